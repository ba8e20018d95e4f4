// The ceiling: loops over typed arrays that are written by hand, without a library. Each component
// is one array, and groups of entities are ranges of it, so there is nothing to look up.
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Tell } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const [a, b, c, d, e] = [...'ABCDE'].map((name) => column(name, count)) as Columns
    return {
      steps: [
        () => {
          for (let at = 0; at < a.length; at++) a[at]! <<= 1
        },
        () => {
          for (let at = 0; at < b.length; at++) b[at]! <<= 1
        },
        () => {
          for (let at = 0; at < c.length; at++) c[at]! <<= 1
        },
        () => {
          for (let at = 0; at < d.length; at++) d[at]! <<= 1
        },
        () => {
          for (let at = 0; at < e.length; at++) e[at]! <<= 1
        },
      ],
      read(tell) {
        for (const [at, values] of [a, b, c, d, e].entries()) told(tell, 'ABCDE'[at]!, values, 0)
      },
    }
  },

  simple_iter(count) {
    const [ab, abc, abcd, abce] = GROUPS.map((_, at) => at * count) as [number, ...number[]]
    const a = column('A', 4 * count)
    const b = column('B', 4 * count)
    const c = column('C', 3 * count, abc)
    const d = column('D', count, abcd)
    const e = column('E', count, abce)
    return {
      steps: [
        () => {
          for (let at = 0; at < a.length; at++) {
            const value = a[at]!
            a[at] = b[at]!
            b[at] = value
          }
        },
        () => {
          for (let at = 0, other = count; at < d.length; at++, other++) {
            const value = c[other]!
            c[other] = d[at]!
            d[at] = value
          }
        },
        () => {
          for (let at = 0, other = 2 * count; at < e.length; at++, other++) {
            const value = c[other]!
            c[other] = e[at]!
            e[at] = value
          }
        },
      ],
      read(tell) {
        told(tell, 'A', a, ab)
        told(tell, 'B', b, ab)
        told(tell, 'C', c, abc!)
        told(tell, 'D', d, abcd!)
        told(tell, 'E', e, abce!)
      },
    }
  },

  frag_iter(count) {
    const letters = LETTERS.map((letter, at) => column(letter, count, at * count))
    const data = column('data', LETTERS.length * count)
    const z = letters[25]!
    return {
      steps: [
        () => {
          for (let at = 0; at < data.length; at++) data[at]! <<= 1
        },
        () => {
          for (let at = 0; at < z.length; at++) z[at]! <<= 1
        },
      ],
      read(tell) {
        for (const [at, values] of letters.entries()) {
          told(tell, LETTERS[at]!, values, at * count)
        }
        told(tell, 'data', data, 0)
      },
    }
  },

  entity_cycle(count) {
    const a = column('A', count)
    const b = new Int32Array(count)
    const owners = new Uint32Array(count)
    const free = Uint32Array.from({ length: count }, (_, at) => 2 * count - 1 - at)
    let spawned = 0
    return {
      steps: [
        () => {
          for (let at = 0; at < a.length; at++) {
            owners[spawned] = free[count - 1 - spawned]!
            b[spawned++] = a[at]!
          }
        },
        () => {
          while (spawned > 0) {
            spawned--
            free[count - 1 - spawned] = owners[spawned]!
          }
        },
      ],
      read(tell) {
        told(tell, 'A', a, 0)
        for (let at = 0; at < spawned; at++) tell(owners[at], 'B', b[at]!)
      },
    }
  },

  add_remove(count) {
    const a = column('A', count)
    const b = new Int32Array(count)
    const has = new Uint8Array(count)
    return {
      steps: [
        () => {
          for (let at = 0; at < a.length; at++) {
            has[at] = 1
            b[at] = a[at]!
          }
        },
        () => {
          for (let at = 0; at < has.length; at++) if (has[at] === 1) has[at] = 0
        },
      ],
      read(tell) {
        told(tell, 'A', a, 0)
        for (let at = 0; at < count; at++) if (has[at] === 1) tell(at, 'B', b[at]!)
      },
    }
  },
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

function column(name: string, count: number, first = 0): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => startOf(name, first + at))
}

function told(tell: Tell, name: string, values: Int32Array, first: number): void {
  for (let at = 0; at < values.length; at++) tell(first + at, name, values[at]!)
}

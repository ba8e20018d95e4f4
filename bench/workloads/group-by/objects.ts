/** Rows as objects in an array, and groups as objects in a `Map`: the usual program. */
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { r2Of } from './correlation.ts'
import {
  levelsOf,
  longName,
  numberIn,
  realOf,
  shortName,
  wholeOf,
  type QuestionId,
} from './questions.ts'

interface Row {
  readonly id1: string
  readonly id2: string
  readonly id3: string
  readonly id4: number
  readonly id5: number
  readonly id6: number
  readonly v1: number
  readonly v2: number
  readonly v3: number
}

function rowsOf(count: number): Row[] {
  const levels = levelsOf(count)
  const [few, many] = [levels[0]!, levels[2]!]
  // Equal names are one string, as a careful reader makes them.
  const short = Array.from({ length: few + 1 }, (_, number) => shortName(number))
  const long = Array.from({ length: many + 1 }, (_, number) => longName(number))
  const rows: Row[] = []
  for (let row = 0; row < count; row++) {
    rows.push({
      id1: short[wholeOf(row, 0, few)]!,
      id2: short[wholeOf(row, 1, few)]!,
      id3: long[wholeOf(row, 2, many)]!,
      id4: wholeOf(row, 3, few),
      id5: wholeOf(row, 4, few),
      id6: wholeOf(row, 5, many),
      v1: wholeOf(row, 6, levels[6]!),
      v2: wholeOf(row, 7, levels[7]!),
      v3: realOf(row),
    })
  }
  return rows
}

export function objects(count: number): Answering<QuestionId> {
  const rows = rowsOf(count)

  function q1() {
    const groups = new Map<string, number>()
    for (const { id1, v1 } of rows) groups.set(id1, (groups.get(id1) ?? 0) + v1)
    return {
      digest() {
        const digest = new Digest()
        for (const [id1, sum] of groups) digest.add(hashOf(numberIn(id1)), sum)
        return digest
      },
    }
  }

  // Of two keys: a map of maps, which is faster than a map with texts of both.
  function q2() {
    const groups = new Map<string, Map<string, number>>()
    for (const { id1, id2, v1 } of rows) {
      let inner = groups.get(id1)
      if (inner === undefined) groups.set(id1, (inner = new Map()))
      inner.set(id2, (inner.get(id2) ?? 0) + v1)
    }
    return {
      digest() {
        const digest = new Digest()
        for (const [id1, inner] of groups) {
          for (const [id2, sum] of inner) digest.add(hashOf(numberIn(id1), numberIn(id2)), sum)
        }
        return digest
      },
    }
  }

  function q3() {
    const groups = new Map<string, { count: number; v1: number; v3: number }>()
    for (const { id3, v1, v3 } of rows) {
      let group = groups.get(id3)
      if (group === undefined) groups.set(id3, (group = { count: 0, v1: 0, v3: 0 }))
      group.count++
      group.v1 += v1
      group.v3 += v3
    }
    for (const group of groups.values()) group.v3 /= group.count
    return {
      digest() {
        const digest = new Digest()
        for (const [id3, { v1, v3 }] of groups) digest.add(hashOf(numberIn(id3)), v1, v3)
        return digest
      },
    }
  }

  function q4() {
    const groups = new Map<number, { count: number; v1: number; v2: number; v3: number }>()
    for (const { id4, v1, v2, v3 } of rows) {
      let group = groups.get(id4)
      if (group === undefined) groups.set(id4, (group = { count: 0, v1: 0, v2: 0, v3: 0 }))
      group.count++
      group.v1 += v1
      group.v2 += v2
      group.v3 += v3
    }
    for (const group of groups.values()) {
      group.v1 /= group.count
      group.v2 /= group.count
      group.v3 /= group.count
    }
    return {
      digest() {
        const digest = new Digest()
        for (const [id4, { v1, v2, v3 }] of groups) digest.add(hashOf(id4), v1, v2, v3)
        return digest
      },
    }
  }

  function q5() {
    const groups = new Map<number, { v1: number; v2: number; v3: number }>()
    for (const { id6, v1, v2, v3 } of rows) {
      let group = groups.get(id6)
      if (group === undefined) groups.set(id6, (group = { v1: 0, v2: 0, v3: 0 }))
      group.v1 += v1
      group.v2 += v2
      group.v3 += v3
    }
    return {
      digest() {
        const digest = new Digest()
        for (const [id6, { v1, v2, v3 }] of groups) digest.add(hashOf(id6), v1, v2, v3)
        return digest
      },
    }
  }

  function q6() {
    const values = new Map<number, Map<number, number[]>>()
    for (const { id4, id5, v3 } of rows) {
      let inner = values.get(id4)
      if (inner === undefined) values.set(id4, (inner = new Map()))
      const list = inner.get(id5)
      if (list === undefined) inner.set(id5, [v3])
      else list.push(v3)
    }
    const groups: { id4: number; id5: number; middle: number; deviation: number }[] = []
    for (const [id4, inner] of values) {
      for (const [id5, list] of inner) {
        const mean = list.reduce((sum, value) => sum + value, 0) / list.length
        const squares = list.reduce((sum, value) => sum + (value - mean) ** 2, 0)
        list.sort((a, b) => a - b)
        const half = list.length >> 1
        const middle = list.length % 2 === 1 ? list[half]! : (list[half - 1]! + list[half]!) / 2
        groups.push({ id4, id5, middle, deviation: Math.sqrt(squares / (list.length - 1)) })
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (const { id4, id5, middle, deviation } of groups) {
          digest.add(hashOf(id4, id5), middle, deviation)
        }
        return digest
      },
    }
  }

  function q7() {
    const groups = new Map<string, { most: number; least: number }>()
    for (const { id3, v1, v2 } of rows) {
      const group = groups.get(id3)
      if (group === undefined) {
        groups.set(id3, { most: v1, least: v2 })
        continue
      }
      if (v1 > group.most) group.most = v1
      if (v2 < group.least) group.least = v2
    }
    return {
      digest() {
        const digest = new Digest()
        for (const [id3, { most, least }] of groups) {
          digest.add(hashOf(numberIn(id3)), most - least)
        }
        return digest
      },
    }
  }

  function q8() {
    const groups = new Map<number, { first: number; second: number }>()
    for (const { id6, v3 } of rows) {
      const group = groups.get(id6)
      if (group === undefined) {
        groups.set(id6, { first: v3, second: -Infinity })
      } else if (v3 > group.first) {
        group.second = group.first
        group.first = v3
      } else if (v3 > group.second) {
        group.second = v3
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (const [id6, { first, second }] of groups) {
          digest.add(hashOf(id6), first)
          if (second !== -Infinity) digest.add(hashOf(id6), second)
        }
        return digest
      },
    }
  }

  function q9() {
    interface Moments {
      readonly id2: string
      readonly id4: number
      count: number
      x: number
      y: number
      xx: number
      yy: number
      xy: number
    }
    const moments = new Map<string, Map<number, Moments>>()
    for (const { id2, id4, v1, v2 } of rows) {
      let inner = moments.get(id2)
      if (inner === undefined) moments.set(id2, (inner = new Map()))
      let group = inner.get(id4)
      if (group === undefined) {
        group = { id2, id4, count: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
        inner.set(id4, group)
      }
      group.count++
      group.x += v1
      group.y += v2
      group.xx += v1 * v1
      group.yy += v2 * v2
      group.xy += v1 * v2
    }
    const groups: { id2: string; id4: number; r2: number }[] = []
    for (const inner of moments.values()) {
      for (const { id2, id4, count, x, y, xx, yy, xy } of inner.values()) {
        groups.push({ id2, id4, r2: r2Of(count, x, y, xx, yy, xy) })
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (const { id2, id4, r2 } of groups) digest.add(hashOf(numberIn(id2), id4), r2)
        return digest
      },
    }
  }

  function q10() {
    interface Group {
      readonly row: Row
      v3: number
      count: number
    }
    const groups = new Map<string, Group>()
    for (const row of rows) {
      const key = `${row.id1},${row.id2},${row.id3},${row.id4},${row.id5},${row.id6}`
      const group = groups.get(key)
      if (group === undefined) {
        groups.set(key, { row, v3: row.v3, count: 1 })
      } else {
        group.v3 += row.v3
        group.count++
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (const { row, v3, count } of groups.values()) {
          const { id1, id2, id3, id4, id5, id6 } = row
          const [a, b, c] = [numberIn(id1), numberIn(id2), numberIn(id3)]
          digest.add(hashOf(a, b, c, id4, id5, id6), v3, count)
        }
        return digest
      },
    }
  }

  return { questions: { q1, q2, q3, q4, q5, q6, q7, q8, q9, q10 } }
}

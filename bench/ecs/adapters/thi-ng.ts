// @thi.ng/ecs 0.7: a component is a sparse set with a typed array. Components of one kind are looped
// over directly; a group keeps the entities that have several. A component can be owned, that is
// kept in the order of a group, by one group only: here A and B, and C and D.
import { ECS, type Group, type MemMappedComponent } from '@thi.ng/ecs'
import { GROUPS, LETTERS, startOf } from '../cases.ts'
import type { Adapter, Program } from '../program.ts'

export const adapter: Adapter = {
  packed_5(count) {
    const ecs = new ECS({ capacity: count })
    const all = componentsOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = all as Components
    for (let at = 0; at < count; at++) spawn(ecs, all, at)
    return programOf(all, [
      () => {
        const { vals, n } = a
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
      () => {
        const { vals, n } = b
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
      () => {
        const { vals, n } = c
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
      () => {
        const { vals, n } = d
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
      () => {
        const { vals, n } = e
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
    ])
  },

  simple_iter(count) {
    const ecs = new ECS({ capacity: GROUPS.length * count })
    const all = componentsOf(ecs, 'ABCDE')
    const [a, b, c, d, e] = all as Components
    const ab = ecs.defGroup([a, b], [a, b])
    const cd = ecs.defGroup([c, d], [c, d])
    const ce = ecs.defGroup([c, e], [])
    for (const [at, group] of GROUPS.entries()) {
      const members = all.filter(({ id }) => group.includes(id))
      for (let row = 0; row < count; row++) spawn(ecs, members, at * count + row)
    }
    return programOf(all, [
      () => swapOwned(ab, a, b),
      () => swapOwned(cd, c, d),
      () => {
        const one = c.vals
        const other = e.vals
        for (const id of ce.ids) {
          const at = c.valueIndexForIDUnsafe(id)
          const otherAt = e.valueIndexForIDUnsafe(id)
          const value = one[at]!
          one[at] = other[otherAt]!
          other[otherAt] = value
        }
      },
    ])
  },

  frag_iter(count) {
    const ecs = new ECS({ capacity: LETTERS.length * count })
    const all = componentsOf(ecs, [...LETTERS, 'data'])
    const z = all[25]!
    const data = all[26]!
    for (let at = 0; at < LETTERS.length; at++) {
      for (let row = 0; row < count; row++) spawn(ecs, [all[at]!, data], at * count + row)
    }
    return programOf(all, [
      () => {
        const { vals, n } = data
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
      () => {
        const { vals, n } = z
        for (let at = 0; at < n; at++) vals[at]! <<= 1
      },
    ])
  },

  entity_cycle(count) {
    const ecs = new ECS({ capacity: 2 * count })
    const all = componentsOf(ecs, 'AB')
    const [a, b] = all as Components
    for (let at = 0; at < count; at++) spawn(ecs, [a], at)
    const value = [0]
    return programOf(all, [
      () => {
        for (let at = 0; at < a.n; at++) {
          value[0] = a.vals[at]!
          b.add(ecs.defEntity(), value)
        }
      },
      () => {
        for (let at = b.n - 1; at >= 0; at--) ecs.deleteID(b.dense[at]!)
      },
    ])
  },

  add_remove(count) {
    const ecs = new ECS({ capacity: count })
    const all = componentsOf(ecs, 'AB')
    const [a, b] = all as Components
    for (let at = 0; at < count; at++) spawn(ecs, [a], at)
    const value = [0]
    return programOf(all, [
      () => {
        for (let at = 0; at < a.n; at++) {
          value[0] = a.vals[at]!
          b.add(a.dense[at]!, value)
        }
      },
      () => {
        for (let at = b.n - 1; at >= 0; at--) b.delete(b.dense[at]!)
      },
    ])
  },
}

type Component = MemMappedComponent
type Components = [Component, Component, Component, Component, Component]

function componentsOf(ecs: ECS, names: Iterable<string>): Component[] {
  return [...names].map((id) => ecs.defComponent({ id, type: 'i32', default: [0] }))
}

function spawn(ecs: ECS, components: readonly Component[], index: number): void {
  const id = ecs.defEntity()
  for (const component of components) component.add(id, [startOf(component.id, index)])
}

/** Exchanges the values of two components of a group that owns both. */
function swapOwned({ n }: Group, { vals: one }: Component, { vals: other }: Component): void {
  for (let at = 0; at < n; at++) {
    const value = one[at]!
    one[at] = other[at]!
    other[at] = value
  }
}

function programOf(components: readonly Component[], steps: readonly (() => void)[]): Program {
  return {
    steps,
    read(tell) {
      for (const { id, n, dense, vals } of components) {
        for (let at = 0; at < n; at++) tell(dense[at], id, vals[at]!)
      }
    },
  }
}

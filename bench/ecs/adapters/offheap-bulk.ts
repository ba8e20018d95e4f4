// The world of examples/ecs, with the operations that change many entities at once: they fill and
// move whole columns. B is in the tables of archetypes in both cases.
import type { Adapter } from '../program.ts'
import { fill, programOf, worldOf } from './offheap.ts'

export const adapter: Adapter = {
  entity_cycle(count) {
    const { world, all } = worldOf('AB', 4 * count)
    const [a, b] = all
    fill(world, [a!], count, 0)
    const inA = world.query(a!)
    const inB = world.query(b!)
    const withB = world.prefab(b!)
    return programOf(world, [
      () => {
        const { i32 } = world.arena
        for (const from of inA.tables) {
          const first = withB.spawnMany(from.count)
          const source = from.starts(a!).value
          i32.copyWithin(withB.table.starts(b!).value + first, source, source + from.count)
        }
      },
      () => inB.destroyAll(),
    ])
  },

  add_remove(count) {
    const { world, all } = worldOf('AB', 4 * count)
    const [a, b] = all
    fill(world, [a!], count, 0)
    const inA = world.query(a!)
    const inB = world.query(b!)
    return programOf(world, [
      () => {
        b!.addAll(inA)
        const { i32 } = world.arena
        for (const table of inB.tables) {
          const source = table.starts(a!).value
          i32.copyWithin(table.starts(b!).value, source, source + table.count)
        }
      },
      () => b!.removeAll(inB),
    ])
  },
}

// The world of examples/ecs, with a call for each component that is added or removed. A call checks
// that the entity is alive, and adds the defaults.
import type { Adapter } from '../program.ts'
import { indexedWorldOf, programOf } from './offheap.ts'

export const adapter: Adapter = {
  add_remove(count) {
    const { world, a, b } = indexedWorldOf(count)
    const inA = world.query(a)
    return programOf(world, [
      () => {
        const { i32 } = world.arena
        for (const table of inA.tables) {
          const { value } = table.starts(a)
          const { entities } = table
          for (let row = 0, end = table.count; row < end; row++) {
            const index = b.add(i32[entities + row]!)
            i32[b.starts.value + index] = i32[value + row]!
          }
        }
      },
      () => {
        const { i32 } = world.arena
        for (let at = b.owners, end = at + b.capacity; at < end; at++) {
          const owner = i32[at]!
          if (owner !== 0) b.remove(owner)
        }
      },
    ])
  },
}

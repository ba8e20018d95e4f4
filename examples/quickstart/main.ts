// The twenty lines of the README: structs in an arena, released all at once.
import { Arena } from 'offheap'
import { Enemy, toJSONVec3 } from './enemy.gen.ts'

using arena = new Arena(1024 * 1024)

const boss = arena.create(Enemy, { health: 500, position: { x: 10, y: 0, z: -4 } })
const minion = arena.create(Enemy, { target: boss })
minion.position = boss.position
minion.position.x += 1
minion.path.at(0).z = 7

// One accessor serves a loop over many structs: assigning `ptr` allocates nothing.
const pointers = Array.from({ length: 1000 }, () => Enemy.allocate(arena))
const enemy = Enemy.at(arena, pointers[0]!)
let total = 0
for (const pointer of pointers) {
  enemy.ptr = pointer
  enemy.health -= 1
  total += enemy.health
}

console.log(JSON.stringify(toJSONVec3(minion.position)), minion.target === boss.ptr, total)
console.log(
  `${arena.blockCount} blocks, ${arena.usedSize} bytes used, ${arena.verify().length} faults`,
)
arena.free(minion)

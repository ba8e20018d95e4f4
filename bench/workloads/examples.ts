// Two deterministic programs on the structs of our examples, which use an arena as a game and as a
// data pipeline do. `node build.mjs bench --record` records their traces.
import type { Arena } from 'offheap'
import { Flight } from '../../examples/flights/flight.gen.ts'
import { Enemy, Vec3 } from '../../examples/quickstart/enemy.gen.ts'
import { drawFrom } from './draw.ts'
import { recordedArena } from './recorder.ts'

export const examples: Readonly<Record<string, () => string>> = {
  enemies: () => recorded(playWaves),
  flights: () => recorded(readBatches),
}

function recorded(program: (arena: Arena) => void): string {
  const { arena, recorder } = recordedArena(16 * 2 ** 20)
  program(arena)
  const { text } = recorder
  arena.dispose()
  return text
}

interface Spawned {
  readonly enemy: number
  readonly name: number
  path: number
  readonly dies: number
}

/**
 * Plays waves of enemies. Each consists of a struct, a name of a few bytes and a path of points,
 * which is occasionally computed again. Some die early, others live long. At the end of the level,
 * all are freed.
 */
function playWaves(arena: Arena): void {
  const draw = drawFrom(0x0ff_4ea9)
  const pathLength = () => 2 + Math.min(draw(60), draw(60))
  let living: Spawned[] = []
  for (let tick = 0; tick < 1_200; tick++) {
    const wave = tick % 60 === 0 ? 200 + draw(300) : draw(6)
    for (let count = 0; count < wave; count++) {
      living.push({
        enemy: Enemy.allocate(arena),
        name: arena.allocate(5 + draw(28)),
        path: arena.allocate(pathLength() * Vec3.size),
        dies: tick + 1 + (draw(10) === 0 ? draw(600) : draw(40) + draw(40)),
      })
    }
    const remaining: Spawned[] = []
    for (const spawned of living) {
      if (spawned.dies <= tick) {
        for (const block of [spawned.path, spawned.name, spawned.enemy]) arena.free(block)
        continue
      }
      if (draw(24) === 0) spawned.path = arena.reallocate(spawned.path, pathLength() * Vec3.size)
      remaining.push(spawned)
    }
    living = remaining
  }
  for (const { enemy, name, path } of living) {
    for (const block of [enemy, name, path]) arena.free(block)
  }
}

const BATCHES = 24
const ROUTES = 97

/**
 * Reads flights in batches. Each flight has a struct, a tail number and sometimes a remark; each
 * route has a list of its flights, which grows by doubling. A batch results in one text per route,
 * which is kept for eight batches. The flights are freed two batches later, in the order of their
 * allocation.
 */
function readBatches(arena: Arena): void {
  const draw = drawFrom(0x0f_1195)
  const batches: number[][] = []
  const texts: number[][] = []
  const release = (blocks: readonly number[] = []) => blocks.forEach((block) => arena.free(block))
  for (let batch = 0; batch < BATCHES; batch++) {
    const blocks: number[] = []
    const groups = new Map<number, { block: number; room: number; length: number }>()
    for (let flights = 500 + draw(200); flights > 0; flights--) {
      blocks.push(arena.allocate(Flight.size), arena.allocate(6))
      if (draw(5) === 0) blocks.push(arena.allocate(12 + draw(90)))
      const route = Math.min(draw(ROUTES), draw(ROUTES))
      const group = groups.get(route) ?? { block: arena.allocate(16), room: 4, length: 0 }
      groups.set(route, group)
      if (group.length === group.room) {
        group.room *= 2
        group.block = arena.reallocate(group.block, group.room * 4)
      }
      group.length++
    }
    texts.push([...groups].map(([, { length }]) => arena.allocate(24 + 3 * length + draw(40))))
    for (const { block } of groups.values()) arena.free(block)
    batches.push(blocks)
    if (batches.length > 2) release(batches.shift())
    if (texts.length > 8) release(texts.shift())
  }
  for (const blocks of [...batches, ...texts]) release(blocks)
}

/**
 * Times a snapshot of a world of entities, in its own process.
 *
 *     node snapshots.js CONTENDER WORK BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { Arena } from 'offheap'
import { KINDS } from '../../examples/ecs/game.ts'
import { World } from '../../examples/ecs/world.ts'
import { time } from '../harness/timing.ts'

const COUNT = 100_000

const [contender = '', work = '', budget = ''] = process.argv.slice(2)
const world = makeWorld()
const { position, velocity } = world.components
const bytes = world.snapshot()
const into = new Uint8Array(bytes.length)

const runs: Readonly<Record<string, () => void>> = {
  'world snapshot': () => void world.snapshot(into),
  'world restore': () => world.restore(bytes),
  'copy snapshot': () => into.set(world.arena.u8.subarray(0, bytes.length)),
  'copy restore': () => world.arena.u8.set(bytes),
}
const run = runs[`${contender} ${work}`]
if (run === undefined) throw new Error(`unknown contender and work: ${contender} ${work}`)
if (contender === 'world') requireSame()
console.log(JSON.stringify(await time(run, 1, Number(budget))))

/** Restores the world after changes, and compares it with what it was. */
function requireSame(): void {
  const before = sumOf()
  world.query(position, velocity).destroyAll()
  world.restore(bytes)
  if (sumOf() === before && Buffer.compare(world.snapshot(into), bytes) === 0) return
  throw new Error('a restored world differs')
}

function sumOf(): number {
  let sum = world.size
  world.query(position).forEach((entity) => (sum += position.get(entity)!.x))
  return sum
}

function makeWorld(): World<typeof KINDS> {
  const world = new World(new Arena(1 << 24), KINDS)
  const { position, velocity, health, frozen, burning } = world.components
  const orc = world.prefab(position.with({ x: 1 }), velocity.with({ y: 2 }))
  orc.spawnMany(COUNT)
  for (let index = 1; index < COUNT; index += 10) {
    const entity = world.entityAt(index)
    health.add(entity)
    if (index % 3 === 0) frozen.add(entity)
    if (index % 5 === 0) burning.add(entity, { frames: index })
    if (index % 7 === 0) world.childOf.add(world.entityAt(index + 1), entity)
    if (index % 31 === 0) world.destroy(world.entityAt(index + 2))
  }
  return world
}

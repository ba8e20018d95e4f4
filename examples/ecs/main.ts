// Runs the game, and goes back to an earlier frame.
import { createGame, systemsOf } from './game.ts'

const world = createGame(200)
const systems = systemsOf(world)
const run = (frames: number): void => {
  for (let frame = 0; frame < frames; frame++) for (const system of systems) system(1 / 60)
  const { burning } = world.components
  console.log(`${world.size} entities, ${world.query(burning).count()} burning`)
}

run(87)
const saved = world.snapshot()
run(10)
world.restore(saved)
console.log(`back to ${world.size} entities from ${saved.length} bytes`)
run(10)
world.dispose()

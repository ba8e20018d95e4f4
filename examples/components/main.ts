// Components of entities in sparse sets: a thousand entities, of which many fall into lava.
import { burn, createWorld, ignite, move } from './world.ts'

const world = createWorld(1000)
for (let frame = 1; frame <= 60; frame++) {
  move(world, 0.25)
  ignite(world)
  burn(world)
  if (![15, 22, 42, 60].includes(frame)) continue
  const { motions, health, burning } = world
  console.log(
    `frame ${frame}: ${health.size} alive, ${motions.size} moving, ${burning.size} burning`,
  )
}

// All state is in the arena: a snapshot of it is a saved game.
console.log(`${world.arena.snapshot().length} bytes to save, ${world.arena.blockCount} blocks`)

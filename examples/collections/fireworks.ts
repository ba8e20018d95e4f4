// Particles in a pool: each lives for a while, and then its slot is used for another one.
import { Arena } from 'offheap'
import { Fireworks, Spark } from './fireworks.gen.ts'

using arena = new Arena(1024 * 1024)
const { sparks } = arena.create(Fireworks)

/** Adds sparks that fly apart from a point. */
function burst(x: number, y: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * 2 * Math.PI
    sparks.create({ x, y, vx: Math.cos(angle) * 8, vy: Math.sin(angle) * 8, life: 1 + i / count })
  }
}

/** Moves all sparks, and frees those whose time is over. */
function tick(seconds: number): void {
  // One accessor serves the whole loop. `next` also accepts the pointer that was freed last.
  const spark = Spark.at(arena, sparks.first())
  for (let at = sparks.first(); at !== 0; at = sparks.next(at)) {
    spark.ptr = at
    spark.life -= seconds
    if (spark.life <= 0) {
      sparks.free(at)
      continue
    }
    spark.vy -= 9.81 * seconds
    spark.x += spark.vx * seconds
    spark.y += spark.vy * seconds
  }
}

let most = 0
for (let frame = 0; frame < 240; frame++) {
  if (frame % 60 === 0) burst(frame, 100, 200)
  tick(1 / 60)
  most = Math.max(most, sparks.length)
}
console.log(`at most ${most} sparks, ${sparks.length} after four seconds`)

// The accessors of a `for … of` may be kept.
let lowest: Spark | undefined
for (const spark of sparks) if (lowest === undefined || spark.y < lowest.y) lowest = spark
console.log(`the lowest is at a height of ${lowest?.y.toFixed(1)}`)

sparks.clear()
console.log(`${sparks.length} sparks, ${sparks.capacity} slots, ${arena.verify().length} faults`)

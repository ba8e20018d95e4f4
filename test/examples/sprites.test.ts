import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaSprites } from '../../examples/sprites/arena-sprites.ts'
import { Grid } from '../../examples/sprites/grid.ts'
import { History } from '../../examples/sprites/history.ts'
import { ObjectSprites } from '../../examples/sprites/object-sprites.ts'
import type { Attribute, Renderer } from '../../examples/sprites/renderer.ts'
import { HEIGHT, RADIUS, WIDTH, type Simulation } from '../../examples/sprites/simulation.ts'
import { forEachSeed } from '../support/random.ts'

const sprites = suite('examples/sprites')

/** What a simulation hands to the graphics card. */
class Uploads {
  readonly values = new Map<Attribute, Float32Array>()

  upload(name: Attribute, view: Float32Array, start: number, count: number): void {
    this.values.set(name, view.slice(start, start + count))
  }
}

function uploadsOf(simulation: Simulation): ReadonlyMap<Attribute, Float32Array> {
  const uploads = new Uploads()
  simulation.upload(uploads as unknown as Renderer)
  return uploads.values
}

sprites('finds the same pairs as a comparison of all sprites', () => {
  forEachSeed(20, (random) => {
    const count = random.between(0, 200)
    const f32 = new Float32Array(5 * count)
    for (let row = 0; row < count; row++) {
      // Crowded corners and edges.
      f32[row] = random.pick([
        0,
        WIDTH - 0.01,
        random.below(1000) / 50,
        WIDTH - 0.01 - random.below(8),
      ])
      f32[count + row] = random.pick([0, HEIGHT - 0.01, random.below(1000) / 50])
    }
    let expected = 0
    for (let one = 0; one < count; one++) {
      for (let other = 0; other < one; other++) {
        const dx = f32[one]! - f32[other]!
        const dy = f32[count + one]! - f32[count + other]!
        if (dx * dx + dy * dy < RADIUS * RADIUS * 4) expected++
      }
    }
    const columns = [0, 1, 2, 3, 4].map((column) => column * count)
    const [x, y, vx, vy, heat] = columns as [number, number, number, number, number]
    assert.is(new Grid().collide(f32, x, y, vx, vy, heat, count), expected)
  })
})

sprites('keeps momentum and energy in collisions of both forms', () => {
  for (const simulation of [new ArenaSprites(), new ObjectSprites()]) {
    simulation.spawn(5000)
    assert.is(simulation.count, 5000)
    for (let frame = 0; frame < 30; frame++) simulation.step()
    assert.ok(simulation.collisions > 0)
    const { x, y } = Object.fromEntries(uploadsOf(simulation)) as Record<'x' | 'y', Float32Array>
    assert.ok(x.every((at) => at >= 0 && at < WIDTH))
    assert.ok(y.every((at) => at >= 0 && at < HEIGHT))
    simulation.remove(6000)
    assert.is(simulation.count, 0)
    simulation.step()
    simulation.dispose()
  }
})

sprites('starts both forms in the same places', () => {
  const [arena, objects] = [new ArenaSprites(), new ObjectSprites()]
  arena.spawn(300)
  objects.spawn(300)
  assert.equal(uploadsOf(arena), uploadsOf(objects))
})

sprites('rewinds to a snapshot, from which the same frames follow', () => {
  const simulation = new ArenaSprites()
  const history = new History()
  simulation.spawn(300)
  const frames: ReadonlyMap<Attribute, Float32Array>[] = []
  for (let frame = 0; frame < 645; frame++) {
    if (history.isDue()) {
      history.take(simulation)
      frames.push(uploadsOf(simulation))
      if (frame % 90 === 0) simulation.remove(40)
      if (frame % 150 === 0) simulation.spawn(100)
    }
    simulation.step()
  }
  assert.is(history.length, 40, 'the oldest are given up')
  for (const index of [0, 20, 39, 3]) {
    simulation.restore(history.at(index))
    assert.equal(uploadsOf(simulation).get('x'), frames.at(index - 40)!.get('x'))
  }
  history.cut(3)
  assert.is(history.length, 4)
})

const PROGRAM = `
import { ArenaSprites } from './examples/sprites/arena-sprites.ts'
import { History } from './examples/sprites/history.ts'

const simulation = new ArenaSprites()
simulation.spawn(5000)
const history = new History()
const renderer = { sum: 0, upload(name, view, start, count) { this.sum += view[start + count - 1] } }
function frames(count) {
  for (let frame = 0; frame < count; frame++) {
    simulation.step()
    simulation.upload(renderer)
  }
}
function snapshots(count) {
  for (let frame = 0; frame < count; frame++) history.take(simulation)
}
for (const [name, loop, count] of [['frames', frames, 200], ['snapshots', snapshots, 100]]) {
  for (let round = 0; round < 4; round++) loop(count)
  let least = Infinity
  for (let round = 0; round < 4; round++) {
    const before = process.memoryUsage().heapUsed
    loop(count)
    const left = process.memoryUsage().heapUsed - before
    if (left >= 0) least = Math.min(least, left)
  }
  console.log(name, least / count)
}
`

sprites(
  'leaves nothing on the JavaScript heap in a frame, and only views in a snapshot',
  async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, loader: 'js', resolveDir: '.' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      minifySyntax: true,
      write: false,
    })
    // Counting coverage would keep functions from being optimized.
    const { NODE_V8_COVERAGE: _, ...env } = process.env
    const flags = ['--max-semi-space-size=64', '--min-semi-space-size=64', '--input-type=module']
    let found: number[] = []
    // V8 compiles in other threads: on a busy machine, it may have seen too little of a loop.
    for (let run = 0; run < 4 && !(found[0]! < 256); run++) {
      const options = { input: outputFiles[0]!.text, encoding: 'utf8', env } as const
      const { stdout, stderr } = spawnSync(process.execPath, flags, options)
      found = stdout
        .trim()
        .split('\n')
        .map((line) => Number(line.split(' ')[1]))
      assert.is(found.length, 2, stderr)
    }
    // A few numbers of the frame itself, whatever the number of sprites is.
    assert.ok(found[0]! < 256, `${found[0]} bytes a frame`)
    assert.ok(found[1]! < 4096, `${found[1]} bytes a snapshot`)
  },
)

sprites.run()

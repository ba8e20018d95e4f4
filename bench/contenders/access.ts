/**
 * Measures one way to read and write fields. It has its own process, so that its call sites see no
 * other.
 *
 *     node access.js FORM move BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * Every form moves 100,000 particles: `x += vx * dt`, and the same for y and z. The loops are
 * functions that take their data as parameters, as in a game: V8 would specialize closures over one
 * arena for it. They read sizes before the loop, because Node 20 reads constants of a module at
 * each use.
 */
import { getHeapStatistics } from 'node:v8'
import { Arena, type Ptr } from 'offheap'
import { median } from '../harness/median.ts'
import { time, type Timing } from '../harness/timing.ts'
import { Body, Particle } from '../particle.gen.ts'

interface Form {
  /** Moves the first `count` particles. */
  move(count: number): void
  position(index: number): Position
  /** Whether the loop is allowed to leave garbage. */
  readonly garbage: boolean
}

type Position = readonly [number, number, number]

const COUNT = 100_000
const CAPACITY = 64 * COUNT
const FIELDS = 6
// A power of two, so that sums in 32-bit floats are exact and equal those in 64-bit floats.
const DT = 1 / 64

const UNREPORTED = { leaks: 'ignore' } as const

const forms: Readonly<Record<string, () => Form>> = {
  float32Array: formOnFields,

  // Detaching any buffer invalidates an assumption of V8 about all typed arrays of the process.
  'float32Array-detached'() {
    const { port1, port2 } = new MessageChannel()
    port2.close()
    port1.postMessage(null, [new ArrayBuffer(8)])
    port1.close()
    return formOnFields()
  },

  reaimed: () => formOn(new Arena(CAPACITY), moveReaimed, false),

  'after-dispose'() {
    const other = new Arena(CAPACITY)
    const { move } = formOn(other, moveReaimed, false)
    for (let turn = 0; turn < 200; turn++) move(COUNT)
    other.dispose()
    return formOn(new Arena(CAPACITY), moveReaimed, false)
  },

  // The accessors of both arenas share the getters of their class, but not the loops that call
  // them.
  'beside-checked'() {
    const other = formOn(new Arena(CAPACITY, { checked: UNREPORTED }), moveReaimedToo, false)
    for (let turn = 0; turn < 20; turn++) other.move(COUNT)
    return formOn(new Arena(CAPACITY), moveReaimed, false)
  },

  checked: () => formOn(new Arena(CAPACITY, { checked: UNREPORTED }), moveReaimed, true),

  scattered() {
    const arena = new Arena(CAPACITY)
    const pointers = new Int32Array(COUNT)
    for (let index = 0; index < COUNT; index++) {
      const [x, y, z, vx, vy, vz] = start(index)
      pointers[index] = Particle.create(arena, { x, y, z, vx, vy, vz }).ptr
    }
    return {
      move: (count) => moveScattered(arena, pointers, count, DT),
      position: (index) => positionAt(arena.f32, pointers[index]! >>> 2),
      garbage: false,
    }
  },

  constructed: () => formOn(new Arena(CAPACITY), moveConstructed, true),

  at: () => formOn(new Arena(CAPACITY), moveAt, true),

  nested: () => formOn(new Arena(CAPACITY), moveNested, false),

  objects() {
    const list = Array.from({ length: COUNT }, (_, index) => {
      const [x, y, z, vx, vy, vz] = start(index)
      return { x, y, z, vx, vy, vz }
    })
    return {
      move: (count) => moveObjects(list, count, DT),
      position(index) {
        const { x, y, z } = list[index]!
        return [x, y, z]
      },
      garbage: false,
    }
  },

  'nested-objects'() {
    const list = Array.from({ length: COUNT }, (_, index) => {
      const [x, y, z, vx, vy, vz] = start(index)
      return { position: { x, y, z }, velocity: { x: vx, y: vy, z: vz } }
    })
    return {
      move: (count) => moveNestedObjects(list, count, DT),
      position(index) {
        const { x, y, z } = list[index]!.position
        return [x, y, z]
      },
      garbage: false,
    }
  },

  dataView() {
    const fields = allFields()
    const view = new DataView(fields.buffer)
    return {
      move: (count) => moveView(view, count, DT),
      position: (index) => positionAt(fields, index * FIELDS),
      garbage: false,
    }
  },
}

const [name = '', , budget = ''] = process.argv.slice(2)
const make = forms[name]
if (make === undefined)
  throw new Error(`unknown form "${name}": expected one of ${Object.keys(forms).join(', ')}`)
console.log(JSON.stringify(await run(make())))

async function run({ move, position, garbage }: Form): Promise<Timing> {
  const steps = 8
  for (let step = 0; step < steps; step++) move(COUNT)
  for (let index = 0; index < COUNT; index++) {
    const [x, y, z, vx, vy, vz] = start(index)
    const expected = [x + vx * steps * DT, y + vy * steps * DT, z + vz * steps * DT]
    const found = position(index)
    if (found.some((value, axis) => value !== expected[axis])) {
      throw new Error(
        `wrong position of particle ${index} in ${name}: got ${found}, expected ${expected}`,
      )
    }
  }
  const timing = await time(() => move(COUNT), COUNT, Number(budget))
  const bytes = bytesPerParticle(move)
  if (bytes > 0.5 && !garbage) {
    throw new Error(`${name} leaves garbage: got ${bytes} bytes per particle, expected 0`)
  }
  return { ...timing, bytes }
}

function moveFields(fields: Float32Array, count: number, dt: number): void {
  const step = FIELDS
  for (let field = 0; field < count * step; field += step) {
    fields[field] = fields[field]! + fields[field + 3]! * dt
    fields[field + 1] = fields[field + 1]! + fields[field + 4]! * dt
    fields[field + 2] = fields[field + 2]! + fields[field + 5]! * dt
  }
}

function moveReaimed(arena: Arena, first: number, count: number, dt: number): void {
  const { size } = Particle
  const particle = Particle.at(arena, first as Ptr<Particle>)
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    particle.ptr = ptr as Ptr<Particle>
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

// A copy of `moveReaimed` with separate call sites.
function moveReaimedToo(arena: Arena, first: number, count: number, dt: number): void {
  const { size } = Particle
  const particle = Particle.at(arena, first as Ptr<Particle>)
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    particle.ptr = ptr as Ptr<Particle>
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

function moveScattered(arena: Arena, pointers: Int32Array, count: number, dt: number): void {
  const particle = Particle.at(arena, pointers[0] as Ptr<Particle>)
  for (let index = 0; index < count; index++) {
    particle.ptr = pointers[index] as Ptr<Particle>
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

function moveConstructed(arena: Arena, first: number, count: number, dt: number): void {
  const { size } = Particle
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    const particle = new Particle(arena, ptr as Ptr<Particle>)
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

function moveAt(arena: Arena, first: number, count: number, dt: number): void {
  const { size } = Particle
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    const particle = Particle.at(arena, ptr as Ptr<Particle>)
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

function moveNested(arena: Arena, first: number, count: number, dt: number): void {
  const { size } = Body
  const body = Body.at(arena, first as Ptr<Body>)
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    body.ptr = ptr as Ptr<Body>
    body.position.x += body.velocity.x * dt
    body.position.y += body.velocity.y * dt
    body.position.z += body.velocity.z * dt
  }
}

interface Point {
  x: number
  y: number
  z: number
}

interface Moving extends Point {
  readonly vx: number
  readonly vy: number
  readonly vz: number
}

function moveObjects(list: readonly Moving[], count: number, dt: number): void {
  for (let index = 0; index < count; index++) {
    const particle = list[index]!
    particle.x += particle.vx * dt
    particle.y += particle.vy * dt
    particle.z += particle.vz * dt
  }
}

interface MovingBody {
  readonly position: Point
  readonly velocity: Point
}

function moveNestedObjects(list: readonly MovingBody[], count: number, dt: number): void {
  for (let index = 0; index < count; index++) {
    const body = list[index]!
    body.position.x += body.velocity.x * dt
    body.position.y += body.velocity.y * dt
    body.position.z += body.velocity.z * dt
  }
}

function moveView(view: DataView, count: number, dt: number): void {
  const step = FIELDS * 4
  for (let base = 0; base < count * step; base += step) {
    const x = view.getFloat32(base, true) + view.getFloat32(base + 12, true) * dt
    view.setFloat32(base, x, true)
    const y = view.getFloat32(base + 4, true) + view.getFloat32(base + 16, true) * dt
    view.setFloat32(base + 4, y, true)
    const z = view.getFloat32(base + 8, true) + view.getFloat32(base + 20, true) * dt
    view.setFloat32(base + 8, z, true)
  }
}

type Loop = (arena: Arena, first: number, count: number, dt: number) => void

/** All particles are contiguous in one block of the arena. */
function formOn(arena: Arena, loop: Loop, garbage: boolean): Form {
  const first = arena.allocate(COUNT * Particle.size)
  arena.f32.set(allFields(), first >>> 2)
  return {
    move: (count) => loop(arena, first, count, DT),
    position: (index) => positionAt(arena.f32, (first >>> 2) + index * FIELDS),
    garbage,
  }
}

function formOnFields(): Form {
  const fields = allFields()
  return {
    move: (count) => moveFields(fields, count, DT),
    position: (index) => positionAt(fields, index * FIELDS),
    garbage: false,
  }
}

function allFields(): Float32Array<ArrayBuffer> {
  const fields = new Float32Array(COUNT * FIELDS)
  for (let index = 0; index < COUNT; index++) fields.set(start(index), index * FIELDS)
  return fields
}

function positionAt(fields: Float32Array, index: number): Position {
  return [fields[index]!, fields[index + 1]!, fields[index + 2]!]
}

type Start = readonly [number, number, number, number, number, number]

/**
 * Returns the initial position and velocity of a particle. No number is an integer: V8 would change
 * the hidden class of objects whose fields start with small integers and get fractions later.
 */
function start(index: number): Start {
  const [x, y, z] = [(index % 97) + 0.5, (index % 89) + 0.5, (index % 83) + 0.5]
  return [x, y, z, (index % 7) + 0.5, (index % 5) - 2.5, (index % 3) + 0.25]
}

/**
 * Returns the bytes that `move` adds to the JavaScript heap per particle. A garbage collection
 * distorts a few of the samples, but not their median. The forced collection can discard optimized
 * code, so the loop warms up again after it.
 */
function bytesPerParticle(move: (count: number) => void): number {
  const few = COUNT / 10
  const added = (count: number) => {
    const before = getHeapStatistics().used_heap_size
    move(count)
    return getHeapStatistics().used_heap_size - before
  }
  globalThis.gc?.()
  for (let turn = 0; turn < 200; turn++) move(COUNT)
  const samples = Array.from({ length: 51 }, () => (added(few) - added(1)) / few)
  return Math.max(0, median(samples))
}

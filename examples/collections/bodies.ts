// Bodies by columns: a loop reads only the fields that it needs, and only changed rows are uploaded.
import { Arena } from 'offheap'
import { Space } from './bodies.gen.ts'

using arena = new Arena(1024 * 1024)
const { bodies, points } = arena.create(Space)

for (let i = 0; i < 1000; i++) {
  bodies.push({ x: i, y: 1, vx: i < 900 ? 0 : 1, kind: i % 10 === 0 ? 'planet' : 'moon' })
  points.push({ x: i, y: 1 })
}

/** Moves the bodies. The columns are typed arrays of the arena. */
function move(seconds: number): void {
  const { x, y, vx, vy } = bodies.columns
  for (let i = 0; i < bodies.length; i++) {
    x[i] = x[i]! + vx[i]! * seconds
    y[i] = y[i]! + vy[i]! * seconds
  }
}

/** Copies the places that have changed to the points, which record the rows that were written. */
function publish(): void {
  const { x, y } = bodies.columns
  const shown = points.columns
  for (let i = 0; i < bodies.length; i++) {
    if (shown.x[i] !== x[i] || shown.y[i] !== y[i]) points.set(i, { x: x[i]!, y: y[i]! })
  }
}

/** The copy of column x on the graphics card, and the number of values that were uploaded to it. */
const card = new Float32Array(points.capacity)
let uploaded = 0

/** Uploads the rows that were written since the last call. */
function upload(): void {
  const { dirty } = points
  if (dirty === null) return
  const { first, last } = dirty
  card.set(points.columns.x.subarray(first, last + 1), first)
  uploaded += last + 1 - first
  points.clean()
}

upload()
console.log(`first upload: ${uploaded} values`)
for (let step = 0; step < 10; step++) {
  move(0.5)
  publish()
  upload()
}
console.log(`ten steps: ${uploaded - 1000} values more, the last body is at ${card[999]}`)

// Rows have the properties of structs, and the last row fills the place of a removed one.
for (let i = bodies.length - 1; i >= 0; i--) if (bodies.at(i).kind === 'moon') bodies.swapRemove(i)
console.log(`${bodies.length} planets, ${arena.verify().length} faults`)

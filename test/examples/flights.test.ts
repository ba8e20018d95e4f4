import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Airports } from '../../examples/flights/airports.ts'
import { ArenaFlights } from '../../examples/flights/arena-flights.ts'
import { ObjectFlights } from '../../examples/flights/object-flights.ts'
import { delayByHour, delayByOrigin, worstRoutes } from '../../examples/flights/questions.ts'
import { openFlights } from '../../examples/flights/read-flights.ts'
import { codeOf } from '../support/refusal.ts'

const flights = suite('examples/flights')

const file = await openFlights()
const airports = new Airports()
const { value: batch } = await file.batches(airports).next()
if (!batch) throw new Error('the file has no row group')
const arena = new ArenaFlights(batch.length)
const objects = new ObjectFlights(batch.length)
arena.add(batch)
objects.add(batch)

flights('the file has the number of flights that the struct was designed for', () => {
  assert.is(file.length, 3_000_000)
  assert.is(batch.length, 272_727)
  assert.is(batch.time[0], 1)
})

for (const question of [delayByOrigin, worstRoutes, delayByHour]) {
  flights(`both stores give the same answers to ${question.name}`, () => {
    const answers = question(arena, airports.codes)
    assert.equal(answers, question(objects, airports.codes))
    const counted = answers.reduce((sum, { flights }) => sum + flights, 0)
    assert.is(counted, batch.length)
  })
}

flights('a flight takes 20 bytes including its pointer and the header of its block', () => {
  // What every heap counts, the spare struct of the accessor, and its granule.
  const fixed = 48 + 20 + 8
  assert.ok(arena.arena.usedSize <= 20 * batch.length + fixed)
  assert.is(arena.arena.blockCount, batch.length + 2)
})

flights('the heap is valid, and disposed after release', () => {
  assert.equal(arena.arena.verify(), [])
  arena.release()
  assert.is(
    codeOf(() => arena.arena.usedSize),
    'ARENA_DISPOSED',
  )
})

flights.run()

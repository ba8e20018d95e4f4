import { Arena } from 'offheap'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ArenaFlights } from '../../examples/flights/arena-flights.ts'
import { ArrayFlights } from '../../examples/flights/array-flights.ts'
import { Airports } from '../../examples/flights/flight.gen.ts'
import { ObjectFlights } from '../../examples/flights/object-flights.ts'
import { delayByHour, delayByOrigin, worstRoutes } from '../../examples/flights/questions.ts'
import { readFlights, type FlightColumns } from '../../examples/flights/read-flights.ts'
import { codeOf } from '../support/refusal.ts'

const flights = suite('examples/flights')

const airports = new Arena(1 << 16).create(Airports)
const { batch, total } = await firstBatch()
const arena = new ArenaFlights(batch.length)
// Starts without room, so that it grows.
const arrays = new ArrayFlights(0)
const objects = new ObjectFlights(batch.length)
arena.add(batch)
arrays.add(batch)
objects.add(batch)

flights('the file has the number of flights that the struct was designed for', () => {
  assert.is(total, 3_000_000)
  assert.is(batch.length, 272_727)
  assert.is(batch.time[0], 1)
})

for (const question of [delayByOrigin, worstRoutes, delayByHour]) {
  flights(`all stores give the same answers to ${question.name}`, () => {
    const answers = question(arena, airports.toJSON())
    assert.equal(answers, question(arrays, airports.toJSON()))
    assert.equal(answers, question(objects, airports.toJSON()))
    const counted = answers.reduce((sum, { flights }) => sum + flights, 0)
    assert.is(counted, batch.length)
  })
}

flights('a flight takes 12 bytes in the columns of the table', () => {
  assert.ok(arena.arena.usedSize >= 12 * batch.length)
  assert.ok(arena.arena.usedSize <= 12 * batch.length + 2048)
})

flights('the heap is valid, and disposed after release', () => {
  assert.equal(arena.arena.verify(), [])
  arena.release()
  assert.is(
    codeOf(() => arena.arena.usedSize),
    'ARENA_DISPOSED',
  )
})

async function firstBatch(): Promise<{ batch: FlightColumns; total: number }> {
  const controller = new AbortController()
  const batches: { batch: FlightColumns; total: number }[] = []
  const take = (batch: FlightColumns, total: number): void => {
    batches.push({ batch, total })
    controller.abort()
  }
  await readFlights(airports, take, controller.signal).catch((error: unknown) => {
    if (!controller.signal.aborted) throw error
  })
  if (batches.length === 0) throw new Error('the file has no row group')
  return batches[0]!
}

flights.run()

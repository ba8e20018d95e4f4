// The process of one contender, started by `run-contender.ts` with `--expose-gc`. It stores the
// flights in the store that its argument names, answers the questions, measures both, and sends the
// results.
import { on } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ArenaFlights } from './arena-flights.ts'
import { ArrayFlights } from './array-flights.ts'
import type { FlightStore } from './flight-store.ts'
import { median, residentMemory, timeCollection, timed } from './measure.ts'
import type { ContenderName, Measures, Message, Replies, Reply } from './messages.ts'
import { ObjectFlights } from './object-flights.ts'
import { Pauses } from './pauses.ts'
import { delayByHour, delayByOrigin, worstRoutes, type Question } from './questions.ts'
import type { Batch } from './reader.ts'

const WARM_UPS = 2
const RUNS = 5
// Maximum time in milliseconds to wait until the system has the released memory back.
const RELEASE_TIMEOUT = 5000
// Number of polls of the memory after which the store is released again.
const POLLS_PER_RELEASE = 50

const measures = await measureStore(process.argv[2] as ContenderName)
send({ kind: 'measures', measures }, () => process.disconnect())

function send(message: Message, sent?: () => void): void {
  process.send?.(message, undefined, undefined, sent)
}

async function measureStore(contender: ContenderName): Promise<Measures> {
  const emptyCollection = timeCollection()
  const emptyMemory = usedMemory()

  send({ kind: 'stage', stage: 'reading' })
  const pauses = new Pauses()
  const { store, airports, reading, building } = await build(contender)

  send({ kind: 'stage', stage: 'querying' })
  // Sent immediately and not kept: the replies would be a fifth of the heap that is measured below.
  send({ kind: 'replies', replies: askAll(store, airports) })
  const { longest, total } = await pauses.end()

  send({ kind: 'stage', stage: 'collecting' })
  const fullCollection = timeCollection()
  const heap = process.memoryUsage().heapUsed
  const flights = store.length
  const bytes = store instanceof ArenaFlights ? store.arena.usedSize : usedMemory() - emptyMemory

  send({ kind: 'stage', stage: 'releasing' })
  const residentLive = await residentMemory()
  const release = await timeRelease(store, bytes)
  const residentReleased = await residentMemory()

  send({ kind: 'stage', stage: 'done' })
  return {
    flights,
    reading,
    building,
    bytesPerFlight: bytes / flights,
    heap,
    emptyCollection,
    fullCollection,
    longestPause: longest,
    allPauses: total,
    release,
    residentLive,
    residentReleased,
  }
}

/** Returns the bytes that V8 uses for objects and for the contents of typed arrays. */
function usedMemory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function storeOf(contender: ContenderName, capacity: number): FlightStore {
  switch (contender) {
    case 'arena':
      return new ArenaFlights(capacity)
    case 'arrays':
      return new ArrayFlights(capacity)
    case 'objects':
      return new ObjectFlights(capacity)
  }
}

interface Built {
  readonly store: FlightStore
  readonly airports: readonly string[]
  readonly reading: number
  readonly building: number
}

/** Adds each row group to a store while the reader's thread decodes the next one. */
async function build(contender: ContenderName): Promise<Built> {
  const reader = new Worker(new URL('reader.js', import.meta.url))
  let built: Built | undefined
  for await (const [message] of on(reader, 'message', { close: ['exit'] })) {
    const { columns, total, airports, time: reading } = message as Batch
    const { value: store, time } = timed(() => {
      const store = built?.store ?? storeOf(contender, total)
      store.add(columns)
      return store
    })
    built = { store, airports, reading, building: time + (built?.building ?? 0) }
    send({ kind: 'progress', flights: store.length, total })
  }
  if (built === undefined) throw new Error('the reader sent no flights')
  return built
}

function askAll(store: FlightStore, airports: readonly string[]): Replies {
  const ask = (question: Question): Reply => {
    for (let run = 0; run < WARM_UPS; run++) question(store, airports)
    const runs = Array.from({ length: RUNS }, () => timed(() => question(store, airports)))
    return { answers: runs[0]!.value, time: median(runs.map(({ time }) => time)) }
  }
  return { origins: ask(delayByOrigin), routes: ask(worstRoutes), hours: ask(delayByHour) }
}

/**
 * Releases the store. Returns the milliseconds until nine tenths of `bytes` are back at the system,
 * for which plain objects can need several garbage collections.
 */
async function timeRelease(store: FlightStore, bytes: number): Promise<number> {
  const target = process.memoryUsage.rss() - 0.9 * bytes
  const start = performance.now()
  const elapsed = (): number => performance.now() - start
  for (let poll = 0; elapsed() < RELEASE_TIMEOUT; poll++) {
    if (poll % POLLS_PER_RELEASE === 0) store.release()
    if (process.memoryUsage.rss() <= target) break
    await sleep(1)
  }
  return elapsed()
}

/**
 * One contender, in a process of its own, started by `contend.ts` with `--expose-gc`: keeps the
 * flights in the store that its argument names, answers the questions, measures, reports.
 */
import { on } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ArenaFlights } from './arena-flights.ts'
import type { FlightStore } from './flight-store.ts'
import { median, residentMemory, timeCollection, timed } from './measure.ts'
import type { Measures, Message, Replies, Reply } from './messages.ts'
import { ObjectFlights } from './object-flights.ts'
import { Pauses } from './pauses.ts'
import { delayByHour, delayByOrigin, worstRoutes, type Question } from './questions.ts'
import type { Batch } from './reader.ts'

const WARM_UPS = 2
const RUNS = 5
/** How long to wait for memory to come back, in milliseconds. */
const PATIENCE = 5000
/** After how many looks to insist. */
const TURNS = 50

const measures = await compete(process.argv[2] === 'arena')
tell({ kind: 'measures', measures }, () => process.disconnect())

function tell(message: Message, told?: () => void): void {
  process.send?.(message, undefined, undefined, told)
}

async function compete(inArena: boolean): Promise<Measures> {
  const emptyCollection = timeCollection()
  const emptyHeap = process.memoryUsage().heapUsed

  tell({ kind: 'stage', stage: 'reading' })
  const pauses = new Pauses()
  const { store, airports, reading, building } = await build(inArena)

  tell({ kind: 'stage', stage: 'asking' })
  // Told at once and not kept: they would be a fifth of the heap that is collected below.
  tell({ kind: 'replies', replies: askAll(store, airports) })
  const { longest, total } = await pauses.end()

  tell({ kind: 'stage', stage: 'collecting' })
  const fullCollection = timeCollection()
  const heap = process.memoryUsage().heapUsed
  const bytes = store instanceof ArenaFlights ? store.arena.usedSize : heap - emptyHeap

  tell({ kind: 'stage', stage: 'releasing' })
  const residentLive = await residentMemory()
  const release = await timeRelease(store, bytes)
  const residentReleased = await residentMemory()

  tell({ kind: 'stage', stage: 'done' })
  return {
    flights: store.length,
    reading,
    building,
    bytesPerFlight: bytes / store.length,
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

interface Built {
  readonly store: FlightStore
  readonly airports: readonly string[]
  readonly reading: number
  readonly building: number
}

/** Adds one row group to a store while the reader decodes the next. */
async function build(inArena: boolean): Promise<Built> {
  const reader = new Worker(new URL('reader.js', import.meta.url))
  let built: Built | undefined
  for await (const [message] of on(reader, 'message', { close: ['exit'] })) {
    const { columns, total, airports, time: reading } = message as Batch
    const store = built?.store ?? (inArena ? new ArenaFlights(total) : new ObjectFlights(total))
    const { time } = timed(() => store.add(columns))
    built = { store, airports, reading, building: time + (built?.building ?? 0) }
    tell({ kind: 'progress', flights: store.length, total })
  }
  if (built === undefined) throw new Error('the reader read no flights')
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

/** Until nine tenths of `bytes` are the system's again, which one collection may not do. */
async function timeRelease(store: FlightStore, bytes: number): Promise<number> {
  const enough = process.memoryUsage.rss() - 0.9 * bytes
  const start = performance.now()
  const elapsed = (): number => performance.now() - start
  for (let turn = 0; elapsed() < PATIENCE; turn++) {
    if (turn % TURNS === 0) store.release()
    if (process.memoryUsage.rss() <= enough) break
    await sleep(1)
  }
  return elapsed()
}

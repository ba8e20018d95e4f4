/**
 * Measures requests with an arena each, in its own process.
 *
 *     node leases.js CONTENDER WORK BUDGET    checks the results, then prints a `Cost` as JSON
 */
import { readFileSync } from 'node:fs'
import { Arena, ArenaPool } from 'offheap'
import { median } from '../harness/median.ts'
import type { Cost } from '../leases.ts'
import { Spark } from '../pools.gen.ts'
import type { Work } from '../workloads/leases.ts'

const BYTES = 4 * 2 ** 20
const STRUCTS = 1_000
const ARENAS = 1_000
const WRITTEN = 65_536
const MIB = 2 ** 20
const WARM_UP = 500

/** Runs `request` with an arena that nobody else uses meanwhile. */
type Serve = (request: (arena: Arena) => number) => number

const pool = new ArenaPool({ bytes: BYTES, max: ARENAS })
const kept = new Arena(BYTES)

const servers: Readonly<Record<string, Serve>> = {
  pool(request) {
    const arena = pool.acquire()
    try {
      return request(arena)
    } finally {
      arena.dispose()
    }
  },
  arena(request) {
    const arena = new Arena(BYTES)
    try {
      return request(arena)
    } finally {
      arena.dispose()
    }
  },
  reset(request) {
    kept.reset()
    return request(kept)
  },
}

const requests: Readonly<Record<Exclude<Work, 'resident'>, (arena: Arena) => number>> = {
  nothing: (arena) => arena.blockCount,
  structs(arena) {
    for (let index = 0; index < STRUCTS; index++) Spark.allocate(arena)
    return arena.blockCount
  },
}

/** As the requests above, with a buffer in place of an arena. */
const inBuffers: typeof requests = {
  nothing: () => new ArrayBuffer(BYTES).byteLength - BYTES,
  structs() {
    const words = new Uint32Array(new ArrayBuffer(BYTES))
    for (let index = 0; index < STRUCTS * 6; index++) words[index] = 0
    return words.length - BYTES / 4 + STRUCTS
  },
}

const [contender = '', work = '', budget = ''] = process.argv.slice(2)
console.log(JSON.stringify(cost(work as Work)))

function cost(kind: Work): Cost {
  if (kind === 'resident') return { cost: residentOfMany() }
  const request = requests[kind]
  const serve = servers[contender]
  const run = (): number => (serve === undefined ? inBuffers[kind](kept) : serve(request))
  const expected = kind === 'structs' ? STRUCTS : 0
  // Until the engine has optimized everything, on another thread.
  for (const end = Date.now() + WARM_UP; Date.now() < end;) {
    const found = run()
    if (found !== expected) throw new Error(`${contender}: got ${found}, expected ${expected}`)
  }
  // Samples of one call each, so that most of them are not interrupted by other processes.
  const calls = kind === 'nothing' && (contender === 'pool' || contender === 'reset') ? 20 : 1
  const samples: number[] = []
  for (const end = performance.now() + Number(budget); performance.now() < end;) {
    const start = performance.now()
    for (let turn = 0; turn < calls; turn++) run()
    samples.push(((performance.now() - start) * 1e3) / calls)
  }
  return { cost: median(samples) }
}

/** Returns the MiB that many arenas in use at once add to the resident memory of this process. */
function residentOfMany(): number {
  const before = resident()
  const count = contender === 'reset' ? 1 : ARENAS
  const held = Array.from({ length: count }, () => {
    if (contender === 'buffer') {
      const bytes = new Uint8Array(BYTES)
      return bytes.fill(1, 0, WRITTEN)
    }
    const arena = contender === 'pool' ? pool.acquire() : new Arena(BYTES)
    const ptr = arena.allocate(WRITTEN)
    arena.u8.fill(1, ptr, ptr + WRITTEN)
    return arena
  })
  const added = (resident() - before) / MIB
  // Nothing may be collected before it was measured.
  if (held.some(({ buffer }) => buffer.byteLength < BYTES)) throw new Error('lost memory')
  return added
}

function resident(): number {
  return Number(readFileSync('/proc/self/statm', 'latin1').split(' ')[1]) * 4096
}

/**
 * Measures an operation on a map of an arena, on one by hand, or on a `Map`, in its own process.
 *
 *     node maps.js FORM WORKLOAD BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * A workload is `VALUES-SIZE-OPERATION`, such as `structs-1000000-hits`, or `groups`, or
 * `VALUES-SIZE-memory`. The results are compared with those that follow from the keys alone.
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time, type Timing } from '../harness/timing.ts'
import { Groups } from '../maps.gen.ts'
import { HandGroups } from '../workloads/hand-hash-map.ts'
import { FORMS, type Tested } from '../workloads/tested-maps.ts'

const [form = '', workload = '', budgetText = ''] = process.argv.slice(2)
const budget = Number(budgetText)
const [values = '', asked = '', operation = ''] = workload.split('-')
/** A quick run only shows that everything works. */
const isQuick = budget < 100
const COUNT = Math.min(Number(asked), isQuick ? 50_000 : Infinity)
/** Number of keys that a call looks up, or replaces. */
const BATCH = Math.min(COUNT, 50_000)

/** The mixing of bits of MurmurHash3 (Austin Appleby, public domain), which is a permutation. */
function mixed(number: number): number {
  number = Math.imul(number ^ (number >>> 16), 0x85eb_ca6b)
  number = Math.imul(number ^ (number >>> 13), 0xc2b2_ae35)
  return (number ^ (number >>> 16)) >>> 0
}

/** Returns `count` different random keys below 2^31, which are small integers in V8. */
function randomKeys(count: number): Uint32Array {
  const keys = new Uint32Array(count)
  for (let at = 0, number = 1; at < count; number++) {
    const key = mixed(number)
    if (key < 2 ** 31) keys[at++] = key
  }
  return keys
}

console.log(JSON.stringify(workload === 'groups' ? await group() : await measured()))

function requireEqual(what: string, got: number, expected: number): void {
  if (got !== expected) throw new Error(`${what}: got ${got}, expected ${expected}`)
}

async function measured(): Promise<Timing> {
  const keys = randomKeys(2 * COUNT)
  const [live, spare] = [keys.slice(0, COUNT), keys.slice(COUNT)]
  const map = FORMS[values]?.[form]?.(COUNT)
  if (map === undefined) throw new Error(`unknown form "${form}" or values "${values}"`)
  if (operation === 'memory') return memory(map, live)
  map.fill(live)
  requireEqual('size', map.size, COUNT)
  requireEqual(
    'hits',
    map.hits(live, 0, COUNT),
    sumOf(live, (key) => key & 0xffff),
  )
  requireEqual('misses', map.misses(spare, 0, COUNT), 0)
  requireEqual(
    'entries',
    map.iterate(),
    sumOf(live, (key) => key - (key & 0xffff)),
  )
  requireEqual('each entry', map.each(), map.iterate())
  const sum = sumOf(live, (key) => key & 0xffff)
  requireEqual('values', map.values(), sum)
  requireEqual('values by numbers', map.numbers(), sum)
  const shuffled = live.slice()
  for (let at = COUNT - 1; at > 0; at--) {
    const other = mixed(at) % (at + 1)
    ;[shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!]
  }
  let start = 0
  /** Takes turns through all keys, so that the caches don't know them. */
  const next = (): number => (start = start + 2 * BATCH > COUNT ? 0 : start + BATCH)
  switch (operation) {
    case 'insert':
    case 'reserved': {
      const run = (): void => {
        map.clear()
        if (operation === 'reserved') map.reserve()
        map.fill(live)
      }
      return COUNT > 10_000 ? timed(run, COUNT) : counted(run, COUNT)
    }
    case 'hits':
      return counted(() => {
        const at = next()
        if (map.hits(shuffled, at, at + BATCH) < 0) throw new Error('negative sum')
      }, BATCH)
    case 'misses':
      return counted(() => {
        const at = next()
        requireEqual('misses', map.misses(spare, at, at + BATCH), 0)
      }, BATCH)
    case 'churn': {
      const run = (): void => {
        const at = next()
        map.churn(shuffled, spare, at, at + BATCH)
        for (let index = at; index < at + BATCH; index++) {
          const key = shuffled[index]!
          shuffled[index] = spare[index]!
          spare[index] = key
        }
      }
      const figures = await counted(run, BATCH)
      requireEqual('size after churn', map.size, COUNT)
      const sum = sumOf(shuffled, (key) => key & 0xffff)
      requireEqual('hits after churn', map.hits(shuffled, 0, COUNT), sum)
      return figures
    }
    case 'iterate':
      return counted(() => void map.iterate(), COUNT)
    case 'each':
      return counted(() => void map.each(), COUNT)
    case 'values':
      return counted(() => void map.values(), COUNT)
    case 'numbers':
      return counted(() => void map.numbers(), COUNT)
    default:
      throw new Error(`unknown operation "${operation}"`)
  }
}

function sumOf(keys: Uint32Array, value: (key: number) => number): number {
  let sum = 0
  for (let at = 0; at < keys.length; at++) sum += value(keys[at]!)
  return sum
}

/** Measures short calls. */
async function counted(run: () => void, operations: number): Promise<Timing> {
  for (let turn = 0; turn * operations < 200_000; turn++) run()
  const timing = await time(run, operations, budget)
  globalThis.gc?.()
  const samples = Array.from({ length: 5 }, () => {
    const before = getHeapStatistics().used_heap_size
    run()
    return (getHeapStatistics().used_heap_size - before) / operations
  })
  return { ...timing, bytes: Math.max(0, median(samples)) }
}

/** Measures calls that take so long that a few are enough. */
function timed(run: () => void, operations: number): Timing {
  run()
  const times: number[] = []
  for (let spent = 0; times.length < 2 || spent < budget;) {
    globalThis.gc?.()
    const start = performance.now()
    run()
    const elapsed = performance.now() - start
    spent += elapsed
    times.push((elapsed * 1e6) / operations)
  }
  const mean = times.reduce((sum, each) => sum + each, 0) / times.length
  return { p50: median(times), min: Math.min(...times), mean, collector: 0 }
}

/**
 * Measures the bytes of the process per entry, at the worst point: just after the largest growth.
 */
function memory(map: Tested, keys: Uint32Array): Timing {
  globalThis.gc?.()
  const before = process.resourceUsage().maxRSS
  const step = Math.max(1, COUNT >>> 10)
  let worst = 0
  for (let at = 0; at + step <= COUNT; at += step) {
    map.fill(keys.subarray(at, at + step))
    if (at < COUNT / 4) continue
    worst = Math.max(worst, ((process.resourceUsage().maxRSS - before) * 1024) / (at + step))
  }
  const end = ((process.resourceUsage().maxRSS - before) * 1024) / COUNT
  return { p50: worst, min: end, mean: worst, collector: 0 }
}

/** Counts rows by three of their columns. */
async function group(): Promise<Timing> {
  const rows = isQuick ? 50_000 : 1_000_000
  const shops = new Uint16Array(rows)
  const products = new Uint16Array(rows)
  const days = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) {
    const number = mixed(row)
    shops[row] = number % 10
    products[row] = (number >>> 4) % 100
    days[row] = 20_000 + ((number >>> 12) % 60)
  }
  const groups = Groups.create(new Arena(1 << 23))
  let byText = new Map<string, number>()
  let byHand = new HandGroups()
  const runs: Readonly<Record<string, () => number>> = {
    ours: () => {
      groups.clear()
      for (let row = 0; row < rows; row++) {
        const at = groups.slotBy(shops[row]!, products[row]!, days[row]!)
        groups.column[at]!++
      }
      return groups.size
    },
    map: () => {
      byText = new Map()
      for (let row = 0; row < rows; row++) {
        const key = `${shops[row]!},${products[row]!},${days[row]!}`
        byText.set(key, (byText.get(key) ?? 0) + 1)
      }
      return byText.size
    },
    hand: () => {
      byHand = new HandGroups()
      for (let row = 0; row < rows; row++) byHand.add(shops[row]!, products[row]!, days[row]!)
      return byHand.length
    },
  }
  const sizes = Object.values(runs).map((run) => run())
  requireEqual('groups', new Set(sizes).size, 1)
  for (const [key, value] of groups) {
    requireEqual('count', byText.get(`${key.shop},${key.product},${key.day}`)!, value)
  }
  for (let row = 0; row < byHand.length; row++) {
    const [shop, product, day] = [byHand.shop[row]!, byHand.product[row]!, byHand.day[row]!]
    requireEqual('count by hand', byHand.counts[row]!, groups.getBy(shop, product, day)!)
  }
  const run = runs[form]
  if (run === undefined) throw new Error(`unknown form "${form}"`)
  return timed(() => void run(), rows)
}

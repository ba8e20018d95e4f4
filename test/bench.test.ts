import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { median } from '../bench/harness/median.ts'
import type { Result } from '../bench/harness/question.ts'
import { replaceBetweenMarkers, show } from '../bench/harness/report.ts'
import { Schedule } from '../bench/harness/schedule.ts'
import { checked } from '../bench/workloads/checked.ts'
import { compilers } from '../bench/workloads/compilers.ts'
import { examples } from '../bench/workloads/examples.ts'
import type { Contender } from '../bench/workloads/heap.ts'
import { patterns } from '../bench/workloads/patterns.ts'
import { recordedArena } from '../bench/workloads/recorder.ts'
import { BATCH, scenarios } from '../bench/workloads/scenarios.ts'
import {
  ALLOCATE,
  FREE,
  parseTrace,
  readTrace,
  REALLOCATE,
  textOf,
  type Trace,
} from '../bench/workloads/trace.ts'
import { variants } from '../bench/workloads/variants.ts'
import { Tlsf, verify } from '../src/tlsf.ts'

// Tests of the patterns that the benches run, and of the checks that precede the timing.
const bench = suite('bench')

bench('parses the operations of a trace', () => {
  const trace = parseTrace('96\n2\n5\n1\na 0 64\na 1 32\nr 0 48\nf 0\nf 1\n')
  assert.equal([...trace.kinds], [ALLOCATE, ALLOCATE, REALLOCATE, FREE, FREE])
  assert.equal([...trace.ids], [0, 1, 0, 0, 1])
  assert.equal([...trace.sizes], [64, 32, 48, 0, 0])
  assert.equal([...trace.kept], [0, 0, 48, 0, 0])
  assert.is(trace.blocks, 2)
  assert.throws(() => parseTrace('1\n1\n1\n1\nx 0 1\n'), /invalid operation in line 5: got "x 0 1"/)
})

bench('frees every block of a recorded trace exactly once', () => {
  const recorded = { sqlite: 59_377, perl: 93_885, jq: 113_275, enemies: 88_120, flights: 71_830 }
  for (const [name, operations] of Object.entries(recorded)) {
    const trace = readTrace(name)
    assert.is(trace.operations, operations, name)
    requireBalanced(trace, name)
  }
})

bench('has traces of the examples that equal a new recording', () => {
  for (const [name, record] of Object.entries(examples)) {
    assert.ok(textOf(name) === record(), `${name} has changed: node build.mjs bench --record`)
  }
})

bench('generates the same synthetic compiler traces in each run', () => {
  for (const [name, make] of Object.entries(compilers)) {
    const trace = make()
    requireBalanced(trace, name)
    assert.equal(make(), trace)
    const sizes = trace.sizes.filter((size) => size > 0).sort()
    assert.is(sizes[sizes.length >> 1], 4_072, `${name}: the median`)
    assert.ok(
      sizes[0]! >= 9 && sizes.at(-1)! <= 43_108,
      `${name}: from ${sizes[0]} to ${sizes.at(-1)}`,
    )
  }
})

bench('records the calls of an arena as a trace', () => {
  const { arena, recorder } = recordedArena(4096)
  const first = arena.allocate(64)
  const second = arena.allocateZeroed(32)
  assert.throws(() => recorder.text, /2 blocks were recorded and never freed/)
  const moved = arena.reallocate(first, 200)
  arena.free(moved)
  arena.free(second)
  assert.is(recorder.text, '232\n2\n5\n1\na 0 64\na 1 32\nr 0 200\nf 0\nf 1\n')
})

/** Runs the rounds of workloads that take these times. Returns their ids, and the time in total. */
function scheduled(
  costs: Readonly<Record<string, number>>,
  rounds: number,
  time?: number,
): { order: string; clock: number } {
  let clock = 0
  const workloads = Object.keys(costs).map((id) => ({ id, title: id }))
  const schedule = new Schedule(workloads, rounds, time, () => clock)
  let order = ''
  for (let next = schedule.next(); next !== undefined; next = schedule.next()) {
    const { workload, round } = next
    assert.is(round, order.split(workload.id).length - 1)
    order += workload.id
    clock += costs[workload.id]!
    schedule.ended(workload, costs[workload.id]!)
  }
  return { order, clock }
}

bench('runs the rounds of all workloads in turns', () => {
  assert.equal(scheduled({ a: 1, b: 50, c: 9 }, 3), { order: 'abcabcabc', clock: 180 })
})

bench('gives each workload about the same time, if it is limited, and at least one round', () => {
  const { order, clock } = scheduled({ a: 1, b: 50, c: 9 }, 10, 140)
  assert.equal(
    [...'abc'].map((id) => order.split(id).length - 1),
    [10, 1, 8],
  )
  assert.ok(clock <= 140, `${clock}`)
  assert.is(scheduled({ a: 5, b: 5 }, 10, 3).order, 'ab')
})

bench('leaves a valid heap after each scenario', () => {
  for (const { id, start } of scenarios) {
    const heap = new Tlsf(2 ** 20)
    const { before, call, after } = start(heap)
    for (let batch = 0; batch < 40; batch++) {
      before()
      for (let index = 0; index < BATCH; index++) call(index)
      after()
    }
    assert.equal(verify(heap), [], id)
  }
})

bench('finds the text of each variant exactly once in the source', () => {
  for (const { file, from } of Object.values(variants).flat()) {
    const text = readFileSync(file, 'utf8')
    assert.is(text.split(from).length, 2, `${file} has once: ${from}`)
  }
})

bench('runs every pattern without overlapping or lost blocks', () => {
  const heap = new Tlsf(8 * 2 ** 20)
  const watched = checked(contender(heap))
  for (const { start } of patterns) {
    const workload = start(watched)
    workload.run(workload.step)
    workload.drain()
    assert.is(watched.live(), 0)
  }
})

bench('detects blocks that overlap, are allocated twice or are missing', () => {
  const overlapping = { ...contender(new Tlsf(1024)) }
  let next = 8
  overlapping.heap = { ...methods(overlapping), allocate: () => (next += 8) }
  const { heap } = checked(overlapping)
  const first = heap.allocate(16)
  heap.allocate(16)
  assert.throws(() => heap.free(first), /was overwritten/)

  const same = { ...overlapping, heap: { ...overlapping.heap, allocate: () => 16 } }
  const twice = checked(same).heap
  twice.allocate(8)
  assert.throws(() => twice.allocate(8), /allocated again/)

  const full = { ...overlapping, heap: { ...overlapping.heap, allocate: () => 0 } }
  assert.throws(() => checked(full).heap.allocate(8), /no room for 8 bytes/)
})

bench('computes medians and formats figures according to their size', () => {
  assert.is(median([3, 1, 2]), 2)
  assert.is(median([4, 1, 2, 3]), 2.5)
  assert.equal([0.354, 4.24, 15.6, 1234].map(show), ['0.35', '4.2', '16', '1,234'])
})

bench('replaces only the text between the markers with the given name', () => {
  const text = 'a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb\n'
  const expected = 'a\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nb\n'
  assert.is(replaceBetweenMarkers(text, 'bench:x', 'new'), expected)
  assert.is(replaceBetweenMarkers(expected, 'bench:x', 'new'), expected)
  assert.is(replaceBetweenMarkers(text, 'bench:y', 'new'), text)
})

bench('has saved results of full runs, named after question and Node version', () => {
  for (const file of readdirSync('bench/results')) {
    const result = JSON.parse(readFileSync(`bench/results/${file}`, 'utf8')) as Result
    const major = Number.parseInt(result.machine.node, 10)
    assert.is(file, `${result.question}-node-${major}.json`)
    assert.ok(result.rounds >= 3 || result.question === 'space', `${file} is from a quick run`)
  }
})

/** Asserts that every block is allocated once, freed once, and reallocated only in between. */
function requireBalanced({ kinds, ids }: Trace, name: string): void {
  const live = new Set<number>()
  for (const [index, kind] of kinds.entries()) {
    const id = ids[index]!
    assert.is(live.has(id), kind !== ALLOCATE, `${name}, operation ${index}`)
    if (kind === ALLOCATE) live.add(id)
    if (kind === FREE) live.delete(id)
  }
  assert.is(live.size, 0, name)
}

function contender(heap: Tlsf): Contender<number> {
  const bytes = new Uint8Array(heap.words.buffer)
  return {
    heap,
    none: 0,
    bytes: (block, size) => bytes.subarray(block, block + size),
    live: () => heap.blockCount,
  }
}

function methods({ heap }: Contender<number>): Contender<number>['heap'] {
  return {
    allocate: (size) => heap.allocate(size),
    free: (block) => heap.free(block),
    reallocate: (block, size, kept) => heap.reallocate(block, size, kept),
  }
}

bench.run()

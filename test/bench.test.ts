import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { median } from '../bench/harness/median.ts'
import { replaceBetweenMarkers, show } from '../bench/harness/report.ts'
import type { Result } from '../bench/harness/question.ts'
import { checked } from '../bench/workloads/checked.ts'
import type { Contender } from '../bench/workloads/heap.ts'
import { patterns } from '../bench/workloads/patterns.ts'
import { ALLOCATE, FREE, parseTrace, readTrace, REALLOCATE } from '../bench/workloads/trace.ts'
import { Tlsf } from '../src/tlsf.ts'

/** What the numbers of the benches rest on: their patterns, and the check that precedes the clock. */
const bench = suite('bench')

bench('reads a trace', () => {
  const trace = parseTrace('96\n2\n5\n1\na 0 64\na 1 32\nr 0 48\nf 0\nf 1\n')
  assert.equal([...trace.kinds], [ALLOCATE, ALLOCATE, REALLOCATE, FREE, FREE])
  assert.equal([...trace.ids], [0, 1, 0, 0, 1])
  assert.equal([...trace.sizes], [64, 32, 48, 0, 0])
  assert.equal([...trace.kept], [0, 0, 48, 0, 0])
  assert.is(trace.blocks, 2)
  assert.throws(() => parseTrace('1\n1\n1\n1\nx 0 1\n'), /line 5 is no operation: x 0 1/)
})

bench('has whole traces: every block is freed, once', () => {
  for (const [name, operations] of [['sqlite', 59_377], ['perl', 93_885], ['jq', 113_275]] as const) {
    const { kinds, ids, operations: found } = readTrace(name)
    assert.is(found, operations, name)
    const live = new Set<number>()
    for (const [index, kind] of kinds.entries()) {
      const id = ids[index]!
      assert.is(live.has(id), kind !== ALLOCATE, `${name}, operation ${index}`)
      if (kind === ALLOCATE) live.add(id)
      if (kind === FREE) live.delete(id)
    }
    assert.is(live.size, 0, name)
  }
})

bench('checks every block of every pattern', () => {
  const heap = new Tlsf(8 * 2 ** 20)
  const watched = checked(contender(heap))
  for (const { start } of patterns) {
    const workload = start(watched)
    workload.run(workload.step)
    workload.drain()
    assert.is(watched.live(), 0)
  }
})

bench('notices blocks that overlap, are handed out twice or are missing', () => {
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
  assert.throws(() => twice.allocate(8), /handed out twice/)

  const full = { ...overlapping, heap: { ...overlapping.heap, allocate: () => 0 } }
  assert.throws(() => checked(full).heap.allocate(8), /no room for 8 bytes/)
})

bench('takes medians and shows them in three digits at most', () => {
  assert.is(median([3, 1, 2]), 2)
  assert.is(median([4, 1, 2, 3]), 2.5)
  assert.equal([0.354, 4.24, 15.6, 1234].map(show), ['0.35', '4.2', '16', '1,234'])
})

bench('writes between the markers of its own name only', () => {
  const text = 'a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb\n'
  const expected = 'a\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nb\n'
  assert.is(replaceBetweenMarkers(text, 'x', 'new'), expected)
  assert.is(replaceBetweenMarkers(expected, 'x', 'new'), expected)
  assert.is(replaceBetweenMarkers(text, 'y', 'new'), text)
})

bench('keeps results that say where they come from', () => {
  for (const file of readdirSync('bench/results')) {
    const result = JSON.parse(readFileSync(`bench/results/${file}`, 'utf8')) as Result
    const major = Number.parseInt(result.machine.node, 10)
    assert.is(file, `${result.question}-node-${major}.json`)
    assert.ok(result.rounds >= 3, `${file} is from a quick run`)
  }
})

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

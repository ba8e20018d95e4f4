import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { statisticsOf } from '../../src/tlsf/statistics.ts'
import { verify } from '../../src/tlsf/verify.ts'
import {
  excuseFor,
  flippedBit,
  otherWord,
  sample,
  type Damage,
  type Sample,
} from '../support/damage.ts'
import { forEachSeed, replayHint, replaying, type Random } from '../support/random.ts'

/**
 * Overwrites words of the heap itself: headers, links, bits, heads and counters. `verify` reports the
 * damage, every call terminates, and calls throw only errors of type OffheapError.
 */
const HITS = 10_000
/** The minimum share of harmful damage that `verify` must report. */
const FOUND = 0.999

const corruption = suite('tlsf/corruption')
const excuses = new Set<string>()

for (const [what, hit] of [
  ['bits that flip', flippedBit],
  ['words that are overwritten', otherWord],
] as const) {
  corruption(
    `${HITS} ${what}: verify reports at least ${FOUND * 100} % of the harmful ones`,
    () => {
      const missed: string[] = []
      let hits = 0
      forEachSeed(HITS, (random, seed) => {
        const state = sample(random.below(50))
        const damage = hitUntilHarm(random, state, hit)
        state.words[damage.word] = damage.value
        hits++
        if (verify(state.heap).length === 0) missed.push(`${replayHint(seed)}: word ${damage.word}`)
      })
      const { length } = missed
      assert.ok(length <= hits * (1 - FOUND), `${length} of ${hits} missed: ${missed.join('; ')}`)
    },
  )
}

corruption('every listed kind of harmless damage occurs', () => {
  if (!replaying) assert.is(excuses.size, 6, [...excuses].join('\n'))
})

corruption('calls on a corrupted heap terminate and throw only OffheapErrors', () => {
  const codes = new Map<string, number>()
  forEachSeed(2 * HITS, (random) => {
    const state = sample(random.below(50))
    for (let damages = random.pick([1, 1, 2, 4]); damages > 0; damages--) {
      const { word, value } = (random.chance(0.5) ? flippedBit : otherWord)(random, state)
      state.words[word] = value
    }
    for (const code of useOn(random, state)) codes.set(code, (codes.get(code) ?? 0) + 1)
  })
  if (replaying) return
  for (const code of ['HEAP_CORRUPTED', 'INVALID_POINTER', 'DOUBLE_FREE']) {
    assert.ok((codes.get(code) ?? 0) >= 1000, `${code}: ${codes.get(code)}`)
  }
})

corruption('an arena on a corrupted heap opens or is refused, and its calls terminate', () => {
  const codes = new Map<string, number>()
  forEachSeed(HITS / 2, (random) => {
    const state = sample(random.below(50))
    const { word, value } = (random.chance(0.5) ? flippedBit : otherWord)(random, state)
    state.words[word] = value
    let arena: Arena | undefined
    const opened = attempt(() => (arena = Arena.from(state.words.buffer)))
    codes.set(opened, (codes.get(opened) ?? 0) + 1)
    if (arena === undefined) return
    for (const call of callsOn(arena)) attempt(call)
    arena.dispose()
  })
  if (replaying) return
  assert.equal([...codes.keys()].sort(), ['INVALID_SNAPSHOT', 'no error'])
})

corruption.run()

/** Returns harmful damage. Harmless damage that was drawn is added to the `excuses`. */
function hitUntilHarm(
  random: Random,
  state: Sample,
  hit: (random: Random, state: Sample) => Damage,
): Damage {
  for (;;) {
    const damage = hit(random, state)
    const excuse = excuseFor(state, damage)
    if (excuse === undefined) return damage
    excuses.add(excuse)
  }
}

/** Makes sixty calls on a corrupted heap. Returns their outcomes. */
function useOn(random: Random, { heap, live }: Sample): string[] {
  const ptrs = live.map((block) => (block + 1) * 4)
  const codes: string[] = []
  for (let step = 0; step < 60; step++) {
    const ptr = ptrs[random.below(ptrs.length)] ?? 8
    const size = random.between(1, random.pick([60, 600, 9000]))
    const align = random.pick([8, 8, 8, 64])
    const dice = random.below(100)
    codes.push(
      attempt(() => {
        if (dice < 40) heap.free(ptr)
        else if (dice < 55) heap.reallocate(ptr, size)
        else if (dice < 57) heap.reset()
        else if (dice < 60) heap.sizeOf(ptr)
        else if (dice < 70) ptrs.push(heap.allocateZeroed(size, align))
        else ptrs.push(heap.allocate(size, align))
      }),
    )
  }
  attempt(() => heap.largestFree)
  attempt(() => verify(heap))
  attempt(() => statisticsOf(heap))
  return codes
}

function callsOn(arena: Arena): (() => unknown)[] {
  const ptrs: number[] = []
  return [
    () => arena.walk((ptr) => ptrs.push(ptr)),
    () => arena.verify(),
    () => arena.statistics(),
    () => arena.free(ptrs[0]!),
    () => arena.allocate(100),
    () => arena.reallocate(ptrs[2]!, 300),
    () => arena.allocateZeroed(2000),
    () => arena.trim(),
    () => arena.verify(),
    () => arena.tryAllocate(arena.largestFree),
    () => arena.reset(),
    () => arena.verify(),
  ]
}

/** Returns the code of the `OffheapError` that `call` throws, if any. Other errors are thrown on. */
function attempt(call: () => unknown): string {
  try {
    call()
    return 'no error'
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
}

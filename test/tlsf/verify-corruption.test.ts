import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { statisticsOf } from '../../src/tlsf/statistics.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { type Damage, excuseFor, flippedBit, otherWord, sample, type Sample } from '../support/damage.ts'
import { forEachSeed, type Random, replaying } from '../support/random.ts'

/**
 * What becomes of a heap whose own words were overwritten: in headers, links, bits, heads and
 * counters. `verify` finds it, and no call hangs, or throws any error but ours.
 */
const HITS = 10_000
/** The share of hits that `verify` reports at least, of those that are not harmless. */
const FOUND = 0.999

const corruption = suite('a corrupted heap')
const excuses = new Set<string>()

for (const [what, hit] of [
  ['bits that flip', flippedBit],
  ['words that are overwritten', otherWord],
] as const) {
  corruption(`${HITS} ${what}: verify reports ${FOUND * 100} % of what is not harmless`, () => {
    const missed: string[] = []
    let hits = 0
    forEachSeed(HITS, (random, seed) => {
      const state = sample(random.below(50))
      const damage = hitUntilHarm(random, state, hit)
      state.words[damage.word] = damage.value
      hits++
      if (verify(state.heap).length === 0) missed.push(`seed ${seed}: word ${damage.word}`)
    })
    const { length } = missed
    assert.ok(length <= hits * (1 - FOUND), `${length} of ${hits} missed: ${missed.join('; ')}`)
  })
}

corruption('every kind of harmless damage has occurred: none is listed in vain', () => {
  if (!replaying) assert.is(excuses.size, 6, [...excuses].join('\n'))
})

corruption('calls on it end, and throw no error but our own', () => {
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

corruption('an arena on it opens or is refused, and its calls end too', () => {
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

/** Damage that is not harmless; what else was drawn is among the `excuses`. */
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

/** Sixty calls on a broken heap; answers how they ended. */
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

/** The code of the `OffheapError` that `call` throws, if it does; every other error goes on. */
function attempt(call: () => unknown): string {
  try {
    call()
    return 'no error'
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
}

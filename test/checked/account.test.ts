import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf, errorOf, stateOf } from '../support/refusal.ts'

/** A checked arena allocates as an unchecked one does, and reports more. */
const heap = suite('checked/account')

const QUIET = { checked: { leaks: 'ignore' } } as const

heap('allocates at the same addresses and leaves the same bytes as an unchecked arena', () => {
  forEachSeed(20, (random) => {
    const [checked, plain] = [new Arena(1 << 15, QUIET), new Arena(1 << 15)]
    const both = (call: (arena: Arena) => unknown): unknown => {
      const found = answerOf(() => call(checked))
      assert.is(
        found,
        answerOf(() => call(plain)),
      )
      return found
    }
    const live: number[] = []
    const keep = (answer: unknown): void => {
      if (Number(answer) > 0) live.push(Number(answer))
    }
    for (let step = 0; step < 400; step++) {
      const size = random.between(1, random.chance(0.1) ? 5000 : 200)
      const align = random.pick([8, 8, 4, 64])
      const [index, ptr] = pickFrom(live, random)
      switch (random.pick(['allocate', 'zeroed', 'try', 'free', 'reallocate', 'sizeOf', 'reset'])) {
        case 'allocate':
          keep(both((arena) => arena.allocate(size, align)))
          break
        case 'zeroed':
          keep(both((arena) => arena.allocateZeroed(size, align)))
          break
        case 'try':
          keep(both((arena) => arena.tryAllocate(size, align)))
          break
        case 'free':
          both((arena) => arena.free(ptr))
          live.splice(index, 1)
          break
        case 'reallocate': {
          const moved = both((arena) => arena.reallocate(ptr, size))
          if (Number(moved) > 0) live[index] = Number(moved)
          break
        }
        case 'sizeOf':
          both((arena) => arena.sizeOf(ptr))
          break
        case 'reset':
          if (random.chance(0.9)) break
          both((arena) => arena.reset())
          live.length = 0
      }
    }
    assert.is(stateOf(checked), stateOf(plain))
  })
})

heap('reports a second free at any later time, with the line of the first', () => {
  const arena = new Arena(1 << 16, QUIET)
  const first = arena.allocate(100)
  const second = arena.allocate(100)
  arena.free(first)
  arena.free(second)
  const isDouble = (): void => {
    const { code, message } = errorOf(() => arena.free(second))
    assert.is(code, 'DOUBLE_FREE')
    assert.match(
      message,
      /^the block at \d+ is gone: it was freed at \S*account\.test\.[jt]s:\d+:\d+, and made at \S*account\.test/,
    )
  }
  isDouble()
  // A block around the freed one. Without checks, its bytes alone would decide.
  assert.ok(arena.largestFree > 1000, 'and the quick lists are empty now')
  const around = arena.allocate(1000)
  assert.ok(around < second && second < around + 1000)
  const before = stateOf(arena)
  isDouble()
  assert.is(
    codeOf(() => arena.sizeOf(second)),
    'DOUBLE_FREE',
  )
  assert.is(
    codeOf(() => arena.reallocate(second, 8)),
    'DOUBLE_FREE',
  )
  assert.is(stateOf(arena), before)
  arena.free(around)
  isDouble()
  arena.reset()
  isDouble()
})

heap('reports a free by an accessor whose struct was freed', () => {
  const arena = new Arena(4096, QUIET)
  const item = Item.create(arena)
  arena.free(item)
  assert.is(
    codeOf(() => arena.free(item)),
    'STALE_REFERENCE',
  )
  Item.create(arena)
  const before = stateOf(arena)
  assert.is(
    codeOf(() => arena.free(item)),
    'STALE_REFERENCE',
  )
  assert.is(stateOf(arena), before)
})

heap('reports a pointer into the middle of a block, whatever the block contains', () => {
  const arena = new Arena(1 << 16, QUIET)
  const block = arena.allocate(1000)
  // These bytes resemble the header of a live block.
  const header = arena.i32[(block >>> 2) - 1]!
  arena.i32.fill(header, block >>> 2, (block >>> 2) + 200)
  for (const inside of [8, 16, 400]) {
    const { code, message } = errorOf(() => arena.free(block + inside))
    assert.is(code, 'INVALID_POINTER')
    assert.match(
      message,
      new RegExp(`lies ${inside} bytes into the block at ${block}, made at \\S*account\\.test`),
    )
  }
  assert.equal(arena.verify(), [])
})

heap('refuses what every heap refuses, and changes nothing', () => {
  const arena = new Arena(4096, QUIET)
  arena.create(Item)
  const before = stateOf(arena)
  const rows: readonly (readonly [call: () => unknown, code: string])[] = [
    [() => arena.allocate(0), 'INVALID_SIZE'],
    [() => arena.allocate(8, 3), 'INVALID_ALIGNMENT'],
    [() => arena.allocate(1e6), 'OUT_OF_MEMORY'],
    [() => arena.allocateZeroed(1e6), 'OUT_OF_MEMORY'],
    [() => arena.free(0), 'INVALID_POINTER'],
    [() => arena.free(NaN), 'INVALID_POINTER'],
    [() => arena.free('x' as never), 'INVALID_POINTER'],
    [() => arena.free(undefined as never), 'INVALID_POINTER'],
  ]
  for (const [call, code] of rows) assert.is(codeOf(call), code)
  assert.is(stateOf(arena), before)
  assert.equal(
    arena.leaks().map(({ count }) => count),
    [1],
  )
})

heap('bounds the size of its records by that of the arena, however long the arena lives', () => {
  const arena = new Arena(4096, QUIET)
  for (let turn = 0; turn < 20_000; turn++) {
    const ptr = arena.allocate((turn % 200) + 1)
    if (turn % 100 === 0) arena.reset()
    else arena.free(ptr)
  }
  const { slots, starts } = arena.checks!.observer['shadow' as never] as {
    slots: unknown[]
    starts: Map<number, unknown>
  }
  assert.ok(slots.length < 4096 / 8, `${slots.length} slots`)
  assert.ok(starts.size < 4096 / 8, `${starts.size} starts`)
})

function answerOf(call: () => unknown): unknown {
  const code = codeOf(call)
  return code.startsWith('no error') ? code.replace('no error, but ', '') : code
}

/** Returns a pointer to a live block, or an invalid one. */
function pickFrom(live: readonly number[], random: Random): readonly [index: number, ptr: number] {
  const index = random.below(live.length + 1)
  return [index, live[index] ?? 0]
}

heap.run()

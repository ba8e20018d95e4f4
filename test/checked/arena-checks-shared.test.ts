import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/**
 * A checked arena in shared memory: it knows the blocks of its own thread. A second arena on the same
 * buffer stands for the other threads.
 */
const shared = suite('checked/shared')

const QUIET = { shared: true, checked: { leaks: 'ignore' } } as const

function pair(): { arena: Arena; other: Arena } {
  const arena = new Arena(1 << 14, QUIET)
  return { arena, other: Arena.from(arena.buffer) }
}

shared('finds the stale accessors of its own blocks', () => {
  const { arena } = pair()
  const item = Item.create(arena)
  arena.free(item)
  const { code, message } = errorOf(() => item.next)
  assert.is(code, 'STALE_REFERENCE')
  assert.match(message, /was freed at \S*arena-checks-shared\.test/)
  assert.is(
    codeOf(() => arena.free(item.ptr)),
    'STALE_REFERENCE',
  )
})

shared('uses blocks of other threads without an error', () => {
  const { arena, other } = pair()
  const mine = Item.create(arena)
  const theirs = Item.create(other)
  const seen = Item.at(arena, theirs.ptr)
  seen.next = mine
  assert.is(theirs.next, mine.ptr)
  mine.next = theirs
  mine.next = theirs.ptr
  assert.is(mine.next, theirs.ptr)
  other.free(theirs.ptr)
  assert.is(mine.next, theirs.ptr)
  assert.is(seen.next, seen.next)
})

shared('frees, measures and reallocates blocks of other threads', () => {
  const { arena, other } = pair()
  const [first, second] = [other.allocate(100), other.allocate(100)]
  assert.ok(arena.sizeOf(first) >= 100)
  arena.free(first)
  const moved = arena.reallocate(second, 2000)
  arena.free(moved)
  assert.is(arena.blockCount, 0)
  assert.equal(arena.leaks(), [])
  assert.is(
    codeOf(() => arena.free(moved)),
    'DOUBLE_FREE',
  )
})

shared('does not mistake a block of another thread for its own earlier one at that address', () => {
  const { arena, other } = pair()
  const former = Item.create(arena)
  const { ptr } = former
  const holder = Item.create(arena, { next: former })
  arena.free(former)
  const later = Item.create(other)
  assert.is(later.ptr, ptr)
  assert.is(Item.at(arena, ptr).next, null)
  assert.is(holder.next, ptr)
  assert.is(
    codeOf(() => former.next),
    'STALE_REFERENCE',
  )
  arena.free(ptr)
  assert.is(other.blockCount, 1)
})

shared('does not report blocks that other threads have freed and allocated again', () => {
  const { arena, other } = pair()
  const mine = arena.allocate(100)
  other.free(mine)
  assert.is(arena.allocate(60), mine)
  assert.equal(
    arena.leaks().map(({ count, bytes }) => [count, bytes]),
    [[1, 60]],
  )
})

shared('does not report blocks that other threads have freed', () => {
  const reports: number[] = []
  const arena = new Arena(1 << 14, {
    shared: true,
    checked: { leaks: (leaks) => reports.push(...leaks.map(({ bytes }) => bytes)) },
  })
  const other = Arena.from(arena.buffer)
  const [mine, kept] = [arena.allocate(100), arena.allocate(48)]
  other.free(mine)
  assert.equal(
    arena.leaks().map(({ bytes }) => bytes),
    [48],
  )
  assert.ok(arena.sizeOf(kept) >= 48)
  arena.dispose()
  assert.equal(reports, [48])
})

shared('refuses pointers that can be in no block', () => {
  const { arena } = pair()
  for (const ptr of [-8, 1.5, NaN, 2 ** 31, '8']) {
    assert.is(
      codeOf(() => Item.at(arena, ptr as Ptr<Item>)),
      'INVALID_POINTER',
      String(ptr),
    )
  }
})

shared('can be opened with checks, unlike other buffers', () => {
  const { buffer } = new Arena(4096, { shared: true })
  const opened = new Arena(buffer, { checked: { leaks: 'ignore' } })
  const item = Item.create(opened)
  opened.free(item)
  assert.is(
    codeOf(() => item.next),
    'STALE_REFERENCE',
  )
  assert.is(
    codeOf(() => new Arena(new Arena(4096).buffer, { checked: true })),
    'INVALID_OPTION',
  )
})

shared.run()

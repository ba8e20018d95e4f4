import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { NO_INTEGERS, NO_NUMBERS } from './support/odd-values.ts'
import { Probe } from './support/probe.ts'
import { named, wrongRows } from './support/refusal.ts'

/** `Arena.root` is where the data begins for everyone who opens an arena. */
const root = suite('arena-root')

root(
  'is 0 initially and then the value that was set, in every arena on the memory or a copy of it',
  () => {
    const arena = new Arena(1024, { shared: true })
    assert.is(arena.root, 0)
    const ptr = arena.allocate(40)
    arena.root = ptr
    assert.is(arena.root, ptr)
    assert.is(Arena.from(arena.buffer).root, ptr)
    const copy = Arena.from(arena.buffer.slice(0))
    assert.is(copy.root, ptr)
    copy.root = 0
    assert.equal([copy.root, arena.root], [0, ptr])
    assert.equal(arena.verify(), [])
  },
)

root('becomes 0 when its block is freed by pointer or by accessor, and at a reset', () => {
  const arena = new Arena(1024)
  const [first, second] = [arena.allocate(40), arena.allocate(40)]
  arena.root = first
  arena.free(second)
  assert.is(arena.root, first)
  arena.free(first)
  assert.is(arena.root, 0)
  arena.root = arena.allocate(40)
  arena.free(new Probe(arena, arena.root))
  assert.is(arena.root, 0)
  arena.root = arena.allocate(40)
  arena.reset()
  assert.is(arena.root, 0)
  assert.equal(arena.verify(), [])
})

root('follows its block when that moves, and stays when the buffer is replaced', () => {
  const arena = new Arena(8192)
  const ptr = arena.allocate(40)
  arena.root = ptr
  arena.allocate(8)
  const moved = arena.reallocate(ptr, 1000)
  assert.is.not(moved, ptr)
  assert.is(arena.root, moved)
  arena.free(arena.allocate(4000))
  assert.ok(arena.trim() > 0)
  assert.is(arena.root, moved)
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
  const growing = new Arena(1000, { memory })
  growing.root = growing.allocate(8)
  const { root } = growing
  growing.allocate(100_000)
  assert.is(growing.root, root)
})

root('refuses a pointer that is not a live block', () => {
  const arena = new Arena(1024)
  const [live, gone] = [arena.allocate(40), arena.allocate(40)]
  arena.root = live
  arena.allocate(8)
  arena.free(gone)
  const values = [...NO_NUMBERS, ...NO_INTEGERS, -8, live + 8, live + 4, 2 ** 31]
  const rows = values.map(
    (value) =>
      [
        `Arena.root = ${named(value)}`,
        () => (arena.root = value as number),
        'INVALID_POINTER',
      ] as const,
  )
  assert.equal(wrongRows(rows, arena), [])
  const freed = [['Arena.root = freed', () => (arena.root = gone), 'DOUBLE_FREE']] as const
  assert.equal(wrongRows(freed, arena), [])
  assert.is(arena.root, live)
})

root.run()

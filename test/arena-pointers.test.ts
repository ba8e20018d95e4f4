import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import type { OffheapErrorCode } from '../src/errors.ts'
import { codeOf, wrongRows } from './support/refusal.ts'

/**
 * Pointers that resemble one to a live block: into a block, to a freed block and into free memory.
 */
const stale = suite('arena-pointers')

type Row = readonly [what: string, call: () => unknown, code: OffheapErrorCode]

const PAYLOADS: Record<string, (arena: Arena, from: number, to: number) => void> = {
  zeros: (arena, from, to) => arena.u8.fill(0, from, to),
  'bytes of 0xff': (arena, from, to) => arena.u8.fill(0xff, from, to),
  text: (arena, from, to) =>
    arena.u8.set(Buffer.alloc(to - from, 'All the world is a stage, '), from),
  'floats of about 1': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.f32[at >>> 2] = 0.5 + at / 1000
  },
  doubles: (arena, from, to) => {
    for (let at = from; at < to; at += 8) arena.f64[at >>> 3] = at * 1.1 - 500
  },
  'small integers': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.u32[at >>> 2] = 4 + ((at >>> 2) % 97)
  },
  'one small number': (arena, from, to) => arena.u32.fill(16, from >>> 2, to >>> 2),
  'pairs of small numbers': (arena, from, to) => {
    for (let at = from; at < to; at += 2) arena.u16[at >>> 1] = at % 200
  },
  'pointers into the arena': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.u32[at >>> 2] = from + (at % 160)
  },
  'negative numbers': (arena, from, to) => {
    for (let at = from; at < to; at += 4) arena.i32[at >>> 2] = -at
  },
}

for (const [content, write] of Object.entries(PAYLOADS)) {
  stale(`refuses a pointer into the middle of a block full of ${content}`, () => {
    const arena = sample()
    const ptr = arena.allocate(240)
    write(arena, ptr, ptr + 240)
    const rows: Row[] = []
    for (let inner = ptr + 8; inner < ptr + 240; inner += 8) {
      rows.push([`Arena.free(start + ${inner - ptr})`, () => arena.free(inner), 'INVALID_POINTER'])
      rows.push([
        `Arena.sizeOf(start + ${inner - ptr})`,
        () => arena.sizeOf(inner),
        'INVALID_POINTER',
      ])
      rows.push([
        `Arena.reallocate(start + ${inner - ptr})`,
        () => arena.reallocate(inner, 8),
        'INVALID_POINTER',
      ])
    }
    assert.equal(wrongRows(rows, arena), [])
    arena.free(ptr)
    assert.equal(arena.verify(), [])
  })
}

stale(
  'refuses a block that is already free: immediately, after coalescing on every side, after a reset',
  () => {
    const arena = new Arena(1024)
    const a = arena.allocate(40)
    const b = arena.allocate(40)
    const c = arena.allocate(40)
    const d = arena.allocate(40)
    while (arena.tryAllocate(8) !== 0) continue
    const twice = (what: string, ...freed: number[]): void => {
      const rows = freed.flatMap((ptr): Row[] => [
        [`Arena.free, ${what}`, () => arena.free(ptr), 'DOUBLE_FREE'],
        [`Arena.sizeOf, ${what}`, () => arena.sizeOf(ptr), 'DOUBLE_FREE'],
        [`Arena.reallocate, ${what}`, () => arena.reallocate(ptr, 8), 'DOUBLE_FREE'],
      ])
      assert.equal(wrongRows(rows, arena), [])
    }
    arena.free(b)
    twice('between live blocks', b)
    arena.free(d)
    twice('before a live block', b, d)
    arena.free(c)
    twice('joined with both neighbours', b, c, d)
    arena.free(a)
    twice('joined with the next', a, b, c, d)
    const again = arena.allocate(8)
    assert.is(again, a)
    twice('after a block that was split off', b, c, d)

    arena.reset()
    twice('after a reset', a, b, c, d)
    assert.equal(arena.verify(), [])
  },
)

stale('refuses a pointer into free memory with one of two codes', () => {
  const arena = sample()
  const block = arena.allocateZeroed(2000)
  arena.free(block)
  for (let ptr = block; ptr < arena.buffer.byteLength; ptr += 8) {
    const code = codeOf(() => arena.free(ptr))
    assert.ok(code === 'DOUBLE_FREE' || code === 'INVALID_POINTER', `free(${ptr}): ${code}`)
  }
  assert.equal(arena.verify(), [])
})

stale.run()

/** Returns an arena with live blocks of zeros and free blocks between. */
function sample(): Arena {
  const arena = new Arena(8192)
  const blocks = [100, 24, 300, 8, 60, 1000, 12, 12].map((size) => arena.allocateZeroed(size))
  for (const index of [1, 3, 5]) arena.free(blocks[index]!)
  return arena
}

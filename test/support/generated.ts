import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../../src/errors.ts'

/** An arena, and a DataView on it: how tests read generated structs without generated code. */
export function arenaOf(bytes: number = 64 * 1024): { arena: Arena; bytes: DataView } {
  const arena = new Arena(bytes)
  return { arena, bytes: new DataView(arena.buffer) }
}

export function expectCode(code: OffheapErrorCode, action: () => unknown): void {
  try {
    action()
  } catch (error) {
    assert.instance(error, OffheapError)
    assert.is((error as OffheapError).code, code)
    return
  }
  assert.unreachable(`expected ${code}`)
}

/** The same, and that not one byte of the arena is another one then. */
export function expectRefused(arena: Arena, code: OffheapErrorCode, action: () => unknown): void {
  const before = arena.u8.slice()
  expectCode(code, action)
  assert.equal(arena.u8, before)
}

/** The bytes of a struct. */
export function bytesOf({ arena, ptr }: { arena: Arena; ptr: number }, size: number): number[] {
  return [...arena.u8.subarray(ptr, ptr + size)]
}

import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../../src/errors.ts'

/** Returns an arena and a DataView of it, with which tests read structs without generated code. */
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

/** Expects an error with `code` that leaves every byte of the arena unchanged. */
export function expectRefused(arena: Arena, code: OffheapErrorCode, action: () => unknown): void {
  const before = arena.u8.slice()
  expectCode(code, action)
  // Only `assert.equal` shows the difference, but it takes a hundred times as long.
  if (Buffer.compare(arena.u8, before) !== 0) assert.equal(arena.u8, before)
}

/** Returns the bytes of a struct. */
export function bytesOf({ arena, ptr }: { arena: Arena; ptr: number }, size: number): number[] {
  return [...arena.u8.subarray(ptr, ptr + size)]
}

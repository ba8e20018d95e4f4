import type { BaseArena } from '../allocator.ts'
import type { OffheapError } from '../errors.ts'
import type { Account } from './account.ts'
import type { Handle } from './handle.ts'
import type { Allocation, PointerTarget } from './shadow.ts'

/** The checks that the members of checked accessors make. */
export interface AccessChecks {
  readonly arena: BaseArena
  readonly account: Account
  /** Returns `value`, or a checked accessor in its place if it is an unchecked one. */
  wrapNested(value: object, within: Handle, name: string): object
  /**
   * Returns the target of a pointer that the program sets; null for none.
   * @throws STALE_REFERENCE or INVALID_POINTER when no live block is there.
   */
  targetOf(use: string, value: unknown): PointerTarget | null
  /**
   * Checks the pointer `member` at byte offset `place`, whose value is `address`. The target that it
   * was set to decides; where only bytes are known to have been written, the memory there does.
   * @throws STALE_REFERENCE or INVALID_POINTER when the target is not live.
   */
  checkRead(handle: Handle, member: string, place: number, address: number): void
  /** Returns the live allocation at `address`, if it has `bytes` bytes there or if `address` is 0. */
  allocationAt(address: number, bytes: number): Allocation | undefined
  /** Returns the error for an `address` without a live allocation of `bytes` bytes. */
  refusal(use: string, address: number, bytes: number): OffheapError
}

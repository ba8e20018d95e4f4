import { mismatch, type OffheapError } from '../errors.ts'
import { outdatedViews, type Memory } from '../memory.ts'

/**
 * Returns the tag of the union at `ptr`, the index of its current member.
 *
 * @param members Number of members.
 * @throws INVALID_BYTES when the union has no such member.
 */
export function requireTag({ u8 }: Memory, ptr: number, members: number): number {
  const tag = u8[ptr]!
  if (tag >= members) throw unknownTag(tag, members)
  return tag
}

/** Returns the error for the tag of a union with `members` members. */
export function unknownTag(tag: number, members: number): OffheapError {
  // A view of a detached buffer was read.
  if (tag === undefined) return outdatedViews()
  return mismatch(
    'INVALID_BYTES',
    'tag of a union in memory without a member',
    tag,
    `at most ${members - 1}`,
    'Assign a member, or open the bytes with the schema that wrote them',
  )
}

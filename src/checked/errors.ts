import { OffheapError, show, withArticle } from '../errors.ts'
import type { Allocation, PartEnd } from './shadow.ts'

const PASS_POINTER = 'Pass a pointer that allocate, create or ptr returned.'
const PASS_STRUCT = 'Pass a pointer to a struct of this type.'

/** The errors of checked accessors. `use` says what the program did: `Enemy.health was read`. */

export function staleAccessor(use: string, allocation: Allocation): OffheapError {
  const { type, typeName, start } = allocation
  const struct =
    type === null ? `the block at ${start} that holds it` : `this ${typeName} (at ${start})`
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but ${struct} ${endOf(allocation)}. Drop an accessor with its struct, or set its ptr to another.`,
  )
}

export function endedPart(use: string, { reason, place }: PartEnd): OffheapError {
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but ${reason} at ${place}. Read fields and elements again after such a change.`,
  )
}

/** Returns the error for the accessor of a member that bytes written directly have replaced. */
export function otherMember(use: string): OffheapError {
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but the union has another member, by bytes written directly. Read the field again after such a change.`,
  )
}

/** Returns the error for the accessor of a row that its table no longer has. */
export function removedRow(use: string): OffheapError {
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but its row was removed or moved. Get another accessor, or set its index.`,
  )
}

/** Returns the error for the accessor of a key or a value whose entry is gone. */
export function removedEntry(use: string): OffheapError {
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but the entry that it is a part of was removed or moved. Get another accessor from the map.`,
  )
}

export function notSet(use: string): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use}, but its pointer is 0: this accessor is not on a struct yet. Set its ptr first.`,
  )
}

export function stalePointer(use: string, address: number, allocation: Allocation): OffheapError {
  const { typeName, start } = allocation
  const inside = address === start ? '' : ` that holds ${address}`
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but the ${typeName} (at ${start})${inside} ${endOf(allocation)}. Set pointers to null before their target is freed, or make them a Ref.`,
  )
}

/** Returns the error for a pointer to memory that was never allocated. */
export function noStruct(use: string, address: unknown): OffheapError {
  const problem =
    typeof address === 'number'
      ? 'where this arena has never allocated a block'
      : "which isn't a pointer"
  return new OffheapError('INVALID_POINTER', `${use} ${show(address)}, ${problem}. ${PASS_POINTER}`)
}

/** Returns the error for a pointer that isn't a multiple of its type's alignment. */
export function misaligned(use: string, address: number, align: number): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} ${address}, which isn't a multiple of ${align}. ${PASS_POINTER}`,
  )
}

/** Returns the error for a pointer to a struct of another type than `expected`. */
export function otherType(
  use: string,
  address: number,
  expected: string,
  { typeName, start, made }: Allocation,
): OffheapError {
  const place = address === start ? 'is' : `lies ${address - start} bytes into`
  return new OffheapError(
    'INVALID_POINTER',
    `${use} ${address}, which ${place} the ${typeName} made at ${made}, expected ${withArticle(expected)}. ${PASS_STRUCT}`,
  )
}

/** Returns the error for a pointer with fewer than `bytes` bytes up to the end of its block. */
export function noRoom(
  use: string,
  address: number,
  bytes: number,
  { typeName, start, end }: Allocation,
): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} ${address} and takes ${bytes} bytes there, but the ${typeName} at ${start} ends at ${end}. ${PASS_STRUCT}`,
  )
}

export function ofOtherArena(use: string): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} an accessor from another arena; a pointer can only target structs in its own arena. Copy the struct into this arena first.`,
  )
}

/** Returns how an allocation ended: `was freed at game.ts:12:9; it was made at game.ts:4:2`. */
function endOf({ ending, ended, made }: Allocation): string {
  if (ending === null) return `was shrunk by reallocate; it was made at ${made}`
  const what = {
    freed: 'was freed',
    moved: 'was moved by reallocate',
    reset: 'was freed when its arena was reset',
    restored: 'was undone when its arena was restored',
  }[ending]
  return `${what} at ${ended}; it was made at ${made}`
}

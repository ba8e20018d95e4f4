import { OffheapError, show } from '../errors.ts'
import type { Allocation } from './shadow.ts'

/** The errors of checked accessors. `use` is what the program did: `Enemy.health was read`. */

export function staleAccessor(use: string, allocation: Allocation): OffheapError {
  const { type, typeName, start } = allocation
  const struct =
    type === null ? `the block at ${start} that it lies in` : `this ${typeName} (at ${start})`
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but ${struct} ${endOf(allocation)}; drop an accessor with its struct, or aim it at another`,
  )
}

export function notAimed(use: string): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use}, but its pointer is 0: it is aimed at no struct yet; set its ptr first`,
  )
}

export function stalePointer(use: string, address: number, allocation: Allocation): OffheapError {
  const { typeName, start } = allocation
  const inside = address === start ? '' : ` that ${address} lies in`
  return new OffheapError(
    'STALE_REFERENCE',
    `${use}, but the ${typeName} (at ${start})${inside} ${endOf(allocation)}; set pointers to null before their target goes, or make them a Ref`,
  )
}

/** A pointer to where nothing ever was. */
export function noStruct(use: string, address: unknown): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} ${show(address)}, where this arena has given out nothing; pass what allocate, create or ptr answered`,
  )
}

/** A pointer to where there is something else than a struct of `bytes` bytes. */
export function noRoom(
  use: string,
  address: number,
  bytes: number,
  { typeName, start, end }: Allocation,
): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} ${address}, and takes ${bytes} bytes there, but the ${typeName} at ${start} ends at ${end}; pass a pointer to a struct of this type`,
  )
}

export function ofOtherArena(use: string): OffheapError {
  return new OffheapError(
    'INVALID_POINTER',
    `${use} an accessor on a struct of another arena; pointers reach structs of their own arena alone`,
  )
}

/** What became of it: `was freed at game.ts:12:9; it was made at game.ts:4:2`. */
function endOf({ ending, ended, made }: Allocation): string {
  if (ending === null) return `was made smaller; it was made at ${made}`
  const what = {
    freed: 'was freed',
    moved: 'was moved by reallocate',
    reset: 'went when its arena was reset',
  }[ending]
  return `${what} at ${ended}; it was made at ${made}`
}

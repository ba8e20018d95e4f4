import { roundUp } from '../layout/extent.ts'

/** A member of a struct in C or WGSL. */
export interface LaidMember {
  /** The offset in the arena's layout. */
  readonly offset: number
  readonly size: number
  /** The alignment that the language gives to the member by itself. */
  readonly natural: number
}

/**
 * Returns the alignment that each member has to be declared with to get its offset, or 0 if it
 * needs no declaration. The alignment of the whole struct, `align`, is declared at the first
 * member.
 */
export function alignmentMarks(members: readonly LaidMember[], align: number): number[] {
  let end = 0
  let most = 1
  const marks = members.map(({ offset, size, natural }) => {
    let needed = natural
    while (roundUp(end, needed) < offset) needed *= 2
    end = offset + size
    most = Math.max(most, needed)
    return needed > natural ? needed : 0
  })
  return align > most ? [align, ...marks.slice(1)] : marks
}

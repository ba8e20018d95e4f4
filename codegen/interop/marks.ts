/** Where C and WGSL have to be told of an alignment to get at our offsets. */
import { roundUp } from '../layout/extent.ts'

/** A member that another language lays out by rules of its own. */
export interface LaidMember {
  /** Where we have it. */
  readonly offset: number
  readonly size: number
  /** What the language aligns it to by itself. */
  readonly natural: number
}

/**
 * The alignment that each member has to be given, or 0 where its own leads to our offset. The first
 * one carries what the struct as a whole asks for: `align`.
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

/** The blocks that assignments in progress have taken, or must not lose. */
export class Adoptions {
  /** Number of creations of structs in progress, one inside of another. */
  depth = 0
  /** Blocks that fields took during the creations: a failure gives them back. */
  readonly ptrs: number[] = []
  /** Blocks of lists of which an element is being written: they must stay where they are. */
  readonly pinned: number[] = []
  /** Number of creations of owned structs in progress, one inside of another. */
  owners = 0
  /** Number of assignments in progress whose values were copied before. */
  apart = 0
}

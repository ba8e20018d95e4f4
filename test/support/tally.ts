import { FIRST_LEVEL, HEADS } from '../../src/tlsf/block.ts'

/** Coverage of a campaign: the outcomes of its operations, and the lists that contained blocks. */
export class Tally {
  readonly outcomes: Map<string, number> = new Map()
  /** Bits that were ever set in the two levels of the heaps' bitmaps: `FIRST_LEVEL` to `HEADS`. */
  readonly bits: Int32Array = new Int32Array(HEADS - FIRST_LEVEL)

  count(outcome: string, times = 1): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + times)
  }

  look(words: Int32Array): void {
    for (let at = 0; at < this.bits.length; at++) this.bits[at]! |= words[FIRST_LEVEL + at]!
  }
}

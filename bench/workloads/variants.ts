/** A text that occurs once in a file of `src/tlsf`, and what stands in its place in a variant. */
export interface Mutation {
  readonly file: string
  readonly from: string
  readonly to: string
}

/**
 * Of the own list only the smallest size may be taken: every block there is large enough then, as
 * on the lists above, which is what a search that rounds up looks at.
 */
const ROUNDED_UP: readonly Mutation[] = [
  {
    file: 'src/tlsf/tlsf.ts',
    from: 'if ((words[block]! & SIZE) >= wanted) {',
    to: 'if ((words[block]! & SIZE) >= wanted && listOf(wanted - 2) < list) {',
  },
  { file: 'src/tlsf/tlsf.ts', from: 'block = lastLook(words, own, wanted)', to: 'block = NO_BLOCK' },
]

/** The rest of a split goes onto its list at once, as every other free block does. */
const NO_VICTIM: readonly Mutation[] = [
  {
    file: 'src/tlsf/carve.ts',
    from: 'words[VICTIM] = remainder',
    to: 'insert(words, remainder as Block, rest)',
  },
  { file: 'src/tlsf/resize.ts', from: 'if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder\n  else', to: '' },
  { file: 'src/tlsf/tlsf.ts', from: 'words[VICTIM] = this.first', to: 'insert(words, this.first, size)' },
]

/** Variants of our own allocator that `space` compares it with: what do its additions give? */
export const variants: Readonly<Record<string, readonly Mutation[]>> = {
  'rounded-up': ROUNDED_UP,
  classic: [...ROUNDED_UP, ...NO_VICTIM],
}

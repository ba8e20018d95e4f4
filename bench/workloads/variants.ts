/** Replaces a text that occurs once in a file of `src/tlsf` by another text. */
export interface Mutation {
  readonly file: string
  readonly from: string
  readonly to: string
}

// A search that rounds up examines only lists whose blocks are all large enough: the higher lists,
// and the list of the request's own size class only for the smallest size of that class.
const ROUNDED_UP: readonly Mutation[] = [
  {
    file: 'src/tlsf/tlsf.ts',
    from: 'if ((words[block]! & SIZE) >= wanted) {',
    to: 'if ((words[block]! & SIZE) >= wanted && listOf(wanted - 2) < list) {',
  },
  {
    file: 'src/tlsf/tlsf.ts',
    from: 'block = searchOwnList(words, own, wanted)',
    to: 'block = NO_BLOCK',
  },
]

// The rest of a split is inserted into its list immediately, as every other free block is.
const NO_VICTIM: readonly Mutation[] = [
  {
    file: 'src/tlsf/split.ts',
    from: 'words[VICTIM] = remainder',
    to: 'insert(words, remainder as Block, rest)',
  },
  {
    file: 'src/tlsf/resize.ts',
    from: 'if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder\n  else',
    to: '',
  },
  {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[VICTIM] = first',
    to: 'insert(words, first, words[HEAP_SIZE]!)',
  },
]

/**
 * Variants of our allocator without its additions to TLSF, which the bench `space` compares it
 * with.
 */
export const variants: Readonly<Record<string, readonly Mutation[]>> = {
  'rounded-up': ROUNDED_UP,
  classic: [...ROUNDED_UP, ...NO_VICTIM],
}

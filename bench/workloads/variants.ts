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
    file: 'src/tlsf/search.ts',
    from: 'if ((words[own]! & SIZE) >= wanted) {',
    to: 'if ((words[own]! & SIZE) >= wanted && listOf(wanted - 2) < ownList) {',
  },
  {
    file: 'src/tlsf/search.ts',
    from: 'block = searchOwnList(words, own, wanted)',
    to: 'block = NO_BLOCK as Block',
  },
]

// The rest of a split is inserted into its list immediately, as every other free block is.
const NO_VICTIM: readonly Mutation[] = [
  {
    file: 'src/tlsf/search.ts',
    from: 'words[VICTIM] = remainder',
    to: 'insert(words, remainder as Block, rest)',
  },
  {
    file: 'src/tlsf/split.ts',
    from: 'if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder\n  else',
    to: '',
  },
  {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[VICTIM] = first',
    to: 'insert(words, first, words[HEAP_SIZE]!)',
  },
]

// Without quick lists, every freed block is coalesced immediately. A heap without them has no heads
// for them.
const NO_QUICK_LISTS: readonly Mutation[] = [
  { file: 'src/tlsf/quick-lists.ts', from: 'MOST_LISTS = 32', to: 'MOST_LISTS = 0' },
]

/**
 * Variants of our allocator without its additions to TLSF, which the bench `space` compares it
 * with.
 */
export const variants: Readonly<Record<string, readonly Mutation[]>> = {
  'rounded-up': ROUNDED_UP,
  'no-quick-lists': NO_QUICK_LISTS,
  classic: [...ROUNDED_UP, ...NO_VICTIM, ...NO_QUICK_LISTS],
}

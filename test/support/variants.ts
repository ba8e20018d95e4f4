import type { Mutation } from './mutant.ts'
import type { Tally } from './tally.ts'

/**
 * Other allocators of the same design: fewer or more lists per level, another bound of the search
 * of the own list, narrower bitmap words, other quick lists. Small heaps reach in them what only huge heaps reach in
 * ours: the last words of the bitmap, the first and the last list of many levels. The model is
 * changed in the same way.
 */
export interface Variant {
  /** Log2 of the lists per level. */
  readonly shift: number
  readonly looks: number
  /** Log2 of the bits in a word of the second level. */
  readonly wordShift: number
  /** Maximum number of blocks of a quick list. Short lists are full and are emptied often. */
  readonly depth: number
  /** Maximum number of quick lists. */
  readonly quickLists: number
  /** Granules of a heap for each of its quick lists: 1 gives quick lists to the smallest heaps. */
  readonly granulesAList: number
}

/** Quick lists of the variants in turn: depth, number of lists, granules of a heap for each list. */
const QUICK: readonly (readonly [depth: number, quickLists: number, granulesAList: number])[] = [
  [1, 32, 1],
  [2, 32, 4],
  [7, 62, 1],
  [1, 8, 32],
  [2, 2, 1],
  [3, 16, 2],
  [7, 0, 32],
]

export const VARIANTS: readonly Variant[] = [1, 2, 3, 4, 5]
  .flatMap((shift) => [
    { shift, looks: 8, wordShift: 5 },
    { shift, looks: 1, wordShift: 5 },
    // One bitmap word per level.
    { shift, looks: 3, wordShift: shift },
  ])
  .map((variant, index) => {
    const [depth, quickLists, granulesAList] = QUICK[index % QUICK.length]!
    return { ...variant, depth, quickLists, granulesAList }
  })

/**
 * Returns whether the list for `2 ** log2` granules, or the last one below twice that, was filled.
 */
export function filled(
  tally: Tally,
  variant: Variant,
  log2: number,
): { first: boolean; last: boolean } {
  const { shift, wordShift } = variant
  const level = log2 - shift + 1
  const isSet = (list: number): boolean =>
    (tally.bits[1 + (list >> wordShift)]! & (1 << (list & ((1 << wordShift) - 1)))) !== 0
  return { first: isSet(level << shift), last: isSet(((level + 1) << shift) - 1) }
}

export const nameOf = (variant: Variant): string =>
  `${1 << variant.shift} lists a level, a last look at ${variant.looks}, words of ` +
  `${1 << variant.wordShift} bits, ${variant.quickLists} quick lists of ${variant.depth}, ` +
  `one for ${variant.granulesAList} granules`

/** Returns the mutations that turn the sources into those of `variant`. */
export function mutationsFor(variant: Variant): Mutation[] {
  const { shift, looks, wordShift } = variant
  const words = secondLevelWords(shift, wordShift)
  return [
    change('src/tlsf/mapping.ts', 'LEVEL_SHIFT = 4', `LEVEL_SHIFT = ${shift}`),
    change('src/tlsf/lists.ts', 'SEARCH_LIMIT = 8', `SEARCH_LIMIT = ${looks}`),
    change('src/tlsf/block.ts', 'SECOND_LEVEL_WORDS = 14', `SECOND_LEVEL_WORDS = ${words}`),
    change('test/support/good-fit.ts', 'CLASSES = 16', `CLASSES = ${1 << shift}`),
    change('test/support/good-fit.ts', 'LOOKS = 8', `LOOKS = ${looks}`),
    ...quickLists(variant),
    ...(wordShift === 5 ? [] : narrowWords(wordShift)),
  ]
}

/** Returns the mutations that change the number and the length of the quick lists. */
export function quickLists(
  variant: Pick<Variant, 'depth' | 'quickLists' | 'granulesAList'>,
): Mutation[] {
  const file = 'src/tlsf/quick-lists.ts'
  return [
    change(file, 'DEPTH = 7', `DEPTH = ${variant.depth}`),
    change(file, 'MOST_LISTS = 32', `MOST_LISTS = ${variant.quickLists}`),
    change(file, 'GRANULES_A_LIST = 32', `GRANULES_A_LIST = ${variant.granulesAList}`),
  ]
}

const change = (file: string, from: string, to: string): Mutation => ({ file, from, to })

/** An even number, so that the first block is at an odd word. */
function secondLevelWords(shift: number, wordShift: number): number {
  const levels = 30 - shift
  return Math.ceil((levels << shift) / (1 << wordShift) / 2) * 2
}

/** Shifts use only the lowest five bits of their operand, so a narrower word needs a mask. */
function narrowWords(wordShift: number): Mutation[] {
  const mask = (1 << wordShift) - 1
  return [
    change('src/tlsf/bitmap.ts', 'from >> 5', `from >> ${wordShift}`),
    change('src/tlsf/bitmap.ts', '-1 << from', `-1 << (from & ${mask})`),
    change('src/tlsf/bitmap.ts', 'return ((word << 5)', `return ((word << ${wordShift})`),
    change('src/tlsf/bitmap.ts', 'return (word << 5)', `return (word << ${wordShift})`),
    change(
      'src/tlsf/bitmap.ts',
      'words[(base + 1 + (list >> 5)) | 0]! |= 1 << list',
      `words[(base + 1 + (list >> ${wordShift})) | 0]! |= 1 << (list & ${mask})`,
    ),
    change(
      'src/tlsf/bitmap.ts',
      'words[base]! |= 1 << (list >> 5)',
      `words[base]! |= 1 << (list >> ${wordShift})`,
    ),
    change('src/tlsf/bitmap.ts', 'const word = list >> 5', `const word = list >> ${wordShift}`),
    change('src/tlsf/bitmap.ts', '~(1 << list)', `~(1 << (list & ${mask}))`),
    change('src/tlsf/verify.ts', 'word << 5', `word << ${wordShift}`),
    change('src/tlsf/verify.ts', 'list >> 5 === word', `list >> ${wordShift} === word`),
    change('src/tlsf/verify.ts', 'bits |= 1 << list', `bits |= 1 << (list & ${mask})`),
  ]
}

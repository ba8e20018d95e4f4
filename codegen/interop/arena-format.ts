/**
 * The only import of the compiler from the run time: the constants of an arena's format that C code
 * needs to find the root, to follow a `Ref`, and to read collections. No other file of `codegen`
 * imports from `src`, so that a change of the format needs no second file.
 */
export {
  /** The hash of a pointer is the pointer, shifted right by `HASH_SHIFT`, times `HASH_MULTIPLIER`. */
  HASH_SHIFT,
  /** Index of the word in the table's header that has the number of slots, a power of two. */
  SLOTS,
  /** Number of words between the start of the table and its first slot. */
  TABLE_HEADER,
} from '../../src/references/table.ts'
export {
  /** Indices of words in the head of a map. */
  INDEX as MAP_INDEX,
  KEYS as MAP_KEYS,
  LIVE as MAP_LIVE,
  MASK as MAP_MASK,
  SHIFT as MAP_SHIFT,
  SIZE as MAP_SIZE,
  USED as MAP_USED,
  VALUES as MAP_VALUES,
} from '../../src/collections/hash-words.ts'
export {
  HASH_MULTIPLIER,
  /** Number of words of a slot in a hash table. */
  PAIR_WORDS,
} from '../../src/probe.ts'
export {
  /** Indices of words in the head of a pool, and in its chunks. */
  BITMAP,
  CHUNK_BYTES,
  FIRST,
  LENGTH,
  NEXT,
  SLOT_WORDS,
  SLOTS as SLOT_COUNT,
  START,
  STRIDE,
} from '../../src/slots.ts'
export {
  /** Indices of words in the head of a slot map. */
  DIRECTORY as MAP_DIRECTORY,
  LIMIT as MAP_LIMIT,
} from '../../src/collections/slot-map-words.ts'
export {
  /** Index of the word that has the pointer to the table of references, or 0. */
  REFERENCES,
  /** Index of the word that has the pointer to the root, or 0. */
  ROOT,
} from '../../src/tlsf/block.ts'
/** Number of keys of a page in the index of a sparse set, as a power of two. */
export { PAGE_SHIFT } from '../../src/collections/sparse-words.ts'
export {
  /** Indices of words in the head of a table. */
  CAPACITY as TABLE_CAPACITY,
  COLUMNS as TABLE_COLUMNS,
  LENGTH as TABLE_LENGTH,
} from '../../src/collections/table-words.ts'
export {
  /** Indices of words in the block of a bit set. */
  BITS as BIT_SET_BITS,
  SIZE as BIT_SET_SIZE,
  WORDS as BIT_SET_WORDS,
} from '../../src/collections/bit-set-words.ts'
export {
  /** Indices of words in the head of a dictionary. */
  BYTES as DICTIONARY_BYTES,
  INDEX as DICTIONARY_INDEX,
  LENGTH as DICTIONARY_LENGTH,
  OFFSETS as DICTIONARY_OFFSETS,
  SEED as DICTIONARY_SEED,
  SLOTS as DICTIONARY_SLOTS,
} from '../../src/collections/dictionary-words.ts'
export {
  /** Indices of words in the head of a ring. */
  CAPACITY as RING_CAPACITY,
  HEAD as RING_HEAD,
  START as RING_START,
  STRIDE as RING_STRIDE,
  TAIL as RING_TAIL,
} from '../../src/collections/ring-words.ts'

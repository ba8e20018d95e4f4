/** Limits of structs, and the sizes that the machine gives, for every stage that needs them. */

/** Bytes of the largest struct. Every byte of it can then be reached by a 32-bit offset. */
export const MAX_STRUCT_BYTES: number = 2 ** 31

/**
 * Levels of structs inside structs, and of bases. The accessor of each level is made by the
 * accessor around it, so a level costs a nested call at run time.
 */
export const MAX_NESTING = 100

/** Bytes of a cache line: the unit in which processors fetch memory and take ownership of it. */
export const CACHE_LINE = 64

/** Bytes of a page of WebAssembly memory. Memory is never aligned to more than that. */
export const MAX_ALIGN = 65_536

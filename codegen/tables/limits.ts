/** Limits of structs, and sizes that depend on hardware, for all stages. */

/** Maximum size of a struct in bytes, so that a 32-bit offset reaches every byte of it. */
export const MAX_STRUCT_BYTES: number = 2 ** 31

/**
 * Maximum number of levels of structs inside structs, and of bases. Each level costs a nested call
 * at run time, because an accessor makes the accessors of the structs inside it.
 */
export const MAX_NESTING = 100

/**
 * Size of a cache line in bytes: the unit in which processors fetch memory and take ownership of
 * it.
 */
export const CACHE_LINE = 64

/** Size of a page of WebAssembly memory in bytes. Memory is never aligned to more than that. */
export const MAX_ALIGN = 65_536

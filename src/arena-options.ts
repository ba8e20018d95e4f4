import type { OnLeaks } from './checks.ts'
import { clipped, invalidOption, show } from './errors.ts'
import { isArrayBuffer, isBuffer, isSameBuffer, tagOf } from './memory.ts'

/**
 * A `WebAssembly.Memory`. Declared here because not every project includes the library with its
 * type.
 */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBufferLike
  /** Grows by `pages` pages of 64 KiB and returns the number of pages before. */
  grow(pages: number): number
}

/**
 * Memory that an arena doesn't own: a WebAssembly.Memory, which other code can grow, too, or the
 * memory of a pool, which has the members that are optional here.
 */
export interface ArenaMemory extends WebAssemblyMemory {
  /** Maximum size in pages of 64 KiB; 0 for memory that doesn't grow. */
  readonly maximum?: number
  /**
   * Called when the arena is being disposed. Returns false if others still use the arena, which
   * then stays as it is.
   */
  endLease?(): boolean
  /** Takes the memory back from an arena that can't access it any more. */
  takeBack?(): void
  /** The rest of the message for late users of the arena, which says what has ended. */
  readonly reason?: string | undefined
}

/** Default of the option `lockTimeout`. */
export const LOCK_TIMEOUT = 5000

const NAMES = ['shared', 'memory', 'lockTimeout', 'checked', 'seed']

/** The options of `new Arena`. */
export interface ArenaOptions {
  /**
   * Puts the arena into a SharedArrayBuffer, which other threads can open with `Arena.from`. All of
   * them can allocate and free, since these calls take a lock.
   */
  readonly shared?: boolean
  /**
   * Puts the arena into this memory, which is grown to hold `bytes`, and grown further when an
   * allocation finds no room. The arena takes the whole memory, which must not contain anything
   * else; code in WebAssembly can read and write the arena's blocks. Any kind of memory will do,
   * unless its buffer is resizable. To open the arena that is in a memory already, pass
   * `memory.buffer` in place of `bytes`.
   */
  readonly memory?: WebAssemblyMemory
  /**
   * The number of milliseconds for which a call waits while another thread holds the lock of a
   * shared arena. The call then throws `LOCK_TIMEOUT`, because the holder may have died. 5000 by
   * default. Arenas that aren't shared have no lock.
   */
  readonly lockTimeout?: number
  /**
   * Makes accessors and pointers detect that their struct was freed or moved, and reports at
   * `dispose` the blocks that are still live: in one warning, unless `leaks` says otherwise. For
   * development: field accesses take many times as long, and allocations take microseconds.
   *
   * In shared memory the checks cover the blocks of this thread only.
   */
  readonly checked?: boolean | { readonly leaks?: OnLeaks }
  /**
   * The seed of the hashes of maps, sets and dictionaries that get their memory in this arena, an
   * integer from 0 to 2^32 - 1; 0 by default. Pass a random number where keys come from strangers,
   * who could otherwise choose keys that take a long time to find. It is kept in the map.
   */
  readonly seed?: number
}

/**
 * Checks the options of an arena, which is in new memory, or in the buffer `opened`.
 * `hasCapacity` allows the option `capacity` of `Arena.from`.
 * @throws INVALID_OPTION
 */
export function requireOptions(
  options: unknown,
  opened: ArrayBufferLike | undefined,
  hasCapacity = false,
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalidOption('options', show(options), 'an object', 'Pass an object, or nothing')
  }
  const names = hasCapacity ? [...NAMES, 'capacity'] : NAMES
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const expected = `one of ${names.join(', ')}`
    throw invalidOption(
      'name of an option',
      clipped(unknown),
      expected,
      'Correct it, or leave it out',
    )
  }
  const {
    shared,
    memory,
    lockTimeout = LOCK_TIMEOUT,
    seed = 0,
  }: { shared?: unknown; memory?: unknown; lockTimeout?: unknown; seed?: unknown } = options
  if (shared !== undefined && typeof shared !== 'boolean') {
    throw invalidOption('option shared', show(shared), 'true or false', 'Pass one of them')
  }
  if (!(typeof lockTimeout === 'number' && lockTimeout > 0 && lockTimeout < Infinity)) {
    throw invalidOption(
      'option lockTimeout',
      show(lockTimeout),
      'a positive number of milliseconds',
      'Pass one, or leave it out',
    )
  }
  if (!(typeof seed === 'number' && seed >>> 0 === seed)) {
    throw invalidOption(
      'option seed',
      show(seed),
      'an integer from 0 to 4294967295',
      'Pass one, or leave it out',
    )
  }
  if (opened !== undefined) requireFixedLength(opened)
  requireShared(options, opened)
  if (memory === undefined) return
  const name = 'option memory'
  if (!isWebAssemblyMemory(memory)) {
    throw invalidOption(name, show(memory), 'a WebAssembly.Memory', 'Pass one, or leave it out')
  }
  requireFixedLength(memory.buffer)
  if (shared === true || (opened !== undefined && !isSameBuffer(opened, memory.buffer))) {
    const other = shared === true ? 'shared' : 'another buffer'
    throw invalidOption(
      name,
      `${other} as well`,
      'one place for the arena',
      'Leave out one of the two',
    )
  }
}

/** @throws INVALID_OPTION when `lockTimeout` is given for an arena that has no lock. */
function requireShared(
  { lockTimeout, shared, memory }: ArenaOptions,
  opened: ArrayBufferLike | undefined,
): void {
  if (lockTimeout === undefined || shared === true) return
  const buffer: unknown = opened ?? memory?.buffer
  if (buffer !== undefined && !isArrayBuffer(buffer)) return
  throw invalidOption(
    'option lockTimeout',
    `${lockTimeout} for an arena that is not shared`,
    'a shared arena, since others have no lock',
    'Leave it out, or pass shared: true',
  )
}

/**
 * Checks that `buffer` has a fixed length. Loops over views of other buffers take 3 to 80 times as
 * long.
 * @throws INVALID_OPTION
 */
export function requireFixedLength(buffer: ArrayBufferLike): void {
  const { resizable, growable } = buffer as { resizable?: unknown; growable?: unknown }
  if (resizable !== true && growable !== true) return
  throw invalidOption(
    'buffer',
    `a ${resizable === true ? 'resiz' : 'grow'}able one`,
    'a fixed length',
    'Create it without maxByteLength, or call toFixedLengthBuffer() of its memory',
  )
}

/** Compares the tag instead of the class, since test runners have several realms. */
function isWebAssemblyMemory(value: unknown): value is WebAssemblyMemory {
  return (
    tagOf(value) === '[object WebAssembly.Memory]' &&
    isBuffer((value as Partial<WebAssemblyMemory>).buffer)
  )
}

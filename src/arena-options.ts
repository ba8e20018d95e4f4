import type { OnLeaks } from './checks.ts'
import { invalidOption, show } from './errors.ts'
import { isArrayBuffer, tagOf } from './memory.ts'

/** A `WebAssembly.Memory`. Declared here, since not every project has the library with its type. */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBufferLike
  /** Grows by `pages` pages of 64 KiB and returns the number of pages before. */
  grow(pages: number): number
}

/** The options of `new Arena`. */
export interface ArenaOptions {
  /** Puts the arena into a SharedArrayBuffer, which other threads can open with `Arena.from`. */
  readonly shared?: boolean
  /**
   * Puts the arena into this memory, which is grown to hold `bytes`, and grown further when an
   * allocation finds no room. The arena takes all of it: nothing else may live in the memory, but
   * code in WebAssembly can read and write the arena's blocks.
   */
  readonly memory?: WebAssemblyMemory
  /**
   * Makes accessors and pointers detect that their struct is gone, and reports at `dispose` the
   * blocks that are still live: in one warning, unless `leaks` says otherwise. For development: field
   * accesses take many times as long, allocations take microseconds.
   *
   * In shared memory the checks know the blocks of this thread only. They report nothing about the
   * blocks of other threads.
   */
  readonly checked?: boolean | { readonly leaks?: OnLeaks }
}

/**
 * Checks the options of an arena that is made in new memory, or opened in the buffer `opened`.
 * @throws INVALID_OPTION
 */
export function requireOptions(options: unknown, opened: ArrayBufferLike | undefined): void {
  if (typeof options !== 'object' || options === null) {
    throw invalidOption('options', show(options), 'an object', 'Pass an object, or nothing')
  }
  const { shared, memory }: { shared?: unknown; memory?: unknown } = options
  if (memory === undefined) return
  const name = 'option memory'
  if (!isWebAssemblyMemory(memory)) {
    throw invalidOption(name, show(memory), 'a WebAssembly.Memory', 'Pass one, or leave it out')
  }
  if (shared === true || (opened !== undefined && opened !== memory.buffer)) {
    const other = shared === true ? 'shared' : 'another buffer'
    throw invalidOption(name, `${other} as well`, 'one place for the arena', 'Leave out one of the two')
  }
}

/** @throws INVALID_OPTION when a checked arena is to be opened in a buffer that is not shared. */
export function requireCheckable(opened: ArrayBufferLike | undefined): void {
  if (opened === undefined || !isArrayBuffer(opened)) return
  const expected = 'a capacity or a SharedArrayBuffer'
  throw invalidOption('option checked', 'a buffer to open', expected, 'Leave out checked')
}

/** Asks for the tag, since test runners have a `WebAssembly` for each of their realms. */
function isWebAssemblyMemory(value: unknown): value is WebAssemblyMemory {
  return tagOf(value) === '[object WebAssembly.Memory]'
}

import type { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'

const METHODS = ['allocate', 'allocateZeroed', 'reallocate'] as const

interface Options {
  /** True if blocks can always be shrunk. */
  readonly canShrink?: boolean
  /** The class of the errors, where the arena is one of another copy of the library. */
  readonly error?: new (code: 'OUT_OF_MEMORY', message: string) => Error
}

/**
 * Makes the allocations of arenas fail at will. Their methods are replaced once: an object whose
 * properties are deleted after each call becomes a dictionary, and all later calls take longer.
 */
export class Failures {
  /** Number of allocations that succeed before all others fail. */
  left: number = Infinity

  /** Replaces the methods of `arena`. */
  rig(arena: Arena, { canShrink = false, error = OffheapError }: Options = {}): void {
    for (const name of METHODS) {
      const method = arena[name] as (...args: number[]) => number
      const rigged = (...args: number[]): number => {
        if (this.left !== Infinity) {
          const isShrinking =
            canShrink && name === 'reallocate' && arena.sizeOf(args[0]!) >= args[1]!
          if (!isShrinking && this.left-- <= 0) throw new error('OUT_OF_MEMORY', 'injected')
        }
        return Reflect.apply(method, arena, args)
      }
      Object.defineProperty(arena, name, { value: rigged })
    }
  }
}

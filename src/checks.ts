import type { BlockType } from './block-type.ts'
import type { Observer } from './observer.ts'
import type { Accessor, Ptr } from './pointer.ts'

/** A class whose instances are accessors of structs. */
export interface AccessorClass<T extends Accessor> extends BlockType {
  new (arena: T['arena'], ptr: Ptr<T>): T
}

/** The checks of a checked arena. */
export interface Checks {
  /** Keeps the account of the arena's blocks. */
  readonly observer: Observer
  /**
   * Returns an accessor of the struct at `ptr` that checks, at each use, that the struct is live.
   * @throws STALE_REFERENCE when the struct is gone, INVALID_POINTER when there never was one.
   */
  accessor<T extends Accessor>(type: AccessorClass<T>, ptr: Ptr<T>): T
  /** Carries the targets of pointers along, after `bytes` bytes of `source` were copied. */
  copied(target: Accessor, source: Accessor, bytes: number): void
  /** Makes room in the account, before the heap grows to `bytes` bytes. */
  grow(bytes: number): void
  /** Ends the allocations of blocks that other threads have freed; before the heap is released. */
  settle(): void
  /** Returns the live blocks by type. */
  leaks(): Leak[]
  /** Reports the blocks that are live at the arena's end, as the option `checked.leaks` says. */
  report(): void
}

/** The live blocks of one type. */
export interface Leak {
  /** The struct's name; `block` for blocks without a type. */
  readonly type: string
  readonly count: number
  /** Sum of the sizes that were asked for, in bytes. */
  readonly bytes: number
  /** The lines that made most of them, most frequent first; three at most. */
  readonly places: readonly LeakPlace[]
}

/** A line of the program, and the number of live blocks that it made. */
export interface LeakPlace {
  /** `game.ts:12:9` */
  readonly place: string
  readonly count: number
}

/** What happens to the list of live blocks when a checked arena is disposed. */
export type OnLeaks = 'ignore' | 'warn' | ((leaks: Leak[]) => void)

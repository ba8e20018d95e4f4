import type { OwnerDeallocator } from './block-type.ts'

/** Blocks that a field owned until it got others. */
export interface Retired {
  /** Frees them, when nothing can fail any more. */
  free(): void
  /** Adds them to those that are freed after a failure. */
  addTo(made: OwnerDeallocator): void
}

/** An assignment that can fail after its first write: what was there before, and what waits. */
export class Attempt {
  /** The bytes that it can write, `start` to `end`: a struct, or the elements of an array. */
  readonly start: number
  readonly end: number
  /** The attempt that was in progress before. */
  readonly outer: Attempt | null
  /** Contents that were replaced in blocks outside of the range, the latest last. */
  replaced: [ptr: number, bytes: Uint8Array][] | null = null
  /** Blocks that the fields in the range owned, and that were offered to new owners. */
  offered: number[] | null = null
  /**
   * What the fields in the range owned before. A field can be there several times, because the code
   * of values can assign it.
   */
  retired: Retired[] | null = null

  constructor(start: number, end: number, outer: Attempt | null) {
    this.start = start
    this.end = end
    this.outer = outer
  }

  covers(ptr: number): boolean {
    return ptr >= this.start && ptr < this.end
  }
}

/** Bytes whose new values are being read, which can run code of the program. */
export interface Held {
  readonly start: number
  readonly end: number
  readonly outer: Held | null
}

/** Blocks that fields owned, while the values that replace them are read, and can take them. */
export interface Offer {
  readonly outer: Offer | null
  has(ptr: number): boolean
}

/** The pins that were made through one buffer or arena (see `pins.ts`). */
export interface OwnPins {
  count: number
  /** By byte offset, the number of pins of each block, and its name. */
  readonly blocks: Map<number, { count: number; readonly name: string }>
}

/** The assignments in progress: the blocks that they have taken, and what they must not lose. */
export class Adoptions {
  /** Number of creations of structs and of attempts in progress, one inside of another. */
  depth = 0
  /** Number of slots and last generation of the table of references before the outermost one. */
  slots = 0
  generation = 0
  /** Whether a `Ref` was set that a failure leaves as it is, as getters of values can do. */
  isReferred = false
  /** Blocks that fields took during the creations: a failure gives them back. */
  readonly ptrs: number[] = []
  /** Those of `ptrs` that had an owner before, inside of what was replaced. */
  inherited: Set<number> | null = null
  /**
   * Blocks that must stay where they are: those of lists of which an element is being written, and
   * owned structs while the values that replace them are read.
   */
  readonly pinned: number[] = []
  /** The innermost blocks that are offered to new owners: meanwhile, nothing else may free them. */
  offer: Offer | null = null
  /** Number of creations of owned structs in progress, one inside of another. */
  owners = 0
  /** Number of assignments in progress whose values were read: no code of the program runs. */
  read = 0
  /**
   * Whether growth of the memory detaches views of it. The values for a new struct are then read
   * before it is allocated.
   */
  detaches = false
  /** The bytes for which the innermost values are being read; null for none. */
  held: Held | null = null
  /** The types of fields by name, of the structs whose values were read. */
  shapes: WeakMap<object, ReadonlyMap<string, unknown>> | null = null
  /** The innermost assignment that can fail after its first write; null for none. */
  attempt: Attempt | null = null
  /** The pins of an arena in shared memory; not a property of the arena, whose form is constant. */
  pins: OwnPins | null = null

  /** Returns the assignment in progress that writes the field at `ptr`, or null. */
  attemptAt(ptr: number): Attempt | null {
    const { attempt } = this
    return attempt !== null && attempt.covers(ptr) ? attempt : null
  }
}

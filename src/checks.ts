import type { BlockType } from './block-type.ts'
import type { Memory } from './memory.ts'
import type { Observer } from './observer.ts'
import type { Accessor, Ptr } from './pointer.ts'

/** A class whose instances are accessors of structs. */
export interface AccessorClass<T extends Accessor> extends BlockType {
  new (arena: T['arena'], ptr: Ptr<T>): T
}

/** The type of the function `initRead`. */
export type InitRead = (target: never, init: never, type: never, write: never) => unknown

/** The checks of a checked arena. */
export interface Checks {
  /** Records the arena's blocks. */
  readonly observer: Observer
  /**
   * Returns an accessor of the struct at `ptr` that checks, at each use, that the struct is live.
   * @param arena The arena object that it refers to; if it is missing, that of the checks.
   * @throws STALE_REFERENCE when the struct was freed or moved, INVALID_POINTER when `ptr` was
   *   never allocated.
   */
  accessor<T extends Accessor>(type: AccessorClass<T>, ptr: Ptr<T>, arena?: Memory): T
  /**
   * Checks the values of a struct before the first of them is written, so that names are refused
   * which the struct doesn't have: setters see the other ones only. Returns the values, after they
   * were read.
   * @throws INVALID_VALUE with the path of the first value that doesn't fit, and the errors of
   *   setting the fields.
   */
  creating<Init>(type: BlockType, init: Init): Init
  /**
   * Writes the values of a new struct by its setters, which check them. If that fails, frees it.
   *
   * @param init The function `init*` of the struct.
   */
  create<T extends Accessor, Init>(
    allocator: { free(target: T): void },
    created: T,
    values: T | Init | undefined,
    init: (target: T, values: T | Init) => T,
  ): T
  /**
   * Writes the fields that `values` has by the setters, which check them, or copies another struct.
   *
   * @param copy The function `copy*` of the struct.
   * @param write Writes fields without a check, for those that have no setter.
   * @param read The function `initRead`, which reads and checks all values before `write` is called.
   */
  init<T extends Accessor, Init>(
    target: T,
    values: T | Init,
    type: AccessorClass<T>,
    copy: (target: T, source: T) => T,
    write: (arena: T['arena'], ptr: number, values: Init, room: null) => number,
    read: InitRead,
  ): T
  /**
   * Copies the recorded targets of pointers, after `bytes` bytes of `source` were copied, and ends the
   * optional fields that `target` no longer has.
   */
  copied(target: Accessor, source: Accessor, bytes: number): void
  /**
   * Records that the elements of a list or a map from byte `from` to before `to` were moved: ends
   * their accessors, and forgets the recorded targets of their pointers.
   */
  movedParts(from: number, to: number): void
  /** As `movedParts`, for elements that were removed. */
  removedParts(from: number, to: number): void
  /**
   * Returns the name and place of the live block around `ptr`, if it is known to be no block of a
   * `typeName`.
   */
  otherBlock(ptr: number, typeName: string | undefined): string | undefined
  /** Returns the field that owns the block at `ptr`, with its struct, if their types are known. */
  ownerOf(ptr: number): string | undefined
  /** Number of parts that have ended until now. */
  readonly ends: number
  /** Undoes the ends of parts since `ends` was `count`, because the assignment has failed. */
  restoreEnds(count: number): void
  /** Records that the block at `ptr` belongs to a field, as the elements of a list do. */
  ownedByField(ptr: number): void
  /**
   * Records a new struct of `type` at `ptr`, in a slot of the block at `block`. The slots of the block
   * start at `first`, at distances of `stride` bytes.
   */
  slotAllocated(ptr: number, type: BlockType, block: number, first: number, stride: number): void
  /** Ends the struct in the slot at `ptr`, and returns the line of the program that did it. */
  slotFreed(ptr: number): string
  /** The lines that removed structs from slot maps, by salts and handles, the oldest first. */
  readonly removals: Map<string, string>
  /** Records the live blocks, which `snapshot` contains. */
  saved(snapshot: object): void
  /** @throws INVALID_SNAPSHOT when `snapshot` was not saved here. */
  restoring(snapshot: object): void
  /** Makes room for records, before the heap grows to `bytes` bytes. */
  grow(bytes: number): void
  /**
   * Ends the allocations of blocks that other threads have freed. Called before the heap is
   * released.
   */
  settle(): void
  /** Returns the live blocks by type. */
  leaks(): Leak[]
  /**
   * Reports the live blocks when the arena is disposed, as the option `checked.leaks` says, and drops
   * all records.
   */
  end(): void
}

/** The live blocks of one type. */
export interface Leak {
  /** The struct's name; `block` for blocks without a type. */
  readonly type: string
  readonly count: number
  /** Sum of the requested sizes in bytes. */
  readonly bytes: number
  /** Up to three lines that allocated most of the blocks, most frequent first. */
  readonly places: readonly LeakPlace[]
}

/** A line of the program, and the number of live blocks that it allocated. */
export interface LeakPlace {
  /** `game.ts:12:9` */
  readonly place: string
  readonly count: number
}

/** The action on the list of live blocks when a checked arena is disposed. */
export type OnLeaks = 'ignore' | 'warn' | ((leaks: Leak[]) => void)

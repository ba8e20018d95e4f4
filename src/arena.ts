/// <reference lib="esnext.disposable" preserve="true" />
import type { BaseAllocator } from './allocator.ts'
import { OPENING, openingFor, type Opening } from './arena-opening.ts'
import { LOCK_TIMEOUT, type ArenaOptions } from './arena-options.ts'
import { load, requireNoCapacity, restore, type FromOptions } from './arena-snapshot.ts'
import type { BlockType } from './block-type.ts'
import type { Checks } from './checks.ts'
import { requireKind } from './errors.ts'
import { giveBack } from './give-back.ts'
import { outOfMemory } from './growable-memory.ts'
import { holdsAny, requireBlockNotHeld, requireNothingHeld } from './held.ts'
import { hide } from './hidden.ts'
import { locked, readLocked } from './lock.ts'
import type { Observer } from './observer.ts'
import { withObserver, withoutObserver } from './observers.ts'
import { inspectableArena } from './operations/inspect.ts'
import { requireUnowned } from './owned-block.ts'
import { requireNoOwnPins, requireNoPins } from './pins.ts'
import { requireType } from './place.ts'
import type { Accessor } from './pointer.ts'
import { forget, requireNotTable } from './references/references.ts'
import { scopable, ScopedMemory } from './scoped-memory.ts'
import type { ScopeMembers } from './scopes/scope-members.ts'
import { requireBytes, snapshotOf } from './snapshot/write.ts'
import type { GeneratedType, Struct, StructType } from './struct.ts'
import { ALIGNED, REFERENCES, ROOT } from './tlsf/block.ts'
import { opened } from './tlsf/errors.ts'
import { requireBuffer } from './tlsf/format.ts'
import { openRoot, setRoot } from './typed-root.ts'
import { blockOf, isPlainlyWhole, withPool } from './whole-block.ts'

/** A scope of an arena: an arena object on the same heap that frees its blocks at its end. */
export interface Scope extends Arena, ScopeMembers {}

/** An object that structs can be allocated from: an `Arena`, or an object that allocates in one. */
export interface Allocator extends BaseAllocator {
  /** The arena that contains the structs. Their accessors refer to it and read its views. */
  readonly arena: Arena
}

/**
 * A heap of structs in one buffer, released at once.
 *
 * The views (`f32`, `u8`, …) let hand-written loops access the bytes. Index them with a byte offset
 * divided by the element size, such as `ptr >>> 2`. Read them from the arena at each use, since
 * growth, `trim` and `dispose` replace them. After `dispose` every member except `dispose` throws
 * `ARENA_DISPOSED`, including the views.
 *
 * Several threads can allocate in a shared arena at once. Calls that change it, or find a block in
 * it, throw `LOCK_TIMEOUT` when another thread stays in such a call for longer than the option
 * `lockTimeout`, and change nothing then.
 *
 * @example
 * using arena = new Arena(64 * 1024)
 * const enemy = arena.create(Enemy, { health: 100 })
 * arena.free(enemy)
 */
export class Arena extends ScopedMemory implements Allocator {
  static readonly inspect$: void = /*@__PURE__*/ inspectableArena(() => scopable(Arena))

  /**
   * The checks of a checked arena; null in others. Generated code reads it when it makes an
   * accessor.
   */
  declare readonly checks: Checks | null
  readonly #seed: number
  declare private readonly disposed?: true
  /** The results of `snapshot`, which `restore` doesn't have to verify. */
  declare private readonly snapshots?: WeakSet<object>

  /**
   * Creates an arena, or opens the one in a buffer, as `Arena.from` does.
   *
   * @param bytes Capacity in bytes, 64 or more, rounded up to a multiple of 8; or the buffer to
   *   open. Pages that are never written take no memory, so reserve for the worst case.
   * @throws INVALID_SIZE when `bytes` is not a valid capacity.
   * @throws INVALID_OPTION when an option is invalid, or options contradict each other.
   * @throws OUT_OF_MEMORY when the system has no buffer of that size.
   * @throws INVALID_SNAPSHOT when the buffer to open holds no arena.
   *
   * @example
   * const arena = new Arena(1024 * 1024, { checked: true })
   */
  constructor(bytes: number | ArrayBufferLike, options: ArenaOptions = {}) {
    const [heap, memory, lockTimeout, makeChecks] = openingFor(bytes, options)
    super(heap, memory, lockTimeout)
    // Programs without checks and observers don't need the code that combines observers.
    const checks = makeChecks?.(this, heap, (change, one) => this.exchange(change, one)) ?? null
    hide(this, 'checks', checks)
    this.#seed = options.seed ?? 0
  }

  /**
   * Copies a snapshot into a new arena, or opens the arena in a buffer, such as one of another
   * thread.
   *
   * A snapshot is verified completely, so bytes from strangers can't corrupt the heap; the contents of
   * their structs are not checked. A buffer is opened in place, in constant time; call `verify` to
   * examine all of it.
   *
   * @param source A view of the bytes of `snapshot`, which can be a part of its buffer, or a buffer.
   * @param options Those of `new Arena`; for a snapshot also `capacity` in bytes.
   * @throws INVALID_SNAPSHOT when the bytes are not a whole snapshot, or the buffer holds no arena.
   * @throws INVALID_OPTION when an option is invalid, or doesn't fit what is opened.
   * @throws INVALID_SIZE when `capacity` is less than the saved one, or has no lists.
   * @throws OUT_OF_MEMORY when the system has no buffer of that size.
   *
   * @example
   * writeFileSync('world.bin', arena.snapshot())
   * const copy = Arena.from(readFileSync('world.bin'))
   */
  static from(source: ArrayBufferLike | ArrayBufferView, options: FromOptions = {}): Arena {
    if (ArrayBuffer.isView(source)) {
      const buffer = load(source, options)
      const { capacity: _, ...others } = options
      return new Arena(buffer, others)
    }
    requireBuffer(source)
    requireNoCapacity(options)
    return new Arena(source, options)
  }

  /** The option `seed`: that of the hashes of maps, sets and dictionaries that are new. */
  get seed(): number {
    return this.#seed
  }

  /** This arena: an `Arena` is an `Allocator`, too. */
  get arena(): this {
    return this
  }

  /**
   * Allocates a block. Its bytes are not cleared.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two. Every block is aligned to 8 at least.
   * @returns The byte offset of the block in `buffer`, a multiple of `align` and never 0.
   * @throws OUT_OF_MEMORY when no free block is large enough.
   * @throws INVALID_SIZE or INVALID_ALIGNMENT when an argument is invalid.
   */
  allocate(size: number, align: number = 8): number {
    const { monitor } = this
    if (monitor !== null) return this.allocateMonitored(monitor, size, align, null, false, true)
    return this.heap.allocate(size, align) || this.allocateGrown(size, align, true)
  }

  /**
   * Allocates a block as `allocate` does, but returns 0 when no free block is large enough.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two.
   * @returns The byte offset of the block, or 0.
   * @throws INVALID_SIZE or INVALID_ALIGNMENT when an argument is invalid.
   */
  tryAllocate(size: number, align: number = 8): number {
    const { monitor } = this
    if (monitor !== null) return this.allocateMonitored(monitor, size, align, null, false, false)
    return this.heap.allocate(size, align) || this.allocateGrown(size, align, false)
  }

  /**
   * Allocates a block as `allocate` does, and zeroes its first `size` bytes.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two.
   * @param type The type of the block's contents, which checked arenas name in their messages.
   * @returns The byte offset of the block in `buffer`.
   * @throws OUT_OF_MEMORY, INVALID_SIZE or INVALID_ALIGNMENT, as `allocate` does.
   */
  allocateZeroed(size: number, align: number = 8, type: BlockType | null = null): number {
    const { monitor } = this
    if (monitor !== null) return this.allocateMonitored(monitor, size, align, type, true, true)
    return this.heap.allocateZeroed(size, align) || this.allocateGrown(size, align, true)
  }

  /**
   * Resizes a block in place if possible, and moves it otherwise. Keeps its alignment and its bytes
   * up to the smaller of both sizes; added bytes are not cleared. When the root block moves, `root`
   * is updated. A `Ref` to a block that moved reads null from then on.
   *
   * @param ptr Byte offset of a live block.
   * @param size The number of bytes that the block must hold, 1 or more.
   * @returns The byte offset of the block, which changes when the block moves.
   * @throws OUT_OF_MEMORY or INVALID_SIZE; the block is then unchanged.
   * @throws INVALID_POINTER, DOUBLE_FREE, ALREADY_OWNED or HEAP_CORRUPTED, as `free` does.
   */
  reallocate(ptr: number, size: number): number {
    const { monitor } = this
    if (monitor !== null) return this.reallocateMonitored(monitor, ptr, size)
    return this.reallocateBlock(ptr, size)
  }

  /**
   * Creates a struct with the defaults of its schema, then writes the fields that `init` has.
   *
   * @param type The generated class.
   * @param init Values of fields; a field that is missing keeps its default.
   * @returns An accessor of the new struct.
   * @throws OUT_OF_MEMORY, and the errors of setting the fields; the arena is then unchanged.
   *
   * @example
   * const enemy = arena.create(Enemy, { health: 100 })
   */
  create<T extends Struct, Init>(type: StructType<T, Init>, init?: Init): T {
    requireType(type)
    if (init === undefined) return type.create(this)
    const { checks } = this
    return type.create(this, checks === null ? init : checks.creating(type, init))
  }

  /**
   * Frees a block (given its pointer), or a struct with everything that it owns (given an
   * accessor). A `Ref` to it reads null from then on.
   *
   * @param target Byte offset of a live block, or an accessor of the struct that fills it.
   * @throws INVALID_POINTER when no live block starts there, or the accessor is of another arena or
   *   of a part of the block, as far as the block's size or a checked arena shows it.
   * @throws DOUBLE_FREE when the block is free already.
   * @throws ALREADY_OWNED when a field owns the block, which is freed with its owner.
   * @throws HEAP_CORRUPTED when the header of a free neighbour was overwritten. The arena is then
   *   unchanged, except that owned blocks may have been freed before the neighbour was found.
   */
  free(target: number | Accessor): void {
    let ptr = target as number
    if (typeof target === 'object' && (target as Accessor | null)?.arena !== undefined) {
      const type = target.constructor as unknown as BlockType | undefined
      if (!isPlainlyWhole(this, target, type)) {
        if (this.lock === null) this.freeStruct(target, type)
        else locked(this.lock, () => this.freeStruct(target, type))
        return
      }
      ptr = target.ptr
    }
    const { monitor } = this
    try {
      if (monitor !== null) this.freeMonitored(monitor, ptr)
      else this.freeBlock(ptr)
    } catch (error) {
      throw withPool(this, ptr, error)
    }
  }

  /** Frees a struct after all checks of its accessor, with everything that it owns. */
  private freeStruct(target: Accessor, type: BlockType | undefined): void {
    opened(this.current)
    let ptr: number
    try {
      ptr = blockOf(this, target)
    } catch (error) {
      throw withPool(this, target.ptr, error)
    }
    if (ptr !== 0) requireUnowned(this, ptr)
    if (type?.deallocator === undefined || ptr === 0) {
      this.free(ptr)
      return
    }
    const deallocator = type.deallocator(this, 0)
    deallocator.add(ptr, type)
    deallocator.free()
  }

  /**
   * Pointer to the root block, from which a program that opens this arena reaches its data. It is 0
   * in a new arena, after `reset`, and after the block was freed.
   *
   * Assigning an accessor also records the hash of its struct's layout, which `open` compares.
   * Assigning a pointer records none.
   *
   * @throws INVALID_POINTER or DOUBLE_FREE when it is set to anything but 0, a live block, or an
   *   accessor of a whole struct in this arena.
   *
   * @example
   * arena.root = arena.create(World)
   */
  get root(): number {
    return this.current.words[ROOT]! >>> 0
  }

  set root(target: number | Struct) {
    locked(this.lock, () => {
      opened(this.current)
      setRoot(this, target)
    })
  }

  /**
   * Returns an accessor of the root that was set with an accessor of the same layout, in this
   * program or in another one.
   *
   * @param type The generated class.
   * @throws SCHEMA_MISMATCH when the root was set by a pointer, or by an accessor whose struct, or
   *   a struct that is reachable from it, had another layout.
   *
   * @example
   * const world = Arena.from(saved).open(World)
   */
  open<T extends Struct>(type: GeneratedType<T>): T {
    return readLocked(this.lock, () => {
      opened(this.current)
      return openRoot(this, type)
    })
  }

  /**
   * Returns the usable size in bytes of the live block at `ptr`: the requested size, or more.
   *
   * @param ptr Byte offset of a live block.
   * @throws INVALID_POINTER or DOUBLE_FREE when no live block starts there.
   */
  sizeOf(ptr: number): number {
    const { monitor } = this
    if (monitor !== null) return this.sizeOfMonitored(monitor, ptr)
    return this.heap.sizeOf(ptr)
  }

  /**
   * Frees all blocks at once, in constant time, and keeps the memory. Of a scope: its blocks.
   * @throws ARENA_PINNED when the arena is pinned.
   */
  reset(): void {
    const { monitor, ownScope } = this
    requireNothingHeld(this.adoptions)
    if (ownScope !== null) ownScope.reset()
    else if (monitor !== null) this.resetMonitored(monitor)
    else {
      requireNoPins(this)
      this.heap.reset()
    }
  }

  /**
   * Saves the arena: all live blocks, the root and the state of the allocator, without the bytes of
   * free blocks. Takes the time of copying the live blocks.
   *
   * @param into The result of a former call that isn't needed any more, to be written over. So a
   *   program that takes snapshots all the time allocates no memory for them; if there are too few
   *   bytes, new ones are allocated.
   * @returns The bytes, for `restore` and `Arena.from`. Equal arenas give equal bytes, except in
   *   bytes of blocks that were never written.
   * @throws HEAP_CORRUPTED when a block's header was overwritten, INVALID_VALUE when `into` is in
   *   shared memory, in the arena, or at an offset that isn't a multiple of 4.
   *
   * @example
   * const before = arena.snapshot()
   * enemy.health = 0
   * arena.restore(before)
   */
  snapshot(into?: Uint8Array): Uint8Array<ArrayBuffer> {
    if (into !== undefined) requireBytes(this, into)
    return locked(this.lock, () => {
      const bytes = snapshotOf(this.current, into ?? null)
      if (into !== undefined && bytes.buffer === into.buffer) this.snapshots?.delete(into)
      this.checks?.saved(bytes)
      if (this.snapshots === undefined) hide(this, 'snapshots', new WeakSet())
      this.snapshots!.add(bytes)
      return bytes
    })
  }

  /**
   * Puts a snapshot of this arena back in place. Accessors and pointers of blocks that were live
   * then are valid again, with the fields of then. Those of blocks made since are void: a checked
   * arena reports them as `STALE_REFERENCE`; others may not notice. Memory that has grown stays.
   *
   * Takes the time of copying the live blocks for a result of this arena's `snapshot`. Other bytes,
   * such as those of a file, are first copied and verified as `Arena.from` does.
   *
   * @param bytes A result of `snapshot`, in a checked arena one of its own, or a view of one.
   * @throws INVALID_SNAPSHOT when the bytes are not a whole snapshot, are of an arena with another
   *   capacity, or of another arena than this checked one. The arena is then unchanged.
   * @throws OUT_OF_MEMORY when the system has no memory to verify other bytes.
   * @throws ARENA_PINNED when the arena is pinned.
   * @throws INVALID_VALUE while scopes are open, which would free blocks that aren't theirs then.
   */
  restore(bytes: ArrayBufferView): void {
    requireNothingHeld(this.adoptions)
    locked(this.lock, () => {
      this.refresh()
      requireNoPins(this)
      this.monitor?.scope?.requireNone()
      this.checks?.restoring(bytes)
      restore(this.heap, bytes, this.snapshots?.has(bytes) === true)
      this.monitor?.observer?.restored(bytes)
    })
  }

  /**
   * Gives the memory back to the system immediately, or to the pool that lent it; of a scope: ends
   * it. Open scopes end first. A second call does nothing. Shared and WebAssembly memory, and that
   * of a pinned lease, is freed once nothing refers to it.
   * @param force Whether to dispose a pinned arena, whose views are detached then.
   * @throws ARENA_PINNED when this thread has pinned the arena, unless it is a lease.
   */
  dispose({ force = false }: { readonly force?: boolean } = {}): void {
    const { memory, ownScope, monitor } = this
    if (this.disposed === true) return
    if (ownScope !== null) {
      ownScope.requireUnheld()
      ownScope.end()
      return
    }
    if (!force && memory?.endLease === undefined) requireNoOwnPins(this)
    if (memory?.endLease?.() === false) return
    try {
      monitor?.scope?.endAll()
    } finally {
      this.release()
    }
  }

  /** Gives the memory back, after all scopes have ended. */
  private release(): void {
    const { memory } = this
    // A deferred function can have disposed the arena.
    if (this.disposed === true) return
    this.checks?.settle()
    this.lock?.end()
    if (memory === undefined) giveBack(this.buffer)
    this.detach(memory?.reason)
    memory?.takeBack?.()
    this.checks?.end()
  }

  protected override twin(): this {
    const opening: Opening = [this.heap, this.memory, LOCK_TIMEOUT, null]
    return new Arena(this.buffer, { [OPENING]: opening, seed: this.#seed } as object) as this
  }

  /** Disposes the arena at the end of a `using` block, a pinned one too. */
  [Symbol.dispose](): void {
    this.dispose({ force: true })
  }

  protected override reallocateBlock(ptr: number, size: number): number {
    this.requireNotHeld(ptr)
    requireNotTable(this, ptr)
    let moved = this.heap.reallocate(ptr, size)
    if (moved === 0 && this.refresh()) moved = this.heap.reallocate(ptr, size)
    if (moved === 0) {
      // A move keeps the alignment.
      const align = (this.heap.words[(ptr >>> 2) - 1]! & ALIGNED) === 0 ? 8 : (ptr & -ptr) >>> 0
      if (this.makeRoom(size, align, ptr, true)) moved = this.heap.reallocate(ptr, size)
      if (moved === 0) throw outOfMemory(this.heap, size, align)
    }
    if (moved !== ptr) forget(this, ptr, moved)
    return moved
  }

  /** @throws INVALID_VALUE when the block at `ptr` has a part whose values are being read. */
  private requireNotHeld(ptr: number): void {
    if (holdsAny(this.adoptions)) requireBlockNotHeld(this, ptr)
  }

  protected override freeBlock(ptr: number): void {
    this.requireNotHeld(ptr)
    const { words } = this.heap
    if ((words[REFERENCES]! | words[ROOT]!) === 0) {
      this.heap.free(ptr)
    } else {
      requireNotTable(this, ptr)
      this.heap.free(ptr)
      forget(this, ptr, 0)
    }
  }
}

/**
 * Reports the blocks of `arena` to `observer` from now on, in addition to its other observers. For
 * tools, such as recorders of allocations and timelines.
 *
 * @returns A function that stops the reports.
 */
export function observe(arena: Arena, observer: Observer): () => void {
  requireKind(arena instanceof Arena, 'arena', arena, 'an Arena')
  requireKind(typeof observer?.allocated === 'function', 'observer', observer, 'an Observer')
  arena['exchange'](withObserver, observer)
  let isAttached = true
  return () => {
    if (isAttached) arena['exchange'](withoutObserver, observer)
    isAttached = false
  }
}

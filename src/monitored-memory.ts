import { Adoptions } from './adoptions.ts'
import type { Exchange } from './allocator.ts'
import { reserve } from './arena-growth.ts'
import type { ArenaMemory } from './arena-options.ts'
import type { BlockType } from './block-type.ts'
import type { Leak } from './checks.ts'
import { invalidOption } from './errors.ts'
import { giveBack } from './give-back.ts'
import { GrowableMemory, setWords } from './growable-memory.ts'
import { hide } from './hidden.ts'
import { Lock, locked } from './lock.ts'
import { isArrayBuffer } from './memory.ts'
import type { Observer } from './observer.ts'
import { pinOf, requireNoPins, type Pin, type Pinnable } from './pins.ts'
import type { OpenScope } from './scopes/open-scope.ts'
import { opened } from './tlsf/errors.ts'
import type { Tlsf } from './tlsf/tlsf.ts'

/** What watches an arena. All of it can be null in an arena that others can grow. */
export interface Monitor {
  readonly lock: Lock | null
  readonly observer: Observer | null
  /** The scope that this arena object is of, or the outermost one; null while no scope is open. */
  readonly scope: OpenScope | null
}

/**
 * A memory whose allocations can be observed, and made by several threads. Each verb of an arena
 * has a plain form and a monitored one, which enters the lock, calls `using` of the observer,
 * changes the heap, reports the change, and leaves the lock.
 */
export abstract class MonitoredMemory extends GrowableMemory {
  declare readonly adoptions: Adoptions
  /**
   * Null in a memory that has neither a lock, nor an observer, nor open scopes, and that nobody
   * grows: its verbs only test for that.
   */
  declare protected readonly monitor: Monitor | null

  /**
   * @param memory The memory that has the heap; undefined if the arena owns the buffer.
   * @param lockTimeout Milliseconds, for the lock of a shared memory.
   */
  constructor(heap: Tlsf, memory: ArenaMemory | undefined, lockTimeout: number) {
    super(heap, memory)
    const lock = isArrayBuffer(heap.words.buffer) ? null : new Lock(this, lockTimeout)
    hide(this, 'adoptions', new Adoptions())
    this.adoptions.detaches = !lock && !!memory && memory.maximum !== 0
    hide(this, 'monitor', monitorOf(memory, lock, null, null))
  }

  get lock(): Lock | null {
    return this.monitor?.lock ?? null
  }

  /**
   * Gives the memory after the last live block back to the system and keeps the capacity. Moves the
   * arena to a new buffer, with the same offsets; views of the old buffer are detached.
   *
   * @returns The number of bytes given back; 0 in shared and WebAssembly memory, which can't give
   *   memory back.
   * @throws OUT_OF_MEMORY when the system has no new buffer.
   * @throws ARENA_PINNED when the arena is pinned, unless there is nothing to give back.
   */
  trim(): number {
    const heap = this.current
    const former = this.buffer
    if (this.memory !== undefined || !isArrayBuffer(former)) return 0
    const bytes = heap.writtenAfterLast
    if (bytes === 0) return 0
    requireNoPins(this)
    const buffer = reserve(former.byteLength, {})
    const { words } = this.heap
    this.heap.trimInto(buffer)
    if (!giveBack(former)) {
      setWords(this.heap, words)
      return 0
    }
    this.attach(buffer)
    return bytes
  }

  /**
   * Pins the arena, while other code uses views of its bytes: until `release` of the pin, calls
   * that would move or end the bytes throw `ARENA_PINNED`. These are `dispose`, `reset`, `restore`,
   * `trim`, and allocations for which memory would have to grow that isn't shared. Everything else
   * goes on.
   *
   * @param collections Tables, sparse sets and dictionaries of the arena whose columns or texts are
   *   to stay where they are: they refuse to grow, to be trimmed and to be freed.
   * @throws INVALID_VALUE when one isn't such a collection, or is in another arena.
   *
   * @example
   * using pin = arena.pin(flights)
   * await send(flights.columns.delay)
   */
  pin(...collections: readonly Pinnable[]): Pin {
    return locked(this.lock, () => {
      void this.current
      return pinOf(this, collections)
    })
  }

  /**
   * Returns the live blocks of a checked arena by type, with the lines that allocated most of them.
   *
   * @throws INVALID_OPTION in an arena without checks, which doesn't record its blocks.
   */
  leaks(): Leak[] {
    opened(this.current)
    if (this.checks !== null) {
      this.checks.settle()
      return this.checks.leaks()
    }
    throw invalidOption('option checked', 'no checks', 'a checked arena', 'Pass { checked: true }')
  }

  protected abstract reallocateBlock(ptr: number, size: number): number
  protected abstract freeBlock(ptr: number): void

  /** Adds the observer `one`, or removes it. */
  protected exchange(change: Parameters<Exchange>[0], one: Observer): void {
    const { lock, memory, monitor } = this
    const observer = change(monitor?.observer ?? null, one)
    hide(this, 'monitor', monitorOf(memory, lock, observer, monitor?.scope ?? null))
  }

  /** Makes the calls of this arena report to `scope`, too, or to none. */
  protected watch(scope: OpenScope | null): void {
    const { memory, lock, monitor } = this
    hide(this, 'monitor', monitorOf(memory, lock, monitor?.observer ?? null, scope))
  }

  protected override attach(buffer: ArrayBufferLike): void {
    super.attach(buffer)
    this.monitor?.scope?.follow(buffer)
  }

  protected allocateMonitored(
    { lock, observer, scope }: Monitor,
    size: number,
    align: number,
    type: BlockType | null,
    zeroed: boolean,
    required: boolean,
  ): number {
    lock?.enter()
    try {
      this.refreshIfStale()
      const { heap } = this
      const ptr =
        (zeroed ? heap.allocateZeroed(size, align) : heap.allocate(size, align)) ||
        this.allocateGrown(size, align, required)
      if (ptr !== 0) {
        observer?.allocated(ptr, size, type)
        scope?.allocated(ptr, type)
      }
      return ptr
    } finally {
      lock?.leave()
    }
  }

  protected reallocateMonitored(
    { lock, observer, scope }: Monitor,
    ptr: number,
    size: number,
  ): number {
    lock?.enter()
    try {
      this.refreshIfStale()
      observer?.using(ptr)
      const moved = this.reallocateBlock(ptr, size)
      if (moved === ptr) observer?.resized(ptr, size)
      else observer?.moved(ptr, moved, size)
      scope?.moved(ptr, moved)
      return moved
    } finally {
      lock?.leave()
    }
  }

  protected freeMonitored({ lock, observer, scope }: Monitor, ptr: number): void {
    lock?.enter()
    try {
      this.refreshIfStale()
      observer?.using(ptr)
      this.freeBlock(ptr)
      observer?.freed(ptr)
      scope?.freed(ptr)
    } finally {
      lock?.leave()
    }
  }

  protected resetMonitored({ lock, observer, scope }: Monitor): void {
    lock?.enter()
    try {
      this.refreshIfStale()
      requireNoPins(this)
      this.heap.reset()
      observer?.reset()
      scope?.wasReset()
    } finally {
      lock?.leave()
    }
  }

  protected sizeOfMonitored({ lock, observer }: Monitor, ptr: number): number {
    const hasEntered = lock !== null && lock.enterToRead()
    try {
      this.refreshIfStale()
      observer?.using(ptr)
      return this.heap.sizeOf(ptr)
    } finally {
      if (hasEntered) lock.leave()
    }
  }
}

/** Returns null for a memory that nothing watches and no other code can grow. */
function monitorOf(
  memory: ArenaMemory | undefined,
  lock: Lock | null,
  observer: Observer | null,
  scope: OpenScope | null,
): Monitor | null {
  const isOpen = memory !== undefined && memory.maximum === undefined
  return isOpen || lock || observer || scope ? { lock, observer, scope } : null
}

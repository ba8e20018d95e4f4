import { mismatch, type OffheapError } from './errors.ts'
import { HEAP_SIZE, LOCK, LOCK_OWNER } from './tlsf/block.ts'

/** A shared memory that contains a heap, whose control words contain the lock. */
export interface LockedMemory {
  readonly i32: Int32Array
  /** Replaces the views after another thread has grown the memory. */
  refresh(): boolean
}

// The states of the lock's word.
export const FREE = 0
export const HELD = 1
/** The lock is held, and a thread waits or is about to: whoever leaves the lock wakes one. */
export const AWAITED = 2
/** A thread has waited in vain for the whole timeout. Only the holder can end this state. */
export const ABANDONED = 3

/**
 * Number of reads of the lock's word before a thread goes to sleep. Holding the lock takes less
 * than a microsecond, and falling asleep and waking up take tens of them.
 */
const SPINS = 100
/**
 * Maximum number of milliseconds for which a thread sleeps before it looks at the lock again: a
 * thread that died between leaving the lock and waking the next one has woken nobody.
 */
const SLICE = 50

/**
 * The lock of an arena in shared memory: a futex in two control words of the heap (Drepper,
 * "Futexes Are Tricky", 2011), with one more state for a holder that does not come back.
 *
 * The same `Lock` can be entered several times. Each thread has `Arena` objects of its own, and
 * each `Arena` has one `Lock`, so entering again means that the caller holds the lock already.
 *
 * A lock is never taken away from its holder, which may have died in the middle of a change. A
 * thread that waits for longer than the timeout marks the lock as abandoned, and from then on every
 * thread fails at once instead of waiting. If the holder was only slow, leaving the lock ends this
 * state, too.
 */
export class Lock {
  private readonly memory: LockedMemory
  /** Milliseconds for which one holder may keep the lock while this thread waits. */
  private readonly timeout: number
  /** Value of the owner's word while this lock is held: recognizes the holder in a debugger. */
  private readonly identity = (Math.random() * 2 ** 32) | 1
  /** How many times the lock was entered and not left. */
  private depth = 0

  /** @param timeout Milliseconds, more than 0. */
  constructor(memory: LockedMemory, timeout: number) {
    this.memory = memory
    this.timeout = timeout
  }

  /**
   * Enters the lock, and waits for it if another thread holds it.
   * @throws LOCK_TIMEOUT when the same holder keeps it for longer than the timeout, or is known to
   *   have done so.
   */
  enter(): void {
    if (!this.enterToRead()) throw abandoned(this.memory.i32[LOCK_OWNER]!, this.timeout)
  }

  /**
   * Enters the lock as `enter` does, but returns false where that throws: the caller can then read
   * without the lock, and doesn't leave it.
   */
  enterToRead(): boolean {
    if (this.depth > 0) {
      this.depth++
      return true
    }
    const { i32 } = this.memory
    if (Atomics.compareExchange(i32, LOCK, FREE, HELD) !== FREE && !this.await(i32)) return false
    this.depth = 1
    i32[LOCK_OWNER] = this.identity
    if (i32[HEAP_SIZE]! >= i32.length) this.refresh()
    return true
  }

  /** Leaves the lock: the last of several calls does. Does nothing after `end`. */
  leave(): void {
    if (this.depth === 0 || --this.depth > 0) return
    const { i32 } = this.memory
    i32[LOCK_OWNER] = 0
    const state = Atomics.exchange(i32, LOCK, FREE)
    if (state !== HELD) Atomics.notify(i32, LOCK, state === AWAITED ? 1 : Infinity)
  }

  /** Leaves the lock however many times it was entered, before the memory is detached. */
  end(): void {
    this.depth = Math.min(this.depth, 1)
    this.leave()
  }

  /** Takes the lock once it is free. Returns false when it is abandoned. */
  private await(i32: Int32Array): boolean {
    for (let turn = 0; turn < SPINS; turn++) {
      if (
        Atomics.load(i32, LOCK) === FREE &&
        Atomics.compareExchange(i32, LOCK, FREE, HELD) === FREE
      ) {
        return true
      }
    }
    let left = this.timeout
    for (;;) {
      // A thread that has waited takes the lock as awaited, since others may be waiting, too.
      const state = Atomics.compareExchange(i32, LOCK, FREE, AWAITED)
      if (state === FREE) return true
      // Any other value was written over the lock, and no thread will ever free it.
      if (state !== HELD && state !== AWAITED) return false
      // The timeout starts again for each holder: only one that never leaves the lock exceeds it.
      if (state === HELD) {
        left = this.timeout
        if (Atomics.compareExchange(i32, LOCK, HELD, AWAITED) !== HELD) continue
      }
      if (left > 0) {
        const slice = Math.min(left, SLICE)
        left = hasChanged(i32, slice) ? this.timeout : left - slice
      } else if (Atomics.compareExchange(i32, LOCK, AWAITED, ABANDONED) === AWAITED) {
        Atomics.notify(i32, LOCK)
        return false
      } else {
        left = this.timeout
      }
    }
  }

  /** Replaces the views, which end before the heap does, after another thread has grown it. */
  private refresh(): void {
    try {
      this.memory.refresh()
    } catch (error) {
      this.leave()
      throw error
    }
  }
}

/** Calls `act` while holding `lock`, which is null in memory that isn't shared. */
export function locked<T>(lock: Lock | null, act: () => T): T {
  lock?.enter()
  try {
    return act()
  } finally {
    lock?.leave()
  }
}

/** Calls `read` while holding `lock`, or without it when it is abandoned. */
export function readLocked<T>(lock: Lock | null, read: () => T): T {
  const hasEntered = lock !== null && lock.enterToRead()
  try {
    return read()
  } finally {
    if (hasEntered) lock.leave()
  }
}

/** Waits until the lock's word is no longer `AWAITED`, for up to `ms` milliseconds. */
function hasChanged(i32: Int32Array, ms: number): boolean {
  try {
    return Atomics.wait(i32, LOCK, AWAITED, ms) !== 'timed-out'
  } catch {
    // The main thread of a browser must not sleep.
    const start = Date.now()
    while (Math.abs(Date.now() - start) < ms) {
      if (Atomics.load(i32, LOCK) !== AWAITED) return true
    }
    return false
  }
}

function abandoned(owner: number, timeout: number): OffheapError {
  return mismatch(
    'LOCK_TIMEOUT',
    'lock of the shared arena not released',
    `no release by the thread that holds it (holder ${owner >>> 0}), which may have died`,
    `one within lockTimeout (${timeout} ms)`,
    'Copy what you need with convert into a new arena, or raise lockTimeout if that thread is only slow',
  )
}

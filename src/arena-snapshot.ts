import { reserve } from './arena-growth.ts'
import { requireOptions, type ArenaOptions } from './arena-options.ts'
import { invalidOption, mismatch, show } from './errors.ts'
import { giveBack } from './give-back.ts'
import { setWords } from './growable-memory.ts'
import { verifyReferences } from './references/verify.ts'
import { HEADER_WORDS, notASnapshot, SNAPSHOT_MAGIC } from './snapshot/format.ts'
import { readSnapshot, writeBlocks, type Snapshot } from './snapshot/read.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  FIXED_BYTES,
  HIGH_WATER,
  LOCK,
  MARK,
  markAfter,
  MAX_SIZE,
  MIN_SIZE,
} from './tlsf/block.ts'
import { notAHeap } from './tlsf/errors.ts'
import { bytesFor, reachOf } from './tlsf/format.ts'
import { Tlsf } from './tlsf/tlsf.ts'
import { verify } from './tlsf/verify.ts'

/** The options of `Arena.from`. */
export interface FromOptions extends ArenaOptions {
  /**
   * Capacity in bytes of the arena that a snapshot is copied into: the saved one, which is the
   * default, or more, up to the largest block that the saved arena has a list for.
   */
  readonly capacity?: number
}

/**
 * Copies a snapshot into a new buffer and verifies it there.
 *
 * @returns The buffer, which holds an arena that fills it.
 * @throws INVALID_SNAPSHOT, INVALID_OPTION, INVALID_SIZE or OUT_OF_MEMORY.
 */
export function load(bytes: unknown, options: FromOptions): ArrayBufferLike {
  requireOptions(options, undefined, true)
  const snapshot = readSnapshot(bytes)
  const { first, tail } = snapshot
  const reach = reachOf(snapshot.words.subarray(HEADER_WORDS))
  const { memory, capacity } = options
  if (memory !== undefined && reach < MAX_SIZE) {
    throw invalidOption(
      'option memory',
      'the snapshot of an arena that cannot grow',
      'one of an arena that was made with the option memory',
      'Leave out memory',
    )
  }
  const size = capacity === undefined ? tail - first : sizeFor(capacity, tail - first, reach)
  const buffer = reserve((first + size + 1) * 4, options)
  const words = new Int32Array(buffer)
  words.fill(0, LOCK, FIRST_LEVEL)
  writeBlocks(snapshot, words, FIRST_MARK)
  const heap = new Tlsf(buffer, 'existing')
  requireVerified(heap)
  if (words.length > tail + 1) extend(heap, tail)
  // The rest of a WebAssembly memory can hold any bytes.
  if (memory !== undefined) words[HIGH_WATER] = heap.tail
  return buffer
}

/**
 * Puts a snapshot back into `heap`. The words of the lock and of the identity stay, and so does the
 * size of the heap. The mark changes as in `reset`, so that pointers from after the snapshot are
 * detected, and the high-water mark never falls: what lies below it counts as written, and nothing
 * has to be zeroed.
 *
 * @param isOwn Whether the bytes were written by `snapshotOf` and need no verification.
 * @throws INVALID_SNAPSHOT when the bytes are not whole or don't fit. The heap is then unchanged.
 */
export function restore(heap: Tlsf, bytes: unknown, isOwn: boolean): void {
  const { words, first, tail } = heap
  const snapshot = readSnapshot(bytes, words.buffer)
  const more = tail - snapshot.tail
  if (snapshot.first !== first || (more !== 0 && more < MIN_SIZE)) {
    throw mismatch(
      'INVALID_SNAPSHOT',
      'snapshot of another arena',
      `a capacity of ${capacityOf(snapshot)} bytes`,
      `a snapshot of ${heap.capacity} bytes, as this arena has`,
      'Open it as an arena of its own with Arena.from(bytes)',
    )
  }
  if (!isOwn) giveBack(load(bytes, {}))
  const highWater = words[HIGH_WATER]!
  writeBlocks(snapshot, words, markAfter(words[MARK]!))
  words[HIGH_WATER] = Math.max(highWater, words[HIGH_WATER]!)
  if (more !== 0) extend(heap, snapshot.tail)
}

/**
 * Returns `buffer`, if it can be opened in place.
 * @throws INVALID_SNAPSHOT when it holds a snapshot, or isn't a whole number of granules.
 */
export function requireInPlace(buffer: ArrayBufferLike): ArrayBufferLike {
  const { byteLength } = buffer
  if (byteLength >= 4 && new Int32Array(buffer, 0, 1)[0] === SNAPSHOT_MAGIC) {
    throw notASnapshot(
      'the buffer of a snapshot',
      'a view of its bytes',
      'Pass new Uint8Array(buffer), which is copied into a new arena',
    )
  }
  if (byteLength % 8 !== 0) throw notAHeap(`${byteLength} bytes`, 'a multiple of 8')
  return buffer
}

/** @throws INVALID_OPTION when `capacity` is given for a buffer that is opened in place. */
export function requireNoCapacity(options: FromOptions | null): void {
  const capacity = options?.capacity
  if (capacity === undefined) return
  const got = `${show(capacity)} without a snapshot`
  throw invalidOption('option capacity', got, 'a snapshot to copy', 'Leave out capacity')
}

/** Extends a heap with this tail to the end of its words. */
function extend(heap: Tlsf, tail: number): void {
  const { words } = heap
  setWords(heap, words.subarray(0, tail + 1))
  heap.grow(words)
}

/** Returns the number of words of blocks for a capacity, at least the saved ones. */
function sizeFor(capacity: unknown, saved: number, reach: number): number {
  bytesFor(capacity)
  const size = Math.ceil(((capacity as number) - FIXED_BYTES) / 8) * 2
  if (size === saved) return saved
  const least = saved + MIN_SIZE
  if (size < saved || size > reach || least > reach) {
    throw mismatch(
      'INVALID_SIZE',
      'invalid capacity for this snapshot',
      show(capacity),
      `${FIXED_BYTES + saved * 4} to ${FIXED_BYTES + reach * 4} bytes, for which it has lists`,
      'Leave out capacity, or copy the structs into a larger arena',
    )
  }
  return Math.max(size, least)
}

const capacityOf = ({ first, tail }: Snapshot): number => FIXED_BYTES + (tail - first) * 4

/** @throws INVALID_SNAPSHOT when an invariant of the heap or of its references is violated. */
function requireVerified(heap: Tlsf): void {
  const memory = { u32: new Uint32Array(heap.words.buffer), i32: heap.words }
  const violation = verify(heap)[0] ?? verifyReferences(memory, heap)[0]
  if (violation === undefined) return
  const { invariant, at, message } = violation
  throw notASnapshot(`${message} at byte ${at} (${invariant})`, 'a valid arena')
}

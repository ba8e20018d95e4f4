import { bytesOfBlock } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { mismatch, type OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import {
  BEGUN,
  CAPACITY,
  CONSUMER_WAITS,
  FIRST_SLOT,
  HEAD,
  HEAD_SEEN,
  LINE,
  PRODUCER_WAITS,
  START,
  STRIDE,
  TAIL,
  TAIL_SEEN,
} from './ring-words.ts'

/** The type of the head of a ring, which contains its elements. */
export class RingHead implements BlockType {
  readonly typeName: string
  readonly size: number
  readonly align: number
  readonly capacity: number
  readonly stride: number
  /** Offset of the first slot in bytes. */
  readonly start: number

  /**
   * @param element The type of the elements, as schemas write it.
   * @param stride Distance of adjacent slots in bytes.
   * @param align Alignment of an element in bytes.
   */
  constructor(element: string, capacity: number, stride: number, align: number) {
    this.typeName = `Ring<${element}, ${capacity}>`
    this.capacity = capacity
    this.stride = stride
    this.align = Math.max(LINE, align)
    this.start = Math.ceil(FIRST_SLOT / align) * align
    this.size = this.start + capacity * stride
  }

  /** Writes the state of an empty ring into a new block, which is zeroed. */
  format({ u32 }: Memory, ptr: number): void {
    const block = ptr >>> 2
    u32[block + CAPACITY] = this.capacity
    u32[block + STRIDE] = this.stride
    u32[block + START] = this.start
  }

  copied({ u32 }: Memory, ptr: number): void {
    const block = ptr >>> 2
    u32[block + BEGUN] = u32[block + CONSUMER_WAITS] = u32[block + PRODUCER_WAITS] = 0
  }
}

/** Returns a word that another thread can write; 0 where the view has none. */
export function loaded(i32: Int32Array, index: number): number {
  return index < i32.length ? Atomics.load(i32, index) : 0
}

/** Returns the number of positions from `head` to `tail`, which are below 2 × `capacity`. */
export function distance(head: number, tail: number, capacity: number): number {
  return tail < head ? tail - head + 2 * capacity : tail - head
}

/**
 * Checks the state of the ring at `field`.
 *
 * @returns The byte offset of the head; 0 for a ring that has none yet.
 * @throws INVALID_BYTES when the field or the head was overwritten.
 */
export function requireRing(memory: Memory, field: number, layout?: RingHead): number {
  const { i32, u32 } = memory
  const ptr = loaded(i32, field >>> 2) >>> 0
  if (ptr === 0) return 0
  const block = ptr >>> 2
  const capacity = u32[block + CAPACITY]!
  const isRing =
    bytesOfBlock(memory, ptr) >=
      Math.max(FIRST_SLOT, u32[block + START]! + capacity * u32[block + STRIDE]!) &&
    capacity > 0 &&
    u32[block + START]! >= FIRST_SLOT &&
    u32[block + TAIL]! < 2 * capacity &&
    u32[block + HEAD]! < 2 * capacity
  if (!isRing) throw overwritten(field, ptr)
  if (layout === undefined) return ptr
  const isType =
    capacity === layout.capacity &&
    u32[block + STRIDE] === layout.stride &&
    u32[block + START] === layout.start
  if (!isType) throw overwritten(field, ptr)
  return ptr
}

export function overwritten(field: number, got: number): OffheapError {
  return mismatch(
    'INVALID_BYTES',
    `ring at ${field} overwritten`,
    got,
    'a block with the capacity and the positions of the ring',
    'Find what wrote it; call examine() for structs from elsewhere',
  )
}

/** The elements of a ring, from the oldest one on. */
export const ringContents: Contents = {
  elements(memory: Memory, field: number): Elements {
    const { u32 } = memory
    const ptr = requireRing(memory, field)
    const runs: number[] = []
    if (ptr === 0) return { length: 0, runs, count: 1 }
    const block = ptr >>> 2
    const capacity = u32[block + CAPACITY]!
    const stride = u32[block + STRIDE]!
    const head = u32[block + HEAD]!
    const length = distance(head, u32[block + TAIL]!, capacity)
    if (length > capacity) throw overwritten(field, ptr)
    for (let index = 0; index < length; index++) {
      runs.push(ptr + u32[block + START]! + ((head + index) % capacity) * stride)
    }
    return { length, runs, count: 1, stride }
  },
}

/**
 * Compares the bytes of the ring at `field` with its invariants, and reports what is wrong:
 *
 *   G1  the head is a live block, large enough, with the geometry of the type
 *   G2  the positions are below 2 × capacity, and differ by at most the capacity
 *   G3  no copy of a position is ahead of that position, or precedes the other one
 */
export function verifyRing(
  memory: Memory,
  field: number,
  layout: RingHead,
  report: (message: string) => void,
): void {
  const ptr = requireRing(memory, field, layout)
  if (ptr === 0) return
  const { u32 } = memory
  const block = ptr >>> 2
  const { capacity } = layout
  const head = u32[block + HEAD]!
  const tail = u32[block + TAIL]!
  const length = distance(head, tail, capacity)
  if (length > capacity) {
    report(`length of a ring: got ${length}, expected at most ${capacity}`)
    return
  }
  const [headSeen, tailSeen] = [u32[block + HEAD_SEEN]!, u32[block + TAIL_SEEN]!]
  const pushed = distance(headSeen, tail, capacity)
  if (headSeen >= 2 * capacity || pushed < length || pushed > capacity) {
    report(`copy of the head of a ring: got ${headSeen}, expected one not ahead of ${head}`)
  }
  const left = distance(head, tailSeen, capacity)
  if (tailSeen >= 2 * capacity || left > length) {
    report(`copy of the tail of a ring: got ${tailSeen}, expected one not ahead of ${tail}`)
  }
}

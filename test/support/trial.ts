import { OffheapError } from '../../src/errors.ts'
import { MARK, MIN_SIZE, sizeOfListed } from '../../src/tlsf/block.ts'
import { largestListed, MOST_LISTS } from '../../src/tlsf/quick-lists.ts'
import type { Tlsf } from '../../src/tlsf/tlsf.ts'
import { blockBytes, FIXED, largestSizes, mustFind, SMALLEST } from './good-fit.ts'
import { openHeap, probeOf, type Door, type Heap } from './heap.ts'
import { Divergence, IntervalMap, type Sides } from './interval-map.ts'
import { checkPattern, checkZeros, writePattern } from './pattern.ts'
import type { Op, Program } from './programs.ts'
import { Random } from './random.ts'
import { Tally } from './tally.ts'

interface Live {
  readonly ptr: number
  readonly align: number
  /** Result of `sizeOf` when the block was made. */
  readonly usable: number
  readonly serial: number
}

/** Heaps up to this size are examined after every operation, larger ones at intervals. */
const SMALL = 8192 + FIXED
const LARGEST_LISTED = largestListed(MOST_LISTS)
/** Operations between two examinations of a large heap, or of all payloads. */
const SELDOM = 61
/** Number of pointers of former blocks that are kept to be tried. */
const STALE = 64
/** Operations between two tries of a stale pointer; errors are slow. */
const STALE_PAUSE = 3

/**
 * Runs operations on a heap and on its shadow. Throws a `Divergence` at the first result that the
 * shadow, the promises of good fit or `verify` don't allow.
 */
export class Trial {
  private readonly door: Door
  private readonly tally: Tally
  /** Operations between two examinations. */
  private readonly pause: number
  private readonly map: IntervalMap
  private heap: Heap
  /** A buffer that no heap is in, for the next copy. */
  private spare: ArrayBufferLike | undefined
  private capacity: number
  private live: Live[] = []
  /** Pointers of blocks that were freed, moved or reset. */
  private readonly stale: number[] = []
  private staleCount = 0
  private used = FIXED
  private peak = FIXED
  private serial = 0
  private steps = 0

  constructor({ door, capacity, pause = 1 }: Program, tally: Tally = new Tally()) {
    this.tally = tally
    this.door = door
    this.pause = capacity <= SMALL ? pause : SELDOM
    this.heap = openHeap(door, capacity)
    this.capacity = this.heap.calls.capacity
    const [ptr, size] = this.heap.freeBlocks()
    if (ptr === undefined) throw new Divergence('a new heap has no block')
    this.map = new IntervalMap(ptr - 4, ptr + size!)
    if (door !== 'arena-wasm') expect(this.capacity, capacity, 'capacity')
    expect(this.map.end - this.map.start, this.capacity - FIXED, 'bytes of the one free block')
    this.examine()
  }

  step(op: Op): void {
    this.steps++
    const outcome = this.perform(op)
    this.tally.count(outcome)
    this.tally.look(this.heap.words)
    if (this.steps % STALE_PAUSE === 0) this.checkStale()
    this.checkCounters()
    if (this.steps % this.pause === 0) this.examine()
    if (this.steps % SELDOM === 0) for (const block of this.live) this.checkPayload(block)
  }

  /**
   * Frees everything in random order. The heap is then one free block and can be allocated whole.
   */
  drain(seed: number): void {
    for (const block of new Random(seed).shuffle([...this.live])) this.free(block)
    const { calls } = this.heap
    const whole = this.capacity - FIXED - 4
    expect(calls.freeSize, this.capacity - FIXED, 'freeSize of the empty heap')
    expect(calls.largestFree, whole, 'largestFree of the empty heap')
    this.examine()
    const ptr = this.heap.allocate(whole, 8)
    if (ptr === 0) throw new Divergence('the empty heap has no room for all of itself')
    expect(calls.freeSize, 0, 'freeSize of the full heap')
    calls.free(ptr)
    this.peak = this.capacity
  }

  private perform(op: Op): string {
    switch (op.kind) {
      case 'allocate':
        return this.allocate(op.size, op.align, op.zeroed)
      case 'fill':
        return this.fill(op.slack, op.zeroed)
      case 'reset':
        return this.reset()
      case 'drain':
        this.drain(op.pick)
        return 'drain'
      case 'trim':
        return this.trim()
      case 'grow':
        return this.grow(op.words)
      case 'reopen':
        if (this.door !== 'arena-wasm') {
          const { buffer } = this.heap.words
          this.heap = this.heap.copy(this.spare)
          this.spare = buffer
        }
        return 'reopen'
    }
    if (this.live.length === 0) return `${op.kind}: nothing live`
    const block = this.choose(op.pick)
    switch (op.kind) {
      case 'free':
        return this.free(block)
      case 'reallocate':
        return this.reallocate(block, op.size)
      case 'stretch':
        return this.reallocate(block, Math.max(1, this.roomFor(block) + op.slack))
      case 'sizeOf':
        expect(this.heap.calls.sizeOf(block.ptr), block.usable, `sizeOf(${block.ptr})`)
        return 'sizeOf'
    }
  }

  private allocate(size: number, align: number, zeroed: boolean): string {
    const heap = this.heap
    const ptr = zeroed ? heap.allocateZeroed(size, align) : heap.allocate(size, align)
    const name = zeroed
      ? 'allocate zeroed'
      : align > 8
        ? 'allocate aligned'
        : `${this.door} allocate`
    if (ptr === 0) {
      this.requireFull(size, align)
      return `${name}: no room`
    }
    const grown = this.followGrowth(() => this.requireFull(size, align))
    if (zeroed) checkZeros(this.heap.words, ptr, size)
    const { before, behind } = this.admit(ptr, size, align)
    if (grown) return `${this.door}: grows`
    if (before > 0) return `${name}: behind a gap`
    return `${name}: ${behind === 0 ? 'fills a gap' : 'splits'}`
  }

  /** Requests the size in `largestFree`, or slightly more or less. */
  private fill(slack: number, zeroed: boolean): string {
    const largest = this.heap.calls.largestFree
    const size = largest + slack
    if (size < 1 || this.door === 'arena-wasm') return 'fill: nothing left'
    const ptr = zeroed ? this.heap.allocateZeroed(size, 8) : this.heap.allocate(size, 8)
    if ((ptr !== 0) !== slack <= 0) {
      throw new Divergence(`largestFree is ${largest}; allocate(${size}) returned ${ptr}`)
    }
    if (ptr === 0) return 'fill: more than the largest'
    if (zeroed) checkZeros(this.heap.words, ptr, size)
    this.admit(ptr, size, 8)
    if (slack === 0)
      return zeroed ? 'fill: exactly the largest, zeroed' : 'fill: exactly the largest'
    return 'fill: less than the largest'
  }

  private free(block: Live): string {
    this.checkPayload(block)
    this.heap.calls.free(block.ptr)
    const { before, behind } = this.forget(block)
    if (this.steps % STALE_PAUSE === 0) this.requireRefused(block.ptr, ['DOUBLE_FREE'])
    if (before > 0 && behind > 0) return `${this.door} free: joins both`
    if (before > 0) return `${this.door} free: joins the previous`
    return `${this.door} free: joins ${behind > 0 ? 'the next' : 'nothing'}`
  }

  private reallocate(block: Live, size: number): string {
    this.checkPayload(block)
    const { before } = this.map.sidesOf(block.ptr - 4)
    const place = this.placeFor(block, size)
    const ptr = this.heap.reallocate(block.ptr, size)
    const grown = this.followGrowth(() => this.requireNoRoomFor(block, size))
    if (ptr === 0) {
      this.requireNoRoomFor(block, size)
      this.checkPayload(block)
      return 'reallocate: no room'
    }
    // Emptying the quick lists can extend the free block before.
    const inPlace = ptr <= block.ptr && ptr >= block.ptr - before
    if (place !== 0 && ptr !== place && !inPlace && block.align <= 8) {
      throw new Divergence(`moves from ${block.ptr} to ${ptr}, though there was room at ${place}`)
    }
    // Before the new block is filled, which can overwrite the header of the former one.
    if (ptr !== block.ptr) this.requireRefused(block.ptr)
    checkPattern(this.heap.words, ptr, block, this.heap.calls.sizeOf(ptr))
    // During a move the block exists twice; a resize in place never needs both. Into the gap before it,
    // which was on quick lists, a block can be resized or moved.
    if (inPlace && ptr !== block.ptr && ptr !== place) {
      const both = this.used + this.heap.calls.sizeOf(ptr) + 4
      if (this.heap.calls.peakUsedSize === Math.max(this.peak, both))
        this.peak = Math.max(this.peak, both)
    }
    if (inPlace) this.forget(block)
    this.admit(ptr, size, block.align)
    if (!inPlace) this.forget(block)
    if (grown) return `${this.door}: grows`
    const how = block.align > 8 ? 'reallocate aligned' : 'reallocate'
    if (!inPlace) return `${how}: elsewhere`
    if (ptr !== block.ptr) {
      const reachesBehind = blockBytes(size) > before + block.usable + 4
      return `${how}: backward${reachesBehind ? ' and forward' : ''}`
    }
    const change = this.heap.calls.sizeOf(ptr) - block.usable
    return `${how}: ${change === 0 ? 'stays' : change < 0 ? 'shrinks' : 'forward'}`
  }

  /** Returns the bytes of payload that a block can have between its live neighbours. */
  private roomFor(block: Live): number {
    const { before, behind } = this.map.sidesOf(block.ptr - 4)
    return before + block.usable + behind
  }

  /** Returns where a block can stay when it is resized: here, in the free block before it, or 0. */
  private placeFor(block: Live, size: number): number {
    const before = this.heap.freeBefore(block.ptr)
    const { behind } = this.map.sidesOf(block.ptr - 4)
    const room = block.usable + 4 + behind
    if (blockBytes(size) <= room) return block.ptr
    return blockBytes(size) <= before + room ? block.ptr - before : 0
  }

  private requireNoRoomFor(block: Live, size: number): void {
    const place = this.placeFor(block, size)
    if (place === block.ptr || (place !== 0 && block.align <= 8)) {
      throw new Divergence(`no room for ${size} bytes, though there is room at ${place}`)
    }
    // An aligned block keeps its actual alignment, or the largest possible part of it.
    this.requireFull(size, block.align > 8 ? block.ptr & -block.ptr : 8)
  }

  private grow(words: number): string {
    this.heap.grow(words)
    if (!this.followGrowth(() => undefined)) return `${this.door}: too little to grow`
    return `${this.door}: grown`
  }

  private trim(): string {
    const bytes = this.heap.trim()
    expect(this.heap.trim(), 0, 'bytes given back the second time')
    if (this.door === 'arena' || this.door === 'arena-try') this.checkTrimmed()
    return bytes > 0 ? 'trim: gives back' : 'trim: nothing behind'
  }

  private reset(): string {
    const outcome = this.live.length === 0 ? 'reset: nothing live' : 'reset: live blocks'
    this.heap.calls.reset()
    this.map.clear()
    for (const { ptr } of this.live) this.expire(ptr)
    this.live = []
    this.used = FIXED
    return outcome
  }

  /** Adds a new block to the shadow, which throws if it overlaps another, and fills it. */
  private admit(ptr: number, size: number, align: number): Sides {
    if (ptr % Math.max(align, 8) !== 0) throw new Divergence(`${ptr} is not aligned to ${align}`)
    const usable = this.heap.calls.sizeOf(ptr)
    const sides = this.map.add(ptr - 4, ptr + usable)
    const excess = usable + 4 - blockBytes(size)
    // A block on a quick list can follow one that fills its gap.
    if (excess !== 0 && (excess !== 8 || (sides.behind !== 0 && !this.isListedAt(ptr + usable)))) {
      throw new Divergence(`the block at ${ptr} has ${usable} bytes for ${size}`)
    }
    for (const gap of [sides.before, sides.behind]) {
      if (gap !== 0 && gap < SMALLEST) throw new Divergence(`${gap} bytes are lost beside ${ptr}`)
    }
    const block = { ptr, align, usable, serial: ++this.serial }
    this.live.push(block)
    this.used += usable + 4
    this.peak = Math.max(this.peak, this.used)
    writePattern(this.heap.words, block)
    return sides
  }

  /** Returns whether the block whose header is at byte `at` is on a quick list. */
  private isListedAt(at: number): boolean {
    return sizeOfListed(this.heap.words[at >>> 2]!, this.heap.words[MARK]!) <= LARGEST_LISTED
  }

  private expire(ptr: number): void {
    this.stale[this.staleCount++ % STALE] = ptr
  }

  /** Tries the pointer of a former block at which no live block starts now. */
  private checkStale(): void {
    const ptr = this.stale[(this.steps / STALE_PAUSE) % STALE]
    if (ptr !== undefined && !this.map.has(ptr - 4)) this.requireRefused(ptr)
  }

  /** Asserts that a call with the pointer of a former block fails with one of `codes`. */
  private requireRefused(ptr: number, codes = ['DOUBLE_FREE', 'INVALID_POINTER']): void {
    const { heap } = this
    const calls = [() => heap.calls.free(ptr), () => heap.calls.sizeOf(ptr)]
    if (codes.length > 1) calls.push(() => heap.reallocate(ptr, 1))
    try {
      calls[this.serial % calls.length]!()
    } catch (error) {
      if (error instanceof OffheapError && codes.includes(error.code)) return
      throw error
    }
    throw new Divergence(`the pointer ${ptr} of a former block was accepted`)
  }

  /** Asserts that the words after the last live block are zero, except for headers and links. */
  private checkTrimmed(): void {
    const { words } = this.heap
    const start = this.map.lastEnd
    if (start === this.map.end) return
    for (let at = start / 4 + MIN_SIZE; at < this.map.end / 4 - 1; at++) {
      if (words[at] !== 0) throw new Divergence(`byte ${at * 4} is not zero after a trim`)
    }
  }

  private forget(block: Live): Sides {
    this.expire(block.ptr)
    this.live.splice(this.live.indexOf(block), 1)
    this.used -= block.usable + 4
    return this.map.remove(block.ptr - 4)
  }

  /** -1 is the youngest block, 0 the oldest; every other number selects one of all. */
  private choose(pick: number): Live {
    return this.live.at(pick < 0 ? -1 : pick % this.live.length)!
  }

  private requireFull(size: number, align: number): void {
    if (align <= this.capacity && mustFind(this.map, size, align)) {
      throw new Divergence(`no room for ${size} bytes at ${align}, though a gap surely serves it`)
    }
  }

  /** A growable heap grows when it finds no room, and only then. */
  private followGrowth(requireNoRoom: () => void): boolean {
    const { capacity } = this.heap.calls
    if (capacity === this.capacity) return false
    if (!canGrow(this.door)) throw new Divergence(`the capacity became ${capacity}`)
    requireNoRoom()
    this.map.end += capacity - this.capacity
    this.capacity = capacity
    const lost = this.heap.words.length * 4 - this.map.end - 4
    if (lost < 0 || lost >= SMALLEST) throw new Divergence(`${lost} bytes are lost at the end`)
    return true
  }

  private checkCounters(): void {
    const { calls } = this.heap
    expect(calls.usedSize, this.used, 'usedSize')
    expect(calls.freeSize, this.capacity - this.used, 'freeSize')
    expect(calls.capacity, this.capacity, 'capacity')
    expect(calls.blockCount, this.live.length, 'blockCount')
    expect(calls.peakUsedSize, this.peak, 'peakUsedSize')
  }

  /** Runs the slow checks: every invariant, every block, and `largestFree`, tried on a copy. */
  private examine(): void {
    const { heap, map } = this
    const [violation] = heap.verify()
    if (violation) {
      throw new Divergence(`${violation.invariant} at ${violation.at}: ${violation.message}`)
    }
    // Blocks on quick lists are not coalesced: several free blocks can fill a gap.
    const free = heap.freeBlocks()
    let seen = 0
    map.forEachGap((start, bytes) => {
      let at = start
      for (; at < start + bytes && free[seen] === at + 4; seen += 2) at += free[seen + 1]! + 4
      if (at === start + bytes) return
      throw new Divergence(`walk shows free blocks up to ${at}, not ${bytes} bytes at ${start}`)
    })
    expect(free.length / 2, seen / 2, 'the number of free blocks')
    // A copy, because the search for the largest block empties the quick lists.
    if (this.steps % 4 > 0 && this.pause === 1) return
    const { largestFree: largest } = this.probe()
    const { certain, possible } = largestSizes(map)
    if (largest < certain || largest > possible) {
      throw new Divergence(`largestFree is ${largest}, not from ${certain} to ${possible}`)
    }
    if (this.steps % 8 === 0 || this.pause > 1) this.tryLargest(largest)
  }

  private tryLargest(largest: number): void {
    const copy = this.probe()
    expect(copy.largestFree, largest, 'largestFree of a second copy')
    if (copy.allocate(largest + 1 + (this.serial % 8), 8) !== 0) {
      throw new Divergence(`largestFree is ${largest}, and more than that is found`)
    }
    if (largest > 0 && copy.allocate(largest, 8) === 0) {
      throw new Divergence(`largestFree is ${largest}, and that is not found`)
    }
  }

  /** Returns an allocator on a copy of the heap, which is valid up to the next copy. */
  private probe(): Tlsf {
    const probe = probeOf(this.heap, this.spare)
    this.spare = probe.words.buffer
    return probe
  }

  private checkPayload(block: Live): void {
    checkPattern(this.heap.words, block.ptr, block, block.usable)
  }
}

/** Returns whether the capacity may change. */
function canGrow(door: Door): boolean {
  return door === 'arena-wasm' || door === 'tlsf-growable'
}

function expect(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Divergence(`${what} is ${actual}, should be ${expected}`)
}

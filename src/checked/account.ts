import type { BaseArena } from '../allocator.ts'
import { OffheapError } from '../errors.ts'
import type { BlockType } from '../block-type.ts'
import { Tlsf, type TlsfOptions } from '../tlsf/tlsf.ts'
import { type AnyFunction, Place } from './call-site.ts'
import { Allocation, Shadow } from './shadow.ts'

/**
 * A heap that notes which block is whose: what a checked arena allocates from. It gives out the
 * same addresses as a heap without checks.
 */
export class CheckedHeap extends Tlsf {
  readonly shadow: Shadow
  /** Set by the arena that is around the heap. */
  arena: BaseArena | null = null
  /** The function of an accessor that the program has called, while it runs. */
  entry: AnyFunction | null = null
  /** The method below which `allocate` is called by this heap itself, and for what. */
  private within: AnyFunction | null = null
  private type: BlockType | null = null

  constructor(buffer: ArrayBufferLike, options: TlsfOptions) {
    super(buffer, options)
    this.shadow = new Shadow(buffer.byteLength)
  }

  override grow(words: Int32Array): void {
    this.shadow.grow(words.length * 4)
    super.grow(words)
  }

  override allocate(size: number, align: number = 8): number {
    const ptr = super.allocate(size, align)
    if (ptr === 0) return 0
    const place = this.place(this.within ?? CheckedHeap.prototype.allocate, 1, this.type)
    this.shadow.add(new Allocation(ptr, size, this.type, place), super.sizeOf(ptr))
    return ptr
  }

  override allocateZeroed(size: number, align: number = 8, type?: BlockType): number {
    this.within = CheckedHeap.prototype.allocateZeroed
    this.type = type ?? null
    try {
      return super.allocateZeroed(size, align)
    } finally {
      this.within = null
      this.type = null
    }
  }

  /** As `Tlsf.reallocate`. A block that has moved is another one: what was aimed at it is stale. */
  override reallocate(ptr: number, size: number): number {
    const former = this.starting(ptr)
    const boundary = CheckedHeap.prototype.reallocate
    this.within = boundary
    try {
      const moved = super.reallocate(ptr, size)
      if (moved === 0 || former === undefined) return moved
      if (moved === ptr) {
        this.shadow.resize(former, size, super.sizeOf(ptr))
      } else {
        const place = this.place(boundary, 1, null)
        former.finish('moved', place)
        const allocation = new Allocation(moved, size, former.type, place)
        allocation.targets = former.targets
        this.shadow.add(allocation, super.sizeOf(moved))
      }
      return moved
    } finally {
      this.within = null
    }
  }

  override free(ptr: number): void {
    const allocation = this.starting(ptr)
    super.free(ptr)
    const boundary = this.arena?.free ?? CheckedHeap.prototype.free
    allocation?.finish('freed', this.place(boundary, 0, null))
  }

  override sizeOf(ptr: number): number {
    this.starting(ptr)
    return super.sizeOf(ptr)
  }

  override reset(): void {
    super.reset()
    // The heap resets itself when it is made: there is nothing to end then.
    this.shadow?.reset(this.place(CheckedHeap.prototype.reset, 1, null))
  }

  /**
   * Where the program calls this package just now: by way of an accessor, or of `boundary`, above
   * which there are so many `frames` of the arena.
   */
  private place(boundary: AnyFunction, frames: number, type: BlockType | null): Place {
    const arena = this.arena?.constructor.name ?? ''
    return this.entry === null
      ? new Place(boundary, { frames, arena, type: nameOf(type) })
      : new Place(this.entry, { frames: 0, arena, type: null })
  }

  /**
   * The live block that starts at `ptr`; undefined where none ever has, to leave that to the heap.
   * Throws `DOUBLE_FREE` when it is gone, `INVALID_POINTER` when `ptr` leads into another block.
   */
  private starting(ptr: number): Allocation | undefined {
    const allocation = this.shadow.startingAt(ptr)
    if (allocation !== undefined && allocation.end > 0) return allocation
    if (this.words.length === 0) return undefined
    if (allocation !== undefined) {
      throw new OffheapError(
        'DOUBLE_FREE',
        `the ${allocation.typeName} at ${ptr} is gone already: it was ${allocation.ending} at ${allocation.ended}, and made at ${allocation.made}; free a block once, and drop its pointer then`,
      )
    }
    const around = typeof ptr === 'number' ? this.shadow.at(ptr) : undefined
    if (around !== undefined && ptr < around.end) {
      throw new OffheapError(
        'INVALID_POINTER',
        `no block starts at ${ptr}: it lies ${ptr - around.start} bytes into the ${around.typeName} at ${around.start}, made at ${around.made}; pass what allocate answered`,
      )
    }
    return undefined
  }
}

/** What the functions of a type are called by in a stack trace. */
function nameOf(type: BlockType | null): string | null {
  if (type === null) return null
  return 'name' in type && typeof type.name === 'string' ? type.name : type.typeName
}

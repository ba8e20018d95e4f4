import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { requireNotHeld } from '../held.ts'
import { isSameHeap } from '../memory.ts'
import { areStructs } from '../operations/other-struct.ts'
import { clearOwned, setOwned } from '../owned-block.ts'
import type { Struct } from '../struct.ts'
import { isWhole } from '../whole-block.ts'
import { Deallocator } from './deallocator.ts'
import { OwningFields, requireSize } from './owned-types.ts'

/**
 * Copies `source`, which may be in another arena, and everything that it owns to `target`. Frees
 * everything that `target` owned before. A block with several owners is copied once. Chains of
 * owners may be of any length, or circular. Pointers that own nothing keep their offsets.
 * @returns `target`.
 * @throws OUT_OF_MEMORY, and the errors of `free`. A failed call leaves `target` unchanged.
 */
export function copyOwned<T extends Struct>(target: T, source: T, type: BlockType): T {
  areStructs(type, target, source)
  const { arena } = target
  if (isSameHeap(source.arena, arena) && source.ptr === target.ptr) return target
  requireNotHeld(arena, target.ptr, target.ptr + type.size)
  // The copy is built in another block, because the target may own the source, or contain it.
  const copies = new Copies(source.arena, arena)
  const former = new Deallocator(arena, target.ptr)
  let made: number
  try {
    made = copies.copyOf(source.ptr, type)
    type.collect?.(arena, target.ptr, former)
    former.find()
  } catch (error) {
    copies.free()
    throw error
  }
  arena.u8.copyWithin(target.ptr, made, made + type.size)
  arena.checks?.copied(target, source, type.size)
  arena.free(made)
  former.retire()
  return target
}

/**
 * Copies blocks, and sets the owning fields of each copy to copies. Uses a queue, not recursion.
 */
class Copies extends OwningFields {
  private readonly from: BaseArena
  /** The copies in the order in which they were made, with the types of their contents. */
  private readonly copies: [copy: number, type: BlockType | null][] = []
  private readonly byOriginal = new Map<number, number>()

  constructor(from: BaseArena, to: BaseArena) {
    super(to)
    this.from = from
  }

  /** Returns a block with a copy of the struct at `ptr` that owns copies of everything it owns. */
  copyOf(ptr: number, type: BlockType): number {
    const made = this.duplicate(ptr, type.size, type, true)
    for (let next = 0; next < this.copies.length; next++) {
      const [copy, type] = this.copies[next]!
      type?.collect?.(this.arena, copy, this)
    }
    for (const [copy, type] of this.copies) type?.copied?.(this.arena, copy)
    return made
  }

  /** Frees all copies. */
  free(): void {
    for (const [copy] of this.copies) {
      clearOwned(this.arena, copy)
      this.arena.free(copy)
    }
  }

  /** Sets the pointer at `field`, which still points to the original, to a copy. */
  protected override owner(field: number, type: BlockType | null, isStruct: boolean): void {
    const original = this.arena.u32[field >>> 2]!
    if (original === 0) return
    let copy = this.byOriginal.get(original)
    if (copy === undefined) {
      let size = this.from.sizeOf(original)
      if (type !== null) requireSize(original, size, type)
      // The block of the copy may be larger than requested, too. The sizes must not add up, because
      // accessors are refused on blocks that are much larger than their struct.
      if (isStruct && isWhole(size, type!.size)) size = type!.size
      if (type?.copied !== undefined) {
        size = Math.min(size, type.sizeAt?.(this.from, original) ?? type.size)
      }
      copy = this.duplicate(original, size, type, isStruct)
      this.byOriginal.set(original, copy)
    }
    this.arena.u32[field >>> 2] = setOwned(this.arena, copy)
  }

  private duplicate(ptr: number, size: number, type: BlockType | null, isStruct: boolean): number {
    const to = this.arena
    const copy = type === null ? to.allocate(size) : to.allocateZeroed(size, type.align, type)
    if (!isStruct) to.checks?.ownedByField(copy)
    this.copies.push([copy, type])
    to.u8.set(this.from.u8.subarray(ptr, ptr + size), copy)
    return copy
  }
}

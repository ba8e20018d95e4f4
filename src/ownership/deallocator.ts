import type { BaseArena } from '../allocator.ts'
import type { Target } from '../pointer.ts'
import { ListElementsType, OwnPointerType, requireSize } from './owned-types.ts'
import { requireNotTable } from '../references/references.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import type { Struct, StructType } from '../struct.ts'
import { pointerOf } from '../pointer.ts'

/** Up to so many blocks are sooner looked through than kept in a `Set`. */
const FEW = 16
/** Stands for the type of a block that stays. */
const SPARED: BlockType = { typeName: '', size: 0, align: 1 }

/**
 * The blocks that structs own, found from one struct on and freed together. Each block is followed
 * once, in a queue and not by recursion: so owners may be chained a million deep, or in a circle.
 */
export class Deallocator implements OwnedVisitor {
  private readonly arena: BaseArena
  /** The block around this address stays, with all that it owns by itself. */
  private readonly inside: number
  /** In the order in which they were found. */
  private readonly blocks: number[] = []
  /** What each of them holds; null for what owns nothing. */
  private readonly types: (BlockType | null)[] = []
  /** Once there are more than a few. */
  private known: Set<number> | null = null
  private followed = 0

  constructor(arena: BaseArena, inside: number = 0) {
    this.arena = arena
    this.inside = inside
  }

  /** Notes the block at `ptr`: a `type`, or null for bytes that own nothing. 0 is no block. */
  add(ptr: number, type: BlockType | null): void {
    if (ptr === 0 || this.has(ptr)) return
    this.blocks.push(ptr)
    this.types.push(type)
    this.known?.add(ptr)
  }

  block(field: number): void {
    this.add(this.arena.u32[field >>> 2]!, null)
  }

  own(field: number, type: BlockType): void {
    this.add(this.arena.u32[field >>> 2]!, type)
  }

  list(field: number, type: BlockType): void {
    const { u32 } = this.arena
    const block = u32[field >>> 2]!
    if (block !== 0) this.add(block, new ListElementsType(type, u32[(field >>> 2) + 1]!))
  }

  ownList(field: number, type: BlockType): void {
    this.list(field, new OwnPointerType(type))
  }

  /** The block at `ptr` is not freed, nor what it owns, whoever else owns it. */
  spare(ptr: number): void {
    this.add(ptr, SPARED)
  }

  /**
   * Finds all that is owned by what was noted. Throws `INVALID_POINTER` and `DOUBLE_FREE` when there is
   * a pointer among them that leads to no live block, or to one that is too small for its type.
   */
  find(): void {
    const { blocks, types } = this
    for (; this.followed < blocks.length; this.followed++) {
      const index = this.followed
      if (types[index] !== SPARED) this.follow(index)
    }
  }

  /** Frees what was noted and all that it owns. Throws as `find` does, with nothing freed yet. */
  free(): void {
    this.find()
    const { arena, blocks, types } = this
    for (let index = 0; index < blocks.length; index++) {
      if (types[index] !== SPARED) arena.free(blocks[index]!)
    }
  }

  private has(ptr: number): boolean {
    if (this.known !== null) return this.known.has(ptr)
    if (this.blocks.length < FEW) return this.blocks.includes(ptr)
    this.known = new Set(this.blocks)
    return this.known.has(ptr)
  }

  private follow(index: number): void {
    const { arena, types } = this
    const ptr = this.blocks[index]!
    const type = types[index]!
    requireNotTable(arena, ptr)
    const size = arena.sizeOf(ptr)
    if (ptr <= this.inside && this.inside < ptr + size) {
      types[index] = SPARED
    } else if (type !== null) {
      requireSize(ptr, size, type)
      type.collect?.(arena, ptr, this)
    }
  }
}

/**
 * Frees what the struct of `type` at `ptr` owns, not itself; its fields are as they were, and to be
 * emptied. Throws as `Deallocator.free` does.
 */
export function release(arena: BaseArena, type: BlockType, ptr: number): void {
  const owned = new Deallocator(arena, ptr)
  type.collect?.(arena, ptr, owned)
  owned.free()
}

/**
 * Sets the `Own` pointer at `ptr`: to a target, which it owns from then on, to a new struct that is
 * made from an init object, or to nothing. What it owned before is freed, deep. The new target
 * stays also where the former one owned it, and so does the block around `inside`.
 * Throws as `free` and `create` do; all is as it was then.
 */
export function replaceOwned<T extends Struct, Init>(
  arena: BaseArena,
  ptr: number,
  value: Target<T> | Init,
  type: StructType<T, Init>,
  inside: number = ptr,
): void {
  const created = isTarget(value) ? null : type.create(arena, value)
  try {
    exchange(arena, ptr, pointerOf(arena, created ?? (value as Target<T>)), type, inside)
  } catch (error) {
    if (created !== null) arena.free(created)
    throw error
  }
}

function exchange(
  arena: BaseArena,
  ptr: number,
  target: number,
  type: BlockType,
  inside: number,
): void {
  const former = arena.u32[ptr >>> 2]!
  if (target === former) return
  if (target !== 0) arena.sizeOf(target)
  if (former !== 0) {
    const owned = new Deallocator(arena, inside)
    if (target !== 0) owned.spare(target)
    owned.add(former, type)
    owned.free()
  }
  arena.u32[ptr >>> 2] = target
}

/** Whether `value` is a pointer, an accessor or null, and not what a struct is made from. */
export function isTarget(value: unknown): value is Target<unknown> {
  if (typeof value !== 'object' || value === null) return true
  return typeof (value as { readonly ptr?: unknown }).ptr === 'number'
}

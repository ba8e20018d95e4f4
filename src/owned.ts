import type { Arena } from './arena.ts'
import type { Target } from './memory.ts'
import { refuseTable } from './references.ts'
import { Elements, Owner, requireSize } from './owning.ts'
import type { Collector, Struct, StructShape, StructType } from './struct.ts'
import { pointerOf } from './target.ts'

/**
 * The blocks that structs own, found from one struct on and freed together. Each block is followed
 * once, in a queue and not by recursion: so owners may be chained a million deep, or in a circle.
 */
export class Owned implements Collector {
  private readonly arena: Arena
  /** By pointer, in the order in which they were found, with what says what they own in turn. */
  private readonly blocks = new Map<number, StructShape | null>()
  /** The block around this address stays, with all that it owns by itself. */
  private readonly inside: number

  constructor(arena: Arena, inside: number = 0) {
    this.arena = arena
    this.inside = inside
  }

  /** Notes the block at `ptr`: a `type`, or null for bytes that own nothing. 0 is no block. */
  add(ptr: number, type: StructShape | null): void {
    if (ptr !== 0 && !this.blocks.has(ptr)) this.blocks.set(ptr, type)
  }

  addBlock(field: number): void {
    this.add(this.arena.u32[field >>> 2]!, null)
  }

  addOwn(field: number, type: StructShape): void {
    this.add(this.arena.u32[field >>> 2]!, type)
  }

  addList(field: number, type: StructShape): void {
    const { u32 } = this.arena
    this.add(u32[field >>> 2]!, new Elements(type, u32[(field >>> 2) + 1]!))
  }

  addOwnList(field: number, type: StructShape): void {
    this.addList(field, new Owner(type))
  }

  /** The block at `ptr` is not freed, nor what it owns, whoever else owns it. */
  spare(ptr: number): void {
    this.blocks.set(ptr, SPARED)
  }

  /**
   * Finds all that is owned by what was noted. Throws `INVALID_POINTER` and `DOUBLE_FREE` when there is
   * a pointer among them that leads to no live block, or to one that is too small for its type.
   */
  find(): void {
    for (const [ptr, type] of this.blocks) if (type !== SPARED) this.follow(ptr, type)
  }

  /** Frees what was noted and all that it owns. Throws as `find` does, with nothing freed yet. */
  free(): void {
    this.find()
    for (const [ptr, type] of this.blocks) if (type !== SPARED) this.arena.free(ptr)
  }

  private follow(ptr: number, type: StructShape | null): void {
    refuseTable(this.arena, ptr)
    const size = this.arena.sizeOf(ptr)
    if (ptr <= this.inside && this.inside < ptr + size) {
      this.spare(ptr)
    } else if (type !== null) {
      requireSize(ptr, size, type)
      type.collect?.(this.arena, ptr, this)
    }
  }
}

/** Stands for the type of a block that stays. */
const SPARED: StructShape = { typeName: '', size: 0, align: 1 }

/**
 * Frees what the struct of `type` at `ptr` owns, not itself; its fields are as they were, and to be
 * emptied. Throws as `Owned.free` does.
 */
export function release(arena: Arena, type: StructShape, ptr: number): void {
  const owned = new Owned(arena, ptr)
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
  arena: Arena,
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
  arena: Arena,
  ptr: number,
  target: number,
  type: StructShape,
  inside: number,
): void {
  const former = arena.u32[ptr >>> 2]!
  if (target === former) return
  if (target !== 0) arena.sizeOf(target)
  if (former !== 0) {
    const owned = new Owned(arena, inside)
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

import type { BaseArena } from '../allocator.ts'
import { Deallocator, replaceOwned } from '../ownership/deallocator.ts'
import type { Ptr, Target } from '../pointer.ts'
import { readReference, writeReference } from '../references/references.ts'
import type { Struct, StructType } from '../struct.ts'
import { blockOf } from '../whole-block.ts'
import { ValueArray } from './fixed-array.ts'
import { ownTarget } from './own-targets.ts'
import { toArrayLike, type Values } from './values.ts'

/** Fixed array of pointers: each is `null` or the byte offset of a `T` in the same arena. */
export class PtrArray<T extends Struct> extends ValueArray<Ptr<T> | null, Target<T>> {
  // Checked arenas record the target of each pointer that is written here.
  static get holdsPointers(): boolean {
    return true
  }

  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  set(index: number, value: Target<T>): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = typeof value === 'number' ? value : (value?.ptr ?? 0)
  }
}

/** Fixed array of references: pointers that read `null` after their target was freed. */
export class RefArray<T extends Struct> extends ValueArray<Ptr<T> | null, Target<T>> {
  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return readReference(this.arena, this.ptr + index * 8)
  }

  /**
   * Replaces a reference. O(1) on average.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - An accessor or pointer of a live struct in this arena, or `null`.
   * @throws `INDEX_OUT_OF_RANGE` when there is no element at `index`.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the table of references can't grow.
   */
  set(index: number, value: Target<T>): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    writeReference(this.arena, this.ptr + index * 8, value)
  }

  override assign(values: Values<Target<T>>): void {
    const targets = toArrayLike(this.arena, values)
    this.checkLength(targets.length)
    requireTargets(this.arena, targets)
    writeReferences(this.arena, this.ptr, targets)
  }
}

/**
 * Throws `INVALID_POINTER` or `DOUBLE_FREE` unless all targets are live structs of the arena or
 * `null`.
 */
export function requireTargets<T>(arena: BaseArena, targets: ArrayLike<Target<T>>): void {
  for (let index = 0; index < targets.length; index++) blockOf(arena, targets[index]!)
}

/**
 * Writes consecutive references from `ptr` on. If the table of references has no room for a target,
 * the references that were written before are restored.
 */
export function writeReferences<T>(
  arena: BaseArena,
  ptr: number,
  targets: ArrayLike<Target<T>>,
): void {
  const former = arena.u8.slice(ptr, ptr + targets.length * 8)
  try {
    for (let index = 0; index < targets.length; index++) {
      writeReference(arena, ptr + index * 8, targets[index]!)
    }
  } catch (error) {
    arena.u8.set(former, ptr)
    throw error
  }
}

/**
 * Fixed array of pointers to structs that the array's struct owns: they are freed together with it.
 */
export class OwnArray<T extends Struct, Init = never> extends ValueArray<
  Ptr<T> | null,
  Target<T> | Init
> {
  private readonly type: StructType<T, Init>

  constructor(arena: BaseArena, ptr: number, length: number, type: StructType<T, Init>) {
    super(arena, ptr, length)
    this.type = type
  }

  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  /**
   * Replaces an owned struct: frees the previous one with everything that it owns, and takes
   * ownership of the new one.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A struct of this arena that nothing else owns, an object to create one from, or
   *   `null`.
   * @throws `INDEX_OUT_OF_RANGE` when there is no element at `index`.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a struct created from `value`.
   */
  set(index: number, value: Target<T> | Init): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    replaceOwned(this.arena, this.ptr + index * 4, value, this.type)
  }

  /**
   * Takes ownership of `values` for the elements from index 0 on, in any order. Structs that these
   * elements owned before and that are not among `values` are freed with everything that they own;
   * the elements after them keep theirs. A failed call leaves the array unchanged.
   *
   * @param values - Structs, objects to create structs from, or `null`s.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements.
   * @throws The errors of `set`.
   */
  override assign(values: Values<Target<T> | Init>): void {
    const { arena, type } = this
    const source = toArrayLike(arena, values)
    this.checkLength(source.length)
    const created: T[] = []
    try {
      const targets = Array.from(source, (value) => ownTarget(arena, value, type, created))
      const owned = new Deallocator(arena, this.ptr)
      for (const target of targets) if (target !== 0) owned.spare(target)
      const start = this.ptr >>> 2
      for (let index = 0; index < targets.length; index++) {
        owned.add(arena.u32[start + index]!, type)
      }
      owned.free()
      for (let index = 0; index < targets.length; index++) {
        arena.u32[start + index] = targets[index]!
      }
    } catch (error) {
      for (const struct of created) arena.free(struct)
      throw error
    }
  }
}

import type { BaseArena } from '../allocator.ts'
import type { Target as HeldTarget } from '../held.ts'
import { targetsToJSON } from '../operations/to-json.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { replaceOwned, takeOwned } from '../ownership/replace-owned.ts'
import { noTarget, type Ptr, type Target } from '../pointer.ts'
import { readReference, reserveReferences, writeReference } from '../references/references.ts'
import type { Struct, StructType } from '../struct.ts'
import { slotOrBlockOf } from '../whole-block.ts'
import { ValueArray } from './fixed-array.ts'
import { replaceTargets } from './own-targets.ts'
import { pointersOf, type Values } from './values.ts'

/** Fixed array of pointers: each is `null` or the byte offset of a `T` in the same arena. */
export class PtrArray<T> extends ValueArray<Ptr<T> | null, Target<T>> {
  // Checked arenas record the target of each pointer that is written here.
  static get holdsPointers(): boolean {
    return true
  }

  at(index: number): Ptr<T> | null {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  set(index: number, value: Target<T>): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    const target = typeof value === 'number' ? value : (value?.ptr ?? noTarget(value))
    this.arena.u32[(this.ptr >>> 2) + index] = target
  }

  override assign(values: Values<Target<T>>): void {
    super.assign(targetsOf(this, values))
  }
}

/** Fixed array of references: pointers that read `null` after their target was freed. */
export class RefArray<T extends Struct> extends ValueArray<Ptr<T> | null, Target<T>> {
  at(index: number): Ptr<T> | null {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return readReference(this.arena, this.ptr + index * 8)
  }

  /**
   * Replaces a reference. O(1) on average.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - An accessor or pointer of a live struct in this arena, or `null`.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the table of references can't grow.
   */
  set(index: number, value: Target<T>): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    writeReference(this.arena, this.ptr + index * 8, value)
  }

  override assign(values: Values<Target<T>>): void {
    const targets = pointersOf(this, values)
    this.checkLength(targets.length)
    requireTargets(this.arena, targets)
    writeReferences(this.arena, this.ptr, targets)
  }
}

/**
 * As `pointersOf`, for `Ptr`, whose targets needn't be live.
 * @throws INVALID_POINTER when an element isn't a pointer, an accessor or null.
 */
export function targetsOf<T>(
  accessor: HeldTarget,
  values: Values<Target<T>>,
): ArrayLike<Target<T>> {
  const targets = pointersOf(accessor, values)
  for (let index = 0; index < targets.length; index++) {
    const target = targets[index]!
    if (typeof target !== 'number' && target?.ptr === undefined) noTarget(target)
  }
  return targets
}

/**
 * Throws `INVALID_POINTER` or `DOUBLE_FREE` unless all targets are live structs of the arena or
 * `null`.
 */
export function requireTargets<T>(arena: BaseArena, targets: ArrayLike<Target<T>>): void {
  for (let index = 0; index < targets.length; index++) slotOrBlockOf(arena, targets[index]!)
}

/**
 * Writes consecutive references from `ptr` on, after making room for all of them in the table.
 * `field` is the byte offset of the field that they belong to.
 */
export function writeReferences<T>(
  arena: BaseArena,
  ptr: number,
  targets: ArrayLike<Target<T>>,
  field: number = ptr,
): void {
  reserveReferences(arena, targets)
  for (let index = 0; index < targets.length; index++) {
    writeReference(arena, ptr + index * 8, targets[index]!, field)
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

  /** Returns the owned structs as plain values; `JSON.stringify` calls it. */
  override toJSON(): unknown[] {
    return targetsToJSON(this, this.type)
  }

  at(index: number): Ptr<T> | null {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
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
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   * @throws `ALREADY_OWNED` when another field owns `value`: `take` it out of there first.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a struct created from `value`.
   */
  set(index: number, value: Target<T> | Init): void {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    replaceOwned(this.arena, this.ptr + index * 4, value, this.type)
  }

  /**
   * Takes ownership of `values` for the elements from index 0 on. Structs that these elements owned
   * before can be among `values`, in any order, or in an object to create a struct from; the others
   * are freed with everything that they own. The elements after them keep theirs. A failed call
   * leaves the array unchanged.
   *
   * @param values - Structs that nothing else owns, objects to create structs from, or `null`s.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements.
   * @throws The errors of `set`.
   */
  override assign(values: Values<Target<T> | Init>): void {
    const { arena, type } = this
    const source = pointersOf(this, values)
    this.checkLength(source.length)
    const start = this.ptr >>> 2
    const former = new Deallocator(arena, this.ptr)
    for (let index = 0; index < source.length; index++) former.add(arena.u32[start + index]!, type)
    replaceTargets(this, source, type, former, (targets) => {
      for (let index = 0; index < targets.length; index++) {
        arena.u32[start + index] = targets[index]!
      }
    })
  }

  /**
   * Takes a struct out of the array: the element becomes `null`, and nothing owns the struct. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns The pointer to the struct, or `null`.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  take(index: number): Ptr<T> | null {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return takeOwned(this.arena, this.ptr + index * 4)
  }
}

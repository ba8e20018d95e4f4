import type { BaseArena } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import { isIndex } from '../errors.ts'
import { targetsToJSON } from '../operations/to-json.ts'
import { requireOther, requireUnowned } from '../owned-block.ts'
import { adopt } from '../ownership/adoption.ts'
import { attempting } from '../ownership/attempt.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { replaceByNew, replaceOwned, takeOwned } from '../ownership/replace-owned.ts'
import { isTarget, noTarget, type Ptr, type Target } from '../pointer.ts'
import { readReference, writeReference } from '../references/references.ts'
import type { Struct, StructType } from '../struct.ts'
import { blockOf } from '../whole-block.ts'
import { replaceTargets } from './own-targets.ts'
import { LIST_BLOCK } from './owning-elements.ts'
import { requireTargets, targetsOf, writeReferences } from './pointer-arrays.ts'
import { ValueList } from './value-list.ts'
import { pointersOf, type Values } from './values.ts'

/** List of pointers: each is `null` or the byte offset of a `T` in the same arena. */
export class PtrList<T> extends ValueList<Ptr<T> | null, Target<T>> {
  // Checked arenas record the target of each pointer that is written here.
  static get holdsPointers(): boolean {
    return true
  }

  protected override get stride(): number {
    return 4
  }

  at(index: number): Ptr<T> | null {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return pointerFrom(u32[(u32[field]! >>> 2) + index]!)
  }

  set(index: number, value: Target<T>): void {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    u32[(u32[field]! >>> 2) + index] =
      typeof value === 'number' ? value : (value?.ptr ?? noTarget(value))
  }

  push(value: Target<T>): number {
    const target = typeof value === 'number' ? value : (value?.ptr ?? noTarget(value))
    const field = this.ptr >>> 2
    const index = this.arena.u32[field + 1]!
    if (index === this.arena.u32[field + 2]!) this.grow()
    const { u32 } = this.arena
    u32[(u32[field]! >>> 2) + index] = target
    return (u32[field + 1] = index + 1)
  }

  override assign(values: Values<Target<T>>): void {
    super.assign(targetsOf(this, values))
  }

  // Pointers to freed structs can be found, sorted and removed in checked arenas, too.
  protected override valueAt(index: number): Ptr<T> | null {
    return PtrList.prototype.at.call(this, index) as Ptr<T> | null
  }

  pop(): Ptr<T> | null | undefined {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (u32[field + 1] === 0) return undefined
    const index = (u32[field + 1]! -= 1)
    return pointerFrom(u32[(u32[field]! >>> 2) + index]!)
  }
}

function pointerFrom<T>(target: number): Ptr<T> | null {
  return target === 0 ? null : (target as Ptr<T>)
}

/** Adds a pointer to the list at `ptr`, whose block has room. */
function appendReference<T>(arena: BaseArena, ptr: number, value: Target<T>): void {
  const length = arena.u32[(ptr >>> 2) + 1]!
  writeReference(arena, arena.u32[ptr >>> 2]! + length * 8, value, ptr)
  // `writeReference` can grow the memory and exchange the views, so `u32` is read again.
  arena.u32[(ptr >>> 2) + 1] = length + 1
}

/** List of references: pointers that read `null` after their target was freed. */
export class RefList<T extends Struct> extends ValueList<Ptr<T> | null, Target<T>> {
  protected override get stride(): number {
    return 8
  }

  at(index: number): Ptr<T> | null {
    return readReference(this.arena, this.addressOf(index))
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
    writeReference(this.arena, this.addressOf(index), value)
  }

  /**
   * Appends a reference. Amortized O(1).
   *
   * @param value - An accessor or pointer of a live struct in this arena, or `null`.
   * @returns The new length.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the list or the table of references can't grow.
   */
  push(value: Target<T>): number {
    const { arena, ptr, length } = this
    if (length === this.capacity) {
      // The table of references may have no room after the list has grown.
      attempting(arena, ptr, 12, LIST_BLOCK, () => {
        this.grow()
        appendReference(arena, ptr, value)
      })
    } else {
      appendReference(arena, ptr, value)
    }
    return length + 1
  }

  pop(): Ptr<T> | null | undefined {
    const { length } = this
    if (length === 0) return undefined
    const target = this.at(length - 1)
    this.arena.u32[(this.ptr >>> 2) + 1] = length - 1
    return target
  }

  override assign(values: Values<Target<T>>): void {
    const { arena } = this
    const targets = pointersOf(this, values)
    requireTargets(arena, targets)
    attempting(arena, this.ptr, 12, LIST_BLOCK, () => {
      this.prepare(targets.length)
      writeReferences(arena, arena.u32[this.ptr >>> 2]!, targets, this.ptr)
      arena.u32[(this.ptr >>> 2) + 1] = targets.length
    })
  }

  private addressOf(index: number): number {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u32[field]! + index * 8
  }
}

/**
 * List of pointers to structs that the list owns: they are freed when they are removed from the
 * list, and together with it.
 */
export class OwnList<T extends Struct, Init = never> extends ValueList<
  Ptr<T> | null,
  Target<T> | Init
> {
  private readonly type: StructType<T, Init>

  constructor(arena: BaseArena, ptr: number, type: StructType<T, Init>) {
    super(arena, ptr)
    this.type = type
  }

  /** Returns the owned structs as plain values; `JSON.stringify` calls it. */
  override toJSON(): unknown[] {
    return targetsToJSON(this, this.type)
  }

  protected override get stride(): number {
    return 4
  }

  at(index: number): Ptr<T> | null {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    const target = u32[(u32[field]! >>> 2) + index]!
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
    const former = this.at(index) ?? 0
    if (isTarget(value)) {
      replaceOwned(this.arena, this.addressOf(index), value, this.type, this.ptr)
    } else {
      // The object can be one whose getters change the list.
      replaceByNew(this, () => this.addressOf(index), former, value, this.type)
    }
  }

  /**
   * Appends a struct, which the list owns from now on. Amortized O(1).
   *
   * @param value - A struct of this arena that nothing else owns, an object to create one from, or
   *   `null`.
   * @returns The new length.
   * @throws `ALREADY_OWNED` when another field owns `value`: `take` it out of there first.
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when `value` isn't a live struct of this arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the list or for a struct created from
   *   `value`.
   */
  push(value: Target<T> | Init): number {
    const { arena } = this
    if (isTarget(value)) {
      const target = blockOf(arena, value, this.type)
      requireOther(arena, target, this.ptr)
      if (target !== 0) requireUnowned(arena, target)
      const address = this.room()
      arena.u32[address >>> 2] = adopt(arena, target)
    } else {
      const room = (): number => this.room()
      replaceByNew(this, room, 0, value, this.type)
    }
    return (arena.u32[(this.ptr >>> 2) + 1]! += 1)
  }

  /** Returns the address after the last element, which becomes null. */
  private room(): number {
    const { length } = this
    if (length === this.capacity) this.grow()
    const { u32 } = this.arena
    const address = u32[this.ptr >>> 2]! + length * 4
    u32[address >>> 2] = 0
    return address
  }

  private addressOf(index: number): number {
    if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index)
    return this.arena.u32[this.ptr >>> 2]! + index * 4
  }

  /**
   * Takes a struct out of the list: the element becomes `null`, and nothing owns the struct. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns The pointer to the struct, or `null`.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  take(index: number): Ptr<T> | null {
    return takeOwned(this.arena, this.addressOf(index))
  }

  /**
   * Frees the last struct with everything that it owns. Returns `undefined`, as no pointer is left.
   */
  pop(): undefined {
    if (this.length !== 0) this.truncate(this.length - 1)
  }

  /**
   * Replaces all elements. Structs that the list owned before can be among `values`, in any order,
   * or in an object to create a struct from; the others are freed with everything that they own. A
   * failed call leaves the list unchanged.
   *
   * @param values - Structs that nothing else owns, objects to create structs from, or `null`s.
   * @throws The errors of `push`.
   */
  override assign(values: Values<Target<T> | Init>): void {
    const { arena } = this
    const source = pointersOf(this, values)
    const former = new Deallocator(arena, this.ptr)
    this.note(former, 0, this.length)
    replaceTargets(this, source, this.type, former, (targets) => {
      this.note(former, 0, this.length)
      former.find()
      this.prepare(targets.length)
      const { u32 } = arena
      const start = u32[this.ptr >>> 2]! >>> 2
      for (let index = 0; index < targets.length; index++) u32[start + index] = targets[index]!
      u32[(this.ptr >>> 2) + 1] = targets.length
    })
  }

  override removeAt(index: number): undefined {
    super.removeAt(index)
  }

  protected override discard(from: number, to: number): void {
    const owned = new Deallocator(this.arena, this.ptr)
    this.note(owned, from, to)
    owned.retire()
  }

  private note(owned: Deallocator, from: number, to: number): void {
    const { u32 } = this.arena
    requireInBlock(this.arena, this.ptr, 4)
    const start = u32[this.ptr >>> 2]! >>> 2
    for (let index = from; index < to; index++) owned.add(u32[start + index]!, this.type)
  }
}

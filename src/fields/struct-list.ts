import type { ArenaOf } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import { holding } from '../held.ts'
import { isSameHeap, requireInViews } from '../memory.ts'
import { retireOwned, setOwned } from '../owned-block.ts'
import {
  beginAdoptions,
  creating,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { initNew } from '../ownership/attempt.ts'
import { writeOwned } from '../ownership/create-deep.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { readEarly } from '../ownership/init-values.ts'
import { ListElementsType } from '../ownership/owned-types.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructShape, StructType } from '../struct.ts'
import { ListAccessor } from './list.ts'
import { toArrayLike, type Values } from './values.ts'

/**
 * Base class of the accessors of lists of structs. The structs are adjacent in the list's block,
 * and move when it grows: pointers to elements are valid until then. Each struct type has a class
 * with its own copy of the methods that run in loops, which keeps them monomorphic; the other
 * methods are here:
 *
 *     export class Enemy$List extends StructList<Enemy, Enemy.Init> {
 *       at(index: number): Enemy {
 *         return Enemy.at(this.arena, this.ptrAt(index))
 *       }
 *
 *       ptrAt(index: number): Ptr<Enemy> {
 *         const { u32 } = this.arena
 *         const field = this.ptr >>> 2
 *         if (!(index >>> 0 === index && index < u32[field + 1]!)) throw this.outOfRange(index)
 *         return (u32[field]! + index * 32) as Ptr<Enemy>
 *       }
 *
 *       protected override get type(): typeof Enemy {
 *         return Enemy
 *       }
 *
 *       protected override write(element: Enemy, value: Enemy | Enemy.Init): void {
 *         initEnemy(element, value)
 *       }
 *     }
 */
export abstract class StructList<T extends Struct, Init = unknown> extends ListAccessor<T> {
  /**
   * Returns the pointer to the element at `index`, to move an existing accessor to it. The pointer
   * is valid until the list grows.
   *
   * @throws INDEX_OUT_OF_RANGE when there is no such element.
   */
  abstract ptrAt(index: number): Ptr<T>

  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  protected override get stride(): number {
    return this.type.size
  }

  protected override get align(): number {
    return this.type.align
  }

  /** Copies another struct into the element at `index`, or writes the fields that `value` has. */
  set(index: number, value: T | Init): void {
    this.writePinned(this.at(index), value)
  }

  /**
   * Appends an element: a copy of a struct, or a new struct with its defaults and the fields of
   * `value`. A failed call leaves the elements unchanged.
   *
   * @returns An accessor of the new element.
   * @throws OUT_OF_MEMORY when the arena has no room for a larger block.
   */
  push(value?: T | Init): T {
    const { arena, type } = this
    const { length } = this
    if (length === this.capacity) return this.pushGrown(value)
    const ptr = arena.u32[this.ptr >>> 2]! + length * type.size
    arena.u8.fill(0, ptr, ptr + type.size)
    type.writeDefaults?.(arena, ptr as Ptr<T>)
    arena.u32[(this.ptr >>> 2) + 1] = length + 1
    const element = type.at(arena, ptr as Ptr<T>)
    if (value === undefined) return element
    const mark = type.collect === undefined ? -1 : beginAdoptions(arena)
    try {
      this.writeNew(element, value)
    } catch (error) {
      if (mark >= 0) {
        const made = keepingAdopted(arena, mark, this.ptr)
        type.collect!(arena, ptr, made)
        undoAdoptions(arena, mark, made)
      }
      arena.u32[(this.ptr >>> 2) + 1] = length
      arena.u8.fill(0, ptr, ptr + type.size)
      throw error
    }
    if (mark >= 0) endAdoptions(arena, null)
    return element
  }

  /**
   * Removes the last element and frees everything that it owns. Does nothing if the list is empty.
   */
  pop(): void {
    const { length } = this
    if (length !== 0) this.truncate(length - 1)
  }

  /**
   * Replaces the elements by copies of structs, or by new structs with the fields of init objects.
   * Builds them in a new block, because elements of the list may be among `values`. A failed call
   * leaves the list unchanged.
   *
   * @param values - The new elements: an array, an iterable, or another accessor of elements.
   * @throws OUT_OF_MEMORY when the arena has no room for the new block.
   */
  assign(values: Values<T | Init>): void {
    const element = ['struct', this.type as StructType as unknown as StructShape] as const
    const source = readEarly(this, 12, ['list', element], toArrayLike(this, values))
    if (source.length === 0) {
      this.clear()
      return
    }
    this.requireUnpinned()
    const { arena, type } = this
    const owned = new Deallocator(arena, this.ptr)
    this.note(owned, 0)
    const block = holding(this, 1, () => owned.offering(() => this.build(source, owned)))
    const { u32 } = arena
    const field = this.ptr >>> 2
    const former = u32[field]!
    u32[field] = block
    u32[field + 1] = source.length
    u32[field + 2] = Math.floor(arena.sizeOf(block) / type.size)
    if (former !== 0) retireOwned(arena, this.ptr, former)
  }

  /** Returns a new block with elements from `source`, after the blocks of `former` were freed. */
  private build(source: ArrayLike<T | Init>, former: Deallocator): number {
    const { arena, type } = this
    const mark = beginAdoptions(arena)
    let block = 0
    try {
      block = setOwned(arena, arena.allocateZeroed(source.length * type.size, type.align))
      arena.checks?.ownedByField(block)
      for (let index = 0; index < source.length; index++) {
        const ptr = (block + index * type.size) as Ptr<T>
        type.writeDefaults?.(arena, ptr)
        this.writeElement(type.at(arena, ptr), source[index]!)
      }
      former.keepTaken()
      this.note(former, 0)
      former.retire()
    } catch (error) {
      const made = keepingAdopted(arena, mark)
      made.add(block, new ListElementsType(type, source.length))
      undoAdoptions(arena, mark, made)
      throw error
    }
    return endAdoptions(arena, block)
  }

  protected override discard(from: number): void {
    if (this.type.collect === undefined || from === this.length) return
    const owned = new Deallocator(this.arena, this.ptr)
    this.note(owned, from)
    owned.retire()
  }

  /** Adds the blocks that the elements from index `from` on own. */
  private note(owned: Deallocator, from: number): void {
    const { arena, type, length } = this
    if (type.collect === undefined) return
    requireInBlock(arena, this.ptr, type.size)
    const start = arena.u32[this.ptr >>> 2]!
    for (let index = from; index < length; index++) {
      type.collect(arena, start + index * type.size, owned)
    }
  }

  /**
   * Appends an element that is created in another block, because the elements move and `value` can
   * contain accessors of them.
   */
  private pushGrown(value: T | Init | undefined): T {
    const { arena, type } = this
    requireInViews(arena, this.ptr)
    // An accessor of an element moves with the elements.
    const element = value as Partial<Struct> | null | undefined
    const isElement = element !== undefined && this.has(element)
    const [made, ptr] = creating(arena, type, (created) => {
      const { ptr: made } =
        value === undefined
          ? type.create(arena)
          : holding(this, 1, () => type.create(arena, value as Init))
      created.push(made)
      // The getters of `value` may have added elements.
      const { length } = this
      const former = arena.u32[this.ptr >>> 2]!
      const offset = isElement ? element!.ptr! - former : 0
      if (length === this.capacity) this.grow()
      if (isElement) element!.ptr = (arena.u32[this.ptr >>> 2]! + offset) as Ptr
      const ptr = arena.u32[this.ptr >>> 2]! + length * type.size
      arena.u8.copyWithin(ptr, made, made + type.size)
      arena.u32[(this.ptr >>> 2) + 1] = length + 1
      return [made, ptr]
    })
    const added = type.at(arena, ptr as Ptr<T>)
    arena.checks?.copied(added, type.at(arena, made as Ptr<T>), type.size)
    arena.free(made)
    return added
  }

  /** Returns whether `element` is an accessor of an element. */
  private has(element: Partial<Struct> | null): boolean {
    const { arena, type, length } = this
    if (!isSameHeap(element?.arena, arena)) return false
    const start = arena.u32[this.ptr >>> 2]!
    return element!.ptr! >= start && element!.ptr! < start + length * type.size
  }

  /** Writes a new element. If that fails, the caller removes it. */
  private writeNew(element: T, value: T | Init): void {
    if (this.type.collect === undefined) this.writePinned(element, value)
    else initNew(element, value, this.type, (target, init) => this.writePinned(target, init))
  }

  /** Writes an element, whose block must not move before the values have been read. */
  private writePinned(element: T, value: T | Init): void {
    const { adoptions, u32 } = this.arena
    const { pinned } = adoptions
    pinned.push(u32[this.ptr >>> 2]!)
    try {
      this.writeElement(element, value)
    } finally {
      pinned.pop()
    }
  }

  /** Writes an element, which can own structs in chains of any length. */
  private writeElement(element: T, value: T | Init): void {
    const { arena, type } = this
    if (type.collect === undefined) this.write(element, value)
    else writeOwned(arena, type, element, value, (element, value) => this.write(element, value))
  }
}

/** Type of the accessor class for lists of structs, given the class of the structs. */
export type StructListClass<Type> =
  Type extends StructType<infer T extends Struct, infer Init>
    ? StructListConstructor<T, Init>
    : never

type StructListConstructor<T extends Struct, Init> = new (
  arena: ArenaOf<T>,
  ptr: number,
) => StructList<T, Init>

/** Creates the accessor class for a type that its schema uses in no list. */
export function structList<T extends Struct, Init>(
  type: StructType<T, Init>,
  init: (element: T, value: T | Init) => T,
): StructListConstructor<T, Init> {
  const { size } = type
  return class extends StructList<T, Init> {
    at(index: number): T {
      return type.at(this.arena, this.ptrAt(index))
    }

    ptrAt(index: number): Ptr<T> {
      const { u32 } = this.arena
      const field = this.ptr >>> 2
      if (!(index >>> 0 === index && index < u32[field + 1]!)) throw this.outOfRange(index)
      return (u32[field]! + index * size) as Ptr<T>
    }

    protected override get type(): StructType<T, Init> {
      return type
    }

    protected override write(element: T, value: T | Init): void {
      init(element, value)
    }
  }
}

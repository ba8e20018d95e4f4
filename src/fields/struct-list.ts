import { ListAccessor } from './list.ts'
import type { Ptr } from '../pointer.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { ListElementsType } from '../ownership/owned-types.ts'
import type { Struct, StructType } from '../struct.ts'
import { indexed, type Values } from './values.ts'

/**
 * Base of the accessors for lists of structs, which stand in the list's block one after another: what
 * the list moves when it grows. Pointers to elements are good until then.
 *
 * What is generated for a struct gives the class its type, and has the methods that run in loops:
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
  /** Where the element at `index` is, to aim an accessor that there is already. */
  abstract ptrAt(index: number): Ptr<T>

  /** The generated class. */
  protected abstract get type(): StructType<T, Init>

  /** Copies another struct into an element, or writes the fields that `value` has. */
  protected abstract write(element: T, value: T | Init): void

  protected override get stride(): number {
    return this.type.size
  }

  protected override get align(): number {
    return this.type.align
  }

  set(index: number, value: T | Init): void {
    this.write(this.at(index), value)
  }

  /**
   * Adds an element at the end: zeroed, with its defaults, then `value`, from which it may be a copy.
   * Answers an accessor on it. Throws `OUT_OF_MEMORY`, and as writing `value` does; the list has as
   * many elements as before then.
   */
  push(value?: T | Init): T {
    const { arena, type } = this
    const { length } = this
    if (length === this.capacity) this.growWith(value)
    const ptr = arena.u32[this.ptr >>> 2]! + length * type.size
    arena.u8.fill(0, ptr, ptr + type.size)
    type.writeDefaults?.(arena, ptr as Ptr<T>)
    arena.u32[(this.ptr >>> 2) + 1] = length + 1
    const element = type.at(arena, ptr as Ptr<T>)
    if (value === undefined) return element
    try {
      this.write(element, value)
    } catch (error) {
      this.truncate(length)
      throw error
    }
    return element
  }

  /** Takes the last element away, and frees what it owns; an empty list stays as it is. */
  pop(): void {
    const { length } = this
    if (length > 0) this.truncate(length - 1)
  }

  /**
   * Makes copies of `values`, or what they say, the elements. They are built in a block of their own, as
   * some of `values` may be elements. Throws as `push` does; the list is as it was then.
   */
  assign(values: Values<T | Init>): void {
    const source = indexed(this.arena, values)
    if (source.length === 0) {
      this.clear()
      return
    }
    const { arena, type } = this
    const block = arena.allocateZeroed(source.length * type.size, type.align)
    try {
      for (let index = 0; index < source.length; index++) {
        const ptr = (block + index * type.size) as Ptr<T>
        type.writeDefaults?.(arena, ptr)
        this.write(type.at(arena, ptr), source[index]!)
      }
      this.discard(0)
    } catch (error) {
      const owned = new Deallocator(arena, this.ptr)
      owned.add(block, new ListElementsType(type, source.length))
      owned.free()
      throw error
    }
    const { u32 } = arena
    const field = this.ptr >>> 2
    const former = u32[field]!
    u32[field] = block
    u32[field + 1] = source.length
    u32[field + 2] = Math.floor(arena.sizeOf(block) / type.size)
    if (former !== 0) arena.free(former)
  }

  protected override discard(from: number): void {
    const { arena, type, length } = this
    if (type.collect === undefined || from === length) return
    const start = arena.u32[this.ptr >>> 2]!
    const owned = new Deallocator(arena, this.ptr)
    for (let index = from; index < length; index++) {
      type.collect(arena, start + index * type.size, owned)
    }
    owned.free()
  }

  /** An accessor on an element, which is to be copied, follows the element to its new place. */
  private growWith(value: T | Init | undefined): void {
    const { arena, type, length } = this
    const former = arena.u32[this.ptr >>> 2]!
    const element = value as Partial<Struct> | null | undefined
    const ptr = element?.arena === arena ? element.ptr! : 0
    const within = ptr >= former && ptr < former + length * type.size
    this.grow()
    if (within) (value as T).ptr = (ptr - former + arena.u32[this.ptr >>> 2]!) as Ptr
  }
}

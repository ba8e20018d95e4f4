import { holding } from '../held.ts'
import {
  beginAdoptions,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import { attempting } from '../ownership/attempt.ts'
import { putOwned } from '../ownership/create-deep.ts'
import { readEarly } from '../ownership/init-values.ts'
import type { Ptr } from '../pointer.ts'
import { holdsStructs } from '../struct.ts'
import {
  discardElements,
  LIST_BLOCK,
  noteElements,
  replaceElements,
  writeElementDefaults,
  type ElementType,
} from './owning-elements.ts'
import { ValueList } from './value-list.ts'
import { toArrayLike, type Values } from './values.ts'

/**
 * Base class of lists whose elements have accessors without being structs, or own blocks: unions,
 * flags, bits, arrays, lists, texts of any length. Generated classes read an element in `at` and
 * `read$`, and write one in `put$`.
 */
export abstract class ElementList<Element, Value = Element> extends ValueList<Element, Value> {
  /** The type of an element. */
  protected abstract get type(): ElementType

  /** Returns the element at `ptr`. */
  protected abstract read$(ptr: number): Element

  /** Writes the element at `ptr`. A failed call leaves the element unchanged. */
  protected abstract put$(ptr: number, value: Value): void

  protected override get stride(): number {
    return this.type.size
  }

  protected override get align(): number {
    return this.type.align
  }

  set(index: number, value: Value): void {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    const read = readEarly(this, 12, this.type.field$(), value)
    this.putPinned(u32[field]! + index * this.stride, read)
  }

  push(value: Value): number {
    const { arena, ptr, length } = this
    value = readEarly(this, 12, this.type.field$(), value)
    if (length < this.capacity) return this.append(value)
    // Keeps the former block until the end, because `value` can be an accessor of an element.
    return attempting(arena, ptr, 12, LIST_BLOCK, () => {
      this.grow()
      return this.append(value)
    })
  }

  /**
   * Removes the last element and frees what it owns. Returns texts, and `undefined` for elements
   * that have accessors.
   */
  pop(): Element | undefined {
    const { length } = this
    return length === 0 ? undefined : this.removeAt(length - 1)
  }

  override removeAt(index: number): Element | undefined {
    const value = super.removeAt(index)
    return typeof value === 'object' ? undefined : value
  }

  override assign(values: Values<Value>): void {
    const given = toArrayLike(this, values)
    const source = readEarly(this, 12, ['list', this.type.field$()], given)
    if (source.length === 0) {
      this.clear()
      return
    }
    this.requireUnpinned()
    const put = (ptr: number, value: Value): void => this.putDeeper(ptr, value)
    holding(this, 1, () => replaceElements(this, this.type, source, put))
  }

  protected override discard(from: number, to: number): void {
    discardElements(this, this.type, from, to)
  }

  protected override writeDefaults(start: number, count: number): void {
    writeElementDefaults(this, this.type, start, count)
  }

  /** Appends an element, for which the block has room. Returns the new length. */
  private append(value: Value): number {
    const { arena, ptr, type, length } = this
    const field = ptr >>> 2
    const at = arena.u32[field]! + length * type.size
    arena.u8.fill(0, at, at + type.size)
    writeElementDefaults(this, type, at, 1)
    // Getters of `value` can append elements as well.
    arena.u32[field + 1] = length + 1
    const mark = beginAdoptions(arena)
    try {
      this.putPinned(at, value)
    } catch (error) {
      const made = keepingAdopted(arena, mark, ptr)
      noteElements(this, type, length, this.length, made)
      undoAdoptions(arena, mark, made)
      arena.u32[field + 1] = length
      throw error
    }
    return endAdoptions(arena, this.length)
  }

  /** Writes an element, whose block must not move before the values have been read. */
  private putPinned(ptr: number, value: Value): void {
    const { arena, stride } = this
    const { pinned } = arena.adoptions
    pinned.push(arena.u32[this.ptr >>> 2]!)
    try {
      holding({ arena, ptr: ptr as Ptr }, stride, () => this.putDeeper(ptr, value))
    } finally {
      pinned.pop()
    }
  }

  /**
   * Writes an element, which is one owner deeper than the list.
   * @throws TOO_DEEP when a chain of owners has more than 1,000 of them.
   */
  private putDeeper(ptr: number, value: Value): void {
    const { arena, type } = this
    const field = type.field$()
    if (!holdsStructs(field)) {
      this.put$(ptr, value)
      return
    }
    putOwned(
      arena,
      field,
      value,
      (value) => this.put$(ptr, value),
      () => this.read$(ptr),
    )
  }
}

import type { BaseArena } from '../allocator.ts'
import { equalsString, readString, stringBytes, writeString } from '../encoding/string.ts'
import { equalsText, readText, requireText, textBytes, writeText } from '../encoding/text.ts'
import { ElementList } from './element-list.ts'
import type { ElementType } from './owning-elements.ts'
import { detached, isBytesOf, type Text } from './text-arrays.ts'
import { ValueList } from './value-list.ts'
import type { Values } from './values.ts'

/** List of `Str<N>`: texts of at most N bytes of UTF-8 each, in the block of the list. */
export class TextList extends ValueList<string, Text> {
  private readonly bytes: number

  constructor(arena: BaseArena, ptr: number, bytes: number) {
    super(arena, ptr)
    this.bytes = bytes
  }

  protected override get stride(): number {
    return this.bytes
  }

  at(index: number): string {
    return readText(this.arena, this.addressOf(index), this.bytes)
  }

  set(index: number, value: Text): void {
    writeText(this.arena, this.addressOf(index), this.bytes, value)
  }

  push(value: Text): number {
    const { arena, ptr, bytes, length } = this
    requireText(value, bytes)
    // Growth moves the elements, of which `value` can be a view.
    const text = isBytesOf(arena, value) ? value.slice() : value
    if (length === this.capacity) this.grow()
    const { u32 } = arena
    writeText(arena, u32[ptr >>> 2]! + length * bytes, bytes, text)
    return (u32[(ptr >>> 2) + 1] = length + 1)
  }

  pop(): string | undefined {
    const { length } = this
    if (length === 0) return undefined
    const value = this.at(length - 1)
    this.arena.u32[(this.ptr >>> 2) + 1] = length - 1
    return value
  }

  /**
   * Compares a text with `value` without creating a string.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  equalsAt(index: number, value: Text): boolean {
    return equalsText(this.arena, this.addressOf(index), this.bytes, value)
  }

  /**
   * Returns the UTF-8 bytes of a text without copying them.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns A view into the arena's buffer, which shows later writes. It is invalid once the list
   *   grows or is assigned, the struct is freed, or the arena's memory grows.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  bytesAt(index: number): Uint8Array {
    return textBytes(this.arena, this.addressOf(index), this.bytes)
  }

  override assign(values: Values<Text>): void {
    super.assign(detached(this, values))
  }

  protected override validate(values: ArrayLike<Text>): ArrayLike<Text> {
    const texts = super.validate(values) as ArrayLike<Text>
    for (let index = 0; index < texts.length; index++) requireText(texts[index]!, this.bytes)
    return texts
  }

  private addressOf(index: number): number {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u32[field]! + index * this.bytes
  }
}

/** The type of a `Str`, as the element of a list. */
export const StringElement: ElementType = {
  typeName: 'Str',
  size: 8,
  align: 4,
  field$: () => 'Str',
  collect: (_, ptr, owned) => owned.block(ptr),
}

/** List of `Str`: texts of any length, each in a block that the list owns. */
export class StringList extends ElementList<string, Text> {
  protected override get type(): ElementType {
    return StringElement
  }

  at(index: number): string {
    return readString(this.arena, this.addressOf(index))
  }

  protected override read$(ptr: number): string {
    return readString(this.arena, ptr)
  }

  /**
   * Compares a text with `value` without creating a string.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  equalsAt(index: number, value: Text): boolean {
    return equalsString(this.arena, this.addressOf(index), value)
  }

  /**
   * Returns the UTF-8 bytes of a text without copying them.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns A view into the arena's buffer. It is invalid once the text is set or removed, or the
   *   arena's memory grows.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  bytesAt(index: number): Uint8Array {
    return stringBytes(this.arena, this.addressOf(index))
  }

  override assign(values: Values<Text>): void {
    super.assign(detached(this, values))
  }

  protected override put$(ptr: number, value: Text): void {
    writeString(this.arena, ptr, value)
  }

  private addressOf(index: number): number {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(typeof index === 'number' && index >>> 0 === index && index < u32[field + 1]!))
      throw this.outOfRange(index)
    return u32[field]! + index * 8
  }
}

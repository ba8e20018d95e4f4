import type { BaseArena } from '../allocator.ts'
import { equalsString, readString, stringBytes, writeString } from '../encoding/string.ts'
import { equalsText, readText, requireText, textBytes, writeText } from '../encoding/text.ts'
import type { Target } from '../held.ts'
import { isViewOf } from '../memory.ts'
import { attempting, type Owners } from '../ownership/attempt.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { ValueArray } from './fixed-array.ts'
import { toArrayLike, type Values } from './values.ts'

export type Text = string | Uint8Array

/** Returns the texts with copies of views of the arena, which writing would change. */
export function detached(target: Target, values: Values<Text>): ArrayLike<Text> {
  const source = toArrayLike(target, values)
  const { arena } = target
  for (let index = 0; index < source.length; index++) {
    if (isBytesOf(arena, source[index]!)) {
      return Array.from(source, (value) => (isBytesOf(arena, value) ? value.slice() : value))
    }
  }
  return source
}

export function isBytesOf(arena: BaseArena, value: Text): value is Uint8Array {
  return value instanceof Uint8Array && isViewOf(arena, value)
}

/** Fixed array of `Str<N>`: texts of at most N bytes of UTF-8 each, inside the struct. */
export class TextArray extends ValueArray<string, Text> {
  private readonly bytes: number

  constructor(arena: BaseArena, ptr: number, length: number, bytes: number) {
    super(arena, ptr, length)
    this.bytes = bytes
  }

  at(index: number): string {
    return readText(this.arena, this.ptrAt(index), this.bytes)
  }

  /**
   * Replaces a text. O(N).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   * @throws `TEXT_TOO_LONG` when the text takes more than N bytes; texts are never cut.
   * @throws `INVALID_VALUE` when the text contains U+0000, or `value` is neither a string nor
   *   bytes.
   */
  set(index: number, value: Text): void {
    writeText(this.arena, this.ptrAt(index), this.bytes, value)
  }

  /**
   * Compares a text with `value` without creating a string.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @returns `true` when both are equal.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  equalsAt(index: number, value: Text): boolean {
    return equalsText(this.arena, this.ptrAt(index), this.bytes, value)
  }

  /**
   * Returns the UTF-8 bytes of a text without copying them.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns A view into the arena's buffer, which shows later writes. It is invalid once the
   *   struct is freed or the arena's memory grows.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  bytesAt(index: number): Uint8Array {
    return textBytes(this.arena, this.ptrAt(index), this.bytes)
  }

  /** Writes `values` from element 0 on. Elements after them keep their contents. */
  override assign(values: Values<Text>): void {
    super.assign(detached(this, values))
  }

  protected override validate(values: ArrayLike<Text>): ArrayLike<Text> {
    const texts = super.validate(values) as ArrayLike<Text>
    for (let index = 0; index < texts.length; index++) requireText(texts[index]!, this.bytes)
    return texts
  }

  private ptrAt(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.ptr + index * this.bytes
  }
}

/** Fixed array of `Str`: texts of any length, each in a block that the struct owns. */
export class StringArray extends ValueArray<string, Text> {
  at(index: number): string {
    return readString(this.arena, this.ptrAt(index))
  }

  /**
   * Replaces a text. Reuses its block if the new text fits, and allocates a new one otherwise.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the text.
   * @throws `INVALID_VALUE` when `value` is neither a string nor bytes.
   */
  set(index: number, value: Text): void {
    writeString(this.arena, this.ptrAt(index), value)
  }

  /**
   * Compares a text with `value` without creating a string.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @param value - A string, or its UTF-8 bytes.
   * @returns `true` when both are equal.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  equalsAt(index: number, value: Text): boolean {
    return equalsString(this.arena, this.ptrAt(index), value)
  }

  /**
   * Returns the UTF-8 bytes of a text without copying them.
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns A view into the arena's buffer. It is invalid once the text is set or freed, or the
   *   arena's memory grows.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  bytesAt(index: number): Uint8Array {
    return stringBytes(this.arena, this.ptrAt(index))
  }

  /**
   * Writes `values` from element 0 on. Elements after them keep their contents. A failed call leaves
   * the array unchanged.
   */
  override assign(values: Values<Text>): void {
    const { arena, ptr, length } = this
    const texts = detached(this, values)
    const owners: Owners = {
      collect: (_, start, owned) => {
        for (let index = 0; index < length; index++) owned.block(start + index * 8)
      },
      deallocator: (arena, inside) => new Deallocator(arena, inside),
    }
    attempting(arena, ptr, length * 8, owners, () => super.assign(texts))
  }

  private ptrAt(index: number): number {
    if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index)
    return this.ptr + index * 8
  }
}

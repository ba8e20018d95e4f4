import type { BaseArena } from '../allocator.ts'
import { ValueArray } from './fixed-array.ts'
import { indexed, type Values } from './values.ts'
import { equalsString, readString, stringBytes, writeString } from '../encoding/string.ts'
import { equalsText, readText, requireText, textBytes, writeText } from '../encoding/text.ts'

type Text = string | Uint8Array

/** The same texts, with copies of the bytes that are views of `arena`: writing changes those. */
function detached(arena: BaseArena, values: Values<Text>): ArrayLike<Text> {
  const source = indexed(arena, values)
  for (let index = 0; index < source.length; index++) {
    if (isView(source[index]!, arena)) {
      return Array.from(source, (value) => (isView(value, arena) ? value.slice() : value))
    }
  }
  return source
}

function isView(value: Text, { buffer }: BaseArena): value is Uint8Array {
  return value instanceof Uint8Array && value.buffer === buffer
}

/** Texts of at most `bytes` bytes in place. */
export class TextArray extends ValueArray<string, Text> {
  private readonly bytes: number

  constructor(arena: BaseArena, ptr: number, length: number, bytes: number) {
    super(arena, ptr, length)
    this.bytes = bytes
  }

  at(index: number): string {
    return readText(this.arena, this.ptrAt(index), this.bytes)
  }

  /** Throws `TEXT_TOO_LONG`, and `INVALID_VALUE` for a zero in the text. */
  set(index: number, value: Text): void {
    writeText(this.arena, this.ptrAt(index), this.bytes, value)
  }

  /** Whether the text at `index` is `value`, without decoding it. */
  equalsAt(index: number, value: Text): boolean {
    return equalsText(this.arena, this.ptrAt(index), this.bytes, value)
  }

  /** The bytes of the text at `index`: a view of the arena. */
  bytesAt(index: number): Uint8Array {
    return textBytes(this.arena, this.ptrAt(index), this.bytes)
  }

  /** Writes `values` from element 0 on; elements after them keep what they hold. */
  override assign(values: Values<Text>): void {
    super.assign(detached(this.arena, values))
  }

  protected override accept(values: ArrayLike<Text>): void {
    for (let index = 0; index < values.length; index++) requireText(values[index]!, this.bytes)
  }

  private ptrAt(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.ptr + index * this.bytes
  }
}

/** Texts of any length, each in a block of its own. */
export class StringArray extends ValueArray<string, Text> {
  at(index: number): string {
    return readString(this.arena, this.ptrAt(index))
  }

  /** Throws `OUT_OF_MEMORY`. */
  set(index: number, value: Text): void {
    writeString(this.arena, this.ptrAt(index), value)
  }

  /** Whether the text at `index` is `value`, without decoding it. */
  equalsAt(index: number, value: Text): boolean {
    return equalsString(this.arena, this.ptrAt(index), value)
  }

  /** The bytes of the text at `index`: a view of the arena, good until the text is set or freed. */
  bytesAt(index: number): Uint8Array {
    return stringBytes(this.arena, this.ptrAt(index))
  }

  /** Writes `values` from element 0 on; elements after them keep what they hold. */
  override assign(values: Values<Text>): void {
    super.assign(detached(this.arena, values))
  }

  private ptrAt(index: number): number {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return this.ptr + index * 8
  }
}

import { REASONS, type JSONCursor } from './json-cursor.ts'
import type { JSONField, JSONLeaf } from './json-field.ts'
import { scanArray } from './scan-array.ts'
import { scanLeaf } from './scan-leaf.ts'
import { skipSpace } from './scan-space.ts'
import { scanText, skipText } from './scan-text.ts'
import { nullEnd, skipColon, skipValue } from './skip-value.ts'
import { isText } from './text-span.ts'

/**
 * A record that is read by the description of its fields: slower than the loop that is generated
 * for a struct, but in every form that JSON allows, and with the reason when it is refused.
 */
export class RecordScan {
  /** By number of the field: 1 if it has a value, otherwise 0. */
  readonly present: Uint8Array
  /** The values that are numbers, and the lower words of integers of 64 bits. */
  readonly values: Float64Array
  /** The upper words of integers of 64 bits. */
  readonly highs: Int32Array
  /** The texts, as those of the cursor. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The bytes of fixed arrays, at their offsets in the struct. */
  readonly block: DataView
  /** The field in which the record was refused; null outside of all fields. */
  field: JSONField | null = null
  readonly #fields: readonly JSONField[]

  /**
   * @param count Number of fields, with objects.
   * @param block As many bytes as the struct has.
   */
  constructor(fields: readonly JSONField[], count: number, block: DataView) {
    this.#fields = fields
    this.present = new Uint8Array(count)
    this.values = new Float64Array(count)
    this.highs = new Int32Array(count)
    this.starts = new Int32Array(count)
    this.ends = new Int32Array(count)
    this.block = block
  }

  /**
   * Reads the object at `at`, and sets `cursor.at` after the whitespace that follows it. If it is
   * refused, `field` is the field with the value or without one.
   */
  read(u8: Uint8Array, view: DataView, at: number, cursor: JSONCursor): void {
    this.present.fill(0)
    cursor.used = 0
    this.field = null
    this.#object(u8, view, at, cursor, this.#fields)
    if (cursor.at < 0) return
    this.field = null
    at = skipSpace(u8, cursor.at)
    if (u8[at] === 0x0a) cursor.at = at
    else cursor.refuse(at, REASONS.lineEnd)
  }

  #object(
    u8: Uint8Array,
    view: DataView,
    at: number,
    cursor: JSONCursor,
    fields: readonly JSONField[],
  ): void {
    const start = at
    const { field: outer, present } = this
    if (u8[at] !== 0x7b) {
      cursor.refuse(at, REASONS.object)
      return
    }
    // The fields of an object that occurs again are those of its last occurrence.
    this.#forget(fields)
    at = skipSpace(u8, at + 1)
    if (u8[at] !== 0x7d) {
      for (;;) {
        at = this.#member(u8, view, at, cursor, fields)
        if (at < 0) return
        this.field = outer
        at = skipSpace(u8, at)
        if (u8[at] === 0x7d) break
        if (u8[at] !== 0x2c) {
          cursor.refuse(at, REASONS.memberEnd)
          return
        }
        at = skipSpace(u8, at + 1)
      }
    }
    for (const field of fields) {
      if (field.canBeMissing || present[field.index] !== 0) continue
      this.field = field
      cursor.refuse(start, REASONS.missing)
      return
    }
    cursor.at = at + 1
  }

  /** Reads a key and its value, and returns the index after them; negative if they are refused. */
  #member(
    u8: Uint8Array,
    view: DataView,
    at: number,
    cursor: JSONCursor,
    fields: readonly JSONField[],
  ): number {
    if (u8[at] !== 0x22) return cursor.refuseSkip(at, REASONS.key)
    const field = this.#fieldAt(u8, view, at, cursor, fields)
    at = cursor.at
    if (at < 0) return at
    at = skipColon(u8, at, cursor)
    if (at < 0) return at
    if (field === null) return skipValue(u8, at, cursor)
    this.field = field
    const { index, value } = field
    const end = field.canBeMissing ? nullEnd(u8, at) : -1
    if (end >= 0) {
      this.#forget([field])
      return end
    }
    if ('kind' in value) this.#leaf(u8, view, at, cursor, field, value)
    else this.#object(u8, view, at, cursor, value)
    this.present[index] = 1
    return cursor.at
  }

  /** Returns the field whose key is at `at`; null if there is none. */
  #fieldAt(
    u8: Uint8Array,
    view: DataView,
    at: number,
    cursor: JSONCursor,
    fields: readonly JSONField[],
  ): JSONField | null {
    const { used } = cursor
    scanText(u8, view, at, cursor)
    if (cursor.at >= 0) {
      cursor.used = used
      return fields.find(({ key }) => isText(u8, cursor, key)) ?? null
    }
    // A key can have half of a surrogate pair, but then it isn't that of a field.
    if (cursor.reason === REASONS.surrogate) cursor.at = skipText(u8, at, cursor)
    return null
  }

  /** Makes the fields ones without values, with those inside of objects. */
  #forget(fields: readonly JSONField[]): void {
    for (const { index, value } of fields) {
      this.present[index] = 0
      if (!('kind' in value)) this.#forget(value)
    }
  }

  #leaf(
    u8: Uint8Array,
    view: DataView,
    at: number,
    cursor: JSONCursor,
    { index, offset }: JSONField,
    leaf: JSONLeaf,
  ): void {
    if (leaf.kind === 'array') {
      scanArray(u8, view, at, cursor, leaf, this.block, offset!)
      return
    }
    const value = scanLeaf(u8, view, at, cursor, leaf)
    if (leaf.kind === 'code' || leaf.kind === 'text') {
      this.starts[index] = cursor.start
      this.ends[index] = cursor.end
    } else if (isLong(leaf)) {
      this.values[index] = cursor.low
      this.highs[index] = cursor.high
    } else this.values[index] = value
  }
}

/** Returns whether a value is stored as two words. */
function isLong(leaf: JSONLeaf): boolean {
  return leaf.kind === 'long' || (leaf.kind === 'timestamp' && leaf.store === 'long')
}

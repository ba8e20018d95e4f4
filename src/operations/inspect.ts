/** Printing of accessors: `console.log(enemy)` shows the type, the pointer and the fields. */
import { gettersOf } from '../encoding/bits.ts'
import { OffheapError } from '../errors.ts'
import type { Accessor } from '../pointer.ts'
import { USED } from '../tlsf/block.ts'
import { describe, INSPECT } from './describe.ts'

/** A class of accessors; only those of structs have `typeName` and `offsets`. */
interface AccessorType {
  readonly name: string
  readonly prototype: object
  readonly typeName?: string
  readonly offsets?: Readonly<Record<string, number>>
}

/** Accessor of an array or a list. */
interface Elements extends Accessor {
  readonly length: number
  /** Number of bytes of a list. Reading it throws if its block has fewer. */
  readonly bytes$?: number
  at(index: number): unknown
}

/** Accessor of a row of a table. */
interface Row {
  readonly row$: number
  /** Byte offset of the field that is the table. No member of a struct has this name. */
  readonly table$$: number
}

/** Accessor of an atomic integer. */
interface Atomic extends Accessor {
  load(): unknown
}

/** Accessor of a collection that is printed as one of JavaScript. */
interface Plain extends Accessor {
  plain$(): object
}

/** The options of the inspection that this file reads. */
interface Options {
  readonly maxArrayLength?: number | null
}

/**
 * The number of bytes of lists that an inspection may still show. If lists share a block, as in
 * overwritten structs, there can be exponentially many paths to it.
 */
interface Budget {
  left: number
}

/** Bytes by which the lists that are shown can exceed the used bytes. */
const SLACK = 2 ** 16

type Fields = Readonly<Record<string, unknown>>

/**
 * Makes the accessors of a class print their fields: in consoles, in messages of test runners, and
 * as JSON, unless the class has a `toJSON` of its own.
 *
 * Called by the initializer of a static field, because bundlers drop an unused class with such a
 * field, whereas esbuild keeps every class that has a method with a computed key. Rollup keeps the
 * class, too, if the initializer refers to it outside of a function.
 */
export function inspectable(type: () => { readonly prototype: object }): void {
  const { prototype } = type()
  const define = (name: symbol | string, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
  }
  define(INSPECT, inspectAccessor)
  if (!('toJSON' in prototype)) define('toJSON', bitsToJSON)
  // Test runners that show the own properties of an object show this tag, too.
  Object.defineProperty(prototype, Symbol.toStringTag, {
    get: describeThis,
    set: maskTag,
    configurable: true,
  })
}

/** Makes the arenas of a class print what they hold instead of their members. */
export function inspectableArena(type: () => { readonly prototype: Sizes }): void {
  const value = inspectArena
  Object.defineProperty(type().prototype, INSPECT, { value, writable: true, configurable: true })
}

interface Sizes {
  readonly capacity: number
  readonly usedSize: number
  readonly blockCount: number
}

function inspectArena(this: Sizes): unknown {
  try {
    const { capacity, usedSize, blockCount } = this
    return Object.assign(labelled('Arena'), { capacity, usedSize, blockCount })
  } catch (error) {
    return `Arena ${stateOf(error)}`
  }
}

/** Returns the text of an accessor in one line, for messages. */
function describeThis(this: Accessor): string {
  return describe(this)
}

/** Sets the tag of one object, as libraries do that look at objects without their tags. */
function maskTag(this: object, value: unknown): void {
  Object.defineProperty(this, Symbol.toStringTag, { value, writable: true, configurable: true })
}

/** Returns the flags or the bit fields as plain values. */
function bitsToJSON(this: object): unknown {
  const values: Record<string, unknown> = {}
  for (const name of gettersOf(this.constructor.prototype as object)) {
    values[name] = (this as Readonly<Record<string, unknown>>)[name]
  }
  return values
}

/**
 * Returns an object or an array, which the caller formats with its depth, indentation and colours.
 * Returns a string for a struct that can't be read. Never throws.
 */
function inspectAccessor(this: Accessor, _depth?: number, options?: Options): unknown {
  return inspected(this, options, { left: Infinity })
}

/** As `inspectAccessor`, for `accessor` as a part of what is printed. */
function inspected(accessor: Accessor, options: Options | undefined, budget: Budget): unknown {
  const type = accessor.constructor as unknown as AccessorType
  const { offsets } = type
  // Bundlers call a class `_Enemy$state` that refers to itself.
  let label = type.typeName ?? type.name.replace(/^_/, '')
  try {
    const { ptr, arena, row$: row, table$$: table } = accessor as Accessor & Partial<Row>
    if (ptr === 0) return `${label}@0 <unset>`
    // Reading a view of a disposed arena throws.
    arena.u8.length
    if (budget.left === Infinity) budget.left = arena.i32[USED]! * 4 + SLACK
    label += table === undefined ? `@${ptr}` : `[${row}]`
    if (table !== undefined && row! >= arena.u32[arena.u32[table >>> 2]! >>> 2]!) {
      return `${label} <stale>`
    }
    // Flags and bit fields can have members with the names of methods.
    const isContents = 'contents$' in type
    if (isContents || (offsets === undefined && !('assign$' in accessor))) {
      const value: Accessor & Partial<Atomic & Elements & Plain> = accessor
      if ('load' in value) return value.load!()
      if ('pointers$' in value || value.plain$ !== undefined) {
        const elements = value.plain$?.() ?? [...(accessor as unknown as Iterable<unknown>)]
        return isContents ? Object.assign(labelled(label), { elements }) : elements
      }
      if ('at' in value && 'length' in value) {
        const elements = elementsOf(value as Elements, options?.maxArrayLength ?? Infinity, budget)
        return isContents ? Object.assign(labelled(label), { elements }) : elements
      }
    }
  } catch (error) {
    return `${label} ${stateOf(error)}`
  }
  const fields = labelled(label)
  for (const name of offsets === undefined ? gettersOf(type.prototype) : Object.keys(offsets)) {
    const value = read(budget, () => (accessor as Accessor & Fields)[name])
    Object.defineProperty(fields, name, { enumerable: true, value })
  }
  return fields
}

/** Returns an empty object of a class that is called `label`, also in minified programs. */
export function labelled(label: string): object {
  return new { [label]: class {} }[label]!()
}

/** Returns an array with the first `most` elements; the printer only counts the others. */
function elementsOf(elements: Elements, most: number, budget: Budget): unknown[] {
  // Reading it refuses a list over overwritten bytes, which can have any length.
  budget.left -= elements.bytes$ ?? 0
  if (budget.left < 0) throw new OffheapError('INVALID_BYTES', 'blocks with several owners')
  const length = Math.min(elements.length, most)
  const shown = Array.from({ length }, (_, index) => read(budget, () => elements.at(index)))
  shown.length = elements.length
  return shown
}

/** Returns the value that `get` returns, or one that prints why it can't be read. */
function read(budget: Budget, get: () => unknown): unknown {
  try {
    const value = get()
    if (typeof value !== 'object' || value === null || !(INSPECT in value)) return value
    const part = value as unknown as Accessor
    return { [INSPECT]: (_: number, options?: Options) => inspected(part, options, budget) }
  } catch (error) {
    const state = stateOf(error)
    return { [INSPECT]: () => state }
  }
}

/** Returns the reason why a value can't be read, in a word or two. */
function stateOf(error: unknown): string {
  const { code = 'unreadable' } = error instanceof OffheapError ? error : {}
  return `<${{ ARENA_DISPOSED: 'disposed', STALE_REFERENCE: 'stale' }[code as string] ?? code}>`
}

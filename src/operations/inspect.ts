/** Printing of accessors: `console.log(enemy)` shows the type, the pointer and the fields. */
import { OffheapError } from '../errors.ts'
import type { Accessor } from '../pointer.ts'

/** The name of the method that Node, Deno and Bun call on a value that they print. */
export const INSPECT: symbol = Symbol.for('nodejs.util.inspect.custom')

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
  at(index: number): unknown
}

/** Accessor of an atomic integer. */
interface Atomic extends Accessor {
  load(): unknown
}

/** The options of the inspection that this file reads. */
interface Options {
  readonly maxArrayLength?: number | null
}

/**
 * Makes the accessors of a class print their fields.
 *
 * Called by the initializer of a static field, because bundlers drop an unused class with such a
 * field, whereas esbuild keeps every class that has a method with a computed key.
 */
export function inspectable(type: { readonly prototype: object }): void {
  const value = inspectAccessor
  Object.defineProperty(type.prototype, INSPECT, { value, writable: true, configurable: true })
}

/**
 * Returns an object or an array, which the caller formats with its depth, indentation and colours.
 * Returns a string for a struct that can't be read. Never throws.
 */
function inspectAccessor(this: Accessor, _depth: number, options?: Options): unknown {
  const type = this.constructor as unknown as AccessorType
  const name = type.typeName ?? type.name
  let ptr: number
  try {
    ptr = this.ptr
    if (ptr === 0) return `${name}@0 <unset>`
    // Reading a view of a disposed arena throws.
    this.arena.u8.length
  } catch (error) {
    return `${name} <${stateOf(error)}>`
  }
  try {
    if (isAtomic(this)) return this.load()
    if (isElements(this)) return elementsOf(this, options?.maxArrayLength ?? Infinity)
  } catch (error) {
    return `${name}@${ptr} <${stateOf(error)}>`
  }
  return fieldsOf(this, `${name}@${ptr}`, type)
}

function isAtomic(value: Accessor): value is Atomic {
  return 'load' in value && !('offsets' in value.constructor)
}

function isElements(value: Accessor): value is Elements {
  return 'at' in value && 'length' in value && !('offsets' in value.constructor)
}

/** Returns an array with the first `most` elements; the printer only counts the others. */
function elementsOf(elements: Elements, most: number): unknown[] {
  const shown: unknown[] = []
  const { length } = elements
  for (let index = 0; index < Math.min(length, most); index++) shown.push(elements.at(index))
  shown.length = length
  return shown
}

/** Returns an object that has the fields, and a class with the name `label`. */
function fieldsOf(accessor: Accessor, label: string, type: AccessorType): object {
  const named = { [label]: class {} }[label]!
  const fields: object = Object.create(named.prototype)
  const names = type.offsets === undefined ? gettersOf(type) : Object.keys(type.offsets)
  for (const name of names) {
    const descriptor = { enumerable: true, configurable: true, value: fieldOf(accessor, name) }
    Object.defineProperty(fields, name, descriptor)
  }
  return fields
}

function fieldOf(accessor: Accessor, name: string): unknown {
  try {
    return (accessor as unknown as Readonly<Record<string, unknown>>)[name]
  } catch (error) {
    return { [INSPECT]: () => `<${stateOf(error)}>` }
  }
}

/**
 * Returns the names of flags or bit fields: all getters except the first, which is for all bits.
 */
function gettersOf({ prototype }: AccessorType): string[] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype))
  const getters = members.filter(([, { get }]) => get !== undefined).map(([name]) => name)
  return getters.slice(1)
}

/** Returns the reason why a value can't be read, in a word or two. */
function stateOf(error: unknown): string {
  if (!(error instanceof OffheapError)) return 'unreadable'
  switch (error.code) {
    case 'ARENA_DISPOSED':
      return 'disposed'
    case 'STALE_REFERENCE':
      return 'stale'
    default:
      return error.code
  }
}

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
interface Elements extends Accessor, Iterable<unknown> {
  readonly length: number
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
 * field, whereas esbuild keeps every class that has a method with a computed key. Rollup keeps the
 * class, too, if the initializer refers to it outside of a function.
 */
export function inspectable(type: () => { readonly prototype: object }): void {
  const value = inspectAccessor
  Object.defineProperty(type().prototype, INSPECT, { value, writable: true, configurable: true })
}

/**
 * Returns an object or an array, which the caller formats with its depth, indentation and colours.
 * Returns a string for a struct that can't be read. Never throws.
 */
function inspectAccessor(this: Accessor, _depth: number, options?: Options): unknown {
  const type = this.constructor as unknown as AccessorType
  const { offsets } = type
  let label = type.typeName ?? type.name
  try {
    const { ptr, arena } = this
    if (ptr === 0) return `${label}@0 <unset>`
    // Reading a view of a disposed arena throws.
    arena.u8.length
    label += `@${ptr}`
    // Flags and bit fields can have members with the names of methods.
    if (offsets === undefined && !('assign$' in this)) {
      const value: Accessor & Partial<Atomic & Elements> = this
      if ('load' in value) return value.load!()
      if ('at' in value && 'length' in value) {
        return elementsOf(value as Elements, options?.maxArrayLength ?? Infinity)
      }
    }
  } catch (error) {
    return `${label} ${stateOf(error)}`
  }
  // An object of a class that is called `label`.
  const fields: object = new { [label]: class {} }[label]!()
  for (const name of offsets === undefined ? gettersOf(type.prototype) : Object.keys(offsets)) {
    Object.defineProperty(fields, name, { enumerable: true, value: fieldOf(this, name) })
  }
  return fields
}

/** Returns an array with the first `most` elements; the printer only counts the others. */
function elementsOf(elements: Elements, most: number): unknown[] {
  const shown: unknown[] = []
  // Checks the length of a list, too.
  for (const element of elements) {
    if (shown.length >= most) break
    shown.push(element)
  }
  shown.length = elements.length
  return shown
}

function fieldOf(accessor: Accessor, name: string): unknown {
  try {
    return (accessor as unknown as Readonly<Record<string, unknown>>)[name]
  } catch (error) {
    return { [INSPECT]: () => stateOf(error) }
  }
}

/** Returns the names of flags or bit fields: all getters but the first, which is for all bits. */
function gettersOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => Object.getOwnPropertyDescriptor(prototype, name)!.get)
    .slice(1)
}

/** Returns the reason why a value can't be read, in a word or two. */
function stateOf(error: unknown): string {
  const { code = 'unreadable' } = error instanceof OffheapError ? error : {}
  return `<${{ ARENA_DISPOSED: 'disposed', STALE_REFERENCE: 'stale' }[code as string] ?? code}>`
}

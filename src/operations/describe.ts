import { clipped } from '../errors.ts'

/** The name of the method that Node, Deno and Bun call on a value that they print. */
export const INSPECT: symbol = Symbol.for('nodejs.util.inspect.custom')

// The text fits into a few lines of a message, whatever the struct contains.
const MAX_ELEMENTS = 6
const MAX_DEPTH = 2

/**
 * Returns `value` as one line of text, such as `Vec3@1008 { x: 1, y: 2, z: 3 }`. Long texts, long
 * arrays and what is nested deeply are shortened.
 */
export function describe(value: unknown, depth: number = 0): string {
  if (typeof value === 'string') return clipped(JSON.stringify(value))
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return String(value)
  const inspected = (value as Readonly<Record<symbol, unknown>>)[INSPECT]
  if (typeof inspected === 'function') {
    const shown: unknown = inspected.call(value, 0, { maxArrayLength: MAX_ELEMENTS })
    return typeof shown === 'string' ? shown : describe(shown, depth)
  }
  if (Array.isArray(value)) return describeArray(value, depth)
  const name = value.constructor.name
  if (depth > MAX_DEPTH) return name
  const fields = Object.entries(value).map(
    ([key, field]) => `${key}: ${describe(field, depth + 1)}`,
  )
  return `${name} { ${fields.join(', ')} }`
}

function describeArray(values: readonly unknown[], depth: number): string {
  if (depth > MAX_DEPTH) return `[${values.length} elements]`
  const shown = values.slice(0, MAX_ELEMENTS).map((value) => describe(value, depth + 1))
  if (values.length > MAX_ELEMENTS) shown.push(`… ${values.length - MAX_ELEMENTS} more`)
  return `[${shown.join(', ')}]`
}

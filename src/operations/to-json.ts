import type { BaseAllocator, BaseArena } from '../allocator.ts'
import { requireBlock } from '../block-bytes.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct } from '../struct.ts'
import { deeper, isPutOff, runAll, Walk } from './depth.ts'

/**
 * A float in JSON: a number, or the name of a value that JSON can't represent. Every float is
 * restored bit for bit, except that all NaNs become the same NaN.
 */
export type JSONFloat = number | 'NaN' | 'Infinity' | '-Infinity' | '-0'

/** Returns the JSON form of `value`. */
export function floatToJSON(value: number): JSONFloat {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : value
  return String(value) as JSONFloat
}

/** Returns the decimal digits of `value`, since JSON has no bigints. */
export function bigintToJSON(value: bigint): string {
  return String(value)
}

/** The state of a conversion of structs that own blocks, with the objects to be filled later. */
export type JSONWalk = Walk

/** Returns the JSON form of a value, as far as `walk` doesn't put it off. */
type Convert<T, JSON> = (value: T, walk: JSONWalk) => JSON

/**
 * Returns the JSON form of a struct that can own blocks.
 *
 * @throws TOO_DEEP when a chain of owners has more than 1,000 structs.
 * @throws INVALID_BYTES when a list, a text or an owning pointer was overwritten, a block has two
 *   owners, or bytes are those of no value.
 */
export function ownerToJSON<T extends Struct, JSON>(source: T, toJSON: Convert<T, JSON>): JSON {
  const walk: JSONWalk = new Walk(source.arena)
  const json = toJSON(source, walk)
  runAll(walk.tasks)
  return json
}

/** The generated class of an owned struct. */
interface OwnedType<T> {
  readonly size: number
  /** True for a named collection. */
  readonly contents$?: boolean
  at(allocator: BaseAllocator, ptr: Ptr<T>): T
}

/** Returns the JSON form of the target of an `Own` pointer. */
export function ownToJSON<T, JSON>(
  arena: BaseArena,
  target: Ptr<T> | null,
  type: OwnedType<T>,
  toJSON: Convert<T, JSON>,
  walk: JSONWalk,
): JSON | null {
  if (target === null) return null
  requireBlock(arena, target, type.size)
  walk.spend(type.size)
  const outer = walk.depth
  const depth = deeper(outer)
  if (isPutOff(depth)) {
    const json = type.contents$ === true ? [] : {}
    walk.tasks.push(() => {
      walk.depth = depth
      Object.assign(json, toJSON(type.at(arena, target), walk))
    })
    return json as JSON
  }
  walk.depth = depth
  const json = toJSON(type.at(arena, target), walk)
  walk.depth = outer
  return json
}

/** Returns the JSON form of owned structs, which are one owner deeper. */
export function ownsToJSON<T, JSON>(
  values: Iterable<Ptr<T> | null> & { readonly arena: BaseArena; readonly bytes$?: number },
  type: OwnedType<T>,
  toJSON: Convert<T, JSON>,
  walk: JSONWalk,
): (JSON | null)[] {
  walk.spend(values.bytes$ ?? 0)
  return Array.from(values, (target) => ownToJSON(values.arena, target, type, toJSON, walk))
}

/** Accessor of a list. */
type Elements<Element> = Iterable<Element> & { readonly bytes$: number }

/** Returns the JSON form of the elements of a list that contain no structs with owners. */
export function elementsToJSON<Element, JSON>(
  values: Elements<Element>,
  toJSON: Convert<Element, JSON>,
  walk: JSONWalk,
): JSON[] {
  walk.spend(values.bytes$)
  return Array.from(values, (element) => toJSON(element, walk))
}

/**
 * Returns the JSON form of the entries of a map; a converter is null for values that are their
 * own.
 *
 * @param areOwners Whether the values are structs that own blocks, which are one owner deeper.
 */
export function mapToJSON<Key, Value, KeyJSON, ValueJSON>(
  entries: Elements<[Key, Value]>,
  keyToJSON: Convert<Key, KeyJSON> | null,
  toJSON: Convert<Value, ValueJSON> | null,
  walk: JSONWalk,
  areOwners = false,
): [KeyJSON, ValueJSON][] {
  const convert = <T, JSON>(value: T, by: Convert<T, JSON> | null): JSON =>
    by === null ? (value as unknown as JSON) : by(value, walk)
  const pair = ([key, value]: [Key, Value]): [KeyJSON, ValueJSON] => [
    convert(key, keyToJSON),
    convert(value, toJSON),
  ]
  return areOwners ? listToJSON(entries, pair, walk) : elementsToJSON(entries, pair, walk)
}

/** Returns the JSON form of the elements of a list, which are one owner deeper. */
export function listToJSON<Element, JSON>(
  values: Elements<Element>,
  toJSON: Convert<Element, JSON>,
  walk: JSONWalk,
): JSON[] {
  const json: JSON[] = []
  const { bytes$: bytes } = values
  if (bytes === 0) return json
  walk.spend(bytes)
  const outer = walk.depth
  const depth = deeper(outer)
  const fill = (): void => {
    walk.depth = depth
    for (const element of values) json.push(toJSON(element, walk))
    walk.depth = outer
  }
  if (isPutOff(depth)) walk.tasks.push(fill)
  else fill()
  return json
}

/** Returns the elements of a list that are their own JSON form. */
export function valuesToJSON<Element>(values: Elements<Element>, walk: JSONWalk): Element[] {
  walk.spend(values.bytes$)
  return [...values]
}

/** Returns the JSON form of a `Str`, which is the text. */
export function stringToJSON(text: string, walk: JSONWalk): string {
  walk.spend(text.length)
  return text
}

/**
 * Returns the JSON form of the elements of a fixed array, which own blocks if there is a `walk`.
 */
export function arrayToJSON<Element, JSON, State extends JSONWalk | undefined = undefined>(
  values: Iterable<Element>,
  toJSON: (element: Element, walk: State) => JSON,
  walk?: State,
): JSON[] {
  return Array.from(values, (element) => toJSON(element, walk as State))
}

/** Returns the JSON form of a value whose type isn't known: a number, a text or an accessor. */
export function valueToJSON(value: unknown): unknown {
  if (typeof value === 'number') return floatToJSON(value)
  if (typeof value === 'bigint') return bigintToJSON(value)
  const isAccessor = typeof value === 'object' && value !== null && 'toJSON' in value
  return isAccessor ? (value as { toJSON(): unknown }).toJSON() : value
}

/** Returns the JSON form of the targets of pointers, each by itself. */
export function targetsToJSON<T>(
  values: Iterable<Ptr<T> | null> & { readonly arena: BaseArena },
  type: OwnedType<T>,
): unknown[] {
  return Array.from(values, (target) => {
    if (target === null) return null
    requireBlock(values.arena, target, type.size)
    return valueToJSON(type.at(values.arena, target))
  })
}

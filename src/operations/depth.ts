import { OffheapError } from '../errors.ts'
import type { StructInfo, TypeInfo } from './reflection.ts'

/** Maximum depth of ownership in recursive operations, for which the engine's stack has room. */
const MAX_DEPTH = 1_000

/**
 * Returns `depth + 1`.
 *
 * @throws TOO_DEEP when the result exceeds 1,000, as it does in a struct that owns itself.
 */
export function deeper(depth: number): number {
  if (depth < MAX_DEPTH) return depth + 1
  const most = MAX_DEPTH.toLocaleString('en-US')
  throw new OffheapError(
    'TOO_DEEP',
    `too many structs own one another: got a chain of more than ${most}, expected at most ${most}. Keep long chains in a List, and look for a struct that owns itself.`,
  )
}

/**
 * Returns the depth of an owned struct that `info` describes. Only types that can own themselves,
 * directly or through others, count: the schema bounds the depth of all other types.
 *
 * @throws TOO_DEEP as `deeper` does.
 */
export function deeperInto(info: StructInfo, depth: number): number {
  return depth < MAX_DEPTH || isEndless(info) ? deeper(depth) : depth
}

/** Returns whether chains of owners that start at this type can have any length. */
function isEndless(info: StructInfo): boolean {
  const reached = new Set([info])
  for (const each of reached) for (const part of partsOf(each)) reached.add(part)
  // A type is bounded if all its parts are. The types that remain are part of a cycle, or lead to
  // one.
  const endless = new Set(reached)
  for (let before = -1; before !== endless.size;) {
    before = endless.size
    for (const each of [...endless].reverse()) {
      if (!partsOf(each).some((part) => endless.has(part))) endless.delete(each)
    }
  }
  return endless.has(info)
}

/** Returns the types of the structs that a struct contains or owns. */
function partsOf({ fields }: StructInfo): StructInfo[] {
  return fields.flatMap(({ type }) => structsIn(type))
}

function structsIn(type: TypeInfo): StructInfo[] {
  switch (type.kind) {
    case 'array':
    case 'list':
      return structsIn(type.element)
    case 'struct':
      return [type.struct()]
    case 'own':
      return [type.target()]
    case 'union':
      return type.members.map(({ struct }) => struct())
    default:
      return []
  }
}

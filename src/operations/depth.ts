import { OffheapError } from '../errors.ts'
import type { StructInfo, TypeInfo } from './reflection.ts'

/** Owners above one another that equality, hashes and JSON follow: the engine's stack has room. */
const MAX_DEPTH = 1_000

/**
 * Returns `depth + 1`.
 *
 * @throws TOO_DEEP beyond 1,000, which a struct that owns itself reaches.
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
 * Returns the depth of an owned struct that `info` describes. Types whose chains have an end in the
 * schema may have any length, so only the others reach the limit.
 *
 * @throws TOO_DEEP as `deeper` does.
 */
export function deeperInto(info: StructInfo, depth: number): number {
  return depth < MAX_DEPTH || isEndless(info) ? deeper(depth) : depth
}

/** Whether a chain of owners from a struct of this type on can have any length. */
function isEndless(info: StructInfo): boolean {
  const reached = new Set([info])
  for (const each of reached) for (const part of partsOf(each)) reached.add(part)
  // A type all of whose parts have an end has one, too; what remains goes in circles.
  const endless = new Set(reached)
  for (let before = -1; before !== endless.size; ) {
    before = endless.size
    for (const each of [...endless].reverse()) {
      if (!partsOf(each).some((part) => endless.has(part))) endless.delete(each)
    }
  }
  return endless.has(info)
}

/** The structs that are inside of one, or owned by it. */
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

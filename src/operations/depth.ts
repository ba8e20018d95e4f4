import { mismatch, OffheapError } from '../errors.ts'
import type { Memory } from '../memory.ts'
import { USED } from '../tlsf/block.ts'
import type { StructInfo, TypeInfo } from './reflection.ts'

/** Maximum depth of ownership in recursive operations. */
const MAX_DEPTH = 1_000

/**
 * Number of owners after which an operation puts off what is deeper instead of calling itself, so
 * that it needs little of the engine's stack at any depth: a worker can have half a megabyte.
 */
export const RECURSION = 8

/** Bytes by which a struct that owns itself exceeds the used bytes before its depth is refused. */
const SLACK = 2 ** 20

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

/** Runs what was put off, the last first, and what that puts off in turn. */
export function runAll(tasks: (() => void)[]): void {
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task()
}

/** Returns whether what is `depth` owners deep is put off: the task that follows it starts anew. */
export function isPutOff(depth: number): boolean {
  return depth % RECURSION === 0
}

/**
 * Returns the depth of an owned struct that `info` describes. Only types that can own themselves,
 * directly or through others, count: the schema bounds the depth of all other types.
 *
 * @throws TOO_DEEP as `deeper` does.
 */
export function deeperInto(info: StructInfo, depth: number): number {
  return depth < MAX_DEPTH || isEndless(info) ? deeper(depth) : depth + 1
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
    case 'collection':
      return type.elements.flatMap(structsIn)
    case 'entry':
      return [...structsIn(type.key), ...structsIn(type.value)]
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

/**
 * The state of an operation that follows what a struct owns: what it has put off, and the number of
 * bytes that it may still follow. Blocks with one owner have no more bytes than the heap has in
 * use. If two fields own a block, as in overwritten structs, there can be exponentially many ways.
 */
export class Walk<Task = () => void> {
  /** Number of owners of the current struct. */
  depth = 0
  /** What was put off. The last is next, so that there are few. */
  readonly tasks: Task[] = []
  private left: number

  constructor({ i32 }: Memory) {
    this.left = i32[USED]! * 4 + SLACK
  }

  /**
   * Counts the bytes of an owned block.
   * @throws INVALID_BYTES when more are owned than are in use.
   */
  spend(bytes: number): void {
    this.left -= bytes
    // Views of a detached buffer return undefined: what follows them ends by itself.
    if (!(this.left < 0)) return
    throw mismatch(
      'INVALID_BYTES',
      'blocks with several owners',
      'more bytes in owned blocks than are in use',
      'one owner for each block',
      'Call verifyOwners() or examine() to find them',
    )
  }
}

import type { BaseArena } from '../allocator.ts'
import { requireBlock, requireInBlock } from '../block-bytes.ts'
import { requireTag } from '../encoding/tag.ts'
import { zeroWithin } from '../encoding/utf8.ts'
import type { Memory } from '../memory.ts'
import { readReference } from '../references/references.ts'
import { deeper, deeperInto, isPutOff, Walk } from './depth.ts'
import { requireAddresses } from './other-struct.ts'
import {
  ARRAY,
  BITS,
  BOOLS,
  BYTES,
  BYTES_LIST,
  COLLECTION,
  LIST,
  OWN,
  REFERENCE,
  STRING,
  STRUCT,
  TEXT,
  UNION,
  type Step,
  type StructPlan,
} from './plan.ts'

/**
 * Returns whether two structs of one type, in one arena or two, have equal bits (padding excluded)
 * and own equal contents. Pointers are equal if their offsets are. The caller passes arenas and
 * offsets, so that the accessors of each type are read in generated code of that type.
 *
 * @throws TOO_DEEP when a chain of owners has more than 1,000 structs.
 * @throws INVALID_BYTES when a list, a text, a union or an owning pointer was overwritten, or a
 *   block has two owners.
 */
export function equalStructs(
  plan: StructPlan,
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
): boolean {
  const { wholeWords } = plan
  if (wholeWords === 0 || ((left | right) & 3) !== 0 || !(left > 0 && right > 0)) {
    requireAddresses(plan.info, left, right)
    return sameWholes(plan.filled(), a, left, b, right)
  }
  const from = a.i32
  const to = b.i32
  const start = left >>> 2
  const other = right >>> 2
  for (let word = 0; word < wholeWords; word++) {
    if (from[start + word] !== to[other + word]) return false
  }
  return true
}

/** Compares with what was put off: the parts that many owners own. */
function sameWholes(
  plan: StructPlan,
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
): boolean {
  const { looseWords } = plan
  if (looseWords > 0 && ((left | right) & 3) === 0) {
    const from = a.i32
    const to = b.i32
    const distance = (right >>> 2) - (left >>> 2)
    let word = left >>> 2
    const end = word + looseWords
    while (word < end && from[word] === to[word + distance]) word++
    if (word === end) return true
  }
  if (!sameRuns(plan, a, left, b, right)) return false
  if (plan.steps.length === 0) return true
  const walk: Later | null = plan.owns ? new Walk(a) : null
  // Only the steps of fields that own blocks use it.
  if (!sameSteps(plan.steps, a, left, b, right, 0, walk!)) return false
  if (walk === null) return true
  for (let task = walk.tasks.pop(); task !== undefined; task = walk.tasks.pop()) {
    if (!task()) return false
  }
  return true
}

/** Comparisons that are put off. */
type Later = Walk<() => boolean>

/** Compares the runs before the steps: they differ in most structs and take the least time. */
function sameStructs(
  plan: StructPlan,
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
  depth: number,
  walk: Later,
): boolean {
  const { steps } = plan
  if (!sameRuns(plan, a, left, b, right)) return false
  return steps.length === 0 || sameSteps(steps, a, left, b, right, depth, walk)
}

function sameRuns(plan: StructPlan, a: Memory, left: number, b: Memory, right: number): boolean {
  const { words } = plan
  // A packed struct inside another one may be at any offset.
  if (words === null || ((left | right) & 3) !== 0) return sameByteRuns(plan, a, left, b, right)
  const from = a.i32
  const to = b.i32
  const start = left >>> 2
  const other = right >>> 2
  for (let row = 0; row < words.length; row += 2) {
    const end = words[row + 1]!
    for (let word = words[row]!; word < end; word++) {
      if (from[start + word] !== to[other + word]) return false
    }
  }
  const partial = plan.partial!
  for (let index = 0; index < partial.length; index += 2) {
    const word = partial[index]!
    if (((from[start + word]! ^ to[other + word]!) & partial[index + 1]!) !== 0) return false
  }
  return true
}

function sameByteRuns(
  { runs }: StructPlan,
  a: Memory,
  left: number,
  b: Memory,
  right: number,
): boolean {
  for (let index = 0; index < runs.length; index += 2) {
    const offset = runs[index]!
    if (!sameBytes(a, left + offset, b, right + offset, runs[index + 1]!)) return false
  }
  return true
}

function sameSteps(
  steps: readonly Step[],
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
  depth: number,
  walk: Later,
): boolean {
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!
    if (step.mask !== 0) {
      const present = a.u8[left + step.presence]! & step.mask
      if (present !== (b.u8[right + step.presence]! & step.mask)) return false
      if (present === 0) continue
    }
    if (!sameValues(step, a, left + step.offset, b, right + step.offset, depth, walk)) return false
  }
  return true
}

function sameValues(
  step: Step,
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
  depth: number,
  walk: Later,
): boolean {
  switch (step.op) {
    case STRING:
      walk.spend(a.u32[(left >>> 2) + 1]!)
      return sameElements(a, left, b, right, 1)
    case BYTES_LIST:
      walk.spend(a.u32[(left >>> 2) + 1]! * step.stride)
      return sameElements(a, left, b, right, step.stride)
    case LIST: {
      const length = a.u32[(left >>> 2) + 1]!
      if (length !== b.u32[(right >>> 2) + 1]!) return false
      if (length === 0) return true
      requireInBlock(a, left, step.stride)
      requireInBlock(b, right, step.stride)
      walk.spend(length * step.stride)
      const from = a.u32[left >>> 2]!
      const to = b.u32[right >>> 2]!
      const element = step.element!
      if (element.op === BOOLS) return sameBools(a, from, b, to, length)
      let below = depth
      // The case for `Own` pointers increases the depth itself.
      if (element.op === STRUCT) {
        const { bytes, info } = element.struct!.filled()
        if (bytes > 0) return sameBytes(a, from, b, to, length * bytes)
        below = deeperInto(info, depth)
      } else if (step.count > 0) {
        below = deeper(depth)
      }
      const { stride } = step
      if (below > depth && isPutOff(below)) {
        walk.tasks.push(() => sameArrays(element, length, stride, a, from, b, to, below, walk))
        return true
      }
      return sameArrays(element, length, stride, a, from, b, to, below, walk)
    }
    case COLLECTION: {
      const from = step.contents!.elements(a, left)
      const to = step.contents!.elements(b, right)
      const { count, keys } = from
      if (from.length !== to.length) return false
      if (from.length === 0) return true
      if (count !== to.count) return false
      if (keys && !Array.prototype.every.call(keys, (key, at) => key === to.keys![at])) {
        return false
      }
      const { element } = step
      const info = element?.struct?.filled().info
      const stride = from.stride ?? info!.size
      walk.spend(from.runs.length * count * stride)
      const below = info === undefined ? depth : deeperInto(info, depth)
      const source = (from.memory ?? a) as BaseArena
      const target = (to.memory ?? b) as BaseArena
      const same = (): boolean =>
        from.runs.every((at, index) => {
          const other = to.runs[index]!
          return element === null
            ? sameBytes(source, at, target, other, count * stride)
            : sameArrays(element, count, stride, source, at, target, other, below, walk)
        })
      if (!isPutOff(below)) return same()
      walk.tasks.push(same)
      return true
    }
    case ARRAY:
      return sameArrays(step.element!, step.count, step.stride, a, left, b, right, depth, walk)
    case STRUCT:
      return sameStructs(step.struct!, a, left, b, right, depth, walk)
    case OWN: {
      const from = a.u32[left >>> 2]!
      const to = b.u32[right >>> 2]!
      if (from === 0 || to === 0) return from === to
      const struct = step.struct!.filled()
      const { size } = struct.info
      requireBlock(a, from, size)
      requireBlock(b, to, size)
      walk.spend(size)
      const below = deeperInto(struct.info, depth)
      if (!isPutOff(below)) return sameStructs(struct, a, from, b, to, below, walk)
      walk.tasks.push(() => sameStructs(struct, a, from, b, to, below, walk))
      return true
    }
    case REFERENCE:
      return readReference(a, left) === readReference(b, right)
    case UNION: {
      const { members, body } = step
      const tag = requireTag(a, left, members.length)
      if (tag !== requireTag(b, right, members.length)) return false
      return sameStructs(members[tag]!, a, left + body, b, right + body, depth, walk)
    }
    case BYTES:
      return sameBytes(a, left, b, right, step.count)
    case BOOLS:
      return sameBools(a, left, b, right, step.count)
    case TEXT:
      return sameTexts(a, left, b, right, step.count)
    case BITS:
      return ((a.u8[left]! ^ b.u8[right]!) & step.count) === 0
    default:
      throw new TypeError(`unknown step ${step.op}`)
  }
}

/** Compares booleans: C can write any byte for true. */
function sameBools(a: Memory, left: number, b: Memory, right: number, count: number): boolean {
  for (let index = 0; index < count; index++) {
    if ((a.u8[left + index] === 0) !== (b.u8[right + index] === 0)) return false
  }
  return true
}

/** Compares texts, which end at the first zero: C can leave any bytes after it. */
function sameTexts(a: Memory, left: number, b: Memory, right: number, bytes: number): boolean {
  if (sameBytes(a, left, b, right, bytes)) return true
  const length = zeroWithin(a.u8, left, left + bytes) - left
  if (length === bytes || zeroWithin(b.u8, right, right + bytes) - right !== length) return false
  return sameBytes(a, left, b, right, length)
}

function sameArrays(
  element: Step,
  length: number,
  stride: number,
  a: BaseArena,
  left: number,
  b: BaseArena,
  right: number,
  depth: number,
  walk: Later,
): boolean {
  for (let index = 0; index < length; index++) {
    const offset = index * stride
    if (!sameValues(element, a, left + offset, b, right + offset, depth, walk)) return false
  }
  return true
}

/** Returns whether the `bytes` bytes at `left` in `a` equal those at `right` in `b`. */
export function sameBytes(
  a: Memory,
  left: number,
  b: Memory,
  right: number,
  bytes: number,
): boolean {
  let done = 0
  if (((left | right) & 3) === 0) {
    const from = a.i32
    const to = b.i32
    const end = (left + bytes) >>> 2
    const shift = (right >>> 2) - (left >>> 2)
    for (let index = left >>> 2; index < end; index++) {
      if (from[index] !== to[index + shift]) return false
    }
    done = bytes & ~3
    if (done === bytes) return true
  }
  const from = a.u8
  const to = b.u8
  for (let index = done; index < bytes; index++) {
    if (from[left + index] !== to[right + index]) return false
  }
  return true
}

/**
 * Returns whether two lists, or two texts, have equal bytes. `left` and `right` are the offsets of
 * their fields (pointer, then length), and an element takes `stride` bytes.
 *
 * @throws INVALID_BYTES when the lengths are equal, and a block is too small for them.
 */
export function sameElements(
  a: Memory,
  left: number,
  b: Memory,
  right: number,
  stride: number,
): boolean {
  const length = a.u32[(left >>> 2) + 1]!
  if (length !== b.u32[(right >>> 2) + 1]!) return false
  if (length === 0) return true
  requireInBlock(a, left, stride)
  requireInBlock(b, right, stride)
  return sameBytes(a, a.u32[left >>> 2]!, b, b.u32[right >>> 2]!, length * stride)
}

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
 * Returns a hash of the values that equality compares, as an integer from 0 to 2^32 - 1. Equal
 * structs have equal hashes. The hash suits hash tables, but doesn't resist values that are chosen
 * to collide.
 *
 * @throws TOO_DEEP when a chain of owners has more than 1,000 structs.
 * @throws INVALID_BYTES when a list, a text, a union or an owning pointer was overwritten, or a
 *   block has two owners.
 */
export function hashStruct(plan: StructPlan, arena: BaseArena, ptr: number): number {
  const { wholeWords } = plan
  if (wholeWords === 0 || (ptr & 3) !== 0 || !(ptr > 0)) {
    requireAddresses(plan.info, ptr)
    const walk: Later | null = plan.filled().owns ? new Walk(arena) : null
    let hash = hashFields(plan, arena, ptr, 0, 0, walk)
    if (walk === null) return hash
    for (let task = walk.tasks.pop(); task !== undefined; task = walk.tasks.pop()) {
      hash = task(hash)
    }
    return hash
  }
  const { i32 } = arena
  const start = ptr >>> 2
  let hash = 0
  for (let word = 0; word < wholeWords; word++) hash = mixed(hash, i32[start + word]!)
  return finished(hash ^ (wholeWords << 2))
}

/** Hashes that are put off, each with the hash of what precedes it as its seed. */
type Later = Walk<(seed: number) => number>

/** The hash of each part is the seed of the next one. */
function hashFields(
  plan: StructPlan,
  arena: BaseArena,
  ptr: number,
  depth: number,
  seed: number,
  walk: Later | null,
): number {
  if (plan.bytes > 0) return murmur3(arena, ptr, plan.bytes, seed)
  const { runs, words, steps } = plan
  let hash = seed
  if (words !== null) {
    hash = hashWords(words, plan.partial!, arena, ptr, hash)
  } else {
    for (let index = 0; index < runs.length; index += 2) {
      hash = murmur3(arena, ptr + runs[index]!, runs[index + 1]!, hash)
    }
  }
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!
    if (step.mask !== 0 && (arena.u8[ptr + step.presence]! & step.mask) === 0) continue
    hash = hashValue(step, arena, ptr + step.offset, depth, hash, walk!)
  }
  return hash
}

/** Hashes the words of the runs. */
function hashWords(
  words: Int32Array,
  partial: Int32Array,
  memory: Memory,
  ptr: number,
  seed: number,
): number {
  if ((ptr & 3) !== 0) return hashWordsAnywhere(words, partial, memory, ptr, seed)
  const { i32 } = memory
  const start = ptr >>> 2
  let hash = seed
  for (let row = 0; row < words.length; row += 2) {
    const end = words[row + 1]!
    for (let word = words[row]!; word < end; word++) hash = mixed(hash, i32[start + word]!)
  }
  for (let index = 0; index < partial.length; index += 2) {
    hash = mixed(hash, i32[start + partial[index]!]! & partial[index + 1]!)
  }
  return finished(hash)
}

/** Hashes the words of the runs of a packed struct, which may be at any offset. */
function hashWordsAnywhere(
  words: Int32Array,
  partial: Int32Array,
  { u8 }: Memory,
  ptr: number,
  seed: number,
): number {
  let hash = seed
  for (let row = 0; row < words.length; row += 2) {
    for (let word = words[row]!; word < words[row + 1]!; word++) {
      hash = mixed(hash, partOf(u8, ptr + word * 4, 4))
    }
  }
  for (let index = 0; index < partial.length; index += 2) {
    hash = mixed(hash, partOf(u8, ptr + partial[index]! * 4, 4) & partial[index + 1]!)
  }
  return finished(hash)
}

function hashValue(
  step: Step,
  arena: BaseArena,
  ptr: number,
  depth: number,
  seed: number,
  walk: Later,
): number {
  switch (step.op) {
    case STRING:
    case BYTES_LIST: {
      requireInBlock(arena, ptr, step.stride)
      const bytes = arena.u32[(ptr >>> 2) + 1]! * step.stride
      walk.spend(bytes)
      return murmur3(arena, arena.u32[ptr >>> 2]!, bytes, seed)
    }
    case LIST: {
      const length = arena.u32[(ptr >>> 2) + 1]!
      const hash = hashWord(length, seed)
      if (length === 0) return hash
      const { stride } = step
      requireInBlock(arena, ptr, stride)
      walk.spend(length * stride)
      const start = arena.u32[ptr >>> 2]!
      const element = step.element!
      if (element.op === BOOLS) return hashBools(arena, start, length, hash)
      let below = depth
      // The case for `Own` pointers increases the depth itself.
      if (element.op === STRUCT) {
        const { bytes, info } = element.struct!.filled()
        if (bytes > 0) return murmur3(arena, start, length * bytes, hash)
        below = deeperInto(info, depth)
      } else if (step.count > 0) {
        below = deeper(depth)
      }
      if (below > depth && isPutOff(below)) {
        walk.tasks.push((seed) =>
          hashElements(element, length, stride, arena, start, below, seed, walk),
        )
        return hash
      }
      return hashElements(element, length, stride, arena, start, below, hash, walk)
    }
    case COLLECTION: {
      const {
        length,
        runs,
        count,
        memory,
        keys = [],
        ...given
      } = step.contents!.elements(arena, ptr)
      let hash = hashWord(length, seed)
      if (length === 0) return hash
      for (let index = 0; index < keys.length; index++) hash = hashWord(keys[index]!, hash)
      const { element } = step
      const info = element?.struct?.filled().info
      const stride = given.stride ?? info!.size
      walk.spend(runs.length * count * stride)
      const below = info === undefined ? depth : deeperInto(info, depth)
      const source = (memory ?? arena) as BaseArena
      const hashed = (seed: number): number =>
        runs.reduce(
          (hash, at) =>
            element === null
              ? murmur3(source, at, count * stride, hash)
              : hashElements(element, count, stride, source, at, below, hash, walk),
          seed,
        )
      if (!isPutOff(below)) return hashed(hash)
      walk.tasks.push(hashed)
      return hash
    }
    case ARRAY:
      return hashElements(step.element!, step.count, step.stride, arena, ptr, depth, seed, walk)
    case STRUCT:
      return hashFields(step.struct!, arena, ptr, depth, seed, walk)
    case OWN: {
      const target = arena.u32[ptr >>> 2]!
      if (target === 0) return hashWord(0, seed)
      const struct = step.struct!.filled()
      requireBlock(arena, target, struct.info.size)
      walk.spend(struct.info.size)
      const below = deeperInto(struct.info, depth)
      const hash = hashWord(1, seed)
      if (!isPutOff(below)) return hashFields(struct, arena, target, below, hash, walk)
      walk.tasks.push((seed) => hashFields(struct, arena, target, below, seed, walk))
      return hash
    }
    case REFERENCE:
      return hashWord(readReference(arena, ptr) ?? 0, seed)
    case UNION: {
      const tag = requireTag(arena, ptr, step.members.length)
      const member = step.members[tag]!
      return hashFields(member, arena, ptr + step.body, depth, hashWord(tag, seed), walk)
    }
    case BYTES:
      return murmur3(arena, ptr, step.count, seed)
    case BOOLS:
      return hashBools(arena, ptr, step.count, seed)
    case TEXT:
      return murmur3(arena, ptr, zeroWithin(arena.u8, ptr, ptr + step.count) - ptr, seed)
    case BITS:
      return hashWord(arena.u8[ptr]! & step.count, seed)
    default:
      throw new TypeError(`unknown step ${step.op}`)
  }
}

function hashBools({ u8 }: Memory, ptr: number, count: number, seed: number): number {
  let hash = seed
  for (let index = 0; index < count; index++) hash = mixed(hash, u8[ptr + index] === 0 ? 0 : 1)
  return finished(hash ^ count)
}

function hashElements(
  element: Step,
  length: number,
  stride: number,
  arena: BaseArena,
  ptr: number,
  depth: number,
  seed: number,
  walk: Later,
): number {
  let hash = seed
  for (let index = 0; index < length; index++) {
    hash = hashValue(element, arena, ptr + index * stride, depth, hash, walk)
  }
  return hash
}

/**
 * Returns the hash MurmurHash3_x86_32 (Austin Appleby, public domain) of the `bytes` bytes at
 * `ptr`, as an integer from 0 to 2^32 - 1. It depends only on the bytes and the seed.
 */
export function murmur3(memory: Memory, ptr: number, bytes: number, seed: number = 0): number {
  const words = bytes >>> 2
  let hash = seed
  if ((ptr & 3) === 0) {
    const { i32 } = memory
    const start = ptr >>> 2
    for (let index = start; index < start + words; index++) hash = mixed(hash, i32[index]!)
  } else {
    hash = mixedBytes(memory, ptr, words, hash)
  }
  const rest = bytes & 3
  if (rest !== 0) hash ^= scrambled(partOf(memory.u8, ptr + words * 4, rest))
  return finished(hash ^ bytes)
}

/** Mixes words at any offset into the hash, as in packed structs. */
function mixedBytes({ u8 }: Memory, ptr: number, words: number, seed: number): number {
  let hash = seed
  for (let at = ptr; at < ptr + words * 4; at += 4) hash = mixed(hash, partOf(u8, at, 4))
  return hash
}

/** Returns the hash of one word, such as a length or a tag. */
function hashWord(word: number, seed: number): number {
  return finished(mixed(seed, word) ^ 4)
}

/** Returns up to four bytes as a little-endian number. */
function partOf(u8: Uint8Array, at: number, bytes: number): number {
  let part = 0
  for (let index = bytes - 1; index >= 0; index--) part = (part << 8) | u8[at + index]!
  return part
}

function mixed(hash: number, word: number): number {
  const next = hash ^ scrambled(word)
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe654_6b64) | 0
}

function scrambled(word: number): number {
  const next = Math.imul(word, 0xcc9e_2d51)
  return Math.imul((next << 15) | (next >>> 17), 0x1b87_3593)
}

/** Mixes `hash` so that each bit of the result depends on all of its bits. */
function finished(hash: number): number {
  let next = hash ^ (hash >>> 16)
  next = Math.imul(next, 0x85eb_ca6b)
  next ^= next >>> 13
  next = Math.imul(next, 0xc2b2_ae35)
  return (next ^ (next >>> 16)) >>> 0
}

import type { Memory } from '../memory.ts'

/**
 * A hash of `bytes` bytes from `ptr` on, as a whole number from 0 to 2^32 - 1: MurmurHash3_x86_32 of
 * Austin Appleby (public domain) with seed 0. It depends on the bytes alone, not on where they are.
 * Good for tables; no defence against who chooses the bytes to make them collide.
 */
export function murmur3(memory: Memory, ptr: number, bytes: number): number {
  const { u8 } = memory
  const words = bytes >>> 2
  let hash = 0
  if ((ptr & 3) === 0) {
    const { i32 } = memory
    const start = ptr >>> 2
    for (let index = start; index < start + words; index++) hash = mixed(hash, i32[index]!)
  } else {
    // Packed structs may lie anywhere.
    for (let at = ptr; at < ptr + words * 4; at += 4) hash = mixed(hash, partOf(u8, at, 4))
  }
  if ((bytes & 3) !== 0) hash ^= scrambled(partOf(u8, ptr + words * 4, bytes & 3))
  return finished(hash ^ bytes)
}

/** Up to four bytes as a number, the first one lowest. */
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

/** Each bit of the answer depends on all bits of `hash`. */
function finished(hash: number): number {
  let next = hash ^ (hash >>> 16)
  next = Math.imul(next, 0x85eb_ca6b)
  next ^= next >>> 13
  next = Math.imul(next, 0xc2b2_ae35)
  return (next ^ (next >>> 16)) >>> 0
}

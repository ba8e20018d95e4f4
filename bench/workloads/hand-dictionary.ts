const BASIS = 0x811c_9dc5
const PRIME = 0x0100_0193

/** A dictionary as one writes it by hand for ASCII: typed arrays of a fixed size, and FNV-1a. */
export class HandDictionary {
  private readonly slots: Uint32Array
  private readonly ends: Uint32Array
  private readonly hashes: Uint32Array
  private readonly bytes: Uint8Array
  length = 1

  /** @param texts - Number of texts, a power of two. */
  constructor(texts: number, bytes: number) {
    this.slots = new Uint32Array(texts * 2)
    this.hashes = new Uint32Array(texts)
    this.ends = new Uint32Array(texts)
    this.bytes = new Uint8Array(bytes)
  }

  clear(): void {
    this.slots.fill(0)
    this.length = 1
  }

  ofBytes(u8: Uint8Array, start: number, end: number): number {
    const { slots, ends, hashes, bytes } = this
    let hash = BASIS
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ u8[at]!, PRIME)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot]!
      if (code === 0) break
      const from = ends[code - 1]!
      if (hashes[code] !== hash || ends[code]! - from !== end - start) continue
      let same = 0
      while (same < end - start && bytes[from + same] === u8[start + same]) same++
      if (same === end - start) return code
    }
    bytes.set(u8.subarray(start, end), ends[this.length - 1])
    return this.enter(hash, ends[this.length - 1]! + end - start)
  }

  ofText(text: string): number {
    const { slots, ends, hashes, bytes } = this
    const { length } = text
    let hash = BASIS
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot]!
      if (code === 0) break
      const from = ends[code - 1]!
      if (hashes[code] !== hash || ends[code]! - from !== length) continue
      let same = 0
      while (same < length && bytes[from + same] === text.charCodeAt(same)) same++
      if (same === length) return code
    }
    const start = ends[this.length - 1]!
    for (let at = 0; at < length; at++) bytes[start + at] = text.charCodeAt(at)
    return this.enter(hash, start + length)
  }

  textOf(code: number): string {
    let text = ''
    for (let at = this.ends[code - 1]!; at < this.ends[code]!; at++) {
      text += String.fromCharCode(this.bytes[at]!)
    }
    return text
  }

  private enter(hash: number, end: number): number {
    const code = this.length++
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = code
    this.hashes[code] = hash
    this.ends[code] = end
    return code
  }
}

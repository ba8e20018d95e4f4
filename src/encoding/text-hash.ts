// The hash of a text is that of its bytes in UTF-8, so a string and bytes that were read from a
// file are found in the same table. A string is encoded into words of four bytes as it is read:
// nothing is allocated.
//
// A word is mixed with the two multiplications of MurmurHash3 (Austin Appleby, public domain). Here
// they apply to the state with the word in it. In MurmurHash3 they apply to the word by itself, so
// there are texts that collide for every seed, and anybody can make any number of them (Aumasson
// and Bernstein, 2012). The seed is the first state.

/**
 * Hashes bytes, which can be at any address.
 *
 * @param start - Index of the first byte.
 * @param end - Index after the last byte.
 * @param seed - An integer of 32 bits.
 * @returns An integer from -2^31 to 2^31 - 1, all bits of which depend on all bytes.
 */
export function hashBytes(u8: Uint8Array, start: number, end: number, seed: number): number {
  let hash = seed | 0
  let at = start
  for (; at + 4 <= end; at += 4) {
    hash = mixed(hash, wordAt(u8, at))
  }
  let rest = 0
  if (end - start < 4) for (let shift = 0; at < end; at++, shift += 8) rest |= u8[at]! << shift
  // The upper bytes of the last four. A loop over the rest, of zero to three bytes, has an end that
  // processors can't predict.
  else rest = (wordAt(u8, end - 4) >>> 8) >>> (24 - ((end - at) << 3))
  return finished(mixed(hash, rest), end - start)
}

/** Returns the four bytes from `at` on. */
export function wordAt(u8: Uint8Array, at: number): number {
  return u8[at]! | (u8[at + 1]! << 8) | (u8[at + 2]! << 16) | (u8[at + 3]! << 24)
}

/**
 * Hashes the UTF-8 of a string. Unpaired surrogates count as U+FFFD, as the encoder writes them.
 *
 * @param seed - An integer of 32 bits.
 * @returns The hash that `hashBytes` returns for these bytes.
 */
export function hashText(text: string, seed: number): number {
  const { length } = text
  let hash = seed | 0
  let index = 0
  for (; index + 4 <= length; index += 4) {
    const a = text.charCodeAt(index)
    const b = text.charCodeAt(index + 1)
    const c = text.charCodeAt(index + 2)
    const d = text.charCodeAt(index + 3)
    if ((a | b | c | d) > 0x7f) return hashRest(text, index, hash)
    hash = mixed(hash, a | (b << 8) | (c << 16) | (d << 24))
  }
  let rest = 0
  for (let shift = 0, at = index; at < length; at++, shift += 8) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return hashRest(text, index, hash)
    rest |= unit << shift
  }
  return finished(mixed(hash, rest), length)
}

/**
 * Writes a string of ASCII into `u8` from index 0 on, and hashes it.
 *
 * @returns As `hashText`; 0 for other strings, of which only a part was written, and for a few of
 *   ASCII.
 */
export function hashAscii(u8: Uint8Array, text: string, seed: number): number {
  const { length } = text
  let hash = seed | 0
  let index = 0
  for (; index + 4 <= length; index += 4) {
    const a = text.charCodeAt(index)
    const b = text.charCodeAt(index + 1)
    const c = text.charCodeAt(index + 2)
    const d = text.charCodeAt(index + 3)
    if ((a | b | c | d) > 0x7f) return 0
    u8[index] = a
    u8[index + 1] = b
    u8[index + 2] = c
    u8[index + 3] = d
    hash = mixed(hash, a | (b << 8) | (c << 16) | (d << 24))
  }
  let rest = 0
  for (let shift = 0; index < length; index++, shift += 8) {
    const unit = text.charCodeAt(index)
    if (unit > 0x7f) return 0
    u8[index] = unit
    rest |= unit << shift
  }
  return finished(mixed(hash, rest), length)
}

// Hashes the code units from `from` on, a multiple of four; the ones before it are ASCII.
function hashRest(text: string, from: number, seed: number): number {
  let hash = seed
  // The bytes of the next word, of which there are `shift / 8`.
  let word = 0
  let shift = 0
  let bytes = from
  for (let index = from; index < text.length; index++) {
    let code = text.charCodeAt(index)
    if ((code & 0xf800) === 0xd800) {
      const next = text.charCodeAt(index + 1)
      if (code < 0xdc00 && (next & 0xfc00) === 0xdc00) {
        code = 0x1_0000 + ((code & 0x3ff) << 10) + (next & 0x3ff)
        index++
      } else code = 0xfffd
    }
    // The encoded character, with its first byte as the lowest one.
    let units = code
    let size = 1
    if (code > 0xffff) {
      units = 0x8080_80f0 | (code >> 18) | low(code, 12, 8) | low(code, 6, 16) | low(code, 0, 24)
      size = 4
    } else if (code > 0x7ff) {
      units = 0x80_80e0 | (code >> 12) | low(code, 6, 8) | low(code, 0, 16)
      size = 3
    } else if (code > 0x7f) {
      units = 0x80c0 | (code >> 6) | low(code, 0, 8)
      size = 2
    }
    bytes += size
    word |= units << shift
    shift += size * 8
    if (shift >= 32) {
      hash = mixed(hash, word)
      shift -= 32
      word = shift === 0 ? 0 : units >>> (size * 8 - shift)
    }
  }
  return finished(mixed(hash, word), bytes)
}

// Returns six bits of `code`, from bit `from` on, in the byte that starts at bit `to`.
function low(code: number, from: number, to: number): number {
  return ((code >> from) & 0x3f) << to
}

// The sum keeps a state of 0 from passing words of 0.
function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0xcc9e_2d51)
  return (Math.imul((next << 15) | (next >>> 17), 0x1b87_3593) + 0xe654_6b64) | 0
}

function finished(hash: number, bytes: number): number {
  let next = hash ^ bytes
  next = Math.imul(next ^ (next >>> 16), 0x85eb_ca6b)
  next = Math.imul(next ^ (next >>> 13), 0xc2b2_ae35)
  return next ^ (next >>> 16)
}

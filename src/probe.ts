/**
 * The unordered hash tables of arenas: open addressing with linear probing. The table of references
 * and the indices of maps and dictionaries are such tables.
 *
 *     slots  │ key │ value │ key │ value │ …      a power of two of them; value 0: an empty slot
 *             slot 0        slot 1
 *
 * A key is in the first empty slot from its home slot on, with no empty slot in between. Removing
 * one moves later keys back instead of leaving a mark (Knuth, The Art of Computer Programming,
 * volume 3, section 6.4, algorithm R), so that tables don't decay. Bundlers insert these constants
 * where they are used only if this file imports nothing.
 */

/** Number of words of a slot. */
export const PAIR_WORDS = 2

/** 2^32 divided by the golden ratio spreads neighbours (Knuth's multiplicative hashing). */
export const HASH_MULTIPLIER = 0x9e37_79b1

/**
 * Returns the number of the slot at which the search for a key starts.
 *
 * @param key An unsigned integer of 32 bits.
 * @param mask The bits that a seed inverts in keys; 0 without a seed.
 * @param shift 32 less the logarithm of the number of slots.
 */
export function homeSlot(key: number, mask: number, shift: number): number {
  return Math.imul(key ^ mask, HASH_MULTIPLIER) >>> shift
}

/**
 * Returns the index of the slot with a key, or of the empty one where it would be; -1 when there is
 * neither, because the table was overwritten. Ends after as many steps as the table has slots, or
 * at the end of the memory.
 *
 * @param start Index of the first slot.
 * @param home The home slot of the key.
 * @param last The number of slots less one.
 */
export function findSlot(
  u32: Uint32Array,
  start: number,
  home: number,
  last: number,
  key: number,
): number {
  let slot = home
  for (let turns = Math.min(last, u32.length); turns >= 0; turns--) {
    const at = start + slot * PAIR_WORDS
    const value = u32[at + 1]
    if (value === 0 || u32[at] === key) return at
    slot = (slot + 1) & last
  }
  return -1
}

/**
 * Adds a key that the table doesn't have, from its home slot on.
 *
 * @param value What the slot gets, which isn't 0.
 * @returns Whether there was an empty slot; otherwise the table was overwritten.
 */
export function addPair(
  u32: Uint32Array,
  start: number,
  home: number,
  last: number,
  key: number,
  value: number,
): boolean {
  let slot = home
  for (let turns = Math.min(last, u32.length); turns >= 0; turns--) {
    const at = start + slot * PAIR_WORDS
    if (u32[at + 1] === 0) {
      u32[at] = key
      u32[at + 1] = value
      return true
    }
    slot = (slot + 1) & last
  }
  return false
}

/**
 * Empties the slot at index `hole`, and moves the keys that are after it because of probing.
 *
 * @param drop Number of low bits of keys that their home slots don't depend on.
 */
export function emptySlot(
  u32: Uint32Array,
  start: number,
  hole: number,
  mask: number,
  drop: number,
  shift: number,
): void {
  const last = -1 >>> shift
  // The same as a division by `PAIR_WORDS`, which would make a float.
  let slot = (hole - start) >>> 1
  let free = slot
  for (let turns = Math.min(last, u32.length); turns > 0; turns--) {
    slot = (slot + 1) & last
    const at = start + slot * PAIR_WORDS
    const value = u32[at + 1]!
    if (!(value > 0)) break
    const key = u32[at]!
    const distance = (slot - homeSlot(key >>> drop, mask, shift)) & last
    if (distance < ((slot - free) & last)) continue
    u32[start + free * PAIR_WORDS] = key
    u32[start + free * PAIR_WORDS + 1] = value
    free = slot
  }
  u32[start + free * PAIR_WORDS] = 0
  u32[start + free * PAIR_WORDS + 1] = 0
}

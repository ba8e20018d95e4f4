/**
 * The text that a C header contains if its structs have maps or sets, guarded as the prelude is.
 */
import {
  HASH_MULTIPLIER,
  MAP_INDEX,
  MAP_KEYS,
  MAP_LIVE,
  MAP_MASK,
  MAP_SHIFT,
  MAP_SIZE,
  MAP_USED,
  MAP_VALUES,
  PAIR_WORDS,
} from './arena-format.ts'

/** The functions that read maps and sets. Adding and removing entries is left to JavaScript. */
export const MAPS: string = `#ifndef OFFHEAP_MAPS
#define OFFHEAP_MAPS

/**
 * Returns the number of entries of a \`HashMap<K, V>\` or \`HashSet<K>\`, whose field is \`map\`.
 */
static inline uint32_t offheap_map_size(const void *arena, offheap_ptr map) {
  return map == 0 ? 0 : offheap_word(arena, map / 4 + ${MAP_SIZE});
}

/**
 * Returns the first entry from \`entry\` on, in insertion order; UINT32_MAX at the end. Start with
 * 0, and continue with the returned entry + 1.
 */
static inline uint32_t offheap_map_next(const void *arena, offheap_ptr map, uint32_t entry) {
  if (map == 0) return UINT32_MAX;
  uint32_t used = offheap_word(arena, map / 4 + ${MAP_USED});
  uint32_t live = offheap_word(arena, map / 4 + ${MAP_LIVE}) / 4;
  for (; entry < used; entry++) {
    if (offheap_word(arena, live + entry / 32) >> (entry & 31) & 1) return entry;
  }
  return UINT32_MAX;
}

/** Returns the key of an entry; \`size\` is the \`sizeof\` of keys. */
static inline void *offheap_map_key(void *arena, offheap_ptr map, uint32_t entry, uint32_t size) {
  return offheap_at(arena, offheap_word(arena, map / 4 + ${MAP_KEYS}) + entry * size);
}

/** Returns the value of an entry; \`size\` is the \`sizeof\` of values. */
static inline void *offheap_map_value(void *arena, offheap_ptr map, uint32_t entry, uint32_t size) {
  return offheap_at(arena, offheap_word(arena, map / 4 + ${MAP_VALUES}) + entry * size);
}

/**
 * Returns the entry with a key of up to four bytes; UINT32_MAX for a key that isn't in the map.
 * \`key\` is the key converted to \`uint32_t\`; of a \`float\`, its bits. Other keys are found by
 * comparing the keys of all entries.
 */
static inline uint32_t offheap_map_find(const void *arena, offheap_ptr map, uint32_t key) {
  if (map == 0) return UINT32_MAX;
  uint32_t shift = offheap_word(arena, map / 4 + ${MAP_SHIFT}), last = UINT32_MAX >> shift;
  uint32_t index = offheap_word(arena, map / 4 + ${MAP_INDEX}) / 4;
  uint32_t mask = offheap_word(arena, map / 4 + ${MAP_MASK});
  uint32_t slot = (key ^ mask) * 0x${HASH_MULTIPLIER.toString(16)}u >> shift;
  for (uint32_t turns = 0; turns <= last; turns++) {
    uint32_t value = offheap_word(arena, index + slot * ${PAIR_WORDS} + 1);
    if (value == 0) return UINT32_MAX;
    if (offheap_word(arena, index + slot * ${PAIR_WORDS}) == key) return value - 1;
    slot = (slot + 1) & last;
  }
  return UINT32_MAX;
}

#endif
`

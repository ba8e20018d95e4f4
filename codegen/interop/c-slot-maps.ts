/** The text that a C header contains if its structs have slot maps, guarded as the prelude is. */
import {
  LENGTH,
  MAP_DIRECTORY,
  MAP_LIMIT,
  SLOT_COUNT,
  SLOT_WORDS,
  START,
  STRIDE,
} from './arena-format.ts'

/**
 * The functions that read slot maps. A slot map is read only: adding and removing structs is left
 * to JavaScript, which keeps the records of references.
 */
export const SLOT_MAPS: string = `#ifndef OFFHEAP_SLOT_MAPS
#define OFFHEAP_SLOT_MAPS

/** Returns the number of structs in a \`SlotMap<T>\`, whose field is \`map\`. */
static inline uint32_t offheap_slot_map_size(const void *arena, offheap_ptr map) {
  return map == 0 ? 0 : offheap_word(arena, map / 4 + ${LENGTH});
}

/**
 * Returns the struct in slot \`index\` of a \`SlotMap<T>\`, whose field is \`map\`; 0 if there is
 * none. Indices are below \`offheap_slot_map_limit\`. Stores the generation of its handle in
 * \`generation\`: a handle is the generation times 2^22, or 2^26 in a wide map, plus the index.
 */
static inline offheap_ptr offheap_slot_map_at(
    const void *arena, offheap_ptr map, uint32_t index, int wide, uint32_t *generation) {
  uint32_t head = map / 4;
  if (map == 0 || index >= offheap_word(arena, head + ${MAP_LIMIT})) return 0;
  uint32_t slots = offheap_word(arena, head + ${SLOT_COUNT});
  uint32_t slot = index % slots;
  uint32_t directory = offheap_word(arena, head + ${MAP_DIRECTORY}) / 4;
  uint32_t chunk = offheap_word(arena, directory + index / slots);
  if ((chunk & 1) != 0) return 0;
  uint32_t word = offheap_word(arena, chunk / 4 + ${SLOT_WORDS} + slot);
  if (word >> 31 != 0) return 0;
  *generation = wide ? word : word >> 22;
  uint32_t start = offheap_word(arena, head + ${START});
  return chunk + start + slot * offheap_word(arena, head + ${STRIDE});
}

/** Returns the number of slots of a \`SlotMap<T>\`, whose field is \`map\`. */
static inline uint32_t offheap_slot_map_limit(const void *arena, offheap_ptr map) {
  return map == 0 ? 0 : offheap_word(arena, map / 4 + ${MAP_LIMIT});
}

/**
 * Returns the struct with a handle in a \`SlotMap<T>\`, whose field is \`map\`; 0 if it was
 * removed. \`wide\` is 1 for a map with wide handles, otherwise 0.
 */
static inline offheap_ptr offheap_slot_map_get(
    const void *arena, offheap_ptr map, uint64_t handle, int wide) {
  uint32_t bits = wide ? 26 : 22;
  uint32_t generation = 0;
  uint32_t index = (uint32_t)(handle & ((1u << bits) - 1));
  offheap_ptr at = offheap_slot_map_at(arena, map, index, wide, &generation);
  return at != 0 && handle >> bits == generation ? at : 0;
}

#endif
`

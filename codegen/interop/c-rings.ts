/** The texts for structs with rings or bit sets in a C header, guarded as the prelude is. */
import {
  BIT_SET_BITS,
  BIT_SET_SIZE,
  BIT_SET_WORDS,
  RING_CAPACITY,
  RING_HEAD,
  RING_START,
  RING_STRIDE,
  RING_TAIL,
} from './arena-format.ts'

/**
 * The functions that read rings. They read the positions without atomic operations, so no other
 * thread may use the ring meanwhile.
 */
export const RINGS: string = `#ifndef OFFHEAP_RINGS
#define OFFHEAP_RINGS

/** Returns the number of elements in a \`Ring<T, N>\`, whose field is \`ring\`. */
static inline uint32_t offheap_ring_length(const void *arena, offheap_ptr ring) {
  if (ring == 0) return 0;
  uint32_t head = offheap_word(arena, ring / 4 + ${RING_HEAD});
  uint32_t tail = offheap_word(arena, ring / 4 + ${RING_TAIL});
  uint32_t capacity = offheap_word(arena, ring / 4 + ${RING_CAPACITY});
  return tail < head ? tail + 2 * capacity - head : tail - head;
}

/** Returns the element \`index\` of a \`Ring<T, N>\` below its length; 0 is the oldest one. */
static inline offheap_ptr offheap_ring_at(const void *arena, offheap_ptr ring, uint32_t index) {
  uint32_t position = offheap_word(arena, ring / 4 + ${RING_HEAD}) + index;
  uint32_t slot = position % offheap_word(arena, ring / 4 + ${RING_CAPACITY});
  return ring + offheap_word(arena, ring / 4 + ${RING_START}) +
         slot * offheap_word(arena, ring / 4 + ${RING_STRIDE});
}

#endif
`

/** The functions that read bit sets. */
export const BIT_SETS: string = `#ifndef OFFHEAP_BIT_SETS
#define OFFHEAP_BIT_SETS

/** Returns the number of indices in a \`BitSet\`, whose field is \`set\`. */
static inline uint32_t offheap_bit_set_size(const void *arena, offheap_ptr set) {
  return set == 0 ? 0 : offheap_word(arena, set / 4 + ${BIT_SET_SIZE});
}

/** Returns whether an index is in a \`BitSet\`, whose field is \`set\`. */
static inline bool offheap_bit_set_has(const void *arena, offheap_ptr set, uint32_t index) {
  if (set == 0 || index / 32 >= offheap_word(arena, set / 4 + ${BIT_SET_WORDS})) return false;
  return (offheap_word(arena, set / 4 + ${BIT_SET_BITS} + index / 32) >> (index % 32) & 1) != 0;
}

#endif
`

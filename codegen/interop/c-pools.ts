/** The text that a C header contains if its structs have pools, guarded as the prelude is. */
import {
  BITMAP,
  CHUNK_BYTES,
  FIRST,
  LENGTH,
  NEXT,
  SLOT_COUNT,
  START,
  STRIDE,
} from './arena-format.ts'

/**
 * The functions that read pools. A pool is read only: creating and freeing structs is left to
 * JavaScript, which keeps the records of references.
 */
export const POOLS: string = `#ifndef OFFHEAP_POOLS
#define OFFHEAP_POOLS

/** Returns the number of structs in a \`Pool<T>\`, whose field is \`pool\`. */
static inline uint32_t offheap_pool_length(const void *arena, offheap_ptr pool) {
  return pool == 0 ? 0 : offheap_word(arena, pool / 4 + ${LENGTH});
}

/**
 * Returns the struct after \`at\` in a \`Pool<T>\`, whose field is \`pool\`: the first one for 0, and
 * 0 after the last one.
 */
static inline offheap_ptr offheap_pool_next(const void *arena, offheap_ptr pool, offheap_ptr at) {
  uint32_t head = pool / 4;
  if (pool == 0) return 0;
  uint32_t stride = offheap_word(arena, head + ${STRIDE});
  uint32_t slots = offheap_word(arena, head + ${SLOT_COUNT});
  uint32_t start = offheap_word(arena, head + ${START});
  uint32_t bytes = offheap_word(arena, head + ${CHUNK_BYTES});
  offheap_ptr chunk = at == 0 ? offheap_word(arena, head + ${FIRST}) : at & ~(bytes - 1);
  uint32_t slot = at == 0 ? 0 : (at - chunk - start) / stride + 1;
  while (chunk != 0) {
    for (; slot < slots; slot++) {
      uint32_t bits = offheap_word(arena, chunk / 4 + ${BITMAP} + slot / 32);
      if ((bits >> (slot % 32) & 1) != 0) return chunk + start + slot * stride;
    }
    chunk = offheap_word(arena, chunk / 4 + ${NEXT});
    slot = 0;
  }
  return 0;
}

#endif
`

/** What every header has in it, once in a program: what C has no types for. */
import { REFERENCES, ROOT } from '../../src/tlsf/block.ts'

/**
 * Needs no library, so that WebAssembly can do without. Addresses are reckoned as integers: in
 * WebAssembly the arena is at address 0, and adding to a null pointer means nothing in C.
 */
export const PRELUDE: string = `#ifndef OFFHEAP_TYPES
#define OFFHEAP_TYPES

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifndef __cplusplus
#include <stdalign.h>
#ifndef static_assert
#define static_assert _Static_assert
#endif
#endif

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "arenas are little endian"
#endif

/** Bytes from the start of the arena; 0 is null. */
typedef uint32_t offheap_ptr;

/** \`Str\`: UTF-8; the block belongs to the struct. */
typedef struct {
  offheap_ptr ptr;
  uint32_t length;
} offheap_str;

/** \`List<T>\`: lengths in elements; the block belongs to the struct. */
typedef struct {
  offheap_ptr ptr;
  uint32_t length;
  uint32_t capacity;
} offheap_list;

/** \`Ref<T>\`: ask \`offheap_deref\` where it leads. */
typedef struct {
  offheap_ptr ptr;
  uint32_t generation;
} offheap_ref;

/** Where \`ptr\` is in an arena that starts at \`arena\`; NULL for 0. */
static inline void *offheap_at(void *arena, offheap_ptr ptr) {
  return ptr == 0 ? NULL : (void *)((uintptr_t)arena + ptr);
}

/** Word number \`index\` of the arena, each of four bytes. */
static inline uint32_t offheap_word(const void *arena, uint32_t index) {
  return *(const uint32_t *)((uintptr_t)arena + (size_t)index * 4);
}

/** \`arena.root\`: where a program that opens the arena finds its data. */
static inline offheap_ptr offheap_root(const void *arena) {
  return offheap_word(arena, ${ROOT});
}

/** Where a \`Ref\` leads: 0 once that has been freed. Looks it up in the arena's table of targets. */
static inline offheap_ptr offheap_deref(const void *arena, offheap_ref ref) {
  uint32_t table = offheap_word(arena, ${REFERENCES}) / 4;
  if (table == 0 || ref.ptr == 0) return 0;
  uint32_t slots = offheap_word(arena, table);
  unsigned shift = 32;
  for (uint32_t rest = slots; rest > 1; rest >>= 1) shift--;
  uint32_t slot = (ref.ptr >> 3) * 0x9e3779b1u >> shift;
  for (uint32_t turn = 0; turn < slots; turn++) {
    uint32_t entry = table + 4 + slot * 2;
    offheap_ptr key = offheap_word(arena, entry);
    if (key == 0) return 0;
    if (key == ref.ptr) return offheap_word(arena, entry + 1) == ref.generation ? key : 0;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}

/** Whether an optional field is there: \`offheap_has(enemy->present_, Enemy_has_armour)\`. */
static inline bool offheap_has(const uint8_t *present, unsigned bit) {
  return (present[bit >> 3] >> (bit & 7) & 1) != 0;
}

static inline void offheap_set_has(uint8_t *present, unsigned bit, bool value) {
  uint8_t mask = (uint8_t)(1u << (bit & 7));
  present[bit >> 3] = (uint8_t)(value ? present[bit >> 3] | mask : present[bit >> 3] & ~mask);
}

#endif
`

/** The text that every C header contains, guarded so that a program compiles it once. */
import {
  HASH_MULTIPLIER,
  HASH_SHIFT,
  PAIR_WORDS,
  REFERENCES,
  ROOT,
  SLOTS,
  TABLE_HEADER,
} from './arena-format.ts'

/**
 * The types and functions of arenas that C itself doesn't have. The text needs no library, so that
 * it compiles to WebAssembly without one. Addresses are computed as integers, because the arena can
 * be at address 0 in WebAssembly, and arithmetic on a null pointer is undefined in C. C++ programs
 * can forbid the casts of C, so each cast is a macro.
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

#ifdef __cplusplus
#define OFFHEAP_CAST(type, value) static_cast<type>(value)
#define OFFHEAP_ADDRESS(type, value) reinterpret_cast<type>(value)
#define OFFHEAP_SIZEOF(type, member) sizeof(::type::member)
#define OFFHEAP_NULL nullptr
#else
#define OFFHEAP_CAST(type, value) ((type)(value))
#define OFFHEAP_ADDRESS(type, value) ((type)(value))
#define OFFHEAP_SIZEOF(type, member) sizeof(((struct type *)0)->member)
#define OFFHEAP_NULL NULL
#endif

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "arenas are little-endian, and this target is big-endian"
#endif

/** Bytes from the start of the arena; 0 is null. */
typedef uint32_t offheap_ptr;

/** \`Str\`: UTF-8 in a block that the struct owns; length in bytes. */
typedef struct {
  offheap_ptr ptr;
  uint32_t length;
} offheap_str;

/** \`List<T>\`: elements in a block that the struct owns; length and capacity in elements. */
typedef struct {
  offheap_ptr ptr;
  uint32_t length;
  uint32_t capacity;
} offheap_list;

/** \`Ref<T>\`: read it with \`offheap_deref\`. */
typedef struct {
  offheap_ptr ptr;
  uint32_t generation;
} offheap_ref;

/** Returns the address of \`ptr\` in the arena that starts at \`arena\`, or NULL for 0. */
static inline void *offheap_at(void *arena, offheap_ptr ptr) {
  if (ptr == 0) return OFFHEAP_NULL;
  return OFFHEAP_ADDRESS(void *, OFFHEAP_ADDRESS(uintptr_t, arena) + ptr);
}

/** Returns the 32-bit word at \`at\`, counted in words from the start of the arena. */
static inline uint32_t offheap_word(const void *arena, uint32_t at) {
  uintptr_t address = OFFHEAP_ADDRESS(uintptr_t, arena) + OFFHEAP_CAST(size_t, at) * 4;
  return *OFFHEAP_ADDRESS(const uint32_t *, address);
}

/** Returns \`arena.root\`: the entry point for programs that open the arena. */
static inline offheap_ptr offheap_root(const void *arena) {
  return offheap_word(arena, ${ROOT});
}

/**
 * Returns the target of a \`Ref\`, or 0 after the target was freed. Searches the table of
 * references.
 */
static inline offheap_ptr offheap_deref(const void *arena, offheap_ref ref) {
  uint32_t table = offheap_word(arena, ${REFERENCES}) / 4;
  if (table == 0 || ref.ptr == 0) return 0;
  uint32_t slots = offheap_word(arena, table + ${SLOTS});
  unsigned shift = 32;
  for (uint32_t rest = slots; rest > 1; rest >>= 1) shift--;
  uint32_t slot = (ref.ptr >> ${HASH_SHIFT}) * 0x${HASH_MULTIPLIER.toString(16)}u >> shift;
  for (uint32_t turn = 0; turn < slots; turn++) {
    uint32_t entry = table + ${TABLE_HEADER} + slot * ${PAIR_WORDS};
    offheap_ptr key = offheap_word(arena, entry);
    if (key == 0) return 0;
    if (key == ref.ptr) return offheap_word(arena, entry + 1) == ref.generation ? key : 0;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}

/**
 * Returns whether an optional field is present: \`offheap_has(enemy->present_, Enemy_has_armour)\`.
 */
static inline bool offheap_has(const uint8_t *present, unsigned bit) {
  return (present[bit >> 3] >> (bit & 7) & 1) != 0;
}

/** Sets or clears the presence bit of an optional field. */
static inline void offheap_set_has(uint8_t *present, unsigned bit, bool value) {
  unsigned byte = present[bit >> 3];
  unsigned mask = 1u << (bit & 7);
  present[bit >> 3] = OFFHEAP_CAST(uint8_t, value ? byte | mask : byte & ~mask);
}

#endif
`

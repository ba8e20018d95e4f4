/** The text for structs with dictionaries in a C header, guarded as the prelude is. */
import {
  DICTIONARY_BYTES,
  DICTIONARY_INDEX,
  DICTIONARY_LENGTH,
  DICTIONARY_OFFSETS,
  DICTIONARY_SEED,
  DICTIONARY_SLOTS,
} from './arena-format.ts'

/** The functions that read dictionaries. */
export const DICTIONARIES: string = `#ifndef OFFHEAP_DICTIONARIES
#define OFFHEAP_DICTIONARIES

/** Returns the number of codes of a \`Dictionary\`, whose field is \`dictionary\`; 1 if it is empty. */
static inline uint32_t offheap_dictionary_length(const void *arena, offheap_ptr dictionary) {
  return dictionary == 0 ? 1 : offheap_word(arena, dictionary / 4 + ${DICTIONARY_LENGTH});
}

/**
 * Returns the text of a code below the length of a \`Dictionary\`: UTF-8 in the arena, without a zero
 * at the end.
 */
static inline offheap_str offheap_dictionary_at(const void *arena, offheap_ptr dictionary,
                                                uint32_t code) {
  offheap_str text = {0, 0};
  if (dictionary == 0 || code == 0) return text;
  uint32_t offsets = offheap_word(arena, dictionary / 4 + ${DICTIONARY_OFFSETS}) / 4 + code;
  uint32_t start = offheap_word(arena, offsets);
  text.ptr = offheap_word(arena, dictionary / 4 + ${DICTIONARY_BYTES}) + start;
  text.length = offheap_word(arena, offsets + 1) - start;
  return text;
}

/** Returns the hash of a text in the index of a \`Dictionary\`. */
static inline uint32_t offheap_text_hash(const uint8_t *text, uint32_t length, uint32_t seed) {
  uint32_t hash = seed;
  for (uint32_t at = 0; at <= length / 4; at++) {
    uint32_t word = 0;
    for (uint32_t byte = 0; byte < 4 && at * 4 + byte < length; byte++)
      word |= OFFHEAP_CAST(uint32_t, text[at * 4 + byte]) << (byte * 8);
    hash = (hash ^ word) * 0xcc9e2d51u;
    hash = (hash << 15 | hash >> 17) * 0x1b873593u + 0xe6546b64u;
  }
  hash ^= length;
  hash = (hash ^ hash >> 16) * 0x85ebca6bu;
  hash = (hash ^ hash >> 13) * 0xc2b2ae35u;
  return hash ^ hash >> 16;
}

/** Returns the code of a text in UTF-8, or UINT32_MAX if the \`Dictionary\` doesn't have it. */
static inline uint32_t offheap_dictionary_find(const void *arena, offheap_ptr dictionary,
                                               const void *text, uint32_t length) {
  const uint8_t *bytes = OFFHEAP_CAST(const uint8_t *, text);
  if (length == 0) return 0;
  if (dictionary == 0) return UINT32_MAX;
  uint32_t slots = offheap_word(arena, dictionary / 4 + ${DICTIONARY_SLOTS});
  uint32_t index = offheap_word(arena, dictionary / 4 + ${DICTIONARY_INDEX}) / 4;
  uint32_t seed = offheap_word(arena, dictionary / 4 + ${DICTIONARY_SEED});
  uint32_t hash = offheap_text_hash(bytes, length, seed);
  for (uint32_t turn = 0; turn < slots; turn++) {
    uint32_t slot = index + ((hash + turn) & (slots - 1)) * 2;
    uint32_t code = offheap_word(arena, slot + 1);
    if (code == 0) break;
    if (offheap_word(arena, slot) != hash) continue;
    offheap_str found = offheap_dictionary_at(arena, dictionary, code);
    if (found.length != length) continue;
    uintptr_t start = OFFHEAP_ADDRESS(uintptr_t, arena) + found.ptr;
    const uint8_t *other = OFFHEAP_ADDRESS(const uint8_t *, start);
    uint32_t same = 0;
    while (same < length && other[same] == bytes[same]) same++;
    if (same == length) return code;
  }
  return UINT32_MAX;
}

#endif
`

// A dictionary is a head with three blocks, which grow:
//
//     field    │ head │
//     head     │ stamp │ length │ offsets │ bytes │ index │ slots │ room │ room of bytes │ seed │
//     offsets  │ 0 │ 0 │ end of code 1 │ end of code 2 │ … │ end of code length - 1 │ unused │ … │
//     bytes    │ text of code 1 │ text of code 2 │ … │ unused │
//     index    │ hash │ code │ hash │ code │ … │
//
// Offsets and bytes are a column of type Utf8 of Arrow: the text of a code is between the offsets
// of the code and of the next one. Code 0 is the empty text, which isn't in the index: a slot with
// the code 0 has no text. The slot of a text is the first one without a text, or with its code,
// from the lower bits of its hash on.
//
// The stamp depends on all texts and on their order, so two states with equal stamps have the same
// texts, except by chance (one in 2^63). Accessors keep decoded texts with the stamp, and no call
// that changes the arena has to tell them about it. The first word is odd: it never equals word 0
// of the arena, which is read where the field is 0, an empty dictionary.

/** Index of the two words of the stamp. */
export const STAMP = 0
/** Index of the number of codes: at least 1. */
export const LENGTH = 2
/** Index of the pointer to the offsets. */
export const OFFSETS = 3
/** Index of the pointer to the texts. */
export const BYTES = 4
/** Index of the pointer to the index. */
export const INDEX = 5
/** Index of the number of slots of the index: 0 or a power of two. */
export const SLOTS = 6
/** Index of the number of codes for which there is room. */
export const ROOM = 7
/** Index of the number of bytes for which there is room. */
export const BYTES_ROOM = 8
/** Index of the seed of the hashes. */
export const SEED = 9
/** Number of words of the head. */
export const HEAD_WORDS = 10

/** The stamp of an empty dictionary. */
export const EMPTY_STAMP = 1

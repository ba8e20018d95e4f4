// A bit set is one block, which grows:
//
//     field   │ head │
//     head    │ words │ size │ bits 0 to 31 │ bits 32 to 63 │ … │
//
// Where the field is 0, the first words of the arena are read as the head: word 0 is 0, so the set
// has no words. The hot methods need no test for that.

/** Index of the number of words with bits. */
export const WORDS = 0
/** Index of the number of bits that are set. */
export const SIZE = 1
/** Index of the first word with bits. */
export const BITS = 2

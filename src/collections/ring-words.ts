// The head of a ring is a block with its state and its elements:
//
//     field   │ head │
//     head    │ capacity │ stride │ start │ consumer waits │ producer waits │ …   64 bytes
//             │ tail │ head seen │ begun │ …                                     64 bytes
//             │ head │ tail seen │ …                                             64 bytes
//             │ slot 0 │ slot 1 │ … │ slot capacity - 1 │
//
// Head and tail are positions from 0 to 2 × capacity - 1: those of the oldest element and of the
// next new one. Slot `position modulo capacity` has the element. The ring is empty where both are
// equal, and full where they differ by the capacity, so any capacity is possible.
//
// In shared memory, one thread, the producer, writes the second line, and another one, the
// consumer, the third line. Each reads the position of the other one only if its copy of it says
// that the ring is full or empty. In other arenas, both copies are always exact.

/** Index of the number of slots, in words. Word 0 of an arena is 0, which no ring has. */
export const CAPACITY = 0
/** Index of the distance of slots in bytes. */
export const STRIDE = 1
/** Index of the offset of slot 0 in bytes. */
export const START = 2
/** Index of 1 while the consumer waits for an element. */
export const CONSUMER_WAITS = 3
/** Index of 1 while the producer waits for room. */
export const PRODUCER_WAITS = 4
/** Index of the position of the next new element. The producer writes it. */
export const TAIL = 16
/** Index of the position of the oldest element, as the producer has read it. */
export const HEAD_SEEN = 17
/** Index of 1 between `beginPush` and `commit`. */
export const BEGUN = 18
/** Index of the position of the oldest element. The consumer writes it. */
export const HEAD = 32
/** Index of the position of the next new element, as the consumer has read it. */
export const TAIL_SEEN = 33
/** Offset of slot 0 in bytes, for elements with an alignment of up to 64. */
export const FIRST_SLOT = 192
/** Alignment of the block in bytes: that of a cache line. */
export const LINE = 64

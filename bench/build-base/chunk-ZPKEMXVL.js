import {
  BASE,
  BITMAP,
  CHUNKS,
  CHUNK_BYTES,
  Deallocator,
  EMPTY,
  FIRST,
  HAS_ROOM,
  HEAD_WORDS,
  HINT,
  InitReader,
  KEY,
  LAST,
  LAST_SERIAL,
  LENGTH,
  ListElementsType,
  NEXT,
  NEXT_ROOM,
  NO_ARENA,
  OWNER,
  OwningFields,
  PREVIOUS,
  PREVIOUS_ROOM,
  RECURSION,
  ROOM,
  SALT,
  SERIAL,
  SLOTS,
  SLOT_WORDS,
  START,
  STRIDE,
  WORD,
  Walk,
  addPair,
  areStructs,
  attempting,
  beginAdoptions,
  byteLengthOf,
  bytesOfBlock,
  changedByValues,
  clearOwned,
  convert,
  converted,
  creating,
  decodeUtf8,
  deeper,
  emptySlot,
  emptyValues,
  encodeUtf8,
  endAdoptions,
  equalsUtf8,
  fieldTypesOf,
  findSlot,
  forgetSlot,
  freeOwned,
  hasParts,
  holding,
  holdsStructs,
  homeSlot,
  initHeld,
  initNew,
  inspectable,
  isInit,
  isPlain,
  isPutOff,
  isUtf8,
  isWhole,
  keepingAdopted,
  otherStruct,
  pointerOf,
  readEarly,
  readValue,
  requireBlock,
  requireBlockNotHeld,
  requireInBlock,
  requireNotHeld,
  requireRoom,
  requireSize,
  requireSource,
  requireText,
  requireUnowned,
  resizeOwned,
  retireOwned,
  runAll,
  saveReplaced,
  setOwned,
  toBigint,
  toNumber,
  toNumbers,
  undoAdoptions,
  utf8Length
} from "./chunk-7EGY7GNP.js";
import {
  OffheapError,
  isIndex,
  isSameHeap,
  isViewOf,
  mismatch,
  outdatedViews,
  requireInViews,
  requireKind,
  show
} from "./chunk-NF2EXQML.js";

// src/collections/bit-set-blocks.ts
var BIT_SET_HEAD = {
  typeName: "BitSet",
  size: 8,
  align: 8,
  sizeAt({ u32 }, ptr) {
    return (2 + u32[(ptr >>> 2) + 0]) * 4;
  },
  copied() {
  }
};
function bitsIn(word) {
  let pairs = word - (word >>> 1 & 1431655765), fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
  return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
}
function requireBitSet(memory, field) {
  let { u32 } = memory, ptr = u32[field >>> 2];
  if (ptr === 0) return 0;
  let bytes = bytesOfBlock(memory, ptr), words = u32[(ptr >>> 2) + 0];
  if (bytes < (2 + words) * 4)
    throw overwritten(field, bytes === 0 ? `${ptr}` : `${words} words`);
  return ptr >>> 2;
}
function overwritten(field, got) {
  return mismatch(
    "INVALID_BYTES",
    `bit set at ${field} overwritten`,
    got,
    "a live block with room for its words",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}
function usedWords(u32, block) {
  let words = block === 0 ? 0 : u32[block + 0];
  for (; words > 0 && u32[block + 2 + words - 1] === 0; ) words--;
  return words;
}
function verifyBitSet(memory, field, report) {
  let block = requireBitSet(memory, field);
  if (block === 0) return;
  let { u32 } = memory, size = 0;
  for (let word = 0; word < u32[block + 0]; word++) size += bitsIn(u32[block + 2 + word]);
  size !== u32[block + 1] && report(`size of a bit set: got ${u32[block + 1]}, expected ${size}`);
}

// src/collections/bit-set-iterator.ts
var BitSetIterator = class {
  constructor(set) {
    this.index = -1;
    this.set = set;
  }
  next() {
    if (this.index === -2) return { done: !0, value: void 0 };
    let value = this.set.next(this.index);
    return this.index = value < 0 ? -2 : value, value < 0 ? { done: !0, value: void 0 } : { done: !1, value };
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/bit-set.ts
var MAX_INDEX = 2 ** 31 - 1, FIRST_WORDS = 5, BitSet = class _BitSet {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _BitSet);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  // A static field that isn't a call without effects would keep the class in every bundle.
  static get head$() {
    return BIT_SET_HEAD;
  }
  /** Number of indices in the set. O(1). */
  get size() {
    let { u32 } = this.arena, block = u32[this.ptr >>> 2] >>> 2;
    return block === 0 ? 0 : u32[block + 1];
  }
  /** Number of indices, from 0 on, for which the block has bits. */
  get capacity() {
    let { u32 } = this.arena;
    return u32[u32[this.ptr >>> 2] >>> 2] * 32;
  }
  /** Number of bytes of the bits. */
  get bytes$() {
    let block = requireBitSet(this.arena, this.ptr);
    return block === 0 ? 0 : this.arena.u32[block + 0] * 4;
  }
  /** Returns whether an index is in the set. O(1). Returns false for every other value. */
  has(index) {
    if (typeof index != "number") return !1;
    let { i32 } = this.arena, block = i32[this.ptr >>> 2] >>> 2, word = index >>> 5;
    return index >>> 0 === index && word < i32[block] ? (i32[block + 2 + word] >>> index & 1) === 1 : !1;
  }
  /**
   * Adds an index. O(1), unless the block has to grow.
   *
   * @param index - An integer from 0 to 2^31 - 1.
   * @returns This set.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't such an integer.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  add(index) {
    if (typeof index != "number") return this.addAside(index);
    let { i32 } = this.arena, block = i32[this.ptr >>> 2] >>> 2, word = index >>> 5;
    if (!(index >>> 0 === index && word < i32[block])) return this.addAside(index);
    let bits = i32[block + 2 + word], added = bits | 1 << index;
    return added === bits ? this : (i32[block + 2 + word] = added, i32[block + 1]++, this);
  }
  /** Removes an index. O(1). Returns whether it was in the set. */
  delete(index) {
    if (typeof index != "number") return !1;
    let { i32 } = this.arena, block = i32[this.ptr >>> 2] >>> 2, word = index >>> 5;
    if (!(index >>> 0 === index && word < i32[block])) return !1;
    let bits = i32[block + 2 + word], rest = bits & ~(1 << index);
    return rest === bits ? !1 : (i32[block + 2 + word] = rest, i32[block + 1]--, !0);
  }
  /**
   * Adds an index that isn't in the set, or removes one that is. O(1), unless the block has to grow.
   *
   * @returns Whether the index is in the set now.
   * @throws The errors of `add`.
   */
  toggle(index) {
    return this.delete(index) ? !1 : (this.add(index), !0);
  }
  /** Returns the least index in the set; -1 if it is empty. O(words before it). */
  first() {
    return requireBitSet(this.arena, this.ptr), this.next(-1);
  }
  /**
   * Returns the least index in the set that is greater than `index`; -1 if there is none. O(words
   * between them).
   *
   * @example
   * ```ts
   * for (let index = set.first(); index >= 0; index = set.next(index)) sum += values[index]
   * ```
   */
  next(index) {
    typeof index != "number" && this.requireIndex(index);
    let { i32 } = this.arena, block = i32[this.ptr >>> 2] >>> 2, from = index + 1, word = from >>> 5, words = i32[block];
    if (!(word < words)) return -1;
    let bits = i32[block + 2 + word] & -1 << from;
    for (; bits === 0; ) {
      if (++word >= words) return -1;
      bits = i32[block + 2 + word];
    }
    return word * 32 + 31 - Math.clz32(bits & -bits);
  }
  /**
   * Iterates over the indices in increasing order. An index that is removed before it is reached is
   * skipped; one that is added is visited if it is greater than the current one.
   */
  [Symbol.iterator]() {
    return requireBitSet(this.arena, this.ptr), new BitSetIterator(this);
  }
  /** The same as `[Symbol.iterator]`. */
  values() {
    return this[Symbol.iterator]();
  }
  /** The same as `[Symbol.iterator]`: the keys of a set are its values. */
  keys() {
    return this[Symbol.iterator]();
  }
  /** Copies the indices into a JavaScript array, in increasing order. */
  toArray() {
    return [...this];
  }
  /** Returns the indices as an array; `JSON.stringify` calls it. */
  toJSON() {
    return [...this];
  }
  /** Returns a JavaScript set with the indices. */
  plain$() {
    return new Set(this);
  }
  /** Reports what is wrong with the bytes of the set. */
  examine$(report) {
    verifyBitSet(this.arena, this.ptr, report);
  }
  /** Removes all indices. The capacity stays; `trim` gives it back. O(words). */
  clear() {
    let { arena } = this, block = requireBitSet(arena, this.ptr);
    if (block === 0) return;
    let { u32 } = arena;
    u32.fill(0, block + 2, block + 2 + u32[block + 0]), u32[block + 1] = 0;
  }
  /**
   * Grows the block for indices below `count`, so that adding these allocates nothing.
   *
   * @param count - An integer from 0 to 2^31.
   * @throws `INVALID_SIZE` when `count` isn't such an integer.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  reserve(count) {
    if (!(isIndex(count) && count <= MAX_INDEX + 1))
      throw mismatch(
        "INVALID_SIZE",
        "invalid capacity of a bit set",
        show(count),
        "an integer from 0 to 2,147,483,648",
        "Pass one more than the largest index"
      );
    let words = Math.ceil(count / 32);
    words * 32 > this.capacity && this.resize(words);
  }
  /** Shrinks the block to the words up to the last index. Frees it if the set is empty. */
  trim() {
    let { arena, ptr } = this, block = requireBitSet(arena, ptr);
    if (block === 0) return;
    let words = usedWords(arena.u32, block);
    if (words !== arena.u32[block + 0]) {
      if (words > 0) return this.resize(words);
      requireBlockNotHeld(arena, block * 4), retireOwned(arena, ptr, block * 4), arena.u32[ptr >>> 2] = 0;
    }
  }
  /**
   * Adds the indices from `from` to `to - 1`, or removes them. O(words).
   *
   * @param from - The first index, an integer.
   * @param to - The end, exclusive: an integer from `from` to 2^31.
   * @param isAdded - False to remove the indices.
   * @throws `INDEX_OUT_OF_RANGE` when these aren't such integers.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  fill(from, to, isAdded = !0) {
    if (!(isIndex(from) && isIndex(to) && from <= to && to <= MAX_INDEX + 1))
      throw mismatch(
        "INDEX_OUT_OF_RANGE",
        "invalid range of indices",
        `${show(from)} to ${show(to)}`,
        "integers from 0 to 2,147,483,648, in order",
        "Pass the first index and the end, exclusive"
      );
    isAdded && from < to && this.reserveDoubling(to);
    let { arena } = this, block = requireBitSet(arena, this.ptr), end = Math.min(to, this.capacity), { i32 } = arena;
    for (let at = from; at < end; at = (at | 31) + 1) {
      let word = block + 2 + (at >>> 5), above = end - at < 32 - (at & 31) ? -1 << end : 0, mask = -1 << at & ~above, bits = i32[word];
      i32[word] = isAdded ? bits | mask : bits & ~mask, i32[block + 1] += bitsIn(i32[word]) - bitsIn(bits);
    }
    return this;
  }
  /**
   * Keeps the indices that are in `other`, too, which may be in another arena. O(words).
   *
   * @returns This set.
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  and(other) {
    return this.combine(other, 0, -1, 0, 0);
  }
  /**
   * Adds the indices of `other`, which may be in another arena. O(words).
   *
   * @returns This set.
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the set is then unchanged.
   */
  or(other) {
    return this.combine(other, -1, -1, -1, this.wordsOf(other));
  }
  /** Removes the indices of `other`. As `and` otherwise. */
  andNot(other) {
    return this.combine(other, -1, -1, 0, 0);
  }
  /** Adds the indices of `other` that aren't in this set, and removes the others. As `or` otherwise. */
  xor(other) {
    return this.combine(other, -1, 0, -1, this.wordsOf(other));
  }
  /**
   * Returns whether an index is in both sets. O(words).
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  intersects(other) {
    let { u32 } = this.arena, words = Math.min(this.wordsOf(this), this.wordsOf(other)), from = requireBitSet(this.arena, this.ptr) + 2, to = requireBitSet(other.arena, other.ptr) + 2, { u32: others } = other.arena;
    for (let word = 0; word < words; word++)
      if ((u32[from + word] & others[to + word]) !== 0) return !0;
    return !1;
  }
  /**
   * Returns whether all indices of this set are in `other`. O(words).
   * @throws `INVALID_VALUE` when `other` isn't a bit set.
   */
  isSubsetOf(other) {
    let { u32 } = this.arena, words = this.wordsOf(this);
    if (words > this.wordsOf(other)) return !1;
    let from = requireBitSet(this.arena, this.ptr) + 2, to = requireBitSet(other.arena, other.ptr) + 2, { u32: others } = other.arena;
    for (let word = 0; word < words; word++)
      if ((u32[from + word] & ~others[to + word]) !== 0) return !1;
    return !0;
  }
  /**
   * Replaces all indices. Takes an array, another iterable, or a bit set. A failed call leaves the
   * set unchanged.
   *
   * @throws `INDEX_OUT_OF_RANGE` when a value isn't an integer from 0 to 2^31 - 1.
   * @throws `OUT_OF_MEMORY` when the arena has no room.
   */
  assign(values) {
    let { arena, ptr } = this;
    requireSource(values);
    let source = holding(this, 1, () => Array.from(values)), words = 0;
    for (let index of source) words = Math.max(words, (this.requireIndex(index) >>> 5) + 1);
    requireInViews(arena, ptr);
    let former = arena.u32[ptr >>> 2];
    former !== 0 && requireBlockNotHeld(arena, former);
    let made = words === 0 ? 0 : this.made(words);
    arena.u32[ptr >>> 2] = made;
    for (let index of source) this.add(index);
    former !== 0 && retireOwned(arena, ptr, former);
  }
  /** Returns the number of words of a set up to its last index. */
  wordsOf(set) {
    if (!(set instanceof _BitSet))
      throw mismatch(
        "INVALID_VALUE",
        "invalid set",
        show(set),
        "a BitSet",
        "Assign other values to a BitSet first"
      );
    return usedWords(set.arena.u32, requireBitSet(set.arena, set.ptr));
  }
  /**
   * Combines the words of both sets, after there is room for `needed` ones: a word of this set keeps
   * the bits `keep ^ (mask & select)`, where `mask` is the word of the other set, and the bits
   * `mask & flip` are inverted then.
   */
  // One loop for all operations. A comparison in it took twice as long.
  combine(other, keep, select, flip, needed) {
    let given = this.wordsOf(other);
    needed > 0 && this.reserveDoubling(needed * 32);
    let block = requireBitSet(this.arena, this.ptr);
    if (block === 0) return this;
    let from = requireBitSet(other.arena, other.ptr) + 2, { i32: others } = other.arena, { i32 } = this.arena, start = block + 2, words = i32[block + 0], size = 0;
    for (let word = 0; word < words; word++) {
      let mask = word < given ? others[from + word] : 0, result = i32[start + word] & (keep ^ mask & select) ^ mask & flip;
      i32[start + word] = result, result !== 0 && (size += bitsIn(result));
    }
    return i32[block + 1] = size, this;
  }
  addAside(index) {
    return this.requireIndex(index), requireInViews(this.arena, this.ptr), requireBitSet(this.arena, this.ptr), this.reserveDoubling(index + 1), this.add(index);
  }
  requireIndex(index) {
    if (isIndex(index) && index <= MAX_INDEX) return index;
    throw mismatch(
      "INDEX_OUT_OF_RANGE",
      "invalid index in a bit set",
      show(index),
      "an integer from 0 to 2,147,483,647",
      "Add indices that are small integers, such as rows or slots"
    );
  }
  /** Makes room for indices below `count`, and doubles the block if the arena has room for that. */
  reserveDoubling(count) {
    let { capacity } = this;
    if (count <= capacity) return;
    let needed = Math.ceil(count / 32), most = (MAX_INDEX + 1) / 32;
    try {
      this.resize(Math.min(most, Math.max(needed, capacity / 32 * 2 + 1, FIRST_WORDS)));
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === "OUT_OF_MEMORY")) throw error;
      this.resize(needed);
    }
  }
  /** Allocates an empty block. */
  made(words) {
    let { arena } = this, bytes = (2 + words) * 4, block = setOwned(arena, arena.allocate(bytes, BIT_SET_HEAD.align));
    return arena.checks?.ownedByField(block), arena.u32.fill(0, block >>> 2, block + bytes >>> 2), arena.u32[(block >>> 2) + 0] = words, block;
  }
  /** Resizes the block. Requires: no index is in the words that are removed. */
  resize(words) {
    let { arena, ptr } = this;
    requireInViews(arena, ptr);
    let former = requireBitSet(arena, ptr) * 4;
    if (former !== 0 && requireBlockNotHeld(arena, former), former === 0 || arena.adoptions.attemptAt(ptr) !== null) {
      let block2 = this.made(words), { u32: u322 } = arena;
      if (former !== 0) {
        let kept = Math.min(words, u322[(former >>> 2) + 0]);
        u322.copyWithin((block2 >>> 2) + 1, (former >>> 2) + 1, (former >>> 2) + 2 + kept), retireOwned(arena, ptr, former);
      }
      u322[ptr >>> 2] = block2;
      return;
    }
    let before = arena.u32[(former >>> 2) + 0], moved = resizeOwned(arena, former, (2 + words) * 4), { u32 } = arena, block = moved >>> 2;
    words > before && u32.fill(0, block + 2 + before, block + 2 + words), u32[block + 0] = words, u32[ptr >>> 2] = moved;
  }
};

// src/encoding/text-hash.ts
function hashBytes(u8, start, end, seed) {
  let hash = seed | 0, at = start;
  for (; at + 4 <= end; at += 4)
    hash = mixed(hash, u8[at] | u8[at + 1] << 8 | u8[at + 2] << 16 | u8[at + 3] << 24);
  let rest = 0;
  for (let shift = 0; at < end; at++, shift += 8) rest |= u8[at] << shift;
  return finished(mixed(hash, rest), end - start);
}
function hashText(text, seed) {
  let { length } = text, hash = seed | 0, index = 0;
  for (; index + 4 <= length; index += 4) {
    let a = text.charCodeAt(index), b = text.charCodeAt(index + 1), c = text.charCodeAt(index + 2), d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) return hashRest(text, index, hash);
    hash = mixed(hash, a | b << 8 | c << 16 | d << 24);
  }
  let rest = 0;
  for (let shift = 0, at = index; at < length; at++, shift += 8) {
    let unit = text.charCodeAt(at);
    if (unit > 127) return hashRest(text, index, hash);
    rest |= unit << shift;
  }
  return finished(mixed(hash, rest), length);
}
function hashRest(text, from, seed) {
  let hash = seed, word = 0, shift = 0, bytes = from;
  for (let index = from; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if ((code & 63488) === 55296) {
      let next = text.charCodeAt(index + 1);
      code < 56320 && (next & 64512) === 56320 ? (code = 65536 + ((code & 1023) << 10) + (next & 1023), index++) : code = 65533;
    }
    let units = code, size = 1;
    code > 65535 ? (units = 2155905264 | code >> 18 | low(code, 12, 8) | low(code, 6, 16) | low(code, 0, 24), size = 4) : code > 2047 ? (units = 8421600 | code >> 12 | low(code, 6, 8) | low(code, 0, 16), size = 3) : code > 127 && (units = 32960 | code >> 6 | low(code, 0, 8), size = 2), bytes += size, word |= units << shift, shift += size * 8, shift >= 32 && (hash = mixed(hash, word), shift -= 32, word = shift === 0 ? 0 : units >>> size * 8 - shift);
  }
  return finished(mixed(hash, word), bytes);
}
function low(code, from, to) {
  return (code >> from & 63) << to;
}
function mixed(hash, word) {
  let next = Math.imul(hash ^ word, 3432918353);
  return Math.imul(next << 15 | next >>> 17, 461845907) + 3864292196 | 0;
}
function finished(hash, bytes) {
  let next = hash ^ bytes;
  return next = Math.imul(next ^ next >>> 16, 2246822507), next = Math.imul(next ^ next >>> 13, 3266489909), next ^ next >>> 16;
}

// src/collections/dictionary-stamp.ts
function stampOf(words, at, hash, other) {
  let low2 = Math.imul(words[at] ^ hash, 2654435761), high = Math.imul(words[at + 1] ^ other, 2246822507);
  words[at] = low2 ^ low2 >>> 15 | 1, words[at + 1] = (high ^ high >>> 13) + low2;
}

// src/collections/dictionary-blocks.ts
var DictionaryBlock = class {
  constructor(what, size) {
    this.align = 4;
    this.typeName = `${what} of Dictionary`, this.size = size;
  }
  copied() {
  }
}, DICTIONARY_HEAD = {
  typeName: "Dictionary",
  size: 40,
  align: 8,
  collect({ u32 }, ptr, visitor) {
    let head = ptr >>> 2, own = (word, what, bytes) => visitor.own((head + word) * 4, new DictionaryBlock(what, bytes));
    own(3, "offsets", (u32[head + 7] + 1) * 4), own(4, "texts", u32[head + 8]), own(5, "index", u32[head + 6] * 8);
  },
  copied() {
  }
};
function requireDictionary(memory, field) {
  let { u32 } = memory, ptr = u32[field >>> 2];
  if (ptr === 0) return 0;
  if (bytesOfBlock(memory, ptr) < 40) throw overwritten2(field, ptr);
  let head = ptr >>> 2, length = u32[head + 2], room = u32[head + 7], bytesRoom = u32[head + 8], slots = u32[head + 6], fits = (word, bytes) => bytes === 0 || bytesOfBlock(memory, u32[head + word]) >= bytes;
  if (!(length > 0 && (length === 1 || length <= room && length <= slots) && (slots & slots - 1) === 0 && fits(3, room === 0 ? 0 : (room + 1) * 4) && fits(4, bytesRoom) && fits(5, slots * 8)) || usedBytes(u32, head) > bytesRoom) throw overwritten2(field, length);
  return head;
}
function usedBytes(u32, head) {
  let length = u32[head + 2];
  return length === 1 ? 0 : u32[(u32[head + 3] >>> 2) + length];
}
function overwritten2(field, got) {
  return mismatch(
    "INVALID_BYTES",
    `dictionary at ${field} overwritten`,
    got,
    "a head with blocks that have room for its texts",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}
function verifyDictionary(memory, field, report) {
  let head = requireDictionary(memory, field);
  if (head === 0) return;
  let { u32, i32, u8 } = memory, blocks = [u32[head + 3], u32[head + 4], u32[head + 5]].filter(Boolean);
  new Set(blocks).size < blocks.length && report(`blocks of a dictionary: got ${blocks.join(", ")}, expected different ones`);
  let length = u32[head + 2], offsets = u32[head + 3] >>> 2, index = u32[head + 5] >>> 2, slots = u32[head + 6], texts = u32[head + 4], stamp = new Int32Array(2);
  if (stamp[0] = 1, length > 1 && (u32[offsets] !== 0 || u32[offsets + 1] !== 0)) {
    report(`text of code 0: got the end ${u32[offsets + 1]}, expected no bytes`);
    return;
  }
  for (let code = 1; code < length; code++) {
    let start = u32[offsets + code], end = u32[offsets + code + 1];
    if (start >= end || end > u32[head + 8]) {
      report(`end of code ${code}: got ${end}, expected more than ${start}`);
      return;
    }
    isUtf8(u8, texts + start, texts + end) || report(`text of code ${code}: got invalid UTF-8, expected valid UTF-8`);
    let hash = hashBytes(u8, texts + start, texts + end, u32[head + 9]);
    stampOf(stamp, 0, hash, hashBytes(u8, texts + start, texts + end, ~u32[head + 9]));
    let slot = hash & slots - 1, left = slots;
    for (; left > 0 && u32[index + slot * 2 + 1] !== 0 && u32[index + slot * 2 + 1] !== code; )
      slot = slot + 1 & slots - 1, left--;
    if (left === 0 || u32[index + slot * 2 + 1] !== code || i32[index + slot * 2] !== hash) {
      report(`text of code ${code}: got none in the index, expected its code and its hash`);
      return;
    }
  }
  let used = 0;
  for (let slot = 0; slot < slots; slot++) u32[index + slot * 2 + 1] !== 0 && used++;
  used !== length - 1 && report(`texts in the index of a dictionary: got ${used}, expected ${length - 1}`), (stamp[0] !== i32[head + 0] || stamp[1] !== i32[head + 0 + 1]) && report("stamp of a dictionary: got that of other texts, expected that of its texts");
}

// src/collections/dictionary-cache.ts
var DictionaryCache = class {
  constructor() {
    /** The stamp of the texts. The first word of a stamp is never 0. */
    this.low = 0;
    this.high = 0;
    /** Number of entries of `texts` less one. */
    this.mask = 1;
    /** The texts of the codes at the same index of `codes`, which is the code modulo the size. */
    this.texts = ["", ""];
    this.codes = otherCodes(2);
    /** The codes of strings that were looked up. */
    this.known = /* @__PURE__ */ new Map();
    this.units = 0;
    this.strangers = 0;
  }
  /** Keeps the text of a code. */
  keepText(code, text, length) {
    text.length > 256 || (this.mask + 1 < length && this.mask + 1 < 2048 && this.resize(length), this.texts[code & this.mask] = text, this.codes[code & this.mask] = code);
  }
  /** Keeps the code that was found for a string. */
  keepCode(text, code) {
    text.length > 256 || (this.units += text.length, (this.known.size >= 16384 || this.units > 262144) && (this.known.clear(), this.units = text.length), this.known.set(text, code));
  }
  /**
   * Returns whether entries may be added to the cache of a dictionary with the given stamp. Clears
   * those of other texts, but not at once: an accessor can alternate between dictionaries.
   */
  adopts(low2, high) {
    return this.low === low2 && this.high === high ? !0 : this.low !== 0 && ++this.strangers < 8 ? !1 : (this.strangers = 0, this.units = 0, this.low = low2, this.high = high, this.known.clear(), this.codes.set(otherCodes(this.mask + 1)), !0);
  }
  resize(length) {
    let size = 64;
    for (; size < length && size < 2048; ) size *= 2;
    this.mask = size - 1, this.texts = new Array(size).fill(""), this.codes = otherCodes(size);
  }
};
function otherCodes(size) {
  return new Int32Array(size).map((_, index) => ~index);
}

// src/collections/dictionary-growth.ts
var MAX_BYTES = 2 ** 31 - 1, MAX_LENGTH = 2 ** 27, FIRST_ROOM = 14, FIRST_BYTES = 124, FIRST_SLOTS = 16;
function headWithRoom({ u32 }, field, bytes) {
  let head = u32[field >>> 2] >>> 2;
  if (head === 0) return 0;
  let code = u32[head + 2];
  return code < u32[head + 7] && code * 4 <= u32[head + 6] * 3 && usedBytes(u32, head) + bytes <= u32[head + 8] ? head : 0;
}
function makeRoom(arena, field, bytes) {
  return growing(arena, field, (head) => {
    let code = arena.u32[head + 2];
    growBytes(arena, head, usedBytes(arena.u32, head) + bytes), growOffsets(arena, head, code + 1), growIndex(arena, head, code);
  });
}
function enterText(memory, head, hash, bytes) {
  let { u32, i32, u8 } = memory, code = u32[head + 2], used = usedBytes(u32, head);
  u32[(u32[head + 3] >>> 2) + code + 1] = used + bytes, enter(u32, u32[head + 5] >>> 2, u32[head + 6], hash, code), u32[head + 2] = code + 1;
  let at = u32[head + 4] + used;
  return stampOf(i32, head + 0, hash, hashBytes(u8, at, at + bytes, ~u32[head + 9])), code;
}
function reserveTexts(arena, field, count, bytes) {
  growing(arena, field, (head) => {
    bytes > arena.u32[head + 8] && setBytesRoom(arena, head, wholeBytes(bytes)), count > arena.u32[head + 7] && setRoom(arena, head, wholeRoom(count));
    let slots = slotsFor(count - 1, arena.u32[head + 6]);
    slots > arena.u32[head + 6] && setSlots(arena, head, slots);
  });
}
function growing(arena, field, grow) {
  requireInViews(arena, field);
  let former = requireDictionary(arena, field), head = former === 0 ? createHead(arena) : former, bytesRoom = arena.u32[head + 8], room = arena.u32[head + 7];
  try {
    grow(head);
  } catch (error) {
    throw arena.u32[head + 7] > room && setRoom(arena, head, room), arena.u32[head + 8] > bytesRoom && setBytesRoom(arena, head, bytesRoom), former === 0 && freeOwned(arena, head * 4), error;
  }
  return arena.u32[field >>> 2] = head * 4, head;
}
function clearTexts(arena, field) {
  requireInViews(arena, field);
  let head = requireDictionary(arena, field);
  if (head === 0) return;
  let { u32 } = arena, index = u32[head + 5] >>> 2;
  u32.fill(0, index, index + u32[head + 6] * 2), u32[head + 2] = 1, u32[head + 0] = 1, u32[head + 0 + 1] = 0;
}
function trimTexts(arena, field) {
  requireInViews(arena, field);
  let head = requireDictionary(arena, field);
  if (head === 0) return;
  let { u32 } = arena, length = u32[head + 2], isEmpty = length === 1, slots = isEmpty ? 0 : slotsFor(length - 1, 0), bytes = isEmpty ? 0 : wholeBytes(usedBytes(u32, head)), room = isEmpty ? 0 : wholeRoom(length);
  slots < u32[head + 6] && attemptGrowth(() => setSlots(arena, head, slots)), bytes < arena.u32[head + 8] && setBytesRoom(arena, head, bytes), room < arena.u32[head + 7] && setRoom(arena, head, room), isEmpty && (arena.u32[field >>> 2] = 0, freeOwned(arena, head * 4));
}
function createHead(arena) {
  let ptr = setOwned(arena, arena.allocateZeroed(DICTIONARY_HEAD.size, DICTIONARY_HEAD.align));
  arena.checks?.ownedByField(ptr);
  let head = ptr >>> 2;
  return arena.u32[head + 2] = 1, arena.u32[head + 0] = 1, arena.u32[head + 9] = arena.seed, head;
}
function wholeBytes(bytes) {
  return Math.min((bytes + 3 & -8) + 4, MAX_BYTES);
}
function wholeRoom(count) {
  return count + (count & 1);
}
function slotsFor(texts, slots) {
  let wanted = Math.max(slots, FIRST_SLOTS);
  for (; texts * 4 > wanted * 3; ) wanted *= 2;
  return wanted;
}
function growBytes(arena, head, needed) {
  let room = arena.u32[head + 8];
  if (needed <= room) return;
  if (needed > MAX_BYTES)
    throw mismatch(
      "TEXT_TOO_LONG",
      "texts too long for a dictionary",
      `${needed} bytes in total`,
      `at most ${MAX_BYTES}`,
      "Use several dictionaries, or keep texts that occur once in a Str"
    );
  let doubled = wholeBytes(Math.min(Math.max(needed, room * 2, FIRST_BYTES), MAX_BYTES - 7));
  doubled > needed && attemptGrowth(() => setBytesRoom(arena, head, doubled)) || setBytesRoom(arena, head, needed);
}
function growOffsets(arena, head, needed) {
  let room = arena.u32[head + 7];
  if (needed <= room) return;
  let doubled = wholeRoom(Math.max(needed, room * 2, FIRST_ROOM));
  doubled > needed && attemptGrowth(() => setRoom(arena, head, doubled)) || setRoom(arena, head, needed);
}
function growIndex(arena, head, texts) {
  let slots = arena.u32[head + 6], wanted = slotsFor(texts, slots);
  wanted !== slots && (texts >= slots ? setSlots(arena, head, wanted) : attemptGrowth(() => setSlots(arena, head, wanted)));
}
function attemptGrowth(grow) {
  try {
    return grow(), !0;
  } catch (error) {
    if (error instanceof OffheapError && error.code === "OUT_OF_MEMORY") return !1;
    throw error;
  }
}
function setBytesRoom(arena, head, room) {
  resizeBlock(arena, head + 4, room), arena.u32[head + 8] = room;
}
function setRoom(arena, head, room) {
  let isNew = arena.u32[head + 3] === 0;
  resizeBlock(arena, head + 3, room === 0 ? 0 : (room + 1) * 4);
  let { u32 } = arena;
  u32[head + 7] = room, isNew && u32.fill(0, u32[head + 3] >>> 2, (u32[head + 3] >>> 2) + 2);
}
function resizeBlock(arena, word, bytes) {
  let former = arena.u32[word], block = former === 0 ? newBlock(arena, bytes) : resizeOwned(arena, former, bytes);
  arena.u32[word] = block;
}
function newBlock(arena, bytes) {
  let block = setOwned(arena, arena.allocate(bytes));
  return arena.checks?.ownedByField(block), block;
}
function setSlots(arena, head, slots) {
  let block = slots === 0 ? 0 : newBlock(arena, slots * 8), { u32 } = arena, index = block >>> 2;
  u32.fill(0, index, index + slots * 2);
  let former = u32[head + 5], first = former >>> 2;
  for (let at = first; slots > 0 && at < first + u32[head + 6] * 2; at += 2)
    u32[at + 1] !== 0 && enter(u32, index, slots, u32[at], u32[at + 1]);
  u32[head + 5] = block, u32[head + 6] = slots, former !== 0 && freeOwned(arena, former);
}
function enter(u32, index, slots, hash, code) {
  let last = slots - 1;
  if (!addPair(u32, index, hash & last, last, hash, code)) throw overwritten2(index * 4, slots);
}

// src/collections/dictionary-iterator.ts
var DictionaryIterator = class {
  constructor(texts) {
    this.code = 0;
    this.texts = texts;
  }
  next() {
    let { texts, code } = this;
    return code < 0 || code >= texts.length ? (this.code = -1, { done: !0, value: void 0 }) : (this.code++, { done: !1, value: texts.at(code) });
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/dictionary.ts
var NO_BYTES = /* @__PURE__ */ new Uint8Array(0), Dictionary = class _Dictionary {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Dictionary);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr, this.cache = null;
  }
  // A static field that isn't a call without effects would keep the class in every bundle.
  static get head$() {
    return DICTIONARY_HEAD;
  }
  /** Number of codes: 1 in a new dictionary, which has the empty text. O(1). */
  get length() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 1 : u32[head + 2];
  }
  /** Number of bytes of all texts. */
  get bytes$() {
    let head = requireDictionary(this.arena, this.ptr);
    return head === 0 ? 0 : usedBytes(this.arena.u32, head);
  }
  /**
   * Returns the code of a text, which is added if the dictionary doesn't have it. O(length of the
   * text), unless the dictionary has to grow.
   *
   * @param text - A string. Unpaired surrogates count as U+FFFD.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   * @throws `INVALID_VALUE` when `text` isn't a string.
   */
  intern(text) {
    let { arena, cache, ptr } = this, { i32 } = arena, head = i32[ptr >>> 2] >>> 2;
    if (cache !== null && cache.low === i32[head] && cache.high === i32[head + 1]) {
      let code = cache.known.get(text);
      if (code !== void 0) return code;
    }
    return this.internAside(text);
  }
  /**
   * Returns the code of a text in UTF-8, which is added if the dictionary doesn't have it. Makes no
   * string. Invalid UTF-8 counts as the text that it decodes to, with U+FFFD for invalid bytes.
   *
   * @param u8 - The bytes; a view of the same arena, such as `arena.u8`, is allowed.
   * @param start - Index of the first byte.
   * @param end - Index after the last byte.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   * @throws `INVALID_VALUE` when `u8` isn't a `Uint8Array`, `INDEX_OUT_OF_RANGE` when it doesn't
   *   have these bytes.
   */
  internBytes(u8, start = 0, end = u8.length) {
    requireRange(u8, start, end);
    let { arena, ptr } = this, hash = hashBytes(u8, start, end, seedOf(arena, ptr)), code = searchBytes(arena, ptr, hash, u8, start, end);
    return code >= 0 ? code : isUtf8(u8, start, end) ? this.append(hash, null, u8, start, end) : this.intern(decodeUtf8(u8, start, end));
  }
  /** Returns the code of a text; undefined if the dictionary doesn't have it. */
  find(text) {
    let { arena, cache, ptr } = this, { i32 } = arena, head = i32[ptr >>> 2] >>> 2;
    if (cache !== null && cache.low === i32[head] && cache.high === i32[head + 1]) {
      let code2 = cache.known.get(text);
      if (code2 !== void 0) return code2;
    }
    if (typeof text != "string") return;
    let code = searchText(arena, ptr, hashText(text, seedOf(arena, ptr)), text);
    if (!(code < 0))
      return this.kept()?.keepCode(text, code), code;
  }
  /**
   * Returns the code of a text in UTF-8; undefined if the dictionary doesn't have it. Invalid UTF-8
   * counts as in `internBytes`, whose parameters and errors it has.
   */
  findBytes(u8, start = 0, end = u8.length) {
    requireRange(u8, start, end);
    let { arena, ptr } = this, hash = hashBytes(u8, start, end, seedOf(arena, ptr)), code = searchBytes(arena, ptr, hash, u8, start, end);
    return code >= 0 ? code : isUtf8(u8, start, end) ? void 0 : this.find(decodeUtf8(u8, start, end));
  }
  /** Returns whether the dictionary has a text. Returns false for what isn't a string. */
  has(text) {
    return this.find(text) !== void 0;
  }
  /**
   * Returns the text of a code. Accessors keep the last texts as strings.
   *
   * @param code - A code of this dictionary, or an integer from 0 to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when there is no such code, `TEXT_TOO_LONG` when the text is too
   *   long for a string.
   */
  at(code) {
    let { arena, cache, ptr } = this, { i32 } = arena, head = i32[ptr >>> 2] >>> 2;
    if (cache !== null && cache.low === i32[head] && cache.high === i32[head + 1]) {
      let slot = code & cache.mask;
      if (cache.codes[slot] === code) return cache.texts[slot];
    }
    return this.decoded(code);
  }
  /**
   * Returns the UTF-8 bytes of a code as a view into the arena's buffer, which is invalid once a
   * text is added or the memory grows.
   *
   * @throws `INDEX_OUT_OF_RANGE` as `at` does.
   */
  bytesAt(code) {
    let offsets = this.offsetsOf(code), { u8, u32 } = this.arena;
    if (code === 0) return u8.subarray(0, 0);
    let texts = u32[(u32[this.ptr >>> 2] >>> 2) + 4];
    return u8.subarray(texts + u32[offsets], texts + u32[offsets + 1]);
  }
  /**
   * The start of each text in `bytes`, and the end of the last one: `length + 1` numbers, as the
   * offsets of a column of type Utf8 in Arrow. The view is invalid once a text is added or the
   * memory grows.
   */
  get offsets() {
    let head = requireDictionary(this.arena, this.ptr), { i32, u32 } = this.arena;
    if (head === 0 || u32[head + 2] === 1) return new Int32Array(2);
    let start = u32[head + 3] >>> 2;
    return i32.subarray(start, start + u32[head + 2] + 1);
  }
  /** The UTF-8 of all texts, as a view like `offsets`. */
  get bytes() {
    let head = requireDictionary(this.arena, this.ptr);
    if (head === 0) return new Uint8Array(0);
    let { u8, u32 } = this.arena, start = u32[head + 4];
    return u8.subarray(start, start + usedBytes(u32, head));
  }
  /** Iterates over the texts in the order of their codes. The length is read at each step. */
  [Symbol.iterator]() {
    return requireDictionary(this.arena, this.ptr), new DictionaryIterator(this);
  }
  /** Copies the texts into a JavaScript array: the text of a code is at that index. */
  toArray() {
    return [...this];
  }
  /** Returns the texts as an array; `JSON.stringify` calls it. */
  toJSON() {
    return [...this];
  }
  /** Reports what is wrong with the bytes of the dictionary. */
  examine$(report) {
    verifyDictionary(this.arena, this.ptr, report);
  }
  /** Removes all texts except the empty one. The room stays; `trim` gives it back. O(room). */
  clear() {
    clearTexts(this.arena, this.ptr), this.cache = null;
  }
  /** Gives back the room that no text uses. O(texts). */
  trim() {
    trimTexts(this.arena, this.ptr);
  }
  /**
   * Makes room for `count` codes with `bytes` bytes in total, so that adding these allocates
   * nothing.
   *
   * @param count - Number of codes with that of the empty text, an integer from 0 to 2^27.
   * @param bytes - Number of bytes of UTF-8, an integer from 0 to 2^31 - 1.
   * @throws `INVALID_SIZE` when these aren't such integers.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the dictionary is then unchanged.
   */
  reserve(count, bytes = 0) {
    if (!(count >>> 0 === count && count <= MAX_LENGTH && bytes >>> 0 === bytes && bytes <= MAX_BYTES))
      throw mismatch(
        "INVALID_SIZE",
        "invalid room of a dictionary",
        `${show(count)} codes with ${show(bytes)} bytes`,
        `integers of at most ${MAX_LENGTH} and ${MAX_BYTES}`,
        "Pass the total numbers of codes and of bytes in UTF-8"
      );
    reserveTexts(this.arena, this.ptr, count, bytes);
  }
  /**
   * Replaces all texts, which get codes in their order; one that occurs again has the code that it
   * got first. Takes an array, another iterable, or a dictionary. A failed call leaves the
   * dictionary unchanged.
   *
   * @throws `INVALID_VALUE` when a value isn't a string.
   * @throws `OUT_OF_MEMORY` when the arena has no room.
   */
  assign(values) {
    let { arena, ptr } = this;
    requireSource(values);
    let source = holding(this, 1, () => Array.from(values));
    requireInViews(arena, ptr);
    let field = arena.allocateZeroed(8), built = new _Dictionary(arena, field);
    try {
      for (let text of source) built.intern(text);
      let former = new Deallocator(arena, ptr);
      arena.u32[ptr >>> 2] !== 0 && former.own(ptr, DICTIONARY_HEAD), former.find();
      let { u32 } = arena;
      u32[ptr >>> 2] = u32[field >>> 2], u32[field >>> 2] = 0, former.retire();
    } finally {
      built.clear(), built.trim(), arena.free(field);
    }
  }
  internAside(text) {
    if (typeof text != "string")
      throw mismatch(
        "INVALID_VALUE",
        "invalid text of a dictionary",
        show(text),
        "a string",
        "Pass a string, or its UTF-8 bytes to internBytes"
      );
    let { arena, ptr } = this, hash = hashText(text, seedOf(arena, ptr)), code = searchText(arena, ptr, hash, text);
    return code < 0 ? this.append(hash, text, NO_BYTES, 0, 0) : (this.kept()?.keepCode(text, code), code);
  }
  /**
   * Adds a text: a string, or for null the bytes. The cache is that of the new texts as well, if it
   * was that of the former ones.
   */
  append(hash, text, u8, start, end) {
    let { arena, ptr, cache } = this, bytes = text === null ? end - start : utf8Length(text), head = headWithRoom(arena, ptr, bytes);
    head === 0 && (text === null && isViewOf(arena, u8) && (u8 = u8.slice(start, end), start = 0), head = makeRoom(arena, ptr, bytes));
    let { u8: all, u32, i32 } = arena, isCurrent2 = cache !== null && cache.low === i32[head] && cache.high === i32[head + 1], at = u32[head + 4] + usedBytes(u32, head);
    if (text === null)
      for (let index = 0; index < bytes; index++) all[at + index] = u8[start + index];
    else encodeUtf8(all, at, text, bytes);
    let code = enterText(arena, head, hash, bytes);
    return isCurrent2 && (cache.low = i32[head], cache.high = i32[head + 1]), code;
  }
  /** Returns the cache, if entries may be added to it; null otherwise. */
  kept() {
    let { i32 } = this.arena, head = i32[this.ptr >>> 2] >>> 2;
    if (head === 0) return null;
    let cache = this.cache ??= new DictionaryCache();
    return cache.adopts(i32[head + 0], i32[head + 0 + 1]) ? cache : null;
  }
  decoded(code) {
    let offsets = this.offsetsOf(code);
    if (code === 0) return "";
    let { u8, u32 } = this.arena, texts = u32[(u32[this.ptr >>> 2] >>> 2) + 4], text = decodeUtf8(u8, texts + u32[offsets], texts + u32[offsets + 1]);
    return this.kept()?.keepText(code, text, this.length), text;
  }
  /** Returns the index of the word with the offset of a code; 0 for code 0. */
  offsetsOf(code) {
    let { arena } = this, { u32 } = arena, { length } = this;
    if (!(code >>> 0 === code && code < length)) throw outOfRange(code, length);
    if (code === 0) return 0;
    let head = u32[this.ptr >>> 2] >>> 2, offsets = (u32[head + 3] >>> 2) + code;
    return requireRoom(arena, (head + 4) * 4, Math.max(u32[offsets], u32[offsets + 1]), 1), offsets;
  }
};
function seedOf({ i32, seed }, ptr) {
  let head = i32[ptr >>> 2] >>> 2;
  return head === 0 ? seed : i32[head + 9];
}
function searchBytes({ i32, u8 }, ptr, hash, given, start, end) {
  if (start === end) return 0;
  let head = i32[ptr >>> 2] >>> 2;
  if (head === 0) return -1;
  let index = i32[head + 5] >>> 2, offsets = i32[head + 3] >>> 2, texts = i32[head + 4] >>> 0, mask = i32[head + 6] - 1, bytes = end - start, slot = hash & mask;
  for (let left = mask; left >= 0; left--) {
    let at = index + slot * 2, code = i32[at + 1];
    if (!(code > 0)) return -1;
    if (i32[at] === hash) {
      let from = i32[offsets + code];
      if (i32[offsets + code + 1] - from === bytes && isSame(u8, texts + from, given, start, bytes))
        return code;
    }
    slot = slot + 1 & mask;
  }
  return -1;
}
function searchText({ i32, u8 }, ptr, hash, text) {
  if (text === "") return 0;
  let head = i32[ptr >>> 2] >>> 2;
  if (head === 0) return -1;
  let index = i32[head + 5] >>> 2, offsets = i32[head + 3] >>> 2, texts = i32[head + 4] >>> 0, mask = i32[head + 6] - 1, slot = hash & mask;
  for (let left = mask; left >= 0; left--) {
    let at = index + slot * 2, code = i32[at + 1];
    if (!(code > 0)) return -1;
    if (i32[at] === hash) {
      let from = texts + i32[offsets + code], to = texts + i32[offsets + code + 1];
      if (equalsUtf8(u8, from, to, text)) return code;
    }
    slot = slot + 1 & mask;
  }
  return -1;
}
function isSame(a, from, b, at, bytes) {
  let index = 0;
  for (; index + 4 <= bytes; index += 4) {
    let left = from + index, right = at + index;
    if ((a[left] ^ b[right] | a[left + 1] ^ b[right + 1] | a[left + 2] ^ b[right + 2] | a[left + 3] ^ b[right + 3]) !== 0) return !1;
  }
  for (; index < bytes && a[from + index] === b[at + index]; ) index++;
  return index === bytes;
}
function requireRange(u8, start, end) {
  if (!(ArrayBuffer.isView(u8) && u8.BYTES_PER_ELEMENT === 1))
    throw mismatch(
      "INVALID_VALUE",
      "invalid bytes of a text",
      show(u8),
      "a Uint8Array",
      "Pass a Uint8Array, or a string to intern or find"
    );
  if (!(start >>> 0 === start && end >>> 0 === end && start <= end && end <= u8.length))
    throw mismatch(
      "INDEX_OUT_OF_RANGE",
      "invalid range of bytes",
      `${show(start)} to ${show(end)}`,
      `integers from 0 to ${u8.length}, in order`,
      "Pass the index of the first byte and the one after the last byte"
    );
}
function outOfRange(code, length) {
  return mismatch(
    "INDEX_OUT_OF_RANGE",
    "invalid code of a dictionary",
    show(code),
    `an integer from 0 to ${length - 1}`,
    "Use codes that intern or find of this dictionary returned"
  );
}

// src/collections/hash-head.ts
function scalarPart(size) {
  return { size, align: Math.max(1, size) };
}
var HashHead = class {
  /**
   * @param typeName The map as schemas write it.
   * @param key The keys: their size, which is also their alignment, or a function that returns
   *   their class.
   * @param value The values, in the same way; 0 in a set.
   */
  constructor(typeName, key, value) {
    this.size = 48;
    this.align = 8;
    this.typeName = typeName, this.#key = typeof key == "number" ? scalarPart(key) : key, this.#value = typeof value == "number" ? scalarPart(value) : value;
  }
  #key;
  #value;
  get key() {
    let key = this.#key;
    return typeof key == "function" ? key() : key;
  }
  get value() {
    let value = this.#value;
    return typeof value == "function" ? value() : value;
  }
  /** Alignment of the block of the entries, in bytes. */
  get entryAlign() {
    return Math.max(8, this.key.align, this.value.align);
  }
  /** Returns the offset of the keys in the block of `capacity` entries, in bytes. */
  keysAt(capacity) {
    let { align } = this.key;
    return Math.ceil(capacity * this.value.size / align) * align;
  }
  /** Returns the offset of the live bits in the block of `capacity` entries, in bytes. */
  liveAt(capacity) {
    return this.keysAt(capacity) + capacity * this.key.size + 3 & -4;
  }
  /** Returns the size of the block of `capacity` entries, in bytes. */
  bytesOf(capacity) {
    return this.liveAt(capacity) + (capacity + 31 >>> 5) * 4;
  }
  collect({ u32 }, ptr, visitor) {
    let head = ptr >>> 2;
    visitor.own(ptr + 16, new HashIndex(this, u32[head + 3]));
    let capacity = u32[head + 2], used = Math.min(u32[head + 1], capacity);
    visitor.own(ptr + 20, new HashEntries(this, used, capacity));
  }
  copied(memory, ptr) {
    this.place(memory, ptr);
  }
  /** Writes where the keys and the live bits are, after the block of the entries has moved. */
  place({ u32 }, ptr) {
    let head = ptr >>> 2, capacity = u32[head + 2];
    u32[head + 6] = u32[head + 5] + this.keysAt(capacity), u32[head + 7] = u32[head + 5] + this.liveAt(capacity);
  }
}, HashIndex = class {
  constructor({ typeName }, shift) {
    this.align = 8;
    this.typeName = `index of ${typeName}`, this.size = bytesOfIndex(shift);
  }
  copied() {
  }
}, HashEntries = class {
  constructor(map, used, capacity) {
    this.typeName = `entries of ${map.typeName}`, this.size = map.bytesOf(capacity), this.align = map.entryAlign, this.map = map, this.used = used, this.capacity = capacity;
  }
  collect(memory, ptr, visitor) {
    let { map, used, capacity } = this, { key, value } = map;
    if (key.collect === void 0 && value.collect === void 0) return;
    let live = ptr + map.liveAt(capacity) >>> 2;
    for (let entry = 0; entry < used; entry++)
      isLive(memory.u32, live, entry) && (key.collect?.(memory, ptr + map.keysAt(capacity) + entry * key.size, visitor), value.collect?.(memory, ptr + entry * value.size, visitor));
  }
  copied() {
  }
};
function bytesOfIndex(shift) {
  return 2 ** (32 - shift) * 2 * 4;
}
function isLive(u32, live, entry) {
  return (u32[live + (entry >>> 5)] >>> entry & 1) !== 0;
}
function requireMap(memory, field, layout) {
  let { u32 } = memory, ptr = u32[field >>> 2];
  if (ptr === 0) return 0;
  let head = ptr >>> 2, isHead = bytesOfBlock(memory, ptr) >= layout.size, used = u32[head + 1], capacity = u32[head + 2], shift = u32[head + 3], values = u32[head + 5];
  if (isHead && u32[head + 0] <= used && used <= capacity && shift > 0 && shift < 32 && bytesOfBlock(memory, u32[head + 4]) >= bytesOfIndex(shift) && bytesOfBlock(memory, values) >= layout.bytesOf(capacity) && u32[head + 6] === values + layout.keysAt(capacity) && u32[head + 7] === values + layout.liveAt(capacity))
    return head;
  throw mismatch(
    "INVALID_BYTES",
    `${layout.typeName} at ${field} overwritten`,
    isHead ? `${used} of ${capacity} entries at ${values}` : `${ptr}`,
    "a block with the state of the map, and live blocks for its entries and its index",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}

// src/collections/hash-index.ts
var FIRST_CAPACITY = 8, SMALL = 4096, MAX_CAPACITY = 2 ** 28;
function makeRoom2(arena, field, layout, count) {
  requireInViews(arena, field);
  let head = requireMap(arena, field, layout), { u32 } = arena, size = (head === 0 ? 0 : u32[head + 0]) + count;
  if (!(Number.isInteger(count) && count >= 0 && size <= MAX_CAPACITY)) throw tooMany(count);
  if (head === 0) {
    count > 0 && createMap(arena, field, layout, Math.max(count, FIRST_CAPACITY));
    return;
  }
  let capacity = u32[head + 2], used = u32[head + 1], shift = u32[head + 3], wanted = Math.min(shift, shiftFor(size)), hasRoom = used + count <= capacity, hasHoles = size <= capacity && (used + count - size) * 4 >= capacity, grows = !hasRoom && !hasHoles;
  hasRoom || requireBlockNotHeld(arena, u32[head + 5]);
  let entries = grows ? newEntries(arena, layout, grown(capacity, size)) : 0, index = 0;
  try {
    wanted < shift && (index = newIndex(arena, wanted));
  } catch (error) {
    throw entries !== 0 && freeOwned(arena, entries), error;
  }
  index !== 0 && replaceIndex(arena, head, index, wanted), grows ? (used > arena.u32[head + 0] && closeHoles(arena, head, layout), moveEntries(arena, head, layout, entries, grown(capacity, size))) : hasRoom || closeHoles(arena, head, layout);
}
function shiftFor(size) {
  return Math.clz32(Math.max(8, Math.ceil(size * 4 / 3)) - 1);
}
function grown(capacity, size) {
  let more = capacity < SMALL ? capacity : capacity >>> 1;
  return Math.max(size, capacity + more) + 7 & -8;
}
function createMap(arena, field, layout, capacity) {
  let made = [], shift = shiftFor(capacity), room = capacity + 7 & -8;
  try {
    made.push(newBlock2(arena, layout.size, layout.align)), made.push(newEntries(arena, layout, room)), made.push(newIndex(arena, shift));
  } catch (error) {
    for (let block of made) freeOwned(arena, block);
    throw error;
  }
  let [ptr, entries, index] = made, { u32 } = arena, head = ptr >>> 2;
  u32[head + 2] = room, u32[head + 3] = shift, u32[head + 4] = index, u32[head + 5] = entries, u32[head + 8] = arena.seed, layout.place(arena, ptr), u32[field >>> 2] = ptr;
}
function newBlock2(arena, bytes, align) {
  let block = setOwned(arena, arena.allocateZeroed(bytes, align));
  return arena.checks?.ownedByField(block), block;
}
function newEntries(arena, layout, capacity) {
  return newBlock2(arena, layout.bytesOf(capacity), layout.entryAlign);
}
function newIndex(arena, shift) {
  return newBlock2(arena, bytesOfIndex(shift), 8);
}
function replaceIndex(arena, head, index, shift) {
  let { u32 } = arena, former = u32[head + 4], end = former + bytesOfIndex(u32[head + 3]) >>> 2;
  fillIndex(u32, index >>> 2, shift, u32[head + 8], former >>> 2, end, u32), u32[head + 4] = index, u32[head + 3] = shift, freeOwned(arena, former);
}
function fillIndex(u32, start, shift, mask, first, end, source) {
  let last = -1 >>> shift;
  for (let at = first; at < end; at += 2) {
    let value = source[at + 1];
    if (value === 0) continue;
    let key = source[at];
    addPair(u32, start, homeSlot(key, mask, shift), last, key, value);
  }
}
function moveEntries(arena, head, layout, entries, capacity) {
  let { u8, u32 } = arena, used = u32[head + 1], [values, keys, live] = [u32[head + 5], u32[head + 6], u32[head + 7]];
  u8.copyWithin(entries, values, values + used * layout.value.size), u8.copyWithin(entries + layout.keysAt(capacity), keys, keys + used * layout.key.size), u8.copyWithin(entries + layout.liveAt(capacity), live, live + (used + 31 >>> 5) * 4), u32[head + 2] = capacity, u32[head + 5] = entries, layout.place(arena, head * 4), freeOwned(arena, values);
}
function closeHoles(arena, head, layout) {
  let { u32 } = arena, used = u32[head + 1], size = u32[head + 0], live = u32[head + 7] >>> 2, { key, value } = layout, values = u32[head + 5], keys = u32[head + 6];
  packPart(arena, live, used, values, value.size), packPart(arena, live, used, keys, key.size);
  let words = used + 31 >>> 5, free = keys + size * key.size + 3 >>> 2, isRoom = free + words <= keys + used * key.size >>> 2, before = isRoom ? u32 : new Uint32Array(words), first = isRoom ? free : 0;
  for (let word = 1; word < words; word++)
    before[first + word] = before[first + word - 1] + bitsIn(u32[live + word - 1]);
  let index = u32[head + 4] >>> 2, end = index + (bytesOfIndex(u32[head + 3]) >>> 2);
  for (let at = index; at < end; at += 2) {
    let entry = u32[at + 1] - 1;
    if (entry < 0) continue;
    let lower = u32[live + (entry >>> 5)] & (1 << entry) - 1;
    u32[at + 1] = before[first + (entry >>> 5)] + bitsIn(lower) + 1;
  }
  isRoom && u32.fill(0, free, free + words), u32.fill(0, live, live + words), u32.fill(4294967295, live, live + (size >>> 5)), (size & 31) !== 0 && (u32[live + (size >>> 5)] = 2 ** (size & 31) - 1), u32[head + 1] = size, u32[head + 9] += 1, arena.checks?.movedParts(values, values + used * value.size);
}
function packPart(arena, live, used, start, bytes) {
  let { u8, u32 } = arena, to = start;
  for (let word = 0; word < used + 31 >>> 5; word++)
    for (let bits = u32[live + word]; bits !== 0; bits &= bits - 1) {
      let from = start + (word * 32 + 31 - Math.clz32(bits & -bits)) * bytes;
      bytes === 4 ? u32[to >>> 2] = u32[from >>> 2] : to < from && move(arena, from, to, bytes), to += bytes;
    }
  u8.fill(0, to, start + used * bytes);
}
function move({ u8, u32 }, from, to, bytes) {
  if (bytes > 64) u8.copyWithin(to, from, from + bytes);
  else if (((bytes | from) & 3) !== 0)
    for (let byte = 0; byte < bytes; byte++) u8[to + byte] = u8[from + byte];
  else {
    let [source, target] = [from >>> 2, to >>> 2];
    for (let word = 0; word < bytes >>> 2; word++) u32[target + word] = u32[source + word];
  }
}
function zero({ u8, u32 }, start, bytes) {
  if (bytes > 64) u8.fill(0, start, start + bytes);
  else if (((bytes | start) & 3) !== 0)
    for (let byte = 0; byte < bytes; byte++) u8[start + byte] = 0;
  else {
    let first = start >>> 2;
    for (let word = 0; word < bytes >>> 2; word++) u32[first + word] = 0;
  }
}
function removeEntry(arena, head, entry, key, valueBytes) {
  let { u32 } = arena, index = u32[head + 4] >>> 2, shift = u32[head + 3], mask = u32[head + 8], last = -1 >>> shift, slot = homeSlot(key, mask, shift);
  for (let turns = Math.min(last, u32.length); turns > 0 && u32[index + slot * 2 + 1] !== entry + 1; turns--)
    slot = slot + 1 & last;
  emptySlot(u32, index, index + slot * 2, mask, 0, shift), u32[(u32[head + 7] >>> 2) + (entry >>> 5)] &= ~(1 << entry), u32[head + 0] -= 1;
  let value = u32[head + 5] + entry * valueBytes;
  valueBytes === 4 ? u32[value >>> 2] = 0 : zero(arena, value, valueBytes), arena.checks !== null && arena.checks.movedParts(value, value + valueBytes);
}
function clearMap(arena, head, layout) {
  let { u8, u32 } = arena, values = u32[head + 5], index = u32[head + 4], used = u32[head + 1];
  arena.checks?.movedParts(values, values + used * layout.value.size), u8.fill(0, values, values + layout.bytesOf(u32[head + 2])), u8.fill(0, index, index + bytesOfIndex(u32[head + 3])), u32[head + 0] = u32[head + 1] = 0, u32[head + 10] += 1;
}
function trimMap(arena, field, layout) {
  requireInViews(arena, field);
  let head = requireMap(arena, field, layout);
  if (head === 0) return;
  let { u8, u32 } = arena, size = u32[head + 0];
  if (requireBlockNotHeld(arena, u32[head + 5]), size === 0) {
    if (arena.adoptions.attemptAt(field) !== null) return;
    u32[field >>> 2] = 0;
    for (let block of [u32[head + 5], u32[head + 4], head * 4]) freeOwned(arena, block);
    return;
  }
  u32[head + 1] > size && closeHoles(arena, head, layout);
  let shift = shiftFor(size);
  if (shift > u32[head + 3]) {
    let index = u32[head + 4] >>> 2, words = bytesOfIndex(u32[head + 3]) >>> 2, pairs = u32.slice(index, index + words);
    u32.fill(0, index, index + words), fillIndex(u32, index, shift, u32[head + 8], 0, words, pairs), u32[head + 3] = shift, u32[head + 4] = resizeOwned(arena, index * 4, bytesOfIndex(shift));
  }
  let capacity = size + 7 & -8;
  if (capacity === u32[head + 2]) return;
  let [values, keys, live] = [u32[head + 5], u32[head + 6], u32[head + 7]];
  u8.copyWithin(values + layout.keysAt(capacity), keys, keys + size * layout.key.size);
  let end = values + layout.liveAt(capacity);
  u8.fill(0, values + layout.keysAt(capacity) + size * layout.key.size, end), u8.copyWithin(end, live, live + (size + 31 >>> 5) * 4), u32[head + 2] = capacity, u32[head + 5] = resizeOwned(arena, values, layout.bytesOf(capacity)), layout.place(arena, head * 4);
}
function verifyMap(arena, field, layout, wordOf, find, report) {
  let head = requireMap(arena, field, layout);
  if (head === 0) return;
  let { u32 } = arena, live = u32[head + 7] >>> 2, used = u32[head + 1], size = 0;
  for (let word = 0; word < u32[head + 2] + 31 >>> 5; word++)
    size += bitsIn(u32[live + word]);
  if (size !== u32[head + 0]) {
    report(`size of ${layout.typeName}: got ${u32[head + 0]}, expected ${size}`);
    return;
  }
  let [index, shift, mask] = [u32[head + 4] >>> 2, u32[head + 3], u32[head + 8]], pairs = 0;
  for (let slot = 0; slot < 2 ** (32 - shift); slot++)
    u32[index + slot * 2 + 1] !== 0 && pairs++;
  let found = 0;
  for (let entry = 0; entry < used; entry++) {
    if (!isLive(u32, live, entry)) continue;
    found++;
    let key = wordOf(entry), at = findSlot(u32, index, homeSlot(key, mask, shift), -1 >>> shift, key);
    if (!(at >= 0 && u32[at + 1] !== 0 && find(entry) === entry)) {
      report(`entry ${entry} of ${layout.typeName}: not found by its key`);
      return;
    }
  }
  found === size && pairs === size || report(`index of ${layout.typeName}: got ${pairs} entries, expected ${size}`);
}
function tooMany(count) {
  return mismatch(
    "INVALID_SIZE",
    "invalid number of entries of a map",
    show(count),
    `a number with which the map has at most ${MAX_CAPACITY.toLocaleString("en-US")} entries`,
    "Use several maps"
  );
}

// src/encoding/string.ts
function readString(arena, ptr) {
  requireInBlock(arena, ptr, 1);
  let { u32 } = arena, start = u32[ptr >>> 2];
  return decodeUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1]);
}
function writeString(arena, ptr, value, name) {
  requireInViews(arena, ptr);
  let field = ptr >>> 2, length = byteLengthOf(value, name), former = arena.u32[field], room = former === 0 ? 0 : arena.sizeOf(former);
  if (former !== 0 && (length === 0 || length > room) && arena.adoptions.offer !== null && requireBlockNotHeld(arena, former), length === 0)
    former !== 0 && retireOwned(arena, ptr, former), arena.u32[field] = 0;
  else if (length <= room)
    saveReplaced(arena, ptr, former, length), fill(arena, former, value, length);
  else {
    let from = typeof value != "string" && value.buffer === arena.buffer ? value.byteOffset : -1, start = arena.allocate(length);
    from < 0 ? fill(arena, start, value, length) : arena.u8.copyWithin(start, from, from + length), arena.u32[field] = setOwned(arena, start), former !== 0 && retireOwned(arena, ptr, former);
  }
  arena.u32[field + 1] = length;
}
function fill(arena, start, value, length) {
  typeof value == "string" ? encodeUtf8(arena.u8, start, value, length) : arena.u8.set(value, start);
}
function equalsString(arena, ptr, value) {
  requireInBlock(arena, ptr, 1);
  let { u32 } = arena, start = u32[ptr >>> 2];
  return equalsUtf8(arena.u8, start, start + u32[(ptr >>> 2) + 1], value);
}
function stringBytes(arena, ptr) {
  requireInBlock(arena, ptr, 1);
  let { u32 } = arena, start = u32[ptr >>> 2];
  return arena.u8.subarray(start, start + u32[(ptr >>> 2) + 1]);
}

// src/collections/hash-key.ts
function mixWord(hash, word) {
  let mixed2 = Math.imul(hash ^ word, 2246822507);
  return mixed2 ^ mixed2 >>> 15;
}

// src/operations/to-json.ts
function floatToJSON(value) {
  return Number.isFinite(value) ? Object.is(value, -0) ? "-0" : value : String(value);
}
function bigintToJSON(value) {
  return String(value);
}
function ownerToJSON(source, toJSON) {
  let walk = new Walk(source.arena), json = toJSON(source, walk);
  return runAll(walk.tasks), json;
}
function elementsToJSON(values, toJSON, walk) {
  return walk.spend(values.bytes$), Array.from(values, (element) => toJSON(element, walk));
}
function mapToJSON(entries, keyToJSON, toJSON, walk, areOwners = !1) {
  let convert2 = (value, by) => by === null ? value : by(value, walk), pair = ([key, value]) => [
    convert2(key, keyToJSON),
    convert2(value, toJSON)
  ];
  return areOwners ? listToJSON(entries, pair, walk) : elementsToJSON(entries, pair, walk);
}
function listToJSON(values, toJSON, walk) {
  let json = [], { bytes$: bytes } = values;
  if (bytes === 0) return json;
  walk.spend(bytes);
  let outer = walk.depth, depth = deeper(outer), fill2 = () => {
    walk.depth = depth;
    for (let element of values) json.push(toJSON(element, walk));
    walk.depth = outer;
  };
  return isPutOff(depth) ? walk.tasks.push(fill2) : fill2(), json;
}
function valuesToJSON(values, walk) {
  return walk.spend(values.bytes$), [...values];
}
function stringToJSON(text, walk) {
  return walk.spend(text.length), text;
}
function arrayToJSON(values, toJSON, walk) {
  return Array.from(values, (element) => toJSON(element, walk));
}
function valueToJSON(value) {
  return typeof value == "number" ? floatToJSON(value) : typeof value == "bigint" ? bigintToJSON(value) : typeof value == "object" && value !== null && "toJSON" in value ? value.toJSON() : value;
}

// src/entry.ts
function entryOf(entry) {
  let isEntry = Array.isArray(entry) && entry.length === 2;
  return requireKind(isEntry, "entry", entry, "an array of a key and a value"), entry;
}

// src/ownership/create-deep.ts
function createOwned(arena, type, init) {
  return owning(
    arena,
    type,
    () => type.create(arena, init),
    () => {
      let deep = new DeepInit(arena), place = { type, ptr: 0 }, values = deep.split(place.type, init, place);
      return creating(arena, type, (created) => {
        let made = type.create(arena, values);
        return created.push(made.ptr), place.ptr = made.ptr, deep.complete(), made;
      });
    }
  );
}
function writeOwned(arena, type, element, value, write) {
  owning(
    arena,
    type,
    () => write(element, value),
    () => {
      let deep = new DeepInit(arena), place = { type, ptr: element.ptr };
      write(element, deep.split(place.type, value, place)), deep.complete();
    }
  );
}
function owning({ adoptions }, type, create, createDeep) {
  let isDeep = adoptions.owners >= RECURSION && type.types$ !== void 0;
  adoptions.owners = deeper(adoptions.owners);
  try {
    return isDeep ? createDeep() : create();
  } finally {
    adoptions.owners--;
  }
}
var DeepInit = class {
  constructor(arena) {
    this.tasks = [];
    this.types = /* @__PURE__ */ new Map();
    this.arena = arena, this.depth = arena.adoptions.owners;
  }
  /** Creates what `split` has left out. */
  complete() {
    runAll(this.tasks);
  }
  /** Returns the values of a struct without those that it owns. `keys` lead to it from `place`. */
  split(type, init, place, keys = []) {
    if (!isPlain(init)) return init;
    if (type.contents$ === !0)
      return this.rest(init, type.types$()[0], place, keys) ?? [];
    let types = this.typesOf(type), values = /* @__PURE__ */ Object.create(null);
    for (let [name, field] of types) {
      if (field[0] === "constant") continue;
      let rest = this.rest(init[name], field, place, [...keys, name]);
      rest !== void 0 && (values[name] = rest);
    }
    return values;
  }
  typesOf(type) {
    let types = this.types.get(type);
    return types === void 0 && this.types.set(type, types = fieldTypesOf(type)), types;
  }
  /** Returns what is written at once; undefined if that is nothing. */
  rest(value, type, place, keys) {
    if (typeof value != "object" || value === null || typeof type == "string") return value;
    switch (type[0]) {
      case "optional":
        return this.rest(value, type[1], place, keys);
      case "struct":
        return this.split(type[1], value, place, keys);
      case "union": {
        let [, discriminant, ...members] = type, name = value[discriminant], member = members.find(([constant]) => constant === name);
        return member === void 0 || !isPlain(value) ? value : Object.assign(this.split(member[1], value, place, keys), {
          [discriminant]: name
        });
      }
      case "own":
        if (!isPlain(value)) return value;
        this.later(() => this.own(type[1], value, place, keys));
        return;
      case "collection": {
        let element = type[2][0];
        return element[0] === "entry" ? this.entries(value, element[1], place, keys) : element[0] !== "struct" || element[1].collect === void 0 ? value : this.elements(value, ["list", element], place, keys);
      }
      case "array":
      case "list":
        return this.elements(value, type, place, keys);
      default:
        return value;
    }
  }
  elements(given, [kind, element], place, keys) {
    if (typeof element == "string" || !ELEMENTS.has(element[0]) || "arena" in given) return given;
    let values = Array.isArray(given) ? given : [...given];
    if (kind === "list" && element[0] === "struct") {
      if (values.every((value) => !isPlain(value))) return values;
      this.later(() => this.structs(element[1], values, place, keys));
      return;
    }
    if (kind === "list" && holdsStructs(element)) {
      if (values.every((value) => !isPlain(value))) return given;
      this.later(() => {
        reached(this.arena, place, keys).assign(
          values.map((value, index) => this.rest(value, element, place, [...keys, index]) ?? [])
        );
      });
      return;
    }
    return values.map((value, index) => {
      let rest = this.rest(value, element, place, [...keys, index]);
      return rest === void 0 ? element[0] === "own" ? null : [] : rest;
    });
  }
  entries(given, value, place, keys) {
    if (value[0] !== "struct" || value[1].collect === void 0 || "arena" in given) return given;
    let entries = Array.from(given, entryOf);
    if (entries.every(([, one]) => !isPlain(one))) return entries;
    this.later(() => this.values(value[1], entries, place, keys));
  }
  /** Puts off a task, whose values are one owner deeper. */
  later(task) {
    let depth = deeper(this.depth);
    this.tasks.push(() => {
      this.depth = depth, task();
    });
  }
  own(type, init, place, keys) {
    let { arena } = this, child = { type, ptr: 0 }, values = this.split(type, init, child);
    creating(arena, type, (created) => {
      let { ptr } = type.create(arena, values);
      created.push(ptr), attach(arena, addressOf(arena, place, keys), ptr), child.ptr = ptr;
    });
  }
  structs(type, given, place, keys) {
    let places = given.map(() => ({ type, ptr: 0 })), values = given.map((value, index) => this.split(type, value, places[index])), list = reached(this.arena, place, keys);
    list.assign(values), "pointers$" in list ? list.pointers$().forEach((ptr, index) => places[index].ptr = ptr) : places.forEach((element, index) => element.ptr = list.ptrAt(index));
  }
  values(type, given, place, keys) {
    let map = reached(this.arena, place, keys), none = type.contents$ === !0 ? [] : {};
    map.assign(given.map(([key, value]) => [key, isPlain(value) ? none : value]));
    let last = new Map(given.map((entry) => [map.find(entry[0]), entry]));
    for (let [number, [key, value]] of last) {
      if (!isPlain(value)) continue;
      let ptr = map.ptrAt(number);
      map.set(key, this.split(type, value, { type, ptr }));
    }
  }
}, ELEMENTS = /* @__PURE__ */ new Set(["own", "struct", "union", "array", "list"]);
function reached(arena, { type, ptr }, keys) {
  return keys.reduce(
    (value, key) => typeof key == "number" ? value.at(key) : value[key],
    type.at(arena, ptr)
  );
}
function addressOf(arena, place, keys) {
  let holder = reached(arena, place, keys.slice(0, -1)), last = keys.at(-1);
  return typeof last == "string" ? holder.ptr + holder.constructor.offsets[last] : ("capacity" in holder ? arena.u32[holder.ptr >>> 2] : holder.ptr) + last * 4;
}
function attach(arena, address, ptr) {
  let { u32 } = arena;
  if (u32[address >>> 2] === 0) {
    u32[address >>> 2] = setOwned(arena, ptr);
    return;
  }
  throw mismatch(
    "INVALID_VALUE",
    "struct changed by its values",
    "a getter that sets a field",
    "values that don't change the struct",
    "Set the field before or after the call"
  );
}

// src/collections/apart.ts
function createApart(collection, type, init, take) {
  let { arena } = collection, [made, ptr] = creating(arena, type, (created) => {
    let made2 = holding(collection, 4, () => createOwned(arena, type, init).ptr);
    created.push(made2);
    let ptr2 = take();
    return arena.u8.copyWithin(ptr2, made2, made2 + type.size), [made2, ptr2];
  });
  return arena.checks?.copied(type.at(arena, ptr), type.at(arena, made), type.size), arena.free(made), ptr;
}
function replaceApart(collection, head, owned, fill2) {
  let { arena, ptr } = collection, mark = beginAdoptions(arena), field = 0;
  try {
    field = arena.allocateZeroed(8);
    let built = new collection.constructor(
      arena,
      field
    );
    holding(collection, 1, () => fill2(built)), owned.keepTaken(), owned.add(arena.u32[ptr >>> 2], head), owned.find(), arena.u32[ptr >>> 2] = arena.u32[field >>> 2], owned.retire();
  } catch (error) {
    let made = keepingAdopted(arena, mark);
    throw field !== 0 && made.add(arena.u32[field >>> 2], head), undoAdoptions(arena, mark, made), field !== 0 && arena.free(field), error;
  }
  arena.free(field), endAdoptions(arena, null);
}

// src/collections/hash-iterator.ts
var KEYS_ONLY = 0, VALUES_ONLY = 1, ENTRIES = 2, HashIterator = class {
  constructor(map, kind) {
    this.head = 0;
    this.entry = 0;
    this.moves = 0;
    this.clears = 0;
    this.map = map, this.kind = kind, this.key = new Uint8Array(map.layout$.key.size);
  }
  next() {
    let { map, kind } = this, { u32 } = map.arena, head = u32[map.ptr >>> 2] >>> 2;
    if (head === 0) return { done: !0, value: void 0 };
    head !== this.head || u32[head + 10] !== this.clears ? (this.entry = 0, this.head = head, this.clears = u32[head + 10], this.moves = u32[head + 9]) : u32[head + 9] !== this.moves && this.follow(u32[head + 9]);
    let live = u32[head + 7] >>> 2, end = Math.min(u32[head + 1], u32.length * 32), { entry } = this;
    for (; entry < end && !isLive(u32, live, entry); ) entry++;
    if (this.entry = entry + 1, entry >= end)
      return this.entry = entry, { done: !0, value: void 0 };
    let { u8 } = map.arena, bytes = this.key, start = u32[head + 6] + entry * bytes.length;
    for (let byte = 0; byte < bytes.length; byte++) bytes[byte] = u8[start + byte];
    let key = map.key$(entry);
    return { done: !1, value: kind === KEYS_ONLY ? key : kind === VALUES_ONLY ? map.value$(entry) : [key, map.value$ === void 0 ? key : map.value$(entry)] };
  }
  /** Goes on after the last entry, which has got another number because holes were closed. */
  follow(moves) {
    if (this.moves = moves, this.entry === 0) return;
    let { u8, u32 } = this.map.arena, head = this.head, { key } = this, live = u32[head + 7] >>> 2;
    for (let entry = 0; entry < u32[head + 1]; entry++) {
      let start = u32[head + 6] + entry * key.length;
      if (!(!isLive(u32, live, entry) || key.some((byte, at) => u8[start + at] !== byte))) {
        this.entry = entry + 1;
        return;
      }
    }
    throw mismatch(
      "INVALID_VALUE",
      "iteration can not go on",
      "a map whose current entry was removed, and then others were added until entries moved",
      "one change or the other",
      "Collect the changes, and make them after the iteration"
    );
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/hash-base.ts
var HashBase = class _HashBase {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _HashBase);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Number of entries. O(1). */
  get size() {
    let { u32 } = this.arena;
    return u32[u32[this.ptr >>> 2] >>> 2];
  }
  /** Number of entries for which there is room. */
  get capacity() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + 2];
  }
  /**
   * Number of bytes of all keys and values.
   *
   * @throws `INVALID_BYTES` when the map was overwritten.
   */
  get bytes$() {
    let { arena, ptr, layout$: layout } = this, head = requireMap(arena, ptr, layout);
    return head === 0 ? 0 : arena.u32[head + 0] * (layout.key.size + layout.value.size);
  }
  /**
   * Removes an entry, and frees all that it owns. O(1): no other entry moves.
   *
   * @returns Whether there was an entry with the key. Throws as `find` does.
   */
  delete(key) {
    let entry = this.find(key);
    return entry < 0 ? !1 : (this.remove$(entry), !0);
  }
  remove$(entry) {
    let { arena, ptr, layout$: layout } = this, { key, value } = layout, word = this.word$(entry), head = arena.u32[ptr >>> 2] >>> 2, at = arena.u32[head + 5] + entry * value.size;
    requireNotHeld(arena, at, at + value.size + 1);
    let owned = new Deallocator(arena, ptr);
    key.collect?.(arena, arena.u32[head + 6] + entry * key.size, owned), value.collect?.(arena, at, owned), owned.find(), removeEntry(arena, head, entry, word, value.size), owned.free();
  }
  /** Removes all entries, and frees all that they own. The room stays; `trim` gives it back. */
  clear() {
    let { arena, ptr, layout$: layout } = this;
    requireInViews(arena, ptr);
    let head = requireMap(arena, ptr, layout);
    if (head === 0) return;
    if (arena.adoptions.attemptAt(ptr) !== null) return this.replace$([], () => {
    });
    let { key, value } = layout;
    if (requireBlockNotHeld(arena, arena.u32[head + 5]), key.collect === void 0 && value.collect === void 0)
      return clearMap(arena, head, layout);
    let owned = new Deallocator(arena, ptr);
    if (key.collect !== void 0) {
      let keys = arena.u32[head + 6];
      for (let entry of this.entries$()) key.collect(arena, keys + entry * key.size, owned);
    }
    this.collectValues(owned), owned.find(), clearMap(arena, head, layout), owned.free();
  }
  /**
   * Makes room for `capacity` entries in total, so that adding up to that number doesn't allocate.
   *
   * @throws `INVALID_SIZE` when no map can be as large, `OUT_OF_MEMORY` when the arena has no room.
   *   The map is then unchanged.
   */
  reserve(capacity) {
    let { size } = this;
    makeRoom2(this.arena, this.ptr, this.layout$, capacity < size ? 0 : capacity - size);
  }
  /** Gives back the room that no entry uses. */
  trim() {
    trimMap(this.arena, this.ptr, this.layout$);
  }
  /** Iterates over the keys in insertion order. */
  keys() {
    return this.bytes$, new HashIterator(this, KEYS_ONLY);
  }
  /** Reports what is wrong with the bytes of the map. */
  examine$(report) {
    let wordOf = (entry) => this.word$(entry), find = (entry) => this.same$(entry);
    verifyMap(this.arena, this.ptr, this.layout$, wordOf, find, report);
  }
  /** Returns the numbers of the entries in insertion order. */
  entries$() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2, entries = [];
    if (head === 0) return entries;
    let live = u32[head + 7] >>> 2;
    for (let entry = 0; entry < u32[head + 1]; entry++)
      isLive(u32, live, entry) && entries.push(entry);
    return entries;
  }
  /**
   * Adds a key that is a text. It gets its block before the map grows, so that nothing fails then.
   */
  grownFor$(key, place) {
    let { arena, ptr, layout$: layout } = this, field = arena.allocateZeroed(8);
    try {
      return writeString(arena, field, key), makeRoom2(arena, ptr, layout, 1), place(field);
    } finally {
      writeString(arena, field, ""), arena.free(field);
    }
  }
  /** Makes room for one more entry. */
  grow$() {
    makeRoom2(this.arena, this.ptr, this.layout$, 1);
  }
  /** @throws INDEX_OUT_OF_RANGE when there is no such entry. */
  requireEntry(entry) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    if (!(isIndex(entry) && head !== 0 && entry < u32[head + 1] && isLive(u32, u32[head + 7] >>> 2, entry)))
      throw mismatch(
        "INDEX_OUT_OF_RANGE",
        "entry out of range",
        show(entry),
        `one of ${this.size} entries`,
        "Pass what find, slot or entry returned"
      );
  }
  /** Returns the error for an index without an empty slot. */
  overwritten$() {
    let { arena, ptr, layout$: layout } = this;
    return requireMap(arena, ptr, layout), mismatch(
      "INVALID_BYTES",
      `index of ${layout.typeName} at ${ptr} overwritten`,
      "no empty slot",
      "a quarter of the slots",
      "Find what wrote it; call examine() for structs from elsewhere"
    );
  }
  /** Returns the error for a key that no entry can have. */
  noKey$(key, expected) {
    return mismatch(
      "INVALID_VALUE",
      `invalid key of ${this.layout$.typeName}`,
      show(key),
      expected,
      `Pass ${expected}`
    );
  }
  /**
   * Replaces all entries by those that `fill` adds to another map of the same class, because values
   * can be parts of this one. What the former values own is offered to the new ones. A failed call
   * leaves this map unchanged.
   */
  replace$(source, fill2) {
    let { arena, ptr, layout$: layout } = this;
    requireSource(source);
    let items = holding(this, 4, () => Array.from(source));
    requireInViews(arena, ptr);
    let former = arena.u32[ptr >>> 2], owned = new Deallocator(arena, ptr);
    this.collectValues(owned), owned.offering(
      () => replaceApart(this, layout, owned, (built) => {
        let { size } = this;
        if (fill2(built, items), arena.u32[ptr >>> 2] !== former || this.size !== size) throw changedByValues();
      })
    );
  }
  /** Adds what all values own. */
  collectValues(owned) {
    let { arena, ptr, layout$: layout } = this, { value } = layout, head = requireMap(arena, ptr, layout);
    if (head === 0 || value.collect === void 0) return;
    let values = arena.u32[head + 5];
    for (let entry of this.entries$())
      value.collect(arena, values + entry * value.size, owned);
  }
};

// src/collections/hash-map.ts
var HashMap = class extends HashBase {
  /**
   * Replaces all entries. A key that `entries` has twice gets its last value. A failed call leaves
   * the map unchanged.
   *
   * @param entries - A `Map`, another map, or an iterable of pairs of a key and a value.
   * @throws `OUT_OF_MEMORY`, and the errors of `set`.
   */
  assign(entries) {
    this.replace$(entries, (built, items) => {
      for (let item of items) {
        let [key, value] = entryOf(item);
        built.set(key, value);
      }
    });
  }
  /** Iterates over the values in insertion order. */
  values() {
    return this.bytes$, new HashIterator(this, VALUES_ONLY);
  }
  /** Iterates over pairs of a key and its value in insertion order. */
  entries() {
    return this.bytes$, new HashIterator(this, ENTRIES);
  }
  /** Iterates as `entries` does. */
  [Symbol.iterator]() {
    return this.entries();
  }
  /** Calls a function for each entry, in insertion order. */
  forEach(use) {
    for (let [key, value] of this) use(value, key, this);
  }
  /** Returns the entries as pairs of plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, ([key, value]) => [valueToJSON(key), valueToJSON(value)]);
  }
  /** Returns a JavaScript map with the keys and values. */
  plain$() {
    return new Map(this);
  }
}, StructMap = class extends HashMap {
  /**
   * Writes the defaults of an entry, if there are more than `size` entries now, and returns it.
   */
  fresh$(size, entry) {
    return this.size !== size && this.type.writeDefaults?.(this.arena, this.ptrAt(entry)), entry;
  }
  /** Returns the entry of a key, or a new one whose value is zero or has the defaults. */
  bare$(key) {
    return this.slot(key);
  }
  /**
   * Returns the entry of a key that isn't there, with its defaults, some of which own blocks.
   *
   * @param place Adds the entry with a value that is zero.
   */
  made$(place) {
    let entry = -1;
    return createApart(this, this.type, {}, () => this.ptrAt(entry = place())), entry;
  }
  /**
   * Adds or replaces a value of any form. It is written into a struct of its own first, so a failed
   * call leaves the map unchanged.
   */
  write$(key, init) {
    let entry = this.find(key), { arena, ptr, type } = this;
    if (type.collect === void 0)
      return createApart(this, type, init, () => this.ptrAt(this.bare$(key))), this;
    let former = new Deallocator(arena, ptr);
    entry >= 0 && type.collect(arena, this.ptrAt(entry), former);
    let place = () => {
      former.keepTaken();
      let current = this.find(key);
      return current >= 0 && type.collect(arena, this.ptrAt(current), former), former.find(), this.ptrAt(current >= 0 ? current : this.bare$(key));
    };
    return former.offering(() => createApart(this, type, init, place)), former.free(), this;
  }
};

// src/collections/pool-blocks.ts
var PoolHead = class {
  /**
   * @param stride Distance of adjacent slots in bytes.
   * @param slots Number of slots in a chunk.
   * @param start Offset of the first slot in a chunk, in bytes.
   * @param bytes Size of a chunk with the header of its block, a power of two.
   */
  constructor(element, stride, slots, start, bytes) {
    this.size = HEAD_WORDS * 4;
    this.align = 8;
    this.element = element, this.chunk = new PoolChunk(this, stride, slots, start, bytes);
  }
  get typeName() {
    return `Pool<${this.element().typeName}>`;
  }
  collect(_memory, ptr, visitor) {
    visitor.own(ptr + FIRST * 4, this.chunk);
  }
  /** Keeps an accessor of the pool that is used later from taking slots of the freed chunks. */
  freeing({ u32 }, ptr) {
    u32[(ptr >>> 2) + WORD] = 0;
  }
  /** Writes the state of an empty pool into a new block. */
  format(arena, ptr) {
    let { stride, slots, start, bytes } = this.chunk, { u32 } = arena, head = ptr >>> 2;
    u32[head + SALT] = newSalt(arena), u32[head + STRIDE] = stride, u32[head + SLOTS] = slots, u32[head + START] = start, u32[head + CHUNK_BYTES] = bytes;
  }
  /** Makes the chunks of a copied pool, whose head is at `ptr`, refer to each other. */
  copied(arena, ptr) {
    let { u32 } = arena, { bytes } = this.chunk, head = ptr >>> 2, salt = u32[head + SALT] = newSalt(arena);
    u32[head + WORD] = u32[head + ROOM] = u32[head + EMPTY] = u32[head + LAST] = 0;
    let rooms = [], left = u32[3] * 4 / bytes + 1;
    for (let at = u32[head + FIRST]; at !== 0 && left > 0; at = u32[(at >>> 2) + NEXT], left--) {
      let chunk = at >>> 2;
      u32[chunk + KEY] = at ^ salt, u32[chunk + OWNER] = ptr, u32[chunk + PREVIOUS] = u32[head + LAST], u32[head + LAST] = at, u32[chunk + HAS_ROOM] === 1 && rooms.push(at);
    }
    for (let at of rooms) enterRoom(u32, head, at);
  }
}, PoolChunk = class {
  constructor(head, stride, slots, start, bytes) {
    this.head = head, this.size = bytes - 4, this.align = bytes, this.stride = stride, this.slots = slots, this.start = start, this.bytes = bytes;
  }
  get typeName() {
    return `chunk of ${this.head.typeName}`;
  }
  collect(memory, ptr, visitor) {
    visitor.own(ptr + NEXT * 4, this);
    let type = this.head.element();
    if (type.collect === void 0) return;
    let { stride, slots, start } = this;
    for (let slot = 0; slot < slots; slot++)
      isLive2(memory, ptr, slot) && type.collect(memory, ptr + start + slot * stride, visitor);
  }
  copied() {
  }
  /** Drops what refers to the slots of a chunk that is freed. */
  freeing(arena, ptr) {
    let { u32 } = arena;
    if (u32[(ptr >>> 2) + KEY] = 0, u32[29] !== 0)
      for (let slot = 0; slot < this.slots; slot++)
        isLive2(arena, ptr, slot) && forgetSlot(arena, ptr + this.start + slot * this.stride);
  }
};
function isLive2({ u32 }, chunk, slot) {
  return (u32[(chunk >>> 2) + BITMAP + (slot >>> 5)] & 1 << slot) !== 0;
}
function newSalt({ u32 }) {
  return (Math.imul(u32[7], 2654435761) << 2 | 2) >>> 0;
}
function enterRoom(u32, head, at) {
  let first = requireChunk(u32, head, u32[head + ROOM]), chunk = at >>> 2;
  if (u32[chunk + HAS_ROOM] = 1, u32[chunk + PREVIOUS_ROOM] = first, u32[chunk + NEXT_ROOM] = 0, first === 0) {
    u32[head + ROOM] = at;
    return;
  }
  let next = requireChunk(u32, head, u32[(first >>> 2) + NEXT_ROOM]);
  u32[chunk + NEXT_ROOM] = next, u32[(first >>> 2) + NEXT_ROOM] = at, next !== 0 && (u32[(next >>> 2) + PREVIOUS_ROOM] = at);
}
function leaveRoom(u32, head, at) {
  let chunk = at >>> 2;
  if (u32[chunk + HAS_ROOM] === 0) return;
  let next = requireChunk(u32, head, u32[chunk + NEXT_ROOM]), previous = requireChunk(u32, head, u32[chunk + PREVIOUS_ROOM]);
  u32[chunk + HAS_ROOM] = 0, previous === 0 ? (u32[head + ROOM] = next, u32[head + WORD] = 0) : u32[(previous >>> 2) + NEXT_ROOM] = next, next !== 0 && (u32[(next >>> 2) + PREVIOUS_ROOM] = previous);
}
function requireChunk(u32, head, at) {
  if (at === 0 || u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]) >>> 0) return at;
  throw overwritten3(head * 4, at);
}
function mostChunks(u32, head) {
  return Math.min(u32[head + CHUNKS], u32[3] * 4 / u32[head + CHUNK_BYTES]);
}
function isVacant(u32, at, slots) {
  let bitmap = (at >>> 2) + BITMAP, end = bitmap + (slots + 31 >>> 5), word = bitmap;
  for (; word < end && u32[word] === 0; ) word++;
  return word === end;
}
function eachChunk(memory, field, visit) {
  let { u32 } = memory, owner = u32[field >>> 2];
  if (owner === 0) return;
  if (bytesOfBlock(memory, owner) < HEAD_WORDS * 4) throw overwritten3(field, owner);
  let head = owner >>> 2, bytes = u32[head + CHUNK_BYTES], salt = u32[head + SALT], slots = u32[head + SLOTS];
  if (!(BITMAP * 4 + slots / 8 <= u32[head + START] && u32[head + START] + slots * u32[head + STRIDE] <= bytes)) throw overwritten3(field, owner);
  let left = mostChunks(u32, head);
  for (let at = u32[head + FIRST]; at !== 0; at = u32[(at >>> 2) + NEXT]) {
    if (!(left-- > 0 && at % bytes === 0 && u32[(at >>> 2) + KEY] === (at ^ salt) >>> 0 && bytesOfBlock(memory, at) >= bytes - 4)) throw overwritten3(field, at);
    visit(at);
  }
}
function overwritten3(field, got) {
  return mismatch(
    "INVALID_BYTES",
    `pool at ${field} overwritten`,
    got,
    "a block of the pool",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}
function verifyPool(memory, field, layout, report) {
  let { u32 } = memory, owner = u32[field >>> 2];
  if (owner === 0) return;
  let head = owner >>> 2, { stride, slots, start, bytes } = layout.chunk, expect = (what, got, expected) => {
    got !== expected && report(`${what} of a pool: got ${got}, expected ${expected}`);
  }, geometry = [STRIDE, SLOTS, START, CHUNK_BYTES].map((index) => u32[head + index]);
  if (String(geometry) !== String([stride, slots, start, bytes])) {
    report(`geometry of a pool: got ${geometry}, expected ${[stride, slots, start, bytes]}`);
    return;
  }
  let roomy2 = /* @__PURE__ */ new Set(), chunksSeen = /* @__PURE__ */ new Set(), [chunks, length, previous, serial] = [0, 0, 0, 0];
  eachChunk(memory, field, (at) => {
    let chunk = at >>> 2;
    chunks++, expect("owner of a chunk", u32[chunk + OWNER], owner), expect("previous chunk", u32[chunk + PREVIOUS], previous), previous = at, u32[chunk + SERIAL] <= serial && report(`serial number of a chunk: got ${serial} twice`), serial = u32[chunk + SERIAL];
    let live = 0;
    for (let slot = 0; slot < roundedUp(slots); slot++)
      isLive2(memory, at, slot) ? slot < slots ? live++ : report(`bitmap of a chunk: got slot ${slot}, expected at most ${slots - 1}`) : slot < slots && slot >>> 5 < u32[chunk + HINT] && report(`hint of a chunk: got ${u32[chunk + HINT]}, expected at most ${slot >>> 5}`);
    length += live, chunksSeen.add(at), u32[chunk + HAS_ROOM] === 1 && roomy2.add(at), live < slots != (u32[chunk + HAS_ROOM] === 1) && u32[head + ROOM] !== at && report(`room of a chunk: got ${u32[chunk + HAS_ROOM]} with ${live} of ${slots} slots in use`);
  }), expect("number of chunks", u32[head + CHUNKS], chunks), expect("number of structs", u32[head + LENGTH], length), expect("last chunk", u32[head + LAST], previous), previous = 0;
  for (let at = u32[head + ROOM]; at !== 0; at = u32[(at >>> 2) + NEXT_ROOM]) {
    if (!roomy2.delete(at)) {
      report(`chunk with room of a pool: got ${at}, expected one with a free slot, once`);
      return;
    }
    expect("previous chunk with room", u32[(at >>> 2) + PREVIOUS_ROOM], previous), previous = at;
  }
  expect("number of further chunks with room", 0, roomy2.size);
  let room = u32[head + ROOM], word = u32[head + WORD] - (room >>> 2) - BITMAP;
  u32[head + WORD] !== 0 && (room !== 0 && word >= 0 && word < roundedUp(slots) / 32 || report(`current word of a pool: got ${word}, expected a word of chunk ${room}`), expect("base of the current word", u32[head + BASE], room + start + word * 32 * stride));
  let empty = u32[head + EMPTY];
  empty !== 0 && !chunksSeen.has(empty) && report(`empty chunk of a pool: got ${empty}`);
}
function roundedUp(slots) {
  return Math.ceil(slots / 32) * 32;
}

// src/collections/pool-iterator.ts
var PoolPosition = class {
  // Initializers of fields would be a function that V8 doesn't inline.
  constructor(arena, field) {
    this.arena = arena, this.field = field, this.word = this.rest = this.base = this.chunk = this.key = this.serial = 0;
  }
  [Symbol.iterator]() {
    return this;
  }
}, PoolIterator = class extends PoolPosition {
}, PoolRuns = class extends PoolPosition {
  constructor(arena, field, layout) {
    super(arena, field), this.layout = layout, this.stride = layout.stride, this.first = this.end = 0;
  }
  /** Returns the pointer to the struct after the one at `ptr` in the run, or its end. */
  after(ptr) {
    return ptr + this.stride;
  }
  /** Advances to the next run. */
  next() {
    let { stride } = this, bits = this.rest, done = !1;
    if (bits === 0) {
      let { arena, layout } = this, word = wordAfter(arena, this.field, layout, this.word, this.key, this.serial);
      this.word = word, done = word === 0;
      let chunk = word & -(layout.bytes >>> 2);
      this.key = arena.i32[chunk], done || (this.serial = arena.u32[chunk + SERIAL]), this.base = chunk * 4 + layout.start + (word - chunk - BITMAP) * 32 * stride, bits = arena.i32[word];
    }
    let low2 = bits & -bits, after = bits + low2 | 0;
    this.rest = bits & after, this.first = this.base + (31 - Math.clz32(low2)) * stride;
    let end = after === 0 ? 32 : 31 - Math.clz32(after & -after);
    return this.end = this.base + end * stride, { done, value: this };
  }
};
function wordAfter(arena, field, layout, word, key, serial) {
  let { i32 } = arena, chunk = word & -(layout.bytes >>> 2), isThere = word !== 0 && i32[chunk] === key && i32[chunk + SERIAL] === (serial | 0);
  if (isThere) {
    let end = chunk + BITMAP + (layout.slots + 31 >>> 5);
    for (; ++word < end; ) if (i32[word] !== 0) return word;
  }
  return wordOfNext(arena, field, layout, isThere ? chunk : 0, serial);
}
function wordOfNext({ u32 }, field, { slots, bytes }, last, serial) {
  let head = u32[field >>> 2] >>> 2;
  if (head === 0) return 0;
  let left = mostChunks(u32, head), at = last === 0 ? u32[head + FIRST] : u32[last + NEXT];
  if (last === 0)
    for (let skipped = left; skipped > 0 && at !== 0 && !(u32[(at >>> 2) + SERIAL] > serial); skipped--)
      at = u32[(at >>> 2) + NEXT];
  for (; at !== 0 && left > 0; left--) {
    let chunk = at >>> 2;
    if (!(at % bytes === 0 && u32[chunk + KEY] === (at ^ u32[head + SALT]) >>> 0) || !(u32[chunk + SERIAL] > serial)) throw overwritten3(field, at);
    serial = u32[chunk + SERIAL];
    let end = chunk + BITMAP + (slots + 31 >>> 5);
    for (let word = chunk + BITMAP; word < end; word++) if (u32[word] !== 0) return word;
    at = u32[chunk + NEXT];
  }
  return 0;
}

// src/collections/pool-chunks.ts
var PoolChunks = class {
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Number of structs in the pool. O(1). */
  get length() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + LENGTH];
  }
  /** Number of structs that fit into the chunks of the pool. O(1). */
  get capacity() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + CHUNKS] * this.head.chunk.slots;
  }
  /** Number of bytes of all structs in the pool. */
  get bytes$() {
    return this.length * this.head.chunk.stride;
  }
  /** Gives the last chunks back, as long as they are empty and there is more room than `capacity`. */
  shrink(capacity) {
    let { arena, ptr } = this;
    if (capacity === 0 && this.length === 0) return this.discard();
    let { u32 } = arena;
    for (; this.capacity > capacity; ) {
      let last = u32[(u32[ptr >>> 2] >>> 2) + LAST];
      if (last === 0 || !isVacant(u32, last, this.head.chunk.slots)) return;
      this.giveBack(last);
    }
  }
  /** Returns whether a struct of this pool is at `target`. O(1). */
  has(target) {
    let ptr = pointerOf(this.arena, target), slot = this.slotOf(ptr);
    return slot >= 0 && (this.arena.u32[this.wordOf(ptr, slot)] & 1 << slot) !== 0;
  }
  /** Returns the pointer to the first struct in the order of iteration; 0 for an empty pool. */
  first() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : this.liveFrom(u32[head + FIRST], 0);
  }
  nextAside(ptr) {
    let slot = this.slotOf(ptr);
    if (slot < 0) throw this.refusal(pointerOf(this.arena, ptr), ptr);
    return this.liveFrom(this.chunkOf(ptr), slot + 1);
  }
  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$() {
    let pointers = [];
    for (let ptr = this.first(); ptr !== 0; ptr = this.nextAside(ptr)) pointers.push(ptr);
    return pointers;
  }
  /** Reports what is wrong with the bytes of the pool. */
  examine$(report) {
    verifyPool(this.arena, this.ptr, this.head, report);
  }
  /**
   * Adds chunks until the pool has room for `capacity` structs in total, so that creating these
   * allocates nothing.
   *
   * @throws `INVALID_SIZE` when `capacity` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` when the arena has no room; the pool is then unchanged.
   */
  reserve(capacity) {
    requireCount(capacity);
    let before = this.capacity;
    try {
      for (; this.capacity < capacity; ) this.addChunk();
    } catch (error) {
      throw this.shrink(before), error;
    }
  }
  /** Gives back all chunks without structs. Frees the head, too, if the pool is empty. */
  trim() {
    let { arena, ptr } = this;
    if (arena.u32[ptr >>> 2] === 0) return;
    if (this.length === 0) return this.clear();
    let empty = [];
    eachChunk(arena, ptr, (at) => {
      isVacant(arena.u32, at, this.head.chunk.slots) && empty.push(at);
    });
    for (let at of empty) this.giveBack(at);
  }
  /**
   * Takes the lowest free slot of the first chunk with room, and returns its address. The slots
   * after it are taken from the same word of the bitmap.
   */
  take() {
    let { arena, ptr, head: layout } = this, { bytes, slots, start, stride } = layout.chunk;
    for (; ; ) {
      let { i32 } = arena, head = i32[ptr >>> 2] >>> 2, chunk = i32[head + ROOM] >>> 2;
      if (head === 0 || chunk === 0) {
        requireInViews(arena, ptr), this.addChunk();
        continue;
      }
      let at = chunk * 4;
      if (!(i32[chunk + KEY] === (chunk << 2 ^ i32[head + SALT])) || (at & bytes - 1) !== 0) throw overwritten3(ptr, at);
      let last = chunk + BITMAP + (slots + 31 >>> 5), word = chunk + BITMAP + (i32[chunk + HINT] >>> 0);
      for (; word < last && i32[word] === -1; ) word++;
      let index = word - chunk - BITMAP, free = ~i32[word] & i32[word] + 1, slot = index * 32 + 31 - Math.clz32(free);
      if (!(word < last && slot < slots)) {
        if (i32[chunk + HAS_ROOM] !== 1) throw overwritten3(ptr, at);
        leaveRoom(arena.u32, head, at);
        continue;
      }
      i32[word] = i32[word] | free, i32[chunk + HINT] = index, i32[head + WORD] = word, i32[head + BASE] = at + start + index * 32 * stride, i32[head + LENGTH] = i32[head + LENGTH] + 1;
      let taken = at + start + slot * stride;
      return arena.checks?.slotAllocated(taken, this.type, at, at + start, stride), taken;
    }
  }
  /** Marks a live slot as free. */
  drop(ptr) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2, at = this.chunkOf(ptr), chunk = at >>> 2, slot = this.slotOf(ptr), word = this.wordOf(ptr, slot);
    u32[word] = u32[word] & ~(1 << slot), slot >>> 5 < u32[chunk + HINT] && (u32[chunk + HINT] = slot >>> 5), u32[head + LENGTH] -= 1, this.arena.checks?.slotFreed(ptr), (u32[chunk + HAS_ROOM] === 0 || u32[word] === 0) && this.roomier(at);
  }
  /**
   * Enters a chunk that was full among those with room. If it has no struct any more, keeps it, and
   * frees the empty chunk that was kept before. So a loop can free its current struct and continue
   * from its slot.
   */
  roomier(at) {
    let { u32 } = this.arena, { slots } = this.head.chunk, head = u32[this.ptr >>> 2] >>> 2;
    if (u32[(at >>> 2) + HAS_ROOM] === 0 && enterRoom(u32, head, at), !isVacant(u32, at, slots)) return;
    let kept = u32[head + EMPTY];
    u32[head + EMPTY] = at, kept !== 0 && kept !== at && isVacant(u32, kept, slots) && this.giveBack(requireChunk(u32, head, kept));
  }
  /** Adds a chunk, to the first one the head. Returns its address. */
  addChunk() {
    let { arena, ptr, head: layout } = this, { chunk: type } = layout, owner = arena.u32[ptr >>> 2], isFirst = owner === 0;
    isFirst && (owner = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout)), arena.checks?.ownedByField(owner));
    let at;
    try {
      let { size, align } = type, block = arena.checks === null ? arena.allocate(size, align) : arena.allocateZeroed(size, align, type);
      at = setOwned(arena, block);
    } catch (error) {
      throw isFirst && freeOwned(arena, owner), error;
    }
    arena.checks?.ownedByField(at), isFirst && (layout.format(arena, owner), arena.u32[ptr >>> 2] = owner);
    let { u32 } = arena, head = owner >>> 2, chunk = at >>> 2;
    u32.fill(0, chunk, at + type.start >>> 2), u32[chunk + KEY] = at ^ u32[head + SALT], u32[chunk + OWNER] = owner, u32[chunk + SERIAL] = u32[head + LAST_SERIAL] += 1;
    let last = requireChunk(u32, head, u32[head + LAST]);
    return u32[chunk + PREVIOUS] = last, u32[head + LAST] = at, last === 0 ? u32[head + FIRST] = at : u32[(last >>> 2) + NEXT] = at, u32[head + CHUNKS] += 1, enterRoom(u32, head, at), at;
  }
  giveBack(at) {
    let { arena } = this, { u32 } = arena, head = u32[this.ptr >>> 2] >>> 2, next = requireChunk(u32, head, u32[(at >>> 2) + NEXT]), previous = requireChunk(u32, head, u32[(at >>> 2) + PREVIOUS]);
    leaveRoom(u32, head, at), u32[head + EMPTY] === at && (u32[head + EMPTY] = 0), previous === 0 ? u32[head + FIRST] = next : u32[(previous >>> 2) + NEXT] = next, next === 0 ? u32[head + LAST] = previous : u32[(next >>> 2) + PREVIOUS] = previous, u32[head + CHUNKS] -= 1, u32[(at >>> 2) + KEY] = 0, freeOwned(arena, at);
  }
  /** Returns the address of the chunk around `ptr`. */
  chunkOf(ptr) {
    return (ptr & -this.head.chunk.bytes) >>> 0;
  }
  /** Returns the number of the slot that starts at `ptr`; -1 if none of this pool does. */
  slotOf(ptr) {
    let { u32 } = this.arena, { slots, start, stride } = this.head.chunk, head = u32[this.ptr >>> 2] >>> 2, at = typeof ptr == "number" ? this.chunkOf(ptr) : 0;
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]) >>> 0)
      return -1;
    let slot = (ptr - at - start) / stride;
    return Number.isInteger(slot) && slot >= 0 && slot < slots ? slot : -1;
  }
  wordOf(ptr, slot) {
    return (this.chunkOf(ptr) >>> 2) + BITMAP + (slot >>> 5);
  }
  /** Returns the first live slot from slot number `from` of the chunk at `at` on; 0 for none. */
  liveFrom(at, from) {
    let { u32 } = this.arena, { slots, start, stride, bytes } = this.head.chunk, head = u32[this.ptr >>> 2] >>> 2, passed = 0;
    for (; at !== 0; ) {
      if (!(u32[(at >>> 2) + KEY] === (at ^ u32[head + SALT]) >>> 0) || (at & bytes - 1) !== 0) throw overwritten3(this.ptr, at);
      let slot = from;
      for (; slot < slots; ) {
        let live = u32[(at >>> 2) + BITMAP + (slot >>> 5)] >>> (slot & 31);
        if (live !== 0) {
          let found = slot + 31 - Math.clz32(live & -live);
          if (found < slots) return at + start + found * stride;
        }
        slot = (slot | 31) + 1;
      }
      let serial = u32[(at >>> 2) + SERIAL];
      at = u32[(at >>> 2) + NEXT];
      let isNext = u32[(at >>> 2) + SERIAL] > serial && ++passed < mostChunks(u32, head);
      if (at !== 0 && !isNext) throw overwritten3(this.ptr, at);
      from = 0;
    }
    return 0;
  }
  requireLive(target) {
    let ptr = pointerOf(this.arena, target);
    if (!this.has(ptr)) throw this.refusal(ptr, target);
    return ptr;
  }
  /** Returns the error for a pointer to no struct of the pool. `given` is what the program passed. */
  refusal(ptr, given) {
    requireInViews(this.arena, this.ptr);
    let { typeName } = this.head;
    return this.slotOf(ptr) >= 0 ? mismatch(
      "DOUBLE_FREE",
      `free slot of a ${typeName}`,
      ptr,
      "the pointer to a struct of the pool",
      "Drop a pointer when its struct is freed"
    ) : mismatch(
      "INVALID_POINTER",
      `pointer to no slot of this ${typeName}`,
      typeof given == "object" && given !== null ? `${show(given)} at ${ptr}` : show(given),
      "one that its allocate or create returned",
      "Pass it to the pool that it is from"
    );
  }
};
function requireCount(count) {
  if (isIndex(count)) return count;
  throw mismatch(
    "INVALID_SIZE",
    "invalid number of structs",
    show(count),
    "an integer from 0 to 4,294,967,295",
    "Pass the number of structs"
  );
}

// src/collections/pool.ts
var Pool = class _Pool extends PoolChunks {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Pool);
  }
  /**
   * Allocates a struct, zeroed and with its defaults, without an accessor. O(1), also when a new
   * chunk is needed, because that copies nothing.
   *
   * @returns Its pointer, which is valid until the struct is freed.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a new chunk; the pool is then unchanged.
   */
  allocate() {
    return this.allocateAside();
  }
  allocateAside() {
    let { arena, type, capacity } = this, ptr = this.take();
    if (arena.u8.fill(0, ptr, ptr + type.size), type.writeDefaults === void 0) return ptr;
    try {
      type.writeDefaults(arena, ptr);
    } catch (error) {
      throw this.undo(ptr, capacity), error;
    }
    return ptr;
  }
  /**
   * Creates a struct with its defaults, and writes the fields that `init` has, or copies another
   * struct.
   *
   * @returns An accessor of the new struct, which may be kept.
   * @throws `OUT_OF_MEMORY`, and the errors of setting the fields; the pool is then unchanged.
   */
  create(init) {
    let { arena, type, capacity } = this;
    if (init !== void 0 && type.collect !== void 0) return this.createOwner(init);
    let ptr = this.allocate(), created = type.at(arena, ptr);
    if (init === void 0) return created;
    try {
      initHeld(created, type.size, init, (target, value) => this.write(target, value));
    } catch (error) {
      throw this.undo(ptr, capacity), error;
    }
    return created;
  }
  /** Creates a struct in another block first, because its values can contain this pool. */
  createOwner(init) {
    return this.type.at(
      this.arena,
      createApart(this, this.type, init, () => this.take())
    );
  }
  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  undo(ptr, capacity) {
    this.has(ptr) && (forgetSlot(this.arena, ptr), this.drop(ptr)), this.shrink(capacity);
  }
  /**
   * Creates `count` structs with their defaults. All of them are created, or none.
   *
   * @returns Their pointers.
   * @throws `INVALID_SIZE` when `count` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` when the arena has no room for them; the pool is then unchanged.
   */
  allocateMany(count) {
    let { capacity } = this;
    this.reserve(this.length + requireCount(count));
    let made = [];
    try {
      for (; made.length < count; ) made.push(this.allocate());
    } catch (error) {
      for (let ptr of made) this.free(ptr);
      throw this.shrink(capacity), error;
    }
    return made;
  }
  /**
   * Frees a struct with all that it owns. A `Ref` to it reads null from then on. O(1), and what it
   * takes to free what the struct owns.
   *
   * @param target Its pointer, or an accessor of it.
   * @throws `INVALID_POINTER` when no slot of this pool starts there, `DOUBLE_FREE` when the slot is
   *   free.
   */
  free(target) {
    this.freeAside(target);
  }
  freeAside(target) {
    let { arena, type } = this, ptr = this.requireLive(target);
    if (type.collect !== void 0 && requireNotHeld(arena, this.ptr, this.ptr + 2), requireNotHeld(arena, ptr, ptr + type.size + 1), type.collect !== void 0) {
      let owned = new Deallocator(arena, ptr);
      type.collect(arena, ptr, owned), owned.free();
    }
    forgetSlot(arena, ptr), this.drop(ptr);
  }
  /**
   * Returns an accessor of the struct at `ptr`.
   *
   * @throws `INVALID_POINTER` or `DOUBLE_FREE` when no struct of this pool is there.
   */
  at(ptr) {
    return this.type.at(this.arena, this.requireLive(ptr));
  }
  /**
   * Returns the pointer to the struct after `ptr`; 0 after the last one. The struct at `ptr` may have
   * been freed after it was reached, if it was the last one that was freed.
   *
   * @throws `INVALID_POINTER` when no slot of this pool starts at `ptr`.
   */
  next(ptr) {
    return this.nextAside(ptr);
  }
  /**
   * Iterates over the structs as runs of adjacent ones. This is the fastest loop, because a step in
   * a run is an addition. All runs are the same object. A loop can free its current struct, and
   * create others. If it frees a struct that it has not reached, it can reach it nevertheless.
   *
   * @example
   * for (const run of particles.runs()) {
   *   for (let at = run.first, end = run.end; at < end; at = run.after(at)) {
   *     particle.ptr = at
   *     particle.x += particle.vx
   *   }
   * }
   */
  runs() {
    return new PoolRuns(this.arena, this.ptr, this.head.chunk);
  }
  /** Returns accessors of all structs. */
  toArray() {
    return [...this];
  }
  /** Returns the structs as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /**
   * Frees all structs with all that they own, and all chunks. O(chunks) for elements that own
   * nothing.
   */
  clear() {
    let { arena, ptr } = this;
    arena.u32[ptr >>> 2] !== 0 && (this.requireUnheld(), this.emptied().retire());
  }
  discard() {
    let { arena, ptr } = this;
    arena.u32[ptr >>> 2] !== 0 && this.emptied().free();
  }
  /** Makes the pool empty, and returns the deallocator of all that it had. */
  emptied() {
    let { arena, ptr } = this, owned = new Deallocator(arena, ptr);
    return owned.own(ptr, this.head), owned.find(), arena.u32[ptr >>> 2] = 0, owned;
  }
  /**
   * Replaces all structs by copies of structs, or by new structs with the fields of init objects.
   * Structs of this pool may be among `values`. A failed call leaves the pool unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `create`.
   */
  assign(values) {
    let { arena, ptr } = this;
    requireSource(values);
    let source = holding(this, 1, () => Array.from(values));
    this.requireUnheld();
    let owned = new Deallocator(arena, ptr);
    if (this.type.collect !== void 0)
      for (let at of this.pointers$()) this.type.collect(arena, at, owned);
    owned.offering(
      () => replaceApart(this, this.head, owned, (built) => {
        let { length } = this;
        for (let value of source) built.create(value);
        if (this.length !== length) throw changedByValues();
      })
    );
  }
  /** @throws `INVALID_VALUE` when the values of this pool or a struct of it are being read. */
  requireUnheld() {
    let { arena, ptr } = this;
    arena.adoptions.held !== null && (requireNotHeld(arena, ptr, ptr + 2), eachChunk(arena, ptr, (chunk) => requireBlockNotHeld(arena, chunk)));
  }
};

// src/collections/ring-blocks.ts
var RingHead = class {
  /**
   * @param element The type of the elements, as schemas write it.
   * @param stride Distance of adjacent slots in bytes.
   * @param align Alignment of an element in bytes.
   */
  constructor(element, capacity, stride, align) {
    this.typeName = `Ring<${element}, ${capacity}>`, this.capacity = capacity, this.stride = stride, this.align = Math.max(64, align), this.start = Math.ceil(192 / align) * align, this.size = this.start + capacity * stride;
  }
  /** Writes the state of an empty ring into a new block, which is zeroed. */
  format({ u32 }, ptr) {
    let block = ptr >>> 2;
    u32[block + 0] = this.capacity, u32[block + 1] = this.stride, u32[block + 2] = this.start;
  }
  copied({ u32 }, ptr) {
    let block = ptr >>> 2;
    u32[block + 18] = u32[block + 3] = u32[block + 4] = 0;
  }
};
function loaded(i32, index) {
  return index < i32.length ? Atomics.load(i32, index) : 0;
}
function distance(head, tail, capacity) {
  return tail < head ? tail - head + 2 * capacity : tail - head;
}
function requireRing(memory, field, layout) {
  let { i32, u32 } = memory, ptr = loaded(i32, field >>> 2) >>> 0;
  if (ptr === 0) return 0;
  let block = ptr >>> 2, capacity = u32[block + 0];
  if (!(bytesOfBlock(memory, ptr) >= Math.max(192, u32[block + 2] + capacity * u32[block + 1]) && capacity > 0 && u32[block + 2] >= 192 && u32[block + 16] < 2 * capacity && u32[block + 32] < 2 * capacity)) throw overwritten4(field, ptr);
  if (layout === void 0) return ptr;
  if (!(capacity === layout.capacity && u32[block + 1] === layout.stride && u32[block + 2] === layout.start)) throw overwritten4(field, ptr);
  return ptr;
}
function overwritten4(field, got) {
  return mismatch(
    "INVALID_BYTES",
    `ring at ${field} overwritten`,
    got,
    "a block with the capacity and the positions of the ring",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}
function verifyRing(memory, field, layout, report) {
  let ptr = requireRing(memory, field, layout);
  if (ptr === 0) return;
  let { u32 } = memory, block = ptr >>> 2, { capacity } = layout, head = u32[block + 32], tail = u32[block + 16], length = distance(head, tail, capacity);
  if (length > capacity) {
    report(`length of a ring: got ${length}, expected at most ${capacity}`);
    return;
  }
  let [headSeen, tailSeen] = [u32[block + 17], u32[block + 33]], pushed = distance(headSeen, tail, capacity);
  (headSeen >= 2 * capacity || pushed < length || pushed > capacity) && report(`copy of the head of a ring: got ${headSeen}, expected one not ahead of ${head}`);
  let left = distance(head, tailSeen, capacity);
  (tailSeen >= 2 * capacity || left > length) && report(`copy of the tail of a ring: got ${tailSeen}, expected one not ahead of ${tail}`);
}

// src/collections/ring-base.ts
var SPINS = 100, RingAccessor = class _RingAccessor {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _RingAccessor);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Number of elements. O(1). In shared memory, other threads may change it at any time. */
  get length() {
    let { i32 } = this.arena, block = this.block;
    if (block === 0) return 0;
    let capacity = loaded(i32, block + 0), head = loaded(i32, block + 32);
    return Math.max(0, Math.min(distance(head, loaded(i32, block + 16), capacity), capacity));
  }
  /** Maximum number of elements, which the schema sets. */
  get capacity() {
    return this.head.capacity;
  }
  /** Number of bytes of all elements. */
  get bytes$() {
    let { arena, ptr, head } = this;
    return requireRing(arena, ptr, head), this.length * head.stride;
  }
  /** The index of the first word of the head; 0 for a ring that has none yet. */
  get block() {
    return loaded(this.arena.i32, this.ptr >>> 2) >>> 2;
  }
  /**
   * Iterates over the elements, from the oldest one on. Elements that are removed before they are
   * reached are skipped, and new ones are visited.
   */
  *[Symbol.iterator]() {
    let { arena, ptr, head: layout } = this, { capacity } = layout, block = requireRing(arena, ptr, layout) >>> 2;
    if (block !== 0)
      for (let next = arena.i32[block + 32]; ; next = next === 2 * capacity - 1 ? 0 : next + 1) {
        let { length } = this;
        block = this.block;
        let head = arena.i32[block + 32];
        if (length === 0 || block === 0) return;
        distance(head, next, capacity) > capacity && (next = head);
        let index = distance(head, next, capacity);
        if (index >= length) return;
        yield this.at(index);
      }
  }
  /** Copies the elements into a JavaScript array, from the oldest one on. O(length). */
  toArray() {
    return [...this];
  }
  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /** Reports what is wrong with the bytes of the ring. */
  examine$(report) {
    verifyRing(this.arena, this.ptr, this.head, report);
  }
  /**
   * Allocates the memory of the ring, which otherwise the first element does. Adding elements then
   * never allocates.
   *
   * @throws `OUT_OF_MEMORY` when the arena has no room; the ring is then unchanged.
   */
  reserve() {
    let { arena, ptr, head: layout } = this;
    if (requireInViews(arena, ptr), requireRing(arena, ptr, layout) !== 0) return;
    let { lock } = arena;
    lock?.enter();
    try {
      if (requireRing(arena, ptr, layout) !== 0) return;
      let block = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout));
      arena.checks?.ownedByField(block), layout.format(arena, block), Atomics.store(arena.u32, ptr >>> 2, block);
    } finally {
      lock?.leave();
    }
  }
  /**
   * Removes the oldest elements. O(1).
   *
   * @param count - Number of elements to remove, by default one.
   * @throws `INDEX_OUT_OF_RANGE` when `count` isn't an integer from 0 to `length`.
   */
  drop(count = 1) {
    let { arena } = this, { i32 } = arena, block = this.block, { length } = this;
    if (!(isIndex(count) && count <= length))
      throw mismatch(
        "INDEX_OUT_OF_RANGE",
        "invalid number of elements to remove",
        show(count),
        `an integer from 0 to ${length}, the current length`,
        "Compare it with length"
      );
    if (count === 0 || !this.hasElement()) return;
    this.ended(count);
    let { capacity } = this, moved = i32[block + 32] + count;
    this.removed(block, moved < 2 * capacity ? moved : moved - 2 * capacity);
  }
  /** Removes all elements. The memory stays; `trim` frees it. O(1). */
  clear() {
    this.drop(this.length);
  }
  /** Frees the memory of the ring, if it is empty. No other thread may use the ring. */
  trim() {
    let { arena, ptr } = this, { u32 } = arena;
    requireInViews(arena, ptr), !(u32[ptr >>> 2] === 0 || this.length > 0) && (requireBlockNotHeld(arena, u32[ptr >>> 2]), retireOwned(arena, ptr, u32[ptr >>> 2]), u32[ptr >>> 2] = 0);
  }
  /**
   * Replaces all elements. Elements of this ring may be among `values`. A failed call leaves the
   * ring unchanged. No other thread may use the ring meanwhile.
   *
   * @throws `RING_FULL` when there are more values than the capacity.
   * @throws `OUT_OF_MEMORY`, and the errors of `push`.
   */
  assign(values) {
    let { arena, ptr, capacity } = this;
    requireSource(values);
    let source = holding(this, 1, () => Array.from(values)), field = ptr >>> 2;
    if (requireInViews(arena, ptr), source.length > capacity) throw this.full(`${source.length} elements`);
    let former = arena.u32[field];
    former !== 0 && requireBlockNotHeld(arena, former), arena.u32[field] = 0;
    try {
      holding(this, 1, () => {
        for (let value of source) this.push(value);
      });
    } catch (error) {
      let made = arena.u32[field];
      throw arena.u32[field] = former, made !== 0 && freeOwned(arena, made), error;
    }
    former !== 0 && retireOwned(arena, ptr, former);
  }
  /**
   * Blocks this thread until the ring has an element. For the consumer, in shared memory.
   *
   * @param timeout - Milliseconds to wait for at most; without it, there is no limit.
   * @returns Whether the ring has an element.
   * @throws `INVALID_OPTION` when the arena isn't in shared memory.
   */
  waitForElement(timeout = 1 / 0) {
    return this.wait(16, 3, timeout, () => this.length > 0);
  }
  /**
   * Blocks this thread until the ring has room for an element. For the producer, in shared memory.
   *
   * @param timeout - Milliseconds to wait for at most; without it, there is no limit.
   * @returns Whether the ring has room.
   * @throws `INVALID_OPTION` when the arena isn't in shared memory.
   */
  waitForRoom(timeout = 1 / 0) {
    return this.wait(32, 4, timeout, () => this.length < this.capacity);
  }
  wait(word, flag, timeout, isReady) {
    let { arena } = this;
    if (arena.lock === null)
      throw mismatch(
        "INVALID_OPTION",
        "wait in an arena that no other thread shares",
        "unshared memory",
        "an arena with the option shared",
        "Use length to test for elements"
      );
    this.reserve();
    for (let spin = 0; spin < SPINS; spin++) if (isReady()) return !0;
    let { i32 } = arena, block = this.block, end = performance.now() + timeout;
    for (; ; ) {
      Atomics.store(i32, block + flag, 1);
      let seen = Atomics.load(i32, block + word), left = end - performance.now();
      if (isReady() || !(left > 0)) break;
      Atomics.wait(i32, block + word, seen, left);
    }
    return Atomics.store(i32, block + flag, 0), isReady();
  }
  /** Publishes the position at word `index` of a ring in shared memory. */
  publish(block, word, position) {
    let { i32 } = this.arena;
    Atomics.store(i32, block + word, position);
    let flag = word === 16 ? 3 : 4;
    Atomics.load(i32, block + flag) !== 0 && Atomics.notify(i32, block + word);
  }
  /** Makes elements up to the position `tail` visible. */
  added(block, tail) {
    let { arena } = this;
    arena.lock === null ? arena.i32[block + 16] = arena.i32[block + 33] = tail : this.publish(block, 16, tail);
  }
  /** Makes elements up to the position `head` removed. */
  removed(block, head) {
    let { arena } = this;
    arena.lock === null ? arena.i32[block + 32] = arena.i32[block + 17] = head : this.publish(block, 32, head);
  }
  /** Ends the records of the oldest `count` elements, which are removed next. */
  ended(_count) {
  }
  /** Returns whether there is room for an element, after the memory was allocated if needed. */
  hasRoom() {
    let { arena, ptr, head: layout } = this;
    requireInViews(arena, ptr);
    let owner = requireRing(arena, ptr, layout);
    owner === 0 && (this.reserve(), owner = arena.u32[ptr >>> 2]);
    let { i32 } = arena, block = owner >>> 2, head = i32[block + 17] = Atomics.load(i32, block + 32), length = distance(head, i32[block + 16], layout.capacity);
    if (length > layout.capacity) throw overwritten4(ptr, owner);
    return length < layout.capacity;
  }
  /** Returns whether the ring has no room. Doesn't allocate its memory: the values can be invalid. */
  isFull() {
    let { arena, ptr } = this;
    return requireInViews(arena, ptr), arena.u32[ptr >>> 2] !== 0 && !this.hasRoom();
  }
  /** Returns whether there is an element, after the copy of the tail was refreshed. */
  hasElement() {
    let { arena, ptr, head: layout } = this;
    requireInViews(arena, ptr);
    let owner = requireRing(arena, ptr, layout);
    if (owner === 0) return !1;
    let { i32 } = arena, block = owner >>> 2, tail = i32[block + 33] = Atomics.load(i32, block + 16), length = distance(i32[block + 32], tail, layout.capacity);
    if (length > layout.capacity) throw overwritten4(ptr, owner);
    return length > 0;
  }
  /** As `slot$`, where the copy of the tail is out of date, or the state or the index is invalid. */
  slotAside(index) {
    let { arena, head: layout, length } = this;
    if (!(isIndex(index) && index < length && this.hasElement())) throw this.outOfRange(index);
    let { capacity, start, stride } = layout, { block } = this;
    return block * 4 + start + (arena.i32[block + 32] + index) % capacity * stride;
  }
  outOfRange(index) {
    requireInViews(this.arena, this.ptr);
    let { length } = this;
    return mismatch(
      "INDEX_OUT_OF_RANGE",
      "index out of range",
      show(index),
      length === 0 ? "no index, as the ring is empty" : `an integer from 0 to ${length - 1}`,
      "Compare the index with length"
    );
  }
  full(got = "one element more") {
    let { capacity, typeName } = this.head;
    return mismatch(
      "RING_FULL",
      `full ${typeName}`,
      got,
      `at most ${capacity} elements`,
      "Remove elements first, call tryPush or pushOverwrite, or increase the capacity in the schema"
    );
  }
};
function endBegun({ i32 }, block) {
  if (block !== 0 && i32[block + 18] === 1) {
    i32[block + 18] = 0;
    return;
  }
  throw mismatch(
    "INVALID_VALUE",
    "commit without an element",
    "no call of beginPush since the last commit or push",
    "one that returned a pointer",
    "Call beginPush, write the struct, and call commit then"
  );
}

// src/collections/ring.ts
var Ring = class extends RingAccessor {
  /** Returns the oldest element; undefined if the ring is empty. */
  peek() {
    return this.hasElement() ? this.at(0) : void 0;
  }
  /** Removes the oldest element of a full ring, whose slot has a new one already. */
  advance() {
    this.drop(), this.hasRoom();
    let { block, capacity } = this, tail = this.arena.i32[block + 16];
    this.added(block, tail === 2 * capacity - 1 ? 0 : tail + 1);
  }
  /** As `tryPush`, for a ring without memory, or without room as far as its copy of the head shows. */
  tryAside(value) {
    let { arena, ptr } = this, isNew = arena.u32[ptr >>> 2] === 0;
    if (!this.hasRoom()) return !1;
    try {
      return this.tryPush(value);
    } catch (error) {
      throw isNew && this.trim(), error;
    }
  }
  number$(value) {
    return toNumber(value);
  }
  bigint$(value) {
    return toBigint(value);
  }
};

// src/collections/handle-form.ts
var HandleForm = class {
  constructor(isWide) {
    this.isWide = isWide, this.indexBits = isWide ? 26 : 22, this.lastGeneration = isWide ? 2 ** 27 - 1 : 255, this.most = 2 ** (isWide ? 53 : 30) - 1, this.words = isWide ? 2 : 1;
  }
  /** Returns the handle of a live slot with the given word. */
  handleOf(word, index) {
    return this.generationOf(word) * 2 ** this.indexBits + index;
  }
  /** Returns the generation of a live slot, or that with which a free slot is used next. */
  generationOf(word) {
    return this.isWide ? word & this.lastGeneration : word >>> this.indexBits & 255;
  }
  /** Returns the index of the next free slot after a free one. */
  nextFree(u32, chunk, slot, slots) {
    let word = u32[chunk + SLOT_WORDS + slot];
    return this.isWide ? u32[chunk + SLOT_WORDS + slots + slot] : word & 2 ** this.indexBits - 1;
  }
  /** Writes the word of a live slot, and returns it. */
  setLive(u32, chunk, slot, index) {
    let at = chunk + SLOT_WORDS + slot, generation = this.generationOf(u32[at]);
    return u32[at] = this.isWide ? generation : generation * 2 ** this.indexBits + index;
  }
  /** Writes the words of a free slot, which is used next with `generation`. */
  setFree(u32, chunk, slot, slots, generation, next) {
    let at = chunk + SLOT_WORDS + slot;
    this.isWide ? (u32[at] = 2147483648 + generation, u32[at + slots] = next) : u32[at] = 2147483648 + generation * 2 ** this.indexBits + next;
  }
  /** Returns whether `handle` is of the right kind: an integer from 0 to the largest handle. */
  isHandle(handle) {
    return Number.isInteger(handle) && handle >= 0 && handle <= this.most;
  }
};
function isRetired(word) {
  return word >>> 0 >= 3221225472;
}
function invalidHandle(handle, { most }) {
  return mismatch(
    "INVALID_VALUE",
    "invalid handle",
    show(handle),
    `an integer from 0 to ${most}`,
    "Pass what add returned"
  );
}

// src/collections/slot-map-blocks.ts
var SlotMapHead = class {
  /**
   * @param stride Distance of adjacent slots in bytes.
   * @param slots Number of slots in a chunk.
   * @param start Offset of the first slot in a chunk, in bytes.
   * @param bytes Size of a chunk with the header of its block, a power of two.
   * @param isWide Whether handles have up to 53 bits.
   */
  constructor(element, stride, slots, start, bytes, isWide) {
    this.size = 60;
    this.align = 8;
    this.element = element, this.chunk = new SlotMapChunk(this, stride, slots, start, bytes), this.form = new HandleForm(isWide);
  }
  get typeName() {
    return `SlotMap<${this.element().typeName}${this.form.isWide ? ", 'wide'" : ""}>`;
  }
  /** The most entries that a directory can have. */
  get mostEntries() {
    return Math.floor(2 ** this.form.indexBits / this.chunk.slots);
  }
  collect({ u32 }, ptr, visitor) {
    let entries = Math.ceil(u32[(ptr >>> 2) + 0] / this.chunk.slots);
    visitor.own(ptr + 12, new SlotMapDirectory(this, entries));
  }
  /** Writes the state of an empty slot map into a new block. */
  format(arena, ptr) {
    let { stride, slots, start, bytes } = this.chunk, { u32 } = arena, head = ptr >>> 2;
    u32[head + SALT] = newSalt(arena), u32[head + STRIDE] = stride, u32[head + SLOTS] = slots, u32[head + START] = start, u32[head + CHUNK_BYTES] = bytes;
  }
  /** Makes the chunks of a copied slot map, whose head is at `ptr`, refer to it. */
  copied(arena, ptr) {
    let { u32 } = arena, head = ptr >>> 2, salt = u32[head + SALT] = newSalt(arena), directory = u32[head + 3] >>> 2, entries = u32[head + 0] / this.chunk.slots;
    u32[head + 14] = 0;
    for (let number = 0; number < entries; number++) {
      let at = u32[directory + number];
      isChunkEntry(at) && (u32[(at >>> 2) + KEY] = at ^ salt, u32[(at >>> 2) + OWNER] = ptr);
    }
  }
}, SlotMapDirectory = class {
  constructor(head, entries) {
    this.align = 8;
    this.head = head, this.size = entries * 4;
  }
  get typeName() {
    return `directory of ${this.head.typeName}`;
  }
  collect({ u32 }, ptr, visitor) {
    for (let at = ptr; at < ptr + this.size; at += 4)
      isChunkEntry(u32[at >>> 2]) && visitor.own(at, this.head.chunk);
  }
  copied() {
  }
}, SlotMapChunk = class {
  constructor(head, stride, slots, start, bytes) {
    this.head = head, this.size = bytes - 4, this.align = bytes, this.stride = stride, this.slots = slots, this.start = start, this.bytes = bytes;
  }
  get typeName() {
    return `chunk of ${this.head.typeName}`;
  }
  collect(memory, ptr, visitor) {
    let type = this.head.element();
    if (type.collect !== void 0)
      for (let slot = 0; slot < this.slots; slot++)
        isLive3(memory, ptr, slot) && type.collect(memory, this.slotAt(ptr, slot), visitor);
  }
  copied() {
  }
  /** Drops what refers to the slots of a chunk that is freed. */
  freeing(arena, ptr) {
    let { u32 } = arena;
    if (u32[(ptr >>> 2) + KEY] = 0, u32[29] !== 0)
      for (let slot = 0; slot < this.slots; slot++)
        isLive3(arena, ptr, slot) && forgetSlot(arena, this.slotAt(ptr, slot));
  }
  /** Returns the address of a slot of the chunk at `ptr`. */
  slotAt(ptr, slot) {
    return ptr + this.start + slot * this.stride;
  }
};
function isChunkEntry(entry) {
  return (entry & 1) === 0 && entry !== 0;
}
function isLive3({ i32 }, ptr, slot) {
  return i32[(ptr >>> 2) + SLOT_WORDS + slot] >= 0;
}
function chunkAt(u32, head, number) {
  if (number * u32[head + SLOTS] >= u32[head + 0]) return 0;
  let entry = u32[(u32[head + 3] >>> 2) + number];
  if (!isChunkEntry(entry)) return 0;
  if (u32[(entry >>> 2) + KEY] === (entry ^ u32[head + SALT]) >>> 0) return entry;
  throw overwritten5(head * 4, entry);
}
function entriesOf(memory, head) {
  let { u32 } = memory;
  if (head === 0) return 0;
  let entries = u32[head + 0] / u32[head + SLOTS];
  if (bytesOfBlock(memory, head * 4) >= 60 && Number.isInteger(entries) && (entries === 0 || bytesOfBlock(memory, u32[head + 3]) >= entries * 4)) return entries;
  throw overwritten5(head * 4, u32[head + 0]);
}
function eachChunk2(memory, field, visit) {
  let { u32 } = memory, head = u32[field >>> 2] >>> 2;
  if (head === 0) return;
  let entries = entriesOf(memory, head), bytes = u32[head + CHUNK_BYTES], slots = u32[head + SLOTS], start = u32[head + START];
  if (!((SLOT_WORDS + slots) * 4 <= start && start + slots * u32[head + STRIDE] <= bytes)) throw overwritten5(field, head * 4);
  for (let number = 0; number < entries; number++) {
    let at = chunkAt(u32, head, number);
    if (at !== 0) {
      if (at % bytes !== 0 || bytesOfBlock(memory, at) < bytes - 4) throw overwritten5(field, at);
      visit(at, number);
    }
  }
}
function overwritten5(place, got) {
  return mismatch(
    "INVALID_BYTES",
    `slot map at ${place} overwritten`,
    got,
    "a head, a directory and chunks of the slot map",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}

// src/collections/slot-map-iterator.ts
var SlotMapIterator = class {
  constructor(arena, ptr, layout) {
    /** Index of the first word of the current chunk, and its key until it is given back. */
    this.chunk = 0;
    this.key = -1;
    /** Index of the word of the next slot, and the end of these words. */
    this.word = 0;
    this.end = 0;
    /** Number of the next chunk. */
    this.number = 0;
    this.arena = arena, this.ptr = ptr, this.layout = layout;
  }
  /** Advances to the next live slot, in a later chunk. Returns false at the end. */
  advance() {
    let { u32, i32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2, entries = entriesOf(this.arena, head);
    for (; this.number < entries; ) {
      let at = chunkAt(u32, head, this.number++);
      if (at === 0) continue;
      let first = (at >>> 2) + SLOT_WORDS, end = first + this.layout.chunk.slots, word = first;
      for (; word < end && i32[word] < 0; ) word++;
      if (word !== end)
        return this.chunk = at >>> 2, this.key = i32[this.chunk + KEY], this.word = word, this.end = end, !0;
    }
    return this.chunk = this.word = this.end = 0, !1;
  }
  [Symbol.iterator]() {
    return this;
  }
}, SlotMapKeys = class {
  constructor(map) {
    this.handle = -1;
    this.map = map;
  }
  next() {
    let { map, handle } = this;
    handle !== 0 && (this.handle = handle < 0 ? map.firstHandle() : map.nextHandle(handle));
    let value = this.handle;
    return value === 0 ? { done: !0, value: void 0 } : { done: !1, value };
  }
  [Symbol.iterator]() {
    return this;
  }
}, SlotMapEntries = class {
  constructor(map) {
    this.map = map, this.keys = new SlotMapKeys(map);
  }
  next() {
    let { done, value } = this.keys.next();
    return done === !0 ? { done, value: void 0 } : { done: !1, value: [value, this.map.get(value)] };
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/slot-map-chunks.ts
var FIRST_ENTRIES = 3, SlotMapChunks = class {
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Number of structs. O(1). */
  get size() {
    return this.wordOf(LENGTH);
  }
  /** The same as `size`, as an array has it. */
  get length() {
    return this.wordOf(LENGTH);
  }
  /** Number of structs that fit into the chunks of the slot map. O(1). */
  get capacity() {
    return this.wordOf(5);
  }
  /** Number of bytes of all structs. */
  get bytes$() {
    return this.size * this.head.chunk.stride;
  }
  /** @throws INVALID_VALUE when the values that replace all structs are being read. */
  requireKept() {
    requireNotHeld(this.arena, this.ptr, this.ptr + 2);
  }
  /** Returns a word of the head, or 0 where the field is 0. */
  wordOf(index) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + index];
  }
  eachChunk(visit) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2, entries = entriesOf(this.arena, head);
    for (let number = 0; number < entries; number++) {
      let at = chunkAt(u32, head, number);
      at !== 0 && visit(at, number);
    }
  }
  /**
   * Adds chunks until the slot map has room for `capacity` structs in total, so that adding these
   * allocates nothing.
   *
   * @throws `INVALID_SIZE` when `capacity` isn't an integer, or is negative.
   * @throws `OUT_OF_MEMORY` or `HANDLES_EXHAUSTED` when there is no room; the slot map is then
   *   unchanged.
   */
  reserve(capacity) {
    if (requireCount(capacity), this.capacity >= capacity) return;
    let { mostEntries, chunk } = this.head;
    if (capacity >= mostEntries * chunk.slots) throw this.exhausted();
    let bytes = this.directoryBytes(), added = [];
    try {
      for (; this.capacity < capacity; ) added.push(this.addChunk());
    } catch (error) {
      for (let number of added.reverse()) this.giveBack(number);
      throw this.fitDirectory(bytes), error;
    }
    this.orderFree();
  }
  /** Returns the size of the directory's block; 0 for an empty map. */
  directoryBytes() {
    let { arena } = this, head = arena.u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : bytesOfBlock(arena, arena.u32[head + 3]);
  }
  /** Gives the directory back the size that it had before a failed call. */
  fitDirectory(bytes) {
    if (this.directoryBytes() <= bytes) return;
    let { arena } = this, field = (arena.u32[this.ptr >>> 2] >>> 2) + 3;
    arena.u32[field] = resizeOwned(arena, arena.u32[field], bytes);
  }
  /**
   * Gives back chunks that a failed call has added, the last one first. `bytes` is the former size
   * of the directory.
   */
  shrink(capacity, bytes) {
    let { arena } = this;
    for (; this.capacity > capacity; ) {
      let number = this.wordOf(6) - 1;
      if (!this.isVacant(number)) break;
      this.giveBack(number);
    }
    arena.u32[this.ptr >>> 2] !== 0 && (this.fitDirectory(bytes), this.orderFree());
  }
  isVacant(number) {
    let { arena } = this, { slots } = this.head.chunk, at = chunkAt(arena.u32, arena.u32[this.ptr >>> 2] >>> 2, number), slot = 0;
    for (; slot < slots && !isLive3(arena, at, slot); ) slot++;
    return at !== 0 && slot === slots;
  }
  /**
   * Gives back all chunks without structs. The handles that their slots have not used yet are lost,
   * except those of generations that none of them has reached.
   */
  trim() {
    let { arena } = this;
    this.requireKept();
    let vacant = [];
    this.eachChunk((_, number) => {
      this.isVacant(number) && vacant.push(number);
    });
    for (let number of vacant.reverse()) this.giveBack(number);
    vacant.length > 0 && arena.u32[this.ptr >>> 2] !== 0 && this.orderFree();
  }
  /**
   * Adds a chunk, to the first one the head. Its slots aren't on the stack of free slots yet. Returns
   * its number.
   *
   * @throws OUT_OF_MEMORY or HANDLES_EXHAUSTED; the slot map is then unchanged.
   */
  addChunk() {
    let { arena, ptr, head: layout } = this;
    this.requireKept();
    let { chunk: type } = layout, isFirst = arena.u32[ptr >>> 2] === 0, owner = isFirst ? this.addHead() : arena.u32[ptr >>> 2], head = owner >>> 2, at = 0, number;
    try {
      number = this.absentChunk(head);
      let { size, align } = type;
      at = arena.checks === null ? arena.allocate(size, align) : arena.allocateZeroed(size, align, type), setOwned(arena, at), this.makeEntry(head, number);
    } catch (error) {
      throw at !== 0 && freeOwned(arena, at), isFirst && freeOwned(arena, owner), error;
    }
    arena.checks?.ownedByField(at);
    let { u32 } = arena;
    return isFirst && (u32[ptr >>> 2] = owner), u32.fill(0, at >>> 2, at + type.start >>> 2), u32[(at >>> 2) + KEY] = at ^ u32[head + SALT], u32[(at >>> 2) + OWNER] = owner, u32[(at >>> 2) + 2] = number, this.fillChunk(head, at, number), u32[(u32[head + 3] >>> 2) + number] = at, u32[head + 6] = number + 1, number;
  }
  /** Allocates an empty head. The field doesn't have it yet. */
  addHead() {
    let { arena, head: layout } = this, owner = setOwned(arena, arena.allocateZeroed(layout.size, layout.align, layout));
    return arena.checks?.ownedByField(owner), layout.format(arena, owner), owner;
  }
  /** Frees a head without chunks. */
  freeHead(owner) {
    let { arena } = this, directory = arena.u32[(owner >>> 2) + 3];
    directory !== 0 && freeOwned(arena, directory), freeOwned(arena, owner);
  }
  /** Returns the number of the first chunk that isn't there and has generations left. */
  absentChunk(head) {
    let { arena, head: layout } = this, { u32 } = arena, entries = entriesOf(arena, head), directory = u32[head + 3] >>> 2;
    for (let number = u32[head + 6]; number < entries; number++) {
      let entry = u32[directory + number];
      if (!isChunkEntry(entry) && entry >>> 1 <= layout.form.lastGeneration) return number;
    }
    if (entries < layout.mostEntries) return entries;
    throw this.exhausted();
  }
  /** Returns the error for a slot map that can't have more structs. */
  exhausted() {
    let { head: layout } = this;
    return mismatch(
      "HANDLES_EXHAUSTED",
      `handles of a ${layout.typeName} used up`,
      "all of them given out",
      `at most ${layout.mostEntries * layout.chunk.slots} structs at a time, and ${layout.form.most + 1} handles in all`,
      "Declare it as SlotMap<T, 'wide'>, or make another slot map"
    );
  }
  /** Makes room for entry `number` of the directory, with the first generation. */
  makeEntry(head, number) {
    let { arena, head: layout } = this, { slots } = layout.chunk;
    if (number * slots < arena.u32[head + 0]) return;
    let directory = arena.u32[head + 3];
    if (directory === 0) {
      let size = Math.max(FIRST_ENTRIES, number + 1) * 4, made = setOwned(arena, arena.allocateZeroed(size));
      arena.checks?.ownedByField(made), arena.u32[head + 3] = made;
    } else {
      let bytes = bytesOfBlock(arena, directory);
      if (bytes < (number + 1) * 4) {
        let size = Math.max(2 * bytes, (number + 1) * 4);
        arena.u32[head + 3] = resizeOwned(arena, directory, size);
      }
    }
    let { u32 } = arena, first = u32[head + 3] >>> 2;
    for (let entry = u32[head + 0] / slots; entry <= number; entry++) u32[first + entry] = 1;
    u32[head + 0] = (number + 1) * slots;
  }
  /** Writes the words of the slots of a new chunk, as free ones that are not on the stack. */
  fillChunk(head, at, number) {
    let { arena, head: layout } = this, { u32 } = arena, { form } = layout, { slots } = layout.chunk, chunk = at >>> 2, first = u32[(u32[head + 3] >>> 2) + number] >>> 1, former = u32[head + 14] === 0 ? 0 : chunkAt(u32, u32[head + 14] >>> 2, number), retired = 0;
    for (let slot = 0; slot < slots; slot++) {
      let next = former === 0 ? first : this.nextGeneration(former, slot);
      number + slot > 0 && next <= form.lastGeneration ? form.setFree(u32, chunk, slot, slots, next, 0) : (u32[chunk + SLOT_WORDS + slot] = 3221225472 + (number + slot === 0 ? 1 : 0), retired++);
    }
    u32[chunk + 3] = retired, u32[head + 5] += slots - retired;
  }
  /** Returns the generation of the next struct in a slot; one too many for a retired slot. */
  nextGeneration(at, slot) {
    let { form } = this.head, word = this.arena.u32[(at >>> 2) + SLOT_WORDS + slot];
    return isRetired(word) ? form.lastGeneration + 1 : form.generationOf(word) + (isLive3(this.arena, at, slot) ? 1 : 0);
  }
  /** Returns the first generation that no slot of the chunk at `at` has used. */
  firstUnused(at, number) {
    let generation = 0;
    for (let slot = number === 0 ? 1 : 0; slot < this.head.chunk.slots; slot++)
      generation = Math.max(generation, this.nextGeneration(at, slot));
    return generation;
  }
  /** Pushes the free slots of a chunk onto the stack, so that the first one is taken first. */
  stackChunk(number) {
    let { arena, head: layout } = this, { u32 } = arena, { slots } = layout.chunk, head = u32[this.ptr >>> 2] >>> 2, at = chunkAt(u32, head, number);
    for (let slot = slots - 1; slot >= 0; slot--) {
      let word = u32[(at >>> 2) + SLOT_WORDS + slot];
      if (isLive3(arena, at, slot) || isRetired(word)) continue;
      let generation = layout.form.generationOf(word);
      layout.form.setFree(u32, at >>> 2, slot, slots, generation, u32[head + 4]), u32[head + 4] = number * slots + slot;
    }
  }
  /** Orders the free slots of all chunks by their indices. */
  orderFree() {
    let numbers = [];
    this.eachChunk((_, number) => numbers.push(number));
    let { u32 } = this.arena;
    u32[(u32[this.ptr >>> 2] >>> 2) + 4] = 0;
    for (let number of numbers.reverse()) this.stackChunk(number);
  }
  /**
   * Gives back a chunk without structs, whose slots aren't on the stack or will be removed from it.
   * Its entry keeps the first generation that none of them has used. Without any such entry, the
   * head is freed, too.
   */
  giveBack(number) {
    let { arena, head: layout } = this, { u32 } = arena, { slots } = layout.chunk, head = u32[this.ptr >>> 2] >>> 2, at = chunkAt(u32, head, number), generation = this.firstUnused(at, number), directory = u32[head + 3] >>> 2;
    u32[head + 5] -= slots - u32[(at >>> 2) + 3], u32[directory + number] = generation * 2 + 1, generation <= layout.form.lastGeneration && number < u32[head + 6] && (u32[head + 6] = number), u32[(at >>> 2) + KEY] = 0, freeOwned(arena, at);
    let entries = u32[head + 0] / slots;
    for (; entries > 0 && u32[directory + entries - 1] === 1; ) entries--;
    u32[head + 0] = entries * slots, u32[head + 6] > entries && (u32[head + 6] = entries), !(entries > 0) && (this.freeHead(head * 4), u32[this.ptr >>> 2] = 0);
  }
  /**
   * Returns a new head without chunks, whose slots go on with the generations of those of `former`.
   * The entry of a chunk has the least generation of a slot, as long as the former chunk is there.
   */
  successor(former) {
    let { arena, head: layout } = this, made = this.addHead(), entries = entriesOf(arena, former >>> 2);
    try {
      this.makeEntry(made >>> 2, entries - 1);
    } catch (error) {
      throw this.freeHead(made), error;
    }
    let { u32 } = arena;
    return u32[(made >>> 2) + 14] = former, this.copyEntries(former, made, (at) => {
      let least = layout.form.lastGeneration + 1;
      for (let slot = 0; slot < layout.chunk.slots; slot++)
        least = Math.min(least, this.nextGeneration(at, slot));
      return least;
    }), made;
  }
  /** Replaces the generations of the chunks that the new head doesn't have by their final values. */
  completeSuccessor(former) {
    let made = this.arena.u32[this.ptr >>> 2];
    this.copyEntries(former, made, (at, number) => this.firstUnused(at, number)), this.arena.u32[(made >>> 2) + 14] = 0;
  }
  copyEntries(former, made, generationOf) {
    let { u32 } = this.arena, entries = entriesOf(this.arena, former >>> 2);
    for (let number = 0; number < entries; number++) {
      if (chunkAt(u32, made >>> 2, number) !== 0) continue;
      let at = chunkAt(u32, former >>> 2, number);
      u32[(u32[(made >>> 2) + 3] >>> 2) + number] = at === 0 ? u32[(u32[(former >>> 2) + 3] >>> 2) + number] : generationOf(at, number) * 2 + 1;
    }
  }
};

// src/collections/slot-map-verify.ts
function verifySlotMap(memory, field, layout, report) {
  let { u32 } = memory, owner = u32[field >>> 2];
  if (owner === 0) return;
  let head = owner >>> 2, { form } = layout, { stride, slots, start, bytes } = layout.chunk, expect = (what, got, expected) => {
    got !== expected && report(`${what} of a slot map: got ${got}, expected ${expected}`);
  }, geometry = [STRIDE, SLOTS, START, CHUNK_BYTES].map((index2) => u32[head + index2]);
  if (String(geometry) !== String([stride, slots, start, bytes])) {
    report(`geometry of a slot map: got ${geometry}, expected ${[stride, slots, start, bytes]}`);
    return;
  }
  let free = /* @__PURE__ */ new Map(), [length, capacity] = [0, 0], chunks = /* @__PURE__ */ new Set();
  eachChunk2(memory, field, (at, number) => {
    let chunk = at >>> 2;
    chunks.add(number), expect("owner of a chunk", u32[chunk + OWNER], owner), expect("number of a chunk", u32[chunk + 2], number);
    let retired = 0;
    for (let slot = 0; slot < slots; slot++) {
      let word = u32[chunk + SLOT_WORDS + slot], index2 = number * slots + slot;
      isRetired(word) ? retired++ : word >>> 31 === 1 ? free.set(index2, form.nextFree(u32, chunk, slot, slots)) : (length++, word !== (form.isWide ? form.generationOf(word) : form.handleOf(word, index2)) && report(`handle in slot ${index2} of a slot map: got ${word}`)), index2 === 0 && !isRetired(word) && report("slot 0 of a slot map: got a slot in use");
    }
    expect("number of retired slots in a chunk", u32[chunk + 3], retired), capacity += slots - retired;
  });
  let entries = entriesOf(memory, head);
  for (let number = 0; number < entries; number++) {
    let entry = u32[(u32[head + 3] >>> 2) + number];
    chunks.has(number) || !isChunkEntry(entry) && entry >>> 1 > form.lastGeneration || (entry === 0 ? report(`entry ${number} in the directory of a slot map: got 0`) : number < u32[head + 6] && report(
      `first absent chunk of a slot map: got ${u32[head + 6]}, expected at most ${number}`
    ));
  }
  expect("number of structs", u32[head + LENGTH], length), expect("capacity", u32[head + 5], capacity), expect("former head", u32[head + 14], 0);
  let index = u32[head + 4];
  for (; index !== 0; ) {
    let next = free.get(index);
    if (next === void 0 || !free.delete(index)) {
      report(`free slot of a slot map: got ${index}, expected a free slot, once`);
      return;
    }
    index = next;
  }
  expect("number of further free slots", free.size, 0);
}

// src/collections/slot-map-slots.ts
var MOST_REMOVALS = 4096, SlotMapSlots = class extends SlotMapChunks {
  /** Returns whether the struct with a handle is in the map. O(1). Throws as `ptrOf` does. */
  has(handle) {
    return this.ptrOf(handle) !== 0;
  }
  /**
   * Returns the index of the slot of the struct with a handle; -1 if it was removed, or never was
   * there. No other struct of the map has the same index at that time, so it can be a key of a
   * `SparseSet` or an index of a `BitSet`. A later struct can have it again. O(1). Throws as `ptrOf`
   * does.
   */
  indexOf(handle) {
    return this.ptrOf(handle) === 0 ? -1 : handle & 2 ** this.head.form.indexBits - 1;
  }
  /**
   * Returns the handle of the struct at `target`, a pointer or an accessor; 0 if it isn't in this
   * map. O(1).
   */
  handleOf(target) {
    let { arena, head: layout } = this, { u32 } = arena, { bytes, slots, start, stride } = layout.chunk, ptr = pointerOf(arena, target), at = (ptr & -bytes) >>> 0, slot = (ptr - at - start) / stride, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0 || at === 0 || u32[(at >>> 2) + KEY] !== (at ^ u32[head + SALT]) >>> 0 || !(Number.isInteger(slot) && slot >= 0 && slot < slots && isLive3(arena, at, slot))) return 0;
    let index = u32[(at >>> 2) + 2] * slots + slot;
    return layout.form.handleOf(u32[(at >>> 2) + SLOT_WORDS + slot], index);
  }
  /** Returns the first handle in the order of iteration; 0 for an empty map. */
  firstHandle() {
    return this.liveFrom(0);
  }
  /** Returns the first handle of the chunks from `number` on; 0 if there is none. */
  liveFrom(number) {
    let { arena, head: layout } = this, { u32 } = arena, { slots } = layout.chunk, head = u32[this.ptr >>> 2] >>> 2, entries = entriesOf(arena, head);
    for (; number < entries; number++) {
      let at = chunkAt(u32, head, number);
      for (let slot = 0; at !== 0 && slot < slots; slot++)
        if (isLive3(arena, at, slot))
          return layout.form.handleOf(u32[(at >>> 2) + SLOT_WORDS + slot], number * slots + slot);
    }
    return 0;
  }
  /** Returns the pointers to all structs, in the order of iteration. */
  pointers$() {
    let pointers = [];
    return this.eachLive((ptr) => pointers.push(ptr)), pointers;
  }
  /** Calls `visit` with the pointer to each struct and the index of its slot. */
  eachLive(visit) {
    let { arena, head: layout } = this, { slots } = layout.chunk;
    this.eachChunk((at, number) => {
      for (let slot = 0; slot < slots; slot++)
        isLive3(arena, at, slot) && visit(layout.chunk.slotAt(at, slot), number * slots + slot);
    });
  }
  /** Reports what is wrong with the bytes of the slot map. */
  examine$(report) {
    verifySlotMap(this.arena, this.ptr, this.head, report);
  }
  /** Takes the first free slot, and returns its address. */
  take() {
    let { arena, ptr, head: layout } = this, { slots, start, stride } = layout.chunk;
    requireInViews(arena, ptr);
    let head = arena.u32[ptr >>> 2] >>> 2;
    for (; head === 0 || arena.u32[head + 4] === 0; )
      this.stackChunk(this.addChunk()), head = arena.u32[ptr >>> 2] >>> 2;
    let { u32, i32 } = arena, index = u32[head + 4], number = Math.floor(index / slots), at = chunkAt(u32, head, number), chunk = at >>> 2, slot = index - number * slots;
    if (at === 0 || isLive3(arena, at, slot) || isRetired(i32[chunk + SLOT_WORDS + slot]))
      throw overwritten5(ptr, index);
    u32[head + 4] = layout.form.nextFree(u32, chunk, slot, slots), u32[head + LENGTH] += 1, u32[head + 7] = layout.form.setLive(u32, chunk, slot, index), u32[head + 7 + 1] = index;
    let taken = at + start + slot * stride;
    return arena.checks?.slotAllocated(taken, this.type, at, at + start, stride), taken;
  }
  /** Returns the handle of the slot that was taken last. */
  added() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return this.head.form.handleOf(u32[head + 7], u32[head + 7 + 1]);
  }
  /**
   * Makes the slot of a struct free, or retires it if it has no generation left. The next handle of
   * the slot has a later generation, unless the present one was never returned.
   */
  drop(ptr, wasReturned) {
    let { arena, head: layout } = this, { u32 } = arena, { form } = layout, { bytes, slots, start, stride } = layout.chunk, head = u32[this.ptr >>> 2] >>> 2, at = (ptr & -bytes) >>> 0, chunk = at >>> 2, slot = (ptr - at - start) / stride, number = u32[chunk + 2], generation = form.generationOf(u32[chunk + SLOT_WORDS + slot]) + (wasReturned ? 1 : 0);
    if (arena.checks !== null) {
      let { removals } = arena.checks;
      removals.set(this.removalOf(this.handleOf(ptr)), arena.checks.slotFreed(ptr)), removals.size > MOST_REMOVALS && removals.delete(removals.keys().next().value);
    }
    if (u32[head + LENGTH] -= 1, generation <= form.lastGeneration) {
      form.setFree(u32, chunk, slot, slots, generation, u32[head + 4]), u32[head + 4] = number * slots + slot;
      return;
    }
    u32[chunk + SLOT_WORDS + slot] = 3221225472, u32[head + 5] -= 1, u32[chunk + 3] += 1, u32[chunk + 3] === slots && this.giveBack(number);
  }
  /**
   * Returns 0, for a handle without a struct.
   * @throws INVALID_VALUE when `handle` is of the wrong kind.
   */
  missing(handle) {
    requireInViews(this.arena, this.ptr);
    let { form } = this.head;
    if (!form.isHandle(handle)) throw invalidHandle(handle, form);
    return 0;
  }
  /** Returns the key of the record of a removal: the salt is that of no other map. */
  removalOf(handle) {
    let { u32 } = this.arena;
    return `${u32[(u32[this.ptr >>> 2] >>> 2) + SALT]} ${handle}`;
  }
  /**
   * Returns the address of the struct with a handle.
   *
   * @throws STALE_HANDLE when no struct has it, INVALID_VALUE when it is out of range.
   */
  requirePtr(handle) {
    let ptr = this.ptrOf(handle);
    if (ptr === 0) throw this.stale(handle);
    return ptr;
  }
  /** Returns the error for a handle of a struct that was removed. */
  stale(handle) {
    let { arena, head: layout } = this, place = arena.checks?.removals.get(this.removalOf(handle));
    return mismatch(
      "STALE_HANDLE",
      `handle without a struct in a ${layout.typeName}`,
      place === void 0 ? handle : `${handle}, which was removed at ${place}`,
      "one that add returned, of a struct that is still there",
      "Call has, or drop a handle when its struct is removed"
    );
  }
};

// src/collections/slot-map.ts
var SlotMap = class _SlotMap extends SlotMapSlots {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _SlotMap);
  }
  /**
   * Adds a struct with its defaults and the fields that `init` has, or a copy of another struct.
   * O(1), also when a new chunk is needed, because that copies no struct.
   *
   * @returns Its handle, which no other struct of this map ever has.
   * @throws `OUT_OF_MEMORY`, `HANDLES_EXHAUSTED`, and the errors of setting the fields; the slot map
   *   is then unchanged.
   */
  add(init) {
    let { arena, type, capacity } = this;
    if (init !== void 0 && type.collect !== void 0) return this.addOwner(init);
    let bytes = this.directoryBytes(), ptr = this.takeAside();
    if (init === void 0) return this.added();
    try {
      this.write(type.at(arena, ptr), init);
    } catch (error) {
      throw this.undo(ptr, capacity, bytes), error;
    }
    return this.handleOf(ptr);
  }
  /** Takes a slot, and writes its defaults. */
  takeAside() {
    let { arena, type, capacity } = this, bytes = this.directoryBytes(), ptr = this.take();
    if (arena.u8.fill(0, ptr, ptr + type.size), type.writeDefaults === void 0) return ptr;
    try {
      type.writeDefaults(arena, ptr);
    } catch (error) {
      throw this.undo(ptr, capacity, bytes), error;
    }
    return ptr;
  }
  /** Adds a struct that is created in another block, because its values can contain this map. */
  addOwner(init) {
    return this.handleOf(createApart(this, this.type, init, () => this.take()));
  }
  /** Removes a new struct, unless its values have removed it, and the chunk that it needed. */
  undo(ptr, capacity, bytes) {
    this.handleOf(ptr) !== 0 && (forgetSlot(this.arena, ptr), this.drop(ptr, !1)), this.capacity > capacity && this.shrink(capacity, bytes);
  }
  /**
   * Writes the fields that `init` has into the struct with a handle, or copies another struct into
   * it.
   *
   * @throws `STALE_HANDLE` when no struct has the handle, `INVALID_VALUE` when it isn't an integer in
   *   the range of handles, and the errors of setting the fields. The struct is then unchanged.
   */
  set(handle, init) {
    let { arena, type } = this, ptr = this.ptrOf(handle);
    if (ptr !== 0 && type.collect === void 0 && (init = readValue(this, 4, ["struct", type], init), ptr = this.ptrOf(handle)), ptr === 0) throw this.stale(handle);
    this.write(type.at(arena, ptr), init);
  }
  /**
   * Removes the struct with a handle, and frees all that it owns. A `Ref` to it reads null from then
   * on. O(1), and what it takes to free what the struct owns.
   *
   * @returns Whether it was there.
   * @throws `INVALID_VALUE` when `handle` isn't an integer in the range of handles.
   */
  remove(handle) {
    return this.removeAside(handle);
  }
  removeAside(handle) {
    let { arena, type } = this, ptr = this.ptrOf(handle);
    if (ptr === 0 || this.handleOf(ptr) !== handle) return !1;
    if (this.requireKept(), requireNotHeld(arena, ptr, ptr + type.size + 1), type.collect !== void 0) {
      let owned = new Deallocator(arena, ptr);
      type.collect(arena, ptr, owned), owned.free();
    }
    return forgetSlot(arena, ptr), this.drop(ptr, !0), !0;
  }
  /**
   * Returns an accessor of the struct at `ptr`.
   *
   * @throws `INVALID_POINTER` when no struct of this map is there.
   */
  at(ptr) {
    if (this.handleOf(ptr) !== 0) return this.type.at(this.arena, ptr);
    throw mismatch(
      "INVALID_POINTER",
      `pointer to no struct of this ${this.head.typeName}`,
      show(pointerOf(this.arena, ptr)),
      "one that its ptrOf returned",
      "Pass it to the slot map that it is from"
    );
  }
  /** Iterates over accessors of all structs, as the map itself does. */
  values() {
    return this[Symbol.iterator]();
  }
  /** Iterates over the handles of all structs. */
  keys() {
    return new SlotMapKeys(this);
  }
  /** Iterates over the handles and accessors of all structs. */
  entries() {
    return new SlotMapEntries(this);
  }
  /** Returns accessors of all structs. */
  toArray() {
    return [...this];
  }
  /** Returns the structs as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /**
   * Removes all structs, and frees all that they own. Their handles stay invalid. The chunks stay,
   * until `trim`. O(capacity).
   */
  clear() {
    let { arena, ptr, type } = this;
    if (arena.u32[ptr >>> 2] !== 0) {
      if (arena.adoptions.attemptAt(ptr) !== null) return this.assign([]);
      if (this.requireUnheld(), type.collect !== void 0) {
        let owned = new Deallocator(arena, ptr);
        for (let at of this.pointers$()) type.collect(arena, at, owned);
        owned.free();
      }
      this.eachLive((at) => {
        forgetSlot(arena, at), this.drop(at, !0);
      }), this.orderFree();
    }
  }
  /**
   * Replaces all structs by copies of structs, or by new structs with the fields of init objects.
   * Iteration has them in the order of `values`, among which structs of this map may be. The handles
   * of the former structs stay invalid. A failed call leaves the slot map unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `add`.
   */
  assign(values) {
    let { arena, ptr, type } = this;
    requireSource(values);
    let source = holding(this, 1, () => Array.from(values));
    this.requireUnheld();
    let former = arena.u32[ptr >>> 2], owned = new Deallocator(arena, ptr);
    if (type.collect !== void 0)
      for (let at of this.pointers$()) type.collect(arena, at, owned);
    owned.offering(() => this.build(source, former, owned));
  }
  /** @throws `INVALID_VALUE` when the values of this map or a struct of it are being read. */
  requireUnheld() {
    let { arena } = this;
    arena.adoptions.held !== null && (this.requireKept(), this.eachChunk((chunk) => requireBlockNotHeld(arena, chunk)));
  }
  /** Builds the new structs under another head, because those of this map can be among them. */
  build(source, former, owned) {
    let { arena, ptr } = this, added = (former >>> 2) + 7, [word, index] = [arena.u32[added], arena.u32[added + 1]];
    replaceApart(this, this.head, owned, (built) => {
      if (former !== 0) {
        let { u32 } = arena;
        u32[built.ptr >>> 2] = this.successor(former), u32[added] = u32[added + 1] = 0;
      }
      try {
        for (let value of source) built.add(value);
        let { u32 } = arena;
        if (u32[ptr >>> 2] !== former) throw changedByValues();
        if (former === 0) return;
        if (u32[added] !== 0 || u32[added + 1] !== 0) throw changedByValues();
        built.completeSuccessor(former);
      } finally {
        let { u32 } = arena;
        former !== 0 && u32[ptr >>> 2] === former && u32[added] === 0 && u32[added + 1] === 0 && (u32[added] = word, u32[added + 1] = index);
      }
    });
  }
};

// src/collections/table-head.ts
var COLUMN_ALIGN = 64, TableHead = class {
  /**
   * @param cells Two numbers a column: the offset of its cell in the struct, and its size in bytes;
   *   for a presence bit, the offset of its byte, and the complement of the number of the bit.
   */
  constructor(element, cells, tracks = !1) {
    this.align = 8;
    this.element = element, this.offsets = cells.filter((_, index) => index % 2 === 0), this.sizes = cells.filter((_, index) => index % 2 === 1), this.count = this.sizes.length, this.size = (4 + this.count) * 4, this.widest = Math.max(1, ...this.sizes), this.rowBytes = this.sizes.reduce((sum, size) => sum + Math.max(size, 0), 0), this.tracks = tracks;
  }
  get typeName() {
    return `Table<${this.element().typeName}>`;
  }
  /** Returns what the constructor takes for the columns. */
  cells() {
    return this.sizes.flatMap((size, column) => [this.offsets[column], size]);
  }
  /** Returns the offset of the cell of a column in the struct, in bytes. */
  offsetOf(column) {
    return this.offsets[column];
  }
  /** Returns the size of a cell in bytes; `~bit` for a presence bit. */
  sizeOf(column) {
    return this.sizes[column];
  }
  /** Returns the number of bytes of the first `rows` cells of a column. */
  bytesOf(column, rows) {
    let size = this.sizes[column];
    return size < 0 ? rows + 7 >>> 3 : size * rows;
  }
  collect({ u32 }, ptr, visitor) {
    let head = ptr >>> 2;
    for (let column = 0; column < this.count; column++) {
      let bytes = this.bytesOf(column, u32[head + 1]);
      visitor.own(ptr + (4 + column) * 4, new TableColumn(this, bytes));
    }
  }
  copied() {
  }
}, TableColumn = class {
  constructor(table, size) {
    this.align = COLUMN_ALIGN;
    this.table = table, this.size = size;
  }
  get typeName() {
    return `column of ${this.table.typeName}`;
  }
  copied() {
  }
};
function requireTable(memory, field, layout) {
  let { u32 } = memory, ptr = u32[field >>> 2];
  if (ptr === 0) return 0;
  if (bytesOfBlock(memory, ptr) < layout.size) throw overwritten6(layout, field, ptr);
  let head = ptr >>> 2, capacity = u32[head + 1];
  if (u32[head + 0] > capacity) throw overwritten6(layout, field, u32[head + 0]);
  if (capacity === 0) return ptr;
  for (let column = 0; column < layout.count; column++) {
    let block = u32[head + 4 + column];
    if (bytesOfBlock(memory, block) < layout.bytesOf(column, capacity))
      throw overwritten6(layout, field, block);
  }
  return ptr;
}
function examineColumns({ u32 }, field, { count }, report) {
  let first = (u32[field >>> 2] >>> 2) + 4, blocks = u32.subarray(first, first + count);
  blocks.forEach((block, column) => {
    let other = blocks.indexOf(block);
    block === 0 || other === column || report(`column ${column}: got ${block}, the block of column ${other}, expected its own block`);
  });
}
function overwritten6({ typeName }, field, got) {
  return mismatch(
    "INVALID_BYTES",
    `${typeName} at ${field} overwritten`,
    got,
    "a head with a column for each field, and at most as many rows as the columns have room for",
    "Find what wrote it; call examine() for structs from elsewhere"
  );
}

// src/collections/sparse-head.ts
var PAGE_BYTES = 4096, SparseHead = class extends TableHead {
  constructor(rows) {
    super(rows.element, [...rows.cells(), 0, 4], rows.tracks), this.rows = rows, this.keys = 4 + rows.count, this.size = (this.keys + 3) * 4;
  }
  get typeName() {
    return `SparseSet<${this.element().typeName}>`;
  }
  collect(memory, ptr, visitor) {
    super.collect(memory, ptr, visitor);
    let directory = this.keys + 1, pages = memory.u32[(ptr >>> 2) + directory + 1];
    visitor.own(ptr + directory * 4, new SparseDirectory(this, pages));
  }
}, SparseDirectory = class {
  constructor(set, pages) {
    this.align = 4;
    this.set = set, this.size = pages * 4;
  }
  get typeName() {
    return `index of ${this.set.typeName}`;
  }
  collect(_memory, ptr, visitor) {
    for (let at = ptr; at < ptr + this.size; at += 4) visitor.own(at, PAGE);
  }
  copied() {
  }
}, PAGE = {
  typeName: "page of the index of a SparseSet",
  size: PAGE_BYTES,
  align: 4,
  copied() {
  }
};
function requireSet(memory, field, layout) {
  let ptr = requireTable(memory, field, layout);
  if (ptr === 0) return 0;
  let { u32 } = memory, head = ptr >>> 2, pages = u32[head + layout.keys + 2], directory = u32[head + layout.keys + 1];
  if (pages > 2 ** 22 || pages > 0 && bytesOfBlock(memory, directory) < pages * 4)
    throw mismatch(
      "INVALID_BYTES",
      `index of ${layout.typeName} at ${field} overwritten`,
      `${pages} pages at ${directory}`,
      "a block with a pointer for each page",
      "Find what wrote it; call examine() for structs from elsewhere"
    );
  return ptr;
}
function hintOf({ u32 }, head, { keys }, key) {
  let page = key >>> 10;
  if (page >= u32[head + keys + 2]) return -1;
  let at = u32[(u32[head + keys + 1] >>> 2) + page];
  return at === 0 ? -1 : u32[(at >>> 2) + (key & 1023)];
}

// src/collections/table-rows.ts
function copyRow(layout, from, source, row, to, target, place) {
  for (let column = 0; column < layout.count; column++) {
    let size = layout.sizeOf(column), read = from.u32[source + 4 + column], write = to.u32[target + 4 + column];
    size === 4 ? to.u32[(write >>> 2) + place] = from.u32[(read >>> 2) + row] : size === 1 ? to.u8[write + place] = from.u8[read + row] : size === 2 ? to.u16[(write >>> 1) + place] = from.u16[(read >>> 1) + row] : size < 0 ? setBit(to, write, place, bitAt(from, read, row)) : copyCell(from.u8, read + row * size, to.u8, write + place * size, size);
  }
}
function removeWord(u32, start, row, last) {
  let first = start >>> 2;
  u32[first + row] = u32[first + last], u32[first + last] = 0;
}
function removeHalf(u16, start, row, last) {
  let first = start >>> 1;
  u16[first + row] = u16[first + last], u16[first + last] = 0;
}
function zeroRows(layout, { u8, u16, u32 }, head, row, end) {
  let isOne = end - row === 1;
  for (let column = 0; column < layout.count; column++) {
    let size = layout.sizeOf(column), start = u32[head + 4 + column];
    isOne && size === 4 ? u32[(start >>> 2) + row] = 0 : isOne && size === 1 ? u8[start + row] = 0 : isOne && size === 2 ? u16[(start >>> 1) + row] = 0 : size >= 0 ? u8.fill(0, start + row * size, start + end * size) : ((row & 7) !== 0 && (u8[start + (row >>> 3)] &= 255 >>> 8 - (row & 7)), u8.fill(0, start + (row + 7 >>> 3), start + (end + 7 >>> 3)));
  }
}
function hasZeros(layout, { u8, u32 }, head, row, end) {
  for (let column = 0; column < layout.count; column++) {
    let start = u32[head + 4 + column], isBit = layout.sizeOf(column) < 0;
    if (isBit && (row & 7) !== 0 && u8[start + (row >>> 3)] >>> (row & 7)) return !1;
    let from = isBit ? row + 7 >>> 3 : layout.bytesOf(column, row);
    for (let byte = start + from; byte < start + layout.bytesOf(column, end); byte++)
      if (u8[byte] !== 0) return !1;
  }
  return !0;
}
function gatherRow(layout, from, head, row, to, ptr) {
  for (let column = 0; column < layout.count; column++) {
    let size = layout.sizeOf(column), start = from.u32[head + 4 + column], place = ptr + layout.offsetOf(column);
    size >= 0 ? copyCell(from.u8, start + row * size, to.u8, place, size) : setBit(to, place, ~size, bitAt(from, start, row));
  }
}
function scatterRow(layout, from, ptr, to, head, row) {
  for (let column = 0; column < layout.count; column++) {
    let size = layout.sizeOf(column), start = to.u32[head + 4 + column], place = ptr + layout.offsetOf(column);
    size >= 0 ? copyCell(from.u8, place, to.u8, start + row * size, size) : setBit(to, start, row, bitAt(from, place, ~size));
  }
}
function copyCell(from, source, to, target, size) {
  for (let byte = 0; byte < size; byte++) to[target + byte] = from[source + byte];
}
function bitAt({ u8 }, ptr, bit) {
  return u8[ptr + (bit >>> 3)] >>> (bit & 7) & 1;
}
function setBit({ u8 }, ptr, bit, value) {
  let mask = 1 << (bit & 7);
  value === 0 ? u8[ptr + (bit >>> 3)] &= ~mask : u8[ptr + (bit >>> 3)] |= mask;
}

// src/collections/table-row.ts
function isRow(value) {
  return typeof value == "object" && value !== null && "table$$" in value;
}
function headOfRow(row, type) {
  let { arena, table$$, row$, first$, type$ } = row;
  if (type$ !== type) throw otherStruct(row, type);
  let head = arena.u32[table$$ >>> 2] >>> 2;
  if (row$ < arena.u32[head + 0]) return head + first$ - 4;
  throw mismatch(
    "INDEX_OUT_OF_RANGE",
    `row of ${type.typeName} removed`,
    row$,
    `a row below ${arena.u32[head]}, the length of its table`,
    "Use accessors of rows only while their table has these rows"
  );
}
function notRow(index) {
  return mismatch(
    "INDEX_OUT_OF_RANGE",
    "invalid index of a row",
    show(index),
    "an integer from 0 on",
    "Compare the index with the length of the table"
  );
}
var TableIterator = class {
  constructor(rows) {
    this.rows = rows, this.index = 0;
  }
  next() {
    let { rows, index } = this, done = index >= rows.length, value = done ? void 0 : rows.at(index);
    return done || (this.index = index + 1), { done, value };
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/table-growth.ts
var MAX_BYTES2 = 2 ** 32 - 4096;
function roomy(rows) {
  return rows + (15 - (rows & 15));
}
function maxCapacity({ widest }) {
  return Math.floor(MAX_BYTES2 / widest);
}
function reserveRows(arena, field, layout, rows) {
  requireInViews(arena, field);
  let most = maxCapacity(layout);
  if (!(Number.isInteger(rows) && rows >= 0 && rows <= most))
    throw mismatch(
      "INVALID_SIZE",
      "invalid number of rows of a table",
      show(rows),
      `an integer from 0 to ${most}`,
      "Pass the total number of rows that the table must have room for"
    );
  let ptr = requireTable(arena, field, layout), capacity = ptr === 0 ? 0 : arena.u32[(ptr >>> 2) + 1];
  rows > capacity && resizeTable(arena, field, layout, Math.min(roomy(rows), most));
}
function growTable(arena, field, layout, rows) {
  requireInViews(arena, field);
  let ptr = requireTable(arena, field, layout), capacity = ptr === 0 ? 0 : arena.u32[(ptr >>> 2) + 1];
  if (rows <= capacity) return;
  let doubled = Math.min(roomy(Math.max(rows, capacity * 2)), maxCapacity(layout));
  if (doubled > rows)
    try {
      resizeTable(arena, field, layout, doubled);
      return;
    } catch (error) {
      if (!isLackOfRoom(error)) throw error;
    }
  reserveRows(arena, field, layout, rows);
}
function createHead2(arena, { size }) {
  let ptr = setOwned(arena, arena.allocateZeroed(size));
  return arena.checks?.ownedByField(ptr), ptr;
}
function resizeTable(arena, field, layout, capacity) {
  let former = arena.u32[field >>> 2], ptr = former === 0 ? createHead2(arena, layout) : former;
  try {
    growColumns(arena, ptr, layout, capacity);
  } catch (error) {
    throw former === 0 && resizeOwned(arena, ptr, 0), error;
  }
  arena.u32[field >>> 2] = ptr;
}
function growColumns(arena, ptr, layout, capacity) {
  let head = ptr >>> 2, former = arena.u32[head + 1], column = 0;
  try {
    for (; column < layout.count; column++)
      resizeColumn(arena, head + 4 + column, layout.bytesOf(column, capacity));
  } catch (error) {
    for (; --column >= 0; )
      resizeColumn(arena, head + 4 + column, layout.bytesOf(column, former));
    throw error;
  }
  let { u8, u32 } = arena;
  for (column = 0; column < layout.count; column++) {
    let block = u32[head + 4 + column];
    u8.fill(0, block + layout.bytesOf(column, former), block + layout.bytesOf(column, capacity));
  }
  u32[head + 1] = capacity;
}
function cutColumns(arena, ptr, layout, capacity) {
  let head = ptr >>> 2;
  arena.u32[head + 1] = capacity;
  for (let column = 0; column < layout.count; column++)
    resizeColumn(arena, head + 4 + column, layout.bytesOf(column, capacity));
}
function resizeColumn(arena, word, bytes) {
  let former = arena.u32[word], block = 0;
  if (former !== 0)
    try {
      block = resizeOwned(arena, former, bytes);
    } catch (error) {
      if (!isLackOfRoom(error)) throw error;
      block = newColumn(arena, bytes), arena.u8.copyWithin(block, former, former + arena.sizeOf(former)), freeOwned(arena, former);
    }
  else bytes > 0 && (block = newColumn(arena, bytes));
  arena.u32[word] = block;
}
function newColumn(arena, bytes) {
  let block = setOwned(arena, arena.allocate(bytes, 64));
  return arena.checks?.ownedByField(block), block;
}
function isLackOfRoom(error) {
  return error instanceof OffheapError && error.code === "OUT_OF_MEMORY";
}

// src/collections/table-views.ts
function wordsOf(u32, ptr, count) {
  if (ptr === 0) return [0];
  let head = ptr >>> 2, columns = u32.subarray(head + 4, head + 4 + count);
  return [ptr, u32[head + 1], ...columns];
}
function isCurrent(words, u32, ptr) {
  if (words[0] !== ptr) return !1;
  if (ptr === 0) return !0;
  let head = ptr >>> 2;
  if (words[1] !== u32[head + 1]) return !1;
  for (let index = 2; index < words.length; index++)
    if (words[index] !== u32[head + 4 - 2 + index]) return !1;
  return !0;
}
function markRows({ u32 }, field, first, end) {
  let head = u32[field >>> 2] >>> 2, former = u32[head + 3];
  (former === 0 || first < u32[head + 2]) && (u32[head + 2] = first), end > former && (u32[head + 3] = end);
}

// src/collections/columnar.ts
var Columnar = class _Columnar {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Columnar);
  }
  #views = null;
  static #canKeepViews(table) {
    return #views in table;
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Number of rows. */
  get length() {
    let { u32 } = this.arena;
    return u32[u32[this.ptr >>> 2] >>> 2];
  }
  /** Number of rows for which the columns have room. A `push` beyond it grows them. */
  get capacity() {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + 1];
  }
  /**
   * Number of bytes of all rows.
   *
   * @throws `INVALID_BYTES` when the table was overwritten.
   */
  get bytes$() {
    let { arena, ptr, layout$: layout } = this;
    return requireTable(arena, ptr, layout) === 0 ? 0 : this.length * Math.max(1, layout.rowBytes);
  }
  /**
   * The columns as typed arrays with an element for each row of the capacity: `columns.x[row]`.
   * Rows from `length` on are zero. The arrays are valid until the table grows or the memory of the
   * arena does; read `columns` again then. Returns the same object while they are valid.
   */
  get columns() {
    let { arena, ptr } = this;
    if (!_Columnar.#canKeepViews(this)) return this.views$();
    let { u32, buffer } = arena, former = this.#views, head = u32[ptr >>> 2];
    if (former !== null && former.buffer === buffer && isCurrent(former.words, u32, head))
      return former.columns;
    requireInViews(arena, ptr);
    let { count } = this.layout$;
    requireTable(arena, ptr, this.layout$);
    let words = wordsOf(u32, head, count), columns = this.views$();
    return this.#views = { columns, buffer, words }, columns;
  }
  /**
   * Returns an accessor of a row, which may be kept: it reads the row with its index, also after
   * the table has grown. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row.
   */
  at(index) {
    if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index);
    return this.row$(index);
  }
  /**
   * Makes room for `capacity` rows in total, so that pushes up to that length don't allocate. A
   * capacity that the table already has changes nothing.
   *
   * @param capacity - Number of rows in total, not in addition to the current ones.
   * @throws `INVALID_SIZE` when it isn't an integer from 0 on, or too large for any arena;
   *   `OUT_OF_MEMORY` when a column finds no room. The table is then unchanged.
   */
  reserve(capacity) {
    reserveRows(this.arena, this.ptr, this.layout$, capacity);
  }
  /**
   * The rows that were written since `clean`, or null if none was. Only tables whose schema has the
   * tag `@dirty` record them. Raw writes into columns are recorded by `touch`.
   */
  get dirty() {
    this.requireTracking();
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return null;
    let first = u32[head + 2], end = Math.min(u32[head + 3], u32[head]);
    return first < end ? { first, last: end - 1 } : null;
  }
  /** Forgets which rows were written. */
  clean() {
    this.requireTracking();
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    head !== 0 && (u32[head + 2] = u32[head + 3] = 0);
  }
  /**
   * Records that rows were written through `columns` or `starts`.
   *
   * @param first - Index of the first row.
   * @param last - Index of the last row; that of the first one if it is missing.
   * @throws `INDEX_OUT_OF_RANGE` when the range contains an index that isn't that of a row.
   */
  touch(first, last = first) {
    this.requireTracking();
    for (let index of [first, last])
      if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index);
    this.mark(Math.min(first, last), Math.max(first, last) + 1);
  }
  requireTracking() {
    if (!this.layout$.tracks)
      throw mismatch(
        "INVALID_VALUE",
        "written rows are not recorded",
        this.layout$.typeName,
        "a table or a sparse set with the tag @dirty",
        "Put /** @dirty */ before it in the schema"
      );
  }
  /** Records that the rows from `first` to `end`, exclusive, were written. */
  mark(first, end) {
    markRows(this.arena, this.ptr, first, end);
  }
  outOfRange(index) {
    requireInViews(this.arena, this.ptr);
    let { length } = this;
    return mismatch(
      "INDEX_OUT_OF_RANGE",
      "row out of range",
      show(index),
      length === 0 ? "no index, as there are no rows" : `an integer from 0 to ${length - 1}`,
      "Compare the index with length"
    );
  }
  /** Returns the byte offset of a column; 0 in a table without a head. */
  start$(column) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + 4 + column];
  }
  /** Returns a typed array of a column with `perRow` elements a row. */
  view$(name, column, perRow) {
    let view = this.arena[name], start = this.start$(column) / view.BYTES_PER_ELEMENT;
    return view.subarray(start, start + this.capacity * perRow);
  }
  /** Returns the presence bits of a column, eight rows a byte. */
  bits$(column) {
    let start = this.start$(column);
    return this.arena.u8.subarray(start, start + (this.capacity + 7 >>> 3));
  }
};

// src/collections/sparse-index.ts
var PAGES_STEP = 16;
function makeRoom3(arena, field, layout, key) {
  requireInViews(arena, field);
  let former = requireSet(arena, field, layout), ptr = former === 0 ? createHead2(arena, layout) : former, directory = (ptr >>> 2) + layout.keys + 1, pages = arena.u32[directory + 1], page = key >>> 10, isNew = !1;
  arena.u32[field >>> 2] = ptr;
  try {
    page >= pages && resizeDirectory(arena, directory, (page | PAGES_STEP - 1) + 1), arena.u32[(arena.u32[directory] >>> 2) + page] === 0 && (addPage(arena, directory, page), isNew = !0), growTable(arena, field, layout, arena.u32[(ptr >>> 2) + 0] + 1);
  } catch (error) {
    throw isNew && removePage(arena, directory, page), arena.u32[directory + 1] > pages && resizeDirectory(arena, directory, pages), former === 0 && (arena.u32[field >>> 2] = 0, freeOwned(arena, ptr)), error;
  }
}
function enterRow(arena, field, layout, key) {
  let { u32 } = arena, head = u32[field >>> 2] >>> 2, row = u32[head + 0], page = u32[(u32[head + layout.keys + 1] >>> 2) + (key >>> 10)];
  return u32[(page >>> 2) + (key & 1023)] = row, u32[(u32[head + layout.keys] >>> 2) + row] = key, u32[head + 0] = row + 1, row;
}
function trimSet(arena, field, layout) {
  requireInViews(arena, field);
  let ptr = requireSet(arena, field, layout);
  if (ptr === 0) return;
  let head = ptr >>> 2, length = arena.u32[head + 0], directory = head + layout.keys + 1, pages = arena.u32[directory + 1], used = new Uint8Array(pages), keys = arena.u32[head + layout.keys] >>> 2;
  for (let row = 0; row < length; row++) used[arena.u32[keys + row] >>> 10] = 1;
  for (let page = 0; page < pages; page++) {
    let at = arena.u32[(arena.u32[directory] >>> 2) + page];
    at === 0 || used[page] === 1 || (requireBlock(arena, at, PAGE.size), removePage(arena, directory, page));
  }
  resizeDirectory(arena, directory, used.lastIndexOf(1) + 1), cutColumns(arena, ptr, layout, length), !(length > 0) && (arena.u32[field >>> 2] = 0, freeOwned(arena, ptr));
}
function examineIndex(arena, field, layout, report) {
  let ptr = requireSet(arena, field, layout);
  if (ptr === 0) return;
  examineColumns(arena, field, layout, report);
  let { u32 } = arena, head = ptr >>> 2, directory = u32[head + layout.keys + 1] >>> 2;
  for (let page = 0; page < u32[head + layout.keys + 2]; page++) {
    let at = u32[directory + page];
    if (!(at === 0 || bytesOfBlock(arena, at) >= PAGE.size)) {
      report(`page ${page} of the index: got ${at}, expected 0 or a live block of ${PAGE.size} bytes`);
      return;
    }
  }
  let keys = u32[head + layout.keys] >>> 2;
  for (let row = 0; row < u32[head + 0]; row++) {
    let key = u32[keys + row], hint = hintOf(arena, head, layout, key);
    if (hint !== row) {
      report(`row of the key ${key}: got ${hint} in the index, expected ${row}`);
      return;
    }
  }
}
function resizeDirectory(arena, directory, pages) {
  let former = arena.u32[directory], count = arena.u32[directory + 1];
  if (pages === count) return;
  let block = 0;
  former !== 0 ? block = resizeOwned(arena, former, pages * 4) : (block = setOwned(arena, arena.allocate(pages * 4)), arena.checks?.ownedByField(block));
  let { u32 } = arena;
  pages > count && u32.fill(0, (block >>> 2) + count, (block >>> 2) + pages), u32[directory] = block, u32[directory + 1] = pages;
}
function addPage(arena, directory, page) {
  let block = setOwned(arena, arena.allocateZeroed(PAGE.size));
  arena.checks?.ownedByField(block);
  let { u32 } = arena;
  u32[(u32[directory] >>> 2) + page] = block;
}
function removePage(arena, directory, page) {
  let at = (arena.u32[directory] >>> 2) + page, block = arena.u32[at];
  arena.u32[at] = 0, freeOwned(arena, block);
}

// src/collections/sparse-iterator.ts
var SparseIterator = class {
  constructor(rows, kind) {
    this.row = -1;
    this.key = 0;
    this.rows = rows, this.kind = kind;
  }
  next() {
    let { rows, kind, row: former } = this, { length } = rows, row = former < 0 || former < length && rows.keyAt(former) === this.key ? former + 1 : former;
    if (this.row = row, row >= length) return { done: !0, value: void 0 };
    let key = rows.keyAt(row);
    return this.key = key, { done: !1, value: kind === 0 ? key : kind === 1 ? rows.at(row) : [key, rows.at(row)] };
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/collections/table-build.ts
function madeOf(arena, layout, init) {
  let type = layout.element();
  if (init === void 0) return type.allocate(arena);
  if (!isRow(init)) return type.create(arena, init).ptr;
  let head = headOfRow(init, type), made = type.allocate(arena);
  return gatherRow(layout, init.arena, head, init.row$, arena, made), made;
}
function buildTable(table, layout, source, finish) {
  let { arena } = table, { length } = source, owner = length === 0 ? 0 : createHead2(arena, layout);
  try {
    owner !== 0 && (growColumns(arena, owner, layout, roomy(length)), holding(table, 1, () => writeRows(arena, layout, owner >>> 2, source)), arena.u32[(owner >>> 2) + 0] = length), finish();
  } catch (error) {
    throw owner !== 0 && freeTable(arena, owner, layout), error;
  }
  return owner;
}
function writeRows(arena, layout, head, source) {
  for (let row = 0; row < source.length; row++) {
    let made = madeOf(arena, layout, source[row]);
    scatterRow(layout, arena, made, arena, head, row), arena.free(made);
  }
}
function freeTable(arena, owner, layout) {
  cutColumns(arena, owner, layout, 0), resizeOwned(arena, owner, 0);
}

// src/collections/sparse-set.ts
var SparseSet = class extends Columnar {
  /** Number of keys. */
  get size() {
    return this.length;
  }
  /** The keys of the rows, a column as those of `columns`, which is valid as long as these. */
  get keyColumn() {
    let start = this.keyStart;
    return this.arena.u32.subarray(start, start + this.capacity);
  }
  /** Index of the first key in the view `u32` of the arena, valid until the set grows. */
  get keyStart() {
    return this.start$(this.layout$.rows.count) >>> 2;
  }
  /** Removes all keys. O(1): the room stays; `trim` gives it back. */
  clear() {
    let { arena, ptr } = this;
    requireInViews(arena, ptr);
    let head = arena.u32[ptr >>> 2] >>> 2;
    head !== 0 && (arena.u32[head] = 0);
  }
  /** Gives back the room that no row uses, and the pages of the index without keys. */
  trim() {
    trimSet(this.arena, this.ptr, this.layout$);
  }
  /**
   * Replaces all keys and values. A key that `entries` has twice gets its last value. A failed call
   * leaves the set unchanged.
   *
   * @param entries - A `Map`, a sparse set, or an iterable of pairs of a key and a value.
   * @throws `OUT_OF_MEMORY`, and the errors of `set`.
   */
  assign(entries) {
    let { arena, ptr, layout$: layout } = this;
    requireSource(entries), holding(this, 4, () => {
      let source = Array.from(entries);
      requireInViews(arena, ptr);
      let field = arena.allocateZeroed(8), built = new this.constructor(arena, field);
      try {
        for (let entry of source) {
          let [key, value] = entryOf(entry);
          built.set(key, value);
        }
        let former = new Deallocator(arena, ptr);
        arena.u32[ptr >>> 2] !== 0 && former.own(ptr, layout), former.find();
        let { u32 } = arena;
        u32[ptr >>> 2] = u32[field >>> 2], u32[field >>> 2] = 0, layout.tracks && source.length > 0 && this.mark(0, this.length), former.retire();
      } finally {
        built.clear(), built.trim(), arena.free(field);
      }
    });
  }
  /** Iterates over the keys, by their rows. */
  keys() {
    return this.bytes$, new SparseIterator(this, 0);
  }
  /** Iterates over accessors of the values, by their rows. */
  values() {
    return this.bytes$, new SparseIterator(this, 1);
  }
  /** Iterates over pairs of a key and an accessor of its value, by their rows. */
  entries() {
    return this.bytes$, new SparseIterator(this, 2);
  }
  /** Iterates as `entries` does. */
  [Symbol.iterator]() {
    return this.entries();
  }
  /** Calls a function for each key, by their rows. */
  forEach(use) {
    for (let [key, value] of this) use(value, key, this);
  }
  /** Returns the entries as pairs of plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, ([key, value]) => [key, valueToJSON(value)]);
  }
  /** Returns a JavaScript map with the keys and accessors of the values. */
  plain$() {
    return new Map(this);
  }
  /** Returns a function that returns whether a row isn't `row`, or still has its key. */
  kept$(row) {
    let { arena, ptr } = this, { keys } = this.layout$, keyOf2 = () => {
      let { u32 } = arena;
      return u32[(u32[(u32[ptr >>> 2] >>> 2) + keys] >>> 2) + row];
    }, key = keyOf2();
    return (now) => now !== row || keyOf2() === key;
  }
  /** Reports what is wrong with the bytes of the set. */
  examine$(report) {
    examineIndex(this.arena, this.ptr, this.layout$, report);
  }
  /**
   * Adds or replaces a value of any form. It is written into a struct of its own first, so a failed
   * call leaves the set unchanged.
   */
  put$(key, init) {
    let { arena, layout$: layout } = this;
    this.row(key), init !== void 0 && !isRow(init) && (init = arena.checks?.creating(layout.element(), init) ?? init);
    let made = madeOf(arena, layout.rows, init);
    try {
      let row = this.extend$(key);
      return scatterRow(layout.rows, arena, made, arena, arena.u32[this.ptr >>> 2] >>> 2, row), layout.tracks && this.mark(row, row + 1), row;
    } finally {
      arena.free(made);
    }
  }
  /** Returns the row of a key, or adds one, whose cells have any contents. */
  extend$(key) {
    let { arena, ptr, layout$: layout } = this, row = this.row(key);
    return row >= 0 ? row : (makeRoom3(arena, ptr, layout, key), enterRow(arena, ptr, layout, key));
  }
  /** Returns -1 for a key that isn't in the set. Throws when it is of the wrong kind. */
  missing$(key) {
    if (typeof key == "number" && key >>> 0 === key) return -1;
    throw mismatch(
      "INVALID_VALUE",
      "invalid key of a sparse set",
      show(key),
      "an integer from 0 to 4294967295",
      "Pass an unsigned 32-bit integer"
    );
  }
};

// src/collections/struct-ring.ts
var StructRing = class extends RingAccessor {
  /**
   * Adds a struct with its defaults and the fields of `init`, or a copy of a struct. O(1). Only the
   * first one allocates.
   *
   * @throws `RING_FULL` when the ring is full.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the memory of the ring.
   * @throws The errors of setting the fields; the ring is then unchanged.
   */
  push(init) {
    this.add(0, init);
  }
  /** Adds a struct. `mode` is 1 if the oldest one of a full ring is removed, and 0 otherwise. */
  add(mode, init) {
    let { arena, type } = this;
    if (mode === 0 && this.isFull()) throw this.full();
    let made = type.create(arena);
    try {
      init !== void 0 && this.write(made, init);
      let ptr = this.room$(mode);
      arena.u8.copyWithin(ptr, made.ptr, made.ptr + type.size);
    } finally {
      arena.free(made);
    }
    this.commit();
  }
  /** Adds a struct as `push` does; returns false instead if the ring is full. */
  tryPush(init) {
    return this.isFull() ? !1 : (this.push(init), !0);
  }
  /**
   * Adds a struct as `push` does; if the ring is full, removes the oldest one first. No other thread
   * may remove elements meanwhile.
   *
   * @returns Whether an element was removed.
   */
  pushOverwrite(init) {
    let isFull = this.isFull();
    return this.add(1, init), isFull;
  }
  /**
   * Returns the pointer to the slot for the next struct, which has its defaults. Write it, and add
   * it with `commit`. Allocates no object.
   *
   * @returns The pointer; 0 if the ring is full.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the memory of the ring.
   */
  beginPush() {
    return this.beginAside();
  }
  beginAside() {
    if (!this.hasRoom()) return 0;
    let { arena, type, head: layout } = this, { block } = this, { capacity, start, stride } = layout, tail = arena.i32[block + 16], slot = tail < capacity ? tail : tail - capacity, first = block * 4 + start, ptr = first + slot * stride;
    return arena.u8.fill(0, ptr, ptr + type.size), type.writeDefaults?.(arena, ptr), arena.checks !== null && arena.lock === null && (arena.i32[block + 18] === 1 && arena.checks.slotFreed(ptr), arena.checks.slotAllocated(ptr, type, block * 4, first, stride)), arena.i32[block + 18] = 1, ptr;
  }
  /** Returns the slot for a struct whose values were read. `mode` is that of `add`. */
  room$(mode) {
    let ptr = this.beginPush();
    if (ptr === 0 && mode === 1 && (this.drop(), ptr = this.beginPush()), ptr === 0) throw this.full();
    return ptr;
  }
  /** Returns the same slot: `beginPush` has zeroed it. */
  full$(mode) {
    return this.room$(mode);
  }
  /**
   * Adds the struct that was written after `beginPush`.
   *
   * @throws `INVALID_VALUE` when `beginPush` wasn't called since the last element was added.
   */
  commit() {
    let { arena, block, capacity } = this;
    endBegun(arena, block);
    let tail = arena.i32[block + 16];
    this.added(block, tail === 2 * capacity - 1 ? 0 : tail + 1);
  }
  /** Returns an accessor of the oldest element; undefined if the ring is empty. */
  peek() {
    return this.hasElement() ? this.at(0) : void 0;
  }
  /**
   * Removes the oldest element and copies it into `target`.
   *
   * @returns Whether there was an element; otherwise `target` is unchanged.
   */
  shift(target) {
    return this.hasElement() ? (this.write(target, this.at(0)), this.drop(), !0) : !1;
  }
  ended(count) {
    let { arena } = this;
    if (!(arena.checks === null || arena.lock !== null))
      for (let index = 0; index < count; index++) arena.checks.slotFreed(this.ptrAt(index));
  }
};

// src/collections/table.ts
var Table = class _Table extends Columnar {
  /**
   * Appends rows with their defaults, other fields zero.
   *
   * @param count - Number of rows.
   * @returns The index of the first new row.
   * @throws `INVALID_SIZE` when `count` isn't an integer from 0 on, or too large for any arena;
   *   `OUT_OF_MEMORY` when a column finds no room. The table is then unchanged.
   */
  pushMany(count) {
    let { arena, layout$: layout } = this, first = this.length;
    if (!(Number.isInteger(count) && count >= 0))
      throw mismatch(
        "INVALID_SIZE",
        "invalid number of new rows",
        show(count),
        "an integer from 0 on",
        "Pass the number of rows to append"
      );
    if (count === 0) return first;
    let type = layout.element(), made = type.writeDefaults === void 0 ? 0 : type.allocate(arena);
    try {
      growTable(arena, this.ptr, layout, first + count);
      let { u32 } = arena, head = u32[this.ptr >>> 2] >>> 2;
      u32[head + 0] = first + count;
      for (let row = first; made !== 0 && row < first + count; row++)
        scatterRow(layout, arena, made, arena, head, row);
    } finally {
      made !== 0 && arena.free(made);
    }
    return layout.tracks && this.mark(first, first + count), first;
  }
  /**
   * Removes a row by moving the last one to its place. O(1).
   *
   * @returns The former index of the row that is at `index` now; -1 when the last row was removed.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row.
   */
  swapRemove(index) {
    let { u32 } = this.arena, head = u32[this.ptr >>> 2] >>> 2, last = u32[head] - 1;
    if (!(isIndex(index) && index <= last)) throw this.outOfRange(index);
    let { layout$: layout } = this;
    return this.removeRow$(head, index, last), u32[head] = last, index === last ? -1 : (layout.tracks && this.mark(index, index + 1), last);
  }
  /**
   * Moves a row to the end of another table of the same type, also in another arena, and removes it
   * here as `swapRemove` does. Its new index is `other.length - 1`. Amortized O(1).
   *
   * @param index - Index of the row.
   * @param other - The table that gets the row. A row that is moved to its own table stays.
   * @returns The former index of the row that is at `index` now, or -1 when that row is the last
   *   one or the table is the same.
   * @throws `INDEX_OUT_OF_RANGE` when the index isn't that of a row, `INVALID_VALUE` when `other` isn't a
   *   table of the same type, `OUT_OF_MEMORY` when it finds no room to grow. Both tables are then
   *   unchanged.
   */
  moveRow(index, other) {
    let { arena, layout$: layout } = this;
    if (!(isIndex(index) && index < this.length)) throw this.outOfRange(index);
    if (!(other instanceof _Table) || other.layout$.element() !== layout.element())
      throw mismatch(
        "INVALID_VALUE",
        "invalid target of moveRow",
        show(other),
        `a ${layout.typeName}`,
        "Pass a table with rows of the same type"
      );
    if (isSameHeap(other.arena, arena) && other.ptr === this.ptr) return -1;
    let place = other.length;
    growTable(other.arena, other.ptr, layout, place + 1);
    let to = other.arena.u32[other.ptr >>> 2] >>> 2, from = arena.u32[this.ptr >>> 2] >>> 2;
    return copyRow(layout, arena, from, index, other.arena, to, place), other.arena.u32[to] = place + 1, other.layout$.tracks && other.mark(place, place + 1), this.swapRemove(index);
  }
  /**
   * Removes the rows from `length` on. The capacity stays. O(number of removed rows).
   *
   * @param length - The new number of rows, an integer from 0 to the current one.
   * @throws `INDEX_OUT_OF_RANGE` when it is greater than the current one.
   */
  truncate(length) {
    let { arena, ptr, layout$: layout } = this;
    requireInViews(arena, ptr);
    let head = requireTable(arena, ptr, layout) >>> 2, former = this.length;
    if (!(isIndex(length) && length <= former))
      throw mismatch(
        "INDEX_OUT_OF_RANGE",
        "invalid length to truncate a table to",
        show(length),
        `an integer from 0 to ${former}, the current length`,
        "Use push or pushMany to add rows"
      );
    length !== former && (zeroRows(layout, arena, head, length, former), arena.u32[head] = length);
  }
  /** Removes the last row. Does nothing if the table is empty. */
  pop() {
    let { length } = this;
    length !== 0 && this.truncate(length - 1);
  }
  /** Removes all rows, as `truncate(0)` does. The capacity stays; `trim` gives it back. */
  clear() {
    this.truncate(0);
  }
  /** Shrinks the columns to the current length. Frees them when the table is empty. */
  trim() {
    let { arena, ptr, layout$: layout } = this;
    requireInViews(arena, ptr);
    let owner = requireTable(arena, ptr, layout);
    if (owner === 0) return;
    let { length } = this;
    length < this.capacity && cutColumns(arena, owner, layout, length), !(length > 0) && (arena.u32[ptr >>> 2] = 0, resizeOwned(arena, owner, 0));
  }
  /**
   * Replaces all rows. Builds them in new columns, because rows of the table may be among `values`.
   * A failed call leaves the table unchanged.
   *
   * @param values - The new rows: an array or another iterable of structs, rows or plain objects.
   * @throws `OUT_OF_MEMORY`, and the errors of setting the fields.
   */
  assign(values) {
    let { arena, ptr, layout$: layout } = this;
    requireSource(values), requireInViews(arena, ptr), requireTable(arena, ptr, layout);
    let source = holding(this, 1, () => Array.from(values)), former = new Deallocator(arena, ptr), owner = buildTable(this, layout, source, () => {
      arena.u32[ptr >>> 2] !== 0 && former.own(ptr, layout), former.find();
    });
    arena.u32[ptr >>> 2] = owner, layout.tracks && owner !== 0 && this.mark(0, source.length), former.retire();
  }
  /** Iterates over accessors of the rows, which may be kept. The length is read at each step. */
  [Symbol.iterator]() {
    return this.bytes$, new TableIterator(this);
  }
  /** Reports what is wrong with the bytes of the table. */
  examine$(report) {
    let { arena, ptr, layout$: layout } = this;
    if (requireTable(arena, ptr, layout) === 0) return;
    examineColumns(arena, ptr, layout, report);
    let { capacity, length } = this;
    hasZeros(layout, arena, arena.u32[ptr >>> 2] >>> 2, length, capacity) || report("rows after the last one that are not zero");
  }
  /** Returns accessors of all rows. */
  toArray() {
    return [...this];
  }
  /** Returns the rows as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /**
   * Writes a row from values of any form; -1 appends a row. The values are written into a struct of
   * their own first, so a failed call leaves the table unchanged.
   *
   * @returns The index of the row.
   */
  put(init, index) {
    let { arena, layout$: layout } = this, type = layout.element(), made = 0, make = () => {
      if (init !== void 0 && !isRow(init) && (init = arena.checks?.creating(type, init) ?? init), index < 0 || isRow(init)) {
        made = madeOf(arena, layout, init);
        return;
      }
      made = type.allocate(arena), gatherRow(layout, arena, arena.u32[this.ptr >>> 2] >>> 2, index, arena, made), this.init$(type.at(arena, made), init);
    };
    try {
      holding(this, 1, make);
      let row = index < 0 ? this.extend() : index;
      if (row >= this.length) throw this.outOfRange(row);
      return scatterRow(layout, arena, made, arena, arena.u32[this.ptr >>> 2] >>> 2, row), layout.tracks && this.mark(row, row + 1), row;
    } finally {
      made !== 0 && arena.free(made);
    }
  }
  /** Appends a row of zeros, and returns its index. */
  extend() {
    let row = this.length;
    growTable(this.arena, this.ptr, this.layout$, row + 1);
    let { u32 } = this.arena;
    return u32[u32[this.ptr >>> 2] >>> 2] = row + 1, row;
  }
};

// src/fields/apart.ts
var RECURSION2 = 32;
function isWithin(value, arena, start, end, isAnywhere, depth = 0) {
  if (typeof value != "object" || value === null) return !1;
  if (depth > RECURSION2) {
    let reached2 = /* @__PURE__ */ new Set([value]);
    for (let each of reached2) {
      if (!Array.isArray(each) && !isPlain2(each)) {
        if (isWithin(each, arena, start, end, isAnywhere)) return !0;
        continue;
      }
      if (isWithinAccessor(each, arena, start, end, isAnywhere)) return !0;
      for (let part of Object.values(each))
        typeof part == "object" && part !== null && reached2.add(part);
    }
    return !1;
  }
  if (ArrayBuffer.isView(value)) {
    if (!isViewOf(arena, value)) return !1;
    let { byteOffset, byteLength } = value;
    return byteOffset < end && byteOffset + byteLength > start || isAnywhere();
  }
  if (isWithinAccessor(value, arena, start, end, isAnywhere)) return !0;
  if (Array.isArray(value))
    return value.some((element) => isWithin(element, arena, start, end, isAnywhere, depth + 1));
  if (!isPlain2(value)) return !1;
  for (let name in value)
    if (isWithin(value[name], arena, start, end, isAnywhere, depth + 1)) return !0;
  return !1;
}
function isWithinAccessor(value, arena, start, end, isAnywhere) {
  let { arena: owner, table$$, ptr = table$$ } = value;
  return typeof ptr != "number" ? !1 : isSameHeap(owner, arena) && (ptr >= start && ptr < end || isAnywhere());
}
function initRead(target, init, type, write) {
  let { arena } = target, reader = new InitReader(arena), values = reader.read(target, type.size, ["struct", type], init);
  arena.checks?.creating(type, values);
  let { adoptions } = arena;
  if (!hasParts2(reader.parts, target, type)) {
    adoptions.read++;
    try {
      return write(target, values);
    } finally {
      adoptions.read--;
    }
  }
  let copies = new ApartValues(arena);
  try {
    let apart = copies.fieldsOf(values, type);
    return copies.written(() => write(target, apart));
  } finally {
    copies.free();
  }
}
function hasParts2(parts, { arena, ptr }, type) {
  if (parts.length === 0) return !1;
  let isAnywhere = () => ownsBlock(arena, type, ptr);
  return parts.some((part) => isWithin(part, arena, ptr, ptr + type.size, isAnywhere));
}
var ApartValues = class {
  constructor(arena) {
    this.structs = [];
    this.blocks = [];
    this.arena = arena;
  }
  /** Returns the object of plain values with copies of those that are in the arena. */
  fieldsOf(init, type) {
    let types = fieldTypesOf(type), copy = emptyValues();
    for (let name in init) {
      let field = types.get(name), value = init[name];
      copy[name] = field === void 0 ? value : this.valueOf(value, field);
    }
    return copy;
  }
  /** Returns `value`, or its copy if it is in the arena. */
  valueOf(value, type) {
    if (typeof value != "object" || value === null || typeof type == "string")
      return isView(value) ? value.slice() : value;
    let { ptr } = value;
    switch (type[0]) {
      case "text":
        return isView(value) ? value.slice() : value;
      case "optional":
        return this.valueOf(value, type[1]);
      case "struct":
        return this.structOf(value, type[1]);
      case "union": {
        let [, discriminant, ...members] = type, tag = value[discriminant], member = members.find(([name]) => name === tag);
        return member === void 0 ? value : this.structOf(value, member[1]);
      }
      case "own":
        return ptr === void 0 && isPlain2(value) ? this.fieldsOf(value, type[1]) : value;
      case "flags":
      case "bits":
        return ptr === void 0 ? value : this.bytesOf(value);
      case "collection":
        return Array.from(value, (one) => this.valueOf(one, type[2][0]));
      case "entry":
        return Array.from(
          value,
          (one, index) => this.valueOf(one, type[index === 0 ? 2 : 1])
        );
      case "array":
      case "list":
        return isView(value) ? value.slice() : Array.from(value, (element) => this.valueOf(element, type[1]));
      default:
        return value;
    }
  }
  /** Calls `write` with values that are known to be apart. */
  written(write) {
    this.arena.adoptions.read++;
    try {
      return write();
    } finally {
      this.arena.adoptions.read--;
    }
  }
  /** Frees the copies. */
  free() {
    for (let struct of this.structs) this.arena.free(struct);
    for (let block of this.blocks) this.arena.free(block);
  }
  structOf(value, type) {
    let maker = value.constructor;
    if (value.ptr === void 0 || maker?.create === void 0)
      return type.contents$ === !0 ? this.valueOf(value, type.types$()[0]) : "table$$" in value ? this.rowOf(value, type) : this.fieldsOf(value, type);
    let copy = maker.create(this.arena, value);
    return this.structs.push(copy), copy;
  }
  /** Returns the values of a row, whose properties are members of its class. */
  rowOf(row, type) {
    let copy = emptyValues();
    for (let [name, field] of fieldTypesOf(type))
      copy[name] = this.valueOf(row[name], field);
    return copy;
  }
  /** Returns an accessor of a copy of the bytes of flags or bits, which have four at most. */
  bytesOf({ arena, ptr, constructor }) {
    let block = this.arena.allocate(8);
    return this.blocks.push(block), this.arena.u8.set(arena.u8.subarray(ptr, ptr + 4), block), new constructor(this.arena, block);
  }
};
function isView(value) {
  return ArrayBuffer.isView(value);
}
function isPlain2(value) {
  return isInit(value) && !("ptr" in value);
}
function ownsBlock(arena, type, ptr) {
  let found = !1, look = (field) => {
    arena.u32[field >>> 2] !== 0 && (found = !0);
  }, visitor = { block: look, own: look, list: look, ownList: look };
  return type.collect?.(arena, ptr, visitor), found;
}

// src/fields/values.ts
function toArrayLike(target, values) {
  return requireSource(values), Array.isArray(values) || ArrayBuffer.isView(values) && !isViewOf(target.arena, values) ? values : holding(target, 1, () => Array.from(values));
}

// src/fields/fixed-array.ts
var FixedArrayAccessor = class _FixedArrayAccessor {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _FixedArrayAccessor);
  }
  constructor(arena, ptr, length) {
    this.arena = arena, this.ptr = ptr, this.length = length;
  }
  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /** Iterates over the elements in order. */
  *[Symbol.iterator]() {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
  /**
   * Copies the elements into a JavaScript array. O(length).
   *
   * @returns A new array; for arrays of structs an array of accessors.
   */
  toArray() {
    return [...this];
  }
  /** Throws `INDEX_OUT_OF_RANGE` when `length` values are more than the array has elements. */
  checkLength(length) {
    if (length > this.length)
      throw mismatch(
        "INDEX_OUT_OF_RANGE",
        "too many values for a fixed array",
        length,
        `at most ${this.length}`,
        "Pass fewer values, or raise the length of the field in its schema"
      );
  }
  outOfRange(index) {
    return mismatch(
      "INDEX_OUT_OF_RANGE",
      "index out of range",
      show(index),
      `an integer from 0 to ${this.length - 1}`,
      "Compare the index with length"
    );
  }
}, ValueArray = class extends FixedArrayAccessor {
  /**
   * Writes `values` to the elements from index 0 on; the elements after them keep their values.
   * O(number of values).
   *
   * @param values - Up to `length` values: an array, a typed array, another accessor, or any
   *   iterable, also one that reads this array.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements.
   * @throws The errors of `set`, when an element can't hold one of the values.
   */
  assign(values) {
    let given = toArrayLike(this, values);
    this.checkLength(given.length);
    let source = this.validate(given);
    for (let index = 0; index < source.length; index++) this.set(index, source[index]);
  }
  /**
   * Returns the values as elements hold them. Throws when an element can't hold one of them. Called
   * before the first one is written.
   */
  validate(values) {
    return Array.isArray(values) ? values.slice() : values;
  }
}, NumberArray = class extends ValueArray {
  validate(values) {
    return toNumbers(values);
  }
};
var F32Array = class extends NumberArray {
  at(index) {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index);
    return this.arena.f32[(this.ptr >>> 2) + index];
  }
  set(index, value) {
    if (typeof value != "number" && (value = toNumber(value)), !(index >>> 0 === index && index < this.length)) throw this.outOfRange(index);
    this.arena.f32[(this.ptr >>> 2) + index] = value;
  }
};

// src/fields/accessor-array.ts
var AccessorArray = class extends FixedArrayAccessor {
  /** Type of the elements; missing where plain values for them contain no parts of an arena. */
  get element$() {
  }
  /**
   * Writes `values` to the elements from index 0 on; the elements after them keep their contents.
   * Elements of the array itself may be among `values`, in any order.
   *
   * @param values - Up to `length` values: an array, an iterable, or another accessor of elements.
   * @throws `INDEX_OUT_OF_RANGE` when there are more values than elements; nothing is written then.
   * @throws `OUT_OF_MEMORY` when the arena has no room for copies of elements that would be
   *   overwritten before they are read; nothing is written then.
   */
  assign(values) {
    if (values instanceof FixedArrayAccessor) {
      this.checkLength(values.length);
      for (let index = 0; index < values.length; index++)
        this.requireMovable(index, values.at(index));
      this.setAll(Array.from(values));
      return;
    }
    let source = toArrayLike(this, this.read(values));
    this.checkLength(source.length);
    let { arena, ptr, stride } = this, isDeep = this.element$ !== void 0;
    for (let index = 0; index < source.length; index++) this.requireMovable(index, source[index]);
    for (let index = 0; index < source.length; index++) {
      let value = source[index];
      if (isDeep && this.readsElements(value)) return this.assignApart(source);
      if (elementBefore(index, value, arena, ptr, stride) >= 0) return this.assignCopies(source);
    }
    this.setAll(source);
  }
  /** Returns values that aren't those of another array after reading them once. */
  read(values) {
    let { element$: type, length, stride } = this;
    return type === void 0 ? values : readValue(this, length * stride, ["array", type, length], values);
  }
  /**
   * Checks the value for an element before the first element is written.
   * @throws ALREADY_OWNED when it is another list or array of `Own`, with structs that it owns.
   */
  requireMovable(index, value) {
    if (!(value instanceof Object && "take" in value) || this.collect === void 0) return;
    let { ptr } = value;
    if (ptr !== this.ptr + index * this.stride)
      for (let target of value)
        target !== null && requireUnowned(this.arena, target);
  }
  /**
   * Returns whether plain values contain accessors or views of what writing elements can change.
   */
  readsElements(value) {
    if (typeof value != "object" || value === null || "arena" in value) return !1;
    let { arena, ptr, length, stride } = this, isAnywhere = () => this.collect !== void 0;
    return isWithin(value, arena, ptr, ptr + length * stride, isAnywhere);
  }
  /** Sets the elements after copies of the values that are in the arena were made. */
  assignApart(source) {
    this.assignCopies(source);
  }
  /** Sets the elements. If one of them fails, all are as they were. */
  setAll(source) {
    let { arena, ptr, length, stride } = this, owners = {
      collect: (_, start, owned2) => {
        for (let index = 0; index < length; index++) this.collect?.(start + index * stride, owned2);
      },
      deallocator: () => this.deallocator()
    }, owned = this.deallocator?.() === void 0 ? void 0 : owners;
    attempting(arena, ptr, length * stride, owned, () => {
      for (let index = 0; index < source.length; index++) this.set(index, source[index]);
    });
  }
  /** Sets the elements, with copies of those that would be overwritten before they are read. */
  assignCopies(source) {
    let { arena, ptr, length, stride } = this, count = 2 * length, block = arena.allocateZeroed(count * stride), type = this.constructor, copies = new type(arena, block, count);
    try {
      let values = Array.from(source, (value, index) => {
        let isPlain3 = this.readsElements(value), from = isPlain3 ? index : elementBefore(index, value, arena, ptr, stride);
        if (from < 0) return value;
        let to = isPlain3 ? length + index : from;
        return copies.set(to, this.at(from)), isPlain3 && copies.set(to, value), copies.at(to);
      });
      this.setAll(values);
    } finally {
      let owned = this.deallocator?.();
      if (owned !== void 0) {
        for (let index = 0; index < count; index++) this.collect?.(block + index * stride, owned);
        owned.free();
      }
      arena.free(block);
    }
  }
};
function elementBefore(index, value, memory, start, stride) {
  if (typeof value != "object" || value === null) return -1;
  let { arena, ptr } = value, element = (ptr - start) / stride;
  return element >= 0 && element < index && isSameHeap(arena, memory) ? Math.floor(element) : -1;
}

// src/fields/struct-array.ts
var StructArray = class extends AccessorArray {
  get element$() {
    let type = this.type;
    return hasParts(this.arena, type) ? ["struct", type] : void 0;
  }
  get stride() {
    return this.type.size;
  }
  collect(ptr, owned) {
    this.type.collect?.(this.arena, ptr, owned);
  }
  assignApart(source) {
    let type = this.type, values = new ApartValues(this.arena);
    try {
      let apart = Array.from(source, (value) => values.valueOf(value, ["struct", type]));
      values.written(() => this.setAll(apart));
    } finally {
      values.free();
    }
  }
  deallocator() {
    return this.type.deallocator?.(this.arena, this.ptr);
  }
};

// src/fields/order.ts
function requireCompare(compare) {
  requireKind(typeof compare == "function", "compare", compare, "a function that compares two elements");
}
function ascending(a, b) {
  let [one, other] = [a, b];
  return typeof a == "object" && a !== null && requireKind(!1, "compare", void 0, "a function that compares two elements"), one < other ? -1 : one > other ? 1 : one === 0 ? Number(Object.is(other, -0)) - Number(Object.is(one, -0)) : Number(Number.isNaN(one)) - Number(Number.isNaN(other));
}
function orderOf(length, compare) {
  return Uint32Array.from({ length }, (_, index) => index).sort((a, b) => compare(a, b) || a - b);
}
function permute(memory, start, stride, order) {
  let isWords = stride % 4 === 0, view = isWords ? memory.u32 : memory.u8, first = isWords ? start >>> 2 : start, units = isWords ? stride >>> 2 : stride, former = view.slice(first, first + order.length * units), to = first;
  for (let index of order)
    for (let from = index * units; from < (index + 1) * units; from++) view[to++] = former[from];
}

// src/fields/list.ts
var FIRST_CAPACITY2 = 4, MAX_BYTES3 = 2 ** 32 - 4096, ListAccessor = class _ListAccessor {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _ListAccessor);
  }
  constructor(arena, ptr) {
    this.arena = arena, this.ptr = ptr;
  }
  /** Alignment of an element in bytes. */
  get align() {
    return 8;
  }
  /** Number of elements. */
  get length() {
    return this.arena.u32[(this.ptr >>> 2) + 1];
  }
  /** Number of elements that fit into the current block. A `push` beyond it grows the block. */
  get capacity() {
    return this.arena.u32[(this.ptr >>> 2) + 2];
  }
  /** Returns the elements as plain values; `JSON.stringify` calls it. */
  toJSON() {
    return Array.from(this, valueToJSON);
  }
  /**
   * Number of bytes of all elements, which are in the block of the list.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  get bytes$() {
    let { arena, ptr, stride } = this;
    return requireInBlock(arena, ptr, stride), arena.u32[(ptr >>> 2) + 1] * stride;
  }
  /**
   * Iterates over the elements in order. The length is read again at each step.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  *[Symbol.iterator]() {
    requireInBlock(this.arena, this.ptr, this.stride);
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
  /**
   * Copies the elements into a JavaScript array. O(length).
   *
   * @returns A new array; for lists of structs an array of accessors.
   */
  toArray() {
    return [...this];
  }
  /**
   * Grows the block to hold `capacity` elements in total, so that pushes up to that length neither
   * allocate nor move elements. A capacity that the list already has changes nothing.
   *
   * @param capacity - Number of elements in total, not in addition to the current ones.
   * @throws `INVALID_SIZE` when `capacity` is not an integer, negative, or too large for any arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the block.
   * @example
   * ```ts
   * path.reserve(1000)
   * for (const point of points) path.push(point) // 1 allocation instead of 9
   * ```
   */
  reserve(capacity) {
    if (!(Number.isInteger(capacity) && capacity >= 0 && capacity <= this.maxLength))
      throw new OffheapError(
        "INVALID_SIZE",
        `invalid capacity of a list: got ${show(capacity)}, expected an integer from 0 to ${this.maxLength}. Pass the total number of elements (of ${this.stride} bytes each) that the list must have room for.`
      );
    capacity <= this.capacity ? requireRoom(this.arena, this.ptr, capacity, this.stride) : this.resize(capacity);
  }
  /**
   * Removes the elements from index `length` on, and frees the structs and texts that they own. The
   * capacity stays. O(1) for elements that own nothing, otherwise O(number of removed elements).
   *
   * @param length - The new length, an integer from 0 to the current length.
   * @throws `INDEX_OUT_OF_RANGE` when `length` is greater than the current length.
   */
  truncate(length) {
    if (!(isIndex(length) && length <= this.length))
      throw requireInViews(this.arena, this.ptr), new OffheapError(
        "INDEX_OUT_OF_RANGE",
        `invalid length to truncate a list to: got ${show(length)}, expected an integer from 0 to ${this.length}, the current length. Use push or assign to add elements.`
      );
    this.requireNotHeld(length), this.discard(length, this.length), this.arena.u32[(this.ptr >>> 2) + 1] = length;
  }
  /**
   * Removes an element and frees what it owns. Elements after it move down by one, in order.
   * O(length - index).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns For scalars, `Ptr` and `Ref` the removed value, as `pop` does.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  removeAt(index) {
    let last = this.removing(index), { arena, ptr, stride } = this, hole = arena.u32[ptr >>> 2] + index * stride;
    arena.u8.copyWithin(hole, hole + stride, hole + (last - index + 1) * stride), this.shrunk(index, last);
  }
  /**
   * Removes an element and frees what it owns. The last element moves to its place. O(1).
   *
   * @param index - An integer from 0 to `length - 1`.
   * @returns The former index of the element that is at `index` now, or -1 when none is, because
   *   the last element was removed.
   * @throws `INDEX_OUT_OF_RANGE` when `index` isn't that of an element.
   */
  swapRemove(index) {
    let last = this.removing(index), { arena, ptr, stride } = this, start = arena.u32[ptr >>> 2], from = start + last * stride;
    return arena.u8.copyWithin(start + index * stride, from, from + stride), this.shrunk(index, index), index < last && this.arena.checks?.movedParts(from, from + stride), index < last ? last : -1;
  }
  /**
   * Appends elements that hold zeros or the defaults of their struct, to write them through a view
   * or one accessor. Amortized O(count).
   *
   * @param count - Number of new elements, an integer.
   * @returns The index of the first new element.
   * @throws `INVALID_SIZE` when `count` is not an integer, negative, or too large for any arena.
   * @throws `OUT_OF_MEMORY` when the arena has no room for the elements.
   * @example
   * ```ts
   * const first = path.extend(points.length)
   * const point = Vec2.at(arena, path.ptrAt(first))
   * for (let i = 0; i < points.length; i++) {
   *   point.ptr = path.ptrAt(first + i)
   *   point.x = points[i]!.x
   * }
   * ```
   */
  extend(count) {
    requireInViews(this.arena, this.ptr);
    let { length, stride } = this, most = this.maxLength - length;
    if (!(Number.isInteger(count) && count >= 0 && count <= most))
      throw mismatch(
        "INVALID_SIZE",
        "invalid number of new elements",
        show(count),
        `an integer from 0 to ${most}`,
        "Pass the number of elements to append"
      );
    if (count === 0) return length;
    length + count > this.capacity && this.grow(length + count);
    let { u8, u32 } = this.arena, start = u32[this.ptr >>> 2] + length * stride;
    return u8.fill(0, start, start + count * stride), this.writeDefaults(start, count), this.arena.u32[(this.ptr >>> 2) + 1] = length + count, length;
  }
  /** Removes all elements, as `truncate(0)` does. The capacity stays; `trim` gives it back. */
  clear() {
    this.truncate(0);
  }
  /** Shrinks the block to the current length. Frees the block when the list is empty. */
  trim() {
    requireInViews(this.arena, this.ptr);
    let { length } = this;
    if (length > 0) {
      length < this.capacity && this.resize(length);
      return;
    }
    this.requireUnpinned();
    let { u32 } = this.arena, field = this.ptr >>> 2;
    u32[field] !== 0 && retireOwned(this.arena, this.ptr, u32[field]), u32[field] = 0, u32[field + 2] = 0;
  }
  /**
   * Doubles the capacity; if the arena has no room for that, makes room for `needed` elements, by
   * default one more than there are.
   */
  grow(needed = this.length + 1) {
    let doubled = Math.min(Math.max(this.capacity * 2, FIRST_CAPACITY2), this.maxLength);
    try {
      this.resize(Math.max(doubled, needed));
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === "OUT_OF_MEMORY")) throw error;
      this.resize(needed);
    }
  }
  /** Frees the blocks that are owned by the elements from index `from` to before `to`. */
  discard(_from, _to) {
  }
  /** Writes the defaults of `count` zeroed elements from `start` on. If that fails, frees them. */
  writeDefaults(_start, _count) {
  }
  /**
   * Checks the index for a new element, before it is appended.
   * @throws INDEX_OUT_OF_RANGE, or INVALID_VALUE when an element is being written.
   */
  requireInsertable(index) {
    this.requireUnpinned();
    let { length } = this;
    if (isIndex(index) && index <= length) return this.requireNotHeld(index);
    throw requireInViews(this.arena, this.ptr), mismatch(
      "INDEX_OUT_OF_RANGE",
      "invalid index to insert at",
      show(index),
      `an integer from 0 to ${length}, the current length`,
      "Compare the index with length"
    );
  }
  /** Moves the element at `from` down to `to`. Those in between move up by one. */
  moveDown(from, to) {
    if (to >= from) return;
    let { arena, stride } = this;
    requireInBlock(arena, this.ptr, stride);
    let { u8, u32 } = arena, start = u32[this.ptr >>> 2], [first, last] = [start + to * stride, start + from * stride], element = u8.slice(last, last + stride);
    u8.copyWithin(first + stride, first, last), u8.set(element, first), arena.checks?.movedParts(first, last + stride);
  }
  /** Puts the elements into the order that `compare` returns for their indices. */
  sortBy(compare) {
    this.requireUnpinned();
    let { arena, length, stride } = this;
    requireInBlock(arena, this.ptr, stride);
    let start = arena.u32[this.ptr >>> 2], order = orderOf(length, compare);
    if (this.length !== length || arena.u32[this.ptr >>> 2] !== start)
      throw mismatch(
        "INVALID_VALUE",
        "list changed by the function that compares its elements",
        `${this.length} elements`,
        `the same ${length} elements in the same block`,
        "Change the list before or after sort"
      );
    return permute(arena, start, stride, order), arena.checks?.movedParts(start, start + length * stride), this;
  }
  /** Starts to remove an element: frees what it owns. Returns the index of the last element. */
  removing(index) {
    let { length } = this;
    if (!(isIndex(index) && index < length)) throw this.outOfRange(index);
    return this.requireUnpinned(), this.requireNotHeld(index), requireInBlock(this.arena, this.ptr, this.stride), this.discard(index, index + 1), length - 1;
  }
  /** Removes the last element from the length, after the elements `from` to `to` were moved. */
  shrunk(from, to) {
    let { arena, ptr, stride } = this, start = arena.u32[ptr >>> 2];
    arena.u32[(ptr >>> 2) + 1] -= 1, arena.checks?.movedParts(start + from * stride, start + (to + 1) * stride);
  }
  outOfRange(index) {
    requireInViews(this.arena, this.ptr);
    let { length } = this;
    return new OffheapError(
      "INDEX_OUT_OF_RANGE",
      length === 0 ? `index out of range: got ${show(index)}, expected no index, as the list is empty. Compare the index with length, or push an element.` : `index out of range: got ${show(index)}, expected an integer from 0 to ${length - 1}. Compare the index with length.`
    );
  }
  /** @throws INVALID_VALUE when the values of an element from index `from` on are being read. */
  requireNotHeld(from) {
    let { arena, length, stride } = this;
    if (arena.adoptions.held === null) return;
    let start = arena.u32[this.ptr >>> 2];
    requireNotHeld(arena, start + from * stride, start + length * stride + 1);
  }
  /** Maximum number of elements in an arena of any size. */
  get maxLength() {
    return Math.floor(MAX_BYTES3 / this.stride);
  }
  /**
   * Checks that no element is being written, because its block can't be moved or freed then. Only
   * getters and generators in the values of an element come here.
   * @throws INVALID_VALUE when one is.
   */
  requireUnpinned() {
    let { adoptions, u32 } = this.arena, { pinned } = adoptions;
    if (!(pinned.length === 0 || !pinned.includes(u32[this.ptr >>> 2])))
      throw new OffheapError(
        "INVALID_VALUE",
        "list changed by the values of an element: got a getter or generator that moves the elements, expected values that leave them in place. Change the list before or after the call."
      );
  }
  /**
   * Makes room for `length` elements that replace all. If a larger assignment can fail later, it is
   * in a new block.
   */
  prepare(length) {
    length <= this.capacity && this.arena.adoptions.attemptAt(this.ptr) !== null && length > 0 ? this.resize(length) : this.reserve(length);
  }
  // The allocator rounds sizes up, so the new capacity can be larger than the requested one.
  resize(capacity) {
    let { arena, stride } = this;
    requireInViews(arena, this.ptr);
    let field = this.ptr >>> 2, former = arena.u32[field], bytes = capacity * stride;
    requireInBlock(arena, this.ptr, stride), this.requireUnpinned();
    let isMade = former === 0 || arena.adoptions.attemptAt(this.ptr) !== null, block = isMade ? setOwned(arena, arena.allocate(bytes, this.align)) : resizeOwned(arena, former, bytes);
    isMade && arena.checks?.ownedByField(block), isMade && former !== 0 && (arena.u8.copyWithin(block, former, former + Math.min(this.length, capacity) * stride), retireOwned(arena, this.ptr, former));
    let { u32 } = arena;
    u32[field] = block, u32[field + 2] = Math.floor(arena.sizeOf(block) / stride);
  }
};

// src/fields/owning-elements.ts
function noteElements(list, type, from, to, owned) {
  let { arena, ptr } = list;
  if (type.collect === void 0) return;
  requireInBlock(arena, ptr, type.size);
  let start = arena.u32[ptr >>> 2];
  for (let index = from; index < to; index++)
    type.collect(arena, start + index * type.size, owned);
}
function discardElements(list, type, from, to) {
  if (type.collect === void 0 || from === to) return;
  let owned = new Deallocator(list.arena, list.ptr);
  noteElements(list, type, from, to, owned), owned.retire();
}
function writeElementDefaults({ arena, ptr }, type, start, count) {
  if (type.writeDefaults === void 0) return;
  let end = start + count * type.size;
  try {
    for (let at = start; at < end; at += type.size) type.writeDefaults(arena, at);
  } catch (error) {
    let made = new Deallocator(arena, ptr);
    for (let at = start; at < end; at += type.size) type.collect?.(arena, at, made);
    throw made.free(), error;
  }
}
function replaceElements(list, type, values, write) {
  let { arena, ptr } = list, current = arena.u32[ptr >>> 2];
  current !== 0 && requireBlockNotHeld(arena, current);
  let owned = new Deallocator(arena, ptr);
  noteElements(list, type, 0, list.length, owned);
  let block = owned.offering(() => build(list, type, values, write, owned)), { u32 } = arena, field = ptr >>> 2, former = u32[field];
  u32[field] = block, u32[field + 1] = values.length, u32[field + 2] = Math.floor(arena.sizeOf(block) / type.size), former !== 0 && retireOwned(arena, ptr, former);
}
function build(list, type, values, write, former) {
  let { arena } = list, mark = beginAdoptions(arena), block = 0;
  try {
    block = setOwned(arena, arena.allocateZeroed(values.length * type.size, type.align)), arena.checks?.ownedByField(block);
    for (let index = 0; index < values.length; index++) {
      let ptr = block + index * type.size;
      type.writeDefaults?.(arena, ptr), write(ptr, values[index]);
    }
    former.keepTaken(), noteElements(list, type, 0, list.length, former), former.retire();
  } catch (error) {
    let made = keepingAdopted(arena, mark);
    throw made.add(block, new ListElementsType(type, values.length)), undoAdoptions(arena, mark, made), error;
  }
  return endAdoptions(arena, block);
}

// src/fields/struct-list.ts
var StructList = class extends ListAccessor {
  get stride() {
    return this.type.size;
  }
  get align() {
    return this.type.align;
  }
  /** Copies another struct into the element at `index`, or writes the fields that `value` has. */
  set(index, value) {
    this.replace(index, value);
  }
  replace(index, value) {
    this.writePinned(this.at(index), value);
  }
  /**
   * Copies `source`, which can be an element, to the element at `index`, or for a negative index to
   * a new one. Called by generated writers.
   *
   * @returns The address of the element.
   */
  copy$(index, source) {
    return index < 0 ? this.append(source).ptr : (this.replace(index, source), this.ptrAt(index));
  }
  /**
   * Appends an element: a copy of a struct, or a new struct with its defaults and the fields of
   * `value`. A failed call leaves the elements unchanged.
   *
   * @returns An accessor of the new element.
   * @throws OUT_OF_MEMORY when the arena has no room for a larger block.
   */
  push(value) {
    return this.append(value);
  }
  append(value) {
    let { arena, type } = this, { length } = this;
    if (length === this.capacity) return this.pushGrown(value);
    let ptr = arena.u32[this.ptr >>> 2] + length * type.size;
    arena.u8.fill(0, ptr, ptr + type.size), type.writeDefaults?.(arena, ptr), arena.u32[(this.ptr >>> 2) + 1] = length + 1;
    let element = type.at(arena, ptr);
    if (value === void 0) return element;
    let mark = type.collect === void 0 ? -1 : beginAdoptions(arena);
    try {
      this.writeNew(element, value);
    } catch (error) {
      if (mark >= 0) {
        let made = keepingAdopted(arena, mark, this.ptr);
        noteElements(this, type, length, this.length, made), undoAdoptions(arena, mark, made);
      }
      throw arena.u32[(this.ptr >>> 2) + 1] = length, arena.u8.fill(0, ptr, ptr + type.size), error;
    }
    return mark >= 0 && endAdoptions(arena, null), element;
  }
  /**
   * Removes the last element and frees everything that it owns. Does nothing if the list is empty.
   */
  pop() {
    let { length } = this;
    length !== 0 && this.truncate(length - 1);
  }
  /**
   * Replaces the elements by copies of structs, or by new structs with the fields of init objects.
   * Builds them in a new block, because elements of the list may be among `values`. A failed call
   * leaves the list unchanged.
   *
   * @param values - The new elements: an array, an iterable, or another accessor of elements.
   * @throws OUT_OF_MEMORY when the arena has no room for the new block.
   */
  assign(values) {
    let element = ["struct", this.type], source = readEarly(this, 12, ["list", element], toArrayLike(this, values));
    if (source.length === 0) {
      this.clear();
      return;
    }
    this.requireUnpinned();
    let write = (ptr, value) => this.writeElement(this.type.at(this.arena, ptr), value);
    holding(this, 1, () => replaceElements(this, this.type, source, write));
  }
  /**
   * Inserts an element before the one at `index`, as `push` appends one; at `length`, appends it. The
   * elements from `index` on move up by one. O(length - index).
   *
   * @param index - An integer from 0 to `length`.
   * @returns An accessor of the new element.
   * @throws INDEX_OUT_OF_RANGE when `index` is greater than the length; and the errors of `push`.
   */
  insert(index, value) {
    this.requireInsertable(index);
    let added = this.push(value), from = (added.ptr - this.arena.u32[this.ptr >>> 2]) / this.type.size;
    return index >= from ? added : (this.moveDown(from, index), this.at(index));
  }
  /**
   * Sorts the elements in place; they move with what they own. Equal elements stay in order.
   * O(length · log length).
   *
   * @param compare - Returns a negative number when `a` comes first, a positive one when `b` does,
   *   and otherwise 0. Gets the same two accessors at each call.
   * @returns The list.
   * @throws INVALID_VALUE when `compare` changes the list, which stays unsorted then.
   * @example
   * ```ts
   * path.sort((a, b) => a.x - b.x)
   * ```
   */
  sort(compare) {
    if (requireCompare(compare), this.length < 2) return this;
    let [a, b] = [this.at(0), this.at(0)];
    return this.sortBy((i, j) => (a.ptr = this.ptrAt(i), b.ptr = this.ptrAt(j), compare(a, b)));
  }
  discard(from, to) {
    discardElements(this, this.type, from, to);
  }
  writeDefaults(start, count) {
    writeElementDefaults(this, this.type, start, count);
  }
  /**
   * Appends an element that is created in another block, because the elements move and `value` can
   * contain accessors of them.
   */
  pushGrown(value) {
    let { arena, type } = this;
    requireInViews(arena, this.ptr);
    let element = value, isElement = element !== void 0 && this.has(element), [made, ptr] = creating(arena, type, (created) => {
      let { ptr: made2 } = value === void 0 ? type.create(arena) : holding(this, 1, () => type.create(arena, value));
      created.push(made2);
      let { length } = this, former = arena.u32[this.ptr >>> 2], offset = isElement ? element.ptr - former : 0;
      length === this.capacity && this.grow(), isElement && (element.ptr = arena.u32[this.ptr >>> 2] + offset);
      let ptr2 = arena.u32[this.ptr >>> 2] + length * type.size;
      return arena.u8.copyWithin(ptr2, made2, made2 + type.size), arena.u32[(this.ptr >>> 2) + 1] = length + 1, [made2, ptr2];
    }), added = type.at(arena, ptr);
    return arena.checks?.copied(added, type.at(arena, made), type.size), arena.free(made), added;
  }
  /** Returns whether `element` is an accessor of an element. */
  has(element) {
    let { arena, type, length } = this;
    if (!isSameHeap(element?.arena, arena)) return !1;
    let start = arena.u32[this.ptr >>> 2];
    return element.ptr >= start && element.ptr < start + length * type.size;
  }
  /** Writes a new element. If that fails, the caller removes it. */
  writeNew(element, value) {
    this.type.collect === void 0 ? this.writePinned(element, value) : initNew(element, value, this.type, (target, init) => this.writePinned(target, init));
  }
  /** Writes an element, whose block must not move before the values have been read. */
  writePinned(element, value) {
    let { adoptions, u32 } = this.arena, { pinned } = adoptions;
    pinned.push(u32[this.ptr >>> 2]);
    try {
      this.writeElement(element, value);
    } finally {
      pinned.pop();
    }
  }
  /** Writes an element, which can own structs in chains of any length. */
  writeElement(element, value) {
    let { arena, type } = this;
    type.collect === void 0 ? this.write(element, value) : writeOwned(arena, type, element, value, (element2, value2) => this.write(element2, value2));
  }
};

// src/operations/copy-bytes.ts
function copyBytes(to, target, from, source, size) {
  if (((target | source | size) & 3) === 0) {
    let input2 = from.i32, output2 = to.i32, start = source >>> 2, end2 = start + (size >>> 2), distance3 = (target >>> 2) - start;
    for (let index = start; index < end2; index++) output2[index + distance3] = input2[index];
    return;
  }
  let input = from.u8, output = to.u8, end = source + size, distance2 = target - source;
  for (let index = source; index < end; index++) output[index + distance2] = input[index];
}

// src/ownership/copy-owned.ts
function copyOwned(target, source, type) {
  areStructs(type, target, source);
  let { arena } = target;
  if (isSameHeap(source.arena, arena) && source.ptr === target.ptr) return target;
  requireNotHeld(arena, target.ptr, target.ptr + type.size);
  let copies = new Copies(source.arena, arena), former = new Deallocator(arena, target.ptr), made;
  try {
    made = copies.copyOf(source.ptr, type), type.collect?.(arena, target.ptr, former), former.find();
  } catch (error) {
    throw copies.free(), error;
  }
  return arena.u8.copyWithin(target.ptr, made, made + type.size), arena.checks?.copied(target, source, type.size), arena.free(made), former.retire(), target;
}
var Copies = class extends OwningFields {
  constructor(from, to) {
    super(to);
    /** The copies in the order in which they were made, with the types of their contents. */
    this.copies = [];
    this.byOriginal = /* @__PURE__ */ new Map();
    this.from = from;
  }
  /** Returns a block with a copy of the struct at `ptr` that owns copies of everything it owns. */
  copyOf(ptr, type) {
    let made = this.duplicate(ptr, type.size, type, !0);
    for (let next = 0; next < this.copies.length; next++) {
      let [copy, type2] = this.copies[next];
      type2?.collect?.(this.arena, copy, this);
    }
    for (let [copy, type2] of this.copies) type2?.copied?.(this.arena, copy);
    return made;
  }
  /** Frees all copies. */
  free() {
    for (let [copy] of this.copies)
      clearOwned(this.arena, copy), this.arena.free(copy);
  }
  /** Sets the pointer at `field`, which still points to the original, to a copy. */
  owner(field, type, isStruct) {
    let original = this.arena.u32[field >>> 2];
    if (original === 0) return;
    let copy = this.byOriginal.get(original);
    if (copy === void 0) {
      let size = this.from.sizeOf(original);
      type !== null && requireSize(original, size, type), isStruct && isWhole(size, type.size) && (size = type.size), type?.copied !== void 0 && (size = Math.min(size, type.sizeAt?.(this.from, original) ?? type.size)), copy = this.duplicate(original, size, type, isStruct), this.byOriginal.set(original, copy);
    }
    this.arena.u32[field >>> 2] = setOwned(this.arena, copy);
  }
  duplicate(ptr, size, type, isStruct) {
    let to = this.arena, copy = type === null ? to.allocate(size) : to.allocateZeroed(size, type.align, type);
    return isStruct || to.checks?.ownedByField(copy), this.copies.push([copy, type]), to.u8.set(this.from.u8.subarray(ptr, ptr + size), copy), copy;
  }
};

// src/ownership/writers.ts
function zeroed(arena, ptr, size) {
  let { u32 } = arena, end = ptr + size >>> 2;
  for (let index = ptr >>> 2; index < end; index++) u32[index] = 0;
  return ptr;
}
function writeOther(arena, ptr, room, init, type, copy) {
  if (!(init instanceof type)) throw otherStruct(init, type);
  if (room?.copy$ !== void 0) return room.copy$(ptr, init);
  init.arena.u8;
  let at = room === null ? ptr : room.room$(ptr);
  return copy(new type(arena, at), init), at;
}
function writeApart(arena, ptr, room, type, write, ...values) {
  let copied = [], plain = plainValues(type, values.values(), 0, copied), at = write(arena, ptr, plain, room);
  for (let [offset, bytes] of copied) arena.u8.set(bytes, at + offset);
  return at;
}
function plainValues(type, values, start, copied) {
  let plain = /* @__PURE__ */ Object.create(null);
  for (let [name, fieldType] of fieldTypesOf(type)) {
    if (fieldType[0] === "constant") continue;
    let value = values.next().value, offset = start + type.offsets[name];
    if (fieldType[0] === "struct" && typeof fieldType != "string") {
      let [, nested] = fieldType, inner = plainValues(nested, values, offset, copied);
      value === void 0 ? plain[name] = inner : copied.push([offset, bytesOf(value, nested)]);
    } else if (value === void 0 || value === null && fieldType[0] === "optional")
      plain[name] = value;
    else if (fieldType[0] === "text" && typeof value != "string") {
      let bytes = new Uint8Array(fieldType[1]);
      requireText(value, bytes.length, `${type.typeName}.${name}`), bytes.set(value), copied.push([offset, bytes]);
    } else
      plain[name] = convert(value, fieldType, `${type.typeName}.${name}`);
  }
  return plain;
}
function bytesOf(value, type) {
  if (!(value instanceof type)) throw otherStruct(value, type);
  let { arena, ptr } = value;
  return arena.u8.slice(ptr, ptr + type.size);
}

// src/encoding/f16.ts
var LEAST_NORMAL = 6103515625e-14, ROUNDER = 2 ** 52, HALVES = /* @__PURE__ */ Float64Array.from({ length: 64 }, (_, top) => {
  let exponent = top & 31;
  return signOf(top) * (exponent === 31 ? -Number.MAX_VALUE : 2 ** (Math.max(exponent, 1) - 26));
}), STARTS = /* @__PURE__ */ Float64Array.from({ length: 64 }, (_, top) => {
  let exponent = top & 31;
  return signOf(top) * (exponent === 31 ? 1 / 0 : exponent === 0 ? 0 : 2 ** (exponent - 15));
});
function signOf(top) {
  return top < 32 ? 1 : -1;
}
function decodeF16(bits) {
  let top = bits >>> 10;
  return STARTS[top] + (bits << 22 >>> 21) * HALVES[top];
}
function encodeF16(value) {
  let size = Math.abs(value);
  if (!(size < 65520)) return value !== value ? 32256 : value < 0 ? 64512 : 31744;
  let sign = value < 0 || value === 0 && 1 / value < 0 ? 32768 : 0;
  if (size < LEAST_NORMAL) return sign | size * 2 ** 24 + ROUNDER - ROUNDER;
  let exponent = 31 - Math.clz32(size * 2 ** 14), units = exponent <= 24 ? size * (1 << 24 - exponent) : size / (1 << exponent - 24);
  return sign | (exponent << 10) + (units + ROUNDER - ROUNDER);
}

// src/encoding/tag.ts
function unknownTag(tag, members) {
  return tag === void 0 ? outdatedViews() : mismatch(
    "INVALID_BYTES",
    "tag of a union in memory without a member",
    tag,
    `at most ${members - 1}`,
    "Assign a member, or open the bytes with the schema that wrote them"
  );
}

// src/fields/atomics.ts
var AtomicAccessor = class _AtomicAccessor {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _AtomicAccessor);
  }
  constructor(arena, ptr) {
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns the value as JSON can hold it; `JSON.stringify` calls it. */
  toJSON() {
    return valueToJSON(this.load());
  }
};
var AtomicI32 = class extends AtomicAccessor {
  static get size() {
    return 4;
  }
  load() {
    return Atomics.load(this.arena.i32, this.ptr >>> 2);
  }
  store(value) {
    Atomics.store(this.arena.i32, this.ptr >>> 2, toNumber(value));
  }
  add(value) {
    return Atomics.add(this.arena.i32, this.ptr >>> 2, value);
  }
  sub(value) {
    return Atomics.sub(this.arena.i32, this.ptr >>> 2, value);
  }
  and(value) {
    return Atomics.and(this.arena.i32, this.ptr >>> 2, value);
  }
  or(value) {
    return Atomics.or(this.arena.i32, this.ptr >>> 2, value);
  }
  xor(value) {
    return Atomics.xor(this.arena.i32, this.ptr >>> 2, value);
  }
  exchange(value) {
    return Atomics.exchange(this.arena.i32, this.ptr >>> 2, value);
  }
  compareExchange(expected, value) {
    return Atomics.compareExchange(this.arena.i32, this.ptr >>> 2, expected, value);
  }
};

// src/fields/value-list.ts
var LOOP_MAX_VALUES = 32, ValueList = class extends ListAccessor {
  removeAt(index) {
    let value = isIndex(index) ? this.valueAt(index) : void 0;
    return super.removeAt(index), value;
  }
  /**
   * Inserts an element before the one at `index`; at `length`, appends it as `push` does. The
   * elements from `index` on move up by one. O(length - index).
   *
   * @param index - An integer from 0 to `length`.
   * @param value - The new element, converted as `set` converts it.
   * @returns The new length.
   * @throws `INDEX_OUT_OF_RANGE` when `index` is greater than the length; and the errors of `push`.
   */
  insert(index, value) {
    this.requireInsertable(index);
    let length = this.push(value);
    return this.moveDown(length - 1, index), length;
  }
  /**
   * Sorts the elements in place. Equal elements stay in order. O(length · log length).
   *
   * @param compare - Returns a negative number when `a` comes first, a positive one when `b` does,
   *   and otherwise 0. By default, values are in ascending order, NaN last.
   * @returns The list.
   * @throws `INVALID_VALUE` when `compare` changes the list, which stays unsorted then.
   */
  sort(compare = ascending) {
    requireCompare(compare);
    let values = Array.from({ length: this.length }, (_, index) => this.valueAt(index));
    return this.sortBy((a, b) => compare(values[a], values[b]));
  }
  /**
   * Returns the index of the first element that equals `value` by `===`; pointers are compared by
   * address. O(length).
   *
   * @returns The index, or -1 when no element equals it.
   */
  indexOf(value) {
    let wanted = keyOf(value);
    for (let index = 0; index < this.length; index++)
      if (keyOf(this.valueAt(index)) === wanted) return index;
    return -1;
  }
  /** Returns whether an element equals `value`; unlike in `indexOf`, NaN equals NaN. O(length). */
  includes(value) {
    return Number.isNaN(value) ? this.toArray().includes(value) : this.indexOf(value) >= 0;
  }
  /**
   * Replaces all elements. O(number of values). Every value is checked before the first one is
   * written, so a failed call leaves the list unchanged.
   *
   * @param values - The new elements: an array, a typed array, another list, or any iterable, also
   *   one that reads this list.
   * @throws `OUT_OF_MEMORY` when the arena has no room for a larger block.
   * @throws The errors of `set`, when an element can't hold one of the values.
   */
  assign(values) {
    let source = this.validate(toArrayLike(this, values)), { length } = source;
    this.reserve(length);
    let { arena, ptr, stride } = this;
    saveReplaced(arena, ptr, arena.u32[ptr >>> 2], length * stride), arena.u32[(ptr >>> 2) + 1] = length, this.write(source);
  }
  /** Reads an element for a method that doesn't return it, or removes it. */
  valueAt(index) {
    return this.at(index);
  }
  /** Writes the elements, which are as many as `values`. */
  write(values) {
    for (let index = 0; index < values.length; index++) this.set(index, values[index]);
  }
  /**
   * Returns the values as elements hold them. Throws when an element can't hold one of them. Called
   * before the first one is written.
   */
  validate(values) {
    return Array.isArray(values) ? values.slice() : values;
  }
};
function keyOf(value) {
  return value?.ptr ?? value;
}
var ViewList = class extends ValueList {
  /**
   * The elements as a typed array over the arena's buffer, in which reads and writes cost least.
   * Valid until the list grows or is assigned, the struct is freed, or the arena's memory grows.
   *
   * @throws `INVALID_BYTES` when the field was overwritten: the block is too small for `length`.
   */
  get view() {
    let { arena, ptr, stride, whole } = this;
    requireInBlock(arena, ptr, stride);
    let start = arena.u32[ptr >>> 2] / stride;
    return whole.subarray(start, start + this.length);
  }
  sort(compare) {
    return compare !== void 0 ? super.sort(compare) : (this.view.sort(), this);
  }
  indexOf(value) {
    return this.view.indexOf(value);
  }
  includes(value) {
    return this.view.includes(value);
  }
  validate(values) {
    return converted(this.whole, values);
  }
  write(values) {
    let { arena, ptr, stride } = this;
    values.length <= LOOP_MAX_VALUES ? super.write(values) : this.whole.set(values, arena.u32[ptr >>> 2] / stride);
  }
};

// src/fields/scalar-lists.ts
var U16List = class extends ViewList {
  get whole() {
    return this.arena.u16;
  }
  get stride() {
    return 2;
  }
  at(index) {
    let { u32, u16 } = this.arena, field = this.ptr >>> 2;
    if (!(index >>> 0 === index && index < u32[field + 1])) throw this.outOfRange(index);
    return u16[(u32[field] >>> 1) + index];
  }
  set(index, value) {
    typeof value != "number" && (value = toNumber(value));
    let { u32, u16 } = this.arena, field = this.ptr >>> 2;
    if (!(index >>> 0 === index && index < u32[field + 1])) throw this.outOfRange(index);
    u16[(u32[field] >>> 1) + index] = value;
  }
  push(value) {
    typeof value != "number" && (value = toNumber(value));
    let field = this.ptr >>> 2, index = this.arena.u32[field + 1];
    index === this.arena.u32[field + 2] && this.grow();
    let { u32, u16 } = this.arena;
    return u16[(u32[field] >>> 1) + index] = value, u32[field + 1] = index + 1;
  }
  pop() {
    let { u32, u16 } = this.arena, field = this.ptr >>> 2;
    if (u32[field + 1] === 0) return;
    let index = u32[field + 1] -= 1;
    return u16[(u32[field] >>> 1) + index];
  }
};

export {
  BitSet,
  Dictionary,
  HashHead,
  removeEntry,
  readString,
  writeString,
  equalsString,
  stringBytes,
  mixWord,
  floatToJSON,
  bigintToJSON,
  ownerToJSON,
  elementsToJSON,
  mapToJSON,
  valuesToJSON,
  stringToJSON,
  arrayToJSON,
  HashMap,
  StructMap,
  PoolHead,
  PoolIterator,
  wordAfter,
  Pool,
  RingHead,
  Ring,
  SlotMapHead,
  SlotMapIterator,
  SlotMap,
  TableHead,
  SparseHead,
  removeWord,
  removeHalf,
  notRow,
  SparseSet,
  StructRing,
  Table,
  decodeF16,
  encodeF16,
  unknownTag,
  initRead,
  F32Array,
  AtomicI32,
  U16List,
  StructArray,
  StructList,
  copyBytes,
  copyOwned,
  zeroed,
  writeOther,
  writeApart
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2JpdC1zZXQtYmxvY2tzLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9iaXQtc2V0LWl0ZXJhdG9yLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9iaXQtc2V0LnRzIiwgIi4uLy4uL3NyYy9lbmNvZGluZy90ZXh0LWhhc2gudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2RpY3Rpb25hcnktc3RhbXAudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2RpY3Rpb25hcnktYmxvY2tzLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9kaWN0aW9uYXJ5LWNhY2hlLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9kaWN0aW9uYXJ5LWdyb3d0aC50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvZGljdGlvbmFyeS1pdGVyYXRvci50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvZGljdGlvbmFyeS50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvaGFzaC1oZWFkLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9oYXNoLWluZGV4LnRzIiwgIi4uLy4uL3NyYy9lbmNvZGluZy9zdHJpbmcudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2hhc2gta2V5LnRzIiwgIi4uLy4uL3NyYy9vcGVyYXRpb25zL3RvLWpzb24udHMiLCAiLi4vLi4vc3JjL2VudHJ5LnRzIiwgIi4uLy4uL3NyYy9vd25lcnNoaXAvY3JlYXRlLWRlZXAudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2FwYXJ0LnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9oYXNoLWl0ZXJhdG9yLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9oYXNoLWJhc2UudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2hhc2gtbWFwLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9wb29sLWJsb2Nrcy50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvcG9vbC1pdGVyYXRvci50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvcG9vbC1jaHVua3MudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3Bvb2wudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3JpbmctYmxvY2tzLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9yaW5nLWJhc2UudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3JpbmcudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL2hhbmRsZS1mb3JtLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zbG90LW1hcC1ibG9ja3MudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3Nsb3QtbWFwLWl0ZXJhdG9yLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zbG90LW1hcC1jaHVua3MudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3Nsb3QtbWFwLXZlcmlmeS50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvc2xvdC1tYXAtc2xvdHMudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3Nsb3QtbWFwLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy90YWJsZS1oZWFkLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zcGFyc2UtaGVhZC50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvdGFibGUtcm93cy50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvdGFibGUtcm93LnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy90YWJsZS1ncm93dGgudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3RhYmxlLXZpZXdzLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9jb2x1bW5hci50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvc3BhcnNlLWluZGV4LnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zcGFyc2UtaXRlcmF0b3IudHMiLCAiLi4vLi4vc3JjL2NvbGxlY3Rpb25zL3RhYmxlLWJ1aWxkLnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zcGFyc2Utc2V0LnRzIiwgIi4uLy4uL3NyYy9jb2xsZWN0aW9ucy9zdHJ1Y3QtcmluZy50cyIsICIuLi8uLi9zcmMvY29sbGVjdGlvbnMvdGFibGUudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9hcGFydC50cyIsICIuLi8uLi9zcmMvZmllbGRzL3ZhbHVlcy50cyIsICIuLi8uLi9zcmMvZmllbGRzL2ZpeGVkLWFycmF5LnRzIiwgIi4uLy4uL3NyYy9maWVsZHMvYWNjZXNzb3ItYXJyYXkudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9zdHJ1Y3QtYXJyYXkudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9vcmRlci50cyIsICIuLi8uLi9zcmMvZmllbGRzL2xpc3QudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9vd25pbmctZWxlbWVudHMudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9zdHJ1Y3QtbGlzdC50cyIsICIuLi8uLi9zcmMvb3BlcmF0aW9ucy9jb3B5LWJ5dGVzLnRzIiwgIi4uLy4uL3NyYy9vd25lcnNoaXAvY29weS1vd25lZC50cyIsICIuLi8uLi9zcmMvb3duZXJzaGlwL3dyaXRlcnMudHMiLCAiLi4vLi4vc3JjL2VuY29kaW5nL2YxNi50cyIsICIuLi8uLi9zcmMvZW5jb2RpbmcvdGFnLnRzIiwgIi4uLy4uL3NyYy9maWVsZHMvYXRvbWljcy50cyIsICIuLi8uLi9zcmMvZmllbGRzL3ZhbHVlLWxpc3QudHMiLCAiLi4vLi4vc3JjL2ZpZWxkcy9zY2FsYXItbGlzdHMudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBUU8sSUFBTSxlQUEwQjtBQUFBLEVBQ3JDLFVBQVU7QUFBQSxFQUNWLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE9BQU8sRUFBRSxJQUFJLEdBQVcsS0FBcUI7QUFDM0MsWUFBUSxJQUFPLEtBQUssUUFBUSxLQUFLLENBQUssS0FBTTtBQUFBLEVBQzlDO0FBQUEsRUFDQSxTQUFlO0FBQUEsRUFBQztBQUNsQjtBQUdPLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxNQUFNLFFBQVEsUUFBUyxTQUFTLElBQUssYUFDL0IsU0FBUyxRQUFRLGNBQWlCLFVBQVUsSUFBSztBQUN2RCxTQUFPLEtBQUssS0FBTSxTQUFTLFVBQVUsS0FBTSxXQUFhLFFBQVcsTUFBTTtBQUMzRTtBQVFPLFNBQVMsY0FBYyxRQUFnQixPQUF1QjtBQUNuRSxNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsTUFBTSxJQUFJLFVBQVUsQ0FBQztBQUMzQixNQUFJLFFBQVEsRUFBRyxRQUFPO0FBQ3RCLE1BQU0sUUFBUSxhQUFhLFFBQVEsR0FBRyxHQUNoQyxRQUFRLEtBQUssUUFBUSxLQUFLLENBQUs7QUFDckMsTUFBSSxTQUFTLElBQU8sU0FBUztBQUMzQixVQUFNLFlBQVksT0FBTyxVQUFVLElBQUksR0FBRyxHQUFHLEtBQUssR0FBRyxLQUFLLFFBQVE7QUFDcEUsU0FBTyxRQUFRO0FBQ2pCO0FBRUEsU0FBUyxZQUFZLE9BQWUsS0FBMkI7QUFDN0QsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLGNBQWMsS0FBSztBQUFBLElBQ25CO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsS0FBa0IsT0FBdUI7QUFDakUsTUFBSSxRQUFRLFVBQVUsSUFBSSxJQUFJLElBQUksUUFBUSxDQUFLO0FBQy9DLFNBQU8sUUFBUSxLQUFLLElBQUksUUFBUSxJQUFPLFFBQVEsQ0FBQyxNQUFNLElBQUc7QUFDekQsU0FBTztBQUNUO0FBa0JPLFNBQVMsYUFDZCxRQUNBLE9BQ0EsUUFDTTtBQUNOLE1BQU0sUUFBUSxjQUFjLFFBQVEsS0FBSztBQUN6QyxNQUFJLFVBQVUsRUFBRztBQUNqQixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1osT0FBTztBQUNYLFdBQVMsT0FBTyxHQUFHLE9BQU8sSUFBSSxRQUFRLENBQUssR0FBSSxPQUFRLFNBQVEsT0FBTyxJQUFJLFFBQVEsSUFBTyxJQUFJLENBQUU7QUFDL0YsRUFBSSxTQUFTLElBQUksUUFBUSxDQUFJLEtBQzdCLE9BQU8sMEJBQTBCLElBQUksUUFBUSxDQUFJLENBQUMsY0FBYyxJQUFJLEVBQUU7QUFDeEU7OztBQ3RGTyxJQUFNLGlCQUFOLE1BQXlEO0FBQUEsRUFJOUQsWUFBWSxLQUFzQztBQUZsRCxTQUFRLFFBQVE7QUFHZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxPQUErQjtBQUM3QixRQUFJLEtBQUssVUFBVSxHQUFJLFFBQU8sRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVO0FBQzdELFFBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUs7QUFDdEMsZ0JBQUssUUFBUSxRQUFRLElBQUksS0FBSyxPQUN2QixRQUFRLElBQUksRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVLElBQUksRUFBRSxNQUFNLElBQU8sTUFBTTtBQUFBLEVBQzdFO0FBQUEsRUFFQSxDQUFDLE9BQU8sUUFBUSxJQUFVO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ0pBLElBQU0sWUFBWSxLQUFLLEtBQUssR0FFdEIsY0FBYyxHQU1QLFNBQU4sTUFBTSxRQUFtQztBQUFBLEVBQzlDO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxPQUFNO0FBQUE7QUFBQSxFQVN2RSxZQUFZLE9BQWtCLEtBQWE7QUFDekMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBR0EsV0FBVyxRQUFtQjtBQUM1QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsUUFBUSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdkMsV0FBTyxVQUFVLElBQUksSUFBSSxJQUFJLFFBQVEsQ0FBSTtBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLFdBQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sQ0FBQyxJQUFLO0FBQUEsRUFDNUM7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixRQUFNLFFBQVEsY0FBYyxLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQ2hELFdBQU8sVUFBVSxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksUUFBUSxDQUFLLElBQUs7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQXdCO0FBQzFCLFFBQUksT0FBTyxTQUFVLFNBQVUsUUFBTztBQUN0QyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLFVBQVU7QUFDdkIsV0FBTSxVQUFVLE1BQU0sU0FBUyxPQUFPLElBQUksS0FBSyxLQUN0QyxJQUFJLFFBQVEsSUFBSSxJQUFJLE1BQU8sUUFBUyxPQUFPLElBRE87QUFBQSxFQUU3RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVVBLElBQUksT0FBcUI7QUFDdkIsUUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPLEtBQUssU0FBUyxLQUFLO0FBQ3pELFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLFFBQVEsSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2pDLE9BQU8sVUFBVTtBQUN2QixRQUFJLEVBQUUsVUFBVSxNQUFNLFNBQVMsT0FBTyxJQUFJLEtBQUssR0FBSyxRQUFPLEtBQUssU0FBUyxLQUFLO0FBQzlFLFFBQU0sT0FBTyxJQUFJLFFBQVEsSUFBSSxJQUFJLEdBQzNCLFFBQVEsT0FBUSxLQUFLO0FBQzNCLFdBQUksVUFBVSxPQUFhLFFBQzNCLElBQUksUUFBUSxJQUFJLElBQUksSUFBSSxPQUN4QixJQUFJLFFBQVEsQ0FBQyxLQUNOO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQXdCO0FBQzdCLFFBQUksT0FBTyxTQUFVLFNBQVUsUUFBTztBQUN0QyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLFVBQVU7QUFDdkIsUUFBSSxFQUFFLFVBQVUsTUFBTSxTQUFTLE9BQU8sSUFBSSxLQUFLLEdBQUssUUFBTztBQUMzRCxRQUFNLE9BQU8sSUFBSSxRQUFRLElBQUksSUFBSSxHQUMzQixPQUFPLE9BQU8sRUFBRSxLQUFLO0FBQzNCLFdBQUksU0FBUyxPQUFhLE1BQzFCLElBQUksUUFBUSxJQUFJLElBQUksSUFBSSxNQUN4QixJQUFJLFFBQVEsQ0FBQyxLQUNOO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxPQUF3QjtBQUM3QixXQUFJLEtBQUssT0FBTyxLQUFLLElBQVUsTUFDL0IsS0FBSyxJQUFJLEtBQUssR0FDUDtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBZ0I7QUFDZCx5QkFBYyxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQzNCLEtBQUssS0FBSyxFQUFFO0FBQUEsRUFDckI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVdBLEtBQUssT0FBdUI7QUFDMUIsSUFBSSxPQUFPLFNBQVUsWUFBVSxLQUFLLGFBQWEsS0FBSztBQUN0RCxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLFFBQVEsR0FDakIsT0FBTyxTQUFTLEdBQ2QsUUFBUSxJQUFJLEtBQUs7QUFDdkIsUUFBSSxFQUFFLE9BQU8sT0FBUSxRQUFPO0FBQzVCLFFBQUksT0FBTyxJQUFJLFFBQVEsSUFBSSxJQUFJLElBQU0sTUFBTTtBQUMzQyxXQUFPLFNBQVMsS0FBRztBQUNqQixVQUFJLEVBQUUsUUFBUSxNQUFPLFFBQU87QUFDNUIsYUFBTyxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQUEsSUFDN0I7QUFDQSxXQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSTtBQUFBLEVBQ2pEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLENBQUMsT0FBTyxRQUFRLElBQW9CO0FBQ2xDLHlCQUFjLEtBQUssT0FBTyxLQUFLLEdBQUcsR0FDM0IsSUFBSSxlQUFlLElBQUk7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxTQUF5QjtBQUN2QixXQUFPLEtBQUssT0FBTyxRQUFRLEVBQUU7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxPQUF1QjtBQUNyQixXQUFPLEtBQUssT0FBTyxRQUFRLEVBQUU7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsU0FBbUI7QUFDakIsV0FBTyxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLFNBQXNCO0FBQ3BCLFdBQU8sSUFBSSxJQUFJLElBQUk7QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQXlDO0FBQ2hELGlCQUFhLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osUUFBUSxjQUFjLE9BQU8sS0FBSyxHQUFHO0FBQzNDLFFBQUksVUFBVSxFQUFHO0FBQ2pCLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsUUFBSSxLQUFLLEdBQUcsUUFBUSxHQUFNLFFBQVEsSUFBTyxJQUFJLFFBQVEsQ0FBSyxDQUFFLEdBQzVELElBQUksUUFBUSxDQUFJLElBQUk7QUFBQSxFQUN0QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxRQUFRLE9BQXFCO0FBQzNCLFFBQUksRUFBRSxRQUFRLEtBQUssS0FBSyxTQUFTLFlBQVk7QUFDM0MsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLEtBQUs7QUFBQSxRQUNWO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFFRixRQUFNLFFBQVEsS0FBSyxLQUFLLFFBQVEsRUFBRTtBQUNsQyxJQUFJLFFBQVEsS0FBSyxLQUFLLFlBQVUsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNuRDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQ2pCLFFBQVEsY0FBYyxPQUFPLEdBQUc7QUFDdEMsUUFBSSxVQUFVLEVBQUc7QUFDakIsUUFBTSxRQUFRLFVBQVUsTUFBTSxLQUFLLEtBQUs7QUFDeEMsUUFBSSxVQUFVLE1BQU0sSUFBSSxRQUFRLENBQUssR0FDckM7QUFBQSxVQUFJLFFBQVEsRUFBRyxRQUFPLEtBQUssT0FBTyxLQUFLO0FBQ3ZDLDBCQUFvQixPQUFPLFFBQVEsQ0FBQyxHQUNwQyxZQUFZLE9BQU8sS0FBSyxRQUFRLENBQUMsR0FDakMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUE7QUFBQSxFQUN6QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBV0EsS0FBSyxNQUFjLElBQVksVUFBbUIsSUFBWTtBQUM1RCxRQUFJLEVBQUUsUUFBUSxJQUFJLEtBQUssUUFBUSxFQUFFLEtBQUssUUFBUSxNQUFNLE1BQU0sWUFBWTtBQUNwRSxZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUcsS0FBSyxJQUFJLENBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQzVCO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFFRixJQUFJLFdBQVcsT0FBTyxNQUFJLEtBQUssZ0JBQWdCLEVBQUU7QUFDakQsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUNaLFFBQVEsY0FBYyxPQUFPLEtBQUssR0FBRyxHQUNyQyxNQUFNLEtBQUssSUFBSSxJQUFJLEtBQUssUUFBUSxHQUNoQyxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sR0FBRztBQUNoRCxVQUFNLE9BQU8sUUFBUSxLQUFRLE9BQU8sSUFDOUIsUUFBUSxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sTUFBTSxNQUFNLEdBQ2hELE9BQVEsTUFBTSxLQUFNLENBQUMsT0FDckIsT0FBTyxJQUFJLElBQUk7QUFDckIsVUFBSSxJQUFJLElBQUksVUFBVSxPQUFPLE9BQU8sT0FBTyxDQUFDLE1BQzVDLElBQUksUUFBUSxDQUFJLEtBQU0sT0FBTyxJQUFJLElBQUksQ0FBRSxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLElBQUksT0FBcUI7QUFDdkIsV0FBTyxLQUFLLFFBQVEsT0FBTyxHQUFHLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsR0FBRyxPQUFxQjtBQUN0QixXQUFPLEtBQUssUUFBUSxPQUFPLElBQUksSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQXFCO0FBQzFCLFdBQU8sS0FBSyxRQUFRLE9BQU8sSUFBSSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3pDO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBcUI7QUFDdkIsV0FBTyxLQUFLLFFBQVEsT0FBTyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFDM0Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsV0FBVyxPQUF3QjtBQUNqQyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixRQUFRLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxHQUFHLEtBQUssUUFBUSxLQUFLLENBQUMsR0FDeEQsT0FBTyxjQUFjLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUM3QyxLQUFLLGNBQWMsTUFBTSxPQUFPLE1BQU0sR0FBRyxJQUFJLEdBQzdDLEVBQUUsS0FBSyxPQUFPLElBQUksTUFBTTtBQUM5QixhQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU87QUFDL0IsV0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFLLE9BQU8sS0FBSyxJQUFJLE9BQVEsRUFBRyxRQUFPO0FBRTdELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFdBQVcsT0FBd0I7QUFDakMsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsUUFBUSxLQUFLLFFBQVEsSUFBSTtBQUMvQixRQUFJLFFBQVEsS0FBSyxRQUFRLEtBQUssRUFBRyxRQUFPO0FBQ3hDLFFBQU0sT0FBTyxjQUFjLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSSxHQUM3QyxLQUFLLGNBQWMsTUFBTSxPQUFPLE1BQU0sR0FBRyxJQUFJLEdBQzdDLEVBQUUsS0FBSyxPQUFPLElBQUksTUFBTTtBQUM5QixhQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU87QUFDL0IsV0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFLLENBQUMsT0FBTyxLQUFLLElBQUksT0FBUSxFQUFHLFFBQU87QUFFOUQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsT0FBTyxRQUFvRDtBQUN6RCxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsa0JBQWMsTUFBTTtBQUNwQixRQUFNLFNBQVMsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBMEIsQ0FBQyxHQUN4RSxRQUFRO0FBQ1osYUFBVyxTQUFTLE9BQVEsU0FBUSxLQUFLLElBQUksUUFBUSxLQUFLLGFBQWEsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUN4RixtQkFBZSxPQUFPLEdBQUc7QUFDekIsUUFBTSxTQUFTLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFDbEMsSUFBSSxXQUFXLEtBQUcsb0JBQW9CLE9BQU8sTUFBTTtBQUNuRCxRQUFNLE9BQU8sVUFBVSxJQUFJLElBQUksS0FBSyxLQUFLLEtBQUs7QUFDOUMsVUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQ3ZCLGFBQVcsU0FBUyxPQUFRLE1BQUssSUFBSSxLQUFLO0FBQzFDLElBQUksV0FBVyxLQUFHLFlBQVksT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHUSxRQUFRLEtBQXFCO0FBQ25DLFFBQUksRUFBRSxlQUFlO0FBQ25CLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0EsS0FBSyxHQUFHO0FBQUEsUUFDUjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBRUYsV0FBTyxVQUFVLElBQUksTUFBTSxLQUFLLGNBQWMsSUFBSSxPQUFPLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDbkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFRLFFBQVEsT0FBZSxNQUFjLFFBQWdCLE1BQWMsUUFBc0I7QUFDL0YsUUFBTSxRQUFRLEtBQUssUUFBUSxLQUFLO0FBQ2hDLElBQUksU0FBUyxLQUFHLEtBQUssZ0JBQWdCLFNBQVMsRUFBRTtBQUNoRCxRQUFNLFFBQVEsY0FBYyxLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQ2hELFFBQUksVUFBVSxFQUFHLFFBQU87QUFFeEIsUUFBTSxPQUFPLGNBQWMsTUFBTSxPQUFPLE1BQU0sR0FBRyxJQUFJLEdBQy9DLEVBQUUsS0FBSyxPQUFPLElBQUksTUFBTSxPQUN4QixFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsUUFBUSxRQUFRLEdBQ2hCLFFBQVEsSUFBSSxRQUFRLENBQUssR0FDM0IsT0FBTztBQUNYLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFVBQU0sT0FBTyxPQUFPLFFBQVEsT0FBTyxPQUFPLElBQUksSUFBSyxHQUM3QyxTQUFVLElBQUksUUFBUSxJQUFJLEtBQU0sT0FBUSxPQUFPLFVBQWEsT0FBTztBQUN6RSxVQUFJLFFBQVEsSUFBSSxJQUFJLFFBQ2hCLFdBQVcsTUFBRyxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQ3pDO0FBQ0EsZUFBSSxRQUFRLENBQUksSUFBSSxNQUNiO0FBQUEsRUFDVDtBQUFBLEVBRVEsU0FBUyxPQUFxQjtBQUNwQyxnQkFBSyxhQUFhLEtBQUssR0FDdkIsZUFBZSxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBRW5DLGNBQWMsS0FBSyxPQUFPLEtBQUssR0FBRyxHQUNsQyxLQUFLLGdCQUFnQixRQUFRLENBQUMsR0FDdkIsS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUN2QjtBQUFBLEVBRVEsYUFBYSxPQUF1QjtBQUMxQyxRQUFJLFFBQVEsS0FBSyxLQUFLLFNBQVMsVUFBVyxRQUFPO0FBQ2pELFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxLQUFLO0FBQUEsTUFDVjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxnQkFBZ0IsT0FBcUI7QUFDM0MsUUFBTSxFQUFFLFNBQVMsSUFBSTtBQUNyQixRQUFJLFNBQVMsU0FBVTtBQUN2QixRQUFNLFNBQVMsS0FBSyxLQUFLLFFBQVEsRUFBRSxHQUM3QixRQUFRLFlBQVksS0FBSztBQUMvQixRQUFJO0FBQ0YsV0FBSyxPQUFPLEtBQUssSUFBSSxNQUFNLEtBQUssSUFBSSxRQUFTLFdBQVcsS0FBTSxJQUFJLEdBQUcsV0FBVyxDQUFDLENBQUM7QUFBQSxJQUNwRixTQUFTLE9BQU87QUFDZCxVQUFJLEVBQUUsaUJBQWlCLGdCQUFnQixNQUFNLFNBQVMsaUJBQWtCLE9BQU07QUFDOUUsV0FBSyxPQUFPLE1BQU07QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsS0FBSyxPQUF1QjtBQUNsQyxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osU0FBUyxJQUFPLFNBQVMsR0FDekIsUUFBUSxTQUFTLE9BQU8sTUFBTSxTQUFTLE9BQU8sYUFBYSxLQUFLLENBQUM7QUFDdkUsaUJBQU0sUUFBUSxhQUFhLEtBQUssR0FDaEMsTUFBTSxJQUFJLEtBQUssR0FBRyxVQUFVLEdBQUksUUFBUSxVQUFXLENBQUMsR0FDcEQsTUFBTSxLQUFLLFVBQVUsS0FBSyxDQUFLLElBQUksT0FDNUI7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLE9BQU8sT0FBcUI7QUFDbEMsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJO0FBQ3ZCLG1CQUFlLE9BQU8sR0FBRztBQUN6QixRQUFNLFNBQVMsY0FBYyxPQUFPLEdBQUcsSUFBSTtBQUczQyxRQUZJLFdBQVcsS0FBRyxvQkFBb0IsT0FBTyxNQUFNLEdBRS9DLFdBQVcsS0FBSyxNQUFNLFVBQVUsVUFBVSxHQUFHLE1BQU0sTUFBTTtBQUMzRCxVQUFNQSxTQUFRLEtBQUssS0FBSyxLQUFLLEdBQ3ZCLEVBQUUsS0FBQUMsS0FBSSxJQUFJO0FBQ2hCLFVBQUksV0FBVyxHQUFHO0FBQ2hCLFlBQU0sT0FBTyxLQUFLLElBQUksT0FBT0EsTUFBSyxXQUFXLEtBQUssQ0FBSyxDQUFFO0FBQ3pELFFBQUFBLEtBQUksWUFBWUQsV0FBVSxLQUFLLElBQU8sV0FBVyxLQUFLLElBQU8sV0FBVyxLQUFLLElBQU8sSUFBSSxHQUN4RixZQUFZLE9BQU8sS0FBSyxNQUFNO0FBQUEsTUFDaEM7QUFDQSxNQUFBQyxLQUFJLFFBQVEsQ0FBQyxJQUFJRDtBQUNqQjtBQUFBLElBQ0Y7QUFDQSxRQUFNLFNBQVMsTUFBTSxLQUFLLFdBQVcsS0FBSyxDQUFLLEdBQ3pDLFFBQVEsWUFBWSxPQUFPLFNBQVMsSUFBTyxTQUFTLENBQUMsR0FDckQsRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLFVBQVU7QUFDeEIsSUFBSSxRQUFRLFVBQVEsSUFBSSxLQUFLLEdBQUcsUUFBUSxJQUFPLFFBQVEsUUFBUSxJQUFPLEtBQUssR0FDM0UsSUFBSSxRQUFRLENBQUssSUFBSSxPQUNyQixJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFDbkI7QUFDRjs7O0FDcmNPLFNBQVMsVUFBVSxJQUFnQixPQUFlLEtBQWEsTUFBc0I7QUFDMUYsTUFBSSxPQUFPLE9BQU8sR0FDZCxLQUFLO0FBQ1QsU0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNO0FBQzFCLFdBQU8sTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFNLEdBQUcsS0FBSyxDQUFDLEtBQU0sSUFBTSxHQUFHLEtBQUssQ0FBQyxLQUFNLEtBQU8sR0FBRyxLQUFLLENBQUMsS0FBTSxFQUFHO0FBRTdGLE1BQUksT0FBTztBQUNYLFdBQVMsUUFBUSxHQUFHLEtBQUssS0FBSyxNQUFNLFNBQVMsRUFBRyxTQUFRLEdBQUcsRUFBRSxLQUFNO0FBQ25FLFNBQU8sU0FBUyxNQUFNLE1BQU0sSUFBSSxHQUFHLE1BQU0sS0FBSztBQUNoRDtBQVFPLFNBQVMsU0FBUyxNQUFjLE1BQXNCO0FBQzNELE1BQU0sRUFBRSxPQUFPLElBQUksTUFDZixPQUFPLE9BQU8sR0FDZCxRQUFRO0FBQ1osU0FBTyxRQUFRLEtBQUssUUFBUSxTQUFTLEdBQUc7QUFDdEMsUUFBTSxJQUFJLEtBQUssV0FBVyxLQUFLLEdBQ3pCLElBQUksS0FBSyxXQUFXLFFBQVEsQ0FBQyxHQUM3QixJQUFJLEtBQUssV0FBVyxRQUFRLENBQUMsR0FDN0IsSUFBSSxLQUFLLFdBQVcsUUFBUSxDQUFDO0FBQ25DLFNBQUssSUFBSSxJQUFJLElBQUksS0FBSyxJQUFNLFFBQU8sU0FBUyxNQUFNLE9BQU8sSUFBSTtBQUM3RCxXQUFPLE1BQU0sTUFBTSxJQUFLLEtBQUssSUFBTSxLQUFLLEtBQU8sS0FBSyxFQUFHO0FBQUEsRUFDekQ7QUFDQSxNQUFJLE9BQU87QUFDWCxXQUFTLFFBQVEsR0FBRyxLQUFLLE9BQU8sS0FBSyxRQUFRLE1BQU0sU0FBUyxHQUFHO0FBQzdELFFBQU0sT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUMvQixRQUFJLE9BQU8sSUFBTSxRQUFPLFNBQVMsTUFBTSxPQUFPLElBQUk7QUFDbEQsWUFBUSxRQUFRO0FBQUEsRUFDbEI7QUFDQSxTQUFPLFNBQVMsTUFBTSxNQUFNLElBQUksR0FBRyxNQUFNO0FBQzNDO0FBR0EsU0FBUyxTQUFTLE1BQWMsTUFBYyxNQUFzQjtBQUNsRSxNQUFJLE9BQU8sTUFFUCxPQUFPLEdBQ1AsUUFBUSxHQUNSLFFBQVE7QUFDWixXQUFTLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUSxTQUFTO0FBQ25ELFFBQUksT0FBTyxLQUFLLFdBQVcsS0FBSztBQUNoQyxTQUFLLE9BQU8sV0FBWSxPQUFRO0FBQzlCLFVBQU0sT0FBTyxLQUFLLFdBQVcsUUFBUSxDQUFDO0FBQ3RDLE1BQUksT0FBTyxVQUFXLE9BQU8sV0FBWSxTQUN2QyxPQUFPLFVBQWEsT0FBTyxTQUFVLE9BQU8sT0FBTyxPQUNuRCxXQUNLLE9BQU87QUFBQSxJQUNoQjtBQUVBLFFBQUksUUFBUSxNQUNSLE9BQU87QUFDWCxJQUFJLE9BQU8sU0FDVCxRQUFRLGFBQWUsUUFBUSxLQUFNLElBQUksTUFBTSxJQUFJLENBQUMsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFLElBQUksSUFBSSxNQUFNLEdBQUcsRUFBRSxHQUMxRixPQUFPLEtBQ0UsT0FBTyxRQUNoQixRQUFRLFVBQWEsUUFBUSxLQUFNLElBQUksTUFBTSxHQUFHLENBQUMsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFLEdBQ3BFLE9BQU8sS0FDRSxPQUFPLFFBQ2hCLFFBQVEsUUFBVSxRQUFRLElBQUssSUFBSSxNQUFNLEdBQUcsQ0FBQyxHQUM3QyxPQUFPLElBRVQsU0FBUyxNQUNULFFBQVEsU0FBUyxPQUNqQixTQUFTLE9BQU8sR0FDWixTQUFTLE9BQ1gsT0FBTyxNQUFNLE1BQU0sSUFBSSxHQUN2QixTQUFTLElBQ1QsT0FBTyxVQUFVLElBQUksSUFBSSxVQUFXLE9BQU8sSUFBSTtBQUFBLEVBRW5EO0FBQ0EsU0FBTyxTQUFTLE1BQU0sTUFBTSxJQUFJLEdBQUcsS0FBSztBQUMxQztBQUdBLFNBQVMsSUFBSSxNQUFjLE1BQWMsSUFBb0I7QUFDM0QsVUFBUyxRQUFRLE9BQVEsT0FBUztBQUNwQztBQUdBLFNBQVMsTUFBTSxNQUFjLE1BQXNCO0FBQ2pELE1BQU0sT0FBTyxLQUFLLEtBQUssT0FBTyxNQUFNLFVBQVc7QUFDL0MsU0FBUSxLQUFLLEtBQU0sUUFBUSxLQUFPLFNBQVMsSUFBSyxTQUFXLElBQUksYUFBZTtBQUNoRjtBQUVBLFNBQVMsU0FBUyxNQUFjLE9BQXVCO0FBQ3JELE1BQUksT0FBTyxPQUFPO0FBQ2xCLGdCQUFPLEtBQUssS0FBSyxPQUFRLFNBQVMsSUFBSyxVQUFXLEdBQ2xELE9BQU8sS0FBSyxLQUFLLE9BQVEsU0FBUyxJQUFLLFVBQVcsR0FDM0MsT0FBUSxTQUFTO0FBQzFCOzs7QUMxR08sU0FBUyxRQUFRLE9BQW1CLElBQVksTUFBYyxPQUFxQjtBQUN4RixNQUFNRSxPQUFNLEtBQUssS0FBSyxNQUFNLEVBQUUsSUFBSyxNQUFNLFVBQVcsR0FDOUMsT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsSUFBSyxPQUFPLFVBQVc7QUFDMUQsUUFBTSxFQUFFLElBQUtBLE9BQU9BLFNBQVEsS0FBTyxHQUNuQyxNQUFNLEtBQUssQ0FBQyxLQUFLLE9BQVEsU0FBUyxNQUFPQTtBQUMzQzs7O0FDV0EsSUFBTSxrQkFBTixNQUEyQztBQUFBLEVBS3pDLFlBQVksTUFBYyxNQUFjO0FBRnhDLFNBQVMsUUFBUTtBQUdmLFNBQUssV0FBVyxHQUFHLElBQUksa0JBQ3ZCLEtBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQ2xCLEdBR2Esa0JBQTZCO0FBQUEsRUFDeEMsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsUUFBUSxFQUFFLElBQUksR0FBVyxLQUFhLFNBQTZCO0FBQ2pFLFFBQU0sT0FBTyxRQUFRLEdBQ2YsTUFBTSxDQUFDLE1BQWMsTUFBYyxVQUN2QyxRQUFRLEtBQUssT0FBTyxRQUFRLEdBQUcsSUFBSSxnQkFBZ0IsTUFBTSxLQUFLLENBQUM7QUFDakUsUUFBSSxHQUFTLFlBQVksSUFBSSxPQUFPLENBQUksSUFBSyxLQUFLLENBQUMsR0FDbkQsSUFBSSxHQUFPLFNBQVMsSUFBSSxPQUFPLENBQVUsQ0FBRSxHQUMzQyxJQUFJLEdBQU8sU0FBUyxJQUFJLE9BQU8sQ0FBSyxJQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBQ0EsU0FBZTtBQUFBLEVBQUM7QUFDbEI7QUFRTyxTQUFTLGtCQUFrQixRQUFnQixPQUF1QjtBQUN2RSxNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsTUFBTSxJQUFJLFVBQVUsQ0FBQztBQUMzQixNQUFJLFFBQVEsRUFBRyxRQUFPO0FBQ3RCLE1BQUksYUFBYSxRQUFRLEdBQUcsSUFBSSxHQUFnQixPQUFNQyxhQUFZLE9BQU8sR0FBRztBQUM1RSxNQUFNLE9BQU8sUUFBUSxHQUNmLFNBQVMsSUFBSSxPQUFPLENBQU0sR0FDMUIsT0FBTyxJQUFJLE9BQU8sQ0FBSSxHQUN0QixZQUFZLElBQUksT0FBTyxDQUFVLEdBQ2pDLFFBQVEsSUFBSSxPQUFPLENBQUssR0FDeEIsT0FBTyxDQUFDLE1BQWMsVUFDMUIsVUFBVSxLQUFLLGFBQWEsUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFFLEtBQUs7QUFRNUQsTUFBSSxFQU5GLFNBQVMsTUFDUixXQUFXLEtBQU0sVUFBVSxRQUFRLFVBQVUsV0FDN0MsUUFBUyxRQUFRLE9BQVEsS0FDMUIsS0FBSyxHQUFTLFNBQVMsSUFBSSxLQUFLLE9BQU8sS0FBSyxDQUFDLEtBQzdDLEtBQUssR0FBTyxTQUFTLEtBQ3JCLEtBQUssR0FBTyxRQUFRLENBQUMsTUFDUCxVQUFVLEtBQUssSUFBSSxJQUFJLFVBQVcsT0FBTUEsYUFBWSxPQUFPLE1BQU07QUFDakYsU0FBTztBQUNUO0FBR08sU0FBUyxVQUFVLEtBQWtCLE1BQXNCO0FBQ2hFLE1BQU0sU0FBUyxJQUFJLE9BQU8sQ0FBTTtBQUNoQyxTQUFPLFdBQVcsSUFBSSxJQUFJLEtBQUssSUFBSSxPQUFPLENBQU8sTUFBTyxLQUFLLE1BQU07QUFDckU7QUFFTyxTQUFTQSxhQUFZLE9BQWUsS0FBMkI7QUFDcEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLGlCQUFpQixLQUFLO0FBQUEsSUFDdEI7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQXlCTyxTQUFTLGlCQUNkLFFBQ0EsT0FDQSxRQUNNO0FBQ04sTUFBTSxPQUFPLGtCQUFrQixRQUFRLEtBQUs7QUFDNUMsTUFBSSxTQUFTLEVBQUc7QUFDaEIsTUFBTSxFQUFFLEtBQUssS0FBSyxHQUFHLElBQUksUUFDbkIsU0FBUyxDQUFDLElBQUksT0FBTyxDQUFPLEdBQUksSUFBSSxPQUFPLENBQUssR0FBSSxJQUFJLE9BQU8sQ0FBSyxDQUFFLEVBQUUsT0FBTyxPQUFPO0FBQzVGLEVBQUksSUFBSSxJQUFJLE1BQU0sRUFBRSxPQUFPLE9BQU8sVUFDaEMsT0FBTywrQkFBK0IsT0FBTyxLQUFLLElBQUksQ0FBQywyQkFBMkI7QUFFcEYsTUFBTSxTQUFTLElBQUksT0FBTyxDQUFNLEdBQzFCLFVBQVUsSUFBSSxPQUFPLENBQU8sTUFBTyxHQUNuQyxRQUFRLElBQUksT0FBTyxDQUFLLE1BQU8sR0FDL0IsUUFBUSxJQUFJLE9BQU8sQ0FBSyxHQUN4QixRQUFRLElBQUksT0FBTyxDQUFLLEdBQ3hCLFFBQVEsSUFBSSxXQUFXLENBQUM7QUFFOUIsTUFEQSxNQUFNLENBQUMsSUFBSSxHQUNQLFNBQVMsTUFBTSxJQUFJLE9BQU8sTUFBTSxLQUFLLElBQUksVUFBVSxDQUFDLE1BQU0sSUFBSTtBQUNoRSxXQUFPLCtCQUErQixJQUFJLFVBQVUsQ0FBQyxDQUFDLHFCQUFxQjtBQUMzRTtBQUFBLEVBQ0Y7QUFDQSxXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsUUFBUTtBQUN4QyxRQUFNLFFBQVEsSUFBSSxVQUFVLElBQUksR0FDMUIsTUFBTSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQ2xDLFFBQUksU0FBUyxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQVUsR0FBSTtBQUNqRCxhQUFPLGVBQWUsSUFBSSxTQUFTLEdBQUcsd0JBQXdCLEtBQUssRUFBRTtBQUNyRTtBQUFBLElBQ0Y7QUFDQSxJQUFLLE9BQU8sSUFBSSxRQUFRLE9BQU8sUUFBUSxHQUFHLEtBQ3hDLE9BQU8sZ0JBQWdCLElBQUksMkNBQTJDO0FBRXhFLFFBQU0sT0FBTyxVQUFVLElBQUksUUFBUSxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sQ0FBSSxDQUFFO0FBQ3hFLFlBQVEsT0FBTyxHQUFHLE1BQU0sVUFBVSxJQUFJLFFBQVEsT0FBTyxRQUFRLEtBQUssQ0FBQyxJQUFJLE9BQU8sQ0FBSSxDQUFFLENBQUM7QUFDckYsUUFBSSxPQUFPLE9BQVEsUUFBUSxHQUN2QixPQUFPO0FBQ1gsV0FBTyxPQUFPLEtBQUssSUFBSSxRQUFRLE9BQU8sSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLFFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTTtBQUNsRixhQUFRLE9BQU8sSUFBTSxRQUFRLEdBQzdCO0FBRUYsUUFBSSxTQUFTLEtBQUssSUFBSSxRQUFRLE9BQU8sSUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTTtBQUN0RixhQUFPLGdCQUFnQixJQUFJLHlEQUF5RDtBQUNwRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsTUFBSSxPQUFPO0FBQ1gsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBSSxJQUFJLFFBQVEsT0FBTyxJQUFJLENBQUMsTUFBTSxLQUFHO0FBQzlFLEVBQUksU0FBUyxTQUFTLEtBQ3BCLE9BQU8sMkNBQTJDLElBQUksY0FBYyxTQUFTLENBQUMsRUFBRSxJQUU5RSxNQUFNLENBQUMsTUFBTSxJQUFJLE9BQU8sQ0FBSyxLQUFLLE1BQU0sQ0FBQyxNQUFNLElBQUksT0FBTyxJQUFRLENBQUMsTUFDckUsT0FBTyw0RUFBNEU7QUFFdkY7OztBQzNKTyxJQUFNLGtCQUFOLE1BQXNCO0FBQUEsRUFBdEI7QUFFTDtBQUFBLGVBQU07QUFDTixnQkFBTztBQUVQO0FBQUEsZ0JBQU87QUFFUDtBQUFBLGlCQUFrQixDQUFDLElBQUksRUFBRTtBQUN6QixpQkFBb0IsV0FBVyxDQUFDO0FBRWhDO0FBQUEsaUJBQTZCLG9CQUFJLElBQUk7QUFDckMsU0FBUSxRQUFRO0FBQ2hCLFNBQVEsWUFBWTtBQUFBO0FBQUE7QUFBQSxFQUdwQixTQUFTLE1BQWMsTUFBYyxRQUFzQjtBQUN6RCxJQUFJLEtBQUssU0FBUyxRQUNkLEtBQUssT0FBTyxJQUFJLFVBQVUsS0FBSyxPQUFPLElBQUksUUFBVSxLQUFLLE9BQU8sTUFBTSxHQUMxRSxLQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksSUFBSSxNQUMvQixLQUFLLE1BQU0sT0FBTyxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBYyxNQUFvQjtBQUN6QyxJQUFJLEtBQUssU0FBUyxRQUNsQixLQUFLLFNBQVMsS0FBSyxTQUNmLEtBQUssTUFBTSxRQUFRLFNBQWEsS0FBSyxRQUFRLFlBQy9DLEtBQUssTUFBTSxNQUFNLEdBQ2pCLEtBQUssUUFBUSxLQUFLLFNBRXBCLEtBQUssTUFBTSxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU9DLE1BQWEsTUFBdUI7QUFDekMsV0FBSSxLQUFLLFFBQVFBLFFBQU8sS0FBSyxTQUFTLE9BQWEsS0FDL0MsS0FBSyxRQUFRLEtBQUssRUFBRSxLQUFLLFlBQVksSUFBaUIsTUFDMUQsS0FBSyxZQUFZLEdBQ2pCLEtBQUssUUFBUSxHQUNiLEtBQUssTUFBTUEsTUFDWCxLQUFLLE9BQU8sTUFDWixLQUFLLE1BQU0sTUFBTSxHQUNqQixLQUFLLE1BQU0sSUFBSSxXQUFXLEtBQUssT0FBTyxDQUFDLENBQUMsR0FDakM7QUFBQSxFQUNUO0FBQUEsRUFFUSxPQUFPLFFBQXNCO0FBQ25DLFFBQUksT0FBTztBQUNYLFdBQU8sT0FBTyxVQUFVLE9BQU8sT0FBVSxTQUFRO0FBQ2pELFNBQUssT0FBTyxPQUFPLEdBQ25CLEtBQUssUUFBUSxJQUFJLE1BQWMsSUFBSSxFQUFFLEtBQUssRUFBRSxHQUM1QyxLQUFLLFFBQVEsV0FBVyxJQUFJO0FBQUEsRUFDOUI7QUFDRjtBQUdBLFNBQVMsV0FBVyxNQUEwQjtBQUM1QyxTQUFPLElBQUksV0FBVyxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsVUFBVSxDQUFDLEtBQUs7QUFDdEQ7OztBQ3pETyxJQUFNLFlBQW9CLEtBQUssS0FBSyxHQUU5QixhQUFxQixLQUFLLElBR2pDLGFBQWEsSUFDYixjQUFjLEtBQ2QsY0FBYztBQU1iLFNBQVMsYUFBYSxFQUFFLElBQUksR0FBVyxPQUFlLE9BQXVCO0FBQ2xGLE1BQU0sT0FBTyxJQUFJLFVBQVUsQ0FBQyxNQUFPO0FBQ25DLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsTUFBTSxPQUFPLElBQUksT0FBTyxDQUFNO0FBSzlCLFNBSEUsT0FBTyxJQUFJLE9BQU8sQ0FBSSxLQUN0QixPQUFPLEtBQUssSUFBSSxPQUFPLENBQUssSUFBSyxLQUNqQyxVQUFVLEtBQUssSUFBSSxJQUFJLFNBQVMsSUFBSSxPQUFPLENBQVUsSUFDdEMsT0FBTztBQUMxQjtBQVNPLFNBQVMsU0FBUyxPQUFrQixPQUFlLE9BQXVCO0FBQy9FLFNBQU8sUUFBUSxPQUFPLE9BQU8sQ0FBQyxTQUFTO0FBQ3JDLFFBQU0sT0FBTyxNQUFNLElBQUksT0FBTyxDQUFNO0FBQ3BDLGNBQVUsT0FBTyxNQUFNLFVBQVUsTUFBTSxLQUFLLElBQUksSUFBSSxLQUFLLEdBQ3pELFlBQVksT0FBTyxNQUFNLE9BQU8sQ0FBQyxHQUNqQyxVQUFVLE9BQU8sTUFBTSxJQUFJO0FBQUEsRUFDN0IsQ0FBQztBQUNIO0FBUU8sU0FBUyxVQUFVLFFBQWdCLE1BQWMsTUFBYyxPQUF1QjtBQUMzRixNQUFNLEVBQUUsS0FBSyxLQUFLLEdBQUcsSUFBSSxRQUNuQixPQUFPLElBQUksT0FBTyxDQUFNLEdBQ3hCLE9BQU8sVUFBVSxLQUFLLElBQUk7QUFDaEMsT0FBSyxJQUFJLE9BQU8sQ0FBTyxNQUFPLEtBQUssT0FBTyxDQUFDLElBQUksT0FBTyxPQUN0RCxNQUFNLEtBQUssSUFBSSxPQUFPLENBQUssTUFBTyxHQUFHLElBQUksT0FBTyxDQUFLLEdBQUksTUFBTSxJQUFJLEdBQ25FLElBQUksT0FBTyxDQUFNLElBQUksT0FBTztBQUM1QixNQUFNLEtBQUssSUFBSSxPQUFPLENBQUssSUFBSztBQUNoQyxpQkFBUSxLQUFLLE9BQU8sR0FBTyxNQUFNLFVBQVUsSUFBSSxJQUFJLEtBQUssT0FBTyxDQUFDLElBQUksT0FBTyxDQUFJLENBQUUsQ0FBQyxHQUMzRTtBQUNUO0FBT08sU0FBUyxhQUFhLE9BQWtCLE9BQWUsT0FBZSxPQUFxQjtBQUNoRyxVQUFRLE9BQU8sT0FBTyxDQUFDLFNBQVM7QUFDOUIsSUFBSSxRQUFRLE1BQU0sSUFBSSxPQUFPLENBQVUsS0FBSSxhQUFhLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQyxHQUNsRixRQUFRLE1BQU0sSUFBSSxPQUFPLENBQUksS0FBSSxRQUFRLE9BQU8sTUFBTSxVQUFVLEtBQUssQ0FBQztBQUMxRSxRQUFNLFFBQVEsU0FBUyxRQUFRLEdBQUcsTUFBTSxJQUFJLE9BQU8sQ0FBSyxDQUFFO0FBQzFELElBQUksUUFBUSxNQUFNLElBQUksT0FBTyxDQUFLLEtBQUksU0FBUyxPQUFPLE1BQU0sS0FBSztBQUFBLEVBQ25FLENBQUM7QUFDSDtBQU9BLFNBQVMsUUFBUSxPQUFrQixPQUFlLE1BQXNDO0FBQ3RGLGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLFNBQVMsa0JBQWtCLE9BQU8sS0FBSyxHQUN2QyxPQUFPLFdBQVcsSUFBSSxXQUFXLEtBQUssSUFBSSxRQUMxQyxZQUFZLE1BQU0sSUFBSSxPQUFPLENBQVUsR0FDdkMsT0FBTyxNQUFNLElBQUksT0FBTyxDQUFJO0FBQ2xDLE1BQUk7QUFDRixTQUFLLElBQUk7QUFBQSxFQUNYLFNBQVMsT0FBTztBQUVkLFVBQUksTUFBTSxJQUFJLE9BQU8sQ0FBSSxJQUFLLFFBQU0sUUFBUSxPQUFPLE1BQU0sSUFBSSxHQUN6RCxNQUFNLElBQUksT0FBTyxDQUFVLElBQUssYUFBVyxhQUFhLE9BQU8sTUFBTSxTQUFTLEdBQzlFLFdBQVcsS0FBRyxVQUFVLE9BQU8sT0FBTyxDQUFDLEdBQ3JDO0FBQUEsRUFDUjtBQUNBLGVBQU0sSUFBSSxVQUFVLENBQUMsSUFBSSxPQUFPLEdBQ3pCO0FBQ1Q7QUFHTyxTQUFTLFdBQVcsT0FBa0IsT0FBcUI7QUFDaEUsaUJBQWUsT0FBTyxLQUFLO0FBQzNCLE1BQU0sT0FBTyxrQkFBa0IsT0FBTyxLQUFLO0FBQzNDLE1BQUksU0FBUyxFQUFHO0FBQ2hCLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLElBQUksT0FBTyxDQUFLLE1BQU87QUFDckMsTUFBSSxLQUFLLEdBQUcsT0FBTyxRQUFRLElBQUksT0FBTyxDQUFLLElBQUssQ0FBQyxHQUNqRCxJQUFJLE9BQU8sQ0FBTSxJQUFJLEdBQ3JCLElBQUksT0FBTyxDQUFLLElBQUksR0FDcEIsSUFBSSxPQUFPLElBQVEsQ0FBQyxJQUFJO0FBQzFCO0FBR08sU0FBUyxVQUFVLE9BQWtCLE9BQXFCO0FBQy9ELGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLE9BQU8sa0JBQWtCLE9BQU8sS0FBSztBQUMzQyxNQUFJLFNBQVMsRUFBRztBQUNoQixNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsU0FBUyxJQUFJLE9BQU8sQ0FBTSxHQUMxQixVQUFVLFdBQVcsR0FDckIsUUFBUSxVQUFVLElBQUksU0FBUyxTQUFTLEdBQUcsQ0FBQyxHQUM1QyxRQUFRLFVBQVUsSUFBSSxXQUFXLFVBQVUsS0FBSyxJQUFJLENBQUMsR0FDckQsT0FBTyxVQUFVLElBQUksVUFBVSxNQUFNO0FBSzNDLEVBSEksUUFBUSxJQUFJLE9BQU8sQ0FBSyxLQUFJLGNBQWMsTUFBTSxTQUFTLE9BQU8sTUFBTSxLQUFLLENBQUMsR0FDNUUsUUFBUSxNQUFNLElBQUksT0FBTyxDQUFVLEtBQUksYUFBYSxPQUFPLE1BQU0sS0FBSyxHQUN0RSxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQUksS0FBSSxRQUFRLE9BQU8sTUFBTSxJQUFJLEdBQ3hELFlBQ0wsTUFBTSxJQUFJLFVBQVUsQ0FBQyxJQUFJLEdBQ3pCLFVBQVUsT0FBTyxPQUFPLENBQUM7QUFDM0I7QUFHQSxTQUFTLFdBQVcsT0FBMEI7QUFDNUMsTUFBTSxNQUFNLFNBQVMsT0FBTyxNQUFNLGVBQWUsZ0JBQWdCLE1BQU0sZ0JBQWdCLEtBQUssQ0FBQztBQUM3RixRQUFNLFFBQVEsYUFBYSxHQUFHO0FBQzlCLE1BQU0sT0FBTyxRQUFRO0FBQ3JCLGVBQU0sSUFBSSxPQUFPLENBQU0sSUFBSSxHQUMzQixNQUFNLElBQUksT0FBTyxDQUFLLElBQUksR0FDMUIsTUFBTSxJQUFJLE9BQU8sQ0FBSSxJQUFJLE1BQU0sTUFDeEI7QUFDVDtBQUVBLFNBQVMsV0FBVyxPQUF1QjtBQUN6QyxTQUFPLEtBQUssS0FBTSxRQUFRLElBQUssTUFBTSxHQUFHLFNBQVM7QUFDbkQ7QUFFQSxTQUFTLFVBQVUsT0FBdUI7QUFDeEMsU0FBTyxTQUFTLFFBQVE7QUFDMUI7QUFHQSxTQUFTLFNBQVMsT0FBZSxPQUF1QjtBQUN0RCxNQUFJLFNBQVMsS0FBSyxJQUFJLE9BQU8sV0FBVztBQUN4QyxTQUFPLFFBQVEsSUFBSSxTQUFTLElBQUcsV0FBVTtBQUN6QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFVBQVUsT0FBa0IsTUFBYyxRQUFzQjtBQUN2RSxNQUFNLE9BQU8sTUFBTSxJQUFJLE9BQU8sQ0FBVTtBQUN4QyxNQUFJLFVBQVUsS0FBTTtBQUNwQixNQUFJLFNBQVM7QUFDWCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUcsTUFBTTtBQUFBLE1BQ1QsV0FBVyxTQUFTO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBRUYsTUFBTSxVQUFVLFdBQVcsS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFRLE9BQU8sR0FBRyxXQUFXLEdBQUcsWUFBWSxDQUFDLENBQUM7QUFDM0YsRUFBSSxVQUFVLFVBQVUsY0FBYyxNQUFNLGFBQWEsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUM5RSxhQUFhLE9BQU8sTUFBTSxNQUFNO0FBQ2xDO0FBRUEsU0FBUyxZQUFZLE9BQWtCLE1BQWMsUUFBc0I7QUFDekUsTUFBTSxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQUk7QUFDbEMsTUFBSSxVQUFVLEtBQU07QUFDcEIsTUFBTSxVQUFVLFVBQVUsS0FBSyxJQUFJLFFBQVEsT0FBTyxHQUFHLFVBQVUsQ0FBQztBQUNoRSxFQUFJLFVBQVUsVUFBVSxjQUFjLE1BQU0sUUFBUSxPQUFPLE1BQU0sT0FBTyxDQUFDLEtBQ3pFLFFBQVEsT0FBTyxNQUFNLE1BQU07QUFDN0I7QUFHQSxTQUFTLFVBQVUsT0FBa0IsTUFBYyxPQUFxQjtBQUN0RSxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sQ0FBSyxHQUM5QixTQUFTLFNBQVMsT0FBTyxLQUFLO0FBQ3BDLEVBQUksV0FBVyxVQUVYLFNBQVMsUUFBTyxTQUFTLE9BQU8sTUFBTSxNQUFNLElBQzNDLGNBQWMsTUFBTSxTQUFTLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDeEQ7QUFHQSxTQUFTLGNBQWMsTUFBMkI7QUFDaEQsTUFBSTtBQUNGLGdCQUFLLEdBQ0U7QUFBQSxFQUNULFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLGdCQUFnQixNQUFNLFNBQVMsZ0JBQWlCLFFBQU87QUFDNUUsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVBLFNBQVMsYUFBYSxPQUFrQixNQUFjLE1BQW9CO0FBQ3hFLGNBQVksT0FBTyxPQUFPLEdBQU8sSUFBSSxHQUNyQyxNQUFNLElBQUksT0FBTyxDQUFVLElBQUk7QUFDakM7QUFFQSxTQUFTLFFBQVEsT0FBa0IsTUFBYyxNQUFvQjtBQUNuRSxNQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sQ0FBTyxNQUFNO0FBQzVDLGNBQVksT0FBTyxPQUFPLEdBQVMsU0FBUyxJQUFJLEtBQUssT0FBTyxLQUFLLENBQUM7QUFDbEUsTUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixNQUFJLE9BQU8sQ0FBSSxJQUFJLE1BQ2YsU0FBTyxJQUFJLEtBQUssR0FBRyxJQUFJLE9BQU8sQ0FBTyxNQUFPLElBQUksSUFBSSxPQUFPLENBQU8sTUFBTyxLQUFLLENBQUM7QUFDckY7QUFHQSxTQUFTLFlBQVksT0FBa0IsTUFBYyxPQUFxQjtBQUN4RSxNQUFNLFNBQVMsTUFBTSxJQUFJLElBQUksR0FDdkIsUUFBUSxXQUFXLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxZQUFZLE9BQU8sUUFBUSxLQUFLO0FBQ3RGLFFBQU0sSUFBSSxJQUFJLElBQUk7QUFDcEI7QUFFQSxTQUFTLFNBQVMsT0FBa0IsT0FBdUI7QUFDekQsTUFBTSxRQUFRLFNBQVMsT0FBTyxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQ25ELGVBQU0sUUFBUSxhQUFhLEtBQUssR0FDekI7QUFDVDtBQUdBLFNBQVMsU0FBUyxPQUFrQixNQUFjLE9BQXFCO0FBQ3JFLE1BQU0sUUFBUSxVQUFVLElBQUksSUFBSSxTQUFTLE9BQU8sUUFBUSxDQUFDLEdBQ25ELEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxVQUFVO0FBQ3hCLE1BQUksS0FBSyxHQUFHLE9BQU8sUUFBUSxRQUFRLENBQUM7QUFDcEMsTUFBTSxTQUFTLElBQUksT0FBTyxDQUFLLEdBQ3pCLFFBQVEsV0FBVztBQUN6QixXQUFTLEtBQUssT0FBTyxRQUFRLEtBQUssS0FBSyxRQUFRLElBQUksT0FBTyxDQUFLLElBQUssR0FBRyxNQUFNO0FBQzNFLElBQUksSUFBSSxLQUFLLENBQUMsTUFBTSxLQUFHLE1BQU0sS0FBSyxPQUFPLE9BQU8sSUFBSSxFQUFFLEdBQUksSUFBSSxLQUFLLENBQUMsQ0FBRTtBQUV4RSxNQUFJLE9BQU8sQ0FBSyxJQUFJLE9BQ3BCLElBQUksT0FBTyxDQUFLLElBQUksT0FDaEIsV0FBVyxLQUFHLFVBQVUsT0FBTyxNQUFNO0FBQzNDO0FBTUEsU0FBUyxNQUFNLEtBQWtCLE9BQWUsT0FBZSxNQUFjLE1BQW9CO0FBQy9GLE1BQU0sT0FBTyxRQUFRO0FBQ3JCLE1BQUksQ0FBQyxRQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksRUFBRyxPQUFNQyxhQUFZLFFBQVEsR0FBRyxLQUFLO0FBQzdGOzs7QUMvUU8sSUFBTSxxQkFBTixNQUE2RDtBQUFBLEVBSWxFLFlBQVksT0FBOEQ7QUFGMUUsU0FBUSxPQUFPO0FBR2IsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsT0FBK0I7QUFDN0IsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJO0FBQ3hCLFdBQUksT0FBTyxLQUFLLFFBQVEsTUFBTSxVQUM1QixLQUFLLE9BQU8sSUFDTCxFQUFFLE1BQU0sSUFBTSxPQUFPLE9BQVUsTUFFeEMsS0FBSyxRQUNFLEVBQUUsTUFBTSxJQUFPLE9BQU8sTUFBTSxHQUFHLElBQUksRUFBRTtBQUFBLEVBQzlDO0FBQUEsRUFFQSxDQUFDLE9BQU8sUUFBUSxJQUFVO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ1dBLElBQU0sV0FBdUMsb0JBQUksV0FBVyxDQUFDLEdBTWhELGFBQU4sTUFBTSxZQUF1QztBQUFBLEVBQ2xEO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxXQUFVO0FBQUE7QUFBQSxFQVUzRSxZQUFZLE9BQWtCLEtBQWE7QUFDekMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTSxLQUNYLEtBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsV0FBVyxRQUFtQjtBQUM1QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sU0FBUyxJQUFJLElBQUksSUFBSSxPQUFPLENBQU07QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFFBQU0sT0FBTyxrQkFBa0IsS0FBSyxPQUFPLEtBQUssR0FBRztBQUNuRCxXQUFPLFNBQVMsSUFBSSxJQUFJLFVBQVUsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3hEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsT0FBTyxNQUEwQjtBQUMvQixRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksSUFBSSxNQUN4QixFQUFFLElBQUksSUFBSSxPQUNWLE9BQU8sSUFBSSxRQUFRLENBQUMsTUFBTztBQUNqQyxRQUFJLFVBQVUsUUFBUSxNQUFNLFFBQVEsSUFBSSxJQUFJLEtBQU0sTUFBTSxTQUFTLElBQUksT0FBTyxDQUFDLEdBQUk7QUFDL0UsVUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDakMsVUFBSSxTQUFTLE9BQVcsUUFBTztBQUFBLElBQ2pDO0FBQ0EsV0FBTyxLQUFLLFlBQVksSUFBSTtBQUFBLEVBQzlCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBYUEsWUFBWSxJQUFnQixRQUFnQixHQUFHLE1BQWMsR0FBRyxRQUFvQjtBQUNsRixpQkFBYSxJQUFJLE9BQU8sR0FBRztBQUczQixRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFDakIsT0FBTyxVQUFVLElBQUksT0FBTyxLQUFLLE9BQU8sT0FBTyxHQUFHLENBQUMsR0FDbkQsT0FBTyxZQUFZLE9BQU8sS0FBSyxNQUFNLElBQUksT0FBTyxHQUFHO0FBQ3pELFdBQUksUUFBUSxJQUFVLE9BQ2pCLE9BQU8sSUFBSSxPQUFPLEdBQUcsSUFDbkIsS0FBSyxPQUFPLE1BQU0sTUFBTSxJQUFJLE9BQU8sR0FBRyxJQURULEtBQUssT0FBTyxXQUFXLElBQUksT0FBTyxHQUFHLENBQUM7QUFBQSxFQUU1RTtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQXNDO0FBQ3pDLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLE1BQ3hCLEVBQUUsSUFBSSxJQUFJLE9BQ1YsT0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFPO0FBQ2pDLFFBQUksVUFBVSxRQUFRLE1BQU0sUUFBUSxJQUFJLElBQUksS0FBTSxNQUFNLFNBQVMsSUFBSSxPQUFPLENBQUMsR0FBSTtBQUMvRSxVQUFNQyxRQUFPLE1BQU0sTUFBTSxJQUFJLElBQUk7QUFDakMsVUFBSUEsVUFBUyxPQUFXLFFBQU9BO0FBQUEsSUFDakM7QUFDQSxRQUFJLE9BQU8sUUFBUyxTQUFVO0FBQzlCLFFBQU0sT0FBTyxXQUFXLE9BQU8sS0FBSyxTQUFTLE1BQU0sT0FBTyxPQUFPLEdBQUcsQ0FBQyxHQUFHLElBQUk7QUFDNUUsUUFBSSxTQUFPO0FBQ1gsa0JBQUssS0FBSyxHQUFHLFNBQVMsTUFBTSxJQUFJLEdBQ3pCO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVLElBQWdCLFFBQWdCLEdBQUcsTUFBYyxHQUFHLFFBQWdDO0FBQzVGLGlCQUFhLElBQUksT0FBTyxHQUFHO0FBQzNCLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUNqQixPQUFPLFVBQVUsSUFBSSxPQUFPLEtBQUssT0FBTyxPQUFPLEdBQUcsQ0FBQyxHQUNuRCxPQUFPLFlBQVksT0FBTyxLQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUc7QUFDekQsV0FBSSxRQUFRLElBQVUsT0FDZixPQUFPLElBQUksT0FBTyxHQUFHLElBQUksU0FBWSxLQUFLLEtBQUssV0FBVyxJQUFJLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDbEY7QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUF1QjtBQUN6QixXQUFPLEtBQUssS0FBSyxJQUFJLE1BQU07QUFBQSxFQUM3QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxHQUFHLE1BQWtDO0FBQ25DLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLE1BQ3hCLEVBQUUsSUFBSSxJQUFJLE9BQ1YsT0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFPO0FBQ2pDLFFBQUksVUFBVSxRQUFRLE1BQU0sUUFBUSxJQUFJLElBQUksS0FBTSxNQUFNLFNBQVMsSUFBSSxPQUFPLENBQUMsR0FBSTtBQUMvRSxVQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFVBQUksTUFBTSxNQUFNLElBQUksTUFBTSxLQUFNLFFBQU8sTUFBTSxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUNBLFdBQU8sS0FBSyxRQUFRLElBQUk7QUFBQSxFQUMxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsUUFBUSxNQUFzQztBQUM1QyxRQUFNLFVBQVUsS0FBSyxVQUFVLElBQUksR0FDN0IsRUFBRSxJQUFJLElBQUksSUFBSSxLQUFLO0FBQ3pCLFFBQUksU0FBUyxFQUFHLFFBQU8sR0FBRyxTQUFTLEdBQUcsQ0FBQztBQUN2QyxRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sS0FBSyxDQUFLO0FBQ3RELFdBQU8sR0FBRyxTQUFTLFFBQVEsSUFBSSxPQUFPLEdBQUksUUFBUSxJQUFJLFVBQVUsQ0FBQyxDQUFFO0FBQUEsRUFDckU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxJQUFJLFVBQXNCO0FBQ3hCLFFBQU0sT0FBTyxrQkFBa0IsS0FBSyxPQUFPLEtBQUssR0FBRyxHQUM3QyxFQUFFLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFDMUIsUUFBSSxTQUFTLEtBQUssSUFBSSxPQUFPLENBQU0sTUFBTSxFQUFHLFFBQU8sSUFBSSxXQUFXLENBQUM7QUFDbkUsUUFBTSxRQUFRLElBQUksT0FBTyxDQUFPLE1BQU87QUFDdkMsV0FBTyxJQUFJLFNBQVMsT0FBTyxRQUFRLElBQUksT0FBTyxDQUFNLElBQUssQ0FBQztBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBb0I7QUFDdEIsUUFBTSxPQUFPLGtCQUFrQixLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQ25ELFFBQUksU0FBUyxFQUFHLFFBQU8sSUFBSSxXQUFXLENBQUM7QUFDdkMsUUFBTSxFQUFFLElBQUksSUFBSSxJQUFJLEtBQUssT0FDbkIsUUFBUSxJQUFJLE9BQU8sQ0FBSztBQUM5QixXQUFPLEdBQUcsU0FBUyxPQUFPLFFBQVEsVUFBVSxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLENBQUMsT0FBTyxRQUFRLElBQXdCO0FBQ3RDLDZCQUFrQixLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQy9CLElBQUksbUJBQW1CLElBQUk7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsU0FBbUI7QUFDakIsV0FBTyxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBeUM7QUFDaEQscUJBQWlCLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQy9DO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixlQUFXLEtBQUssT0FBTyxLQUFLLEdBQUcsR0FDL0IsS0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsY0FBVSxLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQUEsRUFDaEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVdBLFFBQVEsT0FBZSxRQUFnQixHQUFTO0FBQzlDLFFBQUksRUFDRixVQUFVLE1BQU0sU0FDaEIsU0FBUyxjQUNULFVBQVUsTUFBTSxTQUNoQixTQUFTO0FBRVQsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQSxHQUFHLEtBQUssS0FBSyxDQUFDLGVBQWUsS0FBSyxLQUFLLENBQUM7QUFBQSxRQUN4Qyx1QkFBdUIsVUFBVSxRQUFRLFNBQVM7QUFBQSxRQUNsRDtBQUFBLE1BQ0Y7QUFFRixpQkFBYSxLQUFLLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ2pEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsT0FBTyxRQUFvRDtBQUN6RCxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsa0JBQWMsTUFBTTtBQUNwQixRQUFNLFNBQVMsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBMEIsQ0FBQztBQUM1RSxtQkFBZSxPQUFPLEdBQUc7QUFDekIsUUFBTSxRQUFRLE1BQU0sZUFBZSxDQUFDLEdBQzlCLFFBQVEsSUFBSSxZQUFXLE9BQU8sS0FBSztBQUN6QyxRQUFJO0FBQ0YsZUFBVyxRQUFRLE9BQVEsT0FBTSxPQUFPLElBQUk7QUFDNUMsVUFBTSxTQUFTLElBQUksWUFBWSxPQUFPLEdBQUc7QUFDekMsTUFBSSxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sS0FBRyxPQUFPLElBQUksS0FBSyxlQUFlLEdBQy9ELE9BQU8sS0FBSztBQUNaLFVBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsVUFBSSxRQUFRLENBQUMsSUFBSSxJQUFJLFVBQVUsQ0FBQyxHQUNoQyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEdBQ25CLE9BQU8sT0FBTztBQUFBLElBQ2hCLFVBQUU7QUFDQSxZQUFNLE1BQU0sR0FDWixNQUFNLEtBQUssR0FDWCxNQUFNLEtBQUssS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUFBLEVBRVEsWUFBWSxNQUFzQjtBQUN4QyxRQUFJLE9BQU8sUUFBUztBQUNsQixZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEtBQUssSUFBSTtBQUFBLFFBQ1Q7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUVGLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUNqQixPQUFPLFNBQVMsTUFBTSxPQUFPLE9BQU8sR0FBRyxDQUFDLEdBQ3hDLE9BQU8sV0FBVyxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQzlDLFdBQUksT0FBTyxJQUFVLEtBQUssT0FBTyxNQUFNLE1BQU0sVUFBVSxHQUFHLENBQUMsS0FDM0QsS0FBSyxLQUFLLEdBQUcsU0FBUyxNQUFNLElBQUksR0FDekI7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1RLE9BQ04sTUFDQSxNQUNBLElBQ0EsT0FDQSxLQUNRO0FBQ1IsUUFBTSxFQUFFLE9BQU8sS0FBSyxNQUFNLElBQUksTUFDeEIsUUFBUSxTQUFTLE9BQU8sTUFBTSxRQUFRLFdBQVcsSUFBSSxHQUN2RCxPQUFPLGFBQWEsT0FBTyxLQUFLLEtBQUs7QUFDekMsSUFBSSxTQUFTLE1BRVAsU0FBUyxRQUFRLFNBQVMsT0FBTyxFQUFFLE1BQ3JDLEtBQUssR0FBRyxNQUFNLE9BQU8sR0FBRyxHQUN4QixRQUFRLElBRVYsT0FBTyxTQUFTLE9BQU8sS0FBSyxLQUFLO0FBRW5DLFFBQU0sRUFBRSxJQUFJLEtBQUssS0FBSyxJQUFJLElBQUksT0FDeEJDLGFBQVksVUFBVSxRQUFRLE1BQU0sUUFBUSxJQUFJLElBQUksS0FBTSxNQUFNLFNBQVMsSUFBSSxPQUFPLENBQUMsR0FDckYsS0FBSyxJQUFJLE9BQU8sQ0FBSyxJQUFLLFVBQVUsS0FBSyxJQUFJO0FBQ25ELFFBQUksU0FBUztBQUNYLGVBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFTLEtBQUksS0FBSyxLQUFLLElBQUksR0FBRyxRQUFRLEtBQUs7QUFBQSxRQUMzRSxZQUFXLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDcEMsUUFBTSxPQUFPLFVBQVUsT0FBTyxNQUFNLE1BQU0sS0FBSztBQUMvQyxXQUFJQSxlQUNGLE1BQU0sTUFBTSxJQUFJLElBQUksR0FDcEIsTUFBTSxPQUFPLElBQUksT0FBTyxDQUFDLElBRXBCO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxPQUErQjtBQUNyQyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFFBQU0sUUFBUyxLQUFLLFVBQVUsSUFBSSxnQkFBZ0I7QUFDbEQsV0FBTyxNQUFNLE9BQU8sSUFBSSxPQUFPLENBQUssR0FBSSxJQUFJLE9BQU8sSUFBUSxDQUFDLENBQUUsSUFBSSxRQUFRO0FBQUEsRUFDNUU7QUFBQSxFQUVRLFFBQVEsTUFBc0I7QUFDcEMsUUFBTSxVQUFVLEtBQUssVUFBVSxJQUFJO0FBQ25DLFFBQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsUUFBTSxFQUFFLElBQUksSUFBSSxJQUFJLEtBQUssT0FDbkIsUUFBUSxLQUFLLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxLQUFLLENBQUssR0FDaEQsT0FBTyxXQUFXLElBQUksUUFBUSxJQUFJLE9BQU8sR0FBSSxRQUFRLElBQUksVUFBVSxDQUFDLENBQUU7QUFDNUUsZ0JBQUssS0FBSyxHQUFHLFNBQVMsTUFBTSxNQUFNLEtBQUssTUFBTSxHQUN0QztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsVUFBVSxNQUFzQjtBQUN0QyxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osRUFBRSxJQUFJLElBQUksT0FDVixFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLEVBQUUsU0FBUyxNQUFNLFFBQVEsT0FBTyxRQUFTLE9BQU0sV0FBVyxNQUFNLE1BQU07QUFDMUUsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixRQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFdBQVcsSUFBSSxPQUFPLENBQU8sTUFBTyxLQUFLO0FBQy9DLHVCQUFZLFFBQVEsT0FBTyxLQUFTLEdBQUcsS0FBSyxJQUFJLElBQUksT0FBTyxHQUFJLElBQUksVUFBVSxDQUFDLENBQUUsR0FBRyxDQUFDLEdBQzdFO0FBQUEsRUFDVDtBQUNGO0FBR0EsU0FBUyxPQUFPLEVBQUUsS0FBSyxLQUFLLEdBQWMsS0FBcUI7QUFDN0QsTUFBTSxPQUFPLElBQUksUUFBUSxDQUFDLE1BQU87QUFDakMsU0FBTyxTQUFTLElBQUksT0FBTyxJQUFJLE9BQU8sQ0FBSTtBQUM1QztBQUdBLFNBQVMsWUFDUCxFQUFFLEtBQUssR0FBRyxHQUNWLEtBQ0EsTUFDQSxPQUNBLE9BQ0EsS0FDUTtBQUNSLE1BQUksVUFBVSxJQUFLLFFBQU87QUFDMUIsTUFBTSxPQUFPLElBQUksUUFBUSxDQUFDLE1BQU87QUFDakMsTUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixNQUFNLFFBQVEsSUFBSSxPQUFPLENBQUssTUFBTyxHQUMvQixVQUFVLElBQUksT0FBTyxDQUFPLE1BQU8sR0FDbkMsUUFBUSxJQUFJLE9BQU8sQ0FBSyxNQUFPLEdBQy9CLE9BQU8sSUFBSSxPQUFPLENBQUssSUFBSyxHQUM1QixRQUFRLE1BQU0sT0FDaEIsT0FBTyxPQUFPO0FBRWxCLFdBQVMsT0FBTyxNQUFNLFFBQVEsR0FBRyxRQUFRO0FBQ3ZDLFFBQU0sS0FBSyxRQUFRLE9BQU8sR0FDcEIsT0FBTyxJQUFJLEtBQUssQ0FBQztBQUN2QixRQUFJLEVBQUUsT0FBTyxHQUFJLFFBQU87QUFDeEIsUUFBSSxJQUFJLEVBQUUsTUFBTSxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxJQUFJLFVBQVUsSUFBSTtBQUMvQixVQUFJLElBQUksVUFBVSxPQUFPLENBQUMsSUFBSyxTQUFTLFNBQ2xDLE9BQU8sSUFBSSxRQUFRLE1BQU0sT0FBTyxPQUFPLEtBQUs7QUFBRyxlQUFPO0FBQUEsSUFFOUQ7QUFDQSxXQUFRLE9BQU8sSUFBSztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLEVBQUUsS0FBSyxHQUFHLEdBQVcsS0FBYSxNQUFjLE1BQXNCO0FBQ3hGLE1BQUksU0FBUyxHQUFJLFFBQU87QUFDeEIsTUFBTSxPQUFPLElBQUksUUFBUSxDQUFDLE1BQU87QUFDakMsTUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixNQUFNLFFBQVEsSUFBSSxPQUFPLENBQUssTUFBTyxHQUMvQixVQUFVLElBQUksT0FBTyxDQUFPLE1BQU8sR0FDbkMsUUFBUSxJQUFJLE9BQU8sQ0FBSyxNQUFPLEdBQy9CLE9BQU8sSUFBSSxPQUFPLENBQUssSUFBSyxHQUM5QixPQUFPLE9BQU87QUFDbEIsV0FBUyxPQUFPLE1BQU0sUUFBUSxHQUFHLFFBQVE7QUFDdkMsUUFBTSxLQUFLLFFBQVEsT0FBTyxHQUNwQixPQUFPLElBQUksS0FBSyxDQUFDO0FBQ3ZCLFFBQUksRUFBRSxPQUFPLEdBQUksUUFBTztBQUN4QixRQUFJLElBQUksRUFBRSxNQUFNLE1BQU07QUFDcEIsVUFBTSxPQUFPLFFBQVEsSUFBSSxVQUFVLElBQUksR0FDakMsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFDekMsVUFBSSxXQUFXLElBQUksTUFBTSxJQUFJLElBQUksRUFBRyxRQUFPO0FBQUEsSUFDN0M7QUFDQSxXQUFRLE9BQU8sSUFBSztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLEdBQWUsTUFBYyxHQUFlLElBQVksT0FBd0I7QUFDOUYsTUFBSSxRQUFRO0FBQ1osU0FBTyxRQUFRLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDckMsUUFBTSxPQUFPLE9BQU8sT0FDZCxRQUFRLEtBQUs7QUFNbkIsU0FKRyxFQUFFLElBQUksSUFBSyxFQUFFLEtBQUssSUFDbEIsRUFBRSxPQUFPLENBQUMsSUFBSyxFQUFFLFFBQVEsQ0FBQyxJQUMxQixFQUFFLE9BQU8sQ0FBQyxJQUFLLEVBQUUsUUFBUSxDQUFDLElBQzFCLEVBQUUsT0FBTyxDQUFDLElBQUssRUFBRSxRQUFRLENBQUMsT0FDWCxFQUFHLFFBQU87QUFBQSxFQUM5QjtBQUNBLFNBQU8sUUFBUSxTQUFTLEVBQUUsT0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLEtBQUssSUFBRztBQUMzRCxTQUFPLFVBQVU7QUFDbkI7QUFHQSxTQUFTLGFBQWEsSUFBZ0IsT0FBZSxLQUFtQjtBQUN0RSxNQUFJLEVBQUUsWUFBWSxPQUFPLEVBQUUsS0FBSyxHQUFHLHNCQUFzQjtBQUN2RCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssRUFBRTtBQUFBLE1BQ1A7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLE1BQUksWUFBVSxNQUFNLFNBQVMsUUFBUSxNQUFNLE9BQU8sU0FBUyxPQUFPLE9BQU8sR0FBRztBQUM1RSxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUcsS0FBSyxLQUFLLENBQUMsT0FBTyxLQUFLLEdBQUcsQ0FBQztBQUFBLE1BQzlCLHNCQUFzQixHQUFHLE1BQU07QUFBQSxNQUMvQjtBQUFBLElBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFlLFFBQThCO0FBQy9ELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsS0FBSyxJQUFJO0FBQUEsSUFDVCx3QkFBd0IsU0FBUyxDQUFDO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQ0Y7OztBQ3JkQSxTQUFTLFdBQVcsTUFBb0I7QUFDdEMsU0FBTyxFQUFFLE1BQU0sT0FBTyxLQUFLLElBQUksR0FBRyxJQUFJLEVBQUU7QUFDMUM7QUFHTyxJQUFNLFdBQU4sTUFBb0M7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWF6QyxZQUNFLFVBQ0EsS0FDQSxPQUNBO0FBZkYsU0FBUyxPQUFlO0FBQ3hCLFNBQVMsUUFBZ0I7QUFldkIsU0FBSyxXQUFXLFVBQ2hCLEtBQUssT0FBTyxPQUFPLE9BQVEsV0FBVyxXQUFXLEdBQUcsSUFBSSxLQUN4RCxLQUFLLFNBQVMsT0FBTyxTQUFVLFdBQVcsV0FBVyxLQUFLLElBQUk7QUFBQSxFQUNoRTtBQUFBLEVBakJTO0FBQUEsRUFDQTtBQUFBLEVBa0JULElBQUksTUFBWTtBQUNkLFFBQU0sTUFBTSxLQUFLO0FBQ2pCLFdBQU8sT0FBTyxPQUFRLGFBQWEsSUFBSSxJQUFJO0FBQUEsRUFDN0M7QUFBQSxFQUVBLElBQUksUUFBYztBQUNoQixRQUFNLFFBQVEsS0FBSztBQUNuQixXQUFPLE9BQU8sU0FBVSxhQUFhLE1BQU0sSUFBSTtBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLElBQUksYUFBcUI7QUFDdkIsV0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksT0FBTyxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ3JEO0FBQUE7QUFBQSxFQUdBLE9BQU8sVUFBMEI7QUFDL0IsUUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBQ3ZCLFdBQU8sS0FBSyxLQUFNLFdBQVcsS0FBSyxNQUFNLE9BQVEsS0FBSyxJQUFJO0FBQUEsRUFDM0Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxVQUEwQjtBQUMvQixXQUFRLEtBQUssT0FBTyxRQUFRLElBQUksV0FBVyxLQUFLLElBQUksT0FBTyxJQUFLO0FBQUEsRUFDbEU7QUFBQTtBQUFBLEVBR0EsUUFBUSxVQUEwQjtBQUNoQyxXQUFPLEtBQUssT0FBTyxRQUFRLEtBQU0sV0FBVyxPQUFRLEtBQUs7QUFBQSxFQUMzRDtBQUFBLEVBRUEsUUFBUSxFQUFFLElBQUksR0FBVyxLQUFhLFNBQTZCO0FBQ2pFLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFlBQVEsSUFBSSxNQUFNLElBQVcsSUFBSSxVQUFVLE1BQU0sSUFBSSxPQUFPLENBQUssQ0FBRSxDQUFDO0FBQ3BFLFFBQU0sV0FBVyxJQUFJLE9BQU8sQ0FBUSxHQUU5QixPQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sQ0FBSSxHQUFJLFFBQVE7QUFDakQsWUFBUSxJQUFJLE1BQU0sSUFBWSxJQUFJLFlBQVksTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLEVBQ3JFO0FBQUEsRUFFQSxPQUFPLFFBQWdCLEtBQW1CO0FBQ3hDLFNBQUssTUFBTSxRQUFRLEdBQUc7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFHQSxNQUFNLEVBQUUsSUFBSSxHQUFXLEtBQW1CO0FBQ3hDLFFBQU0sT0FBTyxRQUFRLEdBQ2YsV0FBVyxJQUFJLE9BQU8sQ0FBUTtBQUNwQyxRQUFJLE9BQU8sQ0FBSSxJQUFJLElBQUksT0FBTyxDQUFNLElBQUssS0FBSyxPQUFPLFFBQVEsR0FDN0QsSUFBSSxPQUFPLENBQUksSUFBSSxJQUFJLE9BQU8sQ0FBTSxJQUFLLEtBQUssT0FBTyxRQUFRO0FBQUEsRUFDL0Q7QUFDRixHQUdNLFlBQU4sTUFBcUM7QUFBQSxFQUtuQyxZQUFZLEVBQUUsU0FBUyxHQUFhLE9BQWU7QUFGbkQsU0FBUyxRQUFRO0FBR2YsU0FBSyxXQUFXLFlBQVksUUFBUSxJQUNwQyxLQUFLLE9BQU8sYUFBYSxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQ2xCLEdBR00sY0FBTixNQUF1QztBQUFBLEVBUXJDLFlBQVksS0FBZSxNQUFjLFVBQWtCO0FBQ3pELFNBQUssV0FBVyxjQUFjLElBQUksUUFBUSxJQUMxQyxLQUFLLE9BQU8sSUFBSSxRQUFRLFFBQVEsR0FDaEMsS0FBSyxRQUFRLElBQUksWUFDakIsS0FBSyxNQUFNLEtBQ1gsS0FBSyxPQUFPLE1BQ1osS0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLFFBQVEsUUFBZ0IsS0FBYSxTQUE2QjtBQUNoRSxRQUFNLEVBQUUsS0FBSyxNQUFNLFNBQVMsSUFBSSxNQUMxQixFQUFFLEtBQUssTUFBTSxJQUFJO0FBQ3ZCLFFBQUksSUFBSSxZQUFZLFVBQWEsTUFBTSxZQUFZLE9BQVc7QUFDOUQsUUFBTSxPQUFRLE1BQU0sSUFBSSxPQUFPLFFBQVEsTUFBTztBQUM5QyxhQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU07QUFDaEMsTUFBSyxPQUFPLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFDbkMsSUFBSSxVQUFVLFFBQVEsTUFBTSxJQUFJLE9BQU8sUUFBUSxJQUFJLFFBQVEsSUFBSSxNQUFNLE9BQU8sR0FDNUUsTUFBTSxVQUFVLFFBQVEsTUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPO0FBQUEsRUFFN0Q7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQ2xCO0FBR08sU0FBUyxhQUFhLE9BQXVCO0FBQ2xELFNBQU8sTUFBTSxLQUFLLFNBQVMsSUFBYTtBQUMxQztBQUdPLFNBQVMsT0FBTyxLQUFrQixNQUFjLE9BQXdCO0FBQzdFLFVBQVMsSUFBSSxRQUFRLFVBQVUsRUFBRSxNQUFPLFFBQVMsT0FBTztBQUMxRDtBQVFPLFNBQVMsV0FBVyxRQUFnQixPQUFlLFFBQTBCO0FBQ2xGLE1BQU0sRUFBRSxJQUFJLElBQUksUUFDVixNQUFNLElBQUksVUFBVSxDQUFDO0FBQzNCLE1BQUksUUFBUSxFQUFHLFFBQU87QUFDdEIsTUFBTSxPQUFPLFFBQVEsR0FDZixTQUFTLGFBQWEsUUFBUSxHQUFHLEtBQUssT0FBTyxNQUU3QyxPQUFPLElBQUksT0FBTyxDQUFJLEdBQ3RCLFdBQVcsSUFBSSxPQUFPLENBQVEsR0FDOUIsUUFBUSxJQUFJLE9BQU8sQ0FBSyxHQUN4QixTQUFTLElBQUksT0FBTyxDQUFNO0FBQ2hDLE1BQ0UsVUFDQSxJQUFJLE9BQU8sQ0FBSSxLQUFNLFFBQ3JCLFFBQVEsWUFDUixRQUFRLEtBQ1IsUUFBUSxNQUNSLGFBQWEsUUFBUSxJQUFJLE9BQU8sQ0FBSyxDQUFFLEtBQUssYUFBYSxLQUFLLEtBQzlELGFBQWEsUUFBUSxNQUFNLEtBQUssT0FBTyxRQUFRLFFBQVEsS0FDdkQsSUFBSSxPQUFPLENBQUksTUFBTSxTQUFTLE9BQU8sT0FBTyxRQUFRLEtBQ3BELElBQUksT0FBTyxDQUFJLE1BQU0sU0FBUyxPQUFPLE9BQU8sUUFBUTtBQUVwRCxXQUFPO0FBRVQsUUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBLEdBQUcsT0FBTyxRQUFRLE9BQU8sS0FBSztBQUFBLElBQzlCLFNBQVMsR0FBRyxJQUFJLE9BQU8sUUFBUSxlQUFlLE1BQU0sS0FBSyxHQUFHLEdBQUc7QUFBQSxJQUMvRDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBQy9LQSxJQUFNLGlCQUFpQixHQUVqQixRQUFRLE1BRVIsZUFBZSxLQUFLO0FBUW5CLFNBQVNDLFVBQVMsT0FBa0IsT0FBZSxRQUFrQixPQUFxQjtBQUMvRixpQkFBZSxPQUFPLEtBQUs7QUFDM0IsTUFBTSxPQUFPLFdBQVcsT0FBTyxPQUFPLE1BQU0sR0FDdEMsRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLFNBQVMsSUFBSSxJQUFJLElBQUksT0FBTyxDQUFJLEtBQU07QUFDcEQsTUFBSSxFQUFFLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFFBQVEsY0FBZSxPQUFNLFFBQVEsS0FBSztBQUN6RixNQUFJLFNBQVMsR0FBRztBQUNkLElBQUksUUFBUSxLQUFHLFVBQVUsT0FBTyxPQUFPLFFBQVEsS0FBSyxJQUFJLE9BQU8sY0FBYyxDQUFDO0FBQzlFO0FBQUEsRUFDRjtBQUNBLE1BQU0sV0FBVyxJQUFJLE9BQU8sQ0FBUSxHQUM5QixPQUFPLElBQUksT0FBTyxDQUFJLEdBQ3RCLFFBQVEsSUFBSSxPQUFPLENBQUssR0FDeEIsU0FBUyxLQUFLLElBQUksT0FBTyxTQUFTLElBQUksQ0FBQyxHQUN2QyxVQUFVLE9BQU8sU0FBUyxVQUMxQixXQUFXLFFBQVEsYUFBYSxPQUFPLFFBQVEsUUFBUSxLQUFLLFVBQzVELFFBQVEsQ0FBQyxXQUFXLENBQUM7QUFDM0IsRUFBSyxXQUFTLG9CQUFvQixPQUFPLElBQUksT0FBTyxDQUFNLENBQUU7QUFDNUQsTUFBTSxVQUFVLFFBQVEsV0FBVyxPQUFPLFFBQVEsTUFBTSxVQUFVLElBQUksQ0FBQyxJQUFJLEdBQ3ZFLFFBQVE7QUFDWixNQUFJO0FBQ0YsSUFBSSxTQUFTLFVBQU8sUUFBUSxTQUFTLE9BQU8sTUFBTTtBQUFBLEVBQ3BELFNBQVMsT0FBTztBQUNkLFVBQUksWUFBWSxLQUFHLFVBQVUsT0FBTyxPQUFPLEdBQ3JDO0FBQUEsRUFDUjtBQUNBLEVBQUksVUFBVSxLQUFHLGFBQWEsT0FBTyxNQUFNLE9BQU8sTUFBTSxHQUNwRCxTQUNFLE9BQU8sTUFBTSxJQUFJLE9BQU8sQ0FBSSxLQUFJLFdBQVcsT0FBTyxNQUFNLE1BQU0sR0FDbEUsWUFBWSxPQUFPLE1BQU0sUUFBUSxTQUFTLE1BQU0sVUFBVSxJQUFJLENBQUMsS0FDckQsV0FBUyxXQUFXLE9BQU8sTUFBTSxNQUFNO0FBQ3JEO0FBS0EsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLFNBQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssS0FBTSxPQUFPLElBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUM5RDtBQUdBLFNBQVMsTUFBTSxVQUFrQixNQUFzQjtBQUNyRCxNQUFNLE9BQU8sV0FBVyxRQUFRLFdBQVcsYUFBYTtBQUN4RCxTQUFRLEtBQUssSUFBSSxNQUFNLFdBQVcsSUFBSSxJQUFJLElBQUs7QUFDakQ7QUFFQSxTQUFTLFVBQVUsT0FBa0IsT0FBZSxRQUFrQixVQUF3QjtBQUM1RixNQUFNLE9BQWlCLENBQUMsR0FDbEIsUUFBUSxTQUFTLFFBQVEsR0FDekIsT0FBUSxXQUFXLElBQUs7QUFDOUIsTUFBSTtBQUNGLFNBQUssS0FBS0MsVUFBUyxPQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQyxHQUNwRCxLQUFLLEtBQUssV0FBVyxPQUFPLFFBQVEsSUFBSSxDQUFDLEdBQ3pDLEtBQUssS0FBSyxTQUFTLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDbEMsU0FBUyxPQUFPO0FBQ2QsYUFBVyxTQUFTLEtBQU0sV0FBVSxPQUFPLEtBQUs7QUFDaEQsVUFBTTtBQUFBLEVBQ1I7QUFDQSxNQUFNLENBQUMsS0FBSyxTQUFTLEtBQUssSUFBSSxNQUN4QixFQUFFLElBQUksSUFBSSxPQUNWLE9BQU8sUUFBUTtBQUNyQixNQUFJLE9BQU8sQ0FBUSxJQUFJLE1BQ3ZCLElBQUksT0FBTyxDQUFLLElBQUksT0FDcEIsSUFBSSxPQUFPLENBQUssSUFBSSxPQUNwQixJQUFJLE9BQU8sQ0FBTSxJQUFJLFNBQ3JCLElBQUksT0FBTyxDQUFJLElBQUksTUFBTSxNQUN6QixPQUFPLE1BQU0sT0FBTyxHQUFHLEdBQ3ZCLElBQUksVUFBVSxDQUFDLElBQUk7QUFDckI7QUFFQSxTQUFTQSxVQUFTLE9BQWtCLE9BQWUsT0FBdUI7QUFDeEUsTUFBTSxRQUFRLFNBQVMsT0FBTyxNQUFNLGVBQWUsT0FBTyxLQUFLLENBQUM7QUFDaEUsZUFBTSxRQUFRLGFBQWEsS0FBSyxHQUN6QjtBQUNUO0FBRUEsU0FBUyxXQUFXLE9BQWtCLFFBQWtCLFVBQTBCO0FBQ2hGLFNBQU9BLFVBQVMsT0FBTyxPQUFPLFFBQVEsUUFBUSxHQUFHLE9BQU8sVUFBVTtBQUNwRTtBQUVBLFNBQVMsU0FBUyxPQUFrQixPQUF1QjtBQUN6RCxTQUFPQSxVQUFTLE9BQU8sYUFBYSxLQUFLLEdBQUcsQ0FBQztBQUMvQztBQUdBLFNBQVMsYUFBYSxPQUFrQixNQUFjLE9BQWUsT0FBcUI7QUFDeEYsTUFBTSxFQUFFLElBQUksSUFBSSxPQUNWLFNBQVMsSUFBSSxPQUFPLENBQUssR0FDekIsTUFBTyxTQUFTLGFBQWEsSUFBSSxPQUFPLENBQUssQ0FBRSxNQUFPO0FBQzVELFlBQVUsS0FBSyxVQUFVLEdBQUcsT0FBTyxJQUFJLE9BQU8sQ0FBSSxHQUFJLFdBQVcsR0FBRyxLQUFLLEdBQUcsR0FDNUUsSUFBSSxPQUFPLENBQUssSUFBSSxPQUNwQixJQUFJLE9BQU8sQ0FBSyxJQUFJLE9BQ3BCLFVBQVUsT0FBTyxNQUFNO0FBQ3pCO0FBR0EsU0FBUyxVQUNQLEtBQ0EsT0FDQSxPQUNBLE1BQ0EsT0FDQSxLQUNBLFFBQ007QUFDTixNQUFNLE9BQU8sT0FBTztBQUNwQixXQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTSxHQUFZO0FBQy9DLFFBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQztBQUMzQixRQUFJLFVBQVUsRUFBRztBQUNqQixRQUFNLE1BQU0sT0FBTyxFQUFFO0FBRXJCLFlBQVEsS0FBSyxPQUFPLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRyxNQUFNLEtBQUssS0FBSztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLFlBQ1AsT0FDQSxNQUNBLFFBQ0EsU0FDQSxVQUNNO0FBQ04sTUFBTSxFQUFFLElBQUksSUFBSSxJQUFJLE9BQ2QsT0FBTyxJQUFJLE9BQU8sQ0FBSSxHQUN0QixDQUFDLFFBQVEsTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJLE9BQU8sQ0FBTSxHQUFJLElBQUksT0FBTyxDQUFJLEdBQUksSUFBSSxPQUFPLENBQUksQ0FBRTtBQUN2RixLQUFHLFdBQVcsU0FBUyxRQUFRLFNBQVMsT0FBTyxPQUFPLE1BQU0sSUFBSSxHQUNoRSxHQUFHLFdBQVcsVUFBVSxPQUFPLE9BQU8sUUFBUSxHQUFHLE1BQU0sT0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJLEdBQ3BGLEdBQUcsV0FBVyxVQUFVLE9BQU8sT0FBTyxRQUFRLEdBQUcsTUFBTSxRQUFTLE9BQU8sT0FBUSxLQUFLLENBQUMsR0FDckYsSUFBSSxPQUFPLENBQVEsSUFBSSxVQUN2QixJQUFJLE9BQU8sQ0FBTSxJQUFJLFNBQ3JCLE9BQU8sTUFBTSxPQUFPLE9BQU8sQ0FBQyxHQUM1QixVQUFVLE9BQU8sTUFBTTtBQUN6QjtBQUdPLFNBQVMsV0FBVyxPQUFrQixNQUFjLFFBQXdCO0FBQ2pGLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLElBQUksT0FBTyxDQUFJLEdBQ3RCLE9BQU8sSUFBSSxPQUFPLENBQUksR0FDdEIsT0FBTyxJQUFJLE9BQU8sQ0FBSSxNQUFPLEdBQzdCLEVBQUUsS0FBSyxNQUFNLElBQUksUUFDakIsU0FBUyxJQUFJLE9BQU8sQ0FBTSxHQUMxQixPQUFPLElBQUksT0FBTyxDQUFJO0FBQzVCLFdBQVMsT0FBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLElBQUksR0FDOUMsU0FBUyxPQUFPLE1BQU0sTUFBTSxNQUFNLElBQUksSUFBSTtBQUUxQyxNQUFNLFFBQVMsT0FBTyxPQUFRLEdBQ3hCLE9BQVEsT0FBTyxPQUFPLElBQUksT0FBTyxNQUFPLEdBQ3hDLFNBQVMsT0FBTyxTQUFVLE9BQU8sT0FBTyxJQUFJLFNBQVUsR0FDdEQsU0FBUyxTQUFTLE1BQU0sSUFBSSxZQUFZLEtBQUssR0FDN0MsUUFBUSxTQUFTLE9BQU87QUFDOUIsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPO0FBQy9CLFdBQU8sUUFBUSxJQUFJLElBQUksT0FBTyxRQUFRLE9BQU8sQ0FBQyxJQUFLLE9BQU8sSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFFO0FBRWpGLE1BQU0sUUFBUSxJQUFJLE9BQU8sQ0FBSyxNQUFPLEdBQy9CLE1BQU0sU0FBUyxhQUFhLElBQUksT0FBTyxDQUFLLENBQUUsTUFBTTtBQUMxRCxXQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTSxHQUFZO0FBQy9DLFFBQU0sUUFBUSxJQUFJLEtBQUssQ0FBQyxJQUFLO0FBQzdCLFFBQUksUUFBUSxFQUFHO0FBQ2YsUUFBTSxRQUFRLElBQUksUUFBUSxVQUFVLEVBQUUsS0FBTyxLQUFLLFNBQVM7QUFDM0QsUUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLFNBQVMsVUFBVSxFQUFFLElBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxFQUNqRTtBQUNBLEVBQUksVUFBUSxJQUFJLEtBQUssR0FBRyxNQUFNLE9BQU8sS0FBSyxHQUMxQyxJQUFJLEtBQUssR0FBRyxNQUFNLE9BQU8sS0FBSyxHQUM5QixJQUFJLEtBQUssWUFBYSxNQUFNLFFBQVEsU0FBUyxFQUFFLElBQzFDLE9BQU8sUUFBUSxNQUFHLElBQUksUUFBUSxTQUFTLEVBQUUsSUFBSSxNQUFNLE9BQU8sTUFBTSxJQUNyRSxJQUFJLE9BQU8sQ0FBSSxJQUFJLE1BQ25CLElBQUksT0FBTyxDQUFLLEtBQU0sR0FDdEIsTUFBTSxRQUFRLFdBQVcsUUFBUSxTQUFTLE9BQU8sTUFBTSxJQUFJO0FBQzdEO0FBR0EsU0FBUyxTQUNQLE9BQ0EsTUFDQSxNQUNBLE9BQ0EsT0FDTTtBQUNOLE1BQU0sRUFBRSxJQUFJLElBQUksSUFBSSxPQUNoQixLQUFLO0FBQ1QsV0FBUyxPQUFPLEdBQUcsT0FBUSxPQUFPLE9BQVEsR0FBRztBQUMzQyxhQUFTLE9BQU8sSUFBSSxPQUFPLElBQUksR0FBSSxTQUFTLEdBQUcsUUFBUSxPQUFPLEdBQUc7QUFDL0QsVUFBTSxPQUFPLFNBQVMsT0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEtBQUs7QUFDbkUsTUFBSSxVQUFVLElBQUcsSUFBSSxPQUFPLENBQUMsSUFBSSxJQUFJLFNBQVMsQ0FBQyxJQUN0QyxLQUFLLFFBQU0sS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLEdBQy9DLE1BQU07QUFBQSxJQUNSO0FBRUYsS0FBRyxLQUFLLEdBQUcsSUFBSSxRQUFRLE9BQU8sS0FBSztBQUNyQztBQUdBLFNBQVMsS0FBSyxFQUFFLElBQUksSUFBSSxHQUFjLE1BQWMsSUFBWSxPQUFxQjtBQUNuRixNQUFJLFFBQVEsR0FBSSxJQUFHLFdBQVcsSUFBSSxNQUFNLE9BQU8sS0FBSztBQUFBLGFBQ3pDLFFBQVEsUUFBUSxPQUFPO0FBQ2hDLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLElBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUk7QUFBQSxPQUNsRTtBQUNMLFFBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLFNBQVMsR0FBRyxPQUFPLENBQUM7QUFDOUMsYUFBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLEdBQUcsT0FBUSxLQUFJLFNBQVMsSUFBSSxJQUFJLElBQUksU0FBUyxJQUFJO0FBQUEsRUFDdkY7QUFDRjtBQUdBLFNBQVMsS0FBSyxFQUFFLElBQUksSUFBSSxHQUFjLE9BQWUsT0FBcUI7QUFDeEUsTUFBSSxRQUFRLEdBQUksSUFBRyxLQUFLLEdBQUcsT0FBTyxRQUFRLEtBQUs7QUFBQSxhQUNwQyxRQUFRLFNBQVMsT0FBTztBQUNqQyxhQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxJQUFHLFFBQVEsSUFBSSxJQUFJO0FBQUEsT0FDdkQ7QUFDTCxRQUFNLFFBQVEsVUFBVTtBQUN4QixhQUFTLE9BQU8sR0FBRyxPQUFPLFVBQVUsR0FBRyxPQUFRLEtBQUksUUFBUSxJQUFJLElBQUk7QUFBQSxFQUNyRTtBQUNGO0FBUU8sU0FBUyxZQUNkLE9BQ0EsTUFDQSxPQUNBLEtBQ0EsWUFDTTtBQUNOLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLElBQUksT0FBTyxDQUFLLE1BQU8sR0FDL0IsUUFBUSxJQUFJLE9BQU8sQ0FBSyxHQUN4QixPQUFPLElBQUksT0FBTyxDQUFJLEdBQ3RCLE9BQU8sT0FBTyxPQUNoQixPQUFPLFNBQVMsS0FBSyxNQUFNLEtBQUs7QUFDcEMsV0FBUyxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxHQUFHLFFBQVEsS0FDL0MsSUFBSSxRQUFRLE9BQU8sSUFBYSxDQUFDLE1BQU0sUUFBUSxHQURHO0FBRXRELFdBQVEsT0FBTyxJQUFLO0FBRXRCLFlBQVUsS0FBSyxPQUFPLFFBQVEsT0FBTyxHQUFZLE1BQU0sR0FBRyxLQUFLLEdBQy9ELEtBQUssSUFBSSxPQUFPLENBQUksTUFBTyxNQUFNLFVBQVUsRUFBRSxLQUFNLEVBQUUsS0FBSyxRQUMxRCxJQUFJLE9BQU8sQ0FBSSxLQUFNO0FBQ3JCLE1BQU0sUUFBUSxJQUFJLE9BQU8sQ0FBTSxJQUFLLFFBQVE7QUFFNUMsRUFBSSxlQUFlLElBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxJQUNwQyxLQUFLLE9BQU8sT0FBTyxVQUFVLEdBQzlCLE1BQU0sV0FBVyxRQUFNLE1BQU0sT0FBTyxXQUFXLE9BQU8sUUFBUSxVQUFVO0FBQzlFO0FBR08sU0FBUyxTQUFTLE9BQWtCLE1BQWMsUUFBd0I7QUFDL0UsTUFBTSxFQUFFLElBQUksSUFBSSxJQUFJLE9BQ2QsU0FBUyxJQUFJLE9BQU8sQ0FBTSxHQUMxQixRQUFRLElBQUksT0FBTyxDQUFLLEdBQ3hCLE9BQU8sSUFBSSxPQUFPLENBQUk7QUFDNUIsUUFBTSxRQUFRLFdBQVcsUUFBUSxTQUFTLE9BQU8sT0FBTyxNQUFNLElBQUksR0FDbEUsR0FBRyxLQUFLLEdBQUcsUUFBUSxTQUFTLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBUSxDQUFFLENBQUMsR0FDakUsR0FBRyxLQUFLLEdBQUcsT0FBTyxRQUFRLGFBQWEsSUFBSSxPQUFPLENBQUssQ0FBRSxDQUFDLEdBQzFELElBQUksT0FBTyxDQUFJLElBQUksSUFBSSxPQUFPLENBQUksSUFBSSxHQUN0QyxJQUFJLE9BQU8sRUFBTSxLQUFNO0FBQ3pCO0FBR08sU0FBUyxRQUFRLE9BQWtCLE9BQWUsUUFBd0I7QUFDL0UsaUJBQWUsT0FBTyxLQUFLO0FBQzNCLE1BQU0sT0FBTyxXQUFXLE9BQU8sT0FBTyxNQUFNO0FBQzVDLE1BQUksU0FBUyxFQUFHO0FBQ2hCLE1BQU0sRUFBRSxJQUFJLElBQUksSUFBSSxPQUNkLE9BQU8sSUFBSSxPQUFPLENBQUk7QUFFNUIsTUFEQSxvQkFBb0IsT0FBTyxJQUFJLE9BQU8sQ0FBTSxDQUFFLEdBQzFDLFNBQVMsR0FBRztBQUVkLFFBQUksTUFBTSxVQUFVLFVBQVUsS0FBSyxNQUFNLEtBQU07QUFDL0MsUUFBSSxVQUFVLENBQUMsSUFBSTtBQUNuQixhQUFXLFNBQVMsQ0FBQyxJQUFJLE9BQU8sQ0FBTSxHQUFJLElBQUksT0FBTyxDQUFLLEdBQUksT0FBTyxDQUFDLEVBQUcsV0FBVSxPQUFPLEtBQUs7QUFDL0Y7QUFBQSxFQUNGO0FBQ0EsRUFBSSxJQUFJLE9BQU8sQ0FBSSxJQUFLLFFBQU0sV0FBVyxPQUFPLE1BQU0sTUFBTTtBQUM1RCxNQUFNLFFBQVEsU0FBUyxJQUFJO0FBQzNCLE1BQUksUUFBUSxJQUFJLE9BQU8sQ0FBSyxHQUFJO0FBQzlCLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBSyxNQUFPLEdBQy9CLFFBQVEsYUFBYSxJQUFJLE9BQU8sQ0FBSyxDQUFFLE1BQU0sR0FDN0MsUUFBUSxJQUFJLE1BQU0sT0FBTyxRQUFRLEtBQUs7QUFDNUMsUUFBSSxLQUFLLEdBQUcsT0FBTyxRQUFRLEtBQUssR0FDaEMsVUFBVSxLQUFLLE9BQU8sT0FBTyxJQUFJLE9BQU8sQ0FBSSxHQUFJLEdBQUcsT0FBTyxLQUFLLEdBQy9ELElBQUksT0FBTyxDQUFLLElBQUksT0FDcEIsSUFBSSxPQUFPLENBQUssSUFBSSxZQUFZLE9BQU8sUUFBUSxHQUFHLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDdkU7QUFDQSxNQUFNLFdBQVksT0FBTyxJQUFLO0FBQzlCLE1BQUksYUFBYSxJQUFJLE9BQU8sQ0FBUSxFQUFJO0FBQ3hDLE1BQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxPQUFPLENBQU0sR0FBSSxJQUFJLE9BQU8sQ0FBSSxHQUFJLElBQUksT0FBTyxDQUFJLENBQUU7QUFDdkYsS0FBRyxXQUFXLFNBQVMsT0FBTyxPQUFPLFFBQVEsR0FBRyxNQUFNLE9BQU8sT0FBTyxPQUFPLElBQUksSUFBSTtBQUNuRixNQUFNLE1BQU0sU0FBUyxPQUFPLE9BQU8sUUFBUTtBQUMzQyxLQUFHLEtBQUssR0FBRyxTQUFTLE9BQU8sT0FBTyxRQUFRLElBQUksT0FBTyxPQUFPLElBQUksTUFBTSxHQUFHLEdBQ3pFLEdBQUcsV0FBVyxLQUFLLE1BQU0sUUFBUyxPQUFPLE9BQVEsS0FBSyxDQUFDLEdBQ3ZELElBQUksT0FBTyxDQUFRLElBQUksVUFDdkIsSUFBSSxPQUFPLENBQU0sSUFBSSxZQUFZLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxDQUFDLEdBQ3hFLE9BQU8sTUFBTSxPQUFPLE9BQU8sQ0FBQztBQUM5QjtBQVlPLFNBQVMsVUFDZCxPQUNBLE9BQ0EsUUFDQSxRQUNBLE1BQ0EsUUFDTTtBQUNOLE1BQU0sT0FBTyxXQUFXLE9BQU8sT0FBTyxNQUFNO0FBQzVDLE1BQUksU0FBUyxFQUFHO0FBQ2hCLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLElBQUksT0FBTyxDQUFJLE1BQU8sR0FDN0IsT0FBTyxJQUFJLE9BQU8sQ0FBSSxHQUN4QixPQUFPO0FBQ1gsV0FBUyxPQUFPLEdBQUcsT0FBUSxJQUFJLE9BQU8sQ0FBUSxJQUFLLE9BQVEsR0FBRztBQUM1RCxZQUFRLE9BQU8sSUFBSSxPQUFPLElBQUksQ0FBRTtBQUVsQyxNQUFJLFNBQVMsSUFBSSxPQUFPLENBQUksR0FBRztBQUM3QixXQUFPLFdBQVcsT0FBTyxRQUFRLFNBQVMsSUFBSSxPQUFPLENBQUksQ0FBQyxjQUFjLElBQUksRUFBRTtBQUM5RTtBQUFBLEVBQ0Y7QUFDQSxNQUFNLENBQUMsT0FBTyxPQUFPLElBQUksSUFBSSxDQUFDLElBQUksT0FBTyxDQUFLLE1BQU8sR0FBRyxJQUFJLE9BQU8sQ0FBSyxHQUFJLElBQUksT0FBTyxDQUFJLENBQUUsR0FDekYsUUFBUTtBQUNaLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxLQUFLLFFBQVE7QUFDM0MsSUFBSSxJQUFJLFFBQVEsT0FBTyxJQUFhLENBQUMsTUFBTSxLQUFHO0FBRWhELE1BQUksUUFBUTtBQUNaLFdBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxTQUFTO0FBQ3pDLFFBQUksQ0FBQyxPQUFPLEtBQUssTUFBTSxLQUFLLEVBQUc7QUFDL0I7QUFDQSxRQUFNLE1BQU0sT0FBTyxLQUFLLEdBQ2xCLEtBQUssU0FBUyxLQUFLLE9BQU8sU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLE9BQU8sT0FBTyxHQUFHO0FBRTdFLFFBRGdCLFFBQU0sS0FBSyxJQUFJLEtBQUssQ0FBQyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFFaEU7QUFBQSxhQUFPLFNBQVMsS0FBSyxPQUFPLE9BQU8sUUFBUSx3QkFBd0I7QUFDbkU7QUFBQTtBQUFBLEVBQ0Y7QUFDQSxFQUFJLFVBQVUsUUFBUSxVQUFVLFFBQ2hDLE9BQU8sWUFBWSxPQUFPLFFBQVEsU0FBUyxLQUFLLHNCQUFzQixJQUFJLEVBQUU7QUFDOUU7QUFFQSxTQUFTLFFBQVEsT0FBc0I7QUFDckMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLEtBQUs7QUFBQSxJQUNWLDJDQUEyQyxhQUFhLGVBQWUsT0FBTyxDQUFDO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQ0Y7OztBQzFYTyxTQUFTLFdBQVcsT0FBZSxLQUFxQjtBQUM3RCxpQkFBZSxPQUFPLEtBQUssQ0FBQztBQUM1QixNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxJQUFJLFFBQVEsQ0FBQztBQUMzQixTQUFPLFdBQVcsTUFBTSxJQUFJLE9BQU8sUUFBUSxLQUFLLFFBQVEsS0FBSyxDQUFDLENBQUU7QUFDbEU7QUFlTyxTQUFTLFlBQ2QsT0FDQSxLQUNBLE9BQ0EsTUFDTTtBQUNOLGlCQUFlLE9BQU8sR0FBRztBQUN6QixNQUFNLFFBQVEsUUFBUSxHQUNoQixTQUFTLGFBQWEsT0FBTyxJQUFJLEdBQ2pDLFNBQVMsTUFBTSxJQUFJLEtBQUssR0FDeEIsT0FBTyxXQUFXLElBQUksSUFBSSxNQUFNLE9BQU8sTUFBTTtBQUduRCxNQUZtQixXQUFXLE1BQU0sV0FBVyxLQUFLLFNBQVMsU0FDM0MsTUFBTSxVQUFVLFVBQVUsUUFBTSxvQkFBb0IsT0FBTyxNQUFNLEdBQy9FLFdBQVc7QUFDYixJQUFJLFdBQVcsS0FBRyxZQUFZLE9BQU8sS0FBSyxNQUFNLEdBQ2hELE1BQU0sSUFBSSxLQUFLLElBQUk7QUFBQSxXQUNWLFVBQVU7QUFDbkIsaUJBQWEsT0FBTyxLQUFLLFFBQVEsTUFBTSxHQUN2QyxLQUFLLE9BQU8sUUFBUSxPQUFPLE1BQU07QUFBQSxPQUM1QjtBQUdMLFFBQU0sT0FBTyxPQUFPLFNBQVUsWUFBWSxNQUFNLFdBQVcsTUFBTSxTQUFTLE1BQU0sYUFBYSxJQUN2RixRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQ25DLElBQUksT0FBTyxJQUFHLEtBQUssT0FBTyxPQUFPLE9BQU8sTUFBTSxJQUN6QyxNQUFNLEdBQUcsV0FBVyxPQUFPLE1BQU0sT0FBTyxNQUFNLEdBQ25ELE1BQU0sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssR0FDcEMsV0FBVyxLQUFHLFlBQVksT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNsRDtBQUNBLFFBQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUN6QjtBQUVBLFNBQVMsS0FBSyxPQUFlLE9BQWUsT0FBNEIsUUFBc0I7QUFDNUYsRUFBSSxPQUFPLFNBQVUsV0FBVSxXQUFXLE1BQU0sSUFBSSxPQUFPLE9BQU8sTUFBTSxJQUNuRSxNQUFNLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDaEM7QUFNTyxTQUFTLGFBQWEsT0FBZSxLQUFhLE9BQXFDO0FBQzVGLGlCQUFlLE9BQU8sS0FBSyxDQUFDO0FBQzVCLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLElBQUksUUFBUSxDQUFDO0FBQzNCLFNBQU8sV0FBVyxNQUFNLElBQUksT0FBTyxRQUFRLEtBQUssUUFBUSxLQUFLLENBQUMsR0FBSSxLQUFLO0FBQ3pFO0FBTU8sU0FBUyxZQUFZLE9BQWUsS0FBeUI7QUFDbEUsaUJBQWUsT0FBTyxLQUFLLENBQUM7QUFDNUIsTUFBTSxFQUFFLElBQUksSUFBSSxPQUNWLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFDM0IsU0FBTyxNQUFNLEdBQUcsU0FBUyxPQUFPLFFBQVEsS0FBSyxRQUFRLEtBQUssQ0FBQyxDQUFFO0FBQy9EOzs7QUM5RE8sU0FBUyxRQUFRLE1BQWMsTUFBc0I7QUFDMUQsTUFBTUMsU0FBUSxLQUFLLEtBQUssT0FBTyxNQUFNLFVBQVc7QUFDaEQsU0FBT0EsU0FBU0EsV0FBVTtBQUM1Qjs7O0FDcEJPLFNBQVMsWUFBWSxPQUEwQjtBQUNwRCxTQUFJLE9BQU8sU0FBUyxLQUFLLElBQVUsT0FBTyxHQUFHLE9BQU8sRUFBRSxJQUFJLE9BQU8sUUFDMUQsT0FBTyxLQUFLO0FBQ3JCO0FBR08sU0FBUyxhQUFhLE9BQXVCO0FBQ2xELFNBQU8sT0FBTyxLQUFLO0FBQ3JCO0FBZU8sU0FBUyxZQUFvQyxRQUFXLFFBQWdDO0FBQzdGLE1BQU0sT0FBaUIsSUFBSSxLQUFLLE9BQU8sS0FBSyxHQUN0QyxPQUFPLE9BQU8sUUFBUSxJQUFJO0FBQ2hDLGdCQUFPLEtBQUssS0FBSyxHQUNWO0FBQ1Q7QUFvRE8sU0FBUyxlQUNkLFFBQ0EsUUFDQSxNQUNRO0FBQ1IsY0FBSyxNQUFNLE9BQU8sTUFBTSxHQUNqQixNQUFNLEtBQUssUUFBUSxDQUFDLFlBQVksT0FBTyxTQUFTLElBQUksQ0FBQztBQUM5RDtBQVFPLFNBQVMsVUFDZCxTQUNBLFdBQ0EsUUFDQSxNQUNBLFlBQVksSUFDWTtBQUN4QixNQUFNQyxXQUFVLENBQVUsT0FBVSxPQUNsQyxPQUFPLE9BQVEsUUFBNEIsR0FBRyxPQUFPLElBQUksR0FDckQsT0FBTyxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQTBDO0FBQUEsSUFDakVBLFNBQVEsS0FBSyxTQUFTO0FBQUEsSUFDdEJBLFNBQVEsT0FBTyxNQUFNO0FBQUEsRUFDdkI7QUFDQSxTQUFPLFlBQVksV0FBVyxTQUFTLE1BQU0sSUFBSSxJQUFJLGVBQWUsU0FBUyxNQUFNLElBQUk7QUFDekY7QUFHTyxTQUFTLFdBQ2QsUUFDQSxRQUNBLE1BQ1E7QUFDUixNQUFNLE9BQWUsQ0FBQyxHQUNoQixFQUFFLFFBQVEsTUFBTSxJQUFJO0FBQzFCLE1BQUksVUFBVSxFQUFHLFFBQU87QUFDeEIsT0FBSyxNQUFNLEtBQUs7QUFDaEIsTUFBTSxRQUFRLEtBQUssT0FDYixRQUFRLE9BQU8sS0FBSyxHQUNwQkMsUUFBTyxNQUFZO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLGFBQVcsV0FBVyxPQUFRLE1BQUssS0FBSyxPQUFPLFNBQVMsSUFBSSxDQUFDO0FBQzdELFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDQSxTQUFJLFNBQVMsS0FBSyxJQUFHLEtBQUssTUFBTSxLQUFLQSxLQUFJLElBQ3BDQSxNQUFLLEdBQ0g7QUFDVDtBQUdPLFNBQVMsYUFBc0IsUUFBMkIsTUFBMkI7QUFDMUYsY0FBSyxNQUFNLE9BQU8sTUFBTSxHQUNqQixDQUFDLEdBQUcsTUFBTTtBQUNuQjtBQUdPLFNBQVMsYUFBYSxNQUFjLE1BQXdCO0FBQ2pFLGNBQUssTUFBTSxLQUFLLE1BQU0sR0FDZjtBQUNUO0FBS08sU0FBUyxZQUNkLFFBQ0EsUUFDQSxNQUNRO0FBQ1IsU0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDLFlBQVksT0FBTyxTQUFTLElBQWEsQ0FBQztBQUN2RTtBQUdPLFNBQVMsWUFBWSxPQUF5QjtBQUNuRCxTQUFJLE9BQU8sU0FBVSxXQUFpQixZQUFZLEtBQUssSUFDbkQsT0FBTyxTQUFVLFdBQWlCLGFBQWEsS0FBSyxJQUNyQyxPQUFPLFNBQVUsWUFBWSxVQUFVLFFBQVEsWUFBWSxRQUN6RCxNQUFnQyxPQUFPLElBQUk7QUFDbEU7OztBQ3pLTyxTQUFTLFFBQVEsT0FBeUQ7QUFDL0UsTUFBTSxVQUFVLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxXQUFXO0FBQ3pELHFCQUFZLFNBQVMsU0FBUyxPQUFPLCtCQUErQixHQUM3RDtBQUNUOzs7QUNlTyxTQUFTLFlBQ2QsT0FDQSxNQUNBLE1BQ0c7QUFDSCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU0sS0FBSyxPQUFPLE9BQU8sSUFBSTtBQUFBLElBQzdCLE1BQU07QUFDSixVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssR0FDekIsUUFBZSxFQUFFLE1BQWdDLEtBQUssRUFBRSxHQUN4RCxTQUFTLEtBQUssTUFBTSxNQUFNLE1BQU0sTUFBZ0IsS0FBSztBQUMzRCxhQUFPLFNBQVMsT0FBTyxNQUFNLENBQUMsWUFBWTtBQUN4QyxZQUFNLE9BQU8sS0FBSyxPQUFPLE9BQU8sTUFBTTtBQUN0Qyx1QkFBUSxLQUFLLEtBQUssR0FBRyxHQUNyQixNQUFNLE1BQU0sS0FBSyxLQUNqQixLQUFLLFNBQVMsR0FDUDtBQUFBLE1BQ1QsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFdBQ2QsT0FDQSxNQUNBLFNBQ0EsT0FDQSxPQUNNO0FBQ047QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxNQUFNLFNBQVMsS0FBSztBQUFBLElBQzFCLE1BQU07QUFDSixVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssR0FDekIsUUFBZSxFQUFFLE1BQWdDLEtBQUssUUFBUSxJQUFJO0FBQ3hFLFlBQU0sU0FBUyxLQUFLLE1BQU0sTUFBTSxNQUFNLE9BQWlCLEtBQUssQ0FBUyxHQUNyRSxLQUFLLFNBQVM7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFDRjtBQW1DQSxTQUFTLE9BQ1AsRUFBRSxVQUFVLEdBQ1osTUFDQSxRQUNBLFlBQ0c7QUFDSCxNQUFNLFNBQVMsVUFBVSxVQUFVLGFBQWEsS0FBSyxXQUFXO0FBQ2hFLFlBQVUsU0FBUyxPQUFPLFVBQVUsTUFBTTtBQUMxQyxNQUFJO0FBQ0YsV0FBTyxTQUFTLFdBQVcsSUFBSSxPQUFPO0FBQUEsRUFDeEMsVUFBRTtBQUNBLGNBQVU7QUFBQSxFQUNaO0FBQ0Y7QUFrQ0EsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQU1iLFlBQVksT0FBa0I7QUFKOUIsU0FBaUIsUUFBd0IsQ0FBQztBQUUxQyxTQUFpQixRQUFRLG9CQUFJLElBQWlEO0FBRzVFLFNBQUssUUFBUSxPQUNiLEtBQUssUUFBUSxNQUFNLFVBQVU7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxXQUFpQjtBQUNmLFdBQU8sS0FBSyxLQUFLO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFtQixNQUFjLE9BQWMsT0FBYSxDQUFDLEdBQVc7QUFDNUUsUUFBSSxDQUFDLFFBQVEsSUFBSSxFQUFHLFFBQU87QUFDM0IsUUFBSSxLQUFLLGNBQWM7QUFFckIsYUFEYSxLQUFLLEtBQUssTUFBTSxLQUFLLE9BQU8sRUFBRSxDQUFDLEdBQUksT0FBTyxJQUFJLEtBQzNDLENBQUM7QUFFbkIsUUFBTSxRQUFRLEtBQUssUUFBUSxJQUFJLEdBRXpCLFNBQVMsdUJBQU8sT0FBTyxJQUFJO0FBQ2pDLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPO0FBQ2pDLFVBQUksTUFBTSxDQUFDLE1BQU0sV0FBWTtBQUM3QixVQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSSxHQUFHLE9BQU8sT0FBTyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFDaEUsTUFBSSxTQUFTLFdBQVcsT0FBTyxJQUFJLElBQUk7QUFBQSxJQUN6QztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUSxRQUFRLE1BQW1EO0FBQ2pFLFFBQUksUUFBUSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQy9CLFdBQUksVUFBVSxVQUFXLEtBQUssTUFBTSxJQUFJLE1BQU8sUUFBUSxhQUFhLElBQUksQ0FBRSxHQUNuRTtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBSyxPQUFnQixNQUFpQixPQUFjLE1BQXFCO0FBQ3ZFLFFBQUksT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLE9BQU8sUUFBUyxTQUFVLFFBQU87QUFDcEYsWUFBUSxLQUFLLENBQUMsR0FBRztBQUFBLE1BQ2YsS0FBSztBQUNILGVBQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxJQUFJO0FBQUEsTUFDOUMsS0FBSztBQUNILGVBQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLE9BQWlCLE9BQU8sSUFBSTtBQUFBLE1BQ3pELEtBQUssU0FBUztBQUNaLFlBQU0sQ0FBQyxFQUFFLGNBQWMsR0FBRyxPQUFPLElBQUksTUFDL0IsT0FBUSxNQUFpQixZQUFZLEdBQ3JDLFNBQVMsUUFBUSxLQUFLLENBQUMsQ0FBQyxRQUFRLE1BQU0sYUFBYSxJQUFJO0FBQzdELGVBQUksV0FBVyxVQUFhLENBQUMsUUFBUSxLQUFLLElBQVUsUUFDN0MsT0FBTyxPQUFPLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRyxPQUFpQixPQUFPLElBQUksR0FBRztBQUFBLFVBQ3hFLENBQUMsWUFBWSxHQUFHO0FBQUEsUUFDbEIsQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUNBLEtBQUs7QUFDSCxZQUFJLENBQUMsUUFBUSxLQUFLLEVBQUcsUUFBTztBQUM1QixhQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSyxDQUFDLEdBQVksT0FBaUIsT0FBTyxJQUFJLENBQUM7QUFDekU7QUFBQSxNQUNGLEtBQUssY0FBYztBQUNqQixZQUFNLFVBQVUsS0FBSyxDQUFDLEVBQUUsQ0FBQztBQUN6QixlQUFJLFFBQVEsQ0FBQyxNQUFNLFVBQWdCLEtBQUssUUFBUSxPQUFPLFFBQVEsQ0FBQyxHQUFnQixPQUFPLElBQUksSUFDdkYsUUFBUSxDQUFDLE1BQU0sWUFBYSxRQUFRLENBQUMsRUFBWSxZQUFZLFNBQWtCLFFBQzVFLEtBQUssU0FBUyxPQUE0QixDQUFDLFFBQVEsT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUFBLE1BQ2pGO0FBQUEsTUFDQSxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsT0FBNEIsTUFBTSxPQUFPLElBQUk7QUFBQSxNQUNwRTtBQUNFLGVBQU87QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUFBLEVBRVEsU0FDTixPQUNBLENBQUMsTUFBTSxPQUFPLEdBQ2QsT0FDQSxNQUNTO0FBRVQsUUFESSxPQUFPLFdBQVksWUFBWSxDQUFDLFNBQVMsSUFBSSxRQUFRLENBQUMsQ0FBVyxLQUNqRSxXQUFXLE1BQU8sUUFBTztBQUM3QixRQUFNLFNBQVMsTUFBTSxRQUFRLEtBQUssSUFBSyxRQUErQixDQUFDLEdBQUcsS0FBSztBQUMvRSxRQUFJLFNBQVMsVUFBVSxRQUFRLENBQUMsTUFBTSxVQUFVO0FBQzlDLFVBQUksT0FBTyxNQUFNLENBQUMsVUFBVSxDQUFDLFFBQVEsS0FBSyxDQUFDLEVBQUcsUUFBTztBQUNyRCxXQUFLLE1BQU0sTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDLEdBQVksUUFBUSxPQUFPLElBQUksQ0FBQztBQUN2RTtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsVUFBVSxhQUFhLE9BQU8sR0FBRztBQUM1QyxVQUFJLE9BQU8sTUFBTSxDQUFDLFVBQVUsQ0FBQyxRQUFRLEtBQUssQ0FBQyxFQUFHLFFBQU87QUFDckQsV0FBSyxNQUFNLE1BQU07QUFFZixRQURhLFFBQVEsS0FBSyxPQUFPLE9BQU8sSUFBSSxFQUN2QztBQUFBLFVBQ0gsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVLEtBQUssS0FBSyxPQUFPLFNBQVMsT0FBTyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUM7QUFBQSxRQUN2RjtBQUFBLE1BQ0YsQ0FBQztBQUNEO0FBQUEsSUFDRjtBQUVBLFdBQU8sT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVO0FBQ2xDLFVBQU0sT0FBTyxLQUFLLEtBQUssT0FBTyxTQUFTLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQzlELGFBQU8sU0FBUyxTQUFhLFFBQVEsQ0FBQyxNQUFNLFFBQVEsT0FBTyxDQUFDLElBQUs7QUFBQSxJQUNuRSxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRVEsUUFBUSxPQUFlLE9BQWtCLE9BQWMsTUFBcUI7QUFFbEYsUUFESSxNQUFNLENBQUMsTUFBTSxZQUFhLE1BQU0sQ0FBQyxFQUFZLFlBQVksVUFDekQsV0FBVyxNQUFPLFFBQU87QUFDN0IsUUFBTSxVQUFVLE1BQU0sS0FBSyxPQUE0QixPQUFPO0FBQzlELFFBQUksUUFBUSxNQUFNLENBQUMsQ0FBQyxFQUFFLEdBQUcsTUFBTSxDQUFDLFFBQVEsR0FBRyxDQUFDLEVBQUcsUUFBTztBQUN0RCxTQUFLLE1BQU0sTUFBTSxLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQVksU0FBUyxPQUFPLElBQUksQ0FBQztBQUFBLEVBRXZFO0FBQUE7QUFBQSxFQUdRLE1BQU0sTUFBd0I7QUFDcEMsUUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQy9CLFNBQUssTUFBTSxLQUFLLE1BQU07QUFDcEIsV0FBSyxRQUFRLE9BQ2IsS0FBSztBQUFBLElBQ1AsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVRLElBQUksTUFBYSxNQUFjLE9BQWMsTUFBa0I7QUFDckUsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUNaLFFBQWUsRUFBRSxNQUFNLEtBQUssRUFBRSxHQUM5QixTQUFTLEtBQUssTUFBTSxNQUFNLE1BQU0sS0FBSztBQUMzQyxhQUFTLE9BQU8sTUFBTSxDQUFDLFlBQVk7QUFDakMsVUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQU8sT0FBTyxNQUFNO0FBQ3pDLGNBQVEsS0FBSyxHQUFHLEdBQ2hCLE9BQU8sT0FBTyxVQUFVLE9BQU8sT0FBTyxJQUFJLEdBQUcsR0FBRyxHQUNoRCxNQUFNLE1BQU07QUFBQSxJQUNkLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFUSxRQUFRLE1BQWEsT0FBMkIsT0FBYyxNQUFrQjtBQUN0RixRQUFNLFNBQWtCLE1BQU0sSUFBSSxPQUFPLEVBQUUsTUFBTSxLQUFLLEVBQUUsRUFBRSxHQUNwRCxTQUFTLE1BQU0sSUFBSSxDQUFDLE9BQU8sVUFBVSxLQUFLLE1BQU0sTUFBTSxPQUFpQixPQUFPLEtBQUssQ0FBRSxDQUFDLEdBQ3RGLE9BQU8sUUFBUSxLQUFLLE9BQU8sT0FBTyxJQUFJO0FBQzVDLFNBQUssT0FBTyxNQUFNLEdBQ2QsZUFBZSxPQUFNLEtBQUssVUFBVyxFQUFFLFFBQVEsQ0FBQyxLQUFLLFVBQVcsT0FBTyxLQUFLLEVBQUcsTUFBTSxHQUFJLElBQ3hGLE9BQU8sUUFBUSxDQUFDLFNBQVMsVUFBVyxRQUFRLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBRTtBQUFBLEVBQzNFO0FBQUEsRUFFUSxPQUNOLE1BQ0EsT0FDQSxPQUNBLE1BQ007QUFDTixRQUFNLE1BQU0sUUFBUSxLQUFLLE9BQU8sT0FBTyxJQUFJLEdBQ3JDLE9BQU8sS0FBSyxjQUFjLEtBQU8sQ0FBQyxJQUFJLENBQUM7QUFDN0MsUUFBSSxPQUFPLE1BQU0sSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxLQUFLLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFFNUUsUUFBTSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFDdEUsYUFBVyxDQUFDLFFBQVEsQ0FBQyxLQUFLLEtBQUssQ0FBQyxLQUFLLE1BQU07QUFDekMsVUFBSSxDQUFDLFFBQVEsS0FBSyxFQUFHO0FBQ3JCLFVBQU0sTUFBTSxJQUFJLE1BQU0sTUFBTTtBQUM1QixVQUFJLElBQUksS0FBSyxLQUFLLE1BQU0sTUFBTSxPQUFpQixFQUFFLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRixHQUdNLFdBQWdDLG9CQUFJLElBQUksQ0FBQyxPQUFPLFVBQVUsU0FBUyxTQUFTLE1BQU0sQ0FBQztBQUd6RixTQUFTLFFBQVEsT0FBa0IsRUFBRSxNQUFNLElBQUksR0FBVSxNQUFxQjtBQUM1RSxTQUFPLEtBQUs7QUFBQSxJQUNWLENBQUMsT0FBTyxRQUNOLE9BQU8sT0FBUSxXQUFZLE1BQW1CLEdBQUcsR0FBRyxJQUFLLE1BQWlCLEdBQUc7QUFBQSxJQUMvRSxLQUFLLEdBQUcsT0FBTyxHQUFZO0FBQUEsRUFDN0I7QUFDRjtBQUdBLFNBQVMsVUFBVSxPQUFrQixPQUFjLE1BQW9CO0FBQ3JFLE1BQU0sU0FBUyxRQUFRLE9BQU8sT0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FDaEQsT0FBTyxLQUFLLEdBQUcsRUFBRTtBQUN2QixTQUFJLE9BQU8sUUFBUyxXQUNYLE9BQU8sTUFBTyxPQUFPLFlBQXVDLFFBQVEsSUFBSSxLQUd6RSxjQUFjLFNBQVMsTUFBTSxJQUFJLE9BQU8sUUFBUSxDQUFDLElBQUssT0FBTyxPQUFPLE9BQU87QUFDckY7QUFHQSxTQUFTLE9BQU8sT0FBa0IsU0FBaUIsS0FBbUI7QUFDcEUsTUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixNQUFJLElBQUksWUFBWSxDQUFDLE1BQU0sR0FBRztBQUM1QixRQUFJLFlBQVksQ0FBQyxJQUFJLFNBQVMsT0FBTyxHQUFHO0FBQ3hDO0FBQUEsRUFDRjtBQUNBLFFBQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDaFVPLFNBQVMsWUFDZCxZQUNBLE1BQ0EsTUFDQSxNQUNRO0FBQ1IsTUFBTSxFQUFFLE1BQU0sSUFBSSxZQUNaLENBQUMsTUFBTSxHQUFHLElBQUksU0FBUyxPQUFPLE1BQU0sQ0FBQyxZQUFZO0FBQ3JELFFBQU1DLFFBQU8sUUFBUSxZQUFZLEdBQUcsTUFBTSxZQUFZLE9BQU8sTUFBTSxJQUFZLEVBQUUsR0FBYTtBQUM5RixZQUFRLEtBQUtBLEtBQUk7QUFDakIsUUFBTUMsT0FBTSxLQUFLO0FBQ2pCLGlCQUFNLEdBQUcsV0FBV0EsTUFBS0QsT0FBTUEsUUFBTyxLQUFLLElBQUksR0FDeEMsQ0FBQ0EsT0FBTUMsSUFBRztBQUFBLEVBQ25CLENBQUM7QUFDRCxlQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsT0FBTyxHQUFHLEdBQUcsS0FBSyxHQUFHLE9BQU8sSUFBSSxHQUFHLEtBQUssSUFBSSxHQUN6RSxNQUFNLEtBQUssSUFBSSxHQUNSO0FBQ1Q7QUFTTyxTQUFTLGFBQ2QsWUFDQSxNQUNBLE9BQ0FDLE9BQ007QUFDTixNQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksWUFDakIsT0FBTyxlQUFlLEtBQUssR0FDN0IsUUFBUTtBQUNaLE1BQUk7QUFDRixZQUFRLE1BQU0sZUFBZSxDQUFDO0FBQzlCLFFBQU0sUUFBUSxJQUFLLFdBQVc7QUFBQSxNQUM1QjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsWUFBUSxZQUFZLEdBQUcsTUFBTUEsTUFBSyxLQUFLLENBQUMsR0FDeEMsTUFBTSxVQUFVLEdBRWhCLE1BQU0sSUFBSSxNQUFNLElBQUksUUFBUSxDQUFDLEdBQUksSUFBSSxHQUNyQyxNQUFNLEtBQUssR0FDWCxNQUFNLElBQUksUUFBUSxDQUFDLElBQUksTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUM1QyxNQUFNLE9BQU87QUFBQSxFQUNmLFNBQVMsT0FBTztBQUNkLFFBQU0sT0FBTyxlQUFlLE9BQU8sSUFBSTtBQUN2QyxVQUFJLFVBQVUsS0FBRyxLQUFLLElBQUksTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFJLElBQUksR0FDdkQsY0FBYyxPQUFPLE1BQU0sSUFBSSxHQUMzQixVQUFVLEtBQUcsTUFBTSxLQUFLLEtBQVksR0FDbEM7QUFBQSxFQUNSO0FBQ0EsUUFBTSxLQUFLLEtBQVksR0FDdkIsYUFBYSxPQUFPLElBQUk7QUFDMUI7OztBQ2xGTyxJQUFNLFlBQVksR0FDWixjQUFjLEdBQ2QsVUFBVSxHQWVWLGVBQU4sTUFBMkQ7QUFBQSxFQVVoRSxZQUFZLEtBQWMsTUFBYztBQVB4QyxTQUFRLE9BQU87QUFDZixTQUFRLFFBQVE7QUFDaEIsU0FBUSxRQUFRO0FBQ2hCLFNBQVEsU0FBUztBQUtmLFNBQUssTUFBTSxLQUNYLEtBQUssT0FBTyxNQUNaLEtBQUssTUFBTSxJQUFJLFdBQVcsSUFBSSxRQUFRLElBQUksSUFBSTtBQUFBLEVBQ2hEO0FBQUEsRUFFQSxPQUE2QjtBQUMzQixRQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksTUFDaEIsRUFBRSxJQUFJLElBQUksSUFBSSxPQUNkLE9BQU8sSUFBSSxJQUFJLFFBQVEsQ0FBQyxNQUFPO0FBQ3JDLFFBQUksU0FBUyxFQUFHLFFBQU8sRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVO0FBQ3RELElBQUksU0FBUyxLQUFLLFFBQVEsSUFBSSxPQUFPLEVBQU0sTUFBTSxLQUFLLFVBQ3BELEtBQUssUUFBUSxHQUNiLEtBQUssT0FBTyxNQUNaLEtBQUssU0FBUyxJQUFJLE9BQU8sRUFBTSxHQUMvQixLQUFLLFFBQVEsSUFBSSxPQUFPLENBQUssS0FDcEIsSUFBSSxPQUFPLENBQUssTUFBTSxLQUFLLFNBQU8sS0FBSyxPQUFPLElBQUksT0FBTyxDQUFLLENBQUU7QUFDM0UsUUFBTSxPQUFPLElBQUksT0FBTyxDQUFJLE1BQU8sR0FDN0IsTUFBTSxLQUFLLElBQUksSUFBSSxPQUFPLENBQUksR0FBSSxJQUFJLFNBQVMsRUFBRSxHQUNuRCxFQUFFLE1BQU0sSUFBSTtBQUNoQixXQUFPLFFBQVEsT0FBTyxDQUFDLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBRztBQUVqRCxRQURBLEtBQUssUUFBUSxRQUFRLEdBQ2pCLFNBQVM7QUFDWCxrQkFBSyxRQUFRLE9BQ04sRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVO0FBRXhDLFFBQU0sRUFBRSxHQUFHLElBQUksSUFBSSxPQUNiLFFBQVEsS0FBSyxLQUNiLFFBQVEsSUFBSSxPQUFPLENBQUksSUFBSyxRQUFRLE1BQU07QUFDaEQsYUFBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFFBQVEsT0FBUSxPQUFNLElBQUksSUFBSSxHQUFHLFFBQVEsSUFBSTtBQUM3RSxRQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUs7QUFPMUIsV0FBTyxFQUFFLE1BQU0sSUFBTyxPQUxwQixTQUFTLFlBQ0wsTUFDQSxTQUFTLGNBQ1AsSUFBSSxPQUFRLEtBQUssSUFDakIsQ0FBQyxLQUFLLElBQUksV0FBVyxTQUFZLE1BQU0sSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUNyQjtBQUFBLEVBQzdDO0FBQUE7QUFBQSxFQUdRLE9BQU8sT0FBcUI7QUFFbEMsUUFEQSxLQUFLLFFBQVEsT0FDVCxLQUFLLFVBQVUsRUFBRztBQUN0QixRQUFNLEVBQUUsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLE9BQ3ZCLE9BQU8sS0FBSyxNQUNaLEVBQUUsSUFBSSxJQUFJLE1BQ1YsT0FBTyxJQUFJLE9BQU8sQ0FBSSxNQUFPO0FBQ25DLGFBQVMsUUFBUSxHQUFHLFFBQVEsSUFBSSxPQUFPLENBQUksR0FBSSxTQUFTO0FBQ3RELFVBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBSSxJQUFLLFFBQVEsSUFBSTtBQUM5QyxVQUFJLEdBQUMsT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBSyxDQUFDLE1BQU0sT0FBTyxHQUFHLFFBQVEsRUFBRSxNQUFNLElBQUksSUFDL0U7QUFBQSxhQUFLLFFBQVEsUUFBUTtBQUNyQjtBQUFBO0FBQUEsSUFDRjtBQUNBLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxDQUFDLE9BQU8sUUFBUSxJQUFVO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQzlFTyxJQUFlLFdBQWYsTUFBZSxVQUFrQztBQUFBLEVBQ3REO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxTQUFRO0FBQUE7QUFBQSxFQU16RSxZQUFZLE9BQW9CLEtBQWE7QUFDM0MsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBK0JBLElBQUksT0FBZTtBQUVqQixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUs7QUFDckIsV0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxDQUFDO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFPLFNBQVMsSUFBSSxJQUFJLElBQUksT0FBTyxDQUFRO0FBQUEsRUFDN0M7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxJQUFJLFNBQWlCO0FBQ25CLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUksTUFDbEMsT0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzFDLFdBQU8sU0FBUyxJQUFJLElBQUksTUFBTSxJQUFJLE9BQU8sQ0FBSSxLQUFNLE9BQU8sSUFBSSxPQUFPLE9BQU8sTUFBTTtBQUFBLEVBQ3BGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsT0FBTyxLQUF3QjtBQUM3QixRQUFNLFFBQVEsS0FBSyxLQUFLLEdBQUc7QUFDM0IsV0FBSSxRQUFRLElBQVUsTUFDdEIsS0FBSyxRQUFRLEtBQUssR0FDWDtBQUFBLEVBQ1Q7QUFBQSxFQUVVLFFBQVEsT0FBcUI7QUFDckMsUUFBTSxFQUFFLE9BQU8sS0FBSyxTQUFTLE9BQU8sSUFBSSxNQUNsQyxFQUFFLEtBQUssTUFBTSxJQUFJLFFBQ2pCLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FDdkIsT0FBTyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU8sR0FDakMsS0FBSyxNQUFNLElBQUksT0FBTyxDQUFNLElBQUssUUFBUSxNQUFNO0FBRXJELG1CQUFlLE9BQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxDQUFDO0FBQzdDLFFBQU0sUUFBUSxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3hDLFFBQUksVUFBVSxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQUksSUFBSyxRQUFRLElBQUksTUFBTSxLQUFLLEdBQ3RFLE1BQU0sVUFBVSxPQUFPLElBQUksS0FBSyxHQUNoQyxNQUFNLEtBQUssR0FDWCxZQUFZLE9BQU8sTUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJLEdBQ2hELE1BQU0sS0FBSztBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUk7QUFDeEMsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQU0sT0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNO0FBQzFDLFFBQUksU0FBUyxFQUFHO0FBRWhCLFFBQUksTUFBTSxVQUFVLFVBQVUsR0FBRyxNQUFNLEtBQU0sUUFBTyxLQUFLLFNBQVMsQ0FBQyxHQUFHLE1BQUc7QUFBQSxLQUFZO0FBQ3JGLFFBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUV2QixRQURBLG9CQUFvQixPQUFPLE1BQU0sSUFBSSxPQUFPLENBQU0sQ0FBRSxHQUNoRCxJQUFJLFlBQVksVUFBYSxNQUFNLFlBQVk7QUFDakQsYUFBTyxTQUFTLE9BQU8sTUFBTSxNQUFNO0FBRXJDLFFBQU0sUUFBUSxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3hDLFFBQUksSUFBSSxZQUFZLFFBQVc7QUFDN0IsVUFBTSxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQUk7QUFDbEMsZUFBVyxTQUFTLEtBQUssU0FBUyxFQUFHLEtBQUksUUFBUSxPQUFPLE9BQU8sUUFBUSxJQUFJLE1BQU0sS0FBSztBQUFBLElBQ3hGO0FBQ0EsU0FBSyxjQUFjLEtBQUssR0FDeEIsTUFBTSxLQUFLLEdBQ1gsU0FBUyxPQUFPLE1BQU0sTUFBTSxHQUM1QixNQUFNLEtBQUs7QUFBQSxFQUNiO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxRQUFRLFVBQXdCO0FBQzlCLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsSUFBQUMsVUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssU0FBUyxXQUFXLE9BQU8sSUFBSSxXQUFXLElBQUk7QUFBQSxFQUNwRjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsWUFBUSxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTztBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLE9BQThCO0FBQzVCLFdBQUssS0FBSyxRQUNILElBQUksYUFBYSxNQUFlLFNBQVM7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQXlDO0FBQ2hELFFBQU0sU0FBUyxDQUFDLFVBQTBCLEtBQUssTUFBTSxLQUFLLEdBQ3BELE9BQU8sQ0FBQyxVQUEwQixLQUFLLE1BQU0sS0FBSztBQUN4RCxjQUFVLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDcEU7QUFBQTtBQUFBLEVBR1UsV0FBcUI7QUFDN0IsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsVUFBb0IsQ0FBQztBQUMzQixRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFFBQU0sT0FBTyxJQUFJLE9BQU8sQ0FBSSxNQUFPO0FBQ25DLGFBQVMsUUFBUSxHQUFHLFFBQVEsSUFBSSxPQUFPLENBQUksR0FBSTtBQUM3QyxNQUFJLE9BQU8sS0FBSyxNQUFNLEtBQUssS0FBRyxRQUFRLEtBQUssS0FBSztBQUVsRCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS1UsVUFBVSxLQUFhLE9BQTJDO0FBQzFFLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUksTUFDbEMsUUFBUyxNQUFvQixlQUFlLENBQUM7QUFDbkQsUUFBSTtBQUNGLHlCQUFZLE9BQU8sT0FBTyxHQUFHLEdBQzdCQSxVQUFTLE9BQU8sS0FBSyxRQUFRLENBQUMsR0FDdkIsTUFBTSxLQUFLO0FBQUEsSUFDcEIsVUFBRTtBQUNBLGtCQUFZLE9BQU8sT0FBTyxFQUFFLEdBQzVCLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdVLFFBQWM7QUFDdEIsSUFBQUEsVUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR1UsYUFBYSxPQUFxQjtBQUMxQyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQU10QyxRQUpFLFVBQVEsS0FBSyxLQUNiLFNBQVMsS0FDVCxRQUFRLElBQUksT0FBTyxDQUFJLEtBQ3ZCLE9BQU8sS0FBSyxJQUFJLE9BQU8sQ0FBSSxNQUFPLEdBQUcsS0FBSztBQUU1QyxZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEtBQUssS0FBSztBQUFBLFFBQ1YsVUFBVSxLQUFLLElBQUk7QUFBQSxRQUNuQjtBQUFBLE1BQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdVLGVBQTZCO0FBQ3JDLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUk7QUFDeEMsc0JBQVcsT0FBTyxLQUFLLE1BQU0sR0FDdEI7QUFBQSxNQUNMO0FBQUEsTUFDQSxZQUFZLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFBQSxNQUNyQztBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1UsT0FBTyxLQUFjLFVBQWdDO0FBQzdELFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxrQkFBa0IsS0FBSyxRQUFRLFFBQVE7QUFBQSxNQUN2QyxLQUFLLEdBQUc7QUFBQSxNQUNSO0FBQUEsTUFDQSxRQUFRLFFBQVE7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPVSxTQUFTLFFBQWdCQyxPQUE4RDtBQUMvRixRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3hDLGtCQUFjLE1BQU07QUFDcEIsUUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLE1BQU0sTUFBTSxLQUFLLE1BQTJCLENBQUM7QUFDNUUsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQU0sU0FBUyxNQUFNLElBQUksUUFBUSxDQUFDLEdBQzVCLFFBQVEsSUFBSSxZQUFZLE9BQU8sR0FBRztBQUN4QyxTQUFLLGNBQWMsS0FBSyxHQUN4QixNQUFNO0FBQUEsTUFBUyxNQUNiLGFBQWEsTUFBTSxRQUFRLE9BQU8sQ0FBQyxVQUFVO0FBQzNDLFlBQU0sRUFBRSxLQUFLLElBQUk7QUFFakIsWUFEQUEsTUFBSyxPQUFPLEtBQUssR0FDYixNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sVUFBVSxLQUFLLFNBQVMsS0FBTSxPQUFNLGdCQUFnQjtBQUFBLE1BQ25GLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxjQUFjLE9BQTBCO0FBQzlDLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUksTUFDbEMsRUFBRSxNQUFNLElBQUksUUFDWixPQUFPLFdBQVcsT0FBTyxLQUFLLE1BQU07QUFDMUMsUUFBSSxTQUFTLEtBQUssTUFBTSxZQUFZLE9BQVc7QUFDL0MsUUFBTSxTQUFTLE1BQU0sSUFBSSxPQUFPLENBQU07QUFDdEMsYUFBVyxTQUFTLEtBQUssU0FBUztBQUNoQyxZQUFNLFFBQVEsT0FBTyxTQUFTLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUUzRDtBQUNGOzs7QUN4UU8sSUFBZSxVQUFmLGNBQ0csU0FFVjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUF5Q0UsT0FBTyxTQUE4QztBQUNuRCxTQUFLLFNBQVMsU0FBUyxDQUFDLE9BQU8sVUFBVTtBQUN2QyxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLENBQUMsS0FBSyxLQUFLLElBQUksUUFBUSxJQUFJO0FBQ2pDLGNBQU0sSUFBSSxLQUFLLEtBQUs7QUFBQSxNQUN0QjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBa0M7QUFDaEMsV0FBSyxLQUFLLFFBQ0gsSUFBSSxhQUFhLE1BQWUsV0FBVztBQUFBLEVBQ3BEO0FBQUE7QUFBQSxFQUdBLFVBQTBDO0FBQ3hDLFdBQUssS0FBSyxRQUNILElBQUksYUFBYSxNQUFlLE9BQU87QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxDQUFDLE9BQU8sUUFBUSxJQUFvQztBQUNsRCxXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBd0Q7QUFDOUQsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQU0sS0FBSSxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLFNBQWtCO0FBQ2hCLFdBQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUMsWUFBWSxHQUFHLEdBQUcsWUFBWSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLFNBQTBCO0FBQ3hCLFdBQU8sSUFBSSxJQUFJLElBQUk7QUFBQSxFQUNyQjtBQUNGLEdBR3NCLFlBQWYsY0FLRyxRQUFtRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBcUJqRCxPQUFPLE1BQWMsT0FBdUI7QUFDcEQsV0FBSSxLQUFLLFNBQVMsUUFDaEIsS0FBSyxLQUFLLGdCQUFnQixLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssQ0FBZSxHQUVoRTtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1UsTUFBTSxLQUF1QjtBQUNyQyxXQUFPLEtBQUssS0FBSyxHQUFHO0FBQUEsRUFDdEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPVSxNQUFNLE9BQTZCO0FBQzNDLFFBQUksUUFBUTtBQUNaLHVCQUFZLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FBVyxNQUFNLEtBQUssTUFBTyxRQUFRLE1BQU0sQ0FBRSxDQUFDLEdBQ3JFO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVSxPQUFPLEtBQWUsTUFBMEI7QUFFeEQsUUFBTSxRQUFRLEtBQUssS0FBSyxHQUFHLEdBQ3JCLEVBQUUsT0FBTyxLQUFLLEtBQUssSUFBSTtBQUM3QixRQUFJLEtBQUssWUFBWTtBQUNuQix5QkFBWSxNQUFNLE1BQU0sTUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FDeEQ7QUFHVCxRQUFNLFNBQVMsSUFBSSxZQUFZLE9BQU8sR0FBRztBQUN6QyxJQUFJLFNBQVMsS0FBRyxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sS0FBSyxHQUFHLE1BQU07QUFDN0QsUUFBTSxRQUFRLE1BQWM7QUFDMUIsYUFBTyxVQUFVO0FBRWpCLFVBQU0sVUFBVSxLQUFLLEtBQUssR0FBRztBQUM3QixhQUFJLFdBQVcsS0FBRyxLQUFLLFFBQVMsT0FBTyxLQUFLLE1BQU0sT0FBTyxHQUFHLE1BQU0sR0FDbEUsT0FBTyxLQUFLLEdBQ0wsS0FBSyxNQUFNLFdBQVcsSUFBSSxVQUFVLEtBQUssTUFBTSxHQUFHLENBQUM7QUFBQSxJQUM1RDtBQUNBLGtCQUFPLFNBQVMsTUFBTSxZQUFZLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUMxRCxPQUFPLEtBQUssR0FDTDtBQUFBLEVBQ1Q7QUFDRjs7O0FDMUlPLElBQU0sV0FBTixNQUFvQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBYXpDLFlBQ0UsU0FDQSxRQUNBLE9BQ0EsT0FDQSxPQUNBO0FBbEJGLFNBQVMsT0FBZSxhQUFhO0FBQ3JDLFNBQVMsUUFBUTtBQWtCZixTQUFLLFVBQVUsU0FDZixLQUFLLFFBQVEsSUFBSSxVQUFVLE1BQU0sUUFBUSxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQzlEO0FBQUEsRUFFQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sUUFBUSxLQUFLLFFBQVEsRUFBRSxRQUFRO0FBQUEsRUFDeEM7QUFBQSxFQUVBLFFBQVEsU0FBaUIsS0FBYSxTQUE2QjtBQUNqRSxZQUFRLElBQUksTUFBTSxRQUFRLEdBQUcsS0FBSyxLQUFLO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR0EsUUFBUSxFQUFFLElBQUksR0FBYyxLQUFtQjtBQUM3QyxTQUFLLFFBQVEsS0FBSyxJQUFJLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQWtCLEtBQW1CO0FBQzFDLFFBQU0sRUFBRSxRQUFRLE9BQU8sT0FBTyxNQUFNLElBQUksS0FBSyxPQUN2QyxFQUFFLElBQUksSUFBSSxPQUNWLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sSUFBSSxJQUFJLFFBQVEsS0FBSyxHQUNoQyxJQUFJLE9BQU8sTUFBTSxJQUFJLFFBQ3JCLElBQUksT0FBTyxLQUFLLElBQUksT0FDcEIsSUFBSSxPQUFPLEtBQUssSUFBSSxPQUNwQixJQUFJLE9BQU8sV0FBVyxJQUFJO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFrQixLQUFtQjtBQUMxQyxRQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsRUFBRSxNQUFNLElBQUksS0FBSyxPQUNqQixPQUFPLFFBQVEsR0FDZixPQUFRLElBQUksT0FBTyxJQUFJLElBQUksUUFBUSxLQUFLO0FBQzlDLFFBQUksT0FBTyxJQUFJLElBQUksSUFBSSxPQUFPLElBQUksSUFBSSxJQUFJLE9BQU8sS0FBSyxJQUFJLElBQUksT0FBTyxJQUFJLElBQUk7QUFDN0UsUUFBTSxRQUFrQixDQUFDLEdBQ3JCLE9BQVEsSUFBSSxDQUFTLElBQUssSUFBSyxRQUFRO0FBQzNDLGFBQVMsS0FBSyxJQUFJLE9BQU8sS0FBSyxHQUFJLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxLQUFLLE9BQU8sS0FBSyxJQUFJLEdBQUksUUFBUTtBQUM1RixVQUFNLFFBQVEsT0FBTztBQUNyQixVQUFJLFFBQVEsR0FBRyxJQUFJLEtBQUssTUFDeEIsSUFBSSxRQUFRLEtBQUssSUFBSSxLQUNyQixJQUFJLFFBQVEsUUFBUSxJQUFJLElBQUksT0FBTyxJQUFJLEdBQ3ZDLElBQUksT0FBTyxJQUFJLElBQUksSUFDZixJQUFJLFFBQVEsUUFBUSxNQUFNLEtBQUcsTUFBTSxLQUFLLEVBQUU7QUFBQSxJQUNoRDtBQUNBLGFBQVcsTUFBTSxNQUFPLFdBQVUsS0FBSyxNQUFNLEVBQUU7QUFBQSxFQUNqRDtBQUNGLEdBR2EsWUFBTixNQUFxQztBQUFBLEVBUzFDLFlBQVksTUFBZ0IsUUFBZ0IsT0FBZSxPQUFlLE9BQWU7QUFDdkYsU0FBSyxPQUFPLE1BQ1osS0FBSyxPQUFPLFFBQVEsR0FDcEIsS0FBSyxRQUFRLE9BQ2IsS0FBSyxTQUFTLFFBQ2QsS0FBSyxRQUFRLE9BQ2IsS0FBSyxRQUFRLE9BQ2IsS0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsSUFBSSxXQUFtQjtBQUNyQixXQUFPLFlBQVksS0FBSyxLQUFLLFFBQVE7QUFBQSxFQUN2QztBQUFBLEVBRUEsUUFBUSxRQUFnQixLQUFhLFNBQTZCO0FBQ2hFLFlBQVEsSUFBSSxNQUFNLE9BQU8sR0FBRyxJQUFJO0FBQ2hDLFFBQU0sT0FBTyxLQUFLLEtBQUssUUFBUTtBQUMvQixRQUFJLEtBQUssWUFBWSxPQUFXO0FBQ2hDLFFBQU0sRUFBRSxRQUFRLE9BQU8sTUFBTSxJQUFJO0FBQ2pDLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTztBQUMvQixNQUFJQyxRQUFPLFFBQVEsS0FBSyxJQUFJLEtBQUcsS0FBSyxRQUFRLFFBQVEsTUFBTSxRQUFRLE9BQU8sUUFBUSxPQUFPO0FBQUEsRUFFNUY7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQUE7QUFBQSxFQUdoQixRQUFRLE9BQWtCLEtBQW1CO0FBQzNDLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFFaEIsUUFEQSxLQUFLLFFBQVEsS0FBSyxHQUFHLElBQUksR0FDckIsSUFBSSxFQUFVLE1BQU07QUFDeEIsZUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE9BQU87QUFDcEMsUUFBSUEsUUFBTyxPQUFPLEtBQUssSUFBSSxLQUFHLFdBQVcsT0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBRXpGO0FBQ0Y7QUFFQSxTQUFTQSxRQUFPLEVBQUUsSUFBSSxHQUFXLE9BQWUsTUFBdUI7QUFDckUsVUFBUSxLQUFLLFVBQVUsS0FBSyxVQUFVLFNBQVMsRUFBRSxJQUFNLEtBQUssVUFBVztBQUN6RTtBQUdPLFNBQVMsUUFBUSxFQUFFLElBQUksR0FBbUI7QUFFL0MsVUFBUyxLQUFLLEtBQUssSUFBSSxDQUFXLEdBQUksVUFBVyxLQUFLLElBQUssT0FBTztBQUNwRTtBQUtPLFNBQVMsVUFBVSxLQUFrQixNQUFjLElBQWtCO0FBQzFFLE1BQU0sUUFBUSxhQUFhLEtBQUssTUFBTSxJQUFJLE9BQU8sSUFBSSxDQUFFLEdBQ2pELFFBQVEsT0FBTztBQUlyQixNQUhBLElBQUksUUFBUSxRQUFRLElBQUksR0FDeEIsSUFBSSxRQUFRLGFBQWEsSUFBSSxPQUM3QixJQUFJLFFBQVEsU0FBUyxJQUFJLEdBQ3JCLFVBQVUsR0FBRztBQUNmLFFBQUksT0FBTyxJQUFJLElBQUk7QUFDbkI7QUFBQSxFQUNGO0FBQ0EsTUFBTSxPQUFPLGFBQWEsS0FBSyxNQUFNLEtBQUssVUFBVSxLQUFLLFNBQVMsQ0FBRTtBQUNwRSxNQUFJLFFBQVEsU0FBUyxJQUFJLE1BQ3pCLEtBQUssVUFBVSxLQUFLLFNBQVMsSUFBSSxJQUM3QixTQUFTLE1BQUcsS0FBSyxTQUFTLEtBQUssYUFBYSxJQUFJO0FBQ3REO0FBR08sU0FBUyxVQUFVLEtBQWtCLE1BQWMsSUFBa0I7QUFDMUUsTUFBTSxRQUFRLE9BQU87QUFDckIsTUFBSSxJQUFJLFFBQVEsUUFBUSxNQUFNLEVBQUc7QUFDakMsTUFBTSxPQUFPLGFBQWEsS0FBSyxNQUFNLElBQUksUUFBUSxTQUFTLENBQUUsR0FDdEQsV0FBVyxhQUFhLEtBQUssTUFBTSxJQUFJLFFBQVEsYUFBYSxDQUFFO0FBQ3BFLE1BQUksUUFBUSxRQUFRLElBQUksR0FDcEIsYUFBYSxLQUNmLElBQUksT0FBTyxJQUFJLElBQUksTUFDbkIsSUFBSSxPQUFPLElBQUksSUFBSSxLQUNkLEtBQUssYUFBYSxLQUFLLFNBQVMsSUFBSSxNQUN2QyxTQUFTLE1BQUcsS0FBSyxTQUFTLEtBQUssYUFBYSxJQUFJO0FBQ3REO0FBTU8sU0FBUyxhQUFhLEtBQWtCLE1BQWMsSUFBb0I7QUFDL0UsTUFBSSxPQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssSUFBSSxPQUFPLElBQUksT0FBUSxFQUFHLFFBQU87QUFDakYsUUFBTUMsYUFBWSxPQUFPLEdBQUcsRUFBRTtBQUNoQztBQUdPLFNBQVMsV0FBVyxLQUFrQixNQUFzQjtBQUNqRSxTQUFPLEtBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxHQUFLLElBQUksQ0FBUyxJQUFLLElBQUssSUFBSSxPQUFPLFdBQVcsQ0FBRTtBQUN2RjtBQUdPLFNBQVMsU0FBUyxLQUFrQixJQUFZLE9BQXdCO0FBQzdFLE1BQU0sVUFBVSxPQUFPLEtBQUssUUFDdEIsTUFBTSxVQUFXLFFBQVEsT0FBUSxJQUNuQyxPQUFPO0FBQ1gsU0FBTyxPQUFPLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBRztBQUN0QyxTQUFPLFNBQVM7QUFDbEI7QUFNTyxTQUFTLFVBQVUsUUFBZ0IsT0FBZSxPQUFzQztBQUM3RixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsUUFBUSxJQUFJLFVBQVUsQ0FBQztBQUM3QixNQUFJLFVBQVUsRUFBRztBQUNqQixNQUFJLGFBQWEsUUFBUSxLQUFLLElBQUksYUFBYSxFQUFHLE9BQU1BLGFBQVksT0FBTyxLQUFLO0FBQ2hGLE1BQU0sT0FBTyxVQUFVLEdBQ2pCLFFBQVEsSUFBSSxPQUFPLFdBQVcsR0FDOUIsT0FBTyxJQUFJLE9BQU8sSUFBSSxHQUN0QixRQUFRLElBQUksT0FBTyxLQUFLO0FBSTlCLE1BQUksRUFGRixTQUFTLElBQUksUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQzFDLElBQUksT0FBTyxLQUFLLElBQUssUUFBUSxJQUFJLE9BQU8sTUFBTSxLQUFNLE9BQ3RDLE9BQU1BLGFBQVksT0FBTyxLQUFLO0FBQzlDLE1BQUksT0FBTyxXQUFXLEtBQUssSUFBSTtBQUMvQixXQUFTLEtBQUssSUFBSSxPQUFPLEtBQUssR0FBSSxPQUFPLEdBQUcsS0FBSyxLQUFLLE9BQU8sS0FBSyxJQUFJLEdBQUk7QUFNeEUsUUFBSSxFQUpGLFNBQVMsS0FDVCxLQUFLLFVBQVUsS0FDZixLQUFLLE9BQU8sS0FBSyxHQUFHLE9BQU8sS0FBSyxVQUFVLEtBQzFDLGFBQWEsUUFBUSxFQUFFLEtBQUssUUFBUSxHQUN4QixPQUFNQSxhQUFZLE9BQU8sRUFBRTtBQUN6QyxVQUFNLEVBQUU7QUFBQSxFQUNWO0FBQ0Y7QUFFTyxTQUFTQSxhQUFZLE9BQWUsS0FBMkI7QUFDcEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFdBQVcsS0FBSztBQUFBLElBQ2hCO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUE2Qk8sU0FBUyxXQUNkLFFBQ0EsT0FDQSxRQUNBLFFBQ007QUFDTixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsUUFBUSxJQUFJLFVBQVUsQ0FBQztBQUM3QixNQUFJLFVBQVUsRUFBRztBQUNqQixNQUFNLE9BQU8sVUFBVSxHQUNqQixFQUFFLFFBQVEsT0FBTyxPQUFPLE1BQU0sSUFBSSxPQUFPLE9BQ3pDLFNBQVMsQ0FBQyxNQUFjLEtBQWEsYUFBMkI7QUFDcEUsSUFBSSxRQUFRLFlBQVUsT0FBTyxHQUFHLElBQUksbUJBQW1CLEdBQUcsY0FBYyxRQUFRLEVBQUU7QUFBQSxFQUNwRixHQUNNLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxXQUFXLEVBQUUsSUFBSSxDQUFDLFVBQVUsSUFBSSxPQUFPLEtBQUssQ0FBQztBQUNyRixNQUFJLE9BQU8sUUFBUSxNQUFNLE9BQU8sQ0FBQyxRQUFRLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRztBQUM5RCxXQUFPLDJCQUEyQixRQUFRLGNBQWMsQ0FBQyxRQUFRLE9BQU8sT0FBTyxLQUFLLENBQUMsRUFBRTtBQUN2RjtBQUFBLEVBQ0Y7QUFDQSxNQUFNQyxTQUFRLG9CQUFJLElBQVksR0FDeEIsYUFBYSxvQkFBSSxJQUFZLEdBQy9CLENBQUMsUUFBUSxRQUFRLFVBQVUsTUFBTSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUNwRCxZQUFVLFFBQVEsT0FBTyxDQUFDLE9BQU87QUFDL0IsUUFBTSxRQUFRLE9BQU87QUFDckIsY0FDQSxPQUFPLG9CQUFvQixJQUFJLFFBQVEsS0FBSyxHQUFJLEtBQUssR0FDckQsT0FBTyxrQkFBa0IsSUFBSSxRQUFRLFFBQVEsR0FBSSxRQUFRLEdBQ3pELFdBQVcsSUFDUCxJQUFJLFFBQVEsTUFBTSxLQUFNLFVBQVEsT0FBTyxpQ0FBaUMsTUFBTSxRQUFRLEdBQzFGLFNBQVMsSUFBSSxRQUFRLE1BQU07QUFDM0IsUUFBSSxPQUFPO0FBQ1gsYUFBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLEtBQUssR0FBRztBQUMxQyxNQUFLQyxRQUFPLFFBQVEsSUFBSSxJQUFJLElBSWpCLE9BQU8sUUFBTyxTQUNwQixPQUFPLCtCQUErQixJQUFJLHNCQUFzQixRQUFRLENBQUMsRUFBRSxJQUoxRSxPQUFPLFNBQVMsU0FBUyxJQUFJLElBQUksUUFBUSxJQUFJLEtBQy9DLE9BQU8sd0JBQXdCLElBQUksUUFBUSxJQUFJLENBQUMsc0JBQXNCLFNBQVMsQ0FBQyxFQUFFO0FBS3hGLGNBQVUsTUFDVixXQUFXLElBQUksRUFBRSxHQUNiLElBQUksUUFBUSxRQUFRLE1BQU0sS0FBR0QsT0FBTSxJQUFJLEVBQUUsR0FDekMsT0FBTyxVQUFXLElBQUksUUFBUSxRQUFRLE1BQU0sTUFBTSxJQUFJLE9BQU8sSUFBSSxNQUFNLE1BQ3pFLE9BQU8sd0JBQXdCLElBQUksUUFBUSxRQUFRLENBQUMsU0FBUyxJQUFJLE9BQU8sS0FBSyxlQUFlO0FBQUEsRUFFaEcsQ0FBQyxHQUNELE9BQU8sb0JBQW9CLElBQUksT0FBTyxNQUFNLEdBQUksTUFBTSxHQUN0RCxPQUFPLHFCQUFxQixJQUFJLE9BQU8sTUFBTSxHQUFJLE1BQU0sR0FDdkQsT0FBTyxjQUFjLElBQUksT0FBTyxJQUFJLEdBQUksUUFBUSxHQUNoRCxXQUFXO0FBQ1gsV0FBUyxLQUFLLElBQUksT0FBTyxJQUFJLEdBQUksT0FBTyxHQUFHLEtBQUssS0FBSyxPQUFPLEtBQUssU0FBUyxHQUFJO0FBQzVFLFFBQUksQ0FBQ0EsT0FBTSxPQUFPLEVBQUUsR0FBRztBQUNyQixhQUFPLGtDQUFrQyxFQUFFLHVDQUF1QztBQUNsRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLDRCQUE0QixLQUFLLE9BQU8sS0FBSyxhQUFhLEdBQUksUUFBUSxHQUM3RSxXQUFXO0FBQUEsRUFDYjtBQUNBLFNBQU8sc0NBQXNDLEdBQUdBLE9BQU0sSUFBSTtBQUMxRCxNQUFNLE9BQU8sSUFBSSxPQUFPLElBQUksR0FDdEIsT0FBTyxJQUFJLE9BQU8sSUFBSSxLQUFNLFNBQVMsS0FBSztBQUNoRCxFQUFJLElBQUksT0FBTyxJQUFJLE1BQU0sTUFDUixTQUFTLEtBQUssUUFBUSxLQUFLLE9BQU8sVUFBVSxLQUFLLElBQUksTUFDdkQsT0FBTywrQkFBK0IsSUFBSSw4QkFBOEIsSUFBSSxFQUFFLEdBQzNGLE9BQU8sNEJBQTRCLElBQUksT0FBTyxJQUFJLEdBQUksT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNO0FBRXpGLE1BQU0sUUFBUSxJQUFJLE9BQU8sS0FBSztBQUM5QixFQUFJLFVBQVUsS0FBSyxDQUFDLFdBQVcsSUFBSSxLQUFLLEtBQUcsT0FBTyw4QkFBOEIsS0FBSyxFQUFFO0FBQ3pGO0FBRUEsU0FBUyxVQUFVLE9BQXVCO0FBQ3hDLFNBQU8sS0FBSyxLQUFLLFFBQVEsRUFBRSxJQUFJO0FBQ2pDOzs7QUM5VkEsSUFBZSxlQUFmLE1BQThDO0FBQUE7QUFBQSxFQWU1QyxZQUFZLE9BQW1CLE9BQWU7QUFDNUMsU0FBSyxRQUFRLE9BQ2IsS0FBSyxRQUFRLE9BQ2IsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLFNBQVM7QUFBQSxFQUM1RTtBQUFBLEVBRUEsQ0FBQyxPQUFPLFFBQVEsSUFBVTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUNGLEdBR3NCLGVBQWYsY0FDRyxhQUVWO0FBRUEsR0FNYSxXQUFOLGNBQ0csYUFFVjtBQUFBLEVBU0UsWUFBWSxPQUFtQixPQUFlLFFBQW1CO0FBQy9ELFVBQU0sT0FBTyxLQUFLLEdBQ2xCLEtBQUssU0FBUyxRQUNkLEtBQUssU0FBUyxPQUFPLFFBQ3JCLEtBQUssUUFBUSxLQUFLLE1BQU07QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQXFCO0FBQ3pCLFdBQVEsTUFBTSxLQUFLO0FBQUEsRUFDckI7QUFBQTtBQUFBLEVBR0EsT0FBb0M7QUFDbEMsUUFBTSxFQUFFLE9BQU8sSUFBSSxNQUNmLE9BQU8sS0FBSyxNQUNaLE9BQU87QUFDWCxRQUFJLFNBQVMsR0FBRztBQUNkLFVBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUNwQixPQUFPLFVBQVUsT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTTtBQUNsRixXQUFLLE9BQU8sTUFDWixPQUFPLFNBQVM7QUFDaEIsVUFBTSxRQUFRLE9BQU8sRUFBRSxPQUFPLFVBQVU7QUFDeEMsV0FBSyxNQUFNLE1BQU0sSUFBSSxLQUFLLEdBQ3JCLFNBQU0sS0FBSyxTQUFTLE1BQU0sSUFBSSxRQUFRLE1BQU0sSUFDakQsS0FBSyxPQUFPLFFBQVEsSUFBSSxPQUFPLFNBQVMsT0FBTyxRQUFRLFVBQVUsS0FBSyxRQUN0RSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDdkI7QUFFQSxRQUFNRSxPQUFNLE9BQU8sQ0FBQyxNQUNkLFFBQVMsT0FBT0EsT0FBTztBQUM3QixTQUFLLE9BQU8sT0FBTyxPQUNuQixLQUFLLFFBQVMsS0FBSyxRQUFRLEtBQUssS0FBSyxNQUFNQSxJQUFHLEtBQUs7QUFDbkQsUUFBTSxNQUFNLFVBQVUsSUFBSSxLQUFLLEtBQUssS0FBSyxNQUFNLFFBQVEsQ0FBQyxLQUFLO0FBQzdELGdCQUFLLE1BQU8sS0FBSyxPQUFPLE1BQU0sUUFDdkIsRUFBRSxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQzdCO0FBQ0Y7QUFVTyxTQUFTLFVBQ2QsT0FDQSxPQUNBLFFBQ0EsTUFDQSxLQUNBLFFBQ1E7QUFDUixNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxPQUFPLEVBQUUsT0FBTyxVQUFVLElBQ2xDLFVBQVUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNLE9BQU8sSUFBSSxRQUFRLE1BQU0sT0FBTyxTQUFTO0FBQ3RGLE1BQUksU0FBUztBQUNYLFFBQU0sTUFBTSxRQUFRLFVBQVcsT0FBTyxRQUFRLE9BQVE7QUFDdEQsV0FBTyxFQUFFLE9BQU8sTUFBSyxLQUFJLElBQUksSUFBSSxNQUFNLEVBQUcsUUFBTztBQUFBLEVBQ25EO0FBQ0EsU0FBTyxXQUFXLE9BQU8sT0FBTyxRQUFRLFVBQVUsUUFBUSxHQUFHLE1BQU07QUFDckU7QUFNQSxTQUFTLFdBQ1AsRUFBRSxJQUFJLEdBQ04sT0FDQSxFQUFFLE9BQU8sTUFBTSxHQUNmLE1BQ0EsUUFDUTtBQUNSLE1BQU0sT0FBTyxJQUFJLFVBQVUsQ0FBQyxNQUFPO0FBQ25DLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsTUFBSSxPQUFPLFdBQVcsS0FBSyxJQUFJLEdBQzNCLEtBQUssU0FBUyxJQUFJLElBQUksT0FBTyxLQUFLLElBQUssSUFBSSxPQUFPLElBQUk7QUFDMUQsTUFBSSxTQUFTO0FBQ1gsYUFBUyxVQUFVLE1BQU0sVUFBVSxLQUFLLE9BQU8sS0FDekMsT0FBSyxPQUFPLEtBQUssTUFBTSxJQUFLLFNBRGdCO0FBRWhELFdBQUssS0FBSyxPQUFPLEtBQUssSUFBSTtBQUc5QixTQUFPLE9BQU8sS0FBSyxPQUFPLEdBQUcsUUFBUTtBQUNuQyxRQUFNLFFBQVEsT0FBTztBQUdyQixRQUFJLEVBRlksS0FBSyxVQUFVLEtBQUssSUFBSSxRQUFRLEdBQUcsT0FBTyxLQUFLLElBQUksT0FBTyxJQUFJLE9BQVEsTUFFdEUsRUFBRSxJQUFJLFFBQVEsTUFBTSxJQUFLLFFBQVMsT0FBTUMsYUFBWSxPQUFPLEVBQUU7QUFDN0UsYUFBUyxJQUFJLFFBQVEsTUFBTTtBQUMzQixRQUFNLE1BQU0sUUFBUSxVQUFXLFFBQVEsT0FBUTtBQUMvQyxhQUFTLE9BQU8sUUFBUSxRQUFRLE9BQU8sS0FBSyxPQUFRLEtBQUksSUFBSSxJQUFJLE1BQU0sRUFBRyxRQUFPO0FBQ2hGLFNBQUssSUFBSSxRQUFRLElBQUk7QUFBQSxFQUN2QjtBQUNBLFNBQU87QUFDVDs7O0FDbEhPLElBQWUsYUFBZixNQUFrRDtBQUFBLEVBYXZELFlBQVksT0FBbUIsS0FBYTtBQUMxQyxRQUFJLFNBQVMsS0FBTSxPQUFNLFNBQVM7QUFDbEMsU0FBSyxRQUFRLE9BQ2IsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sU0FBUyxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU07QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sU0FBUyxJQUFJLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSyxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQ2hFO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLFNBQVMsS0FBSyxLQUFLLE1BQU07QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHVSxPQUFPLFVBQXdCO0FBQ3ZDLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixRQUFJLGFBQWEsS0FBSyxLQUFLLFdBQVcsRUFBRyxRQUFPLEtBQUssUUFBUTtBQUM3RCxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFdBQU8sS0FBSyxXQUFXLFlBQVU7QUFDL0IsVUFBTSxPQUFPLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTyxLQUFLLElBQUk7QUFDL0MsVUFBSSxTQUFTLEtBQUssQ0FBQyxTQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLEVBQUc7QUFDL0QsV0FBSyxTQUFTLElBQUk7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUE0QjtBQUM5QixRQUFNLE1BQU0sVUFBVSxLQUFLLE9BQU8sTUFBTSxHQUNsQyxPQUFPLEtBQUssT0FBTyxHQUFHO0FBQzVCLFdBQU8sUUFBUSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxLQUFLLElBQUksQ0FBQyxJQUFNLEtBQUssVUFBVztBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLFFBQWdCO0FBQ2QsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsV0FBUSxTQUFTLElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxPQUFPLEtBQUssR0FBSSxDQUFDO0FBQUEsRUFDOUQ7QUFBQSxFQUVVLFVBQVUsS0FBcUI7QUFDdkMsUUFBTSxPQUFPLEtBQUssT0FBTyxHQUFHO0FBQzVCLFFBQUksT0FBTyxFQUFHLE9BQU0sS0FBSyxRQUFRLFVBQVUsS0FBSyxPQUFPLEdBQUcsR0FBRyxHQUFHO0FBQ2hFLFdBQU8sS0FBSyxTQUFTLEtBQUssUUFBUSxHQUFHLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsUUFBTSxXQUFxQixDQUFDO0FBQzVCLGFBQVMsTUFBTSxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsTUFBTSxLQUFLLFVBQVUsR0FBRyxFQUFHLFVBQVMsS0FBSyxHQUFHO0FBQ3BGLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBeUM7QUFDaEQsZUFBVyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNO0FBQUEsRUFDcEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsUUFBUSxVQUF3QjtBQUM5QixpQkFBYSxRQUFRO0FBQ3JCLFFBQU0sU0FBUyxLQUFLO0FBQ3BCLFFBQUk7QUFDRixhQUFPLEtBQUssV0FBVyxXQUFVLE1BQUssU0FBUztBQUFBLElBQ2pELFNBQVMsT0FBTztBQUNkLGlCQUFLLE9BQU8sTUFBTSxHQUNaO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixRQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFHO0FBQ2hDLFFBQUksS0FBSyxXQUFXLEVBQUcsUUFBTyxLQUFLLE1BQU07QUFDekMsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLGNBQVUsT0FBTyxLQUFLLENBQUMsT0FBTztBQUM1QixNQUFJLFNBQVMsTUFBTSxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFHLE1BQU0sS0FBSyxFQUFFO0FBQUEsSUFDbkUsQ0FBQztBQUNELGFBQVcsTUFBTSxNQUFPLE1BQUssU0FBUyxFQUFFO0FBQUEsRUFDMUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsT0FBZTtBQUN2QixRQUFNLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxJQUFJLE1BQy9CLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU87QUFDL0MsZUFBUztBQUNQLFVBQU0sRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLElBQUksUUFBUSxDQUFDLE1BQU8sR0FDM0IsUUFBUSxJQUFJLE9BQU8sSUFBSSxNQUFPO0FBQ3BDLFVBQUksU0FBUyxLQUFLLFVBQVUsR0FBRztBQUM3Qix1QkFBZSxPQUFPLEdBQUcsR0FDekIsS0FBSyxTQUFTO0FBQ2Q7QUFBQSxNQUNGO0FBQ0EsVUFBTSxLQUFLLFFBQVE7QUFFbkIsVUFBSSxFQURZLElBQUksUUFBUSxHQUFHLE9BQVEsU0FBUyxJQUFLLElBQUksT0FBTyxJQUFJLFFBQ25ELEtBQU0sUUFBUSxPQUFRLEVBQUcsT0FBTUMsYUFBWSxLQUFLLEVBQUU7QUFDbkUsVUFBTSxPQUFPLFFBQVEsVUFBVyxRQUFRLE9BQVEsSUFDNUMsT0FBTyxRQUFRLFVBQVUsSUFBSSxRQUFRLElBQUksTUFBTztBQUNwRCxhQUFPLE9BQU8sUUFBUSxJQUFJLElBQUksTUFBTSxLQUFJO0FBQ3hDLFVBQU0sUUFBUSxPQUFPLFFBQVEsUUFDdkIsT0FBTyxDQUFDLElBQUksSUFBSSxJQUFNLElBQUksSUFBSSxJQUFLLEdBQ25DLE9BQU8sUUFBUSxLQUFLLEtBQUssS0FBSyxNQUFNLElBQUk7QUFDOUMsVUFBSSxFQUFFLE9BQU8sUUFBUSxPQUFPLFFBQVE7QUFFbEMsWUFBSSxJQUFJLFFBQVEsUUFBUSxNQUFNLEVBQUcsT0FBTUEsYUFBWSxLQUFLLEVBQUU7QUFDMUQsa0JBQVUsTUFBTSxLQUFLLE1BQU0sRUFBRTtBQUM3QjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSyxNQUN6QixJQUFJLFFBQVEsSUFBSSxJQUFJLE9BQ3BCLElBQUksT0FBTyxJQUFJLElBQUksTUFDbkIsSUFBSSxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsUUFBUSxLQUFLLFFBQzdDLElBQUksT0FBTyxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sSUFBSztBQUMzQyxVQUFNLFFBQVEsS0FBSyxRQUFRLE9BQU87QUFDbEMsbUJBQU0sUUFBUSxjQUFjLE9BQU8sS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sR0FDN0Q7QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHVSxLQUFLLEtBQW1CO0FBQ2hDLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLEtBQUssS0FBSyxRQUFRLEdBQUcsR0FDckIsUUFBUSxPQUFPLEdBQ2YsT0FBTyxLQUFLLE9BQU8sR0FBRyxHQUN0QixPQUFPLEtBQUssT0FBTyxLQUFLLElBQUk7QUFDbEMsUUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUssRUFBRSxLQUFLLE9BQzVCLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxNQUFJLElBQUksUUFBUSxJQUFJLElBQUksU0FBUyxJQUNsRSxJQUFJLE9BQU8sTUFBTSxLQUFNLEdBQ3ZCLEtBQUssTUFBTSxRQUFRLFVBQVUsR0FBRyxJQUM1QixJQUFJLFFBQVEsUUFBUSxNQUFNLEtBQUssSUFBSSxJQUFJLE1BQU0sTUFBRyxLQUFLLFFBQVEsRUFBRTtBQUFBLEVBQ3JFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1UsUUFBUSxJQUFrQjtBQUNsQyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixFQUFFLE1BQU0sSUFBSSxLQUFLLEtBQUssT0FDdEIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFFdEMsUUFESSxLQUFLLE9BQU8sS0FBSyxRQUFRLE1BQU0sS0FBRyxVQUFVLEtBQUssTUFBTSxFQUFFLEdBQ3pELENBQUMsU0FBUyxLQUFLLElBQUksS0FBSyxFQUFHO0FBQy9CLFFBQU0sT0FBTyxJQUFJLE9BQU8sS0FBSztBQUM3QixRQUFJLE9BQU8sS0FBSyxJQUFJLElBQ2hCLFNBQVMsS0FBSyxTQUFTLE1BQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxLQUN4RCxLQUFLLFNBQVMsYUFBYSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFFL0M7QUFBQTtBQUFBLEVBR1UsV0FBbUI7QUFDM0IsUUFBTSxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUMvQixFQUFFLE9BQU8sS0FBSyxJQUFJLFFBQ3BCLFFBQVEsTUFBTSxJQUFJLFFBQVEsQ0FBQyxHQUN6QixVQUFVLFVBQVU7QUFDMUIsSUFBSSxZQUNGLFFBQVEsU0FBUyxPQUFPLE1BQU0sZUFBZSxPQUFPLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxHQUMvRSxNQUFNLFFBQVEsYUFBYSxLQUFLO0FBRWxDLFFBQUk7QUFDSixRQUFJO0FBRUYsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLE1BQ2xCLFFBQ0osTUFBTSxXQUFXLE9BQ2IsTUFBTSxTQUFTLE1BQU0sS0FBSyxJQUMxQixNQUFNLGVBQWUsTUFBTSxPQUFPLElBQUk7QUFDNUMsV0FBSyxTQUFTLE9BQU8sS0FBSztBQUFBLElBQzVCLFNBQVMsT0FBTztBQUNkLFlBQUksV0FBUyxVQUFVLE9BQU8sS0FBSyxHQUM3QjtBQUFBLElBQ1I7QUFDQSxVQUFNLFFBQVEsYUFBYSxFQUFFLEdBQ3pCLFlBQ0YsT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUMxQixNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFFekIsUUFBTSxFQUFFLElBQUksSUFBSSxPQUNWLE9BQU8sVUFBVSxHQUNqQixRQUFRLE9BQU87QUFDckIsUUFBSSxLQUFLLEdBQUcsT0FBUSxLQUFLLEtBQUssVUFBVyxDQUFDLEdBQzFDLElBQUksUUFBUSxHQUFHLElBQUksS0FBSyxJQUFJLE9BQU8sSUFBSSxHQUN2QyxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQ3JCLElBQUksUUFBUSxNQUFNLElBQUksSUFBSSxPQUFPLFdBQVcsS0FBTTtBQUNsRCxRQUFNLE9BQU8sYUFBYSxLQUFLLE1BQU0sSUFBSSxPQUFPLElBQUksQ0FBRTtBQUN0RCxlQUFJLFFBQVEsUUFBUSxJQUFJLE1BQ3hCLElBQUksT0FBTyxJQUFJLElBQUksSUFDZixTQUFTLElBQUcsSUFBSSxPQUFPLEtBQUssSUFBSSxLQUMvQixLQUFLLFNBQVMsS0FBSyxJQUFJLElBQUksSUFDaEMsSUFBSSxPQUFPLE1BQU0sS0FBTSxHQUN2QixVQUFVLEtBQUssTUFBTSxFQUFFLEdBQ2hCO0FBQUEsRUFDVDtBQUFBLEVBRVUsU0FBUyxJQUFrQjtBQUNuQyxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxPQUFPLGFBQWEsS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLElBQUksQ0FBRSxHQUN0RCxXQUFXLGFBQWEsS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLFFBQVEsQ0FBRTtBQUNwRSxjQUFVLEtBQUssTUFBTSxFQUFFLEdBQ25CLElBQUksT0FBTyxLQUFLLE1BQU0sT0FBSSxJQUFJLE9BQU8sS0FBSyxJQUFJLElBQzlDLGFBQWEsSUFBRyxJQUFJLE9BQU8sS0FBSyxJQUFJLE9BQ25DLEtBQUssYUFBYSxLQUFLLElBQUksSUFBSSxNQUNoQyxTQUFTLElBQUcsSUFBSSxPQUFPLElBQUksSUFBSSxXQUM5QixLQUFLLFNBQVMsS0FBSyxRQUFRLElBQUksVUFDcEMsSUFBSSxPQUFPLE1BQU0sS0FBTSxHQUN2QixLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUksR0FDeEIsVUFBVSxPQUFPLEVBQUU7QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHVSxRQUFRLEtBQXFCO0FBQ3JDLFlBQVEsTUFBTSxDQUFDLEtBQUssS0FBSyxNQUFNLFdBQVc7QUFBQSxFQUM1QztBQUFBO0FBQUEsRUFHVSxPQUFPLEtBQXFCO0FBQ3BDLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxLQUFLLEtBQUssT0FDckMsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsS0FBSyxPQUFPLE9BQVEsV0FBVyxLQUFLLFFBQVEsR0FBRyxJQUFJO0FBQ3pELFFBQUksU0FBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxHQUFHLE9BQU8sS0FBSyxJQUFJLE9BQU8sSUFBSSxPQUFRO0FBQ25GLGFBQU87QUFFVCxRQUFNLFFBQVEsTUFBTSxLQUFLLFNBQVM7QUFDbEMsV0FBTyxPQUFPLFVBQVUsSUFBSSxLQUFLLFFBQVEsS0FBSyxPQUFPLFFBQVEsT0FBTztBQUFBLEVBQ3RFO0FBQUEsRUFFVSxPQUFPLEtBQWEsTUFBc0I7QUFDbEQsWUFBUSxLQUFLLFFBQVEsR0FBRyxNQUFNLEtBQUssVUFBVSxTQUFTO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR1UsU0FBUyxJQUFZLE1BQXNCO0FBQ25ELFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLEVBQUUsT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLEtBQUssS0FBSyxPQUM1QyxPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNsQyxTQUFTO0FBQ2IsV0FBTyxPQUFPLEtBQUc7QUFFZixVQUFJLEVBRFksS0FBSyxPQUFPLEtBQUssR0FBRyxPQUFPLEtBQUssSUFBSSxPQUFPLElBQUksT0FBUSxPQUN0RCxLQUFNLFFBQVEsT0FBUSxFQUFHLE9BQU1BLGFBQVksS0FBSyxLQUFLLEVBQUU7QUFDeEUsVUFBSSxPQUFPO0FBQ1gsYUFBTyxPQUFPLFNBQU87QUFDbkIsWUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLFVBQVUsU0FBUyxFQUFFLE9BQVEsT0FBTztBQUNsRSxZQUFJLFNBQVMsR0FBRztBQUNkLGNBQU0sUUFBUSxPQUFPLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJO0FBQ2pELGNBQUksUUFBUSxNQUFPLFFBQU8sS0FBSyxRQUFRLFFBQVE7QUFBQSxRQUNqRDtBQUNBLGdCQUFRLE9BQU8sTUFBTTtBQUFBLE1BQ3ZCO0FBRUEsVUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDdEMsV0FBSyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQzFCLFVBQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUssVUFBVSxFQUFFLFNBQVMsV0FBVyxLQUFLLElBQUk7QUFDcEYsVUFBSSxPQUFPLEtBQUssQ0FBQyxPQUFRLE9BQU1BLGFBQVksS0FBSyxLQUFLLEVBQUU7QUFDdkQsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVUsWUFBWSxRQUEyQjtBQUMvQyxRQUFNLE1BQU0sVUFBVSxLQUFLLE9BQU8sTUFBTTtBQUN4QyxRQUFJLENBQUMsS0FBSyxJQUFJLEdBQUcsRUFBRyxPQUFNLEtBQUssUUFBUSxLQUFLLE1BQU07QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1UsUUFBUSxLQUFhLE9BQThCO0FBQzNELG1CQUFlLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbkMsUUFBTSxFQUFFLFNBQVMsSUFBSSxLQUFLO0FBQzFCLFdBQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUN2QjtBQUFBLE1BQ0U7QUFBQSxNQUNBLGtCQUFrQixRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0YsSUFDQTtBQUFBLE1BQ0U7QUFBQSxNQUNBLDhCQUE4QixRQUFRO0FBQUEsTUFDdEMsT0FBTyxTQUFVLFlBQVksVUFBVSxPQUFPLEdBQUcsS0FBSyxLQUFLLENBQUMsT0FBTyxHQUFHLEtBQUssS0FBSyxLQUFLO0FBQUEsTUFDckY7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ047QUFPRjtBQUdPLFNBQVMsYUFBYSxPQUF1QjtBQUNsRCxNQUFJLFFBQVEsS0FBSyxFQUFHLFFBQU87QUFDM0IsUUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLEtBQUs7QUFBQSxJQUNWO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDN1dPLElBQWUsT0FBZixNQUFlLGNBQ1osV0FFVjtBQUFBLEVBQ0U7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLEtBQUk7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFZckUsV0FBbUI7QUFDakIsV0FBTyxLQUFLLGNBQWM7QUFBQSxFQUM1QjtBQUFBLEVBRVUsZ0JBQXdCO0FBQ2hDLFFBQU0sRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQzVCLE1BQU0sS0FBSyxLQUFLO0FBRXRCLFFBREEsTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQ2pDLEtBQUssa0JBQWtCLE9BQVcsUUFBTztBQUM3QyxRQUFJO0FBQ0YsV0FBSyxjQUFjLE9BQU8sR0FBRztBQUFBLElBQy9CLFNBQVMsT0FBTztBQUNkLGlCQUFLLEtBQUssS0FBSyxRQUFRLEdBQ2pCO0FBQUEsSUFDUjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLE9BQU8sTUFBb0I7QUFDekIsUUFBTSxFQUFFLE9BQU8sTUFBTSxTQUFTLElBQUk7QUFDbEMsUUFBSSxTQUFTLFVBQWEsS0FBSyxZQUFZLE9BQVcsUUFBTyxLQUFLLFlBQVksSUFBSTtBQUNsRixRQUFNLE1BQU0sS0FBSyxTQUFTLEdBQ3BCLFVBQVUsS0FBSyxHQUFHLE9BQU8sR0FBRztBQUNsQyxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFDRixlQUFTLFNBQVMsS0FBSyxNQUFNLE1BQU0sQ0FBQyxRQUFRLFVBQVUsS0FBSyxNQUFNLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDakYsU0FBUyxPQUFPO0FBQ2QsaUJBQUssS0FBSyxLQUFLLFFBQVEsR0FDakI7QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsWUFBWSxNQUFtQjtBQUNyQyxXQUFPLEtBQUssS0FBSztBQUFBLE1BQ2YsS0FBSztBQUFBLE1BQ0wsWUFBWSxNQUFNLEtBQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxJQUN0RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsS0FBSyxLQUFhLFVBQXdCO0FBQ2hELElBQUksS0FBSyxJQUFJLEdBQUcsTUFDZCxXQUFXLEtBQUssT0FBTyxHQUFHLEdBQzFCLEtBQUssS0FBSyxHQUFHLElBRWYsS0FBSyxPQUFPLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxhQUFhLE9BQXlCO0FBQ3BDLFFBQU0sRUFBRSxTQUFTLElBQUk7QUFDckIsU0FBSyxRQUFRLEtBQUssU0FBUyxhQUFhLEtBQUssQ0FBQztBQUM5QyxRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBSTtBQUNGLGFBQU8sS0FBSyxTQUFTLFFBQU8sTUFBSyxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQUEsSUFDdkQsU0FBUyxPQUFPO0FBQ2QsZUFBVyxPQUFPLEtBQU0sTUFBSyxLQUFLLEdBQUc7QUFDckMsaUJBQUssT0FBTyxRQUFRLEdBQ2Q7QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVQSxLQUFLLFFBQXlCO0FBQzVCLFNBQUssVUFBVSxNQUFNO0FBQUEsRUFDdkI7QUFBQSxFQUVVLFVBQVUsUUFBeUI7QUFDM0MsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLE1BQ2xCLE1BQU0sS0FBSyxZQUFZLE1BQU07QUFLbkMsUUFISSxLQUFLLFlBQVksVUFBVyxlQUFlLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBRTVFLGVBQWUsT0FBTyxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FDMUMsS0FBSyxZQUFZLFFBQVc7QUFDOUIsVUFBTSxRQUFRLElBQUksWUFBWSxPQUFPLEdBQUc7QUFDeEMsV0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLLEdBQzlCLE1BQU0sS0FBSztBQUFBLElBQ2I7QUFDQSxlQUFXLE9BQU8sR0FBRyxHQUNyQixLQUFLLEtBQUssR0FBRztBQUFBLEVBQ2Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxHQUFHLEtBQWdCO0FBQ2pCLFdBQU8sS0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQUssWUFBWSxHQUFHLENBQUM7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsS0FBSyxLQUFxQjtBQUN4QixXQUFPLEtBQUssVUFBVSxHQUFHO0FBQUEsRUFDM0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBcUJBLE9BQW9CO0FBQ2xCLFdBQU8sSUFBSSxTQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUMzRDtBQUFBO0FBQUEsRUFHQSxVQUFlO0FBQ2IsV0FBTyxDQUFDLEdBQUcsSUFBSTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLFNBQW9CO0FBQ2xCLFdBQU8sTUFBTSxLQUFLLE1BQU0sV0FBVztBQUFBLEVBQ3JDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFFBQWM7QUFDWixRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsSUFBSSxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU0sTUFDN0IsS0FBSyxjQUFjLEdBQ25CLEtBQUssUUFBUSxFQUFFLE9BQU87QUFBQSxFQUN4QjtBQUFBLEVBRW1CLFVBQWdCO0FBQ2pDLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixJQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxLQUFHLEtBQUssUUFBUSxFQUFFLEtBQUs7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHUSxVQUF1QjtBQUM3QixRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFDakIsUUFBUSxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3hDLGlCQUFNLElBQUksS0FBSyxLQUFLLElBQUksR0FDeEIsTUFBTSxLQUFLLEdBQ1gsTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJLEdBQ2hCO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxRQUF3RDtBQUM3RCxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsa0JBQWMsTUFBTTtBQUNwQixRQUFNLFNBQVMsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBNEIsQ0FBQztBQUM5RSxTQUFLLGNBQWM7QUFFbkIsUUFBTSxRQUFRLElBQUksWUFBWSxPQUFPLEdBQUc7QUFDeEMsUUFBSSxLQUFLLEtBQUssWUFBWTtBQUN4QixlQUFXLE1BQU0sS0FBSyxVQUFVLEVBQUcsTUFBSyxLQUFLLFFBQVMsT0FBTyxJQUFJLEtBQUs7QUFFeEUsVUFBTTtBQUFBLE1BQVMsTUFDYixhQUFhLE1BQU0sS0FBSyxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQzlDLFlBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsaUJBQVcsU0FBUyxPQUFRLE9BQU0sT0FBTyxLQUFLO0FBQzlDLFlBQUksS0FBSyxXQUFXLE9BQVEsT0FBTSxnQkFBZ0I7QUFBQSxNQUNwRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsZ0JBQXNCO0FBQzVCLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QixJQUFJLE1BQU0sVUFBVSxTQUFTLFNBQzdCLGVBQWUsT0FBTyxLQUFLLE1BQU0sQ0FBQyxHQUNsQyxVQUFVLE9BQU8sS0FBSyxDQUFDLFVBQVUsb0JBQW9CLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDcEU7QUFDRjs7O0FDeE9PLElBQU0sV0FBTixNQUFvQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWN6QyxZQUFZLFNBQWlCLFVBQWtCLFFBQWdCLE9BQWU7QUFDNUUsU0FBSyxXQUFXLFFBQVEsT0FBTyxLQUFLLFFBQVEsS0FDNUMsS0FBSyxXQUFXLFVBQ2hCLEtBQUssU0FBUyxRQUNkLEtBQUssUUFBUSxLQUFLLElBQUksSUFBTSxLQUFLLEdBQ2pDLEtBQUssUUFBUSxLQUFLLEtBQUssTUFBYSxLQUFLLElBQUksT0FDN0MsS0FBSyxPQUFPLEtBQUssUUFBUSxXQUFXO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsT0FBTyxFQUFFLElBQUksR0FBVyxLQUFtQjtBQUN6QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixRQUFJLFFBQVEsQ0FBUSxJQUFJLEtBQUssVUFDN0IsSUFBSSxRQUFRLENBQU0sSUFBSSxLQUFLLFFBQzNCLElBQUksUUFBUSxDQUFLLElBQUksS0FBSztBQUFBLEVBQzVCO0FBQUEsRUFFQSxPQUFPLEVBQUUsSUFBSSxHQUFXLEtBQW1CO0FBQ3pDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFFBQUksUUFBUSxFQUFLLElBQUksSUFBSSxRQUFRLENBQWMsSUFBSSxJQUFJLFFBQVEsQ0FBYyxJQUFJO0FBQUEsRUFDbkY7QUFDRjtBQUdPLFNBQVMsT0FBTyxLQUFpQixPQUF1QjtBQUM3RCxTQUFPLFFBQVEsSUFBSSxTQUFTLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSTtBQUN6RDtBQUdPLFNBQVMsU0FBUyxNQUFjLE1BQWMsVUFBMEI7QUFDN0UsU0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLElBQUksV0FBVyxPQUFPO0FBQzNEO0FBUU8sU0FBUyxZQUFZLFFBQWdCLE9BQWUsUUFBMkI7QUFDcEYsTUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLFFBQ2YsTUFBTSxPQUFPLEtBQUssVUFBVSxDQUFDLE1BQU07QUFDekMsTUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixNQUFNLFFBQVEsUUFBUSxHQUNoQixXQUFXLElBQUksUUFBUSxDQUFRO0FBUXJDLE1BQUksRUFORixhQUFhLFFBQVEsR0FBRyxLQUN0QixLQUFLLElBQUksS0FBWSxJQUFJLFFBQVEsQ0FBSyxJQUFLLFdBQVcsSUFBSSxRQUFRLENBQU0sQ0FBRSxLQUM1RSxXQUFXLEtBQ1gsSUFBSSxRQUFRLENBQUssS0FBTSxPQUN2QixJQUFJLFFBQVEsRUFBSSxJQUFLLElBQUksWUFDekIsSUFBSSxRQUFRLEVBQUksSUFBSyxJQUFJLFVBQ2QsT0FBTUMsYUFBWSxPQUFPLEdBQUc7QUFDekMsTUFBSSxXQUFXLE9BQVcsUUFBTztBQUtqQyxNQUFJLEVBSEYsYUFBYSxPQUFPLFlBQ3BCLElBQUksUUFBUSxDQUFNLE1BQU0sT0FBTyxVQUMvQixJQUFJLFFBQVEsQ0FBSyxNQUFNLE9BQU8sT0FDbkIsT0FBTUEsYUFBWSxPQUFPLEdBQUc7QUFDekMsU0FBTztBQUNUO0FBRU8sU0FBU0EsYUFBWSxPQUFlLEtBQTJCO0FBQ3BFLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxXQUFXLEtBQUs7QUFBQSxJQUNoQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBNkJPLFNBQVMsV0FDZCxRQUNBLE9BQ0EsUUFDQSxRQUNNO0FBQ04sTUFBTSxNQUFNLFlBQVksUUFBUSxPQUFPLE1BQU07QUFDN0MsTUFBSSxRQUFRLEVBQUc7QUFDZixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsUUFBUSxRQUFRLEdBQ2hCLEVBQUUsU0FBUyxJQUFJLFFBQ2YsT0FBTyxJQUFJLFFBQVEsRUFBSSxHQUN2QixPQUFPLElBQUksUUFBUSxFQUFJLEdBQ3ZCLFNBQVMsU0FBUyxNQUFNLE1BQU0sUUFBUTtBQUM1QyxNQUFJLFNBQVMsVUFBVTtBQUNyQixXQUFPLHlCQUF5QixNQUFNLHNCQUFzQixRQUFRLEVBQUU7QUFDdEU7QUFBQSxFQUNGO0FBQ0EsTUFBTSxDQUFDLFVBQVUsUUFBUSxJQUFJLENBQUMsSUFBSSxRQUFRLEVBQVMsR0FBSSxJQUFJLFFBQVEsRUFBUyxDQUFFLEdBQ3hFLFNBQVMsU0FBUyxVQUFVLE1BQU0sUUFBUTtBQUNoRCxHQUFJLFlBQVksSUFBSSxZQUFZLFNBQVMsVUFBVSxTQUFTLGFBQzFELE9BQU8sbUNBQW1DLFFBQVEsK0JBQStCLElBQUksRUFBRTtBQUV6RixNQUFNLE9BQU8sU0FBUyxNQUFNLFVBQVUsUUFBUTtBQUM5QyxHQUFJLFlBQVksSUFBSSxZQUFZLE9BQU8sV0FDckMsT0FBTyxtQ0FBbUMsUUFBUSwrQkFBK0IsSUFBSSxFQUFFO0FBRTNGOzs7QUNuSUEsSUFBTSxRQUFRLEtBVVEsZUFBZixNQUFlLGNBQTZDO0FBQUEsRUFDakU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLGFBQVk7QUFBQTtBQUFBLEVBUzdFLFlBQVksT0FBbUIsS0FBYTtBQUMxQyxRQUFJLFNBQVMsS0FBTSxPQUFNLFNBQVM7QUFDbEMsU0FBSyxRQUFRLE9BQ2IsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFtQkEsSUFBSSxTQUFpQjtBQUNuQixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixRQUFRLEtBQUs7QUFDbkIsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixRQUFNLFdBQVcsT0FBTyxLQUFLLFFBQVEsQ0FBUSxHQUN2QyxPQUFPLE9BQU8sS0FBSyxRQUFRLEVBQUk7QUFDckMsV0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksU0FBUyxNQUFNLE9BQU8sS0FBSyxRQUFRLEVBQUksR0FBRyxRQUFRLEdBQUcsUUFBUSxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQUssS0FBSztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsUUFBTSxFQUFFLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDN0IsdUJBQVksT0FBTyxLQUFLLElBQUksR0FDckIsS0FBSyxTQUFTLEtBQUs7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxJQUFjLFFBQWdCO0FBQzVCLFdBQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQyxNQUFNO0FBQUEsRUFDcEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsRUFBRSxPQUFPLFFBQVEsSUFBaUI7QUFDaEMsUUFBTSxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUMvQixFQUFFLFNBQVMsSUFBSSxRQUNqQixRQUFRLFlBQVksT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUNoRCxRQUFJLFVBQVU7QUFDZCxlQUFTLE9BQU8sTUFBTSxJQUFJLFFBQVEsRUFBSSxLQUFNLE9BQU8sU0FBUyxJQUFJLFdBQVcsSUFBSSxJQUFJLE9BQU8sR0FBRztBQUMzRixZQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLGdCQUFRLEtBQUs7QUFDYixZQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsRUFBSTtBQUNuQyxZQUFJLFdBQVcsS0FBSyxVQUFVLEVBQUc7QUFDakMsUUFBSSxTQUFTLE1BQU0sTUFBTSxRQUFRLElBQUksYUFBVSxPQUFPO0FBQ3RELFlBQU0sUUFBUSxTQUFTLE1BQU0sTUFBTSxRQUFRO0FBQzNDLFlBQUksU0FBUyxPQUFRO0FBQ3JCLGNBQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxNQUNyQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZTtBQUNiLFdBQU8sQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxTQUFvQjtBQUNsQixXQUFPLE1BQU0sS0FBSyxNQUFNLFdBQVc7QUFBQSxFQUNyQztBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQXlDO0FBQ2hELGVBQVcsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUFBLEVBQ3BEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxVQUFnQjtBQUNkLFFBQU0sRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUk7QUFFckMsUUFEQSxlQUFlLE9BQU8sR0FBRyxHQUNyQixZQUFZLE9BQU8sS0FBSyxNQUFNLE1BQU0sRUFBRztBQUMzQyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFVBQU0sTUFBTTtBQUNaLFFBQUk7QUFFRixVQUFJLFlBQVksT0FBTyxLQUFLLE1BQU0sTUFBTSxFQUFHO0FBQzNDLFVBQU0sUUFBUSxTQUFTLE9BQU8sTUFBTSxlQUFlLE9BQU8sTUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQ3JGLFlBQU0sUUFBUSxhQUFhLEtBQUssR0FDaEMsT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUUxQixRQUFRLE1BQU0sTUFBTSxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQUEsSUFDM0MsVUFBRTtBQUNBLFlBQU0sTUFBTTtBQUFBLElBQ2Q7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxLQUFLLFFBQWdCLEdBQVM7QUFDNUIsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUNaLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxLQUFLLE9BQ2IsRUFBRSxPQUFPLElBQUk7QUFDbkIsUUFBSSxFQUFFLFFBQVEsS0FBSyxLQUFLLFNBQVM7QUFDL0IsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLEtBQUs7QUFBQSxRQUNWLHdCQUF3QixNQUFNO0FBQUEsUUFDOUI7QUFBQSxNQUNGO0FBR0YsUUFBSSxVQUFVLEtBQUssQ0FBQyxLQUFLLFdBQVcsRUFBRztBQUN2QyxTQUFLLE1BQU0sS0FBSztBQUNoQixRQUFNLEVBQUUsU0FBUyxJQUFJLE1BQ2YsUUFBUSxJQUFJLFFBQVEsRUFBSSxJQUFLO0FBQ25DLFNBQUssUUFBUSxPQUFPLFFBQVEsSUFBSSxXQUFXLFFBQVEsUUFBUSxJQUFJLFFBQVE7QUFBQSxFQUN6RTtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFDakIsRUFBRSxJQUFJLElBQUk7QUFFaEIsSUFEQSxlQUFlLE9BQU8sR0FBRyxHQUNyQixNQUFJLFFBQVEsQ0FBQyxNQUFNLEtBQUssS0FBSyxTQUFTLE9BQzFDLG9CQUFvQixPQUFPLElBQUksUUFBUSxDQUFDLENBQUUsR0FDMUMsWUFBWSxPQUFPLEtBQUssSUFBSSxRQUFRLENBQUMsQ0FBRSxHQUN2QyxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFDbkI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsT0FBTyxRQUF3RDtBQUM3RCxRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsSUFBSTtBQUNqQyxrQkFBYyxNQUFNO0FBQ3BCLFFBQU0sU0FBUyxRQUFRLE1BQU0sR0FBRyxNQUFNLE1BQU0sS0FBSyxNQUE0QixDQUFDLEdBQ3hFLFFBQVEsUUFBUTtBQUV0QixRQURBLGVBQWUsT0FBTyxHQUFHLEdBQ3JCLE9BQU8sU0FBUyxTQUFVLE9BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxNQUFNLFdBQVc7QUFDekUsUUFBTSxTQUFTLE1BQU0sSUFBSSxLQUFLO0FBQzlCLElBQUksV0FBVyxLQUFHLG9CQUFvQixPQUFPLE1BQU0sR0FDbkQsTUFBTSxJQUFJLEtBQUssSUFBSTtBQUNuQixRQUFJO0FBQ0YsY0FBUSxNQUFNLEdBQUcsTUFBTTtBQUNyQixpQkFBVyxTQUFTLE9BQVEsTUFBSyxLQUFLLEtBQUs7QUFBQSxNQUM3QyxDQUFDO0FBQUEsSUFDSCxTQUFTLE9BQU87QUFDZCxVQUFNLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFDNUIsa0JBQU0sSUFBSSxLQUFLLElBQUksUUFDZixTQUFTLEtBQUcsVUFBVSxPQUFPLElBQUksR0FDL0I7QUFBQSxJQUNSO0FBQ0EsSUFBSSxXQUFXLEtBQUcsWUFBWSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ2xEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLGVBQWUsVUFBa0IsT0FBbUI7QUFDbEQsV0FBTyxLQUFLLEtBQUssSUFBTSxHQUFnQixTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxFQUN2RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxZQUFZLFVBQWtCLE9BQW1CO0FBQy9DLFdBQU8sS0FBSyxLQUFLLElBQU0sR0FBZ0IsU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLLFFBQVE7QUFBQSxFQUNuRjtBQUFBLEVBRVEsS0FBSyxNQUFjLE1BQWMsU0FBaUIsU0FBaUM7QUFDekYsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixRQUFJLE1BQU0sU0FBUztBQUNqQixZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBRUYsU0FBSyxRQUFRO0FBQ2IsYUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsS0FBSSxRQUFRLEVBQUcsUUFBTztBQUMvRCxRQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxLQUFLLE9BQ2IsTUFBTSxZQUFZLElBQUksSUFBSTtBQUNoQyxlQUFTO0FBRVAsY0FBUSxNQUFNLEtBQUssUUFBUSxNQUFNLENBQUM7QUFDbEMsVUFBTSxPQUFPLFFBQVEsS0FBSyxLQUFLLFFBQVEsSUFBSSxHQUNyQyxPQUFPLE1BQU0sWUFBWSxJQUFJO0FBQ25DLFVBQUksUUFBUSxLQUFLLEVBQUUsT0FBTyxHQUFJO0FBQzlCLGNBQVEsS0FBSyxLQUFLLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFBQSxJQUM1QztBQUNBLG1CQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sQ0FBQyxHQUMzQixRQUFRO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR1UsUUFBUSxPQUFlLE1BQWMsVUFBd0I7QUFDckUsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLFlBQVEsTUFBTSxLQUFLLFFBQVEsTUFBTSxRQUFRO0FBQ3pDLFFBQU0sT0FBTyxTQUFTLEtBQU8sSUFBaUI7QUFDOUMsSUFBSSxRQUFRLEtBQUssS0FBSyxRQUFRLElBQUksTUFBTSxLQUFHLFFBQVEsT0FBTyxLQUFLLFFBQVEsSUFBSTtBQUFBLEVBQzdFO0FBQUE7QUFBQSxFQUdVLE1BQU0sT0FBZSxNQUFvQjtBQUNqRCxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLElBQUksTUFBTSxTQUFTLE9BQU0sTUFBTSxJQUFJLFFBQVEsRUFBSSxJQUFJLE1BQU0sSUFBSSxRQUFRLEVBQVMsSUFBSSxPQUM3RSxLQUFLLFFBQVEsT0FBTyxJQUFNLElBQUk7QUFBQSxFQUNyQztBQUFBO0FBQUEsRUFHVSxRQUFRLE9BQWUsTUFBb0I7QUFDbkQsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixJQUFJLE1BQU0sU0FBUyxPQUFNLE1BQU0sSUFBSSxRQUFRLEVBQUksSUFBSSxNQUFNLElBQUksUUFBUSxFQUFTLElBQUksT0FDN0UsS0FBSyxRQUFRLE9BQU8sSUFBTSxJQUFJO0FBQUEsRUFDckM7QUFBQTtBQUFBLEVBR1UsTUFBTSxRQUFzQjtBQUFBLEVBQUM7QUFBQTtBQUFBLEVBRzdCLFVBQW1CO0FBQzNCLFFBQU0sRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUk7QUFDckMsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQUksUUFBUSxZQUFZLE9BQU8sS0FBSyxNQUFNO0FBQzFDLElBQUksVUFBVSxNQUNaLEtBQUssUUFBUSxHQUNiLFFBQVEsTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUU3QixRQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxVQUFVLEdBQ2xCLE9BQVEsSUFBSSxRQUFRLEVBQVMsSUFBSSxRQUFRLEtBQUssS0FBSyxRQUFRLEVBQUksR0FDL0QsU0FBUyxTQUFTLE1BQU0sSUFBSSxRQUFRLEVBQUksR0FBSSxPQUFPLFFBQVE7QUFDakUsUUFBSSxTQUFTLE9BQU8sU0FBVSxPQUFNQyxhQUFZLEtBQUssS0FBSztBQUMxRCxXQUFPLFNBQVMsT0FBTztBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdVLFNBQWtCO0FBQzFCLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUN2QiwwQkFBZSxPQUFPLEdBQUcsR0FDbEIsTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLEtBQUssQ0FBQyxLQUFLLFFBQVE7QUFBQSxFQUNyRDtBQUFBO0FBQUEsRUFHVSxhQUFzQjtBQUM5QixRQUFNLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQ3JDLG1CQUFlLE9BQU8sR0FBRztBQUN6QixRQUFNLFFBQVEsWUFBWSxPQUFPLEtBQUssTUFBTTtBQUM1QyxRQUFJLFVBQVUsRUFBRyxRQUFPO0FBQ3hCLFFBQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLFVBQVUsR0FDbEIsT0FBUSxJQUFJLFFBQVEsRUFBUyxJQUFJLFFBQVEsS0FBSyxLQUFLLFFBQVEsRUFBSSxHQUMvRCxTQUFTLFNBQVMsSUFBSSxRQUFRLEVBQUksR0FBSSxNQUFNLE9BQU8sUUFBUTtBQUNqRSxRQUFJLFNBQVMsT0FBTyxTQUFVLE9BQU1BLGFBQVksS0FBSyxLQUFLO0FBQzFELFdBQU8sU0FBUztBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdVLFVBQVUsT0FBdUI7QUFDekMsUUFBTSxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQU8sSUFBSTtBQUN4QyxRQUFJLEVBQUUsUUFBUSxLQUFLLEtBQUssUUFBUSxVQUFVLEtBQUssV0FBVyxHQUFJLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDekYsUUFBTSxFQUFFLFVBQVUsT0FBTyxPQUFPLElBQUksUUFDOUIsRUFBRSxNQUFNLElBQUk7QUFDbEIsV0FBTyxRQUFRLElBQUksU0FBVSxNQUFNLElBQUksUUFBUSxFQUFJLElBQUssU0FBUyxXQUFZO0FBQUEsRUFDL0U7QUFBQSxFQUVVLFdBQVcsT0FBNkI7QUFDaEQsbUJBQWUsS0FBSyxPQUFPLEtBQUssR0FBRztBQUNuQyxRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxLQUFLO0FBQUEsTUFDVixXQUFXLElBQUksbUNBQW1DLHdCQUF3QixTQUFTLENBQUM7QUFBQSxNQUNwRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFVSxLQUFLLE1BQWMsb0JBQWtDO0FBQzdELFFBQU0sRUFBRSxVQUFVLFNBQVMsSUFBSSxLQUFLO0FBQ3BDLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxRQUFRLFFBQVE7QUFBQSxNQUNoQjtBQUFBLE1BQ0EsV0FBVyxRQUFRO0FBQUEsTUFDbkI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxTQUFTLEVBQUUsSUFBSSxHQUFjLE9BQXFCO0FBQ2hFLE1BQUksVUFBVSxLQUFLLElBQUksUUFBUSxFQUFLLE1BQU0sR0FBRztBQUMzQyxRQUFJLFFBQVEsRUFBSyxJQUFJO0FBQ3JCO0FBQUEsRUFDRjtBQUNBLFFBQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDcFlPLElBQWUsT0FBZixjQUEwQyxhQUF1QjtBQUFBO0FBQUEsRUEwQnRFLE9BQXNCO0FBQ3BCLFdBQU8sS0FBSyxXQUFXLElBQUksS0FBSyxHQUFHLENBQUMsSUFBSTtBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQVdVLFVBQWdCO0FBQ3hCLFNBQUssS0FBSyxHQUVWLEtBQUssUUFBUTtBQUNiLFFBQU0sRUFBRSxPQUFPLFNBQVMsSUFBSSxNQUN0QixPQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsRUFBSTtBQUN4QyxTQUFLLE1BQU0sT0FBTyxTQUFTLElBQUksV0FBVyxJQUFJLElBQUksT0FBTyxDQUFDO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR1UsU0FBUyxPQUF1QjtBQUN4QyxRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFDakIsUUFBUSxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU07QUFDdkMsUUFBSSxDQUFDLEtBQUssUUFBUSxFQUFHLFFBQU87QUFDNUIsUUFBSTtBQUNGLGFBQU8sS0FBSyxRQUFRLEtBQUs7QUFBQSxJQUMzQixTQUFTLE9BQU87QUFDZCxZQUFJLFNBQU8sS0FBSyxLQUFLLEdBQ2Y7QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBLEVBS1UsUUFBUSxPQUF3QjtBQUN4QyxXQUFPLFNBQVMsS0FBSztBQUFBLEVBQ3ZCO0FBQUEsRUFFVSxRQUFRLE9BQXdCO0FBQ3hDLFdBQU8sU0FBUyxLQUFLO0FBQUEsRUFDdkI7QUFDRjs7O0FDbkVPLElBQU0sYUFBTixNQUFpQjtBQUFBLEVBV3RCLFlBQVksUUFBaUI7QUFDM0IsU0FBSyxTQUFTLFFBQ2QsS0FBSyxZQUFZLFNBQVMsS0FBSyxJQUMvQixLQUFLLGlCQUFpQixTQUFTLEtBQUssS0FBSyxJQUFJLEtBQzdDLEtBQUssT0FBTyxNQUFNLFNBQVMsS0FBSyxNQUFNLEdBQ3RDLEtBQUssUUFBUSxTQUFTLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWMsT0FBdUI7QUFDNUMsV0FBTyxLQUFLLGFBQWEsSUFBSSxJQUFJLEtBQUssS0FBSyxZQUFZO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUFzQjtBQUNqQyxXQUFPLEtBQUssU0FBUyxPQUFPLEtBQUssaUJBQWtCLFNBQVMsS0FBSyxZQUFhO0FBQUEsRUFDaEY7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFrQixPQUFlLE1BQWMsT0FBdUI7QUFDN0UsUUFBTSxPQUFPLElBQUksUUFBUSxhQUFhLElBQUk7QUFDMUMsV0FBSyxLQUFLLFNBQ0gsSUFBSSxRQUFRLGFBQWEsUUFBUSxJQUFJLElBRG5CLE9BQVEsS0FBSyxLQUFLLFlBQVk7QUFBQSxFQUV6RDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWtCLE9BQWUsTUFBYyxPQUF1QjtBQUM1RSxRQUFNLEtBQUssUUFBUSxhQUFhLE1BQzFCLGFBQWEsS0FBSyxhQUFhLElBQUksRUFBRSxDQUFFO0FBQzdDLFdBQVEsSUFBSSxFQUFFLElBQUksS0FBSyxTQUFTLGFBQWEsYUFBYSxLQUFLLEtBQUssWUFBWTtBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLFFBQ0UsS0FDQSxPQUNBLE1BQ0EsT0FDQSxZQUNBLE1BQ007QUFDTixRQUFNLEtBQUssUUFBUSxhQUFhO0FBQ2hDLElBQUksS0FBSyxVQUNQLElBQUksRUFBRSxJQUFJLGFBQVcsWUFDckIsSUFBSSxLQUFLLEtBQUssSUFBSSxRQUNiLElBQUksRUFBRSxJQUFJLGFBQVcsYUFBYSxLQUFLLEtBQUssWUFBWTtBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBbUM7QUFDMUMsV0FBTyxPQUFPLFVBQVUsTUFBTSxLQUFNLFVBQXFCLEtBQU0sVUFBcUIsS0FBSztBQUFBLEVBQzNGO0FBQ0Y7QUFHTyxTQUFTLFVBQVUsTUFBdUI7QUFDL0MsU0FBTyxTQUFTLEtBQUs7QUFDdkI7QUFHTyxTQUFTLGNBQWMsUUFBaUIsRUFBRSxLQUFLLEdBQTZCO0FBQ2pGLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsS0FBSyxNQUFNO0FBQUEsSUFDWCx3QkFBd0IsSUFBSTtBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUNGOzs7QUN2RU8sSUFBTSxjQUFOLE1BQXVDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWU1QyxZQUNFLFNBQ0EsUUFDQSxPQUNBLE9BQ0EsT0FDQSxRQUNBO0FBckJGLFNBQVMsT0FBZTtBQUN4QixTQUFTLFFBQVE7QUFxQmYsU0FBSyxVQUFVLFNBQ2YsS0FBSyxRQUFRLElBQUksYUFBYSxNQUFNLFFBQVEsT0FBTyxPQUFPLEtBQUssR0FDL0QsS0FBSyxPQUFPLElBQUksV0FBVyxNQUFNO0FBQUEsRUFDbkM7QUFBQSxFQUVBLElBQUksV0FBbUI7QUFDckIsV0FBTyxXQUFXLEtBQUssUUFBUSxFQUFFLFFBQVEsR0FBRyxLQUFLLEtBQUssU0FBUyxhQUFhLEVBQUU7QUFBQSxFQUNoRjtBQUFBO0FBQUEsRUFHQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLFlBQVksS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBUSxFQUFFLElBQUksR0FBVyxLQUFhLFNBQTZCO0FBQ2pFLFFBQU0sVUFBVSxLQUFLLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBSyxJQUFLLEtBQUssTUFBTSxLQUFLO0FBQ3RFLFlBQVEsSUFBSSxNQUFNLElBQWUsSUFBSSxpQkFBaUIsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQWtCLEtBQW1CO0FBQzFDLFFBQU0sRUFBRSxRQUFRLE9BQU8sT0FBTyxNQUFNLElBQUksS0FBSyxPQUN2QyxFQUFFLElBQUksSUFBSSxPQUNWLE9BQU8sUUFBUTtBQUNyQixRQUFJLE9BQU8sSUFBSSxJQUFJLFFBQVEsS0FBSyxHQUNoQyxJQUFJLE9BQU8sTUFBTSxJQUFJLFFBQ3JCLElBQUksT0FBTyxLQUFLLElBQUksT0FDcEIsSUFBSSxPQUFPLEtBQUssSUFBSSxPQUNwQixJQUFJLE9BQU8sV0FBVyxJQUFJO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFrQixLQUFtQjtBQUMxQyxRQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsT0FBTyxRQUFRLEdBQ2YsT0FBUSxJQUFJLE9BQU8sSUFBSSxJQUFJLFFBQVEsS0FBSyxHQUN4QyxZQUFZLElBQUksT0FBTyxDQUFTLE1BQU8sR0FDdkMsVUFBVSxJQUFJLE9BQU8sQ0FBSyxJQUFLLEtBQUssTUFBTTtBQUNoRCxRQUFJLE9BQU8sRUFBTSxJQUFJO0FBQ3JCLGFBQVMsU0FBUyxHQUFHLFNBQVMsU0FBUyxVQUFVO0FBQy9DLFVBQU0sS0FBSyxJQUFJLFlBQVksTUFBTTtBQUNqQyxNQUFLLGFBQWEsRUFBRSxNQUNwQixLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUksS0FBSyxNQUM3QixLQUFLLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDRixHQUdhLG1CQUFOLE1BQTRDO0FBQUEsRUFLakQsWUFBWSxNQUFtQixTQUFpQjtBQUhoRCxTQUFTLFFBQVE7QUFJZixTQUFLLE9BQU8sTUFDWixLQUFLLE9BQU8sVUFBVTtBQUFBLEVBQ3hCO0FBQUEsRUFFQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sZ0JBQWdCLEtBQUssS0FBSyxRQUFRO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFFBQVEsRUFBRSxJQUFJLEdBQVcsS0FBYSxTQUE2QjtBQUNqRSxhQUFTLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDN0MsTUFBSSxhQUFhLElBQUksT0FBTyxDQUFDLENBQUUsS0FBRyxRQUFRLElBQUksSUFBSSxLQUFLLEtBQUssS0FBSztBQUFBLEVBRXJFO0FBQUEsRUFFQSxTQUFlO0FBQUEsRUFBQztBQUNsQixHQUdhLGVBQU4sTUFBd0M7QUFBQSxFQVM3QyxZQUFZLE1BQW1CLFFBQWdCLE9BQWUsT0FBZSxPQUFlO0FBQzFGLFNBQUssT0FBTyxNQUNaLEtBQUssT0FBTyxRQUFRLEdBQ3BCLEtBQUssUUFBUSxPQUNiLEtBQUssU0FBUyxRQUNkLEtBQUssUUFBUSxPQUNiLEtBQUssUUFBUSxPQUNiLEtBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksV0FBbUI7QUFDckIsV0FBTyxZQUFZLEtBQUssS0FBSyxRQUFRO0FBQUEsRUFDdkM7QUFBQSxFQUVBLFFBQVEsUUFBZ0IsS0FBYSxTQUE2QjtBQUNoRSxRQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFDL0IsUUFBSSxLQUFLLFlBQVk7QUFDckIsZUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE9BQU87QUFDcEMsUUFBSUMsUUFBTyxRQUFRLEtBQUssSUFBSSxLQUFHLEtBQUssUUFBUSxRQUFRLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPO0FBQUEsRUFFdkY7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQUE7QUFBQSxFQUdoQixRQUFRLE9BQWtCLEtBQW1CO0FBQzNDLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFFaEIsUUFEQSxLQUFLLFFBQVEsS0FBSyxHQUFHLElBQUksR0FDckIsSUFBSSxFQUFVLE1BQU07QUFDeEIsZUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE9BQU87QUFDcEMsUUFBSUEsUUFBTyxPQUFPLEtBQUssSUFBSSxLQUFHLFdBQVcsT0FBTyxLQUFLLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFBQSxFQUUxRTtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQWEsTUFBc0I7QUFDeEMsV0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUNGO0FBR08sU0FBUyxhQUFhLE9BQXdCO0FBQ25ELFVBQVEsUUFBUSxPQUFPLEtBQUssVUFBVTtBQUN4QztBQUdPLFNBQVNBLFFBQU8sRUFBRSxJQUFJLEdBQXdCLEtBQWEsTUFBdUI7QUFDdkYsU0FBTyxLQUFLLFFBQVEsS0FBSyxhQUFhLElBQUksS0FBTTtBQUNsRDtBQU1PLFNBQVMsUUFBUSxLQUFrQixNQUFjLFFBQXdCO0FBQzlFLE1BQUksU0FBUyxJQUFJLE9BQU8sS0FBSyxLQUFNLElBQUksT0FBTyxDQUFLLEVBQUksUUFBTztBQUM5RCxNQUFNLFFBQVEsS0FBSyxJQUFJLE9BQU8sQ0FBUyxNQUFPLEtBQUssTUFBTTtBQUN6RCxNQUFJLENBQUMsYUFBYSxLQUFLLEVBQUcsUUFBTztBQUNqQyxNQUFJLEtBQUssVUFBVSxLQUFLLEdBQUcsT0FBTyxRQUFRLElBQUksT0FBTyxJQUFJLE9BQVEsRUFBRyxRQUFPO0FBQzNFLFFBQU1DLGFBQVksT0FBTyxHQUFHLEtBQUs7QUFDbkM7QUFNTyxTQUFTLFVBQVUsUUFBZ0IsTUFBc0I7QUFDOUQsTUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixNQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLE1BQU0sVUFBVSxJQUFJLE9BQU8sQ0FBSyxJQUFLLElBQUksT0FBTyxLQUFLO0FBS3JELE1BSEUsYUFBYSxRQUFRLE9BQU8sQ0FBQyxLQUFLLE1BQ2xDLE9BQU8sVUFBVSxPQUFPLE1BQ3ZCLFlBQVksS0FBSyxhQUFhLFFBQVEsSUFBSSxPQUFPLENBQVMsQ0FBRSxLQUFLLFVBQVUsR0FDL0QsUUFBTztBQUN0QixRQUFNQSxhQUFZLE9BQU8sR0FBRyxJQUFJLE9BQU8sQ0FBSyxDQUFFO0FBQ2hEO0FBTU8sU0FBU0MsV0FDZCxRQUNBLE9BQ0EsT0FDTTtBQUNOLE1BQU0sRUFBRSxJQUFJLElBQUksUUFDVixPQUFPLElBQUksVUFBVSxDQUFDLE1BQU87QUFDbkMsTUFBSSxTQUFTLEVBQUc7QUFDaEIsTUFBTSxVQUFVLFVBQVUsUUFBUSxJQUFJLEdBQ2hDLFFBQVEsSUFBSSxPQUFPLFdBQVcsR0FDOUIsUUFBUSxJQUFJLE9BQU8sS0FBSyxHQUN4QixRQUFRLElBQUksT0FBTyxLQUFLO0FBRzlCLE1BQUksR0FERCxhQUFhLFNBQVMsS0FBSyxTQUFTLFFBQVEsUUFBUSxJQUFJLE9BQU8sTUFBTSxLQUFNLE9BQzlELE9BQU1ELGFBQVksT0FBTyxPQUFPLENBQUM7QUFDakQsV0FBUyxTQUFTLEdBQUcsU0FBUyxTQUFTLFVBQVU7QUFDL0MsUUFBTSxLQUFLLFFBQVEsS0FBSyxNQUFNLE1BQU07QUFDcEMsUUFBSSxPQUFPLEdBQ1g7QUFBQSxVQUFJLEtBQUssVUFBVSxLQUFLLGFBQWEsUUFBUSxFQUFFLElBQUksUUFBUSxFQUFHLE9BQU1BLGFBQVksT0FBTyxFQUFFO0FBQ3pGLFlBQU0sSUFBSSxNQUFNO0FBQUE7QUFBQSxFQUNsQjtBQUNGO0FBRU8sU0FBU0EsYUFBWSxPQUFlLEtBQTJCO0FBQ3BFLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxlQUFlLEtBQUs7QUFBQSxJQUNwQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGOzs7QUNsT08sSUFBZSxrQkFBZixNQUFnRjtBQUFBLEVBY3JGLFlBQVksT0FBbUIsS0FBYSxRQUFxQjtBQVJqRTtBQUFBLFNBQVUsUUFBUTtBQUNsQixTQUFVLE1BQU07QUFFaEI7QUFBQSxTQUFVLE9BQU87QUFDakIsU0FBVSxNQUFNO0FBRWhCO0FBQUEsU0FBVSxTQUFTO0FBR2pCLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTSxLQUNYLEtBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUtVLFVBQW1CO0FBQzNCLFFBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxLQUFLLE9BQ3BCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFVBQVUsVUFBVSxLQUFLLE9BQU8sSUFBSTtBQUMxQyxXQUFPLEtBQUssU0FBUyxXQUFTO0FBQzVCLFVBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxLQUFLLFFBQVE7QUFDM0MsVUFBSSxPQUFPLEVBQUc7QUFDZCxVQUFNLFNBQVMsT0FBTyxLQUFLLFlBQ3JCLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxPQUNsQyxPQUFPO0FBQ1gsYUFBTyxPQUFPLE9BQU8sSUFBSSxJQUFJLElBQUssSUFBRztBQUNyQyxVQUFJLFNBQVM7QUFDYixvQkFBSyxRQUFRLE9BQU8sR0FDcEIsS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLEdBQUcsR0FDL0IsS0FBSyxPQUFPLE1BQ1osS0FBSyxNQUFNLEtBQ0o7QUFBQSxJQUNUO0FBQ0EsZ0JBQUssUUFBUSxLQUFLLE9BQU8sS0FBSyxNQUFNLEdBQzdCO0FBQUEsRUFDVDtBQUFBLEVBRUEsQ0FBQyxPQUFPLFFBQVEsSUFBVTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUNGLEdBVWEsY0FBTixNQUFzRDtBQUFBLEVBSTNELFlBQVksS0FBdUI7QUFGbkMsU0FBUSxTQUFTO0FBR2YsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsT0FBK0I7QUFDN0IsUUFBTSxFQUFFLEtBQUssT0FBTyxJQUFJO0FBQ3hCLElBQUksV0FBVyxNQUFHLEtBQUssU0FBUyxTQUFTLElBQUksSUFBSSxZQUFZLElBQUksSUFBSSxXQUFXLE1BQU07QUFDdEYsUUFBTSxRQUFRLEtBQUs7QUFDbkIsV0FBTyxVQUFVLElBQUksRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVLElBQUksRUFBRSxNQUFNLElBQU8sTUFBTTtBQUFBLEVBQy9FO0FBQUEsRUFFQSxDQUFDLE9BQU8sUUFBUSxJQUFVO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0YsR0FHYSxpQkFBTixNQUFpRTtBQUFBLEVBSXRFLFlBQVksS0FBaUI7QUFDM0IsU0FBSyxNQUFNLEtBQ1gsS0FBSyxPQUFPLElBQUksWUFBWSxHQUFHO0FBQUEsRUFDakM7QUFBQSxFQUVBLE9BQW9DO0FBQ2xDLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxLQUFLLEtBQUssS0FBSztBQUN2QyxXQUFJLFNBQVMsS0FBYSxFQUFFLE1BQU0sT0FBTyxPQUFVLElBQzVDLEVBQUUsTUFBTSxJQUFPLE9BQU8sQ0FBQyxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUssQ0FBRSxFQUFFO0FBQUEsRUFDN0Q7QUFBQSxFQUVBLENBQUMsT0FBTyxRQUFRLElBQVU7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDakZBLElBQU0sZ0JBQWdCLEdBTUEsZ0JBQWYsTUFBcUQ7QUFBQSxFQWExRCxZQUFZLE9BQW1CLEtBQWE7QUFDMUMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxPQUFPLE1BQU07QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxPQUFPLE1BQU07QUFBQSxFQUMzQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxPQUFPLENBQVE7QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQUEsRUFDckM7QUFBQTtBQUFBLEVBR1UsY0FBb0I7QUFDNUIsbUJBQWUsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ25EO0FBQUE7QUFBQSxFQUdVLE9BQU8sT0FBdUI7QUFDdEMsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsV0FBTyxTQUFTLElBQUksSUFBSSxJQUFJLE9BQU8sS0FBSztBQUFBLEVBQzFDO0FBQUEsRUFFVSxVQUFVLE9BQW1EO0FBQ3JFLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFVBQVUsVUFBVSxLQUFLLE9BQU8sSUFBSTtBQUMxQyxhQUFTLFNBQVMsR0FBRyxTQUFTLFNBQVMsVUFBVTtBQUMvQyxVQUFNLEtBQUssUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUNwQyxNQUFJLE9BQU8sS0FBRyxNQUFNLElBQUksTUFBTTtBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVVBLFFBQVEsVUFBd0I7QUFFOUIsUUFEQSxhQUFhLFFBQVEsR0FDakIsS0FBSyxZQUFZLFNBQVU7QUFDL0IsUUFBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUs7QUFFcEMsUUFBSSxZQUFZLGNBQWMsTUFBTSxNQUFPLE9BQU0sS0FBSyxVQUFVO0FBQ2hFLFFBQU0sUUFBUSxLQUFLLGVBQWUsR0FDNUIsUUFBa0IsQ0FBQztBQUN6QixRQUFJO0FBQ0YsYUFBTyxLQUFLLFdBQVcsV0FBVSxPQUFNLEtBQUssS0FBSyxTQUFTLENBQUM7QUFBQSxJQUM3RCxTQUFTLE9BQU87QUFDZCxlQUFXLFVBQVUsTUFBTSxRQUFRLEVBQUcsTUFBSyxTQUFTLE1BQU07QUFDMUQsaUJBQUssYUFBYSxLQUFLLEdBQ2pCO0FBQUEsSUFDUjtBQUNBLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdVLGlCQUF5QjtBQUNqQyxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osT0FBTyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUM1QyxXQUFPLFNBQVMsSUFBSSxJQUFJLGFBQWEsT0FBTyxNQUFNLElBQUksT0FBTyxDQUFTLENBQUU7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHUSxhQUFhLE9BQXFCO0FBQ3hDLFFBQUksS0FBSyxlQUFlLEtBQUssTUFBTztBQUNwQyxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osU0FBUyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxLQUFLO0FBQ25ELFVBQU0sSUFBSSxLQUFLLElBQUksWUFBWSxPQUFPLE1BQU0sSUFBSSxLQUFLLEdBQUksS0FBSztBQUFBLEVBQ2hFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1VLE9BQU8sVUFBa0IsT0FBcUI7QUFDdEQsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixXQUFPLEtBQUssV0FBVyxZQUFVO0FBQy9CLFVBQU0sU0FBUyxLQUFLLE9BQU8sQ0FBTSxJQUFJO0FBQ3JDLFVBQUksQ0FBQyxLQUFLLFNBQVMsTUFBTSxFQUFHO0FBQzVCLFdBQUssU0FBUyxNQUFNO0FBQUEsSUFDdEI7QUFDQSxJQUFJLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFNLE1BQ2xDLEtBQUssYUFBYSxLQUFLLEdBQ3ZCLEtBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUEsRUFFUSxTQUFTLFFBQXlCO0FBQ3hDLFFBQU0sRUFBRSxNQUFNLElBQUksTUFDWixFQUFFLE1BQU0sSUFBSSxLQUFLLEtBQUssT0FDdEIsS0FBSyxRQUFRLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUFHLE1BQU0sR0FDbEUsT0FBTztBQUNYLFdBQU8sT0FBTyxTQUFTLENBQUNFLFFBQU8sT0FBTyxJQUFJLElBQUksSUFBRztBQUNqRCxXQUFPLE9BQU8sS0FBSyxTQUFTO0FBQUEsRUFDOUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBYTtBQUNYLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsU0FBSyxZQUFZO0FBQ2pCLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixTQUFLLFVBQVUsQ0FBQyxHQUFHLFdBQVc7QUFDNUIsTUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFHLE9BQU8sS0FBSyxNQUFNO0FBQUEsSUFDL0MsQ0FBQztBQUNELGFBQVcsVUFBVSxPQUFPLFFBQVEsRUFBRyxNQUFLLFNBQVMsTUFBTTtBQUMzRCxJQUFJLE9BQU8sU0FBUyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFNLEtBQUcsS0FBSyxVQUFVO0FBQUEsRUFDM0U7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFVLFdBQW1CO0FBQzNCLFFBQU0sRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUk7QUFDckMsU0FBSyxZQUFZO0FBQ2pCLFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxRQUNsQixVQUFVLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxHQUNuQyxRQUFRLFVBQVUsS0FBSyxRQUFRLElBQUksTUFBTSxJQUFJLFFBQVEsQ0FBQyxHQUN0RCxPQUFPLFVBQVUsR0FDbkIsS0FBSyxHQUNMO0FBQ0osUUFBSTtBQUNGLGVBQVMsS0FBSyxZQUFZLElBQUk7QUFFOUIsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ3hCLFdBQ0UsTUFBTSxXQUFXLE9BQ2IsTUFBTSxTQUFTLE1BQU0sS0FBSyxJQUMxQixNQUFNLGVBQWUsTUFBTSxPQUFPLElBQUksR0FDNUMsU0FBUyxPQUFPLEVBQUUsR0FDbEIsS0FBSyxVQUFVLE1BQU0sTUFBTTtBQUFBLElBQzdCLFNBQVMsT0FBTztBQUNkLFlBQUksT0FBTyxLQUFHLFVBQVUsT0FBTyxFQUFFLEdBQzdCLFdBQVMsVUFBVSxPQUFPLEtBQUssR0FDN0I7QUFBQSxJQUNSO0FBQ0EsVUFBTSxRQUFRLGFBQWEsRUFBRTtBQUM3QixRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFdBQUksWUFBUyxJQUFJLFFBQVEsQ0FBQyxJQUFJLFFBQzlCLElBQUksS0FBSyxHQUFHLE9BQU8sR0FBSSxLQUFLLEtBQUssVUFBVyxDQUFDLEdBQzdDLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSSxLQUFLLElBQUksT0FBTyxJQUFJLEdBQzVDLEtBQUssT0FBTyxLQUFLLEtBQUssSUFBSSxPQUMxQixLQUFLLE9BQU8sS0FBSyxDQUFNLElBQUksUUFDM0IsS0FBSyxVQUFVLE1BQU0sSUFBSSxNQUFNLEdBQy9CLEtBQUssSUFBSSxPQUFPLENBQVMsTUFBTyxLQUFLLE1BQU0sSUFBSSxJQUMvQyxJQUFJLE9BQU8sQ0FBTSxJQUFJLFNBQVMsR0FDdkI7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdVLFVBQWtCO0FBQzFCLFFBQU0sRUFBRSxPQUFPLE1BQU0sT0FBTyxJQUFJLE1BQzFCLFFBQVEsU0FBUyxPQUFPLE1BQU0sZUFBZSxPQUFPLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUNyRixpQkFBTSxRQUFRLGFBQWEsS0FBSyxHQUNoQyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQ25CO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHVSxTQUFTLE9BQXFCO0FBQ3RDLFFBQU0sRUFBRSxNQUFNLElBQUksTUFDWixZQUFZLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBUztBQUNyRCxJQUFJLGNBQWMsS0FBRyxVQUFVLE9BQU8sU0FBUyxHQUMvQyxVQUFVLE9BQU8sS0FBSztBQUFBLEVBQ3hCO0FBQUE7QUFBQSxFQUdRLFlBQVksTUFBc0I7QUFDeEMsUUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksTUFDMUIsRUFBRSxJQUFJLElBQUksT0FDVixVQUFVLFVBQVUsT0FBTyxJQUFJLEdBQy9CLFlBQVksSUFBSSxPQUFPLENBQVMsTUFBTztBQUM3QyxhQUFTLFNBQVMsSUFBSSxPQUFPLENBQU0sR0FBSSxTQUFTLFNBQVMsVUFBVTtBQUNqRSxVQUFNLFFBQVEsSUFBSSxZQUFZLE1BQU07QUFDcEMsVUFBSSxDQUFDLGFBQWEsS0FBSyxLQUFLLFVBQVUsS0FBSyxPQUFPLEtBQUssZUFBZ0IsUUFBTztBQUFBLElBQ2hGO0FBQ0EsUUFBSSxVQUFVLE9BQU8sWUFBYSxRQUFPO0FBQ3pDLFVBQU0sS0FBSyxVQUFVO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR1EsWUFBMEI7QUFDaEMsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJO0FBQ3pCLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxnQkFBZ0IsT0FBTyxRQUFRO0FBQUEsTUFDL0I7QUFBQSxNQUNBLFdBQVcsT0FBTyxjQUFjLE9BQU8sTUFBTSxLQUFLLDJCQUEyQixPQUFPLEtBQUssT0FBTyxDQUFDO0FBQUEsTUFDakc7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHVSxVQUFVLE1BQWMsUUFBc0I7QUFDdEQsUUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksTUFDMUIsRUFBRSxNQUFNLElBQUksT0FBTztBQUN6QixRQUFJLFNBQVMsUUFBUSxNQUFNLElBQUksT0FBTyxDQUFLLEVBQUk7QUFDL0MsUUFBTSxZQUFZLE1BQU0sSUFBSSxPQUFPLENBQVM7QUFDNUMsUUFBSSxjQUFjLEdBQUc7QUFDbkIsVUFBTSxPQUFPLEtBQUssSUFBSSxlQUFlLFNBQVMsQ0FBQyxJQUFJLEdBQzdDLE9BQU8sU0FBUyxPQUFPLE1BQU0sZUFBZSxJQUFJLENBQUM7QUFDdkQsWUFBTSxRQUFRLGFBQWEsSUFBSSxHQUMvQixNQUFNLElBQUksT0FBTyxDQUFTLElBQUk7QUFBQSxJQUNoQyxPQUFPO0FBQ0wsVUFBTSxRQUFRLGFBQWEsT0FBTyxTQUFTO0FBQzNDLFVBQUksU0FBUyxTQUFTLEtBQUssR0FBRztBQUM1QixZQUFNLE9BQU8sS0FBSyxJQUFJLElBQUksUUFBUSxTQUFTLEtBQUssQ0FBQztBQUNqRCxjQUFNLElBQUksT0FBTyxDQUFTLElBQUksWUFBWSxPQUFPLFdBQVcsSUFBSTtBQUFBLE1BQ2xFO0FBQUEsSUFDRjtBQUNBLFFBQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLElBQUksT0FBTyxDQUFTLE1BQU87QUFDekMsYUFBUyxRQUFRLElBQUksT0FBTyxDQUFLLElBQUssT0FBTyxTQUFTLFFBQVEsUUFBUyxLQUFJLFFBQVEsS0FBSyxJQUFJO0FBQzVGLFFBQUksT0FBTyxDQUFLLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDckM7QUFBQTtBQUFBLEVBR1EsVUFBVSxNQUFjLElBQVksUUFBc0I7QUFDaEUsUUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksTUFDMUIsRUFBRSxJQUFJLElBQUksT0FDVixFQUFFLEtBQUssSUFBSSxRQUNYLEVBQUUsTUFBTSxJQUFJLE9BQU8sT0FDbkIsUUFBUSxPQUFPLEdBQ2YsUUFBUSxLQUFLLElBQUksT0FBTyxDQUFTLE1BQU8sS0FBSyxNQUFNLE1BQU8sR0FFMUQsU0FBUyxJQUFJLE9BQU8sRUFBTSxNQUFNLElBQUksSUFBSSxRQUFRLEtBQUssSUFBSSxPQUFPLEVBQU0sTUFBTyxHQUFHLE1BQU0sR0FDeEYsVUFBVTtBQUNkLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFVBQU0sT0FBTyxXQUFXLElBQUksUUFBUSxLQUFLLGVBQWUsUUFBUSxJQUFJO0FBRXBFLE1BRGlCLFNBQVMsT0FBTyxLQUFLLFFBQVEsS0FBSyxpQkFDckMsS0FBSyxRQUFRLEtBQUssT0FBTyxNQUFNLE9BQU8sTUFBTSxDQUFDLEtBR3pELElBQUksUUFBUSxhQUFhLElBQUksSUFBSSxjQUFXLFNBQVMsU0FBUyxJQUFJLElBQUksSUFDdEU7QUFBQSxJQUVKO0FBQ0EsUUFBSSxRQUFRLENBQWEsSUFBSSxTQUM3QixJQUFJLE9BQU8sQ0FBUSxLQUFNLFFBQVE7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHVSxlQUFlLElBQVksTUFBc0I7QUFDekQsUUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLLE1BQ2hCLE9BQU8sS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLGFBQWEsSUFBSTtBQUMxRCxXQUFJLFVBQVUsSUFBSSxJQUFVLEtBQUssaUJBQWlCLElBQzNDLEtBQUssYUFBYSxJQUFJLEtBQUtBLFFBQU8sS0FBSyxPQUFPLElBQUksSUFBSSxJQUFJLElBQUk7QUFBQSxFQUN2RTtBQUFBO0FBQUEsRUFHVSxZQUFZLElBQVksUUFBd0I7QUFDeEQsUUFBSSxhQUFhO0FBQ2pCLGFBQVMsT0FBTyxXQUFXLElBQUksSUFBSSxHQUFHLE9BQU8sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNsRSxtQkFBYSxLQUFLLElBQUksWUFBWSxLQUFLLGVBQWUsSUFBSSxJQUFJLENBQUM7QUFFakUsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1UsV0FBVyxRQUFzQjtBQUN6QyxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUMxQixFQUFFLElBQUksSUFBSSxPQUNWLEVBQUUsTUFBTSxJQUFJLE9BQU8sT0FDbkIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNO0FBQ3BDLGFBQVMsT0FBTyxRQUFRLEdBQUcsUUFBUSxHQUFHLFFBQVE7QUFDNUMsVUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLGFBQWEsSUFBSTtBQUMvQyxVQUFJQSxRQUFPLE9BQU8sSUFBSSxJQUFJLEtBQUssVUFBVSxJQUFJLEVBQUc7QUFDaEQsVUFBTSxhQUFhLE9BQU8sS0FBSyxhQUFhLElBQUk7QUFDaEQsYUFBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLEdBQUcsTUFBTSxPQUFPLFlBQVksSUFBSSxPQUFPLENBQUksQ0FBRSxHQUM3RSxJQUFJLE9BQU8sQ0FBSSxJQUFJLFNBQVMsUUFBUTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHVSxZQUFrQjtBQUMxQixRQUFNLFVBQW9CLENBQUM7QUFDM0IsU0FBSyxVQUFVLENBQUMsR0FBRyxXQUFXLFFBQVEsS0FBSyxNQUFNLENBQUM7QUFDbEQsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLFNBQUssSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEtBQUssQ0FBSSxJQUFJO0FBQzNDLGFBQVcsVUFBVSxRQUFRLFFBQVEsRUFBRyxNQUFLLFdBQVcsTUFBTTtBQUFBLEVBQ2hFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1UsU0FBUyxRQUFzQjtBQUN2QyxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUMxQixFQUFFLElBQUksSUFBSSxPQUNWLEVBQUUsTUFBTSxJQUFJLE9BQU8sT0FDbkIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNLEdBQzlCLGFBQWEsS0FBSyxZQUFZLElBQUksTUFBTSxHQUN4QyxZQUFZLElBQUksT0FBTyxDQUFTLE1BQU87QUFDN0MsUUFBSSxPQUFPLENBQVEsS0FBTSxRQUFRLEtBQUssT0FBTyxLQUFLLENBQWEsR0FDL0QsSUFBSSxZQUFZLE1BQU0sSUFBSSxhQUFhLElBQUksR0FDdkMsY0FBYyxPQUFPLEtBQUssa0JBQWtCLFNBQVMsSUFBSSxPQUFPLENBQU0sTUFDeEUsSUFBSSxPQUFPLENBQU0sSUFBSSxTQUV2QixLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUksR0FDeEIsVUFBVSxPQUFPLEVBQUU7QUFDbkIsUUFBSSxVQUFVLElBQUksT0FBTyxDQUFLLElBQUs7QUFDbkMsV0FBTyxVQUFVLEtBQUssSUFBSSxZQUFZLFVBQVUsQ0FBQyxNQUFNLElBQUc7QUFHMUQsSUFGQSxJQUFJLE9BQU8sQ0FBSyxJQUFJLFVBQVUsT0FDMUIsSUFBSSxPQUFPLENBQU0sSUFBSyxZQUFTLElBQUksT0FBTyxDQUFNLElBQUksVUFDcEQsWUFBVSxPQUNkLEtBQUssU0FBUyxPQUFPLENBQUMsR0FDdEIsSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFDeEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsVUFBVSxRQUF3QjtBQUMxQyxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUMxQixPQUFPLEtBQUssUUFBUSxHQUNwQixVQUFVLFVBQVUsT0FBTyxXQUFXLENBQUM7QUFDN0MsUUFBSTtBQUNGLFdBQUssVUFBVSxTQUFTLEdBQUcsVUFBVSxDQUFDO0FBQUEsSUFDeEMsU0FBUyxPQUFPO0FBQ2QsaUJBQUssU0FBUyxJQUFJLEdBQ1o7QUFBQSxJQUNSO0FBQ0EsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixnQkFBSyxTQUFTLEtBQUssRUFBTSxJQUFJLFFBQzdCLEtBQUssWUFBWSxRQUFRLE1BQU0sQ0FBQyxPQUFPO0FBQ3JDLFVBQUksUUFBUSxPQUFPLEtBQUssaUJBQWlCO0FBQ3pDLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxNQUFNLE9BQU87QUFDNUMsZ0JBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxlQUFlLElBQUksSUFBSSxDQUFDO0FBRXZELGFBQU87QUFBQSxJQUNULENBQUMsR0FDTTtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1Usa0JBQWtCLFFBQXNCO0FBQ2hELFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUMxQyxTQUFLLFlBQVksUUFBUSxNQUFNLENBQUMsSUFBSSxXQUFXLEtBQUssWUFBWSxJQUFJLE1BQU0sQ0FBQyxHQUMzRSxLQUFLLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBTSxJQUFJO0FBQUEsRUFDMUM7QUFBQSxFQUVRLFlBQ04sUUFDQSxNQUNBLGNBQ007QUFDTixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixVQUFVLFVBQVUsS0FBSyxPQUFPLFdBQVcsQ0FBQztBQUNsRCxhQUFTLFNBQVMsR0FBRyxTQUFTLFNBQVMsVUFBVTtBQUMvQyxVQUFJLFFBQVEsS0FBSyxTQUFTLEdBQUcsTUFBTSxNQUFNLEVBQUc7QUFDNUMsVUFBTSxLQUFLLFFBQVEsS0FBSyxXQUFXLEdBQUcsTUFBTTtBQUM1QyxXQUFLLEtBQUssU0FBUyxLQUFLLENBQVMsTUFBTyxLQUFLLE1BQU0sSUFDakQsT0FBTyxJQUNILEtBQUssS0FBSyxXQUFXLEtBQUssQ0FBUyxNQUFPLEtBQUssTUFBTSxJQUNyRCxhQUFhLElBQUksTUFBTSxJQUFJLElBQUk7QUFBQSxJQUN2QztBQUFBLEVBQ0Y7QUFDRjs7O0FDblpPLFNBQVMsY0FDZCxRQUNBLE9BQ0EsUUFDQSxRQUNNO0FBQ04sTUFBTSxFQUFFLElBQUksSUFBSSxRQUNWLFFBQVEsSUFBSSxVQUFVLENBQUM7QUFDN0IsTUFBSSxVQUFVLEVBQUc7QUFDakIsTUFBTSxPQUFPLFVBQVUsR0FDakIsRUFBRSxLQUFLLElBQUksUUFDWCxFQUFFLFFBQVEsT0FBTyxPQUFPLE1BQU0sSUFBSSxPQUFPLE9BQ3pDLFNBQVMsQ0FBQyxNQUFjLEtBQWEsYUFBMkI7QUFDcEUsSUFBSSxRQUFRLFlBQVUsT0FBTyxHQUFHLElBQUksdUJBQXVCLEdBQUcsY0FBYyxRQUFRLEVBQUU7QUFBQSxFQUN4RixHQUNNLFdBQVcsQ0FBQyxRQUFRLE9BQU8sT0FBTyxXQUFXLEVBQUUsSUFBSSxDQUFDQyxXQUFVLElBQUksT0FBT0EsTUFBSyxDQUFDO0FBQ3JGLE1BQUksT0FBTyxRQUFRLE1BQU0sT0FBTyxDQUFDLFFBQVEsT0FBTyxPQUFPLEtBQUssQ0FBQyxHQUFHO0FBQzlELFdBQU8sK0JBQStCLFFBQVEsY0FBYyxDQUFDLFFBQVEsT0FBTyxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQzNGO0FBQUEsRUFDRjtBQUNBLE1BQU0sT0FBTyxvQkFBSSxJQUFvQixHQUNqQyxDQUFDLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxDQUFDLEdBQ3hCLFNBQVMsb0JBQUksSUFBWTtBQUMvQixFQUFBQyxXQUFVLFFBQVEsT0FBTyxDQUFDLElBQUksV0FBVztBQUN2QyxRQUFNLFFBQVEsT0FBTztBQUNyQixXQUFPLElBQUksTUFBTSxHQUNqQixPQUFPLG9CQUFvQixJQUFJLFFBQVEsS0FBSyxHQUFJLEtBQUssR0FDckQsT0FBTyxxQkFBcUIsSUFBSSxRQUFRLENBQU0sR0FBSSxNQUFNO0FBQ3hELFFBQUksVUFBVTtBQUNkLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFVBQU0sT0FBTyxJQUFJLFFBQVEsYUFBYSxJQUFJLEdBQ3BDRCxTQUFRLFNBQVMsUUFBUTtBQUMvQixNQUFJLFVBQVUsSUFBSSxJQUFHLFlBQ1osU0FBUyxPQUFPLElBQUcsS0FBSyxJQUFJQSxRQUFPLEtBQUssU0FBUyxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FFaEYsVUFDSSxVQUFVLEtBQUssU0FBUyxLQUFLLGFBQWEsSUFBSSxJQUFJLEtBQUssU0FBUyxNQUFNQSxNQUFLLE1BQzdFLE9BQU8sa0JBQWtCQSxNQUFLLHVCQUF1QixJQUFJLEVBQUUsSUFHM0RBLFdBQVUsS0FBSyxDQUFDLFVBQVUsSUFBSSxLQUFHLE9BQU8seUNBQXlDO0FBQUEsSUFDdkY7QUFDQSxXQUFPLHNDQUFzQyxJQUFJLFFBQVEsQ0FBYSxHQUFJLE9BQU8sR0FDakYsWUFBWSxRQUFRO0FBQUEsRUFDdEIsQ0FBQztBQUNELE1BQU0sVUFBVSxVQUFVLFFBQVEsSUFBSTtBQUN0QyxXQUFTLFNBQVMsR0FBRyxTQUFTLFNBQVMsVUFBVTtBQUMvQyxRQUFNLFFBQVEsS0FBSyxJQUFJLE9BQU8sQ0FBUyxNQUFPLEtBQUssTUFBTTtBQUN6RCxJQUFJLE9BQU8sSUFBSSxNQUFNLEtBQU0sQ0FBQyxhQUFhLEtBQUssS0FBSyxVQUFVLElBQUksS0FBSyxtQkFDbEUsVUFBVSxJQUFHLE9BQU8sU0FBUyxNQUFNLHdDQUF3QyxJQUN0RSxTQUFTLElBQUksT0FBTyxDQUFNLEtBQ2pDO0FBQUEsTUFDRSx5Q0FBeUMsSUFBSSxPQUFPLENBQU0sQ0FBQyxzQkFBc0IsTUFBTTtBQUFBLElBQ3pGO0FBQUEsRUFFSjtBQUNBLFNBQU8scUJBQXFCLElBQUksT0FBTyxNQUFNLEdBQUksTUFBTSxHQUN2RCxPQUFPLFlBQVksSUFBSSxPQUFPLENBQVEsR0FBSSxRQUFRLEdBQ2xELE9BQU8sZUFBZSxJQUFJLE9BQU8sRUFBTSxHQUFJLENBQUM7QUFDNUMsTUFBSSxRQUFRLElBQUksT0FBTyxDQUFJO0FBQzNCLFNBQU8sVUFBVSxLQUFHO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLElBQUksS0FBSztBQUMzQixRQUFJLFNBQVMsVUFBYSxDQUFDLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDN0MsYUFBTyxnQ0FBZ0MsS0FBSyw4QkFBOEI7QUFDMUU7QUFBQSxJQUNGO0FBQ0EsWUFBUTtBQUFBLEVBQ1Y7QUFDQSxTQUFPLGdDQUFnQyxLQUFLLE1BQU0sQ0FBQztBQUNyRDs7O0FDbEZBLElBQU0sZ0JBQWdCLE1BR0EsZUFBZixjQUE0RCxjQUF1QjtBQUFBO0FBQUEsRUFVeEYsSUFBSSxRQUF5QjtBQUMzQixXQUFPLEtBQUssTUFBTSxNQUFNLE1BQU07QUFBQSxFQUNoQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsUUFBUSxRQUF3QjtBQUM5QixXQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLLFNBQVUsS0FBSyxLQUFLLEtBQUssS0FBSyxZQUFZO0FBQUEsRUFDbkY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsU0FBUyxRQUEyQjtBQUNsQyxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUMxQixFQUFFLElBQUksSUFBSSxPQUNWLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU8sT0FDekMsTUFBTSxVQUFVLE9BQU8sTUFBTSxHQUM3QixNQUFNLE1BQU0sQ0FBQyxXQUFXLEdBQ3hCLFFBQVEsTUFBTSxLQUFLLFNBQVMsUUFDNUIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFFdEMsUUFESSxTQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLEdBQUcsT0FBTyxLQUFLLElBQUksT0FBTyxJQUFJLE9BQVEsS0FDakYsRUFBRSxPQUFPLFVBQVUsSUFBSSxLQUFLLFFBQVEsS0FBSyxPQUFPLFNBQVNFLFFBQU8sT0FBTyxJQUFJLElBQUksR0FBSSxRQUFPO0FBQzlGLFFBQU0sUUFBUSxLQUFLLE9BQU8sS0FBSyxDQUFNLElBQUssUUFBUTtBQUNsRCxXQUFPLE9BQU8sS0FBSyxTQUFTLEtBQUssT0FBTyxLQUFLLGFBQWEsSUFBSSxHQUFJLEtBQUs7QUFBQSxFQUN6RTtBQUFBO0FBQUEsRUFHQSxjQUFzQjtBQUNwQixXQUFPLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDeEI7QUFBQTtBQUFBLEVBR1UsU0FBUyxRQUF3QjtBQUN6QyxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSSxNQUMxQixFQUFFLElBQUksSUFBSSxPQUNWLEVBQUUsTUFBTSxJQUFJLE9BQU8sT0FDbkIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsVUFBVSxVQUFVLE9BQU8sSUFBSTtBQUNyQyxXQUFPLFNBQVMsU0FBUyxVQUFVO0FBQ2pDLFVBQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxNQUFNO0FBQ3BDLGVBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxPQUFPLE9BQU87QUFDM0MsWUFBS0EsUUFBTyxPQUFPLElBQUksSUFBSTtBQUMzQixpQkFBTyxPQUFPLEtBQUssU0FBUyxLQUFLLE9BQU8sS0FBSyxhQUFhLElBQUksR0FBSSxTQUFTLFFBQVEsSUFBSTtBQUFBLElBRTNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsUUFBTSxXQUFxQixDQUFDO0FBQzVCLGdCQUFLLFNBQVMsQ0FBQyxRQUFRLFNBQVMsS0FBSyxHQUFHLENBQUMsR0FDbEM7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdVLFNBQVMsT0FBbUQ7QUFDcEUsUUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksTUFDMUIsRUFBRSxNQUFNLElBQUksT0FBTztBQUN6QixTQUFLLFVBQVUsQ0FBQyxJQUFJLFdBQVc7QUFDN0IsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPO0FBQy9CLFFBQUlBLFFBQU8sT0FBTyxJQUFJLElBQUksS0FDeEIsTUFBTSxPQUFPLE1BQU0sT0FBTyxJQUFJLElBQUksR0FBYSxTQUFTLFFBQVEsSUFBSTtBQUFBLElBRTFFLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQVMsUUFBeUM7QUFDaEQsa0JBQWMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdVLE9BQWU7QUFDdkIsUUFBTSxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUMvQixFQUFFLE9BQU8sT0FBTyxPQUFPLElBQUksT0FBTztBQUN4QyxtQkFBZSxPQUFPLEdBQUc7QUFDekIsUUFBSSxPQUFPLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTztBQUNyQyxXQUFPLFNBQVMsS0FBSyxNQUFNLElBQUksT0FBTyxDQUFJLE1BQU07QUFDOUMsV0FBSyxXQUFXLEtBQUssU0FBUyxDQUFDLEdBQy9CLE9BQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFPO0FBRW5DLFFBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxPQUNmLFFBQVEsSUFBSSxPQUFPLENBQUksR0FDdkIsU0FBUyxLQUFLLE1BQU0sUUFBUSxLQUFLLEdBQ2pDLEtBQUssUUFBUSxLQUFLLE1BQU0sTUFBTSxHQUM5QixRQUFRLE9BQU8sR0FDZixPQUFPLFFBQVEsU0FBUztBQUM5QixRQUFJLE9BQU8sS0FBS0EsUUFBTyxPQUFPLElBQUksSUFBSSxLQUFLLFVBQVUsSUFBSSxRQUFRLGFBQWEsSUFBSSxDQUFFO0FBQ2xGLFlBQU1DLGFBQVksS0FBSyxLQUFLO0FBRTlCLFFBQUksT0FBTyxDQUFJLElBQUksT0FBTyxLQUFLLFNBQVMsS0FBSyxPQUFPLE1BQU0sS0FBSyxHQUMvRCxJQUFJLE9BQU8sTUFBTSxLQUFNLEdBQ3ZCLElBQUksT0FBTyxDQUFLLElBQUksT0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxHQUMvRCxJQUFJLE9BQU8sSUFBUSxDQUFDLElBQUk7QUFDeEIsUUFBTSxRQUFRLEtBQUssUUFBUSxPQUFPO0FBQ2xDLGlCQUFNLFFBQVEsY0FBYyxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxNQUFNLEdBQzdEO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHVSxRQUFnQjtBQUN4QixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFPLEtBQUssS0FBSyxLQUFLLFNBQVMsSUFBSSxPQUFPLENBQUssR0FBSSxJQUFJLE9BQU8sSUFBUSxDQUFDLENBQUU7QUFBQSxFQUMzRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVSxLQUFLLEtBQWEsYUFBNEI7QUFDdEQsUUFBTSxFQUFFLE9BQU8sTUFBTSxPQUFPLElBQUksTUFDMUIsRUFBRSxJQUFJLElBQUksT0FDVixFQUFFLEtBQUssSUFBSSxRQUNYLEVBQUUsT0FBTyxPQUFPLE9BQU8sT0FBTyxJQUFJLE9BQU8sT0FDekMsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsTUFBTSxNQUFNLENBQUMsV0FBVyxHQUN4QixRQUFRLE9BQU8sR0FDZixRQUFRLE1BQU0sS0FBSyxTQUFTLFFBQzVCLFNBQVMsSUFBSSxRQUFRLENBQU0sR0FDM0IsYUFBYSxLQUFLLGFBQWEsSUFBSSxRQUFRLGFBQWEsSUFBSSxDQUFFLEtBQUssY0FBYyxJQUFJO0FBQzNGLFFBQUksTUFBTSxXQUFXLE1BQU07QUFDekIsVUFBTSxFQUFFLFNBQVMsSUFBSSxNQUFNO0FBQzNCLGVBQVMsSUFBSSxLQUFLLFVBQVUsS0FBSyxTQUFTLEdBQUcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxVQUFVLEdBQUcsQ0FBQyxHQUN4RSxTQUFTLE9BQU8saUJBQWUsU0FBUyxPQUFPLFNBQVMsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFNO0FBQUEsSUFDbEY7QUFFQSxRQURBLElBQUksT0FBTyxNQUFNLEtBQU0sR0FDbkIsY0FBYyxLQUFLLGdCQUFnQjtBQUNyQyxXQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU0sT0FBTyxZQUFZLElBQUksT0FBTyxDQUFJLENBQUUsR0FDbkUsSUFBSSxPQUFPLENBQUksSUFBSSxTQUFTLFFBQVE7QUFDcEM7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLGFBQWEsSUFBSSxJQUFJLFlBQ2pDLElBQUksT0FBTyxDQUFRLEtBQU0sR0FDekIsSUFBSSxRQUFRLENBQWEsS0FBTSxHQUUzQixJQUFJLFFBQVEsQ0FBYSxNQUFNLFNBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUNoRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVSxRQUFRLFFBQXdCO0FBQ3hDLG1CQUFlLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbkMsUUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLO0FBQ3RCLFFBQUksQ0FBQyxLQUFLLFNBQVMsTUFBTSxFQUFHLE9BQU0sY0FBYyxRQUFRLElBQUk7QUFDNUQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsVUFBVSxRQUF3QjtBQUN4QyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUs7QUFDckIsV0FBTyxHQUFHLEtBQUssSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEtBQUssSUFBSSxDQUFDLElBQUksTUFBTTtBQUFBLEVBQzlEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1UsV0FBVyxRQUF3QjtBQUMzQyxRQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDN0IsUUFBSSxRQUFRLEVBQUcsT0FBTSxLQUFLLE1BQU0sTUFBTTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHVSxNQUFNLFFBQThCO0FBQzVDLFFBQU0sRUFBRSxPQUFPLE1BQU0sT0FBTyxJQUFJLE1BQzFCLFFBQVEsTUFBTSxRQUFRLFNBQVMsSUFBSSxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQy9ELFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQSxnQ0FBZ0MsT0FBTyxRQUFRO0FBQUEsTUFDL0MsVUFBVSxTQUFZLFNBQVMsR0FBRyxNQUFNLDBCQUEwQixLQUFLO0FBQUEsTUFDdkU7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDNUxPLElBQWUsVUFBZixNQUFlLGlCQUNaLGFBRVY7QUFBQSxFQUNFO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxRQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFheEUsSUFBSSxNQUF5QjtBQUMzQixRQUFNLEVBQUUsT0FBTyxNQUFNLFNBQVMsSUFBSTtBQUNsQyxRQUFJLFNBQVMsVUFBYSxLQUFLLFlBQVksT0FBVyxRQUFPLEtBQUssU0FBUyxJQUFJO0FBQy9FLFFBQU0sUUFBUSxLQUFLLGVBQWUsR0FDNUIsTUFBTSxLQUFLLFVBQVU7QUFDM0IsUUFBSSxTQUFTLE9BQVcsUUFBTyxLQUFLLE1BQU07QUFDMUMsUUFBSTtBQUNGLFdBQUssTUFBTSxLQUFLLEdBQUcsT0FBTyxHQUFHLEdBQUcsSUFBSTtBQUFBLElBQ3RDLFNBQVMsT0FBTztBQUNkLGlCQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssR0FDeEI7QUFBQSxJQUNSO0FBQ0EsV0FBTyxLQUFLLFNBQVMsR0FBRztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdVLFlBQW9CO0FBQzVCLFFBQU0sRUFBRSxPQUFPLE1BQU0sU0FBUyxJQUFJLE1BQzVCLFFBQVEsS0FBSyxlQUFlLEdBQzVCLE1BQU0sS0FBSyxLQUFLO0FBRXRCLFFBREEsTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQ2pDLEtBQUssa0JBQWtCLE9BQVcsUUFBTztBQUM3QyxRQUFJO0FBQ0YsV0FBSyxjQUFjLE9BQU8sR0FBRztBQUFBLElBQy9CLFNBQVMsT0FBTztBQUNkLGlCQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssR0FDeEI7QUFBQSxJQUNSO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsU0FBUyxNQUF3QjtBQUN2QyxXQUFPLEtBQUssU0FBUyxZQUFZLE1BQU0sS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDNUU7QUFBQTtBQUFBLEVBR1EsS0FBSyxLQUFhLFVBQWtCLE9BQXFCO0FBQy9ELElBQUksS0FBSyxTQUFTLEdBQUcsTUFBTSxNQUN6QixXQUFXLEtBQUssT0FBTyxHQUFHLEdBQzFCLEtBQUssS0FBSyxLQUFLLEVBQUssSUFFbEIsS0FBSyxXQUFXLFlBQVUsS0FBSyxPQUFPLFVBQVUsS0FBSztBQUFBLEVBQzNEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWlCQSxJQUFJLFFBQWdCLE1BQXNCO0FBQ3hDLFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxNQUNwQixNQUFNLEtBQUssTUFBTSxNQUFNO0FBTTNCLFFBTEksUUFBUSxLQUFLLEtBQUssWUFBWSxXQUVoQyxPQUFPLFVBQVUsTUFBTSxHQUFHLENBQUMsVUFBVSxJQUE0QyxHQUFHLElBQUksR0FDeEYsTUFBTSxLQUFLLE1BQU0sTUFBTSxJQUVyQixRQUFRLEVBQUcsT0FBTSxLQUFLLE1BQU0sTUFBTTtBQUN0QyxTQUFLLE1BQU0sS0FBSyxHQUFHLE9BQU8sR0FBRyxHQUFHLElBQUk7QUFBQSxFQUN0QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTQSxPQUFPLFFBQXlCO0FBQzlCLFdBQU8sS0FBSyxZQUFZLE1BQU07QUFBQSxFQUNoQztBQUFBLEVBRVUsWUFBWSxRQUF5QjtBQUM3QyxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksTUFDbEIsTUFBTSxLQUFLLE1BQU0sTUFBTTtBQUM3QixRQUFJLFFBQVEsS0FBSyxLQUFLLFNBQVMsR0FBRyxNQUFNLE9BQVEsUUFBTztBQUl2RCxRQUhBLEtBQUssWUFBWSxHQUVqQixlQUFlLE9BQU8sS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLEdBQzFDLEtBQUssWUFBWSxRQUFXO0FBQzlCLFVBQU0sUUFBUSxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3hDLFdBQUssUUFBUSxPQUFPLEtBQUssS0FBSyxHQUM5QixNQUFNLEtBQUs7QUFBQSxJQUNiO0FBQ0Esc0JBQVcsT0FBTyxHQUFHLEdBQ3JCLEtBQUssS0FBSyxLQUFLLEVBQUksR0FDWjtBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxHQUFHLEtBQWdCO0FBQ2pCLFFBQUksS0FBSyxTQUFTLEdBQUcsTUFBTSxFQUFHLFFBQU8sS0FBSyxLQUFLLEdBQUcsS0FBSyxPQUFPLEdBQUc7QUFDakUsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLGdDQUFnQyxLQUFLLEtBQUssUUFBUTtBQUFBLE1BQ2xELEtBQUssVUFBVSxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQUEsTUFDL0I7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBaUJBLFNBQThCO0FBQzVCLFdBQU8sS0FBSyxPQUFPLFFBQVEsRUFBRTtBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLE9BQWlDO0FBQy9CLFdBQU8sSUFBSSxZQUFZLElBQUk7QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxVQUF3RDtBQUN0RCxXQUFPLElBQUksZUFBa0IsSUFBSTtBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLFVBQWU7QUFDYixXQUFPLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsU0FBb0I7QUFDbEIsV0FBTyxNQUFNLEtBQUssTUFBTSxXQUFXO0FBQUEsRUFDckM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsUUFBYztBQUNaLFFBQU0sRUFBRSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzdCLFFBQUksTUFBTSxJQUFJLFFBQVEsQ0FBQyxNQUFNLEdBRTdCO0FBQUEsVUFBSSxNQUFNLFVBQVUsVUFBVSxHQUFHLE1BQU0sS0FBTSxRQUFPLEtBQUssT0FBTyxDQUFDLENBQUM7QUFFbEUsVUFEQSxLQUFLLGNBQWMsR0FDZixLQUFLLFlBQVksUUFBVztBQUM5QixZQUFNLFFBQVEsSUFBSSxZQUFZLE9BQU8sR0FBRztBQUN4QyxpQkFBVyxNQUFNLEtBQUssVUFBVSxFQUFHLE1BQUssUUFBUSxPQUFPLElBQUksS0FBSztBQUNoRSxjQUFNLEtBQUs7QUFBQSxNQUNiO0FBQ0EsV0FBSyxTQUFTLENBQUMsT0FBTztBQUNwQixtQkFBVyxPQUFPLEVBQUUsR0FDcEIsS0FBSyxLQUFLLElBQUksRUFBSTtBQUFBLE1BQ3BCLENBQUMsR0FDRCxLQUFLLFVBQVU7QUFBQTtBQUFBLEVBQ2pCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLE9BQU8sUUFBd0Q7QUFDN0QsUUFBTSxFQUFFLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDN0Isa0JBQWMsTUFBTTtBQUNwQixRQUFNLFNBQVMsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBNEIsQ0FBQztBQUM5RSxTQUFLLGNBQWM7QUFDbkIsUUFBTSxTQUFTLE1BQU0sSUFBSSxRQUFRLENBQUMsR0FFNUIsUUFBUSxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3hDLFFBQUksS0FBSyxZQUFZO0FBQ25CLGVBQVcsTUFBTSxLQUFLLFVBQVUsRUFBRyxNQUFLLFFBQVEsT0FBTyxJQUFJLEtBQUs7QUFFbEUsVUFBTSxTQUFTLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHUSxnQkFBc0I7QUFDNUIsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixJQUFJLE1BQU0sVUFBVSxTQUFTLFNBQzdCLEtBQUssWUFBWSxHQUNqQixLQUFLLFVBQVUsQ0FBQyxVQUFVLG9CQUFvQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdRLE1BQU0sUUFBK0IsUUFBZ0IsT0FBMEI7QUFDckYsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQ2pCLFNBQVMsV0FBVyxLQUFLLEdBQ3pCLENBQUMsTUFBTSxLQUFLLElBQUksQ0FBQyxNQUFNLElBQUksS0FBSyxHQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsQ0FBRTtBQUMvRCxpQkFBYSxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUMsVUFBVTtBQUM5QyxVQUFJLFdBQVcsR0FBRztBQUNoQixZQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFlBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxLQUFLLFVBQVUsTUFBTSxHQUU1QyxJQUFJLEtBQUssSUFBSSxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUEsTUFDaEM7QUFDQSxVQUFJO0FBQ0YsaUJBQVcsU0FBUyxPQUFRLE9BQU0sSUFBSSxLQUFLO0FBQzNDLFlBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsWUFBSSxJQUFJLFFBQVEsQ0FBQyxNQUFNLE9BQVEsT0FBTSxnQkFBZ0I7QUFDckQsWUFBSSxXQUFXLEVBQUc7QUFDbEIsWUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRyxPQUFNLGdCQUFnQjtBQUNwRSxjQUFNLGtCQUFrQixNQUFNO0FBQUEsTUFDaEMsVUFBRTtBQUVBLFlBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsUUFBSSxXQUFXLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxVQUFVLElBQUksS0FBSyxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxNQUN0RixJQUFJLEtBQUssSUFBSSxNQUNiLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxNQUVyQjtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDNVFBLElBQU0sZUFBZSxJQU1SLFlBQU4sTUFBMEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBc0IvRSxZQUFZLFNBQWtCLE9BQTBCLFNBQVMsSUFBTztBQXBCeEUsU0FBUyxRQUFRO0FBcUJmLFNBQUssVUFBVSxTQUNmLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQyxHQUFHLFVBQVUsUUFBUSxNQUFNLENBQUMsR0FDekQsS0FBSyxRQUFRLE1BQU0sT0FBTyxDQUFDLEdBQUcsVUFBVSxRQUFRLE1BQU0sQ0FBQyxHQUN2RCxLQUFLLFFBQVEsS0FBSyxNQUFNLFFBQ3hCLEtBQUssUUFBUSxJQUFVLEtBQUssU0FBUyxHQUNyQyxLQUFLLFNBQVMsS0FBSyxJQUFJLEdBQUcsR0FBRyxLQUFLLEtBQUssR0FDdkMsS0FBSyxXQUFXLEtBQUssTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FDM0UsS0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksV0FBbUI7QUFDckIsV0FBTyxTQUFTLEtBQUssUUFBUSxFQUFFLFFBQVE7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxRQUFrQjtBQUNoQixXQUFPLEtBQUssTUFBTSxRQUFRLENBQUMsTUFBTSxXQUFXLENBQUMsS0FBSyxRQUFRLE1BQU0sR0FBSSxJQUFJLENBQUM7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxTQUFTLFFBQXdCO0FBQy9CLFdBQU8sS0FBSyxRQUFRLE1BQU07QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFFBQXdCO0FBQzdCLFdBQU8sS0FBSyxNQUFNLE1BQU07QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxRQUFRLFFBQWdCLE1BQXNCO0FBQzVDLFFBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM5QixXQUFPLE9BQU8sSUFBSyxPQUFPLE1BQU8sSUFBSSxPQUFPO0FBQUEsRUFDOUM7QUFBQSxFQUVBLFFBQVEsRUFBRSxJQUFJLEdBQVcsS0FBYSxTQUE2QjtBQUNqRSxRQUFNLE9BQU8sUUFBUTtBQUNyQixhQUFTLFNBQVMsR0FBRyxTQUFTLEtBQUssT0FBTyxVQUFVO0FBQ2xELFVBQU0sUUFBUSxLQUFLLFFBQVEsUUFBUSxJQUFJLE9BQU8sQ0FBUSxDQUFFO0FBQ3hELGNBQVEsSUFBSSxPQUFPLElBQVUsVUFBVSxHQUFHLElBQUksWUFBWSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3hFO0FBQUEsRUFDRjtBQUFBLEVBRUEsU0FBZTtBQUFBLEVBQUM7QUFDbEIsR0FHYSxjQUFOLE1BQXVDO0FBQUEsRUFLNUMsWUFBWSxPQUFrQixNQUFjO0FBSDVDLFNBQVMsUUFBZ0I7QUFJdkIsU0FBSyxRQUFRLE9BQ2IsS0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxXQUFtQjtBQUNyQixXQUFPLGFBQWEsS0FBSyxNQUFNLFFBQVE7QUFBQSxFQUN6QztBQUFBLEVBRUEsU0FBZTtBQUFBLEVBQUM7QUFDbEI7QUFRTyxTQUFTLGFBQWEsUUFBZ0IsT0FBZSxRQUEyQjtBQUNyRixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsTUFBTSxJQUFJLFVBQVUsQ0FBQztBQUMzQixNQUFJLFFBQVEsRUFBRyxRQUFPO0FBQ3RCLE1BQUksYUFBYSxRQUFRLEdBQUcsSUFBSSxPQUFPLEtBQU0sT0FBTUMsYUFBWSxRQUFRLE9BQU8sR0FBRztBQUNqRixNQUFNLE9BQU8sUUFBUSxHQUNmLFdBQVcsSUFBSSxPQUFPLENBQVE7QUFDcEMsTUFBSSxJQUFJLE9BQU8sQ0FBTSxJQUFLLFNBQVUsT0FBTUEsYUFBWSxRQUFRLE9BQU8sSUFBSSxPQUFPLENBQU0sQ0FBRTtBQUN4RixNQUFJLGFBQWEsRUFBRyxRQUFPO0FBQzNCLFdBQVMsU0FBUyxHQUFHLFNBQVMsT0FBTyxPQUFPLFVBQVU7QUFDcEQsUUFBTSxRQUFRLElBQUksT0FBTyxJQUFVLE1BQU07QUFDekMsUUFBSSxhQUFhLFFBQVEsS0FBSyxJQUFJLE9BQU8sUUFBUSxRQUFRLFFBQVE7QUFDL0QsWUFBTUEsYUFBWSxRQUFRLE9BQU8sS0FBSztBQUFBLEVBRTFDO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxlQUNkLEVBQUUsSUFBSSxHQUNOLE9BQ0EsRUFBRSxNQUFNLEdBQ1IsUUFDTTtBQUNOLE1BQU0sU0FBUyxJQUFJLFVBQVUsQ0FBQyxNQUFPLEtBQUssR0FDcEMsU0FBUyxJQUFJLFNBQVMsT0FBTyxRQUFRLEtBQUs7QUFDaEQsU0FBTyxRQUFRLENBQUMsT0FBTyxXQUFXO0FBQ2hDLFFBQU0sUUFBUSxPQUFPLFFBQVEsS0FBSztBQUNsQyxJQUFJLFVBQVUsS0FBSyxVQUFVLFVBQzdCLE9BQU8sVUFBVSxNQUFNLFNBQVMsS0FBSyx5QkFBeUIsS0FBSywwQkFBMEI7QUFBQSxFQUMvRixDQUFDO0FBQ0g7QUFFQSxTQUFTQSxhQUFZLEVBQUUsU0FBUyxHQUFjLE9BQWUsS0FBMkI7QUFDdEYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUcsUUFBUSxPQUFPLEtBQUs7QUFBQSxJQUN2QjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGOzs7QUMzSUEsSUFBTSxhQUFhLE1BTU4sYUFBTixjQUE4RCxVQUFhO0FBQUEsRUFPaEYsWUFBWSxNQUFvQjtBQUM5QixVQUFNLEtBQUssU0FBUyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSyxNQUFNLEdBQ3hELEtBQUssT0FBTyxNQUNaLEtBQUssT0FBTyxJQUFVLEtBQUssT0FDM0IsS0FBSyxRQUFRLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLElBQWEsV0FBbUI7QUFDOUIsV0FBTyxhQUFhLEtBQUssUUFBUSxFQUFFLFFBQVE7QUFBQSxFQUM3QztBQUFBLEVBRVMsUUFBUSxRQUFnQixLQUFhLFNBQTZCO0FBQ3pFLFVBQU0sUUFBUSxRQUFRLEtBQUssT0FBTztBQUNsQyxRQUFNLFlBQVksS0FBSyxPQUFPLEdBQ3hCLFFBQVEsT0FBTyxLQUFLLFFBQVEsS0FBSyxZQUFZLENBQUM7QUFDcEQsWUFBUSxJQUFJLE1BQU0sWUFBWSxHQUFHLElBQUksZ0JBQWdCLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDbkU7QUFDRixHQUdNLGtCQUFOLE1BQTJDO0FBQUEsRUFLekMsWUFBWSxLQUFnQixPQUFlO0FBSDNDLFNBQVMsUUFBUTtBQUlmLFNBQUssTUFBTSxLQUNYLEtBQUssT0FBTyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUVBLElBQUksV0FBbUI7QUFDckIsV0FBTyxZQUFZLEtBQUssSUFBSSxRQUFRO0FBQUEsRUFDdEM7QUFBQSxFQUVBLFFBQVEsU0FBaUIsS0FBYSxTQUE2QjtBQUNqRSxhQUFTLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNLE1BQU0sRUFBRyxTQUFRLElBQUksSUFBSSxJQUFJO0FBQUEsRUFDeEU7QUFBQSxFQUVBLFNBQWU7QUFBQSxFQUFDO0FBQ2xCLEdBR2EsT0FBa0I7QUFBQSxFQUM3QixVQUFVO0FBQUEsRUFDVixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFBQztBQUNaO0FBUU8sU0FBUyxXQUFXLFFBQWdCLE9BQWUsUUFBNEI7QUFDcEYsTUFBTSxNQUFNLGFBQWEsUUFBUSxPQUFPLE1BQU07QUFDOUMsTUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsT0FBTyxRQUFRLEdBQ2YsUUFBUSxJQUFJLE9BQU8sT0FBTyxPQUFPLENBQUMsR0FDbEMsWUFBWSxJQUFJLE9BQU8sT0FBTyxPQUFPLENBQUM7QUFDNUMsTUFDRSxRQUFRLEtBQU0sTUFDYixRQUFRLEtBQUssYUFBYSxRQUFRLFNBQVMsSUFBSSxRQUFRO0FBRXhELFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxZQUFZLE9BQU8sUUFBUSxPQUFPLEtBQUs7QUFBQSxNQUN2QyxHQUFHLEtBQUssYUFBYSxTQUFTO0FBQUEsTUFDOUI7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLFNBQU87QUFDVDtBQUdPLFNBQVMsT0FBTyxFQUFFLElBQUksR0FBVyxNQUFjLEVBQUUsS0FBSyxHQUFlLEtBQXFCO0FBQy9GLE1BQU0sT0FBTyxRQUFRO0FBQ3JCLE1BQUksUUFBUSxJQUFJLE9BQU8sT0FBTyxDQUFDLEVBQUksUUFBTztBQUMxQyxNQUFNLEtBQUssS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDLE1BQU8sS0FBSyxJQUFJO0FBQ25ELFNBQU8sT0FBTyxJQUFJLEtBQUssS0FBSyxPQUFPLE1BQU0sTUFBUSxLQUFzQjtBQUN6RTs7O0FDbEdPLFNBQVMsUUFDZCxRQUNBLE1BQ0EsUUFDQSxLQUNBLElBQ0EsUUFDQSxPQUNNO0FBQ04sV0FBUyxTQUFTLEdBQUcsU0FBUyxPQUFPLE9BQU8sVUFBVTtBQUNwRCxRQUFNLE9BQU8sT0FBTyxPQUFPLE1BQU0sR0FDM0IsT0FBTyxLQUFLLElBQUksU0FBUyxJQUFVLE1BQU0sR0FDekMsUUFBUSxHQUFHLElBQUksU0FBUyxJQUFVLE1BQU07QUFFOUMsSUFBSSxTQUFTLElBQUcsR0FBRyxLQUFLLFVBQVUsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLFNBQVMsS0FBSyxHQUFHLElBQ2xFLFNBQVMsSUFBRyxHQUFHLEdBQUcsUUFBUSxLQUFLLElBQUksS0FBSyxHQUFHLE9BQU8sR0FBRyxJQUNyRCxTQUFTLElBQUcsR0FBRyxLQUFLLFVBQVUsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLFNBQVMsS0FBSyxHQUFHLElBQ3ZFLE9BQU8sSUFBRyxPQUFPLElBQUksT0FBTyxPQUFPLE1BQU0sTUFBTSxNQUFNLEdBQUcsQ0FBQyxJQUM3RCxTQUFTLEtBQUssSUFBSSxPQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUFBLEVBQzdFO0FBQ0Y7QUFNTyxTQUFTLFdBQVcsS0FBa0IsT0FBZSxLQUFhLE1BQW9CO0FBQzNGLE1BQU0sUUFBUSxVQUFVO0FBQ3hCLE1BQUksUUFBUSxHQUFHLElBQUksSUFBSSxRQUFRLElBQUksR0FDbkMsSUFBSSxRQUFRLElBQUksSUFBSTtBQUN0QjtBQUdPLFNBQVMsV0FBVyxLQUFrQixPQUFlLEtBQWEsTUFBb0I7QUFDM0YsTUFBTSxRQUFRLFVBQVU7QUFDeEIsTUFBSSxRQUFRLEdBQUcsSUFBSSxJQUFJLFFBQVEsSUFBSSxHQUNuQyxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQ3RCO0FBeUJPLFNBQVMsU0FDZCxRQUNBLEVBQUUsSUFBSSxLQUFLLElBQUksR0FDZixNQUNBLEtBQ0EsS0FDTTtBQUNOLE1BQU0sUUFBUSxNQUFNLFFBQVE7QUFDNUIsV0FBUyxTQUFTLEdBQUcsU0FBUyxPQUFPLE9BQU8sVUFBVTtBQUNwRCxRQUFNLE9BQU8sT0FBTyxPQUFPLE1BQU0sR0FDM0IsUUFBUSxJQUFJLE9BQU8sSUFBVSxNQUFNO0FBQ3pDLElBQUksU0FBUyxTQUFTLElBQUcsS0FBSyxVQUFVLEtBQUssR0FBRyxJQUFJLElBQzNDLFNBQVMsU0FBUyxJQUFHLEdBQUcsUUFBUSxHQUFHLElBQUksSUFDdkMsU0FBUyxTQUFTLElBQUcsS0FBSyxVQUFVLEtBQUssR0FBRyxJQUFJLElBQ2hELFFBQVEsSUFBRyxHQUFHLEtBQUssR0FBRyxRQUFRLE1BQU0sTUFBTSxRQUFRLE1BQU0sSUFBSSxNQUU5RCxNQUFNLE9BQU8sTUFBRyxHQUFHLFNBQVMsUUFBUSxFQUFFLEtBQU0sUUFBVSxLQUFLLE1BQU0sS0FDdEUsR0FBRyxLQUFLLEdBQUcsU0FBVSxNQUFNLE1BQU8sSUFBSSxTQUFVLE1BQU0sTUFBTyxFQUFFO0FBQUEsRUFFbkU7QUFDRjtBQWFPLFNBQVMsU0FDZCxRQUNBLEVBQUUsSUFBSSxJQUFJLEdBQ1YsTUFDQSxLQUNBLEtBQ1M7QUFDVCxXQUFTLFNBQVMsR0FBRyxTQUFTLE9BQU8sT0FBTyxVQUFVO0FBQ3BELFFBQU0sUUFBUSxJQUFJLE9BQU8sSUFBVSxNQUFNLEdBQ25DLFFBQVEsT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUN0QyxRQUFJLFVBQVUsTUFBTSxPQUFPLEtBQUssR0FBRyxTQUFTLFFBQVEsRUFBRSxPQUFRLE1BQU0sR0FBVSxRQUFPO0FBQ3JGLFFBQU0sT0FBTyxRQUFTLE1BQU0sTUFBTyxJQUFJLE9BQU8sUUFBUSxRQUFRLEdBQUc7QUFDakUsYUFBUyxPQUFPLFFBQVEsTUFBTSxPQUFPLFFBQVEsT0FBTyxRQUFRLFFBQVEsR0FBRyxHQUFHO0FBQ3hFLFVBQUksR0FBRyxJQUFJLE1BQU0sRUFBRyxRQUFPO0FBQUEsRUFFL0I7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFVBQ2QsUUFDQSxNQUNBLE1BQ0EsS0FDQSxJQUNBLEtBQ007QUFDTixXQUFTLFNBQVMsR0FBRyxTQUFTLE9BQU8sT0FBTyxVQUFVO0FBQ3BELFFBQU0sT0FBTyxPQUFPLE9BQU8sTUFBTSxHQUMzQixRQUFRLEtBQUssSUFBSSxPQUFPLElBQVUsTUFBTSxHQUN4QyxRQUFRLE1BQU0sT0FBTyxTQUFTLE1BQU07QUFDMUMsSUFBSSxRQUFRLElBQUcsU0FBUyxLQUFLLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxJQUFJLE9BQU8sSUFBSSxJQUNsRSxPQUFPLElBQUksT0FBTyxDQUFDLE1BQU0sTUFBTSxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFDdkQ7QUFDRjtBQUdPLFNBQVMsV0FDZCxRQUNBLE1BQ0EsS0FDQSxJQUNBLE1BQ0EsS0FDTTtBQUNOLFdBQVMsU0FBUyxHQUFHLFNBQVMsT0FBTyxPQUFPLFVBQVU7QUFDcEQsUUFBTSxPQUFPLE9BQU8sT0FBTyxNQUFNLEdBQzNCLFFBQVEsR0FBRyxJQUFJLE9BQU8sSUFBVSxNQUFNLEdBQ3RDLFFBQVEsTUFBTSxPQUFPLFNBQVMsTUFBTTtBQUMxQyxJQUFJLFFBQVEsSUFBRyxTQUFTLEtBQUssSUFBSSxPQUFPLEdBQUcsSUFBSSxRQUFRLE1BQU0sTUFBTSxJQUFJLElBQ2xFLE9BQU8sSUFBSSxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUN2RDtBQUNGO0FBRUEsU0FBUyxTQUNQLE1BQ0EsUUFDQSxJQUNBLFFBQ0EsTUFDTTtBQUNOLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxPQUFRLElBQUcsU0FBUyxJQUFJLElBQUksS0FBSyxTQUFTLElBQUk7QUFDaEY7QUFHTyxTQUFTLE1BQU0sRUFBRSxHQUFHLEdBQVcsS0FBYSxLQUFxQjtBQUN0RSxTQUFRLEdBQUcsT0FBTyxRQUFRLEVBQUUsT0FBUSxNQUFNLEtBQU07QUFDbEQ7QUFHTyxTQUFTLE9BQU8sRUFBRSxHQUFHLEdBQVcsS0FBYSxLQUFhLE9BQXFCO0FBQ3BGLE1BQU0sT0FBTyxNQUFNLE1BQU07QUFDekIsRUFBSSxVQUFVLElBQUcsR0FBRyxPQUFPLFFBQVEsRUFBRSxLQUFNLENBQUMsT0FDdkMsR0FBRyxPQUFPLFFBQVEsRUFBRSxLQUFNO0FBQ2pDOzs7QUNuSk8sU0FBUyxNQUFNLE9BQW1DO0FBQ3ZELFNBQU8sT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLGFBQWE7QUFDckU7QUFrQk8sU0FBUyxVQUFVLEtBQWUsTUFBeUI7QUFDaEUsTUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ2hELE1BQUksVUFBVSxLQUFNLE9BQU0sWUFBWSxLQUFLLElBQUk7QUFDL0MsTUFBTSxPQUFPLE1BQU0sSUFBSSxZQUFZLENBQUMsTUFBTztBQUMzQyxNQUFJLE9BQU8sTUFBTSxJQUFJLE9BQU8sQ0FBTSxFQUFJLFFBQU8sT0FBTyxTQUFTO0FBQzdELFFBQU07QUFBQSxJQUNKO0FBQUEsSUFDQSxVQUFVLEtBQUssUUFBUTtBQUFBLElBQ3ZCO0FBQUEsSUFDQSxlQUFlLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFBQSxJQUM5QjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsT0FBTyxPQUE4QjtBQUNuRCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLEtBQUssS0FBSztBQUFBLElBQ1Y7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBZ0RPLElBQU0sZ0JBQU4sTUFBMEQ7QUFBQSxFQUkvRCxZQUFZLE1BQWlCO0FBQzNCLFNBQUssT0FBTyxNQUNaLEtBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLE9BQTRCO0FBQzFCLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxNQUVsQixPQUFPLFNBQVMsS0FBSyxRQUNyQixRQUFRLE9BQU8sU0FBYSxLQUFLLEdBQUcsS0FBSztBQUMvQyxXQUFLLFNBQU0sS0FBSyxRQUFRLFFBQVEsSUFDekIsRUFBRSxNQUFNLE1BQU07QUFBQSxFQUN2QjtBQUFBLEVBRUEsQ0FBQyxPQUFPLFFBQVEsSUFBVTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUN0SUEsSUFBTUMsYUFBWSxLQUFLLEtBQUs7QUFPckIsU0FBUyxNQUFNLE1BQXNCO0FBQzFDLFNBQU8sUUFBUSxNQUFNLE9BQU87QUFDOUI7QUFHQSxTQUFTLFlBQVksRUFBRSxPQUFPLEdBQXNCO0FBQ2xELFNBQU8sS0FBSyxNQUFNQSxhQUFZLE1BQU07QUFDdEM7QUFRTyxTQUFTLFlBQ2QsT0FDQSxPQUNBLFFBQ0EsTUFDTTtBQUNOLGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLE9BQU8sWUFBWSxNQUFNO0FBQy9CLE1BQUksRUFBRSxPQUFPLFVBQVUsSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ25ELFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxJQUFJO0FBQUEsTUFDVCx3QkFBd0IsSUFBSTtBQUFBLE1BQzVCO0FBQUEsSUFDRjtBQUVGLE1BQU0sTUFBTSxhQUFhLE9BQU8sT0FBTyxNQUFNLEdBQ3ZDLFdBQVcsUUFBUSxJQUFJLElBQUksTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFRO0FBQ2pFLEVBQUksT0FBTyxZQUFVLFlBQVksT0FBTyxPQUFPLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQztBQUNwRjtBQVFPLFNBQVMsVUFBVSxPQUFrQixPQUFlLFFBQW1CLE1BQW9CO0FBQ2hHLGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLE1BQU0sYUFBYSxPQUFPLE9BQU8sTUFBTSxHQUN2QyxXQUFXLFFBQVEsSUFBSSxJQUFJLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBUTtBQUNqRSxNQUFJLFFBQVEsU0FBVTtBQUN0QixNQUFNLFVBQVUsS0FBSyxJQUFJLE1BQU0sS0FBSyxJQUFJLE1BQU0sV0FBVyxDQUFDLENBQUMsR0FBRyxZQUFZLE1BQU0sQ0FBQztBQUNqRixNQUFJLFVBQVU7QUFDWixRQUFJO0FBQ0Ysa0JBQVksT0FBTyxPQUFPLFFBQVEsT0FBTztBQUN6QztBQUFBLElBQ0YsU0FBUyxPQUFPO0FBQ2QsVUFBSSxDQUFDLGFBQWEsS0FBSyxFQUFHLE9BQU07QUFBQSxJQUNsQztBQUVGLGNBQVksT0FBTyxPQUFPLFFBQVEsSUFBSTtBQUN4QztBQUdPLFNBQVNDLFlBQVcsT0FBa0IsRUFBRSxLQUFLLEdBQXNCO0FBQ3hFLE1BQU0sTUFBTSxTQUFTLE9BQU8sTUFBTSxlQUFlLElBQUksQ0FBQztBQUN0RCxlQUFNLFFBQVEsYUFBYSxHQUFHLEdBQ3ZCO0FBQ1Q7QUFNQSxTQUFTLFlBQVksT0FBa0IsT0FBZSxRQUFtQixVQUF3QjtBQUMvRixNQUFNLFNBQVMsTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUM5QixNQUFNLFdBQVcsSUFBSUEsWUFBVyxPQUFPLE1BQU0sSUFBSTtBQUN2RCxNQUFJO0FBQ0YsZ0JBQVksT0FBTyxLQUFLLFFBQVEsUUFBUTtBQUFBLEVBQzFDLFNBQVMsT0FBTztBQUNkLFVBQUksV0FBVyxLQUFHLFlBQVksT0FBTyxLQUFLLENBQUMsR0FDckM7QUFBQSxFQUNSO0FBQ0EsUUFBTSxJQUFJLFVBQVUsQ0FBQyxJQUFJO0FBQzNCO0FBT08sU0FBUyxZQUNkLE9BQ0EsS0FDQSxRQUNBLFVBQ007QUFDTixNQUFNLE9BQU8sUUFBUSxHQUNmLFNBQVMsTUFBTSxJQUFJLE9BQU8sQ0FBUSxHQUNwQyxTQUFTO0FBQ2IsTUFBSTtBQUNGLFdBQU8sU0FBUyxPQUFPLE9BQU87QUFDNUIsbUJBQWEsT0FBTyxPQUFPLElBQVUsUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFBQSxFQUVqRixTQUFTLE9BQU87QUFDZCxXQUFPLEVBQUUsVUFBVTtBQUNqQixtQkFBYSxPQUFPLE9BQU8sSUFBVSxRQUFRLE9BQU8sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUU3RSxVQUFNO0FBQUEsRUFDUjtBQUVBLE1BQU0sRUFBRSxJQUFJLElBQUksSUFBSTtBQUNwQixPQUFLLFNBQVMsR0FBRyxTQUFTLE9BQU8sT0FBTyxVQUFVO0FBQ2hELFFBQU0sUUFBUSxJQUFJLE9BQU8sSUFBVSxNQUFNO0FBQ3pDLE9BQUcsS0FBSyxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVEsTUFBTSxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDN0Y7QUFDQSxNQUFJLE9BQU8sQ0FBUSxJQUFJO0FBQ3pCO0FBR08sU0FBUyxXQUNkLE9BQ0EsS0FDQSxRQUNBLFVBQ007QUFDTixNQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFNLElBQUksT0FBTyxDQUFRLElBQUk7QUFDN0IsV0FBUyxTQUFTLEdBQUcsU0FBUyxPQUFPLE9BQU87QUFDMUMsaUJBQWEsT0FBTyxPQUFPLElBQVUsUUFBUSxPQUFPLFFBQVEsUUFBUSxRQUFRLENBQUM7QUFFakY7QUFHQSxTQUFTLGFBQWEsT0FBa0IsTUFBYyxPQUFxQjtBQUN6RSxNQUFNLFNBQVMsTUFBTSxJQUFJLElBQUksR0FDekIsUUFBUTtBQUNaLE1BQUksV0FBVztBQUNiLFFBQUk7QUFDRixjQUFRLFlBQVksT0FBTyxRQUFRLEtBQUs7QUFBQSxJQUMxQyxTQUFTLE9BQU87QUFDZCxVQUFJLENBQUMsYUFBYSxLQUFLLEVBQUcsT0FBTTtBQUdoQyxjQUFRLFVBQVUsT0FBTyxLQUFLLEdBQzlCLE1BQU0sR0FBRyxXQUFXLE9BQU8sUUFBUSxTQUFTLE1BQU0sT0FBTyxNQUFNLENBQUMsR0FDaEUsVUFBVSxPQUFPLE1BQU07QUFBQSxJQUN6QjtBQUFBLE1BQ0ssQ0FBSSxRQUFRLE1BQUcsUUFBUSxVQUFVLE9BQU8sS0FBSztBQUNwRCxRQUFNLElBQUksSUFBSSxJQUFJO0FBQ3BCO0FBRUEsU0FBUyxVQUFVLE9BQWtCLE9BQXVCO0FBQzFELE1BQU0sUUFBUSxTQUFTLE9BQU8sTUFBTSxTQUFTLE9BQU8sRUFBRSxDQUFDO0FBQ3ZELGVBQU0sUUFBUSxhQUFhLEtBQUssR0FDekI7QUFDVDtBQUVBLFNBQVMsYUFBYSxPQUF5QjtBQUM3QyxTQUFPLGlCQUFpQixnQkFBZ0IsTUFBTSxTQUFTO0FBQ3pEOzs7QUNoS08sU0FBUyxRQUFRLEtBQWtCLEtBQWEsT0FBeUI7QUFDOUUsTUFBSSxRQUFRLEVBQUcsUUFBTyxDQUFDLENBQUM7QUFDeEIsTUFBTSxPQUFPLFFBQVEsR0FDZixVQUFVLElBQUksU0FBUyxPQUFPLEdBQVMsT0FBTyxJQUFVLEtBQUs7QUFDbkUsU0FBTyxDQUFDLEtBQUssSUFBSSxPQUFPLENBQVEsR0FBSSxHQUFHLE9BQU87QUFDaEQ7QUFHTyxTQUFTLFVBQVUsT0FBMEIsS0FBa0IsS0FBc0I7QUFDMUYsTUFBSSxNQUFNLENBQUMsTUFBTSxJQUFLLFFBQU87QUFDN0IsTUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixNQUFNLE9BQU8sUUFBUTtBQUNyQixNQUFJLE1BQU0sQ0FBQyxNQUFNLElBQUksT0FBTyxDQUFRLEVBQUcsUUFBTztBQUM5QyxXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUTtBQUN4QyxRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTyxJQUFVLElBQUksS0FBSyxFQUFHLFFBQU87QUFFL0QsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLEVBQUUsSUFBSSxHQUFXLE9BQWUsT0FBZSxLQUFtQjtBQUN6RixNQUFNLE9BQU8sSUFBSSxVQUFVLENBQUMsTUFBTyxHQUM3QixTQUFTLElBQUksT0FBTyxDQUFTO0FBQ25DLEdBQUksV0FBVyxLQUFLLFFBQVEsSUFBSSxPQUFPLENBQVcsT0FBSSxJQUFJLE9BQU8sQ0FBVyxJQUFJLFFBQzVFLE1BQU0sV0FBUSxJQUFJLE9BQU8sQ0FBUyxJQUFJO0FBQzVDOzs7QUNQTyxJQUFlLFdBQWYsTUFBZSxVQUtwQjtBQUFBLEVBQ0E7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLFNBQVE7QUFBQTtBQUFBLEVBS3pFLFNBQXNDO0FBQUEsRUFFdEMsT0FBTyxjQUFjLE9BQXdCO0FBQzNDLFdBQU8sVUFBVTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxZQUFZLE9BQW1CLEtBQWE7QUFDMUMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBa0JBLElBQUksU0FBaUI7QUFFbkIsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLFdBQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sQ0FBQztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsV0FBTyxTQUFTLElBQUksSUFBSSxJQUFJLE9BQU8sQ0FBUTtBQUFBLEVBQzdDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsSUFBSSxTQUFpQjtBQUNuQixRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3hDLFdBQU8sYUFBYSxPQUFPLEtBQUssTUFBTSxNQUFNLElBQUksSUFBSSxLQUFLLFNBQVMsS0FBSyxJQUFJLEdBQUcsT0FBTyxRQUFRO0FBQUEsRUFDL0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxJQUFJLFVBQW1CO0FBQ3JCLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSTtBQUV2QixRQUFJLENBQUMsVUFBUyxjQUFjLElBQUksRUFBRyxRQUFPLEtBQUssT0FBTztBQUN0RCxRQUFNLEVBQUUsS0FBSyxPQUFPLElBQUksT0FDbEIsU0FBUyxLQUFLLFFBQ2QsT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUMxQixRQUFJLFdBQVcsUUFBUSxPQUFPLFdBQVcsVUFBVSxVQUFVLE9BQU8sT0FBTyxLQUFLLElBQUk7QUFDbEYsYUFBTyxPQUFPO0FBRWhCLG1CQUFlLE9BQU8sR0FBRztBQUN6QixRQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFDdkIsaUJBQWEsT0FBTyxLQUFLLEtBQUssT0FBTztBQUNyQyxRQUFNLFFBQVEsUUFBUSxLQUFLLE1BQU0sS0FBSyxHQUNoQyxVQUFVLEtBQUssT0FBTztBQUM1QixnQkFBSyxTQUFTLEVBQUUsU0FBUyxRQUFRLE1BQU0sR0FDaEM7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLEdBQUcsT0FBb0I7QUFDckIsUUFBSSxFQUFFLFFBQVEsS0FBSyxLQUFLLFFBQVEsS0FBSyxRQUFTLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDekUsV0FBTyxLQUFLLEtBQUssS0FBSztBQUFBLEVBQ3hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsUUFBUSxVQUF3QjtBQUM5QixnQkFBWSxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssU0FBUyxRQUFRO0FBQUEsRUFDMUQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsSUFBSSxRQUEwQjtBQUM1QixTQUFLLGdCQUFnQjtBQUNyQixRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBVyxHQUM5QixNQUFNLEtBQUssSUFBSSxJQUFJLE9BQU8sQ0FBUyxHQUFJLElBQUksSUFBSSxDQUFFO0FBQ3ZELFdBQU8sUUFBUSxNQUFNLEVBQUUsT0FBTyxNQUFNLE1BQU0sRUFBRSxJQUFJO0FBQUEsRUFDbEQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLElBQUksU0FBUyxNQUFHLElBQUksT0FBTyxDQUFXLElBQUksSUFBSSxPQUFPLENBQVMsSUFBSTtBQUFBLEVBQ3BFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLE1BQU0sT0FBZSxPQUFlLE9BQWE7QUFDL0MsU0FBSyxnQkFBZ0I7QUFDckIsYUFBVyxTQUFTLENBQUMsT0FBTyxJQUFJO0FBQzlCLFVBQUksRUFBRSxRQUFRLEtBQUssS0FBSyxRQUFRLEtBQUssUUFBUyxPQUFNLEtBQUssV0FBVyxLQUFLO0FBRTNFLFNBQUssS0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLEdBQUcsS0FBSyxJQUFJLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFBQSxFQUM1RDtBQUFBLEVBRVEsa0JBQXdCO0FBQzlCLFFBQUksTUFBSyxRQUFRO0FBQ2pCLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0EsS0FBSyxRQUFRO0FBQUEsUUFDYjtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHVSxLQUFLLE9BQWUsS0FBbUI7QUFDL0MsYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE9BQU8sR0FBRztBQUFBLEVBQzNDO0FBQUEsRUFFVSxXQUFXLE9BQTZCO0FBQ2hELG1CQUFlLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbkMsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssS0FBSztBQUFBLE1BQ1YsV0FBVyxJQUFJLG1DQUFtQyx3QkFBd0IsU0FBUyxDQUFDO0FBQUEsTUFDcEY7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHVSxPQUFPLFFBQXdCO0FBQ3ZDLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sU0FBUyxJQUFJLElBQUksSUFBSSxPQUFPLElBQVUsTUFBTTtBQUFBLEVBQ3JEO0FBQUE7QUFBQSxFQUdVLE1BQ1IsTUFDQSxRQUNBLFFBQ2tCO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSSxHQUN0QixRQUFRLEtBQUssT0FBTyxNQUFNLElBQUksS0FBSztBQUN6QyxXQUFPLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSyxXQUFXLE1BQU07QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHVSxNQUFNLFFBQTRCO0FBQzFDLFFBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUNoQyxXQUFPLEtBQUssTUFBTSxHQUFHLFNBQVMsT0FBTyxTQUFVLEtBQUssV0FBVyxNQUFPLEVBQUU7QUFBQSxFQUMxRTtBQUNGOzs7QUN6TkEsSUFBTSxhQUFhO0FBUVosU0FBU0MsVUFBUyxPQUFrQixPQUFlLFFBQW9CLEtBQW1CO0FBQy9GLGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLFNBQVMsV0FBVyxPQUFPLE9BQU8sTUFBTSxHQUN4QyxNQUFNLFdBQVcsSUFBSUMsWUFBVyxPQUFPLE1BQU0sSUFBSSxRQUNqRCxhQUFhLFFBQVEsS0FBSyxPQUFPLE9BQU8sR0FDeEMsUUFBUSxNQUFNLElBQUksWUFBWSxDQUFDLEdBQy9CLE9BQU8sUUFBUSxJQUNqQixRQUFRO0FBQ1osUUFBTSxJQUFJLFVBQVUsQ0FBQyxJQUFJO0FBQ3pCLE1BQUk7QUFDRixJQUFJLFFBQVEsU0FBTyxnQkFBZ0IsT0FBTyxZQUFZLE9BQVEsYUFBYSxLQUFNLENBQUMsR0FDOUUsTUFBTSxLQUFLLE1BQU0sSUFBSSxTQUFTLE1BQU8sS0FBSyxJQUFJLE1BQU0sTUFDdEQsUUFBUSxPQUFPLFdBQVcsSUFBSSxHQUM5QixRQUFRLEtBRVYsVUFBVSxPQUFPLE9BQU8sUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQU0sSUFBSyxDQUFDO0FBQUEsRUFDdEUsU0FBUyxPQUFPO0FBRWQsVUFBSSxTQUFPLFdBQVcsT0FBTyxXQUFXLElBQUksR0FDeEMsTUFBTSxJQUFJLFlBQVksQ0FBQyxJQUFLLFNBQU8sZ0JBQWdCLE9BQU8sV0FBVyxLQUFLLEdBQzFFLFdBQVcsTUFDYixNQUFNLElBQUksVUFBVSxDQUFDLElBQUksR0FDekIsVUFBVSxPQUFPLEdBQUcsSUFFaEI7QUFBQSxFQUNSO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsT0FBa0IsT0FBZSxRQUFvQixLQUFxQjtBQUNqRyxNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsT0FBTyxJQUFJLFVBQVUsQ0FBQyxNQUFPLEdBQzdCLE1BQU0sSUFBSSxPQUFPLENBQU0sR0FDdkIsT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLE9BQU8sQ0FBQyxNQUFPLE1BQU0sUUFBUSxHQUFXO0FBQzVFLGNBQUssU0FBUyxNQUFNLE1BQVEsS0FBc0IsSUFBSSxLQUN0RCxLQUFLLElBQUksT0FBTyxPQUFPLElBQUksTUFBTyxLQUFLLEdBQUcsSUFBSSxLQUM5QyxJQUFJLE9BQU8sQ0FBTSxJQUFJLE1BQU0sR0FDcEI7QUFDVDtBQUdPLFNBQVMsUUFBUSxPQUFrQixPQUFlLFFBQTBCO0FBQ2pGLGlCQUFlLE9BQU8sS0FBSztBQUMzQixNQUFNLE1BQU0sV0FBVyxPQUFPLE9BQU8sTUFBTTtBQUMzQyxNQUFJLFFBQVEsRUFBRztBQUNmLE1BQU0sT0FBTyxRQUFRLEdBQ2YsU0FBUyxNQUFNLElBQUksT0FBTyxDQUFNLEdBQ2hDLFlBQVksT0FBTyxPQUFPLE9BQU8sR0FDakMsUUFBUSxNQUFNLElBQUksWUFBWSxDQUFDLEdBQy9CLE9BQU8sSUFBSSxXQUFXLEtBQUssR0FDM0IsT0FBTyxNQUFNLElBQUksT0FBTyxPQUFPLElBQUksTUFBTztBQUNoRCxXQUFTLE1BQU0sR0FBRyxNQUFNLFFBQVEsTUFBTyxNQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUcsTUFBTyxFQUFVLElBQUk7QUFDckYsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLFFBQVE7QUFDdkMsUUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksU0FBUyxNQUFPLEtBQUssSUFBSTtBQUN6RCxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksTUFBTSxNQUMvQixhQUFhLE9BQU8sSUFBSSxLQUFLLElBQUksR0FDakMsV0FBVyxPQUFPLFdBQVcsSUFBSTtBQUFBLEVBQ25DO0FBR0EsRUFGQSxnQkFBZ0IsT0FBTyxXQUFXLEtBQUssWUFBWSxDQUFDLElBQUksQ0FBQyxHQUN6RCxXQUFXLE9BQU8sS0FBSyxRQUFRLE1BQU0sR0FDakMsV0FBUyxPQUNiLE1BQU0sSUFBSSxVQUFVLENBQUMsSUFBSSxHQUN6QixVQUFVLE9BQU8sR0FBRztBQUN0QjtBQU1PLFNBQVMsYUFDZCxPQUNBLE9BQ0EsUUFDQSxRQUNNO0FBQ04sTUFBTSxNQUFNLFdBQVcsT0FBTyxPQUFPLE1BQU07QUFDM0MsTUFBSSxRQUFRLEVBQUc7QUFDZixpQkFBZSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzNDLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLFFBQVEsR0FDZixZQUFZLElBQUksT0FBTyxPQUFPLE9BQU8sQ0FBQyxNQUFPO0FBQ25ELFdBQVMsT0FBTyxHQUFHLE9BQU8sSUFBSSxPQUFPLE9BQU8sT0FBTyxDQUFDLEdBQUksUUFBUTtBQUM5RCxRQUFNLEtBQUssSUFBSSxZQUFZLElBQUk7QUFDL0IsUUFBSSxTQUFPLEtBQUssYUFBYSxPQUFPLEVBQUUsS0FBSyxLQUFLLE9BQ2hEO0FBQUEsYUFBTyxRQUFRLElBQUksc0JBQXNCLEVBQUUsbUNBQW1DLEtBQUssSUFBSSxRQUFRO0FBQy9GO0FBQUE7QUFBQSxFQUNGO0FBQ0EsTUFBTSxPQUFPLElBQUksT0FBTyxPQUFPLElBQUksTUFBTztBQUMxQyxXQUFTLE1BQU0sR0FBRyxNQUFNLElBQUksT0FBTyxDQUFNLEdBQUksT0FBTztBQUNsRCxRQUFNLE1BQU0sSUFBSSxPQUFPLEdBQUcsR0FDcEIsT0FBTyxPQUFPLE9BQU8sTUFBTSxRQUFRLEdBQUc7QUFDNUMsUUFBSSxTQUFTLEtBQ2I7QUFBQSxhQUFPLGtCQUFrQixHQUFHLFNBQVMsSUFBSSwyQkFBMkIsR0FBRyxFQUFFO0FBQ3pFO0FBQUE7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLGdCQUFnQixPQUFrQixXQUFtQixPQUFxQjtBQUNqRixNQUFNLFNBQVMsTUFBTSxJQUFJLFNBQVMsR0FDNUIsUUFBUSxNQUFNLElBQUksWUFBWSxDQUFDO0FBQ3JDLE1BQUksVUFBVSxNQUFPO0FBQ3JCLE1BQUksUUFBUTtBQUNaLEVBQUksV0FBVyxJQUFHLFFBQVEsWUFBWSxPQUFPLFFBQVEsUUFBUSxDQUFDLEtBRTVELFFBQVEsU0FBUyxPQUFPLE1BQU0sU0FBUyxRQUFRLENBQUMsQ0FBQyxHQUNqRCxNQUFNLFFBQVEsYUFBYSxLQUFLO0FBRWxDLE1BQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsRUFBSSxRQUFRLFNBQU8sSUFBSSxLQUFLLElBQUksVUFBVSxLQUFLLFFBQVEsVUFBVSxLQUFLLEtBQUssR0FDM0UsSUFBSSxTQUFTLElBQUksT0FDakIsSUFBSSxZQUFZLENBQUMsSUFBSTtBQUN2QjtBQUVBLFNBQVMsUUFBUSxPQUFrQixXQUFtQixNQUFvQjtBQUN4RSxNQUFNLFFBQVEsU0FBUyxPQUFPLE1BQU0sZUFBZSxLQUFLLElBQUksQ0FBQztBQUM3RCxRQUFNLFFBQVEsYUFBYSxLQUFLO0FBQ2hDLE1BQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsT0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLElBQUksSUFBSTtBQUN4QztBQUVBLFNBQVMsV0FBVyxPQUFrQixXQUFtQixNQUFvQjtBQUMzRSxNQUFNLE1BQU0sTUFBTSxJQUFJLFNBQVMsTUFBTyxLQUFLLE1BQ3JDLFFBQVEsTUFBTSxJQUFJLEVBQUU7QUFDMUIsUUFBTSxJQUFJLEVBQUUsSUFBSSxHQUNoQixVQUFVLE9BQU8sS0FBSztBQUN4Qjs7O0FDaklPLElBQU0saUJBQU4sTUFBNkQ7QUFBQSxFQU1sRSxZQUFZLE1BQVksTUFBYztBQUh0QyxTQUFRLE1BQU07QUFDZCxTQUFRLE1BQU07QUFHWixTQUFLLE9BQU8sTUFDWixLQUFLLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFFQSxPQUE2QjtBQUMzQixRQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssT0FBTyxJQUFJLE1BQzlCLEVBQUUsT0FBTyxJQUFJLE1BRWIsTUFEVSxTQUFTLEtBQU0sU0FBUyxVQUFVLEtBQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxNQUN4RCxTQUFTLElBQUk7QUFFbkMsUUFEQSxLQUFLLE1BQU0sS0FDUCxPQUFPLE9BQVEsUUFBTyxFQUFFLE1BQU0sSUFBTSxPQUFPLE9BQVU7QUFDekQsUUFBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQzFCLGdCQUFLLE1BQU0sS0FFSixFQUFFLE1BQU0sSUFBTyxPQURSLFNBQVMsSUFBTyxNQUFNLFNBQVMsSUFBUyxLQUFLLEdBQUcsR0FBRyxJQUFJLENBQUMsS0FBSyxLQUFLLEdBQUcsR0FBRyxDQUFDLEVBQzVDO0FBQUEsRUFDN0M7QUFBQSxFQUVBLENBQUMsT0FBTyxRQUFRLElBQVU7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDNUJPLFNBQVMsT0FDZCxPQUNBLFFBQ0EsTUFDUTtBQUNSLE1BQU0sT0FBTyxPQUFPLFFBQVE7QUFDNUIsTUFBSSxTQUFTLE9BQVcsUUFBTyxLQUFLLFNBQVMsS0FBSztBQUNsRCxNQUFJLENBQUMsTUFBTSxJQUFJLEVBQUcsUUFBTyxLQUFLLE9BQU8sT0FBTyxJQUFZLEVBQUU7QUFDMUQsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJLEdBQzNCLE9BQU8sS0FBSyxTQUFTLEtBQUs7QUFDaEMsbUJBQVUsUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sT0FBTyxJQUFJLEdBQ25EO0FBQ1Q7QUFVTyxTQUFTLFdBQ2QsT0FDQSxRQUNBLFFBQ0EsUUFDUTtBQUNSLE1BQU0sRUFBRSxNQUFNLElBQUksT0FDWixFQUFFLE9BQU8sSUFBSSxRQUNiLFFBQVEsV0FBVyxJQUFJLElBQUlDLFlBQVcsT0FBTyxNQUFNO0FBQ3pELE1BQUk7QUFDRixJQUFJLFVBQVUsTUFDWixZQUFZLE9BQU8sT0FBTyxRQUFRLE1BQU0sTUFBTSxDQUFDLEdBQy9DLFFBQVEsT0FBTyxHQUFHLE1BQU0sVUFBVSxPQUFPLFFBQVEsVUFBVSxHQUFHLE1BQU0sQ0FBQyxHQUNyRSxNQUFNLEtBQUssVUFBVSxLQUFLLENBQU0sSUFBSSxTQUV0QyxPQUFPO0FBQUEsRUFDVCxTQUFTLE9BQU87QUFDZCxVQUFJLFVBQVUsS0FBRyxVQUFVLE9BQU8sT0FBTyxNQUFNLEdBQ3pDO0FBQUEsRUFDUjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsVUFDUCxPQUNBLFFBQ0EsTUFDQSxRQUNNO0FBQ04sV0FBUyxNQUFNLEdBQUcsTUFBTSxPQUFPLFFBQVEsT0FBTztBQUM1QyxRQUFNLE9BQU8sT0FBTyxPQUFPLFFBQVEsT0FBTyxHQUFHLENBQUM7QUFDOUMsZUFBVyxRQUFRLE9BQU8sTUFBTSxPQUFPLE1BQU0sR0FBRyxHQUNoRCxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ2pCO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsT0FBa0IsT0FBZSxRQUF5QjtBQUMzRSxhQUFXLE9BQU8sT0FBTyxRQUFRLENBQUMsR0FDbEMsWUFBWSxPQUFPLE9BQU8sQ0FBQztBQUM3Qjs7O0FDbkRPLElBQWUsWUFBZixjQU1HLFNBRVY7QUFBQTtBQUFBLEVBK0NFLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBK0M7QUFDakQsUUFBTSxRQUFRLEtBQUs7QUFDbkIsV0FBTyxLQUFLLE1BQU0sSUFBSSxTQUFTLE9BQU8sUUFBUSxLQUFLLFFBQVE7QUFBQSxFQUc3RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxPQUFPLEtBQUssUUFBUSxLQUFLLEtBQUssTUFBTTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQVdBLFFBQWM7QUFDWixRQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU87QUFDdkMsSUFBSSxTQUFTLE1BQUcsTUFBTSxJQUFJLElBQUksSUFBSTtBQUFBLEVBQ3BDO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxZQUFRLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxPQUFPO0FBQUEsRUFDNUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsT0FBTyxTQUFnRDtBQUNyRCxRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3hDLGtCQUFjLE9BQU8sR0FDckIsUUFBUSxNQUFNLEdBQUcsTUFBTTtBQUNyQixVQUFNLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDakMscUJBQWUsT0FBTyxHQUFHO0FBRXpCLFVBQU0sUUFBUSxNQUFNLGVBQWUsQ0FBQyxHQUM5QixRQUFRLElBQUssS0FBSyxZQUF5RCxPQUFPLEtBQUs7QUFDN0YsVUFBSTtBQUNGLGlCQUFXLFNBQVMsUUFBUTtBQUMxQixjQUFNLENBQUMsS0FBSyxLQUFLLElBQUksUUFBUSxLQUFLO0FBQ2xDLGdCQUFNLElBQUksS0FBSyxLQUFLO0FBQUEsUUFDdEI7QUFDQSxZQUFNLFNBQVMsSUFBSSxZQUFZLE9BQU8sR0FBRztBQUN6QyxRQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxLQUFHLE9BQU8sSUFBSSxLQUFLLE1BQU0sR0FDdEQsT0FBTyxLQUFLO0FBQ1osWUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixZQUFJLFFBQVEsQ0FBQyxJQUFJLElBQUksVUFBVSxDQUFDLEdBQ2hDLElBQUksVUFBVSxDQUFDLElBQUksR0FDZixPQUFPLFVBQVUsT0FBTyxTQUFTLEtBQUcsS0FBSyxLQUFLLEdBQUcsS0FBSyxNQUFNLEdBQ2hFLE9BQU8sT0FBTztBQUFBLE1BQ2hCLFVBQUU7QUFDQSxjQUFNLE1BQU0sR0FDWixNQUFNLEtBQUssR0FDWCxNQUFNLEtBQUssS0FBSztBQUFBLE1BQ2xCO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFpQztBQUMvQixXQUFLLEtBQUssUUFDSCxJQUFJLGVBQWUsTUFBTSxDQUFJO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsU0FBZ0M7QUFDOUIsV0FBSyxLQUFLLFFBQ0gsSUFBSSxlQUFlLE1BQU0sQ0FBTTtBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdBLFVBQTJDO0FBQ3pDLFdBQUssS0FBSyxRQUNILElBQUksZUFBZSxNQUFNLENBQU87QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxDQUFDLE9BQU8sUUFBUSxJQUFxQztBQUNuRCxXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBeUQ7QUFDL0QsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQU0sS0FBSSxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLFNBQWtCO0FBQ2hCLFdBQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUMsS0FBSyxZQUFZLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsU0FBMkI7QUFDekIsV0FBTyxJQUFJLElBQUksSUFBSTtBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdBLE1BQU0sS0FBdUM7QUFDM0MsUUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQ2pCLEVBQUUsS0FBSyxJQUFJLEtBQUssU0FDaEJDLFNBQVEsTUFBYztBQUMxQixVQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLGFBQU8sS0FBSyxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU8sS0FBSyxJQUFJLE1BQU8sS0FBSyxHQUFHO0FBQUEsSUFDL0QsR0FDTSxNQUFNQSxPQUFNO0FBQ2xCLFdBQU8sQ0FBQyxRQUFRLFFBQVEsT0FBT0EsT0FBTSxNQUFNO0FBQUEsRUFDN0M7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUF5QztBQUNoRCxpQkFBYSxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDekQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsS0FBSyxLQUFhLE1BQTBDO0FBQ3BFLFFBQU0sRUFBRSxPQUFPLFNBQVMsT0FBTyxJQUFJO0FBRW5DLElBQUssS0FBSyxJQUFJLEdBQUcsR0FDYixTQUFTLFVBQWEsQ0FBQyxNQUFNLElBQUksTUFDbkMsT0FBTyxNQUFNLFFBQVEsU0FBUyxPQUFPLFFBQVEsR0FBRyxJQUFJLEtBQUs7QUFFM0QsUUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUM1QyxRQUFJO0FBRUYsVUFBTSxNQUFNLEtBQUssUUFBUSxHQUFHO0FBQzVCLHdCQUFXLE9BQU8sTUFBTSxPQUFPLE1BQU0sT0FBTyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUFHLEdBQUcsR0FDN0UsT0FBTyxVQUFRLEtBQUssS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUNsQztBQUFBLElBQ1QsVUFBRTtBQUNBLFlBQU0sS0FBSyxJQUFJO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdVLFFBQVEsS0FBcUI7QUFDckMsUUFBTSxFQUFFLE9BQU8sS0FBSyxTQUFTLE9BQU8sSUFBSSxNQUNsQyxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ3hCLFdBQUksT0FBTyxJQUFVLE9BQ3JCQyxVQUFTLE9BQU8sS0FBSyxRQUFRLEdBQUcsR0FDekIsU0FBUyxPQUFPLEtBQUssUUFBUSxHQUFHO0FBQUEsRUFDekM7QUFBQTtBQUFBLEVBR1UsU0FBUyxLQUFzQjtBQUN2QyxRQUFJLE9BQU8sT0FBUSxZQUFZLFFBQVEsTUFBTSxJQUFLLFFBQU87QUFDekQsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxLQUFLLEdBQUc7QUFBQSxNQUNSO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ3ZQTyxJQUFlLGFBQWYsY0FBb0UsYUFBc0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFldEYsS0FBSyxNQUF1QjtBQUNuQyxTQUFLLElBQUksR0FBRyxJQUFJO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR1UsSUFBSSxNQUFjLE1BQWtDO0FBQzVELFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSTtBQUN4QixRQUFJLFNBQVMsS0FBSyxLQUFLLE9BQU8sRUFBRyxPQUFNLEtBQUssS0FBSztBQUVqRCxRQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUs7QUFDOUIsUUFBSTtBQUNGLE1BQUksU0FBUyxVQUFXLEtBQUssTUFBTSxNQUFNLElBQUk7QUFDN0MsVUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJO0FBQzNCLFlBQU0sR0FBRyxXQUFXLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN6RCxVQUFFO0FBQ0EsWUFBTSxLQUFLLElBQUk7QUFBQSxJQUNqQjtBQUNBLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxNQUEwQjtBQUNoQyxXQUFJLEtBQUssT0FBTyxJQUFVLE1BQzFCLEtBQUssS0FBSyxJQUFJLEdBQ1A7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxjQUFjLE1BQTBCO0FBQ3RDLFFBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsZ0JBQUssSUFBSSxHQUFHLElBQUksR0FDVDtBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsWUFBb0I7QUFDbEIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRVUsYUFBcUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssUUFBUSxFQUFHLFFBQU87QUFDNUIsUUFBTSxFQUFFLE9BQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxNQUNoQyxFQUFFLE1BQU0sSUFBSSxNQUNaLEVBQUUsVUFBVSxPQUFPLE9BQU8sSUFBSSxRQUM5QixPQUFPLE1BQU0sSUFBSSxRQUFRLEVBQUksR0FDN0IsT0FBTyxPQUFPLFdBQVcsT0FBTyxPQUFPLFVBQ3ZDLFFBQVEsUUFBUSxJQUFJLE9BQ3BCLE1BQU8sUUFBUSxPQUFPO0FBQzVCLGlCQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssTUFBTSxLQUFLLElBQUksR0FDckMsS0FBSyxnQkFBZ0IsT0FBTyxHQUFHLEdBRTNCLE1BQU0sV0FBVyxRQUFRLE1BQU0sU0FBUyxTQUN0QyxNQUFNLElBQUksUUFBUSxFQUFLLE1BQU0sS0FBRyxNQUFNLE9BQU8sVUFBVSxHQUFHLEdBQzlELE1BQU0sT0FBTyxjQUFjLEtBQUssTUFBTSxRQUFRLEdBQUcsT0FBTyxNQUFNLElBRWhFLE1BQU0sSUFBSSxRQUFRLEVBQUssSUFBSSxHQUNwQjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxNQUFzQjtBQUMxQixRQUFJLE1BQU0sS0FBSyxVQUFVO0FBS3pCLFFBSkksUUFBUSxLQUFLLFNBQVMsTUFDeEIsS0FBSyxLQUFLLEdBQ1YsTUFBTSxLQUFLLFVBQVUsSUFFbkIsUUFBUSxFQUFHLE9BQU0sS0FBSyxLQUFLO0FBQy9CLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBc0I7QUFDMUIsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsU0FBZTtBQUNiLFFBQU0sRUFBRSxPQUFPLE9BQU8sU0FBUyxJQUFJO0FBQ25DLGFBQVMsT0FBTyxLQUFLO0FBQ3JCLFFBQU0sT0FBTyxNQUFNLElBQUksUUFBUSxFQUFJO0FBQ25DLFNBQUssTUFBTSxPQUFPLFNBQVMsSUFBSSxXQUFXLElBQUksSUFBSSxPQUFPLENBQUM7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFXQSxPQUFzQjtBQUNwQixXQUFPLEtBQUssV0FBVyxJQUFJLEtBQUssR0FBRyxDQUFDLElBQUk7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE1BQU0sUUFBb0I7QUFDeEIsV0FBSyxLQUFLLFdBQVcsS0FDckIsS0FBSyxNQUFNLFFBQVEsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUM3QixLQUFLLEtBQUssR0FDSCxNQUh3QjtBQUFBLEVBSWpDO0FBQUEsRUFFbUIsTUFBTSxPQUFxQjtBQUM1QyxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQUksUUFBTSxXQUFXLFFBQVEsTUFBTSxTQUFTO0FBQzVDLGVBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFTLE9BQU0sT0FBTyxVQUFVLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxFQUN0RjtBQUNGOzs7QUMxSE8sSUFBZSxRQUFmLE1BQWUsZUFNWixTQUVWO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBaUJFLFNBQVMsT0FBdUI7QUFDOUIsUUFBTSxFQUFFLE9BQU8sU0FBUyxPQUFPLElBQUksTUFDN0IsUUFBUSxLQUFLO0FBQ25CLFFBQUksRUFBRSxPQUFPLFVBQVUsS0FBSyxLQUFLLFNBQVM7QUFDeEMsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLEtBQUs7QUFBQSxRQUNWO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFFRixRQUFJLFVBQVUsRUFBRyxRQUFPO0FBQ3hCLFFBQU0sT0FBTyxPQUFPLFFBQVEsR0FDdEIsT0FBTyxLQUFLLGtCQUFrQixTQUFZLElBQUksS0FBSyxTQUFTLEtBQUs7QUFDdkUsUUFBSTtBQUNGLGdCQUFVLE9BQU8sS0FBSyxLQUFLLFFBQVEsUUFBUSxLQUFLO0FBQ2hELFVBQU0sRUFBRSxJQUFJLElBQUksT0FDVixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxVQUFJLE9BQU8sQ0FBTSxJQUFJLFFBQVE7QUFDN0IsZUFBUyxNQUFNLE9BQU8sU0FBUyxLQUFLLE1BQU0sUUFBUSxPQUFPO0FBQ3ZELG1CQUFXLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxHQUFHO0FBQUEsSUFFcEQsVUFBRTtBQUNBLE1BQUksU0FBUyxLQUFHLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDakM7QUFDQSxXQUFJLE9BQU8sVUFBUSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FDMUM7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxXQUFXLE9BQXVCO0FBQ2hDLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE9BQU8sSUFBSSxJQUFJLElBQUs7QUFDMUIsUUFBSSxFQUFFLFFBQVEsS0FBSyxLQUFLLFNBQVMsTUFBTyxPQUFNLEtBQUssV0FBVyxLQUFLO0FBQ25FLFFBQU0sRUFBRSxTQUFTLE9BQU8sSUFBSTtBQUc1QixXQUZBLEtBQUssV0FBVyxNQUFNLE9BQU8sSUFBSSxHQUNqQyxJQUFJLElBQUksSUFBSSxNQUNSLFVBQVUsT0FBYSxNQUN2QixPQUFPLFVBQVEsS0FBSyxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQ3RDO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBY0EsUUFBUSxPQUFlLE9BQTZDO0FBQ2xFLFFBQU0sRUFBRSxPQUFPLFNBQVMsT0FBTyxJQUFJO0FBQ25DLFFBQUksRUFBRSxRQUFRLEtBQUssS0FBSyxRQUFRLEtBQUssUUFBUyxPQUFNLEtBQUssV0FBVyxLQUFLO0FBQ3pFLFFBQUksRUFBRSxpQkFBaUIsV0FBVSxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU8sUUFBUTtBQUMxRSxZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEtBQUssS0FBSztBQUFBLFFBQ1YsS0FBSyxPQUFPLFFBQVE7QUFBQSxRQUNwQjtBQUFBLE1BQ0Y7QUFFRixRQUFJLFdBQVcsTUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsS0FBSyxJQUFLLFFBQU87QUFDckUsUUFBTSxRQUFRLE1BQU07QUFDcEIsY0FBVSxNQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQ25ELFFBQU0sS0FBSyxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsQ0FBQyxNQUFPLEdBQzNDLE9BQU8sTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDNUMsbUJBQVEsUUFBUSxPQUFPLE1BQU0sT0FBTyxNQUFNLE9BQU8sSUFBSSxLQUFLLEdBQzFELE1BQU0sTUFBTSxJQUFJLEVBQUUsSUFBSSxRQUFRLEdBQzFCLE1BQU0sUUFBUSxVQUFRLE1BQU0sS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUM5QyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQzlCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxTQUFTLFFBQXNCO0FBQzdCLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUk7QUFDeEMsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQU0sT0FBTyxhQUFhLE9BQU8sS0FBSyxNQUFNLE1BQU0sR0FDNUMsU0FBUyxLQUFLO0FBQ3BCLFFBQUksRUFBRSxRQUFRLE1BQU0sS0FBSyxVQUFVO0FBQ2pDLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0EsS0FBSyxNQUFNO0FBQUEsUUFDWCx3QkFBd0IsTUFBTTtBQUFBLFFBQzlCO0FBQUEsTUFDRjtBQUVGLElBQUksV0FBVyxXQUNmLFNBQVMsUUFBUSxPQUFPLE1BQU0sUUFBUSxNQUFNLEdBQzVDLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxNQUFZO0FBQ1YsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixJQUFJLFdBQVcsS0FBRyxLQUFLLFNBQVMsU0FBUyxDQUFDO0FBQUEsRUFDNUM7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFFBQU0sRUFBRSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUk7QUFDeEMsbUJBQWUsT0FBTyxHQUFHO0FBQ3pCLFFBQU0sUUFBUSxhQUFhLE9BQU8sS0FBSyxNQUFNO0FBQzdDLFFBQUksVUFBVSxFQUFHO0FBQ2pCLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFFbkIsSUFESSxTQUFTLEtBQUssWUFBVSxXQUFXLE9BQU8sT0FBTyxRQUFRLE1BQU0sR0FDL0QsV0FBUyxPQUNiLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSSxHQUN2QixZQUFZLE9BQU8sT0FBTyxDQUFDO0FBQUEsRUFDN0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsT0FBTyxRQUF1QztBQUM1QyxRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3hDLGtCQUFjLE1BQU0sR0FDcEIsZUFBZSxPQUFPLEdBQUcsR0FDekIsYUFBYSxPQUFPLEtBQUssTUFBTTtBQUUvQixRQUFNLFNBQVMsUUFBUSxNQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQ2xELFNBQVMsSUFBSSxZQUFZLE9BQU8sR0FBRyxHQUVuQyxRQUFRLFdBQVcsTUFBTSxRQUFRLFFBQVEsTUFBTTtBQUNuRCxNQUFJLE1BQU0sSUFBSSxRQUFRLENBQUMsTUFBTSxLQUFHLE9BQU8sSUFBSSxLQUFLLE1BQU0sR0FDdEQsT0FBTyxLQUFLO0FBQUEsSUFDZCxDQUFDO0FBQ0QsVUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJLE9BQ25CLE9BQU8sVUFBVSxVQUFVLEtBQUcsS0FBSyxLQUFLLEdBQUcsT0FBTyxNQUFNLEdBQzVELE9BQU8sT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLENBQUMsT0FBTyxRQUFRLElBQTJCO0FBQ3pDLFdBQUssS0FBSyxRQUNILElBQUksY0FBYyxJQUFJO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsU0FBUyxRQUF5QztBQUNoRCxRQUFNLEVBQUUsT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3hDLFFBQUksYUFBYSxPQUFPLEtBQUssTUFBTSxNQUFNLEVBQUc7QUFDNUMsbUJBQWUsT0FBTyxLQUFLLFFBQVEsTUFBTTtBQUN6QyxRQUFNLEVBQUUsVUFBVSxPQUFPLElBQUk7QUFDN0IsSUFBSyxTQUFTLFFBQVEsT0FBTyxNQUFNLElBQUksUUFBUSxDQUFDLE1BQU8sR0FBRyxRQUFRLFFBQVEsS0FDeEUsT0FBTywyQ0FBMkM7QUFBQSxFQUV0RDtBQUFBO0FBQUEsRUFHQSxVQUFpQjtBQUNmLFdBQU8sQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxTQUFvQjtBQUNsQixXQUFPLE1BQU0sS0FBSyxNQUFNLFdBQVc7QUFBQSxFQUNyQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUVUsSUFBSSxNQUFrQyxPQUF1QjtBQUNyRSxRQUFNLEVBQUUsT0FBTyxTQUFTLE9BQU8sSUFBSSxNQUM3QixPQUFPLE9BQU8sUUFBUSxHQUN4QixPQUFPLEdBQ0wsT0FBTyxNQUFZO0FBRXZCLFVBREksU0FBUyxVQUFhLENBQUMsTUFBTSxJQUFJLE1BQUcsT0FBTyxNQUFNLFFBQVEsU0FBUyxNQUFNLElBQUksS0FBSyxPQUNqRixRQUFRLEtBQUssTUFBTSxJQUFJLEdBQUc7QUFDNUIsZUFBTyxPQUFPLE9BQU8sUUFBUSxJQUFJO0FBQ2pDO0FBQUEsTUFDRjtBQUNBLGFBQU8sS0FBSyxTQUFTLEtBQUssR0FDMUIsVUFBVSxRQUFRLE9BQU8sTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FBRyxPQUFPLE9BQU8sSUFBSSxHQUM3RSxLQUFLLE1BQU0sS0FBSyxHQUFHLE9BQU8sSUFBSSxHQUFHLElBQWdCO0FBQUEsSUFDbkQ7QUFDQSxRQUFJO0FBQ0YsY0FBUSxNQUFNLEdBQUcsSUFBSTtBQUVyQixVQUFNLE1BQU0sUUFBUSxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQ3hDLFVBQUksT0FBTyxLQUFLLE9BQVEsT0FBTSxLQUFLLFdBQVcsR0FBRztBQUNqRCx3QkFBVyxRQUFRLE9BQU8sTUFBTSxPQUFPLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQUcsR0FBRyxHQUN4RSxPQUFPLFVBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQ2xDO0FBQUEsSUFDVCxVQUFFO0FBQ0EsTUFBSSxTQUFTLEtBQUcsTUFBTSxLQUFLLElBQUk7QUFBQSxJQUNqQztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1UsU0FBaUI7QUFDekIsUUFBTSxNQUFNLEtBQUs7QUFDakIsY0FBVSxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssU0FBUyxNQUFNLENBQUM7QUFDckQsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLGVBQUksSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLENBQUMsSUFBSSxNQUFNLEdBQ2pDO0FBQUEsRUFDVDtBQUNGOzs7QUMxUEEsSUFBTUMsYUFBWTtBQU1YLFNBQVMsU0FDZCxPQUNBLE9BQ0EsT0FDQSxLQUNBLFlBQ0EsUUFBZ0IsR0FDUDtBQUNULE1BQUksT0FBTyxTQUFVLFlBQVksVUFBVSxLQUFNLFFBQU87QUFDeEQsTUFBSSxRQUFRQSxZQUFXO0FBRXJCLFFBQU1DLFdBQVUsb0JBQUksSUFBSSxDQUFDLEtBQUssQ0FBQztBQUMvQixhQUFXLFFBQVFBLFVBQVM7QUFDMUIsVUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEtBQUssQ0FBQ0MsU0FBUSxJQUFJLEdBQUc7QUFDMUMsWUFBSSxTQUFTLE1BQU0sT0FBTyxPQUFPLEtBQUssVUFBVSxFQUFHLFFBQU87QUFDMUQ7QUFBQSxNQUNGO0FBQ0EsVUFBSSxpQkFBaUIsTUFBTSxPQUFPLE9BQU8sS0FBSyxVQUFVLEVBQUcsUUFBTztBQUNsRSxlQUFXLFFBQVEsT0FBTyxPQUFPLElBQUk7QUFDbkMsUUFBSSxPQUFPLFFBQVMsWUFBWSxTQUFTLFFBQU1ELFNBQVEsSUFBSSxJQUFjO0FBQUEsSUFFN0U7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksWUFBWSxPQUFPLEtBQUssR0FBRztBQUM3QixRQUFJLENBQUMsU0FBUyxPQUFPLEtBQUssRUFBRyxRQUFPO0FBQ3BDLFFBQU0sRUFBRSxZQUFZLFdBQVcsSUFBSTtBQUNuQyxXQUFRLGFBQWEsT0FBTyxhQUFhLGFBQWEsU0FBVSxXQUFXO0FBQUEsRUFDN0U7QUFDQSxNQUFJLGlCQUFpQixPQUFPLE9BQU8sT0FBTyxLQUFLLFVBQVUsRUFBRyxRQUFPO0FBQ25FLE1BQUksTUFBTSxRQUFRLEtBQUs7QUFDckIsV0FBTyxNQUFNLEtBQUssQ0FBQyxZQUFZLFNBQVMsU0FBUyxPQUFPLE9BQU8sS0FBSyxZQUFZLFFBQVEsQ0FBQyxDQUFDO0FBRTVGLE1BQUksQ0FBQ0MsU0FBUSxLQUFLLEVBQUcsUUFBTztBQUM1QixXQUFXLFFBQVE7QUFDakIsUUFBSSxTQUFVLE1BQWdCLElBQUksR0FBRyxPQUFPLE9BQU8sS0FBSyxZQUFZLFFBQVEsQ0FBQyxFQUFHLFFBQU87QUFFekYsU0FBTztBQUNUO0FBRUEsU0FBUyxpQkFDUCxPQUNBLE9BQ0EsT0FDQSxLQUNBLFlBQ1M7QUFFVCxNQUFNLEVBQUUsT0FBTyxPQUFPLFNBQVMsTUFBTSxRQUFRLElBQUk7QUFDakQsU0FBSSxPQUFPLE9BQVEsV0FBaUIsS0FDN0IsV0FBVyxPQUFPLEtBQUssTUFBTyxPQUFPLFNBQVMsTUFBTSxPQUFRLFdBQVc7QUFDaEY7QUFNTyxTQUFTLFNBQ2QsUUFDQSxNQUNBLE1BQ0EsT0FDRztBQUNILE1BQU0sRUFBRSxNQUFNLElBQUksUUFDWixTQUFTLElBQUksV0FBVyxLQUFLLEdBQzdCLFNBQVMsT0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLENBQUMsVUFBVSxJQUFJLEdBQUcsSUFBSTtBQUNwRSxRQUFNLFFBQVEsU0FBUyxNQUFNLE1BQU07QUFDbkMsTUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0QixNQUFJLENBQUNDLFVBQVMsT0FBTyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ3pDLGNBQVU7QUFDVixRQUFJO0FBQ0YsYUFBTyxNQUFNLFFBQVEsTUFBTTtBQUFBLElBQzdCLFVBQUU7QUFDQSxnQkFBVTtBQUFBLElBQ1o7QUFBQSxFQUNGO0FBQ0EsTUFBTSxTQUFTLElBQUksWUFBWSxLQUFLO0FBQ3BDLE1BQUk7QUFDRixRQUFNLFFBQVEsT0FBTyxTQUFTLFFBQVEsSUFBSTtBQUMxQyxXQUFPLE9BQU8sUUFBUSxNQUFNLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNsRCxVQUFFO0FBQ0EsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNGO0FBTUEsU0FBU0EsVUFBUyxPQUEwQixFQUFFLE9BQU8sSUFBSSxHQUFXLE1BQTBCO0FBQzVGLE1BQUksTUFBTSxXQUFXLEVBQUcsUUFBTztBQUMvQixNQUFNLGFBQWEsTUFBZSxVQUFVLE9BQU8sTUFBTSxHQUFHO0FBQzVELFNBQU8sTUFBTSxLQUFLLENBQUMsU0FBUyxTQUFTLE1BQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLFVBQVUsQ0FBQztBQUNyRjtBQUdPLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBS3ZCLFlBQVksT0FBa0I7QUFIOUIsU0FBaUIsVUFBb0IsQ0FBQztBQUN0QyxTQUFpQixTQUFtQixDQUFDO0FBR25DLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFjLE1BQTJCO0FBQ2hELFFBQU0sUUFBUSxhQUFhLElBQUksR0FDekIsT0FBTyxZQUFZO0FBQ3pCLGFBQVcsUUFBUSxNQUFNO0FBQ3ZCLFVBQU0sUUFBUSxNQUFNLElBQUksSUFBSSxHQUN0QixRQUFTLEtBQWUsSUFBSTtBQUNsQyxXQUFLLElBQUksSUFBSSxVQUFVLFNBQVksUUFBUSxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDdEU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQWdCLE1BQTBCO0FBQ2hELFFBQUksT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLE9BQU8sUUFBUztBQUNqRSxhQUFPLE9BQU8sS0FBSyxJQUFJLE1BQU0sTUFBTSxJQUFJO0FBRXpDLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsWUFBUSxLQUFLLENBQUMsR0FBRztBQUFBLE1BQ2YsS0FBSztBQUNILGVBQU8sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLElBQUk7QUFBQSxNQUN6QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ3BDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDckMsS0FBSyxTQUFTO0FBQ1osWUFBTSxDQUFDLEVBQUUsY0FBYyxHQUFHLE9BQU8sSUFBSSxNQUMvQixNQUFPLE1BQWdCLFlBQVksR0FDbkMsU0FBUyxRQUFRLEtBQUssQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEdBQUc7QUFDcEQsZUFBTyxXQUFXLFNBQVksUUFBUSxLQUFLLFNBQVMsT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQ3RFO0FBQUEsTUFDQSxLQUFLO0FBQ0gsZUFBTyxRQUFRLFVBQWFELFNBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxPQUFPLEtBQUssQ0FBQyxDQUFDLElBQUk7QUFBQSxNQUMvRSxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsZUFBTyxRQUFRLFNBQVksUUFBUSxLQUFLLFFBQVEsS0FBZTtBQUFBLE1BQ2pFLEtBQUs7QUFDSCxlQUFPLE1BQU0sS0FBSyxPQUE0QixDQUFDLFFBQVEsS0FBSyxRQUFRLEtBQUssS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFFLENBQUM7QUFBQSxNQUN2RixLQUFLO0FBRUgsZUFBTyxNQUFNO0FBQUEsVUFBSztBQUFBLFVBQTRCLENBQUMsS0FBSyxVQUNsRCxLQUFLLFFBQVEsS0FBSyxLQUFLLFVBQVUsSUFBSSxJQUFJLENBQUMsQ0FBQztBQUFBLFFBQzdDO0FBQUEsTUFDRixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsZUFBSSxPQUFPLEtBQUssSUFBVSxNQUFNLE1BQU0sSUFDL0IsTUFBTSxLQUFLLE9BQTRCLENBQUMsWUFBWSxLQUFLLFFBQVEsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDM0Y7QUFDRSxlQUFPO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBVyxPQUFtQjtBQUM1QixTQUFLLE1BQU0sVUFBVTtBQUNyQixRQUFJO0FBQ0YsYUFBTyxNQUFNO0FBQUEsSUFDZixVQUFFO0FBQ0EsV0FBSyxNQUFNLFVBQVU7QUFBQSxJQUN2QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLGFBQVcsVUFBVSxLQUFLLFFBQVMsTUFBSyxNQUFNLEtBQUssTUFBTTtBQUN6RCxhQUFXLFNBQVMsS0FBSyxPQUFRLE1BQUssTUFBTSxLQUFLLEtBQUs7QUFBQSxFQUN4RDtBQUFBLEVBRVEsU0FBUyxPQUFlLE1BQTJCO0FBQ3pELFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQUssTUFBMEIsUUFBUSxVQUFhLE9BQU8sV0FBVztBQUNwRSxhQUFJLEtBQUssY0FBYyxLQUFhLEtBQUssUUFBUSxPQUFPLEtBQUssT0FBTyxFQUFFLENBQUMsQ0FBRSxJQUNsRSxhQUFhLFFBQVEsS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUssU0FBUyxPQUFPLElBQUk7QUFFakYsUUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLE9BQU8sS0FBSztBQUMzQyxnQkFBSyxRQUFRLEtBQUssSUFBSSxHQUNmO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxNQUFNLEtBQWEsTUFBMkI7QUFDcEQsUUFBTSxPQUFPLFlBQVk7QUFDekIsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLGFBQWEsSUFBSTtBQUMzQyxXQUFLLElBQUksSUFBSSxLQUFLLFFBQVMsSUFBYyxJQUFJLEdBQUcsS0FBSztBQUV2RCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxRQUFRLEVBQUUsT0FBTyxLQUFLLFlBQVksR0FBNEI7QUFDcEUsUUFBTSxRQUFRLEtBQUssTUFBTSxTQUFTLENBQUM7QUFDbkMsZ0JBQUssT0FBTyxLQUFLLEtBQUssR0FDdEIsS0FBSyxNQUFNLEdBQUcsSUFBSSxNQUFNLEdBQUcsU0FBUyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEtBQUssR0FDakQsSUFBSyxZQUE4RCxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdGO0FBQ0Y7QUFFQSxTQUFTLE9BQU8sT0FBcUM7QUFDbkQsU0FBTyxZQUFZLE9BQU8sS0FBSztBQUNqQztBQUdBLFNBQVNBLFNBQVEsT0FBd0I7QUFDdkMsU0FBTyxPQUFPLEtBQUssS0FBSyxFQUFFLFNBQVM7QUFDckM7QUFHQSxTQUFTLFVBQVUsT0FBa0IsTUFBaUIsS0FBc0I7QUFDMUUsTUFBSSxRQUFRLElBQ04sT0FBTyxDQUFDLFVBQXdCO0FBQ3BDLElBQUksTUFBTSxJQUFJLFVBQVUsQ0FBQyxNQUFNLE1BQUcsUUFBUTtBQUFBLEVBQzVDLEdBQ00sVUFBd0IsRUFBRSxPQUFPLE1BQU0sS0FBSyxNQUFNLE1BQU0sTUFBTSxTQUFTLEtBQUs7QUFDbEYsY0FBSyxVQUFVLE9BQU8sS0FBSyxPQUFPLEdBQzNCO0FBQ1Q7OztBQy9PTyxTQUFTLFlBQW1CLFFBQWdCLFFBQXlDO0FBRzFGLFNBRkEsY0FBYyxNQUFNLEdBQ2hCLE1BQU0sUUFBUSxNQUFNLEtBQ3BCLFlBQVksT0FBTyxNQUFNLEtBQUssQ0FBQyxTQUFTLE9BQU8sT0FBTyxNQUFNLElBQ3ZELFNBRUYsUUFBUSxRQUFRLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBeUIsQ0FBQztBQUN2RTs7O0FDUE8sSUFBZSxxQkFBZixNQUFlLG9CQUF5RDtBQUFBLEVBQzdFO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxtQkFBa0I7QUFBQTtBQUFBLEVBVW5GLFlBQVksT0FBeUIsS0FBYSxRQUFnQjtBQUNoRSxTQUFLLFFBQVEsT0FDYixLQUFLLE1BQU0sS0FDWCxLQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFZQSxTQUFvQjtBQUNsQixXQUFPLE1BQU0sS0FBSyxNQUFNLFdBQVc7QUFBQSxFQUNyQztBQUFBO0FBQUEsRUFHQSxFQUFFLE9BQU8sUUFBUSxJQUF1QjtBQUN0QyxhQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssUUFBUSxRQUFTLE9BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN2RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFVBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLElBQUk7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHVSxZQUFZLFFBQXNCO0FBQzFDLFFBQUksU0FBUyxLQUFLO0FBQ2hCLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLFdBQVcsS0FBSyxNQUFNO0FBQUEsUUFDdEI7QUFBQSxNQUNGO0FBQUEsRUFFSjtBQUFBLEVBRVUsV0FBVyxPQUE2QjtBQUNoRCxXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssS0FBSztBQUFBLE1BQ1Ysd0JBQXdCLEtBQUssU0FBUyxDQUFDO0FBQUEsTUFDdkM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGLEdBTXNCLGFBQWYsY0FBNEQsbUJBQTRCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFvQjdGLE9BQU8sUUFBNkI7QUFDbEMsUUFBTSxRQUFRLFlBQVksTUFBTSxNQUFNO0FBQ3RDLFNBQUssWUFBWSxNQUFNLE1BQU07QUFDN0IsUUFBTSxTQUFTLEtBQUssU0FBUyxLQUFLO0FBQ2xDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVMsTUFBSyxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQVU7QUFBQSxFQUM1RjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVSxTQUFTLFFBQThDO0FBQy9ELFdBQU8sTUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUFBLEVBQ2xEO0FBQ0YsR0FHc0IsY0FBZixjQUFrRSxXQUFrQjtBQUFBLEVBQ3RFLFNBQVMsUUFBNEM7QUFDdEUsV0FBTyxVQUFVLE1BQU07QUFBQSxFQUN6QjtBQUNGO0FBOEZPLElBQU0sV0FBTixjQUF1QixZQUFZO0FBQUEsRUFDeEMsR0FBRyxPQUF1QjtBQUN4QixRQUFJLEVBQUUsVUFBVSxNQUFNLFNBQVMsUUFBUSxLQUFLLFFBQVMsT0FBTSxLQUFLLFdBQVcsS0FBSztBQUNoRixXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoRDtBQUFBLEVBRUEsSUFBSSxPQUFlLE9BQXFCO0FBRXRDLFFBREksT0FBTyxTQUFVLGFBQVUsUUFBUSxTQUFTLEtBQUssSUFDakQsRUFBRSxVQUFVLE1BQU0sU0FBUyxRQUFRLEtBQUssUUFBUyxPQUFNLEtBQUssV0FBVyxLQUFLO0FBQ2hGLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQzdDO0FBQ0Y7OztBQ3BOTyxJQUFlLGdCQUFmLGNBQThDLG1CQUE0QjtBQUFBO0FBQUEsRUFLL0UsSUFBYyxXQUFrQztBQUFBLEVBRWhEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFvQkEsT0FBTyxRQUFrRDtBQUN2RCxRQUFJLGtCQUFrQixvQkFBb0I7QUFFeEMsV0FBSyxZQUFZLE9BQU8sTUFBTTtBQUM5QixlQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUTtBQUN6QyxhQUFLLGVBQWUsT0FBTyxPQUFPLEdBQUcsS0FBSyxDQUFDO0FBQzdDLFdBQUssT0FBTyxNQUFNLEtBQUssTUFBMkIsQ0FBQztBQUNuRDtBQUFBLElBQ0Y7QUFDQSxRQUFNLFNBQVMsWUFBWSxNQUFNLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDbEQsU0FBSyxZQUFZLE9BQU8sTUFBTTtBQUM5QixRQUFNLEVBQUUsT0FBTyxLQUFLLE9BQU8sSUFBSSxNQUN6QixTQUFTLEtBQUssYUFBYTtBQUNqQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUSxRQUFTLE1BQUssZUFBZSxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQzVGLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsVUFBTSxRQUFRLE9BQU8sS0FBSztBQUMxQixVQUFJLFVBQVUsS0FBSyxjQUFjLEtBQUssRUFBRyxRQUFPLEtBQUssWUFBWSxNQUFNO0FBQ3ZFLFVBQUksY0FBYyxPQUFPLE9BQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxFQUFHLFFBQU8sS0FBSyxhQUFhLE1BQU07QUFBQSxJQUMzRjtBQUNBLFNBQUssT0FBTyxNQUFNO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR1EsS0FBUSxRQUFjO0FBQzVCLFFBQU0sRUFBRSxVQUFVLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDM0MsV0FBTyxTQUFTLFNBQ1osU0FDQSxVQUFVLE1BQW9CLFNBQVMsUUFBUSxDQUFDLFNBQVMsTUFBTSxNQUFNLEdBQUcsTUFBTTtBQUFBLEVBQ3BGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1RLGVBQWUsT0FBZSxPQUFzQjtBQUMxRCxRQUFJLEVBQUUsaUJBQWlCLFVBQVUsVUFBVSxVQUFVLEtBQUssWUFBWSxPQUFXO0FBQ2pGLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsUUFBSSxRQUFRLEtBQUssTUFBTSxRQUFRLEtBQUs7QUFDcEMsZUFBVyxVQUFVO0FBQ25CLFFBQUksV0FBVyxRQUFNLGVBQWUsS0FBSyxPQUFPLE1BQU07QUFBQSxFQUUxRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS1EsY0FBYyxPQUF5QjtBQUM3QyxRQUFJLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxXQUFXLE1BQU8sUUFBTztBQUM1RSxRQUFNLEVBQUUsT0FBTyxLQUFLLFFBQVEsT0FBTyxJQUFJLE1BQ2pDLGFBQWEsTUFBZSxLQUFLLFlBQVk7QUFDbkQsV0FBTyxTQUFTLE9BQU8sT0FBTyxLQUFLLE1BQU0sU0FBUyxRQUFRLFVBQVU7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHVSxZQUFZLFFBQWtDO0FBQ3RELFNBQUssYUFBYSxNQUFNO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR1UsT0FBTyxRQUFrQztBQUNqRCxRQUFNLEVBQUUsT0FBTyxLQUFLLFFBQVEsT0FBTyxJQUFJLE1BQ2pDLFNBQWlCO0FBQUEsTUFDckIsU0FBUyxDQUFDLEdBQUcsT0FBT0UsV0FBVTtBQUM1QixpQkFBUyxRQUFRLEdBQUcsUUFBUSxRQUFRLFFBQVMsTUFBSyxVQUFVLFFBQVEsUUFBUSxRQUFRQSxNQUFLO0FBQUEsTUFDM0Y7QUFBQSxNQUNBLGFBQWEsTUFBTSxLQUFLLFlBQWE7QUFBQSxJQUN2QyxHQUNNLFFBQVEsS0FBSyxjQUFjLE1BQU0sU0FBWSxTQUFZO0FBQy9ELGVBQVcsT0FBb0IsS0FBSyxTQUFTLFFBQVEsT0FBTyxNQUFNO0FBQ2hFLGVBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVMsTUFBSyxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQVU7QUFBQSxJQUM1RixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHUSxhQUFhLFFBQWtDO0FBQ3JELFFBQU0sRUFBRSxPQUFPLEtBQUssUUFBUSxPQUFPLElBQUksTUFHakMsUUFBUSxJQUFJLFFBQ1osUUFBUSxNQUFNLGVBQWUsUUFBUSxNQUFNLEdBQzNDLE9BQU8sS0FBSyxhQUNaLFNBQVMsSUFBSSxLQUFLLE9BQU8sT0FBTyxLQUFLO0FBQzNDLFFBQUk7QUFDRixVQUFNLFNBQVMsTUFBTSxLQUFLLFFBQVEsQ0FBQyxPQUFPLFVBQVU7QUFFbEQsWUFBTUMsV0FBVSxLQUFLLGNBQWMsS0FBSyxHQUNsQyxPQUFPQSxXQUFVLFFBQVEsY0FBYyxPQUFPLE9BQU8sT0FBTyxLQUFLLE1BQU07QUFDN0UsWUFBSSxPQUFPLEVBQUcsUUFBTztBQUNyQixZQUFNLEtBQUtBLFdBQVUsU0FBUyxRQUFRO0FBQ3RDLHNCQUFPLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFVLEdBQ2pDQSxZQUFTLE9BQU8sSUFBSSxJQUFJLEtBQWMsR0FDbkMsT0FBTyxHQUFHLEVBQUU7QUFBQSxNQUNyQixDQUFDO0FBQ0QsV0FBSyxPQUFPLE1BQU07QUFBQSxJQUNwQixVQUFFO0FBQ0EsVUFBTSxRQUFRLEtBQUssY0FBYztBQUNqQyxVQUFJLFVBQVUsUUFBVztBQUN2QixpQkFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVMsTUFBSyxVQUFVLFFBQVEsUUFBUSxRQUFRLEtBQUs7QUFDeEYsY0FBTSxLQUFLO0FBQUEsTUFDYjtBQUNBLFlBQU0sS0FBSyxLQUFLO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQ0Y7QUFNQSxTQUFTLGNBQ1AsT0FDQSxPQUNBLFFBQ0EsT0FDQSxRQUNRO0FBQ1IsTUFBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLEtBQU0sUUFBTztBQUN4RCxNQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksT0FDakIsV0FBVyxNQUFPLFNBQVM7QUFDakMsU0FBTSxXQUFXLEtBQUssVUFBVSxTQUV6QixXQUFXLE9BQU8sTUFBTSxJQUFJLEtBQUssTUFBTSxPQUFPLElBRk47QUFHakQ7OztBQzVJTyxJQUFlLGNBQWYsY0FBcUUsY0FBaUI7QUFBQSxFQWMzRixJQUF1QixXQUFrQztBQUN2RCxRQUFNLE9BQU8sS0FBSztBQUNsQixXQUFPLFNBQVMsS0FBSyxPQUFvQixJQUFJLElBQUksQ0FBQyxVQUFVLElBQUksSUFBSTtBQUFBLEVBQ3RFO0FBQUEsRUFFQSxJQUF1QixTQUFpQjtBQUN0QyxXQUFPLEtBQUssS0FBSztBQUFBLEVBQ25CO0FBQUEsRUFFbUIsUUFBUSxLQUFhLE9BQTJCO0FBQ2pFLFNBQUssS0FBSyxVQUFVLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUM1QztBQUFBLEVBRW1CLFlBQVksUUFBa0M7QUFDL0QsUUFBTSxPQUFPLEtBQUssTUFDWixTQUFTLElBQUksWUFBWSxLQUFLLEtBQUs7QUFDekMsUUFBSTtBQUNGLFVBQU0sUUFBUSxNQUFNLEtBQUssUUFBUSxDQUFDLFVBQVUsT0FBTyxRQUFRLE9BQU8sQ0FBQyxVQUFVLElBQUksQ0FBQyxDQUFDO0FBQ25GLGFBQU8sUUFBUSxNQUFNLEtBQUssT0FBTyxLQUFLLENBQUM7QUFBQSxJQUN6QyxVQUFFO0FBQ0EsYUFBTyxLQUFLO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFBQSxFQUVtQixjQUE0QztBQUM3RCxXQUFPLEtBQUssS0FBSyxjQUFjLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUNyRDtBQUNGOzs7QUM5RE8sU0FBUyxlQUFlLFNBQXdCO0FBRXJELGNBRG1CLE9BQU8sV0FBWSxZQUNkLFdBQVcsU0FBUyx1Q0FBdUM7QUFDckY7QUFHTyxTQUFTLFVBQVUsR0FBWSxHQUFvQjtBQUN4RCxNQUFNLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxHQUFhLENBQVc7QUFJOUMsU0FISSxPQUFPLEtBQU0sWUFBWSxNQUFNLFFBQ2pDLFlBQVksSUFBTyxXQUFXLFFBQVcsdUNBQXVDLEdBRTlFLE1BQU0sUUFBYyxLQUNwQixNQUFNLFFBQWMsSUFDakIsUUFBUSxJQUNYLE9BQU8sT0FBTyxHQUFHLE9BQU8sRUFBRSxDQUFDLElBQUksT0FBTyxPQUFPLEdBQUcsS0FBSyxFQUFFLENBQUMsSUFDeEQsT0FBTyxPQUFPLE1BQU0sR0FBRyxDQUFDLElBQUksT0FBTyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQzVEO0FBR08sU0FBUyxRQUFRLFFBQWdCLFNBQXVDO0FBRTdFLFNBRGMsWUFBWSxLQUFLLEVBQUUsT0FBTyxHQUFHLENBQUMsR0FBRyxVQUFVLEtBQUssRUFDakQsS0FBSyxDQUFDLEdBQUcsTUFBTSxRQUFRLEdBQUcsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNwRDtBQU9PLFNBQVMsUUFBUSxRQUFnQixPQUFlLFFBQWdCLE9BQTBCO0FBQy9GLE1BQU0sVUFBVSxTQUFTLE1BQU0sR0FDekIsT0FBTyxVQUFVLE9BQU8sTUFBTSxPQUFPLElBQ3JDLFFBQVEsVUFBVSxVQUFVLElBQUksT0FDaEMsUUFBUSxVQUFVLFdBQVcsSUFBSSxRQUNqQyxTQUFTLEtBQUssTUFBTSxPQUFPLFFBQVEsTUFBTSxTQUFTLEtBQUssR0FDekQsS0FBSztBQUNULFdBQVcsU0FBUztBQUNsQixhQUFTLE9BQU8sUUFBUSxPQUFPLFFBQVEsUUFBUSxLQUFLLE9BQU8sT0FBUSxNQUFLLElBQUksSUFBSSxPQUFPLElBQUk7QUFFL0Y7OztBQ3JDQSxJQUFNQyxrQkFBaUIsR0FFakJDLGFBQVksS0FBSyxLQUFLLE1BYU4sZUFBZixNQUFlLGNBQW1EO0FBQUEsRUFDdkU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLGFBQVk7QUFBQTtBQUFBLEVBUTdFLFlBQVksT0FBeUIsS0FBYTtBQUNoRCxTQUFLLFFBQVEsT0FDYixLQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQSxFQU1BLElBQWMsUUFBZ0I7QUFDNUIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQVlBLFNBQW9CO0FBQ2xCLFdBQU8sTUFBTSxLQUFLLE1BQU0sV0FBVztBQUFBLEVBQ3JDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsSUFBSSxTQUFpQjtBQUNuQixRQUFNLEVBQUUsT0FBTyxLQUFLLE9BQU8sSUFBSTtBQUMvQiwwQkFBZSxPQUFPLEtBQUssTUFBTSxHQUMxQixNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSztBQUFBLEVBQ3ZDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsRUFBRSxPQUFPLFFBQVEsSUFBdUI7QUFDdEMsbUJBQWUsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU07QUFDaEQsYUFBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLFFBQVEsUUFBUyxPQUFNLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxVQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxJQUFJO0FBQUEsRUFDakI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBZUEsUUFBUSxVQUF3QjtBQUM5QixRQUFJLEVBQUUsT0FBTyxVQUFVLFFBQVEsS0FBSyxZQUFZLEtBQUssWUFBWSxLQUFLO0FBQ3BFLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLG1DQUFtQyxLQUFLLFFBQVEsQ0FBQyxtQ0FBbUMsS0FBSyxTQUFTLDJDQUEyQyxLQUFLLE1BQU07QUFBQSxNQUMxSjtBQUVGLElBQU0sWUFBWSxLQUFLLFdBQ2xCLFlBQVksS0FBSyxPQUFPLEtBQUssS0FBSyxVQUFVLEtBQUssTUFBTSxJQUQxQixLQUFLLE9BQU8sUUFBUTtBQUFBLEVBRXhEO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLFNBQVMsUUFBc0I7QUFDN0IsUUFBSSxFQUFFLFFBQVEsTUFBTSxLQUFLLFVBQVUsS0FBSztBQUN0QywyQkFBZSxLQUFLLE9BQU8sS0FBSyxHQUFHLEdBQzdCLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSw2Q0FBNkMsS0FBSyxNQUFNLENBQUMsbUNBQW1DLEtBQUssTUFBTTtBQUFBLE1BQ3pHO0FBRUYsU0FBSyxlQUFlLE1BQU0sR0FDMUIsS0FBSyxRQUFRLFFBQVEsS0FBSyxNQUFNLEdBQ2hDLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQ3pDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsU0FBUyxPQUFxQjtBQUM1QixRQUFNLE9BQU8sS0FBSyxTQUFTLEtBQUssR0FDMUIsRUFBRSxPQUFPLEtBQUssT0FBTyxJQUFJLE1BQ3pCLE9BQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFLLFFBQVE7QUFDN0MsVUFBTSxHQUFHLFdBQVcsTUFBTSxPQUFPLFFBQVEsUUFBUSxPQUFPLFFBQVEsS0FBSyxNQUFNLEdBQzNFLEtBQUssT0FBTyxPQUFPLElBQUk7QUFBQSxFQUN6QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVVBLFdBQVcsT0FBdUI7QUFDaEMsUUFBTSxPQUFPLEtBQUssU0FBUyxLQUFLLEdBQzFCLEVBQUUsT0FBTyxLQUFLLE9BQU8sSUFBSSxNQUN6QixRQUFRLE1BQU0sSUFBSSxRQUFRLENBQUMsR0FDM0IsT0FBTyxRQUFRLE9BQU87QUFDNUIsaUJBQU0sR0FBRyxXQUFXLFFBQVEsUUFBUSxRQUFRLE1BQU0sT0FBTyxNQUFNLEdBQy9ELEtBQUssT0FBTyxPQUFPLEtBQUssR0FDcEIsUUFBUSxRQUFNLEtBQUssTUFBTSxRQUFRLFdBQVcsTUFBTSxPQUFPLE1BQU0sR0FDNUQsUUFBUSxPQUFPLE9BQU87QUFBQSxFQUMvQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBb0JBLE9BQU8sT0FBdUI7QUFDNUIsbUJBQWUsS0FBSyxPQUFPLEtBQUssR0FBRztBQUNuQyxRQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksTUFDckIsT0FBTyxLQUFLLFlBQVk7QUFDOUIsUUFBSSxFQUFFLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFNBQVM7QUFDdEQsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQSxLQUFLLEtBQUs7QUFBQSxRQUNWLHdCQUF3QixJQUFJO0FBQUEsUUFDNUI7QUFBQSxNQUNGO0FBRUYsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixJQUFJLFNBQVMsUUFBUSxLQUFLLFlBQVUsS0FBSyxLQUFLLFNBQVMsS0FBSztBQUM1RCxRQUFNLEVBQUUsSUFBSSxJQUFJLElBQUksS0FBSyxPQUNuQixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsSUFBSyxTQUFTO0FBQzlDLGNBQUcsS0FBSyxHQUFHLE9BQU8sUUFBUSxRQUFRLE1BQU0sR0FDeEMsS0FBSyxjQUFjLE9BQU8sS0FBSyxHQUMvQixLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUksU0FBUyxPQUN6QztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLG1CQUFlLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbkMsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLFNBQVMsR0FBRztBQUNkLE1BQUksU0FBUyxLQUFLLFlBQVUsS0FBSyxPQUFPLE1BQU07QUFDOUM7QUFBQSxJQUNGO0FBQ0EsU0FBSyxnQkFBZ0I7QUFDckIsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLLE9BQ2YsUUFBUSxLQUFLLFFBQVE7QUFDM0IsSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFHLFlBQVksS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBRSxHQUNuRSxJQUFJLEtBQUssSUFBSSxHQUNiLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUNuQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVSxLQUFLLFNBQWlCLEtBQUssU0FBUyxHQUFTO0FBQ3JELFFBQU0sVUFBVSxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssV0FBVyxHQUFHRCxlQUFjLEdBQUcsS0FBSyxTQUFTO0FBQ3BGLFFBQUk7QUFDRixXQUFLLE9BQU8sS0FBSyxJQUFJLFNBQVMsTUFBTSxDQUFDO0FBQUEsSUFDdkMsU0FBUyxPQUFPO0FBQ2QsVUFBSSxFQUFFLGlCQUFpQixnQkFBZ0IsTUFBTSxTQUFTLGlCQUFrQixPQUFNO0FBQzlFLFdBQUssT0FBTyxNQUFNO0FBQUEsSUFDcEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdVLFFBQVEsT0FBZSxLQUFtQjtBQUFBLEVBQUM7QUFBQTtBQUFBLEVBRzNDLGNBQWMsUUFBZ0IsUUFBc0I7QUFBQSxFQUFDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1yRCxrQkFBa0IsT0FBcUI7QUFDL0MsU0FBSyxnQkFBZ0I7QUFDckIsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLFFBQVEsS0FBSyxLQUFLLFNBQVMsT0FBUSxRQUFPLEtBQUssZUFBZSxLQUFLO0FBQ3ZFLHlCQUFlLEtBQUssT0FBTyxLQUFLLEdBQUcsR0FDN0I7QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxLQUFLO0FBQUEsTUFDVix3QkFBd0IsTUFBTTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1UsU0FBUyxNQUFjLElBQWtCO0FBQ2pELFFBQUksTUFBTSxLQUFNO0FBQ2hCLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSTtBQUMxQixtQkFBZSxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQ3RDLFFBQU0sRUFBRSxJQUFJLElBQUksSUFBSSxPQUNkLFFBQVEsSUFBSSxLQUFLLFFBQVEsQ0FBQyxHQUMxQixDQUFDLE9BQU8sSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsUUFBUSxPQUFPLE1BQU0sR0FDM0QsVUFBVSxHQUFHLE1BQU0sTUFBTSxPQUFPLE1BQU07QUFDNUMsT0FBRyxXQUFXLFFBQVEsUUFBUSxPQUFPLElBQUksR0FDekMsR0FBRyxJQUFJLFNBQVMsS0FBSyxHQUNyQixNQUFNLFFBQVEsV0FBVyxPQUFPLE9BQU8sTUFBTTtBQUFBLEVBQy9DO0FBQUE7QUFBQSxFQUdVLE9BQU8sU0FBZ0M7QUFDL0MsU0FBSyxnQkFBZ0I7QUFDckIsUUFBTSxFQUFFLE9BQU8sUUFBUSxPQUFPLElBQUk7QUFDbEMsbUJBQWUsT0FBTyxLQUFLLEtBQUssTUFBTTtBQUN0QyxRQUFNLFFBQVEsTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLEdBQ2hDLFFBQVEsUUFBUSxRQUFRLE9BQU87QUFDckMsUUFBSSxLQUFLLFdBQVcsVUFBVSxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTTtBQUMxRCxZQUFNO0FBQUEsUUFDSjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUcsS0FBSyxNQUFNO0FBQUEsUUFDZCxZQUFZLE1BQU07QUFBQSxRQUNsQjtBQUFBLE1BQ0Y7QUFFRixtQkFBUSxPQUFPLE9BQU8sUUFBUSxLQUFLLEdBQ25DLE1BQU0sUUFBUSxXQUFXLE9BQU8sUUFBUSxTQUFTLE1BQU0sR0FDaEQ7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLFNBQVMsT0FBdUI7QUFDdEMsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLEVBQUUsUUFBUSxLQUFLLEtBQUssUUFBUSxRQUFTLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDcEUsZ0JBQUssZ0JBQWdCLEdBQ3JCLEtBQUssZUFBZSxLQUFLLEdBQ3pCLGVBQWUsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sR0FDaEQsS0FBSyxRQUFRLE9BQU8sUUFBUSxDQUFDLEdBQ3RCLFNBQVM7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHUSxPQUFPLE1BQWMsSUFBa0I7QUFDN0MsUUFBTSxFQUFFLE9BQU8sS0FBSyxPQUFPLElBQUksTUFDekIsUUFBUSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ2pDLFVBQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxLQUFNLEdBQy9CLE1BQU0sUUFBUSxXQUFXLFFBQVEsT0FBTyxRQUFRLFNBQVMsS0FBSyxLQUFLLE1BQU07QUFBQSxFQUMzRTtBQUFBLEVBRVUsV0FBVyxPQUE2QjtBQUNoRCxtQkFBZSxLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQ25DLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsV0FBTyxJQUFJO0FBQUEsTUFDVDtBQUFBLE1BQ0EsV0FBVyxJQUNQLDJCQUEyQixLQUFLLEtBQUssQ0FBQyxrR0FDdEMsMkJBQTJCLEtBQUssS0FBSyxDQUFDLG1DQUFtQyxTQUFTLENBQUM7QUFBQSxJQUN6RjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsZUFBZSxNQUFvQjtBQUN6QyxRQUFNLEVBQUUsT0FBTyxRQUFRLE9BQU8sSUFBSTtBQUNsQyxRQUFJLE1BQU0sVUFBVSxTQUFTLEtBQU07QUFDbkMsUUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUV0QyxtQkFBZSxPQUFPLFFBQVEsT0FBTyxRQUFRLFFBQVEsU0FBUyxTQUFTLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxJQUFZLFlBQW9CO0FBQzlCLFdBQU8sS0FBSyxNQUFNQyxhQUFZLEtBQUssTUFBTTtBQUFBLEVBQzNDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT1Usa0JBQXdCO0FBQ2hDLFFBQU0sRUFBRSxXQUFXLElBQUksSUFBSSxLQUFLLE9BQzFCLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQUksU0FBTyxXQUFXLEtBQUssQ0FBQyxPQUFPLFNBQVMsSUFBSSxLQUFLLFFBQVEsQ0FBQyxDQUFFO0FBQ2hFLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsUUFBUSxRQUFzQjtBQUV0QyxJQURjLFVBQVUsS0FBSyxZQUFZLEtBQUssTUFBTSxVQUFVLFVBQVUsS0FBSyxHQUFHLE1BQU0sUUFDekUsU0FBUyxJQUFHLEtBQUssT0FBTyxNQUFNLElBQ3RDLEtBQUssUUFBUSxNQUFNO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR1EsT0FBTyxVQUF3QjtBQUNyQyxRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUk7QUFDMUIsbUJBQWUsT0FBTyxLQUFLLEdBQUc7QUFDOUIsUUFBTSxRQUFRLEtBQUssUUFBUSxHQUNyQixTQUFTLE1BQU0sSUFBSSxLQUFLLEdBQ3hCLFFBQVEsV0FBVztBQUN6QixtQkFBZSxPQUFPLEtBQUssS0FBSyxNQUFNLEdBQ3RDLEtBQUssZ0JBQWdCO0FBRXJCLFFBQU0sU0FBUyxXQUFXLEtBQUssTUFBTSxVQUFVLFVBQVUsS0FBSyxHQUFHLE1BQU0sTUFDakUsUUFBUSxTQUNWLFNBQVMsT0FBTyxNQUFNLFNBQVMsT0FBTyxLQUFLLEtBQUssQ0FBQyxJQUNqRCxZQUFZLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLElBQUksVUFBUSxNQUFNLFFBQVEsYUFBYSxLQUFLLEdBQ3hDLFVBQVUsV0FBVyxNQUN2QixNQUFNLEdBQUcsV0FBVyxPQUFPLFFBQVEsU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLFFBQVEsSUFBSSxNQUFNLEdBQ3BGLFlBQVksT0FBTyxLQUFLLEtBQUssTUFBTTtBQUdyQyxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFFBQUksS0FBSyxJQUFJLE9BQ2IsSUFBSSxRQUFRLENBQUMsSUFBSSxLQUFLLE1BQU0sTUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNO0FBQUEsRUFDMUQ7QUFDRjs7O0FDOVdPLFNBQVMsYUFDZCxNQUNBLE1BQ0EsTUFDQSxJQUNBLE9BQ007QUFDTixNQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsTUFBSSxLQUFLLFlBQVksT0FBVztBQUNoQyxpQkFBZSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3BDLE1BQU0sUUFBUSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ2pDLFdBQVMsUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUNqQyxTQUFLLFFBQVEsT0FBTyxRQUFRLFFBQVEsS0FBSyxNQUFNLEtBQUs7QUFFeEQ7QUFHTyxTQUFTLGdCQUNkLE1BQ0EsTUFDQSxNQUNBLElBQ007QUFDTixNQUFJLEtBQUssWUFBWSxVQUFhLFNBQVMsR0FBSTtBQUMvQyxNQUFNLFFBQVEsSUFBSSxZQUFZLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbEQsZUFBYSxNQUFNLE1BQU0sTUFBTSxJQUFJLEtBQUssR0FDeEMsTUFBTSxPQUFPO0FBQ2Y7QUFHTyxTQUFTLHFCQUNkLEVBQUUsT0FBTyxJQUFJLEdBQ2IsTUFDQSxPQUNBLE9BQ007QUFDTixNQUFJLEtBQUssa0JBQWtCLE9BQVc7QUFDdEMsTUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLO0FBQ2pDLE1BQUk7QUFDRixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQU0sTUFBSyxjQUFjLE9BQU8sRUFBRTtBQUFBLEVBQzlFLFNBQVMsT0FBTztBQUNkLFFBQU0sT0FBTyxJQUFJLFlBQVksT0FBTyxHQUFHO0FBQ3ZDLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBTSxNQUFLLFVBQVUsT0FBTyxJQUFJLElBQUk7QUFDOUUsZUFBSyxLQUFLLEdBQ0o7QUFBQSxFQUNSO0FBQ0Y7QUFRTyxTQUFTLGdCQUNkLE1BQ0EsTUFDQSxRQUNBLE9BQ007QUFDTixNQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFDakIsVUFBVSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ25DLEVBQUksWUFBWSxLQUFHLG9CQUFvQixPQUFPLE9BQU87QUFDckQsTUFBTSxRQUFRLElBQUksWUFBWSxPQUFPLEdBQUc7QUFDeEMsZUFBYSxNQUFNLE1BQU0sR0FBRyxLQUFLLFFBQVEsS0FBSztBQUM5QyxNQUFNLFFBQVEsTUFBTSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxHQUNwRSxFQUFFLElBQUksSUFBSSxPQUNWLFFBQVEsUUFBUSxHQUNoQixTQUFTLElBQUksS0FBSztBQUN4QixNQUFJLEtBQUssSUFBSSxPQUNiLElBQUksUUFBUSxDQUFDLElBQUksT0FBTyxRQUN4QixJQUFJLFFBQVEsQ0FBQyxJQUFJLEtBQUssTUFBTSxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxHQUN2RCxXQUFXLEtBQUcsWUFBWSxPQUFPLEtBQUssTUFBTTtBQUNsRDtBQUdBLFNBQVMsTUFDUCxNQUNBLE1BQ0EsUUFDQSxPQUNBLFFBQ1E7QUFDUixNQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osT0FBTyxlQUFlLEtBQUssR0FDN0IsUUFBUTtBQUNaLE1BQUk7QUFDRixZQUFRLFNBQVMsT0FBTyxNQUFNLGVBQWUsT0FBTyxTQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUNuRixNQUFNLFFBQVEsYUFBYSxLQUFLO0FBQ2hDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsVUFBTSxNQUFNLFFBQVEsUUFBUSxLQUFLO0FBQ2pDLFdBQUssZ0JBQWdCLE9BQU8sR0FBRyxHQUMvQixNQUFNLEtBQUssT0FBTyxLQUFLLENBQUU7QUFBQSxJQUMzQjtBQUNBLFdBQU8sVUFBVSxHQUNqQixhQUFhLE1BQU0sTUFBTSxHQUFHLEtBQUssUUFBUSxNQUFNLEdBQy9DLE9BQU8sT0FBTztBQUFBLEVBQ2hCLFNBQVMsT0FBTztBQUNkLFFBQU0sT0FBTyxlQUFlLE9BQU8sSUFBSTtBQUN2QyxlQUFLLElBQUksT0FBTyxJQUFJLGlCQUFpQixNQUFNLE9BQU8sTUFBTSxDQUFDLEdBQ3pELGNBQWMsT0FBTyxNQUFNLElBQUksR0FDekI7QUFBQSxFQUNSO0FBQ0EsU0FBTyxhQUFhLE9BQU8sS0FBSztBQUNsQzs7O0FDaEdPLElBQWUsYUFBZixjQUFvRSxhQUFnQjtBQUFBLEVBZXpGLElBQXVCLFNBQWlCO0FBQ3RDLFdBQU8sS0FBSyxLQUFLO0FBQUEsRUFDbkI7QUFBQSxFQUVBLElBQXVCLFFBQWdCO0FBQ3JDLFdBQU8sS0FBSyxLQUFLO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlLE9BQXVCO0FBQ3hDLFNBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUMzQjtBQUFBLEVBRVEsUUFBUSxPQUFlLE9BQXVCO0FBQ3BELFNBQUssWUFBWSxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN4QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsTUFBTSxPQUFlLFFBQXdCO0FBQzNDLFdBQUksUUFBUSxJQUFVLEtBQUssT0FBTyxNQUFXLEVBQUUsT0FDL0MsS0FBSyxRQUFRLE9BQU8sTUFBVyxHQUN4QixLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ3pCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLEtBQUssT0FBcUI7QUFDeEIsV0FBTyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQzFCO0FBQUEsRUFFUSxPQUFPLE9BQWdDO0FBQzdDLFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxNQUNsQixFQUFFLE9BQU8sSUFBSTtBQUNuQixRQUFJLFdBQVcsS0FBSyxTQUFVLFFBQU8sS0FBSyxVQUFVLEtBQUs7QUFDekQsUUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFLLFNBQVMsS0FBSztBQUN2RCxVQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssTUFBTSxLQUFLLElBQUksR0FDckMsS0FBSyxnQkFBZ0IsT0FBTyxHQUFhLEdBQ3pDLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUksU0FBUztBQUMzQyxRQUFNLFVBQVUsS0FBSyxHQUFHLE9BQU8sR0FBYTtBQUM1QyxRQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLFFBQU0sT0FBTyxLQUFLLFlBQVksU0FBWSxLQUFLLGVBQWUsS0FBSztBQUNuRSxRQUFJO0FBQ0YsV0FBSyxTQUFTLFNBQVMsS0FBSztBQUFBLElBQzlCLFNBQVMsT0FBTztBQUNkLFVBQUksUUFBUSxHQUFHO0FBQ2IsWUFBTSxPQUFPLGVBQWUsT0FBTyxNQUFNLEtBQUssR0FBRztBQUVqRCxxQkFBYSxNQUFNLE1BQU0sUUFBUSxLQUFLLFFBQVEsSUFBSSxHQUNsRCxjQUFjLE9BQU8sTUFBTSxJQUFJO0FBQUEsTUFDakM7QUFDQSxrQkFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSSxRQUNsQyxNQUFNLEdBQUcsS0FBSyxHQUFHLEtBQUssTUFBTSxLQUFLLElBQUksR0FDL0I7QUFBQSxJQUNSO0FBQ0EsV0FBSSxRQUFRLEtBQUcsYUFBYSxPQUFPLElBQUksR0FDaEM7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFZO0FBQ1YsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixJQUFJLFdBQVcsS0FBRyxLQUFLLFNBQVMsU0FBUyxDQUFDO0FBQUEsRUFDNUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVQSxPQUFPLFFBQWdDO0FBQ3JDLFFBQU0sVUFBVSxDQUFDLFVBQVUsS0FBSyxJQUE0QyxHQUN0RSxTQUFTLFVBQVUsTUFBTSxJQUFJLENBQUMsUUFBUSxPQUFPLEdBQUcsWUFBWSxNQUFNLE1BQU0sQ0FBQztBQUMvRSxRQUFJLE9BQU8sV0FBVyxHQUFHO0FBQ3ZCLFdBQUssTUFBTTtBQUNYO0FBQUEsSUFDRjtBQUNBLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQU0sUUFBUSxDQUFDLEtBQWEsVUFDMUIsS0FBSyxhQUFhLEtBQUssS0FBSyxHQUFHLEtBQUssT0FBTyxHQUFhLEdBQUcsS0FBSztBQUNsRSxZQUFRLE1BQU0sR0FBRyxNQUFNLGdCQUFnQixNQUFNLEtBQUssTUFBTSxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ3hFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsT0FBTyxPQUFlLE9BQXFCO0FBQ3pDLFNBQUssa0JBQWtCLEtBQUs7QUFDNUIsUUFBTSxRQUFRLEtBQUssS0FBSyxLQUFLLEdBRXZCLFFBQVEsTUFBTSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLEtBQU0sS0FBSyxLQUFLO0FBQ3ZFLFdBQUksU0FBUyxPQUFhLFNBQzFCLEtBQUssU0FBUyxNQUFNLEtBQUssR0FDbEIsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN0QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFlQSxLQUFLLFNBQTJCO0FBRTlCLFFBREEsZUFBZSxPQUFPLEdBQ2xCLEtBQUssU0FBUyxFQUFHLFFBQU87QUFDNUIsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ3RDLFdBQU8sS0FBSyxPQUFPLENBQUMsR0FBRyxPQUNyQixFQUFFLE1BQU0sS0FBSyxNQUFNLENBQUMsR0FDcEIsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQ2IsUUFBUSxHQUFHLENBQUMsRUFDcEI7QUFBQSxFQUNIO0FBQUEsRUFFbUIsUUFBUSxNQUFjLElBQWtCO0FBQ3pELG9CQUFnQixNQUFNLEtBQUssTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUMzQztBQUFBLEVBRW1CLGNBQWMsT0FBZSxPQUFxQjtBQUNuRSx5QkFBcUIsTUFBTSxLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDcEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVEsVUFBVSxPQUFnQztBQUNoRCxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUk7QUFDeEIsbUJBQWUsT0FBTyxLQUFLLEdBQUc7QUFFOUIsUUFBTSxVQUFVLE9BQ1YsWUFBWSxZQUFZLFVBQWEsS0FBSyxJQUFJLE9BQU8sR0FDckQsQ0FBQyxNQUFNLEdBQUcsSUFBSSxTQUFTLE9BQU8sTUFBTSxDQUFDLFlBQVk7QUFDckQsVUFBTSxFQUFFLEtBQUtDLE1BQUssSUFDaEIsVUFBVSxTQUNOLEtBQUssT0FBTyxLQUFLLElBQ2pCLFFBQVEsTUFBTSxHQUFHLE1BQU0sS0FBSyxPQUFPLE9BQU8sS0FBYSxDQUFDO0FBQzlELGNBQVEsS0FBS0EsS0FBSTtBQUVqQixVQUFNLEVBQUUsT0FBTyxJQUFJLE1BQ2IsU0FBUyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsR0FDakMsU0FBUyxZQUFZLFFBQVMsTUFBTyxTQUFTO0FBQ3BELE1BQUksV0FBVyxLQUFLLFlBQVUsS0FBSyxLQUFLLEdBQ3BDLGNBQVcsUUFBUyxNQUFPLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFLO0FBQzVELFVBQU1DLE9BQU0sTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUssU0FBUyxLQUFLO0FBQ3ZELG1CQUFNLEdBQUcsV0FBV0EsTUFBS0QsT0FBTUEsUUFBTyxLQUFLLElBQUksR0FDL0MsTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSSxTQUFTLEdBQ3BDLENBQUNBLE9BQU1DLElBQUc7QUFBQSxJQUNuQixDQUFDLEdBQ0ssUUFBUSxLQUFLLEdBQUcsT0FBTyxHQUFhO0FBQzFDLGlCQUFNLFFBQVEsT0FBTyxPQUFPLEtBQUssR0FBRyxPQUFPLElBQWMsR0FBRyxLQUFLLElBQUksR0FDckUsTUFBTSxLQUFLLElBQUksR0FDUjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsSUFBSSxTQUEwQztBQUNwRCxRQUFNLEVBQUUsT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUNoQyxRQUFJLENBQUMsV0FBVyxTQUFTLE9BQU8sS0FBSyxFQUFHLFFBQU87QUFDL0MsUUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUN0QyxXQUFPLFFBQVMsT0FBUSxTQUFTLFFBQVMsTUFBTyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ3pFO0FBQUE7QUFBQSxFQUdRLFNBQVMsU0FBWSxPQUF1QjtBQUNsRCxJQUFJLEtBQUssS0FBSyxZQUFZLFNBQVcsS0FBSyxZQUFZLFNBQVMsS0FBSyxJQUMvRCxRQUFRLFNBQVMsT0FBTyxLQUFLLE1BQU0sQ0FBQyxRQUFRLFNBQVMsS0FBSyxZQUFZLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDMUY7QUFBQTtBQUFBLEVBR1EsWUFBWSxTQUFZLE9BQXVCO0FBQ3JELFFBQU0sRUFBRSxXQUFXLElBQUksSUFBSSxLQUFLLE9BQzFCLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFdBQU8sS0FBSyxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUU7QUFDaEMsUUFBSTtBQUNGLFdBQUssYUFBYSxTQUFTLEtBQUs7QUFBQSxJQUNsQyxVQUFFO0FBQ0EsYUFBTyxJQUFJO0FBQUEsSUFDYjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsYUFBYSxTQUFZLE9BQXVCO0FBQ3RELFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSTtBQUN4QixJQUFJLEtBQUssWUFBWSxTQUFXLEtBQUssTUFBTSxTQUFTLEtBQUssSUFDcEQsV0FBVyxPQUFPLE1BQU0sU0FBUyxPQUFPLENBQUNDLFVBQVNDLFdBQVUsS0FBSyxNQUFNRCxVQUFTQyxNQUFLLENBQUM7QUFBQSxFQUM3RjtBQUNGOzs7QUNsUk8sU0FBUyxVQUNkLElBQ0EsUUFDQSxNQUNBLFFBQ0EsTUFDTTtBQUNOLFFBQU0sU0FBUyxTQUFTLFFBQVEsT0FBTyxHQUFHO0FBRXhDLFFBQU1DLFNBQVEsS0FBSyxLQUNiQyxVQUFTLEdBQUcsS0FDWixRQUFRLFdBQVcsR0FDbkJDLE9BQU0sU0FBUyxTQUFTLElBQ3hCQyxhQUFZLFdBQVcsS0FBSztBQUNsQyxhQUFTLFFBQVEsT0FBTyxRQUFRRCxNQUFLLFFBQVMsQ0FBQUQsUUFBTyxRQUFRRSxTQUFRLElBQUlILE9BQU0sS0FBSztBQUNwRjtBQUFBLEVBQ0Y7QUFDQSxNQUFNLFFBQVEsS0FBSyxJQUNiLFNBQVMsR0FBRyxJQUNaLE1BQU0sU0FBUyxNQUNmRyxZQUFXLFNBQVM7QUFDMUIsV0FBUyxRQUFRLFFBQVEsUUFBUSxLQUFLLFFBQVMsUUFBTyxRQUFRQSxTQUFRLElBQUksTUFBTSxLQUFLO0FBQ3ZGOzs7QUNUTyxTQUFTLFVBQTRCLFFBQVcsUUFBVyxNQUFvQjtBQUNwRixhQUFXLE1BQU0sUUFBUSxNQUFNO0FBQy9CLE1BQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsTUFBSSxXQUFXLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxRQUFRLE9BQU8sSUFBSyxRQUFPO0FBQ3pFLGlCQUFlLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxLQUFLLElBQUk7QUFFeEQsTUFBTSxTQUFTLElBQUksT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUN2QyxTQUFTLElBQUksWUFBWSxPQUFPLE9BQU8sR0FBRyxHQUM1QztBQUNKLE1BQUk7QUFDRixXQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUssSUFBSSxHQUNyQyxLQUFLLFVBQVUsT0FBTyxPQUFPLEtBQUssTUFBTSxHQUN4QyxPQUFPLEtBQUs7QUFBQSxFQUNkLFNBQVMsT0FBTztBQUNkLGlCQUFPLEtBQUssR0FDTjtBQUFBLEVBQ1I7QUFDQSxlQUFNLEdBQUcsV0FBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEtBQUssSUFBSSxHQUN0RCxNQUFNLFFBQVEsT0FBTyxRQUFRLFFBQVEsS0FBSyxJQUFJLEdBQzlDLE1BQU0sS0FBSyxJQUFJLEdBQ2YsT0FBTyxPQUFPLEdBQ1A7QUFDVDtBQUtBLElBQU0sU0FBTixjQUFxQixhQUFhO0FBQUEsRUFNaEMsWUFBWSxNQUFpQixJQUFlO0FBQzFDLFVBQU0sRUFBRTtBQUpWO0FBQUEsU0FBaUIsU0FBbUQsQ0FBQztBQUNyRSxTQUFpQixhQUFhLG9CQUFJLElBQW9CO0FBSXBELFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFhLE1BQXlCO0FBQzNDLFFBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLLE1BQU0sTUFBTSxFQUFJO0FBQ3RELGFBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxPQUFPLFFBQVEsUUFBUTtBQUNwRCxVQUFNLENBQUMsTUFBTUMsS0FBSSxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQ3JDLE1BQUFBLE9BQU0sVUFBVSxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDeEM7QUFDQSxhQUFXLENBQUMsTUFBTUEsS0FBSSxLQUFLLEtBQUssT0FBUSxDQUFBQSxPQUFNLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFDdkUsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLGFBQVcsQ0FBQyxJQUFJLEtBQUssS0FBSztBQUN4QixpQkFBVyxLQUFLLE9BQU8sSUFBSSxHQUMzQixLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFFeEI7QUFBQTtBQUFBLEVBR21CLE1BQU0sT0FBZSxNQUF3QixVQUF5QjtBQUN2RixRQUFNLFdBQVcsS0FBSyxNQUFNLElBQUksVUFBVSxDQUFDO0FBQzNDLFFBQUksYUFBYSxFQUFHO0FBQ3BCLFFBQUksT0FBTyxLQUFLLFdBQVcsSUFBSSxRQUFRO0FBQ3ZDLFFBQUksU0FBUyxRQUFXO0FBQ3RCLFVBQUksT0FBTyxLQUFLLEtBQUssT0FBTyxRQUFRO0FBQ3BDLE1BQUksU0FBUyxRQUFNLFlBQVksVUFBVSxNQUFNLElBQUksR0FHL0MsWUFBWSxRQUFRLE1BQU0sS0FBTSxJQUFJLE1BQUcsT0FBTyxLQUFNLE9BQ3BELE1BQU0sV0FBVyxXQUNuQixPQUFPLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxLQUFLLE1BQU0sUUFBUSxLQUFLLEtBQUssSUFBSSxJQUV2RSxPQUFPLEtBQUssVUFBVSxVQUFVLE1BQU0sTUFBTSxRQUFRLEdBQ3BELEtBQUssV0FBVyxJQUFJLFVBQVUsSUFBSTtBQUFBLElBQ3BDO0FBQ0EsU0FBSyxNQUFNLElBQUksVUFBVSxDQUFDLElBQUksU0FBUyxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3pEO0FBQUEsRUFFUSxVQUFVLEtBQWEsTUFBYyxNQUF3QixVQUEyQjtBQUM5RixRQUFNLEtBQUssS0FBSyxPQUNWLE9BQU8sU0FBUyxPQUFPLEdBQUcsU0FBUyxJQUFJLElBQUksR0FBRyxlQUFlLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFDekYsV0FBSyxZQUFVLEdBQUcsUUFBUSxhQUFhLElBQUksR0FDM0MsS0FBSyxPQUFPLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQyxHQUM3QixHQUFHLEdBQUcsSUFBSSxLQUFLLEtBQUssR0FBRyxTQUFTLEtBQUssTUFBTSxJQUFJLEdBQUcsSUFBSSxHQUMvQztBQUFBLEVBQ1Q7QUFDRjs7O0FDN0VPLFNBQVMsT0FBTyxPQUFrQixLQUFhLE1BQXNCO0FBQzFFLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixNQUFPLE1BQU0sU0FBVTtBQUM3QixXQUFTLFFBQVEsUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFTLEtBQUksS0FBSyxJQUFJO0FBQy9ELFNBQU87QUFDVDtBQW9CTyxTQUFTLFdBQ2QsT0FDQSxLQUNBLE1BQ0EsTUFDQSxNQUNBLE1BQ1E7QUFDUixNQUFJLEVBQUUsZ0JBQWdCLE1BQU8sT0FBTSxZQUFZLE1BQU0sSUFBSTtBQUN6RCxNQUFJLE1BQU0sVUFBVSxPQUFXLFFBQU8sS0FBSyxNQUFNLEtBQUssSUFBSTtBQUUxRCxFQUFLLEtBQUssTUFBTTtBQUNoQixNQUFNLEtBQUssU0FBUyxPQUFPLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFDL0MsY0FBSyxJQUFJLEtBQUssT0FBTyxFQUFZLEdBQUcsSUFBSSxHQUNqQztBQUNUO0FBWU8sU0FBUyxXQUNkLE9BQ0EsS0FDQSxNQUNBLE1BQ0EsVUFDRyxRQUNLO0FBQ1IsTUFBTSxTQUFtQixDQUFDLEdBQ3BCLFFBQVEsWUFBWSxNQUFNLE9BQU8sT0FBTyxHQUFHLEdBQUcsTUFBTSxHQUNwRCxLQUFLLE1BQU0sT0FBTyxLQUFLLE9BQWUsSUFBSTtBQUNoRCxXQUFXLENBQUMsUUFBUSxLQUFLLEtBQUssT0FBUSxPQUFNLEdBQUcsSUFBSSxPQUFPLEtBQUssTUFBTTtBQUNyRSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1AsTUFDQSxRQUNBLE9BQ0EsUUFDUTtBQUNSLE1BQU0sUUFBUSx1QkFBTyxPQUFPLElBQUk7QUFDaEMsV0FBVyxDQUFDLE1BQU0sU0FBUyxLQUFLLGFBQWEsSUFBSSxHQUFHO0FBQ2xELFFBQUksVUFBVSxDQUFDLE1BQU0sV0FBWTtBQUNqQyxRQUFNLFFBQWlCLE9BQU8sS0FBSyxFQUFFLE9BQy9CLFNBQVMsUUFBUSxLQUFLLFFBQVEsSUFBSTtBQUN4QyxRQUFJLFVBQVUsQ0FBQyxNQUFNLFlBQVksT0FBTyxhQUFjLFVBQVU7QUFDOUQsVUFBTSxDQUFDLEVBQUUsTUFBTSxJQUFJLFdBQ2IsUUFBUSxZQUFZLFFBQVEsUUFBUSxRQUFRLE1BQU07QUFDeEQsTUFBSSxVQUFVLFNBQVcsTUFBTSxJQUFJLElBQUksUUFDbEMsT0FBTyxLQUFLLENBQUMsUUFBUSxRQUFRLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNuRCxXQUFXLFVBQVUsVUFBYyxVQUFVLFFBQVEsVUFBVSxDQUFDLE1BQU07QUFDcEUsWUFBTSxJQUFJLElBQUk7QUFBQSxhQUNMLFVBQVUsQ0FBQyxNQUFNLFVBQVUsT0FBTyxTQUFVLFVBQVU7QUFDL0QsVUFBTSxRQUFRLElBQUksV0FBVyxVQUFVLENBQUMsQ0FBVztBQUNuRCxrQkFBWSxPQUFxQixNQUFNLFFBQVEsR0FBRyxLQUFLLFFBQVEsSUFBSSxJQUFJLEVBQUUsR0FDekUsTUFBTSxJQUFJLEtBQW1CLEdBQzdCLE9BQU8sS0FBSyxDQUFDLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDN0I7QUFDRSxZQUFNLElBQUksSUFBSSxRQUFRLE9BQU8sV0FBVyxHQUFHLEtBQUssUUFBUSxJQUFJLElBQUksRUFBRTtBQUFBLEVBRXRFO0FBQ0EsU0FBTztBQUNUO0FBTUEsU0FBUyxRQUFRLE9BQWdCLE1BQStCO0FBQzlELE1BQUksRUFBRSxpQkFBa0IsTUFBdUMsT0FBTSxZQUFZLE9BQU8sSUFBSTtBQUM1RixNQUFNLEVBQUUsT0FBTyxJQUFJLElBQUk7QUFDdkIsU0FBTyxNQUFNLEdBQUcsTUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQzVDOzs7QUM3SEEsSUFBTSxlQUFlLGdCQUVmLFVBQVUsS0FBSyxJQUtmLFNBQXVCLDZCQUFhLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUcsUUFBUTtBQUN6RSxNQUFNLFdBQVcsTUFBTTtBQUN2QixTQUFPLE9BQU8sR0FBRyxLQUFLLGFBQWEsS0FBSyxDQUFDLE9BQU8sWUFBWSxNQUFNLEtBQUssSUFBSSxVQUFVLENBQUMsSUFBSTtBQUM1RixDQUFDLEdBQ0ssU0FBdUIsNkJBQWEsS0FBSyxFQUFFLFFBQVEsR0FBRyxHQUFHLENBQUMsR0FBRyxRQUFRO0FBQ3pFLE1BQU0sV0FBVyxNQUFNO0FBQ3ZCLFNBQU8sT0FBTyxHQUFHLEtBQUssYUFBYSxLQUFLLFFBQVcsYUFBYSxJQUFJLElBQUksTUFBTSxXQUFXO0FBQzNGLENBQUM7QUFFRCxTQUFTLE9BQU8sS0FBcUI7QUFDbkMsU0FBTyxNQUFNLEtBQUssSUFBSTtBQUN4QjtBQVNPLFNBQVMsVUFBVSxNQUFzQjtBQUM5QyxNQUFNLE1BQU0sU0FBUztBQUNyQixTQUFPLE9BQU8sR0FBRyxLQUFPLFFBQVEsT0FBUSxNQUFNLE9BQU8sR0FBRztBQUMxRDtBQVNPLFNBQVMsVUFBVSxPQUF1QjtBQUMvQyxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUs7QUFDM0IsTUFBSSxFQUFFLE9BQU8sT0FBVyxRQUFPLFVBQVUsUUFBUSxRQUFTLFFBQVEsSUFBSSxRQUFTO0FBQy9FLE1BQU0sT0FBTyxRQUFRLEtBQU0sVUFBVSxLQUFLLElBQUksUUFBUSxJQUFLLFFBQVM7QUFDcEUsTUFBSSxPQUFPLGFBQWMsUUFBTyxPQUFRLE9BQU8sS0FBSyxLQUFLLFVBQVU7QUFFbkUsTUFBTSxXQUFXLEtBQUssS0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLEdBQ3pDLFFBQVEsWUFBWSxLQUFLLFFBQVEsS0FBTSxLQUFLLFlBQWEsUUFBUSxLQUFNLFdBQVc7QUFFeEYsU0FBTyxRQUFTLFlBQVksT0FBTyxRQUFRLFVBQVU7QUFDdkQ7OztBQ3ZDTyxTQUFTLFdBQVcsS0FBYSxTQUErQjtBQUVyRSxTQUFJLFFBQVEsU0FBa0IsY0FBYyxJQUNyQztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsV0FBVyxVQUFVLENBQUM7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDRjs7O0FDWkEsSUFBZSxpQkFBZixNQUFlLGdCQUFnRDtBQUFBLEVBQzdEO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxlQUFjO0FBQUE7QUFBQSxFQVEvRSxZQUFZLE9BQWtCLEtBQWE7QUFDekMsU0FBSyxRQUFRLE9BQ2IsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFNQSxTQUFrQjtBQUNoQixXQUFPLFlBQVksS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNoQztBQW9DRjtBQStLTyxJQUFNLFlBQU4sY0FBd0IsZUFBdUI7QUFBQSxFQUNwRCxXQUFXLE9BQWU7QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQWU7QUFDYixXQUFPLFFBQVEsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxNQUFNLE9BQXFCO0FBQ3pCLFlBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsR0FBRyxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxJQUFJLE9BQXVCO0FBQ3pCLFdBQU8sUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUMxRDtBQUFBLEVBRUEsSUFBSSxPQUF1QjtBQUN6QixXQUFPLFFBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLElBQUksT0FBdUI7QUFDekIsV0FBTyxRQUFRLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQzFEO0FBQUEsRUFFQSxHQUFHLE9BQXVCO0FBQ3hCLFdBQU8sUUFBUSxHQUFHLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUN6RDtBQUFBLEVBRUEsSUFBSSxPQUF1QjtBQUN6QixXQUFPLFFBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLFNBQVMsT0FBdUI7QUFDOUIsV0FBTyxRQUFRLFNBQVMsS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQy9EO0FBQUEsRUFFQSxnQkFBZ0IsVUFBa0IsT0FBdUI7QUFDdkQsV0FBTyxRQUFRLGdCQUFnQixLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsR0FBRyxVQUFVLEtBQUs7QUFBQSxFQUNoRjtBQUNGOzs7QUNuUkEsSUFBTSxrQkFBa0IsSUFLRixZQUFmLGNBQTJELGFBQXNCO0FBQUEsRUEyQjdFLFNBQVMsT0FBb0M7QUFDcEQsUUFBTSxRQUFRLFFBQVEsS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUk7QUFDckQsaUJBQU0sU0FBUyxLQUFLLEdBQ2I7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFXQSxPQUFPLE9BQWUsT0FBc0I7QUFDMUMsU0FBSyxrQkFBa0IsS0FBSztBQUM1QixRQUFNLFNBQVMsS0FBSyxLQUFLLEtBQUs7QUFDOUIsZ0JBQUssU0FBUyxTQUFTLEdBQUcsS0FBSyxHQUN4QjtBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVQSxLQUFLLFVBQTRCLFdBQWlCO0FBQ2hELG1CQUFlLE9BQU87QUFDdEIsUUFBTSxTQUFTLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxPQUFPLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUNwRixXQUFPLEtBQUssT0FBTyxDQUFDLEdBQUcsTUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFJLE9BQU8sQ0FBQyxDQUFFLENBQUM7QUFBQSxFQUM5RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsUUFBUSxPQUFzQjtBQUM1QixRQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzFCLGFBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFRO0FBQ3ZDLFVBQUksTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFDLE1BQU0sT0FBUSxRQUFPO0FBRXBELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBdUI7QUFDOUIsV0FBTyxPQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxFQUFFLFNBQVMsS0FBYyxJQUFJLEtBQUssUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoRztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBV0EsT0FBTyxRQUE2QjtBQUNsQyxRQUFNLFNBQVMsS0FBSyxTQUFTLFlBQVksTUFBTSxNQUFNLENBQUMsR0FDaEQsRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FBSyxRQUFRLE1BQU07QUFDbkIsUUFBTSxFQUFFLE9BQU8sS0FBSyxPQUFPLElBQUk7QUFDL0IsaUJBQWEsT0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsR0FBSSxTQUFTLE1BQU0sR0FDL0QsTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUksUUFDN0IsS0FBSyxNQUFNLE1BQTBCO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR1UsUUFBUSxPQUF3QjtBQUN4QyxXQUFPLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR1UsTUFBTSxRQUFnQztBQUM5QyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUSxRQUFTLE1BQUssSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFFO0FBQUEsRUFDcEY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsU0FBUyxRQUE4QztBQUMvRCxXQUFPLE1BQU0sUUFBUSxNQUFNLElBQUksT0FBTyxNQUFNLElBQUk7QUFBQSxFQUNsRDtBQUNGO0FBR0EsU0FBUyxNQUFNLE9BQXlCO0FBQ3RDLFNBQVEsT0FBb0MsT0FBTztBQUNyRDtBQVVPLElBQWUsV0FBZixjQUdHLFVBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVM0IsSUFBSSxPQUFpQjtBQUNuQixRQUFNLEVBQUUsT0FBTyxLQUFLLFFBQVEsTUFBTSxJQUFJO0FBQ3RDLG1CQUFlLE9BQU8sS0FBSyxNQUFNO0FBQ2pDLFFBQU0sUUFBUSxNQUFNLElBQUksUUFBUSxDQUFDLElBQUs7QUFDdEMsV0FBTyxNQUFNLFNBQVMsT0FBTyxRQUFRLEtBQUssTUFBTTtBQUFBLEVBQ2xEO0FBQUEsRUFFUyxLQUFLLFNBQWtDO0FBQzlDLFdBQUksWUFBWSxTQUFrQixNQUFNLEtBQUssT0FBTyxLQUNwRCxLQUFLLEtBQUssS0FBSyxHQUNSO0FBQUEsRUFDVDtBQUFBLEVBRVMsUUFBUSxPQUF3QjtBQUN2QyxXQUFPLEtBQUssS0FBSyxRQUFRLEtBQWM7QUFBQSxFQUN6QztBQUFBLEVBRVMsU0FBUyxPQUF5QjtBQUN6QyxXQUFPLEtBQUssS0FBSyxTQUFTLEtBQWM7QUFBQSxFQUMxQztBQUFBLEVBRW1CLFNBQVMsUUFBZ0Q7QUFDMUUsV0FBTyxVQUFVLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDckM7QUFBQSxFQUVtQixNQUFNLFFBQWtDO0FBQ3pELFFBQU0sRUFBRSxPQUFPLEtBQUssT0FBTyxJQUFJO0FBQy9CLElBQUksT0FBTyxVQUFVLGtCQUFpQixNQUFNLE1BQU0sTUFBTSxJQUNuRCxLQUFLLE1BQU0sSUFBSSxRQUFpQixNQUFNLElBQUksUUFBUSxDQUFDLElBQUssTUFBTTtBQUFBLEVBQ3JFO0FBQ0Y7OztBQ3BETyxJQUFNLFVBQU4sY0FBc0IsU0FBOEI7QUFBQSxFQUN6RCxJQUF1QixRQUFxQjtBQUMxQyxXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUF1QixTQUFpQjtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsR0FBRyxPQUF1QjtBQUN4QixRQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksS0FBSyxPQUNwQixRQUFRLEtBQUssUUFBUTtBQUMzQixRQUFJLEVBQUUsVUFBVSxNQUFNLFNBQVMsUUFBUSxJQUFJLFFBQVEsQ0FBQyxHQUFLLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDcEYsV0FBTyxLQUFLLElBQUksS0FBSyxNQUFPLEtBQUssS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxJQUFJLE9BQWUsT0FBcUI7QUFDdEMsSUFBSSxPQUFPLFNBQVUsYUFBVSxRQUFRLFNBQVMsS0FBSztBQUNyRCxRQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksS0FBSyxPQUNwQixRQUFRLEtBQUssUUFBUTtBQUMzQixRQUFJLEVBQUUsVUFBVSxNQUFNLFNBQVMsUUFBUSxJQUFJLFFBQVEsQ0FBQyxHQUFLLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDcEYsU0FBSyxJQUFJLEtBQUssTUFBTyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JDO0FBQUEsRUFFQSxLQUFLLE9BQXVCO0FBQzFCLElBQUksT0FBTyxTQUFVLGFBQVUsUUFBUSxTQUFTLEtBQUs7QUFDckQsUUFBTSxRQUFRLEtBQUssUUFBUSxHQUNyQixRQUFRLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUN0QyxJQUFJLFVBQVUsS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLEtBQUksS0FBSyxLQUFLO0FBQ3BELFFBQU0sRUFBRSxLQUFLLElBQUksSUFBSSxLQUFLO0FBQzFCLGdCQUFLLElBQUksS0FBSyxNQUFPLEtBQUssS0FBSyxJQUFJLE9BQzNCLElBQUksUUFBUSxDQUFDLElBQUksUUFBUTtBQUFBLEVBQ25DO0FBQUEsRUFFQSxNQUEwQjtBQUN4QixRQUFNLEVBQUUsS0FBSyxJQUFJLElBQUksS0FBSyxPQUNwQixRQUFRLEtBQUssUUFBUTtBQUMzQixRQUFJLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRztBQUMxQixRQUFNLFFBQVMsSUFBSSxRQUFRLENBQUMsS0FBTTtBQUNsQyxXQUFPLEtBQUssSUFBSSxLQUFLLE1BQU8sS0FBSyxLQUFLO0FBQUEsRUFDeEM7QUFDRjsiLAogICJuYW1lcyI6IFsiYmxvY2siLCAidTMyIiwgImxvdyIsICJvdmVyd3JpdHRlbiIsICJsb3ciLCAib3ZlcndyaXR0ZW4iLCAiY29kZSIsICJpc0N1cnJlbnQiLCAibWFrZVJvb20iLCAibmV3QmxvY2siLCAibWl4ZWQiLCAiY29udmVydCIsICJmaWxsIiwgIm1hZGUiLCAicHRyIiwgImZpbGwiLCAibWFrZVJvb20iLCAiZmlsbCIsICJpc0xpdmUiLCAib3ZlcndyaXR0ZW4iLCAicm9vbXkiLCAiaXNMaXZlIiwgImxvdyIsICJvdmVyd3JpdHRlbiIsICJvdmVyd3JpdHRlbiIsICJvdmVyd3JpdHRlbiIsICJvdmVyd3JpdHRlbiIsICJpc0xpdmUiLCAib3ZlcndyaXR0ZW4iLCAiZWFjaENodW5rIiwgImlzTGl2ZSIsICJpbmRleCIsICJlYWNoQ2h1bmsiLCAiaXNMaXZlIiwgIm92ZXJ3cml0dGVuIiwgIm92ZXJ3cml0dGVuIiwgIk1BWF9CWVRFUyIsICJjcmVhdGVIZWFkIiwgIm1ha2VSb29tIiwgImNyZWF0ZUhlYWQiLCAiY3JlYXRlSGVhZCIsICJrZXlPZiIsICJtYWtlUm9vbSIsICJSRUNVUlNJT04iLCAicmVhY2hlZCIsICJpc1BsYWluIiwgImhhc1BhcnRzIiwgIm93bmVkIiwgImlzUGxhaW4iLCAiRklSU1RfQ0FQQUNJVFkiLCAiTUFYX0JZVEVTIiwgIm1hZGUiLCAicHRyIiwgImVsZW1lbnQiLCAidmFsdWUiLCAiaW5wdXQiLCAib3V0cHV0IiwgImVuZCIsICJkaXN0YW5jZSIsICJ0eXBlIl0KfQo=

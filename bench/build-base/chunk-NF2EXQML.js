// src/hidden.ts
function hide(object, name, value) {
  Object.defineProperty(object, name, {
    value,
    writable: !1,
    enumerable: !1,
    configurable: !0
  });
}

// src/errors.ts
var OffheapError = class extends Error {
  constructor(code, message) {
    super(message);
    this.name = "OffheapError";
    this.code = code;
  }
};
function mismatch(code, what, got, expected, cure) {
  return new OffheapError(code, `${what}: got ${got}, expected ${expected}. ${cure}.`);
}
function invalidOption(what, got, expected, cure) {
  return mismatch("INVALID_OPTION", `invalid ${what}`, got, expected, cure);
}
function show(value) {
  if (typeof value == "string") return JSON.stringify(clipped(value));
  if (typeof value == "bigint") return `${clipped(String(value))}n`;
  if (typeof value == "function")
    return `the ${"typeName" in value ? "class" : "function"} ${nameOf(value)}`;
  if (typeof value != "object" || value === null) return clipped(String(value));
  let name = nameOf(value.constructor);
  return "table$$" in value ? `a row of ${name}` : withArticle(name);
}
var SHOWN = 40;
function clipped(text) {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}\u2026`;
}
function isIndex(value) {
  return typeof value == "number" && value >>> 0 === value;
}
function withArticle(name) {
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}
function forField(field) {
  return field === void 0 ? "" : ` for ${field}`;
}
function nameOf(type) {
  let { typeName, name } = type ?? {};
  return clipped(String(typeName ?? (name || "object"))).replace(/^_/, "");
}
function requireKind(valid, what, value, expected) {
  if (!valid)
    throw mismatch("INVALID_VALUE", `invalid ${what}`, show(value), expected, `Pass ${expected}`);
}

// src/tlsf/block.ts
var payloadOf = (block) => (block + 1) * 4, blockAt = (offset) => (offset >>> 2) - 1;
function markAfter(mark) {
  let bit = 268435456;
  for (; bit > 1 && ((mark ^ 900087086) & bit) !== 0; )
    mark ^= bit, bit >>= 1;
  return bit > 1 ? mark ^ bit : mark;
}
var sizeOfUsed = (header, mark) => (header ^ mark) & 1073741822, usedHeader = (size, mark) => size ^ mark, LISTED = 1073741696, sizeOfListed = (header, mark) => (header ^ mark ^ LISTED) & -1073741825, NEXT = 1, PREVIOUS = 2, LOOP_MAX_WORDS = 64, FREE_HEADER_WORDS = 3, MIN_SIZE = 4, MAX_SIZE = 2 ** 30 - 1024, MAX_USED_SIZE = 2 ** 29 - 1024, MAX_BYTES = MAX_USED_SIZE * 4 - 16;

// src/memory.ts
var VIEWS = [
  ["i8", Int8Array],
  ["u8", Uint8Array],
  ["i16", Int16Array],
  ["u16", Uint16Array],
  ["i32", Int32Array],
  ["u32", Uint32Array],
  ["f32", Float32Array],
  ["f64", Float64Array],
  ["i64", BigInt64Array],
  ["u64", BigUint64Array],
  ["view", DataView]
], Memory = class {
  /** @param buffer Its length is a multiple of 8 bytes. */
  constructor(buffer) {
    /**
     * Tells arenas apart where tools compare the accessors of structs member by member. Symbols can't
     * be cloned, so `structuredClone` and `postMessage` refuse accessors, and their error shows the
     * description of the symbol.
     */
    this.id = /* @__PURE__ */ Symbol("an arena: post its buffer, or the toJSON() of a struct");
    this.attach(buffer);
  }
  get buffer() {
    return this.u8.buffer;
  }
  /** Makes every view one of `buffer`. */
  attach(buffer) {
    for (let [name, View] of VIEWS) hide(this, name, new View(buffer));
  }
  /** Replaces the views if they are out of date and the memory knows its current buffer. */
  refreshIfStale() {
  }
  /**
   * Makes the buffer and every view throw `ARENA_DISPOSED` when they are read, because a view of a
   * detached buffer would return `undefined` and ignore writes.
   */
  detach() {
    makeThrow(this);
  }
};
function makeThrow(target) {
  let type = Object.getPrototypeOf(target), disposed = Object.hasOwn(type, DISPOSED) ? type[DISPOSED] : void 0;
  disposed === void 0 && (disposed = Object.create(type, { disposed: { value: !0 }, ...DETACHED }), hide(type, DISPOSED, disposed)), Object.setPrototypeOf(target, disposed);
  for (let name of Object.keys(DETACHED)) Reflect.deleteProperty(target, name);
}
var DISPOSED = /* @__PURE__ */ Symbol("disposed"), THROWS_DISPOSED = {
  get: throwDisposed,
  set: throwDisposed,
  configurable: !0
}, DETACHED = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ ["heap", ...VIEWS.map(([name]) => name)].map((name) => [name, THROWS_DISPOSED])
);
function throwDisposed() {
  throw new OffheapError(
    "ARENA_DISPOSED",
    "arena disposed: its memory was given back. Keep an arena open while its structs are used."
  );
}
function outdatedViews() {
  return new OffheapError(
    "ARENA_DISPOSED",
    "views out of date: the buffer was transferred to another thread, or its memory has grown elsewhere. Post a copy instead of transferring; after growth open the arena with the option memory and call refresh(), or call grow() of a Tlsf."
  );
}
function requireInViews({ u8 }, ptr) {
  if (ptr >= u8.length) throw outdatedViews();
}
function isSameHeap(one, other) {
  return one === other || one?.buffer === other.buffer ? !0 : one instanceof Memory ? isSameBuffer(currentBufferOf(one), currentBufferOf(other)) : !1;
}
function currentBufferOf(memory) {
  return memory.refreshIfStale(), requireInViews(memory, 0), memory.buffer;
}
function isSameBuffer(one, other) {
  if (one === other || isArrayBuffer(one)) return one === other;
  let [from, to] = [wordsOf(one), wordsOf(other)];
  if (from[1] !== 1213220431 || to[1] !== 1213220431) return !1;
  for (; ; ) {
    let former = Atomics.load(from, 13), isEqual = Atomics.load(to, 13) === former, identity = isEqual ? Math.random() * 2 ** 32 | 1 : former;
    if (Atomics.compareExchange(from, 13, former, identity) === former) {
      if (!isEqual) return !1;
      if (Atomics.load(to, 13) === identity) return !0;
      if (Atomics.load(from, 13) === identity) return !1;
    }
  }
}
function isViewOf({ buffer }, value) {
  return ArrayBuffer.isView(value) && isSameBuffer(value.buffer, buffer);
}
function wordsOf(buffer) {
  return new Int32Array(buffer, 0, buffer.byteLength >>> 2);
}
function isBuffer(value) {
  return isArrayBuffer(value) || tagOf(value) === "[object SharedArrayBuffer]";
}
function isArrayBuffer(value) {
  return tagOf(value) === "[object ArrayBuffer]";
}
function tagOf(value) {
  return Object.prototype.toString.call(value);
}

// src/tlsf/bitmap.ts
function listAbove(words, base, list) {
  let from = list + 1 | 0, word = from >> 5, lists = words[base + 1 + word | 0] & -1 << from;
  if (lists === 0) {
    let above = words[base] & -2 << word;
    if (above === 0) return 0;
    word = 31 - Math.clz32(above & -above), lists = words[base + 1 + word | 0];
  }
  return (word << 5) + 31 - Math.clz32(lists & -lists) | 0;
}
function highestList(words, base) {
  if (words[base] === 0) return 0;
  let word = 31 - Math.clz32(words[base]);
  return (word << 5) + 31 - Math.clz32(words[base + 1 + word]);
}
function markList(words, base, list) {
  words[base + 1 + (list >> 5) | 0] |= 1 << list, words[base] |= 1 << (list >> 5);
}
function unmarkList(words, base, list) {
  let word = list >> 5, lists = words[base + 1 + word | 0] & ~(1 << list);
  words[base + 1 + word | 0] = lists, lists === 0 && (words[base] &= ~(1 << word));
}

// src/tlsf/owned.ts
var OWNED = 1 << 29, isOwnedHeader = (header) => (header & (-2147483648 | OWNED)) === 0;
function sizeOfOwned(words, first, tail, ptr) {
  if (typeof ptr != "number" || ptr >>> 0 !== ptr || (ptr & 7) !== 0) return 0;
  let block = blockAt(ptr);
  if (block < first || block >= tail) return 0;
  let header = words[block];
  if (!isOwnedHeader(header)) return 0;
  let size = sizeOfUsed(header, words[4]) ^ OWNED;
  if (size < MIN_SIZE || size > MAX_USED_SIZE || block + size > tail || (words[block + size] & 1073741824) !== 0) return 0;
  let victim = words[9];
  return block < victim || block >= victim + (words[victim] & 1073741822) ? size : 0;
}

// src/tlsf/errors.ts
function requireRequest(size, align, capacity) {
  if (!isWhole(size) || size <= 0)
    throw mismatch(
      "INVALID_SIZE",
      "invalid block size",
      show(size),
      "a positive integer number of bytes",
      "Pass the size of the contents"
    );
  if (!isWhole(align) || !isPowerOfTwo(align) || align > capacity)
    throw mismatch(
      "INVALID_ALIGNMENT",
      "invalid alignment",
      show(align),
      `a power of two up to the capacity of ${capacity} bytes`,
      "Pass the alignment of the contents"
    );
}
function corrupted(what, got, expected) {
  return mismatch(
    "HEAP_CORRUPTED",
    `corrupted ${what}`,
    got,
    expected,
    "Look for writes past the end of a block or into a freed block; verify() lists the damage"
  );
}
function pointerError(words, first, tail, ptr) {
  let block = isWhole(ptr) && ptr >>> 0 === ptr && (ptr & 7) === 0 ? blockAt(ptr) : tail;
  if (block < first || block >= tail)
    return mismatch(
      "INVALID_POINTER",
      "invalid pointer",
      show(ptr),
      `a multiple of 8 from ${payloadOf(first)} to ${payloadOf(tail) - MIN_SIZE * 4}`,
      FROM_ALLOCATE
    );
  if (isWhole(ptr) && sizeOfOwned(words, first, tail, ptr) !== 0) return alreadyOwned(ptr);
  let header = words[block], victim = words[9], fits2 = (size) => size >= MIN_SIZE && block + size <= tail, isListed2 = fits2(sizeOfListed(header, words[4]));
  return header < 0 && fits2(header & 1073741822) || isListed2 || block > victim && block < victim + (words[victim] & 1073741822) ? mismatch(
    "DOUBLE_FREE",
    "block already free",
    show(ptr),
    "a live block",
    "Free a block once, and drop its pointer then"
  ) : mismatch(
    "INVALID_POINTER",
    "no live block",
    show(ptr),
    "the start of a live block with its header intact",
    `${FROM_ALLOCATE}; call verify() if a header may be overwritten`
  );
}
function alreadyOwned(ptr, owner) {
  return mismatch(
    "ALREADY_OWNED",
    "block owned by a field",
    owner === void 0 ? ptr : `${ptr}, which ${owner} owns`,
    "a block without an owner",
    "Take it out of its field first (takeNext() for a field next, take(index) of a list or array)"
  );
}
var FROM_ALLOCATE = "Pass what allocate returned, or the ptr of an accessor";
function isOutdated({ words, first }) {
  return (first + words[3] | 0) >= words.length;
}
function outdated(words) {
  return words.length === 0 || !isArrayBuffer(words.buffer) ? outdatedViews() : mismatch(
    "HEAP_CORRUPTED",
    "heap size overwritten",
    words[3],
    `fewer than ${words.length} words`,
    "Call verify()"
  );
}
function opened(heap) {
  if (isOutdated(heap)) throw outdated(heap.words);
  return heap;
}
function notAHeap(got, expected, cure = "Pass the whole, unchanged buffer of an arena") {
  return mismatch("INVALID_SNAPSHOT", "invalid arena buffer", got, expected, cure);
}
function isPowerOfTwo(value) {
  return !isWhole(value) || value < 1 ? !1 : value <= 2 ** 30 ? (value & value - 1) === 0 : isPowerOfTwo(value / 2 ** 30);
}
function isWhole(value) {
  return Number.isSafeInteger(value);
}

// src/tlsf/mapping.ts
function listOf(size) {
  let granules = size >> 1;
  if (granules < 16) return granules;
  let log2 = 31 - Math.clz32(granules);
  return (log2 << 4) + (granules >> log2 - 4) - 64 | 0;
}
function listOfGranules(granules) {
  if (granules >= 2 ** 30)
    return listOfGranules(granules / 2 ** 23 | 0) + 368;
  let small = granules | 0;
  if (small < 16) return small;
  let log2 = 31 - Math.clz32(small);
  return (log2 << 4) + (small >> log2 - 4) - 64 | 0;
}

// src/tlsf/lists.ts
var SEARCH_LIMIT = 8;
function insert(words, block, size) {
  let list = listOf(size), slot = 35 + list | 0, head = words[slot];
  words[block + NEXT | 0] = head, words[block + PREVIOUS | 0] = slot - NEXT, words[slot] = block, head !== 0 ? words[head + PREVIOUS | 0] = block : markList(words, 14, list);
}
function unlink(words, block, first) {
  let next = words[block + NEXT | 0], previous = words[block + PREVIOUS | 0];
  if (words[previous + NEXT | 0] !== block) throw broken(block);
  if (next !== 0) {
    if (words[next + PREVIOUS | 0] !== block) throw broken(block);
    words[next + PREVIOUS | 0] = previous;
  } else previous < first - NEXT && unmarkList(words, 14, previous + NEXT - 35 | 0);
  words[previous + NEXT | 0] = next;
}
function requireHead(words, block, list) {
  if (words[block + PREVIOUS | 0] !== 35 + list - NEXT) throw broken(block);
}
function requireLinked(words, block) {
  let next = words[block + NEXT];
  if (words[words[block + PREVIOUS] + NEXT] !== block || next !== 0 && words[next + PREVIOUS] !== block) throw broken(block);
}
function requireBackLink(words, block, size) {
  if (words[block + size - 1 | 0] !== block) throw corruptedBlock(block);
}
function searchOwnList(words, block, size) {
  for (let turn = 0; turn < SEARCH_LIMIT && block !== 0; turn++) {
    if ((words[block] & 1073741822) >= size) return block;
    block = words[block + NEXT | 0];
  }
  return 0;
}
function freeBefore(words, block) {
  let previous = words[block - 1 | 0];
  if (words[previous] !== (block - previous | -2147483648)) throw corruptedBlock(previous);
  return previous;
}
function corruptedBlock(block) {
  return corrupted("free block", `a header at byte ${block * 4}`, "one that its back link repeats");
}
function broken(block) {
  return corrupted(
    "list of free blocks",
    `a block at byte ${block * 4}`,
    "neighbours that link back to it"
  );
}

// src/tlsf/split.ts
function cut(words, block, whole, wanted) {
  let end = block + whole, rest = whole - wanted;
  if (rest < MIN_SIZE)
    return words[end] &= -1073741825, whole;
  let remainder = block + wanted;
  return words[remainder] = rest | -2147483648, words[end - 1] = remainder, words[end] |= 1073741824, words[9] === 0 ? words[9] = remainder : insert(words, remainder, rest), wanted;
}
function countUse(words, block, size, more) {
  let used = words[5] + more | 0;
  words[5] = used, used > words[6] && (words[6] = used);
  let highWater = block + size + FREE_HEADER_WORDS | 0;
  highWater > words[10] && (words[10] = highWater);
}

// src/tlsf/aligned.ts
function findAligned(words, size, align) {
  let most = words[3];
  if (size > most) return 0;
  let own = listOf(size), block = firstFit(words, words[35 + own], SEARCH_LIMIT, size, align);
  if (block !== 0) return block;
  let victim = words[9], spare = words[victim] & 1073741822, victimFits = victim !== 0 && fits(words, victim, size, align), above = listAbove(words, 14, own);
  if (victimFits && (above === 0 || listOf(spare) <= above)) return victim;
  if (block = firstFit(words, words[35 + above], 1, size, align), block !== 0) return block;
  let generous = size + align / 4 + 2;
  if (generous <= most) {
    let ample = listOf(generous), list = listAbove(words, 14, ample);
    if (victimFits && (list === 0 || listOf(spare) <= list)) return victim;
    block = words[35 + list], block === 0 && (block = firstFit(words, words[35 + ample], SEARCH_LIMIT, size, align));
  }
  return block === 0 && victimFits ? victim : block;
}
function splitAligned(words, block, size, align) {
  let found = words[block] & 1073741822, gap = gapOf(block, align), aligned = block + gap;
  gap > 0 && (words[block] = gap | -2147483648, words[aligned - 1] = block, insert(words, block, gap));
  let taken = cut(words, aligned, found - gap, size), flags = (gap > 0 ? 1073741824 : 0) | (align > 8 ? 1 : 0);
  return words[aligned] = usedHeader(taken, words[4]) | flags, words[7] += 1, countUse(words, aligned, taken, taken), aligned;
}
function firstFit(words, block, turns, size, align) {
  for (let turn = 0; turn < turns && block !== 0; turn++) {
    if (fits(words, block, size, align)) return block;
    block = words[block + NEXT];
  }
  return 0;
}
function fits(words, block, size, align) {
  return (words[block] & 1073741822) >= size + gapOf(block, align);
}
function gapOf(block, align) {
  if (align <= 8) return 0;
  let misfit = payloadOf(block) % align, gap = misfit === 0 ? 0 : (align - misfit) / 4;
  return gap > 0 && gap < MIN_SIZE ? gap + align / 4 : gap;
}

// src/tlsf/coalesce.ts
function coalesce(words, block, size, first) {
  let header = words[block], victim = words[9], next = block + size | 0, nextHeader = words[next], joinsNext = nextHeader < 0, start = block, end = next;
  joinsNext && requireBackLink(words, next, nextHeader & 1073741822), (header & 1073741824) !== 0 && (start = freeBefore(words, block), joinsNext && next !== victim && requireLinked(words, next), start !== victim && unlink(words, start, first), words[block] = size | -2147483648), joinsNext ? (next !== victim && unlink(words, next, first), end = next + (nextHeader & 1073741822) | 0) : words[next] = nextHeader | 1073741824;
  let whole = end - start | 0;
  words[start] = whole | -2147483648, words[end - 1 | 0] = start, start === victim || joinsNext && next === victim ? words[9] = start : insert(words, start, whole);
}
function joinVictim(words, block, victim) {
  let end = victim + (words[victim] & 1073741822) | 0;
  requireBackLink(words, victim, end - victim | 0), words[block] = end - block | -2147483648, words[end - 1 | 0] = block, words[9] = block;
}
function remove(words, block, first) {
  words[9] === block ? words[9] = 0 : unlink(words, block, first);
}

// src/tlsf/quick-lists.ts
var DEPTH = 7, COUNT = 7, MOST_LISTS = 32, GRANULES_A_LIST = 32;
function quickListsFor(size) {
  return Math.min(MOST_LISTS, Math.floor((size >> 1) / GRANULES_A_LIST)) & -2;
}
function largestListed(lists) {
  return lists === 0 ? 0 : (lists + 1) * 2;
}
function quickSlot(first, size) {
  return first + 1 - (size >> 1) | 0;
}
var linkedBlock = (link) => link >>> 3 << 1 | 1, blocksFrom = (link) => link & COUNT;
function pushQuick(words, slot, block) {
  let head = words[slot];
  words[block + NEXT | 0] = head, words[slot] = block >> 1 << 3 | (head & COUNT) + 1, words[block] = (words[block] ^ LISTED) & -2;
}
function popQuick(words, slot, size) {
  let block = linkedBlock(words[slot]), header = words[block];
  if (sizeOfListed(header, words[4]) !== size) throw brokenQuickList(block);
  words[slot] = words[block + NEXT | 0], words[block] = header ^ LISTED, words[7] = words[7] + 1 | 0;
  let used = words[5] + size | 0;
  return words[5] = used, used > words[6] && (words[6] = used), (block + 1) * 4;
}
function emptyQuickList(words, first, size) {
  let slot = quickSlot(first, size), link = words[slot];
  if (link === 0) return !1;
  for (let turn = 0; turn < DEPTH && link !== 0; turn++) {
    let block = linkedBlock(link);
    if (sizeOfListed(words[block], words[4]) !== size) throw brokenQuickList(block);
    link = words[block + NEXT | 0], coalesce(words, block, size, first), words[slot] = link;
  }
  if (link !== 0) throw brokenQuickList(linkedBlock(link));
  return !0;
}
function emptyQuickLists(words, first, lists) {
  let found = !1;
  for (let list = 0; list < lists; list++)
    words[first - 1 - list] !== 0 && emptyQuickList(words, first, MIN_SIZE + list * 2) && (found = !0);
  return found;
}
function freeListedAfter(words, first, block, size, wanted, largest) {
  let found = !1;
  for (let turn = 0; turn <= MOST_LISTS; turn++) {
    let end = block + size;
    words[end] < 0 && (end += words[end] & 1073741822);
    let listed = sizeOfListed(words[end], words[4]);
    if (end - block >= wanted || listed < MIN_SIZE || listed > largest) break;
    found = emptyQuickList(words, first, listed) || found;
  }
  return found;
}
function brokenQuickList(block) {
  return corrupted("quick list", `a link to byte ${block * 4}`, "a listed block of its size");
}

// src/tlsf/format.ts
var VERSION = 3, ALL_HEADS = headsFor(MAX_SIZE), MAX_CAPACITY = 48 + MAX_SIZE * 4, SPARE_WORDS = 20;
function format(words, growable) {
  let size = growable ? roomAfter(words.length, ALL_HEADS, MOST_LISTS) : sizeWithin(words.length);
  if (size < MIN_SIZE)
    throw mismatch(
      "INVALID_SIZE",
      "buffer too small for a heap",
      words.length * 4,
      `at least ${heapWords(MIN_SIZE) * 4} bytes`,
      "Pass a larger buffer"
    );
  words.fill(0, 0, 14), words[4] = 900087086, words[1] = 1213220431;
  let heads = growable ? ALL_HEADS : headsFor(size), quick = growable ? MOST_LISTS : quickListsFor(size);
  words[2] = VERSION | heads << 8 | quick << 24, words[3] = size;
}
function firstBlockIn(words) {
  let format2 = words[2];
  return (format2 << 8 >>> 16) + (format2 >>> 24) + 35;
}
function reachOf(words) {
  return roomAfter(2 ** 31, headsIn(words), quickListsIn(words));
}
function isGrowable(words) {
  return headsIn(words) === ALL_HEADS;
}
function headsIn(words) {
  return words[2] << 8 >>> 16;
}
function quickListsIn(words) {
  return words[2] >>> 24;
}
function isFormatted(words, first) {
  return words[0] === 0 && words[1] === 1213220431 && (words[2] & 255) === VERSION && headsIn(words) % 16 === 0 && firstBlockIn(words) === first;
}
function requireBuffer(value) {
  if (!isBuffer(value))
    throw notAHeap(show(value), "an ArrayBuffer or a SharedArrayBuffer", cureFor(value));
}
function cureFor(value) {
  let { buffer } = value ?? {};
  return isBuffer(buffer) && !ArrayBuffer.isView(value) ? "Pass its buffer, with the option memory if it can grow" : "Pass the buffer of an arena or of a memory, or open a Uint8Array with a snapshot by Arena.from";
}
function requireHeap(buffer) {
  requireBuffer(buffer);
  let bytes = buffer.byteLength, found = `${bytes} bytes`;
  if (bytes < 140) throw notAHeap(found, `at least ${140}`);
  let words = new Int32Array(buffer, 0, Math.floor(bytes / 4));
  if (words[1] !== 1213220431)
    throw notAHeap(
      "other bytes",
      "the mark of a heap at the start",
      "Pass the buffer of an arena; for a snapshot pass the Uint8Array, not its buffer"
    );
  let version = words[2] & 255;
  if (version !== VERSION)
    throw notAHeap(`format version ${version}`, `version ${VERSION}`);
  let heads = headsIn(words), quick = quickListsIn(words), size = words[3], spare = words.length - (35 + heads + quick + size + 1);
  if (heads % 16 !== 0 || size < MIN_SIZE || size % 2 !== 0 || headsFor(size) > heads || quick > MOST_LISTS || quick % 2 !== 0 || spare < 0 || // The memory of a growable heap can have grown without the heap.
  spare > SPARE_WORDS && size < MAX_SIZE && !isGrowable(words) || (words[firstBlockIn(words) + size] & -1073741825) !== usedHeader(0, words[4]))
    throw notAHeap(found, `the buffer of a heap with ${size * 4} bytes of blocks`);
}
function bytesFor(capacity) {
  let least = 48 + MIN_SIZE * 4;
  if (!isWhole(capacity) || capacity < least || capacity > MAX_CAPACITY)
    throw mismatch(
      "INVALID_SIZE",
      "invalid capacity",
      show(capacity),
      `an integer number of bytes from ${least} to ${MAX_CAPACITY}`,
      "Pass the arena's size in bytes"
    );
  return heapWords(Math.ceil((capacity - 48) / 8) * 2) * 4;
}
function roomAfter(words, heads, quick) {
  let largest = 2 ** (heads / 16 + 4) - 2;
  return Math.min(words - 35 - heads - quick - 1, largest, MAX_SIZE) & -2;
}
function sizeWithin(words) {
  let most = 0;
  for (let heads = 16; heads <= ALL_HEADS; heads += 16)
    for (let quick = 0; quick <= MOST_LISTS; quick += 2) {
      let size = roomAfter(words, heads, quick);
      quickListsFor(size) <= quick && (most = Math.max(most, size));
    }
  return most;
}
function heapWords(size) {
  return 35 + headsFor(size) + quickListsFor(size) + size + 1;
}
function headsFor(size) {
  return (Math.floor(listOf(size) / 16) + 1) * 16;
}

// src/tlsf/resize.ts
function resize(words, block, wanted, first) {
  let header = words[block], size = sizeOfUsed(header, words[4]), next = block + size, nextHeader = words[next];
  nextHeader < 0 && requireBackLink(words, next, nextHeader & 1073741822);
  let room = nextHeader < 0 ? size + (nextHeader & 1073741822) : size;
  if (wanted <= room)
    return resizeForward(words, block, wanted, room, first), block;
  if ((header & 1073741824) === 0) return 0;
  let previous = freeBefore(words, block), whole = (words[previous] & 1073741822) + room;
  return wanted > whole || !isAlignedAs(previous, block, header) ? 0 : (resizeBackward(words, previous, block, wanted, whole, first), previous);
}
function resizeForward(words, block, wanted, room, first) {
  let header = words[block], size = sizeOfUsed(header, words[4]);
  if (wanted === size || room === size && size - wanted < MIN_SIZE) return;
  room > size && remove(words, block + size, first);
  let taken = cut(words, block, room, wanted);
  words[block] = usedHeader(taken, words[4]) | header & 1073741825, countUse(words, block, taken, taken - size);
}
function resizeBackward(words, previous, block, wanted, whole, first) {
  let header = words[block], size = sizeOfUsed(header, words[4]), next = block + size, nextFree = words[next] < 0;
  nextFree && words[9] !== next && requireLinked(words, next), remove(words, previous, first), nextFree && remove(words, next, first), words[block] = size | -2147483648, copyPayload(words, block, previous, size);
  let taken = cut(words, previous, whole, wanted);
  words[previous] = usedHeader(taken, words[4]) | header & 1, countUse(words, previous, taken, taken - size);
}
function copyPayload(words, source, target, size) {
  if (size > LOOP_MAX_WORDS) words.copyWithin(target + 1, source + 1, source + size);
  else for (let at = 1; at < size; at++) words[target + at | 0] = words[source + at | 0];
}
function isAlignedAs(previous, block, header) {
  return (header & 1) === 0 || payloadOf(previous) % alignmentOf(block) === 0;
}
function alignmentOf(block) {
  let half = block + 1 >>> 1;
  return (half & -half) * 8;
}

// src/tlsf/search.ts
function takeBlock(words, first, wanted) {
  let victim = words[9], block = victim, found = words[block] & 1073741822;
  if (words[14] !== 0 || found < wanted) {
    if (wanted > words[3]) return 0;
    let ownList = listOf(wanted), own = words[35 + ownList | 0];
    if ((words[own] & 1073741822) >= wanted)
      block = own, requireHead(words, block, ownList);
    else {
      let list = listAbove(words, 14, ownList);
      if (list !== 0 && (found < wanted || listOf(found) > list))
        block = words[35 + list | 0], requireHead(words, block, list);
      else if (found < wanted && (block = searchOwnList(words, own, wanted), block === 0))
        return 0;
    }
    found = words[block] & 1073741822;
  }
  requireBackLink(words, block, found);
  let former = 0;
  block === victim ? words[9] = 0 : (unlink(words, block, first), former = victim);
  let rest = found - wanted | 0, taken = found;
  if (rest >= MIN_SIZE) {
    former !== 0 && insert(words, former, words[former] & 1073741822);
    let remainder = block + wanted | 0;
    words[remainder] = rest | -2147483648, words[remainder + rest - 1 | 0] = remainder, words[9] = remainder, taken = wanted;
  } else
    words[block + found | 0] &= -1073741825;
  return words[block] = usedHeader(taken, words[4]), words[7] = words[7] + 1 | 0, countUse(words, block, taken, taken), block;
}

// src/tlsf/tlsf.ts
var Tlsf = class _Tlsf {
  /**
   * Creates a heap with one free block.
   *
   * @param memory - The capacity in bytes, for which a buffer is created, or a buffer to fill
   *   entirely.
   * @throws `INVALID_SIZE` when the memory has no room for a block, or is too large.
   */
  constructor(memory, options = {}) {
    let buffer = isBuffer(memory) ? memory : new ArrayBuffer(bytesFor(memory)), words = new Int32Array(buffer, 0, Math.floor(buffer.byteLength / 4));
    if (options !== "existing" && format(words, options.growable === !0), hide(this, "words", words), this.first = firstBlockIn(words), this.largestQuick = largestListed(quickListsIn(words)), options === "existing") return;
    let zeroed = typeof memory == "number" || options.zeroed === !0;
    words[10] = zeroed ? this.first + MIN_SIZE : this.tail, this.reset();
  }
  /**
   * Opens the heap in `buffer`, in constant time. Only `verify` examines all of it.
   *
   * @throws `INVALID_SNAPSHOT` when the buffer holds no heap, or one of another format version.
   */
  static from(buffer) {
    return requireHeap(buffer), new _Tlsf(buffer, "existing");
  }
  /**
   * Extends the heap to `words`, which start with the words of this heap and are zero after them. A
   * free last block is extended; otherwise a new free block is added. Never shrinks the heap, which
   * another object may have extended already.
   */
  grow(words) {
    hide(this, "words", words);
    let { tail: former, first } = this, size = roomAfter(words.length, headsIn(words), quickListsIn(words)), tail = first + size;
    if (tail - former < MIN_SIZE) return;
    words.fill(0, former + 1, former + 1 + SPARE_WORDS);
    let start = (words[former] & 1073741824) === 0 ? former : words[former - 1];
    start !== former && (remove(words, start, first), words[former - 1] = 0), words[former] = 0, words[start] = tail - start | -2147483648, words[tail - 1] = start, words[tail] = usedHeader(0, words[4]) | 1073741824, words[3] = size, words[10] = Math.max(words[10], start + MIN_SIZE);
    let victim = words[9];
    victim !== 0 && insert(words, victim, words[victim] & 1073741822), words[9] = start;
  }
  /**
   * Allocates a block. O(1). The bytes of its payload are undefined.
   *
   * @param size - Size of the payload in bytes, a positive integer.
   * @param align - Alignment in bytes, a power of two up to the capacity; at least 8 is used.
   * @returns Byte offset of the payload, or 0 when no free block is large enough.
   * @throws `INVALID_SIZE` when `size` isn't a positive integer.
   * @throws `INVALID_ALIGNMENT` when `align` isn't a power of two or exceeds the capacity.
   * @throws `ARENA_DISPOSED` when the buffer was detached, or another object has grown the heap.
   */
  allocate(size, align = 8) {
    let words = this.words, most = words[3];
    if ((this.first + most | 0) >= words.length) throw outdated(words);
    if (typeof size != "number" || (size | 0) !== size || size - 1 >>> 0 >= MAX_BYTES || align !== 8 && align !== 4 && align !== 2 && align !== 1)
      return allocateUnusual(this, size, align);
    let wanted = wordsFor(size);
    if (wanted <= this.largestQuick) {
      let slot = quickSlot(this.first, wanted);
      if (blocksFrom(words[slot]) !== 0) return popQuick(words, slot, wanted);
    }
    let block = takeBlock(words, this.first, wanted);
    return block !== 0 ? payloadOf(block) : this.emptyQuickLists() ? this.allocate(size) : 0;
  }
  /**
   * Frees the block at `ptr` and coalesces it with free neighbours. O(1). A failed call leaves the
   * heap unchanged.
   *
   * @param ptr - Byte offset of the payload, as returned by `allocate`.
   * @throws `INVALID_POINTER` when no live block starts at `ptr`.
   * @throws `DOUBLE_FREE` when the block is already free.
   * @throws `HEAP_CORRUPTED` when the bytes around the block were overwritten.
   */
  free(ptr) {
    let words = this.words, first = this.first, tail = first + words[3] | 0;
    if (tail >= words.length) throw outdated(words);
    if (typeof ptr == "number" && ptr >>> 0 === ptr && (ptr & 7) === 0) {
      let block = blockAt(ptr);
      if (block >= first && block < tail) {
        let header = words[block], size = (header ^ words[4]) & -1073741826, next = block + size | 0;
        if (size - MIN_SIZE >>> 0 <= MAX_USED_SIZE && next <= tail) {
          let slot = quickSlot(first, size);
          if (next === words[9] && (header & 1073741824) === 0)
            joinVictim(words, block, next);
          else if (size <= this.largestQuick && blocksFrom(words[slot]) < DEPTH)
            pushQuick(words, slot, block);
          else {
            if ((words[next] & 1073741824) !== 0)
              throw pointerError(words, first, tail, ptr);
            coalesce(words, block, size, first);
          }
          words[5] = words[5] - size | 0, words[8] = words[8] + 1 | 0;
          return;
        }
      }
    }
    throw pointerError(words, first, tail, ptr);
  }
  /**
   * Coalesces the blocks of the quick lists with their free neighbours. Constant time, because the
   * lists are short. Called before a request fails.
   *
   * @returns Whether there was such a block.
   * @throws `HEAP_CORRUPTED` when a list or a free neighbour was overwritten.
   */
  emptyQuickLists() {
    let { words, first } = this;
    return emptyQuickLists(words, first, quickListsIn(words));
  }
  /**
   * Resizes the block at `ptr`. Keeps its bytes and its alignment. Resizes in place if possible, or
   * moves the block down into the free block before it, or to another place.
   *
   * @param ptr - Byte offset of the payload.
   * @param bytes - New size of the payload, a positive integer.
   * @returns New byte offset of the payload, or 0 when there is no room; the block is unchanged
   *   then.
   * @throws `INVALID_SIZE` when `bytes` isn't a positive integer.
   * @throws The errors of `free`.
   */
  reallocate(ptr, bytes) {
    let words = this.words, block = this.liveBlock(ptr);
    if ((typeof bytes != "number" || (bytes | 0) !== bytes || bytes - 1 >>> 0 >= MAX_BYTES) && (requireRequest(bytes, 8, this.capacity), bytes > MAX_BYTES))
      return 0;
    let wanted = wordsFor(bytes), size = sizeOfUsed(words[block], words[4]), resized = resize(words, block, wanted, this.first);
    if (resized === 0 && freeListedAfter(words, this.first, block, size, wanted, this.largestQuick) && (resized = resize(words, block, wanted, this.first)), resized !== 0) return payloadOf(resized);
    let align = (words[block] & 1) !== 0 ? Math.min(alignmentOf(block), 2 ** (31 - Math.clz32(this.capacity))) : 8, moved = this.allocate(bytes, align);
    return moved === 0 ? (resized = resize(words, block, wanted, this.first), resized === 0 ? 0 : payloadOf(resized)) : (copyPayload(words, block, blockAt(moved), size), this.free(ptr), moved);
  }
  /** As `allocate`, with the block's first `size` bytes zeroed: those that may not be zero already. */
  allocateZeroed(size, align = 8) {
    let words = this.words, highWater = words[10], ptr = this.allocate(size, align);
    if (ptr === 0) return 0;
    let start = ptr >>> 2, end = start + (size + 3 >>> 2) | 0, dirty = Math.min(end, highWater);
    if (dirty - start > LOOP_MAX_WORDS) words.fill(0, start, dirty);
    else for (let word = start; word < dirty; word++) words[word] = 0;
    return end >= this.tail && (words[end - 1] = 0), ptr;
  }
  /** Size in bytes of the last block with its header if it is free, and 0 if it is live. */
  get freeAtEnd() {
    let { words, tail } = this;
    return (words[tail] & 1073741824) === 0 ? 0 : (tail - words[tail - 1]) * 4;
  }
  /**
   * Number of bytes after the last live block that were written since the heap was created. Empties
   * the quick lists.
   */
  get writtenAfterLast() {
    return this.emptyQuickLists(), Math.max(this.words[10] - this.wordsToKeep, 0) * 4;
  }
  /**
   * Moves the heap into `buffer`, without the bytes after the last live block. Requires: `buffer`
   * is zeroed and has the same length.
   */
  trimInto(buffer) {
    let { words: former, tail, wordsToKeep } = this, words = new Int32Array(buffer);
    words.set(former.subarray(0, wordsToKeep)), words[tail - 1] = former[tail - 1], words[tail] = former[tail], words[10] = Math.min(former[10], wordsToKeep), hide(this, "words", words);
  }
  /**
   * Number of words up to the last live block, and of the header and links of the free block after
   * it.
   */
  get wordsToKeep() {
    let { tail, freeAtEnd } = this;
    return freeAtEnd === 0 ? tail : tail - freeAtEnd / 4 + MIN_SIZE;
  }
  /**
   * Returns the usable size in bytes of the live block at `ptr`, which is at least the requested
   * size.
   *
   * @throws `INVALID_POINTER` or `DOUBLE_FREE`, as `free` does.
   */
  sizeOf(ptr) {
    let { words } = this;
    return (sizeOfOwned(words, this.first, this.tail, ptr) || sizeOfUsed(words[this.liveBlock(ptr)], words[4])) * 4 - 4;
  }
  /** Frees every block, in time that depends only on the number of control words. */
  reset() {
    let { words, first, tail } = opened(this);
    words[5] = 0, words[8] = words[7], words.fill(0, 14, first), words[4] = markAfter(words[4]), words[first] = words[3] | -2147483648, words[tail - 1] = first, words[tail] = usedHeader(0, words[4]) | 1073741824, words[9] = first;
  }
  /** The used header of size 0 after the last block. */
  get tail() {
    return this.first + this.words[3];
  }
  /** Number of bytes that blocks can fill, plus the fixed 48 bytes of the heap. */
  get capacity() {
    return 48 + this.words[3] * 4;
  }
  /** Number of bytes in live blocks with their headers, plus the fixed 48 bytes of the heap. */
  get usedSize() {
    return 48 + this.words[5] * 4;
  }
  /** Maximum of `usedSize` so far. */
  get peakUsedSize() {
    return 48 + this.words[6] * 4;
  }
  /** Number of bytes in free blocks with their headers: `capacity - usedSize`. */
  get freeSize() {
    return (this.words[3] - this.words[5]) * 4;
  }
  /** Number of live blocks. */
  get blockCount() {
    return this.words[7] - this.words[8] >>> 0;
  }
  /** Largest size in bytes for which `allocate(size)` succeeds now, or 0. */
  get largestFree() {
    return this.emptyQuickLists(), this.largestCoalesced;
  }
  /** As `largestFree`, but without the blocks on quick lists, and without emptying these. */
  get largestCoalesced() {
    let words = this.words, largest = words[words[9]] & 1073741822, block = words[35 + highestList(words, 14)];
    for (let turn = 0; turn < SEARCH_LIMIT && block !== 0; turn++)
      largest = Math.max(largest, words[block] & 1073741822), block = words[block + NEXT];
    return largest === 0 ? 0 : Math.min(largest * 4 - 4, MAX_BYTES);
  }
  /**
   * Returns the live block whose payload starts at `ptr`. Throws if its header is not that of one.
   */
  liveBlock(ptr) {
    let words = this.words, tail = this.first + words[3] | 0;
    if (tail >= words.length) throw outdated(words);
    if (typeof ptr == "number" && ptr >>> 0 === ptr && (ptr & 7) === 0) {
      let block = blockAt(ptr);
      if (block >= this.first && block < tail) {
        let header = words[block], size = sizeOfUsed(header, words[4]), next = block + size | 0;
        if (header >= 0 && size >= MIN_SIZE && size <= MAX_USED_SIZE && next <= tail) {
          let victim = words[9];
          if ((words[next] & 1073741824) === 0 && (block < victim || block >= (victim + (words[victim] & 1073741822) | 0)))
            return block;
        }
      }
    }
    throw pointerError(words, this.first, tail, ptr);
  }
};
function allocateUnusual(heap, size, align) {
  let { capacity, words } = heap;
  if (requireRequest(size, align, isGrowable(words) ? MAX_CAPACITY : capacity), size > capacity || size > MAX_BYTES) return 0;
  let wanted = wordsFor(size), block = findAligned(words, wanted, align);
  return block === 0 ? heap.emptyQuickLists() ? heap.allocate(size, align) : 0 : (requireBackLink(words, block, words[block] & 1073741822), remove(words, block, heap.first), payloadOf(splitAligned(words, block, wanted, align)));
}
function wordsFor(size) {
  return size <= 12 ? MIN_SIZE : size + 11 >>> 3 << 1;
}

// src/tlsf/walk.ts
function walk(heap, visit) {
  requireTlsf(heap), requireKind(typeof visit == "function", "visitor", visit, "a function");
  let { words, tail } = heap, mark = words[4], block = heap.first;
  for (; block < tail; ) {
    let header = words[block], size = Math.abs(sizeIn(header, mark));
    if (size === 0 || size > tail - block) break;
    let listed = isListed(header, mark);
    visit(block, size, header < 0 || listed, (header & 1073741824) !== 0, listed), block = block + size;
  }
  return block;
}
function requireTlsf(heap) {
  requireKind(ArrayBuffer.isView(heap?.words), "heap", heap, "a Tlsf");
}
function sizeIn(header, mark) {
  let listed = isListed(header, mark), size = header < 0 ? header & 1073741822 : listed ? sizeOfListed(header, mark) : sizeOfUsed(header, mark) & ~OWNED;
  return size < MIN_SIZE || (size & 1) !== 0 ? 0 : header < 0 || listed ? -size : size;
}
function isListed(header, mark) {
  return header >= 0 && sizeOfUsed(header, mark) > (MAX_USED_SIZE | OWNED);
}

// src/tlsf/verify.ts
function reportTo(violations) {
  return (invariant, word, what, got, expected) => {
    got !== expected && violations.push({
      invariant,
      at: word * 4,
      message: `${what}: got ${got}, expected ${expected}`
    });
  };
}
function verify(heap) {
  requireTlsf(heap);
  let violations = [], report = reportTo(violations), { free, listed } = checkBlocks(heap, report);
  return checkLists(heap, free, report), checkQuickLists(heap, listed, report), violations;
}
function checkBlocks(heap, report) {
  let { words, first, tail } = heap, found = { free: /* @__PURE__ */ new Map(), listed: /* @__PURE__ */ new Map() };
  isFormatted(words, first) || report("I0", 0, "format", "other words", "those that were written first");
  let size = words[3];
  if (tail >= words.length || tail < first || (size & 1) !== 0)
    return report("I0", 3, "words of blocks", size, `an even number below ${words.length - first}`), found;
  report("I2", tail, "tail", words[tail] & -1073741825, usedHeader(0, words[4]));
  let used = 0, live = 0, previous = 0, previousFree = !1, checkPrevious = (block, flag) => {
    report("I4", block, "flag of a free previous block", flag, previousFree), flag && previousFree && report("I4", block - 1, "back link", words[block - 1], previous);
  }, end = walk(heap, (block, size2, free, flag, listed) => {
    checkPrevious(block, flag), listed ? found.listed.set(block, size2) : free ? (previousFree && report("I3", block, "block after a free one", "a free block", "a used one"), report("I1", block, "lowest bit of a free header", words[block] & 1, 0), found.free.set(block, size2)) : (used += size2, live++), previous = block, previousFree = free && !listed;
  });
  if (end !== tail)
    return report("I1", end, "header", words[end], "a valid size; the blocks after it were not examined"), found;
  checkPrevious(tail, (words[tail] & 1073741824) !== 0);
  let highWater = words[10], peak = words[6], inUse = previousFree ? previous + FREE_HEADER_WORDS : tail;
  return report("I9", 10, "high-water mark", highWater, Math.max(highWater, inUse)), report("I8", 5, "used words", words[5], used), report("I8", 6, "peak of used words", peak, Math.min(Math.max(peak, used), words[3])), report("I8", 7, "live blocks", words[7] - words[8] >>> 0, live), found;
}
function checkLists(heap, freeBlocks, report) {
  let { words } = heap, lists = headsIn(words), filled = 0;
  for (let word = 0; word < 14; word++) {
    let bits = 0;
    for (let list = word << 5; list < lists && list >> 5 === word; list++)
      words[35 + list] !== 0 && (bits |= 1 << list, checkList(words, list, freeBlocks, report));
    let marked = words[15 + word];
    report("I7", 15 + word, "bits of the lists", marked, bits), marked !== 0 && (filled |= 1 << word);
  }
  report("I7", 14, "bits of the second level", words[14], filled);
  let victim = words[9];
  victim !== 0 && !freeBlocks.delete(victim) && report("I5", 9, "victim", victim, "a free block that is on no list");
  for (let block of freeBlocks.keys())
    report("I5", block, "lists that have the free block", 0, 1);
}
function checkList(words, list, freeBlocks, report) {
  let previous = 35 + list - NEXT, block = words[35 + list];
  for (; block !== 0; ) {
    let size = freeBlocks.get(block);
    if (size === void 0) {
      report("I5", previous + NEXT, `list ${list}`, block, "a free block that is on no other list");
      return;
    }
    freeBlocks.delete(block), report("I5", block, "list", list, listOf(size)), report("I6", block + PREVIOUS, "link back", words[block + PREVIOUS], previous), previous = block, block = words[block + NEXT];
  }
}
function checkQuickLists(heap, listed, report) {
  let { words, first } = heap;
  for (let list = 0; list < quickListsIn(words); list++) {
    let at = first - 1 - list, link = words[at], expected = Math.min(blocksFrom(link), DEPTH);
    for (; link !== 0; ) {
      let block = linkedBlock(link);
      if (report("I10", at, "number of blocks from here", blocksFrom(link), expected), listed.get(block) !== MIN_SIZE + list * 2 || expected === 0) {
        report("I10", at, `quick list ${list}`, block, "a listed block of its size");
        break;
      }
      listed.delete(block), at = block + NEXT, link = words[at], expected--;
    }
    link === 0 && report("I10", at, "number of blocks after the last one", expected, 0);
  }
  for (let block of listed.keys())
    report("I10", block, "quick lists that have the listed block", 0, 1);
}

export {
  OffheapError,
  mismatch,
  invalidOption,
  show,
  clipped,
  isIndex,
  withArticle,
  forField,
  requireKind,
  hide,
  payloadOf,
  blockAt,
  markAfter,
  sizeOfUsed,
  LOOP_MAX_WORDS,
  FREE_HEADER_WORDS,
  MIN_SIZE,
  MAX_SIZE,
  MAX_USED_SIZE,
  MAX_BYTES,
  Memory,
  outdatedViews,
  requireInViews,
  isSameHeap,
  isSameBuffer,
  isViewOf,
  isBuffer,
  isArrayBuffer,
  tagOf,
  listAbove,
  highestList,
  markList,
  unmarkList,
  OWNED,
  isOwnedHeader,
  sizeOfOwned,
  alreadyOwned,
  isOutdated,
  outdated,
  opened,
  notAHeap,
  isPowerOfTwo,
  listOfGranules,
  SEARCH_LIMIT,
  gapOf,
  MAX_CAPACITY,
  firstBlockIn,
  reachOf,
  isFormatted,
  requireBuffer,
  bytesFor,
  alignmentOf,
  walk,
  sizeIn,
  reportTo,
  verify,
  Tlsf
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2hpZGRlbi50cyIsICIuLi8uLi9zcmMvZXJyb3JzLnRzIiwgIi4uLy4uL3NyYy90bHNmL2Jsb2NrLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL3Rsc2YvYml0bWFwLnRzIiwgIi4uLy4uL3NyYy90bHNmL293bmVkLnRzIiwgIi4uLy4uL3NyYy90bHNmL2Vycm9ycy50cyIsICIuLi8uLi9zcmMvdGxzZi9tYXBwaW5nLnRzIiwgIi4uLy4uL3NyYy90bHNmL2xpc3RzLnRzIiwgIi4uLy4uL3NyYy90bHNmL3NwbGl0LnRzIiwgIi4uLy4uL3NyYy90bHNmL2FsaWduZWQudHMiLCAiLi4vLi4vc3JjL3Rsc2YvY29hbGVzY2UudHMiLCAiLi4vLi4vc3JjL3Rsc2YvcXVpY2stbGlzdHMudHMiLCAiLi4vLi4vc3JjL3Rsc2YvZm9ybWF0LnRzIiwgIi4uLy4uL3NyYy90bHNmL3Jlc2l6ZS50cyIsICIuLi8uLi9zcmMvdGxzZi9zZWFyY2gudHMiLCAiLi4vLi4vc3JjL3Rsc2YvdGxzZi50cyIsICIuLi8uLi9zcmMvdGxzZi93YWxrLnRzIiwgIi4uLy4uL3NyYy90bHNmL3ZlcmlmeS50cyJdLAogICJtYXBwaW5ncyI6ICI7QUFPTyxTQUFTLEtBQUssUUFBZ0IsTUFBdUIsT0FBc0I7QUFDaEYsU0FBTyxlQUFlLFFBQVEsTUFBTTtBQUFBLElBQ2xDO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsRUFDaEIsQ0FBQztBQUNIOzs7QUNtQk8sSUFBTSxlQUFOLGNBQTJCLE1BQU07QUFBQSxFQUl0QyxZQUFZLE1BQXdCLFNBQWlCO0FBQ25ELFVBQU0sT0FBTztBQUpmLFNBQWtCLE9BQWU7QUFLL0IsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBR08sU0FBUyxTQUNkLE1BQ0EsTUFDQSxLQUNBLFVBQ0EsTUFDYztBQUNkLFNBQU8sSUFBSSxhQUFhLE1BQU0sR0FBRyxJQUFJLFNBQVMsR0FBRyxjQUFjLFFBQVEsS0FBSyxJQUFJLEdBQUc7QUFDckY7QUFHTyxTQUFTLGNBQ2QsTUFDQSxLQUNBLFVBQ0EsTUFDYztBQUNkLFNBQU8sU0FBUyxrQkFBa0IsV0FBVyxJQUFJLElBQUksS0FBSyxVQUFVLElBQUk7QUFDMUU7QUFPTyxTQUFTLEtBQUssT0FBd0I7QUFDM0MsTUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPLEtBQUssVUFBVSxRQUFRLEtBQUssQ0FBQztBQUNuRSxNQUFJLE9BQU8sU0FBVSxTQUFVLFFBQU8sR0FBRyxRQUFRLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDL0QsTUFBSSxPQUFPLFNBQVU7QUFDbkIsV0FBTyxPQUFPLGNBQWMsUUFBUSxVQUFVLFVBQVUsSUFBSSxPQUFPLEtBQUssQ0FBQztBQUUzRSxNQUFJLE9BQU8sU0FBVSxZQUFZLFVBQVUsS0FBTSxRQUFPLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDN0UsTUFBTSxPQUFPLE9BQU8sTUFBTSxXQUFXO0FBQ3JDLFNBQU8sYUFBYSxRQUFRLFlBQVksSUFBSSxLQUFLLFlBQVksSUFBSTtBQUNuRTtBQUdBLElBQU0sUUFBUTtBQUdQLFNBQVMsUUFBUSxNQUFzQjtBQUM1QyxTQUFPLEtBQUssVUFBVSxRQUFRLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxLQUFLLENBQUM7QUFDOUQ7QUFHTyxTQUFTLFFBQVEsT0FBaUM7QUFDdkQsU0FBTyxPQUFPLFNBQVUsWUFBWSxVQUFVLE1BQU07QUFDdEQ7QUFHTyxTQUFTLFlBQVksTUFBc0I7QUFDaEQsU0FBTyxHQUFHLFlBQVksS0FBSyxJQUFJLElBQUksT0FBTyxHQUFHLElBQUksSUFBSTtBQUN2RDtBQUdPLFNBQVMsU0FBUyxPQUFtQztBQUMxRCxTQUFPLFVBQVUsU0FBWSxLQUFLLFFBQVEsS0FBSztBQUNqRDtBQUVBLFNBQVMsT0FBTyxNQUF1QjtBQUNyQyxNQUFNLEVBQUUsVUFBVSxLQUFLLElBQUssUUFBUSxDQUFDO0FBQ3JDLFNBQU8sUUFBUSxPQUFPLGFBQWEsUUFBUSxTQUFTLENBQUMsRUFBRSxRQUFRLE1BQU0sRUFBRTtBQUN6RTtBQUdPLFNBQVMsWUFBWSxPQUFnQixNQUFjLE9BQWdCLFVBQXdCO0FBQ2hHLE1BQUk7QUFDSixVQUFNLFNBQVMsaUJBQWlCLFdBQVcsSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLFVBQVUsUUFBUSxRQUFRLEVBQUU7QUFDOUY7OztBQ2xHTyxJQUFNLFlBQVksQ0FBQyxXQUEwQixRQUFRLEtBQUssR0FHcEQsVUFBVSxDQUFDLFlBQTRCLFdBQVcsS0FBSztBQXNHN0QsU0FBUyxVQUFVLE1BQXNCO0FBQzlDLE1BQUksTUFBTTtBQUNWLFNBQU8sTUFBTSxPQUFPLE9BQU8sYUFBYyxTQUFTO0FBQ2hELFlBQVEsS0FDUixRQUFRO0FBRVYsU0FBTyxNQUFNLElBQUksT0FBTyxNQUFNO0FBQ2hDO0FBR08sSUFBTSxhQUFhLENBQUMsUUFBZ0IsVUFBMEIsU0FBUyxRQUFRLFlBR3pFLGFBQWEsQ0FBQyxNQUFjLFNBQXlCLE9BQU8sTUFPNUQsU0FBUyxZQUdULGVBQWUsQ0FBQyxRQUFnQixVQUMxQyxTQUFTLE9BQU8sVUFBVSxhQUdoQixPQUFPLEdBSVAsV0FBVyxHQUdYLGlCQUFpQixJQUVqQixvQkFBb0IsR0FFcEIsV0FBVyxHQUVYLFdBQW1CLEtBQUssS0FBSyxNQUU3QixnQkFBd0IsS0FBSyxLQUFLLE1BRWxDLFlBQW9CLGdCQUFnQixJQUFJOzs7QUMvSnJELElBQU0sUUFBMEY7QUFBQSxFQUM5RixDQUFDLE1BQU0sU0FBUztBQUFBLEVBQ2hCLENBQUMsTUFBTSxVQUFVO0FBQUEsRUFDakIsQ0FBQyxPQUFPLFVBQVU7QUFBQSxFQUNsQixDQUFDLE9BQU8sV0FBVztBQUFBLEVBQ25CLENBQUMsT0FBTyxVQUFVO0FBQUEsRUFDbEIsQ0FBQyxPQUFPLFdBQVc7QUFBQSxFQUNuQixDQUFDLE9BQU8sWUFBWTtBQUFBLEVBQ3BCLENBQUMsT0FBTyxZQUFZO0FBQUEsRUFDcEIsQ0FBQyxPQUFPLGFBQWE7QUFBQSxFQUNyQixDQUFDLE9BQU8sY0FBYztBQUFBLEVBQ3RCLENBQUMsUUFBUSxRQUFRO0FBQ25CLEdBUWEsU0FBTixNQUFhO0FBQUE7QUFBQSxFQW9CbEIsWUFBWSxRQUF5QjtBQWRyQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsU0FBUyxLQUFhLHVCQUFPLHdEQUF3RDtBQWVuRixTQUFLLE9BQU8sTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLFNBQTBCO0FBQzVCLFdBQU8sS0FBSyxHQUFHO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR1UsT0FBTyxRQUErQjtBQUM5QyxhQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssTUFBTyxNQUFLLE1BQU0sTUFBTSxJQUFJLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR1UsaUJBQXVCO0FBQUEsRUFBQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNeEIsU0FBZTtBQUN2QixjQUFVLElBQUk7QUFBQSxFQUNoQjtBQUNGO0FBT0EsU0FBUyxVQUFVLFFBQXNCO0FBQ3ZDLE1BQU0sT0FBeUMsT0FBTyxlQUFlLE1BQU0sR0FDdkUsV0FBVyxPQUFPLE9BQU8sTUFBTSxRQUFRLElBQUksS0FBSyxRQUFRLElBQUk7QUFDaEUsRUFBSSxhQUFhLFdBQ2YsV0FBVyxPQUFPLE9BQU8sTUFBTSxFQUFFLFVBQVUsRUFBRSxPQUFPLEdBQUssR0FBRyxHQUFHLFNBQVMsQ0FBQyxHQUN6RSxLQUFLLE1BQU0sVUFBVSxRQUFRLElBRS9CLE9BQU8sZUFBZSxRQUFRLFFBQVE7QUFDdEMsV0FBVyxRQUFRLE9BQU8sS0FBSyxRQUFRLEVBQUcsU0FBUSxlQUFlLFFBQVEsSUFBSTtBQUMvRTtBQUdBLElBQU0sV0FBMEIsdUJBQU8sVUFBVSxHQUczQyxrQkFBc0M7QUFBQSxFQUMxQyxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxjQUFjO0FBQ2hCLEdBR00sV0FBa0QsdUJBQU87QUFBQSxFQUM3QyxpQkFBQyxRQUFRLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLGVBQWUsQ0FBQztBQUNoRztBQUVBLFNBQVMsZ0JBQXVCO0FBQzlCLFFBQU0sSUFBSTtBQUFBLElBQ1I7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBTU8sU0FBUyxnQkFBOEI7QUFDNUMsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFPTyxTQUFTLGVBQWUsRUFBRSxHQUFHLEdBQVcsS0FBbUI7QUFDaEUsTUFBSSxPQUFPLEdBQUcsT0FBUSxPQUFNLGNBQWM7QUFDNUM7QUFPTyxTQUFTLFdBQVcsS0FBeUIsT0FBd0I7QUFDMUUsU0FBSSxRQUFRLFNBQVMsS0FBSyxXQUFXLE1BQU0sU0FBZSxLQUNwRCxlQUFlLFNBQ2QsYUFBYSxnQkFBZ0IsR0FBRyxHQUFHLGdCQUFnQixLQUFLLENBQUMsSUFEM0I7QUFFdkM7QUFFQSxTQUFTLGdCQUFnQixRQUFpQztBQUN4RCxnQkFBTyxlQUFrQixHQUN6QixlQUFlLFFBQVEsQ0FBQyxHQUNqQixPQUFPO0FBQ2hCO0FBTU8sU0FBUyxhQUFhLEtBQXNCLE9BQWlDO0FBQ2xGLE1BQUksUUFBUSxTQUFTLGNBQWMsR0FBRyxFQUFHLFFBQU8sUUFBUTtBQUN4RCxNQUFNLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxRQUFRLEdBQUcsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUNoRCxNQUFJLEtBQUssQ0FBSyxNQUFNLGNBQWUsR0FBRyxDQUFLLE1BQU0sV0FBYSxRQUFPO0FBS3JFLGFBQVM7QUFDUCxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sRUFBUSxHQUNwQyxVQUFVLFFBQVEsS0FBSyxJQUFJLEVBQVEsTUFBTSxRQUN6QyxXQUFXLFVBQVcsS0FBSyxPQUFPLElBQUksS0FBSyxLQUFNLElBQUk7QUFDM0QsUUFBSSxRQUFRLGdCQUFnQixNQUFNLElBQVUsUUFBUSxRQUFRLE1BQU0sUUFDbEU7QUFBQSxVQUFJLENBQUMsUUFBUyxRQUFPO0FBQ3JCLFVBQUksUUFBUSxLQUFLLElBQUksRUFBUSxNQUFNLFNBQVUsUUFBTztBQUNwRCxVQUFJLFFBQVEsS0FBSyxNQUFNLEVBQVEsTUFBTSxTQUFVLFFBQU87QUFBQTtBQUFBLEVBQ3hEO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsRUFBRSxPQUFPLEdBQVcsT0FBMEM7QUFDckYsU0FBTyxZQUFZLE9BQU8sS0FBSyxLQUFLLGFBQWEsTUFBTSxRQUFRLE1BQU07QUFDdkU7QUFFQSxTQUFTLFFBQVEsUUFBcUM7QUFDcEQsU0FBTyxJQUFJLFdBQVcsUUFBUSxHQUFHLE9BQU8sZUFBZSxDQUFDO0FBQzFEO0FBR08sU0FBUyxTQUFTLE9BQTBDO0FBQ2pFLFNBQU8sY0FBYyxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDbEQ7QUFHTyxTQUFTLGNBQWMsT0FBc0M7QUFDbEUsU0FBTyxNQUFNLEtBQUssTUFBTTtBQUMxQjtBQUdPLFNBQVMsTUFBTSxPQUF3QjtBQUM1QyxTQUFPLE9BQU8sVUFBVSxTQUFTLEtBQUssS0FBSztBQUM3Qzs7O0FDbExPLFNBQVMsVUFBVSxPQUFtQixNQUFjLE1BQXNCO0FBQy9FLE1BQU0sT0FBUSxPQUFPLElBQUssR0FDdEIsT0FBTyxRQUFRLEdBQ2YsUUFBUSxNQUFPLE9BQU8sSUFBSSxPQUFRLENBQUMsSUFBTSxNQUFNO0FBQ25ELE1BQUksVUFBVSxHQUFHO0FBQ2YsUUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFNLE1BQU07QUFDcEMsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixXQUFPLEtBQUssS0FBSyxNQUFNLFFBQVEsQ0FBQyxLQUFLLEdBQ3JDLFFBQVEsTUFBTyxPQUFPLElBQUksT0FBUSxDQUFDO0FBQUEsRUFDckM7QUFDQSxVQUFTLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxRQUFRLENBQUMsS0FBSyxJQUFLO0FBQzNEO0FBR08sU0FBUyxZQUFZLE9BQW1CLE1BQXNCO0FBQ25FLE1BQUksTUFBTSxJQUFJLE1BQU0sRUFBRyxRQUFPO0FBQzlCLE1BQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBRTtBQUN6QyxVQUFRLFFBQVEsS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUU7QUFDOUQ7QUFFTyxTQUFTLFNBQVMsT0FBbUIsTUFBYyxNQUFvQjtBQUM1RSxRQUFPLE9BQU8sS0FBSyxRQUFRLEtBQU0sQ0FBQyxLQUFNLEtBQUssTUFDN0MsTUFBTSxJQUFJLEtBQU0sTUFBTSxRQUFRO0FBQ2hDO0FBRU8sU0FBUyxXQUFXLE9BQW1CLE1BQWMsTUFBb0I7QUFDOUUsTUFBTSxPQUFPLFFBQVEsR0FDZixRQUFRLE1BQU8sT0FBTyxJQUFJLE9BQVEsQ0FBQyxJQUFLLEVBQUUsS0FBSztBQUNyRCxRQUFPLE9BQU8sSUFBSSxPQUFRLENBQUMsSUFBSSxPQUMzQixVQUFVLE1BQUcsTUFBTSxJQUFJLEtBQU0sRUFBRSxLQUFLO0FBQzFDOzs7QUNuQk8sSUFBTSxRQUFnQixLQUFLLElBR3JCLGdCQUFnQixDQUFDLFlBQTZCLFVBQVUsY0FBTyxZQUFZO0FBTWpGLFNBQVMsWUFBWSxPQUFtQixPQUFjLE1BQWEsS0FBcUI7QUFDN0YsTUFBSSxPQUFPLE9BQVEsWUFBWSxRQUFRLE1BQU0sUUFBUSxNQUFNLE9BQU8sRUFBRyxRQUFPO0FBQzVFLE1BQU0sUUFBUSxRQUFRLEdBQUc7QUFDekIsTUFBSSxRQUFRLFNBQVMsU0FBUyxLQUFNLFFBQU87QUFDM0MsTUFBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixNQUFJLENBQUMsY0FBYyxNQUFNLEVBQUcsUUFBTztBQUNuQyxNQUFNLE9BQU8sV0FBVyxRQUFRLE1BQU0sQ0FBSSxDQUFFLElBQUk7QUFHaEQsTUFGSSxPQUFPLFlBQVksT0FBTyxpQkFBaUIsUUFBUSxPQUFPLFNBRXpELE1BQU0sUUFBUSxJQUFJLElBQUssZ0JBQW1CLEVBQUcsUUFBTztBQUN6RCxNQUFNLFNBQVMsTUFBTSxDQUFNO0FBQzNCLFNBQU8sUUFBUSxVQUFVLFNBQVMsVUFBVSxNQUFNLE1BQU0sSUFBSyxjQUFRLE9BQU87QUFDOUU7OztBQ3pCTyxTQUFTLGVBQWUsTUFBZSxPQUFnQixVQUF3QjtBQUNwRixNQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssUUFBUTtBQUM1QixVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssSUFBSTtBQUFBLE1BQ1Q7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLE1BQUksQ0FBQyxRQUFRLEtBQUssS0FBSyxDQUFDLGFBQWEsS0FBSyxLQUFLLFFBQVE7QUFDckQsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxLQUFLLEtBQUs7QUFBQSxNQUNWLHdDQUF3QyxRQUFRO0FBQUEsTUFDaEQ7QUFBQSxJQUNGO0FBRUo7QUFHTyxTQUFTLFVBQVUsTUFBYyxLQUFhLFVBQWdDO0FBQ25GLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxhQUFhLElBQUk7QUFBQSxJQUNqQjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxhQUNkLE9BQ0EsT0FDQSxNQUNBLEtBQ2M7QUFDZCxNQUFNLFFBQVEsUUFBUSxHQUFHLEtBQUssUUFBUSxNQUFNLFFBQVEsTUFBTSxPQUFPLElBQUksUUFBUSxHQUFHLElBQUk7QUFDcEYsTUFBSSxRQUFRLFNBQVMsU0FBUztBQUM1QixXQUFPO0FBQUEsTUFDTDtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssR0FBRztBQUFBLE1BQ1Isd0JBQXdCLFVBQVUsS0FBSyxDQUFDLE9BQU8sVUFBVSxJQUFJLElBQUksV0FBVyxDQUFDO0FBQUEsTUFDN0U7QUFBQSxJQUNGO0FBRUYsTUFBSSxRQUFRLEdBQUcsS0FBSyxZQUFZLE9BQU8sT0FBTyxNQUFNLEdBQUcsTUFBTSxFQUFHLFFBQU8sYUFBYSxHQUFHO0FBQ3ZGLE1BQU0sU0FBUyxNQUFNLEtBQUssR0FDcEIsU0FBUyxNQUFNLENBQU0sR0FDckJBLFFBQU8sQ0FBQyxTQUEwQixRQUFRLFlBQVksUUFBUSxRQUFRLE1BQ3RFQyxZQUFXRCxNQUFLLGFBQWEsUUFBUSxNQUFNLENBQUksQ0FBRSxDQUFDO0FBR3hELFNBRGUsU0FBUyxLQUFLQSxNQUFLLFNBQVMsVUFBSSxLQUNqQ0MsYUFBYSxRQUFRLFVBQVUsUUFBUSxVQUFVLE1BQU0sTUFBTSxJQUFLLGNBQ3ZFO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLEtBQUssR0FBRztBQUFBLElBQ1I7QUFBQSxJQUNBO0FBQUEsRUFDRixJQUVLO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLEtBQUssR0FBRztBQUFBLElBQ1I7QUFBQSxJQUNBLEdBQUcsYUFBYTtBQUFBLEVBQ2xCO0FBQ0Y7QUFHTyxTQUFTLGFBQWEsS0FBYSxPQUE4QjtBQUN0RSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLFVBQVUsU0FBWSxNQUFNLEdBQUcsR0FBRyxXQUFXLEtBQUs7QUFBQSxJQUNsRDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNLGdCQUFnQjtBQVlmLFNBQVMsV0FBVyxFQUFFLE9BQU8sTUFBTSxHQUFrQjtBQUMxRCxVQUFTLFFBQVEsTUFBTSxDQUFTLElBQU0sTUFBTSxNQUFNO0FBQ3BEO0FBR08sU0FBUyxTQUFTLE9BQWlDO0FBQ3hELFNBQUksTUFBTSxXQUFXLEtBQUssQ0FBQyxjQUFjLE1BQU0sTUFBTSxJQUFVLGNBQWMsSUFDdEU7QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsTUFBTSxDQUFTO0FBQUEsSUFDZixjQUFjLE1BQU0sTUFBTTtBQUFBLElBQzFCO0FBQUEsRUFDRjtBQUNGO0FBTU8sU0FBUyxPQUF1QixNQUFZO0FBQ2pELE1BQUksV0FBVyxJQUFJLEVBQUcsT0FBTSxTQUFTLEtBQUssS0FBSztBQUMvQyxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQ2QsS0FDQSxVQUNBLE9BQU8sZ0RBQ087QUFDZCxTQUFPLFNBQVMsb0JBQW9CLHdCQUF3QixLQUFLLFVBQVUsSUFBSTtBQUNqRjtBQUdPLFNBQVMsYUFBYSxPQUF3QjtBQUNuRCxTQUFJLENBQUMsUUFBUSxLQUFLLEtBQUssUUFBUSxJQUFVLEtBQ2xDLFNBQVMsS0FBSyxNQUFNLFFBQVMsUUFBUSxPQUFRLElBQUksYUFBYSxRQUFRLEtBQUssRUFBRTtBQUN0RjtBQUdPLFNBQVMsUUFBUSxPQUFpQztBQUN2RCxTQUFPLE9BQU8sY0FBYyxLQUFLO0FBQ25DOzs7QUNySk8sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLE1BQU0sV0FBVyxRQUFRO0FBQ3pCLE1BQUksV0FBVyxHQUFlLFFBQU87QUFDckMsTUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLFFBQVE7QUFDckMsVUFDSSxRQUFRLE1BQWdCLFlBQWEsT0FBTyxLQUFnQixLQUErQjtBQUVqRztBQU9PLFNBQVMsZUFBZSxVQUEwQjtBQUN2RCxNQUFJLFlBQVksS0FBSztBQUNuQixXQUFPLGVBQWdCLFdBQVcsS0FBSyxLQUFNLENBQUMsSUFBSTtBQUVwRCxNQUFNLFFBQVEsV0FBVztBQUN6QixNQUFJLFFBQVEsR0FBZSxRQUFPO0FBQ2xDLE1BQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLO0FBQ2xDLFVBQVMsUUFBUSxNQUFnQixTQUFVLE9BQU8sS0FBZ0IsS0FBK0I7QUFDbkc7OztBQ1pPLElBQU0sZUFBZTtBQUdyQixTQUFTLE9BQU8sT0FBbUIsT0FBYyxNQUFvQjtBQUMxRSxNQUFNLE9BQU8sT0FBTyxJQUFJLEdBQ2xCLE9BQVEsS0FBUSxPQUFRLEdBQ3hCLE9BQU8sTUFBTSxJQUFJO0FBQ3ZCLFFBQU8sUUFBUSxPQUFRLENBQUMsSUFBSSxNQUM1QixNQUFPLFFBQVEsV0FBWSxDQUFDLElBQUksT0FBTyxNQUN2QyxNQUFNLElBQUksSUFBSSxPQUNWLFNBQVMsSUFDWCxNQUFPLE9BQU8sV0FBWSxDQUFDLElBQUksUUFFL0IsU0FBUyxPQUFPLElBQWEsSUFBSTtBQUVyQztBQVFPLFNBQVMsT0FBTyxPQUFtQixPQUFjLE9BQW9CO0FBQzFFLE1BQU0sT0FBTyxNQUFPLFFBQVEsT0FBUSxDQUFDLEdBQy9CLFdBQVcsTUFBTyxRQUFRLFdBQVksQ0FBQztBQUM3QyxNQUFJLE1BQU8sV0FBVyxPQUFRLENBQUMsTUFBTSxNQUFPLE9BQU0sT0FBTyxLQUFLO0FBQzlELE1BQUksU0FBUyxHQUFVO0FBQ3JCLFFBQUksTUFBTyxPQUFPLFdBQVksQ0FBQyxNQUFNLE1BQU8sT0FBTSxPQUFPLEtBQUs7QUFDOUQsVUFBTyxPQUFPLFdBQVksQ0FBQyxJQUFJO0FBQUEsRUFDakMsTUFBTyxDQUFJLFdBQVcsUUFBUSxRQUM1QixXQUFXLE9BQU8sSUFBYyxXQUFXLE9BQU8sS0FBUyxDQUFDO0FBRTlELFFBQU8sV0FBVyxPQUFRLENBQUMsSUFBSTtBQUNqQztBQU9PLFNBQVMsWUFBWSxPQUFtQixPQUFjLE1BQW9CO0FBQy9FLE1BQUksTUFBTyxRQUFRLFdBQVksQ0FBQyxNQUFNLEtBQVEsT0FBTyxLQUFNLE9BQU0sT0FBTyxLQUFLO0FBQy9FO0FBR08sU0FBUyxjQUFjLE9BQW1CLE9BQW9CO0FBQ25FLE1BQU0sT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUUvQixNQURJLE1BQU0sTUFBTSxRQUFRLFFBQVEsSUFBSyxJQUFJLE1BQU0sU0FDM0MsU0FBUyxLQUFZLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTyxPQUFNLE9BQU8sS0FBSztBQUMvRTtBQVFPLFNBQVMsZ0JBQWdCLE9BQW1CLE9BQWMsTUFBb0I7QUFDbkYsTUFBSSxNQUFPLFFBQVEsT0FBTyxJQUFLLENBQUMsTUFBTSxNQUFPLE9BQU0sZUFBZSxLQUFLO0FBQ3pFO0FBS08sU0FBUyxjQUFjLE9BQW1CLE9BQWMsTUFBcUI7QUFDbEYsV0FBUyxPQUFPLEdBQUcsT0FBTyxnQkFBZ0IsVUFBVSxHQUFVLFFBQVE7QUFDcEUsU0FBSyxNQUFNLEtBQUssSUFBSyxlQUFTLEtBQU0sUUFBTztBQUMzQyxZQUFRLE1BQU8sUUFBUSxPQUFRLENBQUM7QUFBQSxFQUNsQztBQUNBLFNBQU87QUFDVDtBQU9PLFNBQVMsV0FBVyxPQUFtQixPQUFxQjtBQUNqRSxNQUFNLFdBQVcsTUFBTyxRQUFRLElBQUssQ0FBQztBQUN0QyxNQUFJLE1BQU0sUUFBUSxPQUFRLFFBQVEsV0FBWSxhQUFPLE9BQU0sZUFBZSxRQUFRO0FBQ2xGLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxPQUE0QjtBQUNsRCxTQUFPLFVBQVUsY0FBYyxvQkFBb0IsUUFBUSxDQUFDLElBQUksZ0NBQWdDO0FBQ2xHO0FBRUEsU0FBUyxPQUFPLE9BQTRCO0FBQzFDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxtQkFBbUIsUUFBUSxDQUFDO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQ0Y7OztBQzlGTyxTQUFTLElBQUksT0FBbUIsT0FBYyxPQUFlLFFBQXdCO0FBQzFGLE1BQU0sTUFBTSxRQUFRLE9BQ2QsT0FBTyxRQUFRO0FBQ3JCLE1BQUksT0FBTztBQUNULGlCQUFNLEdBQUcsS0FBTSxhQUNSO0FBRVQsTUFBTSxZQUFhLFFBQVE7QUFDM0IsZUFBTSxTQUFTLElBQUksT0FBTyxhQUMxQixNQUFNLE1BQU0sQ0FBQyxJQUFJLFdBQ2pCLE1BQU0sR0FBRyxLQUFNLFlBQ1gsTUFBTSxDQUFNLE1BQU0sSUFBVSxNQUFNLENBQU0sSUFBSSxZQUMzQyxPQUFPLE9BQU8sV0FBVyxJQUFJLEdBQzNCO0FBQ1Q7QUFNTyxTQUFTLFNBQVMsT0FBbUIsT0FBYyxNQUFjLE1BQW9CO0FBQzFGLE1BQU0sT0FBUSxNQUFNLENBQUksSUFBSyxPQUFRO0FBQ3JDLFFBQU0sQ0FBSSxJQUFJLE1BQ1YsT0FBTyxNQUFNLENBQUksTUFBSSxNQUFNLENBQUksSUFBSTtBQUN2QyxNQUFNLFlBQWEsUUFBUSxPQUFPLG9CQUFxQjtBQUN2RCxFQUFJLFlBQVksTUFBTSxFQUFVLE1BQUksTUFBTSxFQUFVLElBQUk7QUFDMUQ7OztBQ2JPLFNBQVMsWUFBWSxPQUFtQixNQUFjLE9BQXNCO0FBQ2pGLE1BQU0sT0FBTyxNQUFNLENBQVM7QUFDNUIsTUFBSSxPQUFPLEtBQU0sUUFBTztBQUN4QixNQUFNLE1BQU0sT0FBTyxJQUFJLEdBQ25CLFFBQVEsU0FBUyxPQUFPLE1BQU0sS0FBUSxHQUFHLEdBQWEsY0FBYyxNQUFNLEtBQUs7QUFDbkYsTUFBSSxVQUFVLEVBQVUsUUFBTztBQUMvQixNQUFNLFNBQVMsTUFBTSxDQUFNLEdBQ3JCLFFBQVEsTUFBTSxNQUFNLElBQUssWUFDekIsYUFBYSxXQUFXLEtBQVksS0FBSyxPQUFPLFFBQVEsTUFBTSxLQUFLLEdBQ25FLFFBQVEsVUFBVSxPQUFPLElBQWEsR0FBRztBQUMvQyxNQUFJLGVBQWUsVUFBVSxLQUFLLE9BQU8sS0FBSyxLQUFLLE9BQVEsUUFBTztBQUVsRSxNQURBLFFBQVEsU0FBUyxPQUFPLE1BQU0sS0FBUSxLQUFLLEdBQWEsR0FBRyxNQUFNLEtBQUssR0FDbEUsVUFBVSxFQUFVLFFBQU87QUFDL0IsTUFBTSxXQUFXLE9BQU8sUUFBUSxJQUFJO0FBQ3BDLE1BQUksWUFBWSxNQUFNO0FBQ3BCLFFBQU0sUUFBUSxPQUFPLFFBQVEsR0FDdkIsT0FBTyxVQUFVLE9BQU8sSUFBYSxLQUFLO0FBQ2hELFFBQUksZUFBZSxTQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTyxRQUFPO0FBQ2hFLFlBQVEsTUFBTSxLQUFRLElBQUksR0FDdEIsVUFBVSxNQUNaLFFBQVEsU0FBUyxPQUFPLE1BQU0sS0FBUSxLQUFLLEdBQWEsY0FBYyxNQUFNLEtBQUs7QUFBQSxFQUVyRjtBQUNBLFNBQU8sVUFBVSxLQUFZLGFBQWEsU0FBUztBQUNyRDtBQVFPLFNBQVMsYUFBYSxPQUFtQixPQUFjLE1BQWMsT0FBc0I7QUFDaEcsTUFBTSxRQUFRLE1BQU0sS0FBSyxJQUFLLFlBQ3hCLE1BQU0sTUFBTSxPQUFPLEtBQUssR0FDeEIsVUFBVyxRQUFRO0FBQ3pCLEVBQUksTUFBTSxNQUNSLE1BQU0sS0FBSyxJQUFJLE1BQU0sYUFDckIsTUFBTSxVQUFVLENBQUMsSUFBSSxPQUNyQixPQUFPLE9BQU8sT0FBTyxHQUFHO0FBRTFCLE1BQU0sUUFBUSxJQUFJLE9BQU8sU0FBUyxRQUFRLEtBQUssSUFBSSxHQUM3QyxTQUFTLE1BQU0sSUFBSSxhQUFnQixNQUFNLFFBQVEsSUFBSSxJQUFVO0FBQ3JFLGVBQU0sT0FBTyxJQUFJLFdBQVcsT0FBTyxNQUFNLENBQUksQ0FBRSxJQUFJLE9BQ25ELE1BQU0sQ0FBVyxLQUFNLEdBQ3ZCLFNBQVMsT0FBTyxTQUFTLE9BQU8sS0FBSyxHQUM5QjtBQUNUO0FBRUEsU0FBUyxTQUNQLE9BQ0EsT0FDQSxPQUNBLE1BQ0EsT0FDTztBQUNQLFdBQVMsT0FBTyxHQUFHLE9BQU8sU0FBUyxVQUFVLEdBQVUsUUFBUTtBQUM3RCxRQUFJLEtBQUssT0FBTyxPQUFPLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDNUMsWUFBUSxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQzVCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxLQUFLLE9BQW1CLE9BQWMsTUFBYyxPQUF3QjtBQUNuRixVQUFRLE1BQU0sS0FBSyxJQUFLLGVBQVMsT0FBTyxNQUFNLE9BQU8sS0FBSztBQUM1RDtBQU1PLFNBQVMsTUFBTSxPQUFjLE9BQXVCO0FBQ3pELE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsTUFBTSxTQUFTLFVBQVUsS0FBSyxJQUFJLE9BQzVCLE1BQU0sV0FBVyxJQUFJLEtBQUssUUFBUSxVQUFVO0FBQ2xELFNBQU8sTUFBTSxLQUFLLE1BQU0sV0FBVyxNQUFNLFFBQVEsSUFBSTtBQUN2RDs7O0FDbEdPLFNBQVMsU0FBUyxPQUFtQixPQUFjLE1BQWMsT0FBb0I7QUFDMUYsTUFBTSxTQUFTLE1BQU0sS0FBSyxHQUNwQixTQUFTLE1BQU0sQ0FBTSxHQUNyQixPQUFTLFFBQVEsT0FBUSxHQUN6QixhQUFhLE1BQU0sSUFBSSxHQUN2QixZQUFZLGFBQWEsR0FDM0IsUUFBUSxPQUNSLE1BQWM7QUFDbEIsRUFBSSxhQUFXLGdCQUFnQixPQUFPLE1BQU0sYUFBYSxVQUFJLElBQ3hELFNBQVMsZ0JBQW1CLE1BQy9CLFFBQVEsV0FBVyxPQUFPLEtBQUssR0FDM0IsYUFBYSxTQUFTLFVBQVEsY0FBYyxPQUFPLElBQUksR0FDdkQsVUFBVSxVQUFRLE9BQU8sT0FBTyxPQUFPLEtBQUssR0FHaEQsTUFBTSxLQUFLLElBQUksT0FBTyxjQUVwQixhQUNFLFNBQVMsVUFBUSxPQUFPLE9BQU8sTUFBTSxLQUFLLEdBQzlDLE1BQU8sUUFBUSxhQUFhLGNBQVMsS0FFckMsTUFBTSxJQUFJLElBQUksYUFBYTtBQUU3QixNQUFNLFFBQVMsTUFBTSxRQUFTO0FBQzlCLFFBQU0sS0FBSyxJQUFJLFFBQVEsYUFDdkIsTUFBTyxNQUFNLElBQUssQ0FBQyxJQUFJLE9BQ25CLFVBQVUsVUFBVyxhQUFhLFNBQVMsU0FBUyxNQUFNLENBQU0sSUFBSSxRQUNuRSxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQ2pDO0FBUU8sU0FBUyxXQUFXLE9BQW1CLE9BQWMsUUFBcUI7QUFDL0UsTUFBTSxNQUFPLFVBQVUsTUFBTSxNQUFNLElBQUssY0FBUztBQUNqRCxrQkFBZ0IsT0FBTyxRQUFTLE1BQU0sU0FBVSxDQUFDLEdBQ2pELE1BQU0sS0FBSyxJQUFLLE1BQU0sUUFBUyxhQUMvQixNQUFPLE1BQU0sSUFBSyxDQUFDLElBQUksT0FDdkIsTUFBTSxDQUFNLElBQUk7QUFDbEI7QUFLTyxTQUFTLE9BQU8sT0FBbUIsT0FBYyxPQUFvQjtBQUMxRSxFQUFJLE1BQU0sQ0FBTSxNQUFNLFFBQU8sTUFBTSxDQUFNLElBQUksSUFDeEMsT0FBTyxPQUFPLE9BQU8sS0FBSztBQUNqQzs7O0FDOUJPLElBQU0sUUFBUSxHQUNmLFFBQVEsR0FFRCxhQUFhLElBRXBCLGtCQUFrQjtBQUdqQixTQUFTLGNBQWMsTUFBc0I7QUFDbEQsU0FBTyxLQUFLLElBQUksWUFBWSxLQUFLLE9BQU8sUUFBUSxLQUFLLGVBQWUsQ0FBQyxJQUFJO0FBQzNFO0FBR08sU0FBUyxjQUFjLE9BQXVCO0FBQ25ELFNBQU8sVUFBVSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDO0FBR08sU0FBUyxVQUFVLE9BQWMsTUFBc0I7QUFDNUQsU0FBUSxRQUFRLEtBQUssUUFBUSxLQUFNO0FBQ3JDO0FBR08sSUFBTSxjQUFjLENBQUMsU0FBMkIsU0FBUyxLQUFNLElBQUssR0FHOUQsYUFBYSxDQUFDLFNBQXlCLE9BQU87QUFNcEQsU0FBUyxVQUFVLE9BQW1CLE1BQWMsT0FBb0I7QUFDN0UsTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUN2QixRQUFPLFFBQVEsT0FBUSxDQUFDLElBQUksTUFDNUIsTUFBTSxJQUFJLElBQU0sU0FBUyxLQUFNLEtBQU8sT0FBTyxTQUFTLEdBQ3RELE1BQU0sS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFLLFVBQVU7QUFDNUM7QUFTTyxTQUFTLFNBQVMsT0FBbUIsTUFBYyxNQUFzQjtBQUM5RSxNQUFNLFFBQVEsWUFBWSxNQUFNLElBQUksQ0FBRSxHQUNoQyxTQUFTLE1BQU0sS0FBSztBQUMxQixNQUFJLGFBQWEsUUFBUSxNQUFNLENBQUksQ0FBRSxNQUFNLEtBQU0sT0FBTSxnQkFBZ0IsS0FBSztBQUM1RSxRQUFNLElBQUksSUFBSSxNQUFPLFFBQVEsT0FBUSxDQUFDLEdBQ3RDLE1BQU0sS0FBSyxJQUFJLFNBQVMsUUFDeEIsTUFBTSxDQUFXLElBQUssTUFBTSxDQUFXLElBQUssSUFBSztBQUNqRCxNQUFNLE9BQVEsTUFBTSxDQUFJLElBQUssT0FBUTtBQUNyQyxlQUFNLENBQUksSUFBSSxNQUNWLE9BQU8sTUFBTSxDQUFJLE1BQUksTUFBTSxDQUFJLElBQUksUUFDL0IsUUFBUSxLQUFLO0FBQ3ZCO0FBU08sU0FBUyxlQUFlLE9BQW1CLE9BQWMsTUFBdUI7QUFDckYsTUFBTSxPQUFPLFVBQVUsT0FBTyxJQUFJLEdBQzlCLE9BQU8sTUFBTSxJQUFJO0FBQ3JCLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsV0FBUyxPQUFPLEdBQUcsT0FBTyxTQUFTLFNBQVMsR0FBRyxRQUFRO0FBQ3JELFFBQU0sUUFBUSxZQUFZLElBQUk7QUFDOUIsUUFBSSxhQUFhLE1BQU0sS0FBSyxHQUFJLE1BQU0sQ0FBSSxDQUFFLE1BQU0sS0FBTSxPQUFNLGdCQUFnQixLQUFLO0FBQ25GLFdBQU8sTUFBTyxRQUFRLE9BQVEsQ0FBQyxHQUMvQixTQUFTLE9BQU8sT0FBTyxNQUFNLEtBQUssR0FDbEMsTUFBTSxJQUFJLElBQUk7QUFBQSxFQUNoQjtBQUNBLE1BQUksU0FBUyxFQUFHLE9BQU0sZ0JBQWdCLFlBQVksSUFBSSxDQUFDO0FBQ3ZELFNBQU87QUFDVDtBQUdPLFNBQVMsZ0JBQWdCLE9BQW1CLE9BQWMsT0FBd0I7QUFDdkYsTUFBSSxRQUFRO0FBQ1osV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPO0FBQy9CLElBQUksTUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLEtBQUssZUFBZSxPQUFPLE9BQU8sV0FBVyxPQUFPLENBQUMsTUFDbkYsUUFBUTtBQUVaLFNBQU87QUFDVDtBQU9PLFNBQVMsZ0JBQ2QsT0FDQSxPQUNBLE9BQ0EsTUFDQSxRQUNBLFNBQ1M7QUFDVCxNQUFJLFFBQVE7QUFDWixXQUFTLE9BQU8sR0FBRyxRQUFRLFlBQVksUUFBUTtBQUM3QyxRQUFJLE1BQU0sUUFBUTtBQUNsQixJQUFJLE1BQU0sR0FBRyxJQUFLLE1BQUcsT0FBTyxNQUFNLEdBQUcsSUFBSztBQUMxQyxRQUFNLFNBQVMsYUFBYSxNQUFNLEdBQUcsR0FBSSxNQUFNLENBQUksQ0FBRTtBQUNyRCxRQUFJLE1BQU0sU0FBUyxVQUFVLFNBQVMsWUFBWSxTQUFTLFFBQVM7QUFDcEUsWUFBUSxlQUFlLE9BQU8sT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNsRDtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZ0JBQWdCLE9BQTRCO0FBQ25ELFNBQU8sVUFBVSxjQUFjLGtCQUFrQixRQUFRLENBQUMsSUFBSSw0QkFBNEI7QUFDNUY7OztBQ3RIQSxJQUFNLFVBQVUsR0FFVixZQUFvQixTQUFTLFFBQVEsR0FFOUIsZUFBdUIsS0FBYyxXQUFXLEdBRWhELGNBQXNCO0FBTzVCLFNBQVMsT0FBTyxPQUFtQixVQUF5QjtBQUNqRSxNQUFNLE9BQU8sV0FBVyxVQUFVLE1BQU0sUUFBUSxXQUFXLFVBQVUsSUFBSSxXQUFXLE1BQU0sTUFBTTtBQUNoRyxNQUFJLE9BQU87QUFDVCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLE1BQU0sU0FBUztBQUFBLE1BQ2YsWUFBWSxVQUFVLFFBQVEsSUFBSSxDQUFDO0FBQUEsTUFDbkM7QUFBQSxJQUNGO0FBRUYsUUFBTSxLQUFLLEdBQUcsR0FBRyxFQUFXLEdBQzVCLE1BQU0sQ0FBSSxJQUFJLFdBQ2QsTUFBTSxDQUFLLElBQUk7QUFDZixNQUFNLFFBQVEsV0FBVyxZQUFZLFNBQVMsSUFBSSxHQUM1QyxRQUFRLFdBQVcsYUFBYSxjQUFjLElBQUk7QUFDeEQsUUFBTSxDQUFNLElBQUksVUFBVyxTQUFTLElBQWdCLFNBQVMsSUFDN0QsTUFBTSxDQUFTLElBQUk7QUFDckI7QUFHTyxTQUFTLGFBQWEsT0FBMEI7QUFDckQsTUFBTUMsVUFBUyxNQUFNLENBQU07QUFDM0IsVUFBVUEsV0FBVSxNQUFpQixPQUFnQkEsWUFBVyxNQUFlO0FBQ2pGO0FBR08sU0FBUyxRQUFRLE9BQTJCO0FBQ2pELFNBQU8sVUFBVSxLQUFLLElBQUksUUFBUSxLQUFLLEdBQUcsYUFBYSxLQUFLLENBQUM7QUFDL0Q7QUFHTyxTQUFTLFdBQVcsT0FBNEI7QUFDckQsU0FBTyxRQUFRLEtBQUssTUFBTTtBQUM1QjtBQUdPLFNBQVMsUUFBUSxPQUEyQjtBQUNqRCxTQUFRLE1BQU0sQ0FBTSxLQUFNLE1BQWlCO0FBQzdDO0FBR08sU0FBUyxhQUFhLE9BQTJCO0FBQ3RELFNBQU8sTUFBTSxDQUFNLE1BQU87QUFDNUI7QUFLTyxTQUFTLFlBQVksT0FBbUIsT0FBd0I7QUFDckUsU0FDRSxNQUFNLENBQVEsTUFBTSxLQUNwQixNQUFNLENBQUssTUFBTSxlQUNoQixNQUFNLENBQU0sSUFBSyxTQUFVLFdBQzVCLFFBQVEsS0FBSyxJQUFJLE9BQWtCLEtBQ25DLGFBQWEsS0FBSyxNQUFNO0FBRTVCO0FBR08sU0FBUyxjQUFjLE9BQWtEO0FBQzlFLE1BQUksQ0FBQyxTQUFTLEtBQUs7QUFDakIsVUFBTSxTQUFTLEtBQUssS0FBSyxHQUFHLHlDQUF5QyxRQUFRLEtBQUssQ0FBQztBQUV2RjtBQUdBLFNBQVMsUUFBUSxPQUF3QjtBQUN2QyxNQUFNLEVBQUUsT0FBTyxJQUFLLFNBQVMsQ0FBQztBQUM5QixTQUFPLFNBQVMsTUFBTSxLQUFLLENBQUMsWUFBWSxPQUFPLEtBQUssSUFDaEQsMkRBQ0E7QUFDTjtBQU9PLFNBQVMsWUFBWSxRQUF1QjtBQUNqRCxnQkFBYyxNQUFNO0FBQ3BCLE1BQU0sUUFBUSxPQUFPLFlBQ2YsUUFBUSxHQUFHLEtBQUs7QUFDdEIsTUFBSSxRQUFRLElBQVcsT0FBTSxTQUFTLE9BQU8sWUFBWSxHQUFTLEVBQUU7QUFDcEUsTUFBTSxRQUFRLElBQUksV0FBVyxRQUFRLEdBQUcsS0FBSyxNQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQzdELE1BQUksTUFBTSxDQUFLLE1BQU07QUFDbkIsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFFRixNQUFNLFVBQVUsTUFBTSxDQUFNLElBQUs7QUFDakMsTUFBSSxZQUFZO0FBQ2QsVUFBTSxTQUFTLGtCQUFrQixPQUFPLElBQUksV0FBVyxPQUFPLEVBQUU7QUFFbEUsTUFBTSxRQUFRLFFBQVEsS0FBSyxHQUNyQixRQUFRLGFBQWEsS0FBSyxHQUMxQixPQUFPLE1BQU0sQ0FBUyxHQUN0QixRQUFRLE1BQU0sVUFBVSxLQUFRLFFBQVEsUUFBUSxPQUFPO0FBQzdELE1BQ0UsUUFBUSxPQUFrQixLQUMxQixPQUFPLFlBQ1AsT0FBTyxNQUFNLEtBQ2IsU0FBUyxJQUFJLElBQUksU0FDakIsUUFBUSxjQUNSLFFBQVEsTUFBTSxLQUNkLFFBQVE7QUFBQSxFQUVQLFFBQVEsZUFBZSxPQUFPLFlBQVksQ0FBQyxXQUFXLEtBQUssTUFDM0QsTUFBTSxhQUFhLEtBQUssSUFBSSxJQUFJLElBQUssaUJBQW9CLFdBQVcsR0FBRyxNQUFNLENBQUksQ0FBRTtBQUVwRixVQUFNLFNBQVMsT0FBTyw2QkFBNkIsT0FBTyxDQUFDLGtCQUFrQjtBQUVqRjtBQU9PLFNBQVMsU0FBUyxVQUEyQjtBQUNsRCxNQUFNLFFBQVEsS0FBYyxXQUFXO0FBQ3ZDLE1BQUksQ0FBQyxRQUFRLFFBQVEsS0FBSyxXQUFXLFNBQVMsV0FBVztBQUN2RCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssUUFBUTtBQUFBLE1BQ2IsbUNBQW1DLEtBQUssT0FBTyxZQUFZO0FBQUEsTUFDM0Q7QUFBQSxJQUNGO0FBRUYsU0FBTyxVQUFVLEtBQUssTUFBTSxXQUFXLE1BQWUsQ0FBQyxJQUFJLENBQUMsSUFBSTtBQUNsRTtBQU9PLFNBQVMsVUFBVSxPQUFlLE9BQWUsT0FBdUI7QUFDN0UsTUFBTSxVQUFVLE1BQU0sUUFBUSxLQUFnQixLQUFlO0FBQzdELFNBQU8sS0FBSyxJQUFJLFFBQVEsS0FBUSxRQUFRLFFBQVEsR0FBRyxTQUFTLFFBQVEsSUFBSTtBQUMxRTtBQUlBLFNBQVMsV0FBVyxPQUF1QjtBQUN6QyxNQUFJLE9BQU87QUFDWCxXQUFTLFFBQVEsSUFBZSxTQUFTLFdBQVcsU0FBUztBQUMzRCxhQUFTLFFBQVEsR0FBRyxTQUFTLFlBQVksU0FBUyxHQUFHO0FBQ25ELFVBQU0sT0FBTyxVQUFVLE9BQU8sT0FBTyxLQUFLO0FBQzFDLE1BQUksY0FBYyxJQUFJLEtBQUssVUFBTyxPQUFPLEtBQUssSUFBSSxNQUFNLElBQUk7QUFBQSxJQUM5RDtBQUVGLFNBQU87QUFDVDtBQUlBLFNBQVMsVUFBVSxNQUFzQjtBQUN2QyxTQUFPLEtBQVEsU0FBUyxJQUFJLElBQUksY0FBYyxJQUFJLElBQUksT0FBTztBQUMvRDtBQUlBLFNBQVMsU0FBUyxNQUFzQjtBQUN0QyxVQUFRLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSSxFQUFhLElBQUksS0FBSztBQUMxRDs7O0FDdkxPLFNBQVMsT0FBTyxPQUFtQixPQUFjLFFBQWdCLE9BQXFCO0FBQzNGLE1BQU0sU0FBUyxNQUFNLEtBQUssR0FDcEIsT0FBTyxXQUFXLFFBQVEsTUFBTSxDQUFJLENBQUUsR0FDdEMsT0FBUSxRQUFRLE1BQ2hCLGFBQWEsTUFBTSxJQUFJO0FBQzdCLEVBQUksYUFBYSxLQUFHLGdCQUFnQixPQUFPLE1BQU0sYUFBYSxVQUFJO0FBQ2xFLE1BQU0sT0FBTyxhQUFhLElBQUksUUFBUSxhQUFhLGNBQVE7QUFDM0QsTUFBSSxVQUFVO0FBQ1oseUJBQWMsT0FBTyxPQUFPLFFBQVEsTUFBTSxLQUFLLEdBQ3hDO0FBRVQsT0FBSyxTQUFTLGdCQUFtQixFQUFHLFFBQU87QUFDM0MsTUFBTSxXQUFXLFdBQVcsT0FBTyxLQUFLLEdBQ2xDLFNBQVMsTUFBTSxRQUFRLElBQUssY0FBUTtBQUMxQyxTQUFJLFNBQVMsU0FBUyxDQUFDLFlBQVksVUFBVSxPQUFPLE1BQU0sSUFBVSxLQUNwRSxlQUFlLE9BQU8sVUFBVSxPQUFPLFFBQVEsT0FBTyxLQUFLLEdBQ3BEO0FBQ1Q7QUFHQSxTQUFTLGNBQ1AsT0FDQSxPQUNBLFFBQ0EsTUFDQSxPQUNNO0FBQ04sTUFBTSxTQUFTLE1BQU0sS0FBSyxHQUNwQixPQUFPLFdBQVcsUUFBUSxNQUFNLENBQUksQ0FBRTtBQUM1QyxNQUFJLFdBQVcsUUFBUyxTQUFTLFFBQVEsT0FBTyxTQUFTLFNBQVc7QUFDcEUsRUFBSSxPQUFPLFFBQU0sT0FBTyxPQUFRLFFBQVEsTUFBZ0IsS0FBSztBQUM3RCxNQUFNLFFBQVEsSUFBSSxPQUFPLE9BQU8sTUFBTSxNQUFNO0FBQzVDLFFBQU0sS0FBSyxJQUFJLFdBQVcsT0FBTyxNQUFNLENBQUksQ0FBRSxJQUFLLFNBQVUsWUFDNUQsU0FBUyxPQUFPLE9BQU8sT0FBTyxRQUFRLElBQUk7QUFDNUM7QUFHQSxTQUFTLGVBQ1AsT0FDQSxVQUNBLE9BQ0EsUUFDQSxPQUNBLE9BQ007QUFDTixNQUFNLFNBQVMsTUFBTSxLQUFLLEdBQ3BCLE9BQU8sV0FBVyxRQUFRLE1BQU0sQ0FBSSxDQUFFLEdBQ3RDLE9BQVEsUUFBUSxNQUNoQixXQUFXLE1BQU0sSUFBSSxJQUFLO0FBQ2hDLEVBQUksWUFBWSxNQUFNLENBQU0sTUFBTSxRQUFNLGNBQWMsT0FBTyxJQUFJLEdBQ2pFLE9BQU8sT0FBTyxVQUFVLEtBQUssR0FDekIsWUFBVSxPQUFPLE9BQU8sTUFBTSxLQUFLLEdBRXZDLE1BQU0sS0FBSyxJQUFJLE9BQU8sYUFDdEIsWUFBWSxPQUFPLE9BQU8sVUFBVSxJQUFJO0FBQ3hDLE1BQU0sUUFBUSxJQUFJLE9BQU8sVUFBVSxPQUFPLE1BQU07QUFDaEQsUUFBTSxRQUFRLElBQUksV0FBVyxPQUFPLE1BQU0sQ0FBSSxDQUFFLElBQUssU0FBUyxHQUM5RCxTQUFTLE9BQU8sVUFBVSxPQUFPLFFBQVEsSUFBSTtBQUMvQztBQU1PLFNBQVMsWUFBWSxPQUFtQixRQUFlLFFBQWUsTUFBb0I7QUFDL0YsTUFBSSxPQUFPLGVBQWdCLE9BQU0sV0FBVyxTQUFTLEdBQUcsU0FBUyxHQUFHLFNBQVMsSUFBSTtBQUFBLE1BQzVFLFVBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxLQUFNLE9BQU8sU0FBUyxLQUFNLENBQUMsSUFBSSxNQUFPLFNBQVMsS0FBTSxDQUFDO0FBQzNGO0FBR0EsU0FBUyxZQUFZLFVBQWlCLE9BQWMsUUFBeUI7QUFDM0UsVUFBUSxTQUFTLE9BQWEsS0FBSyxVQUFVLFFBQVEsSUFBSSxZQUFZLEtBQUssTUFBTTtBQUNsRjtBQU1PLFNBQVMsWUFBWSxPQUFzQjtBQUNoRCxNQUFNLE9BQVEsUUFBUSxNQUFPO0FBQzdCLFVBQVEsT0FBTyxDQUFDLFFBQVE7QUFDMUI7OztBQzdFTyxTQUFTLFVBQVUsT0FBbUIsT0FBYyxRQUF1QjtBQUNoRixNQUFNLFNBQVMsTUFBTSxDQUFNLEdBQ3ZCLFFBQVEsUUFDUixRQUFRLE1BQU0sS0FBSyxJQUFLO0FBRTVCLE1BQUksTUFBTSxFQUFXLE1BQU0sS0FBSyxRQUFRLFFBQVE7QUFDOUMsUUFBSSxTQUFTLE1BQU0sQ0FBUyxFQUFJLFFBQU87QUFDdkMsUUFBTSxVQUFVLE9BQU8sTUFBTSxHQUN2QixNQUFNLE1BQU8sS0FBUSxVQUFXLENBQUM7QUFDdkMsU0FBSyxNQUFNLEdBQUcsSUFBSyxlQUFTO0FBQzFCLGNBQVEsS0FDUixZQUFZLE9BQU8sT0FBTyxPQUFPO0FBQUEsU0FDNUI7QUFDTCxVQUFNLE9BQU8sVUFBVSxPQUFPLElBQWEsT0FBTztBQUNsRCxVQUFJLFNBQVMsTUFBTSxRQUFRLFVBQVUsT0FBTyxLQUFLLElBQUk7QUFDbkQsZ0JBQVEsTUFBTyxLQUFRLE9BQVEsQ0FBQyxHQUNoQyxZQUFZLE9BQU8sT0FBTyxJQUFJO0FBQUEsZUFDckIsUUFBUSxXQUNqQixRQUFRLGNBQWMsT0FBTyxLQUFLLE1BQU0sR0FDcEMsVUFBVTtBQUFVLGVBQU87QUFBQSxJQUVuQztBQUNBLFlBQVEsTUFBTSxLQUFLLElBQUs7QUFBQSxFQUMxQjtBQUNBLGtCQUFnQixPQUFPLE9BQU8sS0FBSztBQUNuQyxNQUFJLFNBQWdCO0FBQ3BCLEVBQUksVUFBVSxTQUNaLE1BQU0sQ0FBTSxJQUFJLEtBRWhCLE9BQU8sT0FBTyxPQUFPLEtBQUssR0FDMUIsU0FBUztBQUVYLE1BQU0sT0FBUSxRQUFRLFNBQVUsR0FDNUIsUUFBUTtBQUNaLE1BQUksUUFBUSxVQUFVO0FBQ3BCLElBQUksV0FBVyxLQUFVLE9BQU8sT0FBTyxRQUFRLE1BQU0sTUFBTSxJQUFLLFVBQUk7QUFDcEUsUUFBTSxZQUFhLFFBQVEsU0FBVTtBQUNyQyxVQUFNLFNBQVMsSUFBSSxPQUFPLGFBQzFCLE1BQU8sWUFBWSxPQUFPLElBQUssQ0FBQyxJQUFJLFdBQ3BDLE1BQU0sQ0FBTSxJQUFJLFdBQ2hCLFFBQVE7QUFBQSxFQUNWO0FBQ0UsVUFBTyxRQUFRLFFBQVMsQ0FBQyxLQUFNO0FBRWpDLGVBQU0sS0FBSyxJQUFJLFdBQVcsT0FBTyxNQUFNLENBQUksQ0FBRSxHQUM3QyxNQUFNLENBQVcsSUFBSyxNQUFNLENBQVcsSUFBSyxJQUFLLEdBQ2pELFNBQVMsT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUM1QjtBQUNUOzs7QUMyQ08sSUFBTSxPQUFOLE1BQU0sTUFBSztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFlaEIsWUFBWSxRQUFrQyxVQUFvQyxDQUFDLEdBQUc7QUFDcEYsUUFBTSxTQUFTLFNBQVMsTUFBTSxJQUFJLFNBQVMsSUFBSSxZQUFZLFNBQVMsTUFBTSxDQUFDLEdBQ3JFLFFBQVEsSUFBSSxXQUFXLFFBQVEsR0FBRyxLQUFLLE1BQU0sT0FBTyxhQUFhLENBQUMsQ0FBQztBQUt6RSxRQUpJLFlBQVksY0FBWSxPQUFPLE9BQU8sUUFBUSxhQUFhLEVBQUksR0FDbkUsS0FBSyxNQUFNLFNBQVMsS0FBSyxHQUN6QixLQUFLLFFBQVEsYUFBYSxLQUFLLEdBQy9CLEtBQUssZUFBZSxjQUFjLGFBQWEsS0FBSyxDQUFDLEdBQ2pELFlBQVksV0FBWTtBQUM1QixRQUFNLFNBQVMsT0FBTyxVQUFXLFlBQVksUUFBUSxXQUFXO0FBQ2hFLFVBQU0sRUFBVSxJQUFJLFNBQVMsS0FBSyxRQUFRLFdBQVcsS0FBSyxNQUMxRCxLQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsT0FBTyxLQUFLLFFBQStCO0FBQ3pDLHVCQUFZLE1BQU0sR0FDWCxJQUFJLE1BQUssUUFBUSxVQUFVO0FBQUEsRUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxLQUFLLE9BQXlCO0FBQzVCLFNBQUssTUFBTSxTQUFTLEtBQUs7QUFDekIsUUFBTSxFQUFFLE1BQU0sUUFBUSxNQUFNLElBQUksTUFDMUIsT0FBTyxVQUFVLE1BQU0sUUFBUSxRQUFRLEtBQUssR0FBRyxhQUFhLEtBQUssQ0FBQyxHQUNsRSxPQUFRLFFBQVE7QUFDdEIsUUFBSSxPQUFPLFNBQVMsU0FBVTtBQUU5QixVQUFNLEtBQUssR0FBRyxTQUFTLEdBQUcsU0FBUyxJQUFJLFdBQVc7QUFDbEQsUUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFLLGdCQUFtQixJQUFJLFNBQVUsTUFBTSxTQUFTLENBQUM7QUFDakYsSUFBSSxVQUFVLFdBQ1osT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUMxQixNQUFNLFNBQVMsQ0FBQyxJQUFJLElBRXRCLE1BQU0sTUFBTSxJQUFJLEdBQ2hCLE1BQU0sS0FBSyxJQUFLLE9BQU8sUUFBUyxhQUNoQyxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQ2xCLE1BQU0sSUFBSSxJQUFJLFdBQVcsR0FBRyxNQUFNLENBQUksQ0FBRSxJQUFJLFlBQzVDLE1BQU0sQ0FBUyxJQUFJLE1BQ25CLE1BQU0sRUFBVSxJQUFJLEtBQUssSUFBSSxNQUFNLEVBQVUsR0FBSSxRQUFRLFFBQVE7QUFFakUsUUFBTSxTQUFTLE1BQU0sQ0FBTTtBQUMzQixJQUFJLFdBQVcsS0FBVSxPQUFPLE9BQU8sUUFBUSxNQUFNLE1BQU0sSUFBSyxVQUFJLEdBQ3BFLE1BQU0sQ0FBTSxJQUFJO0FBQUEsRUFDbEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBWUEsU0FBUyxNQUFjLFFBQWdCLEdBQVc7QUFDaEQsUUFBTSxRQUFRLEtBQUssT0FDYixPQUFPLE1BQU0sQ0FBUztBQUM1QixTQUFNLEtBQUssUUFBUSxPQUFRLE1BQU0sTUFBTSxPQUFRLE9BQU0sU0FBUyxLQUFLO0FBQ25FLFFBQ0UsT0FBTyxRQUFTLGFBQ2YsT0FBTyxPQUFPLFFBQ2QsT0FBTyxNQUFPLEtBQUssYUFDbkIsVUFBVSxLQUFLLFVBQVUsS0FBSyxVQUFVLEtBQUssVUFBVTtBQUV4RCxhQUFPLGdCQUFnQixNQUFNLE1BQU0sS0FBSztBQUUxQyxRQUFNLFNBQVMsU0FBUyxJQUFJO0FBQzVCLFFBQUksVUFBVSxLQUFLLGNBQWM7QUFDL0IsVUFBTSxPQUFPLFVBQVUsS0FBSyxPQUFPLE1BQU07QUFFekMsVUFBSSxXQUFXLE1BQU0sSUFBSSxDQUFFLE1BQU0sRUFBRyxRQUFPLFNBQVMsT0FBTyxNQUFNLE1BQU07QUFBQSxJQUN6RTtBQUNBLFFBQU0sUUFBUSxVQUFVLE9BQU8sS0FBSyxPQUFPLE1BQU07QUFDakQsV0FBSSxVQUFVLElBQWlCLFVBQVUsS0FBSyxJQUN2QyxLQUFLLGdCQUFnQixJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFBQSxFQUN4RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBV0EsS0FBSyxLQUFtQjtBQUN0QixRQUFNLFFBQVEsS0FBSyxPQUNiLFFBQVEsS0FBSyxPQUNiLE9BQVEsUUFBUSxNQUFNLENBQVMsSUFBTTtBQUMzQyxRQUFJLFFBQVEsTUFBTSxPQUFRLE9BQU0sU0FBUyxLQUFLO0FBQzlDLFFBQUksT0FBTyxPQUFRLFlBQVksUUFBUSxNQUFNLFFBQVEsTUFBTSxPQUFPLEdBQUc7QUFDbkUsVUFBTSxRQUFRLFFBQVEsR0FBRztBQUN6QixVQUFJLFNBQVMsU0FBUyxRQUFRLE1BQU07QUFDbEMsWUFBTSxTQUFTLE1BQU0sS0FBSyxHQUVwQixRQUFRLFNBQVMsTUFBTSxDQUFJLEtBQU0sYUFDakMsT0FBUSxRQUFRLE9BQVE7QUFDOUIsWUFBSyxPQUFPLGFBQWMsS0FBSyxpQkFBaUIsUUFBUSxNQUFNO0FBQzVELGNBQU0sT0FBTyxVQUFVLE9BQU8sSUFBSTtBQUNsQyxjQUFJLFNBQVMsTUFBTSxDQUFNLE1BQU0sU0FBUyxnQkFBbUI7QUFDekQsdUJBQVcsT0FBTyxPQUFPLElBQWE7QUFBQSxtQkFDN0IsUUFBUSxLQUFLLGdCQUFnQixXQUFXLE1BQU0sSUFBSSxDQUFFLElBQUk7QUFDakUsc0JBQVUsT0FBTyxNQUFNLEtBQUs7QUFBQSxlQUN2QjtBQUNMLGlCQUFLLE1BQU0sSUFBSSxJQUFLLGdCQUFtQjtBQUNyQyxvQkFBTSxhQUFhLE9BQU8sT0FBTyxNQUFlLEdBQUc7QUFDckQscUJBQVMsT0FBTyxPQUFPLE1BQU0sS0FBSztBQUFBLFVBQ3BDO0FBQ0EsZ0JBQU0sQ0FBSSxJQUFLLE1BQU0sQ0FBSSxJQUFLLE9BQVEsR0FDdEMsTUFBTSxDQUFLLElBQUssTUFBTSxDQUFLLElBQUssSUFBSztBQUNyQztBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFVBQU0sYUFBYSxPQUFPLE9BQU8sTUFBZSxHQUFHO0FBQUEsRUFDckQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0Esa0JBQTJCO0FBQ3pCLFFBQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFPLGdCQUFnQixPQUFPLE9BQU8sYUFBYSxLQUFLLENBQUM7QUFBQSxFQUMxRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWFBLFdBQVcsS0FBYSxPQUF1QjtBQUM3QyxRQUFNLFFBQVEsS0FBSyxPQUNiLFFBQVEsS0FBSyxVQUFVLEdBQUc7QUFDaEMsU0FBSSxPQUFPLFNBQVUsYUFBYSxRQUFRLE9BQU8sU0FBVSxRQUFRLE1BQU8sS0FBSyxlQUM3RSxlQUFlLE9BQU8sR0FBRyxLQUFLLFFBQVEsR0FDbEMsUUFBUTtBQUFXLGFBQU87QUFFaEMsUUFBTSxTQUFTLFNBQVMsS0FBSyxHQUN2QixPQUFPLFdBQVcsTUFBTSxLQUFLLEdBQUksTUFBTSxDQUFJLENBQUUsR0FDL0MsVUFBVSxPQUFPLE9BQU8sT0FBTyxRQUFRLEtBQUssS0FBSztBQU9yRCxRQUxFLFlBQVksS0FDWixnQkFBZ0IsT0FBTyxLQUFLLE9BQU8sT0FBTyxNQUFNLFFBQVEsS0FBSyxZQUFZLE1BRXpFLFVBQVUsT0FBTyxPQUFPLE9BQU8sUUFBUSxLQUFLLEtBQUssSUFFL0MsWUFBWSxFQUFVLFFBQU8sVUFBVSxPQUFPO0FBR2xELFFBQU0sU0FEVyxNQUFNLEtBQUssSUFBSyxPQUFhLElBQ3RCLEtBQUssSUFBSSxZQUFZLEtBQUssR0FBRyxNQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssUUFBUSxFQUFFLElBQUksR0FDeEYsUUFBUSxLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQ3hDLFdBQUksVUFBVSxLQUVaLFVBQVUsT0FBTyxPQUFPLE9BQU8sUUFBUSxLQUFLLEtBQUssR0FDMUMsWUFBWSxJQUFXLElBQUksVUFBVSxPQUFPLE1BRXJELFlBQVksT0FBTyxPQUFPLFFBQVEsS0FBSyxHQUFHLElBQUksR0FDOUMsS0FBSyxLQUFLLEdBQUcsR0FDTjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsZUFBZSxNQUFjLFFBQWdCLEdBQVc7QUFDdEQsUUFBTSxRQUFRLEtBQUssT0FDYixZQUFZLE1BQU0sRUFBVSxHQUM1QixNQUFNLEtBQUssU0FBUyxNQUFNLEtBQUs7QUFDckMsUUFBSSxRQUFRLEVBQUcsUUFBTztBQUN0QixRQUFNLFFBQVEsUUFBUSxHQUNoQixNQUFPLFNBQVUsT0FBTyxNQUFPLEtBQU0sR0FDckMsUUFBUSxLQUFLLElBQUksS0FBSyxTQUFTO0FBQ3JDLFFBQUksUUFBUSxRQUFRLGVBQWdCLE9BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSztBQUFBLFFBQ3pELFVBQVMsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFRLE9BQU0sSUFBSSxJQUFJO0FBQ2hFLFdBQUksT0FBTyxLQUFLLFNBQU0sTUFBTSxNQUFNLENBQUMsSUFBSSxJQUNoQztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFvQjtBQUN0QixRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUk7QUFDeEIsWUFBUSxNQUFNLElBQUksSUFBSyxnQkFBbUIsSUFBSSxLQUFLLE9BQU8sTUFBTSxPQUFPLENBQUMsS0FBTTtBQUFBLEVBQ2hGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLElBQUksbUJBQTJCO0FBQzdCLGdCQUFLLGdCQUFnQixHQUNkLEtBQUssSUFBSSxLQUFLLE1BQU0sRUFBVSxJQUFLLEtBQUssYUFBYSxDQUFDLElBQUk7QUFBQSxFQUNuRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxTQUFTLFFBQStCO0FBQ3RDLFFBQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxZQUFZLElBQUksTUFDdkMsUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUNuQyxVQUFNLElBQUksT0FBTyxTQUFTLEdBQUcsV0FBVyxDQUFDLEdBQ3pDLE1BQU0sT0FBTyxDQUFDLElBQUksT0FBTyxPQUFPLENBQUMsR0FDakMsTUFBTSxJQUFJLElBQUksT0FBTyxJQUFJLEdBQ3pCLE1BQU0sRUFBVSxJQUFJLEtBQUssSUFBSSxPQUFPLEVBQVUsR0FBSSxXQUFXLEdBQzdELEtBQUssTUFBTSxTQUFTLEtBQUs7QUFBQSxFQUMzQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxJQUFZLGNBQXNCO0FBQ2hDLFFBQU0sRUFBRSxNQUFNLFVBQVUsSUFBSTtBQUM1QixXQUFPLGNBQWMsSUFBSSxPQUFPLE9BQU8sWUFBWSxJQUFJO0FBQUEsRUFDekQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLE9BQU8sS0FBcUI7QUFDMUIsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUVsQixZQURjLFlBQVksT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLEdBQUcsS0FDMUMsV0FBVyxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUMsR0FBSSxNQUFNLENBQUksQ0FBRSxLQUFLLElBQUk7QUFBQSxFQUNoRjtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osUUFBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLElBQUksT0FBTyxJQUFJO0FBQzFDLFVBQU0sQ0FBSSxJQUFJLEdBQ2QsTUFBTSxDQUFLLElBQUksTUFBTSxDQUFXLEdBQ2hDLE1BQU0sS0FBSyxHQUFHLElBQWEsS0FBSyxHQUNoQyxNQUFNLENBQUksSUFBSSxVQUFVLE1BQU0sQ0FBSSxDQUFFLEdBQ3BDLE1BQU0sS0FBSyxJQUFJLE1BQU0sQ0FBUyxJQUFLLGFBQ25DLE1BQU0sT0FBTyxDQUFDLElBQUksT0FDbEIsTUFBTSxJQUFJLElBQUksV0FBVyxHQUFHLE1BQU0sQ0FBSSxDQUFFLElBQUksWUFDNUMsTUFBTSxDQUFNLElBQUk7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWM7QUFDaEIsV0FBUSxLQUFLLFFBQVEsS0FBSyxNQUFNLENBQVM7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBYyxLQUFLLE1BQU0sQ0FBUyxJQUFLO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQWMsS0FBSyxNQUFNLENBQUksSUFBSztBQUFBLEVBQzNDO0FBQUE7QUFBQSxFQUdBLElBQUksZUFBdUI7QUFDekIsV0FBTyxLQUFjLEtBQUssTUFBTSxDQUFJLElBQUs7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFlBQVEsS0FBSyxNQUFNLENBQVMsSUFBSyxLQUFLLE1BQU0sQ0FBSSxLQUFNO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxhQUFxQjtBQUN2QixXQUFRLEtBQUssTUFBTSxDQUFXLElBQUssS0FBSyxNQUFNLENBQUssTUFBUTtBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsZ0JBQUssZ0JBQWdCLEdBQ2QsS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxtQkFBMkI7QUFDN0IsUUFBTSxRQUFRLEtBQUssT0FDZixVQUFVLE1BQU0sTUFBTSxDQUFNLENBQUUsSUFBSyxZQUNuQyxRQUFRLE1BQU0sS0FBUSxZQUFZLE9BQU8sRUFBVyxDQUFDO0FBQ3pELGFBQVMsT0FBTyxHQUFHLE9BQU8sZ0JBQWdCLFVBQVUsR0FBVTtBQUM1RCxnQkFBVSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssSUFBSyxVQUFJLEdBQ2hELFFBQVEsTUFBTSxRQUFRLElBQUk7QUFFNUIsV0FBTyxZQUFZLElBQUksSUFBSSxLQUFLLElBQUksVUFBVSxJQUFJLEdBQUcsU0FBUztBQUFBLEVBQ2hFO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLUSxVQUFVLEtBQW9CO0FBQ3BDLFFBQU0sUUFBUSxLQUFLLE9BQ2IsT0FBUSxLQUFLLFFBQVEsTUFBTSxDQUFTLElBQU07QUFDaEQsUUFBSSxRQUFRLE1BQU0sT0FBUSxPQUFNLFNBQVMsS0FBSztBQUM5QyxRQUFJLE9BQU8sT0FBUSxZQUFZLFFBQVEsTUFBTSxRQUFRLE1BQU0sT0FBTyxHQUFHO0FBQ25FLFVBQU0sUUFBUSxRQUFRLEdBQUc7QUFDekIsVUFBSSxTQUFTLEtBQUssU0FBUyxRQUFRLE1BQU07QUFDdkMsWUFBTSxTQUFTLE1BQU0sS0FBSyxHQUNwQixPQUFPLFdBQVcsUUFBUSxNQUFNLENBQUksQ0FBRSxHQUN0QyxPQUFRLFFBQVEsT0FBUTtBQUM5QixZQUFJLFVBQVUsS0FBSyxRQUFRLFlBQVksUUFBUSxpQkFBaUIsUUFBUSxNQUFNO0FBQzVFLGNBQU0sU0FBUyxNQUFNLENBQU07QUFDM0IsZUFDRyxNQUFNLElBQUksSUFBSyxnQkFBbUIsTUFDbEMsUUFBUSxVQUFVLFVBQVcsVUFBVSxNQUFNLE1BQU0sSUFBSyxjQUFTO0FBRWxFLG1CQUFPO0FBQUEsUUFFWDtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxhQUFhLE9BQU8sS0FBSyxPQUFPLE1BQWUsR0FBRztBQUFBLEVBQzFEO0FBQ0Y7QUFHQSxTQUFTLGdCQUFnQixNQUFZLE1BQWMsT0FBdUI7QUFDeEUsTUFBTSxFQUFFLFVBQVUsTUFBTSxJQUFJO0FBRTVCLE1BREEsZUFBZSxNQUFNLE9BQU8sV0FBVyxLQUFLLElBQUksZUFBZSxRQUFRLEdBQ25FLE9BQU8sWUFBWSxPQUFPLFVBQVcsUUFBTztBQUNoRCxNQUFNLFNBQVMsU0FBUyxJQUFJLEdBQ3RCLFFBQVEsWUFBWSxPQUFPLFFBQVEsS0FBSztBQUM5QyxTQUFJLFVBQVUsSUFBaUIsS0FBSyxnQkFBZ0IsSUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLElBQUksS0FDckYsZ0JBQWdCLE9BQU8sT0FBTyxNQUFNLEtBQUssSUFBSyxVQUFJLEdBQ2xELE9BQU8sT0FBTyxPQUFPLEtBQUssS0FBSyxHQUN4QixVQUFVLGFBQWEsT0FBTyxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQzVEO0FBTUEsU0FBUyxTQUFTLE1BQXNCO0FBQ3RDLFNBQU8sUUFBUSxLQUFLLFdBQWEsT0FBTyxPQUFRLEtBQU07QUFDeEQ7OztBQzNjTyxTQUFTLEtBQUssTUFBWSxPQUFxQjtBQUNwRCxjQUFZLElBQUksR0FDaEIsWUFBWSxPQUFPLFNBQVUsWUFBWSxXQUFXLE9BQU8sWUFBWTtBQUN2RSxNQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksTUFDbEIsT0FBTyxNQUFNLENBQUksR0FDbkIsUUFBUSxLQUFLO0FBQ2pCLFNBQU8sUUFBUSxRQUFNO0FBQ25CLFFBQU0sU0FBUyxNQUFNLEtBQUssR0FDcEIsT0FBTyxLQUFLLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQztBQUMxQyxRQUFJLFNBQVMsS0FBSyxPQUFPLE9BQU8sTUFBTztBQUN2QyxRQUFNLFNBQVMsU0FBUyxRQUFRLElBQUk7QUFDcEMsVUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLLFNBQVMsU0FBUyxnQkFBbUIsR0FBRyxNQUFNLEdBQy9FLFFBQVMsUUFBUTtBQUFBLEVBQ25CO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxZQUFZLE1BQWtCO0FBQzVDLGNBQVksWUFBWSxPQUFPLE1BQU0sS0FBSyxHQUFHLFFBQVEsTUFBTSxRQUFRO0FBQ3JFO0FBTU8sU0FBUyxPQUFPLFFBQWdCLE1BQXNCO0FBQzNELE1BQU0sU0FBUyxTQUFTLFFBQVEsSUFBSSxHQUM5QixPQUNKLFNBQVMsSUFDTCxTQUFTLGFBQ1QsU0FDRSxhQUFhLFFBQVEsSUFBSSxJQUN6QixXQUFXLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDcEMsU0FBSSxPQUFPLGFBQWEsT0FBTyxPQUFPLElBQVUsSUFDekMsU0FBUyxLQUFLLFNBQVMsQ0FBQyxPQUFPO0FBQ3hDO0FBRUEsU0FBUyxTQUFTLFFBQWdCLE1BQXVCO0FBQ3ZELFNBQU8sVUFBVSxLQUFLLFdBQVcsUUFBUSxJQUFJLEtBQUssZ0JBQWdCO0FBQ3BFOzs7QUNsQk8sU0FBUyxTQUFTLFlBQWlDO0FBQ3hELFNBQU8sQ0FBQyxXQUFXLE1BQU0sTUFBTSxLQUFLLGFBQWE7QUFDL0MsSUFBSSxRQUFRLFlBQ1osV0FBVyxLQUFLO0FBQUEsTUFDZDtBQUFBLE1BQ0EsSUFBSSxPQUFPO0FBQUEsTUFDWCxTQUFTLEdBQUcsSUFBSSxTQUFTLEdBQUcsY0FBYyxRQUFRO0FBQUEsSUFDcEQsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQVFPLFNBQVMsT0FBTyxNQUF5QjtBQUM5QyxjQUFZLElBQUk7QUFDaEIsTUFBTSxhQUEwQixDQUFDLEdBQzNCLFNBQVMsU0FBUyxVQUFVLEdBQzVCLEVBQUUsTUFBTSxPQUFPLElBQUksWUFBWSxNQUFNLE1BQU07QUFDakQsb0JBQVcsTUFBTSxNQUFNLE1BQU0sR0FDN0IsZ0JBQWdCLE1BQU0sUUFBUSxNQUFNLEdBQzdCO0FBQ1Q7QUFNQSxTQUFTLFlBQVksTUFBWSxRQUErRDtBQUM5RixNQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssSUFBSSxNQUN6QixRQUFRLEVBQUUsTUFBTSxvQkFBSSxJQUFtQixHQUFHLFFBQVEsb0JBQUksSUFBbUIsRUFBRTtBQUNqRixFQUFLLFlBQVksT0FBTyxLQUFLLEtBQzNCLE9BQU8sTUFBTSxHQUFHLFVBQVUsZUFBZSwrQkFBK0I7QUFFMUUsTUFBTSxPQUFPLE1BQU0sQ0FBUztBQUM1QixNQUFJLFFBQVEsTUFBTSxVQUFVLE9BQU8sVUFBVSxPQUFPLE9BQU87QUFDekQsa0JBQU8sTUFBTSxHQUFXLG1CQUFtQixNQUFNLHdCQUF3QixNQUFNLFNBQVMsS0FBSyxFQUFFLEdBQ3hGO0FBRVQsU0FBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLElBQUksSUFBSyxhQUFnQixXQUFXLEdBQUcsTUFBTSxDQUFJLENBQUUsQ0FBQztBQUNyRixNQUFJLE9BQU8sR0FDUCxPQUFPLEdBQ1AsV0FBVyxHQUNYLGVBQWUsSUFDYixnQkFBZ0IsQ0FBQyxPQUFjLFNBQXdCO0FBQzNELFdBQU8sTUFBTSxPQUFPLGlDQUFpQyxNQUFNLFlBQVksR0FDbkUsUUFBUSxnQkFBYyxPQUFPLE1BQU0sUUFBUSxHQUFHLGFBQWEsTUFBTSxRQUFRLENBQUMsR0FBRyxRQUFRO0FBQUEsRUFDM0YsR0FDTSxNQUFNLEtBQUssTUFBTSxDQUFDLE9BQU9DLE9BQU0sTUFBTSxNQUFNLFdBQVc7QUFDMUQsa0JBQWMsT0FBTyxJQUFJLEdBQ3JCLFNBQ0YsTUFBTSxPQUFPLElBQUksT0FBT0EsS0FBSSxJQUNuQixRQUNMLGdCQUFjLE9BQU8sTUFBTSxPQUFPLDBCQUEwQixnQkFBZ0IsWUFBWSxHQUM1RixPQUFPLE1BQU0sT0FBTywrQkFBK0IsTUFBTSxLQUFLLElBQUssR0FBUyxDQUFDLEdBQzdFLE1BQU0sS0FBSyxJQUFJLE9BQU9BLEtBQUksTUFFMUIsUUFBUUEsT0FDUixTQUVGLFdBQVcsT0FDWCxlQUFlLFFBQVEsQ0FBQztBQUFBLEVBQzFCLENBQUM7QUFDRCxNQUFJLFFBQVE7QUFDVixrQkFBTyxNQUFNLEtBQUssVUFBVSxNQUFNLEdBQUcsR0FBRyxxREFBcUQsR0FDdEY7QUFFVCxnQkFBYyxPQUFPLE1BQU0sSUFBSSxJQUFLLGdCQUFtQixDQUFDO0FBQ3hELE1BQU0sWUFBWSxNQUFNLEVBQVUsR0FDNUIsT0FBTyxNQUFNLENBQUksR0FDakIsUUFBUSxlQUFlLFdBQVcsb0JBQW9CO0FBQzVELGdCQUFPLE1BQU0sSUFBWSxtQkFBbUIsV0FBVyxLQUFLLElBQUksV0FBVyxLQUFLLENBQUMsR0FDakYsT0FBTyxNQUFNLEdBQU0sY0FBYyxNQUFNLENBQUksR0FBRyxJQUFJLEdBQ2xELE9BQU8sTUFBTSxHQUFNLHNCQUFzQixNQUFNLEtBQUssSUFBSSxLQUFLLElBQUksTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFTLENBQUUsQ0FBQyxHQUNoRyxPQUFPLE1BQU0sR0FBYSxlQUFnQixNQUFNLENBQVcsSUFBSyxNQUFNLENBQUssTUFBUSxHQUFHLElBQUksR0FDbkY7QUFDVDtBQU1BLFNBQVMsV0FBVyxNQUFZLFlBQWdDLFFBQXNCO0FBQ3BGLE1BQU0sRUFBRSxNQUFNLElBQUksTUFDWixRQUFRLFFBQVEsS0FBSyxHQUN2QixTQUFTO0FBQ2IsV0FBUyxPQUFPLEdBQUcsT0FBTyxJQUFvQixRQUFRO0FBQ3BELFFBQUksT0FBTztBQUNYLGFBQVMsT0FBTyxRQUFRLEdBQUcsT0FBTyxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQzdELE1BQUksTUFBTSxLQUFRLElBQUksTUFBTSxNQUM1QixRQUFRLEtBQUssTUFDYixVQUFVLE9BQU8sTUFBTSxZQUFZLE1BQU07QUFFM0MsUUFBTSxTQUFTLE1BQU0sS0FBZSxJQUFJO0FBQ3hDLFdBQU8sTUFBTSxLQUFlLE1BQU0scUJBQXFCLFFBQVEsSUFBSSxHQUMvRCxXQUFXLE1BQUcsVUFBVSxLQUFLO0FBQUEsRUFDbkM7QUFDQSxTQUFPLE1BQU0sSUFBYSw0QkFBNEIsTUFBTSxFQUFXLEdBQUcsTUFBTTtBQUNoRixNQUFNLFNBQVMsTUFBTSxDQUFNO0FBQzNCLEVBQUksV0FBVyxLQUFZLENBQUMsV0FBVyxPQUFPLE1BQU0sS0FDbEQsT0FBTyxNQUFNLEdBQVEsVUFBVSxRQUFRLGlDQUFpQztBQUUxRSxXQUFXLFNBQVMsV0FBVyxLQUFLO0FBQ2xDLFdBQU8sTUFBTSxPQUFPLGtDQUFrQyxHQUFHLENBQUM7QUFFOUQ7QUFFQSxTQUFTLFVBQ1AsT0FDQSxNQUNBLFlBQ0EsUUFDTTtBQUNOLE1BQUksV0FBVyxLQUFRLE9BQU8sTUFDMUIsUUFBUSxNQUFNLEtBQVEsSUFBSTtBQUM5QixTQUFPLFVBQVUsS0FBVTtBQUN6QixRQUFNLE9BQU8sV0FBVyxJQUFJLEtBQUs7QUFDakMsUUFBSSxTQUFTLFFBQVc7QUFDdEIsYUFBTyxNQUFNLFdBQVcsTUFBTSxRQUFRLElBQUksSUFBSSxPQUFPLHVDQUF1QztBQUM1RjtBQUFBLElBQ0Y7QUFDQSxlQUFXLE9BQU8sS0FBSyxHQUN2QixPQUFPLE1BQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxJQUFJLENBQUMsR0FDOUMsT0FBTyxNQUFNLFFBQVEsVUFBVSxhQUFhLE1BQU0sUUFBUSxRQUFRLEdBQUcsUUFBUSxHQUM3RSxXQUFXLE9BQ1gsUUFBUSxNQUFNLFFBQVEsSUFBSTtBQUFBLEVBQzVCO0FBQ0Y7QUFNQSxTQUFTLGdCQUFnQixNQUFZLFFBQTRCLFFBQXNCO0FBQ3JGLE1BQU0sRUFBRSxPQUFPLE1BQU0sSUFBSTtBQUN6QixXQUFTLE9BQU8sR0FBRyxPQUFPLGFBQWEsS0FBSyxHQUFHLFFBQVE7QUFDckQsUUFBSSxLQUFLLFFBQVEsSUFBSSxNQUNqQixPQUFPLE1BQU0sRUFBRSxHQUNmLFdBQVcsS0FBSyxJQUFJLFdBQVcsSUFBSSxHQUFHLEtBQUs7QUFDL0MsV0FBTyxTQUFTLEtBQUc7QUFDakIsVUFBTSxRQUFRLFlBQVksSUFBSTtBQUU5QixVQURBLE9BQU8sT0FBTyxJQUFJLDhCQUE4QixXQUFXLElBQUksR0FBRyxRQUFRLEdBQ3RFLE9BQU8sSUFBSSxLQUFLLE1BQU0sV0FBVyxPQUFPLEtBQUssYUFBYSxHQUFHO0FBQy9ELGVBQU8sT0FBTyxJQUFJLGNBQWMsSUFBSSxJQUFJLE9BQU8sNEJBQTRCO0FBQzNFO0FBQUEsTUFDRjtBQUNBLGFBQU8sT0FBTyxLQUFLLEdBQ25CLEtBQUssUUFBUSxNQUNiLE9BQU8sTUFBTSxFQUFFLEdBQ2Y7QUFBQSxJQUNGO0FBQ0EsSUFBSSxTQUFTLEtBQUcsT0FBTyxPQUFPLElBQUksdUNBQXVDLFVBQVUsQ0FBQztBQUFBLEVBQ3RGO0FBQ0EsV0FBVyxTQUFTLE9BQU8sS0FBSztBQUM5QixXQUFPLE9BQU8sT0FBTywwQ0FBMEMsR0FBRyxDQUFDO0FBRXZFOyIsCiAgIm5hbWVzIjogWyJmaXRzIiwgImlzTGlzdGVkIiwgImZvcm1hdCIsICJzaXplIl0KfQo=

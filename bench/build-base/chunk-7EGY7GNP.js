import {
  FREE_HEADER_WORDS,
  LOOP_MAX_WORDS,
  MAX_BYTES,
  MAX_SIZE,
  MAX_USED_SIZE,
  MIN_SIZE,
  Memory,
  OWNED,
  OffheapError,
  Tlsf,
  alignmentOf,
  alreadyOwned,
  blockAt,
  bytesFor,
  clipped,
  firstBlockIn,
  forField,
  gapOf,
  hide,
  invalidOption,
  isArrayBuffer,
  isBuffer,
  isFormatted,
  isOutdated,
  isOwnedHeader,
  isSameBuffer,
  isSameHeap,
  isViewOf,
  markAfter,
  mismatch,
  notAHeap,
  opened,
  outdated,
  outdatedViews,
  payloadOf,
  reachOf,
  reportTo,
  requireBuffer,
  requireInViews,
  requireKind,
  show,
  sizeIn,
  sizeOfOwned,
  sizeOfUsed,
  tagOf,
  verify,
  walk,
  withArticle
} from "./chunk-NF2EXQML.js";

// src/arena-growth.ts
var MOST_READS = 100, PAGE = 65536, MAX_PAGES = 65535, GROWABLE_HEADS = 2048;
function reserve(length, { shared, memory }) {
  if (memory !== void 0) {
    requireUnused(memory.buffer);
    let pages = Math.ceil((length + GROWABLE_HEADS) / PAGE), current = pagesOf(memory);
    if (pages <= current || tryToGrow(memory, pages - current, null)) return memory.buffer;
    throw mismatch(
      "OUT_OF_MEMORY",
      "memory too small for the arena",
      `${current} pages that can't grow`,
      `a maximum of ${pages} pages`,
      "Raise the memory's maximum, or make the arena smaller"
    );
  }
  if (shared === !0 && typeof SharedArrayBuffer > "u")
    throw invalidOption(
      "option shared",
      "no SharedArrayBuffer",
      "a cross-origin isolated page",
      "Send the headers COOP and COEP, or leave out shared"
    );
  try {
    return shared === !0 ? new SharedArrayBuffer(length) : new ArrayBuffer(length);
  } catch (error) {
    throw isLackOfMemory(error) ? mismatch(
      "OUT_OF_MEMORY",
      "no buffer for the arena",
      `a request for ${length} bytes`,
      "as many as the system has",
      "Make the arena smaller, or dispose others"
    ) : error;
  }
}
function requireUnused(buffer) {
  let words = new Int32Array(buffer, 0, Math.min(buffer.byteLength, PAGE) >>> 2);
  if (words.length === 0 || !isFormatted(words, firstBlockIn(words))) return;
  let live = words[7] - words[8] >>> 0;
  if (live !== 0)
    throw invalidOption(
      "option memory",
      `a memory that holds an arena with ${live} live blocks`,
      "a memory without one",
      "Open that arena with new Arena(memory.buffer, { memory }); its reset() frees all blocks"
    );
}
function growMemory(memory, heap, missing, checks) {
  let wanted = missing * 4 / PAGE, current = pagesOf(memory), most = (memory.maximum ?? MAX_PAGES) - current, reach = heap.first + reachOf(heap.words);
  if (wanted > most || most <= 0 || heap.tail + missing > reach) return !1;
  let pages = Math.min(Math.max(Math.ceil(wanted), 1), most), double = Math.min(Math.max(current, pages), most);
  return tryToGrow(memory, double, checks) || tryToGrow(memory, pages, checks);
}
function missingFor(heap, size, align, ptr) {
  if (size > MAX_BYTES) return 1 / 0;
  let { tail, words } = heap, end = tail - heap.freeAtEnd / 4, wanted = Math.max(Math.ceil((size + 4) / 8) * 2, MIN_SIZE);
  if (ptr === 0) return end + gapOf(end, align) + wanted - tail;
  let block = blockAt(ptr);
  return block + heap.sizeOf(ptr) / 4 + 1 === end ? block + wanted - tail : missingFor(heap, size, (words[block] & 1) === 0 ? 8 : alignmentOf(block), 0);
}
function currentBuffer(memory, isAhead) {
  return isAhead && addPages(memory, 0), memory.buffer;
}
function bufferToOpen(memory) {
  let { buffer } = memory;
  for (let turn = 0; turn < MOST_READS && !isArrayBuffer(buffer) && buffer.byteLength > 0 && !(new Int32Array(buffer, 0, 4)[3] * 4 < buffer.byteLength); turn++)
    buffer = currentBuffer(memory, !0);
  return buffer;
}
function tryToGrow(memory, pages, checks) {
  try {
    return checks?.grow((pagesOf(memory) + pages) * PAGE), addPages(memory, pages), !0;
  } catch (error) {
    if (isLackOfMemory(error)) return !1;
    throw error;
  }
}
function addPages(memory, pages) {
  try {
    memory.grow(pages);
  } catch (error) {
    if (nameOf(error) !== "TypeError") throw error;
    memory.grow(BigInt(pages));
  }
}
function pagesOf(memory) {
  return memory.buffer.byteLength / PAGE;
}
function isLackOfMemory(error) {
  return nameOf(error) === "RangeError" || error.code === "OUT_OF_MEMORY";
}
function nameOf(error) {
  return error.name;
}

// src/arena-options.ts
var LOCK_TIMEOUT = 5e3, NAMES = ["shared", "memory", "lockTimeout", "checked", "seed"];
function requireOptions(options, opened2, hasCapacity = !1) {
  if (typeof options != "object" || options === null || Array.isArray(options))
    throw invalidOption("options", show(options), "an object", "Pass an object, or nothing");
  let names = hasCapacity ? [...NAMES, "capacity"] : NAMES, unknown = Object.keys(options).find((name2) => !names.includes(name2));
  if (unknown !== void 0) {
    let expected = `one of ${names.join(", ")}`;
    throw invalidOption(
      "name of an option",
      clipped(unknown),
      expected,
      "Correct it, or leave it out"
    );
  }
  let {
    shared,
    memory,
    lockTimeout = LOCK_TIMEOUT,
    seed = 0
  } = options;
  if (shared !== void 0 && typeof shared != "boolean")
    throw invalidOption("option shared", show(shared), "true or false", "Pass one of them");
  if (!(typeof lockTimeout == "number" && lockTimeout > 0 && lockTimeout < 1 / 0))
    throw invalidOption(
      "option lockTimeout",
      show(lockTimeout),
      "a positive number of milliseconds",
      "Pass one, or leave it out"
    );
  if (!(typeof seed == "number" && seed >>> 0 === seed))
    throw invalidOption(
      "option seed",
      show(seed),
      "an integer from 0 to 4294967295",
      "Pass one, or leave it out"
    );
  if (opened2 !== void 0 && requireFixedLength(opened2), requireShared(options, opened2), memory === void 0) return;
  let name = "option memory";
  if (!isWebAssemblyMemory(memory))
    throw invalidOption(name, show(memory), "a WebAssembly.Memory", "Pass one, or leave it out");
  if (requireFixedLength(memory.buffer), shared === !0 || opened2 !== void 0 && !isSameBuffer(opened2, memory.buffer))
    throw invalidOption(
      name,
      `${shared === !0 ? "shared" : "another buffer"} as well`,
      "one place for the arena",
      "Leave out one of the two"
    );
}
function requireShared({ lockTimeout, shared, memory }, opened2) {
  if (lockTimeout === void 0 || shared === !0) return;
  let buffer = opened2 ?? memory?.buffer;
  if (!(buffer !== void 0 && !isArrayBuffer(buffer)))
    throw invalidOption(
      "option lockTimeout",
      `${lockTimeout} for an arena that is not shared`,
      "a shared arena, since others have no lock",
      "Leave it out, or pass shared: true"
    );
}
function requireFixedLength(buffer) {
  let { resizable, growable } = buffer;
  if (!(resizable !== !0 && growable !== !0))
    throw invalidOption(
      "buffer",
      `a ${resizable === !0 ? "resiz" : "grow"}able one`,
      "a fixed length",
      "Create it without maxByteLength, or call toFixedLengthBuffer() of its memory"
    );
}
function isWebAssemblyMemory(value) {
  return tagOf(value) === "[object WebAssembly.Memory]" && isBuffer(value.buffer);
}

// src/give-back.ts
var ClosedPort = class {
  post(buffer) {
    this.port ??= openClosedPort(), this.port?.postMessage(null, [buffer]);
  }
}, closedPort = /* @__PURE__ */ new ClosedPort();
function openClosedPort() {
  let {
    MessageChannel: Channel
  } = globalThis;
  if (Channel === void 0) return;
  let { port1, port2 } = new Channel();
  return port1.close(), port2.close(), port1;
}
function giveBack(buffer) {
  if (isArrayBuffer(buffer) && buffer.byteLength > 0) {
    let owned = buffer;
    try {
      owned.transfer ? owned.transfer(0) : closedPort.post(buffer);
    } catch {
    }
  }
  return buffer.byteLength === 0;
}
function moved(buffer) {
  if (buffer.byteLength === 0) return null;
  let owned = buffer;
  try {
    return owned.transfer ? owned.transfer() : buffer;
  } catch {
    return null;
  }
}

// src/lock.ts
var FREE = 0, HELD = 1, AWAITED = 2, ABANDONED = 3, SPINS = 100, SLICE = 50, Lock = class {
  /** @param timeout Milliseconds, more than 0. */
  constructor(memory, timeout) {
    /** Value of the owner's word while this lock is held: recognizes the holder in a debugger. */
    this.identity = Math.random() * 2 ** 32 | 1;
    /** How many times the lock was entered and not left. */
    this.depth = 0;
    this.memory = memory, this.timeout = timeout;
  }
  /**
   * Enters the lock, and waits for it if another thread holds it.
   * @throws LOCK_TIMEOUT when the same holder keeps it for longer than the timeout, or is known to
   *   have done so.
   */
  enter() {
    if (!this.enterToRead()) throw abandoned(this.memory.i32[12], this.timeout);
  }
  /**
   * Enters the lock as `enter` does, but returns false where that throws: the caller can then read
   * without the lock, and doesn't leave it.
   */
  enterToRead() {
    if (this.depth > 0)
      return this.depth++, !0;
    let { i32 } = this.memory;
    return Atomics.compareExchange(i32, 11, FREE, HELD) !== FREE && !this.await(i32) ? !1 : (this.depth = 1, i32[12] = this.identity, i32[3] >= i32.length && this.refresh(), !0);
  }
  /** Leaves the lock: the last of several calls does. Does nothing after `end`. */
  leave() {
    if (this.depth === 0 || --this.depth > 0) return;
    let { i32 } = this.memory;
    i32[12] = 0;
    let state = Atomics.exchange(i32, 11, FREE);
    state !== HELD && Atomics.notify(i32, 11, state === AWAITED ? 1 : 1 / 0);
  }
  /** Leaves the lock however many times it was entered, before the memory is detached. */
  end() {
    this.depth = Math.min(this.depth, 1), this.leave();
  }
  /** Takes the lock once it is free. Returns false when it is abandoned. */
  await(i32) {
    for (let turn = 0; turn < SPINS; turn++)
      if (Atomics.load(i32, 11) === FREE && Atomics.compareExchange(i32, 11, FREE, HELD) === FREE)
        return !0;
    let left = this.timeout;
    for (; ; ) {
      let state = Atomics.compareExchange(i32, 11, FREE, AWAITED);
      if (state === FREE) return !0;
      if (state !== HELD && state !== AWAITED) return !1;
      if (!(state === HELD && (left = this.timeout, Atomics.compareExchange(i32, 11, HELD, AWAITED) !== HELD)))
        if (left > 0) {
          let slice = Math.min(left, SLICE);
          left = hasChanged(i32, slice) ? this.timeout : left - slice;
        } else {
          if (Atomics.compareExchange(i32, 11, AWAITED, ABANDONED) === AWAITED)
            return Atomics.notify(i32, 11), !1;
          left = this.timeout;
        }
    }
  }
  /** Replaces the views, which end before the heap does, after another thread has grown it. */
  refresh() {
    try {
      this.memory.refresh();
    } catch (error) {
      throw this.leave(), error;
    }
  }
};
function locked(lock, act) {
  lock?.enter();
  try {
    return act();
  } finally {
    lock?.leave();
  }
}
function readLocked(lock, read2) {
  let hasEntered = lock !== null && lock.enterToRead();
  try {
    return read2();
  } finally {
    hasEntered && lock.leave();
  }
}
function hasChanged(i32, ms) {
  try {
    return Atomics.wait(i32, 11, AWAITED, ms) !== "timed-out";
  } catch {
    let start = Date.now();
    for (; Math.abs(Date.now() - start) < ms; )
      if (Atomics.load(i32, 11) !== AWAITED) return !0;
    return !1;
  }
}
function abandoned(owner, timeout) {
  return mismatch(
    "LOCK_TIMEOUT",
    "lock of the shared arena not released",
    `no release by the thread that holds it (holder ${owner >>> 0}), which may have died`,
    `one within lockTimeout (${timeout} ms)`,
    "Copy what you need with convert into a new arena, or raise lockTimeout if that thread is only slow"
  );
}

// src/probe.ts
function homeSlot(key, mask, shift) {
  return Math.imul(key ^ mask, 2654435761) >>> shift;
}
function findSlot(u32, start, home, last, key) {
  let slot = home;
  for (let turns = Math.min(last, u32.length); turns >= 0; turns--) {
    let at = start + slot * 2;
    if (u32[at + 1] === 0 || u32[at] === key) return at;
    slot = slot + 1 & last;
  }
  return -1;
}
function addPair(u32, start, home, last, key, value) {
  let slot = home;
  for (let turns = Math.min(last, u32.length); turns >= 0; turns--) {
    let at = start + slot * 2;
    if (u32[at + 1] === 0)
      return u32[at] = key, u32[at + 1] = value, !0;
    slot = slot + 1 & last;
  }
  return !1;
}
function emptySlot(u32, start, hole, mask, drop, shift) {
  let last = -1 >>> shift, slot = (hole - start) / 2, free = slot;
  for (let turns = Math.min(last, u32.length); turns > 0; turns--) {
    slot = slot + 1 & last;
    let at = start + slot * 2, value = u32[at + 1];
    if (!(value > 0)) break;
    let key = u32[at];
    (slot - homeSlot(key >>> drop, mask, shift) & last) < (slot - free & last) || (u32[start + free * 2] = key, u32[start + free * 2 + 1] = value, free = slot);
  }
  u32[start + free * 2] = 0, u32[start + free * 2 + 1] = 0;
}

// src/block-bytes.ts
function bytesOfBlock({ i32 }, ptr) {
  let first = firstBlockIn(i32), tail = first + i32[3], block = (ptr >>> 2) - 1;
  if ((ptr & 7) !== 0 || block < first || block >= tail) return 0;
  let header = i32[block], size = sizeOfUsed(header, i32[4]) & ~OWNED;
  return !((header & -2147483648) === 0 && size >= MIN_SIZE && size <= MAX_USED_SIZE) || block + size > tail ? 0 : (i32[block + size] & 1073741824) === 0 ? size * 4 - 4 : 0;
}
function requireInBlock(memory, ptr, stride) {
  requireRoom(memory, ptr, memory.u32[(ptr >>> 2) + 1], stride);
}
function requireRoom(memory, ptr, count, stride) {
  count > 0 && !isPlainlyIn(memory, memory.u32[ptr >>> 2], count * stride) && requireStrictly(memory, ptr, count, stride);
}
function isPlainlyIn({ i32 }, ptr, bytes) {
  let block = (ptr >>> 2) - 1, header = i32[block], size = sizeOfUsed(header, i32[4]) & ~OWNED;
  return (header & -2147483648) === 0 && (ptr & 7) === 0 && size <= MAX_USED_SIZE && bytes <= size * 4 - 4 && block >= 35 && block + size < i32.length;
}
function requireStrictly(memory, ptr, count, stride) {
  if (count * stride > bytesOfBlock(memory, memory.u32[ptr >>> 2]))
    throw beyondBlock(memory, ptr, count, stride);
}
function beyondBlock(memory, ptr, count, stride) {
  let block = memory.u32[ptr >>> 2], bytes = bytesOfBlock(memory, block);
  return mismatch(
    "INVALID_BYTES",
    `list or text at ${ptr} overwritten`,
    `${count} elements of ${stride} bytes`,
    bytes > 0 ? `at most the ${bytes} bytes of its block at ${block}` : `a live block at ${block}`,
    CURE
  );
}
var CURE = "Find what wrote the field; call examine() for structs from elsewhere";
function requireBlock(memory, ptr, size) {
  let bytes = bytesOfBlock(memory, ptr);
  if (bytes >= size) return ptr;
  throw mismatch(
    "INVALID_BYTES",
    "owning pointer overwritten",
    bytes === 0 ? `${ptr}` : `${ptr}, to a block of ${bytes} bytes`,
    `0, or a live block of at least ${size} bytes`,
    CURE
  );
}
var MANY = 1 << 20;
function requireSource(values) {
  let isSource = typeof values == "object" && values !== null && (typeof values[Symbol.iterator] == "function" || !(Symbol.iterator in values) && "length" in values);
  requireKind(isSource, "values", values, "an array or an iterable"), requireElements(values);
}
function requireElements(values) {
  let { length } = values;
  if (!(typeof length != "number" || !(length > MANY) || String(length - 1) in values))
    throw mismatch(
      "INVALID_VALUE",
      "invalid values",
      `${show(values)} of length ${length} without its last element`,
      "as many elements as its length",
      "Pass an array without holes, or correct the length"
    );
}

// src/slots.ts
var WORD = 0, SALT = 1, LENGTH = 2, BASE = 3, ROOM = 4, FIRST = 5, LAST = 6, CHUNKS = 7, EMPTY = 8, LAST_SERIAL = 9, STRIDE = 10, SLOTS = 11, START = 12, CHUNK_BYTES = 13, HEAD_WORDS = 14, KEY = 0, OWNER = 1, NEXT = 2, PREVIOUS = 3, NEXT_ROOM = 4, PREVIOUS_ROOM = 5, HAS_ROOM = 6, HINT = 7, SERIAL = 8, BITMAP = 9, SLOT_WORDS = 4, LEAST_CHUNK = 7, MOST_CHUNK = 30;
function poolOf(memory, ptr) {
  let { u32 } = memory;
  for (let power = LEAST_CHUNK; power <= MOST_CHUNK; power++) {
    let chunk = (ptr & -(2 ** power)) >>> 0, owner = u32[(chunk >>> 2) + OWNER];
    if (chunk === 0 || owner === void 0) return 0;
    if (owner === 0 || (owner & 7) !== 0) continue;
    let head = owner >>> 2;
    if (u32[head + CHUNK_BYTES] !== 2 ** power || u32[(chunk >>> 2) + KEY] !== (chunk ^ u32[head + SALT]) >>> 0 || bytesOfBlock(memory, chunk) < 2 ** power - 4 || bytesOfBlock(memory, owner) < HEAD_WORDS * 4) continue;
    let offset = ptr - chunk - u32[head + START], slot = offset / u32[head + STRIDE];
    if (offset < 0 || !Number.isInteger(slot) || slot >= u32[head + SLOTS]) return 0;
    let first = chunk >>> 2;
    return (u32[head + LAST_SERIAL] === 0 ? ~u32[first + SLOT_WORDS + slot] >>> 31 : u32[first + BITMAP + (slot >>> 5)] >>> slot & 1) ? owner : 0;
  }
  return 0;
}

// src/pointer.ts
function pointerOf(memory, target) {
  if (typeof target == "number") return target;
  if (target == null) return 0;
  let { arena: owner, ptr } = target;
  if (typeof ptr != "number") throw invalidTarget(target);
  if (owner !== void 0 && !isSameHeap(owner, memory))
    throw otherArena();
  return ptr;
}
function noTarget(value) {
  if (value == null) return 0;
  throw invalidTarget(value);
}
function invalidTarget(value) {
  return mismatch(
    "INVALID_POINTER",
    "invalid target",
    show(value),
    "a struct, its pointer or null",
    "Pass an accessor, or its ptr"
  );
}
function otherArena() {
  return mismatch(
    "INVALID_POINTER",
    "accessor of another arena",
    "one",
    "one of this arena",
    "Use it in its own arena, or copy its struct into this one"
  );
}
function isTarget(value) {
  return typeof value != "object" || value === null ? !0 : typeof value.ptr == "number";
}

// src/whole-block.ts
function blockOf(arena, target, expected) {
  let ptr = pointerOf(arena, target);
  return ptr === 0 ? 0 : (typeof target == "object" ? (expected !== void 0 && requireKindOf(target, expected), requireWhole(arena, target)) : arena.sizeOf(ptr), ptr);
}
function requireKindOf({ constructor }, { typeName }) {
  let type = constructor ?? {}, { typeName: other, bases$: bases } = type;
  if (!(other === void 0 || other === typeName || bases?.includes(typeName) === !0))
    throw mismatch(
      "INVALID_POINTER",
      "accessor of another type",
      withArticle(other),
      withArticle(typeName),
      "Pass an accessor of this type"
    );
}
function slotOrBlockOf(arena, target) {
  let ptr = pointerOf(arena, target);
  if (ptr === 0 || bytesOfBlock(arena, ptr) > 0) return blockOf(arena, target);
  let pool = poolOf(arena, ptr), { size = 0 } = target.constructor, isWhole2 = typeof target == "number" || size === arena.u32[(pool >>> 2) + STRIDE];
  return pool !== 0 && isWhole2 ? ptr : blockOf(arena, target);
}
function withPool(arena, ptr, error) {
  return typeof ptr != "number" || error.code !== "INVALID_POINTER" || poolOf(arena, ptr) === 0 ? error : mismatch(
    "INVALID_POINTER",
    "struct in a slot",
    ptr,
    "one with a block of its own",
    "Call free of its pool or remove of its map"
  );
}
function requireWhole(arena, accessor) {
  let { ptr } = accessor, type = accessor.constructor ?? {}, { typeName, size = 0 } = type, isKnown2 = typeName !== void 0 || "inspect$" in type, usable = 0;
  try {
    usable = arena.sizeOf(ptr);
  } catch (error) {
    if (!isKnown2 || ptr === 0 || error.code !== "INVALID_POINTER") throw error;
  }
  if (!isKnown2) return;
  let other = arena.checks?.otherBlock(ptr, typeName);
  if (typeName !== void 0 && other === void 0 && isWhole(usable, size)) return;
  let block = usable > 0 ? `a block of ${usable} bytes` : "another block";
  throw mismatch(
    "INVALID_POINTER",
    "accessor of a part of a block",
    `${typeName ?? show(accessor)} at ${ptr} in ${other ?? block}`,
    "one of all of it",
    "Pass or free the struct that contains it; a pointer means any block"
  );
}
function isPlainlyWhole(arena, accessor, type) {
  let { arena: owner, ptr } = accessor;
  if (owner !== arena || arena.checks !== null || type?.typeName === void 0) return !1;
  let { i32 } = arena, size = (i32[(ptr >>> 2) - 1] ^ i32[4]) & -1073741826;
  return type.deallocator === void 0 && ptr > 0 && isWhole(size * 4 - 4, type.size);
}
function isWhole(usable, size) {
  let spare = granulesOf(usable) - Math.max(granulesOf(size), 2);
  return spare === 0 || spare === 1;
}
function granulesOf(bytes) {
  return bytes + 11 >>> 3;
}

// src/references/references.ts
var FIRST_SLOTS = 8, REFERENCE_TABLE = { typeName: "table of references", size: 16, align: 8 };
function readReference(arena, ptr) {
  let { u32 } = arena, field = ptr >>> 2, target = u32[field], table = u32[29];
  if (target === 0 || table === 0) return null;
  if (arena.lock !== null) return lookUpLocked(arena, arena.lock, field);
  let header = table >>> 2, home = header + 4 + homeOf(target, u32[header + 0]) * 2;
  if (u32[home] === target && u32[home + 1] === u32[field + 1]) return target;
  let entry = entryOf(u32, table, target);
  return u32[entry] === target && u32[entry + 1] === u32[field + 1] ? target : null;
}
function lookUpLocked(arena, lock, field) {
  let hasEntered = lock.enterToRead();
  try {
    let { u32 } = arena, target = u32[field], table = u32[29], entry = table === 0 ? 0 : entryOf(u32, table, target);
    return entry === 0 || u32[entry] !== target || u32[entry + 1] !== u32[field + 1] ? null : target;
  } finally {
    hasEntered && lock.leave();
  }
}
function writeReference(arena, ptr, target, field = ptr) {
  let { adoptions, lock } = arena;
  adoptions.depth > 0 && adoptions.attemptAt(field) === null && (adoptions.isReferred = !0), lock === null ? setReference(arena, ptr, target) : locked(lock, () => setReference(arena, ptr, target));
}
function setReference(arena, ptr, target) {
  let pointer = slotOrBlockOf(arena, target), generation = pointer === 0 ? 0 : generationOf(arena, pointer), { u32 } = arena;
  u32[ptr >>> 2] = pointer, u32[(ptr >>> 2) + 1] = generation;
}
function generationOf(arena, pointer) {
  let table = arena.u32[29];
  if (table !== 0) {
    let entry = entryOf(arena.u32, table, pointer);
    if (arena.u32[entry] === pointer) return arena.u32[entry + 1];
  }
  return requireNotTable(arena, pointer), enter(arena, roomyTable(arena, table, 1), pointer);
}
function enter(arena, table, pointer) {
  let { u32 } = arena, header = table >>> 2, generation = u32[header + 2] + 1, entry = entryOf(u32, table, pointer);
  return u32[entry] = pointer, u32[entry + 1] = generation, u32[header + 1] += 1, u32[header + 2] = generation, generation;
}
function roomyTable(arena, table, count) {
  let needed = FIRST_SLOTS;
  if (table === 0) {
    for (; count * 2 > needed; ) needed *= 2;
    return newTable(arena, needed);
  }
  let header = table >>> 2, slots = arena.u32[header + 0], entries = arena.u32[header + 1];
  if (arena.u32[header + 2] > 4294967295 - count) throw exhausted();
  if ((entries + count) * 2 <= slots) return table;
  for (needed = slots * 2; (entries + count) * 2 > needed; ) needed *= 2;
  return resizedTable(arena, table, needed);
}
function resizedTable(arena, table, count) {
  let header = table >>> 2, slots = arena.u32[header + 0], resized = newTable(arena, count), { u32 } = arena;
  for (let slot = 0; slot < slots; slot++) {
    let from = header + 4 + slot * 2;
    if (u32[from] === 0) continue;
    let to = entryOf(u32, resized, u32[from]);
    u32[to] = u32[from], u32[to + 1] = u32[from + 1];
  }
  return u32[(resized >>> 2) + 1] = u32[header + 1], u32[(resized >>> 2) + 2] = u32[header + 2], arena.free(table), resized;
}
function noteReferences({ adoptions, u32 }) {
  let header = u32[29] >>> 2;
  adoptions.slots = header === 0 ? 0 : u32[header + 0], adoptions.generation = header === 0 ? 0 : u32[header + 2], adoptions.isReferred = !1;
}
function undoReferences(arena) {
  let { adoptions, lock } = arena, table = arena.u32[29], header = table >>> 2;
  if (table === 0 || lock !== null || adoptions.isReferred) return;
  let { slots, generation } = adoptions, { u32 } = arena, slot = u32[header + 0] - 1;
  for (; u32[header + 2] > generation && slot >= 0; ) {
    let entry = header + 4 + slot * 2;
    u32[entry] !== 0 && u32[entry + 1] > generation ? dropReference(arena, u32[entry]) : slot--;
  }
  if (u32[header + 2] = generation, slots === 0)
    u32[29] = 0, arena.free(table);
  else if (u32[header + 0] > slots)
    try {
      resizedTable(arena, table, slots);
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === "OUT_OF_MEMORY")) throw error;
    }
}
function newTable(arena, slots) {
  let table = arena.allocateZeroed((4 + slots * 2) * 4, 8, REFERENCE_TABLE);
  return arena.u32[(table >>> 2) + 0] = slots, arena.u32[29] = table, table;
}
function forget(arena, pointer, moved2) {
  let { u32 } = arena;
  u32[30] === pointer && (u32[30] = moved2, moved2 === 0 && (u32[31] = u32[32] = 0)), dropReference(arena, pointer);
}
function forgetSlot(arena, pointer) {
  let { u32 } = arena, table = u32[29];
  if (table === 0) return;
  let home = homeOf(pointer, u32[(table >>> 2) + 0]);
  u32[(table >>> 2) + 4 + home * 2] !== 0 && dropReference(arena, pointer);
}
function dropReference(arena, pointer) {
  let { u32 } = arena, table = u32[29];
  if (table === 0) return;
  let entry = entryOf(u32, table, pointer);
  if (u32[entry] !== pointer) return;
  let header = table >>> 2, shift = shiftOf(u32[header + 0]);
  emptySlot(u32, header + 4, entry, 0, 3, shift), u32[header + 1] -= 1;
}
function entryOf(u32, table, pointer) {
  let header = table >>> 2, slots = u32[header + 0];
  if (slots === void 0) throw outdatedViews();
  let start = header + 4, entry = findSlot(u32, start, homeOf(pointer, slots), slots - 1, pointer);
  if (entry >= 0) return entry;
  throw mismatch(
    "HEAP_CORRUPTED",
    "table of references overwritten",
    `no free slot in the table at ${table}`,
    "at least half",
    "Call verify() to find the corruption"
  );
}
function homeOf(pointer, slots) {
  return homeSlot(pointer >>> 3, 0, shiftOf(slots));
}
function shiftOf(slots) {
  return Math.clz32(slots) + 1;
}
function requireNotTable(arena, ptr) {
  let { u32 } = arena, table = u32[29];
  if (!(table === 0 || ptr === 0)) {
    if (ptr !== table) {
      typeof ptr == "number" && u32[(table >>> 2) + 0] !== void 0 && entryOf(u32, table, ptr);
      return;
    }
    throw mismatch(
      "INVALID_POINTER",
      "pointer to the arena's table of references",
      ptr,
      "a block of the program",
      "Leave it alone; reset() and dispose() free it"
    );
  }
}
function exhausted() {
  return mismatch(
    "REFERENCES_EXHAUSTED",
    "no generation left for a Ref",
    "one more target in this arena",
    "at most 4,294,967,295",
    "Call reset(), or use Ptr"
  );
}

// src/references/verify.ts
function verifyReferences(memory, heap) {
  let { u32 } = memory, table = u32[29], root = u32[30], hash = u32[31] | u32[32];
  if ((table | root | hash) === 0) return [];
  let owners = liveBlocks(heap, /* @__PURE__ */ new Set([root, table])), violations = [], report2 = reportTo(violations);
  if (root !== 0 && !owners.has(root) && report2("R5", 30, "root", root, "a live block"), root === 0 && report2("R5", 31, "layout hash of no root", hash, 0), table === 0) return violations;
  let header = table >>> 2, slots = u32[header + 0], words = (owners.get(table) ?? 0) / 4;
  if (slots === 0 || (slots & slots - 1) !== 0 || 4 + slots * 2 > words)
    return report2("R1", 29, "table", table, `a live block with ${slots} slots, a power of two`), violations;
  let last = u32[header + 2], pointerIn = (slot) => u32[header + 4 + slot * 2], targets = /* @__PURE__ */ new Set();
  for (let slot = 0; slot < slots; slot++) targets.add(pointerIn(slot));
  let live = liveBlocks(heap, targets), generations = /* @__PURE__ */ new Set(), row = 0;
  for (; row < slots && pointerIn(slots - 1 - row) !== 0; ) row++;
  for (let slot = 0; slot < slots; slot++, row++) {
    let entry = header + 4 + slot * 2, pointer = pointerIn(slot), generation = u32[entry + 1];
    if (pointer === 0) {
      row = -1;
      continue;
    }
    !live.has(pointer) && poolOf(memory, pointer) === 0 && report2("R3", entry, "target", pointer, "a live block or slot"), (generation === 0 || generation > last || generations.has(generation)) && report2("R3", entry + 1, "generation", generation, `one from 1 to ${last}, used once`), generations.add(generation);
    let distance = slot - homeOf(pointer, slots) & slots - 1;
    report2("R2", entry, "distance from the home slot", distance, Math.min(distance, row)), report2("R2", entry, "further entry of a target", targets.delete(pointer), !0);
  }
  let { size } = generations, expected = size * 2 > slots ? `at most half of ${slots} slots` : size;
  return report2("R4", header + 1, "number of entries", u32[header + 1], expected), violations;
}
function liveBlocks(heap, pointers) {
  let live = /* @__PURE__ */ new Map();
  return walk(heap, (block, size, free) => {
    !free && pointers.has(payloadOf(block)) && live.set(payloadOf(block), size * 4 - 4);
  }), live;
}

// src/tlsf/statistics.ts
function statisticsOf(heap) {
  let { words, capacity, usedSize, peakUsedSize, freeSize, largestCoalesced } = heap, classes = [], freeBlocks = 0, largest = 0, run = 0;
  return walk(heap, (_block, size, free) => {
    let log2 = 31 - Math.clz32(size), counts = classes[log2] ??= emptyClass(log2), bytes = size * 4;
    free ? (counts.freeBlocks++, counts.freeBytes += bytes, freeBlocks++, run += bytes, largest = Math.max(largest, run)) : (run = 0, counts.liveBlocks++, counts.liveBytes += bytes);
  }), {
    capacity,
    usedSize,
    peakUsedSize,
    freeSize,
    largestFree: largestCoalesced,
    fragmentation: freeSize === 0 ? 0 : 1 - largest / freeSize,
    liveBlocks: heap.blockCount,
    freeBlocks,
    allocations: words[7] >>> 0,
    frees: words[8] >>> 0,
    sizeClasses: Array.from(classes, (counts, log2) => counts ?? emptyClass(log2)).slice(
      classes.findIndex((counts) => counts !== void 0)
    )
  };
}
function emptyClass(log2) {
  let from = 4 * 2 ** log2;
  return { from, to: from * 2, liveBlocks: 0, liveBytes: 0, freeBlocks: 0, freeBytes: 0 };
}

// src/measured-memory.ts
var MeasuredMemory = class extends Memory {
  /** @param heap A heap in a buffer whose length is a multiple of 8 bytes. */
  constructor(heap) {
    super(heap.words.buffer), hide(this, "heap", heap);
  }
  /**
   * The heap, with words that reach all of it.
   * @throws ARENA_DISPOSED when they don't, and can't be replaced.
   */
  get current() {
    return this.refreshIfStale(), opened(this.heap);
  }
  /** Bytes for blocks with their headers, plus 48 fixed bytes: the requested capacity, or more. */
  get capacity() {
    return this.current.capacity;
  }
  /** Bytes in live blocks with their headers, plus 48 fixed bytes. */
  get usedSize() {
    return this.current.usedSize;
  }
  /** The largest value that `usedSize` has had, in bytes. */
  get peakUsedSize() {
    return this.current.peakUsedSize;
  }
  /** Free bytes: `capacity - usedSize`. */
  get freeSize() {
    return this.current.freeSize;
  }
  /** The largest size in bytes for which `allocate` certainly succeeds now, or 0. */
  get largestFree() {
    return locked(this.lock, () => this.current.largestFree);
  }
  /** The number of live blocks. */
  get blockCount() {
    return this.current.blockCount;
  }
  /**
   * Checks the invariants of the whole heap, in time proportional to the number of blocks.
   *
   * @returns The violated invariants; an empty array for a valid heap.
   */
  verify() {
    return readLocked(this.lock, () => {
      let { heap } = this;
      this.refreshIfStale();
      let error = isOutdated(heap) ? outdated(heap.words) : null;
      if (error?.code === "ARENA_DISPOSED") throw error;
      let violations = verify(heap);
      return violations.length > 0 ? violations : verifyReferences(this, heap);
    });
  }
  /**
   * Returns statistics of all blocks: sizes, fragmentation, and a row per size class. Walks the
   * heap.
   */
  statistics() {
    return readLocked(this.lock, () => statisticsOf(this.current));
  }
  /**
   * Visits each block in the order of addresses. The arena must not change meanwhile.
   *
   * @param visit Called with the byte offset and the size in bytes of the block's payload.
   * @throws ARENA_DISPOSED when `visit` has disposed the arena.
   */
  walk(visit) {
    requireKind(typeof visit == "function", "visitor", visit, "a function"), readLocked(
      this.lock,
      () => walk(this.current, (block, size, free) => {
        visit(payloadOf(block), size * 4 - 4, free), opened(this.current);
      })
    );
  }
};

// src/growable-memory.ts
var GrowableMemory = class extends MeasuredMemory {
  /** @param memory The memory that has the heap; undefined if the arena owns the buffer. */
  constructor(heap, memory) {
    super(heap), hide(this, "memory", memory);
  }
  /**
   * Extends the arena after other code has grown its WebAssembly memory, and replaces the views.
   * The old views are detached, or end where the memory ended. Called automatically when an
   * allocation finds no room.
   *
   * @returns Whether the memory had grown.
   * @throws INVALID_OPTION when the memory has a resizable buffer by now.
   */
  refresh() {
    if (this.memory === void 0)
      return opened(this.heap), !1;
    let former = this.buffer;
    return locked(this.lock, () => {
      this.replaceViews(!1);
      let { heap } = this, { tail } = heap;
      return heap.grow(this.i32), heap.tail !== tail || this.buffer !== former;
    });
  }
  /**
   * Replaces the views if they don't reach the whole heap because other code has grown the memory.
   * Each call that uses the heap starts with it: two arenas can grow one memory in turns.
   */
  refreshIfStale() {
    this.memory === void 0 || !isOutdated(this.heap) || (this.replaceViews(!1), isOutdated(this.heap) && this.replaceViews(!0));
  }
  /** Makes the views those of the memory's current buffer; returns whether it has more bytes. */
  replaceViews(isAhead) {
    let former = this.buffer.byteLength, buffer = currentBuffer(this.memory, isAhead);
    return buffer.byteLength <= former ? !1 : (requireFixedLength(buffer), this.checks?.grow(buffer.byteLength), this.attach(buffer), setWords(this.heap, this.i32), !0);
  }
  /**
   * Grows the memory for a block that found no room, which is new, or the one at `ptr`; returns
   * whether the arena has grown.
   */
  makeRoom(size, align, ptr) {
    let { heap, memory, checks } = this;
    return memory === void 0 ? !1 : growMemory(memory, heap, missingFor(heap, size, align, ptr), checks) && this.refresh();
  }
  /**
   * Allocates a block that found no room, zeroed, where the memory grows for it.
   *
   * @throws OUT_OF_MEMORY when it doesn't, if the block is `required`; it is 0 otherwise.
   */
  allocateGrown(size, align, required) {
    let { heap } = this, ptr = this.refresh() ? heap.allocateZeroed(size, align) : 0;
    if (ptr === 0 && this.makeRoom(size, align, 0) && (ptr = heap.allocateZeroed(size, align)), ptr === 0 && required) throw outOfMemory(heap, size, align);
    return ptr;
  }
};
function outOfMemory(heap, size, align) {
  let { capacity, freeSize, largestFree } = heap;
  return mismatch(
    "OUT_OF_MEMORY",
    "out of memory",
    `${size} bytes${align > 8 ? ` at a multiple of ${align}` : ""}`,
    `a free block for them: the largest has ${largestFree} (${freeSize} of ${capacity} are free)`,
    "Enlarge the arena or its maximum size, or free structs earlier"
  );
}
function setWords(heap, words) {
  hide(heap, "words", words);
}

// src/snapshot/format.ts
var SNAPSHOT_MAGIC = 1314080335, SNAPSHOT_VERSION = 1, CHECKSUM = 1, VERSION = 2, HEAP_BYTES = 3, PACKED_BYTES = 4, HEADER_WORDS = 5, PACKED_FREE = FREE_HEADER_WORDS + 1;
function runsOf({ words, start, packed, first, tail, mark }) {
  let runs = [], at = start, run = 0;
  for (let block = first; block < tail; ) {
    if (at >= words.length) return null;
    let signed = sizeIn(words[at], mark), size = Math.abs(signed);
    if (size === 0 || size > tail - block) return null;
    signed < 0 && size > PACKED_FREE && (runs.push(run, block + FREE_HEADER_WORDS - run), run = block + size - 1), at += packed && signed < 0 ? PACKED_FREE : size, block += size;
  }
  return runs.push(run, tail + 1 - run), runs;
}
function lengthOf(runs) {
  let length = 0;
  for (let at = 1; at < runs.length; at += 2) length += runs[at];
  return length;
}
function changeMark(words, start, end, mark, to) {
  let change = mark ^ to;
  if (change !== 0)
    for (let at = start; at < end; ) {
      let header = words[at];
      header >= 0 && (words[at] = header ^ change), at += Math.abs(sizeIn(header, mark)) || end;
    }
}
function copyRun(source, start, target, at, length) {
  if (length > LOOP_MAX_WORDS) target.set(source.subarray(start, start + length), at);
  else for (let k = 0; k < length; k++) target[at + k] = source[start + k];
}
var MULTIPLIER = -1640531535;
function checksumOf(words) {
  let end = words.length, a = 1, b = 2, c = 3, d = 4, at = CHECKSUM + 1;
  for (; at < end - 3; at += 4)
    a = mixed(a, words[at]), b = mixed(b, words[at + 1]), c = mixed(c, words[at + 2]), d = mixed(d, words[at + 3]);
  for (; at < end; at++) a = mixed(a, words[at]);
  return Math.imul(Math.imul(Math.imul(a, 31) ^ b, MULTIPLIER) ^ c, MULTIPLIER) ^ d;
}
function mixed(lane, word) {
  let product = Math.imul(lane ^ word, MULTIPLIER);
  return product << 15 | product >>> 17;
}
function notASnapshot(got, expected, cure = "Pass the whole, unchanged result of snapshot()") {
  return mismatch("INVALID_SNAPSHOT", "invalid snapshot", got, expected, cure);
}

// src/snapshot/read.ts
function readSnapshot(bytes, target) {
  if (!ArrayBuffer.isView(bytes)) throw notASnapshot(show(bytes), "the Uint8Array of snapshot()");
  let words = wordsOf(bytes, target), found = `${bytes.byteLength} bytes`;
  if (words.length < HEADER_WORDS + 35)
    throw notASnapshot(found, `at least ${(HEADER_WORDS + 35) * 4}`);
  if (words[0] !== SNAPSHOT_MAGIC)
    throw isFormatted(words, firstBlockIn(words)) ? notASnapshot(
      "a view of an arena's whole buffer",
      "the result of snapshot()",
      "Pass its buffer, or that of new Uint8Array(bytes), to Arena.from, which opens it in place"
    ) : notASnapshot("other bytes", "the mark of a snapshot at the start");
  if (words[VERSION] !== SNAPSHOT_VERSION)
    throw notASnapshot(`version ${words[VERSION]}`, `version ${SNAPSHOT_VERSION}`);
  let length = HEADER_WORDS * 4 + (words[PACKED_BYTES] >>> 0);
  if (bytes.byteLength !== length) throw notASnapshot(found, `${length} bytes`);
  if (words[CHECKSUM] !== checksumOf(words)) throw notASnapshot("changed bytes", "its checksum");
  let heap = words.subarray(HEADER_WORDS), first = firstBlockIn(heap), size = heap[3], tail = first + size;
  if (!isFormatted(heap, first))
    throw notASnapshot("the snapshot of another format", "the format of this version");
  let start = HEADER_WORDS + first, runs = runsOf({ words, start, packed: !0, first, tail, mark: 900087086 });
  if (runs === null || lengthOf(runs) !== heap.length || size < MIN_SIZE || size > MAX_SIZE || heap[4] !== 900087086 || words[HEAP_BYTES] >>> 0 !== (tail + 1) * 4)
    throw notASnapshot("headers of other blocks", "blocks that fill the heap");
  return { words, first, tail, runs };
}
function writeBlocks(snapshot, words, mark) {
  let { words: saved2, first, runs } = snapshot, at = HEADER_WORDS;
  for (let index = 0; index < runs.length; index += 2) {
    let start = runs[index], length = runs[index + 1];
    start === 0 ? (copyRun(saved2, at, words, 0, 11), copyRun(saved2, at + 14, words, 14, length - 14)) : copyRun(saved2, at, words, start, length), changeMark(words, start + (start === 0 ? first : 1), start + length, 900087086, mark), at += length;
  }
  words[4] = mark;
}
function wordsOf(bytes, target) {
  let { buffer, byteOffset, byteLength } = bytes, length = byteLength >>> 2;
  return length === 0 ? new Int32Array(0) : isArrayBuffer(buffer) && buffer !== target && byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length) : new Int32Array(new Uint8Array(new Uint8Array(buffer, byteOffset, length * 4)).buffer);
}

// src/arena-snapshot.ts
function load(bytes, options) {
  requireOptions(options, void 0, !0);
  let snapshot = readSnapshot(bytes), { first, tail } = snapshot, reach = reachOf(snapshot.words.subarray(HEADER_WORDS)), { memory, capacity } = options;
  if (memory !== void 0 && reach < MAX_SIZE)
    throw invalidOption(
      "option memory",
      "the snapshot of an arena that cannot grow",
      "one of an arena that was made with the option memory",
      "Leave out memory"
    );
  let size = capacity === void 0 ? tail - first : sizeFor(capacity, tail - first, reach), buffer = reserve((first + size + 1) * 4, options), words = new Int32Array(buffer);
  words.fill(0, 11, 14), writeBlocks(snapshot, words, 900087086);
  let heap = new Tlsf(buffer, "existing");
  return requireVerified(heap), words.length > tail + 1 && extend(heap, tail), memory !== void 0 && (words[10] = heap.tail), buffer;
}
function restore(heap, bytes, isOwn) {
  let { words, first, tail } = heap, snapshot = readSnapshot(bytes, words.buffer), more = tail - snapshot.tail;
  if (snapshot.first !== first || more !== 0 && more < MIN_SIZE)
    throw mismatch(
      "INVALID_SNAPSHOT",
      "snapshot of another arena",
      `a capacity of ${capacityOf(snapshot)} bytes`,
      `a snapshot of ${heap.capacity} bytes, as this arena has`,
      "Open it as an arena of its own with Arena.from(bytes)"
    );
  isOwn || giveBack(load(bytes, {}));
  let highWater = words[10];
  writeBlocks(snapshot, words, markAfter(words[4])), words[10] = Math.max(highWater, words[10]), more !== 0 && extend(heap, snapshot.tail);
}
function requireInPlace(buffer) {
  let { byteLength } = buffer;
  if (byteLength >= 4 && new Int32Array(buffer, 0, 1)[0] === SNAPSHOT_MAGIC)
    throw notASnapshot(
      "the buffer of a snapshot",
      "a view of its bytes",
      "Pass new Uint8Array(buffer), which is copied into a new arena"
    );
  if (byteLength % 8 !== 0) throw notAHeap(`${byteLength} bytes`, "a multiple of 8");
  return buffer;
}
function requireNoCapacity(options) {
  let capacity = options?.capacity;
  if (capacity === void 0) return;
  let got = `${show(capacity)} without a snapshot`;
  throw invalidOption("option capacity", got, "a snapshot to copy", "Leave out capacity");
}
function extend(heap, tail) {
  let { words } = heap;
  setWords(heap, words.subarray(0, tail + 1)), heap.grow(words);
}
function sizeFor(capacity, saved2, reach) {
  bytesFor(capacity);
  let size = Math.ceil((capacity - 48) / 8) * 2;
  if (size === saved2) return saved2;
  let least = saved2 + MIN_SIZE;
  if (size < saved2 || size > reach || least > reach)
    throw mismatch(
      "INVALID_SIZE",
      "invalid capacity for this snapshot",
      show(capacity),
      `${48 + saved2 * 4} to ${48 + reach * 4} bytes, for which it has lists`,
      "Leave out capacity, or copy the structs into a larger arena"
    );
  return Math.max(size, least);
}
var capacityOf = ({ first, tail }) => 48 + (tail - first) * 4;
function requireVerified(heap) {
  let memory = { u32: new Uint32Array(heap.words.buffer), i32: heap.words }, violation = verify(heap)[0] ?? verifyReferences(memory, heap)[0];
  if (violation === void 0) return;
  let { invariant, at, message } = violation;
  throw notASnapshot(`${message} at byte ${at} (${invariant})`, "a valid arena");
}

// src/observers.ts
var Observers = class {
  constructor(all) {
    this.all = all;
  }
  using(ptr) {
    for (let observer of this.all) observer.using(ptr);
  }
  allocated(ptr, size, type) {
    for (let observer of this.all) observer.allocated(ptr, size, type);
  }
  resized(ptr, size) {
    for (let observer of this.all) observer.resized(ptr, size);
  }
  moved(from, to, size) {
    for (let observer of this.all) observer.moved(from, to, size);
  }
  freed(ptr) {
    for (let observer of this.all) observer.freed(ptr);
  }
  reset() {
    for (let observer of this.all) observer.reset();
  }
  restored(snapshot) {
    for (let observer of this.all) observer.restored(snapshot);
  }
};
function withObserver(current, added) {
  return current === null ? added : new Observers([...partsOf(current), added]);
}
function withoutObserver(current, removed) {
  let rest = [...partsOf(current)], index = rest.lastIndexOf(removed);
  return index >= 0 && rest.splice(index, 1), rest.length > 1 ? new Observers(rest) : rest[0] ?? null;
}
function partsOf(observer) {
  return observer === null ? [] : observer instanceof Observers ? observer.all : [observer];
}

// src/call-sites/call-site.ts
var V8_FRAME = /^\s*at (?:(?:async )?(.+?) \()?(.+?:\d+:\d+)\)?$/, OTHER_FRAME = /^\s*([^@]*)@(.+:\d+:\d+)$/, OWN_FILE = /\.gen\.[cm]?[jt]sx?(?:\?.*)?:\d+:\d+$|\/offheap\/dist\/|\/\.vite\/deps\/offheap/, here = /* @__PURE__ */ findHere(), MOST = 1e4, MANY2 = 32, FEW = 6, LONGEST = 1e3, UNKNOWN = "an unknown place", Lines = class {
  constructor() {
    this.lines = /* @__PURE__ */ new Map();
    /** Numbers of files, since the names of some contain all of their text. */
    this.files = /* @__PURE__ */ new Map();
    /** Formats a stack trace as the positions of all calls in it. */
    this.pathOf = (_, sites) => {
      let { files } = this, path = "";
      for (let site of sites) {
        let name = site.getScriptNameOrSourceURL?.(), file = files.get(name);
        file === void 0 && files.set(name, file = files.size), path += ` ${file} ${site.getPosition?.() ?? String(site)}`;
      }
      return path;
    };
  }
  /**
   * Returns the line of the program that called this package, as `game.ts:12:9`, with the path in
   * the engine's notation.
   *
   * @param boundary The innermost function of this package that is running; its callers are
   *   searched.
   */
  callOf(boundary, skipped) {
    return (here === null ? null : this.find(boundary, skipped, FEW)) ?? this.find(boundary, skipped, MANY2) ?? { line: UNKNOWN, isCreate: !1 };
  }
  /** Returns null if none of the `depth` innermost callers of `boundary` is the program's. */
  find(boundary, skipped, depth) {
    let { event, frames, arena, type } = skipped, stack = capture(boundary, depth, this.pathOf), path = `${event} ${frames} ${arena} ${type} ${depth}${stack ?? new Error().stack}`, line = this.lines.get(path);
    if (line === void 0) {
      let all = framesOf(stack === null ? new Error().stack : capture(boundary, depth, null)), found = stack === null ? programLine(all, { ...skipped, event: null, frames: 0 }) : programLine(all, skipped, depth < MANY2), isCreate = all.some(({ name }) => name === `${type}.create` || name === "create");
      line = found === null ? null : { line: found, isCreate }, this.lines.set(path, line), (this.lines.size > MOST || this.files.size > MOST) && (this.lines.clear(), this.files.clear());
    }
    return line;
  }
};
function framesOf(stack) {
  return typeof stack != "string" ? [] : stack.split(`
`).flatMap((line) => {
    let match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line);
    return match === null ? [] : [{ name: match[1] ?? "", location: match[2] }];
  });
}
function programLine(all, skipped, isPart2 = !1) {
  let { event, arena, type } = skipped, isEvent = ({ name }) => event !== null && (name === event || name.endsWith(`.${event}`)), composites = all.findIndex((frame) => !isEvent(frame)), frames = all.slice(Math.max(composites, 0) + skipped.frames), makers = type === null ? [] : ["allocate", "create"], file = fileOf(frames[0]), isOwn = (frame) => OWN_FILE.test(frame.location) || here !== null && frame.location.startsWith(here) || makers.some(
    (maker) => frame.name === `${type}.${maker}` || frame.name === maker && fileOf(frame) === file
  ), inArena = ({ name }) => name.startsWith(`${arena}.`) && name !== `${arena}.walk`, found = frames.slice(frames.findLastIndex(inArena) + 1).find((frame) => !isOwn(frame)) ?? (isPart2 ? void 0 : all.at(-1));
  if (found === void 0) return isPart2 ? null : UNKNOWN;
  let location = found.location.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, ""), end = location.length <= LONGEST ? location : location.slice(-60);
  return ` ${location.length <= LONGEST ? "" : `${location.slice(0, 60)}\u2026`}${end}`.slice(1);
}
function fileOf(frame) {
  return frame?.location.replace(/:\d+:\d+$/, "") ?? "";
}
function capture(boundary, depth, prepare) {
  let { captureStackTrace, stackTraceLimit, prepareStackTrace } = errors;
  if (typeof captureStackTrace != "function") return null;
  let trace = {};
  configure(depth, prepare ?? prepareStackTrace);
  try {
    return captureStackTrace.call(Error, trace, boundary), trace.stack;
  } catch {
    return "";
  } finally {
    configure(stackTraceLimit, prepareStackTrace);
  }
}
function configure(stackTraceLimit, prepareStackTrace) {
  try {
    errors.stackTraceLimit = stackTraceLimit, errors.prepareStackTrace = prepareStackTrace;
  } catch {
  }
}
var errors = Error;
function findHere() {
  let { location = "" } = framesOf(new Error().stack)[0] ?? {};
  return /^(.*\/)call-sites\/[^/]*$/.exec(location)?.[1] ?? (OWN_FILE.test(location) ? location : null);
}

// src/checked/shadow.ts
var MOST_ENDS = 256, Allocation = class {
  constructor(start, size, type, made) {
    /** Whether it belongs to a field, as the elements of a list do. */
    this.isOwnedByField = !1;
    /**
     * Whether the program has its address as a number, with which it can write pointers directly.
     */
    this.isExposed = !1;
    this.ending = null;
    /** The call that ended it. */
    this.ended = null;
    /** The targets of the pointers in this block, by the offset of the pointer in the block. */
    this.targets = null;
    /** The ends of parts of it, in their order, and the time of the last one. */
    this.ends = [];
    this.lastEnd = 0;
    /** The structs in the slots of a pool's chunk, the current or most recent one of each slot. */
    this.slots = null;
    /** Number of granules of the shadow that refer to it. */
    this.granules = 0;
    /** Number of its slot in the shadow, as long as granules refer to it. */
    this.slot = 0;
    this.start = start, this.end = 0, this.size = size, this.type = type, this.made = made;
  }
  /** The name of its type in messages. */
  get typeName() {
    return this.type?.typeName ?? "block";
  }
  /** Records the target of the pointer at `address` in this block; null for an unknown target. */
  recordWrite(address, target) {
    let offset = address - this.start;
    target !== null ? (this.targets ??= /* @__PURE__ */ new Map()).set(offset, target) : this.targets?.delete(offset);
  }
  /** Records a struct in this block, in one of the slots from `first` on. */
  addSlot(slot, first, stride) {
    this.slots ??= { first, stride, records: [] }, slot.end = slot.start + slot.size, this.slots.records[(slot.start - first) / stride] = slot;
  }
  /** Returns the struct in the slot around `address`, or this block where there is none. */
  slotAt(address) {
    if (this.slots === null) return this;
    let { first, stride, records } = this.slots;
    return records[Math.floor((address - first) / stride)] ?? this;
  }
  /** Adds `end` to the ends of its parts, in place of those that it covers. */
  endParts(end) {
    let others = this.ends.filter(({ from, to }) => from < end.from || to > end.to);
    this.ends = [...others.slice(1 - MOST_ENDS), end], this.lastEnd = end.time;
  }
  /** Restores the ends of its parts to `ends`. */
  restoreEnds(ends) {
    this.ends = ends, this.lastEnd = ends.at(-1)?.time ?? 0;
  }
  liveSlots() {
    return (this.slots?.records ?? []).filter((slot) => slot !== void 0 && slot.end > 0);
  }
  /** Makes it live again, as it was at a snapshot that was restored at `place`. */
  revive({ end, size, targets, ends, slots }, place) {
    for (let slot of this.liveSlots()) slot.finish("restored", place);
    for (let slot of slots) {
      let { first, stride, records } = this.slots;
      records[(slot.allocation.start - first) / stride] = slot.allocation, slot.allocation.revive(slot, place);
    }
    this.end = end, this.size = size, this.targets = targets && new Map(targets), this.restoreEnds(ends), this.ending = null, this.ended = null;
  }
  /**
   * Ends it. Its targets are dropped, because a chain of allocations whose pointers lead from one
   * to the next would grow without a bound.
   */
  finish(ending2, place) {
    for (let slot of this.liveSlots()) slot.finish(ending2, place);
    this.end = 0, this.targets = null, this.ends = [], this.ending = ending2, this.ended = place;
  }
};
function saved(allocation) {
  let { end, size, targets, ends } = allocation, slots = allocation.liveSlots().map(saved);
  return { allocation, end, size, targets: targets && new Map(targets), ends, slots };
}
var ELSEWHERE = "an unknown place, by another thread", NULL_TARGET = /* @__PURE__ */ new Allocation(0, 0, null, "nowhere"), UnknownAllocation = class extends Allocation {
  constructor() {
    super(0, 0, null, "an unknown place"), this.end = 1 / 0;
  }
  /** Does nothing, since a record would keep every target reachable as long as the arena lives. */
  recordWrite() {
  }
}, GRANULE = 3, Shadow = class {
  /** @param bytes Size of the arena's buffer in bytes. Parts that are not used take no memory. */
  constructor(bytes) {
    this.slots = [void 0];
    this.freeSlots = [];
    /** The last allocation at each start address, live or ended. */
    this.starts = /* @__PURE__ */ new Map();
    this.granules = granulesFor(bytes);
  }
  /** @param bytes The new size of the arena's buffer in bytes. */
  grow(bytes) {
    let former = this.granules;
    bytes <= former.length * 2 ** GRANULE || (this.granules = granulesFor(bytes), this.granules.set(former));
  }
  /** Returns the current or most recent allocation of the byte at `address`. */
  at(address) {
    return this.slots[this.granules[address >>> GRANULE] ?? 0]?.slotAt(address);
  }
  /** Returns the last allocation that started at `address`. */
  startingAt(address) {
    return this.starts.get(address);
  }
  /** Iterates over the live allocations. */
  *live() {
    for (let allocation of this.starts.values()) allocation.end > 0 && (yield allocation);
  }
  /** Records a new block of `usable` bytes. */
  add(allocation, usable) {
    allocation.end = allocation.start + usable, this.enter(allocation);
  }
  /**
   * Records that a live block was resized in place to `usable` bytes, of which `size` were
   * requested.
   */
  resize(allocation, size, usable) {
    let former = allocation.end;
    allocation.size = size, allocation.end = allocation.start + usable, allocation.end > former && this.mark(allocation, former);
  }
  /** Returns a copy of the records of live allocations. */
  save() {
    return Array.from(this.live(), saved);
  }
  /**
   * Makes exactly the saved allocations live, as they were. The call at `place` has ended all
   * others.
   */
  restore(saved2, place) {
    let former = new Set(this.live());
    for (let one of saved2)
      former.delete(one.allocation), one.allocation.revive(one, place);
    for (let allocation of former) allocation.finish("restored", place);
    for (let { allocation } of saved2) this.enter(allocation);
  }
  /** Ends every live allocation. */
  reset(place) {
    for (let allocation of this.live()) allocation.finish("reset", place);
  }
  /** Drops all records, and gives their memory back to the system. */
  end() {
    giveBack(this.granules.buffer), this.granules = new Uint32Array(0), this.slots = [void 0], this.freeSlots = [], this.starts.clear();
  }
  /** Records where a live allocation is. */
  enter(allocation) {
    allocation.granules === 0 && (allocation.slot = this.freeSlots.pop() ?? this.slots.length, this.slots[allocation.slot] = allocation), this.starts.set(allocation.start, allocation), this.mark(allocation, allocation.start);
  }
  /**
   * Writes the slot from byte `from` to the end of the block and into the header of the next block.
   */
  mark(allocation, from) {
    let { granules, slots, freeSlots } = this, { slot } = allocation, end = allocation.end + 7 >>> GRANULE;
    for (let granule = from + 7 >>> GRANULE; granule < end; granule++) {
      let former = granules[granule];
      granules[granule] = slot, allocation.granules++;
      let covered = slots[former];
      covered !== void 0 && (covered.end > granule * 2 ** GRANULE && covered !== allocation && covered.finish("freed", ELSEWHERE), !(--covered.granules > 0) && (slots[former] = void 0, freeSlots.push(former)));
    }
  }
};
function granulesFor(bytes) {
  try {
    return new Uint32Array(Math.ceil(bytes / 2 ** GRANULE));
  } catch {
    throw new OffheapError(
      "OUT_OF_MEMORY",
      `no memory for the account of a checked arena: got a request for ${bytes / 2} bytes, half of the arena's ${bytes}, which the system refused. Make the arena smaller, or leave out checked.`
    );
  }
}

// src/checked/account.ts
var Account = class _Account {
  constructor(arena, heap, isShared) {
    /** The accessor method that the program has called, while that method runs. */
    this.entry = null;
    /** Whether a check reads the pointer of an accessor, which then does not reach the program. */
    this.isReading = !1;
    /** Number of ends of parts until now. */
    this.clock = 0;
    this.lines = new Lines();
    /** The outermost assignment in progress when parts ended last. */
    this.attempt = null;
    /** The ends before each end of parts in that assignment. */
    this.endsBefore = [];
    /** The live allocations at each snapshot. */
    this.snapshots = /* @__PURE__ */ new WeakMap();
    this.arena = arena, this.heap = heap, hide(this, "shadow", new Shadow(arena.buffer.byteLength)), this.unknown = isShared ? new UnknownAllocation() : null;
  }
  /** Whether a member of an accessor runs. */
  get isInside() {
    return this.isReading || this.entry !== null;
  }
  /**
   * @throws DOUBLE_FREE when the block at `ptr` is no longer live, INVALID_POINTER when `ptr` is
   *   inside another block. The heap checks all other addresses.
   */
  using(ptr) {
    let { shadow } = this, allocation = shadow.startingAt(ptr);
    if (allocation !== void 0 && allocation.end > 0 || this.unknown !== null || this.arena.i8.length === 0) return;
    let around = typeof ptr == "number" ? shadow.at(ptr) : void 0, isSlot = around !== void 0 && around.start === ptr && around.end > 0;
    if (allocation !== void 0 && !isSlot)
      throw new OffheapError(
        "DOUBLE_FREE",
        `the ${allocation.typeName} at ${ptr} is gone: it was ${allocation.ending} at ${allocation.ended}, and made at ${allocation.made}. Free a block once, and drop its pointer then.`
      );
    if (around !== void 0 && ptr < around.end)
      throw new OffheapError(
        "INVALID_POINTER",
        `no block starts at ${ptr}: it lies ${ptr - around.start} bytes into the ${around.typeName} at ${around.start}, made at ${around.made}. Pass what allocate returned, or the ptr of an accessor.`
      );
  }
  allocated(ptr, size, type) {
    let { line, isCreate } = this.call(_Account.prototype.allocated, "allocated", type), allocation = new Allocation(ptr, size, type, line);
    allocation.isExposed = this.entry === null && !isCreate, this.shadow.add(allocation, this.heap.sizeOf(ptr));
  }
  resized(ptr, size) {
    let allocation = this.liveAt(ptr);
    allocation !== void 0 && this.shadow.resize(allocation, size, this.heap.sizeOf(ptr));
  }
  /** A block that has moved is a new allocation: pointers to its old place are stale. */
  moved(from, to, size) {
    let former = this.liveAt(from);
    if (former === void 0) return;
    let place = this.callSite(_Account.prototype.moved, "moved", null), allocation = new Allocation(to, size, former.type, place);
    allocation.targets = former.targets, allocation.isExposed = former.isExposed || this.entry === null, former.finish("moved", place), allocation.isOwnedByField = former.isOwnedByField, this.shadow.add(allocation, this.heap.sizeOf(to));
  }
  freed(ptr) {
    this.liveAt(ptr)?.finish("freed", this.callSite(_Account.prototype.freed, "freed", null));
  }
  slotAllocated(ptr, type, block, first, stride) {
    let made = this.callSite(_Account.prototype.slotAllocated, null, null);
    this.liveAt(block)?.addSlot(new Allocation(ptr, type.size, type, made), first, stride);
  }
  slotFreed(ptr) {
    let slot = this.shadow.at(ptr), place = this.callSite(_Account.prototype.slotFreed, null, null);
    return slot?.start === ptr && slot.slots === null && slot.finish("freed", place), place;
  }
  reset() {
    this.shadow.reset(this.callSite(_Account.prototype.reset, null, null));
  }
  save(snapshot) {
    this.settle(), this.snapshots.set(snapshot, this.shadow.save());
  }
  /** @throws INVALID_SNAPSHOT when `snapshot` was not saved here. */
  requireSaved(snapshot) {
    if (!this.snapshots.has(snapshot))
      throw mismatch(
        "INVALID_SNAPSHOT",
        "snapshot without records",
        "bytes that this checked arena did not make",
        "the object that its own snapshot() returned",
        "Pass that object, or open the bytes with Arena.from"
      );
  }
  restored(snapshot) {
    let place = this.callSite(_Account.prototype.restored, "restored", null);
    this.shadow.restore(this.snapshots.get(snapshot), place);
  }
  /** Drops all records, when the arena is disposed. */
  end() {
    this.shadow.end(), this.snapshots = /* @__PURE__ */ new WeakMap();
  }
  /**
   * Ends the parts of the live block around `address` that are in the bytes from `from` to `to`, if
   * there is a record of the block. Requires: an accessor method is running.
   */
  endParts(address, from, to, reason) {
    let allocation = this.shadow.at(address);
    if (allocation === void 0 || address >= allocation.end) return;
    let place = this.callSite(_Account.prototype.endParts, null, null);
    this.noteEnds(allocation), allocation.endParts({ time: ++this.clock, from, to, reason, place });
  }
  /** Keeps what `restoreEnds` restores, if an assignment is in progress that can fail. */
  noteEnds(allocation) {
    let { attempt } = this.arena.adoptions;
    for (; attempt !== null && attempt.outer !== null; ) attempt = attempt.outer;
    (attempt === null || attempt !== this.attempt) && (this.endsBefore = []), this.attempt = attempt;
    let { ends } = allocation;
    attempt !== null && this.endsBefore.push({ allocation, ends, time: this.clock });
  }
  /** Undoes the ends of parts since the clock was at `time`, after an assignment has failed. */
  restoreEnds(time) {
    let { endsBefore } = this;
    for (; endsBefore.length > 0 && endsBefore.at(-1).time >= time; ) {
      let { allocation, ends } = endsBefore.pop();
      allocation.restoreEnds(ends);
    }
  }
  /** In shared memory, ends each allocation at whose start the heap has no live block any more. */
  settle() {
    if (this.unknown !== null)
      try {
        readLocked(this.arena.lock, () => this.settleHere());
      } catch (error) {
        if (error.code !== "ARENA_DISPOSED") throw error;
      }
  }
  settleHere() {
    for (let allocation of this.shadow.live())
      try {
        this.heap.sizeOf(allocation.start);
      } catch (error) {
        if (error.code === "ARENA_DISPOSED") throw error;
        allocation.finish("freed", ELSEWHERE);
      }
  }
  /** Records that the program receives an address in `allocation` as a number, unless a method runs. */
  expose(allocation) {
    this.entry !== null || this.isReading || allocation !== void 0 && allocation.end > 0 && (allocation.isExposed = !0);
  }
  liveAt(ptr) {
    let allocation = this.shadow.startingAt(ptr);
    return allocation !== void 0 && allocation.end > 0 ? allocation : void 0;
  }
  /**
   * Returns the line at which the program called this package: an accessor, or the arena's method
   * that reported `event`. `boundary` is the method of this observer that is running.
   */
  callSite(boundary, event, type) {
    return this.call(boundary, event, type).line;
  }
  call(boundary, event, type) {
    let arena = this.arena.constructor.name;
    return this.entry === null ? this.lines.callOf(boundary, { event, frames: 2, arena, type: nameOf2(type) }) : this.lines.callOf(this.entry, { event: null, frames: 0, arena, type: null });
  }
};
function nameOf2(type) {
  return type === null ? null : "name" in type && typeof type.name == "string" ? type.name : type.typeName;
}

// src/encoding/numbers.ts
function isNumber(value) {
  return typeof value == "number" || value === void 0;
}
function toNumber(value, field) {
  if (typeof value == "number") return value;
  if (typeof value == "bigint" || typeof value == "symbol" || !isConvertible(value))
    throw new OffheapError(
      "INVALID_VALUE",
      `invalid value${forField(field)}: got ${show(value)}, expected a number. Convert it to a number first.`
    );
  return Number(value);
}
function isReceiver(value) {
  return Object.is(Object(value), value);
}
function isObject(value) {
  return typeof value == "function" || typeof value == "object" && value !== null;
}
function isConvertible(value) {
  if (!isObject(value)) return !0;
  let { valueOf, toString, [Symbol.toPrimitive]: convert2 } = value;
  return [valueOf, toString, convert2].some((method) => typeof method == "function");
}
function toBigint(value, field) {
  if (typeof value == "bigint") return value;
  if (isObject(value) && isConvertible(value))
    try {
      return BigInt.asIntN(64, value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  if (typeof value == "boolean" || typeof value == "string" && isInteger(value))
    return BigInt(value);
  throw new OffheapError(
    "INVALID_VALUE",
    `invalid value${forField(field)}: got ${show(value)}, expected a bigint. Write 5n, or convert it with BigInt.`
  );
}
function isInteger(text) {
  try {
    return BigInt(text), !0;
  } catch {
    return !1;
  }
}
function converted(view, values) {
  return isBigints(view) ? toBigints(values) : toNumbers(values);
}
function toNumbers(values) {
  if (ArrayBuffer.isView(values)) return isBigints(values) ? convertedBy(toNumber, values) : values;
  for (let index = 0; index < values.length; index++)
    if (typeof values[index] != "number") return convertedBy(toNumber, values);
  return values;
}
function toBigints(values) {
  if (ArrayBuffer.isView(values) && isBigints(values)) return values;
  for (let index = 0; index < values.length; index++)
    if (typeof values[index] != "bigint") return convertedBy(toBigint, values);
  return values;
}
function convertedBy(convert2, values) {
  return Array.from(values, (value) => convert2(value));
}
function isBigints(values) {
  return values instanceof BigInt64Array || values instanceof BigUint64Array;
}

// src/held.ts
function changedByValues() {
  return mismatch(
    "INVALID_VALUE",
    "struct changed by its values",
    "a getter, iterable or conversion that frees, ends or moves what is written",
    "values that don't change it",
    "Change it before or after the call"
  );
}
function holding(target, size, read2) {
  let { ptr } = target, { adoptions } = target.arena, outer = adoptions.held;
  adoptions.held = { start: ptr, end: ptr + size, outer };
  let result;
  try {
    result = read2();
  } finally {
    adoptions.held = outer;
  }
  if (target.ptr !== ptr) throw changedByValues();
  return result;
}
function initHeld(target, size, values, init) {
  let { arena, ptr } = target, { adoptions } = arena, outer = adoptions.held;
  adoptions.held = { start: ptr, end: ptr + size, outer };
  try {
    init(target, values);
  } finally {
    adoptions.held = outer;
  }
  if (target.ptr !== ptr) throw changedByValues();
  return target;
}
function isUnread({ arena, ptr }) {
  let { held, read: read2 } = arena.adoptions;
  return read2 === 0 && held !== null && held.start === ptr;
}
function requireNotHeld({ adoptions }, start, end) {
  for (let held = adoptions.held; held !== null; held = held.outer) {
    let isWhole2 = held.start === start && held.end === end;
    if (held.start >= start && held.end <= end && !isWhole2) throw changedByValues();
  }
}
function requireNothingHeld({ held, pinned, depth }) {
  if (held !== null || pinned.length > 0 || depth > 0) throw changedByValues();
}
function holdsAny({ held, pinned, offer }) {
  return held !== null || pinned.length > 0 || offer !== null;
}
function requireNotOffered({ pinned, offer }, ptr) {
  if (pinned.includes(ptr)) throw changedByValues();
  for (; offer !== null; offer = offer.outer) if (offer.has(ptr)) throw changedByValues();
}
function requireBlockNotHeld(arena, ptr) {
  let { adoptions } = arena;
  requireNotOffered(adoptions, ptr);
  for (let { held } = adoptions; held !== null; held = held.outer)
    if (held.start >= ptr && held.start < ptr + arena.sizeOf(ptr)) throw changedByValues();
}

// src/operations/depth.ts
var MAX_DEPTH = 1e3, RECURSION = 8, SLACK = 2 ** 20;
function deeper(depth) {
  if (depth < MAX_DEPTH) return depth + 1;
  let most = MAX_DEPTH.toLocaleString("en-US");
  throw new OffheapError(
    "TOO_DEEP",
    `too many structs own one another: got a chain of more than ${most}, expected at most ${most}. Keep long chains in a List, and look for a struct that owns itself.`
  );
}
function runAll(tasks) {
  for (let task = tasks.pop(); task !== void 0; task = tasks.pop()) task();
}
function isPutOff(depth) {
  return depth % RECURSION === 0;
}
var Walk = class {
  constructor({ i32 }) {
    /** Number of owners of the current struct. */
    this.depth = 0;
    /** What was put off. The last is next, so that there are few. */
    this.tasks = [];
    this.left = i32[5] * 4 + SLACK;
  }
  /**
   * Counts the bytes of an owned block.
   * @throws INVALID_BYTES when more are owned than are in use.
   */
  spend(bytes) {
    if (this.left -= bytes, this.left < 0)
      throw mismatch(
        "INVALID_BYTES",
        "blocks with several owners",
        "more bytes in owned blocks than are in use",
        "one owner for each block",
        "Call verifyOwners() or examine() to find them"
      );
  }
};

// src/place.ts
function checkedAt(allocator, ptr, size, mask, type) {
  if (allocator != null && allocator.checks === null && typeof ptr == "number" && ptr === (ptr & mask) >>> 0) {
    let { i32, heap } = allocator.arena, { first } = heap, end = ptr + size;
    if (first < ptr >>> 2 && end <= (first + i32[3]) * 4 && end <= i32.length * 4)
      return null;
  }
  return ELSEWHERE2.at(allocator, ptr, type);
}
var ELSEWHERE2 = {
  at(allocator, ptr, type) {
    if (allocator == null) throw NO_ARENA.error;
    if (allocator.checks === null) throw noPlace(allocator, ptr, type);
    return checksOf(allocator, type).accessor(type, ptr);
  }
}, NO_ARENA = {
  get error() {
    return mismatch(
      "INVALID_VALUE",
      "invalid arena of an accessor",
      "none",
      "an Arena",
      "Create a struct with Type.create(arena), or access one with Type.at(arena, ptr)"
    );
  }
};
function checksOf(allocator, type) {
  if (!allocator.checks) throw notAnAllocator(allocator, type);
  return allocator.checks;
}
function requireAllocator(value, type) {
  if (value == null || typeof value.allocateZeroed != "function")
    throw notAnAllocator(value, type);
  return value;
}
function requireType(type) {
  let { create, typeName } = type ?? {};
  if (typeof create == "function" && typeName !== void 0) return type;
  throw mismatch("INVALID_VALUE", "invalid type", show(type), "a generated class", "Pass the class, such as Enemy for an Enemy");
}
function notAnAllocator(value, { typeName }) {
  return mismatch(
    "INVALID_VALUE",
    `invalid arena for ${typeName}`,
    show(value),
    "an Arena or another Allocator",
    "Pass the arena as the first argument"
  );
}
function noPlace(allocator, ptr, type) {
  let { arena } = allocator;
  if (arena?.i32 === void 0) return notAnAllocator(allocator, type);
  let { typeName, size, align, packed } = type, [start, end] = payloadsIn(arena);
  return mismatch(
    "INVALID_POINTER",
    `invalid pointer to ${typeName}`,
    show(ptr),
    `a multiple of ${packed ? 1 : align} from ${start} to ${end - size}`,
    "Pass the ptr of an accessor, or what allocate returned"
  );
}
function payloadsIn({ i32 }) {
  let { words, first } = opened({ words: i32, first: firstBlockIn(i32) });
  return [payloadOf(first), (first + words[3]) * 4];
}

// src/struct.ts
function fieldTypesOf(shape) {
  let types = shape.types$();
  return new Map(Object.keys(shape.offsets).map((name, index) => [name, types[index]]));
}
function holdsStructs(type) {
  return type[0] === "array" || type[0] === "entry" ? holdsStructs(type[1]) : type[0] === "struct" || type[0] === "union";
}

// src/adoptions.ts
var Attempt = class {
  constructor(start, end, outer) {
    /** Contents that were replaced in blocks outside of the range, the latest last. */
    this.replaced = null;
    /** Blocks that the fields in the range owned, and that were offered to new owners. */
    this.offered = null;
    /** Frees what the fields in the range owned before. Called when nothing can fail any more. */
    this.frees = null;
    this.start = start, this.end = end, this.outer = outer;
  }
  covers(ptr) {
    return ptr >= this.start && ptr < this.end;
  }
}, Adoptions = class {
  constructor() {
    /** Number of creations of structs and of attempts in progress, one inside of another. */
    this.depth = 0;
    /** Number of slots and last generation of the table of references before the outermost one. */
    this.slots = 0;
    this.generation = 0;
    /** Whether a `Ref` was set that a failure leaves as it is, as getters of values can do. */
    this.isReferred = !1;
    /** Blocks that fields took during the creations: a failure gives them back. */
    this.ptrs = [];
    /** Those of `ptrs` that had an owner before, inside of what was replaced. */
    this.inherited = null;
    /**
     * Blocks that must stay where they are: those of lists of which an element is being written, and
     * owned structs while the values that replace them are read.
     */
    this.pinned = [];
    /** The innermost blocks that are offered to new owners: meanwhile, nothing else may free them. */
    this.offer = null;
    /** Number of creations of owned structs in progress, one inside of another. */
    this.owners = 0;
    /** Number of assignments in progress whose values were read: no code of the program runs. */
    this.read = 0;
    /**
     * Whether growth of the memory detaches views of it. The values for a new struct are then read
     * before it is allocated.
     */
    this.detaches = !1;
    /** The bytes for which the innermost values are being read; null for none. */
    this.held = null;
    /** The types of fields by name, of the structs whose values were read. */
    this.shapes = null;
    /** The innermost assignment that can fail after its first write; null for none. */
    this.attempt = null;
  }
  /** Returns the assignment in progress that writes the field at `ptr`, or null. */
  attemptAt(ptr) {
    let { attempt } = this;
    return attempt !== null && attempt.covers(ptr) ? attempt : null;
  }
};

// src/encoding/int53.ts
function readI53(low, high) {
  let value = high * 4294967296 + low;
  if (value > 2 ** 53 - 1 || value < 1 - 2 ** 53) throw unsafe(low, high);
  return value;
}
function writeI53(arena, index, value) {
  if (!Number.isSafeInteger(value)) throw notSafe(value, Number.MIN_SAFE_INTEGER);
  let low = value >>> 0;
  arena.u32[index] = low, arena.i32[index + 1] = (value - low) / 2 ** 32;
}
function requireSafe(value, least) {
  if (!(Number.isSafeInteger(value) && value >= least)) throw notSafe(value, least);
  return value;
}
function unsafe(low, high) {
  let value = BigInt(high) * 2n ** 32n + BigInt(low);
  return new OffheapError(
    "UNSAFE_INTEGER",
    `unsafe integer in memory: got ${value}, expected at most ${Number.MAX_SAFE_INTEGER} in magnitude. Read the two words through the properties that end in Low and High, or declare the field as i64 or u64.`
  );
}
function notSafe(value, least) {
  return new OffheapError(
    "UNSAFE_INTEGER",
    `unsafe integer: got ${show(value)}, expected an integer from ${least} to ${Number.MAX_SAFE_INTEGER}. Pass such a number, or declare the field as i64 or u64.`
  );
}

// src/owned-block.ts
function isOwned({ i32 }, ptr) {
  if (!isOwnedHeader(i32[(ptr >>> 2) - 1])) return !1;
  let first = firstBlockIn(i32);
  return sizeOfOwned(i32, first, first + i32[3], ptr) !== 0;
}
function setOwned(arena, ptr) {
  let { lock } = arena;
  return lock?.enter(), arena.i32[(ptr >>> 2) - 1] &= ~OWNED, lock?.leave(), ptr;
}
function clearOwned(arena, ptr) {
  let { lock } = arena;
  lock?.enter();
  let wasOwned = isOwned(arena, ptr);
  return wasOwned && (arena.i32[(ptr >>> 2) - 1] |= OWNED), lock?.leave(), wasOwned;
}
function requireUnowned(arena, ptr) {
  if (isOwned(arena, ptr)) throw ownedBy(arena, ptr);
}
function ownedBy({ checks }, ptr) {
  return alreadyOwned(ptr, checks?.ownerOf(ptr));
}
function freeOwned(arena, ptr) {
  resizeOwned(arena, ptr, 0);
}
function retireOwned(arena, field, block) {
  let attempt = arena.adoptions.attemptAt(field);
  attempt === null ? freeOwned(arena, block) : (attempt.frees ??= []).push(() => freeOwned(arena, block));
}
function saveReplaced(arena, field, ptr, size) {
  let attempt = arena.adoptions.attemptAt(field);
  attempt === null || size === 0 || (attempt.replaced ??= []).push([ptr, arena.u8.slice(ptr, ptr + size)]);
}
function resizeOwned(arena, ptr, size) {
  let { lock } = arena;
  lock?.enter();
  try {
    arena.sizeOf(ptr);
    let wasOwned = clearOwned(arena, ptr), moved2 = ptr;
    try {
      size > 0 ? moved2 = arena.reallocate(ptr, size) : arena.free(ptr);
    } catch (error) {
      throw wasOwned && setOwned(arena, ptr), error;
    }
    return size > 0 ? setOwned(arena, moved2) : 0;
  } finally {
    lock?.leave();
  }
}

// src/ownership/owned-types.ts
function requireSize(ptr, size, type) {
  if (!(type.size <= size))
    throw mismatch(
      "INVALID_POINTER",
      "block too small for its type",
      `${size} bytes at ${ptr}`,
      `at least the ${type.size} of ${type.typeName}`,
      "Set owning pointers to structs of their type only"
    );
}
var ListElementsType = class {
  constructor(type, length) {
    this.size = length * type.size, this.align = type.align, this.type = type;
  }
  get typeName() {
    return `List<${this.type.typeName}> of ${this.size / this.type.size}`;
  }
  collect(memory, ptr, visitor) {
    let { type, size } = this;
    if (type.collect !== void 0)
      for (let at = ptr; at < ptr + size; at += type.size) type.collect(memory, at, visitor);
  }
}, OwnPointerType = class {
  constructor(type) {
    this.size = 4;
    this.align = 4;
    this.type = type;
  }
  get typeName() {
    return `Own<${this.type.typeName}>`;
  }
  collect(_memory, ptr, visitor) {
    visitor.own(ptr, this.type);
  }
}, OwningFields = class {
  constructor(arena) {
    this.arena = arena;
  }
  block(field) {
    this.owner(field, null, !1);
  }
  own(field, type) {
    this.owner(field, type, type.copied === void 0);
  }
  list(field, type) {
    let length = this.arena.u32[(field >>> 2) + 1];
    this.owner(field, new ListElementsType(type, length), !1);
  }
  ownList(field, type) {
    this.list(field, new OwnPointerType(type));
  }
};

// src/ownership/deallocator.ts
var SCAN_MAX = 16, KEPT = { typeName: "", size: 0, align: 1 }, AROUND = { typeName: "", size: 0, align: 1 }, Deallocator = class extends OwningFields {
  /** @param inside Byte offset in a block that is kept; 0 for none. */
  constructor(arena, inside = 0) {
    super(arena);
    /** Whether an added block owns the block that was spared last. Known after `find`. */
    this.hasMet = !1;
    /** Pointers to the blocks, in the order in which they were found. */
    this.blocks = [];
    /** The type of each block; null for blocks that own nothing. */
    this.types = [];
    /** The blocks as a set, once there are more than `SCAN_MAX`. */
    this.known = null;
    this.visited = 0;
    this.wanted = 0;
    /** The blocks that `offering` offers, and the offer around that one. */
    this.offered = [];
    this.outer = null;
    this.inside = inside;
  }
  /** Adds the block at `ptr`, unless that is 0. `type` is null for bytes that own nothing. */
  add(ptr, type) {
    if (ptr === 0 || this.has(ptr)) {
      ptr === this.wanted && (this.hasMet = !0);
      return;
    }
    if (ptr === void 0) throw outdatedViews();
    this.blocks.push(ptr), this.types.push(type), this.known?.add(ptr);
  }
  owner(field, type) {
    this.add(this.arena.u32[field >>> 2], type);
  }
  /** Keeps the block at `ptr` and everything that it owns, even if added blocks own it, too. */
  spare(ptr) {
    this.add(ptr, KEPT), this.wanted = ptr;
  }
  /**
   * Offers the added blocks to new owners while `create` runs, which creates the contents that
   * replace them: such a block can be moved into them. Until `keepTaken`, code of the program can't
   * free them. If `create` fails, the former owners keep all blocks. Requires: nothing was found yet.
   * @throws INVALID_POINTER or DOUBLE_FREE when one isn't a live block; nothing is offered then.
   * @throws The errors of `create`.
   */
  offering(create) {
    let { arena, blocks } = this;
    for (let ptr of blocks) arena.sizeOf(ptr);
    let offered = blocks.filter((ptr) => isOwned(arena, ptr));
    this.offered = offered;
    let attempt = arena.adoptions.attemptAt(this.inside);
    attempt !== null && (attempt.offered ??= []).push(...offered);
    for (let ptr of offered) clearOwned(arena, ptr);
    let { adoptions } = arena;
    this.outer = adoptions.offer, offered.length > 0 && (adoptions.offer = this);
    try {
      return create();
    } catch (error) {
      adoptions.offer = this.outer;
      for (let ptr of offered) setOwned(arena, ptr);
      throw error;
    }
  }
  /** Keeps the offered blocks that have a new owner, after all values were read. */
  keepTaken() {
    let { arena, blocks, types } = this;
    arena.adoptions.offer = this.outer;
    for (let index = 0; index < blocks.length; index++)
      isOwned(arena, blocks[index]) && (types[index] = KEPT);
  }
  /**
   * Finds everything that the added blocks own.
   * @throws INVALID_POINTER or DOUBLE_FREE when an owning pointer doesn't point to a live block, or
   *   the block is too small for its type.
   * @throws INVALID_VALUE when the values of a part of a block that isn't kept are being read.
   */
  find() {
    let { arena, blocks, types } = this;
    for (; this.visited < blocks.length; this.visited++) {
      let index = this.visited;
      types[index] !== KEPT && this.visit(index);
    }
    if (holdsAny(arena.adoptions))
      for (let index = 0; index < blocks.length; index++) {
        let type = types[index];
        type !== KEPT && type !== AROUND && requireBlockNotHeld(arena, blocks[index]);
      }
  }
  /**
   * Frees the added blocks and everything that they own, at once for other threads.
   * @throws The errors of `find`, before anything is freed.
   */
  free() {
    let { arena, blocks, types } = this, { lock } = arena;
    lock?.enter();
    try {
      this.find();
      for (let index = 0; index < blocks.length; index++) {
        let ptr = blocks[index], type = types[index];
        type !== KEPT && (clearOwned(arena, ptr), type !== AROUND && (type?.freeing?.(arena, ptr), arena.free(ptr)));
      }
    } finally {
      lock?.leave();
    }
  }
  /**
   * Frees as `free` does; if a larger assignment writes the field at `inside`, only at its end.
   * @throws The errors of `find`, before anything is freed.
   */
  retire() {
    let { arena, blocks, types, offered } = this, attempt = arena.adoptions.attemptAt(this.inside);
    if (attempt === null) {
      this.free();
      return;
    }
    this.find();
    for (let ptr of offered)
      types[blocks.indexOf(ptr)] !== KEPT && setOwned(arena, ptr);
    (attempt.frees ??= []).push(() => this.free());
  }
  has(ptr) {
    return this.known !== null ? this.known.has(ptr) : this.blocks.length < SCAN_MAX ? this.blocks.includes(ptr) : (this.known = new Set(this.blocks), this.known.has(ptr));
  }
  visit(index) {
    let { arena, types } = this, ptr = this.blocks[index], type = types[index];
    requireNotTable(arena, ptr);
    let size = arena.sizeOf(ptr);
    ptr <= this.inside && this.inside < ptr + size ? types[index] = AROUND : type !== null && (requireSize(ptr, size, type), type.collect?.(arena, ptr, this));
  }
};

// src/ownership/adoption.ts
function beginAdoptions(arena) {
  let { adoptions } = arena;
  return adoptions.depth++ === 0 && noteReferences(arena), adoptions.ptrs.length;
}
function endAdoptions(arena, created) {
  let { adoptions } = arena;
  return --adoptions.depth === 0 && (adoptions.ptrs.length = 0, adoptions.inherited = null), created;
}
function keepingAdopted(arena, mark, inside = 0) {
  let { ptrs } = arena.adoptions, made = new Deallocator(arena, inside);
  for (let index = mark; index < ptrs.length; index++) made.spare(ptrs[index]);
  return made;
}
function undoAdoptions(arena, mark, made) {
  let { ptrs } = arena.adoptions;
  try {
    made.free();
  } finally {
    let { inherited } = arena.adoptions;
    for (let index = mark; index < ptrs.length; index++)
      inherited?.has(ptrs[index]) !== !0 && clearOwned(arena, ptrs[index]);
    ptrs.length = mark, failAdoptions(arena);
  }
}
function failAdoptions(arena) {
  arena.adoptions.depth === 1 && undoReferences(arena), endAdoptions(arena, null);
}
function abandon(allocator, mark, created, type) {
  let { arena } = allocator, made = keepingAdopted(arena, mark);
  for (let ptr of created) type.collect?.(arena, ptr, made);
  undoAdoptions(arena, mark, made);
  for (let ptr of created)
    clearOwned(arena, ptr), allocator.free(ptr);
}
function creating(arena, type, create) {
  let mark = beginAdoptions(arena), created = [], result;
  try {
    result = create(created, mark);
  } catch (error) {
    throw abandon(arena, mark, created, type), error;
  }
  return endAdoptions(arena, result);
}

// src/ownership/attempt.ts
function attempting(arena, ptr, size, owners, write) {
  let { adoptions, checks } = arena;
  if (adoptions.attemptAt(ptr) !== null) return write();
  let ends = checks === null ? 0 : checks.ends;
  requireInViews(arena, ptr);
  let bytes = arena.u8.slice(ptr, ptr + size), attempt = new Attempt(ptr, ptr + size, adoptions.attempt), mark = beginAdoptions(arena);
  adoptions.attempt = attempt;
  let result;
  try {
    result = write();
  } catch (error) {
    if (adoptions.attempt = attempt.outer, attempt.replaced !== null)
      for (let [at, former] of attempt.replaced.reverse()) arena.u8.set(former, at);
    owners === void 0 ? failAdoptions(arena) : freeMade(arena, ptr, bytes, mark, owners), arena.u8.set(bytes, ptr);
    for (let block of attempt.offered ?? []) setOwned(arena, block);
    throw checks?.restoreEnds(ends), error;
  }
  return adoptions.attempt = attempt.outer, endAdoptions(arena, null), finish(attempt), result;
}
function finish({ frees }) {
  if (frees !== null) for (let free of frees) free();
}
function initNew(created, init, type, write) {
  let { arena, ptr } = created, { adoptions } = arena, attempt = new Attempt(ptr, ptr + type.size, adoptions.attempt);
  beginAdoptions(arena), adoptions.attempt = attempt;
  try {
    write(created, init);
  } catch (error) {
    throw adoptions.attempt = attempt.outer, finish(attempt), failAdoptions(arena), conversionError(error, init, type);
  }
  return adoptions.attempt = attempt.outer, finish(attempt), endAdoptions(arena, created);
}
function freeMade(arena, start, bytes, mark, owners) {
  let written = arena.u8.slice(start, start + bytes.length), made = owners.deallocator(arena, start), { ptrs } = arena.adoptions;
  for (let index = mark; index < ptrs.length; index++) made.spare(ptrs[index]);
  let spare = (field) => {
    let block = arena.u32[field >>> 2];
    block !== 0 && made.spare(block);
  };
  arena.u8.set(bytes, start), owners.collect(arena, start, { block: spare, own: spare, list: spare, ownList: spare }), arena.u8.set(written, start), owners.collect(arena, start, made), undoAdoptions(arena, mark, made);
}
function attemptInit(target, init, type, write) {
  let { arena, ptr } = target, owners = type.deallocator === void 0 ? void 0 : type;
  try {
    arena.adoptions.attemptAt(ptr) !== null ? initHeld(target, type.size, init, write) : attempting(arena, ptr, type.size, owners, () => initHeld(target, type.size, init, write));
  } catch (error) {
    throw conversionError(error, init, type);
  }
  return target;
}
function isPlain(init) {
  return typeof init == "object" && init !== null && !("arena" in init);
}
function isDirect(init, { arena }) {
  return arena.checks === null && isPlain(init);
}
function conversionError(error, init, type) {
  if (error instanceof OffheapError || !isPlain(init)) return error;
  try {
    convertOwn(init, type);
  } catch (better) {
    return better;
  }
  return error;
}
function convertOwn(init, type) {
  for (let [name, fieldType] of fieldTypesOf(type)) {
    let value = Object.getOwnPropertyDescriptor(init, name)?.value;
    value != null && (isObject(value) && isConvertible(value) || convert(value, fieldType, `${type.typeName}.${name}`));
  }
}
function convert(value, fieldType, field) {
  return typeof fieldType != "string" ? fieldType[0] === "optional" || fieldType[0] === "atomic" ? convert(value, fieldType[1], field) : value : fieldType === "i64" || fieldType === "u64" ? toBigint(value, field) : /^[fiu]\d/.test(fieldType) ? fieldType.endsWith("53") && typeof value != "bigint" && typeof value != "symbol" ? requireSafe(value, fieldType === "u53" ? 0 : Number.MIN_SAFE_INTEGER) : toNumber(value, field) : value;
}

// src/ownership/init-values.ts
var READ = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));
function emptyValues() {
  return Object.create(READ);
}
function isInit(value) {
  return !("arena" in value) && !(Symbol.iterator in value);
}
function isPart(value) {
  return typeof value != "object" || value === null || Array.isArray(value) ? !1 : "arena" in value || Symbol.iterator in value;
}
function typesOf({ adoptions }, type) {
  let shapes = adoptions.shapes ??= /* @__PURE__ */ new WeakMap(), types = shapes.get(type);
  return types === void 0 && shapes.set(type, types = fieldTypesOf(type)), types;
}
var PLAIN = /* @__PURE__ */ new Set(["enum", "constant", "pointer", "reference", "atomic"]);
function hasParts(arena, type) {
  for (let field of typesOf(arena, type).values()) {
    for (; field[0] === "optional"; ) field = field[1];
    if (typeof field == "string" ? field === "Str" : !PLAIN.has(field[0])) return !0;
  }
  return !1;
}
var InitReader = class {
  constructor(arena) {
    /** Accessors among the values. */
    this.parts = [];
    this.tasks = [];
    this.arena = arena, this.isChecked = arena.checks !== null, this.depth = arena.adoptions.owners;
  }
  /**
   * Returns `value`, which is for the `size` bytes at the pointer of `target`, with everything in
   * it read once.
   *
   * @throws INVALID_VALUE when the code that reading runs frees or moves the target.
   * @throws TOO_DEEP when more than 1,000 structs would own one another.
   */
  read(target, size, type, value) {
    return holding(target, size, () => {
      let read2 = this.valueOf(value, type);
      return runAll(this.tasks), read2;
    });
  }
  /** `field` names the field in messages. */
  valueOf(value, type, field) {
    if (!isObject(value)) return value;
    if (typeof type == "string")
      return ArrayBuffer.isView(value) ? this.bytesOf(value) : this.isChecked ? value : convert(value, type, field);
    switch (type[0]) {
      case "optional":
        return this.valueOf(value, type[1], field);
      case "atomic":
        return this.isChecked || "arena" in value ? value : convert(value, type, field);
      case "struct":
        return this.isPart(value) ? value : this.structOf(value, type[1]);
      case "union": {
        if (this.isPart(value) || !this.hasFields(value)) return value;
        let [, discriminant, ...members] = type, tag = value[discriminant], member = members.find(([name]) => name === tag), copy = member === void 0 ? emptyValues() : this.structOf(value, member[1]);
        return copy[discriminant] = tag, copy;
      }
      case "own":
        return type[1].contents$ === !0 && !isTarget(value) ? this.structOf(value, type[1]) : isTarget(value) || !this.hasFields(value) ? value : this.ownedOf(value, type[1]);
      case "flags":
      case "bits": {
        if (this.isPart(value) || !this.hasFields(value)) return value;
        let names = type.slice(1).map((part) => typeof part == "string" ? part : part[0]);
        return picked(value, names, this.isChecked);
      }
      case "entry":
        return Array.isArray(value) ? value.map((one, index) => this.valueOf(one, type[index === 0 ? 2 : 1])) : value;
      case "array":
      case "list":
        return ArrayBuffer.isView(value) ? this.bytesOf(value) : this.isPart(value) ? value : this.elementsOf(value, type);
      case "collection":
        return this.isPart(value) ? value : this.elementsOf(value, ["list", type[2][0]]);
      default:
        return ArrayBuffer.isView(value) ? this.bytesOf(value) : value;
    }
  }
  /** Returns whether a value is an accessor, and records it, or a view, which is invalid there. */
  isPart(value) {
    return "arena" in value ? (this.parts.push(value), !0) : ArrayBuffer.isView(value);
  }
  /** Returns a view. One of the arena is copied: growth would detach it, and writes change it. */
  bytesOf(view) {
    return "slice" in view && isViewOf(this.arena, view) ? view.slice() : view;
  }
  /** Returns whether a value can contain those of fields. Checked arenas refuse dates. */
  hasFields(value) {
    return isInit(value) && (!this.isChecked || tagOf(value) === "[object Object]");
  }
  structOf(init, type) {
    if (type.contents$ === !0)
      return this.valueOf(init, type.types$()[0]);
    if (!isShape(type) || !this.hasFields(init)) return init;
    let copy = emptyValues();
    return this.fill(copy, init, type), copy;
  }
  fill(copy, init, type) {
    let types = typesOf(this.arena, type);
    if (this.isChecked)
      for (let name of Object.keys(init)) types.has(name) || (copy[name] = void 0);
    for (let [name, field] of types) {
      if (field[0] === "constant") continue;
      let value = init[name];
      value !== void 0 && (copy[name] = isObject(value) ? this.valueOf(value, field, `${type.typeName}.${name}`) : value);
    }
  }
  /** Reads the values of an owned struct. Chains of them can be long, so some are read later. */
  ownedOf(init, type) {
    let depth = deeper(this.depth);
    if (!isPutOff(depth) || !isShape(type)) {
      this.depth = depth;
      let copy2 = this.structOf(init, type);
      return this.depth = depth - 1, copy2;
    }
    let copy = emptyValues();
    return this.tasks.push(() => {
      this.depth = depth, this.fill(copy, init, type);
    }), copy;
  }
  elementsOf(given, [kind, type]) {
    let element = type, { [Symbol.iterator]: iterate } = given;
    if (!(typeof iterate == "function" || iterate === void 0 && "length" in given)) return given;
    requireElements(given);
    let values = Array.from(given);
    if (element === "Str")
      return values.map((value) => ArrayBuffer.isView(value) ? this.bytesOf(value) : value);
    if (typeof element == "string")
      return this.isChecked ? values : /^[iu]64/.test(element) ? toBigints(values) : /^[fiu]\d/.test(element) && !/53$/.test(element) ? toNumbers(values) : values;
    if (kind === "list" && holdsStructs(element) && values.length > 0) {
      let depth = deeper(this.depth);
      this.tasks.push(() => {
        this.depth = depth;
        for (let index = 0; index < values.length; index++)
          values[index] = this.valueOf(values[index], element);
      });
    } else
      for (let index = 0; index < values.length; index++)
        values[index] = this.valueOf(values[index], element);
    return values;
  }
};
function isShape(type) {
  return type.types$ !== void 0;
}
function picked(value, names, isChecked) {
  let copy = emptyValues();
  if (isChecked) for (let name of Object.keys(value)) copy[name] = void 0;
  for (let name of names) {
    let part = value[name];
    part !== void 0 && (copy[name] = part);
  }
  return copy;
}
function readValue(target, size, type, value) {
  let { arena } = target;
  return typeof value != "object" || value === null || arena.adoptions.read > 0 ? value : new InitReader(arena).read(target, size, type, value);
}
function readEarly(target, size, type, value) {
  return target.arena.adoptions.detaches ? readValue(target, size, type, value) : value;
}
function readNew(allocator, type, init) {
  let { arena } = requireAllocator(allocator, type);
  return readEarly({ arena, ptr: 0 }, 0, ["struct", type], init);
}

// src/checked/errors.ts
var PASS_POINTER = "Pass a pointer that allocate, create or ptr returned.", PASS_STRUCT = "Pass a pointer to a struct of this type.";
function staleAccessor(use, allocation) {
  let { type, typeName, start } = allocation, struct = type === null ? `the block at ${start} that holds it` : `this ${typeName} (at ${start})`;
  return new OffheapError(
    "STALE_REFERENCE",
    `${use}, but ${struct} ${endOf(allocation)}. Drop an accessor with its struct, or set its ptr to another.`
  );
}
function endedPart(use, { reason, place }) {
  return new OffheapError(
    "STALE_REFERENCE",
    `${use}, but ${reason} at ${place}. Read fields and elements again after such a change.`
  );
}
function otherMember(use) {
  return new OffheapError(
    "STALE_REFERENCE",
    `${use}, but the union has another member, by bytes written directly. Read the field again after such a change.`
  );
}
function removedRow(use) {
  return new OffheapError(
    "STALE_REFERENCE",
    `${use}, but its row was removed or moved. Get another accessor, or set its index.`
  );
}
function notSet(use) {
  return new OffheapError(
    "INVALID_POINTER",
    `${use}, but its pointer is 0: this accessor is not on a struct yet. Set its ptr first.`
  );
}
function stalePointer(use, address, allocation) {
  let { typeName, start } = allocation, inside = address === start ? "" : ` that holds ${address}`;
  return new OffheapError(
    "STALE_REFERENCE",
    `${use}, but the ${typeName} (at ${start})${inside} ${endOf(allocation)}. Set pointers to null before their target is freed, or make them a Ref.`
  );
}
function noStruct(use, address) {
  let problem = typeof address == "number" ? "where this arena has never allocated a block" : "which isn't a pointer";
  return new OffheapError("INVALID_POINTER", `${use} ${show(address)}, ${problem}. ${PASS_POINTER}`);
}
function misaligned(use, address, align) {
  return new OffheapError(
    "INVALID_POINTER",
    `${use} ${address}, which isn't a multiple of ${align}. ${PASS_POINTER}`
  );
}
function otherType(use, address, expected, { typeName, start, made }) {
  let place = address === start ? "is" : `lies ${address - start} bytes into`;
  return new OffheapError(
    "INVALID_POINTER",
    `${use} ${address}, which ${place} the ${typeName} made at ${made}, expected ${withArticle(expected)}. ${PASS_STRUCT}`
  );
}
function noRoom(use, address, bytes, { typeName, start, end }) {
  return new OffheapError(
    "INVALID_POINTER",
    `${use} ${address} and takes ${bytes} bytes there, but the ${typeName} at ${start} ends at ${end}. ${PASS_STRUCT}`
  );
}
function ofOtherArena(use) {
  return new OffheapError(
    "INVALID_POINTER",
    `${use} an accessor from another arena; a pointer can only target structs in its own arena. Copy the struct into this arena first.`
  );
}
function endOf({ ending: ending2, ended, made }) {
  return ending2 === null ? `was shrunk by reallocate; it was made at ${made}` : `${{
    freed: "was freed",
    moved: "was moved by reallocate",
    reset: "was freed when its arena was reset",
    restored: "was undone when its arena was restored"
  }[ending2]} at ${ended}; it was made at ${made}`;
}

// src/checked/handle.ts
var HANDLE = "handle$", Handle = class {
  #allocation;
  /** The account's clock when the accessor was last made, set or read. */
  #time;
  /** Number of bytes that it accesses; 0 if unknown, as for fields without other accessors. */
  #size;
  /** The type of the field or element that it accesses; null if that is a struct, or unknown. */
  #type = null;
  /**
   * Returns whether its union still has this member, or its table this row; null for accessors of
   * anything else.
   */
  #isMember = null;
  /** Makes the error for an accessor whose member or row is gone. */
  #lost = otherMember;
  /** True while `ptr` is being set; nested accessors then move to the allocation of this one. */
  #moving = !1;
  /** The type's name; in a nested accessor the field's name, `[index]`, or the empty string. */
  #name;
  #within;
  constructor(name, within, address, allocation, time, size) {
    this.#time = time, this.#size = size, this.#name = name, this.#within = within, this.address = address, this.#allocation = allocation;
  }
  get allocation() {
    return this.#allocation;
  }
  set allocation(value) {
    this.#allocation = value;
  }
  get time() {
    return this.#time;
  }
  set time(value) {
    this.#time = value;
  }
  get size() {
    return this.#size;
  }
  set size(value) {
    this.#size = value;
  }
  get type() {
    return this.#type;
  }
  set type(value) {
    this.#type = value;
  }
  get isMember() {
    return this.#isMember;
  }
  set isMember(value) {
    this.#isMember = value;
  }
  set lost(value) {
    this.#lost = value;
  }
  get moving() {
    return this.#moving;
  }
  set moving(value) {
    this.#moving = value;
  }
  /** The handle that is being set and that this one follows; null at all other times. */
  get leader() {
    return this.#within?.moving === !0 ? this.#within : null;
  }
  /** The accessor's name in messages, such as `Enemy.path[3]`. */
  get label() {
    return this.#within === null ? this.#name : labelOf(this.#within, this.#name);
  }
  /** Whether its struct was freed or moved, or its part of the struct has ended. */
  get isStale() {
    let { address, allocation } = this;
    return address >= allocation.end ? !0 : (allocation.lastEnd > this.time || this.isMember !== null) && this.hasEnded();
  }
  /** Returns the error for a `use` of `member` after the struct or its part is gone. */
  stale(member, use) {
    let { address, allocation } = this, what = `${labelOf(this, member)} was ${use}`;
    if (allocation === NULL_TARGET) return notSet(what);
    if (address >= allocation.end) return staleAccessor(what, allocation);
    let end = this.findEnd();
    return end === void 0 ? this.#lost(what) : endedPart(what, end);
  }
  hasEnded() {
    return this.findEnd() !== void 0 || this.isMember?.() === !1;
  }
  findEnd() {
    let { address, time } = this, end = address + this.size;
    return this.allocation.ends.findLast(
      (one) => one.time > time && address >= one.from && end <= one.to
    );
  }
};
function labelOf(handle, member) {
  return member === "" || member.startsWith("[") ? `${handle.label}${member}` : `${handle.label}.${member}`;
}

// src/checked/kinds.ts
function isKind(type, name) {
  return name === "unknown" || type.typeName === name || type.bases$?.includes(name) === !0;
}
function canHold(type, offset, name) {
  if (type === null || offset === 0 && isKind(type, name) || !("types$" in type)) return !0;
  let { offsets, types$ } = type, fields = types$.call(type);
  return Object.values(offsets).some(
    (start, index) => offset >= start && fieldHolds(fields[index], offset - start, name)
  );
}
function requireKindAt(use, { address, allocation }, name, isWhole2) {
  let { type, start } = allocation;
  if (!(type === null || (isWhole2 ? isKind(type, name) : canHold(type, address - start, name)))) throw otherType(use, address, name, allocation);
}
function fieldHolds(type, offset, name) {
  switch (type[0]) {
    case "optional":
      return fieldHolds(type[1], offset, name);
    case "array": {
      let [, element, length] = type;
      for (; element[0] === "array"; )
        length *= element[2], element = element[1];
      if (element[0] !== "struct") return fieldHolds(element, offset, name);
      let { size } = element[1];
      return offset < size * length && fieldHolds(element, offset % size, name);
    }
    case "struct": {
      let shape = type[1];
      return offset < shape.size && canHold(shape, offset, name);
    }
    // The members start at an offset that isn't listed.
    case "union":
      return !0;
    default:
      return !1;
  }
}

// src/checked/leaks.ts
var PLACES = 3, MOST_LINES = 2e4;
function leaksOf(live) {
  let groups = /* @__PURE__ */ new Map();
  for (let allocation of live) {
    if (allocation.type === REFERENCE_TABLE) continue;
    let group = groups.get(allocation.typeName);
    group === void 0 ? groups.set(allocation.typeName, [allocation]) : group.push(allocation);
  }
  return [...groups].map(([type, group]) => ({
    type,
    count: group.length,
    bytes: group.reduce((sum, { size }) => sum + size, 0),
    places: placesOf(group)
  })).sort((one, other) => other.bytes - one.bytes);
}
function onLeaksOf(checked) {
  if (checked === void 0 || checked === !1) return null;
  if (checked === !0) return "warn";
  if (typeof checked != "object" || checked === null)
    throw invalidOption(
      "option checked",
      show(checked),
      "true, false or { leaks }",
      "Pass { checked: true } to make a checked arena"
    );
  let unknown = Object.keys(checked).find((name) => name !== "leaks");
  if (unknown !== void 0)
    throw invalidOption("name of an option in checked", clipped(unknown), "leaks", "Correct it, or leave it out");
  let { leaks = "warn" } = checked;
  if (leaks === "ignore" || leaks === "warn") return leaks;
  if (typeof leaks == "function") return (found) => leaks(found);
  throw invalidOption(
    "option checked.leaks",
    show(leaks),
    "'warn', 'ignore' or a function",
    "Pass a function to receive the list of leaks"
  );
}
function report(onLeaks, find) {
  if (onLeaks === "ignore") return;
  let leaks = find();
  leaks.length !== 0 && (onLeaks === "warn" ? console.warn(tableOf(leaks)) : onLeaks(leaks));
}
function placesOf(group) {
  let counts = /* @__PURE__ */ new Map();
  for (let { made } of group.slice(0, MOST_LINES)) {
    let place = String(made);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => ({ place, count })).sort((one, other) => other.count - one.count).slice(0, PLACES);
}
function tableOf(leaks) {
  let count = leaks.reduce((sum, leak) => sum + leak.count, 0), rows = [
    ["type", "count", "bytes", "most made at"],
    ...leaks.map(({ type, count: count2, bytes, places }) => [
      type,
      String(count2),
      String(bytes),
      places[0]?.place ?? ""
    ])
  ], widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length))), lines = rows.map(
    ([type, count2, bytes, place]) => [
      type.padEnd(widths[0]),
      count2.padStart(widths[1]),
      bytes.padStart(widths[2]),
      place
    ].join("  ")
  );
  return [
    `offheap: ${count} ${count === 1 ? "block was" : "blocks were"} live when their arena was disposed. Free them, call reset() before, or pass { checked: { leaks: 'ignore' } }.`,
    ...lines.map((line) => `  ${line.trimEnd()}`)
  ].join(`
`);
}

// src/checked/owners.ts
var OwnerSearch = class extends OwningFields {
  constructor(arena, wanted) {
    super(arena);
    this.found = 0;
    /** The blocks of lists, whose elements are visited as well. */
    this.lists = [];
    this.wanted = wanted;
  }
  /** Returns `Knight.weapon of the Knight at 1368`, if one of `live` is that owner. */
  among(live) {
    for (let { type, typeName, start } of live) {
      type?.collect?.(this.arena, start, this);
      let direct = this.found;
      for (let visit = this.lists.pop(); visit !== void 0; visit = this.lists.pop()) visit();
      if (this.found === 0) continue;
      let field = direct === 0 ? "an element of a list" : fieldAt(type, direct - start);
      return `${direct === 0 ? field : `${typeName}.${field}`} of the ${typeName} at ${start}`;
    }
  }
  owner(field, type, isStruct) {
    let block = this.arena.u32[field >>> 2];
    block !== 0 && (block === this.wanted ? this.found = field : !isStruct && type?.collect !== void 0 && this.lists.push(() => type.collect(this.arena, block, this)));
  }
};
function fieldAt(type, offset) {
  let name = "";
  for (let [field, start] of Object.entries(type.offsets ?? {})) start <= offset && (name = field);
  return name;
}

// src/checked/parts.ts
var REMOVED = "the optional field was removed";
function fieldTypes(type) {
  return !("types$" in type) || !("offsets" in type) ? /* @__PURE__ */ new Map() : fieldTypesOf(type);
}
function settingPart(name, set, type, fields, checks) {
  let field = fields.get(name);
  if (typeof field != "object" || field[0] !== "optional" && field[0] !== "struct") return set;
  let accessor = `${name}$`, { offsets, size } = type, start = offsets[name], end = endOf2(start, offsets, size), { account } = checks;
  return function(value) {
    let part = this[accessor];
    if (part === void 0) {
      set.call(this, value);
      return;
    }
    let handle = part[HANDLE], { time } = handle;
    handle.time = account.clock;
    try {
      set.call(this, value);
    } finally {
      handle.time = time;
    }
    if (value != null) return;
    let { address } = this[HANDLE];
    account.endParts(address, address + start, address + end, REMOVED);
  };
}
function endOf2(start, offsets, size) {
  return Math.min(size - 1, ...Object.values(offsets).filter((offset) => offset > start));
}
function ending(name, method, base, checks) {
  if (name === "assign" && "values" in base.constructor)
    return function(...args) {
      let { address, size } = this[HANDLE], tag = this.arena.u8[address], result = method.apply(this, args);
      return this.arena.u8[address] !== tag && checks.account.endParts(
        address,
        address + 1,
        address + size,
        "the union has another member"
      ), result;
    };
  let hasAccessors = "truncate" in base && ("ptrAt" in base || "put$" in base);
  return !SHORTENING.has(name) || !hasAccessors ? method : function(...args) {
    let field = this[HANDLE].address >>> 2, { stride } = this, [block, length] = this.arena.u32.subarray(field, field + 2), result = method.apply(this, args), [sameBlock, left] = this.arena.u32.subarray(field, field + 2);
    return sameBlock === block && left < length && checks.account.endParts(block, block + left * stride, 1 / 0, "the list was shortened"), result;
  };
}
var SHORTENING = /* @__PURE__ */ new Set(["truncate", "pop", "clear", "assign"]);
function extentOf(plain) {
  let { size = 0 } = plain.constructor;
  if (size > 0 || !Object.hasOwn(plain, "length") || !("stride" in plain)) return size;
  let { length, stride } = plain;
  return length * stride;
}
function endMissing(type, arena, ptr, account) {
  let fields = fieldTypes(type);
  if (fields.size === 0) return;
  let { offsets, size } = type;
  for (let [name, field] of fields) {
    let start = ptr + offsets[name];
    field[0] === "struct" && endMissing(field[1], arena, start, account), field[0] === "array" && endMissingElements(field, arena, start, account), !(field[0] !== "optional" || hasField(type, arena, ptr, name)) && account.endParts(ptr, start, ptr + endOf2(offsets[name], offsets, size), REMOVED);
  }
}
function endMissingElements([, element, length], arena, start, account) {
  let [kind, type] = element;
  if (kind === "struct")
    for (let index = 0; index < length; index++)
      endMissing(type, arena, start + index * type.size, account);
}
function hasField(type, arena, ptr, name) {
  let plain = new type(arena, ptr);
  try {
    return plain[name] !== void 0;
  } catch {
    return !0;
  }
}

// src/encoding/ranges.ts
var RANGES = {
  i8: [-128, 127],
  u8: [0, 255],
  i16: [-32768, 32767],
  u16: [0, 65535],
  i32: [-2147483648, 2147483647],
  u32: [0, 4294967295],
  i53: [-9007199254740991, 9007199254740991],
  u53: [0, 9007199254740991],
  f16: [-65504, 65504],
  f32: [-34028234663852886e22, 34028234663852886e22],
  f64: [-17976931348623157e292, 17976931348623157e292]
};
function rangeOf(scalar) {
  return RANGES[scalar];
}

// src/operations/describe.ts
var INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom"), MAX_ELEMENTS = 6, MAX_DEPTH2 = 2;
function describe(value, depth = 0) {
  if (typeof value == "string") return clipped(JSON.stringify(value));
  if (typeof value == "bigint") return `${value}n`;
  if (typeof value != "object" || value === null) return String(value);
  let inspected2 = value[INSPECT];
  if (typeof inspected2 == "function") {
    let shown = inspected2.call(value, 0, { maxArrayLength: MAX_ELEMENTS });
    return typeof shown == "string" ? shown : describe(shown, depth);
  }
  if (Array.isArray(value)) return describeArray(value, depth);
  let name = value.constructor.name;
  if (depth > MAX_DEPTH2) return name;
  let fields = Object.entries(value).map(
    ([key, field]) => `${key}: ${describe(field, depth + 1)}`
  );
  return `${name} { ${fields.join(", ")} }`;
}
function describeArray(values, depth) {
  if (depth > MAX_DEPTH2) return `[${values.length} elements]`;
  let shown = values.slice(0, MAX_ELEMENTS).map((value) => describe(value, depth + 1));
  return values.length > MAX_ELEMENTS && shown.push(`\u2026 ${values.length - MAX_ELEMENTS} more`), `[${shown.join(", ")}]`;
}

// src/checked/pointers.ts
function pointerOffsets(type) {
  if (!("pointers" in type) || !("offsets" in type)) return /* @__PURE__ */ new Map();
  let offsets = type.offsets;
  return new Map(type.pointers.map((name) => [name, offsets[name]]));
}
function holdsPointers(type) {
  return "holdsPointers" in type;
}
function checkedPointer(name, { get, set, ...rest }, offset, checks) {
  return {
    ...rest,
    ...get && { get: checkingRead(name, get, offset, checks) },
    ...set && { set: recordingWrite(name, set, offset, checks) }
  };
}
function checkingRead(name, get, offset, checks) {
  return function() {
    let address = get.call(this);
    return typeof address == "number" && checks.checkRead(this[HANDLE], name, this[HANDLE].address + offset, address), address;
  };
}
function recordingWrite(name, set, offset, checks) {
  return function(value) {
    let handle = this[HANDLE], target = checks.targetOf(`${labelOf(handle, name)} was set to`, value);
    set.call(this, value), handle.allocation.recordWrite(handle.address + offset, target);
  };
}
function checkedElements(checked, checks) {
  let { at, set, push } = checked, addressOf = (elements, index) => {
    let { address } = elements[HANDLE];
    return (push === void 0 ? address : checks.arena.u32[address >>> 2]) + index * 4;
  }, record = (elements, index, target) => {
    let address = addressOf(elements, index);
    checks.account.shadow.at(address)?.recordWrite(address, target);
  }, define = (name, value) => {
    Object.defineProperty(checked, name, { value, writable: !0, configurable: !0 });
  };
  define("at", function(index) {
    let target = at.call(this, index);
    return typeof target != "number" || checks.checkRead(this[HANDLE], `[${index}]`, addressOf(this, index), target), target;
  }), define("set", function(index, value) {
    let target = checks.targetOf(`${labelOf(this[HANDLE], `[${index}]`)} was set to`, value);
    set.call(this, index, value), record(this, index, target);
  }), push !== void 0 && define("push", function(value) {
    let target = checks.targetOf(`${this[HANDLE].label} was given`, value), length = push.call(this, value);
    return record(this, this.length - 1, target), length;
  });
}

// src/encoding/enum.ts
var SHOWN = 12;
function indexOfName(names, value, field) {
  let index = names.indexOf(value);
  if (index < 0) throw unknownName(names, value, field);
  return index;
}
function findName(names, value) {
  let index = names.length - 1;
  for (; index >= 0 && names[index] !== value; ) index--;
  return index;
}
function nameAt(names, index) {
  return names[index] ?? missingName(names, index);
}
function missingName(names, index) {
  if (index !== void 0)
    throw mismatch(
      "INVALID_BYTES",
      "byte of an enum in memory without a name",
      index,
      `at most ${names.length - 1}`,
      "Assign a name, or open the bytes with the schema that wrote them"
    );
}
function oneOf(names) {
  let listed = shortened(names);
  return names.length === 1 ? listed : `one of ${listed}`;
}
function shortened(names) {
  let shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
  return shown.length < names.length && shown.push(`\u2026 (${names.length} in all)`), shown.join(", ");
}
function unknownName(names, value, field) {
  return new OffheapError(
    "INVALID_VALUE",
    `unknown name${forField(field)}: got ${show(value)}, expected one of ${shortened(names)}. Pass one of these names, or add the name to the schema.`
  );
}

// src/encoding/utf8.ts
var SHORT_READ = 12, SHORT_WRITE = 20, SHORT_COMPARE = 64, PREFIX = 8, LOOP_MAX_BYTES = 32, MAX_BUFFER_INDEX = 2147483647, LEAST_TOO_LONG = 2 ** 28, Platform = class {
  get native() {
    return this.buffer === void 0 && (this.buffer = nativeBuffer() ?? null), this.buffer;
  }
  get decoder() {
    return this.textDecoder ??= new TextDecoder("utf-8", { ignoreBOM: !0 });
  }
  /** Null if the platform has none, as jsdom: text is then encoded in this file. */
  get encoder() {
    return this.textEncoder === void 0 && (this.textEncoder = typeof TextEncoder > "u" ? null : new TextEncoder()), this.textEncoder;
  }
}, platform = /* @__PURE__ */ new Platform();
function nativeBuffer() {
  let { Buffer: found } = globalThis, methods = found?.prototype;
  return typeof methods?.utf8Slice == "function" && typeof methods.utf8Write == "function" && typeof found?.byteLength == "function" && typeof found.compare == "function" ? found : void 0;
}
function decodeUtf8(u8, start, end) {
  if (end - start > SHORT_READ) return decodeLong(u8, start, end);
  let text = "", at = start;
  for (; at + 4 <= end; at += 4) {
    let a = u8[at], b = u8[at + 1], c = u8[at + 2], d = u8[at + 3];
    if ((a | b | c | d) > 127) return decodeLong(u8, start, end);
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < end; at++) {
    let a = u8[at];
    if (a > 127) return decodeLong(u8, start, end);
    text += String.fromCharCode(a);
  }
  return text;
}
function decodeLong(u8, start, end) {
  try {
    let { native } = platform;
    return native !== null ? native.prototype.utf8Slice.call(u8, start, end) : platform.decoder.decode(unshared(u8, start, end));
  } catch (error) {
    throw end - start < LEAST_TOO_LONG ? error : mismatch(
      "TEXT_TOO_LONG",
      "text too long for a string",
      `${end - start} bytes of UTF-8`,
      "a text that the platform can decode",
      "Read the bytes instead"
    );
  }
}
function unshared(u8, start, end) {
  return isArrayBuffer(u8.buffer) ? new Uint8Array(u8.buffer, start, end - start) : u8.slice(start, end);
}
function utf8Length(text) {
  if (text.length > SHORT_WRITE) {
    let { native } = platform;
    if (native !== null) return native.byteLength(text);
  }
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    let unit = text.charCodeAt(index);
    unit < 128 || (bytes += unit < 2048 ? 1 : 2, isPair(text, index, unit) && index++);
  }
  return bytes;
}
function byteLengthOf(value, field) {
  if (typeof value == "string") return utf8Length(value);
  if (ArrayBuffer.isView(value) && value.BYTES_PER_ELEMENT === 1) return value.length;
  throw new OffheapError(
    "INVALID_VALUE",
    `invalid text${forField(field)}: got ${show(value)}, expected a string or a Uint8Array. Pass a string, or its UTF-8 bytes.`
  );
}
function encodeUtf8(u8, at, text, bytes) {
  if (!(text.length > SHORT_WRITE && encodeLong(u8, at, text, bytes) === bytes))
    if (bytes === text.length)
      for (let index = 0; index < bytes; index++) u8[at + index] = text.charCodeAt(index);
    else
      encodeEach(u8, at, text);
}
function encodeLong(u8, at, text, bytes) {
  let { native } = platform;
  if (native !== null) return native.prototype.utf8Write.call(u8, text, at, bytes);
  let { encoder } = platform;
  return encoder === null || !isArrayBuffer(u8.buffer) ? 0 : encoder.encodeInto(text, new Uint8Array(u8.buffer, at, bytes)).written;
}
function encodeEach(u8, start, text) {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    let unit = text.charCodeAt(index);
    if (unit < 128)
      u8[at++] = unit;
    else if (unit < 2048)
      u8[at++] = 192 | unit >> 6, u8[at++] = continued(unit);
    else {
      let code = codePoint(text, index, unit);
      code > 65535 ? (index++, u8[at++] = 240 | code >> 18, u8[at++] = continued(code >> 12)) : u8[at++] = 224 | code >> 12, u8[at++] = continued(code >> 6), u8[at++] = continued(code);
    }
  }
}
function equalsUtf8(u8, start, end, value) {
  if (typeof value != "string")
    return byteLengthOf(value), equalsBytes(u8, start, end, value);
  let { length } = value;
  if (length > end - start) return !1;
  if (length <= SHORT_COMPARE) return matched(u8, start, value, 0, length) === end;
  if (matched(u8, start, value, 0, PREFIX) < 0) return !1;
  let text = decodeLong(u8, start, end);
  return text.includes("\uFFFD") ? matched(u8, start, value, 0, length) === end : text === value;
}
function equalsBytes(u8, start, end, value) {
  if (value.length !== end - start) return !1;
  if (value.length > SHORT_COMPARE) {
    let { native } = platform;
    if (native !== null) return native.compare(u8.subarray(start, end), value) === 0;
  }
  for (let at = start; at < end; at++) if (u8[at] !== value[at - start]) return !1;
  return !0;
}
function matched(u8, start, text, from, to) {
  let at = start, index = from;
  for (; index + 4 <= to; index += 4, at += 4) {
    let a = text.charCodeAt(index), b = text.charCodeAt(index + 1), c = text.charCodeAt(index + 2), d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) break;
    if (u8[at] !== a || u8[at + 1] !== b || u8[at + 2] !== c || u8[at + 3] !== d) return -1;
  }
  for (; index < to; index++) {
    let unit = text.charCodeAt(index);
    if (unit < 128) {
      if (u8[at++] !== unit) return -1;
    } else if (unit < 2048) {
      if (u8[at++] !== (192 | unit >> 6) || u8[at++] !== continued(unit)) return -1;
    } else {
      let code = codePoint(text, index, unit);
      if (code > 65535) {
        if (index++, u8[at++] !== (240 | code >> 18) || u8[at++] !== continued(code >> 12)) return -1;
      } else if (u8[at++] !== (224 | code >> 12))
        return -1;
      if (u8[at++] !== continued(code >> 6) || u8[at++] !== continued(code)) return -1;
    }
  }
  return at;
}
function isUtf8(u8, start, end) {
  let at = start;
  for (; at < end; ) {
    let lead = u8[at++];
    if (lead < 128) continue;
    let more = lead < 224 ? 1 : lead < 240 ? 2 : 3;
    if (lead < 194 || lead > 244 || at + more > end) return !1;
    let least = lead === 224 ? 160 : lead === 240 ? 144 : 128, most = lead === 237 ? 159 : lead === 244 ? 143 : 191;
    if (u8[at] < least || u8[at] > most) return !1;
    for (let last = at + more - 1; at < last; ) if ((u8[++at] & 192) !== 128) return !1;
    at++;
  }
  return !0;
}
function zeroWithin(u8, start, end) {
  if (end - start > LOOP_MAX_BYTES && u8[end - 1] === 0) {
    let { native } = platform;
    return native !== null && end <= MAX_BUFFER_INDEX ? native.prototype.indexOf.call(u8, 0, start) : u8.indexOf(0, start);
  }
  let at = start;
  for (; at < end && u8[at] !== 0; ) at++;
  return at;
}
function continued(code) {
  return 128 | code & 63;
}
function isPair(text, index, unit) {
  return (unit & 64512) === 55296 && (text.charCodeAt(index + 1) & 64512) === 56320;
}
function codePoint(text, index, unit) {
  return (unit & 63488) !== 55296 ? unit : isPair(text, index, unit) ? 65536 + ((unit & 1023) << 10) + (text.charCodeAt(index + 1) & 1023) : 65533;
}

// src/encoding/text.ts
var LOOP_MAX_BYTES2 = 32;
function readText(arena, ptr, bytes) {
  let { u8 } = arena;
  return decodeUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes));
}
function writeText(arena, ptr, bytes, value, field) {
  let length = requireText(value, bytes, field), { u8 } = arena;
  if (typeof value == "string" ? encodeUtf8(u8, ptr, value, length) : u8.set(value, ptr), bytes - length > LOOP_MAX_BYTES2) u8.fill(0, ptr + length, ptr + bytes);
  else for (let at = ptr + length; at < ptr + bytes; at++) u8[at] = 0;
}
function requireText(value, bytes, field) {
  let length = byteLengthOf(value, field);
  if (length > bytes) throw tooLong(length, bytes, field);
  if (typeof value == "string" ? value.includes("\0") : value.includes(0))
    throw holdsZero(bytes, field);
  return length;
}
function equalsText(arena, ptr, bytes, value) {
  let { u8 } = arena;
  return equalsUtf8(u8, ptr, zeroWithin(u8, ptr, ptr + bytes), value);
}
function textBytes(arena, ptr, bytes) {
  let { u8 } = arena;
  return u8.subarray(ptr, zeroWithin(u8, ptr, ptr + bytes));
}
function tooLong(length, bytes, field) {
  return new OffheapError(
    "TEXT_TOO_LONG",
    `text too long${forField(field)}: got ${length} bytes of UTF-8, expected at most ${bytes}. Shorten the text, or raise the N of Str<N> in the schema.`
  );
}
function holdsZero(bytes, field) {
  return new OffheapError(
    "INVALID_VALUE",
    `invalid text${forField(field)} in a Str<${bytes}>: got a text with U+0000, expected none, as the first zero ends the text. Remove it, or declare the field as Str, which holds any text.`
  );
}

// src/checked/values.ts
var Path = class _Path {
  constructor(parent, step) {
    this.parent = parent, this.step = step;
  }
  toString() {
    let { parent, step } = this;
    return `${parent instanceof _Path ? String(parent) : parent.label}${step}`;
  }
}, ValueChecks = class {
  constructor(target, read2) {
    this.#checks = /* @__PURE__ */ new Map();
    this.structs = /* @__PURE__ */ new WeakMap();
    this.target = target, this.read = read2;
  }
  #checks;
  /** Returns the check for an init object of a struct, in which `discriminant` is allowed as well. */
  init(type, discriminant) {
    return (value, path) => {
      if (isAccessor(value)) return value;
      if (type.contents$ === !0) return this.ofRead(type.types$()[0])(value, path);
      if (!isPlainObject(value))
        throw invalid(value, path, `${withArticle(type.typeName)} or its fields`);
      let fields = this.fieldsOf(type);
      for (let name of Object.keys(value)) {
        let { get, value: field } = Object.getOwnPropertyDescriptor(value, name), check = fields.get(name);
        if (check === void 0) {
          if (name === discriminant) continue;
          throw unknownField(name, path, `a field of ${type.typeName}`);
        }
        get === void 0 && field !== void 0 && check(field, new Path(path, `.${name}`));
      }
      return value;
    };
  }
  /** Returns the check for a value of `type` that the program gives. It reads the value first. */
  of(type) {
    let check = this.ofRead(type);
    return (value, path) => {
      if (typeof value != "object" || value === null) return check(value, path);
      let read2 = this.read(type, value);
      return check(read2, path), read2;
    };
  }
  /** Returns the check for a value of `type` that was read. */
  ofRead(type) {
    let check = this.#checks.get(type);
    return check === void 0 && this.#checks.set(type, check = this.make(type)), check;
  }
  /**
   * Checks the value that the setter `name` of flags, bits or an atomic of `type` is given.
   */
  setPart(type, name, value, path) {
    let part = type.slice(1).find(
      (part2) => part2 === name || Array.isArray(part2) && part2[0] === name
    );
    name === "mask" ? this.of(type)(value, path) : part !== void 0 && partCheck(Array.isArray(part) ? part[1] : "bool")(value, path);
  }
  /**
   * Checks the arguments of a method that writes a field or an element of `type`, and returns them.
   *
   * @param type That of the field.
   * @param length Number of elements of a list or an array.
   */
  ofCall(type, method, args, path, length) {
    if (method === "assign" || method === "assign$" || method === "store" || method === "exchange")
      return [this.of(type)(args[0], path), ...args.slice(1)];
    if (type[0] === "collection") {
      let [, word, [element]] = type;
      if (word !== "Ring" || method !== "set") {
        let isWrite = method === "add" ? word === "SlotMap" : method === "create" || word === "Ring", isNothing = args[0] === void 0 && typeof element != "string";
        return !isWrite || isNothing ? args : [this.of(element)(args[0], new Path(path, `[${length}]`))];
      }
      type = ["list", element];
    }
    if (type[0] !== "array" && type[0] !== "list") return args;
    let check = this.of(type[1]);
    if (method === "set" || method === "insert" && args[1] !== void 0)
      return [args[0], check(args[1], new Path(path, `[${show(args[0])}]`))];
    if (method !== "push") return args;
    if (args.length > 1) {
      let what = `${path}: invalid call of push`;
      throw mismatch("INVALID_VALUE", what, `${args.length} values`, "one value", "Call it once for each value, or assign an array");
    }
    return args[0] === void 0 && type[1][0] === "struct" ? args : [check(args[0], new Path(path, `[${length}]`))];
  }
  make(type) {
    if (typeof type == "string") return scalarCheck(type);
    switch (type[0]) {
      case "atomic": {
        let check = scalarCheck(type[1]);
        return (value, path) => isAccessor(value) ? value : check(value, path);
      }
      case "enum": {
        let names = type[1];
        return checkIf(
          (value) => names.includes(value),
          () => oneOf(names)
        );
      }
      case "flags":
        return maskCheck(new Map(type.slice(1).map((name) => [name, "bool"])), type.length - 1);
      case "bits": {
        let parts = type.slice(1), width = parts.reduce((sum, [, bits]) => sum + bits, 0);
        return maskCheck(new Map(parts), width);
      }
      case "text":
        return textCheck(type[1]);
      case "constant": {
        let [, constant] = type;
        return checkIf(
          (value) => value === constant,
          () => show(constant)
        );
      }
      case "struct":
        return this.init(type[1]);
      case "pointer":
      case "reference":
        return (value, path) => this.pointer(value, path, type[1], 0, type[0] === "reference");
      case "own": {
        let { typeName, size } = type[1], check = this.init(type[1]);
        return (value, path) => value === null || typeof value == "number" || hasPointer(value) ? this.pointer(value, path, typeName, size, !0) : check(value, path);
      }
      case "collection": {
        let check = this.ofRead(type[2][0]);
        return (value, path) => checkElements(value, path, check);
      }
      case "entry": {
        let check = this.ofRead(type[1]);
        return (value, path) => {
          let isKey = !0;
          return checkElements(value, path, (one, place) => {
            let part = isKey || typeof one != "object" ? one : check(one, place);
            return isKey = !1, part;
          });
        };
      }
      case "array":
      case "list": {
        let check = this.ofRead(type[1]);
        return (value, path) => checkElements(value, path, check);
      }
      case "union":
        return this.union(type[1], type.slice(2));
      case "optional": {
        let check = this.ofRead(type[1]);
        return (value, path) => value == null ? value : check(value, path);
      }
    }
  }
  /** Returns the checks of a struct's fields by name, made on demand: structs can own each other. */
  fieldsOf(type) {
    let checks = this.structs.get(type);
    return checks === void 0 && (checks = new Map(
      Array.from(fieldTypesOf(type), ([name, field]) => [name, this.ofRead(field)])
    ), this.structs.set(type, checks)), checks;
  }
  union(discriminant, members) {
    let checks = new Map(members.map(([name, type]) => [name, this.init(type, discriminant)]));
    return (value, path) => {
      if (isAccessor(value)) return value;
      if (!isPlainObject(value)) throw invalid(value, path, `an object with a ${discriminant}`);
      let name = value[discriminant], check = checks.get(name);
      if (check !== void 0) return check(value, path);
      throw invalid(name, new Path(path, `.${discriminant}`), oneOf([...checks.keys()]));
    };
  }
  pointer(value, path, name, size, isWhole2) {
    let isPointer = typeof value == "number" && value >>> 0 === value;
    if (value !== null && !isPointer && !hasPointer(value))
      throw invalid(value, path, "a struct of this arena, its pointer, or null");
    let use = new Path(path, " was set to"), isOther = hasPointer(value) && isOtherKind(value, name);
    if (this.target(use, value, name, isOther ? 0 : size, isWhole2 && !isOther), isOther) throw invalid(value, path, withArticle(name), "INVALID_POINTER");
    return value;
  }
};
function scalarCheck(scalar) {
  let name = scalar.replace(/(?:be|le)$/, ""), range = rangeOf(name);
  if (range !== void 0 && !name.startsWith("f"))
    return integerCheck(range[0], range[1], /53$/.test(name));
  if (name === "Str") return textCheck(1 / 0);
  if (name === "bool") return typeCheck("boolean", "true or false");
  let big = /^([iu])64$/.exec(name);
  if (big !== null) return bigCheck(big[1] === "i");
  if (name === "f64") return typeCheck("number", "a number");
  let round = name === "f16" ? roundToHalf : Math.fround;
  return checkIf(
    (value) => typeof value == "number" && (isFinite(round(value)) || !isFinite(value)),
    `a number that ${name} can hold`
  );
}
function roundToHalf(value) {
  return Math.abs(value) < 65520 ? value : 1 / 0;
}
function checkIf(isValid, expected, code) {
  return (value, path) => {
    if (isValid(value)) return value;
    throw invalid(value, path, typeof expected == "string" ? expected : expected(), code);
  };
}
function typeCheck(type, expected) {
  return checkIf((value) => typeof value === type, expected);
}
function integerCheck(least, most, isSafe) {
  return checkIf(
    (value) => Number.isInteger(value) && value >= least && value <= most,
    `an integer from ${least} to ${most}`,
    isSafe ? "UNSAFE_INTEGER" : void 0
  );
}
function bigCheck(isSigned) {
  let least = isSigned ? -(2n ** 63n) : 0n, most = isSigned ? 2n ** 63n - 1n : 2n ** 64n - 1n;
  return checkIf(
    (value) => typeof value == "bigint" && value >= least && value <= most,
    `a bigint from ${least} to ${most}`
  );
}
function textCheck(bytes) {
  return (value, path) => {
    if (typeof value != "string" && !ArrayBuffer.isView(value))
      throw invalid(value, path, "a string or its bytes in UTF-8");
    if (typeof value == "string" && /\p{Surrogate}/u.test(value))
      throw invalid(value, path, "text without halves of surrogate pairs");
    return bytes !== 1 / 0 && namingPath(path, () => requireText(value, bytes)), value;
  };
}
function maskCheck(parts, width) {
  let check = integerCheck(0, 2 ** width - 1, !1);
  return (value, path) => {
    if (typeof value == "number") return check(value, path);
    if (isAccessor(value)) return value;
    if (!isPlainObject(value)) throw invalid(value, path, "a mask or an object");
    for (let [name, part] of Object.entries(value)) {
      let bits = parts.get(name);
      if (bits === void 0) throw unknownField(name, path, oneOf([...parts.keys()]));
      part !== void 0 && partCheck(bits)(part, new Path(path, `.${name}`));
    }
    return value;
  };
}
function partCheck(bits) {
  return typeof bits == "number" ? integerCheck(0, 2 ** bits - 1, !1) : scalarCheck(bits);
}
function checkElements(value, path, check) {
  if (typeof value != "object" || value === null) throw notElements(value, path);
  let { length } = value, isRepeatable = Array.isArray(value) || ArrayBuffer.isView(value) || isAccessor(value), { [Symbol.iterator]: iterate } = value;
  if (typeof iterate != "function" && (iterate !== void 0 || typeof length != "number"))
    throw notElements(value, path);
  requireElements(value);
  let elements = isRepeatable ? value : Array.from(value), index = 0;
  for (let element of elements)
    check(element, new Path(path, `[${index++}]`));
  return elements;
}
function notElements(value, path) {
  return invalid(value, path, "an array or another iterable");
}
function isAccessor(value) {
  let isRow2 = typeof value == "object" && value !== null && "table$$" in value;
  return (hasPointer(value) || isRow2) && "arena" in value;
}
function isOtherKind({ constructor: type }, name) {
  return ("typeName" in type || "inspect$" in type) && !isKind(type, name);
}
function hasPointer(value) {
  return typeof value == "object" && value !== null && "ptr" in value;
}
function isPlainObject(value) {
  return typeof value == "object" && value !== null && !(Symbol.iterator in value) && !ArrayBuffer.isView(value) && tagOf(value) === "[object Object]";
}
function namingPath(path, check) {
  try {
    check();
  } catch (error) {
    throw error instanceof OffheapError ? new OffheapError(error.code, `${path}: ${error.message}`) : error;
  }
}
function invalid(value, path, expected, code = "INVALID_VALUE") {
  return mismatch(code, `${path}: invalid value`, show(value), expected, "Correct the value");
}
function unknownField(name, path, expected) {
  let what = `${path}: unknown name`;
  return mismatch("INVALID_VALUE", what, show(name), expected, "Correct the name, or remove it");
}

// src/checked/prototype.ts
function checkedPrototype(base, fields, checks) {
  let checked = Object.create(base), offsets = pointerOffsets(base.constructor), { position$: position } = base.constructor;
  for (let from = base; from !== Object.prototype; from = Object.getPrototypeOf(from))
    for (let key of Reflect.ownKeys(from)) {
      if (key === "constructor" || key === "ptr" || Object.hasOwn(checked, key) || key === "read$" || key === "put$" || position !== void 0 && key === position || key === INSPECT || key === Symbol.toStringTag) continue;
      let name = typeof key == "string" ? key : `[${key.description}]`, member = checkedMember(
        name,
        Object.getOwnPropertyDescriptor(from, key),
        base,
        fields,
        checks
      ), offset = offsets.get(name), property = offset === void 0 ? member : checkedPointer(name, member, offset, checks);
      Object.defineProperty(checked, key, property);
    }
  return position !== void 0 || (Object.defineProperty(checked, "ptr", checkedAddress(base, checks)), holdsPointers(base.constructor) && checkedElements(checked, checks)), checked;
}
function checkedMember(name, member, base, fields, checks) {
  if (typeof member.value == "function") {
    let method = ending(name, member.value, base, checks), named2 = { outOfRange: namedIndex, checkLength: namedLength }[name];
    return { ...member, value: named2?.(method) ?? checkedMethod(name, method, base, checks) };
  }
  let { get, set, ...rest } = member, isRow2 = "position$" in base.constructor, setter = set && (isRow2 ? set : settingPart(name, set, base.constructor, fields, checks));
  return {
    ...rest,
    ...get && { get: checkedGetter(name, get, fields.get(name), checks) },
    ...setter && { set: checkedSetter(name, setter, fields.get(name), checks) }
  };
}
function checkedGetter(name, get, type, checks) {
  let isPointer = type !== void 0 && POINTERS.has(type[0]);
  return function() {
    let handle = this[HANDLE];
    if (handle.isStale) throw handle.stale(name, "read");
    checks.requireViews();
    let { account } = checks, { isReading } = account;
    account.isReading = !0;
    let value;
    try {
      value = get.call(this);
    } finally {
      account.isReading = isReading;
    }
    return isPointer && account.expose(account.shadow.at(value)), typeof value == "object" && value !== null ? checks.wrapNested(value, handle, name) : value;
  };
}
function checkedSetter(name, set, type, checks) {
  let step = `.${name}`, check = type === void 0 ? null : checks.values.of(type), [least, most] = typeof type == "string" ? rangeOf(type) ?? NO_RANGE : NO_RANGE, isFloat = typeof type == "string" && type.startsWith("f");
  return function checkedWrite(value) {
    let handle = this[HANDLE];
    if (handle.isStale) throw handle.stale(name, "written");
    if (checks.requireViews(), check !== null) {
      if (!(typeof value == "number" && value >= least && value <= most && (isFloat || Math.trunc(value) === value))) {
        value = check(value, new Path(handle, step));
        let { isStale } = handle;
        if (isStale) throw handle.stale(name, "written");
      }
    } else handle.type !== null && checks.values.setPart(handle.type, name, value, new Path(handle, step));
    let { account } = checks, outer = account.entry;
    account.entry ??= checkedWrite;
    try {
      set.call(this, value);
    } finally {
      account.entry = outer;
    }
  };
}
function checkedMethod(name, method, base, checks) {
  let isChecked = name === "at" && holdsPointers(base.constructor), isWrite = WRITES.has(name);
  return function checkedCall(...args) {
    let handle = this[HANDLE];
    if (handle.isStale) throw handle.stale(memberOf(name, args), usedBy(name));
    if (checks.requireViews(), isWrite && handle.type !== null) {
      let { length = 0 } = this;
      if (args = checks.values.ofCall(handle.type, name, args, new Path(handle, ""), length), handle.isStale) throw handle.stale(memberOf(name, args), usedBy(name));
    }
    let { account } = checks, outer = account.entry;
    account.entry ??= checkedCall;
    try {
      let value = method.apply(this, args);
      return typeof value == "number" && outer === null && !isChecked && (account.entry = null, account.expose(account.shadow.at(value))), typeof value != "object" || value === null || HANDLE in value ? value : checks.wrapNested(value, handle, memberOf(name, args), this);
    } finally {
      account.entry = outer;
    }
  };
}
function memberOf(name, [index]) {
  return ELEMENT_METHODS.has(name) ? `[${show(index)}]` : `${name}()`;
}
var POINTERS = /* @__PURE__ */ new Set(["reference", "own"]), NO_RANGE = [0, -1], WRITES = /* @__PURE__ */ new Set([
  "assign",
  "assign$",
  "set",
  "push",
  "insert",
  "create",
  "add",
  "store",
  "exchange",
  "tryPush",
  "pushOverwrite"
]), ELEMENT_METHODS = /* @__PURE__ */ new Set(["at", "get", "set", "ptrAt", "accessor$"]);
function usedBy(method) {
  return { at: "read", get: "read", set: "written" }[method] ?? "called";
}
function namedIndex(outOfRange) {
  return function(index) {
    return named(outOfRange.call(this, index), `${this[HANDLE].label}[${show(index)}]`);
  };
}
function namedLength(checkLength) {
  return function(length) {
    try {
      return checkLength.call(this, length);
    } catch (error) {
      throw named(error, this[HANDLE].label);
    }
  };
}
function named(error, name) {
  return error instanceof OffheapError ? new OffheapError(error.code, `${name}: ${error.message}`) : error;
}
function checkedAddress(base, checks) {
  let type = base.constructor, { typeName, size = 0, packed, align = 1 } = type, placed = packed === !0 ? 1 : align, inherited = inheritedMember(base, "ptr");
  return {
    configurable: !0,
    get() {
      let handle = this[HANDLE], { address, allocation } = handle;
      if (handle.isStale && allocation !== NULL_TARGET) throw handle.stale("", "used");
      return checks.requireViews(), checks.account.expose(allocation), address;
    },
    set(value) {
      let handle = this[HANDLE], allocation = handle.leader?.allocation ?? checks.allocationAt(value, size, placed);
      if (allocation === void 0)
        throw checks.refusal(`${handle.label} was set to`, value, size, placed);
      if (handle.leader === null && typeName !== void 0) {
        let use = `${handle.label} was set to`;
        requireKindAt(use, { address: value, allocation }, typeName, !1);
      }
      if (handle.allocation = allocation, handle.address = value, handle.time = checks.account.clock, inherited?.set === void 0) return;
      let { account } = checks, { isReading } = account;
      account.isReading = !0, handle.moving = !0;
      try {
        inherited.set.call(this, value);
      } finally {
        account.isReading = isReading, handle.moving = !1;
      }
    }
  };
}
function inheritedMember(base, key) {
  for (let from = base; from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    let found = Object.getOwnPropertyDescriptor(from, key);
    if (found !== void 0) return found;
  }
}

// src/operations/other-struct.ts
function otherStruct(value, { typeName }) {
  let code = "INVALID_VALUE", pass = "Pass one, or a plain object with its fields";
  if (typeof value != "object" || value === null)
    return mismatch(code, "invalid value", show(value), withArticle(typeName), pass);
  if ("table$$" in value)
    return mismatch(code, "invalid value", "a row of a table", withArticle(typeName), "Pass a plain object with the values of its fields");
  let { typeName: other } = value.constructor ?? {};
  if (other === typeName) {
    let what = `this ${typeName} belongs to another copy of the generated module`;
    return mismatch(code, what, "two copies", "one", "Load the module once");
  }
  let got = other === void 0 ? "an accessor" : withArticle(other);
  return mismatch(code, "invalid value", got, withArticle(typeName), pass);
}
function areStructs(type, ...values) {
  for (let value of values) if (!isStructOf(type, value)) throw notStruct(type, value);
  return !0;
}
function isStructOf({ typeName }, value) {
  if (typeof value != "object" || value === null || !("ptr" in value)) return !1;
  let { typeName: other, bases$: bases } = value.constructor;
  return other === typeName || bases?.includes(typeName) === !0;
}
function notStruct({ typeName }, value) {
  let expected = `${withArticle(typeName)} in an arena`;
  return mismatch("INVALID_VALUE", "invalid struct", show(value), expected, "Pass its accessor");
}

// src/checked/set-fields.ts
function setFields(target, init, type, write, read2) {
  if (typeof init != "object" || init === null || !isInit(init)) throw otherStruct(init, type);
  let set = (target2, values) => {
    let readonly = /* @__PURE__ */ Object.create(null);
    for (let [name, value] of Object.entries(values)) {
      if (value === void 0) continue;
      Object.getOwnPropertyDescriptor(type.prototype, name)?.set === void 0 ? readonly[name] = value : target2[name] = value;
    }
    return write(target2.arena, target2.ptr, readonly, null), target2;
  }, shape = type, attempt = (target2, values) => attemptInit(target2, values, shape, set), struct = target;
  return struct.arena.adoptions.read > 0 ? attempt(struct, init) : read2(struct, init, shape, attempt), target;
}

// src/checked/arena-checks.ts
var ArenaChecks = class {
  constructor(arena, account, onLeaks) {
    this.values = new ValueChecks(
      (use, value, name, size, isWhole2) => {
        let target = this.targetOf(use, value, size);
        target !== null && requireKindAt(String(use), target, name, isWhole2);
      },
      (type, value) => this.read(type, value)
    );
    this.removals = /* @__PURE__ */ new Map();
    /** What is known of classes, by their prototypes. */
    this.classes = /* @__PURE__ */ new WeakMap();
    /** The sparse sets of accessors of rows. */
    this.keepers = /* @__PURE__ */ new WeakMap();
    this.arena = arena, hide(this, "account", account), this.onLeaks = onLeaks;
  }
  get observer() {
    return this.account;
  }
  accessor(type, ptr) {
    let { typeName, size } = type, align = type.packed === !0 ? 1 : type.align, allocation = this.find(ptr, size, align);
    if (allocation === void 0) throw this.refusal(`${typeName} was set to`, ptr, size, align);
    requireKindAt(`${typeName} was set to`, { address: ptr, allocation }, typeName, !1);
    let plain = new type(this.arena, ptr);
    return this.wrap(plain, typeName, null, allocation);
  }
  creating(type, init) {
    if (!("types$" in type && "offsets" in type)) return init;
    let shape = type, values = this.read(["struct", shape], init);
    return this.values.init(shape)(values, new Path({ label: type.typeName }, "")), values;
  }
  /** Reads values; what is written is checked again after that. */
  read(type, value) {
    return readValue({ arena: this.arena, ptr: 0 }, 0, type, value);
  }
  create(allocator, created, values, init) {
    if (values === void 0) return created;
    try {
      return init(created, values);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  init(target, values, type, copy, write, read2) {
    return values instanceof type ? copy(target, values) : setFields(target, values, type, write, read2);
  }
  copied(target, source, bytes) {
    let { shadow } = this.account, to = shadow.at(target.ptr), from = this.isHere(source.arena) ? shadow.at(source.ptr) : void 0;
    if (to !== void 0) {
      for (let offset = 0; offset < bytes; offset += 4) {
        let pointed = from?.targets?.get(source.ptr + offset - from.start);
        to.recordWrite(target.ptr + offset, pointed ?? null);
      }
      endMissing(target.constructor, this.arena, target.ptr, this.account);
    }
  }
  movedParts(from, to) {
    let { account } = this, { start = 0, targets = null } = account.shadow.at(from) ?? {};
    for (let offset of targets?.keys() ?? [])
      offset >= from - start && offset < to - start && targets.delete(offset);
    account.endParts(from, from, to, "the elements of its collection were moved");
  }
  otherBlock(ptr, typeName) {
    let block = this.liveAt(ptr);
    if (block !== void 0 && !(!block.isOwnedByField && (block.type === null || block.typeName === typeName)))
      return `the ${block.typeName} at ${block.start}, made at ${block.made}`;
  }
  ownerOf(ptr) {
    return new OwnerSearch(this.arena, ptr).among(this.account.shadow.live());
  }
  ownedByField(ptr) {
    let block = this.liveAt(ptr);
    block !== void 0 && (block.isOwnedByField = !0);
  }
  slotAllocated(ptr, type, block, first, stride) {
    this.account.slotAllocated(ptr, type, block, first, stride);
  }
  slotFreed(ptr) {
    return this.account.slotFreed(ptr);
  }
  get ends() {
    return this.account.clock;
  }
  restoreEnds(count) {
    this.account.restoreEnds(count);
  }
  saved(snapshot) {
    this.account.save(snapshot);
  }
  restoring(snapshot) {
    this.account.requireSaved(snapshot);
  }
  grow(bytes) {
    this.account.shadow.grow(bytes);
  }
  settle() {
    this.account.settle();
  }
  leaks() {
    return leaksOf(this.account.shadow.live());
  }
  end() {
    try {
      report(this.onLeaks, () => this.leaks());
    } finally {
      this.account.end();
    }
  }
  wrapNested(value, within, name, owner) {
    if (HANDLE in value) {
      let handle = value[HANDLE];
      return handle.time = this.account.clock, value;
    }
    if (isRow(value)) return this.wrapRow(value, within, name, owner);
    if (!this.isAccessor(value)) return value;
    let { ptr } = value, allocation = this.find(ptr, 0);
    if (allocation === void 0) throw this.refusal(`${labelOf(within, name)} is at`, ptr, 0);
    let checked = this.wrap(value, name, within, allocation), { type } = within;
    return type !== null && (type[0] === "array" || type[0] === "list") && (checked[HANDLE].type ??= type[1]), checked;
  }
  targetOf(use, value, bytes = 0) {
    if (typeof value == "object" && value !== null && "ptr" in value) {
      if ("arena" in value && !this.isHere(value.arena)) throw ofOtherArena(String(use));
      let { account } = this, { isReading } = account;
      account.isReading = !0;
      try {
        return this.targetOf(use, value.ptr, bytes);
      } finally {
        account.isReading = isReading;
      }
    }
    if (typeof value != "number" || value === 0) return null;
    let allocation = this.find(value, bytes);
    if (allocation === void 0) throw this.refusal(String(use), value, bytes);
    return { address: value, allocation };
  }
  checkRead(handle, member, place, address) {
    let { shadow, unknown } = this.account, around = shadow.at(place), target = around?.targets?.get(place - around.start), present = this.find(address, 0);
    if (target?.address === address && unknown === null && address >= target.allocation.end && !(isKnown(around, handle.allocation) && isKnown(present)))
      throw stalePointer(`${labelOf(handle, member)} was read`, address, target.allocation);
    if (present === void 0)
      throw this.refusal(`${labelOf(handle, member)} was read and points to`, address, 0);
    this.account.expose(present);
  }
  allocationAt(address, bytes, align) {
    return address === 0 ? NULL_TARGET : this.find(address, bytes, align);
  }
  requireViews() {
    let { heap } = this.account;
    isOutdated(heap) && (requireNotDisposed(this.arena), heap.words.length > 0 && this.arena.refreshIfStale(), opened(heap));
  }
  refusal(use, address, bytes, align = 1) {
    let { heap, shadow } = this.account;
    if (isOutdated(heap))
      return requireNotDisposed(this.arena), outdated(heap.words);
    if (!isOffset(address)) return noStruct(use, address);
    if (address % align !== 0) return misaligned(use, address, align);
    let allocation = shadow.at(address);
    return allocation === void 0 ? noStruct(use, address) : allocation.end === 0 ? stalePointer(`${use} ${address}`, address, allocation) : noRoom(use, address, bytes, allocation);
  }
  liveAt(address) {
    let allocation = this.account.shadow.at(address);
    return allocation !== void 0 && address < allocation.end ? allocation : void 0;
  }
  /**
   * Returns the live allocation that contains the `bytes` bytes at `address`, a multiple of `align`,
   * if there is one.
   */
  find(address, bytes, align = 1) {
    if (!isOffset(address) || address % align !== 0) return;
    let { shadow, unknown } = this.account, allocation = shadow.at(address);
    if (allocation === void 0 || address + bytes > allocation.end || address >= allocation.end) {
      if (unknown === null) return;
      let [start, end] = payloadsIn(this.arena);
      return address >= start && address + bytes <= end ? unknown : void 0;
    }
    return allocation;
  }
  /**
   * Returns a checked accessor with all properties of `plain`; nested accessors are checked, too.
   * It copies `plain` instead of calling the class, whose constructor can have any parameters.
   */
  wrap(plain, label, within, allocation) {
    let base = Object.getPrototypeOf(plain), { clock } = this.account, handle = new Handle(label, within, plain.ptr, allocation, clock, extentOf(plain)), { contents$: isContents, types$ } = plain.constructor;
    isContents === !0 && (handle.type = types$()[0]);
    let { prototype, fields } = this.classOf(base), checked = Object.create(prototype);
    checked[HANDLE] = handle;
    for (let key of Object.getOwnPropertyNames(plain)) {
      if (key === "ptr") continue;
      let value = Reflect.get(plain, key), name = key.endsWith("$") ? key.slice(0, -1) : "", part = this.isAccessor(value) ? this.wrap(value, name, handle, allocation) : value;
      if (part === value) {
        checked[key] = value;
        continue;
      }
      let { account } = this;
      Object.defineProperty(checked, key, { get: () => account.isInside ? part : void 0, configurable: !0 });
      let field = fields.get(name);
      if (field !== void 0) {
        let isOptional = field[0] === "optional";
        part[HANDLE].type ??= isOptional ? field[1] : field;
      }
      let tag = /^member(\d+)$/.exec(key)?.[1];
      tag !== void 0 && this.watchMember(handle, Number(tag), part[HANDLE]);
    }
    return checked;
  }
  /**
   * Returns a checked accessor of a row, which compares its index with the length at each use; one
   * of a sparse set, or of a struct in it, also compares the key of the row.
   */
  wrapRow(plain, within, name, owner) {
    let { prototype } = this.classOf(Object.getPrototypeOf(plain)), checked = Object.create(prototype);
    Object.assign(checked, plain);
    let { allocation, address, time } = within, label = name.endsWith("()") ? `[${plain.row$}]` : name, handle = new Handle(label, within, address, allocation, time, 0), lengthOf2 = () => {
      let { u32 } = this.arena;
      return u32[u32[plain.table$$ >>> 2] >>> 2];
    }, keeper = owner?.kept$ !== void 0 ? owner : this.keepers.get(within);
    keeper !== void 0 && this.keepers.set(handle, keeper);
    let isKept = keeper?.kept$?.(plain.row$);
    return handle.isMember = () => checked.row$ < lengthOf2() && (isKept === void 0 || isKept(checked.row$)), handle.lost = removedRow, checked[HANDLE] = handle, checked;
  }
  /** Makes the accessor of a member of a union compare the tag at each use. */
  watchMember(union, tag, member) {
    union.size = Math.max(union.size, member.address - union.address + member.size), member.isMember = () => this.arena.u8[union.address] === tag;
  }
  classOf(base) {
    let known = this.classes.get(base);
    if (known === void 0) {
      let fields = fieldTypes(base.constructor);
      known = { prototype: checkedPrototype(base, fields, this), fields }, this.classes.set(base, known);
    }
    return known;
  }
  isAccessor(value) {
    return typeof value != "object" || value === null || value === this.arena ? !1 : "arena" in value && "ptr" in value && this.isHere(value.arena);
  }
  /** Returns whether `memory`, which can be any value, is on the heap of this arena. */
  isHere(memory) {
    return memory === this.arena || memory instanceof Memory && isSameHeap(memory, this.arena);
  }
};
function isKnown(block, owner = block) {
  return block === void 0 ? !1 : block.isExposed || block.isOwnedByField && owner?.isExposed === !0;
}
function requireNotDisposed(arena) {
  arena.u8.length;
}
function isRow(value) {
  return "table$$" in value && "row$" in value;
}
function isOffset(value) {
  return typeof value == "number" && value >>> 0 === value;
}

// src/checked/enabled.ts
function checksFor(checked, opened2) {
  let onLeaks = onLeaksOf(checked);
  if (onLeaks === null) return null;
  if (opened2 !== void 0 && isArrayBuffer(opened2))
    throw invalidOption(
      "option checked",
      "an unshared buffer or a snapshot to open",
      "a capacity or a SharedArrayBuffer",
      "Leave out checked, since the types of the blocks in it are unknown"
    );
  return (arena, heap, exchange) => {
    let checks = new ArenaChecks(arena, new Account(arena, heap, arena.lock !== null), onLeaks);
    return exchange(withObserver, checks.observer), checks;
  };
}

// src/arena-opening.ts
var OPENING = /* @__PURE__ */ Symbol();
function openingFor(bytes, options) {
  let given = options?.[OPENING];
  if (given !== void 0) return given;
  let opened2 = typeof bytes == "object" && bytes !== null ? bytes : void 0;
  opened2 !== void 0 && requireBuffer(opened2), requireOptions(options, opened2);
  let makeChecks = checksFor(options.checked, opened2), { memory, lockTimeout = LOCK_TIMEOUT } = options;
  return [
    opened2 === void 0 ? new Tlsf(reserve(bytesFor(bytes), options), { zeroed: !memory, growable: !!memory }) : Tlsf.from(requireInPlace(memory === void 0 ? opened2 : bufferToOpen(memory))),
    memory,
    lockTimeout,
    makeChecks
  ];
}

// src/monitored-memory.ts
var MonitoredMemory = class extends GrowableMemory {
  /**
   * @param memory The memory that has the heap; undefined if the arena owns the buffer.
   * @param lockTimeout Milliseconds, for the lock of a shared memory.
   */
  constructor(heap, memory, lockTimeout) {
    super(heap, memory);
    let lock = isArrayBuffer(heap.words.buffer) ? null : new Lock(this, lockTimeout);
    hide(this, "adoptions", new Adoptions()), this.adoptions.detaches = !lock && !!memory && memory.maximum !== 0, hide(this, "monitor", monitorOf(memory, lock, null));
  }
  get lock() {
    return this.monitor?.lock ?? null;
  }
  /** Adds `observer`, or removes it. */
  exchange(change, one) {
    let { lock, memory } = this, observer = change(this.monitor?.observer ?? null, one);
    hide(this, "monitor", monitorOf(memory, lock, observer));
  }
  allocateMonitored({ lock, observer }, size, align, type, zeroed, required) {
    lock?.enter();
    try {
      this.refreshIfStale();
      let { heap } = this, ptr = (zeroed ? heap.allocateZeroed(size, align) : heap.allocate(size, align)) || this.allocateGrown(size, align, required);
      return ptr !== 0 && observer?.allocated(ptr, size, type), ptr;
    } finally {
      lock?.leave();
    }
  }
  reallocateMonitored({ lock, observer }, ptr, size) {
    lock?.enter();
    try {
      this.refreshIfStale(), observer?.using(ptr);
      let moved2 = this.reallocateBlock(ptr, size);
      return moved2 === ptr ? observer?.resized(ptr, size) : observer?.moved(ptr, moved2, size), moved2;
    } finally {
      lock?.leave();
    }
  }
  freeMonitored({ lock, observer }, ptr) {
    lock?.enter();
    try {
      this.refreshIfStale(), observer?.using(ptr), this.freeBlock(ptr), observer?.freed(ptr);
    } finally {
      lock?.leave();
    }
  }
  resetMonitored({ lock, observer }) {
    lock?.enter();
    try {
      this.refreshIfStale(), this.heap.reset(), observer?.reset();
    } finally {
      lock?.leave();
    }
  }
  sizeOfMonitored({ lock, observer }, ptr) {
    let hasEntered = lock !== null && lock.enterToRead();
    try {
      return this.refreshIfStale(), observer?.using(ptr), this.heap.sizeOf(ptr);
    } finally {
      hasEntered && lock.leave();
    }
  }
};
function monitorOf(memory, lock, observer) {
  return memory !== void 0 && memory.maximum === void 0 || lock || observer ? { lock, observer } : null;
}

// src/encoding/bits.ts
function requireBits(value, most, field) {
  if (typeof value == "number" && value === (value & most) >>> 0) return value;
  throw notBits(value, most, field);
}
function notBits(value, most, field) {
  let width = 32 - Math.clz32(most);
  return new OffheapError(
    "INVALID_VALUE",
    `invalid value${forField(field)} of ${width} bits: got ${show(value)}, expected an integer from 0 to ${most}. Pass a smaller value, or widen the field in its schema.`
  );
}
function requireParts(value, { prototype }, label) {
  if (typeof value != "object" || value === null || Symbol.iterator in value)
    throw mismatch("INVALID_VALUE", `invalid value for ${label}`, show(value), "a mask, or an object with the names as properties", "Pass such an object, or a number");
  if (!("assign$" in value)) {
    for (let name in value)
      if (!(name in prototype)) throw unknownName(gettersOf(prototype), name, label);
  }
}
function gettersOf(prototype) {
  return Object.getOwnPropertyNames(prototype).filter((name) => Object.getOwnPropertyDescriptor(prototype, name).get).slice(1);
}
function requireKnownBits(mask, width) {
  if (!(mask < 2 ** width))
    throw mismatch(
      "INVALID_BYTES",
      "bits in memory without a name",
      `0x${mask.toString(16)}`,
      `at most 0x${(2 ** width - 1).toString(16)}`,
      "Assign the mask, or open the bytes with the schema that wrote them"
    );
}

// src/operations/inspect.ts
var SLACK2 = 2 ** 16;
function inspectable(type) {
  let { prototype } = type(), define = (name, value) => {
    Object.defineProperty(prototype, name, { value, writable: !0, configurable: !0 });
  };
  define(INSPECT, inspectAccessor), "toJSON" in prototype || define("toJSON", bitsToJSON), Object.defineProperty(prototype, Symbol.toStringTag, {
    get: describeThis,
    set: maskTag,
    configurable: !0
  });
}
function inspectableArena(type) {
  let value = inspectArena;
  Object.defineProperty(type().prototype, INSPECT, { value, writable: !0, configurable: !0 });
}
function inspectArena() {
  try {
    let { capacity, usedSize, blockCount } = this;
    return Object.assign(labelled("Arena"), { capacity, usedSize, blockCount });
  } catch (error) {
    return `Arena ${stateOf(error)}`;
  }
}
function describeThis() {
  return describe(this);
}
function maskTag(value) {
  Object.defineProperty(this, Symbol.toStringTag, { value, writable: !0, configurable: !0 });
}
function bitsToJSON() {
  let values = {};
  for (let name of gettersOf(this.constructor.prototype))
    values[name] = this[name];
  return values;
}
function inspectAccessor(_depth, options) {
  return inspected(this, options, { left: 1 / 0 });
}
function inspected(accessor, options, budget) {
  let type = accessor.constructor, { offsets } = type, label = type.typeName ?? type.name.replace(/^_/, "");
  try {
    let { ptr, arena, row$: row, table$$: table } = accessor;
    if (ptr === 0) return `${label}@0 <unset>`;
    if (arena.u8.length, budget.left === 1 / 0 && (budget.left = arena.i32[5] * 4 + SLACK2), label += table === void 0 ? `@${ptr}` : `[${row}]`, table !== void 0 && row >= arena.u32[arena.u32[table >>> 2] >>> 2])
      return `${label} <stale>`;
    let isContents = "contents$" in type;
    if (isContents || offsets === void 0 && !("assign$" in accessor)) {
      let value = accessor;
      if ("load" in value) return value.load();
      if ("pointers$" in value || value.plain$ !== void 0) {
        let elements = value.plain$?.() ?? [...accessor];
        return isContents ? Object.assign(labelled(label), { elements }) : elements;
      }
      if ("at" in value && "length" in value) {
        let elements = elementsOf(value, options?.maxArrayLength ?? 1 / 0, budget);
        return isContents ? Object.assign(labelled(label), { elements }) : elements;
      }
    }
  } catch (error) {
    return `${label} ${stateOf(error)}`;
  }
  let fields = labelled(label);
  for (let name of offsets === void 0 ? gettersOf(type.prototype) : Object.keys(offsets)) {
    let value = read(budget, () => accessor[name]);
    Object.defineProperty(fields, name, { enumerable: !0, value });
  }
  return fields;
}
function labelled(label) {
  return new { [label]: class {
  } }[label]();
}
function elementsOf(elements, most, budget) {
  if (budget.left -= elements.bytes$ ?? 0, budget.left < 0) throw new OffheapError("INVALID_BYTES", "blocks with several owners");
  let length = Math.min(elements.length, most), shown = Array.from({ length }, (_, index) => read(budget, () => elements.at(index)));
  return shown.length = elements.length, shown;
}
function read(budget, get) {
  try {
    let value = get();
    if (typeof value != "object" || value === null || !(INSPECT in value)) return value;
    let part = value;
    return { [INSPECT]: (_, options) => inspected(part, options, budget) };
  } catch (error) {
    let state = stateOf(error);
    return { [INSPECT]: () => state };
  }
}
function stateOf(error) {
  let { code = "unreadable" } = error instanceof OffheapError ? error : {};
  return `<${{ ARENA_DISPOSED: "disposed", STALE_REFERENCE: "stale" }[code] ?? code}>`;
}

// src/snapshot/write.ts
function snapshotOf(heap) {
  let { words, first, tail } = heap, mark = words[4], runs = runsOf({ words, start: first, packed: !1, first, tail, mark });
  if (runs === null)
    throw mismatch(
      "HEAP_CORRUPTED",
      "arena without a snapshot",
      "a header with an invalid size",
      "intact headers",
      "Look for writes past the end of a block; verify() lists the damage"
    );
  let length = lengthOf(runs), saved2 = new Int32Array(HEADER_WORDS + length), at = HEADER_WORDS;
  for (let index = 0; index < runs.length; index += 2) {
    let run = runs[index + 1];
    copyRun(words, runs[index], saved2, at, run), changeMark(saved2, at + (index === 0 ? first : 1), at + run, mark, 900087086), at += run;
  }
  let isLastFree = (words[tail] & 1073741824) !== 0;
  return saved2.fill(0, HEADER_WORDS + 11, HEADER_WORDS + 14), saved2[HEADER_WORDS + 4] = 900087086, saved2[HEADER_WORDS + 10] = isLastFree ? words[tail - 1] + FREE_HEADER_WORDS : tail, saved2[0] = SNAPSHOT_MAGIC, saved2[VERSION] = SNAPSHOT_VERSION, saved2[HEAP_BYTES] = (tail + 1) * 4, saved2[PACKED_BYTES] = length * 4, saved2[CHECKSUM] = checksumOf(saved2), new Uint8Array(saved2.buffer);
}

// src/typed-root.ts
function setRoot(arena, target) {
  let isAccessor2 = typeof target == "object" && target !== null, type = isAccessor2 ? target.constructor : void 0, hash = isAccessor2 ? type?.layoutHash : "0";
  !isAccessor2 && target !== 0 && arena.sizeOf(target);
  let ptr = isAccessor2 ? blockOf(arena, target) : target;
  if (hash === void 0 || isAccessor2 && ptr === 0)
    throw mismatch(
      "INVALID_POINTER",
      "invalid root",
      `an accessor of ${type?.typeName ?? "a field"} at ${ptr}`,
      "one of a whole struct in this arena",
      "Assign that, or a pointer"
    );
  requireNotTable(arena, ptr), arena.u32[30] = ptr, arena.view.setBigUint64(124, BigInt(`0x${hash}`), !0);
}
function openRoot(arena, type) {
  let { typeName, size, layoutHash } = type ?? {};
  if (layoutHash === void 0 || size === void 0)
    throw mismatch(
      "SCHEMA_MISMATCH",
      "invalid type to open",
      show(type),
      "a generated class",
      "Pass the class of the root"
    );
  let root = arena.u32[30], bytes = root === 0 ? 0 : arena.sizeOf(root), found = arena.view.getBigUint64(124, !0), hash = found.toString(16).padStart(16, "0");
  if (hash !== layoutHash || bytes < size)
    throw mismatch(
      "SCHEMA_MISMATCH",
      `can't open the root as ${typeName}`,
      found > 0 ? `layout ${hash} in ${bytes} bytes` : root === 0 ? "no root" : "a raw pointer",
      `layout ${layoutHash} in ${size} bytes`,
      found > 0 ? "Pass the class of the root; if its schema has changed, open it with the class of the former schema and convert it" : "Assign an accessor to arena.root before it is saved, or read a pointer with Type.at(arena, arena.root)"
    );
  return type.at(arena, root);
}

// src/arena.ts
var Arena = class _Arena extends MonitoredMemory {
  static {
    this.inspect$ = /* @__PURE__ */ inspectableArena(() => _Arena);
  }
  #seed;
  /**
   * Creates an arena, or opens the one in a buffer, as `Arena.from` does.
   *
   * @param bytes Capacity in bytes, 64 or more, rounded up to a multiple of 8; or the buffer to
   *   open. Pages that are never written take no memory, so reserve for the worst case.
   * @throws INVALID_SIZE when `bytes` is not a valid capacity.
   * @throws INVALID_OPTION when an option is invalid, or options contradict each other.
   * @throws OUT_OF_MEMORY when the system has no buffer of that size.
   * @throws INVALID_SNAPSHOT when the buffer to open holds no arena.
   *
   * @example
   * const arena = new Arena(1024 * 1024, { checked: true })
   */
  constructor(bytes, options = {}) {
    let [heap, memory, lockTimeout, makeChecks] = openingFor(bytes, options);
    super(heap, memory, lockTimeout);
    let checks = makeChecks?.(this, heap, (change, one) => this.exchange(change, one)) ?? null;
    hide(this, "checks", checks), this.#seed = options.seed ?? 0;
  }
  /**
   * Copies a snapshot into a new arena, or opens the arena in a buffer, such as one of another
   * thread.
   *
   * A snapshot is verified completely, so bytes from strangers can't corrupt the heap; the contents of
   * their structs are not checked. A buffer is opened in place, in constant time; call `verify` to
   * examine all of it.
   *
   * @param source A view of the bytes of `snapshot`, which can be a part of its buffer, or a buffer.
   * @param options Those of `new Arena`; for a snapshot also `capacity` in bytes.
   * @throws INVALID_SNAPSHOT when the bytes are not a whole snapshot, or the buffer holds no arena.
   * @throws INVALID_OPTION when an option is invalid, or doesn't fit what is opened.
   * @throws INVALID_SIZE when `capacity` is less than the saved one, or has no lists.
   * @throws OUT_OF_MEMORY when the system has no buffer of that size.
   *
   * @example
   * writeFileSync('world.bin', arena.snapshot())
   * const copy = Arena.from(readFileSync('world.bin'))
   */
  static from(source, options = {}) {
    if (ArrayBuffer.isView(source)) {
      let buffer = load(source, options), { capacity: _, ...others } = options;
      return new _Arena(buffer, others);
    }
    return requireBuffer(source), requireNoCapacity(options), new _Arena(source, options);
  }
  /** The option `seed`: that of the hashes of maps, sets and dictionaries that are new. */
  get seed() {
    return this.#seed;
  }
  /** This arena: an `Arena` is an `Allocator`, too. */
  get arena() {
    return this;
  }
  /**
   * Allocates a block. Its bytes are not cleared.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two. Every block is aligned to 8 at least.
   * @returns The byte offset of the block in `buffer`, a multiple of `align` and never 0.
   * @throws OUT_OF_MEMORY when no free block is large enough.
   * @throws INVALID_SIZE or INVALID_ALIGNMENT when an argument is invalid.
   */
  allocate(size, align = 8) {
    let { monitor } = this;
    return monitor !== null ? this.allocateMonitored(monitor, size, align, null, !1, !0) : this.heap.allocate(size, align) || this.allocateGrown(size, align, !0);
  }
  /**
   * Allocates a block as `allocate` does, but returns 0 when no free block is large enough.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two.
   * @returns The byte offset of the block, or 0.
   * @throws INVALID_SIZE or INVALID_ALIGNMENT when an argument is invalid.
   */
  tryAllocate(size, align = 8) {
    let { monitor } = this;
    return monitor !== null ? this.allocateMonitored(monitor, size, align, null, !1, !1) : this.heap.allocate(size, align) || this.allocateGrown(size, align, !1);
  }
  /**
   * Allocates a block as `allocate` does, and zeroes its first `size` bytes.
   *
   * @param size The number of bytes that the block must hold, 1 or more.
   * @param align Alignment in bytes, a power of two.
   * @param type The type of the block's contents, which checked arenas name in their messages.
   * @returns The byte offset of the block in `buffer`.
   * @throws OUT_OF_MEMORY, INVALID_SIZE or INVALID_ALIGNMENT, as `allocate` does.
   */
  allocateZeroed(size, align = 8, type = null) {
    let { monitor } = this;
    return monitor !== null ? this.allocateMonitored(monitor, size, align, type, !0, !0) : this.heap.allocateZeroed(size, align) || this.allocateGrown(size, align, !0);
  }
  /**
   * Resizes a block in place if possible, and moves it otherwise. Keeps its alignment and its bytes
   * up to the smaller of both sizes; added bytes are not cleared. When the root block moves, `root`
   * is updated. A `Ref` to a block that moved reads null from then on.
   *
   * @param ptr Byte offset of a live block.
   * @param size The number of bytes that the block must hold, 1 or more.
   * @returns The byte offset of the block, which changes when the block moves.
   * @throws OUT_OF_MEMORY or INVALID_SIZE; the block is then unchanged.
   * @throws INVALID_POINTER, DOUBLE_FREE, ALREADY_OWNED or HEAP_CORRUPTED, as `free` does.
   */
  reallocate(ptr, size) {
    let { monitor } = this;
    return monitor !== null ? this.reallocateMonitored(monitor, ptr, size) : this.reallocateBlock(ptr, size);
  }
  /**
   * Creates a struct with the defaults of its schema, then writes the fields that `init` has.
   *
   * @param type The generated class.
   * @param init Values of fields; a field that is missing keeps its default.
   * @returns An accessor of the new struct.
   * @throws OUT_OF_MEMORY, and the errors of setting the fields; the arena is then unchanged.
   *
   * @example
   * const enemy = arena.create(Enemy, { health: 100 })
   */
  create(type, init) {
    if (requireType(type), init === void 0) return type.create(this);
    let { checks } = this;
    return type.create(this, checks === null ? init : checks.creating(type, init));
  }
  /**
   * Frees a block (given its pointer), or a struct with everything that it owns (given an
   * accessor). A `Ref` to it reads null from then on.
   *
   * @param target Byte offset of a live block, or an accessor of the struct that fills it.
   * @throws INVALID_POINTER when no live block starts there, or the accessor is of another arena or
   *   of a part of the block, as far as the block's size or a checked arena shows it.
   * @throws DOUBLE_FREE when the block is free already.
   * @throws ALREADY_OWNED when a field owns the block, which is freed with its owner.
   * @throws HEAP_CORRUPTED when the header of a free neighbour was overwritten. The arena is then
   *   unchanged, except that owned blocks may have been freed before the neighbour was found.
   */
  free(target) {
    let ptr = target;
    if (typeof target == "object" && target?.arena !== void 0) {
      let type = target.constructor;
      if (!isPlainlyWhole(this, target, type)) {
        this.lock === null ? this.freeStruct(target, type) : locked(this.lock, () => this.freeStruct(target, type));
        return;
      }
      ptr = target.ptr;
    }
    let { monitor } = this;
    try {
      monitor !== null ? this.freeMonitored(monitor, ptr) : this.freeBlock(ptr);
    } catch (error) {
      throw withPool(this, ptr, error);
    }
  }
  /** Frees a struct after all checks of its accessor, with everything that it owns. */
  freeStruct(target, type) {
    opened(this.current);
    let ptr;
    try {
      ptr = blockOf(this, target);
    } catch (error) {
      throw withPool(this, target.ptr, error);
    }
    if (ptr !== 0 && requireUnowned(this, ptr), type?.deallocator === void 0 || ptr === 0) {
      this.free(ptr);
      return;
    }
    let deallocator = type.deallocator(this, 0);
    deallocator.add(ptr, type), deallocator.free();
  }
  /**
   * Pointer to the root block, from which a program that opens this arena reaches its data. It is 0
   * in a new arena, after `reset`, and after the block was freed.
   *
   * Assigning an accessor also records the hash of its struct's layout, which `open` compares.
   * Assigning a pointer records none.
   *
   * @throws INVALID_POINTER or DOUBLE_FREE when it is set to anything but 0, a live block, or an
   *   accessor of a whole struct in this arena.
   *
   * @example
   * arena.root = arena.create(World)
   */
  get root() {
    return this.current.words[30] >>> 0;
  }
  set root(target) {
    locked(this.lock, () => {
      opened(this.current), setRoot(this, target);
    });
  }
  /**
   * Returns an accessor of the root that was set with an accessor of the same layout, in this
   * program or in another one.
   *
   * @param type The generated class.
   * @throws SCHEMA_MISMATCH when the root was set by a pointer, or by an accessor whose struct, or
   *   a struct that is reachable from it, had another layout.
   *
   * @example
   * const world = Arena.from(saved).open(World)
   */
  open(type) {
    return readLocked(this.lock, () => (opened(this.current), openRoot(this, type)));
  }
  /**
   * Returns the usable size in bytes of the live block at `ptr`: the requested size, or more.
   *
   * @param ptr Byte offset of a live block.
   * @throws INVALID_POINTER or DOUBLE_FREE when no live block starts there.
   */
  sizeOf(ptr) {
    let { monitor } = this;
    return monitor !== null ? this.sizeOfMonitored(monitor, ptr) : this.heap.sizeOf(ptr);
  }
  /** Frees all blocks at once, in constant time, and keeps the memory. */
  reset() {
    let { adoptions, monitor } = this;
    requireNothingHeld(adoptions), monitor !== null ? this.resetMonitored(monitor) : this.heap.reset();
  }
  /**
   * Saves the arena: all live blocks, the root and the state of the allocator, without the bytes of
   * free blocks. Takes the time of copying the live blocks.
   *
   * @returns The bytes, for `restore` and `Arena.from`. Equal arenas give equal bytes, except in
   *   bytes of blocks that were never written.
   * @throws HEAP_CORRUPTED when a block's header was overwritten.
   *
   * @example
   * const before = arena.snapshot()
   * enemy.health = 0
   * arena.restore(before)
   */
  snapshot() {
    return locked(this.lock, () => {
      let bytes = snapshotOf(this.current);
      return this.checks?.saved(bytes), this.snapshots === void 0 && hide(this, "snapshots", /* @__PURE__ */ new WeakSet()), this.snapshots.add(bytes), bytes;
    });
  }
  /**
   * Puts a snapshot of this arena back in place. Accessors and pointers of blocks that were live
   * then are valid again, with the fields of then. Those of blocks made since are void: a checked
   * arena reports them as `STALE_REFERENCE`; others may not notice. Memory that has grown stays.
   *
   * Takes the time of copying the live blocks for a result of this arena's `snapshot`. Other bytes,
   * such as those of a file, are first copied and verified as `Arena.from` does.
   *
   * @param bytes A result of `snapshot`, in a checked arena one of its own, or a view of one.
   * @throws INVALID_SNAPSHOT when the bytes are not a whole snapshot, are of an arena with another
   *   capacity, or of another arena than this checked one. The arena is then unchanged.
   * @throws OUT_OF_MEMORY when the system has no memory to verify other bytes.
   */
  restore(bytes) {
    requireNothingHeld(this.adoptions), locked(this.lock, () => {
      this.refresh(), this.checks?.restoring(bytes), restore(this.heap, bytes, this.snapshots?.has(bytes) === !0), this.monitor?.observer?.restored(bytes);
    });
  }
  /**
   * Gives the memory after the last live block back to the system and keeps the capacity. Moves the
   * arena to a new buffer, with the same offsets; views of the old buffer are detached.
   *
   * @returns The number of bytes given back; 0 in shared and WebAssembly memory, which can't give
   *   memory back.
   * @throws OUT_OF_MEMORY when the system has no new buffer.
   */
  trim() {
    let heap = this.current, former = this.buffer;
    if (this.memory !== void 0 || !isArrayBuffer(former)) return 0;
    let bytes = heap.writtenAfterLast;
    if (bytes === 0) return 0;
    let buffer = reserve(former.byteLength, {}), { words } = this.heap;
    return this.heap.trimInto(buffer), giveBack(former) ? (this.attach(buffer), bytes) : (setWords(this.heap, words), 0);
  }
  /**
   * Gives the memory back to the system immediately, or to the pool that lent it. A second call
   * does nothing. The memory of a SharedArrayBuffer or a WebAssembly.Memory is freed once nothing
   * refers to it.
   */
  dispose() {
    let { memory } = this;
    this.disposed === !0 || memory?.endLease?.() === !1 || (this.checks?.settle(), this.lock?.end(), memory === void 0 && giveBack(this.buffer), this.detach(), memory?.takeBack?.(), this.checks?.end());
  }
  /** Returns a summary for `JSON.stringify`, which would otherwise serialize every byte. */
  toJSON() {
    let { capacity, usedSize } = this;
    return { capacity, usedSize };
  }
  /** Disposes the arena at the end of a `using` block. */
  [Symbol.dispose]() {
    this.dispose();
  }
  /**
   * Returns the live blocks of a checked arena by type, with the lines that allocated most of them.
   *
   * @throws INVALID_OPTION in an arena without checks, which doesn't record its blocks.
   */
  leaks() {
    if (opened(this.current), this.checks !== null)
      return this.checks.settle(), this.checks.leaks();
    throw invalidOption("option checked", "no checks", "a checked arena", "Pass { checked: true }");
  }
  reallocateBlock(ptr, size) {
    this.requireNotHeld(ptr), requireNotTable(this, ptr);
    let moved2 = this.heap.reallocate(ptr, size);
    if (moved2 === 0 && this.refresh() && (moved2 = this.heap.reallocate(ptr, size)), moved2 === 0) {
      let align = (this.heap.words[(ptr >>> 2) - 1] & 1) === 0 ? 8 : (ptr & -ptr) >>> 0;
      if (this.makeRoom(size, align, ptr) && (moved2 = this.heap.reallocate(ptr, size)), moved2 === 0) throw outOfMemory(this.heap, size, align);
    }
    return moved2 !== ptr && forget(this, ptr, moved2), moved2;
  }
  /** @throws INVALID_VALUE when the block at `ptr` has a part whose values are being read. */
  requireNotHeld(ptr) {
    holdsAny(this.adoptions) && requireBlockNotHeld(this, ptr);
  }
  freeBlock(ptr) {
    this.requireNotHeld(ptr);
    let { words } = this.heap;
    (words[29] | words[30]) === 0 ? this.heap.free(ptr) : (requireNotTable(this, ptr), this.heap.free(ptr), forget(this, ptr, 0));
  }
};
function observe(arena, observer) {
  requireKind(arena instanceof Arena, "arena", arena, "an Arena"), requireKind(typeof observer?.allocated == "function", "observer", observer, "an Observer"), arena.exchange(withObserver, observer);
  let isAttached = !0;
  return () => {
    isAttached && arena.exchange(withoutObserver, observer), isAttached = !1;
  };
}

export {
  PAGE,
  MAX_PAGES,
  GROWABLE_HEADS,
  LOCK_TIMEOUT,
  giveBack,
  moved,
  homeSlot,
  findSlot,
  addPair,
  emptySlot,
  bytesOfBlock,
  requireInBlock,
  requireRoom,
  requireBlock,
  requireSource,
  WORD,
  SALT,
  LENGTH,
  BASE,
  ROOM,
  FIRST,
  LAST,
  CHUNKS,
  EMPTY,
  LAST_SERIAL,
  STRIDE,
  SLOTS,
  START,
  CHUNK_BYTES,
  HEAD_WORDS,
  KEY,
  OWNER,
  NEXT,
  PREVIOUS,
  NEXT_ROOM,
  PREVIOUS_ROOM,
  HAS_ROOM,
  HINT,
  SERIAL,
  BITMAP,
  SLOT_WORDS,
  pointerOf,
  noTarget,
  isWhole,
  readReference,
  writeReference,
  forgetSlot,
  Lines,
  isNumber,
  toNumber,
  isReceiver,
  toBigint,
  converted,
  toNumbers,
  changedByValues,
  holding,
  initHeld,
  isUnread,
  requireNotHeld,
  requireBlockNotHeld,
  RECURSION,
  deeper,
  runAll,
  isPutOff,
  Walk,
  checkedAt,
  NO_ARENA,
  checksOf,
  requireAllocator,
  fieldTypesOf,
  holdsStructs,
  readI53,
  writeI53,
  setOwned,
  clearOwned,
  requireUnowned,
  freeOwned,
  retireOwned,
  saveReplaced,
  resizeOwned,
  requireSize,
  ListElementsType,
  OwningFields,
  Deallocator,
  beginAdoptions,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
  creating,
  attempting,
  initNew,
  attemptInit,
  isPlain,
  isDirect,
  conversionError,
  convert,
  emptyValues,
  isInit,
  isPart,
  hasParts,
  InitReader,
  readValue,
  readEarly,
  readNew,
  INSPECT,
  indexOfName,
  findName,
  nameAt,
  unknownName,
  decodeUtf8,
  utf8Length,
  byteLengthOf,
  encodeUtf8,
  equalsUtf8,
  isUtf8,
  readText,
  writeText,
  requireText,
  equalsText,
  textBytes,
  otherStruct,
  areStructs,
  checksFor,
  OPENING,
  requireBits,
  requireParts,
  requireKnownBits,
  inspectable,
  labelled,
  Arena,
  observe
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2FyZW5hLWdyb3d0aC50cyIsICIuLi8uLi9zcmMvYXJlbmEtb3B0aW9ucy50cyIsICIuLi8uLi9zcmMvZ2l2ZS1iYWNrLnRzIiwgIi4uLy4uL3NyYy9sb2NrLnRzIiwgIi4uLy4uL3NyYy9wcm9iZS50cyIsICIuLi8uLi9zcmMvYmxvY2stYnl0ZXMudHMiLCAiLi4vLi4vc3JjL3Nsb3RzLnRzIiwgIi4uLy4uL3NyYy9wb2ludGVyLnRzIiwgIi4uLy4uL3NyYy93aG9sZS1ibG9jay50cyIsICIuLi8uLi9zcmMvcmVmZXJlbmNlcy9yZWZlcmVuY2VzLnRzIiwgIi4uLy4uL3NyYy9yZWZlcmVuY2VzL3ZlcmlmeS50cyIsICIuLi8uLi9zcmMvdGxzZi9zdGF0aXN0aWNzLnRzIiwgIi4uLy4uL3NyYy9tZWFzdXJlZC1tZW1vcnkudHMiLCAiLi4vLi4vc3JjL2dyb3dhYmxlLW1lbW9yeS50cyIsICIuLi8uLi9zcmMvc25hcHNob3QvZm9ybWF0LnRzIiwgIi4uLy4uL3NyYy9zbmFwc2hvdC9yZWFkLnRzIiwgIi4uLy4uL3NyYy9hcmVuYS1zbmFwc2hvdC50cyIsICIuLi8uLi9zcmMvb2JzZXJ2ZXJzLnRzIiwgIi4uLy4uL3NyYy9jYWxsLXNpdGVzL2NhbGwtc2l0ZS50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9zaGFkb3cudHMiLCAiLi4vLi4vc3JjL2NoZWNrZWQvYWNjb3VudC50cyIsICIuLi8uLi9zcmMvZW5jb2RpbmcvbnVtYmVycy50cyIsICIuLi8uLi9zcmMvaGVsZC50cyIsICIuLi8uLi9zcmMvb3BlcmF0aW9ucy9kZXB0aC50cyIsICIuLi8uLi9zcmMvcGxhY2UudHMiLCAiLi4vLi4vc3JjL3N0cnVjdC50cyIsICIuLi8uLi9zcmMvYWRvcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9lbmNvZGluZy9pbnQ1My50cyIsICIuLi8uLi9zcmMvb3duZWQtYmxvY2sudHMiLCAiLi4vLi4vc3JjL293bmVyc2hpcC9vd25lZC10eXBlcy50cyIsICIuLi8uLi9zcmMvb3duZXJzaGlwL2RlYWxsb2NhdG9yLnRzIiwgIi4uLy4uL3NyYy9vd25lcnNoaXAvYWRvcHRpb24udHMiLCAiLi4vLi4vc3JjL293bmVyc2hpcC9hdHRlbXB0LnRzIiwgIi4uLy4uL3NyYy9vd25lcnNoaXAvaW5pdC12YWx1ZXMudHMiLCAiLi4vLi4vc3JjL2NoZWNrZWQvZXJyb3JzLnRzIiwgIi4uLy4uL3NyYy9jaGVja2VkL2hhbmRsZS50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9raW5kcy50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9sZWFrcy50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9vd25lcnMudHMiLCAiLi4vLi4vc3JjL2NoZWNrZWQvcGFydHMudHMiLCAiLi4vLi4vc3JjL2VuY29kaW5nL3Jhbmdlcy50cyIsICIuLi8uLi9zcmMvb3BlcmF0aW9ucy9kZXNjcmliZS50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9wb2ludGVycy50cyIsICIuLi8uLi9zcmMvZW5jb2RpbmcvZW51bS50cyIsICIuLi8uLi9zcmMvZW5jb2RpbmcvdXRmOC50cyIsICIuLi8uLi9zcmMvZW5jb2RpbmcvdGV4dC50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC92YWx1ZXMudHMiLCAiLi4vLi4vc3JjL2NoZWNrZWQvcHJvdG90eXBlLnRzIiwgIi4uLy4uL3NyYy9vcGVyYXRpb25zL290aGVyLXN0cnVjdC50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9zZXQtZmllbGRzLnRzIiwgIi4uLy4uL3NyYy9jaGVja2VkL2FyZW5hLWNoZWNrcy50cyIsICIuLi8uLi9zcmMvY2hlY2tlZC9lbmFibGVkLnRzIiwgIi4uLy4uL3NyYy9hcmVuYS1vcGVuaW5nLnRzIiwgIi4uLy4uL3NyYy9tb25pdG9yZWQtbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9lbmNvZGluZy9iaXRzLnRzIiwgIi4uLy4uL3NyYy9vcGVyYXRpb25zL2luc3BlY3QudHMiLCAiLi4vLi4vc3JjL3NuYXBzaG90L3dyaXRlLnRzIiwgIi4uLy4uL3NyYy90eXBlZC1yb290LnRzIiwgIi4uLy4uL3NyYy9hcmVuYS50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFvQkEsSUFBTSxhQUFhLEtBRU4sT0FBTyxPQUVQLFlBQVksT0FFWixpQkFBaUI7QUFRdkIsU0FBUyxRQUFRLFFBQWdCLEVBQUUsUUFBUSxPQUFPLEdBQWtDO0FBQ3pGLE1BQUksV0FBVyxRQUFXO0FBQ3hCLGtCQUFjLE9BQU8sTUFBTTtBQUczQixRQUFNLFFBQVEsS0FBSyxNQUFNLFNBQVMsa0JBQWtCLElBQUksR0FDbEQsVUFBVSxRQUFRLE1BQU07QUFDOUIsUUFBSSxTQUFTLFdBQVcsVUFBVSxRQUFRLFFBQVEsU0FBUyxJQUFJLEVBQUcsUUFBTyxPQUFPO0FBQ2hGLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsR0FBRyxPQUFPO0FBQUEsTUFDVixnQkFBZ0IsS0FBSztBQUFBLE1BQ3JCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLFdBQVcsTUFBUSxPQUFPLG9CQUFzQjtBQUNsRCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFFRixNQUFJO0FBQ0YsV0FBTyxXQUFXLEtBQU8sSUFBSSxrQkFBa0IsTUFBTSxJQUFJLElBQUksWUFBWSxNQUFNO0FBQUEsRUFDakYsU0FBUyxPQUFPO0FBQ2QsVUFBSyxlQUFlLEtBQUssSUFDbkI7QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsaUJBQWlCLE1BQU07QUFBQSxNQUN2QjtBQUFBLE1BQ0E7QUFBQSxJQUNGLElBUGtDO0FBQUEsRUFRcEM7QUFDRjtBQUdBLFNBQVMsY0FBYyxRQUErQjtBQUNwRCxNQUFNLFFBQVEsSUFBSSxXQUFXLFFBQVEsR0FBRyxLQUFLLElBQUksT0FBTyxZQUFZLElBQUksTUFBTSxDQUFDO0FBQy9FLE1BQUksTUFBTSxXQUFXLEtBQUssQ0FBQyxZQUFZLE9BQU8sYUFBYSxLQUFLLENBQUMsRUFBRztBQUNwRSxNQUFNLE9BQVEsTUFBTSxDQUFXLElBQUssTUFBTSxDQUFLLE1BQVE7QUFDdkQsTUFBSSxTQUFTO0FBQ2IsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLHFDQUFxQyxJQUFJO0FBQUEsTUFDekM7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNGO0FBUU8sU0FBUyxXQUNkLFFBQ0EsTUFDQSxTQUNBLFFBQ1M7QUFFVCxNQUFNLFNBQVUsVUFBVSxJQUFLLE1BQ3pCLFVBQVUsUUFBUSxNQUFNLEdBQ3hCLFFBQVEsT0FBTyxXQUFXLGFBQWEsU0FFdkMsUUFBUSxLQUFLLFFBQVEsUUFBUSxLQUFLLEtBQUs7QUFDN0MsTUFBSSxTQUFTLFFBQVEsUUFBUSxLQUFLLEtBQUssT0FBTyxVQUFVLE1BQU8sUUFBTztBQUV0RSxNQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRyxJQUFJLEdBQ3JELFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxTQUFTLEtBQUssR0FBRyxJQUFJO0FBQ3RELFNBQU8sVUFBVSxRQUFRLFFBQVEsTUFBTSxLQUFLLFVBQVUsUUFBUSxPQUFPLE1BQU07QUFDN0U7QUFPTyxTQUFTLFdBQVcsTUFBWSxNQUFjLE9BQWUsS0FBcUI7QUFDdkYsTUFBSSxPQUFPLFVBQVcsUUFBTztBQUM3QixNQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFDbEIsTUFBTyxPQUFPLEtBQUssWUFBWSxHQUMvQixTQUFTLEtBQUssSUFBSSxLQUFLLE1BQU0sT0FBTyxLQUFLLENBQUMsSUFBSSxHQUFHLFFBQVE7QUFDL0QsTUFBSSxRQUFRLEVBQUcsUUFBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksU0FBUztBQUN6RCxNQUFNLFFBQVEsUUFBUSxHQUFHO0FBQ3pCLFNBQUksUUFBUSxLQUFLLE9BQU8sR0FBRyxJQUFJLElBQUksTUFBTSxNQUFZLFFBQVEsU0FBUyxPQUMvRCxXQUFXLE1BQU0sT0FBTyxNQUFNLEtBQUssSUFBSyxPQUFhLElBQUksSUFBSSxZQUFZLEtBQUssR0FBRyxDQUFDO0FBQzNGO0FBTU8sU0FBUyxjQUFjLFFBQTJCLFNBQW1DO0FBRTFGLFNBQUksV0FBUyxTQUFTLFFBQVEsQ0FBQyxHQUN4QixPQUFPO0FBQ2hCO0FBTU8sU0FBUyxhQUFhLFFBQTRDO0FBQ3ZFLE1BQUksRUFBRSxPQUFPLElBQUk7QUFDakIsV0FBUyxPQUFPLEdBQUcsT0FBTyxjQUFjLENBQUMsY0FBYyxNQUFNLEtBQUssT0FBTyxhQUFhLEtBRWhGLEVBRFMsSUFBSSxXQUFXLFFBQVEsR0FBRyxDQUFhLEVBQUUsQ0FBUyxJQUNwRCxJQUFJLE9BQU8sYUFGaUU7QUFHdkYsYUFBUyxjQUFjLFFBQVEsRUFBSTtBQUVyQyxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFVBQVUsUUFBMkIsT0FBZSxRQUFnQztBQUMzRixNQUFJO0FBQ0YsbUJBQVEsTUFBTSxRQUFRLE1BQU0sSUFBSSxTQUFTLElBQUksR0FDN0MsU0FBUyxRQUFRLEtBQUssR0FDZjtBQUFBLEVBQ1QsU0FBUyxPQUFPO0FBQ2QsUUFBSSxlQUFlLEtBQUssRUFBRyxRQUFPO0FBQ2xDLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsUUFBMkIsT0FBcUI7QUFDaEUsTUFBSTtBQUNGLFdBQU8sS0FBSyxLQUFLO0FBQUEsRUFDbkIsU0FBUyxPQUFPO0FBQ2QsUUFBSSxPQUFPLEtBQUssTUFBTSxZQUFhLE9BQU07QUFHekMsSUFEYSxPQUNSLEtBQUssT0FBTyxLQUFLLENBQUM7QUFBQSxFQUN6QjtBQUNGO0FBRUEsU0FBUyxRQUFRLFFBQW1DO0FBQ2xELFNBQU8sT0FBTyxPQUFPLGFBQWE7QUFDcEM7QUFHQSxTQUFTLGVBQWUsT0FBeUI7QUFDL0MsU0FBTyxPQUFPLEtBQUssTUFBTSxnQkFBaUIsTUFBNkIsU0FBUztBQUNsRjtBQUVBLFNBQVMsT0FBTyxPQUF5QjtBQUN2QyxTQUFRLE1BQTZCO0FBQ3ZDOzs7QUMxSk8sSUFBTSxlQUFlLEtBRXRCLFFBQVEsQ0FBQyxVQUFVLFVBQVUsZUFBZSxXQUFXLE1BQU07QUE0QzVELFNBQVMsZUFDZCxTQUNBQSxTQUNBLGNBQWMsSUFDUjtBQUNOLE1BQUksT0FBTyxXQUFZLFlBQVksWUFBWSxRQUFRLE1BQU0sUUFBUSxPQUFPO0FBQzFFLFVBQU0sY0FBYyxXQUFXLEtBQUssT0FBTyxHQUFHLGFBQWEsNEJBQTRCO0FBRXpGLE1BQU0sUUFBUSxjQUFjLENBQUMsR0FBRyxPQUFPLFVBQVUsSUFBSSxPQUMvQyxVQUFVLE9BQU8sS0FBSyxPQUFPLEVBQUUsS0FBSyxDQUFDQyxVQUFTLENBQUMsTUFBTSxTQUFTQSxLQUFJLENBQUM7QUFDekUsTUFBSSxZQUFZLFFBQVc7QUFDekIsUUFBTSxXQUFXLFVBQVUsTUFBTSxLQUFLLElBQUksQ0FBQztBQUMzQyxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0EsUUFBUSxPQUFPO0FBQUEsTUFDZjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBYztBQUFBLElBQ2QsT0FBTztBQUFBLEVBQ1QsSUFBbUY7QUFDbkYsTUFBSSxXQUFXLFVBQWEsT0FBTyxVQUFXO0FBQzVDLFVBQU0sY0FBYyxpQkFBaUIsS0FBSyxNQUFNLEdBQUcsaUJBQWlCLGtCQUFrQjtBQUV4RixNQUFJLEVBQUUsT0FBTyxlQUFnQixZQUFZLGNBQWMsS0FBSyxjQUFjO0FBQ3hFLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxLQUFLLFdBQVc7QUFBQSxNQUNoQjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBRUYsTUFBSSxFQUFFLE9BQU8sUUFBUyxZQUFZLFNBQVMsTUFBTTtBQUMvQyxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0EsS0FBSyxJQUFJO0FBQUEsTUFDVDtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBSUYsTUFGSUQsWUFBVyxVQUFXLG1CQUFtQkEsT0FBTSxHQUNuRCxjQUFjLFNBQVNBLE9BQU0sR0FDekIsV0FBVyxPQUFXO0FBQzFCLE1BQU0sT0FBTztBQUNiLE1BQUksQ0FBQyxvQkFBb0IsTUFBTTtBQUM3QixVQUFNLGNBQWMsTUFBTSxLQUFLLE1BQU0sR0FBRyx3QkFBd0IsMkJBQTJCO0FBRzdGLE1BREEsbUJBQW1CLE9BQU8sTUFBTSxHQUM1QixXQUFXLE1BQVNBLFlBQVcsVUFBYSxDQUFDLGFBQWFBLFNBQVEsT0FBTyxNQUFNO0FBRWpGLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxHQUhZLFdBQVcsS0FBTyxXQUFXLGdCQUdqQztBQUFBLE1BQ1I7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVKO0FBR0EsU0FBUyxjQUNQLEVBQUUsYUFBYSxRQUFRLE9BQU8sR0FDOUJBLFNBQ007QUFDTixNQUFJLGdCQUFnQixVQUFhLFdBQVcsR0FBTTtBQUNsRCxNQUFNLFNBQWtCQSxXQUFVLFFBQVE7QUFDMUMsTUFBSSxhQUFXLFVBQWEsQ0FBQyxjQUFjLE1BQU07QUFDakQsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLEdBQUcsV0FBVztBQUFBLE1BQ2Q7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNGO0FBT08sU0FBUyxtQkFBbUIsUUFBK0I7QUFDaEUsTUFBTSxFQUFFLFdBQVcsU0FBUyxJQUFJO0FBQ2hDLE1BQUksZ0JBQWMsTUFBUSxhQUFhO0FBQ3ZDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxLQUFLLGNBQWMsS0FBTyxVQUFVLE1BQU07QUFBQSxNQUMxQztBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0Y7QUFHQSxTQUFTLG9CQUFvQixPQUE0QztBQUN2RSxTQUNFLE1BQU0sS0FBSyxNQUFNLGlDQUNqQixTQUFVLE1BQXFDLE1BQU07QUFFekQ7OztBQ2hLQSxJQUFNLGFBQU4sTUFBaUI7QUFBQSxFQUlmLEtBQUssUUFBMkI7QUFDOUIsU0FBSyxTQUFTLGVBQWUsR0FDN0IsS0FBSyxNQUFNLFlBQVksTUFBTSxDQUFDLE1BQU0sQ0FBQztBQUFBLEVBQ3ZDO0FBQ0YsR0FFTSxhQUE2QixvQkFBSSxXQUFXO0FBR2xELFNBQVMsaUJBQW1DO0FBQzFDLE1BQU07QUFBQSxJQUNKLGdCQUFnQjtBQUFBLEVBQ2xCLElBQW9FO0FBQ3BFLE1BQUksWUFBWSxPQUFXO0FBQzNCLE1BQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxJQUFJLFFBQVE7QUFDckMsZUFBTSxNQUFNLEdBQ1osTUFBTSxNQUFNLEdBQ0w7QUFDVDtBQVNPLFNBQVMsU0FBUyxRQUFrQztBQUV6RCxNQUFJLGNBQWMsTUFBTSxLQUFLLE9BQU8sYUFBYSxHQUFHO0FBQ2xELFFBQU0sUUFBc0I7QUFDNUIsUUFBSTtBQUNGLE1BQUksTUFBTSxXQUFVLE1BQU0sU0FBUyxDQUFDLElBQy9CLFdBQVcsS0FBSyxNQUFNO0FBQUEsSUFDN0IsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLGVBQWU7QUFDL0I7QUFTTyxTQUFTLE1BQU0sUUFBeUM7QUFDN0QsTUFBSSxPQUFPLGVBQWUsRUFBRyxRQUFPO0FBQ3BDLE1BQU0sUUFBc0I7QUFDNUIsTUFBSTtBQUNGLFdBQU8sTUFBTSxXQUFXLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDN0MsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ25FTyxJQUFNLE9BQU8sR0FDUCxPQUFPLEdBRVAsVUFBVSxHQUVWLFlBQVksR0FNbkIsUUFBUSxLQUtSLFFBQVEsSUFjRCxPQUFOLE1BQVc7QUFBQTtBQUFBLEVBVWhCLFlBQVksUUFBc0IsU0FBaUI7QUFMbkQ7QUFBQSxTQUFpQixXQUFZLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBTTtBQUV4RDtBQUFBLFNBQVEsUUFBUTtBQUlkLFNBQUssU0FBUyxRQUNkLEtBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsUUFBYztBQUNaLFFBQUksQ0FBQyxLQUFLLFlBQVksRUFBRyxPQUFNLFVBQVUsS0FBSyxPQUFPLElBQUksRUFBVSxHQUFJLEtBQUssT0FBTztBQUFBLEVBQ3JGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGNBQXVCO0FBQ3JCLFFBQUksS0FBSyxRQUFRO0FBQ2Ysa0JBQUssU0FDRTtBQUVULFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSztBQUNyQixXQUFJLFFBQVEsZ0JBQWdCLEtBQUssSUFBTSxNQUFNLElBQUksTUFBTSxRQUFRLENBQUMsS0FBSyxNQUFNLEdBQUcsSUFBVSxNQUN4RixLQUFLLFFBQVEsR0FDYixJQUFJLEVBQVUsSUFBSSxLQUFLLFVBQ25CLElBQUksQ0FBUyxLQUFNLElBQUksVUFBUSxLQUFLLFFBQVEsR0FDekM7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixRQUFJLEtBQUssVUFBVSxLQUFLLEVBQUUsS0FBSyxRQUFRLEVBQUc7QUFDMUMsUUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLFFBQUksRUFBVSxJQUFJO0FBQ2xCLFFBQU0sUUFBUSxRQUFRLFNBQVMsS0FBSyxJQUFNLElBQUk7QUFDOUMsSUFBSSxVQUFVLFFBQU0sUUFBUSxPQUFPLEtBQUssSUFBTSxVQUFVLFVBQVUsSUFBSSxLQUFRO0FBQUEsRUFDaEY7QUFBQTtBQUFBLEVBR0EsTUFBWTtBQUNWLFNBQUssUUFBUSxLQUFLLElBQUksS0FBSyxPQUFPLENBQUMsR0FDbkMsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHUSxNQUFNLEtBQTBCO0FBQ3RDLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTztBQUMvQixVQUNFLFFBQVEsS0FBSyxLQUFLLEVBQUksTUFBTSxRQUM1QixRQUFRLGdCQUFnQixLQUFLLElBQU0sTUFBTSxJQUFJLE1BQU07QUFFbkQsZUFBTztBQUdYLFFBQUksT0FBTyxLQUFLO0FBQ2hCLGVBQVM7QUFFUCxVQUFNLFFBQVEsUUFBUSxnQkFBZ0IsS0FBSyxJQUFNLE1BQU0sT0FBTztBQUM5RCxVQUFJLFVBQVUsS0FBTSxRQUFPO0FBRTNCLFVBQUksVUFBVSxRQUFRLFVBQVUsUUFBUyxRQUFPO0FBRWhELFVBQUksWUFBVSxTQUNaLE9BQU8sS0FBSyxTQUNSLFFBQVEsZ0JBQWdCLEtBQUssSUFBTSxNQUFNLE9BQU8sTUFBTTtBQUU1RCxZQUFJLE9BQU8sR0FBRztBQUNaLGNBQU0sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ2xDLGlCQUFPLFdBQVcsS0FBSyxLQUFLLElBQUksS0FBSyxVQUFVLE9BQU87QUFBQSxRQUN4RCxPQUFPO0FBQUEsY0FBSSxRQUFRLGdCQUFnQixLQUFLLElBQU0sU0FBUyxTQUFTLE1BQU07QUFDcEUsMkJBQVEsT0FBTyxLQUFLLEVBQUksR0FDakI7QUFFUCxpQkFBTyxLQUFLO0FBQUE7QUFBQSxJQUVoQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsVUFBZ0I7QUFDdEIsUUFBSTtBQUNGLFdBQUssT0FBTyxRQUFRO0FBQUEsSUFDdEIsU0FBUyxPQUFPO0FBQ2QsaUJBQUssTUFBTSxHQUNMO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsT0FBVSxNQUFtQixLQUFpQjtBQUM1RCxRQUFNLE1BQU07QUFDWixNQUFJO0FBQ0YsV0FBTyxJQUFJO0FBQUEsRUFDYixVQUFFO0FBQ0EsVUFBTSxNQUFNO0FBQUEsRUFDZDtBQUNGO0FBR08sU0FBUyxXQUFjLE1BQW1CRSxPQUFrQjtBQUNqRSxNQUFNLGFBQWEsU0FBUyxRQUFRLEtBQUssWUFBWTtBQUNyRCxNQUFJO0FBQ0YsV0FBT0EsTUFBSztBQUFBLEVBQ2QsVUFBRTtBQUNBLElBQUksY0FBWSxLQUFLLE1BQU07QUFBQSxFQUM3QjtBQUNGO0FBR0EsU0FBUyxXQUFXLEtBQWlCLElBQXFCO0FBQ3hELE1BQUk7QUFDRixXQUFPLFFBQVEsS0FBSyxLQUFLLElBQU0sU0FBUyxFQUFFLE1BQU07QUFBQSxFQUNsRCxRQUFRO0FBRU4sUUFBTSxRQUFRLEtBQUssSUFBSTtBQUN2QixXQUFPLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUk7QUFDcEMsVUFBSSxRQUFRLEtBQUssS0FBSyxFQUFJLE1BQU0sUUFBUyxRQUFPO0FBRWxELFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsT0FBZSxTQUErQjtBQUMvRCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLGtEQUFrRCxVQUFVLENBQUM7QUFBQSxJQUM3RCwyQkFBMkIsT0FBTztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNGOzs7QUM5Sk8sU0FBUyxTQUFTLEtBQWEsTUFBYyxPQUF1QjtBQUN6RSxTQUFPLEtBQUssS0FBSyxNQUFNLE1BQU0sVUFBZSxNQUFNO0FBQ3BEO0FBV08sU0FBUyxTQUNkLEtBQ0EsT0FDQSxNQUNBLE1BQ0EsS0FDUTtBQUNSLE1BQUksT0FBTztBQUNYLFdBQVMsUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJLE1BQU0sR0FBRyxTQUFTLEdBQUcsU0FBUztBQUNoRSxRQUFNLEtBQUssUUFBUSxPQUFPO0FBRTFCLFFBRGMsSUFBSSxLQUFLLENBQUMsTUFDVixLQUFLLElBQUksRUFBRSxNQUFNLElBQUssUUFBTztBQUMzQyxXQUFRLE9BQU8sSUFBSztBQUFBLEVBQ3RCO0FBQ0EsU0FBTztBQUNUO0FBUU8sU0FBUyxRQUNkLEtBQ0EsT0FDQSxNQUNBLE1BQ0EsS0FDQSxPQUNTO0FBQ1QsTUFBSSxPQUFPO0FBQ1gsV0FBUyxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxHQUFHLFNBQVMsR0FBRyxTQUFTO0FBQ2hFLFFBQU0sS0FBSyxRQUFRLE9BQU87QUFDMUIsUUFBSSxJQUFJLEtBQUssQ0FBQyxNQUFNO0FBQ2xCLGlCQUFJLEVBQUUsSUFBSSxLQUNWLElBQUksS0FBSyxDQUFDLElBQUksT0FDUDtBQUVULFdBQVEsT0FBTyxJQUFLO0FBQUEsRUFDdEI7QUFDQSxTQUFPO0FBQ1Q7QUFPTyxTQUFTLFVBQ2QsS0FDQSxPQUNBLE1BQ0EsTUFDQSxNQUNBLE9BQ007QUFDTixNQUFNLE9BQU8sT0FBTyxPQUNoQixRQUFRLE9BQU8sU0FBUyxHQUN4QixPQUFPO0FBQ1gsV0FBUyxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUksTUFBTSxHQUFHLFFBQVEsR0FBRyxTQUFTO0FBQy9ELFdBQVEsT0FBTyxJQUFLO0FBQ3BCLFFBQU0sS0FBSyxRQUFRLE9BQU8sR0FDcEIsUUFBUSxJQUFJLEtBQUssQ0FBQztBQUN4QixRQUFJLEVBQUUsUUFBUSxHQUFJO0FBQ2xCLFFBQU0sTUFBTSxJQUFJLEVBQUU7QUFFbEIsS0FEa0IsT0FBTyxTQUFTLFFBQVEsTUFBTSxNQUFNLEtBQUssSUFBSyxTQUMvQyxPQUFPLE9BQVEsVUFDaEMsSUFBSSxRQUFRLE9BQU8sQ0FBVSxJQUFJLEtBQ2pDLElBQUksUUFBUSxPQUFPLElBQWEsQ0FBQyxJQUFJLE9BQ3JDLE9BQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLE9BQU8sQ0FBVSxJQUFJLEdBQ2pDLElBQUksUUFBUSxPQUFPLElBQWEsQ0FBQyxJQUFJO0FBQ3ZDOzs7QUN4Rk8sU0FBUyxhQUFhLEVBQUUsSUFBSSxHQUF3QixLQUFxQjtBQUM5RSxNQUFNLFFBQVEsYUFBYSxHQUFHLEdBQ3hCLE9BQU8sUUFBUSxJQUFJLENBQVMsR0FDNUIsU0FBUyxRQUFRLEtBQUs7QUFDNUIsT0FBSyxNQUFNLE9BQU8sS0FBSyxRQUFRLFNBQVMsU0FBUyxLQUFNLFFBQU87QUFDOUQsTUFBTSxTQUFTLElBQUksS0FBSyxHQUNsQixPQUFPLFdBQVcsUUFBUSxJQUFJLENBQUksQ0FBRSxJQUFJLENBQUM7QUFFL0MsU0FBSSxHQURZLFNBQVMsaUJBQVUsS0FBSyxRQUFRLFlBQVksUUFBUSxrQkFDckQsUUFBUSxPQUFPLE9BQWEsS0FFbkMsSUFBSSxRQUFRLElBQUksSUFBSyxnQkFBbUIsSUFBSSxPQUFPLElBQUksSUFBSTtBQUNyRTtBQVNPLFNBQVMsZUFBZSxRQUFnQixLQUFhLFFBQXNCO0FBQ2hGLGNBQVksUUFBUSxLQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQyxHQUFJLE1BQU07QUFDL0Q7QUFNTyxTQUFTLFlBQVksUUFBZ0IsS0FBYSxPQUFlLFFBQXNCO0FBQzVGLEVBQUksUUFBUSxLQUFLLENBQUMsWUFBWSxRQUFRLE9BQU8sSUFBSSxRQUFRLENBQUMsR0FBSSxRQUFRLE1BQU0sS0FDMUUsZ0JBQWdCLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFFOUM7QUFNQSxTQUFTLFlBQVksRUFBRSxJQUFJLEdBQVcsS0FBYSxPQUF3QjtBQUN6RSxNQUFNLFNBQVMsUUFBUSxLQUFLLEdBQ3RCLFNBQVMsSUFBSSxLQUFLLEdBQ2xCLE9BQU8sV0FBVyxRQUFRLElBQUksQ0FBSSxDQUFFLElBQUksQ0FBQztBQUUvQyxVQURnQixTQUFTLGlCQUFVLE1BQU0sTUFBTSxPQUFPLEtBQUssUUFBUSxpQkFDbEQsU0FBUyxPQUFPLElBQUksS0FBSyxTQUFTLE1BQVMsUUFBUSxPQUFPLElBQUk7QUFDakY7QUFFQSxTQUFTLGdCQUFnQixRQUFnQixLQUFhLE9BQWUsUUFBc0I7QUFDekYsTUFBSSxRQUFRLFNBQVMsYUFBYSxRQUFRLE9BQU8sSUFBSSxRQUFRLENBQUMsQ0FBRTtBQUM5RCxVQUFNLFlBQVksUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUVoRDtBQUVBLFNBQVMsWUFBWSxRQUFnQixLQUFhLE9BQWUsUUFBOEI7QUFDN0YsTUFBTSxRQUFRLE9BQU8sSUFBSSxRQUFRLENBQUMsR0FDNUIsUUFBUSxhQUFhLFFBQVEsS0FBSztBQUN4QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsbUJBQW1CLEdBQUc7QUFBQSxJQUN0QixHQUFHLEtBQUssZ0JBQWdCLE1BQU07QUFBQSxJQUM5QixRQUFRLElBQUksZUFBZSxLQUFLLDBCQUEwQixLQUFLLEtBQUssbUJBQW1CLEtBQUs7QUFBQSxJQUM1RjtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sT0FBTztBQVFOLFNBQVMsYUFBK0IsUUFBZ0IsS0FBUSxNQUFpQjtBQUN0RixNQUFNLFFBQVEsYUFBYSxRQUFRLEdBQUc7QUFDdEMsTUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixRQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBLFVBQVUsSUFBSSxHQUFHLEdBQUcsS0FBSyxHQUFHLEdBQUcsbUJBQW1CLEtBQUs7QUFBQSxJQUN2RCxrQ0FBa0MsSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNGO0FBR0EsSUFBTSxPQUFPLEtBQUs7QUFPWCxTQUFTLGNBQWMsUUFBc0I7QUFDbEQsTUFBTSxXQUNKLE9BQU8sVUFBVyxZQUNsQixXQUFXLFNBQ1YsT0FBUSxPQUFzQyxPQUFPLFFBQVEsS0FBTSxjQUNqRSxFQUFFLE9BQU8sWUFBWSxXQUFXLFlBQVk7QUFDakQsY0FBWSxVQUFVLFVBQVUsUUFBUSx5QkFBeUIsR0FDakUsZ0JBQWdCLE1BQU07QUFDeEI7QUFRTyxTQUFTLGdCQUFnQixRQUFzQjtBQUNwRCxNQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLE1BQUksU0FBTyxVQUFXLFlBQVksRUFBRSxTQUFTLFNBQVMsT0FBTyxTQUFTLENBQUMsS0FBSztBQUM1RSxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUcsS0FBSyxNQUFNLENBQUMsY0FBYyxNQUFNO0FBQUEsTUFDbkM7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNGOzs7QUNwSE8sSUFBTSxPQUFPLEdBRVAsT0FBTyxHQUVQLFNBQVMsR0FFVCxPQUFPLEdBS1AsT0FBTyxHQUVQLFFBQVEsR0FDUixPQUFPLEdBRVAsU0FBUyxHQUVULFFBQVEsR0FFUixjQUFjLEdBRWQsU0FBUyxJQUNULFFBQVEsSUFFUixRQUFRLElBQ1IsY0FBYyxJQUVkLGFBQWEsSUFHYixNQUFNLEdBRU4sUUFBUSxHQUNSLE9BQU8sR0FDUCxXQUFXLEdBRVgsWUFBWSxHQUNaLGdCQUFnQixHQUVoQixXQUFXLEdBRVgsT0FBTyxHQUVQLFNBQVMsR0FFVCxTQUFTLEdBR1QsYUFBYSxHQUdiLGNBQWMsR0FDZCxhQUFhO0FBTW5CLFNBQVMsT0FBTyxRQUFxQyxLQUFxQjtBQUMvRSxNQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFdBQVMsUUFBUSxhQUFhLFNBQVMsWUFBWSxTQUFTO0FBQzFELFFBQU0sU0FBUyxNQUFNLEVBQUUsS0FBSyxZQUFZLEdBQ2xDLFFBQVEsS0FBSyxVQUFVLEtBQUssS0FBSztBQUN2QyxRQUFJLFVBQVUsS0FBSyxVQUFVLE9BQVcsUUFBTztBQUMvQyxRQUFJLFVBQVUsTUFBTSxRQUFRLE9BQU8sRUFBRztBQUN0QyxRQUFNLE9BQU8sVUFBVTtBQUl2QixRQUhJLElBQUksT0FBTyxXQUFXLE1BQU0sS0FBSyxTQUNqQyxLQUFLLFVBQVUsS0FBSyxHQUFHLE9BQU8sUUFBUSxJQUFJLE9BQU8sSUFBSSxPQUFRLEtBQzdELGFBQWEsUUFBUSxLQUFLLElBQUksS0FBSyxRQUFRLEtBQzNDLGFBQWEsUUFBUSxLQUFLLElBQUksYUFBYSxFQUFHO0FBQ2xELFFBQU0sU0FBUyxNQUFNLFFBQVEsSUFBSSxPQUFPLEtBQUssR0FDdkMsT0FBTyxTQUFTLElBQUksT0FBTyxNQUFNO0FBQ3ZDLFFBQUksU0FBUyxLQUFLLENBQUMsT0FBTyxVQUFVLElBQUksS0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEVBQUksUUFBTztBQUNoRixRQUFNLFFBQVEsVUFBVTtBQU14QixZQUhFLElBQUksT0FBTyxXQUFXLE1BQU0sSUFDeEIsQ0FBQyxJQUFJLFFBQVEsYUFBYSxJQUFJLE1BQU8sS0FDcEMsSUFBSSxRQUFRLFVBQVUsU0FBUyxFQUFFLE1BQU8sT0FBUSxLQUN2QyxRQUFRO0FBQUEsRUFDMUI7QUFDQSxTQUFPO0FBQ1Q7OztBQ2xGTyxTQUFTLFVBQVUsUUFBZ0IsUUFBaUM7QUFDekUsTUFBSSxPQUFPLFVBQVcsU0FBVSxRQUFPO0FBQ3ZDLE1BQUksVUFBVyxLQUE4QixRQUFPO0FBQ3BELE1BQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUF1QjtBQUNqRCxNQUFJLE9BQU8sT0FBUSxTQUFVLE9BQU0sY0FBYyxNQUFNO0FBQ3ZELE1BQUksVUFBVSxVQUFhLENBQUMsV0FBVyxPQUFPLE1BQU07QUFDbEQsVUFBTSxXQUFXO0FBRW5CLFNBQU87QUFDVDtBQU1PLFNBQVMsU0FBUyxPQUFtQjtBQUMxQyxNQUFJLFNBQVUsS0FBNkIsUUFBTztBQUNsRCxRQUFNLGNBQWMsS0FBSztBQUMzQjtBQUVBLFNBQVMsY0FBYyxPQUE4QjtBQUNuRCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBLEtBQUssS0FBSztBQUFBLElBQ1Y7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxhQUEyQjtBQUN6QyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsT0FBMEM7QUFDakUsU0FBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLE9BQWEsS0FDakQsT0FBUSxNQUFxQyxPQUFRO0FBQzlEOzs7QUMxRE8sU0FBUyxRQUFRLE9BQWtCLFFBQXlCLFVBQThCO0FBQy9GLE1BQU0sTUFBTSxVQUFVLE9BQU8sTUFBTTtBQUNuQyxTQUFJLFFBQVEsSUFBVSxLQUNsQixPQUFPLFVBQVcsWUFDaEIsYUFBYSxVQUFXLGNBQWMsUUFBb0IsUUFBUSxHQUN0RSxhQUFhLE9BQU8sTUFBa0IsS0FDakMsTUFBTSxPQUFPLEdBQUcsR0FDaEI7QUFDVDtBQVNBLFNBQVMsY0FBYyxFQUFFLFlBQVksR0FBYSxFQUFFLFNBQVMsR0FBb0I7QUFDL0UsTUFBTSxPQUFrQyxlQUFlLENBQUMsR0FDbEQsRUFBRSxVQUFVLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFDM0MsTUFBSSxZQUFVLFVBQWEsVUFBVSxZQUFZLE9BQU8sU0FBUyxRQUFRLE1BQU07QUFDL0UsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxZQUFZLEtBQUs7QUFBQSxNQUNqQixZQUFZLFFBQVE7QUFBQSxNQUNwQjtBQUFBLElBQ0Y7QUFDRjtBQU9PLFNBQVMsY0FBYyxPQUFrQixRQUFpQztBQUMvRSxNQUFNLE1BQU0sVUFBVSxPQUFPLE1BQU07QUFDbkMsTUFBSSxRQUFRLEtBQUssYUFBYSxPQUFPLEdBQUcsSUFBSSxFQUFHLFFBQU8sUUFBUSxPQUFPLE1BQU07QUFDM0UsTUFBTSxPQUFPLE9BQU8sT0FBTyxHQUFHLEdBQ3hCLEVBQUUsT0FBTyxFQUFFLElBQUssT0FBb0IsYUFDcENDLFdBQVUsT0FBTyxVQUFXLFlBQVksU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLLE1BQU07QUFDdEYsU0FBTyxTQUFTLEtBQUtBLFdBQVUsTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUM1RDtBQUdPLFNBQVMsU0FBUyxPQUFrQixLQUFhLE9BQXlCO0FBRS9FLFNBREksT0FBTyxPQUFRLFlBQWEsTUFBdUIsU0FBUyxxQkFDNUQsT0FBTyxPQUFPLEdBQUcsTUFBTSxJQUFVLFFBQzlCO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFVTyxTQUFTLGFBQWEsT0FBa0IsVUFBMEI7QUFDdkUsTUFBTSxFQUFFLElBQUksSUFBSSxVQUNWLE9BQW9DLFNBQVMsZUFBZSxDQUFDLEdBQzdELEVBQUUsVUFBVSxPQUFPLEVBQUUsSUFBSSxNQUV6QkMsV0FBVSxhQUFhLFVBQWEsY0FBYyxNQUNwRCxTQUFTO0FBQ2IsTUFBSTtBQUNGLGFBQVMsTUFBTSxPQUFPLEdBQUc7QUFBQSxFQUMzQixTQUFTLE9BQU87QUFDZCxRQUFJLENBQUNBLFlBQVcsUUFBUSxLQUFNLE1BQXVCLFNBQVMsa0JBQW1CLE9BQU07QUFBQSxFQUN6RjtBQUNBLE1BQUksQ0FBQ0EsU0FBUztBQUNkLE1BQU0sUUFBUSxNQUFNLFFBQVEsV0FBVyxLQUFLLFFBQVE7QUFDcEQsTUFBSSxhQUFhLFVBQWEsVUFBVSxVQUFhLFFBQVEsUUFBUSxJQUFJLEVBQUc7QUFDNUUsTUFBTSxRQUFRLFNBQVMsSUFBSSxjQUFjLE1BQU0sV0FBVztBQUMxRCxRQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBLEdBQUcsWUFBWSxLQUFLLFFBQVEsQ0FBQyxPQUFPLEdBQUcsT0FBTyxTQUFTLEtBQUs7QUFBQSxJQUM1RDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFPTyxTQUFTLGVBQ2QsT0FDQSxVQUNBLE1BQ1M7QUFDVCxNQUFNLEVBQUUsT0FBTyxPQUFPLElBQUksSUFBSTtBQUM5QixNQUFJLFVBQVUsU0FBUyxNQUFNLFdBQVcsUUFBUSxNQUFNLGFBQWEsT0FBVyxRQUFPO0FBQ3JGLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSyxJQUFJLENBQUksS0FBTTtBQUNwRCxTQUFPLEtBQUssZ0JBQWdCLFVBQWEsTUFBTSxLQUFLLFFBQVEsT0FBTyxJQUFJLEdBQUcsS0FBSyxJQUFJO0FBQ3JGO0FBTU8sU0FBUyxRQUFRLFFBQWdCLE1BQXVCO0FBQzdELE1BQU0sUUFBUSxXQUFXLE1BQU0sSUFBSSxLQUFLLElBQUksV0FBVyxJQUFJLEdBQUcsQ0FBQztBQUMvRCxTQUFPLFVBQVUsS0FBSyxVQUFVO0FBQ2xDO0FBR0EsU0FBUyxXQUFXLE9BQXVCO0FBQ3pDLFNBQVEsUUFBUSxPQUFRO0FBQzFCOzs7QUN0R0EsSUFBTSxjQUFjLEdBR1Asa0JBQTZCLEVBQUUsVUFBVSx1QkFBdUIsTUFBTSxJQUFJLE9BQU8sRUFBRTtBQUd6RixTQUFTLGNBQWlCLE9BQWtCLEtBQTRCO0FBQzdFLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLFFBQVEsR0FDaEIsU0FBUyxJQUFJLEtBQUssR0FDbEIsUUFBUSxJQUFJLEVBQVU7QUFDNUIsTUFBSSxXQUFXLEtBQUssVUFBVSxFQUFHLFFBQU87QUFDeEMsTUFBSSxNQUFNLFNBQVMsS0FBTSxRQUFPLGFBQWEsT0FBTyxNQUFNLE1BQU0sS0FBSztBQUVyRSxNQUFNLFNBQVMsVUFBVSxHQUNuQixPQUFPLFNBQVMsSUFBZSxPQUFPLFFBQVEsSUFBSSxTQUFTLENBQUssQ0FBRSxJQUFJO0FBQzVFLE1BQUksSUFBSSxJQUFJLE1BQU0sVUFBVSxJQUFJLE9BQU8sQ0FBQyxNQUFNLElBQUksUUFBUSxDQUFDLEVBQUcsUUFBTztBQUNyRSxNQUFNLFFBQVEsUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUV4QyxTQURnQixJQUFJLEtBQUssTUFBTSxVQUFVLElBQUksUUFBUSxDQUFDLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFDdkQsU0FBb0I7QUFDeEM7QUFJQSxTQUFTLGFBQWdCLE9BQWtCLE1BQVksT0FBOEI7QUFDbkYsTUFBTSxhQUFhLEtBQUssWUFBWTtBQUNwQyxNQUFJO0FBQ0YsUUFBTSxFQUFFLElBQUksSUFBSSxPQUNWLFNBQVMsSUFBSSxLQUFLLEdBQ2xCLFFBQVEsSUFBSSxFQUFVLEdBQ3RCLFFBQVEsVUFBVSxJQUFJLElBQUksUUFBUSxLQUFLLE9BQU8sTUFBTTtBQUMxRCxXQUFJLFVBQVUsS0FBSyxJQUFJLEtBQUssTUFBTSxVQUFVLElBQUksUUFBUSxDQUFDLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBVSxPQUMvRTtBQUFBLEVBQ1QsVUFBRTtBQUNBLElBQUksY0FBWSxLQUFLLE1BQU07QUFBQSxFQUM3QjtBQUNGO0FBWU8sU0FBUyxlQUNkLE9BQ0EsS0FDQSxRQUNBLFFBQWdCLEtBQ1Y7QUFDTixNQUFNLEVBQUUsV0FBVyxLQUFLLElBQUk7QUFDNUIsRUFBSSxVQUFVLFFBQVEsS0FBSyxVQUFVLFVBQVUsS0FBSyxNQUFNLFNBQU0sVUFBVSxhQUFhLEtBQ25GLFNBQVMsT0FBTSxhQUFhLE9BQU8sS0FBSyxNQUFNLElBQzdDLE9BQU8sTUFBTSxNQUFNLGFBQWEsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUMxRDtBQUVBLFNBQVMsYUFBYSxPQUFrQixLQUFhLFFBQStCO0FBQ2xGLE1BQU0sVUFBVSxjQUFjLE9BQU8sTUFBTSxHQUNyQyxhQUFhLFlBQVksSUFBSSxJQUFJLGFBQWEsT0FBTyxPQUFPLEdBQzVELEVBQUUsSUFBSSxJQUFJO0FBQ2hCLE1BQUksUUFBUSxDQUFDLElBQUksU0FDakIsS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQ3pCO0FBd0JBLFNBQVMsYUFBYSxPQUFrQixTQUF5QjtBQUMvRCxNQUFNLFFBQVEsTUFBTSxJQUFJLEVBQVU7QUFDbEMsTUFBSSxVQUFVLEdBQUc7QUFDZixRQUFNLFFBQVEsUUFBUSxNQUFNLEtBQUssT0FBTyxPQUFPO0FBQy9DLFFBQUksTUFBTSxJQUFJLEtBQUssTUFBTSxRQUFTLFFBQU8sTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQzlEO0FBQ0EseUJBQWdCLE9BQU8sT0FBTyxHQUN2QixNQUFNLE9BQU8sV0FBVyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU87QUFDMUQ7QUFHQSxTQUFTLE1BQU0sT0FBa0IsT0FBZSxTQUF5QjtBQUN2RSxNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsU0FBUyxVQUFVLEdBQ25CLGFBQWEsSUFBSSxTQUFTLENBQWUsSUFBSyxHQUM5QyxRQUFRLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDekMsYUFBSSxLQUFLLElBQUksU0FDYixJQUFJLFFBQVEsQ0FBQyxJQUFJLFlBQ2pCLElBQUksU0FBUyxDQUFPLEtBQU0sR0FDMUIsSUFBSSxTQUFTLENBQWUsSUFBSSxZQUN6QjtBQUNUO0FBTUEsU0FBUyxXQUFXLE9BQWtCLE9BQWUsT0FBdUI7QUFDMUUsTUFBSSxTQUFTO0FBQ2IsTUFBSSxVQUFVLEdBQUc7QUFDZixXQUFPLFFBQVEsSUFBSSxTQUFRLFdBQVU7QUFDckMsV0FBTyxTQUFTLE9BQU8sTUFBTTtBQUFBLEVBQy9CO0FBQ0EsTUFBTSxTQUFTLFVBQVUsR0FDbkIsUUFBUSxNQUFNLElBQUksU0FBUyxDQUFLLEdBQ2hDLFVBQVUsTUFBTSxJQUFJLFNBQVMsQ0FBTztBQUMxQyxNQUFJLE1BQU0sSUFBSSxTQUFTLENBQWUsSUFBSyxhQUFjLE1BQU8sT0FBTSxVQUFVO0FBQ2hGLE9BQUssVUFBVSxTQUFTLEtBQUssTUFBTyxRQUFPO0FBRTNDLE9BREEsU0FBUyxRQUFRLElBQ1QsVUFBVSxTQUFTLElBQUksU0FBUSxXQUFVO0FBQ2pELFNBQU8sYUFBYSxPQUFPLE9BQU8sTUFBTTtBQUMxQztBQUdBLFNBQVMsYUFBYSxPQUFrQixPQUFlLE9BQXVCO0FBQzVFLE1BQU0sU0FBUyxVQUFVLEdBQ25CLFFBQVEsTUFBTSxJQUFJLFNBQVMsQ0FBSyxHQUNoQyxVQUFVLFNBQVMsT0FBTyxLQUFLLEdBQy9CLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFFBQU0sT0FBTyxTQUFTLElBQWUsT0FBTztBQUM1QyxRQUFJLElBQUksSUFBSSxNQUFNLEVBQUc7QUFDckIsUUFBTSxLQUFLLFFBQVEsS0FBSyxTQUFTLElBQUksSUFBSSxDQUFFO0FBQzNDLFFBQUksRUFBRSxJQUFJLElBQUksSUFBSSxHQUNsQixJQUFJLEtBQUssQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDO0FBQUEsRUFDNUI7QUFDQSxjQUFLLFlBQVksS0FBSyxDQUFPLElBQUksSUFBSSxTQUFTLENBQU8sR0FDckQsS0FBSyxZQUFZLEtBQUssQ0FBZSxJQUFJLElBQUksU0FBUyxDQUFlLEdBQ3JFLE1BQU0sS0FBSyxLQUFLLEdBQ1Q7QUFDVDtBQUdPLFNBQVMsZUFBZSxFQUFFLFdBQVcsSUFBSSxHQUFvQjtBQUNsRSxNQUFNLFNBQVMsSUFBSSxFQUFVLE1BQU87QUFDcEMsWUFBVSxRQUFRLFdBQVcsSUFBSSxJQUFJLElBQUksU0FBUyxDQUFLLEdBQ3ZELFVBQVUsYUFBYSxXQUFXLElBQUksSUFBSSxJQUFJLFNBQVMsQ0FBZSxHQUN0RSxVQUFVLGFBQWE7QUFDekI7QUFNTyxTQUFTLGVBQWUsT0FBd0I7QUFDckQsTUFBTSxFQUFFLFdBQVcsS0FBSyxJQUFJLE9BQ3RCLFFBQVEsTUFBTSxJQUFJLEVBQVUsR0FDNUIsU0FBUyxVQUFVO0FBQ3pCLE1BQUksVUFBVSxLQUFLLFNBQVMsUUFBUSxVQUFVLFdBQVk7QUFDMUQsTUFBTSxFQUFFLE9BQU8sV0FBVyxJQUFJLFdBQ3hCLEVBQUUsSUFBSSxJQUFJLE9BQ1osT0FBTyxJQUFJLFNBQVMsQ0FBSyxJQUFLO0FBQ2xDLFNBQU8sSUFBSSxTQUFTLENBQWUsSUFBSyxjQUFjLFFBQVEsS0FBRztBQUMvRCxRQUFNLFFBQVEsU0FBUyxJQUFlLE9BQU87QUFFN0MsSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLElBQUssYUFBWSxjQUFjLE9BQU8sSUFBSSxLQUFLLENBQUUsSUFDakY7QUFBQSxFQUNQO0FBRUEsTUFEQSxJQUFJLFNBQVMsQ0FBZSxJQUFJLFlBQzVCLFVBQVU7QUFDWixRQUFJLEVBQVUsSUFBSSxHQUNsQixNQUFNLEtBQUssS0FBSztBQUFBLFdBQ1AsSUFBSSxTQUFTLENBQUssSUFBSztBQUNoQyxRQUFJO0FBQ0YsbUJBQWEsT0FBTyxPQUFPLEtBQUs7QUFBQSxJQUNsQyxTQUFTLE9BQU87QUFFZCxVQUFJLEVBQUUsaUJBQWlCLGdCQUFnQixNQUFNLFNBQVMsaUJBQWtCLE9BQU07QUFBQSxJQUNoRjtBQUVKO0FBS0EsU0FBUyxTQUFTLE9BQWtCLE9BQXVCO0FBQ3pELE1BQU0sUUFBUSxNQUFNLGdCQUFnQixJQUFlLFFBQVEsS0FBYyxHQUFHLEdBQUcsZUFBZTtBQUM5RixlQUFNLEtBQUssVUFBVSxLQUFLLENBQUssSUFBSSxPQUNuQyxNQUFNLElBQUksRUFBVSxJQUFJLE9BQ2pCO0FBQ1Q7QUFHTyxTQUFTLE9BQU8sT0FBa0IsU0FBaUJDLFFBQXFCO0FBQzdFLE1BQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsRUFBSSxJQUFJLEVBQUksTUFBTSxZQUNoQixJQUFJLEVBQUksSUFBSUEsUUFDUkEsV0FBVSxNQUFHLElBQUksRUFBUyxJQUFJLElBQUksRUFBYSxJQUFJLEtBRXpELGNBQWMsT0FBTyxPQUFPO0FBQzlCO0FBR08sU0FBUyxXQUFXLE9BQWtCLFNBQXVCO0FBQ2xFLE1BQU0sRUFBRSxJQUFJLElBQUksT0FDVixRQUFRLElBQUksRUFBVTtBQUM1QixNQUFJLFVBQVUsRUFBRztBQUVqQixNQUFNLE9BQU8sT0FBTyxTQUFTLEtBQUssVUFBVSxLQUFLLENBQUssQ0FBRTtBQUN4RCxFQUFJLEtBQUssVUFBVSxLQUFLLElBQWUsT0FBTyxDQUFVLE1BQU0sS0FBRyxjQUFjLE9BQU8sT0FBTztBQUMvRjtBQU1BLFNBQVMsY0FBYyxPQUFrQixTQUF1QjtBQUM5RCxNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsUUFBUSxJQUFJLEVBQVU7QUFDNUIsTUFBSSxVQUFVLEVBQUc7QUFDakIsTUFBTSxRQUFRLFFBQVEsS0FBSyxPQUFPLE9BQU87QUFDekMsTUFBSSxJQUFJLEtBQUssTUFBTSxRQUFTO0FBQzVCLE1BQU0sU0FBUyxVQUFVLEdBQ25CLFFBQVEsUUFBUSxJQUFJLFNBQVMsQ0FBSyxDQUFFO0FBQzFDLFlBQVUsS0FBSyxTQUFTLEdBQWMsT0FBTyxHQUFHLEdBQVksS0FBSyxHQUNqRSxJQUFJLFNBQVMsQ0FBTyxLQUFNO0FBQzVCO0FBR08sU0FBUyxRQUFRLEtBQWtCLE9BQWUsU0FBeUI7QUFDaEYsTUFBTSxTQUFTLFVBQVUsR0FDbkIsUUFBUSxJQUFJLFNBQVMsQ0FBSztBQUVoQyxNQUFJLFVBQVUsT0FBVyxPQUFNLGNBQWM7QUFDN0MsTUFBTSxRQUFRLFNBQVMsR0FDakIsUUFBUSxTQUFTLEtBQUssT0FBTyxPQUFPLFNBQVMsS0FBSyxHQUFHLFFBQVEsR0FBRyxPQUFPO0FBQzdFLE1BQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsUUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQSxnQ0FBZ0MsS0FBSztBQUFBLElBQ3JDO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsT0FBTyxTQUFpQixPQUF1QjtBQUM3RCxTQUFPLFNBQVMsWUFBWSxHQUFZLEdBQUcsUUFBUSxLQUFLLENBQUM7QUFDM0Q7QUFFQSxTQUFTLFFBQVEsT0FBdUI7QUFDdEMsU0FBTyxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQzdCO0FBT08sU0FBUyxnQkFBZ0IsT0FBa0IsS0FBbUI7QUFDbkUsTUFBTSxFQUFFLElBQUksSUFBSSxPQUNWLFFBQVEsSUFBSSxFQUFVO0FBQzVCLE1BQUksWUFBVSxLQUFLLFFBQVEsSUFDM0I7QUFBQSxRQUFJLFFBQVEsT0FBTztBQUVqQixNQUFJLE9BQU8sT0FBUSxZQUFZLEtBQUssVUFBVSxLQUFLLENBQUssTUFBTSxVQUM1RCxRQUFRLEtBQUssT0FBTyxHQUFHO0FBQ3pCO0FBQUEsSUFDRjtBQUNBLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQTtBQUNGO0FBRUEsU0FBUyxZQUEwQjtBQUNqQyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBQzNUTyxTQUFTLGlCQUFpQixRQUFxQyxNQUF5QjtBQUM3RixNQUFNLEVBQUUsSUFBSSxJQUFJLFFBQ1YsUUFBUSxJQUFJLEVBQVUsR0FDdEIsT0FBTyxJQUFJLEVBQUksR0FDZixPQUFPLElBQUksRUFBUyxJQUFLLElBQUksRUFBYTtBQUNoRCxPQUFLLFFBQVEsT0FBTyxVQUFVLEVBQUcsUUFBTyxDQUFDO0FBQ3pDLE1BQU0sU0FBUyxXQUFXLE1BQU0sb0JBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLENBQUMsR0FDaEQsYUFBMEIsQ0FBQyxHQUMzQkMsVUFBUyxTQUFTLFVBQVU7QUFHbEMsTUFGSSxTQUFTLEtBQUssQ0FBQyxPQUFPLElBQUksSUFBSSxLQUFHQSxRQUFPLE1BQU0sSUFBTSxRQUFRLE1BQU0sY0FBYyxHQUNoRixTQUFTLEtBQUdBLFFBQU8sTUFBTSxJQUFXLDBCQUEwQixNQUFNLENBQUMsR0FDckUsVUFBVSxFQUFHLFFBQU87QUFDeEIsTUFBTSxTQUFTLFVBQVUsR0FDbkIsUUFBUSxJQUFJLFNBQVMsQ0FBSyxHQUMxQixTQUFTLE9BQU8sSUFBSSxLQUFLLEtBQUssS0FBSztBQUN6QyxNQUFJLFVBQVUsTUFBTSxRQUFTLFFBQVEsT0FBUSxLQUFLLElBQWUsUUFBUSxJQUFhO0FBQ3BGLFdBQUFBLFFBQU8sTUFBTSxJQUFZLFNBQVMsT0FBTyxxQkFBcUIsS0FBSyx3QkFBd0IsR0FDcEY7QUFFVCxNQUFNLE9BQU8sSUFBSSxTQUFTLENBQWUsR0FDbkMsWUFBWSxDQUFDLFNBQXlCLElBQUksU0FBUyxJQUFlLE9BQU8sQ0FBVSxHQUNuRixVQUFVLG9CQUFJLElBQVk7QUFDaEMsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsU0FBUSxJQUFJLFVBQVUsSUFBSSxDQUFDO0FBQ3BFLE1BQU0sT0FBTyxXQUFXLE1BQU0sT0FBTyxHQUMvQixjQUFjLG9CQUFJLElBQVksR0FFaEMsTUFBTTtBQUNWLFNBQU8sTUFBTSxTQUFTLFVBQVUsUUFBUSxJQUFJLEdBQUcsTUFBTSxJQUFHO0FBQ3hELFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRLE9BQU87QUFDOUMsUUFBTSxRQUFRLFNBQVMsSUFBZSxPQUFPLEdBQ3ZDLFVBQVUsVUFBVSxJQUFJLEdBQ3hCLGFBQWEsSUFBSSxRQUFRLENBQUM7QUFDaEMsUUFBSSxZQUFZLEdBQUc7QUFDakIsWUFBTTtBQUNOO0FBQUEsSUFDRjtBQUNBLElBQUksQ0FBQyxLQUFLLElBQUksT0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLE1BQU0sS0FDcERBLFFBQU8sTUFBTSxPQUFPLFVBQVUsU0FBUyxzQkFBc0IsSUFFM0QsZUFBZSxLQUFLLGFBQWEsUUFBUSxZQUFZLElBQUksVUFBVSxNQUNyRUEsUUFBTyxNQUFNLFFBQVEsR0FBRyxjQUFjLFlBQVksaUJBQWlCLElBQUksYUFBYSxHQUV0RixZQUFZLElBQUksVUFBVTtBQUMxQixRQUFNLFdBQVksT0FBTyxPQUFPLFNBQVMsS0FBSyxJQUFNLFFBQVE7QUFDNUQsSUFBQUEsUUFBTyxNQUFNLE9BQU8sK0JBQStCLFVBQVUsS0FBSyxJQUFJLFVBQVUsR0FBRyxDQUFDLEdBQ3BGQSxRQUFPLE1BQU0sT0FBTyw2QkFBNkIsUUFBUSxPQUFPLE9BQU8sR0FBRyxFQUFJO0FBQUEsRUFDaEY7QUFDQSxNQUFNLEVBQUUsS0FBSyxJQUFJLGFBQ1gsV0FBVyxPQUFPLElBQUksUUFBUSxtQkFBbUIsS0FBSyxXQUFXO0FBQ3ZFLFNBQUFBLFFBQU8sTUFBTSxTQUFTLEdBQVMscUJBQXFCLElBQUksU0FBUyxDQUFPLEdBQUcsUUFBUSxHQUM1RTtBQUNUO0FBR0EsU0FBUyxXQUFXLE1BQVksVUFBb0Q7QUFDbEYsTUFBTSxPQUFPLG9CQUFJLElBQW9CO0FBQ3JDLGNBQUssTUFBTSxDQUFDLE9BQU8sTUFBTSxTQUFTO0FBQ2hDLElBQUksQ0FBQyxRQUFRLFNBQVMsSUFBSSxVQUFVLEtBQUssQ0FBQyxLQUFHLEtBQUssSUFBSSxVQUFVLEtBQUssR0FBRyxPQUFPLElBQUksQ0FBQztBQUFBLEVBQ3RGLENBQUMsR0FDTTtBQUNUOzs7QUNuQ08sU0FBUyxhQUFhLE1BQXdCO0FBQ25ELE1BQU0sRUFBRSxPQUFPLFVBQVUsVUFBVSxjQUFjLFVBQVUsaUJBQWlCLElBQUksTUFDMUUsVUFBb0IsQ0FBQyxHQUN2QixhQUFhLEdBQ2IsVUFBVSxHQUNWLE1BQU07QUFDVixjQUFLLE1BQU0sQ0FBQyxRQUFRLE1BQU0sU0FBUztBQUNqQyxRQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSSxHQUMzQixTQUFVLFFBQVEsSUFBSSxNQUFNLFdBQVcsSUFBSSxHQUMzQyxRQUFRLE9BQU87QUFDckIsSUFBSSxRQUNGLE9BQU8sY0FDUCxPQUFPLGFBQWEsT0FDcEIsY0FFQSxPQUFPLE9BQ1AsVUFBVSxLQUFLLElBQUksU0FBUyxHQUFHLE1BRS9CLE1BQU0sR0FDTixPQUFPLGNBQ1AsT0FBTyxhQUFhO0FBQUEsRUFFeEIsQ0FBQyxHQUNNO0FBQUEsSUFDTDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsYUFBYTtBQUFBLElBQ2IsZUFBZSxhQUFhLElBQUksSUFBSSxJQUFJLFVBQVU7QUFBQSxJQUNsRCxZQUFZLEtBQUs7QUFBQSxJQUNqQjtBQUFBLElBQ0EsYUFBYSxNQUFNLENBQVcsTUFBTztBQUFBLElBQ3JDLE9BQU8sTUFBTSxDQUFLLE1BQU87QUFBQSxJQUN6QixhQUFhLE1BQU0sS0FBSyxTQUFTLENBQUMsUUFBUSxTQUFTLFVBQVUsV0FBVyxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQzdFLFFBQVEsVUFBVSxDQUFDLFdBQVcsV0FBVyxNQUFTO0FBQUEsSUFDcEQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsTUFBc0I7QUFDeEMsTUFBTSxPQUFPLElBQUksS0FBSztBQUN0QixTQUFPLEVBQUUsTUFBTSxJQUFJLE9BQU8sR0FBRyxZQUFZLEdBQUcsV0FBVyxHQUFHLFlBQVksR0FBRyxXQUFXLEVBQUU7QUFDeEY7OztBQ3BFTyxJQUFlLGlCQUFmLGNBQXNDLE9BQU87QUFBQTtBQUFBLEVBTWxELFlBQVksTUFBWTtBQUN0QixVQUFNLEtBQUssTUFBTSxNQUFNLEdBQ3ZCLEtBQUssTUFBTSxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxJQUFjLFVBQWdCO0FBQzVCLGdCQUFLLGVBQWUsR0FDYixPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxlQUF1QjtBQUN6QixXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxJQUFJLGNBQXNCO0FBQ3hCLFdBQU8sT0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLFFBQVEsV0FBVztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLElBQUksYUFBcUI7QUFDdkIsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFNBQXNCO0FBQ3BCLFdBQU8sV0FBVyxLQUFLLE1BQU0sTUFBTTtBQUNqQyxVQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFdBQUssZUFBZTtBQUVwQixVQUFNLFFBQVEsV0FBVyxJQUFJLElBQUksU0FBUyxLQUFLLEtBQUssSUFBSTtBQUN4RCxVQUFJLE9BQU8sU0FBUyxpQkFBa0IsT0FBTTtBQUM1QyxVQUFNLGFBQWEsT0FBTyxJQUFJO0FBQzlCLGFBQU8sV0FBVyxTQUFTLElBQUksYUFBYSxpQkFBaUIsTUFBTSxJQUFJO0FBQUEsSUFDekUsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsYUFBeUI7QUFDdkIsV0FBTyxXQUFXLEtBQUssTUFBTSxNQUFNLGFBQWEsS0FBSyxPQUFPLENBQUM7QUFBQSxFQUMvRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsS0FBSyxPQUFpRTtBQUNwRSxnQkFBWSxPQUFPLFNBQVUsWUFBWSxXQUFXLE9BQU8sWUFBWSxHQUN2RTtBQUFBLE1BQVcsS0FBSztBQUFBLE1BQU0sTUFDcEIsS0FBSyxLQUFLLFNBQVMsQ0FBQyxPQUFPLE1BQU0sU0FBUztBQUN4QyxjQUFNLFVBQVUsS0FBSyxHQUFHLE9BQU8sSUFBSSxHQUFHLElBQUksR0FFMUMsT0FBTyxLQUFLLE9BQU87QUFBQSxNQUNyQixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRjs7O0FDNUZPLElBQWUsaUJBQWYsY0FBc0MsZUFBZTtBQUFBO0FBQUEsRUFNMUQsWUFBWSxNQUFZLFFBQWlDO0FBQ3ZELFVBQU0sSUFBSSxHQUNWLEtBQUssTUFBTSxVQUFVLE1BQU07QUFBQSxFQUM3QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVVBLFVBQW1CO0FBQ2pCLFFBQUksS0FBSyxXQUFXO0FBQ2xCLG9CQUFPLEtBQUssSUFBSSxHQUNUO0FBR1QsUUFBTSxTQUFTLEtBQUs7QUFDcEIsV0FBTyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQzdCLFdBQUssYUFBYSxFQUFLO0FBQ3ZCLFVBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxFQUFFLEtBQUssSUFBSTtBQUNqQixrQkFBSyxLQUFLLEtBQUssR0FBRyxHQUNYLEtBQUssU0FBUyxRQUFRLEtBQUssV0FBVztBQUFBLElBQy9DLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1tQixpQkFBdUI7QUFDeEMsSUFBSSxLQUFLLFdBQVcsVUFBYSxDQUFDLFdBQVcsS0FBSyxJQUFJLE1BQ3RELEtBQUssYUFBYSxFQUFLLEdBQ25CLFdBQVcsS0FBSyxJQUFJLEtBQUcsS0FBSyxhQUFhLEVBQUk7QUFBQSxFQUNuRDtBQUFBO0FBQUEsRUFHUSxhQUFhLFNBQTJCO0FBQzlDLFFBQU0sU0FBUyxLQUFLLE9BQU8sWUFDckIsU0FBUyxjQUFjLEtBQUssUUFBUyxPQUFPO0FBQ2xELFdBQUksT0FBTyxjQUFjLFNBQWUsTUFDeEMsbUJBQW1CLE1BQU0sR0FDekIsS0FBSyxRQUFRLEtBQUssT0FBTyxVQUFVLEdBQ25DLEtBQUssT0FBTyxNQUFNLEdBQ2xCLFNBQVMsS0FBSyxNQUFNLEtBQUssR0FBRyxHQUNyQjtBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVUsU0FBUyxNQUFjLE9BQWUsS0FBc0I7QUFDcEUsUUFBTSxFQUFFLE1BQU0sUUFBUSxPQUFPLElBQUk7QUFDakMsV0FBSSxXQUFXLFNBQWtCLEtBQzFCLFdBQVcsUUFBUSxNQUFNLFdBQVcsTUFBTSxNQUFNLE9BQU8sR0FBRyxHQUFHLE1BQU0sS0FBSyxLQUFLLFFBQVE7QUFBQSxFQUM5RjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9VLGNBQWMsTUFBYyxPQUFlLFVBQTJCO0FBQzlFLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDYixNQUFNLEtBQUssUUFBUSxJQUFJLEtBQUssZUFBZSxNQUFNLEtBQUssSUFBSTtBQUU5RCxRQURJLFFBQVEsS0FBSyxLQUFLLFNBQVMsTUFBTSxPQUFPLENBQUMsTUFBRyxNQUFNLEtBQUssZUFBZSxNQUFNLEtBQUssSUFDakYsUUFBUSxLQUFLLFNBQVUsT0FBTSxZQUFZLE1BQU0sTUFBTSxLQUFLO0FBQzlELFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFlBQVksTUFBWSxNQUFjLE9BQTZCO0FBQ2pGLE1BQU0sRUFBRSxVQUFVLFVBQVUsWUFBWSxJQUFJO0FBQzVDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRyxJQUFJLFNBQVMsUUFBUSxJQUFJLHFCQUFxQixLQUFLLEtBQUssRUFBRTtBQUFBLElBQzdELDBDQUEwQyxXQUFXLEtBQUssUUFBUSxPQUFPLFFBQVE7QUFBQSxJQUNqRjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsU0FBUyxNQUFZLE9BQXlCO0FBQzVELE9BQUssTUFBTSxTQUFTLEtBQUs7QUFDM0I7OztBQzlGTyxJQUFNLGlCQUFpQixZQUNqQixtQkFBbUIsR0FFbkIsV0FBVyxHQUNYLFVBQVUsR0FDVixhQUFhLEdBQ2IsZUFBZSxHQUVmLGVBQWUsR0FHdEIsY0FBc0Isb0JBQW9CO0FBc0J6QyxTQUFTLE9BQU8sRUFBRSxPQUFPLE9BQU8sUUFBUSxPQUFPLE1BQU0sS0FBSyxHQUE0QjtBQUMzRixNQUFNLE9BQWlCLENBQUMsR0FDcEIsS0FBSyxPQUNMLE1BQU07QUFDVixXQUFTLFFBQVEsT0FBTyxRQUFRLFFBQU87QUFDckMsUUFBSSxNQUFNLE1BQU0sT0FBUSxRQUFPO0FBQy9CLFFBQU0sU0FBUyxPQUFPLE1BQU0sRUFBRSxHQUFJLElBQUksR0FDaEMsT0FBTyxLQUFLLElBQUksTUFBTTtBQUM1QixRQUFJLFNBQVMsS0FBSyxPQUFPLE9BQU8sTUFBTyxRQUFPO0FBQzlDLElBQUksU0FBUyxLQUFLLE9BQU8sZ0JBQ3ZCLEtBQUssS0FBSyxLQUFLLFFBQVEsb0JBQW9CLEdBQUcsR0FDOUMsTUFBTSxRQUFRLE9BQU8sSUFFdkIsTUFBTSxVQUFVLFNBQVMsSUFBSSxjQUFjLE1BQzNDLFNBQVM7QUFBQSxFQUNYO0FBQ0EsY0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLEdBQUcsR0FDdEI7QUFDVDtBQUdPLFNBQVMsU0FBUyxNQUFpQztBQUN4RCxNQUFJLFNBQVM7QUFDYixXQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxNQUFNLEVBQUcsV0FBVSxLQUFLLEVBQUU7QUFDN0QsU0FBTztBQUNUO0FBTU8sU0FBUyxXQUNkLE9BQ0EsT0FDQSxLQUNBLE1BQ0EsSUFDTTtBQUNOLE1BQU0sU0FBUyxPQUFPO0FBQ3RCLE1BQUksV0FBVztBQUNmLGFBQVMsS0FBSyxPQUFPLEtBQUssT0FBTTtBQUM5QixVQUFNLFNBQVMsTUFBTSxFQUFFO0FBQ3ZCLE1BQUksVUFBVSxNQUFHLE1BQU0sRUFBRSxJQUFJLFNBQVMsU0FFdEMsTUFBTSxLQUFLLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQyxLQUFLO0FBQUEsSUFDMUM7QUFDRjtBQUdPLFNBQVMsUUFDZCxRQUNBLE9BQ0EsUUFDQSxJQUNBLFFBQ007QUFDTixNQUFJLFNBQVMsZUFBZ0IsUUFBTyxJQUFJLE9BQU8sU0FBUyxPQUFPLFFBQVEsTUFBTSxHQUFHLEVBQUU7QUFBQSxNQUM3RSxVQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsSUFBSyxRQUFPLEtBQUssQ0FBQyxJQUFJLE9BQU8sUUFBUSxDQUFDO0FBQ3pFO0FBRUEsSUFBTSxhQUFhO0FBT1osU0FBUyxXQUFXLE9BQTJCO0FBQ3BELE1BQU0sTUFBTSxNQUFNLFFBQ2QsSUFBSSxHQUNKLElBQUksR0FDSixJQUFJLEdBQ0osSUFBSSxHQUNKLEtBQUssV0FBVztBQUNwQixTQUFPLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDekIsUUFBSSxNQUFNLEdBQUcsTUFBTSxFQUFFLENBQUUsR0FDdkIsSUFBSSxNQUFNLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBRSxHQUMzQixJQUFJLE1BQU0sR0FBRyxNQUFNLEtBQUssQ0FBQyxDQUFFLEdBQzNCLElBQUksTUFBTSxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUU7QUFFN0IsU0FBTyxLQUFLLEtBQUssS0FBTSxLQUFJLE1BQU0sR0FBRyxNQUFNLEVBQUUsQ0FBRTtBQUM5QyxTQUFPLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEdBQUcsRUFBRSxJQUFJLEdBQUcsVUFBVSxJQUFJLEdBQUcsVUFBVSxJQUFJO0FBQ2xGO0FBRUEsU0FBUyxNQUFNLE1BQWMsTUFBc0I7QUFDakQsTUFBTSxVQUFVLEtBQUssS0FBSyxPQUFPLE1BQU0sVUFBVTtBQUNqRCxTQUFRLFdBQVcsS0FBTyxZQUFZO0FBQ3hDO0FBR08sU0FBUyxhQUNkLEtBQ0EsVUFDQSxPQUFlLGtEQUNEO0FBQ2QsU0FBTyxTQUFTLG9CQUFvQixvQkFBb0IsS0FBSyxVQUFVLElBQUk7QUFDN0U7OztBQ25HTyxTQUFTLGFBQWEsT0FBZ0IsUUFBb0M7QUFDL0UsTUFBSSxDQUFDLFlBQVksT0FBTyxLQUFLLEVBQUcsT0FBTSxhQUFhLEtBQUssS0FBSyxHQUFHLDhCQUE4QjtBQUM5RixNQUFNLFFBQVEsUUFBUSxPQUFPLE1BQU0sR0FDN0IsUUFBUSxHQUFHLE1BQU0sVUFBVTtBQUNqQyxNQUFJLE1BQU0sU0FBUyxlQUFlO0FBQ2hDLFVBQU0sYUFBYSxPQUFPLGFBQWEsZUFBZSxNQUFTLENBQUMsRUFBRTtBQUVwRSxNQUFJLE1BQU0sQ0FBQyxNQUFNO0FBQ2YsVUFBSyxZQUFZLE9BQU8sYUFBYSxLQUFLLENBQUMsSUFHckM7QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGLElBTlEsYUFBYSxlQUFlLHFDQUFxQztBQVEzRSxNQUFJLE1BQU0sT0FBTyxNQUFNO0FBQ3JCLFVBQU0sYUFBYSxXQUFXLE1BQU0sT0FBTyxDQUFDLElBQUksV0FBVyxnQkFBZ0IsRUFBRTtBQUUvRSxNQUFNLFNBQVMsZUFBZSxLQUFLLE1BQU0sWUFBWSxNQUFPO0FBQzVELE1BQUksTUFBTSxlQUFlLE9BQVEsT0FBTSxhQUFhLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFDNUUsTUFBSSxNQUFNLFFBQVEsTUFBTSxXQUFXLEtBQUssRUFBRyxPQUFNLGFBQWEsaUJBQWlCLGNBQWM7QUFDN0YsTUFBTSxPQUFPLE1BQU0sU0FBUyxZQUFZLEdBQ2xDLFFBQVEsYUFBYSxJQUFJLEdBQ3pCLE9BQU8sS0FBSyxDQUFTLEdBQ3JCLE9BQU8sUUFBUTtBQUNyQixNQUFJLENBQUMsWUFBWSxNQUFNLEtBQUs7QUFDMUIsVUFBTSxhQUFhLGtDQUFrQyw0QkFBNEI7QUFFbkYsTUFBTSxRQUFRLGVBQWUsT0FDdkIsT0FBTyxPQUFPLEVBQUUsT0FBTyxPQUFPLFFBQVEsSUFBTSxPQUFPLE1BQU0sTUFBTSxVQUFXLENBQUM7QUFDakYsTUFDRSxTQUFTLFFBQ1QsU0FBUyxJQUFJLE1BQU0sS0FBSyxVQUN4QixPQUFPLFlBQ1AsT0FBTyxZQUNQLEtBQUssQ0FBSSxNQUFNLGFBQ2YsTUFBTSxVQUFVLE1BQU8sT0FBTyxPQUFPLEtBQUs7QUFFMUMsVUFBTSxhQUFhLDJCQUEyQiwyQkFBMkI7QUFFM0UsU0FBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLEtBQUs7QUFDcEM7QUFRTyxTQUFTLFlBQVksVUFBb0IsT0FBbUIsTUFBb0I7QUFDckYsTUFBTSxFQUFFLE9BQU9DLFFBQU8sT0FBTyxLQUFLLElBQUksVUFDbEMsS0FBSztBQUNULFdBQVMsUUFBUSxHQUFHLFFBQVEsS0FBSyxRQUFRLFNBQVMsR0FBRztBQUNuRCxRQUFNLFFBQVEsS0FBSyxLQUFLLEdBQ2xCLFNBQVMsS0FBSyxRQUFRLENBQUM7QUFDN0IsSUFBSSxVQUFVLEtBRVosUUFBUUEsUUFBTyxJQUFJLE9BQU8sR0FBRyxFQUFJLEdBQ2pDLFFBQVFBLFFBQU8sS0FBSyxJQUFhLE9BQU8sSUFBYSxTQUFTLEVBQVcsS0FFekUsUUFBUUEsUUFBTyxJQUFJLE9BQU8sT0FBTyxNQUFNLEdBRXpDLFdBQVcsT0FBTyxTQUFTLFVBQVUsSUFBSSxRQUFRLElBQUksUUFBUSxRQUFRLFdBQVksSUFBSSxHQUNyRixNQUFNO0FBQUEsRUFDUjtBQUNBLFFBQU0sQ0FBSSxJQUFJO0FBQ2hCO0FBRUEsU0FBUyxRQUFRLE9BQXdCLFFBQWlEO0FBQ3hGLE1BQU0sRUFBRSxRQUFRLFlBQVksV0FBVyxJQUFJLE9BQ3JDLFNBQVMsZUFBZTtBQUU5QixTQUFJLFdBQVcsSUFBVSxJQUFJLFdBQVcsQ0FBQyxJQUNyQyxjQUFjLE1BQU0sS0FBSyxXQUFXLFVBQVUsYUFBYSxNQUFNLElBQzVELElBQUksV0FBVyxRQUFRLFlBQVksTUFBTSxJQUUzQyxJQUFJLFdBQVcsSUFBSSxXQUFXLElBQUksV0FBVyxRQUFRLFlBQVksU0FBUyxDQUFDLENBQUMsRUFBRSxNQUFNO0FBQzdGOzs7QUN0Rk8sU0FBUyxLQUFLLE9BQWdCLFNBQXVDO0FBQzFFLGlCQUFlLFNBQVMsUUFBVyxFQUFJO0FBQ3ZDLE1BQU0sV0FBVyxhQUFhLEtBQUssR0FDN0IsRUFBRSxPQUFPLEtBQUssSUFBSSxVQUNsQixRQUFRLFFBQVEsU0FBUyxNQUFNLFNBQVMsWUFBWSxDQUFDLEdBQ3JELEVBQUUsUUFBUSxTQUFTLElBQUk7QUFDN0IsTUFBSSxXQUFXLFVBQWEsUUFBUTtBQUNsQyxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFFRixNQUFNLE9BQU8sYUFBYSxTQUFZLE9BQU8sUUFBUSxRQUFRLFVBQVUsT0FBTyxPQUFPLEtBQUssR0FDcEYsU0FBUyxTQUFTLFFBQVEsT0FBTyxLQUFLLEdBQUcsT0FBTyxHQUNoRCxRQUFRLElBQUksV0FBVyxNQUFNO0FBQ25DLFFBQU0sS0FBSyxHQUFHLElBQU0sRUFBVyxHQUMvQixZQUFZLFVBQVUsT0FBTyxTQUFVO0FBQ3ZDLE1BQU0sT0FBTyxJQUFJLEtBQUssUUFBUSxVQUFVO0FBQ3hDLHlCQUFnQixJQUFJLEdBQ2hCLE1BQU0sU0FBUyxPQUFPLEtBQUcsT0FBTyxNQUFNLElBQUksR0FFMUMsV0FBVyxXQUFXLE1BQU0sRUFBVSxJQUFJLEtBQUssT0FDNUM7QUFDVDtBQVdPLFNBQVMsUUFBUSxNQUFZLE9BQWdCLE9BQXNCO0FBQ3hFLE1BQU0sRUFBRSxPQUFPLE9BQU8sS0FBSyxJQUFJLE1BQ3pCLFdBQVcsYUFBYSxPQUFPLE1BQU0sTUFBTSxHQUMzQyxPQUFPLE9BQU8sU0FBUztBQUM3QixNQUFJLFNBQVMsVUFBVSxTQUFVLFNBQVMsS0FBSyxPQUFPO0FBQ3BELFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsaUJBQWlCLFdBQVcsUUFBUSxDQUFDO0FBQUEsTUFDckMsaUJBQWlCLEtBQUssUUFBUTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUVGLEVBQUssU0FBTyxTQUFTLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQztBQUNwQyxNQUFNLFlBQVksTUFBTSxFQUFVO0FBQ2xDLGNBQVksVUFBVSxPQUFPLFVBQVUsTUFBTSxDQUFJLENBQUUsQ0FBQyxHQUNwRCxNQUFNLEVBQVUsSUFBSSxLQUFLLElBQUksV0FBVyxNQUFNLEVBQVUsQ0FBRSxHQUN0RCxTQUFTLEtBQUcsT0FBTyxNQUFNLFNBQVMsSUFBSTtBQUM1QztBQU1PLFNBQVMsZUFBZSxRQUEwQztBQUN2RSxNQUFNLEVBQUUsV0FBVyxJQUFJO0FBQ3ZCLE1BQUksY0FBYyxLQUFLLElBQUksV0FBVyxRQUFRLEdBQUcsQ0FBQyxFQUFFLENBQUMsTUFBTTtBQUN6RCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLE1BQUksYUFBYSxNQUFNLEVBQUcsT0FBTSxTQUFTLEdBQUcsVUFBVSxVQUFVLGlCQUFpQjtBQUNqRixTQUFPO0FBQ1Q7QUFHTyxTQUFTLGtCQUFrQixTQUFtQztBQUNuRSxNQUFNLFdBQVcsU0FBUztBQUMxQixNQUFJLGFBQWEsT0FBVztBQUM1QixNQUFNLE1BQU0sR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUM3QixRQUFNLGNBQWMsbUJBQW1CLEtBQUssc0JBQXNCLG9CQUFvQjtBQUN4RjtBQUdBLFNBQVMsT0FBTyxNQUFZLE1BQW9CO0FBQzlDLE1BQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsV0FBUyxNQUFNLE1BQU0sU0FBUyxHQUFHLE9BQU8sQ0FBQyxDQUFDLEdBQzFDLEtBQUssS0FBSyxLQUFLO0FBQ2pCO0FBR0EsU0FBUyxRQUFRLFVBQW1CQyxRQUFlLE9BQXVCO0FBQ3hFLFdBQVMsUUFBUTtBQUNqQixNQUFNLE9BQU8sS0FBSyxNQUFPLFdBQXNCLE1BQWUsQ0FBQyxJQUFJO0FBQ25FLE1BQUksU0FBU0EsT0FBTyxRQUFPQTtBQUMzQixNQUFNLFFBQVFBLFNBQVE7QUFDdEIsTUFBSSxPQUFPQSxVQUFTLE9BQU8sU0FBUyxRQUFRO0FBQzFDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxRQUFRO0FBQUEsTUFDYixHQUFHLEtBQWNBLFNBQVEsQ0FBQyxPQUFPLEtBQWMsUUFBUSxDQUFDO0FBQUEsTUFDeEQ7QUFBQSxJQUNGO0FBRUYsU0FBTyxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzdCO0FBRUEsSUFBTSxhQUFhLENBQUMsRUFBRSxPQUFPLEtBQUssTUFBd0IsTUFBZSxPQUFPLFNBQVM7QUFHekYsU0FBUyxnQkFBZ0IsTUFBa0I7QUFDekMsTUFBTSxTQUFTLEVBQUUsS0FBSyxJQUFJLFlBQVksS0FBSyxNQUFNLE1BQU0sR0FBRyxLQUFLLEtBQUssTUFBTSxHQUNwRSxZQUFZLE9BQU8sSUFBSSxFQUFFLENBQUMsS0FBSyxpQkFBaUIsUUFBUSxJQUFJLEVBQUUsQ0FBQztBQUNyRSxNQUFJLGNBQWMsT0FBVztBQUM3QixNQUFNLEVBQUUsV0FBVyxJQUFJLFFBQVEsSUFBSTtBQUNuQyxRQUFNLGFBQWEsR0FBRyxPQUFPLFlBQVksRUFBRSxLQUFLLFNBQVMsS0FBSyxlQUFlO0FBQy9FOzs7QUN0SkEsSUFBTSxZQUFOLE1BQW9DO0FBQUEsRUFHbEMsWUFBWSxLQUEwQjtBQUNwQyxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxNQUFNLEtBQW1CO0FBQ3ZCLGFBQVcsWUFBWSxLQUFLLElBQUssVUFBUyxNQUFNLEdBQUc7QUFBQSxFQUNyRDtBQUFBLEVBRUEsVUFBVSxLQUFhLE1BQWMsTUFBOEI7QUFDakUsYUFBVyxZQUFZLEtBQUssSUFBSyxVQUFTLFVBQVUsS0FBSyxNQUFNLElBQUk7QUFBQSxFQUNyRTtBQUFBLEVBRUEsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLGFBQVcsWUFBWSxLQUFLLElBQUssVUFBUyxRQUFRLEtBQUssSUFBSTtBQUFBLEVBQzdEO0FBQUEsRUFFQSxNQUFNLE1BQWMsSUFBWSxNQUFvQjtBQUNsRCxhQUFXLFlBQVksS0FBSyxJQUFLLFVBQVMsTUFBTSxNQUFNLElBQUksSUFBSTtBQUFBLEVBQ2hFO0FBQUEsRUFFQSxNQUFNLEtBQW1CO0FBQ3ZCLGFBQVcsWUFBWSxLQUFLLElBQUssVUFBUyxNQUFNLEdBQUc7QUFBQSxFQUNyRDtBQUFBLEVBRUEsUUFBYztBQUNaLGFBQVcsWUFBWSxLQUFLLElBQUssVUFBUyxNQUFNO0FBQUEsRUFDbEQ7QUFBQSxFQUVBLFNBQVMsVUFBd0I7QUFDL0IsYUFBVyxZQUFZLEtBQUssSUFBSyxVQUFTLFNBQVMsUUFBUTtBQUFBLEVBQzdEO0FBQ0Y7QUFHTyxTQUFTLGFBQWEsU0FBMEIsT0FBMkI7QUFDaEYsU0FBTyxZQUFZLE9BQU8sUUFBUSxJQUFJLFVBQVUsQ0FBQyxHQUFHLFFBQVEsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUM5RTtBQU1PLFNBQVMsZ0JBQWdCLFNBQTBCLFNBQW9DO0FBQzVGLE1BQU0sT0FBTyxDQUFDLEdBQUcsUUFBUSxPQUFPLENBQUMsR0FDM0IsUUFBUSxLQUFLLFlBQVksT0FBTztBQUN0QyxTQUFJLFNBQVMsS0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLEdBQzdCLEtBQUssU0FBUyxJQUFJLElBQUksVUFBVSxJQUFJLElBQUssS0FBSyxDQUFDLEtBQUs7QUFDN0Q7QUFFQSxTQUFTLFFBQVEsVUFBZ0Q7QUFDL0QsU0FBSSxhQUFhLE9BQWEsQ0FBQyxJQUN4QixvQkFBb0IsWUFBWSxTQUFTLE1BQU0sQ0FBQyxRQUFRO0FBQ2pFOzs7QUMvQkEsSUFBTSxXQUFXLG9EQUVYLGNBQWMsNkJBRWQsV0FBVyxtRkFFWCxPQUF1Qix5QkFBUyxHQUVoQyxPQUFPLEtBRVBDLFFBQU8sSUFFUCxNQUFNLEdBRU4sVUFBVSxLQUNWLFVBQVUsb0JBYUgsUUFBTixNQUFZO0FBQUEsRUFBWjtBQUNMLFNBQWlCLFFBQVEsb0JBQUksSUFBeUI7QUFFdEQ7QUFBQSxTQUFpQixRQUFRLG9CQUFJLElBQXFCO0FBc0NsRDtBQUFBLFNBQWlCLFNBQWtCLENBQUMsR0FBRyxVQUFVO0FBQy9DLFVBQU0sRUFBRSxNQUFNLElBQUksTUFDZCxPQUFPO0FBQ1gsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxPQUFPLEtBQUssMkJBQTJCLEdBQ3pDLE9BQU8sTUFBTSxJQUFJLElBQUk7QUFDekIsUUFBSSxTQUFTLFVBQVcsTUFBTSxJQUFJLE1BQU8sT0FBTyxNQUFNLElBQUssR0FDM0QsUUFBUSxJQUFJLElBQUksSUFBSSxLQUFLLGNBQWMsS0FBSyxPQUFPLElBQUksQ0FBQztBQUFBLE1BQzFEO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUF2Q0EsT0FBTyxVQUF1QixTQUE4QjtBQUUxRCxZQURhLFNBQVMsT0FBTyxPQUFPLEtBQUssS0FBSyxVQUFVLFNBQVMsR0FBRyxNQUNyRCxLQUFLLEtBQUssVUFBVSxTQUFTQSxLQUFJLEtBQUssRUFBRSxNQUFNLFNBQVMsVUFBVSxHQUFNO0FBQUEsRUFDeEY7QUFBQTtBQUFBLEVBR1EsS0FBSyxVQUF1QixTQUF3QixPQUE0QjtBQUN0RixRQUFNLEVBQUUsT0FBTyxRQUFRLE9BQU8sS0FBSyxJQUFJLFNBQ2pDLFFBQVEsUUFBUSxVQUFVLE9BQU8sS0FBSyxNQUFNLEdBQzVDLE9BQU8sR0FBRyxLQUFLLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxHQUFHLFNBQVMsSUFBSSxNQUFNLEVBQUUsS0FBSyxJQUNsRixPQUFPLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDOUIsUUFBSSxTQUFTLFFBQVc7QUFDdEIsVUFBTSxNQUFNLFNBQVMsVUFBVSxPQUFPLElBQUksTUFBTSxFQUFFLFFBQVEsUUFBUSxVQUFVLE9BQU8sSUFBSSxDQUFDLEdBQ2xGLFFBQ0osVUFBVSxPQUNOLFlBQVksS0FBSyxFQUFFLEdBQUcsU0FBUyxPQUFPLE1BQU0sUUFBUSxFQUFFLENBQUMsSUFDdkQsWUFBWSxLQUFLLFNBQVMsUUFBUUEsS0FBSSxHQUN0QyxXQUFXLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsR0FBRyxJQUFJLGFBQWEsU0FBUyxRQUFRO0FBQ3RGLGFBQU8sVUFBVSxPQUFPLE9BQU8sRUFBRSxNQUFNLE9BQU8sU0FBUyxHQUN2RCxLQUFLLE1BQU0sSUFBSSxNQUFNLElBQUksSUFDckIsS0FBSyxNQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sT0FBTyxVQUM5QyxLQUFLLE1BQU0sTUFBTSxHQUNqQixLQUFLLE1BQU0sTUFBTTtBQUFBLElBRXJCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFjRjtBQUdPLFNBQVMsU0FBUyxPQUF5QjtBQUNoRCxTQUFJLE9BQU8sU0FBVSxXQUFpQixDQUFDLElBQ2hDLE1BQU0sTUFBTTtBQUFBLENBQUksRUFBRSxRQUFRLENBQUMsU0FBUztBQUN6QyxRQUFNLFFBQVEsU0FBUyxLQUFLLElBQUksS0FBSyxZQUFZLEtBQUssSUFBSTtBQUMxRCxXQUFPLFVBQVUsT0FBTyxDQUFDLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxDQUFDLEtBQUssSUFBSSxVQUFVLE1BQU0sQ0FBQyxFQUFHLENBQUM7QUFBQSxFQUM3RSxDQUFDO0FBQ0g7QUFNTyxTQUFTLFlBQ2QsS0FDQSxTQUNBQyxVQUFrQixJQUNIO0FBQ2YsTUFBTSxFQUFFLE9BQU8sT0FBTyxLQUFLLElBQUksU0FDekIsVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUN0QixVQUFVLFNBQVMsU0FBUyxTQUFTLEtBQUssU0FBUyxJQUFJLEtBQUssRUFBRSxJQUMxRCxhQUFhLElBQUksVUFBVSxDQUFDLFVBQVUsQ0FBQyxRQUFRLEtBQUssQ0FBQyxHQUNyRCxTQUFTLElBQUksTUFBTSxLQUFLLElBQUksWUFBWSxDQUFDLElBQUksUUFBUSxNQUFNLEdBRTNELFNBQVMsU0FBUyxPQUFPLENBQUMsSUFBSSxDQUFDLFlBQVksUUFBUSxHQUNuRCxPQUFPLE9BQU8sT0FBTyxDQUFDLENBQUMsR0FDdkIsUUFBUSxDQUFDLFVBQ2IsU0FBUyxLQUFLLE1BQU0sUUFBUSxLQUMzQixTQUFTLFFBQVEsTUFBTSxTQUFTLFdBQVcsSUFBSSxLQUNoRCxPQUFPO0FBQUEsSUFDTCxDQUFDLFVBQ0MsTUFBTSxTQUFTLEdBQUcsSUFBSSxJQUFJLEtBQUssTUFBTyxNQUFNLFNBQVMsU0FBUyxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BGLEdBQ0ksVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUN0QixLQUFLLFdBQVcsR0FBRyxLQUFLLEdBQUcsS0FBSyxTQUFTLEdBQUcsS0FBSyxTQUU3QyxRQURRLE9BQU8sTUFBTSxPQUFPLGNBQWMsT0FBTyxJQUFJLENBQUMsRUFDeEMsS0FBSyxDQUFDLFVBQVUsQ0FBQyxNQUFNLEtBQUssQ0FBQyxNQUFNQSxVQUFTLFNBQVksSUFBSSxHQUFHLEVBQUU7QUFDckYsTUFBSSxVQUFVLE9BQVcsUUFBT0EsVUFBUyxPQUFPO0FBQ2hELE1BQU0sV0FBVyxNQUFNLFNBQVMsUUFBUSxrQ0FBa0MsRUFBRSxHQUN0RSxNQUFNLFNBQVMsVUFBVSxVQUFVLFdBQVcsU0FBUyxNQUFNLEdBQUc7QUFHdEUsU0FBTyxJQUZPLFNBQVMsVUFBVSxVQUFVLEtBQUssR0FBRyxTQUFTLE1BQU0sR0FBRyxFQUFFLENBQUMsUUFFeEQsR0FBRyxHQUFHLEdBQUcsTUFBTSxDQUFDO0FBQ2xDO0FBRUEsU0FBUyxPQUFPLE9BQWtDO0FBQ2hELFNBQU8sT0FBTyxTQUFTLFFBQVEsYUFBYSxFQUFFLEtBQUs7QUFDckQ7QUFlQSxTQUFTLFFBQVEsVUFBdUIsT0FBZSxTQUFrQztBQUN2RixNQUFNLEVBQUUsbUJBQW1CLGlCQUFpQixrQkFBa0IsSUFBSTtBQUNsRSxNQUFJLE9BQU8scUJBQXNCLFdBQVksUUFBTztBQUNwRCxNQUFNLFFBQXNDLENBQUM7QUFDN0MsWUFBVSxPQUFPLFdBQVcsaUJBQWlCO0FBQzdDLE1BQUk7QUFDRiw2QkFBa0IsS0FBSyxPQUFPLE9BQU8sUUFBUSxHQUV0QyxNQUFNO0FBQUEsRUFDZixRQUFRO0FBRU4sV0FBTztBQUFBLEVBQ1QsVUFBRTtBQUNBLGNBQVUsaUJBQWlCLGlCQUFpQjtBQUFBLEVBQzlDO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsaUJBQTBCLG1CQUFrQztBQUM3RSxNQUFJO0FBQ0YsV0FBTyxrQkFBa0IsaUJBQ3pCLE9BQU8sb0JBQW9CO0FBQUEsRUFDN0IsUUFBUTtBQUFBLEVBRVI7QUFDRjtBQUdBLElBQU0sU0FJRjtBQU9KLFNBQVMsV0FBMEI7QUFDakMsTUFBTSxFQUFFLFdBQVcsR0FBRyxJQUFJLFNBQVMsSUFBSSxNQUFNLEVBQUUsS0FBSyxFQUFFLENBQUMsS0FBSyxDQUFDO0FBQzdELFNBQ0UsNEJBQTRCLEtBQUssUUFBUSxJQUFJLENBQUMsTUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLFdBQVc7QUFFN0Y7OztBQzdMQSxJQUFNLFlBQVksS0FVTCxhQUFOLE1BQWlCO0FBQUEsRUE4QnRCLFlBQVksT0FBZSxNQUFjLE1BQXdCLE1BQWM7QUFyQi9FO0FBQUEsMEJBQWlCO0FBS2pCO0FBQUE7QUFBQTtBQUFBLHFCQUFZO0FBQ1osa0JBQXdCO0FBRXhCO0FBQUEsaUJBQXVCO0FBRXZCO0FBQUEsbUJBQTZDO0FBRTdDO0FBQUEsZ0JBQTJCLENBQUM7QUFDNUIsbUJBQVU7QUFFVjtBQUFBLGlCQUFzQjtBQUV0QjtBQUFBLG9CQUFXO0FBRVg7QUFBQSxnQkFBTztBQUdMLFNBQUssUUFBUSxPQUNiLEtBQUssTUFBTSxHQUNYLEtBQUssT0FBTyxNQUNaLEtBQUssT0FBTyxNQUNaLEtBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQUssTUFBTSxZQUFZO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsWUFBWSxTQUFpQixRQUFvQztBQUMvRCxRQUFNLFNBQVMsVUFBVSxLQUFLO0FBQzlCLElBQUksV0FBVyxRQUFPLEtBQUssWUFBWSxvQkFBSSxJQUFJLEdBQUcsSUFBSSxRQUFRLE1BQU0sSUFDL0QsS0FBSyxTQUFTLE9BQU8sTUFBTTtBQUFBLEVBQ2xDO0FBQUE7QUFBQSxFQUdBLFFBQVEsTUFBa0IsT0FBZSxRQUFzQjtBQUM3RCxTQUFLLFVBQVUsRUFBRSxPQUFPLFFBQVEsU0FBUyxDQUFDLEVBQUUsR0FDNUMsS0FBSyxNQUFNLEtBQUssUUFBUSxLQUFLLE1BQzdCLEtBQUssTUFBTSxTQUFTLEtBQUssUUFBUSxTQUFTLE1BQU0sSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBNkI7QUFDbEMsUUFBSSxLQUFLLFVBQVUsS0FBTSxRQUFPO0FBQ2hDLFFBQU0sRUFBRSxPQUFPLFFBQVEsUUFBUSxJQUFJLEtBQUs7QUFDeEMsV0FBTyxRQUFRLEtBQUssT0FBTyxVQUFVLFNBQVMsTUFBTSxDQUFDLEtBQUs7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW9CO0FBQzNCLFFBQU0sU0FBUyxLQUFLLEtBQUssT0FBTyxDQUFDLEVBQUUsTUFBTSxHQUFHLE1BQU0sT0FBTyxJQUFJLFFBQVEsS0FBSyxJQUFJLEVBQUU7QUFDaEYsU0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLE1BQU0sSUFBSSxTQUFTLEdBQUcsR0FBRyxHQUNoRCxLQUFLLFVBQVUsSUFBSTtBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBZ0M7QUFDMUMsU0FBSyxPQUFPLE1BQ1osS0FBSyxVQUFVLEtBQUssR0FBRyxFQUFFLEdBQUcsUUFBUTtBQUFBLEVBQ3RDO0FBQUEsRUFFQSxZQUEwQjtBQUV4QixZQURnQixLQUFLLE9BQU8sV0FBVyxDQUFDLEdBQ3pCLE9BQU8sQ0FBQyxTQUFTLFNBQVMsVUFBYSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3BFO0FBQUE7QUFBQSxFQUdBLE9BQU8sRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNLE1BQU0sR0FBb0IsT0FBcUI7QUFDaEYsYUFBVyxRQUFRLEtBQUssVUFBVSxFQUFHLE1BQUssT0FBTyxZQUFZLEtBQUs7QUFDbEUsYUFBVyxRQUFRLE9BQU87QUFDeEIsVUFBTSxFQUFFLE9BQU8sUUFBUSxRQUFRLElBQUksS0FBSztBQUN4QyxlQUFTLEtBQUssV0FBVyxRQUFRLFNBQVMsTUFBTSxJQUFJLEtBQUssWUFDekQsS0FBSyxXQUFXLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFDcEM7QUFDQSxTQUFLLE1BQU0sS0FDWCxLQUFLLE9BQU8sTUFDWixLQUFLLFVBQVUsV0FBVyxJQUFJLElBQUksT0FBTyxHQUN6QyxLQUFLLFlBQVksSUFBSSxHQUNyQixLQUFLLFNBQVMsTUFDZCxLQUFLLFFBQVE7QUFBQSxFQUNmO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU9DLFNBQWdCLE9BQXFCO0FBQzFDLGFBQVcsUUFBUSxLQUFLLFVBQVUsRUFBRyxNQUFLLE9BQU9BLFNBQVEsS0FBSztBQUM5RCxTQUFLLE1BQU0sR0FDWCxLQUFLLFVBQVUsTUFDZixLQUFLLE9BQU8sQ0FBQyxHQUNiLEtBQUssU0FBU0EsU0FDZCxLQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7QUFtQkEsU0FBUyxNQUFNLFlBQXlDO0FBQ3RELE1BQU0sRUFBRSxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUksWUFDL0IsUUFBUSxXQUFXLFVBQVUsRUFBRSxJQUFJLEtBQUs7QUFDOUMsU0FBTyxFQUFFLFlBQVksS0FBSyxNQUFNLFNBQVMsV0FBVyxJQUFJLElBQUksT0FBTyxHQUFHLE1BQU0sTUFBTTtBQUNwRjtBQUdPLElBQU0sWUFBWSx1Q0FHWixjQUEwQyxvQkFBSSxXQUFXLEdBQUcsR0FBRyxNQUFNLFNBQVMsR0FHOUUsb0JBQU4sY0FBZ0MsV0FBVztBQUFBLEVBQ2hELGNBQWM7QUFDWixVQUFNLEdBQUcsR0FBRyxNQUFNLGtCQUFrQixHQUNwQyxLQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQSxFQUdTLGNBQW9CO0FBQUEsRUFBQztBQUNoQyxHQUdNLFVBQVUsR0FPSCxTQUFOLE1BQWE7QUFBQTtBQUFBLEVBUWxCLFlBQVksT0FBZTtBQU4zQixTQUFRLFFBQW9DLENBQUMsTUFBUztBQUN0RCxTQUFRLFlBQXNCLENBQUM7QUFFL0I7QUFBQSxTQUFpQixTQUFTLG9CQUFJLElBQXdCO0FBSXBELFNBQUssV0FBVyxZQUFZLEtBQUs7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxLQUFLLE9BQXFCO0FBQ3hCLFFBQU0sU0FBUyxLQUFLO0FBQ3BCLElBQUksU0FBUyxPQUFPLFNBQVMsS0FBSyxZQUNsQyxLQUFLLFdBQVcsWUFBWSxLQUFLLEdBQ2pDLEtBQUssU0FBUyxJQUFJLE1BQU07QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxHQUFHLFNBQXlDO0FBQzFDLFdBQU8sS0FBSyxNQUFNLEtBQUssU0FBUyxZQUFZLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxPQUFPO0FBQUEsRUFDNUU7QUFBQTtBQUFBLEVBR0EsV0FBVyxTQUF5QztBQUNsRCxXQUFPLEtBQUssT0FBTyxJQUFJLE9BQU87QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxDQUFDLE9BQTZCO0FBQzVCLGFBQVcsY0FBYyxLQUFLLE9BQU8sT0FBTyxFQUFHLENBQUksV0FBVyxNQUFNLE1BQUcsTUFBTTtBQUFBLEVBQy9FO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBd0IsUUFBc0I7QUFDaEQsZUFBVyxNQUFNLFdBQVcsUUFBUSxRQUNwQyxLQUFLLE1BQU0sVUFBVTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sWUFBd0IsTUFBYyxRQUFzQjtBQUNqRSxRQUFNLFNBQVMsV0FBVztBQUMxQixlQUFXLE9BQU8sTUFDbEIsV0FBVyxNQUFNLFdBQVcsUUFBUSxRQUNoQyxXQUFXLE1BQU0sVUFDbkIsS0FBSyxLQUFLLFlBQVksTUFBTTtBQUFBLEVBRWhDO0FBQUE7QUFBQSxFQUdBLE9BQTBCO0FBQ3hCLFdBQU8sTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUN0QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxRQUFRQyxRQUFtQyxPQUFxQjtBQUM5RCxRQUFNLFNBQVMsSUFBSSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBRWxDLGFBQVcsT0FBT0E7QUFDaEIsYUFBTyxPQUFPLElBQUksVUFBVSxHQUM1QixJQUFJLFdBQVcsT0FBTyxLQUFLLEtBQUs7QUFFbEMsYUFBVyxjQUFjLE9BQVEsWUFBVyxPQUFPLFlBQVksS0FBSztBQUNwRSxhQUFXLEVBQUUsV0FBVyxLQUFLQSxPQUFPLE1BQUssTUFBTSxVQUFVO0FBQUEsRUFDM0Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFxQjtBQUN6QixhQUFXLGNBQWMsS0FBSyxLQUFLLEVBQUcsWUFBVyxPQUFPLFNBQVMsS0FBSztBQUFBLEVBQ3hFO0FBQUE7QUFBQSxFQUdBLE1BQVk7QUFDVixhQUFTLEtBQUssU0FBUyxNQUFNLEdBQzdCLEtBQUssV0FBVyxJQUFJLFlBQVksQ0FBQyxHQUNqQyxLQUFLLFFBQVEsQ0FBQyxNQUFTLEdBQ3ZCLEtBQUssWUFBWSxDQUFDLEdBQ2xCLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR1EsTUFBTSxZQUE4QjtBQUMxQyxJQUFJLFdBQVcsYUFBYSxNQUMxQixXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUksS0FBSyxLQUFLLE1BQU0sUUFDckQsS0FBSyxNQUFNLFdBQVcsSUFBSSxJQUFJLGFBRWhDLEtBQUssT0FBTyxJQUFJLFdBQVcsT0FBTyxVQUFVLEdBQzVDLEtBQUssS0FBSyxZQUFZLFdBQVcsS0FBSztBQUFBLEVBQ3hDO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLUSxLQUFLLFlBQXdCLE1BQW9CO0FBQ3ZELFFBQU0sRUFBRSxVQUFVLE9BQU8sVUFBVSxJQUFJLE1BQ2pDLEVBQUUsS0FBSyxJQUFJLFlBQ1gsTUFBTyxXQUFXLE1BQU0sTUFBTztBQUNyQyxhQUFTLFVBQVcsT0FBTyxNQUFPLFNBQVMsVUFBVSxLQUFLLFdBQVc7QUFDbkUsVUFBTSxTQUFTLFNBQVMsT0FBTztBQUMvQixlQUFTLE9BQU8sSUFBSSxNQUNwQixXQUFXO0FBQ1gsVUFBTSxVQUFVLE1BQU0sTUFBTTtBQUM1QixNQUFJLFlBQVksV0FFWixRQUFRLE1BQU0sVUFBVSxLQUFLLFdBQVcsWUFBWSxjQUN0RCxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBRS9CLElBQUUsUUFBUSxXQUFXLE9BQ3pCLE1BQU0sTUFBTSxJQUFJLFFBQ2hCLFVBQVUsS0FBSyxNQUFNO0FBQUEsSUFDdkI7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFlBQVksT0FBNEI7QUFDL0MsTUFBSTtBQUNGLFdBQU8sSUFBSSxZQUFZLEtBQUssS0FBSyxRQUFRLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDeEQsUUFBUTtBQUNOLFVBQU0sSUFBSTtBQUFBLE1BQ1I7QUFBQSxNQUNBLG1FQUFtRSxRQUFRLENBQUMsK0JBQStCLEtBQUs7QUFBQSxJQUNsSDtBQUFBLEVBQ0Y7QUFDRjs7O0FDMVNPLElBQU0sVUFBTixNQUFNLFNBQTRCO0FBQUEsRUFvQnZDLFlBQVksT0FBa0IsTUFBWSxVQUFtQjtBQWY3RDtBQUFBLGlCQUE0QjtBQUU1QjtBQUFBLHFCQUFZO0FBRVo7QUFBQSxpQkFBUTtBQUNSLFNBQWlCLFFBQVEsSUFBSSxNQUFNO0FBR25DO0FBQUEsU0FBUSxVQUEwQjtBQUVsQztBQUFBLFNBQVEsYUFBMkIsQ0FBQztBQUdwQztBQUFBLFNBQVEsWUFBWSxvQkFBSSxRQUE0QztBQUdsRSxTQUFLLFFBQVEsT0FDYixLQUFLLE9BQU8sTUFDWixLQUFLLE1BQU0sVUFBVSxJQUFJLE9BQU8sTUFBTSxPQUFPLFVBQVUsQ0FBQyxHQUN4RCxLQUFLLFVBQVUsV0FBVyxJQUFJLGtCQUFrQixJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFvQjtBQUN0QixXQUFPLEtBQUssYUFBYSxLQUFLLFVBQVU7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLEtBQW1CO0FBQ3ZCLFFBQU0sRUFBRSxPQUFPLElBQUksTUFDYixhQUFhLE9BQU8sV0FBVyxHQUFHO0FBR3hDLFFBRkksZUFBZSxVQUFhLFdBQVcsTUFBTSxLQUU3QyxLQUFLLFlBQVksUUFBUSxLQUFLLE1BQU0sR0FBRyxXQUFXLEVBQUc7QUFDekQsUUFBTSxTQUFTLE9BQU8sT0FBUSxXQUFXLE9BQU8sR0FBRyxHQUFHLElBQUksUUFFcEQsU0FBUyxXQUFXLFVBQWEsT0FBTyxVQUFVLE9BQU8sT0FBTyxNQUFNO0FBQzVFLFFBQUksZUFBZSxVQUFhLENBQUM7QUFDL0IsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsT0FBTyxXQUFXLFFBQVEsT0FBTyxHQUFHLG9CQUFvQixXQUFXLE1BQU0sT0FBTyxXQUFXLEtBQUssaUJBQWlCLFdBQVcsSUFBSTtBQUFBLE1BQ2xJO0FBRUYsUUFBSSxXQUFXLFVBQWEsTUFBTSxPQUFPO0FBQ3ZDLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLHNCQUFzQixHQUFHLGFBQWEsTUFBTSxPQUFPLEtBQUssbUJBQW1CLE9BQU8sUUFBUSxPQUFPLE9BQU8sS0FBSyxhQUFhLE9BQU8sSUFBSTtBQUFBLE1BQ3ZJO0FBQUEsRUFFSjtBQUFBLEVBRUEsVUFBVSxLQUFhLE1BQWMsTUFBOEI7QUFDakUsUUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFJLEtBQUssS0FBSyxTQUFRLFVBQVUsV0FBVyxhQUFhLElBQUksR0FDN0UsYUFBYSxJQUFJLFdBQVcsS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUN2RCxlQUFXLFlBQVksS0FBSyxVQUFVLFFBQVEsQ0FBQyxVQUMvQyxLQUFLLE9BQU8sSUFBSSxZQUFZLEtBQUssS0FBSyxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ25EO0FBQUEsRUFFQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsUUFBTSxhQUFhLEtBQUssT0FBTyxHQUFHO0FBQ2xDLElBQUksZUFBZSxVQUFXLEtBQUssT0FBTyxPQUFPLFlBQVksTUFBTSxLQUFLLEtBQUssT0FBTyxHQUFHLENBQUM7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQWMsSUFBWSxNQUFvQjtBQUNsRCxRQUFNLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFDL0IsUUFBSSxXQUFXLE9BQVc7QUFDMUIsUUFBTSxRQUFRLEtBQUssU0FBUyxTQUFRLFVBQVUsT0FBTyxTQUFTLElBQUksR0FDNUQsYUFBYSxJQUFJLFdBQVcsSUFBSSxNQUFNLE9BQU8sTUFBTSxLQUFLO0FBQzlELGVBQVcsVUFBVSxPQUFPLFNBQzVCLFdBQVcsWUFBWSxPQUFPLGFBQWEsS0FBSyxVQUFVLE1BQzFELE9BQU8sT0FBTyxTQUFTLEtBQUssR0FDNUIsV0FBVyxpQkFBaUIsT0FBTyxnQkFDbkMsS0FBSyxPQUFPLElBQUksWUFBWSxLQUFLLEtBQUssT0FBTyxFQUFFLENBQUM7QUFBQSxFQUNsRDtBQUFBLEVBRUEsTUFBTSxLQUFtQjtBQUN2QixTQUFLLE9BQU8sR0FBRyxHQUFHLE9BQU8sU0FBUyxLQUFLLFNBQVMsU0FBUSxVQUFVLE9BQU8sU0FBUyxJQUFJLENBQUM7QUFBQSxFQUN6RjtBQUFBLEVBRUEsY0FBYyxLQUFhLE1BQWlCLE9BQWUsT0FBZSxRQUFzQjtBQUM5RixRQUFNLE9BQU8sS0FBSyxTQUFTLFNBQVEsVUFBVSxlQUFlLE1BQU0sSUFBSTtBQUN0RSxTQUFLLE9BQU8sS0FBSyxHQUFHLFFBQVEsSUFBSSxXQUFXLEtBQUssS0FBSyxNQUFNLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTTtBQUFBLEVBQ3ZGO0FBQUEsRUFFQSxVQUFVLEtBQXFCO0FBQzdCLFFBQU0sT0FBTyxLQUFLLE9BQU8sR0FBRyxHQUFHLEdBQ3pCLFFBQVEsS0FBSyxTQUFTLFNBQVEsVUFBVSxXQUFXLE1BQU0sSUFBSTtBQUNuRSxXQUFJLE1BQU0sVUFBVSxPQUFPLEtBQUssVUFBVSxRQUFNLEtBQUssT0FBTyxTQUFTLEtBQUssR0FDbkU7QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFjO0FBRVosU0FBSyxPQUFPLE1BQU0sS0FBSyxTQUFTLFNBQVEsVUFBVSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsRUFDdEU7QUFBQSxFQUVBLEtBQUssVUFBd0I7QUFDM0IsU0FBSyxPQUFPLEdBQ1osS0FBSyxVQUFVLElBQUksVUFBVSxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0EsYUFBYSxVQUF3QjtBQUNuQyxRQUFJLE1BQUssVUFBVSxJQUFJLFFBQVE7QUFDL0IsWUFBTTtBQUFBLFFBQ0o7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFNBQVMsVUFBd0I7QUFDL0IsUUFBTSxRQUFRLEtBQUssU0FBUyxTQUFRLFVBQVUsVUFBVSxZQUFZLElBQUk7QUFDeEUsU0FBSyxPQUFPLFFBQVEsS0FBSyxVQUFVLElBQUksUUFBUSxHQUFJLEtBQUs7QUFBQSxFQUMxRDtBQUFBO0FBQUEsRUFHQSxNQUFZO0FBQ1YsU0FBSyxPQUFPLElBQUksR0FDaEIsS0FBSyxZQUFZLG9CQUFJLFFBQVE7QUFBQSxFQUMvQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxTQUFTLFNBQWlCLE1BQWMsSUFBWSxRQUFzQjtBQUN4RSxRQUFNLGFBQWEsS0FBSyxPQUFPLEdBQUcsT0FBTztBQUN6QyxRQUFJLGVBQWUsVUFBYSxXQUFXLFdBQVcsSUFBSztBQUMzRCxRQUFNLFFBQVEsS0FBSyxTQUFTLFNBQVEsVUFBVSxVQUFVLE1BQU0sSUFBSTtBQUNsRSxTQUFLLFNBQVMsVUFBVSxHQUN4QixXQUFXLFNBQVMsRUFBRSxNQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sSUFBSSxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdRLFNBQVMsWUFBOEI7QUFDN0MsUUFBSSxFQUFFLFFBQVEsSUFBSSxLQUFLLE1BQU07QUFDN0IsV0FBTyxZQUFZLFFBQVEsUUFBUSxVQUFVLE9BQU0sV0FBVSxRQUFRO0FBQ3JFLEtBQUksWUFBWSxRQUFRLFlBQVksS0FBSyxhQUFTLEtBQUssYUFBYSxDQUFDLElBQ3JFLEtBQUssVUFBVTtBQUNmLFFBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsSUFBSSxZQUFZLFFBQU0sS0FBSyxXQUFXLEtBQUssRUFBRSxZQUFZLE1BQU0sTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBb0I7QUFDOUIsUUFBTSxFQUFFLFdBQVcsSUFBSTtBQUN2QixXQUFPLFdBQVcsU0FBUyxLQUFLLFdBQVcsR0FBRyxFQUFFLEVBQUcsUUFBUSxRQUFNO0FBQy9ELFVBQU0sRUFBRSxZQUFZLEtBQUssSUFBSSxXQUFXLElBQUk7QUFDNUMsaUJBQVcsWUFBWSxJQUFJO0FBQUEsSUFDN0I7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixRQUFJLEtBQUssWUFBWTtBQUNyQixVQUFJO0FBQ0YsbUJBQVcsS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLFdBQVcsQ0FBQztBQUFBLE1BQ3JELFNBQVMsT0FBTztBQUVkLFlBQUssTUFBZ0MsU0FBUyxpQkFBa0IsT0FBTTtBQUFBLE1BQ3hFO0FBQUEsRUFDRjtBQUFBLEVBRVEsYUFBbUI7QUFDekIsYUFBVyxjQUFjLEtBQUssT0FBTyxLQUFLO0FBQ3hDLFVBQUk7QUFDRixhQUFLLEtBQUssT0FBTyxXQUFXLEtBQUs7QUFBQSxNQUNuQyxTQUFTLE9BQU87QUFDZCxZQUFLLE1BQWdDLFNBQVMsaUJBQWtCLE9BQU07QUFDdEUsbUJBQVcsT0FBTyxTQUFTLFNBQVM7QUFBQSxNQUN0QztBQUFBLEVBRUo7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUEwQztBQUMvQyxJQUFJLEtBQUssVUFBVSxRQUFRLEtBQUssYUFDNUIsZUFBZSxVQUFhLFdBQVcsTUFBTSxNQUFHLFdBQVcsWUFBWTtBQUFBLEVBQzdFO0FBQUEsRUFFUSxPQUFPLEtBQXFDO0FBQ2xELFFBQU0sYUFBYSxLQUFLLE9BQU8sV0FBVyxHQUFHO0FBQzdDLFdBQU8sZUFBZSxVQUFhLFdBQVcsTUFBTSxJQUFJLGFBQWE7QUFBQSxFQUN2RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNUSxTQUFTLFVBQXVCLE9BQXNCLE1BQWdDO0FBQzVGLFdBQU8sS0FBSyxLQUFLLFVBQVUsT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUMxQztBQUFBLEVBRVEsS0FBSyxVQUF1QixPQUFzQixNQUE4QjtBQUN0RixRQUFNLFFBQVEsS0FBSyxNQUFNLFlBQVk7QUFDckMsV0FBTyxLQUFLLFVBQVUsT0FDbEIsS0FBSyxNQUFNLE9BQU8sVUFBVSxFQUFFLE9BQU8sUUFBUSxHQUFHLE9BQU8sTUFBTUMsUUFBTyxJQUFJLEVBQUUsQ0FBQyxJQUMzRSxLQUFLLE1BQU0sT0FBTyxLQUFLLE9BQU8sRUFBRSxPQUFPLE1BQU0sUUFBUSxHQUFHLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUNqRjtBQUNGO0FBR0EsU0FBU0EsUUFBTyxNQUF1QztBQUNyRCxTQUFJLFNBQVMsT0FBYSxPQUNuQixVQUFVLFFBQVEsT0FBTyxLQUFLLFFBQVMsV0FBVyxLQUFLLE9BQU8sS0FBSztBQUM1RTs7O0FDaFBPLFNBQVMsU0FBUyxPQUF5QjtBQUNoRCxTQUFPLE9BQU8sU0FBVSxZQUFZLFVBQVU7QUFDaEQ7QUFhTyxTQUFTLFNBQVMsT0FBZ0IsT0FBd0I7QUFDL0QsTUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPO0FBQ3RDLE1BQUksT0FBTyxTQUFVLFlBQVksT0FBTyxTQUFVLFlBQVksQ0FBQyxjQUFjLEtBQUs7QUFDaEYsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsZ0JBQWdCLFNBQVMsS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFBQSxJQUNyRDtBQUVGLFNBQU8sT0FBTyxLQUFLO0FBQ3JCO0FBR08sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sT0FBTyxHQUFHLE9BQU8sS0FBSyxHQUFHLEtBQUs7QUFDdkM7QUFFTyxTQUFTLFNBQVMsT0FBaUM7QUFDeEQsU0FBTyxPQUFPLFNBQVUsY0FBZSxPQUFPLFNBQVUsWUFBWSxVQUFVO0FBQ2hGO0FBR08sU0FBUyxjQUFjLE9BQXlCO0FBQ3JELE1BQUksQ0FBQyxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQzdCLE1BQU0sRUFBRSxTQUFTLFVBQVUsQ0FBQyxPQUFPLFdBQVcsR0FBR0MsU0FBUSxJQUFJO0FBQzdELFNBQU8sQ0FBQyxTQUFTLFVBQVVBLFFBQU8sRUFBRSxLQUFLLENBQUMsV0FBVyxPQUFPLFVBQVcsVUFBVTtBQUNuRjtBQVNPLFNBQVMsU0FBUyxPQUFnQixPQUF3QjtBQUMvRCxNQUFJLE9BQU8sU0FBVSxTQUFVLFFBQU87QUFDdEMsTUFBSSxTQUFTLEtBQUssS0FBSyxjQUFjLEtBQUs7QUFDeEMsUUFBSTtBQUNGLGFBQU8sT0FBTyxPQUFPLElBQUksS0FBMEI7QUFBQSxJQUNyRCxTQUFTLE9BQU87QUFFZCxVQUFJLEVBQUUsaUJBQWlCLGFBQWMsT0FBTTtBQUFBLElBQzdDO0FBRUYsTUFBSSxPQUFPLFNBQVUsYUFBYyxPQUFPLFNBQVUsWUFBWSxVQUFVLEtBQUs7QUFDN0UsV0FBTyxPQUFPLEtBQUs7QUFFckIsUUFBTSxJQUFJO0FBQUEsSUFDUjtBQUFBLElBQ0EsZ0JBQWdCLFNBQVMsS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNyRDtBQUNGO0FBRUEsU0FBUyxVQUFVLE1BQXVCO0FBQ3hDLE1BQUk7QUFDRixrQkFBTyxJQUFJLEdBQ0o7QUFBQSxFQUNULFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBYU8sU0FBUyxVQUNkLE1BQ0EsUUFDa0I7QUFJbEIsU0FIZSxVQUFVLElBQUksSUFDekIsVUFBVSxNQUEyQixJQUNyQyxVQUFVLE1BQTJCO0FBRTNDO0FBTU8sU0FBUyxVQUFVLFFBQThDO0FBQ3RFLE1BQUksWUFBWSxPQUFPLE1BQU0sRUFBRyxRQUFPLFVBQVUsTUFBTSxJQUFJLFlBQVksVUFBVSxNQUFNLElBQUk7QUFDM0YsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVE7QUFDekMsUUFBSSxPQUFPLE9BQU8sS0FBSyxLQUFNLFNBQVUsUUFBTyxZQUFZLFVBQVUsTUFBTTtBQUU1RSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFVBQVUsUUFBOEM7QUFDdEUsTUFBSSxZQUFZLE9BQU8sTUFBTSxLQUFLLFVBQVUsTUFBTSxFQUFHLFFBQU87QUFDNUQsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVE7QUFDekMsUUFBSSxPQUFPLE9BQU8sS0FBSyxLQUFNLFNBQVUsUUFBTyxZQUFZLFVBQVUsTUFBTTtBQUU1RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQ1BBLFVBQ0EsUUFDUztBQUNULFNBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxVQUFVQSxTQUFRLEtBQUssQ0FBQztBQUNyRDtBQUVBLFNBQVMsVUFBVSxRQUFrQztBQUNuRCxTQUFPLGtCQUFrQixpQkFBaUIsa0JBQWtCO0FBQzlEOzs7QUN4SE8sU0FBUyxrQkFBZ0M7QUFDOUMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBUU8sU0FBUyxRQUFXLFFBQWdCLE1BQWNDLE9BQWtCO0FBQ3pFLE1BQU0sRUFBRSxJQUFJLElBQUksUUFDVixFQUFFLFVBQVUsSUFBSSxPQUFPLE9BQ3ZCLFFBQVEsVUFBVTtBQUN4QixZQUFVLE9BQU8sRUFBRSxPQUFPLEtBQUssS0FBSyxNQUFNLE1BQU0sTUFBTTtBQUN0RCxNQUFJO0FBQ0osTUFBSTtBQUNGLGFBQVNBLE1BQUs7QUFBQSxFQUNoQixVQUFFO0FBQ0EsY0FBVSxPQUFPO0FBQUEsRUFDbkI7QUFDQSxNQUFJLE9BQU8sUUFBUSxJQUFLLE9BQU0sZ0JBQWdCO0FBQzlDLFNBQU87QUFDVDtBQU9PLFNBQVMsU0FDZCxRQUNBLE1BQ0EsUUFDQSxNQUNHO0FBQ0gsTUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLFFBQ2pCLEVBQUUsVUFBVSxJQUFJLE9BQ2hCLFFBQVEsVUFBVTtBQUN4QixZQUFVLE9BQU8sRUFBRSxPQUFPLEtBQUssS0FBSyxNQUFNLE1BQU0sTUFBTTtBQUN0RCxNQUFJO0FBQ0YsU0FBSyxRQUFRLE1BQU07QUFBQSxFQUNyQixVQUFFO0FBQ0EsY0FBVSxPQUFPO0FBQUEsRUFDbkI7QUFDQSxNQUFJLE9BQU8sUUFBUSxJQUFLLE9BQU0sZ0JBQWdCO0FBQzlDLFNBQU87QUFDVDtBQU1PLFNBQVMsU0FBUyxFQUFFLE9BQU8sSUFBSSxHQUFvQjtBQUN4RCxNQUFNLEVBQUUsTUFBTSxNQUFBQSxNQUFLLElBQUksTUFBTTtBQUM3QixTQUFPQSxVQUFTLEtBQUssU0FBUyxRQUFRLEtBQUssVUFBVTtBQUN2RDtBQVFPLFNBQVMsZUFBZSxFQUFFLFVBQVUsR0FBYyxPQUFlLEtBQW1CO0FBQ3pGLFdBQVMsT0FBTyxVQUFVLE1BQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxPQUFPO0FBQ2hFLFFBQU1DLFdBQVUsS0FBSyxVQUFVLFNBQVMsS0FBSyxRQUFRO0FBQ3JELFFBQUksS0FBSyxTQUFTLFNBQVMsS0FBSyxPQUFPLE9BQU8sQ0FBQ0EsU0FBUyxPQUFNLGdCQUFnQjtBQUFBLEVBQ2hGO0FBQ0Y7QUFHTyxTQUFTLG1CQUFtQixFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQW9CO0FBQzNFLE1BQUksU0FBUyxRQUFRLE9BQU8sU0FBUyxLQUFLLFFBQVEsRUFBRyxPQUFNLGdCQUFnQjtBQUM3RTtBQUdPLFNBQVMsU0FBUyxFQUFFLE1BQU0sUUFBUSxNQUFNLEdBQXVCO0FBQ3BFLFNBQU8sU0FBUyxRQUFRLE9BQU8sU0FBUyxLQUFLLFVBQVU7QUFDekQ7QUFHTyxTQUFTLGtCQUFrQixFQUFFLFFBQVEsTUFBTSxHQUFjLEtBQW1CO0FBQ2pGLE1BQUksT0FBTyxTQUFTLEdBQUcsRUFBRyxPQUFNLGdCQUFnQjtBQUNoRCxTQUFPLFVBQVUsTUFBTSxRQUFRLE1BQU0sTUFBTyxLQUFJLE1BQU0sSUFBSSxHQUFHLEVBQUcsT0FBTSxnQkFBZ0I7QUFDeEY7QUFRTyxTQUFTLG9CQUFvQixPQUFrQixLQUFtQjtBQUN2RSxNQUFNLEVBQUUsVUFBVSxJQUFJO0FBQ3RCLG9CQUFrQixXQUFXLEdBQUc7QUFDaEMsV0FBUyxFQUFFLEtBQUssSUFBSSxXQUFXLFNBQVMsTUFBTSxPQUFPLEtBQUs7QUFDeEQsUUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLLFFBQVEsTUFBTSxNQUFNLE9BQU8sR0FBRyxFQUFHLE9BQU0sZ0JBQWdCO0FBRXpGOzs7QUNqSEEsSUFBTSxZQUFZLEtBTUwsWUFBWSxHQUduQixRQUFRLEtBQUs7QUFPWixTQUFTLE9BQU8sT0FBdUI7QUFDNUMsTUFBSSxRQUFRLFVBQVcsUUFBTyxRQUFRO0FBQ3RDLE1BQU0sT0FBTyxVQUFVLGVBQWUsT0FBTztBQUM3QyxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSw4REFBOEQsSUFBSSxzQkFBc0IsSUFBSTtBQUFBLEVBQzlGO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sT0FBNkI7QUFDbEQsV0FBUyxPQUFPLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBVyxPQUFPLE1BQU0sSUFBSSxFQUFHLE1BQUs7QUFDNUU7QUFHTyxTQUFTLFNBQVMsT0FBd0I7QUFDL0MsU0FBTyxRQUFRLGNBQWM7QUFDL0I7QUEwRE8sSUFBTSxPQUFOLE1BQThCO0FBQUEsRUFPbkMsWUFBWSxFQUFFLElBQUksR0FBVztBQUw3QjtBQUFBLGlCQUFRO0FBRVI7QUFBQSxTQUFTLFFBQWdCLENBQUM7QUFJeEIsU0FBSyxPQUFPLElBQUksQ0FBSSxJQUFLLElBQUk7QUFBQSxFQUMvQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxNQUFNLE9BQXFCO0FBR3pCLFFBRkEsS0FBSyxRQUFRLE9BRVAsS0FBSyxPQUFPO0FBQ2xCLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQ25HTyxTQUFTLFVBQ2QsV0FDQSxLQUNBLE1BQ0EsTUFDQSxNQUNVO0FBQ1YsTUFDRSxhQUFhLFFBQ2IsVUFBVSxXQUFXLFFBQ3JCLE9BQU8sT0FBUSxZQUNmLFNBQVMsTUFBTSxVQUFVLEdBQ3pCO0FBQ0EsUUFBTSxFQUFFLEtBQUssS0FBSyxJQUFJLFVBQVUsT0FDMUIsRUFBRSxNQUFNLElBQUksTUFDWixNQUFNLE1BQU07QUFFbEIsUUFBSSxRQUFRLFFBQVEsS0FBSyxRQUFRLFFBQVEsSUFBSSxDQUFTLEtBQU0sS0FBSyxPQUFPLElBQUksU0FBUztBQUNuRixhQUFPO0FBQUEsRUFFWDtBQUNBLFNBQU9DLFdBQVUsR0FBRyxXQUFXLEtBQUssSUFBSTtBQUMxQztBQWFBLElBQU1BLGFBQVk7QUFBQSxFQUNoQixHQUF1QixXQUEwQixLQUFhLE1BQTJCO0FBQ3ZGLFFBQUksYUFBYSxLQUFNLE9BQU0sU0FBUztBQUN0QyxRQUFJLFVBQVUsV0FBVyxLQUFNLE9BQU0sUUFBUSxXQUFXLEtBQUssSUFBSTtBQUNqRSxXQUFPLFNBQVMsV0FBVyxJQUFJLEVBQUUsU0FBUyxNQUFNLEdBQUc7QUFBQSxFQUNyRDtBQUNGLEdBT2EsV0FBNkM7QUFBQSxFQUN4RCxJQUFJLFFBQXNCO0FBQ3hCLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFNTyxTQUFTLFNBQVMsV0FBMEIsTUFBeUI7QUFDMUUsTUFBSSxDQUFDLFVBQVUsT0FBUSxPQUFNLGVBQWUsV0FBVyxJQUFJO0FBQzNELFNBQU8sVUFBVTtBQUNuQjtBQU1PLFNBQVMsaUJBQTBDLE9BQVUsTUFBb0I7QUFDdEYsTUFBSSxTQUFVLFFBQStCLE9BQU8sTUFBTSxrQkFBbUI7QUFDM0UsVUFBTSxlQUFlLE9BQU8sSUFBSTtBQUVsQyxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFlBQWlDLE1BQVk7QUFDM0QsTUFBTSxFQUFFLFFBQVEsU0FBUyxJQUFLLFFBQVEsQ0FBQztBQUN2QyxNQUFJLE9BQU8sVUFBVyxjQUFjLGFBQWEsT0FBVyxRQUFPO0FBRW5FLFFBQU0sU0FBUyxpQkFBaUIsZ0JBQWdCLEtBQUssSUFBSSxHQUFHLHFCQUQvQyw0Q0FDd0U7QUFDdkY7QUFFQSxTQUFTLGVBQWUsT0FBZ0IsRUFBRSxTQUFTLEdBQTRCO0FBQzdFLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxxQkFBcUIsUUFBUTtBQUFBLElBQzdCLEtBQUssS0FBSztBQUFBLElBQ1Y7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxRQUFRLFdBQTBCLEtBQWMsTUFBK0I7QUFDdEYsTUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixNQUFJLE9BQU8sUUFBUSxPQUFXLFFBQU8sZUFBZSxXQUFXLElBQUk7QUFDbkUsTUFBTSxFQUFFLFVBQVUsTUFBTSxPQUFPLE9BQU8sSUFBSSxNQUNwQyxDQUFDLE9BQU8sR0FBRyxJQUFJLFdBQVcsS0FBSztBQUNyQyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0Esc0JBQXNCLFFBQVE7QUFBQSxJQUM5QixLQUFLLEdBQUc7QUFBQSxJQUNSLGlCQUFpQixTQUFTLElBQUksS0FBSyxTQUFTLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDRjtBQU1PLFNBQVMsV0FBVyxFQUFFLElBQUksR0FBa0Q7QUFDakYsTUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLE9BQU8sRUFBRSxPQUFPLEtBQUssT0FBTyxhQUFhLEdBQUcsRUFBRSxDQUFDO0FBQ3hFLFNBQU8sQ0FBQyxVQUFVLEtBQUssSUFBSSxRQUFRLE1BQU0sQ0FBUyxLQUFNLENBQUM7QUFDM0Q7OztBQ2xHTyxTQUFTLGFBQWEsT0FBb0Q7QUFDL0UsTUFBTSxRQUFRLE1BQU0sT0FBTztBQUMzQixTQUFPLElBQUksSUFBSSxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUUsSUFBSSxDQUFDLE1BQU0sVUFBVSxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUUsQ0FBQyxDQUFDO0FBQ3ZGO0FBMEJPLFNBQVMsYUFBYSxNQUEwQjtBQUNyRCxTQUFPLEtBQUssQ0FBQyxNQUFNLFdBQVcsS0FBSyxDQUFDLE1BQU0sVUFDdEMsYUFBYSxLQUFLLENBQUMsQ0FBYyxJQUNqQyxLQUFLLENBQUMsTUFBTSxZQUFZLEtBQUssQ0FBQyxNQUFNO0FBQzFDOzs7QUNqRk8sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQWFuQixZQUFZLE9BQWUsS0FBYSxPQUF1QjtBQU4vRDtBQUFBLG9CQUFzRDtBQUV0RDtBQUFBLG1CQUEyQjtBQUUzQjtBQUFBLGlCQUErQjtBQUc3QixTQUFLLFFBQVEsT0FDYixLQUFLLE1BQU0sS0FDWCxLQUFLLFFBQVE7QUFBQSxFQUNmO0FBQUEsRUFFQSxPQUFPLEtBQXNCO0FBQzNCLFdBQU8sT0FBTyxLQUFLLFNBQVMsTUFBTSxLQUFLO0FBQUEsRUFDekM7QUFDRixHQWdCYSxZQUFOLE1BQWdCO0FBQUEsRUFBaEI7QUFFTDtBQUFBLGlCQUFRO0FBRVI7QUFBQSxpQkFBUTtBQUNSLHNCQUFhO0FBRWI7QUFBQSxzQkFBYTtBQUViO0FBQUEsU0FBUyxPQUFpQixDQUFDO0FBRTNCO0FBQUEscUJBQWdDO0FBS2hDO0FBQUE7QUFBQTtBQUFBO0FBQUEsU0FBUyxTQUFtQixDQUFDO0FBRTdCO0FBQUEsaUJBQXNCO0FBRXRCO0FBQUEsa0JBQVM7QUFFVDtBQUFBLGdCQUFPO0FBS1A7QUFBQTtBQUFBO0FBQUE7QUFBQSxvQkFBVztBQUVYO0FBQUEsZ0JBQW9CO0FBRXBCO0FBQUEsa0JBQStEO0FBRS9EO0FBQUEsbUJBQTBCO0FBQUE7QUFBQTtBQUFBLEVBRzFCLFVBQVUsS0FBNkI7QUFDckMsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixXQUFPLFlBQVksUUFBUSxRQUFRLE9BQU8sR0FBRyxJQUFJLFVBQVU7QUFBQSxFQUM3RDtBQUNGOzs7QUNqRU8sU0FBUyxRQUFRLEtBQWEsTUFBc0I7QUFDekQsTUFBTSxRQUFRLE9BQU8sYUFBVTtBQUMvQixNQUFJLFFBQVEsS0FBSyxLQUFLLEtBQUssUUFBUSxJQUFJLEtBQUssR0FBSSxPQUFNLE9BQU8sS0FBSyxJQUFJO0FBQ3RFLFNBQU87QUFDVDtBQXFCTyxTQUFTLFNBQVMsT0FBZSxPQUFlLE9BQXFCO0FBQzFFLE1BQUksQ0FBQyxPQUFPLGNBQWMsS0FBSyxFQUFHLE9BQU0sUUFBUSxPQUFPLE9BQU8sZ0JBQWdCO0FBQzlFLE1BQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sSUFBSSxLQUFLLElBQUksS0FDbkIsTUFBTSxJQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQzlDO0FBeUNPLFNBQVMsWUFBWSxPQUFlLE9BQXVCO0FBQ2hFLE1BQUksRUFBRSxPQUFPLGNBQWMsS0FBSyxLQUFLLFNBQVMsT0FBUSxPQUFNLFFBQVEsT0FBTyxLQUFLO0FBQ2hGLFNBQU87QUFDVDtBQVFBLFNBQVMsT0FBTyxLQUFhLE1BQTRCO0FBQ3ZELE1BQU0sUUFBUSxPQUFPLElBQUksSUFBSSxNQUFNLE1BQU0sT0FBTyxHQUFHO0FBQ25ELFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGlDQUFpQyxLQUFLLHNCQUFzQixPQUFPLGdCQUFnQjtBQUFBLEVBQ3JGO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsT0FBZ0IsT0FBNkI7QUFDNUQsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsdUJBQXVCLEtBQUssS0FBSyxDQUFDLDhCQUE4QixLQUFLLE9BQU8sT0FBTyxnQkFBZ0I7QUFBQSxFQUNyRztBQUNGOzs7QUNsR08sU0FBUyxRQUFRLEVBQUUsSUFBSSxHQUFjLEtBQXNCO0FBQ2hFLE1BQUksQ0FBQyxjQUFjLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBRSxFQUFHLFFBQU87QUFDbEQsTUFBTSxRQUFRLGFBQWEsR0FBRztBQUM5QixTQUFPLFlBQVksS0FBSyxPQUFRLFFBQVEsSUFBSSxDQUFTLEdBQWMsR0FBRyxNQUFNO0FBQzlFO0FBR08sU0FBUyxTQUFTLE9BQWtCLEtBQXFCO0FBQzlELE1BQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsZUFBTSxNQUFNLEdBQ1osTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFDLEtBQU0sQ0FBQyxPQUNoQyxNQUFNLE1BQU0sR0FDTDtBQUNUO0FBTU8sU0FBUyxXQUFXLE9BQWtCLEtBQXNCO0FBQ2pFLE1BQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsUUFBTSxNQUFNO0FBQ1osTUFBTSxXQUFXLFFBQVEsT0FBTyxHQUFHO0FBQ25DLFNBQUksYUFBVSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsS0FBTSxRQUM3QyxNQUFNLE1BQU0sR0FDTDtBQUNUO0FBR08sU0FBUyxlQUFlLE9BQWtCLEtBQW1CO0FBQ2xFLE1BQUksUUFBUSxPQUFPLEdBQUcsRUFBRyxPQUFNLFFBQVEsT0FBTyxHQUFHO0FBQ25EO0FBR08sU0FBUyxRQUFRLEVBQUUsT0FBTyxHQUFjLEtBQTJCO0FBQ3hFLFNBQU8sYUFBYSxLQUFLLFFBQVEsUUFBUSxHQUFHLENBQUM7QUFDL0M7QUFxQk8sU0FBUyxVQUFVLE9BQWtCLEtBQW1CO0FBQzdELGNBQVksT0FBTyxLQUFLLENBQUM7QUFDM0I7QUFNTyxTQUFTLFlBQVksT0FBa0IsT0FBZSxPQUFxQjtBQUNoRixNQUFNLFVBQVUsTUFBTSxVQUFVLFVBQVUsS0FBSztBQUMvQyxFQUFJLFlBQVksT0FBTSxVQUFVLE9BQU8sS0FBSyxLQUN0QyxRQUFRLFVBQVUsQ0FBQyxHQUFHLEtBQUssTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDO0FBQ2hFO0FBTU8sU0FBUyxhQUFhLE9BQWtCLE9BQWUsS0FBYSxNQUFvQjtBQUM3RixNQUFNLFVBQVUsTUFBTSxVQUFVLFVBQVUsS0FBSztBQUMvQyxFQUFJLFlBQVksUUFBUSxTQUFTLE1BQy9CLFFBQVEsYUFBYSxDQUFDLEdBQUcsS0FBSyxDQUFDLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQ3hFO0FBT08sU0FBUyxZQUFZLE9BQWtCLEtBQWEsTUFBc0I7QUFDL0UsTUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixRQUFNLE1BQU07QUFDWixNQUFJO0FBRUYsVUFBTSxPQUFPLEdBQUc7QUFFaEIsUUFBTSxXQUFXLFdBQVcsT0FBTyxHQUFHLEdBQ2xDQyxTQUFRO0FBQ1osUUFBSTtBQUNGLE1BQUksT0FBTyxJQUFHQSxTQUFRLE1BQU0sV0FBVyxLQUFLLElBQUksSUFDM0MsTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNyQixTQUFTLE9BQU87QUFDZCxZQUFJLFlBQVUsU0FBUyxPQUFPLEdBQUcsR0FDM0I7QUFBQSxJQUNSO0FBQ0EsV0FBTyxPQUFPLElBQUksU0FBUyxPQUFPQSxNQUFLLElBQUk7QUFBQSxFQUM3QyxVQUFFO0FBQ0EsVUFBTSxNQUFNO0FBQUEsRUFDZDtBQUNGOzs7QUM1R08sU0FBUyxZQUFZLEtBQWEsTUFBYyxNQUF1QjtBQUM1RSxNQUFJLE9BQUssUUFBUTtBQUNqQixVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEdBQUcsSUFBSSxhQUFhLEdBQUc7QUFBQSxNQUN2QixnQkFBZ0IsS0FBSyxJQUFJLE9BQU8sS0FBSyxRQUFRO0FBQUEsTUFDN0M7QUFBQSxJQUNGO0FBQ0Y7QUFHTyxJQUFNLG1CQUFOLE1BQTRDO0FBQUEsRUFLakQsWUFBWSxNQUFpQixRQUFnQjtBQUMzQyxTQUFLLE9BQU8sU0FBUyxLQUFLLE1BQzFCLEtBQUssUUFBUSxLQUFLLE9BQ2xCLEtBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUVBLElBQUksV0FBbUI7QUFDckIsV0FBTyxRQUFRLEtBQUssS0FBSyxRQUFRLFFBQVEsS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckU7QUFBQSxFQUVBLFFBQVEsUUFBZ0IsS0FBYSxTQUE2QjtBQUNoRSxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUk7QUFDdkIsUUFBSSxLQUFLLFlBQVk7QUFDckIsZUFBUyxLQUFLLEtBQUssS0FBSyxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQU0sTUFBSyxRQUFRLFFBQVEsSUFBSSxPQUFPO0FBQUEsRUFDdkY7QUFDRixHQUdhLGlCQUFOLE1BQTBDO0FBQUEsRUFLL0MsWUFBWSxNQUFpQjtBQUo3QixTQUFTLE9BQU87QUFDaEIsU0FBUyxRQUFRO0FBSWYsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxXQUFtQjtBQUNyQixXQUFPLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFBQSxFQUNsQztBQUFBLEVBRUEsUUFBUSxTQUFpQixLQUFhLFNBQTZCO0FBQ2pFLFlBQVEsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQzVCO0FBQ0YsR0FHc0IsZUFBZixNQUFvRDtBQUFBLEVBR3pELFlBQVksT0FBa0I7QUFDNUIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBU0EsTUFBTSxPQUFxQjtBQUN6QixTQUFLLE1BQU0sT0FBTyxNQUFNLEVBQUs7QUFBQSxFQUMvQjtBQUFBLEVBRUEsSUFBSSxPQUFlLE1BQXVCO0FBQ3hDLFNBQUssTUFBTSxPQUFPLE1BQU0sS0FBSyxXQUFXLE1BQVM7QUFBQSxFQUNuRDtBQUFBLEVBRUEsS0FBSyxPQUFlLE1BQXVCO0FBQ3pDLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvQyxTQUFLLE1BQU0sT0FBTyxJQUFJLGlCQUFpQixNQUFNLE1BQU0sR0FBRyxFQUFLO0FBQUEsRUFDN0Q7QUFBQSxFQUVBLFFBQVEsT0FBZSxNQUF1QjtBQUM1QyxTQUFLLEtBQUssT0FBTyxJQUFJLGVBQWUsSUFBSSxDQUFDO0FBQUEsRUFDM0M7QUFDRjs7O0FDbkZBLElBQU0sV0FBVyxJQUVYLE9BQWtCLEVBQUUsVUFBVSxJQUFJLE1BQU0sR0FBRyxPQUFPLEVBQUUsR0FFcEQsU0FBb0IsRUFBRSxVQUFVLElBQUksTUFBTSxHQUFHLE9BQU8sRUFBRSxHQU0vQyxjQUFOLGNBQTBCLGFBQThCO0FBQUE7QUFBQSxFQWtCN0QsWUFBWSxPQUFrQixTQUFpQixHQUFHO0FBQ2hELFVBQU0sS0FBSztBQWpCYjtBQUFBLGtCQUFTO0FBSVQ7QUFBQSxTQUFpQixTQUFtQixDQUFDO0FBRXJDO0FBQUEsU0FBaUIsUUFBOEIsQ0FBQztBQUVoRDtBQUFBLFNBQVEsUUFBNEI7QUFDcEMsU0FBUSxVQUFVO0FBQ2xCLFNBQVEsU0FBUztBQUVqQjtBQUFBLFNBQVEsVUFBNkIsQ0FBQztBQUN0QyxpQkFBc0I7QUFLcEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFhLE1BQThCO0FBQzdDLFFBQUksUUFBUSxLQUFLLEtBQUssSUFBSSxHQUFHLEdBQUc7QUFDOUIsTUFBSSxRQUFRLEtBQUssV0FBUSxLQUFLLFNBQVM7QUFDdkM7QUFBQSxJQUNGO0FBRUEsUUFBSSxRQUFRLE9BQVcsT0FBTSxjQUFjO0FBQzNDLFNBQUssT0FBTyxLQUFLLEdBQUcsR0FDcEIsS0FBSyxNQUFNLEtBQUssSUFBSSxHQUNwQixLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQUEsRUFDckI7QUFBQSxFQUVtQixNQUFNLE9BQWUsTUFBOEI7QUFDcEUsU0FBSyxJQUFJLEtBQUssTUFBTSxJQUFJLFVBQVUsQ0FBQyxHQUFJLElBQUk7QUFBQSxFQUM3QztBQUFBO0FBQUEsRUFHQSxNQUFNLEtBQW1CO0FBQ3ZCLFNBQUssSUFBSSxLQUFLLElBQUksR0FDbEIsS0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsU0FBWSxRQUFvQjtBQUM5QixRQUFNLEVBQUUsT0FBTyxPQUFPLElBQUk7QUFDMUIsYUFBVyxPQUFPLE9BQVEsT0FBTSxPQUFPLEdBQUc7QUFDMUMsUUFBTSxVQUFVLE9BQU8sT0FBTyxDQUFDLFFBQVEsUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUMxRCxTQUFLLFVBQVU7QUFDZixRQUFNLFVBQVUsTUFBTSxVQUFVLFVBQVUsS0FBSyxNQUFNO0FBQ3JELElBQUksWUFBWSxTQUFPLFFBQVEsWUFBWSxDQUFDLEdBQUcsS0FBSyxHQUFHLE9BQU87QUFDOUQsYUFBVyxPQUFPLFFBQVMsWUFBVyxPQUFPLEdBQUc7QUFDaEQsUUFBTSxFQUFFLFVBQVUsSUFBSTtBQUN0QixTQUFLLFFBQVEsVUFBVSxPQUNuQixRQUFRLFNBQVMsTUFBRyxVQUFVLFFBQVE7QUFDMUMsUUFBSTtBQUNGLGFBQU8sT0FBTztBQUFBLElBQ2hCLFNBQVMsT0FBTztBQUNkLGdCQUFVLFFBQVEsS0FBSztBQUN2QixlQUFXLE9BQU8sUUFBUyxVQUFTLE9BQU8sR0FBRztBQUM5QyxZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsWUFBa0I7QUFDaEIsUUFBTSxFQUFFLE9BQU8sUUFBUSxNQUFNLElBQUk7QUFDakMsVUFBTSxVQUFVLFFBQVEsS0FBSztBQUM3QixhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUTtBQUN6QyxNQUFJLFFBQVEsT0FBTyxPQUFPLEtBQUssQ0FBRSxNQUFHLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFFdkQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLE9BQWE7QUFDWCxRQUFNLEVBQUUsT0FBTyxRQUFRLE1BQU0sSUFBSTtBQUNqQyxXQUFPLEtBQUssVUFBVSxPQUFPLFFBQVEsS0FBSyxXQUFXO0FBQ25ELFVBQU0sUUFBUSxLQUFLO0FBQ25CLE1BQUksTUFBTSxLQUFLLE1BQU0sUUFBTSxLQUFLLE1BQU0sS0FBSztBQUFBLElBQzdDO0FBQ0EsUUFBSyxTQUFTLE1BQU0sU0FBUztBQUM3QixlQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUSxTQUFTO0FBQ2xELFlBQU0sT0FBTyxNQUFNLEtBQUs7QUFDeEIsUUFBSSxTQUFTLFFBQVEsU0FBUyxVQUFRLG9CQUFvQixPQUFPLE9BQU8sS0FBSyxDQUFFO0FBQUEsTUFDakY7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQWE7QUFDWCxRQUFNLEVBQUUsT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUMzQixFQUFFLEtBQUssSUFBSTtBQUNqQixVQUFNLE1BQU07QUFDWixRQUFJO0FBQ0YsV0FBSyxLQUFLO0FBQ1YsZUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsU0FBUztBQUNsRCxZQUFNLE1BQU0sT0FBTyxLQUFLLEdBQ2xCLE9BQU8sTUFBTSxLQUFLO0FBQ3hCLFFBQUksU0FBUyxTQUViLFdBQVcsT0FBTyxHQUFHLEdBQ2pCLFNBQVMsV0FDYixNQUFNLFVBQVUsT0FBTyxHQUFHLEdBQzFCLE1BQU0sS0FBSyxHQUFHO0FBQUEsTUFDaEI7QUFBQSxJQUNGLFVBQUU7QUFDQSxZQUFNLE1BQU07QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxTQUFlO0FBQ2IsUUFBTSxFQUFFLE9BQU8sUUFBUSxPQUFPLFFBQVEsSUFBSSxNQUNwQyxVQUFVLE1BQU0sVUFBVSxVQUFVLEtBQUssTUFBTTtBQUNyRCxRQUFJLFlBQVksTUFBTTtBQUNwQixXQUFLLEtBQUs7QUFDVjtBQUFBLElBQ0Y7QUFDQSxTQUFLLEtBQUs7QUFFVixhQUFXLE9BQU87QUFDaEIsTUFBSSxNQUFNLE9BQU8sUUFBUSxHQUFHLENBQUMsTUFBTSxRQUFNLFNBQVMsT0FBTyxHQUFHO0FBRTdELEtBQUMsUUFBUSxVQUFVLENBQUMsR0FBRyxLQUFLLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNoRDtBQUFBLEVBRUEsSUFBSSxLQUFzQjtBQUN4QixXQUFJLEtBQUssVUFBVSxPQUFhLEtBQUssTUFBTSxJQUFJLEdBQUcsSUFDOUMsS0FBSyxPQUFPLFNBQVMsV0FBaUIsS0FBSyxPQUFPLFNBQVMsR0FBRyxLQUNsRSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssTUFBTSxHQUN6QixLQUFLLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDM0I7QUFBQSxFQUVRLE1BQU0sT0FBcUI7QUFDakMsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLE1BQ25CLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FDdkIsT0FBTyxNQUFNLEtBQUs7QUFDeEIsb0JBQWdCLE9BQU8sR0FBRztBQUMxQixRQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDN0IsSUFBSSxPQUFPLEtBQUssVUFBVSxLQUFLLFNBQVMsTUFBTSxPQUM1QyxNQUFNLEtBQUssSUFBSSxTQUNOLFNBQVMsU0FDbEIsWUFBWSxLQUFLLE1BQU0sSUFBSSxHQUMzQixLQUFLLFVBQVUsT0FBTyxLQUFLLElBQUk7QUFBQSxFQUVuQztBQUNGOzs7QUMvS08sU0FBUyxlQUFlLE9BQTBCO0FBQ3ZELE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEIsU0FBSSxVQUFVLFlBQVksS0FBRyxlQUFlLEtBQUssR0FDMUMsVUFBVSxLQUFLO0FBQ3hCO0FBR08sU0FBUyxhQUFnQixPQUFrQixTQUFlO0FBQy9ELE1BQU0sRUFBRSxVQUFVLElBQUk7QUFDdEIsU0FBSSxFQUFFLFVBQVUsVUFBVSxNQUN4QixVQUFVLEtBQUssU0FBUyxHQUN4QixVQUFVLFlBQVksT0FFakI7QUFDVDtBQUdPLFNBQVMsZUFBZSxPQUFrQixNQUFjLFNBQWlCLEdBQWdCO0FBQzlGLE1BQU0sRUFBRSxLQUFLLElBQUksTUFBTSxXQUNqQixPQUFPLElBQUksWUFBWSxPQUFPLE1BQU07QUFDMUMsV0FBUyxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVEsUUFBUyxNQUFLLE1BQU0sS0FBSyxLQUFLLENBQUU7QUFDNUUsU0FBTztBQUNUO0FBTU8sU0FBUyxjQUFjLE9BQWtCLE1BQWMsTUFBOEI7QUFDMUYsTUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNO0FBQ3ZCLE1BQUk7QUFDRixTQUFLLEtBQUs7QUFBQSxFQUNaLFVBQUU7QUFDQSxRQUFNLEVBQUUsVUFBVSxJQUFJLE1BQU07QUFDNUIsYUFBUyxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDMUMsTUFBSSxXQUFXLElBQUksS0FBSyxLQUFLLENBQUUsTUFBTSxNQUFNLFdBQVcsT0FBTyxLQUFLLEtBQUssQ0FBRTtBQUUzRSxTQUFLLFNBQVMsTUFDZCxjQUFjLEtBQUs7QUFBQSxFQUNyQjtBQUNGO0FBR08sU0FBUyxjQUFjLE9BQXdCO0FBQ3BELEVBQUksTUFBTSxVQUFVLFVBQVUsS0FBRyxlQUFlLEtBQUssR0FDckQsYUFBYSxPQUFPLElBQUk7QUFDMUI7QUFHTyxTQUFTLFFBQ2QsV0FDQSxNQUNBLFNBQ0EsTUFDTTtBQUNOLE1BQU0sRUFBRSxNQUFNLElBQUksV0FDWixPQUFPLGVBQWUsT0FBTyxJQUFJO0FBQ3ZDLFdBQVcsT0FBTyxRQUFTLE1BQUssVUFBVSxPQUFPLEtBQUssSUFBSTtBQUMxRCxnQkFBYyxPQUFPLE1BQU0sSUFBSTtBQUMvQixXQUFXLE9BQU87QUFDaEIsZUFBVyxPQUFPLEdBQUcsR0FDckIsVUFBVSxLQUFLLEdBQUc7QUFFdEI7QUEyQk8sU0FBUyxTQUNkLE9BQ0EsTUFDQSxRQUNHO0FBQ0gsTUFBTSxPQUFPLGVBQWUsS0FBSyxHQUMzQixVQUFvQixDQUFDLEdBQ3ZCO0FBQ0osTUFBSTtBQUNGLGFBQVMsT0FBTyxTQUFTLElBQUk7QUFBQSxFQUMvQixTQUFTLE9BQU87QUFDZCxrQkFBUSxPQUFPLE1BQU0sU0FBUyxJQUFJLEdBQzVCO0FBQUEsRUFDUjtBQUNBLFNBQU8sYUFBYSxPQUFPLE1BQU07QUFDbkM7OztBQ25GTyxTQUFTLFdBQ2QsT0FDQSxLQUNBLE1BQ0EsUUFDQSxPQUNHO0FBQ0gsTUFBTSxFQUFFLFdBQVcsT0FBTyxJQUFJO0FBQzlCLE1BQUksVUFBVSxVQUFVLEdBQUcsTUFBTSxLQUFNLFFBQU8sTUFBTTtBQUNwRCxNQUFNLE9BQU8sV0FBVyxPQUFPLElBQUksT0FBTztBQUMxQyxpQkFBZSxPQUFPLEdBQUc7QUFDekIsTUFBTSxRQUFRLE1BQU0sR0FBRyxNQUFNLEtBQUssTUFBTSxJQUFJLEdBQ3RDLFVBQVUsSUFBSSxRQUFRLEtBQUssTUFBTSxNQUFNLFVBQVUsT0FBTyxHQUN4RCxPQUFPLGVBQWUsS0FBSztBQUNqQyxZQUFVLFVBQVU7QUFDcEIsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE1BQU07QUFBQSxFQUNqQixTQUFTLE9BQU87QUFHZCxRQUZBLFVBQVUsVUFBVSxRQUFRLE9BRXhCLFFBQVEsYUFBYTtBQUN2QixlQUFXLENBQUMsSUFBSSxNQUFNLEtBQUssUUFBUSxTQUFTLFFBQVEsRUFBRyxPQUFNLEdBQUcsSUFBSSxRQUFRLEVBQUU7QUFFaEYsSUFBSSxXQUFXLFNBQVcsY0FBYyxLQUFLLElBQ3hDLFNBQVMsT0FBTyxLQUFLLE9BQU8sTUFBTSxNQUFNLEdBQzdDLE1BQU0sR0FBRyxJQUFJLE9BQU8sR0FBRztBQUN2QixhQUFXLFNBQVMsUUFBUSxXQUFXLENBQUMsRUFBRyxVQUFTLE9BQU8sS0FBSztBQUNoRSxrQkFBUSxZQUFZLElBQUksR0FDbEI7QUFBQSxFQUNSO0FBQ0EsbUJBQVUsVUFBVSxRQUFRLE9BQzVCLGFBQWEsT0FBTyxJQUFJLEdBQ3hCLE9BQU8sT0FBTyxHQUNQO0FBQ1Q7QUFHQSxTQUFTLE9BQU8sRUFBRSxNQUFNLEdBQWtCO0FBQ3hDLE1BQUksVUFBVSxLQUFNLFVBQVcsUUFBUSxNQUFPLE1BQUs7QUFDckQ7QUFNTyxTQUFTLFFBQ2QsU0FDQSxNQUNBLE1BQ0EsT0FDRztBQUNILE1BQU0sRUFBRSxPQUFPLElBQUksSUFBSSxTQUNqQixFQUFFLFVBQVUsSUFBSSxPQUNoQixVQUFVLElBQUksUUFBUSxLQUFLLE1BQU0sS0FBSyxNQUFNLFVBQVUsT0FBTztBQUNuRSxpQkFBZSxLQUFLLEdBQ3BCLFVBQVUsVUFBVTtBQUNwQixNQUFJO0FBQ0YsVUFBTSxTQUFTLElBQUk7QUFBQSxFQUNyQixTQUFTLE9BQU87QUFDZCxvQkFBVSxVQUFVLFFBQVEsT0FDNUIsT0FBTyxPQUFPLEdBQ2QsY0FBYyxLQUFLLEdBQ2IsZ0JBQWdCLE9BQU8sTUFBZ0IsSUFBK0I7QUFBQSxFQUM5RTtBQUNBLG1CQUFVLFVBQVUsUUFBUSxPQUM1QixPQUFPLE9BQU8sR0FDUCxhQUFhLE9BQU8sT0FBTztBQUNwQztBQU1BLFNBQVMsU0FDUCxPQUNBLE9BQ0EsT0FDQSxNQUNBLFFBQ007QUFDTixNQUFNLFVBQVUsTUFBTSxHQUFHLE1BQU0sT0FBTyxRQUFRLE1BQU0sTUFBTSxHQUNwRCxPQUFPLE9BQU8sWUFBWSxPQUFPLEtBQUssR0FDdEMsRUFBRSxLQUFLLElBQUksTUFBTTtBQUN2QixXQUFTLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUSxRQUFTLE1BQUssTUFBTSxLQUFLLEtBQUssQ0FBRTtBQUM1RSxNQUFNLFFBQVEsQ0FBQyxVQUF3QjtBQUNyQyxRQUFNLFFBQVEsTUFBTSxJQUFJLFVBQVUsQ0FBQztBQUNuQyxJQUFJLFVBQVUsS0FBRyxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ25DO0FBQ0EsUUFBTSxHQUFHLElBQUksT0FBTyxLQUFLLEdBQ3pCLE9BQU8sUUFBUSxPQUFPLE9BQU8sRUFBRSxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sQ0FBQyxHQUN0RixNQUFNLEdBQUcsSUFBSSxTQUFTLEtBQUssR0FDM0IsT0FBTyxRQUFRLE9BQU8sT0FBTyxJQUFJLEdBQ2pDLGNBQWMsT0FBTyxNQUFNLElBQUk7QUFDakM7QUFHTyxTQUFTLFlBQ2QsUUFDQSxNQUNBLE1BQ0EsT0FDRztBQUNILE1BQU0sRUFBRSxPQUFPLElBQUksSUFBSSxRQUNqQixTQUFTLEtBQUssZ0JBQWdCLFNBQVksU0FBYTtBQUM3RCxNQUFJO0FBQ0YsSUFBSSxNQUFNLFVBQVUsVUFBVSxHQUFHLE1BQU0sT0FBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLE1BQU0sS0FBSyxJQUMvRSxXQUFXLE9BQU8sS0FBSyxLQUFLLE1BQU0sUUFBUSxNQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUMvRixTQUFTLE9BQU87QUFDZCxVQUFNLGdCQUFnQixPQUFPLE1BQU0sSUFBSTtBQUFBLEVBQ3pDO0FBQ0EsU0FBTztBQUNUO0FBd0JPLFNBQVMsUUFBYyxNQUEyQztBQUN2RSxTQUFPLE9BQU8sUUFBUyxZQUFZLFNBQVMsUUFBUSxFQUFFLFdBQVc7QUFDbkU7QUFNTyxTQUFTLFNBQWUsTUFBWSxFQUFFLE1BQU0sR0FBMEM7QUFDM0YsU0FBTyxNQUFNLFdBQVcsUUFBUSxRQUFRLElBQUk7QUFDOUM7QUFHTyxTQUFTLGdCQUNkLE9BQ0EsTUFDQSxNQUNTO0FBQ1QsTUFBSSxpQkFBaUIsZ0JBQWdCLENBQUMsUUFBUSxJQUFJLEVBQUcsUUFBTztBQUM1RCxNQUFJO0FBQ0YsZUFBVyxNQUFNLElBQUk7QUFBQSxFQUN2QixTQUFTLFFBQVE7QUFDZixXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsV0FBVyxNQUFjLE1BQXFDO0FBQ3JFLFdBQVcsQ0FBQyxNQUFNLFNBQVMsS0FBSyxhQUFhLElBQUksR0FBRztBQUVsRCxRQUFNLFFBQWlCLE9BQU8seUJBQXlCLE1BQU0sSUFBSSxHQUFHO0FBQ3BFLElBQTJCLFNBQVUsU0FDL0IsU0FBUyxLQUFLLEtBQUssY0FBYyxLQUFLLEtBQzFDLFFBQVEsT0FBTyxXQUFXLEdBQUcsS0FBSyxRQUFRLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDeEQ7QUFDRjtBQUdPLFNBQVMsUUFBUSxPQUFnQixXQUFzQixPQUF5QjtBQUNyRixTQUFJLE9BQU8sYUFBYyxXQUNMLFVBQVUsQ0FBQyxNQUFNLGNBQWMsVUFBVSxDQUFDLE1BQU0sV0FDL0MsUUFBUSxPQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssSUFBSSxRQUV2RCxjQUFjLFNBQVMsY0FBYyxRQUFjLFNBQVMsT0FBTyxLQUFLLElBQ3ZFLFdBQVcsS0FBSyxTQUFTLElBRXZCLFVBQVUsU0FBUyxJQUFJLEtBQUssT0FBTyxTQUFVLFlBQVksT0FBTyxTQUFVLFdBQzdFLFlBQVksT0FBaUIsY0FBYyxRQUFRLElBQUksT0FBTyxnQkFBZ0IsSUFDOUUsU0FBUyxPQUFPLEtBQUssSUFKZTtBQUsxQzs7O0FDbk1BLElBQU0sT0FBNkIsdUJBQU8sT0FBcUIsdUJBQU8sT0FBTyxJQUFJLENBQUM7QUFHM0UsU0FBUyxjQUF1QztBQUNyRCxTQUFPLE9BQU8sT0FBTyxJQUFJO0FBQzNCO0FBR08sU0FBUyxPQUFPLE9BQXdCO0FBQzdDLFNBQU8sRUFBRSxXQUFXLFVBQVUsRUFBRSxPQUFPLFlBQVk7QUFDckQ7QUFNTyxTQUFTLE9BQU8sT0FBeUI7QUFDOUMsU0FBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLFFBQVEsTUFBTSxRQUFRLEtBQUssSUFBVSxLQUN6RSxXQUFXLFNBQVMsT0FBTyxZQUFZO0FBQ2hEO0FBR0EsU0FBUyxRQUFRLEVBQUUsVUFBVSxHQUFjLE1BQW1EO0FBQzVGLE1BQU0sU0FBVSxVQUFVLFdBQVcsb0JBQUksUUFBUSxHQUM3QyxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzNCLFNBQUksVUFBVSxVQUFXLE9BQU8sSUFBSSxNQUFPLFFBQVEsYUFBYSxJQUFJLENBQUUsR0FDL0Q7QUFDVDtBQUdBLElBQU0sUUFBOEIsb0JBQUksSUFBSSxDQUFDLFFBQVEsWUFBWSxXQUFXLGFBQWEsUUFBUSxDQUFDO0FBRzNGLFNBQVMsU0FBUyxPQUFrQixNQUE0QjtBQUNyRSxXQUFTLFNBQVMsUUFBUSxPQUFPLElBQUksRUFBRSxPQUFPLEdBQUc7QUFDL0MsV0FBTyxNQUFNLENBQUMsTUFBTSxhQUFZLFNBQVEsTUFBTSxDQUFDO0FBQy9DLFFBQUksT0FBTyxTQUFVLFdBQVcsVUFBVSxRQUFRLENBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUFBLEVBQ2pGO0FBQ0EsU0FBTztBQUNUO0FBR08sSUFBTSxhQUFOLE1BQWlCO0FBQUEsRUFTdEIsWUFBWSxPQUFrQjtBQVA5QjtBQUFBLFNBQVMsUUFBa0IsQ0FBQztBQUk1QixTQUFpQixRQUF3QixDQUFDO0FBSXhDLFNBQUssUUFBUSxPQUNiLEtBQUssWUFBWSxNQUFNLFdBQVcsTUFDbEMsS0FBSyxRQUFRLE1BQU0sVUFBVTtBQUFBLEVBQy9CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLEtBQUssUUFBZ0IsTUFBYyxNQUFpQixPQUF5QjtBQUMzRSxXQUFPLFFBQVEsUUFBUSxNQUFNLE1BQU07QUFDakMsVUFBTUMsUUFBTyxLQUFLLFFBQVEsT0FBTyxJQUFJO0FBQ3JDLG9CQUFPLEtBQUssS0FBSyxHQUNWQTtBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR1EsUUFBUSxPQUFnQixNQUFpQixPQUF5QjtBQUN4RSxRQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsUUFBTztBQUM3QixRQUFJLE9BQU8sUUFBUztBQUNsQixhQUFJLFlBQVksT0FBTyxLQUFLLElBQVUsS0FBSyxRQUFRLEtBQUssSUFDakQsS0FBSyxZQUFZLFFBQVEsUUFBUSxPQUFPLE1BQU0sS0FBSztBQUU1RCxZQUFRLEtBQUssQ0FBQyxHQUFHO0FBQUEsTUFDZixLQUFLO0FBQ0gsZUFBTyxLQUFLLFFBQVEsT0FBTyxLQUFLLENBQUMsR0FBRyxLQUFLO0FBQUEsTUFDM0MsS0FBSztBQUNILGVBQU8sS0FBSyxhQUFhLFdBQVcsUUFBUSxRQUFRLFFBQVEsT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUNoRixLQUFLO0FBQ0gsZUFBTyxLQUFLLE9BQU8sS0FBSyxJQUFJLFFBQVEsS0FBSyxTQUFTLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNsRSxLQUFLLFNBQVM7QUFDWixZQUFJLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxLQUFLLFVBQVUsS0FBSyxFQUFHLFFBQU87QUFDekQsWUFBTSxDQUFDLEVBQUUsY0FBYyxHQUFHLE9BQU8sSUFBSSxNQUMvQixNQUFPLE1BQWdCLFlBQVksR0FDbkMsU0FBUyxRQUFRLEtBQUssQ0FBQyxDQUFDLElBQUksTUFBTSxTQUFTLEdBQUcsR0FDOUMsT0FBTyxXQUFXLFNBQVksWUFBWSxJQUFJLEtBQUssU0FBUyxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQ2xGLG9CQUFLLFlBQVksSUFBSSxLQUNkO0FBQUEsTUFDVDtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQUksS0FBSyxDQUFDLEVBQUUsY0FBYyxNQUFRLENBQUMsU0FBUyxLQUFLLElBQVUsS0FBSyxTQUFTLE9BQU8sS0FBSyxDQUFDLENBQUMsSUFDaEYsU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLFVBQVUsS0FBSyxJQUFJLFFBQVEsS0FBSyxRQUFRLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxNQUN4RixLQUFLO0FBQUEsTUFDTCxLQUFLLFFBQVE7QUFDWCxZQUFJLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQyxLQUFLLFVBQVUsS0FBSyxFQUFHLFFBQU87QUFDekQsWUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVUsT0FBTyxRQUFTLFdBQVcsT0FBTyxLQUFLLENBQUMsQ0FBRztBQUN0RixlQUFPLE9BQU8sT0FBTyxPQUFtQixLQUFLLFNBQVM7QUFBQSxNQUN4RDtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQUssTUFBTSxRQUFRLEtBQUssSUFFakIsTUFBTSxJQUFJLENBQUMsS0FBYyxVQUFVLEtBQUssUUFBUSxLQUFLLEtBQUssVUFBVSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUMsSUFGcEQ7QUFBQSxNQUdwQyxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsZUFBSSxZQUFZLE9BQU8sS0FBSyxJQUFVLEtBQUssUUFBUSxLQUFLLElBQ2pELEtBQUssT0FBTyxLQUFLLElBQUksUUFBUSxLQUFLLFdBQVcsT0FBTyxJQUFJO0FBQUEsTUFDakUsS0FBSztBQUNILGVBQU8sS0FBSyxPQUFPLEtBQUssSUFBSSxRQUFRLEtBQUssV0FBVyxPQUFPLENBQUMsUUFBUSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUUsQ0FBQztBQUFBLE1BQ2xGO0FBQ0UsZUFBTyxZQUFZLE9BQU8sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUM3RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsT0FBTyxPQUF3QjtBQUNyQyxXQUFNLFdBQVcsU0FDakIsS0FBSyxNQUFNLEtBQUssS0FBSyxHQUNkLE1BRnlCLFlBQVksT0FBTyxLQUFLO0FBQUEsRUFHMUQ7QUFBQTtBQUFBLEVBR1EsUUFBUSxNQUF3QztBQUN0RCxXQUFPLFdBQVcsUUFBUSxTQUFTLEtBQUssT0FBTyxJQUFJLElBQUssS0FBb0IsTUFBTSxJQUFJO0FBQUEsRUFDeEY7QUFBQTtBQUFBLEVBR1EsVUFBVSxPQUF3QjtBQUN4QyxXQUFPLE9BQU8sS0FBSyxNQUFNLENBQUMsS0FBSyxhQUFhLE1BQU0sS0FBSyxNQUFNO0FBQUEsRUFDL0Q7QUFBQSxFQUVRLFNBQVMsTUFBYyxNQUE0QztBQUN6RSxRQUFJLEtBQUssY0FBYztBQUNyQixhQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssT0FBTyxFQUFFLENBQUMsQ0FBRTtBQUc3QyxRQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssQ0FBQyxLQUFLLFVBQVUsSUFBSSxFQUFHLFFBQU87QUFDcEQsUUFBTSxPQUFPLFlBQVk7QUFDekIsZ0JBQUssS0FBSyxNQUFNLE1BQWUsSUFBSSxHQUM1QjtBQUFBLEVBQ1Q7QUFBQSxFQUVRLEtBQUssTUFBK0IsTUFBYSxNQUF5QjtBQUNoRixRQUFNLFFBQVEsUUFBUSxLQUFLLE9BQU8sSUFBSTtBQUN0QyxRQUFJLEtBQUs7QUFFUCxlQUFXLFFBQVEsT0FBTyxLQUFLLElBQUksRUFBRyxDQUFLLE1BQU0sSUFBSSxJQUFJLE1BQUcsS0FBSyxJQUFJLElBQUk7QUFFM0UsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU87QUFDakMsVUFBSSxNQUFNLENBQUMsTUFBTSxXQUFZO0FBQzdCLFVBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsTUFBSSxVQUFVLFdBQ2QsS0FBSyxJQUFJLElBQUksU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxHQUFHLEtBQUssUUFBUSxJQUFJLElBQUksRUFBRSxJQUFJO0FBQUEsSUFDMUY7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdRLFFBQVEsTUFBYyxNQUEyQjtBQUN2RCxRQUFNLFFBQVEsT0FBTyxLQUFLLEtBQUs7QUFDL0IsUUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsUUFBUSxJQUFJLEdBQUc7QUFDdEMsV0FBSyxRQUFRO0FBQ2IsVUFBTUMsUUFBTyxLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQ3JDLGtCQUFLLFFBQVEsUUFBUSxHQUNkQTtBQUFBLElBQ1Q7QUFDQSxRQUFNLE9BQU8sWUFBWTtBQUN6QixnQkFBSyxNQUFNLEtBQUssTUFBTTtBQUNwQixXQUFLLFFBQVEsT0FDYixLQUFLLEtBQUssTUFBTSxNQUFlLElBQUk7QUFBQSxJQUNyQyxDQUFDLEdBQ007QUFBQSxFQUNUO0FBQUEsRUFFUSxXQUFXLE9BQWUsQ0FBQyxNQUFNLElBQUksR0FBZ0M7QUFDM0UsUUFBTSxVQUFVLE1BQ1YsRUFBRSxDQUFDLE9BQU8sUUFBUSxHQUFHLFFBQVEsSUFBSTtBQUV2QyxRQUFJLEVBRFcsT0FBTyxXQUFZLGNBQWUsWUFBWSxVQUFhLFlBQVksT0FDekUsUUFBTztBQUNwQixvQkFBZ0IsS0FBSztBQUNyQixRQUFNLFNBQVMsTUFBTSxLQUFLLEtBQTBCO0FBQ3BELFFBQUksWUFBWTtBQUNkLGFBQU8sT0FBTyxJQUFJLENBQUMsVUFBVyxZQUFZLE9BQU8sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUksS0FBTTtBQUV4RixRQUFJLE9BQU8sV0FBWTtBQUNyQixhQUFJLEtBQUssWUFBa0IsU0FFdkIsVUFBVSxLQUFLLE9BQU8sSUFBVSxVQUFVLE1BQWtCLElBQ3pELFdBQVcsS0FBSyxPQUFPLEtBQUssQ0FBQyxNQUFNLEtBQUssT0FBTyxJQUNsRCxVQUFVLE1BQWtCLElBQzVCO0FBRU4sUUFBSSxTQUFTLFVBQVUsYUFBYSxPQUFPLEtBQUssT0FBTyxTQUFTLEdBQUc7QUFDakUsVUFBTSxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQy9CLFdBQUssTUFBTSxLQUFLLE1BQU07QUFDcEIsYUFBSyxRQUFRO0FBQ2IsaUJBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRO0FBQ3pDLGlCQUFPLEtBQUssSUFBSSxLQUFLLFFBQVEsT0FBTyxLQUFLLEdBQUcsT0FBTztBQUFBLE1BRXZELENBQUM7QUFBQSxJQUNIO0FBQ0UsZUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVE7QUFDekMsZUFBTyxLQUFLLElBQUksS0FBSyxRQUFRLE9BQU8sS0FBSyxHQUFHLE9BQU87QUFHdkQsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsUUFBUSxNQUFxQztBQUNwRCxTQUFPLEtBQUssV0FBVztBQUN6QjtBQUdBLFNBQVMsT0FBTyxPQUFlLE9BQTBCLFdBQTRCO0FBQ25GLE1BQU0sT0FBTyxZQUFZO0FBQ3pCLE1BQUksVUFBVyxVQUFXLFFBQVEsT0FBTyxLQUFLLEtBQUssRUFBRyxNQUFLLElBQUksSUFBSTtBQUNuRSxXQUFXLFFBQVEsT0FBTztBQUN4QixRQUFNLE9BQVEsTUFBZ0IsSUFBSTtBQUNsQyxJQUFJLFNBQVMsV0FBVyxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ3ZDO0FBQ0EsU0FBTztBQUNUO0FBUU8sU0FBUyxVQUNkLFFBQ0EsTUFDQSxNQUNBLE9BQ087QUFDUCxNQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFNBQUksT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLE1BQU0sVUFBVSxPQUFPLElBQVUsUUFDN0UsSUFBSSxXQUFXLEtBQUssRUFBRSxLQUFLLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDN0Q7QUFHTyxTQUFTLFVBQ2QsUUFDQSxNQUNBLE1BQ0EsT0FDTztBQUNQLFNBQU8sT0FBTyxNQUFNLFVBQVUsV0FBVyxVQUFVLFFBQVEsTUFBTSxNQUFNLEtBQUssSUFBSTtBQUNsRjtBQU9PLFNBQVMsUUFDZCxXQUNBLE1BQ0EsTUFDTTtBQUNOLE1BQU0sRUFBRSxNQUFNLElBQUksaUJBQWlCLFdBQVcsSUFBSTtBQUNsRCxTQUFPLFVBQVUsRUFBRSxPQUFPLEtBQUssRUFBUyxHQUFHLEdBQUcsQ0FBQyxVQUFVLElBQW1CLEdBQUcsSUFBSTtBQUNyRjs7O0FDL1JBLElBQU0sZUFBZSx5REFDZixjQUFjO0FBSWIsU0FBUyxjQUFjLEtBQWEsWUFBc0M7QUFDL0UsTUFBTSxFQUFFLE1BQU0sVUFBVSxNQUFNLElBQUksWUFDNUIsU0FDSixTQUFTLE9BQU8sZ0JBQWdCLEtBQUssbUJBQW1CLFFBQVEsUUFBUSxRQUFRLEtBQUs7QUFDdkYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxHQUFHLFNBQVMsTUFBTSxJQUFJLE1BQU0sVUFBVSxDQUFDO0FBQUEsRUFDNUM7QUFDRjtBQUVPLFNBQVMsVUFBVSxLQUFhLEVBQUUsUUFBUSxNQUFNLEdBQTBCO0FBQy9FLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUcsR0FBRyxTQUFTLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDbkM7QUFDRjtBQUdPLFNBQVMsWUFBWSxLQUEyQjtBQUNyRCxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEdBQUc7QUFBQSxFQUNSO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsS0FBMkI7QUFDcEQsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxHQUFHO0FBQUEsRUFDUjtBQUNGO0FBRU8sU0FBUyxPQUFPLEtBQTJCO0FBQ2hELFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUcsR0FBRztBQUFBLEVBQ1I7QUFDRjtBQUVPLFNBQVMsYUFBYSxLQUFhLFNBQWlCLFlBQXNDO0FBQy9GLE1BQU0sRUFBRSxVQUFVLE1BQU0sSUFBSSxZQUN0QixTQUFTLFlBQVksUUFBUSxLQUFLLGVBQWUsT0FBTztBQUM5RCxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEdBQUcsYUFBYSxRQUFRLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSSxNQUFNLFVBQVUsQ0FBQztBQUFBLEVBQ3pFO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsS0FBYSxTQUFnQztBQUNwRSxNQUFNLFVBQ0osT0FBTyxXQUFZLFdBQ2YsaURBQ0E7QUFDTixTQUFPLElBQUksYUFBYSxtQkFBbUIsR0FBRyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsS0FBSyxPQUFPLEtBQUssWUFBWSxFQUFFO0FBQ25HO0FBR08sU0FBUyxXQUFXLEtBQWEsU0FBaUIsT0FBNkI7QUFDcEYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxHQUFHLElBQUksT0FBTywrQkFBK0IsS0FBSyxLQUFLLFlBQVk7QUFBQSxFQUN4RTtBQUNGO0FBR08sU0FBUyxVQUNkLEtBQ0EsU0FDQSxVQUNBLEVBQUUsVUFBVSxPQUFPLEtBQUssR0FDVjtBQUNkLE1BQU0sUUFBUSxZQUFZLFFBQVEsT0FBTyxRQUFRLFVBQVUsS0FBSztBQUNoRSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEdBQUcsSUFBSSxPQUFPLFdBQVcsS0FBSyxRQUFRLFFBQVEsWUFBWSxJQUFJLGNBQWMsWUFBWSxRQUFRLENBQUMsS0FBSyxXQUFXO0FBQUEsRUFDdEg7QUFDRjtBQUdPLFNBQVMsT0FDZCxLQUNBLFNBQ0EsT0FDQSxFQUFFLFVBQVUsT0FBTyxJQUFJLEdBQ1Q7QUFDZCxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEdBQUcsSUFBSSxPQUFPLGNBQWMsS0FBSyx5QkFBeUIsUUFBUSxPQUFPLEtBQUssWUFBWSxHQUFHLEtBQUssV0FBVztBQUFBLEVBQ2xIO0FBQ0Y7QUFFTyxTQUFTLGFBQWEsS0FBMkI7QUFDdEQsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxHQUFHO0FBQUEsRUFDUjtBQUNGO0FBR0EsU0FBUyxNQUFNLEVBQUUsUUFBQUMsU0FBUSxPQUFPLEtBQUssR0FBdUI7QUFDMUQsU0FBSUEsWUFBVyxPQUFhLDRDQUE0QyxJQUFJLEtBT3JFLEdBTk07QUFBQSxJQUNYLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxFQUNaLEVBQUVBLE9BQU0sQ0FDTSxPQUFPLEtBQUssb0JBQW9CLElBQUk7QUFDcEQ7OztBQzdHTyxJQUFNLFNBQVMsV0FpQlQsU0FBTixNQUFzQztBQUFBLEVBRTNDO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBLFFBQTBCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUsxQixZQUFvQztBQUFBO0FBQUEsRUFFcEMsUUFBd0M7QUFBQTtBQUFBLEVBRXhDLFVBQVU7QUFBQTtBQUFBLEVBRUQ7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUNFLE1BQ0EsUUFDQSxTQUNBLFlBQ0EsTUFDQSxNQUNBO0FBQ0EsU0FBSyxRQUFRLE1BQ2IsS0FBSyxRQUFRLE1BQ2IsS0FBSyxRQUFRLE1BQ2IsS0FBSyxVQUFVLFFBQ2YsS0FBSyxVQUFVLFNBQ2YsS0FBSyxjQUFjO0FBQUEsRUFDckI7QUFBQSxFQUVBLElBQUksYUFBeUI7QUFDM0IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxXQUFXLE9BQW1CO0FBQ2hDLFNBQUssY0FBYztBQUFBLEVBQ3JCO0FBQUEsRUFFQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxLQUFLLE9BQWU7QUFDdEIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLElBQUksS0FBSyxPQUFlO0FBQ3RCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksT0FBeUI7QUFDM0IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxLQUFLLE9BQXlCO0FBQ2hDLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQSxFQUVBLElBQUksV0FBbUM7QUFDckMsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsSUFBSSxTQUFTLE9BQStCO0FBQzFDLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxJQUFJLEtBQUssT0FBdUM7QUFDOUMsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxJQUFJLE9BQU8sT0FBZ0I7QUFDekIsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUF3QjtBQUMxQixXQUFPLEtBQUssU0FBUyxXQUFXLEtBQU8sS0FBSyxVQUFVO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFnQjtBQUNsQixXQUFPLEtBQUssWUFBWSxPQUFPLEtBQUssUUFBUSxRQUFRLEtBQUssU0FBUyxLQUFLLEtBQUs7QUFBQSxFQUM5RTtBQUFBO0FBQUEsRUFHQSxJQUFJLFVBQW1CO0FBQ3JCLFFBQU0sRUFBRSxTQUFTLFdBQVcsSUFBSTtBQUNoQyxXQUFJLFdBQVcsV0FBVyxNQUFZLE1BQzlCLFdBQVcsVUFBVSxLQUFLLFFBQVEsS0FBSyxhQUFhLFNBQVMsS0FBSyxTQUFTO0FBQUEsRUFDckY7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUFnQixLQUEyQjtBQUMvQyxRQUFNLEVBQUUsU0FBUyxXQUFXLElBQUksTUFDMUIsT0FBTyxHQUFHLFFBQVEsTUFBTSxNQUFNLENBQUMsUUFBUSxHQUFHO0FBQ2hELFFBQUksZUFBZSxZQUFhLFFBQU8sT0FBTyxJQUFJO0FBQ2xELFFBQUksV0FBVyxXQUFXLElBQUssUUFBTyxjQUFjLE1BQU0sVUFBVTtBQUNwRSxRQUFNLE1BQU0sS0FBSyxRQUFRO0FBQ3pCLFdBQU8sUUFBUSxTQUFZLEtBQUssTUFBTSxJQUFJLElBQUksVUFBVSxNQUFNLEdBQUc7QUFBQSxFQUNuRTtBQUFBLEVBRVEsV0FBb0I7QUFDMUIsV0FBTyxLQUFLLFFBQVEsTUFBTSxVQUFhLEtBQUssV0FBVyxNQUFNO0FBQUEsRUFDL0Q7QUFBQSxFQUVRLFVBQStCO0FBQ3JDLFFBQU0sRUFBRSxTQUFTLEtBQUssSUFBSSxNQUNwQixNQUFNLFVBQVUsS0FBSztBQUMzQixXQUFPLEtBQUssV0FBVyxLQUFLO0FBQUEsTUFDMUIsQ0FBQyxRQUFRLElBQUksT0FBTyxRQUFRLFdBQVcsSUFBSSxRQUFRLE9BQU8sSUFBSTtBQUFBLElBQ2hFO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxRQUFRLFFBQWdCLFFBQXdCO0FBQzlELFNBQU8sV0FBVyxNQUFNLE9BQU8sV0FBVyxHQUFHLElBQ3pDLEdBQUcsT0FBTyxLQUFLLEdBQUcsTUFBTSxLQUN4QixHQUFHLE9BQU8sS0FBSyxJQUFJLE1BQU07QUFDL0I7OztBQ3RKTyxTQUFTLE9BQU8sTUFBd0MsTUFBdUI7QUFDcEYsU0FBTyxTQUFTLGFBQWEsS0FBSyxhQUFhLFFBQVEsS0FBSyxRQUFRLFNBQVMsSUFBSSxNQUFNO0FBQ3pGO0FBTU8sU0FBUyxRQUFRLE1BQXdCLFFBQWdCLE1BQXVCO0FBQ3JGLE1BQUksU0FBUyxRQUFTLFdBQVcsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFNLEVBQUUsWUFBWSxNQUFPLFFBQU87QUFDekYsTUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLE1BQ3RCLFNBQVMsT0FBTyxLQUFLLElBQUk7QUFDL0IsU0FBTyxPQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFDNUIsQ0FBQyxPQUFPLFVBQVUsVUFBVSxTQUFTLFdBQVcsT0FBTyxLQUFLLEdBQUksU0FBUyxPQUFPLElBQUk7QUFBQSxFQUN0RjtBQUNGO0FBR08sU0FBUyxjQUNkLEtBQ0EsRUFBRSxTQUFTLFdBQVcsR0FDdEIsTUFDQUMsVUFDTTtBQUNOLE1BQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUd4QixNQUFJLEVBREYsU0FBUyxTQUFTQSxXQUFVLE9BQU8sTUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLFVBQVUsT0FBTyxJQUFJLElBQ3hFLE9BQU0sVUFBVSxLQUFLLFNBQVMsTUFBTSxVQUFVO0FBQzlEO0FBSUEsU0FBUyxXQUFXLE1BQWlCLFFBQWdCLE1BQXVCO0FBQzFFLFVBQVEsS0FBSyxDQUFDLEdBQUc7QUFBQSxJQUNmLEtBQUs7QUFDSCxhQUFPLFdBQVcsS0FBSyxDQUFDLEdBQWdCLFFBQVEsSUFBSTtBQUFBLElBQ3RELEtBQUssU0FBUztBQUNaLFVBQUksQ0FBQyxFQUFFLFNBQVMsTUFBTSxJQUFJO0FBRTFCLGFBQU8sUUFBUSxDQUFDLE1BQU07QUFDcEIsa0JBQVcsUUFBc0IsQ0FBQyxHQUNsQyxVQUFXLFFBQXNCLENBQUM7QUFFcEMsVUFBSSxRQUFRLENBQUMsTUFBTSxTQUFVLFFBQU8sV0FBVyxTQUFTLFFBQVEsSUFBSTtBQUNwRSxVQUFNLEVBQUUsS0FBSyxJQUFJLFFBQVEsQ0FBQztBQUMxQixhQUFPLFNBQVMsT0FBTyxVQUFVLFdBQVcsU0FBUyxTQUFTLE1BQU0sSUFBSTtBQUFBLElBQzFFO0FBQUEsSUFDQSxLQUFLLFVBQVU7QUFDYixVQUFNLFFBQVEsS0FBSyxDQUFDO0FBQ3BCLGFBQU8sU0FBUyxNQUFNLFFBQVEsUUFBUSxPQUFPLFFBQVEsSUFBSTtBQUFBLElBQzNEO0FBQUE7QUFBQSxJQUVBLEtBQUs7QUFDSCxhQUFPO0FBQUEsSUFDVDtBQUNFLGFBQU87QUFBQSxFQUNYO0FBQ0Y7OztBQy9EQSxJQUFNLFNBQVMsR0FFVCxhQUFhO0FBR1osU0FBUyxRQUFRLE1BQW9DO0FBQzFELE1BQU0sU0FBUyxvQkFBSSxJQUEwQjtBQUM3QyxXQUFXLGNBQWMsTUFBTTtBQUM3QixRQUFJLFdBQVcsU0FBUyxnQkFBaUI7QUFDekMsUUFBTSxRQUFRLE9BQU8sSUFBSSxXQUFXLFFBQVE7QUFDNUMsSUFBSSxVQUFVLFNBQVcsT0FBTyxJQUFJLFdBQVcsVUFBVSxDQUFDLFVBQVUsQ0FBQyxJQUNoRSxNQUFNLEtBQUssVUFBVTtBQUFBLEVBQzVCO0FBQ0EsU0FBTyxDQUFDLEdBQUcsTUFBTSxFQUNkLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxPQUFPO0FBQUEsSUFDdkI7QUFBQSxJQUNBLE9BQU8sTUFBTTtBQUFBLElBQ2IsT0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDcEQsUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUN4QixFQUFFLEVBQ0QsS0FBSyxDQUFDLEtBQUssVUFBVSxNQUFNLFFBQVEsSUFBSSxLQUFLO0FBQ2pEO0FBTU8sU0FBUyxVQUFVLFNBQWtDO0FBQzFELE1BQUksWUFBWSxVQUFhLFlBQVksR0FBTyxRQUFPO0FBQ3ZELE1BQUksWUFBWSxHQUFNLFFBQU87QUFDN0IsTUFBSSxPQUFPLFdBQVksWUFBWSxZQUFZO0FBQzdDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxLQUFLLE9BQU87QUFBQSxNQUNaO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFFRixNQUFNLFVBQVUsT0FBTyxLQUFLLE9BQU8sRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLE9BQU87QUFDcEUsTUFBSSxZQUFZO0FBRWQsVUFBTSxjQUFjLGdDQUFnQyxRQUFRLE9BQU8sR0FBRyxTQUR6RCw2QkFDc0U7QUFFckYsTUFBTSxFQUFFLFFBQVEsT0FBTyxJQUF5QjtBQUNoRCxNQUFJLFVBQVUsWUFBWSxVQUFVLE9BQVEsUUFBTztBQUNuRCxNQUFJLE9BQU8sU0FBVSxXQUFZLFFBQU8sQ0FBQyxVQUFVLE1BQU0sS0FBSztBQUM5RCxRQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0EsS0FBSyxLQUFLO0FBQUEsSUFDVjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sU0FBa0IsTUFBMEI7QUFDakUsTUFBSSxZQUFZLFNBQVU7QUFDMUIsTUFBTSxRQUFRLEtBQUs7QUFDbkIsRUFBSSxNQUFNLFdBQVcsTUFDakIsWUFBWSxTQUFRLFFBQVEsS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUM5QyxRQUFRLEtBQUs7QUFDcEI7QUFFQSxTQUFTLFNBQVMsT0FBMkM7QUFDM0QsTUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLFdBQVcsRUFBRSxLQUFLLEtBQUssTUFBTSxNQUFNLEdBQUcsVUFBVSxHQUFHO0FBQ2pELFFBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsV0FBTyxJQUFJLFFBQVEsT0FBTyxJQUFJLEtBQUssS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNoRDtBQUNBLFNBQU8sQ0FBQyxHQUFHLE1BQU0sRUFDZCxJQUFJLENBQUMsQ0FBQyxPQUFPLEtBQUssT0FBTyxFQUFFLE9BQU8sTUFBTSxFQUFFLEVBQzFDLEtBQUssQ0FBQyxLQUFLLFVBQVUsTUFBTSxRQUFRLElBQUksS0FBSyxFQUM1QyxNQUFNLEdBQUcsTUFBTTtBQUNwQjtBQUVBLFNBQVMsUUFBUSxPQUFnQztBQUMvQyxNQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FDdkQsT0FBTztBQUFBLElBQ1gsQ0FBQyxRQUFRLFNBQVMsU0FBUyxjQUFjO0FBQUEsSUFDekMsR0FBRyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBQUMsUUFBTyxPQUFPLE9BQU8sTUFBTTtBQUFBLE1BQy9DO0FBQUEsTUFDQSxPQUFPQSxNQUFLO0FBQUEsTUFDWixPQUFPLEtBQUs7QUFBQSxNQUNaLE9BQU8sQ0FBQyxHQUFHLFNBQVM7QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSCxHQUNNLFNBQVMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDLFFBQVEsSUFBSSxNQUFNLEVBQUcsTUFBTSxDQUFDLENBQUMsR0FDdEYsUUFBUSxLQUFLO0FBQUEsSUFBSSxDQUFDLENBQUMsTUFBTUEsUUFBTyxPQUFPLEtBQUssTUFDaEQ7QUFBQSxNQUNFLEtBQU0sT0FBTyxPQUFPLENBQUMsQ0FBRTtBQUFBLE1BQ3ZCQSxPQUFPLFNBQVMsT0FBTyxDQUFDLENBQUU7QUFBQSxNQUMxQixNQUFPLFNBQVMsT0FBTyxDQUFDLENBQUU7QUFBQSxNQUMxQjtBQUFBLElBQ0YsRUFBRSxLQUFLLElBQUk7QUFBQSxFQUNiO0FBRUEsU0FBTztBQUFBLElBQ0wsWUFBWSxLQUFLLElBRkosVUFBVSxJQUFJLGNBQWMsYUFFZDtBQUFBLElBQzNCLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssUUFBUSxDQUFDLEVBQUU7QUFBQSxFQUM5QyxFQUFFLEtBQUs7QUFBQSxDQUFJO0FBQ2I7OztBQ25HTyxJQUFNLGNBQU4sY0FBMEIsYUFBYTtBQUFBLEVBTTVDLFlBQVksT0FBa0IsUUFBZ0I7QUFDNUMsVUFBTSxLQUFLO0FBTGIsU0FBUSxRQUFRO0FBRWhCO0FBQUEsU0FBaUIsUUFBd0IsQ0FBQztBQUl4QyxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE1BQWdEO0FBQ3BELGFBQVcsRUFBRSxNQUFNLFVBQVUsTUFBTSxLQUFLLE1BQU07QUFDNUMsWUFBTSxVQUFVLEtBQUssT0FBTyxPQUFPLElBQUk7QUFDdkMsVUFBTSxTQUFTLEtBQUs7QUFDcEIsZUFBUyxRQUFRLEtBQUssTUFBTSxJQUFJLEdBQUcsVUFBVSxRQUFXLFFBQVEsS0FBSyxNQUFNLElBQUksRUFBRyxPQUFNO0FBQ3hGLFVBQUksS0FBSyxVQUFVLEVBQUc7QUFDdEIsVUFBTSxRQUFRLFdBQVcsSUFBSSx5QkFBeUIsUUFBUSxNQUFnQixTQUFTLEtBQUs7QUFDNUYsYUFBTyxHQUFHLFdBQVcsSUFBSSxRQUFRLEdBQUcsUUFBUSxJQUFJLEtBQUssRUFBRSxXQUFXLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDeEY7QUFBQSxFQUVGO0FBQUEsRUFFbUIsTUFDakIsT0FDQSxNQUNBLFVBQ007QUFDTixRQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksVUFBVSxDQUFDO0FBQ3hDLElBQUksVUFBVSxNQUNWLFVBQVUsS0FBSyxTQUFRLEtBQUssUUFBUSxRQUMvQixDQUFDLFlBQVksTUFBTSxZQUFZLFVBQ3RDLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFTLEtBQUssT0FBTyxPQUFPLElBQUksQ0FBQztBQUFBLEVBRWhFO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsTUFBNEIsUUFBd0I7QUFDbkUsTUFBSSxPQUFPO0FBQ1gsV0FBVyxDQUFDLE9BQU8sS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLLFdBQVcsQ0FBQyxDQUFDLEVBQUcsQ0FBSSxTQUFTLFdBQVEsT0FBTztBQUM3RixTQUFPO0FBQ1Q7OztBQ3JDQSxJQUFNLFVBQVU7QUFHVCxTQUFTLFdBQVcsTUFBOEM7QUFDdkUsU0FBSSxFQUFFLFlBQVksU0FBUyxFQUFFLGFBQWEsUUFBYyxvQkFBSSxJQUFJLElBQ3pELGFBQWEsSUFBbUI7QUFDekM7QUFNTyxTQUFTLFlBQ2QsTUFDQSxLQUNBLE1BQ0EsUUFDQSxRQUNRO0FBQ1IsTUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzdCLE1BQUksT0FBTyxTQUFVLFlBQWEsTUFBTSxDQUFDLE1BQU0sY0FBYyxNQUFNLENBQUMsTUFBTSxTQUFXLFFBQU87QUFDNUYsTUFBTSxXQUFXLEdBQUcsSUFBSSxLQUNsQixFQUFFLFNBQVMsS0FBSyxJQUFJLE1BQ3BCLFFBQVEsUUFBUSxJQUFJLEdBQ3BCLE1BQU1DLE9BQU0sT0FBTyxTQUFTLElBQUksR0FDaEMsRUFBRSxRQUFRLElBQUk7QUFDcEIsU0FBTyxTQUFVLE9BQU87QUFDdEIsUUFBTSxPQUFRLEtBQWlFLFFBQVE7QUFDdkYsUUFBSSxTQUFTLFFBQVc7QUFDdEIsVUFBSSxLQUFLLE1BQU0sS0FBSztBQUNwQjtBQUFBLElBQ0Y7QUFFQSxRQUFNLFNBQVMsS0FBSyxNQUFNLEdBQ3BCLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFdBQU8sT0FBTyxRQUFRO0FBQ3RCLFFBQUk7QUFDRixVQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDdEIsVUFBRTtBQUNBLGFBQU8sT0FBTztBQUFBLElBQ2hCO0FBQ0EsUUFBMkIsU0FBVSxLQUFNO0FBQzNDLFFBQU0sRUFBRSxRQUFRLElBQUksS0FBSyxNQUFNO0FBQy9CLFlBQVEsU0FBUyxTQUFTLFVBQVUsT0FBTyxVQUFVLEtBQUssT0FBTztBQUFBLEVBQ25FO0FBQ0Y7QUFNQSxTQUFTQSxPQUFNLE9BQWUsU0FBaUMsTUFBc0I7QUFDbkYsU0FBTyxLQUFLLElBQUksT0FBTyxHQUFHLEdBQUcsT0FBTyxPQUFPLE9BQU8sRUFBRSxPQUFPLENBQUMsV0FBVyxTQUFTLEtBQUssQ0FBQztBQUN4RjtBQWNPLFNBQVMsT0FBTyxNQUFjLFFBQWdCLE1BQWMsUUFBOEI7QUFDL0YsTUFBSSxTQUFTLFlBQVksWUFBWSxLQUFLO0FBQ3hDLFdBQU8sWUFBMEIsTUFBTTtBQUNyQyxVQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksS0FBSyxNQUFNLEdBQy9CLE1BQU0sS0FBSyxNQUFNLEdBQUcsT0FBTyxHQUMzQixTQUFTLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDdEMsYUFBSSxLQUFLLE1BQU0sR0FBRyxPQUFPLE1BQU0sT0FDN0IsT0FBTyxRQUFRO0FBQUEsUUFDYjtBQUFBLFFBQ0EsVUFBVTtBQUFBLFFBQ1YsVUFBVTtBQUFBLFFBQ1Y7QUFBQSxNQUNGLEdBRUs7QUFBQSxJQUNUO0FBRUYsTUFBTSxlQUFlLGNBQWMsU0FBUyxXQUFXLFFBQVEsVUFBVTtBQUN6RSxTQUFJLENBQUMsV0FBVyxJQUFJLElBQUksS0FBSyxDQUFDLGVBQXFCLFNBQzVDLFlBQTZCLE1BQU07QUFDeEMsUUFBTSxRQUFRLEtBQUssTUFBTSxFQUFFLFlBQVksR0FDakMsRUFBRSxPQUFPLElBQUksTUFDYixDQUFDLE9BQU8sTUFBTSxJQUFJLEtBQUssTUFBTSxJQUFJLFNBQVMsT0FBTyxRQUFRLENBQUMsR0FDMUQsU0FBUyxPQUFPLE1BQU0sTUFBTSxJQUFJLEdBQ2hDLENBQUMsV0FBVyxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksU0FBUyxPQUFPLFFBQVEsQ0FBQztBQUNsRSxXQUFJLGNBQWMsU0FBUyxPQUFRLFVBQ2pDLE9BQU8sUUFBUSxTQUFTLE9BQVEsUUFBUyxPQUFRLFFBQVEsT0FBVSx3QkFBd0IsR0FFdEY7QUFBQSxFQUNUO0FBQ0Y7QUFFQSxJQUFNLGFBQWtDLG9CQUFJLElBQUksQ0FBQyxZQUFZLE9BQU8sU0FBUyxRQUFRLENBQUM7QUFHL0UsU0FBUyxTQUFTLE9BQXVCO0FBQzlDLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSSxNQUFNO0FBQzNCLE1BQUksT0FBTyxLQUFLLENBQUMsT0FBTyxPQUFPLE9BQU8sUUFBUSxLQUFLLEVBQUUsWUFBWSxPQUFRLFFBQU87QUFDaEYsTUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJO0FBQzNCLFNBQU8sU0FBUztBQUNsQjtBQU1PLFNBQVMsV0FBVyxNQUFjLE9BQWtCLEtBQWEsU0FBd0I7QUFDOUYsTUFBTSxTQUFTLFdBQVcsSUFBSTtBQUM5QixNQUFJLE9BQU8sU0FBUyxFQUFHO0FBQ3ZCLE1BQU0sRUFBRSxTQUFTLEtBQUssSUFBSTtBQUMxQixXQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssUUFBUTtBQUNsQyxRQUFNLFFBQVEsTUFBTSxRQUFRLElBQUk7QUFHaEMsSUFGSSxNQUFNLENBQUMsTUFBTSxZQUFVLFdBQVcsTUFBTSxDQUFDLEdBQWtCLE9BQU8sT0FBTyxPQUFPLEdBQ2hGLE1BQU0sQ0FBQyxNQUFNLFdBQVMsbUJBQW1CLE9BQU8sT0FBTyxPQUFPLE9BQU8sR0FDckUsUUFBTSxDQUFDLE1BQU0sY0FBYyxTQUFTLE1BQU0sT0FBTyxLQUFLLElBQUksTUFDOUQsUUFBUSxTQUFTLEtBQUssT0FBTyxNQUFNQSxPQUFNLFFBQVEsSUFBSSxHQUFJLFNBQVMsSUFBSSxHQUFHLE9BQU87QUFBQSxFQUNsRjtBQUNGO0FBR0EsU0FBUyxtQkFDUCxDQUFDLEVBQUUsU0FBUyxNQUFNLEdBQ2xCLE9BQ0EsT0FDQSxTQUNNO0FBQ04sTUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJO0FBQ3JCLE1BQUksU0FBUztBQUNiLGFBQVMsUUFBUSxHQUFHLFFBQVMsUUFBbUI7QUFDOUMsaUJBQVcsTUFBTSxPQUFPLFFBQVEsUUFBUSxLQUFLLE1BQU0sT0FBTztBQUU5RDtBQUdBLFNBQVMsU0FBUyxNQUFjLE9BQWtCLEtBQWEsTUFBdUI7QUFDcEYsTUFBTSxRQUFRLElBQUssS0FBdUQsT0FBTyxHQUFHO0FBQ3BGLE1BQUk7QUFDRixXQUFRLE1BQTRDLElBQUksTUFBTTtBQUFBLEVBQ2hFLFFBQVE7QUFFTixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMxSk8sSUFBTSxTQUFTO0FBQUEsRUFDcEIsSUFBSSxDQUFDLE1BQU8sR0FBSTtBQUFBLEVBQ2hCLElBQUksQ0FBQyxHQUFHLEdBQUk7QUFBQSxFQUNaLEtBQUssQ0FBQyxRQUFTLEtBQU07QUFBQSxFQUNyQixLQUFLLENBQUMsR0FBRyxLQUFNO0FBQUEsRUFDZixLQUFLLENBQUMsYUFBYyxVQUFXO0FBQUEsRUFDL0IsS0FBSyxDQUFDLEdBQUcsVUFBVztBQUFBLEVBQ3BCLEtBQUssQ0FBQyxtQkFBbUIsZ0JBQWdCO0FBQUEsRUFDekMsS0FBSyxDQUFDLEdBQUcsZ0JBQWdCO0FBQUEsRUFDekIsS0FBSyxDQUFDLFFBQVMsS0FBTTtBQUFBLEVBQ3JCLEtBQUssQ0FBQyx1QkFBd0Isb0JBQXFCO0FBQUEsRUFDbkQsS0FBSyxDQUFDLHdCQUF5QixxQkFBc0I7QUFDdkQ7QUFHTyxTQUFTLFFBQVEsUUFBbUM7QUFDekQsU0FBUSxPQUEyQyxNQUFNO0FBQzNEOzs7QUNyQk8sSUFBTSxVQUFrQix1QkFBTyxJQUFJLDRCQUE0QixHQUdoRSxlQUFlLEdBQ2ZDLGFBQVk7QUFNWCxTQUFTLFNBQVMsT0FBZ0IsUUFBZ0IsR0FBVztBQUNsRSxNQUFJLE9BQU8sU0FBVSxTQUFVLFFBQU8sUUFBUSxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQ25FLE1BQUksT0FBTyxTQUFVLFNBQVUsUUFBTyxHQUFHLEtBQUs7QUFDOUMsTUFBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLEtBQU0sUUFBTyxPQUFPLEtBQUs7QUFDcEUsTUFBTUMsYUFBYSxNQUE0QyxPQUFPO0FBQ3RFLE1BQUksT0FBT0EsY0FBYyxZQUFZO0FBQ25DLFFBQU0sUUFBaUJBLFdBQVUsS0FBSyxPQUFPLEdBQUcsRUFBRSxnQkFBZ0IsYUFBYSxDQUFDO0FBQ2hGLFdBQU8sT0FBTyxTQUFVLFdBQVcsUUFBUSxTQUFTLE9BQU8sS0FBSztBQUFBLEVBQ2xFO0FBQ0EsTUFBSSxNQUFNLFFBQVEsS0FBSyxFQUFHLFFBQU8sY0FBYyxPQUFPLEtBQUs7QUFDM0QsTUFBTSxPQUFPLE1BQU0sWUFBWTtBQUMvQixNQUFJLFFBQVFELFdBQVcsUUFBTztBQUM5QixNQUFNLFNBQVMsT0FBTyxRQUFRLEtBQUssRUFBRTtBQUFBLElBQ25DLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxHQUFHLEdBQUcsS0FBSyxTQUFTLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN6RDtBQUNBLFNBQU8sR0FBRyxJQUFJLE1BQU0sT0FBTyxLQUFLLElBQUksQ0FBQztBQUN2QztBQUVBLFNBQVMsY0FBYyxRQUE0QixPQUF1QjtBQUN4RSxNQUFJLFFBQVFBLFdBQVcsUUFBTyxJQUFJLE9BQU8sTUFBTTtBQUMvQyxNQUFNLFFBQVEsT0FBTyxNQUFNLEdBQUcsWUFBWSxFQUFFLElBQUksQ0FBQyxVQUFVLFNBQVMsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUNyRixTQUFJLE9BQU8sU0FBUyxnQkFBYyxNQUFNLEtBQUssVUFBSyxPQUFPLFNBQVMsWUFBWSxPQUFPLEdBQzlFLElBQUksTUFBTSxLQUFLLElBQUksQ0FBQztBQUM3Qjs7O0FDMUJPLFNBQVMsZUFBZSxNQUEyQztBQUN4RSxNQUFJLEVBQUUsY0FBYyxTQUFTLEVBQUUsYUFBYSxNQUFPLFFBQU8sb0JBQUksSUFBSTtBQUNsRSxNQUFNLFVBQVUsS0FBSztBQUNyQixTQUFPLElBQUksSUFBSyxLQUFLLFNBQStCLElBQUksQ0FBQyxTQUFTLENBQUMsTUFBTSxRQUFRLElBQUksQ0FBRSxDQUFDLENBQUM7QUFDM0Y7QUFHTyxTQUFTLGNBQWMsTUFBdUI7QUFDbkQsU0FBTyxtQkFBbUI7QUFDNUI7QUFHTyxTQUFTLGVBQ2QsTUFDQSxFQUFFLEtBQUssS0FBSyxHQUFHLEtBQUssR0FDcEIsUUFDQSxRQUNvQjtBQUNwQixTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxHQUFJLE9BQU8sRUFBRSxLQUFLLGFBQWEsTUFBTSxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQUEsSUFDMUQsR0FBSSxPQUFPLEVBQUUsS0FBSyxlQUFlLE1BQU0sS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUFBLEVBQzlEO0FBQ0Y7QUFFQSxTQUFTLGFBQWEsTUFBYyxLQUFhLFFBQWdCLFFBQThCO0FBQzdGLFNBQU8sV0FBWTtBQUNqQixRQUFNLFVBQVUsSUFBSSxLQUFLLElBQUk7QUFDN0IsV0FBSSxPQUFPLFdBQVksWUFDckIsT0FBTyxVQUFVLEtBQUssTUFBTSxHQUFHLE1BQU0sS0FBSyxNQUFNLEVBQUUsVUFBVSxRQUFRLE9BQU8sR0FFdEU7QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLGVBQWUsTUFBYyxLQUFhLFFBQWdCLFFBQThCO0FBQy9GLFNBQU8sU0FBVSxPQUFPO0FBQ3RCLFFBQU0sU0FBUyxLQUFLLE1BQU0sR0FDcEIsU0FBUyxPQUFPLFNBQVMsR0FBRyxRQUFRLFFBQVEsSUFBSSxDQUFDLGVBQWUsS0FBSztBQUMzRSxRQUFJLEtBQUssTUFBTSxLQUFLLEdBQ3BCLE9BQU8sV0FBVyxZQUFZLE9BQU8sVUFBVSxRQUFRLE1BQU07QUFBQSxFQUMvRDtBQUNGO0FBUU8sU0FBUyxnQkFBZ0IsU0FBaUIsUUFBNEI7QUFDM0UsTUFBTSxFQUFFLElBQUksS0FBSyxLQUFLLElBQUksU0FDcEIsWUFBWSxDQUFDLFVBQW9CLFVBQTBCO0FBQy9ELFFBQU0sRUFBRSxRQUFRLElBQUksU0FBUyxNQUFNO0FBQ25DLFlBQVEsU0FBUyxTQUFZLFVBQVUsT0FBTyxNQUFNLElBQUksWUFBWSxDQUFDLEtBQU0sUUFBUTtBQUFBLEVBQ3JGLEdBQ00sU0FBUyxDQUFDLFVBQW9CLE9BQWUsV0FBdUM7QUFDeEYsUUFBTSxVQUFVLFVBQVUsVUFBVSxLQUFLO0FBQ3pDLFdBQU8sUUFBUSxPQUFPLEdBQUcsT0FBTyxHQUFHLFlBQVksU0FBUyxNQUFNO0FBQUEsRUFDaEUsR0FDTSxTQUFTLENBQUMsTUFBYyxVQUErRDtBQUMzRixXQUFPLGVBQWUsU0FBUyxNQUFNLEVBQUUsT0FBTyxVQUFVLElBQU0sY0FBYyxHQUFLLENBQUM7QUFBQSxFQUNwRjtBQWFBLEVBWEEsT0FBTyxNQUFNLFNBQVUsT0FBZTtBQUNwQyxRQUFNLFNBQVMsR0FBSSxLQUFLLE1BQU0sS0FBSztBQUNuQyxXQUFJLE9BQU8sVUFBVyxZQUN0QixPQUFPLFVBQVUsS0FBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLEtBQUssVUFBVSxNQUFNLEtBQUssR0FBRyxNQUFNLEdBQ3BFO0FBQUEsRUFDVCxDQUFDLEdBQ0QsT0FBTyxPQUFPLFNBQVUsT0FBZSxPQUFnQjtBQUNyRCxRQUFNLFNBQVMsT0FBTyxTQUFTLEdBQUcsUUFBUSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssR0FBRyxDQUFDLGVBQWUsS0FBSztBQUN6RixRQUFLLEtBQUssTUFBTSxPQUFPLEtBQUssR0FDNUIsT0FBTyxNQUFNLE9BQU8sTUFBTTtBQUFBLEVBQzVCLENBQUMsR0FDRyxTQUFTLFVBQ2IsT0FBTyxRQUFRLFNBQVUsT0FBZ0I7QUFDdkMsUUFBTSxTQUFTLE9BQU8sU0FBUyxHQUFHLEtBQUssTUFBTSxFQUFFLEtBQUssY0FBYyxLQUFLLEdBQ2pFLFNBQVMsS0FBSyxLQUFLLE1BQU0sS0FBSztBQUNwQyxrQkFBTyxNQUFNLEtBQUssU0FBUyxHQUFHLE1BQU0sR0FDN0I7QUFBQSxFQUNULENBQUM7QUFDSDs7O0FDekZBLElBQU0sUUFBUTtBQVFQLFNBQVMsWUFDZCxPQUNBLE9BQ0EsT0FDUTtBQUNSLE1BQU0sUUFBUSxNQUFNLFFBQVEsS0FBSztBQUNqQyxNQUFJLFFBQVEsRUFBRyxPQUFNLFlBQVksT0FBTyxPQUFPLEtBQUs7QUFDcEQsU0FBTztBQUNUO0FBSU8sU0FBUyxTQUFTLE9BQTBCLE9BQXdCO0FBQ3pFLE1BQUksUUFBUSxNQUFNLFNBQVM7QUFDM0IsU0FBTyxTQUFTLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBTztBQUM3QyxTQUFPO0FBQ1Q7QUFRTyxTQUFTLE9BQTRCLE9BQXdCLE9BQXFCO0FBQ3ZGLFNBQU8sTUFBTSxLQUFLLEtBQUssWUFBWSxPQUFPLEtBQUs7QUFDakQ7QUFFQSxTQUFTLFlBQVksT0FBMEIsT0FBc0I7QUFFbkUsTUFBSSxVQUFVO0FBQ2QsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsV0FBVyxNQUFNLFNBQVMsQ0FBQztBQUFBLE1BQzNCO0FBQUEsSUFDRjtBQUNGO0FBR08sU0FBUyxNQUFNLE9BQWtDO0FBQ3RELE1BQU0sU0FBUyxVQUFVLEtBQUs7QUFDOUIsU0FBTyxNQUFNLFdBQVcsSUFBSSxTQUFTLFVBQVUsTUFBTTtBQUN2RDtBQUVBLFNBQVMsVUFBVSxPQUFrQztBQUNuRCxNQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssVUFBVSxJQUFJLENBQUM7QUFDdEUsU0FBSSxNQUFNLFNBQVMsTUFBTSxVQUFRLE1BQU0sS0FBSyxXQUFNLE1BQU0sTUFBTSxVQUFVLEdBQ2pFLE1BQU0sS0FBSyxJQUFJO0FBQ3hCO0FBR08sU0FBUyxZQUNkLE9BQ0EsT0FDQSxPQUNjO0FBQ2QsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsZUFBZSxTQUFTLEtBQUssQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLHFCQUFxQixVQUFVLEtBQUssQ0FBQztBQUFBLEVBQ3pGO0FBQ0Y7OztBQzVEQSxJQUFNLGFBQWEsSUFFYixjQUFjLElBRWQsZ0JBQWdCLElBRWhCLFNBQVMsR0FFVCxpQkFBaUIsSUFFakIsbUJBQW1CLFlBR25CLGlCQUFpQixLQUFLLElBZ0J0QixXQUFOLE1BQWU7QUFBQSxFQU1iLElBQUksU0FBOEI7QUFDaEMsV0FBSSxLQUFLLFdBQVcsV0FBVyxLQUFLLFNBQVMsYUFBYSxLQUFLLE9BQ3hELEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxJQUFJLFVBQXVCO0FBQ3pCLFdBQVEsS0FBSyxnQkFBZ0IsSUFBSSxZQUFZLFNBQVMsRUFBRSxXQUFXLEdBQUssQ0FBQztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBOEI7QUFDaEMsV0FBSSxLQUFLLGdCQUFnQixXQUN2QixLQUFLLGNBQWMsT0FBTyxjQUFnQixNQUFjLE9BQU8sSUFBSSxZQUFZLElBRTFFLEtBQUs7QUFBQSxFQUNkO0FBQ0YsR0FFTSxXQUFxQyxvQkFBSSxTQUFTO0FBSXhELFNBQVMsZUFBeUM7QUFDaEQsTUFBTSxFQUFFLFFBQVEsTUFBTSxJQUF3QyxZQUN4RCxVQUE0QyxPQUFPO0FBTXpELFNBSkUsT0FBTyxTQUFTLGFBQWMsY0FDOUIsT0FBTyxRQUFRLGFBQWMsY0FDN0IsT0FBTyxPQUFPLGNBQWUsY0FDN0IsT0FBTyxNQUFNLFdBQVksYUFDUixRQUF5QjtBQUM5QztBQU1PLFNBQVMsV0FBVyxJQUFnQixPQUFlLEtBQXFCO0FBQzdFLE1BQUksTUFBTSxRQUFRLFdBQVksUUFBTyxXQUFXLElBQUksT0FBTyxHQUFHO0FBQzlELE1BQUksT0FBTyxJQUNQLEtBQUs7QUFDVCxTQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sR0FBRztBQUM3QixRQUFNLElBQUksR0FBRyxFQUFFLEdBQ1QsSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUNiLElBQUksR0FBRyxLQUFLLENBQUMsR0FDYixJQUFJLEdBQUcsS0FBSyxDQUFDO0FBQ25CLFNBQUssSUFBSSxJQUFJLElBQUksS0FBSyxJQUFNLFFBQU8sV0FBVyxJQUFJLE9BQU8sR0FBRztBQUM1RCxZQUFRLE9BQU8sYUFBYSxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFDeEM7QUFDQSxTQUFPLEtBQUssS0FBSyxNQUFNO0FBQ3JCLFFBQU0sSUFBSSxHQUFHLEVBQUU7QUFDZixRQUFJLElBQUksSUFBTSxRQUFPLFdBQVcsSUFBSSxPQUFPLEdBQUc7QUFDOUMsWUFBUSxPQUFPLGFBQWEsQ0FBQztBQUFBLEVBQy9CO0FBQ0EsU0FBTztBQUNUO0FBS0EsU0FBUyxXQUFXLElBQWdCLE9BQWUsS0FBcUI7QUFDdEUsTUFBSTtBQUNGLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsV0FBSSxXQUFXLE9BQWEsT0FBTyxVQUFVLFVBQVUsS0FBSyxJQUFJLE9BQU8sR0FBRyxJQUNuRSxTQUFTLFFBQVEsT0FBTyxTQUFTLElBQUksT0FBTyxHQUFHLENBQUM7QUFBQSxFQUN6RCxTQUFTLE9BQU87QUFDZCxVQUFJLE1BQU0sUUFBUSxpQkFBc0IsUUFDbEM7QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsR0FBRyxNQUFNLEtBQUs7QUFBQSxNQUNkO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsSUFBZ0IsT0FBZSxLQUFzQztBQUNyRixTQUFPLGNBQWMsR0FBRyxNQUFNLElBQzFCLElBQUksV0FBVyxHQUFHLFFBQVEsT0FBTyxNQUFNLEtBQUssSUFDNUMsR0FBRyxNQUFNLE9BQU8sR0FBRztBQUN6QjtBQUtPLFNBQVMsV0FBVyxNQUFzQjtBQUMvQyxNQUFJLEtBQUssU0FBUyxhQUFhO0FBQzdCLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsUUFBSSxXQUFXLEtBQU0sUUFBTyxPQUFPLFdBQVcsSUFBSTtBQUFBLEVBQ3BEO0FBQ0EsTUFBSSxRQUFRLEtBQUs7QUFDakIsV0FBUyxRQUFRLEdBQUcsUUFBUSxLQUFLLFFBQVEsU0FBUztBQUNoRCxRQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUs7QUFDbEMsSUFBSSxPQUFPLFFBQ1gsU0FBUyxPQUFPLE9BQVEsSUFBSSxHQUN4QixPQUFPLE1BQU0sT0FBTyxJQUFJLEtBQUc7QUFBQSxFQUNqQztBQUNBLFNBQU87QUFDVDtBQU9PLFNBQVMsYUFBYSxPQUE0QixPQUF3QjtBQUMvRSxNQUFJLE9BQU8sU0FBVSxTQUFVLFFBQU8sV0FBVyxLQUFLO0FBQ3RELE1BQUksWUFBWSxPQUFPLEtBQUssS0FBSyxNQUFNLHNCQUFzQixFQUFHLFFBQU8sTUFBTTtBQUM3RSxRQUFNLElBQUk7QUFBQSxJQUNSO0FBQUEsSUFDQSxlQUFlLFNBQVMsS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNwRDtBQUNGO0FBT08sU0FBUyxXQUFXLElBQWdCLElBQVksTUFBYyxPQUFxQjtBQUd4RixNQUFJLE9BQUssU0FBUyxlQUFlLFdBQVcsSUFBSSxJQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ3JFLFFBQUksVUFBVSxLQUFLO0FBQ2pCLGVBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFTLElBQUcsS0FBSyxLQUFLLElBQUksS0FBSyxXQUFXLEtBQUs7QUFBQTtBQUVsRixpQkFBVyxJQUFJLElBQUksSUFBSTtBQUUzQjtBQUdBLFNBQVMsV0FBVyxJQUFnQixJQUFZLE1BQWMsT0FBdUI7QUFDbkYsTUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixNQUFJLFdBQVcsS0FBTSxRQUFPLE9BQU8sVUFBVSxVQUFVLEtBQUssSUFBSSxNQUFNLElBQUksS0FBSztBQUMvRSxNQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFNBQUksWUFBWSxRQUFRLENBQUMsY0FBYyxHQUFHLE1BQU0sSUFBVSxJQUNuRCxRQUFRLFdBQVcsTUFBTSxJQUFJLFdBQVcsR0FBRyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDeEU7QUFFQSxTQUFTLFdBQVcsSUFBZ0IsT0FBZSxNQUFvQjtBQUNyRSxNQUFJLEtBQUs7QUFDVCxXQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssUUFBUSxTQUFTO0FBQ2hELFFBQU0sT0FBTyxLQUFLLFdBQVcsS0FBSztBQUNsQyxRQUFJLE9BQU87QUFDVCxTQUFHLElBQUksSUFBSTtBQUFBLGFBQ0YsT0FBTztBQUNoQixTQUFHLElBQUksSUFBSSxNQUFRLFFBQVEsR0FDM0IsR0FBRyxJQUFJLElBQUksVUFBVSxJQUFJO0FBQUEsU0FDcEI7QUFDTCxVQUFNLE9BQU8sVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUN4QyxNQUFJLE9BQU8sU0FDVCxTQUNBLEdBQUcsSUFBSSxJQUFJLE1BQVEsUUFBUSxJQUMzQixHQUFHLElBQUksSUFBSSxVQUFVLFFBQVEsRUFBRSxLQUUvQixHQUFHLElBQUksSUFBSSxNQUFRLFFBQVEsSUFFN0IsR0FBRyxJQUFJLElBQUksVUFBVSxRQUFRLENBQUMsR0FDOUIsR0FBRyxJQUFJLElBQUksVUFBVSxJQUFJO0FBQUEsSUFDM0I7QUFBQSxFQUNGO0FBQ0Y7QUFRTyxTQUFTLFdBQ2QsSUFDQSxPQUNBLEtBQ0EsT0FDUztBQUNULE1BQUksT0FBTyxTQUFVO0FBQ25CLHdCQUFhLEtBQUssR0FDWCxZQUFZLElBQUksT0FBTyxLQUFLLEtBQUs7QUFFMUMsTUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixNQUFJLFNBQVMsTUFBTSxNQUFPLFFBQU87QUFDakMsTUFBSSxVQUFVLGNBQWUsUUFBTyxRQUFRLElBQUksT0FBTyxPQUFPLEdBQUcsTUFBTSxNQUFNO0FBQzdFLE1BQUksUUFBUSxJQUFJLE9BQU8sT0FBTyxHQUFHLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDckQsTUFBTSxPQUFPLFdBQVcsSUFBSSxPQUFPLEdBQUc7QUFHdEMsU0FBSSxLQUFLLFNBQVMsUUFBUSxJQUFVLFFBQVEsSUFBSSxPQUFPLE9BQU8sR0FBRyxNQUFNLE1BQU0sTUFDdEUsU0FBUztBQUNsQjtBQUVBLFNBQVMsWUFBWSxJQUFnQixPQUFlLEtBQWEsT0FBNEI7QUFDM0YsTUFBSSxNQUFNLFdBQVcsTUFBTSxNQUFPLFFBQU87QUFDekMsTUFBSSxNQUFNLFNBQVMsZUFBZTtBQUNoQyxRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLFFBQUksV0FBVyxLQUFNLFFBQU8sT0FBTyxRQUFRLEdBQUcsU0FBUyxPQUFPLEdBQUcsR0FBRyxLQUFLLE1BQU07QUFBQSxFQUNqRjtBQUNBLFdBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLEtBQUksR0FBRyxFQUFFLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRyxRQUFPO0FBQzlFLFNBQU87QUFDVDtBQUlBLFNBQVMsUUFBUSxJQUFnQixPQUFlLE1BQWMsTUFBYyxJQUFvQjtBQUM5RixNQUFJLEtBQUssT0FDTCxRQUFRO0FBQ1osU0FBTyxRQUFRLEtBQUssSUFBSSxTQUFTLEdBQUcsTUFBTSxHQUFHO0FBQzNDLFFBQU0sSUFBSSxLQUFLLFdBQVcsS0FBSyxHQUN6QixJQUFJLEtBQUssV0FBVyxRQUFRLENBQUMsR0FDN0IsSUFBSSxLQUFLLFdBQVcsUUFBUSxDQUFDLEdBQzdCLElBQUksS0FBSyxXQUFXLFFBQVEsQ0FBQztBQUNuQyxTQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBTTtBQUM1QixRQUFJLEdBQUcsRUFBRSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sS0FBSyxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUcsUUFBTztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTyxRQUFRLElBQUksU0FBUztBQUMxQixRQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUs7QUFDbEMsUUFBSSxPQUFPO0FBQ1QsVUFBSSxHQUFHLElBQUksTUFBTSxLQUFNLFFBQU87QUFBQSxlQUNyQixPQUFPO0FBQ2hCLFVBQUksR0FBRyxJQUFJLE9BQU8sTUFBUSxRQUFRLE1BQU8sR0FBRyxJQUFJLE1BQU0sVUFBVSxJQUFJLEVBQUcsUUFBTztBQUFBLFdBQ3pFO0FBQ0wsVUFBTSxPQUFPLFVBQVUsTUFBTSxPQUFPLElBQUk7QUFDeEMsVUFBSSxPQUFPO0FBRVQsWUFEQSxTQUNJLEdBQUcsSUFBSSxPQUFPLE1BQVEsUUFBUSxPQUFRLEdBQUcsSUFBSSxNQUFNLFVBQVUsUUFBUSxFQUFFLEVBQUcsUUFBTztBQUFBLGlCQUM1RSxHQUFHLElBQUksT0FBTyxNQUFRLFFBQVE7QUFDdkMsZUFBTztBQUVULFVBQUksR0FBRyxJQUFJLE1BQU0sVUFBVSxRQUFRLENBQUMsS0FBSyxHQUFHLElBQUksTUFBTSxVQUFVLElBQUksRUFBRyxRQUFPO0FBQUEsSUFDaEY7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxPQUFPLElBQWdCLE9BQWUsS0FBc0I7QUFDMUUsTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLE9BQUs7QUFDZixRQUFNLE9BQU8sR0FBRyxJQUFJO0FBQ3BCLFFBQUksT0FBTyxJQUFNO0FBR2pCLFFBQU0sT0FBTyxPQUFPLE1BQU8sSUFBSSxPQUFPLE1BQU8sSUFBSTtBQUNqRCxRQUFJLE9BQU8sT0FBUSxPQUFPLE9BQVEsS0FBSyxPQUFPLElBQUssUUFBTztBQUMxRCxRQUFNLFFBQVEsU0FBUyxNQUFPLE1BQU8sU0FBUyxNQUFPLE1BQU8sS0FDdEQsT0FBTyxTQUFTLE1BQU8sTUFBTyxTQUFTLE1BQU8sTUFBTztBQUMzRCxRQUFJLEdBQUcsRUFBRSxJQUFLLFNBQVMsR0FBRyxFQUFFLElBQUssS0FBTSxRQUFPO0FBQzlDLGFBQVcsT0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLE9BQU8sTUFBSyxHQUFHLEVBQUUsRUFBRSxJQUFLLFNBQVUsSUFBTSxRQUFPO0FBQ3JGO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxJQUFnQixPQUFlLEtBQXFCO0FBRTdFLE1BQUksTUFBTSxRQUFRLGtCQUFrQixHQUFHLE1BQU0sQ0FBQyxNQUFNLEdBQUc7QUFDckQsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixXQUFPLFdBQVcsUUFBUSxPQUFPLG1CQUM3QixPQUFPLFVBQVUsUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLElBQzFDLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUN6QjtBQUNBLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxNQUFNLElBQUc7QUFDakMsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLE1BQXNCO0FBQ3ZDLFNBQU8sTUFBUSxPQUFPO0FBQ3hCO0FBR0EsU0FBUyxPQUFPLE1BQWMsT0FBZSxNQUF1QjtBQUNsRSxVQUFRLE9BQU8sV0FBWSxVQUFXLEtBQUssV0FBVyxRQUFRLENBQUMsSUFBSSxXQUFZO0FBQ2pGO0FBR0EsU0FBUyxVQUFVLE1BQWMsT0FBZSxNQUFzQjtBQUNwRSxVQUFLLE9BQU8sV0FBWSxRQUFlLE9BQ2xDLE9BQU8sTUFBTSxPQUFPLElBQUksSUFDdEIsVUFBYSxPQUFPLFNBQVUsT0FBTyxLQUFLLFdBQVcsUUFBUSxDQUFDLElBQUksUUFEbEM7QUFFekM7OztBQ25VQSxJQUFNRSxrQkFBaUI7QUFHaEIsU0FBUyxTQUFTLE9BQWUsS0FBYSxPQUF1QjtBQUMxRSxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsU0FBTyxXQUFXLElBQUksS0FBSyxXQUFXLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQztBQUM3RDtBQVlPLFNBQVMsVUFDZCxPQUNBLEtBQ0EsT0FDQSxPQUNBLE9BQ007QUFDTixNQUFNLFNBQVMsWUFBWSxPQUFPLE9BQU8sS0FBSyxHQUN4QyxFQUFFLEdBQUcsSUFBSTtBQUdmLE1BRkksT0FBTyxTQUFVLFdBQVUsV0FBVyxJQUFJLEtBQUssT0FBTyxNQUFNLElBQzNELEdBQUcsSUFBSSxPQUFPLEdBQUcsR0FDbEIsUUFBUSxTQUFTQSxnQkFBZ0IsSUFBRyxLQUFLLEdBQUcsTUFBTSxRQUFRLE1BQU0sS0FBSztBQUFBLE1BQ3BFLFVBQVMsS0FBSyxNQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sS0FBTSxJQUFHLEVBQUUsSUFBSTtBQUNwRTtBQUdPLFNBQVMsWUFBWSxPQUE0QixPQUFlLE9BQXdCO0FBQzdGLE1BQU0sU0FBUyxhQUFhLE9BQU8sS0FBSztBQUN4QyxNQUFJLFNBQVMsTUFBTyxPQUFNLFFBQVEsUUFBUSxPQUFPLEtBQUs7QUFDdEQsTUFBSSxPQUFPLFNBQVUsV0FBVyxNQUFNLFNBQVMsSUFBSSxJQUFJLE1BQU0sU0FBUyxDQUFDO0FBQ3JFLFVBQU0sVUFBVSxPQUFPLEtBQUs7QUFDOUIsU0FBTztBQUNUO0FBUU8sU0FBUyxXQUNkLE9BQ0EsS0FDQSxPQUNBLE9BQ1M7QUFDVCxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsU0FBTyxXQUFXLElBQUksS0FBSyxXQUFXLElBQUksS0FBSyxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ3BFO0FBTU8sU0FBUyxVQUFVLE9BQWUsS0FBYSxPQUEyQjtBQUMvRSxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsU0FBTyxHQUFHLFNBQVMsS0FBSyxXQUFXLElBQUksS0FBSyxNQUFNLEtBQUssQ0FBQztBQUMxRDtBQUVBLFNBQVMsUUFBUSxRQUFnQixPQUFlLE9BQXlDO0FBQ3ZGLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGdCQUFnQixTQUFTLEtBQUssQ0FBQyxTQUFTLE1BQU0scUNBQXFDLEtBQUs7QUFBQSxFQUMxRjtBQUNGO0FBRUEsU0FBUyxVQUFVLE9BQWUsT0FBeUM7QUFDekUsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsZUFBZSxTQUFTLEtBQUssQ0FBQyxhQUFhLEtBQUs7QUFBQSxFQUNsRDtBQUNGOzs7QUNwRU8sSUFBTSxPQUFOLE1BQU0sTUFBSztBQUFBLEVBSWhCLFlBQVksUUFBMkMsTUFBYztBQUNuRSxTQUFLLFNBQVMsUUFDZCxLQUFLLE9BQU87QUFBQSxFQUNkO0FBQUEsRUFFQSxXQUFtQjtBQUNqQixRQUFNLEVBQUUsUUFBUSxLQUFLLElBQUk7QUFDekIsV0FBTyxHQUFHLGtCQUFrQixRQUFPLE9BQU8sTUFBTSxJQUFJLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN6RTtBQUNGLEdBbUJhLGNBQU4sTUFBa0I7QUFBQSxFQU12QixZQUFZLFFBQXFCQyxPQUFpQjtBQUhsRCxTQUFTLFVBQVUsb0JBQUksSUFBc0I7QUFDN0MsU0FBaUIsVUFBVSxvQkFBSSxRQUFpRDtBQUc5RSxTQUFLLFNBQVMsUUFDZCxLQUFLLE9BQU9BO0FBQUEsRUFDZDtBQUFBLEVBTlM7QUFBQTtBQUFBLEVBU1QsS0FBSyxNQUFtQixjQUE4QjtBQUNwRCxXQUFPLENBQUMsT0FBTyxTQUFTO0FBQ3RCLFVBQUksV0FBVyxLQUFLLEVBQUcsUUFBTztBQUM5QixVQUFJLEtBQUssY0FBYyxHQUFNLFFBQU8sS0FBSyxPQUFPLEtBQUssT0FBTyxFQUFFLENBQUMsQ0FBRSxFQUFFLE9BQU8sSUFBSTtBQUM5RSxVQUFJLENBQUMsY0FBYyxLQUFLO0FBQ3RCLGNBQU0sUUFBUSxPQUFPLE1BQU0sR0FBRyxZQUFZLEtBQUssUUFBUSxDQUFDLGdCQUFnQjtBQUMxRSxVQUFNLFNBQVMsS0FBSyxTQUFTLElBQUk7QUFDakMsZUFBVyxRQUFRLE9BQU8sS0FBSyxLQUFLLEdBQUc7QUFDckMsWUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLElBQUksT0FBTyx5QkFBeUIsT0FBTyxJQUFJLEdBQ25FLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDN0IsWUFBSSxVQUFVLFFBQVc7QUFDdkIsY0FBSSxTQUFTLGFBQWM7QUFDM0IsZ0JBQU0sYUFBYSxNQUFNLE1BQU0sY0FBYyxLQUFLLFFBQVEsRUFBRTtBQUFBLFFBQzlEO0FBRUEsUUFBSSxRQUFRLFVBQWEsVUFBVSxVQUFXLE1BQU0sT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQUEsTUFDdkY7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsR0FBRyxNQUF3QjtBQUN6QixRQUFNLFFBQVEsS0FBSyxPQUFPLElBQUk7QUFDOUIsV0FBTyxDQUFDLE9BQU8sU0FBUztBQUN0QixVQUFJLE9BQU8sU0FBVSxZQUFZLFVBQVUsS0FBTSxRQUFPLE1BQU0sT0FBTyxJQUFJO0FBQ3pFLFVBQU1BLFFBQU8sS0FBSyxLQUFLLE1BQU0sS0FBSztBQUNsQyxtQkFBTUEsT0FBTSxJQUFJLEdBQ1RBO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsT0FBTyxNQUF3QjtBQUNyQyxRQUFJLFFBQVEsS0FBSyxRQUFRLElBQUksSUFBSTtBQUNqQyxXQUFJLFVBQVUsVUFBVyxLQUFLLFFBQVEsSUFBSSxNQUFPLFFBQVEsS0FBSyxLQUFLLElBQUksQ0FBRSxHQUNsRTtBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLFFBQVEsTUFBaUIsTUFBYyxPQUFnQixNQUFrQjtBQUN2RSxRQUFNLE9BQVEsS0FBSyxNQUFNLENBQUMsRUFBeUI7QUFBQSxNQUNqRCxDQUFDQyxVQUFTQSxVQUFTLFFBQVMsTUFBTSxRQUFRQSxLQUFJLEtBQUtBLE1BQUssQ0FBQyxNQUFNO0FBQUEsSUFDakU7QUFDQSxJQUFJLFNBQVMsU0FBUSxLQUFLLEdBQUcsSUFBSSxFQUFFLE9BQU8sSUFBSSxJQUNyQyxTQUFTLFVBQVcsVUFBVSxNQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxJQUFJLE1BQU0sRUFBRSxPQUFPLElBQUk7QUFBQSxFQUM1RjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxNQUFpQixRQUFnQixNQUFpQixNQUFZLFFBQTJCO0FBQzlGLFFBQ0UsV0FBVyxZQUNYLFdBQVcsYUFDWCxXQUFXLFdBQ1gsV0FBVztBQUVYLGFBQU8sQ0FBQyxLQUFLLEdBQUcsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLElBQUksR0FBRyxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFFeEQsUUFBSSxLQUFLLENBQUMsTUFBTSxjQUFjO0FBQzVCLFVBQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxPQUFPLENBQUMsSUFBSTtBQUM1QixVQUFJLFNBQVMsVUFBVSxXQUFXLE9BQU87QUFFdkMsWUFBTSxVQUNKLFdBQVcsUUFBUSxTQUFTLFlBQVksV0FBVyxZQUFZLFNBQVMsUUFFcEUsWUFBWSxLQUFLLENBQUMsTUFBTSxVQUFhLE9BQU8sV0FBWTtBQUM5RCxlQUFJLENBQUMsV0FBVyxZQUFrQixPQUMzQixDQUFDLEtBQUssR0FBRyxPQUFRLEVBQUUsS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsTUFDbkU7QUFDQSxhQUFPLENBQUMsUUFBUSxPQUFRO0FBQUEsSUFDMUI7QUFDQSxRQUFJLEtBQUssQ0FBQyxNQUFNLFdBQVcsS0FBSyxDQUFDLE1BQU0sT0FBUSxRQUFPO0FBQ3RELFFBQU0sUUFBUSxLQUFLLEdBQUcsS0FBSyxDQUFDLENBQWM7QUFDMUMsUUFBSSxXQUFXLFNBQVUsV0FBVyxZQUFZLEtBQUssQ0FBQyxNQUFNO0FBQzFELGFBQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBRXZFLFFBQUksV0FBVyxPQUFRLFFBQU87QUFDOUIsUUFBSSxLQUFLLFNBQVMsR0FBRztBQUNuQixVQUFNLE9BQU8sR0FBRyxJQUFJO0FBRXBCLFlBQU0sU0FBUyxpQkFBaUIsTUFBTSxHQUFHLEtBQUssTUFBTSxXQUFXLGFBRGxELGlEQUNtRTtBQUFBLElBQ2xGO0FBRUEsV0FBSSxLQUFLLENBQUMsTUFBTSxVQUFhLEtBQUssQ0FBQyxFQUFHLENBQUMsTUFBTSxXQUFpQixPQUN2RCxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLE1BQU0sSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDdkQ7QUFBQSxFQUVRLEtBQUssTUFBd0I7QUFDbkMsUUFBSSxPQUFPLFFBQVMsU0FBVSxRQUFPLFlBQVksSUFBSTtBQUNyRCxZQUFRLEtBQUssQ0FBQyxHQUFHO0FBQUEsTUFDZixLQUFLLFVBQVU7QUFDYixZQUFNLFFBQVEsWUFBWSxLQUFLLENBQUMsQ0FBQztBQUNqQyxlQUFPLENBQUMsT0FBTyxTQUFVLFdBQVcsS0FBSyxJQUFJLFFBQVEsTUFBTSxPQUFPLElBQUk7QUFBQSxNQUN4RTtBQUFBLE1BQ0EsS0FBSyxRQUFRO0FBQ1gsWUFBTSxRQUFRLEtBQUssQ0FBQztBQUNwQixlQUFPO0FBQUEsVUFDTCxDQUFDLFVBQVUsTUFBTSxTQUFTLEtBQWU7QUFBQSxVQUN6QyxNQUFNLE1BQU0sS0FBSztBQUFBLFFBQ25CO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU8sVUFBVSxJQUFJLElBQUksS0FBSyxNQUFNLENBQUMsRUFBRSxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUFBLE1BQ3hGLEtBQUssUUFBUTtBQUNYLFlBQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUNwQixRQUFRLE1BQU0sT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUMzRCxlQUFPLFVBQVUsSUFBSSxJQUFJLEtBQUssR0FBRyxLQUFLO0FBQUEsTUFDeEM7QUFBQSxNQUNBLEtBQUs7QUFDSCxlQUFPLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUMxQixLQUFLLFlBQVk7QUFDZixZQUFNLENBQUMsRUFBRSxRQUFRLElBQUk7QUFDckIsZUFBTztBQUFBLFVBQ0wsQ0FBQyxVQUFVLFVBQVU7QUFBQSxVQUNyQixNQUFNLEtBQUssUUFBUTtBQUFBLFFBQ3JCO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU8sS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDMUIsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGVBQU8sQ0FBQyxPQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sTUFBTSxLQUFLLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLFdBQVc7QUFBQSxNQUN2RixLQUFLLE9BQU87QUFDVixZQUFNLEVBQUUsVUFBVSxLQUFLLElBQUksS0FBSyxDQUFDLEdBQzNCLFFBQVEsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9CLGVBQU8sQ0FBQyxPQUFPLFNBQ1QsVUFBVSxRQUFRLE9BQU8sU0FBVSxZQUFZLFdBQVcsS0FBSyxJQUMxRCxLQUFLLFFBQVEsT0FBTyxNQUFNLFVBQVUsTUFBTSxFQUFJLElBRWhELE1BQU0sT0FBTyxJQUFJO0FBQUEsTUFFNUI7QUFBQSxNQUNBLEtBQUssY0FBYztBQUNqQixZQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBRTtBQUNyQyxlQUFPLENBQUMsT0FBTyxTQUFTLGNBQWMsT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUMxRDtBQUFBLE1BQ0EsS0FBSyxTQUFTO0FBQ1osWUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNqQyxlQUFPLENBQUMsT0FBTyxTQUFTO0FBRXRCLGNBQUksUUFBUTtBQUNaLGlCQUFPLGNBQWMsT0FBTyxNQUFNLENBQUMsS0FBSyxVQUFVO0FBQ2hELGdCQUFNLE9BQU8sU0FBUyxPQUFPLE9BQVEsV0FBVyxNQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RFLDJCQUFRLElBQ0Q7QUFBQSxVQUNULENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUFBLE1BQ0wsS0FBSyxRQUFRO0FBQ1gsWUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNqQyxlQUFPLENBQUMsT0FBTyxTQUFTLGNBQWMsT0FBTyxNQUFNLEtBQUs7QUFBQSxNQUMxRDtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU8sS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLEtBQUssTUFBTSxDQUFDLENBQXVDO0FBQUEsTUFDaEYsS0FBSyxZQUFZO0FBQ2YsWUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNqQyxlQUFPLENBQUMsT0FBTyxTQUFpQyxTQUFVLE9BQU8sUUFBUSxNQUFNLE9BQU8sSUFBSTtBQUFBLE1BQzVGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsU0FBUyxNQUErQztBQUM5RCxRQUFJLFNBQVMsS0FBSyxRQUFRLElBQUksSUFBSTtBQUNsQyxXQUFJLFdBQVcsV0FDYixTQUFTLElBQUk7QUFBQSxNQUNYLE1BQU0sS0FBSyxhQUFhLElBQUksR0FBRyxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sQ0FBQyxNQUFNLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQzlFLEdBQ0EsS0FBSyxRQUFRLElBQUksTUFBTSxNQUFNLElBRXhCO0FBQUEsRUFDVDtBQUFBLEVBRVEsTUFBTSxjQUFzQixTQUE2RDtBQUMvRixRQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLENBQUMsTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEtBQUssS0FBSyxNQUFNLFlBQVksQ0FBQyxDQUFDLENBQUM7QUFDM0YsV0FBTyxDQUFDLE9BQU8sU0FBUztBQUN0QixVQUFJLFdBQVcsS0FBSyxFQUFHLFFBQU87QUFDOUIsVUFBSSxDQUFDLGNBQWMsS0FBSyxFQUFHLE9BQU0sUUFBUSxPQUFPLE1BQU0sb0JBQW9CLFlBQVksRUFBRTtBQUN4RixVQUFNLE9BQU8sTUFBTSxZQUFZLEdBQ3pCLFFBQVEsT0FBTyxJQUFJLElBQWM7QUFDdkMsVUFBSSxVQUFVLE9BQVcsUUFBTyxNQUFNLE9BQU8sSUFBSTtBQUNqRCxZQUFNLFFBQVEsTUFBTSxJQUFJLEtBQUssTUFBTSxJQUFJLFlBQVksRUFBRSxHQUFHLE1BQU0sQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ25GO0FBQUEsRUFDRjtBQUFBLEVBRVEsUUFDTixPQUNBLE1BQ0EsTUFDQSxNQUNBQyxVQUNTO0FBQ1QsUUFBTSxZQUFZLE9BQU8sU0FBVSxZQUFZLFVBQVUsTUFBTTtBQUMvRCxRQUFJLFVBQVUsUUFBUSxDQUFDLGFBQWEsQ0FBQyxXQUFXLEtBQUs7QUFDbkQsWUFBTSxRQUFRLE9BQU8sTUFBTSw4Q0FBOEM7QUFFM0UsUUFBTSxNQUFNLElBQUksS0FBSyxNQUFNLGFBQWEsR0FDbEMsVUFBVSxXQUFXLEtBQUssS0FBSyxZQUFZLE9BQU8sSUFBSTtBQUU1RCxRQURBLEtBQUssT0FBTyxLQUFLLE9BQU8sTUFBTSxVQUFVLElBQUksTUFBTUEsWUFBVyxDQUFDLE9BQU8sR0FDakUsUUFBUyxPQUFNLFFBQVEsT0FBTyxNQUFNLFlBQVksSUFBSSxHQUFHLGlCQUFpQjtBQUM1RSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR0EsU0FBUyxZQUFZLFFBQXVCO0FBQzFDLE1BQU0sT0FBTyxPQUFPLFFBQVEsY0FBYyxFQUFFLEdBQ3RDLFFBQVEsUUFBUSxJQUFJO0FBQzFCLE1BQUksVUFBVSxVQUFhLENBQUMsS0FBSyxXQUFXLEdBQUc7QUFDN0MsV0FBTyxhQUFhLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDMUQsTUFBSSxTQUFTLE1BQU8sUUFBTyxVQUFVLEtBQVE7QUFDN0MsTUFBSSxTQUFTLE9BQVEsUUFBTyxVQUFVLFdBQVcsZUFBZTtBQUNoRSxNQUFNLE1BQU0sYUFBYSxLQUFLLElBQUk7QUFDbEMsTUFBSSxRQUFRLEtBQU0sUUFBTyxTQUFTLElBQUksQ0FBQyxNQUFNLEdBQUc7QUFDaEQsTUFBSSxTQUFTLE1BQU8sUUFBTyxVQUFVLFVBQVUsVUFBVTtBQUN6RCxNQUFNLFFBQVEsU0FBUyxRQUFRLGNBQWMsS0FBSztBQUNsRCxTQUFPO0FBQUEsSUFDTCxDQUFDLFVBQVUsT0FBTyxTQUFVLGFBQWEsU0FBUyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsU0FBUyxLQUFLO0FBQUEsSUFDbEYsaUJBQWlCLElBQUk7QUFBQSxFQUN2QjtBQUNGO0FBR0EsU0FBUyxZQUFZLE9BQXVCO0FBQzFDLFNBQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxRQUFTLFFBQVE7QUFDNUM7QUFHQSxTQUFTLFFBQ1AsU0FDQSxVQUNBLE1BQ087QUFDUCxTQUFPLENBQUMsT0FBTyxTQUFTO0FBQ3RCLFFBQUksUUFBUSxLQUFLLEVBQUcsUUFBTztBQUMzQixVQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sWUFBYSxXQUFXLFdBQVcsU0FBUyxHQUFHLElBQUk7QUFBQSxFQUN2RjtBQUNGO0FBRUEsU0FBUyxVQUFVLE1BQWMsVUFBeUI7QUFDeEQsU0FBTyxRQUFRLENBQUMsVUFBVSxPQUFPLFVBQVUsTUFBTSxRQUFRO0FBQzNEO0FBRUEsU0FBUyxhQUFhLE9BQWUsTUFBYyxRQUF3QjtBQUN6RSxTQUFPO0FBQUEsSUFDTCxDQUFDLFVBQVUsT0FBTyxVQUFVLEtBQUssS0FBTSxTQUFvQixTQUFVLFNBQW9CO0FBQUEsSUFDekYsbUJBQW1CLEtBQUssT0FBTyxJQUFJO0FBQUEsSUFDbkMsU0FBUyxtQkFBbUI7QUFBQSxFQUM5QjtBQUNGO0FBRUEsU0FBUyxTQUFTLFVBQTBCO0FBQzFDLE1BQU0sUUFBUSxXQUFXLEVBQUUsTUFBTSxPQUFPLElBQ2xDLE9BQU8sV0FBVyxNQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDckQsU0FBTztBQUFBLElBQ0wsQ0FBQyxVQUFVLE9BQU8sU0FBVSxZQUFZLFNBQVMsU0FBUyxTQUFTO0FBQUEsSUFDbkUsaUJBQWlCLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDbkM7QUFDRjtBQUdBLFNBQVMsVUFBVSxPQUFzQjtBQUN2QyxTQUFPLENBQUMsT0FBTyxTQUFTO0FBQ3RCLFFBQUksT0FBTyxTQUFVLFlBQVksQ0FBQyxZQUFZLE9BQU8sS0FBSztBQUN4RCxZQUFNLFFBQVEsT0FBTyxNQUFNLGdDQUFnQztBQUU3RCxRQUFJLE9BQU8sU0FBVSxZQUFZLGlCQUFpQixLQUFLLEtBQUs7QUFDMUQsWUFBTSxRQUFRLE9BQU8sTUFBTSx3Q0FBd0M7QUFFckUsV0FBSSxVQUFVLFNBQVUsV0FBVyxNQUFNLE1BQU0sWUFBWSxPQUFpQixLQUFLLENBQUMsR0FDM0U7QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLFVBQVUsT0FBNkMsT0FBc0I7QUFDcEYsTUFBTSxRQUFRLGFBQWEsR0FBRyxLQUFLLFFBQVEsR0FBRyxFQUFLO0FBQ25ELFNBQU8sQ0FBQyxPQUFPLFNBQVM7QUFDdEIsUUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPLE1BQU0sT0FBTyxJQUFJO0FBQ3ZELFFBQUksV0FBVyxLQUFLLEVBQUcsUUFBTztBQUM5QixRQUFJLENBQUMsY0FBYyxLQUFLLEVBQUcsT0FBTSxRQUFRLE9BQU8sTUFBTSxxQkFBcUI7QUFDM0UsYUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDaEQsVUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFVBQUksU0FBUyxPQUFXLE9BQU0sYUFBYSxNQUFNLE1BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQy9FLE1BQUksU0FBUyxVQUFXLFVBQVUsSUFBSSxFQUFFLE1BQU0sSUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLElBQzFFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsVUFBVSxNQUE4QjtBQUMvQyxTQUFPLE9BQU8sUUFBUyxXQUFXLGFBQWEsR0FBRyxLQUFLLE9BQU8sR0FBRyxFQUFLLElBQUksWUFBWSxJQUFJO0FBQzVGO0FBRUEsU0FBUyxjQUFjLE9BQWdCLE1BQVksT0FBdUI7QUFDeEUsTUFBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLEtBQU0sT0FBTSxZQUFZLE9BQU8sSUFBSTtBQUM5RSxNQUFNLEVBQUUsT0FBTyxJQUFJLE9BQ2IsZUFBZSxNQUFNLFFBQVEsS0FBSyxLQUFLLFlBQVksT0FBTyxLQUFLLEtBQUssV0FBVyxLQUFLLEdBQ3BGLEVBQUUsQ0FBQyxPQUFPLFFBQVEsR0FBRyxRQUFRLElBQUk7QUFDdkMsTUFBSSxPQUFPLFdBQVksZUFBZSxZQUFZLFVBQWEsT0FBTyxVQUFXO0FBQy9FLFVBQU0sWUFBWSxPQUFPLElBQUk7QUFFL0Isa0JBQWdCLEtBQUs7QUFDckIsTUFBTSxXQUFXLGVBQWUsUUFBUSxNQUFNLEtBQUssS0FBMkIsR0FDMUUsUUFBUTtBQUNaLFdBQVcsV0FBVztBQUNwQixVQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUMvQyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQVksT0FBZ0IsTUFBMEI7QUFDN0QsU0FBTyxRQUFRLE9BQU8sTUFBTSw4QkFBOEI7QUFDNUQ7QUFFQSxTQUFTLFdBQVcsT0FBaUM7QUFDbkQsTUFBTUMsU0FBUSxPQUFPLFNBQVUsWUFBWSxVQUFVLFFBQVEsYUFBYTtBQUMxRSxVQUFRLFdBQVcsS0FBSyxLQUFLQSxXQUFVLFdBQVk7QUFDckQ7QUFHQSxTQUFTLFlBQVksRUFBRSxhQUFhLEtBQUssR0FBVyxNQUF1QjtBQUV6RSxVQURnQixjQUFjLFFBQVEsY0FBYyxTQUNsQyxDQUFDLE9BQU8sTUFBOEIsSUFBSTtBQUM5RDtBQUVBLFNBQVMsV0FBVyxPQUFpQztBQUNuRCxTQUFPLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxTQUFTO0FBQ2pFO0FBRUEsU0FBUyxjQUFjLE9BQTREO0FBQ2pGLFNBQ0UsT0FBTyxTQUFVLFlBQ2pCLFVBQVUsUUFDVixFQUFFLE9BQU8sWUFBWSxVQUNyQixDQUFDLFlBQVksT0FBTyxLQUFLLEtBQ3pCLE1BQU0sS0FBSyxNQUFNO0FBRXJCO0FBR0EsU0FBUyxXQUFXLE1BQVksT0FBeUI7QUFDdkQsTUFBSTtBQUNGLFVBQU07QUFBQSxFQUNSLFNBQVMsT0FBTztBQUNkLFVBQU0saUJBQWlCLGVBQ2pCLElBQUksYUFBYSxNQUFNLE1BQU0sR0FBRyxJQUFJLEtBQUssTUFBTSxPQUFPLEVBQUUsSUFEbEI7QUFBQSxFQUU5QztBQUNGO0FBRUEsU0FBUyxRQUNQLE9BQ0EsTUFDQSxVQUNBLE9BQStELGlCQUNqRDtBQUNkLFNBQU8sU0FBUyxNQUFNLEdBQUcsSUFBSSxtQkFBbUIsS0FBSyxLQUFLLEdBQUcsVUFBVSxtQkFBbUI7QUFDNUY7QUFFQSxTQUFTLGFBQWEsTUFBYyxNQUFZLFVBQWdDO0FBQzlFLE1BQU0sT0FBTyxHQUFHLElBQUk7QUFDcEIsU0FBTyxTQUFTLGlCQUFpQixNQUFNLEtBQUssSUFBSSxHQUFHLFVBQVUsZ0NBQWdDO0FBQy9GOzs7QUM5Wk8sU0FBUyxpQkFDZCxNQUNBLFFBQ0EsUUFDUTtBQUNSLE1BQU0sVUFBa0IsT0FBTyxPQUFPLElBQUksR0FDcEMsVUFBVSxlQUFlLEtBQUssV0FBVyxHQUN6QyxFQUFFLFdBQVcsU0FBUyxJQUFJLEtBQUs7QUFDckMsV0FBUyxPQUFPLE1BQU0sU0FBUyxPQUFPLFdBQVcsT0FBTyxPQUFPLGVBQWUsSUFBSTtBQUNoRixhQUFXLE9BQU8sUUFBUSxRQUFRLElBQUksR0FBRztBQU92QyxVQU5JLFFBQVEsaUJBQWlCLFFBQVEsU0FBUyxPQUFPLE9BQU8sU0FBUyxHQUFHLEtBRXBFLFFBQVEsV0FBVyxRQUFRLFVBRTNCLGFBQWEsVUFBYSxRQUFRLFlBRWxDLFFBQVEsV0FBVyxRQUFRLE9BQU8sWUFBYTtBQUNuRCxVQUFNLE9BQU8sT0FBTyxPQUFRLFdBQVcsTUFBTSxJQUFJLElBQUksV0FBVyxLQUMxRCxTQUFTO0FBQUEsUUFDYjtBQUFBLFFBQ0EsT0FBTyx5QkFBeUIsTUFBTSxHQUFHO0FBQUEsUUFDekM7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0YsR0FDTSxTQUFTLFFBQVEsSUFBSSxJQUFJLEdBQ3pCLFdBQVcsV0FBVyxTQUFZLFNBQVMsZUFBZSxNQUFNLFFBQVEsUUFBUSxNQUFNO0FBQzVGLGFBQU8sZUFBZSxTQUFTLEtBQUssUUFBUTtBQUFBLElBQzlDO0FBRUYsU0FBSSxhQUFhLFdBQ2pCLE9BQU8sZUFBZSxTQUFTLE9BQU8sZUFBZSxNQUFNLE1BQU0sQ0FBQyxHQUM5RCxjQUFjLEtBQUssV0FBVyxLQUFHLGdCQUFnQixTQUFTLE1BQU0sSUFDN0Q7QUFDVDtBQUVBLFNBQVMsY0FDUCxNQUNBLFFBQ0EsTUFDQSxRQUNBLFFBQ29CO0FBQ3BCLE1BQUksT0FBTyxPQUFPLFNBQVUsWUFBWTtBQUN0QyxRQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sT0FBaUIsTUFBTSxNQUFNLEdBQzFEQyxTQUFRLEVBQUUsWUFBWSxZQUFZLGFBQWEsWUFBWSxFQUFFLElBQUk7QUFDdkUsV0FBTyxFQUFFLEdBQUcsUUFBUSxPQUFPQSxTQUFRLE1BQU0sS0FBSyxjQUFjLE1BQU0sUUFBUSxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQzFGO0FBQ0EsTUFBTSxFQUFFLEtBQUssS0FBSyxHQUFHLEtBQUssSUFBSSxRQUN4QkMsU0FBUSxlQUFlLEtBQUssYUFDNUIsU0FBUyxRQUFRQSxTQUFRLE1BQU0sWUFBWSxNQUFNLEtBQUssS0FBSyxhQUFhLFFBQVEsTUFBTTtBQUM1RixTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxHQUFJLE9BQU8sRUFBRSxLQUFLLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxJQUFJLEdBQUcsTUFBTSxFQUFFO0FBQUEsSUFDckUsR0FBSSxVQUFVLEVBQUUsS0FBSyxjQUFjLE1BQU0sUUFBUSxPQUFPLElBQUksSUFBSSxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQzdFO0FBQ0Y7QUFFQSxTQUFTLGNBQ1AsTUFDQSxLQUNBLE1BQ0EsUUFDUTtBQUNSLE1BQU0sWUFBWSxTQUFTLFVBQWEsU0FBUyxJQUFJLEtBQUssQ0FBQyxDQUFFO0FBQzdELFNBQU8sV0FBdUI7QUFDNUIsUUFBTSxTQUFTLEtBQUssTUFBTTtBQUMxQixRQUFJLE9BQU8sUUFBUyxPQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU07QUFDbkQsV0FBTyxhQUFhO0FBQ3BCLFFBQU0sRUFBRSxRQUFRLElBQUksUUFDZCxFQUFFLFVBQVUsSUFBSTtBQUN0QixZQUFRLFlBQVk7QUFDcEIsUUFBSTtBQUNKLFFBQUk7QUFDRixjQUFRLElBQUksS0FBSyxJQUFJO0FBQUEsSUFDdkIsVUFBRTtBQUNBLGNBQVEsWUFBWTtBQUFBLElBQ3RCO0FBQ0EsV0FBSSxhQUFXLFFBQVEsT0FBTyxRQUFRLE9BQU8sR0FBRyxLQUFlLENBQUMsR0FDekQsT0FBTyxTQUFVLFlBQVksVUFBVSxPQUMxQyxPQUFPLFdBQVcsT0FBTyxRQUFRLElBQUksSUFDckM7QUFBQSxFQUNOO0FBQ0Y7QUFFQSxTQUFTLGNBQ1AsTUFDQSxLQUNBLE1BQ0EsUUFDUTtBQUNSLE1BQU0sT0FBTyxJQUFJLElBQUksSUFDZixRQUFRLFNBQVMsU0FBWSxPQUFPLE9BQU8sT0FBTyxHQUFHLElBQUksR0FFekQsQ0FBQyxPQUFPLElBQUksSUFBSSxPQUFPLFFBQVMsV0FBWSxRQUFRLElBQUksS0FBSyxXQUFZLFVBQ3pFLFVBQVUsT0FBTyxRQUFTLFlBQVksS0FBSyxXQUFXLEdBQUc7QUFDL0QsU0FBTyxTQUFTLGFBQWEsT0FBTztBQUNsQyxRQUFNLFNBQVMsS0FBSyxNQUFNO0FBQzFCLFFBQUksT0FBTyxRQUFTLE9BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUztBQUV0RCxRQURBLE9BQU8sYUFBYSxHQUNoQixVQUFVO0FBTVosVUFBSSxFQUpGLE9BQU8sU0FBVSxZQUNqQixTQUFTLFNBQ1QsU0FBUyxTQUNSLFdBQVcsS0FBSyxNQUFNLEtBQUssTUFBTSxTQUN0QjtBQUNaLGdCQUFRLE1BQU0sT0FBTyxJQUFJLEtBQUssUUFBUSxJQUFJLENBQUM7QUFFM0MsWUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixZQUFJLFFBQVMsT0FBTSxPQUFPLE1BQU0sTUFBTSxTQUFTO0FBQUEsTUFDakQ7QUFBQSxVQUNLLENBQUksT0FBTyxTQUFTLFFBQ3pCLE9BQU8sT0FBTyxRQUFRLE9BQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBRXhFLFFBQU0sRUFBRSxRQUFRLElBQUksUUFDZCxRQUFRLFFBQVE7QUFDdEIsWUFBUSxVQUFVO0FBQ2xCLFFBQUk7QUFDRixVQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDdEIsVUFBRTtBQUNBLGNBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxjQUFjLE1BQWMsUUFBZ0IsTUFBYyxRQUE4QjtBQUUvRixNQUFNLFlBQVksU0FBUyxRQUFRLGNBQWMsS0FBSyxXQUFXLEdBQzNELFVBQVUsT0FBTyxJQUFJLElBQUk7QUFDL0IsU0FBTyxTQUFTLGVBQWUsTUFBTTtBQUNuQyxRQUFNLFNBQVMsS0FBSyxNQUFNO0FBQzFCLFFBQUksT0FBTyxRQUFTLE9BQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFFekUsUUFEQSxPQUFPLGFBQWEsR0FDaEIsV0FBVyxPQUFPLFNBQVMsTUFBTTtBQUNuQyxVQUFNLEVBQUUsU0FBUyxFQUFFLElBQUk7QUFFdkIsVUFEQSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sTUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLLFFBQVEsRUFBRSxHQUFHLE1BQU0sR0FDN0UsT0FBTyxRQUFTLE9BQU0sT0FBTyxNQUFNLFNBQVMsTUFBTSxJQUFJLEdBQUcsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUMzRTtBQUNBLFFBQU0sRUFBRSxRQUFRLElBQUksUUFDZCxRQUFRLFFBQVE7QUFDdEIsWUFBUSxVQUFVO0FBQ2xCLFFBQUk7QUFDRixVQUFNLFFBQVEsT0FBTyxNQUFNLE1BQU0sSUFBSTtBQUtyQyxhQUpJLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLGNBQ2xELFFBQVEsUUFBUSxNQUNoQixRQUFRLE9BQU8sUUFBUSxPQUFPLEdBQUcsS0FBSyxDQUFDLElBRXJDLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxVQUFVLFFBQWMsUUFDcEUsT0FBTyxXQUFXLE9BQU8sUUFBUSxTQUFTLE1BQU0sSUFBSSxHQUFHLElBQUk7QUFBQSxJQUNwRSxVQUFFO0FBQ0EsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBYyxDQUFDLEtBQUssR0FBK0I7QUFDbkUsU0FBTyxnQkFBZ0IsSUFBSSxJQUFJLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQyxNQUFNLEdBQUcsSUFBSTtBQUNqRTtBQUVBLElBQU0sV0FBaUMsb0JBQUksSUFBSSxDQUFDLGFBQWEsS0FBSyxDQUFDLEdBRTdELFdBQVcsQ0FBQyxHQUFHLEVBQUUsR0FHakIsU0FBOEIsb0JBQUksSUFBSTtBQUFBLEVBQ3RDO0FBQUEsRUFBVTtBQUFBLEVBQVc7QUFBQSxFQUFPO0FBQUEsRUFBUTtBQUFBLEVBQVU7QUFBQSxFQUFVO0FBQUEsRUFBTztBQUFBLEVBQVM7QUFBQSxFQUN4RTtBQUFBLEVBQVc7QUFDakIsQ0FBQyxHQUVLLGtCQUF1QyxvQkFBSSxJQUFJLENBQUMsTUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLENBQUM7QUFFL0YsU0FBUyxPQUFPLFFBQXdCO0FBQ3RDLFNBQU8sRUFBRSxJQUFJLFFBQVEsS0FBSyxRQUFRLEtBQUssVUFBVSxFQUFFLE1BQU0sS0FBSztBQUNoRTtBQUdBLFNBQVMsV0FBVyxZQUE0QjtBQUM5QyxTQUFPLFNBQVUsT0FBTztBQUN0QixXQUFPLE1BQU0sV0FBVyxLQUFLLE1BQU0sS0FBSyxHQUFHLEdBQUcsS0FBSyxNQUFNLEVBQUUsS0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUc7QUFBQSxFQUNwRjtBQUNGO0FBRUEsU0FBUyxZQUFZLGFBQTZCO0FBQ2hELFNBQU8sU0FBVSxRQUFRO0FBQ3ZCLFFBQUk7QUFDRixhQUFPLFlBQVksS0FBSyxNQUFNLE1BQU07QUFBQSxJQUN0QyxTQUFTLE9BQU87QUFDZCxZQUFNLE1BQU0sT0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sT0FBZ0IsTUFBdUI7QUFDcEQsU0FBTSxpQkFBaUIsZUFDaEIsSUFBSSxhQUFhLE1BQU0sTUFBTSxHQUFHLElBQUksS0FBSyxNQUFNLE9BQU8sRUFBRSxJQURsQjtBQUUvQztBQUtBLFNBQVMsZUFBZSxNQUFjLFFBQTBDO0FBQzlFLE1BQU0sT0FBTyxLQUFLLGFBQ1osRUFBRSxVQUFVLE9BQU8sR0FBRyxRQUFRLFFBQVEsRUFBRSxJQUFJLE1BQzVDLFNBQVMsV0FBVyxLQUFPLElBQUksT0FDL0IsWUFBWSxnQkFBZ0IsTUFBTSxLQUFLO0FBQzdDLFNBQU87QUFBQSxJQUNMLGNBQWM7QUFBQSxJQUNkLE1BQTJCO0FBQ3pCLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FDcEIsRUFBRSxTQUFTLFdBQVcsSUFBSTtBQUNoQyxVQUFJLE9BQU8sV0FBVyxlQUFlLFlBQWEsT0FBTSxPQUFPLE1BQU0sSUFBSSxNQUFNO0FBRS9FLG9CQUFPLGFBQWEsR0FDcEIsT0FBTyxRQUFRLE9BQU8sVUFBVSxHQUN6QjtBQUFBLElBQ1Q7QUFBQSxJQUNBLElBQW1CLE9BQXFCO0FBQ3RDLFVBQU0sU0FBUyxLQUFLLE1BQU0sR0FDcEIsYUFBYSxPQUFPLFFBQVEsY0FBYyxPQUFPLGFBQWEsT0FBTyxNQUFNLE1BQU07QUFDdkYsVUFBSSxlQUFlO0FBQ2pCLGNBQU0sT0FBTyxRQUFRLEdBQUcsT0FBTyxLQUFLLGVBQWUsT0FBTyxNQUFNLE1BQU07QUFFeEUsVUFBSSxPQUFPLFdBQVcsUUFBUSxhQUFhLFFBQVc7QUFDcEQsWUFBTSxNQUFNLEdBQUcsT0FBTyxLQUFLO0FBQzNCLHNCQUFjLEtBQUssRUFBRSxTQUFTLE9BQU8sV0FBVyxHQUFHLFVBQVUsRUFBSztBQUFBLE1BQ3BFO0FBSUEsVUFIQSxPQUFPLGFBQWEsWUFDcEIsT0FBTyxVQUFVLE9BQ2pCLE9BQU8sT0FBTyxPQUFPLFFBQVEsT0FDekIsV0FBVyxRQUFRLE9BQVc7QUFDbEMsVUFBTSxFQUFFLFFBQVEsSUFBSSxRQUNkLEVBQUUsVUFBVSxJQUFJO0FBQ3RCLGNBQVEsWUFBWSxJQUNwQixPQUFPLFNBQVM7QUFDaEIsVUFBSTtBQUNGLGtCQUFVLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxNQUNoQyxVQUFFO0FBQ0EsZ0JBQVEsWUFBWSxXQUNwQixPQUFPLFNBQVM7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLGdCQUFnQixNQUFjLEtBQTZDO0FBQ2xGLFdBQVMsT0FBTyxNQUFNLFNBQVMsT0FBTyxXQUFXLE9BQU8sT0FBTyxlQUFlLElBQUksR0FBRztBQUNuRixRQUFNLFFBQVEsT0FBTyx5QkFBeUIsTUFBTSxHQUFHO0FBQ3ZELFFBQUksVUFBVSxPQUFXLFFBQU87QUFBQSxFQUNsQztBQUVGOzs7QUN0UU8sU0FBUyxZQUFZLE9BQWdCLEVBQUUsU0FBUyxHQUE0QjtBQUNqRixNQUFNLE9BQU8saUJBQ1AsT0FBTztBQUNiLE1BQUksT0FBTyxTQUFVLFlBQVksVUFBVTtBQUN6QyxXQUFPLFNBQVMsTUFBTSxpQkFBaUIsS0FBSyxLQUFLLEdBQUcsWUFBWSxRQUFRLEdBQUcsSUFBSTtBQUVqRixNQUFJLGFBQWE7QUFFZixXQUFPLFNBQVMsTUFBTSxpQkFBaUIsb0JBQW9CLFlBQVksUUFBUSxHQURsRSxtREFDeUU7QUFFeEYsTUFBTSxFQUFFLFVBQVUsTUFBTSxJQUFLLE1BQU0sZUFBZSxDQUFDO0FBQ25ELE1BQUksVUFBVSxVQUFVO0FBQ3RCLFFBQU0sT0FBTyxRQUFRLFFBQVE7QUFDN0IsV0FBTyxTQUFTLE1BQU0sTUFBTSxjQUFjLE9BQU8sc0JBQXNCO0FBQUEsRUFDekU7QUFDQSxNQUFNLE1BQU0sVUFBVSxTQUFZLGdCQUFnQixZQUFZLEtBQUs7QUFDbkUsU0FBTyxTQUFTLE1BQU0saUJBQWlCLEtBQUssWUFBWSxRQUFRLEdBQUcsSUFBSTtBQUN6RTtBQU9PLFNBQVMsV0FBVyxTQUFvQixRQUFrQztBQUMvRSxXQUFXLFNBQVMsT0FBUSxLQUFJLENBQUMsV0FBVyxNQUFNLEtBQUssRUFBRyxPQUFNLFVBQVUsTUFBTSxLQUFLO0FBQ3JGLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxFQUFFLFNBQVMsR0FBYyxPQUF5QjtBQUNwRSxNQUFJLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxFQUFFLFNBQVMsT0FBUSxRQUFPO0FBQzdFLE1BQU0sRUFBRSxVQUFVLE9BQU8sUUFBUSxNQUFNLElBQTBCLE1BQU07QUFDdkUsU0FBTyxVQUFVLFlBQVksT0FBTyxTQUFTLFFBQVEsTUFBTTtBQUM3RDtBQUVBLFNBQVMsVUFBVSxFQUFFLFNBQVMsR0FBYyxPQUE4QjtBQUN4RSxNQUFNLFdBQVcsR0FBRyxZQUFZLFFBQVEsQ0FBQztBQUN6QyxTQUFPLFNBQVMsaUJBQWlCLGtCQUFrQixLQUFLLEtBQUssR0FBRyxVQUFVLG1CQUFtQjtBQUMvRjs7O0FDM0JPLFNBQVMsVUFDZCxRQUNBLE1BQ0EsTUFDQSxPQUNBQyxPQUNHO0FBQ0gsTUFBSSxPQUFPLFFBQVMsWUFBWSxTQUFTLFFBQVEsQ0FBQyxPQUFPLElBQUksRUFBRyxPQUFNLFlBQVksTUFBTSxJQUFJO0FBQzVGLE1BQU0sTUFBTSxDQUFDQyxTQUFnQixXQUEyQjtBQUN0RCxRQUFNLFdBQVcsdUJBQU8sT0FBTyxJQUFJO0FBQ25DLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHO0FBQ2xELFVBQUksVUFBVSxPQUFXO0FBRXpCLE1BRGUsT0FBTyx5QkFBeUIsS0FBSyxXQUFXLElBQUksR0FDdkQsUUFBUSxTQUFXLFNBQVMsSUFBSSxJQUFJLFFBQzFDQSxRQUE2QixJQUFJLElBQUk7QUFBQSxJQUM3QztBQUNBLGlCQUFNQSxRQUFPLE9BQXFCQSxRQUFPLEtBQUssVUFBa0IsSUFBSSxHQUM3REE7QUFBQSxFQUNULEdBQ00sUUFBUSxNQUNSLFVBQVUsQ0FBQ0EsU0FBZ0IsV0FDL0IsWUFBWUEsU0FBUSxRQUFRLE9BQU8sR0FBRyxHQUNsQyxTQUFTO0FBQ2YsU0FBSSxPQUFPLE1BQU0sVUFBVSxPQUFPLElBQUcsUUFBUSxRQUFRLElBQWMsSUFDOURELE1BQUssUUFBaUIsTUFBZSxPQUFnQixPQUFnQixHQUNuRTtBQUNUOzs7QUNuQk8sSUFBTSxjQUFOLE1BQWtEO0FBQUEsRUFpQnZELFlBQVksT0FBa0IsU0FBa0IsU0FBa0I7QUFkbEUsU0FBUyxTQUFzQixJQUFJO0FBQUEsTUFDakMsQ0FBQyxLQUFLLE9BQU8sTUFBTSxNQUFNRSxhQUFZO0FBQ25DLFlBQU0sU0FBUyxLQUFLLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFDN0MsUUFBSSxXQUFXLFFBQU0sY0FBYyxPQUFPLEdBQUcsR0FBRyxRQUFRLE1BQU1BLFFBQU87QUFBQSxNQUN2RTtBQUFBLE1BQ0EsQ0FBQyxNQUFNLFVBQVUsS0FBSyxLQUFLLE1BQU0sS0FBSztBQUFBLElBQ3hDO0FBQ0EsU0FBUyxXQUFnQyxvQkFBSSxJQUFJO0FBR2pEO0FBQUEsU0FBaUIsVUFBVSxvQkFBSSxRQUE4QjtBQUU3RDtBQUFBLFNBQWlCLFVBQVUsb0JBQUksUUFBd0I7QUFHckQsU0FBSyxRQUFRLE9BQ2IsS0FBSyxNQUFNLFdBQVcsT0FBTyxHQUM3QixLQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBLEVBRUEsSUFBSSxXQUFxQjtBQUN2QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxTQUE2QixNQUF3QixLQUFnQjtBQUNuRSxRQUFNLEVBQUUsVUFBVSxLQUFLLElBQUksTUFDckIsUUFBUSxLQUFLLFdBQVcsS0FBTyxJQUFJLEtBQUssT0FDeEMsYUFBYSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUs7QUFDN0MsUUFBSSxlQUFlLE9BQVcsT0FBTSxLQUFLLFFBQVEsR0FBRyxRQUFRLGVBQWUsS0FBSyxNQUFNLEtBQUs7QUFDM0Ysa0JBQWMsR0FBRyxRQUFRLGVBQWUsRUFBRSxTQUFTLEtBQUssV0FBVyxHQUFHLFVBQVUsRUFBSztBQUNyRixRQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssT0FBcUIsR0FBRztBQUNwRCxXQUFPLEtBQUssS0FBSyxPQUFPLFVBQVUsTUFBTSxVQUFVO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLFNBQWUsTUFBaUIsTUFBa0I7QUFDaEQsUUFBSSxFQUFFLFlBQVksUUFBUSxhQUFhLE1BQU8sUUFBTztBQUNyRCxRQUFNLFFBQVEsTUFDUixTQUFTLEtBQUssS0FBSyxDQUFDLFVBQVUsS0FBSyxHQUFHLElBQUk7QUFDaEQsZ0JBQUssT0FBTyxLQUFLLEtBQUssRUFBRSxRQUFRLElBQUksS0FBSyxFQUFFLE9BQU8sS0FBSyxTQUFTLEdBQUcsRUFBRSxDQUFDLEdBQy9EO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxLQUFZLE1BQWlCLE9BQXFCO0FBQ3hELFdBQU8sVUFBVSxFQUFFLE9BQU8sS0FBSyxPQUFPLEtBQUssRUFBUyxHQUFHLEdBQUcsTUFBTSxLQUFLO0FBQUEsRUFDdkU7QUFBQSxFQUVBLE9BQ0UsV0FDQSxTQUNBLFFBQ0EsTUFDRztBQUNILFFBQUksV0FBVyxPQUFXLFFBQU87QUFDakMsUUFBSTtBQUNGLGFBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxJQUM3QixTQUFTLE9BQU87QUFDZCxzQkFBVSxLQUFLLE9BQU8sR0FDaEI7QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUFBLEVBRUEsS0FDRSxRQUNBLFFBQ0EsTUFDQSxNQUNBLE9BQ0FDLE9BQ0c7QUFDSCxXQUFJLGtCQUFrQixPQUFhLEtBQUssUUFBUSxNQUFNLElBQy9DLFVBQVUsUUFBUSxRQUFRLE1BQU0sT0FBT0EsS0FBSTtBQUFBLEVBQ3BEO0FBQUEsRUFFQSxPQUFPLFFBQWtCLFFBQWtCLE9BQXFCO0FBQzlELFFBQU0sRUFBRSxPQUFPLElBQUksS0FBSyxTQUNsQixLQUFLLE9BQU8sR0FBRyxPQUFPLEdBQUcsR0FDekIsT0FBTyxLQUFLLE9BQU8sT0FBTyxLQUFLLElBQUksT0FBTyxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQ2pFLFFBQUksT0FBTyxRQUNYO0FBQUEsZUFBUyxTQUFTLEdBQUcsU0FBUyxPQUFPLFVBQVUsR0FBRztBQUNoRCxZQUFNLFVBQVUsTUFBTSxTQUFTLElBQUksT0FBTyxNQUFNLFNBQVMsS0FBSyxLQUFLO0FBQ25FLFdBQUcsWUFBWSxPQUFPLE1BQU0sUUFBUSxXQUFXLElBQUk7QUFBQSxNQUNyRDtBQUNBLGlCQUFXLE9BQU8sYUFBYSxLQUFLLE9BQU8sT0FBTyxLQUFLLEtBQUssT0FBTztBQUFBO0FBQUEsRUFDckU7QUFBQSxFQUVBLFdBQVcsTUFBYyxJQUFrQjtBQUN6QyxRQUFNLEVBQUUsUUFBUSxJQUFJLE1BQ2QsRUFBRSxRQUFRLEdBQUcsVUFBVSxLQUFLLElBQUksUUFBUSxPQUFPLEdBQUcsSUFBSSxLQUFLLENBQUM7QUFDbEUsYUFBVyxVQUFVLFNBQVMsS0FBSyxLQUFLLENBQUM7QUFDdkMsTUFBSSxVQUFVLE9BQU8sU0FBUyxTQUFTLEtBQUssU0FBTyxRQUFTLE9BQU8sTUFBTTtBQUUzRSxZQUFRLFNBQVMsTUFBTSxNQUFNLElBQUksMkNBQTJDO0FBQUEsRUFDOUU7QUFBQSxFQUVBLFdBQVcsS0FBYSxVQUFrRDtBQUN4RSxRQUFNLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDN0IsUUFBSSxVQUFVLFVBQ1YsR0FBQyxNQUFNLG1CQUFtQixNQUFNLFNBQVMsUUFBUSxNQUFNLGFBQWE7QUFHeEUsYUFBTyxPQUFPLE1BQU0sUUFBUSxPQUFPLE1BQU0sS0FBSyxhQUFhLE1BQU0sSUFBSTtBQUFBLEVBQ3ZFO0FBQUEsRUFFQSxRQUFRLEtBQWlDO0FBQ3ZDLFdBQU8sSUFBSSxZQUFZLEtBQUssT0FBTyxHQUFHLEVBQUUsTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUMxRTtBQUFBLEVBRUEsYUFBYSxLQUFtQjtBQUM5QixRQUFNLFFBQVEsS0FBSyxPQUFPLEdBQUc7QUFDN0IsSUFBSSxVQUFVLFdBQVcsTUFBTSxpQkFBaUI7QUFBQSxFQUNsRDtBQUFBLEVBRUEsY0FBYyxLQUFhLE1BQWlCLE9BQWUsT0FBZSxRQUFzQjtBQUM5RixTQUFLLFFBQVEsY0FBYyxLQUFLLE1BQU0sT0FBTyxPQUFPLE1BQU07QUFBQSxFQUM1RDtBQUFBLEVBRUEsVUFBVSxLQUFxQjtBQUM3QixXQUFPLEtBQUssUUFBUSxVQUFVLEdBQUc7QUFBQSxFQUNuQztBQUFBLEVBRUEsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxRQUFRO0FBQUEsRUFDdEI7QUFBQSxFQUVBLFlBQVksT0FBcUI7QUFDL0IsU0FBSyxRQUFRLFlBQVksS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxNQUFNLFVBQXdCO0FBQzVCLFNBQUssUUFBUSxLQUFLLFFBQVE7QUFBQSxFQUM1QjtBQUFBLEVBRUEsVUFBVSxVQUF3QjtBQUNoQyxTQUFLLFFBQVEsYUFBYSxRQUFRO0FBQUEsRUFDcEM7QUFBQSxFQUVBLEtBQUssT0FBcUI7QUFDeEIsU0FBSyxRQUFRLE9BQU8sS0FBSyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFFBQVEsT0FBTztBQUFBLEVBQ3RCO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFdBQU8sUUFBUSxLQUFLLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUMzQztBQUFBLEVBRUEsTUFBWTtBQUNWLFFBQUk7QUFDRixhQUFPLEtBQUssU0FBUyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsSUFDekMsVUFBRTtBQUNBLFdBQUssUUFBUSxJQUFJO0FBQUEsSUFDbkI7QUFBQSxFQUNGO0FBQUEsRUFFQSxXQUFXLE9BQWUsUUFBZ0IsTUFBYyxPQUF3QjtBQUM5RSxRQUFJLFVBQVUsT0FBTztBQUVuQixVQUFNLFNBQVUsTUFBa0IsTUFBTTtBQUN4QyxvQkFBTyxPQUFPLEtBQUssUUFBUSxPQUNwQjtBQUFBLElBQ1Q7QUFDQSxRQUFJLE1BQU0sS0FBSyxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU8sUUFBUSxNQUFNLEtBQUs7QUFDaEUsUUFBSSxDQUFDLEtBQUssV0FBVyxLQUFLLEVBQUcsUUFBTztBQUNwQyxRQUFNLEVBQUUsSUFBSSxJQUFJLE9BQ1YsYUFBYSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ25DLFFBQUksZUFBZSxPQUFXLE9BQU0sS0FBSyxRQUFRLEdBQUcsUUFBUSxRQUFRLElBQUksQ0FBQyxVQUFVLEtBQUssQ0FBQztBQUN6RixRQUFNLFVBQVUsS0FBSyxLQUFLLE9BQU8sTUFBTSxRQUFRLFVBQVUsR0FDbkQsRUFBRSxLQUFLLElBQUk7QUFFakIsV0FEa0IsU0FBUyxTQUFTLEtBQUssQ0FBQyxNQUFNLFdBQVcsS0FBSyxDQUFDLE1BQU0sWUFDeEQsUUFBUSxNQUFNLEVBQUUsU0FBUyxLQUFLLENBQUMsSUFDdkM7QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFTLEtBQW9CLE9BQWdCLFFBQWdCLEdBQXlCO0FBQ3BGLFFBQUksT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLFNBQVMsT0FBTztBQUNqRSxVQUFJLFdBQVcsU0FBUyxDQUFDLEtBQUssT0FBTyxNQUFNLEtBQUssRUFBRyxPQUFNLGFBQWEsT0FBTyxHQUFHLENBQUM7QUFDakYsVUFBTSxFQUFFLFFBQVEsSUFBSSxNQUNkLEVBQUUsVUFBVSxJQUFJO0FBQ3RCLGNBQVEsWUFBWTtBQUNwQixVQUFJO0FBQ0YsZUFBTyxLQUFLLFNBQVMsS0FBSyxNQUFNLEtBQUssS0FBSztBQUFBLE1BQzVDLFVBQUU7QUFDQSxnQkFBUSxZQUFZO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLEVBQUcsUUFBTztBQUNyRCxRQUFNLGFBQWEsS0FBSyxLQUFLLE9BQU8sS0FBSztBQUN6QyxRQUFJLGVBQWUsT0FBVyxPQUFNLEtBQUssUUFBUSxPQUFPLEdBQUcsR0FBRyxPQUFPLEtBQUs7QUFDMUUsV0FBTyxFQUFFLFNBQVMsT0FBTyxXQUFXO0FBQUEsRUFDdEM7QUFBQSxFQUVBLFVBQVUsUUFBZ0IsUUFBZ0IsT0FBZSxTQUF1QjtBQUM5RSxRQUFNLEVBQUUsUUFBUSxRQUFRLElBQUksS0FBSyxTQUMzQixTQUFTLE9BQU8sR0FBRyxLQUFLLEdBQ3hCLFNBQVMsUUFBUSxTQUFTLElBQUksUUFBUSxPQUFPLEtBQUssR0FDbEQsVUFBVSxLQUFLLEtBQUssU0FBUyxDQUFDO0FBQ3BDLFFBQUksUUFBUSxZQUFZLFdBQVcsWUFBWSxRQUFRLFdBQVcsT0FBTyxXQUFXLE9BSTlFLEVBRGUsUUFBUSxRQUFRLE9BQU8sVUFBVSxLQUFLLFFBQVEsT0FBTztBQUV0RSxZQUFNLGFBQWEsR0FBRyxRQUFRLFFBQVEsTUFBTSxDQUFDLGFBQWEsU0FBUyxPQUFPLFVBQVU7QUFFeEYsUUFBSSxZQUFZO0FBQ2QsWUFBTSxLQUFLLFFBQVEsR0FBRyxRQUFRLFFBQVEsTUFBTSxDQUFDLDJCQUEyQixTQUFTLENBQUM7QUFFcEYsU0FBSyxRQUFRLE9BQU8sT0FBTztBQUFBLEVBQzdCO0FBQUEsRUFFQSxhQUFhLFNBQWlCLE9BQWUsT0FBdUM7QUFDbEYsV0FBTyxZQUFZLElBQUksY0FBYyxLQUFLLEtBQUssU0FBUyxPQUFPLEtBQUs7QUFBQSxFQUN0RTtBQUFBLEVBRUEsZUFBcUI7QUFDbkIsUUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLO0FBQ3RCLElBQUssV0FBVyxJQUFJLE1BQ3BCLG1CQUFtQixLQUFLLEtBQUssR0FHekIsS0FBSyxNQUFNLFNBQVMsS0FBRyxLQUFLLE1BQU0sZUFBa0IsR0FDeEQsT0FBTyxJQUFJO0FBQUEsRUFDYjtBQUFBLEVBRUEsUUFBUSxLQUFhLFNBQWlCLE9BQWUsUUFBZ0IsR0FBaUI7QUFDcEYsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLEtBQUs7QUFDOUIsUUFBSSxXQUFXLElBQUk7QUFDakIsZ0NBQW1CLEtBQUssS0FBSyxHQUN0QixTQUFTLEtBQUssS0FBSztBQUU1QixRQUFJLENBQUMsU0FBUyxPQUFPLEVBQUcsUUFBTyxTQUFTLEtBQUssT0FBTztBQUNwRCxRQUFJLFVBQVUsVUFBVSxFQUFHLFFBQU8sV0FBVyxLQUFLLFNBQVMsS0FBSztBQUNoRSxRQUFNLGFBQWEsT0FBTyxHQUFHLE9BQU87QUFDcEMsV0FBSSxlQUFlLFNBQWtCLFNBQVMsS0FBSyxPQUFPLElBQ3RELFdBQVcsUUFBUSxJQUFVLGFBQWEsR0FBRyxHQUFHLElBQUksT0FBTyxJQUFJLFNBQVMsVUFBVSxJQUMvRSxPQUFPLEtBQUssU0FBUyxPQUFPLFVBQVU7QUFBQSxFQUMvQztBQUFBLEVBRVEsT0FBTyxTQUF5QztBQUN0RCxRQUFNLGFBQWEsS0FBSyxRQUFRLE9BQU8sR0FBRyxPQUFPO0FBQ2pELFdBQU8sZUFBZSxVQUFhLFVBQVUsV0FBVyxNQUFNLGFBQWE7QUFBQSxFQUM3RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNUSxLQUFLLFNBQWtCLE9BQWUsUUFBZ0IsR0FBMkI7QUFDdkYsUUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLFVBQVUsVUFBVSxFQUFHO0FBQ2pELFFBQU0sRUFBRSxRQUFRLFFBQVEsSUFBSSxLQUFLLFNBQzNCLGFBQWEsT0FBTyxHQUFHLE9BQU87QUFDcEMsUUFBSSxlQUFlLFVBQWEsVUFBVSxRQUFRLFdBQVcsT0FBTyxXQUFXLFdBQVcsS0FBSztBQUM3RixVQUFJLFlBQVksS0FBTTtBQUN0QixVQUFNLENBQUMsT0FBTyxHQUFHLElBQUksV0FBVyxLQUFLLEtBQUs7QUFDMUMsYUFBTyxXQUFXLFNBQVMsVUFBVSxTQUFTLE1BQU0sVUFBVTtBQUFBLElBQ2hFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVEsS0FDTixPQUNBLE9BQ0EsUUFDQSxZQUNhO0FBQ2IsUUFBTSxPQUFlLE9BQU8sZUFBZSxLQUFLLEdBQzFDLEVBQUUsTUFBTSxJQUFJLEtBQUssU0FDakIsU0FBUyxJQUFJLE9BQU8sT0FBTyxRQUFRLE1BQU0sS0FBSyxZQUFZLE9BQU8sU0FBUyxLQUFLLENBQUMsR0FDaEYsRUFBRSxXQUFXLFlBQVksT0FBTyxJQUFJLE1BQU07QUFDaEQsSUFBSSxlQUFlLE9BQU0sT0FBTyxPQUFPLE9BQVEsRUFBRSxDQUFDO0FBQ2xELFFBQU0sRUFBRSxXQUFXLE9BQU8sSUFBSSxLQUFLLFFBQVEsSUFBSSxHQUN6QyxVQUFVLE9BQU8sT0FBTyxTQUFTO0FBQ3ZDLFlBQVEsTUFBTSxJQUFJO0FBQ2xCLGFBQVcsT0FBTyxPQUFPLG9CQUFvQixLQUFLLEdBQUc7QUFDbkQsVUFBSSxRQUFRLE1BQU87QUFDbkIsVUFBTSxRQUFpQixRQUFRLElBQUksT0FBTyxHQUFHLEdBSXZDLE9BQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxJQUFJLE1BQU0sR0FBRyxFQUFFLElBQUksSUFDOUMsT0FBTyxLQUFLLFdBQVcsS0FBSyxJQUFJLEtBQUssS0FBSyxPQUFPLE1BQU0sUUFBUSxVQUFVLElBQUk7QUFDbkYsVUFBSSxTQUFTLE9BQU87QUFDbEIsZ0JBQVEsR0FBRyxJQUFJO0FBQ2Y7QUFBQSxNQUNGO0FBRUEsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUVwQixhQUFPLGVBQWUsU0FBUyxLQUFLLEVBQUUsS0FEMUIsTUFBZ0IsUUFBUSxXQUFXLE9BQU8sUUFDWCxjQUFjLEdBQUssQ0FBQztBQUMvRCxVQUFNLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDN0IsVUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBTSxhQUFhLE1BQU0sQ0FBQyxNQUFNO0FBQy9CLFFBQUMsS0FBaUIsTUFBTSxFQUFFLFNBQVMsYUFBYyxNQUFNLENBQUMsSUFBa0I7QUFBQSxNQUM3RTtBQUNBLFVBQU0sTUFBTSxnQkFBZ0IsS0FBSyxHQUFHLElBQUksQ0FBQztBQUN6QyxNQUFJLFFBQVEsVUFBVyxLQUFLLFlBQVksUUFBUSxPQUFPLEdBQUcsR0FBSSxLQUFpQixNQUFNLENBQUM7QUFBQSxJQUN4RjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1RLFFBQVEsT0FBWSxRQUFnQixNQUFjLE9BQXdCO0FBQ2hGLFFBQU0sRUFBRSxVQUFVLElBQUksS0FBSyxRQUFRLE9BQU8sZUFBZSxLQUFLLENBQVcsR0FDbkUsVUFBVSxPQUFPLE9BQU8sU0FBUztBQUN2QyxXQUFPLE9BQU8sU0FBUyxLQUFLO0FBQzVCLFFBQU0sRUFBRSxZQUFZLFNBQVMsS0FBSyxJQUFJLFFBRWhDLFFBQVEsS0FBSyxTQUFTLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxNQUFNLE1BQ2xELFNBQVMsSUFBSSxPQUFPLE9BQU8sUUFBUSxTQUFTLFlBQVksTUFBTSxDQUFDLEdBQy9EQyxZQUFXLE1BQWM7QUFDN0IsVUFBTSxFQUFFLElBQUksSUFBSSxLQUFLO0FBQ3JCLGFBQU8sSUFBSSxJQUFJLE1BQU0sWUFBWSxDQUFDLE1BQU8sQ0FBQztBQUFBLElBQzVDLEdBR00sU0FEWSxPQUE4QixVQUFVLFNBQy9CLFFBQW1CLEtBQUssUUFBUSxJQUFJLE1BQU07QUFDckUsSUFBSSxXQUFXLFVBQVcsS0FBSyxRQUFRLElBQUksUUFBUSxNQUFNO0FBQ3pELFFBQU0sU0FBUyxRQUFRLFFBQVEsTUFBTSxJQUFJO0FBQ3pDLGtCQUFPLFdBQVcsTUFDaEIsUUFBUSxPQUFPQSxVQUFTLE1BQU0sV0FBVyxVQUFhLE9BQU8sUUFBUSxJQUFJLElBQzNFLE9BQU8sT0FBTyxZQUNkLFFBQVEsTUFBTSxJQUFJLFFBQ1g7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLFlBQVksT0FBZSxLQUFhLFFBQXNCO0FBQ3BFLFVBQU0sT0FBTyxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sVUFBVSxNQUFNLFVBQVUsT0FBTyxJQUFJLEdBQzlFLE9BQU8sV0FBVyxNQUFNLEtBQUssTUFBTSxHQUFHLE1BQU0sT0FBTyxNQUFNO0FBQUEsRUFDM0Q7QUFBQSxFQUVRLFFBQVEsTUFBNEI7QUFDMUMsUUFBSSxRQUFRLEtBQUssUUFBUSxJQUFJLElBQUk7QUFDakMsUUFBSSxVQUFVLFFBQVc7QUFDdkIsVUFBTSxTQUFTLFdBQVcsS0FBSyxXQUFXO0FBQzFDLGNBQVEsRUFBRSxXQUFXLGlCQUFpQixNQUFNLFFBQVEsSUFBSSxHQUFHLE9BQU8sR0FDbEUsS0FBSyxRQUFRLElBQUksTUFBTSxLQUFLO0FBQUEsSUFDOUI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsV0FBVyxPQUFtQztBQUNwRCxXQUFJLE9BQU8sU0FBVSxZQUFZLFVBQVUsUUFBUSxVQUFVLEtBQUssUUFBYyxLQUN6RSxXQUFXLFNBQVMsU0FBUyxTQUFTLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHUSxPQUFPLFFBQTBCO0FBQ3ZDLFdBQU8sV0FBVyxLQUFLLFNBQVUsa0JBQWtCLFVBQVUsV0FBVyxRQUFRLEtBQUssS0FBSztBQUFBLEVBQzVGO0FBQ0Y7QUFNQSxTQUFTLFFBQVEsT0FBK0IsUUFBZ0MsT0FBZ0I7QUFDOUYsU0FBSSxVQUFVLFNBQWtCLEtBQ3pCLE1BQU0sYUFBYyxNQUFNLGtCQUFrQixPQUFPLGNBQWM7QUFDMUU7QUFHQSxTQUFTLG1CQUFtQixPQUFxQjtBQUMvQyxRQUFNLEdBQUc7QUFDWDtBQWVBLFNBQVMsTUFBTSxPQUE2QjtBQUMxQyxTQUFPLGFBQWEsU0FBUyxVQUFVO0FBQ3pDO0FBUUEsU0FBUyxTQUFTLE9BQWlDO0FBQ2pELFNBQU8sT0FBTyxTQUFVLFlBQVksVUFBVSxNQUFNO0FBQ3REOzs7QUN6Wk8sU0FBUyxVQUFVLFNBQWtCQyxTQUE2QztBQUN2RixNQUFNLFVBQVUsVUFBVSxPQUFPO0FBQ2pDLE1BQUksWUFBWSxLQUFNLFFBQU87QUFDN0IsTUFBSUEsWUFBVyxVQUFhLGNBQWNBLE9BQU07QUFDOUMsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBRUYsU0FBTyxDQUFDLE9BQU8sTUFBTSxhQUFhO0FBQ2hDLFFBQU0sU0FBUyxJQUFJLFlBQVksT0FBTyxJQUFJLFFBQVEsT0FBTyxNQUFNLE1BQU0sU0FBUyxJQUFJLEdBQUcsT0FBTztBQUM1RixvQkFBUyxjQUFjLE9BQU8sUUFBUSxHQUMvQjtBQUFBLEVBQ1Q7QUFDRjs7O0FDYk8sSUFBTSxVQUF5Qix1QkFBTztBQU10QyxTQUFTLFdBQ2QsT0FDQSxTQUNTO0FBQ1QsTUFBTSxRQUFRLFVBQVUsT0FBTztBQUMvQixNQUFJLFVBQVUsT0FBVyxRQUFPO0FBQ2hDLE1BQU1DLFVBQVMsT0FBTyxTQUFVLFlBQVksVUFBVSxPQUFPLFFBQVE7QUFDckUsRUFBSUEsWUFBVyxVQUFXLGNBQWNBLE9BQU0sR0FDOUMsZUFBZSxTQUFTQSxPQUFNO0FBQzlCLE1BQU0sYUFBYSxVQUFVLFFBQVEsU0FBU0EsT0FBTSxHQUM5QyxFQUFFLFFBQVEsY0FBYyxhQUFhLElBQUk7QUFDL0MsU0FBTztBQUFBLElBQ0xBLFlBQVcsU0FDUCxJQUFJLEtBQUssUUFBUSxTQUFTLEtBQUssR0FBRyxPQUFPLEdBQUcsRUFBRSxRQUFRLENBQUMsUUFBUSxVQUFVLENBQUMsQ0FBQyxPQUFPLENBQUMsSUFDbkYsS0FBSyxLQUFLLGVBQWUsV0FBVyxTQUFZQSxVQUFTLGFBQWEsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNsRjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGOzs7QUMxQk8sSUFBZSxrQkFBZixjQUF1QyxlQUFlO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVkzRCxZQUFZLE1BQVksUUFBaUMsYUFBcUI7QUFDNUUsVUFBTSxNQUFNLE1BQU07QUFDbEIsUUFBTSxPQUFPLGNBQWMsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPLElBQUksS0FBSyxNQUFNLFdBQVc7QUFDakYsU0FBSyxNQUFNLGFBQWEsSUFBSSxVQUFVLENBQUMsR0FDdkMsS0FBSyxVQUFVLFdBQVcsQ0FBQyxRQUFRLENBQUMsQ0FBQyxVQUFVLE9BQU8sWUFBWSxHQUNsRSxLQUFLLE1BQU0sV0FBVyxVQUFVLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxFQUNyRDtBQUFBLEVBRUEsSUFBSSxPQUFvQjtBQUN0QixXQUFPLEtBQUssU0FBUyxRQUFRO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBTVUsU0FBUyxRQUFpQyxLQUFxQjtBQUN2RSxRQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksTUFDbkIsV0FBVyxPQUFPLEtBQUssU0FBUyxZQUFZLE1BQU0sR0FBRztBQUMzRCxTQUFLLE1BQU0sV0FBVyxVQUFVLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFBQSxFQUN6RDtBQUFBLEVBRVUsa0JBQ1IsRUFBRSxNQUFNLFNBQVMsR0FDakIsTUFDQSxPQUNBLE1BQ0EsUUFDQSxVQUNRO0FBQ1IsVUFBTSxNQUFNO0FBQ1osUUFBSTtBQUNGLFdBQUssZUFBZTtBQUNwQixVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQ1gsT0FDSCxTQUFTLEtBQUssZUFBZSxNQUFNLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLE1BQ3RFLEtBQUssY0FBYyxNQUFNLE9BQU8sUUFBUTtBQUMxQyxhQUFJLFFBQVEsS0FBRyxVQUFVLFVBQVUsS0FBSyxNQUFNLElBQUksR0FDM0M7QUFBQSxJQUNULFVBQUU7QUFDQSxZQUFNLE1BQU07QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUFBLEVBRVUsb0JBQW9CLEVBQUUsTUFBTSxTQUFTLEdBQVksS0FBYSxNQUFzQjtBQUM1RixVQUFNLE1BQU07QUFDWixRQUFJO0FBQ0YsV0FBSyxlQUFlLEdBQ3BCLFVBQVUsTUFBTSxHQUFHO0FBQ25CLFVBQU1DLFNBQVEsS0FBSyxnQkFBZ0IsS0FBSyxJQUFJO0FBQzVDLGFBQUlBLFdBQVUsTUFBSyxVQUFVLFFBQVEsS0FBSyxJQUFJLElBQ3pDLFVBQVUsTUFBTSxLQUFLQSxRQUFPLElBQUksR0FDOUJBO0FBQUEsSUFDVCxVQUFFO0FBQ0EsWUFBTSxNQUFNO0FBQUEsSUFDZDtBQUFBLEVBQ0Y7QUFBQSxFQUVVLGNBQWMsRUFBRSxNQUFNLFNBQVMsR0FBWSxLQUFtQjtBQUN0RSxVQUFNLE1BQU07QUFDWixRQUFJO0FBQ0YsV0FBSyxlQUFlLEdBQ3BCLFVBQVUsTUFBTSxHQUFHLEdBQ25CLEtBQUssVUFBVSxHQUFHLEdBQ2xCLFVBQVUsTUFBTSxHQUFHO0FBQUEsSUFDckIsVUFBRTtBQUNBLFlBQU0sTUFBTTtBQUFBLElBQ2Q7QUFBQSxFQUNGO0FBQUEsRUFFVSxlQUFlLEVBQUUsTUFBTSxTQUFTLEdBQWtCO0FBQzFELFVBQU0sTUFBTTtBQUNaLFFBQUk7QUFDRixXQUFLLGVBQWUsR0FDcEIsS0FBSyxLQUFLLE1BQU0sR0FDaEIsVUFBVSxNQUFNO0FBQUEsSUFDbEIsVUFBRTtBQUNBLFlBQU0sTUFBTTtBQUFBLElBQ2Q7QUFBQSxFQUNGO0FBQUEsRUFFVSxnQkFBZ0IsRUFBRSxNQUFNLFNBQVMsR0FBWSxLQUFxQjtBQUMxRSxRQUFNLGFBQWEsU0FBUyxRQUFRLEtBQUssWUFBWTtBQUNyRCxRQUFJO0FBQ0Ysa0JBQUssZUFBZSxHQUNwQixVQUFVLE1BQU0sR0FBRyxHQUNaLEtBQUssS0FBSyxPQUFPLEdBQUc7QUFBQSxJQUM3QixVQUFFO0FBQ0EsTUFBSSxjQUFZLEtBQUssTUFBTTtBQUFBLElBQzdCO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUNQLFFBQ0EsTUFDQSxVQUNnQjtBQUVoQixTQURlLFdBQVcsVUFBYSxPQUFPLFlBQVksVUFDekMsUUFBUSxXQUFXLEVBQUUsTUFBTSxTQUFTLElBQUk7QUFDM0Q7OztBQ3pITyxTQUFTLFlBQVksT0FBZSxNQUFjLE9BQXdCO0FBQy9FLE1BQUksT0FBTyxTQUFVLFlBQVksV0FBVyxRQUFRLFVBQVUsRUFBRyxRQUFPO0FBQ3hFLFFBQU0sUUFBUSxPQUFPLE1BQU0sS0FBSztBQUNsQztBQUVBLFNBQVMsUUFBUSxPQUFnQixNQUFjLE9BQXlDO0FBQ3RGLE1BQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxJQUFJO0FBQ2xDLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGdCQUFnQixTQUFTLEtBQUssQ0FBQyxPQUFPLEtBQUssY0FBYyxLQUFLLEtBQUssQ0FBQyxtQ0FBbUMsSUFBSTtBQUFBLEVBQzdHO0FBQ0Y7QUFVTyxTQUFTLGFBQ2QsT0FDQSxFQUFFLFVBQVUsR0FDWixPQUNNO0FBQ04sTUFBSSxPQUFPLFNBQVUsWUFBWSxVQUFVLFFBQVEsT0FBTyxZQUFZO0FBR3BFLFVBQU0sU0FBUyxpQkFBaUIscUJBQXFCLEtBQUssSUFBSSxLQUFLLEtBQUssR0FGdkQscURBQ0osa0NBQzRFO0FBRTNGLE1BQUksZUFBYTtBQUNqQixhQUFXLFFBQVE7QUFDakIsVUFBSSxFQUFFLFFBQVEsV0FBWSxPQUFNLFlBQVksVUFBVSxTQUFTLEdBQUcsTUFBTSxLQUFLO0FBQUE7QUFFakY7QUFHTyxTQUFTLFVBQVUsV0FBNkI7QUFDckQsU0FBTyxPQUFPLG9CQUFvQixTQUFTLEVBQ3hDLE9BQU8sQ0FBQyxTQUFTLE9BQU8seUJBQXlCLFdBQVcsSUFBSSxFQUFHLEdBQUcsRUFDdEUsTUFBTSxDQUFDO0FBQ1o7QUFTTyxTQUFTLGlCQUFpQixNQUFjLE9BQXFCO0FBQ2xFLE1BQUksU0FBTyxLQUFLO0FBQ2hCLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDO0FBQUEsTUFDdEIsY0FBYyxLQUFLLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQztBQUFBLE1BQzFDO0FBQUEsSUFDRjtBQUNGOzs7QUNwQkEsSUFBTUMsU0FBUSxLQUFLO0FBWVosU0FBUyxZQUFZLE1BQWtEO0FBQzVFLE1BQU0sRUFBRSxVQUFVLElBQUksS0FBSyxHQUNyQixTQUFTLENBQUMsTUFBdUIsVUFBeUI7QUFDOUQsV0FBTyxlQUFlLFdBQVcsTUFBTSxFQUFFLE9BQU8sVUFBVSxJQUFNLGNBQWMsR0FBSyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxTQUFPLFNBQVMsZUFBZSxHQUN6QixZQUFZLGFBQVksT0FBTyxVQUFVLFVBQVUsR0FFekQsT0FBTyxlQUFlLFdBQVcsT0FBTyxhQUFhO0FBQUEsSUFDbkQsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsY0FBYztBQUFBLEVBQ2hCLENBQUM7QUFDSDtBQUdPLFNBQVMsaUJBQWlCLE1BQWlEO0FBQ2hGLE1BQU0sUUFBUTtBQUNkLFNBQU8sZUFBZSxLQUFLLEVBQUUsV0FBVyxTQUFTLEVBQUUsT0FBTyxVQUFVLElBQU0sY0FBYyxHQUFLLENBQUM7QUFDaEc7QUFRQSxTQUFTLGVBQW1DO0FBQzFDLE1BQUk7QUFDRixRQUFNLEVBQUUsVUFBVSxVQUFVLFdBQVcsSUFBSTtBQUMzQyxXQUFPLE9BQU8sT0FBTyxTQUFTLE9BQU8sR0FBRyxFQUFFLFVBQVUsVUFBVSxXQUFXLENBQUM7QUFBQSxFQUM1RSxTQUFTLE9BQU87QUFDZCxXQUFPLFNBQVMsUUFBUSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUNGO0FBR0EsU0FBUyxlQUFxQztBQUM1QyxTQUFPLFNBQVMsSUFBSTtBQUN0QjtBQUdBLFNBQVMsUUFBc0IsT0FBc0I7QUFDbkQsU0FBTyxlQUFlLE1BQU0sT0FBTyxhQUFhLEVBQUUsT0FBTyxVQUFVLElBQU0sY0FBYyxHQUFLLENBQUM7QUFDL0Y7QUFHQSxTQUFTLGFBQWtDO0FBQ3pDLE1BQU0sU0FBa0MsQ0FBQztBQUN6QyxXQUFXLFFBQVEsVUFBVSxLQUFLLFlBQVksU0FBbUI7QUFDL0QsV0FBTyxJQUFJLElBQUssS0FBMkMsSUFBSTtBQUVqRSxTQUFPO0FBQ1Q7QUFNQSxTQUFTLGdCQUFnQyxRQUFpQixTQUE0QjtBQUNwRixTQUFPLFVBQVUsTUFBTSxTQUFTLEVBQUUsTUFBTSxNQUFTLENBQUM7QUFDcEQ7QUFHQSxTQUFTLFVBQVUsVUFBb0IsU0FBOEIsUUFBeUI7QUFDNUYsTUFBTSxPQUFPLFNBQVMsYUFDaEIsRUFBRSxRQUFRLElBQUksTUFFaEIsUUFBUSxLQUFLLFlBQVksS0FBSyxLQUFLLFFBQVEsTUFBTSxFQUFFO0FBQ3ZELE1BQUk7QUFDRixRQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sS0FBSyxTQUFTLE1BQU0sSUFBSTtBQUNsRCxRQUFJLFFBQVEsRUFBRyxRQUFPLEdBQUcsS0FBSztBQUs5QixRQUhBLE1BQU0sR0FBRyxRQUNMLE9BQU8sU0FBUyxVQUFVLE9BQU8sT0FBTyxNQUFNLElBQUksQ0FBSSxJQUFLLElBQUlBLFNBQ25FLFNBQVMsVUFBVSxTQUFZLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxLQUM5QyxVQUFVLFVBQWEsT0FBUSxNQUFNLElBQUksTUFBTSxJQUFJLFVBQVUsQ0FBQyxNQUFPLENBQUM7QUFDeEUsYUFBTyxHQUFHLEtBQUs7QUFHakIsUUFBTSxhQUFhLGVBQWU7QUFDbEMsUUFBSSxjQUFlLFlBQVksVUFBYSxFQUFFLGFBQWEsV0FBWTtBQUNyRSxVQUFNLFFBQXVEO0FBQzdELFVBQUksVUFBVSxNQUFPLFFBQU8sTUFBTSxLQUFNO0FBQ3hDLFVBQUksZUFBZSxTQUFTLE1BQU0sV0FBVyxRQUFXO0FBQ3RELFlBQU0sV0FBVyxNQUFNLFNBQVMsS0FBSyxDQUFDLEdBQUksUUFBeUM7QUFDbkYsZUFBTyxhQUFhLE9BQU8sT0FBTyxTQUFTLEtBQUssR0FBRyxFQUFFLFNBQVMsQ0FBQyxJQUFJO0FBQUEsTUFDckU7QUFDQSxVQUFJLFFBQVEsU0FBUyxZQUFZLE9BQU87QUFDdEMsWUFBTSxXQUFXLFdBQVcsT0FBbUIsU0FBUyxrQkFBa0IsT0FBVSxNQUFNO0FBQzFGLGVBQU8sYUFBYSxPQUFPLE9BQU8sU0FBUyxLQUFLLEdBQUcsRUFBRSxTQUFTLENBQUMsSUFBSTtBQUFBLE1BQ3JFO0FBQUEsSUFDRjtBQUFBLEVBQ0YsU0FBUyxPQUFPO0FBQ2QsV0FBTyxHQUFHLEtBQUssSUFBSSxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQ25DO0FBQ0EsTUFBTSxTQUFTLFNBQVMsS0FBSztBQUM3QixXQUFXLFFBQVEsWUFBWSxTQUFZLFVBQVUsS0FBSyxTQUFTLElBQUksT0FBTyxLQUFLLE9BQU8sR0FBRztBQUMzRixRQUFNLFFBQVEsS0FBSyxRQUFRLE1BQU8sU0FBK0IsSUFBSSxDQUFDO0FBQ3RFLFdBQU8sZUFBZSxRQUFRLE1BQU0sRUFBRSxZQUFZLElBQU0sTUFBTSxDQUFDO0FBQUEsRUFDakU7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsT0FBdUI7QUFDOUMsU0FBTyxJQUFJLEVBQUUsQ0FBQyxLQUFLLEdBQUcsTUFBTTtBQUFBLEVBQUMsRUFBRSxFQUFFLEtBQUssRUFBRztBQUMzQztBQUdBLFNBQVMsV0FBVyxVQUFvQixNQUFjLFFBQTJCO0FBRy9FLE1BREEsT0FBTyxRQUFRLFNBQVMsVUFBVSxHQUM5QixPQUFPLE9BQU8sRUFBRyxPQUFNLElBQUksYUFBYSxpQkFBaUIsNEJBQTRCO0FBQ3pGLE1BQU0sU0FBUyxLQUFLLElBQUksU0FBUyxRQUFRLElBQUksR0FDdkMsUUFBUSxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsQ0FBQyxHQUFHLFVBQVUsS0FBSyxRQUFRLE1BQU0sU0FBUyxHQUFHLEtBQUssQ0FBQyxDQUFDO0FBQ3pGLGVBQU0sU0FBUyxTQUFTLFFBQ2pCO0FBQ1Q7QUFHQSxTQUFTLEtBQUssUUFBZ0IsS0FBNkI7QUFDekQsTUFBSTtBQUNGLFFBQU0sUUFBUSxJQUFJO0FBQ2xCLFFBQUksT0FBTyxTQUFVLFlBQVksVUFBVSxRQUFRLEVBQUUsV0FBVyxPQUFRLFFBQU87QUFDL0UsUUFBTSxPQUFPO0FBQ2IsV0FBTyxFQUFFLENBQUMsT0FBTyxHQUFHLENBQUMsR0FBVyxZQUFzQixVQUFVLE1BQU0sU0FBUyxNQUFNLEVBQUU7QUFBQSxFQUN6RixTQUFTLE9BQU87QUFDZCxRQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFdBQU8sRUFBRSxDQUFDLE9BQU8sR0FBRyxNQUFNLE1BQU07QUFBQSxFQUNsQztBQUNGO0FBR0EsU0FBUyxRQUFRLE9BQXdCO0FBQ3ZDLE1BQU0sRUFBRSxPQUFPLGFBQWEsSUFBSSxpQkFBaUIsZUFBZSxRQUFRLENBQUM7QUFDekUsU0FBTyxJQUFJLEVBQUUsZ0JBQWdCLFlBQVksaUJBQWlCLFFBQVEsRUFBRSxJQUFjLEtBQUssSUFBSTtBQUM3Rjs7O0FDM0tPLFNBQVMsV0FBVyxNQUFxQztBQUM5RCxNQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssSUFBSSxNQUN6QixPQUFPLE1BQU0sQ0FBSSxHQUNqQixPQUFPLE9BQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxRQUFRLElBQU8sT0FBTyxNQUFNLEtBQUssQ0FBQztBQUM3RSxNQUFJLFNBQVM7QUFDWCxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBRUYsTUFBTSxTQUFTLFNBQVMsSUFBSSxHQUN0QkMsU0FBUSxJQUFJLFdBQVcsZUFBZSxNQUFNLEdBQzlDLEtBQUs7QUFDVCxXQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssUUFBUSxTQUFTLEdBQUc7QUFDbkQsUUFBTSxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQzFCLFlBQVEsT0FBTyxLQUFLLEtBQUssR0FBSUEsUUFBTyxJQUFJLEdBQUcsR0FDM0MsV0FBV0EsUUFBTyxNQUFNLFVBQVUsSUFBSSxRQUFRLElBQUksS0FBSyxLQUFLLE1BQU0sU0FBVSxHQUM1RSxNQUFNO0FBQUEsRUFDUjtBQUNBLE1BQU0sY0FBYyxNQUFNLElBQUksSUFBSyxnQkFBbUI7QUFDdEQsU0FBQUEsT0FBTSxLQUFLLEdBQUcsZUFBZSxJQUFNLGVBQWUsRUFBVyxHQUM3REEsT0FBTSxlQUFlLENBQUksSUFBSSxXQUM3QkEsT0FBTSxlQUFlLEVBQVUsSUFBSSxhQUFhLE1BQU0sT0FBTyxDQUFDLElBQUssb0JBQW9CLE1BQ3ZGQSxPQUFNLENBQUMsSUFBSSxnQkFDWEEsT0FBTSxPQUFPLElBQUksa0JBQ2pCQSxPQUFNLFVBQVUsS0FBSyxPQUFPLEtBQUssR0FDakNBLE9BQU0sWUFBWSxJQUFJLFNBQVMsR0FDL0JBLE9BQU0sUUFBUSxJQUFJLFdBQVdBLE1BQUssR0FDM0IsSUFBSSxXQUFXQSxPQUFNLE1BQU07QUFDcEM7OztBQy9DTyxTQUFTLFFBQVEsT0FBa0IsUUFBK0I7QUFDdkUsTUFBTUMsY0FBYSxPQUFPLFVBQVcsWUFBWSxXQUFXLE1BQ3RELE9BQU9BLGNBQWMsT0FBTyxjQUFrRCxRQUM5RSxPQUFPQSxjQUFhLE1BQU0sYUFBYTtBQUM3QyxFQUFJLENBQUNBLGVBQWMsV0FBVyxLQUFHLE1BQU0sT0FBTyxNQUFNO0FBQ3BELE1BQU0sTUFBTUEsY0FBYSxRQUFRLE9BQU8sTUFBTSxJQUFJO0FBQ2xELE1BQUksU0FBUyxVQUFjQSxlQUFjLFFBQVE7QUFDL0MsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxrQkFBa0IsTUFBTSxZQUFZLFNBQVMsT0FBTyxHQUFHO0FBQUEsTUFDdkQ7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLGtCQUFnQixPQUFPLEdBQUcsR0FDMUIsTUFBTSxJQUFJLEVBQUksSUFBSSxLQUNsQixNQUFNLEtBQUssYUFBYSxLQUFlLE9BQU8sS0FBSyxJQUFJLEVBQUUsR0FBRyxFQUFJO0FBQ2xFO0FBUU8sU0FBUyxTQUEyQixPQUFrQixNQUEyQjtBQUN0RixNQUFNLEVBQUUsVUFBVSxNQUFNLFdBQVcsSUFBSyxRQUFRLENBQUM7QUFDakQsTUFBSSxlQUFlLFVBQWEsU0FBUztBQUN2QyxVQUFNO0FBQUEsTUFDSjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEtBQUssSUFBSTtBQUFBLE1BQ1Q7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUVGLE1BQU0sT0FBTyxNQUFNLElBQUksRUFBSSxHQUNyQixRQUFRLFNBQVMsSUFBSSxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQzFDLFFBQVEsTUFBTSxLQUFLLGFBQWEsS0FBZSxFQUFJLEdBQ25ELE9BQU8sTUFBTSxTQUFTLEVBQUUsRUFBRSxTQUFTLElBQUksR0FBRztBQUNoRCxNQUFJLFNBQVMsY0FBYyxRQUFRO0FBQ2pDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSwwQkFBMEIsUUFBUTtBQUFBLE1BQ2xDLFFBQVEsSUFBSSxVQUFVLElBQUksT0FBTyxLQUFLLFdBQVcsU0FBUyxJQUFJLFlBQVk7QUFBQSxNQUMxRSxVQUFVLFVBQVUsT0FBTyxJQUFJO0FBQUEsTUFDL0IsUUFBUSxJQUNKLHNIQUNBO0FBQUEsSUFDTjtBQUVGLFNBQU8sS0FBSyxHQUFHLE9BQU8sSUFBYztBQUN0Qzs7O0FDaEJPLElBQU0sUUFBTixNQUFNLGVBQWMsZ0JBQXFDO0FBQUEsRUFDOUQ7QUFBQSxTQUFnQixXQUErQixpQ0FBaUIsTUFBTSxNQUFLO0FBQUE7QUFBQSxFQU9sRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFrQlQsWUFBWSxPQUFpQyxVQUF3QixDQUFDLEdBQUc7QUFDdkUsUUFBTSxDQUFDLE1BQU0sUUFBUSxhQUFhLFVBQVUsSUFBSSxXQUFXLE9BQU8sT0FBTztBQUN6RSxVQUFNLE1BQU0sUUFBUSxXQUFXO0FBRS9CLFFBQU0sU0FBUyxhQUFhLE1BQU0sTUFBTSxDQUFDLFFBQVEsUUFBUSxLQUFLLFNBQVMsUUFBUSxHQUFHLENBQUMsS0FBSztBQUN4RixTQUFLLE1BQU0sVUFBVSxNQUFNLEdBQzNCLEtBQUssUUFBUSxRQUFRLFFBQVE7QUFBQSxFQUMvQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFxQkEsT0FBTyxLQUFLLFFBQTJDLFVBQXVCLENBQUMsR0FBVTtBQUN2RixRQUFJLFlBQVksT0FBTyxNQUFNLEdBQUc7QUFDOUIsVUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPLEdBQzdCLEVBQUUsVUFBVSxHQUFHLEdBQUcsT0FBTyxJQUFJO0FBQ25DLGFBQU8sSUFBSSxPQUFNLFFBQVEsTUFBTTtBQUFBLElBQ2pDO0FBQ0EseUJBQWMsTUFBTSxHQUNwQixrQkFBa0IsT0FBTyxHQUNsQixJQUFJLE9BQU0sUUFBUSxPQUFPO0FBQUEsRUFDbEM7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFjO0FBQ2hCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFXQSxTQUFTLE1BQWMsUUFBZ0IsR0FBVztBQUNoRCxRQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFdBQUksWUFBWSxPQUFhLEtBQUssa0JBQWtCLFNBQVMsTUFBTSxPQUFPLE1BQU0sSUFBTyxFQUFJLElBQ3BGLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLLEtBQUssY0FBYyxNQUFNLE9BQU8sRUFBSTtBQUFBLEVBQ2hGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsWUFBWSxNQUFjLFFBQWdCLEdBQVc7QUFDbkQsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixXQUFJLFlBQVksT0FBYSxLQUFLLGtCQUFrQixTQUFTLE1BQU0sT0FBTyxNQUFNLElBQU8sRUFBSyxJQUNyRixLQUFLLEtBQUssU0FBUyxNQUFNLEtBQUssS0FBSyxLQUFLLGNBQWMsTUFBTSxPQUFPLEVBQUs7QUFBQSxFQUNqRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBV0EsZUFBZSxNQUFjLFFBQWdCLEdBQUcsT0FBeUIsTUFBYztBQUNyRixRQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFdBQUksWUFBWSxPQUFhLEtBQUssa0JBQWtCLFNBQVMsTUFBTSxPQUFPLE1BQU0sSUFBTSxFQUFJLElBQ25GLEtBQUssS0FBSyxlQUFlLE1BQU0sS0FBSyxLQUFLLEtBQUssY0FBYyxNQUFNLE9BQU8sRUFBSTtBQUFBLEVBQ3RGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBYUEsV0FBVyxLQUFhLE1BQXNCO0FBQzVDLFFBQU0sRUFBRSxRQUFRLElBQUk7QUFDcEIsV0FBSSxZQUFZLE9BQWEsS0FBSyxvQkFBb0IsU0FBUyxLQUFLLElBQUksSUFDakUsS0FBSyxnQkFBZ0IsS0FBSyxJQUFJO0FBQUEsRUFDdkM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFhQSxPQUErQixNQUEyQixNQUFnQjtBQUV4RSxRQURBLFlBQVksSUFBSSxHQUNaLFNBQVMsT0FBVyxRQUFPLEtBQUssT0FBTyxJQUFJO0FBQy9DLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsV0FBTyxLQUFLLE9BQU8sTUFBTSxXQUFXLE9BQU8sT0FBTyxPQUFPLFNBQVMsTUFBTSxJQUFJLENBQUM7QUFBQSxFQUMvRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBY0EsS0FBSyxRQUFpQztBQUNwQyxRQUFJLE1BQU07QUFDVixRQUFJLE9BQU8sVUFBVyxZQUFhLFFBQTRCLFVBQVUsUUFBVztBQUNsRixVQUFNLE9BQU8sT0FBTztBQUNwQixVQUFJLENBQUMsZUFBZSxNQUFNLFFBQVEsSUFBSSxHQUFHO0FBQ3ZDLFFBQUksS0FBSyxTQUFTLE9BQU0sS0FBSyxXQUFXLFFBQVEsSUFBSSxJQUMvQyxPQUFPLEtBQUssTUFBTSxNQUFNLEtBQUssV0FBVyxRQUFRLElBQUksQ0FBQztBQUMxRDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE9BQU87QUFBQSxJQUNmO0FBQ0EsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixRQUFJO0FBQ0YsTUFBSSxZQUFZLE9BQU0sS0FBSyxjQUFjLFNBQVMsR0FBRyxJQUNoRCxLQUFLLFVBQVUsR0FBRztBQUFBLElBQ3pCLFNBQVMsT0FBTztBQUNkLFlBQU0sU0FBUyxNQUFNLEtBQUssS0FBSztBQUFBLElBQ2pDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHUSxXQUFXLFFBQWtCLE1BQW1DO0FBQ3RFLFdBQU8sS0FBSyxPQUFPO0FBQ25CLFFBQUk7QUFDSixRQUFJO0FBQ0YsWUFBTSxRQUFRLE1BQU0sTUFBTTtBQUFBLElBQzVCLFNBQVMsT0FBTztBQUNkLFlBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxLQUFLO0FBQUEsSUFDeEM7QUFFQSxRQURJLFFBQVEsS0FBRyxlQUFlLE1BQU0sR0FBRyxHQUNuQyxNQUFNLGdCQUFnQixVQUFhLFFBQVEsR0FBRztBQUNoRCxXQUFLLEtBQUssR0FBRztBQUNiO0FBQUEsSUFDRjtBQUNBLFFBQU0sY0FBYyxLQUFLLFlBQVksTUFBTSxDQUFDO0FBQzVDLGdCQUFZLElBQUksS0FBSyxJQUFJLEdBQ3pCLFlBQVksS0FBSztBQUFBLEVBQ25CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWVBLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUssUUFBUSxNQUFNLEVBQUksTUFBTztBQUFBLEVBQ3ZDO0FBQUEsRUFFQSxJQUFJLEtBQUssUUFBeUI7QUFDaEMsV0FBTyxLQUFLLE1BQU0sTUFBTTtBQUN0QixhQUFPLEtBQUssT0FBTyxHQUNuQixRQUFRLE1BQU0sTUFBTTtBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBYUEsS0FBdUIsTUFBMkI7QUFDaEQsV0FBTyxXQUFXLEtBQUssTUFBTSxPQUMzQixPQUFPLEtBQUssT0FBTyxHQUNaLFNBQVMsTUFBTSxJQUFJLEVBQzNCO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxLQUFxQjtBQUMxQixRQUFNLEVBQUUsUUFBUSxJQUFJO0FBQ3BCLFdBQUksWUFBWSxPQUFhLEtBQUssZ0JBQWdCLFNBQVMsR0FBRyxJQUN2RCxLQUFLLEtBQUssT0FBTyxHQUFHO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFFBQU0sRUFBRSxXQUFXLFFBQVEsSUFBSTtBQUMvQix1QkFBbUIsU0FBUyxHQUN4QixZQUFZLE9BQU0sS0FBSyxlQUFlLE9BQU8sSUFDNUMsS0FBSyxLQUFLLE1BQU07QUFBQSxFQUN2QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFlQSxXQUFvQztBQUNsQyxXQUFPLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsVUFBTSxRQUFRLFdBQVcsS0FBSyxPQUFPO0FBQ3JDLGtCQUFLLFFBQVEsTUFBTSxLQUFLLEdBQ3BCLEtBQUssY0FBYyxVQUFXLEtBQUssTUFBTSxhQUFhLG9CQUFJLFFBQVEsQ0FBQyxHQUN2RSxLQUFLLFVBQVcsSUFBSSxLQUFLLEdBQ2xCO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFlQSxRQUFRLE9BQThCO0FBQ3BDLHVCQUFtQixLQUFLLFNBQVMsR0FDakMsT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUN0QixXQUFLLFFBQVEsR0FDYixLQUFLLFFBQVEsVUFBVSxLQUFLLEdBQzVCLFFBQVEsS0FBSyxNQUFNLE9BQU8sS0FBSyxXQUFXLElBQUksS0FBSyxNQUFNLEVBQUksR0FDN0QsS0FBSyxTQUFTLFVBQVUsU0FBUyxLQUFLO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVQSxPQUFlO0FBQ2IsUUFBTSxPQUFPLEtBQUssU0FDWixTQUFTLEtBQUs7QUFDcEIsUUFBSSxLQUFLLFdBQVcsVUFBYSxDQUFDLGNBQWMsTUFBTSxFQUFHLFFBQU87QUFDaEUsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxVQUFVLEVBQUcsUUFBTztBQUN4QixRQUFNLFNBQVMsUUFBUSxPQUFPLFlBQVksQ0FBQyxDQUFDLEdBQ3RDLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFFdkIsV0FEQSxLQUFLLEtBQUssU0FBUyxNQUFNLEdBQ3BCLFNBQVMsTUFBTSxLQUlwQixLQUFLLE9BQU8sTUFBTSxHQUNYLFVBSkwsU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUNsQjtBQUFBLEVBSVg7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxVQUFnQjtBQUNkLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsSUFBSSxLQUFLLGFBQWEsTUFBUSxRQUFRLFdBQVcsTUFBTSxPQUN2RCxLQUFLLFFBQVEsT0FBTyxHQUNwQixLQUFLLE1BQU0sSUFBSSxHQUNYLFdBQVcsVUFBVyxTQUFTLEtBQUssTUFBTSxHQUM5QyxLQUFLLE9BQU8sR0FDWixRQUFRLFdBQVcsR0FDbkIsS0FBSyxRQUFRLElBQUk7QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxTQUFtRTtBQUNqRSxRQUFNLEVBQUUsVUFBVSxTQUFTLElBQUk7QUFDL0IsV0FBTyxFQUFFLFVBQVUsU0FBUztBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUdBLENBQUMsT0FBTyxPQUFPLElBQVU7QUFDdkIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFFBQWdCO0FBRWQsUUFEQSxPQUFPLEtBQUssT0FBTyxHQUNmLEtBQUssV0FBVztBQUNsQixrQkFBSyxPQUFPLE9BQU8sR0FDWixLQUFLLE9BQU8sTUFBTTtBQUUzQixVQUFNLGNBQWMsa0JBQWtCLGFBQWEsbUJBQW1CLHdCQUF3QjtBQUFBLEVBQ2hHO0FBQUEsRUFFbUIsZ0JBQWdCLEtBQWEsTUFBc0I7QUFDcEUsU0FBSyxlQUFlLEdBQUcsR0FDdkIsZ0JBQWdCLE1BQU0sR0FBRztBQUN6QixRQUFJQyxTQUFRLEtBQUssS0FBSyxXQUFXLEtBQUssSUFBSTtBQUUxQyxRQURJQSxXQUFVLEtBQUssS0FBSyxRQUFRLE1BQUdBLFNBQVEsS0FBSyxLQUFLLFdBQVcsS0FBSyxJQUFJLElBQ3JFQSxXQUFVLEdBQUc7QUFFZixVQUFNLFNBQVMsS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsSUFBSyxPQUFhLElBQUksS0FBSyxNQUFNLENBQUMsU0FBUztBQUV6RixVQURJLEtBQUssU0FBUyxNQUFNLE9BQU8sR0FBRyxNQUFHQSxTQUFRLEtBQUssS0FBSyxXQUFXLEtBQUssSUFBSSxJQUN2RUEsV0FBVSxFQUFHLE9BQU0sWUFBWSxLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsSUFDM0Q7QUFDQSxXQUFJQSxXQUFVLE9BQUssT0FBTyxNQUFNLEtBQUtBLE1BQUssR0FDbkNBO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxlQUFlLEtBQW1CO0FBQ3hDLElBQUksU0FBUyxLQUFLLFNBQVMsS0FBRyxvQkFBb0IsTUFBTSxHQUFHO0FBQUEsRUFDN0Q7QUFBQSxFQUVtQixVQUFVLEtBQW1CO0FBQzlDLFNBQUssZUFBZSxHQUFHO0FBQ3ZCLFFBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUN2QixLQUFLLE1BQU0sRUFBVSxJQUFLLE1BQU0sRUFBSSxPQUFRLElBQzFDLEtBQUssS0FBSyxLQUFLLEdBQUcsS0FFbEIsZ0JBQWdCLE1BQU0sR0FBRyxHQUN6QixLQUFLLEtBQUssS0FBSyxHQUFHLEdBQ2xCLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUV2QjtBQUNGO0FBUU8sU0FBUyxRQUFRLE9BQWMsVUFBZ0M7QUFDcEUsY0FBWSxpQkFBaUIsT0FBTyxTQUFTLE9BQU8sVUFBVSxHQUM5RCxZQUFZLE9BQU8sVUFBVSxhQUFjLFlBQVksWUFBWSxVQUFVLGFBQWEsR0FDMUYsTUFBTSxTQUFZLGNBQWMsUUFBUTtBQUN4QyxNQUFJLGFBQWE7QUFDakIsU0FBTyxNQUFNO0FBQ1gsSUFBSSxjQUFZLE1BQU0sU0FBWSxpQkFBaUIsUUFBUSxHQUMzRCxhQUFhO0FBQUEsRUFDZjtBQUNGOyIsCiAgIm5hbWVzIjogWyJvcGVuZWQiLCAibmFtZSIsICJyZWFkIiwgImlzV2hvbGUiLCAiaXNLbm93biIsICJtb3ZlZCIsICJyZXBvcnQiLCAic2F2ZWQiLCAic2F2ZWQiLCAiTUFOWSIsICJpc1BhcnQiLCAiZW5kaW5nIiwgInNhdmVkIiwgIm5hbWVPZiIsICJjb252ZXJ0IiwgInJlYWQiLCAiaXNXaG9sZSIsICJFTFNFV0hFUkUiLCAibW92ZWQiLCAicmVhZCIsICJjb3B5IiwgImVuZGluZyIsICJpc1dob2xlIiwgImNvdW50IiwgImVuZE9mIiwgIk1BWF9ERVBUSCIsICJpbnNwZWN0ZWQiLCAiTE9PUF9NQVhfQllURVMiLCAicmVhZCIsICJwYXJ0IiwgImlzV2hvbGUiLCAiaXNSb3ciLCAibmFtZWQiLCAiaXNSb3ciLCAicmVhZCIsICJ0YXJnZXQiLCAiaXNXaG9sZSIsICJyZWFkIiwgImxlbmd0aE9mIiwgIm9wZW5lZCIsICJvcGVuZWQiLCAibW92ZWQiLCAiU0xBQ0siLCAic2F2ZWQiLCAiaXNBY2Nlc3NvciIsICJtb3ZlZCJdCn0K

import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  SlotMap,
  SlotMapHead,
  SlotMapIterator,
  copyBytes,
  copyOwned,
  elementsToJSON,
  floatToJSON,
  initRead,
  ownerToJSON,
  writeApart,
  writeOther
} from "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena,
  Deallocator,
  NO_ARENA,
  areStructs,
  checkedAt,
  checksOf,
  forgetSlot,
  inspectable,
  isNumber,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/slot-maps.gen.ts
var Mover = class _Mover {
  static {
    this.typeName = "Mover";
  }
  static {
    this.size = 24;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "ccfd71478ec692c2";
  }
  static {
    this.offsets = { x: 0, y: 4, vx: 8, vy: 12, life: 16, heat: 20 };
  }
  static types$() {
    return ["f32", "f32", "f32", "f32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Mover);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Mover` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 24, -4, _Mover) ?? new _Mover(allocator.arena, ptr);
  }
  /** Allocates a new `Mover`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Mover).allocateZeroed(24, 4, _Mover);
  }
  /** Allocates a new `Mover`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Mover).checks !== null) {
      let created = _Mover.at(allocator, _Mover.allocate(allocator));
      return checksOf(allocator, _Mover).create(allocator, created, init, initMover);
    }
    let ptr = _Mover.allocate(allocator);
    try {
      init !== void 0 && writeMover$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Mover(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONMover(this);
  }
  get x() {
    return this.arena.f32[this.ptr >>> 2];
  }
  set x(value) {
    this.arena.f32[this.ptr >>> 2] = value;
  }
  get y() {
    return this.arena.f32[(this.ptr >>> 2) + 1];
  }
  set y(value) {
    this.arena.f32[(this.ptr >>> 2) + 1] = value;
  }
  get vx() {
    return this.arena.f32[(this.ptr >>> 2) + 2];
  }
  set vx(value) {
    this.arena.f32[(this.ptr >>> 2) + 2] = value;
  }
  get vy() {
    return this.arena.f32[(this.ptr >>> 2) + 3];
  }
  set vy(value) {
    this.arena.f32[(this.ptr >>> 2) + 3] = value;
  }
  get life() {
    return this.arena.f32[(this.ptr >>> 2) + 4];
  }
  set life(value) {
    this.arena.f32[(this.ptr >>> 2) + 4] = value;
  }
  get heat() {
    return this.arena.f32[(this.ptr >>> 2) + 5];
  }
  set heat(value) {
    this.arena.f32[(this.ptr >>> 2) + 5] = value;
  }
};
function initMover(target, init) {
  return target instanceof Mover || areStructs(Mover, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Mover, copyMover, writeMover$, initRead) : (writeMover$(target.arena, target.ptr, init, null), target);
}
function writeMover$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Mover, copyMover);
  let { x: x$, y: y$, vx: vx$, vy: vy$, life: life$, heat: heat$ } = init;
  if (!(typeof x$ == "number" && typeof y$ == "number" && typeof vx$ == "number" && typeof vy$ == "number" && typeof life$ == "number" && typeof heat$ == "number"))
    return storeMover$(arena2, ptr, room, x$, y$, vx$, vy$, life$, heat$);
  room !== null && (ptr = room.full$(ptr));
  let { f32 } = arena2, at4 = ptr >>> 2;
  return f32[at4] = x$, f32[at4 + 1] = y$, f32[at4 + 2] = vx$, f32[at4 + 3] = vy$, f32[at4 + 4] = life$, f32[at4 + 5] = heat$, ptr;
}
function storeMover$(arena2, ptr, room, x$, y$, vx$, vy$, life$, heat$) {
  if (!(isNumber(x$) && isNumber(y$) && isNumber(vx$) && isNumber(vy$) && isNumber(life$) && isNumber(heat$)))
    return writeApart(arena2, ptr, room, Mover, writeMover$, x$, y$, vx$, vy$, life$, heat$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena2, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), vx$ !== void 0 && (f32[at4 + 2] = vx$), vy$ !== void 0 && (f32[at4 + 3] = vy$), life$ !== void 0 && (f32[at4 + 4] = life$), heat$ !== void 0 && (f32[at4 + 5] = heat$), ptr;
}
function copyMover(target, source) {
  return target instanceof Mover && source instanceof Mover || areStructs(Mover, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 24), target;
}
function toJSONMover(source) {
  return {
    x: floatToJSON(source.x),
    y: floatToJSON(source.y),
    vx: floatToJSON(source.vx),
    vy: floatToJSON(source.vy),
    life: floatToJSON(source.life),
    heat: floatToJSON(source.heat)
  };
}
var Movers = class _Movers extends SlotMap {
  static {
    this.head$ = /* @__PURE__ */ new SlotMapHead(() => Mover, 24, 128, 600, 4096, !1);
  }
  static {
    this.typeName = "Movers";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "17ba5ec15f2a352d";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "SlotMap", [["struct", Mover]]]];
  }
  /** Returns an accessor of the `Movers` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Movers) ?? new _Movers(allocator.arena, ptr);
  }
  /** Allocates an empty `Movers`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Movers).allocateZeroed(4, 4, _Movers);
  }
  /** Allocates a `Movers` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Movers.at(allocator, _Movers.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initMovers(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Movers` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Movers.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  toJSON() {
    return toJSONMovers(this);
  }
  add(value) {
    let arena2 = this.arena;
    if (arena2.checks !== null) return super.add(value);
    value === void 0 ? this.room$(0) : writeMover$(arena2, 0, value, this);
    let i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2;
    return i32[head + 7];
  }
  set(handle, value) {
    let arena2 = this.arena;
    if (handle === 0 || arena2.checks !== null) return super.set(handle, value);
    writeMover$(arena2, handle, value, this);
  }
  room$(handle) {
    if (handle !== 0) return this.requirePtr(handle);
    let arena2 = this.arena, i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2, index = i32[head + 4];
    if (!(index < i32[head])) return this.takeAside();
    let number = index >>> 7, slot = index & 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2, free = i32[chunk + 4 + slot];
    if (i32[chunk] !== (entry ^ i32[head + 1]) || free >= -1073741824) return this.takeAside();
    let word = free & 1069547520 | index;
    i32[head + 4] = free & 4194303, i32[head + 2]++, i32[head + 7] = word, i32[chunk + 4 + slot] = word;
    let ptr = chunk * 4 + 600 + slot * 24, words = arena2.i32, at = ptr >>> 2;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, words[at + 3] = 0, words[at + 4] = 0, words[at + 5] = 0, ptr;
  }
  full$(handle) {
    return this.room$(handle);
  }
  get(handle) {
    let ptr = this.ptrOf(handle);
    if (ptr === 0) return;
    let arena2 = this.arena;
    return arena2.checks === null ? new Mover(arena2, ptr) : Mover.at(arena2, ptr);
  }
  ptrOf(handle) {
    if (typeof handle != "number") return this.missing(handle);
    let i32 = this.arena.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 4194303;
    if (!(index < i32[head])) return this.missing(handle);
    let number = index >>> 7, slot = index & 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2;
    return (entry & 1) !== 0 || i32[chunk + 4 + slot] !== handle ? this.missing(handle) : chunk * 4 + 600 + slot * 24;
  }
  remove(handle) {
    if (typeof handle != "number") return this.removeAside(handle);
    let arena2 = this.arena, i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 4194303;
    if (!(index < i32[head]) || arena2.checks !== null) return this.removeAside(handle);
    let number = index >>> 7, slot = index & 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2, word = i32[chunk + 4 + slot];
    return word !== handle || word >= 1069547520 || i32[chunk] !== (entry ^ i32[head + 1]) ? this.removeAside(handle) : (forgetSlot(arena2, chunk * 4 + 600 + slot * 24), i32[chunk + 4 + slot] = (word | 4194303) + 1 | i32[head + 4] | -2147483648, i32[head + 4] = index, i32[head + 2]--, !0);
  }
  nextHandle(handle) {
    if (typeof handle != "number") return this.missing(handle);
    let i32 = this.arena.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 4194303;
    if (handle >>> 0 !== handle || handle >>> 30 || !(index < i32[head]))
      return this.missing(handle);
    let number = index >>> 7, slot = index & 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2;
    if ((entry & 1) === 0 && i32[chunk] === (entry ^ i32[head + 1]))
      for (let next = slot + 1; next < 128; next++) {
        let word = i32[chunk + 4 + next];
        if (word >= 0) return word & 1069547520 | index + next - slot;
      }
    return this.liveFrom(number + 1);
  }
  [Symbol.iterator]() {
    return new MoversIterator$(this.arena, this.ptr, this.head);
  }
  get head() {
    return _Movers.head$;
  }
  get type() {
    return Mover;
  }
  write(element, value) {
    initMover(element, value);
  }
};
function initMovers(target, init) {
  return init instanceof Movers && target.arena.u32[target.ptr >>> 2] === 0 ? copyMovers(target, init) : (target.assign(init), target);
}
function copyMovers(target, source) {
  return copyOwned(target, source, Movers);
}
function toJSONMovers(source) {
  return ownerToJSON(source, toJSONMoversAt$);
}
function toJSONMoversAt$(source, walk) {
  return elementsToJSON(source, toJSONMover, walk);
}
var WideMovers = class _WideMovers extends SlotMap {
  static {
    this.head$ = /* @__PURE__ */ new SlotMapHead(() => Mover, 24, 127, 1032, 4096, !0);
  }
  static {
    this.typeName = "WideMovers";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "73f24244562b1e69";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "SlotMap", [["struct", Mover]]]];
  }
  /** Returns an accessor of the `WideMovers` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _WideMovers) ?? new _WideMovers(allocator.arena, ptr);
  }
  /** Allocates an empty `WideMovers`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _WideMovers).allocateZeroed(
      4,
      4,
      _WideMovers
    );
  }
  /** Allocates a `WideMovers` with the elements of `init`. */
  static create(allocator, init) {
    let created = _WideMovers.at(allocator, _WideMovers.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initWideMovers(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `WideMovers` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _WideMovers.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  toJSON() {
    return toJSONWideMovers(this);
  }
  add(value) {
    let arena2 = this.arena;
    if (arena2.checks !== null) return super.add(value);
    value === void 0 ? this.room$(0) : writeMover$(arena2, 0, value, this);
    let i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2;
    return i32[head + 7] * 67108864 + i32[head + 8];
  }
  set(handle, value) {
    let arena2 = this.arena;
    if (handle === 0 || arena2.checks !== null) return super.set(handle, value);
    writeMover$(arena2, handle, value, this);
  }
  room$(handle) {
    if (handle !== 0) return this.requirePtr(handle);
    let arena2 = this.arena, i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2, index = i32[head + 4];
    if (!(index < i32[head])) return this.takeAside();
    let number = index / 127 | 0, slot = index - number * 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2, free = i32[chunk + 4 + slot];
    if (i32[chunk] !== (entry ^ i32[head + 1]) || free >= -1073741824) return this.takeAside();
    let word = free & 134217727;
    i32[head + 4] = i32[chunk + 131 + slot], i32[head + 8] = index, i32[head + 2]++, i32[head + 7] = word, i32[chunk + 4 + slot] = word;
    let ptr = chunk * 4 + 1032 + slot * 24, words = arena2.i32, at = ptr >>> 2;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, words[at + 3] = 0, words[at + 4] = 0, words[at + 5] = 0, ptr;
  }
  full$(handle) {
    return this.room$(handle);
  }
  get(handle) {
    let ptr = this.ptrOf(handle);
    if (ptr === 0) return;
    let arena2 = this.arena;
    return arena2.checks === null ? new Mover(arena2, ptr) : Mover.at(arena2, ptr);
  }
  ptrOf(handle) {
    if (typeof handle != "number") return this.missing(handle);
    let i32 = this.arena.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 67108863;
    if (!(index < i32[head])) return this.missing(handle);
    let number = index / 127 | 0, slot = index - number * 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2;
    return (entry & 1) !== 0 || !(handle > 0 && i32[chunk + 4 + slot] * 67108864 + index === handle) ? this.missing(handle) : chunk * 4 + 1032 + slot * 24;
  }
  remove(handle) {
    if (typeof handle != "number") return this.removeAside(handle);
    let arena2 = this.arena, i32 = arena2.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 67108863;
    if (!(index < i32[head]) || arena2.checks !== null) return this.removeAside(handle);
    let number = index / 127 | 0, slot = index - number * 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2, word = i32[chunk + 4 + slot];
    return !(handle > 0 && word * 67108864 + index === handle) || word === 134217727 || i32[chunk] !== (entry ^ i32[head + 1]) ? this.removeAside(handle) : (forgetSlot(arena2, chunk * 4 + 1032 + slot * 24), i32[chunk + 4 + slot] = word + 1 | -2147483648, i32[chunk + 131 + slot] = i32[head + 4], i32[head + 4] = index, i32[head + 2]--, !0);
  }
  nextHandle(handle) {
    if (typeof handle != "number") return this.missing(handle);
    let i32 = this.arena.i32, head = i32[this.ptr >>> 2] >>> 2, index = handle & 67108863;
    if (handle % 1 !== 0 || handle < 0 || handle >= 9007199254740992 || !(index < i32[head]))
      return this.missing(handle);
    let number = index / 127 | 0, slot = index - number * 127, entry = i32[(i32[head + 3] >>> 2) + number], chunk = entry >>> 2;
    if ((entry & 1) === 0 && i32[chunk] === (entry ^ i32[head + 1]))
      for (let next = slot + 1; next < 127; next++) {
        let word = i32[chunk + 4 + next];
        if (word >= 0) return (word & 134217727) * 67108864 + index + next - slot;
      }
    return this.liveFrom(number + 1);
  }
  [Symbol.iterator]() {
    return new WideMoversIterator$(this.arena, this.ptr, this.head);
  }
  get head() {
    return _WideMovers.head$;
  }
  get type() {
    return Mover;
  }
  write(element, value) {
    initMover(element, value);
  }
};
function initWideMovers(target, init) {
  return init instanceof WideMovers && target.arena.u32[target.ptr >>> 2] === 0 ? copyWideMovers(target, init) : (target.assign(init), target);
}
function copyWideMovers(target, source) {
  return copyOwned(target, source, WideMovers);
}
function toJSONWideMovers(source) {
  return ownerToJSON(source, toJSONWideMoversAt$);
}
function toJSONWideMoversAt$(source, walk) {
  return elementsToJSON(source, toJSONMover, walk);
}
var MoversIterator$ = class extends SlotMapIterator {
  next() {
    let arena2 = this.arena, i32 = arena2.i32, word = this.word, chunk = this.chunk, isThere = i32[chunk] === this.key && i32[chunk + 2] === this.number - 1;
    for (; isThere && word < this.end && i32[word] < 0; ) word++;
    if (!isThere || word === this.end) {
      if (!this.advance()) return { done: !0, value: void 0 };
      word = this.word;
    }
    this.word = word + 1;
    let slot = word - this.chunk - 4, ptr = this.chunk * 4 + 600 + slot * 24;
    return { done: !1, value: arena2.checks === null ? new Mover(arena2, ptr) : Mover.at(arena2, ptr) };
  }
}, WideMoversIterator$ = class extends SlotMapIterator {
  next() {
    let arena2 = this.arena, i32 = arena2.i32, word = this.word, chunk = this.chunk, isThere = i32[chunk] === this.key && i32[chunk + 2] === this.number - 1;
    for (; isThere && word < this.end && i32[word] < 0; ) word++;
    if (!isThere || word === this.end) {
      if (!this.advance()) return { done: !0, value: void 0 };
      word = this.word;
    }
    this.word = word + 1;
    let slot = word - this.chunk - 4, ptr = this.chunk * 4 + 1032 + slot * 24;
    return { done: !1, value: arena2.checks === null ? new Mover(arena2, ptr) : Mover.at(arena2, ptr) };
  }
};

// bench/workloads/hand-slot-map.ts
var HandSlotMap = class {
  constructor(capacity) {
    this.firstFree = 0;
    this.used = 1;
    this.size = 0;
    this.words = new Int32Array(capacity * WORDS), this.floats = new Float32Array(this.words.buffer), this.handles = new Int32Array(capacity).fill(FREE), this.next = new Int32Array(capacity);
  }
  add() {
    let { words, handles: handles2 } = this, index = this.firstFree;
    if (index !== 0) this.firstFree = this.next[index];
    else {
      if (this.used === handles2.length) throw new RangeError("the map is full");
      index = this.used++;
    }
    let handle = handles2[index] & GENERATION | index;
    handles2[index] = handle;
    let at = index * WORDS;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, words[at + 3] = 0, words[at + 4] = 0, words[at + 5] = 0, this.size++, handle;
  }
  /** Returns the index of the first word of a struct; -1 for a stale handle. */
  at(handle) {
    let index = handle & INDEX;
    return this.handles[index] === handle ? index * WORDS : -1;
  }
  remove(handle) {
    let index = handle & INDEX;
    return this.handles[index] !== handle ? !1 : (this.size--, handle >= GENERATION ? (this.handles[index] = RETIRED, !0) : (this.handles[index] = (handle | INDEX) + 1 | FREE, this.next[index] = this.firstFree, this.firstFree = index, !0));
  }
}, WORDS = 6, INDEX = 2 ** 22 - 1, GENERATION = 255 * 2 ** 22, FREE = -(2 ** 31), RETIRED = FREE + 2 ** 30;

// bench/contenders/slot-maps.ts
var COUNT = 1e3, SLOTS = 4e3, [contender = "", work = "", budget = ""] = process.argv.slice(2), arena = new Arena(1 << 24), order = Int32Array.from({ length: SLOTS }, (_, index) => index * 619 % SLOTS), mixed = order.filter((index) => index < COUNT), handles = Array.from({ length: SLOTS }, () => 0), stale = [], contenders = {
  short: () => {
    let map = Movers.create(arena), mover = Mover.at(arena, Mover.allocate(arena));
    return {
      add: () => map.add({ x: 0, y: 0, vx: 1, vy: 0, life: 0, heat: 0 }),
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add());
          return map.size;
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add();
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++)
            handles[turn] = map.add({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 });
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        get() {
          let sum = 0;
          for (let turn = 0; turn < COUNT; turn++) {
            let found = map.get(handles[order[turn]]);
            found !== void 0 && (sum += found.vx);
          }
          return sum;
        },
        pointer() {
          let sum = 0;
          for (let turn = 0; turn < COUNT; turn++) {
            let ptr = map.ptrOf(handles[order[turn]]);
            ptr !== 0 && (mover.ptr = ptr, sum += mover.vx);
          }
          return sum;
        },
        stale() {
          let count = 0;
          for (let turn = 0; turn < COUNT; turn++) map.ptrOf(stale[turn]) === 0 && count++;
          return count;
        },
        loop() {
          let count = 0;
          for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at))
            mover.ptr = map.ptrOf(at), mover.x += mover.vx, count++;
          return count;
        },
        iterator() {
          let count = 0;
          for (let each of map)
            each.x += each.vx, count++;
          return count;
        }
      }
    };
  },
  wide: () => {
    let map = WideMovers.create(arena), mover = Mover.at(arena, Mover.allocate(arena));
    return {
      add: () => map.add({ x: 0, y: 0, vx: 1, vy: 0, life: 0, heat: 0 }),
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add());
          return map.size;
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add();
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++)
            handles[turn] = map.add({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 });
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        get() {
          let sum = 0;
          for (let turn = 0; turn < COUNT; turn++) {
            let found = map.get(handles[order[turn]]);
            found !== void 0 && (sum += found.vx);
          }
          return sum;
        },
        pointer() {
          let sum = 0;
          for (let turn = 0; turn < COUNT; turn++) {
            let ptr = map.ptrOf(handles[order[turn]]);
            ptr !== 0 && (mover.ptr = ptr, sum += mover.vx);
          }
          return sum;
        },
        stale() {
          let count = 0;
          for (let turn = 0; turn < COUNT; turn++) map.ptrOf(stale[turn]) === 0 && count++;
          return count;
        },
        loop() {
          let count = 0;
          for (let at = map.firstHandle(); at !== 0; at = map.nextHandle(at))
            mover.ptr = map.ptrOf(at), mover.x += mover.vx, count++;
          return count;
        },
        iterator() {
          let count = 0;
          for (let each of map)
            each.x += each.vx, count++;
          return count;
        }
      }
    };
  },
  hand: () => {
    let map = new HandSlotMap(1048576), { floats } = map, loop = () => {
      let { handles: handles2, used } = map, count = 0;
      for (let index = 1; index < used; index++)
        handles2[index] < 0 || (floats[index * 6] = floats[index * 6] + floats[index * 6 + 2], count++);
      return count;
    }, get = () => {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++) {
        let at = map.at(handles[order[turn]]);
        at >= 0 && (sum += floats[at + 2]);
      }
      return sum;
    };
    return {
      add() {
        let handle = map.add();
        return floats[map.at(handle) + 2] = 1, handle;
      },
      remove: (handle) => map.remove(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.remove(map.add());
          return map.size;
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = map.add();
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++) {
            let handle = map.add(), at = map.at(handle);
            floats[at] = turn, floats[at + 1] = 1, floats[at + 2] = 2, floats[at + 3] = 3, floats[at + 4] = 4, floats[at + 5] = 5, handles[turn] = handle;
          }
          for (let turn = 0; turn < COUNT; turn++) map.remove(handles[mixed[turn]]);
          return map.size;
        },
        get,
        pointer: get,
        stale() {
          let count = 0;
          for (let turn = 0; turn < COUNT; turn++) map.at(stale[turn]) < 0 && count++;
          return count;
        },
        loop,
        iterator: loop
      }
    };
  },
  map: () => {
    let map = /* @__PURE__ */ new Map(), last = 0, add2 = (thing) => (map.set(++last, thing), last), empty = () => ({ x: 0, y: 0, vx: 0, vy: 0, life: 0, heat: 0 }), loop = () => {
      let count = 0;
      for (let each of map.values())
        each.x += each.vx, count++;
      return count;
    }, get = () => {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++) {
        let found = map.get(handles[order[turn]]);
        found !== void 0 && (sum += found.vx);
      }
      return sum;
    };
    return {
      add: () => add2({ ...empty(), vx: 1 }),
      remove: (handle) => map.delete(handle),
      size: () => map.size,
      works: {
        pair() {
          for (let turn = 0; turn < COUNT; turn++) map.delete(add2(empty()));
          return map.size;
        },
        batch() {
          for (let turn = 0; turn < COUNT; turn++) handles[turn] = add2(empty());
          for (let turn = 0; turn < COUNT; turn++) map.delete(handles[mixed[turn]]);
          return map.size;
        },
        write() {
          for (let turn = 0; turn < COUNT; turn++)
            handles[turn] = add2({ x: turn, y: 1, vx: 2, vy: 3, life: 4, heat: 5 });
          for (let turn = 0; turn < COUNT; turn++) map.delete(handles[mixed[turn]]);
          return map.size;
        },
        get,
        pointer: get,
        stale() {
          let count = 0;
          for (let turn = 0; turn < COUNT; turn++) map.has(stale[turn]) || count++;
          return count;
        },
        loop,
        iterator: loop
      }
    };
  }
}, { add, remove, size, works } = contenders[contender]();
for (let turn = 0; turn < COUNT; turn++) stale[turn] = add();
for (let turn = 0; turn < COUNT; turn++) remove(stale[turn]);
var isLoop = work === "loop" || work === "iterator", isChanging = work === "pair" || work === "batch" || work === "write";
for (let slot = 0; slot < SLOTS; slot++) handles[slot] = add();
if (isLoop) for (let slot = 3; slot < SLOTS; slot += 4) remove(handles[slot]);
var run = works[work], expected = isChanging ? SLOTS : isLoop ? SLOTS / 4 * 3 : COUNT;
for (let turn = 0; turn < 8; turn++)
  if (run() !== expected) throw new Error(`${contender}: ${work} returns ${run()}, not ${expected}`);
if (size() !== (isLoop ? SLOTS / 4 * 3 : SLOTS)) throw new Error(`${contender} loses structs`);
console.log(JSON.stringify(await time(run, isLoop ? expected : COUNT, Number(budget))));
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc2xvdC1tYXBzLmdlbi50cyIsICIuLi8uLi93b3JrbG9hZHMvaGFuZC1zbG90LW1hcC50cyIsICIuLi8uLi9jb250ZW5kZXJzL3Nsb3QtbWFwcy50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBMENPLElBQU0sUUFBTixNQUFNLE9BQXdCO0FBQUEsRUFDbkM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFTO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3ZGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSSxNQUFNLEdBQUc7QUFBQTtBQUFBLEVBQzFFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDMUY7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE1BQUs7QUFBQTtBQUFBLEVBRXRFLFlBQVlBLFFBQWMsS0FBaUI7QUFDekMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXdCO0FBQ3RELFdBQU8sVUFBVSxXQUFXLEtBQUssSUFBSSxJQUFJLE1BQUssS0FBSyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBa0M7QUFDaEQsV0FBTyxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsZUFBZSxJQUFJLEdBQUcsTUFBSztBQUFBLEVBQ3ZFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFrQztBQUNwRSxRQUFJLGlCQUFpQixXQUFXLE1BQUssRUFBRSxXQUFXLE1BQU07QUFDdEQsVUFBTSxVQUFVLE9BQU0sR0FBRyxXQUFXLE9BQU0sU0FBUyxTQUFTLENBQUM7QUFDN0QsYUFBTyxTQUFTLFdBQVcsTUFBSyxFQUFFLE9BQU8sV0FBVyxTQUFTLE1BQU0sU0FBUztBQUFBLElBQzlFO0FBQ0EsUUFBTSxNQUFNLE9BQU0sU0FBUyxTQUFTO0FBQ3BDLFFBQUk7QUFBRSxNQUFJLFNBQVMsVUFBVyxZQUFZLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQUUsU0FDckUsT0FBTztBQUFFLHNCQUFVLEtBQUssR0FBRyxHQUFTO0FBQUEsSUFBTTtBQUNqRCxXQUFPLElBQUksT0FBTSxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFNBQXFCO0FBQUUsV0FBTyxZQUFZLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFaEQsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUN6RCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDOUQsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQy9ELElBQUksRUFBRSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3BFLElBQUksS0FBYTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNoRSxJQUFJLEdBQUcsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNyRSxJQUFJLEtBQWE7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDaEUsSUFBSSxHQUFHLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDckUsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2xFLElBQUksS0FBSyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3ZFLElBQUksT0FBZTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNsRSxJQUFJLEtBQUssT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFDekU7QUFHTyxTQUFTLFVBQVUsUUFBZSxNQUFpQztBQUV4RSxTQURNLGtCQUFrQixTQUFRLFdBQVcsT0FBTyxNQUFNLEdBQ3BELE9BQU8sTUFBTSxXQUFXLE9BQ25CLE9BQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLE9BQU8sV0FBVyxhQUFhLFFBQVEsS0FDdkYsWUFBWSxPQUFPLE9BQU8sT0FBTyxLQUFLLE1BQU0sSUFBSSxHQUN6QztBQUNUO0FBSU8sU0FBUyxZQUFZQSxRQUFjLEtBQWEsTUFDckQsTUFBMkI7QUFDM0IsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVMsS0FBNkIsVUFBVTtBQUMvRSxXQUFPLFdBQVdBLFFBQU8sS0FBSyxNQUFNLE1BQU0sT0FBTyxTQUFTO0FBQzVELE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssTUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQ3JFLE1BQUksRUFBRSxPQUFPLE1BQU8sWUFBWSxPQUFPLE1BQU8sWUFBWSxPQUFPLE9BQVEsWUFDdkUsT0FBTyxPQUFRLFlBQVksT0FBTyxTQUFVLFlBQVksT0FBTyxTQUFVO0FBQ3pFLFdBQU8sWUFBWUEsUUFBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxPQUFPLEtBQUs7QUFDckUsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxJQUFJLElBQUlBLFFBQU8sTUFBTSxRQUFRO0FBQUcsYUFBSSxHQUFHLElBQUksSUFDN0YsSUFBSSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxNQUFNLENBQUMsSUFBSSxPQUMxRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLE9BQWM7QUFDL0I7QUFFQSxTQUFTLFlBQVlBLFFBQWMsS0FBYSxNQUFtQixJQUFhLElBQzlFLEtBQWMsS0FBYyxPQUFnQixPQUF3QjtBQUNwRSxNQUFJLEVBQUUsU0FBUyxFQUFFLEtBQUssU0FBUyxFQUFFLEtBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxLQUFLLEtBQ3BGLFNBQVMsS0FBSztBQUNkLFdBQU8sV0FBV0EsUUFBTyxLQUFLLE1BQU0sT0FBTyxhQUFhLElBQUksSUFBSSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ3hGLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsSUFBSSxJQUFJQSxRQUFPLE1BQU0sUUFBUTtBQUMvRSxTQUFJLE9BQU8sV0FBVyxJQUFJLEdBQUcsSUFBSSxLQUFRLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQ3RFLFFBQVEsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLE1BQVMsUUFBUSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksTUFDN0UsVUFBVSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksUUFBVyxVQUFVLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxRQUNoRjtBQUNUO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTSxrQkFBa0IsU0FBUyxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sUUFBUSxNQUFNLEdBQzNGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FDekQ7QUFDVDtBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPO0FBQUEsSUFBRSxHQUFHLFlBQVksT0FBTyxDQUFDO0FBQUEsSUFBRyxHQUFHLFlBQVksT0FBTyxDQUFDO0FBQUEsSUFBRyxJQUFJLFlBQVksT0FBTyxFQUFFO0FBQUEsSUFDcEYsSUFBSSxZQUFZLE9BQU8sRUFBRTtBQUFBLElBQUcsTUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLElBQUcsTUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLEVBQUU7QUFDL0Y7QUF3Q08sSUFBTSxTQUFOLE1BQU0sZ0JBQWUsUUFBMkI7QUFBQSxFQUNyRDtBQUFBLFNBQWdCLFFBQW1DLG9CQUFJLFlBQVksTUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLE1BQU0sRUFBSztBQUFBO0FBQUEsRUFFekc7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFVO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBRztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3ZGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixZQUFZO0FBQUE7QUFBQSxFQUFNO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLFFBQVEsRUFBRTtBQUFBO0FBQUEsRUFDeEUsT0FBTyxTQUErQjtBQUFFLFdBQU8sQ0FBQyxDQUFDLGNBQWMsV0FBVyxDQUFDLENBQUMsVUFBVSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHaEcsT0FBTyxHQUFHLFdBQXNCLEtBQTBCO0FBQ3hELFdBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxJQUFJLE9BQU0sS0FBSyxJQUFJLFFBQU8sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNwRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBbUM7QUFDakQsV0FBTyxpQkFBaUIsV0FBVyxPQUFNLEVBQUUsZUFBZSxHQUFHLEdBQUcsT0FBTTtBQUFBLEVBQ3hFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFxQztBQUN2RSxRQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFdBQVcsU0FBUyxJQUFJO0FBQUEsSUFBRSxTQUNoQyxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxRQUFPLEtBQUs7QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVlDLFFBQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWUEsUUFBTyxHQUFHO0FBQUEsRUFBRTtBQUFBLEVBRXZGLFNBQXNCO0FBQUUsV0FBTyxhQUFhLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFbEQsSUFBSSxPQUFvQztBQUMvQyxRQUFNQSxTQUFRLEtBQUs7QUFDbkIsUUFBSUEsT0FBTSxXQUFXLEtBQU0sUUFBTyxNQUFNLElBQUksS0FBSztBQUNqRCxJQUFJLFVBQVUsU0FBVyxLQUFLLE1BQU0sQ0FBQyxJQUNoQyxZQUFZQSxRQUFPLEdBQUcsT0FBTyxJQUFJO0FBQ3RDLFFBQU0sTUFBTUEsT0FBTSxLQUNaLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sSUFBSSxPQUFPLENBQUM7QUFBQSxFQUNyQjtBQUFBLEVBRVMsSUFBSSxRQUFnQixPQUFpQztBQUM1RCxRQUFNQSxTQUFRLEtBQUs7QUFDbkIsUUFBSSxXQUFXLEtBQUtBLE9BQU0sV0FBVyxLQUFNLFFBQU8sTUFBTSxJQUFJLFFBQVEsS0FBSztBQUN6RSxnQkFBWUEsUUFBTyxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ3hDO0FBQUEsRUFFQSxNQUFNLFFBQTRCO0FBQ2hDLFFBQUksV0FBVyxFQUFHLFFBQU8sS0FBSyxXQUFXLE1BQU07QUFDL0MsUUFBTUEsU0FBUSxLQUFLLE9BQ2IsTUFBTUEsT0FBTSxLQUNaLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFFBQVEsSUFBSSxPQUFPLENBQUM7QUFDMUIsUUFBSSxFQUFFLFFBQVEsSUFBSSxJQUFJLEdBQUssUUFBTyxLQUFLLFVBQVU7QUFDakQsUUFBTSxTQUFTLFVBQVUsR0FDbkIsT0FBTyxRQUFRLEtBQ2YsUUFBUSxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxNQUFNLEdBQzNDLFFBQVEsVUFBVSxHQUNsQixPQUFPLElBQUksUUFBUSxJQUFJLElBQUk7QUFDakMsUUFBSSxJQUFJLEtBQUssT0FBTyxRQUFRLElBQUksT0FBTyxDQUFDLE1BQU8sUUFBUSxZQUFhLFFBQU8sS0FBSyxVQUFVO0FBQzFGLFFBQU0sT0FBUSxPQUFPLGFBQWM7QUFDbkMsUUFBSSxPQUFPLENBQUMsSUFBSSxPQUFPLFNBQ3ZCLElBQUksT0FBTyxDQUFDLEtBQ1osSUFBSSxPQUFPLENBQUMsSUFBSSxNQUNoQixJQUFJLFFBQVEsSUFBSSxJQUFJLElBQUk7QUFDeEIsUUFBTSxNQUFNLFFBQVEsSUFBSSxNQUFNLE9BQU8sSUFDL0IsUUFBUUEsT0FBTSxLQUNkLEtBQUssUUFBUTtBQUNuQixpQkFBTSxFQUFFLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQ3hGLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDVDtBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sUUFBNEI7QUFBRSxXQUFPLEtBQUssTUFBTSxNQUFNO0FBQUEsRUFBRTtBQUFBLEVBRXJELElBQUksUUFBbUM7QUFDOUMsUUFBTSxNQUFNLEtBQUssTUFBTSxNQUFNO0FBQzdCLFFBQUksUUFBUSxFQUFHO0FBQ2YsUUFBTUEsU0FBUSxLQUFLO0FBQ25CLFdBQU9BLE9BQU0sV0FBVyxPQUFPLElBQUksTUFBTUEsUUFBTyxHQUFHLElBQUksTUFBTSxHQUFHQSxRQUFPLEdBQUc7QUFBQSxFQUM1RTtBQUFBLEVBRVMsTUFBTSxRQUE0QjtBQUN6QyxRQUFJLE9BQU8sVUFBVyxTQUFVLFFBQU8sS0FBSyxRQUFRLE1BQU07QUFDMUQsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxRQUFRLFNBQVM7QUFDdkIsUUFBSSxFQUFFLFFBQVEsSUFBSSxJQUFJLEdBQUssUUFBTyxLQUFLLFFBQVEsTUFBTTtBQUNyRCxRQUFNLFNBQVMsVUFBVSxHQUNuQixPQUFPLFFBQVEsS0FDZixRQUFRLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLE1BQU0sR0FDM0MsUUFBUSxVQUFVO0FBQ3hCLFlBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxRQUFRLElBQUksSUFBSSxNQUFNLFNBQWUsS0FBSyxRQUFRLE1BQU0sSUFDN0UsUUFBUSxJQUFJLE1BQU0sT0FBTztBQUFBLEVBQ25DO0FBQUEsRUFFUyxPQUFPLFFBQXlCO0FBQ3ZDLFFBQUksT0FBTyxVQUFXLFNBQVUsUUFBTyxLQUFLLFlBQVksTUFBTTtBQUM5RCxRQUFNQSxTQUFRLEtBQUssT0FDYixNQUFNQSxPQUFNLEtBQ1osT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsUUFBUSxTQUFTO0FBQ3ZCLFFBQUksRUFBRSxRQUFRLElBQUksSUFBSSxNQUFPQSxPQUFNLFdBQVcsS0FBTSxRQUFPLEtBQUssWUFBWSxNQUFNO0FBQ2xGLFFBQU0sU0FBUyxVQUFVLEdBQ25CLE9BQU8sUUFBUSxLQUNmLFFBQVEsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssTUFBTSxHQUMzQyxRQUFRLFVBQVUsR0FDbEIsT0FBTyxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQ2pDLFdBQUksU0FBUyxVQUFVLFFBQVEsY0FBYyxJQUFJLEtBQUssT0FBTyxRQUFRLElBQUksT0FBTyxDQUFDLEtBQ3hFLEtBQUssWUFBWSxNQUFNLEtBQ2hDLFdBQVdBLFFBQU8sUUFBUSxJQUFJLE1BQU0sT0FBTyxFQUFFLEdBQzdDLElBQUksUUFBUSxJQUFJLElBQUksS0FBTSxPQUFPLFdBQVcsSUFBSyxJQUFJLE9BQU8sQ0FBQyxJQUFLLGFBQ2xFLElBQUksT0FBTyxDQUFDLElBQUksT0FDaEIsSUFBSSxPQUFPLENBQUMsS0FDTDtBQUFBLEVBQ1Q7QUFBQSxFQUVTLFdBQVcsUUFBd0I7QUFDMUMsUUFBSSxPQUFPLFVBQVcsU0FBVSxRQUFPLEtBQUssUUFBUSxNQUFNO0FBQzFELFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsUUFBUSxTQUFTO0FBQ3ZCLFFBQUksV0FBVyxNQUFNLFVBQVUsV0FBVyxNQUFZLEVBQUUsUUFBUSxJQUFJLElBQUk7QUFDdEUsYUFBTyxLQUFLLFFBQVEsTUFBTTtBQUM1QixRQUFNLFNBQVMsVUFBVSxHQUNuQixPQUFPLFFBQVEsS0FDZixRQUFRLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLE1BQU0sR0FDM0MsUUFBUSxVQUFVO0FBQ3hCLFNBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBQztBQUMzRCxlQUFTLE9BQU8sT0FBTyxHQUFHLE9BQU8sS0FBSyxRQUFRO0FBQzVDLFlBQU0sT0FBTyxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQ2pDLFlBQUksUUFBUSxFQUFHLFFBQVEsT0FBTyxhQUFlLFFBQVEsT0FBTztBQUFBLE1BQzlEO0FBRUYsV0FBTyxLQUFLLFNBQVMsU0FBUyxDQUFDO0FBQUEsRUFDakM7QUFBQSxFQUVBLENBQVUsT0FBTyxRQUFRLElBQXFCO0FBQzVDLFdBQU8sSUFBSSxnQkFBZ0IsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUM1RDtBQUFBLEVBQ0EsSUFBdUIsT0FBb0I7QUFBRSxXQUFPLFFBQU87QUFBQSxFQUFNO0FBQUEsRUFDakUsSUFBdUIsT0FBcUI7QUFBRSxXQUFPO0FBQUEsRUFBTTtBQUFBLEVBQ3hDLE1BQU0sU0FBZ0IsT0FBaUM7QUFDeEUsY0FBVSxTQUFTLEtBQUs7QUFBQSxFQUMxQjtBQUNGO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBQzdFLFNBQUksZ0JBQWdCLFVBQVUsT0FBTyxNQUFNLElBQUksT0FBTyxRQUFRLENBQUMsTUFBTSxJQUM1RCxXQUFXLFFBQVEsSUFBSSxLQUNoQyxPQUFPLE9BQU8sSUFBSSxHQUNYO0FBQ1Q7QUFHTyxTQUFTLFdBQVcsUUFBZ0IsUUFBd0I7QUFDakUsU0FBTyxVQUFVLFFBQVEsUUFBUSxNQUFNO0FBQ3pDO0FBR08sU0FBUyxhQUFhLFFBQTZCO0FBQ3hELFNBQU8sWUFBWSxRQUFRLGVBQWU7QUFDNUM7QUFFTyxTQUFTLGdCQUFnQixRQUFnQixNQUE2QjtBQUMzRSxTQUFPLGVBQWUsUUFBUSxhQUFhLElBQUk7QUFDakQ7QUE2Q08sSUFBTSxhQUFOLE1BQU0sb0JBQW1CLFFBQTJCO0FBQUEsRUFDekQ7QUFBQSxTQUFnQixRQUFtQyxvQkFBSSxZQUFZLE1BQU0sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNLEVBQUk7QUFBQTtBQUFBLEVBRXpHO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBYztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUMzRjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxjQUFjLFdBQVcsQ0FBQyxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBR2hHLE9BQU8sR0FBRyxXQUFzQixLQUFrQztBQUNoRSxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxXQUFVLEtBQUssSUFBSSxZQUFXLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQXVDO0FBQ3JELFdBQU8saUJBQWlCLFdBQVcsV0FBVSxFQUFFO0FBQUEsTUFDN0M7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFpRDtBQUNuRixRQUFNLFVBQVUsWUFBVyxHQUFHLFdBQVcsWUFBVyxTQUFTLFNBQVMsQ0FBQztBQUN2RSxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLGVBQWUsU0FBUyxJQUFJO0FBQUEsSUFBRSxTQUNwQyxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxZQUFXLEtBQUs7QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVlDLFFBQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWUEsUUFBTyxHQUFHO0FBQUEsRUFBRTtBQUFBLEVBRXZGLFNBQTBCO0FBQUUsV0FBTyxpQkFBaUIsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUUxRCxJQUFJLE9BQW9DO0FBQy9DLFFBQU1BLFNBQVEsS0FBSztBQUNuQixRQUFJQSxPQUFNLFdBQVcsS0FBTSxRQUFPLE1BQU0sSUFBSSxLQUFLO0FBQ2pELElBQUksVUFBVSxTQUFXLEtBQUssTUFBTSxDQUFDLElBQ2hDLFlBQVlBLFFBQU8sR0FBRyxPQUFPLElBQUk7QUFDdEMsUUFBTSxNQUFNQSxPQUFNLEtBQ1osT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsV0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFLLFdBQVcsSUFBSSxPQUFPLENBQUM7QUFBQSxFQUNqRDtBQUFBLEVBRVMsSUFBSSxRQUFnQixPQUFpQztBQUM1RCxRQUFNQSxTQUFRLEtBQUs7QUFDbkIsUUFBSSxXQUFXLEtBQUtBLE9BQU0sV0FBVyxLQUFNLFFBQU8sTUFBTSxJQUFJLFFBQVEsS0FBSztBQUN6RSxnQkFBWUEsUUFBTyxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ3hDO0FBQUEsRUFFQSxNQUFNLFFBQTRCO0FBQ2hDLFFBQUksV0FBVyxFQUFHLFFBQU8sS0FBSyxXQUFXLE1BQU07QUFDL0MsUUFBTUEsU0FBUSxLQUFLLE9BQ2IsTUFBTUEsT0FBTSxLQUNaLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFFBQVEsSUFBSSxPQUFPLENBQUM7QUFDMUIsUUFBSSxFQUFFLFFBQVEsSUFBSSxJQUFJLEdBQUssUUFBTyxLQUFLLFVBQVU7QUFDakQsUUFBTSxTQUFVLFFBQVEsTUFBTyxHQUN6QixPQUFPLFFBQVEsU0FBUyxLQUN4QixRQUFRLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLE1BQU0sR0FDM0MsUUFBUSxVQUFVLEdBQ2xCLE9BQU8sSUFBSSxRQUFRLElBQUksSUFBSTtBQUNqQyxRQUFJLElBQUksS0FBSyxPQUFPLFFBQVEsSUFBSSxPQUFPLENBQUMsTUFBTyxRQUFRLFlBQWEsUUFBTyxLQUFLLFVBQVU7QUFDMUYsUUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBSSxPQUFPLENBQUMsSUFBSSxJQUFJLFFBQVEsTUFBTSxJQUFJLEdBQ3RDLElBQUksT0FBTyxDQUFDLElBQUksT0FDaEIsSUFBSSxPQUFPLENBQUMsS0FDWixJQUFJLE9BQU8sQ0FBQyxJQUFJLE1BQ2hCLElBQUksUUFBUSxJQUFJLElBQUksSUFBSTtBQUN4QixRQUFNLE1BQU0sUUFBUSxJQUFJLE9BQU8sT0FBTyxJQUNoQyxRQUFRQSxPQUFNLEtBQ2QsS0FBSyxRQUFRO0FBQ25CLGlCQUFNLEVBQUUsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDeEYsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUNUO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxRQUE0QjtBQUFFLFdBQU8sS0FBSyxNQUFNLE1BQU07QUFBQSxFQUFFO0FBQUEsRUFFckQsSUFBSSxRQUFtQztBQUM5QyxRQUFNLE1BQU0sS0FBSyxNQUFNLE1BQU07QUFDN0IsUUFBSSxRQUFRLEVBQUc7QUFDZixRQUFNQSxTQUFRLEtBQUs7QUFDbkIsV0FBT0EsT0FBTSxXQUFXLE9BQU8sSUFBSSxNQUFNQSxRQUFPLEdBQUcsSUFBSSxNQUFNLEdBQUdBLFFBQU8sR0FBRztBQUFBLEVBQzVFO0FBQUEsRUFFUyxNQUFNLFFBQTRCO0FBQ3pDLFFBQUksT0FBTyxVQUFXLFNBQVUsUUFBTyxLQUFLLFFBQVEsTUFBTTtBQUMxRCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFFBQVEsU0FBUztBQUN2QixRQUFJLEVBQUUsUUFBUSxJQUFJLElBQUksR0FBSyxRQUFPLEtBQUssUUFBUSxNQUFNO0FBQ3JELFFBQU0sU0FBVSxRQUFRLE1BQU8sR0FDekIsT0FBTyxRQUFRLFNBQVMsS0FDeEIsUUFBUSxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxNQUFNLEdBQzNDLFFBQVEsVUFBVTtBQUN4QixZQUFLLFFBQVEsT0FBTyxLQUFLLEVBQUUsU0FBUyxLQUFLLElBQUksUUFBUSxJQUFJLElBQUksSUFBSyxXQUFXLFVBQVUsVUFDOUUsS0FBSyxRQUFRLE1BQU0sSUFDcEIsUUFBUSxJQUFJLE9BQU8sT0FBTztBQUFBLEVBQ3BDO0FBQUEsRUFFUyxPQUFPLFFBQXlCO0FBQ3ZDLFFBQUksT0FBTyxVQUFXLFNBQVUsUUFBTyxLQUFLLFlBQVksTUFBTTtBQUM5RCxRQUFNQSxTQUFRLEtBQUssT0FDYixNQUFNQSxPQUFNLEtBQ1osT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsUUFBUSxTQUFTO0FBQ3ZCLFFBQUksRUFBRSxRQUFRLElBQUksSUFBSSxNQUFPQSxPQUFNLFdBQVcsS0FBTSxRQUFPLEtBQUssWUFBWSxNQUFNO0FBQ2xGLFFBQU0sU0FBVSxRQUFRLE1BQU8sR0FDekIsT0FBTyxRQUFRLFNBQVMsS0FDeEIsUUFBUSxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxNQUFNLEdBQzNDLFFBQVEsVUFBVSxHQUNsQixPQUFPLElBQUksUUFBUSxJQUFJLElBQUk7QUFDakMsV0FDRSxFQUFFLFNBQVMsS0FBSyxPQUFPLFdBQVcsVUFBVSxXQUM1QyxTQUFTLGFBQ1QsSUFBSSxLQUFLLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBQyxLQUU3QixLQUFLLFlBQVksTUFBTSxLQUNoQyxXQUFXQSxRQUFPLFFBQVEsSUFBSSxPQUFPLE9BQU8sRUFBRSxHQUM5QyxJQUFJLFFBQVEsSUFBSSxJQUFJLElBQUksT0FBTyxJQUFJLGFBQ25DLElBQUksUUFBUSxNQUFNLElBQUksSUFBSSxJQUFJLE9BQU8sQ0FBQyxHQUN0QyxJQUFJLE9BQU8sQ0FBQyxJQUFJLE9BQ2hCLElBQUksT0FBTyxDQUFDLEtBQ0w7QUFBQSxFQUNUO0FBQUEsRUFFUyxXQUFXLFFBQXdCO0FBQzFDLFFBQUksT0FBTyxVQUFXLFNBQVUsUUFBTyxLQUFLLFFBQVEsTUFBTTtBQUMxRCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFFBQVEsU0FBUztBQUN2QixRQUFJLFNBQVMsTUFBTSxLQUFLLFNBQVMsS0FBSyxVQUFVLG9CQUFvQixFQUFFLFFBQVEsSUFBSSxJQUFJO0FBQ3BGLGFBQU8sS0FBSyxRQUFRLE1BQU07QUFDNUIsUUFBTSxTQUFVLFFBQVEsTUFBTyxHQUN6QixPQUFPLFFBQVEsU0FBUyxLQUN4QixRQUFRLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLE1BQU0sR0FDM0MsUUFBUSxVQUFVO0FBQ3hCLFNBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sUUFBUSxJQUFJLE9BQU8sQ0FBQztBQUMzRCxlQUFTLE9BQU8sT0FBTyxHQUFHLE9BQU8sS0FBSyxRQUFRO0FBQzVDLFlBQU0sT0FBTyxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQ2pDLFlBQUksUUFBUSxFQUFHLFNBQVEsT0FBTyxhQUFhLFdBQVcsUUFBUSxPQUFPO0FBQUEsTUFDdkU7QUFFRixXQUFPLEtBQUssU0FBUyxTQUFTLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBRUEsQ0FBVSxPQUFPLFFBQVEsSUFBeUI7QUFDaEQsV0FBTyxJQUFJLG9CQUFvQixLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ2hFO0FBQUEsRUFDQSxJQUF1QixPQUFvQjtBQUFFLFdBQU8sWUFBVztBQUFBLEVBQU07QUFBQSxFQUNyRSxJQUF1QixPQUFxQjtBQUFFLFdBQU87QUFBQSxFQUFNO0FBQUEsRUFDeEMsTUFBTSxTQUFnQixPQUFpQztBQUN4RSxjQUFVLFNBQVMsS0FBSztBQUFBLEVBQzFCO0FBQ0Y7QUFHTyxTQUFTLGVBQWUsUUFBb0IsTUFBZ0Q7QUFDakcsU0FBSSxnQkFBZ0IsY0FBYyxPQUFPLE1BQU0sSUFBSSxPQUFPLFFBQVEsQ0FBQyxNQUFNLElBQ2hFLGVBQWUsUUFBUSxJQUFJLEtBQ3BDLE9BQU8sT0FBTyxJQUFJLEdBQ1g7QUFDVDtBQUdPLFNBQVMsZUFBZSxRQUFvQixRQUFnQztBQUNqRixTQUFPLFVBQVUsUUFBUSxRQUFRLFVBQVU7QUFDN0M7QUFHTyxTQUFTLGlCQUFpQixRQUFxQztBQUNwRSxTQUFPLFlBQVksUUFBUSxtQkFBbUI7QUFDaEQ7QUFFTyxTQUFTLG9CQUFvQixRQUFvQixNQUFpQztBQUN2RixTQUFPLGVBQWUsUUFBUSxhQUFhLElBQUk7QUFDakQ7QUFzQ0EsSUFBTSxrQkFBTixjQUE4QixnQkFBdUI7QUFBQSxFQUNuRCxPQUE4QjtBQUM1QixRQUFNQyxTQUFRLEtBQUssT0FDYixNQUFNQSxPQUFNLEtBQ2QsT0FBTyxLQUFLLE1BQ1YsUUFBUSxLQUFLLE9BQ2IsVUFBVSxJQUFJLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxRQUFRLENBQUMsTUFBTyxLQUFLLFNBQVM7QUFDN0UsV0FBTyxXQUFXLE9BQU8sS0FBSyxPQUFPLElBQUksSUFBSSxJQUFLLElBQUc7QUFDckQsUUFBSSxDQUFDLFdBQVcsU0FBUyxLQUFLLEtBQUs7QUFDakMsVUFBSSxDQUFDLEtBQUssUUFBUSxFQUFHLFFBQU8sRUFBRSxNQUFNLElBQU0sT0FBTyxPQUFVO0FBQzNELGFBQU8sS0FBSztBQUFBLElBQ2Q7QUFDQSxTQUFLLE9BQU8sT0FBTztBQUNuQixRQUFNLE9BQU8sT0FBTyxLQUFLLFFBQVEsR0FDM0IsTUFBTyxLQUFLLFFBQVEsSUFBSSxNQUFNLE9BQU87QUFFM0MsV0FBTyxFQUFFLE1BQU0sSUFBTyxPQURSQSxPQUFNLFdBQVcsT0FBTyxJQUFJLE1BQU1BLFFBQU8sR0FBRyxJQUFJLE1BQU0sR0FBR0EsUUFBTyxHQUFHLEVBQ3JEO0FBQUEsRUFDOUI7QUFDRixHQUlNLHNCQUFOLGNBQWtDLGdCQUF1QjtBQUFBLEVBQ3ZELE9BQThCO0FBQzVCLFFBQU1BLFNBQVEsS0FBSyxPQUNiLE1BQU1BLE9BQU0sS0FDZCxPQUFPLEtBQUssTUFDVixRQUFRLEtBQUssT0FDYixVQUFVLElBQUksS0FBSyxNQUFNLEtBQUssT0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFPLEtBQUssU0FBUztBQUM3RSxXQUFPLFdBQVcsT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJLElBQUssSUFBRztBQUNyRCxRQUFJLENBQUMsV0FBVyxTQUFTLEtBQUssS0FBSztBQUNqQyxVQUFJLENBQUMsS0FBSyxRQUFRLEVBQUcsUUFBTyxFQUFFLE1BQU0sSUFBTSxPQUFPLE9BQVU7QUFDM0QsYUFBTyxLQUFLO0FBQUEsSUFDZDtBQUNBLFNBQUssT0FBTyxPQUFPO0FBQ25CLFFBQU0sT0FBTyxPQUFPLEtBQUssUUFBUSxHQUMzQixNQUFPLEtBQUssUUFBUSxJQUFJLE9BQU8sT0FBTztBQUU1QyxXQUFPLEVBQUUsTUFBTSxJQUFPLE9BRFJBLE9BQU0sV0FBVyxPQUFPLElBQUksTUFBTUEsUUFBTyxHQUFHLElBQUksTUFBTSxHQUFHQSxRQUFPLEdBQUcsRUFDckQ7QUFBQSxFQUM5QjtBQUNGOzs7QUM5b0JPLElBQU0sY0FBTixNQUFrQjtBQUFBLEVBVXZCLFlBQVksVUFBa0I7QUFKOUIsU0FBUSxZQUFZO0FBQ3BCLGdCQUFPO0FBQ1AsZ0JBQU87QUFHTCxTQUFLLFFBQVEsSUFBSSxXQUFXLFdBQVcsS0FBSyxHQUM1QyxLQUFLLFNBQVMsSUFBSSxhQUFhLEtBQUssTUFBTSxNQUFNLEdBQ2hELEtBQUssVUFBVSxJQUFJLFdBQVcsUUFBUSxFQUFFLEtBQUssSUFBSSxHQUNqRCxLQUFLLE9BQU8sSUFBSSxXQUFXLFFBQVE7QUFBQSxFQUNyQztBQUFBLEVBRUEsTUFBYztBQUNaLFFBQU0sRUFBRSxPQUFPLFNBQUFDLFNBQVEsSUFBSSxNQUN2QixRQUFRLEtBQUs7QUFDakIsUUFBSSxVQUFVLEVBQUcsTUFBSyxZQUFZLEtBQUssS0FBSyxLQUFLO0FBQUEsU0FDNUM7QUFDSCxVQUFJLEtBQUssU0FBU0EsU0FBUSxPQUFRLE9BQU0sSUFBSSxXQUFXLGlCQUFpQjtBQUN4RSxjQUFRLEtBQUs7QUFBQSxJQUNmO0FBQ0EsUUFBTSxTQUFVQSxTQUFRLEtBQUssSUFBSyxhQUFjO0FBQ2hELElBQUFBLFNBQVEsS0FBSyxJQUFJO0FBQ2pCLFFBQU0sS0FBSyxRQUFRO0FBQ25CLGlCQUFNLEVBQUUsSUFBSSxHQUNaLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDaEIsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUNoQixNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQ2hCLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDaEIsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUNoQixLQUFLLFFBQ0U7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEdBQUcsUUFBd0I7QUFDekIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsV0FBTyxLQUFLLFFBQVEsS0FBSyxNQUFNLFNBQVMsUUFBUSxRQUFRO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE9BQU8sUUFBeUI7QUFDOUIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsV0FBSSxLQUFLLFFBQVEsS0FBSyxNQUFNLFNBQWUsTUFDM0MsS0FBSyxRQUNELFVBQVUsY0FDWixLQUFLLFFBQVEsS0FBSyxJQUFJLFNBQ2YsT0FFVCxLQUFLLFFBQVEsS0FBSyxLQUFNLFNBQVMsU0FBUyxJQUFLLE1BQy9DLEtBQUssS0FBSyxLQUFLLElBQUksS0FBSyxXQUN4QixLQUFLLFlBQVksT0FDVjtBQUFBLEVBQ1Q7QUFDRixHQUVNLFFBQVEsR0FDUixRQUFRLEtBQUssS0FBSyxHQUNsQixhQUFhLE1BQU0sS0FBSyxJQUN4QixPQUFPLEVBQUUsS0FBSyxLQUNkLFVBQVUsT0FBTyxLQUFLOzs7QUN6RDVCLElBQU0sUUFBUSxLQUNSLFFBQVEsS0FFUixDQUFDLFlBQVksSUFBSSxPQUFPLElBQUksU0FBUyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUMvRCxRQUFRLElBQUksTUFBTSxLQUFLLEVBQUUsR0FDekIsUUFBUSxXQUFXLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsVUFBVyxRQUFRLE1BQU8sS0FBSyxHQUM5RSxRQUFRLE1BQU0sT0FBTyxDQUFDLFVBQVUsUUFBUSxLQUFLLEdBQzdDLFVBQW9CLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLE1BQU0sQ0FBQyxHQUN6RCxRQUFrQixDQUFDLEdBcUJuQixhQUF3RDtBQUFBLEVBQzVELE9BQU8sTUFBTTtBQUNYLFFBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxHQUN6QixRQUFRLE1BQU0sR0FBRyxPQUFPLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFDbkQsV0FBTztBQUFBLE1BQ0wsS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFBQSxNQUNqRSxRQUFRLENBQUMsV0FBVyxJQUFJLE9BQU8sTUFBTTtBQUFBLE1BQ3JDLE1BQU0sTUFBTSxJQUFJO0FBQUEsTUFDaEIsT0FBTztBQUFBLFFBQ0wsT0FBTztBQUNMLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFDN0QsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUNBLFFBQVE7QUFDTixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsU0FBUSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2pFLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzFFLGlCQUFPLElBQUk7QUFBQSxRQUNiO0FBQUEsUUFDQSxRQUFRO0FBQ04sbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTztBQUMvQixvQkFBUSxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsR0FBRyxNQUFNLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUUzRSxtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsS0FBSSxPQUFPLFFBQVEsTUFBTSxJQUFJLENBQUUsQ0FBRTtBQUMxRSxpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBQ0EsTUFBTTtBQUNKLGNBQUksTUFBTTtBQUNWLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUTtBQUN2QyxnQkFBTSxRQUFRLElBQUksSUFBSSxRQUFRLE1BQU0sSUFBSSxDQUFFLENBQUU7QUFDNUMsWUFBSSxVQUFVLFdBQVcsT0FBTyxNQUFNO0FBQUEsVUFDeEM7QUFDQSxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLFVBQVU7QUFDUixjQUFJLE1BQU07QUFDVixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLFFBQVE7QUFDdkMsZ0JBQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzVDLFlBQUksUUFBUSxNQUNaLE1BQU0sTUFBTSxLQUNaLE9BQU8sTUFBTTtBQUFBLFVBQ2Y7QUFDQSxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLFFBQVE7QUFDTixjQUFJLFFBQVE7QUFDWixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUUsTUFBTSxLQUFHO0FBQzVFLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsT0FBTztBQUNMLGNBQUksUUFBUTtBQUNaLG1CQUFTLEtBQUssSUFBSSxZQUFZLEdBQUcsT0FBTyxHQUFHLEtBQUssSUFBSSxXQUFXLEVBQUU7QUFDL0Qsa0JBQU0sTUFBTSxJQUFJLE1BQU0sRUFBRSxHQUN4QixNQUFNLEtBQUssTUFBTSxJQUNqQjtBQUVGLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsV0FBVztBQUNULGNBQUksUUFBUTtBQUNaLG1CQUFXLFFBQVE7QUFDakIsaUJBQUssS0FBSyxLQUFLLElBQ2Y7QUFFRixpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sTUFBTTtBQUNWLFFBQU0sTUFBTSxXQUFXLE9BQU8sS0FBSyxHQUM3QixRQUFRLE1BQU0sR0FBRyxPQUFPLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFDbkQsV0FBTztBQUFBLE1BQ0wsS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFBQSxNQUNqRSxRQUFRLENBQUMsV0FBVyxJQUFJLE9BQU8sTUFBTTtBQUFBLE1BQ3JDLE1BQU0sTUFBTSxJQUFJO0FBQUEsTUFDaEIsT0FBTztBQUFBLFFBQ0wsT0FBTztBQUNMLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFDN0QsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUNBLFFBQVE7QUFDTixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsU0FBUSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2pFLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzFFLGlCQUFPLElBQUk7QUFBQSxRQUNiO0FBQUEsUUFDQSxRQUFRO0FBQ04sbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTztBQUMvQixvQkFBUSxJQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsR0FBRyxNQUFNLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUUzRSxtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsS0FBSSxPQUFPLFFBQVEsTUFBTSxJQUFJLENBQUUsQ0FBRTtBQUMxRSxpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBQ0EsTUFBTTtBQUNKLGNBQUksTUFBTTtBQUNWLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUTtBQUN2QyxnQkFBTSxRQUFRLElBQUksSUFBSSxRQUFRLE1BQU0sSUFBSSxDQUFFLENBQUU7QUFDNUMsWUFBSSxVQUFVLFdBQVcsT0FBTyxNQUFNO0FBQUEsVUFDeEM7QUFDQSxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLFVBQVU7QUFDUixjQUFJLE1BQU07QUFDVixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLFFBQVE7QUFDdkMsZ0JBQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzVDLFlBQUksUUFBUSxNQUNaLE1BQU0sTUFBTSxLQUNaLE9BQU8sTUFBTTtBQUFBLFVBQ2Y7QUFDQSxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLFFBQVE7QUFDTixjQUFJLFFBQVE7QUFDWixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLENBQUUsTUFBTSxLQUFHO0FBQzVFLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsT0FBTztBQUNMLGNBQUksUUFBUTtBQUNaLG1CQUFTLEtBQUssSUFBSSxZQUFZLEdBQUcsT0FBTyxHQUFHLEtBQUssSUFBSSxXQUFXLEVBQUU7QUFDL0Qsa0JBQU0sTUFBTSxJQUFJLE1BQU0sRUFBRSxHQUN4QixNQUFNLEtBQUssTUFBTSxJQUNqQjtBQUVGLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsV0FBVztBQUNULGNBQUksUUFBUTtBQUNaLG1CQUFXLFFBQVE7QUFDakIsaUJBQUssS0FBSyxLQUFLLElBQ2Y7QUFFRixpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sTUFBTTtBQUNWLFFBQU0sTUFBTSxJQUFJLFlBQVksT0FBTyxHQUM3QixFQUFFLE9BQU8sSUFBSSxLQUNiLE9BQU8sTUFBYztBQUN6QixVQUFNLEVBQUUsU0FBQUMsVUFBUyxLQUFLLElBQUksS0FDdEIsUUFBUTtBQUNaLGVBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTTtBQUNoQyxRQUFJQSxTQUFRLEtBQUssSUFBSyxNQUN0QixPQUFPLFFBQVEsQ0FBQyxJQUFJLE9BQU8sUUFBUSxDQUFDLElBQUssT0FBTyxRQUFRLElBQUksQ0FBQyxHQUM3RDtBQUVGLGFBQU87QUFBQSxJQUNULEdBQ00sTUFBTSxNQUFjO0FBQ3hCLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFlBQU0sS0FBSyxJQUFJLEdBQUcsUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQ3hDLFFBQUksTUFBTSxNQUFHLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFBQSxNQUNuQztBQUNBLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTztBQUFBLE1BQ0wsTUFBTTtBQUNKLFlBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsc0JBQU8sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksR0FDdEI7QUFBQSxNQUNUO0FBQUEsTUFDQSxRQUFRLENBQUMsV0FBVyxJQUFJLE9BQU8sTUFBTTtBQUFBLE1BQ3JDLE1BQU0sTUFBTSxJQUFJO0FBQUEsTUFDaEIsT0FBTztBQUFBLFFBQ0wsT0FBTztBQUNMLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sSUFBSSxJQUFJLENBQUM7QUFDN0QsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUNBLFFBQVE7QUFDTixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsU0FBUSxJQUFJLElBQUksSUFBSSxJQUFJO0FBQ2pFLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxLQUFJLE9BQU8sUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzFFLGlCQUFPLElBQUk7QUFBQSxRQUNiO0FBQUEsUUFDQSxRQUFRO0FBQ04sbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLGdCQUFNLFNBQVMsSUFBSSxJQUFJLEdBQ2pCLEtBQUssSUFBSSxHQUFHLE1BQU07QUFDeEIsbUJBQU8sRUFBRSxJQUFJLE1BQ2IsT0FBTyxLQUFLLENBQUMsSUFBSSxHQUNqQixPQUFPLEtBQUssQ0FBQyxJQUFJLEdBQ2pCLE9BQU8sS0FBSyxDQUFDLElBQUksR0FDakIsT0FBTyxLQUFLLENBQUMsSUFBSSxHQUNqQixPQUFPLEtBQUssQ0FBQyxJQUFJLEdBQ2pCLFFBQVEsSUFBSSxJQUFJO0FBQUEsVUFDbEI7QUFDQSxtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsS0FBSSxPQUFPLFFBQVEsTUFBTSxJQUFJLENBQUUsQ0FBRTtBQUMxRSxpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBQ0E7QUFBQSxRQUNBLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFDTixjQUFJLFFBQVE7QUFDWixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBSSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUUsSUFBSSxLQUFHO0FBQ3ZFLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0E7QUFBQSxRQUNBLFVBQVU7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssTUFBTTtBQUNULFFBQU0sTUFBTSxvQkFBSSxJQUFtQixHQUMvQixPQUFPLEdBQ0xDLE9BQU0sQ0FBQyxXQUNYLElBQUksSUFBSSxFQUFFLE1BQU0sS0FBSyxHQUNkLE9BRUgsUUFBUSxPQUFjLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLE1BQU0sR0FBRyxNQUFNLEVBQUUsSUFDbkUsT0FBTyxNQUFjO0FBQ3pCLFVBQUksUUFBUTtBQUNaLGVBQVcsUUFBUSxJQUFJLE9BQU87QUFDNUIsYUFBSyxLQUFLLEtBQUssSUFDZjtBQUVGLGFBQU87QUFBQSxJQUNULEdBQ00sTUFBTSxNQUFjO0FBQ3hCLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFlBQU0sUUFBUSxJQUFJLElBQUksUUFBUSxNQUFNLElBQUksQ0FBRSxDQUFFO0FBQzVDLFFBQUksVUFBVSxXQUFXLE9BQU8sTUFBTTtBQUFBLE1BQ3hDO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsTUFDTCxLQUFLLE1BQU1BLEtBQUksRUFBRSxHQUFHLE1BQU0sR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUFBLE1BQ3BDLFFBQVEsQ0FBQyxXQUFXLElBQUksT0FBTyxNQUFNO0FBQUEsTUFDckMsTUFBTSxNQUFNLElBQUk7QUFBQSxNQUNoQixPQUFPO0FBQUEsUUFDTCxPQUFPO0FBQ0wsbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLEtBQUksT0FBT0EsS0FBSSxNQUFNLENBQUMsQ0FBQztBQUNoRSxpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBQ0EsUUFBUTtBQUNOLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxTQUFRLElBQUksSUFBSUEsS0FBSSxNQUFNLENBQUM7QUFDcEUsbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLEtBQUksT0FBTyxRQUFRLE1BQU0sSUFBSSxDQUFFLENBQUU7QUFDMUUsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUNBLFFBQVE7QUFDTixtQkFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPO0FBQy9CLG9CQUFRLElBQUksSUFBSUEsS0FBSSxFQUFFLEdBQUcsTUFBTSxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxNQUFNLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFFdkUsbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLEtBQUksT0FBTyxRQUFRLE1BQU0sSUFBSSxDQUFFLENBQUU7QUFDMUUsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUNBO0FBQUEsUUFDQSxTQUFTO0FBQUEsUUFDVCxRQUFRO0FBQ04sY0FBSSxRQUFRO0FBQ1osbUJBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUssSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFFLEtBQUc7QUFDckUsaUJBQU87QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFFBQ0EsVUFBVTtBQUFBLE1BQ1o7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGLEdBRU0sRUFBRSxLQUFLLFFBQVEsTUFBTSxNQUFNLElBQUksV0FBVyxTQUFTLEVBQUc7QUFDNUQsU0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsT0FBTSxJQUFJLElBQUksSUFBSTtBQUMzRCxTQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxRQUFPLE1BQU0sSUFBSSxDQUFFO0FBQzVELElBQU0sU0FBUyxTQUFTLFVBQVUsU0FBUyxZQUNyQyxhQUFhLFNBQVMsVUFBVSxTQUFTLFdBQVcsU0FBUztBQUNuRSxTQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxTQUFRLElBQUksSUFBSSxJQUFJO0FBQzdELElBQUksT0FBUSxVQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sUUFBUSxFQUFHLFFBQU8sUUFBUSxJQUFJLENBQUU7QUFFN0UsSUFBTSxNQUFNLE1BQU0sSUFBWSxHQUN4QixXQUFXLGFBQWEsUUFBUSxTQUFVLFFBQVEsSUFBSyxJQUFJO0FBQ2pFLFNBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRztBQUMzQixNQUFJLElBQUksTUFBTSxTQUFVLE9BQU0sSUFBSSxNQUFNLEdBQUcsU0FBUyxLQUFLLElBQUksWUFBWSxJQUFJLENBQUMsU0FBUyxRQUFRLEVBQUU7QUFFbkcsSUFBSSxLQUFLLE9BQU8sU0FBVSxRQUFRLElBQUssSUFBSSxPQUFRLE9BQU0sSUFBSSxNQUFNLEdBQUcsU0FBUyxnQkFBZ0I7QUFDL0YsUUFBUSxJQUFJLEtBQUssVUFBVSxNQUFNLEtBQUssS0FBSyxTQUFTLFdBQVcsT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDLENBQUM7IiwKICAibmFtZXMiOiBbImFyZW5hIiwgImFyZW5hIiwgImFyZW5hIiwgImFyZW5hIiwgImhhbmRsZXMiLCAiaGFuZGxlcyIsICJhZGQiXQp9Cg==

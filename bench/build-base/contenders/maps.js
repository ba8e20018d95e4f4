import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  HashHead,
  HashMap,
  StructMap,
  copyBytes,
  copyOwned,
  floatToJSON,
  initRead,
  mapToJSON,
  mixWord,
  ownerToJSON,
  removeEntryAt,
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
  homeSlot,
  inspectable,
  isNumber,
  isPlain,
  requireAllocator,
  toNumber
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/maps.ts
import { getHeapStatistics } from "node:v8";

// bench/maps.gen.ts
var Item = class _Item {
  static {
    this.typeName = "Item";
  }
  static {
    this.size = 12;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "6599e3de94e6a1bf";
  }
  static {
    this.offsets = { customer: 0, total: 4, count: 8 };
  }
  static types$() {
    return ["u32", "f32", "u32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Item);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Item` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 12, -4, _Item) ?? new _Item(allocator.arena, ptr);
  }
  /** Allocates a new `Item`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Item).allocateZeroed(12, 4, _Item);
  }
  /** Allocates a new `Item`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Item).checks !== null) {
      let created = _Item.at(allocator, _Item.allocate(allocator));
      return checksOf(allocator, _Item).create(allocator, created, init, initItem);
    }
    let ptr = _Item.allocate(allocator);
    try {
      init !== void 0 && writeItem$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Item(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONItem(this);
  }
  get customer() {
    return this.arena.u32[this.ptr >>> 2];
  }
  set customer(value) {
    this.arena.u32[this.ptr >>> 2] = value;
  }
  get total() {
    return this.arena.f32[(this.ptr >>> 2) + 1];
  }
  set total(value) {
    this.arena.f32[(this.ptr >>> 2) + 1] = value;
  }
  get count() {
    return this.arena.u32[(this.ptr >>> 2) + 2];
  }
  set count(value) {
    this.arena.u32[(this.ptr >>> 2) + 2] = value;
  }
};
function initItem(target, init) {
  return target instanceof Item || areStructs(Item, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Item, copyItem, writeItem$, initRead) : (writeItem$(target.arena, target.ptr, init, null), target);
}
function writeItem$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Item, copyItem);
  let { customer: customer$, total: total$, count: count$ } = init;
  if (!(isNumber(customer$) && isNumber(total$) && isNumber(count$)))
    return writeApart(arena, ptr, room, Item, writeItem$, customer$, total$, count$);
  room !== null && (ptr = room.room$(ptr));
  let { u32, f32 } = arena, at4 = ptr >>> 2;
  return customer$ !== void 0 && (u32[at4] = customer$), total$ !== void 0 && (f32[at4 + 1] = total$), count$ !== void 0 && (u32[at4 + 2] = count$), ptr;
}
function copyItem(target, source) {
  return target instanceof Item && source instanceof Item || areStructs(Item, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 12), target;
}
function toJSONItem(source) {
  return { customer: source.customer, total: floatToJSON(source.total), count: source.count };
}
var Group = class _Group {
  static {
    this.typeName = "Group";
  }
  static {
    this.size = 8;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "13e9c5e970cad3f7";
  }
  static {
    this.offsets = { shop: 0, product: 2, day: 4 };
  }
  static types$() {
    return ["u16", "u16", "u32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Group);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Group` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 8, -4, _Group) ?? new _Group(allocator.arena, ptr);
  }
  /** Allocates a new `Group`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Group).allocateZeroed(8, 4, _Group);
  }
  /** Allocates a new `Group`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Group).checks !== null) {
      let created = _Group.at(allocator, _Group.allocate(allocator));
      return checksOf(allocator, _Group).create(allocator, created, init, initGroup);
    }
    let ptr = _Group.allocate(allocator);
    try {
      init !== void 0 && writeGroup$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Group(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONGroup(this);
  }
  get shop() {
    return this.arena.u16[this.ptr >>> 1];
  }
  set shop(value) {
    this.arena.u16[this.ptr >>> 1] = value;
  }
  get product() {
    return this.arena.u16[(this.ptr >>> 1) + 1];
  }
  set product(value) {
    this.arena.u16[(this.ptr >>> 1) + 1] = value;
  }
  get day() {
    return this.arena.u32[(this.ptr >>> 2) + 1];
  }
  set day(value) {
    this.arena.u32[(this.ptr >>> 2) + 1] = value;
  }
};
function initGroup(target, init) {
  return target instanceof Group || areStructs(Group, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Group, copyGroup, writeGroup$, initRead) : (writeGroup$(target.arena, target.ptr, init, null), target);
}
function writeGroup$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Group, copyGroup);
  let { shop: shop$, product: product$, day: day$ } = init;
  if (!(isNumber(shop$) && isNumber(product$) && isNumber(day$)))
    return writeApart(arena, ptr, room, Group, writeGroup$, shop$, product$, day$);
  room !== null && (ptr = room.room$(ptr));
  let { u16, u32 } = arena, at2 = ptr >>> 1;
  return shop$ !== void 0 && (u16[at2] = shop$), product$ !== void 0 && (u16[at2 + 1] = product$), day$ !== void 0 && (u32[(ptr >>> 2) + 1] = day$), ptr;
}
function copyGroup(target, source) {
  return target instanceof Group && source instanceof Group || areStructs(Group, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 8), target;
}
function toJSONGroup(source) {
  return { shop: source.shop, product: source.product, day: source.day };
}
var Counts = class _Counts extends HashMap {
  static get head$() {
    return U32U32HashMapHead$;
  }
  get layout$() {
    return U32U32HashMapHead$;
  }
  static {
    this.typeName = "Counts";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "dcd278dd3f5dac79";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "HashMap", [["entry", "u32", "u32"]]]];
  }
  /** Returns an accessor of the `Counts` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Counts) ?? new _Counts(allocator.arena, ptr);
  }
  /** Allocates an empty `Counts`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Counts).allocateZeroed(4, 4, _Counts);
  }
  /** Allocates a `Counts` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Counts.at(allocator, _Counts.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initCounts(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Counts` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Counts.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONCounts(this);
  }
  find(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return -1;
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return -1;
      if (u32[at] === word) return next - 1;
      slot = slot + 1 & last;
    }
    return -1;
  }
  has(key) {
    return this.find(key) >= 0;
  }
  keyAt(entry) {
    return this.requireEntry(entry), this.key$(entry);
  }
  key$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 4;
    return this.arena.u32[ptr >>> 2];
  }
  word$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 4;
    return u32[ptr >>> 2] >>> 0;
  }
  same$(entry) {
    return this.find(this.key$(entry));
  }
  delete(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return !1;
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return !1;
      if (u32[at] === word) return removeEntryAt(this.arena, head, at, next - 1, 4);
      slot = slot + 1 & last;
    }
    return !1;
  }
  /** Returns the entry of a key, or adds one whose value is zero. */
  place$(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0)
      return this.grow$(), this.place$(key);
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) {
        let used = u32[head + 1];
        if (used >= u32[head + 2] || u32[head] * 4 >= last * 3)
          return this.grow$(), this.place$(key);
        u32[at] = word, u32[at + 1] = used + 1, u32[head + 1] = used + 1, u32[head]++, u32[(u32[head + 7] >>> 2) + (used >>> 5)] |= 1 << used;
        let ptr = u32[head + 6] + used * 4;
        return u32[ptr >>> 2] = key, used;
      }
      if (u32[at] === word) return next - 1;
      slot = slot + 1 & last;
    }
    throw this.overwritten$();
  }
  get(key) {
    let entry = this.find(key);
    return entry < 0 ? void 0 : this.value$(entry);
  }
  set(key, value) {
    typeof value != "number" && (value = toNumber(value));
    let entry = this.place$(key), u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 5] + entry * 4;
    return this.arena.u32[ptr >>> 2] = value, this;
  }
  slot(key) {
    return this.place$(key);
  }
  valueAt(entry) {
    return this.requireEntry(entry), this.value$(entry);
  }
  value$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 5] + entry * 4;
    return this.arena.u32[ptr >>> 2];
  }
  /** The values, an element for each entry. Valid until an entry is added. */
  get column() {
    let ptr = this.columnStart;
    return this.arena.u32.subarray(ptr, ptr + this.capacity);
  }
  /** Index of the first value in the view `u32` of the arena; see `column`. */
  get columnStart() {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + 5] >>> 2;
  }
};
function initCounts(target, init) {
  return init instanceof Counts ? copyCounts(target, init) : (target.assign(init), target);
}
function copyCounts(target, source) {
  return copyOwned(target, source, Counts);
}
function toJSONCounts(source) {
  return ownerToJSON(source, toJSONCountsAt$);
}
function toJSONCountsAt$(source, walk) {
  return mapToJSON(source, null, null, walk);
}
var Items = class _Items extends StructMap {
  static get head$() {
    return U32ItemHashMapHead$;
  }
  get layout$() {
    return U32ItemHashMapHead$;
  }
  static {
    this.typeName = "Items";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "2f5ae45b52d40dbc";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "HashMap", [["entry", ["struct", Item], "u32"]]]];
  }
  /** Returns an accessor of the `Items` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Items) ?? new _Items(allocator.arena, ptr);
  }
  /** Allocates an empty `Items`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Items).allocateZeroed(4, 4, _Items);
  }
  /** Allocates a `Items` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Items.at(allocator, _Items.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initItems(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Items` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Items.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONItems(this);
  }
  find(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return -1;
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return -1;
      if (u32[at] === word) return next - 1;
      slot = slot + 1 & last;
    }
    return -1;
  }
  has(key) {
    return this.find(key) >= 0;
  }
  keyAt(entry) {
    return this.requireEntry(entry), this.key$(entry);
  }
  key$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 4;
    return this.arena.u32[ptr >>> 2];
  }
  word$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 4;
    return u32[ptr >>> 2] >>> 0;
  }
  same$(entry) {
    return this.find(this.key$(entry));
  }
  delete(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return !1;
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return !1;
      if (u32[at] === word) return removeEntryAt(this.arena, head, at, next - 1, 12);
      slot = slot + 1 & last;
    }
    return !1;
  }
  /** Returns the entry of a key, or adds one whose value is zero. */
  place$(key) {
    if (typeof key != "number" || key >>> 0 !== key)
      throw this.noKey$(key, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0)
      return this.grow$(), this.place$(key);
    let word = key >>> 0, shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) {
        let used = u32[head + 1];
        if (used >= u32[head + 2] || u32[head] * 4 >= last * 3)
          return this.grow$(), this.place$(key);
        u32[at] = word, u32[at + 1] = used + 1, u32[head + 1] = used + 1, u32[head]++, u32[(u32[head + 7] >>> 2) + (used >>> 5)] |= 1 << used;
        let ptr = u32[head + 6] + used * 4;
        return u32[ptr >>> 2] = key, used;
      }
      if (u32[at] === word) return next - 1;
      slot = slot + 1 & last;
    }
    throw this.overwritten$();
  }
  get(key) {
    let entry = this.find(key);
    if (entry < 0) return;
    let ptr = this.ptrAt(entry);
    return this.arena.checks !== null ? Item.at(this.arena, ptr) : new Item(this.arena, ptr);
  }
  entry(key) {
    let ptr = this.ptrAt(this.slot(key));
    return this.arena.checks !== null ? Item.at(this.arena, ptr) : new Item(this.arena, ptr);
  }
  slot(key) {
    return this.place$(key);
  }
  set(key, init) {
    let arena = this.arena;
    return !isPlain(init) || arena.checks !== null ? this.write$(key, init) : (writeItem$(arena, key, init, this), this);
  }
  room$(key) {
    let ptr = this.ptrAt(this.place$(key)), words = this.arena.i32, at = ptr >>> 2;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, ptr;
  }
  full$(key) {
    return this.ptrAt(this.place$(key));
  }
  ptrAt(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    return u32[head + 5] + entry * 12;
  }
  valueAt(entry) {
    return this.requireEntry(entry), this.value$(entry);
  }
  value$(entry) {
    let ptr = this.ptrAt(entry);
    return this.arena.checks !== null ? Item.at(this.arena, ptr) : new Item(this.arena, ptr);
  }
  get type() {
    return Item;
  }
};
function initItems(target, init) {
  return init instanceof Items ? copyItems(target, init) : (target.assign(init), target);
}
function copyItems(target, source) {
  return copyOwned(target, source, Items);
}
function toJSONItems(source) {
  return ownerToJSON(source, toJSONItemsAt$);
}
function toJSONItemsAt$(source, walk) {
  return mapToJSON(source, null, toJSONItem, walk);
}
var Groups = class _Groups extends HashMap {
  static get head$() {
    return GroupU32HashMapHead$;
  }
  get layout$() {
    return GroupU32HashMapHead$;
  }
  static {
    this.typeName = "Groups";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "d3a5a372ea82d193";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "HashMap", [["entry", "u32", ["struct", Group]]]]];
  }
  /** Returns an accessor of the `Groups` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Groups) ?? new _Groups(allocator.arena, ptr);
  }
  /** Allocates an empty `Groups`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Groups).allocateZeroed(4, 4, _Groups);
  }
  /** Allocates a `Groups` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Groups.at(allocator, _Groups.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initGroups(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Groups` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Groups.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONGroups(this);
  }
  find(key) {
    if (typeof key != "object" || key === null)
      throw this.noKey$(key, "an object with the fields of a key");
    return this.findBy(key.shop, key.product, key.day);
  }
  /** Returns the number of the entry with the key of these fields; -1 if there is none. */
  findBy(shop$, product$, day$) {
    if (typeof shop$ != "number" || (shop$ & 65535) !== shop$)
      throw this.noKey$(shop$, "an integer from 0 to 65535");
    if (typeof product$ != "number" || (product$ & 65535) !== product$)
      throw this.noKey$(product$, "an integer from 0 to 65535");
    if (typeof day$ != "number" || day$ >>> 0 !== day$)
      throw this.noKey$(day$, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return -1;
    let word = u32[head + 8];
    word = mixWord(word, shop$), word = mixWord(word, product$), word = mixWord(word, day$), word >>>= 0;
    let shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return -1;
      if (u32[at] === word && this.arena.u16[u32[head + 6] + (next - 1) * 8 >>> 1] === shop$ && this.arena.u16[(u32[head + 6] + (next - 1) * 8 >>> 1) + 1] === product$ && u32[(u32[head + 6] + (next - 1) * 8 >>> 2) + 1] === day$)
        return next - 1;
      slot = slot + 1 & last;
    }
    return -1;
  }
  /** Returns whether there is an entry with the key of these fields. */
  hasBy(shop$, product$, day$) {
    return this.findBy(shop$, product$, day$) >= 0;
  }
  has(key) {
    return this.find(key) >= 0;
  }
  keyAt(entry) {
    return this.requireEntry(entry), this.key$(entry);
  }
  key$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 8;
    return this.arena.checks !== null ? Group.at(this.arena, ptr) : new Group(this.arena, ptr);
  }
  word$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 6] + entry * 8, word = u32[head + 8];
    return word = mixWord(word, this.arena.u16[ptr >>> 1]), word = mixWord(word, this.arena.u16[(ptr >>> 1) + 1]), word = mixWord(word, u32[(ptr >>> 2) + 1]), word >>>= 0, word;
  }
  same$(entry) {
    return this.find(this.key$(entry));
  }
  delete(key) {
    if (typeof key != "object" || key === null)
      throw this.noKey$(key, "an object with the fields of a key");
    return this.deleteBy(key.shop, key.product, key.day);
  }
  /** Removes the entry with the key of these fields. Returns whether it was there. */
  deleteBy(shop$, product$, day$) {
    if (typeof shop$ != "number" || (shop$ & 65535) !== shop$)
      throw this.noKey$(shop$, "an integer from 0 to 65535");
    if (typeof product$ != "number" || (product$ & 65535) !== product$)
      throw this.noKey$(product$, "an integer from 0 to 65535");
    if (typeof day$ != "number" || day$ >>> 0 !== day$)
      throw this.noKey$(day$, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0) return !1;
    let word = u32[head + 8];
    word = mixWord(word, shop$), word = mixWord(word, product$), word = mixWord(word, day$), word >>>= 0;
    let shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) return !1;
      if (u32[at] === word && this.arena.u16[u32[head + 6] + (next - 1) * 8 >>> 1] === shop$ && this.arena.u16[(u32[head + 6] + (next - 1) * 8 >>> 1) + 1] === product$ && u32[(u32[head + 6] + (next - 1) * 8 >>> 2) + 1] === day$)
        return removeEntryAt(this.arena, head, at, next - 1, 4);
      slot = slot + 1 & last;
    }
    return !1;
  }
  /** Returns the entry of a key, or adds one whose value is zero. */
  place$(shop$, product$, day$) {
    if (typeof shop$ != "number" || (shop$ & 65535) !== shop$)
      throw this.noKey$(shop$, "an integer from 0 to 65535");
    if (typeof product$ != "number" || (product$ & 65535) !== product$)
      throw this.noKey$(product$, "an integer from 0 to 65535");
    if (typeof day$ != "number" || day$ >>> 0 !== day$)
      throw this.noKey$(day$, "an integer from 0 to 4294967295");
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head === 0)
      return this.grow$(), this.place$(shop$, product$, day$);
    let word = u32[head + 8];
    word = mixWord(word, shop$), word = mixWord(word, product$), word = mixWord(word, day$), word >>>= 0;
    let shift = u32[head + 3], last = -1 >>> shift, index = u32[head + 4] >>> 2, slot = homeSlot(word, u32[head + 8], shift);
    for (let turns = last; turns >= 0; turns--) {
      let at = index + slot * 2, next = u32[at + 1];
      if (!(next > 0)) {
        let used = u32[head + 1];
        if (used >= u32[head + 2] || u32[head] * 4 >= last * 3)
          return this.grow$(), this.place$(shop$, product$, day$);
        u32[at] = word, u32[at + 1] = used + 1, u32[head + 1] = used + 1, u32[head]++, u32[(u32[head + 7] >>> 2) + (used >>> 5)] |= 1 << used;
        let ptr = u32[head + 6] + used * 8;
        return this.arena.u16[ptr >>> 1] = shop$, this.arena.u16[(ptr >>> 1) + 1] = product$, u32[(ptr >>> 2) + 1] = day$, used;
      }
      if (u32[at] === word && this.arena.u16[u32[head + 6] + (next - 1) * 8 >>> 1] === shop$ && this.arena.u16[(u32[head + 6] + (next - 1) * 8 >>> 1) + 1] === product$ && u32[(u32[head + 6] + (next - 1) * 8 >>> 2) + 1] === day$)
        return next - 1;
      slot = slot + 1 & last;
    }
    throw this.overwritten$();
  }
  get(key) {
    let entry = this.find(key);
    return entry < 0 ? void 0 : this.value$(entry);
  }
  set(key, value) {
    if (typeof key != "object" || key === null)
      throw this.noKey$(key, "an object with the fields of a key");
    typeof value != "number" && (value = toNumber(value));
    let entry = this.place$(key.shop, key.product, key.day), u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 5] + entry * 4;
    return this.arena.u32[ptr >>> 2] = value, this;
  }
  slot(key) {
    if (typeof key != "object" || key === null)
      throw this.noKey$(key, "an object with the fields of a key");
    return this.place$(key.shop, key.product, key.day);
  }
  /** Returns the value of the key of these fields, or undefined. */
  getBy(shop$, product$, day$) {
    let entry = this.findBy(shop$, product$, day$);
    return entry < 0 ? void 0 : this.value$(entry);
  }
  /** Returns the number of the entry with the key of these fields, or of a new one. */
  slotBy(shop$, product$, day$) {
    return this.place$(shop$, product$, day$);
  }
  valueAt(entry) {
    return this.requireEntry(entry), this.value$(entry);
  }
  value$(entry) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, ptr = u32[head + 5] + entry * 4;
    return this.arena.u32[ptr >>> 2];
  }
  /** The values, an element for each entry. Valid until an entry is added. */
  get column() {
    let ptr = this.columnStart;
    return this.arena.u32.subarray(ptr, ptr + this.capacity);
  }
  /** Index of the first value in the view `u32` of the arena; see `column`. */
  get columnStart() {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    return head === 0 ? 0 : u32[head + 5] >>> 2;
  }
};
function initGroups(target, init) {
  return init instanceof Groups ? copyGroups(target, init) : (target.assign(init), target);
}
function copyGroups(target, source) {
  return copyOwned(target, source, Groups);
}
function toJSONGroups(source) {
  return ownerToJSON(source, toJSONGroupsAt$);
}
function toJSONGroupsAt$(source, walk) {
  return mapToJSON(source, toJSONGroup, null, walk);
}
var U32U32HashMapHead$ = /* @__PURE__ */ new HashHead(
  "HashMap<u32, u32>",
  4,
  4
), U32ItemHashMapHead$ = /* @__PURE__ */ new HashHead(
  "HashMap<u32, Item>",
  4,
  () => Item
), GroupU32HashMapHead$ = /* @__PURE__ */ new HashHead(
  "HashMap<Group, u32>",
  () => Group,
  4
);

// bench/workloads/hand-hash-map.ts
var HandTable = class {
  constructor() {
    this.keys = new Uint32Array(16).fill(4294967295);
    this.count = 0;
    this.shift = 28;
  }
  find(key) {
    let { keys, shift } = this, last = keys.length - 1, slot = Math.imul(key, 2654435761) >>> shift;
    for (; ; ) {
      let found = keys[slot];
      if (found === key) return slot;
      if (found === 4294967295) return -1;
      slot = slot + 1 & last;
    }
  }
  /** Returns the slot of a key, or of a new one. */
  place(key) {
    this.count * 2 >= this.keys.length && this.grow();
    let { keys, shift } = this, last = keys.length - 1, slot = Math.imul(key, 2654435761) >>> shift;
    for (; ; ) {
      let found = keys[slot];
      if (found === key) return slot;
      if (found === 4294967295) break;
      slot = slot + 1 & last;
    }
    return keys[slot] = key, this.count++, slot;
  }
  delete(key) {
    let hole = this.find(key);
    if (hole < 0) return !1;
    let { keys, shift } = this, last = keys.length - 1, free = hole;
    for (let slot = hole + 1 & last; keys[slot] !== 4294967295; slot = slot + 1 & last) {
      let home = Math.imul(keys[slot], 2654435761) >>> shift;
      (slot - home & last) < (slot - free & last) || (keys[free] = keys[slot], this.move(slot, free), free = slot);
    }
    return keys[free] = 4294967295, this.count--, !0;
  }
  /** Makes all slots empty, of which there are twice as many then. */
  double() {
    this.shift--, this.keys = new Uint32Array(this.keys.length * 2).fill(4294967295), this.count = 0;
  }
}, HandCounts = class extends HandTable {
  constructor() {
    super(...arguments);
    this.values = new Uint32Array(16);
  }
  grow() {
    let { keys, values: values2 } = this;
    this.double(), this.values = new Uint32Array(this.keys.length);
    for (let slot = 0; slot < keys.length; slot++)
      keys[slot] !== 4294967295 && (this.values[this.place(keys[slot])] = values2[slot]);
  }
  move(from, to) {
    this.values[to] = this.values[from];
  }
}, HandItems = class extends HandTable {
  constructor() {
    super(...arguments);
    this.customer = new Uint32Array(16);
    this.total = new Float32Array(16);
    this.amount = new Uint32Array(16);
  }
  grow() {
    let { keys, customer, total, amount } = this;
    this.double(), this.customer = new Uint32Array(this.keys.length), this.total = new Float32Array(this.keys.length), this.amount = new Uint32Array(this.keys.length);
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === 4294967295) continue;
      let at = this.place(keys[slot]);
      this.customer[at] = customer[slot], this.total[at] = total[slot], this.amount[at] = amount[slot];
    }
  }
  move(from, to) {
    this.customer[to] = this.customer[from], this.total[to] = this.total[from], this.amount[to] = this.amount[from];
  }
}, HandGroups = class {
  constructor() {
    this.shop = new Uint16Array(1024);
    this.product = new Uint16Array(1024);
    this.day = new Uint32Array(1024);
    this.counts = new Uint32Array(1024);
    this.length = 0;
    this.rows = new Uint32Array(2048);
  }
  add(shop, product, day) {
    let { rows } = this, last = rows.length - 1, slot = hashOf(shop, product, day) & last;
    for (; ; ) {
      let row2 = rows[slot] - 1;
      if (row2 < 0) break;
      if (this.shop[row2] === shop && this.product[row2] === product && this.day[row2] === day) {
        this.counts[row2]++;
        return;
      }
      slot = slot + 1 & last;
    }
    if (this.length === this.shop.length)
      return this.grow(), this.add(shop, product, day);
    let row = this.length++;
    rows[slot] = row + 1, this.shop[row] = shop, this.product[row] = product, this.day[row] = day, this.counts[row] = 1;
  }
  grow() {
    let { shop, product, day, counts, length } = this;
    this.shop = new Uint16Array(length * 2), this.product = new Uint16Array(length * 2), this.day = new Uint32Array(length * 2), this.counts = new Uint32Array(length * 2), this.shop.set(shop), this.product.set(product), this.day.set(day), this.counts.set(counts);
    let rows = this.rows = new Uint32Array(length * 4), last = rows.length - 1;
    for (let row = 0; row < length; row++) {
      let slot = hashOf(shop[row], product[row], day[row]) & last;
      for (; rows[slot] !== 0; ) slot = slot + 1 & last;
      rows[slot] = row + 1;
    }
  }
};
function hashOf(shop, product, day) {
  let hash = Math.imul(shop | product << 16, 2654435761);
  return hash = Math.imul(hash ^ hash >>> 15 ^ day, 2654435761), hash ^ hash >>> 15;
}

// bench/contenders/maps.ts
var [form = "", workload = "", budgetText = ""] = process.argv.slice(2), budget = Number(budgetText), [values = "", asked = "", operation = ""] = workload.split("-"), isQuick = budget < 100, COUNT = Math.min(Number(asked), isQuick ? 5e4 : 1 / 0), BATCH = Math.min(COUNT, 5e4);
function mixed(number) {
  return number = Math.imul(number ^ number >>> 16, 2246822507), number = Math.imul(number ^ number >>> 13, 3266489909), (number ^ number >>> 16) >>> 0;
}
function randomKeys(count) {
  let keys = new Uint32Array(count);
  for (let at = 0, number = 1; at < count; number++) {
    let key = mixed(number);
    key < 2 ** 31 && (keys[at++] = key);
  }
  return keys;
}
var ARENA_BYTES = Math.max(1 << 20, COUNT * 80), OurCounts = class {
  constructor() {
    this.map = Counts.create(new Arena(ARENA_BYTES));
  }
  get size() {
    return this.map.size;
  }
  clear() {
    if (COUNT > 1e5) {
      this.map = Counts.create(new Arena(ARENA_BYTES));
      return;
    }
    this.map.clear(), this.map.trim();
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) map.set(keys[at], keys[at] & 65535);
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.get(keys[at]);
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.has(keys[at]) && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++)
      map.delete(live[at]), map.set(spare[at], spare[at] & 65535);
  }
  iterate() {
    let sum = 0;
    for (let [key, value] of this.map) sum += key - value;
    return sum;
  }
}, OurItems = class {
  constructor() {
    this.map = Items.create(new Arena(ARENA_BYTES));
  }
  get size() {
    return this.map.size;
  }
  clear() {
    if (COUNT > 1e5) {
      this.map = Items.create(new Arena(ARENA_BYTES));
      return;
    }
    this.map.clear(), this.map.trim();
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) {
      let key = keys[at];
      map.set(key, { customer: key & 65535, total: 0.5, count: 1 });
    }
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.get(keys[at]).customer;
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.has(keys[at]) && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++) {
      map.delete(live[at]);
      let key = spare[at];
      map.set(key, { customer: key & 65535, total: 0.5, count: 1 });
    }
  }
  iterate() {
    let sum = 0;
    for (let [key, value] of this.map) sum += key - value.customer;
    return sum;
  }
}, JavaScriptCounts = class {
  constructor() {
    this.map = /* @__PURE__ */ new Map();
  }
  get size() {
    return this.map.size;
  }
  clear() {
    this.map = /* @__PURE__ */ new Map();
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) map.set(keys[at], keys[at] & 65535);
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.get(keys[at]);
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.has(keys[at]) && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++)
      map.delete(live[at]), map.set(spare[at], spare[at] & 65535);
  }
  iterate() {
    let sum = 0;
    for (let [key, value] of this.map) sum += key - value;
    return sum;
  }
}, JavaScriptItems = class {
  constructor() {
    this.map = /* @__PURE__ */ new Map();
  }
  get size() {
    return this.map.size;
  }
  clear() {
    this.map = /* @__PURE__ */ new Map();
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) {
      let key = keys[at];
      map.set(key, { customer: key & 65535, total: 0.5, count: 1 });
    }
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.get(keys[at]).customer;
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.has(keys[at]) && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++) {
      map.delete(live[at]);
      let key = spare[at];
      map.set(key, { customer: key & 65535, total: 0.5, count: 1 });
    }
  }
  iterate() {
    let sum = 0;
    for (let [key, value] of this.map) sum += key - value.customer;
    return sum;
  }
}, CountsByHand = class {
  constructor() {
    this.map = new HandCounts();
  }
  get size() {
    return this.map.count;
  }
  clear() {
    this.map = new HandCounts();
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) {
      let slot = map.place(keys[at]);
      map.values[slot] = keys[at] & 65535;
    }
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.values[map.find(keys[at])];
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.find(keys[at]) >= 0 && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++) {
      map.delete(live[at]);
      let slot = map.place(spare[at]);
      map.values[slot] = spare[at] & 65535;
    }
  }
  iterate() {
    let { keys, values: values2 } = this.map, sum = 0;
    for (let slot = 0; slot < keys.length; slot++)
      keys[slot] !== 4294967295 && (sum += keys[slot] - values2[slot]);
    return sum;
  }
}, ItemsByHand = class {
  constructor() {
    this.map = new HandItems();
  }
  get size() {
    return this.map.count;
  }
  clear() {
    this.map = new HandItems();
  }
  set(map, key) {
    let slot = map.place(key);
    map.customer[slot] = key & 65535, map.total[slot] = 0.5, map.amount[slot] = 1;
  }
  fill(keys) {
    let { map } = this;
    for (let at = 0; at < keys.length; at++) this.set(map, keys[at]);
  }
  hits(keys, start, end) {
    let { map } = this, sum = 0;
    for (let at = start; at < end; at++) sum += map.customer[map.find(keys[at])];
    return sum;
  }
  misses(keys, start, end) {
    let { map } = this, found = 0;
    for (let at = start; at < end; at++) map.find(keys[at]) >= 0 && found++;
    return found;
  }
  churn(live, spare, start, end) {
    let { map } = this;
    for (let at = start; at < end; at++)
      map.delete(live[at]), this.set(map, spare[at]);
  }
  iterate() {
    let { keys, customer } = this.map, sum = 0;
    for (let slot = 0; slot < keys.length; slot++)
      keys[slot] !== 4294967295 && (sum += keys[slot] - customer[slot]);
    return sum;
  }
}, FORMS = {
  numbers: {
    ours: () => new OurCounts(),
    map: () => new JavaScriptCounts(),
    hand: () => new CountsByHand()
  },
  structs: {
    ours: () => new OurItems(),
    map: () => new JavaScriptItems(),
    hand: () => new ItemsByHand()
  }
};
console.log(JSON.stringify(workload === "groups" ? await group() : await measured()));
function requireEqual(what, got, expected) {
  if (got !== expected) throw new Error(`${what}: got ${got}, expected ${expected}`);
}
async function measured() {
  let keys = randomKeys(2 * COUNT), [live, spare] = [keys.slice(0, COUNT), keys.slice(COUNT)], map = FORMS[values]?.[form]?.();
  if (map === void 0) throw new Error(`unknown form "${form}" or values "${values}"`);
  if (operation === "memory") return memory(map, live);
  map.fill(live), requireEqual("size", map.size, COUNT), requireEqual(
    "hits",
    map.hits(live, 0, COUNT),
    sumOf(live, (key) => key & 65535)
  ), requireEqual("misses", map.misses(spare, 0, COUNT), 0), requireEqual(
    "entries",
    map.iterate(),
    sumOf(live, (key) => key - (key & 65535))
  );
  let shuffled = live.slice();
  for (let at = COUNT - 1; at > 0; at--) {
    let other = mixed(at) % (at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  let start = 0, next = () => start = start + 2 * BATCH > COUNT ? 0 : start + BATCH;
  switch (operation) {
    case "insert": {
      let run = () => (map.clear(), map.fill(live));
      return COUNT > 1e4 ? timed(run, COUNT) : counted(run, COUNT);
    }
    case "hits":
      return counted(() => {
        let at = next();
        if (map.hits(shuffled, at, at + BATCH) < 0) throw new Error("negative sum");
      }, BATCH);
    case "misses":
      return counted(() => {
        let at = next();
        requireEqual("misses", map.misses(spare, at, at + BATCH), 0);
      }, BATCH);
    case "churn": {
      let figures = await counted(() => {
        let at = next();
        map.churn(shuffled, spare, at, at + BATCH);
        for (let index = at; index < at + BATCH; index++) {
          let key = shuffled[index];
          shuffled[index] = spare[index], spare[index] = key;
        }
      }, BATCH);
      requireEqual("size after churn", map.size, COUNT);
      let sum = sumOf(shuffled, (key) => key & 65535);
      return requireEqual("hits after churn", map.hits(shuffled, 0, COUNT), sum), figures;
    }
    case "iterate":
      return counted(() => {
        map.iterate();
      }, COUNT);
    default:
      throw new Error(`unknown operation "${operation}"`);
  }
}
function sumOf(keys, value) {
  let sum = 0;
  for (let at = 0; at < keys.length; at++) sum += value(keys[at]);
  return sum;
}
async function counted(run, operations) {
  for (let turn = 0; turn * operations < 2e5; turn++) run();
  let timing = await time(run, operations, budget);
  globalThis.gc?.();
  let samples = Array.from({ length: 5 }, () => {
    let before = getHeapStatistics().used_heap_size;
    return run(), (getHeapStatistics().used_heap_size - before) / operations;
  });
  return { ...timing, bytes: Math.max(0, median(samples)) };
}
function timed(run, operations) {
  run();
  let times = [];
  for (let spent = 0; times.length < 2 || spent < budget; ) {
    globalThis.gc?.();
    let start = performance.now();
    run();
    let elapsed = performance.now() - start;
    spent += elapsed, times.push(elapsed * 1e6 / operations);
  }
  let mean = times.reduce((sum, each) => sum + each, 0) / times.length;
  return { p50: median(times), min: Math.min(...times), mean, collector: 0 };
}
function memory(map, keys) {
  globalThis.gc?.();
  let before = process.resourceUsage().maxRSS, step = Math.max(1, COUNT >>> 10), worst = 0;
  for (let at = 0; at + step <= COUNT; at += step)
    map.fill(keys.subarray(at, at + step)), !(at < COUNT / 4) && (worst = Math.max(worst, (process.resourceUsage().maxRSS - before) * 1024 / (at + step)));
  let end = (process.resourceUsage().maxRSS - before) * 1024 / COUNT;
  return { p50: worst, min: end, mean: worst, collector: 0 };
}
async function group() {
  let rows = isQuick ? 5e4 : 1e6, shops = new Uint16Array(rows), products = new Uint16Array(rows), days = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    let number = mixed(row);
    shops[row] = number % 10, products[row] = (number >>> 4) % 100, days[row] = 2e4 + (number >>> 12) % 60;
  }
  let groups = Groups.create(new Arena(1 << 23)), byText = /* @__PURE__ */ new Map(), byHand = new HandGroups(), runs = {
    ours: () => {
      groups.clear();
      for (let row = 0; row < rows; row++) {
        let at = groups.slotBy(shops[row], products[row], days[row]);
        groups.column[at]++;
      }
      return groups.size;
    },
    map: () => {
      byText = /* @__PURE__ */ new Map();
      for (let row = 0; row < rows; row++) {
        let key = `${shops[row]},${products[row]},${days[row]}`;
        byText.set(key, (byText.get(key) ?? 0) + 1);
      }
      return byText.size;
    },
    hand: () => {
      byHand = new HandGroups();
      for (let row = 0; row < rows; row++) byHand.add(shops[row], products[row], days[row]);
      return byHand.length;
    }
  }, sizes = Object.values(runs).map((run2) => run2());
  requireEqual("groups", new Set(sizes).size, 1);
  for (let [key, value] of groups)
    requireEqual("count", byText.get(`${key.shop},${key.product},${key.day}`), value);
  for (let row = 0; row < byHand.length; row++) {
    let [shop, product, day] = [byHand.shop[row], byHand.product[row], byHand.day[row]];
    requireEqual("count by hand", byHand.counts[row], groups.getBy(shop, product, day));
  }
  let run = runs[form];
  if (run === void 0) throw new Error(`unknown form "${form}"`);
  return timed(() => {
    run();
  }, rows);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9tYXBzLnRzIiwgIi4uLy4uL21hcHMuZ2VuLnRzIiwgIi4uLy4uL3dvcmtsb2Fkcy9oYW5kLWhhc2gtbWFwLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBUUEsU0FBUyx5QkFBeUI7OztBQzZCM0IsSUFBTSxPQUFOLE1BQU0sTUFBdUI7QUFBQSxFQUNsQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVE7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFJO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdEY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxVQUFVLEdBQUcsT0FBTyxHQUFHLE9BQU8sRUFBRTtBQUFBO0FBQUEsRUFDNUQsT0FBTyxTQUErQjtBQUFFLFdBQU8sQ0FBQyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQUU7QUFBQSxFQUNyRTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sS0FBSTtBQUFBO0FBQUEsRUFFckUsWUFBWSxPQUFjLEtBQWdCO0FBQ3hDLFFBQUksU0FBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBc0I7QUFDcEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksS0FBSSxLQUFLLElBQUksTUFBSyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ2pGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFpQztBQUMvQyxXQUFPLGlCQUFpQixXQUFXLEtBQUksRUFBRSxlQUFlLElBQUksR0FBRyxLQUFJO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQStCO0FBQ2pFLFFBQUksaUJBQWlCLFdBQVcsS0FBSSxFQUFFLFdBQVcsTUFBTTtBQUNyRCxVQUFNLFVBQVUsTUFBSyxHQUFHLFdBQVcsTUFBSyxTQUFTLFNBQVMsQ0FBQztBQUMzRCxhQUFPLFNBQVMsV0FBVyxLQUFJLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxRQUFRO0FBQUEsSUFDNUU7QUFDQSxRQUFNLE1BQU0sTUFBSyxTQUFTLFNBQVM7QUFDbkMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLFdBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUNwRSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsU0FBb0I7QUFBRSxXQUFPLFdBQVcsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU5QyxJQUFJLFdBQW1CO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNoRSxJQUFJLFNBQVMsT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDckUsSUFBSSxRQUFnQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNuRSxJQUFJLE1BQU0sT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUN4RSxJQUFJLFFBQWdCO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ25FLElBQUksTUFBTSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUMxRTtBQUdPLFNBQVMsU0FBUyxRQUFjLE1BQThCO0FBRW5FLFNBRE0sa0JBQWtCLFFBQU8sV0FBVyxNQUFNLE1BQU0sR0FDbEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxVQUFVLFlBQVksUUFBUSxLQUNwRixXQUFXLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3hDO0FBQ1Q7QUFJTyxTQUFTLFdBQVcsT0FBYyxLQUFhLE1BQ3BELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxRQUFRO0FBQzFELE1BQU0sRUFBRSxVQUFVLFdBQVcsT0FBTyxRQUFRLE9BQU8sT0FBTyxJQUFJO0FBQzlELE1BQUksRUFBRSxTQUFTLFNBQVMsS0FBSyxTQUFTLE1BQU0sS0FBSyxTQUFTLE1BQU07QUFDOUQsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sWUFBWSxXQUFXLFFBQVEsTUFBTTtBQUNqRixFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQ3BGLFNBQUksY0FBYyxXQUFXLElBQUksR0FBRyxJQUFJLFlBQ3BDLFdBQVcsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFNBQVksV0FBVyxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksU0FDbkY7QUFDVDtBQUdPLFNBQVMsU0FBUyxRQUFjLFFBQW9CO0FBQ3pELFNBQU0sa0JBQWtCLFFBQVEsa0JBQWtCLFFBQU8sV0FBVyxNQUFNLFFBQVEsTUFBTSxHQUN4RixVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEdBQ3pEO0FBQ1Q7QUFJTyxTQUFTLFdBQVcsUUFBeUI7QUFDbEQsU0FBTyxFQUFFLFVBQVUsT0FBTyxVQUFVLE9BQU8sWUFBWSxPQUFPLEtBQUssR0FBRyxPQUFPLE9BQU8sTUFBTTtBQUM1RjtBQWlETyxJQUFNLFFBQU4sTUFBTSxPQUF3QjtBQUFBLEVBQ25DO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBUztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN0RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLE1BQU0sR0FBRyxTQUFTLEdBQUcsS0FBSyxFQUFFO0FBQUE7QUFBQSxFQUN4RCxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBQ3JFO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxNQUFLO0FBQUE7QUFBQSxFQUV0RSxZQUFZLE9BQWMsS0FBaUI7QUFDekMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUF3QjtBQUN0RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxNQUFLLEtBQUssSUFBSSxPQUFNLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDbEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWtDO0FBQ2hELFdBQU8saUJBQWlCLFdBQVcsTUFBSyxFQUFFLGVBQWUsR0FBRyxHQUFHLE1BQUs7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBa0M7QUFDcEUsUUFBSSxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsV0FBVyxNQUFNO0FBQ3RELFVBQU0sVUFBVSxPQUFNLEdBQUcsV0FBVyxPQUFNLFNBQVMsU0FBUyxDQUFDO0FBQzdELGFBQU8sU0FBUyxXQUFXLE1BQUssRUFBRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFNBQVM7QUFBQSxJQUM5RTtBQUNBLFFBQU0sTUFBTSxPQUFNLFNBQVMsU0FBUztBQUNwQyxRQUFJO0FBQUUsTUFBSSxTQUFTLFVBQVcsWUFBWSxVQUFVLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxJQUFFLFNBQ3JFLE9BQU87QUFBRSxzQkFBVSxLQUFLLEdBQUcsR0FBUztBQUFBLElBQU07QUFDakQsV0FBTyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxTQUFxQjtBQUFFLFdBQU8sWUFBWSxJQUFJO0FBQUEsRUFBRTtBQUFBLEVBRWhELElBQUksT0FBZTtBQUFFLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDNUQsSUFBSSxLQUFLLE9BQWU7QUFBRSxTQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ2pFLElBQUksVUFBa0I7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDckUsSUFBSSxRQUFRLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDMUUsSUFBSSxNQUFjO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2pFLElBQUksSUFBSSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUN4RTtBQUdPLFNBQVMsVUFBVSxRQUFlLE1BQWlDO0FBRXhFLFNBRE0sa0JBQWtCLFNBQVEsV0FBVyxPQUFPLE1BQU0sR0FDcEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sT0FBTyxXQUFXLGFBQWEsUUFBUSxLQUN2RixZQUFZLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3pDO0FBQ1Q7QUFJTyxTQUFTLFlBQVksT0FBYyxLQUFhLE1BQ3JELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sT0FBTyxTQUFTO0FBQzVELE1BQU0sRUFBRSxNQUFNLE9BQU8sU0FBUyxVQUFVLEtBQUssS0FBSyxJQUFJO0FBQ3RELE1BQUksRUFBRSxTQUFTLEtBQUssS0FBSyxTQUFTLFFBQVEsS0FBSyxTQUFTLElBQUk7QUFDMUQsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sYUFBYSxPQUFPLFVBQVUsSUFBSTtBQUMvRSxFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQ3BGLFNBQUksVUFBVSxXQUFXLElBQUksR0FBRyxJQUFJLFFBQVcsYUFBYSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksV0FDbEYsU0FBUyxXQUFXLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSSxPQUFhO0FBQzlEO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTSxrQkFBa0IsU0FBUyxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sUUFBUSxNQUFNLEdBQzNGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FDeEQ7QUFDVDtBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sU0FBUyxPQUFPLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFDdkU7QUFzQ08sSUFBTSxTQUFOLE1BQU0sZ0JBQWUsUUFBd0I7QUFBQSxFQUNsRCxXQUFXLFFBQWtCO0FBQUUsV0FBTztBQUFBLEVBQW1CO0FBQUEsRUFDekQsSUFBYSxVQUFvQjtBQUFFLFdBQU87QUFBQSxFQUFtQjtBQUFBLEVBRTdEO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBVTtBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN2RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFDcEMsV0FBTyxDQUFDLENBQUMsY0FBYyxXQUFXLENBQUMsQ0FBQyxTQUFTLE9BQU8sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQzlEO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUEwQjtBQUN4RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxPQUFNLEtBQUssSUFBSSxRQUFPLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDcEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQW1DO0FBQ2pELFdBQU8saUJBQWlCLFdBQVcsT0FBTSxFQUFFLGVBQWUsR0FBRyxHQUFHLE9BQU07QUFBQSxFQUN4RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBcUM7QUFDdkUsUUFBTSxVQUFVLFFBQU8sR0FBRyxXQUFXLFFBQU8sU0FBUyxTQUFTLENBQUM7QUFDL0QsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxXQUFXLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDaEMsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssUUFBTyxLQUFLO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVsRCxLQUFLLEtBQXFCO0FBQ2pDLFFBQUksT0FBTyxPQUFRLFlBQWEsUUFBUSxNQUFPO0FBQzdDLFlBQU0sS0FBSyxPQUFPLEtBQUssaUNBQWlDO0FBQzFELFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixRQUFNLE9BQU8sUUFBUSxHQUNmLFFBQVEsSUFBSSxPQUFPLENBQUMsR0FDcEIsT0FBTyxPQUFPLE9BQ2QsUUFBUSxJQUFJLE9BQU8sQ0FBQyxNQUFPLEdBQzdCLE9BQU8sU0FBUyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSztBQUMvQyxhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUztBQUMxQyxVQUFNLEtBQUssUUFBUSxPQUFPLEdBQ3BCLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDdkIsVUFBSSxFQUFFLE9BQU8sR0FBSSxRQUFPO0FBQ3hCLFVBQUksSUFBSSxFQUFFLE1BQU0sS0FBTSxRQUFPLE9BQU87QUFDcEMsYUFBUSxPQUFPLElBQUs7QUFBQSxJQUN0QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFUyxJQUFJLEtBQXNCO0FBQUUsV0FBTyxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBRXZELE1BQU0sT0FBdUI7QUFDcEMsZ0JBQUssYUFBYSxLQUFLLEdBQ2hCLEtBQUssS0FBSyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUNTLEtBQUssT0FBdUI7QUFDbkMsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxNQUFNLElBQUksT0FBTyxDQUFDLElBQUssUUFBUTtBQUNyQyxXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDbUIsTUFBTSxPQUF1QjtBQUM5QyxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxRQUFRO0FBRXJDLFdBRGEsSUFBSSxRQUFRLENBQUMsTUFBTztBQUFBLEVBRW5DO0FBQUEsRUFDbUIsTUFBTSxPQUF1QjtBQUFFLFdBQU8sS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLENBQVU7QUFBQSxFQUFFO0FBQUEsRUFFckYsT0FBTyxLQUFzQjtBQUNwQyxRQUFJLE9BQU8sT0FBUSxZQUFhLFFBQVEsTUFBTztBQUM3QyxZQUFNLEtBQUssT0FBTyxLQUFLLGlDQUFpQztBQUMxRCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFFBQUksU0FBUyxFQUFHLFFBQU87QUFDdkIsUUFBTSxPQUFPLFFBQVEsR0FDZixRQUFRLElBQUksT0FBTyxDQUFDLEdBQ3BCLE9BQU8sT0FBTyxPQUNkLFFBQVEsSUFBSSxPQUFPLENBQUMsTUFBTyxHQUM3QixPQUFPLFNBQVMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxHQUFJLEtBQUs7QUFDL0MsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHLFNBQVM7QUFDMUMsVUFBTSxLQUFLLFFBQVEsT0FBTyxHQUNwQixPQUFPLElBQUksS0FBSyxDQUFDO0FBQ3ZCLFVBQUksRUFBRSxPQUFPLEdBQUksUUFBTztBQUN4QixVQUFJLElBQUksRUFBRSxNQUFNLEtBQU0sUUFBTyxjQUFjLEtBQUssT0FBTyxNQUFNLElBQUksT0FBTyxHQUFHLENBQUM7QUFDNUUsYUFBUSxPQUFPLElBQUs7QUFBQSxJQUN0QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdVLE9BQU8sS0FBcUI7QUFDcEMsUUFBSSxPQUFPLE9BQVEsWUFBYSxRQUFRLE1BQU87QUFDN0MsWUFBTSxLQUFLLE9BQU8sS0FBSyxpQ0FBaUM7QUFDMUQsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLFNBQVM7QUFDWCxrQkFBSyxNQUFNLEdBQ0osS0FBSyxPQUFPLEdBQUc7QUFFeEIsUUFBTSxPQUFPLFFBQVEsR0FDZixRQUFRLElBQUksT0FBTyxDQUFDLEdBQ3BCLE9BQU8sT0FBTyxPQUNkLFFBQVEsSUFBSSxPQUFPLENBQUMsTUFBTyxHQUM3QixPQUFPLFNBQVMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxHQUFJLEtBQUs7QUFDL0MsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHLFNBQVM7QUFDMUMsVUFBTSxLQUFLLFFBQVEsT0FBTyxHQUNwQixPQUFPLElBQUksS0FBSyxDQUFDO0FBQ3ZCLFVBQUksRUFBRSxPQUFPLElBQUk7QUFDZixZQUFNLE9BQU8sSUFBSSxPQUFPLENBQUM7QUFDekIsWUFBSSxRQUFRLElBQUksT0FBTyxDQUFDLEtBQU0sSUFBSSxJQUFJLElBQUssS0FBSyxPQUFPO0FBQ3JELHNCQUFLLE1BQU0sR0FDSixLQUFLLE9BQU8sR0FBRztBQUV4QixZQUFJLEVBQUUsSUFBSSxNQUNWLElBQUksS0FBSyxDQUFDLElBQUksT0FBTyxHQUNyQixJQUFJLE9BQU8sQ0FBQyxJQUFJLE9BQU8sR0FDdkIsSUFBSSxJQUFJLEtBQ1IsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLE1BQU0sU0FBUyxFQUFFLEtBQU0sS0FBSztBQUNwRCxZQUFNLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxPQUFPO0FBQ3BDLG1CQUFJLFFBQVEsQ0FBQyxJQUFJLEtBQ1Y7QUFBQSxNQUNUO0FBQ0EsVUFBSSxJQUFJLEVBQUUsTUFBTSxLQUFNLFFBQU8sT0FBTztBQUNwQyxhQUFRLE9BQU8sSUFBSztBQUFBLElBQ3RCO0FBQ0EsVUFBTSxLQUFLLGFBQWE7QUFBQSxFQUMxQjtBQUFBLEVBRVMsSUFBSSxLQUFpQztBQUM1QyxRQUFNLFFBQVEsS0FBSyxLQUFLLEdBQUc7QUFDM0IsV0FBTyxRQUFRLElBQUksU0FBWSxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ2xEO0FBQUEsRUFFUyxJQUFJLEtBQWEsT0FBcUI7QUFDN0MsSUFBSSxPQUFPLFNBQVUsYUFBVSxRQUFRLFNBQVMsS0FBSztBQUNyRCxRQUFNLFFBQVEsS0FBSyxPQUFPLEdBQUcsR0FDdkIsTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxJQUFLLFFBQVE7QUFDckMsZ0JBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJLE9BQ3JCO0FBQUEsRUFDVDtBQUFBLEVBRVMsS0FBSyxLQUFxQjtBQUFFLFdBQU8sS0FBSyxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFcEQsUUFBUSxPQUF1QjtBQUN0QyxnQkFBSyxhQUFhLEtBQUssR0FDaEIsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUMxQjtBQUFBLEVBRVMsT0FBTyxPQUF1QjtBQUNyQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxRQUFRO0FBQ3JDLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUF1QjtBQUN6QixRQUFNLE1BQU0sS0FBSztBQUNqQixXQUFPLEtBQUssTUFBTSxJQUFJLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFPLFNBQVMsSUFBSSxJQUFJLElBQUksT0FBTyxDQUFDLE1BQU87QUFBQSxFQUM3QztBQUNGO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBQzdFLFNBQUksZ0JBQWdCLFNBQWUsV0FBVyxRQUFRLElBQUksS0FDMUQsT0FBTyxPQUFPLElBQUksR0FDWDtBQUNUO0FBR08sU0FBUyxXQUFXLFFBQWdCLFFBQXdCO0FBQ2pFLFNBQU8sVUFBVSxRQUFRLFFBQVEsTUFBTTtBQUN6QztBQUdPLFNBQVMsYUFBYSxRQUE2QjtBQUN4RCxTQUFPLFlBQVksUUFBUSxlQUFlO0FBQzVDO0FBRU8sU0FBUyxnQkFBZ0IsUUFBZ0IsTUFBNkI7QUFDM0UsU0FBTyxVQUFVLFFBQVEsTUFBTSxNQUFNLElBQUk7QUFDM0M7QUFtRE8sSUFBTSxRQUFOLE1BQU0sZUFBYyxVQUEyQztBQUFBLEVBQ3BFLFdBQVcsUUFBa0I7QUFBRSxXQUFPO0FBQUEsRUFBb0I7QUFBQSxFQUMxRCxJQUFhLFVBQW9CO0FBQUUsV0FBTztBQUFBLEVBQW9CO0FBQUEsRUFFOUQ7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFTO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBRztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3RGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixZQUFZO0FBQUE7QUFBQSxFQUFNO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLFFBQVEsRUFBRTtBQUFBO0FBQUEsRUFDeEUsT0FBTyxTQUErQjtBQUNwQyxXQUFPLENBQUMsQ0FBQyxjQUFjLFdBQVcsQ0FBQyxDQUFDLFNBQVMsQ0FBQyxVQUFVLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDekU7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXdCO0FBQ3RELFdBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxJQUFJLE1BQUssS0FBSyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNsRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBa0M7QUFDaEQsV0FBTyxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsZUFBZSxHQUFHLEdBQUcsTUFBSztBQUFBLEVBQ3RFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFrQztBQUNwRSxRQUFNLFVBQVUsT0FBTSxHQUFHLFdBQVcsT0FBTSxTQUFTLFNBQVMsQ0FBQztBQUM3RCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFVBQVUsU0FBUyxJQUFJO0FBQUEsSUFBRSxTQUMvQixPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxPQUFNLEtBQUs7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVksT0FBYyxLQUEwQjtBQUFFLFdBQU8sSUFBSSxZQUFZLE9BQU8sR0FBRztBQUFBLEVBQUU7QUFBQSxFQUV2RixTQUFxQjtBQUFFLFdBQU8sWUFBWSxJQUFJO0FBQUEsRUFBRTtBQUFBLEVBRWhELEtBQUssS0FBcUI7QUFDakMsUUFBSSxPQUFPLE9BQVEsWUFBYSxRQUFRLE1BQU87QUFDN0MsWUFBTSxLQUFLLE9BQU8sS0FBSyxpQ0FBaUM7QUFDMUQsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFFBQU0sT0FBTyxRQUFRLEdBQ2YsUUFBUSxJQUFJLE9BQU8sQ0FBQyxHQUNwQixPQUFPLE9BQU8sT0FDZCxRQUFRLElBQUksT0FBTyxDQUFDLE1BQU8sR0FDN0IsT0FBTyxTQUFTLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBSSxLQUFLO0FBQy9DLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRyxTQUFTO0FBQzFDLFVBQU0sS0FBSyxRQUFRLE9BQU8sR0FDcEIsT0FBTyxJQUFJLEtBQUssQ0FBQztBQUN2QixVQUFJLEVBQUUsT0FBTyxHQUFJLFFBQU87QUFDeEIsVUFBSSxJQUFJLEVBQUUsTUFBTSxLQUFNLFFBQU8sT0FBTztBQUNwQyxhQUFRLE9BQU8sSUFBSztBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVTLElBQUksS0FBc0I7QUFBRSxXQUFPLEtBQUssS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFFdkQsTUFBTSxPQUF1QjtBQUNwQyxnQkFBSyxhQUFhLEtBQUssR0FDaEIsS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBQ1MsS0FBSyxPQUF1QjtBQUNuQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxRQUFRO0FBQ3JDLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQSxFQUNtQixNQUFNLE9BQXVCO0FBQzlDLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxJQUFLLFFBQVE7QUFFckMsV0FEYSxJQUFJLFFBQVEsQ0FBQyxNQUFPO0FBQUEsRUFFbkM7QUFBQSxFQUNtQixNQUFNLE9BQXVCO0FBQUUsV0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBVTtBQUFBLEVBQUU7QUFBQSxFQUVyRixPQUFPLEtBQXNCO0FBQ3BDLFFBQUksT0FBTyxPQUFRLFlBQWEsUUFBUSxNQUFPO0FBQzdDLFlBQU0sS0FBSyxPQUFPLEtBQUssaUNBQWlDO0FBQzFELFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixRQUFNLE9BQU8sUUFBUSxHQUNmLFFBQVEsSUFBSSxPQUFPLENBQUMsR0FDcEIsT0FBTyxPQUFPLE9BQ2QsUUFBUSxJQUFJLE9BQU8sQ0FBQyxNQUFPLEdBQzdCLE9BQU8sU0FBUyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSztBQUMvQyxhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUztBQUMxQyxVQUFNLEtBQUssUUFBUSxPQUFPLEdBQ3BCLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDdkIsVUFBSSxFQUFFLE9BQU8sR0FBSSxRQUFPO0FBQ3hCLFVBQUksSUFBSSxFQUFFLE1BQU0sS0FBTSxRQUFPLGNBQWMsS0FBSyxPQUFPLE1BQU0sSUFBSSxPQUFPLEdBQUcsRUFBRTtBQUM3RSxhQUFRLE9BQU8sSUFBSztBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1UsT0FBTyxLQUFxQjtBQUNwQyxRQUFJLE9BQU8sT0FBUSxZQUFhLFFBQVEsTUFBTztBQUM3QyxZQUFNLEtBQUssT0FBTyxLQUFLLGlDQUFpQztBQUMxRCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFFBQUksU0FBUztBQUNYLGtCQUFLLE1BQU0sR0FDSixLQUFLLE9BQU8sR0FBRztBQUV4QixRQUFNLE9BQU8sUUFBUSxHQUNmLFFBQVEsSUFBSSxPQUFPLENBQUMsR0FDcEIsT0FBTyxPQUFPLE9BQ2QsUUFBUSxJQUFJLE9BQU8sQ0FBQyxNQUFPLEdBQzdCLE9BQU8sU0FBUyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSztBQUMvQyxhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUztBQUMxQyxVQUFNLEtBQUssUUFBUSxPQUFPLEdBQ3BCLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDdkIsVUFBSSxFQUFFLE9BQU8sSUFBSTtBQUNmLFlBQU0sT0FBTyxJQUFJLE9BQU8sQ0FBQztBQUN6QixZQUFJLFFBQVEsSUFBSSxPQUFPLENBQUMsS0FBTSxJQUFJLElBQUksSUFBSyxLQUFLLE9BQU87QUFDckQsc0JBQUssTUFBTSxHQUNKLEtBQUssT0FBTyxHQUFHO0FBRXhCLFlBQUksRUFBRSxJQUFJLE1BQ1YsSUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLEdBQ3JCLElBQUksT0FBTyxDQUFDLElBQUksT0FBTyxHQUN2QixJQUFJLElBQUksS0FDUixLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sTUFBTSxTQUFTLEVBQUUsS0FBTSxLQUFLO0FBQ3BELFlBQU0sTUFBTSxJQUFJLE9BQU8sQ0FBQyxJQUFLLE9BQU87QUFDcEMsbUJBQUksUUFBUSxDQUFDLElBQUksS0FDVjtBQUFBLE1BQ1Q7QUFDQSxVQUFJLElBQUksRUFBRSxNQUFNLEtBQU0sUUFBTyxPQUFPO0FBQ3BDLGFBQVEsT0FBTyxJQUFLO0FBQUEsSUFDdEI7QUFDQSxVQUFNLEtBQUssYUFBYTtBQUFBLEVBQzFCO0FBQUEsRUFFUyxJQUFJLEtBQStCO0FBQzFDLFFBQU0sUUFBUSxLQUFLLEtBQUssR0FBRztBQUMzQixRQUFJLFFBQVEsRUFBRztBQUNmLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FBSztBQUM1QixXQUFJLEtBQUssTUFBTSxXQUFXLE9BQWEsS0FBSyxHQUFHLEtBQUssT0FBTyxHQUF1QixJQUMzRSxJQUFJLEtBQUssS0FBSyxPQUFPLEdBQXVCO0FBQUEsRUFDckQ7QUFBQSxFQUVTLE1BQU0sS0FBbUI7QUFDaEMsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQ3JDLFdBQUksS0FBSyxNQUFNLFdBQVcsT0FBYSxLQUFLLEdBQUcsS0FBSyxPQUFPLEdBQXVCLElBQzNFLElBQUksS0FBSyxLQUFLLE9BQU8sR0FBdUI7QUFBQSxFQUNyRDtBQUFBLEVBRVMsS0FBSyxLQUFxQjtBQUFFLFdBQU8sS0FBSyxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFcEQsSUFBSSxLQUFhLE1BQThCO0FBQ3RELFFBQU0sUUFBUSxLQUFLO0FBQ25CLFdBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxNQUFNLFdBQVcsT0FBYSxLQUFLLE9BQU8sS0FBSyxJQUFJLEtBQ3pFLFdBQVcsT0FBTyxLQUFLLE1BQW1CLElBQUksR0FDdkM7QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLEtBQXFCO0FBQ3pCLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUcsQ0FBQyxHQUVqQyxRQURRLEtBQUssTUFDQyxLQUNkLEtBQUssUUFBUTtBQUNuQixpQkFBTSxFQUFFLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUMzQztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sS0FBcUI7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sR0FBRyxDQUFDO0FBQUEsRUFBRTtBQUFBLEVBRXhELE1BQU0sT0FBMEI7QUFDdkMsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUV0QyxXQURZLElBQUksT0FBTyxDQUFDLElBQUssUUFBUTtBQUFBLEVBRXZDO0FBQUEsRUFFUyxRQUFRLE9BQXFCO0FBQ3BDLGdCQUFLLGFBQWEsS0FBSyxHQUNoQixLQUFLLE9BQU8sS0FBSztBQUFBLEVBQzFCO0FBQUEsRUFFUyxPQUFPLE9BQXFCO0FBQ25DLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FBSztBQUM1QixXQUFJLEtBQUssTUFBTSxXQUFXLE9BQWEsS0FBSyxHQUFHLEtBQUssT0FBTyxHQUF1QixJQUMzRSxJQUFJLEtBQUssS0FBSyxPQUFPLEdBQXVCO0FBQUEsRUFDckQ7QUFBQSxFQUVBLElBQXVCLE9BQW9CO0FBQUUsV0FBTztBQUFBLEVBQUs7QUFDM0Q7QUFHTyxTQUFTLFVBQVUsUUFBZSxNQUFpQztBQUN4RSxTQUFJLGdCQUFnQixRQUFjLFVBQVUsUUFBUSxJQUFJLEtBQ3hELE9BQU8sT0FBTyxJQUFJLEdBQ1g7QUFDVDtBQUdPLFNBQVMsVUFBVSxRQUFlLFFBQXNCO0FBQzdELFNBQU8sVUFBVSxRQUFRLFFBQVEsS0FBSztBQUN4QztBQUdPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPLFlBQVksUUFBUSxjQUFjO0FBQzNDO0FBRU8sU0FBUyxlQUFlLFFBQWUsTUFBNEI7QUFDeEUsU0FBTyxVQUFVLFFBQVEsTUFBTSxZQUFZLElBQUk7QUFDakQ7QUFnRE8sSUFBTSxTQUFOLE1BQU0sZ0JBQWUsUUFLMUI7QUFBQSxFQUNBLFdBQVcsUUFBa0I7QUFBRSxXQUFPO0FBQUEsRUFBcUI7QUFBQSxFQUMzRCxJQUFhLFVBQW9CO0FBQUUsV0FBTztBQUFBLEVBQXFCO0FBQUEsRUFFL0Q7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFVO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBRztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3ZGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixZQUFZO0FBQUE7QUFBQSxFQUFNO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLFFBQVEsRUFBRTtBQUFBO0FBQUEsRUFDeEUsT0FBTyxTQUErQjtBQUNwQyxXQUFPLENBQUMsQ0FBQyxjQUFjLFdBQVcsQ0FBQyxDQUFDLFNBQVMsT0FBTyxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQTBCO0FBQ3hELFdBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxJQUFJLE9BQU0sS0FBSyxJQUFJLFFBQU8sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNwRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBbUM7QUFDakQsV0FBTyxpQkFBaUIsV0FBVyxPQUFNLEVBQUUsZUFBZSxHQUFHLEdBQUcsT0FBTTtBQUFBLEVBQ3hFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFxQztBQUN2RSxRQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFdBQVcsU0FBUyxJQUFJO0FBQUEsSUFBRSxTQUNoQyxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxRQUFPLEtBQUs7QUFBQSxFQUM3QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVksT0FBYyxLQUEwQjtBQUFFLFdBQU8sSUFBSSxZQUFZLE9BQU8sR0FBRztBQUFBLEVBQUU7QUFBQSxFQUV2RixTQUFzQjtBQUFFLFdBQU8sYUFBYSxJQUFJO0FBQUEsRUFBRTtBQUFBLEVBRWxELEtBQUssS0FBcUU7QUFDakYsUUFBSSxPQUFPLE9BQVEsWUFBWSxRQUFRO0FBQ3JDLFlBQU0sS0FBSyxPQUFPLEtBQUssb0NBQW9DO0FBQzdELFdBQU8sS0FBSyxPQUFPLElBQUksTUFBTSxJQUFJLFNBQVMsSUFBSSxHQUFHO0FBQUEsRUFDbkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFlLFVBQWtCLE1BQXNCO0FBQzVELFFBQUksT0FBTyxTQUFVLGFBQWEsUUFBUSxXQUFXO0FBQ25ELFlBQU0sS0FBSyxPQUFPLE9BQU8sNEJBQTRCO0FBQ3ZELFFBQUksT0FBTyxZQUFhLGFBQWEsV0FBVyxXQUFXO0FBQ3pELFlBQU0sS0FBSyxPQUFPLFVBQVUsNEJBQTRCO0FBQzFELFFBQUksT0FBTyxRQUFTLFlBQWEsU0FBUyxNQUFPO0FBQy9DLFlBQU0sS0FBSyxPQUFPLE1BQU0saUNBQWlDO0FBQzNELFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsUUFBSSxTQUFTLEVBQUcsUUFBTztBQUN2QixRQUFJLE9BQU8sSUFBSSxPQUFPLENBQUM7QUFDdkIsV0FBTyxRQUFRLE1BQU0sS0FBSyxHQUMxQixPQUFPLFFBQVEsTUFBTSxRQUFRLEdBQzdCLE9BQU8sUUFBUSxNQUFNLElBQUksR0FDekIsVUFBVTtBQUNWLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBQyxHQUNwQixPQUFPLE9BQU8sT0FDZCxRQUFRLElBQUksT0FBTyxDQUFDLE1BQU8sR0FDN0IsT0FBTyxTQUFTLE1BQU0sSUFBSSxPQUFPLENBQUMsR0FBSSxLQUFLO0FBQy9DLGFBQVMsUUFBUSxNQUFNLFNBQVMsR0FBRyxTQUFTO0FBQzFDLFVBQU0sS0FBSyxRQUFRLE9BQU8sR0FDcEIsT0FBTyxJQUFJLEtBQUssQ0FBQztBQUN2QixVQUFJLEVBQUUsT0FBTyxHQUFJLFFBQU87QUFDeEIsVUFDRSxJQUFJLEVBQUUsTUFBTSxRQUNaLEtBQUssTUFBTSxJQUFLLElBQUksT0FBTyxDQUFDLEtBQU0sT0FBTyxLQUFLLE1BQU8sQ0FBQyxNQUFNLFNBQzVELEtBQUssTUFBTSxLQUFNLElBQUksT0FBTyxDQUFDLEtBQU0sT0FBTyxLQUFLLE1BQU8sS0FBSyxDQUFDLE1BQU0sWUFDbEUsS0FBTSxJQUFJLE9BQU8sQ0FBQyxLQUFNLE9BQU8sS0FBSyxNQUFPLEtBQUssQ0FBQyxNQUFNO0FBRXZELGVBQU8sT0FBTztBQUNoQixhQUFRLE9BQU8sSUFBSztBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFlLFVBQWtCLE1BQXVCO0FBQzVELFdBQU8sS0FBSyxPQUFPLE9BQU8sVUFBVSxJQUFJLEtBQUs7QUFBQSxFQUMvQztBQUFBLEVBRVMsSUFBSSxLQUFzRTtBQUNqRixXQUFPLEtBQUssS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUMzQjtBQUFBLEVBRVMsTUFBTSxPQUFzQjtBQUNuQyxnQkFBSyxhQUFhLEtBQUssR0FDaEIsS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBQ1MsS0FBSyxPQUFzQjtBQUNsQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxRQUFRO0FBQ3JDLFdBQUksS0FBSyxNQUFNLFdBQVcsT0FBYSxNQUFNLEdBQUcsS0FBSyxPQUFPLEdBQXdCLElBQzdFLElBQUksTUFBTSxLQUFLLE9BQU8sR0FBd0I7QUFBQSxFQUN2RDtBQUFBLEVBQ21CLE1BQU0sT0FBdUI7QUFDOUMsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxNQUFNLElBQUksT0FBTyxDQUFDLElBQUssUUFBUSxHQUNqQyxPQUFPLElBQUksT0FBTyxDQUFDO0FBQ3ZCLGtCQUFPLFFBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsQ0FBRSxHQUMvQyxPQUFPLFFBQVEsTUFBTSxLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxDQUFFLEdBQ3JELE9BQU8sUUFBUSxNQUFNLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBRSxHQUMxQyxVQUFVLEdBQ0g7QUFBQSxFQUNUO0FBQUEsRUFDbUIsTUFBTSxPQUF1QjtBQUFFLFdBQU8sS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLENBQVU7QUFBQSxFQUFFO0FBQUEsRUFFckYsT0FBTyxLQUFzRTtBQUNwRixRQUFJLE9BQU8sT0FBUSxZQUFZLFFBQVE7QUFDckMsWUFBTSxLQUFLLE9BQU8sS0FBSyxvQ0FBb0M7QUFDN0QsV0FBTyxLQUFLLFNBQVMsSUFBSSxNQUFNLElBQUksU0FBUyxJQUFJLEdBQUc7QUFBQSxFQUNyRDtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQWUsVUFBa0IsTUFBdUI7QUFDL0QsUUFBSSxPQUFPLFNBQVUsYUFBYSxRQUFRLFdBQVc7QUFDbkQsWUFBTSxLQUFLLE9BQU8sT0FBTyw0QkFBNEI7QUFDdkQsUUFBSSxPQUFPLFlBQWEsYUFBYSxXQUFXLFdBQVc7QUFDekQsWUFBTSxLQUFLLE9BQU8sVUFBVSw0QkFBNEI7QUFDMUQsUUFBSSxPQUFPLFFBQVMsWUFBYSxTQUFTLE1BQU87QUFDL0MsWUFBTSxLQUFLLE9BQU8sTUFBTSxpQ0FBaUM7QUFDM0QsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLFNBQVMsRUFBRyxRQUFPO0FBQ3ZCLFFBQUksT0FBTyxJQUFJLE9BQU8sQ0FBQztBQUN2QixXQUFPLFFBQVEsTUFBTSxLQUFLLEdBQzFCLE9BQU8sUUFBUSxNQUFNLFFBQVEsR0FDN0IsT0FBTyxRQUFRLE1BQU0sSUFBSSxHQUN6QixVQUFVO0FBQ1YsUUFBTSxRQUFRLElBQUksT0FBTyxDQUFDLEdBQ3BCLE9BQU8sT0FBTyxPQUNkLFFBQVEsSUFBSSxPQUFPLENBQUMsTUFBTyxHQUM3QixPQUFPLFNBQVMsTUFBTSxJQUFJLE9BQU8sQ0FBQyxHQUFJLEtBQUs7QUFDL0MsYUFBUyxRQUFRLE1BQU0sU0FBUyxHQUFHLFNBQVM7QUFDMUMsVUFBTSxLQUFLLFFBQVEsT0FBTyxHQUNwQixPQUFPLElBQUksS0FBSyxDQUFDO0FBQ3ZCLFVBQUksRUFBRSxPQUFPLEdBQUksUUFBTztBQUN4QixVQUNFLElBQUksRUFBRSxNQUFNLFFBQ1osS0FBSyxNQUFNLElBQUssSUFBSSxPQUFPLENBQUMsS0FBTSxPQUFPLEtBQUssTUFBTyxDQUFDLE1BQU0sU0FDNUQsS0FBSyxNQUFNLEtBQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxPQUFPLEtBQUssTUFBTyxLQUFLLENBQUMsTUFBTSxZQUNsRSxLQUFNLElBQUksT0FBTyxDQUFDLEtBQU0sT0FBTyxLQUFLLE1BQU8sS0FBSyxDQUFDLE1BQU07QUFFdkQsZUFBTyxjQUFjLEtBQUssT0FBTyxNQUFNLElBQUksT0FBTyxHQUFHLENBQUM7QUFDeEQsYUFBUSxPQUFPLElBQUs7QUFBQSxJQUN0QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdVLE9BQU8sT0FBZSxVQUFrQixNQUFzQjtBQUN0RSxRQUFJLE9BQU8sU0FBVSxhQUFhLFFBQVEsV0FBVztBQUNuRCxZQUFNLEtBQUssT0FBTyxPQUFPLDRCQUE0QjtBQUN2RCxRQUFJLE9BQU8sWUFBYSxhQUFhLFdBQVcsV0FBVztBQUN6RCxZQUFNLEtBQUssT0FBTyxVQUFVLDRCQUE0QjtBQUMxRCxRQUFJLE9BQU8sUUFBUyxZQUFhLFNBQVMsTUFBTztBQUMvQyxZQUFNLEtBQUssT0FBTyxNQUFNLGlDQUFpQztBQUMzRCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFFBQUksU0FBUztBQUNYLGtCQUFLLE1BQU0sR0FDSixLQUFLLE9BQU8sT0FBTyxVQUFVLElBQUk7QUFFMUMsUUFBSSxPQUFPLElBQUksT0FBTyxDQUFDO0FBQ3ZCLFdBQU8sUUFBUSxNQUFNLEtBQUssR0FDMUIsT0FBTyxRQUFRLE1BQU0sUUFBUSxHQUM3QixPQUFPLFFBQVEsTUFBTSxJQUFJLEdBQ3pCLFVBQVU7QUFDVixRQUFNLFFBQVEsSUFBSSxPQUFPLENBQUMsR0FDcEIsT0FBTyxPQUFPLE9BQ2QsUUFBUSxJQUFJLE9BQU8sQ0FBQyxNQUFPLEdBQzdCLE9BQU8sU0FBUyxNQUFNLElBQUksT0FBTyxDQUFDLEdBQUksS0FBSztBQUMvQyxhQUFTLFFBQVEsTUFBTSxTQUFTLEdBQUcsU0FBUztBQUMxQyxVQUFNLEtBQUssUUFBUSxPQUFPLEdBQ3BCLE9BQU8sSUFBSSxLQUFLLENBQUM7QUFDdkIsVUFBSSxFQUFFLE9BQU8sSUFBSTtBQUNmLFlBQU0sT0FBTyxJQUFJLE9BQU8sQ0FBQztBQUN6QixZQUFJLFFBQVEsSUFBSSxPQUFPLENBQUMsS0FBTSxJQUFJLElBQUksSUFBSyxLQUFLLE9BQU87QUFDckQsc0JBQUssTUFBTSxHQUNKLEtBQUssT0FBTyxPQUFPLFVBQVUsSUFBSTtBQUUxQyxZQUFJLEVBQUUsSUFBSSxNQUNWLElBQUksS0FBSyxDQUFDLElBQUksT0FBTyxHQUNyQixJQUFJLE9BQU8sQ0FBQyxJQUFJLE9BQU8sR0FDdkIsSUFBSSxJQUFJLEtBQ1IsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLE1BQU0sU0FBUyxFQUFFLEtBQU0sS0FBSztBQUNwRCxZQUFNLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxPQUFPO0FBQ3BDLG9CQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSSxPQUM1QixLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJLFVBQ2xDLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSSxNQUNoQjtBQUFBLE1BQ1Q7QUFDQSxVQUNFLElBQUksRUFBRSxNQUFNLFFBQ1osS0FBSyxNQUFNLElBQUssSUFBSSxPQUFPLENBQUMsS0FBTSxPQUFPLEtBQUssTUFBTyxDQUFDLE1BQU0sU0FDNUQsS0FBSyxNQUFNLEtBQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxPQUFPLEtBQUssTUFBTyxLQUFLLENBQUMsTUFBTSxZQUNsRSxLQUFNLElBQUksT0FBTyxDQUFDLEtBQU0sT0FBTyxLQUFLLE1BQU8sS0FBSyxDQUFDLE1BQU07QUFFdkQsZUFBTyxPQUFPO0FBQ2hCLGFBQVEsT0FBTyxJQUFLO0FBQUEsSUFDdEI7QUFDQSxVQUFNLEtBQUssYUFBYTtBQUFBLEVBQzFCO0FBQUEsRUFFUyxJQUFJLEtBQWlGO0FBQzVGLFFBQU0sUUFBUSxLQUFLLEtBQUssR0FBRztBQUMzQixXQUFPLFFBQVEsSUFBSSxTQUFZLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDbEQ7QUFBQSxFQUVTLElBQUksS0FBNkQsT0FBcUI7QUFDN0YsUUFBSSxPQUFPLE9BQVEsWUFBWSxRQUFRO0FBQ3JDLFlBQU0sS0FBSyxPQUFPLEtBQUssb0NBQW9DO0FBQzdELElBQUksT0FBTyxTQUFVLGFBQVUsUUFBUSxTQUFTLEtBQUs7QUFDckQsUUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJLE1BQU0sSUFBSSxTQUFTLElBQUksR0FBRyxHQUNsRCxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxNQUFNLElBQUksT0FBTyxDQUFDLElBQUssUUFBUTtBQUNyQyxnQkFBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUksT0FDckI7QUFBQSxFQUNUO0FBQUEsRUFFUyxLQUFLLEtBQXFFO0FBQ2pGLFFBQUksT0FBTyxPQUFRLFlBQVksUUFBUTtBQUNyQyxZQUFNLEtBQUssT0FBTyxLQUFLLG9DQUFvQztBQUM3RCxXQUFPLEtBQUssT0FBTyxJQUFJLE1BQU0sSUFBSSxTQUFTLElBQUksR0FBRztBQUFBLEVBQ25EO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBZSxVQUFrQixNQUFrQztBQUN2RSxRQUFNLFFBQVEsS0FBSyxPQUFPLE9BQU8sVUFBVSxJQUFJO0FBQy9DLFdBQU8sUUFBUSxJQUFJLFNBQVksS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQWUsVUFBa0IsTUFBc0I7QUFDNUQsV0FBTyxLQUFLLE9BQU8sT0FBTyxVQUFVLElBQUk7QUFBQSxFQUMxQztBQUFBLEVBRVMsUUFBUSxPQUF1QjtBQUN0QyxnQkFBSyxhQUFhLEtBQUssR0FDaEIsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUMxQjtBQUFBLEVBRVMsT0FBTyxPQUF1QjtBQUNyQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxPQUFPLENBQUMsSUFBSyxRQUFRO0FBQ3JDLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUF1QjtBQUN6QixRQUFNLE1BQU0sS0FBSztBQUNqQixXQUFPLEtBQUssTUFBTSxJQUFJLFNBQVMsS0FBSyxNQUFNLEtBQUssUUFBUTtBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFPLFNBQVMsSUFBSSxJQUFJLElBQUksT0FBTyxDQUFDLE1BQU87QUFBQSxFQUM3QztBQUNGO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBQzdFLFNBQUksZ0JBQWdCLFNBQWUsV0FBVyxRQUFRLElBQUksS0FDMUQsT0FBTyxPQUFPLElBQUksR0FDWDtBQUNUO0FBR08sU0FBUyxXQUFXLFFBQWdCLFFBQXdCO0FBQ2pFLFNBQU8sVUFBVSxRQUFRLFFBQVEsTUFBTTtBQUN6QztBQUdPLFNBQVMsYUFBYSxRQUE2QjtBQUN4RCxTQUFPLFlBQVksUUFBUSxlQUFlO0FBQzVDO0FBRU8sU0FBUyxnQkFBZ0IsUUFBZ0IsTUFBNkI7QUFDM0UsU0FBTyxVQUFVLFFBQVEsYUFBYSxNQUFNLElBQUk7QUFDbEQ7QUFzQ0EsSUFBTSxxQkFBNkMsb0JBQUk7QUFBQSxFQUNyRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FFTSxzQkFBOEMsb0JBQUk7QUFBQSxFQUN0RDtBQUFBLEVBQ0E7QUFBQSxFQUNBLE1BQU07QUFDUixHQUVNLHVCQUErQyxvQkFBSTtBQUFBLEVBQ3ZEO0FBQUEsRUFDQSxNQUFNO0FBQUEsRUFDTjtBQUNGOzs7QUNwbkNBLElBQWUsWUFBZixNQUF5QjtBQUFBLEVBQXpCO0FBQ0UsZ0JBQW9CLElBQUksWUFBWSxFQUFFLEVBQUUsS0FBSyxVQUFLO0FBQ2xELGlCQUFRO0FBQ1IsU0FBVSxRQUFRO0FBQUE7QUFBQSxFQU1sQixLQUFLLEtBQXFCO0FBQ3hCLFFBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxNQUNsQixPQUFPLEtBQUssU0FBUyxHQUN2QixPQUFPLEtBQUssS0FBSyxLQUFLLFVBQVUsTUFBTTtBQUMxQyxlQUFTO0FBQ1AsVUFBTSxRQUFRLEtBQUssSUFBSTtBQUN2QixVQUFJLFVBQVUsSUFBSyxRQUFPO0FBQzFCLFVBQUksVUFBVSxXQUFPLFFBQU87QUFDNUIsYUFBUSxPQUFPLElBQUs7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFxQjtBQUN6QixJQUFJLEtBQUssUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFRLEtBQUssS0FBSztBQUNsRCxRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFDbEIsT0FBTyxLQUFLLFNBQVMsR0FDdkIsT0FBTyxLQUFLLEtBQUssS0FBSyxVQUFVLE1BQU07QUFDMUMsZUFBUztBQUNQLFVBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsVUFBSSxVQUFVLElBQUssUUFBTztBQUMxQixVQUFJLFVBQVUsV0FBTztBQUNyQixhQUFRLE9BQU8sSUFBSztBQUFBLElBQ3RCO0FBQ0EsZ0JBQUssSUFBSSxJQUFJLEtBQ2IsS0FBSyxTQUNFO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxLQUFzQjtBQUMzQixRQUFNLE9BQU8sS0FBSyxLQUFLLEdBQUc7QUFDMUIsUUFBSSxPQUFPLEVBQUcsUUFBTztBQUNyQixRQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFDbEIsT0FBTyxLQUFLLFNBQVMsR0FDdkIsT0FBTztBQUNYLGFBQVMsT0FBUSxPQUFPLElBQUssTUFBTSxLQUFLLElBQUksTUFBTSxZQUFPLE9BQVEsT0FBTyxJQUFLLE1BQU07QUFDakYsVUFBTSxPQUFPLEtBQUssS0FBSyxLQUFLLElBQUksR0FBSSxVQUFVLE1BQU07QUFDcEQsT0FBTSxPQUFPLE9BQVEsU0FBVSxPQUFPLE9BQVEsVUFDOUMsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQ3RCLEtBQUssS0FBSyxNQUFNLElBQUksR0FDcEIsT0FBTztBQUFBLElBQ1Q7QUFDQSxnQkFBSyxJQUFJLElBQUksWUFDYixLQUFLLFNBQ0U7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdVLFNBQWU7QUFDdkIsU0FBSyxTQUNMLEtBQUssT0FBTyxJQUFJLFlBQVksS0FBSyxLQUFLLFNBQVMsQ0FBQyxFQUFFLEtBQUssVUFBSyxHQUM1RCxLQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0YsR0FHYSxhQUFOLGNBQXlCLFVBQVU7QUFBQSxFQUFuQztBQUFBO0FBQ0wsa0JBQXNCLElBQUksWUFBWSxFQUFFO0FBQUE7QUFBQSxFQUVyQixPQUFhO0FBQzlCLFFBQU0sRUFBRSxNQUFNLFFBQUFBLFFBQU8sSUFBSTtBQUN6QixTQUFLLE9BQU8sR0FDWixLQUFLLFNBQVMsSUFBSSxZQUFZLEtBQUssS0FBSyxNQUFNO0FBQzlDLGFBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxRQUFRO0FBQ3JDLE1BQUksS0FBSyxJQUFJLE1BQU0sZUFBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFFLENBQUMsSUFBSUEsUUFBTyxJQUFJO0FBQUEsRUFFaEY7QUFBQSxFQUVtQixLQUFLLE1BQWMsSUFBa0I7QUFDdEQsU0FBSyxPQUFPLEVBQUUsSUFBSSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQ0YsR0FHYSxZQUFOLGNBQXdCLFVBQVU7QUFBQSxFQUFsQztBQUFBO0FBQ0wsb0JBQXdCLElBQUksWUFBWSxFQUFFO0FBQzFDLGlCQUFzQixJQUFJLGFBQWEsRUFBRTtBQUN6QyxrQkFBc0IsSUFBSSxZQUFZLEVBQUU7QUFBQTtBQUFBLEVBRXJCLE9BQWE7QUFDOUIsUUFBTSxFQUFFLE1BQU0sVUFBVSxPQUFPLE9BQU8sSUFBSTtBQUMxQyxTQUFLLE9BQU8sR0FDWixLQUFLLFdBQVcsSUFBSSxZQUFZLEtBQUssS0FBSyxNQUFNLEdBQ2hELEtBQUssUUFBUSxJQUFJLGFBQWEsS0FBSyxLQUFLLE1BQU0sR0FDOUMsS0FBSyxTQUFTLElBQUksWUFBWSxLQUFLLEtBQUssTUFBTTtBQUM5QyxhQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssUUFBUSxRQUFRO0FBQzdDLFVBQUksS0FBSyxJQUFJLE1BQU0sV0FBTztBQUMxQixVQUFNLEtBQUssS0FBSyxNQUFNLEtBQUssSUFBSSxDQUFFO0FBQ2pDLFdBQUssU0FBUyxFQUFFLElBQUksU0FBUyxJQUFJLEdBQ2pDLEtBQUssTUFBTSxFQUFFLElBQUksTUFBTSxJQUFJLEdBQzNCLEtBQUssT0FBTyxFQUFFLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBQUEsRUFFbUIsS0FBSyxNQUFjLElBQWtCO0FBQ3RELFNBQUssU0FBUyxFQUFFLElBQUksS0FBSyxTQUFTLElBQUksR0FDdEMsS0FBSyxNQUFNLEVBQUUsSUFBSSxLQUFLLE1BQU0sSUFBSSxHQUNoQyxLQUFLLE9BQU8sRUFBRSxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDcEM7QUFDRixHQUdhLGFBQU4sTUFBaUI7QUFBQSxFQUFqQjtBQUNMLGdCQUFvQixJQUFJLFlBQVksSUFBTztBQUMzQyxtQkFBdUIsSUFBSSxZQUFZLElBQU87QUFDOUMsZUFBbUIsSUFBSSxZQUFZLElBQU87QUFDMUMsa0JBQXNCLElBQUksWUFBWSxJQUFPO0FBQzdDLGtCQUFTO0FBQ1QsU0FBUSxPQUFvQixJQUFJLFlBQVksSUFBTztBQUFBO0FBQUEsRUFFbkQsSUFBSSxNQUFjLFNBQWlCLEtBQW1CO0FBQ3BELFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxPQUFPLEtBQUssU0FBUyxHQUN2QixPQUFPLE9BQU8sTUFBTSxTQUFTLEdBQUcsSUFBSTtBQUN4QyxlQUFTO0FBQ1AsVUFBTUMsT0FBTSxLQUFLLElBQUksSUFBSztBQUMxQixVQUFJQSxPQUFNLEVBQUc7QUFDYixVQUFJLEtBQUssS0FBS0EsSUFBRyxNQUFNLFFBQVEsS0FBSyxRQUFRQSxJQUFHLE1BQU0sV0FBVyxLQUFLLElBQUlBLElBQUcsTUFBTSxLQUFLO0FBQ3JGLGFBQUssT0FBT0EsSUFBRztBQUNmO0FBQUEsTUFDRjtBQUNBLGFBQVEsT0FBTyxJQUFLO0FBQUEsSUFDdEI7QUFDQSxRQUFJLEtBQUssV0FBVyxLQUFLLEtBQUs7QUFDNUIsa0JBQUssS0FBSyxHQUNILEtBQUssSUFBSSxNQUFNLFNBQVMsR0FBRztBQUVwQyxRQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLElBQUksSUFBSSxNQUFNLEdBQ25CLEtBQUssS0FBSyxHQUFHLElBQUksTUFDakIsS0FBSyxRQUFRLEdBQUcsSUFBSSxTQUNwQixLQUFLLElBQUksR0FBRyxJQUFJLEtBQ2hCLEtBQUssT0FBTyxHQUFHLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBRVEsT0FBYTtBQUNuQixRQUFNLEVBQUUsTUFBTSxTQUFTLEtBQUssUUFBUSxPQUFPLElBQUk7QUFDL0MsU0FBSyxPQUFPLElBQUksWUFBWSxTQUFTLENBQUMsR0FDdEMsS0FBSyxVQUFVLElBQUksWUFBWSxTQUFTLENBQUMsR0FDekMsS0FBSyxNQUFNLElBQUksWUFBWSxTQUFTLENBQUMsR0FDckMsS0FBSyxTQUFTLElBQUksWUFBWSxTQUFTLENBQUMsR0FDeEMsS0FBSyxLQUFLLElBQUksSUFBSSxHQUNsQixLQUFLLFFBQVEsSUFBSSxPQUFPLEdBQ3hCLEtBQUssSUFBSSxJQUFJLEdBQUcsR0FDaEIsS0FBSyxPQUFPLElBQUksTUFBTTtBQUN0QixRQUFNLE9BQVEsS0FBSyxPQUFPLElBQUksWUFBWSxTQUFTLENBQUMsR0FDOUMsT0FBTyxLQUFLLFNBQVM7QUFDM0IsYUFBUyxNQUFNLEdBQUcsTUFBTSxRQUFRLE9BQU87QUFDckMsVUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLEdBQUksUUFBUSxHQUFHLEdBQUksSUFBSSxHQUFHLENBQUUsSUFBSTtBQUMxRCxhQUFPLEtBQUssSUFBSSxNQUFNLElBQUcsUUFBUSxPQUFPLElBQUs7QUFDN0MsV0FBSyxJQUFJLElBQUksTUFBTTtBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxPQUFPLE1BQWMsU0FBaUIsS0FBcUI7QUFDbEUsTUFBSSxPQUFPLEtBQUssS0FBSyxPQUFRLFdBQVcsSUFBSyxVQUFVO0FBQ3ZELGdCQUFPLEtBQUssS0FBSyxPQUFRLFNBQVMsS0FBTSxLQUFLLFVBQVUsR0FDaEQsT0FBUSxTQUFTO0FBQzFCOzs7QUZsS0EsSUFBTSxDQUFDLE9BQU8sSUFBSSxXQUFXLElBQUksYUFBYSxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUNsRSxTQUFTLE9BQU8sVUFBVSxHQUMxQixDQUFDLFNBQVMsSUFBSSxRQUFRLElBQUksWUFBWSxFQUFFLElBQUksU0FBUyxNQUFNLEdBQUcsR0FFOUQsVUFBVSxTQUFTLEtBQ25CLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxHQUFHLFVBQVUsTUFBUyxLQUFRLEdBRTNELFFBQVEsS0FBSyxJQUFJLE9BQU8sR0FBTTtBQUdwQyxTQUFTLE1BQU0sUUFBd0I7QUFDckMsa0JBQVMsS0FBSyxLQUFLLFNBQVUsV0FBVyxJQUFLLFVBQVcsR0FDeEQsU0FBUyxLQUFLLEtBQUssU0FBVSxXQUFXLElBQUssVUFBVyxJQUNoRCxTQUFVLFdBQVcsUUFBUztBQUN4QztBQUdBLFNBQVMsV0FBVyxPQUE0QjtBQUM5QyxNQUFNLE9BQU8sSUFBSSxZQUFZLEtBQUs7QUFDbEMsV0FBUyxLQUFLLEdBQUcsU0FBUyxHQUFHLEtBQUssT0FBTyxVQUFVO0FBQ2pELFFBQU0sTUFBTSxNQUFNLE1BQU07QUFDeEIsSUFBSSxNQUFNLEtBQUssT0FBSSxLQUFLLElBQUksSUFBSTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTztBQUNUO0FBY0EsSUFBTSxjQUFjLEtBQUssSUFBSSxLQUFLLElBQUksUUFBUSxFQUFFLEdBRTFDLFlBQU4sTUFBa0M7QUFBQSxFQUFsQztBQUNFLFNBQVEsTUFBTSxPQUFPLE9BQU8sSUFBSSxNQUFNLFdBQVcsQ0FBQztBQUFBO0FBQUEsRUFDbEQsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxJQUFJO0FBQUEsRUFDbEI7QUFBQSxFQUNBLFFBQWM7QUFDWixRQUFJLFFBQVEsS0FBUztBQUNuQixXQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksTUFBTSxXQUFXLENBQUM7QUFDL0M7QUFBQSxJQUNGO0FBQ0EsU0FBSyxJQUFJLE1BQU0sR0FDZixLQUFLLElBQUksS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFDQSxLQUFLLE1BQXlCO0FBQzVCLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsYUFBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBTSxLQUFJLElBQUksS0FBSyxFQUFFLEdBQUksS0FBSyxFQUFFLElBQUssS0FBTTtBQUFBLEVBQ2hGO0FBQUEsRUFDQSxLQUFLLE1BQW1CLE9BQWUsS0FBcUI7QUFDMUQsUUFBTSxFQUFFLElBQUksSUFBSSxNQUNaLE1BQU07QUFDVixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBTSxRQUFPLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBRTtBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsT0FBTyxNQUFtQixPQUFlLEtBQXFCO0FBQzVELFFBQU0sRUFBRSxJQUFJLElBQUksTUFDWixRQUFRO0FBQ1osYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQU0sQ0FBSSxJQUFJLElBQUksS0FBSyxFQUFFLENBQUUsS0FBRztBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxNQUFtQixPQUFvQixPQUFlLEtBQW1CO0FBQzdFLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzdCLFVBQUksT0FBTyxLQUFLLEVBQUUsQ0FBRSxHQUNwQixJQUFJLElBQUksTUFBTSxFQUFFLEdBQUksTUFBTSxFQUFFLElBQUssS0FBTTtBQUFBLEVBRTNDO0FBQUEsRUFDQSxVQUFrQjtBQUNoQixRQUFJLE1BQU07QUFDVixhQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFLLFFBQU8sTUFBTTtBQUNsRCxXQUFPO0FBQUEsRUFDVDtBQUNGLEdBRU0sV0FBTixNQUFpQztBQUFBLEVBQWpDO0FBQ0UsU0FBUSxNQUFNLE1BQU0sT0FBTyxJQUFJLE1BQU0sV0FBVyxDQUFDO0FBQUE7QUFBQSxFQUNqRCxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBQ0EsUUFBYztBQUNaLFFBQUksUUFBUSxLQUFTO0FBQ25CLFdBQUssTUFBTSxNQUFNLE9BQU8sSUFBSSxNQUFNLFdBQVcsQ0FBQztBQUM5QztBQUFBLElBQ0Y7QUFDQSxTQUFLLElBQUksTUFBTSxHQUNmLEtBQUssSUFBSSxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUNBLEtBQUssTUFBeUI7QUFDNUIsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3ZDLFVBQU0sTUFBTSxLQUFLLEVBQUU7QUFDbkIsVUFBSSxJQUFJLEtBQUssRUFBRSxVQUFVLE1BQU0sT0FBUSxPQUFPLEtBQUssT0FBTyxFQUFFLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssTUFBbUIsT0FBZSxLQUFxQjtBQUMxRCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osTUFBTTtBQUNWLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLFFBQU8sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFFLEVBQUc7QUFDaEUsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE9BQU8sTUFBbUIsT0FBZSxLQUFxQjtBQUM1RCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osUUFBUTtBQUNaLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLENBQUksSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFFLEtBQUc7QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE1BQU0sTUFBbUIsT0FBb0IsT0FBZSxLQUFtQjtBQUM3RSxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQ25DLFVBQUksT0FBTyxLQUFLLEVBQUUsQ0FBRTtBQUNwQixVQUFNLE1BQU0sTUFBTSxFQUFFO0FBQ3BCLFVBQUksSUFBSSxLQUFLLEVBQUUsVUFBVSxNQUFNLE9BQVEsT0FBTyxLQUFLLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDL0Q7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFrQjtBQUNoQixRQUFJLE1BQU07QUFDVixhQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFLLFFBQU8sTUFBTSxNQUFNO0FBQ3hELFdBQU87QUFBQSxFQUNUO0FBQ0YsR0FFTSxtQkFBTixNQUF5QztBQUFBLEVBQXpDO0FBQ0UsU0FBUSxNQUFNLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUN0QyxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBQ0EsUUFBYztBQUNaLFNBQUssTUFBTSxvQkFBSSxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUNBLEtBQUssTUFBeUI7QUFDNUIsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFNLEtBQUksSUFBSSxLQUFLLEVBQUUsR0FBSSxLQUFLLEVBQUUsSUFBSyxLQUFNO0FBQUEsRUFDaEY7QUFBQSxFQUNBLEtBQUssTUFBbUIsT0FBZSxLQUFxQjtBQUMxRCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osTUFBTTtBQUNWLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLFFBQU8sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFFO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxPQUFPLE1BQW1CLE9BQWUsS0FBcUI7QUFDNUQsUUFBTSxFQUFFLElBQUksSUFBSSxNQUNaLFFBQVE7QUFDWixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBTSxDQUFJLElBQUksSUFBSSxLQUFLLEVBQUUsQ0FBRSxLQUFHO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxNQUFNLE1BQW1CLE9BQW9CLE9BQWUsS0FBbUI7QUFDN0UsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDN0IsVUFBSSxPQUFPLEtBQUssRUFBRSxDQUFFLEdBQ3BCLElBQUksSUFBSSxNQUFNLEVBQUUsR0FBSSxNQUFNLEVBQUUsSUFBSyxLQUFNO0FBQUEsRUFFM0M7QUFBQSxFQUNBLFVBQWtCO0FBQ2hCLFFBQUksTUFBTTtBQUNWLGFBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUssUUFBTyxNQUFNO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0YsR0FFTSxrQkFBTixNQUF3QztBQUFBLEVBQXhDO0FBQ0UsU0FBUSxNQUFNLG9CQUFJLElBQWdFO0FBQUE7QUFBQSxFQUNsRixJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBQ0EsUUFBYztBQUNaLFNBQUssTUFBTSxvQkFBSSxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUNBLEtBQUssTUFBeUI7QUFDNUIsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxNQUFNO0FBQ3ZDLFVBQU0sTUFBTSxLQUFLLEVBQUU7QUFDbkIsVUFBSSxJQUFJLEtBQUssRUFBRSxVQUFVLE1BQU0sT0FBUSxPQUFPLEtBQUssT0FBTyxFQUFFLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLEtBQUssTUFBbUIsT0FBZSxLQUFxQjtBQUMxRCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osTUFBTTtBQUNWLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLFFBQU8sSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFFLEVBQUc7QUFDaEUsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE9BQU8sTUFBbUIsT0FBZSxLQUFxQjtBQUM1RCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osUUFBUTtBQUNaLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLENBQUksSUFBSSxJQUFJLEtBQUssRUFBRSxDQUFFLEtBQUc7QUFDN0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE1BQU0sTUFBbUIsT0FBb0IsT0FBZSxLQUFtQjtBQUM3RSxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNO0FBQ25DLFVBQUksT0FBTyxLQUFLLEVBQUUsQ0FBRTtBQUNwQixVQUFNLE1BQU0sTUFBTSxFQUFFO0FBQ3BCLFVBQUksSUFBSSxLQUFLLEVBQUUsVUFBVSxNQUFNLE9BQVEsT0FBTyxLQUFLLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDL0Q7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFrQjtBQUNoQixRQUFJLE1BQU07QUFDVixhQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFLLFFBQU8sTUFBTSxNQUFNO0FBQ3hELFdBQU87QUFBQSxFQUNUO0FBQ0YsR0FFTSxlQUFOLE1BQXFDO0FBQUEsRUFBckM7QUFDRSxTQUFRLE1BQU0sSUFBSSxXQUFXO0FBQUE7QUFBQSxFQUM3QixJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBQ0EsUUFBYztBQUNaLFNBQUssTUFBTSxJQUFJLFdBQVc7QUFBQSxFQUM1QjtBQUFBLEVBQ0EsS0FBSyxNQUF5QjtBQUM1QixRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLGFBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDdkMsVUFBTSxPQUFPLElBQUksTUFBTSxLQUFLLEVBQUUsQ0FBRTtBQUNoQyxVQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssRUFBRSxJQUFLO0FBQUEsSUFDakM7QUFBQSxFQUNGO0FBQUEsRUFDQSxLQUFLLE1BQW1CLE9BQWUsS0FBcUI7QUFDMUQsUUFBTSxFQUFFLElBQUksSUFBSSxNQUNaLE1BQU07QUFDVixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBTSxRQUFPLElBQUksT0FBTyxJQUFJLEtBQUssS0FBSyxFQUFFLENBQUUsQ0FBQztBQUMxRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsT0FBTyxNQUFtQixPQUFlLEtBQXFCO0FBQzVELFFBQU0sRUFBRSxJQUFJLElBQUksTUFDWixRQUFRO0FBQ1osYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQU0sQ0FBSSxJQUFJLEtBQUssS0FBSyxFQUFFLENBQUUsS0FBSyxLQUFHO0FBQ25FLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxNQUFNLE1BQW1CLE9BQW9CLE9BQWUsS0FBbUI7QUFDN0UsUUFBTSxFQUFFLElBQUksSUFBSTtBQUNoQixhQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTTtBQUNuQyxVQUFJLE9BQU8sS0FBSyxFQUFFLENBQUU7QUFDcEIsVUFBTSxPQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsQ0FBRTtBQUNqQyxVQUFJLE9BQU8sSUFBSSxJQUFJLE1BQU0sRUFBRSxJQUFLO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFrQjtBQUNoQixRQUFNLEVBQUUsTUFBTSxRQUFBQyxRQUFPLElBQUksS0FBSyxLQUMxQixNQUFNO0FBQ1YsYUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7QUFDckMsTUFBSSxLQUFLLElBQUksTUFBTSxlQUFPLE9BQU8sS0FBSyxJQUFJLElBQUtBLFFBQU8sSUFBSTtBQUU1RCxXQUFPO0FBQUEsRUFDVDtBQUNGLEdBRU0sY0FBTixNQUFvQztBQUFBLEVBQXBDO0FBQ0UsU0FBUSxNQUFNLElBQUksVUFBVTtBQUFBO0FBQUEsRUFDNUIsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sS0FBSyxJQUFJO0FBQUEsRUFDbEI7QUFBQSxFQUNBLFFBQWM7QUFDWixTQUFLLE1BQU0sSUFBSSxVQUFVO0FBQUEsRUFDM0I7QUFBQSxFQUNRLElBQUksS0FBZ0IsS0FBbUI7QUFDN0MsUUFBTSxPQUFPLElBQUksTUFBTSxHQUFHO0FBQzFCLFFBQUksU0FBUyxJQUFJLElBQUksTUFBTSxPQUMzQixJQUFJLE1BQU0sSUFBSSxJQUFJLEtBQ2xCLElBQUksT0FBTyxJQUFJLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBQ0EsS0FBSyxNQUF5QjtBQUM1QixRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLGFBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLEtBQU0sTUFBSyxJQUFJLEtBQUssS0FBSyxFQUFFLENBQUU7QUFBQSxFQUNsRTtBQUFBLEVBQ0EsS0FBSyxNQUFtQixPQUFlLEtBQXFCO0FBQzFELFFBQU0sRUFBRSxJQUFJLElBQUksTUFDWixNQUFNO0FBQ1YsYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQU0sUUFBTyxJQUFJLFNBQVMsSUFBSSxLQUFLLEtBQUssRUFBRSxDQUFFLENBQUM7QUFDNUUsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE9BQU8sTUFBbUIsT0FBZSxLQUFxQjtBQUM1RCxRQUFNLEVBQUUsSUFBSSxJQUFJLE1BQ1osUUFBUTtBQUNaLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLENBQUksSUFBSSxLQUFLLEtBQUssRUFBRSxDQUFFLEtBQUssS0FBRztBQUNuRSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxNQUFtQixPQUFvQixPQUFlLEtBQW1CO0FBQzdFLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsYUFBUyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzdCLFVBQUksT0FBTyxLQUFLLEVBQUUsQ0FBRSxHQUNwQixLQUFLLElBQUksS0FBSyxNQUFNLEVBQUUsQ0FBRTtBQUFBLEVBRTVCO0FBQUEsRUFDQSxVQUFrQjtBQUNoQixRQUFNLEVBQUUsTUFBTSxTQUFTLElBQUksS0FBSyxLQUM1QixNQUFNO0FBQ1YsYUFBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLFFBQVE7QUFDckMsTUFBSSxLQUFLLElBQUksTUFBTSxlQUFPLE9BQU8sS0FBSyxJQUFJLElBQUssU0FBUyxJQUFJO0FBRTlELFdBQU87QUFBQSxFQUNUO0FBQ0YsR0FFTSxRQUEwRTtBQUFBLEVBQzlFLFNBQVM7QUFBQSxJQUNQLE1BQU0sTUFBTSxJQUFJLFVBQVU7QUFBQSxJQUMxQixLQUFLLE1BQU0sSUFBSSxpQkFBaUI7QUFBQSxJQUNoQyxNQUFNLE1BQU0sSUFBSSxhQUFhO0FBQUEsRUFDL0I7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE1BQU0sTUFBTSxJQUFJLFNBQVM7QUFBQSxJQUN6QixLQUFLLE1BQU0sSUFBSSxnQkFBZ0I7QUFBQSxJQUMvQixNQUFNLE1BQU0sSUFBSSxZQUFZO0FBQUEsRUFDOUI7QUFDRjtBQUVBLFFBQVEsSUFBSSxLQUFLLFVBQVUsYUFBYSxXQUFXLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFFcEYsU0FBUyxhQUFhLE1BQWMsS0FBYSxVQUF3QjtBQUN2RSxNQUFJLFFBQVEsU0FBVSxPQUFNLElBQUksTUFBTSxHQUFHLElBQUksU0FBUyxHQUFHLGNBQWMsUUFBUSxFQUFFO0FBQ25GO0FBRUEsZUFBZSxXQUE0QjtBQUN6QyxNQUFNLE9BQU8sV0FBVyxJQUFJLEtBQUssR0FDM0IsQ0FBQyxNQUFNLEtBQUssSUFBSSxDQUFDLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLEdBQ3hELE1BQU0sTUFBTSxNQUFNLElBQUksSUFBSSxJQUFJO0FBQ3BDLE1BQUksUUFBUSxPQUFXLE9BQU0sSUFBSSxNQUFNLGlCQUFpQixJQUFJLGdCQUFnQixNQUFNLEdBQUc7QUFDckYsTUFBSSxjQUFjLFNBQVUsUUFBTyxPQUFPLEtBQUssSUFBSTtBQUNuRCxNQUFJLEtBQUssSUFBSSxHQUNiLGFBQWEsUUFBUSxJQUFJLE1BQU0sS0FBSyxHQUNwQztBQUFBLElBQ0U7QUFBQSxJQUNBLElBQUksS0FBSyxNQUFNLEdBQUcsS0FBSztBQUFBLElBQ3ZCLE1BQU0sTUFBTSxDQUFDLFFBQVEsTUFBTSxLQUFNO0FBQUEsRUFDbkMsR0FDQSxhQUFhLFVBQVUsSUFBSSxPQUFPLE9BQU8sR0FBRyxLQUFLLEdBQUcsQ0FBQyxHQUNyRDtBQUFBLElBQ0U7QUFBQSxJQUNBLElBQUksUUFBUTtBQUFBLElBQ1osTUFBTSxNQUFNLENBQUMsUUFBUSxPQUFPLE1BQU0sTUFBTztBQUFBLEVBQzNDO0FBQ0EsTUFBTSxXQUFXLEtBQUssTUFBTTtBQUM1QixXQUFTLEtBQUssUUFBUSxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQ3JDLFFBQU0sUUFBUSxNQUFNLEVBQUUsS0FBSyxLQUFLO0FBQy9CLEtBQUMsU0FBUyxFQUFFLEdBQUcsU0FBUyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsS0FBSyxHQUFJLFNBQVMsRUFBRSxDQUFFO0FBQUEsRUFDckU7QUFDQSxNQUFJLFFBQVEsR0FFTixPQUFPLE1BQWUsUUFBUSxRQUFRLElBQUksUUFBUSxRQUFRLElBQUksUUFBUTtBQUM1RSxVQUFRLFdBQVc7QUFBQSxJQUNqQixLQUFLLFVBQVU7QUFDYixVQUFNLE1BQU0sT0FBYSxJQUFJLE1BQU0sR0FBRyxJQUFJLEtBQUssSUFBSTtBQUNuRCxhQUFPLFFBQVEsTUFBUyxNQUFNLEtBQUssS0FBSyxJQUFJLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDaEU7QUFBQSxJQUNBLEtBQUs7QUFDSCxhQUFPLFFBQVEsTUFBTTtBQUNuQixZQUFNLEtBQUssS0FBSztBQUNoQixZQUFJLElBQUksS0FBSyxVQUFVLElBQUksS0FBSyxLQUFLLElBQUksRUFBRyxPQUFNLElBQUksTUFBTSxjQUFjO0FBQUEsTUFDNUUsR0FBRyxLQUFLO0FBQUEsSUFDVixLQUFLO0FBQ0gsYUFBTyxRQUFRLE1BQU07QUFDbkIsWUFBTSxLQUFLLEtBQUs7QUFDaEIscUJBQWEsVUFBVSxJQUFJLE9BQU8sT0FBTyxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBQSxNQUM3RCxHQUFHLEtBQUs7QUFBQSxJQUNWLEtBQUssU0FBUztBQVVaLFVBQU0sVUFBVSxNQUFNLFFBVFYsTUFBWTtBQUN0QixZQUFNLEtBQUssS0FBSztBQUNoQixZQUFJLE1BQU0sVUFBVSxPQUFPLElBQUksS0FBSyxLQUFLO0FBQ3pDLGlCQUFTLFFBQVEsSUFBSSxRQUFRLEtBQUssT0FBTyxTQUFTO0FBQ2hELGNBQU0sTUFBTSxTQUFTLEtBQUs7QUFDMUIsbUJBQVMsS0FBSyxJQUFJLE1BQU0sS0FBSyxHQUM3QixNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDRixHQUNtQyxLQUFLO0FBQ3hDLG1CQUFhLG9CQUFvQixJQUFJLE1BQU0sS0FBSztBQUNoRCxVQUFNLE1BQU0sTUFBTSxVQUFVLENBQUMsUUFBUSxNQUFNLEtBQU07QUFDakQsMEJBQWEsb0JBQW9CLElBQUksS0FBSyxVQUFVLEdBQUcsS0FBSyxHQUFHLEdBQUcsR0FDM0Q7QUFBQSxJQUNUO0FBQUEsSUFDQSxLQUFLO0FBQ0gsYUFBTyxRQUFRLE1BQUc7QUFBRyxRQUFLLElBQUksUUFBUTtBQUFBLFNBQUcsS0FBSztBQUFBLElBQ2hEO0FBQ0UsWUFBTSxJQUFJLE1BQU0sc0JBQXNCLFNBQVMsR0FBRztBQUFBLEVBQ3REO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sTUFBbUIsT0FBd0M7QUFDeEUsTUFBSSxNQUFNO0FBQ1YsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBTSxRQUFPLE1BQU0sS0FBSyxFQUFFLENBQUU7QUFDL0QsU0FBTztBQUNUO0FBR0EsZUFBZSxRQUFRLEtBQWlCLFlBQXFDO0FBQzNFLFdBQVMsT0FBTyxHQUFHLE9BQU8sYUFBYSxLQUFTLE9BQVEsS0FBSTtBQUM1RCxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssWUFBWSxNQUFNO0FBQ2pELGFBQVcsS0FBSztBQUNoQixNQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsTUFBTTtBQUM5QyxRQUFNLFNBQVMsa0JBQWtCLEVBQUU7QUFDbkMsZUFBSSxJQUNJLGtCQUFrQixFQUFFLGlCQUFpQixVQUFVO0FBQUEsRUFDekQsQ0FBQztBQUNELFNBQU8sRUFBRSxHQUFHLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFO0FBQzFEO0FBR0EsU0FBUyxNQUFNLEtBQWlCLFlBQTRCO0FBQzFELE1BQUk7QUFDSixNQUFNLFFBQWtCLENBQUM7QUFDekIsV0FBUyxRQUFRLEdBQUcsTUFBTSxTQUFTLEtBQUssUUFBUSxVQUFTO0FBQ3ZELGVBQVcsS0FBSztBQUNoQixRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFFBQUk7QUFDSixRQUFNLFVBQVUsWUFBWSxJQUFJLElBQUk7QUFDcEMsYUFBUyxTQUNULE1BQU0sS0FBTSxVQUFVLE1BQU8sVUFBVTtBQUFBLEVBQ3pDO0FBQ0EsTUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLE1BQU0sQ0FBQyxJQUFJLE1BQU07QUFDaEUsU0FBTyxFQUFFLEtBQUssT0FBTyxLQUFLLEdBQUcsS0FBSyxLQUFLLElBQUksR0FBRyxLQUFLLEdBQUcsTUFBTSxXQUFXLEVBQUU7QUFDM0U7QUFLQSxTQUFTLE9BQU8sS0FBYSxNQUEyQjtBQUN0RCxhQUFXLEtBQUs7QUFDaEIsTUFBTSxTQUFTLFFBQVEsY0FBYyxFQUFFLFFBQ2pDLE9BQU8sS0FBSyxJQUFJLEdBQUcsVUFBVSxFQUFFLEdBQ2pDLFFBQVE7QUFDWixXQUFTLEtBQUssR0FBRyxLQUFLLFFBQVEsT0FBTyxNQUFNO0FBRXpDLElBREEsSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLEtBQUssSUFBSSxDQUFDLEdBQ2pDLE9BQUssUUFBUSxPQUNqQixRQUFRLEtBQUssSUFBSSxRQUFTLFFBQVEsY0FBYyxFQUFFLFNBQVMsVUFBVSxRQUFTLEtBQUssS0FBSztBQUUxRixNQUFNLE9BQVEsUUFBUSxjQUFjLEVBQUUsU0FBUyxVQUFVLE9BQVE7QUFDakUsU0FBTyxFQUFFLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLFdBQVcsRUFBRTtBQUMzRDtBQUdBLGVBQWUsUUFBeUI7QUFDdEMsTUFBTSxPQUFPLFVBQVUsTUFBUyxLQUMxQixRQUFRLElBQUksWUFBWSxJQUFJLEdBQzVCLFdBQVcsSUFBSSxZQUFZLElBQUksR0FDL0IsT0FBTyxJQUFJLFlBQVksSUFBSTtBQUNqQyxXQUFTLE1BQU0sR0FBRyxNQUFNLE1BQU0sT0FBTztBQUNuQyxRQUFNLFNBQVMsTUFBTSxHQUFHO0FBQ3hCLFVBQU0sR0FBRyxJQUFJLFNBQVMsSUFDdEIsU0FBUyxHQUFHLEtBQUssV0FBVyxLQUFLLEtBQ2pDLEtBQUssR0FBRyxJQUFJLE9BQVcsV0FBVyxNQUFNO0FBQUEsRUFDMUM7QUFDQSxNQUFNLFNBQVMsT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLEVBQUUsQ0FBQyxHQUMzQyxTQUFTLG9CQUFJLElBQW9CLEdBQ2pDLFNBQVMsSUFBSSxXQUFXLEdBQ3RCLE9BQStDO0FBQUEsSUFDbkQsTUFBTSxNQUFNO0FBQ1YsYUFBTyxNQUFNO0FBQ2IsZUFBUyxNQUFNLEdBQUcsTUFBTSxNQUFNLE9BQU87QUFDbkMsWUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNLEdBQUcsR0FBSSxTQUFTLEdBQUcsR0FBSSxLQUFLLEdBQUcsQ0FBRTtBQUNoRSxlQUFPLE9BQU8sRUFBRTtBQUFBLE1BQ2xCO0FBQ0EsYUFBTyxPQUFPO0FBQUEsSUFDaEI7QUFBQSxJQUNBLEtBQUssTUFBTTtBQUNULGVBQVMsb0JBQUksSUFBSTtBQUNqQixlQUFTLE1BQU0sR0FBRyxNQUFNLE1BQU0sT0FBTztBQUNuQyxZQUFNLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBRSxJQUFJLFNBQVMsR0FBRyxDQUFFLElBQUksS0FBSyxHQUFHLENBQUU7QUFDMUQsZUFBTyxJQUFJLE1BQU0sT0FBTyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFBQSxNQUM1QztBQUNBLGFBQU8sT0FBTztBQUFBLElBQ2hCO0FBQUEsSUFDQSxNQUFNLE1BQU07QUFDVixlQUFTLElBQUksV0FBVztBQUN4QixlQUFTLE1BQU0sR0FBRyxNQUFNLE1BQU0sTUFBTyxRQUFPLElBQUksTUFBTSxHQUFHLEdBQUksU0FBUyxHQUFHLEdBQUksS0FBSyxHQUFHLENBQUU7QUFDdkYsYUFBTyxPQUFPO0FBQUEsSUFDaEI7QUFBQSxFQUNGLEdBQ00sUUFBUSxPQUFPLE9BQU8sSUFBSSxFQUFFLElBQUksQ0FBQ0MsU0FBUUEsS0FBSSxDQUFDO0FBQ3BELGVBQWEsVUFBVSxJQUFJLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQztBQUM3QyxXQUFXLENBQUMsS0FBSyxLQUFLLEtBQUs7QUFDekIsaUJBQWEsU0FBUyxPQUFPLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJLEdBQUcsRUFBRSxHQUFJLEtBQUs7QUFFbkYsV0FBUyxNQUFNLEdBQUcsTUFBTSxPQUFPLFFBQVEsT0FBTztBQUM1QyxRQUFNLENBQUMsTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDLE9BQU8sS0FBSyxHQUFHLEdBQUksT0FBTyxRQUFRLEdBQUcsR0FBSSxPQUFPLElBQUksR0FBRyxDQUFFO0FBQ3ZGLGlCQUFhLGlCQUFpQixPQUFPLE9BQU8sR0FBRyxHQUFJLE9BQU8sTUFBTSxNQUFNLFNBQVMsR0FBRyxDQUFFO0FBQUEsRUFDdEY7QUFDQSxNQUFNLE1BQU0sS0FBSyxJQUFJO0FBQ3JCLE1BQUksUUFBUSxPQUFXLE9BQU0sSUFBSSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFDL0QsU0FBTyxNQUFNLE1BQUc7QUFBRyxJQUFLLElBQUk7QUFBQSxLQUFHLElBQUk7QUFDckM7IiwKICAibmFtZXMiOiBbInZhbHVlcyIsICJyb3ciLCAidmFsdWVzIiwgInJ1biJdCn0K

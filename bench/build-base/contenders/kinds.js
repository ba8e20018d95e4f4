import {
  Vec3,
  initVec3,
  toJSONVec3
} from "../chunk-ICBP6PAO.js";
import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  AtomicI32,
  F32Array,
  U16List,
  arrayToJSON,
  bigintToJSON,
  copyBytes,
  copyOwned,
  decodeF16,
  encodeF16,
  equalsString,
  floatToJSON,
  initRead,
  ownerToJSON,
  readString,
  stringBytes,
  stringToJSON,
  unknownTag,
  valuesToJSON,
  writeApart,
  writeOther,
  writeString
} from "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena,
  Deallocator,
  NO_ARENA,
  areStructs,
  attemptInit,
  attempting,
  checkedAt,
  checksOf,
  equalsText,
  indexOfName,
  initHeld,
  initNew,
  inspectable,
  isDirect,
  isNumber,
  isPart,
  isReceiver,
  isUnread,
  nameAt,
  noTarget,
  otherStruct,
  readI53,
  readNew,
  readReference,
  readText,
  requireAllocator,
  requireBits,
  requireKnownBits,
  requireNotHeld,
  requireParts,
  textBytes,
  unknownName,
  writeI53,
  writeReference,
  writeText
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/kinds.ts
import { getHeapStatistics } from "node:v8";

// bench/kinds.gen.ts
var Flat$mood = ["idle", "walk", "fight"], Inner$state = class _Inner$state {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Inner$state);
  }
  constructor(arena2, ptr) {
    this.arena = arena2, this.ptr = ptr;
  }
  /** All bits as one number. */
  get mask() {
    return this.arena.u8[this.ptr];
  }
  set mask(value) {
    this.arena.u8[this.ptr] = requireBits(value, 7, "Inner$state");
  }
  get visible() {
    return !!(this.arena.u8[this.ptr] & 1);
  }
  set visible(value) {
    let { u8 } = this.arena, index = this.ptr, bits = u8[index] & -2;
    value && (bits |= 1), u8[index] = bits;
  }
  get burning() {
    return !!(this.arena.u8[this.ptr] & 2);
  }
  set burning(value) {
    let { u8 } = this.arena, index = this.ptr, bits = u8[index] & -3;
    value && (bits |= 2), u8[index] = bits;
  }
  get frozen() {
    return !!(this.arena.u8[this.ptr] & 4);
  }
  set frozen(value) {
    let { u8 } = this.arena, index = this.ptr, bits = u8[index] & -5;
    value && (bits |= 4), u8[index] = bits;
  }
  /** Writes all bits from a number, or the flags that an object has. */
  assign$(value) {
    if (typeof value == "number")
      this.mask = value;
    else {
      requireParts(value, _Inner$state, "Inner$state");
      let mask = this.mask;
      value.visible !== void 0 && (mask = value.visible ? mask | 1 : mask & -2), value.burning !== void 0 && (mask = value.burning ? mask | 2 : mask & -3), value.frozen !== void 0 && (mask = value.frozen ? mask | 4 : mask & -5), this.arena.u8[this.ptr] = mask;
    }
  }
};
var Inner$level = class _Inner$level {
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Inner$level);
  }
  constructor(arena2, ptr) {
    this.arena = arena2, this.ptr = ptr;
  }
  /** All bits as one number. */
  get mask() {
    return this.arena.u8[this.ptr];
  }
  set mask(value) {
    this.arena.u8[this.ptr] = requireBits(value, 255, "Inner$level");
  }
  get team() {
    return this.arena.u8[this.ptr] & 7;
  }
  set team(value) {
    let { u8 } = this.arena, index = this.ptr;
    u8[index] = u8[index] & -8 | requireBits(value, 7, "Inner$level.team");
  }
  get rank() {
    return this.arena.u8[this.ptr] >>> 3;
  }
  set rank(value) {
    let { u8 } = this.arena, index = this.ptr;
    u8[index] = u8[index] & 7 | requireBits(value, 31, "Inner$level.rank") << 3;
  }
  /** Writes all bits from a number, or the bits that an object has. */
  assign$(value) {
    if (typeof value == "number")
      this.mask = value;
    else {
      requireParts(value, _Inner$level, "Inner$level");
      let mask = this.mask;
      value.team !== void 0 && (mask = mask & -8 | requireBits(value.team, 7, "Inner$level.team")), value.rank !== void 0 && (mask = mask & 7 | requireBits(value.rank, 31, "Inner$level.rank") << 3), this.arena.u8[this.ptr] = mask;
    }
  }
};
var Circle = class _Circle {
  static {
    this.typeName = "Circle";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "62a60ffd88c60776";
  }
  static {
    this.offsets = { kind: 0, radius: 0 };
  }
  static types$() {
    return [["constant", "circle"], "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Circle);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Circle` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Circle) ?? new _Circle(allocator.arena, ptr);
  }
  /** Allocates a new `Circle`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Circle).allocateZeroed(4, 4, _Circle);
  }
  /** Allocates a new `Circle`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Circle).checks !== null) {
      let created = _Circle.at(allocator, _Circle.allocate(allocator));
      return checksOf(allocator, _Circle).create(allocator, created, init, initCircle);
    }
    let ptr = _Circle.allocate(allocator);
    try {
      init !== void 0 && writeCircle$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Circle(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONCircle(this);
  }
  get kind() {
    return "circle";
  }
  get radius() {
    return this.arena.f32[this.ptr >>> 2];
  }
  set radius(value) {
    this.arena.f32[this.ptr >>> 2] = value;
  }
};
function initCircle(target, init) {
  return target instanceof Circle || areStructs(Circle, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Circle, copyCircle, writeCircle$, initRead) : (writeCircle$(target.arena, target.ptr, init, null), target);
}
function writeCircle$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Circle, copyCircle);
  let { radius: radius$ } = init;
  if (!isNumber(radius$))
    return writeApart(arena2, ptr, room, Circle, writeCircle$, radius$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena2;
  return radius$ !== void 0 && (f32[ptr >>> 2] = radius$), ptr;
}
function copyCircle(target, source) {
  return target instanceof Circle && source instanceof Circle || areStructs(Circle, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 4), target;
}
function toJSONCircle(source) {
  return { kind: source.kind, radius: floatToJSON(source.radius) };
}
var Square = class _Square {
  static {
    this.typeName = "Square";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "fe2c6e359cb58e93";
  }
  static {
    this.offsets = { kind: 0, side: 0 };
  }
  static types$() {
    return [["constant", "square"], "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Square);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Square` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Square) ?? new _Square(allocator.arena, ptr);
  }
  /** Allocates a new `Square`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Square).allocateZeroed(4, 4, _Square);
  }
  /** Allocates a new `Square`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Square).checks !== null) {
      let created = _Square.at(allocator, _Square.allocate(allocator));
      return checksOf(allocator, _Square).create(allocator, created, init, initSquare);
    }
    let ptr = _Square.allocate(allocator);
    try {
      init !== void 0 && writeSquare$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Square(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONSquare(this);
  }
  get kind() {
    return "square";
  }
  get side() {
    return this.arena.f32[this.ptr >>> 2];
  }
  set side(value) {
    this.arena.f32[this.ptr >>> 2] = value;
  }
};
function initSquare(target, init) {
  return target instanceof Square || areStructs(Square, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Square, copySquare, writeSquare$, initRead) : (writeSquare$(target.arena, target.ptr, init, null), target);
}
function writeSquare$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Square, copySquare);
  let { side: side$ } = init;
  if (!isNumber(side$))
    return writeApart(arena2, ptr, room, Square, writeSquare$, side$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena2;
  return side$ !== void 0 && (f32[ptr >>> 2] = side$), ptr;
}
function copySquare(target, source) {
  return target instanceof Square && source instanceof Square || areStructs(Square, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 4), target;
}
function toJSONSquare(source) {
  return { kind: source.kind, side: floatToJSON(source.side) };
}
var Flat = class _Flat {
  static {
    this.typeName = "Flat";
  }
  static {
    this.size = 88;
  }
  static {
    this.align = 8;
  }
  static {
    this.layoutHash = "5bb64d4049420f74";
  }
  static {
    this.offsets = {
      byte: 0,
      truth: 1,
      half: 2,
      whole: 4,
      single: 8,
      double: 16,
      big: 24,
      safe: 32,
      mood: 40,
      leader: 44,
      target: 48,
      name: 56,
      title: 72,
      armour: 80
    };
  }
  static {
    this.pointers = ["leader"];
  }
  static types$() {
    return [
      "u8",
      "bool",
      "f16",
      "i32",
      "f32",
      "f64",
      "i64",
      "i53",
      ["enum", Flat$mood],
      ["pointer", "Flat"],
      ["reference", "Flat"],
      ["text", 16],
      "Str",
      ["optional", "f32"]
    ];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Flat);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Flat` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 88, -8, _Flat) ?? new _Flat(allocator.arena, ptr);
  }
  /** Allocates a new `Flat`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Flat).allocateZeroed(88, 8, _Flat);
  }
  /** Allocates a new `Flat`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    init !== void 0 && (init = readNew(allocator, _Flat, init));
    let created = _Flat.at(allocator, _Flat.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? initNew(created, init, _Flat, writeFlat$) : initNew(created, init, _Flat, initFlat);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the fields of the `Flat` at `ptr` that own blocks. */
  static collect(_arena, ptr, owned) {
    owned.block(ptr + 72);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONFlat(this);
  }
  get byte() {
    return this.arena.u8[this.ptr];
  }
  set byte(value) {
    this.arena.u8[this.ptr] = value;
  }
  get truth() {
    return !!this.arena.u8[this.ptr + 1];
  }
  set truth(value) {
    this.arena.u8[this.ptr + 1] = value ? 1 : 0;
  }
  get half() {
    return decodeF16(this.arena.u16[(this.ptr >>> 1) + 1]);
  }
  set half(value) {
    this.arena.u16[(this.ptr >>> 1) + 1] = encodeF16(value);
  }
  get whole() {
    return this.arena.i32[(this.ptr >>> 2) + 1];
  }
  set whole(value) {
    this.arena.i32[(this.ptr >>> 2) + 1] = value;
  }
  get single() {
    return this.arena.f32[(this.ptr >>> 2) + 2];
  }
  set single(value) {
    this.arena.f32[(this.ptr >>> 2) + 2] = value;
  }
  get double() {
    return this.arena.f64[(this.ptr >>> 3) + 2];
  }
  set double(value) {
    this.arena.f64[(this.ptr >>> 3) + 2] = value;
  }
  get big() {
    return this.arena.i64[(this.ptr >>> 3) + 3];
  }
  set big(value) {
    this.arena.i64[(this.ptr >>> 3) + 3] = value;
  }
  get bigLow() {
    return this.arena.u32[(this.ptr >>> 2) + 6];
  }
  set bigLow(value) {
    this.arena.u32[(this.ptr >>> 2) + 6] = value;
  }
  get bigHigh() {
    return this.arena.i32[(this.ptr >>> 2) + 7];
  }
  set bigHigh(value) {
    this.arena.i32[(this.ptr >>> 2) + 7] = value;
  }
  get safe() {
    let index = (this.ptr >>> 2) + 8;
    return readI53(this.arena.u32[index], this.arena.i32[index + 1]);
  }
  set safe(value) {
    writeI53(this.arena, (this.ptr >>> 2) + 8, value);
  }
  get safeLow() {
    return this.arena.u32[(this.ptr >>> 2) + 8];
  }
  set safeLow(value) {
    this.arena.u32[(this.ptr >>> 2) + 8] = value;
  }
  get safeHigh() {
    return this.arena.i32[(this.ptr >>> 2) + 9];
  }
  set safeHigh(value) {
    this.arena.i32[(this.ptr >>> 2) + 9] = value;
  }
  get mood() {
    return nameAt(Flat$mood, this.arena.u8[this.ptr + 40]);
  }
  set mood(value) {
    this.arena.u8[this.ptr + 40] = indexOfName(Flat$mood, value, "Flat.mood");
  }
  get leader() {
    let target = this.arena.u32[(this.ptr >>> 2) + 11];
    return target === 0 ? null : target;
  }
  set leader(value) {
    this.arena.u32[(this.ptr >>> 2) + 11] = typeof value == "number" ? value : value?.ptr ?? noTarget(value);
  }
  get target() {
    return readReference(this.arena, this.ptr + 48);
  }
  set target(value) {
    writeReference(this.arena, this.ptr + 48, value);
  }
  get name() {
    return readText(this.arena, this.ptr + 56, 16);
  }
  set name(value) {
    writeText(this.arena, this.ptr + 56, 16, value, "Flat.name");
  }
  nameEquals(value) {
    return equalsText(this.arena, this.ptr + 56, 16, value);
  }
  get nameBytes() {
    return textBytes(this.arena, this.ptr + 56, 16);
  }
  get title() {
    return readString(this.arena, this.ptr + 72);
  }
  set title(value) {
    writeString(this.arena, this.ptr + 72, value, "Flat.title");
  }
  titleEquals(value) {
    return equalsString(this.arena, this.ptr + 72, value);
  }
  get titleBytes() {
    return stringBytes(this.arena, this.ptr + 72);
  }
  get armour() {
    if (this.arena.u8[this.ptr + 84] & 1)
      return this.arena.f32[(this.ptr >>> 2) + 20];
  }
  set armour(value) {
    value == null ? (this.arena.f32[(this.ptr >>> 2) + 20] = 0, this.arena.u8[this.ptr + 84] &= -2) : (this.arena.f32[(this.ptr >>> 2) + 20] = value, this.arena.u8[this.ptr + 84] |= 1);
  }
};
function initFlat(target, init) {
  if (target instanceof Flat || areStructs(Flat, target), init instanceof Flat) return copyFlat(target, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, Flat);
  return target.arena.checks !== null && target.arena.adoptions.read === 0 ? initRead(target, init, Flat, initFlat) : attemptInit(target, init, Flat, writeFlat$);
}
function writeFlat$(target, init) {
  let {
    byte: byte$,
    truth: truth$,
    half: half$,
    whole: whole$,
    single: single$,
    double: double$,
    big: big$,
    safe: safe$,
    mood: mood$,
    leader: leader$,
    target: target$,
    name: name$,
    title: title$,
    armour: armour$
  } = init;
  return isUnread(target) && (isPart(name$) || isPart(title$)) ? initRead(target, {
    byte: byte$,
    truth: truth$,
    half: half$,
    whole: whole$,
    single: single$,
    double: double$,
    big: big$,
    safe: safe$,
    mood: mood$,
    leader: leader$,
    target: target$,
    name: name$,
    title: title$,
    armour: armour$
  }, Flat, writeFlat$) : (byte$ !== void 0 && (target.byte = byte$), truth$ !== void 0 && (target.truth = truth$), half$ !== void 0 && (target.half = half$), whole$ !== void 0 && (target.whole = whole$), single$ !== void 0 && (target.single = single$), double$ !== void 0 && (target.double = double$), big$ !== void 0 && (target.big = big$), safe$ !== void 0 && (target.safe = safe$), mood$ !== void 0 && (target.mood = mood$), leader$ !== void 0 && (target.leader = leader$), target$ !== void 0 && (target.target = target$), name$ !== void 0 && (target.name = name$), title$ !== void 0 && (target.title = title$), armour$ !== void 0 && (target.armour = armour$), target);
}
function copyFlat(target, source) {
  return copyOwned(target, source, Flat);
}
function toJSONFlat(source) {
  return ownerToJSON(source, toJSONFlatAt$);
}
function toJSONFlatAt$(source, walk) {
  let json = {};
  return json.byte = source.byte, json.truth = source.truth, json.half = floatToJSON(source.half), json.whole = source.whole, json.single = floatToJSON(source.single), json.double = floatToJSON(source.double), json.big = bigintToJSON(source.big), json.safe = source.safe, json.mood = source.mood, json.leader = source.leader, json.target = source.target, json.name = source.name, json.title = stringToJSON(source.title, walk), source.armour !== void 0 && (json.armour = floatToJSON(source.armour)), json;
}
var Placed = class _Placed {
  static {
    this.typeName = "Placed";
  }
  static {
    this.size = 16;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "103ce72038a1b856";
  }
  static {
    this.offsets = { id: 0, position: 4 };
  }
  static types$() {
    return ["u32", ["struct", Vec3]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Placed);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr$ = ptr, this.position$ = new Vec3(arena2, ptr + 4);
  }
  /** Returns an accessor of the `Placed` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 16, -4, _Placed) ?? new _Placed(allocator.arena, ptr);
  }
  /** Allocates a new `Placed`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Placed).allocateZeroed(16, 4, _Placed);
  }
  /** Allocates a new `Placed`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Placed).checks !== null) {
      let created = _Placed.at(allocator, _Placed.allocate(allocator));
      return checksOf(allocator, _Placed).create(allocator, created, init, initPlaced);
    }
    allocator.arena.adoptions.detaches && init !== void 0 && (init = readNew(allocator, _Placed, init));
    let ptr = _Placed.allocate(allocator);
    try {
      init !== void 0 && writePlaced$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Placed(allocator.arena, ptr);
  }
  /** The fields that have parts, for `offsetOf` and checked arenas. */
  static parts() {
    return { position: Vec3 };
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONPlaced(this);
  }
  get ptr() {
    return this.ptr$;
  }
  set ptr(value) {
    this.ptr$ = value, this.position$.ptr = value + 4;
  }
  get id() {
    return this.arena.u32[this.ptr$ >>> 2];
  }
  set id(value) {
    this.arena.u32[this.ptr$ >>> 2] = value;
  }
  get position() {
    return this.position$;
  }
  set position(value) {
    initVec3(this.position$, value);
  }
};
function initPlaced(target, init) {
  return target instanceof Placed || areStructs(Placed, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Placed, copyPlaced, writePlaced$, initRead) : (writePlaced$(target.arena, target.ptr, init, null), target);
}
function writePlaced$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Placed, copyPlaced);
  let { id: id$, position: position$ } = init, position$$ = position$ === void 0 || position$ !== null && position$.arena === void 0 && isReceiver(position$), position$x$, position$y$, position$z$;
  if (position$$ && position$ !== void 0 && ({
    x: position$x$,
    y: position$y$,
    z: position$z$
  } = position$), !(isNumber(id$) && position$$ && isNumber(position$x$) && isNumber(position$y$) && isNumber(position$z$)))
    return writeApart(
      arena2,
      ptr,
      room,
      Placed,
      writePlaced$,
      id$,
      position$$ ? void 0 : position$,
      position$x$,
      position$y$,
      position$z$
    );
  room !== null && (ptr = room.room$(ptr));
  let { u32, f32 } = arena2, at4 = ptr >>> 2;
  return id$ !== void 0 && (u32[at4] = id$), position$x$ !== void 0 && (f32[at4 + 1] = position$x$), position$y$ !== void 0 && (f32[at4 + 2] = position$y$), position$z$ !== void 0 && (f32[at4 + 3] = position$z$), ptr;
}
function copyPlaced(target, source) {
  return target instanceof Placed && source instanceof Placed || areStructs(Placed, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 16), target;
}
function toJSONPlaced(source) {
  return { id: source.id, position: toJSONVec3(source.position) };
}
var Inner = class _Inner {
  static {
    this.typeName = "Inner";
  }
  static {
    this.size = 44;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "d5fd74355bfd7f14";
  }
  static {
    this.offsets = { state: 0, level: 1, path: 4, loot: 20, shape: 32, hits: 40 };
  }
  static types$() {
    return [
      ["flags", "visible", "burning", "frozen"],
      ["bits", ["team", 3], ["rank", 5]],
      ["array", "f32", 4],
      ["list", "u16"],
      ["union", "kind", ["circle", Circle], ["square", Square]],
      ["atomic", "i32"]
    ];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Inner);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr, this.state$ = new Inner$state(arena2, ptr), this.level$ = new Inner$level(arena2, ptr + 1), this.path$ = new F32Array(arena2, ptr + 4, 4), this.loot$ = new U16List(arena2, ptr + 20), this.shape$ = new CircleOrSquare$(arena2, ptr + 32), this.hits$ = new AtomicI32(arena2, ptr + 40);
  }
  /** Returns an accessor of the `Inner` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 44, -4, _Inner) ?? new _Inner(allocator.arena, ptr);
  }
  /** Allocates a new `Inner`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Inner).allocateZeroed(44, 4, _Inner);
  }
  /** Allocates a new `Inner`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    init !== void 0 && (init = readNew(allocator, _Inner, init));
    let created = _Inner.at(allocator, _Inner.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? initNew(created, init, _Inner, writeInner$) : initNew(created, init, _Inner, initInner);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the fields of the `Inner` at `ptr` that own blocks. */
  static collect(_arena, ptr, owned) {
    owned.block(ptr + 20);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  /** The fields that have parts, for `offsetOf` and checked arenas. */
  static parts() {
    return {
      path: { of: null, stride: 4, length: 4 },
      shape: { body: 4, members: { circle: Circle, square: Square } }
    };
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONInner(this);
  }
  get state() {
    return this.state$.ptr = this.ptr, this.state$;
  }
  set state(value) {
    this.state$.ptr = this.ptr, this.state$.assign$(value);
  }
  get level() {
    return this.level$.ptr = this.ptr + 1, this.level$;
  }
  set level(value) {
    this.level$.ptr = this.ptr + 1, this.level$.assign$(value);
  }
  get path() {
    return this.path$.ptr = this.ptr + 4, this.path$;
  }
  set path(value) {
    this.path$.ptr = this.ptr + 4, this.path$.assign(value);
  }
  get loot() {
    return this.loot$.ptr = this.ptr + 20, this.loot$;
  }
  set loot(value) {
    this.loot$.ptr = this.ptr + 20, this.loot$.assign(value);
  }
  get shape() {
    return this.shape$.ptr = this.ptr + 32, this.shape$.value;
  }
  set shape(value) {
    this.shape$.ptr = this.ptr + 32, this.shape$.assign(value);
  }
  get hits() {
    return this.hits$.ptr = this.ptr + 40, this.hits$;
  }
  set hits(value) {
    this.hits$.ptr = this.ptr + 40, this.hits$.store(typeof value == "object" ? value.load() : value);
  }
};
function initInner(target, init) {
  if (target instanceof Inner || areStructs(Inner, target), init instanceof Inner) return copyInner(target, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, Inner);
  return target.arena.checks !== null && target.arena.adoptions.read === 0 ? initRead(target, init, Inner, initInner) : attemptInit(target, init, Inner, writeInner$);
}
function writeInner$(target, init) {
  let {
    state: state$,
    level: level$,
    path: path$,
    loot: loot$,
    shape: shape$,
    hits: hits$
  } = init;
  return isUnread(target) && (isPart(state$) || isPart(level$) || isPart(path$) || isPart(loot$) || isReceiver(shape$)) ? initRead(target, {
    state: state$,
    level: level$,
    path: path$,
    loot: loot$,
    shape: shape$,
    hits: hits$
  }, Inner, writeInner$) : (state$ !== void 0 && (target.state = state$), level$ !== void 0 && (target.level = level$), path$ !== void 0 && (target.path = path$), loot$ !== void 0 && (target.loot = loot$), shape$ !== void 0 && (target.shape = shape$), hits$ !== void 0 && (target.hits = hits$), target);
}
function copyInner(target, source) {
  return copyOwned(target, source, Inner);
}
function toJSONInner(source) {
  return ownerToJSON(source, toJSONInnerAt$);
}
function toJSONInnerAt$(source, walk) {
  return {
    state: toJSONInner$state$(source.state),
    level: toJSONInner$level$(source.level),
    path: arrayToJSON(source.path, floatToJSON),
    loot: valuesToJSON(source.loot, walk),
    shape: toJSONCircleOrSquare$(source.shape),
    hits: source.hits.load()
  };
}
var Wire = class _Wire {
  static {
    this.typeName = "Wire";
  }
  static {
    this.size = 5;
  }
  static {
    this.align = 1;
  }
  static {
    this.layoutHash = "a0dcb9369639bb07";
  }
  static {
    this.offsets = { version: 0, length: 1 };
  }
  static types$() {
    return ["u8", "u32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Wire);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Wire` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 5, -1, _Wire) ?? new _Wire(allocator.arena, ptr);
  }
  /** Allocates a new `Wire`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Wire).allocateZeroed(5, 1, _Wire);
  }
  /** Allocates a new `Wire`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Wire).checks !== null) {
      let created = _Wire.at(allocator, _Wire.allocate(allocator));
      return checksOf(allocator, _Wire).create(allocator, created, init, initWire);
    }
    let ptr = _Wire.allocate(allocator);
    try {
      init !== void 0 && writeWire$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Wire(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONWire(this);
  }
  get version() {
    return this.arena.u8[this.ptr];
  }
  set version(value) {
    this.arena.u8[this.ptr] = value;
  }
  get length() {
    return this.arena.view.getUint32(this.ptr + 1, !0);
  }
  set length(value) {
    this.arena.view.setUint32(this.ptr + 1, value, !0);
  }
};
function initWire(target, init) {
  return target instanceof Wire || areStructs(Wire, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Wire, copyWire, writeWire$, initRead) : (writeWire$(target.arena, target.ptr, init, null), target);
}
function writeWire$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Wire, copyWire);
  let { version: version$, length: length$ } = init;
  if (!(isNumber(version$) && isNumber(length$)))
    return writeApart(arena2, ptr, room, Wire, writeWire$, version$, length$);
  room !== null && (ptr = room.room$(ptr));
  let { u8 } = arena2;
  return version$ !== void 0 && (u8[ptr] = version$), length$ !== void 0 && arena2.view.setUint32(ptr + 1, length$, !0), ptr;
}
function copyWire(target, source) {
  return target instanceof Wire && source instanceof Wire || areStructs(Wire, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 5), target;
}
function toJSONWire(source) {
  return { version: source.version, length: source.length };
}
var CircleOrSquare$ = class _CircleOrSquare$ {
  static {
    this.values = ["circle", "square"];
  }
  constructor(arena2, ptr) {
    this.arena = arena2, this.ptr = ptr, this.moved = ptr, this.member0 = new Circle(arena2, ptr + 4), this.member1 = new Square(arena2, ptr + 4);
  }
  /** Returns the accessor of the current member. */
  get value() {
    this.moved !== this.ptr && this.move();
    let tag = this.arena.u8[this.ptr];
    switch (tag) {
      case 0:
        return this.member0;
      case 1:
        return this.member1;
      default:
        throw unknownTag(tag, 2);
    }
  }
  /** Copies a struct, or writes the fields that an object of plain values has. */
  assign(value) {
    switch (this.moved !== this.ptr && this.move(), value?.kind) {
      case "circle":
        this.member0.ptr = this.ptr + 4, attempting(this.arena, this.ptr, 8, void 0, () => {
          this.become(0), initHeld(this.member0, 4, value, initCircle);
        });
        break;
      case "square":
        this.member1.ptr = this.ptr + 4, attempting(this.arena, this.ptr, 8, void 0, () => {
          this.become(1), initHeld(this.member1, 4, value, initSquare);
        });
        break;
      default:
        throw unknownName(
          _CircleOrSquare$.values,
          value?.kind,
          "kind"
        );
    }
  }
  /** Moves the accessors of all members, so that each tool sees them on this union. */
  move() {
    this.moved = this.ptr, this.member0.ptr = this.ptr + 4, this.member1.ptr = this.ptr + 4;
  }
  /** Makes `tag` the current member, zeroed, unless it is already. Returns whether it changed. */
  become(tag) {
    return this.arena.u8[this.ptr] === tag ? !1 : (requireNotHeld(this.arena, this.ptr, this.ptr + 8), this.arena.u8.fill(0, this.ptr + 4, this.ptr + 8), this.arena.u8[this.ptr] = tag, !0);
  }
};
function toJSONInner$state$(value) {
  return requireKnownBits(value.mask, 3), { visible: value.visible, burning: value.burning, frozen: value.frozen };
}
function toJSONInner$level$(value) {
  return { team: value.team, rank: value.rank };
}
function toJSONCircleOrSquare$(value) {
  switch (value.kind) {
    case "circle":
      return toJSONCircle(value);
    case "square":
      return toJSONSquare(value);
  }
}

// bench/workloads/kinds-values.ts
var COUNT = 1e3, MOODS = ["idle", "walk", "fight"], LONG_TEXT = "the quick brown fox jumps over the lazy dog, and off it runs";
function nameOf(index) {
  return `enemy ${index % 10}`;
}
var STRUCTS = {
  state: Inner,
  level: Inner,
  path: Inner,
  loot: Inner,
  shape: Inner,
  hits: Inner,
  position: Placed,
  packed: Wire
};
function fill(arena2, kind2) {
  let { size, align } = STRUCTS[kind2] ?? Flat, first2 = arena2.allocateZeroed(COUNT * size, align), targets = Array.from({ length: COUNT }, (_, index) => Flat.create(arena2, { whole: index }));
  for (let index = 0; index < COUNT; index++) {
    let ptr = first2 + index * size;
    switch (STRUCTS[kind2]) {
      case void 0:
        fillFlat(Flat.at(arena2, ptr), index, targets[index * 7 % COUNT]);
        break;
      case Inner:
        fillInner(Inner.at(arena2, ptr), index);
        break;
      case Placed:
        initPlaced(Placed.at(arena2, ptr), { position: { x: index / 2 } });
        break;
      case Wire:
        Wire.at(arena2, ptr).length = index;
    }
  }
  return first2;
}
function fillFlat(struct, index, other) {
  initFlat(struct, {
    byte: index % 200,
    truth: index % 3 === 0,
    half: index % 64 / 4,
    whole: index,
    single: index / 4,
    double: index / 8,
    big: BigInt(index) << 33n,
    safe: index * 2 ** 33,
    mood: MOODS[index % 3],
    leader: other,
    target: other,
    name: nameOf(index),
    title: LONG_TEXT
  }), index % 2 === 0 && (struct.armour = index);
}
function fillInner(struct, index) {
  initInner(struct, {
    state: { visible: index % 2 === 0 },
    level: { team: index % 8, rank: index % 32 },
    path: [index, 0, 0, 0],
    loot: [index, index + 1, index + 2],
    shape: index % 2 === 0 ? { kind: "circle", radius: 1 } : { kind: "square", side: 2 }
  });
}
function expected(kind2, turn) {
  let sum = 0;
  for (let index = 0; index < COUNT; index++) sum += valueOf(kind2, index, turn);
  return sum;
}
function valueOf(kind2, index, turn) {
  switch (kind2) {
    case "byte":
      return (index % 200 + turn) % 256;
    case "truth":
      return index % 3 === 0 == (turn % 2 === 1) ? 1 : 0;
    case "whole":
      return index + turn;
    case "single":
      return index / 4 + turn;
    case "double":
      return index / 8 + turn;
    case "half":
      return index % 64 / 4;
    case "big":
      return index + turn;
    case "safe":
      return index * 2 ** 33 + turn;
    case "mood":
      return index % 3 === 1 ? 1 : 0;
    case "state":
      return index % 2 === 0 ? 1 : 0;
    case "level":
      return index % 32;
    case "position":
      return index / 2 + turn;
    case "path":
      return index + turn;
    case "loot":
      return 3 * index + 3;
    case "leader":
    case "target":
      return index * 7 % COUNT;
    case "armour":
      return index % 2 === 0 ? index : 0;
    case "shape":
      return index % 2 === 0 ? 1 : 2;
    case "hits":
      return turn - 1;
    case "packed":
      return index + turn;
    case "text-read":
      return nameOf(index).length;
    case "text-equals":
      return nameOf(index) === nameOf(3) ? 1 : 0;
    case "text-write":
      return nameOf(index).length;
    case "string-read":
      return LONG_TEXT.length;
    case "string-equals":
      return 1;
    case "string-write":
      return LONG_TEXT.length;
  }
}

// bench/workloads/kinds-accessors.ts
var accessors = {
  byte(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.byte += 1, sum += struct.byte;
    return sum;
  },
  truth(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.truth && sum++, struct.truth = !struct.truth;
    return sum;
  },
  whole(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.whole += 1, sum += struct.whole;
    return sum;
  },
  single(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.single += 1, sum += struct.single;
    return sum;
  },
  double(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.double += 1, sum += struct.double;
    return sum;
  },
  half(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.half;
    return sum;
  },
  big(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.big += 1n << 33n, sum += struct.bigHigh >>> 1;
    return sum;
  },
  safe(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.safe += 1, sum += struct.safe;
    return sum;
  },
  mood(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.mood === "walk" && sum++;
    return sum;
  },
  state(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.state.visible && sum++, struct.state.burning = !struct.state.burning;
    return sum;
  },
  level(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.level.rank, struct.level.team = struct.level.team + 1 & 7;
    return sum;
  },
  position(arena2, first2, count) {
    let { size } = Placed, struct = Placed.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.position.x += 1, sum += struct.position.x;
    return sum;
  },
  path(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size) {
      struct.ptr = ptr;
      let { path } = struct;
      path.set(0, path.at(0) + 1), sum += path.at(0) + path.at(3);
    }
    return sum;
  },
  loot(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size) {
      struct.ptr = ptr;
      let { loot } = struct;
      for (let index = 0; index < loot.length; index++) sum += loot.at(index);
    }
    return sum;
  },
  leader(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), other = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size) {
      struct.ptr = ptr;
      let { leader } = struct;
      leader !== null && (other.ptr = leader, sum += other.whole);
    }
    return sum;
  },
  target(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), other = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size) {
      struct.ptr = ptr;
      let { target } = struct;
      target !== null && (other.ptr = target, sum += other.whole);
    }
    return sum;
  },
  armour(arena2, first2, count) {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.armour ?? 0;
    return sum;
  },
  shape(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size) {
      struct.ptr = ptr;
      let { shape } = struct;
      sum += shape.kind === "circle" ? shape.radius : shape.side;
    }
    return sum;
  },
  hits(arena2, first2, count) {
    let { size } = Inner, struct = Inner.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.hits.add(1);
    return sum;
  },
  packed(arena2, first2, count) {
    let { size } = Wire, struct = Wire.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.length += 1, sum += struct.length;
    return sum;
  },
  "text-read": (arena2, first2, count) => {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.name.length;
    return sum;
  },
  "text-equals": (arena2, first2, count) => {
    let { size } = Flat, wanted = nameOf(3), struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.nameEquals(wanted) && sum++;
    return sum;
  },
  "text-write": (arena2, first2, count) => {
    let { size } = Flat, name = nameOf(3), struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.name = name, sum += name.length;
    return sum;
  },
  "string-read": (arena2, first2, count) => {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, sum += struct.title.length;
    return sum;
  },
  "string-equals": (arena2, first2, count) => {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.titleEquals(LONG_TEXT) && sum++;
    return sum;
  },
  "string-write": (arena2, first2, count) => {
    let { size } = Flat, struct = Flat.at(arena2, first2), end = first2 + count * size, sum = 0;
    for (let ptr = first2; ptr < end; ptr += size)
      struct.ptr = ptr, struct.title = LONG_TEXT, sum += LONG_TEXT.length;
    return sum;
  }
};

// bench/workloads/kinds-by-hand.ts
var WALK = MOODS.indexOf("walk"), byHand = {
  byte({ u8 }, first2, count) {
    let step = Flat.size, sum = 0, place = first2 + Flat.offsets.byte;
    for (let index = 0; index < count; index++, place += step)
      u8[place] = u8[place] + 1, sum += u8[place];
    return sum;
  },
  truth({ u8 }, first2, count) {
    let step = Flat.size, sum = 0, place = first2 + Flat.offsets.truth;
    for (let index = 0; index < count; index++, place += step)
      u8[place] !== 0 && sum++, u8[place] = u8[place] === 0 ? 1 : 0;
    return sum;
  },
  whole({ i32 }, first2, count) {
    let step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.whole >>> 2;
    for (let index = 0; index < count; index++, place += step)
      i32[place] = i32[place] + 1, sum += i32[place];
    return sum;
  },
  single({ f32 }, first2, count) {
    let step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.single >>> 2;
    for (let index = 0; index < count; index++, place += step)
      f32[place] = f32[place] + 1, sum += f32[place];
    return sum;
  },
  double({ f64 }, first2, count) {
    let step = Flat.size >>> 3, sum = 0, place = first2 + Flat.offsets.double >>> 3;
    for (let index = 0; index < count; index++, place += step)
      f64[place] = f64[place] + 1, sum += f64[place];
    return sum;
  },
  half({ u16 }, first2, count) {
    let values = HALVES, step = Flat.size >>> 1, sum = 0, place = first2 + Flat.offsets.half >>> 1;
    for (let index = 0; index < count; index++, place += step) sum += values[u16[place]];
    return sum;
  },
  big({ i64, i32 }, first2, count) {
    let step = Flat.size >>> 3, sum = 0, place = first2 + Flat.offsets.big >>> 3;
    for (let index = 0; index < count; index++, place += step)
      i64[place] = i64[place] + (1n << 33n), sum += i32[place * 2 + 1] >>> 1;
    return sum;
  },
  safe({ u32, i32 }, first2, count) {
    let step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.safe >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let value = i32[place + 1] * 4294967296 + u32[place] + 1;
      if (!Number.isSafeInteger(value)) throw new RangeError(String(value));
      u32[place] = value, i32[place + 1] = Math.floor(value / 2 ** 32), sum += i32[place + 1] * 2 ** 32 + u32[place];
    }
    return sum;
  },
  mood({ u8 }, first2, count) {
    let step = Flat.size, sum = 0, place = first2 + Flat.offsets.mood;
    for (let index = 0; index < count; index++, place += step) u8[place] === WALK && sum++;
    return sum;
  },
  state({ u8 }, first2, count) {
    let step = Inner.size, sum = 0, place = first2 + Inner.offsets.state;
    for (let index = 0; index < count; index++, place += step)
      (u8[place] & 1) !== 0 && sum++, u8[place] = u8[place] ^ 2;
    return sum;
  },
  level({ u8 }, first2, count) {
    let step = Inner.size, sum = 0, place = first2 + Inner.offsets.level;
    for (let index = 0; index < count; index++, place += step) {
      let bits = u8[place];
      sum += bits >>> 3, u8[place] = bits & -8 | bits + 1 & 7;
    }
    return sum;
  },
  position({ f32 }, first2, count) {
    let step = Placed.size >>> 2, sum = 0, place = first2 + Placed.offsets.position >>> 2;
    for (let index = 0; index < count; index++, place += step)
      f32[place] = f32[place] + 1, sum += f32[place];
    return sum;
  },
  path({ f32 }, first2, count) {
    let step = Inner.size >>> 2, sum = 0, place = first2 + Inner.offsets.path >>> 2;
    for (let index = 0; index < count; index++, place += step)
      f32[place] = f32[place] + 1, sum += f32[place] + f32[place + 3];
    return sum;
  },
  loot({ u32, u16 }, first2, count) {
    let step = Inner.size >>> 2, sum = 0, place = first2 + Inner.offsets.loot >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let start = u32[place] >>> 1, end = start + u32[place + 1];
      for (let element = start; element < end; element++) sum += u16[element];
    }
    return sum;
  },
  leader({ u32, i32 }, first2, count) {
    let step = Flat.size >>> 2, whole = Flat.offsets.whole >>> 2, sum = 0, place = first2 + Flat.offsets.leader >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let target = u32[place];
      target !== 0 && (sum += i32[(target >>> 2) + whole]);
    }
    return sum;
  },
  // Omits the check of the generation, as hand-written code can if the target is known to be live.
  target({ u32, i32 }, first2, count) {
    let step = Flat.size >>> 2, whole = Flat.offsets.whole >>> 2, sum = 0, place = first2 + Flat.offsets.target >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let target = u32[place];
      target !== 0 && (sum += i32[(target >>> 2) + whole]);
    }
    return sum;
  },
  armour({ f32, u8 }, first2, count) {
    let step = Flat.size, sum = 0, place = first2;
    for (let index = 0; index < count; index++, place += step)
      (u8[place + PRESENT] & 1) !== 0 && (sum += f32[place + Flat.offsets.armour >>> 2]);
    return sum;
  },
  shape({ u8, f32 }, first2, count) {
    let step = Inner.size, sum = 0, place = first2 + Inner.offsets.shape;
    for (let index = 0; index < count; index++, place += step) {
      let body = (place >>> 2) + 1;
      sum += (u8[place] === 0, f32[body]);
    }
    return sum;
  },
  hits({ i32 }, first2, count) {
    let step = Inner.size >>> 2, sum = 0, place = first2 + Inner.offsets.hits >>> 2;
    for (let index = 0; index < count; index++, place += step) sum += Atomics.add(i32, place, 1);
    return sum;
  },
  packed({ view }, first2, count) {
    let step = Wire.size, sum = 0, place = first2 + Wire.offsets.length;
    for (let index = 0; index < count; index++, place += step)
      view.setUint32(place, view.getUint32(place, !0) + 1, !0), sum += view.getUint32(place, !0);
    return sum;
  },
  "text-read": ({ u8, buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), step = Flat.size, sum = 0, place = first2 + Flat.offsets.name;
    for (let index = 0; index < count; index++, place += step) {
      let end = place;
      for (; end < place + 16 && u8[end] !== 0; ) end++;
      sum += bytes2.toString("utf8", place, end).length;
    }
    return sum;
  },
  "text-equals": ({ buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), wanted = Buffer.alloc(16);
    wanted.write(nameOf(3));
    let step = Flat.size, sum = 0, place = first2 + Flat.offsets.name;
    for (let index = 0; index < count; index++, place += step)
      bytes2.compare(wanted, 0, 16, place, place + 16) === 0 && sum++;
    return sum;
  },
  "text-write": ({ buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), name = nameOf(3), step = Flat.size, sum = 0, place = first2 + Flat.offsets.name;
    for (let index = 0; index < count; index++, place += step) {
      let written = bytes2.write(name, place, 16);
      bytes2.fill(0, place + written, place + 16), sum += written;
    }
    return sum;
  },
  "string-read": ({ u32, buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.title >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let start = u32[place];
      sum += bytes2.toString("utf8", start, start + u32[place + 1]).length;
    }
    return sum;
  },
  "string-equals": ({ u32, buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), wanted = Buffer.from(LONG_TEXT), step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.title >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      let start = u32[place], length = u32[place + 1];
      length === wanted.length && bytes2.compare(wanted, 0, length, start, start + length) === 0 && sum++;
    }
    return sum;
  },
  // Hand-written code must check that the text fits, too.
  "string-write": ({ u32, buffer }, first2, count) => {
    let bytes2 = Buffer.from(buffer), room = LONG_TEXT.length, step = Flat.size >>> 2, sum = 0, place = first2 + Flat.offsets.title >>> 2;
    for (let index = 0; index < count; index++, place += step) {
      if (Buffer.byteLength(LONG_TEXT) > room) throw new RangeError(LONG_TEXT);
      let written = bytes2.write(LONG_TEXT, u32[place], room);
      u32[place + 1] = written, sum += written;
    }
    return sum;
  }
}, PRESENT = Flat.offsets.armour + 4, HALVES = Float64Array.from({ length: 65536 }, (_, bits) => {
  let exponent = bits >>> 10 & 31, fraction = bits & 1023, magnitude = exponent === 31 ? fraction === 0 ? 1 / 0 : NaN : exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return bits < 32768 ? magnitude : -magnitude;
});

// bench/contenders/kinds.ts
var forms = {
  accessor: accessors,
  hand: byHand
}, MAKES_VALUES = /* @__PURE__ */ new Set(["big", "text-read", "string-read"]), [form = "", kind = "", budget = ""] = process.argv.slice(2), loop = forms[form]?.[kind];
if (loop === void 0) throw new Error(`unknown form "${form}" or kind "${kind}"`);
var arena = new Arena(1 << 22), first = fill(arena, kind);
for (let turn = 1; turn <= 8; turn++) {
  let found = loop(arena, first, COUNT), wanted = expected(kind, turn);
  if (found !== wanted)
    throw new Error(
      `wrong result of ${form} of ${kind} in turn ${turn}: got ${found}, expected ${wanted}`
    );
}
var timing = await time(() => {
  loop(arena, first, COUNT);
}, COUNT, Number(budget)), bytes = garbage();
if (form === "accessor" && bytes > 0.5 && !MAKES_VALUES.has(kind))
  throw new Error(`${kind} leaves garbage: got ${bytes} bytes per access, expected 0`);
console.log(JSON.stringify({ ...timing, bytes }));
function garbage() {
  let few = COUNT / 10, added = (count) => {
    let before = getHeapStatistics().used_heap_size;
    return loop(arena, first, count), getHeapStatistics().used_heap_size - before;
  };
  globalThis.gc?.();
  for (let turn = 0; turn < 500; turn++) loop(arena, first, COUNT);
  let samples = Array.from({ length: 51 }, () => (added(few) - added(1)) / few);
  return Math.max(0, median(samples));
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9raW5kcy50cyIsICIuLi8uLi9raW5kcy5nZW4udHMiLCAiLi4vLi4vd29ya2xvYWRzL2tpbmRzLXZhbHVlcy50cyIsICIuLi8uLi93b3JrbG9hZHMva2luZHMtYWNjZXNzb3JzLnRzIiwgIi4uLy4uL3dvcmtsb2Fkcy9raW5kcy1ieS1oYW5kLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBU0EsU0FBUyx5QkFBeUI7OztBQ1czQixJQUFNLFlBQVksQ0FBQyxRQUFRLFFBQVEsT0FBTyxHQTJCcEMsY0FBTixNQUFNLGFBQVk7QUFBQSxFQUN2QjtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sWUFBVztBQUFBO0FBQUEsRUFFNUUsWUFBWUEsUUFBYyxLQUFhO0FBQ3JDLFNBQUssUUFBUUEsUUFDYixLQUFLLE1BQU07QUFBQSxFQUNiO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZTtBQUFFLFdBQU8sS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHO0FBQUEsRUFBRztBQUFBLEVBQ3JELElBQUksS0FBSyxPQUFlO0FBQUUsU0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUksWUFBWSxPQUFPLEdBQUcsYUFBYTtBQUFBLEVBQUU7QUFBQSxFQUV6RixJQUFJLFVBQW1CO0FBQUUsV0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUs7QUFBQSxFQUFHO0FBQUEsRUFDakUsSUFBSSxRQUFRLE9BQWdCO0FBQzFCLFFBQU0sRUFBRSxHQUFHLElBQUksS0FBSyxPQUNkLFFBQVEsS0FBSyxLQUNmLE9BQU8sR0FBRyxLQUFLLElBQUs7QUFDeEIsSUFBSSxVQUFPLFFBQVEsSUFDbkIsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFVBQW1CO0FBQUUsV0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUs7QUFBQSxFQUFHO0FBQUEsRUFDakUsSUFBSSxRQUFRLE9BQWdCO0FBQzFCLFFBQU0sRUFBRSxHQUFHLElBQUksS0FBSyxPQUNkLFFBQVEsS0FBSyxLQUNmLE9BQU8sR0FBRyxLQUFLLElBQUs7QUFDeEIsSUFBSSxVQUFPLFFBQVEsSUFDbkIsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFNBQWtCO0FBQUUsV0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUs7QUFBQSxFQUFHO0FBQUEsRUFDaEUsSUFBSSxPQUFPLE9BQWdCO0FBQ3pCLFFBQU0sRUFBRSxHQUFHLElBQUksS0FBSyxPQUNkLFFBQVEsS0FBSyxLQUNmLE9BQU8sR0FBRyxLQUFLLElBQUs7QUFDeEIsSUFBSSxVQUFPLFFBQVEsSUFDbkIsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0Q7QUFDNUQsUUFBSSxPQUFPLFNBQVU7QUFDbkIsV0FBSyxPQUFPO0FBQUEsU0FDUDtBQUNMLG1CQUFhLE9BQU8sY0FBYSxhQUFhO0FBQzlDLFVBQUksT0FBTyxLQUFLO0FBQ2hCLE1BQUksTUFBTSxZQUFZLFdBQVcsT0FBTyxNQUFNLFVBQVUsT0FBTyxJQUFJLE9BQU8sS0FDdEUsTUFBTSxZQUFZLFdBQVcsT0FBTyxNQUFNLFVBQVUsT0FBTyxJQUFJLE9BQU8sS0FDdEUsTUFBTSxXQUFXLFdBQVcsT0FBTyxNQUFNLFNBQVMsT0FBTyxJQUFJLE9BQU8sS0FDeEUsS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUk7QUFBQSxJQUM1QjtBQUFBLEVBQ0Y7QUFDRjtBQXdDTyxJQUFNLGNBQU4sTUFBTSxhQUFZO0FBQUEsRUFDdkI7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLFlBQVc7QUFBQTtBQUFBLEVBRTVFLFlBQVlDLFFBQWMsS0FBYTtBQUNyQyxTQUFLLFFBQVFBLFFBQ2IsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFBRSxXQUFPLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRztBQUFBLEVBQUc7QUFBQSxFQUNyRCxJQUFJLEtBQUssT0FBZTtBQUFFLFNBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxJQUFJLFlBQVksT0FBTyxLQUFNLGFBQWE7QUFBQSxFQUFFO0FBQUEsRUFFNUYsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsSUFBSztBQUFBLEVBQUU7QUFBQSxFQUN6RCxJQUFJLEtBQUssT0FBZTtBQUN0QixRQUFNLEVBQUUsR0FBRyxJQUFJLEtBQUssT0FDZCxRQUFRLEtBQUs7QUFDbkIsT0FBRyxLQUFLLElBQUssR0FBRyxLQUFLLElBQUssS0FBTSxZQUFZLE9BQU8sR0FBRyxrQkFBa0I7QUFBQSxFQUMxRTtBQUFBLEVBQ0EsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsTUFBTztBQUFBLEVBQUU7QUFBQSxFQUMzRCxJQUFJLEtBQUssT0FBZTtBQUN0QixRQUFNLEVBQUUsR0FBRyxJQUFJLEtBQUssT0FDZCxRQUFRLEtBQUs7QUFDbkIsT0FBRyxLQUFLLElBQUssR0FBRyxLQUFLLElBQUssSUFBTSxZQUFZLE9BQU8sSUFBTSxrQkFBa0IsS0FBSztBQUFBLEVBQ2xGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0Q7QUFDNUQsUUFBSSxPQUFPLFNBQVU7QUFDbkIsV0FBSyxPQUFPO0FBQUEsU0FDUDtBQUNMLG1CQUFhLE9BQU8sY0FBYSxhQUFhO0FBQzlDLFVBQUksT0FBTyxLQUFLO0FBQ2hCLE1BQUksTUFBTSxTQUFTLFdBQ2pCLE9BQVEsT0FBTyxLQUFNLFlBQVksTUFBTSxNQUFNLEdBQUcsa0JBQWtCLElBQ2hFLE1BQU0sU0FBUyxXQUNqQixPQUFRLE9BQU8sSUFBTSxZQUFZLE1BQU0sTUFBTSxJQUFNLGtCQUFrQixLQUFLLElBQzVFLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxJQUFJO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQ0Y7QUF3Q08sSUFBTSxTQUFOLE1BQU0sUUFBeUI7QUFBQSxFQUNwQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVU7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFHO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdkY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxNQUFNLEdBQUcsUUFBUSxFQUFFO0FBQUE7QUFBQSxFQUMvQyxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLENBQUMsWUFBWSxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQUU7QUFBQSxFQUMvRTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sT0FBTTtBQUFBO0FBQUEsRUFFdkUsWUFBWUMsUUFBYyxLQUFrQjtBQUMxQyxRQUFJQSxVQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUUEsUUFBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBMEI7QUFDeEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxHQUFHLElBQUksT0FBTSxLQUFLLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3BGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFtQztBQUNqRCxXQUFPLGlCQUFpQixXQUFXLE9BQU0sRUFBRSxlQUFlLEdBQUcsR0FBRyxPQUFNO0FBQUEsRUFDeEU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQXFDO0FBQ3ZFLFFBQUksaUJBQWlCLFdBQVcsT0FBTSxFQUFFLFdBQVcsTUFBTTtBQUN2RCxVQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxhQUFPLFNBQVMsV0FBVyxPQUFNLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxVQUFVO0FBQUEsSUFDaEY7QUFDQSxRQUFNLE1BQU0sUUFBTyxTQUFTLFNBQVM7QUFDckMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLGFBQWEsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUN0RSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxRQUFPLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVsRCxJQUFJLE9BQWlCO0FBQUUsV0FBTztBQUFBLEVBQVM7QUFBQSxFQUN2QyxJQUFJLFNBQWlCO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUM5RCxJQUFJLE9BQU8sT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQ3JFO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBRTdFLFNBRE0sa0JBQWtCLFVBQVMsV0FBVyxRQUFRLE1BQU0sR0FDdEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sUUFBUSxZQUFZLGNBQWMsUUFBUSxLQUMxRixhQUFhLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQzFDO0FBQ1Q7QUFJTyxTQUFTLGFBQWFBLFFBQWMsS0FBYSxNQUN0RCxNQUEyQjtBQUMzQixNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUyxLQUE2QixVQUFVO0FBQy9FLFdBQU8sV0FBV0EsUUFBTyxLQUFLLE1BQU0sTUFBTSxRQUFRLFVBQVU7QUFDOUQsTUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJO0FBQzVCLE1BQUksQ0FBRSxTQUFTLE9BQU87QUFDcEIsV0FBTyxXQUFXQSxRQUFPLEtBQUssTUFBTSxRQUFRLGNBQWMsT0FBTztBQUNuRSxFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLElBQUksSUFBSUE7QUFDMUQsU0FBSSxZQUFZLFdBQVcsSUFBSSxRQUFRLENBQUMsSUFBSSxVQUFnQjtBQUM5RDtBQUdPLFNBQVMsV0FBVyxRQUFnQixRQUF3QjtBQUNqRSxTQUFNLGtCQUFrQixVQUFVLGtCQUFrQixVQUFTLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FDOUYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssQ0FBQyxHQUN4RDtBQUNUO0FBSU8sU0FBUyxhQUFhLFFBQTZCO0FBQ3hELFNBQU8sRUFBRSxNQUFNLE9BQU8sTUFBTSxRQUFRLFlBQVksT0FBTyxNQUFNLEVBQUU7QUFDakU7QUFpRE8sSUFBTSxTQUFOLE1BQU0sUUFBeUI7QUFBQSxFQUNwQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVU7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFHO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdkY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxNQUFNLEdBQUcsTUFBTSxFQUFFO0FBQUE7QUFBQSxFQUM3QyxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLENBQUMsWUFBWSxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQUU7QUFBQSxFQUMvRTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sT0FBTTtBQUFBO0FBQUEsRUFFdkUsWUFBWUMsUUFBYyxLQUFrQjtBQUMxQyxRQUFJQSxVQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUUEsUUFBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBMEI7QUFDeEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxHQUFHLElBQUksT0FBTSxLQUFLLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3BGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFtQztBQUNqRCxXQUFPLGlCQUFpQixXQUFXLE9BQU0sRUFBRSxlQUFlLEdBQUcsR0FBRyxPQUFNO0FBQUEsRUFDeEU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQXFDO0FBQ3ZFLFFBQUksaUJBQWlCLFdBQVcsT0FBTSxFQUFFLFdBQVcsTUFBTTtBQUN2RCxVQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxhQUFPLFNBQVMsV0FBVyxPQUFNLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxVQUFVO0FBQUEsSUFDaEY7QUFDQSxRQUFNLE1BQU0sUUFBTyxTQUFTLFNBQVM7QUFDckMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLGFBQWEsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUN0RSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxRQUFPLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVsRCxJQUFJLE9BQWlCO0FBQUUsV0FBTztBQUFBLEVBQVM7QUFBQSxFQUN2QyxJQUFJLE9BQWU7QUFBRSxXQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQzVELElBQUksS0FBSyxPQUFlO0FBQUUsU0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQU07QUFDbkU7QUFHTyxTQUFTLFdBQVcsUUFBZ0IsTUFBb0M7QUFFN0UsU0FETSxrQkFBa0IsVUFBUyxXQUFXLFFBQVEsTUFBTSxHQUN0RCxPQUFPLE1BQU0sV0FBVyxPQUNuQixPQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxRQUFRLFlBQVksY0FBYyxRQUFRLEtBQzFGLGFBQWEsT0FBTyxPQUFPLE9BQU8sS0FBSyxNQUFNLElBQUksR0FDMUM7QUFDVDtBQUlPLFNBQVMsYUFBYUEsUUFBYyxLQUFhLE1BQ3RELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXQSxRQUFPLEtBQUssTUFBTSxNQUFNLFFBQVEsVUFBVTtBQUM5RCxNQUFNLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDeEIsTUFBSSxDQUFFLFNBQVMsS0FBSztBQUNsQixXQUFPLFdBQVdBLFFBQU8sS0FBSyxNQUFNLFFBQVEsY0FBYyxLQUFLO0FBQ2pFLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsSUFBSSxJQUFJQTtBQUMxRCxTQUFJLFVBQVUsV0FBVyxJQUFJLFFBQVEsQ0FBQyxJQUFJLFFBQWM7QUFDMUQ7QUFHTyxTQUFTLFdBQVcsUUFBZ0IsUUFBd0I7QUFDakUsU0FBTSxrQkFBa0IsVUFBVSxrQkFBa0IsVUFBUyxXQUFXLFFBQVEsUUFBUSxNQUFNLEdBQzlGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FDeEQ7QUFDVDtBQUlPLFNBQVMsYUFBYSxRQUE2QjtBQUN4RCxTQUFPLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxZQUFZLE9BQU8sSUFBSSxFQUFFO0FBQzdEO0FBMEVPLElBQU0sT0FBTixNQUFNLE1BQXVCO0FBQUEsRUFDbEM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFRO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3RGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVO0FBQUEsTUFDeEIsTUFBTTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQUcsTUFBTTtBQUFBLE1BQUcsT0FBTztBQUFBLE1BQUcsUUFBUTtBQUFBLE1BQUcsUUFBUTtBQUFBLE1BQUksS0FBSztBQUFBLE1BQUksTUFBTTtBQUFBLE1BQUksTUFBTTtBQUFBLE1BQ3RGLFFBQVE7QUFBQSxNQUFJLFFBQVE7QUFBQSxNQUFJLE1BQU07QUFBQSxNQUFJLE9BQU87QUFBQSxNQUFJLFFBQVE7QUFBQSxJQUN2RDtBQUFBO0FBQUEsRUFDQTtBQUFBLFNBQWdCLFdBQVcsQ0FBQyxRQUFRO0FBQUE7QUFBQSxFQUNwQyxPQUFPLFNBQStCO0FBQ3BDLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsQ0FBQyxRQUFRLFNBQVM7QUFBQSxNQUNsQixDQUFDLFdBQVcsTUFBTTtBQUFBLE1BQ2xCLENBQUMsYUFBYSxNQUFNO0FBQUEsTUFDcEIsQ0FBQyxRQUFRLEVBQUU7QUFBQSxNQUNYO0FBQUEsTUFDQSxDQUFDLFlBQVksS0FBSztBQUFBLElBQ3BCO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLEtBQUk7QUFBQTtBQUFBLEVBRXJFLFlBQVlDLFFBQWMsS0FBZ0I7QUFDeEMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXNCO0FBQ3BELFdBQU8sVUFBVSxXQUFXLEtBQUssSUFBSSxJQUFJLEtBQUksS0FBSyxJQUFJLE1BQUssVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNqRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBaUM7QUFDL0MsV0FBTyxpQkFBaUIsV0FBVyxLQUFJLEVBQUUsZUFBZSxJQUFJLEdBQUcsS0FBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUErQjtBQUNqRSxJQUFJLFNBQVMsV0FBVyxPQUFPLFFBQVEsV0FBVyxPQUFNLElBQUk7QUFDNUQsUUFBTSxVQUFVLE1BQUssR0FBRyxXQUFXLE1BQUssU0FBUyxTQUFTLENBQUM7QUFDM0QsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxTQUFTLE1BQU0sT0FBTyxJQUFJLFFBQVEsU0FBUyxNQUFNLE9BQU0sVUFBVSxJQUFJLFFBQVEsU0FBUyxNQUFNLE9BQU0sUUFBUTtBQUFBLElBQUUsU0FDbEgsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFBRSxVQUFNLE1BQU0sTUFBTSxFQUFFO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHOUYsT0FBTyxZQUFZQSxRQUFjLEtBQTBCO0FBQUUsV0FBTyxJQUFJLFlBQVlBLFFBQU8sR0FBRztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBR2hHLFNBQW9CO0FBQUUsV0FBTyxXQUFXLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFOUMsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFBQSxFQUFHO0FBQUEsRUFDckQsSUFBSSxLQUFLLE9BQWU7QUFBRSxTQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUMxRCxJQUFJLFFBQWlCO0FBQUUsV0FBTyxDQUFDLENBQUMsS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUFFO0FBQUEsRUFDNUQsSUFBSSxNQUFNLE9BQWdCO0FBQUUsU0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUMsSUFBSSxRQUFRLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFDeEUsSUFBSSxPQUFlO0FBQUUsV0FBTyxVQUFVLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsQ0FBRTtBQUFBLEVBQUU7QUFBQSxFQUM3RSxJQUFJLEtBQUssT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSSxVQUFVLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDbEYsSUFBSSxRQUFnQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNuRSxJQUFJLE1BQU0sT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUN4RSxJQUFJLFNBQWlCO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ3BFLElBQUksT0FBTyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3pFLElBQUksU0FBaUI7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDcEUsSUFBSSxPQUFPLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDekUsSUFBSSxNQUFjO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2pFLElBQUksSUFBSSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3RFLElBQUksU0FBaUI7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDcEUsSUFBSSxPQUFPLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDekUsSUFBSSxVQUFrQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNyRSxJQUFJLFFBQVEsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUUxRSxJQUFJLE9BQWU7QUFDakIsUUFBTSxTQUFTLEtBQUssUUFBUSxLQUFLO0FBQ2pDLFdBQU8sUUFBUSxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUksS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLENBQUU7QUFBQSxFQUNuRTtBQUFBLEVBQ0EsSUFBSSxLQUFLLE9BQWU7QUFBRSxhQUFTLEtBQUssUUFBUSxLQUFLLFFBQVEsS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDNUUsSUFBSSxVQUFrQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNyRSxJQUFJLFFBQVEsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUMxRSxJQUFJLFdBQW1CO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ3RFLElBQUksU0FBUyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBRTNFLElBQUksT0FBa0I7QUFBRSxXQUFPLE9BQU8sV0FBVyxLQUFLLE1BQU0sR0FBRyxLQUFLLE1BQU0sRUFBRSxDQUFFO0FBQUEsRUFBRTtBQUFBLEVBQ2hGLElBQUksS0FBSyxPQUFrQjtBQUN6QixTQUFLLE1BQU0sR0FBRyxLQUFLLE1BQU0sRUFBRSxJQUFJLFlBQVksV0FBVyxPQUFPLFdBQVc7QUFBQSxFQUMxRTtBQUFBLEVBRUEsSUFBSSxTQUEyQjtBQUM3QixRQUFNLFNBQVMsS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssRUFBRTtBQUNuRCxXQUFPLFdBQVcsSUFBSSxPQUFRO0FBQUEsRUFDaEM7QUFBQSxFQUNBLElBQUksT0FBTyxPQUFxQjtBQUM5QixTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxFQUFFLElBQ2xDLE9BQU8sU0FBVSxXQUFXLFFBQVMsT0FBTyxPQUFPLFNBQVMsS0FBSztBQUFBLEVBQ3JFO0FBQUEsRUFFQSxJQUFJLFNBQTJCO0FBQUUsV0FBTyxjQUFjLEtBQUssT0FBTyxLQUFLLE1BQU0sRUFBRTtBQUFBLEVBQUU7QUFBQSxFQUNqRixJQUFJLE9BQU8sT0FBcUI7QUFBRSxtQkFBZSxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUksS0FBSztBQUFBLEVBQUU7QUFBQSxFQUVuRixJQUFJLE9BQWU7QUFBRSxXQUFPLFNBQVMsS0FBSyxPQUFPLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFBQSxFQUFFO0FBQUEsRUFDcEUsSUFBSSxLQUFLLE9BQXVCO0FBQUUsY0FBVSxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxPQUFPLFdBQVc7QUFBQSxFQUFFO0FBQUEsRUFDL0YsV0FBVyxPQUFnQztBQUN6QyxXQUFPLFdBQVcsS0FBSyxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSztBQUFBLEVBQ3hEO0FBQUEsRUFDQSxJQUFJLFlBQW1CO0FBQUUsV0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxFQUFFO0FBQUEsRUFBRTtBQUFBLEVBRXpFLElBQUksUUFBZ0I7QUFBRSxXQUFPLFdBQVcsS0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFBRTtBQUFBLEVBQ25FLElBQUksTUFBTSxPQUF1QjtBQUFFLGdCQUFZLEtBQUssT0FBTyxLQUFLLE1BQU0sSUFBSSxPQUFPLFlBQVk7QUFBQSxFQUFFO0FBQUEsRUFDL0YsWUFBWSxPQUFnQztBQUMxQyxXQUFPLGFBQWEsS0FBSyxPQUFPLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFBQSxFQUN0RDtBQUFBLEVBQ0EsSUFBSSxhQUFvQjtBQUFFLFdBQU8sWUFBWSxLQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUU7QUFBQSxFQUFFO0FBQUEsRUFFeEUsSUFBSSxTQUE2QjtBQUMvQixRQUFNLEtBQUssTUFBTSxHQUFHLEtBQUssTUFBTSxFQUFFLElBQUs7QUFDdEMsYUFBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxFQUFFO0FBQUEsRUFDN0M7QUFBQSxFQUNBLElBQUksT0FBTyxPQUFrQztBQUMzQyxJQUFJLFNBQVMsUUFDWCxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxFQUFFLElBQUksR0FDeEMsS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLEVBQUUsS0FBTSxPQUVqQyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxFQUFFLElBQUksT0FDeEMsS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLEVBQUUsS0FBTTtBQUFBLEVBRXJDO0FBQ0Y7QUFJTyxTQUFTLFNBQVMsUUFBYyxNQUE4QjtBQUVuRSxNQURNLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxNQUFNLEdBQ2xELGdCQUFnQixLQUFNLFFBQU8sU0FBUyxRQUFRLElBQUk7QUFDdEQsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVEsV0FBVyxLQUFNLE9BQU0sWUFBWSxNQUFNLElBQUk7QUFDdEYsU0FBSSxPQUFPLE1BQU0sV0FBVyxRQUFRLE9BQU8sTUFBTSxVQUFVLFNBQVMsSUFDM0QsU0FBUyxRQUFRLE1BQU0sTUFBTSxRQUFRLElBQ3ZDLFlBQVksUUFBUSxNQUFNLE1BQU0sVUFBVTtBQUNuRDtBQUlBLFNBQVMsV0FBVyxRQUFjLE1BQXVCO0FBQ3ZELE1BQU07QUFBQSxJQUFFLE1BQU07QUFBQSxJQUFPLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUFPLE9BQU87QUFBQSxJQUFRLFFBQVE7QUFBQSxJQUFTLFFBQVE7QUFBQSxJQUN2RixLQUFLO0FBQUEsSUFBTSxNQUFNO0FBQUEsSUFBTyxNQUFNO0FBQUEsSUFBTyxRQUFRO0FBQUEsSUFBUyxRQUFRO0FBQUEsSUFBUyxNQUFNO0FBQUEsSUFDN0UsT0FBTztBQUFBLElBQVEsUUFBUTtBQUFBLEVBQVEsSUFBSTtBQUNyQyxTQUFJLFNBQVMsTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxLQUM5QyxTQUFTLFFBQVE7QUFBQSxJQUFFLE1BQU07QUFBQSxJQUFPLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUFPLE9BQU87QUFBQSxJQUN4RSxRQUFRO0FBQUEsSUFBUyxRQUFRO0FBQUEsSUFBUyxLQUFLO0FBQUEsSUFBTSxNQUFNO0FBQUEsSUFBTyxNQUFNO0FBQUEsSUFBTyxRQUFRO0FBQUEsSUFDL0UsUUFBUTtBQUFBLElBQVMsTUFBTTtBQUFBLElBQU8sT0FBTztBQUFBLElBQVEsUUFBUTtBQUFBLEVBQVEsR0FBRyxNQUFNLFVBQVUsS0FDaEYsVUFBVSxXQUFXLE9BQU8sT0FBTyxRQUNuQyxXQUFXLFdBQVcsT0FBTyxRQUFRLFNBQ3JDLFVBQVUsV0FBVyxPQUFPLE9BQU8sUUFDbkMsV0FBVyxXQUFXLE9BQU8sUUFBUSxTQUNyQyxZQUFZLFdBQVcsT0FBTyxTQUFTLFVBQ3ZDLFlBQVksV0FBVyxPQUFPLFNBQVMsVUFDdkMsU0FBUyxXQUFXLE9BQU8sTUFBTSxPQUNqQyxVQUFVLFdBQVcsT0FBTyxPQUFPLFFBQ25DLFVBQVUsV0FBVyxPQUFPLE9BQU8sUUFDbkMsWUFBWSxXQUFXLE9BQU8sU0FBUyxVQUN2QyxZQUFZLFdBQVcsT0FBTyxTQUFTLFVBQ3ZDLFVBQVUsV0FBVyxPQUFPLE9BQU8sUUFDbkMsV0FBVyxXQUFXLE9BQU8sUUFBUSxTQUNyQyxZQUFZLFdBQVcsT0FBTyxTQUFTLFVBQ3BDO0FBQ1Q7QUFHTyxTQUFTLFNBQVMsUUFBYyxRQUFvQjtBQUN6RCxTQUFPLFVBQVUsUUFBUSxRQUFRLElBQUk7QUFDdkM7QUFJTyxTQUFTLFdBQVcsUUFBeUI7QUFDbEQsU0FBTyxZQUFZLFFBQVEsYUFBYTtBQUMxQztBQUdPLFNBQVMsY0FBYyxRQUFjLE1BQTJCO0FBQ3JFLE1BQU0sT0FBTyxDQUFDO0FBQ2QsY0FBSyxPQUFPLE9BQU8sTUFDbkIsS0FBSyxRQUFRLE9BQU8sT0FDcEIsS0FBSyxPQUFPLFlBQVksT0FBTyxJQUFJLEdBQ25DLEtBQUssUUFBUSxPQUFPLE9BQ3BCLEtBQUssU0FBUyxZQUFZLE9BQU8sTUFBTSxHQUN2QyxLQUFLLFNBQVMsWUFBWSxPQUFPLE1BQU0sR0FDdkMsS0FBSyxNQUFNLGFBQWEsT0FBTyxHQUFHLEdBQ2xDLEtBQUssT0FBTyxPQUFPLE1BQ25CLEtBQUssT0FBTyxPQUFPLE1BQ25CLEtBQUssU0FBUyxPQUFPLFFBQ3JCLEtBQUssU0FBUyxPQUFPLFFBQ3JCLEtBQUssT0FBTyxPQUFPLE1BQ25CLEtBQUssUUFBUSxhQUFhLE9BQU8sT0FBTyxJQUFJLEdBQ3hDLE9BQU8sV0FBVyxXQUFXLEtBQUssU0FBUyxZQUFZLE9BQU8sTUFBTSxJQUNqRTtBQUNUO0FBaUVPLElBQU0sU0FBTixNQUFNLFFBQXlCO0FBQUEsRUFDcEM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFVO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3hGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsSUFBSSxHQUFHLFVBQVUsRUFBRTtBQUFBO0FBQUEsRUFDL0MsT0FBTyxTQUErQjtBQUFFLFdBQU8sQ0FBQyxPQUFPLENBQUMsVUFBVSxJQUFJLENBQUM7QUFBQSxFQUFFO0FBQUEsRUFDekU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE9BQU07QUFBQTtBQUFBLEVBRXZFLFlBQVlDLFFBQWMsS0FBa0I7QUFDMUMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQ2IsS0FBSyxPQUFPLEtBQ1osS0FBSyxZQUFZLElBQUksS0FBS0EsUUFBUSxNQUFNLENBQWU7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBMEI7QUFDeEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksT0FBTSxLQUFLLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3JGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFtQztBQUNqRCxXQUFPLGlCQUFpQixXQUFXLE9BQU0sRUFBRSxlQUFlLElBQUksR0FBRyxPQUFNO0FBQUEsRUFDekU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQXFDO0FBQ3ZFLFFBQUksaUJBQWlCLFdBQVcsT0FBTSxFQUFFLFdBQVcsTUFBTTtBQUN2RCxVQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxhQUFPLFNBQVMsV0FBVyxPQUFNLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxVQUFVO0FBQUEsSUFDaEY7QUFDQSxJQUFJLFVBQVUsTUFBTSxVQUFVLFlBQ3hCLFNBQVMsV0FBVyxPQUFPLFFBQVEsV0FBVyxTQUFRLElBQUk7QUFDaEUsUUFBTSxNQUFNLFFBQU8sU0FBUyxTQUFTO0FBQ3JDLFFBQUk7QUFBRSxNQUFJLFNBQVMsVUFBVyxhQUFhLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQUUsU0FDdEUsT0FBTztBQUFFLHNCQUFVLEtBQUssR0FBRyxHQUFTO0FBQUEsSUFBTTtBQUNqRCxXQUFPLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBNEM7QUFDakQsV0FBTyxFQUFFLFVBQVUsS0FBSztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLFNBQXNCO0FBQUUsV0FBTyxhQUFhLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFbEQsSUFBSSxNQUFtQjtBQUFFLFdBQU8sS0FBSztBQUFBLEVBQUs7QUFBQSxFQUMxQyxJQUFJLElBQUksT0FBb0I7QUFDMUIsU0FBSyxPQUFPLE9BQ1osS0FBSyxVQUFVLE1BQU8sUUFBUTtBQUFBLEVBQ2hDO0FBQUEsRUFFQSxJQUFJLEtBQWE7QUFBRSxXQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQzNELElBQUksR0FBRyxPQUFlO0FBQUUsU0FBSyxNQUFNLElBQUksS0FBSyxTQUFTLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNoRSxJQUFJLFdBQWlCO0FBQUUsV0FBTyxLQUFLO0FBQUEsRUFBVTtBQUFBLEVBQzdDLElBQUksU0FBUyxPQUF5QjtBQUFFLGFBQVMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUFFO0FBQzFFO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBRTdFLFNBRE0sa0JBQWtCLFVBQVMsV0FBVyxRQUFRLE1BQU0sR0FDdEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sUUFBUSxZQUFZLGNBQWMsUUFBUSxLQUMxRixhQUFhLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQzFDO0FBQ1Q7QUFJTyxTQUFTLGFBQWFBLFFBQWMsS0FBYSxNQUN0RCxNQUEyQjtBQUMzQixNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUyxLQUE2QixVQUFVO0FBQy9FLFdBQU8sV0FBV0EsUUFBTyxLQUFLLE1BQU0sTUFBTSxRQUFRLFVBQVU7QUFDOUQsTUFBTSxFQUFFLElBQUksS0FBSyxVQUFVLFVBQVUsSUFBSSxNQUNuQyxhQUFhLGNBQWMsVUFDOUIsY0FBYyxRQUFTLFVBQWtDLFVBQVUsVUFBYSxXQUFTLFNBQVMsR0FDakcsYUFBaUMsYUFDbkM7QUFHRixNQUZJLGNBQWMsY0FBYyxXQUFZO0FBQUEsSUFBRSxHQUFHO0FBQUEsSUFBYSxHQUFHO0FBQUEsSUFDL0QsR0FBRztBQUFBLEVBQVksSUFBSSxZQUNqQixFQUFFLFNBQVMsR0FBRyxLQUFLLGNBQWMsU0FBUyxXQUFXLEtBQUssU0FBUyxXQUFXLEtBQ2hGLFNBQVMsV0FBVztBQUNwQixXQUFPO0FBQUEsTUFBV0E7QUFBQSxNQUFPO0FBQUEsTUFBSztBQUFBLE1BQU07QUFBQSxNQUFRO0FBQUEsTUFBYztBQUFBLE1BQ3hELGFBQWEsU0FBWTtBQUFBLE1BQVc7QUFBQSxNQUFhO0FBQUEsTUFBYTtBQUFBLElBQVc7QUFDN0UsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxLQUFLLElBQUksSUFBSUEsUUFBTyxNQUFNLFFBQVE7QUFDcEYsU0FBSSxRQUFRLFdBQVcsSUFBSSxHQUFHLElBQUksTUFBUyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLGNBQ2pGLGdCQUFnQixXQUFXLElBQUksTUFBTSxDQUFDLElBQUksY0FDMUMsZ0JBQWdCLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxjQUFvQjtBQUNwRTtBQUdPLFNBQVMsV0FBVyxRQUFnQixRQUF3QjtBQUNqRSxTQUFNLGtCQUFrQixVQUFVLGtCQUFrQixVQUFTLFdBQVcsUUFBUSxRQUFRLE1BQU0sR0FDOUYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6RDtBQUNUO0FBSU8sU0FBUyxhQUFhLFFBQTZCO0FBQ3hELFNBQU8sRUFBRSxJQUFJLE9BQU8sSUFBSSxVQUFVLFdBQVcsT0FBTyxRQUFRLEVBQUU7QUFDaEU7QUFpRU8sSUFBTSxRQUFOLE1BQU0sT0FBd0I7QUFBQSxFQUNuQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVM7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFJO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdkY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxPQUFPLEdBQUcsT0FBTyxHQUFHLE1BQU0sR0FBRyxNQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sR0FBRztBQUFBO0FBQUEsRUFDdkYsT0FBTyxTQUErQjtBQUNwQyxXQUFPO0FBQUEsTUFDTCxDQUFDLFNBQVMsV0FBVyxXQUFXLFFBQVE7QUFBQSxNQUN4QyxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLFFBQVEsQ0FBQyxDQUFDO0FBQUEsTUFDakMsQ0FBQyxTQUFTLE9BQU8sQ0FBQztBQUFBLE1BQ2xCLENBQUMsUUFBUSxLQUFLO0FBQUEsTUFDZCxDQUFDLFNBQVMsUUFBUSxDQUFDLFVBQVUsTUFBTSxHQUFHLENBQUMsVUFBVSxNQUFNLENBQUM7QUFBQSxNQUN4RCxDQUFDLFVBQVUsS0FBSztBQUFBLElBQ2xCO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE1BQUs7QUFBQTtBQUFBLEVBRXRFLFlBQVlDLFFBQWMsS0FBaUI7QUFDekMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQ2IsS0FBSyxNQUFNLEtBQ1gsS0FBSyxTQUFTLElBQUksWUFBWUEsUUFBTyxHQUFHLEdBQ3hDLEtBQUssU0FBUyxJQUFJLFlBQVlBLFFBQU8sTUFBTSxDQUFDLEdBQzVDLEtBQUssUUFBUSxJQUFJLFNBQVNBLFFBQU8sTUFBTSxHQUFHLENBQUMsR0FDM0MsS0FBSyxRQUFRLElBQUksUUFBUUEsUUFBTyxNQUFNLEVBQUUsR0FDeEMsS0FBSyxTQUFTLElBQUksZ0JBQWdCQSxRQUFPLE1BQU0sRUFBRSxHQUNqRCxLQUFLLFFBQVEsSUFBSSxVQUFVQSxRQUFPLE1BQU0sRUFBRTtBQUFBLEVBQzVDO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUF3QjtBQUN0RCxXQUFPLFVBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxNQUFLLEtBQUssSUFBSSxPQUFNLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWtDO0FBQ2hELFdBQU8saUJBQWlCLFdBQVcsTUFBSyxFQUFFLGVBQWUsSUFBSSxHQUFHLE1BQUs7QUFBQSxFQUN2RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBa0M7QUFDcEUsSUFBSSxTQUFTLFdBQVcsT0FBTyxRQUFRLFdBQVcsUUFBTyxJQUFJO0FBQzdELFFBQU0sVUFBVSxPQUFNLEdBQUcsV0FBVyxPQUFNLFNBQVMsU0FBUyxDQUFDO0FBQzdELFFBQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsUUFBSTtBQUFFLGFBQU8sU0FBUyxNQUFNLE9BQU8sSUFBSSxRQUFRLFNBQVMsTUFBTSxRQUFPLFdBQVcsSUFBSSxRQUFRLFNBQVMsTUFBTSxRQUFPLFNBQVM7QUFBQSxJQUFFLFNBQ3RILE9BQU87QUFBRSxzQkFBVSxLQUFLLE9BQU8sR0FBUztBQUFBLElBQU07QUFBQSxFQUN2RDtBQUFBO0FBQUEsRUFHQSxPQUFPLFFBQVEsUUFBZSxLQUFhLE9BQTJCO0FBQUUsVUFBTSxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQUU7QUFBQTtBQUFBLEVBRzlGLE9BQU8sWUFBWUEsUUFBYyxLQUEwQjtBQUFFLFdBQU8sSUFBSSxZQUFZQSxRQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUE7QUFBQSxFQUdoRyxPQUFPLFFBTUw7QUFDQSxXQUFPO0FBQUEsTUFDTCxNQUFNLEVBQUUsSUFBSSxNQUFNLFFBQVEsR0FBRyxRQUFRLEVBQUU7QUFBQSxNQUN2QyxPQUFPLEVBQUUsTUFBTSxHQUFHLFNBQVMsRUFBRSxRQUFRLFFBQVEsUUFBUSxPQUFPLEVBQUU7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBcUI7QUFBRSxXQUFPLFlBQVksSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVoRCxJQUFJLFFBQXFCO0FBQ3ZCLGdCQUFLLE9BQU8sTUFBTSxLQUFLLEtBQ2hCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE1BQU0sT0FBZ0Q7QUFDeEQsU0FBSyxPQUFPLE1BQU0sS0FBSyxLQUN2QixLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQUEsRUFDM0I7QUFBQSxFQUVBLElBQUksUUFBcUI7QUFDdkIsZ0JBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxHQUN2QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxNQUFNLE9BQWdEO0FBQ3hELFNBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxHQUM5QixLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQUEsRUFDM0I7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsZ0JBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxHQUN0QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxLQUFLLE9BQWtDO0FBQ3pDLFNBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxHQUM3QixLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDekI7QUFBQSxFQUVBLElBQUksT0FBZ0I7QUFDbEIsZ0JBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxJQUN0QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxLQUFLLE9BQWlDO0FBQ3hDLFNBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxJQUM3QixLQUFLLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDekI7QUFBQSxFQUVBLElBQUksUUFBeUI7QUFDM0IsZ0JBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxJQUN2QixLQUFLLE9BQU87QUFBQSxFQUNyQjtBQUFBLEVBQ0EsSUFBSSxNQUFNLE9BQTRCO0FBQ3BDLFNBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxJQUM5QixLQUFLLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDMUI7QUFBQSxFQUVBLElBQUksT0FBa0I7QUFDcEIsZ0JBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxJQUN0QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxLQUFLLE9BQTJCO0FBQ2xDLFNBQUssTUFBTSxNQUFPLEtBQUssTUFBTSxJQUM3QixLQUFLLE1BQU0sTUFBTSxPQUFPLFNBQVUsV0FBVyxNQUFNLEtBQUssSUFBSSxLQUFLO0FBQUEsRUFDbkU7QUFDRjtBQUlPLFNBQVMsVUFBVSxRQUFlLE1BQWlDO0FBRXhFLE1BRE0sa0JBQWtCLFNBQVEsV0FBVyxPQUFPLE1BQU0sR0FDcEQsZ0JBQWdCLE1BQU8sUUFBTyxVQUFVLFFBQVEsSUFBSTtBQUN4RCxNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUSxXQUFXLEtBQU0sT0FBTSxZQUFZLE1BQU0sS0FBSztBQUN2RixTQUFJLE9BQU8sTUFBTSxXQUFXLFFBQVEsT0FBTyxNQUFNLFVBQVUsU0FBUyxJQUMzRCxTQUFTLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFDekMsWUFBWSxRQUFRLE1BQU0sT0FBTyxXQUFXO0FBQ3JEO0FBSUEsU0FBUyxZQUFZLFFBQWUsTUFBeUI7QUFDM0QsTUFBTTtBQUFBLElBQUUsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQVEsTUFBTTtBQUFBLElBQU8sTUFBTTtBQUFBLElBQU8sT0FBTztBQUFBLElBQ3JFLE1BQU07QUFBQSxFQUFNLElBQUk7QUFDbEIsU0FBSSxTQUFTLE1BQU0sTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssS0FDeEYsV0FBUyxNQUFNLEtBQ1IsU0FBUyxRQUFRO0FBQUEsSUFBRSxPQUFPO0FBQUEsSUFBUSxPQUFPO0FBQUEsSUFBUSxNQUFNO0FBQUEsSUFBTyxNQUFNO0FBQUEsSUFBTyxPQUFPO0FBQUEsSUFDdkYsTUFBTTtBQUFBLEVBQU0sR0FBRyxPQUFPLFdBQVcsS0FDakMsV0FBVyxXQUFXLE9BQU8sUUFBUSxTQUNyQyxXQUFXLFdBQVcsT0FBTyxRQUFRLFNBQ3JDLFVBQVUsV0FBVyxPQUFPLE9BQU8sUUFDbkMsVUFBVSxXQUFXLE9BQU8sT0FBTyxRQUNuQyxXQUFXLFdBQVcsT0FBTyxRQUFRLFNBQ3JDLFVBQVUsV0FBVyxPQUFPLE9BQU8sUUFDaEM7QUFDVDtBQUdPLFNBQVMsVUFBVSxRQUFlLFFBQXNCO0FBQzdELFNBQU8sVUFBVSxRQUFRLFFBQVEsS0FBSztBQUN4QztBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPLFlBQVksUUFBUSxjQUFjO0FBQzNDO0FBR08sU0FBUyxlQUFlLFFBQWUsTUFBNEI7QUFDeEUsU0FBTztBQUFBLElBQUUsT0FBTyxtQkFBbUIsT0FBTyxLQUFLO0FBQUEsSUFBRyxPQUFPLG1CQUFtQixPQUFPLEtBQUs7QUFBQSxJQUN0RixNQUFNLFlBQVksT0FBTyxNQUFNLFdBQVc7QUFBQSxJQUFHLE1BQU0sYUFBYSxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQ2pGLE9BQU8sc0JBQXNCLE9BQU8sS0FBSztBQUFBLElBQUcsTUFBTSxPQUFPLEtBQUssS0FBSztBQUFBLEVBQUU7QUFDekU7QUF5RU8sSUFBTSxPQUFOLE1BQU0sTUFBdUI7QUFBQSxFQUNsQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVE7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFHO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDckY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxTQUFTLEdBQUcsUUFBUSxFQUFFO0FBQUE7QUFBQSxFQUNsRCxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE1BQU0sS0FBSztBQUFBLEVBQUU7QUFBQSxFQUM3RDtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sS0FBSTtBQUFBO0FBQUEsRUFFckUsWUFBWUMsUUFBYyxLQUFnQjtBQUN4QyxRQUFJQSxVQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUUEsUUFBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBc0I7QUFDcEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxHQUFHLElBQUksS0FBSSxLQUFLLElBQUksTUFBSyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ2hGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFpQztBQUMvQyxXQUFPLGlCQUFpQixXQUFXLEtBQUksRUFBRSxlQUFlLEdBQUcsR0FBRyxLQUFJO0FBQUEsRUFDcEU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQStCO0FBQ2pFLFFBQUksaUJBQWlCLFdBQVcsS0FBSSxFQUFFLFdBQVcsTUFBTTtBQUNyRCxVQUFNLFVBQVUsTUFBSyxHQUFHLFdBQVcsTUFBSyxTQUFTLFNBQVMsQ0FBQztBQUMzRCxhQUFPLFNBQVMsV0FBVyxLQUFJLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxRQUFRO0FBQUEsSUFDNUU7QUFDQSxRQUFNLE1BQU0sTUFBSyxTQUFTLFNBQVM7QUFDbkMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLFdBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUNwRSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsU0FBb0I7QUFBRSxXQUFPLFdBQVcsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU5QyxJQUFJLFVBQWtCO0FBQUUsV0FBTyxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFBQSxFQUFHO0FBQUEsRUFDeEQsSUFBSSxRQUFRLE9BQWU7QUFBRSxTQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUM3RCxJQUFJLFNBQWlCO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxHQUFHLEVBQUk7QUFBQSxFQUFFO0FBQUEsRUFDNUUsSUFBSSxPQUFPLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxHQUFHLE9BQU8sRUFBSTtBQUFBLEVBQUU7QUFDbkY7QUFHTyxTQUFTLFNBQVMsUUFBYyxNQUE4QjtBQUVuRSxTQURNLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxNQUFNLEdBQ2xELE9BQU8sTUFBTSxXQUFXLE9BQ25CLE9BQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLE1BQU0sVUFBVSxZQUFZLFFBQVEsS0FDcEYsV0FBVyxPQUFPLE9BQU8sT0FBTyxLQUFLLE1BQU0sSUFBSSxHQUN4QztBQUNUO0FBSU8sU0FBUyxXQUFXQSxRQUFjLEtBQWEsTUFDcEQsTUFBMkI7QUFDM0IsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVMsS0FBNkIsVUFBVTtBQUMvRSxXQUFPLFdBQVdBLFFBQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxRQUFRO0FBQzFELE1BQU0sRUFBRSxTQUFTLFVBQVUsUUFBUSxRQUFRLElBQUk7QUFDL0MsTUFBSSxFQUFFLFNBQVMsUUFBUSxLQUFLLFNBQVMsT0FBTztBQUMxQyxXQUFPLFdBQVdBLFFBQU8sS0FBSyxNQUFNLE1BQU0sWUFBWSxVQUFVLE9BQU87QUFDekUsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxHQUFHLElBQUlBO0FBQ3pELFNBQUksYUFBYSxXQUFXLEdBQUcsR0FBRyxJQUFJLFdBQ2xDLFlBQVksVUFBV0EsT0FBTSxLQUFLLFVBQVUsTUFBTSxHQUFHLFNBQVMsRUFBSSxHQUFVO0FBQ2xGO0FBR08sU0FBUyxTQUFTLFFBQWMsUUFBb0I7QUFDekQsU0FBTSxrQkFBa0IsUUFBUSxrQkFBa0IsUUFBTyxXQUFXLE1BQU0sUUFBUSxNQUFNLEdBQ3hGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FDeEQ7QUFDVDtBQUlPLFNBQVMsV0FBVyxRQUF5QjtBQUNsRCxTQUFPLEVBQUUsU0FBUyxPQUFPLFNBQVMsUUFBUSxPQUFPLE9BQU87QUFDMUQ7QUFnQ0EsSUFBTSxrQkFBTixNQUFNLGlCQUFnQjtBQUFBLEVBQ3BCO0FBQUEsU0FBZ0IsU0FBUyxDQUFDLFVBQVUsUUFBUTtBQUFBO0FBQUEsRUFFNUMsWUFBWUMsUUFBYyxLQUFhO0FBQ3JDLFNBQUssUUFBUUEsUUFDYixLQUFLLE1BQU0sS0FDWCxLQUFLLFFBQVEsS0FDYixLQUFLLFVBQVUsSUFBSSxPQUFPQSxRQUFRLE1BQU0sQ0FBaUIsR0FDekQsS0FBSyxVQUFVLElBQUksT0FBT0EsUUFBUSxNQUFNLENBQWlCO0FBQUEsRUFDM0Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUF5QjtBQUMzQixJQUFJLEtBQUssVUFBVSxLQUFLLE9BQUssS0FBSyxLQUFLO0FBQ3ZDLFFBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFDbEMsWUFBUSxLQUFLO0FBQUEsTUFDWCxLQUFLO0FBQ0gsZUFBTyxLQUFLO0FBQUEsTUFDZCxLQUFLO0FBQ0gsZUFBTyxLQUFLO0FBQUEsTUFDZDtBQUNFLGNBQU0sV0FBVyxLQUFLLENBQUM7QUFBQSxJQUMzQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFrQztBQUV2QyxZQURJLEtBQUssVUFBVSxLQUFLLE9BQUssS0FBSyxLQUFLLEdBQy9CLE9BQU8sTUFBTTtBQUFBLE1BQ25CLEtBQUs7QUFDSCxhQUFLLFFBQVEsTUFBTyxLQUFLLE1BQU0sR0FDL0IsV0FBVyxLQUFLLE9BQU8sS0FBSyxLQUFLLEdBQUcsUUFBVyxNQUFNO0FBQ25ELGVBQUssT0FBTyxDQUFDLEdBQ2IsU0FBUyxLQUFLLFNBQVMsR0FBRyxPQUFPLFVBQVU7QUFBQSxRQUM3QyxDQUFDO0FBQ0Q7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLFFBQVEsTUFBTyxLQUFLLE1BQU0sR0FDL0IsV0FBVyxLQUFLLE9BQU8sS0FBSyxLQUFLLEdBQUcsUUFBVyxNQUFNO0FBQ25ELGVBQUssT0FBTyxDQUFDLEdBQ2IsU0FBUyxLQUFLLFNBQVMsR0FBRyxPQUFPLFVBQVU7QUFBQSxRQUM3QyxDQUFDO0FBQ0Q7QUFBQSxNQUNGO0FBQ0UsY0FBTTtBQUFBLFVBQ0osaUJBQWdCO0FBQUEsVUFDZixPQUFzQztBQUFBLFVBQ3ZDO0FBQUEsUUFDRjtBQUFBLElBQ0o7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdRLE9BQWE7QUFDbkIsU0FBSyxRQUFRLEtBQUssS0FDbEIsS0FBSyxRQUFRLE1BQU8sS0FBSyxNQUFNLEdBQy9CLEtBQUssUUFBUSxNQUFPLEtBQUssTUFBTTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdRLE9BQU8sS0FBc0I7QUFDbkMsV0FBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsTUFBTSxNQUFZLE1BQzVDLGVBQWUsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUNqRCxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUMsR0FDaEQsS0FBSyxNQUFNLEdBQUcsS0FBSyxHQUFHLElBQUksS0FDbkI7QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLG1CQUFtQixPQUFzQztBQUNoRSwwQkFBaUIsTUFBTSxNQUFNLENBQUMsR0FDdkIsRUFBRSxTQUFTLE1BQU0sU0FBUyxTQUFTLE1BQU0sU0FBUyxRQUFRLE1BQU0sT0FBTztBQUNoRjtBQUVBLFNBQVMsbUJBQW1CLE9BQXNDO0FBQ2hFLFNBQU8sRUFBRSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBSztBQUM5QztBQUVBLFNBQVMsc0JBQXNCLE9BQW1EO0FBQ2hGLFVBQVEsTUFBTSxNQUFNO0FBQUEsSUFDbEIsS0FBSztBQUNILGFBQU8sYUFBYSxLQUFLO0FBQUEsSUFDM0IsS0FBSztBQUNILGFBQU8sYUFBYSxLQUFLO0FBQUEsRUFDN0I7QUFDRjs7O0FDMzBDTyxJQUFNLFFBQVEsS0FLUixRQUFRLENBQUMsUUFBUSxRQUFRLE9BQU8sR0FDaEMsWUFBWTtBQUVsQixTQUFTLE9BQU8sT0FBdUI7QUFDNUMsU0FBTyxTQUFTLFFBQVEsRUFBRTtBQUM1QjtBQUVBLElBQU0sVUFBdUY7QUFBQSxFQUMzRixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixRQUFRO0FBQ1Y7QUFHTyxTQUFTLEtBQUtDLFFBQWNDLE9BQW9CO0FBQ3JELE1BQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxRQUFRQSxLQUFJLEtBQUssTUFDbkNDLFNBQVFGLE9BQU0sZUFBZSxRQUFRLE1BQU0sS0FBSyxHQUVoRCxVQUFVLE1BQU0sS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxVQUFVLEtBQUssT0FBT0EsUUFBTyxFQUFFLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDaEcsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVM7QUFDMUMsUUFBTSxNQUFNRSxTQUFRLFFBQVE7QUFDNUIsWUFBUSxRQUFRRCxLQUFJLEdBQUc7QUFBQSxNQUNyQixLQUFLO0FBQ0gsaUJBQVMsS0FBSyxHQUFHRCxRQUFPLEdBQWdCLEdBQUcsT0FBTyxRQUFTLFFBQVEsSUFBSyxLQUFLLENBQUU7QUFDL0U7QUFBQSxNQUNGLEtBQUs7QUFDSCxrQkFBVSxNQUFNLEdBQUdBLFFBQU8sR0FBaUIsR0FBRyxLQUFLO0FBQ25EO0FBQUEsTUFDRixLQUFLO0FBQ0gsbUJBQVcsT0FBTyxHQUFHQSxRQUFPLEdBQWtCLEdBQUcsRUFBRSxVQUFVLEVBQUUsR0FBRyxRQUFRLEVBQUUsRUFBRSxDQUFDO0FBQy9FO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxHQUFHQSxRQUFPLEdBQWdCLEVBQUUsU0FBUztBQUFBLElBQzlDO0FBQUEsRUFDRjtBQUNBLFNBQU9FO0FBQ1Q7QUFFQSxTQUFTLFNBQVMsUUFBYyxPQUFlLE9BQW1CO0FBQ2hFLFdBQVMsUUFBUTtBQUFBLElBQ2YsTUFBTSxRQUFRO0FBQUEsSUFDZCxPQUFPLFFBQVEsTUFBTTtBQUFBLElBQ3JCLE1BQU8sUUFBUSxLQUFNO0FBQUEsSUFDckIsT0FBTztBQUFBLElBQ1AsUUFBUSxRQUFRO0FBQUEsSUFDaEIsUUFBUSxRQUFRO0FBQUEsSUFDaEIsS0FBSyxPQUFPLEtBQUssS0FBSztBQUFBLElBQ3RCLE1BQU0sUUFBUSxLQUFLO0FBQUEsSUFDbkIsTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQ3JCLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU0sT0FBTyxLQUFLO0FBQUEsSUFDbEIsT0FBTztBQUFBLEVBQ1QsQ0FBQyxHQUNHLFFBQVEsTUFBTSxNQUFHLE9BQU8sU0FBUztBQUN2QztBQUVBLFNBQVMsVUFBVSxRQUFlLE9BQXFCO0FBQ3JELFlBQVUsUUFBUTtBQUFBLElBQ2hCLE9BQU8sRUFBRSxTQUFTLFFBQVEsTUFBTSxFQUFFO0FBQUEsSUFDbEMsT0FBTyxFQUFFLE1BQU0sUUFBUSxHQUFHLE1BQU0sUUFBUSxHQUFHO0FBQUEsSUFDM0MsTUFBTSxDQUFDLE9BQU8sR0FBRyxHQUFHLENBQUM7QUFBQSxJQUNyQixNQUFNLENBQUMsT0FBTyxRQUFRLEdBQUcsUUFBUSxDQUFDO0FBQUEsSUFDbEMsT0FBTyxRQUFRLE1BQU0sSUFBSSxFQUFFLE1BQU0sVUFBVSxRQUFRLEVBQUUsSUFBSSxFQUFFLE1BQU0sVUFBVSxNQUFNLEVBQUU7QUFBQSxFQUNyRixDQUFDO0FBQ0g7QUFHTyxTQUFTLFNBQVNELE9BQVksTUFBc0I7QUFDekQsTUFBSSxNQUFNO0FBQ1YsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVMsUUFBTyxRQUFRQSxPQUFNLE9BQU8sSUFBSTtBQUM1RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVFBLE9BQVksT0FBZSxNQUFzQjtBQUNoRSxVQUFRQSxPQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsY0FBUyxRQUFRLE1BQU8sUUFBUTtBQUFBLElBQ2xDLEtBQUs7QUFDSCxhQUFRLFFBQVEsTUFBTSxNQUFRLE9BQU8sTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0RCxLQUFLO0FBQ0gsYUFBTyxRQUFRO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU8sUUFBUSxJQUFJO0FBQUEsSUFDckIsS0FBSztBQUNILGFBQU8sUUFBUSxJQUFJO0FBQUEsSUFDckIsS0FBSztBQUNILGFBQVEsUUFBUSxLQUFNO0FBQUEsSUFDeEIsS0FBSztBQUNILGFBQU8sUUFBUTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDM0IsS0FBSztBQUNILGFBQU8sUUFBUSxNQUFNLElBQUksSUFBSTtBQUFBLElBQy9CLEtBQUs7QUFDSCxhQUFPLFFBQVEsTUFBTSxJQUFJLElBQUk7QUFBQSxJQUMvQixLQUFLO0FBQ0gsYUFBTyxRQUFRO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU8sUUFBUSxJQUFJO0FBQUEsSUFDckIsS0FBSztBQUNILGFBQU8sUUFBUTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLElBQUksUUFBUTtBQUFBLElBQ3JCLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxhQUFRLFFBQVEsSUFBSztBQUFBLElBQ3ZCLEtBQUs7QUFDSCxhQUFPLFFBQVEsTUFBTSxJQUFJLFFBQVE7QUFBQSxJQUNuQyxLQUFLO0FBQ0gsYUFBTyxRQUFRLE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDL0IsS0FBSztBQUNILGFBQU8sT0FBTztBQUFBLElBQ2hCLEtBQUs7QUFDSCxhQUFPLFFBQVE7QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxPQUFPLEtBQUssRUFBRTtBQUFBLElBQ3ZCLEtBQUs7QUFDSCxhQUFPLE9BQU8sS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJLElBQUk7QUFBQSxJQUMzQyxLQUFLO0FBQ0gsYUFBTyxPQUFPLEtBQUssRUFBRTtBQUFBLElBQ3ZCLEtBQUs7QUFDSCxhQUFPLFVBQVU7QUFBQSxJQUNuQixLQUFLO0FBQ0gsYUFBTztBQUFBLElBQ1QsS0FBSztBQUNILGFBQU8sVUFBVTtBQUFBLEVBQ3JCO0FBQ0Y7OztBQ3hJTyxJQUFNLFlBQTBDO0FBQUEsRUFDckQsS0FBS0UsUUFBT0MsUUFBTyxPQUFPO0FBQ3hCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxRQUFRLEdBQ2YsT0FBTyxPQUFPO0FBRWhCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNRCxRQUFPQyxRQUFPLE9BQU87QUFDekIsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDVCxPQUFPLFNBQU8sT0FDbEIsT0FBTyxRQUFRLENBQUMsT0FBTztBQUV6QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTUQsUUFBT0MsUUFBTyxPQUFPO0FBQ3pCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxTQUFTLEdBQ2hCLE9BQU8sT0FBTztBQUVoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBT0QsUUFBT0MsUUFBTyxPQUFPO0FBQzFCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxVQUFVLEdBQ2pCLE9BQU8sT0FBTztBQUVoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBT0QsUUFBT0MsUUFBTyxPQUFPO0FBQzFCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxVQUFVLEdBQ2pCLE9BQU8sT0FBTztBQUVoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBS0QsUUFBT0MsUUFBTyxPQUFPO0FBQ3hCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxPQUFPO0FBRWhCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJRCxRQUFPQyxRQUFPLE9BQU87QUFDdkIsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDYixPQUFPLE9BQU8sTUFBTSxLQUNwQixPQUFPLE9BQU8sWUFBWTtBQUU1QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBS0QsUUFBT0MsUUFBTyxPQUFPO0FBQ3hCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxRQUFRLEdBQ2YsT0FBTyxPQUFPO0FBRWhCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLRCxRQUFPQyxRQUFPLE9BQU87QUFDeEIsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDVCxPQUFPLFNBQVMsVUFBUTtBQUU5QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTUQsUUFBT0MsUUFBTyxPQUFPO0FBQ3pCLFFBQU0sRUFBRSxLQUFLLElBQUksT0FDWCxTQUFTLE1BQU0sR0FBR0QsUUFBT0MsTUFBbUIsR0FDNUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ1QsT0FBTyxNQUFNLFdBQVMsT0FDMUIsT0FBTyxNQUFNLFVBQVUsQ0FBQyxPQUFPLE1BQU07QUFFdkMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU1ELFFBQU9DLFFBQU8sT0FBTztBQUN6QixRQUFNLEVBQUUsS0FBSyxJQUFJLE9BQ1gsU0FBUyxNQUFNLEdBQUdELFFBQU9DLE1BQW1CLEdBQzVDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLGFBQU8sTUFBTSxLQUNiLE9BQU8sT0FBTyxNQUFNLE1BQ3BCLE9BQU8sTUFBTSxPQUFRLE9BQU8sTUFBTSxPQUFPLElBQUs7QUFFaEQsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQVNELFFBQU9DLFFBQU8sT0FBTztBQUM1QixRQUFNLEVBQUUsS0FBSyxJQUFJLFFBQ1gsU0FBUyxPQUFPLEdBQUdELFFBQU9DLE1BQW9CLEdBQzlDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLGFBQU8sTUFBTSxLQUNiLE9BQU8sU0FBUyxLQUFLLEdBQ3JCLE9BQU8sT0FBTyxTQUFTO0FBRXpCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLRCxRQUFPQyxRQUFPLE9BQU87QUFDeEIsUUFBTSxFQUFFLEtBQUssSUFBSSxPQUNYLFNBQVMsTUFBTSxHQUFHRCxRQUFPQyxNQUFtQixHQUM1QyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQzVDLGFBQU8sTUFBTTtBQUNiLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsV0FBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEdBQzFCLE9BQU8sS0FBSyxHQUFHLENBQUMsSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQy9CO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUtELFFBQU9DLFFBQU8sT0FBTztBQUN4QixRQUFNLEVBQUUsS0FBSyxJQUFJLE9BQ1gsU0FBUyxNQUFNLEdBQUdELFFBQU9DLE1BQW1CLEdBQzVDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDNUMsYUFBTyxNQUFNO0FBQ2IsVUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixlQUFTLFFBQVEsR0FBRyxRQUFRLEtBQUssUUFBUSxRQUFTLFFBQU8sS0FBSyxHQUFHLEtBQUs7QUFBQSxJQUN4RTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxPQUFPRCxRQUFPQyxRQUFPLE9BQU87QUFDMUIsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxRQUFRLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDekMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUM1QyxhQUFPLE1BQU07QUFDYixVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLE1BQUksV0FBVyxTQUNmLE1BQU0sTUFBTSxRQUNaLE9BQU8sTUFBTTtBQUFBLElBQ2Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBT0QsUUFBT0MsUUFBTyxPQUFPO0FBQzFCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsUUFBUSxLQUFLLEdBQUdELFFBQU9DLE1BQWtCLEdBQ3pDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDNUMsYUFBTyxNQUFNO0FBQ2IsVUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixNQUFJLFdBQVcsU0FDZixNQUFNLE1BQU0sUUFDWixPQUFPLE1BQU07QUFBQSxJQUNmO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU9ELFFBQU9DLFFBQU8sT0FBTztBQUMxQixRQUFNLEVBQUUsS0FBSyxJQUFJLE1BQ1gsU0FBUyxLQUFLLEdBQUdELFFBQU9DLE1BQWtCLEdBQzFDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLGFBQU8sTUFBTSxLQUNiLE9BQU8sT0FBTyxVQUFVO0FBRTFCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNRCxRQUFPQyxRQUFPLE9BQU87QUFDekIsUUFBTSxFQUFFLEtBQUssSUFBSSxPQUNYLFNBQVMsTUFBTSxHQUFHRCxRQUFPQyxNQUFtQixHQUM1QyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQzVDLGFBQU8sTUFBTTtBQUNiLFVBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsYUFBTyxNQUFNLFNBQVMsV0FBVyxNQUFNLFNBQVMsTUFBTTtBQUFBLElBQ3hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUtELFFBQU9DLFFBQU8sT0FBTztBQUN4QixRQUFNLEVBQUUsS0FBSyxJQUFJLE9BQ1gsU0FBUyxNQUFNLEdBQUdELFFBQU9DLE1BQW1CLEdBQzVDLE1BQU1BLFNBQVEsUUFBUSxNQUN4QixNQUFNO0FBQ1YsYUFBUyxNQUFNQSxRQUFPLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLGFBQU8sTUFBTSxLQUNiLE9BQU8sT0FBTyxLQUFLLElBQUksQ0FBQztBQUUxQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBT0QsUUFBT0MsUUFBTyxPQUFPO0FBQzFCLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxVQUFVLEdBQ2pCLE9BQU8sT0FBTztBQUVoQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsYUFBYSxDQUFDRCxRQUFPQyxRQUFPLFVBQVU7QUFDcEMsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDYixPQUFPLE9BQU8sS0FBSztBQUVyQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZUFBZSxDQUFDRCxRQUFPQyxRQUFPLFVBQVU7QUFDdEMsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsT0FBTyxDQUFDLEdBQ2pCLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDVCxPQUFPLFdBQVcsTUFBTSxLQUFHO0FBRWpDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjLENBQUNELFFBQU9DLFFBQU8sVUFBVTtBQUNyQyxRQUFNLEVBQUUsS0FBSyxJQUFJLE1BQ1gsT0FBTyxPQUFPLENBQUMsR0FDZixTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxPQUFPLE1BQ2QsT0FBTyxLQUFLO0FBRWQsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGVBQWUsQ0FBQ0QsUUFBT0MsUUFBTyxVQUFVO0FBQ3RDLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxPQUFPLE1BQU07QUFFdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGlCQUFpQixDQUFDRCxRQUFjQyxRQUFPLFVBQVU7QUFDL0MsUUFBTSxFQUFFLEtBQUssSUFBSSxNQUNYLFNBQVMsS0FBSyxHQUFHRCxRQUFPQyxNQUFrQixHQUMxQyxNQUFNQSxTQUFRLFFBQVEsTUFDeEIsTUFBTTtBQUNWLGFBQVMsTUFBTUEsUUFBTyxNQUFNLEtBQUssT0FBTztBQUN0QyxhQUFPLE1BQU0sS0FDVCxPQUFPLFlBQVksU0FBUyxLQUFHO0FBRXJDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxnQkFBZ0IsQ0FBQ0QsUUFBT0MsUUFBTyxVQUFVO0FBQ3ZDLFFBQU0sRUFBRSxLQUFLLElBQUksTUFDWCxTQUFTLEtBQUssR0FBR0QsUUFBT0MsTUFBa0IsR0FDMUMsTUFBTUEsU0FBUSxRQUFRLE1BQ3hCLE1BQU07QUFDVixhQUFTLE1BQU1BLFFBQU8sTUFBTSxLQUFLLE9BQU87QUFDdEMsYUFBTyxNQUFNLEtBQ2IsT0FBTyxRQUFRLFdBQ2YsT0FBTyxVQUFVO0FBRW5CLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3JWQSxJQUFNLE9BQU8sTUFBTSxRQUFRLE1BQU0sR0FFcEIsU0FBdUM7QUFBQSxFQUNsRCxLQUFLLEVBQUUsR0FBRyxHQUFHQyxRQUFPLE9BQU87QUFDekIsUUFBTSxPQUFPLEtBQUssTUFDZCxNQUFNLEdBQ04sUUFBUUEsU0FBUSxLQUFLLFFBQVE7QUFDakMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxTQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSyxHQUN6QixPQUFPLEdBQUcsS0FBSztBQUVqQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxFQUFFLEdBQUcsR0FBR0EsUUFBTyxPQUFPO0FBQzFCLFFBQU0sT0FBTyxLQUFLLE1BQ2QsTUFBTSxHQUNOLFFBQVFBLFNBQVEsS0FBSyxRQUFRO0FBQ2pDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVM7QUFDbkQsTUFBSSxHQUFHLEtBQUssTUFBTSxLQUFHLE9BQ3JCLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLElBQUksSUFBSTtBQUVwQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxFQUFFLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzNCLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDdkIsTUFBTSxHQUNOLFFBQVNBLFNBQVEsS0FBSyxRQUFRLFVBQVc7QUFDN0MsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxVQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSyxHQUMzQixPQUFPLElBQUksS0FBSztBQUVsQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxFQUFFLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzVCLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDdkIsTUFBTSxHQUNOLFFBQVNBLFNBQVEsS0FBSyxRQUFRLFdBQVk7QUFDOUMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxVQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSyxHQUMzQixPQUFPLElBQUksS0FBSztBQUVsQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxFQUFFLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzVCLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDdkIsTUFBTSxHQUNOLFFBQVNBLFNBQVEsS0FBSyxRQUFRLFdBQVk7QUFDOUMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxVQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSyxHQUMzQixPQUFPLElBQUksS0FBSztBQUVsQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxFQUFFLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzFCLFFBQU0sU0FBUyxRQUNULE9BQU8sS0FBSyxTQUFTLEdBQ3ZCLE1BQU0sR0FDTixRQUFTQSxTQUFRLEtBQUssUUFBUSxTQUFVO0FBQzVDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVMsS0FBTSxRQUFPLE9BQU8sSUFBSSxLQUFLLENBQUU7QUFDcEYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksRUFBRSxLQUFLLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzlCLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDdkIsTUFBTSxHQUNOLFFBQVNBLFNBQVEsS0FBSyxRQUFRLFFBQVM7QUFDM0MsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxVQUFJLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBTSxNQUFNLE1BQ2xDLE9BQU8sSUFBSSxRQUFRLElBQUksQ0FBQyxNQUFPO0FBRWpDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLEVBQUUsS0FBSyxJQUFJLEdBQUdBLFFBQU8sT0FBTztBQUMvQixRQUFNLE9BQU8sS0FBSyxTQUFTLEdBQ3ZCLE1BQU0sR0FDTixRQUFTQSxTQUFRLEtBQUssUUFBUSxTQUFVO0FBQzVDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVMsTUFBTTtBQUN6RCxVQUFNLFFBQVEsSUFBSSxRQUFRLENBQUMsSUFBSyxhQUFVLElBQUksS0FBSyxJQUFLO0FBQ3hELFVBQUksQ0FBQyxPQUFPLGNBQWMsS0FBSyxFQUFHLE9BQU0sSUFBSSxXQUFXLE9BQU8sS0FBSyxDQUFDO0FBQ3BFLFVBQUksS0FBSyxJQUFJLE9BQ2IsSUFBSSxRQUFRLENBQUMsSUFBSSxLQUFLLE1BQU0sUUFBUSxLQUFLLEVBQUUsR0FDM0MsT0FBTyxJQUFJLFFBQVEsQ0FBQyxJQUFLLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFBQSxJQUM5QztBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLEVBQUUsR0FBRyxHQUFHQSxRQUFPLE9BQU87QUFDekIsUUFBTSxPQUFPLEtBQUssTUFDZCxNQUFNLEdBQ04sUUFBUUEsU0FBUSxLQUFLLFFBQVE7QUFDakMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUyxLQUFNLENBQUksR0FBRyxLQUFLLE1BQU0sUUFBTTtBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxFQUFFLEdBQUcsR0FBR0EsUUFBTyxPQUFPO0FBQzFCLFFBQU0sT0FBTyxNQUFNLE1BQ2YsTUFBTSxHQUNOLFFBQVFBLFNBQVEsTUFBTSxRQUFRO0FBQ2xDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVM7QUFDbkQsT0FBSyxHQUFHLEtBQUssSUFBSyxPQUFPLEtBQUcsT0FDNUIsR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUs7QUFFM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sRUFBRSxHQUFHLEdBQUdBLFFBQU8sT0FBTztBQUMxQixRQUFNLE9BQU8sTUFBTSxNQUNmLE1BQU0sR0FDTixRQUFRQSxTQUFRLE1BQU0sUUFBUTtBQUNsQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixhQUFPLFNBQVMsR0FDaEIsR0FBRyxLQUFLLElBQUssT0FBTyxLQUFRLE9BQU8sSUFBSztBQUFBLElBQzFDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQVMsRUFBRSxJQUFJLEdBQUdBLFFBQU8sT0FBTztBQUM5QixRQUFNLE9BQU8sT0FBTyxTQUFTLEdBQ3pCLE1BQU0sR0FDTixRQUFTQSxTQUFRLE9BQU8sUUFBUSxhQUFjO0FBQ2xELGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVM7QUFDbkQsVUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUssR0FDM0IsT0FBTyxJQUFJLEtBQUs7QUFFbEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUssRUFBRSxJQUFJLEdBQUdBLFFBQU8sT0FBTztBQUMxQixRQUFNLE9BQU8sTUFBTSxTQUFTLEdBQ3hCLE1BQU0sR0FDTixRQUFTQSxTQUFRLE1BQU0sUUFBUSxTQUFVO0FBQzdDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVM7QUFDbkQsVUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUssR0FDM0IsT0FBTyxJQUFJLEtBQUssSUFBSyxJQUFJLFFBQVEsQ0FBQztBQUVwQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxFQUFFLEtBQUssSUFBSSxHQUFHQSxRQUFPLE9BQU87QUFDL0IsUUFBTSxPQUFPLE1BQU0sU0FBUyxHQUN4QixNQUFNLEdBQ04sUUFBU0EsU0FBUSxNQUFNLFFBQVEsU0FBVTtBQUM3QyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBTSxRQUFRLElBQUksS0FBSyxNQUFPLEdBQ3hCLE1BQU0sUUFBUSxJQUFJLFFBQVEsQ0FBQztBQUNqQyxlQUFTLFVBQVUsT0FBTyxVQUFVLEtBQUssVUFBVyxRQUFPLElBQUksT0FBTztBQUFBLElBQ3hFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE9BQU8sRUFBRSxLQUFLLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQ2pDLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDckIsUUFBUSxLQUFLLFFBQVEsVUFBVSxHQUNqQyxNQUFNLEdBQ04sUUFBU0EsU0FBUSxLQUFLLFFBQVEsV0FBWTtBQUM5QyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBTSxTQUFTLElBQUksS0FBSztBQUN4QixNQUFJLFdBQVcsTUFBRyxPQUFPLEtBQUssV0FBVyxLQUFLLEtBQUs7QUFBQSxJQUNyRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE9BQU8sRUFBRSxLQUFLLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQ2pDLFFBQU0sT0FBTyxLQUFLLFNBQVMsR0FDckIsUUFBUSxLQUFLLFFBQVEsVUFBVSxHQUNqQyxNQUFNLEdBQ04sUUFBU0EsU0FBUSxLQUFLLFFBQVEsV0FBWTtBQUM5QyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBTSxTQUFTLElBQUksS0FBSztBQUN4QixNQUFJLFdBQVcsTUFBRyxPQUFPLEtBQUssV0FBVyxLQUFLLEtBQUs7QUFBQSxJQUNyRDtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxPQUFPLEVBQUUsS0FBSyxHQUFHLEdBQUdBLFFBQU8sT0FBTztBQUNoQyxRQUFNLE9BQU8sS0FBSyxNQUNkLE1BQU0sR0FDTixRQUFRQTtBQUNaLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVM7QUFDbkQsT0FBSyxHQUFHLFFBQVEsT0FBTyxJQUFLLE9BQU8sTUFBRyxPQUFPLElBQUssUUFBUSxLQUFLLFFBQVEsV0FBWSxDQUFDO0FBRXRGLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxNQUFNLEVBQUUsSUFBSSxJQUFJLEdBQUdBLFFBQU8sT0FBTztBQUMvQixRQUFNLE9BQU8sTUFBTSxNQUNmLE1BQU0sR0FDTixRQUFRQSxTQUFRLE1BQU0sUUFBUTtBQUNsQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBTSxRQUFRLFVBQVUsS0FBSztBQUM3QixjQUFPLEdBQUcsS0FBSyxNQUFNLEdBQUksSUFBSSxJQUFJO0FBQUEsSUFDbkM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxFQUFFLElBQUksR0FBR0EsUUFBTyxPQUFPO0FBQzFCLFFBQU0sT0FBTyxNQUFNLFNBQVMsR0FDeEIsTUFBTSxHQUNOLFFBQVNBLFNBQVEsTUFBTSxRQUFRLFNBQVU7QUFDN0MsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUyxLQUFNLFFBQU8sUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQzNGLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxPQUFPLEVBQUUsS0FBSyxHQUFHQSxRQUFPLE9BQU87QUFDN0IsUUFBTSxPQUFPLEtBQUssTUFDZCxNQUFNLEdBQ04sUUFBUUEsU0FBUSxLQUFLLFFBQVE7QUFDakMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUztBQUNuRCxXQUFLLFVBQVUsT0FBTyxLQUFLLFVBQVUsT0FBTyxFQUFJLElBQUksR0FBRyxFQUFJLEdBQzNELE9BQU8sS0FBSyxVQUFVLE9BQU8sRUFBSTtBQUVuQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsYUFBYSxDQUFDLEVBQUUsSUFBSSxPQUFPLEdBQUdBLFFBQU8sVUFBVTtBQUM3QyxRQUFNQyxTQUFRLE9BQU8sS0FBSyxNQUFNLEdBQzFCLE9BQU8sS0FBSyxNQUNkLE1BQU0sR0FDTixRQUFRRCxTQUFRLEtBQUssUUFBUTtBQUNqQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTLE1BQU07QUFDekQsVUFBSSxNQUFNO0FBQ1YsYUFBTyxNQUFNLFFBQVEsTUFBTSxHQUFHLEdBQUcsTUFBTSxJQUFHO0FBQzFDLGFBQU9DLE9BQU0sU0FBUyxRQUFRLE9BQU8sR0FBRyxFQUFFO0FBQUEsSUFDNUM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZUFBZSxDQUFDLEVBQUUsT0FBTyxHQUFHRCxRQUFPLFVBQVU7QUFDM0MsUUFBTUMsU0FBUSxPQUFPLEtBQUssTUFBTSxHQUMxQixTQUFTLE9BQU8sTUFBTSxFQUFFO0FBQzlCLFdBQU8sTUFBTSxPQUFPLENBQUMsQ0FBQztBQUN0QixRQUFNLE9BQU8sS0FBSyxNQUNkLE1BQU0sR0FDTixRQUFRRCxTQUFRLEtBQUssUUFBUTtBQUNqQyxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUyxTQUFTO0FBQ25ELE1BQUlDLE9BQU0sUUFBUSxRQUFRLEdBQUcsSUFBSSxPQUFPLFFBQVEsRUFBRSxNQUFNLEtBQUc7QUFFN0QsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsQ0FBQyxFQUFFLE9BQU8sR0FBR0QsUUFBTyxVQUFVO0FBQzFDLFFBQU1DLFNBQVEsT0FBTyxLQUFLLE1BQU0sR0FDMUIsT0FBTyxPQUFPLENBQUMsR0FDZixPQUFPLEtBQUssTUFDZCxNQUFNLEdBQ04sUUFBUUQsU0FBUSxLQUFLLFFBQVE7QUFDakMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVMsU0FBUyxNQUFNO0FBQ3pELFVBQU0sVUFBVUMsT0FBTSxNQUFNLE1BQU0sT0FBTyxFQUFFO0FBQzNDLE1BQUFBLE9BQU0sS0FBSyxHQUFHLFFBQVEsU0FBUyxRQUFRLEVBQUUsR0FDekMsT0FBTztBQUFBLElBQ1Q7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsZUFBZSxDQUFDLEVBQUUsS0FBSyxPQUFPLEdBQUdELFFBQU8sVUFBVTtBQUNoRCxRQUFNQyxTQUFRLE9BQU8sS0FBSyxNQUFNLEdBQzFCLE9BQU8sS0FBSyxTQUFTLEdBQ3ZCLE1BQU0sR0FDTixRQUFTRCxTQUFRLEtBQUssUUFBUSxVQUFXO0FBQzdDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVMsTUFBTTtBQUN6RCxVQUFNLFFBQVEsSUFBSSxLQUFLO0FBQ3ZCLGFBQU9DLE9BQU0sU0FBUyxRQUFRLE9BQU8sUUFBUSxJQUFJLFFBQVEsQ0FBQyxDQUFFLEVBQUU7QUFBQSxJQUNoRTtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxpQkFBaUIsQ0FBQyxFQUFFLEtBQUssT0FBTyxHQUFHRCxRQUFPLFVBQVU7QUFDbEQsUUFBTUMsU0FBUSxPQUFPLEtBQUssTUFBTSxHQUMxQixTQUFTLE9BQU8sS0FBSyxTQUFTLEdBQzlCLE9BQU8sS0FBSyxTQUFTLEdBQ3ZCLE1BQU0sR0FDTixRQUFTRCxTQUFRLEtBQUssUUFBUSxVQUFXO0FBQzdDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVMsTUFBTTtBQUN6RCxVQUFNLFFBQVEsSUFBSSxLQUFLLEdBQ2pCLFNBQVMsSUFBSSxRQUFRLENBQUM7QUFDNUIsTUFBSSxXQUFXLE9BQU8sVUFBVUMsT0FBTSxRQUFRLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUSxNQUFNLE1BQU0sS0FDMUY7QUFBQSxJQUNKO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsZ0JBQWdCLENBQUMsRUFBRSxLQUFLLE9BQU8sR0FBR0QsUUFBTyxVQUFVO0FBQ2pELFFBQU1DLFNBQVEsT0FBTyxLQUFLLE1BQU0sR0FDMUIsT0FBTyxVQUFVLFFBQ2pCLE9BQU8sS0FBSyxTQUFTLEdBQ3ZCLE1BQU0sR0FDTixRQUFTRCxTQUFRLEtBQUssUUFBUSxVQUFXO0FBQzdDLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxTQUFTLFNBQVMsTUFBTTtBQUN6RCxVQUFJLE9BQU8sV0FBVyxTQUFTLElBQUksS0FBTSxPQUFNLElBQUksV0FBVyxTQUFTO0FBQ3ZFLFVBQU0sVUFBVUMsT0FBTSxNQUFNLFdBQVcsSUFBSSxLQUFLLEdBQUksSUFBSTtBQUN4RCxVQUFJLFFBQVEsQ0FBQyxJQUFJLFNBQ2pCLE9BQU87QUFBQSxJQUNUO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRixHQUdNLFVBQVUsS0FBSyxRQUFRLFNBQVMsR0FHaEMsU0FBUyxhQUFhLEtBQUssRUFBRSxRQUFRLE1BQU8sR0FBRyxDQUFDLEdBQUcsU0FBUztBQUNoRSxNQUFNLFdBQVksU0FBUyxLQUFNLElBQzNCLFdBQVcsT0FBTyxNQUNsQixZQUNKLGFBQWEsS0FDVCxhQUFhLElBQ1gsUUFDQSxNQUNGLGFBQWEsSUFDWCxXQUFXLEtBQUssT0FDZixJQUFJLFdBQVcsUUFBUSxNQUFNLFdBQVc7QUFDakQsU0FBTyxPQUFPLFFBQVMsWUFBWSxDQUFDO0FBQ3RDLENBQUM7OztBSnJURCxJQUFNLFFBQWdFO0FBQUEsRUFDcEUsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUNSLEdBRU0sZUFBb0Msb0JBQUksSUFBSSxDQUFDLE9BQU8sYUFBYSxhQUFhLENBQUMsR0FFL0UsQ0FBQyxPQUFPLElBQUksT0FBTyxJQUFJLFNBQVMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDMUQsT0FBTyxNQUFNLElBQUksSUFBSSxJQUFZO0FBQ3ZDLElBQUksU0FBUyxPQUFXLE9BQU0sSUFBSSxNQUFNLGlCQUFpQixJQUFJLGNBQWMsSUFBSSxHQUFHO0FBRWxGLElBQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxFQUFFLEdBQ3pCLFFBQVEsS0FBSyxPQUFPLElBQVk7QUFDdEMsU0FBUyxPQUFPLEdBQUcsUUFBUSxHQUFHLFFBQVE7QUFDcEMsTUFBTSxRQUFRLEtBQUssT0FBTyxPQUFPLEtBQUssR0FDaEMsU0FBUyxTQUFTLE1BQWMsSUFBSTtBQUMxQyxNQUFJLFVBQVU7QUFDWixVQUFNLElBQUk7QUFBQSxNQUNSLG1CQUFtQixJQUFJLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxLQUFLLGNBQWMsTUFBTTtBQUFBLElBQ3RGO0FBRUo7QUFDQSxJQUFNLFNBQVMsTUFBTSxLQUFLLE1BQUc7QUFBRyxFQUFLLEtBQUssT0FBTyxPQUFPLEtBQUs7QUFBQSxHQUFHLE9BQU8sT0FBTyxNQUFNLENBQUMsR0FDL0UsUUFBUSxRQUFRO0FBQ3RCLElBQUksU0FBUyxjQUFjLFFBQVEsT0FBTyxDQUFDLGFBQWEsSUFBSSxJQUFJO0FBQzlELFFBQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSx3QkFBd0IsS0FBSywrQkFBK0I7QUFFckYsUUFBUSxJQUFJLEtBQUssVUFBVSxFQUFFLEdBQUcsUUFBUSxNQUFNLENBQUMsQ0FBQztBQU1oRCxTQUFTLFVBQWtCO0FBQ3pCLE1BQU0sTUFBTSxRQUFRLElBQ2QsUUFBUSxDQUFDLFVBQWtCO0FBQy9CLFFBQU0sU0FBUyxrQkFBa0IsRUFBRTtBQUNuQyxnQkFBTSxPQUFPLE9BQU8sS0FBSyxHQUNsQixrQkFBa0IsRUFBRSxpQkFBaUI7QUFBQSxFQUM5QztBQUNBLGFBQVcsS0FBSztBQUNoQixXQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssT0FBUSxNQUFNLE9BQU8sT0FBTyxLQUFLO0FBQ2hFLE1BQU0sVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxPQUFPLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEdBQUc7QUFDOUUsU0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUNwQzsiLAogICJuYW1lcyI6IFsiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAiYXJlbmEiLCAia2luZCIsICJmaXJzdCIsICJhcmVuYSIsICJmaXJzdCIsICJmaXJzdCIsICJieXRlcyJdCn0K

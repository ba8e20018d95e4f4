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
  StructList,
  copyBytes,
  copyOwned,
  elementsToJSON,
  floatToJSON,
  initRead,
  ownerToJSON,
  writeApart,
  writeOther,
  zeroed
} from "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena,
  Deallocator,
  NO_ARENA,
  areStructs,
  attemptInit,
  checkedAt,
  checksOf,
  findName,
  indexOfName,
  initNew,
  inspectable,
  isDirect,
  isNumber,
  isReceiver,
  isUnread,
  nameAt,
  noTarget,
  otherStruct,
  readNew,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/writers.ts
import { getHeapStatistics } from "node:v8";

// bench/writers.gen.ts
var Unit$mood = ["idle", "walk", "fight"], Six = class _Six {
  static {
    this.typeName = "Six";
  }
  static {
    this.size = 20;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "3b53234a012356b1";
  }
  static {
    this.offsets = { x: 0, y: 4, z: 8, speed: 12, health: 16, team: 18 };
  }
  static types$() {
    return ["f32", "f32", "f32", "f32", "u16", "u16"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Six);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Six` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 20, -4, _Six) ?? new _Six(allocator.arena, ptr);
  }
  /** Allocates a new `Six`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Six).allocateZeroed(20, 4, _Six);
  }
  /** Allocates a new `Six`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Six).checks !== null) {
      let created = _Six.at(allocator, _Six.allocate(allocator));
      return checksOf(allocator, _Six).create(allocator, created, init, initSix);
    }
    let ptr = _Six.allocate(allocator);
    try {
      init !== void 0 && writeSix$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Six(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONSix(this);
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
  get z() {
    return this.arena.f32[(this.ptr >>> 2) + 2];
  }
  set z(value) {
    this.arena.f32[(this.ptr >>> 2) + 2] = value;
  }
  get speed() {
    return this.arena.f32[(this.ptr >>> 2) + 3];
  }
  set speed(value) {
    this.arena.f32[(this.ptr >>> 2) + 3] = value;
  }
  get health() {
    return this.arena.u16[(this.ptr >>> 1) + 8];
  }
  set health(value) {
    this.arena.u16[(this.ptr >>> 1) + 8] = value;
  }
  get team() {
    return this.arena.u16[(this.ptr >>> 1) + 9];
  }
  set team(value) {
    this.arena.u16[(this.ptr >>> 1) + 9] = value;
  }
};
function initSix(target, init) {
  return target instanceof Six || areStructs(Six, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Six, copySix, writeSix$, initRead) : (writeSix$(target.arena, target.ptr, init, null), target);
}
function writeSix$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Six, copySix);
  let { x: x$, y: y$, z: z$, speed: speed$, health: health$, team: team$ } = init;
  if (!(typeof x$ == "number" && typeof y$ == "number" && typeof z$ == "number" && typeof speed$ == "number" && typeof health$ == "number" && typeof team$ == "number"))
    return storeSix$(arena2, ptr, room, x$, y$, z$, speed$, health$, team$);
  room !== null && (ptr = room.full$(ptr));
  let { f32, u16 } = arena2, at2 = ptr >>> 1, at4 = ptr >>> 2;
  return f32[at4] = x$, f32[at4 + 1] = y$, f32[at4 + 2] = z$, f32[at4 + 3] = speed$, u16[at2 + 8] = health$, u16[at2 + 9] = team$, ptr;
}
function storeSix$(arena2, ptr, room, x$, y$, z$, speed$, health$, team$) {
  if (!(isNumber(x$) && isNumber(y$) && isNumber(z$) && isNumber(speed$) && isNumber(health$) && isNumber(team$)))
    return writeApart(arena2, ptr, room, Six, writeSix$, x$, y$, z$, speed$, health$, team$);
  room !== null && (ptr = room.room$(ptr));
  let { f32, u16 } = arena2, at2 = ptr >>> 1, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), z$ !== void 0 && (f32[at4 + 2] = z$), speed$ !== void 0 && (f32[at4 + 3] = speed$), health$ !== void 0 && (u16[at2 + 8] = health$), team$ !== void 0 && (u16[at2 + 9] = team$), ptr;
}
function copySix(target, source) {
  return target instanceof Six && source instanceof Six || areStructs(Six, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 20), target;
}
function toJSONSix(source) {
  return {
    x: floatToJSON(source.x),
    y: floatToJSON(source.y),
    z: floatToJSON(source.z),
    speed: floatToJSON(source.speed),
    health: source.health,
    team: source.team
  };
}
var Six$List = class extends StructList {
  at(index) {
    return Six.at(this.arena, this.ptrAt(index));
  }
  ptrAt(index) {
    let u32 = this.arena.u32, field = this.ptr >>> 2;
    if (!(index >>> 0 === index && index < u32[field + 1])) throw this.outOfRange(index);
    return u32[field] + index * 20;
  }
  push(value) {
    let arena2 = this.arena;
    if (arena2.checks !== null) return super.push(value);
    let ptr = value === void 0 ? this.room$(-1) : writeSix$(arena2, -1, value, this);
    return new Six(arena2, ptr);
  }
  set(index, value) {
    if (this.arena.checks !== null || !(index >= 0)) return super.set(index, value);
    writeSix$(this.arena, index, value, this);
  }
  room$(index) {
    return index < 0 ? zeroed(this.arena, this.full$(index), 20) : this.ptrAt(index);
  }
  full$(index) {
    if (index >= 0) return this.ptrAt(index);
    let { u32 } = this.arena, field = this.ptr >>> 2, count = u32[field + 1];
    return count === u32[field + 2] ? (this.grow(), this.full$(index)) : (u32[field + 1] = count + 1, u32[field] + count * 20);
  }
  write(element, value) {
    initSix(element, value);
  }
  get type() {
    return Six;
  }
}, Unit = class _Unit {
  static {
    this.typeName = "Unit";
  }
  static {
    this.size = 20;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "19b4d650a1296a02";
  }
  static {
    this.offsets = { position: 0, mood: 12, alive: 13, health: 14, leader: 16 };
  }
  static {
    this.pointers = ["leader"];
  }
  static types$() {
    return [["struct", Vec3], ["enum", Unit$mood], "bool", "u16", ["pointer", "Unit"]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Unit);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr$ = ptr, this.position$ = new Vec3(arena2, ptr);
  }
  /** Returns an accessor of the `Unit` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 20, -4, _Unit) ?? new _Unit(allocator.arena, ptr);
  }
  /** Allocates a new `Unit`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Unit).allocateZeroed(20, 4, _Unit);
  }
  /** Allocates a new `Unit`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Unit).checks !== null) {
      let created = _Unit.at(allocator, _Unit.allocate(allocator));
      return checksOf(allocator, _Unit).create(allocator, created, init, initUnit);
    }
    allocator.arena.adoptions.detaches && init !== void 0 && (init = readNew(allocator, _Unit, init));
    let ptr = _Unit.allocate(allocator);
    try {
      init !== void 0 && writeUnit$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Unit(allocator.arena, ptr);
  }
  /** The fields that have parts, for `offsetOf` and checked arenas. */
  static parts() {
    return { position: Vec3 };
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONUnit(this);
  }
  get ptr() {
    return this.ptr$;
  }
  set ptr(value) {
    this.ptr$ = value, this.position$.ptr = value;
  }
  get position() {
    return this.position$;
  }
  set position(value) {
    initVec3(this.position$, value);
  }
  get mood() {
    return nameAt(Unit$mood, this.arena.u8[this.ptr$ + 12]);
  }
  set mood(value) {
    this.arena.u8[this.ptr$ + 12] = indexOfName(Unit$mood, value, "Unit.mood");
  }
  get alive() {
    return !!this.arena.u8[this.ptr$ + 13];
  }
  set alive(value) {
    this.arena.u8[this.ptr$ + 13] = value ? 1 : 0;
  }
  get health() {
    return this.arena.u16[(this.ptr$ >>> 1) + 7];
  }
  set health(value) {
    this.arena.u16[(this.ptr$ >>> 1) + 7] = value;
  }
  get leader() {
    let target = this.arena.u32[(this.ptr$ >>> 2) + 4];
    return target === 0 ? null : target;
  }
  set leader(value) {
    this.arena.u32[(this.ptr$ >>> 2) + 4] = typeof value == "number" ? value : value?.ptr ?? noTarget(value);
  }
};
function initUnit(target, init) {
  return target instanceof Unit || areStructs(Unit, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Unit, copyUnit, writeUnit$, initRead) : (writeUnit$(target.arena, target.ptr, init, null), target);
}
function writeUnit$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Unit, copyUnit);
  let { position: position$, mood: mood$, alive: alive$, health: health$, leader: leader$ } = init, position$$ = position$ === void 0 || position$ !== null && position$.arena === void 0 && isReceiver(position$), position$x$, position$y$, position$z$;
  position$$ && position$ !== void 0 && ({
    x: position$x$,
    y: position$y$,
    z: position$z$
  } = position$);
  let mood$$ = findName(Unit$mood, mood$), leader$$ = leader$ === null ? 0 : typeof leader$ == "number" ? leader$ : leader$?.ptr;
  if (!(typeof position$x$ == "number" && typeof position$y$ == "number" && typeof position$z$ == "number" && mood$$ >= 0 && alive$ !== void 0 && typeof health$ == "number" && typeof leader$$ == "number"))
    return storeUnit$(
      arena2,
      ptr,
      room,
      position$$ ? void 0 : position$,
      position$x$,
      position$y$,
      position$z$,
      mood$,
      alive$,
      health$,
      leader$
    );
  room !== null && (ptr = room.full$(ptr));
  let { f32, u8, u16, u32 } = arena2, at4 = ptr >>> 2;
  return f32[at4] = position$x$, f32[at4 + 1] = position$y$, f32[at4 + 2] = position$z$, u8[ptr + 12] = mood$$, u8[ptr + 13] = alive$ ? 1 : 0, u16[(ptr >>> 1) + 7] = health$, u32[at4 + 4] = leader$$, ptr;
}
function storeUnit$(arena2, ptr, room, position$, position$x$, position$y$, position$z$, mood$, alive$, health$, leader$) {
  if (!(position$ === void 0 && isNumber(position$x$) && isNumber(position$y$) && isNumber(position$z$) && isNumber(health$)))
    return writeApart(
      arena2,
      ptr,
      room,
      Unit,
      writeUnit$,
      position$,
      position$x$,
      position$y$,
      position$z$,
      mood$,
      alive$,
      health$,
      leader$
    );
  let mood$$ = mood$ === void 0 ? mood$ : indexOfName(Unit$mood, mood$, "Unit.mood"), leader$$ = leader$ === void 0 || typeof leader$ == "number" ? leader$ : leader$?.ptr ?? 0;
  room !== null && (ptr = room.room$(ptr));
  let { f32, u8, u16, u32 } = arena2, at4 = ptr >>> 2;
  return position$x$ !== void 0 && (f32[at4] = position$x$), position$y$ !== void 0 && (f32[at4 + 1] = position$y$), position$z$ !== void 0 && (f32[at4 + 2] = position$z$), mood$$ !== void 0 && (u8[ptr + 12] = mood$$), alive$ !== void 0 && (u8[ptr + 13] = alive$ ? 1 : 0), health$ !== void 0 && (u16[(ptr >>> 1) + 7] = health$), leader$$ !== void 0 && (u32[at4 + 4] = leader$$), ptr;
}
function copyUnit(target, source) {
  return target instanceof Unit && source instanceof Unit || areStructs(Unit, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 20), target.arena.checks?.copied(target, source, 20), target;
}
function toJSONUnit(source) {
  return {
    position: toJSONVec3(source.position),
    mood: source.mood,
    alive: source.alive,
    health: source.health,
    leader: source.leader
  };
}
var Unit$List = class extends StructList {
  at(index) {
    return Unit.at(this.arena, this.ptrAt(index));
  }
  ptrAt(index) {
    let u32 = this.arena.u32, field = this.ptr >>> 2;
    if (!(index >>> 0 === index && index < u32[field + 1])) throw this.outOfRange(index);
    return u32[field] + index * 20;
  }
  push(value) {
    let arena2 = this.arena;
    if (arena2.checks !== null) return super.push(value);
    let ptr = value === void 0 ? this.room$(-1) : writeUnit$(arena2, -1, value, this);
    return new Unit(arena2, ptr);
  }
  set(index, value) {
    if (this.arena.checks !== null || !(index >= 0)) return super.set(index, value);
    writeUnit$(this.arena, index, value, this);
  }
  room$(index) {
    return index < 0 ? zeroed(this.arena, this.full$(index), 20) : this.ptrAt(index);
  }
  full$(index) {
    if (index >= 0) return this.ptrAt(index);
    let { u32 } = this.arena, field = this.ptr >>> 2, count = u32[field + 1];
    return count === u32[field + 2] ? (this.grow(), this.full$(index)) : (u32[field + 1] = count + 1, u32[field] + count * 20);
  }
  write(element, value) {
    initUnit(element, value);
  }
  get type() {
    return Unit;
  }
}, World = class _World {
  static {
    this.typeName = "World";
  }
  static {
    this.size = 24;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "0544a395f8e159f3";
  }
  static {
    this.offsets = { sixes: 0, units: 12 };
  }
  static types$() {
    return [["list", ["struct", Six]], ["list", ["struct", Unit]]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _World);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr, this.sixes$ = new Six$List(arena2, ptr), this.units$ = new Unit$List(arena2, ptr + 12);
  }
  /** Returns an accessor of the `World` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 24, -4, _World) ?? new _World(allocator.arena, ptr);
  }
  /** Allocates a new `World`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _World).allocateZeroed(24, 4, _World);
  }
  /** Allocates a new `World`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    init !== void 0 && (init = readNew(allocator, _World, init));
    let created = _World.at(allocator, _World.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? initNew(created, init, _World, writeWorld$) : initNew(created, init, _World, initWorld);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the fields of the `World` at `ptr` that own blocks. */
  static collect(_arena, ptr, owned) {
    owned.block(ptr), owned.block(ptr + 12);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONWorld(this);
  }
  get sixes() {
    return this.sixes$.ptr = this.ptr, this.sixes$;
  }
  set sixes(value) {
    this.sixes$.ptr = this.ptr, this.sixes$.assign(value);
  }
  get units() {
    return this.units$.ptr = this.ptr + 12, this.units$;
  }
  set units(value) {
    this.units$.ptr = this.ptr + 12, this.units$.assign(value);
  }
};
function initWorld(target, init) {
  if (target instanceof World || areStructs(World, target), init instanceof World) return copyWorld(target, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, World);
  return target.arena.checks !== null && target.arena.adoptions.read === 0 ? initRead(target, init, World, initWorld) : attemptInit(target, init, World, writeWorld$);
}
function writeWorld$(target, init) {
  let { sixes: sixes$, units: units$ } = init;
  return isUnread(target) && (isReceiver(sixes$) || isReceiver(units$)) ? initRead(target, { sixes: sixes$, units: units$ }, World, writeWorld$) : (sixes$ !== void 0 && (target.sixes = sixes$), units$ !== void 0 && (target.units = units$), target);
}
function copyWorld(target, source) {
  return copyOwned(target, source, World);
}
function toJSONWorld(source) {
  return ownerToJSON(source, toJSONWorldAt$);
}
function toJSONWorldAt$(source, walk) {
  return {
    sixes: elementsToJSON(source.sixes, toJSONSix, walk),
    units: elementsToJSON(source.units, toJSONUnit, walk)
  };
}

// bench/contenders/writers.ts
var COUNT = 1e3, MOODS = ["idle", "walk", "fight"], arena = new Arena(1 << 20), { sixes, units } = World.create(arena), six = Six.create(arena), unit = Unit.create(arena), pointers = new Uint32Array(COUNT);
function sumOf(list) {
  let sum = 0;
  for (let { x, health } of list) sum += x + health;
  return sum;
}
function sumOfUnits(list) {
  let sum = 0;
  for (let { position, health } of list) sum += position.x + health;
  return sum;
}
function freeAll(count) {
  for (let index = count - 1; index >= 0; index--) arena.free(pointers[index]);
}
var keptSixes = [], keptUnits = [], columns = {
  x: new Float32Array(COUNT),
  y: new Float32Array(COUNT),
  z: new Float32Array(COUNT),
  speed: new Float32Array(COUNT),
  health: new Uint16Array(COUNT),
  team: new Uint16Array(COUNT),
  mood: new Uint8Array(COUNT),
  alive: new Uint8Array(COUNT),
  leader: new Uint32Array(COUNT),
  length: 0
};
function sumOfColumns() {
  let sum = 0;
  for (let index = 0; index < columns.length; index++)
    sum += columns.x[index] + columns.health[index];
  return sum;
}
var ofSix = {
  kept: {
    write(count, a, b) {
      let kept = [];
      for (let i = 0; i < count; i++)
        kept.push({ x: a + i, y: b, z: a, speed: b, health: i, team: 3 });
      keptSixes = kept;
    },
    sum: () => sumOf(keptSixes)
  },
  push: {
    write(count, a, b) {
      sixes.clear();
      for (let i = 0; i < count; i++)
        sixes.push({ x: a + i, y: b, z: a, speed: b, health: i, team: 3 });
    },
    sum: () => sumOf(sixes)
  },
  set: {
    write(count, a, b) {
      for (let i = 0; i < count; i++)
        sixes.set(i, { x: a + i, y: b, z: a, speed: b, health: i, team: 3 });
    },
    sum: () => sumOf(sixes)
  },
  init: {
    write(count, a, b) {
      for (let i = 0; i < count; i++)
        six.ptr = sixes.ptrAt(i), initSix(six, { x: a + i, y: b, z: a, speed: b, health: i, team: 3 });
    },
    sum: () => sumOf(sixes)
  },
  setters: {
    write(count, a, b) {
      for (let i = 0; i < count; i++)
        six.ptr = sixes.ptrAt(i), six.x = a + i, six.y = b, six.z = a, six.speed = b, six.health = i, six.team = 3;
    },
    sum: () => sumOf(sixes)
  },
  stores: {
    write(count, a, b) {
      let { x, y, z, speed, health, team } = columns;
      columns.length = 0;
      for (let i = 0; i < count; i++) {
        let row = columns.length;
        x[row] = a + i, y[row] = b, z[row] = a, speed[row] = b, health[row] = i, team[row] = 3, columns.length = row + 1;
      }
    },
    sum: sumOfColumns
  },
  create: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        let init = { x: a + i, y: b, z: a, speed: b, health: i, team: 3 };
        pointers[i] = Six.create(arena, init).ptr;
      }
      freeAll(count);
    },
    sum: null
  },
  allocate: {
    write(count) {
      for (let i = 0; i < count; i++) pointers[i] = Six.allocate(arena);
      freeAll(count);
    },
    sum: null
  }
}, ofUnit = {
  kept: {
    write(count, a, b) {
      let kept = [];
      for (let i = 0; i < count; i++) {
        let position = { x: a + i, y: b, z: a }, mood = MOODS[i % 3];
        kept.push({ position, mood, alive: i > 500, health: i, leader: null });
      }
      keptUnits = kept;
    },
    sum: () => sumOfUnits(keptUnits)
  },
  push: {
    write(count, a, b) {
      units.clear();
      for (let i = 0; i < count; i++) {
        let position = { x: a + i, y: b, z: a }, mood = MOODS[i % 3];
        units.push({ position, mood, alive: i > 500, health: i, leader: null });
      }
    },
    sum: () => sumOfUnits(units)
  },
  set: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        let position = { x: a + i, y: b, z: a }, mood = MOODS[i % 3];
        units.set(i, { position, mood, alive: i > 500, health: i, leader: null });
      }
    },
    sum: () => sumOfUnits(units)
  },
  init: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        unit.ptr = units.ptrAt(i);
        let position = { x: a + i, y: b, z: a }, mood = MOODS[i % 3];
        initUnit(unit, { position, mood, alive: i > 500, health: i, leader: null });
      }
    },
    sum: () => sumOfUnits(units)
  },
  setters: {
    write(count, a, b) {
      for (let i = 0; i < count; i++)
        unit.ptr = units.ptrAt(i), unit.position.x = a + i, unit.position.y = b, unit.position.z = a, unit.mood = MOODS[i % 3], unit.alive = i > 500, unit.health = i, unit.leader = null;
    },
    sum: () => sumOfUnits(units)
  },
  stores: {
    write(count, a, b) {
      let { x, y, z, mood, alive, health, leader } = columns;
      columns.length = 0;
      for (let i = 0; i < count; i++) {
        let row = columns.length;
        x[row] = a + i, y[row] = b, z[row] = a, mood[row] = i % 3, alive[row] = i > 500 ? 1 : 0, health[row] = i, leader[row] = 0, columns.length = row + 1;
      }
    },
    sum: sumOfColumns
  },
  create: {
    write(count, a, b) {
      for (let i = 0; i < count; i++) {
        let position = { x: a + i, y: b, z: a }, mood = MOODS[i % 3], init = { position, mood, alive: i > 500, health: i, leader: null };
        pointers[i] = Unit.create(arena, init).ptr;
      }
      freeAll(count);
    },
    sum: null
  },
  allocate: {
    write(count) {
      for (let i = 0; i < count; i++) pointers[i] = Unit.allocate(arena);
      freeAll(count);
    },
    sum: null
  }
}, [name = "", struct = "", budget = ""] = process.argv.slice(2), way = (struct === "six" ? ofSix : ofUnit)[name];
if (way === void 0)
  throw new Error(`unknown way: got ${name}, expected one of those in the file`);
sixes.extend(COUNT);
units.extend(COUNT);
for (let turn = 1; turn <= 8; turn++) {
  way.write(COUNT, turn, 2.5);
  let expected = 0;
  for (let index = 0; index < COUNT; index++) expected += turn + 2 * index;
  let found = way.sum?.() ?? expected;
  if (found !== expected) throw new Error(`wrong sum: got ${found}, expected ${expected}`);
}
var timing = await time(() => way.write(COUNT, 1.5, 2.25), COUNT, Number(budget));
console.log(JSON.stringify({ ...timing, bytes: garbage(way.write) }));
function garbage(write) {
  globalThis.gc?.();
  let samples = Array.from({ length: 51 }, () => {
    let before = getHeapStatistics().used_heap_size;
    return write(COUNT, 1.5, 2.25), (getHeapStatistics().used_heap_size - before) / COUNT;
  });
  return Math.max(0, median(samples));
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy93cml0ZXJzLnRzIiwgIi4uLy4uL3dyaXRlcnMuZ2VuLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUtBLFNBQVMseUJBQXlCOzs7QUNVM0IsSUFBTSxZQUFZLENBQUMsUUFBUSxRQUFRLE9BQU8sR0FrQ3BDLE1BQU4sTUFBTSxLQUFzQjtBQUFBLEVBQ2pDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBTztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUk7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUNyRjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU8sSUFBSSxRQUFRLElBQUksTUFBTSxHQUFHO0FBQUE7QUFBQSxFQUM5RSxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBQzFGO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxJQUFHO0FBQUE7QUFBQSxFQUVwRSxZQUFZQSxRQUFjLEtBQWU7QUFDdkMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQW9CO0FBQ2xELFdBQU8sVUFBVSxXQUFXLEtBQUssSUFBSSxJQUFJLElBQUcsS0FBSyxJQUFJLEtBQUksVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUMvRTtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBZ0M7QUFDOUMsV0FBTyxpQkFBaUIsV0FBVyxJQUFHLEVBQUUsZUFBZSxJQUFJLEdBQUcsSUFBRztBQUFBLEVBQ25FO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUE0QjtBQUM5RCxRQUFJLGlCQUFpQixXQUFXLElBQUcsRUFBRSxXQUFXLE1BQU07QUFDcEQsVUFBTSxVQUFVLEtBQUksR0FBRyxXQUFXLEtBQUksU0FBUyxTQUFTLENBQUM7QUFDekQsYUFBTyxTQUFTLFdBQVcsSUFBRyxFQUFFLE9BQU8sV0FBVyxTQUFTLE1BQU0sT0FBTztBQUFBLElBQzFFO0FBQ0EsUUFBTSxNQUFNLEtBQUksU0FBUyxTQUFTO0FBQ2xDLFFBQUk7QUFBRSxNQUFJLFNBQVMsVUFBVyxVQUFVLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQUUsU0FDbkUsT0FBTztBQUFFLHNCQUFVLEtBQUssR0FBRyxHQUFTO0FBQUEsSUFBTTtBQUNqRCxXQUFPLElBQUksS0FBSSxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3JDO0FBQUE7QUFBQSxFQUdBLFNBQW1CO0FBQUUsV0FBTyxVQUFVLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFNUMsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUN6RCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDOUQsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQy9ELElBQUksRUFBRSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3BFLElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUMvRCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNwRSxJQUFJLFFBQWdCO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ25FLElBQUksTUFBTSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3hFLElBQUksU0FBaUI7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDcEUsSUFBSSxPQUFPLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDekUsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2xFLElBQUksS0FBSyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUN6RTtBQUdPLFNBQVMsUUFBUSxRQUFhLE1BQTJCO0FBRTlELFNBRE0sa0JBQWtCLE9BQU0sV0FBVyxLQUFLLE1BQU0sR0FDaEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sS0FBSyxTQUFTLFdBQVcsUUFBUSxLQUNqRixVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3ZDO0FBQ1Q7QUFJTyxTQUFTLFVBQVVBLFFBQWMsS0FBYSxNQUNuRCxNQUEyQjtBQUMzQixNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUyxLQUE2QixVQUFVO0FBQy9FLFdBQU8sV0FBV0EsUUFBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLE9BQU87QUFDeEQsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxRQUFRLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDN0UsTUFBSSxFQUFFLE9BQU8sTUFBTyxZQUFZLE9BQU8sTUFBTyxZQUFZLE9BQU8sTUFBTyxZQUN0RSxPQUFPLFVBQVcsWUFBWSxPQUFPLFdBQVksWUFBWSxPQUFPLFNBQVU7QUFDOUUsV0FBTyxVQUFVQSxRQUFPLEtBQUssTUFBTSxJQUFJLElBQUksSUFBSSxRQUFRLFNBQVMsS0FBSztBQUN2RSxFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQ3ZDLE1BQU0sRUFBRSxLQUFLLElBQUksSUFBSUEsUUFBTyxNQUFNLFFBQVEsR0FBRyxNQUFNLFFBQVE7QUFBRyxhQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksSUFDNUYsSUFBSSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksUUFBUSxJQUFJLE1BQU0sQ0FBQyxJQUFJLFNBQVMsSUFBSSxNQUFNLENBQUMsSUFBSSxPQUFjO0FBQ2pHO0FBRUEsU0FBUyxVQUFVQSxRQUFjLEtBQWEsTUFBbUIsSUFBYSxJQUM1RSxJQUFhLFFBQWlCLFNBQWtCLE9BQXdCO0FBQ3hFLE1BQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxTQUFTLEVBQUUsS0FBSyxTQUFTLEVBQUUsS0FBSyxTQUFTLE1BQU0sS0FBSyxTQUFTLE9BQU8sS0FDeEYsU0FBUyxLQUFLO0FBQ2QsV0FBTyxXQUFXQSxRQUFPLEtBQUssTUFBTSxLQUFLLFdBQVcsSUFBSSxJQUFJLElBQUksUUFBUSxTQUFTLEtBQUs7QUFDeEYsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUN2QyxNQUFNLEVBQUUsS0FBSyxJQUFJLElBQUlBLFFBQU8sTUFBTSxRQUFRLEdBQUcsTUFBTSxRQUFRO0FBQUcsU0FBSSxPQUFPLFdBQVcsSUFBSSxHQUFHLElBQUksS0FDM0YsT0FBTyxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksS0FBUSxPQUFPLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUMxRSxXQUFXLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxTQUNyQyxZQUFZLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxVQUFhLFVBQVUsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFFBQ3BGO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsUUFBYSxRQUFrQjtBQUNyRCxTQUFNLGtCQUFrQixPQUFPLGtCQUFrQixPQUFNLFdBQVcsS0FBSyxRQUFRLE1BQU0sR0FDckYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6RDtBQUNUO0FBSU8sU0FBUyxVQUFVLFFBQXVCO0FBQy9DLFNBQU87QUFBQSxJQUFFLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUFHLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUFHLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUNsRixPQUFPLFlBQVksT0FBTyxLQUFLO0FBQUEsSUFBRyxRQUFRLE9BQU87QUFBQSxJQUFRLE1BQU0sT0FBTztBQUFBLEVBQUs7QUFDL0U7QUEyQk8sSUFBTSxXQUFOLGNBQXVCLFdBQTBCO0FBQUEsRUFDdEQsR0FBRyxPQUFvQjtBQUFFLFdBQU8sSUFBSSxHQUFHLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFBRTtBQUFBLEVBRXRFLE1BQU0sT0FBeUI7QUFDN0IsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ2pELFFBQUksRUFBRSxVQUFVLE1BQU0sU0FBUyxRQUFRLElBQUksUUFBUSxDQUFDLEdBQUssT0FBTSxLQUFLLFdBQVcsS0FBSztBQUNwRixXQUFRLElBQUksS0FBSyxJQUFLLFFBQVE7QUFBQSxFQUNoQztBQUFBLEVBRVMsS0FBSyxPQUE2QjtBQUN6QyxRQUFNQyxTQUFRLEtBQUs7QUFDbkIsUUFBSUEsT0FBTSxXQUFXLEtBQU0sUUFBTyxNQUFNLEtBQUssS0FBSztBQUNsRCxRQUFNLE1BQU0sVUFBVSxTQUFZLEtBQUssTUFBTSxFQUFFLElBQUksVUFBVUEsUUFBTyxJQUFJLE9BQU8sSUFBSTtBQUNuRixXQUFPLElBQUksSUFBSUEsUUFBTyxHQUFlO0FBQUEsRUFDdkM7QUFBQSxFQUVTLElBQUksT0FBZSxPQUE2QjtBQUN2RCxRQUFJLEtBQUssTUFBTSxXQUFXLFFBQVEsRUFBRSxTQUFTLEdBQUksUUFBTyxNQUFNLElBQUksT0FBTyxLQUFLO0FBQzlFLGNBQVUsS0FBSyxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQUEsRUFDMUM7QUFBQSxFQUVBLE1BQU0sT0FBdUI7QUFDM0IsV0FBTyxRQUFRLElBQUksT0FBTyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssR0FBRyxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUNqRjtBQUFBLEVBQ0EsTUFBTSxPQUF1QjtBQUMzQixRQUFJLFNBQVMsRUFBRyxRQUFPLEtBQUssTUFBTSxLQUFLO0FBQ3ZDLFFBQU0sRUFBRSxJQUFJLElBQUksS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLEdBQUcsUUFBUSxJQUFJLFFBQVEsQ0FBQztBQUN6RSxXQUFJLFVBQVUsSUFBSSxRQUFRLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBVSxLQUFLLE1BQU0sS0FBSyxNQUNwRSxJQUFJLFFBQVEsQ0FBQyxJQUFJLFFBQVEsR0FDbEIsSUFBSSxLQUFLLElBQUssUUFBUTtBQUFBLEVBQy9CO0FBQUEsRUFFbUIsTUFBTSxTQUFjLE9BQTZCO0FBQUUsWUFBUSxTQUFTLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFFOUYsSUFBdUIsT0FBbUI7QUFBRSxXQUFPO0FBQUEsRUFBSTtBQUN6RCxHQWlDYSxPQUFOLE1BQU0sTUFBdUI7QUFBQSxFQUNsQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVE7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFJO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdEY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxVQUFVLEdBQUcsTUFBTSxJQUFJLE9BQU8sSUFBSSxRQUFRLElBQUksUUFBUSxHQUFHO0FBQUE7QUFBQSxFQUNyRjtBQUFBLFNBQWdCLFdBQVcsQ0FBQyxRQUFRO0FBQUE7QUFBQSxFQUNwQyxPQUFPLFNBQStCO0FBQ3BDLFdBQU8sQ0FBQyxDQUFDLFVBQVUsSUFBSSxHQUFHLENBQUMsUUFBUSxTQUFTLEdBQUcsUUFBUSxPQUFPLENBQUMsV0FBVyxNQUFNLENBQUM7QUFBQSxFQUNuRjtBQUFBLEVBQ0E7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLEtBQUk7QUFBQTtBQUFBLEVBRXJFLFlBQVlBLFFBQWMsS0FBZ0I7QUFDeEMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQ2IsS0FBSyxPQUFPLEtBQ1osS0FBSyxZQUFZLElBQUksS0FBS0EsUUFBTyxHQUF1QjtBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUFzQjtBQUNwRCxXQUFPLFVBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxLQUFJLEtBQUssSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWlDO0FBQy9DLFdBQU8saUJBQWlCLFdBQVcsS0FBSSxFQUFFLGVBQWUsSUFBSSxHQUFHLEtBQUk7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBK0I7QUFDakUsUUFBSSxpQkFBaUIsV0FBVyxLQUFJLEVBQUUsV0FBVyxNQUFNO0FBQ3JELFVBQU0sVUFBVSxNQUFLLEdBQUcsV0FBVyxNQUFLLFNBQVMsU0FBUyxDQUFDO0FBQzNELGFBQU8sU0FBUyxXQUFXLEtBQUksRUFBRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFFBQVE7QUFBQSxJQUM1RTtBQUNBLElBQUksVUFBVSxNQUFNLFVBQVUsWUFDeEIsU0FBUyxXQUFXLE9BQU8sUUFBUSxXQUFXLE9BQU0sSUFBSTtBQUM5RCxRQUFNLE1BQU0sTUFBSyxTQUFTLFNBQVM7QUFDbkMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLFdBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUNwRSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUE0QztBQUNqRCxXQUFPLEVBQUUsVUFBVSxLQUFLO0FBQUEsRUFDMUI7QUFBQTtBQUFBLEVBR0EsU0FBb0I7QUFBRSxXQUFPLFdBQVcsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU5QyxJQUFJLE1BQWlCO0FBQUUsV0FBTyxLQUFLO0FBQUEsRUFBSztBQUFBLEVBQ3hDLElBQUksSUFBSSxPQUFrQjtBQUN4QixTQUFLLE9BQU8sT0FDWixLQUFLLFVBQVUsTUFBTTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxJQUFJLFdBQWlCO0FBQUUsV0FBTyxLQUFLO0FBQUEsRUFBVTtBQUFBLEVBQzdDLElBQUksU0FBUyxPQUF5QjtBQUFFLGFBQVMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFFeEUsSUFBSSxPQUFrQjtBQUFFLFdBQU8sT0FBTyxXQUFXLEtBQUssTUFBTSxHQUFHLEtBQUssT0FBTyxFQUFFLENBQUU7QUFBQSxFQUFFO0FBQUEsRUFDakYsSUFBSSxLQUFLLE9BQWtCO0FBQ3pCLFNBQUssTUFBTSxHQUFHLEtBQUssT0FBTyxFQUFFLElBQUksWUFBWSxXQUFXLE9BQU8sV0FBVztBQUFBLEVBQzNFO0FBQUEsRUFFQSxJQUFJLFFBQWlCO0FBQUUsV0FBTyxDQUFDLENBQUMsS0FBSyxNQUFNLEdBQUcsS0FBSyxPQUFPLEVBQUU7QUFBQSxFQUFFO0FBQUEsRUFDOUQsSUFBSSxNQUFNLE9BQWdCO0FBQUUsU0FBSyxNQUFNLEdBQUcsS0FBSyxPQUFPLEVBQUUsSUFBSSxRQUFRLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFDMUUsSUFBSSxTQUFpQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNyRSxJQUFJLE9BQU8sT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssU0FBUyxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUUxRSxJQUFJLFNBQTJCO0FBQzdCLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQ25ELFdBQU8sV0FBVyxJQUFJLE9BQVE7QUFBQSxFQUNoQztBQUFBLEVBQ0EsSUFBSSxPQUFPLE9BQXFCO0FBQzlCLFNBQUssTUFBTSxLQUFLLEtBQUssU0FBUyxLQUFLLENBQUMsSUFDbEMsT0FBTyxTQUFVLFdBQVcsUUFBUyxPQUFPLE9BQU8sU0FBUyxLQUFLO0FBQUEsRUFDckU7QUFDRjtBQUdPLFNBQVMsU0FBUyxRQUFjLE1BQThCO0FBRW5FLFNBRE0sa0JBQWtCLFFBQU8sV0FBVyxNQUFNLE1BQU0sR0FDbEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxVQUFVLFlBQVksUUFBUSxLQUNwRixXQUFXLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3hDO0FBQ1Q7QUFJTyxTQUFTLFdBQVdBLFFBQWMsS0FBYSxNQUNwRCxNQUEyQjtBQUMzQixNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUyxLQUE2QixVQUFVO0FBQy9FLFdBQU8sV0FBV0EsUUFBTyxLQUFLLE1BQU0sTUFBTSxNQUFNLFFBQVE7QUFDMUQsTUFBTSxFQUFFLFVBQVUsV0FBVyxNQUFNLE9BQU8sT0FBTyxRQUFRLFFBQVEsU0FBUyxRQUFRLFFBQVEsSUFBSSxNQUN4RixhQUFhLGNBQWMsVUFDOUIsY0FBYyxRQUFTLFVBQWtDLFVBQVUsVUFBYSxXQUFTLFNBQVMsR0FDakcsYUFBaUMsYUFDbkM7QUFDRixFQUFJLGNBQWMsY0FBYyxXQUFZO0FBQUEsSUFBRSxHQUFHO0FBQUEsSUFBYSxHQUFHO0FBQUEsSUFDL0QsR0FBRztBQUFBLEVBQVksSUFBSTtBQUNyQixNQUFNLFNBQVMsU0FBUyxXQUFXLEtBQUssR0FDbEMsV0FBVyxZQUFZLE9BQU8sSUFBSSxPQUFPLFdBQVksV0FBVyxVQUFVLFNBQVM7QUFDekYsTUFBSSxFQUFFLE9BQU8sZUFBZ0IsWUFBWSxPQUFPLGVBQWdCLFlBQzlELE9BQU8sZUFBZ0IsWUFBWSxVQUFVLEtBQUssV0FBVyxVQUM3RCxPQUFPLFdBQVksWUFBWSxPQUFPLFlBQWE7QUFDbkQsV0FBTztBQUFBLE1BQVdBO0FBQUEsTUFBTztBQUFBLE1BQUs7QUFBQSxNQUFNLGFBQWEsU0FBWTtBQUFBLE1BQVc7QUFBQSxNQUN0RTtBQUFBLE1BQWE7QUFBQSxNQUFhO0FBQUEsTUFBTztBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsSUFBTztBQUM3RCxFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSUEsUUFBTyxNQUFNLFFBQVE7QUFDN0YsYUFBSSxHQUFHLElBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxJQUFJLGFBQWEsSUFBSSxNQUFNLENBQUMsSUFBSSxhQUNuRSxHQUFHLE1BQU0sRUFBRSxJQUFJLFFBQVEsR0FBRyxNQUFNLEVBQUUsSUFBSSxTQUFTLElBQUksR0FBRyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUksU0FDN0UsSUFBSSxNQUFNLENBQUMsSUFBSSxVQUFpQjtBQUNsQztBQUVBLFNBQVMsV0FBV0EsUUFBYyxLQUFhLE1BQW1CLFdBQ2hFLGFBQXNCLGFBQXNCLGFBQXNCLE9BQ2xFLFFBQWtCLFNBQWtCLFNBQWdDO0FBQ3BFLE1BQUksRUFBRSxjQUFjLFVBQWEsU0FBUyxXQUFXLEtBQUssU0FBUyxXQUFXLEtBQzVFLFNBQVMsV0FBVyxLQUFLLFNBQVMsT0FBTztBQUN6QyxXQUFPO0FBQUEsTUFBV0E7QUFBQSxNQUFPO0FBQUEsTUFBSztBQUFBLE1BQU07QUFBQSxNQUFNO0FBQUEsTUFBWTtBQUFBLE1BQVc7QUFBQSxNQUFhO0FBQUEsTUFDNUU7QUFBQSxNQUFhO0FBQUEsTUFBTztBQUFBLE1BQVE7QUFBQSxNQUFTO0FBQUEsSUFBTztBQUNoRCxNQUFNLFNBQVMsVUFBVSxTQUFZLFFBQVEsWUFBWSxXQUFXLE9BQU8sV0FBVyxHQUNoRixXQUNKLFlBQVksVUFBc0IsT0FBTyxXQUFZLFdBQTdCLFVBQW1ELFNBQVMsT0FBTztBQUM3RixFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSUEsUUFBTyxNQUFNLFFBQVE7QUFDN0YsU0FBSSxnQkFBZ0IsV0FBVyxJQUFJLEdBQUcsSUFBSSxjQUN0QyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLGNBQzFDLGdCQUFnQixXQUFXLElBQUksTUFBTSxDQUFDLElBQUksY0FDMUMsV0FBVyxXQUFXLEdBQUcsTUFBTSxFQUFFLElBQUksU0FDckMsV0FBVyxXQUFXLEdBQUcsTUFBTSxFQUFFLElBQUksU0FBUyxJQUFJLElBQ2xELFlBQVksV0FBVyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUksVUFDOUMsYUFBYSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksV0FBaUI7QUFDOUQ7QUFHTyxTQUFTLFNBQVMsUUFBYyxRQUFvQjtBQUN6RCxTQUFNLGtCQUFrQixRQUFRLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxRQUFRLE1BQU0sR0FDeEYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUNoRSxPQUFPLE1BQU0sUUFBUSxPQUFPLFFBQVEsUUFBUSxFQUFFLEdBQ3ZDO0FBQ1Q7QUFJTyxTQUFTLFdBQVcsUUFBeUI7QUFDbEQsU0FBTztBQUFBLElBQUUsVUFBVSxXQUFXLE9BQU8sUUFBUTtBQUFBLElBQUcsTUFBTSxPQUFPO0FBQUEsSUFBTSxPQUFPLE9BQU87QUFBQSxJQUMvRSxRQUFRLE9BQU87QUFBQSxJQUFRLFFBQVEsT0FBTztBQUFBLEVBQU87QUFDakQ7QUErQk8sSUFBTSxZQUFOLGNBQXdCLFdBQTRCO0FBQUEsRUFDekQsR0FBRyxPQUFxQjtBQUFFLFdBQU8sS0FBSyxHQUFHLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFBRTtBQUFBLEVBRXhFLE1BQU0sT0FBMEI7QUFDOUIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsS0FBSyxRQUFRO0FBQ2pELFFBQUksRUFBRSxVQUFVLE1BQU0sU0FBUyxRQUFRLElBQUksUUFBUSxDQUFDLEdBQUssT0FBTSxLQUFLLFdBQVcsS0FBSztBQUNwRixXQUFRLElBQUksS0FBSyxJQUFLLFFBQVE7QUFBQSxFQUNoQztBQUFBLEVBRVMsS0FBSyxPQUFnQztBQUM1QyxRQUFNQyxTQUFRLEtBQUs7QUFDbkIsUUFBSUEsT0FBTSxXQUFXLEtBQU0sUUFBTyxNQUFNLEtBQUssS0FBSztBQUNsRCxRQUFNLE1BQU0sVUFBVSxTQUFZLEtBQUssTUFBTSxFQUFFLElBQUksV0FBV0EsUUFBTyxJQUFJLE9BQU8sSUFBSTtBQUNwRixXQUFPLElBQUksS0FBS0EsUUFBTyxHQUFnQjtBQUFBLEVBQ3pDO0FBQUEsRUFFUyxJQUFJLE9BQWUsT0FBK0I7QUFDekQsUUFBSSxLQUFLLE1BQU0sV0FBVyxRQUFRLEVBQUUsU0FBUyxHQUFJLFFBQU8sTUFBTSxJQUFJLE9BQU8sS0FBSztBQUM5RSxlQUFXLEtBQUssT0FBTyxPQUFPLE9BQU8sSUFBSTtBQUFBLEVBQzNDO0FBQUEsRUFFQSxNQUFNLE9BQXVCO0FBQzNCLFdBQU8sUUFBUSxJQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssTUFBTSxLQUFLLEdBQUcsRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDakY7QUFBQSxFQUNBLE1BQU0sT0FBdUI7QUFDM0IsUUFBSSxTQUFTLEVBQUcsUUFBTyxLQUFLLE1BQU0sS0FBSztBQUN2QyxRQUFNLEVBQUUsSUFBSSxJQUFJLEtBQUssT0FBTyxRQUFRLEtBQUssUUFBUSxHQUFHLFFBQVEsSUFBSSxRQUFRLENBQUM7QUFDekUsV0FBSSxVQUFVLElBQUksUUFBUSxDQUFDLEtBQUssS0FBSyxLQUFLLEdBQVUsS0FBSyxNQUFNLEtBQUssTUFDcEUsSUFBSSxRQUFRLENBQUMsSUFBSSxRQUFRLEdBQ2xCLElBQUksS0FBSyxJQUFLLFFBQVE7QUFBQSxFQUMvQjtBQUFBLEVBRW1CLE1BQU0sU0FBZSxPQUErQjtBQUNyRSxhQUFTLFNBQVMsS0FBSztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxJQUF1QixPQUFvQjtBQUFFLFdBQU87QUFBQSxFQUFLO0FBQzNELEdBNkJhLFFBQU4sTUFBTSxPQUF3QjtBQUFBLEVBQ25DO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBUztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUk7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN2RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLE9BQU8sR0FBRyxPQUFPLEdBQUc7QUFBQTtBQUFBLEVBQ2hELE9BQU8sU0FBK0I7QUFDcEMsV0FBTyxDQUFDLENBQUMsUUFBUSxDQUFDLFVBQVUsR0FBRyxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFDQTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sTUFBSztBQUFBO0FBQUEsRUFFdEUsWUFBWUEsUUFBYyxLQUFpQjtBQUN6QyxRQUFJQSxVQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUUEsUUFDYixLQUFLLE1BQU0sS0FDWCxLQUFLLFNBQVMsSUFBSSxTQUFTQSxRQUFPLEdBQUcsR0FDckMsS0FBSyxTQUFTLElBQUksVUFBVUEsUUFBTyxNQUFNLEVBQUU7QUFBQSxFQUM3QztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBd0I7QUFDdEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksTUFBSyxLQUFLLElBQUksT0FBTSxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ25GO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFrQztBQUNoRCxXQUFPLGlCQUFpQixXQUFXLE1BQUssRUFBRSxlQUFlLElBQUksR0FBRyxNQUFLO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQWtDO0FBQ3BFLElBQUksU0FBUyxXQUFXLE9BQU8sUUFBUSxXQUFXLFFBQU8sSUFBSTtBQUM3RCxRQUFNLFVBQVUsT0FBTSxHQUFHLFdBQVcsT0FBTSxTQUFTLFNBQVMsQ0FBQztBQUM3RCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFNBQVMsTUFBTSxPQUFPLElBQUksUUFBUSxTQUFTLE1BQU0sUUFBTyxXQUFXLElBQUksUUFBUSxTQUFTLE1BQU0sUUFBTyxTQUFTO0FBQUEsSUFBRSxTQUN0SCxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLE1BQU0sR0FBRyxHQUNmLE1BQU0sTUFBTSxNQUFNLEVBQUU7QUFBQSxFQUN0QjtBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVlBLFFBQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWUEsUUFBTyxHQUFHO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHaEcsU0FBcUI7QUFBRSxXQUFPLFlBQVksSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVoRCxJQUFJLFFBQW1DO0FBQ3JDLGdCQUFLLE9BQU8sTUFBTSxLQUFLLEtBQ2hCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE1BQU0sT0FBZ0U7QUFDeEUsU0FBSyxPQUFPLE1BQU0sS0FBSyxLQUN2QixLQUFLLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDMUI7QUFBQSxFQUVBLElBQUksUUFBcUM7QUFDdkMsZ0JBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxJQUN2QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxNQUFNLE9BQW9FO0FBQzVFLFNBQUssT0FBTyxNQUFPLEtBQUssTUFBTSxJQUM5QixLQUFLLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDMUI7QUFDRjtBQUlPLFNBQVMsVUFBVSxRQUFlLE1BQWlDO0FBRXhFLE1BRE0sa0JBQWtCLFNBQVEsV0FBVyxPQUFPLE1BQU0sR0FDcEQsZ0JBQWdCLE1BQU8sUUFBTyxVQUFVLFFBQVEsSUFBSTtBQUN4RCxNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUSxXQUFXLEtBQU0sT0FBTSxZQUFZLE1BQU0sS0FBSztBQUN2RixTQUFJLE9BQU8sTUFBTSxXQUFXLFFBQVEsT0FBTyxNQUFNLFVBQVUsU0FBUyxJQUMzRCxTQUFTLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFDekMsWUFBWSxRQUFRLE1BQU0sT0FBTyxXQUFXO0FBQ3JEO0FBSUEsU0FBUyxZQUFZLFFBQWUsTUFBeUI7QUFDM0QsTUFBTSxFQUFFLE9BQU8sUUFBUSxPQUFPLE9BQU8sSUFBSTtBQUN6QyxTQUFJLFNBQVMsTUFBTSxNQUFNLFdBQVMsTUFBTSxLQUFLLFdBQVMsTUFBTSxLQUNuRCxTQUFTLFFBQVEsRUFBRSxPQUFPLFFBQVEsT0FBTyxPQUFPLEdBQUcsT0FBTyxXQUFXLEtBQzFFLFdBQVcsV0FBVyxPQUFPLFFBQVEsU0FDckMsV0FBVyxXQUFXLE9BQU8sUUFBUSxTQUNsQztBQUNUO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTyxVQUFVLFFBQVEsUUFBUSxLQUFLO0FBQ3hDO0FBSU8sU0FBUyxZQUFZLFFBQTJCO0FBQ3JELFNBQU8sWUFBWSxRQUFRLGNBQWM7QUFDM0M7QUFHTyxTQUFTLGVBQWUsUUFBZSxNQUE0QjtBQUN4RSxTQUFPO0FBQUEsSUFBRSxPQUFPLGVBQWUsT0FBTyxPQUFPLFdBQVcsSUFBSTtBQUFBLElBQzFELE9BQU8sZUFBZSxPQUFPLE9BQU8sWUFBWSxJQUFJO0FBQUEsRUFBRTtBQUMxRDs7O0FEcGtCQSxJQUFNLFFBQVEsS0FDUixRQUFRLENBQUMsUUFBUSxRQUFRLE9BQU8sR0FXaEMsUUFBUSxJQUFJLE1BQU0sS0FBSyxFQUFFLEdBQ3pCLEVBQUUsT0FBTyxNQUFNLElBQUksTUFBTSxPQUFPLEtBQUssR0FDckMsTUFBTSxJQUFJLE9BQU8sS0FBSyxHQUN0QixPQUFPLEtBQUssT0FBTyxLQUFLLEdBQ3hCLFdBQVcsSUFBSSxZQUFZLEtBQUs7QUFFdEMsU0FBUyxNQUFNLE1BQXVEO0FBQ3BFLE1BQUksTUFBTTtBQUNWLFdBQVcsRUFBRSxHQUFHLE9BQU8sS0FBSyxLQUFNLFFBQU8sSUFBSTtBQUM3QyxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsTUFBcUU7QUFDdkYsTUFBSSxNQUFNO0FBQ1YsV0FBVyxFQUFFLFVBQVUsT0FBTyxLQUFLLEtBQU0sUUFBTyxTQUFTLElBQUk7QUFDN0QsU0FBTztBQUNUO0FBRUEsU0FBUyxRQUFRLE9BQXFCO0FBQ3BDLFdBQVMsUUFBUSxRQUFRLEdBQUcsU0FBUyxHQUFHLFFBQVMsT0FBTSxLQUFLLFNBQVMsS0FBSyxDQUFFO0FBQzlFO0FBRUEsSUFBSSxZQUE2QyxDQUFDLEdBQzlDLFlBQTJELENBQUMsR0FFMUQsVUFBVTtBQUFBLEVBQ2QsR0FBRyxJQUFJLGFBQWEsS0FBSztBQUFBLEVBQ3pCLEdBQUcsSUFBSSxhQUFhLEtBQUs7QUFBQSxFQUN6QixHQUFHLElBQUksYUFBYSxLQUFLO0FBQUEsRUFDekIsT0FBTyxJQUFJLGFBQWEsS0FBSztBQUFBLEVBQzdCLFFBQVEsSUFBSSxZQUFZLEtBQUs7QUFBQSxFQUM3QixNQUFNLElBQUksWUFBWSxLQUFLO0FBQUEsRUFDM0IsTUFBTSxJQUFJLFdBQVcsS0FBSztBQUFBLEVBQzFCLE9BQU8sSUFBSSxXQUFXLEtBQUs7QUFBQSxFQUMzQixRQUFRLElBQUksWUFBWSxLQUFLO0FBQUEsRUFDN0IsUUFBUTtBQUNWO0FBRUEsU0FBUyxlQUF1QjtBQUM5QixNQUFJLE1BQU07QUFDVixXQUFTLFFBQVEsR0FBRyxRQUFRLFFBQVEsUUFBUTtBQUMxQyxXQUFPLFFBQVEsRUFBRSxLQUFLLElBQUssUUFBUSxPQUFPLEtBQUs7QUFFakQsU0FBTztBQUNUO0FBRUEsSUFBTSxRQUF1QztBQUFBLEVBQzNDLE1BQU07QUFBQSxJQUNKLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsVUFBTSxPQUFPLENBQUM7QUFDZCxlQUFTLElBQUksR0FBRyxJQUFJLE9BQU87QUFDekIsYUFBSyxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsUUFBUSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBRWxFLGtCQUFZO0FBQUEsSUFDZDtBQUFBLElBQ0EsS0FBSyxNQUFNLE1BQU0sU0FBUztBQUFBLEVBQzVCO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ2pCLFlBQU0sTUFBTTtBQUNaLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTztBQUN6QixjQUFNLEtBQUssRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFBQSxJQUVyRTtBQUFBLElBQ0EsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFDQSxLQUFLO0FBQUEsSUFDSCxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ2pCLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTztBQUN6QixjQUFNLElBQUksR0FBRyxFQUFFLEdBQUcsSUFBSSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLFFBQVEsR0FBRyxNQUFNLEVBQUUsQ0FBQztBQUFBLElBRXZFO0FBQUEsSUFDQSxLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPO0FBQ3pCLFlBQUksTUFBTSxNQUFNLE1BQU0sQ0FBQyxHQUN2QixRQUFRLEtBQUssRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUcsTUFBTSxFQUFFLENBQUM7QUFBQSxJQUV2RTtBQUFBLElBQ0EsS0FBSyxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ2pCLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTztBQUN6QixZQUFJLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FDdkIsSUFBSSxJQUFJLElBQUksR0FDWixJQUFJLElBQUksR0FDUixJQUFJLElBQUksR0FDUixJQUFJLFFBQVEsR0FDWixJQUFJLFNBQVMsR0FDYixJQUFJLE9BQU87QUFBQSxJQUVmO0FBQUEsSUFDQSxLQUFLLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsVUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLE9BQU8sUUFBUSxLQUFLLElBQUk7QUFDekMsY0FBUSxTQUFTO0FBQ2pCLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLFlBQU0sTUFBTSxRQUFRO0FBQ3BCLFVBQUUsR0FBRyxJQUFJLElBQUksR0FDYixFQUFFLEdBQUcsSUFBSSxHQUNULEVBQUUsR0FBRyxJQUFJLEdBQ1QsTUFBTSxHQUFHLElBQUksR0FDYixPQUFPLEdBQUcsSUFBSSxHQUNkLEtBQUssR0FBRyxJQUFJLEdBQ1osUUFBUSxTQUFTLE1BQU07QUFBQSxNQUN6QjtBQUFBLElBQ0Y7QUFBQSxJQUNBLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ2pCLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLFlBQU0sT0FBTyxFQUFFLEdBQUcsSUFBSSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLFFBQVEsR0FBRyxNQUFNLEVBQUU7QUFDbEUsaUJBQVMsQ0FBQyxJQUFJLElBQUksT0FBTyxPQUFPLElBQUksRUFBRTtBQUFBLE1BQ3hDO0FBQ0EsY0FBUSxLQUFLO0FBQUEsSUFDZjtBQUFBLElBQ0EsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLE1BQU0sT0FBTztBQUNYLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxJQUFLLFVBQVMsQ0FBQyxJQUFJLElBQUksU0FBUyxLQUFLO0FBQ2hFLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFBQSxJQUNBLEtBQUs7QUFBQSxFQUNQO0FBQ0YsR0FFTSxTQUF3QztBQUFBLEVBQzVDLE1BQU07QUFBQSxJQUNKLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsVUFBTSxPQUFPLENBQUM7QUFDZCxlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixZQUFNLFdBQVcsRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFLEdBQ2xDLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDeEIsYUFBSyxLQUFLLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLE1BQ3ZFO0FBQ0Esa0JBQVk7QUFBQSxJQUNkO0FBQUEsSUFDQSxLQUFLLE1BQU0sV0FBVyxTQUFTO0FBQUEsRUFDakM7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsWUFBTSxNQUFNO0FBQ1osZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsWUFBTSxXQUFXLEVBQUUsR0FBRyxJQUFJLEdBQUcsR0FBRyxHQUFHLEdBQUcsRUFBRSxHQUNsQyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3hCLGNBQU0sS0FBSyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksS0FBSyxRQUFRLEdBQUcsUUFBUSxLQUFLLENBQUM7QUFBQSxNQUN4RTtBQUFBLElBQ0Y7QUFBQSxJQUNBLEtBQUssTUFBTSxXQUFXLEtBQUs7QUFBQSxFQUM3QjtBQUFBLEVBQ0EsS0FBSztBQUFBLElBQ0gsTUFBTSxPQUFPLEdBQUcsR0FBRztBQUNqQixlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixZQUFNLFdBQVcsRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFLEdBQ2xDLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDeEIsY0FBTSxJQUFJLEdBQUcsRUFBRSxVQUFVLE1BQU0sT0FBTyxJQUFJLEtBQUssUUFBUSxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQUEsTUFDMUU7QUFBQSxJQUNGO0FBQUEsSUFDQSxLQUFLLE1BQU0sV0FBVyxLQUFLO0FBQUEsRUFDN0I7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE1BQU0sT0FBTyxHQUFHLEdBQUc7QUFDakIsZUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsYUFBSyxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ3hCLFlBQU0sV0FBVyxFQUFFLEdBQUcsSUFBSSxHQUFHLEdBQUcsR0FBRyxHQUFHLEVBQUUsR0FDbEMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN4QixpQkFBUyxNQUFNLEVBQUUsVUFBVSxNQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUFBLE1BQzVFO0FBQUEsSUFDRjtBQUFBLElBQ0EsS0FBSyxNQUFNLFdBQVcsS0FBSztBQUFBLEVBQzdCO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ2pCLGVBQVMsSUFBSSxHQUFHLElBQUksT0FBTztBQUN6QixhQUFLLE1BQU0sTUFBTSxNQUFNLENBQUMsR0FDeEIsS0FBSyxTQUFTLElBQUksSUFBSSxHQUN0QixLQUFLLFNBQVMsSUFBSSxHQUNsQixLQUFLLFNBQVMsSUFBSSxHQUNsQixLQUFLLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FDdkIsS0FBSyxRQUFRLElBQUksS0FDakIsS0FBSyxTQUFTLEdBQ2QsS0FBSyxTQUFTO0FBQUEsSUFFbEI7QUFBQSxJQUNBLEtBQUssTUFBTSxXQUFXLEtBQUs7QUFBQSxFQUM3QjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sTUFBTSxPQUFPLEdBQUcsR0FBRztBQUNqQixVQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsTUFBTSxPQUFPLFFBQVEsT0FBTyxJQUFJO0FBQ2pELGNBQVEsU0FBUztBQUNqQixlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixZQUFNLE1BQU0sUUFBUTtBQUNwQixVQUFFLEdBQUcsSUFBSSxJQUFJLEdBQ2IsRUFBRSxHQUFHLElBQUksR0FDVCxFQUFFLEdBQUcsSUFBSSxHQUNULEtBQUssR0FBRyxJQUFJLElBQUksR0FDaEIsTUFBTSxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksR0FDM0IsT0FBTyxHQUFHLElBQUksR0FDZCxPQUFPLEdBQUcsSUFBSSxHQUNkLFFBQVEsU0FBUyxNQUFNO0FBQUEsTUFDekI7QUFBQSxJQUNGO0FBQUEsSUFDQSxLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sTUFBTSxPQUFPLEdBQUcsR0FBRztBQUNqQixlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixZQUFNLFdBQVcsRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFFLEdBQ2xDLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FDbEIsT0FBTyxFQUFFLFVBQVUsTUFBTSxPQUFPLElBQUksS0FBSyxRQUFRLEdBQUcsUUFBUSxLQUFLO0FBQ3ZFLGlCQUFTLENBQUMsSUFBSSxLQUFLLE9BQU8sT0FBTyxJQUFJLEVBQUU7QUFBQSxNQUN6QztBQUNBLGNBQVEsS0FBSztBQUFBLElBQ2Y7QUFBQSxJQUNBLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixNQUFNLE9BQU87QUFDWCxlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSyxVQUFTLENBQUMsSUFBSSxLQUFLLFNBQVMsS0FBSztBQUNqRSxjQUFRLEtBQUs7QUFBQSxJQUNmO0FBQUEsSUFDQSxLQUFLO0FBQUEsRUFDUDtBQUNGLEdBRU0sQ0FBQyxPQUFPLElBQUksU0FBUyxJQUFJLFNBQVMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDNUQsT0FBTyxXQUFXLFFBQVEsUUFBUSxRQUFRLElBQUk7QUFDcEQsSUFBSSxRQUFRO0FBQ1YsUUFBTSxJQUFJLE1BQU0sb0JBQW9CLElBQUkscUNBQXFDO0FBRy9FLE1BQU0sT0FBTyxLQUFLO0FBQ2xCLE1BQU0sT0FBTyxLQUFLO0FBQ2xCLFNBQVMsT0FBTyxHQUFHLFFBQVEsR0FBRyxRQUFRO0FBQ3BDLE1BQUksTUFBTSxPQUFPLE1BQU0sR0FBRztBQUMxQixNQUFJLFdBQVc7QUFDZixXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUyxhQUFZLE9BQU8sSUFBSTtBQUNuRSxNQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUs7QUFDN0IsTUFBSSxVQUFVLFNBQVUsT0FBTSxJQUFJLE1BQU0sa0JBQWtCLEtBQUssY0FBYyxRQUFRLEVBQUU7QUFDekY7QUFDQSxJQUFNLFNBQVMsTUFBTSxLQUFLLE1BQU0sSUFBSSxNQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUNsRixRQUFRLElBQUksS0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxJQUFJLEtBQUssRUFBRSxDQUFDLENBQUM7QUFHcEUsU0FBUyxRQUFRLE9BQXNCO0FBQ3JDLGFBQVcsS0FBSztBQUNoQixNQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsTUFBTTtBQUMvQyxRQUFNLFNBQVMsa0JBQWtCLEVBQUU7QUFDbkMsaUJBQU0sT0FBTyxLQUFLLElBQUksSUFDZCxrQkFBa0IsRUFBRSxpQkFBaUIsVUFBVTtBQUFBLEVBQ3pELENBQUM7QUFDRCxTQUFPLEtBQUssSUFBSSxHQUFHLE9BQU8sT0FBTyxDQUFDO0FBQ3BDOyIsCiAgIm5hbWVzIjogWyJhcmVuYSIsICJhcmVuYSIsICJhcmVuYSJdCn0K

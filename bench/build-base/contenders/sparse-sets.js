import {
  Particle,
  toJSONParticle
} from "../chunk-ICBP6PAO.js";
import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  SparseHead,
  SparseSet,
  TableHead,
  copyOwned,
  mapToJSON,
  notRow,
  ownerToJSON,
  removeWord
} from "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena,
  Deallocator,
  checkedAt,
  inspectable,
  isPlain,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/sparse-sets.ts
import { getHeapStatistics } from "node:v8";

// bench/sparse-sets.gen.ts
var Motions = class _Motions extends SparseSet {
  static get head$() {
    return ParticleSparseHead$;
  }
  static {
    this.typeName = "Motions";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "27a97c988d5518b0";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "SparseSet", [["entry", ["struct", Particle], "u32"]]]];
  }
  /** Returns an accessor of the `Motions` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Motions) ?? new _Motions(allocator.arena, ptr);
  }
  /** Allocates an empty `Motions`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Motions).allocateZeroed(4, 4, _Motions);
  }
  /** Allocates a `Motions` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Motions.at(allocator, _Motions.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initMotions(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Motions` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Motions.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONMotions(this);
  }
  get layout$() {
    return ParticleSparseHead$;
  }
  row$(index) {
    return new ParticleRow$(this.arena, this.ptr, index, 4);
  }
  get length() {
    let u32 = this.arena.u32;
    return u32[u32[this.ptr >>> 2] >>> 2];
  }
  row(key) {
    if (typeof key != "number") return this.missing$(key);
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (head !== 0 && key >>> 10 < u32[head + 12]) {
      let ptr = u32[(u32[head + 11] >>> 2) + (key >>> 10)] >>> 2, row = u32[ptr + (key & 1023)];
      if (row < u32[head] && u32[(u32[head + 10] >>> 2) + row] === key) return row;
    }
    return this.missing$(key);
  }
  has(key) {
    return this.row(key) >= 0;
  }
  get(key) {
    let row = this.row(key);
    return row < 0 ? void 0 : new ParticleRow$(this.arena, this.ptr, row, 4);
  }
  place$(key) {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    if (typeof key != "number" || head === 0 || key >>> 0 !== key || key >>> 10 >= u32[head + 12])
      return this.extend$(key);
    let ptr = (u32[(u32[head + 11] >>> 2) + (key >>> 10)] >>> 2) + (key & 1023), source = u32[head + 10] >>> 2, index = u32[ptr], row = u32[head];
    return index < row && u32[source + index] === key ? index : ptr <= 1023 || row >= u32[head + 1] ? this.extend$(key) : (u32[ptr] = row, u32[source + row] = key, u32[head] = row + 1, row);
  }
  keyAt(row) {
    if (!(typeof row == "number" && row >>> 0 === row && row < this.length))
      throw this.outOfRange(row);
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    return u32[(u32[head + 10] >>> 2) + row];
  }
  removeRow$(head, index, row) {
    let u32 = this.arena.u32;
    removeWord(u32, u32[head + 4], index, row), removeWord(u32, u32[head + 5], index, row), removeWord(u32, u32[head + 6], index, row), removeWord(u32, u32[head + 7], index, row), removeWord(u32, u32[head + 8], index, row), removeWord(u32, u32[head + 9], index, row), removeWord(u32, u32[head + 10], index, row);
  }
  views$() {
    return {
      x: this.view$("f32", 0, 1),
      y: this.view$("f32", 1, 1),
      z: this.view$("f32", 2, 1),
      vx: this.view$("f32", 3, 1),
      vy: this.view$("f32", 4, 1),
      vz: this.view$("f32", 5, 1)
    };
  }
  get starts() {
    return {
      x: this.start$(0) >>> 2,
      y: this.start$(1) >>> 2,
      z: this.start$(2) >>> 2,
      vx: this.start$(3) >>> 2,
      vy: this.start$(4) >>> 2,
      vz: this.start$(5) >>> 2
    };
  }
  delete(key) {
    let index = this.row(key);
    if (index < 0) return !1;
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, row = u32[head] - 1, former = u32[(u32[head + 10] >>> 2) + row], ptr = u32[(u32[head + 11] >>> 2) + (former >>> 10)] >>> 2;
    return u32[ptr + (former & 1023)] = index, this.removeRow$(head, index, row), u32[head] = row, !0;
  }
  add(key) {
    let former = this.length, row = this.place$(key);
    if (row < former) return row;
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2;
    return u32[(u32[head + 4] >>> 2) + row] = 0, u32[(u32[head + 5] >>> 2) + row] = 0, u32[(u32[head + 6] >>> 2) + row] = 0, u32[(u32[head + 7] >>> 2) + row] = 0, u32[(u32[head + 8] >>> 2) + row] = 0, u32[(u32[head + 9] >>> 2) + row] = 0, row;
  }
  set(key, init) {
    let arena = this.arena;
    if (!isPlain(init) || arena.checks !== null) return this.put$(key, init);
    let {
      x: x$ = 0,
      y: y$ = 0,
      z: z$ = 0,
      vx: vx$ = 0,
      vy: vy$ = 0,
      vz: vz$ = 0
    } = init;
    if (!(typeof x$ == "number" && typeof y$ == "number" && typeof z$ == "number" && typeof vx$ == "number" && typeof vy$ == "number" && typeof vz$ == "number"))
      return this.put$(key, { x: x$, y: y$, z: z$, vx: vx$, vy: vy$, vz: vz$ });
    let row = this.place$(key), { u32, f32 } = arena, head = u32[this.ptr >>> 2] >>> 2;
    return f32[(u32[head + 4] >>> 2) + row] = x$, f32[(u32[head + 5] >>> 2) + row] = y$, f32[(u32[head + 6] >>> 2) + row] = z$, f32[(u32[head + 7] >>> 2) + row] = vx$, f32[(u32[head + 8] >>> 2) + row] = vy$, f32[(u32[head + 9] >>> 2) + row] = vz$, row;
  }
};
function initMotions(target, init) {
  return init instanceof Motions ? copyMotions(target, init) : (target.assign(init), target);
}
function copyMotions(target, source) {
  return copyOwned(target, source, Motions);
}
function toJSONMotions(source) {
  return ownerToJSON(source, toJSONMotionsAt$);
}
function toJSONMotionsAt$(source, walk) {
  return mapToJSON(source, null, (element) => element.toJSON(), walk);
}
var ParticleRow$ = class _ParticleRow$ {
  static {
    this.typeName = "Particle";
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _ParticleRow$);
  }
  static {
    this.head$ = /* @__PURE__ */ new TableHead(() => Particle, [0, 4, 4, 4, 8, 4, 12, 4, 16, 4, 20, 4]);
  }
  static {
    this.position$ = "index";
  }
  static get offsets() {
    return Particle.offsets;
  }
  static types$() {
    return Particle.types$();
  }
  constructor(arena, field, row, index) {
    this.arena = arena, this.table$$ = field, this.row$ = row, this.first$ = index;
  }
  get type$() {
    return Particle;
  }
  /** Index of the row. Assign it to move the accessor to another row. */
  get index() {
    return this.row$;
  }
  set index(value) {
    if (!(typeof value == "number" && value >>> 0 === value)) throw notRow(value);
    this.row$ = value;
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONParticle(this);
  }
  get x() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set x(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
  get y() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 1] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set y(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 1] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
  get z() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 2] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set z(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 2] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
  get vx() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 3] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set vx(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 3] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
  get vy() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 4] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set vy(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 4] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
  get vz() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 5] + this.row$ * 4;
    return this.arena.f32[ptr >>> 2];
  }
  set vz(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 5] + this.row$ * 4;
    this.arena.f32[ptr >>> 2] = value;
  }
}, ParticleSparseHead$ = /* @__PURE__ */ new SparseHead(ParticleRow$.head$);

// bench/workloads/hand-sparse-set.ts
var NO_PAGE = new Uint32Array(1024), FIELDS = ["x", "y", "z", "vx", "vy", "vz"], HandSparseSet = class {
  constructor(capacity) {
    this.pages = [];
    this.count = 0;
    let column = () => new Float32Array(capacity), [x, y, z, vx, vy, vz] = FIELDS.map(column);
    this.x = x, this.y = y, this.z = z, this.vx = vx, this.vy = vy, this.vz = vz, this.keys = new Uint32Array(capacity);
  }
  row(key) {
    let page = key >>> 10;
    if (page >= this.pages.length) return -1;
    let row = this.pages[page][key & 1023];
    return row < this.count && this.keys[row] === key ? row : -1;
  }
  /** Adds a key that isn't in the set. */
  add(key) {
    let { pages } = this, page = key >>> 10;
    for (; pages.length <= page; ) pages.push(NO_PAGE);
    pages[page] === NO_PAGE && (pages[page] = new Uint32Array(1024));
    let row = this.count++;
    return pages[page][key & 1023] = row, this.keys[row] = key, row;
  }
  set(key, x, y, z, vx, vy, vz) {
    let row = this.row(key);
    row < 0 && (row = this.add(key)), this.x[row] = x, this.y[row] = y, this.z[row] = z, this.vx[row] = vx, this.vy[row] = vy, this.vz[row] = vz;
  }
  delete(key) {
    let row = this.row(key);
    if (row < 0) return !1;
    let last = --this.count, moved = this.keys[last];
    return this.pages[moved >>> 10][moved & 1023] = row, this.keys[row] = moved, this.x[row] = this.x[last], this.y[row] = this.y[last], this.z[row] = this.z[last], this.vx[row] = this.vx[last], this.vy[row] = this.vy[last], this.vz[row] = this.vz[last], !0;
  }
  clear() {
    this.count = 0;
  }
};

// bench/contenders/sparse-sets.ts
var COUNT = 1e4, ALL = 32768, DT = 1 / 64, shuffled = Uint32Array.from({ length: ALL }, (_, key) => key), state = 1;
for (let at = ALL - 1; at > 0; at--) {
  state = Math.imul(state, 1664525) + 1013904223 >>> 0;
  let other = state % (at + 1), key = shuffled[at];
  shuffled[at] = shuffled[other], shuffled[other] = key;
}
var KEYS = shuffled.slice(0, COUNT), OTHERS = shuffled.slice(COUNT, 2 * COUNT), set = Motions.create(new Arena(1 << 21));
set.reserve(COUNT);
var hand = new HandSparseSet(COUNT), map = /* @__PURE__ */ new Map();
fill(set);
fillByHand(hand);
fillMap(map);
var operations = {
  set: {
    has: { run: () => count(set, KEYS) },
    misses: { run: () => count(set, OTHERS) },
    get: { run: () => sum(set) },
    row: { run: () => sumRows(set) },
    fill: { run: () => fill(set), restore: () => set.clear() },
    set: { run: () => fill(set) },
    add: { run: () => add(set), restore: () => set.clear() },
    delete: { run: () => remove(set) + fill(set) },
    frame: { run: () => (set.clear(), fill(set)) },
    columns: { run: () => moveColumns(set, DT) },
    starts: { run: () => moveStarts(set, DT) },
    entries: { run: () => moveEntries(set, DT) }
  },
  hand: {
    has: { run: () => countByHand(hand, KEYS) },
    misses: { run: () => countByHand(hand, OTHERS) },
    get: { run: () => sumByHand(hand) },
    row: { run: () => sumByHand(hand) },
    fill: { run: () => fillByHand(hand), restore: () => hand.clear() },
    set: { run: () => fillByHand(hand) },
    add: { run: () => addByHand(hand), restore: () => hand.clear() },
    delete: { run: () => removeByHand(hand) + fillByHand(hand) },
    frame: { run: () => (hand.clear(), fillByHand(hand)) },
    columns: { run: () => moveByHand(hand, DT) },
    starts: { run: () => moveByHand(hand, DT) },
    entries: { run: () => moveByHand(hand, DT) }
  },
  map: {
    has: { run: () => countMap(map, KEYS) },
    misses: { run: () => countMap(map, OTHERS) },
    get: { run: () => sumMap(map) },
    row: { run: () => sumMap(map) },
    fill: { run: () => fillMap(map), restore: () => map.clear() },
    set: { run: () => fillMap(map) },
    add: { run: () => addMap(map), restore: () => map.clear() },
    delete: { run: () => removeMap(map) + fillMap(map) },
    frame: { run: () => (map.clear(), fillMap(map)) },
    columns: { run: () => moveMap(map, DT) },
    starts: { run: () => moveMap(map, DT) },
    entries: { run: () => moveMap(map, DT) }
  }
}, [form = "", name = "", budget = ""] = process.argv.slice(2), operation = operations[form]?.[name];
if (operation === void 0) throw new Error(`unknown form "${form}" or operation "${name}"`);
var { run, restore } = operation, all = () => {
  restore?.(), run();
};
for (let turn = 0; turn < 8; turn++) {
  let sums = Object.values(operations).map((forms) => {
    let { run: run2, restore: restore2 } = forms[name];
    return restore2?.(), run2();
  });
  if (new Set(sums).size > 1) throw new Error(`different results: ${sums.join(", ")}`);
  requireEqual();
}
var timing = await time(all, COUNT, Number(budget));
console.log(JSON.stringify({ ...timing, bytes: garbage() }));
function requireEqual() {
  if (set.size !== hand.count || set.size !== map.size)
    throw new Error(`${set.size}, ${hand.count} and ${map.size} keys`);
  for (let [key, fields] of map) {
    let row = hand.row(key);
    for (let field of ["x", "y", "z", "vx", "vy", "vz"]) {
      let found = [set.get(key)?.[field], hand[field][row], fields[field]];
      if (new Set(found).size > 1) throw new Error(`${field} of ${key}: ${found.join(", ")}`);
    }
  }
}
function garbage() {
  globalThis.gc?.();
  for (let turn = 0; turn < 300; turn++) all();
  let samples = Array.from({ length: 31 }, () => {
    let before = getHeapStatistics().used_heap_size;
    return all(), (getHeapStatistics().used_heap_size - before) / COUNT;
  });
  return Math.max(0, median(samples));
}
function count(set2, keys) {
  let found = 0;
  for (let at = 0; at < keys.length; at++) set2.has(keys[at]) && found++;
  return found;
}
function countByHand(set2, keys) {
  let found = 0;
  for (let at = 0; at < keys.length; at++) set2.row(keys[at]) >= 0 && found++;
  return found;
}
function countMap(map2, keys) {
  let found = 0;
  for (let at = 0; at < keys.length; at++) map2.has(keys[at]) && found++;
  return found;
}
function sum(set2) {
  let sum2 = 0;
  for (let at = 0; at < KEYS.length; at++) sum2 += set2.get(KEYS[at]).vx;
  return sum2;
}
function sumRows(set2) {
  let { vx } = set2.columns, sum2 = 0;
  for (let at = 0; at < KEYS.length; at++) sum2 += vx[set2.row(KEYS[at])];
  return sum2;
}
function sumByHand(set2) {
  let { vx } = set2, sum2 = 0;
  for (let at = 0; at < KEYS.length; at++) sum2 += vx[set2.row(KEYS[at])];
  return sum2;
}
function sumMap(map2) {
  let sum2 = 0;
  for (let at = 0; at < KEYS.length; at++) sum2 += map2.get(KEYS[at]).vx;
  return sum2;
}
function fill(set2) {
  for (let at = 0; at < COUNT; at++) {
    let key = KEYS[at], a = key % 97 + 0.5, b = key % 89 + 0.5, c = key % 7 + 0.5;
    set2.set(key, { x: a, y: b, z: 3, vx: c, vy: a, vz: 1 });
  }
  return set2.size;
}
function fillByHand(set2) {
  for (let at = 0; at < COUNT; at++) {
    let key = KEYS[at], a = key % 97 + 0.5, b = key % 89 + 0.5, c = key % 7 + 0.5;
    set2.set(key, a, b, 3, c, a, 1);
  }
  return set2.count;
}
function fillMap(map2) {
  for (let at = 0; at < COUNT; at++) {
    let key = KEYS[at], a = key % 97 + 0.5, b = key % 89 + 0.5, c = key % 7 + 0.5;
    map2.set(key, { x: a, y: b, z: 3, vx: c, vy: a, vz: 1 });
  }
  return map2.size;
}
function add(set2) {
  let { x, vx } = set2.columns;
  for (let at = 0; at < COUNT; at++) {
    let row = set2.add(KEYS[at]);
    x[row] = at, vx[row] = 1;
  }
  return set2.size;
}
function addByHand(set2) {
  let { x, y, z, vx, vy, vz } = set2;
  for (let at = 0; at < COUNT; at++) {
    let row = set2.add(KEYS[at]);
    y[row] = z[row] = vy[row] = vz[row] = 0, x[row] = at, vx[row] = 1;
  }
  return set2.count;
}
function addMap(map2) {
  for (let at = 0; at < COUNT; at++)
    map2.set(KEYS[at], { x: at, y: 0, z: 0, vx: 1, vy: 0, vz: 0 });
  return map2.size;
}
function remove(set2) {
  for (let at = 0; at < COUNT; at++) set2.delete(KEYS[at]);
  return set2.size;
}
function removeByHand(set2) {
  for (let at = 0; at < COUNT; at++) set2.delete(KEYS[at]);
  return set2.count;
}
function removeMap(map2) {
  for (let at = 0; at < COUNT; at++) map2.delete(KEYS[at]);
  return map2.size;
}
function moveColumns(set2, dt) {
  let { x, y, z, vx, vy, vz } = set2.columns;
  for (let row = 0; row < set2.length; row++)
    x[row] = x[row] + vx[row] * dt, y[row] = y[row] + vy[row] * dt, z[row] = z[row] + vz[row] * dt;
  return set2.length;
}
function moveStarts(set2, dt) {
  let { f32 } = set2.arena, { x, y, z, vx, vy, vz } = set2.starts;
  for (let row = 0; row < set2.length; row++)
    f32[x + row] = f32[x + row] + f32[vx + row] * dt, f32[y + row] = f32[y + row] + f32[vy + row] * dt, f32[z + row] = f32[z + row] + f32[vz + row] * dt;
  return set2.length;
}
function moveEntries(set2, dt) {
  for (let [, value] of set2)
    value.x += value.vx * dt, value.y += value.vy * dt, value.z += value.vz * dt;
  return set2.length;
}
function moveByHand(set2, dt) {
  let { x, y, z, vx, vy, vz, count: count2 } = set2;
  for (let row = 0; row < count2; row++)
    x[row] = x[row] + vx[row] * dt, y[row] = y[row] + vy[row] * dt, z[row] = z[row] + vz[row] * dt;
  return count2;
}
function moveMap(map2, dt) {
  for (let [, fields] of map2)
    fields.x = Math.fround(fields.x + fields.vx * dt), fields.y = Math.fround(fields.y + fields.vy * dt), fields.z = Math.fround(fields.z + fields.vz * dt);
  return map2.size;
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9zcGFyc2Utc2V0cy50cyIsICIuLi8uLi9zcGFyc2Utc2V0cy5nZW4udHMiLCAiLi4vLi4vd29ya2xvYWRzL2hhbmQtc3BhcnNlLXNldC50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBT0EsU0FBUyx5QkFBeUI7OztBQ3VCM0IsSUFBTSxVQUFOLE1BQU0saUJBQWdCLFVBQW1FO0FBQUEsRUFDOUYsV0FBVyxRQUFxQztBQUFFLFdBQU87QUFBQSxFQUFvQjtBQUFBLEVBRTdFO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBVztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN4RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFDcEMsV0FBTyxDQUFDLENBQUMsY0FBYyxhQUFhLENBQUMsQ0FBQyxTQUFTLENBQUMsVUFBVSxRQUFRLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQy9FO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUE0QjtBQUMxRCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxRQUFPLEtBQUssSUFBSSxTQUFRLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQW9DO0FBQ2xELFdBQU8saUJBQWlCLFdBQVcsUUFBTyxFQUFFLGVBQWUsR0FBRyxHQUFHLFFBQU87QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBd0M7QUFDMUUsUUFBTSxVQUFVLFNBQVEsR0FBRyxXQUFXLFNBQVEsU0FBUyxTQUFTLENBQUM7QUFDakUsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxZQUFZLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDakMsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssU0FBUSxLQUFLO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBdUI7QUFBRSxXQUFPLGNBQWMsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU3RCxJQUFhLFVBQXVDO0FBQUUsV0FBTztBQUFBLEVBQW9CO0FBQUEsRUFDOUQsS0FBSyxPQUE2QjtBQUNuRCxXQUFPLElBQUksYUFBYSxLQUFLLE9BQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ3hEO0FBQUEsRUFFQSxJQUFhLFNBQWlCO0FBQzVCLFFBQU0sTUFBTSxLQUFLLE1BQU07QUFDdkIsV0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxDQUFDO0FBQUEsRUFDdkM7QUFBQSxFQUNTLElBQUksS0FBcUI7QUFDaEMsUUFBSSxPQUFPLE9BQVEsU0FBVSxRQUFPLEtBQUssU0FBUyxHQUFHO0FBQ3JELFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU87QUFDdEMsUUFBSSxTQUFTLEtBQUssUUFBUSxLQUFLLElBQUksT0FBTyxFQUFFLEdBQUk7QUFDOUMsVUFBTSxNQUFNLEtBQUssSUFBSSxPQUFPLEVBQUUsTUFBTyxNQUFNLFFBQVEsR0FBRyxNQUFPLEdBQ3ZELE1BQU0sSUFBSSxPQUFPLE1BQU0sS0FBSztBQUNsQyxVQUFJLE1BQU0sSUFBSSxJQUFJLEtBQU0sS0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFPLEtBQUssR0FBRyxNQUFNLElBQUssUUFBTztBQUFBLElBQzdFO0FBQ0EsV0FBTyxLQUFLLFNBQVMsR0FBRztBQUFBLEVBQzFCO0FBQUEsRUFDUyxJQUFJLEtBQXNCO0FBQUUsV0FBTyxLQUFLLElBQUksR0FBRyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBQ3RELElBQUksS0FBdUM7QUFDbEQsUUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ3hCLFdBQU8sTUFBTSxJQUFJLFNBQVksSUFBSSxhQUFhLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDNUU7QUFBQSxFQUNRLE9BQU8sS0FBcUI7QUFDbEMsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxRQUFJLE9BQU8sT0FBUSxZQUFZLFNBQVMsS0FBSyxRQUFRLE1BQU0sT0FBTyxRQUFRLE1BQU0sSUFBSSxPQUFPLEVBQUU7QUFDM0YsYUFBTyxLQUFLLFFBQVEsR0FBRztBQUN6QixRQUFNLE9BQU8sS0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFPLE1BQU0sUUFBUSxHQUFHLE1BQU8sTUFBTSxNQUFNLE9BQ3BFLFNBQVMsSUFBSSxPQUFPLEVBQUUsTUFBTyxHQUM3QixRQUFRLElBQUksR0FBRyxHQUNmLE1BQU0sSUFBSSxJQUFJO0FBQ3BCLFdBQUksUUFBUSxPQUFPLElBQUksU0FBUyxLQUFLLE1BQU0sTUFBWSxRQUNuRCxPQUFPLFFBQVEsT0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFXLEtBQUssUUFBUSxHQUFHLEtBQ2pFLElBQUksR0FBRyxJQUFJLEtBQ1gsSUFBSSxTQUFTLEdBQUcsSUFBSSxLQUNwQixJQUFJLElBQUksSUFBSSxNQUFNLEdBQ1g7QUFBQSxFQUNUO0FBQUEsRUFDUyxNQUFNLEtBQXFCO0FBQ2xDLFFBQUksRUFBRSxPQUFPLE9BQVEsWUFBWSxRQUFRLE1BQU0sT0FBTyxNQUFNLEtBQUs7QUFDL0QsWUFBTSxLQUFLLFdBQVcsR0FBRztBQUMzQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLFdBQU8sS0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFPLEtBQUssR0FBRztBQUFBLEVBQzFDO0FBQUEsRUFFbUIsV0FBVyxNQUFjLE9BQWUsS0FBbUI7QUFDNUUsUUFBTSxNQUFNLEtBQUssTUFBTTtBQUN2QixlQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBSSxPQUFPLEdBQUcsR0FDMUMsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQzFDLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFJLE9BQU8sR0FBRyxHQUMxQyxXQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBSSxPQUFPLEdBQUcsR0FDMUMsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQzFDLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFJLE9BQU8sR0FBRyxHQUMxQyxXQUFXLEtBQUssSUFBSSxPQUFPLEVBQUUsR0FBSSxPQUFPLEdBQUc7QUFBQSxFQUM3QztBQUFBLEVBRW1CLFNBQTJCO0FBQzVDLFdBQU87QUFBQSxNQUNMLEdBQUcsS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsTUFDekIsR0FBRyxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxNQUN6QixHQUFHLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQ3pCLElBQUksS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsTUFDMUIsSUFBSSxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxNQUMxQixJQUFJLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBYSxTQUF5QztBQUNwRCxXQUFPO0FBQUEsTUFDTCxHQUFHLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxNQUN0QixHQUFHLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxNQUN0QixHQUFHLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxNQUN0QixJQUFJLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxNQUN2QixJQUFJLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxNQUN2QixJQUFJLEtBQUssT0FBTyxDQUFDLE1BQU07QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQUVTLE9BQU8sS0FBc0I7QUFDcEMsUUFBTSxRQUFRLEtBQUssSUFBSSxHQUFHO0FBQzFCLFFBQUksUUFBUSxFQUFHLFFBQU87QUFDdEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNoQyxNQUFNLElBQUksSUFBSSxJQUFLLEdBQ25CLFNBQVMsS0FBSyxJQUFJLE9BQU8sRUFBRSxNQUFPLEtBQUssR0FBRyxHQUMxQyxNQUFNLEtBQUssSUFBSSxPQUFPLEVBQUUsTUFBTyxNQUFNLFdBQVcsR0FBRyxNQUFPO0FBQ2hFLGVBQUksT0FBTyxTQUFTLEtBQUssSUFBSSxPQUM3QixLQUFLLFdBQVcsTUFBTSxPQUFPLEdBQUcsR0FDaEMsSUFBSSxJQUFJLElBQUksS0FDTDtBQUFBLEVBQ1Q7QUFBQSxFQUVTLElBQUksS0FBcUI7QUFDaEMsUUFBTSxTQUFTLEtBQUssUUFDZCxNQUFNLEtBQUssT0FBTyxHQUFHO0FBQzNCLFFBQUksTUFBTSxPQUFRLFFBQU87QUFDekIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxnQkFBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLEdBQ3BDLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxHQUNwQyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksR0FDcEMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLEdBQ3BDLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxHQUNwQyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksR0FDN0I7QUFBQSxFQUNUO0FBQUEsRUFFUyxJQUFJLEtBQWEsTUFBdUQ7QUFDL0UsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxDQUFDLFFBQVEsSUFBSSxLQUFLLE1BQU0sV0FBVyxLQUFNLFFBQU8sS0FBSyxLQUFLLEtBQUssSUFBSTtBQUN2RSxRQUFNO0FBQUEsTUFDSixHQUFHLEtBQUs7QUFBQSxNQUFHLEdBQUcsS0FBSztBQUFBLE1BQUcsR0FBRyxLQUFLO0FBQUEsTUFBRyxJQUFJLE1BQU07QUFBQSxNQUFHLElBQUksTUFBTTtBQUFBLE1BQUcsSUFBSSxNQUFNO0FBQUEsSUFDdkUsSUFBSTtBQUNKLFFBQUksRUFDRixPQUFPLE1BQU8sWUFDZCxPQUFPLE1BQU8sWUFDZCxPQUFPLE1BQU8sWUFDZCxPQUFPLE9BQVEsWUFDZixPQUFPLE9BQVEsWUFDZixPQUFPLE9BQVE7QUFFZixhQUFPLEtBQUssS0FBSyxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLElBQUksQ0FBQztBQUMxRSxRQUFNLE1BQU0sS0FBSyxPQUFPLEdBQUcsR0FDckIsRUFBRSxLQUFLLElBQUksSUFBSSxPQUNmLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPO0FBQ3RDLGdCQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksSUFDcEMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLElBQ3BDLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxJQUNwQyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksS0FDcEMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLEtBQ3BDLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxLQUM3QjtBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsWUFBWSxRQUFpQixNQUF1QztBQUNsRixTQUFJLGdCQUFnQixVQUFnQixZQUFZLFFBQVEsSUFBSSxLQUM1RCxPQUFPLE9BQU8sSUFBSSxHQUNYO0FBQ1Q7QUFHTyxTQUFTLFlBQVksUUFBaUIsUUFBMEI7QUFDckUsU0FBTyxVQUFVLFFBQVEsUUFBUSxPQUFPO0FBQzFDO0FBR08sU0FBUyxjQUFjLFFBQStCO0FBQzNELFNBQU8sWUFBWSxRQUFRLGdCQUFnQjtBQUM3QztBQUVPLFNBQVMsaUJBQWlCLFFBQWlCLE1BQThCO0FBQzlFLFNBQU8sVUFBVSxRQUFRLE1BQU0sQ0FBQyxZQUFZLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDcEU7QUE2Q0EsSUFBTSxlQUFOLE1BQU0sY0FBaUM7QUFBQSxFQUNyQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQzNCO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxhQUFZO0FBQUE7QUFBQSxFQUM3RTtBQUFBLFNBQWdCLFFBQ0Esb0JBQUksVUFBVSxNQUFNLFVBQVUsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQUE7QUFBQSxFQUNyRjtBQUFBLFNBQWdCLFlBQVk7QUFBQTtBQUFBLEVBQzVCLFdBQVcsVUFBbUM7QUFBRSxXQUFPLFNBQVM7QUFBQSxFQUFRO0FBQUEsRUFDeEUsT0FBTyxTQUErQjtBQUFFLFdBQU8sU0FBUyxPQUFPO0FBQUEsRUFBRTtBQUFBLEVBRWpFLFlBQVksT0FBYyxPQUFlLEtBQWEsT0FBZTtBQUNuRSxTQUFLLFFBQVEsT0FBTyxLQUFLLFVBQVUsT0FBTyxLQUFLLE9BQU8sS0FBSyxLQUFLLFNBQVM7QUFBQSxFQUMzRTtBQUFBLEVBRUEsSUFBSSxRQUF5QjtBQUFFLFdBQU87QUFBQSxFQUFTO0FBQUE7QUFBQSxFQUUvQyxJQUFJLFFBQWdCO0FBQUUsV0FBTyxLQUFLO0FBQUEsRUFBSztBQUFBLEVBQ3ZDLElBQUksTUFBTSxPQUFlO0FBQ3ZCLFFBQUksRUFBRSxPQUFPLFNBQVUsWUFBWSxVQUFVLE1BQU0sT0FBUSxPQUFNLE9BQU8sS0FBSztBQUM3RSxTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQXdCO0FBQUUsV0FBTyxlQUFlLElBQTJCO0FBQUEsRUFBRTtBQUFBLEVBRTdFLElBQUksSUFBWTtBQUNkLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsTUFBTSxLQUFLLElBQUksS0FBSyxZQUFZLENBQUMsTUFBTyxLQUFLLEtBQUssTUFBTSxJQUFLLEtBQUssT0FBTztBQUMvRSxXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEVBQUUsT0FBZTtBQUNuQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLE1BQU0sSUFBSyxLQUFLLE9BQU87QUFDL0UsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0EsSUFBSSxJQUFZO0FBQ2QsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxFQUFFLE9BQWU7QUFDbkIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0EsSUFBSSxJQUFZO0FBQ2QsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxFQUFFLE9BQWU7QUFDbkIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0EsSUFBSSxLQUFhO0FBQ2YsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxHQUFHLE9BQWU7QUFDcEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0EsSUFBSSxLQUFhO0FBQ2YsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxHQUFHLE9BQWU7QUFDcEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBLEVBQ0EsSUFBSSxLQUFhO0FBQ2YsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxHQUFHLE9BQWU7QUFDcEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUNGLEdBYU0sc0JBQW9DLG9CQUFJLFdBQVcsYUFBYSxLQUFLOzs7QUM3VzNFLElBQU0sVUFBVSxJQUFJLFlBQVksSUFBSSxHQUc5QixTQUFTLENBQUMsS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNLElBQUksR0FHbEMsZ0JBQU4sTUFBb0I7QUFBQSxFQVd6QixZQUFZLFVBQWtCO0FBSDlCLFNBQWlCLFFBQXVCLENBQUM7QUFDekMsaUJBQVE7QUFHTixRQUFNLFNBQVMsTUFBb0IsSUFBSSxhQUFhLFFBQVEsR0FDdEQsQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksRUFBRSxJQUFJLE9BQU8sSUFBSSxNQUFNO0FBQy9DLFNBQUssSUFBSSxHQUNULEtBQUssSUFBSSxHQUNULEtBQUssSUFBSSxHQUNULEtBQUssS0FBSyxJQUNWLEtBQUssS0FBSyxJQUNWLEtBQUssS0FBSyxJQUNWLEtBQUssT0FBTyxJQUFJLFlBQVksUUFBUTtBQUFBLEVBQ3RDO0FBQUEsRUFFQSxJQUFJLEtBQXFCO0FBQ3ZCLFFBQU0sT0FBTyxRQUFRO0FBQ3JCLFFBQUksUUFBUSxLQUFLLE1BQU0sT0FBUSxRQUFPO0FBQ3RDLFFBQU0sTUFBTSxLQUFLLE1BQU0sSUFBSSxFQUFHLE1BQU8sSUFBUztBQUM5QyxXQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssS0FBSyxHQUFHLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxLQUFxQjtBQUN2QixRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQ1osT0FBTyxRQUFRO0FBQ3JCLFdBQU8sTUFBTSxVQUFVLE9BQU0sT0FBTSxLQUFLLE9BQU87QUFDL0MsSUFBSSxNQUFNLElBQUksTUFBTSxZQUFTLE1BQU0sSUFBSSxJQUFJLElBQUksWUFBWSxJQUFJO0FBQy9ELFFBQU0sTUFBTSxLQUFLO0FBQ2pCLGlCQUFNLElBQUksRUFBRyxNQUFPLElBQVMsSUFBSSxLQUNqQyxLQUFLLEtBQUssR0FBRyxJQUFJLEtBQ1Y7QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLEtBQWEsR0FBVyxHQUFXLEdBQVcsSUFBWSxJQUFZLElBQWtCO0FBQzFGLFFBQUksTUFBTSxLQUFLLElBQUksR0FBRztBQUN0QixJQUFJLE1BQU0sTUFBRyxNQUFNLEtBQUssSUFBSSxHQUFHLElBQy9CLEtBQUssRUFBRSxHQUFHLElBQUksR0FDZCxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQ2QsS0FBSyxFQUFFLEdBQUcsSUFBSSxHQUNkLEtBQUssR0FBRyxHQUFHLElBQUksSUFDZixLQUFLLEdBQUcsR0FBRyxJQUFJLElBQ2YsS0FBSyxHQUFHLEdBQUcsSUFBSTtBQUFBLEVBQ2pCO0FBQUEsRUFFQSxPQUFPLEtBQXNCO0FBQzNCLFFBQU0sTUFBTSxLQUFLLElBQUksR0FBRztBQUN4QixRQUFJLE1BQU0sRUFBRyxRQUFPO0FBQ3BCLFFBQU0sT0FBTyxFQUFFLEtBQUssT0FDZCxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLGdCQUFLLE1BQU0sVUFBVSxFQUFVLEVBQUcsUUFBUyxJQUFTLElBQUksS0FDeEQsS0FBSyxLQUFLLEdBQUcsSUFBSSxPQUNqQixLQUFLLEVBQUUsR0FBRyxJQUFJLEtBQUssRUFBRSxJQUFJLEdBQ3pCLEtBQUssRUFBRSxHQUFHLElBQUksS0FBSyxFQUFFLElBQUksR0FDekIsS0FBSyxFQUFFLEdBQUcsSUFBSSxLQUFLLEVBQUUsSUFBSSxHQUN6QixLQUFLLEdBQUcsR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFJLEdBQzNCLEtBQUssR0FBRyxHQUFHLElBQUksS0FBSyxHQUFHLElBQUksR0FDM0IsS0FBSyxHQUFHLEdBQUcsSUFBSSxLQUFLLEdBQUcsSUFBSSxHQUNwQjtBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7OztBRm5FQSxJQUFNLFFBQVEsS0FDUixNQUFNLE9BRU4sS0FBSyxJQUFJLElBY1QsV0FBVyxZQUFZLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsUUFBUSxHQUFHLEdBQzlELFFBQVE7QUFDWixTQUFTLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQ25DLFVBQVMsS0FBSyxLQUFLLE9BQU8sT0FBUyxJQUFJLGVBQW1CO0FBQzFELE1BQU0sUUFBUSxTQUFTLEtBQUssSUFDdEIsTUFBTSxTQUFTLEVBQUU7QUFDdkIsV0FBUyxFQUFFLElBQUksU0FBUyxLQUFLLEdBQzdCLFNBQVMsS0FBSyxJQUFJO0FBQ3BCO0FBQ0EsSUFBTSxPQUFPLFNBQVMsTUFBTSxHQUFHLEtBQUssR0FDOUIsU0FBUyxTQUFTLE1BQU0sT0FBTyxJQUFJLEtBQUssR0FTeEMsTUFBTSxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDO0FBQzdDLElBQUksUUFBUSxLQUFLO0FBQ2pCLElBQU0sT0FBTyxJQUFJLGNBQWMsS0FBSyxHQUM5QixNQUFlLG9CQUFJLElBQUk7QUFDN0IsS0FBSyxHQUFHO0FBQ1IsV0FBVyxJQUFJO0FBQ2YsUUFBUSxHQUFHO0FBRVgsSUFBTSxhQUE0RTtBQUFBLEVBQ2hGLEtBQUs7QUFBQSxJQUNILEtBQUssRUFBRSxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksRUFBRTtBQUFBLElBQ25DLFFBQVEsRUFBRSxLQUFLLE1BQU0sTUFBTSxLQUFLLE1BQU0sRUFBRTtBQUFBLElBQ3hDLEtBQUssRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLEVBQUU7QUFBQSxJQUMzQixLQUFLLEVBQUUsS0FBSyxNQUFNLFFBQVEsR0FBRyxFQUFFO0FBQUEsSUFDL0IsTUFBTSxFQUFFLEtBQUssTUFBTSxLQUFLLEdBQUcsR0FBRyxTQUFTLE1BQU0sSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUN6RCxLQUFLLEVBQUUsS0FBSyxNQUFNLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDNUIsS0FBSyxFQUFFLEtBQUssTUFBTSxJQUFJLEdBQUcsR0FBRyxTQUFTLE1BQU0sSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUN2RCxRQUFRLEVBQUUsS0FBSyxNQUFNLE9BQU8sR0FBRyxJQUFJLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDN0MsT0FBTyxFQUFFLEtBQUssT0FBTyxJQUFJLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRztBQUFBLElBQzdDLFNBQVMsRUFBRSxLQUFLLE1BQU0sWUFBWSxLQUFLLEVBQUUsRUFBRTtBQUFBLElBQzNDLFFBQVEsRUFBRSxLQUFLLE1BQU0sV0FBVyxLQUFLLEVBQUUsRUFBRTtBQUFBLElBQ3pDLFNBQVMsRUFBRSxLQUFLLE1BQU0sWUFBWSxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQzdDO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixLQUFLLEVBQUUsS0FBSyxNQUFNLFlBQVksTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUMxQyxRQUFRLEVBQUUsS0FBSyxNQUFNLFlBQVksTUFBTSxNQUFNLEVBQUU7QUFBQSxJQUMvQyxLQUFLLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxFQUFFO0FBQUEsSUFDbEMsS0FBSyxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksRUFBRTtBQUFBLElBQ2xDLE1BQU0sRUFBRSxLQUFLLE1BQU0sV0FBVyxJQUFJLEdBQUcsU0FBUyxNQUFNLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDakUsS0FBSyxFQUFFLEtBQUssTUFBTSxXQUFXLElBQUksRUFBRTtBQUFBLElBQ25DLEtBQUssRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLEdBQUcsU0FBUyxNQUFNLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDL0QsUUFBUSxFQUFFLEtBQUssTUFBTSxhQUFhLElBQUksSUFBSSxXQUFXLElBQUksRUFBRTtBQUFBLElBQzNELE9BQU8sRUFBRSxLQUFLLE9BQU8sS0FBSyxNQUFNLEdBQUcsV0FBVyxJQUFJLEdBQUc7QUFBQSxJQUNyRCxTQUFTLEVBQUUsS0FBSyxNQUFNLFdBQVcsTUFBTSxFQUFFLEVBQUU7QUFBQSxJQUMzQyxRQUFRLEVBQUUsS0FBSyxNQUFNLFdBQVcsTUFBTSxFQUFFLEVBQUU7QUFBQSxJQUMxQyxTQUFTLEVBQUUsS0FBSyxNQUFNLFdBQVcsTUFBTSxFQUFFLEVBQUU7QUFBQSxFQUM3QztBQUFBLEVBQ0EsS0FBSztBQUFBLElBQ0gsS0FBSyxFQUFFLEtBQUssTUFBTSxTQUFTLEtBQUssSUFBSSxFQUFFO0FBQUEsSUFDdEMsUUFBUSxFQUFFLEtBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxFQUFFO0FBQUEsSUFDM0MsS0FBSyxFQUFFLEtBQUssTUFBTSxPQUFPLEdBQUcsRUFBRTtBQUFBLElBQzlCLEtBQUssRUFBRSxLQUFLLE1BQU0sT0FBTyxHQUFHLEVBQUU7QUFBQSxJQUM5QixNQUFNLEVBQUUsS0FBSyxNQUFNLFFBQVEsR0FBRyxHQUFHLFNBQVMsTUFBTSxJQUFJLE1BQU0sRUFBRTtBQUFBLElBQzVELEtBQUssRUFBRSxLQUFLLE1BQU0sUUFBUSxHQUFHLEVBQUU7QUFBQSxJQUMvQixLQUFLLEVBQUUsS0FBSyxNQUFNLE9BQU8sR0FBRyxHQUFHLFNBQVMsTUFBTSxJQUFJLE1BQU0sRUFBRTtBQUFBLElBQzFELFFBQVEsRUFBRSxLQUFLLE1BQU0sVUFBVSxHQUFHLElBQUksUUFBUSxHQUFHLEVBQUU7QUFBQSxJQUNuRCxPQUFPLEVBQUUsS0FBSyxPQUFPLElBQUksTUFBTSxHQUFHLFFBQVEsR0FBRyxHQUFHO0FBQUEsSUFDaEQsU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssRUFBRSxFQUFFO0FBQUEsSUFDdkMsUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssRUFBRSxFQUFFO0FBQUEsSUFDdEMsU0FBUyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQUssRUFBRSxFQUFFO0FBQUEsRUFDekM7QUFDRixHQUVNLENBQUMsT0FBTyxJQUFJLE9BQU8sSUFBSSxTQUFTLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDLEdBQzFELFlBQVksV0FBVyxJQUFJLElBQUksSUFBSTtBQUN6QyxJQUFJLGNBQWMsT0FBVyxPQUFNLElBQUksTUFBTSxpQkFBaUIsSUFBSSxtQkFBbUIsSUFBSSxHQUFHO0FBQzVGLElBQU0sRUFBRSxLQUFLLFFBQVEsSUFBSSxXQUNuQixNQUFNLE1BQVk7QUFDdEIsWUFBVSxHQUNWLElBQUk7QUFDTjtBQUNBLFNBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRO0FBQ25DLE1BQU0sT0FBTyxPQUFPLE9BQU8sVUFBVSxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ3BELFFBQU0sRUFBRSxLQUFBQSxNQUFLLFNBQUFDLFNBQVEsSUFBSSxNQUFNLElBQUk7QUFDbkMsV0FBQUEsV0FBVSxHQUNIRCxLQUFJO0FBQUEsRUFDYixDQUFDO0FBQ0QsTUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLE9BQU8sRUFBRyxPQUFNLElBQUksTUFBTSxzQkFBc0IsS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQ25GLGVBQWE7QUFDZjtBQUNBLElBQU0sU0FBUyxNQUFNLEtBQUssS0FBSyxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQ3BELFFBQVEsSUFBSSxLQUFLLFVBQVUsRUFBRSxHQUFHLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBRTNELFNBQVMsZUFBcUI7QUFDNUIsTUFBSSxJQUFJLFNBQVMsS0FBSyxTQUFTLElBQUksU0FBUyxJQUFJO0FBQzlDLFVBQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJLE9BQU87QUFFbkUsV0FBVyxDQUFDLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDL0IsUUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHO0FBQ3hCLGFBQVcsU0FBUyxDQUFDLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxJQUFJLEdBQVk7QUFDOUQsVUFBTSxRQUFRLENBQUMsSUFBSSxJQUFJLEdBQUcsSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLEVBQUUsR0FBRyxHQUFHLE9BQU8sS0FBSyxDQUFDO0FBQ3JFLFVBQUksSUFBSSxJQUFJLEtBQUssRUFBRSxPQUFPLEVBQUcsT0FBTSxJQUFJLE1BQU0sR0FBRyxLQUFLLE9BQU8sR0FBRyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQ3hGO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFrQjtBQUN6QixhQUFXLEtBQUs7QUFDaEIsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFLLE9BQVEsS0FBSTtBQUMzQyxNQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsTUFBTTtBQUMvQyxRQUFNLFNBQVMsa0JBQWtCLEVBQUU7QUFDbkMsZUFBSSxJQUNJLGtCQUFrQixFQUFFLGlCQUFpQixVQUFVO0FBQUEsRUFDekQsQ0FBQztBQUNELFNBQU8sS0FBSyxJQUFJLEdBQUcsT0FBTyxPQUFPLENBQUM7QUFDcEM7QUFFQSxTQUFTLE1BQU1FLE1BQWMsTUFBMkI7QUFDdEQsTUFBSSxRQUFRO0FBQ1osV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBTSxDQUFJQSxLQUFJLElBQUksS0FBSyxFQUFFLENBQUUsS0FBRztBQUNqRSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQVlBLE1BQW9CLE1BQTJCO0FBQ2xFLE1BQUksUUFBUTtBQUNaLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLEtBQU0sQ0FBSUEsS0FBSSxJQUFJLEtBQUssRUFBRSxDQUFFLEtBQUssS0FBRztBQUN0RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFNBQVNDLE1BQWMsTUFBMkI7QUFDekQsTUFBSSxRQUFRO0FBQ1osV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBTSxDQUFJQSxLQUFJLElBQUksS0FBSyxFQUFFLENBQUUsS0FBRztBQUNqRSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLElBQUlELE1BQXNCO0FBQ2pDLE1BQUlFLE9BQU07QUFDVixXQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFNLENBQUFBLFFBQU9GLEtBQUksSUFBSSxLQUFLLEVBQUUsQ0FBRSxFQUFHO0FBQ3BFLFNBQU9FO0FBQ1Q7QUFFQSxTQUFTLFFBQVFGLE1BQXNCO0FBQ3JDLE1BQU0sRUFBRSxHQUFHLElBQUlBLEtBQUksU0FDZkUsT0FBTTtBQUNWLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLEtBQU0sQ0FBQUEsUUFBTyxHQUFHRixLQUFJLElBQUksS0FBSyxFQUFFLENBQUUsQ0FBQztBQUNyRSxTQUFPRTtBQUNUO0FBRUEsU0FBUyxVQUFVRixNQUE0QjtBQUM3QyxNQUFNLEVBQUUsR0FBRyxJQUFJQSxNQUNYRSxPQUFNO0FBQ1YsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFFBQVEsS0FBTSxDQUFBQSxRQUFPLEdBQUdGLEtBQUksSUFBSSxLQUFLLEVBQUUsQ0FBRSxDQUFDO0FBQ3JFLFNBQU9FO0FBQ1Q7QUFFQSxTQUFTLE9BQU9ELE1BQXNCO0FBQ3BDLE1BQUlDLE9BQU07QUFDVixXQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssUUFBUSxLQUFNLENBQUFBLFFBQU9ELEtBQUksSUFBSSxLQUFLLEVBQUUsQ0FBRSxFQUFHO0FBQ3BFLFNBQU9DO0FBQ1Q7QUFFQSxTQUFTLEtBQUtGLE1BQXNCO0FBQ2xDLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFFBQU0sTUFBTSxLQUFLLEVBQUUsR0FDYixJQUFLLE1BQU0sS0FBTSxLQUNqQixJQUFLLE1BQU0sS0FBTSxLQUNqQixJQUFLLE1BQU0sSUFBSztBQUN0QixJQUFBQSxLQUFJLElBQUksS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFBQSxFQUN4RDtBQUNBLFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsV0FBV0EsTUFBNEI7QUFDOUMsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLE1BQU07QUFDakMsUUFBTSxNQUFNLEtBQUssRUFBRSxHQUNiLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxJQUFLO0FBQ3RCLElBQUFBLEtBQUksSUFBSSxLQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsRUFDL0I7QUFDQSxTQUFPQSxLQUFJO0FBQ2I7QUFFQSxTQUFTLFFBQVFDLE1BQXNCO0FBQ3JDLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFFBQU0sTUFBTSxLQUFLLEVBQUUsR0FDYixJQUFLLE1BQU0sS0FBTSxLQUNqQixJQUFLLE1BQU0sS0FBTSxLQUNqQixJQUFLLE1BQU0sSUFBSztBQUN0QixJQUFBQSxLQUFJLElBQUksS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFBQSxFQUN4RDtBQUNBLFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsSUFBSUQsTUFBc0I7QUFDakMsTUFBTSxFQUFFLEdBQUcsR0FBRyxJQUFJQSxLQUFJO0FBQ3RCLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNO0FBQ2pDLFFBQU0sTUFBTUEsS0FBSSxJQUFJLEtBQUssRUFBRSxDQUFFO0FBQzdCLE1BQUUsR0FBRyxJQUFJLElBQ1QsR0FBRyxHQUFHLElBQUk7QUFBQSxFQUNaO0FBQ0EsU0FBT0EsS0FBSTtBQUNiO0FBRUEsU0FBUyxVQUFVQSxNQUE0QjtBQUM3QyxNQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSUE7QUFDaEMsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLE1BQU07QUFDakMsUUFBTSxNQUFNQSxLQUFJLElBQUksS0FBSyxFQUFFLENBQUU7QUFDN0IsTUFBRSxHQUFHLElBQUksRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLElBQUksR0FBRyxHQUFHLElBQUksR0FDdEMsRUFBRSxHQUFHLElBQUksSUFDVCxHQUFHLEdBQUcsSUFBSTtBQUFBLEVBQ1o7QUFDQSxTQUFPQSxLQUFJO0FBQ2I7QUFFQSxTQUFTLE9BQU9DLE1BQXNCO0FBQ3BDLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTztBQUMzQixJQUFBQSxLQUFJLElBQUksS0FBSyxFQUFFLEdBQUksRUFBRSxHQUFHLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDO0FBRS9ELFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsT0FBT0QsTUFBc0I7QUFDcEMsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQU0sQ0FBQUEsS0FBSSxPQUFPLEtBQUssRUFBRSxDQUFFO0FBQ3ZELFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsYUFBYUEsTUFBNEI7QUFDaEQsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQU0sQ0FBQUEsS0FBSSxPQUFPLEtBQUssRUFBRSxDQUFFO0FBQ3ZELFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsVUFBVUMsTUFBc0I7QUFDdkMsV0FBUyxLQUFLLEdBQUcsS0FBSyxPQUFPLEtBQU0sQ0FBQUEsS0FBSSxPQUFPLEtBQUssRUFBRSxDQUFFO0FBQ3ZELFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsWUFBWUQsTUFBYyxJQUFvQjtBQUNyRCxNQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSUEsS0FBSTtBQUNwQyxXQUFTLE1BQU0sR0FBRyxNQUFNQSxLQUFJLFFBQVE7QUFDbEMsTUFBRSxHQUFHLElBQUksRUFBRSxHQUFHLElBQUssR0FBRyxHQUFHLElBQUssSUFDOUIsRUFBRSxHQUFHLElBQUksRUFBRSxHQUFHLElBQUssR0FBRyxHQUFHLElBQUssSUFDOUIsRUFBRSxHQUFHLElBQUksRUFBRSxHQUFHLElBQUssR0FBRyxHQUFHLElBQUs7QUFFaEMsU0FBT0EsS0FBSTtBQUNiO0FBRUEsU0FBUyxXQUFXQSxNQUFjLElBQW9CO0FBQ3BELE1BQU0sRUFBRSxJQUFJLElBQUlBLEtBQUksT0FDZCxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxHQUFHLElBQUlBLEtBQUk7QUFDcEMsV0FBUyxNQUFNLEdBQUcsTUFBTUEsS0FBSSxRQUFRO0FBQ2xDLFFBQUksSUFBSSxHQUFHLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSyxJQUFJLEtBQUssR0FBRyxJQUFLLElBQ2hELElBQUksSUFBSSxHQUFHLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSyxJQUFJLEtBQUssR0FBRyxJQUFLLElBQ2hELElBQUksSUFBSSxHQUFHLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSyxJQUFJLEtBQUssR0FBRyxJQUFLO0FBRWxELFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsWUFBWUEsTUFBYyxJQUFvQjtBQUNyRCxXQUFXLENBQUMsRUFBRSxLQUFLLEtBQUtBO0FBQ3RCLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFDdEIsTUFBTSxLQUFLLE1BQU0sS0FBSyxJQUN0QixNQUFNLEtBQUssTUFBTSxLQUFLO0FBRXhCLFNBQU9BLEtBQUk7QUFDYjtBQUVBLFNBQVMsV0FBV0EsTUFBb0IsSUFBb0I7QUFDMUQsTUFBTSxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLE9BQUFHLE9BQU0sSUFBSUg7QUFDdkMsV0FBUyxNQUFNLEdBQUcsTUFBTUcsUUFBTztBQUM3QixNQUFFLEdBQUcsSUFBSSxFQUFFLEdBQUcsSUFBSyxHQUFHLEdBQUcsSUFBSyxJQUM5QixFQUFFLEdBQUcsSUFBSSxFQUFFLEdBQUcsSUFBSyxHQUFHLEdBQUcsSUFBSyxJQUM5QixFQUFFLEdBQUcsSUFBSSxFQUFFLEdBQUcsSUFBSyxHQUFHLEdBQUcsSUFBSztBQUVoQyxTQUFPQTtBQUNUO0FBRUEsU0FBUyxRQUFRRixNQUFjLElBQW9CO0FBQ2pELFdBQVcsQ0FBQyxFQUFFLE1BQU0sS0FBS0E7QUFDdkIsV0FBTyxJQUFJLEtBQUssT0FBTyxPQUFPLElBQUksT0FBTyxLQUFLLEVBQUUsR0FDaEQsT0FBTyxJQUFJLEtBQUssT0FBTyxPQUFPLElBQUksT0FBTyxLQUFLLEVBQUUsR0FDaEQsT0FBTyxJQUFJLEtBQUssT0FBTyxPQUFPLElBQUksT0FBTyxLQUFLLEVBQUU7QUFFbEQsU0FBT0EsS0FBSTtBQUNiOyIsCiAgIm5hbWVzIjogWyJydW4iLCAicmVzdG9yZSIsICJzZXQiLCAibWFwIiwgInN1bSIsICJjb3VudCJdCn0K

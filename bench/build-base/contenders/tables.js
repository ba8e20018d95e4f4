import {
  Particle,
  initParticle,
  toJSONParticle
} from "../chunk-ICBP6PAO.js";
import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  Table,
  TableHead,
  copyOwned,
  elementsToJSON,
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
  isNumber,
  isPlain,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/tables.ts
import { getHeapStatistics } from "node:v8";

// bench/tables.gen.ts
var Particles = class _Particles extends Table {
  static get head$() {
    return ParticleRow$.head$;
  }
  static {
    this.typeName = "Particles";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "6b06b2cd68e00360";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "Table", [["struct", Particle]]]];
  }
  /** Returns an accessor of the `Particles` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Particles) ?? new _Particles(allocator.arena, ptr);
  }
  /** Allocates an empty `Particles`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Particles).allocateZeroed(4, 4, _Particles);
  }
  /** Allocates a `Particles` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Particles.at(allocator, _Particles.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initParticles(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Particles` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Particles.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONParticles(this);
  }
  get layout$() {
    return ParticleRow$.head$;
  }
  row$(index) {
    return new ParticleRow$(this.arena, this.ptr, index, 4);
  }
  init$(target, init) {
    initParticle(target, init);
  }
  get length() {
    let u32 = this.arena.u32;
    return u32[u32[this.ptr >>> 2] >>> 2];
  }
  next$() {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, row = u32[head];
    return head === 0 || row >= u32[head + 1] ? this.extend() : (u32[head] = row + 1, row);
  }
  removeRow$(head, index, row) {
    let u32 = this.arena.u32;
    removeWord(u32, u32[head + 4], index, row), removeWord(u32, u32[head + 5], index, row), removeWord(u32, u32[head + 6], index, row), removeWord(u32, u32[head + 7], index, row), removeWord(u32, u32[head + 8], index, row), removeWord(u32, u32[head + 9], index, row);
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
  push(init) {
    return this.write$(init, -1);
  }
  set(index, init) {
    if (!(typeof index == "number" && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index);
    this.write$(init, index);
  }
  write$(init, index) {
    let arena = this.arena;
    if (!isPlain(init) || arena.checks !== null) return this.put(init, index);
    let { x: x$, y: y$, z: z$, vx: vx$, vy: vy$, vz: vz$ } = init;
    if (!(isNumber(x$) && isNumber(y$) && isNumber(z$) && isNumber(vx$) && isNumber(vy$) && isNumber(vz$)))
      return this.put({ x: x$, y: y$, z: z$, vx: vx$, vy: vy$, vz: vz$ }, index);
    if (index >= 0 && index >= this.length) throw this.outOfRange(index);
    let row = index < 0 ? this.next$() : index, { u32, f32 } = arena, head = u32[this.ptr >>> 2] >>> 2;
    return x$ !== void 0 && (f32[(u32[head + 4] >>> 2) + row] = x$), y$ !== void 0 && (f32[(u32[head + 5] >>> 2) + row] = y$), z$ !== void 0 && (f32[(u32[head + 6] >>> 2) + row] = z$), vx$ !== void 0 && (f32[(u32[head + 7] >>> 2) + row] = vx$), vy$ !== void 0 && (f32[(u32[head + 8] >>> 2) + row] = vy$), vz$ !== void 0 && (f32[(u32[head + 9] >>> 2) + row] = vz$), row;
  }
};
function initParticles(target, init) {
  return init instanceof Particles ? copyParticles(target, init) : (target.assign(init), target);
}
function copyParticles(target, source) {
  return copyOwned(target, source, Particles);
}
function toJSONParticles(source) {
  return ownerToJSON(source, toJSONParticlesAt$);
}
function toJSONParticlesAt$(source, walk) {
  return elementsToJSON(source, (element) => element.toJSON(), walk);
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
};

// bench/contenders/tables.ts
var COUNT = 1e4, DT = 1 / 64, Columns = class {
  constructor() {
    this.x = new Float32Array(COUNT);
    this.y = new Float32Array(COUNT);
    this.z = new Float32Array(COUNT);
    this.vx = new Float32Array(COUNT);
    this.vy = new Float32Array(COUNT);
    this.vz = new Float32Array(COUNT);
    this.count = 0;
  }
}, table = Particles.create(new Arena(1 << 20));
table.reserve(COUNT);
var hand = new Columns();
pushAll(table);
pushByHand(hand);
var operations = {
  table: {
    columns: { run: () => moveColumns(table, DT) },
    starts: { run: () => moveStarts(table, DT) },
    row: { run: () => moveRow(table, DT) },
    iterate: { run: () => moveRows(table, DT) },
    push: { run: () => pushAll(table), restore: () => table.clear() },
    set: { run: () => setAll(table) },
    swap: { run: () => removeAll(table), restore: () => {
      table.pushMany(COUNT);
    } }
  },
  hand: {
    columns: { run: () => moveByHand(hand, DT) },
    starts: { run: () => moveByHand(hand, DT) },
    row: { run: () => moveByHand(hand, DT) },
    iterate: { run: () => moveByHand(hand, DT) },
    push: { run: () => pushByHand(hand), restore: () => clearByHand(hand) },
    set: { run: () => setByHand(hand) },
    swap: { run: () => removeByHand(hand), restore: () => {
      hand.count = COUNT;
    } }
  }
}, [form = "", name = "", budget = ""] = process.argv.slice(2), operation = operations[form]?.[name];
if (operation === void 0) throw new Error(`unknown form "${form}" or operation "${name}"`);
var { run, restore } = operation, all = () => {
  restore?.(), run();
};
for (let turn = 0; turn < 8; turn++) {
  for (let { run: run2, restore: restore2 } of [operations.table[name], operations.hand[name]])
    restore2?.(), run2();
  requireEqual();
}
var timing = await time(all, COUNT, Number(budget));
console.log(JSON.stringify({ ...timing, bytes: garbage() }));
function requireEqual() {
  if (table.length !== hand.count) throw new Error(`${table.length} rows, expected ${hand.count}`);
  for (let field of ["x", "y", "z", "vx", "vy", "vz"]) {
    let column = table.columns[field];
    for (let row = 0; row < COUNT; row++)
      if (column[row] !== hand[field][row])
        throw new Error(
          `wrong ${field} of row ${row}: got ${column[row]}, expected ${hand[field][row]}`
        );
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
function moveColumns(table2, dt) {
  let { length, columns } = table2, { x, y, z, vx, vy, vz } = columns;
  for (let row = 0; row < length; row++)
    x[row] = x[row] + vx[row] * dt, y[row] = y[row] + vy[row] * dt, z[row] = z[row] + vz[row] * dt;
}
function moveStarts(table2, dt) {
  let { f32 } = table2.arena, { length, starts } = table2, { x, y, z, vx, vy, vz } = starts;
  for (let row = 0; row < length; row++)
    f32[x + row] = f32[x + row] + f32[vx + row] * dt, f32[y + row] = f32[y + row] + f32[vy + row] * dt, f32[z + row] = f32[z + row] + f32[vz + row] * dt;
}
function moveRow(table2, dt) {
  let row = table2.at(0);
  for (let index = 0; index < table2.length; index++)
    row.index = index, row.x += row.vx * dt, row.y += row.vy * dt, row.z += row.vz * dt;
}
function moveRows(table2, dt) {
  for (let row of table2)
    row.x += row.vx * dt, row.y += row.vy * dt, row.z += row.vz * dt;
}
function moveByHand(columns, dt) {
  let { x, y, z, vx, vy, vz, count } = columns;
  for (let row = 0; row < count; row++)
    x[row] = x[row] + vx[row] * dt, y[row] = y[row] + vy[row] * dt, z[row] = z[row] + vz[row] * dt;
}
function pushAll(table2) {
  for (let row = 0; row < COUNT; row++) {
    let a = row % 97 + 0.5, b = row % 89 + 0.5, c = row % 83 + 0.5, d = row % 7 + 0.5, e = row % 5 - 2.5, f = row % 3 + 0.25;
    table2.push({ x: a, y: b, z: c, vx: d, vy: e, vz: f });
  }
}
function pushByHand(columns) {
  for (let row = 0; row < COUNT; row++) {
    let a = row % 97 + 0.5, b = row % 89 + 0.5, c = row % 83 + 0.5, d = row % 7 + 0.5, e = row % 5 - 2.5, f = row % 3 + 0.25, at = columns.count++;
    columns.x[at] = a, columns.y[at] = b, columns.z[at] = c, columns.vx[at] = d, columns.vy[at] = e, columns.vz[at] = f;
  }
}
function clearByHand(columns) {
  columns.count = 0;
  for (let field of ["x", "y", "z", "vx", "vy", "vz"]) columns[field].fill(0);
}
function setAll(table2) {
  for (let row = 0; row < COUNT; row++) {
    let a = row % 97 + 0.5, b = row % 89 + 0.5, c = row % 83 + 0.5, d = row % 7 + 0.5, e = row % 5 - 2.5, f = row % 3 + 0.25;
    table2.set(row, { x: a, y: b, z: c, vx: d, vy: e, vz: f });
  }
}
function setByHand(columns) {
  for (let row = 0; row < COUNT; row++) {
    let a = row % 97 + 0.5, b = row % 89 + 0.5, c = row % 83 + 0.5, d = row % 7 + 0.5, e = row % 5 - 2.5, f = row % 3 + 0.25;
    columns.x[row] = a, columns.y[row] = b, columns.z[row] = c, columns.vx[row] = d, columns.vy[row] = e, columns.vz[row] = f;
  }
}
function removeAll(table2) {
  for (; table2.length > 0; ) table2.swapRemove(table2.length >>> 1);
}
function removeByHand(columns) {
  let { x, y, z, vx, vy, vz } = columns;
  for (; columns.count > 0; ) {
    let row = columns.count >>> 1, last = --columns.count;
    x[row] = x[last], y[row] = y[last], z[row] = z[last], vx[row] = vx[last], vy[row] = vy[last], vz[row] = vz[last], x[last] = y[last] = z[last] = vx[last] = vy[last] = vz[last] = 0;
  }
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy90YWJsZXMudHMiLCAiLi4vLi4vdGFibGVzLmdlbi50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQU9BLFNBQVMseUJBQXlCOzs7QUN1QjNCLElBQU0sWUFBTixNQUFNLG1CQUFrQixNQUErRDtBQUFBLEVBQzVGLFdBQVcsUUFBb0M7QUFBRSxXQUFPLGFBQWE7QUFBQSxFQUFNO0FBQUEsRUFFM0U7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFhO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBRztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQzFGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixZQUFZO0FBQUE7QUFBQSxFQUFNO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLFFBQVEsRUFBRTtBQUFBO0FBQUEsRUFDeEUsT0FBTyxTQUErQjtBQUFFLFdBQU8sQ0FBQyxDQUFDLGNBQWMsU0FBUyxDQUFDLENBQUMsVUFBVSxRQUFRLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHakcsT0FBTyxHQUFHLFdBQXNCLEtBQWdDO0FBQzlELFdBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxJQUFJLFVBQVMsS0FBSyxJQUFJLFdBQVUsVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBc0M7QUFDcEQsV0FBTyxpQkFBaUIsV0FBVyxVQUFTLEVBQUUsZUFBZSxHQUFHLEdBQUcsVUFBUztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUE4QztBQUNoRixRQUFNLFVBQVUsV0FBVSxHQUFHLFdBQVcsV0FBVSxTQUFTLFNBQVMsQ0FBQztBQUNyRSxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLGNBQWMsU0FBUyxJQUFJO0FBQUEsSUFBRSxTQUNuQyxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxXQUFVLEtBQUs7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVksT0FBYyxLQUEwQjtBQUFFLFdBQU8sSUFBSSxZQUFZLE9BQU8sR0FBRztBQUFBLEVBQUU7QUFBQSxFQUV2RixTQUF5QjtBQUFFLFdBQU8sZ0JBQWdCLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFakUsSUFBYSxVQUFzQztBQUFFLFdBQU8sYUFBYTtBQUFBLEVBQU07QUFBQSxFQUM1RCxLQUFLLE9BQTZCO0FBQ25ELFdBQU8sSUFBSSxhQUFhLEtBQUssT0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDeEQ7QUFBQSxFQUNtQixNQUFNLFFBQWtCLE1BQXNDO0FBQy9FLGlCQUFhLFFBQVEsSUFBSTtBQUFBLEVBQzNCO0FBQUEsRUFFQSxJQUFhLFNBQWlCO0FBQzVCLFFBQU0sTUFBTSxLQUFLLE1BQU07QUFDdkIsV0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxDQUFDO0FBQUEsRUFDdkM7QUFBQSxFQUNRLFFBQWdCO0FBQ3RCLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsT0FBTyxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDaEMsTUFBTSxJQUFJLElBQUk7QUFDcEIsV0FBSSxTQUFTLEtBQUssT0FBTyxJQUFJLE9BQU8sQ0FBQyxJQUFXLEtBQUssT0FBTyxLQUM1RCxJQUFJLElBQUksSUFBSSxNQUFNLEdBQ1g7QUFBQSxFQUNUO0FBQUEsRUFFbUIsV0FBVyxNQUFjLE9BQWUsS0FBbUI7QUFDNUUsUUFBTSxNQUFNLEtBQUssTUFBTTtBQUN2QixlQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBSSxPQUFPLEdBQUcsR0FDMUMsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQzFDLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFJLE9BQU8sR0FBRyxHQUMxQyxXQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsR0FBSSxPQUFPLEdBQUcsR0FDMUMsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQzFDLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxHQUFJLE9BQU8sR0FBRztBQUFBLEVBQzVDO0FBQUEsRUFFbUIsU0FBMkI7QUFDNUMsV0FBTztBQUFBLE1BQ0wsR0FBRyxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxNQUN6QixHQUFHLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQ3pCLEdBQUcsS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsTUFDekIsSUFBSSxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxNQUMxQixJQUFJLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQzFCLElBQUksS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFhLFNBQXlDO0FBQ3BELFdBQU87QUFBQSxNQUNMLEdBQUcsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3RCLEdBQUcsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3RCLEdBQUcsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3RCLElBQUksS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3ZCLElBQUksS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3ZCLElBQUksS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLElBQ3pCO0FBQUEsRUFDRjtBQUFBLEVBRVMsS0FBSyxNQUF3RDtBQUNwRSxXQUFPLEtBQUssT0FBTyxNQUFNLEVBQUU7QUFBQSxFQUM3QjtBQUFBLEVBRVMsSUFBSSxPQUFlLE1BQXFEO0FBQy9FLFFBQUksRUFBRSxPQUFPLFNBQVUsWUFBWSxVQUFVLE1BQU0sU0FBUyxRQUFRLEtBQUs7QUFDdkUsWUFBTSxLQUFLLFdBQVcsS0FBSztBQUM3QixTQUFLLE9BQU8sTUFBTSxLQUFLO0FBQUEsRUFDekI7QUFBQSxFQUVRLE9BQU8sTUFBMkQsT0FBdUI7QUFDL0YsUUFBTSxRQUFRLEtBQUs7QUFDbkIsUUFBSSxDQUFDLFFBQVEsSUFBSSxLQUFLLE1BQU0sV0FBVyxLQUFNLFFBQU8sS0FBSyxJQUFJLE1BQU0sS0FBSztBQUN4RSxRQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLElBQUksSUFBSTtBQUMzRCxRQUFJLEVBQ0YsU0FBUyxFQUFFLEtBQ1gsU0FBUyxFQUFFLEtBQ1gsU0FBUyxFQUFFLEtBQ1gsU0FBUyxHQUFHLEtBQ1osU0FBUyxHQUFHLEtBQ1osU0FBUyxHQUFHO0FBRVosYUFBTyxLQUFLLElBQUksRUFBRSxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUs7QUFDM0UsUUFBSSxTQUFTLEtBQUssU0FBUyxLQUFLLE9BQVEsT0FBTSxLQUFLLFdBQVcsS0FBSztBQUNuRSxRQUFNLE1BQU0sUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLE9BQ2pDLEVBQUUsS0FBSyxJQUFJLElBQUksT0FDZixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFJLE9BQU8sV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksS0FDdEQsT0FBTyxXQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxLQUN0RCxPQUFPLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLEtBQ3RELFFBQVEsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksTUFDdkQsUUFBUSxXQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxNQUN2RCxRQUFRLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLE1BQ3BEO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxjQUFjLFFBQW1CLE1BQTZDO0FBQzVGLFNBQUksZ0JBQWdCLFlBQWtCLGNBQWMsUUFBUSxJQUFJLEtBQ2hFLE9BQU8sT0FBTyxJQUFJLEdBQ1g7QUFDVDtBQUdPLFNBQVMsY0FBYyxRQUFtQixRQUE4QjtBQUM3RSxTQUFPLFVBQVUsUUFBUSxRQUFRLFNBQVM7QUFDNUM7QUFHTyxTQUFTLGdCQUFnQixRQUFtQztBQUNqRSxTQUFPLFlBQVksUUFBUSxrQkFBa0I7QUFDL0M7QUFFTyxTQUFTLG1CQUFtQixRQUFtQixNQUFnQztBQUNwRixTQUFPLGVBQWUsUUFBUSxDQUFDLFlBQVksUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUNuRTtBQTJDQSxJQUFNLGVBQU4sTUFBTSxjQUFpQztBQUFBLEVBQ3JDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFDM0I7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLGFBQVk7QUFBQTtBQUFBLEVBQzdFO0FBQUEsU0FBZ0IsUUFDQSxvQkFBSSxVQUFVLE1BQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFBQTtBQUFBLEVBQ3JGO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFDNUIsV0FBVyxVQUFtQztBQUFFLFdBQU8sU0FBUztBQUFBLEVBQVE7QUFBQSxFQUN4RSxPQUFPLFNBQStCO0FBQUUsV0FBTyxTQUFTLE9BQU87QUFBQSxFQUFFO0FBQUEsRUFFakUsWUFBWSxPQUFjLE9BQWUsS0FBYSxPQUFlO0FBQ25FLFNBQUssUUFBUSxPQUFPLEtBQUssVUFBVSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssU0FBUztBQUFBLEVBQzNFO0FBQUEsRUFFQSxJQUFJLFFBQXlCO0FBQUUsV0FBTztBQUFBLEVBQVM7QUFBQTtBQUFBLEVBRS9DLElBQUksUUFBZ0I7QUFBRSxXQUFPLEtBQUs7QUFBQSxFQUFLO0FBQUEsRUFDdkMsSUFBSSxNQUFNLE9BQWU7QUFDdkIsUUFBSSxFQUFFLE9BQU8sU0FBVSxZQUFZLFVBQVUsTUFBTSxPQUFRLE9BQU0sT0FBTyxLQUFLO0FBQzdFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBd0I7QUFBRSxXQUFPLGVBQWUsSUFBMkI7QUFBQSxFQUFFO0FBQUEsRUFFN0UsSUFBSSxJQUFZO0FBQ2QsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxNQUFNLElBQUssS0FBSyxPQUFPO0FBQy9FLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQSxFQUNBLElBQUksRUFBRSxPQUFlO0FBQ25CLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsTUFBTSxLQUFLLElBQUksS0FBSyxZQUFZLENBQUMsTUFBTyxLQUFLLEtBQUssTUFBTSxJQUFLLEtBQUssT0FBTztBQUMvRSxTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFDQSxJQUFJLElBQVk7QUFDZCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEVBQUUsT0FBZTtBQUNuQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFDQSxJQUFJLElBQVk7QUFDZCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEVBQUUsT0FBZTtBQUNuQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFDQSxJQUFJLEtBQWE7QUFDZixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEdBQUcsT0FBZTtBQUNwQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFDQSxJQUFJLEtBQWE7QUFDZixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEdBQUcsT0FBZTtBQUNwQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUEsRUFDQSxJQUFJLEtBQWE7QUFDZixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLEdBQUcsT0FBZTtBQUNwQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQ0Y7OztBRGpTQSxJQUFNLFFBQVEsS0FFUixLQUFLLElBQUksSUFHVCxVQUFOLE1BQWM7QUFBQSxFQUFkO0FBQ0UsU0FBUyxJQUFJLElBQUksYUFBYSxLQUFLO0FBQ25DLFNBQVMsSUFBSSxJQUFJLGFBQWEsS0FBSztBQUNuQyxTQUFTLElBQUksSUFBSSxhQUFhLEtBQUs7QUFDbkMsU0FBUyxLQUFLLElBQUksYUFBYSxLQUFLO0FBQ3BDLFNBQVMsS0FBSyxJQUFJLGFBQWEsS0FBSztBQUNwQyxTQUFTLEtBQUssSUFBSSxhQUFhLEtBQUs7QUFDcEMsaUJBQVE7QUFBQTtBQUNWLEdBU00sUUFBUSxVQUFVLE9BQU8sSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDO0FBQ2pELE1BQU0sUUFBUSxLQUFLO0FBQ25CLElBQU0sT0FBTyxJQUFJLFFBQVE7QUFDekIsUUFBUSxLQUFLO0FBQ2IsV0FBVyxJQUFJO0FBRWYsSUFBTSxhQUE0RTtBQUFBLEVBQ2hGLE9BQU87QUFBQSxJQUNMLFNBQVMsRUFBRSxLQUFLLE1BQU0sWUFBWSxPQUFPLEVBQUUsRUFBRTtBQUFBLElBQzdDLFFBQVEsRUFBRSxLQUFLLE1BQU0sV0FBVyxPQUFPLEVBQUUsRUFBRTtBQUFBLElBQzNDLEtBQUssRUFBRSxLQUFLLE1BQU0sUUFBUSxPQUFPLEVBQUUsRUFBRTtBQUFBLElBQ3JDLFNBQVMsRUFBRSxLQUFLLE1BQU0sU0FBUyxPQUFPLEVBQUUsRUFBRTtBQUFBLElBQzFDLE1BQU0sRUFBRSxLQUFLLE1BQU0sUUFBUSxLQUFLLEdBQUcsU0FBUyxNQUFNLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDaEUsS0FBSyxFQUFFLEtBQUssTUFBTSxPQUFPLEtBQUssRUFBRTtBQUFBLElBQ2hDLE1BQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxLQUFLLEdBQUcsU0FBUyxNQUFHO0FBQUcsTUFBSyxNQUFNLFNBQVMsS0FBSztBQUFBLE1BQUU7QUFBQSxFQUNqRjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osU0FBUyxFQUFFLEtBQUssTUFBTSxXQUFXLE1BQU0sRUFBRSxFQUFFO0FBQUEsSUFDM0MsUUFBUSxFQUFFLEtBQUssTUFBTSxXQUFXLE1BQU0sRUFBRSxFQUFFO0FBQUEsSUFDMUMsS0FBSyxFQUFFLEtBQUssTUFBTSxXQUFXLE1BQU0sRUFBRSxFQUFFO0FBQUEsSUFDdkMsU0FBUyxFQUFFLEtBQUssTUFBTSxXQUFXLE1BQU0sRUFBRSxFQUFFO0FBQUEsSUFDM0MsTUFBTSxFQUFFLEtBQUssTUFBTSxXQUFXLElBQUksR0FBRyxTQUFTLE1BQU0sWUFBWSxJQUFJLEVBQUU7QUFBQSxJQUN0RSxLQUFLLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxFQUFFO0FBQUEsSUFDbEMsTUFBTSxFQUFFLEtBQUssTUFBTSxhQUFhLElBQUksR0FBRyxTQUFTLE1BQUc7QUFBRyxNQUFNLEtBQUssUUFBUTtBQUFBLE1BQU87QUFBQSxFQUNsRjtBQUNGLEdBRU0sQ0FBQyxPQUFPLElBQUksT0FBTyxJQUFJLFNBQVMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDMUQsWUFBWSxXQUFXLElBQUksSUFBSSxJQUFJO0FBQ3pDLElBQUksY0FBYyxPQUFXLE9BQU0sSUFBSSxNQUFNLGlCQUFpQixJQUFJLG1CQUFtQixJQUFJLEdBQUc7QUFDNUYsSUFBTSxFQUFFLEtBQUssUUFBUSxJQUFJLFdBQ25CLE1BQU0sTUFBWTtBQUN0QixZQUFVLEdBQ1YsSUFBSTtBQUNOO0FBQ0EsU0FBUyxPQUFPLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDbkMsV0FBVyxFQUFFLEtBQUFBLE1BQUssU0FBQUMsU0FBUSxLQUFLLENBQUMsV0FBVyxNQUFVLElBQUksR0FBSSxXQUFXLEtBQVMsSUFBSSxDQUFFO0FBQ3JGLElBQUFBLFdBQVUsR0FDVkQsS0FBSTtBQUVOLGVBQWE7QUFDZjtBQUNBLElBQU0sU0FBUyxNQUFNLEtBQUssS0FBSyxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQ3BELFFBQVEsSUFBSSxLQUFLLFVBQVUsRUFBRSxHQUFHLFFBQVEsT0FBTyxRQUFRLEVBQUUsQ0FBQyxDQUFDO0FBRTNELFNBQVMsZUFBcUI7QUFDNUIsTUFBSSxNQUFNLFdBQVcsS0FBSyxNQUFPLE9BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTSxNQUFNLG1CQUFtQixLQUFLLEtBQUssRUFBRTtBQUMvRixXQUFXLFNBQVMsQ0FBQyxLQUFLLEtBQUssS0FBSyxNQUFNLE1BQU0sSUFBSSxHQUFZO0FBQzlELFFBQU0sU0FBUyxNQUFNLFFBQVEsS0FBSztBQUNsQyxhQUFTLE1BQU0sR0FBRyxNQUFNLE9BQU87QUFDN0IsVUFBSSxPQUFPLEdBQUcsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHO0FBQ25DLGNBQU0sSUFBSTtBQUFBLFVBQ1IsU0FBUyxLQUFLLFdBQVcsR0FBRyxTQUFTLE9BQU8sR0FBRyxDQUFDLGNBQWMsS0FBSyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQUEsUUFDaEY7QUFBQSxFQUVKO0FBQ0Y7QUFHQSxTQUFTLFVBQWtCO0FBQ3pCLGFBQVcsS0FBSztBQUNoQixXQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssT0FBUSxLQUFJO0FBQzNDLE1BQU0sVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxNQUFNO0FBQy9DLFFBQU0sU0FBUyxrQkFBa0IsRUFBRTtBQUNuQyxlQUFJLElBQ0ksa0JBQWtCLEVBQUUsaUJBQWlCLFVBQVU7QUFBQSxFQUN6RCxDQUFDO0FBQ0QsU0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUNwQztBQUVBLFNBQVMsWUFBWUUsUUFBa0IsSUFBa0I7QUFDdkQsTUFBTSxFQUFFLFFBQVEsUUFBUSxJQUFJQSxRQUN0QixFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxHQUFHLElBQUk7QUFDaEMsV0FBUyxNQUFNLEdBQUcsTUFBTSxRQUFRO0FBQzlCLE1BQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLLElBQzlCLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLLElBQzlCLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLO0FBRWxDO0FBRUEsU0FBUyxXQUFXQSxRQUFrQixJQUFrQjtBQUN0RCxNQUFNLEVBQUUsSUFBSSxJQUFJQSxPQUFNLE9BQ2hCLEVBQUUsUUFBUSxPQUFPLElBQUlBLFFBQ3JCLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNoQyxXQUFTLE1BQU0sR0FBRyxNQUFNLFFBQVE7QUFDOUIsUUFBSSxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksR0FBRyxJQUFLLElBQUksS0FBSyxHQUFHLElBQUssSUFDaEQsSUFBSSxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksR0FBRyxJQUFLLElBQUksS0FBSyxHQUFHLElBQUssSUFDaEQsSUFBSSxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksR0FBRyxJQUFLLElBQUksS0FBSyxHQUFHLElBQUs7QUFFcEQ7QUFFQSxTQUFTLFFBQVFBLFFBQWtCLElBQWtCO0FBQ25ELE1BQU0sTUFBTUEsT0FBTSxHQUFHLENBQUM7QUFDdEIsV0FBUyxRQUFRLEdBQUcsUUFBUUEsT0FBTSxRQUFRO0FBQ3hDLFFBQUksUUFBUSxPQUNaLElBQUksS0FBSyxJQUFJLEtBQUssSUFDbEIsSUFBSSxLQUFLLElBQUksS0FBSyxJQUNsQixJQUFJLEtBQUssSUFBSSxLQUFLO0FBRXRCO0FBRUEsU0FBUyxTQUFTQSxRQUFrQixJQUFrQjtBQUNwRCxXQUFXLE9BQU9BO0FBQ2hCLFFBQUksS0FBSyxJQUFJLEtBQUssSUFDbEIsSUFBSSxLQUFLLElBQUksS0FBSyxJQUNsQixJQUFJLEtBQUssSUFBSSxLQUFLO0FBRXRCO0FBRUEsU0FBUyxXQUFXLFNBQWtCLElBQWtCO0FBQ3RELE1BQU0sRUFBRSxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUk7QUFDdkMsV0FBUyxNQUFNLEdBQUcsTUFBTSxPQUFPO0FBQzdCLE1BQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLLElBQzlCLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLLElBQzlCLEVBQUUsR0FBRyxJQUFJLEVBQUUsR0FBRyxJQUFLLEdBQUcsR0FBRyxJQUFLO0FBRWxDO0FBRUEsU0FBUyxRQUFRQSxRQUF3QjtBQUN2QyxXQUFTLE1BQU0sR0FBRyxNQUFNLE9BQU8sT0FBTztBQUNwQyxRQUFNLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxJQUFLLEtBQ2hCLElBQUssTUFBTSxJQUFLLEtBQ2hCLElBQUssTUFBTSxJQUFLO0FBQ3RCLElBQUFBLE9BQU0sS0FBSyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxFQUFFLENBQUM7QUFBQSxFQUN0RDtBQUNGO0FBRUEsU0FBUyxXQUFXLFNBQXdCO0FBQzFDLFdBQVMsTUFBTSxHQUFHLE1BQU0sT0FBTyxPQUFPO0FBQ3BDLFFBQU0sSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLElBQUssS0FDaEIsSUFBSyxNQUFNLElBQUssS0FDaEIsSUFBSyxNQUFNLElBQUssTUFDaEIsS0FBSyxRQUFRO0FBQ25CLFlBQVEsRUFBRSxFQUFFLElBQUksR0FDaEIsUUFBUSxFQUFFLEVBQUUsSUFBSSxHQUNoQixRQUFRLEVBQUUsRUFBRSxJQUFJLEdBQ2hCLFFBQVEsR0FBRyxFQUFFLElBQUksR0FDakIsUUFBUSxHQUFHLEVBQUUsSUFBSSxHQUNqQixRQUFRLEdBQUcsRUFBRSxJQUFJO0FBQUEsRUFDbkI7QUFDRjtBQUVBLFNBQVMsWUFBWSxTQUF3QjtBQUMzQyxVQUFRLFFBQVE7QUFDaEIsV0FBVyxTQUFTLENBQUMsS0FBSyxLQUFLLEtBQUssTUFBTSxNQUFNLElBQUksRUFBWSxTQUFRLEtBQUssRUFBRSxLQUFLLENBQUM7QUFDdkY7QUFFQSxTQUFTLE9BQU9BLFFBQXdCO0FBQ3RDLFdBQVMsTUFBTSxHQUFHLE1BQU0sT0FBTyxPQUFPO0FBQ3BDLFFBQU0sSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLEtBQU0sS0FDakIsSUFBSyxNQUFNLElBQUssS0FDaEIsSUFBSyxNQUFNLElBQUssS0FDaEIsSUFBSyxNQUFNLElBQUs7QUFDdEIsSUFBQUEsT0FBTSxJQUFJLEtBQUssRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQUEsRUFDMUQ7QUFDRjtBQUVBLFNBQVMsVUFBVSxTQUF3QjtBQUN6QyxXQUFTLE1BQU0sR0FBRyxNQUFNLE9BQU8sT0FBTztBQUNwQyxRQUFNLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxLQUFNLEtBQ2pCLElBQUssTUFBTSxJQUFLLEtBQ2hCLElBQUssTUFBTSxJQUFLLEtBQ2hCLElBQUssTUFBTSxJQUFLO0FBQ3RCLFlBQVEsRUFBRSxHQUFHLElBQUksR0FDakIsUUFBUSxFQUFFLEdBQUcsSUFBSSxHQUNqQixRQUFRLEVBQUUsR0FBRyxJQUFJLEdBQ2pCLFFBQVEsR0FBRyxHQUFHLElBQUksR0FDbEIsUUFBUSxHQUFHLEdBQUcsSUFBSSxHQUNsQixRQUFRLEdBQUcsR0FBRyxJQUFJO0FBQUEsRUFDcEI7QUFDRjtBQUVBLFNBQVMsVUFBVUEsUUFBd0I7QUFDekMsU0FBT0EsT0FBTSxTQUFTLElBQUcsQ0FBQUEsT0FBTSxXQUFXQSxPQUFNLFdBQVcsQ0FBQztBQUM5RDtBQUVBLFNBQVMsYUFBYSxTQUF3QjtBQUM1QyxNQUFNLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUNoQyxTQUFPLFFBQVEsUUFBUSxLQUFHO0FBQ3hCLFFBQU0sTUFBTSxRQUFRLFVBQVUsR0FDeEIsT0FBTyxFQUFFLFFBQVE7QUFDdkIsTUFBRSxHQUFHLElBQUksRUFBRSxJQUFJLEdBQ2YsRUFBRSxHQUFHLElBQUksRUFBRSxJQUFJLEdBQ2YsRUFBRSxHQUFHLElBQUksRUFBRSxJQUFJLEdBQ2YsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQ2pCLEdBQUcsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUNqQixHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksR0FDakIsRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLElBQUksRUFBRSxJQUFJLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxJQUFJLElBQUk7QUFBQSxFQUNqRTtBQUNGOyIsCiAgIm5hbWVzIjogWyJydW4iLCAicmVzdG9yZSIsICJ0YWJsZSJdCn0K

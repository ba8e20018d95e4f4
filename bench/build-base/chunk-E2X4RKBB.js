import {
  Pool,
  PoolHead,
  PoolIterator,
  copyBytes,
  copyOwned,
  elementsToJSON,
  floatToJSON,
  initRead,
  ownerToJSON,
  wordAfter,
  writeApart,
  writeOther
} from "./chunk-ZPKEMXVL.js";
import {
  Deallocator,
  NO_ARENA,
  areStructs,
  attemptInit,
  checkedAt,
  checksOf,
  forgetSlot,
  initNew,
  inspectable,
  isDirect,
  isNumber,
  otherStruct,
  pointerOf,
  readReference,
  requireAllocator,
  writeReference
} from "./chunk-7EGY7GNP.js";

// bench/pools.gen.ts
var Spark = class _Spark {
  static {
    this.typeName = "Spark";
  }
  static {
    this.size = 24;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "7a495190c6484ffa";
  }
  static {
    this.offsets = { x: 0, y: 4, vx: 8, vy: 12, life: 16, heat: 20 };
  }
  static types$() {
    return ["f32", "f32", "f32", "f32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Spark);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Spark` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 24, -4, _Spark) ?? new _Spark(allocator.arena, ptr);
  }
  /** Allocates a new `Spark`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Spark).allocateZeroed(24, 4, _Spark);
  }
  /** Allocates a new `Spark`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Spark).checks !== null) {
      let created = _Spark.at(allocator, _Spark.allocate(allocator));
      return checksOf(allocator, _Spark).create(allocator, created, init, initSpark);
    }
    let ptr = _Spark.allocate(allocator);
    try {
      init !== void 0 && writeSpark$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Spark(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONSpark(this);
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
function initSpark(target, init) {
  return target instanceof Spark || areStructs(Spark, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Spark, copySpark, writeSpark$, initRead) : (writeSpark$(target.arena, target.ptr, init, null), target);
}
function writeSpark$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Spark, copySpark);
  let { x: x$, y: y$, vx: vx$, vy: vy$, life: life$, heat: heat$ } = init;
  if (!(typeof x$ == "number" && typeof y$ == "number" && typeof vx$ == "number" && typeof vy$ == "number" && typeof life$ == "number" && typeof heat$ == "number"))
    return storeSpark$(arena, ptr, room, x$, y$, vx$, vy$, life$, heat$);
  room !== null && (ptr = room.full$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return f32[at4] = x$, f32[at4 + 1] = y$, f32[at4 + 2] = vx$, f32[at4 + 3] = vy$, f32[at4 + 4] = life$, f32[at4 + 5] = heat$, ptr;
}
function storeSpark$(arena, ptr, room, x$, y$, vx$, vy$, life$, heat$) {
  if (!(isNumber(x$) && isNumber(y$) && isNumber(vx$) && isNumber(vy$) && isNumber(life$) && isNumber(heat$)))
    return writeApart(arena, ptr, room, Spark, writeSpark$, x$, y$, vx$, vy$, life$, heat$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), vx$ !== void 0 && (f32[at4 + 2] = vx$), vy$ !== void 0 && (f32[at4 + 3] = vy$), life$ !== void 0 && (f32[at4 + 4] = life$), heat$ !== void 0 && (f32[at4 + 5] = heat$), ptr;
}
function copySpark(target, source) {
  return target instanceof Spark && source instanceof Spark || areStructs(Spark, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 24), target;
}
function toJSONSpark(source) {
  return {
    x: floatToJSON(source.x),
    y: floatToJSON(source.y),
    vx: floatToJSON(source.vx),
    vy: floatToJSON(source.vy),
    life: floatToJSON(source.life),
    heat: floatToJSON(source.heat)
  };
}
var Sparks = class _Sparks extends Pool {
  static {
    this.head$ = /* @__PURE__ */ new PoolHead(() => Spark, 24, 167, 64, 4096);
  }
  static {
    this.typeName = "Sparks";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "dcaebda9375407fc";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "Pool", [["struct", Spark]]]];
  }
  /** Returns an accessor of the `Sparks` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Sparks) ?? new _Sparks(allocator.arena, ptr);
  }
  /** Allocates an empty `Sparks`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Sparks).allocateZeroed(4, 4, _Sparks);
  }
  /** Allocates a `Sparks` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Sparks.at(allocator, _Sparks.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initSparks(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Sparks` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Sparks.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONSparks(this);
  }
  allocate() {
    let arena = this.arena, i32 = arena.i32, head = i32[this.ptr >>> 2] >>> 2, word = i32[head], bits = i32[word], free = ~bits & bits + 1, ptr = i32[head + 3] + (31 - Math.clz32(free)) * 24;
    word === 0 || bits === -1 || (ptr & 4095) >= 4072 || arena.checks !== null ? ptr = this.take() : (i32[word] = bits | free, i32[head + 2]++);
    let words = arena.f64, at = ptr >>> 3;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, ptr >>> 0;
  }
  create(value) {
    let arena = this.arena;
    if (arena.checks !== null) return super.create(value);
    let ptr = value === void 0 ? this.allocate() : writeSpark$(arena, 0, value, this);
    return new Spark(arena, ptr);
  }
  room$() {
    return this.allocate();
  }
  full$() {
    return this.allocate();
  }
  free(target) {
    let arena = this.arena, i32 = arena.i32, ptr = typeof target == "number" ? target : pointerOf(arena, target), head = i32[this.ptr >>> 2] >>> 2, chunk = (ptr & -4096) >>> 2, offset = (ptr & 4095) - 64, slot = offset / 24 | 0, word = chunk + 9 + (slot >>> 5), bits = i32[word], rest = bits & ~(1 << slot);
    if (i32[chunk] !== (chunk << 2 ^ i32[head + 1]) || slot * 24 !== offset || slot >>> 0 >= 167 || rest === bits || arena.checks !== null)
      return this.freeAside(target);
    i32[29] !== 0 && forgetSlot(arena, ptr), i32[word] = rest, i32[head + 2]--, (rest === 0 || bits === -1 || bits === 127) && (slot >>> 5 < i32[chunk + 7] && (i32[chunk + 7] = slot >>> 5), (rest === 0 || i32[chunk + 6] === 0) && this.roomier(chunk * 4));
  }
  next(ptr) {
    if (typeof ptr != "number") return this.nextAside(ptr);
    let i32 = this.arena.i32, head = i32[this.ptr >>> 2] >>> 2, chunk = (ptr & -4096) >>> 2, offset = (ptr & 4095) - 64, slot = offset / 24 | 0, bits = i32[chunk + 9 + (slot >>> 5)] >>> slot;
    if (i32[chunk] !== (chunk << 2 ^ i32[head + 1]) || slot * 24 !== offset || slot >>> 0 >= 165 || bits < 2)
      return this.nextAside(ptr);
    if ((bits & 2) !== 0) return ptr + 24;
    if ((bits & 4) !== 0) return ptr + 48;
    let steps = 31 - Math.clz32(bits & -2 & -(bits & -2));
    return slot + steps >= 167 ? this.nextAside(ptr) : ptr + steps * 24;
  }
  [Symbol.iterator]() {
    return new SparksIterator$(this.arena, this.ptr);
  }
  get head() {
    return _Sparks.head$;
  }
  get type() {
    return Spark;
  }
  write(element, value) {
    initSpark(element, value);
  }
};
function initSparks(target, init) {
  return init instanceof Sparks ? copySparks(target, init) : (target.assign(init), target);
}
function copySparks(target, source) {
  return copyOwned(target, source, Sparks);
}
function toJSONSparks(source) {
  return ownerToJSON(source, toJSONSparksAt$);
}
function toJSONSparksAt$(source, walk) {
  return elementsToJSON(source, toJSONSpark, walk);
}
var Torch = class _Torch {
  static {
    this.typeName = "Torch";
  }
  static {
    this.size = 8;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "be97a2187ca34a82";
  }
  static {
    this.offsets = { spark: 0 };
  }
  static types$() {
    return [["reference", "Spark"]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Torch);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Torch` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 8, -4, _Torch) ?? new _Torch(allocator.arena, ptr);
  }
  /** Allocates a new `Torch`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Torch).allocateZeroed(8, 4, _Torch);
  }
  /** Allocates a new `Torch`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    let created = _Torch.at(allocator, _Torch.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? initNew(created, init, _Torch, writeTorch$) : initNew(created, init, _Torch, initTorch);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONTorch(this);
  }
  get spark() {
    return readReference(this.arena, this.ptr);
  }
  set spark(value) {
    writeReference(this.arena, this.ptr, value);
  }
};
function initTorch(target, init) {
  if (target instanceof Torch || areStructs(Torch, target), init instanceof Torch) return copyTorch(target, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, Torch);
  return target.arena.checks !== null && target.arena.adoptions.read === 0 ? initRead(target, init, Torch, initTorch) : attemptInit(target, init, Torch, writeTorch$);
}
function writeTorch$(target, init) {
  let { spark: spark$ } = init;
  return spark$ !== void 0 && (target.spark = spark$), target;
}
function copyTorch(target, source) {
  return target instanceof Torch && source instanceof Torch || areStructs(Torch, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 8), target;
}
function toJSONTorch(source) {
  return { spark: source.spark };
}
var SparksIterator$ = class extends PoolIterator {
  next() {
    let arena = this.arena, bits = arena.i32[this.word] & this.rest, done = !1;
    if (bits === 0 || arena.i32[this.chunk] !== this.key) {
      let word = this.word = wordAfter(
        arena,
        this.field,
        Sparks.head$.chunk,
        this.word,
        this.key,
        this.serial
      ), chunk = this.chunk = word & -1024;
      done = word === 0, this.key = arena.i32[chunk], done || (this.serial = arena.u32[chunk + 8]), this.base = chunk * 4 + 64 + (word - chunk - 9) * 768, bits = arena.i32[word];
    }
    this.rest = bits & bits - 1;
    let ptr = this.base + (31 - Math.clz32(bits & -bits)) * 24, value = done || arena.checks === null ? new Spark(arena, ptr) : Spark.at(arena, ptr);
    return { done, value };
  }
};

export {
  Spark,
  Sparks,
  Torch
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vcG9vbHMuZ2VuLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQTJDTyxJQUFNLFFBQU4sTUFBTSxPQUF3QjtBQUFBLEVBQ25DO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBUztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUk7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN2RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxNQUFNLElBQUksTUFBTSxHQUFHO0FBQUE7QUFBQSxFQUMxRSxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBQzFGO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxNQUFLO0FBQUE7QUFBQSxFQUV0RSxZQUFZLE9BQWMsS0FBaUI7QUFDekMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUF3QjtBQUN0RCxXQUFPLFVBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxNQUFLLEtBQUssSUFBSSxPQUFNLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDbkY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWtDO0FBQ2hELFdBQU8saUJBQWlCLFdBQVcsTUFBSyxFQUFFLGVBQWUsSUFBSSxHQUFHLE1BQUs7QUFBQSxFQUN2RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBa0M7QUFDcEUsUUFBSSxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsV0FBVyxNQUFNO0FBQ3RELFVBQU0sVUFBVSxPQUFNLEdBQUcsV0FBVyxPQUFNLFNBQVMsU0FBUyxDQUFDO0FBQzdELGFBQU8sU0FBUyxXQUFXLE1BQUssRUFBRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFNBQVM7QUFBQSxJQUM5RTtBQUNBLFFBQU0sTUFBTSxPQUFNLFNBQVMsU0FBUztBQUNwQyxRQUFJO0FBQUUsTUFBSSxTQUFTLFVBQVcsWUFBWSxVQUFVLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxJQUFFLFNBQ3JFLE9BQU87QUFBRSxzQkFBVSxLQUFLLEdBQUcsR0FBUztBQUFBLElBQU07QUFDakQsV0FBTyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxTQUFxQjtBQUFFLFdBQU8sWUFBWSxJQUFJO0FBQUEsRUFBRTtBQUFBLEVBRWhELElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDekQsSUFBSSxFQUFFLE9BQWU7QUFBRSxTQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQzlELElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUMvRCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNwRSxJQUFJLEtBQWE7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDaEUsSUFBSSxHQUFHLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDckUsSUFBSSxLQUFhO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2hFLElBQUksR0FBRyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3JFLElBQUksT0FBZTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNsRSxJQUFJLEtBQUssT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUN2RSxJQUFJLE9BQWU7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDbEUsSUFBSSxLQUFLLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQ3pFO0FBR08sU0FBUyxVQUFVLFFBQWUsTUFBaUM7QUFFeEUsU0FETSxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sTUFBTSxHQUNwRCxPQUFPLE1BQU0sV0FBVyxPQUNuQixPQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxPQUFPLFdBQVcsYUFBYSxRQUFRLEtBQ3ZGLFlBQVksT0FBTyxPQUFPLE9BQU8sS0FBSyxNQUFNLElBQUksR0FDekM7QUFDVDtBQUlPLFNBQVMsWUFBWSxPQUFjLEtBQWEsTUFDckQsTUFBMkI7QUFDM0IsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVMsS0FBNkIsVUFBVTtBQUMvRSxXQUFPLFdBQVcsT0FBTyxLQUFLLE1BQU0sTUFBTSxPQUFPLFNBQVM7QUFDNUQsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxNQUFNLE9BQU8sTUFBTSxNQUFNLElBQUk7QUFDckUsTUFBSSxFQUFFLE9BQU8sTUFBTyxZQUFZLE9BQU8sTUFBTyxZQUFZLE9BQU8sT0FBUSxZQUN2RSxPQUFPLE9BQVEsWUFBWSxPQUFPLFNBQVUsWUFBWSxPQUFPLFNBQVU7QUFDekUsV0FBTyxZQUFZLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ3JFLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQUcsYUFBSSxHQUFHLElBQUksSUFDN0YsSUFBSSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxNQUFNLENBQUMsSUFBSSxPQUMxRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLE9BQWM7QUFDL0I7QUFFQSxTQUFTLFlBQVksT0FBYyxLQUFhLE1BQW1CLElBQWEsSUFDOUUsS0FBYyxLQUFjLE9BQWdCLE9BQXdCO0FBQ3BFLE1BQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxTQUFTLEVBQUUsS0FBSyxTQUFTLEdBQUcsS0FBSyxTQUFTLEdBQUcsS0FBSyxTQUFTLEtBQUssS0FDcEYsU0FBUyxLQUFLO0FBQ2QsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sYUFBYSxJQUFJLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSztBQUN4RixFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMvRSxTQUFJLE9BQU8sV0FBVyxJQUFJLEdBQUcsSUFBSSxLQUFRLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQ3RFLFFBQVEsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLE1BQVMsUUFBUSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksTUFDN0UsVUFBVSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksUUFBVyxVQUFVLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxRQUNoRjtBQUNUO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTSxrQkFBa0IsU0FBUyxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sUUFBUSxNQUFNLEdBQzNGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FDekQ7QUFDVDtBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPO0FBQUEsSUFBRSxHQUFHLFlBQVksT0FBTyxDQUFDO0FBQUEsSUFBRyxHQUFHLFlBQVksT0FBTyxDQUFDO0FBQUEsSUFBRyxJQUFJLFlBQVksT0FBTyxFQUFFO0FBQUEsSUFDcEYsSUFBSSxZQUFZLE9BQU8sRUFBRTtBQUFBLElBQUcsTUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLElBQUcsTUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLEVBQUU7QUFDL0Y7QUF3Q08sSUFBTSxTQUFOLE1BQU0sZ0JBQWUsS0FBd0I7QUFBQSxFQUNsRDtBQUFBLFNBQWdCLFFBQWdDLG9CQUFJLFNBQVMsTUFBTSxPQUFPLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQTtBQUFBLEVBRTNGO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBVTtBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN2RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxjQUFjLFFBQVEsQ0FBQyxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBRzdGLE9BQU8sR0FBRyxXQUFzQixLQUEwQjtBQUN4RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxPQUFNLEtBQUssSUFBSSxRQUFPLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDcEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQW1DO0FBQ2pELFdBQU8saUJBQWlCLFdBQVcsT0FBTSxFQUFFLGVBQWUsR0FBRyxHQUFHLE9BQU07QUFBQSxFQUN4RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBcUM7QUFDdkUsUUFBTSxVQUFVLFFBQU8sR0FBRyxXQUFXLFFBQU8sU0FBUyxTQUFTLENBQUM7QUFDL0QsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxXQUFXLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDaEMsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssUUFBTyxLQUFLO0FBQUEsRUFDN0I7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVsRCxXQUF1QjtBQUM5QixRQUFNLFFBQVEsS0FBSyxPQUNiLE1BQU0sTUFBTSxLQUNaLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE9BQU8sSUFBSSxJQUFJLEdBQ2YsT0FBTyxJQUFJLElBQUksR0FDZixPQUFPLENBQUMsT0FBUSxPQUFPLEdBQ3pCLE1BQU0sSUFBSSxPQUFPLENBQUMsS0FBTSxLQUFLLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDckQsSUFBSSxTQUFTLEtBQUssU0FBUyxPQUFPLE1BQU0sU0FBUyxRQUFRLE1BQU0sV0FBVyxPQUN4RSxNQUFNLEtBQUssS0FBSyxLQUVoQixJQUFJLElBQUksSUFBSSxPQUFPLE1BQ25CLElBQUksT0FBTyxDQUFDO0FBRWQsUUFBTSxRQUFRLE1BQU0sS0FDZCxLQUFLLFFBQVE7QUFDbkIsaUJBQU0sRUFBRSxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDMUMsUUFBUTtBQUFBLEVBQ2xCO0FBQUEsRUFFUyxPQUFPLE9BQW1DO0FBQ2pELFFBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksTUFBTSxXQUFXLEtBQU0sUUFBTyxNQUFNLE9BQU8sS0FBSztBQUNwRCxRQUFNLE1BQU0sVUFBVSxTQUFZLEtBQUssU0FBUyxJQUFJLFlBQVksT0FBTyxHQUFHLE9BQU8sSUFBSTtBQUNyRixXQUFPLElBQUksTUFBTSxPQUFPLEdBQWlCO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFFBQWdCO0FBQUUsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUFFO0FBQUEsRUFDekMsUUFBZ0I7QUFBRSxXQUFPLEtBQUssU0FBUztBQUFBLEVBQUU7QUFBQSxFQUVoQyxLQUFLLFFBQTZCO0FBQ3pDLFFBQU0sUUFBUSxLQUFLLE9BQ2IsTUFBTSxNQUFNLEtBQ1osTUFBTSxPQUFPLFVBQVcsV0FBVyxTQUFTLFVBQVUsT0FBTyxNQUFNLEdBQ25FLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFNBQVMsTUFBTSxXQUFXLEdBQzFCLFVBQVUsTUFBTSxRQUFRLElBQ3hCLE9BQVEsU0FBUyxLQUFNLEdBQ3ZCLE9BQU8sUUFBUSxLQUFLLFNBQVMsSUFDN0IsT0FBTyxJQUFJLElBQUksR0FDZixPQUFPLE9BQU8sRUFBRSxLQUFLO0FBQzNCLFFBQ0UsSUFBSSxLQUFLLE9BQVEsU0FBUyxJQUFLLElBQUksT0FBTyxDQUFDLE1BQzNDLE9BQU8sT0FBTyxVQUFVLFNBQVMsS0FBSyxPQUN0QyxTQUFTLFFBQVEsTUFBTSxXQUFXO0FBRWxDLGFBQU8sS0FBSyxVQUFVLE1BQU07QUFDOUIsSUFBSSxJQUFJLEVBQUUsTUFBTSxLQUFHLFdBQVcsT0FBTyxHQUFHLEdBQ3hDLElBQUksSUFBSSxJQUFJLE1BQ1osSUFBSSxPQUFPLENBQUMsTUFDUixTQUFTLEtBQUssU0FBUyxNQUFNLFNBQVMsU0FDcEMsU0FBUyxJQUFJLElBQUksUUFBUSxDQUFDLE1BQUksSUFBSSxRQUFRLENBQUMsSUFBSSxTQUFTLEtBQ3hELFNBQVMsS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLE1BQUcsS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBRWxFO0FBQUEsRUFFUyxLQUFLLEtBQTZCO0FBQ3pDLFFBQUksT0FBTyxPQUFRLFNBQVUsUUFBTyxLQUFLLFVBQVUsR0FBRztBQUN0RCxRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLFNBQVMsTUFBTSxXQUFXLEdBQzFCLFVBQVUsTUFBTSxRQUFRLElBQ3hCLE9BQVEsU0FBUyxLQUFNLEdBQ3ZCLE9BQU8sSUFBSSxRQUFRLEtBQUssU0FBUyxFQUFFLE1BQU87QUFDaEQsUUFDRSxJQUFJLEtBQUssT0FBUSxTQUFTLElBQUssSUFBSSxPQUFPLENBQUMsTUFDM0MsT0FBTyxPQUFPLFVBQVUsU0FBUyxLQUFLLE9BQ3RDLE9BQU87QUFFUCxhQUFPLEtBQUssVUFBVSxHQUFHO0FBQzNCLFNBQUssT0FBTyxPQUFPLEVBQUcsUUFBUSxNQUFNO0FBQ3BDLFNBQUssT0FBTyxPQUFPLEVBQUcsUUFBUSxNQUFNO0FBQ3BDLFFBQU0sUUFBUSxLQUFLLEtBQUssTUFBTSxPQUFPLEtBQUssRUFBRSxPQUFPLEdBQUc7QUFDdEQsV0FBSSxPQUFPLFNBQVMsTUFBWSxLQUFLLFVBQVUsR0FBRyxJQUMxQyxNQUFNLFFBQVE7QUFBQSxFQUN4QjtBQUFBLEVBRUEsQ0FBVSxPQUFPLFFBQVEsSUFBcUI7QUFBRSxXQUFPLElBQUksZ0JBQWdCLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFDakcsSUFBdUIsT0FBaUI7QUFBRSxXQUFPLFFBQU87QUFBQSxFQUFNO0FBQUEsRUFDOUQsSUFBdUIsT0FBcUI7QUFBRSxXQUFPO0FBQUEsRUFBTTtBQUFBLEVBQ3hDLE1BQU0sU0FBZ0IsT0FBaUM7QUFDeEUsY0FBVSxTQUFTLEtBQUs7QUFBQSxFQUMxQjtBQUNGO0FBR08sU0FBUyxXQUFXLFFBQWdCLE1BQW9DO0FBQzdFLFNBQUksZ0JBQWdCLFNBQWUsV0FBVyxRQUFRLElBQUksS0FDMUQsT0FBTyxPQUFPLElBQUksR0FDWDtBQUNUO0FBR08sU0FBUyxXQUFXLFFBQWdCLFFBQXdCO0FBQ2pFLFNBQU8sVUFBVSxRQUFRLFFBQVEsTUFBTTtBQUN6QztBQUdPLFNBQVMsYUFBYSxRQUE2QjtBQUN4RCxTQUFPLFlBQVksUUFBUSxlQUFlO0FBQzVDO0FBRU8sU0FBUyxnQkFBZ0IsUUFBZ0IsTUFBNkI7QUFDM0UsU0FBTyxlQUFlLFFBQVEsYUFBYSxJQUFJO0FBQ2pEO0FBdURPLElBQU0sUUFBTixNQUFNLE9BQXdCO0FBQUEsRUFDbkM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFTO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBRztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3RGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsT0FBTyxFQUFFO0FBQUE7QUFBQSxFQUNyQyxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLENBQUMsYUFBYSxPQUFPLENBQUM7QUFBQSxFQUFFO0FBQUEsRUFDeEU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE1BQUs7QUFBQTtBQUFBLEVBRXRFLFlBQVksT0FBYyxLQUFpQjtBQUN6QyxRQUFJLFNBQVMsS0FBTSxPQUFNLFNBQVM7QUFDbEMsU0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXdCO0FBQ3RELFdBQU8sVUFBVSxXQUFXLEtBQUssR0FBRyxJQUFJLE1BQUssS0FBSyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNsRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBa0M7QUFDaEQsV0FBTyxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsZUFBZSxHQUFHLEdBQUcsTUFBSztBQUFBLEVBQ3RFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFrQztBQUNwRSxRQUFNLFVBQVUsT0FBTSxHQUFHLFdBQVcsT0FBTSxTQUFTLFNBQVMsQ0FBQztBQUM3RCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFNBQVMsTUFBTSxPQUFPLElBQUksUUFBUSxTQUFTLE1BQU0sUUFBTyxXQUFXLElBQUksUUFBUSxTQUFTLE1BQU0sUUFBTyxTQUFTO0FBQUEsSUFBRSxTQUN0SCxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsU0FBcUI7QUFBRSxXQUFPLFlBQVksSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVoRCxJQUFJLFFBQTJCO0FBQUUsV0FBTyxjQUFjLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFDNUUsSUFBSSxNQUFNLE9BQXNCO0FBQUUsbUJBQWUsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFLO0FBQUEsRUFBRTtBQUNoRjtBQUlPLFNBQVMsVUFBVSxRQUFlLE1BQWlDO0FBRXhFLE1BRE0sa0JBQWtCLFNBQVEsV0FBVyxPQUFPLE1BQU0sR0FDcEQsZ0JBQWdCLE1BQU8sUUFBTyxVQUFVLFFBQVEsSUFBSTtBQUN4RCxNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUSxXQUFXLEtBQU0sT0FBTSxZQUFZLE1BQU0sS0FBSztBQUN2RixTQUFJLE9BQU8sTUFBTSxXQUFXLFFBQVEsT0FBTyxNQUFNLFVBQVUsU0FBUyxJQUMzRCxTQUFTLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFDekMsWUFBWSxRQUFRLE1BQU0sT0FBTyxXQUFXO0FBQ3JEO0FBSUEsU0FBUyxZQUFZLFFBQWUsTUFBeUI7QUFDM0QsTUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJO0FBQzFCLFNBQUksV0FBVyxXQUFXLE9BQU8sUUFBUSxTQUNsQztBQUNUO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTSxrQkFBa0IsU0FBUyxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sUUFBUSxNQUFNLEdBQzNGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FDeEQ7QUFDVDtBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU07QUFDL0I7QUEwQkEsSUFBTSxrQkFBTixjQUE4QixhQUFvQjtBQUFBLEVBQ2hELE9BQThCO0FBQzVCLFFBQU0sUUFBUSxLQUFLLE9BQ2YsT0FBTyxNQUFNLElBQUksS0FBSyxJQUFJLElBQUssS0FBSyxNQUNwQyxPQUFPO0FBQ1gsUUFBSSxTQUFTLEtBQUssTUFBTSxJQUFJLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSztBQUNwRCxVQUFNLE9BQU8sS0FBSyxPQUFPO0FBQUEsUUFDdkI7QUFBQSxRQUNBLEtBQUs7QUFBQSxRQUNMLE9BQU8sTUFBTTtBQUFBLFFBQ2IsS0FBSztBQUFBLFFBQ0wsS0FBSztBQUFBLFFBQ0wsS0FBSztBQUFBLE1BQ1AsR0FDTSxRQUFRLEtBQUssUUFBUSxPQUFPO0FBQ2xDLGFBQU8sU0FBUyxHQUNoQixLQUFLLE1BQU0sTUFBTSxJQUFJLEtBQUssR0FDckIsU0FBTSxLQUFLLFNBQVMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUM1QyxLQUFLLE9BQU8sUUFBUSxJQUFJLE1BQU0sT0FBTyxRQUFRLEtBQUssS0FDbEQsT0FBTyxNQUFNLElBQUksSUFBSTtBQUFBLElBQ3ZCO0FBQ0EsU0FBSyxPQUFPLE9BQVEsT0FBTztBQUMzQixRQUFNLE1BQU8sS0FBSyxRQUFRLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFDckQsUUFBUSxRQUFRLE1BQU0sV0FBVyxPQUFPLElBQUksTUFBTSxPQUFPLEdBQUcsSUFBSSxNQUFNLEdBQUcsT0FBTyxHQUFHO0FBQ3pGLFdBQU8sRUFBRSxNQUFNLE1BQU07QUFBQSxFQUN2QjtBQUNGOyIsCiAgIm5hbWVzIjogW10KfQo=

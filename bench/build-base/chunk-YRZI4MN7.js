import {
  copyBytes,
  floatToJSON,
  initRead,
  writeApart,
  writeOther
} from "./chunk-ZPKEMXVL.js";
import {
  NO_ARENA,
  areStructs,
  checkedAt,
  checksOf,
  inspectable,
  isNumber,
  isReceiver,
  readNew,
  requireAllocator
} from "./chunk-7EGY7GNP.js";

// bench/particle.gen.ts
var Vec3 = class _Vec3 {
  static {
    this.typeName = "Vec3";
  }
  static {
    this.size = 12;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "8feee4543566a431";
  }
  static {
    this.offsets = { x: 0, y: 4, z: 8 };
  }
  static types$() {
    return ["f32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Vec3);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Vec3` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 12, -4, _Vec3) ?? new _Vec3(allocator.arena, ptr);
  }
  /** Allocates a new `Vec3`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Vec3).allocateZeroed(12, 4, _Vec3);
  }
  /** Allocates a new `Vec3`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Vec3).checks !== null) {
      let created = _Vec3.at(allocator, _Vec3.allocate(allocator));
      return checksOf(allocator, _Vec3).create(allocator, created, init, initVec3);
    }
    let ptr = _Vec3.allocate(allocator);
    try {
      init !== void 0 && writeVec3$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Vec3(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONVec3(this);
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
};
function initVec3(target, init) {
  return target instanceof Vec3 || areStructs(Vec3, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Vec3, copyVec3, writeVec3$, initRead) : (writeVec3$(target.arena, target.ptr, init, null), target);
}
function writeVec3$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Vec3, copyVec3);
  let { x: x$, y: y$, z: z$ } = init;
  if (!(isNumber(x$) && isNumber(y$) && isNumber(z$)))
    return writeApart(arena, ptr, room, Vec3, writeVec3$, x$, y$, z$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), z$ !== void 0 && (f32[at4 + 2] = z$), ptr;
}
function copyVec3(target, source) {
  return target instanceof Vec3 && source instanceof Vec3 || areStructs(Vec3, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 12), target;
}
function toJSONVec3(source) {
  return { x: floatToJSON(source.x), y: floatToJSON(source.y), z: floatToJSON(source.z) };
}
var Particle = class _Particle {
  static {
    this.typeName = "Particle";
  }
  static {
    this.size = 24;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "1ed0359ff5c87683";
  }
  static {
    this.offsets = { x: 0, y: 4, z: 8, vx: 12, vy: 16, vz: 20 };
  }
  static types$() {
    return ["f32", "f32", "f32", "f32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Particle);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Particle` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 24, -4, _Particle) ?? new _Particle(allocator.arena, ptr);
  }
  /** Allocates a new `Particle`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Particle).allocateZeroed(24, 4, _Particle);
  }
  /** Allocates a new `Particle`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Particle).checks !== null) {
      let created = _Particle.at(allocator, _Particle.allocate(allocator));
      return checksOf(allocator, _Particle).create(allocator, created, init, initParticle);
    }
    let ptr = _Particle.allocate(allocator);
    try {
      init !== void 0 && writeParticle$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Particle(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONParticle(this);
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
  get vx() {
    return this.arena.f32[(this.ptr >>> 2) + 3];
  }
  set vx(value) {
    this.arena.f32[(this.ptr >>> 2) + 3] = value;
  }
  get vy() {
    return this.arena.f32[(this.ptr >>> 2) + 4];
  }
  set vy(value) {
    this.arena.f32[(this.ptr >>> 2) + 4] = value;
  }
  get vz() {
    return this.arena.f32[(this.ptr >>> 2) + 5];
  }
  set vz(value) {
    this.arena.f32[(this.ptr >>> 2) + 5] = value;
  }
};
function initParticle(target, init) {
  return target instanceof Particle || areStructs(Particle, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Particle, copyParticle, writeParticle$, initRead) : (writeParticle$(target.arena, target.ptr, init, null), target);
}
function writeParticle$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Particle, copyParticle);
  let { x: x$, y: y$, z: z$, vx: vx$, vy: vy$, vz: vz$ } = init;
  if (!(typeof x$ == "number" && typeof y$ == "number" && typeof z$ == "number" && typeof vx$ == "number" && typeof vy$ == "number" && typeof vz$ == "number"))
    return storeParticle$(arena, ptr, room, x$, y$, z$, vx$, vy$, vz$);
  room !== null && (ptr = room.full$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return f32[at4] = x$, f32[at4 + 1] = y$, f32[at4 + 2] = z$, f32[at4 + 3] = vx$, f32[at4 + 4] = vy$, f32[at4 + 5] = vz$, ptr;
}
function storeParticle$(arena, ptr, room, x$, y$, z$, vx$, vy$, vz$) {
  if (!(isNumber(x$) && isNumber(y$) && isNumber(z$) && isNumber(vx$) && isNumber(vy$) && isNumber(vz$)))
    return writeApart(arena, ptr, room, Particle, writeParticle$, x$, y$, z$, vx$, vy$, vz$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), z$ !== void 0 && (f32[at4 + 2] = z$), vx$ !== void 0 && (f32[at4 + 3] = vx$), vy$ !== void 0 && (f32[at4 + 4] = vy$), vz$ !== void 0 && (f32[at4 + 5] = vz$), ptr;
}
function copyParticle(target, source) {
  return target instanceof Particle && source instanceof Particle || areStructs(Particle, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 24), target;
}
function toJSONParticle(source) {
  return {
    x: floatToJSON(source.x),
    y: floatToJSON(source.y),
    z: floatToJSON(source.z),
    vx: floatToJSON(source.vx),
    vy: floatToJSON(source.vy),
    vz: floatToJSON(source.vz)
  };
}
var Body = class _Body {
  static {
    this.typeName = "Body";
  }
  static {
    this.size = 24;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "0a1aa61a6550c3ee";
  }
  static {
    this.offsets = { position: 0, velocity: 12 };
  }
  static types$() {
    return [["struct", Vec3], ["struct", Vec3]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Body);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr$ = ptr, this.position$ = new Vec3(arena, ptr), this.velocity$ = new Vec3(arena, ptr + 12);
  }
  /** Returns an accessor of the `Body` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 24, -4, _Body) ?? new _Body(allocator.arena, ptr);
  }
  /** Allocates a new `Body`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Body).allocateZeroed(24, 4, _Body);
  }
  /** Allocates a new `Body`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Body).checks !== null) {
      let created = _Body.at(allocator, _Body.allocate(allocator));
      return checksOf(allocator, _Body).create(allocator, created, init, initBody);
    }
    allocator.arena.adoptions.detaches && init !== void 0 && (init = readNew(allocator, _Body, init));
    let ptr = _Body.allocate(allocator);
    try {
      init !== void 0 && writeBody$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Body(allocator.arena, ptr);
  }
  /** The fields that have parts, for `offsetOf` and checked arenas. */
  static parts() {
    return { position: Vec3, velocity: Vec3 };
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONBody(this);
  }
  get ptr() {
    return this.ptr$;
  }
  set ptr(value) {
    this.ptr$ = value, this.position$.ptr = value, this.velocity$.ptr = value + 12;
  }
  get position() {
    return this.position$;
  }
  set position(value) {
    initVec3(this.position$, value);
  }
  get velocity() {
    return this.velocity$;
  }
  set velocity(value) {
    initVec3(this.velocity$, value);
  }
};
function initBody(target, init) {
  return target instanceof Body || areStructs(Body, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Body, copyBody, writeBody$, initRead) : (writeBody$(target.arena, target.ptr, init, null), target);
}
function writeBody$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Body, copyBody);
  let { position: position$, velocity: velocity$ } = init, position$$ = position$ === void 0 || position$ !== null && position$.arena === void 0 && isReceiver(position$), position$x$, position$y$, position$z$;
  position$$ && position$ !== void 0 && ({
    x: position$x$,
    y: position$y$,
    z: position$z$
  } = position$);
  let velocity$$ = velocity$ === void 0 || velocity$ !== null && velocity$.arena === void 0 && isReceiver(velocity$), velocity$x$, velocity$y$, velocity$z$;
  if (velocity$$ && velocity$ !== void 0 && ({
    x: velocity$x$,
    y: velocity$y$,
    z: velocity$z$
  } = velocity$), !(typeof position$x$ == "number" && typeof position$y$ == "number" && typeof position$z$ == "number" && typeof velocity$x$ == "number" && typeof velocity$y$ == "number" && typeof velocity$z$ == "number"))
    return storeBody$(
      arena,
      ptr,
      room,
      position$$ ? void 0 : position$,
      position$x$,
      position$y$,
      position$z$,
      velocity$$ ? void 0 : velocity$,
      velocity$x$,
      velocity$y$,
      velocity$z$
    );
  room !== null && (ptr = room.full$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return f32[at4] = position$x$, f32[at4 + 1] = position$y$, f32[at4 + 2] = position$z$, f32[at4 + 3] = velocity$x$, f32[at4 + 4] = velocity$y$, f32[at4 + 5] = velocity$z$, ptr;
}
function storeBody$(arena, ptr, room, position$, position$x$, position$y$, position$z$, velocity$, velocity$x$, velocity$y$, velocity$z$) {
  if (!(position$ === void 0 && isNumber(position$x$) && isNumber(position$y$) && isNumber(position$z$) && velocity$ === void 0 && isNumber(velocity$x$) && isNumber(velocity$y$) && isNumber(velocity$z$)))
    return writeApart(
      arena,
      ptr,
      room,
      Body,
      writeBody$,
      position$,
      position$x$,
      position$y$,
      position$z$,
      velocity$,
      velocity$x$,
      velocity$y$,
      velocity$z$
    );
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return position$x$ !== void 0 && (f32[at4] = position$x$), position$y$ !== void 0 && (f32[at4 + 1] = position$y$), position$z$ !== void 0 && (f32[at4 + 2] = position$z$), velocity$x$ !== void 0 && (f32[at4 + 3] = velocity$x$), velocity$y$ !== void 0 && (f32[at4 + 4] = velocity$y$), velocity$z$ !== void 0 && (f32[at4 + 5] = velocity$z$), ptr;
}
function copyBody(target, source) {
  return target instanceof Body && source instanceof Body || areStructs(Body, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 24), target;
}
function toJSONBody(source) {
  return { position: toJSONVec3(source.position), velocity: toJSONVec3(source.velocity) };
}

export {
  Vec3,
  initVec3,
  toJSONVec3,
  Particle,
  initParticle,
  toJSONParticle,
  Body
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vcGFydGljbGUuZ2VuLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFvQ08sSUFBTSxPQUFOLE1BQU0sTUFBdUI7QUFBQSxFQUNsQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVE7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFJO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDdEY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsRUFBRTtBQUFBO0FBQUEsRUFDN0MsT0FBTyxTQUErQjtBQUFFLFdBQU8sQ0FBQyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQUU7QUFBQSxFQUNyRTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sS0FBSTtBQUFBO0FBQUEsRUFFckUsWUFBWSxPQUFjLEtBQWdCO0FBQ3hDLFFBQUksU0FBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBc0I7QUFDcEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksS0FBSSxLQUFLLElBQUksTUFBSyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ2pGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFpQztBQUMvQyxXQUFPLGlCQUFpQixXQUFXLEtBQUksRUFBRSxlQUFlLElBQUksR0FBRyxLQUFJO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQStCO0FBQ2pFLFFBQUksaUJBQWlCLFdBQVcsS0FBSSxFQUFFLFdBQVcsTUFBTTtBQUNyRCxVQUFNLFVBQVUsTUFBSyxHQUFHLFdBQVcsTUFBSyxTQUFTLFNBQVMsQ0FBQztBQUMzRCxhQUFPLFNBQVMsV0FBVyxLQUFJLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxRQUFRO0FBQUEsSUFDNUU7QUFDQSxRQUFNLE1BQU0sTUFBSyxTQUFTLFNBQVM7QUFDbkMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLFdBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUNwRSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsU0FBb0I7QUFBRSxXQUFPLFdBQVcsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU5QyxJQUFJLElBQVk7QUFBRSxXQUFPLEtBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ3pELElBQUksRUFBRSxPQUFlO0FBQUUsU0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUM5RCxJQUFJLElBQVk7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDL0QsSUFBSSxFQUFFLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDcEUsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQy9ELElBQUksRUFBRSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUN0RTtBQUdPLFNBQVMsU0FBUyxRQUFjLE1BQThCO0FBRW5FLFNBRE0sa0JBQWtCLFFBQU8sV0FBVyxNQUFNLE1BQU0sR0FDbEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxVQUFVLFlBQVksUUFBUSxLQUNwRixXQUFXLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3hDO0FBQ1Q7QUFJTyxTQUFTLFdBQVcsT0FBYyxLQUFhLE1BQ3BELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxRQUFRO0FBQzFELE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJO0FBQ2hDLE1BQUksRUFBRSxTQUFTLEVBQUUsS0FBSyxTQUFTLEVBQUUsS0FBSyxTQUFTLEVBQUU7QUFDL0MsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sWUFBWSxJQUFJLElBQUksRUFBRTtBQUNsRSxFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMvRSxTQUFJLE9BQU8sV0FBVyxJQUFJLEdBQUcsSUFBSSxLQUFRLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQ3RFLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQVc7QUFDbEQ7QUFHTyxTQUFTLFNBQVMsUUFBYyxRQUFvQjtBQUN6RCxTQUFNLGtCQUFrQixRQUFRLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxRQUFRLE1BQU0sR0FDeEYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6RDtBQUNUO0FBSU8sU0FBUyxXQUFXLFFBQXlCO0FBQ2xELFNBQU8sRUFBRSxHQUFHLFlBQVksT0FBTyxDQUFDLEdBQUcsR0FBRyxZQUFZLE9BQU8sQ0FBQyxHQUFHLEdBQUcsWUFBWSxPQUFPLENBQUMsRUFBRTtBQUN4RjtBQW9ETyxJQUFNLFdBQU4sTUFBTSxVQUEyQjtBQUFBLEVBQ3RDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBWTtBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUk7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUMxRjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxHQUFHO0FBQUE7QUFBQSxFQUNyRSxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFBRTtBQUFBLEVBQzFGO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxTQUFRO0FBQUE7QUFBQSxFQUV6RSxZQUFZLE9BQWMsS0FBb0I7QUFDNUMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUE4QjtBQUM1RCxXQUFPLFVBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxTQUFRLEtBQUssSUFBSSxVQUFTLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDekY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQXFDO0FBQ25ELFdBQU8saUJBQWlCLFdBQVcsU0FBUSxFQUFFLGVBQWUsSUFBSSxHQUFHLFNBQVE7QUFBQSxFQUM3RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBMkM7QUFDN0UsUUFBSSxpQkFBaUIsV0FBVyxTQUFRLEVBQUUsV0FBVyxNQUFNO0FBQ3pELFVBQU0sVUFBVSxVQUFTLEdBQUcsV0FBVyxVQUFTLFNBQVMsU0FBUyxDQUFDO0FBQ25FLGFBQU8sU0FBUyxXQUFXLFNBQVEsRUFBRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFlBQVk7QUFBQSxJQUNwRjtBQUNBLFFBQU0sTUFBTSxVQUFTLFNBQVMsU0FBUztBQUN2QyxRQUFJO0FBQUUsTUFBSSxTQUFTLFVBQVcsZUFBZSxVQUFVLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxJQUFFLFNBQ3hFLE9BQU87QUFBRSxzQkFBVSxLQUFLLEdBQUcsR0FBUztBQUFBLElBQU07QUFDakQsV0FBTyxJQUFJLFVBQVMsVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxTQUF3QjtBQUFFLFdBQU8sZUFBZSxJQUFJO0FBQUEsRUFBRTtBQUFBLEVBRXRELElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDekQsSUFBSSxFQUFFLE9BQWU7QUFBRSxTQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQzlELElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUMvRCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNwRSxJQUFJLElBQVk7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDL0QsSUFBSSxFQUFFLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDcEUsSUFBSSxLQUFhO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2hFLElBQUksR0FBRyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3JFLElBQUksS0FBYTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNoRSxJQUFJLEdBQUcsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNyRSxJQUFJLEtBQWE7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDaEUsSUFBSSxHQUFHLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQ3ZFO0FBR08sU0FBUyxhQUFhLFFBQWtCLE1BQTBDO0FBRXZGLFNBRE0sa0JBQWtCLFlBQVcsV0FBVyxVQUFVLE1BQU0sR0FDMUQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sVUFBVSxjQUFjLGdCQUFnQixRQUFRLEtBQ2hHLGVBQWUsT0FBTyxPQUFPLE9BQU8sS0FBSyxNQUFNLElBQUksR0FDNUM7QUFDVDtBQUlPLFNBQVMsZUFBZSxPQUFjLEtBQWEsTUFDeEQsTUFBMkI7QUFDM0IsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVMsS0FBNkIsVUFBVTtBQUMvRSxXQUFPLFdBQVcsT0FBTyxLQUFLLE1BQU0sTUFBTSxVQUFVLFlBQVk7QUFDbEUsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUk7QUFDM0QsTUFBSSxFQUFFLE9BQU8sTUFBTyxZQUFZLE9BQU8sTUFBTyxZQUFZLE9BQU8sTUFBTyxZQUN0RSxPQUFPLE9BQVEsWUFBWSxPQUFPLE9BQVEsWUFBWSxPQUFPLE9BQVE7QUFDckUsV0FBTyxlQUFlLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHO0FBQ25FLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQUcsYUFBSSxHQUFHLElBQUksSUFDN0YsSUFBSSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLElBQUksSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQUssSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFLLElBQUksTUFBTSxDQUFDLElBQUksS0FDdEY7QUFDVDtBQUVBLFNBQVMsZUFBZSxPQUFjLEtBQWEsTUFBbUIsSUFBYSxJQUNqRixJQUFhLEtBQWMsS0FBYyxLQUFzQjtBQUMvRCxNQUFJLEVBQUUsU0FBUyxFQUFFLEtBQUssU0FBUyxFQUFFLEtBQUssU0FBUyxFQUFFLEtBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxHQUFHLEtBQ2pGLFNBQVMsR0FBRztBQUNaLFdBQU8sV0FBVyxPQUFPLEtBQUssTUFBTSxVQUFVLGdCQUFnQixJQUFJLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRztBQUN6RixFQUFJLFNBQVMsU0FBTSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQUcsTUFBTSxFQUFFLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUMvRSxTQUFJLE9BQU8sV0FBVyxJQUFJLEdBQUcsSUFBSSxLQUFRLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQ3RFLE9BQU8sV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLEtBQVEsUUFBUSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksTUFDM0UsUUFBUSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksTUFBUyxRQUFRLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxNQUFZO0FBQy9GO0FBR08sU0FBUyxhQUFhLFFBQWtCLFFBQTRCO0FBQ3pFLFNBQU0sa0JBQWtCLFlBQVksa0JBQWtCLFlBQ3BELFdBQVcsVUFBVSxRQUFRLE1BQU0sR0FDckMsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6RDtBQUNUO0FBSU8sU0FBUyxlQUFlLFFBQWlDO0FBQzlELFNBQU87QUFBQSxJQUFFLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUFHLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUFHLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxJQUNsRixJQUFJLFlBQVksT0FBTyxFQUFFO0FBQUEsSUFBRyxJQUFJLFlBQVksT0FBTyxFQUFFO0FBQUEsSUFBRyxJQUFJLFlBQVksT0FBTyxFQUFFO0FBQUEsRUFBRTtBQUN2RjtBQTZETyxJQUFNLE9BQU4sTUFBTSxNQUF1QjtBQUFBLEVBQ2xDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBUTtBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUk7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN0RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsVUFBVSxFQUFFLFVBQVUsR0FBRyxVQUFVLEdBQUc7QUFBQTtBQUFBLEVBQ3RELE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxVQUFVLElBQUksR0FBRyxDQUFDLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxLQUFJO0FBQUE7QUFBQSxFQUVyRSxZQUFZLE9BQWMsS0FBZ0I7QUFDeEMsUUFBSSxTQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUSxPQUNiLEtBQUssT0FBTyxLQUNaLEtBQUssWUFBWSxJQUFJLEtBQUssT0FBTyxHQUF1QixHQUN4RCxLQUFLLFlBQVksSUFBSSxLQUFLLE9BQVEsTUFBTSxFQUFnQjtBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUFzQjtBQUNwRCxXQUFPLFVBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxLQUFJLEtBQUssSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWlDO0FBQy9DLFdBQU8saUJBQWlCLFdBQVcsS0FBSSxFQUFFLGVBQWUsSUFBSSxHQUFHLEtBQUk7QUFBQSxFQUNyRTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBK0I7QUFDakUsUUFBSSxpQkFBaUIsV0FBVyxLQUFJLEVBQUUsV0FBVyxNQUFNO0FBQ3JELFVBQU0sVUFBVSxNQUFLLEdBQUcsV0FBVyxNQUFLLFNBQVMsU0FBUyxDQUFDO0FBQzNELGFBQU8sU0FBUyxXQUFXLEtBQUksRUFBRSxPQUFPLFdBQVcsU0FBUyxNQUFNLFFBQVE7QUFBQSxJQUM1RTtBQUNBLElBQUksVUFBVSxNQUFNLFVBQVUsWUFDeEIsU0FBUyxXQUFXLE9BQU8sUUFBUSxXQUFXLE9BQU0sSUFBSTtBQUM5RCxRQUFNLE1BQU0sTUFBSyxTQUFTLFNBQVM7QUFDbkMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLFdBQVcsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUNwRSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxNQUFLLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEM7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUE0RTtBQUNqRixXQUFPLEVBQUUsVUFBVSxNQUFNLFVBQVUsS0FBSztBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLFNBQW9CO0FBQUUsV0FBTyxXQUFXLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFOUMsSUFBSSxNQUFpQjtBQUFFLFdBQU8sS0FBSztBQUFBLEVBQUs7QUFBQSxFQUN4QyxJQUFJLElBQUksT0FBa0I7QUFDeEIsU0FBSyxPQUFPLE9BQ1osS0FBSyxVQUFVLE1BQU0sT0FDckIsS0FBSyxVQUFVLE1BQU8sUUFBUTtBQUFBLEVBQ2hDO0FBQUEsRUFFQSxJQUFJLFdBQWlCO0FBQUUsV0FBTyxLQUFLO0FBQUEsRUFBVTtBQUFBLEVBQzdDLElBQUksU0FBUyxPQUF5QjtBQUFFLGFBQVMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDeEUsSUFBSSxXQUFpQjtBQUFFLFdBQU8sS0FBSztBQUFBLEVBQVU7QUFBQSxFQUM3QyxJQUFJLFNBQVMsT0FBeUI7QUFBRSxhQUFTLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFBRTtBQUMxRTtBQUdPLFNBQVMsU0FBUyxRQUFjLE1BQThCO0FBRW5FLFNBRE0sa0JBQWtCLFFBQU8sV0FBVyxNQUFNLE1BQU0sR0FDbEQsT0FBTyxNQUFNLFdBQVcsT0FDbkIsT0FBTyxNQUFNLE9BQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxVQUFVLFlBQVksUUFBUSxLQUNwRixXQUFXLE9BQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxJQUFJLEdBQ3hDO0FBQ1Q7QUFJTyxTQUFTLFdBQVcsT0FBYyxLQUFhLE1BQ3BELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXLE9BQU8sS0FBSyxNQUFNLE1BQU0sTUFBTSxRQUFRO0FBQzFELE1BQU0sRUFBRSxVQUFVLFdBQVcsVUFBVSxVQUFVLElBQUksTUFDL0MsYUFBYSxjQUFjLFVBQzlCLGNBQWMsUUFBUyxVQUFrQyxVQUFVLFVBQWEsV0FBUyxTQUFTLEdBQ2pHLGFBQWlDLGFBQ25DO0FBQ0YsRUFBSSxjQUFjLGNBQWMsV0FBWTtBQUFBLElBQUUsR0FBRztBQUFBLElBQWEsR0FBRztBQUFBLElBQy9ELEdBQUc7QUFBQSxFQUFZLElBQUk7QUFDckIsTUFBTSxhQUFhLGNBQWMsVUFDOUIsY0FBYyxRQUFTLFVBQWtDLFVBQVUsVUFBYSxXQUFTLFNBQVMsR0FDakcsYUFBaUMsYUFDbkM7QUFHRixNQUZJLGNBQWMsY0FBYyxXQUFZO0FBQUEsSUFBRSxHQUFHO0FBQUEsSUFBYSxHQUFHO0FBQUEsSUFDL0QsR0FBRztBQUFBLEVBQVksSUFBSSxZQUNqQixFQUFFLE9BQU8sZUFBZ0IsWUFBWSxPQUFPLGVBQWdCLFlBQzlELE9BQU8sZUFBZ0IsWUFBWSxPQUFPLGVBQWdCLFlBQzFELE9BQU8sZUFBZ0IsWUFBWSxPQUFPLGVBQWdCO0FBQzFELFdBQU87QUFBQSxNQUFXO0FBQUEsTUFBTztBQUFBLE1BQUs7QUFBQSxNQUFNLGFBQWEsU0FBWTtBQUFBLE1BQVc7QUFBQSxNQUN0RTtBQUFBLE1BQWE7QUFBQSxNQUFhLGFBQWEsU0FBWTtBQUFBLE1BQVc7QUFBQSxNQUFhO0FBQUEsTUFDM0U7QUFBQSxJQUFXO0FBQ2YsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDL0UsYUFBSSxHQUFHLElBQUksYUFBYSxJQUFJLE1BQU0sQ0FBQyxJQUFJLGFBQWEsSUFBSSxNQUFNLENBQUMsSUFBSSxhQUNuRSxJQUFJLE1BQU0sQ0FBQyxJQUFJLGFBQWEsSUFBSSxNQUFNLENBQUMsSUFBSSxhQUFhLElBQUksTUFBTSxDQUFDLElBQUksYUFBb0I7QUFDN0Y7QUFFQSxTQUFTLFdBQVcsT0FBYyxLQUFhLE1BQW1CLFdBQ2hFLGFBQXNCLGFBQXNCLGFBQXNCLFdBQ2xFLGFBQXNCLGFBQXNCLGFBQThCO0FBQzFFLE1BQUksRUFBRSxjQUFjLFVBQWEsU0FBUyxXQUFXLEtBQUssU0FBUyxXQUFXLEtBQzVFLFNBQVMsV0FBVyxLQUFLLGNBQWMsVUFBYSxTQUFTLFdBQVcsS0FDeEUsU0FBUyxXQUFXLEtBQUssU0FBUyxXQUFXO0FBQzdDLFdBQU87QUFBQSxNQUFXO0FBQUEsTUFBTztBQUFBLE1BQUs7QUFBQSxNQUFNO0FBQUEsTUFBTTtBQUFBLE1BQVk7QUFBQSxNQUFXO0FBQUEsTUFBYTtBQUFBLE1BQzVFO0FBQUEsTUFBYTtBQUFBLE1BQVc7QUFBQSxNQUFhO0FBQUEsTUFBYTtBQUFBLElBQVc7QUFDakUsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDL0UsU0FBSSxnQkFBZ0IsV0FBVyxJQUFJLEdBQUcsSUFBSSxjQUN0QyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLGNBQzFDLGdCQUFnQixXQUFXLElBQUksTUFBTSxDQUFDLElBQUksY0FDMUMsZ0JBQWdCLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxjQUMxQyxnQkFBZ0IsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLGNBQzFDLGdCQUFnQixXQUFXLElBQUksTUFBTSxDQUFDLElBQUksY0FBb0I7QUFDcEU7QUFHTyxTQUFTLFNBQVMsUUFBYyxRQUFvQjtBQUN6RCxTQUFNLGtCQUFrQixRQUFRLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxRQUFRLE1BQU0sR0FDeEYsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6RDtBQUNUO0FBSU8sU0FBUyxXQUFXLFFBQXlCO0FBQ2xELFNBQU8sRUFBRSxVQUFVLFdBQVcsT0FBTyxRQUFRLEdBQUcsVUFBVSxXQUFXLE9BQU8sUUFBUSxFQUFFO0FBQ3hGOyIsCiAgIm5hbWVzIjogW10KfQo=

import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  BitSet,
  Ring,
  RingHead,
  StructRing,
  copyBytes,
  copyOwned,
  elementsToJSON,
  floatToJSON,
  initRead,
  ownerToJSON,
  valuesToJSON,
  writeApart,
  writeOther
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
  initNew,
  inspectable,
  isDirect,
  isNumber,
  isPart,
  isUnread,
  otherStruct,
  readNew,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/rings.gen.ts
var Event = class _Event {
  static {
    this.typeName = "Event";
  }
  static {
    this.size = 16;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "f123a32f14a6c75f";
  }
  static {
    this.offsets = { time: 0, kind: 4, x: 8, y: 12 };
  }
  static types$() {
    return ["u32", "u32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Event);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr;
  }
  /** Returns an accessor of the `Event` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 16, -4, _Event) ?? new _Event(allocator.arena, ptr);
  }
  /** Allocates a new `Event`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Event).allocateZeroed(16, 4, _Event);
  }
  /** Allocates a new `Event`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Event).checks !== null) {
      let created = _Event.at(allocator, _Event.allocate(allocator));
      return checksOf(allocator, _Event).create(allocator, created, init, initEvent);
    }
    let ptr = _Event.allocate(allocator);
    try {
      init !== void 0 && writeEvent$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Event(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONEvent(this);
  }
  get time() {
    return this.arena.u32[this.ptr >>> 2];
  }
  set time(value) {
    this.arena.u32[this.ptr >>> 2] = value;
  }
  get kind() {
    return this.arena.u32[(this.ptr >>> 2) + 1];
  }
  set kind(value) {
    this.arena.u32[(this.ptr >>> 2) + 1] = value;
  }
  get x() {
    return this.arena.f32[(this.ptr >>> 2) + 2];
  }
  set x(value) {
    this.arena.f32[(this.ptr >>> 2) + 2] = value;
  }
  get y() {
    return this.arena.f32[(this.ptr >>> 2) + 3];
  }
  set y(value) {
    this.arena.f32[(this.ptr >>> 2) + 3] = value;
  }
};
function initEvent(target2, init) {
  return target2 instanceof Event || areStructs(Event, target2), target2.arena.checks !== null ? target2.arena.checks.init(target2, init, Event, copyEvent, writeEvent$, initRead) : (writeEvent$(target2.arena, target2.ptr, init, null), target2);
}
function writeEvent$(arena2, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena2, ptr, room, init, Event, copyEvent);
  let { time: time$, kind: kind$, x: x$, y: y$ } = init;
  if (!(isNumber(time$) && isNumber(kind$) && isNumber(x$) && isNumber(y$)))
    return writeApart(arena2, ptr, room, Event, writeEvent$, time$, kind$, x$, y$);
  room !== null && (ptr = room.room$(ptr));
  let { u32, f32 } = arena2, at4 = ptr >>> 2;
  return time$ !== void 0 && (u32[at4] = time$), kind$ !== void 0 && (u32[at4 + 1] = kind$), x$ !== void 0 && (f32[at4 + 2] = x$), y$ !== void 0 && (f32[at4 + 3] = y$), ptr;
}
function copyEvent(target2, source) {
  return target2 instanceof Event && source instanceof Event || areStructs(Event, target2, source), copyBytes(target2.arena, target2.ptr, source.arena, source.ptr, 16), target2;
}
function toJSONEvent(source) {
  return {
    time: source.time,
    kind: source.kind,
    x: floatToJSON(source.x),
    y: floatToJSON(source.y)
  };
}
var Queues = class _Queues {
  static {
    this.typeName = "Queues";
  }
  static {
    this.size = 20;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "c308134572e1311d";
  }
  static {
    this.offsets = { numbers: 0, odd: 4, events: 8, some: 12, others: 16 };
  }
  static types$() {
    return [
      ["collection", "Ring", ["u32"]],
      ["collection", "Ring", ["u32"]],
      ["collection", "Ring", [["struct", Event]]],
      ["collection", "BitSet", ["u32"]],
      ["collection", "BitSet", ["u32"]]
    ];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Queues);
  }
  constructor(arena2, ptr) {
    if (arena2 == null) throw NO_ARENA.error;
    this.arena = arena2, this.ptr = ptr, this.numbers$ = new U32Ring$(arena2, ptr), this.odd$ = new U32Ring2$(arena2, ptr + 4), this.events$ = new EventRing$(arena2, ptr + 8), this.some$ = new BitSet(arena2, ptr + 12), this.others$ = new BitSet(arena2, ptr + 16);
  }
  /** Returns an accessor of the `Queues` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 20, -4, _Queues) ?? new _Queues(allocator.arena, ptr);
  }
  /** Allocates a new `Queues`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Queues).allocateZeroed(20, 4, _Queues);
  }
  /** Allocates a new `Queues`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    init !== void 0 && (init = readNew(allocator, _Queues, init));
    let created = _Queues.at(allocator, _Queues.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? initNew(created, init, _Queues, writeQueues$) : initNew(created, init, _Queues, initQueues);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the fields of the `Queues` at `ptr` that own blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, U32Ring$.head$), owned.own(ptr + 4, U32Ring2$.head$), owned.own(ptr + 8, EventRing$.head$), owned.own(ptr + 12, BitSet.head$), owned.own(ptr + 16, BitSet.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena2, ptr) {
    return new Deallocator(arena2, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONQueues(this);
  }
  get numbers() {
    return this.numbers$.ptr = this.ptr, this.numbers$;
  }
  set numbers(value) {
    this.numbers$.ptr = this.ptr, this.numbers$.assign(value);
  }
  get odd() {
    return this.odd$.ptr = this.ptr + 4, this.odd$;
  }
  set odd(value) {
    this.odd$.ptr = this.ptr + 4, this.odd$.assign(value);
  }
  get events() {
    return this.events$.ptr = this.ptr + 8, this.events$;
  }
  set events(value) {
    this.events$.ptr = this.ptr + 8, this.events$.assign(value);
  }
  get some() {
    return this.some$.ptr = this.ptr + 12, this.some$;
  }
  set some(value) {
    this.some$.ptr = this.ptr + 12, this.some$.assign(value);
  }
  get others() {
    return this.others$.ptr = this.ptr + 16, this.others$;
  }
  set others(value) {
    this.others$.ptr = this.ptr + 16, this.others$.assign(value);
  }
};
function initQueues(target2, init) {
  if (target2 instanceof Queues || areStructs(Queues, target2), init instanceof Queues) return copyQueues(target2, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, Queues);
  return target2.arena.checks !== null && target2.arena.adoptions.read === 0 ? initRead(target2, init, Queues, initQueues) : attemptInit(target2, init, Queues, writeQueues$);
}
function writeQueues$(target2, init) {
  let { numbers: numbers$, odd: odd$, events: events$, some: some$, others: others$ } = init;
  return isUnread(target2) && (isPart(numbers$) || isPart(odd$) || isPart(events$) || isPart(some$) || isPart(others$)) ? initRead(target2, {
    numbers: numbers$,
    odd: odd$,
    events: events$,
    some: some$,
    others: others$
  }, Queues, writeQueues$) : (numbers$ !== void 0 && (target2.numbers = numbers$), odd$ !== void 0 && (target2.odd = odd$), events$ !== void 0 && (target2.events = events$), some$ !== void 0 && (target2.some = some$), others$ !== void 0 && (target2.others = others$), target2);
}
function copyQueues(target2, source) {
  return copyOwned(target2, source, Queues);
}
function toJSONQueues(source) {
  return ownerToJSON(source, toJSONQueuesAt$);
}
function toJSONQueuesAt$(source, walk) {
  return {
    numbers: valuesToJSON(source.numbers, walk),
    odd: valuesToJSON(source.odd, walk),
    events: elementsToJSON(source.events, toJSONEvent, walk),
    some: valuesToJSON(source.some, walk),
    others: valuesToJSON(source.others, walk)
  };
}
var U32Ring$ = class _U32Ring$ extends Ring {
  static {
    this.head$ = /* @__PURE__ */ new RingHead("u32", 1024, 4, 4);
  }
  push(value) {
    if (!this.tryPush(value)) throw this.full();
  }
  tryPush(value) {
    typeof value != "number" && (value = this.number$(value));
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, tail = i32[block + 16];
    if (i32[block] !== 1024 || (tail ^ i32[block + 17]) === 1024) return this.tryAside(value);
    this.put$(block * 4 + 192 + (tail & 1023) * 4, value);
    let next = tail + 1 & 2047;
    return arena2.lock === null ? i32[block + 16] = i32[block + 33] = next : this.publish(block, 16, next), !0;
  }
  pushOverwrite(value) {
    return typeof value != "number" && (value = this.number$(value)), this.tryPush(value) ? !1 : (this.put$(this.slot$(0), value), this.advance(), !0);
  }
  shift() {
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32];
    if (i32[block] !== 1024 || head === i32[block + 33])
      return this.hasElement() ? this.shift() : void 0;
    let value = this.get$(block * 4 + 192 + (head & 1023) * 4), next = head + 1 & 2047;
    return arena2.lock === null ? i32[block + 32] = i32[block + 17] = next : this.publish(block, 32, next), value;
  }
  at(index) {
    return this.get$(this.slot$(index));
  }
  set(index, value) {
    typeof value != "number" && (value = this.number$(value)), this.put$(this.slot$(index), value);
  }
  slot$(index) {
    if (typeof index != "number") return this.slotAside(index);
    let i32 = this.arena.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32], count = i32[block + 33] - head & 2047;
    return i32[block] !== 1024 || !(index >>> 0 === index && index < count) ? this.slotAside(index) : block * 4 + 192 + (head + index & 1023) * 4;
  }
  get$(ptr) {
    return this.arena.u32[ptr >>> 2];
  }
  put$(ptr, value) {
    this.arena.u32[ptr >>> 2] = value;
  }
  get head() {
    return _U32Ring$.head$;
  }
}, U32Ring2$ = class _U32Ring2$ extends Ring {
  static {
    this.head$ = /* @__PURE__ */ new RingHead("u32", 1e3, 4, 4);
  }
  push(value) {
    if (!this.tryPush(value)) throw this.full();
  }
  tryPush(value) {
    typeof value != "number" && (value = this.number$(value));
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, tail = i32[block + 16];
    if (i32[block] !== 1e3 || tail - i32[block + 17] === 1e3 || i32[block + 17] - tail === 1e3 || tail >>> 0 >= 2e3)
      return this.tryAside(value);
    this.put$(block * 4 + 192 + (tail < 1e3 ? tail : tail - 1e3) * 4, value);
    let next = tail === 1999 ? 0 : tail + 1;
    return arena2.lock === null ? i32[block + 16] = i32[block + 33] = next : this.publish(block, 16, next), !0;
  }
  pushOverwrite(value) {
    return typeof value != "number" && (value = this.number$(value)), this.tryPush(value) ? !1 : (this.put$(this.slot$(0), value), this.advance(), !0);
  }
  shift() {
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32];
    if (i32[block] !== 1e3 || head === i32[block + 33] || head >>> 0 >= 2e3)
      return this.hasElement() ? this.shift() : void 0;
    let value = this.get$(block * 4 + 192 + (head < 1e3 ? head : head - 1e3) * 4), next = head === 1999 ? 0 : head + 1;
    return arena2.lock === null ? i32[block + 32] = i32[block + 17] = next : this.publish(block, 32, next), value;
  }
  at(index) {
    return this.get$(this.slot$(index));
  }
  set(index, value) {
    typeof value != "number" && (value = this.number$(value)), this.put$(this.slot$(index), value);
  }
  slot$(index) {
    if (typeof index != "number") return this.slotAside(index);
    let i32 = this.arena.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32], count = (i32[block + 33] < head ? 2e3 : 0) + i32[block + 33] - head;
    if (i32[block] !== 1e3 || !(index >>> 0 === index && index < count) || head >>> 0 >= 2e3)
      return this.slotAside(index);
    let next = head + index;
    return next >= 2e3 && (next -= 2e3), block * 4 + 192 + (next < 1e3 ? next : next - 1e3) * 4;
  }
  get$(ptr) {
    return this.arena.u32[ptr >>> 2];
  }
  put$(ptr, value) {
    this.arena.u32[ptr >>> 2] = value;
  }
  get head() {
    return _U32Ring2$.head$;
  }
}, EventRing$ = class _EventRing$ extends StructRing {
  static {
    this.head$ = /* @__PURE__ */ new RingHead("Event", 1024, 16, 4);
  }
  push(value) {
    this.add(0, value);
  }
  add(room, value) {
    let arena2 = this.arena;
    if (arena2.checks !== null) return super.add(room, value);
    value === void 0 ? this.room$(room) : writeEvent$(arena2, room, value, this), this.commit();
  }
  beginPush() {
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, tail = i32[block + 16];
    if (i32[block] !== 1024 || (tail ^ i32[block + 17]) === 1024 || arena2.checks !== null)
      return this.beginAside();
    let ptr = block * 4 + 192 + (tail & 1023) * 16, words = arena2.i32, at = ptr >>> 2;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, words[at + 3] = 0, i32[block + 18] = 1, ptr;
  }
  commit() {
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, tail = i32[block + 16];
    if (i32[block] !== 1024 || i32[block + 18] !== 1) return super.commit();
    i32[block + 18] = 0;
    let next = tail + 1 & 2047;
    arena2.lock === null ? i32[block + 16] = i32[block + 33] = next : this.publish(block, 16, next);
  }
  shift(target2) {
    let arena2 = this.arena, i32 = arena2.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32];
    if (arena2.checks !== null) return super.shift(target2);
    if (i32[block] !== 1024 || head === i32[block + 33])
      return this.hasElement() && this.shift(target2);
    let ptr = block * 4 + 192 + (head & 1023) * 16;
    copyEvent(target2, new Event(arena2, ptr));
    let next = head + 1 & 2047;
    return arena2.lock === null ? i32[block + 32] = i32[block + 17] = next : this.publish(block, 32, next), !0;
  }
  ptrAt(index) {
    if (typeof index != "number") return this.slotAside(index);
    let i32 = this.arena.i32, block = i32[this.ptr >>> 2] >>> 2, head = i32[block + 32], count = i32[block + 33] - head & 2047;
    return i32[block] !== 1024 || !(index >>> 0 === index && index < count) ? this.slotAside(index) : block * 4 + 192 + (head + index & 1023) * 16;
  }
  at(index) {
    let arena2 = this.arena, ptr = this.ptrAt(index);
    return arena2.checks === null ? new Event(arena2, ptr) : Event.at(arena2, ptr);
  }
  get type() {
    return Event;
  }
  write(target2, value) {
    initEvent(target2, value);
  }
  get head() {
    return _EventRing$.head$;
  }
};

// bench/contenders/rings.ts
var COUNT = 1e3, BITS = 1e5, [contender = "", work = "", budget = ""] = process.argv.slice(2), arena = new Arena(1 << 20), queues = arena.create(Queues), target = arena.create(Event), order = Int32Array.from({ length: COUNT }, (_, index) => index * 61927 % BITS), HandRing = class {
  constructor(capacity) {
    this.head = 0;
    this.count = 0;
    this.values = new Uint32Array(capacity);
  }
  push(value) {
    let { values, count } = this;
    if (count === values.length) return !1;
    let slot = this.head + count;
    return slot >= values.length && (slot -= values.length), values[slot] = value, this.count = count + 1, !0;
  }
  shift() {
    if (this.count === 0) return;
    let { values, head } = this;
    return this.head = head + 1 === values.length ? 0 : head + 1, this.count--, values[head];
  }
}, HandEvents = class {
  constructor() {
    this.time = new Uint32Array(1024);
    this.kind = new Uint32Array(1024);
    this.x = new Float32Array(1024);
    this.y = new Float32Array(1024);
    this.head = 0;
    this.tail = 0;
  }
  push(time2, kind, x, y) {
    if (this.tail - this.head === 1024) return !1;
    let slot = this.tail & 1023;
    return this.time[slot] = time2, this.kind[slot] = kind, this.x[slot] = x, this.y[slot] = y, this.tail++, !0;
  }
}, HandBits = class {
  constructor() {
    this.words = new Int32Array(BITS / 32);
    this.size = 0;
  }
  has(index) {
    return index >>> 5 < this.words.length && (this.words[index >>> 5] & 1 << index) !== 0;
  }
  add(index) {
    let { words } = this;
    if (index >>> 5 >= words.length) throw new RangeError("out of range");
    let bits = words[index >>> 5], added = bits | 1 << index;
    added !== bits && (words[index >>> 5] = added, this.size++);
  }
  delete(index) {
    let { words } = this;
    if (index >>> 5 >= words.length) return !1;
    let bits = words[index >>> 5], rest = bits & ~(1 << index);
    return rest === bits ? !1 : (words[index >>> 5] = rest, this.size--, !0);
  }
}, handNumbers = new HandRing(1024), handOdd = new HandRing(1e3), handEvents = new HandEvents(), handSome = new HandBits(), handOthers = new HandBits(), { numbers, odd, events, some, others } = queues, cursor = Event.at(arena, target.ptr), reader = Event.at(arena, target.ptr);
function fill() {
  for (let index = 0; index < BITS; index += 10)
    some.add(index), handSome.add(index);
  others.fill(0, BITS);
  for (let index = 0; index < BITS; index++) handOthers.add(index);
}
function numbersOf(ring) {
  return () => {
    let sum = 0;
    for (let turn = 0; turn < COUNT; turn++) ring.push(turn);
    for (let turn = 0; turn < COUNT; turn++) sum += ring.shift();
    return sum;
  };
}
var eventsByHand = () => {
  let sum = 0;
  for (let turn = 0; turn < COUNT; turn++) handEvents.push(turn, 1, turn, 2);
  let { time: time2, x } = handEvents;
  for (; handEvents.head !== handEvents.tail; ) {
    let slot = handEvents.head & 1023;
    sum += time2[slot] + x[slot], handEvents.head++;
  }
  return sum;
}, runs = {
  numbers: {
    hand: numbersOf(handNumbers),
    ours() {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++) numbers.push(turn);
      for (let turn = 0; turn < COUNT; turn++) sum += numbers.shift();
      return sum;
    },
    operations: COUNT
  },
  odd: {
    hand: numbersOf(handOdd),
    ours() {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++) odd.push(turn);
      for (let turn = 0; turn < COUNT; turn++) sum += odd.shift();
      return sum;
    },
    operations: COUNT
  },
  events: {
    hand: eventsByHand,
    ours() {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++) events.push({ time: turn, kind: 1, x: turn, y: 2 });
      for (; events.shift(target); ) sum += target.time + target.x;
      return sum;
    },
    operations: COUNT
  },
  cursor: {
    hand: eventsByHand,
    ours() {
      let sum = 0;
      for (let turn = 0; turn < COUNT; turn++)
        cursor.ptr = events.beginPush(), cursor.time = turn, cursor.kind = 1, cursor.x = turn, cursor.y = 2, events.commit();
      let { length } = events;
      for (let index = 0; index < length; index++)
        reader.ptr = events.ptrAt(index), sum += reader.time + reader.x;
      return events.drop(length), sum;
    },
    operations: COUNT
  },
  add: {
    hand() {
      for (let turn = 0; turn < COUNT; turn++) handSome.add(order[turn]);
      let { size } = handSome;
      for (let turn = 0; turn < COUNT; turn++) handSome.delete(order[turn]);
      return size;
    },
    ours() {
      for (let turn = 0; turn < COUNT; turn++) some.add(order[turn]);
      let { size } = some;
      for (let turn = 0; turn < COUNT; turn++) some.delete(order[turn]);
      return size;
    },
    operations: COUNT * 2
  },
  has: {
    hand() {
      let count = 0;
      for (let turn = 0; turn < COUNT; turn++) handSome.has(order[turn]) && count++;
      return count;
    },
    ours() {
      let count = 0;
      for (let turn = 0; turn < COUNT; turn++) some.has(order[turn]) && count++;
      return count;
    },
    operations: COUNT
  },
  next: {
    hand() {
      let { words } = handSome, sum = 0;
      for (let word = 0; word < words.length; word++)
        for (let bits = words[word]; bits !== 0; bits &= bits - 1)
          sum += word * 32 + 31 - Math.clz32(bits & -bits);
      return sum;
    },
    ours() {
      let sum = 0;
      for (let index = some.first(); index >= 0; index = some.next(index)) sum += index;
      return sum;
    },
    operations: BITS / 10
  },
  and: {
    hand() {
      let { words } = handSome, size = 0;
      for (let word = 0; word < words.length; word++) {
        let bits = words[word] = words[word] & handOthers.words[word], pairs = bits - (bits >>> 1 & 1431655765), fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
        size += Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
      }
      return handSome.size = size, size;
    },
    ours() {
      return some.and(others).size;
    },
    operations: BITS / 32
  }
};
(work === "has" || work === "next" || work === "and") && fill();
var { hand, ours, operations } = runs[work];
for (let turn = 0; turn < 3; turn++) {
  let [expected, got] = [hand(), ours()];
  if (expected !== got) throw new Error(`different results: got ${got}, expected ${expected}`);
}
var run = contender === "hand" ? hand : ours;
console.log(JSON.stringify(await time(() => {
  run();
}, operations, Number(budget))));
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vcmluZ3MuZ2VuLnRzIiwgIi4uLy4uL2NvbnRlbmRlcnMvcmluZ3MudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBeUNPLElBQU0sUUFBTixNQUFNLE9BQXdCO0FBQUEsRUFDbkM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFTO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3ZGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsTUFBTSxHQUFHLE1BQU0sR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQUE7QUFBQSxFQUMxRCxPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDNUU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE1BQUs7QUFBQTtBQUFBLEVBRXRFLFlBQVlBLFFBQWMsS0FBaUI7QUFDekMsUUFBSUEsVUFBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVFBLFFBQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXdCO0FBQ3RELFdBQU8sVUFBVSxXQUFXLEtBQUssSUFBSSxJQUFJLE1BQUssS0FBSyxJQUFJLE9BQU0sVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBa0M7QUFDaEQsV0FBTyxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsZUFBZSxJQUFJLEdBQUcsTUFBSztBQUFBLEVBQ3ZFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUFrQztBQUNwRSxRQUFJLGlCQUFpQixXQUFXLE1BQUssRUFBRSxXQUFXLE1BQU07QUFDdEQsVUFBTSxVQUFVLE9BQU0sR0FBRyxXQUFXLE9BQU0sU0FBUyxTQUFTLENBQUM7QUFDN0QsYUFBTyxTQUFTLFdBQVcsTUFBSyxFQUFFLE9BQU8sV0FBVyxTQUFTLE1BQU0sU0FBUztBQUFBLElBQzlFO0FBQ0EsUUFBTSxNQUFNLE9BQU0sU0FBUyxTQUFTO0FBQ3BDLFFBQUk7QUFBRSxNQUFJLFNBQVMsVUFBVyxZQUFZLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQUUsU0FDckUsT0FBTztBQUFFLHNCQUFVLEtBQUssR0FBRyxHQUFTO0FBQUEsSUFBTTtBQUNqRCxXQUFPLElBQUksT0FBTSxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFNBQXFCO0FBQUUsV0FBTyxZQUFZLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFaEQsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUM1RCxJQUFJLEtBQUssT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDakUsSUFBSSxPQUFlO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ2xFLElBQUksS0FBSyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3ZFLElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUMvRCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUNwRSxJQUFJLElBQVk7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDL0QsSUFBSSxFQUFFLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQ3RFO0FBR08sU0FBUyxVQUFVQyxTQUFlLE1BQWlDO0FBRXhFLFNBRE1BLG1CQUFrQixTQUFRLFdBQVcsT0FBT0EsT0FBTSxHQUNwREEsUUFBTyxNQUFNLFdBQVcsT0FDbkJBLFFBQU8sTUFBTSxPQUFPLEtBQUtBLFNBQVEsTUFBTSxPQUFPLFdBQVcsYUFBYSxRQUFRLEtBQ3ZGLFlBQVlBLFFBQU8sT0FBT0EsUUFBTyxLQUFLLE1BQU0sSUFBSSxHQUN6Q0E7QUFDVDtBQUlPLFNBQVMsWUFBWUQsUUFBYyxLQUFhLE1BQ3JELE1BQTJCO0FBQzNCLE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFTLEtBQTZCLFVBQVU7QUFDL0UsV0FBTyxXQUFXQSxRQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sU0FBUztBQUM1RCxNQUFNLEVBQUUsTUFBTSxPQUFPLE1BQU0sT0FBTyxHQUFHLElBQUksR0FBRyxHQUFHLElBQUk7QUFDbkQsTUFBSSxFQUFFLFNBQVMsS0FBSyxLQUFLLFNBQVMsS0FBSyxLQUFLLFNBQVMsRUFBRSxLQUFLLFNBQVMsRUFBRTtBQUNyRSxXQUFPLFdBQVdBLFFBQU8sS0FBSyxNQUFNLE9BQU8sYUFBYSxPQUFPLE9BQU8sSUFBSSxFQUFFO0FBQzlFLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsS0FBSyxJQUFJLElBQUlBLFFBQU8sTUFBTSxRQUFRO0FBQ3BGLFNBQUksVUFBVSxXQUFXLElBQUksR0FBRyxJQUFJLFFBQVcsVUFBVSxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksUUFDL0UsT0FBTyxXQUFXLElBQUksTUFBTSxDQUFDLElBQUksS0FBUSxPQUFPLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFXO0FBQzNGO0FBR08sU0FBUyxVQUFVQyxTQUFlLFFBQXNCO0FBQzdELFNBQU1BLG1CQUFrQixTQUFTLGtCQUFrQixTQUFRLFdBQVcsT0FBT0EsU0FBUSxNQUFNLEdBQzNGLFVBQVVBLFFBQU8sT0FBT0EsUUFBTyxLQUFLLE9BQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxHQUN6REE7QUFDVDtBQUlPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPO0FBQUEsSUFBRSxNQUFNLE9BQU87QUFBQSxJQUFNLE1BQU0sT0FBTztBQUFBLElBQU0sR0FBRyxZQUFZLE9BQU8sQ0FBQztBQUFBLElBQ3BFLEdBQUcsWUFBWSxPQUFPLENBQUM7QUFBQSxFQUFFO0FBQzdCO0FBMERPLElBQU0sU0FBTixNQUFNLFFBQXlCO0FBQUEsRUFDcEM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFVO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3hGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsU0FBUyxHQUFHLEtBQUssR0FBRyxRQUFRLEdBQUcsTUFBTSxJQUFJLFFBQVEsR0FBRztBQUFBO0FBQUEsRUFDaEYsT0FBTyxTQUErQjtBQUNwQyxXQUFPO0FBQUEsTUFDTCxDQUFDLGNBQWMsUUFBUSxDQUFDLEtBQUssQ0FBQztBQUFBLE1BQzlCLENBQUMsY0FBYyxRQUFRLENBQUMsS0FBSyxDQUFDO0FBQUEsTUFDOUIsQ0FBQyxjQUFjLFFBQVEsQ0FBQyxDQUFDLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFBQSxNQUMxQyxDQUFDLGNBQWMsVUFBVSxDQUFDLEtBQUssQ0FBQztBQUFBLE1BQ2hDLENBQUMsY0FBYyxVQUFVLENBQUMsS0FBSyxDQUFDO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sT0FBTTtBQUFBO0FBQUEsRUFFdkUsWUFBWUMsUUFBYyxLQUFrQjtBQUMxQyxRQUFJQSxVQUFTLEtBQU0sT0FBTSxTQUFTO0FBQ2xDLFNBQUssUUFBUUEsUUFDYixLQUFLLE1BQU0sS0FDWCxLQUFLLFdBQVcsSUFBSSxTQUFTQSxRQUFPLEdBQUcsR0FDdkMsS0FBSyxPQUFPLElBQUksVUFBVUEsUUFBTyxNQUFNLENBQUMsR0FDeEMsS0FBSyxVQUFVLElBQUksV0FBV0EsUUFBTyxNQUFNLENBQUMsR0FDNUMsS0FBSyxRQUFRLElBQUksT0FBT0EsUUFBTyxNQUFNLEVBQUUsR0FDdkMsS0FBSyxVQUFVLElBQUksT0FBT0EsUUFBTyxNQUFNLEVBQUU7QUFBQSxFQUMzQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBMEI7QUFDeEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksT0FBTSxLQUFLLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3JGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFtQztBQUNqRCxXQUFPLGlCQUFpQixXQUFXLE9BQU0sRUFBRSxlQUFlLElBQUksR0FBRyxPQUFNO0FBQUEsRUFDekU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQXFDO0FBQ3ZFLElBQUksU0FBUyxXQUFXLE9BQU8sUUFBUSxXQUFXLFNBQVEsSUFBSTtBQUM5RCxRQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxRQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQUk7QUFBRSxhQUFPLFNBQVMsTUFBTSxPQUFPLElBQUksUUFBUSxTQUFTLE1BQU0sU0FBUSxZQUFZLElBQUksUUFBUSxTQUFTLE1BQU0sU0FBUSxVQUFVO0FBQUEsSUFBRSxTQUMxSCxPQUFPO0FBQUUsc0JBQVUsS0FBSyxPQUFPLEdBQVM7QUFBQSxJQUFNO0FBQUEsRUFDdkQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUFRLFFBQWUsS0FBYSxPQUEyQjtBQUNwRSxVQUFNLElBQUksS0FBSyxTQUFTLEtBQUssR0FDN0IsTUFBTSxJQUFJLE1BQU0sR0FBRyxVQUFVLEtBQUssR0FDbEMsTUFBTSxJQUFJLE1BQU0sR0FBRyxXQUFXLEtBQUssR0FDbkMsTUFBTSxJQUFJLE1BQU0sSUFBSSxPQUFPLEtBQUssR0FDaEMsTUFBTSxJQUFJLE1BQU0sSUFBSSxPQUFPLEtBQUs7QUFBQSxFQUNsQztBQUFBO0FBQUEsRUFHQSxPQUFPLFlBQVlBLFFBQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWUEsUUFBTyxHQUFHO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHaEcsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUVsRCxJQUFJLFVBQXdCO0FBQzFCLGdCQUFLLFNBQVMsTUFBTSxLQUFLLEtBQ2xCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLFFBQVEsT0FBc0M7QUFDaEQsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUN6QixLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQUEsRUFDNUI7QUFBQSxFQUVBLElBQUksTUFBb0I7QUFDdEIsZ0JBQUssS0FBSyxNQUFPLEtBQUssTUFBTSxHQUNyQixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxJQUFJLE9BQXNDO0FBQzVDLFNBQUssS0FBSyxNQUFPLEtBQUssTUFBTSxHQUM1QixLQUFLLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLElBQUksU0FBd0M7QUFDMUMsZ0JBQUssUUFBUSxNQUFPLEtBQUssTUFBTSxHQUN4QixLQUFLO0FBQUEsRUFDZDtBQUFBLEVBQ0EsSUFBSSxPQUFPLE9BQW1FO0FBQzVFLFNBQUssUUFBUSxNQUFPLEtBQUssTUFBTSxHQUMvQixLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDM0I7QUFBQSxFQUVBLElBQUksT0FBZTtBQUNqQixnQkFBSyxNQUFNLE1BQU8sS0FBSyxNQUFNLElBQ3RCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLEtBQUssT0FBZ0M7QUFDdkMsU0FBSyxNQUFNLE1BQU8sS0FBSyxNQUFNLElBQzdCLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFBQSxFQUN6QjtBQUFBLEVBRUEsSUFBSSxTQUFpQjtBQUNuQixnQkFBSyxRQUFRLE1BQU8sS0FBSyxNQUFNLElBQ3hCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLE9BQU8sT0FBZ0M7QUFDekMsU0FBSyxRQUFRLE1BQU8sS0FBSyxNQUFNLElBQy9CLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUMzQjtBQUNGO0FBSU8sU0FBUyxXQUFXQyxTQUFnQixNQUFvQztBQUU3RSxNQURNQSxtQkFBa0IsVUFBUyxXQUFXLFFBQVFBLE9BQU0sR0FDdEQsZ0JBQWdCLE9BQVEsUUFBTyxXQUFXQSxTQUFRLElBQUk7QUFDMUQsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVEsV0FBVyxLQUFNLE9BQU0sWUFBWSxNQUFNLE1BQU07QUFDeEYsU0FBSUEsUUFBTyxNQUFNLFdBQVcsUUFBUUEsUUFBTyxNQUFNLFVBQVUsU0FBUyxJQUMzRCxTQUFTQSxTQUFRLE1BQU0sUUFBUSxVQUFVLElBQzNDLFlBQVlBLFNBQVEsTUFBTSxRQUFRLFlBQVk7QUFDdkQ7QUFJQSxTQUFTLGFBQWFBLFNBQWdCLE1BQTJCO0FBQy9ELE1BQU0sRUFBRSxTQUFTLFVBQVUsS0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFNLE9BQU8sUUFBUSxRQUFRLElBQUk7QUFDeEYsU0FBSSxTQUFTQSxPQUFNLE1BQU0sT0FBTyxRQUFRLEtBQUssT0FBTyxJQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQzFGLE9BQU8sT0FBTyxLQUNQLFNBQVNBLFNBQVE7QUFBQSxJQUFFLFNBQVM7QUFBQSxJQUFVLEtBQUs7QUFBQSxJQUFNLFFBQVE7QUFBQSxJQUFTLE1BQU07QUFBQSxJQUM3RSxRQUFRO0FBQUEsRUFBUSxHQUFHLFFBQVEsWUFBWSxLQUN2QyxhQUFhLFdBQVdBLFFBQU8sVUFBVSxXQUN6QyxTQUFTLFdBQVdBLFFBQU8sTUFBTSxPQUNqQyxZQUFZLFdBQVdBLFFBQU8sU0FBUyxVQUN2QyxVQUFVLFdBQVdBLFFBQU8sT0FBTyxRQUNuQyxZQUFZLFdBQVdBLFFBQU8sU0FBUyxVQUNwQ0E7QUFDVDtBQUdPLFNBQVMsV0FBV0EsU0FBZ0IsUUFBd0I7QUFDakUsU0FBTyxVQUFVQSxTQUFRLFFBQVEsTUFBTTtBQUN6QztBQUlPLFNBQVMsYUFBYSxRQUE2QjtBQUN4RCxTQUFPLFlBQVksUUFBUSxlQUFlO0FBQzVDO0FBR08sU0FBUyxnQkFBZ0IsUUFBZ0IsTUFBNkI7QUFDM0UsU0FBTztBQUFBLElBQUUsU0FBUyxhQUFhLE9BQU8sU0FBUyxJQUFJO0FBQUEsSUFBRyxLQUFLLGFBQWEsT0FBTyxLQUFLLElBQUk7QUFBQSxJQUN0RixRQUFRLGVBQWUsT0FBTyxRQUFRLGFBQWEsSUFBSTtBQUFBLElBQUcsTUFBTSxhQUFhLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDOUYsUUFBUSxhQUFhLE9BQU8sUUFBUSxJQUFJO0FBQUEsRUFBRTtBQUM5QztBQWtFQSxJQUFNLFdBQU4sTUFBTSxrQkFBaUIsS0FBYTtBQUFBLEVBQ2xDO0FBQUEsU0FBZ0IsUUFBZ0Msb0JBQUksU0FBUyxPQUFPLE1BQU0sR0FBRyxDQUFDO0FBQUE7QUFBQSxFQUVyRSxLQUFLLE9BQXFCO0FBQUUsUUFBSSxDQUFDLEtBQUssUUFBUSxLQUFLLEVBQUcsT0FBTSxLQUFLLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFFeEUsUUFBUSxPQUF3QjtBQUN2QyxJQUFJLE9BQU8sU0FBVSxhQUFVLFFBQVEsS0FBSyxRQUFRLEtBQUs7QUFDekQsUUFBTUMsU0FBUSxLQUFLLE9BQ2IsTUFBTUEsT0FBTSxLQUNaLFFBQVEsSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2pDLE9BQU8sSUFBSSxRQUFRLEVBQUU7QUFDM0IsUUFBSSxJQUFJLEtBQUssTUFBTSxTQUFTLE9BQU8sSUFBSSxRQUFRLEVBQUUsT0FBUSxLQUFNLFFBQU8sS0FBSyxTQUFTLEtBQUs7QUFDekYsU0FBSyxLQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sUUFBUSxHQUFHLEtBQUs7QUFDcEQsUUFBTSxPQUFRLE9BQU8sSUFBSztBQUMxQixXQUFJQSxPQUFNLFNBQVMsT0FBTSxJQUFJLFFBQVEsRUFBRSxJQUFJLElBQUksUUFBUSxFQUFFLElBQUksT0FDeEQsS0FBSyxRQUFRLE9BQU8sSUFBSSxJQUFJLEdBQzFCO0FBQUEsRUFDVDtBQUFBLEVBRVMsY0FBYyxPQUF3QjtBQUU3QyxXQURJLE9BQU8sU0FBVSxhQUFVLFFBQVEsS0FBSyxRQUFRLEtBQUssSUFDckQsS0FBSyxRQUFRLEtBQUssSUFBVSxNQUNoQyxLQUFLLEtBQUssS0FBSyxNQUFNLENBQUMsR0FBRyxLQUFLLEdBQzlCLEtBQUssUUFBUSxHQUNOO0FBQUEsRUFDVDtBQUFBLEVBRVMsUUFBNEI7QUFDbkMsUUFBTUEsU0FBUSxLQUFLLE9BQ2IsTUFBTUEsT0FBTSxLQUNaLFFBQVEsSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2pDLE9BQU8sSUFBSSxRQUFRLEVBQUU7QUFDM0IsUUFBSSxJQUFJLEtBQUssTUFBTSxRQUFRLFNBQVMsSUFBSSxRQUFRLEVBQUU7QUFDaEQsYUFBTyxLQUFLLFdBQVcsSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUM1QyxRQUFNLFFBQVEsS0FBSyxLQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sUUFBUSxDQUFDLEdBQ3JELE9BQVEsT0FBTyxJQUFLO0FBQzFCLFdBQUlBLE9BQU0sU0FBUyxPQUFNLElBQUksUUFBUSxFQUFFLElBQUksSUFBSSxRQUFRLEVBQUUsSUFBSSxPQUN4RCxLQUFLLFFBQVEsT0FBTyxJQUFJLElBQUksR0FDMUI7QUFBQSxFQUNUO0FBQUEsRUFFUyxHQUFHLE9BQXVCO0FBQUUsV0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQUU7QUFBQSxFQUVoRSxJQUFJLE9BQWUsT0FBcUI7QUFDL0MsSUFBSSxPQUFPLFNBQVUsYUFBVSxRQUFRLEtBQUssUUFBUSxLQUFLLElBQ3pELEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUNwQztBQUFBLEVBRW1CLE1BQU0sT0FBdUI7QUFDOUMsUUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPLEtBQUssVUFBVSxLQUFLO0FBRTFELFFBQU0sTUFEUSxLQUFLLE1BQ0QsS0FDWixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLElBQUksUUFBUSxFQUFFLEdBQ3JCLFFBQVMsSUFBSSxRQUFRLEVBQUUsSUFBSyxPQUFRO0FBQzFDLFdBQUksSUFBSSxLQUFLLE1BQU0sUUFBUSxFQUFFLFVBQVUsTUFBTSxTQUFTLFFBQVEsU0FDckQsS0FBSyxVQUFVLEtBQUssSUFDdEIsUUFBUSxJQUFJLE9BQVEsT0FBTyxRQUFTLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRVEsS0FBSyxLQUFxQjtBQUFFLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFBRztBQUFBLEVBRTlELEtBQUssS0FBYSxPQUFxQjtBQUFFLFNBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBRW5GLElBQXVCLE9BQWlCO0FBQUUsV0FBTyxVQUFTO0FBQUEsRUFBTTtBQUNsRSxHQUlNLFlBQU4sTUFBTSxtQkFBa0IsS0FBYTtBQUFBLEVBQ25DO0FBQUEsU0FBZ0IsUUFBZ0Msb0JBQUksU0FBUyxPQUFPLEtBQU0sR0FBRyxDQUFDO0FBQUE7QUFBQSxFQUVyRSxLQUFLLE9BQXFCO0FBQUUsUUFBSSxDQUFDLEtBQUssUUFBUSxLQUFLLEVBQUcsT0FBTSxLQUFLLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFFeEUsUUFBUSxPQUF3QjtBQUN2QyxJQUFJLE9BQU8sU0FBVSxhQUFVLFFBQVEsS0FBSyxRQUFRLEtBQUs7QUFDekQsUUFBTUEsU0FBUSxLQUFLLE9BQ2IsTUFBTUEsT0FBTSxLQUNaLFFBQVEsSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2pDLE9BQU8sSUFBSSxRQUFRLEVBQUU7QUFDM0IsUUFDRSxJQUFJLEtBQUssTUFBTSxPQUNmLE9BQU8sSUFBSSxRQUFRLEVBQUUsTUFBTyxPQUFRLElBQUksUUFBUSxFQUFFLElBQUssU0FBUyxPQUNoRSxTQUFTLEtBQUs7QUFFZCxhQUFPLEtBQUssU0FBUyxLQUFLO0FBQzVCLFNBQUssS0FBSyxRQUFRLElBQUksT0FBTyxPQUFPLE1BQU8sT0FBTyxPQUFPLE9BQVEsR0FBRyxLQUFLO0FBQ3pFLFFBQU0sT0FBTyxTQUFTLE9BQU8sSUFBSSxPQUFPO0FBQ3hDLFdBQUlBLE9BQU0sU0FBUyxPQUFNLElBQUksUUFBUSxFQUFFLElBQUksSUFBSSxRQUFRLEVBQUUsSUFBSSxPQUN4RCxLQUFLLFFBQVEsT0FBTyxJQUFJLElBQUksR0FDMUI7QUFBQSxFQUNUO0FBQUEsRUFFUyxjQUFjLE9BQXdCO0FBRTdDLFdBREksT0FBTyxTQUFVLGFBQVUsUUFBUSxLQUFLLFFBQVEsS0FBSyxJQUNyRCxLQUFLLFFBQVEsS0FBSyxJQUFVLE1BQ2hDLEtBQUssS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEtBQUssR0FDOUIsS0FBSyxRQUFRLEdBQ047QUFBQSxFQUNUO0FBQUEsRUFFUyxRQUE0QjtBQUNuQyxRQUFNQSxTQUFRLEtBQUssT0FDYixNQUFNQSxPQUFNLEtBQ1osUUFBUSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDakMsT0FBTyxJQUFJLFFBQVEsRUFBRTtBQUMzQixRQUFJLElBQUksS0FBSyxNQUFNLE9BQVEsU0FBUyxJQUFJLFFBQVEsRUFBRSxLQUFNLFNBQVMsS0FBSztBQUNwRSxhQUFPLEtBQUssV0FBVyxJQUFJLEtBQUssTUFBTSxJQUFJO0FBQzVDLFFBQU0sUUFBUSxLQUFLLEtBQUssUUFBUSxJQUFJLE9BQU8sT0FBTyxNQUFPLE9BQU8sT0FBTyxPQUFRLENBQUMsR0FDMUUsT0FBTyxTQUFTLE9BQU8sSUFBSSxPQUFPO0FBQ3hDLFdBQUlBLE9BQU0sU0FBUyxPQUFNLElBQUksUUFBUSxFQUFFLElBQUksSUFBSSxRQUFRLEVBQUUsSUFBSSxPQUN4RCxLQUFLLFFBQVEsT0FBTyxJQUFJLElBQUksR0FDMUI7QUFBQSxFQUNUO0FBQUEsRUFFUyxHQUFHLE9BQXVCO0FBQUUsV0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQUU7QUFBQSxFQUVoRSxJQUFJLE9BQWUsT0FBcUI7QUFDL0MsSUFBSSxPQUFPLFNBQVUsYUFBVSxRQUFRLEtBQUssUUFBUSxLQUFLLElBQ3pELEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFBQSxFQUNwQztBQUFBLEVBRW1CLE1BQU0sT0FBdUI7QUFDOUMsUUFBSSxPQUFPLFNBQVUsU0FBVSxRQUFPLEtBQUssVUFBVSxLQUFLO0FBRTFELFFBQU0sTUFEUSxLQUFLLE1BQ0QsS0FDWixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLElBQUksUUFBUSxFQUFFLEdBQ3JCLFNBQVMsSUFBSSxRQUFRLEVBQUUsSUFBSyxPQUFPLE1BQU8sS0FBSyxJQUFJLFFBQVEsRUFBRSxJQUFLO0FBQ3hFLFFBQUksSUFBSSxLQUFLLE1BQU0sT0FBUSxFQUFFLFVBQVUsTUFBTSxTQUFTLFFBQVEsVUFBVSxTQUFTLEtBQUs7QUFDcEYsYUFBTyxLQUFLLFVBQVUsS0FBSztBQUM3QixRQUFJLE9BQU8sT0FBTztBQUNsQixXQUFJLFFBQVEsUUFBTSxRQUFRLE1BQ25CLFFBQVEsSUFBSSxPQUFPLE9BQU8sTUFBTyxPQUFPLE9BQU8sT0FBUTtBQUFBLEVBQ2hFO0FBQUEsRUFFUSxLQUFLLEtBQXFCO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFFOUQsS0FBSyxLQUFhLE9BQXFCO0FBQUUsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFFbkYsSUFBdUIsT0FBaUI7QUFBRSxXQUFPLFdBQVU7QUFBQSxFQUFNO0FBQ25FLEdBSU0sYUFBTixNQUFNLG9CQUFtQixXQUE4QjtBQUFBLEVBQ3JEO0FBQUEsU0FBZ0IsUUFBZ0Msb0JBQUksU0FBUyxTQUFTLE1BQU0sSUFBSSxDQUFDO0FBQUE7QUFBQSxFQUV4RSxLQUFLLE9BQWtDO0FBQUUsU0FBSyxJQUFJLEdBQUcsS0FBSztBQUFBLEVBQUU7QUFBQSxFQUVsRCxJQUFJLE1BQWMsT0FBNkM7QUFDaEYsUUFBTUEsU0FBUSxLQUFLO0FBQ25CLFFBQUlBLE9BQU0sV0FBVyxLQUFNLFFBQU8sTUFBTSxJQUFJLE1BQU0sS0FBSztBQUN2RCxJQUFJLFVBQVUsU0FBVyxLQUFLLE1BQU0sSUFBSSxJQUNuQyxZQUFZQSxRQUFPLE1BQU0sT0FBTyxJQUFJLEdBQ3pDLEtBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQSxFQUVTLFlBQXdCO0FBQy9CLFFBQU1BLFNBQVEsS0FBSyxPQUNiLE1BQU1BLE9BQU0sS0FDWixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLElBQUksUUFBUSxFQUFFO0FBQzNCLFFBQUksSUFBSSxLQUFLLE1BQU0sU0FBUyxPQUFPLElBQUksUUFBUSxFQUFFLE9BQVEsUUFBUUEsT0FBTSxXQUFXO0FBQ2hGLGFBQU8sS0FBSyxXQUFXO0FBQ3pCLFFBQU0sTUFBTSxRQUFRLElBQUksT0FBTyxPQUFPLFFBQVEsSUFDeEMsUUFBUUEsT0FBTSxLQUNkLEtBQUssUUFBUTtBQUNuQixpQkFBTSxFQUFFLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDckUsSUFBSSxRQUFRLEVBQUUsSUFBSSxHQUNYO0FBQUEsRUFDVDtBQUFBLEVBRVMsU0FBZTtBQUN0QixRQUFNQSxTQUFRLEtBQUssT0FDYixNQUFNQSxPQUFNLEtBQ1osUUFBUSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDakMsT0FBTyxJQUFJLFFBQVEsRUFBRTtBQUMzQixRQUFJLElBQUksS0FBSyxNQUFNLFFBQVEsSUFBSSxRQUFRLEVBQUUsTUFBTSxFQUFHLFFBQU8sTUFBTSxPQUFPO0FBQ3RFLFFBQUksUUFBUSxFQUFFLElBQUk7QUFDbEIsUUFBTSxPQUFRLE9BQU8sSUFBSztBQUMxQixJQUFJQSxPQUFNLFNBQVMsT0FBTSxJQUFJLFFBQVEsRUFBRSxJQUFJLElBQUksUUFBUSxFQUFFLElBQUksT0FDeEQsS0FBSyxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDbkM7QUFBQSxFQUVTLE1BQU1DLFNBQXdCO0FBQ3JDLFFBQU1ELFNBQVEsS0FBSyxPQUNiLE1BQU1BLE9BQU0sS0FDWixRQUFRLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTyxHQUNqQyxPQUFPLElBQUksUUFBUSxFQUFFO0FBQzNCLFFBQUlBLE9BQU0sV0FBVyxLQUFNLFFBQU8sTUFBTSxNQUFNQyxPQUFNO0FBQ3BELFFBQUksSUFBSSxLQUFLLE1BQU0sUUFBUSxTQUFTLElBQUksUUFBUSxFQUFFO0FBQ2hELGFBQU8sS0FBSyxXQUFXLEtBQUssS0FBSyxNQUFNQSxPQUFNO0FBQy9DLFFBQU0sTUFBTSxRQUFRLElBQUksT0FBTyxPQUFPLFFBQVE7QUFDOUMsY0FBVUEsU0FBUSxJQUFJLE1BQU1ELFFBQU8sR0FBd0IsQ0FBQztBQUM1RCxRQUFNLE9BQVEsT0FBTyxJQUFLO0FBQzFCLFdBQUlBLE9BQU0sU0FBUyxPQUFNLElBQUksUUFBUSxFQUFFLElBQUksSUFBSSxRQUFRLEVBQUUsSUFBSSxPQUN4RCxLQUFLLFFBQVEsT0FBTyxJQUFJLElBQUksR0FDMUI7QUFBQSxFQUNUO0FBQUEsRUFFUyxNQUFNLE9BQTJCO0FBQ3hDLFFBQUksT0FBTyxTQUFVLFNBQVUsUUFBTyxLQUFLLFVBQVUsS0FBSztBQUUxRCxRQUFNLE1BRFEsS0FBSyxNQUNELEtBQ1osUUFBUSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sR0FDakMsT0FBTyxJQUFJLFFBQVEsRUFBRSxHQUNyQixRQUFTLElBQUksUUFBUSxFQUFFLElBQUssT0FBUTtBQUMxQyxXQUFJLElBQUksS0FBSyxNQUFNLFFBQVEsRUFBRSxVQUFVLE1BQU0sU0FBUyxRQUFRLFNBQ3JELEtBQUssVUFBVSxLQUFLLElBQ3JCLFFBQVEsSUFBSSxPQUFRLE9BQU8sUUFBUyxRQUFRO0FBQUEsRUFDdEQ7QUFBQSxFQUVTLEdBQUcsT0FBc0I7QUFDaEMsUUFBTUEsU0FBUSxLQUFLLE9BQ2IsTUFBTSxLQUFLLE1BQU0sS0FBSztBQUM1QixXQUFPQSxPQUFNLFdBQVcsT0FBTyxJQUFJLE1BQU1BLFFBQU8sR0FBRyxJQUFJLE1BQU0sR0FBR0EsUUFBTyxHQUFHO0FBQUEsRUFDNUU7QUFBQSxFQUVBLElBQXVCLE9BQXFCO0FBQUUsV0FBTztBQUFBLEVBQU07QUFBQSxFQUN4QyxNQUFNQyxTQUFlLE9BQWlDO0FBQ3ZFLGNBQVVBLFNBQVEsS0FBSztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxJQUF1QixPQUFpQjtBQUFFLFdBQU8sWUFBVztBQUFBLEVBQU07QUFDcEU7OztBQ3BtQkEsSUFBTSxRQUFRLEtBQ1IsT0FBTyxLQUVQLENBQUMsWUFBWSxJQUFJLE9BQU8sSUFBSSxTQUFTLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDLEdBQy9ELFFBQVEsSUFBSSxNQUFNLEtBQUssRUFBRSxHQUN6QixTQUFTLE1BQU0sT0FBTyxNQUFNLEdBQzVCLFNBQVMsTUFBTSxPQUFPLEtBQUssR0FDM0IsUUFBUSxXQUFXLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxDQUFDLEdBQUcsVUFBVyxRQUFRLFFBQVUsSUFBSSxHQUdoRixXQUFOLE1BQWU7QUFBQSxFQUtiLFlBQVksVUFBa0I7QUFIOUIsZ0JBQU87QUFDUCxpQkFBUTtBQUdOLFNBQUssU0FBUyxJQUFJLFlBQVksUUFBUTtBQUFBLEVBQ3hDO0FBQUEsRUFFQSxLQUFLLE9BQXdCO0FBQzNCLFFBQU0sRUFBRSxRQUFRLE1BQU0sSUFBSTtBQUMxQixRQUFJLFVBQVUsT0FBTyxPQUFRLFFBQU87QUFDcEMsUUFBSSxPQUFPLEtBQUssT0FBTztBQUN2QixXQUFJLFFBQVEsT0FBTyxXQUFRLFFBQVEsT0FBTyxTQUMxQyxPQUFPLElBQUksSUFBSSxPQUNmLEtBQUssUUFBUSxRQUFRLEdBQ2Q7QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUE0QjtBQUMxQixRQUFJLEtBQUssVUFBVSxFQUFHO0FBQ3RCLFFBQU0sRUFBRSxRQUFRLEtBQUssSUFBSTtBQUN6QixnQkFBSyxPQUFPLE9BQU8sTUFBTSxPQUFPLFNBQVMsSUFBSSxPQUFPLEdBQ3BELEtBQUssU0FDRSxPQUFPLElBQUk7QUFBQSxFQUNwQjtBQUNGLEdBR00sYUFBTixNQUFpQjtBQUFBLEVBQWpCO0FBQ0UsU0FBUyxPQUFPLElBQUksWUFBWSxJQUFJO0FBQ3BDLFNBQVMsT0FBTyxJQUFJLFlBQVksSUFBSTtBQUNwQyxTQUFTLElBQUksSUFBSSxhQUFhLElBQUk7QUFDbEMsU0FBUyxJQUFJLElBQUksYUFBYSxJQUFJO0FBQ2xDLGdCQUFPO0FBQ1AsZ0JBQU87QUFBQTtBQUFBLEVBRVAsS0FBS0MsT0FBYyxNQUFjLEdBQVcsR0FBb0I7QUFDOUQsUUFBSSxLQUFLLE9BQU8sS0FBSyxTQUFTLEtBQU0sUUFBTztBQUMzQyxRQUFNLE9BQU8sS0FBSyxPQUFPO0FBQ3pCLGdCQUFLLEtBQUssSUFBSSxJQUFJQSxPQUNsQixLQUFLLEtBQUssSUFBSSxJQUFJLE1BQ2xCLEtBQUssRUFBRSxJQUFJLElBQUksR0FDZixLQUFLLEVBQUUsSUFBSSxJQUFJLEdBQ2YsS0FBSyxRQUNFO0FBQUEsRUFDVDtBQUNGLEdBR00sV0FBTixNQUFlO0FBQUEsRUFBZjtBQUNFLFNBQVMsUUFBUSxJQUFJLFdBQVcsT0FBTyxFQUFFO0FBQ3pDLGdCQUFPO0FBQUE7QUFBQSxFQUVQLElBQUksT0FBd0I7QUFDMUIsV0FBTyxVQUFVLElBQUksS0FBSyxNQUFNLFdBQVcsS0FBSyxNQUFNLFVBQVUsQ0FBQyxJQUFNLEtBQUssV0FBWTtBQUFBLEVBQzFGO0FBQUEsRUFFQSxJQUFJLE9BQXFCO0FBQ3ZCLFFBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsUUFBSSxVQUFVLEtBQUssTUFBTSxPQUFRLE9BQU0sSUFBSSxXQUFXLGNBQWM7QUFDcEUsUUFBTSxPQUFPLE1BQU0sVUFBVSxDQUFDLEdBQ3hCLFFBQVEsT0FBUSxLQUFLO0FBQzNCLElBQUksVUFBVSxTQUNkLE1BQU0sVUFBVSxDQUFDLElBQUksT0FDckIsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUVBLE9BQU8sT0FBd0I7QUFDN0IsUUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixRQUFJLFVBQVUsS0FBSyxNQUFNLE9BQVEsUUFBTztBQUN4QyxRQUFNLE9BQU8sTUFBTSxVQUFVLENBQUMsR0FDeEIsT0FBTyxPQUFPLEVBQUUsS0FBSztBQUMzQixXQUFJLFNBQVMsT0FBYSxNQUMxQixNQUFNLFVBQVUsQ0FBQyxJQUFJLE1BQ3JCLEtBQUssUUFDRTtBQUFBLEVBQ1Q7QUFDRixHQUVNLGNBQWMsSUFBSSxTQUFTLElBQUksR0FDL0IsVUFBVSxJQUFJLFNBQVMsR0FBSSxHQUMzQixhQUFhLElBQUksV0FBVyxHQUM1QixXQUFXLElBQUksU0FBUyxHQUN4QixhQUFhLElBQUksU0FBUyxHQUMxQixFQUFFLFNBQVMsS0FBSyxRQUFRLE1BQU0sT0FBTyxJQUFJLFFBQ3pDLFNBQVMsTUFBTSxHQUFHLE9BQU8sT0FBTyxHQUFHLEdBQ25DLFNBQVMsTUFBTSxHQUFHLE9BQU8sT0FBTyxHQUFHO0FBRXpDLFNBQVMsT0FBYTtBQUNwQixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sU0FBUztBQUN6QyxTQUFLLElBQUksS0FBSyxHQUNkLFNBQVMsSUFBSSxLQUFLO0FBRXBCLFNBQU8sS0FBSyxHQUFHLElBQUk7QUFDbkIsV0FBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLFFBQVMsWUFBVyxJQUFJLEtBQUs7QUFDakU7QUFJQSxTQUFTLFVBQVUsTUFBcUI7QUFDdEMsU0FBTyxNQUFNO0FBQ1gsUUFBSSxNQUFNO0FBQ1YsYUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsTUFBSyxLQUFLLElBQUk7QUFDdkQsYUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsUUFBTyxLQUFLLE1BQU07QUFDM0QsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sZUFBb0IsTUFBTTtBQUM5QixNQUFJLE1BQU07QUFDVixXQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxZQUFXLEtBQUssTUFBTSxHQUFHLE1BQU0sQ0FBQztBQUN6RSxNQUFNLEVBQUUsTUFBQUEsT0FBTSxFQUFFLElBQUk7QUFDcEIsU0FBTyxXQUFXLFNBQVMsV0FBVyxRQUFNO0FBQzFDLFFBQU0sT0FBTyxXQUFXLE9BQU87QUFDL0IsV0FBT0EsTUFBSyxJQUFJLElBQUssRUFBRSxJQUFJLEdBQzNCLFdBQVc7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUNULEdBR00sT0FBMEc7QUFBQSxFQUM5RyxTQUFTO0FBQUEsSUFDUCxNQUFNLFVBQVUsV0FBVztBQUFBLElBQzNCLE9BQU87QUFDTCxVQUFJLE1BQU07QUFDVixlQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxTQUFRLEtBQUssSUFBSTtBQUMxRCxlQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxRQUFPLFFBQVEsTUFBTTtBQUM5RCxhQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0EsWUFBWTtBQUFBLEVBQ2Q7QUFBQSxFQUNBLEtBQUs7QUFBQSxJQUNILE1BQU0sVUFBVSxPQUFPO0FBQUEsSUFDdkIsT0FBTztBQUNMLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLEtBQUksS0FBSyxJQUFJO0FBQ3RELGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLFFBQU8sSUFBSSxNQUFNO0FBQzFELGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxZQUFZO0FBQUEsRUFDZDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUNMLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLFFBQU8sS0FBSyxFQUFFLE1BQU0sTUFBTSxNQUFNLEdBQUcsR0FBRyxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQzNGLGFBQU8sT0FBTyxNQUFNLE1BQU0sSUFBRyxRQUFPLE9BQU8sT0FBTyxPQUFPO0FBQ3pELGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxZQUFZO0FBQUEsRUFDZDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUNMLFVBQUksTUFBTTtBQUNWLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTztBQUMvQixlQUFPLE1BQU0sT0FBTyxVQUFVLEdBQzlCLE9BQU8sT0FBTyxNQUNkLE9BQU8sT0FBTyxHQUNkLE9BQU8sSUFBSSxNQUNYLE9BQU8sSUFBSSxHQUNYLE9BQU8sT0FBTztBQUVoQixVQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLGVBQVMsUUFBUSxHQUFHLFFBQVEsUUFBUTtBQUNsQyxlQUFPLE1BQU0sT0FBTyxNQUFNLEtBQUssR0FDL0IsT0FBTyxPQUFPLE9BQU8sT0FBTztBQUU5QixvQkFBTyxLQUFLLE1BQU0sR0FDWDtBQUFBLElBQ1Q7QUFBQSxJQUNBLFlBQVk7QUFBQSxFQUNkO0FBQUEsRUFDQSxLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQ0wsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsVUFBUyxJQUFJLE1BQU0sSUFBSSxDQUFFO0FBQ2xFLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsVUFBUyxPQUFPLE1BQU0sSUFBSSxDQUFFO0FBQ3JFLGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxPQUFPO0FBQ0wsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsTUFBSyxJQUFJLE1BQU0sSUFBSSxDQUFFO0FBQzlELFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsZUFBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsTUFBSyxPQUFPLE1BQU0sSUFBSSxDQUFFO0FBQ2pFLGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxZQUFZLFFBQVE7QUFBQSxFQUN0QjtBQUFBLEVBQ0EsS0FBSztBQUFBLElBQ0gsT0FBTztBQUNMLFVBQUksUUFBUTtBQUNaLGVBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUksU0FBUyxJQUFJLE1BQU0sSUFBSSxDQUFFLEtBQUc7QUFDekUsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLE9BQU87QUFDTCxVQUFJLFFBQVE7QUFDWixlQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU8sT0FBUSxDQUFJLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBRSxLQUFHO0FBQ3JFLGFBQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxZQUFZO0FBQUEsRUFDZDtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTztBQUNMLFVBQU0sRUFBRSxNQUFNLElBQUksVUFDZCxNQUFNO0FBQ1YsZUFBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLFFBQVE7QUFDdEMsaUJBQVMsT0FBTyxNQUFNLElBQUksR0FBSSxTQUFTLEdBQUcsUUFBUSxPQUFPO0FBQ3ZELGlCQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSTtBQUduRCxhQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0EsT0FBTztBQUNMLFVBQUksTUFBTTtBQUNWLGVBQVMsUUFBUSxLQUFLLE1BQU0sR0FBRyxTQUFTLEdBQUcsUUFBUSxLQUFLLEtBQUssS0FBSyxFQUFHLFFBQU87QUFDNUUsYUFBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLFlBQVksT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQSxLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQ0wsVUFBTSxFQUFFLE1BQU0sSUFBSSxVQUNkLE9BQU87QUFDWCxlQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU0sUUFBUSxRQUFRO0FBQzlDLFlBQU0sT0FBUSxNQUFNLElBQUksSUFBSSxNQUFNLElBQUksSUFBSyxXQUFXLE1BQU0sSUFBSSxHQUMxRCxRQUFRLFFBQVMsU0FBUyxJQUFLLGFBQy9CLFNBQVMsUUFBUSxjQUFpQixVQUFVLElBQUs7QUFDdkQsZ0JBQVEsS0FBSyxLQUFNLFNBQVMsVUFBVSxLQUFNLFdBQWEsUUFBVyxNQUFNO0FBQUEsTUFDNUU7QUFDQSxzQkFBUyxPQUFPLE1BQ1Q7QUFBQSxJQUNUO0FBQUEsSUFDQSxPQUFPO0FBQ0wsYUFBTyxLQUFLLElBQUksTUFBTSxFQUFFO0FBQUEsSUFDMUI7QUFBQSxJQUNBLFlBQVksT0FBTztBQUFBLEVBQ3JCO0FBQ0Y7QUFBQSxDQUVJLFNBQVMsU0FBUyxTQUFTLFVBQVUsU0FBUyxVQUFPLEtBQUs7QUFDOUQsSUFBTSxFQUFFLE1BQU0sTUFBTSxXQUFXLElBQUksS0FBSyxJQUFJO0FBQzVDLFNBQVMsT0FBTyxHQUFHLE9BQU8sR0FBRyxRQUFRO0FBQ25DLE1BQU0sQ0FBQyxVQUFVLEdBQUcsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDdkMsTUFBSSxhQUFhLElBQUssT0FBTSxJQUFJLE1BQU0sMEJBQTBCLEdBQUcsY0FBYyxRQUFRLEVBQUU7QUFDN0Y7QUFDQSxJQUFNLE1BQU0sY0FBYyxTQUFTLE9BQU87QUFDMUMsUUFBUSxJQUFJLEtBQUssVUFBVSxNQUFNLEtBQUssTUFBRztBQUFHLEVBQUssSUFBSTtBQUFBLEdBQUcsWUFBWSxPQUFPLE1BQU0sQ0FBQyxDQUFDLENBQUM7IiwKICAibmFtZXMiOiBbImFyZW5hIiwgInRhcmdldCIsICJhcmVuYSIsICJ0YXJnZXQiLCAiYXJlbmEiLCAidGFyZ2V0IiwgInRpbWUiXQp9Cg==

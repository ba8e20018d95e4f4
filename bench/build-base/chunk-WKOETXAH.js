import {
  Arena,
  GROWABLE_HEADS,
  INSPECT,
  LOCK_TIMEOUT,
  Lines,
  MAX_PAGES,
  OPENING,
  PAGE,
  checksFor,
  giveBack,
  labelled,
  moved
} from "./chunk-7EGY7GNP.js";
import {
  FREE_HEADER_WORDS,
  MAX_CAPACITY,
  MIN_SIZE,
  OffheapError,
  Tlsf,
  bytesFor,
  clipped,
  firstBlockIn,
  invalidOption,
  mismatch,
  opened,
  requireKind,
  show
} from "./chunk-NF2EXQML.js";

// src/leases/inspect.ts
function inspectablePool(type) {
  let value = inspectPool;
  Object.defineProperty(type().prototype, INSPECT, { value, writable: !0, configurable: !0 });
}
function inspectPool() {
  try {
    return Object.assign(labelled("ArenaPool"), this.statistics());
  } catch {
    return "ArenaPool, which can not be read";
  }
}

// src/leases/lease.ts
var Lease = class {
  constructor(lender, words, maximum, place) {
    /** Number of holds that were not released. */
    this.holds = 0;
    /** Whether the owner has disposed the arena. */
    this.isDisposed = !1;
    /** Whether the memory was taken back. */
    this.isOver = !1;
    this.lender = lender, this.place = place, this.maximum = maximum, this.startMark = words[10], this.current = words.buffer, this.length = this.current.byteLength;
  }
  get buffer() {
    return this.current;
  }
  endLease() {
    return this.isDisposed = !0, this.holds === 0;
  }
  takeBack() {
    this.isOver || (this.isOver = !0, this.lender.takeBack(this));
  }
  /**
   * Moves the heap to a buffer with `pages` pages of 64 KiB more, with the same offsets. Copies the
   * words that were written, and detaches the views of the former buffer.
   *
   * @throws RangeError when the system has no buffer of that size.
   */
  grow(pages) {
    let { current, length } = this;
    if (pages > 0) {
      let from = new Int32Array(current), buffer = new ArrayBuffer(length + pages * PAGE), to = new Int32Array(buffer);
      to.set(from.subarray(0, from[10]));
      let tail = firstBlockIn(from) + from[3];
      to.set(from.subarray(tail - 1), tail - 1), giveBack(current), this.current = buffer, this.length = buffer.byteLength, this.lender.grew(this.length - length);
    }
    return length / PAGE;
  }
};

// src/leases/drops.ts
var Drops = class {
  /** @param found Called for each lease that was dropped. */
  constructor(onDropped, found) {
    this.places = [];
    this.onDropped = onDropped, this.registry = new FinalizationRegistry((lease) => {
      lease.isOver || (this.add(lease.place), found(lease));
    });
  }
  watch(arena, lease) {
    this.registry.register(arena, lease, lease);
  }
  forget(lease) {
    this.registry.unregister(lease);
  }
  add(place) {
    this.places.push(place) === 1 && queueMicrotask(() => this.report());
  }
  report() {
    let { onDropped, places } = this;
    if (this.places = [], onDropped === "ignore") return;
    let counts = /* @__PURE__ */ new Map();
    for (let place of places)
      place !== void 0 && counts.set(place, (counts.get(place) ?? 0) + 1);
    let dropped = {
      count: places.length,
      places: [...counts].map(([place, count]) => ({ place, count })).sort((one, other) => other.count - one.count)
    };
    onDropped === "warn" ? console.warn(textOf(dropped)) : onDropped(dropped);
  }
};
function textOf({ count, places }) {
  let known = places.reduce((sum, { count: count2 }) => sum + count2, 0), were = count === 1 ? "lease of an ArenaPool was" : "leases of an ArenaPool were", lines = places.map(({ place, count: count2 }) => `  ${count2} taken at ${place}`);
  if (known < count) {
    let rest = `${count - known} taken at lines that were not recorded`;
    lines.push(`  ${rest}: pass { trackLeaks: true } to record all`);
  }
  return [
    `offheap: ${count} ${were} dropped without dispose(). Use run(), using, or dispose() in a finally block.`,
    ...lines
  ].join(`
`);
}

// src/leases/stock.ts
var Stock = class {
  constructor(options) {
    this.buffers = [];
    // The control words of each heap that never change, and the number of words before the blocks.
    this.format = 0;
    this.heapSize = 0;
    this.first = 0;
    /** Bytes of all buffers, those of leases included. */
    this.bytes = 0;
    this.options = options, this.length = bytesFor(options.bytes) + (options.isGrowable ? GROWABLE_HEADS : 0);
  }
  /** Number of buffers that wait. */
  get count() {
    return this.buffers.length;
  }
  /**
   * Returns an empty heap, in a buffer that was used before or in a new one.
   *
   * Its high-water mark shows `allocateZeroed` which words former leases have written, and the
   * sizes of used blocks have another mark, so that pointers of former leases are refused.
   *
   * @throws OUT_OF_MEMORY when the system has no buffer.
   */
  take() {
    let buffer = this.buffers.pop();
    if (buffer === void 0) return this.made();
    let heap = new Tlsf(buffer, "existing");
    heap.reset();
    let { words } = heap;
    return words[6] = 0, words[7] = 0, words[8] = 0, heap;
  }
  /** Puts back a buffer that `take` returned and that nobody has seen. */
  undo(buffer) {
    this.buffers.push(buffer);
  }
  /**
   * Takes the memory of a lease that has ended. Where the platform can move a buffer, typed arrays
   * that the program has kept are detached.
   *
   * @param isKept Whether the pool needs the memory. It is given back to the system otherwise, and
   *   also when it has grown or its control words were overwritten.
   */
  put(lease, isKept) {
    let { buffer } = lease, own = isKept && buffer.byteLength === this.length ? this.cleared(lease) : null;
    if (own !== null) {
      this.buffers.push(own);
      return;
    }
    this.bytes -= lease.length, giveBack(buffer);
  }
  /** Returns the memory of a lease for the next one, or null if it can't have another. */
  cleared({ buffer, startMark }) {
    let { wipe, trimAbove } = this.options, words = new Int32Array(buffer), highWater = words[10];
    return !this.isIntact(words) || highWater < startMark || highWater * 4 > trimAbove ? null : (wipe && (words.fill(0, this.first, highWater), words[10] = this.first + MIN_SIZE), moved(buffer));
  }
  /** Number of bytes that were written in the waiting buffers. */
  get writtenBytes() {
    return this.buffers.reduce((sum, buffer) => sum + writtenIn(buffer), 0);
  }
  /** Gives the waiting buffers back to the system; returns the number of written bytes in them. */
  clear() {
    let { writtenBytes } = this;
    for (let buffer of this.buffers.splice(0))
      giveBack(buffer), this.bytes -= this.length;
    return writtenBytes;
  }
  made() {
    let buffer;
    try {
      buffer = new ArrayBuffer(this.length);
    } catch (error) {
      throw error.name !== "RangeError" ? error : mismatch(
        "OUT_OF_MEMORY",
        "no buffer for an arena of the pool",
        `a request for ${this.length} bytes`,
        "as many as the system has",
        "Make the arenas smaller, or lower max of the pool"
      );
    }
    let heap = new Tlsf(buffer, { growable: this.options.isGrowable, zeroed: !0 });
    return this.bytes += this.length, this.format = heap.words[2], this.heapSize = heap.words[3], this.first = heap.first, heap;
  }
  /** Returns whether the control words are still those of a heap of this pool. */
  isIntact(words) {
    let { first, heapSize } = this;
    return words[0] === 0 && words[1] === 1213220431 && words[2] === this.format && words[3] === heapSize && isMark(words[4]) && words[10] >= first + MIN_SIZE && words[10] <= first + heapSize + FREE_HEADER_WORDS;
  }
};
function isMark(mark) {
  return ((mark ^ 900087086) & -536870911) === 0;
}
function writtenIn(buffer) {
  let words = new Int32Array(buffer);
  return (words[10] - firstBlockIn(words) - MIN_SIZE) * 4;
}

// src/leases/waiters.ts
var Waiter = class {
  constructor(place) {
    this.previous = this;
    this.next = this;
    this.resolve = ignore;
    this.reject = ignore;
    this.place = place;
  }
}, Waiters = class {
  constructor() {
    /** The first waiter follows it, and the last one precedes it. */
    this.ends = new Waiter(void 0);
    /** One listener for each signal: Node warns of more than ten of them. */
    this.watches = /* @__PURE__ */ new Map();
    this.count = 0;
  }
  /**
   * Appends a waiter.
   *
   * @param signal Rejects the promise with its reason, and removes the waiter.
   * @throws INVALID_VALUE when `signal` isn't an AbortSignal; and the reason of an aborted one.
   */
  add(signal, place) {
    return requireSignal(signal), new Promise((resolve, reject) => {
      let waiter = new Waiter(place), settle = () => {
        this.remove(waiter), signal !== void 0 && this.unwatch(signal, waiter);
      };
      waiter.resolve = (value) => {
        resolve(value), settle();
      }, waiter.reject = (error) => {
        reject(error), settle();
      }, signal !== void 0 && this.watch(signal, waiter), this.append(waiter);
    });
  }
  /** The waiter that came first; undefined for none. */
  get first() {
    let { next } = this.ends;
    return next === this.ends ? void 0 : next;
  }
  watch(signal, waiter) {
    let watch = this.watches.get(signal);
    if (watch === void 0) {
      let waiters = /* @__PURE__ */ new Set(), abort = () => {
        for (let waiter2 of waiters) waiter2.reject(signal.reason);
      };
      signal.addEventListener("abort", abort), watch = { waiters, abort }, this.watches.set(signal, watch);
    }
    watch.waiters.add(waiter);
  }
  unwatch(signal, waiter) {
    let { waiters, abort } = this.watches.get(signal);
    if (waiters.delete(waiter), !(waiters.size > 0)) {
      this.watches.delete(signal);
      try {
        signal.removeEventListener("abort", abort);
      } catch {
      }
    }
  }
  append(waiter) {
    let { ends } = this;
    waiter.previous = ends.previous, waiter.next = ends, ends.previous.next = waiter, ends.previous = waiter, this.count++;
  }
  remove(waiter) {
    waiter.previous.next = waiter.next, waiter.next.previous = waiter.previous, waiter.previous = waiter, waiter.next = waiter, this.count--;
  }
};
function requireSignal(signal) {
  if (signal === void 0) return;
  let { aborted, addEventListener, removeEventListener } = signal ?? {};
  if (requireKind(typeof aborted == "boolean" && typeof addEventListener == "function" && typeof removeEventListener == "function", "signal", signal, "an AbortSignal"), signal.aborted) throw signal.reason;
}
function ignore() {
}

// src/leases/lending.ts
var SAMPLE = 128, Lending = class {
  constructor(settings) {
    this.waiters = new Waiters();
    this.isDisposed = !1;
    /** Number of leases that are out. */
    this.leased = 0;
    this.mostLeased = 0;
    /** Number of leases until now. */
    this.leases = 0;
    this.growths = 0;
    this.dropped = 0;
    /** Maximum of `peakUsedSize` of all leases that have ended. */
    this.peakUsedSize = 0;
    this.lines = new Lines();
    /** Number of leases until the next one whose line is recorded. */
    this.untilSample = 1;
    let { bytes, maximum, trimAbove, wipe, leaks, checked } = settings;
    this.settings = settings, this.makeChecks = checksFor(checked), this.stock = new Stock({ bytes, isGrowable: maximum > 0, trimAbove, wipe }), this.drops = new Drops(leaks, (lease) => {
      this.dropped++, lease.takeBack();
    });
  }
  /**
   * Returns a new arena, or null when the pool has none.
   *
   * @param boundary The method that the program has called.
   * @throws POOL_DISPOSED, OUT_OF_MEMORY.
   */
  take(boundary) {
    this.requireOpen();
    let { max, onExhausted } = this.settings;
    return this.leased >= max && onExhausted !== "grow" ? null : this.lend(this.placeOf(boundary));
  }
  /**
   * Waits for an arena, after all who wait already.
   * @throws POOL_DISPOSED, POOL_EXHAUSTED; INVALID_VALUE and the reason of `signal`.
   */
  wait(signal, boundary) {
    requireSignal(signal);
    let arena = this.take(boundary);
    if (arena !== null) return Promise.resolve(arena);
    if (this.waiters.count >= this.settings.maxWaiting) throw this.exhausted();
    return this.waiters.add(signal, this.placeOf(boundary));
  }
  takeBack(lease) {
    let { buffer } = lease;
    if (this.leased--, this.drops.forget(lease), buffer.byteLength > 0) {
      let peak = 48 + new Int32Array(buffer, 0, 7)[6] * 4;
      this.peakUsedSize = Math.max(this.peakUsedSize, peak);
    }
    let { stock, settings } = this;
    stock.put(lease, !this.isDisposed && stock.count + this.leased < settings.max), this.serve();
  }
  grew(bytes) {
    this.growths++, this.stock.bytes += bytes;
  }
  dispose() {
    if (!this.isDisposed)
      for (this.isDisposed = !0, this.stock.clear(); this.waiters.first !== void 0; ) this.waiters.first.reject(poolDisposed());
  }
  /** @throws POOL_DISPOSED */
  requireOpen() {
    if (this.isDisposed) throw poolDisposed();
  }
  /** Returns the error of a call for which there is no arena. */
  exhausted() {
    let { max, maxWaiting, onExhausted } = this.settings, { count } = this.waiters, out = this.leased === 1 ? "1 lease out" : `${this.leased} leases out`, calls = count === 1 ? "1 call" : `${count} calls`, waiting = count > 0 ? ` and ${calls} waiting` : "";
    return mismatch(
      "POOL_EXHAUSTED",
      "no arena left in the pool",
      `${out}${waiting}`,
      `fewer than ${max}${count >= maxWaiting ? `, or fewer than ${maxWaiting} waiting` : ""}`,
      onExhausted === "wait" ? "Wait for one with run() or wait(), raise max, or dispose leases earlier" : "Wait for one with wait() or { onExhausted: 'wait' }, raise max, or dispose leases earlier"
    );
  }
  /** Gives an arena to each waiter, first come, first served, while `max` allows it. */
  serve() {
    let { waiters, settings } = this;
    for (; ; ) {
      let { first } = waiters;
      if (first === void 0 || this.leased >= settings.max) return;
      try {
        first.resolve(this.lend(first.place));
      } catch (error) {
        first.reject(error);
      }
    }
  }
  lend(place) {
    let { stock, settings, makeChecks } = this, heap = stock.take(), lease = new Lease(this, heap.words, settings.maximum, place), { buffer } = lease, opening = [heap, lease, LOCK_TIMEOUT, makeChecks], arena;
    try {
      arena = new Arena(buffer, { [OPENING]: opening });
    } catch (error) {
      throw stock.undo(buffer), error;
    }
    return this.leases++, this.leased++, this.leased > this.mostLeased && (this.mostLeased = this.leased), this.drops.watch(arena, lease), arena;
  }
  /** Returns the line that called `boundary` for one lease in 128, or for all. */
  placeOf(boundary) {
    if (!this.settings.trackLeaks) {
      if (--this.untilSample > 0) return;
      this.untilSample = 1 + Math.floor(Math.random() * (2 * SAMPLE - 1));
    }
    let skipped = { event: null, frames: 0, arena: "", type: null };
    return this.lines.callOf(boundary, skipped).line;
  }
};
function poolDisposed() {
  return new OffheapError(
    "POOL_DISPOSED",
    "pool disposed: a disposed pool lends no arenas. Dispose a pool after all of its users."
  );
}

// src/leases/options.ts
var NAMES = [
  "bytes",
  "max",
  "onExhausted",
  "maxWaiting",
  "maxBytes",
  "trimAbove",
  "wipe",
  "context",
  "trackLeaks",
  "leaks",
  "checked"
], OTHERS = {
  shared: "other threads could use the memory of a lease after its end",
  memory: "the memory of WebAssembly is never returned",
  lockTimeout: "the arenas of a pool have no lock"
}, EXHAUSTED = ["throw", "grow", "wait"], LEAVE_OUT = "Correct it, or leave it out";
function settingsOf(options) {
  if (typeof options != "object" || options === null || Array.isArray(options))
    throw invalidOption("options", show(options), "an object with bytes and max", "Pass { bytes, max }");
  let unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== void 0) {
    let reason = Object.hasOwn(OTHERS, unknown) ? `, because ${OTHERS[unknown]}` : "", expected = `one of ${NAMES.join(", ")}${reason}`;
    throw invalidOption("name of an option", clipped(unknown), expected, LEAVE_OUT);
  }
  let {
    bytes,
    max,
    onExhausted = "wait",
    maxWaiting = 1 / 0,
    maxBytes,
    trimAbove = 1 / 0,
    wipe = !1,
    context,
    trackLeaks = !1,
    leaks = "warn",
    checked = !1
  } = options;
  if (bytesFor(bytes), requireCount("max", max, 1, Number.MAX_SAFE_INTEGER, "a positive integer number of leases"), !EXHAUSTED.includes(onExhausted))
    throw invalidOption("option onExhausted", show(onExhausted), "'throw', 'grow' or 'wait'", LEAVE_OUT);
  if (requireCount("maxWaiting", maxWaiting, 0, 1 / 0, "a number of calls, 0 or more"), requireCount("trimAbove", trimAbove, 0, 1 / 0, "a number of bytes, 0 or more"), maxBytes !== void 0) {
    let range = `a number of bytes from ${bytes} (bytes) to ${MAX_CAPACITY}`;
    requireCount("maxBytes", maxBytes, bytes, MAX_CAPACITY, range);
  }
  if (requireFlag("wipe", wipe), requireFlag("trackLeaks", trackLeaks), leaks !== "warn" && leaks !== "ignore" && typeof leaks != "function")
    throw invalidOption("option leaks", show(leaks), "'warn', 'ignore' or a function", LEAVE_OUT);
  return requireContext(context), {
    bytes,
    max,
    onExhausted,
    maxWaiting,
    maximum: maxBytes === void 0 || maxBytes === bytes ? 0 : pagesFor(maxBytes),
    trimAbove,
    wipe,
    context,
    trackLeaks,
    leaks,
    checked: checked === !0 ? { leaks: "ignore" } : checked
  };
}
function pagesFor(bytes) {
  return Math.min((bytesFor(bytes) + GROWABLE_HEADS) / PAGE, MAX_PAGES);
}
function requireCount(name, value, least, most, expected) {
  if (!((Number.isSafeInteger(value) || value === 1 / 0 && most === 1 / 0) && value >= least && value <= most))
    throw invalidOption(`option ${name}`, show(value), expected, "Pass one");
}
function requireContext(context) {
  if (context === void 0) return;
  let { run, getStore } = context ?? {};
  if (!(typeof run == "function" && typeof getStore == "function"))
    throw invalidOption("option context", show(context), "an AsyncLocalStorage", LEAVE_OUT);
}
function requireFlag(name, value) {
  if (typeof value != "boolean")
    throw invalidOption(`option ${name}`, show(value), "true or false", LEAVE_OUT);
}

// src/arena-pool.ts
var ArenaPool = class _ArenaPool {
  /**
   * Creates a pool. Its arenas are made when they are needed.
   *
   * @param options `bytes` of each arena, `max` leases at a time, and others by name.
   * @throws INVALID_SIZE when `bytes` is not a valid capacity.
   * @throws INVALID_OPTION when another option is invalid.
   */
  constructor(options) {
    /** Tells pools apart in tools that compare members. Symbols can't be cloned, nor can pools. */
    this.id = /* @__PURE__ */ Symbol("a pool of arenas: each thread needs one of its own");
    this.#lending = new Lending(settingsOf(options));
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectablePool(() => _ArenaPool);
  }
  #lending;
  /**
   * Takes an arena, which its user must dispose.
   *
   * @throws POOL_EXHAUSTED when `max` leases are out, unless the pool has `onExhausted: 'grow'`.
   * @throws POOL_DISPOSED after `dispose` of the pool.
   * @throws OUT_OF_MEMORY when the system has no memory for another arena.
   *
   * @example
   * using arena = pool.acquire()
   */
  acquire() {
    let arena = this.#lending.take(this.acquire);
    if (arena === null) throw this.#lending.exhausted();
    return arena;
  }
  /**
   * Takes an arena, and waits for one when `max` leases are out: first come, first served.
   *
   * @param signal Ends the wait: the promise is rejected with its reason.
   * @returns A promise of an arena, which its user must dispose. It is rejected with the errors of
   *   `acquire`; with `POOL_EXHAUSTED` only when `maxWaiting` calls wait already.
   *
   * @example
   * using arena = await pool.wait(AbortSignal.timeout(1000))
   */
  async wait(signal) {
    return this.#lending.wait(signal, this.wait);
  }
  /**
   * Calls a function with an arena, and disposes the arena when the function has returned or
   * thrown, or its promise is settled. Waits for an arena as `wait` does: permanently, if all leases
   * are out and none ends before this call, such as that of a `run` around it.
   *
   * @param act Gets the arena. Its result must not be, or contain, an accessor or a view of it.
   * @param signal Ends the wait: the promise is rejected with its reason. It doesn't end `act`.
   * @returns A promise of what `act` returns. It is rejected with the errors of `act` and `wait`, and
   *   with `POOL_EXHAUSTED` in a pool with `onExhausted: 'throw'`.
   *
   * @example
   * const total = await pool.run((arena) => sumOf(arena, request))
   */
  async run(act, signal) {
    requireKind(typeof act == "function", "function to run", act, "a function"), requireSignal(signal);
    let lending = this.#lending, arena = lending.take(this.run);
    if (arena === null) {
      if (lending.settings.onExhausted === "throw") throw lending.exhausted();
      arena = await lending.wait(signal, this.run);
    }
    let taken = arena, { context } = lending.settings;
    context !== void 0 && (this.#leaseOf(taken).outer = context.getStore());
    try {
      return await (context === void 0 ? act(taken) : context.run(taken, () => act(taken)));
    } finally {
      taken.dispose();
    }
  }
  /**
   * The arena of the innermost `run` of this pool around this call, also after an `await` in it.
   *
   * @throws NO_LEASE when the call is not made in `run` of this pool.
   * @throws INVALID_OPTION when the pool has no `context`.
   */
  current() {
    let { context } = this.#lending.settings;
    if (context === void 0)
      throw mismatch(
        "INVALID_OPTION",
        "invalid option context",
        "none",
        "an AsyncLocalStorage in a pool with current()",
        "Pass { context: new AsyncLocalStorage() } to the pool"
      );
    let arena = context.getStore();
    for (let around = arena; around !== void 0; around = leaseOf(around)?.outer)
      if (this.#leaseOf(around) !== null) return around;
    throw mismatch(
      "NO_LEASE",
      "no current arena",
      arena === void 0 ? "a call outside of run()" : "a call in run() of another pool",
      "one in a function that run() of this pool has called",
      "Call pool.run() around it, or pass the arena as an argument"
    );
  }
  /**
   * Keeps a lease from ending, for work that outlives its owner: the lease ends when its owner has
   * disposed it and all of its holds are released.
   *
   * @param arena A lease of this pool that hasn't ended.
   * @throws ARENA_DISPOSED when the lease has ended.
   * @throws INVALID_VALUE when `arena` is not a lease of this pool.
   *
   * @example
   * const hold = pool.retain(arena)
   * void audit(arena).finally(() => hold.release())
   */
  retain(arena) {
    let lease = this.#leaseOf(arena);
    if (lease === null) {
      let kind = arena instanceof Arena ? "an arena that is not one" : show(arena);
      throw mismatch(
        "INVALID_VALUE",
        "invalid lease",
        kind,
        "an arena that this pool has lent",
        "Pass what acquire(), wait() or run() of this pool has returned"
      );
    }
    opened(arena.heap), lease.holds++;
    let isHeld = !0, release = () => {
      isHeld && (isHeld = !1, lease.holds--, lease.isDisposed && arena.dispose());
    };
    return { release, [Symbol.dispose]: release };
  }
  /**
   * Gives the memory of all idle arenas back to the system. Leases are not affected.
   *
   * @returns The number of bytes that were written there.
   * @throws POOL_DISPOSED after `dispose` of the pool.
   */
  trim() {
    return this.#lending.requireOpen(), this.#lending.stock.clear();
  }
  /** Returns the figures of the pool, also after its `dispose`. Takes time for each idle arena. */
  statistics() {
    let { stock, waiters, leased, mostLeased, leases, peakUsedSize, growths, dropped } = this.#lending;
    return {
      leased,
      mostLeased,
      idle: stock.count,
      waiting: waiters.count,
      leases,
      bytes: stock.bytes,
      idleBytes: stock.writtenBytes,
      peakUsedSize,
      growths,
      dropped
    };
  }
  /**
   * Ends the pool: gives idle memory back to the system, and rejects the promises of those who wait
   * with `POOL_DISPOSED`. Leases that are out remain usable until their own `dispose`, which then
   * gives their memory back. A second call does nothing.
   */
  dispose() {
    this.#lending.dispose();
  }
  /** Disposes the pool at the end of a `using` block. */
  [Symbol.dispose]() {
    this.dispose();
  }
  /** Returns the lease of an arena of this pool, which can have ended; null for other values. */
  #leaseOf(arena) {
    let lease = leaseOf(arena);
    return lease?.lender === this.#lending ? lease : null;
  }
};
function leaseOf(arena) {
  let memory = arena instanceof Arena ? arena.memory : void 0;
  return memory instanceof Lease ? memory : null;
}

export {
  ArenaPool
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2xlYXNlcy9pbnNwZWN0LnRzIiwgIi4uLy4uL3NyYy9sZWFzZXMvbGVhc2UudHMiLCAiLi4vLi4vc3JjL2xlYXNlcy9kcm9wcy50cyIsICIuLi8uLi9zcmMvbGVhc2VzL3N0b2NrLnRzIiwgIi4uLy4uL3NyYy9sZWFzZXMvd2FpdGVycy50cyIsICIuLi8uLi9zcmMvbGVhc2VzL2xlbmRpbmcudHMiLCAiLi4vLi4vc3JjL2xlYXNlcy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9hcmVuYS1wb29sLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQVFPLFNBQVMsZ0JBQWdCLE1BQWdEO0FBQzlFLE1BQU0sUUFBUTtBQUNkLFNBQU8sZUFBZSxLQUFLLEVBQUUsV0FBVyxTQUFTLEVBQUUsT0FBTyxVQUFVLElBQU0sY0FBYyxHQUFLLENBQUM7QUFDaEc7QUFFQSxTQUFTLGNBQWlDO0FBQ3hDLE1BQUk7QUFDRixXQUFPLE9BQU8sT0FBTyxTQUFTLFdBQVcsR0FBRyxLQUFLLFdBQVcsQ0FBQztBQUFBLEVBQy9ELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUNBTyxJQUFNLFFBQU4sTUFBbUM7QUFBQSxFQW9CeEMsWUFBWSxRQUFnQixPQUFtQixTQUFpQixPQUEyQjtBQVQzRjtBQUFBLGlCQUFRO0FBRVI7QUFBQSxzQkFBYTtBQUViO0FBQUEsa0JBQVM7QUFNUCxTQUFLLFNBQVMsUUFDZCxLQUFLLFFBQVEsT0FDYixLQUFLLFVBQVUsU0FDZixLQUFLLFlBQVksTUFBTSxFQUFVLEdBQ2pDLEtBQUssVUFBVSxNQUFNLFFBQ3JCLEtBQUssU0FBUyxLQUFLLFFBQVE7QUFBQSxFQUM3QjtBQUFBLEVBRUEsSUFBSSxTQUFzQjtBQUN4QixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxXQUFvQjtBQUNsQixnQkFBSyxhQUFhLElBQ1gsS0FBSyxVQUFVO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsSUFBSSxLQUFLLFdBQ1QsS0FBSyxTQUFTLElBQ2QsS0FBSyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxLQUFLLE9BQXVCO0FBQzFCLFFBQU0sRUFBRSxTQUFTLE9BQU8sSUFBSTtBQUM1QixRQUFJLFFBQVEsR0FBRztBQUNiLFVBQU0sT0FBTyxJQUFJLFdBQVcsT0FBTyxHQUM3QixTQUFTLElBQUksWUFBWSxTQUFTLFFBQVEsSUFBSSxHQUM5QyxLQUFLLElBQUksV0FBVyxNQUFNO0FBQ2hDLFNBQUcsSUFBSSxLQUFLLFNBQVMsR0FBRyxLQUFLLEVBQVUsQ0FBQyxDQUFDO0FBRXpDLFVBQU0sT0FBUSxhQUFhLElBQUksSUFBSSxLQUFLLENBQVM7QUFDakQsU0FBRyxJQUFJLEtBQUssU0FBUyxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsR0FDeEMsU0FBUyxPQUFPLEdBQ2hCLEtBQUssVUFBVSxRQUNmLEtBQUssU0FBUyxPQUFPLFlBQ3JCLEtBQUssT0FBTyxLQUFLLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDdkM7QUFDQSxXQUFPLFNBQVM7QUFBQSxFQUNsQjtBQUNGOzs7QUNsRU8sSUFBTSxRQUFOLE1BQVk7QUFBQTtBQUFBLEVBTWpCLFlBQVksV0FBc0IsT0FBK0I7QUFIakUsU0FBUSxTQUFpQyxDQUFDO0FBSXhDLFNBQUssWUFBWSxXQUNqQixLQUFLLFdBQVcsSUFBSSxxQkFBcUIsQ0FBQyxVQUFVO0FBQ2xELE1BQUksTUFBTSxXQUNWLEtBQUssSUFBSSxNQUFNLEtBQUssR0FDcEIsTUFBTSxLQUFLO0FBQUEsSUFDYixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsTUFBTSxPQUFlLE9BQW9CO0FBQ3ZDLFNBQUssU0FBUyxTQUFTLE9BQU8sT0FBTyxLQUFLO0FBQUEsRUFDNUM7QUFBQSxFQUVBLE9BQU8sT0FBb0I7QUFDekIsU0FBSyxTQUFTLFdBQVcsS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFUSxJQUFJLE9BQWlDO0FBQzNDLElBQUksS0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNLEtBQUcsZUFBZSxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDdkU7QUFBQSxFQUVRLFNBQWU7QUFDckIsUUFBTSxFQUFFLFdBQVcsT0FBTyxJQUFJO0FBRTlCLFFBREEsS0FBSyxTQUFTLENBQUMsR0FDWCxjQUFjLFNBQVU7QUFDNUIsUUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLGFBQVcsU0FBUztBQUNsQixNQUFJLFVBQVUsVUFBVyxPQUFPLElBQUksUUFBUSxPQUFPLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQztBQUV6RSxRQUFNLFVBQVU7QUFBQSxNQUNkLE9BQU8sT0FBTztBQUFBLE1BQ2QsUUFBUSxDQUFDLEdBQUcsTUFBTSxFQUNmLElBQUksQ0FBQyxDQUFDLE9BQU8sS0FBSyxPQUFPLEVBQUUsT0FBTyxNQUFNLEVBQUUsRUFDMUMsS0FBSyxDQUFDLEtBQUssVUFBVSxNQUFNLFFBQVEsSUFBSSxLQUFLO0FBQUEsSUFDakQ7QUFDQSxJQUFJLGNBQWMsU0FBUSxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsSUFDakQsVUFBVSxPQUFPO0FBQUEsRUFDeEI7QUFDRjtBQUVBLFNBQVMsT0FBTyxFQUFFLE9BQU8sT0FBTyxHQUEwQjtBQUN4RCxNQUFNLFFBQVEsT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQUFBLE9BQU0sTUFBTSxNQUFNQSxRQUFPLENBQUMsR0FDeEQsT0FBTyxVQUFVLElBQUksOEJBQThCLCtCQUNuRCxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsT0FBTyxPQUFBQSxPQUFNLE1BQU0sS0FBS0EsTUFBSyxhQUFhLEtBQUssRUFBRTtBQUM3RSxNQUFJLFFBQVEsT0FBTztBQUNqQixRQUFNLE9BQU8sR0FBRyxRQUFRLEtBQUs7QUFDN0IsVUFBTSxLQUFLLEtBQUssSUFBSSwyQ0FBMkM7QUFBQSxFQUNqRTtBQUNBLFNBQU87QUFBQSxJQUNMLFlBQVksS0FBSyxJQUFJLElBQUk7QUFBQSxJQUN6QixHQUFHO0FBQUEsRUFDTCxFQUFFLEtBQUs7QUFBQSxDQUFJO0FBQ2I7OztBQzNDTyxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBWWpCLFlBQVksU0FBdUI7QUFSbkMsU0FBaUIsVUFBeUIsQ0FBQztBQUUzQztBQUFBLFNBQVEsU0FBUztBQUNqQixTQUFRLFdBQVc7QUFDbkIsU0FBUSxRQUFRO0FBRWhCO0FBQUEsaUJBQVE7QUFHTixTQUFLLFVBQVUsU0FDZixLQUFLLFNBQVMsU0FBUyxRQUFRLEtBQUssS0FBSyxRQUFRLGFBQWEsaUJBQWlCO0FBQUEsRUFDakY7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFnQjtBQUNsQixXQUFPLEtBQUssUUFBUTtBQUFBLEVBQ3RCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBVUEsT0FBYTtBQUNYLFFBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSTtBQUNoQyxRQUFJLFdBQVcsT0FBVyxRQUFPLEtBQUssS0FBSztBQUMzQyxRQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsVUFBVTtBQUN4QyxTQUFLLE1BQU07QUFDWCxRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLGlCQUFNLENBQUksSUFBSSxHQUNkLE1BQU0sQ0FBVyxJQUFJLEdBQ3JCLE1BQU0sQ0FBSyxJQUFJLEdBQ1I7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBMkI7QUFDOUIsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUFBLEVBQzFCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLElBQUksT0FBYyxRQUF1QjtBQUN2QyxRQUFNLEVBQUUsT0FBTyxJQUFJLE9BQ2IsTUFBTSxVQUFVLE9BQU8sZUFBZSxLQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssSUFBSTtBQUNoRixRQUFJLFFBQVEsTUFBTTtBQUNoQixXQUFLLFFBQVEsS0FBSyxHQUFHO0FBQ3JCO0FBQUEsSUFDRjtBQUNBLFNBQUssU0FBUyxNQUFNLFFBQ3BCLFNBQVMsTUFBTTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdRLFFBQVEsRUFBRSxRQUFRLFVBQVUsR0FBOEI7QUFDaEUsUUFBTSxFQUFFLE1BQU0sVUFBVSxJQUFJLEtBQUssU0FDM0IsUUFBUSxJQUFJLFdBQVcsTUFBTSxHQUM3QixZQUFZLE1BQU0sRUFBVTtBQUNsQyxXQUFJLENBQUMsS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLGFBQWEsWUFBWSxJQUFJLFlBQWtCLFFBQ3BGLFNBQ0YsTUFBTSxLQUFLLEdBQUcsS0FBSyxPQUFPLFNBQVMsR0FDbkMsTUFBTSxFQUFVLElBQUksS0FBSyxRQUFRLFdBRTVCLE1BQU0sTUFBTTtBQUFBLEVBQ3JCO0FBQUE7QUFBQSxFQUdBLElBQUksZUFBdUI7QUFDekIsV0FBTyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssV0FBVyxNQUFNLFVBQVUsTUFBTSxHQUFHLENBQUM7QUFBQSxFQUN4RTtBQUFBO0FBQUEsRUFHQSxRQUFnQjtBQUNkLFFBQU0sRUFBRSxhQUFhLElBQUk7QUFDekIsYUFBVyxVQUFVLEtBQUssUUFBUSxPQUFPLENBQUM7QUFDeEMsZUFBUyxNQUFNLEdBQ2YsS0FBSyxTQUFTLEtBQUs7QUFFckIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLE9BQWE7QUFDbkIsUUFBSTtBQUNKLFFBQUk7QUFDRixlQUFTLElBQUksWUFBWSxLQUFLLE1BQU07QUFBQSxJQUN0QyxTQUFTLE9BQU87QUFDZCxZQUFLLE1BQTZCLFNBQVMsZUFBb0IsUUFDekQ7QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0EsaUJBQWlCLEtBQUssTUFBTTtBQUFBLFFBQzVCO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsUUFBTSxPQUFPLElBQUksS0FBSyxRQUFRLEVBQUUsVUFBVSxLQUFLLFFBQVEsWUFBWSxRQUFRLEdBQUssQ0FBQztBQUNqRixnQkFBSyxTQUFTLEtBQUssUUFDbkIsS0FBSyxTQUFTLEtBQUssTUFBTSxDQUFNLEdBQy9CLEtBQUssV0FBVyxLQUFLLE1BQU0sQ0FBUyxHQUNwQyxLQUFLLFFBQVEsS0FBSyxPQUNYO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxTQUFTLE9BQTRCO0FBQzNDLFFBQU0sRUFBRSxPQUFPLFNBQVMsSUFBSTtBQUM1QixXQUNFLE1BQU0sQ0FBUSxNQUFNLEtBQ3BCLE1BQU0sQ0FBSyxNQUFNLGNBQ2pCLE1BQU0sQ0FBTSxNQUFNLEtBQUssVUFDdkIsTUFBTSxDQUFTLE1BQU0sWUFDckIsT0FBTyxNQUFNLENBQUksQ0FBRSxLQUNuQixNQUFNLEVBQVUsS0FBTSxRQUFRLFlBQzlCLE1BQU0sRUFBVSxLQUFNLFFBQVEsV0FBVztBQUFBLEVBRTdDO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sTUFBdUI7QUFDckMsV0FBUyxPQUFPLGFBQWMsZ0JBQWtCO0FBQ2xEO0FBR0EsU0FBUyxVQUFVLFFBQTZCO0FBQzlDLE1BQU0sUUFBUSxJQUFJLFdBQVcsTUFBTTtBQUNuQyxVQUFRLE1BQU0sRUFBVSxJQUFLLGFBQWEsS0FBSyxJQUFJLFlBQVk7QUFDakU7OztBQ2hLTyxJQUFNLFNBQU4sTUFBZ0I7QUFBQSxFQVFyQixZQUFZLE9BQTJCO0FBTHZDLG9CQUFzQjtBQUN0QixnQkFBa0I7QUFDbEIsbUJBQThCO0FBQzlCLGtCQUFtQztBQUdqQyxTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0YsR0FTYSxVQUFOLE1BQWlCO0FBQUEsRUFBakI7QUFFTDtBQUFBLFNBQWlCLE9BQU8sSUFBSSxPQUFVLE1BQVM7QUFFL0M7QUFBQSxTQUFpQixVQUFVLG9CQUFJLElBQStCO0FBQzlELGlCQUFRO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFSLElBQUksUUFBcUMsT0FBdUM7QUFDOUUseUJBQWMsTUFBTSxHQUNiLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxVQUFNLFNBQVMsSUFBSSxPQUFVLEtBQUssR0FDNUIsU0FBUyxNQUFZO0FBQ3pCLGFBQUssT0FBTyxNQUFNLEdBQ2QsV0FBVyxVQUFXLEtBQUssUUFBUSxRQUFRLE1BQU07QUFBQSxNQUN2RDtBQUNBLGFBQU8sVUFBVSxDQUFDLFVBQVU7QUFDMUIsZ0JBQVEsS0FBSyxHQUNiLE9BQU87QUFBQSxNQUNULEdBQ0EsT0FBTyxTQUFTLENBQUMsVUFBVTtBQUN6QixlQUFPLEtBQUssR0FDWixPQUFPO0FBQUEsTUFDVCxHQUNJLFdBQVcsVUFBVyxLQUFLLE1BQU0sUUFBUSxNQUFNLEdBQ25ELEtBQUssT0FBTyxNQUFNO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUErQjtBQUNqQyxRQUFNLEVBQUUsS0FBSyxJQUFJLEtBQUs7QUFDdEIsV0FBTyxTQUFTLEtBQUssT0FBTyxTQUFZO0FBQUEsRUFDMUM7QUFBQSxFQUVRLE1BQU0sUUFBeUIsUUFBeUI7QUFDOUQsUUFBSSxRQUFRLEtBQUssUUFBUSxJQUFJLE1BQU07QUFDbkMsUUFBSSxVQUFVLFFBQVc7QUFDdkIsVUFBTSxVQUFVLG9CQUFJLElBQWUsR0FDN0IsUUFBUSxNQUFZO0FBQ3hCLGlCQUFXQyxXQUFVLFFBQVMsQ0FBQUEsUUFBTyxPQUFPLE9BQU8sTUFBTTtBQUFBLE1BQzNEO0FBQ0EsYUFBTyxpQkFBaUIsU0FBUyxLQUFLLEdBQ3RDLFFBQVEsRUFBRSxTQUFTLE1BQU0sR0FDekIsS0FBSyxRQUFRLElBQUksUUFBUSxLQUFLO0FBQUEsSUFDaEM7QUFDQSxVQUFNLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDMUI7QUFBQSxFQUVRLFFBQVEsUUFBeUIsUUFBeUI7QUFDaEUsUUFBTSxFQUFFLFNBQVMsTUFBTSxJQUFJLEtBQUssUUFBUSxJQUFJLE1BQU07QUFFbEQsUUFEQSxRQUFRLE9BQU8sTUFBTSxHQUNqQixVQUFRLE9BQU8sSUFDbkI7QUFBQSxXQUFLLFFBQVEsT0FBTyxNQUFNO0FBQzFCLFVBQUk7QUFDRixlQUFPLG9CQUFvQixTQUFTLEtBQUs7QUFBQSxNQUMzQyxRQUFRO0FBQUEsTUFHUjtBQUFBO0FBQUEsRUFDRjtBQUFBLEVBRVEsT0FBTyxRQUF5QjtBQUN0QyxRQUFNLEVBQUUsS0FBSyxJQUFJO0FBQ2pCLFdBQU8sV0FBVyxLQUFLLFVBQ3ZCLE9BQU8sT0FBTyxNQUNkLEtBQUssU0FBUyxPQUFPLFFBQ3JCLEtBQUssV0FBVyxRQUNoQixLQUFLO0FBQUEsRUFDUDtBQUFBLEVBRVEsT0FBTyxRQUF5QjtBQUN0QyxXQUFPLFNBQVMsT0FBTyxPQUFPLE1BQzlCLE9BQU8sS0FBSyxXQUFXLE9BQU8sVUFDOUIsT0FBTyxXQUFXLFFBQ2xCLE9BQU8sT0FBTyxRQUNkLEtBQUs7QUFBQSxFQUNQO0FBQ0Y7QUFHTyxTQUFTLGNBQWMsUUFBMkM7QUFDdkUsTUFBSSxXQUFXLE9BQVc7QUFDMUIsTUFBTSxFQUFFLFNBQVMsa0JBQWtCLG9CQUFvQixJQUE4QixVQUFVLENBQUM7QUFNaEcsTUFEQSxZQUhFLE9BQU8sV0FBWSxhQUNuQixPQUFPLG9CQUFxQixjQUM1QixPQUFPLHVCQUF3QixZQUNYLFVBQVUsUUFBUSxnQkFBZ0IsR0FDcEQsT0FBTyxRQUFTLE9BQU0sT0FBTztBQUNuQztBQUVBLFNBQVMsU0FBZTtBQUFDOzs7QUNwSHpCLElBQU0sU0FBUyxLQUdGLFVBQU4sTUFBZ0M7QUFBQSxFQW9CckMsWUFBWSxVQUF3QjtBQWpCcEMsU0FBUyxVQUEwQixJQUFJLFFBQVE7QUFDL0Msc0JBQWE7QUFFYjtBQUFBLGtCQUFTO0FBQ1Qsc0JBQWE7QUFFYjtBQUFBLGtCQUFTO0FBQ1QsbUJBQVU7QUFDVixtQkFBVTtBQUVWO0FBQUEsd0JBQWU7QUFHZixTQUFpQixRQUFRLElBQUksTUFBTTtBQUVuQztBQUFBLFNBQVEsY0FBYztBQUdwQixRQUFNLEVBQUUsT0FBTyxTQUFTLFdBQVcsTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUM1RCxTQUFLLFdBQVcsVUFDaEIsS0FBSyxhQUFhLFVBQVUsT0FBTyxHQUNuQyxLQUFLLFFBQVEsSUFBSSxNQUFNLEVBQUUsT0FBTyxZQUFZLFVBQVUsR0FBRyxXQUFXLEtBQUssQ0FBQyxHQUMxRSxLQUFLLFFBQVEsSUFBSSxNQUFNLE9BQU8sQ0FBQyxVQUFVO0FBQ3ZDLFdBQUssV0FDTCxNQUFNLFNBQVM7QUFBQSxJQUNqQixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsS0FBSyxVQUFxQztBQUN4QyxTQUFLLFlBQVk7QUFDakIsUUFBTSxFQUFFLEtBQUssWUFBWSxJQUFJLEtBQUs7QUFDbEMsV0FBSSxLQUFLLFVBQVUsT0FBTyxnQkFBZ0IsU0FBZSxPQUNsRCxLQUFLLEtBQUssS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ3pDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLEtBQUssUUFBcUMsVUFBdUM7QUFDL0Usa0JBQWMsTUFBTTtBQUNwQixRQUFNLFFBQVEsS0FBSyxLQUFLLFFBQVE7QUFDaEMsUUFBSSxVQUFVLEtBQU0sUUFBTyxRQUFRLFFBQVEsS0FBSztBQUNoRCxRQUFJLEtBQUssUUFBUSxTQUFTLEtBQUssU0FBUyxXQUFZLE9BQU0sS0FBSyxVQUFVO0FBQ3pFLFdBQU8sS0FBSyxRQUFRLElBQUksUUFBUSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDeEQ7QUFBQSxFQUVBLFNBQVMsT0FBb0I7QUFDM0IsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUduQixRQUZBLEtBQUssVUFDTCxLQUFLLE1BQU0sT0FBTyxLQUFLLEdBQ25CLE9BQU8sYUFBYSxHQUFHO0FBQ3pCLFVBQU0sT0FBTyxLQUFjLElBQUksV0FBVyxRQUFRLEdBQUcsQ0FBUSxFQUFFLENBQUksSUFBSztBQUN4RSxXQUFLLGVBQWUsS0FBSyxJQUFJLEtBQUssY0FBYyxJQUFJO0FBQUEsSUFDdEQ7QUFDQSxRQUFNLEVBQUUsT0FBTyxTQUFTLElBQUk7QUFDNUIsVUFBTSxJQUFJLE9BQU8sQ0FBQyxLQUFLLGNBQWMsTUFBTSxRQUFRLEtBQUssU0FBUyxTQUFTLEdBQUcsR0FDN0UsS0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsS0FBSyxPQUFxQjtBQUN4QixTQUFLLFdBQ0wsS0FBSyxNQUFNLFNBQVM7QUFBQSxFQUN0QjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxRQUFJLE1BQUs7QUFHVCxXQUZBLEtBQUssYUFBYSxJQUNsQixLQUFLLE1BQU0sTUFBTSxHQUNWLEtBQUssUUFBUSxVQUFVLFNBQVcsTUFBSyxRQUFRLE1BQU0sT0FBTyxhQUFhLENBQUM7QUFBQSxFQUNuRjtBQUFBO0FBQUEsRUFHQSxjQUFvQjtBQUNsQixRQUFJLEtBQUssV0FBWSxPQUFNLGFBQWE7QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxZQUEwQjtBQUN4QixRQUFNLEVBQUUsS0FBSyxZQUFZLFlBQVksSUFBSSxLQUFLLFVBQ3hDLEVBQUUsTUFBTSxJQUFJLEtBQUssU0FDakIsTUFBTSxLQUFLLFdBQVcsSUFBSSxnQkFBZ0IsR0FBRyxLQUFLLE1BQU0sZUFDeEQsUUFBUSxVQUFVLElBQUksV0FBVyxHQUFHLEtBQUssVUFDekMsVUFBVSxRQUFRLElBQUksUUFBUSxLQUFLLGFBQWE7QUFDdEQsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsTUFDQSxHQUFHLEdBQUcsR0FBRyxPQUFPO0FBQUEsTUFDaEIsY0FBYyxHQUFHLEdBQUcsU0FBUyxhQUFhLG1CQUFtQixVQUFVLGFBQWEsRUFBRTtBQUFBLE1BQ3RGLGdCQUFnQixTQUNaLDRFQUNBO0FBQUEsSUFDTjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR1EsUUFBYztBQUNwQixRQUFNLEVBQUUsU0FBUyxTQUFTLElBQUk7QUFDOUIsZUFBUztBQUNQLFVBQU0sRUFBRSxNQUFNLElBQUk7QUFDbEIsVUFBSSxVQUFVLFVBQWEsS0FBSyxVQUFVLFNBQVMsSUFBSztBQUN4RCxVQUFJO0FBQ0YsY0FBTSxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQ3RDLFNBQVMsT0FBTztBQUNkLGNBQU0sT0FBTyxLQUFLO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRVEsS0FBSyxPQUFrQztBQUM3QyxRQUFNLEVBQUUsT0FBTyxVQUFVLFdBQVcsSUFBSSxNQUNsQyxPQUFPLE1BQU0sS0FBSyxHQUNsQixRQUFRLElBQUksTUFBTSxNQUFNLEtBQUssT0FBTyxTQUFTLFNBQVMsS0FBSyxHQUMzRCxFQUFFLE9BQU8sSUFBSSxPQUNiLFVBQW1CLENBQUMsTUFBTSxPQUFPLGNBQWMsVUFBVSxHQUMzRDtBQUNKLFFBQUk7QUFDRixjQUFRLElBQUksTUFBTSxRQUFRLEVBQUUsQ0FBQyxPQUFPLEdBQUcsUUFBUSxDQUFXO0FBQUEsSUFDNUQsU0FBUyxPQUFPO0FBRWQsa0JBQU0sS0FBSyxNQUFNLEdBQ1g7QUFBQSxJQUNSO0FBQ0EsZ0JBQUssVUFDTCxLQUFLLFVBQ0QsS0FBSyxTQUFTLEtBQUssZUFBWSxLQUFLLGFBQWEsS0FBSyxTQUMxRCxLQUFLLE1BQU0sTUFBTSxPQUFPLEtBQUssR0FDdEI7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLFFBQVEsVUFBMkM7QUFDekQsUUFBSSxDQUFDLEtBQUssU0FBUyxZQUFZO0FBQzdCLFVBQUksRUFBRSxLQUFLLGNBQWMsRUFBRztBQUU1QixXQUFLLGNBQWMsSUFBSSxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssSUFBSSxTQUFTLEVBQUU7QUFBQSxJQUNwRTtBQUNBLFFBQU0sVUFBVSxFQUFFLE9BQU8sTUFBTSxRQUFRLEdBQUcsT0FBTyxJQUFJLE1BQU0sS0FBSztBQUNoRSxXQUFPLEtBQUssTUFBTSxPQUFPLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDOUM7QUFDRjtBQUVBLFNBQVMsZUFBNkI7QUFDcEMsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBQ3BHQSxJQUFNLFFBQVE7QUFBQSxFQUNaO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGLEdBRU0sU0FBMkM7QUFBQSxFQUMvQyxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixhQUFhO0FBQ2YsR0FDTSxZQUFZLENBQUMsU0FBUyxRQUFRLE1BQU0sR0FDcEMsWUFBWTtBQU1YLFNBQVMsV0FBVyxTQUFnQztBQUN6RCxNQUFJLE9BQU8sV0FBWSxZQUFZLFlBQVksUUFBUSxNQUFNLFFBQVEsT0FBTztBQUUxRSxVQUFNLGNBQWMsV0FBVyxLQUFLLE9BQU8sR0FBRyxnQ0FEakMscUJBQ3FFO0FBRXBGLE1BQU0sVUFBVSxPQUFPLEtBQUssT0FBTyxFQUFFLEtBQUssQ0FBQyxTQUFTLENBQUMsTUFBTSxTQUFTLElBQUksQ0FBQztBQUN6RSxNQUFJLFlBQVksUUFBVztBQUN6QixRQUFNLFNBQVMsT0FBTyxPQUFPLFFBQVEsT0FBTyxJQUFJLGFBQWEsT0FBTyxPQUFPLENBQUMsS0FBSyxJQUMzRSxXQUFXLFVBQVUsTUFBTSxLQUFLLElBQUksQ0FBQyxHQUFHLE1BQU07QUFDcEQsVUFBTSxjQUFjLHFCQUFxQixRQUFRLE9BQU8sR0FBRyxVQUFVLFNBQVM7QUFBQSxFQUNoRjtBQUNBLE1BQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBYztBQUFBLElBQ2QsYUFBYTtBQUFBLElBQ2I7QUFBQSxJQUNBLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQO0FBQUEsSUFDQSxhQUFhO0FBQUEsSUFDYixRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsRUFDWixJQUFJO0FBR0osTUFGQSxTQUFTLEtBQUssR0FDZCxhQUFhLE9BQU8sS0FBSyxHQUFHLE9BQU8sa0JBQWtCLHFDQUFxQyxHQUN0RixDQUFDLFVBQVUsU0FBUyxXQUFXO0FBRWpDLFVBQU0sY0FBYyxzQkFBc0IsS0FBSyxXQUFXLEdBRHpDLDZCQUNzRCxTQUFTO0FBSWxGLE1BRkEsYUFBYSxjQUFjLFlBQVksR0FBRyxPQUFVLDhCQUE4QixHQUNsRixhQUFhLGFBQWEsV0FBVyxHQUFHLE9BQVUsOEJBQThCLEdBQzVFLGFBQWEsUUFBVztBQUMxQixRQUFNLFFBQVEsMEJBQTBCLEtBQUssZUFBZSxZQUFZO0FBQ3hFLGlCQUFhLFlBQVksVUFBVSxPQUFRLGNBQWMsS0FBSztBQUFBLEVBQ2hFO0FBR0EsTUFGQSxZQUFZLFFBQVEsSUFBSSxHQUN4QixZQUFZLGNBQWMsVUFBVSxHQUNoQyxVQUFVLFVBQVUsVUFBVSxZQUFZLE9BQU8sU0FBVTtBQUM3RCxVQUFNLGNBQWMsZ0JBQWdCLEtBQUssS0FBSyxHQUFHLGtDQUFrQyxTQUFTO0FBRTlGLHdCQUFlLE9BQU8sR0FDZjtBQUFBLElBQ0w7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsYUFBYSxVQUFhLGFBQWEsUUFBUSxJQUFJLFNBQVMsUUFBUTtBQUFBLElBQzdFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUyxZQUFZLEtBQU8sRUFBRSxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQ3BEO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsT0FBdUI7QUFDdkMsU0FBTyxLQUFLLEtBQUssU0FBUyxLQUFLLElBQUksa0JBQWtCLE1BQU0sU0FBUztBQUN0RTtBQUVBLFNBQVMsYUFDUCxNQUNBLE9BQ0EsT0FDQSxNQUNBLFVBQ007QUFFTixNQUFJLEdBRFksT0FBTyxjQUFjLEtBQUssS0FBTSxVQUFVLFNBQVksU0FBUyxVQUMvRCxTQUFvQixTQUFVLFNBQW9CO0FBQ2xFLFVBQU0sY0FBYyxVQUFVLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxVQUFVLFVBQVU7QUFDekU7QUFFQSxTQUFTLGVBQWUsU0FBd0I7QUFDOUMsTUFBSSxZQUFZLE9BQVc7QUFDM0IsTUFBTSxFQUFFLEtBQUssU0FBUyxJQUEyQyxXQUFXLENBQUM7QUFDN0UsTUFBSSxTQUFPLE9BQVEsY0FBYyxPQUFPLFlBQWE7QUFDckQsVUFBTSxjQUFjLGtCQUFrQixLQUFLLE9BQU8sR0FBRyx3QkFBd0IsU0FBUztBQUN4RjtBQUVBLFNBQVMsWUFBWSxNQUFjLE9BQXNCO0FBQ3ZELE1BQUksT0FBTyxTQUFVO0FBQ3JCLFVBQU0sY0FBYyxVQUFVLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxpQkFBaUIsU0FBUztBQUMvRTs7O0FDL0hPLElBQU0sWUFBTixNQUFNLFdBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBY3JCLFlBQVksU0FBMkI7QUFWdkM7QUFBQSxTQUFTLEtBQWEsdUJBQU8sb0RBQW9EO0FBVy9FLFNBQUssV0FBVyxJQUFJLFFBQVEsV0FBVyxPQUFPLENBQUM7QUFBQSxFQUNqRDtBQUFBLEVBZkE7QUFBQSxTQUFnQixXQUErQixnQ0FBZ0IsTUFBTSxVQUFTO0FBQUE7QUFBQSxFQUlyRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUF1QlQsVUFBaUI7QUFDZixRQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUssS0FBSyxPQUFPO0FBQzdDLFFBQUksVUFBVSxLQUFNLE9BQU0sS0FBSyxTQUFTLFVBQVU7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBWUEsTUFBTSxLQUFLLFFBQTBDO0FBQ25ELFdBQU8sS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxFQUM3QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFlQSxNQUFNLElBQ0osS0FDQSxRQUNxQjtBQUNyQixnQkFBWSxPQUFPLE9BQVEsWUFBWSxtQkFBbUIsS0FBSyxZQUFZLEdBQzNFLGNBQWMsTUFBTTtBQUNwQixRQUFNLFVBQVUsS0FBSyxVQUNqQixRQUFRLFFBQVEsS0FBSyxLQUFLLEdBQUc7QUFDakMsUUFBSSxVQUFVLE1BQU07QUFDbEIsVUFBSSxRQUFRLFNBQVMsZ0JBQWdCLFFBQVMsT0FBTSxRQUFRLFVBQVU7QUFDdEUsY0FBUSxNQUFNLFFBQVEsS0FBSyxRQUFRLEtBQUssR0FBRztBQUFBLElBQzdDO0FBQ0EsUUFBTSxRQUFRLE9BQ1IsRUFBRSxRQUFRLElBQUksUUFBUTtBQUM1QixJQUFJLFlBQVksV0FBVyxLQUFLLFNBQVMsS0FBSyxFQUFHLFFBQVEsUUFBUSxTQUFTO0FBQzFFLFFBQUk7QUFDRixhQUFPLE9BQU8sWUFBWSxTQUFZLElBQUksS0FBSyxJQUFJLFFBQVEsSUFBSSxPQUFPLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUN4RixVQUFFO0FBQ0EsWUFBTSxRQUFRO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxVQUFpQjtBQUNmLFFBQU0sRUFBRSxRQUFRLElBQUksS0FBSyxTQUFTO0FBQ2xDLFFBQUksWUFBWTtBQUNkLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFFRixRQUFNLFFBQVEsUUFBUSxTQUFTO0FBQy9CLGFBQVMsU0FBUyxPQUFPLFdBQVcsUUFBVyxTQUFTLFFBQVEsTUFBTSxHQUFHO0FBQ3ZFLFVBQUksS0FBSyxTQUFTLE1BQU0sTUFBTSxLQUFNLFFBQU87QUFFN0MsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxVQUFVLFNBQVksNEJBQTRCO0FBQUEsTUFDbEQ7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQWNBLE9BQU8sT0FBeUI7QUFDOUIsUUFBTSxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQ2pDLFFBQUksVUFBVSxNQUFNO0FBQ2xCLFVBQU0sT0FBTyxpQkFBaUIsUUFBUSw2QkFBNkIsS0FBSyxLQUFLO0FBQzdFLFlBQU07QUFBQSxRQUNKO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTyxNQUFNLElBQU8sR0FDcEIsTUFBTTtBQUNOLFFBQUksU0FBUyxJQUNQLFVBQVUsTUFBWTtBQUMxQixNQUFLLFdBQ0wsU0FBUyxJQUNULE1BQU0sU0FDRixNQUFNLGNBQVksTUFBTSxRQUFRO0FBQUEsSUFDdEM7QUFDQSxXQUFPLEVBQUUsU0FBUyxDQUFDLE9BQU8sT0FBTyxHQUFHLFFBQVE7QUFBQSxFQUM5QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBZTtBQUNiLGdCQUFLLFNBQVMsWUFBWSxHQUNuQixLQUFLLFNBQVMsTUFBTSxNQUFNO0FBQUEsRUFDbkM7QUFBQTtBQUFBLEVBR0EsYUFBNkI7QUFDM0IsUUFBTSxFQUFFLE9BQU8sU0FBUyxRQUFRLFlBQVksUUFBUSxjQUFjLFNBQVMsUUFBUSxJQUNqRixLQUFLO0FBQ1AsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsTUFDQSxNQUFNLE1BQU07QUFBQSxNQUNaLFNBQVMsUUFBUTtBQUFBLE1BQ2pCO0FBQUEsTUFDQSxPQUFPLE1BQU07QUFBQSxNQUNiLFdBQVcsTUFBTTtBQUFBLE1BQ2pCO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLFFBQVE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFHQSxDQUFDLE9BQU8sT0FBTyxJQUFVO0FBQ3ZCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUE4QjtBQUNyQyxRQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLFdBQU8sT0FBTyxXQUFXLEtBQUssV0FBVyxRQUFRO0FBQUEsRUFDbkQ7QUFDRjtBQUdBLFNBQVMsUUFBUSxPQUE4QjtBQUM3QyxNQUFNLFNBQVMsaUJBQWlCLFFBQVEsTUFBTSxTQUFZO0FBQzFELFNBQU8sa0JBQWtCLFFBQVEsU0FBUztBQUM1QzsiLAogICJuYW1lcyI6IFsiY291bnQiLCAid2FpdGVyIl0KfQo=

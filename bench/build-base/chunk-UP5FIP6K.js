import {
  OffheapError,
  SEARCH_LIMIT,
  hide,
  highestList,
  isPowerOfTwo,
  listAbove,
  listOfGranules,
  markList,
  show,
  unmarkList
} from "./chunk-NF2EXQML.js";

// src/tlsf/external-rows.ts
function regionOf(state, block) {
  return state * 67108864 + block;
}
function firstCheck(block, salt) {
  return salt + Math.imul(block, 82951525) & 67108863;
}
function noteOf(size) {
  return size + size / 2 ** 32 | 0;
}
function gapOf(offset, align) {
  return align <= 2 ** 30 ? -offset & align - 1 : Math.ceil(offset / align) * align - offset;
}

// src/tlsf/external-blocks.ts
var MIN_ROWS = 16, Blocks = class {
  /** Creates rows for `rows` blocks; 0 creates them with the first block. */
  constructor(capacity, salt, rows) {
    /** Maximum size in units of the blocks on quick lists; 0 before the first block. */
    this.largestQuick = 0;
    /** The free block that is on no list, or `NONE`. */
    this.victim = 0;
    /** First row of the list of rows without a block, or `NONE`. */
    this.unused = 0;
    /**
     * Number of successful allocations. Wraps at 2^32, as `frees` does; the difference of both is the
     * number of live blocks.
     */
    this.allocations = 0;
    /** Number of frees. */
    this.frees = 0;
    let lists = listOfGranules(capacity - 1) + 1;
    this.quick = lists + 1 + (lists >> 5);
    let control = this.quick + 1;
    this.words = new Int32Array(control), this.offsets = new Float64Array(2), this.capacity = capacity, this.salt = salt, this.bits = lists, this.tail = Math.max(Math.ceil((control + this.quickLists) / 5), 2), rows > 0 && this.extend(this.tail + 1 + rows);
  }
  /** Number of quick lists once there are blocks. Small heaps have fewer, or none. */
  get quickLists() {
    return Math.min(128, Math.floor(this.capacity / 32));
  }
  /** Returns the size of `block`, which is live or free. */
  sizeOf(block) {
    let { words, offsets } = this;
    return offsets[words[block * 5 + 1 | 0]] - offsets[block];
  }
  /**
   * Allocates a live block of `size` units at a multiple of `align`. Returns `NONE` when there is
   * no room. `list` is the list of the size.
   *
   * V8 doesn't inline a function of this length, and therefore has room to inline
   * `ExternalTlsf.allocate` into its callers, where regions then need no heap objects. Split into
   * two functions of half the length, pairs take 40 % longer, and recorded traces 10 to 20 %
   * (measured).
   */
  take(size, align, list) {
    if (this.unused === 0 && !this.prepare(size, align, list)) return 0;
    let block = 0, room = 0;
    if (size >= this.capacity || align !== 1) {
      if (block = this.takeUnusual(size, align, list), block === 0) return 0;
      room = this.sizeOf(block);
    } else if (block = this.words[list], block !== 0 && (room = this.sizeOf(block)), room >= size)
      this.popHead(block, list);
    else {
      let own = block, above = listAbove(this.words, this.bits, list);
      if (block = this.victim, room = block === 0 ? 0 : this.sizeOf(block), room >= size && (above === 0 || listOfGranules(room) <= above))
        this.victim = 0;
      else if (above !== 0)
        block = this.words[above], room = this.sizeOf(block), this.popHead(block, above);
      else {
        if (block = this.firstFit(own, SEARCH_LIMIT, size, 1), block === 0) return 0;
        room = this.sizeOf(block), this.unlink(block);
      }
    }
    if (room > size) {
      let former = this.victim;
      former !== 0 && this.insert(former, this.sizeOf(former)), this.victim = block, block = this.cut(block, size);
    }
    let { words, offsets } = this;
    words[block * 5 + 4 | 0] &= 134217727, words[block * 5 + 2 | 0] = noteOf(size);
    let used = offsets[0] + size;
    return offsets[0] = used, used > offsets[1] && (offsets[1] = used), this.allocations = this.allocations + 1 | 0, block;
  }
  /**
   * Takes the block of `link`, the first one of the quick list of `size` units, and makes it live.
   * Returns the block.
   */
  popQuick(size, link) {
    let { words, offsets } = this, block = link >> 2, row = block * 5 | 0;
    words[this.quick + size | 0] = words[row + 2 | 0], words[row + 4 | 0] &= 134217727, words[row + 2 | 0] = noteOf(size);
    let used = offsets[0] + size;
    return offsets[0] = used, used > offsets[1] && (offsets[1] = used), this.allocations = this.allocations + 1 | 0, block;
  }
  /** Frees a live block: puts it on its quick list, or coalesces it with its free neighbours. */
  release(block) {
    let { words, offsets, victim } = this, row = block * 5 | 0, state = words[row + 4 | 0] + 1 | 0;
    if (state > 134217727) return this.release(this.replace(block));
    let before = words[row + 0 | 0], after = words[row + 1 | 0], start = offsets[block], end = offsets[after], size = end - start;
    if (offsets[0] -= size, this.frees = this.frees + 1 | 0, size <= this.largestQuick && after !== victim) {
      let slot = this.quick + size | 0, link = words[slot];
      if ((link & 3) < 3) {
        words[row + 4 | 0] = state | -1073741824, words[row + 2 | 0] = link, words[slot] = block << 2 | (link & 3) + 1;
        return;
      }
    }
    words[row + 4 | 0] = state | -2147483648;
    let rowBefore = before * 5 | 0, rowAfter = after * 5 | 0, joined = block, heir = !1;
    if (words[rowAfter + 4 | 0] < -1073741824)
      if (words[rowBefore + 4 | 0] < -1073741824) {
        after !== victim && this.unlink(after), before !== victim && this.unlink(before), heir = before === victim || after === victim;
        let last = words[rowAfter + 1 | 0];
        words[rowBefore + 1 | 0] = last, words[last * 5 + 0 | 0] = before, words[rowAfter + 2 | 0] = this.unused, words[row + 2 | 0] = after, this.unused = block, joined = before, size = offsets[last] - offsets[before];
      } else {
        if (offsets[after] = start, words[rowAfter + 0 | 0] = before, words[rowBefore + 1 | 0] = after, words[row + 2 | 0] = this.unused, this.unused = block, after === victim) return;
        this.unlink(after), joined = after, size = this.sizeOf(after);
      }
    else if (words[rowBefore + 4 | 0] < -1073741824) {
      if (words[rowBefore + 1 | 0] = after, words[rowAfter + 0 | 0] = before, words[row + 2 | 0] = this.unused, this.unused = block, before === victim) return;
      this.unlink(before), joined = before, size = end - offsets[before];
    }
    heir || size === this.capacity ? this.victim = joined : this.insert(joined, size);
  }
  /** Frees every block, in time proportional to the number of blocks. */
  reset() {
    if (!this.isOpen) return;
    let { words, offsets, tail } = this, block = words[tail * 5 + 0];
    for (; block !== tail; ) {
      let before = words[block * 5 + 0];
      this.drop(block), block = before;
    }
    words.fill(0, 0, tail * 5), offsets[0] = 0, this.makeWhole();
  }
  /**
   * Coalesces the blocks of the quick lists: makes each one live and frees it again, without quick
   * lists. Constant time, because the lists are short. Returns whether there was such a block.
   */
  emptyQuickLists() {
    let { words, quick, largestQuick } = this, found = !1;
    this.largestQuick = 0;
    for (let slot = quick + 1; slot <= quick + largestQuick; slot++)
      for (let link = words[slot]; link !== 0; link = words[slot]) {
        let row = (link >> 2) * 5;
        words[slot] = words[row + 2], words[row + 4] = (words[row + 4] & 134217727) - 1, this.offsets[0] += slot - quick, this.frees = this.frees - 1 | 0, this.release(link >> 2), found = !0;
      }
    return this.largestQuick = largestQuick, found;
  }
  /** Largest size for which `take` finds a block now, without the blocks on quick lists. */
  get largestFree() {
    if (!this.isOpen) return this.capacity;
    let { words, victim } = this, largest = victim === 0 ? 0 : this.sizeOf(victim), block = words[highestList(words, this.bits)];
    for (let turn = 0; turn < SEARCH_LIMIT && block !== 0; turn++)
      largest = Math.max(largest, this.sizeOf(block)), block = words[block * 5 + 2];
    return largest;
  }
  /** True once there are rows for blocks, which the first allocation creates. */
  get isOpen() {
    return this.offsets.length > this.tail;
  }
  /** Removes a block for an aligned request, or one for the whole heap, from its list. */
  takeUnusual(size, align, list) {
    this.words[this.unused * 5 + 2] === 0 && this.emptyQuickLists();
    let block = this.find(size, align, list);
    if (block === 0) return 0;
    let gap = gapOf(this.offsets[block], align), noSecondRow = this.words[this.unused * 5 + 2] === 0;
    return gap > 0 && noSecondRow && !this.addRows() ? 0 : (block === this.victim ? this.victim = 0 : this.unlink(block), gap > 0 && this.insert(this.cut(block, gap), gap), block);
  }
  /**
   * Finds a free block in which `size` units fit at a multiple of `align`. Examines the first
   * blocks of the request's own list and the head of the next one, which can be suitably aligned by
   * chance, and then the lists whose blocks are large enough at any offset. Returns the victim if
   * it is the closer fit, and `NONE` if no block was found.
   */
  find(size, align, list) {
    let { words, bits, victim, capacity } = this, spare = victim !== 0 && this.fits(victim, size, align) ? victim : 0;
    if (size >= capacity) return spare;
    let block = this.firstFit(words[list], SEARCH_LIMIT, size, align);
    if (block !== 0) return block;
    block = this.firstFit(words[listAbove(words, bits, list)], 1, size, align);
    let generous = size + align - 1;
    if (block === 0 && generous < capacity) {
      let ample = listOfGranules(generous);
      block = words[listAbove(words, bits, ample)], block === 0 && spare === 0 && (block = this.firstFit(words[ample], SEARCH_LIMIT, size, align));
    }
    return spare !== 0 && (block === 0 || this.sizeOf(spare) <= this.sizeOf(block)) ? spare : block;
  }
  /** Returns the first of up to `turns` blocks of a list, from `block` on, that fits, or `NONE`. */
  firstFit(block, turns, size, align) {
    for (let turn = 0; turn < turns && block !== 0; turn++) {
      if (this.fits(block, size, align)) return block;
      block = this.words[block * 5 + 2 | 0];
    }
    return 0;
  }
  fits(block, size, align) {
    return this.sizeOf(block) >= size + gapOf(this.offsets[block], align);
  }
  /** Splits the first `size` units off `block`. Returns their new row. */
  cut(block, size) {
    let { words, offsets } = this, front = this.unused, row = front * 5 | 0;
    this.unused = words[row + 2 | 0];
    let before = words[block * 5 + 0 | 0], start = offsets[block];
    return offsets[front] = start, offsets[block] = start + size, words[row + 0 | 0] = before, words[row + 1 | 0] = block, words[before * 5 + 1 | 0] = front, words[block * 5 + 0 | 0] = front, front;
  }
  /** Inserts a free block of `size` units at the head of its list. */
  insert(block, size) {
    let words = this.words, list = listOfGranules(size), row = block * 5 | 0, head = words[list];
    words[row + 2 | 0] = head, words[row + 3 | 0] = list - 2, words[list] = block, head !== 0 ? words[head * 5 + 3 | 0] = row : markList(words, this.bits, list);
  }
  /** Removes the first block of a list. */
  popHead(head, list) {
    let words = this.words, next = words[head * 5 + 2 | 0];
    words[list] = next, next !== 0 ? words[next * 5 + 3 | 0] = list - 2 : unmarkList(words, this.bits, list);
  }
  /** Removes a free block from its list. */
  unlink(block) {
    let words = this.words, next = words[block * 5 + 2 | 0], previous = words[block * 5 + 3 | 0];
    words[previous + 2 | 0] = next, next !== 0 ? words[next * 5 + 3 | 0] = previous : previous < this.bits - 2 && unmarkList(words, this.bits, previous + 2 | 0);
  }
  /**
   * Makes sure that there is an unused row: empties the quick lists, or adds rows if there is a
   * block for the request. Returns whether there is an unused row.
   */
  prepare(size, align, list) {
    return this.emptyQuickLists() && this.unused !== 0 ? !0 : (this.isOpen ? this.find(size, align, list) !== 0 : size <= this.capacity) && this.addRows();
  }
  /** Moves a live block whose row is used up to another row. Returns that row. */
  replace(block) {
    if (this.unused === 0 && this.emptyQuickLists(), this.unused === 0 && !this.addRows()) throw noMemory(67108864);
    let { words, offsets } = this, heir = this.unused, from = block * 5, to = heir * 5, before = words[from + 0], after = words[from + 1];
    return this.unused = words[to + 2], offsets[heir] = offsets[block], words[to + 0] = before, words[to + 1] = after, words[to + 2] = words[from + 2], words[to + 4] &= 134217727, words[before * 5 + 1] = heir, words[after * 5 + 0] = heir, words[from + 4] = -2013265920, this.frees = this.frees + 1 | 0, this.allocations = this.allocations + 1 | 0, heir;
  }
  /** Adds the row of `block`, live or free, to the unused rows if it has checks left. */
  drop(block) {
    let words = this.words, row = block * 5, check = words[row + 4] & 1073741823;
    words[row + 4] >= 0 && (check++, this.frees = this.frees + 1 | 0), words[row + 4] = check | -2147483648, check !== 134217728 && (words[row + 2] = this.unused, this.unused = block);
  }
  /** Doubles the number of rows. Returns false when the maximum is reached. */
  addRows() {
    let { tail, isOpen } = this, rows = this.offsets.length;
    return rows === 67108864 ? !1 : (this.extend(isOpen ? Math.min(2 * rows - tail, 67108864) : tail + 1 + MIN_ROWS), !0);
  }
  /**
   * Extends the arrays to `rows` rows in total; the new rows are unused. The first call adds a free
   * block.
   */
  extend(rows) {
    let { tail, isOpen } = this, [words, offsets] = newRows(rows);
    words.set(this.words), offsets.set(this.offsets);
    let first = isOpen ? this.offsets.length : tail + 1;
    this.words = words, this.offsets = offsets;
    for (let block = rows - 1; block >= first; block--)
      words[block * 5 + 4] = firstCheck(block, this.salt) | -2147483648, words[block * 5 + 2] = this.unused, this.unused = block;
    isOpen || (offsets[tail] = this.capacity, this.largestQuick = this.quickLists, this.makeWhole());
  }
  /** Makes the whole heap one free block, the victim. Requires: there is an unused row. */
  makeWhole() {
    let { words, offsets, tail } = this, whole = this.unused;
    this.unused = words[whole * 5 + 2], offsets[whole] = 0, words[whole * 5 + 0] = tail, words[whole * 5 + 1] = tail, words[tail * 5 + 0] = whole, words[tail * 5 + 1] = whole, this.victim = whole;
  }
};
function newRows(rows) {
  try {
    return [new Int32Array(rows * 5), new Float64Array(rows)];
  } catch {
    throw noMemory(rows);
  }
}
function noMemory(rows) {
  return new OffheapError(
    "OUT_OF_MEMORY",
    `out of memory for metadata: got no room for the records of ${rows} blocks, live and free. Free blocks, or allocate fewer and larger ones.`
  );
}

// src/tlsf/external-verify.ts
function verifyBlocks(blocks) {
  let violations = [], report = (invariant, at, message) => {
    violations.push({ invariant, at, message });
  };
  if (checkControl(blocks, report), !blocks.isOpen)
    return checkUnopened(blocks, report), violations;
  let found = new Uint8Array(blocks.offsets.length), freeBlocks = /* @__PURE__ */ new Map(), listed = /* @__PURE__ */ new Map();
  return checkBlocks(blocks, found, freeBlocks, listed, report) && (checkLists(blocks, freeBlocks, report), checkUnused(blocks, found, report), checkQuickLists(blocks, listed, report)), violations;
}
function checkControl(blocks, report) {
  let { words, offsets, tail, capacity, quick, largestQuick } = blocks, end = Math.min(words.length, tail * 5);
  for (let word = quick + largestQuick + 1; word < end; word++)
    words[word] !== 0 && report("E1", 0, `the unused word ${word} is ${words[word]}, not 0`);
  for (let place = 2; place < Math.min(offsets.length, tail); place++)
    Object.is(offsets[place], 0) || report("E1", place, `the unused offset ${place} is ${offsets[place]}, not 0`);
  let peak = offsets[1];
  (!(peak >= offsets[0]) || peak > capacity || !Number.isSafeInteger(peak)) && report("E9", 0, `the peak is ${peak} units, with ${offsets[0]} of ${capacity} units used`);
}
function checkUnopened(blocks, report) {
  let { words, offsets } = blocks, word = words.findIndex((value) => value !== 0);
  word >= 0 && report("E6", 0, `word ${word} is ${words[word]}, not 0, before the first block`);
  let place = offsets.findIndex((value) => !Object.is(value, 0));
  place >= 0 && report("E9", 0, `counter ${place} is ${offsets[place]}, not 0, before the first block`);
}
function checkBlocks(blocks, found, freeBlocks, listed, report) {
  let { words, offsets, tail, capacity } = blocks, end = tail * 5;
  offsets[tail] !== capacity && report("E1", tail, `the offset of the tail is ${offsets[tail]}, not ${capacity}`), (words[end + 2] !== 0 || words[end + 3] !== 0 || words[end + 4] !== 0) && report("E1", tail, "the row of the tail has links or a state");
  let used = 0, live = 0, previous = tail, start = 0, block = words[end + 1];
  for (; block !== tail; ) {
    let row = block * 5, after = words[row + 1];
    if (!(block > tail && block < offsets.length) || found[block] !== 0)
      return report(
        "E1",
        previous,
        `links to ${block}, which is not the row of a block, or was visited before`
      ), !1;
    found[block] = 1;
    let size = offsets[after] - start;
    if (!Object.is(offsets[block], start) || !Number.isSafeInteger(size) || size <= 0)
      return report(
        "E1",
        block,
        `has offset ${offsets[block]} and ${size} units, expected offset ${start}`
      ), !1;
    words[row + 0] !== previous && report("E1", block, `links back to ${words[row + 0]}, not to ${previous}`);
    let state = words[row + 4];
    state < -1073741824 ? (freeBlocks.has(previous) && report("E2", block, "two free blocks are adjacent"), freeBlocks.set(block, size)) : state < 0 ? listed.set(block, size) : (words[row + 2] !== noteOf(size) && report(
      "E3",
      block,
      `has ${size} units, which differs from the size recorded at its allocation`
    ), used += size, live++), previous = block, start += size, block = after;
  }
  words[end + 0] !== previous && report("E1", tail, `links back to ${words[end + 0]}, not to ${previous}`), Object.is(offsets[0], used) || report("E9", 0, `the counter of used units is ${offsets[0]}, but ${used} units are used`);
  let counted = blocks.allocations - blocks.frees >>> 0;
  return counted !== live && report("E9", 0, `the counters give ${counted} live blocks, but there are ${live}`), !0;
}
function checkLists(blocks, freeBlocks, report) {
  let { words, bits, capacity, victim } = blocks, levels = blocks.quick - bits;
  for (let list = 0; list < levels * 32; list++) {
    let marked = (words[bits + 1 + (list >> 5)] & 1 << list) !== 0, filled = list < bits && words[list] !== 0;
    marked !== filled && report("E6", 0, `list ${list} is ${marked ? "" : "not "}marked`), filled && checkList(words, list, freeBlocks, capacity, report);
  }
  for (let word = 0; word < 32; word++) {
    let marked = (words[bits] & 1 << word) !== 0, filled = word < levels && words[bits + 1 + word] !== 0;
    marked !== filled && report("E6", 0, `bit ${word} is ${marked ? "" : "not "}set`);
  }
  victim !== 0 && !freeBlocks.delete(victim) && report("E4", victim, "the victim is not a free block, or is on a list, too");
  for (let block of freeBlocks.keys())
    report("E4", block, "a free block is on no list and is not the victim");
}
function checkList(words, list, freeBlocks, capacity, report) {
  let previous = list - 2, block = words[list];
  for (; block !== 0; ) {
    let size = freeBlocks.get(block);
    if (size === void 0) {
      report("E4", block, `is on list ${list}, but is not free, or is already on a list`);
      return;
    }
    freeBlocks.delete(block), size === capacity ? report("E5", block, "a free block of the whole heap is on a list") : listOfGranules(size) !== list && report(
      "E4",
      block,
      `a block of ${size} units is on list ${list}, not on ${listOfGranules(size)}`
    ), words[block * 5 + 3] !== previous && report("E5", block, `links back to ${words[block * 5 + 3]}, not to ${previous}`), previous = block * 5, block = words[block * 5 + 2];
  }
}
function checkUnused(blocks, found, report) {
  let { words, offsets, tail, salt, frees } = blocks, rows = offsets.length, unused = blocks.unused, from = 0;
  for (; unused !== 0; ) {
    if (!(unused > tail && unused < rows) || found[unused] !== 0) {
      report("E7", from, `links to ${unused}, which is not an unused row, or was visited before`);
      break;
    }
    found[unused] = 2, from = unused, unused = words[unused * 5 + 2];
  }
  let risen = 0;
  for (let row = tail + 1; row < rows; row++) {
    let state = words[row * 5 + 4], check = state & ~(found[row] === 1 && state < 0 ? -1073741824 : -2147483648), first = firstCheck(row, salt);
    found[row] === 2 && state >= 0 && report("E7", row, "an unused row holds a live block"), found[row] === 0 && state !== -2013265920 && report("E7", row, "a row has no block and is not on the list of unused rows"), (check < first || check > (found[row] === 0 ? 134217728 : 134217727)) && report("E8", row, `the check is ${check}, out of range from ${first} on`), risen = risen + check - first | 0;
  }
  risen !== frees && report("E8", 0, `the checks have risen by ${risen}, but ${frees} blocks were freed`);
}
function checkQuickLists(blocks, listed, report) {
  let { words, quick, largestQuick } = blocks;
  for (let size = 1; size <= largestQuick; size++) {
    let link = words[quick + size], count = link & 3, from = 0;
    for (; link !== 0; ) {
      let block = link >> 2;
      if (listed.get(block) !== size) {
        let message = `links to ${block} on the quick list of ${size} units, where it doesn't belong`;
        report("E10", from, message);
        break;
      }
      if (listed.delete(block), (link & 3) !== count || count === 0) {
        report("E10", from, `a link counts ${link & 3} blocks, not ${count}`);
        break;
      }
      from = block, link = words[block * 5 + 2], count--;
    }
    link === 0 && count !== 0 && report("E10", from, `the quick list of ${size} units has ${count} blocks less than counted`);
  }
  for (let block of listed.keys()) report("E10", block, "a listed block is on no quick list");
}

// src/tlsf/external.ts
var ExternalTlsf = class {
  /**
   * Creates a heap with one free block.
   *
   * @param capacity - Size of the memory in units, an integer from 1 to 2^53 - 1.
   * @throws `INVALID_SIZE` when the capacity, or the number of blocks in `options`, is out of
   *   range.
   */
  constructor(capacity, options = {}) {
    let { capacity: rows = 0 } = options;
    if (typeof capacity != "number" || !Number.isSafeInteger(capacity) || capacity <= 0)
      throw new OffheapError(
        "INVALID_SIZE",
        `invalid capacity: got ${show(capacity)}, expected an integer from 1 to 2^53 - 1. Pass the size of the memory in units.`
      );
    if (typeof rows != "number" || !Number.isSafeInteger(rows) || rows < 0 || rows > MAX_BLOCKS)
      throw new OffheapError(
        "INVALID_SIZE",
        `invalid number of blocks: got ${show(rows)}, expected an integer from 0 to ${MAX_BLOCKS}. Pass the number of live and free blocks to create rows for.`
      );
    let salt = Math.floor(Math.random() * 2 ** 26);
    hide(this, "blocks", new Blocks(capacity, salt, rows === 0 ? 0 : rows + 1));
  }
  /**
   * Allocates a block. O(1), except when the number of rows doubles.
   *
   * @param size - Size in units, a positive integer.
   * @param align - The offset of the block will be a multiple of this power of two.
   * @returns The region of the block, or `undefined` when no free block is large enough or all 2^26
   *   rows are used.
   * @throws `INVALID_SIZE` when `size` isn't a positive integer.
   * @throws `INVALID_ALIGNMENT` when `align` isn't a power of two or exceeds the capacity.
   * @throws `OUT_OF_MEMORY` when there is no memory for more rows.
   */
  allocate(size, align = 1) {
    (typeof size != "number" || (size | 0) !== size || size <= 0 || align !== 1) && this.requireRequest(size, align);
    let { blocks } = this, block = 0, link = 0;
    return size <= blocks.largestQuick && align === 1 && (link = blocks.words[blocks.quick + size | 0]), link !== 0 ? block = blocks.popQuick(size, link) : block = blocks.take(size, align, listOfGranules(size)), block === 0 ? this.noRoom(size, align) : regionOf(blocks.words[block * 5 + 4 | 0], block);
  }
  /**
   * Frees the block of `region`. O(1). Coalesces it with free neighbours, immediately or, if it has
   * up to 128 units, when no other block serves a request.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  free(region) {
    this.blocks.release(this.liveBlock(region));
  }
  /**
   * Returns the offset of the block of `region`, in units.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  offsetOf(region) {
    return this.blocks.offsets[this.liveBlock(region)];
  }
  /**
   * Returns the size of the block of `region` in units, exactly as requested.
   *
   * @throws `INVALID_REGION` when `region` isn't that of a live block of this heap.
   */
  sizeOf(region) {
    return this.blocks.sizeOf(this.liveBlock(region));
  }
  /** Frees every block, in time proportional to the number of blocks. */
  reset() {
    this.blocks.reset();
  }
  /**
   * Visits every block. Free blocks can be adjacent, because small ones are coalesced later.
   * Requires: `visit` doesn't change the heap.
   */
  walk(visit) {
    let { words, offsets, tail, isOpen, capacity } = this.blocks;
    if (!isOpen) return visit(0, capacity, void 0);
    let block = words[tail * 5 + 1];
    for (let turn = offsets.length; turn > 0 && block > tail && block < offsets.length; turn--) {
      let state = words[block * 5 + 4], region = state < 0 ? void 0 : regionOf(state, block);
      visit(offsets[block], this.blocks.sizeOf(block), region), block = words[block * 5 + 1];
    }
  }
  /**
   * Checks the invariants E1 to E10. Changes nothing, terminates on any metadata, and takes time
   * proportional to the number of rows.
   *
   * @returns The violated invariants, with `at` as the number of a row; an empty array for a valid
   *   heap.
   */
  verify() {
    return verifyBlocks(this.blocks);
  }
  /** Size of the memory in units. */
  get capacity() {
    return this.blocks.capacity;
  }
  /** Number of units in live blocks. */
  get usedSize() {
    return this.blocks.offsets[0];
  }
  /** Maximum of `usedSize` so far. */
  get peakUsedSize() {
    return this.blocks.offsets[1];
  }
  /** Number of units in free blocks: `capacity - usedSize`. */
  get freeSize() {
    return this.blocks.capacity - this.blocks.offsets[0];
  }
  /** Number of live blocks. */
  get blockCount() {
    return this.blocks.allocations - this.blocks.frees >>> 0;
  }
  /**
   * Largest size in units for which `allocate(size)` succeeds now, or 0. Coalesces all free blocks
   * with their free neighbours.
   */
  get largestFree() {
    return this.blocks.emptyQuickLists(), this.blocks.largestFree;
  }
  /** Size of the metadata in bytes. */
  get metadataBytes() {
    return this.blocks.words.byteLength + this.blocks.offsets.byteLength;
  }
  // The result of `allocate` when `take` finds no room. Until the first such call, V8 knows that
  // `allocate` returns a number, and needs no heap object for a region that is freed soon. A plain
  // `return undefined` takes 25 % longer on pairs, and 5 % on traces (measured).
  noRoom(size, align) {
    return this.blocks.emptyQuickLists() ? this.allocate(size, align) : void 0;
  }
  /** Returns the row of the live block of `region`. Throws when there is none. */
  liveBlock(region) {
    let { words, tail } = this.blocks, block = typeof region == "number" ? region & 67108863 : 0, state = words[block * 5 + 4 | 0];
    if (state < 0 || block <= tail || regionOf(state, block) !== region)
      throw this.noRegion(region);
    return block;
  }
  /** Throws when `size` or `align` is invalid for a heap of this capacity. */
  requireRequest(size, align) {
    if (typeof size != "number" || !Number.isSafeInteger(size) || size <= 0)
      throw new OffheapError(
        "INVALID_SIZE",
        `invalid block size: got ${show(size)}, expected an integer from 1 to 2^53 - 1. Pass the number of units that the block must have.`
      );
    if (typeof align != "number" || !isPowerOfTwo(align) || align > this.capacity)
      throw new OffheapError(
        "INVALID_ALIGNMENT",
        `invalid alignment: got ${show(align)}, expected a power of two up to the capacity of ${this.capacity} units. Leave it out if the block needs no alignment.`
      );
  }
  /** Returns the error for a region that no live block has. */
  noRegion(region) {
    return new OffheapError(
      "INVALID_REGION",
      this.isStale(region) ? `stale region: got ${show(region)}, whose block was freed, by free or by reset. Drop the region when you free its block.` : `invalid region: got ${show(region)}, expected a region of this heap. Pass a region that allocate of the same heap returned.`
    );
  }
  isStale(region) {
    if (typeof region != "number" || !Number.isSafeInteger(region) || region < 0) return !1;
    let { words, offsets, tail, salt } = this.blocks, block = region % 67108864;
    if (block <= tail || block >= offsets.length) return !1;
    let check = Math.floor(region / 67108864), next = words[block * 5 + 4] & 2 * 134217727 + 1;
    return check >= firstCheck(block, salt) && check < next;
  }
}, MAX_BLOCKS = 2 ** 26 - 2 ** 10;

// bench/workloads/draw.ts
function drawFrom(seed) {
  let state = seed;
  return (below) => (state ^= state << 13, state ^= state >>> 17, state ^= state << 5, (state >>> 0) % below);
}

export {
  drawFrom,
  ExternalTlsf
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3Rsc2YvZXh0ZXJuYWwtcm93cy50cyIsICIuLi8uLi9zcmMvdGxzZi9leHRlcm5hbC1ibG9ja3MudHMiLCAiLi4vLi4vc3JjL3Rsc2YvZXh0ZXJuYWwtdmVyaWZ5LnRzIiwgIi4uLy4uL3NyYy90bHNmL2V4dGVybmFsLnRzIiwgIi4uL3dvcmtsb2Fkcy9kcmF3LnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7QUE0RU8sU0FBUyxTQUFTLE9BQWUsT0FBdUI7QUFDN0QsU0FBTyxRQUFRLFdBQVc7QUFDNUI7QUFHTyxTQUFTLFdBQVcsT0FBZSxNQUFzQjtBQUM5RCxTQUFRLE9BQU8sS0FBSyxLQUFLLE9BQU8sUUFBTSxJQUFLO0FBQzdDO0FBS08sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLFNBQVEsT0FBTyxPQUFPLEtBQUssS0FBTTtBQUNuQztBQUdPLFNBQVMsTUFBTSxRQUFnQixPQUF1QjtBQUUzRCxTQUFJLFNBQVMsS0FBSyxLQUFXLENBQUMsU0FBVSxRQUFRLElBQ3pDLEtBQUssS0FBSyxTQUFTLEtBQUssSUFBSSxRQUFRO0FBQzdDOzs7QUNwRUEsSUFBTSxXQUFXLElBUUosU0FBTixNQUFhO0FBQUE7QUFBQSxFQTBCbEIsWUFBWSxVQUFrQixNQUFjLE1BQWM7QUFkMUQ7QUFBQSx3QkFBZTtBQUVmO0FBQUEsa0JBQWlCO0FBRWpCO0FBQUEsa0JBQWlCO0FBS2pCO0FBQUE7QUFBQTtBQUFBO0FBQUEsdUJBQWM7QUFFZDtBQUFBLGlCQUFRO0FBSU4sUUFBTSxRQUFRLGVBQWUsV0FBVyxDQUFDLElBQUk7QUFDN0MsU0FBSyxRQUFRLFFBQVEsS0FBSyxTQUFTO0FBQ25DLFFBQU0sVUFBVSxLQUFLLFFBQVE7QUFDN0IsU0FBSyxRQUFRLElBQUksV0FBVyxPQUFPLEdBQ25DLEtBQUssVUFBVSxJQUFJLGFBQWEsQ0FBUSxHQUN4QyxLQUFLLFdBQVcsVUFDaEIsS0FBSyxPQUFPLE1BQ1osS0FBSyxPQUFPLE9BQ1osS0FBSyxPQUFPLEtBQUssSUFBSSxLQUFLLE1BQU0sVUFBVSxLQUFLLGNBQWMsQ0FBTSxHQUFHLENBQVEsR0FDMUUsT0FBTyxLQUFHLEtBQUssT0FBTyxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDaEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxhQUFxQjtBQUN2QixXQUFPLEtBQUssSUFBSSxLQUFZLEtBQUssTUFBTSxLQUFLLFdBQVcsRUFBWSxDQUFDO0FBQUEsRUFDdEU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUF1QjtBQUM1QixRQUFNLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFDM0IsV0FBTyxRQUFRLE1BQU8sUUFBUSxJQUFTLElBQVMsQ0FBQyxDQUFFLElBQUssUUFBUSxLQUFLO0FBQUEsRUFDdkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVdBLEtBQUssTUFBYyxPQUFlLE1BQXNCO0FBQ3RELFFBQUksS0FBSyxXQUFXLEtBQVEsQ0FBQyxLQUFLLFFBQVEsTUFBTSxPQUFPLElBQUksRUFBRyxRQUFPO0FBQ3JFLFFBQUksUUFBUSxHQUNSLE9BQU87QUFDWCxRQUFJLFFBQVEsS0FBSyxZQUFZLFVBQVUsR0FBRztBQUV4QyxVQURBLFFBQVEsS0FBSyxZQUFZLE1BQU0sT0FBTyxJQUFJLEdBQ3RDLFVBQVUsRUFBTSxRQUFPO0FBQzNCLGFBQU8sS0FBSyxPQUFPLEtBQUs7QUFBQSxJQUMxQixXQUNFLFFBQVEsS0FBSyxNQUFNLElBQUksR0FDbkIsVUFBVSxNQUFNLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFDeEMsUUFBUTtBQUNWLFdBQUssUUFBUSxPQUFPLElBQUk7QUFBQSxTQUNuQjtBQUNMLFVBQU0sTUFBTSxPQUNOLFFBQVEsVUFBVSxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFHbkQsVUFGQSxRQUFRLEtBQUssUUFDYixPQUFPLFVBQVUsSUFBTyxJQUFJLEtBQUssT0FBTyxLQUFLLEdBQ3pDLFFBQVEsU0FBUyxVQUFVLEtBQUssZUFBZSxJQUFJLEtBQUs7QUFDMUQsYUFBSyxTQUFTO0FBQUEsZUFDTCxVQUFVO0FBQ25CLGdCQUFRLEtBQUssTUFBTSxLQUFLLEdBQ3hCLE9BQU8sS0FBSyxPQUFPLEtBQUssR0FDeEIsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLFdBQ3BCO0FBRUwsWUFEQSxRQUFRLEtBQUssU0FBUyxLQUFLLGNBQWMsTUFBTSxDQUFDLEdBQzVDLFVBQVUsRUFBTSxRQUFPO0FBQzNCLGVBQU8sS0FBSyxPQUFPLEtBQUssR0FDeEIsS0FBSyxPQUFPLEtBQUs7QUFBQSxNQUNuQjtBQUFBLElBQ0Y7QUFHRixRQUFJLE9BQU8sTUFBTTtBQUNmLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLE1BQUksV0FBVyxLQUFNLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxNQUFNLENBQUMsR0FDNUQsS0FBSyxTQUFTLE9BQ2QsUUFBUSxLQUFLLElBQUksT0FBTyxJQUFJO0FBQUEsSUFDOUI7QUFDQSxRQUFNLEVBQUUsT0FBTyxRQUFRLElBQUk7QUFDM0IsVUFBTyxRQUFRLElBQVMsSUFBUyxDQUFDLEtBQU0sV0FDeEMsTUFBTyxRQUFRLElBQVMsSUFBUSxDQUFDLElBQUksT0FBTyxJQUFJO0FBQ2hELFFBQU0sT0FBTyxRQUFRLENBQUksSUFBSztBQUM5QixtQkFBUSxDQUFJLElBQUksTUFDWixPQUFPLFFBQVEsQ0FBSSxNQUFJLFFBQVEsQ0FBSSxJQUFJLE9BQzNDLEtBQUssY0FBZSxLQUFLLGNBQWMsSUFBSyxHQUNyQztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsU0FBUyxNQUFjLE1BQXNCO0FBQzNDLFFBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxNQUNyQixRQUFRLFFBQVEsR0FDaEIsTUFBTyxRQUFRLElBQVU7QUFDL0IsVUFBTyxLQUFLLFFBQVEsT0FBUSxDQUFDLElBQUksTUFBTyxNQUFNLElBQVEsQ0FBQyxHQUN2RCxNQUFPLE1BQU0sSUFBUyxDQUFDLEtBQU0sV0FDN0IsTUFBTyxNQUFNLElBQVEsQ0FBQyxJQUFJLE9BQU8sSUFBSTtBQUNyQyxRQUFNLE9BQU8sUUFBUSxDQUFJLElBQUs7QUFDOUIsbUJBQVEsQ0FBSSxJQUFJLE1BQ1osT0FBTyxRQUFRLENBQUksTUFBSSxRQUFRLENBQUksSUFBSSxPQUMzQyxLQUFLLGNBQWUsS0FBSyxjQUFjLElBQUssR0FDckM7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBcUI7QUFDM0IsUUFBTSxFQUFFLE9BQU8sU0FBUyxPQUFPLElBQUksTUFDN0IsTUFBTyxRQUFRLElBQVUsR0FDekIsUUFBUyxNQUFPLE1BQU0sSUFBUyxDQUFDLElBQUssSUFBSztBQUNoRCxRQUFJLFFBQVEsVUFBTyxRQUFPLEtBQUssUUFBUSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQzFELFFBQU0sU0FBUyxNQUFPLE1BQU0sSUFBVSxDQUFDLEdBQ2pDLFFBQVEsTUFBTyxNQUFNLElBQVMsQ0FBQyxHQUMvQixRQUFRLFFBQVEsS0FBSyxHQUNyQixNQUFNLFFBQVEsS0FBSyxHQUNyQixPQUFPLE1BQU07QUFHakIsUUFGQSxRQUFRLENBQUksS0FBTSxNQUNsQixLQUFLLFFBQVMsS0FBSyxRQUFRLElBQUssR0FDNUIsUUFBUSxLQUFLLGdCQUFnQixVQUFVLFFBQVE7QUFDakQsVUFBTSxPQUFRLEtBQUssUUFBUSxPQUFRLEdBQzdCLE9BQU8sTUFBTSxJQUFJO0FBQ3ZCLFdBQUssT0FBTyxLQUFTLEdBQU87QUFDMUIsY0FBTyxNQUFNLElBQVMsQ0FBQyxJQUFJLFFBQVEsYUFDbkMsTUFBTyxNQUFNLElBQVEsQ0FBQyxJQUFJLE1BQzFCLE1BQU0sSUFBSSxJQUFLLFNBQVMsS0FBZ0IsT0FBTyxLQUFTO0FBQ3hEO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFPLE1BQU0sSUFBUyxDQUFDLElBQUksUUFBUTtBQUNuQyxRQUFNLFlBQWEsU0FBUyxJQUFVLEdBQ2hDLFdBQVksUUFBUSxJQUFVLEdBQ2hDLFNBQVMsT0FDVCxPQUFPO0FBQ1gsUUFBSSxNQUFPLFdBQVcsSUFBUyxDQUFDLElBQUs7QUFDbkMsVUFBSSxNQUFPLFlBQVksSUFBUyxDQUFDLElBQUssYUFBUTtBQUM1QyxRQUFJLFVBQVUsVUFBUSxLQUFLLE9BQU8sS0FBSyxHQUNuQyxXQUFXLFVBQVEsS0FBSyxPQUFPLE1BQU0sR0FDekMsT0FBTyxXQUFXLFVBQVUsVUFBVTtBQUN0QyxZQUFNLE9BQU8sTUFBTyxXQUFXLElBQVMsQ0FBQztBQUN6QyxjQUFPLFlBQVksSUFBUyxDQUFDLElBQUksTUFDakMsTUFBTyxPQUFPLElBQVMsSUFBVSxDQUFDLElBQUksUUFDdEMsTUFBTyxXQUFXLElBQVEsQ0FBQyxJQUFJLEtBQUssUUFDcEMsTUFBTyxNQUFNLElBQVEsQ0FBQyxJQUFJLE9BQzFCLEtBQUssU0FBUyxPQUNkLFNBQVMsUUFDVCxPQUFPLFFBQVEsSUFBSSxJQUFLLFFBQVEsTUFBTTtBQUFBLE1BQ3hDLE9BQU87QUFNTCxZQUxBLFFBQVEsS0FBSyxJQUFJLE9BQ2pCLE1BQU8sV0FBVyxJQUFVLENBQUMsSUFBSSxRQUNqQyxNQUFPLFlBQVksSUFBUyxDQUFDLElBQUksT0FDakMsTUFBTyxNQUFNLElBQVEsQ0FBQyxJQUFJLEtBQUssUUFDL0IsS0FBSyxTQUFTLE9BQ1YsVUFBVSxPQUFRO0FBQ3RCLGFBQUssT0FBTyxLQUFLLEdBQ2pCLFNBQVMsT0FDVCxPQUFPLEtBQUssT0FBTyxLQUFLO0FBQUEsTUFDMUI7QUFBQSxhQUNTLE1BQU8sWUFBWSxJQUFTLENBQUMsSUFBSyxhQUFRO0FBS25ELFVBSkEsTUFBTyxZQUFZLElBQVMsQ0FBQyxJQUFJLE9BQ2pDLE1BQU8sV0FBVyxJQUFVLENBQUMsSUFBSSxRQUNqQyxNQUFPLE1BQU0sSUFBUSxDQUFDLElBQUksS0FBSyxRQUMvQixLQUFLLFNBQVMsT0FDVixXQUFXLE9BQVE7QUFDdkIsV0FBSyxPQUFPLE1BQU0sR0FDbEIsU0FBUyxRQUNULE9BQU8sTUFBTSxRQUFRLE1BQU07QUFBQSxJQUM3QjtBQUNBLElBQUksUUFBUSxTQUFTLEtBQUssV0FBVSxLQUFLLFNBQVMsU0FDN0MsS0FBSyxPQUFPLFFBQVEsSUFBSTtBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFFBQU0sRUFBRSxPQUFPLFNBQVMsS0FBSyxJQUFJLE1BQzdCLFFBQVEsTUFBTSxPQUFPLElBQVMsQ0FBTTtBQUN4QyxXQUFPLFVBQVUsUUFBTTtBQUNyQixVQUFNLFNBQVMsTUFBTSxRQUFRLElBQVMsQ0FBTTtBQUM1QyxXQUFLLEtBQUssS0FBSyxHQUNmLFFBQVE7QUFBQSxJQUNWO0FBQ0EsVUFBTSxLQUFLLEdBQUcsR0FBRyxPQUFPLENBQU0sR0FDOUIsUUFBUSxDQUFJLElBQUksR0FHaEIsS0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsa0JBQTJCO0FBQ3pCLFFBQU0sRUFBRSxPQUFPLE9BQU8sYUFBYSxJQUFJLE1BQ25DLFFBQVE7QUFDWixTQUFLLGVBQWU7QUFDcEIsYUFBUyxPQUFPLFFBQVEsR0FBRyxRQUFRLFFBQVEsY0FBYztBQUN2RCxlQUFTLE9BQU8sTUFBTSxJQUFJLEdBQUksU0FBUyxHQUFHLE9BQU8sTUFBTSxJQUFJLEdBQUk7QUFDN0QsWUFBTSxPQUFPLFFBQVEsS0FBYztBQUNuQyxjQUFNLElBQUksSUFBSSxNQUFNLE1BQU0sQ0FBSSxHQUM5QixNQUFNLE1BQU0sQ0FBSyxLQUFLLE1BQU0sTUFBTSxDQUFLLElBQUssYUFBUyxHQUNyRCxLQUFLLFFBQVEsQ0FBSSxLQUFNLE9BQU8sT0FDOUIsS0FBSyxRQUFTLEtBQUssUUFBUSxJQUFLLEdBQ2hDLEtBQUssUUFBUSxRQUFRLENBQVUsR0FDL0IsUUFBUTtBQUFBLE1BQ1Y7QUFFRixnQkFBSyxlQUFlLGNBQ2I7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLElBQUksY0FBc0I7QUFDeEIsUUFBSSxDQUFDLEtBQUssT0FBUSxRQUFPLEtBQUs7QUFDOUIsUUFBTSxFQUFFLE9BQU8sT0FBTyxJQUFJLE1BQ3RCLFVBQVUsV0FBVyxJQUFPLElBQUksS0FBSyxPQUFPLE1BQU0sR0FDbEQsUUFBUSxNQUFNLFlBQVksT0FBTyxLQUFLLElBQUksQ0FBQztBQUMvQyxhQUFTLE9BQU8sR0FBRyxPQUFPLGdCQUFnQixVQUFVLEdBQU07QUFDeEQsZ0JBQVUsS0FBSyxJQUFJLFNBQVMsS0FBSyxPQUFPLEtBQUssQ0FBQyxHQUM5QyxRQUFRLE1BQU0sUUFBUSxJQUFTLENBQUk7QUFFckMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHUSxZQUFZLE1BQWMsT0FBZSxNQUFzQjtBQUNyRSxJQUFJLEtBQUssTUFBTSxLQUFLLFNBQVMsSUFBUyxDQUFJLE1BQU0sS0FBTSxLQUFLLGdCQUFnQjtBQUMzRSxRQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sT0FBTyxJQUFJO0FBQ3pDLFFBQUksVUFBVSxFQUFNLFFBQU87QUFDM0IsUUFBTSxNQUFNLE1BQU0sS0FBSyxRQUFRLEtBQUssR0FBSSxLQUFLLEdBQ3ZDLGNBQWMsS0FBSyxNQUFNLEtBQUssU0FBUyxJQUFTLENBQUksTUFBTTtBQUNoRSxXQUFJLE1BQU0sS0FBSyxlQUFlLENBQUMsS0FBSyxRQUFRLElBQVUsS0FDbEQsVUFBVSxLQUFLLFNBQVEsS0FBSyxTQUFTLElBQ3BDLEtBQUssT0FBTyxLQUFLLEdBQ2xCLE1BQU0sS0FBRyxLQUFLLE9BQU8sS0FBSyxJQUFJLE9BQU8sR0FBRyxHQUFHLEdBQUcsR0FDM0M7QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRUSxLQUFLLE1BQWMsT0FBZSxNQUFzQjtBQUM5RCxRQUFNLEVBQUUsT0FBTyxNQUFNLFFBQVEsU0FBUyxJQUFJLE1BQ3BDLFFBQVEsV0FBVyxLQUFRLEtBQUssS0FBSyxRQUFRLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDM0UsUUFBSSxRQUFRLFNBQVUsUUFBTztBQUM3QixRQUFJLFFBQVEsS0FBSyxTQUFTLE1BQU0sSUFBSSxHQUFJLGNBQWMsTUFBTSxLQUFLO0FBQ2pFLFFBQUksVUFBVSxFQUFNLFFBQU87QUFDM0IsWUFBUSxLQUFLLFNBQVMsTUFBTSxVQUFVLE9BQU8sTUFBTSxJQUFJLENBQUMsR0FBSSxHQUFHLE1BQU0sS0FBSztBQUMxRSxRQUFNLFdBQVcsT0FBTyxRQUFRO0FBQ2hDLFFBQUksVUFBVSxLQUFRLFdBQVcsVUFBVTtBQUN6QyxVQUFNLFFBQVEsZUFBZSxRQUFRO0FBQ3JDLGNBQVEsTUFBTSxVQUFVLE9BQU8sTUFBTSxLQUFLLENBQUMsR0FDdkMsVUFBVSxLQUFRLFVBQVUsTUFDOUIsUUFBUSxLQUFLLFNBQVMsTUFBTSxLQUFLLEdBQUksY0FBYyxNQUFNLEtBQUs7QUFBQSxJQUVsRTtBQUVBLFdBRGUsVUFBVSxNQUFTLFVBQVUsS0FBUSxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQzNFLFFBQVE7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHUSxTQUFTLE9BQWUsT0FBZSxNQUFjLE9BQXVCO0FBQ2xGLGFBQVMsT0FBTyxHQUFHLE9BQU8sU0FBUyxVQUFVLEdBQU0sUUFBUTtBQUN6RCxVQUFJLEtBQUssS0FBSyxPQUFPLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDMUMsY0FBUSxLQUFLLE1BQU8sUUFBUSxJQUFTLElBQVEsQ0FBQztBQUFBLElBQ2hEO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVRLEtBQUssT0FBZSxNQUFjLE9BQXdCO0FBQ2hFLFdBQU8sS0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sS0FBSyxRQUFRLEtBQUssR0FBSSxLQUFLO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR1EsSUFBSSxPQUFlLE1BQXNCO0FBQy9DLFFBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxNQUNyQixRQUFRLEtBQUssUUFDYixNQUFPLFFBQVEsSUFBVTtBQUMvQixTQUFLLFNBQVMsTUFBTyxNQUFNLElBQVEsQ0FBQztBQUNwQyxRQUFNLFNBQVMsTUFBTyxRQUFRLElBQVMsSUFBVSxDQUFDLEdBQzVDLFFBQVEsUUFBUSxLQUFLO0FBQzNCLG1CQUFRLEtBQUssSUFBSSxPQUNqQixRQUFRLEtBQUssSUFBSSxRQUFRLE1BQ3pCLE1BQU8sTUFBTSxJQUFVLENBQUMsSUFBSSxRQUM1QixNQUFPLE1BQU0sSUFBUyxDQUFDLElBQUksT0FDM0IsTUFBTyxTQUFTLElBQVMsSUFBUyxDQUFDLElBQUksT0FDdkMsTUFBTyxRQUFRLElBQVMsSUFBVSxDQUFDLElBQUksT0FDaEM7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdRLE9BQU8sT0FBZSxNQUFvQjtBQUNoRCxRQUFNLFFBQVEsS0FBSyxPQUNiLE9BQU8sZUFBZSxJQUFJLEdBQzFCLE1BQU8sUUFBUSxJQUFVLEdBQ3pCLE9BQU8sTUFBTSxJQUFJO0FBQ3ZCLFVBQU8sTUFBTSxJQUFRLENBQUMsSUFBSSxNQUMxQixNQUFPLE1BQU0sSUFBWSxDQUFDLElBQUksT0FBTyxHQUNyQyxNQUFNLElBQUksSUFBSSxPQUNWLFNBQVMsSUFBTSxNQUFPLE9BQU8sSUFBUyxJQUFZLENBQUMsSUFBSSxNQUN0RCxTQUFTLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN0QztBQUFBO0FBQUEsRUFHUSxRQUFRLE1BQWMsTUFBb0I7QUFDaEQsUUFBTSxRQUFRLEtBQUssT0FDYixPQUFPLE1BQU8sT0FBTyxJQUFTLElBQVEsQ0FBQztBQUM3QyxVQUFNLElBQUksSUFBSSxNQUNWLFNBQVMsSUFBTSxNQUFPLE9BQU8sSUFBUyxJQUFZLENBQUMsSUFBSSxPQUFPLElBQzdELFdBQVcsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdRLE9BQU8sT0FBcUI7QUFDbEMsUUFBTSxRQUFRLEtBQUssT0FDYixPQUFPLE1BQU8sUUFBUSxJQUFTLElBQVEsQ0FBQyxHQUN4QyxXQUFXLE1BQU8sUUFBUSxJQUFTLElBQVksQ0FBQztBQUN0RCxVQUFPLFdBQVcsSUFBUSxDQUFDLElBQUksTUFDM0IsU0FBUyxJQUFNLE1BQU8sT0FBTyxJQUFTLElBQVksQ0FBQyxJQUFJLFdBQ2xELFdBQVcsS0FBSyxPQUFPLEtBQU0sV0FBVyxPQUFPLEtBQUssTUFBTyxXQUFXLElBQVEsQ0FBQztBQUFBLEVBQzFGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1RLFFBQVEsTUFBYyxPQUFlLE1BQXVCO0FBQ2xFLFdBQUksS0FBSyxnQkFBZ0IsS0FBSyxLQUFLLFdBQVcsSUFBYSxNQUM1QyxLQUFLLFNBQVMsS0FBSyxLQUFLLE1BQU0sT0FBTyxJQUFJLE1BQU0sSUFBTyxRQUFRLEtBQUssYUFDakUsS0FBSyxRQUFRO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR1EsUUFBUSxPQUF1QjtBQUVyQyxRQURJLEtBQUssV0FBVyxLQUFNLEtBQUssZ0JBQWdCLEdBQzNDLEtBQUssV0FBVyxLQUFRLENBQUMsS0FBSyxRQUFRLEVBQUcsT0FBTSxTQUFTLFFBQVE7QUFDcEUsUUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLE1BQ3JCLE9BQU8sS0FBSyxRQUNaLE9BQU8sUUFBUSxHQUNmLEtBQUssT0FBTyxHQUNaLFNBQVMsTUFBTSxPQUFPLENBQU0sR0FDNUIsUUFBUSxNQUFNLE9BQU8sQ0FBSztBQUNoQyxnQkFBSyxTQUFTLE1BQU0sS0FBSyxDQUFJLEdBQzdCLFFBQVEsSUFBSSxJQUFJLFFBQVEsS0FBSyxHQUM3QixNQUFNLEtBQUssQ0FBTSxJQUFJLFFBQ3JCLE1BQU0sS0FBSyxDQUFLLElBQUksT0FDcEIsTUFBTSxLQUFLLENBQUksSUFBSSxNQUFNLE9BQU8sQ0FBSSxHQUNwQyxNQUFNLEtBQUssQ0FBSyxLQUFNLFdBQ3RCLE1BQU0sU0FBUyxJQUFTLENBQUssSUFBSSxNQUNqQyxNQUFNLFFBQVEsSUFBUyxDQUFNLElBQUksTUFDakMsTUFBTSxPQUFPLENBQUssSUFBSSxhQUV0QixLQUFLLFFBQVMsS0FBSyxRQUFRLElBQUssR0FDaEMsS0FBSyxjQUFlLEtBQUssY0FBYyxJQUFLLEdBQ3JDO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHUSxLQUFLLE9BQXFCO0FBQ2hDLFFBQU0sUUFBUSxLQUFLLE9BQ2IsTUFBTSxRQUFRLEdBQ2hCLFFBQVEsTUFBTSxNQUFNLENBQUssSUFBSztBQU1sQyxJQUxJLE1BQU0sTUFBTSxDQUFLLEtBQU0sTUFDekIsU0FDQSxLQUFLLFFBQVMsS0FBSyxRQUFRLElBQUssSUFFbEMsTUFBTSxNQUFNLENBQUssSUFBSSxRQUFRLGFBQ3pCLFVBQVUsY0FDZCxNQUFNLE1BQU0sQ0FBSSxJQUFJLEtBQUssUUFDekIsS0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR1EsVUFBbUI7QUFDekIsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJLE1BQ25CLE9BQU8sS0FBSyxRQUFRO0FBQzFCLFdBQUksU0FBUyxXQUFpQixNQUM5QixLQUFLLE9BQU8sU0FBUyxLQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxRQUFRLEdBQ3ZFO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNUSxPQUFPLE1BQW9CO0FBQ2pDLFFBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxNQUNuQixDQUFDLE9BQU8sT0FBTyxJQUFJLFFBQVEsSUFBSTtBQUNyQyxVQUFNLElBQUksS0FBSyxLQUFLLEdBQ3BCLFFBQVEsSUFBSSxLQUFLLE9BQU87QUFDeEIsUUFBTSxRQUFRLFNBQVMsS0FBSyxRQUFRLFNBQVMsT0FBTztBQUNwRCxTQUFLLFFBQVEsT0FDYixLQUFLLFVBQVU7QUFDZixhQUFTLFFBQVEsT0FBTyxHQUFHLFNBQVMsT0FBTztBQUN6QyxZQUFNLFFBQVEsSUFBUyxDQUFLLElBQUksV0FBVyxPQUFPLEtBQUssSUFBSSxJQUFJLGFBQy9ELE1BQU0sUUFBUSxJQUFTLENBQUksSUFBSSxLQUFLLFFBQ3BDLEtBQUssU0FBUztBQUVoQixJQUFJLFdBQ0osUUFBUSxJQUFJLElBQUksS0FBSyxVQUNyQixLQUFLLGVBQWUsS0FBSyxZQUN6QixLQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHUSxZQUFrQjtBQUN4QixRQUFNLEVBQUUsT0FBTyxTQUFTLEtBQUssSUFBSSxNQUMzQixRQUFRLEtBQUs7QUFDbkIsU0FBSyxTQUFTLE1BQU0sUUFBUSxJQUFTLENBQUksR0FDekMsUUFBUSxLQUFLLElBQUksR0FDakIsTUFBTSxRQUFRLElBQVMsQ0FBTSxJQUFJLE1BQ2pDLE1BQU0sUUFBUSxJQUFTLENBQUssSUFBSSxNQUNoQyxNQUFNLE9BQU8sSUFBUyxDQUFNLElBQUksT0FDaEMsTUFBTSxPQUFPLElBQVMsQ0FBSyxJQUFJLE9BQy9CLEtBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsTUFBMEM7QUFDekQsTUFBSTtBQUNGLFdBQU8sQ0FBQyxJQUFJLFdBQVcsT0FBTyxDQUFNLEdBQUcsSUFBSSxhQUFhLElBQUksQ0FBQztBQUFBLEVBQy9ELFFBQVE7QUFDTixVQUFNLFNBQVMsSUFBSTtBQUFBLEVBQ3JCO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsTUFBNEI7QUFDNUMsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsOERBQThELElBQUk7QUFBQSxFQUNwRTtBQUNGOzs7QUN2ZE8sU0FBUyxhQUFhLFFBQTZCO0FBQ3hELE1BQU0sYUFBMEIsQ0FBQyxHQUMzQixTQUFpQixDQUFDLFdBQVcsSUFBSSxZQUFZO0FBQ2pELGVBQVcsS0FBSyxFQUFFLFdBQVcsSUFBSSxRQUFRLENBQUM7QUFBQSxFQUM1QztBQUVBLE1BREEsYUFBYSxRQUFRLE1BQU0sR0FDdkIsQ0FBQyxPQUFPO0FBQ1YseUJBQWMsUUFBUSxNQUFNLEdBQ3JCO0FBRVQsTUFBTSxRQUFRLElBQUksV0FBVyxPQUFPLFFBQVEsTUFBTSxHQUM1QyxhQUFhLG9CQUFJLElBQW9CLEdBQ3JDLFNBQVMsb0JBQUksSUFBb0I7QUFDdkMsU0FBSSxZQUFZLFFBQVEsT0FBTyxZQUFZLFFBQVEsTUFBTSxNQUN2RCxXQUFXLFFBQVEsWUFBWSxNQUFNLEdBQ3JDLFlBQVksUUFBUSxPQUFPLE1BQU0sR0FDakMsZ0JBQWdCLFFBQVEsUUFBUSxNQUFNLElBRWpDO0FBQ1Q7QUFHQSxTQUFTLGFBQWEsUUFBZ0IsUUFBc0I7QUFDMUQsTUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLFVBQVUsT0FBTyxhQUFhLElBQUksUUFDMUQsTUFBTSxLQUFLLElBQUksTUFBTSxRQUFRLE9BQU8sQ0FBTTtBQUNoRCxXQUFTLE9BQU8sUUFBUSxlQUFlLEdBQUcsT0FBTyxLQUFLO0FBQ3BELElBQUksTUFBTSxJQUFJLE1BQU0sS0FBRyxPQUFPLE1BQU0sR0FBRyxtQkFBbUIsSUFBSSxPQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFFM0YsV0FBUyxRQUFRLEdBQVUsUUFBUSxLQUFLLElBQUksUUFBUSxRQUFRLElBQUksR0FBRztBQUNqRSxJQUFLLE9BQU8sR0FBRyxRQUFRLEtBQUssR0FBRyxDQUFDLEtBQzlCLE9BQU8sTUFBTSxPQUFPLHFCQUFxQixLQUFLLE9BQU8sUUFBUSxLQUFLLENBQUMsU0FBUztBQUdoRixNQUFNLE9BQU8sUUFBUSxDQUFJO0FBQ3pCLEdBQUksRUFBRSxRQUFRLFFBQVEsQ0FBSSxNQUFPLE9BQU8sWUFBWSxDQUFDLE9BQU8sY0FBYyxJQUFJLE1BQzVFLE9BQU8sTUFBTSxHQUFHLGVBQWUsSUFBSSxnQkFBZ0IsUUFBUSxDQUFJLENBQUMsT0FBTyxRQUFRLGFBQWE7QUFFaEc7QUFHQSxTQUFTLGNBQWMsUUFBZ0IsUUFBc0I7QUFDM0QsTUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLFFBQ3JCLE9BQU8sTUFBTSxVQUFVLENBQUMsVUFBVSxVQUFVLENBQUM7QUFDbkQsRUFBSSxRQUFRLEtBQUcsT0FBTyxNQUFNLEdBQUcsUUFBUSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUMsaUNBQWlDO0FBQzlGLE1BQU0sUUFBUSxRQUFRLFVBQVUsQ0FBQyxVQUFVLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQy9ELEVBQUksU0FBUyxLQUNYLE9BQU8sTUFBTSxHQUFHLFdBQVcsS0FBSyxPQUFPLFFBQVEsS0FBSyxDQUFDLGlDQUFpQztBQUMxRjtBQU9BLFNBQVMsWUFDUCxRQUNBLE9BQ0EsWUFDQSxRQUNBLFFBQ1M7QUFDVCxNQUFNLEVBQUUsT0FBTyxTQUFTLE1BQU0sU0FBUyxJQUFJLFFBQ3JDLE1BQU0sT0FBTztBQUNuQixFQUFJLFFBQVEsSUFBSSxNQUFNLFlBQ3BCLE9BQU8sTUFBTSxNQUFNLDZCQUE2QixRQUFRLElBQUksQ0FBQyxTQUFTLFFBQVEsRUFBRSxJQUU5RSxNQUFNLE1BQU0sQ0FBSSxNQUFNLEtBQUssTUFBTSxNQUFNLENBQVEsTUFBTSxLQUFLLE1BQU0sTUFBTSxDQUFLLE1BQU0sTUFDbkYsT0FBTyxNQUFNLE1BQU0sMENBQTBDO0FBRS9ELE1BQUksT0FBTyxHQUNQLE9BQU8sR0FDUCxXQUFXLE1BQ1gsUUFBUSxHQUNSLFFBQVEsTUFBTSxNQUFNLENBQUs7QUFDN0IsU0FBTyxVQUFVLFFBQU07QUFDckIsUUFBTSxNQUFNLFFBQVEsR0FDZCxRQUFRLE1BQU0sTUFBTSxDQUFLO0FBQy9CLFFBQUksRUFBRSxRQUFRLFFBQVEsUUFBUSxRQUFRLFdBQVcsTUFBTSxLQUFLLE1BQU07QUFDaEU7QUFBQSxRQUNFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsWUFBWSxLQUFLO0FBQUEsTUFDbkIsR0FDTztBQUVULFVBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxPQUFPLFFBQVEsS0FBTSxJQUFLO0FBQ2hDLFFBQUksQ0FBQyxPQUFPLEdBQUcsUUFBUSxLQUFLLEdBQUcsS0FBSyxLQUFLLENBQUMsT0FBTyxjQUFjLElBQUksS0FBSyxRQUFRO0FBQzlFO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLGNBQWMsUUFBUSxLQUFLLENBQUMsUUFBUSxJQUFJLDJCQUEyQixLQUFLO0FBQUEsTUFDMUUsR0FDTztBQUVULElBQUksTUFBTSxNQUFNLENBQU0sTUFBTSxZQUMxQixPQUFPLE1BQU0sT0FBTyxpQkFBaUIsTUFBTSxNQUFNLENBQU0sQ0FBQyxZQUFZLFFBQVEsRUFBRTtBQUVoRixRQUFNLFFBQVEsTUFBTSxNQUFNLENBQUs7QUFDL0IsSUFBSSxRQUFRLGVBQ04sV0FBVyxJQUFJLFFBQVEsS0FBRyxPQUFPLE1BQU0sT0FBTyw4QkFBOEIsR0FDaEYsV0FBVyxJQUFJLE9BQU8sSUFBSSxLQUNqQixRQUFRLElBQ2pCLE9BQU8sSUFBSSxPQUFPLElBQUksS0FFbEIsTUFBTSxNQUFNLENBQUksTUFBTSxPQUFPLElBQUksS0FDbkM7QUFBQSxNQUNFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsT0FBTyxJQUFJO0FBQUEsSUFDYixHQUVGLFFBQVEsTUFDUixTQUVGLFdBQVcsT0FDWCxTQUFTLE1BQ1QsUUFBUTtBQUFBLEVBQ1Y7QUFDQSxFQUFJLE1BQU0sTUFBTSxDQUFNLE1BQU0sWUFDMUIsT0FBTyxNQUFNLE1BQU0saUJBQWlCLE1BQU0sTUFBTSxDQUFNLENBQUMsWUFBWSxRQUFRLEVBQUUsR0FFMUUsT0FBTyxHQUFHLFFBQVEsQ0FBSSxHQUFHLElBQUksS0FDaEMsT0FBTyxNQUFNLEdBQUcsZ0NBQWdDLFFBQVEsQ0FBSSxDQUFDLFNBQVMsSUFBSSxpQkFBaUI7QUFFN0YsTUFBTSxVQUFXLE9BQU8sY0FBYyxPQUFPLFVBQVc7QUFDeEQsU0FBSSxZQUFZLFFBQ2QsT0FBTyxNQUFNLEdBQUcscUJBQXFCLE9BQU8sK0JBQStCLElBQUksRUFBRSxHQUU1RTtBQUNUO0FBS0EsU0FBUyxXQUFXLFFBQWdCLFlBQWlDLFFBQXNCO0FBQ3pGLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxPQUFPLElBQUksUUFDcEMsU0FBUyxPQUFPLFFBQVE7QUFDOUIsV0FBUyxPQUFPLEdBQUcsT0FBTyxTQUFTLElBQUksUUFBUTtBQUM3QyxRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUssUUFBUSxFQUFFLElBQU0sS0FBSyxVQUFXLEdBQzVELFNBQVMsT0FBTyxRQUFRLE1BQU0sSUFBSSxNQUFNO0FBQzlDLElBQUksV0FBVyxVQUFRLE9BQU8sTUFBTSxHQUFHLFFBQVEsSUFBSSxPQUFPLFNBQVMsS0FBSyxNQUFNLFFBQVEsR0FDbEYsVUFBUSxVQUFVLE9BQU8sTUFBTSxZQUFZLFVBQVUsTUFBTTtBQUFBLEVBQ2pFO0FBQ0EsV0FBUyxPQUFPLEdBQUcsT0FBTyxJQUFJLFFBQVE7QUFDcEMsUUFBTSxVQUFVLE1BQU0sSUFBSSxJQUFNLEtBQUssVUFBVyxHQUMxQyxTQUFTLE9BQU8sVUFBVSxNQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU07QUFDM0QsSUFBSSxXQUFXLFVBQVEsT0FBTyxNQUFNLEdBQUcsT0FBTyxJQUFJLE9BQU8sU0FBUyxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQ3BGO0FBQ0EsRUFBSSxXQUFXLEtBQVEsQ0FBQyxXQUFXLE9BQU8sTUFBTSxLQUM5QyxPQUFPLE1BQU0sUUFBUSxzREFBc0Q7QUFFN0UsV0FBVyxTQUFTLFdBQVcsS0FBSztBQUNsQyxXQUFPLE1BQU0sT0FBTyxrREFBa0Q7QUFFMUU7QUFFQSxTQUFTLFVBQ1AsT0FDQSxNQUNBLFlBQ0EsVUFDQSxRQUNNO0FBQ04sTUFBSSxXQUFXLE9BQU8sR0FDbEIsUUFBUSxNQUFNLElBQUk7QUFDdEIsU0FBTyxVQUFVLEtBQU07QUFDckIsUUFBTSxPQUFPLFdBQVcsSUFBSSxLQUFLO0FBQ2pDLFFBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQU8sTUFBTSxPQUFPLGNBQWMsSUFBSSw0Q0FBNEM7QUFDbEY7QUFBQSxJQUNGO0FBQ0EsZUFBVyxPQUFPLEtBQUssR0FDbkIsU0FBUyxXQUNYLE9BQU8sTUFBTSxPQUFPLDZDQUE2QyxJQUN4RCxlQUFlLElBQUksTUFBTSxRQUNsQztBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDQSxjQUFjLElBQUkscUJBQXFCLElBQUksWUFBWSxlQUFlLElBQUksQ0FBQztBQUFBLElBQzdFLEdBRUUsTUFBTSxRQUFRLElBQVMsQ0FBUSxNQUFNLFlBQ3ZDLE9BQU8sTUFBTSxPQUFPLGlCQUFpQixNQUFNLFFBQVEsSUFBUyxDQUFRLENBQUMsWUFBWSxRQUFRLEVBQUUsR0FFN0YsV0FBVyxRQUFRLEdBQ25CLFFBQVEsTUFBTSxRQUFRLElBQVMsQ0FBSTtBQUFBLEVBQ3JDO0FBQ0Y7QUFHQSxTQUFTLFlBQVksUUFBZ0IsT0FBbUIsUUFBc0I7QUFDNUUsTUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLE1BQU0sTUFBTSxJQUFJLFFBQ3hDLE9BQU8sUUFBUSxRQUNqQixTQUFTLE9BQU8sUUFDaEIsT0FBTztBQUNYLFNBQU8sV0FBVyxLQUFNO0FBQ3RCLFFBQUksRUFBRSxTQUFTLFFBQVEsU0FBUyxTQUFTLE1BQU0sTUFBTSxNQUFNLEdBQUc7QUFDNUQsYUFBTyxNQUFNLE1BQU0sWUFBWSxNQUFNLHFEQUFxRDtBQUMxRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE1BQU0sSUFBSSxHQUNoQixPQUFPLFFBQ1AsU0FBUyxNQUFNLFNBQVMsSUFBUyxDQUFJO0FBQUEsRUFDdkM7QUFDQSxNQUFJLFFBQVE7QUFDWixXQUFTLE1BQU0sT0FBTyxHQUFHLE1BQU0sTUFBTSxPQUFPO0FBQzFDLFFBQU0sUUFBUSxNQUFNLE1BQU0sSUFBUyxDQUFLLEdBQ2xDLFFBQVEsUUFBUSxFQUFFLE1BQU0sR0FBRyxNQUFNLEtBQUssUUFBUSxJQUFJLGNBQVMsY0FDM0QsUUFBUSxXQUFXLEtBQUssSUFBSTtBQUNsQyxJQUFJLE1BQU0sR0FBRyxNQUFNLEtBQUssU0FBUyxLQUFHLE9BQU8sTUFBTSxLQUFLLGtDQUFrQyxHQUNwRixNQUFNLEdBQUcsTUFBTSxLQUFLLFVBQVcsZUFDakMsT0FBTyxNQUFNLEtBQUssMERBQTBELElBRTFFLFFBQVEsU0FBUyxTQUFTLE1BQU0sR0FBRyxNQUFNLElBQUksWUFBVSxlQUN6RCxPQUFPLE1BQU0sS0FBSyxnQkFBZ0IsS0FBSyx1QkFBdUIsS0FBSyxLQUFLLEdBRTFFLFFBQVMsUUFBUSxRQUFRLFFBQVM7QUFBQSxFQUNwQztBQUNBLEVBQUksVUFBVSxTQUNaLE9BQU8sTUFBTSxHQUFHLDRCQUE0QixLQUFLLFNBQVMsS0FBSyxvQkFBb0I7QUFFdkY7QUFHQSxTQUFTLGdCQUFnQixRQUFnQixRQUE2QixRQUFzQjtBQUMxRixNQUFNLEVBQUUsT0FBTyxPQUFPLGFBQWEsSUFBSTtBQUN2QyxXQUFTLE9BQU8sR0FBRyxRQUFRLGNBQWMsUUFBUTtBQUMvQyxRQUFJLE9BQU8sTUFBTSxRQUFRLElBQUksR0FDekIsUUFBUSxPQUFPLEdBQ2YsT0FBTztBQUNYLFdBQU8sU0FBUyxLQUFHO0FBQ2pCLFVBQU0sUUFBUSxRQUFRO0FBQ3RCLFVBQUksT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNO0FBQzlCLFlBQU0sVUFBVSxZQUFZLEtBQUsseUJBQXlCLElBQUk7QUFDOUQsZUFBTyxPQUFPLE1BQU0sT0FBTztBQUMzQjtBQUFBLE1BQ0Y7QUFFQSxVQURBLE9BQU8sT0FBTyxLQUFLLElBQ2QsT0FBTyxPQUFXLFNBQVMsVUFBVSxHQUFHO0FBQzNDLGVBQU8sT0FBTyxNQUFNLGlCQUFpQixPQUFPLENBQUssZ0JBQWdCLEtBQUssRUFBRTtBQUN4RTtBQUFBLE1BQ0Y7QUFDQSxhQUFPLE9BQ1AsT0FBTyxNQUFNLFFBQVEsSUFBUyxDQUFJLEdBQ2xDO0FBQUEsSUFDRjtBQUNBLElBQUksU0FBUyxLQUFLLFVBQVUsS0FDMUIsT0FBTyxPQUFPLE1BQU0scUJBQXFCLElBQUksY0FBYyxLQUFLLDJCQUEyQjtBQUFBLEVBRS9GO0FBQ0EsV0FBVyxTQUFTLE9BQU8sS0FBSyxFQUFHLFFBQU8sT0FBTyxPQUFPLG9DQUFvQztBQUM5Rjs7O0FDcE1PLElBQU0sZUFBTixNQUFtQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVeEIsWUFBWSxVQUFrQixVQUErQixDQUFDLEdBQUc7QUFDL0QsUUFBTSxFQUFFLFVBQVUsT0FBTyxFQUFFLElBQUk7QUFDL0IsUUFBSSxPQUFPLFlBQWEsWUFBWSxDQUFDLE9BQU8sY0FBYyxRQUFRLEtBQUssWUFBWTtBQUNqRixZQUFNLElBQUk7QUFBQSxRQUNSO0FBQUEsUUFDQSx5QkFBeUIsS0FBSyxRQUFRLENBQUM7QUFBQSxNQUN6QztBQUVGLFFBQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxPQUFPLGNBQWMsSUFBSSxLQUFLLE9BQU8sS0FBSyxPQUFPO0FBQ2hGLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLGlDQUFpQyxLQUFLLElBQUksQ0FBQyxtQ0FBbUMsVUFBVTtBQUFBLE1BQzFGO0FBRUYsUUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxLQUFLLEVBQUU7QUFFL0MsU0FBSyxNQUFNLFVBQVUsSUFBSSxPQUFPLFVBQVUsTUFBTSxTQUFTLElBQUksSUFBSSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBYUEsU0FBUyxNQUFjLFFBQWdCLEdBQXVCO0FBQzVELEtBQUksT0FBTyxRQUFTLGFBQWEsT0FBTyxPQUFPLFFBQVEsUUFBUSxLQUFLLFVBQVUsTUFDNUUsS0FBSyxlQUFlLE1BQU0sS0FBSztBQUVqQyxRQUFNLEVBQUUsT0FBTyxJQUFJLE1BQ2YsUUFBUSxHQUNSLE9BQU87QUFJWCxXQUhJLFFBQVEsT0FBTyxnQkFBZ0IsVUFBVSxNQUFHLE9BQU8sT0FBTyxNQUFPLE9BQU8sUUFBUSxPQUFRLENBQUMsSUFDekYsU0FBUyxJQUFHLFFBQVEsT0FBTyxTQUFTLE1BQU0sSUFBSSxJQUM3QyxRQUFRLE9BQU8sS0FBSyxNQUFNLE9BQU8sZUFBZSxJQUFJLENBQUMsR0FDdEQsVUFBVSxJQUFhLEtBQUssT0FBTyxNQUFNLEtBQUssSUFDM0MsU0FBUyxPQUFPLE1BQU8sUUFBUSxJQUFTLElBQVMsQ0FBQyxHQUFJLEtBQUs7QUFBQSxFQUNwRTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsS0FBSyxRQUFzQjtBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDNUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxTQUFTLFFBQXdCO0FBQy9CLFdBQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxVQUFVLE1BQU0sQ0FBQztBQUFBLEVBQ25EO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsT0FBTyxRQUF3QjtBQUM3QixXQUFPLEtBQUssT0FBTyxPQUFPLEtBQUssVUFBVSxNQUFNLENBQUM7QUFBQSxFQUNsRDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxPQUFPLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE9BQTBCO0FBQzdCLFFBQU0sRUFBRSxPQUFPLFNBQVMsTUFBTSxRQUFRLFNBQVMsSUFBSSxLQUFLO0FBQ3hELFFBQUksQ0FBQyxPQUFRLFFBQU8sTUFBTSxHQUFHLFVBQVUsTUFBUztBQUNoRCxRQUFJLFFBQVEsTUFBTSxPQUFPLElBQVMsQ0FBSztBQUN2QyxhQUFTLE9BQU8sUUFBUSxRQUFRLE9BQU8sS0FBSyxRQUFRLFFBQVEsUUFBUSxRQUFRLFFBQVEsUUFBUTtBQUMxRixVQUFNLFFBQVEsTUFBTSxRQUFRLElBQVMsQ0FBSyxHQUNwQyxTQUFTLFFBQVEsSUFBSSxTQUFZLFNBQVMsT0FBTyxLQUFLO0FBQzVELFlBQU0sUUFBUSxLQUFLLEdBQUksS0FBSyxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0sR0FDeEQsUUFBUSxNQUFNLFFBQVEsSUFBUyxDQUFLO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLFNBQXNCO0FBQ3BCLFdBQU8sYUFBYSxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW1CO0FBQ3JCLFdBQU8sS0FBSyxPQUFPO0FBQUEsRUFDckI7QUFBQTtBQUFBLEVBR0EsSUFBSSxXQUFtQjtBQUNyQixXQUFPLEtBQUssT0FBTyxRQUFRLENBQUk7QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxJQUFJLGVBQXVCO0FBQ3pCLFdBQU8sS0FBSyxPQUFPLFFBQVEsQ0FBSTtBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBbUI7QUFDckIsV0FBTyxLQUFLLE9BQU8sV0FBVyxLQUFLLE9BQU8sUUFBUSxDQUFJO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxhQUFxQjtBQUN2QixXQUFRLEtBQUssT0FBTyxjQUFjLEtBQUssT0FBTyxVQUFXO0FBQUEsRUFDM0Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsSUFBSSxjQUFzQjtBQUN4QixnQkFBSyxPQUFPLGdCQUFnQixHQUNyQixLQUFLLE9BQU87QUFBQSxFQUNyQjtBQUFBO0FBQUEsRUFHQSxJQUFJLGdCQUF3QjtBQUMxQixXQUFPLEtBQUssT0FBTyxNQUFNLGFBQWEsS0FBSyxPQUFPLFFBQVE7QUFBQSxFQUM1RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS1EsT0FBTyxNQUFjLE9BQW1DO0FBQzlELFdBQU8sS0FBSyxPQUFPLGdCQUFnQixJQUFJLEtBQUssU0FBUyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3RFO0FBQUE7QUFBQSxFQUdRLFVBQVUsUUFBd0I7QUFDeEMsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLEtBQUssUUFDdkIsUUFBUSxPQUFPLFVBQVcsV0FBVyxTQUFVLFdBQWdCLEdBQy9ELFFBQVEsTUFBTyxRQUFRLElBQVMsSUFBUyxDQUFDO0FBQ2hELFFBQUksUUFBUSxLQUFLLFNBQVMsUUFBUSxTQUFTLE9BQU8sS0FBSyxNQUFNO0FBQzNELFlBQU0sS0FBSyxTQUFTLE1BQU07QUFFNUIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR1EsZUFBZSxNQUFlLE9BQXNCO0FBQzFELFFBQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxPQUFPLGNBQWMsSUFBSSxLQUFLLFFBQVE7QUFDckUsWUFBTSxJQUFJO0FBQUEsUUFDUjtBQUFBLFFBQ0EsMkJBQTJCLEtBQUssSUFBSSxDQUFDO0FBQUEsTUFDdkM7QUFFRixRQUFJLE9BQU8sU0FBVSxZQUFZLENBQUMsYUFBYSxLQUFLLEtBQUssUUFBUSxLQUFLO0FBQ3BFLFlBQU0sSUFBSTtBQUFBLFFBQ1I7QUFBQSxRQUNBLDBCQUEwQixLQUFLLEtBQUssQ0FBQyxtREFBbUQsS0FBSyxRQUFRO0FBQUEsTUFDdkc7QUFBQSxFQUVKO0FBQUE7QUFBQSxFQUdRLFNBQVMsUUFBK0I7QUFDOUMsV0FBTyxJQUFJO0FBQUEsTUFDVDtBQUFBLE1BQ0EsS0FBSyxRQUFRLE1BQU0sSUFDZixxQkFBcUIsS0FBSyxNQUFNLENBQUMsMkZBQ2pDLHVCQUF1QixLQUFLLE1BQU0sQ0FBQztBQUFBLElBQ3pDO0FBQUEsRUFDRjtBQUFBLEVBRVEsUUFBUSxRQUEwQjtBQUN4QyxRQUFJLE9BQU8sVUFBVyxZQUFZLENBQUMsT0FBTyxjQUFjLE1BQU0sS0FBSyxTQUFTLEVBQUcsUUFBTztBQUN0RixRQUFNLEVBQUUsT0FBTyxTQUFTLE1BQU0sS0FBSyxJQUFJLEtBQUssUUFDdEMsUUFBUSxTQUFTO0FBQ3ZCLFFBQUksU0FBUyxRQUFRLFNBQVMsUUFBUSxPQUFRLFFBQU87QUFDckQsUUFBTSxRQUFRLEtBQUssTUFBTSxTQUFTLFFBQVEsR0FDcEMsT0FBTyxNQUFNLFFBQVEsSUFBUyxDQUFLLElBQU0sSUFBSSxZQUFRO0FBQzNELFdBQU8sU0FBUyxXQUFXLE9BQU8sSUFBSSxLQUFLLFFBQVE7QUFBQSxFQUNyRDtBQUNGLEdBR00sYUFBcUIsS0FBSyxLQUFLLEtBQUs7OztBQ2xTbkMsU0FBUyxTQUFTLE1BQXlDO0FBQ2hFLE1BQUksUUFBUTtBQUNaLFNBQU8sQ0FBQyxXQUNOLFNBQVMsU0FBUyxJQUNsQixTQUFTLFVBQVUsSUFDbkIsU0FBUyxTQUFTLElBQ1YsVUFBVSxLQUFLO0FBRTNCOyIsCiAgIm5hbWVzIjogW10KfQo=

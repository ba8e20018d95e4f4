import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import {
  Dictionary,
  copyOwned,
  elementsToJSON,
  ownerToJSON,
  stringToJSON
} from "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena,
  Deallocator,
  checkedAt,
  requireAllocator
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/dictionaries.ts
import { readFileSync } from "node:fs";
import { getHeapStatistics } from "node:v8";

// bench/dictionaries.gen.ts
var Words = class _Words extends Dictionary {
  static {
    this.typeName = "Words";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "00ee87ba1707a8e7";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "Dictionary", ["Str"]]];
  }
  /** Returns an accessor of the `Words` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Words) ?? new _Words(allocator.arena, ptr);
  }
  /** Allocates an empty `Words`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Words).allocateZeroed(4, 4, _Words);
  }
  /** Allocates a `Words` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Words.at(allocator, _Words.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initWords(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Words` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Words.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONWords(this);
  }
};
function initWords(target, init) {
  return init instanceof Words ? copyWords(target, init) : (target.assign(init), target);
}
function copyWords(target, source) {
  return copyOwned(target, source, Words);
}
function toJSONWords(source) {
  return ownerToJSON(source, toJSONWordsAt$);
}
function toJSONWordsAt$(source, walk) {
  return elementsToJSON(source, stringToJSON, walk);
}

// bench/workloads/hand-dictionary.ts
var HandDictionary = class {
  /** @param texts - Number of texts, a power of two. */
  constructor(texts2, bytes2) {
    this.length = 1;
    this.slots = new Uint32Array(texts2 * 2), this.hashes = new Uint32Array(texts2), this.ends = new Uint32Array(texts2), this.bytes = new Uint8Array(bytes2);
  }
  clear() {
    this.slots.fill(0), this.length = 1;
  }
  ofBytes(u8, start, end) {
    let { slots, ends, hashes, bytes: bytes2 } = this, hash = 2166136261;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ u8[at], 16777619);
    hash = (hash ^ hash >>> 15) >>> 0;
    let mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      let code = slots[slot];
      if (code === 0) break;
      let from = ends[code - 1];
      if (hashes[code] !== hash || ends[code] - from !== end - start) continue;
      let same = 0;
      for (; same < end - start && bytes2[from + same] === u8[start + same]; ) same++;
      if (same === end - start) return code;
    }
    return bytes2.set(u8.subarray(start, end), ends[this.length - 1]), this.enter(hash, ends[this.length - 1] + end - start);
  }
  ofText(text) {
    let { slots, ends, hashes, bytes: bytes2 } = this, { length } = text, hash = 2166136261;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    hash = (hash ^ hash >>> 15) >>> 0;
    let mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      let code = slots[slot];
      if (code === 0) break;
      let from = ends[code - 1];
      if (hashes[code] !== hash || ends[code] - from !== length) continue;
      let same = 0;
      for (; same < length && bytes2[from + same] === text.charCodeAt(same); ) same++;
      if (same === length) return code;
    }
    let start = ends[this.length - 1];
    for (let at = 0; at < length; at++) bytes2[start + at] = text.charCodeAt(at);
    return this.enter(hash, start + length);
  }
  textOf(code) {
    let text = "";
    for (let at = this.ends[code - 1]; at < this.ends[code]; at++)
      text += String.fromCharCode(this.bytes[at]);
    return text;
  }
  enter(hash, end) {
    let code = this.length++, mask = this.slots.length - 1, slot = hash & mask;
    for (; this.slots[slot] !== 0; ) slot = slot + 1 & mask;
    return this.slots[slot] = code, this.hashes[code] = hash, this.ends[code] = end, code;
  }
};

// bench/contenders/dictionaries.ts
var COUNT = 1e4, AIRPORTS = "node_modules/vega-datasets/data/flights-airport.csv";
function airports() {
  return readFileSync(AIRPORTS, "utf8").trim().split(`
`).slice(1).flatMap((row) => row.split(",").slice(0, 2)).slice(0, COUNT);
}
function randoms() {
  let state = 1, next = (below) => (state = Math.imul(state, 1664525) + 1013904223 >>> 0, Math.floor(state / 2 ** 32 * below)), all = Array.from({ length: 1e5 }, (_, index) => {
    let text = index.toString(36);
    for (let left = 4 + next(20) - text.length; left >= 0; left--)
      text += "abcdefghijklmnopqrstuvwxyz0123456789"[next(36)];
    return text;
  });
  return Array.from({ length: COUNT }, () => all[next(all.length)]);
}
var [form = "", operation = "", budget = ""] = process.argv.slice(2), [vocabulary = "", work = ""] = operation.split("-"), lines = vocabulary === "airports" ? airports() : randoms(), texts = textsOf(lines), decoder = new TextDecoder(), words = Words.create(new Arena(1 << 24)), map = /* @__PURE__ */ new Map([["", 0]]), names = [""], hand = new HandDictionary(1 << 17, 1 << 22);
function textsOf(lines2) {
  let file = lines2.join(","), u8 = new TextEncoder().encode(file), starts = new Uint32Array(lines2.length), ends = new Uint32Array(lines2.length), at = 0;
  for (let [index, line] of lines2.entries())
    starts[index] = at, ends[index] = at + line.length, at += line.length + 1;
  return { strings: file.split(","), u8, starts, ends };
}
var forms = {
  dictionary: {
    bytes: () => bytes(words, texts),
    strings: () => strings(words, texts.strings),
    fresh: () => strings(words, copies()),
    texts: () => decoded(words, codes),
    fill: () => (words.clear(), bytes(words, texts)),
    fillStrings: () => (words.clear(), strings(words, texts.strings))
  },
  hand: {
    bytes: () => bytesByHand(hand, texts),
    strings: () => stringsByHand(hand, texts.strings),
    fresh: () => stringsByHand(hand, copies()),
    texts: () => decodedByHand(hand, codes),
    fill: () => (hand.clear(), bytesByHand(hand, texts)),
    fillStrings: () => (hand.clear(), stringsByHand(hand, texts.strings))
  },
  map: {
    bytes: () => bytesOfMap(map, names, texts),
    strings: () => stringsOfMap(map, names, texts.strings),
    fresh: () => stringsOfMap(map, names, copies()),
    texts: () => decodedOfMap(names, codes),
    fill: () => (clearMap(), bytesOfMap(map, names, texts)),
    fillStrings: () => (clearMap(), stringsOfMap(map, names, texts.strings))
  }
}, codes = Uint32Array.from(lines, (line) => words.intern(line));
for (let sum of [bytes(words, texts), bytesOfMap(map, names, texts)])
  if (sum !== bytesByHand(hand, texts)) throw new Error("different codes");
function copies() {
  return joined.split(",");
}
var joined = lines.join(","), run = forms[form]?.[work];
if (run === void 0) throw new Error(`unknown form "${form}" or operation "${operation}"`);
for (let turn = 0; turn < 4; turn++) {
  let sums = Object.values(forms).map((works) => works[work]());
  if (new Set(sums).size > 1) throw new Error(`different results: ${sums.join(", ")}`);
}
var timing = await time(run, COUNT, Number(budget));
console.log(JSON.stringify({ ...timing, bytes: garbage() }));
function garbage() {
  globalThis.gc?.();
  for (let turn = 0; turn < 20; turn++) run();
  let samples = Array.from({ length: 31 }, () => {
    let before = getHeapStatistics().used_heap_size;
    return run(), (getHeapStatistics().used_heap_size - before) / COUNT;
  });
  return Math.max(0, median(samples));
}
function bytes(words2, { u8, starts, ends }) {
  let sum = 0;
  for (let at = 0; at < starts.length; at++)
    sum += words2.internBytes(u8, starts[at], ends[at]);
  return sum;
}
function bytesByHand(hand2, { u8, starts, ends }) {
  let sum = 0;
  for (let at = 0; at < starts.length; at++) sum += hand2.ofBytes(u8, starts[at], ends[at]);
  return sum;
}
function bytesOfMap(map2, names2, texts2) {
  let { u8, starts, ends } = texts2, sum = 0;
  for (let at = 0; at < starts.length; at++)
    sum += codeOf(map2, names2, decoder.decode(u8.subarray(starts[at], ends[at])));
  return sum;
}
function strings(words2, texts2) {
  let sum = 0;
  for (let at = 0; at < texts2.length; at++) sum += words2.intern(texts2[at]);
  return sum;
}
function stringsByHand(hand2, texts2) {
  let sum = 0;
  for (let at = 0; at < texts2.length; at++) sum += hand2.ofText(texts2[at]);
  return sum;
}
function stringsOfMap(map2, names2, texts2) {
  let sum = 0;
  for (let at = 0; at < texts2.length; at++) sum += codeOf(map2, names2, texts2[at]);
  return sum;
}
function codeOf(map2, names2, text) {
  let known = map2.get(text);
  if (known !== void 0) return known;
  let code = names2.push(text) - 1;
  return map2.set(text, code), code;
}
function clearMap() {
  map.clear(), map.set("", 0), names.length = 1;
}
function decoded(words2, codes2) {
  let sum = 0;
  for (let at = 0; at < codes2.length; at++) sum += words2.at(codes2[at]).length;
  return sum;
}
function decodedByHand(hand2, codes2) {
  let sum = 0;
  for (let at = 0; at < codes2.length; at++) sum += hand2.textOf(codes2[at]).length;
  return sum;
}
function decodedOfMap(names2, codes2) {
  let sum = 0;
  for (let at = 0; at < codes2.length; at++) sum += names2[codes2[at]].length;
  return sum;
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9kaWN0aW9uYXJpZXMudHMiLCAiLi4vLi4vZGljdGlvbmFyaWVzLmdlbi50cyIsICIuLi8uLi93b3JrbG9hZHMvaGFuZC1kaWN0aW9uYXJ5LnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFRQSxTQUFTLG9CQUFvQjtBQUM3QixTQUFTLHlCQUF5Qjs7O0FDZTNCLElBQU0sUUFBTixNQUFNLGVBQWMsV0FBVztBQUFBLEVBQ3BDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBUztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN0RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxjQUFjLGNBQWMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBR3ZGLE9BQU8sR0FBRyxXQUFzQixLQUF3QjtBQUN0RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxNQUFLLEtBQUssSUFBSSxPQUFNLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDbEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWtDO0FBQ2hELFdBQU8saUJBQWlCLFdBQVcsTUFBSyxFQUFFLGVBQWUsR0FBRyxHQUFHLE1BQUs7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBa0M7QUFDcEUsUUFBTSxVQUFVLE9BQU0sR0FBRyxXQUFXLE9BQU0sU0FBUyxTQUFTLENBQUM7QUFDN0QsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxVQUFVLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDL0IsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssT0FBTSxLQUFLO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBcUI7QUFBRSxXQUFPLFlBQVksSUFBSTtBQUFBLEVBQUU7QUFDM0Q7QUFHTyxTQUFTLFVBQVUsUUFBZSxNQUFpQztBQUN4RSxTQUFJLGdCQUFnQixRQUFjLFVBQVUsUUFBUSxJQUFJLEtBQ3hELE9BQU8sT0FBTyxJQUFJLEdBQ1g7QUFDVDtBQUdPLFNBQVMsVUFBVSxRQUFlLFFBQXNCO0FBQzdELFNBQU8sVUFBVSxRQUFRLFFBQVEsS0FBSztBQUN4QztBQUdPLFNBQVMsWUFBWSxRQUEyQjtBQUNyRCxTQUFPLFlBQVksUUFBUSxjQUFjO0FBQzNDO0FBRU8sU0FBUyxlQUFlLFFBQWUsTUFBNEI7QUFDeEUsU0FBTyxlQUFlLFFBQVEsY0FBYyxJQUFJO0FBQ2xEOzs7QUMxRU8sSUFBTSxpQkFBTixNQUFxQjtBQUFBO0FBQUEsRUFRMUIsWUFBWUEsUUFBZUMsUUFBZTtBQUgxQyxrQkFBUztBQUlQLFNBQUssUUFBUSxJQUFJLFlBQVlELFNBQVEsQ0FBQyxHQUN0QyxLQUFLLFNBQVMsSUFBSSxZQUFZQSxNQUFLLEdBQ25DLEtBQUssT0FBTyxJQUFJLFlBQVlBLE1BQUssR0FDakMsS0FBSyxRQUFRLElBQUksV0FBV0MsTUFBSztBQUFBLEVBQ25DO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxNQUFNLEtBQUssQ0FBQyxHQUNqQixLQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsUUFBUSxJQUFnQixPQUFlLEtBQXFCO0FBQzFELFFBQU0sRUFBRSxPQUFPLE1BQU0sUUFBUSxPQUFBQSxPQUFNLElBQUksTUFDbkMsT0FBTztBQUNYLGFBQVMsS0FBSyxPQUFPLEtBQUssS0FBSyxLQUFNLFFBQU8sS0FBSyxLQUFLLE9BQU8sR0FBRyxFQUFFLEdBQUksUUFBSztBQUMzRSxZQUFRLE9BQVEsU0FBUyxRQUFTO0FBQ2xDLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsYUFBUyxPQUFPLE9BQU8sUUFBUSxPQUFRLE9BQU8sSUFBSyxNQUFNO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLElBQUk7QUFDdkIsVUFBSSxTQUFTLEVBQUc7QUFDaEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFVBQUksT0FBTyxJQUFJLE1BQU0sUUFBUSxLQUFLLElBQUksSUFBSyxTQUFTLE1BQU0sTUFBTztBQUNqRSxVQUFJLE9BQU87QUFDWCxhQUFPLE9BQU8sTUFBTSxTQUFTQSxPQUFNLE9BQU8sSUFBSSxNQUFNLEdBQUcsUUFBUSxJQUFJLElBQUc7QUFDdEUsVUFBSSxTQUFTLE1BQU0sTUFBTyxRQUFPO0FBQUEsSUFDbkM7QUFDQSxXQUFBQSxPQUFNLElBQUksR0FBRyxTQUFTLE9BQU8sR0FBRyxHQUFHLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxHQUNqRCxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssU0FBUyxDQUFDLElBQUssTUFBTSxLQUFLO0FBQUEsRUFDOUQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsUUFBTSxFQUFFLE9BQU8sTUFBTSxRQUFRLE9BQUFBLE9BQU0sSUFBSSxNQUNqQyxFQUFFLE9BQU8sSUFBSSxNQUNmLE9BQU87QUFDWCxhQUFTLEtBQUssR0FBRyxLQUFLLFFBQVEsS0FBTSxRQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssV0FBVyxFQUFFLEdBQUcsUUFBSztBQUN0RixZQUFRLE9BQVEsU0FBUyxRQUFTO0FBQ2xDLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsYUFBUyxPQUFPLE9BQU8sUUFBUSxPQUFRLE9BQU8sSUFBSyxNQUFNO0FBQ3ZELFVBQU0sT0FBTyxNQUFNLElBQUk7QUFDdkIsVUFBSSxTQUFTLEVBQUc7QUFDaEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFVBQUksT0FBTyxJQUFJLE1BQU0sUUFBUSxLQUFLLElBQUksSUFBSyxTQUFTLE9BQVE7QUFDNUQsVUFBSSxPQUFPO0FBQ1gsYUFBTyxPQUFPLFVBQVVBLE9BQU0sT0FBTyxJQUFJLE1BQU0sS0FBSyxXQUFXLElBQUksSUFBRztBQUN0RSxVQUFJLFNBQVMsT0FBUSxRQUFPO0FBQUEsSUFDOUI7QUFDQSxRQUFNLFFBQVEsS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUNsQyxhQUFTLEtBQUssR0FBRyxLQUFLLFFBQVEsS0FBTSxDQUFBQSxPQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssV0FBVyxFQUFFO0FBQzFFLFdBQU8sS0FBSyxNQUFNLE1BQU0sUUFBUSxNQUFNO0FBQUEsRUFDeEM7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsUUFBSSxPQUFPO0FBQ1gsYUFBUyxLQUFLLEtBQUssS0FBSyxPQUFPLENBQUMsR0FBSSxLQUFLLEtBQUssS0FBSyxJQUFJLEdBQUk7QUFDekQsY0FBUSxPQUFPLGFBQWEsS0FBSyxNQUFNLEVBQUUsQ0FBRTtBQUU3QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRVEsTUFBTSxNQUFjLEtBQXFCO0FBQy9DLFFBQU0sT0FBTyxLQUFLLFVBQ1osT0FBTyxLQUFLLE1BQU0sU0FBUyxHQUM3QixPQUFPLE9BQU87QUFDbEIsV0FBTyxLQUFLLE1BQU0sSUFBSSxNQUFNLElBQUcsUUFBUSxPQUFPLElBQUs7QUFDbkQsZ0JBQUssTUFBTSxJQUFJLElBQUksTUFDbkIsS0FBSyxPQUFPLElBQUksSUFBSSxNQUNwQixLQUFLLEtBQUssSUFBSSxJQUFJLEtBQ1g7QUFBQSxFQUNUO0FBQ0Y7OztBRmxFQSxJQUFNLFFBQVEsS0FDUixXQUFXO0FBV2pCLFNBQVMsV0FBcUI7QUFFNUIsU0FEYSxhQUFhLFVBQVUsTUFBTSxFQUFFLEtBQUssRUFBRSxNQUFNO0FBQUEsQ0FBSSxFQUFFLE1BQU0sQ0FBQyxFQUMxRCxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sR0FBRyxFQUFFLE1BQU0sR0FBRyxDQUFDLENBQUMsRUFBRSxNQUFNLEdBQUcsS0FBSztBQUN6RTtBQUdBLFNBQVMsVUFBb0I7QUFDM0IsTUFBSSxRQUFRLEdBQ04sT0FBTyxDQUFDLFdBQ1osUUFBUyxLQUFLLEtBQUssT0FBTyxPQUFTLElBQUksZUFBbUIsR0FDbkQsS0FBSyxNQUFPLFFBQVEsS0FBSyxLQUFNLEtBQUssSUFFdkMsTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLElBQVEsR0FBRyxDQUFDLEdBQUcsVUFBVTtBQUN4RCxRQUFJLE9BQU8sTUFBTSxTQUFTLEVBQUU7QUFDNUIsYUFBUyxPQUFPLElBQUksS0FBSyxFQUFFLElBQUksS0FBSyxRQUFRLFFBQVEsR0FBRztBQUNyRCxjQUFRLHVDQUF1QyxLQUFLLEVBQUUsQ0FBQztBQUV6RCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0QsU0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxNQUFNLElBQUksS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFFO0FBQ25FO0FBRUEsSUFBTSxDQUFDLE9BQU8sSUFBSSxZQUFZLElBQUksU0FBUyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUMvRCxDQUFDLGFBQWEsSUFBSSxPQUFPLEVBQUUsSUFBSSxVQUFVLE1BQU0sR0FBRyxHQUNsRCxRQUFRLGVBQWUsYUFBYSxTQUFTLElBQUksUUFBUSxHQUN6RCxRQUFRLFFBQVEsS0FBSyxHQUNyQixVQUFVLElBQUksWUFBWSxHQUUxQixRQUFRLE1BQU0sT0FBTyxJQUFJLE1BQU0sS0FBSyxFQUFFLENBQUMsR0FDdkMsTUFBTSxvQkFBSSxJQUFvQixDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxHQUN2QyxRQUFrQixDQUFDLEVBQUUsR0FDckIsT0FBTyxJQUFJLGVBQWUsS0FBSyxJQUFJLEtBQUssRUFBRTtBQUdoRCxTQUFTLFFBQVFDLFFBQWlDO0FBQ2hELE1BQU0sT0FBT0EsT0FBTSxLQUFLLEdBQUcsR0FDckIsS0FBSyxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksR0FDbEMsU0FBUyxJQUFJLFlBQVlBLE9BQU0sTUFBTSxHQUNyQyxPQUFPLElBQUksWUFBWUEsT0FBTSxNQUFNLEdBQ3JDLEtBQUs7QUFDVCxXQUFXLENBQUMsT0FBTyxJQUFJLEtBQUtBLE9BQU0sUUFBUTtBQUN4QyxXQUFPLEtBQUssSUFBSSxJQUNoQixLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssUUFDeEIsTUFBTSxLQUFLLFNBQVM7QUFFdEIsU0FBTyxFQUFFLFNBQVMsS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJLFFBQVEsS0FBSztBQUN0RDtBQUdBLElBQU0sUUFBaUU7QUFBQSxFQUNyRSxZQUFZO0FBQUEsSUFDVixPQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUs7QUFBQSxJQUMvQixTQUFTLE1BQU0sUUFBUSxPQUFPLE1BQU0sT0FBTztBQUFBLElBQzNDLE9BQU8sTUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQUEsSUFDcEMsT0FBTyxNQUFNLFFBQVEsT0FBTyxLQUFLO0FBQUEsSUFDakMsTUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLE1BQU0sT0FBTyxLQUFLO0FBQUEsSUFDOUMsYUFBYSxPQUFPLE1BQU0sTUFBTSxHQUFHLFFBQVEsT0FBTyxNQUFNLE9BQU87QUFBQSxFQUNqRTtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTyxNQUFNLFlBQVksTUFBTSxLQUFLO0FBQUEsSUFDcEMsU0FBUyxNQUFNLGNBQWMsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNoRCxPQUFPLE1BQU0sY0FBYyxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQ3pDLE9BQU8sTUFBTSxjQUFjLE1BQU0sS0FBSztBQUFBLElBQ3RDLE1BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxZQUFZLE1BQU0sS0FBSztBQUFBLElBQ2xELGFBQWEsT0FBTyxLQUFLLE1BQU0sR0FBRyxjQUFjLE1BQU0sTUFBTSxPQUFPO0FBQUEsRUFDckU7QUFBQSxFQUNBLEtBQUs7QUFBQSxJQUNILE9BQU8sTUFBTSxXQUFXLEtBQUssT0FBTyxLQUFLO0FBQUEsSUFDekMsU0FBUyxNQUFNLGFBQWEsS0FBSyxPQUFPLE1BQU0sT0FBTztBQUFBLElBQ3JELE9BQU8sTUFBTSxhQUFhLEtBQUssT0FBTyxPQUFPLENBQUM7QUFBQSxJQUM5QyxPQUFPLE1BQU0sYUFBYSxPQUFPLEtBQUs7QUFBQSxJQUN0QyxNQUFNLE9BQU8sU0FBUyxHQUFHLFdBQVcsS0FBSyxPQUFPLEtBQUs7QUFBQSxJQUNyRCxhQUFhLE9BQU8sU0FBUyxHQUFHLGFBQWEsS0FBSyxPQUFPLE1BQU0sT0FBTztBQUFBLEVBQ3hFO0FBQ0YsR0FFTSxRQUFRLFlBQVksS0FBSyxPQUFPLENBQUMsU0FBUyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ2xFLFNBQVcsT0FBTyxDQUFDLE1BQU0sT0FBTyxLQUFLLEdBQUcsV0FBVyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQ25FLE1BQUksUUFBUSxZQUFZLE1BQU0sS0FBSyxFQUFHLE9BQU0sSUFBSSxNQUFNLGlCQUFpQjtBQUl6RSxTQUFTLFNBQW1CO0FBQzFCLFNBQU8sT0FBTyxNQUFNLEdBQUc7QUFDekI7QUFDQSxJQUFNLFNBQVMsTUFBTSxLQUFLLEdBQUcsR0FFdkIsTUFBTSxNQUFNLElBQUksSUFBSSxJQUFJO0FBQzlCLElBQUksUUFBUSxPQUFXLE9BQU0sSUFBSSxNQUFNLGlCQUFpQixJQUFJLG1CQUFtQixTQUFTLEdBQUc7QUFDM0YsU0FBUyxPQUFPLEdBQUcsT0FBTyxHQUFHLFFBQVE7QUFDbkMsTUFBTSxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxJQUFJLEVBQUcsQ0FBQztBQUMvRCxNQUFJLElBQUksSUFBSSxJQUFJLEVBQUUsT0FBTyxFQUFHLE9BQU0sSUFBSSxNQUFNLHNCQUFzQixLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDckY7QUFDQSxJQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUNwRCxRQUFRLElBQUksS0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLE9BQU8sUUFBUSxFQUFFLENBQUMsQ0FBQztBQUczRCxTQUFTLFVBQWtCO0FBQ3pCLGFBQVcsS0FBSztBQUNoQixXQUFTLE9BQU8sR0FBRyxPQUFPLElBQUksT0FBUSxLQUFLO0FBQzNDLE1BQU0sVUFBVSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxNQUFNO0FBQy9DLFFBQU0sU0FBUyxrQkFBa0IsRUFBRTtBQUNuQyxlQUFLLElBQ0csa0JBQWtCLEVBQUUsaUJBQWlCLFVBQVU7QUFBQSxFQUN6RCxDQUFDO0FBQ0QsU0FBTyxLQUFLLElBQUksR0FBRyxPQUFPLE9BQU8sQ0FBQztBQUNwQztBQUVBLFNBQVMsTUFBTUMsUUFBYyxFQUFFLElBQUksUUFBUSxLQUFLLEdBQWtCO0FBQ2hFLE1BQUksTUFBTTtBQUNWLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxRQUFRO0FBQ25DLFdBQU9BLE9BQU0sWUFBWSxJQUFJLE9BQU8sRUFBRSxHQUFJLEtBQUssRUFBRSxDQUFFO0FBRXJELFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWUMsT0FBc0IsRUFBRSxJQUFJLFFBQVEsS0FBSyxHQUFrQjtBQUM5RSxNQUFJLE1BQU07QUFDVixXQUFTLEtBQUssR0FBRyxLQUFLLE9BQU8sUUFBUSxLQUFNLFFBQU9BLE1BQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUFJLEtBQUssRUFBRSxDQUFFO0FBQ3pGLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBV0MsTUFBMEJDLFFBQWlCQyxRQUFzQjtBQUNuRixNQUFNLEVBQUUsSUFBSSxRQUFRLEtBQUssSUFBSUEsUUFDekIsTUFBTTtBQUNWLFdBQVMsS0FBSyxHQUFHLEtBQUssT0FBTyxRQUFRO0FBQ25DLFdBQU8sT0FBT0YsTUFBS0MsUUFBTyxRQUFRLE9BQU8sR0FBRyxTQUFTLE9BQU8sRUFBRSxHQUFHLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztBQUU3RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVFILFFBQWNJLFFBQWtDO0FBQy9ELE1BQUksTUFBTTtBQUNWLFdBQVMsS0FBSyxHQUFHLEtBQUtBLE9BQU0sUUFBUSxLQUFNLFFBQU9KLE9BQU0sT0FBT0ksT0FBTSxFQUFFLENBQUU7QUFDeEUsU0FBTztBQUNUO0FBRUEsU0FBUyxjQUFjSCxPQUFzQkcsUUFBa0M7QUFDN0UsTUFBSSxNQUFNO0FBQ1YsV0FBUyxLQUFLLEdBQUcsS0FBS0EsT0FBTSxRQUFRLEtBQU0sUUFBT0gsTUFBSyxPQUFPRyxPQUFNLEVBQUUsQ0FBRTtBQUN2RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQWFGLE1BQTBCQyxRQUFpQkMsUUFBa0M7QUFDakcsTUFBSSxNQUFNO0FBQ1YsV0FBUyxLQUFLLEdBQUcsS0FBS0EsT0FBTSxRQUFRLEtBQU0sUUFBTyxPQUFPRixNQUFLQyxRQUFPQyxPQUFNLEVBQUUsQ0FBRTtBQUM5RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLE9BQU9GLE1BQTBCQyxRQUFpQixNQUFzQjtBQUMvRSxNQUFNLFFBQVFELEtBQUksSUFBSSxJQUFJO0FBQzFCLE1BQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsTUFBTSxPQUFPQyxPQUFNLEtBQUssSUFBSSxJQUFJO0FBQ2hDLFNBQUFELEtBQUksSUFBSSxNQUFNLElBQUksR0FDWDtBQUNUO0FBRUEsU0FBUyxXQUFpQjtBQUN4QixNQUFJLE1BQU0sR0FDVixJQUFJLElBQUksSUFBSSxDQUFDLEdBQ2IsTUFBTSxTQUFTO0FBQ2pCO0FBRUEsU0FBUyxRQUFRRixRQUFjSyxRQUE0QjtBQUN6RCxNQUFJLE1BQU07QUFDVixXQUFTLEtBQUssR0FBRyxLQUFLQSxPQUFNLFFBQVEsS0FBTSxRQUFPTCxPQUFNLEdBQUdLLE9BQU0sRUFBRSxDQUFFLEVBQUU7QUFDdEUsU0FBTztBQUNUO0FBRUEsU0FBUyxjQUFjSixPQUFzQkksUUFBNEI7QUFDdkUsTUFBSSxNQUFNO0FBQ1YsV0FBUyxLQUFLLEdBQUcsS0FBS0EsT0FBTSxRQUFRLEtBQU0sUUFBT0osTUFBSyxPQUFPSSxPQUFNLEVBQUUsQ0FBRSxFQUFFO0FBQ3pFLFNBQU87QUFDVDtBQUVBLFNBQVMsYUFBYUYsUUFBMEJFLFFBQTRCO0FBQzFFLE1BQUksTUFBTTtBQUNWLFdBQVMsS0FBSyxHQUFHLEtBQUtBLE9BQU0sUUFBUSxLQUFNLFFBQU9GLE9BQU1FLE9BQU0sRUFBRSxDQUFFLEVBQUc7QUFDcEUsU0FBTztBQUNUOyIsCiAgIm5hbWVzIjogWyJ0ZXh0cyIsICJieXRlcyIsICJsaW5lcyIsICJ3b3JkcyIsICJoYW5kIiwgIm1hcCIsICJuYW1lcyIsICJ0ZXh0cyIsICJjb2RlcyJdCn0K

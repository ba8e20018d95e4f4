import {
  Spark,
  Sparks,
  Torch
} from "../chunk-3FVVXXU5.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/workloads/hand-pool.ts
var HandPool = class {
  constructor(capacity) {
    this.length = 0;
    this.firstFree = -1;
    this.used = 0;
    this.words = new Int32Array(capacity * WORDS), this.floats = new Float32Array(this.words.buffer), this.bitmap = new Int32Array(capacity + 31 >>> 5), this.capacity = capacity;
  }
  allocate() {
    let { words } = this, slot = this.firstFree;
    if (slot >= 0)
      this.firstFree = words[slot * WORDS];
    else {
      if (this.used === this.capacity) throw new RangeError("the pool is full");
      slot = this.used++;
    }
    let at = slot * WORDS;
    return words[at] = 0, words[at + 1] = 0, words[at + 2] = 0, words[at + 3] = 0, words[at + 4] = 0, words[at + 5] = 0, this.bitmap[slot >>> 5] |= 1 << slot, this.length++, at * 4;
  }
  free(ptr) {
    let slot = ptr / (WORDS * 4) | 0;
    if (slot * WORDS * 4 !== ptr || slot < 0 || slot >= this.used)
      throw new RangeError("a pointer to no slot");
    let bits = this.bitmap[slot >>> 5], rest = bits & ~(1 << slot);
    if (rest === bits) throw new RangeError("the slot is free");
    this.bitmap[slot >>> 5] = rest, this.words[slot * WORDS] = this.firstFree, this.firstFree = slot, this.length--;
  }
}, WORDS = 6;

// bench/contenders/pools.ts
var COUNT = 1e3, SLOTS = 4e3, [contender = "", work = "", budget = ""] = process.argv.slice(2), arena = new Arena(1 << 22), pool = Sparks.create(arena), hand = new HandPool(SLOTS + COUNT), ptrs = new Int32Array(SLOTS), blocks = new Int32Array(work === "dense" ? SLOTS : SLOTS / 4 * 3), order = Int32Array.from({ length: COUNT }, (_, index) => index * 619 % COUNT), pairs = {
  pool: () => pairOfPool(pool),
  hand: () => pairByHand(hand),
  arena: () => pairOfArena(arena)
}, batches = {
  pool: () => batchOfPool(pool, ptrs, order),
  hand: () => batchByHand(hand, ptrs, order),
  arena: () => batchOfArena(arena, ptrs, order)
}, spark = Spark.at(arena, Spark.allocate(arena)), loops = {
  loop: { pool: () => loopByPointers(pool, spark) },
  runs: { pool: () => loopByRuns(pool, spark) },
  dense: { pool: () => loopByRuns(pool, spark) },
  iterator: { pool: () => loopByIterator(pool) }
}, byHand = () => loopByHand(hand), ofArena = () => loopOfArena(blocks, spark);
function fill() {
  for (let slot = 0; slot < SLOTS; slot++) {
    let ptr = pool.create({ vx: 1 }).ptr;
    ptrs[slot] = ptr, hand.floats[(hand.allocate() >>> 2) + 2] = 1;
  }
  for (let slot = 3; slot < SLOTS && work !== "dense"; slot += 4)
    pool.free(ptrs[slot]), hand.free(slot * 24);
  for (let index = 0; index < blocks.length; index++) blocks[index] = Spark.allocate(arena);
}
function measured() {
  for (let slot = 0; slot < 100; slot++)
    pool.allocate(), hand.allocate();
  switch (work) {
    case "pair-references":
      return arena.create(Torch, { spark: pool.create() }), [pairs[contender], COUNT];
    case "pair":
      return [pairs[contender], COUNT];
    case "batch":
      return [batches[contender], COUNT];
    default: {
      for (pool.clear(); hand.length > 0; ) hand.free((hand.length - 1) * 24);
      fill();
      let loop = { hand: byHand, arena: ofArena, ...loops[work] }[contender], count = pool.length;
      if (loop() !== count) throw new Error(`${contender} visits ${loop()} of ${count} structs`);
      return [() => {
        loop();
      }, count];
    }
  }
}
function pairOfPool(pool2) {
  for (let turn = 0; turn < COUNT; turn++) pool2.free(pool2.allocate());
}
function pairByHand(hand2) {
  for (let turn = 0; turn < COUNT; turn++) hand2.free(hand2.allocate());
}
function pairOfArena(arena2) {
  for (let turn = 0; turn < COUNT; turn++) arena2.free(Spark.allocate(arena2));
}
function batchOfPool(pool2, ptrs2, order2) {
  for (let turn = 0; turn < COUNT; turn++) ptrs2[turn] = pool2.allocate();
  for (let turn = 0; turn < COUNT; turn++) pool2.free(ptrs2[order2[turn]]);
}
function batchByHand(hand2, ptrs2, order2) {
  for (let turn = 0; turn < COUNT; turn++) ptrs2[turn] = hand2.allocate();
  for (let turn = 0; turn < COUNT; turn++) hand2.free(ptrs2[order2[turn]]);
}
function batchOfArena(arena2, ptrs2, order2) {
  for (let turn = 0; turn < COUNT; turn++) ptrs2[turn] = Spark.allocate(arena2);
  for (let turn = 0; turn < COUNT; turn++) arena2.free(ptrs2[order2[turn]]);
}
function loopByPointers(pool2, spark2) {
  let count = 0;
  for (let at = pool2.first(); at !== 0; at = pool2.next(at))
    spark2.ptr = at, spark2.x += spark2.vx, count++;
  return count;
}
function loopByRuns(pool2, spark2) {
  let count = 0;
  for (let run2 of pool2.runs())
    for (let at = run2.first, end = run2.end; at < end; at = run2.after(at))
      spark2.ptr = at, spark2.x += spark2.vx, count++;
  return count;
}
function loopByIterator(pool2) {
  let count = 0;
  for (let each of pool2)
    each.x += each.vx, count++;
  return count;
}
function loopByHand({ bitmap, floats }) {
  let count = 0;
  for (let word = 0; word < bitmap.length; word++)
    for (let bits = bitmap[word]; bits !== 0; bits &= bits - 1) {
      let at = (word * 32 + 31 - Math.clz32(bits & -bits)) * 6;
      floats[at] = floats[at] + floats[at + 2], count++;
    }
  return count;
}
function loopOfArena(blocks2, spark2) {
  let count = 0;
  for (let index = 0; index < blocks2.length; index++)
    spark2.ptr = blocks2[index], spark2.x += spark2.vx, count++;
  return count;
}
var [run, operations] = measured();
run();
var before = [pool.length, hand.length, arena.blockCount].join();
for (let turn = 0; turn < 8; turn++) run();
var after = [pool.length, hand.length, arena.blockCount].join();
if (after !== before) throw new Error(`${contender} loses structs: got ${after}, not ${before}`);
console.log(JSON.stringify(await time(run, operations, Number(budget))));
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vd29ya2xvYWRzL2hhbmQtcG9vbC50cyIsICIuLi8uLi9jb250ZW5kZXJzL3Bvb2xzLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQUlPLElBQU0sV0FBTixNQUFlO0FBQUEsRUFTcEIsWUFBWSxVQUFrQjtBQUw5QixrQkFBUztBQUVULFNBQVEsWUFBWTtBQUNwQixTQUFRLE9BQU87QUFHYixTQUFLLFFBQVEsSUFBSSxXQUFXLFdBQVcsS0FBSyxHQUM1QyxLQUFLLFNBQVMsSUFBSSxhQUFhLEtBQUssTUFBTSxNQUFNLEdBQ2hELEtBQUssU0FBUyxJQUFJLFdBQVksV0FBVyxPQUFRLENBQUMsR0FDbEQsS0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLFdBQW1CO0FBQ2pCLFFBQU0sRUFBRSxNQUFNLElBQUksTUFDZCxPQUFPLEtBQUs7QUFDaEIsUUFBSSxRQUFRO0FBQ1YsV0FBSyxZQUFZLE1BQU0sT0FBTyxLQUFLO0FBQUEsU0FDOUI7QUFDTCxVQUFJLEtBQUssU0FBUyxLQUFLLFNBQVUsT0FBTSxJQUFJLFdBQVcsa0JBQWtCO0FBQ3hFLGFBQU8sS0FBSztBQUFBLElBQ2Q7QUFDQSxRQUFNLEtBQUssT0FBTztBQUNsQixpQkFBTSxFQUFFLElBQUksR0FDWixNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQ2hCLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDaEIsTUFBTSxLQUFLLENBQUMsSUFBSSxHQUNoQixNQUFNLEtBQUssQ0FBQyxJQUFJLEdBQ2hCLE1BQU0sS0FBSyxDQUFDLElBQUksR0FDaEIsS0FBSyxPQUFPLFNBQVMsQ0FBQyxLQUFNLEtBQUssTUFDakMsS0FBSyxVQUNFLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxLQUFLLEtBQW1CO0FBQ3RCLFFBQU0sT0FBUSxPQUFPLFFBQVEsS0FBTTtBQUNuQyxRQUFJLE9BQU8sUUFBUSxNQUFNLE9BQU8sT0FBTyxLQUFLLFFBQVEsS0FBSztBQUN2RCxZQUFNLElBQUksV0FBVyxzQkFBc0I7QUFFN0MsUUFBTSxPQUFPLEtBQUssT0FBTyxTQUFTLENBQUMsR0FDN0IsT0FBTyxPQUFPLEVBQUUsS0FBSztBQUMzQixRQUFJLFNBQVMsS0FBTSxPQUFNLElBQUksV0FBVyxrQkFBa0I7QUFDMUQsU0FBSyxPQUFPLFNBQVMsQ0FBQyxJQUFJLE1BQzFCLEtBQUssTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLFdBQ2hDLEtBQUssWUFBWSxNQUNqQixLQUFLO0FBQUEsRUFDUDtBQUNGLEdBRU0sUUFBUTs7O0FDNUNkLElBQU0sUUFBUSxLQUNSLFFBQVEsS0FHUixDQUFDLFlBQVksSUFBSSxPQUFPLElBQUksU0FBUyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQyxHQUMvRCxRQUFRLElBQUksTUFBTSxLQUFLLEVBQUUsR0FDekIsT0FBTyxPQUFPLE9BQU8sS0FBSyxHQUMxQixPQUFPLElBQUksU0FBUyxRQUFRLEtBQUssR0FDakMsT0FBTyxJQUFJLFdBQVcsS0FBSyxHQUMzQixTQUFTLElBQUksV0FBVyxTQUFTLFVBQVUsUUFBUyxRQUFRLElBQUssQ0FBQyxHQUNsRSxRQUFRLFdBQVcsS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxVQUFXLFFBQVEsTUFBTyxLQUFLLEdBRTlFLFFBQThDO0FBQUEsRUFDbEQsTUFBTSxNQUFNLFdBQVcsSUFBSTtBQUFBLEVBQzNCLE1BQU0sTUFBTSxXQUFXLElBQUk7QUFBQSxFQUMzQixPQUFPLE1BQU0sWUFBWSxLQUFLO0FBQ2hDLEdBRU0sVUFBZ0Q7QUFBQSxFQUNwRCxNQUFNLE1BQU0sWUFBWSxNQUFNLE1BQU0sS0FBSztBQUFBLEVBQ3pDLE1BQU0sTUFBTSxZQUFZLE1BQU0sTUFBTSxLQUFLO0FBQUEsRUFDekMsT0FBTyxNQUFNLGFBQWEsT0FBTyxNQUFNLEtBQUs7QUFDOUMsR0FFTSxRQUFRLE1BQU0sR0FBRyxPQUFPLE1BQU0sU0FBUyxLQUFLLENBQUMsR0FFN0MsUUFBMEU7QUFBQSxFQUM5RSxNQUFNLEVBQUUsTUFBTSxNQUFNLGVBQWUsTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUNoRCxNQUFNLEVBQUUsTUFBTSxNQUFNLFdBQVcsTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUM1QyxPQUFPLEVBQUUsTUFBTSxNQUFNLFdBQVcsTUFBTSxLQUFLLEVBQUU7QUFBQSxFQUM3QyxVQUFVLEVBQUUsTUFBTSxNQUFNLGVBQWUsSUFBSSxFQUFFO0FBQy9DLEdBQ00sU0FBUyxNQUFjLFdBQVcsSUFBSSxHQUN0QyxVQUFVLE1BQWMsWUFBWSxRQUFRLEtBQUs7QUFHdkQsU0FBUyxPQUFhO0FBQ3BCLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLFFBQU0sTUFBTSxLQUFLLE9BQU8sRUFBRSxJQUFJLEVBQUUsQ0FBQyxFQUFFO0FBQ25DLFNBQUssSUFBSSxJQUFJLEtBQ2IsS0FBSyxRQUFRLEtBQUssU0FBUyxNQUFNLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFDN0M7QUFDQSxXQUFTLE9BQU8sR0FBRyxPQUFPLFNBQVMsU0FBUyxTQUFTLFFBQVE7QUFDM0QsU0FBSyxLQUFLLEtBQUssSUFBSSxDQUFhLEdBQ2hDLEtBQUssS0FBSyxPQUFPLEVBQUU7QUFFckIsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFFBQVEsUUFBUyxRQUFPLEtBQUssSUFBSSxNQUFNLFNBQVMsS0FBSztBQUMxRjtBQUdBLFNBQVMsV0FBMkQ7QUFFbEUsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFLO0FBQzdCLFNBQUssU0FBUyxHQUNkLEtBQUssU0FBUztBQUVoQixVQUFRLE1BQU07QUFBQSxJQUNaLEtBQUs7QUFDSCxtQkFBTSxPQUFPLE9BQU8sRUFBRSxPQUFPLEtBQUssT0FBTyxFQUFFLENBQUMsR0FDckMsQ0FBQyxNQUFNLFNBQVMsR0FBSSxLQUFLO0FBQUEsSUFDbEMsS0FBSztBQUNILGFBQU8sQ0FBQyxNQUFNLFNBQVMsR0FBSSxLQUFLO0FBQUEsSUFDbEMsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLFNBQVMsR0FBSSxLQUFLO0FBQUEsSUFDcEMsU0FBUztBQUVQLFdBREEsS0FBSyxNQUFNLEdBQ0osS0FBSyxTQUFTLElBQUcsTUFBSyxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDeEQsV0FBSztBQUNMLFVBQU0sT0FBTyxFQUFFLE1BQU0sUUFBUSxPQUFPLFNBQVMsR0FBRyxNQUFNLElBQUksRUFBRSxFQUFFLFNBQVMsR0FDakUsUUFBUSxLQUFLO0FBQ25CLFVBQUksS0FBSyxNQUFNLE1BQU8sT0FBTSxJQUFJLE1BQU0sR0FBRyxTQUFTLFdBQVcsS0FBSyxDQUFDLE9BQU8sS0FBSyxVQUFVO0FBQ3pGLGFBQU8sQ0FBQyxNQUFHO0FBQUcsUUFBSyxLQUFLO0FBQUEsU0FBRyxLQUFLO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFdBQVdBLE9BQW9CO0FBQ3RDLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFBLE1BQUssS0FBS0EsTUFBSyxTQUFTLENBQUM7QUFDcEU7QUFFQSxTQUFTLFdBQVdDLE9BQXNCO0FBQ3hDLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFBLE1BQUssS0FBS0EsTUFBSyxTQUFTLENBQUM7QUFDcEU7QUFFQSxTQUFTLFlBQVlDLFFBQW9CO0FBQ3ZDLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFBLE9BQU0sS0FBSyxNQUFNLFNBQVNBLE1BQUssQ0FBQztBQUMzRTtBQUVBLFNBQVMsWUFBWUYsT0FBY0csT0FBa0JDLFFBQXlCO0FBQzVFLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFELE1BQUssSUFBSSxJQUFJSCxNQUFLLFNBQVM7QUFDcEUsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBQUEsTUFBSyxLQUFLRyxNQUFLQyxPQUFNLElBQUksQ0FBRSxDQUFhO0FBQ25GO0FBRUEsU0FBUyxZQUFZSCxPQUFnQkUsT0FBa0JDLFFBQXlCO0FBQzlFLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFELE1BQUssSUFBSSxJQUFJRixNQUFLLFNBQVM7QUFDcEUsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBQUEsTUFBSyxLQUFLRSxNQUFLQyxPQUFNLElBQUksQ0FBRSxDQUFFO0FBQ3hFO0FBRUEsU0FBUyxhQUFhRixRQUFjQyxPQUFrQkMsUUFBeUI7QUFDN0UsV0FBUyxPQUFPLEdBQUcsT0FBTyxPQUFPLE9BQVEsQ0FBQUQsTUFBSyxJQUFJLElBQUksTUFBTSxTQUFTRCxNQUFLO0FBQzFFLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLENBQUFBLE9BQU0sS0FBS0MsTUFBS0MsT0FBTSxJQUFJLENBQUUsQ0FBRTtBQUN6RTtBQUVBLFNBQVMsZUFBZUosT0FBY0ssUUFBc0I7QUFDMUQsTUFBSSxRQUFRO0FBQ1osV0FBUyxLQUFLTCxNQUFLLE1BQU0sR0FBRyxPQUFPLEdBQUcsS0FBS0EsTUFBSyxLQUFLLEVBQUU7QUFDckQsSUFBQUssT0FBTSxNQUFNLElBQ1pBLE9BQU0sS0FBS0EsT0FBTSxJQUNqQjtBQUVGLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBV0wsT0FBY0ssUUFBc0I7QUFDdEQsTUFBSSxRQUFRO0FBQ1osV0FBV0MsUUFBT04sTUFBSyxLQUFLO0FBQzFCLGFBQVMsS0FBS00sS0FBSSxPQUFPLE1BQU1BLEtBQUksS0FBSyxLQUFLLEtBQUssS0FBS0EsS0FBSSxNQUFNLEVBQUU7QUFDakUsTUFBQUQsT0FBTSxNQUFNLElBQ1pBLE9BQU0sS0FBS0EsT0FBTSxJQUNqQjtBQUdKLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZUwsT0FBc0I7QUFDNUMsTUFBSSxRQUFRO0FBQ1osV0FBVyxRQUFRQTtBQUNqQixTQUFLLEtBQUssS0FBSyxJQUNmO0FBRUYsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLEVBQUUsUUFBUSxPQUFPLEdBQXFCO0FBQ3hELE1BQUksUUFBUTtBQUNaLFdBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxRQUFRO0FBQ3ZDLGFBQVMsT0FBTyxPQUFPLElBQUksR0FBSSxTQUFTLEdBQUcsUUFBUSxPQUFPLEdBQUc7QUFDM0QsVUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsSUFBSSxLQUFLO0FBQ3pELGFBQU8sRUFBRSxJQUFJLE9BQU8sRUFBRSxJQUFLLE9BQU8sS0FBSyxDQUFDLEdBQ3hDO0FBQUEsSUFDRjtBQUVGLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWU8sU0FBb0JGLFFBQXNCO0FBQzdELE1BQUksUUFBUTtBQUNaLFdBQVMsUUFBUSxHQUFHLFFBQVFFLFFBQU8sUUFBUTtBQUN6QyxJQUFBRixPQUFNLE1BQU1FLFFBQU8sS0FBSyxHQUN4QkYsT0FBTSxLQUFLQSxPQUFNLElBQ2pCO0FBRUYsU0FBTztBQUNUO0FBRUEsSUFBTSxDQUFDLEtBQUssVUFBVSxJQUFJLFNBQVM7QUFFbkMsSUFBSTtBQUNKLElBQU0sU0FBUyxDQUFDLEtBQUssUUFBUSxLQUFLLFFBQVEsTUFBTSxVQUFVLEVBQUUsS0FBSztBQUNqRSxTQUFTLE9BQU8sR0FBRyxPQUFPLEdBQUcsT0FBUSxLQUFJO0FBQ3pDLElBQU0sUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFLLFFBQVEsTUFBTSxVQUFVLEVBQUUsS0FBSztBQUNoRSxJQUFJLFVBQVUsT0FBUSxPQUFNLElBQUksTUFBTSxHQUFHLFNBQVMsdUJBQXVCLEtBQUssU0FBUyxNQUFNLEVBQUU7QUFDL0YsUUFBUSxJQUFJLEtBQUssVUFBVSxNQUFNLEtBQUssS0FBSyxZQUFZLE9BQU8sTUFBTSxDQUFDLENBQUMsQ0FBQzsiLAogICJuYW1lcyI6IFsicG9vbCIsICJoYW5kIiwgImFyZW5hIiwgInB0cnMiLCAib3JkZXIiLCAic3BhcmsiLCAicnVuIiwgImJsb2NrcyJdCn0K

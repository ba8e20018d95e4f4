import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  Spark
} from "../chunk-3FVVXXU5.js";
import "../chunk-7HA2BQPE.js";
import {
  ArenaPool
} from "../chunk-WKOETXAH.js";
import {
  Arena
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/leases.ts
import { readFileSync } from "node:fs";
var BYTES = 4 * 2 ** 20, STRUCTS = 1e3, ARENAS = 1e3, WRITTEN = 65536, MIB = 2 ** 20, WARM_UP = 500, pool = new ArenaPool({ bytes: BYTES, max: ARENAS }), kept = new Arena(BYTES), servers = {
  pool(request) {
    let arena = pool.acquire();
    try {
      return request(arena);
    } finally {
      arena.dispose();
    }
  },
  arena(request) {
    let arena = new Arena(BYTES);
    try {
      return request(arena);
    } finally {
      arena.dispose();
    }
  },
  reset(request) {
    return kept.reset(), request(kept);
  }
}, requests = {
  nothing: (arena) => arena.blockCount,
  structs(arena) {
    for (let index = 0; index < STRUCTS; index++) Spark.allocate(arena);
    return arena.blockCount;
  }
}, inBuffers = {
  nothing: () => new ArrayBuffer(BYTES).byteLength - BYTES,
  structs() {
    let words = new Uint32Array(new ArrayBuffer(BYTES));
    for (let index = 0; index < STRUCTS * 6; index++) words[index] = 0;
    return words.length - BYTES / 4 + STRUCTS;
  }
}, [contender = "", work = "", budget = ""] = process.argv.slice(2);
console.log(JSON.stringify(cost(work)));
function cost(kind) {
  if (kind === "resident") return { cost: residentOfMany() };
  let request = requests[kind], serve = servers[contender], run = () => serve === void 0 ? inBuffers[kind](kept) : serve(request), expected = kind === "structs" ? STRUCTS : 0;
  for (let end = Date.now() + WARM_UP; Date.now() < end; ) {
    let found = run();
    if (found !== expected) throw new Error(`${contender}: got ${found}, expected ${expected}`);
  }
  let calls = kind === "nothing" && (contender === "pool" || contender === "reset") ? 20 : 1, samples = [];
  for (let end = performance.now() + Number(budget); performance.now() < end; ) {
    let start = performance.now();
    for (let turn = 0; turn < calls; turn++) run();
    samples.push((performance.now() - start) * 1e3 / calls);
  }
  return { cost: median(samples) };
}
function residentOfMany() {
  let before = resident(), held = Array.from({ length: contender === "reset" ? 1 : ARENAS }, () => {
    if (contender === "buffer")
      return new Uint8Array(BYTES).fill(1, 0, WRITTEN);
    let arena = contender === "pool" ? pool.acquire() : new Arena(BYTES), ptr = arena.allocate(WRITTEN);
    return arena.u8.fill(1, ptr, ptr + WRITTEN), arena;
  }), added = (resident() - before) / MIB;
  if (held.some(({ buffer }) => buffer.byteLength < BYTES)) throw new Error("lost memory");
  return added;
}
function resident() {
  return Number(readFileSync("/proc/self/statm", "latin1").split(" ")[1]) * 4096;
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9sZWFzZXMudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7O0FBS0EsU0FBUyxvQkFBb0I7QUFPN0IsSUFBTSxRQUFRLElBQUksS0FBSyxJQUNqQixVQUFVLEtBQ1YsU0FBUyxLQUNULFVBQVUsT0FDVixNQUFNLEtBQUssSUFDWCxVQUFVLEtBS1YsT0FBTyxJQUFJLFVBQVUsRUFBRSxPQUFPLE9BQU8sS0FBSyxPQUFPLENBQUMsR0FDbEQsT0FBTyxJQUFJLE1BQU0sS0FBSyxHQUV0QixVQUEyQztBQUFBLEVBQy9DLEtBQUssU0FBUztBQUNaLFFBQU0sUUFBUSxLQUFLLFFBQVE7QUFDM0IsUUFBSTtBQUNGLGFBQU8sUUFBUSxLQUFLO0FBQUEsSUFDdEIsVUFBRTtBQUNBLFlBQU0sUUFBUTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsTUFBTSxTQUFTO0FBQ2IsUUFBTSxRQUFRLElBQUksTUFBTSxLQUFLO0FBQzdCLFFBQUk7QUFDRixhQUFPLFFBQVEsS0FBSztBQUFBLElBQ3RCLFVBQUU7QUFDQSxZQUFNLFFBQVE7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sU0FBUztBQUNiLGdCQUFLLE1BQU0sR0FDSixRQUFRLElBQUk7QUFBQSxFQUNyQjtBQUNGLEdBRU0sV0FBa0Y7QUFBQSxFQUN0RixTQUFTLENBQUMsVUFBVSxNQUFNO0FBQUEsRUFDMUIsUUFBUSxPQUFPO0FBQ2IsYUFBUyxRQUFRLEdBQUcsUUFBUSxTQUFTLFFBQVMsT0FBTSxTQUFTLEtBQUs7QUFDbEUsV0FBTyxNQUFNO0FBQUEsRUFDZjtBQUNGLEdBR00sWUFBNkI7QUFBQSxFQUNqQyxTQUFTLE1BQU0sSUFBSSxZQUFZLEtBQUssRUFBRSxhQUFhO0FBQUEsRUFDbkQsVUFBVTtBQUNSLFFBQU0sUUFBUSxJQUFJLFlBQVksSUFBSSxZQUFZLEtBQUssQ0FBQztBQUNwRCxhQUFTLFFBQVEsR0FBRyxRQUFRLFVBQVUsR0FBRyxRQUFTLE9BQU0sS0FBSyxJQUFJO0FBQ2pFLFdBQU8sTUFBTSxTQUFTLFFBQVEsSUFBSTtBQUFBLEVBQ3BDO0FBQ0YsR0FFTSxDQUFDLFlBQVksSUFBSSxPQUFPLElBQUksU0FBUyxFQUFFLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUNyRSxRQUFRLElBQUksS0FBSyxVQUFVLEtBQUssSUFBWSxDQUFDLENBQUM7QUFFOUMsU0FBUyxLQUFLLE1BQWtCO0FBQzlCLE1BQUksU0FBUyxXQUFZLFFBQU8sRUFBRSxNQUFNLGVBQWUsRUFBRTtBQUN6RCxNQUFNLFVBQVUsU0FBUyxJQUFJLEdBQ3ZCLFFBQVEsUUFBUSxTQUFTLEdBQ3pCLE1BQU0sTUFBZSxVQUFVLFNBQVksVUFBVSxJQUFJLEVBQUUsSUFBSSxJQUFJLE1BQU0sT0FBTyxHQUNoRixXQUFXLFNBQVMsWUFBWSxVQUFVO0FBRWhELFdBQVcsTUFBTSxLQUFLLElBQUksSUFBSSxTQUFTLEtBQUssSUFBSSxJQUFJLE9BQU07QUFDeEQsUUFBTSxRQUFRLElBQUk7QUFDbEIsUUFBSSxVQUFVLFNBQVUsT0FBTSxJQUFJLE1BQU0sR0FBRyxTQUFTLFNBQVMsS0FBSyxjQUFjLFFBQVEsRUFBRTtBQUFBLEVBQzVGO0FBRUEsTUFBTSxRQUFRLFNBQVMsY0FBYyxjQUFjLFVBQVUsY0FBYyxXQUFXLEtBQUssR0FDckYsVUFBb0IsQ0FBQztBQUMzQixXQUFXLE1BQU0sWUFBWSxJQUFJLElBQUksT0FBTyxNQUFNLEdBQUcsWUFBWSxJQUFJLElBQUksT0FBTTtBQUM3RSxRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLGFBQVMsT0FBTyxHQUFHLE9BQU8sT0FBTyxPQUFRLEtBQUk7QUFDN0MsWUFBUSxNQUFPLFlBQVksSUFBSSxJQUFJLFNBQVMsTUFBTyxLQUFLO0FBQUEsRUFDMUQ7QUFDQSxTQUFPLEVBQUUsTUFBTSxPQUFPLE9BQU8sRUFBRTtBQUNqQztBQUdBLFNBQVMsaUJBQXlCO0FBQ2hDLE1BQU0sU0FBUyxTQUFTLEdBRWxCLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFEWixjQUFjLFVBQVUsSUFBSSxPQUNGLEdBQUcsTUFBTTtBQUMvQyxRQUFJLGNBQWM7QUFFaEIsYUFEYyxJQUFJLFdBQVcsS0FBSyxFQUNyQixLQUFLLEdBQUcsR0FBRyxPQUFPO0FBRWpDLFFBQU0sUUFBUSxjQUFjLFNBQVMsS0FBSyxRQUFRLElBQUksSUFBSSxNQUFNLEtBQUssR0FDL0QsTUFBTSxNQUFNLFNBQVMsT0FBTztBQUNsQyxpQkFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLE1BQU0sT0FBTyxHQUM1QjtBQUFBLEVBQ1QsQ0FBQyxHQUNLLFNBQVMsU0FBUyxJQUFJLFVBQVU7QUFFdEMsTUFBSSxLQUFLLEtBQUssQ0FBQyxFQUFFLE9BQU8sTUFBTSxPQUFPLGFBQWEsS0FBSyxFQUFHLE9BQU0sSUFBSSxNQUFNLGFBQWE7QUFDdkYsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFtQjtBQUMxQixTQUFPLE9BQU8sYUFBYSxvQkFBb0IsUUFBUSxFQUFFLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQyxJQUFJO0FBQzVFOyIsCiAgIm5hbWVzIjogW10KfQo=

import {
  compilers
} from "../chunk-XKMGXNRU.js";
import {
  ALLOCATE,
  FREE,
  PAGE,
  assemblyScriptHeap,
  readTrace
} from "../chunk-XL4AJAKM.js";
import "../chunk-UP5FIP6K.js";
import "../chunk-7EGY7GNP.js";
import {
  Tlsf
} from "../chunk-NF2EXQML.js";

// bench/contenders/space.ts
import { pathToFileURL } from "node:url";

// bench/workloads/traces.ts
function traceOf(name) {
  return compilers[name]?.() ?? readTrace(name);
}

// bench/contenders/space.ts
var STEP = 8, HEADER = 4, [contender = "", workload = ""] = process.argv.slice(2), trace = traceOf(workload), make = await makerOf(contender), peak = peakOf(trace), needed = smallest(peak, (bytes) => fits(make, bytes, trace)), space = { percent: 100 * peak / needed, peak, needed };
console.log(JSON.stringify(space));
async function makerOf(name) {
  if (name === "assemblyscript") return assemblyscript();
  if (name === "tlsf") return (bytes) => new Tlsf(new ArrayBuffer(bytes));
  let variant = await import(pathToFileURL(`bench/build/tlsf-${name}.js`).href);
  return (bytes) => new variant.Tlsf(new ArrayBuffer(bytes));
}
function assemblyscript() {
  let start = assemblyScriptHeap("assemblyscript-bounded");
  return (bytes) => {
    let pages = Math.ceil(bytes / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages }), heap = start(memory), surplus = pages * PAGE - bytes;
    return surplus > HEADER && heap.allocate(surplus - HEADER), heap;
  };
}
function fits(makeHeap, bytes, replayed) {
  try {
    return replay(makeHeap(bytes), replayed);
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || isTooSmall(error)) return !1;
    throw error;
  }
}
function isTooSmall(error) {
  return error instanceof Error && "code" in error && error.code === "INVALID_SIZE";
}
function replay(heap, { kinds, ids, sizes, operations, blocks }) {
  let live = new Int32Array(blocks);
  for (let index = 0; index < operations; index++) {
    let id = ids[index], kind = kinds[index];
    if (kind === FREE) {
      heap.free(live[id]);
      continue;
    }
    let size = sizes[index], block = kind === ALLOCATE ? heap.allocate(size) : heap.reallocate(live[id], size);
    if (block === 0) return !1;
    live[id] = block;
  }
  return !0;
}
function peakOf({ ids, sizes, operations, blocks }) {
  let live = new Int32Array(blocks), total = 0, most = 0;
  for (let index = 0; index < operations; index++)
    total += sizes[index] - live[ids[index]], live[ids[index]] = sizes[index], most = Math.max(most, total);
  return most;
}
function smallest(least, enough) {
  let below = Math.floor(least / STEP), above = 2 * below;
  for (; !enough(above * STEP); ) [below, above] = [above, 2 * above];
  for (; above - below > 1; ) {
    let middle = below + above >>> 1;
    enough(middle * STEP) ? above = middle : below = middle;
  }
  return above * STEP;
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9zcGFjZS50cyIsICIuLi8uLi93b3JrbG9hZHMvdHJhY2VzLnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLQSxTQUFTLHFCQUFxQjs7O0FDRHZCLFNBQVMsUUFBUSxNQUFxQjtBQUMzQyxTQUFPLFVBQVUsSUFBSSxJQUFJLEtBQUssVUFBVSxJQUFJO0FBQzlDOzs7QURtQkEsSUFBTSxPQUFPLEdBRVAsU0FBUyxHQUVULENBQUMsWUFBWSxJQUFJLFdBQVcsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDdEQsUUFBUSxRQUFRLFFBQVEsR0FDeEIsT0FBTyxNQUFNLFFBQVEsU0FBUyxHQUM5QixPQUFPLE9BQU8sS0FBSyxHQUNuQixTQUFTLFNBQVMsTUFBTSxDQUFDLFVBQVUsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDLEdBQzNELFFBQWUsRUFBRSxTQUFVLE1BQU0sT0FBUSxRQUFRLE1BQU0sT0FBTztBQUNwRSxRQUFRLElBQUksS0FBSyxVQUFVLEtBQUssQ0FBQztBQUVqQyxlQUFlLFFBQVEsTUFBNkI7QUFDbEQsTUFBSSxTQUFTLGlCQUFrQixRQUFPLGVBQWU7QUFDckQsTUFBSSxTQUFTLE9BQVEsUUFBTyxDQUFDLFVBQVUsSUFBSSxLQUFLLElBQUksWUFBWSxLQUFLLENBQUM7QUFDdEUsTUFBTSxVQUFpQyxNQUFNLE9BQzNDLGNBQWMsb0JBQW9CLElBQUksS0FBSyxFQUFFO0FBRS9DLFNBQU8sQ0FBQyxVQUFVLElBQUksUUFBUSxLQUFLLElBQUksWUFBWSxLQUFLLENBQUM7QUFDM0Q7QUFHQSxTQUFTLGlCQUF1QjtBQUM5QixNQUFNLFFBQVEsbUJBQW1CLHdCQUF3QjtBQUN6RCxTQUFPLENBQUMsVUFBVTtBQUNoQixRQUFNLFFBQVEsS0FBSyxLQUFLLFFBQVEsSUFBSSxHQUM5QixTQUFTLElBQUksWUFBWSxPQUFPLEVBQUUsU0FBUyxPQUFPLFNBQVMsTUFBTSxDQUFDLEdBQ2xFLE9BQU8sTUFBTSxNQUFNLEdBQ25CLFVBQVUsUUFBUSxPQUFPO0FBQy9CLFdBQUksVUFBVSxVQUFRLEtBQUssU0FBUyxVQUFVLE1BQU0sR0FDN0M7QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLEtBQUssVUFBZ0IsT0FBZSxVQUEwQjtBQUNyRSxNQUFJO0FBQ0YsV0FBTyxPQUFPLFNBQVMsS0FBSyxHQUFHLFFBQVE7QUFBQSxFQUN6QyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixZQUFZLGdCQUFnQixXQUFXLEtBQUssRUFBRyxRQUFPO0FBQzNFLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsT0FBeUI7QUFDM0MsU0FBTyxpQkFBaUIsU0FBUyxVQUFVLFNBQVMsTUFBTSxTQUFTO0FBQ3JFO0FBR0EsU0FBUyxPQUFPLE1BQWUsRUFBRSxPQUFPLEtBQUssT0FBTyxZQUFZLE9BQU8sR0FBbUI7QUFDeEYsTUFBTSxPQUFPLElBQUksV0FBVyxNQUFNO0FBQ2xDLFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWSxTQUFTO0FBQy9DLFFBQU0sS0FBSyxJQUFJLEtBQUssR0FDZCxPQUFPLE1BQU0sS0FBSztBQUN4QixRQUFJLFNBQVMsTUFBTTtBQUNqQixXQUFLLEtBQUssS0FBSyxFQUFFLENBQUU7QUFDbkI7QUFBQSxJQUNGO0FBQ0EsUUFBTSxPQUFPLE1BQU0sS0FBSyxHQUNsQixRQUFRLFNBQVMsV0FBVyxLQUFLLFNBQVMsSUFBSSxJQUFJLEtBQUssV0FBVyxLQUFLLEVBQUUsR0FBSSxJQUFJO0FBQ3ZGLFFBQUksVUFBVSxFQUFHLFFBQU87QUFDeEIsU0FBSyxFQUFFLElBQUk7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLEVBQUUsS0FBSyxPQUFPLFlBQVksT0FBTyxHQUFrQjtBQUNqRSxNQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sR0FDOUIsUUFBUSxHQUNSLE9BQU87QUFDWCxXQUFTLFFBQVEsR0FBRyxRQUFRLFlBQVk7QUFDdEMsYUFBUyxNQUFNLEtBQUssSUFBSyxLQUFLLElBQUksS0FBSyxDQUFFLEdBQ3pDLEtBQUssSUFBSSxLQUFLLENBQUUsSUFBSSxNQUFNLEtBQUssR0FDL0IsT0FBTyxLQUFLLElBQUksTUFBTSxLQUFLO0FBRTdCLFNBQU87QUFDVDtBQU1BLFNBQVMsU0FBUyxPQUFlLFFBQTRDO0FBQzNFLE1BQUksUUFBUSxLQUFLLE1BQU0sUUFBUSxJQUFJLEdBQy9CLFFBQVEsSUFBSTtBQUNoQixTQUFPLENBQUMsT0FBTyxRQUFRLElBQUksSUFBRyxFQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsT0FBTyxJQUFJLEtBQUs7QUFDaEUsU0FBTyxRQUFRLFFBQVEsS0FBRztBQUN4QixRQUFNLFNBQVUsUUFBUSxVQUFXO0FBQ25DLElBQUksT0FBTyxTQUFTLElBQUksSUFBRyxRQUFRLFNBQzlCLFFBQVE7QUFBQSxFQUNmO0FBQ0EsU0FBTyxRQUFRO0FBQ2pCOyIsCiAgIm5hbWVzIjogW10KfQo=

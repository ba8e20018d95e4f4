import {
  patterns,
  replayNatively
} from "../chunk-4FGVVT4F.js";
import {
  assemblyScriptHeap
} from "../chunk-XL4AJAKM.js";
import {
  ExternalTlsf
} from "../chunk-UP5FIP6K.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import "../chunk-WKOETXAH.js";
import {
  Arena
} from "../chunk-7EGY7GNP.js";
import {
  Tlsf
} from "../chunk-NF2EXQML.js";

// bench/contenders/alloc.ts
import { MemPool } from "@thi.ng/malloc";

// bench/workloads/checked.ts
function checked(contender) {
  let { heap, none } = contender, live = /* @__PURE__ */ new Map(), allocations = 0;
  function enter2(block, size) {
    if (block === none) throw new Error(`no room for ${size} bytes`);
    if (live.has(block)) throw new Error(`a live block of ${size} bytes was allocated again`);
    let fill = allocations++ & 255;
    return contender.bytes(block, size).fill(fill), live.set(block, { size, fill }), block;
  }
  function leave(block) {
    let found = live.get(block);
    if (found === void 0) throw new Error("a block that is not live was freed");
    return live.delete(block), found;
  }
  function expect(block, size, fill) {
    for (let byte of contender.bytes(block, size))
      if (byte !== fill) throw new Error(`a block of ${size} bytes was overwritten`);
  }
  return {
    heap: {
      allocate: (size) => enter2(heap.allocate(size), size),
      free(block) {
        let { size, fill } = leave(block);
        expect(block, size, fill), heap.free(block);
      },
      reallocate(block, size, kept) {
        let { fill } = leave(block), moved = heap.reallocate(block, size, kept);
        return expect(moved, kept, fill), enter2(moved, size);
      }
    },
    none,
    bytes: contender.bytes,
    live: () => live.size + contender.live()
  };
}

// bench/contenders/alloc.ts
var [name = "", task = "", budget = ""] = process.argv.slice(2);
switch (name) {
  case "tlsf":
    await enter(tlsf());
    break;
  case "arena":
    await enter(arena());
    break;
  case "external":
    await enter(external());
    break;
  case "assemblyscript":
    await enter(assemblyscript());
    break;
  case "thi.ng":
    await enter(thing());
    break;
  case "ArrayBuffer":
    await enter(arrayBuffer());
    break;
  case "Uint8Array":
    await enter(uint8Array());
    break;
  case "native":
    native();
    break;
  default:
    throw new Error(`unknown contender "${name}"`);
}
async function enter(contender) {
  if (task === "check") return check(contender);
  let pattern = patterns.find(({ id }) => id === task);
  if (pattern === void 0) throw new Error(`unknown pattern "${task}"`);
  let workload = pattern.start(contender), operations = warmUp(workload), timing = typeof operations == "number" ? await time(() => workload.run(operations), operations, Number(budget)) : operations;
  workload.drain(), requireEmpty(contender, task), console.log(JSON.stringify(timing));
}
function native() {
  if (task === "check") for (let pattern2 of patterns) replayNatively(pattern2, 0);
  let pattern = patterns.find(({ id }) => id === task);
  console.log(pattern === void 0 ? "{}" : replayNatively(pattern, Number(budget)));
}
function check(contender) {
  let watched = checked(contender);
  for (let { id, start } of patterns) {
    let workload = start(watched);
    for (let done = 0; done < 8192 && done < 64 * workload.step; done += workload.step)
      workload.run(workload.step);
    workload.drain(), requireEmpty(watched, id);
  }
  console.log("{}");
}
function requireEmpty({ live }, pattern) {
  if (live() !== 0) throw new Error(`${name} leaks ${live()} blocks in the pattern ${pattern}`);
}
function warmUp({ step, run }) {
  let milliseconds = (operations2) => {
    let started = performance.now();
    return run(operations2), performance.now() - started;
  }, first = milliseconds(step);
  if (first > 500) {
    let taken = first * 1e6 / step;
    return { p50: taken, min: taken, mean: taken, collector: 0 };
  }
  for (let warm = performance.now() + 50; performance.now() < warm; ) run(step);
  let operations = step;
  for (; milliseconds(operations) < 2; ) operations *= 2;
  return operations;
}
function offsetsInto(bytes) {
  return { none: 0, bytes: (block, size) => bytes.subarray(block, block + size) };
}
function tlsf() {
  let heap = new Tlsf(67108864), bytes = new Uint8Array(heap.words.buffer);
  return { ...offsetsInto(bytes), heap, live: () => heap.blockCount };
}
function arena() {
  let heap = new Arena(67108864);
  return { ...offsetsInto(heap.u8), heap, live: () => heap.blockCount };
}
function external() {
  let tlsf2 = new ExternalTlsf(67108864), memory = new Uint8Array(task === "check" ? 67108864 : 0), bytes = (region, size) => {
    let offset = tlsf2.offsetOf(region);
    return memory.subarray(offset, offset + size);
  };
  return { heap: {
    allocate: (size) => tlsf2.allocate(size) ?? 0,
    free(region) {
      tlsf2.free(region);
    },
    reallocate(region, size, kept) {
      let moved = tlsf2.allocate(size) ?? 0;
      return task === "check" && bytes(moved, kept).set(bytes(region, kept)), tlsf2.free(region), moved;
    }
  }, none: 0, bytes, slots: (count) => new Float64Array(count), live: () => tlsf2.blockCount };
}
function assemblyscript() {
  let { memory, ...heap } = assemblyScriptHeap("assemblyscript")();
  return {
    ...offsetsInto(new Uint8Array(memory.buffer)),
    heap,
    live: () => memory.buffer.byteLength - 67108864
  };
}
function thing() {
  let pool = new MemPool({ size: 67108864 }), bytes = new Uint8Array(pool.buf), heap = {
    allocate: (size) => pool.malloc(size),
    free(block) {
      pool.free(block);
    },
    reallocate(block, size, kept) {
      let moved = pool.malloc(size);
      return bytes.copyWithin(moved, block, block + kept), pool.free(block), moved;
    }
  };
  return { ...offsetsInto(bytes), heap, live: () => pool.stats().used.count };
}
function arrayBuffer() {
  let bytes = (block, size) => new Uint8Array(block, 0, size);
  return { heap: {
    allocate: (size) => new ArrayBuffer(size),
    free() {
    },
    reallocate(block, size, kept) {
      let moved = new ArrayBuffer(size);
      return bytes(moved, kept).set(bytes(block, kept)), moved;
    }
  }, none: null, bytes, live: () => 0 };
}
function uint8Array() {
  return { heap: {
    allocate: (size) => new Uint8Array(size),
    free() {
    },
    reallocate(block, size, kept) {
      let moved = new Uint8Array(size);
      return moved.set(block.subarray(0, kept)), moved;
    }
  }, none: null, bytes: (block, size) => block.subarray(0, size), live: () => 0 };
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9hbGxvYy50cyIsICIuLi8uLi93b3JrbG9hZHMvY2hlY2tlZC50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFPQSxTQUFTLGVBQWU7OztBQ0tqQixTQUFTLFFBQWUsV0FBK0M7QUFDNUUsTUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLFdBQ2pCLE9BQU8sb0JBQUksSUFBaUIsR0FDOUIsY0FBYztBQUdsQixXQUFTQSxPQUFNLE9BQWMsTUFBcUI7QUFDaEQsUUFBSSxVQUFVLEtBQU0sT0FBTSxJQUFJLE1BQU0sZUFBZSxJQUFJLFFBQVE7QUFDL0QsUUFBSSxLQUFLLElBQUksS0FBSyxFQUFHLE9BQU0sSUFBSSxNQUFNLG1CQUFtQixJQUFJLDRCQUE0QjtBQUN4RixRQUFNLE9BQU8sZ0JBQWdCO0FBQzdCLHFCQUFVLE1BQU0sT0FBTyxJQUFJLEVBQUUsS0FBSyxJQUFJLEdBQ3RDLEtBQUssSUFBSSxPQUFPLEVBQUUsTUFBTSxLQUFLLENBQUMsR0FDdkI7QUFBQSxFQUNUO0FBRUEsV0FBUyxNQUFNLE9BQW9CO0FBQ2pDLFFBQU0sUUFBUSxLQUFLLElBQUksS0FBSztBQUM1QixRQUFJLFVBQVUsT0FBVyxPQUFNLElBQUksTUFBTSxvQ0FBb0M7QUFDN0UsZ0JBQUssT0FBTyxLQUFLLEdBQ1Y7QUFBQSxFQUNUO0FBRUEsV0FBUyxPQUFPLE9BQWMsTUFBYyxNQUFvQjtBQUM5RCxhQUFXLFFBQVEsVUFBVSxNQUFNLE9BQU8sSUFBSTtBQUM1QyxVQUFJLFNBQVMsS0FBTSxPQUFNLElBQUksTUFBTSxjQUFjLElBQUksd0JBQXdCO0FBQUEsRUFFakY7QUFFQSxTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsTUFDSixVQUFVLENBQUMsU0FBU0EsT0FBTSxLQUFLLFNBQVMsSUFBSSxHQUFHLElBQUk7QUFBQSxNQUNuRCxLQUFLLE9BQU87QUFDVixZQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ2xDLGVBQU8sT0FBTyxNQUFNLElBQUksR0FDeEIsS0FBSyxLQUFLLEtBQUs7QUFBQSxNQUNqQjtBQUFBLE1BQ0EsV0FBVyxPQUFPLE1BQU0sTUFBTTtBQUM1QixZQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sS0FBSyxHQUN0QixRQUFRLEtBQUssV0FBVyxPQUFPLE1BQU0sSUFBSTtBQUMvQyxzQkFBTyxPQUFPLE1BQU0sSUFBSSxHQUNqQkEsT0FBTSxPQUFPLElBQUk7QUFBQSxNQUMxQjtBQUFBLElBQ0Y7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPLFVBQVU7QUFBQSxJQUNqQixNQUFNLE1BQU0sS0FBSyxPQUFPLFVBQVUsS0FBSztBQUFBLEVBQ3pDO0FBQ0Y7OztBRDFDQSxJQUFNLENBQUMsT0FBTyxJQUFJLE9BQU8sSUFBSSxTQUFTLEVBQUUsSUFBSSxRQUFRLEtBQUssTUFBTSxDQUFDO0FBQ2hFLFFBQVEsTUFBTTtBQUFBLEVBQ1osS0FBSztBQUNILFVBQU0sTUFBTSxLQUFLLENBQUM7QUFDbEI7QUFBQSxFQUNGLEtBQUs7QUFDSCxVQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ25CO0FBQUEsRUFDRixLQUFLO0FBQ0gsVUFBTSxNQUFNLFNBQVMsQ0FBQztBQUN0QjtBQUFBLEVBQ0YsS0FBSztBQUNILFVBQU0sTUFBTSxlQUFlLENBQUM7QUFDNUI7QUFBQSxFQUNGLEtBQUs7QUFDSCxVQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ25CO0FBQUEsRUFDRixLQUFLO0FBQ0gsVUFBTSxNQUFNLFlBQVksQ0FBQztBQUN6QjtBQUFBLEVBQ0YsS0FBSztBQUNILFVBQU0sTUFBTSxXQUFXLENBQUM7QUFDeEI7QUFBQSxFQUNGLEtBQUs7QUFDSCxXQUFPO0FBQ1A7QUFBQSxFQUNGO0FBQ0UsVUFBTSxJQUFJLE1BQU0sc0JBQXNCLElBQUksR0FBRztBQUNqRDtBQUVBLGVBQWUsTUFBYSxXQUE0QztBQUN0RSxNQUFJLFNBQVMsUUFBUyxRQUFPLE1BQU0sU0FBUztBQUM1QyxNQUFNLFVBQVUsU0FBUyxLQUFLLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxJQUFJO0FBQ3JELE1BQUksWUFBWSxPQUFXLE9BQU0sSUFBSSxNQUFNLG9CQUFvQixJQUFJLEdBQUc7QUFDdEUsTUFBTSxXQUFXLFFBQVEsTUFBTSxTQUFTLEdBQ2xDLGFBQWEsT0FBTyxRQUFRLEdBQzVCLFNBQ0osT0FBTyxjQUFlLFdBQ2xCLE1BQU0sS0FBSyxNQUFNLFNBQVMsSUFBSSxVQUFVLEdBQUcsWUFBWSxPQUFPLE1BQU0sQ0FBQyxJQUNyRTtBQUNOLFdBQVMsTUFBTSxHQUNmLGFBQWEsV0FBVyxJQUFJLEdBQzVCLFFBQVEsSUFBSSxLQUFLLFVBQVUsTUFBTSxDQUFDO0FBQ3BDO0FBR0EsU0FBUyxTQUFlO0FBQ3RCLE1BQUksU0FBUyxRQUFTLFVBQVdDLFlBQVcsU0FBVSxnQkFBZUEsVUFBUyxDQUFDO0FBQy9FLE1BQU0sVUFBVSxTQUFTLEtBQUssQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUk7QUFDckQsVUFBUSxJQUFJLFlBQVksU0FBWSxPQUFPLGVBQWUsU0FBUyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3BGO0FBRUEsU0FBUyxNQUFhLFdBQW1DO0FBQ3ZELE1BQU0sVUFBVSxRQUFRLFNBQVM7QUFDakMsV0FBVyxFQUFFLElBQUksTUFBTSxLQUFLLFVBQVU7QUFDcEMsUUFBTSxXQUFXLE1BQU0sT0FBTztBQUM5QixhQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVMsT0FBTyxLQUFLLFNBQVMsTUFBTSxRQUFRLFNBQVM7QUFDN0UsZUFBUyxJQUFJLFNBQVMsSUFBSTtBQUU1QixhQUFTLE1BQU0sR0FDZixhQUFhLFNBQVMsRUFBRTtBQUFBLEVBQzFCO0FBQ0EsVUFBUSxJQUFJLElBQUk7QUFDbEI7QUFFQSxTQUFTLGFBQW9CLEVBQUUsS0FBSyxHQUFxQixTQUF1QjtBQUM5RSxNQUFJLEtBQUssTUFBTSxFQUFHLE9BQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSxVQUFVLEtBQUssQ0FBQywwQkFBMEIsT0FBTyxFQUFFO0FBQzlGO0FBTUEsU0FBUyxPQUFPLEVBQUUsTUFBTSxJQUFJLEdBQThCO0FBQ3hELE1BQU0sZUFBZSxDQUFDQyxnQkFBdUI7QUFDM0MsUUFBTSxVQUFVLFlBQVksSUFBSTtBQUNoQyxlQUFJQSxXQUFVLEdBQ1AsWUFBWSxJQUFJLElBQUk7QUFBQSxFQUM3QixHQUNNLFFBQVEsYUFBYSxJQUFJO0FBQy9CLE1BQUksUUFBUSxLQUFLO0FBQ2YsUUFBTSxRQUFTLFFBQVEsTUFBTztBQUM5QixXQUFPLEVBQUUsS0FBSyxPQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sV0FBVyxFQUFFO0FBQUEsRUFDN0Q7QUFDQSxXQUFXLE9BQU8sWUFBWSxJQUFJLElBQUksSUFBSSxZQUFZLElBQUksSUFBSSxPQUFPLEtBQUksSUFBSTtBQUM3RSxNQUFJLGFBQWE7QUFDakIsU0FBTyxhQUFhLFVBQVUsSUFBSSxJQUFHLGVBQWM7QUFDbkQsU0FBTztBQUNUO0FBR0EsU0FBUyxZQUFZLE9BQThEO0FBQ2pGLFNBQU8sRUFBRSxNQUFNLEdBQUcsT0FBTyxDQUFDLE9BQU8sU0FBUyxNQUFNLFNBQVMsT0FBTyxRQUFRLElBQUksRUFBRTtBQUNoRjtBQUVBLFNBQVMsT0FBMEI7QUFDakMsTUFBTSxPQUFPLElBQUksS0FBSyxRQUFRLEdBQ3hCLFFBQVEsSUFBSSxXQUFXLEtBQUssTUFBTSxNQUFNO0FBQzlDLFNBQU8sRUFBRSxHQUFHLFlBQVksS0FBSyxHQUFHLE1BQU0sTUFBTSxNQUFNLEtBQUssV0FBVztBQUNwRTtBQUVBLFNBQVMsUUFBMkI7QUFDbEMsTUFBTSxPQUFPLElBQUksTUFBTSxRQUFRO0FBQy9CLFNBQU8sRUFBRSxHQUFHLFlBQVksS0FBSyxFQUFFLEdBQUcsTUFBTSxNQUFNLE1BQU0sS0FBSyxXQUFXO0FBQ3RFO0FBSUEsU0FBUyxXQUE4QjtBQUNyQyxNQUFNQyxRQUFPLElBQUksYUFBYSxRQUFRLEdBQ2hDLFNBQVMsSUFBSSxXQUFXLFNBQVMsVUFBVSxXQUFXLENBQUMsR0FDdkQsUUFBUSxDQUFDLFFBQWdCLFNBQWlCO0FBQzlDLFFBQU0sU0FBU0EsTUFBSyxTQUFTLE1BQU07QUFDbkMsV0FBTyxPQUFPLFNBQVMsUUFBUSxTQUFTLElBQUk7QUFBQSxFQUM5QztBQWNBLFNBQU8sRUFBRSxNQWJJO0FBQUEsSUFDWCxVQUFVLENBQUMsU0FBaUJBLE1BQUssU0FBUyxJQUFJLEtBQUs7QUFBQSxJQUNuRCxLQUFLLFFBQWdCO0FBQ25CLE1BQUFBLE1BQUssS0FBSyxNQUFNO0FBQUEsSUFDbEI7QUFBQSxJQUNBLFdBQVcsUUFBZ0IsTUFBYyxNQUFjO0FBQ3JELFVBQU0sUUFBUUEsTUFBSyxTQUFTLElBQUksS0FBSztBQUNyQyxhQUFJLFNBQVMsV0FBUyxNQUFNLE9BQU8sSUFBSSxFQUFFLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxHQUNoRUEsTUFBSyxLQUFLLE1BQU0sR0FDVDtBQUFBLElBQ1Q7QUFBQSxFQUNGLEdBRWUsTUFBTSxHQUFHLE9BQU8sT0FEakIsQ0FBQyxVQUFrQixJQUFJLGFBQWEsS0FBSyxHQUNqQixNQUFNLE1BQU1BLE1BQUssV0FBVztBQUNwRTtBQUlBLFNBQVMsaUJBQW9DO0FBQzNDLE1BQU0sRUFBRSxRQUFRLEdBQUcsS0FBSyxJQUFJLG1CQUFtQixnQkFBZ0IsRUFBRTtBQUNqRSxTQUFPO0FBQUEsSUFDTCxHQUFHLFlBQVksSUFBSSxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDNUM7QUFBQSxJQUNBLE1BQU0sTUFBTSxPQUFPLE9BQU8sYUFBYTtBQUFBLEVBQ3pDO0FBQ0Y7QUFJQSxTQUFTLFFBQTJCO0FBQ2xDLE1BQU0sT0FBTyxJQUFJLFFBQVEsRUFBRSxNQUFNLFNBQVMsQ0FBQyxHQUNyQyxRQUFRLElBQUksV0FBVyxLQUFLLEdBQUcsR0FDL0IsT0FBTztBQUFBLElBQ1gsVUFBVSxDQUFDLFNBQWlCLEtBQUssT0FBTyxJQUFJO0FBQUEsSUFDNUMsS0FBSyxPQUFlO0FBQ2xCLFdBQUssS0FBSyxLQUFLO0FBQUEsSUFDakI7QUFBQSxJQUNBLFdBQVcsT0FBZSxNQUFjLE1BQWM7QUFDcEQsVUFBTSxRQUFRLEtBQUssT0FBTyxJQUFJO0FBQzlCLG1CQUFNLFdBQVcsT0FBTyxPQUFPLFFBQVEsSUFBSSxHQUMzQyxLQUFLLEtBQUssS0FBSyxHQUNSO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsR0FBRyxZQUFZLEtBQUssR0FBRyxNQUFNLE1BQU0sTUFBTSxLQUFLLE1BQU0sRUFBRSxLQUFLLE1BQU07QUFDNUU7QUFHQSxTQUFTLGNBQTZDO0FBQ3BELE1BQU0sUUFBUSxDQUFDLE9BQTJCLFNBQWlCLElBQUksV0FBVyxPQUFRLEdBQUcsSUFBSTtBQVV6RixTQUFPLEVBQUUsTUFUSTtBQUFBLElBQ1gsVUFBVSxDQUFDLFNBQWlCLElBQUksWUFBWSxJQUFJO0FBQUEsSUFDaEQsT0FBTztBQUFBLElBQUM7QUFBQSxJQUNSLFdBQVcsT0FBMkIsTUFBYyxNQUFjO0FBQ2hFLFVBQU0sUUFBUSxJQUFJLFlBQVksSUFBSTtBQUNsQyxtQkFBTSxPQUFPLElBQUksRUFBRSxJQUFJLE1BQU0sT0FBTyxJQUFJLENBQUMsR0FDbEM7QUFBQSxJQUNUO0FBQUEsRUFDRixHQUNlLE1BQU0sTUFBTSxPQUFPLE1BQU0sTUFBTSxFQUFFO0FBQ2xEO0FBRUEsU0FBUyxhQUEyQztBQVVsRCxTQUFPLEVBQUUsTUFUSTtBQUFBLElBQ1gsVUFBVSxDQUFDLFNBQWlCLElBQUksV0FBVyxJQUFJO0FBQUEsSUFDL0MsT0FBTztBQUFBLElBQUM7QUFBQSxJQUNSLFdBQVcsT0FBMEIsTUFBYyxNQUFjO0FBQy9ELFVBQU0sUUFBUSxJQUFJLFdBQVcsSUFBSTtBQUNqQyxtQkFBTSxJQUFJLE1BQU8sU0FBUyxHQUFHLElBQUksQ0FBQyxHQUMzQjtBQUFBLElBQ1Q7QUFBQSxFQUNGLEdBQ2UsTUFBTSxNQUFNLE9BQU8sQ0FBQyxPQUFPLFNBQVMsTUFBTyxTQUFTLEdBQUcsSUFBSSxHQUFHLE1BQU0sTUFBTSxFQUFFO0FBQzdGOyIsCiAgIm5hbWVzIjogWyJlbnRlciIsICJwYXR0ZXJuIiwgIm9wZXJhdGlvbnMiLCAidGxzZiJdCn0K

import {
  Arena,
  observe
} from "./chunk-7EGY7GNP.js";

// bench/rivals/assemblyscript-heap.ts
import { readFileSync } from "node:fs";
var PAGE = 65536;
function assemblyScriptHeap(name) {
  let code = new WebAssembly.Module(readFileSync(`bench/build/${name}.wasm`)), abort = () => {
    throw new Error("an assertion of AssemblyScript failed");
  };
  return (memory) => {
    let env = memory === void 0 ? { abort } : { abort, memory };
    return new WebAssembly.Instance(code, { env }).exports;
  };
}

// bench/workloads/trace.ts
import { readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
var ALLOCATE = 0, FREE = 1, REALLOCATE = 2, KINDS = { a: ALLOCATE, f: FREE, r: REALLOCATE }, HEADER_LINES = 4;
function readTrace(name) {
  return parseTrace(textOf(name));
}
function textOf(name) {
  return gunzipSync(readFileSync2(fileOf(name))).toString();
}
function keepTrace(name, text) {
  writeFileSync(fileOf(name), gzipSync(text, { level: 9 }));
}
function fileOf(name) {
  return `bench/traces/${name}.rep.gz`;
}
function parseTrace(text) {
  let lines = text.split(`
`).slice(HEADER_LINES).filter((line) => line !== ""), operations = lines.length, kinds = new Uint8Array(operations), ids = new Int32Array(operations), sizes = new Int32Array(operations), kept = new Int32Array(operations), sizeNow = /* @__PURE__ */ new Map(), blocks = 0;
  for (let [index, line] of lines.entries()) {
    let [letter = "", id = "", size = "0"] = line.split(" "), kind = KINDS[letter];
    if (kind === void 0)
      throw new Error(
        `invalid operation in line ${index + HEADER_LINES + 1}: got "${line}", expected a, r or f`
      );
    kinds[index] = kind, ids[index] = Number(id), sizes[index] = Number(size), kept[index] = Math.min(sizeNow.get(ids[index]) ?? 0, sizes[index]), sizeNow.set(ids[index], sizes[index]), blocks = Math.max(blocks, ids[index] + 1);
  }
  return { kinds, ids, sizes, kept, operations, blocks };
}

// bench/workloads/recorder.ts
var Recorder = class {
  constructor() {
    this.lines = [];
    this.live = /* @__PURE__ */ new Map();
    this.ids = 0;
    this.liveBytes = 0;
    this.peakBytes = 0;
  }
  allocated(block, size) {
    let id = this.ids++;
    this.enter(block, id, size), this.lines.push(`a ${id} ${size}`);
  }
  /** Does nothing, because calls that measure a block are not part of a trace. */
  using() {
  }
  resized(block, size) {
    this.moved(block, block, size);
  }
  moved(from, to, size) {
    let id = this.leave(from);
    this.enter(to, id, size), this.lines.push(`r ${id} ${size}`);
  }
  freed(block) {
    this.lines.push(`f ${this.leave(block)}`);
  }
  reset() {
    for (let block of [...this.live.keys()]) this.freed(block);
  }
  /** Throws, because a trace has no operation that undoes others. */
  restored() {
    throw new Error("an arena that is recorded was restored from a snapshot");
  }
  get operations() {
    return this.lines.length;
  }
  /** The whole trace. Throws when a block is still live, because a trace frees every block. */
  get text() {
    if (this.live.size > 0)
      throw new Error(`${this.live.size} blocks were recorded and never freed`);
    return `${[...[this.peakBytes, this.ids, this.lines.length, 1], ...this.lines].join(`
`)}
`;
  }
  enter(block, id, size) {
    this.live.set(block, { id, size }), this.liveBytes += size, this.peakBytes = Math.max(this.peakBytes, this.liveBytes);
  }
  leave(block) {
    let found = this.live.get(block);
    if (found === void 0) throw new Error(`block ${block} is freed, but was never recorded`);
    return this.live.delete(block), this.liveBytes -= found.size, found.id;
  }
};
function recordedArena(bytes) {
  let arena = new Arena(bytes), recorder = new Recorder();
  return observe(arena, recorder), { arena, recorder };
}
function recordedHeap(recorder) {
  let blocks = 0;
  return {
    allocate(size) {
      return recorder.allocated(++blocks, size), blocks;
    },
    free: (block) => recorder.freed(block),
    reallocate(block, size) {
      return recorder.resized(block, size), block;
    }
  };
}

export {
  PAGE,
  assemblyScriptHeap,
  Recorder,
  recordedArena,
  recordedHeap,
  ALLOCATE,
  FREE,
  readTrace,
  keepTrace,
  parseTrace
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vcml2YWxzL2Fzc2VtYmx5c2NyaXB0LWhlYXAudHMiLCAiLi4vd29ya2xvYWRzL3RyYWNlLnRzIiwgIi4uL3dvcmtsb2Fkcy9yZWNvcmRlci50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7OztBQUFBLFNBQVMsb0JBQW9CO0FBR3RCLElBQU0sT0FBTztBQWFiLFNBQVMsbUJBQ2QsTUFDcUQ7QUFDckQsTUFBTSxPQUFPLElBQUksWUFBWSxPQUFPLGFBQWEsZUFBZSxJQUFJLE9BQU8sQ0FBQyxHQUN0RSxRQUFRLE1BQU07QUFDbEIsVUFBTSxJQUFJLE1BQU0sdUNBQXVDO0FBQUEsRUFDekQ7QUFDQSxTQUFPLENBQUMsV0FBVztBQUNqQixRQUFNLE1BQU0sV0FBVyxTQUFZLEVBQUUsTUFBTSxJQUFJLEVBQUUsT0FBTyxPQUFPO0FBQy9ELFdBQU8sSUFBSSxZQUFZLFNBQVMsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDakQ7QUFDRjs7O0FDekJBLFNBQVMsZ0JBQUFBLGVBQWMscUJBQXFCO0FBQzVDLFNBQVMsWUFBWSxnQkFBZ0I7QUFFOUIsSUFBTSxXQUFXLEdBQ1gsT0FBTyxHQUNQLGFBQWEsR0FlcEIsUUFBMEMsRUFBRSxHQUFHLFVBQVUsR0FBRyxNQUFNLEdBQUcsV0FBVyxHQUNoRixlQUFlO0FBR2QsU0FBUyxVQUFVLE1BQXFCO0FBQzdDLFNBQU8sV0FBVyxPQUFPLElBQUksQ0FBQztBQUNoQztBQUVPLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxTQUFPLFdBQVdBLGNBQWEsT0FBTyxJQUFJLENBQUMsQ0FBQyxFQUFFLFNBQVM7QUFDekQ7QUFFTyxTQUFTLFVBQVUsTUFBYyxNQUFvQjtBQUMxRCxnQkFBYyxPQUFPLElBQUksR0FBRyxTQUFTLE1BQU0sRUFBRSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQzFEO0FBRUEsU0FBUyxPQUFPLE1BQXNCO0FBQ3BDLFNBQU8sZ0JBQWdCLElBQUk7QUFDN0I7QUFNTyxTQUFTLFdBQVcsTUFBcUI7QUFDOUMsTUFBTSxRQUFRLEtBQ1gsTUFBTTtBQUFBLENBQUksRUFDVixNQUFNLFlBQVksRUFDbEIsT0FBTyxDQUFDLFNBQVMsU0FBUyxFQUFFLEdBQ3pCLGFBQWEsTUFBTSxRQUNuQixRQUFRLElBQUksV0FBVyxVQUFVLEdBQ2pDLE1BQU0sSUFBSSxXQUFXLFVBQVUsR0FDL0IsUUFBUSxJQUFJLFdBQVcsVUFBVSxHQUNqQyxPQUFPLElBQUksV0FBVyxVQUFVLEdBQ2hDLFVBQVUsb0JBQUksSUFBb0IsR0FDcEMsU0FBUztBQUNiLFdBQVcsQ0FBQyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsR0FBRztBQUMzQyxRQUFNLENBQUMsU0FBUyxJQUFJLEtBQUssSUFBSSxPQUFPLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxHQUNuRCxPQUFPLE1BQU0sTUFBTTtBQUN6QixRQUFJLFNBQVM7QUFDWCxZQUFNLElBQUk7QUFBQSxRQUNSLDZCQUE2QixRQUFRLGVBQWUsQ0FBQyxVQUFVLElBQUk7QUFBQSxNQUNyRTtBQUVGLFVBQU0sS0FBSyxJQUFJLE1BQ2YsSUFBSSxLQUFLLElBQUksT0FBTyxFQUFFLEdBQ3RCLE1BQU0sS0FBSyxJQUFJLE9BQU8sSUFBSSxHQUMxQixLQUFLLEtBQUssSUFBSSxLQUFLLElBQUksUUFBUSxJQUFJLElBQUksS0FBSyxDQUFFLEtBQUssR0FBRyxNQUFNLEtBQUssQ0FBRSxHQUNuRSxRQUFRLElBQUksSUFBSSxLQUFLLEdBQUksTUFBTSxLQUFLLENBQUUsR0FDdEMsU0FBUyxLQUFLLElBQUksUUFBUSxJQUFJLEtBQUssSUFBSyxDQUFDO0FBQUEsRUFDM0M7QUFDQSxTQUFPLEVBQUUsT0FBTyxLQUFLLE9BQU8sTUFBTSxZQUFZLE9BQU87QUFDdkQ7OztBQ3JFTyxJQUFNLFdBQU4sTUFBbUM7QUFBQSxFQUFuQztBQUNMLFNBQWlCLFFBQWtCLENBQUM7QUFDcEMsU0FBaUIsT0FBTyxvQkFBSSxJQUEwQztBQUN0RSxTQUFRLE1BQU07QUFDZCxTQUFRLFlBQVk7QUFDcEIsU0FBUSxZQUFZO0FBQUE7QUFBQSxFQUVwQixVQUFVLE9BQWUsTUFBb0I7QUFDM0MsUUFBTSxLQUFLLEtBQUs7QUFDaEIsU0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJLEdBQzFCLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxJQUFJLElBQUksRUFBRTtBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFBQSxFQUFDO0FBQUEsRUFFZixRQUFRLE9BQWUsTUFBb0I7QUFDekMsU0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJO0FBQUEsRUFDL0I7QUFBQSxFQUVBLE1BQU0sTUFBYyxJQUFZLE1BQW9CO0FBQ2xELFFBQU0sS0FBSyxLQUFLLE1BQU0sSUFBSTtBQUMxQixTQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksR0FDdkIsS0FBSyxNQUFNLEtBQUssS0FBSyxFQUFFLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDbkM7QUFBQSxFQUVBLE1BQU0sT0FBcUI7QUFDekIsU0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUMxQztBQUFBLEVBRUEsUUFBYztBQUNaLGFBQVcsU0FBUyxDQUFDLEdBQUcsS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFHLE1BQUssTUFBTSxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsV0FBa0I7QUFDaEIsVUFBTSxJQUFJLE1BQU0sd0RBQXdEO0FBQUEsRUFDMUU7QUFBQSxFQUVBLElBQUksYUFBcUI7QUFDdkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsUUFBSSxLQUFLLEtBQUssT0FBTztBQUNuQixZQUFNLElBQUksTUFBTSxHQUFHLEtBQUssS0FBSyxJQUFJLHVDQUF1QztBQUUxRSxXQUFPLEdBQUcsQ0FBQyxHQURJLENBQUMsS0FBSyxXQUFXLEtBQUssS0FBSyxLQUFLLE1BQU0sUUFBUSxDQUFDLEdBQ3hDLEdBQUcsS0FBSyxLQUFLLEVBQUUsS0FBSztBQUFBLENBQUksQ0FBQztBQUFBO0FBQUEsRUFDakQ7QUFBQSxFQUVRLE1BQU0sT0FBZSxJQUFZLE1BQW9CO0FBQzNELFNBQUssS0FBSyxJQUFJLE9BQU8sRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUNqQyxLQUFLLGFBQWEsTUFDbEIsS0FBSyxZQUFZLEtBQUssSUFBSSxLQUFLLFdBQVcsS0FBSyxTQUFTO0FBQUEsRUFDMUQ7QUFBQSxFQUVRLE1BQU0sT0FBdUI7QUFDbkMsUUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDakMsUUFBSSxVQUFVLE9BQVcsT0FBTSxJQUFJLE1BQU0sU0FBUyxLQUFLLG1DQUFtQztBQUMxRixnQkFBSyxLQUFLLE9BQU8sS0FBSyxHQUN0QixLQUFLLGFBQWEsTUFBTSxNQUNqQixNQUFNO0FBQUEsRUFDZjtBQUNGO0FBR08sU0FBUyxjQUFjLE9BQXFEO0FBQ2pGLE1BQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxHQUN2QixXQUFXLElBQUksU0FBUztBQUM5QixpQkFBUSxPQUFPLFFBQVEsR0FDaEIsRUFBRSxPQUFPLFNBQVM7QUFDM0I7QUFHTyxTQUFTLGFBQWEsVUFBa0M7QUFDN0QsTUFBSSxTQUFTO0FBQ2IsU0FBTztBQUFBLElBQ0wsU0FBUyxNQUFNO0FBQ2Isc0JBQVMsVUFBVSxFQUFFLFFBQVEsSUFBSSxHQUMxQjtBQUFBLElBQ1Q7QUFBQSxJQUNBLE1BQU0sQ0FBQyxVQUFVLFNBQVMsTUFBTSxLQUFLO0FBQUEsSUFDckMsV0FBVyxPQUFPLE1BQU07QUFDdEIsc0JBQVMsUUFBUSxPQUFPLElBQUksR0FDckI7QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGOyIsCiAgIm5hbWVzIjogWyJyZWFkRmlsZVN5bmMiXQp9Cg==

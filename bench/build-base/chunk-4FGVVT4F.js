import {
  ALLOCATE,
  FREE,
  Recorder,
  parseTrace,
  readTrace,
  recordedHeap
} from "./chunk-XL4AJAKM.js";
import {
  drawFrom
} from "./chunk-UP5FIP6K.js";

// bench/rivals/native.ts
import { execFileSync, spawnSync } from "node:child_process";
var PROGRAM = "bench/build/malloc-traces";
function compileNative() {
  return spawnSync("cc", ["-O3", "-o", PROGRAM, "bench/native/malloc-traces.c"], { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
function replayNatively(pattern, budget) {
  return execFileSync(PROGRAM, [String(budget)], { input: script(pattern), encoding: "utf8" });
}
var OPERATIONS = 16384;
function script(pattern) {
  let recorder = new Recorder(), heap = recordedHeap(recorder), workload = pattern.start({ heap, none: 0, bytes: () => new Uint8Array(), live: () => 0 }), asked = Math.ceil(OPERATIONS / workload.step) * workload.step;
  workload.run(asked);
  let before = recorder.operations;
  workload.drain();
  let { kinds, ids, sizes, operations, blocks } = parseTrace(recorder.text), words = new Int32Array(3 + 3 * operations);
  words.set([operations, blocks, asked + operations - before]);
  for (let index = 0; index < operations; index++)
    words.set([kinds[index], ids[index], sizes[index]], 3 + 3 * index);
  return new Uint8Array(words.buffer);
}

// bench/workloads/patterns.ts
var patterns = [
  pairs(1024),
  pairs(10240),
  pairs(102400),
  pairs(512e3),
  random(512),
  random(2e3),
  stack(512),
  replay("sqlite", "SQLite"),
  replay("perl", "Perl"),
  replay("jq", "jq"),
  replay("enemies", "enemies"),
  replay("flights", "flights")
];
function pairs(size) {
  return {
    id: `pairs-${size}`,
    title: `pair of ${size.toLocaleString("en")} bytes`,
    start: ({ heap }) => ({
      step: 1,
      run(operations) {
        for (let index = 0; index < operations; index++) heap.free(heap.allocate(size));
      },
      drain() {
      }
    })
  };
}
function random(count) {
  return {
    id: `random-${count}`,
    title: `random, ${count.toLocaleString("en")} slots`,
    start(contender) {
      let { heap, none } = contender, { slots, sizes } = script2(count), blocks = slotsOf(contender, count), cursor = 0;
      return {
        step: 256,
        run(operations) {
          let index = cursor;
          for (let done = 0; done < operations; done++) {
            let slot = slots[index], block = blocks[slot];
            block === none ? blocks[slot] = heap.allocate(sizes[index]) : (heap.free(block), blocks[slot] = none), index = index + 1 & SCRIPT - 1;
          }
          cursor = index;
        },
        drain() {
          for (let slot = 0; slot < count; slot++)
            blocks[slot] !== none && heap.free(blocks[slot]), blocks[slot] = none;
        }
      };
    }
  };
}
function stack(depth) {
  return {
    id: `stack-${depth}`,
    title: `stack, ${depth} deep`,
    start(contender) {
      let { heap, none } = contender, { sizes } = script2(depth), blocks = slotsOf(contender, depth);
      return {
        step: 2 * depth,
        run(operations) {
          for (let turns = operations / (2 * depth); turns > 0; turns--) {
            for (let top = 0; top < depth; top++) blocks[top] = heap.allocate(sizes[top]);
            for (let top = depth - 1; top >= 0; top--)
              heap.free(blocks[top]), blocks[top] = none;
          }
        },
        drain() {
        }
      };
    }
  };
}
function replay(name, title) {
  return {
    id: name,
    title: `${title}, recorded`,
    start(contender) {
      let { heap, none } = contender, { kinds, ids, sizes, kept, operations, blocks: count } = readTrace(name), blocks = slotsOf(contender, count), replayPart = (start, end) => {
        for (let index = start; index < end; index++) {
          let id = ids[index], kind = kinds[index];
          kind === ALLOCATE ? blocks[id] = heap.allocate(sizes[index]) : kind === FREE ? (heap.free(blocks[id]), blocks[id] = none) : blocks[id] = heap.reallocate(blocks[id], sizes[index], kept[index]);
        }
      };
      return {
        step: operations,
        run(requested) {
          for (let turns = requested / operations; turns > 0; turns--)
            for (let start = 0; start < operations; start += PART)
              replayPart(start, Math.min(start + PART, operations));
        },
        drain() {
        }
      };
    }
  };
}
function slotsOf({ none, slots }, count) {
  return slots?.(count) ?? Array.from({ length: count }, () => none);
}
var PART = 256, SCRIPT = 65536, LARGEST = 1024;
function script2(count) {
  let draw = drawFrom(289739801), slots = new Int32Array(SCRIPT), sizes = new Int32Array(SCRIPT);
  for (let index = 0; index < SCRIPT; index++)
    slots[index] = draw(count), sizes[index] = draw(LARGEST) + 1;
  return { slots, sizes };
}

export {
  compileNative,
  replayNatively,
  patterns
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vcml2YWxzL25hdGl2ZS50cyIsICIuLi93b3JrbG9hZHMvcGF0dGVybnMudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7O0FBQ0EsU0FBUyxjQUFjLGlCQUFpQjtBQUt4QyxJQUFNLFVBQVU7QUFHVCxTQUFTLGdCQUF5QjtBQUV2QyxTQUFPLFVBQVUsTUFERCxDQUFDLE9BQU8sTUFBTSxTQUFTLDhCQUE4QixHQUNyQyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFVBQVUsU0FBUyxFQUFFLENBQUMsRUFBRSxXQUFXO0FBQ3pGO0FBR08sU0FBUyxlQUFlLFNBQWtCLFFBQXdCO0FBQ3ZFLFNBQU8sYUFBYSxTQUFTLENBQUMsT0FBTyxNQUFNLENBQUMsR0FBRyxFQUFFLE9BQU8sT0FBTyxPQUFPLEdBQUcsVUFBVSxPQUFPLENBQUM7QUFDN0Y7QUFHQSxJQUFNLGFBQWE7QUFHbkIsU0FBUyxPQUFPLFNBQThCO0FBQzVDLE1BQU0sV0FBVyxJQUFJLFNBQVMsR0FDeEIsT0FBTyxhQUFhLFFBQVEsR0FDNUIsV0FBVyxRQUFRLE1BQU0sRUFBRSxNQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sSUFBSSxXQUFXLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQyxHQUN4RixRQUFRLEtBQUssS0FBSyxhQUFhLFNBQVMsSUFBSSxJQUFJLFNBQVM7QUFDL0QsV0FBUyxJQUFJLEtBQUs7QUFDbEIsTUFBTSxTQUFTLFNBQVM7QUFDeEIsV0FBUyxNQUFNO0FBQ2YsTUFBTSxFQUFFLE9BQU8sS0FBSyxPQUFPLFlBQVksT0FBTyxJQUFJLFdBQVcsU0FBUyxJQUFJLEdBQ3BFLFFBQVEsSUFBSSxXQUFXLElBQUksSUFBSSxVQUFVO0FBQy9DLFFBQU0sSUFBSSxDQUFDLFlBQVksUUFBUSxRQUFRLGFBQWEsTUFBTSxDQUFDO0FBQzNELFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWTtBQUN0QyxVQUFNLElBQUksQ0FBQyxNQUFNLEtBQUssR0FBSSxJQUFJLEtBQUssR0FBSSxNQUFNLEtBQUssQ0FBRSxHQUFHLElBQUksSUFBSSxLQUFLO0FBRXRFLFNBQU8sSUFBSSxXQUFXLE1BQU0sTUFBTTtBQUNwQzs7O0FDbEJPLElBQU0sV0FBK0I7QUFBQSxFQUMxQyxNQUFNLElBQUs7QUFBQSxFQUNYLE1BQU0sS0FBTTtBQUFBLEVBQ1osTUFBTSxNQUFPO0FBQUEsRUFDYixNQUFNLEtBQU87QUFBQSxFQUNiLE9BQU8sR0FBRztBQUFBLEVBQ1YsT0FBTyxHQUFLO0FBQUEsRUFDWixNQUFNLEdBQUc7QUFBQSxFQUNULE9BQU8sVUFBVSxRQUFRO0FBQUEsRUFDekIsT0FBTyxRQUFRLE1BQU07QUFBQSxFQUNyQixPQUFPLE1BQU0sSUFBSTtBQUFBLEVBQ2pCLE9BQU8sV0FBVyxTQUFTO0FBQUEsRUFDM0IsT0FBTyxXQUFXLFNBQVM7QUFDN0I7QUFHQSxTQUFTLE1BQU0sTUFBdUI7QUFDcEMsU0FBTztBQUFBLElBQ0wsSUFBSSxTQUFTLElBQUk7QUFBQSxJQUNqQixPQUFPLFdBQVcsS0FBSyxlQUFlLElBQUksQ0FBQztBQUFBLElBQzNDLE9BQU8sQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLE1BQ3BCLE1BQU07QUFBQSxNQUNOLElBQUksWUFBWTtBQUNkLGlCQUFTLFFBQVEsR0FBRyxRQUFRLFlBQVksUUFBUyxNQUFLLEtBQUssS0FBSyxTQUFTLElBQUksQ0FBQztBQUFBLE1BQ2hGO0FBQUEsTUFDQSxRQUFRO0FBQUEsTUFBQztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sT0FBd0I7QUFDdEMsU0FBTztBQUFBLElBQ0wsSUFBSSxVQUFVLEtBQUs7QUFBQSxJQUNuQixPQUFPLFdBQVcsTUFBTSxlQUFlLElBQUksQ0FBQztBQUFBLElBQzVDLE1BQU0sV0FBVztBQUNmLFVBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxXQUNqQixFQUFFLE9BQU8sTUFBTSxJQUFJQSxRQUFPLEtBQUssR0FDL0IsU0FBUyxRQUFRLFdBQVcsS0FBSyxHQUNuQyxTQUFTO0FBQ2IsYUFBTztBQUFBLFFBQ0wsTUFBTTtBQUFBLFFBQ04sSUFBSSxZQUFZO0FBQ2QsY0FBSSxRQUFRO0FBQ1osbUJBQVMsT0FBTyxHQUFHLE9BQU8sWUFBWSxRQUFRO0FBQzVDLGdCQUFNLE9BQU8sTUFBTSxLQUFLLEdBQ2xCLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFlBQUksVUFBVSxPQUNaLE9BQU8sSUFBSSxJQUFJLEtBQUssU0FBUyxNQUFNLEtBQUssQ0FBRSxLQUUxQyxLQUFLLEtBQUssS0FBSyxHQUNmLE9BQU8sSUFBSSxJQUFJLE9BRWpCLFFBQVMsUUFBUSxJQUFNLFNBQVM7QUFBQSxVQUNsQztBQUNBLG1CQUFTO0FBQUEsUUFDWDtBQUFBLFFBQ0EsUUFBUTtBQUNOLG1CQUFTLE9BQU8sR0FBRyxPQUFPLE9BQU87QUFDL0IsWUFBSSxPQUFPLElBQUksTUFBTSxRQUFNLEtBQUssS0FBSyxPQUFPLElBQUksQ0FBRSxHQUNsRCxPQUFPLElBQUksSUFBSTtBQUFBLFFBRW5CO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLE1BQU0sT0FBd0I7QUFDckMsU0FBTztBQUFBLElBQ0wsSUFBSSxTQUFTLEtBQUs7QUFBQSxJQUNsQixPQUFPLFVBQVUsS0FBSztBQUFBLElBQ3RCLE1BQU0sV0FBVztBQUNmLFVBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxXQUNqQixFQUFFLE1BQU0sSUFBSUEsUUFBTyxLQUFLLEdBQ3hCLFNBQVMsUUFBUSxXQUFXLEtBQUs7QUFDdkMsYUFBTztBQUFBLFFBQ0wsTUFBTSxJQUFJO0FBQUEsUUFDVixJQUFJLFlBQVk7QUFDZCxtQkFBUyxRQUFRLGNBQWMsSUFBSSxRQUFRLFFBQVEsR0FBRyxTQUFTO0FBQzdELHFCQUFTLE1BQU0sR0FBRyxNQUFNLE9BQU8sTUFBTyxRQUFPLEdBQUcsSUFBSSxLQUFLLFNBQVMsTUFBTSxHQUFHLENBQUU7QUFDN0UscUJBQVMsTUFBTSxRQUFRLEdBQUcsT0FBTyxHQUFHO0FBQ2xDLG1CQUFLLEtBQUssT0FBTyxHQUFHLENBQUUsR0FDdEIsT0FBTyxHQUFHLElBQUk7QUFBQSxVQUVsQjtBQUFBLFFBQ0Y7QUFBQSxRQUNBLFFBQVE7QUFBQSxRQUFDO0FBQUEsTUFDWDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTLE9BQU8sTUFBYyxPQUF3QjtBQUNwRCxTQUFPO0FBQUEsSUFDTCxJQUFJO0FBQUEsSUFDSixPQUFPLEdBQUcsS0FBSztBQUFBLElBQ2YsTUFBTSxXQUFXO0FBQ2YsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLFdBQ2pCLEVBQUUsT0FBTyxLQUFLLE9BQU8sTUFBTSxZQUFZLFFBQVEsTUFBTSxJQUFJLFVBQVUsSUFBSSxHQUN2RSxTQUFTLFFBQVEsV0FBVyxLQUFLLEdBR2pDLGFBQWEsQ0FBQyxPQUFlLFFBQXNCO0FBQ3ZELGlCQUFTLFFBQVEsT0FBTyxRQUFRLEtBQUssU0FBUztBQUM1QyxjQUFNLEtBQUssSUFBSSxLQUFLLEdBQ2QsT0FBTyxNQUFNLEtBQUs7QUFDeEIsVUFBSSxTQUFTLFdBQ1gsT0FBTyxFQUFFLElBQUksS0FBSyxTQUFTLE1BQU0sS0FBSyxDQUFFLElBQy9CLFNBQVMsUUFDbEIsS0FBSyxLQUFLLE9BQU8sRUFBRSxDQUFFLEdBQ3JCLE9BQU8sRUFBRSxJQUFJLFFBRWIsT0FBTyxFQUFFLElBQUksS0FBSyxXQUFXLE9BQU8sRUFBRSxHQUFJLE1BQU0sS0FBSyxHQUFJLEtBQUssS0FBSyxDQUFFO0FBQUEsUUFFekU7QUFBQSxNQUNGO0FBQ0EsYUFBTztBQUFBLFFBQ0wsTUFBTTtBQUFBLFFBQ04sSUFBSSxXQUFXO0FBQ2IsbUJBQVMsUUFBUSxZQUFZLFlBQVksUUFBUSxHQUFHO0FBQ2xELHFCQUFTLFFBQVEsR0FBRyxRQUFRLFlBQVksU0FBUztBQUMvQyx5QkFBVyxPQUFPLEtBQUssSUFBSSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQUEsUUFHMUQ7QUFBQSxRQUNBLFFBQVE7QUFBQSxRQUFDO0FBQUEsTUFDWDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFFBQWUsRUFBRSxNQUFNLE1BQU0sR0FBcUIsT0FBNkI7QUFDdEYsU0FBTyxRQUFRLEtBQUssS0FBSyxNQUFNLEtBQUssRUFBRSxRQUFRLE1BQU0sR0FBRyxNQUFNLElBQUk7QUFDbkU7QUFHQSxJQUFNLE9BQU8sS0FDUCxTQUFTLE9BQ1QsVUFBVTtBQU1oQixTQUFTQSxRQUFPLE9BQXlEO0FBQ3ZFLE1BQU0sT0FBTyxTQUFTLFNBQVUsR0FDMUIsUUFBUSxJQUFJLFdBQVcsTUFBTSxHQUM3QixRQUFRLElBQUksV0FBVyxNQUFNO0FBQ25DLFdBQVMsUUFBUSxHQUFHLFFBQVEsUUFBUTtBQUNsQyxVQUFNLEtBQUssSUFBSSxLQUFLLEtBQUssR0FDekIsTUFBTSxLQUFLLElBQUksS0FBSyxPQUFPLElBQUk7QUFFakMsU0FBTyxFQUFFLE9BQU8sTUFBTTtBQUN4QjsiLAogICJuYW1lcyI6IFsic2NyaXB0Il0KfQo=

import {
  BATCH,
  scenarios
} from "../chunk-DXO37DTW.js";
import "../chunk-UP5FIP6K.js";
import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  Tlsf
} from "../chunk-NF2EXQML.js";

// bench/contenders/wcet.ts
import { PerformanceObserver } from "node:perf_hooks";
var [name = "", bytes = "", budget = ""] = process.argv.slice(2), found = scenarios.find(({ id }) => id === name);
if (found === void 0) throw new Error(`unknown scenario "${name}"`);
var heap = new Tlsf(Number(bytes)), batches = (Number(budget) < 100 ? 1e5 : 1e6) / BATCH, collections = [], observer = new PerformanceObserver((list) => collections.push(...list.getEntries())), scenario = found.start(heap), starts = new Float64Array(batches * BATCH), durations = new Float64Array(batches * BATCH), batchDurations = new Float64Array(batches);
timeBatches(scenario, batchDurations.subarray(0, batches >>> 3));
timeCalls(scenario, starts.subarray(0, starts.length >>> 3), durations);
observer.observe({ entryTypes: ["gc"] });
timeBatches(scenario, batchDurations);
timeCalls(scenario, starts, durations);
await new Promise((resolve) => setTimeout(resolve, 5));
collections.push(...observer.takeRecords());
observer.disconnect();
if (heap.blockCount < 0) throw new Error(`invalid number of blocks: got ${heap.blockCount}`);
console.log(JSON.stringify(summary()));
function timeBatches({ before, call, after }, spent) {
  for (let batch = 0; batch < spent.length; batch++) {
    before();
    let start = performance.now();
    for (let index = 0; index < BATCH; index++) call(index);
    spent[batch] = performance.now() - start, after();
  }
}
function timeCalls({ before, call, after }, begun, spent) {
  for (let at = 0; at < begun.length; at += BATCH) {
    before();
    for (let index = 0; index < BATCH; index++) {
      let start = performance.now();
      call(index), spent[at + index] = performance.now() - start, begun[at + index] = start;
    }
    after();
  }
}
function summary() {
  let struck = struckByCollector(), sorted = durations.filter((_, index) => !struck.has(index)).sort(), nanoseconds = (milliseconds) => Math.round(milliseconds * 1e6), share = (part) => nanoseconds(sorted[Math.floor(part * (sorted.length - 1))]);
  return {
    p50: median([...batchDurations]) * 1e6 / BATCH,
    p99: share(0.99),
    p999: share(0.999),
    worst: share(1),
    worstOfAll: share(1),
    longer: sorted.filter((duration) => duration >= 1e-3).length,
    struck: struck.size,
    worstStruck: nanoseconds([...struck].reduce((most, at) => Math.max(most, durations[at]), 0)),
    resolution: resolution()
  };
}
function struckByCollector() {
  let struck = /* @__PURE__ */ new Set();
  for (let { startTime, duration } of collections) {
    let end = startTime + duration;
    for (let at = firstFrom(startTime); at < starts.length && starts[at] <= end; at++)
      starts[at] + durations[at] >= startTime && struck.add(at);
  }
  return struck;
}
function firstFrom(time) {
  let below = 0, above = starts.length;
  for (; below < above; ) {
    let middle = below + above >>> 1;
    starts[middle] + durations[middle] < time ? below = middle + 1 : above = middle;
  }
  return below;
}
function resolution() {
  let smallest = 1 / 0;
  for (let turn = 0; turn < 1e5; turn++) {
    let step = performance.now() - performance.now();
    step !== 0 && (smallest = Math.min(smallest, -step));
  }
  return Math.round(smallest * 1e6);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy93Y2V0LnRzIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7OztBQUtBLFNBQVMsMkJBQWtEO0FBTTNELElBQU0sQ0FBQyxPQUFPLElBQUksUUFBUSxJQUFJLFNBQVMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDM0QsUUFBUSxVQUFVLEtBQUssQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUk7QUFDcEQsSUFBSSxVQUFVLE9BQVcsT0FBTSxJQUFJLE1BQU0scUJBQXFCLElBQUksR0FBRztBQUNyRSxJQUFNLE9BQU8sSUFBSSxLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQzdCLFdBQVcsT0FBTyxNQUFNLElBQUksTUFBTSxNQUFVLE9BQWEsT0FFekQsY0FBa0MsQ0FBQyxHQUNuQyxXQUFXLElBQUksb0JBQW9CLENBQUMsU0FBUyxZQUFZLEtBQUssR0FBRyxLQUFLLFdBQVcsQ0FBQyxDQUFDLEdBQ25GLFdBQVcsTUFBTSxNQUFNLElBQUksR0FDM0IsU0FBUyxJQUFJLGFBQWEsVUFBVSxLQUFLLEdBQ3pDLFlBQVksSUFBSSxhQUFhLFVBQVUsS0FBSyxHQUM1QyxpQkFBaUIsSUFBSSxhQUFhLE9BQU87QUFFL0MsWUFBWSxVQUFVLGVBQWUsU0FBUyxHQUFHLFlBQVksQ0FBQyxDQUFDO0FBQy9ELFVBQVUsVUFBVSxPQUFPLFNBQVMsR0FBRyxPQUFPLFdBQVcsQ0FBQyxHQUFHLFNBQVM7QUFDdEUsU0FBUyxRQUFRLEVBQUUsWUFBWSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQ3ZDLFlBQVksVUFBVSxjQUFjO0FBQ3BDLFVBQVUsVUFBVSxRQUFRLFNBQVM7QUFDckMsTUFBTSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFdBQVcsU0FBUyxDQUFDLENBQUM7QUFDckQsWUFBWSxLQUFLLEdBQUcsU0FBUyxZQUFZLENBQUM7QUFDMUMsU0FBUyxXQUFXO0FBQ3BCLElBQUksS0FBSyxhQUFhLEVBQUcsT0FBTSxJQUFJLE1BQU0saUNBQWlDLEtBQUssVUFBVSxFQUFFO0FBQzNGLFFBQVEsSUFBSSxLQUFLLFVBQVUsUUFBUSxDQUFDLENBQUM7QUFHckMsU0FBUyxZQUFZLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FBYSxPQUEyQjtBQUNqRixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUSxTQUFTO0FBQ2pELFdBQU87QUFDUCxRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLGFBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFTLE1BQUssS0FBSztBQUN0RCxVQUFNLEtBQUssSUFBSSxZQUFZLElBQUksSUFBSSxPQUNuQyxNQUFNO0FBQUEsRUFDUjtBQUNGO0FBR0EsU0FBUyxVQUNQLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FDdEIsT0FDQSxPQUNNO0FBQ04sV0FBUyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsTUFBTSxPQUFPO0FBQy9DLFdBQU87QUFDUCxhQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUztBQUMxQyxVQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLFdBQUssS0FBSyxHQUNWLE1BQU0sS0FBSyxLQUFLLElBQUksWUFBWSxJQUFJLElBQUksT0FDeEMsTUFBTSxLQUFLLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQ0EsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVBLFNBQVMsVUFBbUI7QUFDMUIsTUFBTSxTQUFTLGtCQUFrQixHQUMzQixTQUFTLFVBQVUsT0FBTyxDQUFDLEdBQUcsVUFBVSxDQUFDLE9BQU8sSUFBSSxLQUFLLENBQUMsRUFBRSxLQUFLLEdBQ2pFLGNBQWMsQ0FBQyxpQkFBeUIsS0FBSyxNQUFNLGVBQWUsR0FBRyxHQUNyRSxRQUFRLENBQUMsU0FBaUIsWUFBWSxPQUFPLEtBQUssTUFBTSxRQUFRLE9BQU8sU0FBUyxFQUFFLENBQUMsQ0FBRTtBQUMzRixTQUFPO0FBQUEsSUFDTCxLQUFNLE9BQU8sQ0FBQyxHQUFHLGNBQWMsQ0FBQyxJQUFJLE1BQU87QUFBQSxJQUMzQyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2YsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUNqQixPQUFPLE1BQU0sQ0FBQztBQUFBLElBQ2QsWUFBWSxNQUFNLENBQUM7QUFBQSxJQUNuQixRQUFRLE9BQU8sT0FBTyxDQUFDLGFBQWEsWUFBWSxJQUFJLEVBQUU7QUFBQSxJQUN0RCxRQUFRLE9BQU87QUFBQSxJQUNmLGFBQWEsWUFBWSxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sQ0FBQyxNQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sVUFBVSxFQUFFLENBQUUsR0FBRyxDQUFDLENBQUM7QUFBQSxJQUM1RixZQUFZLFdBQVc7QUFBQSxFQUN6QjtBQUNGO0FBR0EsU0FBUyxvQkFBaUM7QUFDeEMsTUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsV0FBVyxFQUFFLFdBQVcsU0FBUyxLQUFLLGFBQWE7QUFDakQsUUFBTSxNQUFNLFlBQVk7QUFDeEIsYUFBUyxLQUFLLFVBQVUsU0FBUyxHQUFHLEtBQUssT0FBTyxVQUFVLE9BQU8sRUFBRSxLQUFNLEtBQUs7QUFDNUUsTUFBSSxPQUFPLEVBQUUsSUFBSyxVQUFVLEVBQUUsS0FBTSxhQUFXLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFFaEU7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFVBQVUsTUFBc0I7QUFDdkMsTUFBSSxRQUFRLEdBQ1IsUUFBUSxPQUFPO0FBQ25CLFNBQU8sUUFBUSxTQUFPO0FBQ3BCLFFBQU0sU0FBVSxRQUFRLFVBQVc7QUFDbkMsSUFBSSxPQUFPLE1BQU0sSUFBSyxVQUFVLE1BQU0sSUFBSyxPQUFNLFFBQVEsU0FBUyxJQUM3RCxRQUFRO0FBQUEsRUFDZjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsYUFBcUI7QUFDNUIsTUFBSSxXQUFXO0FBQ2YsV0FBUyxPQUFPLEdBQUcsT0FBTyxLQUFTLFFBQVE7QUFDekMsUUFBTSxPQUFPLFlBQVksSUFBSSxJQUFJLFlBQVksSUFBSTtBQUNqRCxJQUFJLFNBQVMsTUFBRyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUMsSUFBSTtBQUFBLEVBQ3JEO0FBQ0EsU0FBTyxLQUFLLE1BQU0sV0FBVyxHQUFHO0FBQ2xDOyIsCiAgIm5hbWVzIjogW10KfQo=

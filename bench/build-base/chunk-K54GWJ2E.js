// bench/harness/timing.ts
import { constants, PerformanceObserver } from "node:perf_hooks";
import { measure } from "mitata";
async function time(run, operations, budget) {
  let calls = 0, counted = () => {
    calls++, run();
  }, collector = watchCollector(), options = { min_cpu_time: budget * 1e6, min_samples: 12 }, { p50, min, avg } = await measure(counted, options);
  return {
    p50: p50 / operations,
    min: min / operations,
    mean: avg / operations,
    collector: await collector.stop() * 1e6 / (calls * operations)
  };
}
function watchCollector() {
  let total = 0, add = (entries) => {
    for (let entry of entries) isForced(entry) || (total += entry.duration);
  }, observer = new PerformanceObserver((list) => add(list.getEntries()));
  return observer.observe({ entryTypes: ["gc"] }), {
    async stop() {
      return await new Promise((resolve) => setTimeout(resolve, 1)), add(observer.takeRecords()), observer.disconnect(), total;
    }
  };
}
function isForced(entry) {
  let detail = "detail" in entry ? entry.detail : null;
  return typeof detail != "object" || detail === null || !("flags" in detail) ? !1 : (Number(detail.flags) & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0;
}

export {
  time
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vaGFybmVzcy90aW1pbmcudHMiXSwKICAibWFwcGluZ3MiOiAiO0FBQ0EsU0FBUyxXQUFXLDJCQUFrRDtBQUN0RSxTQUFTLGVBQWU7QUFjeEIsZUFBc0IsS0FBSyxLQUFpQixZQUFvQixRQUFpQztBQUMvRixNQUFJLFFBQVEsR0FDTixVQUFVLE1BQU07QUFDcEIsYUFDQSxJQUFJO0FBQUEsRUFDTixHQUNNLFlBQVksZUFBZSxHQUMzQixVQUFVLEVBQUUsY0FBYyxTQUFTLEtBQUssYUFBYSxHQUFHLEdBQ3hELEVBQUUsS0FBSyxLQUFLLElBQUksSUFBSSxNQUFNLFFBQVEsU0FBUyxPQUFPO0FBQ3hELFNBQU87QUFBQSxJQUNMLEtBQUssTUFBTTtBQUFBLElBQ1gsS0FBSyxNQUFNO0FBQUEsSUFDWCxNQUFNLE1BQU07QUFBQSxJQUNaLFdBQWEsTUFBTSxVQUFVLEtBQUssSUFBSyxPQUFRLFFBQVE7QUFBQSxFQUN6RDtBQUNGO0FBSUEsU0FBUyxpQkFBOEM7QUFDckQsTUFBSSxRQUFRLEdBQ04sTUFBTSxDQUFDLFlBQXlDO0FBQ3BELGFBQVcsU0FBUyxRQUFTLENBQUssU0FBUyxLQUFLLE1BQUcsU0FBUyxNQUFNO0FBQUEsRUFDcEUsR0FDTSxXQUFXLElBQUksb0JBQW9CLENBQUMsU0FBUyxJQUFJLEtBQUssV0FBVyxDQUFDLENBQUM7QUFDekUsa0JBQVMsUUFBUSxFQUFFLFlBQVksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxHQUNoQztBQUFBLElBQ0wsTUFBTSxPQUFPO0FBQ1gsbUJBQU0sSUFBSSxRQUFRLENBQUMsWUFBWSxXQUFXLFNBQVMsQ0FBQyxDQUFDLEdBQ3JELElBQUksU0FBUyxZQUFZLENBQUMsR0FDMUIsU0FBUyxXQUFXLEdBQ2I7QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxTQUFTLE9BQWtDO0FBQ2xELE1BQU0sU0FBUyxZQUFZLFFBQVEsTUFBTSxTQUFTO0FBQ2xELFNBQUksT0FBTyxVQUFXLFlBQVksV0FBVyxRQUFRLEVBQUUsV0FBVyxVQUFnQixNQUMxRSxPQUFPLE9BQU8sS0FBSyxJQUFJLFVBQVUsc0NBQXNDO0FBQ2pGOyIsCiAgIm5hbWVzIjogW10KfQo=

import {
  Recorder,
  parseTrace
} from "./chunk-XL4AJAKM.js";
import {
  drawFrom
} from "./chunk-UP5FIP6K.js";

// bench/workloads/compilers.ts
var POOL = 4072, LEAST = 9, SMALL = 512, FUNCTION = 48, STRAY = 8, shapes = [
  { seed: 101, blocks: 2847, live: 932, pools: 54, most: 10852 },
  { seed: 102, blocks: 2924, live: 823, pools: 54, most: 21604 },
  { seed: 103, blocks: 3324, live: 1153, pools: 60, most: 21604 },
  { seed: 104, blocks: 2690, live: 1166, pools: 62, most: 43108 }
], compilers = Object.fromEntries(
  shapes.map((shape, index) => [`compiler-${index + 1}`, () => compiler(shape)])
);
function compiler({ seed, blocks, live, pools, most }) {
  let draw = drawFrom(seed), between = (low, high) => Math.floor(low * (high / low) ** (draw(65536) / 65535)), size = () => {
    let kind = draw(100);
    return kind < pools ? POOL : kind < 95 ? between(LEAST, SMALL) : between(SMALL, most);
  }, recorder = new Recorder(), held = [];
  for (let block = 0; block < blocks; block++) {
    if (held.length >= live)
      for (let freed of held.splice(-FUNCTION - draw(FUNCTION))) recorder.freed(freed);
    if (held.length > FUNCTION && draw(100) < STRAY) {
      let [freed] = held.splice(draw(held.length), 1);
      recorder.freed(freed);
    }
    recorder.allocated(block, size()), held.push(block);
  }
  for (let block of held) recorder.freed(block);
  return parseTrace(recorder.text);
}

export {
  compilers
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vd29ya2xvYWRzL2NvbXBpbGVycy50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7OztBQWlCQSxJQUFNLE9BQU8sTUFDUCxRQUFRLEdBQ1IsUUFBUSxLQUdSLFdBQVcsSUFFWCxRQUFRLEdBRVIsU0FBMkI7QUFBQSxFQUMvQixFQUFFLE1BQU0sS0FBSyxRQUFRLE1BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFBQSxFQUMvRCxFQUFFLE1BQU0sS0FBSyxRQUFRLE1BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFBQSxFQUMvRCxFQUFFLE1BQU0sS0FBSyxRQUFRLE1BQU8sTUFBTSxNQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFBQSxFQUNqRSxFQUFFLE1BQU0sS0FBSyxRQUFRLE1BQU8sTUFBTSxNQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFDbkUsR0FFYSxZQUFtRCxPQUFPO0FBQUEsRUFDckUsT0FBTyxJQUFJLENBQUMsT0FBTyxVQUFVLENBQUMsWUFBWSxRQUFRLENBQUMsSUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDL0U7QUFPQSxTQUFTLFNBQVMsRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssR0FBaUI7QUFDbkUsTUFBTSxPQUFPLFNBQVMsSUFBSSxHQUVwQixVQUFVLENBQUMsS0FBYSxTQUM1QixLQUFLLE1BQU0sT0FBTyxPQUFPLFNBQVMsS0FBSyxLQUFNLElBQUksTUFBTyxHQUNwRCxPQUFPLE1BQU07QUFDakIsUUFBTSxPQUFPLEtBQUssR0FBRztBQUNyQixXQUFJLE9BQU8sUUFBYyxPQUNsQixPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxRQUFRLE9BQU8sSUFBSTtBQUFBLEVBQ2hFLEdBQ00sV0FBVyxJQUFJLFNBQVMsR0FDeEIsT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLFFBQVEsU0FBUztBQUMzQyxRQUFJLEtBQUssVUFBVTtBQUNqQixlQUFXLFNBQVMsS0FBSyxPQUFPLENBQUMsV0FBVyxLQUFLLFFBQVEsQ0FBQyxFQUFHLFVBQVMsTUFBTSxLQUFLO0FBRW5GLFFBQUksS0FBSyxTQUFTLFlBQVksS0FBSyxHQUFHLElBQUksT0FBTztBQUMvQyxVQUFNLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTyxLQUFLLEtBQUssTUFBTSxHQUFHLENBQUM7QUFDaEQsZUFBUyxNQUFNLEtBQU07QUFBQSxJQUN2QjtBQUNBLGFBQVMsVUFBVSxPQUFPLEtBQUssQ0FBQyxHQUNoQyxLQUFLLEtBQUssS0FBSztBQUFBLEVBQ2pCO0FBQ0EsV0FBVyxTQUFTLEtBQU0sVUFBUyxNQUFNLEtBQUs7QUFDOUMsU0FBTyxXQUFXLFNBQVMsSUFBSTtBQUNqQzsiLAogICJuYW1lcyI6IFtdCn0K

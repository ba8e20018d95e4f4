import {
  drawFrom
} from "./chunk-UP5FIP6K.js";

// bench/workloads/scenarios.ts
var BATCH = 16, bytesOf = (granules) => granules * 8 - 4, scenarios = [
  {
    id: "clock",
    title: "no call, only the clock",
    start: () => ({ before() {
    }, call() {
    }, after() {
    } })
  },
  {
    id: "allocate-best",
    title: "allocate: exact fit, no split",
    start(heap) {
      let free = new Array(BATCH);
      return beside(heap, free, bytesOf(6)), freeAll(heap, free), {
        before() {
        },
        call(index) {
          free[index] = heap.allocate(bytesOf(6));
        },
        after: () => freeAll(heap, free)
      };
    }
  },
  {
    id: "allocate-huge",
    title: "allocate: a small block from a huge one",
    start(heap) {
      let live = new Array(BATCH);
      return {
        before() {
        },
        call(index) {
          live[index] = heap.allocate(12);
        },
        after: () => freeAll(heap, live)
      };
    }
  },
  {
    id: "allocate-split",
    title: "allocate: from a higher list, with split, previous victim to its list",
    start(heap) {
      let blocks = new Array(BATCH), live = new Array(BATCH);
      return beside(heap, blocks, bytesOf(60)), fill(heap), freeAll(heap, blocks), {
        before() {
        },
        call(index) {
          live[index] = heap.allocate(bytesOf(34));
        },
        after: () => freeAll(heap, live)
      };
    }
  },
  {
    id: "allocate-aligned",
    title: "allocate: aligned to 64, with free blocks before and after it",
    start(heap) {
      let live = new Array(BATCH);
      return {
        before() {
        },
        call(index) {
          live[index] = heap.allocate(100, 64);
        },
        after: () => freeAll(heap, live)
      };
    }
  },
  {
    id: "allocate-fail",
    title: "allocate: fails after examining eight blocks",
    start(heap) {
      let blocks = new Array(BATCH);
      beside(heap, blocks, bytesOf(34)), fill(heap), freeAll(heap, blocks);
      let results = 0;
      return {
        before() {
        },
        call() {
          results |= heap.allocate(bytesOf(35));
        },
        after() {
          if (results !== 0) throw new Error("an allocation succeeded that was expected to fail");
        }
      };
    }
  },
  {
    id: "free-best",
    title: "free: between two live blocks",
    start(heap) {
      let live = new Array(BATCH);
      return beside(heap, live, bytesOf(6)), freeAll(heap, live), {
        before() {
          for (let index = 0; index < BATCH; index++) live[index] = heap.allocate(bytesOf(6));
        },
        call: (index) => heap.free(live[index]),
        after() {
        }
      };
    }
  },
  {
    id: "free-worst",
    title: "free: between two free blocks on lists",
    start(heap) {
      let middles = new Array(BATCH), sides = new Array(2 * BATCH), guards = new Array(BATCH);
      return {
        before() {
          for (let index = 0; index < BATCH; index++)
            sides[2 * index] = heap.allocate(bytesOf(5 + index)), middles[index] = heap.allocate(bytesOf(6)), sides[2 * index + 1] = heap.allocate(bytesOf(25 + index)), guards[index] = heap.allocate(12);
          freeAll(heap, sides);
        },
        call: (index) => heap.free(middles[index]),
        after: () => freeAll(heap, guards)
      };
    }
  },
  {
    id: "random",
    title: "allocate and free: random, 512 slots of up to 1,024 bytes",
    start(heap) {
      let draw = drawFrom(289739801), slots = Int32Array.from({ length: 65536 }, () => draw(512)), sizes = Int32Array.from({ length: 65536 }, () => 1 + draw(1024)), blocks = new Array(512).fill(0), cursor = 0;
      return {
        before() {
        },
        call() {
          let slot = slots[cursor], block = blocks[slot];
          block === 0 ? blocks[slot] = heap.allocate(sizes[cursor]) : (heap.free(block), blocks[slot] = 0), cursor = cursor + 1 & 65535;
        },
        after() {
        }
      };
    }
  }
];
function beside(heap, blocks, size) {
  for (let index = 0; index < BATCH; index++)
    blocks[index] = heap.allocate(size), heap.allocate(12);
}
function fill(heap) {
  for (; heap.largestFree > 0; ) heap.allocate(heap.largestFree);
}
function freeAll(heap, blocks) {
  for (let index = 0; index < blocks.length; index++) heap.free(blocks[index]);
}

export {
  BATCH,
  scenarios
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vd29ya2xvYWRzL3NjZW5hcmlvcy50cyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7O0FBS08sSUFBTSxRQUFRLElBZ0JmLFVBQVUsQ0FBQyxhQUE2QixXQUFXLElBQUksR0FFaEQsWUFBc0M7QUFBQSxFQUNqRDtBQUFBLElBQ0UsSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsT0FBTyxPQUFPLEVBQUUsU0FBUztBQUFBLElBQUMsR0FBRyxPQUFPO0FBQUEsSUFBQyxHQUFHLFFBQVE7QUFBQSxJQUFDLEVBQUU7QUFBQSxFQUNyRDtBQUFBLEVBQ0E7QUFBQSxJQUNFLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE1BQU0sTUFBTTtBQUNWLFVBQU0sT0FBTyxJQUFJLE1BQWMsS0FBSztBQUNwQyxvQkFBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FDN0IsUUFBUSxNQUFNLElBQUksR0FDWDtBQUFBLFFBQ0wsU0FBUztBQUFBLFFBQUM7QUFBQSxRQUNWLEtBQUssT0FBTztBQUNWLGVBQUssS0FBSyxJQUFJLEtBQUssU0FBUyxRQUFRLENBQUMsQ0FBQztBQUFBLFFBQ3hDO0FBQUEsUUFDQSxPQUFPLE1BQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxNQUNqQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsTUFBTSxNQUFNO0FBQ1YsVUFBTSxPQUFPLElBQUksTUFBYyxLQUFLO0FBQ3BDLGFBQU87QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUFDO0FBQUEsUUFDVixLQUFLLE9BQU87QUFDVixlQUFLLEtBQUssSUFBSSxLQUFLLFNBQVMsRUFBRTtBQUFBLFFBQ2hDO0FBQUEsUUFDQSxPQUFPLE1BQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxNQUNqQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsTUFBTSxNQUFNO0FBQ1YsVUFBTSxTQUFTLElBQUksTUFBYyxLQUFLLEdBQ2hDLE9BQU8sSUFBSSxNQUFjLEtBQUs7QUFDcEMsb0JBQU8sTUFBTSxRQUFRLFFBQVEsRUFBRSxDQUFDLEdBQ2hDLEtBQUssSUFBSSxHQUNULFFBQVEsTUFBTSxNQUFNLEdBQ2I7QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUFDO0FBQUEsUUFDVixLQUFLLE9BQU87QUFDVixlQUFLLEtBQUssSUFBSSxLQUFLLFNBQVMsUUFBUSxFQUFFLENBQUM7QUFBQSxRQUN6QztBQUFBLFFBQ0EsT0FBTyxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsTUFDakM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE1BQU0sTUFBTTtBQUNWLFVBQU0sT0FBTyxJQUFJLE1BQWMsS0FBSztBQUNwQyxhQUFPO0FBQUEsUUFDTCxTQUFTO0FBQUEsUUFBQztBQUFBLFFBQ1YsS0FBSyxPQUFPO0FBQ1YsZUFBSyxLQUFLLElBQUksS0FBSyxTQUFTLEtBQUssRUFBRTtBQUFBLFFBQ3JDO0FBQUEsUUFDQSxPQUFPLE1BQU0sUUFBUSxNQUFNLElBQUk7QUFBQSxNQUNqQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0UsSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsTUFBTSxNQUFNO0FBQ1YsVUFBTSxTQUFTLElBQUksTUFBYyxLQUFLO0FBQ3RDLGFBQU8sTUFBTSxRQUFRLFFBQVEsRUFBRSxDQUFDLEdBQ2hDLEtBQUssSUFBSSxHQUNULFFBQVEsTUFBTSxNQUFNO0FBQ3BCLFVBQUksVUFBVTtBQUNkLGFBQU87QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUFDO0FBQUEsUUFDVixPQUFPO0FBQ0wscUJBQVcsS0FBSyxTQUFTLFFBQVEsRUFBRSxDQUFDO0FBQUEsUUFDdEM7QUFBQSxRQUNBLFFBQVE7QUFDTixjQUFJLFlBQVksRUFBRyxPQUFNLElBQUksTUFBTSxtREFBbUQ7QUFBQSxRQUN4RjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE1BQU0sTUFBTTtBQUNWLFVBQU0sT0FBTyxJQUFJLE1BQWMsS0FBSztBQUNwQyxvQkFBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLENBQUMsR0FDN0IsUUFBUSxNQUFNLElBQUksR0FDWDtBQUFBLFFBQ0wsU0FBUztBQUNQLG1CQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sUUFBUyxNQUFLLEtBQUssSUFBSSxLQUFLLFNBQVMsUUFBUSxDQUFDLENBQUM7QUFBQSxRQUNwRjtBQUFBLFFBQ0EsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFFO0FBQUEsUUFDdkMsUUFBUTtBQUFBLFFBQUM7QUFBQSxNQUNYO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRSxJQUFJO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFDUCxNQUFNLE1BQU07QUFDVixVQUFNLFVBQVUsSUFBSSxNQUFjLEtBQUssR0FDakMsUUFBUSxJQUFJLE1BQWMsSUFBSSxLQUFLLEdBQ25DLFNBQVMsSUFBSSxNQUFjLEtBQUs7QUFDdEMsYUFBTztBQUFBLFFBQ0wsU0FBUztBQUNQLG1CQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU87QUFDakMsa0JBQU0sSUFBSSxLQUFLLElBQUksS0FBSyxTQUFTLFFBQVEsSUFBSSxLQUFLLENBQUMsR0FDbkQsUUFBUSxLQUFLLElBQUksS0FBSyxTQUFTLFFBQVEsQ0FBQyxDQUFDLEdBQ3pDLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSSxLQUFLLFNBQVMsUUFBUSxLQUFLLEtBQUssQ0FBQyxHQUN4RCxPQUFPLEtBQUssSUFBSSxLQUFLLFNBQVMsRUFBRTtBQUVsQyxrQkFBUSxNQUFNLEtBQUs7QUFBQSxRQUNyQjtBQUFBLFFBQ0EsTUFBTSxDQUFDLFVBQVUsS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFFO0FBQUEsUUFDMUMsT0FBTyxNQUFNLFFBQVEsTUFBTSxNQUFNO0FBQUEsTUFDbkM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE1BQU0sTUFBTTtBQUNWLFVBQU0sT0FBTyxTQUFTLFNBQVUsR0FDMUIsUUFBUSxXQUFXLEtBQUssRUFBRSxRQUFRLE1BQU8sR0FBRyxNQUFNLEtBQUssR0FBRyxDQUFDLEdBQzNELFFBQVEsV0FBVyxLQUFLLEVBQUUsUUFBUSxNQUFPLEdBQUcsTUFBTSxJQUFJLEtBQUssSUFBSyxDQUFDLEdBQ2pFLFNBQVMsSUFBSSxNQUFjLEdBQUcsRUFBRSxLQUFLLENBQUMsR0FDeEMsU0FBUztBQUNiLGFBQU87QUFBQSxRQUNMLFNBQVM7QUFBQSxRQUFDO0FBQUEsUUFDVixPQUFPO0FBQ0wsY0FBTSxPQUFPLE1BQU0sTUFBTSxHQUNuQixRQUFRLE9BQU8sSUFBSTtBQUN6QixVQUFJLFVBQVUsSUFDWixPQUFPLElBQUksSUFBSSxLQUFLLFNBQVMsTUFBTSxNQUFNLENBQUUsS0FFM0MsS0FBSyxLQUFLLEtBQUssR0FDZixPQUFPLElBQUksSUFBSSxJQUVqQixTQUFVLFNBQVMsSUFBSztBQUFBLFFBQzFCO0FBQUEsUUFDQSxRQUFRO0FBQUEsUUFBQztBQUFBLE1BQ1g7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxPQUFPLE1BQVksUUFBa0IsTUFBb0I7QUFDaEUsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPO0FBQ2pDLFdBQU8sS0FBSyxJQUFJLEtBQUssU0FBUyxJQUFJLEdBQ2xDLEtBQUssU0FBUyxFQUFFO0FBRXBCO0FBRUEsU0FBUyxLQUFLLE1BQWtCO0FBQzlCLFNBQU8sS0FBSyxjQUFjLElBQUcsTUFBSyxTQUFTLEtBQUssV0FBVztBQUM3RDtBQUVBLFNBQVMsUUFBUSxNQUFZLFFBQWlDO0FBQzVELFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFFBQVMsTUFBSyxLQUFLLE9BQU8sS0FBSyxDQUFFO0FBQzlFOyIsCiAgIm5hbWVzIjogW10KfQo=

import {
  Body,
  Particle
} from "../chunk-ICBP6PAO.js";
import {
  median
} from "../chunk-4L6UKEHI.js";
import {
  time
} from "../chunk-K54GWJ2E.js";
import "../chunk-7HA2BQPE.js";
import "../chunk-WKOETXAH.js";
import {
  Arena
} from "../chunk-7EGY7GNP.js";
import "../chunk-NF2EXQML.js";

// bench/contenders/access.ts
import { getHeapStatistics } from "node:v8";
var COUNT = 1e5, CAPACITY = 64 * COUNT, FIELDS = 6, DT = 1 / 64, UNREPORTED = { leaks: "ignore" }, forms = {
  float32Array: formOnFields,
  // Detaching any buffer invalidates an assumption of V8 about all typed arrays of the process.
  "float32Array-detached"() {
    let { port1, port2 } = new MessageChannel();
    return port2.close(), port1.postMessage(null, [new ArrayBuffer(8)]), port1.close(), formOnFields();
  },
  reaimed: () => formOn(new Arena(CAPACITY), moveReaimed, !1),
  "after-dispose"() {
    let other = new Arena(CAPACITY), { move } = formOn(other, moveReaimed, !1);
    for (let turn = 0; turn < 200; turn++) move(COUNT);
    return other.dispose(), formOn(new Arena(CAPACITY), moveReaimed, !1);
  },
  // The accessors of both arenas share the getters of their class, but not the loops that call
  // them.
  "beside-checked"() {
    let other = formOn(new Arena(CAPACITY, { checked: UNREPORTED }), moveReaimedToo, !1);
    for (let turn = 0; turn < 20; turn++) other.move(COUNT);
    return formOn(new Arena(CAPACITY), moveReaimed, !1);
  },
  checked: () => formOn(new Arena(CAPACITY, { checked: UNREPORTED }), moveReaimed, !0),
  scattered() {
    let arena = new Arena(CAPACITY), pointers = new Int32Array(COUNT);
    for (let index = 0; index < COUNT; index++) {
      let [x, y, z, vx, vy, vz] = start(index);
      pointers[index] = Particle.create(arena, { x, y, z, vx, vy, vz }).ptr;
    }
    return {
      move: (count) => moveScattered(arena, pointers, count, DT),
      position: (index) => positionAt(arena.f32, pointers[index] >>> 2),
      garbage: !1
    };
  },
  constructed: () => formOn(new Arena(CAPACITY), moveConstructed, !0),
  at: () => formOn(new Arena(CAPACITY), moveAt, !0),
  nested: () => formOn(new Arena(CAPACITY), moveNested, !1),
  objects() {
    let list = Array.from({ length: COUNT }, (_, index) => {
      let [x, y, z, vx, vy, vz] = start(index);
      return { x, y, z, vx, vy, vz };
    });
    return {
      move: (count) => moveObjects(list, count, DT),
      position(index) {
        let { x, y, z } = list[index];
        return [x, y, z];
      },
      garbage: !1
    };
  },
  "nested-objects"() {
    let list = Array.from({ length: COUNT }, (_, index) => {
      let [x, y, z, vx, vy, vz] = start(index);
      return { position: { x, y, z }, velocity: { x: vx, y: vy, z: vz } };
    });
    return {
      move: (count) => moveNestedObjects(list, count, DT),
      position(index) {
        let { x, y, z } = list[index].position;
        return [x, y, z];
      },
      garbage: !1
    };
  },
  dataView() {
    let fields = allFields(), view = new DataView(fields.buffer);
    return {
      move: (count) => moveView(view, count, DT),
      position: (index) => positionAt(fields, index * FIELDS),
      garbage: !1
    };
  }
}, [name = "", , budget = ""] = process.argv.slice(2), make = forms[name];
if (make === void 0)
  throw new Error(`unknown form "${name}": expected one of ${Object.keys(forms).join(", ")}`);
console.log(JSON.stringify(await run(make())));
async function run({ move, position, garbage }) {
  for (let step = 0; step < 8; step++) move(COUNT);
  for (let index = 0; index < COUNT; index++) {
    let [x, y, z, vx, vy, vz] = start(index), expected = [x + vx * 8 * DT, y + vy * 8 * DT, z + vz * 8 * DT], found = position(index);
    if (found.some((value, axis) => value !== expected[axis]))
      throw new Error(
        `wrong position of particle ${index} in ${name}: got ${found}, expected ${expected}`
      );
  }
  let timing = await time(() => move(COUNT), COUNT, Number(budget)), bytes = bytesPerParticle(move);
  if (bytes > 0.5 && !garbage)
    throw new Error(`${name} leaves garbage: got ${bytes} bytes per particle, expected 0`);
  return { ...timing, bytes };
}
function moveFields(fields, count, dt) {
  let step = FIELDS;
  for (let field = 0; field < count * step; field += step)
    fields[field] = fields[field] + fields[field + 3] * dt, fields[field + 1] = fields[field + 1] + fields[field + 4] * dt, fields[field + 2] = fields[field + 2] + fields[field + 5] * dt;
}
function moveReaimed(arena, first, count, dt) {
  let { size } = Particle, particle = Particle.at(arena, first);
  for (let ptr = first; ptr < first + count * size; ptr += size)
    particle.ptr = ptr, particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
}
function moveReaimedToo(arena, first, count, dt) {
  let { size } = Particle, particle = Particle.at(arena, first);
  for (let ptr = first; ptr < first + count * size; ptr += size)
    particle.ptr = ptr, particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
}
function moveScattered(arena, pointers, count, dt) {
  let particle = Particle.at(arena, pointers[0]);
  for (let index = 0; index < count; index++)
    particle.ptr = pointers[index], particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
}
function moveConstructed(arena, first, count, dt) {
  let { size } = Particle;
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    let particle = new Particle(arena, ptr);
    particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
  }
}
function moveAt(arena, first, count, dt) {
  let { size } = Particle;
  for (let ptr = first; ptr < first + count * size; ptr += size) {
    let particle = Particle.at(arena, ptr);
    particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
  }
}
function moveNested(arena, first, count, dt) {
  let { size } = Body, body = Body.at(arena, first);
  for (let ptr = first; ptr < first + count * size; ptr += size)
    body.ptr = ptr, body.position.x += body.velocity.x * dt, body.position.y += body.velocity.y * dt, body.position.z += body.velocity.z * dt;
}
function moveObjects(list, count, dt) {
  for (let index = 0; index < count; index++) {
    let particle = list[index];
    particle.x += particle.vx * dt, particle.y += particle.vy * dt, particle.z += particle.vz * dt;
  }
}
function moveNestedObjects(list, count, dt) {
  for (let index = 0; index < count; index++) {
    let body = list[index];
    body.position.x += body.velocity.x * dt, body.position.y += body.velocity.y * dt, body.position.z += body.velocity.z * dt;
  }
}
function moveView(view, count, dt) {
  let step = FIELDS * 4;
  for (let base = 0; base < count * step; base += step) {
    let x = view.getFloat32(base, !0) + view.getFloat32(base + 12, !0) * dt;
    view.setFloat32(base, x, !0);
    let y = view.getFloat32(base + 4, !0) + view.getFloat32(base + 16, !0) * dt;
    view.setFloat32(base + 4, y, !0);
    let z = view.getFloat32(base + 8, !0) + view.getFloat32(base + 20, !0) * dt;
    view.setFloat32(base + 8, z, !0);
  }
}
function formOn(arena, loop, garbage) {
  let first = arena.allocate(COUNT * Particle.size);
  return arena.f32.set(allFields(), first >>> 2), {
    move: (count) => loop(arena, first, count, DT),
    position: (index) => positionAt(arena.f32, (first >>> 2) + index * FIELDS),
    garbage
  };
}
function formOnFields() {
  let fields = allFields();
  return {
    move: (count) => moveFields(fields, count, DT),
    position: (index) => positionAt(fields, index * FIELDS),
    garbage: !1
  };
}
function allFields() {
  let fields = new Float32Array(COUNT * FIELDS);
  for (let index = 0; index < COUNT; index++) fields.set(start(index), index * FIELDS);
  return fields;
}
function positionAt(fields, index) {
  return [fields[index], fields[index + 1], fields[index + 2]];
}
function start(index) {
  let [x, y, z] = [index % 97 + 0.5, index % 89 + 0.5, index % 83 + 0.5];
  return [x, y, z, index % 7 + 0.5, index % 5 - 2.5, index % 3 + 0.25];
}
function bytesPerParticle(move) {
  let few = COUNT / 10, added = (count) => {
    let before = getHeapStatistics().used_heap_size;
    return move(count), getHeapStatistics().used_heap_size - before;
  };
  globalThis.gc?.();
  for (let turn = 0; turn < 200; turn++) move(COUNT);
  let samples = Array.from({ length: 51 }, () => (added(few) - added(1)) / few);
  return Math.max(0, median(samples));
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vY29udGVuZGVycy9hY2Nlc3MudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFXQSxTQUFTLHlCQUF5QjtBQWdCbEMsSUFBTSxRQUFRLEtBQ1IsV0FBVyxLQUFLLE9BQ2hCLFNBQVMsR0FFVCxLQUFLLElBQUksSUFFVCxhQUFhLEVBQUUsT0FBTyxTQUFTLEdBRS9CLFFBQThDO0FBQUEsRUFDbEQsY0FBYztBQUFBO0FBQUEsRUFHZCwwQkFBMEI7QUFDeEIsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLElBQUksZUFBZTtBQUM1QyxpQkFBTSxNQUFNLEdBQ1osTUFBTSxZQUFZLE1BQU0sQ0FBQyxJQUFJLFlBQVksQ0FBQyxDQUFDLENBQUMsR0FDNUMsTUFBTSxNQUFNLEdBQ0wsYUFBYTtBQUFBLEVBQ3RCO0FBQUEsRUFFQSxTQUFTLE1BQU0sT0FBTyxJQUFJLE1BQU0sUUFBUSxHQUFHLGFBQWEsRUFBSztBQUFBLEVBRTdELGtCQUFrQjtBQUNoQixRQUFNLFFBQVEsSUFBSSxNQUFNLFFBQVEsR0FDMUIsRUFBRSxLQUFLLElBQUksT0FBTyxPQUFPLGFBQWEsRUFBSztBQUNqRCxhQUFTLE9BQU8sR0FBRyxPQUFPLEtBQUssT0FBUSxNQUFLLEtBQUs7QUFDakQsaUJBQU0sUUFBUSxHQUNQLE9BQU8sSUFBSSxNQUFNLFFBQVEsR0FBRyxhQUFhLEVBQUs7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQSxFQUlBLG1CQUFtQjtBQUNqQixRQUFNLFFBQVEsT0FBTyxJQUFJLE1BQU0sVUFBVSxFQUFFLFNBQVMsV0FBVyxDQUFDLEdBQUcsZ0JBQWdCLEVBQUs7QUFDeEYsYUFBUyxPQUFPLEdBQUcsT0FBTyxJQUFJLE9BQVEsT0FBTSxLQUFLLEtBQUs7QUFDdEQsV0FBTyxPQUFPLElBQUksTUFBTSxRQUFRLEdBQUcsYUFBYSxFQUFLO0FBQUEsRUFDdkQ7QUFBQSxFQUVBLFNBQVMsTUFBTSxPQUFPLElBQUksTUFBTSxVQUFVLEVBQUUsU0FBUyxXQUFXLENBQUMsR0FBRyxhQUFhLEVBQUk7QUFBQSxFQUVyRixZQUFZO0FBQ1YsUUFBTSxRQUFRLElBQUksTUFBTSxRQUFRLEdBQzFCLFdBQVcsSUFBSSxXQUFXLEtBQUs7QUFDckMsYUFBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVM7QUFDMUMsVUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxFQUFFLElBQUksTUFBTSxLQUFLO0FBQ3pDLGVBQVMsS0FBSyxJQUFJLFNBQVMsT0FBTyxPQUFPLEVBQUUsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsQ0FBQyxFQUFFO0FBQUEsSUFDcEU7QUFDQSxXQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMsVUFBVSxjQUFjLE9BQU8sVUFBVSxPQUFPLEVBQUU7QUFBQSxNQUN6RCxVQUFVLENBQUMsVUFBVSxXQUFXLE1BQU0sS0FBSyxTQUFTLEtBQUssTUFBTyxDQUFDO0FBQUEsTUFDakUsU0FBUztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQUEsRUFFQSxhQUFhLE1BQU0sT0FBTyxJQUFJLE1BQU0sUUFBUSxHQUFHLGlCQUFpQixFQUFJO0FBQUEsRUFFcEUsSUFBSSxNQUFNLE9BQU8sSUFBSSxNQUFNLFFBQVEsR0FBRyxRQUFRLEVBQUk7QUFBQSxFQUVsRCxRQUFRLE1BQU0sT0FBTyxJQUFJLE1BQU0sUUFBUSxHQUFHLFlBQVksRUFBSztBQUFBLEVBRTNELFVBQVU7QUFDUixRQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFVBQVU7QUFDdkQsVUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxFQUFFLElBQUksTUFBTSxLQUFLO0FBQ3pDLGFBQU8sRUFBRSxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksR0FBRztBQUFBLElBQy9CLENBQUM7QUFDRCxXQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMsVUFBVSxZQUFZLE1BQU0sT0FBTyxFQUFFO0FBQUEsTUFDNUMsU0FBUyxPQUFPO0FBQ2QsWUFBTSxFQUFFLEdBQUcsR0FBRyxFQUFFLElBQUksS0FBSyxLQUFLO0FBQzlCLGVBQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2pCO0FBQUEsTUFDQSxTQUFTO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLG1CQUFtQjtBQUNqQixRQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFVBQVU7QUFDdkQsVUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxFQUFFLElBQUksTUFBTSxLQUFLO0FBQ3pDLGFBQU8sRUFBRSxVQUFVLEVBQUUsR0FBRyxHQUFHLEVBQUUsR0FBRyxVQUFVLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLEdBQUcsRUFBRTtBQUFBLElBQ3BFLENBQUM7QUFDRCxXQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMsVUFBVSxrQkFBa0IsTUFBTSxPQUFPLEVBQUU7QUFBQSxNQUNsRCxTQUFTLE9BQU87QUFDZCxZQUFNLEVBQUUsR0FBRyxHQUFHLEVBQUUsSUFBSSxLQUFLLEtBQUssRUFBRztBQUNqQyxlQUFPLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNqQjtBQUFBLE1BQ0EsU0FBUztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQUEsRUFFQSxXQUFXO0FBQ1QsUUFBTSxTQUFTLFVBQVUsR0FDbkIsT0FBTyxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ3ZDLFdBQU87QUFBQSxNQUNMLE1BQU0sQ0FBQyxVQUFVLFNBQVMsTUFBTSxPQUFPLEVBQUU7QUFBQSxNQUN6QyxVQUFVLENBQUMsVUFBVSxXQUFXLFFBQVEsUUFBUSxNQUFNO0FBQUEsTUFDdEQsU0FBUztBQUFBLElBQ1g7QUFBQSxFQUNGO0FBQ0YsR0FFTSxDQUFDLE9BQU8sSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLFFBQVEsS0FBSyxNQUFNLENBQUMsR0FDakQsT0FBTyxNQUFNLElBQUk7QUFDdkIsSUFBSSxTQUFTO0FBQ1gsUUFBTSxJQUFJLE1BQU0saUJBQWlCLElBQUksc0JBQXNCLE9BQU8sS0FBSyxLQUFLLEVBQUUsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUM1RixRQUFRLElBQUksS0FBSyxVQUFVLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBRTdDLGVBQWUsSUFBSSxFQUFFLE1BQU0sVUFBVSxRQUFRLEdBQTBCO0FBRXJFLFdBQVMsT0FBTyxHQUFHLE9BQU8sR0FBTyxPQUFRLE1BQUssS0FBSztBQUNuRCxXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUztBQUMxQyxRQUFNLENBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEVBQUUsSUFBSSxNQUFNLEtBQUssR0FDbkMsV0FBVyxDQUFDLElBQUksS0FBSyxJQUFRLElBQUksSUFBSSxLQUFLLElBQVEsSUFBSSxJQUFJLEtBQUssSUFBUSxFQUFFLEdBQ3pFLFFBQVEsU0FBUyxLQUFLO0FBQzVCLFFBQUksTUFBTSxLQUFLLENBQUMsT0FBTyxTQUFTLFVBQVUsU0FBUyxJQUFJLENBQUM7QUFDdEQsWUFBTSxJQUFJO0FBQUEsUUFDUiw4QkFBOEIsS0FBSyxPQUFPLElBQUksU0FBUyxLQUFLLGNBQWMsUUFBUTtBQUFBLE1BQ3BGO0FBQUEsRUFFSjtBQUNBLE1BQU0sU0FBUyxNQUFNLEtBQUssTUFBTSxLQUFLLEtBQUssR0FBRyxPQUFPLE9BQU8sTUFBTSxDQUFDLEdBQzVELFFBQVEsaUJBQWlCLElBQUk7QUFDbkMsTUFBSSxRQUFRLE9BQU8sQ0FBQztBQUNsQixVQUFNLElBQUksTUFBTSxHQUFHLElBQUksd0JBQXdCLEtBQUssaUNBQWlDO0FBRXZGLFNBQU8sRUFBRSxHQUFHLFFBQVEsTUFBTTtBQUM1QjtBQUVBLFNBQVMsV0FBVyxRQUFzQixPQUFlLElBQWtCO0FBQ3pFLE1BQU0sT0FBTztBQUNiLFdBQVMsUUFBUSxHQUFHLFFBQVEsUUFBUSxNQUFNLFNBQVM7QUFDakQsV0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUssT0FBTyxRQUFRLENBQUMsSUFBSyxJQUN0RCxPQUFPLFFBQVEsQ0FBQyxJQUFJLE9BQU8sUUFBUSxDQUFDLElBQUssT0FBTyxRQUFRLENBQUMsSUFBSyxJQUM5RCxPQUFPLFFBQVEsQ0FBQyxJQUFJLE9BQU8sUUFBUSxDQUFDLElBQUssT0FBTyxRQUFRLENBQUMsSUFBSztBQUVsRTtBQUVBLFNBQVMsWUFBWSxPQUFjLE9BQWUsT0FBZSxJQUFrQjtBQUNqRixNQUFNLEVBQUUsS0FBSyxJQUFJLFVBQ1gsV0FBVyxTQUFTLEdBQUcsT0FBTyxLQUFzQjtBQUMxRCxXQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU87QUFDdkQsYUFBUyxNQUFNLEtBQ2YsU0FBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLLElBQzVCLFNBQVMsS0FBSyxTQUFTLEtBQUs7QUFFaEM7QUFHQSxTQUFTLGVBQWUsT0FBYyxPQUFlLE9BQWUsSUFBa0I7QUFDcEYsTUFBTSxFQUFFLEtBQUssSUFBSSxVQUNYLFdBQVcsU0FBUyxHQUFHLE9BQU8sS0FBc0I7QUFDMUQsV0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPO0FBQ3ZELGFBQVMsTUFBTSxLQUNmLFNBQVMsS0FBSyxTQUFTLEtBQUssSUFDNUIsU0FBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLO0FBRWhDO0FBRUEsU0FBUyxjQUFjLE9BQWMsVUFBc0IsT0FBZSxJQUFrQjtBQUMxRixNQUFNLFdBQVcsU0FBUyxHQUFHLE9BQU8sU0FBUyxDQUFDLENBQWtCO0FBQ2hFLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTztBQUNqQyxhQUFTLE1BQU0sU0FBUyxLQUFLLEdBQzdCLFNBQVMsS0FBSyxTQUFTLEtBQUssSUFDNUIsU0FBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLO0FBRWhDO0FBRUEsU0FBUyxnQkFBZ0IsT0FBYyxPQUFlLE9BQWUsSUFBa0I7QUFDckYsTUFBTSxFQUFFLEtBQUssSUFBSTtBQUNqQixXQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUM3RCxRQUFNLFdBQVcsSUFBSSxTQUFTLE9BQU8sR0FBb0I7QUFDekQsYUFBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLLElBQzVCLFNBQVMsS0FBSyxTQUFTLEtBQUs7QUFBQSxFQUM5QjtBQUNGO0FBRUEsU0FBUyxPQUFPLE9BQWMsT0FBZSxPQUFlLElBQWtCO0FBQzVFLE1BQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsV0FBUyxNQUFNLE9BQU8sTUFBTSxRQUFRLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFDN0QsUUFBTSxXQUFXLFNBQVMsR0FBRyxPQUFPLEdBQW9CO0FBQ3hELGFBQVMsS0FBSyxTQUFTLEtBQUssSUFDNUIsU0FBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDOUI7QUFDRjtBQUVBLFNBQVMsV0FBVyxPQUFjLE9BQWUsT0FBZSxJQUFrQjtBQUNoRixNQUFNLEVBQUUsS0FBSyxJQUFJLE1BQ1gsT0FBTyxLQUFLLEdBQUcsT0FBTyxLQUFrQjtBQUM5QyxXQUFTLE1BQU0sT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLE9BQU87QUFDdkQsU0FBSyxNQUFNLEtBQ1gsS0FBSyxTQUFTLEtBQUssS0FBSyxTQUFTLElBQUksSUFDckMsS0FBSyxTQUFTLEtBQUssS0FBSyxTQUFTLElBQUksSUFDckMsS0FBSyxTQUFTLEtBQUssS0FBSyxTQUFTLElBQUk7QUFFekM7QUFjQSxTQUFTLFlBQVksTUFBeUIsT0FBZSxJQUFrQjtBQUM3RSxXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sU0FBUztBQUMxQyxRQUFNLFdBQVcsS0FBSyxLQUFLO0FBQzNCLGFBQVMsS0FBSyxTQUFTLEtBQUssSUFDNUIsU0FBUyxLQUFLLFNBQVMsS0FBSyxJQUM1QixTQUFTLEtBQUssU0FBUyxLQUFLO0FBQUEsRUFDOUI7QUFDRjtBQU9BLFNBQVMsa0JBQWtCLE1BQTZCLE9BQWUsSUFBa0I7QUFDdkYsV0FBUyxRQUFRLEdBQUcsUUFBUSxPQUFPLFNBQVM7QUFDMUMsUUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixTQUFLLFNBQVMsS0FBSyxLQUFLLFNBQVMsSUFBSSxJQUNyQyxLQUFLLFNBQVMsS0FBSyxLQUFLLFNBQVMsSUFBSSxJQUNyQyxLQUFLLFNBQVMsS0FBSyxLQUFLLFNBQVMsSUFBSTtBQUFBLEVBQ3ZDO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsTUFBZ0IsT0FBZSxJQUFrQjtBQUNqRSxNQUFNLE9BQU8sU0FBUztBQUN0QixXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsTUFBTSxRQUFRLE1BQU07QUFDcEQsUUFBTSxJQUFJLEtBQUssV0FBVyxNQUFNLEVBQUksSUFBSSxLQUFLLFdBQVcsT0FBTyxJQUFJLEVBQUksSUFBSTtBQUMzRSxTQUFLLFdBQVcsTUFBTSxHQUFHLEVBQUk7QUFDN0IsUUFBTSxJQUFJLEtBQUssV0FBVyxPQUFPLEdBQUcsRUFBSSxJQUFJLEtBQUssV0FBVyxPQUFPLElBQUksRUFBSSxJQUFJO0FBQy9FLFNBQUssV0FBVyxPQUFPLEdBQUcsR0FBRyxFQUFJO0FBQ2pDLFFBQU0sSUFBSSxLQUFLLFdBQVcsT0FBTyxHQUFHLEVBQUksSUFBSSxLQUFLLFdBQVcsT0FBTyxJQUFJLEVBQUksSUFBSTtBQUMvRSxTQUFLLFdBQVcsT0FBTyxHQUFHLEdBQUcsRUFBSTtBQUFBLEVBQ25DO0FBQ0Y7QUFLQSxTQUFTLE9BQU8sT0FBYyxNQUFZLFNBQXdCO0FBQ2hFLE1BQU0sUUFBUSxNQUFNLFNBQVMsUUFBUSxTQUFTLElBQUk7QUFDbEQsZUFBTSxJQUFJLElBQUksVUFBVSxHQUFHLFVBQVUsQ0FBQyxHQUMvQjtBQUFBLElBQ0wsTUFBTSxDQUFDLFVBQVUsS0FBSyxPQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFDN0MsVUFBVSxDQUFDLFVBQVUsV0FBVyxNQUFNLE1BQU0sVUFBVSxLQUFLLFFBQVEsTUFBTTtBQUFBLElBQ3pFO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxlQUFxQjtBQUM1QixNQUFNLFNBQVMsVUFBVTtBQUN6QixTQUFPO0FBQUEsSUFDTCxNQUFNLENBQUMsVUFBVSxXQUFXLFFBQVEsT0FBTyxFQUFFO0FBQUEsSUFDN0MsVUFBVSxDQUFDLFVBQVUsV0FBVyxRQUFRLFFBQVEsTUFBTTtBQUFBLElBQ3RELFNBQVM7QUFBQSxFQUNYO0FBQ0Y7QUFFQSxTQUFTLFlBQXVDO0FBQzlDLE1BQU0sU0FBUyxJQUFJLGFBQWEsUUFBUSxNQUFNO0FBQzlDLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFTLFFBQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxRQUFRLE1BQU07QUFDbkYsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLFFBQXNCLE9BQXlCO0FBQ2pFLFNBQU8sQ0FBQyxPQUFPLEtBQUssR0FBSSxPQUFPLFFBQVEsQ0FBQyxHQUFJLE9BQU8sUUFBUSxDQUFDLENBQUU7QUFDaEU7QUFRQSxTQUFTLE1BQU0sT0FBc0I7QUFDbkMsTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLElBQUksQ0FBRSxRQUFRLEtBQU0sS0FBTSxRQUFRLEtBQU0sS0FBTSxRQUFRLEtBQU0sR0FBRztBQUM3RSxTQUFPLENBQUMsR0FBRyxHQUFHLEdBQUksUUFBUSxJQUFLLEtBQU0sUUFBUSxJQUFLLEtBQU0sUUFBUSxJQUFLLElBQUk7QUFDM0U7QUFPQSxTQUFTLGlCQUFpQixNQUF1QztBQUMvRCxNQUFNLE1BQU0sUUFBUSxJQUNkLFFBQVEsQ0FBQyxVQUFrQjtBQUMvQixRQUFNLFNBQVMsa0JBQWtCLEVBQUU7QUFDbkMsZ0JBQUssS0FBSyxHQUNILGtCQUFrQixFQUFFLGlCQUFpQjtBQUFBLEVBQzlDO0FBQ0EsYUFBVyxLQUFLO0FBQ2hCLFdBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxPQUFRLE1BQUssS0FBSztBQUNqRCxNQUFNLFVBQVUsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsT0FBTyxNQUFNLEdBQUcsSUFBSSxNQUFNLENBQUMsS0FBSyxHQUFHO0FBQzlFLFNBQU8sS0FBSyxJQUFJLEdBQUcsT0FBTyxPQUFPLENBQUM7QUFDcEM7IiwKICAibmFtZXMiOiBbXQp9Cg==

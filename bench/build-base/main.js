import {
  compilers
} from "./chunk-XKMGXNRU.js";
import {
  scenarios
} from "./chunk-DXO37DTW.js";
import {
  compileNative,
  patterns
} from "./chunk-4FGVVT4F.js";
import {
  PAGE,
  keepTrace,
  recordedArena
} from "./chunk-XL4AJAKM.js";
import {
  ExternalTlsf,
  drawFrom
} from "./chunk-UP5FIP6K.js";
import {
  median
} from "./chunk-4L6UKEHI.js";
import {
  Dictionary,
  StructArray,
  Table,
  TableHead,
  arrayToJSON,
  copyBytes,
  copyOwned,
  elementsToJSON,
  floatToJSON,
  initRead,
  notRow,
  ownerToJSON,
  removeHalf,
  removeWord,
  stringToJSON,
  writeApart,
  writeOther
} from "./chunk-7HA2BQPE.js";
import {
  Deallocator,
  NO_ARENA,
  areStructs,
  attemptInit,
  checkedAt,
  checksOf,
  conversionError,
  inspectable,
  isDirect,
  isNumber,
  isPart,
  isPlain,
  isReceiver,
  isUnread,
  noTarget,
  otherStruct,
  readNew,
  requireAllocator
} from "./chunk-7EGY7GNP.js";
import "./chunk-NF2EXQML.js";

// bench/main.ts
import { readdirSync, readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { parseArgs } from "node:util";

// bench/harness/combine.ts
function combineTimings(timings) {
  let middle = (field) => rounded(median(timings.map(field))), bytes2 = timings.map((timing) => timing.bytes).filter((value) => value !== void 0);
  return {
    p50: middle(({ p50 }) => p50),
    min: rounded(Math.min(...timings.map(({ min }) => min))),
    mean: middle(({ mean: mean2 }) => mean2),
    collector: middle(({ collector }) => collector),
    ...bytes2.length === 0 ? {} : { bytes: rounded(median(bytes2)) }
  };
}
function methodOfTimings({ rounds, budget }) {
  return `Each contender ran in a separate process, ${times(rounds)}, for ${budget} ms each: median of the medians of the runs.`;
}
function times(rounds) {
  return rounds === 1 ? "once" : `${rounds} times in turns`;
}
function rounded(value) {
  return Number(value.toPrecision(3));
}

// bench/harness/report.ts
import Table2 from "cli-table3";

// bench/harness/machine.ts
import { cpus } from "node:os";
function thisMachine() {
  let { platform, arch, versions } = process, cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? "unknown processor",
    cores: cores.length,
    platform: `${platform}-${arch}`,
    node: versions.node
  };
}
function describe({ cpu, cores, platform, node }) {
  return `Node ${node}, ${cpu}, ${cores} cores, ${platform}`;
}

// bench/harness/report.ts
function forTerminal(question, result) {
  let { head, rows } = question.tabulate(result.found), table = new Table2({
    head: [...head],
    colAligns: head.map((_, column) => column === 0 ? "left" : "right"),
    style: { head: [], border: [] }
  });
  table.push(...rows.map((row) => [...row]));
  let notes = question.notes(result.found).map((note) => `  ${note}`);
  return [question.title, table.toString(), ...notes, `  ${provenance(question, result)}`].join(
    `
`
  );
}
function forPage(question, results) {
  let [newest, ...older] = newestFirst(results);
  return newest === void 0 ? "" : [
    markdownTable(question.tabulate(newest.found)),
    "",
    ...question.notes(newest.found).map((note) => `- ${note}`),
    `- ${provenance(question, newest)}`,
    ...(question.exact === !0 ? [] : older).flatMap((result) => [
      "",
      `<details><summary>The same on Node ${result.machine.node}</summary>`,
      "",
      markdownTable(question.tabulate(result.found)),
      "",
      "</details>"
    ])
  ].join(`
`);
}
function briefTable(question, results) {
  let [newest, ...older] = newestFirst(results);
  if (newest === void 0 || question.brief === void 0) return "";
  let columns = [newest, ...older].map(({ found }) => new Map(question.brief(found))), head = ["", ...[newest, ...older].map(({ machine }) => `Node ${machine.node}`)], rows = [...columns[0].keys()].map((title) => [title, ...columns.map((figures) => figures.get(title) ?? "")]);
  return markdownTable({ head, rows });
}
function replaceBetweenMarkers(text2, name, content) {
  let opening = `<!-- ${name} -->`, closing = `<!-- /${name} -->`, start = text2.indexOf(opening), end = text2.indexOf(closing, start);
  return start === -1 || end === -1 ? text2 : `${text2.slice(0, start)}${opening}
${content}
${text2.slice(end)}`;
}
function show(value) {
  let digits = value >= 10 ? 0 : value >= 1 ? 1 : 2;
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  });
}
function provenance(question, result) {
  return `${describe(result.machine)}, ${result.date}. ${question.method(result)}`;
}
function markdownTable({ head, rows }) {
  let rule = head.map((_, column) => column === 0 ? "---" : "---:");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join(`
`);
}
function newestFirst(results) {
  return results.toSorted((a, b) => major(b) - major(a));
}
function major({ machine }) {
  return Number.parseInt(machine.node, 10);
}

// bench/access.ts
var REFERENCE = "reaimed", WORKLOAD = "move", contenders = [
  { id: "float32Array", title: "Float32Array, hand-written loop" },
  { id: "float32Array-detached", title: "\u2026 after some buffer was detached" },
  { id: "reaimed", title: "one accessor, `ptr` set per struct" },
  { id: "after-dispose", title: "\u2026 after another arena was disposed" },
  { id: "beside-checked", title: "\u2026 with a checked arena in the same process" },
  { id: "scattered", title: "\u2026 structs allocated individually" },
  { id: "constructed", title: "a new accessor per struct" },
  { id: "at", title: "`Type.at` per struct" },
  { id: "checked", title: "one accessor, `ptr` set per struct, in a checked arena" },
  { id: "objects", title: "plain objects" },
  { id: "dataView", title: "DataView, hand-written loop" },
  { id: "nested", title: "nested structs, one accessor" },
  { id: "nested-objects", title: "nested plain objects" }
], BRIEF = ["float32Array", "reaimed", "objects", "nested", "nested-objects"], access = {
  name: "access",
  title: "What does a field access cost?",
  workloads: [{ id: WORKLOAD, title: "100,000 particles" }],
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate(timings) {
    let found = timings[WORKLOAD], reference = found[REFERENCE].p50;
    return {
      head: ["x += vx \xD7 dt, the same for y and z", "ns per struct", "ratio", "garbage per struct"],
      // Results that were saved before a contender was added lack it.
      rows: contenders.flatMap(({ id, title }) => {
        let timing = found[id];
        if (timing === void 0) return [];
        let { p50, bytes: bytes2 = 0 } = timing;
        return [[title, show(p50), `${show(p50 / reference)}\xD7`, `${Math.round(bytes2)} bytes`]];
      })
    };
  },
  brief: (timings) => BRIEF.flatMap((id) => {
    let timing = timings[WORKLOAD][id], { title } = contenders.find((contender) => contender.id === id);
    return timing === void 0 ? [] : [[title, `${show(timing.p50)} ns`]];
  }),
  notes: () => [
    "100,000 structs of six `f32`, contiguous in memory unless stated otherwise; the objects were created one after another.",
    "Garbage: bytes that the loop leaves on the JavaScript heap, counted.",
    "Checked arenas are for development: their accessors have classes of their own, which check at each use that the struct is still allocated. Accessors of other arenas have no checks.",
    "Detaching any buffer invalidates an assumption of V8 about all typed arrays of the process. Node frees memory immediately only by detaching, and `postMessage` and streams detach, too. Node 26 does not depend on this assumption."
  ]
};

// bench/harness/rounds.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
async function runRounds(question, contenders14, { rounds, budget }, progress) {
  let { name, workloads: workloads7 } = question, found = /* @__PURE__ */ new Map(), key = (workload, contender) => `${workload.id} ${contender.id}`;
  for (let round = 0; round < rounds; round++)
    for (let [index, workload] of workloads7.entries())
      for (let contender of rotated(contenders14, round + index)) {
        let answer2 = await runContender(name, contender.id, workload.id, String(budget)), figures = JSON.parse(answer2), runs = found.get(key(workload, contender)) ?? [];
        found.set(key(workload, contender), [...runs, figures]);
        let place = `round ${round + 1} of ${rounds}, ${workload.title}, ${contender.title}`, [[label, value] = ["nothing", 0]] = Object.entries(figures);
        progress.step(`${place}: ${label} ${value.toPrecision(3)}`);
      }
  return byId(
    workloads7,
    (workload) => byId(contenders14, (contender) => question.combine(found.get(key(workload, contender))))
  );
}
async function runContender(question, ...options) {
  let file = `bench/build/contenders/${question}.js`, child = spawn(process.execPath, ["--expose-gc", file, ...options], {
    stdio: ["ignore", "pipe", "inherit"]
  }), [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0)
    throw new BenchFailure(
      `the contender "${question} ${options.join(" ")}" failed with exit code ${code}`
    );
  return output;
}
var BenchFailure = class extends Error {
};
function rotated(items, by) {
  let start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
function byId(items, value) {
  return Object.fromEntries(items.map((item) => [item.id, value(item)]));
}

// bench/rivals/assemblyscript.ts
import { writeFileSync } from "node:fs";
import { main as compile } from "assemblyscript/asc";
var SOURCE = `
export function allocate(size: usize): usize { return heap.alloc(size) }
export function free(block: usize): void { heap.free(block) }
export function reallocate(block: usize, size: usize): usize { return heap.realloc(block, size) }
`;
async function compileAssemblyScript(name, memory) {
  let options = ["-O3", "--runtime", "minimal", ...memory], { error, stderr } = await compile(["heap.ts", "--outFile", "heap.wasm", ...options], {
    readFile: (file) => file === "heap.ts" ? SOURCE : null,
    writeFile: (_, contents) => writeFileSync(`bench/build/${name}.wasm`, contents),
    listFiles: () => []
  });
  if (error !== null) throw new Error(`${error.message}
${stderr}`);
}

// bench/alloc.ts
var contenders2 = [
  { id: "tlsf", title: "offheap Tlsf" },
  { id: "arena", title: "offheap Arena" },
  { id: "external", title: "offheap ExternalTlsf" },
  { id: "assemblyscript", title: "AssemblyScript" },
  { id: "thi.ng", title: "@thi.ng/malloc" },
  { id: "ArrayBuffer", title: "ArrayBuffer" },
  { id: "Uint8Array", title: "Uint8Array" },
  { id: "native", title: "C library" }
], recorded = patterns.filter(({ title }) => title.endsWith(", recorded")), BRIEF2 = ["arena", "assemblyscript", "ArrayBuffer", "native"], alloc = {
  name: "alloc",
  title: "How fast are allocate and free?",
  workloads: patterns,
  contenders: contenders2,
  // All contenders start with memory of the same size, so that none grows while it is timed.
  async prepare() {
    await compileAssemblyScript("assemblyscript", ["--initialMemory", String(67108864 / PAGE)]);
    let missing = compileNative() ? [] : ["native"], present = contenders2.filter(({ id }) => !missing.includes(id));
    return await Promise.all(present.map(({ id }) => runContender("alloc", id, "check"))), missing;
  },
  combine: combineTimings,
  method: methodOfTimings,
  tabulate(timings) {
    let present = contenders2.filter(({ id }) => Object.values(timings).every((row2) => id in row2)), row = (title, time) => [
      title,
      ...present.map(({ id }) => {
        let nanoseconds = time(id);
        return id === "tlsf" ? show(nanoseconds) : `${show(nanoseconds)} (${show(nanoseconds / time("tlsf"))}\xD7)`;
      })
    ];
    return {
      head: ["ns per operation", ...present.map(({ title }) => title)],
      rows: [
        ...patterns.map(({ id, title }) => row(title, (contender) => timings[id][contender].p50)),
        row("geometric mean of recorded programs", (contender) => overTraces(timings, contender))
      ]
    };
  },
  brief: (timings) => BRIEF2.flatMap((id) => {
    if (!Object.values(timings).every((row) => id in row)) return [];
    let { title } = contenders2.find((contender) => contender.id === id);
    return [[`${title}, recorded programs`, `${show(overTraces(timings, id))} ns`]];
  }),
  notes: (timings) => [
    "A pair (allocate and free) counts as one operation. In parentheses: the time relative to `Tlsf`.",
    "When a recorded program reallocates, offheap and AssemblyScript do so in place if possible; the others allocate, copy and free.",
    `New ArrayBuffers and Uint8Arrays are zeroed, and only the garbage collector frees them: its pauses take ${collectors(timings)} of their time, and it uses other cores as well.`,
    nativeNote(timings),
    "`ExternalTlsf` manages memory that it does not access: when a program reallocates, it allocates and frees without copying.",
    "AssemblyScript: `heap.alloc`, `heap.realloc` and `heap.free`, compiled with `-O3` and with assertions, which is the default. @thi.ng/malloc searches all live blocks for the one to free."
  ]
};
function overTraces(timings, contender) {
  let logs = recorded.map(({ id }) => Math.log(timings[id][contender].p50));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
function nativeNote(timings) {
  return Object.values(timings).every((row) => "native" in row) ? "C library: `malloc`, `realloc` and `free` of this machine, called from C code compiled with `-O3` that replays a list of the same operations. Its state is not position-independent, and it checks little; a pair is the best case for its cache of freed blocks, and above 128 KiB it calls the system." : "There is no C compiler on this machine, so the C library is missing.";
}
function collectors(timings) {
  let shares = Object.values(timings).flatMap(
    (pattern) => ["ArrayBuffer", "Uint8Array"].map((id) => pattern[id].collector / pattern[id].mean)
  ), percent2 = (share) => `${Math.round(share * 100)} %`;
  return `${percent2(Math.min(...shares))} to ${percent2(Math.max(...shares))}`;
}

// bench/dictionaries.ts
var works = [
  { id: "bytes", title: "a code from bytes of a file" },
  { id: "strings", title: "a code from a string that is kept" },
  { id: "fresh", title: "a code from a new string, with `split`" },
  { id: "texts", title: "the text of a code" },
  { id: "fill", title: "filled from bytes" },
  { id: "fillStrings", title: "filled from strings" }
], vocabularies = [
  { id: "airports", title: "airports" },
  { id: "randoms", title: "random texts" }
], workloads = vocabularies.flatMap(
  (vocabulary) => works.map((work) => ({
    id: `${vocabulary.id}-${work.id}`,
    title: `${vocabulary.title}: ${work.title}`
  }))
), contenders3 = [
  { id: "hand", title: "hand-written" },
  { id: "dictionary", title: "dictionary" },
  { id: "map", title: "`Map`" }
], dictionaries = {
  name: "dictionaries",
  title: "What does a dictionary cost?",
  workloads,
  contenders: contenders3,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["work", "hand-written, ns", "dictionary, ns", "garbage", "`Map`, ns", "`Map` \xF7 ours"],
    rows: workloads.map(({ id, title }) => {
      let { hand, dictionary, map } = timings[id];
      return [
        title,
        show(hand.p50),
        show(dictionary.p50),
        `${Math.round(dictionary.bytes ?? 0)} bytes`,
        show(map.p50),
        `${show(map.p50 / dictionary.p50)}\xD7`
      ];
    })
  }),
  notes: () => [
    "Airports: 10,000 origins and destinations of flights, three letters each, of 305 airports. Random texts: 10,000 of 100,000 texts of 5 to 25 letters and digits. Times are for a text, and include the loop.",
    "`Map`: from strings to numbers, with an array of the texts; bytes are decoded by a `TextDecoder` first.",
    "Garbage: bytes that the operation of the dictionary leaves on the JavaScript heap for a text, counted."
  ]
};

// bench/harness/progress.ts
import cliProgress from "cli-progress";
function showProgress(total) {
  let done = 0;
  if (!process.stderr.isTTY)
    return {
      step: (text2) => console.error(`${String(++done).padStart(3)} of ${total}  ${text2}`),
      stop() {
      }
    };
  let bar = new cliProgress.SingleBar({
    format: "{bar} {value} of {total}  {text}",
    clearOnComplete: !0,
    hideCursor: !0
  });
  return bar.start(total, 0, { text: "" }), {
    step: (text2) => bar.increment({ text: text2 }),
    stop: () => bar.stop()
  };
}

// bench/workloads/kinds.ts
var kinds = [
  { id: "byte", title: "`u8`, read and write" },
  { id: "truth", title: "`bool`, read and write" },
  { id: "whole", title: "`i32`, read and write" },
  { id: "single", title: "`f32`, read and write" },
  { id: "double", title: "`f64`, read and write" },
  { id: "half", title: "`f16`, read" },
  { id: "big", title: "`i64`, read and write" },
  { id: "safe", title: "`i53`, read and write" },
  { id: "mood", title: "`Enum`, read and compare" },
  { id: "state", title: "`Flags`, read one, write one" },
  { id: "level", title: "`Bits`, read one, write one" },
  { id: "position", title: "nested struct, read and write" },
  { id: "path", title: "`FixedArray`, read and write" },
  { id: "loot", title: "`List`, read" },
  { id: "leader", title: "`Ptr`, followed" },
  { id: "target", title: "`Ref`, followed" },
  { id: "armour", title: "optional, read" },
  { id: "shape", title: "union, read" },
  { id: "hits", title: "`Atomic`, add" },
  { id: "packed", title: "packed `u32`, read and write" },
  { id: "text-read", title: "`Str<16>`, decoded" },
  { id: "text-equals", title: "`Str<16>`, compared with a string" },
  { id: "text-write", title: "`Str<16>`, written" },
  { id: "string-read", title: "`Str` of 60 letters, decoded" },
  { id: "string-equals", title: "`Str` of 60 letters, compared" },
  { id: "string-write", title: "`Str` of 60 letters, written" }
];

// bench/kinds.ts
var contenders4 = [
  { id: "accessor", title: "accessor" },
  { id: "hand", title: "hand-written" }
], kinds2 = {
  name: "kinds",
  title: "What does each kind of field cost?",
  workloads: kinds,
  contenders: contenders4,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["field", "hand-written, ns", "accessor, ns", "ratio", "garbage"],
    rows: kinds.map(({ id, title }) => {
      let { hand, accessor } = timings[id];
      return [
        title,
        show(hand.p50),
        show(accessor.p50),
        `${show(accessor.p50 / hand.p50)}\xD7`,
        `${Math.round(accessor.bytes ?? 0)} bytes`
      ];
    })
  }),
  notes: () => [
    "1,000 structs; one accessor is moved from struct to struct. The times include the loop and setting `ptr`, which is a larger part of the time for cheap fields.",
    "Garbage: bytes that one access leaves on the JavaScript heap, counted. Only bigints and strings are allowed to leave any.",
    "The hand-written code decodes, compares and writes text with Node's Buffer, and reads `f16` from a table of all 65,536 values."
  ]
};

// bench/workloads/leases.ts
var leases = [
  { id: "nothing", title: "a request that allocates nothing", unit: "\xB5s" },
  { id: "structs", title: "a request with 1,000 structs of 24 bytes", unit: "\xB5s" },
  { id: "resident", title: "1,000 arenas, 64 KiB written in each", unit: "MiB" }
];

// bench/leases.ts
var contenders5 = [
  { id: "pool", title: "`ArenaPool`" },
  { id: "arena", title: "`new Arena`, `dispose`" },
  { id: "buffer", title: "`new ArrayBuffer`" },
  { id: "reset", title: "one arena, `reset`" }
], leases2 = {
  name: "leases",
  title: "What does an arena for each request cost?",
  workloads: leases,
  contenders: contenders5,
  combine: (runs) => ({ cost: rounded(median(runs.map(({ cost }) => cost))) }),
  tabulate: (found) => ({
    head: ["work", ...contenders5.map(({ title }) => title)],
    rows: leases.map(({ id, title, unit }) => [
      `${title}, ${unit}`,
      ...contenders5.map((contender) => show(found[id][contender.id].cost))
    ])
  }),
  notes: () => [
    "Arenas and buffers have 4 MiB. The times are medians of single requests, without the pauses of the garbage collector in between. A buffer gets as many words in place of structs.",
    "A lease is taken and disposed, which on Node 22 and later also detaches the typed arrays of its buffer. An arena that is only reset lets a late user of one request write into the next one.",
    "The memory is what 1,000 arenas in use at once add to the resident memory of the process; one that is reset is one arena."
  ],
  method: methodOfTimings
};

// bench/maps.ts
var kinds3 = [
  { id: "numbers", title: "`HashMap<u32, u32>`" },
  { id: "structs", title: "`HashMap<u32, Item>`" }
], sizes = [
  { id: 1e3, title: "1,000" },
  { id: 1e6, title: "1 million" },
  { id: 1e7, title: "10 million" }
], operations = [
  { id: "insert", title: "insert, from an empty map" },
  { id: "hits", title: "`get` of a key" },
  { id: "misses", title: "`has` of another key" },
  { id: "churn", title: "`delete` and `set` of another key" },
  { id: "iterate", title: "`for (const [key, value] of map)`" }
], times2 = kinds3.flatMap(
  (kind) => sizes.flatMap(
    (size) => operations.map((operation) => ({
      id: `${kind.id}-${size.id}-${operation.id}`,
      title: `${kind.title}, ${size.title}: ${operation.title}`
    }))
  )
), groups = { id: "groups", title: "group 1 million rows by three columns: `slotBy`" }, memories = kinds3.map((kind) => ({
  id: `${kind.id}-10000000-memory`,
  title: `${kind.title}: bytes per entry at the worst point of growth`
})), contenders6 = [
  { id: "hand", title: "hand-written" },
  { id: "ours", title: "map" },
  { id: "map", title: "`Map`" }
], maps = {
  name: "maps",
  title: "What does a map cost?",
  workloads: [...times2, groups, ...memories],
  contenders: contenders6,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (found) => ({
    head: ["operation", "hand-written, ns", "map, ns", "garbage", "`Map`, ns", "`Map` \xF7 ours"],
    rows: [...times2, groups, ...memories].map(({ id, title }) => {
      let { hand, ours, map } = found[id];
      return [
        title,
        show(hand.p50),
        show(ours.p50),
        ours.bytes === void 0 ? "" : `${Math.round(ours.bytes)} bytes`,
        show(map.p50),
        `${show(map.p50 / ours.p50)}\xD7`
      ];
    })
  }),
  notes: () => [
    "Keys are random integers below 2^31; an `Item` has three fields of four bytes. Keys are looked up in another order than that of insertion. `insert` includes all growth, from 100,000 entries on also the new arena, arrays or `Map`.",
    "Hand-written: open addressing in typed arrays, at most half full, without an order of insertion; an array for each field. `Map`: from numbers to numbers, or to objects; for groups, from texts of three numbers.",
    "Garbage: bytes that the operation of the map leaves on the JavaScript heap for an entry, counted.",
    "Memory: the growth of the resident set of a process that adds 10 million entries, for each entry that is there; the highest figure after the first quarter."
  ]
};

// bench/peers.ts
var peers = [
  { title: "**offheap**", contender: "tlsf" },
  {
    title: "[AssemblyScript](https://github.com/AssemblyScript/assemblyscript)",
    contender: "assemblyscript"
  },
  { title: "[@thi.ng/malloc](https://github.com/thi-ng/umbrella)", contender: "thi.ng" },
  { title: "[tlsf in C](https://github.com/mattconte/tlsf)" },
  { title: "[tlsf-go](https://github.com/warawara28/tlsf-go)" },
  { title: "[xalloc](https://github.com/yvt/xalloc-rs)" },
  { title: "[OffsetAllocator](https://github.com/sebbbi/OffsetAllocator)" }
], features = [
  ["runs in", "JavaScript", "WebAssembly", "JavaScript", "C", "Go", "Rust", "C++"],
  [
    "constant time",
    "yes",
    "yes",
    "no: both functions search lists",
    "yes",
    "intended, but its lists lose blocks",
    "yes",
    "yes"
  ],
  ["alignment per call", "yes", "no, always 16", "no, per pool", "yes", "no", "yes", "no"],
  [
    "reallocates in place",
    "forward, backward, both",
    "forward",
    "at the top; elsewhere it loses a block",
    "forward",
    "no",
    "no",
    "no"
  ],
  ["grows", "WebAssembly.Memory", "yes", "no", "by additional pools", "no", "no", "no"],
  ["memory that it can\u2019t access", "`ExternalTlsf`", "no", "no", "no", "no", "yes", "yes"],
  [
    "all state in the buffer",
    "yes, position-independent",
    "in the module\u2019s memory",
    "yes",
    "yes, as pointers",
    "no",
    "no",
    "no"
  ],
  [
    "invalid pointer",
    "error with code",
    "assertion in some cases",
    "`false`",
    "undefined",
    "undefined",
    "error for another heap\u2019s, in a checked arena",
    "undefined"
  ],
  [
    "double free",
    "error with code",
    "assertion",
    "`false`",
    "assertion in debug builds",
    "undefined",
    "prevented by the type system",
    "assertion in debug builds"
  ],
  [
    "integrity check",
    "ten invariants, violations as a list",
    "no",
    "no",
    "lists and blocks",
    "no",
    "blocks",
    "no"
  ],
  [
    "statistics",
    "O(1), and a report",
    "no",
    "counts and sizes",
    "no",
    "used size",
    "no",
    "free size and histogram"
  ],
  [
    "overhead of a live block, bytes",
    "4 (`ExternalTlsf` 28)",
    "4",
    "8",
    "4 or 8",
    "16",
    "25 or more",
    "32, reserved in advance"
  ],
  [
    "smallest block, bytes",
    "16 (`ExternalTlsf` 1 unit)",
    "16",
    "16",
    "16 or 32",
    "32",
    "1 unit",
    "1 unit"
  ]
], metadata = [
  { units: 16, title: "16", published: 98 },
  { units: 2 ** 10, title: "1,024", published: 566 },
  { units: 2 ** 24, title: "2^24", published: 1658 },
  { units: 2 ** 30, title: "2^30", published: 2126 },
  { units: 2 ** 36, title: "2^36", published: 5122 }
];
function comparePeers(results) {
  let [newest] = newestFirst(results.filter(({ question }) => question === alloc.name));
  if (newest === void 0) return "";
  let found = newest.found, external = overTraces(found, "external");
  return [
    markdownTable({
      head: ["", ...peers.map(({ title }) => title)],
      rows: [
        ...features,
        measured("ns, recorded programs", (contender) => overTraces(found, contender)),
        measured("ns, random, 2,000 slots", (contender) => found["random-2000"][contender].p50)
      ]
    }),
    "",
    `Nanoseconds per operation: geometric mean over the recorded programs, and median of the random pattern, ${describe(newest.machine)}. \`ExternalTlsf\` takes ${show(external)} on the recorded programs, ${show(external / overTraces(found, "tlsf"))} times as long as \`Tlsf\`. Allocators without figures don't run in JavaScript.`,
    "",
    "Bytes of metadata before the first allocation, for memory that the allocator can\u2019t access:",
    "",
    markdownTable({
      head: ["units of heap", ...metadata.map(({ title }) => title)],
      rows: [
        [
          "`ExternalTlsf`",
          ...metadata.map(({ units }) => bytes(new ExternalTlsf(units).metadataBytes))
        ],
        ["xalloc, as published", ...metadata.map(({ published }) => bytes(published))]
      ]
    })
  ].join(`
`);
}
function measured(title, time) {
  return [
    title,
    ...peers.map(({ contender }) => contender === void 0 ? "\u2013" : show(time(contender)))
  ];
}
function bytes(count) {
  return count.toLocaleString("en");
}

// bench/workloads/pools.ts
var pools = [
  { id: "pair", title: "allocate and free one struct" },
  { id: "batch", title: "allocate 1,000 structs, and free them in another order" },
  { id: "pair-references", title: "allocate and free, with a table of references" },
  { id: "loop", title: "visit 3,000 of 4,000 slots by pointers, `x += vx`" },
  { id: "iterator", title: "the same with `for \u2026 of`" },
  { id: "runs", title: "the same by runs" },
  { id: "dense", title: "visit 4,000 of 4,000 slots by runs" }
];

// bench/pools.ts
var contenders7 = [
  { id: "pool", title: "`Pool`" },
  { id: "hand", title: "hand-written" },
  { id: "arena", title: "arena" }
], pools2 = {
  name: "pools",
  title: "What does a pool cost?",
  workloads: pools,
  contenders: contenders7,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["work", "hand-written, ns", "`Pool`, ns", "ratio", "arena, ns"],
    rows: pools.map(({ id, title }) => {
      let { hand, pool, arena } = timings[id], ratio = `${show(pool.p50 / hand.p50)}\xD7`;
      return [title, show(hand.p50), show(pool.p50), ratio, show(arena.p50)];
    })
  }),
  notes: () => [
    "Nanoseconds for each struct of 24 bytes, which is zeroed. The hand-written pool has one array, so that it neither grows nor gives memory back; its free list would lead anywhere after a stale write, whereas a `Pool` keeps its state outside of the slots.",
    "The hand-written loop visits the bits of its bitmap and accesses a `Float32Array`; the loop of the arena follows pointers that are kept in an array. The loops over the pool set the `ptr` of one accessor, except `for \u2026 of`, which makes an accessor for each struct."
  ]
};

// bench/rings.ts
var workloads2 = [
  { id: "numbers", title: "`Ring<u32, 1024>`: push and shift" },
  { id: "odd", title: "`Ring<u32, 1000>`: push and shift" },
  { id: "events", title: "`Ring` of structs: `push({ \u2026 })` and `shift(target)`" },
  { id: "cursor", title: "the same with `beginPush`, `ptrAt` and `drop`" },
  { id: "add", title: "`BitSet`: `add` and `delete` of random indices" },
  { id: "has", title: "`has` of random indices" },
  { id: "next", title: "loop over a tenth of the indices" },
  { id: "and", title: "`and` of 100,000 bits, for each word" }
], contenders8 = [
  { id: "hand", title: "hand-written" },
  { id: "ours", title: "ring or bit set" }
], rings = {
  name: "rings",
  title: "What do rings and bit sets cost?",
  workloads: workloads2,
  contenders: contenders8,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["work", "hand-written, ns", "ours, ns", "ratio"],
    rows: workloads2.map(({ id, title }) => {
      let { hand, ours } = timings[id];
      return [title, show(hand.p50), show(ours.p50), `${show(ours.p50 / hand.p50)}\xD7`];
    })
  }),
  notes: () => [
    "Rings are filled with 1,000 elements and emptied again; a time is that of one element. Hand-written: typed arrays with a head and a count, and for structs an array for each field. The bit sets have 100,000 bits."
  ]
};

// bench/workloads/slot-maps.ts
var slotMaps = [
  { id: "pair", title: "add and remove one struct" },
  { id: "batch", title: "add 1,000 structs, and remove them in another order" },
  { id: "write", title: "the same with six fields, `add({ \u2026 })`" },
  { id: "get", title: "read a field of 1,000 of 4,000 structs, `get(handle)`" },
  { id: "pointer", title: "the same by `ptrOf(handle)` and one accessor" },
  { id: "stale", title: "the same with handles of removed structs" },
  { id: "loop", title: "visit 3,000 of 4,000 slots, `nextHandle`" },
  { id: "iterator", title: "the same with `for \u2026 of`" }
];

// bench/slot-maps.ts
var contenders9 = [
  { id: "short", title: "`SlotMap`" },
  { id: "wide", title: "`SlotMap<T, 'wide'>`" },
  { id: "hand", title: "hand-written" },
  { id: "map", title: "`Map` of objects" }
], slotMaps2 = {
  name: "slot-maps",
  title: "What does a slot map cost?",
  workloads: slotMaps,
  contenders: contenders9,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["work", "hand-written, ns", "`SlotMap`, ns", "ratio", "`wide`, ns", "`Map`, ns"],
    rows: slotMaps.map(({ id, title }) => {
      let { hand, short, wide, map } = timings[id], ratio = `${show(short.p50 / hand.p50)}\xD7`;
      return [title, show(hand.p50), show(short.p50), ratio, show(wide.p50), show(map.p50)];
    })
  }),
  notes: () => [
    "Nanoseconds for each struct of 24 bytes, which is zeroed. The hand-written map has one array, so that it neither grows nor gives memory back, and is in no arena. The time of the garbage collector for the objects of the `Map` is included as far as it falls into the measurement."
  ]
};

// bench/rivals/variant.ts
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { build } from "esbuild";
async function buildVariant(variant, mutations) {
  await build({
    entryPoints: ["src/tlsf.ts"],
    outfile: `bench/build/tlsf-${variant}.js`,
    bundle: !0,
    format: "esm",
    target: "es2022",
    minifySyntax: !0,
    logLevel: "warning",
    plugins: [
      {
        name: "mutations",
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/]tlsf[\\/]/ }, ({ path }) => {
            let source = relative(".", path).replaceAll(sep, "/");
            return {
              contents: mutations.filter(({ file }) => file === source).reduce(replaceOnce, readFileSync(path, "utf8")),
              loader: "ts"
            };
          });
        }
      }
    ]
  });
}
function replaceOnce(text2, { file, from, to }) {
  let parts = text2.split(from);
  if (parts.length !== 2)
    throw new Error(`${file} has ${parts.length - 1} occurrences, expected 1, of the text: ${from}`);
  return parts.join(to);
}

// bench/workloads/variants.ts
var ROUNDED_UP = [
  {
    file: "src/tlsf/search.ts",
    from: "if ((words[own]! & SIZE) >= wanted) {",
    to: "if ((words[own]! & SIZE) >= wanted && listOf(wanted - 2) < ownList) {"
  },
  {
    file: "src/tlsf/search.ts",
    from: "block = searchOwnList(words, own, wanted)",
    to: "block = NO_BLOCK as Block"
  }
], NO_VICTIM = [
  {
    file: "src/tlsf/search.ts",
    from: "words[VICTIM] = remainder",
    to: "insert(words, remainder as Block, rest)"
  },
  {
    file: "src/tlsf/split.ts",
    from: `if (words[VICTIM] === NO_BLOCK) words[VICTIM] = remainder
  else`,
    to: ""
  },
  {
    file: "src/tlsf/tlsf.ts",
    from: "words[VICTIM] = first",
    to: "insert(words, first, words[HEAP_SIZE]!)"
  }
], NO_QUICK_LISTS = [
  { file: "src/tlsf/quick-lists.ts", from: "MOST_LISTS = 32", to: "MOST_LISTS = 0" }
], variants = {
  "rounded-up": ROUNDED_UP,
  "no-quick-lists": NO_QUICK_LISTS,
  classic: [...ROUNDED_UP, ...NO_VICTIM, ...NO_QUICK_LISTS]
};

// bench/space.ts
var recorded2 = [
  { id: "sqlite", title: "SQLite, recorded" },
  { id: "perl", title: "Perl, recorded" },
  { id: "jq", title: "jq, recorded" },
  { id: "enemies", title: "enemies, recorded" },
  { id: "flights", title: "flights, recorded" }
], synthetic = Object.keys(compilers).map((id) => ({
  id,
  title: id.replace("-", ", synthetic, ")
})), workloads3 = [...recorded2, ...synthetic], contenders10 = [
  { id: "tlsf", title: "offheap" },
  { id: "no-quick-lists", title: "\u2026 without quick lists" },
  { id: "rounded-up", title: "\u2026 only rounded-up search" },
  { id: "classic", title: "\u2026 and without victim and quick lists" },
  { id: "assemblyscript", title: "AssemblyScript" }
], space = {
  name: "space",
  title: "How much heap does a trace need?",
  workloads: workloads3,
  contenders: contenders10,
  exact: !0,
  async prepare() {
    await compileAssemblyScript("assemblyscript-bounded", ["--importMemory"]);
    for (let [name, mutations] of Object.entries(variants)) await buildVariant(name, mutations);
    return [];
  },
  combine: ([only]) => only,
  tabulate: (found) => ({
    head: ["peak requested bytes \xF7 needed bytes", "peak", ...contenders10.map(({ title }) => title)],
    rows: [
      ...workloads3.map(({ id, title }) => [
        title,
        `${found[id].tlsf.peak.toLocaleString("en")}`,
        ...contenders10.map((contender) => percent(found[id][contender.id].percent))
      ]),
      mean("mean of recorded", recorded2, found),
      mean("mean of synthetic", synthetic, found)
    ]
  }),
  notes: () => [
    "Needed bytes include everything: list heads, control words and block headers. The traces run completely, with reallocations; with 8 bytes less, one of their allocations fails.",
    "Without quick lists: our allocator coalesces every freed block immediately. Only rounded-up search: our allocator without the search of the request\u2019s own list, both before and after the other lists. Without victim and quick lists: in addition to that, nothing is kept on quick lists, and the rest of the last split is inserted into its list immediately. The result is TLSF as in the paper, in our layout.",
    "The synthetic traces imitate the classic compiler traces, whose licence forbids copies: half of the blocks have 4,072 bytes, the others 9 to 43,108, and about a thousand are live. A freed block of 4,072 bytes fits the next such request, but a rounded-up search does not find it.",
    "AssemblyScript\u2019s memory comes in pages of 64 KiB; a block that is never freed fills the excess. Its granule is 16 bytes instead of 8."
  ],
  method: () => "The figures are exact: every run gives the same."
};
function mean(title, traces, found) {
  let means = contenders10.map((contender) => {
    let shares = traces.map(({ id }) => found[id][contender.id].percent);
    return percent(shares.reduce((sum, share) => sum + share, 0) / shares.length);
  });
  return [title, "", ...means];
}
function percent(value) {
  return `${value.toFixed(1)} %`;
}

// bench/sparse-sets.ts
var workloads4 = [
  { id: "has", title: "`has(key)` of a key in the set" },
  { id: "misses", title: "`has(key)` of another key" },
  { id: "get", title: "`get(key)`, and reading a field" },
  { id: "row", title: "`row(key)`, and reading a column" },
  { id: "fill", title: "`set(key, { \u2026 })` of a new key" },
  { id: "set", title: "`set(key, { \u2026 })` of six fields" },
  { id: "add", title: "`add(key)`, and writing two columns" },
  { id: "delete", title: "`delete(key)`, and `set` of it again" },
  { id: "frame", title: "`clear()`, and `set` of all keys" },
  { id: "columns", title: "loop over `columns`" },
  { id: "starts", title: "loop over `starts`" },
  { id: "entries", title: "`for (const [key, value] of set)`" }
], contenders11 = [
  { id: "hand", title: "hand-written" },
  { id: "set", title: "sparse set" },
  { id: "map", title: "`Map` of objects" }
], sparseSets = {
  name: "sparse-sets",
  title: "What does a sparse set cost?",
  workloads: workloads4,
  contenders: contenders11,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["operation", "hand-written, ns", "sparse set, ns", "ratio", "garbage", "`Map`, ns"],
    rows: workloads4.map(({ id, title }) => {
      let { hand, set, map } = timings[id];
      return [
        title,
        show(hand.p50),
        show(set.p50),
        `${show(set.p50 / hand.p50)}\xD7`,
        `${Math.round(set.bytes ?? 0)} bytes`,
        show(map.p50)
      ];
    })
  }),
  notes: () => [
    "10,000 of 32,768 keys, in random order, with six `f32`; a loop does `x += vx \xD7 dt`, and the same for y and z. Times are for a key, and include the loop.",
    "Hand-written: a `Float32Array` for each field, allocated in advance, keys and pages of the index of the same size. `Map`: from numbers to objects with six fields.",
    "Garbage: bytes that the operation of the sparse set leaves on the JavaScript heap for each key, counted."
  ]
};

// bench/tables.ts
var workloads5 = [
  { id: "columns", title: "loop over `columns`" },
  { id: "starts", title: "loop over `starts`" },
  { id: "row", title: "loop with one row accessor" },
  { id: "iterate", title: "`for (const row of table)`" },
  { id: "push", title: "`push({ \u2026 })` of six fields" },
  { id: "set", title: "`set(row, { \u2026 })` of six fields" },
  { id: "swap", title: "`swapRemove(row)`" }
], contenders12 = [
  { id: "hand", title: "hand-written" },
  { id: "table", title: "table" }
], tables = {
  name: "tables",
  title: "What does a table cost?",
  workloads: workloads5,
  contenders: contenders12,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["operation", "hand-written, ns", "table, ns", "ratio", "garbage"],
    rows: workloads5.map(({ id, title }) => {
      let { hand, table } = timings[id];
      return [
        title,
        show(hand.p50),
        show(table.p50),
        `${show(table.p50 / hand.p50)}\xD7`,
        `${Math.round(table.bytes ?? 0)} bytes`
      ];
    })
  }),
  notes: () => [
    "10,000 rows of six `f32`; a loop does `x += vx \xD7 dt`, and the same for y and z. Times are for a row, and include the loop.",
    "Hand-written: a `Float32Array` for each field and a count, allocated in advance; removing a row also zeroes the last one, as tables do.",
    "Garbage: bytes that the operation leaves on the JavaScript heap for each row, counted."
  ]
};

// bench/wcet.ts
var heaps = [
  { id: String(2 ** 20), title: "1 MiB" },
  { id: String(2 ** 30), title: "1 GiB" }
], wcet = {
  name: "wcet",
  title: "What is the worst case?",
  workloads: heaps,
  contenders: scenarios,
  combine(runs) {
    let middle = (figure) => rounded(median(runs.map(figure)));
    return {
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
      p999: middle(({ p999 }) => p999),
      worst: middle(({ worst }) => worst),
      worstOfAll: Math.max(...runs.map(({ worstOfAll }) => worstOfAll)),
      longer: middle(({ longer }) => longer),
      struck: runs.reduce((sum, { struck }) => sum + struck, 0),
      worstStruck: Math.max(...runs.map(({ worstStruck }) => worstStruck)),
      resolution: Math.min(...runs.map(({ resolution }) => resolution))
    };
  },
  tabulate: (found) => ({
    head: [
      "ns per call",
      "heap",
      "median",
      "99 %",
      "99.9 %",
      "worst",
      "worst of all rounds",
      "\u2265 1 \xB5s, per million"
    ],
    rows: scenarios.flatMap(
      ({ id, title }) => heaps.map((heap, index) => {
        let { p50, p99, p999, worst, worstOfAll, longer } = found[heap.id][id], name = index === 0 ? title : "", figures = [p50, p99, p999, worst, worstOfAll, longer];
        return [name, heap.title, ...figures.map(show)];
      })
    )
  }),
  notes(found) {
    let all = Object.values(found).flatMap((heap) => Object.values(heap)), struckIn = (rows) => Math.round(rows.reduce((sum, { struck }) => sum + struck, 0) / rows.length), clocks = Object.values(found).map((heap) => heap.clock), worst = Math.max(...all.map(({ worstStruck }) => worstStruck)), step = Math.min(...all.map(({ resolution }) => resolution)), pauses = struckIn(all) === 0 ? "no pause of the garbage collector interrupted a call" : `pauses of the garbage collector interrupted ${struckIn(all)} calls per row on average, and ${struckIn(clocks)} in the row without calls; these calls are excluded, the longest took ${show(worst / 1e3)} \xB5s`;
    return [
      "The median is that of batches of sixteen calls, because a call is shorter than a reading of the clock. The other columns time single calls including the clock: subtract the first row, which times no call.",
      `Two readings of the clock, \`performance.now()\`, differ by at least ${step} ns. The allocator creates no garbage, but the clock does: ${pauses}.`,
      "The worst calls, also those in the row without calls, are caused by the operating system: interrupts, first access to pages of memory, and other processes on the same cores.",
      "A test counts that allocate and free execute at most a constant number of loads, stores and loop iterations on any heap."
    ];
  },
  method: ({ rounds, budget }) => `${budget < 100 ? "A hundred thousand" : "A million"} calls in a separate process, ${times(rounds)}: medians over the runs.`
};

// examples/flights/flight.gen.ts
var Airports = class _Airports extends Dictionary {
  static {
    this.typeName = "Airports";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "d57afd4bb82bae68";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "Dictionary", ["Str"]]];
  }
  /** Returns an accessor of the `Airports` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Airports) ?? new _Airports(allocator.arena, ptr);
  }
  /** Allocates an empty `Airports`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Airports).allocateZeroed(4, 4, _Airports);
  }
  /** Allocates a `Airports` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Airports.at(allocator, _Airports.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initAirports(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Airports` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Airports.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONAirports(this);
  }
};
function initAirports(target, init) {
  return init instanceof Airports ? copyAirports(target, init) : (target.assign(init), target);
}
function copyAirports(target, source) {
  return copyOwned(target, source, Airports);
}
function toJSONAirports(source) {
  return ownerToJSON(source, toJSONAirportsAt$);
}
function toJSONAirportsAt$(source, walk) {
  return elementsToJSON(source, stringToJSON, walk);
}
var Flight = class _Flight {
  static {
    this.typeName = "Flight";
  }
  static {
    this.size = 12;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "73baf4b1bc8653b4";
  }
  static {
    this.offsets = { time: 0, delay: 4, distance: 6, origin: 8, destination: 10 };
  }
  static types$() {
    return ["u32", "i16", "u16", "u16", "u16"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Flight);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Flight` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 12, -4, _Flight) ?? new _Flight(allocator.arena, ptr);
  }
  /** Allocates a new `Flight`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Flight).allocateZeroed(12, 4, _Flight);
  }
  /** Allocates a new `Flight`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Flight).checks !== null) {
      let created = _Flight.at(allocator, _Flight.allocate(allocator));
      return checksOf(allocator, _Flight).create(allocator, created, init, initFlight);
    }
    let ptr = _Flight.allocate(allocator);
    try {
      init !== void 0 && writeFlight$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Flight(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONFlight(this);
  }
  /** Local time of departure, in minutes since the start of 2001: 1 to 260,640, half a year. */
  get time() {
    return this.arena.u32[this.ptr >>> 2];
  }
  set time(value) {
    this.arena.u32[this.ptr >>> 2] = value;
  }
  /** Delay at the gate in minutes, negative when early: -1,116 to 1,688. */
  get delay() {
    return this.arena.i16[(this.ptr >>> 1) + 2];
  }
  set delay(value) {
    this.arena.i16[(this.ptr >>> 1) + 2] = value;
  }
  /** Distance in miles: 21 to 4,962. */
  get distance() {
    return this.arena.u16[(this.ptr >>> 1) + 3];
  }
  set distance(value) {
    this.arena.u16[(this.ptr >>> 1) + 3] = value;
  }
  /**
   * Number of the airport of departure in the dictionary. There are 229 airports, so 16 bits are
   * enough; a `Code<Airports>` has 32, and would make each flight 4 bytes larger.
   */
  get origin() {
    return this.arena.u16[(this.ptr >>> 1) + 4];
  }
  set origin(value) {
    this.arena.u16[(this.ptr >>> 1) + 4] = value;
  }
  /** Number of the airport of arrival. */
  get destination() {
    return this.arena.u16[(this.ptr >>> 1) + 5];
  }
  set destination(value) {
    this.arena.u16[(this.ptr >>> 1) + 5] = value;
  }
};
function initFlight(target, init) {
  return target instanceof Flight || areStructs(Flight, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Flight, copyFlight, writeFlight$, initRead) : (writeFlight$(target.arena, target.ptr, init, null), target);
}
function writeFlight$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Flight, copyFlight);
  let {
    time: time$,
    delay: delay$,
    distance: distance$,
    origin: origin$,
    destination: destination$
  } = init;
  if (!(typeof time$ == "number" && typeof delay$ == "number" && typeof distance$ == "number" && typeof origin$ == "number" && typeof destination$ == "number"))
    return storeFlight$(arena, ptr, room, time$, delay$, distance$, origin$, destination$);
  room !== null && (ptr = room.full$(ptr));
  let { u32, i16, u16 } = arena, at2 = ptr >>> 1;
  return u32[ptr >>> 2] = time$, i16[at2 + 2] = delay$, u16[at2 + 3] = distance$, u16[at2 + 4] = origin$, u16[at2 + 5] = destination$, ptr;
}
function storeFlight$(arena, ptr, room, time$, delay$, distance$, origin$, destination$) {
  if (!(isNumber(time$) && isNumber(delay$) && isNumber(distance$) && isNumber(origin$) && isNumber(destination$)))
    return writeApart(
      arena,
      ptr,
      room,
      Flight,
      writeFlight$,
      time$,
      delay$,
      distance$,
      origin$,
      destination$
    );
  room !== null && (ptr = room.room$(ptr));
  let { u32, i16, u16 } = arena, at2 = ptr >>> 1;
  return time$ !== void 0 && (u32[ptr >>> 2] = time$), delay$ !== void 0 && (i16[at2 + 2] = delay$), distance$ !== void 0 && (u16[at2 + 3] = distance$), origin$ !== void 0 && (u16[at2 + 4] = origin$), destination$ !== void 0 && (u16[at2 + 5] = destination$), ptr;
}
function copyFlight(target, source) {
  return target instanceof Flight && source instanceof Flight || areStructs(Flight, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 12), target;
}
function toJSONFlight(source) {
  return {
    time: source.time,
    delay: source.delay,
    distance: source.distance,
    origin: source.origin,
    destination: source.destination
  };
}
var Flights = class _Flights extends Table {
  static get head$() {
    return FlightRow$.head$;
  }
  static {
    this.typeName = "Flights";
  }
  static {
    this.size = 4;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "b50abf3227278738";
  }
  static {
    this.contents$ = !0;
  }
  static {
    this.offsets = { items$: 0 };
  }
  static types$() {
    return [["collection", "Table", [["struct", Flight]]]];
  }
  /** Returns an accessor of the `Flights` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 4, -4, _Flights) ?? new _Flights(allocator.arena, ptr);
  }
  /** Allocates an empty `Flights`, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Flights).allocateZeroed(4, 4, _Flights);
  }
  /** Allocates a `Flights` with the elements of `init`. */
  static create(allocator, init) {
    let created = _Flights.at(allocator, _Flights.allocate(allocator));
    if (init === void 0) return created;
    try {
      return initFlights(created, init);
    } catch (error) {
      throw allocator.free(created), error;
    }
  }
  /** Visits the field of the `Flights` at `ptr` that owns blocks. */
  static collect(_arena, ptr, owned) {
    owned.own(ptr, _Flights.head$);
  }
  /** Returns a deallocator of owners that keeps the block around `ptr`. */
  static deallocator(arena, ptr) {
    return new Deallocator(arena, ptr);
  }
  toJSON() {
    return toJSONFlights(this);
  }
  get layout$() {
    return FlightRow$.head$;
  }
  row$(index) {
    return new FlightRow$(this.arena, this.ptr, index, 4);
  }
  init$(target, init) {
    initFlight(target, init);
  }
  get length() {
    let u32 = this.arena.u32;
    return u32[u32[this.ptr >>> 2] >>> 2];
  }
  next$() {
    let u32 = this.arena.u32, head = u32[this.ptr >>> 2] >>> 2, row = u32[head];
    return head === 0 || row >= u32[head + 1] ? this.extend() : (u32[head] = row + 1, row);
  }
  removeRow$(head, index, row) {
    let arena = this.arena, u32 = this.arena.u32;
    removeWord(u32, u32[head + 4], index, row), removeHalf(arena.u16, u32[head + 5], index, row), removeHalf(arena.u16, u32[head + 6], index, row), removeHalf(arena.u16, u32[head + 7], index, row), removeHalf(arena.u16, u32[head + 8], index, row);
  }
  views$() {
    return {
      time: this.view$("u32", 0, 1),
      delay: this.view$("i16", 1, 1),
      distance: this.view$("u16", 2, 1),
      origin: this.view$("u16", 3, 1),
      destination: this.view$("u16", 4, 1)
    };
  }
  get starts() {
    return {
      time: this.start$(0) >>> 2,
      delay: this.start$(1) >>> 1,
      distance: this.start$(2) >>> 1,
      origin: this.start$(3) >>> 1,
      destination: this.start$(4) >>> 1
    };
  }
  push(init) {
    return this.write$(init, -1);
  }
  set(index, init) {
    if (!(typeof index == "number" && index >>> 0 === index && index < this.length))
      throw this.outOfRange(index);
    this.write$(init, index);
  }
  write$(init, index) {
    let arena = this.arena;
    if (!isPlain(init) || arena.checks !== null) return this.put(init, index);
    let {
      time: time$,
      delay: delay$,
      distance: distance$,
      origin: origin$,
      destination: destination$
    } = init;
    if (!(isNumber(time$) && isNumber(delay$) && isNumber(distance$) && isNumber(origin$) && isNumber(destination$)))
      return this.put({
        time: time$,
        delay: delay$,
        distance: distance$,
        origin: origin$,
        destination: destination$
      }, index);
    if (index >= 0 && index >= this.length) throw this.outOfRange(index);
    let row = index < 0 ? this.next$() : index, { u32, i16, u16 } = arena, head = u32[this.ptr >>> 2] >>> 2;
    return time$ !== void 0 && (u32[(u32[head + 4] >>> 2) + row] = time$), delay$ !== void 0 && (i16[(u32[head + 5] >>> 1) + row] = delay$), distance$ !== void 0 && (u16[(u32[head + 6] >>> 1) + row] = distance$), origin$ !== void 0 && (u16[(u32[head + 7] >>> 1) + row] = origin$), destination$ !== void 0 && (u16[(u32[head + 8] >>> 1) + row] = destination$), row;
  }
};
function initFlights(target, init) {
  return init instanceof Flights ? copyFlights(target, init) : (target.assign(init), target);
}
function copyFlights(target, source) {
  return copyOwned(target, source, Flights);
}
function toJSONFlights(source) {
  return ownerToJSON(source, toJSONFlightsAt$);
}
function toJSONFlightsAt$(source, walk) {
  return elementsToJSON(source, (element) => element.toJSON(), walk);
}
var FlightRow$ = class _FlightRow$ {
  static {
    this.typeName = "Flight";
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _FlightRow$);
  }
  static {
    this.head$ = /* @__PURE__ */ new TableHead(() => Flight, [0, 4, 4, 2, 6, 2, 8, 2, 10, 2]);
  }
  static {
    this.position$ = "index";
  }
  static get offsets() {
    return Flight.offsets;
  }
  static types$() {
    return Flight.types$();
  }
  constructor(arena, field, row, index) {
    this.arena = arena, this.table$$ = field, this.row$ = row, this.first$ = index;
  }
  get type$() {
    return Flight;
  }
  /** Index of the row. Assign it to move the accessor to another row. */
  get index() {
    return this.row$;
  }
  set index(value) {
    if (!(typeof value == "number" && value >>> 0 === value)) throw notRow(value);
    this.row$ = value;
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONFlight(this);
  }
  /** Local time of departure, in minutes since the start of 2001: 1 to 260,640, half a year. */
  get time() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$] + this.row$ * 4;
    return this.arena.u32[ptr >>> 2];
  }
  set time(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$] + this.row$ * 4;
    this.arena.u32[ptr >>> 2] = value;
  }
  /** Delay at the gate in minutes, negative when early: -1,116 to 1,688. */
  get delay() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 1] + this.row$ * 2;
    return this.arena.i16[ptr >>> 1];
  }
  set delay(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 1] + this.row$ * 2;
    this.arena.i16[ptr >>> 1] = value;
  }
  /** Distance in miles: 21 to 4,962. */
  get distance() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 2] + this.row$ * 2;
    return this.arena.u16[ptr >>> 1];
  }
  set distance(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 2] + this.row$ * 2;
    this.arena.u16[ptr >>> 1] = value;
  }
  /**
   * Number of the airport of departure in the dictionary. There are 229 airports, so 16 bits are
   * enough; a `Code<Airports>` has 32, and would make each flight 4 bytes larger.
   */
  get origin() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 3] + this.row$ * 2;
    return this.arena.u16[ptr >>> 1];
  }
  set origin(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 3] + this.row$ * 2;
    this.arena.u16[ptr >>> 1] = value;
  }
  /** Number of the airport of arrival. */
  get destination() {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 4] + this.row$ * 2;
    return this.arena.u16[ptr >>> 1];
  }
  set destination(value) {
    let u32 = this.arena.u32, ptr = u32[(u32[this.table$$ >>> 2] >>> 2) + this.first$ + 4] + this.row$ * 2;
    this.arena.u16[ptr >>> 1] = value;
  }
};

// examples/quickstart/enemy.gen.ts
var Vec3 = class _Vec3 {
  static {
    this.typeName = "Vec3";
  }
  static {
    this.size = 12;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "8feee4543566a431";
  }
  static {
    this.offsets = { x: 0, y: 4, z: 8 };
  }
  static types$() {
    return ["f32", "f32", "f32"];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Vec3);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr = ptr;
  }
  /** Returns an accessor of the `Vec3` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 12, -4, _Vec3) ?? new _Vec3(allocator.arena, ptr);
  }
  /** Allocates a new `Vec3`, zeroed, without an accessor. */
  static allocate(allocator) {
    return requireAllocator(allocator, _Vec3).allocateZeroed(12, 4, _Vec3);
  }
  /** Allocates a new `Vec3`, zeroed, and writes the fields that `init` has. */
  static create(allocator, init) {
    if (requireAllocator(allocator, _Vec3).checks !== null) {
      let created = _Vec3.at(allocator, _Vec3.allocate(allocator));
      return checksOf(allocator, _Vec3).create(allocator, created, init, initVec3);
    }
    let ptr = _Vec3.allocate(allocator);
    try {
      init !== void 0 && writeVec3$(allocator.arena, ptr, init, null);
    } catch (error) {
      throw allocator.free(ptr), error;
    }
    return new _Vec3(allocator.arena, ptr);
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONVec3(this);
  }
  get x() {
    return this.arena.f32[this.ptr >>> 2];
  }
  set x(value) {
    this.arena.f32[this.ptr >>> 2] = value;
  }
  get y() {
    return this.arena.f32[(this.ptr >>> 2) + 1];
  }
  set y(value) {
    this.arena.f32[(this.ptr >>> 2) + 1] = value;
  }
  get z() {
    return this.arena.f32[(this.ptr >>> 2) + 2];
  }
  set z(value) {
    this.arena.f32[(this.ptr >>> 2) + 2] = value;
  }
};
function initVec3(target, init) {
  return target instanceof Vec3 || areStructs(Vec3, target), target.arena.checks !== null ? target.arena.checks.init(target, init, Vec3, copyVec3, writeVec3$, initRead) : (writeVec3$(target.arena, target.ptr, init, null), target);
}
function writeVec3$(arena, ptr, init, room) {
  if (typeof init != "object" || !init || init.arena !== void 0)
    return writeOther(arena, ptr, room, init, Vec3, copyVec3);
  let { x: x$, y: y$, z: z$ } = init;
  if (!(isNumber(x$) && isNumber(y$) && isNumber(z$)))
    return writeApart(arena, ptr, room, Vec3, writeVec3$, x$, y$, z$);
  room !== null && (ptr = room.room$(ptr));
  let { f32 } = arena, at4 = ptr >>> 2;
  return x$ !== void 0 && (f32[at4] = x$), y$ !== void 0 && (f32[at4 + 1] = y$), z$ !== void 0 && (f32[at4 + 2] = z$), ptr;
}
function copyVec3(target, source) {
  return target instanceof Vec3 && source instanceof Vec3 || areStructs(Vec3, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 12), target;
}
function toJSONVec3(source) {
  return { x: floatToJSON(source.x), y: floatToJSON(source.y), z: floatToJSON(source.z) };
}
var Vec3$Array = class extends StructArray {
  at(index) {
    return Vec3.at(this.arena, this.ptrAt(index));
  }
  ptrAt(index) {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index);
    return this.ptr + index * 12;
  }
  set(index, value) {
    initVec3(this.at(index), value);
  }
  get type() {
    return Vec3;
  }
};
var Enemy = class _Enemy {
  static {
    this.typeName = "Enemy";
  }
  static {
    this.size = 116;
  }
  static {
    this.align = 4;
  }
  static {
    this.layoutHash = "24e79caa19a2a6b6";
  }
  static {
    this.offsets = { position: 0, health: 12, target: 16, path: 20 };
  }
  static {
    this.pointers = ["target"];
  }
  static types$() {
    return [["struct", Vec3], "u16", ["pointer", "Enemy"], ["array", ["struct", Vec3], 8]];
  }
  static {
    this.inspect$ = /* @__PURE__ */ inspectable(() => _Enemy);
  }
  constructor(arena, ptr) {
    if (arena == null) throw NO_ARENA.error;
    this.arena = arena, this.ptr$ = ptr, this.position$ = new Vec3(arena, ptr), this.path$ = new Vec3$Array(arena, ptr + 20, 8);
  }
  /** Returns an accessor of the `Enemy` at `ptr`. */
  static at(allocator, ptr) {
    return checkedAt(allocator, ptr, 116, -4, _Enemy) ?? new _Enemy(allocator.arena, ptr);
  }
  /** Allocates a new `Enemy`, zeroed and with its defaults, without an accessor. */
  static allocate(allocator) {
    let ptr = requireAllocator(allocator, _Enemy).allocateZeroed(116, 4, _Enemy);
    return _Enemy.writeDefaults(allocator.arena, ptr), ptr;
  }
  /** Writes the defaults into the zeroed bytes at `ptr`. */
  static writeDefaults(arena, ptr) {
    arena.u16[(ptr >>> 1) + 6] = 100;
  }
  /**
   * Allocates a new `Enemy`, zeroed and with its defaults, and writes the fields that `init` has.
   */
  static create(allocator, init) {
    init !== void 0 && (init = readNew(allocator, _Enemy, init));
    let created = _Enemy.at(allocator, _Enemy.allocate(allocator));
    if (init === void 0) return created;
    try {
      return isDirect(init, created) ? writeEnemy$(created, init) : initEnemy(created, init);
    } catch (error) {
      throw allocator.free(created), conversionError(error, init, _Enemy);
    }
  }
  /** The fields that have parts, for `offsetOf` and checked arenas. */
  static parts() {
    return { position: Vec3, path: { of: Vec3, stride: 12, length: 8 } };
  }
  /** Returns the fields as plain values. */
  toJSON() {
    return toJSONEnemy(this);
  }
  get ptr() {
    return this.ptr$;
  }
  set ptr(value) {
    this.ptr$ = value, this.position$.ptr = value;
  }
  get position() {
    return this.position$;
  }
  set position(value) {
    initVec3(this.position$, value);
  }
  /** Hit points. @default 100 */
  get health() {
    return this.arena.u16[(this.ptr$ >>> 1) + 6];
  }
  set health(value) {
    this.arena.u16[(this.ptr$ >>> 1) + 6] = value;
  }
  get target() {
    let target = this.arena.u32[(this.ptr$ >>> 2) + 4];
    return target === 0 ? null : target;
  }
  set target(value) {
    this.arena.u32[(this.ptr$ >>> 2) + 4] = typeof value == "number" ? value : value?.ptr ?? noTarget(value);
  }
  /** The next points of its path, in order. */
  get path() {
    return this.path$.ptr = this.ptr$ + 20, this.path$;
  }
  set path(value) {
    this.path$.ptr = this.ptr$ + 20, this.path$.assign(value);
  }
};
function initEnemy(target, init) {
  if (target instanceof Enemy || areStructs(Enemy, target), init instanceof Enemy) return copyEnemy(target, init);
  if (typeof init != "object" || !init || "arena" in init) throw otherStruct(init, Enemy);
  return target.arena.checks !== null && target.arena.adoptions.read === 0 ? initRead(target, init, Enemy, initEnemy) : attemptInit(target, init, Enemy, writeEnemy$);
}
function writeEnemy$(target, init) {
  let { position: position$, health: health$, target: target$, path: path$ } = init;
  return isUnread(target) && (isPart(position$) || isReceiver(path$)) ? initRead(target, {
    position: position$,
    health: health$,
    target: target$,
    path: path$
  }, Enemy, writeEnemy$) : (position$ !== void 0 && (target.position = position$), health$ !== void 0 && (target.health = health$), target$ !== void 0 && (target.target = target$), path$ !== void 0 && (target.path = path$), target);
}
function copyEnemy(target, source) {
  return target instanceof Enemy && source instanceof Enemy || areStructs(Enemy, target, source), copyBytes(target.arena, target.ptr, source.arena, source.ptr, 116), target.arena.checks?.copied(target, source, 116), target;
}
function toJSONEnemy(source) {
  return {
    position: toJSONVec3(source.position),
    health: source.health,
    target: source.target,
    path: arrayToJSON(source.path, toJSONVec3)
  };
}

// bench/workloads/examples.ts
var examples = {
  enemies: () => recorded3(playWaves),
  flights: () => recorded3(readBatches)
};
function recorded3(program) {
  let { arena, recorder } = recordedArena(16777216);
  program(arena);
  let { text: text2 } = recorder;
  return arena.dispose(), text2;
}
function playWaves(arena) {
  let draw = drawFrom(16731817), pathLength = () => 2 + Math.min(draw(60), draw(60)), living = [];
  for (let tick = 0; tick < 1200; tick++) {
    let wave = tick % 60 === 0 ? 200 + draw(300) : draw(6);
    for (let count = 0; count < wave; count++)
      living.push({
        enemy: Enemy.allocate(arena),
        name: arena.allocate(5 + draw(28)),
        path: arena.allocate(pathLength() * Vec3.size),
        dies: tick + 1 + (draw(10) === 0 ? draw(600) : draw(40) + draw(40))
      });
    let remaining = [];
    for (let spawned of living) {
      if (spawned.dies <= tick) {
        for (let block of [spawned.path, spawned.name, spawned.enemy]) arena.free(block);
        continue;
      }
      draw(24) === 0 && (spawned.path = arena.reallocate(spawned.path, pathLength() * Vec3.size)), remaining.push(spawned);
    }
    living = remaining;
  }
  for (let { enemy, name, path } of living)
    for (let block of [enemy, name, path]) arena.free(block);
}
var BATCHES = 24, ROUTES = 97;
function readBatches(arena) {
  let draw = drawFrom(987541), batches = [], texts = [], release = (blocks = []) => blocks.forEach((block) => arena.free(block));
  for (let batch = 0; batch < BATCHES; batch++) {
    let blocks = [], groups2 = /* @__PURE__ */ new Map();
    for (let flights = 500 + draw(200); flights > 0; flights--) {
      blocks.push(arena.allocate(Flight.size), arena.allocate(6)), draw(5) === 0 && blocks.push(arena.allocate(12 + draw(90)));
      let route = Math.min(draw(ROUTES), draw(ROUTES)), group = groups2.get(route) ?? { block: arena.allocate(16), room: 4, length: 0 };
      groups2.set(route, group), group.length === group.room && (group.room *= 2, group.block = arena.reallocate(group.block, group.room * 4)), group.length++;
    }
    texts.push([...groups2].map(([, { length }]) => arena.allocate(24 + 3 * length + draw(40))));
    for (let { block } of groups2.values()) arena.free(block);
    batches.push(blocks), batches.length > 2 && release(batches.shift()), texts.length > 8 && release(texts.shift());
  }
  for (let blocks of [...batches, ...texts]) release(blocks);
}

// bench/writers.ts
var contenders13 = [
  { id: "kept", title: "literal kept in an array" },
  { id: "push", title: "`list.push({ \u2026 })`" },
  { id: "set", title: "`list.set(i, { \u2026 })`" },
  { id: "init", title: "`init(accessor, { \u2026 })`" },
  { id: "setters", title: "six setters" },
  { id: "stores", title: "typed arrays by hand" },
  { id: "create", title: "`Type.create(arena, { \u2026 })`" },
  { id: "allocate", title: "`Type.allocate(arena)`" }
], workloads6 = [
  { id: "six", title: "six numbers" },
  { id: "unit", title: "nested struct, enum, bool, number, pointer" }
], writers = {
  name: "writers",
  title: "What does it cost to write a struct from an object literal?",
  workloads: workloads6,
  contenders: contenders13,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ["way", ...workloads6.flatMap(({ title }) => [`${title}, ns`, "garbage"])],
    rows: contenders13.map(({ id, title }) => [
      title,
      ...workloads6.flatMap((workload) => {
        let { p50, bytes: bytes2 } = timings[workload.id][id], ratio = show(p50 / timings[workload.id].kept.p50);
        return [`${show(p50)} (${ratio}\xD7)`, `${Math.round(bytes2 ?? 0)} bytes`];
      })
    ])
  }),
  notes: () => [
    "1,000 structs, the fields from variables. In parentheses: the time relative to the kept literal.",
    "`push` returns an accessor, which the loop does not use. The lists have room for all elements.",
    "`create` and `allocate` include freeing the struct. Both use the same allocator.",
    "Garbage: bytes that one struct leaves on the JavaScript heap, counted."
  ]
};

// bench/main.ts
var QUESTIONS = [
  alloc,
  access,
  kinds2,
  dictionaries,
  pools2,
  rings,
  slotMaps2,
  sparseSets,
  maps,
  tables,
  writers,
  leases2,
  space,
  wcet
], THOROUGH = { rounds: 5, budget: 300 }, QUICK = { rounds: 1, budget: 60 }, RESULTS = "bench/results";
try {
  await main();
} catch (error) {
  if (!(error instanceof BenchFailure)) throw error;
  console.error(error.message), process.exitCode = 1;
}
async function main() {
  let { values: flags, positionals: names } = parseArgs({
    allowPositionals: !0,
    options: {
      quick: { type: "boolean", default: !1 },
      json: { type: "string" },
      save: { type: "boolean", default: !1 },
      readme: { type: "boolean", default: !1 },
      record: { type: "boolean", default: !1 }
    }
  }), unknown = names.find((name) => !QUESTIONS.some((question) => question.name === name));
  if (unknown !== void 0) {
    let known = QUESTIONS.map(({ name }) => name).join(", ");
    throw new BenchFailure(`unknown bench: got ${unknown}, expected one of ${known}`);
  }
  if (flags.quick && flags.save)
    throw new BenchFailure(
      "--quick and --save exclude each other: a quick run is too imprecise to save"
    );
  if (flags.readme) return writePages(names);
  if (flags.record) return record();
  let results = [];
  for (let question of QUESTIONS) {
    if (names.length > 0 && !names.includes(question.name)) continue;
    let result = await answer(question, flags.quick ? QUICK : THOROUGH);
    results.push(result), console.log(`
${forTerminal(question, result)}
`);
    let major2 = Number.parseInt(result.machine.node, 10);
    flags.save && write(`${RESULTS}/${question.name}-node-${major2}.json`, result);
  }
  flags.json !== void 0 && write(flags.json, results);
}
async function answer(question, asked) {
  let missing = await question.prepare?.() ?? [], { workloads: workloads7, name, exact = !1 } = question, contenders14 = question.contenders.filter(({ id }) => !missing.includes(id)), effort = exact ? { ...asked, rounds: 1 } : asked, progress = showProgress(effort.rounds * workloads7.length * contenders14.length);
  try {
    let found = await runRounds(question, contenders14, effort, progress), date = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    return { question: name, machine: thisMachine(), date, ...effort, found };
  } finally {
    progress.stop();
  }
}
function writePages(names) {
  let results = readdirSync(RESULTS).filter((file) => file.endsWith(".json")).map((file) => JSON.parse(readFileSync2(`${RESULTS}/${file}`, "utf8"))), tables2 = QUESTIONS.filter(({ name }) => names.length === 0 || names.includes(name)).flatMap((question) => {
    let answers = results.filter((result) => result.question === question.name);
    return [
      [`bench:${question.name}`, forPage(question, answers)],
      [`brief:${question.name}`, briefTable(question, answers)]
    ];
  });
  for (let page of ["README.md", "bench/README.md"]) {
    let peers2 = names.length > 0 ? [] : [["bench:peers", comparePeers(results)]], text2 = [...tables2, ...peers2].reduce(
      (written, [name, table]) => replaceBetweenMarkers(written, name, table),
      readFileSync2(page, "utf8")
    );
    writeFileSync2(page, text2);
  }
}
function record() {
  for (let [name, recorded4] of Object.entries(examples)) keepTrace(name, recorded4());
}
function write(file, value) {
  writeFileSync2(file, `${JSON.stringify(value, null, 2)}
`);
}
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbWFpbi50cyIsICIuLi9oYXJuZXNzL2NvbWJpbmUudHMiLCAiLi4vaGFybmVzcy9yZXBvcnQudHMiLCAiLi4vaGFybmVzcy9tYWNoaW5lLnRzIiwgIi4uL2FjY2Vzcy50cyIsICIuLi9oYXJuZXNzL3JvdW5kcy50cyIsICIuLi9yaXZhbHMvYXNzZW1ibHlzY3JpcHQudHMiLCAiLi4vYWxsb2MudHMiLCAiLi4vZGljdGlvbmFyaWVzLnRzIiwgIi4uL2hhcm5lc3MvcHJvZ3Jlc3MudHMiLCAiLi4vd29ya2xvYWRzL2tpbmRzLnRzIiwgIi4uL2tpbmRzLnRzIiwgIi4uL3dvcmtsb2Fkcy9sZWFzZXMudHMiLCAiLi4vbGVhc2VzLnRzIiwgIi4uL21hcHMudHMiLCAiLi4vcGVlcnMudHMiLCAiLi4vd29ya2xvYWRzL3Bvb2xzLnRzIiwgIi4uL3Bvb2xzLnRzIiwgIi4uL3JpbmdzLnRzIiwgIi4uL3dvcmtsb2Fkcy9zbG90LW1hcHMudHMiLCAiLi4vc2xvdC1tYXBzLnRzIiwgIi4uL3JpdmFscy92YXJpYW50LnRzIiwgIi4uL3dvcmtsb2Fkcy92YXJpYW50cy50cyIsICIuLi9zcGFjZS50cyIsICIuLi9zcGFyc2Utc2V0cy50cyIsICIuLi90YWJsZXMudHMiLCAiLi4vd2NldC50cyIsICIuLi8uLi9leGFtcGxlcy9mbGlnaHRzL2ZsaWdodC5nZW4udHMiLCAiLi4vLi4vZXhhbXBsZXMvcXVpY2tzdGFydC9lbmVteS5nZW4udHMiLCAiLi4vd29ya2xvYWRzL2V4YW1wbGVzLnRzIiwgIi4uL3dyaXRlcnMudHMiXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBU0EsU0FBUyxhQUFhLGdCQUFBQSxlQUFjLGlCQUFBQyxzQkFBcUI7QUFDekQsU0FBUyxpQkFBaUI7OztBQ0huQixTQUFTLGVBQWUsU0FBb0M7QUFDakUsTUFBTSxTQUFTLENBQUMsVUFBc0MsUUFBUSxPQUFPLFFBQVEsSUFBSSxLQUFLLENBQUMsQ0FBQyxHQUNsRkMsU0FBUSxRQUFRLElBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSyxFQUFFLE9BQU8sQ0FBQyxVQUFVLFVBQVUsTUFBUztBQUN6RixTQUFPO0FBQUEsSUFDTCxLQUFLLE9BQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxHQUFHO0FBQUEsSUFDNUIsS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDdkQsTUFBTSxPQUFPLENBQUMsRUFBRSxNQUFBQyxNQUFLLE1BQU1BLEtBQUk7QUFBQSxJQUMvQixXQUFXLE9BQU8sQ0FBQyxFQUFFLFVBQVUsTUFBTSxTQUFTO0FBQUEsSUFDOUMsR0FBSUQsT0FBTSxXQUFXLElBQUksQ0FBQyxJQUFJLEVBQUUsT0FBTyxRQUFRLE9BQU9BLE1BQUssQ0FBQyxFQUFFO0FBQUEsRUFDaEU7QUFDRjtBQUVPLFNBQVMsZ0JBQWdCLEVBQUUsUUFBUSxPQUFPLEdBQW1CO0FBQ2xFLFNBQU8sNkNBQTZDLE1BQU0sTUFBTSxDQUFDLFNBQVMsTUFBTTtBQUNsRjtBQUVPLFNBQVMsTUFBTSxRQUF3QjtBQUM1QyxTQUFPLFdBQVcsSUFBSSxTQUFTLEdBQUcsTUFBTTtBQUMxQztBQUVPLFNBQVMsUUFBUSxPQUF1QjtBQUM3QyxTQUFPLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQztBQUNwQzs7O0FDNUJBLE9BQU9FLFlBQVc7OztBQ0RsQixTQUFTLFlBQVk7QUFVZCxTQUFTLGNBQXVCO0FBQ3JDLE1BQU0sRUFBRSxVQUFVLE1BQU0sU0FBUyxJQUFJLFNBQy9CLFFBQVEsS0FBSztBQUNuQixTQUFPO0FBQUEsSUFDTCxLQUFLLE1BQU0sQ0FBQyxHQUFHLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDL0IsT0FBTyxNQUFNO0FBQUEsSUFDYixVQUFVLEdBQUcsUUFBUSxJQUFJLElBQUk7QUFBQSxJQUM3QixNQUFNLFNBQVM7QUFBQSxFQUNqQjtBQUNGO0FBRU8sU0FBUyxTQUFTLEVBQUUsS0FBSyxPQUFPLFVBQVUsS0FBSyxHQUFvQjtBQUN4RSxTQUFPLFFBQVEsSUFBSSxLQUFLLEdBQUcsS0FBSyxLQUFLLFdBQVcsUUFBUTtBQUMxRDs7O0FEbEJPLFNBQVMsWUFBWSxVQUFvQixRQUF3QjtBQUN0RSxNQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksU0FBUyxTQUFTLE9BQU8sS0FBSyxHQUMvQyxRQUFRLElBQUlDLE9BQU07QUFBQSxJQUN0QixNQUFNLENBQUMsR0FBRyxJQUFJO0FBQUEsSUFDZCxXQUFXLEtBQUssSUFBSSxDQUFDLEdBQUcsV0FBWSxXQUFXLElBQUksU0FBUyxPQUFRO0FBQUEsSUFDcEUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFFBQVEsQ0FBQyxFQUFFO0FBQUEsRUFDaEMsQ0FBQztBQUNELFFBQU0sS0FBSyxHQUFHLEtBQUssSUFBSSxDQUFDLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQ3pDLE1BQU0sUUFBUSxTQUFTLE1BQU0sT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUU7QUFDcEUsU0FBTyxDQUFDLFNBQVMsT0FBTyxNQUFNLFNBQVMsR0FBRyxHQUFHLE9BQU8sS0FBSyxXQUFXLFVBQVUsTUFBTSxDQUFDLEVBQUUsRUFBRTtBQUFBLElBQ3ZGO0FBQUE7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsVUFBb0IsU0FBb0M7QUFDOUUsTUFBTSxDQUFDLFFBQVEsR0FBRyxLQUFLLElBQUksWUFBWSxPQUFPO0FBQzlDLFNBQUksV0FBVyxTQUFrQixLQUMxQjtBQUFBLElBQ0wsY0FBYyxTQUFTLFNBQVMsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUM3QztBQUFBLElBQ0EsR0FBRyxTQUFTLE1BQU0sT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVMsS0FBSyxJQUFJLEVBQUU7QUFBQSxJQUN6RCxLQUFLLFdBQVcsVUFBVSxNQUFNLENBQUM7QUFBQSxJQUNqQyxJQUFJLFNBQVMsVUFBVSxLQUFPLENBQUMsSUFBSSxPQUFPLFFBQVEsQ0FBQyxXQUFXO0FBQUEsTUFDNUQ7QUFBQSxNQUNBLHNDQUFzQyxPQUFPLFFBQVEsSUFBSTtBQUFBLE1BQ3pEO0FBQUEsTUFDQSxjQUFjLFNBQVMsU0FBUyxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQzdDO0FBQUEsTUFDQTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsRUFBRSxLQUFLO0FBQUEsQ0FBSTtBQUNiO0FBR08sU0FBUyxXQUFXLFVBQW9CLFNBQW9DO0FBQ2pGLE1BQU0sQ0FBQyxRQUFRLEdBQUcsS0FBSyxJQUFJLFlBQVksT0FBTztBQUM5QyxNQUFJLFdBQVcsVUFBYSxTQUFTLFVBQVUsT0FBVyxRQUFPO0FBQ2pFLE1BQU0sVUFBVSxDQUFDLFFBQVEsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSSxTQUFTLE1BQU8sS0FBSyxDQUFDLENBQUMsR0FDL0UsT0FBTyxDQUFDLElBQUksR0FBRyxDQUFDLFFBQVEsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLFFBQVEsUUFBUSxJQUFJLEVBQUUsQ0FBQyxHQUM5RSxPQUFPLENBQUMsR0FBRyxRQUFRLENBQUMsRUFBRyxLQUFLLENBQUMsRUFBRSxJQUFJLENBQUMsVUFDakMsQ0FBQyxPQUFPLEdBQUcsUUFBUSxJQUFJLENBQUMsWUFBWSxRQUFRLElBQUksS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUNyRTtBQUNELFNBQU8sY0FBYyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQ3JDO0FBR08sU0FBUyxzQkFBc0JDLE9BQWMsTUFBYyxTQUF5QjtBQUN6RixNQUFNLFVBQVUsUUFBUSxJQUFJLFFBQ3RCLFVBQVUsU0FBUyxJQUFJLFFBQ3ZCLFFBQVFBLE1BQUssUUFBUSxPQUFPLEdBQzVCLE1BQU1BLE1BQUssUUFBUSxTQUFTLEtBQUs7QUFDdkMsU0FBSSxVQUFVLE1BQU0sUUFBUSxLQUFXQSxRQUNoQyxHQUFHQSxNQUFLLE1BQU0sR0FBRyxLQUFLLENBQUMsR0FBRyxPQUFPO0FBQUEsRUFBSyxPQUFPO0FBQUEsRUFBS0EsTUFBSyxNQUFNLEdBQUcsQ0FBQztBQUMxRTtBQUdPLFNBQVMsS0FBSyxPQUF1QjtBQUMxQyxNQUFNLFNBQVMsU0FBUyxLQUFLLElBQUksU0FBUyxJQUFJLElBQUk7QUFDbEQsU0FBTyxNQUFNLGVBQWUsTUFBTTtBQUFBLElBQ2hDLHVCQUF1QjtBQUFBLElBQ3ZCLHVCQUF1QjtBQUFBLEVBQ3pCLENBQUM7QUFDSDtBQUVBLFNBQVMsV0FBVyxVQUFvQixRQUF3QjtBQUM5RCxTQUFPLEdBQUcsU0FBUyxPQUFPLE9BQU8sQ0FBQyxLQUFLLE9BQU8sSUFBSSxLQUFLLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDaEY7QUFFTyxTQUFTLGNBQWMsRUFBRSxNQUFNLEtBQUssR0FBaUI7QUFDMUQsTUFBTSxPQUFPLEtBQUssSUFBSSxDQUFDLEdBQUcsV0FBWSxXQUFXLElBQUksUUFBUSxNQUFPO0FBQ3BFLFNBQU8sQ0FBQyxNQUFNLE1BQU0sR0FBRyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDLElBQUksRUFBRSxLQUFLO0FBQUEsQ0FBSTtBQUMvRTtBQUdPLFNBQVMsWUFBWSxTQUFzQztBQUNoRSxTQUFPLFFBQVEsU0FBUyxDQUFDLEdBQUcsTUFBTSxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUN2RDtBQUVBLFNBQVMsTUFBTSxFQUFFLFFBQVEsR0FBbUI7QUFDMUMsU0FBTyxPQUFPLFNBQVMsUUFBUSxNQUFNLEVBQUU7QUFDekM7OztBRTFFQSxJQUFNLFlBQVksV0FDWixXQUFXLFFBRVgsYUFBYTtBQUFBLEVBQ2pCLEVBQUUsSUFBSSxnQkFBZ0IsT0FBTyxrQ0FBa0M7QUFBQSxFQUMvRCxFQUFFLElBQUkseUJBQXlCLE9BQU8sd0NBQW1DO0FBQUEsRUFDekUsRUFBRSxJQUFJLFdBQVcsT0FBTyxxQ0FBcUM7QUFBQSxFQUM3RCxFQUFFLElBQUksaUJBQWlCLE9BQU8sMENBQXFDO0FBQUEsRUFDbkUsRUFBRSxJQUFJLGtCQUFrQixPQUFPLGtEQUE2QztBQUFBLEVBQzVFLEVBQUUsSUFBSSxhQUFhLE9BQU8sd0NBQW1DO0FBQUEsRUFDN0QsRUFBRSxJQUFJLGVBQWUsT0FBTyw0QkFBNEI7QUFBQSxFQUN4RCxFQUFFLElBQUksTUFBTSxPQUFPLHVCQUF1QjtBQUFBLEVBQzFDLEVBQUUsSUFBSSxXQUFXLE9BQU8seURBQXlEO0FBQUEsRUFDakYsRUFBRSxJQUFJLFdBQVcsT0FBTyxnQkFBZ0I7QUFBQSxFQUN4QyxFQUFFLElBQUksWUFBWSxPQUFPLDhCQUE4QjtBQUFBLEVBQ3ZELEVBQUUsSUFBSSxVQUFVLE9BQU8sK0JBQStCO0FBQUEsRUFDdEQsRUFBRSxJQUFJLGtCQUFrQixPQUFPLHVCQUF1QjtBQUN4RCxHQUVNLFFBQVEsQ0FBQyxnQkFBZ0IsV0FBVyxXQUFXLFVBQVUsZ0JBQWdCLEdBRWxFLFNBQTJCO0FBQUEsRUFDdEMsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsV0FBVyxDQUFDLEVBQUUsSUFBSSxVQUFVLE9BQU8sb0JBQW9CLENBQUM7QUFBQSxFQUN4RDtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUyxTQUFTO0FBQ2hCLFFBQU0sUUFBUSxRQUFRLFFBQVEsR0FDeEIsWUFBWSxNQUFNLFNBQVMsRUFBRztBQUNwQyxXQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMseUNBQXNDLGlCQUFpQixTQUFTLG9CQUFvQjtBQUFBO0FBQUEsTUFFM0YsTUFBTSxXQUFXLFFBQVEsQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNO0FBQzFDLFlBQU0sU0FBUyxNQUFNLEVBQUU7QUFDdkIsWUFBSSxXQUFXLE9BQVcsUUFBTyxDQUFDO0FBQ2xDLFlBQU0sRUFBRSxLQUFLLE9BQUFDLFNBQVEsRUFBRSxJQUFJO0FBQzNCLGVBQU8sQ0FBQyxDQUFDLE9BQU8sS0FBSyxHQUFHLEdBQUcsR0FBRyxLQUFLLE1BQU0sU0FBUyxDQUFDLFFBQUssR0FBRyxLQUFLLE1BQU1BLE1BQUssQ0FBQyxRQUFRLENBQUM7QUFBQSxNQUN2RixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sQ0FBQyxZQUNOLE1BQU0sUUFBUSxDQUFDLE9BQU87QUFDcEIsUUFBTSxTQUFTLFFBQVEsUUFBUSxFQUFHLEVBQUUsR0FDOUIsRUFBRSxNQUFNLElBQUksV0FBVyxLQUFLLENBQUMsY0FBYyxVQUFVLE9BQU8sRUFBRTtBQUNwRSxXQUFPLFdBQVcsU0FBWSxDQUFDLElBQUksQ0FBQyxDQUFDLE9BQU8sR0FBRyxLQUFLLE9BQU8sR0FBRyxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ3ZFLENBQUM7QUFBQSxFQUNILE9BQU8sTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBQ2pFQSxTQUFTLGFBQWE7QUFDdEIsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsWUFBWTtBQVNyQixlQUFzQixVQUNwQixVQUNBQyxjQUNBLEVBQUUsUUFBUSxPQUFPLEdBQ2pCLFVBQ3lCO0FBQ3pCLE1BQU0sRUFBRSxNQUFNLFdBQUFDLFdBQVUsSUFBSSxVQUN0QixRQUFRLG9CQUFJLElBQXVCLEdBQ25DLE1BQU0sQ0FBQyxVQUFpQixjQUFxQixHQUFHLFNBQVMsRUFBRSxJQUFJLFVBQVUsRUFBRTtBQUNqRixXQUFTLFFBQVEsR0FBRyxRQUFRLFFBQVE7QUFDbEMsYUFBVyxDQUFDLE9BQU8sUUFBUSxLQUFLQSxXQUFVLFFBQVE7QUFDaEQsZUFBVyxhQUFhLFFBQVFELGNBQVksUUFBUSxLQUFLLEdBQUc7QUFDMUQsWUFBTUUsVUFBUyxNQUFNLGFBQWEsTUFBTSxVQUFVLElBQUksU0FBUyxJQUFJLE9BQU8sTUFBTSxDQUFDLEdBQzNFLFVBQVUsS0FBSyxNQUFNQSxPQUFNLEdBQzNCLE9BQU8sTUFBTSxJQUFJLElBQUksVUFBVSxTQUFTLENBQUMsS0FBSyxDQUFDO0FBQ3JELGNBQU0sSUFBSSxJQUFJLFVBQVUsU0FBUyxHQUFHLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQztBQUN0RCxZQUFNLFFBQVEsU0FBUyxRQUFRLENBQUMsT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLEtBQUssVUFBVSxLQUFLLElBQzlFLENBQUMsQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDLElBQUksT0FBTyxRQUFRLE9BQU87QUFDaEUsaUJBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxLQUFLLElBQUksTUFBTSxZQUFZLENBQUMsQ0FBQyxFQUFFO0FBQUEsTUFDNUQ7QUFHSixTQUFPO0FBQUEsSUFBS0Q7QUFBQSxJQUFXLENBQUMsYUFDdEIsS0FBS0QsY0FBWSxDQUFDLGNBQWMsU0FBUyxRQUFRLE1BQU0sSUFBSSxJQUFJLFVBQVUsU0FBUyxDQUFDLENBQUUsQ0FBQztBQUFBLEVBQ3hGO0FBQ0Y7QUFRQSxlQUFzQixhQUFhLGFBQXFCLFNBQW9DO0FBQzFGLE1BQU0sT0FBTywwQkFBMEIsUUFBUSxPQUN6QyxRQUFRLE1BQU0sUUFBUSxVQUFVLENBQUMsZUFBZSxNQUFNLEdBQUcsT0FBTyxHQUFHO0FBQUEsSUFDdkUsT0FBTyxDQUFDLFVBQVUsUUFBUSxTQUFTO0FBQUEsRUFDckMsQ0FBQyxHQUNLLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsS0FBSyxNQUFNLE1BQU0sR0FBRyxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDckYsTUFBSSxTQUFTO0FBQ1gsVUFBTSxJQUFJO0FBQUEsTUFDUixrQkFBa0IsUUFBUSxJQUFJLFFBQVEsS0FBSyxHQUFHLENBQUMsMkJBQTJCLElBQUk7QUFBQSxJQUNoRjtBQUVGLFNBQU87QUFDVDtBQUdPLElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUM7QUFFekMsU0FBUyxRQUFXLE9BQXFCLElBQWlCO0FBQ3hELE1BQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsU0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU0sTUFBTSxHQUFHLEtBQUssQ0FBQztBQUN6RDtBQUVBLFNBQVMsS0FBUSxPQUF5QixPQUE4QztBQUN0RixTQUFPLE9BQU8sWUFBWSxNQUFNLElBQUksQ0FBQyxTQUFTLENBQUMsS0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDLENBQUMsQ0FBQztBQUN2RTs7O0FDckVBLFNBQVMscUJBQXFCO0FBQzlCLFNBQVMsUUFBUSxlQUFlO0FBRWhDLElBQU0sU0FBUztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBU2YsZUFBc0Isc0JBQ3BCLE1BQ0EsUUFDZTtBQUNmLE1BQU0sVUFBVSxDQUFDLE9BQU8sYUFBYSxXQUFXLEdBQUcsTUFBTSxHQUNuRCxFQUFFLE9BQU8sT0FBTyxJQUFJLE1BQU0sUUFBUSxDQUFDLFdBQVcsYUFBYSxhQUFhLEdBQUcsT0FBTyxHQUFHO0FBQUEsSUFDekYsVUFBVSxDQUFDLFNBQVUsU0FBUyxZQUFZLFNBQVM7QUFBQSxJQUNuRCxXQUFXLENBQUMsR0FBRyxhQUFhLGNBQWMsZUFBZSxJQUFJLFNBQVMsUUFBUTtBQUFBLElBQzlFLFdBQVcsTUFBTSxDQUFDO0FBQUEsRUFDcEIsQ0FBQztBQUNELE1BQUksVUFBVSxLQUFNLE9BQU0sSUFBSSxNQUFNLEdBQUcsTUFBTSxPQUFPO0FBQUEsRUFBSyxNQUFNLEVBQUU7QUFDbkU7OztBQ0pBLElBQU1HLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFBQSxFQUNwQyxFQUFFLElBQUksU0FBUyxPQUFPLGdCQUFnQjtBQUFBLEVBQ3RDLEVBQUUsSUFBSSxZQUFZLE9BQU8sdUJBQXVCO0FBQUEsRUFDaEQsRUFBRSxJQUFJLGtCQUFrQixPQUFPLGlCQUFpQjtBQUFBLEVBQ2hELEVBQUUsSUFBSSxVQUFVLE9BQU8saUJBQWlCO0FBQUEsRUFDeEMsRUFBRSxJQUFJLGVBQWUsT0FBTyxjQUFjO0FBQUEsRUFDMUMsRUFBRSxJQUFJLGNBQWMsT0FBTyxhQUFhO0FBQUEsRUFDeEMsRUFBRSxJQUFJLFVBQVUsT0FBTyxZQUFZO0FBQ3JDLEdBR00sV0FBVyxTQUFTLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLFNBQVMsWUFBWSxDQUFDLEdBRXRFQyxTQUFRLENBQUMsU0FBUyxrQkFBa0IsZUFBZSxRQUFRLEdBRXBELFFBQTBCO0FBQUEsRUFDckMsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsWUFBQUQ7QUFBQTtBQUFBLEVBRUEsTUFBTSxVQUFVO0FBQ2QsVUFBTSxzQkFBc0Isa0JBQWtCLENBQUMsbUJBQW1CLE9BQU8sV0FBVyxJQUFJLENBQUMsQ0FBQztBQUMxRixRQUFNLFVBQVUsY0FBYyxJQUFJLENBQUMsSUFBSSxDQUFDLFFBQVEsR0FDMUMsVUFBVUEsWUFBVyxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxRQUFRLFNBQVMsRUFBRSxDQUFDO0FBQ25FLGlCQUFNLFFBQVEsSUFBSSxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxhQUFhLFNBQVMsSUFBSSxPQUFPLENBQUMsQ0FBQyxHQUN0RTtBQUFBLEVBQ1Q7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFNBQVMsU0FBZTtBQUN0QixRQUFNLFVBQVVBLFlBQVcsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sT0FBTyxPQUFPLEVBQUUsTUFBTSxDQUFDRSxTQUFRLE1BQU1BLElBQUcsQ0FBQyxHQUN4RixNQUFNLENBQUMsT0FBZSxTQUF3QztBQUFBLE1BQ2xFO0FBQUEsTUFDQSxHQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNO0FBQ3pCLFlBQU0sY0FBYyxLQUFLLEVBQUU7QUFDM0IsZUFBSSxPQUFPLFNBQWUsS0FBSyxXQUFXLElBQ25DLEdBQUcsS0FBSyxXQUFXLENBQUMsS0FBSyxLQUFLLGNBQWMsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQ2xFLENBQUM7QUFBQSxJQUNIO0FBQ0EsV0FBTztBQUFBLE1BQ0wsTUFBTSxDQUFDLG9CQUFvQixHQUFHLFFBQVEsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQy9ELE1BQU07QUFBQSxRQUNKLEdBQUcsU0FBUyxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTSxJQUFJLE9BQU8sQ0FBQyxjQUFjLFFBQVEsRUFBRSxFQUFHLFNBQVMsRUFBRyxHQUFHLENBQUM7QUFBQSxRQUMxRixJQUFJLHVDQUF1QyxDQUFDLGNBQWMsV0FBVyxTQUFTLFNBQVMsQ0FBQztBQUFBLE1BQzFGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sQ0FBQyxZQUNORCxPQUFNLFFBQVEsQ0FBQyxPQUFPO0FBQ3BCLFFBQUksQ0FBQyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQyxRQUFRLE1BQU0sR0FBRyxFQUFHLFFBQU8sQ0FBQztBQUMvRCxRQUFNLEVBQUUsTUFBTSxJQUFJRCxZQUFXLEtBQUssQ0FBQyxjQUFjLFVBQVUsT0FBTyxFQUFFO0FBQ3BFLFdBQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyx1QkFBdUIsR0FBRyxLQUFLLFdBQVcsU0FBUyxFQUFFLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUNoRixDQUFDO0FBQUEsRUFDSCxPQUFPLENBQUMsWUFBWTtBQUFBLElBQ2xCO0FBQUEsSUFDQTtBQUFBLElBQ0EsMkdBQTJHLFdBQVcsT0FBTyxDQUFDO0FBQUEsSUFDOUgsV0FBVyxPQUFPO0FBQUEsSUFDbEI7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxXQUFXLFNBQXdCLFdBQTJCO0FBQzVFLE1BQU0sT0FBTyxTQUFTLElBQUksQ0FBQyxFQUFFLEdBQUcsTUFBTSxLQUFLLElBQUksUUFBUSxFQUFFLEVBQUcsU0FBUyxFQUFHLEdBQUcsQ0FBQztBQUM1RSxTQUFPLEtBQUssSUFBSSxLQUFLLE9BQU8sQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLE1BQU07QUFDdkU7QUFFQSxTQUFTLFdBQVcsU0FBZ0M7QUFDbEQsU0FBTyxPQUFPLE9BQU8sT0FBTyxFQUFFLE1BQU0sQ0FBQyxRQUFRLFlBQVksR0FBRyxJQUN4RCw2U0FDQTtBQUNOO0FBR0EsU0FBUyxXQUFXLFNBQWdDO0FBQ2xELE1BQU0sU0FBUyxPQUFPLE9BQU8sT0FBTyxFQUFFO0FBQUEsSUFBUSxDQUFDLFlBQzdDLENBQUMsZUFBZSxZQUFZLEVBQUUsSUFBSSxDQUFDLE9BQU8sUUFBUSxFQUFFLEVBQUcsWUFBWSxRQUFRLEVBQUUsRUFBRyxJQUFJO0FBQUEsRUFDdEYsR0FDTUcsV0FBVSxDQUFDLFVBQWtCLEdBQUcsS0FBSyxNQUFNLFFBQVEsR0FBRyxDQUFDO0FBQzdELFNBQU8sR0FBR0EsU0FBUSxLQUFLLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQyxPQUFPQSxTQUFRLEtBQUssSUFBSSxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQzNFOzs7QUM3RkEsSUFBTSxRQUFRO0FBQUEsRUFDWixFQUFFLElBQUksU0FBUyxPQUFPLDhCQUE4QjtBQUFBLEVBQ3BELEVBQUUsSUFBSSxXQUFXLE9BQU8sb0NBQW9DO0FBQUEsRUFDNUQsRUFBRSxJQUFJLFNBQVMsT0FBTyx5Q0FBeUM7QUFBQSxFQUMvRCxFQUFFLElBQUksU0FBUyxPQUFPLHFCQUFxQjtBQUFBLEVBQzNDLEVBQUUsSUFBSSxRQUFRLE9BQU8sb0JBQW9CO0FBQUEsRUFDekMsRUFBRSxJQUFJLGVBQWUsT0FBTyxzQkFBc0I7QUFDcEQsR0FFTSxlQUFlO0FBQUEsRUFDbkIsRUFBRSxJQUFJLFlBQVksT0FBTyxXQUFXO0FBQUEsRUFDcEMsRUFBRSxJQUFJLFdBQVcsT0FBTyxlQUFlO0FBQ3pDLEdBRU0sWUFBWSxhQUFhO0FBQUEsRUFBUSxDQUFDLGVBQ3RDLE1BQU0sSUFBSSxDQUFDLFVBQVU7QUFBQSxJQUNuQixJQUFJLEdBQUcsV0FBVyxFQUFFLElBQUksS0FBSyxFQUFFO0FBQUEsSUFDL0IsT0FBTyxHQUFHLFdBQVcsS0FBSyxLQUFLLEtBQUssS0FBSztBQUFBLEVBQzNDLEVBQUU7QUFDSixHQUVNQyxjQUFhO0FBQUEsRUFDakIsRUFBRSxJQUFJLFFBQVEsT0FBTyxlQUFlO0FBQUEsRUFDcEMsRUFBRSxJQUFJLGNBQWMsT0FBTyxhQUFhO0FBQUEsRUFDeEMsRUFBRSxJQUFJLE9BQU8sT0FBTyxRQUFRO0FBQzlCLEdBRWEsZUFBaUM7QUFBQSxFQUM1QyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUDtBQUFBLEVBQ0EsWUFBQUE7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDdEIsTUFBTSxDQUFDLFFBQVEsb0JBQW9CLGtCQUFrQixXQUFXLGFBQWEsaUJBQWM7QUFBQSxJQUMzRixNQUFNLFVBQVUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFDckMsVUFBTSxFQUFFLE1BQU0sWUFBWSxJQUFJLElBQUksUUFBUSxFQUFFO0FBQzVDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxLQUFLLEtBQU0sR0FBRztBQUFBLFFBQ2QsS0FBSyxXQUFZLEdBQUc7QUFBQSxRQUNwQixHQUFHLEtBQUssTUFBTSxXQUFZLFNBQVMsQ0FBQyxDQUFDO0FBQUEsUUFDckMsS0FBSyxJQUFLLEdBQUc7QUFBQSxRQUNiLEdBQUcsS0FBSyxJQUFLLE1BQU0sV0FBWSxHQUFHLENBQUM7QUFBQSxNQUNyQztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLE9BQU8sTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDL0RBLE9BQU8saUJBQWlCO0FBUWpCLFNBQVMsYUFBYSxPQUF5QjtBQUNwRCxNQUFJLE9BQU87QUFDWCxNQUFJLENBQUMsUUFBUSxPQUFPO0FBQ2xCLFdBQU87QUFBQSxNQUNMLE1BQU0sQ0FBQ0MsVUFBUyxRQUFRLE1BQU0sR0FBRyxPQUFPLEVBQUUsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDLE9BQU8sS0FBSyxLQUFLQSxLQUFJLEVBQUU7QUFBQSxNQUNsRixPQUFPO0FBQUEsTUFBQztBQUFBLElBQ1Y7QUFFRixNQUFNLE1BQU0sSUFBSSxZQUFZLFVBQVU7QUFBQSxJQUNwQyxRQUFRO0FBQUEsSUFDUixpQkFBaUI7QUFBQSxJQUNqQixZQUFZO0FBQUEsRUFDZCxDQUFDO0FBQ0QsYUFBSSxNQUFNLE9BQU8sR0FBRyxFQUFFLE1BQU0sR0FBRyxDQUFDLEdBQ3pCO0FBQUEsSUFDTCxNQUFNLENBQUNBLFVBQVMsSUFBSSxVQUFVLEVBQUUsTUFBQUEsTUFBSyxDQUFDO0FBQUEsSUFDdEMsTUFBTSxNQUFNLElBQUksS0FBSztBQUFBLEVBQ3ZCO0FBQ0Y7OztBQ0tPLElBQU0sUUFBb0Q7QUFBQSxFQUMvRCxFQUFFLElBQUksUUFBUSxPQUFPLHVCQUF1QjtBQUFBLEVBQzVDLEVBQUUsSUFBSSxTQUFTLE9BQU8seUJBQXlCO0FBQUEsRUFDL0MsRUFBRSxJQUFJLFNBQVMsT0FBTyx3QkFBd0I7QUFBQSxFQUM5QyxFQUFFLElBQUksVUFBVSxPQUFPLHdCQUF3QjtBQUFBLEVBQy9DLEVBQUUsSUFBSSxVQUFVLE9BQU8sd0JBQXdCO0FBQUEsRUFDL0MsRUFBRSxJQUFJLFFBQVEsT0FBTyxjQUFjO0FBQUEsRUFDbkMsRUFBRSxJQUFJLE9BQU8sT0FBTyx3QkFBd0I7QUFBQSxFQUM1QyxFQUFFLElBQUksUUFBUSxPQUFPLHdCQUF3QjtBQUFBLEVBQzdDLEVBQUUsSUFBSSxRQUFRLE9BQU8sMkJBQTJCO0FBQUEsRUFDaEQsRUFBRSxJQUFJLFNBQVMsT0FBTywrQkFBK0I7QUFBQSxFQUNyRCxFQUFFLElBQUksU0FBUyxPQUFPLDhCQUE4QjtBQUFBLEVBQ3BELEVBQUUsSUFBSSxZQUFZLE9BQU8sZ0NBQWdDO0FBQUEsRUFDekQsRUFBRSxJQUFJLFFBQVEsT0FBTywrQkFBK0I7QUFBQSxFQUNwRCxFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFBQSxFQUNwQyxFQUFFLElBQUksVUFBVSxPQUFPLGtCQUFrQjtBQUFBLEVBQ3pDLEVBQUUsSUFBSSxVQUFVLE9BQU8sa0JBQWtCO0FBQUEsRUFDekMsRUFBRSxJQUFJLFVBQVUsT0FBTyxpQkFBaUI7QUFBQSxFQUN4QyxFQUFFLElBQUksU0FBUyxPQUFPLGNBQWM7QUFBQSxFQUNwQyxFQUFFLElBQUksUUFBUSxPQUFPLGdCQUFnQjtBQUFBLEVBQ3JDLEVBQUUsSUFBSSxVQUFVLE9BQU8sK0JBQStCO0FBQUEsRUFDdEQsRUFBRSxJQUFJLGFBQWEsT0FBTyxxQkFBcUI7QUFBQSxFQUMvQyxFQUFFLElBQUksZUFBZSxPQUFPLG9DQUFvQztBQUFBLEVBQ2hFLEVBQUUsSUFBSSxjQUFjLE9BQU8scUJBQXFCO0FBQUEsRUFDaEQsRUFBRSxJQUFJLGVBQWUsT0FBTywrQkFBK0I7QUFBQSxFQUMzRCxFQUFFLElBQUksaUJBQWlCLE9BQU8sZ0NBQWdDO0FBQUEsRUFDOUQsRUFBRSxJQUFJLGdCQUFnQixPQUFPLCtCQUErQjtBQUM5RDs7O0FDN0NBLElBQU1DLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksWUFBWSxPQUFPLFdBQVc7QUFBQSxFQUNwQyxFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFDdEMsR0FFYUMsU0FBMEI7QUFBQSxFQUNyQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUDtBQUFBLEVBQ0EsWUFBQUQ7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDdEIsTUFBTSxDQUFDLFNBQVMsb0JBQW9CLGdCQUFnQixTQUFTLFNBQVM7QUFBQSxJQUN0RSxNQUFNLE1BQVUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFDckMsVUFBTSxFQUFFLE1BQU0sU0FBUyxJQUFJLFFBQVEsRUFBRTtBQUNyQyxhQUFPO0FBQUEsUUFDTDtBQUFBLFFBQ0EsS0FBSyxLQUFNLEdBQUc7QUFBQSxRQUNkLEtBQUssU0FBVSxHQUFHO0FBQUEsUUFDbEIsR0FBRyxLQUFLLFNBQVUsTUFBTSxLQUFNLEdBQUcsQ0FBQztBQUFBLFFBQ2xDLEdBQUcsS0FBSyxNQUFNLFNBQVUsU0FBUyxDQUFDLENBQUM7QUFBQSxNQUNyQztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLE9BQU8sTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDdENPLElBQU0sU0FBNEU7QUFBQSxFQUN2RixFQUFFLElBQUksV0FBVyxPQUFPLG9DQUFvQyxNQUFNLFFBQUs7QUFBQSxFQUN2RSxFQUFFLElBQUksV0FBVyxPQUFPLDRDQUE0QyxNQUFNLFFBQUs7QUFBQSxFQUMvRSxFQUFFLElBQUksWUFBWSxPQUFPLHdDQUF3QyxNQUFNLE1BQU07QUFDL0U7OztBQ01BLElBQU1FLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksUUFBUSxPQUFPLGNBQWM7QUFBQSxFQUNuQyxFQUFFLElBQUksU0FBUyxPQUFPLHlCQUF5QjtBQUFBLEVBQy9DLEVBQUUsSUFBSSxVQUFVLE9BQU8sb0JBQW9CO0FBQUEsRUFDM0MsRUFBRSxJQUFJLFNBQVMsT0FBTyxxQkFBcUI7QUFDN0MsR0FFYUMsVUFBeUI7QUFBQSxFQUNwQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUDtBQUFBLEVBQ0EsWUFBQUQ7QUFBQSxFQUNBLFNBQVMsQ0FBQyxVQUFVLEVBQUUsTUFBTSxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzFFLFVBQVUsQ0FBQyxXQUFXO0FBQUEsSUFDcEIsTUFBTSxDQUFDLFFBQVEsR0FBR0EsWUFBVyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDdEQsTUFBTSxPQUFVLElBQUksQ0FBQyxFQUFFLElBQUksT0FBTyxLQUFLLE1BQU07QUFBQSxNQUMzQyxHQUFHLEtBQUssS0FBSyxJQUFJO0FBQUEsTUFDakIsR0FBR0EsWUFBVyxJQUFJLENBQUMsY0FBYyxLQUFLLE1BQU0sRUFBRSxFQUFHLFVBQVUsRUFBRSxFQUFHLElBQUksQ0FBQztBQUFBLElBQ3ZFLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLE1BQU07QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQSxRQUFRO0FBQ1Y7OztBQy9CQSxJQUFNRSxTQUFRO0FBQUEsRUFDWixFQUFFLElBQUksV0FBVyxPQUFPLHNCQUFzQjtBQUFBLEVBQzlDLEVBQUUsSUFBSSxXQUFXLE9BQU8sdUJBQXVCO0FBQ2pELEdBRU0sUUFBUTtBQUFBLEVBQ1osRUFBRSxJQUFJLEtBQU8sT0FBTyxRQUFRO0FBQUEsRUFDNUIsRUFBRSxJQUFJLEtBQVcsT0FBTyxZQUFZO0FBQUEsRUFDcEMsRUFBRSxJQUFJLEtBQVksT0FBTyxhQUFhO0FBQ3hDLEdBRU0sYUFBYTtBQUFBLEVBQ2pCLEVBQUUsSUFBSSxVQUFVLE9BQU8sNEJBQTRCO0FBQUEsRUFDbkQsRUFBRSxJQUFJLFFBQVEsT0FBTyxpQkFBaUI7QUFBQSxFQUN0QyxFQUFFLElBQUksVUFBVSxPQUFPLHVCQUF1QjtBQUFBLEVBQzlDLEVBQUUsSUFBSSxTQUFTLE9BQU8sb0NBQW9DO0FBQUEsRUFDMUQsRUFBRSxJQUFJLFdBQVcsT0FBTyxvQ0FBb0M7QUFDOUQsR0FFTUMsU0FBUUQsT0FBTTtBQUFBLEVBQVEsQ0FBQyxTQUMzQixNQUFNO0FBQUEsSUFBUSxDQUFDLFNBQ2IsV0FBVyxJQUFJLENBQUMsZUFBZTtBQUFBLE1BQzdCLElBQUksR0FBRyxLQUFLLEVBQUUsSUFBSSxLQUFLLEVBQUUsSUFBSSxVQUFVLEVBQUU7QUFBQSxNQUN6QyxPQUFPLEdBQUcsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssVUFBVSxLQUFLO0FBQUEsSUFDekQsRUFBRTtBQUFBLEVBQ0o7QUFDRixHQUVNLFNBQVMsRUFBRSxJQUFJLFVBQVUsT0FBTyxrREFBa0QsR0FHbEYsV0FBV0EsT0FBTSxJQUFJLENBQUMsVUFBVTtBQUFBLEVBQ3BDLElBQUksR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUNkLE9BQU8sR0FBRyxLQUFLLEtBQUs7QUFDdEIsRUFBRSxHQUVJRSxjQUFhO0FBQUEsRUFDakIsRUFBRSxJQUFJLFFBQVEsT0FBTyxlQUFlO0FBQUEsRUFDcEMsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNO0FBQUEsRUFDM0IsRUFBRSxJQUFJLE9BQU8sT0FBTyxRQUFRO0FBQzlCLEdBRWEsT0FBeUI7QUFBQSxFQUNwQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxXQUFXLENBQUMsR0FBR0QsUUFBTyxRQUFRLEdBQUcsUUFBUTtBQUFBLEVBQ3pDLFlBQUFDO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixVQUFVLENBQUMsV0FBVztBQUFBLElBQ3BCLE1BQU0sQ0FBQyxhQUFhLG9CQUFvQixXQUFXLFdBQVcsYUFBYSxpQkFBYztBQUFBLElBQ3pGLE1BQU0sQ0FBQyxHQUFHRCxRQUFPLFFBQVEsR0FBRyxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFDM0QsVUFBTSxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksTUFBTSxFQUFFO0FBQ3BDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxLQUFLLEtBQU0sR0FBRztBQUFBLFFBQ2QsS0FBSyxLQUFNLEdBQUc7QUFBQSxRQUNkLEtBQU0sVUFBVSxTQUFZLEtBQUssR0FBRyxLQUFLLE1BQU0sS0FBTSxLQUFLLENBQUM7QUFBQSxRQUMzRCxLQUFLLElBQUssR0FBRztBQUFBLFFBQ2IsR0FBRyxLQUFLLElBQUssTUFBTSxLQUFNLEdBQUcsQ0FBQztBQUFBLE1BQy9CO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsT0FBTyxNQUFNO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDbkVBLElBQU0sUUFBUTtBQUFBLEVBQ1osRUFBRSxPQUFPLGVBQWUsV0FBVyxPQUFPO0FBQUEsRUFDMUM7QUFBQSxJQUNFLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxFQUFFLE9BQU8sd0RBQXdELFdBQVcsU0FBUztBQUFBLEVBQ3JGLEVBQUUsT0FBTyxpREFBaUQ7QUFBQSxFQUMxRCxFQUFFLE9BQU8sbURBQW1EO0FBQUEsRUFDNUQsRUFBRSxPQUFPLDZDQUE2QztBQUFBLEVBQ3RELEVBQUUsT0FBTywrREFBK0Q7QUFDMUUsR0FFTSxXQUEyQztBQUFBLEVBQy9DLENBQUMsV0FBVyxjQUFjLGVBQWUsY0FBYyxLQUFLLE1BQU0sUUFBUSxLQUFLO0FBQUEsRUFDL0U7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsc0JBQXNCLE9BQU8saUJBQWlCLGdCQUFnQixPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQUEsRUFDdkY7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsU0FBUyxzQkFBc0IsT0FBTyxNQUFNLHVCQUF1QixNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQ3BGLENBQUMsb0NBQStCLGtCQUFrQixNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQ3RGO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0YsR0FHTSxXQUFXO0FBQUEsRUFDZixFQUFFLE9BQU8sSUFBSSxPQUFPLE1BQU0sV0FBVyxHQUFHO0FBQUEsRUFDeEMsRUFBRSxPQUFPLEtBQUssSUFBSSxPQUFPLFNBQVMsV0FBVyxJQUFJO0FBQUEsRUFDakQsRUFBRSxPQUFPLEtBQUssSUFBSSxPQUFPLFFBQVEsV0FBVyxLQUFNO0FBQUEsRUFDbEQsRUFBRSxPQUFPLEtBQUssSUFBSSxPQUFPLFFBQVEsV0FBVyxLQUFNO0FBQUEsRUFDbEQsRUFBRSxPQUFPLEtBQUssSUFBSSxPQUFPLFFBQVEsV0FBVyxLQUFNO0FBQ3BEO0FBR08sU0FBUyxhQUFhLFNBQW9DO0FBQy9ELE1BQU0sQ0FBQyxNQUFNLElBQUksWUFBWSxRQUFRLE9BQU8sQ0FBQyxFQUFFLFNBQVMsTUFBTSxhQUFhLE1BQU0sSUFBSSxDQUFDO0FBQ3RGLE1BQUksV0FBVyxPQUFXLFFBQU87QUFDakMsTUFBTSxRQUFRLE9BQU8sT0FDZixXQUFXLFdBQVcsT0FBTyxVQUFVO0FBQzdDLFNBQU87QUFBQSxJQUNMLGNBQWM7QUFBQSxNQUNaLE1BQU0sQ0FBQyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsTUFDN0MsTUFBTTtBQUFBLFFBQ0osR0FBRztBQUFBLFFBQ0gsU0FBUyx5QkFBeUIsQ0FBQyxjQUFjLFdBQVcsT0FBTyxTQUFTLENBQUM7QUFBQSxRQUM3RSxTQUFTLDJCQUEyQixDQUFDLGNBQWMsTUFBTSxhQUFhLEVBQUcsU0FBUyxFQUFHLEdBQUc7QUFBQSxNQUMxRjtBQUFBLElBQ0YsQ0FBQztBQUFBLElBQ0Q7QUFBQSxJQUNBLDJHQUEyRyxTQUFTLE9BQU8sT0FBTyxDQUFDLDRCQUE0QixLQUFLLFFBQVEsQ0FBQyw4QkFBOEIsS0FBSyxXQUFXLFdBQVcsT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ3JQO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLGNBQWM7QUFBQSxNQUNaLE1BQU0sQ0FBQyxpQkFBaUIsR0FBRyxTQUFTLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxNQUM3RCxNQUFNO0FBQUEsUUFDSjtBQUFBLFVBQ0U7QUFBQSxVQUNBLEdBQUcsU0FBUyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLGFBQWEsS0FBSyxFQUFFLGFBQWEsQ0FBQztBQUFBLFFBQzdFO0FBQUEsUUFDQSxDQUFDLHdCQUF3QixHQUFHLFNBQVMsSUFBSSxDQUFDLEVBQUUsVUFBVSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFBQSxNQUMvRTtBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0gsRUFBRSxLQUFLO0FBQUEsQ0FBSTtBQUNiO0FBRUEsU0FBUyxTQUFTLE9BQWUsTUFBd0Q7QUFDdkYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxVQUFVLE1BQU8sY0FBYyxTQUFZLFdBQU0sS0FBSyxLQUFLLFNBQVMsQ0FBQyxDQUFFO0FBQUEsRUFDekY7QUFDRjtBQUVBLFNBQVMsTUFBTSxPQUF1QjtBQUNwQyxTQUFPLE1BQU0sZUFBZSxJQUFJO0FBQ2xDOzs7QUN4S08sSUFBTSxRQUFvRDtBQUFBLEVBQy9ELEVBQUUsSUFBSSxRQUFRLE9BQU8sK0JBQStCO0FBQUEsRUFDcEQsRUFBRSxJQUFJLFNBQVMsT0FBTyx5REFBeUQ7QUFBQSxFQUMvRSxFQUFFLElBQUksbUJBQW1CLE9BQU8sZ0RBQWdEO0FBQUEsRUFDaEYsRUFBRSxJQUFJLFFBQVEsT0FBTyxvREFBb0Q7QUFBQSxFQUN6RSxFQUFFLElBQUksWUFBWSxPQUFPLGdDQUEyQjtBQUFBLEVBQ3BELEVBQUUsSUFBSSxRQUFRLE9BQU8sbUJBQW1CO0FBQUEsRUFDeEMsRUFBRSxJQUFJLFNBQVMsT0FBTyxxQ0FBcUM7QUFDN0Q7OztBQ0RBLElBQU1FLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksUUFBUSxPQUFPLFNBQVM7QUFBQSxFQUM5QixFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFBQSxFQUNwQyxFQUFFLElBQUksU0FBUyxPQUFPLFFBQVE7QUFDaEMsR0FFYUMsU0FBMEI7QUFBQSxFQUNyQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUDtBQUFBLEVBQ0EsWUFBQUQ7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDdEIsTUFBTSxDQUFDLFFBQVEsb0JBQW9CLGNBQWMsU0FBUyxXQUFXO0FBQUEsSUFDckUsTUFBTSxNQUFVLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNO0FBQ3JDLFVBQU0sRUFBRSxNQUFNLE1BQU0sTUFBTSxJQUFJLFFBQVEsRUFBRSxHQUNsQyxRQUFRLEdBQUcsS0FBSyxLQUFNLE1BQU0sS0FBTSxHQUFHLENBQUM7QUFDNUMsYUFBTyxDQUFDLE9BQU8sS0FBSyxLQUFNLEdBQUcsR0FBRyxLQUFLLEtBQU0sR0FBRyxHQUFHLE9BQU8sS0FBSyxNQUFPLEdBQUcsQ0FBQztBQUFBLElBQzFFLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLE1BQU07QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0JBLElBQU1FLGFBQVk7QUFBQSxFQUNoQixFQUFFLElBQUksV0FBVyxPQUFPLG9DQUFvQztBQUFBLEVBQzVELEVBQUUsSUFBSSxPQUFPLE9BQU8sb0NBQW9DO0FBQUEsRUFDeEQsRUFBRSxJQUFJLFVBQVUsT0FBTyw0REFBdUQ7QUFBQSxFQUM5RSxFQUFFLElBQUksVUFBVSxPQUFPLGdEQUFnRDtBQUFBLEVBQ3ZFLEVBQUUsSUFBSSxPQUFPLE9BQU8saURBQWlEO0FBQUEsRUFDckUsRUFBRSxJQUFJLE9BQU8sT0FBTywwQkFBMEI7QUFBQSxFQUM5QyxFQUFFLElBQUksUUFBUSxPQUFPLG1DQUFtQztBQUFBLEVBQ3hELEVBQUUsSUFBSSxPQUFPLE9BQU8sdUNBQXVDO0FBQzdELEdBRU1DLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFBQSxFQUNwQyxFQUFFLElBQUksUUFBUSxPQUFPLGtCQUFrQjtBQUN6QyxHQUVhLFFBQTBCO0FBQUEsRUFDckMsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsV0FBQUQ7QUFBQSxFQUNBLFlBQUFDO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixVQUFVLENBQUMsYUFBYTtBQUFBLElBQ3RCLE1BQU0sQ0FBQyxRQUFRLG9CQUFvQixZQUFZLE9BQU87QUFBQSxJQUN0RCxNQUFNRCxXQUFVLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNO0FBQ3JDLFVBQU0sRUFBRSxNQUFNLEtBQUssSUFBSSxRQUFRLEVBQUU7QUFDakMsYUFBTyxDQUFDLE9BQU8sS0FBSyxLQUFNLEdBQUcsR0FBRyxLQUFLLEtBQU0sR0FBRyxHQUFHLEdBQUcsS0FBSyxLQUFNLE1BQU0sS0FBTSxHQUFHLENBQUMsTUFBRztBQUFBLElBQ3BGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLE1BQU07QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUNGOzs7QUN0Q08sSUFBTSxXQUF1RDtBQUFBLEVBQ2xFLEVBQUUsSUFBSSxRQUFRLE9BQU8sNEJBQTRCO0FBQUEsRUFDakQsRUFBRSxJQUFJLFNBQVMsT0FBTyxzREFBc0Q7QUFBQSxFQUM1RSxFQUFFLElBQUksU0FBUyxPQUFPLDhDQUF5QztBQUFBLEVBQy9ELEVBQUUsSUFBSSxPQUFPLE9BQU8sd0RBQXdEO0FBQUEsRUFDNUUsRUFBRSxJQUFJLFdBQVcsT0FBTywrQ0FBK0M7QUFBQSxFQUN2RSxFQUFFLElBQUksU0FBUyxPQUFPLDJDQUEyQztBQUFBLEVBQ2pFLEVBQUUsSUFBSSxRQUFRLE9BQU8sMkNBQTJDO0FBQUEsRUFDaEUsRUFBRSxJQUFJLFlBQVksT0FBTyxnQ0FBMkI7QUFDdEQ7OztBQ0ZBLElBQU1FLGNBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksU0FBUyxPQUFPLFlBQVk7QUFBQSxFQUNsQyxFQUFFLElBQUksUUFBUSxPQUFPLHVCQUF1QjtBQUFBLEVBQzVDLEVBQUUsSUFBSSxRQUFRLE9BQU8sZUFBZTtBQUFBLEVBQ3BDLEVBQUUsSUFBSSxPQUFPLE9BQU8sbUJBQW1CO0FBQ3pDLEdBRWFDLFlBQTZCO0FBQUEsRUFDeEMsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1A7QUFBQSxFQUNBLFlBQUFEO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixVQUFVLENBQUMsYUFBYTtBQUFBLElBQ3RCLE1BQU0sQ0FBQyxRQUFRLG9CQUFvQixpQkFBaUIsU0FBUyxjQUFjLFdBQVc7QUFBQSxJQUN0RixNQUFNLFNBQVUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFDckMsVUFBTSxFQUFFLE1BQU0sT0FBTyxNQUFNLElBQUksSUFBSSxRQUFRLEVBQUUsR0FDdkMsUUFBUSxHQUFHLEtBQUssTUFBTyxNQUFNLEtBQU0sR0FBRyxDQUFDO0FBQzdDLGFBQU8sQ0FBQyxPQUFPLEtBQUssS0FBTSxHQUFHLEdBQUcsS0FBSyxNQUFPLEdBQUcsR0FBRyxPQUFPLEtBQUssS0FBTSxHQUFHLEdBQUcsS0FBSyxJQUFLLEdBQUcsQ0FBQztBQUFBLElBQzFGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxPQUFPLE1BQU07QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUNGOzs7QUNyQ0EsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxVQUFVLFdBQVc7QUFDOUIsU0FBUyxhQUFhO0FBT3RCLGVBQXNCLGFBQWEsU0FBaUIsV0FBK0M7QUFDakcsUUFBTSxNQUFNO0FBQUEsSUFDVixhQUFhLENBQUMsYUFBYTtBQUFBLElBQzNCLFNBQVMsb0JBQW9CLE9BQU87QUFBQSxJQUNwQyxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixjQUFjO0FBQUEsSUFDZCxVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsTUFDUDtBQUFBLFFBQ0UsTUFBTTtBQUFBLFFBQ04sTUFBTSxFQUFFLE9BQU8sR0FBRztBQUNoQixpQkFBTyxFQUFFLFFBQVEseUJBQXlCLEdBQUcsQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUN6RCxnQkFBTSxTQUFTLFNBQVMsS0FBSyxJQUFJLEVBQUUsV0FBVyxLQUFLLEdBQUc7QUFFdEQsbUJBQU87QUFBQSxjQUNMLFVBRmMsVUFBVSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNLEVBRTFDLE9BQU8sYUFBYSxhQUFhLE1BQU0sTUFBTSxDQUFDO0FBQUEsY0FDaEUsUUFBUTtBQUFBLFlBQ1Y7QUFBQSxVQUNGLENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVBLFNBQVMsWUFBWUUsT0FBYyxFQUFFLE1BQU0sTUFBTSxHQUFHLEdBQXFCO0FBQ3ZFLE1BQU0sUUFBUUEsTUFBSyxNQUFNLElBQUk7QUFDN0IsTUFBSSxNQUFNLFdBQVc7QUFDbkIsVUFBTSxJQUFJLE1BQU0sR0FBRyxJQUFJLFFBQVEsTUFBTSxTQUFTLENBQUMsMENBQTBDLElBQUksRUFBRTtBQUVqRyxTQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3RCOzs7QUNqQ0EsSUFBTSxhQUFrQztBQUFBLEVBQ3RDO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixJQUFJO0FBQUEsRUFDTjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLElBQUk7QUFBQSxFQUNOO0FBQ0YsR0FHTSxZQUFpQztBQUFBLEVBQ3JDO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixJQUFJO0FBQUEsRUFDTjtBQUFBLEVBQ0E7QUFBQSxJQUNFLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQTtBQUFBLElBQ04sSUFBSTtBQUFBLEVBQ047QUFBQSxFQUNBO0FBQUEsSUFDRSxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixJQUFJO0FBQUEsRUFDTjtBQUNGLEdBSU0saUJBQXNDO0FBQUEsRUFDMUMsRUFBRSxNQUFNLDJCQUEyQixNQUFNLG1CQUFtQixJQUFJLGlCQUFpQjtBQUNuRixHQU1hLFdBQTBEO0FBQUEsRUFDckUsY0FBYztBQUFBLEVBQ2Qsa0JBQWtCO0FBQUEsRUFDbEIsU0FBUyxDQUFDLEdBQUcsWUFBWSxHQUFHLFdBQVcsR0FBRyxjQUFjO0FBQzFEOzs7QUNuQ0EsSUFBTUMsWUFBVztBQUFBLEVBQ2YsRUFBRSxJQUFJLFVBQVUsT0FBTyxtQkFBbUI7QUFBQSxFQUMxQyxFQUFFLElBQUksUUFBUSxPQUFPLGlCQUFpQjtBQUFBLEVBQ3RDLEVBQUUsSUFBSSxNQUFNLE9BQU8sZUFBZTtBQUFBLEVBQ2xDLEVBQUUsSUFBSSxXQUFXLE9BQU8sb0JBQW9CO0FBQUEsRUFDNUMsRUFBRSxJQUFJLFdBQVcsT0FBTyxvQkFBb0I7QUFDOUMsR0FDTSxZQUFZLE9BQU8sS0FBSyxTQUFTLEVBQUUsSUFBSSxDQUFDLFFBQVE7QUFBQSxFQUNwRDtBQUFBLEVBQ0EsT0FBTyxHQUFHLFFBQVEsS0FBSyxlQUFlO0FBQ3hDLEVBQUUsR0FDSUMsYUFBWSxDQUFDLEdBQUdELFdBQVUsR0FBRyxTQUFTLEdBRXRDRSxlQUFhO0FBQUEsRUFDakIsRUFBRSxJQUFJLFFBQVEsT0FBTyxVQUFVO0FBQUEsRUFDL0IsRUFBRSxJQUFJLGtCQUFrQixPQUFPLDZCQUF3QjtBQUFBLEVBQ3ZELEVBQUUsSUFBSSxjQUFjLE9BQU8sZ0NBQTJCO0FBQUEsRUFDdEQsRUFBRSxJQUFJLFdBQVcsT0FBTyw0Q0FBdUM7QUFBQSxFQUMvRCxFQUFFLElBQUksa0JBQWtCLE9BQU8saUJBQWlCO0FBQ2xELEdBRWEsUUFBeUI7QUFBQSxFQUNwQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxXQUFBRDtBQUFBLEVBQ0EsWUFBQUM7QUFBQSxFQUNBLE9BQU87QUFBQSxFQUNQLE1BQU0sVUFBVTtBQUNkLFVBQU0sc0JBQXNCLDBCQUEwQixDQUFDLGdCQUFnQixDQUFDO0FBQ3hFLGFBQVcsQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLFFBQVEsUUFBUSxFQUFHLE9BQU0sYUFBYSxNQUFNLFNBQVM7QUFDNUYsV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUFBLEVBQ0EsU0FBUyxDQUFDLENBQUMsSUFBSSxNQUFNO0FBQUEsRUFDckIsVUFBVSxDQUFDLFdBQVc7QUFBQSxJQUNwQixNQUFNLENBQUMsMENBQXVDLFFBQVEsR0FBR0EsYUFBVyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDN0YsTUFBTTtBQUFBLE1BQ0osR0FBR0QsV0FBVSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTTtBQUFBLFFBQ2xDO0FBQUEsUUFDQSxHQUFHLE1BQU0sRUFBRSxFQUFHLEtBQVMsS0FBSyxlQUFlLElBQUksQ0FBQztBQUFBLFFBQ2hELEdBQUdDLGFBQVcsSUFBSSxDQUFDLGNBQWMsUUFBUSxNQUFNLEVBQUUsRUFBRyxVQUFVLEVBQUUsRUFBRyxPQUFPLENBQUM7QUFBQSxNQUM3RSxDQUFDO0FBQUEsTUFDRCxLQUFLLG9CQUFvQkYsV0FBVSxLQUFLO0FBQUEsTUFDeEMsS0FBSyxxQkFBcUIsV0FBVyxLQUFLO0FBQUEsSUFDNUM7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPLE1BQU07QUFBQSxJQUNYO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUSxNQUFNO0FBQ2hCO0FBRUEsU0FBUyxLQUNQLE9BQ0EsUUFDQSxPQUNtQjtBQUNuQixNQUFNLFFBQVFFLGFBQVcsSUFBSSxDQUFDLGNBQWM7QUFDMUMsUUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLEVBQUUsR0FBRyxNQUFNLE1BQU0sRUFBRSxFQUFHLFVBQVUsRUFBRSxFQUFHLE9BQU87QUFDdkUsV0FBTyxRQUFRLE9BQU8sT0FBTyxDQUFDLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQyxJQUFJLE9BQU8sTUFBTTtBQUFBLEVBQzlFLENBQUM7QUFDRCxTQUFPLENBQUMsT0FBTyxJQUFJLEdBQUcsS0FBSztBQUM3QjtBQUVBLFNBQVMsUUFBUSxPQUF1QjtBQUN0QyxTQUFPLEdBQUcsTUFBTSxRQUFRLENBQUMsQ0FBQztBQUM1Qjs7O0FDOUVBLElBQU1DLGFBQVk7QUFBQSxFQUNoQixFQUFFLElBQUksT0FBTyxPQUFPLGlDQUFpQztBQUFBLEVBQ3JELEVBQUUsSUFBSSxVQUFVLE9BQU8sNEJBQTRCO0FBQUEsRUFDbkQsRUFBRSxJQUFJLE9BQU8sT0FBTyxrQ0FBa0M7QUFBQSxFQUN0RCxFQUFFLElBQUksT0FBTyxPQUFPLG1DQUFtQztBQUFBLEVBQ3ZELEVBQUUsSUFBSSxRQUFRLE9BQU8sc0NBQWlDO0FBQUEsRUFDdEQsRUFBRSxJQUFJLE9BQU8sT0FBTyx1Q0FBa0M7QUFBQSxFQUN0RCxFQUFFLElBQUksT0FBTyxPQUFPLHNDQUFzQztBQUFBLEVBQzFELEVBQUUsSUFBSSxVQUFVLE9BQU8sdUNBQXVDO0FBQUEsRUFDOUQsRUFBRSxJQUFJLFNBQVMsT0FBTyxtQ0FBbUM7QUFBQSxFQUN6RCxFQUFFLElBQUksV0FBVyxPQUFPLHNCQUFzQjtBQUFBLEVBQzlDLEVBQUUsSUFBSSxVQUFVLE9BQU8scUJBQXFCO0FBQUEsRUFDNUMsRUFBRSxJQUFJLFdBQVcsT0FBTyxvQ0FBb0M7QUFDOUQsR0FFTUMsZUFBYTtBQUFBLEVBQ2pCLEVBQUUsSUFBSSxRQUFRLE9BQU8sZUFBZTtBQUFBLEVBQ3BDLEVBQUUsSUFBSSxPQUFPLE9BQU8sYUFBYTtBQUFBLEVBQ2pDLEVBQUUsSUFBSSxPQUFPLE9BQU8sbUJBQW1CO0FBQ3pDLEdBRWEsYUFBK0I7QUFBQSxFQUMxQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxXQUFBRDtBQUFBLEVBQ0EsWUFBQUM7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDdEIsTUFBTSxDQUFDLGFBQWEsb0JBQW9CLGtCQUFrQixTQUFTLFdBQVcsV0FBVztBQUFBLElBQ3pGLE1BQU1ELFdBQVUsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFDckMsVUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQUksUUFBUSxFQUFFO0FBQ3JDLGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxLQUFLLEtBQU0sR0FBRztBQUFBLFFBQ2QsS0FBSyxJQUFLLEdBQUc7QUFBQSxRQUNiLEdBQUcsS0FBSyxJQUFLLE1BQU0sS0FBTSxHQUFHLENBQUM7QUFBQSxRQUM3QixHQUFHLEtBQUssTUFBTSxJQUFLLFNBQVMsQ0FBQyxDQUFDO0FBQUEsUUFDOUIsS0FBSyxJQUFLLEdBQUc7QUFBQSxNQUNmO0FBQUEsSUFDRixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsT0FBTyxNQUFNO0FBQUEsSUFDWDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUNGOzs7QUMvQ0EsSUFBTUUsYUFBWTtBQUFBLEVBQ2hCLEVBQUUsSUFBSSxXQUFXLE9BQU8sc0JBQXNCO0FBQUEsRUFDOUMsRUFBRSxJQUFJLFVBQVUsT0FBTyxxQkFBcUI7QUFBQSxFQUM1QyxFQUFFLElBQUksT0FBTyxPQUFPLDZCQUE2QjtBQUFBLEVBQ2pELEVBQUUsSUFBSSxXQUFXLE9BQU8sNkJBQTZCO0FBQUEsRUFDckQsRUFBRSxJQUFJLFFBQVEsT0FBTyxtQ0FBOEI7QUFBQSxFQUNuRCxFQUFFLElBQUksT0FBTyxPQUFPLHVDQUFrQztBQUFBLEVBQ3RELEVBQUUsSUFBSSxRQUFRLE9BQU8sb0JBQW9CO0FBQzNDLEdBRU1DLGVBQWE7QUFBQSxFQUNqQixFQUFFLElBQUksUUFBUSxPQUFPLGVBQWU7QUFBQSxFQUNwQyxFQUFFLElBQUksU0FBUyxPQUFPLFFBQVE7QUFDaEMsR0FFYSxTQUEyQjtBQUFBLEVBQ3RDLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFdBQUFEO0FBQUEsRUFDQSxZQUFBQztBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsVUFBVSxDQUFDLGFBQWE7QUFBQSxJQUN0QixNQUFNLENBQUMsYUFBYSxvQkFBb0IsYUFBYSxTQUFTLFNBQVM7QUFBQSxJQUN2RSxNQUFNRCxXQUFVLElBQUksQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNO0FBQ3JDLFVBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxRQUFRLEVBQUU7QUFDbEMsYUFBTztBQUFBLFFBQ0w7QUFBQSxRQUNBLEtBQUssS0FBTSxHQUFHO0FBQUEsUUFDZCxLQUFLLE1BQU8sR0FBRztBQUFBLFFBQ2YsR0FBRyxLQUFLLE1BQU8sTUFBTSxLQUFNLEdBQUcsQ0FBQztBQUFBLFFBQy9CLEdBQUcsS0FBSyxNQUFNLE1BQU8sU0FBUyxDQUFDLENBQUM7QUFBQSxNQUNsQztBQUFBLElBQ0YsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLE9BQU8sTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjs7O0FDbkJBLElBQU0sUUFBUTtBQUFBLEVBQ1osRUFBRSxJQUFJLE9BQU8sS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRO0FBQUEsRUFDdEMsRUFBRSxJQUFJLE9BQU8sS0FBSyxFQUFFLEdBQUcsT0FBTyxRQUFRO0FBQ3hDLEdBRWEsT0FBMEI7QUFBQSxFQUNyQyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixRQUFRLE1BQU07QUFDWixRQUFNLFNBQVMsQ0FBQyxXQUFxQyxRQUFRLE9BQU8sS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGLFdBQU87QUFBQSxNQUNMLEtBQUssT0FBTyxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUc7QUFBQSxNQUM1QixLQUFLLE9BQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxHQUFHO0FBQUEsTUFDNUIsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQy9CLE9BQU8sT0FBTyxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUNsQyxZQUFZLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDLEVBQUUsV0FBVyxNQUFNLFVBQVUsQ0FBQztBQUFBLE1BQ2hFLFFBQVEsT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU07QUFBQSxNQUNyQyxRQUFRLEtBQUssT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFBQSxNQUN4RCxhQUFhLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxDQUFDLEVBQUUsWUFBWSxNQUFNLFdBQVcsQ0FBQztBQUFBLE1BQ25FLFlBQVksS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLENBQUMsRUFBRSxXQUFXLE1BQU0sVUFBVSxDQUFDO0FBQUEsSUFDbEU7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFVLENBQUMsV0FBVztBQUFBLElBQ3BCLE1BQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLE1BQU0sVUFBVTtBQUFBLE1BQVEsQ0FBQyxFQUFFLElBQUksTUFBTSxNQUNuQyxNQUFNLElBQUksQ0FBQyxNQUFNLFVBQVU7QUFDekIsWUFBTSxFQUFFLEtBQUssS0FBSyxNQUFNLE9BQU8sWUFBWSxPQUFPLElBQUksTUFBTSxLQUFLLEVBQUUsRUFBRyxFQUFFLEdBQ2xFLE9BQU8sVUFBVSxJQUFJLFFBQVEsSUFDN0IsVUFBVSxDQUFDLEtBQUssS0FBSyxNQUFNLE9BQU8sWUFBWSxNQUFNO0FBQzFELGVBQU8sQ0FBQyxNQUFNLEtBQUssT0FBTyxHQUFHLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFBQSxNQUNoRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU0sT0FBTztBQUNYLFFBQU0sTUFBTSxPQUFPLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQyxTQUFTLE9BQU8sT0FBTyxJQUFJLENBQUMsR0FDaEUsV0FBVyxDQUFDLFNBQ2hCLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUksS0FBSyxNQUFNLEdBQ3RFLFNBQVMsT0FBTyxPQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLEtBQVMsR0FDMUQsUUFBUSxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxFQUFFLFlBQVksTUFBTSxXQUFXLENBQUMsR0FDN0QsT0FBTyxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxFQUFFLFdBQVcsTUFBTSxVQUFVLENBQUMsR0FDMUQsU0FDSixTQUFTLEdBQUcsTUFBTSxJQUNkLHlEQUNBLCtDQUErQyxTQUFTLEdBQUcsQ0FBQyxrQ0FBa0MsU0FBUyxNQUFNLENBQUMseUVBQXlFLEtBQUssUUFBUSxHQUFJLENBQUM7QUFDL00sV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLHdFQUF3RSxJQUFJLDhEQUE4RCxNQUFNO0FBQUEsTUFDaEo7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFFBQVEsQ0FBQyxFQUFFLFFBQVEsT0FBTyxNQUN4QixHQUFHLFNBQVMsTUFBTSx1QkFBdUIsV0FBVyxpQ0FBaUMsTUFBTSxNQUFNLENBQUM7QUFDdEc7OztBQ3JFTyxJQUFNLFdBQU4sTUFBTSxrQkFBaUIsV0FBVztBQUFBLEVBQ3ZDO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBWTtBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN6RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxjQUFjLGNBQWMsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBR3ZGLE9BQU8sR0FBRyxXQUFzQixLQUE4QjtBQUM1RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxTQUFRLEtBQUssSUFBSSxVQUFTLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDeEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQXFDO0FBQ25ELFdBQU8saUJBQWlCLFdBQVcsU0FBUSxFQUFFLGVBQWUsR0FBRyxHQUFHLFNBQVE7QUFBQSxFQUM1RTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBMkM7QUFDN0UsUUFBTSxVQUFVLFVBQVMsR0FBRyxXQUFXLFVBQVMsU0FBUyxTQUFTLENBQUM7QUFDbkUsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxhQUFhLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDbEMsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssVUFBUyxLQUFLO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBd0I7QUFBRSxXQUFPLGVBQWUsSUFBSTtBQUFBLEVBQUU7QUFDakU7QUFHTyxTQUFTLGFBQWEsUUFBa0IsTUFBMEM7QUFDdkYsU0FBSSxnQkFBZ0IsV0FBaUIsYUFBYSxRQUFRLElBQUksS0FDOUQsT0FBTyxPQUFPLElBQUksR0FDWDtBQUNUO0FBR08sU0FBUyxhQUFhLFFBQWtCLFFBQTRCO0FBQ3pFLFNBQU8sVUFBVSxRQUFRLFFBQVEsUUFBUTtBQUMzQztBQUdPLFNBQVMsZUFBZSxRQUFpQztBQUM5RCxTQUFPLFlBQVksUUFBUSxpQkFBaUI7QUFDOUM7QUFFTyxTQUFTLGtCQUFrQixRQUFrQixNQUErQjtBQUNqRixTQUFPLGVBQWUsUUFBUSxjQUFjLElBQUk7QUFDbEQ7QUFnRU8sSUFBTSxTQUFOLE1BQU0sUUFBeUI7QUFBQSxFQUNwQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQVU7QUFBQSxTQUFnQixPQUFPO0FBQUE7QUFBQSxFQUFJO0FBQUEsU0FBZ0IsUUFBUTtBQUFBO0FBQUEsRUFDeEY7QUFBQSxTQUFnQixhQUFhO0FBQUE7QUFBQSxFQUM3QjtBQUFBLFNBQWdCLFVBQVUsRUFBRSxNQUFNLEdBQUcsT0FBTyxHQUFHLFVBQVUsR0FBRyxRQUFRLEdBQUcsYUFBYSxHQUFHO0FBQUE7QUFBQSxFQUN2RixPQUFPLFNBQStCO0FBQUUsV0FBTyxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQUU7QUFBQSxFQUNuRjtBQUFBLFNBQWdCLFdBQStCLDRCQUFZLE1BQU0sT0FBTTtBQUFBO0FBQUEsRUFFdkUsWUFBWSxPQUFjLEtBQWtCO0FBQzFDLFFBQUksU0FBUyxLQUFNLE9BQU0sU0FBUztBQUNsQyxTQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUEsRUFHQSxPQUFPLEdBQUcsV0FBc0IsS0FBMEI7QUFDeEQsV0FBTyxVQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksT0FBTSxLQUFLLElBQUksUUFBTyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3JGO0FBQUE7QUFBQSxFQUdBLE9BQU8sU0FBUyxXQUFtQztBQUNqRCxXQUFPLGlCQUFpQixXQUFXLE9BQU0sRUFBRSxlQUFlLElBQUksR0FBRyxPQUFNO0FBQUEsRUFDekU7QUFBQTtBQUFBLEVBR0EsT0FBTyxPQUFPLFdBQXNCLE1BQXFDO0FBQ3ZFLFFBQUksaUJBQWlCLFdBQVcsT0FBTSxFQUFFLFdBQVcsTUFBTTtBQUN2RCxVQUFNLFVBQVUsUUFBTyxHQUFHLFdBQVcsUUFBTyxTQUFTLFNBQVMsQ0FBQztBQUMvRCxhQUFPLFNBQVMsV0FBVyxPQUFNLEVBQUUsT0FBTyxXQUFXLFNBQVMsTUFBTSxVQUFVO0FBQUEsSUFDaEY7QUFDQSxRQUFNLE1BQU0sUUFBTyxTQUFTLFNBQVM7QUFDckMsUUFBSTtBQUFFLE1BQUksU0FBUyxVQUFXLGFBQWEsVUFBVSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFBRSxTQUN0RSxPQUFPO0FBQUUsc0JBQVUsS0FBSyxHQUFHLEdBQVM7QUFBQSxJQUFNO0FBQ2pELFdBQU8sSUFBSSxRQUFPLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBSTtBQUFBLEVBQUU7QUFBQTtBQUFBLEVBR2xELElBQUksT0FBZTtBQUFFLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxRQUFRLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDNUQsSUFBSSxLQUFLLE9BQWU7QUFBRSxTQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBO0FBQUEsRUFHakUsSUFBSSxRQUFnQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNuRSxJQUFJLE1BQU0sT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQTtBQUFBLEVBR3hFLElBQUksV0FBbUI7QUFBRSxXQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxFQUFHO0FBQUEsRUFDdEUsSUFBSSxTQUFTLE9BQWU7QUFBRSxTQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU0zRSxJQUFJLFNBQWlCO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQ3BFLElBQUksT0FBTyxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBO0FBQUEsRUFHekUsSUFBSSxjQUFzQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUN6RSxJQUFJLFlBQVksT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFDaEY7QUFHTyxTQUFTLFdBQVcsUUFBZ0IsTUFBb0M7QUFFN0UsU0FETSxrQkFBa0IsVUFBUyxXQUFXLFFBQVEsTUFBTSxHQUN0RCxPQUFPLE1BQU0sV0FBVyxPQUNuQixPQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVEsTUFBTSxRQUFRLFlBQVksY0FBYyxRQUFRLEtBQzFGLGFBQWEsT0FBTyxPQUFPLE9BQU8sS0FBSyxNQUFNLElBQUksR0FDMUM7QUFDVDtBQUlPLFNBQVMsYUFBYSxPQUFjLEtBQWEsTUFDdEQsTUFBMkI7QUFDM0IsTUFBSSxPQUFPLFFBQVMsWUFBWSxDQUFDLFFBQVMsS0FBNkIsVUFBVTtBQUMvRSxXQUFPLFdBQVcsT0FBTyxLQUFLLE1BQU0sTUFBTSxRQUFRLFVBQVU7QUFDOUQsTUFBTTtBQUFBLElBQUUsTUFBTTtBQUFBLElBQU8sT0FBTztBQUFBLElBQVEsVUFBVTtBQUFBLElBQVcsUUFBUTtBQUFBLElBQy9ELGFBQWE7QUFBQSxFQUFhLElBQUk7QUFDaEMsTUFBSSxFQUFFLE9BQU8sU0FBVSxZQUFZLE9BQU8sVUFBVyxZQUFZLE9BQU8sYUFBYyxZQUNwRixPQUFPLFdBQVksWUFBWSxPQUFPLGdCQUFpQjtBQUN2RCxXQUFPLGFBQWEsT0FBTyxLQUFLLE1BQU0sT0FBTyxRQUFRLFdBQVcsU0FBUyxZQUFZO0FBQ3ZGLEVBQUksU0FBUyxTQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUc7QUFBRyxNQUFNLEVBQUUsS0FBSyxLQUFLLElBQUksSUFBSSxPQUFPLE1BQU0sUUFBUTtBQUN6RixhQUFJLFFBQVEsQ0FBQyxJQUFJLE9BQU8sSUFBSSxNQUFNLENBQUMsSUFBSSxRQUFRLElBQUksTUFBTSxDQUFDLElBQUksV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFNBQ3hGLElBQUksTUFBTSxDQUFDLElBQUksY0FBcUI7QUFDdEM7QUFFQSxTQUFTLGFBQWEsT0FBYyxLQUFhLE1BQW1CLE9BQWdCLFFBQ2xGLFdBQW9CLFNBQWtCLGNBQStCO0FBQ3JFLE1BQUksRUFBRSxTQUFTLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxTQUFTLFNBQVMsS0FBSyxTQUFTLE9BQU8sS0FDbEYsU0FBUyxZQUFZO0FBQ3JCLFdBQU87QUFBQSxNQUFXO0FBQUEsTUFBTztBQUFBLE1BQUs7QUFBQSxNQUFNO0FBQUEsTUFBUTtBQUFBLE1BQWM7QUFBQSxNQUFPO0FBQUEsTUFBUTtBQUFBLE1BQVc7QUFBQSxNQUNsRjtBQUFBLElBQVk7QUFDaEIsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxLQUFLLEtBQUssSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRO0FBQ3pGLFNBQUksVUFBVSxXQUFXLElBQUksUUFBUSxDQUFDLElBQUksUUFBVyxXQUFXLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxTQUN0RixjQUFjLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxZQUN4QyxZQUFZLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxVQUN0QyxpQkFBaUIsV0FBVyxJQUFJLE1BQU0sQ0FBQyxJQUFJLGVBQXFCO0FBQ3RFO0FBR08sU0FBUyxXQUFXLFFBQWdCLFFBQXdCO0FBQ2pFLFNBQU0sa0JBQWtCLFVBQVUsa0JBQWtCLFVBQVMsV0FBVyxRQUFRLFFBQVEsTUFBTSxHQUM5RixVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUssT0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEdBQ3pEO0FBQ1Q7QUFJTyxTQUFTLGFBQWEsUUFBNkI7QUFDeEQsU0FBTztBQUFBLElBQUUsTUFBTSxPQUFPO0FBQUEsSUFBTSxPQUFPLE9BQU87QUFBQSxJQUFPLFVBQVUsT0FBTztBQUFBLElBQVUsUUFBUSxPQUFPO0FBQUEsSUFDekYsYUFBYSxPQUFPO0FBQUEsRUFBWTtBQUNwQztBQThETyxJQUFNLFVBQU4sTUFBTSxpQkFBZ0IsTUFBdUQ7QUFBQSxFQUNsRixXQUFXLFFBQWtDO0FBQUUsV0FBTyxXQUFXO0FBQUEsRUFBTTtBQUFBLEVBRXZFO0FBQUEsU0FBZ0IsV0FBVztBQUFBO0FBQUEsRUFBVztBQUFBLFNBQWdCLE9BQU87QUFBQTtBQUFBLEVBQUc7QUFBQSxTQUFnQixRQUFRO0FBQUE7QUFBQSxFQUN4RjtBQUFBLFNBQWdCLGFBQWE7QUFBQTtBQUFBLEVBQzdCO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFBTTtBQUFBLFNBQWdCLFVBQVUsRUFBRSxRQUFRLEVBQUU7QUFBQTtBQUFBLEVBQ3hFLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsQ0FBQyxjQUFjLFNBQVMsQ0FBQyxDQUFDLFVBQVUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQUU7QUFBQTtBQUFBLEVBRy9GLE9BQU8sR0FBRyxXQUFzQixLQUE0QjtBQUMxRCxXQUFPLFVBQVUsV0FBVyxLQUFLLEdBQUcsSUFBSSxRQUFPLEtBQUssSUFBSSxTQUFRLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQW9DO0FBQ2xELFdBQU8saUJBQWlCLFdBQVcsUUFBTyxFQUFFLGVBQWUsR0FBRyxHQUFHLFFBQU87QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxPQUFPLE9BQU8sV0FBc0IsTUFBd0M7QUFDMUUsUUFBTSxVQUFVLFNBQVEsR0FBRyxXQUFXLFNBQVEsU0FBUyxTQUFTLENBQUM7QUFDakUsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxZQUFZLFNBQVMsSUFBSTtBQUFBLElBQUUsU0FDakMsT0FBTztBQUFFLHNCQUFVLEtBQUssT0FBTyxHQUFTO0FBQUEsSUFBTTtBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBUSxRQUFlLEtBQWEsT0FBMkI7QUFDcEUsVUFBTSxJQUFJLEtBQUssU0FBUSxLQUFLO0FBQUEsRUFDOUI7QUFBQTtBQUFBLEVBR0EsT0FBTyxZQUFZLE9BQWMsS0FBMEI7QUFBRSxXQUFPLElBQUksWUFBWSxPQUFPLEdBQUc7QUFBQSxFQUFFO0FBQUEsRUFFdkYsU0FBdUI7QUFBRSxXQUFPLGNBQWMsSUFBSTtBQUFBLEVBQUU7QUFBQSxFQUU3RCxJQUFhLFVBQW9DO0FBQUUsV0FBTyxXQUFXO0FBQUEsRUFBTTtBQUFBLEVBQ3hELEtBQUssT0FBMkI7QUFDakQsV0FBTyxJQUFJLFdBQVcsS0FBSyxPQUFPLEtBQUssS0FBSyxPQUFPLENBQUM7QUFBQSxFQUN0RDtBQUFBLEVBQ21CLE1BQU0sUUFBZ0IsTUFBa0M7QUFDekUsZUFBVyxRQUFRLElBQUk7QUFBQSxFQUN6QjtBQUFBLEVBRUEsSUFBYSxTQUFpQjtBQUM1QixRQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ3ZCLFdBQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxDQUFDLE1BQU8sQ0FBQztBQUFBLEVBQ3ZDO0FBQUEsRUFDUSxRQUFnQjtBQUN0QixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE9BQU8sSUFBSSxLQUFLLFFBQVEsQ0FBQyxNQUFPLEdBQ2hDLE1BQU0sSUFBSSxJQUFJO0FBQ3BCLFdBQUksU0FBUyxLQUFLLE9BQU8sSUFBSSxPQUFPLENBQUMsSUFBVyxLQUFLLE9BQU8sS0FDNUQsSUFBSSxJQUFJLElBQUksTUFBTSxHQUNYO0FBQUEsRUFDVDtBQUFBLEVBRW1CLFdBQVcsTUFBYyxPQUFlLEtBQW1CO0FBQzVFLFFBQU0sUUFBUSxLQUFLLE9BQ2IsTUFBTSxLQUFLLE1BQU07QUFDdkIsZUFBVyxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQzFDLFdBQVcsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQ2hELFdBQVcsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQ2hELFdBQVcsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHLEdBQ2hELFdBQVcsTUFBTSxLQUFLLElBQUksT0FBTyxDQUFDLEdBQUksT0FBTyxHQUFHO0FBQUEsRUFDbEQ7QUFBQSxFQUVtQixTQUF5QjtBQUMxQyxXQUFPO0FBQUEsTUFDTCxNQUFNLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQzVCLE9BQU8sS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsTUFDN0IsVUFBVSxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxNQUNoQyxRQUFRLEtBQUssTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQzlCLGFBQWEsS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQUEsSUFDckM7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFhLFNBQXVDO0FBQ2xELFdBQU87QUFBQSxNQUNMLE1BQU0sS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQ3pCLE9BQU8sS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQzFCLFVBQVUsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQzdCLFFBQVEsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLE1BQzNCLGFBQWEsS0FBSyxPQUFPLENBQUMsTUFBTTtBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRVMsS0FBSyxNQUFrRDtBQUFFLFdBQU8sS0FBSyxPQUFPLE1BQU0sRUFBRTtBQUFBLEVBQUU7QUFBQSxFQUV0RixJQUFJLE9BQWUsTUFBK0M7QUFDekUsUUFBSSxFQUFFLE9BQU8sU0FBVSxZQUFZLFVBQVUsTUFBTSxTQUFTLFFBQVEsS0FBSztBQUN2RSxZQUFNLEtBQUssV0FBVyxLQUFLO0FBQzdCLFNBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUN6QjtBQUFBLEVBRVEsT0FBTyxNQUFxRCxPQUF1QjtBQUN6RixRQUFNLFFBQVEsS0FBSztBQUNuQixRQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssTUFBTSxXQUFXLEtBQU0sUUFBTyxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ3hFLFFBQU07QUFBQSxNQUNKLE1BQU07QUFBQSxNQUFPLE9BQU87QUFBQSxNQUFRLFVBQVU7QUFBQSxNQUFXLFFBQVE7QUFBQSxNQUFTLGFBQWE7QUFBQSxJQUNqRixJQUFJO0FBQ0osUUFBSSxFQUNGLFNBQVMsS0FBSyxLQUNkLFNBQVMsTUFBTSxLQUNmLFNBQVMsU0FBUyxLQUNsQixTQUFTLE9BQU8sS0FDaEIsU0FBUyxZQUFZO0FBRXJCLGFBQU8sS0FBSyxJQUFJO0FBQUEsUUFDZCxNQUFNO0FBQUEsUUFBTyxPQUFPO0FBQUEsUUFBUSxVQUFVO0FBQUEsUUFBVyxRQUFRO0FBQUEsUUFBUyxhQUFhO0FBQUEsTUFDakYsR0FBRyxLQUFLO0FBQ1YsUUFBSSxTQUFTLEtBQUssU0FBUyxLQUFLLE9BQVEsT0FBTSxLQUFLLFdBQVcsS0FBSztBQUNuRSxRQUFNLE1BQU0sUUFBUSxJQUFJLEtBQUssTUFBTSxJQUFJLE9BQ2pDLEVBQUUsS0FBSyxLQUFLLElBQUksSUFBSSxPQUNwQixPQUFPLElBQUksS0FBSyxRQUFRLENBQUMsTUFBTztBQUN0QyxXQUFJLFVBQVUsV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksUUFDekQsV0FBVyxXQUFXLEtBQUssSUFBSSxPQUFPLENBQUMsTUFBTyxLQUFLLEdBQUcsSUFBSSxTQUMxRCxjQUFjLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLFlBQzdELFlBQVksV0FBVyxLQUFLLElBQUksT0FBTyxDQUFDLE1BQU8sS0FBSyxHQUFHLElBQUksVUFDM0QsaUJBQWlCLFdBQVcsS0FBSyxJQUFJLE9BQU8sQ0FBQyxNQUFPLEtBQUssR0FBRyxJQUFJLGVBQzdEO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxZQUFZLFFBQWlCLE1BQXVDO0FBQ2xGLFNBQUksZ0JBQWdCLFVBQWdCLFlBQVksUUFBUSxJQUFJLEtBQzVELE9BQU8sT0FBTyxJQUFJLEdBQ1g7QUFDVDtBQUdPLFNBQVMsWUFBWSxRQUFpQixRQUEwQjtBQUNyRSxTQUFPLFVBQVUsUUFBUSxRQUFRLE9BQU87QUFDMUM7QUFHTyxTQUFTLGNBQWMsUUFBK0I7QUFDM0QsU0FBTyxZQUFZLFFBQVEsZ0JBQWdCO0FBQzdDO0FBRU8sU0FBUyxpQkFBaUIsUUFBaUIsTUFBOEI7QUFDOUUsU0FBTyxlQUFlLFFBQVEsQ0FBQyxZQUFZLFFBQVEsT0FBTyxHQUFHLElBQUk7QUFDbkU7QUF1Q0EsSUFBTSxhQUFOLE1BQU0sWUFBK0I7QUFBQSxFQUNuQztBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQzNCO0FBQUEsU0FBZ0IsV0FBK0IsNEJBQVksTUFBTSxXQUFVO0FBQUE7QUFBQSxFQUMzRTtBQUFBLFNBQWdCLFFBQ0Esb0JBQUksVUFBVSxNQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFBQTtBQUFBLEVBQzNFO0FBQUEsU0FBZ0IsWUFBWTtBQUFBO0FBQUEsRUFDNUIsV0FBVyxVQUFpQztBQUFFLFdBQU8sT0FBTztBQUFBLEVBQVE7QUFBQSxFQUNwRSxPQUFPLFNBQStCO0FBQUUsV0FBTyxPQUFPLE9BQU87QUFBQSxFQUFFO0FBQUEsRUFFL0QsWUFBWSxPQUFjLE9BQWUsS0FBYSxPQUFlO0FBQ25FLFNBQUssUUFBUSxPQUFPLEtBQUssVUFBVSxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUssU0FBUztBQUFBLEVBQzNFO0FBQUEsRUFFQSxJQUFJLFFBQXVCO0FBQUUsV0FBTztBQUFBLEVBQU87QUFBQTtBQUFBLEVBRTNDLElBQUksUUFBZ0I7QUFBRSxXQUFPLEtBQUs7QUFBQSxFQUFLO0FBQUEsRUFDdkMsSUFBSSxNQUFNLE9BQWU7QUFDdkIsUUFBSSxFQUFFLE9BQU8sU0FBVSxZQUFZLFVBQVUsTUFBTSxPQUFRLE9BQU0sT0FBTyxLQUFLO0FBQzdFLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBc0I7QUFBRSxXQUFPLGFBQWEsSUFBeUI7QUFBQSxFQUFFO0FBQUE7QUFBQSxFQUd2RSxJQUFJLE9BQWU7QUFDakIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxNQUFNLElBQUssS0FBSyxPQUFPO0FBQy9FLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQSxFQUNBLElBQUksS0FBSyxPQUFlO0FBQ3RCLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsTUFBTSxLQUFLLElBQUksS0FBSyxZQUFZLENBQUMsTUFBTyxLQUFLLEtBQUssTUFBTSxJQUFLLEtBQUssT0FBTztBQUMvRSxTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUVBLElBQUksUUFBZ0I7QUFDbEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxNQUFNLE9BQWU7QUFDdkIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUFBO0FBQUEsRUFFQSxJQUFJLFdBQW1CO0FBQ3JCLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsTUFBTSxLQUFLLElBQUksS0FBSyxZQUFZLENBQUMsTUFBTyxLQUFLLEtBQUssU0FBUyxDQUFDLElBQUssS0FBSyxPQUFPO0FBQ25GLFdBQU8sS0FBSyxNQUFNLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakM7QUFBQSxFQUNBLElBQUksU0FBUyxPQUFlO0FBQzFCLFFBQU0sTUFBTSxLQUFLLE1BQU0sS0FDakIsTUFBTSxLQUFLLElBQUksS0FBSyxZQUFZLENBQUMsTUFBTyxLQUFLLEtBQUssU0FBUyxDQUFDLElBQUssS0FBSyxPQUFPO0FBQ25GLFNBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQyxJQUFJO0FBQUEsRUFDOUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsSUFBSSxTQUFpQjtBQUNuQixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixXQUFPLEtBQUssTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pDO0FBQUEsRUFDQSxJQUFJLE9BQU8sT0FBZTtBQUN4QixRQUFNLE1BQU0sS0FBSyxNQUFNLEtBQ2pCLE1BQU0sS0FBSyxJQUFJLEtBQUssWUFBWSxDQUFDLE1BQU8sS0FBSyxLQUFLLFNBQVMsQ0FBQyxJQUFLLEtBQUssT0FBTztBQUNuRixTQUFLLE1BQU0sSUFBSSxRQUFRLENBQUMsSUFBSTtBQUFBLEVBQzlCO0FBQUE7QUFBQSxFQUVBLElBQUksY0FBc0I7QUFDeEIsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsV0FBTyxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqQztBQUFBLEVBQ0EsSUFBSSxZQUFZLE9BQWU7QUFDN0IsUUFBTSxNQUFNLEtBQUssTUFBTSxLQUNqQixNQUFNLEtBQUssSUFBSSxLQUFLLFlBQVksQ0FBQyxNQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSyxLQUFLLE9BQU87QUFDbkYsU0FBSyxNQUFNLElBQUksUUFBUSxDQUFDLElBQUk7QUFBQSxFQUM5QjtBQUNGOzs7QUNoaUJPLElBQU0sT0FBTixNQUFNLE1BQXVCO0FBQUEsRUFDbEM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFRO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSTtBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3RGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEVBQUU7QUFBQTtBQUFBLEVBQzdDLE9BQU8sU0FBK0I7QUFBRSxXQUFPLENBQUMsT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUFFO0FBQUEsRUFDckU7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLEtBQUk7QUFBQTtBQUFBLEVBRXJFLFlBQVksT0FBYyxLQUFnQjtBQUN4QyxRQUFJLFNBQVMsS0FBTSxPQUFNLFNBQVM7QUFDbEMsU0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsT0FBTyxHQUFHLFdBQXNCLEtBQXNCO0FBQ3BELFdBQU8sVUFBVSxXQUFXLEtBQUssSUFBSSxJQUFJLEtBQUksS0FBSyxJQUFJLE1BQUssVUFBVSxPQUFPLEdBQUc7QUFBQSxFQUNqRjtBQUFBO0FBQUEsRUFHQSxPQUFPLFNBQVMsV0FBaUM7QUFDL0MsV0FBTyxpQkFBaUIsV0FBVyxLQUFJLEVBQUUsZUFBZSxJQUFJLEdBQUcsS0FBSTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLE9BQU8sT0FBTyxXQUFzQixNQUErQjtBQUNqRSxRQUFJLGlCQUFpQixXQUFXLEtBQUksRUFBRSxXQUFXLE1BQU07QUFDckQsVUFBTSxVQUFVLE1BQUssR0FBRyxXQUFXLE1BQUssU0FBUyxTQUFTLENBQUM7QUFDM0QsYUFBTyxTQUFTLFdBQVcsS0FBSSxFQUFFLE9BQU8sV0FBVyxTQUFTLE1BQU0sUUFBUTtBQUFBLElBQzVFO0FBQ0EsUUFBTSxNQUFNLE1BQUssU0FBUyxTQUFTO0FBQ25DLFFBQUk7QUFBRSxNQUFJLFNBQVMsVUFBVyxXQUFXLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLElBQUUsU0FDcEUsT0FBTztBQUFFLHNCQUFVLEtBQUssR0FBRyxHQUFTO0FBQUEsSUFBTTtBQUNqRCxXQUFPLElBQUksTUFBSyxVQUFVLE9BQU8sR0FBRztBQUFBLEVBQ3RDO0FBQUE7QUFBQSxFQUdBLFNBQW9CO0FBQUUsV0FBTyxXQUFXLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFOUMsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUN6RCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDLElBQUk7QUFBQSxFQUFNO0FBQUEsRUFDOUQsSUFBSSxJQUFZO0FBQUUsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsRUFBRztBQUFBLEVBQy9ELElBQUksRUFBRSxPQUFlO0FBQUUsU0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBTTtBQUFBLEVBQ3BFLElBQUksSUFBWTtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUMvRCxJQUFJLEVBQUUsT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssUUFBUSxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFDdEU7QUFHTyxTQUFTLFNBQVMsUUFBYyxNQUE4QjtBQUVuRSxTQURNLGtCQUFrQixRQUFPLFdBQVcsTUFBTSxNQUFNLEdBQ2xELE9BQU8sTUFBTSxXQUFXLE9BQ25CLE9BQU8sTUFBTSxPQUFPLEtBQUssUUFBUSxNQUFNLE1BQU0sVUFBVSxZQUFZLFFBQVEsS0FDcEYsV0FBVyxPQUFPLE9BQU8sT0FBTyxLQUFLLE1BQU0sSUFBSSxHQUN4QztBQUNUO0FBSU8sU0FBUyxXQUFXLE9BQWMsS0FBYSxNQUNwRCxNQUEyQjtBQUMzQixNQUFJLE9BQU8sUUFBUyxZQUFZLENBQUMsUUFBUyxLQUE2QixVQUFVO0FBQy9FLFdBQU8sV0FBVyxPQUFPLEtBQUssTUFBTSxNQUFNLE1BQU0sUUFBUTtBQUMxRCxNQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSSxHQUFHLEdBQUcsSUFBSTtBQUNoQyxNQUFJLEVBQUUsU0FBUyxFQUFFLEtBQUssU0FBUyxFQUFFLEtBQUssU0FBUyxFQUFFO0FBQy9DLFdBQU8sV0FBVyxPQUFPLEtBQUssTUFBTSxNQUFNLFlBQVksSUFBSSxJQUFJLEVBQUU7QUFDbEUsRUFBSSxTQUFTLFNBQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUFHLE1BQU0sRUFBRSxJQUFJLElBQUksT0FBTyxNQUFNLFFBQVE7QUFDL0UsU0FBSSxPQUFPLFdBQVcsSUFBSSxHQUFHLElBQUksS0FBUSxPQUFPLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUN0RSxPQUFPLFdBQVcsSUFBSSxNQUFNLENBQUMsSUFBSSxLQUFXO0FBQ2xEO0FBR08sU0FBUyxTQUFTLFFBQWMsUUFBb0I7QUFDekQsU0FBTSxrQkFBa0IsUUFBUSxrQkFBa0IsUUFBTyxXQUFXLE1BQU0sUUFBUSxNQUFNLEdBQ3hGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLEVBQUUsR0FDekQ7QUFDVDtBQUlPLFNBQVMsV0FBVyxRQUF5QjtBQUNsRCxTQUFPLEVBQUUsR0FBRyxZQUFZLE9BQU8sQ0FBQyxHQUFHLEdBQUcsWUFBWSxPQUFPLENBQUMsR0FBRyxHQUFHLFlBQVksT0FBTyxDQUFDLEVBQUU7QUFDeEY7QUF1Qk8sSUFBTSxhQUFOLGNBQXlCLFlBQTZCO0FBQUEsRUFDM0QsR0FBRyxPQUFxQjtBQUFFLFdBQU8sS0FBSyxHQUFHLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFBRTtBQUFBLEVBRXhFLE1BQU0sT0FBMEI7QUFDOUIsUUFBSSxFQUFFLFVBQVUsTUFBTSxTQUFTLFFBQVEsS0FBSyxRQUFTLE9BQU0sS0FBSyxXQUFXLEtBQUs7QUFDaEYsV0FBUSxLQUFLLE1BQU0sUUFBUTtBQUFBLEVBQzdCO0FBQUEsRUFFQSxJQUFJLE9BQWUsT0FBK0I7QUFBRSxhQUFTLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQUU7QUFBQSxFQUVwRixJQUF1QixPQUFvQjtBQUFFLFdBQU87QUFBQSxFQUFLO0FBQzNEO0FBcUNPLElBQU0sUUFBTixNQUFNLE9BQXdCO0FBQUEsRUFDbkM7QUFBQSxTQUFnQixXQUFXO0FBQUE7QUFBQSxFQUFTO0FBQUEsU0FBZ0IsT0FBTztBQUFBO0FBQUEsRUFBSztBQUFBLFNBQWdCLFFBQVE7QUFBQTtBQUFBLEVBQ3hGO0FBQUEsU0FBZ0IsYUFBYTtBQUFBO0FBQUEsRUFDN0I7QUFBQSxTQUFnQixVQUFVLEVBQUUsVUFBVSxHQUFHLFFBQVEsSUFBSSxRQUFRLElBQUksTUFBTSxHQUFHO0FBQUE7QUFBQSxFQUMxRTtBQUFBLFNBQWdCLFdBQVcsQ0FBQyxRQUFRO0FBQUE7QUFBQSxFQUNwQyxPQUFPLFNBQStCO0FBQ3BDLFdBQU8sQ0FBQyxDQUFDLFVBQVUsSUFBSSxHQUFHLE9BQU8sQ0FBQyxXQUFXLE9BQU8sR0FBRyxDQUFDLFNBQVMsQ0FBQyxVQUFVLElBQUksR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUFBLEVBQ0E7QUFBQSxTQUFnQixXQUErQiw0QkFBWSxNQUFNLE1BQUs7QUFBQTtBQUFBLEVBRXRFLFlBQVksT0FBYyxLQUFpQjtBQUN6QyxRQUFJLFNBQVMsS0FBTSxPQUFNLFNBQVM7QUFDbEMsU0FBSyxRQUFRLE9BQ2IsS0FBSyxPQUFPLEtBQ1osS0FBSyxZQUFZLElBQUksS0FBSyxPQUFPLEdBQXVCLEdBQ3hELEtBQUssUUFBUSxJQUFJLFdBQVcsT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQ2hEO0FBQUE7QUFBQSxFQUdBLE9BQU8sR0FBRyxXQUFzQixLQUF3QjtBQUN0RCxXQUFPLFVBQVUsV0FBVyxLQUFLLEtBQUssSUFBSSxNQUFLLEtBQUssSUFBSSxPQUFNLFVBQVUsT0FBTyxHQUFHO0FBQUEsRUFDcEY7QUFBQTtBQUFBLEVBR0EsT0FBTyxTQUFTLFdBQWtDO0FBQ2hELFFBQU0sTUFBTSxpQkFBaUIsV0FBVyxNQUFLLEVBQUUsZUFBZSxLQUFLLEdBQUcsTUFBSztBQUMzRSxrQkFBTSxjQUFjLFVBQVUsT0FBTyxHQUFHLEdBQ2pDO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxPQUFPLGNBQWMsT0FBYyxLQUF1QjtBQUFFLFVBQU0sS0FBSyxRQUFRLEtBQUssQ0FBQyxJQUFJO0FBQUEsRUFBSTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSzdGLE9BQU8sT0FBTyxXQUFzQixNQUFrQztBQUNwRSxJQUFJLFNBQVMsV0FBVyxPQUFPLFFBQVEsV0FBVyxRQUFPLElBQUk7QUFDN0QsUUFBTSxVQUFVLE9BQU0sR0FBRyxXQUFXLE9BQU0sU0FBUyxTQUFTLENBQUM7QUFDN0QsUUFBSSxTQUFTLE9BQVcsUUFBTztBQUMvQixRQUFJO0FBQUUsYUFBTyxTQUFTLE1BQU0sT0FBTyxJQUFJLFlBQVksU0FBUyxJQUFJLElBQUksVUFBVSxTQUFTLElBQUk7QUFBQSxJQUFFLFNBQ3RGLE9BQU87QUFBRSxzQkFBVSxLQUFLLE9BQU8sR0FBUyxnQkFBZ0IsT0FBTyxNQUFNLE1BQUs7QUFBQSxJQUFFO0FBQUEsRUFDckY7QUFBQTtBQUFBLEVBR0EsT0FBTyxRQUdMO0FBQ0EsV0FBTyxFQUFFLFVBQVUsTUFBTSxNQUFNLEVBQUUsSUFBSSxNQUFNLFFBQVEsSUFBSSxRQUFRLEVBQUUsRUFBRTtBQUFBLEVBQ3JFO0FBQUE7QUFBQSxFQUdBLFNBQXFCO0FBQUUsV0FBTyxZQUFZLElBQUk7QUFBQSxFQUFFO0FBQUEsRUFFaEQsSUFBSSxNQUFrQjtBQUFFLFdBQU8sS0FBSztBQUFBLEVBQUs7QUFBQSxFQUN6QyxJQUFJLElBQUksT0FBbUI7QUFDekIsU0FBSyxPQUFPLE9BQ1osS0FBSyxVQUFVLE1BQU07QUFBQSxFQUN2QjtBQUFBLEVBRUEsSUFBSSxXQUFpQjtBQUFFLFdBQU8sS0FBSztBQUFBLEVBQVU7QUFBQSxFQUM3QyxJQUFJLFNBQVMsT0FBeUI7QUFBRSxhQUFTLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFBRTtBQUFBO0FBQUEsRUFHeEUsSUFBSSxTQUFpQjtBQUFFLFdBQU8sS0FBSyxNQUFNLEtBQUssS0FBSyxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQUc7QUFBQSxFQUNyRSxJQUFJLE9BQU8sT0FBZTtBQUFFLFNBQUssTUFBTSxLQUFLLEtBQUssU0FBUyxLQUFLLENBQUMsSUFBSTtBQUFBLEVBQU07QUFBQSxFQUUxRSxJQUFJLFNBQTRCO0FBQzlCLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQ25ELFdBQU8sV0FBVyxJQUFJLE9BQVE7QUFBQSxFQUNoQztBQUFBLEVBQ0EsSUFBSSxPQUFPLE9BQXNCO0FBQy9CLFNBQUssTUFBTSxLQUFLLEtBQUssU0FBUyxLQUFLLENBQUMsSUFDbEMsT0FBTyxTQUFVLFdBQVcsUUFBUyxPQUFPLE9BQU8sU0FBUyxLQUFLO0FBQUEsRUFDckU7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFxQztBQUN2QyxnQkFBSyxNQUFNLE1BQU8sS0FBSyxPQUFPLElBQ3ZCLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFDQSxJQUFJLEtBQUssT0FBcUU7QUFDNUUsU0FBSyxNQUFNLE1BQU8sS0FBSyxPQUFPLElBQzlCLEtBQUssTUFBTSxPQUFPLEtBQUs7QUFBQSxFQUN6QjtBQUNGO0FBSU8sU0FBUyxVQUFVLFFBQWUsTUFBaUM7QUFFeEUsTUFETSxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sTUFBTSxHQUNwRCxnQkFBZ0IsTUFBTyxRQUFPLFVBQVUsUUFBUSxJQUFJO0FBQ3hELE1BQUksT0FBTyxRQUFTLFlBQVksQ0FBQyxRQUFRLFdBQVcsS0FBTSxPQUFNLFlBQVksTUFBTSxLQUFLO0FBQ3ZGLFNBQUksT0FBTyxNQUFNLFdBQVcsUUFBUSxPQUFPLE1BQU0sVUFBVSxTQUFTLElBQzNELFNBQVMsUUFBUSxNQUFNLE9BQU8sU0FBUyxJQUN6QyxZQUFZLFFBQVEsTUFBTSxPQUFPLFdBQVc7QUFDckQ7QUFJQSxTQUFTLFlBQVksUUFBZSxNQUF5QjtBQUMzRCxNQUFNLEVBQUUsVUFBVSxXQUFXLFFBQVEsU0FBUyxRQUFRLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDL0UsU0FBSSxTQUFTLE1BQU0sTUFBTSxPQUFPLFNBQVMsS0FBSyxXQUFTLEtBQUssS0FDbkQsU0FBUyxRQUFRO0FBQUEsSUFBRSxVQUFVO0FBQUEsSUFBVyxRQUFRO0FBQUEsSUFBUyxRQUFRO0FBQUEsSUFDdEUsTUFBTTtBQUFBLEVBQU0sR0FBRyxPQUFPLFdBQVcsS0FDakMsY0FBYyxXQUFXLE9BQU8sV0FBVyxZQUMzQyxZQUFZLFdBQVcsT0FBTyxTQUFTLFVBQ3ZDLFlBQVksV0FBVyxPQUFPLFNBQVMsVUFDdkMsVUFBVSxXQUFXLE9BQU8sT0FBTyxRQUNoQztBQUNUO0FBR08sU0FBUyxVQUFVLFFBQWUsUUFBc0I7QUFDN0QsU0FBTSxrQkFBa0IsU0FBUyxrQkFBa0IsU0FBUSxXQUFXLE9BQU8sUUFBUSxNQUFNLEdBQzNGLFVBQVUsT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxLQUFLLEdBQUcsR0FDakUsT0FBTyxNQUFNLFFBQVEsT0FBTyxRQUFRLFFBQVEsR0FBRyxHQUN4QztBQUNUO0FBSU8sU0FBUyxZQUFZLFFBQTJCO0FBQ3JELFNBQU87QUFBQSxJQUFFLFVBQVUsV0FBVyxPQUFPLFFBQVE7QUFBQSxJQUFHLFFBQVEsT0FBTztBQUFBLElBQVEsUUFBUSxPQUFPO0FBQUEsSUFDcEYsTUFBTSxZQUFZLE9BQU8sTUFBTSxVQUFVO0FBQUEsRUFBRTtBQUMvQzs7O0FDalRPLElBQU0sV0FBbUQ7QUFBQSxFQUM5RCxTQUFTLE1BQU1FLFVBQVMsU0FBUztBQUFBLEVBQ2pDLFNBQVMsTUFBTUEsVUFBUyxXQUFXO0FBQ3JDO0FBRUEsU0FBU0EsVUFBUyxTQUF5QztBQUN6RCxNQUFNLEVBQUUsT0FBTyxTQUFTLElBQUksY0FBYyxRQUFZO0FBQ3RELFVBQVEsS0FBSztBQUNiLE1BQU0sRUFBRSxNQUFBQyxNQUFLLElBQUk7QUFDakIsZUFBTSxRQUFRLEdBQ1BBO0FBQ1Q7QUFjQSxTQUFTLFVBQVUsT0FBb0I7QUFDckMsTUFBTSxPQUFPLFNBQVMsUUFBVSxHQUMxQixhQUFhLE1BQU0sSUFBSSxLQUFLLElBQUksS0FBSyxFQUFFLEdBQUcsS0FBSyxFQUFFLENBQUMsR0FDcEQsU0FBb0IsQ0FBQztBQUN6QixXQUFTLE9BQU8sR0FBRyxPQUFPLE1BQU8sUUFBUTtBQUN2QyxRQUFNLE9BQU8sT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLLEdBQUcsSUFBSSxLQUFLLENBQUM7QUFDdkQsYUFBUyxRQUFRLEdBQUcsUUFBUSxNQUFNO0FBQ2hDLGFBQU8sS0FBSztBQUFBLFFBQ1YsT0FBTyxNQUFNLFNBQVMsS0FBSztBQUFBLFFBQzNCLE1BQU0sTUFBTSxTQUFTLElBQUksS0FBSyxFQUFFLENBQUM7QUFBQSxRQUNqQyxNQUFNLE1BQU0sU0FBUyxXQUFXLElBQUksS0FBSyxJQUFJO0FBQUEsUUFDN0MsTUFBTSxPQUFPLEtBQUssS0FBSyxFQUFFLE1BQU0sSUFBSSxLQUFLLEdBQUcsSUFBSSxLQUFLLEVBQUUsSUFBSSxLQUFLLEVBQUU7QUFBQSxNQUNuRSxDQUFDO0FBRUgsUUFBTSxZQUF1QixDQUFDO0FBQzlCLGFBQVcsV0FBVyxRQUFRO0FBQzVCLFVBQUksUUFBUSxRQUFRLE1BQU07QUFDeEIsaUJBQVcsU0FBUyxDQUFDLFFBQVEsTUFBTSxRQUFRLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxLQUFLLEtBQUs7QUFDakY7QUFBQSxNQUNGO0FBQ0EsTUFBSSxLQUFLLEVBQUUsTUFBTSxNQUFHLFFBQVEsT0FBTyxNQUFNLFdBQVcsUUFBUSxNQUFNLFdBQVcsSUFBSSxLQUFLLElBQUksSUFDMUYsVUFBVSxLQUFLLE9BQU87QUFBQSxJQUN4QjtBQUNBLGFBQVM7QUFBQSxFQUNYO0FBQ0EsV0FBVyxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDbEMsYUFBVyxTQUFTLENBQUMsT0FBTyxNQUFNLElBQUksRUFBRyxPQUFNLEtBQUssS0FBSztBQUU3RDtBQUVBLElBQU0sVUFBVSxJQUNWLFNBQVM7QUFRZixTQUFTLFlBQVksT0FBb0I7QUFDdkMsTUFBTSxPQUFPLFNBQVMsTUFBUyxHQUN6QixVQUFzQixDQUFDLEdBQ3ZCLFFBQW9CLENBQUMsR0FDckIsVUFBVSxDQUFDLFNBQTRCLENBQUMsTUFBTSxPQUFPLFFBQVEsQ0FBQyxVQUFVLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFDL0YsV0FBUyxRQUFRLEdBQUcsUUFBUSxTQUFTLFNBQVM7QUFDNUMsUUFBTSxTQUFtQixDQUFDLEdBQ3BCQyxVQUFTLG9CQUFJLElBQTZEO0FBQ2hGLGFBQVMsVUFBVSxNQUFNLEtBQUssR0FBRyxHQUFHLFVBQVUsR0FBRyxXQUFXO0FBQzFELGFBQU8sS0FBSyxNQUFNLFNBQVMsT0FBTyxJQUFJLEdBQUcsTUFBTSxTQUFTLENBQUMsQ0FBQyxHQUN0RCxLQUFLLENBQUMsTUFBTSxLQUFHLE9BQU8sS0FBSyxNQUFNLFNBQVMsS0FBSyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQzVELFVBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxNQUFNLEdBQUcsS0FBSyxNQUFNLENBQUMsR0FDM0MsUUFBUUEsUUFBTyxJQUFJLEtBQUssS0FBSyxFQUFFLE9BQU8sTUFBTSxTQUFTLEVBQUUsR0FBRyxNQUFNLEdBQUcsUUFBUSxFQUFFO0FBQ25GLE1BQUFBLFFBQU8sSUFBSSxPQUFPLEtBQUssR0FDbkIsTUFBTSxXQUFXLE1BQU0sU0FDekIsTUFBTSxRQUFRLEdBQ2QsTUFBTSxRQUFRLE1BQU0sV0FBVyxNQUFNLE9BQU8sTUFBTSxPQUFPLENBQUMsSUFFNUQsTUFBTTtBQUFBLElBQ1I7QUFDQSxVQUFNLEtBQUssQ0FBQyxHQUFHQSxPQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxFQUFFLE9BQU8sQ0FBQyxNQUFNLE1BQU0sU0FBUyxLQUFLLElBQUksU0FBUyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDMUYsYUFBVyxFQUFFLE1BQU0sS0FBS0EsUUFBTyxPQUFPLEVBQUcsT0FBTSxLQUFLLEtBQUs7QUFDekQsWUFBUSxLQUFLLE1BQU0sR0FDZixRQUFRLFNBQVMsS0FBRyxRQUFRLFFBQVEsTUFBTSxDQUFDLEdBQzNDLE1BQU0sU0FBUyxLQUFHLFFBQVEsTUFBTSxNQUFNLENBQUM7QUFBQSxFQUM3QztBQUNBLFdBQVcsVUFBVSxDQUFDLEdBQUcsU0FBUyxHQUFHLEtBQUssRUFBRyxTQUFRLE1BQU07QUFDN0Q7OztBQ3hGQSxJQUFNQyxlQUFhO0FBQUEsRUFDakIsRUFBRSxJQUFJLFFBQVEsT0FBTywyQkFBMkI7QUFBQSxFQUNoRCxFQUFFLElBQUksUUFBUSxPQUFPLDBCQUFxQjtBQUFBLEVBQzFDLEVBQUUsSUFBSSxPQUFPLE9BQU8sNEJBQXVCO0FBQUEsRUFDM0MsRUFBRSxJQUFJLFFBQVEsT0FBTywrQkFBMEI7QUFBQSxFQUMvQyxFQUFFLElBQUksV0FBVyxPQUFPLGNBQWM7QUFBQSxFQUN0QyxFQUFFLElBQUksVUFBVSxPQUFPLHVCQUF1QjtBQUFBLEVBQzlDLEVBQUUsSUFBSSxVQUFVLE9BQU8sbUNBQThCO0FBQUEsRUFDckQsRUFBRSxJQUFJLFlBQVksT0FBTyx5QkFBeUI7QUFDcEQsR0FFTUMsYUFBWTtBQUFBLEVBQ2hCLEVBQUUsSUFBSSxPQUFPLE9BQU8sY0FBYztBQUFBLEVBQ2xDLEVBQUUsSUFBSSxRQUFRLE9BQU8sNkNBQTZDO0FBQ3BFLEdBRWEsVUFBNEI7QUFBQSxFQUN2QyxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxXQUFBQTtBQUFBLEVBQ0EsWUFBQUQ7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQyxhQUFhO0FBQUEsSUFDdEIsTUFBTSxDQUFDLE9BQU8sR0FBR0MsV0FBVSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssUUFBUSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQzlFLE1BQU1ELGFBQVcsSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLE1BQU07QUFBQSxNQUN0QztBQUFBLE1BQ0EsR0FBR0MsV0FBVSxRQUFRLENBQUMsYUFBYTtBQUNqQyxZQUFNLEVBQUUsS0FBSyxPQUFBQyxPQUFNLElBQUksUUFBUSxTQUFTLEVBQUUsRUFBRyxFQUFFLEdBQ3pDLFFBQVEsS0FBSyxNQUFNLFFBQVEsU0FBUyxFQUFFLEVBQUcsS0FBUyxHQUFHO0FBQzNELGVBQU8sQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDLEtBQUssS0FBSyxTQUFNLEdBQUcsS0FBSyxNQUFNQSxVQUFTLENBQUMsQ0FBQyxRQUFRO0FBQUEsTUFDdkUsQ0FBQztBQUFBLElBQ0gsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLE9BQU8sTUFBTTtBQUFBLElBQ1g7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7OztBOUJqQkEsSUFBTSxZQUFpQztBQUFBLEVBQ2pDO0FBQUEsRUFBTztBQUFBLEVBQVFDO0FBQUEsRUFBTztBQUFBLEVBQWNDO0FBQUEsRUFBTztBQUFBLEVBQU9DO0FBQUEsRUFBVTtBQUFBLEVBQzVEO0FBQUEsRUFBTTtBQUFBLEVBQVE7QUFBQSxFQUFTQztBQUFBLEVBQVE7QUFBQSxFQUFPO0FBQzVDLEdBR00sV0FBbUIsRUFBRSxRQUFRLEdBQUcsUUFBUSxJQUFJLEdBQzVDLFFBQWdCLEVBQUUsUUFBUSxHQUFHLFFBQVEsR0FBRyxHQUN4QyxVQUFVO0FBRWhCLElBQUk7QUFDRixRQUFNLEtBQUs7QUFDYixTQUFTLE9BQU87QUFDZCxNQUFJLEVBQUUsaUJBQWlCLGNBQWUsT0FBTTtBQUM1QyxVQUFRLE1BQU0sTUFBTSxPQUFPLEdBQzNCLFFBQVEsV0FBVztBQUNyQjtBQUVBLGVBQWUsT0FBc0I7QUFDbkMsTUFBTSxFQUFFLFFBQVEsT0FBTyxhQUFhLE1BQU0sSUFBSSxVQUFVO0FBQUEsSUFDdEQsa0JBQWtCO0FBQUEsSUFDbEIsU0FBUztBQUFBLE1BQ1AsT0FBTyxFQUFFLE1BQU0sV0FBVyxTQUFTLEdBQU07QUFBQSxNQUN6QyxNQUFNLEVBQUUsTUFBTSxTQUFTO0FBQUEsTUFDdkIsTUFBTSxFQUFFLE1BQU0sV0FBVyxTQUFTLEdBQU07QUFBQSxNQUN4QyxRQUFRLEVBQUUsTUFBTSxXQUFXLFNBQVMsR0FBTTtBQUFBLE1BQzFDLFFBQVEsRUFBRSxNQUFNLFdBQVcsU0FBUyxHQUFNO0FBQUEsSUFDNUM7QUFBQSxFQUNGLENBQUMsR0FDSyxVQUFVLE1BQU0sS0FBSyxDQUFDLFNBQVMsQ0FBQyxVQUFVLEtBQUssQ0FBQyxhQUFhLFNBQVMsU0FBUyxJQUFJLENBQUM7QUFDMUYsTUFBSSxZQUFZLFFBQVc7QUFDekIsUUFBTSxRQUFRLFVBQVUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksRUFBRSxLQUFLLElBQUk7QUFDekQsVUFBTSxJQUFJLGFBQWEsc0JBQXNCLE9BQU8scUJBQXFCLEtBQUssRUFBRTtBQUFBLEVBQ2xGO0FBQ0EsTUFBSSxNQUFNLFNBQVMsTUFBTTtBQUN2QixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsSUFDRjtBQUVGLE1BQUksTUFBTSxPQUFRLFFBQU8sV0FBVyxLQUFLO0FBQ3pDLE1BQUksTUFBTSxPQUFRLFFBQU8sT0FBTztBQUVoQyxNQUFNLFVBQW9CLENBQUM7QUFDM0IsV0FBVyxZQUFZLFdBQVc7QUFDaEMsUUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDLE1BQU0sU0FBUyxTQUFTLElBQUksRUFBRztBQUN4RCxRQUFNLFNBQVMsTUFBTSxPQUFPLFVBQVUsTUFBTSxRQUFRLFFBQVEsUUFBUTtBQUNwRSxZQUFRLEtBQUssTUFBTSxHQUNuQixRQUFRLElBQUk7QUFBQSxFQUFLLFlBQVksVUFBVSxNQUFNLENBQUM7QUFBQSxDQUFJO0FBQ2xELFFBQU1DLFNBQVEsT0FBTyxTQUFTLE9BQU8sUUFBUSxNQUFNLEVBQUU7QUFDckQsSUFBSSxNQUFNLFFBQU0sTUFBTSxHQUFHLE9BQU8sSUFBSSxTQUFTLElBQUksU0FBU0EsTUFBSyxTQUFTLE1BQU07QUFBQSxFQUNoRjtBQUNBLEVBQUksTUFBTSxTQUFTLFVBQVcsTUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6RDtBQUVBLGVBQWUsT0FBTyxVQUFvQixPQUFnQztBQUN4RSxNQUFNLFVBQVcsTUFBTSxTQUFTLFVBQVUsS0FBTSxDQUFDLEdBQzNDLEVBQUUsV0FBQUMsWUFBVyxNQUFNLFFBQVEsR0FBTSxJQUFJLFVBQ3JDQyxlQUFhLFNBQVMsV0FBVyxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sQ0FBQyxRQUFRLFNBQVMsRUFBRSxDQUFDLEdBQ3pFLFNBQVMsUUFBUSxFQUFFLEdBQUcsT0FBTyxRQUFRLEVBQUUsSUFBSSxPQUMzQyxXQUFXLGFBQWEsT0FBTyxTQUFTRCxXQUFVLFNBQVNDLGFBQVcsTUFBTTtBQUNsRixNQUFJO0FBQ0YsUUFBTSxRQUFRLE1BQU0sVUFBVSxVQUFVQSxjQUFZLFFBQVEsUUFBUSxHQUM5RCxRQUFPLG9CQUFJLEtBQUssR0FBRSxZQUFZLEVBQUUsTUFBTSxHQUFHLEVBQUU7QUFDakQsV0FBTyxFQUFFLFVBQVUsTUFBTSxTQUFTLFlBQVksR0FBRyxNQUFNLEdBQUcsUUFBUSxNQUFNO0FBQUEsRUFDMUUsVUFBRTtBQUNBLGFBQVMsS0FBSztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsT0FBZ0M7QUFDbEQsTUFBTSxVQUFVLFlBQVksT0FBTyxFQUNoQyxPQUFPLENBQUMsU0FBUyxLQUFLLFNBQVMsT0FBTyxDQUFDLEVBQ3ZDLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTUMsY0FBYSxHQUFHLE9BQU8sSUFBSSxJQUFJLElBQUksTUFBTSxDQUFDLENBQVcsR0FFM0VDLFVBRFksVUFBVSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBTSxXQUFXLEtBQUssTUFBTSxTQUFTLElBQUksQ0FBQyxFQUNsRSxRQUFRLENBQUMsYUFBYTtBQUM3QyxRQUFNLFVBQVUsUUFBUSxPQUFPLENBQUMsV0FBVyxPQUFPLGFBQWEsU0FBUyxJQUFJO0FBQzVFLFdBQU87QUFBQSxNQUNMLENBQUMsU0FBUyxTQUFTLElBQUksSUFBSSxRQUFRLFVBQVUsT0FBTyxDQUFDO0FBQUEsTUFDckQsQ0FBQyxTQUFTLFNBQVMsSUFBSSxJQUFJLFdBQVcsVUFBVSxPQUFPLENBQUM7QUFBQSxJQUMxRDtBQUFBLEVBQ0YsQ0FBQztBQUNELFdBQVcsUUFBUSxDQUFDLGFBQWEsaUJBQWlCLEdBQUc7QUFDbkQsUUFBTUMsU0FBUSxNQUFNLFNBQVMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLGVBQWUsYUFBYSxPQUFPLENBQUMsQ0FBVSxHQUNoRkMsUUFBTyxDQUFDLEdBQUdGLFNBQVEsR0FBR0MsTUFBSyxFQUFFO0FBQUEsTUFDakMsQ0FBQyxTQUFTLENBQUMsTUFBTSxLQUFLLE1BQU0sc0JBQXNCLFNBQVMsTUFBTSxLQUFLO0FBQUEsTUFDdEVGLGNBQWEsTUFBTSxNQUFNO0FBQUEsSUFDM0I7QUFDQSxJQUFBSSxlQUFjLE1BQU1ELEtBQUk7QUFBQSxFQUMxQjtBQUNGO0FBRUEsU0FBUyxTQUFlO0FBQ3RCLFdBQVcsQ0FBQyxNQUFNRSxTQUFRLEtBQUssT0FBTyxRQUFRLFFBQVEsRUFBRyxXQUFVLE1BQU1BLFVBQVMsQ0FBQztBQUNyRjtBQUVBLFNBQVMsTUFBTSxNQUFjLE9BQXNCO0FBQ2pELEVBQUFELGVBQWMsTUFBTSxHQUFHLEtBQUssVUFBVSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsQ0FBSTtBQUMzRDsiLAogICJuYW1lcyI6IFsicmVhZEZpbGVTeW5jIiwgIndyaXRlRmlsZVN5bmMiLCAiYnl0ZXMiLCAibWVhbiIsICJUYWJsZSIsICJUYWJsZSIsICJ0ZXh0IiwgImJ5dGVzIiwgImNvbnRlbmRlcnMiLCAid29ya2xvYWRzIiwgImFuc3dlciIsICJjb250ZW5kZXJzIiwgIkJSSUVGIiwgInJvdyIsICJwZXJjZW50IiwgImNvbnRlbmRlcnMiLCAidGV4dCIsICJjb250ZW5kZXJzIiwgImtpbmRzIiwgImNvbnRlbmRlcnMiLCAibGVhc2VzIiwgImtpbmRzIiwgInRpbWVzIiwgImNvbnRlbmRlcnMiLCAiY29udGVuZGVycyIsICJwb29scyIsICJ3b3JrbG9hZHMiLCAiY29udGVuZGVycyIsICJjb250ZW5kZXJzIiwgInNsb3RNYXBzIiwgInRleHQiLCAicmVjb3JkZWQiLCAid29ya2xvYWRzIiwgImNvbnRlbmRlcnMiLCAid29ya2xvYWRzIiwgImNvbnRlbmRlcnMiLCAid29ya2xvYWRzIiwgImNvbnRlbmRlcnMiLCAicmVjb3JkZWQiLCAidGV4dCIsICJncm91cHMiLCAiY29udGVuZGVycyIsICJ3b3JrbG9hZHMiLCAiYnl0ZXMiLCAia2luZHMiLCAicG9vbHMiLCAic2xvdE1hcHMiLCAibGVhc2VzIiwgIm1ham9yIiwgIndvcmtsb2FkcyIsICJjb250ZW5kZXJzIiwgInJlYWRGaWxlU3luYyIsICJ0YWJsZXMiLCAicGVlcnMiLCAidGV4dCIsICJ3cml0ZUZpbGVTeW5jIiwgInJlY29yZGVkIl0KfQo=

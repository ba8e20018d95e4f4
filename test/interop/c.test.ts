import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { emitC } from '../../codegen/interop/c.ts'
import { layout } from '../../codegen/layout/layout.ts'
import { order } from '../../codegen/layout/topological-order.ts'
import { parse } from '../../codegen/parse/parse.ts'
import { resolve } from '../../codegen/resolve/resolve.ts'
import type { Arena, Ptr } from '../../src/index.ts'
import { isThere } from '../support/codegen-c.ts'
import { load } from '../support/codegen.ts'

/**
 * C and TypeScript share an arena: each reads what the other wrote, in a file and in WebAssembly.
 */
const interop = suite('interop/c')

const SCHEMA = 'test/interop/every.struct.ts'
const text = readFileSync(SCHEMA, 'utf8')

function header(): string {
  const { file, faults } = parse('every.struct.ts', text)
  const { modules, faults: unresolved } = resolve(new Map([[file.path, file]]))
  const { layouts, faults: unlaid } = layout(order(modules).structs)
  assert.equal([...faults, ...unresolved, ...unlaid], [])
  return emitC(modules[0]!, layouts)
}

/** A struct as this test describes it. */
type Fields = Record<string, unknown> & { readonly ptr: Ptr }

interface Loaded {
  readonly Arena: typeof Arena
  readonly Every: {
    create(arena: Arena, init: object): Fields
    at(arena: Arena, ptr: Ptr): Fields
  }
  toJSONEvery(every: Fields): Record<string, unknown>
}

const { outputs, errors } = compile([{ path: 'every.struct.ts', text }])
assert.equal(errors, [])
const {
  Arena: Arenas,
  Every,
  toJSONEvery,
} = await load<Loaded>(
  `export * from './every.gen.ts'\nexport { Arena } from 'offheap'`,
  new Map(outputs.map((output) => [output.path, output.text])),
)

/** The values that `check` in every.c expects. */
function written(arena: Arena): Fields {
  const every = Every.create(arena, {
    ...{ id: 7, weight: 1.5, i8: -8, u8: 208, i16: -1600, u16: 61_600, i32: -320_000 },
    ...{ u32: 4_000_320_000, i64: -6_400_000_000_000_000_064n, u64: 16_400_000_000_000_000_064n },
    ...{ i53: Number.MIN_SAFE_INTEGER, u53: Number.MAX_SAFE_INTEGER, f16: 1.5, f32: 32.25 },
    ...{ f64: -64.125, bool: true, mood: 'run', state: { visible: true, dead: true } },
    ...{ rank: { team: 5, level: 300, spare: 0xabcde }, name: 'naïve', title: 'groß ✓' },
    ...{ point: { x: 1, y: 2 }, numbers: [-100, -200, -300], owned: { x: 5, y: 6 } },
    grid: [
      [0, 1, 2],
      [10, 11, 12],
    ],
    points: [0, 1, 2].map((i) => ({ x: i, y: 2 * i })),
    path: [
      { x: 0, y: 0 },
      { x: 3, y: 4 },
    ],
    shape: { kind: 'square', side: 9, corners: [0, 0, 0, 12].map((y) => ({ x: 0, y })) },
    record: { tag: 1, count: 3_000_000_000, price: 0.1, mark: 65_535 },
    class: 12,
  })
  const jobs = every['jobs'] as { store(value: number): void }
  jobs.store(-3)
  const other = Every.create(arena, {})
  every['next'] = every
  every['target'] = every
  every['gone'] = other
  arena.free(other as never)
  arena.root = every.ptr
  return every
}

/** Makes structs with a `Ref` each. Every second target is freed and its memory reused. */
function pointedAt(arena: Arena): Fields[] {
  const all = Array.from({ length: 100 }, () => Every.create(arena, {}))
  const targets = all.map((one) => (one['target'] = Every.create(arena, {})) as Fields)
  for (const [index, target] of targets.entries()) if (index % 2 === 0) arena.free(target as never)
  for (let count = 0; count < 60; count++) Every.create(arena, {})
  assert.is(all.filter((one) => one['target'] !== null).length, 50)
  return all
}

/** Precondition: `change` in every.c has been called. */
function expectChanged(every: Fields): void {
  const { ptr } = every
  assert.equal(toJSONEvery(every), {
    ...{ id: 8, i8: 1, u8: 2, i16: 3, u16: 4, i32: 5, u32: 6, i64: '-7' },
    ...{ u64: '18446744073709551608', i53: -9, u53: 10, f16: -2, f32: 11.5, f64: 12.25 },
    ...{ bool: false, mood: 'walk', state: { visible: false, burning: true, dead: false } },
    ...{ rank: { team: 2, level: 511, spare: 0xabcde }, name: 'abc', title: 'gro' },
    ...{
      point: { x: 1, y: 13 },
      numbers: [-100, 16],
      owned: { x: 18, y: 6 },
      next: every['owned'],
    },
    grid: [
      [0, 1, 2],
      [10, 11, 14],
    ],
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 2 },
      { x: 15, y: 4 },
    ],
    path: [
      { x: 0, y: 17 },
      { x: 3, y: 4 },
    ],
    ...{ target: ptr, gone: ptr, shape: { kind: 'circle', radius: 19 }, jobs: -2 },
    ...{ record: { tag: 1, count: 20, price: 21, mark: 65_535 }, absent: { x: 0, y: 22 } },
  })
}

/** Makes a folder with the C sources and the header, and removes it after `use`. */
function inFolder<T>(headerText: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-interop-'))
  try {
    for (const source of ['every.c', 'native.c'])
      cpSync(`test/interop/${source}`, join(folder, source))
    writeFileSync(join(folder, 'every.gen.h'), headerText)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compileC(compiler: string, args: readonly string[], folder: string): string {
  const run = spawnSync(compiler, ['-Wall', '-Wextra', '-Werror', '-O2', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return run.status === 0 ? '' : run.stderr || `${compiler} failed`
}

/** Returns the output of the native program for an arena in a file, and the file afterwards. */
function runNative(arena: Arena, headerText: string): { line: number; bytes: ArrayBuffer } {
  return inFolder(headerText, (folder) => {
    assert.is(compileC('gcc', ['-std=gnu11', '-o', 'native', 'native.c'], folder), '')
    const file = join(folder, 'heap.arena')
    writeFileSync(file, new Uint8Array(arena.buffer))
    const { stdout, status } = spawnSync(join(folder, 'native'), [file], { encoding: 'utf8' })
    assert.is(status, 0)
    return { line: Number(stdout), bytes: Uint8Array.from(readFileSync(file)).buffer }
  })
}

if (isThere('gcc')) {
  interop('lets a native program change the structs of an arena in a file', () => {
    const arena = new Arenas(1 << 16)
    const every = written(arena)
    const { line, bytes } = runNative(arena, header())
    assert.is(line, 0, `every.c:${line}`)
    const opened = Arenas.from(bytes)
    assert.equal(opened.verify(), [])
    expectChanged(Every.at(opened, opened.root as Ptr))
    assert.is(every['i32'], -320_000, 'the process changed this arena instead of its own copy')
  })

  interop('lets a native program find the first field that is not at the expected offset', () => {
    const arena = new Arenas(1 << 16)
    written(arena)
    const swapped = header()
      .replace(/^static_assert\([^;]*;$/gm, '')
      .replace(/( {2}int32_t i32;\n)( {2}uint32_t u32;\n)/, '$2$1')
    assert.ok(runNative(arena, swapped).line > 0)
    const proven = header().replace(/( {2}int32_t i32;\n)( {2}uint32_t u32;\n)/, '$2$1')
    const refusal = inFolder(proven, (folder) => compileC('gcc', ['-c', 'every.c'], folder))
    assert.match(refusal, /Every\.i32/)
  })
} else {
  console.log('SKIPPED: no gcc for a native program')
}

const TO_WASM = [
  ...[
    '--target=wasm32-unknown-emscripten',
    '-ffreestanding',
    '-nostdlib',
    '-fPIC',
    '-fvisibility=default',
  ],
  ...['-mmutable-globals', '-Wl,--experimental-pic', '-Wl,-shared'],
]

interface Exports {
  check(arena: number, ptr: number): number
  change(arena: number, ptr: number): void
  calls(): number
  targetOf(arena: number, ptr: number): number
  __wasm_apply_data_relocs?(): void
  __wasm_call_ctors?(): void
}

/** A module whose variables and stack are in blocks of the arena. */
function instantiate(arena: Arena, memory: WebAssembly.Memory, headerText: string): Exports {
  const bytes = inFolder(headerText, (folder) => {
    assert.is(compileC('clang', [...TO_WASM, '-o', 'every.wasm', 'every.c'], folder), '')
    return readFileSync(join(folder, 'every.wasm'))
  })
  const word = (value: number, mutable: boolean): WebAssembly.Global =>
    new WebAssembly.Global({ value: 'i32', mutable }, value)
  const env = {
    memory,
    __memory_base: word(arena.allocate(4096, 16), false),
    __table_base: word(0, false),
    __stack_pointer: word(arena.allocate(65_536, 16) + 65_536, true),
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env })
  const ours = exports as unknown as Exports
  ours.__wasm_apply_data_relocs?.()
  ours.__wasm_call_ctors?.()
  return ours
}

if (isThere('clang') && isThere('wasm-ld')) {
  interop('lets a WebAssembly module change the structs of an arena in its memory', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 64 })
    const arena = new Arenas(1 << 17, { memory })
    const every = written(arena)
    const { check, change, calls, targetOf } = instantiate(arena, memory, header())
    const line = check(0, every.ptr)
    assert.is(line, 0, `every.c:${line}`)
    change(0, every.ptr)
    expectChanged(every)
    assert.ok(check(0, every.ptr) > 0, 'check found no difference before the change')
    for (const one of pointedAt(arena)) assert.is(targetOf(0, one.ptr), one['target'] ?? 0)
    assert.is(calls(), 3, 'its variables are in the arena too')
    assert.equal(arena.verify(), [])
  })
} else {
  console.log('SKIPPED: no clang or no wasm-ld for WebAssembly')
}

interop.run()

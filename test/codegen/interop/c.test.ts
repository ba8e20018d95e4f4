import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import { cName } from '../../../codegen/interop/c-names.ts'
import { emitC } from '../../../codegen/interop/c.ts'
import type { Module, Struct, StructId, StructLayout, Type } from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { isThere } from '../../support/codegen-c.ts'
import {
  field,
  idOf,
  moduleOf,
  PATH,
  refTo,
  scalar,
  struct,
  structsIr,
} from '../../support/codegen-ir.ts'
import { wholeStructs } from '../../support/codegen-structs.ts'
import { schema } from '../../support/codegen.ts'
import { forEachSeed, Random, replayHint, seeds } from '../../support/random.ts'

const headers = suite('codegen/interop/c')

function headerOf(structs: readonly Struct[], module = moduleOf(structs)): string {
  const { layouts, faults } = layout(structs)
  assert.equal(faults, [])
  return emitC(module, layouts)
}

const STRICT = ['-Wall', '-Wextra', '-Wpedantic', '-Werror', '-fsyntax-only']
const C = ['-std=c11', ...STRICT, '-x', 'c']
const CPP = ['-std=c++11', ...STRICT, '-x', 'c++']
/** A packed struct doesn't keep the alignment of structs inside it. */
const GCC = ['-Wno-packed-not-aligned']

const INCLUDED = '#include "test.gen.h"\n'

/** Returns what a compiler reports for `program` with the given files; empty for nothing. */
function complaints(
  compiler: string,
  options: readonly string[],
  program: string,
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-c-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const run = spawnSync(compiler, [...options, '-I', folder, '-'], {
      input: program,
      encoding: 'utf8',
    })
    return run.status === 0 ? '' : run.stderr || `${compiler} failed`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const compilers = (
  [
    ['gcc', [...C, ...GCC]],
    ['g++', [...CPP, ...GCC]],
    ['clang', [...C, '--target=wasm32', '-ffreestanding']],
  ] as const
).filter(([compiler]) => isThere(compiler))

for (const missing of ['gcc', 'g++', 'clang'].filter((name) => !isThere(name))) {
  console.log(`SKIPPED: no ${missing} for compiling headers`)
}

function compiles(program: string, files: Readonly<Record<string, string>> = {}): void {
  for (const [compiler, options] of compilers) {
    assert.is(complaints(compiler, options, program, files).slice(0, 2_000), '', compiler)
  }
}

const BATCHES = 6
const BATCH = 500

headers(
  `emits headers of ${BATCHES * BATCH} random structs that compile as C and C++, and some for WebAssembly`,
  () => {
    for (const seed of seeds(BATCHES)) {
      const header = headerOf(structsIr(wholeStructs(new Random(seed), BATCH)))
      assert.ok(header.match(/static_assert\(offsetof/g)!.length > BATCH)
      for (const [compiler, options] of seed === 1 ? compilers : compilers.slice(0, 2)) {
        const found = complaints(compiler, options, INCLUDED, { 'test.gen.h': header })
        assert.is(found.slice(0, 2_000), '', `${compiler}, ${replayHint(seed)}`)
      }
    }
  },
)

const [first] = compilers

if (first !== undefined) {
  const [compiler, options] = first

  headers(
    "emits headers that don't compile when an offset, a size or an alignment is wrong",
    () => {
      const structs = structsIr(wholeStructs(new Random(1), 20))
      const { layouts } = layout(structs)
      const refused = (change: (one: StructLayout) => StructLayout, pattern: RegExp): void => {
        const last = structs.at(-1)!.id
        const wrong = new Map(layouts).set(last, change(layouts.get(last)!))
        const header = emitC(moduleOf(structs), wrong)
        assert.match(complaints(compiler, options, INCLUDED, { 'test.gen.h': header }), pattern)
      }
      refused((one) => ({ ...one, size: one.size + 1 }), /size of S19/)
      refused((one) => ({ ...one, align: one.align / 2 }), /alignment of S19/)
      refused((one) => ({ ...one, slots: moved(one.slots, -1, 0) }), /S19\.\w+/)
      refused((one) => ({ ...one, slots: moved(one.slots, 1, 0) }), /S19\.\w+/)
      refused((one) => ({ ...one, slots: moved(one.slots, 0, 1) }), /S19\.\w+/)
    },
  )

  headers('renames members whose names the compiler defines', () => {
    const macros = macrosOf(compiler)
    assert.ok(macros.length > 300)
    const names = [...new Set([...macros, ...ODD_NAMES])]
    const byte = scalar('u8')
    const taken = struct(
      'Taken',
      names.map((name) => field(name, byte)),
    )
    const inner = names.map((name) => struct(name, [field(name, byte), field(`${name}_`, byte)]))
    const nested = struct(
      'Nested',
      names.map((name) => field(name, refTo(name))),
    )
    const mood: Type = { kind: 'enum', id: idOf('Mood'), local: 'Mood', names: [...names, ''] }
    const modern = struct('Modern', [field('mood', mood)])
    compiles(INCLUDED, { 'test.gen.h': headerOf([taken, ...inner, nested, modern]) })
  })
}

function moved(slots: StructLayout['slots'], by: number, larger: number): StructLayout['slots'] {
  const last = slots.findLastIndex((slot) => slot.kind === 'field-layout' && slot.size > 0)
  return slots.map((slot, index) =>
    index === last ? { ...slot, offset: slot.offset + by, size: slot.size + larger } : slot,
  )
}

/** The headers of C11, without those that an implementation may lack. */
const STANDARD = `assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp
  signal stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string time uchar
  wchar wctype`.split(/\s+/)

/** Macros of windows.h and of headers that it includes, which replace members. */
const WINDOWS =
  `near far NEAR FAR pascal cdecl interface hyper small IN OUT OPTIONAL CONST VOID TRUE
  FALSE ERROR DELETE IGNORE INFINITE THIS PURE STRICT OPAQUE TRANSPARENT ABSOLUTE RELATIVE DIFFERENCE
  s_addr rad1 grp4 edt16 environ CALLBACK WINAPI BIGENDIAN`.split(/\s+/)

headers('renames members and structs that macros of other headers would replace', () => {
  const includes = STANDARD.map((name) => `#include <${name}.h>\n`).join('')
  const [gcc] = compilers
  const defined = gcc === undefined ? [] : objectMacros(gcc[0], includes)
  if (gcc !== undefined) assert.ok(defined.includes('I') && defined.includes('EDOM'))
  const names = [...new Set([...defined, ...WINDOWS])].filter((name) => /^[A-Za-z]/.test(name))
  assert.equal(
    names.filter((name) => cName(name) === name),
    [],
  )
  const byte = scalar('u8')
  const taken = struct(
    'Taken',
    names.map((name) => field(name, byte)),
  )
  const structs = names.map((name) => struct(name, [field(name, byte)]))
  const files = { 'test.gen.h': headerOf([taken, ...structs]) }
  const windows = WINDOWS.map((name) => `#undef ${name}\n#define ${name} 0\n`).join('')
  for (const [compiler, options] of compilers.filter(([name]) => name === 'gcc')) {
    for (const program of [includes + INCLUDED, INCLUDED + includes, windows + INCLUDED]) {
      assert.is(complaints(compiler, options, program, files).slice(0, 2_000), '')
    }
  }
})

headers('renames constants that macros of other headers would replace', () => {
  const names = (local: string, names: string[]): Type => {
    return { kind: 'enum', id: idOf(local), local, names }
  }
  const fields = [
    field('a', names('EXIT', ['SUCCESS', 'soft'])),
    field('b', names('SEEK', ['SET'])),
    field('c', {
      kind: 'bits',
      id: idOf('INT8'),
      local: 'INT8',
      parts: [{ name: 'MAX', width: 3, shift: 0 }],
      bytes: 1,
    }),
  ]
  const header = headerOf([struct('A', fields)])
  for (const name of ['EXIT_SUCCESS_ = 0', 'SEEK_SET_ = 0', ' INT8_MAX_\\(']) {
    assert.match(header, new RegExp(name))
  }
  compiles(`#include <stdint.h>\n${INCLUDED}`, { 'test.gen.h': header })
})

/** Warnings that C++ projects turn into errors, and that casts and literals of C cause. */
const PEDANTIC = [
  ...['-Wold-style-cast', '-Wcast-qual', '-Wcast-align', '-Wconversion', '-Wsign-conversion'],
  ...['-Wshadow', '-Wundef', '-Wzero-as-null-pointer-constant'],
]

headers('emits headers without casts and literals that C++ projects forbid', () => {
  const header = headerOf(structsIr(wholeStructs(new Random(2), 300)))
  assert.match(header, 'OFFHEAP_CAST(uint32_t, bits)')
  for (const [compiler, options] of compilers.filter(([name]) => name !== 'gcc')) {
    const cpp = compiler === 'g++' ? ['-Wuseless-cast', '-Wlogical-op', ...GCC] : []
    const strict = [...CPP, ...PEDANTIC, ...cpp]
    const found = complaints(compiler, strict, INCLUDED, { 'test.gen.h': header })
    assert.is(found.slice(0, 2_000), '', `${compiler} ${options[0]}`)
  }
})

/** Returns the macros without parameters that are defined after `text`. */
function objectMacros(compiler: string, text: string): string[] {
  const options = ['-dM', '-E', '-std=c11', '-x', 'c', '-']
  const { stdout } = spawnSync(compiler, options, { input: text, encoding: 'utf8' })
  return [...stdout.matchAll(/^#define (\w+)(?= |$)/gm)].map(([, name]) => name!)
}

/** Returns the macros defined after our header. A member of such a name would be replaced. */
function macrosOf(compiler: string): string[] {
  const [prelude] = headerOf([struct('A', [field('a', scalar('u8'))])]).split('struct A')
  const { stdout } = spawnSync(compiler, ['-dM', '-E', '-std=gnu11', '-x', 'c', '-'], {
    input: `${prelude}\n#endif\n`,
    encoding: 'utf8',
  })
  return [...stdout.matchAll(/^#define (\w+)/gm)].map(([, name]) => name!)
}

const ODD_NAMES = [
  ...['int', 'int_', 'int__', 'class', 'template', 'and', 'xor_eq', 'bool', 'true', 'NULL', 'this'],
  ...[
    'size_t',
    'uint8_t',
    'offheap_ptr',
    'OFFHEAP_TYPES',
    'present_',
    'base',
    'empty_',
    'tag',
    'body',
  ],
  ...['_', '__', '_A', '_a', '__proto__', 'constructor', '$', '$$', 'a$b', 'a_u0024b', '_u0024'],
  ...['café', 'cafe\u0301', 'ﬁ', '名', '𝒳', 'a\u200db', 'linux', 'unix', 'asm', 'typeof', 'main'],
]

headers('defines the bits of flags and parts up to the highest', () => {
  const names = Array.from({ length: 32 }, (_, bit) => `b${bit}`)
  const flags: Type = { kind: 'flags', id: idOf('Flag'), local: 'Flag', names, bytes: 4 }
  const parts = [
    { name: 'low', width: 1, shift: 0 },
    { name: 'high', width: 31, shift: 1 },
  ]
  const bits: Type = { kind: 'bits', id: idOf('Part'), local: 'Part', parts, bytes: 4 }
  const header = headerOf([struct('A', [field('flags', flags), field('bits', bits)])])
  const claims = [
    ...names.map((name, bit) => `(uint32_t)Flag_${name} == ${2 ** bit}u`),
    ...['(uint32_t)Part_low_mask == 1u', '(uint32_t)Part_high_mask == 0xfffffffeu'],
    ...['Part_low_shift == 0', 'Part_high_shift == 1'],
  ]
  const asserts = claims.map((claim) => `static_assert(${claim}, "${claim}");\n`)
  compiles(INCLUDED + asserts.join(''), { 'test.gen.h': header })
})

headers('maps different names to different C identifiers', () => {
  const letters = ['a', '_', 'u', '0', '2', '4', '$', 'é', 'A', 'int', 'offheap']
  const names = new Set(ODD_NAMES)
  const random = new Random(1)
  while (names.size < 20_000) {
    names.add(Array.from({ length: random.between(0, 9) }, () => random.pick(letters)).join(''))
  }
  const found = new Set([...names].map(cName))
  assert.is(found.size, names.size)
  for (const name of found) assert.match(name, /^[A-Za-z_][A-Za-z0-9_]*$/)
  for (const kept of ['a', 'position', '_x', 'x_', 'PI', 'max_units', 'u8']) {
    assert.is(cName(kept), kept)
  }
  for (const macro of [
    'BIG_ENDIAN',
    'BYTE_ORDER',
    'AF_INET',
    'SO_ERROR',
    'O_RDONLY',
    'SIOCGIFADDR',
  ]) {
    assert.is(cName(macro), `${macro}_`)
  }
})

headers('copies doc comments so that they neither end a comment nor begin code', () => {
  const words = ['*/', '/*', '//', '*\\', '\\', '/', '??/', '*??/', '"', '#error', '\n', '\r', ' ']
  const odd = ['\u0000', '\u2028', '\u202e', '\ud800', '`', '%>', '*', 'int x;', '\\u0022', '\v']
  forEachSeed(5, (random) => {
    const doc = (): string =>
      Array.from({ length: 30 }, () => random.pick([...words, ...odd])).join('')
    const structs = Array.from({ length: 20 }, (_, index) =>
      struct(`S${index}`, [field('a', scalar('u8'), { doc: doc() })], { doc: doc() }),
    )
    const kind = field('kind', { kind: 'constant', value: doc() })
    const fields = [field('a', scalar('u8'), { doc: doc() }), kind]
    const all = [...structs, struct('Last', fields, { doc: doc() })]
    const path = `${doc()}.struct.ts`
    compiles(INCLUDED, { 'test.gen.h': headerOf(all, moduleOf(all, { path })) })
    const plain = all.map((one) => ({
      ...one,
      doc: null,
      fields: one.fields.map((inner) => ({ ...inner, doc: null })),
    }))
    assert.is(withoutComments(headerOf(all)), withoutComments(headerOf(plain)))
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ')
}

/** Structs of two files that contain and point to each other's structs. */
function crossing(): Record<string, string> {
  const other = (name: string): StructId => `other.struct.ts#${name}`
  const ref = (name: string, id: StructId) => ({ kind: 'struct', id, local: name }) as const
  const vector = { ...struct('Vector', [field('x', scalar('f32'))]), id: other('Vector') }
  const back: Type = { kind: 'pointer', target: refTo('Actor') }
  const owner = { ...struct('Owner', [field('actor', back)]), id: other('Owner') }
  const actor = struct('Actor', [
    field('position', ref('Vec', vector.id)),
    field('owner', { kind: 'pointer', target: ref('Owner', owner.id) }),
  ])
  const imported = (specifier: string, imported: string, local: string, id: StructId) =>
    ({ kind: 'imported', specifier, imported, local, id }) as const
  const { layouts } = layout([vector, owner, actor])
  const here = moduleOf([actor], {
    imports: [
      imported('./other.struct.ts', 'Vector', 'Vec', vector.id),
      imported('./other.struct.js', 'Owner', 'Owner', owner.id),
    ],
  })
  const there: Module = moduleOf([vector, owner], {
    path: 'other.struct.ts',
    imports: [imported('./test.struct', 'Actor', 'Actor', actor.id)],
  })
  return { 'test.gen.h': emitC(here, layouts), 'other.gen.h': emitC(there, layouts) }
}

headers('emits headers that include one another, in any order', () => {
  const files = crossing()
  assert.match(files['test.gen.h']!, /#include "other\.gen\.h"[^]*struct Actor \{/)
  assert.match(files['other.gen.h']!, /struct Owner \{[^]*#include "test\.gen\.h"/)
  const use = 'int main(void) { struct Actor a; struct Owner o; (void)a; (void)o; return 0; }\n'
  compiles(`#include "test.gen.h"\n${use}`, files)
  compiles(`#include "other.gen.h"\n${use}`, files)
  compiles(`#include "other.gen.h"\n#include "test.gen.h"\n#include "other.gen.h"\n${use}`, files)
})

headers('emits identical headers for identical schemas, with the name of the schema', () => {
  const structs = structsIr(wholeStructs(new Random(1), 20))
  assert.is(headerOf(structs), headerOf(structs))
  const [mark, guard] = headerOf(structs).split('\n')
  assert.is(
    mark,
    `// @generated by offheap from ${PATH}: edit that file, then run \`offheap gen\`.`,
  )
  assert.match(guard!, /^#ifndef OFFHEAP_TEST_GEN_H_[0-9A-F]{8}$/)
})

headers('name the constants of a type that is declared in a field after struct and field', () => {
  const text = schema(`export interface Enemy {
    mood: Enum<'idle' | 'fight'>
    rank: Bits<{ team: 3 }>
  }
  export interface Enemy_mood { rank: f32 }`)
  const kinds = ['c'] as const
  const { outputs } = compile([{ path: 'test.struct.ts', text }], () => undefined, { kinds })
  const header = outputs[0]!.text
  for (const name of [
    'Enemy_mood_idle = 0',
    'Enemy_mood_fight = 1',
    'Enemy_rank_team(uint8_t bits)',
  ]) {
    assert.match(header, name)
  }
  compiles(INCLUDED, { 'test.gen.h': header })
})

headers.run()

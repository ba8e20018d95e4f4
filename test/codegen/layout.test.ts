import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StructLayout } from '../../codegen/ir.ts'
import type { layout } from '../../codegen/layout.ts'
import { layoutsOf, schema } from '../support/codegen.ts'
import {
  cProgramOf,
  randomStructs,
  schemaOf,
  type RandomStruct,
} from '../support/codegen-structs.ts'
import { Random, seeds } from '../support/random.ts'

const layouts = suite('codegen/layout')

/** `offset size name`, padding as `-`: one line for each slot. */
function slotsOf(struct: StructLayout): string[] {
  return struct.slots.map(
    ({ offset, size, ...slot }) => `${offset} ${size} ${'name' in slot ? slot.name : '-'}`,
  )
}

layouts('puts each field at the next multiple of its alignment', () => {
  const struct = layoutsOf(
    schema('export interface A { a: u8; b: u32; c: u16; d: f64; e: bool; f: Ptr<A> | null }'),
  ).get('A')!
  assert.equal(slotsOf(struct), [
    '0 1 a',
    '1 3 -',
    '4 4 b',
    '8 2 c',
    '10 6 -',
    '16 8 d',
    '24 1 e',
    '25 3 -',
    '28 4 f',
  ])
  assert.is(struct.size, 32)
  assert.is(struct.align, 8)
})

layouts('rounds the size up to the alignment, so that elements follow without gaps', () => {
  const both = layoutsOf(
    schema(
      'export interface A { a: u32; b: u8 } export interface B { x: u8; as: FixedArray<A, 3> }',
    ),
  )
  assert.equal(slotsOf(both.get('A')!), ['0 4 a', '4 1 b', '5 3 -'])
  assert.equal(slotsOf(both.get('B')!), ['0 1 x', '1 3 -', '4 24 as'])
  assert.is(both.get('B')!.size, 28)
})

layouts('is packed where every field is a byte', () => {
  const struct = layoutsOf(
    schema('export interface A { a: u8; b: i8; c: bool; d: FixedArray<u8, 4> }'),
  ).get('A')!
  assert.equal(slotsOf(struct), ['0 1 a', '1 1 b', '2 1 c', '3 4 d'])
  assert.is(struct.size, 7)
  assert.is(struct.align, 1)
})

layouts('knows of defaults inside', () => {
  const structs = layoutsOf(
    schema(`export interface A { /** @default 1 */ a: u8 } export interface B { as: FixedArray<A, 2> }
      export interface C { b: B } export interface D { /** @default 0 */ a: u8; next: Ptr<C> | null }`),
  )
  const withDefaults = [...structs.values()].filter(({ hasDefaults }) => hasDefaults)
  assert.equal(withDefaults.map(({ name }) => name).sort(), ['A', 'B', 'C'])
})

const compiler = process.env['CC'] ?? 'cc'

function cCompilerIsThere(): boolean {
  return spawnSync(compiler, ['--version']).status === 0
}

/** What a C compiler says of the structs: size, alignment and offsets, struct after struct. */
function askC(structs: readonly RandomStruct[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-layout-'))
  try {
    writeFileSync(join(folder, 'ask.c'), cProgramOf(structs))
    const options = ['-std=c11', '-w', '-O0', '-o', join(folder, 'ask'), join(folder, 'ask.c')]
    const compiled = spawnSync(compiler, options, { encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    const { stdout } = spawnSync(join(folder, 'ask'), { encoding: 'utf8', maxBuffer: 2 ** 26 })
    return stdout.trim().split('\n').map(Number)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Where our layout and C's differ. */
function differences(
  structs: readonly RandomStruct[],
  answers: readonly number[],
  lay?: typeof layout,
): string[] {
  const ours = layoutsOf(schemaOf(structs), lay)
  const found: string[] = []
  let next = 0
  const compare = (what: string, value: number | undefined): void => {
    const answer = answers[next++]
    if (value !== answer) found.push(`${what}: ${value}, C says ${answer}`)
  }
  for (const { name, fields } of structs) {
    const struct = ours.get(name)!
    const offsets = new Map(
      struct.slots.map((slot) => ['name' in slot ? slot.name : '', slot.offset]),
    )
    compare(`sizeof ${name}`, struct.size)
    compare(`alignof ${name}`, struct.align)
    for (const field of fields) compare(`offsetof ${name}.${field.name}`, offsets.get(field.name))
  }
  assert.is(next, answers.length)
  return found
}

const BATCHES = 4
const BATCH = 300

if (cCompilerIsThere()) {
  layouts(`is what a C compiler makes of ${BATCHES * BATCH} random structs`, () => {
    for (const seed of seeds(BATCHES)) {
      const structs = randomStructs(new Random(seed), BATCH)
      const found = differences(structs, askC(structs))
      assert.equal(found.slice(0, 10), [], `seed ${seed} (SEED=${seed} to replay)`)
    }
  })

  /** Mistakes that a layout could have, as changes to its text. */
  const mistakes: readonly (readonly [string, string, string])[] = [
    ['no padding at the end', 'const size = roundUp(end, align)', 'const size = end'],
    [
      'no padding between fields',
      'const offset = roundUp(end, extent.align)',
      'const offset = end',
    ],
    [
      'eight bytes aligned to four',
      '{ size: bytes, align: bytes,',
      '{ size: bytes, align: Math.min(4, bytes),',
    ],
    [
      'a gap behind each element of an array',
      'size: element.size * type.length',
      'size: (element.size + element.align) * type.length',
    ],
    [
      'structs inside as aligned as four bytes are',
      'return layouts.get(type.id) ?? null',
      'return { ...layouts.get(type.id)!, align: 4 }',
    ],
  ]
  for (const [name, right, wrong] of mistakes) {
    layouts(`and the comparison would find ${name}`, async () => {
      const mistaken = await patchedLayout(right, wrong)
      const structs = randomStructs(new Random(1), BATCH)
      assert.ok(differences(structs, askC(structs), mistaken).length > 0)
    })
  }
} else {
  console.log(`SKIPPED: no C compiler (${compiler}) to compare layouts with`)
  layouts('has a C compiler to compare with in CI', () => {
    assert.not.ok(process.env['CI'], `${compiler} is not there`)
  })
}

/** The layout stage with one piece of its text exchanged. */
async function patchedLayout(right: string, wrong: string): Promise<typeof layout> {
  const text = readFileSync('codegen/layout.ts', 'utf8')
  assert.is(text.split(right).length, 2, `\`${right}\` is in codegen/layout.ts once`)
  const { outputFiles } = await build({
    stdin: { contents: text.replace(right, wrong), loader: 'ts', resolveDir: 'codegen' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  const patched: unknown = await import(`data:text/javascript;base64,${code}`)
  return (patched as { layout: typeof layout }).layout
}

layouts.run()

import { readFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Struct, StructLayout, Type } from '../../../codegen/ir.ts'
import { bodyOffsetOf, layout } from '../../../codegen/layout/layout.ts'
import { askC, isThere, questionsOf } from '../../support/codegen-c.ts'
import { field, refTo, scalar, struct, structsIr } from '../../support/codegen-ir.ts'
import {
  schemaOf,
  shaderStructs,
  wholeStructs,
  type RandomStruct,
} from '../../support/codegen-structs.ts'
import { layoutsOf } from '../../support/codegen.ts'
import { importModule } from '../../support/import-module.ts'
import { Random, replayHint, seeds } from '../../support/random.ts'

const layouts = suite('codegen/layout/layout')

/** Returns the layouts of valid structs by name. */
function laidOut(structs: readonly Struct[], lay = layout): Map<string, StructLayout> {
  const found = lay(structs)
  assert.equal(found.faults, [])
  return new Map([...found.layouts.values()].map((one) => [one.name, one]))
}

/** Returns one line for each slot: `offset size name`, padding as `-`, presence bits as `?`. */
function slotsOf(struct: StructLayout): string[] {
  return struct.slots.map((slot) => {
    const name = slot.kind === 'padding' ? '-' : slot.kind === 'presence' ? '?' : slot.name
    return `${slot.offset} ${slot.size} ${name}`
  })
}

/** Returns the slots, size and alignment of the only struct, which has these fields. */
function drawn(one: Struct, before: readonly Struct[] = []): string[] {
  const found = laidOut([...before, one]).get(one.name)!
  return [...slotsOf(found), `${found.size} bytes, align ${found.align}`]
}

const pointer: Type = { kind: 'pointer', target: refTo('A') }

layouts('places each field at the next multiple of its alignment', () => {
  const fields = ['u8', 'u32', 'u16', 'f64', 'bool'].map((name) => field(name, scalar(name)))
  assert.equal(drawn(struct('A', [...fields, field('next', pointer)])), [
    '0 1 u8',
    '1 3 -',
    '4 4 u32',
    '8 2 u16',
    '10 6 -',
    '16 8 f64',
    '24 1 bool',
    '25 3 -',
    '28 4 next',
    '32 bytes, align 8',
  ])
})

layouts('rounds the size up to the alignment, so that elements follow without gaps', () => {
  const a = struct('A', [field('a', scalar('u32')), field('b', scalar('u8'))])
  const as: Type = { kind: 'array', element: refTo('A'), length: 3 }
  assert.equal(drawn(a), ['0 4 a', '4 1 b', '5 3 -', '8 bytes, align 4'])
  const b = struct('B', [field('x', scalar('u8')), field('as', as)])
  assert.equal(drawn(b, [a]), ['0 1 x', '1 3 -', '4 24 as', '28 bytes, align 4'])
})

layouts('places the base first with its padding, and records where its fields come from', () => {
  const a = struct('A', [field('a', scalar('u32')), field('b', scalar('u8'), { optional: true })])
  const b = struct('B', [field('c', scalar('u8'), { optional: true })], { base: refTo('A') })
  const c = struct('C', [field('d', scalar('f64'))], { base: refTo('B') })
  assert.equal(drawn(c, [a, b]), [
    ...['0 4 a', '4 1 b', '5 1 ?', '6 2 -', '8 1 c', '9 1 ?', '10 2 -', '12 4 -', '16 8 d'],
    '24 bytes, align 8',
  ])
  const found = laidOut([a, b, c])
  assert.equal(found.get('C')!.lineage, ['C', 'B', 'A'])
  const own = found.get('B')!.slots.filter((slot) => slot.kind !== 'padding' && !slot.inherited)
  assert.equal(
    own.map(({ offset }) => offset),
    [8, 9],
  )
})

layouts('places a presence bit for each optional field, in order, after the fields', () => {
  const fields = Array.from({ length: 10 }, (_, index) =>
    field(`f${index}`, scalar('u8'), { optional: index !== 0 }),
  )
  const found = laidOut([struct('A', [...fields])]).get('A')!
  const bits = found.slots.flatMap((slot) => (slot.kind === 'field-layout' ? [slot.presence] : []))
  assert.is(bits[0], null)
  assert.equal(bits[1], { offset: 10, bit: 0 })
  assert.equal(bits[8], { offset: 10, bit: 7 })
  assert.equal(bits[9], { offset: 11, bit: 0 })
  assert.is(found.size, 12)
})

layouts('packs without gaps, up to the alignment that the struct itself has', () => {
  const fields = ['u8', 'u32', 'u16'].map((name) => field(name, scalar(name)))
  const packed = struct('A', fields, { packed: true })
  assert.equal(drawn(packed), ['0 1 u8', '1 4 u32', '5 2 u16', '7 bytes, align 1'])
  const aligned = struct('B', fields, { packed: true, align: 4 })
  assert.equal(drawn(aligned).slice(2), ['5 2 u16', '7 1 -', '8 bytes, align 4'])
})

layouts('gives a @cacheline field its own lines of 64 bytes', () => {
  const done = field('done', scalar('u32'), { ownsCacheLine: true })
  const found = drawn(struct('A', [field('a', scalar('u8')), done, field('b', scalar('u8'))]))
  assert.equal(found, [
    ...['0 1 a', '1 63 -', '64 4 done', '68 60 -', '128 1 b', '129 63 -'],
    '192 bytes, align 64',
  ])
})

layouts('places a tag before the largest member of a union, and nothing for constants', () => {
  const kind = (value: string) => field('kind', { kind: 'constant', value })
  const dot = struct('Dot', [kind('dot')])
  const ring = struct('Ring', [kind('ring'), field('r', scalar('f64'))])
  const members = [dot, ring].map(({ name }) => ({ value: name, struct: refTo(name) }))
  const union: Type = { kind: 'union', discriminant: 'kind', members }
  const found = drawn(struct('A', [field('a', scalar('u8')), field('shape', union)]), [dot, ring])
  assert.equal(found, ['0 1 a', '1 7 -', '8 16 shape', '24 bytes, align 8'])
  assert.equal(drawn(dot), ['0 0 kind', '0 1 -', '1 bytes, align 1'])
})

layouts('needs no layout of the targets of pointers and lists', () => {
  const target = refTo('Missing')
  const types: readonly Type[] = [
    { kind: 'pointer', target },
    { kind: 'own', target },
    { kind: 'reference', target },
    { kind: 'list', element: target },
    { kind: 'list', element: { kind: 'own', target } },
  ]
  const fields = types.map((type, index) => field(`f${index}`, type))
  assert.is(laidOut([struct('A', fields)]).get('A')!.size, 4 + 4 + 8 + 12 + 12)
  assert.is(layout([struct('A', [field('f', target)])]).layouts.size, 0)
})

layouts('records defaults, owned blocks and inner padding', () => {
  const kind = field('kind', { kind: 'constant', value: 'a' })
  const a = struct('A', [kind, field('a', scalar('u8'), { default: '1' })])
  const b = struct('B', [field('as', { kind: 'array', element: refTo('A'), length: 2 })])
  const z = struct('Z', [field('z', scalar('u8'))])
  const other = { value: 'z', struct: refTo('Z') }
  const member = { value: 'a', struct: refTo('A') }
  const c = struct('C', [
    field('maybe', refTo('A'), { optional: true }),
    field('union', { kind: 'union', discriminant: 'kind', members: [other, member] }),
    field('next', { kind: 'pointer', target: refTo('D') }),
  ])
  const d = struct('D', [field('b', refTo('B')), field('name', { kind: 'string' })])
  const e = struct('E', [field('d', refTo('D'))])
  const f = struct('F', [], { base: refTo('E') })
  // A new union is its first member.
  const first = field('union', { kind: 'union', discriminant: 'kind', members: [member, other] })
  const g = struct('G', [first])
  const all = [...laidOut([a, z, b, c, d, e, f, g]).values()]
  const names = (which: (one: StructLayout) => boolean): string =>
    all
      .filter(which)
      .map(({ name }) => name)
      .join('')
  assert.is(
    names(({ hasDefaults }) => hasDefaults),
    'ABDEFG',
  )
  assert.is(
    names(({ owns }) => owns),
    'DEF',
  )
  assert.is(
    names(({ hasPadding }) => hasPadding),
    'CDEF',
  )
})

layouts('refuses structs over 2 GiB, whatever their arrays multiply to', () => {
  const nested = (depth: number): Type =>
    depth === 0 ? scalar('f64') : { kind: 'array', element: nested(depth - 1), length: 2 ** 31 }
  for (const depth of [1, 2, 40]) {
    const { faults, layouts: none } = layout([struct('A', [field('a', nested(depth))])])
    assert.equal(
      faults.map(({ code }) => code),
      ['STRUCT_TOO_LARGE'],
    )
    assert.is(none.size, 0)
  }
  assert.is(laidOut([struct('A', [field('a', scalar(`u8 ${2 ** 31}`))])]).get('A')!.size, 2 ** 31)
})

layouts('produces the same layout from the text of a schema as from its structs', () => {
  const random = wholeStructs(new Random(1), 300)
  // A code is a plain integer in the structs, which don't have the dictionaries.
  const schema = schemaOf(random).replaceAll(
    /\bCode<\w+(?:, (\w+))?>/g,
    (_, integer) => integer ?? 'u32',
  )
  const fromText = layoutsOf(schema)
  for (const [name, { hash }] of laidOut(structsIr(random))) {
    assert.is(fromText.get(name)!.hash, hash, name)
  }
  const shaders = shaderStructs(new Random(1), 100)
  const shadersFromText = layoutsOf(schemaOf(shaders))
  for (const [name, { hash }] of laidOut(structsIr(shaders))) {
    assert.is(shadersFromText.get(name)!.hash, hash, name)
  }
})

/** Returns our layouts' results for the questions to C. */
function answersOf(structs: readonly RandomStruct[], lay: typeof layout): Map<string, number> {
  const { layouts: found, faults } = lay(structsIr(structs))
  assert.equal(faults, [])
  const answers = new Map<string, number>()
  for (const { name, size, align, slots } of found.values()) {
    answers.set(`sizeof ${name}`, size)
    answers.set(`alignof ${name}`, align)
    let presences = slots.filter(({ kind }) => kind === 'presence').length
    for (const slot of slots) {
      if (slot.kind === 'padding') continue
      const what = slot.kind === 'presence' ? `presence ${--presences}` : slot.name
      answers.set(`${name}.${what}`, slot.offset)
      if (slot.kind === 'presence' || slot.type.kind !== 'union') continue
      answers.set(`${name}.${what}.body`, slot.offset + bodyOffsetOf(slot.type, found))
    }
  }
  return answers
}

/** Returns the differences between our layout and C's. */
function differences(
  structs: readonly RandomStruct[],
  lay: typeof layout,
  compiler: string,
): string[] {
  const questions = questionsOf(structs)
  const answers = askC(compiler, structs, questions)
  assert.is(answers.length, questions.length)
  const ours = answersOf(structs, lay)
  return questions.flatMap(({ what }, index) =>
    ours.get(what) === answers[index] ? [] : [`${what}: ${ours.get(what)}, C: ${answers[index]}`],
  )
}

const BATCHES = 6
const BATCH = 500
const compiler = process.env['CC'] ?? 'cc'

if (isThere(compiler)) {
  layouts(`agrees with a C compiler about ${BATCHES * BATCH} random structs`, () => {
    for (const seed of seeds(BATCHES)) {
      const found = differences(wholeStructs(new Random(seed), BATCH), layout, compiler)
      assert.equal(found.slice(0, 10), [], replayHint(seed))
    }
  })

  /** Possible mistakes of a layout, as changes to its source. */
  const mistakes: readonly (readonly [string, string, string])[] = [
    ['no padding at the end', 'Math.max(roundUp(end, align), align)', 'end'],
    [
      'no padding between fields',
      'const offset = roundUp(next, fieldAlign)',
      'const offset = next',
    ],
    [
      'eight-byte scalars aligned to four',
      'plain(bytes, bytes)',
      'plain(bytes, Math.min(4, bytes))',
    ],
    [
      'a gap after each element of an array',
      'size: element.size * type.length',
      'size: (element.size + element.align) * type.length',
    ],
    [
      'nested structs aligned to four',
      'return layouts.get(type.id) ?? null',
      'return { ...layouts.get(type.id)!, align: 4 }',
    ],
    [
      'fields in the padding of the base',
      'let next = inherited?.size ?? 0',
      'let next = inherited ? inherited.size - 1 : 0',
    ],
    ['packed fields at their natural alignment', 'packed ? 1 : extent.align', 'extent.align'],
    [
      'other fields in the line of a @cacheline field',
      'if (field.ownsCacheLine) return CACHE_LINE',
      'if (field.ownsCacheLine) return 1',
    ],
    ['a requested alignment that is ignored', 'field.align, cacheLine', 'cacheLine'],
    ['unaligned union members after the tag', 'size: align + roundUp', 'size: 1 + roundUp'],
    ['a byte for each presence bit', 'Math.ceil(optional / 8)', 'optional'],
  ]
  for (const [name, right, wrong] of mistakes) {
    layouts(`differs from a C compiler with the seeded bug: ${name}`, async () => {
      const mistaken = await patchedLayout(right, wrong)
      assert.ok(differences(wholeStructs(new Random(1), 300), mistaken, compiler).length > 0)
    })
  }
} else {
  console.log(`SKIPPED: no C compiler (${compiler}) for comparing layouts`)
  layouts('has a C compiler for comparison in CI', () => {
    assert.not.ok(process.env['CI'], `${compiler} is not there`)
  })
}

/** Returns the layout stage with one piece of its source replaced. */
async function patchedLayout(right: string, wrong: string): Promise<typeof layout> {
  let patched = 0
  const patch: Plugin = {
    name: 'patch',
    setup({ onLoad }) {
      onLoad({ filter: /layout[\\/](layout|extent)\.ts$/ }, ({ path }) => {
        const parts = readFileSync(path, 'utf8').split(right)
        patched += parts.length - 1
        return { contents: parts.join(wrong), loader: 'ts' }
      })
    },
  }
  const { outputFiles } = await build({
    entryPoints: ['codegen/layout/layout.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [patch],
  })
  assert.is(patched, 1, `\`${right}\` is in the layout stage once`)
  const module = await importModule(outputFiles[0]!.contents)
  return (module as { layout: typeof layout }).layout
}

layouts.run()

import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { irOf, isIr } from '../../../codegen/interop/ir-json.ts'
import type { Layouts, Module, Type } from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { order } from '../../../codegen/layout/topological-order.ts'
import { parse } from '../../../codegen/parse/parse.ts'
import { resolve } from '../../../codegen/resolve/resolve.ts'
import {
  field,
  idOf,
  moduleOf,
  refTo,
  scalar,
  struct,
  structsIr,
} from '../../support/codegen-ir.ts'
import { wholeStructs } from '../../support/codegen-structs.ts'
import { Random } from '../../support/random.ts'

const json = suite('codegen/interop/ir-json')

const PAGE = readFileSync('codegen/ir.md', 'utf8')

function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text]) => text!,
  )
}

json('emits the JSON that the page shows', () => {
  const [text] = blocks('ts')
  const { file, faults } = parse('dot.struct.ts', text!)
  const { modules, faults: unresolved } = resolve(new Map([[file.path, file]]))
  const { layouts } = layout(order(modules).structs)
  assert.equal([...faults, ...unresolved], [])
  assert.fixture(irOf(modules[0]!, layouts), blocks('json')[0]!)
})

/** Returns every property that occurs, at any depth. */
function propertiesOf(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const own = Array.isArray(value) ? [] : Object.keys(value)
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...propertiesOf(inner)])])
}

function kindsOf(type: Type): string[] {
  return type.kind === 'array' || type.kind === 'list'
    ? [type.kind, ...kindsOf(type.element)]
    : [type.kind]
}

function randomModule(): { module: Module; layouts: Layouts } {
  const structs = structsIr(wholeStructs(new Random(1), 200))
  return { module: moduleOf(structs), layouts: layout(structs).layouts }
}

json('contains every layout and only properties that the page explains', () => {
  const { module, layouts } = randomModule()
  const ir = JSON.parse(irOf(module, layouts))
  for (const [index, { id }] of module.structs.entries()) {
    const { name, size, align, hash, slots } = layouts.get(id)!
    const found = ir.structs[index]
    assert.equal([found.name, found.size, found.align, found.hash], [name, size, align, hash])
    const fields = slots.filter((slot) => slot.kind === 'field-layout')
    assert.is(found.fields.length, fields.length)
    for (const [at, one] of fields.entries()) {
      const { name, offset, size, type, presence } = found.fields[at]
      assert.equal([name, offset, size, presence], [one.name, one.offset, one.size, one.presence])
      assert.is(type.kind, one.type.kind)
    }
  }
  for (const property of propertiesOf(ir)) assert.match(PAGE, `\`${property}\``)
  const types = module.structs.flatMap(({ fields }) => fields.flatMap(({ type }) => kindsOf(type)))
  const kinds = new Set(types)
  assert.is(kinds.size, 15)
  for (const kind of kinds) assert.match(PAGE, `\`${kind}\``)
})

json('emits identical JSON wherever the schema is', () => {
  const { module, layouts } = randomModule()
  assert.is(irOf(module, layouts), irOf(module, layouts))
  assert.is(
    irOf({ ...module, path: '/home/somebody/test.struct.ts' }, layouts),
    irOf(module, layouts),
  )
  assert.ok(isIr(irOf(module, layouts)))
  assert.not.ok(isIr('{}'))
})

json('names structs as this schema does, also those of inherited fields', () => {
  const vector = { ...struct('Vector', [field('x', scalar('f32'))]), id: 'other.struct.ts#Vector' }
  const theirs: Type = { kind: 'struct', id: vector.id, local: 'V' }
  const base = { ...struct('Base', [field('at', theirs)]), id: 'other.struct.ts#Base' }
  const ours = struct('Ours', [], { base: { kind: 'struct', id: base.id, local: 'Base' } })
  const specifier = './other.struct.ts'
  const imported = (imported: string, local: string, id: string) =>
    ({ kind: 'imported', specifier, imported, local, id }) as const
  const imports = [imported('Base', 'Base', base.id), imported('Vector', 'Vec', vector.id)]
  const module = moduleOf([ours], { imports })
  const ir = JSON.parse(irOf(module, layout([vector, base, ours]).layouts))
  assert.equal(ir.imports[1], { name: 'Vec', exported: 'Vector', from: specifier })
  assert.is(ir.structs[0].base, 'Base')
  assert.equal(ir.structs[0].fields[0].type, { kind: 'struct', name: 'Vec' })
})

json('escapes any text and any name', () => {
  const names = ['__proto__', 'constructor', '"', '\\', '\u2028', '\ud800', '</script>']
  const mood: Type = { kind: 'enum', id: idOf('Mood'), local: 'Mood', names }
  const one = struct('A', [field('mood', mood, { doc: names.join('\n') })])
  const two = struct('B', [field('__proto__', refTo('A'))])
  const structs = [one, two]
  const ir = JSON.parse(irOf(moduleOf(structs), layout(structs).layouts))
  assert.equal(ir.types[0].names, names)
  assert.is(ir.structs[0].fields[0].doc, names.join('\n'))
  assert.is(ir.structs[1].fields[0].name, '__proto__')
})

json.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import { ATOMIC_SCALARS, isScalarName, SCALARS } from '../../../codegen/tables/scalars.ts'
import * as runtime from '../../../src/gen-v1.ts'
import { schema } from '../../support/codegen.ts'

/** Each scalar through all emitters: what comes out is what its row in the table says. */
const scalars = suite('codegen/emit-scalars')

/** The generated files of one struct with the members in `body`, by kind. */
function outputsOf(body: string, tag = ''): Record<string, string> {
  const text = schema(`/** ${tag} */\nexport interface One {\n${body}\n}\n`)
  const kinds = ['ts', 'ir', 'c', 'wgsl'] as const
  const { outputs, errors } = compile([{ path: 'one.struct.ts', text }], () => undefined, { kinds })
  assert.equal(errors.map(String), [])
  return Object.fromEntries(outputs.map(({ kind, text }) => [kind, text]))
}

/** The lines of the getter `name`. */
function getter(code: string, name: string): string {
  return new RegExp(`^  get ${name}\\(\\)(?:.* \\}$|[^]*?^  \\})`, 'm').exec(code)![0]
}

for (const [name, scalar] of Object.entries(SCALARS).filter(([name]) => isScalarName(name))) {
  scalars(`emits ${name} according to its row`, () => {
    const { ts, c, ir } = outputsOf(
      `one: ${name}\nmany: FixedArray<${name}, 3>\nlist: List<${name}>`,
    )
    const one = getter(ts!, 'one')
    assert.match(one, `get one(): ${scalar.type} {`)
    const { storage, view } = scalar
    const element = `this.arena.${view}[`
    if (storage.kind === 'element') assert.match(one, `return ${element}`)
    if (storage.kind === 'truth') assert.match(one, '!!')
    if (storage.kind === 'encoded') {
      assert.match(one, `${storage.decode}(${element}`)
      assert.match(ts!, `${storage.encode}(value)`)
    }
    if (storage.kind === 'words') {
      assert.match(one, `${storage.read}(`)
      assert.match(one, `this.arena.${scalar.highWord}[`)
      assert.match(ts!, `${storage.write}(this.arena, `)
    }
    for (const word of ['oneLow', 'oneHigh']) {
      assert.is(ts!.includes(`get ${word}()`), scalar.highWord !== null, word)
    }
    assert.match(getter(ts!, 'many'), `get many(): ${scalar.array} {`)
    assert.match(getter(ts!, 'list'), `get list(): ${scalar.list} {`)

    const note = scalar.c.note === null ? '' : ` /* ${scalar.c.note} */`
    assert.match(c!, `  ${scalar.c.type} one;${note}\n`)
    assert.match(c!, `  ${scalar.c.type} many[3];${note}\n`)
    assert.match(c!, `OFFHEAP_SIZEOF(One, one) == ${scalar.bytes},`)
    const { size, type } = JSON.parse(ir!).structs[0].fields[0] as { size: number; type: object }
    assert.equal({ size, type }, { size: scalar.bytes, type: { kind: 'scalar', scalar: name } })
  })

  scalars(`emits a packed ${name} by the DataView`, () => {
    const { storage, bytes } = scalar
    const { ts } = outputsOf(`first: u8\none: ${name}`, '@packed')
    const access = bytes === 1 ? 'this.arena.u8[|this.arena.i8[' : 'this.arena.view.get'
    assert.ok(access.split('|').some((text) => getter(ts!, 'one').includes(text)))
    if (storage.kind === 'words') assert.match(ts!, `${storage.writePacked}(this.arena, `)
  })

  scalars(`emits ${name} in WGSL if WGSL has it, and refuses it otherwise`, () => {
    const text = schema(`/** @wgsl storage */\nexport interface One { one: ${name} }\n`)
    const options = { kinds: ['wgsl'] } as const
    const { outputs, errors } = compile([{ path: 'one.struct.ts', text }], () => undefined, options)
    if (scalar.wgsl === null) {
      assert.equal(
        errors.map(({ code }) => code),
        ['WGSL_TYPE'],
      )
      return
    }
    const { type, extension } = scalar.wgsl
    assert.equal(errors, [])
    assert.match(outputs[0]!.text, `  one: ${type},\n`)
    assert.is(outputs[0]!.text.includes('enable '), extension !== null)
    if (extension !== null) assert.match(outputs[0]!.text, `\nenable ${extension};\n`)
  })

  scalars(`allows an atomic ${name} if its row names one`, () => {
    const text = schema(`export interface One { one: Atomic<${name}> }\n`)
    const { outputs, errors } = compile([{ path: 'one.struct.ts', text }])
    assert.is(ATOMIC_SCALARS.includes(name), scalar.atomic !== null)
    if (scalar.atomic === null)
      assert.equal(
        errors.map(({ code }) => code),
        ['ATOMIC_ARGUMENT'],
      )
    else assert.match(outputs[0]!.text, `get one(): ${scalar.atomic} {`)
  })

  scalars(`names only exports of the run time for ${name}`, () => {
    const { array, list, atomic, storage } = scalar
    const functions =
      storage.kind === 'encoded'
        ? [storage.decode, storage.encode]
        : storage.kind === 'words'
          ? [storage.read, storage.write, storage.writePacked]
          : []
    const exported = new Map(Object.entries(runtime))
    for (const used of [array, list, ...(atomic === null ? [] : [atomic]), ...functions]) {
      assert.type(exported.get(used), 'function', used)
    }
  })
}

scalars.run()

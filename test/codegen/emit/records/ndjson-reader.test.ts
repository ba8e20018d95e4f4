import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../../codegen/compile.ts'

/** Readers of NDJSON are generated for structs of any size and with any names. */
const readers = suite('codegen/emit/records/ndjson-reader')

const KINDS = ['u32', 'f64', 'i53', 'bool', 'f32', 'u8'] as const

/** Returns the generated code of a struct with `count` fields. */
function generated(count: number): string {
  const fields = Array.from({ length: count }, (_, at) => `  field${at}: ${KINDS[at % 6]}\n`)
  const text = `import type { ${KINDS.join(', ')}, Table } from 'offheap/schema'
/** @ndjson */
export interface Wide {
${fields.join('')}}
export type Wides = Table<Wide>
`
  const { outputs, errors } = compile([{ path: 'wide.struct.ts', text }])
  assert.equal(errors.map(String), [])
  return outputs[0]!.text
}

/** Reads a record of `count` fields, and prints the values and the sizes of functions. */
async function read(count: number): Promise<string> {
  const values = Array.from({ length: count }, (_, at) => (at % 6 === 3 ? at % 4 === 1 : at))
  const record = Object.fromEntries(values.map((value, at) => [`field${at}`, value]))
  const program = `${generated(count)}
import { Arena } from 'offheap'
const wides = Wides.create(new Arena(1 << 20))
const line = ${JSON.stringify(JSON.stringify(record))}
parseNDJSONWide(new TextEncoder().encode((line + '\\n').repeat(3)), wides)
console.log([...wides].every((row) => JSON.stringify(row) === line) && wides.length === 3)`
  const { outputFiles } = await build({
    stdin: { contents: program, loader: 'ts', resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minifySyntax: true,
    write: false,
  })
  const flags = ['--print-bytecode', '--print-bytecode-filter=run$', '--input-type=module']
  const input = outputFiles[0]!.text
  return spawnSync(process.execPath, flags, { input, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout
}

readers('records of many fields are read, by a loop that V8 optimizes', async () => {
  for (const count of [1, 30, 31, 32, 48, 49, 100]) {
    const output = await read(count)
    assert.match(output, /^true$/m, String(count))
    const size = Number(/Bytecode length: (\d+)/i.exec(output)?.[1])
    // The limit of V8, in bytes.
    assert.ok(size < 61_440, `${count} fields: ${size}`)
  }
})

readers(
  'types, fields and keys can have the names that the loop uses, and any others',
  async () => {
    const text = `import type { Code, Dictionary, Enum, f32, Flags, Str, Table, u32, u8 } from 'offheap/schema'
export type bytes = Dictionary
export type cursor = Enum<'a"b' | 'c\\\\d' | 'é' | ''>
export type kind = Flags<'__proto__x' | 'at'>
export interface view { at: f32; row: f32 }
/** @ndjson */
export interface JSONField {
  at: u32
  source: Code<bytes>
  row: view
  cursor: cursor
  kind: kind
  /** @key "quote \\"" */
  quote: u8
  /** @key "back\\\\slash" */
  slash: u8
  /** @key __proto__ */
  proto: u8
  /** @key "ключ 😀" */
  key: u8
  /** @key constructor */
  made?: Str<8>
}
export type Uint8Array = Table<JSONField>
`
    const { outputs, errors } = compile([{ path: 'odd.struct.ts', text }])
    assert.equal(errors.map(String), [])
    const lines = ['a"b', 'c\\d', 'é', ''].map((name, at) => {
      const members = [
        ...[`"at":${at}`, `"source":${JSON.stringify(name)}`, '"row":{"row":1,"at":2}'],
        ...[`"cursor":${JSON.stringify(name)}`, '"kind":{"at":true}', '"quote \\"":3'],
        ...['"back\\\\slash":4', '"__proto__":5', '"ключ 😀":6', '"constructor":"made"'],
      ]
      return `{${(at % 2 === 0 ? members : members.reverse()).join(',')}}`
    })
    const program = `${outputs[0]!.text}
import { Arena } from 'offheap'
const arena = new Arena(1 << 16)
const texts = bytes.create(arena)
const table = Uint8Array.create(arena)
const given = new TextEncoder().encode(${JSON.stringify([...lines, ...lines].join('\n'))})
parseNDJSONJSONField(given, table, { dictionaries: { bytes: texts } })
console.log(JSON.stringify(Array.from(table, (row) => ({ ...row.toJSON(), source: texts.at(row.source) }))))`
    const { outputFiles } = await build({
      stdin: { contents: program, loader: 'ts', resolveDir: '.' },
      ...{ bundle: true, format: 'esm', platform: 'node', target: 'es2022', write: false },
    })
    const input = outputFiles[0]!.text
    const flags = ['--input-type=module']
    const { stdout, stderr } = spawnSync(process.execPath, flags, { input, encoding: 'utf8' })
    assert.is(stderr, '')
    const expected = ['a"b', 'c\\d', 'é', ''].map((name, at) => ({
      ...{ at, source: name, row: { at: 2, row: 1 }, cursor: name },
      kind: { __proto__x: false, at: true },
      ...{ quote: 3, slash: 4, proto: 5, key: 6, made: 'made' },
    }))
    assert.equal(JSON.parse(stdout), [...expected, ...expected])
  },
)

readers.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { RecordSummary } from '../../src/ndjson.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import {
  schemaOf,
  wholeStructs,
  type RandomField,
  type RandomStruct,
  type RandomType,
} from '../support/codegen-structs.ts'
import { load } from '../support/codegen.ts'
import { Random, replayHint, seeds } from '../support/random.ts'
import { randomValues } from '../support/struct-values.ts'

/** Structs of random schemas are read from the NDJSON of their `toJSON`, into every target. */
const generated = suite('generated/random-ndjson')

const STRUCTS = 30
const ROWS = 5

/** Returns structs whose fields can all be read, and that have some. */
function readable(structs: readonly RandomStruct[]): RandomStruct[] {
  const kept = new Map<string, RandomStruct>()
  for (const struct of structs) {
    const fields = struct.fields.filter(({ type }) => isReadable(type, kept))
    if (fields.some(({ type }) => type.kind !== 'constant')) {
      kept.set(struct.name, { ...struct, base: null, fields })
    }
  }
  return [...kept.values()]
}

function isReadable(type: RandomType, structs: ReadonlyMap<string, RandomStruct>): boolean {
  switch (type.kind) {
    case 'scalar':
      return !type.name.startsWith('Code')
    case 'array':
      return isReadable(type.element, new Map()) && type.element.kind !== 'string'
    case 'struct':
      return structs.has(type.name)
    default:
      return ['enum', 'flags', 'bits', 'text', 'string', 'constant'].includes(type.kind)
  }
}

function hasString(fields: readonly RandomField[], all: readonly RandomStruct[]): boolean {
  return fields.some(({ type }) => {
    if (type.kind === 'string') return true
    const inner = type.kind === 'struct' ? all.find(({ name }) => name === type.name) : undefined
    return inner !== undefined && hasString(inner.fields, all)
  })
}

type Row = Struct & { toJSON(): unknown }
type Target = Iterable<Row> & { push(): unknown }
type Parse = (bytes: Uint8Array, into: Target | ((row: Row) => void)) => RecordSummary

interface Module {
  readonly Arena: new (bytes: number) => Arena
  readonly [name: string]: unknown
}

async function check(seed: number): Promise<number> {
  const random = new Random(seed)
  const structs = readable(wholeStructs(random, STRUCTS))
  const tabular = structs.filter(({ fields }) => !hasString(fields, structs))
  const tables = tabular.map(({ name }) => `export type ${name}Rows = Table<${name}>\n`)
  const lists = structs.map(({ name }) => `export type ${name}Items = List<${name}>\n`)
  const text = `${schemaOf(structs)
    .replace(/(?:\/\*\* ([^*\n]*) \*\/\n)?export interface/g, '/** $1 @ndjson */\nexport interface')
    .replace(/\$1/g, '')
    .replace(/^import type \{ (.*) \} from/, (_, words: string) => {
      const used = new Set([...words.split(', '), 'List', 'Table'])
      return `import type { ${[...used].join(', ')} } from`
    })}\n${lists.join('')}${tables.join('')}`
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map((output) => [output.path, output.text]))
  const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'`
  const module = await load<Module>(entry, files)
  const arena = new module.Arena(1 << 24)
  for (const { name } of structs) {
    const type = module[name] as StructType<Row, object>
    const rows = Array.from({ length: ROWS }, () =>
      type.create(arena, randomValues(module[`${name}$Info`] as StructInfo, random, [])).toJSON(),
    )
    const lines = rows.map((row) => JSON.stringify(row))
    const bytes = new TextEncoder().encode(lines.join('\n'))
    // The tab makes the thorough scan read the record.
    const slow = new TextEncoder().encode(lines.map((line) => `\t${line}`).join('\n'))
    const parse = module[`parseNDJSON${name}`] as Parse
    for (const source of [bytes, slow]) {
      const seen: string[] = []
      parse(source, (row) => void seen.push(JSON.stringify(row)))
      assert.equal(seen, lines, name)
      for (const kind of ['Items', 'Rows']) {
        const owner = module[name + kind] as StructType<Row> | undefined
        if (owner === undefined) continue
        const target = owner.create(arena) as unknown as Target
        assert.is(parse(source, target).rows, ROWS)
        assert.equal(
          Array.from(target, (row) => JSON.stringify(row)),
          lines,
          `${name}${kind}`,
        )
      }
    }
  }
  assert.equal(arena.verify(), [])
  return structs.length
}

generated('the records that structs return are read back', async () => {
  let count = 0
  for (const seed of seeds(6)) {
    try {
      count += await check(seed)
    } catch (error) {
      if (error instanceof Error) error.message = `${replayHint(seed)}: ${error.message}`
      throw error
    }
  }
  assert.ok(count >= 20, String(count))
})

generated.run()

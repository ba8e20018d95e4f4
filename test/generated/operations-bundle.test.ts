import { readFileSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { goldenFile } from '../support/codegen.ts'

/** A bundle contains an operation with the code that it needs, and no other operation. */
const bundles = suite('generated/operations-bundle')

/** Loads generated files as from a project whose package doesn't declare `sideEffects`. */
const elsewhere: Plugin = {
  name: 'elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.gen\.ts$/ }, ({ path }) => ({
      path: path.slice(path.lastIndexOf('/') + 1),
      namespace: 'elsewhere',
    }))
    onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({
      contents: readFileSync(goldenFile(path), 'utf8'),
      loader: 'ts',
      resolveDir: process.cwd(),
    }))
  },
}

async function bundled(name: string, from: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from '${from}'`,
      loader: 'ts',
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    alias: { offheap: './src/index.ts', 'offheap/gen/v1': './src/gen-v1.ts' },
    plugins: [elsewhere],
  })
  return outputFiles[0]!.text
}

/** Returns the functions, classes and tables in a bundle. */
async function contents(name: string, from = './operations.gen.ts'): Promise<string[]> {
  const text = await bundled(name, from)
  const declared = text.matchAll(
    /\bfunction\*? ([\w$]+)|\bclass ([\w$]+)|\b([\w$]+) ?= ?class\b|\b([\w$]+\$Info)=\{|\b([\w$]+)=(?:\([\w$,]*\)|[\w$]+)=>/g,
  )
  const names = [...declared].map(([, ...groups]) => groups.find((group) => group !== undefined)!)
  return [...new Set(names)].sort()
}

/** Returns those that are generated: the golden structs have these names. */
async function generated(name: string): Promise<string[]> {
  const names = await contents(name)
  return names.filter((name) =>
    /(Solid|Vec2|Loose|Padded|Circle|Square|Tree|Garden|Park)/.test(name),
  )
}

bundles('bundles an operation with the tables that it reads and without any class', async () => {
  assert.equal(await generated('equalsSolid'), ['Solid$Info', 'Vec2$Info', 'equalsSolid'])
  assert.equal(await generated('hashSolid'), ['Solid$Info', 'Vec2$Info', 'hashSolid'])
  assert.equal(await generated('equalsLoose'), [
    ...['Circle$Info', 'Loose$Info', 'Padded$Info', 'Square$Info', 'Vec2$Info', 'equalsLoose'],
  ])
  // The class, of which its arguments must be, and no tables.
  const copied = await generated('copySolid')
  assert.ok(copied.includes('Solid') && !copied.some((name) => name.endsWith('$Info')))
})

bundles('bundles a table with those of nested structs and without code', async () => {
  assert.equal(await contents('Solid$Info'), ['Solid$Info', 'Vec2$Info'])
  assert.equal(await contents('Garden$Info'), ['Garden$Info', 'Tree$Info'])
  assert.equal(await contents('offsetOf', 'offheap'), [
    ...[
      'OffheapError',
      'clipped',
      'listed',
      'mismatch',
      'nameOf',
      'noPath',
      'offsetOf',
      'requireKind',
      'show',
    ],
    'withArticle',
  ])
})

bundles(
  'bundles the conversion only for programs that convert, and no table with a class',
  async () => {
    assert.not.ok((await contents('Arena', 'offheap')).includes('Conversion'))
    assert.ok((await contents('convert', 'offheap')).includes('Conversion'))
    assert.not.ok((await generated('Garden')).some((name) => name.endsWith('$Info')))
  },
)

/** Names that belong to an operation, of structs and of the run time. */
const OWNERS: readonly (readonly [operation: string, names: RegExp])[] = [
  ['equals', /^equals(Solid|Vec2|Tree|Garden)|^equalStructs$|^same(Structs|Steps)/],
  ['hash', /^hash(Solid|Vec2|Tree|Garden)|^murmur3$/],
  ['fromJSON', /^json|^JSONPlace$|^StructReader$/],
  ['release', /^releaseOf$|^disown/],
  ['tables', /\$Info$|^StructPlan$/],
  ['lists', /^structList$|^structArray$/],
]

function operationsIn(names: readonly string[]): string[] {
  return OWNERS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(
    ([operation]) => operation,
  )
}

bundles('bundles a class without operations, and an operation without others', async () => {
  for (const [name, operations] of [
    ['Solid', []],
    ['Solid$Array', ['lists']],
    ['Tree', []],
    ['Tree$List', []],
    ['initSolid', []],
    ['toJSONTree', []],
    ['equalsTree', ['equals', 'tables']],
    ['hashTree', ['hash', 'tables']],
    ['fromJSONSolid', ['fromJSON', 'tables']],
    ['fromJSONTree', ['fromJSON', 'tables']],
    ['releaseTree', ['release', 'tables']],
  ] as const) {
    assert.equal(operationsIn(await contents(name)), operations, name)
  }
})

bundles.run()

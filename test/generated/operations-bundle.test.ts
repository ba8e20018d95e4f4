import { build, type Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'
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

/** Returns the functions, classes and reflections in a bundle. */
async function contents(name: string, from = './operations.gen.ts'): Promise<string[]> {
  const text = await bundled(name, from)
  const declared = text.matchAll(
    /\bfunction\*? ([\w$]+)|\bclass ([\w$]+)|\b([\w$]+) ?= ?class\b|\b(\w+Info)=\{/g,
  )
  const names = [...declared].map(([, ...groups]) => groups.find((group) => group !== undefined)!)
  return [...new Set(names)].sort()
}

bundles('bundles an operation on plain structs without any class', async () => {
  assert.equal(await contents('equalsSolid'), ['equalsSolid', 'sameBytes'])
  assert.equal(await contents('hashSolid'), [
    ...['finished', 'hashSolid', 'mixed', 'murmur3', 'partOf', 'scrambled'],
  ])
  assert.equal(await contents('toJSONSolid'), [
    ...['floatToJSON', 'toJSONSolid', 'toJSONSolidRank$', 'toJSONSolidState$'],
    ...['toJSONU16x2$', 'toJSONVec2'],
  ])
  assert.equal(await contents('copySolid'), ['copySolid'])
  assert.equal(await contents('equalsLoose'), [
    ...['equalsCircle', 'equalsLoose', 'equalsPadded', 'equalsSquare', 'sameBytes'],
    'sameElements',
  ])
})

bundles('bundles a reflection with those of nested structs and without code', async () => {
  assert.equal(await contents('Solid$Info'), ['Solid$Info', 'Vec2$Info'])
  assert.equal(await contents('Garden$Info'), ['Garden$Info', 'Tree$Info'])
  assert.equal(await contents('offsetOf', 'offheap'), [
    ...['OffheapError', 'listed', 'noPath', 'offsetOf', 'show'],
  ])
})

/** Names that belong to an operation, of structs and of the run time. */
const OWNERS: readonly (readonly [operation: string, names: RegExp])[] = [
  ['equals', /^equals(Solid|Vec2|Tree|Garden)|^same/],
  ['hash', /^hash(Solid|Vec2)|^murmur3$/],
  ['toJSON', /^toJSON|ToJSON$/],
  ['fromJSON', /^fromJSON|^readJSON|^json|^JSONPlace$/],
  ['release', /^release|^disown/],
  ['Info', /Info$/],
]

function operationsIn(names: readonly string[]): string[] {
  return OWNERS.filter(([, pattern]) => names.some((name) => pattern.test(name))).map(
    ([operation]) => operation,
  )
}

bundles('bundles a class without operations, and an operation without others', async () => {
  for (const [name, operations] of [
    ['Solid', []],
    ['Solid$Array', []],
    ['Tree', []],
    ['initSolid', []],
    ['equalsTree', ['equals']],
    ['toJSONTree', ['toJSON']],
    ['fromJSONSolid', ['fromJSON']],
    ['fromJSONTree', ['fromJSON']],
    ['releaseTree', ['release']],
  ] as const) {
    assert.equal(operationsIn(await contents(name)), operations, name)
  }
})

bundles.run()

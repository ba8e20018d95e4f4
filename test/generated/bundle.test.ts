import { build, transform, type Plugin } from 'esbuild'
import { rollup } from 'rollup'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'

/** Contents and size of bundles with accessor classes. */
const bundles = suite('generated/bundle')

const SCHEMA = `
import type { Atomic, Bits, Enum, f32, FixedArray, Flags, i53, List, Own, Ptr, Ref, Str, u16, u64 } from 'offheap/schema'

export interface Plain { x: f32; y: f32; z: f32 }

export interface Enemy {
  position: Plain
  health: u16
  target: Ptr<Pointed> | null
  rival: Ref<Pointed> | null
}

export interface Pointed { name: Str; friend: Ptr<Enemy> | null }

export interface Everything {
  mood: Enum<'idle' | 'walk'>
  state: Flags<'on' | 'off'>
  rank: Bits<{ team: 3; level: 5 }>
  safe: i53
  id: u64
  name: Str<16>
  title: Str
  path: FixedArray<Plain, 4>
  rows: FixedArray<FixedArray<f32, 4>, 4>
  list: List<Plain>
  own: Own<Plain> | null
  ref: Ref<Plain> | null
  next: Ptr<Everything> | null
  shape: Circle | Square
  hits: Atomic<i32>
  maybe?: f32
}

export interface Circle { kind: 'circle'; radius: f32 }
export interface Square { kind: 'square'; side: f32 }
`.replace('i53, List', 'i32, i53, List')

/** Bundles a program for delivery, without the code that it imports from the package. */
async function bundled(program: string, names: 'kept' | 'short'): Promise<string> {
  const { outputs, errors } = compile([{ path: 'all.struct.ts', text: SCHEMA }])
  assert.equal(errors.map(String), [])
  const given: Plugin = {
    name: 'given',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /all\.gen\.ts$/ }, ({ path }) => ({ path, namespace: 'given' }))
      onLoad({ filter: /.*/, namespace: 'given' }, () => ({
        contents: outputs[0]!.text,
        loader: 'ts',
      }))
    },
  }
  const { outputFiles } = await build({
    stdin: { contents: program, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: names === 'short',
    external: ['offheap/gen/v1'],
    write: false,
    plugins: [given],
  })
  return outputFiles[0]!.text.replace(/^import[^;]*;/, '')
}

/** Returns the names of generated classes and functions in a bundle. */
function contents(text: string): string[] {
  const declared = text.matchAll(
    /\bfunction ([\w$]+)|\bclass ([\w$]+)|\bvar ([\w$]+Info)\b|\b([\w$]+)=class\b/g,
  )
  const names = [...declared].map((match) => match.slice(1).find((name) => name !== undefined)!)
  return [...new Set(names)].sort()
}

bundles(
  'bundles a class with the code that its setters need when a program reads one field',
  async () => {
    const text = await bundled(
      `import { Enemy } from './all.gen.ts'
    globalThis.read = (arena, ptr) => Enemy.at(arena, ptr).health`,
      'kept',
    )
    assert.equal(contents(text), [
      ...['Enemy', 'Plain', 'copyEnemy', 'copyPlain', 'initEnemy', 'initPlain'],
      ...['storeEnemy$', 'toJSONEnemy', 'toJSONPlain', 'writeEnemy$', 'writePlain$'],
    ])
    // The target of a pointer is only named.
    assert.not.match(text, /Pointed(?!["'])|fromJSON|equals|hash|Info|Array|List/)
  },
)

bundles('bundles no operations for a program that uses fields of all kinds', async () => {
  const text = await bundled(
    `import { Everything } from './all.gen.ts'
    globalThis.read = (arena, ptr) => Everything.at(arena, ptr).safe`,
    'kept',
  )
  assert.not.match(
    contents(text).join(' '),
    /equals|hash|fromJSON|Info|release|Everything\$Array|Everything\$List/,
  )
})

bundles('bundles a struct of plain fields small', async () => {
  const rows: [string, number][] = []
  for (const name of ['Plain', 'Enemy', 'Pointed', 'Circle', 'Everything']) {
    const text = await bundled(`export { ${name} } from './all.gen.ts'`, 'short')
    rows.push([name, text.length])
  }
  for (const [name, bytes] of rows) console.log(`${name.padEnd(12)} ${bytes} bytes, minified`)
  const sizes = new Map(rows)
  assert.ok(sizes.get('Plain')! < 1_560, 'a class of three fields')
  assert.ok(sizes.get('Circle')! < 1_340, 'a class of one field')
})

bundles('contain no unused class when Rollup makes them', async () => {
  const { outputs } = compile([{ path: 'all.struct.ts', text: SCHEMA }])
  const { code } = await transform(outputs[0]!.text, { loader: 'ts', target: 'es2022' })
  const sources: Readonly<Record<string, string>> = {
    all: code,
    main: "import { equalsPlain, Plain$Info } from 'all'\nconsole.log(equalsPlain, Plain$Info)",
  }
  const bundle = await rollup({
    input: 'main',
    external: 'offheap/gen/v1',
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'given',
        resolveId: (id) => (id in sources ? id : null),
        load: (id) => sources[id] ?? null,
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  assert.match(output[0].code, 'Plain$Info = {')
  assert.not.match(output[0].code, /\bclass\b/)
})

bundles.run()

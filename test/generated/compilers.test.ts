import { createRequire } from 'node:module'
import { transformSync } from '@swc/core'
import { transform as esbuild } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { goldenFile, goldenSchemas, readIfThere } from '../support/codegen.ts'
import { Project } from '../support/project.ts'
import { cover, syntaxForms } from '../support/syntax-forms.ts'

/**
 * Compilers that remove types file by file make the same program of generated code, without options.
 * `type-stripping.test.ts` does the same with Node.
 */
const compilers = suite('generated/compilers')

const PROGRAM = `
import { Arena } from 'offheap'
import * as every from './all.js'
import { Account } from './text.gen.js'
import { Drawing } from './unions.gen.js'

const arena = new Arena(65_536)
const drawing = Drawing.create(arena, { shape: { kind: 'square', side: 4 } })
const { shape } = drawing
const account = Account.create(arena, { name: 'Zoë' })
const classes = Object.values(every).filter((one) => one?.typeName !== undefined && one.create)
const own = classes.flatMap((one) => Object.getOwnPropertyNames(one.create(arena)))
const names = [...new Set(own)].sort()
console.log(shape.side, account.name, classes.length, names.includes('$'), names.join(' '))
`

interface Babel {
  readonly version: string
  transform(text: string, options: object): { readonly code: string }
}

interface TypeScript {
  transpileModule(text: string, options: object): { readonly outputText: string }
}

type Compile = (text: string) => string | Promise<string>

const require = createRequire(import.meta.url)

function babel(name: string, presets: readonly unknown[]): Compile {
  const { transform } = require(name) as Babel
  return (text) => transform(text, { presets, filename: 'a.gen.ts', configFile: false }).code
}

function typescript(name: string, compilerOptions: object): Compile {
  const { transpileModule } = require(name) as TypeScript
  return (text) => transpileModule(text, { compilerOptions }).outputText
}

const MODULES = { module: 99 } // ESNext

const COMPILERS: Readonly<Record<string, Compile>> = {
  'Babel 7': babel('babel-7', ['typescript']),
  'Babel 7 for old browsers': babel('babel-7', ['typescript', ['env', { modules: false }]]),
  'Babel 8': babel('babel-8', ['typescript']),
  esbuild: async (text) => (await esbuild(text, { loader: 'ts' })).code,
  'esbuild for ES2020': async (text) =>
    (await esbuild(text, { loader: 'ts', target: 'es2020' })).code,
  swc: (text) => transformSync(text, { jsc: { parser: { syntax: 'typescript' } } }).code,
  'swc for ES2022': (text) =>
    transformSync(text, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }).code,
  'TypeScript 5': typescript('typescript-5', { ...MODULES, target: 9 }),
  'TypeScript 6': typescript('typescript-6', { ...MODULES, target: 99 }),
}

const names = goldenSchemas().map((path) => path.slice(path.lastIndexOf('/') + 1).split('.')[0]!)
const codes = new Map(names.map((name) => [name, readIfThere(goldenFile(`${name}.gen.ts`))!]))
const expected: string[] = []

/** Compilers that take a few milliseconds for a file, and the one that compiles in place of others. */
const QUICK = /^esbuild|^swc/
const QUICKEST = COMPILERS['esbuild']!

/**
 * The files that the slow compilers compile: they have all syntactic forms of the others. A compiler
 * transforms a node by its kind and by the node that it is in.
 */
const chosen = cover(
  new Map([...codes].map(([name, code]) => [name, syntaxForms(`${name}.ts`, code)])),
  ['text', 'unions'],
  (name) => codes.get(name)!.length,
)

for (const [compiler, compile] of Object.entries(COMPILERS)) {
  compilers(`emits code that ${compiler} compiles`, async () => {
    const files: Record<string, string> = { 'main.js': PROGRAM }
    for (const [name, text] of codes) {
      const code = await (QUICK.test(compiler) || chosen.has(name) ? compile : QUICKEST)(text)
      files[`${name}.gen.js`] = code
        .replace(/\.gen(?:\.[jt]s)?(['"])/g, '.gen.js$1')
        .replaceAll(/(['"])\.\.\/readable\//g, '$1./')
    }
    files['all.js'] = names.map((name) => `export * from './${name}.gen.js'\n`).join('')
    const project = Project.make(['offheap'])
    project.write(files)
    const { err, out } = project.node('main.js')
    project.remove()
    assert.is(err, '')
    assert.match(out, /^4 Zoë \d\d+ false .*\barena /)
    // No compiler adds properties, such as `$`, which only the type checker knows.
    assert.is(out, (expected[0] ??= out))
  })
}

compilers.run()

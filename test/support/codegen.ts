import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'
import * as assert from 'uvu/assert'
import { compile, type Compiled } from '../../codegen/compile.ts'
import type { FileDecl, StructLayout } from '../../codegen/ir.ts'
import { layout } from '../../codegen/layout/layout.ts'
import { order } from '../../codegen/layout/topological-order.ts'
import { parse } from '../../codegen/parse/parse.ts'
import { resolve } from '../../codegen/resolve/resolve.ts'
import { BUILTINS } from '../../codegen/resolve/suggestions.ts'
import { importModule } from './import-module.ts'

/** `readable` holds the goldens that reviewers read in full, `drift` those that only show changes. */
const GOLDEN_FOLDERS = ['test/golden/readable', 'test/golden/drift'] as const
const ERRORS = 'test/golden/errors'
/** Separates an invalid schema from the errors that the compiler must report for it. */
const ERRORS_LINE = '==> errors\n'

/** Paths of the schemas that have a generated file beside them. */
export function goldenSchemas(): string[] {
  return GOLDEN_FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.struct.ts'))
      .map((name) => `${folder}/${name}`),
  )
}

/** Path of the golden file called `name`, in whichever folder it is. */
export function goldenFile(name: string): string {
  const path = GOLDEN_FOLDERS.map((folder) => `${folder}/${name}`).find((file) => existsSync(file))
  if (path === undefined) throw new Error(`no golden file is called ${name}`)
  return path
}

export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Schemas that error fixtures import. They are valid by themselves, so they have no errors. */
const COMPANIONS = ['other.txt', 'loop.txt']

/** Names of the error fixtures, as schemas: `no-struct.struct.ts`. */
export function errorFixtures(): string[] {
  return readdirSync(ERRORS)
    .filter((name) => !COMPANIONS.includes(name))
    .map((name) => name.replace(/\.txt$/, '.struct.ts'))
}

/**
 * Returns the schema of an error fixture, a text file that the type checker doesn't read:
 * `no-struct.txt` is compiled under the name `no-struct.struct.ts`.
 */
export function readErrorFixture(path: string): string | undefined {
  return readIfThere(fixtureFile(path))?.split(ERRORS_LINE)[0]
}

/** Compares `errors` with those in the fixture, or writes them to it when OFFHEAP_ACCEPT is set. */
export function expectErrors(path: string, errors: string): void {
  expectGolden(fixtureFile(path), `${readErrorFixture(path)}${ERRORS_LINE}${errors}`)
}

function fixtureFile(path: string): string {
  return `${ERRORS}/${path.replace(/\.struct\.ts$/, '.txt')}`
}

/** Compares with a golden file, or writes it when OFFHEAP_ACCEPT is set. */
export function expectGolden(path: string, text: string): void {
  if (process.env['OFFHEAP_ACCEPT']) writeFileSync(path, text)
  assert.fixture(text, readIfThere(path) ?? '', `${path} differs; OFFHEAP_ACCEPT=1 rewrites it`)
}

/** Returns a schema that imports all built-in types. */
export function schema(body: string): string {
  return `import type { ${BUILTINS.join(', ')} } from 'offheap/schema'\n${body}`
}

/** Compiles one schema that imports all built-in types. */
export function compileBody(body: string): Compiled {
  return compile([{ path: 'test.struct.ts', text: schema(body) }])
}

/** Returns the codes of all errors in one schema that imports all built-in types. */
export function codesOf(body: string): string[] {
  return compileBody(body).errors.map(({ code }) => code)
}

/** Returns the layouts of one schema by the names of its structs. */
export function layoutsOf(text: string, lay: typeof layout = layout): Map<string, StructLayout> {
  const { file, faults } = parse('test.struct.ts', text)
  assert.equal(faults, [])
  const files = new Map<string, FileDecl>([[file.path, file]])
  const resolved = resolve(files)
  assert.equal(resolved.faults, [])
  const laidOut = lay(order(resolved.modules).structs)
  assert.equal(laidOut.faults, [])
  return new Map([...laidOut.layouts.values()].map((struct) => [struct.name, struct]))
}

/**
 * Bundles TypeScript and imports the bundle. `files` are available by path; other imports are read
 * from disk, and those of offheap from the sources, as `change` returns them.
 */
export async function load<T>(
  entry: string,
  files: ReadonlyMap<string, string>,
  change?: (path: string, text: string) => string,
): Promise<T> {
  const given: Plugin = {
    name: 'given',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/.*\.gen\.ts$/ }, ({ path }) =>
        files.has(path.slice(2)) ? { path: path.slice(2), namespace: 'given' } : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
        contents: files.get(path)!,
        loader: 'ts',
        resolveDir: process.cwd(),
      }))
      if (change === undefined) return
      onLoad({ filter: /[\\/]src[\\/]/ }, async ({ path }) => {
        const file = relative('.', path).replaceAll(sep, '/')
        return { contents: change(file, await readFile(path, 'utf8')), loader: 'ts' }
      })
    },
  }
  const { outputFiles } = await build({
    stdin: { contents: entry, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Inlines constants: without it, the allocator takes 50 % longer.
    minifySyntax: true,
    write: false,
    external: ['node:*'],
    alias: {
      offheap: './src/index.ts',
      'offheap/gen/v1': './src/gen-v1.ts',
      'offheap/tlsf': './src/tlsf.ts',
      'offheap/csv': './src/csv.ts',
      'offheap/ndjson': './src/ndjson.ts',
    },
    plugins: [given],
  })
  return (await importModule(outputFiles[0]!.contents)) as T
}

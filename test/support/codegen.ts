import { build, type Plugin } from 'esbuild'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import * as assert from 'uvu/assert'
import { compile, type Compiled } from '../../codegen/compile.ts'
import type { FileDecl, StructLayout } from '../../codegen/ir.ts'
import { BUILTINS } from '../../codegen/resolve/suggestions.ts'
import { layout } from '../../codegen/layout/layout.ts'
import { order } from '../../codegen/layout/topological-order.ts'
import { parse } from '../../codegen/parse/parse.ts'
import { resolve } from '../../codegen/resolve/resolve.ts'

export const GOLDEN = 'test/golden'
export const ERRORS = 'test/golden/errors'

/** The schemas that have a generated file beside them, by their paths. */
export function goldenSchemas(): string[] {
  const names = readdirSync(GOLDEN).filter((name) => name.endsWith('.struct.ts'))
  return names.map((name) => `${GOLDEN}/${name}`)
}

export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/**
 * The schemas that are wrong on purpose. They end in `.txt`, so that the type checker leaves them
 * alone, and are compiled as if they ended in `.ts`.
 */
export function readErrorFixture(path: string): string | undefined {
  return readIfThere(`${ERRORS}/${path.replace(/\.ts$/, '.txt')}`)
}

/** Compares with a golden file, or writes it when OFFHEAP_ACCEPT is set. */
export function expectGolden(path: string, text: string): void {
  if (process.env['OFFHEAP_ACCEPT']) writeFileSync(path, text)
  assert.fixture(text, readIfThere(path) ?? '', `${path} differs; OFFHEAP_ACCEPT=1 rewrites it`)
}


/** A schema that has all words at hand. */
export function schema(body: string): string {
  return `import type { ${BUILTINS.join(', ')} } from 'offheap/schema'\n${body}`
}

/** Compiles one schema that has all words at hand. */
export function compileBody(body: string): Compiled {
  return compile([{ path: 'test.struct.ts', text: schema(body) }])
}

/** The codes of all errors in one schema that has all words at hand. */
export function codesOf(body: string): string[] {
  return compileBody(body).errors.map(({ code }) => code)
}

/** The layouts of one schema by the names of its structs. */
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
 * Bundles TypeScript and imports it. `files` are given by path; what they import and is not among
 * them is read from the disk, the parts of offheap from their sources, as `change` leaves those.
 */
export async function load<T>(
  entry: string,
  files: ReadonlyMap<string, string>,
  change: (path: string, text: string) => string = (_, text) => text,
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
    write: false,
    alias: { offheap: './src/index.ts', 'offheap/gen/v1': './src/gen-v1.ts' },
    plugins: [given],
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)) as T
}

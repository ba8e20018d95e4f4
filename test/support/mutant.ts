import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { build, type OutputFile } from 'esbuild'
import { importModule } from './import-module.ts'

type Harness = typeof import('./campaign.ts')

/** Replaces a text that occurs exactly once in a file of `src`, `examples` or `test/support`. */
export interface Mutation {
  /** Path from the root of the repository, such as `src/tlsf/tlsf.ts`. */
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Returns the test harness of `campaign.ts`, bundled with the mutated allocator. */
export async function harnessWith(mutations: readonly Mutation[]): Promise<Harness> {
  const module = await bundleWith('test/support/campaign.ts', mutations)
  if (!isHarness(module)) throw new Error('the bundle does not export a test harness')
  return module
}

/**
 * Returns the module of `entry`, bundled with the mutated sources. Throws when a text to replace
 * doesn't occur exactly once, because then the source has changed and the bug must be seeded again.
 */
export async function bundleWith(entry: string, mutations: readonly Mutation[]): Promise<unknown> {
  return importModule((await bundle(entry, mutations, 'node')).contents)
}

/** Returns the text of a script that assigns the exports of `entry` to the global `name`. */
export async function browserBundleWith(
  entry: string,
  name: string,
  mutations: readonly Mutation[],
): Promise<string> {
  return (await bundle(entry, mutations, 'browser', name)).text
}

async function bundle(
  entry: string,
  mutations: readonly Mutation[],
  platform: 'browser' | 'node',
  globalName?: string,
): Promise<OutputFile> {
  const applied = new Set<Mutation>()
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    ...(globalName === undefined ? { format: 'esm' } : { format: 'iife', globalName }),
    platform,
    // Modules for seeded tests look for a seed there.
    ...(platform === 'browser' && { define: { 'process.env': '{}' } }),
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'silent',
    plugins: [
      {
        name: 'mutations',
        setup({ onLoad }) {
          onLoad(
            { filter: /[\\/](src|examples|test[\\/](support|golden))[\\/].*\.ts$/ },
            async ({ path }) => {
              let contents = await readFile(path, 'utf8')
              const file = relative('.', path).replaceAll(sep, '/')
              for (const mutation of mutations) {
                if (mutation.file !== file) continue
                contents = replaceOnce(contents, mutation)
                applied.add(mutation)
              }
              return { contents, loader: 'ts' }
            },
          )
        },
      },
    ],
  })
  if (applied.size < mutations.length)
    throw new Error('a mutation is in a file outside of the bundle')
  return outputFiles[0]!
}

function replaceOnce(text: string, { file, from, to }: Mutation): string {
  const parts = text.split(from)
  if (parts.length !== 2)
    throw new Error(`${file} contains this text ${parts.length - 1} times, expected once: ${from}`)
  return parts.join(to)
}

function isHarness(module: unknown): module is Harness {
  return typeof module === 'object' && module !== null && 'campaign' in module
}

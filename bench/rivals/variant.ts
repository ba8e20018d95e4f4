import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { build } from 'esbuild'
import type { Mutation } from '../workloads/variants.ts'

/**
 * Bundles our allocator with `mutations` applied to its source, to `bench/build/tlsf-VARIANT.js`.
 * Throws unless each text that a mutation replaces occurs exactly once.
 */
export async function buildVariant(variant: string, mutations: readonly Mutation[]): Promise<void> {
  await build({
    entryPoints: ['src/tlsf.ts'],
    outfile: `bench/build/tlsf-${variant}.js`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'warning',
    plugins: [
      {
        name: 'mutations',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/]tlsf[\\/]/ }, ({ path }) => {
            const source = relative('.', path).replaceAll(sep, '/')
            const applied = mutations.filter(({ file }) => file === source)
            return {
              contents: applied.reduce(replaceOnce, readFileSync(path, 'utf8')),
              loader: 'ts',
            }
          })
        },
      },
    ],
  })
}

function replaceOnce(text: string, { file, from, to }: Mutation): string {
  const parts = text.split(from)
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} occurrences, expected 1, of the text: ${from}`)
  }
  return parts.join(to)
}

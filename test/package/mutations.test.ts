import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { variants } from '../../bench/workloads/variants.ts'
import type { Mutation } from '../support/mutant.ts'
import { mutationsFor, VARIANTS } from '../support/variants.ts'

/**
 * Every text that a seeded bug or a variant of the allocator replaces is in its file exactly once.
 * The tests that run the mutations say so too, after minutes; this one is quick enough to run after
 * each change of the formatting or the wording of a source.
 */
const mutations = suite('package/mutations')

/** Test files that declare seeded bugs. */
const FILES = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll(sep, '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /^const BUGS\b.*\bMutation\b/m.test(readFileSync(file, 'utf8')))

const SILENT = `export function suite() {
  const register = () => undefined
  const hooks = () => Object.assign(() => undefined, { each: () => undefined })
  return Object.assign(register, { before: hooks(), after: hooks(), run: register, skip: register })
}`

/** The seeded bugs of a test file, whose tests are declared and never run. */
async function bugsOf(file: string): Promise<readonly Mutation[]> {
  const outfile = resolve('build/mutants', `bugs-${file.replaceAll(/\W/g, '-')}.mjs`)
  await build({
    stdin: {
      contents: `${readFileSync(file, 'utf8')}\nexport { BUGS }`,
      resolveDir: join(file, '..'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'silent',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^uvu$/ }, ({ path }) => ({ path, namespace: 'silent' }))
          onLoad({ filter: /.*/, namespace: 'silent' }, () => ({ contents: SILENT }))
        },
      },
    ],
  })
  const module: { BUGS: Record<string, Mutation | readonly Mutation[]> } = await import(
    pathToFileURL(outfile).href
  )
  return Object.values(module.BUGS).flat()
}

/** The mutations whose text is not in its file exactly once. */
function lost(list: readonly Mutation[]): string[] {
  return list.flatMap(({ file, from }) => {
    const found = readFileSync(file, 'utf8').split(from).length - 1
    return found === 1 ? [] : [`${file} has ${found} of: ${from}`]
  })
}

for (const file of FILES) {
  mutations(`every seeded bug of ${file} is in its source`, async () => {
    const bugs = await bugsOf(file)
    assert.ok(bugs.length > 3, `${bugs.length} bugs`)
    assert.equal(lost(bugs), [])
  })
}

mutations('at least four test files have seeded bugs', () => {
  assert.ok(FILES.length >= 4, FILES.join(', '))
})

mutations('every variant of the allocator is in its source', () => {
  const all = [...VARIANTS.flatMap(mutationsFor), ...Object.values(variants).flat()]
  assert.ok(all.length > 50, `${all.length} mutations`)
  assert.equal(lost(all), [])
})

mutations.run()

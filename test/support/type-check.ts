import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type Compiler = 'typescript' | 'typescript-6' | 'typescript-5'

/** The declarations of the packages, which `build.mjs test` writes for the files that import this one. */
const DECLARATIONS = '../types/src'

/**
 * The options of this project and those that a stricter user might add, with the smallest library.
 * Users compile against declarations. Checking them instead of the sources, and a library without
 * the DOM, takes a third of the time.
 */
const STRICTEST = {
  extends: '../../tsconfig.json',
  compilerOptions: {
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    useDefineForClassFields: true,
    isolatedModules: true,
    allowUnreachableCode: false,
    allowUnusedLabels: false,
    lib: ['es2022'],
    types: [],
    paths: {
      offheap: [`${DECLARATIONS}/index.d.ts`],
      'offheap/gen/v1': [`${DECLARATIONS}/gen-v1.d.ts`],
      'offheap/csv': [`${DECLARATIONS}/csv.d.ts`],
      'offheap/ndjson': [`${DECLARATIONS}/ndjson.d.ts`],
      'offheap/schema': [`${DECLARATIONS}/schema.d.ts`],
    },
  },
  include: ['.'],
  // The project excludes its build folder.
  exclude: [],
}

/**
 * Type-checks files under the strictest flags that a user could have, and returns the errors.
 * `folder`, directly in `build`, is theirs, and is emptied before.
 */
export function typeCheck(
  compiler: Compiler,
  files: Readonly<Record<string, string>>,
  folder = 'build/type-check',
): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
    writeFileSync(`${folder}/${name}`, text)
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(STRICTEST))
  // Versions 5 and 6 collect garbage less often with a larger nursery. A test runs in each core
  // already, so that more threads of version 7 would only check the same types again.
  const nursery = compiler === 'typescript' ? [] : ['--max-semi-space-size=64']
  const threads = compiler === 'typescript' ? ['--singleThreaded'] : []
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...nursery, `node_modules/${compiler}/bin/tsc`, '-p', folder, '--pretty', 'false', ...threads],
    { encoding: 'utf8', env: { ...process.env, GOGC: '400' } },
  )
  const errors = stdout.split('\n').filter((line) => line.includes('error TS'))
  if (status !== 0 && errors.length === 0) {
    throw new Error(
      `${compiler} ended with ${status} without an error of types: ${stdout}${stderr}`,
    )
  }
  return errors
}

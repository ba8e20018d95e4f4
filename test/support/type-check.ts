import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

export type Compiler = 'typescript' | 'typescript-6' | 'typescript-5'

/**
 * Type-checks files under the strictest flags that a user could have, and returns the errors.
 * `folder` is theirs, and is emptied before.
 */
export function typeCheck(
  compiler: Compiler,
  files: Readonly<Record<string, string>>,
  folder = 'build/type-check',
): string[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text)
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: {
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      useDefineForClassFields: true,
      isolatedModules: true,
      allowUnreachableCode: false,
      allowUnusedLabels: false,
      typeRoots: ['../../node_modules/@types'],
      paths: {
        offheap: ['../../src/index.ts'],
        'offheap/gen/v1': ['../../src/gen-v1.ts'],
      },
    },
    include: ['.'],
    // The project excludes its build folder.
    exclude: [],
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  const tsc = [`node_modules/${compiler}/bin/tsc`, '-p', folder, '--pretty', 'false']
  const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('error TS'))
}

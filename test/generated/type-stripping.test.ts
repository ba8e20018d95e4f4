import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { goldenFile, goldenSchemas, readIfThere } from '../support/codegen.ts'

/** Generated code runs without a build: Node strips the types and runs the rest. */
const stripped = suite('generated/type-stripping')

const FOLDER = 'build/type-stripping'

const PROGRAM = `
import { Arena } from '../../src/index.ts'
import * as every from './all.ts'
import { Account } from './text.gen.ts'
import { Drawing } from './unions.gen.ts'

const arena = new Arena(65_536)
const drawing = Drawing.create(arena, { shape: { kind: 'square', side: 4 } })
const { shape } = drawing
const account: Account = Account.create(arena, { name: 'Zoë' })
console.log(shape.kind === 'square' ? shape.side : 0, account.name, Object.keys(every).length)
`

/** Node enables type stripping by default from version 22.18. */
const [major, minor] = process.versions.node.split('.').map(Number)
const isNative = major! > 22 || (major === 22 && minor! >= 18)

stripped('runs in Node with type stripping', () => {
  // An older Node doesn't strip types, so there is nothing to test.
  if (!isNative) return
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const names = goldenSchemas().map((path) => path.slice(path.lastIndexOf('/') + 1).split('.')[0]!)
  for (const name of names) {
    const text = readIfThere(goldenFile(`${name}.gen.ts`))!
    const native = text
      .replace("'offheap/gen/v1'", "'../../src/gen-v1.ts'")
      // Some schemas import others with the extensions that bundlers prefer.
      .replace(/\.gen(?:\.js)?'/g, ".gen.ts'")
      .replaceAll("'../readable/", "'./")
    writeFileSync(`${FOLDER}/${name}.gen.ts`, native)
  }
  const all = names.map((name, index) => `export * as file${index} from './${name}.gen.ts'\n`)
  writeFileSync(`${FOLDER}/all.ts`, all.join(''))
  writeFileSync(`${FOLDER}/main.ts`, PROGRAM)
  // No code from strings either, because a strict content security policy forbids it.
  const options = ['--disallow-code-generation-from-strings', '--no-warnings', `${FOLDER}/main.ts`]
  const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' })
  assert.is(stderr, '')
  assert.is(stdout, `4 Zoë ${names.length}\n`)
})

stripped.run()

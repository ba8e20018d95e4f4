import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { schemaOf, wholeStructs } from '../support/codegen-structs.ts'
import { Random, replayHint, seeds } from '../support/random.ts'

/** Type-checks generated code of random schemas with the strictest compilers. */
const typed = suite('generated/random-types')

const FOLDER = 'build/random-types'
const SCHEMAS = 250

/** Versions 5 and 6 check a part of the schemas; version 7 is fast, so it checks all. */
const COMPILERS = [
  { name: 'typescript', schemas: SCHEMAS },
  { name: 'typescript-6', schemas: SCHEMAS / 10 },
  { name: 'typescript-5', schemas: SCHEMAS / 10 },
]

/** The options of this project, and those that a stricter user might add. */
const STRICTEST = {
  extends: '../../tsconfig.json',
  compilerOptions: {
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    types: [],
    paths: {
      offheap: ['../../src/index.ts'],
      'offheap/gen/v1': ['../../src/gen-v1.ts'],
      'offheap/schema': ['../../src/schema.ts'],
    },
  },
}

typed(`generates code of ${SCHEMAS} random schemas that passes strict type checks`, () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const [seed] = seeds(1)
  const random = new Random(seed!)
  const names: string[] = []
  for (let index = 0; index < SCHEMAS; index++) {
    const path = `random${index}.struct.ts`
    const text = schemaOf(wholeStructs(random, random.between(1, 6)))
    const { outputs, errors } = compile([{ path, text }])
    assert.equal(
      errors.map(({ message }) => message),
      [],
      replayHint(seed!),
    )
    writeFileSync(`${FOLDER}/${path}`, text)
    for (const output of outputs) writeFileSync(`${FOLDER}/${output.path}`, output.text)
    names.push(path, ...outputs.map((output) => output.path))
  }
  for (const { name, schemas } of COMPILERS) {
    const config = `${FOLDER}/${name}.json`
    const files = names.slice(0, schemas * 2)
    writeFileSync(config, JSON.stringify({ ...STRICTEST, include: [], files }))
    const { stdout, status } = spawnSync(
      process.execPath,
      [`node_modules/${name}/bin/tsc`, '-p', config, '--noEmit'],
      { encoding: 'utf8' },
    )
    assert.is(stdout.slice(0, 3_000), '', `${name}, ${replayHint(seed!)}`)
    assert.is(status, 0)
  }
})

typed.run()

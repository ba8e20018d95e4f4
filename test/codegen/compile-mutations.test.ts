import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { forEachSeed, replaying } from '../support/random.ts'
import { SchemaMutants } from '../support/schema-mutants.ts'

/**
 * Valid schemas with a few tokens changed: the compiler terminates soon and reports errors or
 * generates code that parses. `npm run soak -- mutations` runs longer.
 */
const mutating = suite('codegen/compile-mutations')

const SEEDS = 20
const MUTANTS = 180

mutating(
  `compiles ${SEEDS * MUTANTS} mutants to errors with positions or to code that parses`,
  () => {
    const mutants = new SchemaMutants()
    const seen = new Set<string>()
    let compiled = 0
    let total = 0
    forEachSeed(SEEDS, (random) => {
      for (let count = 0; count < MUTANTS; count++) {
        const mutant = mutants.next(random)
        const { codes, seconds } = mutants.examine(mutant, compile)
        assert.ok(seconds < 1, `compiling took ${seconds} s:\n${mutant.text}`)
        total++
        if (codes.length === 0) compiled++
        for (const code of codes) seen.add(code)
      }
    })
    // Otherwise the mutations would be too tame or too wild to test anything.
    assert.ok(compiled > total / 50, `only ${compiled} of ${total} mutants compiled`)
    assert.ok(
      seen.size > (replaying ? 5 : 40),
      `only these ${seen.size} codes were reported: ${[...seen].join()}`,
    )
  },
)

mutating.run()

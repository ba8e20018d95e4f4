import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { RandomSchemas } from '../support/random-schemas.ts'
import { replayHint, replaying, seeds } from '../support/random.ts'

/**
 * Type-checks generated code of random schemas with the strictest compilers. `npm run soak -- types`
 * checks more of them.
 */
const typed = suite('generated/random-types')

/** Version 7 is fast, so it checks all schemas; versions 5 and 6 check a part of them. */
const SCHEMAS = 100
const FEW = 10

/** Words of the schema language, each of which occurs in a number of schemas. */
const WORDS = [
  ...['Atomic', 'Bits', 'Enum', 'FixedArray', 'Flags', 'List', 'Own', 'Ptr', 'Ref', 'Str'],
  // The first list with a name of its own.
  'Named0',
  ...['bool', 'f16', 'f32', 'f64', 'i8', 'i16', 'i32', 'i53', 'i64', 'u8', 'u16', 'u32', 'u64'],
]

typed(`generates code of ${SCHEMAS} random schemas that passes strict type checks`, () => {
  for (const seed of seeds(1)) {
    const schemas = new RandomSchemas(seed, SCHEMAS)
    if (!replaying) {
      const seldom = WORDS.filter((word) => schemas.countOf(word) < 20)
      assert.equal(seldom, [], 'words that occur in too few schemas')
    }
    for (const [compiler, count] of [
      ['typescript', SCHEMAS],
      ['typescript-6', FEW],
      ['typescript-5', FEW],
    ] as const) {
      const errors = schemas.errorsOf(compiler, count, 'build/random-types')
      assert.equal(errors.slice(0, 20), [], `${compiler}, ${replayHint(seed)}`)
    }
  }
})

typed.run()

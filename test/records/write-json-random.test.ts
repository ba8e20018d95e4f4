import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { jsonWriterFailure } from '../support/json-writer-trial.ts'
import { seeds } from '../support/random.ts'

/** Compares with `JSON.stringify` and `toJSON`. */
const random = suite('records/write-json-random')

random('random structs of the whole language are written as their toJSON is', async () => {
  for (const seed of seeds(4)) assert.is(await jsonWriterFailure(seed), undefined)
})

random.run()

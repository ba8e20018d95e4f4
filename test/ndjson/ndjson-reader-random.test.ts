import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ndjsonFailure } from '../support/ndjson-trial.ts'
import { seeds } from '../support/random.ts'

/** Random documents are read as `JSON.parse` reads them line by line, into every kind of target. */
const random = suite('ndjson/ndjson-reader-random')

random('random documents are read into tables, lists, pools and callbacks', () => {
  assert.is(ndjsonFailure(seeds(150)), undefined)
})

random.run()

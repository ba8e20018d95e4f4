import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { structureFailure } from '../support/csv-structure.ts'
import { csvCutFailure, csvFailure } from '../support/csv-trial.ts'
import { seeds } from '../support/random.ts'

/** Random documents against what they were made from, and against a parser of a few lines. */
const csv = suite('csv/csv-reader-random')

csv('reads the values of random documents into targets of each kind', () => {
  assert.is(csvFailure(seeds(150)), undefined)
})

csv('reads random documents that are cut at each place', async () => {
  assert.is(await csvCutFailure(seeds(8, 1000)), undefined)
})

csv('finds the fields of random bytes, cut at each place, as RFC 4180 has them', async () => {
  assert.is(await structureFailure(seeds(120)), undefined)
})

csv.run()

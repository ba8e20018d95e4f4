import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { KINDS, recordWriterFailure } from '../support/record-writer-trial.ts'

const random = suite('records/write-rows-random')

for (const [name, kind] of Object.entries(KINDS)) {
  random(`${name} are the same from each collection, and are read back`, () => {
    assert.is(recordWriterFailure(kind, seeds(150)), undefined)
  })
}

random.run()

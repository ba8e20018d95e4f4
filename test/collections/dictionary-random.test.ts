import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dictionaryFailure } from '../support/dictionary-trial.ts'
import { seeds } from '../support/random.ts'

/** Random programs against arrays of texts. */
const dictionaries = suite('collections/dictionary-random')

dictionaries('acts as an array of texts, through failures and snapshots', () => {
  assert.is(dictionaryFailure(seeds(9), 1_500, false), undefined)
})

dictionaries('acts the same in checked arenas, which report nothing', () => {
  assert.is(dictionaryFailure(seeds(3, 100), 600, true), undefined)
})

dictionaries.run()

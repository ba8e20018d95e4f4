import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { scopeFailure } from '../support/scope-trial.ts'

/** Random programs of nested and overlapping scopes, in every kind of memory. */
const programs = suite('scopes/scopes-random')

programs('scopes free what their model frees, through growth and failures', () => {
  assert.is(scopeFailure(seeds(40), 1_500, false), undefined)
})

programs('so do those of checked arenas', () => {
  assert.is(scopeFailure(seeds(8, 100), 300, true), undefined)
})

programs.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { Counts, loadLibrary, tableFailure } from '../support/table-trial.ts'

// Random programs on tables, with failing allocations, against arrays of plain objects.
const programs = suite('collections/table-random')

programs('agrees with arrays of plain objects, through failures and snapshots', async () => {
  const counts = new Counts()
  assert.is(tableFailure(await loadLibrary(), seeds(40), 10_000, false, 1_000, counts), undefined)
  assert.ok(counts.failures > 5, `${counts.failures} failures`)
  assert.ok(counts.moves > 5 && counts.reopened > 1)
})

programs('acts the same in checked arenas, which report nothing', async () => {
  assert.is(tableFailure(await loadLibrary(), seeds(4, 100), 500, true, 100), undefined)
})

programs.run()

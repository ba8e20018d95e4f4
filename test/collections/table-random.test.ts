import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Random, replayHint, seeds } from '../support/random.ts'
import { Counts, loadLibrary, TableTrial } from '../support/table-trial.ts'

// Random programs on tables, with failing allocations, against arrays of plain objects.
const programs = suite('collections/table-random')

for (const isChecked of [false, true]) {
  programs(
    `agrees with arrays of plain objects${isChecked ? ' in checked arenas' : ''}`,
    async () => {
      const library = await loadLibrary()
      const counts = new Counts()
      for (const seed of seeds(isChecked ? 2 : 5)) {
        try {
          new TableTrial(library, new Random(seed), counts, isChecked).run(isChecked ? 120 : 300)
        } catch (error) {
          if (error instanceof Error) error.message = `${replayHint(seed)}: ${error.message}`
          throw error
        }
      }
      if (isChecked) return
      assert.ok(counts.failures > 5, `${counts.failures} failures`)
      assert.ok(counts.moves > 5 && counts.reopened > 1)
    },
  )
}

programs.run()

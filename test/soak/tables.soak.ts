import { soakCollection } from '../support/collection-soak.ts'
import { loadLibrary, tableFailure } from '../support/table-trial.ts'

/**
 * Runs the programs of `test/collections/table-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- tables [200 | 5m | 90s] [FIRST SEED]
 */
const library = await loadLibrary()
soakCollection('tables', (seed, length, isChecked, pause) =>
  tableFailure(library, [seed], length, isChecked, pause),
)

import { soakCollection } from '../support/collection-soak.ts'
import { sparseFailure } from '../support/sparse-trial.ts'

/**
 * Runs the programs of `test/collections/sparse-set-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- sparse-sets [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection('sparse sets', (seed, length, isChecked, pause) =>
  sparseFailure([seed], length, isChecked, pause),
)

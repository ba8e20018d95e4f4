import { soakCollection } from '../support/collection-soak.ts'
import { poolFailure } from '../support/pool-trial.ts'

/**
 * Runs the programs of `test/collections/pool-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- pools [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection('pools', (seed, length, isChecked, pause) =>
  poolFailure([seed], length, isChecked, pause),
)

import { soakCollection } from '../support/collection-soak.ts'
import { hashFailure } from '../support/hash-trial.ts'

/**
 * Runs the programs of `test/collections/hash-map-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- maps [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection('maps', (seed, length, isChecked, pause) =>
  hashFailure([seed], length, isChecked, pause),
)

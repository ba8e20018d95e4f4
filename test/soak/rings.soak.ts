import { bitSetFailure } from '../support/bit-set-trial.ts'
import { soakCollection } from '../support/collection-soak.ts'
import { ringFailure } from '../support/ring-trial.ts'

/**
 * Runs the programs of `test/collections/ring-random.test.ts` and `bit-set-random.test.ts` with
 * 100,000 operations each:
 *
 *     npm run soak -- rings [200 | 5m | 90s] [FIRST SEED]
 *
 * Counts the programs of each kind.
 */
soakCollection(
  'rings and bit sets',
  (seed, length, isChecked, pause) =>
    ringFailure([seed], length, isChecked, pause) ??
    bitSetFailure([seed], length, isChecked, pause),
)

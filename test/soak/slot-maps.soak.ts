import { soakCollection } from '../support/collection-soak.ts'
import { slotMapFailure } from '../support/slot-map-trial.ts'

/**
 * Runs the programs of `test/collections/slot-map-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- slot-maps [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection('slot maps', (seed, length, isChecked, pause) =>
  slotMapFailure([seed], length, isChecked, pause),
)

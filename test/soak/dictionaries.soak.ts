import { soakCollection } from '../support/collection-soak.ts'
import { dictionaryFailure } from '../support/dictionary-trial.ts'

/**
 * Runs the programs of `test/collections/dictionary-random.test.ts` with 100,000 operations each:
 *
 *     npm run soak -- dictionaries [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection('dictionaries', (seed, length, isChecked, pause) =>
  dictionaryFailure([seed], length, isChecked, pause),
)

import { soakCollection } from '../support/collection-soak.ts'
import { scopeFailure } from '../support/scope-trial.ts'

/**
 * Runs the tests of `test/scopes/scopes-random.test.ts` at length:
 *
 *     npm run soak -- scopes [200 | 5m | 90s] [FIRST SEED]
 *
 * Runs as many random programs of 5,000 operations. Every fifth one also runs in a checked arena.
 */
soakCollection(
  'scopes',
  (seed, length, isChecked, pause) => scopeFailure([seed], length, isChecked, pause),
  5_000,
)

import { soakCollection } from '../support/collection-soak.ts'
import { ecsFailure } from '../support/ecs-trial.ts'

/**
 * Runs the programs of `test/examples/ecs-random.test.ts` with other seeds:
 *
 *     npm run soak -- ecs [200 | 5m | 90s] [FIRST SEED]
 */
soakCollection(
  'worlds of entities',
  (seed, length, isChecked, pause) => ecsFailure([seed], length, isChecked, pause),
  20_000,
)

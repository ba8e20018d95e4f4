import { soakCollection } from '../support/collection-soak.ts'
import { LIST_KINDS, type ListField } from '../support/list-kinds.ts'
import { listFailure } from '../support/list-trial.ts'

/**
 * Runs the programs of `test/generated/list-programs.test.ts` with 100,000 operations each, each on
 * another kind of list:
 *
 *     npm run soak -- lists [200 | 5m | 90s] [FIRST SEED]
 */
const FIELDS = Object.keys(LIST_KINDS) as ListField[]

soakCollection('lists', (seed, length, isChecked, pause) =>
  listFailure(FIELDS[seed % FIELDS.length]!, [seed], length, isChecked, pause),
)

/** Answers a question about groups of rows, in its own process; `contender.ts` has its arguments. */
import { answerQuestion } from '../workloads/answers/contender.ts'
import { arquero } from '../workloads/group-by/arquero.ts'
import { byHand } from '../workloads/group-by/by-hand.ts'
import { duckdb, referenceDigests } from '../workloads/group-by/duckdb.ts'
import { objects } from '../workloads/group-by/objects.ts'
import { ours } from '../workloads/group-by/ours.ts'

await answerQuestion({
  name: 'group-by',
  rows: 10_000_000,
  quickRows: 100_000,
  forms: {
    ours,
    objects,
    hand: byHand,
    arquero,
    'duckdb-1': (rows) => duckdb(rows, 1),
    duckdb: (rows) => duckdb(rows),
  },
  reference: referenceDigests,
})

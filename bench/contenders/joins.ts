/** Answers a question that joins two tables, in its own process; `contender.ts` has its arguments. */
import { answerQuestion } from '../workloads/answers/contender.ts'
import { arquero } from '../workloads/joins/arquero.ts'
import { byHand } from '../workloads/joins/by-hand.ts'
import { duckdb, referenceDigests } from '../workloads/joins/duckdb.ts'
import { objects } from '../workloads/joins/objects.ts'
import { ours } from '../workloads/joins/ours.ts'

await answerQuestion({
  name: 'joins',
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

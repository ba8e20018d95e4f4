/** Answers a question about the orders of a shop, in its own process; `contender.ts` has its arguments. */
import { answerQuestion } from '../workloads/answers/contender.ts'
import { duckdb, referenceDigests } from '../workloads/orders/duckdb.ts'
import { objectFiles } from '../workloads/orders/object-files.ts'
import { objects } from '../workloads/orders/objects.ts'
import { ours } from '../workloads/orders/ours.ts'
import { ORDERS, QUICK_ORDERS } from '../workloads/orders/questions.ts'

await answerQuestion({
  name: 'orders',
  rows: ORDERS,
  quickRows: QUICK_ORDERS,
  forms: {
    ours,
    objects: (rows) => ({
      questions: { ...objects(rows).questions, files: () => objectFiles(rows) },
    }),
    'duckdb-1': (rows) => duckdb(rows, 1),
    duckdb: (rows) => duckdb(rows),
  },
  reference: referenceDigests,
})

/**
 * Answers a question that joins two tables, in its own process.
 *
 *     node joins.js FORM QUESTION BUDGET [ROWS]    checks the answer, then prints figures as JSON
 *     node joins.js reference BUDGET [ROWS]        keeps the digests of the answers of DuckDB
 */
import { requireEqual } from '../workloads/answers/digest.ts'
import { measured } from '../workloads/answers/measured.ts'
import { keepDigests, keptDigest } from '../workloads/answers/reference.ts'
import type { Answer, Answering } from '../workloads/joins/answering.ts'
import { arquero } from '../workloads/joins/arquero.ts'
import { byHand } from '../workloads/joins/by-hand.ts'
import { duckdb, referenceDigests } from '../workloads/joins/duckdb.ts'
import { objects } from '../workloads/joins/objects.ts'
import { ours } from '../workloads/joins/ours.ts'
import type { QuestionId } from '../workloads/joins/questions.ts'

const FORMS: Readonly<Record<string, (rows: number) => Answering | Promise<Answering>>> = {
  ours,
  objects,
  hand: byHand,
  arquero,
  'duckdb-1': (rows) => duckdb(rows, 1),
  duckdb: (rows) => duckdb(rows),
}

const [form = '', ...rest] = process.argv.slice(2)
if (form === 'reference') {
  const rows = rowsOf(rest[0], rest[1])
  keepDigests('joins', rows, await referenceDigests(rows))
} else {
  const rows = rowsOf(rest[1], rest[2])
  console.log(JSON.stringify(await answered(rest[0] as QuestionId, rows, Number(rest[1]))))
}

/** A quick run only shows that everything works. */
function rowsOf(budget = '', rows?: string): number {
  return rows === undefined ? (Number(budget) < 100 ? 100_000 : 10_000_000) : Number(rows)
}

async function answered(id: QuestionId, rows: number, budget: number): Promise<unknown> {
  const { questions } = await FORMS[form]!(rows)
  let answer: Answer | null = null
  const run = (): void | Promise<void> => {
    answer?.free?.()
    // The former answer is garbage.
    answer = null
    const found = questions[id]()
    if (!(found instanceof Promise)) answer = found
    else return found.then((each) => void (answer = each))
  }
  const check = async (): Promise<void> => {
    const expected = keptDigest('joins', rows, id)
    requireEqual(`${form} ${id}`, await answer!.digest(), expected)
  }
  return measured(run, check, budget)
}

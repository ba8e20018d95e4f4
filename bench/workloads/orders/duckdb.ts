import type { Answering } from '../answers/answering.ts'
import type { DigestFigures } from '../answers/digest.ts'
import { Database } from '../answers/duckdb.ts'
import {
  DIGEST_KEYS,
  DIGEST_VALUES,
  QUESTIONS,
  tablesSQL,
  type OrderQuestion,
  type QuestionId,
} from './questions.ts'

export async function duckdb(count: number, threads?: number): Promise<Answering<QuestionId>> {
  const database = await Database.open(threads)
  await database.run(tablesSQL(count))
  const answer = async ({ id, sql }: OrderQuestion) => {
    await database.answer(sql)
    // The order of a table is that in which its rows were added.
    const keys = id === 'sort' ? [...DIGEST_KEYS, 'rowid'] : DIGEST_KEYS
    return { digest: () => database.digest(keys, DIGEST_VALUES) }
  }
  const questions = Object.fromEntries(
    QUESTIONS.map((question) => [question.id, () => answer(question)]),
  ) as Answering<QuestionId>['questions']
  return { questions }
}

/** Returns the digests of all answers of DuckDB, by the ids of the questions. */
export async function referenceDigests(count: number): Promise<Record<string, DigestFigures>> {
  const { questions } = await duckdb(count)
  const digests: Record<string, DigestFigures> = {}
  for (const { id } of QUESTIONS) digests[id] = await (await questions[id]()).digest()
  return digests
}

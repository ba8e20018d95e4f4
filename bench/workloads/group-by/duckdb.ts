import type { Answering } from '../answers/answering.ts'
import type { DigestFigures } from '../answers/digest.ts'
import { Database } from '../answers/duckdb.ts'
import { keySQL, QUESTIONS, tableSQL, type GroupByQuestion, type QuestionId } from './questions.ts'

export async function duckdb(count: number, threads?: number): Promise<Answering<QuestionId>> {
  const database = await Database.open(threads)
  await database.run(tableSQL(count))
  const answer = async ({ sql, keys, values }: GroupByQuestion) => {
    await database.answer(sql)
    return { digest: () => database.digest(keys.map(keySQL), values) }
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

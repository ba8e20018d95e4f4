import type { Answering } from '../answers/answering.ts'
import type { DigestFigures } from '../answers/digest.ts'
import { Database } from '../answers/duckdb.ts'
import { idSQL, QUESTIONS, tablesSQL, type JoinQuestion, type QuestionId } from './questions.ts'

export async function duckdb(count: number, threads?: number): Promise<Answering<QuestionId>> {
  const database = await Database.open(threads)
  await database.run(tablesSQL(count))
  const answer = async ({ sql, others }: JoinQuestion) => {
    await database.answer(sql)
    const sum = others.map(idSQL).join(' + ')
    return { digest: () => database.digest(['id1', 'id2', 'id3'], ['v1', 'v2', sum]) }
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

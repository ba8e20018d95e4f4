import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Answer, Answering } from '../answers/answering.ts'
import type { DigestFigures } from '../answers/digest.ts'
import { Database } from '../answers/duckdb.ts'
import { fileOf, outputOf, type QuestionId } from './questions.ts'
import { digestOfFile } from './sales.ts'
import {
  copySQL,
  DIGEST_KEYS,
  DIGEST_VALUES,
  filesSQL,
  JOIN_SQL,
  SORT_SQL,
  tablesSQL,
} from './sql.ts'

export async function duckdb(count: number, threads?: number): Promise<Answering<QuestionId>> {
  const database = await Database.open(threads)
  await database.run(tablesSQL(count))
  const answered = async (sql: string, keys: readonly string[]): Promise<Answer> => {
    await database.answer(sql)
    return { digest: () => database.digest(keys, DIGEST_VALUES) }
  }
  return {
    questions: {
      join: () => answered(JOIN_SQL, DIGEST_KEYS),
      // The order of a table is that in which its rows were added.
      sort: () => answered(SORT_SQL, [...DIGEST_KEYS, 'rowid']),
      async files() {
        const output = outputOf(`duckdb-${threads ?? 'all'}`)
        await database.run(filesSQL(count, output))
        return { digest: () => digestOfFile(output) }
      },
    },
  }
}

/** Returns the digests of all answers of DuckDB, by the ids of the questions, and writes the files. */
export async function referenceDigests(count: number): Promise<Record<string, DigestFigures>> {
  const database = await Database.open()
  await database.run(tablesSQL(count))
  mkdirSync(dirname(fileOf(count, 'lines')), { recursive: true })
  await database.run(copySQL(count))
  await database.answer(JOIN_SQL)
  const join = await database.digest(DIGEST_KEYS, DIGEST_VALUES)
  await database.answer(SORT_SQL)
  const sort = await database.digest([...DIGEST_KEYS, 'rowid'], DIGEST_VALUES)
  return { join, sort, files: sort }
}

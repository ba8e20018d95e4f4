import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { digestOf, digestSQL, type DigestFigures } from './digest.ts'
import { MIXED_SQL } from './mixed.ts'

/** A database in memory, which has the macros of `MIXED_SQL`. */
export class Database {
  private readonly connection: DuckDBConnection

  private constructor(connection: DuckDBConnection) {
    this.connection = connection
  }

  /** @param threads - Number of threads; by default, as many as there are processors. */
  static async open(threads?: number): Promise<Database> {
    const options = threads === undefined ? {} : { threads: String(threads) }
    const instance = await DuckDBInstance.create(':memory:', options)
    const database = new Database(await instance.connect())
    await database.run(MIXED_SQL)
    return database
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql)
  }

  /** Returns the only row of a result. */
  async row(sql: string): Promise<number[]> {
    const reader = await this.connection.runAndReadAll(sql)
    return (reader.getRows()[0] ?? []).map(Number)
  }

  /** Answers a query into the table `answer`, which is what the benchmarks of databases time. */
  async answer(sql: string): Promise<void> {
    await this.run(`CREATE OR REPLACE TABLE answer AS ${sql}`)
  }

  /** Returns the digest of the last answer. */
  async digest(keys: readonly string[], values: readonly string[]): Promise<DigestFigures> {
    return digestOf(await this.row(digestSQL('answer', keys, values)))
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'

/** A folder for files, and DuckDB, which reads and writes them. */
export interface Exchange {
  readonly folder: string
  /** Returns the path of a file in the folder. */
  path(name: string): string
  write(name: string, contents: string | Uint8Array): string
  /** Runs a statement, and returns its rows as arrays. */
  query(sql: string): Promise<unknown[][]>
}

/** Calls `act` with a database, and removes its files. */
export async function withDuckDB(act: (exchange: Exchange) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-duckdb-'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection: DuckDBConnection = await instance.connect()
  const path = (name: string): string => join(folder, name)
  try {
    await act({
      folder,
      path,
      write(name, contents) {
        writeFileSync(path(name), contents)
        return path(name)
      },
      async query(sql) {
        const reader = await connection.runAndReadAll(sql)
        return reader.getRowsJS()
      },
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
}

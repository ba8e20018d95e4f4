import { tableToIPC } from 'apache-arrow'
import { toArrow } from 'offheap/arrow'
import type { Continents, Results, Stations } from './pipeline.gen.ts'
import { Result$Info } from './pipeline.gen.ts'

/** Returns the results as an Arrow IPC file. */
export function arrowFile(
  results: Results,
  dictionaries: { Stations: Stations; Continents: Continents },
): Uint8Array {
  const columns = toArrow(results, Result$Info, { dictionaries })
  try {
    return tableToIPC(columns.table, 'file')
  } finally {
    columns.release()
  }
}

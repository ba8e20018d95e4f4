import Table from 'cli-table3'
import type { StationRange } from './chart.ts'
import { degrees, whole } from './format.ts'
import type { Continents, ContinentSummaries, Results, Stations } from './pipeline.gen.ts'

const ROWS = 10

/** The warmest and the coldest stations. */
export function stationTable(results: Results, stations: Stations, continents: Continents): string {
  const rows: string[][] = []
  const gap = results.length - 2 * ROWS
  for (let row = 0; row < results.length; row++) {
    if (isLeftOut(row, results)) continue
    const result = results.at(row)
    rows.push([
      stations.at(result.station),
      continents.at(result.continent),
      whole(result.count),
      degrees(result.least),
      degrees(result.mean),
      degrees(result.most),
    ])
    if (gap > 0 && row === ROWS - 1) rows.push([`… ${gap} more`, '', '', '', '', ''])
  }
  return table(['station', 'continent', 'measurements', 'least', 'mean', 'most'], rows, 2)
}

export function continentTable(summaries: ContinentSummaries, continents: Continents): string {
  const rows = Array.from(summaries, ([continent, { stations, summary }]) => [
    continents.at(continent),
    whole(stations),
    whole(summary.count),
    degrees(summary.least),
    degrees(summary.sum / summary.count),
    degrees(summary.most),
  ])
  return table(['continent', 'stations', 'measurements', 'least', 'mean', 'most'], rows, 1)
}

/** Returns the stations of `stationTable` for the chart. */
export function rangesOfStations(results: Results, stations: Stations): StationRange[] {
  const ranges: StationRange[] = []
  for (let row = 0; row < results.length; row++) {
    if (isLeftOut(row, results)) continue
    const { station, least, mean, most } = results.at(row)
    ranges.push({ name: stations.at(station), least: least / 10, mean: mean / 10, most: most / 10 })
  }
  return ranges
}

/** Returns whether a station is neither one of the warmest nor one of the coldest. */
function isLeftOut(row: number, { length }: Results): boolean {
  return row >= ROWS && row < length - ROWS
}

/** Formats a table whose first columns, `left` of them, are texts. */
export function table(head: string[], rows: readonly string[][], left: number): string {
  const table = new Table({
    head,
    colAligns: head.map((_, column) => (column < left ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows)
  return table.toString()
}

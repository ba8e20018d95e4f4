import Table from 'cli-table3'
import type { StationRange } from './chart.ts'
import { degrees, whole } from './format.ts'
import type { Continents, ContinentSummaries, Results, Stations } from './pipeline.gen.ts'

const ROWS = 10

/** The warmest and the coldest stations. */
export function stationTable(results: Results, stations: Stations, continents: Continents): string {
  const rows: string[][] = []
  const gap = results.length - 2 * ROWS
  for (const result of results) {
    if (result.row >= ROWS && result.row < ROWS + gap) continue
    rows.push([
      stations.at(result.station),
      continents.at(result.continent),
      whole(result.count),
      degrees(result.least),
      degrees(result.mean),
      degrees(result.most),
    ])
    if (gap > 0 && result.row === ROWS - 1) rows.push([`… ${gap} more`, '', '', '', '', ''])
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
  for (const { row, station, least, mean, most } of results) {
    if (row >= ROWS && row < results.length - ROWS) continue
    ranges.push({ name: stations.at(station), least: least / 10, mean: mean / 10, most: most / 10 })
  }
  return ranges
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

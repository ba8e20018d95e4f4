import type { Arena, Code } from 'offheap'
import type { Atlas, Findings, Stations } from './pipeline.gen.ts'
import { ContinentSummaries, Results, RowsByStation } from './pipeline.gen.ts'

/**
 * Joins the summaries with the stations of the atlas, and sorts them: the warmest station first,
 * equally warm ones by name. Stations that the atlas lacks are on no continent.
 */
export function resultsOf(arena: Arena, findings: Findings, atlas: Atlas): Results {
  const { stations, summaries } = findings
  const rows = RowsByStation.create(arena)
  for (let row = 0; row < atlas.length; row++) rows.set(atlas.at(row).station, row)
  const results = Results.create(arena)
  const { count, least, most, sum } = summaries.columns
  for (let code = 0; code < summaries.length; code++) {
    if (count[code] === 0) continue
    const station = code as Code<Stations>
    const row = rows.get(station)
    results.push({
      station,
      ...(row !== undefined && { continent: atlas.at(row).continent }),
      count: count[code]!,
      least: least[code]!,
      // Ties go up, as the published rules of this task say.
      mean: Math.round(sum[code]! / count[code]!),
      most: most[code]!,
    })
  }
  arena.free(rows)
  results.gather(results.order('-mean', ['station', stations]))
  return results
}

/** Groups the summaries by continent. */
export function continentsOf(
  arena: Arena,
  findings: Findings,
  results: Results,
): ContinentSummaries {
  const continents = ContinentSummaries.create(arena)
  const { sum } = findings.summaries.columns
  for (const { station, continent, count, least, most } of results) {
    const group = continents.entry(continent)
    const { summary } = group
    group.stations++
    summary.count += count
    summary.sum += sum[station]!
    summary.least = Math.min(summary.least, least)
    summary.most = Math.max(summary.most, most)
  }
  return continents
}

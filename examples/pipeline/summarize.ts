import type { Findings, Measurements, Summaries } from './pipeline.gen.ts'

/** Adds a batch of measurements to the summaries of their stations. */
export function addMeasurements(findings: Findings, batch: Measurements): void {
  const { summaries } = findings
  makeRows(summaries, findings.stations.length)
  const { station, temperature } = batch.columns
  const { count, least, most, sum } = summaries.columns
  const { length } = batch
  for (let row = 0; row < length; row++) {
    const code = station[row]!
    const tenths = temperature[row]!
    count[code]!++
    sum[code]! += tenths
    if (tenths < least[code]!) least[code] = tenths
    if (tenths > most[code]!) most[code] = tenths
  }
}

/** Adds what another thread has found. */
export function addFindings(findings: Findings, other: Findings): void {
  const { stations, summaries } = findings
  const added = other.summaries.columns
  for (let code = 0; code < other.summaries.length; code++) {
    if (added.count[code] === 0) continue
    const row = stations.intern(other.stations.at(code))
    makeRows(summaries, stations.length)
    const { count, least, most, sum } = summaries.columns
    count[row]! += added.count[code]!
    sum[row]! += added.sum[code]!
    least[row] = Math.min(least[row]!, added.least[code]!)
    most[row] = Math.max(most[row]!, added.most[code]!)
  }
}

function makeRows(summaries: Summaries, length: number): void {
  while (summaries.length < length) summaries.push()
}

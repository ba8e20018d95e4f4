import type { ObjectResult } from './object-messages.ts'
import type { Results, Stations } from './pipeline.gen.ts'

/** Returns the names of stations for which the two versions found different figures. */
export function differences(
  results: Results,
  stations: Stations,
  { summaries }: ObjectResult,
): string[] {
  const others = new Map(summaries)
  const differing: string[] = []
  for (const { station, count, least, mean, most } of results) {
    const name = stations.at(station)
    const other = others.get(name)
    others.delete(name)
    const isEqual =
      other !== undefined &&
      other.count === count &&
      other.least === least &&
      other.most === most &&
      Math.round(other.sum / other.count) === mean
    if (!isEqual) differing.push(name)
  }
  return [...differing, ...others.keys()]
}

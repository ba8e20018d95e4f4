import { readFileSync } from 'node:fs'
import type { Arena } from 'offheap'
import type { Continents, Stations } from './pipeline.gen.ts'
import { Atlas, parseCSVStation } from './pipeline.gen.ts'

/** Relative to the root of this repository. */
const FILE = 'examples/pipeline/stations.csv'

/**
 * Returns the stations of the world, with the mean temperatures of their cities. Their names are
 * added to the dictionaries.
 */
export function readAtlas(arena: Arena, stations: Stations, continents: Continents): Atlas {
  const atlas = Atlas.create(arena)
  parseCSVStation(readFileSync(FILE), atlas, {
    dictionaries: { Stations: stations, Continents: continents },
    file: FILE,
  })
  return atlas
}

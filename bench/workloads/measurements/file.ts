import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Arena } from 'offheap'
import { readAtlas } from '../../../examples/pipeline/atlas.ts'
import { generate } from '../../../examples/pipeline/generate.ts'
import { Continents, Stations } from '../../../examples/pipeline/pipeline.gen.ts'

const FOLDER = 'build/pipeline'

/** Returns the path of the file of a number of measurements, which is made if it isn't there. */
export function fileOf(rows: number): string {
  const path = join(FOLDER, `measurements-${rows}.csv`)
  if (existsSync(path)) return path
  mkdirSync(FOLDER, { recursive: true })
  const arena = new Arena(1 << 20)
  const stations = arena.create(Stations)
  generate(path, rows, readAtlas(arena, stations, Continents.create(arena)), stations, () => {})
  arena.dispose()
  return path
}

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { Atlas, Stations } from './pipeline.gen.ts'
import { Random } from './random.ts'

const SEED = 2024
const BUFFER = 1 << 22
/** Bytes of the longest line: a name of 100 bytes, `;-999.9` and a line break. */
const LONGEST_LINE = 108
/** Standard deviation of temperatures, in tenths of a degree. */
const DEVIATION = 100
const DEVIATIONS = 1 << 14
const [LINE_BREAK, MINUS, POINT, ZERO, SEMICOLON] = [10, 45, 46, 48, 59] as const

/**
 * Writes a file with lines such as `Abha;-12.3`: stations of the atlas at random, temperatures
 * normally distributed around the mean of the station. Equal numbers of rows give equal files. The
 * file is complete or absent, whenever the process ends.
 *
 * @param onProgress Receives the number of rows written, about every 300,000 rows.
 */
export function generate(
  path: string,
  rows: number,
  atlas: Atlas,
  stations: Stations,
  onProgress: (rows: number) => void,
): void {
  const names = Array.from(atlas, ({ station }) => stations.bytesAt(station).slice())
  const means = Int16Array.from(Array.from(atlas, ({ mean }) => Math.round(mean * 10)))
  const deviations = normalDeviations()
  const random = new Random(SEED)
  const buffer = new Uint8Array(BUFFER)
  const partial = `${path}.${process.pid}.partial`
  const file = openSync(partial, 'w')
  try {
    let at = 0
    for (let row = 0; row < rows; row++) {
      if (at > BUFFER - LONGEST_LINE) {
        writeAll(file, buffer.subarray(0, at))
        onProgress(row)
        at = 0
      }
      const station = random.below(names.length)
      const name = names[station]!
      for (let index = 0; index < name.length; index++) buffer[at++] = name[index]!
      buffer[at++] = SEMICOLON
      let tenths = means[station]! + deviations[random.below(DEVIATIONS)]!
      if (tenths < 0) {
        buffer[at++] = MINUS
        tenths = -tenths
      }
      const degrees = Math.floor(tenths / 10)
      if (degrees > 9) buffer[at++] = ZERO + Math.floor(degrees / 10)
      buffer[at++] = ZERO + (degrees % 10)
      buffer[at++] = POINT
      buffer[at++] = ZERO + (tenths % 10)
      buffer[at++] = LINE_BREAK
    }
    writeAll(file, buffer.subarray(0, at))
    closeSync(file)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  onProgress(rows)
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

/**
 * Returns equally likely deviations of the normal distribution, in tenths of a degree, by the method
 * of Box and Muller over a grid.
 */
function normalDeviations(): Int16Array {
  const deviations = new Int16Array(DEVIATIONS)
  const side = Math.sqrt(DEVIATIONS)
  for (let index = 0; index < DEVIATIONS; index++) {
    const radius = Math.sqrt(-2 * Math.log((Math.floor(index / side) + 0.5) / side))
    const angle = (2 * Math.PI * ((index % side) + 0.5)) / side
    deviations[index] = Math.round(radius * Math.cos(angle) * DEVIATION)
  }
  return deviations
}

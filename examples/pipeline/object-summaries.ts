import { createReadStream } from 'node:fs'
import type { ObjectSummary } from './object-messages.ts'

interface Measurement {
  readonly station: string
  readonly temperature: number
}

/** Bytes of a batch, as in the pipeline. */
const BATCH = 1 << 24

/**
 * Adds up a file of measurements with an object for each of them and a `Map`, in batches.
 *
 * @param onBatch Called after each batch with the number of bytes that were read.
 * @returns The summaries by station.
 */
export async function summarizeObjects(
  path: string,
  onBatch: (bytes: number) => void,
): Promise<Map<string, ObjectSummary>> {
  const summaries = new Map<string, ObjectSummary>()
  let batch: Measurement[] = []
  let read = 0
  let bytesOfBatch = 0
  let rest = ''
  const addLine = (line: string): void => {
    const [station = '', temperature] = line.split(';')
    batch.push({ station, temperature: Math.round(Number(temperature) * 10) })
  }
  const endBatch = (): void => {
    for (const { station, temperature } of batch) addTo(summaries, station, temperature)
    batch = []
    read += bytesOfBatch
    bytesOfBatch = 0
    onBatch(read)
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop()!
    for (const line of lines) addLine(line)
    bytesOfBatch += Buffer.byteLength(String(chunk))
    if (bytesOfBatch >= BATCH) endBatch()
  }
  if (rest !== '') addLine(rest)
  endBatch()
  return summaries
}

/** Adds a temperature in tenths of a degree to the summary of a station. */
export function addTo(
  summaries: Map<string, ObjectSummary>,
  station: string,
  tenths: number,
): void {
  const found = summaries.get(station)
  if (found === undefined) {
    summaries.set(station, { count: 1, sum: tenths, least: tenths, most: tenths })
  } else {
    found.count++
    found.sum += tenths
    if (tenths < found.least) found.least = tenths
    if (tenths > found.most) found.most = tenths
  }
}

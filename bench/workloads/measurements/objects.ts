import { createReadStream } from 'node:fs'
import { addTo, answerOf, type StationFigures, type Sums } from './answer.ts'

interface Measurement {
  readonly station: string
  readonly temperature: number
}

const BATCH = 1 << 24

/** An object for each measurement and a `Map`, in batches of the size of ours. */
export async function objects(path: string): Promise<StationFigures[]> {
  const sums = new Map<string, Sums>()
  let batch: Measurement[] = []
  let bytes = 0
  let rest = ''
  const add = (line: string): void => {
    const [station = '', temperature] = line.split(';')
    batch.push({ station, temperature: Math.round(Number(temperature) * 10) })
  }
  const end = (): void => {
    for (const { station, temperature } of batch) addTo(sums, station, temperature)
    batch = []
    bytes = 0
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop()!
    for (const line of lines) add(line)
    bytes += String(chunk).length
    if (bytes >= BATCH) end()
  }
  if (rest !== '') add(rest)
  end()
  return answerOf(sums)
}

/**
 * The same work with plain objects and a `Map`, as a program without this library would do it:
 * batches of the same size, an object for each measurement. Runs in a process of its own.
 */
import { createReadStream } from 'node:fs'
import { MemoryLog } from './memory.ts'
import type { ObjectMessage, ObjectSummary } from './object-messages.ts'

interface Measurement {
  readonly station: string
  readonly temperature: number
}

const BATCH = 1 << 24
const [path = ''] = process.argv.slice(2)
const summaries = new Map<string, ObjectSummary>()
const memory = new MemoryLog()
const start = performance.now()
let batch: Measurement[] = []
let read = 0
let bytesOfBatch = 0
let rest = ''

for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  const text = rest + String(chunk)
  const lines = text.split('\n')
  rest = lines.pop()!
  for (const line of lines) addLine(line)
  bytesOfBatch += Buffer.byteLength(String(chunk))
  if (bytesOfBatch >= BATCH) endBatch()
}
if (rest !== '') addLine(rest)
endBatch()
send({
  kind: 'result',
  seconds: (performance.now() - start) / 1000,
  memory: memory.end(),
  summaries: [...summaries],
})

function addLine(line: string): void {
  const [station = '', temperature] = line.split(';')
  batch.push({ station, temperature: Math.round(Number(temperature) * 10) })
}

function endBatch(): void {
  for (const { station, temperature } of batch) {
    const summary = summaries.get(station)
    if (summary === undefined) {
      summaries.set(station, { count: 1, sum: temperature, least: temperature, most: temperature })
    } else {
      summary.count++
      summary.sum += temperature
      if (temperature < summary.least) summary.least = temperature
      if (temperature > summary.most) summary.most = temperature
    }
  }
  batch = []
  read += bytesOfBatch
  bytesOfBatch = 0
  send({ kind: 'progress', bytes: read })
}

function send(message: ObjectMessage): void {
  process.send!(message)
}

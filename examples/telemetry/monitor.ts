// The consumer: a thread that reads the samples in place, in batches.
import { parentPort, workerData } from 'node:worker_threads'
import { Arena } from 'offheap'
import { Link } from './telemetry.gen.ts'

const { buffer, count } = workerData as { buffer: SharedArrayBuffer; count: number }
const { samples } = Arena.from(buffer).open(Link)

samples.waitForElement()
const sample = samples.at(0)
let seen = 0
let lost = 0
let highest = -Infinity
let sum = 0
while (seen < count) {
  samples.waitForElement()
  const { length } = samples
  for (let index = 0; index < length; index++) {
    sample.ptr = samples.ptrAt(index)
    if (sample.time !== seen++) lost++
    highest = Math.max(highest, sample.temperature)
    sum += sample.temperature
  }
  samples.drop(length)
}
parentPort!.postMessage({ seen, lost, highest, mean: sum / seen })

// The producer: a thread that measures, and never waits for the garbage collector.
import { workerData } from 'node:worker_threads'
import { Arena } from 'offheap'
import { Link, Sample } from './telemetry.gen.ts'

const { buffer, count } = workerData as { buffer: SharedArrayBuffer; count: number }
const { samples } = Arena.from(buffer).open(Link)
const sample = Sample.at(samples.arena, samples.beginPush())

for (let time = 0; time < count; time++) {
  let slot = samples.beginPush()
  while (slot === 0) {
    samples.waitForRoom()
    slot = samples.beginPush()
  }
  sample.ptr = slot
  sample.time = time
  sample.temperature = 20 + (time % 100) / 4
  samples.commit()
}

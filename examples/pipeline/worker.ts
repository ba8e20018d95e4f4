/**
 * Reads batches of a file and adds them up, until the ranges are used up. Each batch has an arena of
 * its own, from a pool; what was found is in a small one, whose snapshot is the reply.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { Arena, ArenaPool } from 'offheap'
import { Findings, Measurements, readCSVMeasurement } from './pipeline.gen.ts'
import { addMeasurements } from './summarize.ts'
import { DONE, NEXT, type Reply, type Task } from './task.ts'

const { path, ranges, shared } = workerData as Task
const arena = new Arena(1 << 22)
const findings = arena.create(Findings)
arena.root = findings
const pool = new ArenaPool({ bytes: 1 << 24, maxBytes: 1 << 27, max: 1 })
const options = {
  header: false,
  separator: ';',
  onError: 'collect',
  dictionaries: { Stations: findings.stations },
} as const
let rejected = 0
const errors: string[] = []

for (;;) {
  const index = 2 * Atomics.add(shared, NEXT, 1)
  if (index >= ranges.length) break
  const range = { start: ranges[index]!, end: ranges[index + 1]! }
  await pool.run(async (lease) => {
    const measurements = Measurements.create(lease)
    const summary = await readCSVMeasurement(path, measurements, { ...options, range })
    addMeasurements(findings, measurements)
    rejected += summary.rejected
    for (const error of summary.errors) if (errors.length < 10) errors.push(error.message)
    Atomics.add(shared, DONE, 1)
  })
}
const bytes = arena.snapshot()
parentPort!.postMessage({ bytes, rejected, errors } satisfies Reply)

// Two threads that share a ring: a sensor passes samples to a monitor, without messages or locks.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Arena } from 'offheap'
import { Link } from './telemetry.gen.ts'

export interface Report {
  readonly seen: number
  readonly lost: number
  readonly highest: number
  readonly mean: number
}

/** Lets the sensor measure `count` times, and returns what the monitor has seen. */
export async function observe(count: number): Promise<Report> {
  const arena = new Arena(1 << 16, { shared: true })
  const link = arena.create(Link)
  // The threads never allocate, so they never wait for each other.
  link.samples.reserve()
  arena.root = link
  const workerData = { buffer: arena.buffer, count }
  const monitor = new Worker(new URL('monitor.js', import.meta.url), { workerData })
  const sensor = new Worker(new URL('sensor.js', import.meta.url), { workerData })
  const [[report]] = await Promise.all([once(monitor, 'message'), once(sensor, 'exit')])
  return report as Report
}

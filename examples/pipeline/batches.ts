import { ArenaPool } from 'offheap'
import type { Findings } from './pipeline.gen.ts'
import { Measurements, readCSVMeasurement } from './pipeline.gen.ts'
import { addMeasurements } from './summarize.ts'
import { DONE, NEXT, type Task } from './task.ts'

/** Messages of refused lines that a thread keeps. */
const MAX_ERRORS = 10
/** Capacity of the arena of a batch, and up to which it grows. */
const ARENA_BYTES = 1 << 24
const MAX_ARENA_BYTES = 1 << 28

export interface Refused {
  /** Number of lines that are no measurements. */
  readonly rejected: number
  /** Messages of the first ones. */
  readonly errors: readonly string[]
}

/**
 * Reads batches of a file until there are no more, and adds them to `findings`. Each batch has an
 * arena of its own, from a pool.
 */
export async function readBatches(
  { path, ranges, shared }: Task,
  findings: Findings,
): Promise<Refused> {
  const pool = new ArenaPool({ bytes: ARENA_BYTES, maxBytes: MAX_ARENA_BYTES, max: 1 })
  const options = {
    header: false,
    separator: ';',
    onError: 'collect',
    dictionaries: { Stations: findings.stations },
  } as const
  const errors: string[] = []
  let rejected = 0
  try {
    for (;;) {
      const index = 2 * Atomics.add(shared, NEXT, 1)
      if (index >= ranges.length) return { rejected, errors }
      const range = { start: ranges[index]!, end: ranges[index + 1]! }
      await pool.run(async (arena) => {
        const measurements = Measurements.create(arena)
        const summary = await readCSVMeasurement(path, measurements, { ...options, range })
        addMeasurements(findings, measurements)
        rejected += summary.rejected
        errors.push(
          ...summary.errors.slice(0, MAX_ERRORS - errors.length).map(({ message }) => message),
        )
      })
      Atomics.add(shared, DONE, 1)
    }
  } finally {
    pool.dispose()
  }
}

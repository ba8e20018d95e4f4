import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Arena } from 'offheap'
import { readBatches } from '../../../examples/pipeline/batches.ts'
import { ingest } from '../../../examples/pipeline/ingest.ts'
import { Findings } from '../../../examples/pipeline/pipeline.gen.ts'
import { taskOf } from '../../../examples/pipeline/task.ts'
import type { StationFigures } from './answer.ts'

const BATCH = 1 << 24
const WORKER = pathToFileURL('bench/build/pipeline/worker.js')

/** The pipeline of `npm start pipeline`, in this thread. */
export async function ours(path: string): Promise<StationFigures[]> {
  return found(async (findings) => {
    await readBatches(taskOf(path, statSync(path).size, BATCH), findings)
  })
}

/** The same with two threads, beside this one, which waits. */
export async function oursInThreads(path: string): Promise<StationFigures[]> {
  return found(async (findings) => {
    await ingest(path, 2, BATCH, findings, () => {}, WORKER)
  })
}

async function found(read: (findings: Findings) => Promise<void>): Promise<StationFigures[]> {
  const arena = new Arena(1 << 22)
  const findings = arena.create(Findings)
  await read(findings)
  const { stations, summaries } = findings
  const { count, least, most, sum } = summaries.columns
  const answer: StationFigures[] = []
  for (let code = 0; code < summaries.length; code++) {
    if (count[code] === 0) continue
    const name = stations.at(code)
    const figures = { least: least[code]!, most: most[code]!, sum: sum[code]! }
    answer.push({ name, count: count[code]!, ...figures })
  }
  arena.dispose()
  return answer
}

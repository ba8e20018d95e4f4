import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { Arena } from 'offheap'
import { Findings } from './pipeline.gen.ts'
import { rangesOf } from './ranges.ts'
import { addFindings } from './summarize.ts'
import { DONE, type Reply, type Task } from './task.ts'

const INTERVAL = 50

export interface Ingested {
  readonly rejected: number
  readonly errors: readonly string[]
}

/**
 * Reads a file of measurements with threads that take batches from each other, and adds what they
 * found to `findings`. The memory that this takes depends on the number of threads, not on the
 * length of the file.
 *
 * @param batch Number of bytes of the file that a thread reads into one arena.
 * @param onTime Called about 20 times a second with the number of bytes that were read.
 */
export async function ingest(
  path: string,
  threads: number,
  batch: number,
  findings: Findings,
  onTime: (bytes: number) => void,
): Promise<Ingested> {
  const bytes = statSync(path).size
  const ranges = rangesOf(bytes, batch)
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const timer = setInterval(() => onTime(Math.min(bytes, shared[DONE]! * batch)), INTERVAL)
  try {
    const task: Task = { path, ranges, shared }
    const replies = await Promise.all(Array.from({ length: threads }, () => replyTo(task)))
    for (const reply of replies) {
      const arena = Arena.from(reply.bytes)
      addFindings(findings, arena.open(Findings))
      arena.dispose()
    }
    onTime(bytes)
    return {
      rejected: replies.reduce((sum, { rejected }) => sum + rejected, 0),
      errors: replies.flatMap(({ errors }) => errors),
    }
  } finally {
    clearInterval(timer)
  }
}

function replyTo(task: Task): Promise<Reply> {
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: task })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with exit code ${code}`)))
  })
}

import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { Arena } from 'offheap'
import type { Refused } from './batches.ts'
import { Findings } from './pipeline.gen.ts'
import { addFindings } from './summarize.ts'
import { DONE, taskOf, type Reply, type Task } from './task.ts'

const INTERVAL = 50

/**
 * Reads a file of measurements with threads that take batches from each other, and adds what they
 * found to `findings`. The memory that this takes depends on the number of threads, not on the
 * length of the file.
 *
 * @param batch Number of bytes of the file that a thread reads into one arena.
 * @param onTime Called about 20 times a second with the number of bytes that were read.
 * @param worker The script of a thread.
 */
export async function ingest(
  path: string,
  threads: number,
  batch: number,
  findings: Findings,
  onTime: (bytes: number) => void,
  worker: URL = new URL('worker.js', import.meta.url),
): Promise<Refused> {
  const bytes = statSync(path).size
  const task = taskOf(path, bytes, batch)
  const { shared } = task
  const timer = setInterval(() => onTime(Math.min(bytes, shared[DONE]! * batch)), INTERVAL)
  try {
    const replies = await Promise.all(Array.from({ length: threads }, () => replyTo(worker, task)))
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

function replyTo(script: URL, task: Task): Promise<Reply> {
  const worker = new Worker(script, { workerData: task })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread ended with exit code ${code}`)))
  })
}

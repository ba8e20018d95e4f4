/**
 * The same work with plain objects and a `Map`, as a program without this library would do it:
 * batches of the same size, an object for each measurement. Runs in a process of its own.
 */
import { MemoryLog } from './memory.ts'
import type { ObjectMessage } from './object-messages.ts'
import { summarizeObjects } from './object-summaries.ts'

const [path = ''] = process.argv.slice(2)
const memory = new MemoryLog()
const start = performance.now()
const summaries = await summarizeObjects(path, (bytes) => send({ kind: 'progress', bytes }))
send({
  kind: 'result',
  seconds: (performance.now() - start) / 1000,
  memory: memory.end(),
  summaries: [...summaries],
})

function send(message: ObjectMessage): void {
  process.send!(message)
}

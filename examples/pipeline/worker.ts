/** A thread of the pipeline. Its reply is a snapshot of the small arena with what it found. */
import { parentPort, workerData } from 'node:worker_threads'
import { Arena } from 'offheap'
import { readBatches } from './batches.ts'
import { Findings } from './pipeline.gen.ts'
import type { Reply, Task } from './task.ts'

const arena = new Arena(1 << 22)
const findings = arena.create(Findings)
arena.root = findings
const refused = await readBatches(workerData as Task, findings)
parentPort!.postMessage({ bytes: arena.snapshot(), ...refused } satisfies Reply)

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ObjectMessage, ObjectResult } from './object-messages.ts'

/** Runs the version with plain objects in a process of its own. */
export function runObjects(
  path: string,
  onProgress: (bytes: number) => void,
): Promise<ObjectResult> {
  const file = fileURLToPath(new URL('object-pipeline.js', import.meta.url))
  const child = fork(file, [path])
  return new Promise((resolve, reject) => {
    child.on('message', (message: ObjectMessage) => {
      if (message.kind === 'progress') onProgress(message.bytes)
      else resolve(message)
    })
    child.on('error', reject)
    // After a resolve, the rejection has no effect.
    child.on('close', (code, signal) =>
      reject(new Error(`the version with objects failed: ${signal ?? `exit code ${code}`}`)),
    )
  })
}

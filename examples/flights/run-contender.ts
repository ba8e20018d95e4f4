import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ContenderName, Measures, Message, Replies } from './messages.ts'
import type { Progress } from './progress.ts'

export interface Result {
  readonly replies: Replies
  readonly measures: Measures
}

/** Runs a contender in its own process, so that the heap of one doesn't affect the other. */
export function runContender(name: ContenderName, progress: Progress): Promise<Result> {
  const file = fileURLToPath(new URL('contender.js', import.meta.url))
  const child = fork(file, [name], { execArgv: ['--expose-gc'] })
  return new Promise((resolve, reject) => {
    let replies: Replies | undefined
    child.on('message', (message: Message) => {
      switch (message.kind) {
        case 'stage':
          return progress.enter(message.stage)
        case 'progress':
          return progress.reach(message.flights, message.total)
        case 'replies':
          replies = message.replies
          break
        case 'measures':
          progress.end()
          if (replies !== undefined) resolve({ replies, measures: message.measures })
      }
    })
    child.on('error', reject)
    // `close` follows the last message. After a resolve, the rejection has no effect.
    child.on('close', (code, signal) => {
      progress.end()
      reject(
        new Error(
          `the process of the contender "${name}" failed: ${signal ?? `exit code ${code}`}`,
        ),
      )
    })
  })
}

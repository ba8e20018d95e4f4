import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ContenderName, Measures, Message, Replies } from './messages.ts'
import type { Progress } from './progress.ts'

export interface Result {
  readonly replies: Replies
  readonly measures: Measures
}

/** Runs a contender in a process of its own, so that neither meets the other's heap. */
export function contend(name: ContenderName, progress: Progress): Promise<Result> {
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
    // Comes after the last message, and matters only when nothing is resolved by then.
    child.on('close', (code, signal) => {
      progress.end()
      reject(new Error(`the process of ${name} ended with ${signal ?? `code ${code}`}`))
    })
  })
}

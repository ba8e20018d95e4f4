import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Soldier } from '../golden/drift/references.gen.ts'
import { Knight } from '../golden/readable/own.gen.ts'
import { BOARD, examine, type Outcome, type Task } from './shared-program.ts'
import { ThreadProgram } from './threads.ts'

/** Counts of what the threads of a campaign have done. */
export interface Totals {
  readonly operations: number
  readonly full: number
  readonly foreign: number
  readonly gone: number
}

export function sharedProgram(): Promise<ThreadProgram> {
  return ThreadProgram.bundled(`
    import { runTask } from './test/support/shared-program.ts'
    send(runTask(data))
  `)
}

/**
 * Runs `threads` threads in one shared arena, then examines every block, frees it, and expects an
 * empty arena.
 */
export async function campaign(
  program: ThreadProgram,
  threads: number,
  steps: number,
): Promise<Totals> {
  const arena = new Arena(threads * 14_000, { shared: true })
  const board = arena.allocateZeroed((BOARD + 1) * 4)
  const tasks = Array.from({ length: threads }, (_, index): Task => {
    return { buffer: arena.buffer, thread: index + 1, threads, steps, board }
  })
  const outcomes = await Promise.all(tasks.map((task) => program.result<Outcome>(task)))
  assert.equal(arena.verify(), [])
  const handed = [...arena.u32.subarray(board >>> 2, (board >>> 2) + BOARD)].filter(
    (ptr) => ptr > 0,
  )
  const live = [...handed, ...outcomes.flatMap((outcome) => outcome.live)]
  assert.is(new Set(live).size, live.length)
  for (const ptr of live) {
    examine(arena, ptr)
    arena.free(ptr)
  }
  for (const { soldiers, knights } of outcomes) {
    for (const ptr of soldiers) arena.free(Soldier.at(arena, ptr as Ptr<Soldier>))
    for (const ptr of knights) arena.free(Knight.at(arena, ptr as Ptr<Knight>))
  }
  arena.free(board)
  assert.equal(arena.verify(), [])
  // The table of references is left.
  assert.is(arena.blockCount, 1)
  const sum = (key: keyof Totals): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return {
    operations: sum('operations'),
    full: sum('full'),
    foreign: sum('foreign'),
    gone: sum('gone'),
  }
}

// What a library has to provide, so that it can be checked and timed.
import type { CaseName } from './cases.ts'

/** Receives a value. `entity` is anything that tells entities apart. */
export type Tell = (entity: unknown, component: string, value: number) => void

/** One case, written for one library. */
export interface Program {
  /** The parts of an operation, in their order. The state after each is compared with the model's. */
  readonly steps: readonly (() => void)[]
  /** The operation, for libraries that run their systems themselves; otherwise, all steps. */
  readonly run?: () => void | Promise<void>
  /** Returns the bytes of its buffers that are reserved and free. */
  readonly spare?: () => number
  /** Tells the values of all components of all entities, by the queries of the library. */
  read(tell: Tell): void
}

/** Makes a world with `count` entities of each kind of the case. */
export type MakeProgram = (count: number) => Program

/** A library: its programs, by the names of the cases. */
export type Adapter = Readonly<Partial<Record<CaseName, MakeProgram>>>

/**
 * Returns the whole operation of `program`. The steps are called from a list, as a scheduler does:
 * Node 26 keeps loops in its middle tier if their functions are inlined into one caller.
 */
export function operationOf({ steps, run }: Program): () => void | Promise<void> {
  if (run !== undefined) return run
  return () => {
    for (let at = 0; at < steps.length; at++) steps[at]!()
  }
}

// Compares programs with the model.
import { capacityOf, type CaseName } from './cases.ts'
import { checksumOf, expectedAfter, model } from './model.ts'
import { operationOf, type Program } from './program.ts'

/** Up to this number of entities, the values of each entity are compared, after each step. */
const EXACT = 10_000
/** The number of operations that `requireCorrect` runs. */
const CHECKED = 3

/**
 * Runs a new program and the model side by side, and compares them after each step of the first
 * operation and after some whole operations. Returns the number of operations.
 *
 * @throws Error if the values differ
 */
export async function requireCorrect(
  name: CaseName,
  count: number,
  program: Program,
): Promise<number> {
  const exact = capacityOf(name, count) <= EXACT
  const expected = model[name](count)
  const compare = (place: string): void => {
    requireEqual(place, checksumOf(program, exact), checksumOf(expected, exact))
  }
  compare('at the beginning')
  const { steps } = program
  for (const [at, step] of steps.entries()) {
    step()
    for (const part of partsOf(expected.steps, steps.length, at)) part()
    compare(`after step ${at + 1}`)
  }
  const operation = operationOf(program)
  for (let at = 1; at < CHECKED; at++) {
    await operation()
    for (const step of expected.steps) step()
  }
  compare(`after ${CHECKED} operations`)
  return CHECKED
}

/** Compares a program with the model after `operations` operations. */
export function requireStillCorrect(
  name: CaseName,
  count: number,
  program: Program,
  operations: number,
): void {
  const exact = capacityOf(name, count) <= EXACT
  const expected = expectedAfter(name, count, operations, exact)
  requireEqual(`after ${operations} operations`, checksumOf(program, exact), expected)
}

function requireEqual(place: string, found: string, expected: string): void {
  if (found === expected) return
  throw new Error(`different values ${place}: got ${found}, expected ${expected}`)
}

// A program may have one step for the whole operation.
function partsOf<T>(steps: readonly T[], count: number, at: number): readonly T[] {
  if (count === steps.length) return [steps[at]!]
  if (count === 1) return steps
  throw new Error(`wrong number of steps: got ${count}, expected 1 or ${steps.length}`)
}

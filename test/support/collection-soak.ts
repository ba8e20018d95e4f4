import { amountOf } from './amount.ts'

/** Number of operations of a program, and of one in a checked arena. */
const LENGTH = 100_000
const CHECKED_LENGTH = 10_000
/** Number of operations between two complete comparisons. */
const PAUSE = 1_000

/** Runs a program of a seed. Returns its failure as text; undefined if there is none. */
type Run = (seed: number, length: number, isChecked: boolean, pause: number) => string | undefined

/**
 * Runs programs on a collection: as many as the first argument of the command says, from the seed in
 * the second one on. Every fifth program uses a checked arena, and is shorter. Prints a summary, or
 * the first failure, and then exits with 1.
 *
 * @param name The name of the soak, such as `pools`.
 */
export function soakCollection(name: string, run: Run): void {
  const [amountText = '200', seedText = '1000'] = process.argv.slice(2)
  const amount = amountOf(amountText)
  const firstSeed = Number(seedText)
  if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
    console.error(`usage: npm run soak -- ${name} [200 | 5m | 90s] [FIRST SEED]`)
    process.exitCode = 2
    return
  }
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let seed = firstSeed
  for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
    const isChecked = seed % 5 === 0
    failure = run(seed, isChecked ? CHECKED_LENGTH : LENGTH, isChecked, PAUSE)
    if (failure !== undefined) break
  }
  console.log(failure ?? `${seed - firstSeed} programs: ${name} act as their models`)
  process.exitCode = failure === undefined ? 0 : 1
}

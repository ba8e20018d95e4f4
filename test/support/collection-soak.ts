import { amountOf } from './amount.ts'

/** Number of operations of a program. One in a checked arena has a tenth of them. */
const LENGTH = 100_000
/** Number of operations between two complete comparisons. */
const PAUSE = 1_000

/** Runs a program of a seed. Returns its failure as text; undefined if there is none. */
type Run = (seed: number, length: number, isChecked: boolean, pause: number) => string | undefined

/**
 * Runs programs on a collection: as many as the first argument of the command says, from the seed in
 * the second one on. Every fifth seed also runs a shorter program in a checked arena. Prints a
 * summary, or the first failure, and then exits with 1.
 *
 * @param name What runs, such as `pools`.
 * @param length Number of operations of a program.
 */
export function soakCollection(name: string, run: Run, length: number = LENGTH): void {
  const [amountText = '200', seedText = '1000'] = process.argv.slice(2)
  const amount = amountOf(amountText)
  const firstSeed = Number(seedText)
  if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
    console.error(`usage: npm run soak -- NAME [200 | 5m | 90s] [FIRST SEED]`)
    process.exitCode = 2
    return
  }
  const end = Date.now() + amount.seconds * 1000
  let failure: string | undefined
  let seed = firstSeed
  for (; seed < firstSeed + amount.operations && Date.now() < end; seed++) {
    failure = run(seed, length, false, PAUSE)
    if (seed % 5 === 0) failure ??= run(seed, length / 10, true, PAUSE)
    if (failure !== undefined) break
  }
  const { user, system } = process.cpuUsage()
  const seconds = Math.round((user + system) / 1e6)
  const count = seed - firstSeed
  console.log(
    failure ??
      `${count} programs of ${length} operations in ${seconds} s of processor time: ${name} act as their models`,
  )
  process.exitCode = failure === undefined ? 0 : 1
}

import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { compile } from '../../codegen/compile.ts'
import { amountOf } from '../support/amount.ts'
import { Random, replayHint } from '../support/random.ts'
import { SchemaMutants } from '../support/schema-mutants.ts'

/**
 * Runs the mutants of `test/codegen/compile-mutations.test.ts` for any time, with other seeds, in one
 * process per core:
 *
 *     npm run soak -- mutations [200k | 5m | 90s] [FIRST SEED]
 *
 * Prints a summary at the end, or the first mutant that crashed the compiler, took more than a second
 * or had an invalid result, and then exits with 1. `SEED=n` replays one seed.
 */
const [amountText = '200k', seedText = '1000000', worker] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)
const workers = availableParallelism()

/** Mutants per seed. */
const BATCH = 100

/** Seconds of processor time for one mutant. */
const LIMIT = 1

/** Message of a worker: one before each seed, so that a crash can name it, and one after it. */
interface Word {
  readonly seed: number
  readonly mutants: number
  readonly codes: Readonly<Record<string, number>>
  readonly slowest: number
  readonly failure?: string | undefined
}

/** Runs all mutants of a seed. Returns the text of the first that failed. */
function soak(mutants: SchemaMutants, seed: number): Word {
  const random = new Random(seed)
  const codes: Record<string, number> = {}
  let slowest = 0
  for (let count = 1; count <= BATCH; count++) {
    const mutant = mutants.next(random)
    try {
      const outcome = mutants.examine(mutant, compile)
      slowest = Math.max(slowest, outcome.seconds)
      for (const code of outcome.codes.length === 0 ? ['compiled'] : new Set(outcome.codes)) {
        codes[code] = (codes[code] ?? 0) + 1
      }
      if (outcome.seconds > LIMIT) throw new Error(`it took ${outcome.seconds} s`)
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const failure = `${replayHint(seed)}, ${mutant.path} as\n${mutant.text}\n${what}`
      return { seed, mutants: count, codes, slowest, failure }
    }
  }
  return { seed, mutants: BATCH, codes, slowest }
}

/** Runs every seed from `firstSeed + index` in steps of `workers`, until the parent disconnects. */
async function work(index: number): Promise<void> {
  const mutants = new SchemaMutants()
  for (let seed = firstSeed + index; process.connected; seed += workers) {
    process.send?.({ seed, mutants: 0, codes: {}, slowest: 0 } satisfies Word)
    const word = soak(mutants, seed)
    process.send?.(word)
    // Lets this process receive the parent's disconnect.
    await new Promise((resume) => setImmediate(resume))
    if (word.failure !== undefined) return process.disconnect()
  }
}

function oversee({ operations, seconds }: NonNullable<typeof amount>): void {
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  const codes = new Map<string, number>()
  let done = 0
  let slowest = 0
  let ended = false
  const end = (failure?: string): void => {
    if (ended) return
    ended = true
    for (const child of children) child.kill()
    console.log(
      `\n${done.toLocaleString('en')} mutants, seeds from ${firstSeed} on, ` +
        `${elapsed().toFixed(0)} s on ${workers} cores, the slowest ${slowest.toFixed(3)} s, ` +
        `node ${process.version}`,
    )
    for (const [code, times] of [...codes].sort()) {
      console.log(`${String(times).padStart(10)}  ${code}`)
    }
    console.log(failure === undefined ? 'no failure' : `\nFAILURE\n${failure}`)
    process.exitCode = failure === undefined ? 0 : 1
  }
  const children = Array.from({ length: workers }, (_, index) => {
    const child = fork(process.argv[1]!, [amountText, seedText, String(index)])
    let latest = firstSeed + index
    child.on('message', (word: Word) => {
      latest = word.seed
      done += word.mutants
      slowest = Math.max(slowest, word.slowest)
      for (const [code, times] of Object.entries(word.codes)) {
        codes.set(code, (codes.get(code) ?? 0) + times)
      }
      const share = Math.min(1, Math.max(done / operations, elapsed() / seconds))
      process.stderr.write(
        `\r${(share * 100).toFixed(1)} %: ${done} mutants, ${elapsed().toFixed(0)} s `,
      )
      if (word.failure !== undefined) end(word.failure)
      else if (share === 1) end()
    })
    child.on('exit', (code, signal) =>
      end(`a worker exited with ${signal ?? code} (SEED=${latest} to replay)`),
    )
    return child
  })
}

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- mutations [200k | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else if (worker !== undefined) {
  await work(Number(worker))
} else if (process.env['SEED'] !== undefined) {
  const { failure } = soak(new SchemaMutants(), Number(process.env['SEED']))
  console.log(failure ?? 'no failure')
  process.exitCode = failure === undefined ? 0 : 1
} else {
  oversee(amount)
}

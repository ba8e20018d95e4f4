import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { amountOf } from '../support/amount.ts'
import { harnessWith } from '../support/mutant.ts'
import { Tally } from '../support/tally.ts'
import { mutationsFor, nameOf, VARIANTS } from '../support/variants.ts'

/**
 * Runs the random programs of `tlsf-oracle.test.ts` and `tlsf-matrix.test.ts` for any time, with other
 * seeds and lengths, in one process per core:
 *
 *     npm run soak -- tlsf [200M | 5m | 90s] [FIRST SEED]
 *
 * Prints a summary at the end, or the first divergence, and then exits with 1. `SEED=n` replays one
 * seed.
 */
const [amountText = '3m', seedText = '1000000', worker] = process.argv.slice(2)
const amount = amountOf(amountText)
const firstSeed = Number(seedText)
const workers = availableParallelism()
/** Milliseconds between two reports of progress. */
const PAUSE = 500

/** Parameters of the programs of a seed, which depend only on the seed. */
interface Plan {
  readonly length: number
  /**
   * Operations between two examinations of a small heap. Rare ones leave time for more programs.
   */
  readonly pause: number
  /** Even seeds test the shipped allocator, odd ones a variant. */
  readonly variant: number
}

function planOf(seed: number): Plan {
  const pick = (choices: readonly number[], by: number): number =>
    choices[Math.floor(seed / by) % choices.length]!
  return {
    length: pick([50, 500, 500, 2000, 10_000], 2),
    pause: pick([31, 251, 127, 509, 251], 3),
    variant: seed % 2 === 0 ? -1 : (seed >> 1) % VARIANTS.length,
  }
}

type Harness = Awaited<ReturnType<typeof harnessWith>>
const harnesses = new Map<number, Promise<Harness>>()

function harnessFor(variant: number): Promise<Harness> {
  const harness = harnesses.get(variant) ?? harnessWith(mutationsOf(variant))
  harnesses.set(variant, harness)
  return harness
}

const mutationsOf = (variant: number): ReturnType<typeof mutationsFor> =>
  variant < 0 ? [] : mutationsFor(VARIANTS[variant]!)

/** Runs `seed`. Returns a description of its failure, or undefined. */
async function soak(seed: number, tally: Tally): Promise<string | undefined> {
  const { length, pause, variant } = planOf(seed)
  const { campaign, explain } = await harnessFor(variant)
  const failure = campaign([seed], length, tally, pause)
  if (failure === undefined) return undefined
  const allocator = variant < 0 ? 'the allocator as it is' : nameOf(VARIANTS[variant]!)
  return `node ${process.version}, programs of ${length} operations, ${allocator}\n${explain(failure)}`
}

/** Message of a worker: the work since its last message, or a failure. */
interface Word {
  readonly operations: number
  readonly programs: number
  readonly outcomes: [string, number][]
  readonly failure?: string | undefined
}

/** Runs every seed from `firstSeed + index` in steps of `workers`, until the parent disconnects. */
async function work(index: number): Promise<void> {
  // Full heaps throw often, and stack traces would take half of the time.
  Error.stackTraceLimit = 0
  const say = (word: Word): boolean => process.send?.(word) ?? false
  let tally = new Tally()
  let operations = 0
  let programs = 0
  let spoken = performance.now()
  for (let seed = firstSeed + index; process.connected; seed += workers) {
    const failure = await soak(seed, tally)
    operations += planOf(seed).length
    programs++
    if (failure === undefined && performance.now() - spoken < PAUSE) continue
    say({ operations, programs, outcomes: [...tally.outcomes], failure })
    tally = new Tally()
    operations = programs = 0
    spoken = performance.now()
    // Lets this process receive the parent's disconnect.
    await new Promise((resume) => setImmediate(resume))
    if (failure !== undefined) return process.disconnect()
  }
}

function oversee({ operations, seconds }: NonNullable<typeof amount>): void {
  const tally = new Tally()
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  let done = 0
  let programs = 0
  let ended = false
  const children: ChildProcess[] = []
  const end = (failure?: string): void => {
    if (ended) return
    ended = true
    for (const child of children) child.kill()
    const rate = Math.round(done / elapsed()).toLocaleString('en')
    console.log(
      `\n${done.toLocaleString('en')} operations in ${programs.toLocaleString('en')} programs, ` +
        `seeds from ${firstSeed} on, ${elapsed().toFixed(0)} s on ${workers} cores ` +
        `(${rate} a second), node ${process.version}`,
    )
    for (const [outcome, times] of [...tally.outcomes].sort()) {
      console.log(`${String(times).padStart(12)}  ${outcome}`)
    }
    console.log(failure === undefined ? 'no divergence' : `\nDIVERGENCE\n${failure}`)
    process.exitCode = failure === undefined ? 0 : 1
  }
  for (let index = 0; index < workers; index++) {
    const child = fork(process.argv[1]!, [amountText, seedText, String(index)])
    children.push(child)
    child.on('message', (word: Word) => {
      done += word.operations
      programs += word.programs
      for (const [outcome, times] of word.outcomes) tally.count(outcome, times)
      const share = Math.min(1, Math.max(done / operations, elapsed() / seconds))
      process.stderr.write(
        `\r${(share * 100).toFixed(1)} %: ${(done / 1e6).toFixed(1)} million operations, ` +
          `${elapsed().toFixed(0)} s `,
      )
      if (word.failure !== undefined) end(word.failure)
      else if (share === 1) end()
    })
    child.on('exit', (code) => end(`a worker exited with ${code}`))
  }
}

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- tlsf [200M | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else if (worker !== undefined) {
  await work(Number(worker))
} else if (process.env['SEED'] !== undefined) {
  const failure = await soak(Number(process.env['SEED']), new Tally())
  console.log(failure ?? 'no divergence')
  process.exitCode = failure === undefined ? 0 : 1
} else {
  oversee(amount)
}

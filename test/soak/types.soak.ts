import { spawnSync } from 'node:child_process'
import { amountOf } from '../support/amount.ts'
import { RandomSchemas } from '../support/random-schemas.ts'
import { replayHint } from '../support/random.ts'
import { typeCheck, type Compiler } from '../support/type-check.ts'

/**
 * Type-checks the code of random schemas for any time, as `test/codegen/emit/emit-types.test.ts` does,
 * with other seeds:
 *
 *     npm run soak -- types [5000 | 5m | 90s] [FIRST SEED]
 *
 * Prints a summary at the end, or the errors of the first batch that has any, and then exits with 1.
 * `SEED=n` replays one seed.
 */
const [amountText = '2000', seedText = '1000000'] = process.argv.slice(2)
const amount = amountOf(amountText)
const replayed = process.env['SEED']
const firstSeed = Number(replayed ?? seedText)

/** Schemas for each seed, and those that the slow versions of the compiler check. */
const BATCH = 100
const FEW = 10

function errorsOf(seed: number): string[] {
  const schemas = new RandomSchemas(seed, BATCH)
  const check = (compiler: Compiler, count: number): string[] =>
    typeCheck(compiler, schemas.files(count), 'build/soak-types').map(
      (line) => `${compiler}: ${line}`,
    )
  return [
    ...check('typescript', BATCH),
    ...check('typescript-6', FEW),
    ...check('typescript-5', FEW),
  ]
}

/** Writes the declarations that the type checks read. */
function declare(): boolean {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'src']
  return spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status === 0
}

if (amount === undefined || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: npm run soak -- types [5000 | 5m | 90s] [FIRST SEED]')
  process.exitCode = 2
} else if (declare()) {
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1000
  const { operations, seconds } = amount
  let done = 0
  let errors: string[] = []
  let seed = firstSeed
  do {
    errors = errorsOf(seed)
    if (errors.length > 0) break
    done += BATCH
    process.stderr.write(`\r${done} schemas, ${elapsed().toFixed(0)} s `)
    seed++
  } while (replayed === undefined && done < operations && elapsed() < seconds)
  const count = `${done} schemas, seeds from ${firstSeed} on, ${elapsed().toFixed(0)} s`
  console.log(`\n${count}, node ${process.version}`)
  if (errors.length === 0) console.log('no failure')
  else console.log(`\nFAILURE\n${replayHint(seed)}\n${errors.slice(0, 50).join('\n')}`)
  process.exitCode = errors.length === 0 ? 0 : 1
} else process.exitCode = 1

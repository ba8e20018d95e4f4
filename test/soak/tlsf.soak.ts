import { campaign, explain } from '../support/programs.ts'

/**
 * The random programs of `test/tlsf/oracle.test.ts` for as long as you like, with other seeds and
 * of other lengths: `node build.mjs soak [SECONDS] [FIRST SEED]`. `SEED=n` replays one seed.
 */
const seconds = Number(process.argv[2] ?? 60)
const firstSeed = Number(process.env['SEED'] ?? process.argv[3] ?? 1_000_000)
const LENGTHS = [50, 500, 500, 2000, 10_000]

if (!(seconds > 0) || !Number.isSafeInteger(firstSeed)) {
  console.error('usage: node build.mjs soak [SECONDS] [FIRST SEED]')
  process.exit(2)
}

const outcomes = new Map<string, number>()
const start = performance.now()
const elapsed = (): number => (performance.now() - start) / 1000
let seed = firstSeed
let operations = 0
let shown = 0

do {
  const length = LENGTHS[seed % LENGTHS.length]!
  const failure = campaign([seed], length, outcomes)
  if (failure) {
    console.error(
      `\nnode ${process.version}, programs of ${length} operations\n${explain(failure)}`,
    )
    process.exit(1)
  }
  seed++
  operations += length
  if (elapsed() - shown > 0.5) showProgress()
} while (elapsed() < seconds && process.env['SEED'] === undefined)

showProgress()
console.log(`\nno divergence; seeds ${firstSeed} to ${seed - 1}, node ${process.version}`)
for (const [outcome, times] of [...outcomes].sort()) {
  console.log(`${String(times).padStart(12)}  ${outcome}`)
}

function showProgress(): void {
  shown = elapsed()
  const share = Math.min(100, (shown / seconds) * 100).toFixed(0)
  const millions = (operations / 1e6).toFixed(1)
  process.stderr.write(
    `\r${share} % of ${seconds} s: ${millions} million operations, seed ${seed} `,
  )
}

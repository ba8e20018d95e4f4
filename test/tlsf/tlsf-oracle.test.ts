import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { harnessWith } from '../support/mutant.ts'
import { replaying, seeds } from '../support/random.ts'

/**
 * Compares random programs on a heap with a map of intervals. The checks after every operation are in
 * `test/support/trial.ts`, the generator of programs is in `test/support/programs.ts`. `matrix.test.ts`
 * runs them on variants; both tests together execute two million operations.
 */
const PROGRAMS = 3000
const OPERATIONS = 500

const DOOR = [
  ...['splits', 'fills a gap', 'behind a gap', 'no room'].map((way) => `allocate: ${way}`),
  ...['nothing', 'the next', 'the previous', 'both'].map((what) => `free: joins ${what}`),
]
const RESIZES = ['stays', 'shrinks', 'forward', 'backward', 'backward and forward', 'elsewhere']

/** The outcomes of operations, and the minimum count of each. */
const OUTCOMES: Record<string, number> = {
  ...Object.fromEntries(
    ['tlsf', 'tlsf-growable', 'arena', 'arena-try'].flatMap((door) => each(door, DOOR, 1000)),
  ),
  // Only a few programs use WebAssembly memory, because they are slow and differ little from the others.
  ...Object.fromEntries(each('arena-wasm', DOOR, 500)),
  ...Object.fromEntries([
    ...each('allocate aligned:', ['splits', 'fills a gap', 'behind a gap', 'no room'], 1000),
    ...each('allocate zeroed:', ['splits', 'fills a gap', 'behind a gap', 'no room'], 1000),
    ...each('reallocate:', RESIZES, 1000),
    ...each('reallocate:', ['no room', 'nothing live'], 1000),
    ...each('reallocate aligned:', RESIZES, 20),
    ...each('fill:', ['exactly the largest', 'exactly the largest, zeroed'], 1000),
    ...each('fill:', ['less than the largest', 'more than the largest', 'nothing left'], 1000),
    ...each('reset:', ['live blocks', 'nothing live'], 1000),
    ...each('trim:', ['gives back', 'nothing behind'], 1000),
    ...each('tlsf-growable:', ['grown', 'too little to grow'], 500),
    ...each('arena-wasm:', ['grows', 'grown', 'too little to grow'], 100),
  ]),
  'free: nothing live': 1000,
  'sizeOf: nothing live': 1000,
  'stretch: nothing live': 100,
  sizeOf: 1000,
  drain: 1000,
  reopen: 1000,
}

const oracle = suite('tlsf/oracle')

oracle(
  `${PROGRAMS} programs of ${OPERATIONS} operations agree with a map of intervals`,
  async () => {
    // In a bundle, constants of other modules are no variables.
    const { campaign, explain, Tally } = await harnessWith([])
    const tally = new Tally()
    const failure = campaign(seeds(PROGRAMS), OPERATIONS, tally)
    if (failure) throw new Error(explain(failure))
    if (replaying) return
    const found = tally.outcomes
    const seldom = Object.entries(OUTCOMES)
      .filter(([outcome, times]) => (found.get(outcome) ?? 0) < times)
      .map(([outcome, times]) => `${outcome}: ${found.get(outcome) ?? 0} times, should be ${times}`)
    assert.equal(seldom, [], 'outcomes that occur too seldom')
    assert.equal(
      [...found.keys()].filter((outcome) => OUTCOMES[outcome] === undefined),
      [],
    )
  },
)

oracle.run()

function each(what: string, ways: readonly string[], times: number): [string, number][] {
  return ways.map((way) => [`${what} ${way}`, times])
}

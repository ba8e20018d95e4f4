import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { campaign, explain } from '../support/programs.ts'
import { replaying, seeds } from '../support/random.ts'

/**
 * Random programs on a heap beside its shadow. What is checked after every operation is in
 * `test/support/trial.ts`, what the programs are made of in `test/support/programs.ts`.
 */
const PROGRAMS = 2500
const OPERATIONS = 500

/** Each way in which an operation can come out, and how often it is seen at least. */
const OUTCOMES: Record<string, number> = Object.fromEntries([
  ...['tlsf', 'arena', 'arena-try'].flatMap((door) =>
    [
      ...[`${door} allocate: splits`, `${door} allocate: fills a gap`, `${door} allocate: no room`],
      ...[`${door} free: joins nothing`, `${door} free: joins the next`],
      ...[`${door} free: joins the previous`, `${door} free: joins both`],
    ].map((outcome) => [outcome, 1000]),
  ),
  ...['aligned', 'zeroed'].flatMap((kind) =>
    ['splits', 'fills a gap', 'behind a gap', 'no room'].map((way) => [
      `allocate ${kind}: ${way}`,
      1000,
    ]),
  ),
  ...['in place', 'into the block before', 'elsewhere', 'no room', 'nothing live'].map((way) => [
    `reallocate: ${way}`,
    1000,
  ]),
  ...['exactly the largest', 'less than the largest', 'more than the largest', 'nothing left'].map(
    (way) => [`fill: ${way}`, 1000],
  ),
  ...['free: nothing live', 'sizeOf', 'sizeOf: nothing live', 'drain', 'reopen'].map((way) => [
    way,
    1000,
  ]),
  ...['reset: live blocks', 'reset: nothing live', 'trim: gives back', 'trim: nothing behind'].map(
    (way) => [way, 1000],
  ),
  // Programs in memory that grows are few: they are slow, and differ in little else.
  ...['allocate: splits', 'allocate: fills a gap', 'allocate: no room'].map((way) => [
    `arena-wasm ${way}`,
    500,
  ]),
  ...['nothing', 'the next', 'the previous', 'both'].map((way) => [
    `arena-wasm free: joins ${way}`,
    500,
  ]),
  ['arena-wasm: grows', 250],
])

const oracle = suite('tlsf against a map of intervals')

oracle(`${PROGRAMS} programs of ${OPERATIONS} operations agree with the shadow`, () => {
  const found = new Map<string, number>()
  const failure = campaign(seeds(PROGRAMS), OPERATIONS, found)
  if (failure) throw new Error(explain(failure))
  if (replaying) return
  const seldom = Object.entries(OUTCOMES)
    .filter(([outcome, times]) => (found.get(outcome) ?? 0) < times)
    .map(([outcome, times]) => `${outcome}: ${found.get(outcome) ?? 0} times, should be ${times}`)
  assert.equal(seldom, [])
  assert.equal(
    [...found.keys()].filter((outcome) => OUTCOMES[outcome] === undefined),
    [],
  )
})

oracle.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { campaign } from '../support/external-trial.ts'
import { replayHint, replaying, seeds } from '../support/random.ts'

/**
 * Compares random programs on heaps of 1 to 2^53 - 1 units with a map of intervals. The checks after
 * every operation are in `test/support/external-trial.ts`.
 */
const PROGRAMS = 600
const OPERATIONS = 500
/** The minimum count of each outcome of an operation: a generator that misses one is broken. */
const OFTEN = 40

const WAYS = [
  'allocate: splits',
  'allocate: fills a gap',
  'allocate: no room',
  'aligned: splits',
  'aligned: fills a gap',
  'aligned: behind a gap',
  'aligned: no room',
  'allocate: reuses a listed block',
  'free: is listed',
  'free: joins nothing',
  'free: joins the next',
  'free: joins the previous',
  'free: joins both',
  'fill: the largest or less',
  'fill: more than the largest',
  'fill: nothing to ask for',
  'refuse',
  'look',
  'reset: live blocks',
  'reset: nothing live',
  'drain',
  'crowd: no room',
  'crowd: allocate: fills a gap',
  'crowd: allocate: no room',
  'crowd: allocate: reuses a listed block',
  'crowd: aligned: fills a gap',
  'crowd: aligned: no room',
]

const oracle = suite('tlsf/external-oracle')

oracle(`${PROGRAMS} programs of ${OPERATIONS} operations agree with a map of intervals`, () => {
  const outcomes = new Map<string, number>()
  const failure = campaign(seeds(PROGRAMS), OPERATIONS, outcomes)
  if (failure) {
    const { seed, reason } = failure
    throw new Error(`${replayHint(seed)}: ${reason}`)
  }
  if (replaying) return
  const rare = WAYS.filter((way) => (outcomes.get(way) ?? 0) < OFTEN)
  assert.equal(rare, [], `outcomes that occur less than ${OFTEN} times`)
  assert.equal(
    [...outcomes.keys()].filter((way) => !WAYS.includes(way)),
    [],
    'outcomes without a minimum count',
  )
})

oracle.run()

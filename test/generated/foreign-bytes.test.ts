import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { foreignTrial, schemaOfSeed, type Change, type Outcomes } from '../support/foreign-trial.ts'
import { replayHint, replaying, seeds } from '../support/random.ts'

/** Foreign bytes under every kind of field, read by every operation. */
const foreign = suite('generated/foreign-bytes')

/** Runs the trials. Returns the first failure. */
async function failureOf(
  count: number,
  change?: Change,
  outcomes: Outcomes = new Map(),
): Promise<string> {
  const schema = await schemaOfSeed(1, change)
  for (const seed of seeds(count)) {
    try {
      foreignTrial(schema, seed, outcomes)
    } catch (error) {
      return `${replayHint(seed)}: ${(error as Error).message}`
    }
  }
  return 'no failure'
}

foreign('no operation on any bytes hangs, dies or throws a foreign error', async () => {
  const outcomes: Outcomes = new Map()
  assert.is(await failureOf(500, undefined, outcomes), 'no failure')
  if (replaying) return
  for (const name of ['toJSON', 'equals', 'hash', 'convert', 'read', 'iterate']) {
    for (const outcome of ['returns', 'INVALID_BYTES']) {
      const times = outcomes.get(`${name}: ${outcome}`) ?? 0
      assert.ok(times > 20, `${name}: ${outcome}: ${times} times`)
    }
  }
})

const BUGS: readonly (readonly [what: string, file: string, from: string | RegExp, to: string])[] =
  [
    ['lists are not checked', 'block-bytes', 'count > 0 &&', 'count < 0 &&'],
    [
      'owners have no limit',
      'operations/depth',
      'if (!(this.left < 0)) return',
      'if (this.left) return',
    ],
    ['tags are not checked', 'encoding/tag', 'if (tag >= members)', 'if (tag < 0)'],
    [
      'owning pointers are not checked',
      'block-bytes',
      'if (bytes >= size) return ptr',
      'return ptr',
    ],
  ]

for (const [what, file, from, to] of BUGS) {
  foreign(`detects the seeded bug: ${what}`, async () => {
    let isChanged = false
    const failure = await failureOf(3_000, (path, text) => {
      if (path !== `src/${file}.ts`) return text
      const changed = text.replace(from, to)
      isChanged ||= changed !== text
      return changed
    })
    assert.ok(isChanged, 'the source has changed: update the seeded bug')
    if (!replaying) assert.is.not(failure, 'no failure')
  })
}

foreign.run()

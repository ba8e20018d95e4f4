import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { forEachSeed, replaying } from './support/random.ts'
import { snapshotTrial, type SnapshotTally } from './support/snapshot-trial.ts'

/** Random programs that are saved in the middle go on as those that are not. */
const programs = suite('arena-snapshot-programs')

const PROGRAMS = 400
const STEPS = 60

programs('go on identically after they were restored, opened, or restored elsewhere', () => {
  const tally: SnapshotTally = new Map()
  forEachSeed(PROGRAMS, (_random, seed) => snapshotTrial(seed, STEPS, tally))
  if (replaying) return
  for (const what of ['restored', 'opened', 'restored elsewhere', 'opened in a larger arena']) {
    assert.ok((tally.get(what) ?? 0) > PROGRAMS / 2, `${what} only ${tally.get(what)} times`)
  }
  assert.ok(
    (tally.get('void pointers') ?? 0) > 1000,
    `only ${tally.get('void pointers')} void pointers`,
  )
})

programs.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Camp, Goal, Goals, Guide } from '../golden/drift/referring.gen.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import { forEachSeed, replaying } from '../support/random.ts'
import { referringTrial, type ReferringTally } from '../support/referring-trial.ts'
import { codeOf } from '../support/refusal.ts'

/** Literals with references are written completely or not at all, and refer to what they name. */
const targets = suite('references/targets')

const PROGRAMS = 150
const STEPS = 120

const newTally = (): ReferringTally => ({ written: 0, gone: 0, refused: 0, full: 0 })

targets('agrees with a model without addresses in random programs', () => {
  const tally = newTally()
  forEachSeed(PROGRAMS, (_random, seed) => referringTrial(seed, STEPS, tally))
  if (replaying) return
  for (const [what, count] of Object.entries(tally)) assert.ok(count > 300, `${count} ${what}`)
})

const TARGETS = 'src/references/targets.ts'
const REFERENCES = 'src/references/references.ts'

const BUGS: Record<string, Mutation> = {
  'a target without an entry gets none': {
    file: TARGETS,
    from: 'return isNew ? enter(arena, arena.u32[REFERENCES]!, pointer) : 0',
    to: 'return 0',
  },
  'a target is not checked': {
    file: TARGETS,
    from: 'return slotOrBlockOf(arena, target) === 0 ? 0 : generation',
    to: 'return ptr === 0 ? 0 : generation',
  },
  'a part of a target is taken for all of it': {
    file: TARGETS,
    from: 'return isUsualSlot(arena, target.ptr, type?.size ?? 0) || isPlainlyWhole(arena, target, type)',
    to: 'return type !== undefined',
  },
  'the table is a target': {
    file: REFERENCES,
    from: '    requireNotTable(arena, pointer)\n    added',
    to: '    added',
  },
  'a larger table stays when there is no room for the struct': {
    file: REFERENCES,
    from: '    shrinkTable(arena, slots)\n    throw error',
    to: '    throw error',
  },
  'there is room for one entry less than for all': {
    file: REFERENCES,
    from: '    added.add(pointer)\n',
    to: '    if (added.size === 0) added.add(pointer)\n',
  },
  'a slot is found in a chunk of another size only': {
    file: 'src/slots.ts',
    from: 'bytes > 0 && bytes <= MOST_CHUNK',
    to: 'bytes < 0x40',
  },
}

for (const [what, mutation] of Object.entries(BUGS)) {
  targets(`the random programs detect a seeded bug: ${what}`, async () => {
    const bundle = (await bundleWith('test/support/referring-trial.ts', [mutation])) as {
      referringTrial: typeof referringTrial
    }
    let isFound = false
    for (let seed = 1; seed <= PROGRAMS && !isFound; seed++) {
      try {
        bundle.referringTrial(seed, STEPS, newTally())
      } catch {
        isFound = true
      }
    }
    assert.ok(isFound)
  })
}

targets('a null reference makes no table, and a known target needs no room in it', () => {
  const arena = new Arena(1 << 16)
  const camp = arena.create(Camp)
  const { blockCount } = arena
  camp.scouts.create({ step: 1, goal: null })
  camp.scouts.create({ step: 1 })
  assert.is(arena.blockCount, blockCount + 2)
  const goals = Goals.create(arena)
  const four = Array.from({ length: 4 }, () => goals.create())
  for (const goal of four) camp.scouts.create({ goal })
  const before = arena.usedSize
  for (let turn = 0; turn < 20; turn++) camp.scouts.create({ goal: four[turn % 4]! })
  assert.is(arena.usedSize, before)
})

targets('a target that a getter of a later target frees reads null', () => {
  const arena = new Arena(1 << 16)
  const first = Goal.create(arena)
  const second = Goal.create(arena)
  const hostile = {
    arena,
    get ptr() {
      if (arena.blockCount > 1) arena.free(first)
      return second.ptr
    },
  }
  const code = codeOf(() =>
    Guide.create(arena, { goal: first.ptr, scout: { goal: hostile as never } }),
  )
  assert.ok(code.startsWith('no error') || code === 'INVALID_POINTER' || code === 'DOUBLE_FREE')
  assert.equal(arena.verify(), [])
})

targets.run()

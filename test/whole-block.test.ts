import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import type { Ptr } from '../src/pointer.ts'
import { Entity, Hero } from './golden/drift/extends.gen.ts'
import { Soldier } from './golden/drift/references.gen.ts'
import { Scene, Sprite } from './golden/readable/nested.gen.ts'
import { bundleWith, type Mutation } from './support/mutant.ts'
import { ARENAS, freedStructs, refusedParts } from './support/pointer-trial.ts'
import { codeOf, errorOf, stateOf } from './support/refusal.ts'

/** An accessor stands for a block only if it is of the whole struct in it. */
const whole = suite('whole-block')

for (const [kind, makeArena] of Object.entries(ARENAS)) {
  whole(`refuses accessors of parts in arenas of the kind ${kind}, and changes no byte`, () => {
    assert.equal(refusedParts(makeArena), [])
  })

  whole(`frees whole structs in arenas of the kind ${kind}`, () => {
    for (let seed = 1; seed <= 5; seed++) assert.equal(freedStructs(makeArena, seed, 2000), [])
  })
}

whole('names the part and the cure', () => {
  const arena = new Arena(4096)
  const { player } = Scene.create(arena)
  assert.match(
    errorOf(() => arena.free(player)).message,
    /^accessor of a part of a block: got Sprite at \d+ in a(nother| block of \d+ bytes)?( block)?, expected one of all of it\. Pass or free the struct that contains it/,
  )
  const checked = new Arena(4096, { checked: { leaks: 'ignore' } })
  assert.match(
    errorOf(() => checked.free(Scene.create(checked).background)).message,
    /got Sprite at \d+ in the Scene at \d+, made at \S+whole-block\S+, expected/,
  )
})

whole('frees a block of bytes by an accessor of a struct of its size, but not a larger one', () => {
  for (const checked of [false, { leaks: 'ignore' }] as const) {
    const arena = new Arena(4096, { checked })
    arena.free(Sprite.at(arena, arena.allocate(Sprite.size) as Ptr<Sprite>))
    const sprites = Sprite.at(arena, arena.allocate(Sprite.size * 8) as Ptr<Sprite>)
    assert.is(
      codeOf(() => arena.free(sprites)),
      'INVALID_POINTER',
    )
    arena.free(sprites.ptr)
    assert.is(arena.blockCount, 0)
  }
})

whole('takes a pointer for any block: that of a derived struct, as a base', () => {
  const arena = new Arena(4096)
  const hero = Hero.create(arena)
  const entity = Entity.at(arena, hero.ptr as Ptr as Ptr<Entity>)
  const owner = Hero.create(arena)
  assert.is(
    codeOf(() => (owner.friend = entity)),
    'INVALID_POINTER',
  )
  owner.friend = entity.ptr
  assert.is(owner.friend, hero.ptr)
  arena.free(owner)
  assert.is(arena.blockCount, 0)
  const target = Soldier.create(arena)
  const soldier = Soldier.create(arena, { target })
  arena.free(target.ptr)
  assert.is(soldier.target, null)
})

whole('refuses what is neither a pointer nor an accessor', () => {
  const arena = new Arena(4096)
  const sprite = Sprite.create(arena)
  const before = stateOf(arena)
  const { ptr } = sprite
  for (const value of [
    {},
    undefined,
    null,
    '8',
    1n,
    NaN,
    -1,
    [ptr],
    { ptr },
    Symbol('ptr'),
    true,
  ]) {
    assert.is(
      codeOf(() => arena.free(value as never)),
      'INVALID_POINTER',
      String(value),
    )
  }
  for (const value of [sprite, {}, undefined, null, '8', 1n]) {
    assert.is(
      codeOf(() => arena.sizeOf(value as never)),
      'INVALID_POINTER',
    )
  }
  assert.is(stateOf(arena), before)
})

const BUGS: Record<string, Mutation> = {
  'a block may be two granules larger': {
    file: 'src/whole-block.ts',
    from: 'spare === 1',
    to: 'spare < 3',
  },
  'spare bytes are not expected': { file: 'src/whole-block.ts', from: '|| spare === 1', to: '' },
  'the smallest block is not considered': {
    file: 'src/whole-block.ts',
    from: 'Math.max(granulesOf(size), 2)',
    to: 'granulesOf(size)',
  },
  'fields without a size are accepted': {
    file: 'src/whole-block.ts',
    from: "'inspect$' in type",
    to: 'false',
  },
  'the recorded type is ignored': {
    file: 'src/checked/arena-checks.ts',
    from: 'block.typeName === typeName',
    to: 'true',
  },
  'the blocks of lists are not recorded': {
    file: 'src/fields/list.ts',
    from: 'arena.checks?.ownedByField(block)',
    to: 'void 0',
  },
  'an owning pointer takes any live block': {
    file: 'src/ownership/replace-owned.ts',
    from: 'const target = blockOf(arena, value, type)',
    to: 'const target = pointerOf(arena, value)',
  },
  'a reference takes any live block': {
    file: 'src/references/references.ts',
    from: 'const pointer = slotOrBlockOf(arena, target)',
    to: 'const pointer = (target as { ptr: number }).ptr',
  },
}

for (const [bug, mutation] of Object.entries(BUGS)) {
  whole(`detects the seeded bug: ${bug}`, async () => {
    const { refusedParts, freedStructs, ARENAS } = (await bundleWith(
      'test/support/pointer-trial.ts',
      [mutation],
    )) as typeof import('./support/pointer-trial.ts')
    const wrong = Object.values(ARENAS).flatMap((makeArena) => [
      ...refusedParts(makeArena),
      ...freedStructs(makeArena, 1, 2000),
    ])
    assert.ok(wrong.length > 0)
  })
}

whole.run()

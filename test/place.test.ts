import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { Sprite } from './golden/readable/nested.gen.ts'
import { bundleWith, type Mutation } from './support/mutant.ts'
import { ARENAS, wildPointers } from './support/pointer-trial.ts'
import { codeOf, errorOf } from './support/refusal.ts'

/** Pointers are checked where an accessor is made. */
const place = suite('place')

const TURNS = 4000

for (const [kind, makeArena] of Object.entries(ARENAS)) {
  place(`agrees with an oracle about wild pointers in arenas of the kind ${kind}`, () => {
    assert.equal(wildPointers(makeArena, 1, TURNS), [])
    assert.equal(wildPointers(makeArena, 2, TURNS), [])
  })
}

place('names the struct, the value, the range and the cure', () => {
  const arena = new Arena(4096)
  const first = Sprite.create(arena)
  const { message } = errorOf(() => Sprite.at(arena, 12.5 as never))
  const last = arena.capacity - 48 + first.ptr - 4 - Sprite.size
  assert.is(
    message,
    `invalid pointer to Sprite: got 12.5, expected a multiple of 4 from ${first.ptr} to ${last}. Pass the ptr of an accessor, or what allocate returned.`,
  )
  assert.is(Sprite.at(arena, last as never).ptr, last)
  assert.is(
    codeOf(() => Sprite.at(arena, (last + 4) as never)),
    'INVALID_POINTER',
  )
  assert.match(errorOf(() => Sprite.at(arena, first as never)).message, /got an? _?Sprite, /)
})

place('reports a disposed arena as such', () => {
  const arena = new Arena(4096)
  const { ptr } = Sprite.create(arena)
  arena.dispose()
  assert.is(
    codeOf(() => Sprite.at(arena, ptr)),
    'ARENA_DISPOSED',
  )
})

place('leaves the pointer of an unchecked accessor unchecked', () => {
  const arena = new Arena(4096)
  const sprite = Sprite.create(arena)
  sprite.ptr = 0 as never
  assert.is(sprite.ptr, 0)
})

const lower = 'first < ptr >>> 2'
const upper = 'end <= (first + i32[HEAP_SIZE]!) * 4'
const whole = 'ptr === (ptr & mask) >>> 0'
const file = 'src/place.ts'
const BUGS: Record<string, Mutation> = {
  'the lower bound is one word too low': { file, from: lower, to: lower.replace('<', '<=') },
  'the upper bound is one word too high': {
    file,
    from: upper,
    to: upper.replace('end', 'end - 4'),
  },
  'the upper bound is one word too low': { file, from: upper, to: upper.replace('end', 'end + 4') },
  'the upper bound is one byte too high': {
    file,
    from: upper,
    to: upper.replace('end', 'end - 1'),
  },
  'the size is forgotten': { file, from: 'ptr + size', to: 'ptr + 1' },
  'the alignment is not checked': { file, from: whole, to: 'ptr === ptr >>> 0' },
  'fractions are accepted': { file, from: whole, to: 'ptr === ((ptr & mask) >>> 0) + (ptr % 1)' },
}

for (const [bug, mutation] of Object.entries(BUGS)) {
  place(`detects the seeded bug: ${bug}`, async () => {
    const trial = (await bundleWith('test/support/pointer-trial.ts', [
      mutation,
    ])) as typeof import('./support/pointer-trial.ts')
    assert.ok(trial.wildPointers(trial.ARENAS['plain']!, 1, TURNS).length > 0)
  })
}

place.run()

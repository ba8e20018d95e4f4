import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OwnArray } from '../../src/fields/pointer-arrays.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Kin, type KinInit, type PartInit } from '../support/kin.ts'
import { blocksOf, liveBlocks, plainKin, someKin } from '../support/kinship.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf, wrongRows } from '../support/refusal.ts'

// Tests lists whose elements own blocks: structs and `Own` pointers. Removed elements are freed.
const lists = suite('fields/pointer-lists')

/** Returns the contents of a list of parts, or of kin. */
const labelsOf = ({ parts }: Kin): string[] => [...parts].map(({ label }) => label)
const namesOf = ({ arena, kids }: Kin): (string | null)[] =>
  [...kids].map((kid) => (kid === null ? null : Kin.at(arena, kid).name))

/** Asserts that no block is leaked, and that none is freed that is still referenced. */
function checkBlocks(arena: Arena, kin: Kin): void {
  assert.equal(sorted(liveBlocks(arena)), sorted(blocksOf(arena, kin.ptr)))
  assert.equal(arena.verify(), [])
}

lists('of structs behave like an array, and are unchanged after OUT_OF_MEMORY', () => {
  let full = 0
  forEachSeed(150, (random) => {
    const arena = new Arena(random.between(400, 4000))
    const kin = arena.create(Kin)
    const { parts } = kin
    let model: string[] = []
    const tried = (call: () => unknown): boolean => {
      const code = codeOf(call)
      if (code === 'OUT_OF_MEMORY') full++
      else assert.ok(code.startsWith('no error'), code)
      return code !== 'OUT_OF_MEMORY'
    }
    for (let step = 0; step < 80; step++) {
      const index = random.below(model.length + 1)
      const init = somePart(random)
      const element = index < model.length ? parts.at(index) : init
      switch (random.below(8)) {
        case 0:
        case 1:
          if (tried(() => parts.push(init))) model.push(init.label)
          break
        case 2:
          // An element of the list itself, which can move when the list grows.
          if (tried(() => parts.push(element))) model.push(model[index] ?? init.label)
          break
        case 3:
          parts.pop()
          model.pop()
          break
        case 4: {
          if (index === model.length) break
          const source = random.below(model.length)
          if (tried(() => parts.set(index, parts.at(source)))) model[index] = model[source]!
          break
        }
        case 5:
          parts.truncate(index)
          model.length = index
          break
        case 6: {
          // Some elements of the list itself in another order, and new ones.
          const own = random.shuffle(model.map((_, at) => at)).slice(0, 4)
          const values = [...own.map((at) => parts.at(at)), init]
          const labels = [...own.map((at) => model[at]!), init.label]
          if (tried(() => parts.assign(values))) model = labels
          break
        }
        default:
          if (tried(() => parts.trim())) assert.ok(parts.capacity >= model.length)
      }
      assert.equal(labelsOf(kin), model, `step ${step}`)
      assert.ok(
        [...parts].every(({ weight }) => weight === 7),
        'the default of the schema',
      )
      checkBlocks(arena, kin)
    }
    arena.free(kin)
    assert.is(arena.usedSize, 48)
  })
  assert.ok(full > 200, `${full} times full`)
})

lists('of Own pointers behave like an array, and free removed structs', () => {
  let full = 0
  forEachSeed(150, (random) => {
    const arena = new Arena(random.between(400, 6000))
    const kin = arena.create(Kin)
    const { kids } = kin
    const model: (string | null)[] = []
    const tried = (call: () => unknown): boolean => {
      const code = codeOf(call)
      if (code === 'OUT_OF_MEMORY') full++
      else assert.ok(code.startsWith('no error'), code)
      return code !== 'OUT_OF_MEMORY'
    }
    for (let step = 0; step < 80; step++) {
      const index = random.below(model.length + 1)
      const made = random.chance(0.2) ? null : someKin(random, 1)
      const name = made?.name ?? null
      switch (random.below(7)) {
        case 0:
        case 1:
          if (tried(() => kids.push(made))) model.push(name)
          break
        case 2:
          if (index < model.length && tried(() => kids.set(index, made))) model[index] = name
          break
        case 3:
          kids.pop()
          model.pop()
          break
        case 4:
          kids.truncate(index)
          model.length = index
          break
        case 5: {
          // Structs that stay in the list are kept; the others are freed.
          const own = random.shuffle(model.map((_, at) => at)).slice(0, 3)
          const kept = own.map((at) => kids.at(at))
          if (!tried(() => kids.assign([...kept, made]))) break
          assert.equal(kids.toArray().slice(0, -1), kept)
          model.splice(0, model.length, ...own.map((at) => model[at]!), name)
          break
        }
        default: {
          // A struct that was owned by an element of the list becomes an element.
          const at = kids
            .toArray()
            .findIndex((kid) => kid !== null && Kin.at(arena, kid).next !== null)
          if (at < 0) break
          const next = Kin.at(arena, kids.at(at)!).next!
          kids.set(at, next)
          model[at] = Kin.at(arena, next).name
        }
      }
      assert.equal(namesOf(kin), model, `step ${step}`)
      checkBlocks(arena, kin)
    }
    arena.free(kin)
    assert.is(arena.usedSize, 48)
  })
  assert.ok(full > 200, `${full} times full`)
})

lists('a failure while an element is created leaves the list unchanged', () => {
  const arena = new Arena(2000)
  const kin = arena.create(Kin, { parts: [{ label: 'a' }] })
  const before = plainKin(arena, kin.ptr)
  const inits: PartInit[] = [
    { label: 'made', owner: { name: 'x'.repeat(5000) } },
    { label: 'made', owner: 12_345 as Ptr<Kin> },
  ]
  for (const init of inits) {
    const calls = [
      () => kin.parts.push(init),
      () => kin.parts.assign([{ label: 'b', owner: { name: 'c' } }, init]),
    ]
    for (const call of calls) {
      const { blockCount } = arena
      assert.match(codeOf(call), /^(OUT_OF_MEMORY|INVALID_POINTER)$/)
      assert.is(arena.blockCount, blockCount)
      assert.equal(plainKin(arena, kin.ptr), before)
    }
  }
})

lists('an accessor of an element that is pushed points to the moved element afterwards', () => {
  const arena = new Arena(4000)
  const { parts } = arena.create(Kin, { parts: [{ label: 'a' }] })
  while (parts.length < parts.capacity) parts.push({ label: 'b' })
  arena.allocate(8)
  const first = parts.at(0)
  const { ptr } = first
  const added = parts.push(first)
  assert.is.not(parts.ptrAt(0), ptr)
  assert.is(first.ptr, parts.ptrAt(0))
  assert.equal([added.label, first.label], ['a', 'a'])
})

lists('refuse invalid indices and invalid targets', () => {
  const arena = new Arena(8000)
  const kin = arena.create(Kin, { parts: [{ label: 'a' }], kids: [{ name: 'b' }, null] })
  const array = new OwnArray<Kin, KinInit>(arena, arena.allocateZeroed(8), 2, Kin)
  array.assign([{ name: 'c' }])
  const { parts, kids } = kin
  const rows = [-1, 2, 0.5, NaN].flatMap((index) => [
    [`PartList.at(${index})`, () => parts.at(index), 'INDEX_OUT_OF_RANGE'] as const,
    [`PartList.set(${index})`, () => parts.set(index, {}), 'INDEX_OUT_OF_RANGE'] as const,
    [`OwnList.at(${index})`, () => kids.at(index), 'INDEX_OUT_OF_RANGE'] as const,
    [`OwnList.set(${index})`, () => kids.set(index, null), 'INDEX_OUT_OF_RANGE'] as const,
    [`OwnArray.at(${index})`, () => array.at(index), 'INDEX_OUT_OF_RANGE'] as const,
    [`OwnArray.set(${index})`, () => array.set(index, null), 'INDEX_OUT_OF_RANGE'] as const,
  ])
  assert.equal(wrongRows(rows, arena), [])
  const elsewhere = new Arena(1000).create(Kin)
  const bad = [kin.ptr + 8, 0xffff_fff8, NaN, elsewhere].flatMap((target, index) => {
    const value = target as Ptr<Kin>
    return [
      [`OwnList.push ${index}`, () => kids.push(value), 'INVALID_POINTER'] as const,
      [`OwnList.set ${index}`, () => kids.set(0, value), 'INVALID_POINTER'] as const,
      [`OwnList.assign ${index}`, () => kids.assign([null, value]), 'INVALID_POINTER'] as const,
      [`OwnArray.set ${index}`, () => array.set(0, value), 'INVALID_POINTER'] as const,
    ]
  })
  assert.equal(wrongRows(bad, arena), [])
})

lists('an array of Own pointers frees replaced structs', () => {
  const arena = new Arena(4000)
  const array = new OwnArray<Kin, KinInit>(arena, arena.allocateZeroed(12), 3, Kin)
  array.assign([{ name: 'a', next: { name: 'b' } }, null, { name: 'c' }])
  assert.equal(
    array.toArray().map((kin) => kin && Kin.at(arena, kin).name),
    ['a', null, 'c'],
  )
  array.set(0, Kin.at(arena, array.at(0)!).next)
  assert.is(Kin.at(arena, array.at(0)!).name, 'b')
  array.assign([null, null, null])
  assert.is(arena.blockCount, 1)
})

lists('nested lists of any depth are freed with their struct', () => {
  const arena = new Arena(40_000_000)
  const root = arena.create(Kin)
  let { kids } = root
  for (let depth = 0; depth < 100_000; depth++) {
    kids.push({})
    kids = Kin.at(arena, kids.at(0)!).kids
  }
  assert.is(arena.blockCount, 200_001)
  arena.free(root)
  assert.is(arena.usedSize, 48)
})

lists.run()

function somePart(random: Random): { label: string; owner?: KinInit | null } {
  const label = 'teil '.repeat(random.below(5))
  return random.chance(0.4) ? { label, owner: someKin(random, 1) } : { label }
}

function sorted(blocks: Iterable<number>): number[] {
  return [...blocks].sort((a, b) => a - b)
}

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { copyOwned } from '../../src/ownership/copy-owned.ts'
import { Kin } from '../support/kin.ts'
import { blocksOf, liveBlocks, plainKin, someKin } from '../support/kinship.ts'
import { forEachSeed } from '../support/random.ts'
import { codeOf, stateOf } from '../support/refusal.ts'

/** Deep copies are equal in value and share no block; what the target owned before is freed. */
const copies = suite('ownership/copy-owned')

copies('copies everything that a struct owns, within one arena or between two', () => {
  forEachSeed(200, (random) => {
    const arena = new Arena(100_000)
    const other = random.chance(0.5) ? arena : new Arena(100_000, { shared: random.chance(0.5) })
    const source = other.create(Kin, someKin(random, 3))
    const target = arena.create(Kin, someKin(random, 3))
    const plain = plainKin(other, source.ptr)
    assert.is(copyOwned(target, source, Kin), target)
    assert.equal(plainKin(arena, target.ptr), plain)
    assert.equal(plainKin(other, source.ptr), plain)
    const [ours, theirs] = [blocksOf(arena, target.ptr), blocksOf(other, source.ptr)]
    assert.is(arena.blockCount, other === arena ? ours.size + theirs.size : ours.size)
    arena.free(target)
    assert.equal(plainKin(other, source.ptr), plain)
    other.free(source)
    assert.equal([arena.usedSize, other.usedSize], [48, 48])
    assert.equal(arena.verify(), [])
  })
})

copies('leaves the target unchanged when there is no room', () => {
  let full = 0
  forEachSeed(200, (random) => {
    const arena = new Arena(random.between(2000, 20_000))
    const source = new Arena(100_000).create(Kin, someKin(random, 4))
    const target = arena.create(Kin, { name: 'what was there', next: { name: 'below' } })
    const before = liveBlocks(arena)
    const plain = plainKin(arena, target.ptr)
    if (codeOf(() => copyOwned(target, source, Kin)) !== 'OUT_OF_MEMORY') return
    full++
    assert.equal(liveBlocks(arena), before)
    assert.equal(plainKin(arena, target.ptr), plain)
    assert.equal(arena.verify(), [])
  })
  assert.ok(full > 20, `${full} times`)
})

copies('copies a part over the whole, and the whole over a part', () => {
  const arena = new Arena(50_000)
  const whole = arena.create(Kin, {
    name: 'a',
    next: { name: 'b', scores: [1, 2], next: { name: 'c' } },
  })
  const b = plainKin(arena, whole.next!)
  copyOwned(whole, Kin.at(arena, whole.next!), Kin)
  assert.equal(plainKin(arena, whole.ptr), b)
  assert.equal(liveBlocks(arena), blocksOf(arena, whole.ptr))
  const part = Kin.at(arena, whole.next!)
  copyOwned(part, whole, Kin)
  assert.equal(plainKin(arena, part.ptr), b)
  assert.equal(plainKin(arena, whole.ptr), { ...b, next: b })
  const before = stateOf(arena)
  copyOwned(whole, Kin.at(arena, whole.ptr), Kin)
  assert.is(stateOf(arena), before)
  arena.free(whole)
  assert.is(arena.usedSize, 48)
})

copies('copies cycles of owners as cycles', () => {
  const arena = new Arena(50_000)
  const source = arena.create(Kin, { name: 'a', next: { name: 'b' } })
  const b = Kin.at(arena, source.next!)
  // The setters refuse a second owner, but other programs can make cycles.
  arena.u32[(b.ptr + 8) >>> 2] = b.ptr
  const target = arena.create(Kin)
  copyOwned(target, source, Kin)
  const copy = Kin.at(arena, target.next!)
  assert.is(copy.next, copy.ptr)
  assert.is.not(copy.ptr, b.ptr)
  arena.u32[(b.ptr + 8) >>> 2] = source.ptr
  copyOwned(target, source, Kin)
  assert.equal(arena.verify(), [])
  arena.free(target)
  arena.free(source)
  assert.is(arena.usedSize, 48)
})

copies('refuses a bad pointer in source or target and changes nothing', () => {
  forEachSeed(50, (random) => {
    const arena = new Arena(100_000)
    const source = arena.create(Kin, { ...someKin(random, 2), next: { name: 'x' } })
    const target = arena.create(Kin, { ...someKin(random, 2), next: { name: 'x' } })
    const { next } = random.pick([source, target])
    arena.u32[(next! + random.pick([0, 8])) >>> 2] = random.pick([12_344, 99_992, 17])
    const blocks = liveBlocks(arena)
    const bytes = arena.u8.slice(target.ptr, target.ptr + Kin.size)
    const code = codeOf(() => copyOwned(target, source, Kin))
    assert.ok(code === 'INVALID_POINTER' || code === 'DOUBLE_FREE', code)
    assert.equal(liveBlocks(arena), blocks)
    assert.equal(arena.u8.slice(target.ptr, target.ptr + Kin.size), bytes)
  })
})

copies('copies a chain of a hundred thousand owners', () => {
  const arena = new Arena(20_000_000)
  const source = arena.create(Kin)
  for (let index = 0, last = 0; index < 100_000; index++) {
    const ptr = Kin.allocate(arena)
    arena.u32[(ptr + 8) >>> 2] = last
    last = ptr
    arena.u32[(source.ptr + 8) >>> 2] = last
  }
  const target = arena.create(Kin)
  copyOwned(target, source, Kin)
  assert.is(arena.blockCount, 200_002)
  arena.free(target)
  assert.is(arena.blockCount, 100_001)
})

copies.run()

import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import {
  equalsGroups,
  fromJSONGroups,
  Groups,
  hashGroups,
  Visible,
} from '../golden/readable/bit-sets.gen.ts'
import { codeOf } from '../support/refusal.ts'

const sets = suite('collections/bit-set')

function groupsOf(init: Groups.Init = {}): Groups {
  return new Arena(1 << 16).create(Groups, init)
}

sets('zeroed memory is an empty set, which takes no block', () => {
  const { members, arena } = groupsOf()
  assert.is(arena.blockCount, 1)
  assert.equal([members.size, members.capacity, members.first(), members.next(5)], [0, 0, -1, -1])
  assert.equal([members.has(0), members.delete(0)], [false, false])
  members.clear()
  members.trim()
  members.and(members).andNot(members).or(members)
  assert.is(members.isSubsetOf(members), true)
  assert.is(members.intersects(members), false)
  assert.is(arena.blockCount, 1)
})

sets('sets of two arenas can be combined', () => {
  const { members } = groupsOf({ members: [1, 2, 3, 500] })
  const { members: other } = groupsOf({ members: [2, 500, 1000] })
  assert.equal(members.and(other).toArray(), [2, 500])
  assert.equal(members.xor(other).toArray(), [1000])
  assert.equal(members.or(other).toArray(), [2, 500, 1000])
  assert.ok(members.isSubsetOf(other))
  assert.equal(members.xor(members).toArray(), [])
})

sets('a set takes arrays, sets, iterables and other bit sets', () => {
  const groups = groupsOf({ members: new Set([5, 1]), layers: [[1], [2, 3]] })
  assert.equal([...groups.members], [1, 5])
  assert.equal([...groups.layers.at(1)], [2, 3])
  groups.others = groups.members
  assert.equal([...groups.others.values()], [1, 5])
  groups.others = new Uint8Array([9, 8])
  assert.equal([...groups.others.keys()], [8, 9])
  assert.match(inspect(groups.others), /Set\(2\) \{ 8, 9 \}/)
})

sets('equality, hash, JSON and conversion ignore the capacity', () => {
  const groups = groupsOf({ members: [3, 70], visible: [1], teams: [[4], []], hidden: [2] })
  const copy = fromJSONGroups(new Arena(1 << 16), JSON.parse(JSON.stringify(groups)))
  copy.members.reserve(10_000)
  assert.ok(equalsGroups(copy, groups))
  assert.is(hashGroups(copy), hashGroups(groups))
  assert.ok(equalsGroups(convert(copy, Groups, new Arena(1 << 16)), groups))
  copy.members.add(9_999)
  assert.not(equalsGroups(copy, groups))
  assert.not(equalsGroups(groups, copy))
})

sets('a named set stands alone', () => {
  const arena = new Arena(1 << 16)
  const used = arena.usedSize
  const visible = Visible.create(arena, [4])
  assert.is(Visible.at(arena, visible.ptr).add(6).size, 2)
  assert.equal(visible.toJSON(), [4, 6])
  arena.free(visible)
  assert.is(arena.usedSize, used)
})

sets('indices and sets of another kind are refused by name', () => {
  for (const checked of [false, true]) {
    const { members } = new Arena(1 << 16, { checked }).create(Groups)
    members.add(1)
    assert.is(
      codeOf(() => members.add(2 ** 31)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => members.toggle(-1)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => members.reserve(-1)),
      'INVALID_SIZE',
    )
    assert.is(
      codeOf(() => members.fill(1, 2 ** 40)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => members.or([1] as never)),
      'INVALID_VALUE',
    )
    assert.is(
      codeOf(() => members.assign(1 as never)),
      'INVALID_VALUE',
    )
    assert.is(
      codeOf(() => members.add(2 ** 31 - 1)),
      'OUT_OF_MEMORY',
    )
    assert.equal([...members], [1])
  }
})

sets('bytes of no set are refused or reported, and never followed', () => {
  const groups = groupsOf({ members: [1, 40, 77] })
  const { arena } = groups
  const field = (groups.ptr + Groups.offsets.members) >>> 2
  const block = arena.u32[field]! >>> 2
  const good = arena.u8.slice()
  for (const [word, value] of [
    ...[100, 2 ** 31, 2 ** 32 - 1].map((value) => [block, value] as const),
    ...[0, 2 ** 32 - 1].map((value) => [block + 1, value] as const),
    ...[4, 12, 4096, 2 ** 32 - 8].map((value) => [field, value] as const),
  ]) {
    arena.u32[word] = value
    assert.ok(examine(groups).length > 0, `word ${word - block} is ${value}`)
    for (const call of [
      () => [...groups.members],
      () => groups.members.first(),
      () => groups.members.has(99),
      () => groups.members.add(1000),
      () => groups.members.or(groups.others),
      () => groups.members.clear(),
      () => groups.members.isSubsetOf(groups.others),
      () => JSON.stringify(groups),
      () => hashGroups(groups),
      () => inspect(groups),
    ]) {
      assert.not.match(codeOf(call), /foreign/, `${call} with word ${word - block} = ${value}`)
    }
    arena.u8.set(good)
  }
})

sets('a set whose arena was disposed throws by name', () => {
  const { members, arena } = groupsOf({ members: [1] })
  arena.dispose()
  const calls = [() => members.add(1), () => members.has(1), () => members.size, () => [...members]]
  for (const call of calls) assert.is(codeOf(call), 'ARENA_DISPOSED')
})

sets('values that free the set to which they are assigned are refused', () => {
  const arena = new Arena(1 << 16)
  const owner = arena.create(Groups)
  owner.members.add(1)
  const values = (function* (): Generator<number> {
    yield 1
    arena.free(owner)
  })()
  assert.is(
    codeOf(() => owner.members.assign(values)),
    'INVALID_VALUE',
  )
  assert.equal([[...owner.members], arena.verify()], [[1], []])
})

sets.run()

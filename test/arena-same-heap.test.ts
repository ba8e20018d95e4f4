import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { pointerOf } from '../src/pointer.ts'
import { Item } from './golden/drift/pointers.gen.ts'
import { Knight, Weapon } from './golden/readable/own.gen.ts'
import { codeOf } from './support/refusal.ts'

/** Two arenas on one buffer are one heap: each takes the accessors of the other as its own. */
const same = suite('two arenas on one heap')

function pair(): [Arena, Arena] {
  const arena = new Arena(1 << 14)
  return [arena, Arena.from(arena.buffer)]
}

same('each frees the structs of the other', () => {
  const [one, other] = pair()
  one.free(Item.create(other))
  assert.is(one.blockCount, 0)
  assert.is(
    codeOf(() => one.free(Item.create(new Arena(4096)))),
    'INVALID_POINTER',
  )
})

same('owners are freed with what they own', () => {
  const [one, other] = pair()
  const knight = Knight.create(other, { weapon: { name: 'a name for a block of its own' } })
  assert.ok(one.blockCount > 1)
  one.free(knight)
  assert.is(one.blockCount, 0)
})

same('an accessor of either is a target of pointers and owners', () => {
  const [one, other] = pair()
  const weapon = Weapon.create(other)
  assert.is(pointerOf(one, weapon), weapon.ptr)
  const knight = Knight.create(one, { weapon })
  assert.is(knight.weapon, weapon.ptr)
  assert.is(
    codeOf(() => (knight.weapon = Weapon.create(new Arena(4096)))),
    'INVALID_POINTER',
  )
})

same('copying a struct onto itself changes nothing', () => {
  const [one, other] = pair()
  const knight = Knight.create(one, { weapon: { name: 'a name for a block of its own' } })
  const blocks = one.blockCount
  const { weapon } = knight
  knight.weapon = Knight.at(other, knight.ptr).weapon
  assert.is(knight.weapon, weapon)
  assert.is(one.blockCount, blocks)
})

same('a checked arena takes accessors of an unchecked one on its heap as its own', () => {
  const arena = new Arena(1 << 14, { checked: { leaks: 'ignore' } })
  const other = Arena.from(arena.buffer)
  const [from, to] = [Item.create(arena), Item.create(arena)]
  from.next = Item.at(other, to.ptr)
  assert.is(from.next, to.ptr)
  arena.free(Item.at(other, to.ptr))
  assert.is(
    codeOf(() => from.next),
    'STALE_REFERENCE',
  )
})

same.run()

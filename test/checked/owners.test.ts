import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { Knight, Weapon } from '../golden/readable/own.gen.ts'
import { errorOf } from '../support/refusal.ts'

/** The owner of a block in the message about a second one. */
const owners = suite('checked/owners')

owners('names the field and the struct that own a block', () => {
  const arena = new Arena(1 << 16, { checked: { leaks: 'ignore' } })
  arena.create(Knight, { weapon: { name: 'axe' } })
  const knight = arena.create(Knight, {
    weapon: { name: 'sword' },
    spares: [null, { name: 'bow' }],
  })
  const shop = arena.create(Shop, { staff: [{ age: 20 }, { age: 30 }] })
  const other = arena.create(Knight)
  const taken = (call: () => unknown): string => {
    const { code, message } = errorOf(call)
    assert.is(code, 'ALREADY_OWNED')
    return message
  }
  assert.match(
    taken(() => (other.weapon = Weapon.at(arena, knight.weapon!))),
    `${knight.weapon}, which Knight.weapon of the Knight at ${knight.ptr} owns`,
  )
  assert.match(
    taken(() => (other.weapon = knight.spares.at(1))),
    `which Knight.spares of the Knight at ${knight.ptr} owns`,
  )
  assert.match(
    taken(() => shop.staff.push(shop.staff.at(1))),
    `which an element of a list of the Shop at ${shop.ptr} owns`,
  )
  assert.match(
    taken(() => arena.free(Weapon.at(arena, knight.weapon!))),
    'which Knight.weapon of',
  )
})

owners.run()

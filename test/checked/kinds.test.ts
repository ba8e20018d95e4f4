import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { BlockType } from '../../src/block-type.ts'
import { canHold, isKind } from '../../src/checked/kinds.ts'
import type { Accessor } from '../../src/pointer.ts'
import type { StructShape } from '../../src/struct.ts'
import { Entity, Hero } from '../golden/drift/extends.gen.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { Customer, Shop } from '../golden/readable/lists.gen.ts'
import { Knight, Weapon } from '../golden/readable/own.gen.ts'
import { Box, Vec2 } from '../golden/readable/vector.gen.ts'
import { goldenTypes, made } from '../support/golden-types.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Pointers and accessors of a checked arena refuse structs of another type. */
const kinds = suite('checked/kinds')

const QUIET = { checked: { leaks: 'ignore' } } as const

type Members = Accessor & Readonly<Record<string, unknown>>
type Elements = Members & { readonly length: number; at(index: number): unknown }

/** Adds the types of the struct at an accessor and of all its parts, as reading them shows. */
function partsOf(value: unknown, found: Set<string>, start: number): void {
  if (typeof value !== 'object' || value === null || !('ptr' in value)) return
  const accessor = value as Members
  const type = accessor.constructor as unknown as Partial<BlockType> & { offsets?: object }
  if (type.typeName !== undefined && type.offsets !== undefined) {
    found.add(`${type.typeName} ${accessor.ptr - start}`)
    for (const name of Object.keys(type.offsets)) partsOf(accessor[name], found, start)
  } else if ('length' in value && 'at' in value && !('push' in value)) {
    const elements = value as unknown as Elements
    for (let index = 0; index < elements.length; index++) {
      partsOf(elements.at(index), found, start)
    }
  }
}

/** Returns the types of all fields, also of structs in structs, as text. */
function textOf(type: StructShape): string {
  return JSON.stringify(type.types$(), (_, value: unknown) => {
    if (Array.isArray(value) && ['own', 'list', 'collection'].includes(value[0] as string))
      return value[0]
    return typeof value === 'function' ? textOf(value as unknown as StructShape) : value
  }).replaceAll('\\', '')
}

kinds('knows the parts of structs that reading their fields shows', async () => {
  const types = await goldenTypes()
  const arena = new Arena(1 << 20)
  const names = [...new Set(types.map(({ typeName }) => typeName))]
  let parts = 0
  for (const type of types) {
    // The places of unions are not checked, and absent fields have no accessor to read.
    if (/"(?:union|optional)"/.test(textOf(type as unknown as StructShape))) continue
    const struct = made(arena, type)
    const found = new Set<string>()
    partsOf(struct, found, struct.ptr)
    parts += found.size
    for (let offset = 0; offset < type.size; offset += offset < 400 ? 1 : 4) {
      for (const name of names) {
        const expected = found.has(`${name} ${offset}`) || (offset === 0 && isKind(type, name))
        assert.is(canHold(type, offset, name), expected, `${name} in ${type.typeName} ${offset}`)
      }
    }
  }
  assert.ok(parts > 100, `${parts} parts`)
})

kinds('refuses structs of another type as targets of Own, Ref and Ptr', () => {
  const arena = new Arena(1 << 16, QUIET)
  const knight = arena.create(Knight)
  const shop = arena.create(Shop)
  const vec = arena.create(Vec2)
  const state = (): string => JSON.stringify([arena.blockCount, knight, shop, vec])
  const before = state()
  for (const write of [
    () => (knight.weapon = vec as never),
    () => (knight.weapon = vec.ptr as never),
    () => shop.staff.push(vec as never),
    () => shop.staff.push(vec.ptr as never),
    () => shop.staff.push(shop.route as never),
    () => shop.debtors.push(vec as never),
    () => shop.debtors.push(vec.ptr as never),
    () => shop.visitors.push(vec as never),
    () => shop.visitors.push(vec.ptr as never),
    () => (shop.visitors = [vec as never]),
    () => arena.create(Knight, { weapon: vec as never }),
    () => Vec2.at(arena, shop.ptr as never),
    () => (vec.ptr = shop.ptr as never),
  ]) {
    assert.is(codeOf(write), 'INVALID_POINTER', String(write))
    assert.is(state(), before, String(write))
  }
  const small = arena.allocate(4)
  assert.is(
    codeOf(() => shop.staff.push(small as never)),
    'INVALID_POINTER',
  )
  const { message } = errorOf(() => (knight.weapon = vec.ptr as never))
  assert.match(
    message,
    /^Knight\.weapon was set to \d+, which is the Vec2 made at .*, expected a Weapon\. /,
  )
})

kinds('refuses accessors of another type as targets of Own in every arena', () => {
  const arena = new Arena(1 << 16)
  const knight = arena.create(Knight)
  const shop = arena.create(Shop)
  const vec = arena.create(Vec2)
  const state = (): string => JSON.stringify([arena.blockCount, knight, shop, vec])
  const before = state()
  for (const write of [
    () => (knight.weapon = vec as never),
    () => shop.staff.push(vec as never),
    () => (shop.staff = [vec as never]),
    () => arena.create(Knight, { weapon: vec as never }),
  ]) {
    assert.is(codeOf(write), 'INVALID_POINTER', String(write))
    assert.is(state(), before, String(write))
    assert.equal(arena.verify(), [])
  }
})

kinds('accepts structs of the type, derived ones, parts, and blocks without a type', () => {
  const arena = new Arena(1 << 16, QUIET)
  const hero = arena.create(Hero)
  Entity.at(arena, hero.ptr)
  const box = arena.create(Box)
  Vec2.at(arena, box.ptr as never)
  Vec2.at(arena, arena.allocate(Vec2.size) as never)
  const knight = arena.create(Knight)
  knight.weapon = arena.allocateZeroed(Weapon.size) as never
  const shop = arena.create(Shop, { route: [{ x: 1 }], visitors: [arena.create(Customer)] })
  Vec2.at(arena, shop.route.ptrAt(0))
  const item = arena.create(Item)
  item.next = item
  item.next = item.ptr
})

kinds.run()

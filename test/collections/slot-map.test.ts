import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import type { Ptr } from '../../src/pointer.ts'
import {
  copyUnits,
  Depot,
  equalsUnits,
  fromJSONDepot,
  fromJSONUnits,
  initDepot,
  Order,
  Orders,
  toJSONUnits,
  Unit,
  Units,
} from '../golden/readable/slot-maps.gen.ts'
import { codeOf } from '../support/refusal.ts'

/** Slot maps by example. */
const maps = suite('collections/slot-map')

maps('a slot map in a new struct is empty and takes no block', () => {
  const arena = new Arena(1 << 16)
  const { units, guards } = arena.create(Depot)
  const { blockCount } = arena
  for (const map of [units, guards]) {
    assert.equal([map.size, map.capacity, map.firstHandle(), map.nextHandle(1)], [0, 0, 0, 0])
    assert.equal([map.has(0), map.get(1), map.ptrOf(2 ** 30 - 1)], [false, undefined, 0])
    assert.is(map.remove(1), false)
    assert.equal([[...map], [...map.keys()], [...map.entries()]], [[], [], []])
    map.clear()
    map.trim()
    map.reserve(0)
  }
  assert.is(arena.blockCount, blockCount)
})

maps('a handle stays invalid after its struct was removed, whatever is added', () => {
  const arena = new Arena(1 << 20)
  const depot = arena.create(Depot)
  for (const map of [depot.units, depot.guards]) {
    const first = map.add({ x: 1 })
    assert.is(map.get(first)!.x, 1)
    assert.is(map.get(first)!.health, 100)
    assert.is(map.remove(first), true)
    const seen = new Set([first])
    for (let turn = 0; turn < 2_000; turn++) {
      const handle = map.add({ x: turn })
      assert.not.ok(seen.has(handle))
      seen.add(handle)
      assert.is(map.get(first), undefined)
      if (turn % 10 > 0) map.remove(handle)
    }
    assert.is(map.size, 200)
  }
})

maps('handles of the wrong kind are refused by name', () => {
  const arena = new Arena(1 << 16)
  const depot = arena.create(Depot)
  for (const map of [depot.units, depot.guards]) {
    const handle = map.add()
    const most = map === depot.units ? 2 ** 30 : 2 ** 53
    const text = String(handle)
    const wrong = [-1, 0.5, handle + 0.5, NaN, Infinity, text, null, undefined, {}, 1n, most]
    for (const value of [...wrong, -(2 ** 31), -(2 ** 30), 1 - 2 ** 30, -(2 ** 57)]) {
      for (const call of [
        () => map.get(value as number),
        () => map.has(value as number),
        () => map.ptrOf(value as number),
        () => map.remove(value as number),
        () => map.set(value as number, {}),
        () => map.nextHandle(value as number),
      ]) {
        const code = typeof value === 'bigint' ? codeOrTypeError(call) : codeOf(call)
        assert.is(code, 'INVALID_VALUE', `${String(call)} of ${String(value)}`)
      }
    }
    assert.equal([map.get(0), map.has(0), map.remove(0)], [undefined, false, false])
  }
})

/** Returns the code of the error that `call` throws; that of a mix of bigints counts as a code. */
function codeOrTypeError(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    return error instanceof TypeError ? 'INVALID_VALUE' : (error as OffheapError).code
  }
  return undefined
}

maps('set writes fields, and names a stale handle', () => {
  const arena = new Arena(1 << 18, { checked: true })
  const { orders } = arena.create(Depot)
  const handle = orders.add({ id: 1, name: 'one', parts: [{}] })
  orders.set(handle, { name: 'two' })
  assert.equal(orders.get(handle)!.toJSON().name, 'two')
  assert.is(orders.get(handle)!.parts.size, 1)
  orders.remove(handle)
  orders.add({ id: 2 })
  try {
    orders.set(handle, { id: 3 })
    assert.unreachable()
  } catch (error) {
    assert.is((error as OffheapError).code, 'STALE_HANDLE')
    assert.match((error as Error).message, /which was removed at \S*slot-map\.test/)
  }
})

maps('a removed struct is stale in checked arenas, also if its slot is in use again', () => {
  const arena = new Arena(1 << 18, { checked: true })
  const { units } = arena.create(Depot)
  const handle = units.add({ x: 1 })
  const unit = units.get(handle)!
  units.remove(handle)
  units.add({ x: 2 })
  assert.is(
    codeOf(() => unit.x),
    'STALE_REFERENCE',
  )
  const kept = units.get(units.add())!
  units.clear()
  assert.is(
    codeOf(() => kept.x),
    'STALE_REFERENCE',
  )
})

maps('structs are in the order of addition until one is removed', () => {
  const arena = new Arena(1 << 20)
  const { units } = arena.create(Depot)
  units.reserve(1_000)
  for (let x = 0; x < 2_000; x++) units.add({ x })
  assert.equal(
    Array.from(units, ({ x }) => x),
    Array.from({ length: 2_000 }, (_, x) => x),
  )
  assert.equal(
    [...units.entries()].map(([handle, { x }]) => [handle, x]),
    [...units.keys()].map((handle, x) => [handle, x]),
  )
  assert.equal([...units.values()].length, 2_000)
})

maps('clear keeps chunks, and trim gives them back; handles stay invalid', () => {
  const arena = new Arena(1 << 20)
  const depot = arena.create(Depot)
  const { units } = depot
  const { usedSize } = arena
  const handles = Array.from({ length: 1_000 }, (_, x) => units.add({ x }))
  const { capacity } = units
  units.clear()
  assert.equal([units.size, units.capacity], [0, capacity])
  units.trim()
  assert.is(units.capacity, 0)
  assert.ok(arena.usedSize < usedSize + 200)
  const fresh = Array.from({ length: 1_000 }, (_, x) => units.add({ x }))
  for (const handle of handles) assert.not.ok(units.has(handle))
  for (const handle of fresh) assert.not.ok(handles.includes(handle))
  units.assign([{ x: 1 }])
  for (const handle of [...handles, ...fresh]) assert.is(units.get(handle), undefined)
  assert.equal([examine(depot), arena.verify()], [[], []])
})

maps('a trim of chunks that were never used leaves nothing', () => {
  const arena = new Arena(1 << 20)
  const { units } = arena.create(Depot)
  const { usedSize } = arena
  units.reserve(5_000)
  units.trim()
  assert.is(arena.usedSize, usedSize)
})

maps('structs can be the targets of Ptr and Ref, and not of Own or arena.free', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 18, { checked })
    const depot = arena.create(Depot)
    const handle = depot.orders.add({ name: 'one' })
    const order = depot.orders.get(handle)!
    const other = depot.orders.get(depot.orders.add())!
    for (const target of [order, order.ptr]) {
      assert.is(
        codeOf(() => arena.free(target)),
        'INVALID_POINTER',
      )
    }
    assert.is(
      codeOf(() => (other.next = order)),
      'INVALID_POINTER',
    )
    depot.chosen = order
    assert.is(depot.chosen, order.ptr)
    assert.is(fromJSONDepot(arena, { chosen: depot.chosen }).chosen, order.ptr)
    assert.is(
      codeOf(() => fromJSONDepot(arena, { chosen: order.ptr + 8 })),
      'INVALID_JSON',
    )
    assert.equal(arena.verify(), [])
    depot.orders.remove(handle)
    assert.is(depot.chosen, null)
    depot.chosen = other
    depot.orders.clear()
    assert.equal([depot.chosen, arena.verify()], [null, []])
  }
})

maps('the error of arena.free names the slot map', () => {
  const arena = new Arena(1 << 16)
  const { orders } = arena.create(Depot)
  try {
    arena.free(orders.ptrOf(orders.add()))
    assert.unreachable()
  } catch (error) {
    assert.match((error as Error).message, 'or remove of its map')
  }
})

maps('a struct belongs to its own map', () => {
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  const handle = depot.units.add({ x: 1 })
  const ptr = depot.units.ptrOf(handle)
  depot.guards.add()
  assert.is(depot.units.at(ptr).x, 1)
  assert.equal([depot.guards.handleOf(ptr), depot.units.handleOf(ptr)], [0, handle])
  for (const wrong of [0, 8, ptr + 4, depot.ptr, 2 ** 31]) {
    assert.is(depot.units.handleOf(wrong as Ptr<Unit>), 0)
    assert.is(
      codeOf(() => depot.units.at(wrong as Ptr<Unit>)),
      'INVALID_POINTER',
    )
  }
})

maps('getters that change the map come first', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 17, { checked: checked && { leaks: 'ignore' } })
    const depot = arena.create(Depot)
    const { guards: units, orders } = depot
    units.add({ x: 1 })
    const unit = {
      get x(): number {
        units.clear()
        return 2
      },
    }
    units.add(unit)
    assert.equal(
      Array.from(units, ({ x }) => x),
      [2],
    )
    for (const change of [
      () => orders.clear(),
      () => orders.assign([]),
      () => orders.remove([...orders.keys()].at(-1)!),
    ]) {
      orders.assign([{ name: 'former' }])
      const value = {
        get name(): string {
          change()
          return 'new'
        },
      }
      const handle = orders.add(value)
      assert.equal([orders.get(handle)!.name, orders.size], ['new', 1], String(change))
    }
    assert.equal([arena.verify(), examine(depot)], [[], []])
  }
})

maps('a larger assignment that fails after a clear leaves the map as it was', () => {
  const arena = new Arena(1 << 17)
  const depot = arena.create(Depot, { orders: [{ name: 'one' }], units: [{ x: 1 }] })
  const [handle] = depot.orders.keys()
  const init = {
    orders: [{ name: 'two' }],
    get other(): never {
      throw new RangeError('broken')
    },
  }
  assert.throws(() => initDepot(depot, init), 'broken')
  assert.is(depot.orders.get(handle!)!.name, 'one')
  assert.equal([arena.verify(), examine(depot)], [[], []])
})

maps('a failed assignment of a whole struct leaves no block of a new slot map', () => {
  for (const checked of [false, true]) {
    for (let free = 64; free < 24_000; free += 400) {
      const arena = new Arena(1 << 16, { checked: checked && { leaks: 'ignore' } })
      const depot = arena.create(Depot)
      arena.allocate(arena.largestFree - free)
      const { blockCount, usedSize } = arena
      const code = codeOf(() => initDepot(depot, { orders: [{ parts: [{}] }], units: [{}] }))
      if (code !== 'OUT_OF_MEMORY') continue
      assert.equal([arena.blockCount, arena.usedSize], [blockCount, usedSize], `${free} bytes`)
      assert.equal([depot.orders.size, examine(depot), arena.verify()], [0, [], []])
    }
  }
})

maps('a named slot map is a struct, and copies keep handles', () => {
  const arena = new Arena(1 << 18)
  const units = Units.create(arena, [{ x: 1 }, { x: 2 }])
  const [, second] = units.keys()
  const copy = copyUnits(Units.create(arena), units)
  assert.ok(equalsUnits(units, copy))
  assert.is(copy.get(second!)!.x, 2)
  copy.add()
  assert.not.ok(equalsUnits(units, copy))
  assert.equal(toJSONUnits(fromJSONUnits(arena, toJSONUnits(copy))), toJSONUnits(copy))
  arena.root = units
  const opened = Arena.from(arena.snapshot()).open(Units)
  assert.is(opened.get(second!)!.x, 2)
  assert.equal([toJSONUnits(opened), examine(opened)], [toJSONUnits(units), []])
  const converted = convert(opened, Units, new Arena(1 << 16))
  assert.equal(toJSONUnits(converted), toJSONUnits(units))
})

maps('generators and other slot maps fill named slot maps', () => {
  const arena = new Arena(1 << 17)
  function* units(): Generator<Unit.Init> {
    yield { x: 1 }
    yield { x: 2 }
  }
  const depot = arena.create(Depot, { units: units(), other: [{ id: 1, parts: [{ x: 3 }] }] })
  assert.is(depot.units.size, 2)
  depot.guards = depot.units
  assert.equal(
    Array.from(depot.guards, ({ x }) => x),
    [1, 2],
  )
  assert.is(Orders.at(arena, depot.other!).toArray()[0]!.parts.toArray()[0]!.x, 3)
})

maps('values that a slot map owns move when they are assigned to it', () => {
  const arena = new Arena(1 << 18)
  const { orders } = arena.create(Depot)
  const order = orders.get(orders.add({ next: { id: 5 } }))!
  const { next } = order
  orders.assign([{ id: 1, next }, { id: 2 }])
  assert.is(orders.size, 2)
  assert.is(Order.at(arena, orders.toArray()[0]!.next!).id, 5)
  assert.equal(arena.verify(), [])
})

maps('an iteration ends when its chunks are given back and made again', () => {
  const arena = new Arena(1 << 20)
  const { units } = arena.create(Depot)
  for (let x = 0; x < 1_000; x++) units.add({ x })
  let steps = 0
  for (const unit of units) {
    assert.ok(unit.x >= 0)
    if (steps++ > 0) continue
    units.clear()
    units.trim()
    for (let x = 0; x < 1_000; x++) units.add({ x })
  }
  assert.ok(steps <= 1_001)
})

maps('refuses values that are no iterable, and other structs', () => {
  const arena = new Arena(1 << 16)
  const depot = arena.create(Depot)
  assert.is(
    codeOf(() => depot.units.assign(5 as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => depot.units.add(depot as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => depot.units.reserve(-1)),
    'INVALID_SIZE',
  )
  arena.dispose()
  assert.is(
    codeOf(() => depot.units.get(1)),
    'ARENA_DISPOSED',
  )
})

maps('the index of a handle is that of its slot while its struct is there', () => {
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  for (const map of [depot.units, depot.guards]) {
    const handles = Array.from({ length: 300 }, () => map.add())
    assert.equal(
      handles.map((handle) => map.indexOf(handle)),
      handles.map((_, index) => index + 1),
    )
    for (let turn = 0; turn < 200; turn++) {
      const former = handles[50]!
      assert.is(map.remove(former), true)
      assert.is(map.indexOf(former), -1)
      handles[50] = map.add()
      assert.is(map.indexOf(handles[50]), 51)
    }
    assert.equal([map.indexOf(0), map.indexOf(2 ** 29)], [-1, -1])
    assert.is(
      codeOf(() => map.indexOf(-1)),
      'INVALID_VALUE',
    )
  }
})

maps('more room than there are handles is refused at once', () => {
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  const { usedSize } = arena
  for (const map of [depot.units, depot.guards]) {
    assert.is(
      codeOf(() => map.reserve(1e9)),
      'HANDLES_EXHAUSTED',
    )
  }
  assert.is(arena.usedSize, usedSize)
})

maps.run()

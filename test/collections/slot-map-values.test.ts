import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import {
  Depot,
  Group,
  initDepot,
  initGroup,
  initUnits,
  Units,
} from '../golden/readable/slot-maps.gen.ts'
import { codeOf } from '../support/refusal.ts'

/** Values for slot maps that read or change the map that they are for. */
const maps = suite('collections/slot-map-values')

maps('values can be, or contain, the map that they are written into', () => {
  const trials: readonly [
    change: (root: Group, field: 'groups' | 'others') => void,
    text: string,
  ][] = [
    [(root, field) => (root[field] = [{ id: 7, [field]: root[field] }]), '1(7(3(4 5)))'],
    [(root, field) => root[field].assign([root]), '1(1(3(4 5)))'],
    [(root, field) => initGroup(root, { [field]: [root] }), '1(1(3(4 5)))'],
    [(root, field) => ([...root[field]][0]![field] = root[field]), '1(3(3(4 5)))'],
    [(root, field) => root[field].add(root), '1(3(4 5) 1(3(4 5)))'],
    [(root, field) => root[field].add({ id: 9, [field]: root[field] }), '1(3(4 5) 9(3(4 5)))'],
    [(root, field) => [...root[field]][0]![field].add(root), '1(3(4 5 1(3(4 5))))'],
  ]
  for (const checked of [false, true]) {
    for (const field of ['groups', 'others'] as const) {
      const textOf = (group: Group): string => {
        const inner = Array.from(group[field], textOf).join(' ')
        return inner === '' ? `${group.id}` : `${group.id}(${inner})`
      }
      for (const [change, text] of trials) {
        const arena = new Arena(1 << 18, { checked })
        const empty = arena.usedSize
        const root = arena.create(Group, {
          id: 1,
          [field]: [{ id: 3, [field]: [{ id: 4 }, { id: 5 }] }],
        })
        change(root, field)
        assert.is(textOf(root), text, String(change))
        assert.equal([arena.verify(), examine(root)], [[], []])
        arena.free(root)
        assert.is(arena.usedSize, empty)
      }
    }
  }
})

maps('values that change the map to which they are assigned are refused', () => {
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  for (const change of [
    () => depot.units.add(),
    () => depot.units.reserve(10_000),
    () => depot.units.trim(),
    () => depot.units.clear(),
    () => depot.units.assign([]),
    () => arena.free(depot),
  ]) {
    depot.units.assign([{ x: 1 }])
    const value = {
      get x(): number {
        change()
        return 2
      },
    }
    assert.is(
      codeOf(() => depot.units.assign([{ x: 3 }, value])),
      'INVALID_VALUE',
      String(change),
    )
    assert.is(depot.units.toArray()[0]!.x, 1)
    assert.equal([arena.verify(), examine(depot)], [[], []])
  }
  const handle = depot.units.add()
  const value = {
    get x(): number {
      depot.units.remove(handle)
      depot.units.add({ x: 50 })
      return 2
    },
  }
  assert.is(
    codeOf(() => depot.units.set(handle, value)),
    'STALE_HANDLE',
  )
  assert.is(depot.units.toArray().at(-1)!.x, 50)
})

maps('no former handle becomes valid when another map is assigned to a named one', () => {
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  const other = Units.create(arena, [{ x: 2 }])
  for (const assign of [
    () => (depot.units = other),
    () => initDepot(depot, { units: other }),
    () => initUnits(depot.units, other),
    () => depot.units.assign(other),
  ]) {
    const former = depot.units.add({ x: 1 })
    depot.units.remove(former)
    const live = depot.units.add({ x: 1 })
    assign()
    assert.equal([depot.units.has(former), depot.units.has(live)], [false, false], String(assign))
    assert.equal(depot.units.toJSON(), other.toJSON())
  }
  const copy = Units.create(arena, other)
  assert.equal([...copy.keys()], [...other.keys()], 'a new map is a copy')
})

maps.run()

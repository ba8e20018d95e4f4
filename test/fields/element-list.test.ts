import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import { Circle, Group, Item, Lists, Point } from '../golden/drift/lists-of.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Lists whose elements aren't scalars: aliases, changes in the middle, invalid values and bytes. */
const elements = suite('fields/element-list')

function listsIn(bytes = 1 << 16, checked = false): Lists {
  return new Arena(bytes, checked ? { checked: { leaks: 'ignore' } } : {}).create(Lists)
}

elements('inserts and appends copies of its own elements, also when the block moves', () => {
  const lists = listsIn()
  const { ragged, names, points, shapes, corners } = lists
  ragged.assign([[1], [2, 3]])
  names.assign(['a text that is longer than eight bytes', 'b'])
  points.assign([{ x: 1 }, { x: 2 }])
  shapes.assign([
    { kind: 'group', name: 'g', shapes: [{ kind: 'circle', radius: 5 }] },
    { kind: 'circle', radius: 9 },
  ])
  corners.assign([[1, 2, 3]])
  const xs = [1, 2]
  for (let count = 0; count < 5; count++) {
    xs.push(xs[1]!)
    xs.unshift(xs[1]!)
    ragged.push(ragged.at(1))
    ragged.insert(0, ragged.at(1))
    names.push(names.bytesAt(0))
    names.insert(1, names.bytesAt(0))
    points.push(points.at(1))
    points.insert(0, points.at(1))
    shapes.push(shapes.at(0))
    shapes.insert(1, shapes.at(0))
    corners.insert(0, corners.at(corners.length - 1))
  }
  assert.equal(ragged.toJSON().slice(0, 2), [[2, 3], [1]])
  assert.is(ragged.length, 12)
  assert.equal(new Set(names).size, 2)
  assert.equal(
    [...points].map(({ x }) => x),
    xs,
  )
  assert.is([...shapes].filter((one) => one.kind === 'group').length, 11)
  assert.equal(corners.toJSON(), Array(6).fill([1, 2, 3]))
  assert.equal(lists.arena.verify(), [])
  assert.equal(examine(lists), [])
})

elements('assigns its own elements in another order', () => {
  const lists = listsIn()
  const { ragged, shapes, pages } = lists
  ragged.assign([[1], [2, 3], []])
  ragged.assign([ragged.at(2), ragged.at(1), ragged.at(0), ragged.at(1)])
  assert.equal(ragged.toJSON(), [[], [2, 3], [1], [2, 3]])
  ragged.assign(ragged as never)
  assert.equal(ragged.toJSON(), [[], [2, 3], [1], [2, 3]])
  shapes.assign([{ kind: 'group', name: 'g' }, { kind: 'circle' }])
  shapes.assign([shapes.at(1), shapes.at(0)])
  assert.equal(
    [...shapes].map(({ kind }) => kind),
    ['circle', 'group'],
  )
  pages.assign([[['a'], ['b', 'c']]])
  pages.at(0).at(1).push('d')
  pages.at(0).push(pages.at(0).at(1))
  assert.equal(pages.toJSON(), [[['a'], ['b', 'c', 'd'], ['b', 'c', 'd']]])
})

elements('a union keeps the struct that it owned when its element is assigned anew', () => {
  const lists = listsIn()
  const { shapes, arena } = lists
  shapes.push({ kind: 'group', name: 'first', child: { id: 7, name: 'kept' } })
  const first = shapes.at(0) as Group
  const { child } = first
  shapes.assign([{ kind: 'circle' }, { kind: 'group', name: 'second', child }])
  assert.is((shapes.at(1) as Group).child, child)
  assert.is(Item.at(arena, child!).name, 'kept')
  assert.is(
    codeOf(() => shapes.push({ kind: 'group', child: (shapes.at(1) as Group).child })),
    'ALREADY_OWNED',
  )
  assert.is(shapes.length, 2)
})

elements('refuses values that an element cannot hold, and stays as it was', () => {
  const lists = listsIn()
  const { moods, ranks, codes, names, shapes, corners, loot, ragged, groups } = lists
  const rows: [string, () => unknown, string][] = [
    ['moods.push', () => moods.push('run' as 'walk'), 'INVALID_VALUE'],
    ['moods.assign', () => moods.assign(['walk', 'run' as 'walk']), 'INVALID_VALUE'],
    ['moods.insert', () => moods.insert(0, 'run' as 'walk'), 'INVALID_VALUE'],
    ['ranks.push', () => ranks.push({ team: 8 }), 'INVALID_VALUE'],
    ['ranks.assign', () => ranks.assign([{ team: 1 }, { level: 512 }]), 'INVALID_VALUE'],
    ['codes.push', () => codes.push('too long'), 'TEXT_TOO_LONG'],
    ['codes.assign', () => codes.assign(['a', 'a\0']), 'INVALID_VALUE'],
    ['names.push', () => names.push(5 as never), 'INVALID_VALUE'],
    ['names.assign', () => names.assign(['a', 5 as never]), 'INVALID_VALUE'],
    ['shapes.push', () => shapes.push({ kind: 'square' } as never), 'INVALID_VALUE'],
    ['shapes.assign', () => shapes.assign([{ kind: 'circle' }, {} as never]), 'INVALID_VALUE'],
    ['corners.push', () => corners.push([1, 2, 3, 4]), 'INDEX_OUT_OF_RANGE'],
    ['corners.assign', () => corners.assign([[1], [1, 2, 3, 4]]), 'INDEX_OUT_OF_RANGE'],
    ['loot.push', () => loot.push([{ id: 1, name: 'x' }, 4 as never]), 'INVALID_POINTER'],
    ['ragged.push', () => ragged.push(5 as never), 'INVALID_VALUE'],
    ['ragged.assign', () => ragged.assign([[1], [Symbol('s') as never]]), 'INVALID_VALUE'],
    ['groups.push', () => groups.push([{ id: 1 }, { name: 5 as never }]), 'INVALID_VALUE'],
  ]
  const before = lists.arena.blockCount
  for (const [what, call, code] of rows) assert.is(codeOf(call), code, what)
  assert.is(lists.arena.blockCount, before)
  assert.equal(JSON.stringify(lists), JSON.stringify(lists.arena.create(Lists)))
})

elements('a push that fails frees what its getters have pushed', () => {
  const lists = listsIn()
  const { groups, shapes, items } = lists
  const { arena } = lists
  const group = (): Group.Init => ({ kind: 'group', name: 'a text', shapes: [{ kind: 'circle' }] })
  const grow = (push: () => void): string => {
    for (let count = 0; count < 9; count++) push()
    return 'a text'
  }
  const before = arena.usedSize
  const pushes: (readonly [list: { clear(): void; trim(): void }, push: () => void])[] = [
    [
      shapes,
      () => {
        const push = (): void => void shapes.push(group() as never)
        shapes.push({
          kind: 'group',
          get name() {
            return grow(push)
          },
        })
      },
    ],
    [
      items,
      () => {
        const push = (): void => void items.push({ name: 'a text' })
        items.push({
          get name() {
            return grow(push)
          },
        })
      },
    ],
    [
      groups,
      () => {
        const push = (): void => void groups.push([{ name: 'a text' }])
        groups.push([
          {
            get name() {
              return grow(push)
            },
          },
        ])
      },
    ],
  ]
  for (const [list, push] of pushes) {
    shapes.push({ kind: 'circle' })
    items.push()
    groups.push([])
    assert.type(codeOf(push), 'string')
    for (const each of [shapes, items, groups]) {
      each.clear()
      each.trim()
    }
    assert.is(arena.usedSize, before, list.constructor.name)
  }
})

elements('getters of a value that change the list come first, or are refused', () => {
  const lists = listsIn()
  const { points, shapes } = lists
  points.assign([{ x: 1 }, { x: 2 }])
  shapes.assign([
    { kind: 'circle', radius: 1 },
    { kind: 'circle', radius: 2 },
  ])
  const changes = [
    (): unknown => points.removeAt(0),
    (): unknown => points.insert(0, {}),
    (): unknown => points.sort((a, b) => b.x - a.x),
    (): unknown => points.swapRemove(0),
  ]
  for (const change of changes) {
    const value = {
      get x(): number {
        change()
        return 5
      },
    }
    points.assign([{ x: 1 }, { x: 2 }])
    change()
    const changed = [...points].map(({ x }) => x)
    points.assign([{ x: 1 }, { x: 2 }])
    points.set(0, value)
    // The values of plain structs are read before the place of the element.
    assert.equal(
      [...points].map(({ x }) => x),
      [5, ...changed.slice(1)],
    )
  }
  const radius = {
    kind: 'circle' as const,
    get radius(): number {
      shapes.reserve(100)
      return 5
    },
  }
  assert.is(
    codeOf(() => shapes.set(0, radius)),
    'INVALID_VALUE',
  )
  assert.equal(
    [...shapes].map((one) => one.kind === 'circle' && one.radius),
    [1, 2],
  )
})

elements('a comparison that changes the list leaves it unsorted', () => {
  const lists = listsIn()
  const { points, coarse } = lists
  points.assign([{ x: 3 }, { x: 2 }, { x: 1 }])
  let hasPushed = false
  const error = errorOf(() =>
    points.sort((a, b) => {
      if (!hasPushed) points.push({ x: 9 })
      hasPushed = true
      return a.x - b.x
    }),
  )
  assert.is(error.code, 'INVALID_VALUE')
  assert.equal(
    [...points].map(({ x }) => x),
    [3, 2, 1, 9],
  )
  coarse.assign([3, 1])
  assert.is(
    codeOf(() =>
      coarse.sort((a, b) => {
        coarse.clear()
        return a - b
      }),
    ),
    'INVALID_VALUE',
  )
})

elements('the loop over a list sees elements that are added, and stops at the new end', () => {
  const { names } = listsIn()
  names.assign(['a', 'b', 'c'])
  const seen: string[] = []
  for (const name of names) {
    seen.push(name)
    if (name === 'a') names.removeAt(1)
    if (name === 'c') names.push('d')
  }
  assert.equal(seen, ['a', 'c', 'd'])
})

elements('sorts structs with what they own, and keeps references to their targets', () => {
  const lists = listsIn()
  const { items, referred, arena } = lists
  items.assign(['pear', 'fig', 'a long name of a fruit'].map((name, id) => ({ id, name })))
  items.sort((a, b) => (a.name < b.name ? -1 : 1))
  assert.equal(
    [...items].map(({ id, name }) => `${id} ${name}`),
    ['2 a long name of a fruit', '1 fig', '0 pear'],
  )
  const targets = [1, 2, 3].map((id) => arena.create(Item, { id, name: 'x' }))
  referred.assign(targets)
  referred.sort((a, b) => Item.at(arena, b!).id - Item.at(arena, a!).id)
  assert.is(referred.indexOf(targets[0]!), 2)
  assert.is(referred.includes(targets[2]!.ptr), true)
  arena.free(targets[2]!)
  assert.equal(referred.toArray(), [null, targets[1]!.ptr, targets[0]!.ptr])
  assert.is(codeOf(() => lists.shapes.sort()).startsWith('no error'), true)
  lists.shapes.assign([{ kind: 'circle' }, { kind: 'circle' }])
  assert.is(
    codeOf(() => lists.shapes.sort()),
    'INVALID_VALUE',
  )
})

elements('a checked arena reports accessors of elements that were moved or removed', () => {
  const lists = listsIn(1 << 16, true)
  const { points, shapes, ragged } = lists
  points.assign([{ x: 1 }, { x: 2 }, { x: 3 }])
  const stale = (element: Point | Circle | { readonly length: number }): string =>
    codeOf(() => ('length' in element ? element.length : 'x' in element ? element.x : element.kind))
  const [first, second, third] = points.toArray() as [Point, Point, Point]
  points.removeAt(1)
  assert.is(first.x, 1)
  assert.equal([stale(second), stale(third)], ['STALE_REFERENCE', 'STALE_REFERENCE'])
  assert.is(points.at(1).x, 3)
  const last = points.at(1)
  const inserted = points.insert(0, { x: 0 })
  assert.is(inserted.x, 0)
  assert.equal([stale(first), stale(last)], ['STALE_REFERENCE', 'STALE_REFERENCE'])
  const kept = points.toArray() as [Point, Point, Point]
  points.swapRemove(0)
  assert.equal(kept.map(stale), ['STALE_REFERENCE', 'no error, but 1', 'STALE_REFERENCE'])
  const [sorted] = points.toArray() as [Point]
  points.sort((a, b) => a.x - b.x)
  assert.is(stale(sorted), 'STALE_REFERENCE')

  shapes.assign([{ kind: 'circle' }, { kind: 'circle', radius: 4 }])
  const circle = shapes.at(1) as Circle
  shapes.pop()
  shapes.push({ kind: 'circle', radius: 6 })
  assert.is(stale(circle), 'STALE_REFERENCE')
  const again = shapes.at(1) as Circle
  shapes.truncate(1)
  shapes.extend(1)
  assert.is(stale(again), 'STALE_REFERENCE')
  ragged.assign([[1], [2]])
  const inner = ragged.at(0)
  ragged.insert(0, [3])
  assert.is(stale(inner), 'STALE_REFERENCE')
  assert.match(errorOf(() => inner.at(0)).message, /^Lists\.ragged\[0\]\[0\] was read, but the /)
  assert.equal(ragged.toJSON(), [[3], [1], [2]])
})

elements('a checked arena finds no stale pointer in elements that were moved', () => {
  const lists = listsIn(1 << 16, true)
  const { loose, near, arena } = lists
  const one = arena.create(Item, { id: 1 })
  const two = arena.create(Item, { id: 2 })
  loose.assign([one, two])
  loose.sort((a, b) => Item.at(arena, b as Item['ptr']).id - Item.at(arena, a as Item['ptr']).id)
  assert.is(loose.at(0), two.ptr)
  near.assign([[one], [two]])
  near.swapRemove(0)
  assert.is(near.at(0).at(0), two.ptr)
  arena.free(one)
  const other = arena.create(Item, { id: 3 })
  loose.insert(0, other)
  assert.is(loose.at(0), other.ptr)
  assert.is(loose.indexOf(two), 1)
  arena.free(other)
  assert.is(
    codeOf(() => loose.at(0)),
    'STALE_REFERENCE',
  )
  loose.removeAt(0)
  assert.is(loose.at(0), two.ptr)
})

elements('refuses what is no function to sort by', () => {
  const { points, moods, codes } = listsIn()
  for (const list of [points, moods, codes]) {
    assert.is(
      codeOf(() => list.sort(5 as never)),
      'INVALID_VALUE',
    )
  }
  assert.is(
    codeOf(() => points.sort(undefined as never)),
    'INVALID_VALUE',
  )
})

elements('an untyped pointer takes accessors of every struct', () => {
  const lists = listsIn()
  const item = lists.arena.create(Item)
  lists.anything = item
  assert.is(lists.anything, item.ptr)
  lists.anything = lists
  lists.others = [item, lists.ptr]
  assert.equal(lists.others.toArray(), [item.ptr, lists.ptr])
  lists.anything = null
  assert.is(lists.anything, null)
  const json = lists.toJSON()
  assert.equal(json.others, [item.ptr, lists.ptr])
})

elements('examine finds faults inside of elements', () => {
  const lists = listsIn()
  const { arena, names, moods, ragged } = lists
  names.assign(['a', 'b'])
  moods.assign(['walk', 'idle'])
  ragged.assign([[1, 2], [3]])
  const blockOf = (list: { ptr: number }): number => arena.u32[list.ptr >>> 2]!
  const fault = (place: number, value: number): string => {
    const former = arena.u32[place >>> 2]!
    arena.u32[place >>> 2] = value
    const [found] = examine(lists)
    assert.is(
      codeOf(() => JSON.stringify(lists)),
      'INVALID_BYTES',
    )
    arena.u32[place >>> 2] = former
    return found?.path ?? 'nothing'
  }
  assert.is(fault(blockOf(names) + 4, 0xffff_ffff), 'lists.names')
  assert.is(fault(blockOf(ragged) + 4, 0xffff_ffff), 'lists.ragged[0]')
  arena.u8[blockOf(moods)] = 9
  assert.is(examine(lists)[0]?.path, 'lists.moods')
})

elements.run()

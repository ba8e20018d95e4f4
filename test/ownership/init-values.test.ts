import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Struct } from '../../src/struct.ts'
import { initPair, initShelf, Link, Pair, Shelf, Stack } from '../golden/drift/owners.gen.ts'
import { CountedValues } from '../support/counted-values.ts'
import { worldOf, type Generated, type World } from '../support/failure-trial.ts'
import { Random, replayHint, seeds } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'
import { randomValues } from '../support/struct-values.ts'

/** All values are read before the first write, each once, as the code of getters can do anything. */
const values = suite('ownership/init-values')

/** Runs a program on a shelf of an arena, which must be whole afterwards. */
function program(name: string, run: (arena: Arena, shelf: Shelf) => void): void {
  values(name, () => {
    for (const checked of [false, { leaks: 'ignore' as const }]) {
      const arena = new Arena(100_000, { checked })
      const shelf = arena.create(Shelf)
      run(arena, shelf)
      assert.equal(verifyOwners(shelf), [])
      assert.equal(arena.verify(), [])
      arena.free(shelf)
      assert.is(arena.blockCount, 0)
    }
  })
}

function valueAt(arena: Arena, ptr: Link['next']): number | null {
  return ptr === null ? null : Link.at(arena, ptr).value
}

program('keeps the member that is assigned if a getter sets another one', (arena, shelf) => {
  const other = arena.create(Link, { value: 4 })
  const { ptr } = other
  shelf.part = {
    kind: 'twig',
    get weight() {
      shelf.part = { kind: 'leaf', child: { value: 9 } }
      return ptr
    },
  }
  assert.equal(shelf.toJSON().part, {
    kind: 'twig',
    weight: ptr,
    child: null,
    inner: { x: 0, y: 0 },
  })
  arena.free(other)
})

program('keeps the member if an iterable or a nested getter sets another one', (arena, shelf) => {
  initShelf(shelf, {
    part: {
      kind: 'twig',
      get inner() {
        shelf.part = { kind: 'leaf', child: { value: 9 } }
        return { x: 1 }
      },
      child: { value: 5 },
    },
    items: new Set([{ place: { x: 2 } }]) as never,
  })
  const { part } = shelf
  assert.is(part.kind, 'twig')
  assert.is(valueAt(arena, part.child), 5)
  assert.is(shelf.items.length, 1)
})

values('writes an optional field that a getter has removed', () => {
  const arena = new Arena(100_000)
  const { left } = arena.create(Pair, { left: { maybe: { x: 1, y: 2 } } })
  left.maybe = {
    get x() {
      left.maybe = undefined
      return 7
    },
  }
  assert.equal(left.maybe?.toJSON(), { x: 7, y: 0 })
})

program('refuses values that free what is written', (arena, shelf) => {
  let made = arena.create(Shelf)
  const calls: ((value: object) => void)[] = [
    (value) => (made.part = { kind: 'twig', inner: value, child: null }),
    (value) => (made.items = [{ place: value }]),
    (value) => made.items.push({ place: value, child: { value: 1 } }),
    (value) => (made.four = [{ next: value } as never]),
    (value) => made.links.push({ next: value } as never),
    (value) => initShelf(made, { items: [value] }),
  ]
  for (const call of calls) {
    const values = {
      get x() {
        arena.free(made)
        return 1
      },
      get value() {
        arena.free(made)
        return 1
      },
      get place() {
        arena.free(made)
        return {}
      },
    }
    const code = codeOf(() => call(values))
    // Checked arenas let the program free the struct, and refuse to write into it.
    const isFreed = arena.checks !== null && code === 'STALE_REFERENCE'
    assert.ok(isFreed || code === 'INVALID_VALUE', `${String(call)}: ${code}`)
    if (isFreed) made = arena.create(Shelf)
  }
  arena.free(made)
  assert.is(shelf.items.length, 0)
})

program('refuses values that reset the arena or drop an element in use', (arena, shelf) => {
  shelf.items.push({ child: { value: 1 } })
  const attacks: (() => void)[] = [
    () => arena.reset(),
    () => arena.restore(saved),
    () => shelf.items.pop(),
    () => shelf.items.clear(),
    () => shelf.items.assign([]),
    () => shelf.items.reserve(100),
  ]
  const saved = arena.snapshot()
  for (const attack of attacks) {
    const before = JSON.stringify(shelf)
    const set = (): void =>
      shelf.items.set(0, {
        get place() {
          attack()
          return { x: 1 }
        },
        child: { value: 2 },
      })
    const code = codeOf(set)
    // Checked arenas read the values first, and then write an element that is still there.
    const others = arena.checks === null ? /^$/ : /^(no error|STALE_REFERENCE|INDEX_OUT_OF_RANGE)/
    assert.ok(code === 'INVALID_VALUE' || String(code).match(others), `${String(attack)}: ${code}`)
    if (code === 'INVALID_VALUE') assert.is(JSON.stringify(shelf), before)
    if (shelf.items.length === 0) shelf.items.push({ child: { value: 1 } })
  }
})

values('refuses values that move the accessor that is written', () => {
  const arena = new Arena(100_000)
  const shelf = arena.create(Shelf)
  const other = arena.create(Shelf)
  const { ptr } = shelf
  const items = {
    *[Symbol.iterator]() {
      shelf.ptr = other.ptr
      void shelf.items
      yield { place: { x: 1 } }
    },
  }
  assert.is(
    codeOf(() => initShelf(shelf, { items: items as never })),
    'INVALID_VALUE',
  )
  assert.is(Shelf.at(arena, ptr).items.length, 0)
  assert.is(other.items.length, 0)
})

program('reads getters that take a struct once', (arena, shelf) => {
  const stack = arena.create(Stack, { head: { value: 1 } })
  const take = (): object => ({
    get child() {
      return stack.takeHead()
    },
  })
  const calls: ((value: object) => () => Link['next'])[] = [
    (value) => {
      shelf.items = [value]
      return () => shelf.items.at(0).takeChild()
    },
    (value) => {
      shelf.items.push(value)
      return () => shelf.items.at(1).takeChild()
    },
    (value) => {
      shelf.items.set(0, value)
      return () => shelf.items.at(0).takeChild()
    },
    (value) => {
      shelf.part = Object.assign(value, { kind: 'leaf' as const })
      return () => (shelf.part.kind === 'leaf' ? shelf.part.takeChild() : null)
    },
    (value) => {
      initShelf(shelf, { items: [value, {}] })
      return () => shelf.items.at(0).takeChild()
    },
    (value) => {
      const made = Shelf.create(arena, { items: [value] })
      return () => {
        const child = made.items.at(0).takeChild()
        arena.free(made)
        return child
      }
    },
  ]
  for (const call of calls) {
    const child = call(take())()
    assert.is(valueAt(arena, child), 1, String(call))
    stack.head = child
  }
  arena.free(stack)
})

values('copies parts in iterables and in objects of a class first', () => {
  class Given {
    readonly points: unknown
    constructor(points: unknown) {
      this.points = points
    }
    get a(): object {
      return { x: 9 }
    }
  }
  const arena = new Arena(100_000)
  const pair = arena.create(Pair, { left: { a: { x: 1 }, b: { x: 2 }, points: [{ x: 3 }] } })
  const { left } = pair
  initPair(pair, { left: { points: new Set([left.b, left.a]) as never, a: { x: 5 } } })
  assert.equal(
    [...left.points].map(({ x }) => x),
    [2, 1, 0],
  )
  initPair(pair, { left: new Given([left.a, left.b]) as never })
  assert.equal([left.a.x, left.points.at(0).x, left.points.at(1).x], [9, 5, 2])
})

values('copies parts first in an assignment that a getter makes', () => {
  const arena = new Arena(100_000)
  const pair = arena.create(Pair, { left: { a: { x: 1 } }, right: { a: { x: 2 }, b: { x: 3 } } })
  const { left, right } = pair
  initPair(pair, {
    left: {
      a: left.b,
      get b() {
        initPair(pair, { right: { a: right.b, b: right.a } })
        return left.a
      },
    },
  })
  assert.equal([right.a.x, right.b.x], [3, 2])
})

program('refuses a struct as its own owner', (arena, shelf) => {
  const link = arena.create(Link)
  const before = arena.u8.slice()
  const calls = [
    () => (link.next = link),
    () => (link.next = link.ptr),
    () => shelf.links.push(shelf.ptr as never),
    () => (shelf.four = [null, shelf.ptr as never]),
    () => shelf.four.set(2, shelf.ptr as never),
  ]
  // Checked arenas notice first that it is of another type.
  const expected = [...(arena.checks === null ? [] : ['INVALID_POINTER']), 'INVALID_VALUE']
  for (const call of calls) assert.ok(expected.includes(codeOf(call)!), String(call))
  // An accessor of another type is refused before that.
  assert.is(
    codeOf(() => shelf.links.push(shelf as never)),
    'INVALID_POINTER',
  )
  assert.equal(arena.u8.slice(), before)
  arena.free(link)
})

program('refuses unknown names in checked arenas', (arena, shelf) => {
  const wrong = { itms: [] } as never
  const calls = [
    () => Shelf.create(arena, wrong),
    () => initShelf(shelf, wrong),
    () => (shelf.items = [{ plce: {} } as never]),
    () => shelf.items.push({ plce: {} } as never),
    () => arena.create(Shelf, wrong),
  ]
  for (const call of calls) {
    if (arena.checks !== null) assert.is(codeOf(call), 'INVALID_VALUE', String(call))
  }
})

/** Calls that write values into a struct of each kind, with a function that returns the result. */
function callsOf(world: World, { type, init, list, info }: Generated, checked: boolean) {
  const arena = world.makeArena(checked)
  const anchors = [1, 2, 3, 4].map(() => arena.allocateZeroed(128, 128))
  const target = type.create(arena)
  const elements = new list(arena, arena.allocateZeroed(16))
  const calls: Record<string, (values: object) => Struct> = {
    create: (values) => type.create(arena, values as never),
    init: (values) => init(target, values),
    push: (values) => elements.push(values as never),
    'push without growth': (values) => elements.push(values as never),
    set: (values) => {
      elements.set(0, values as never)
      return elements.at(0)
    },
    assign: (values) => {
      elements.assign([values as never])
      return elements.at(0)
    },
  }
  return { calls, anchors, info }
}

/** Returns the first call that reads a value twice, or in another order. */
function fault(world: World, struct: Generated, random: Random, checked: boolean): string | null {
  const { calls, anchors, info } = callsOf(world, struct, checked)
  for (const [name, call] of Object.entries(calls)) {
    const given = randomValues(info as StructInfo, random, anchors)
    const counted = new CountedValues()
    try {
      call(counted.object(info as StructInfo, given))
    } catch (error) {
      // A struct that owns others takes its turn with all that are left.
      if (!world.isOffheapError(error)) throw error
    }
    if (counted.fault !== null) return `${name} of ${info.name}: ${counted.fault}`
  }
  return null
}

values('reads every value once, in the order of the fields, for every kind of call', async () => {
  for (const seed of seeds(2)) {
    const world = await worldOf(seed)
    for (const checked of [false, true]) {
      const random = new Random(seed)
      const found = world.structs.map((struct) => fault(world, struct, random, checked))
      assert.equal(
        found.filter((fault) => fault !== null),
        [],
        replayHint(seed),
      )
    }
  }
})

values('finds a seeded bug: values are read twice', async () => {
  const read = 'const value = init[name]\n'
  const world = await worldOf(1, (path, text) => {
    if (path !== 'src/ownership/init-values.ts') return text
    assert.ok(text.includes(read))
    return text.replace(read, `void init[name]\n      ${read}`)
  })
  const random = new Random(1)
  assert.ok(world.structs.some((struct) => fault(world, struct, random, false) !== null))
})

values.run()

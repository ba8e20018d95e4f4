import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { isOwned } from '../../src/owned-block.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { initStack, Link, Shelf, Stack } from '../golden/drift/owners.gen.ts'
import { liveBlocks } from '../support/kinship.ts'
import { codeOf } from '../support/refusal.ts'

/** A struct has one owner at a time: assignments move it, or are refused before a byte changes. */
const owners = suite('generated/one-owner')

function values(arena: Arena, ptr: Ptr<Link> | null): number[] {
  const found: number[] = []
  for (let at = ptr; at !== null;) {
    const link = Link.at(arena, at)
    found.push(link.value)
    at = link.next
  }
  return found
}

function chain(...values: number[]): Link.Init {
  const [value, ...rest] = values
  return rest.length === 0 ? { value } : { value, next: chain(...rest) }
}

/** Returns the live blocks with their owners' flags and their bytes. */
function contentsOf(arena: Arena): string[] {
  return [...liveBlocks(arena)].map((ptr) => {
    const bytes = arena.u8.subarray(ptr, ptr + arena.sizeOf(ptr))
    return `${ptr} ${isOwned(arena, ptr)} ${bytes.join(' ')}`
  })
}

function refused(arena: Arena, call: () => unknown, code = 'ALREADY_OWNED'): void {
  const before = contentsOf(arena)
  assert.is(codeOf(call), code)
  assert.equal(contentsOf(arena), before)
  assert.equal(arena.verify(), [])
}

owners('pushes in front of a list of owners in constant time', () => {
  const arena = new Arena(64 << 20)
  const stack = arena.create(Stack)
  for (let value = 0; value < 100_000; value++) stack.head = { value, next: stack.head }
  assert.is(arena.blockCount, 100_001)
  assert.is(Link.at(arena, stack.head!).value, 99_999)
  const begin = performance.now()
  for (let value = 0; value < 1000; value++) stack.head = { value, next: stack.head }
  assert.ok(performance.now() - begin < 1000)
  arena.free(stack)
  assert.is(arena.usedSize, 48)
})

owners('inserts and removes in the middle of a list of owners', () => {
  const arena = new Arena(10_000)
  const stack = arena.create(Stack, { head: chain(1, 2, 4) })
  const second = Link.at(arena, Link.at(arena, stack.head!).next!)
  second.next = { value: 3, next: second.next }
  assert.equal(values(arena, stack.head), [1, 2, 3, 4])
  second.next = Link.at(arena, second.next!).next
  assert.equal(values(arena, stack.head), [1, 2, 4])
  initStack(stack, { head: { value: 0, next: stack.head } })
  assert.equal(values(arena, stack.head), [0, 1, 2, 4])
  assert.is(arena.blockCount, 5)
  arena.free(stack)
  assert.is(arena.usedSize, 48)
})

owners('keeps the child when a union changes its member', () => {
  const arena = new Arena(10_000)
  const shelf = arena.create(Shelf, { part: { kind: 'leaf', child: chain(1, 2) } })
  const { child } = shelf.part
  shelf.part = { kind: 'twig', child, inner: { x: 1 } }
  assert.ok(shelf.part.kind === 'twig' && shelf.part.child === child && shelf.part.weight === 7)
  assert.equal(values(arena, child), [1, 2])
  shelf.part = { kind: 'leaf' }
  assert.is(arena.blockCount, 1)
  shelf.part = { kind: 'leaf', child: chain(3) }
  shelf.part = { kind: 'leaf', child: shelf.part.child }
  assert.equal(values(arena, shelf.part.child), [3])
  arena.free(shelf)
  assert.is(arena.usedSize, 48)
})

owners('reorders the children of the elements of a list', () => {
  const arena = new Arena(10_000)
  const { items } = arena.create(Shelf, { items: [{ child: chain(1) }, { child: chain(2, 3) }] })
  items.assign([{ child: items.at(1).child }, { child: items.at(0).child }])
  assert.equal(
    [...items].map(({ child }) => values(arena, child)),
    [[2, 3], [1]],
  )
  assert.is(arena.blockCount, 5)
  refused(arena, () => items.assign([{ child: items.at(1).child }, { child: items.at(1).child }]))
  refused(arena, () => items.push({ child: items.at(0).child }))
  refused(arena, () => items.set(0, { place: { x: 5 }, child: items.at(1).child }))
  items.assign([{ child: items.at(1).child }])
  assert.is(arena.blockCount, 3)
})

owners('reorders an array and a list of owners', () => {
  const arena = new Arena(10_000)
  const { four, links } = arena.create(Shelf, {
    four: [chain(1), chain(2, 3), null, chain(4)],
    links: [chain(5), chain(6)],
  })
  four.assign([four.at(3), four.at(0), { value: 9, next: four.at(1) }, null])
  assert.equal(
    four.toArray().map((at) => values(arena, at)),
    [[4], [1], [9, 2, 3], []],
  )
  links.assign([links.at(1), { value: 7, next: links.at(0) }])
  assert.equal(
    links.toArray().map((at) => values(arena, at)),
    [[6], [7, 5]],
  )
  for (const array of [four, links]) {
    refused(arena, () => array.assign([array.at(0), array.at(0)]))
    refused(arena, () => array.set(0, array.at(1)))
    refused(
      arena,
      () => array.assign([array.at(1), { label: 'much too long', next: array.at(0) }]),
      'TEXT_TOO_LONG',
    )
    const [one, two] = [array.take(0), array.take(1)]
    assert.equal([array.at(0), array.at(1)], [null, null])
    array.set(0, two)
    array.set(1, one)
    assert.equal([array.at(0), array.at(1)], [two, one])
    array.set(0, { value: 8, next: array.at(0) })
    assert.is(Link.at(arena, array.at(0)!).next, two)
  }
  refused(arena, () => four.assign([null, null, null, null, null]), 'INDEX_OUT_OF_RANGE')
  refused(arena, () => four.assign([four.at(1), links.at(0)]))
  assert.equal(arena.verify(), [])
})

owners('moves a struct from one owner to another', () => {
  const arena = new Arena(10_000)
  const [x, y] = [arena.create(Stack, { head: chain(1, 2) }), arena.create(Stack)]
  const { head } = x
  refused(arena, () => (y.head = x.head))
  refused(arena, () => (y.head = Link.at(arena, x.head!)))
  refused(arena, () => (y.head = { value: 0, next: x.head }))
  refused(arena, () => arena.create(Stack, { head: x.head }))
  refused(arena, () => arena.free(x.head!))
  refused(arena, () => arena.free(Link.at(arena, x.head!)))
  refused(arena, () => arena.reallocate(x.head!, 100))
  assert.is(arena.sizeOf(x.head!), arena.sizeOf(x.head!))
  y.head = x.takeHead()
  assert.equal([x.head, y.head], [null, head])
  assert.is(x.takeHead(), null)
  arena.free(x)
  assert.equal(values(arena, y.head), [1, 2])
  const taken = y.takeHead()!
  assert.is(y.head, null)
  arena.free(Link.at(arena, taken))
  arena.free(y)
  assert.is(arena.usedSize, 48)
})

owners('gives back what a failed creation has taken', () => {
  const arena = new Arena(10_000)
  const stack = arena.create(Stack, { head: chain(1, 2) })
  const shelf = arena.create(Shelf, { items: [{}], links: [null], part: { kind: 'leaf' } })
  shelf.items.reserve(8)
  shelf.links.reserve(8)
  const next = stack.takeHead()
  const bad: Link.Init = { next, label: 'much too long' }
  const late: Link.Init = { value: 1, next: { next: { value: 2, next } }, label: 'much too long' }
  for (const init of [bad, late]) {
    const calls: Record<string, () => unknown> = {
      create: () => arena.create(Link, init),
      outer: () => arena.create(Stack, { head: init }),
      set: () => (stack.head = init),
      push: () => shelf.links.push(init),
      assign: () => shelf.links.assign([init]),
      put: () => shelf.links.set(0, init),
      array: () => shelf.four.assign([null, init]),
      element: () => shelf.items.push({ child: init }),
      elements: () => shelf.items.assign([{}, { child: init }]),
      union: () => (shelf.part = { kind: 'twig', child: init }),
    }
    for (const [name, call] of Object.entries(calls)) {
      const { blockCount } = arena
      assert.is(codeOf(call), 'TEXT_TOO_LONG', name)
      assert.is(arena.blockCount, blockCount, name)
      assert.equal(values(arena, next), [1, 2], name)
    }
  }
  assert.is(
    codeOf(() => arena.create(Shelf, { four: [next, next] })),
    'ALREADY_OWNED',
  )
  stack.head = next
  assert.equal(values(arena, stack.head), [1, 2])
  assert.is(
    codeOf(() => (stack.head = { next: stack.head, label: 'much too long' })),
    'TEXT_TOO_LONG',
  )
  assert.equal(values(arena, stack.head), [1, 2])
  assert.is(
    codeOf(() => arena.free(stack.head!)),
    'ALREADY_OWNED',
  )
})

owners('refuses the elements of another list, and the blocks of lists and texts', () => {
  const arena = new Arena(10_000)
  const one = arena.create(Shelf, {
    links: [chain(1)],
    rows: [[chain(2)], [chain(3)]],
    title: 'text',
  })
  const two = arena.create(Shelf, { items: [{ child: chain(4) }] })
  refused(arena, () => (two.links = one.links))
  refused(arena, () => (two.four = one.links as never))
  refused(arena, () => one.rows.set(0, one.rows.at(1)))
  refused(arena, () => one.rows.assign([one.rows.at(1), one.rows.at(0)]))
  refused(arena, () => one.rows.assign([[{ value: 9 }], one.rows.at(0)]))
  const empty = arena.create(Shelf, { rows: [[], [chain(7)]] })
  refused(arena, () => (one.rows = empty.rows))
  arena.free(empty)
  one.links = one.links
  assert.equal(values(arena, one.links.at(0)), [1])
  refused(arena, () => arena.free(two.items.ptrAt(0)))
  refused(arena, () => one.four.set(0, two.items.ptrAt(0) as never))
  refused(arena, () => arena.free(one.titleBytes.byteOffset))
  const first = one.rows.at(0).take(0)
  one.rows.at(0).set(0, one.rows.at(1).take(0))
  one.rows.at(1).set(0, first)
  for (const shelf of [one, two]) arena.free(shelf)
  assert.is(arena.usedSize, 48)
})

owners('refuses containers of another arena', () => {
  const arena = new Arena(10_000)
  const other = new Arena(10_000)
  const here = arena.create(Shelf, { links: [chain(1)] })
  const there = other.create(Shelf, { links: [chain(2)], four: [chain(3)] })
  refused(arena, () => (here.links = there.links), 'INVALID_POINTER')
  refused(arena, () => (here.four = there.four), 'INVALID_POINTER')
  refused(arena, () => here.links.assign(there.four), 'INVALID_POINTER')
})

owners('keeps the flag of owned blocks in snapshots and copies of the buffer', () => {
  const arena = new Arena(10_000)
  const stack = arena.create(Stack, { head: chain(1) })
  arena.root = stack
  for (const again of [Arena.from(arena.snapshot()), Arena.from(arena.buffer.slice(0))]) {
    assert.equal(again.verify(), [])
    refused(again, () => again.free(stack.head!))
    again.free(Stack.at(again, stack.ptr))
    assert.is(again.usedSize, 48)
  }
})

owners('frees owned blocks whose flag another program has not set', () => {
  const arena = new Arena(10_000)
  const stack = arena.create(Stack)
  const link = arena.create(Link, { value: 1 })
  arena.u32[stack.ptr >>> 2] = link.ptr
  stack.head = { value: 2, next: stack.head }
  assert.equal(values(arena, stack.head), [2, 1])
  arena.free(stack)
  assert.is(arena.usedSize, 48)
})

owners('reads the getters of plain values before it looks for the place of an element', () => {
  const arena = new Arena(100_000)
  const { links, items } = arena.create(Shelf, { links: [chain(0)], items: [{}, {}, {}] })
  const grow = (): number => {
    for (let turn = 0; turn < 50; turn++) links.push(null)
    return 5
  }
  const init = (): Link.Init => ({
    get value() {
      return grow()
    },
  })
  links.set(0, init())
  assert.equal(values(arena, links.at(0)), [5])
  links.push(init())
  assert.equal(values(arena, links.at(links.length - 1)), [5])
  const point = {
    get x(): number {
      for (let turn = 0; turn < 50; turn++) items.push({})
      return 1
    },
  }
  assert.is(
    codeOf(() => items.set(0, { place: point })),
    'INVALID_VALUE',
  )
  assert.equal(arena.verify(), [])
})

owners('finds blocks with two owners where the types are known', () => {
  const arena = new Arena(10_000)
  const stack = arena.create(Stack, { head: chain(1, 2) })
  const shelf = arena.create(Shelf, { links: [chain(3), chain(4)], items: [{ child: chain(5) }] })
  assert.equal([verifyOwners(stack), verifyOwners(shelf)], [[], []])
  const codes = (word: number, ptr: number): string[] => {
    const former = arena.u32[word]!
    arena.u32[word] = ptr
    const found = verifyOwners(shelf)
    arena.u32[word] = former
    return found.map(({ invariant }) => invariant)
  }
  const four = (shelf.ptr + Shelf.offsets.four) >>> 2
  for (const ptr of [
    shelf.links.at(1)!,
    shelf.items.at(0).child!,
    shelf.items.ptrAt(0),
    shelf.ptr,
  ]) {
    assert.equal(codes(four, ptr), ['O2'])
  }
  assert.equal(codes(four, 4), ['O1'])
  assert.equal(codes(((shelf.ptr + Shelf.offsets.items) >>> 2) + 1, 0x7fff_ffff).length, 1)
})

owners.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../../src/arena-options.ts'
import { Arena } from '../../src/arena.ts'
import type { Leak } from '../../src/checks.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Sprite } from '../golden/readable/nested.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Leak reports of checked arenas: the blocks that nobody has freed. */
const leaks = suite('checked/leaks')

function checkedArena(onLeaks: (leaks: Leak[]) => void = () => undefined): Arena {
  return new Arena(1 << 20, { checked: { leaks: onLeaks } })
}

leaks('reports exactly the live blocks, by type, with the lines that made them', () => {
  const arena = checkedArena()
  const items = Array.from({ length: 10_000 }, () => Item.allocate(arena))
  for (const item of items.splice(100)) arena.free(item)
  const make = (): Sprite => arena.create(Sprite)
  make()
  make()
  arena.create(Sprite)
  arena.allocate(1000)
  arena.allocateZeroed(24)
  const found = arena.leaks()
  assert.equal(
    found.map(({ type, count, bytes }) => ({ type, count, bytes })),
    [
      { type: 'Item', count: 100, bytes: 1200 },
      { type: 'block', count: 2, bytes: 1024 },
      { type: 'Sprite', count: 3, bytes: 96 },
    ],
  )
  for (const { places } of found) {
    for (const { place } of places) assert.match(place, /leaks\.test\.[jt]s:\d+:\d+$/)
  }
  assert.equal(
    found.map(({ places }) => places.map(({ count }) => count)),
    [[100], [1, 1], [2, 1]],
  )
  assert.equal(arena.blockCount, 105)
})

leaks('reports at most three lines per type, those with the most blocks', () => {
  const arena = checkedArena()
  const makers = [
    () => Slot.allocate(arena),
    () => Slot.create(arena),
    () => arena.create(Slot),
    () => Slot.create(arena, { index: 1 }),
  ]
  for (const [index, make] of makers.entries()) {
    for (let turn = 0; turn <= index; turn++) make()
  }
  const [{ places }] = arena.leaks() as [Leak]
  assert.equal(
    places.map(({ count }) => count),
    [4, 3, 2],
  )
  assert.is(new Set(places.map(({ place }) => place)).size, 3)
})

leaks('reports nothing that was freed, moved or reset', () => {
  const arena = checkedArena()
  const block = arena.allocate(100)
  arena.create(Item)
  const moved = arena.reallocate(block, 5000)
  assert.equal(
    arena.leaks().map(({ type, bytes }) => `${type} ${bytes}`),
    ['block 5000', 'Item 12'],
  )
  arena.free(moved)
  assert.is(arena.leaks().length, 1)
  arena.reset()
  assert.equal(arena.leaks(), [])
})

leaks('keeps the type of a block that was reallocated', () => {
  const arena = checkedArena()
  const item = arena.create(Item)
  arena.create(Item)
  arena.reallocate(item.ptr, 500)
  assert.equal(
    arena.leaks().map(({ type, count, bytes }) => `${count} ${type} ${bytes}`),
    ['2 Item 512'],
  )
})

leaks('calls the function in the options once, at dispose', () => {
  const told: Leak[][] = []
  const arena = checkedArena((found) => {
    assert.is(
      codeOf(() => arena.usedSize),
      'ARENA_DISPOSED',
    )
    told.push(found)
  })
  arena.create(Item)
  arena.dispose()
  arena.dispose()
  assert.is(told.length, 1)
  assert.is(told[0]![0]!.type, 'Item')
  const clean = checkedArena(() => assert.unreachable('nothing is left'))
  clean.free(clean.create(Item))
  clean.dispose()
})

leaks('prints one warning with a table unless leaks are ignored', () => {
  const once = warningsOf((arena) => {
    arena.create(Sprite)
    arena.allocate(100)
    arena.allocate(50)
  })
  assert.is(once.length, 1)
  const [head, titles, ...rows] = once[0]!.split('\n')
  assert.match(head!, /^offheap: 3 blocks were live when their arena was disposed\. Free them/)
  assert.match(titles!, /^ {2}type {4}count {2}bytes {2}most made at$/)
  assert.match(rows[0]!, /^ {2}block {7}2 {4}150 {2}\S*leaks\.test\.[jt]s:\d+:\d+$/)
  assert.match(rows[1]!, /^ {2}Sprite {6}1 {5}32 {2}\S*leaks\.test\.[jt]s:\d+:\d+$/)
  assert.match(warningsOf((arena) => arena.allocate(1))[0]!, /^offheap: 1 block was live/)
  assert.is(warningsOf((arena) => arena.allocate(1), { checked: { leaks: 'warn' } }).length, 1)
  assert.is(warningsOf((arena) => arena.allocate(1), { checked: {} }).length, 1)
  assert.is(warningsOf((arena) => arena.allocate(1), { checked: { leaks: 'ignore' } }).length, 0)
  assert.is(warningsOf((arena) => arena.allocate(1), { checked: false }).length, 0)
  assert.is(warningsOf((arena) => arena.free(arena.allocate(1))).length, 0)
})

leaks('reports nothing for an unchecked arena or an arena that was opened from a buffer', () => {
  assert.match(errorOf(() => new Arena(4096).leaks()).message, /Pass \{ checked: true \}/)
  assert.is(
    codeOf(() => new Arena(4096).leaks()),
    'INVALID_OPTION',
  )
  const { buffer } = checkedArena()
  assert.is(Arena.from(buffer).checks, null)
  assert.is(
    codeOf(() => new Arena(buffer, { checked: true })),
    'INVALID_OPTION',
  )
})

leaks('refuses invalid leak options', () => {
  for (const checked of [1, 'yes', null, { leaks: true }, { leaks: 'print' }, { leaks: null }]) {
    const options = { checked } as unknown as ArenaOptions
    assert.is(
      codeOf(() => new Arena(4096, options)),
      'INVALID_OPTION',
      JSON.stringify(checked),
    )
  }
})

/** Returns the output that a program prints while an arena lives and at its end. */
function warningsOf(
  use: (arena: Arena) => unknown,
  options: ArenaOptions = { checked: true },
): string[] {
  const { warn } = console
  const warnings: string[] = []
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '))
  try {
    const arena = new Arena(4096, options)
    use(arena)
    arena.dispose()
  } finally {
    console.warn = warn
  }
  return warnings
}

leaks.run()

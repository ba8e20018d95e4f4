import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, observe } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Arrays } from '../golden/drift/arrays.gen.ts'
import { copyItem, Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { errorOf } from '../support/refusal.ts'

/** `Ptr` fields of checked arenas record the struct to which they were set. */
const pointers = suite('checked/pointers')

const QUIET = { checked: { leaks: 'ignore' } } as const

/** Makes a new struct where one was freed. */
function replaced(arena: Arena, former: Item): Item {
  const { ptr } = former
  arena.free(former)
  const made: number[] = []
  const ignore = (): void => undefined
  // Reading the pointer would allow the program to write it as bytes.
  const stop = observe(arena, {
    ...{ using: ignore, resized: ignore, moved: ignore, freed: ignore, reset: ignore },
    ...{ restored: ignore, allocated: (at: number) => void made.push(at) },
  })
  const item = Item.create(arena)
  stop()
  assert.equal(made, [ptr], 'the memory was not reused')
  return item
}

pointers("names the field, the struct and the line when a pointer's target was freed", () => {
  const arena = new Arena(4096, QUIET)
  const [from, to] = [Item.create(arena), Slot.create(arena)]
  from.slot = to
  assert.is(from.slot, to.ptr)
  const { ptr } = to
  arena.free(to)
  assert.match(
    textOf(() => from.slot),
    new RegExp(
      `^STALE_REFERENCE Item\\.slot was read, but the Slot \\(at ${ptr}\\) was freed at \\S*pointers\\.test\\.[jt]s:\\d+:\\d+; it was made at \\S*pointers`,
    ),
  )
  from.slot = null
  assert.is(from.slot, null)
})

pointers("reports a pointer as stale when its target's memory is in use again", () => {
  const arena = new Arena(4096, QUIET)
  const [from, to] = [Item.create(arena), Item.create(arena)]
  from.next = to.ptr
  const other = replaced(arena, to)
  assert.match(
    textOf(() => from.next),
    /^STALE_REFERENCE Item\.next was read, but the Item /,
  )
  from.next = other
  assert.is(from.next, other.ptr)
})

pointers('accepts a pointer to a new struct that was written as bytes or without checks', () => {
  const ways: Record<string, (from: Item, to: Item) => void> = {
    'a view': (from, to) => void (from.arena.u32[from.ptr >>> 2] = to.ptr),
    'another buffer view': (from, to) =>
      new DataView(from.arena.buffer).setUint32(from.ptr, to.ptr, true),
    'an accessor without checks': (from, to) => void (new Item(from.arena, from.ptr).next = to),
  }
  for (const [way, write] of Object.entries(ways)) {
    const arena = new Arena(4096, QUIET)
    const [from, to] = [Item.create(arena), Item.create(arena)]
    from.next = to
    const other = replaced(arena, to)
    assert.is(errorOf(() => from.next).code, 'STALE_REFERENCE', way)
    write(from, other)
    assert.is(from.next, other.ptr, way)
    arena.free(other)
    assert.is(errorOf(() => from.next).code, 'STALE_REFERENCE', way)
  }
  const arena = new Arena(4096, QUIET)
  const [from, to] = [Item.allocate(arena), Item.allocate(arena)]
  const item = Item.at(arena, from)
  item.next = to
  arena.free(to)
  assert.is(Item.allocate(arena), to)
  arena.u32[from >>> 2] = to
  assert.is(item.next, to)
})

pointers('refuses to set a pointer to a struct that is freed, invalid or in another arena', () => {
  const arena = new Arena(4096, QUIET)
  const [from, gone] = [Item.create(arena), Item.create(arena)]
  const ptr = gone.ptr
  arena.free(gone)
  assert.match(
    textOf(() => (from.next = gone)),
    /^STALE_REFERENCE Item was used/,
  )
  assert.match(
    textOf(() => (from.next = ptr)),
    /^STALE_REFERENCE Item\.next was set to \d+, but the Item/,
  )
  assert.match(
    textOf(() => (from.next = 2048 as Ptr<Item>)),
    /^INVALID_POINTER Item\.next was set to 2048/,
  )
  const foreign = Item.create(new Arena(4096, QUIET))
  assert.match(
    textOf(() => (from.next = foreign)),
    /^INVALID_POINTER Item\.next was set to an accessor from another arena/,
  )
  const unchecked = Item.create(new Arena(4096))
  assert.match(
    textOf(() => (from.next = unchecked)),
    /^INVALID_POINTER .*another arena/,
  )
  assert.is(from.next, null)
  from.next = from
  assert.is(from.next, from.ptr)
})

pointers('checks pointers in arrays like those in fields', () => {
  const arena = new Arena(1 << 16, QUIET)
  const arrays = Arrays.create(arena)
  const vec = Vec2.create(arena)
  arrays.points.set(7, vec)
  assert.is(arrays.points.at(7), vec.ptr)
  arena.free(vec)
  const stale = /^STALE_REFERENCE Arrays\.points\[7\] was read, but the Vec2 /
  assert.match(
    textOf(() => arrays.points.at(7)),
    stale,
  )
  Vec2.create(arena)
  assert.match(
    textOf(() => arrays.points.at(7)),
    stale,
  )
  assert.match(
    textOf(() => arrays.points.toArray()),
    stale,
  )
  assert.match(
    textOf(() => arrays.points.set(8, vec)),
    /^STALE_REFERENCE Vec2 was used/,
  )
  const gone = arrays.neighbours
  arena.free(arrays)
  assert.match(
    textOf(() => gone.set(0, null)),
    /^STALE_REFERENCE Arrays\.neighbours\[0\] was written/,
  )
})

pointers('checks pointers that were written as bytes against the struct that is there now', () => {
  const arena = new Arena(4096, QUIET)
  const [from, to] = [Item.create(arena), Item.create(arena)]
  arena.u32[from.ptr >>> 2] = to.ptr
  assert.is(from.next, to.ptr)
  const { ptr } = to
  arena.free(to)
  assert.match(
    textOf(() => from.next),
    /^STALE_REFERENCE Item\.next was read and points to \d+, but the Item/,
  )
  arena.u32[from.ptr >>> 2] = 2048
  assert.match(
    textOf(() => from.next),
    /^INVALID_POINTER Item\.next was read and points to 2048, where/,
  )
  arena.u32[from.ptr >>> 2] = ptr
  assert.is(Item.create(arena).ptr, ptr)
  assert.is(from.next, ptr)
})

pointers('copies the recorded targets with the pointers', () => {
  const arena = new Arena(4096, QUIET)
  const [from, to, target] = [Item.create(arena), Item.create(arena), Item.create(arena)]
  to.next = target
  const second = replaced(arena, target)
  from.next = second
  copyItem(to, from)
  assert.is(to.next, second.ptr)
  const third = replaced(arena, second)
  for (const item of [from, to]) {
    assert.match(
      textOf(() => item.next),
      /^STALE_REFERENCE Item\.next was read, but the Item /,
    )
  }
  from.next = third
  to.next = third
  const other = new Arena(4096, QUIET)
  const far = Item.create(other)
  copyItem(far, from)
  assert.match(
    textOf(() => far.next),
    /^(INVALID_POINTER|STALE_REFERENCE) Item\.next was read and points to/,
  )
})

pointers('keeps the recorded targets in a block that moves', () => {
  const arena = new Arena(1 << 14, QUIET)
  const target = Item.create(arena)
  Item.create(arena)
  const block = arena.allocate(Item.size * 2)
  Item.create(arena)
  Item.at(arena, (block + Item.size) as Ptr<Item>).next = target
  replaced(arena, target)
  const moved = arena.reallocate(block, Item.size * 20)
  assert.is.not(moved, block)
  const item = Item.at(arena, (moved + Item.size) as Ptr<Item>)
  assert.match(
    textOf(() => item.next),
    /^STALE_REFERENCE Item\.next was read, but the Item /,
  )
})

function textOf(call: () => unknown): string {
  const { code, message } = errorOf(call)
  return `${code} ${message}`
}

pointers.run()

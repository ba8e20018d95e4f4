import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, observe } from '../src/arena.ts'
import type { Observer } from '../src/observer.ts'
import { Item } from './golden/drift/pointers.gen.ts'
import { Sprite } from './golden/readable/nested.gen.ts'
import { codeOf } from './support/refusal.ts'

/** What an arena reports to the objects that observe its blocks. */
const observers = suite('observers')

/** Writes down every call. */
class Log implements Observer {
  readonly lines: string[] = []

  using(ptr: number): void {
    this.lines.push(`using ${ptr}`)
  }

  allocated(ptr: number, size: number, type: { readonly typeName: string } | null): void {
    this.lines.push(`allocated ${ptr} ${size} ${type?.typeName ?? '-'}`)
  }

  resized(ptr: number, size: number): void {
    this.lines.push(`resized ${ptr} ${size}`)
  }

  moved(from: number, to: number, size: number): void {
    this.lines.push(`moved ${from} ${to} ${size}`)
  }

  freed(ptr: number): void {
    this.lines.push(`freed ${ptr}`)
  }

  reset(): void {
    this.lines.push('reset')
  }

  restored(): void {
    this.lines.push('restored')
  }
}

observers('receive the events of every block, with its type if it is known', () => {
  const arena = new Arena(4096)
  const log = new Log()
  observe(arena, log)
  const block = arena.allocate(100)
  const other = arena.tryAllocate(50)
  const sprite = Sprite.create(arena)
  const moved = arena.reallocate(block, 400)
  arena.reallocate(moved, 390)
  arena.sizeOf(other)
  arena.free(sprite)
  arena.free(other)
  arena.reset()
  assert.equal(log.lines, [
    `allocated ${block} 100 -`,
    `allocated ${other} 50 -`,
    `allocated ${sprite.ptr} ${Sprite.size} Sprite`,
    `using ${block}`,
    `moved ${block} ${moved} 400`,
    `using ${moved}`,
    `resized ${moved} 390`,
    `using ${other}`,
    `using ${sprite.ptr}`,
    `freed ${sprite.ptr}`,
    `using ${other}`,
    `freed ${other}`,
    'reset',
  ])
})

observers('receive no event of calls that fail', () => {
  const arena = new Arena(4096)
  const log = new Log()
  observe(arena, log)
  assert.is(arena.tryAllocate(1e6), 0)
  assert.is(
    codeOf(() => arena.allocate(1e6)),
    'OUT_OF_MEMORY',
  )
  assert.is(
    codeOf(() => arena.allocateZeroed(0)),
    'INVALID_SIZE',
  )
  assert.equal(log.lines, [])
  assert.is(
    codeOf(() => arena.free(8)),
    'INVALID_POINTER',
  )
  assert.equal(log.lines, ['using 8'])
})

observers('can refuse the use of a block before the heap has changed', () => {
  const arena = new Arena(4096)
  const block = arena.allocate(100)
  const log = new Log()
  const refusing = new (class extends Log {
    override using(): void {
      throw new Error('refused')
    }
  })()
  observe(arena, log)
  const stop = observe(arena, refusing)
  const before = arena.u8.slice()
  for (const use of [
    () => arena.free(block),
    () => arena.reallocate(block, 500),
    () => arena.sizeOf(block),
  ]) {
    assert.throws(use, 'refused')
  }
  assert.equal(arena.u8, before)
  stop()
  arena.free(block)
  assert.is(log.lines.at(-1), `freed ${block}`)
  assert.equal(refusing.lines, [])
})

observers('stop once for each time that they were attached', () => {
  const arena = new Arena(4096)
  const log = new Log()
  const stops = [observe(arena, log), observe(arena, log)]
  stops[0]!()
  stops[0]!()
  arena.allocate(8)
  assert.is(log.lines.length, 1)
  stops[1]!()
  arena.allocate(8)
  assert.is(log.lines.length, 1)
})

observers('stop one by one, in any order', () => {
  const arena = new Arena(4096)
  const logs = [new Log(), new Log(), new Log()]
  const stops = logs.map((log) => observe(arena, log))
  arena.allocate(8)
  stops[1]!()
  arena.allocate(8)
  stops[0]!()
  arena.allocate(8)
  stops[2]!()
  stops[2]!()
  arena.allocate(8)
  assert.equal(
    logs.map(({ lines }) => lines.length),
    [2, 1, 3],
  )
})

observers('work together with checks, which still report the lines of the program', () => {
  const arena = new Arena(4096, { checked: { leaks: 'ignore' } })
  const log = new Log()
  observe(arena, log)
  const item = Item.create(arena)
  const kept = arena.create(Item)
  arena.free(item)
  assert.is(
    codeOf(() => arena.free(item.ptr)),
    'STALE_REFERENCE',
  )
  arena.reset()
  assert.is(
    codeOf(() => kept.next),
    'STALE_REFERENCE',
  )
  assert.is(log.lines.at(-1), 'reset')
  const block = arena.allocate(100)
  arena.allocate(8)
  const moved = arena.reallocate(block, 500)
  const message = messageOf(() => arena.free(block))
  assert.match(
    message,
    /it was moved at \S*observers\.test\.[jt]s:\d+:\d+, and made at \S*observers\.test/,
  )
  arena.free(moved)
  assert.match(
    messageOf(() => arena.free(moved)),
    /it was freed at \S*observers\.test/,
  )
  for (const { places } of arena.leaks()) {
    for (const { place } of places) assert.match(place, /observers\.test/)
  }
})

observers('of a checked arena know the blocks in memory that was added by growth', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 64 })
  const arena = new Arena(4096, { memory, checked: { leaks: 'ignore' } })
  const far = arena.allocate(400_000)
  const item = Item.create(arena)
  assert.ok(item.ptr > 65_536 || far > 0)
  arena.free(far)
  assert.is(
    codeOf(() => arena.free(far)),
    'DOUBLE_FREE',
  )
  arena.free(item)
  assert.is(
    codeOf(() => item.next),
    'STALE_REFERENCE',
  )
})

function messageOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    return String(error)
  }
  return 'no error'
}

observers.run()

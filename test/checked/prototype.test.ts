import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { Struct } from '../../src/struct.ts'
import { Arrays } from '../golden/drift/arrays.gen.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { Scene, Sprite } from '../golden/readable/nested.gen.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { goldenTypes, made, usesOf } from '../support/golden-types.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Every kind of checked accessor reports a struct that is gone. */
const accessors = suite('checked/prototype')

const QUIET = { checked: { leaks: 'ignore' } } as const
const types = await goldenTypes()

/** Frees `struct`. Messages must name the line in this function. */
function freeHere(arena: Arena, struct: Struct): void {
  arena.free(struct)
}
const FREED =
  /was freed at \S*prototype\.test\.[jt]s:\d+:\d+; it was made at \S*golden-types\.[jt]s:\d+:\d+/

const REFUSALS = ['INVALID_VALUE', 'UNSAFE_INTEGER']
const WRITES =
  /\.(?:assign\$?|set|push|tryPush|tryAside|pushOverwrite|insert|create|add|store|exchange) is called$/

for (const type of types) {
  accessors(`refuses all access to a freed ${type.typeName}, also in reused memory`, () => {
    const arena = new Arena(1 << 16, QUIET)
    const struct = made(arena, type)
    const { ptr } = struct
    const uses = usesOf(struct, type.typeName)
    assert.ok(uses.length > 0)
    freeHere(arena, struct)
    const wrong = (): string[] =>
      uses.flatMap(({ what, member, run }) => {
        const text = textOf(run)
        // Functions that take a whole struct read its `ptr`.
        const named = text.startsWith(`STALE_REFERENCE ${member.replace(/\.ptr$/, '')} was `)
        const [struct, line] = [`this ${type.typeName} (at ${ptr})`, FREED]
        return named && text.includes(struct) && line.test(text) ? [] : [`${what}: ${text}`]
      })
    assert.equal(wrong(), [])
    for (let turn = 0; turn < 8; turn++) made(arena, type)
    while (arena.largestFree > 0) arena.allocate(arena.largestFree)
    assert.equal(wrong(), [])
  })

  accessors(`reads and writes a live ${type.typeName} as without checks`, () => {
    const arena = new Arena(1 << 16, QUIET)
    const plain = new Arena(1 << 16)
    assert.instance(made(arena, type), type as unknown as new () => Struct)
    for (const { what } of usesOf(made(plain, type), '', true)) {
      // Each use has a struct of its own, because a write can end the parts of another use.
      const [found, expected] = [arena, plain].map((each) => {
        each.reset()
        return usesOf(made(each, type), '', true).find((use) => use.what === what)
      })
      assert.ok(found && expected, what)
      const kind = kindOf(found!.run)
      // The argument 0 is no value for most methods that write, which only checked arenas notice.
      if (WRITES.test(what) && REFUSALS.includes(String(kind))) continue
      assert.is(kind, kindOf(expected!.run), what)
      assert.equal(arena.verify(), [])
    }
  })
}

accessors('finds the golden types', () => assert.ok(types.length > 15))

accessors('reports structs freed by pointer, by a reset and by dispose', () => {
  const arena = new Arena(4096, QUIET)
  const byPointer = Sprite.create(arena)
  const inside = byPointer.box.max
  arena.free(byPointer.ptr)
  assert.match(
    textOf(() => inside.y),
    /^STALE_REFERENCE Sprite\.box\.max\.y was read, but this Sprite /,
  )
  const byReset = Sprite.create(arena)
  arena.reset()
  const reset = textOf(() => byReset.frame)
  assert.match(
    reset,
    /^STALE_REFERENCE Sprite\.frame was read, but this Sprite \(at \d+\) was freed when its arena was reset at \S*prototype\.test/,
  )
  const last = Sprite.create(arena)
  arena.dispose()
  assert.is(
    codeOf(() => last.frame),
    'ARENA_DISPOSED',
  )
  assert.is(
    codeOf(() => byReset.frame),
    'STALE_REFERENCE',
  )
})

accessors('accepts an accessor again after its pointer is set, with all nested accessors', () => {
  const arena = new Arena(4096, QUIET)
  const scene = Scene.create(arena, { player: { frame: 7 } })
  const { player } = scene
  arena.free(scene)
  const other = Scene.create(arena, { player: { frame: 9 } })
  scene.ptr = other.ptr
  assert.equal([player.frame, scene.player.frame], [9, 9])
  const free = Scene.allocate(arena)
  arena.free(free)
  assert.match(
    textOf(() => (scene.ptr = free)),
    /^STALE_REFERENCE Scene was set to \d+, but the Scene /,
  )
  assert.is(player.frame, 9)
  assert.is(scene.ptr, other.ptr)
})

accessors('sets a nested accessor to another struct of its own size', () => {
  const arena = new Arena(4096, QUIET)
  const [scene, vec] = [Scene.create(arena), Vec2.create(arena, { x: 5 })]
  const { anchor } = scene.player
  anchor.ptr = vec.ptr
  assert.is(anchor.x, 5)
  arena.free(vec)
  assert.match(
    textOf(() => anchor.x),
    /^STALE_REFERENCE Scene\.player\.anchor\.x was read, but this Vec2/,
  )
  const { player } = scene
  const small = arena.allocate(8)
  assert.match(
    textOf(() => (player.ptr = small as never)),
    /^INVALID_POINTER Scene\.player was set to \d+ and takes 32/,
  )
})

accessors('accepts pointer 0 for an accessor that exists, until it is used', () => {
  const arena = new Arena(4096, QUIET)
  assert.match(
    textOf(() => Sprite.at(arena, 0 as Ptr<Sprite>)),
    /^INVALID_POINTER Sprite was set to 0, where/,
  )
  const waiting = Sprite.create(arena)
  waiting.ptr = 0 as Ptr<Sprite>
  const { min } = Sprite.create(arena).box
  assert.is(waiting.ptr, 0)
  for (const use of [() => waiting.frame, () => waiting.box, () => (waiting.rotation = 1)]) {
    assert.match(
      textOf(use),
      /^INVALID_POINTER Sprite\.\w+ was (read|written), but its pointer is 0/,
    )
  }
  assert.is(
    codeOf(() => arena.free(waiting)),
    'INVALID_POINTER',
  )
  const item = Item.create(arena)
  const nowhere = Item.create(arena)
  nowhere.ptr = 0 as Ptr<Item>
  item.next = nowhere
  assert.is(item.next, null)
  waiting.ptr = Sprite.create(arena, { frame: 5, box: { min: { x: 2 } } }).ptr
  const inside = waiting.box.min
  assert.equal([waiting.frame, inside.x], [5, 2])
  waiting.ptr = 0 as Ptr<Sprite>
  assert.match(
    textOf(() => inside.x),
    /^INVALID_POINTER Sprite\.box\.min\.x was read, but its pointer is 0/,
  )
  assert.is(min.x, 0)
})

accessors('refuses pointers to unallocated memory and to blocks that are too small', () => {
  const arena = new Arena(4096, QUIET)
  const vec = Vec2.create(arena)
  const aimed = (ptr: unknown): string => textOf(() => Sprite.at(arena, ptr as never))
  for (const ptr of [8, 2048, 4096, 2 ** 32, -8, 1.5, NaN, '744', null, undefined, {}]) {
    assert.match(aimed(ptr), /^INVALID_POINTER Sprite was set to /, String(ptr))
  }
  const sprite = Sprite.create(arena)
  const expected = `INVALID_POINTER Sprite was set to ${sprite.ptr + 2}, which isn't a multiple of 4.`
  assert.is(aimed(sprite.ptr + 2).slice(0, expected.length), expected)
  assert.is(
    textOf(() => (sprite.ptr = (sprite.ptr + 2) as never)).slice(0, expected.length),
    expected,
  )
  assert.match(aimed(1n), /^INVALID_POINTER Sprite was set to 1n/)
  assert.match(aimed(vec.ptr), /takes 32 bytes there, but the Vec2 at \d+ ends at/)
})

accessors('names the field and the index of an element', () => {
  const arena = new Arena(1 << 16, QUIET)
  const arrays = Arrays.create(arena)
  const rows: readonly (readonly [call: () => unknown, name: string])[] = [
    [() => arrays.f32s.at(3), 'Arrays.f32s[3]: index out of range: got 3'],
    [() => arrays.u8s.set(-1, 0), 'Arrays.u8s[-1]: index out of range: got -1'],
    [() => arrays.corners.at(9), 'Arrays.corners[9]: index out of range: got 9'],
    [() => arrays.corners.ptrAt(NaN), 'Arrays.corners[NaN]: index out of range: got NaN'],
    [() => arrays.points.at(0.5), 'Arrays.points[0.5]: index out of range: got 0.5'],
    [() => arrays.neighbours.set(2, null), 'Arrays.neighbours[2]: index out of range: got 2'],
    [
      () => (arrays.i64s = [1n, 2n, 3n, 4n]),
      'Arrays.i64s: too many values for a fixed array: got 4',
    ],
  ]
  for (const [call, name] of rows) {
    const text = textOf(call)
    assert.ok(text.startsWith(`INDEX_OUT_OF_RANGE ${name}`), text)
  }
  const corner = arrays.corners.at(1)
  arena.free(arrays)
  assert.match(
    textOf(() => corner.x),
    /^STALE_REFERENCE Vec2\.x was read, but this Arrays /,
  )
  assert.match(
    textOf(() => [...arrays.f32s]),
    /^STALE_REFERENCE Arrays\.f32s was read/,
  )
})

accessors('checks structs in blocks without a type, and in blocks that moved or shrank', () => {
  const arena = new Arena(1 << 16, QUIET)
  const block = arena.allocate(Vec2.size * 8)
  const [first, last] = [Vec2.at(arena, block as never), Vec2.at(arena, (block + 56) as never)]
  assert.is(arena.reallocate(block, Vec2.size * 4), block)
  assert.is(first.x, 0)
  assert.match(
    textOf(() => last.x),
    /but the block at \d+ that holds it was shrunk by reallocate; it was made at /,
  )
  arena.allocate(8)
  assert.is.not(arena.reallocate(block, Vec2.size * 100), block)
  assert.match(
    textOf(() => first.x),
    /but the block at \d+ that holds it was moved by reallocate at \S*prototype/,
  )
})

accessors('supports checked and unchecked arenas in one program', () => {
  const [checked, plain] = [new Arena(4096, QUIET), new Arena(4096)]
  const [one, other] = [Item.create(checked), Item.create(plain)]
  assert.is(plain.checks, null)
  assert.equal(Object.keys(other), ['arena', 'ptr'])
  assert.is(Object.getPrototypeOf(other), Item.prototype)
  assert.ok(one instanceof Item && Object.getPrototypeOf(one) !== Item.prototype)
  assert.is(one.constructor, Item)
  plain.free(other)
  assert.is(other.next, null)
  checked.free(one)
  assert.is(
    codeOf(() => one.next),
    'STALE_REFERENCE',
  )
  const [from, to] = [Sprite.create(plain, { frame: 3 }), Sprite.create(checked)]
  to.box = from.box
  assert.is(
    codeOf(() => plain.free(to)),
    'INVALID_POINTER',
  )
})

accessors('keeps checking after WebAssembly memory has grown and a buffer was trimmed', () => {
  const grown = new Arena(1024, { ...QUIET, memory: new WebAssembly.Memory({ initial: 1 }) })
  const first = Sprite.create(grown, { frame: 1 })
  grown.allocate(100_000)
  const behind = Sprite.create(grown, { frame: 2 })
  assert.equal([first.frame, behind.frame], [1, 2])
  grown.free(behind)
  assert.is(
    codeOf(() => behind.frame),
    'STALE_REFERENCE',
  )
  const trimmed = new Arena(1 << 20, QUIET)
  const kept = Sprite.create(trimmed, { frame: 3 })
  trimmed.free(trimmed.allocate(500_000))
  assert.ok(trimmed.trim() > 0)
  assert.is(kept.frame, 3)
})

/** Returns the code and the message of the error that `call` throws. */
function textOf(call: () => unknown): string {
  const { code, message } = errorOf(() => {
    call()
    throw new OffheapError('INVALID_OPTION', 'nothing was thrown')
  })
  return `${code} ${message}`
}

/** Returns the outcome of a use, without values. */
function kindOf(run: () => unknown): string {
  try {
    const value = run()
    return value === null ? 'null' : typeof value
  } catch (error) {
    return error instanceof OffheapError ? error.code : String(error)
  }
}

accessors.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { decodeF16, encodeF16 } from '../../src/encoding/f16.ts'
import { BoolList, F16List, I53List, U53List } from '../../src/fields/encoded-lists.ts'
import type { ListAccessor } from '../../src/fields/list.ts'
import { RefArray } from '../../src/fields/pointer-arrays.ts'
import { PtrList, RefList } from '../../src/fields/pointer-lists.ts'
import {
  F32List,
  F64List,
  I16List,
  I32List,
  I64List,
  I8List,
  U16List,
  U32List,
  U64List,
  U8List,
} from '../../src/fields/scalar-lists.ts'
import type { ValueList } from '../../src/fields/value-list.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Probe } from '../support/probe.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import { codeOf, stateOf, wrongRows } from '../support/refusal.ts'

// Compares lists of values with JavaScript arrays, in small arenas that run out of memory.
const lists = suite('fields/list')

const number = (random: Random): number =>
  random.pick([0, 1, -1, random.word(), random.word() / 7, 1e300, -1e9, NaN, -0])
const bigint = (random: Random): bigint =>
  (BigInt(random.word()) << 32n) * random.pick([1n, -1n]) + BigInt(random.word())

interface Case<Value> {
  readonly bytes: number
  readonly make: (arena: Arena, ptr: number) => ValueList<Value>
  readonly value: (random: Random) => Value
  /** What is read of what was written. */
  readonly kept: (value: Value) => Value
}

type ListClass<Value> = new (arena: Arena, ptr: number) => ValueList<Value>

function listOf<Value>(
  list: ListClass<Value>,
  bytes: number,
  value: (random: Random) => Value,
  kept: (value: Value) => Value,
): Case<Value> {
  return { bytes, make: (arena, ptr) => new list(arena, ptr), value, kept }
}

/** Converts values as a typed array does. */
function numbers(
  list: ListClass<number>,
  view: new (values: number[]) => ArrayLike<number>,
): Case<number> {
  const { BYTES_PER_ELEMENT: bytes } = view as unknown as { BYTES_PER_ELEMENT: number }
  return listOf(list, bytes, number, (value) => new view([value])[0]!)
}

function bigints(
  list: ListClass<bigint>,
  wrap: (bits: number, value: bigint) => bigint,
): Case<bigint> {
  return listOf(list, 8, bigint, (value) => wrap(64, value))
}

const pointer = (random: Random): Ptr<Probe> | null =>
  random.pick([null, (8 * random.between(1, 1000)) as Ptr<Probe>])

const CASES = {
  I8List: numbers(I8List, Int8Array),
  U8List: numbers(U8List, Uint8Array),
  I16List: numbers(I16List, Int16Array),
  U16List: numbers(U16List, Uint16Array),
  I32List: numbers(I32List, Int32Array),
  U32List: numbers(U32List, Uint32Array),
  F32List: numbers(F32List, Float32Array),
  F64List: numbers(F64List, Float64Array),
  I64List: bigints(I64List, BigInt.asIntN),
  U64List: bigints(U64List, BigInt.asUintN),
  F16List: listOf(F16List, 2, number, (value) => decodeF16(encodeF16(value))),
  BoolList: listOf(
    BoolList,
    1,
    (random) => random.chance(0.5),
    (value) => value,
  ),
  I53List: listOf(
    I53List,
    8,
    (random) => safeInteger(random) - 2 ** 52,
    (value) => value,
  ),
  U53List: listOf(U53List, 8, safeInteger, (value) => value),
  PtrList: listOf<Ptr<Probe> | null>(PtrList<Probe>, 4, pointer, (value) => value),
} as unknown as Record<string, Case<unknown>>

function zeroOf(name: string): unknown {
  const odd: Record<string, unknown> = { I64List: 0n, U64List: 0n, BoolList: false, PtrList: null }
  return name in odd ? odd[name] : 0
}

/** Ascending order, -0 before 0, NaN last. */
function before(a: unknown, b: unknown): number {
  const keys = [a, b].map((value): [number, number | bigint] => {
    if (typeof value === 'bigint') return [1, value]
    const number = Number(value)
    return [Number.isNaN(number) ? 2 : 1, Number.isNaN(number) ? 0 : number]
  }) as [[number, number], [number, number]]
  const [[one, first], [other, second]] = keys
  if (one !== other) return one - other
  if (first === second) return Number(Object.is(second, -0)) - Number(Object.is(first, -0))
  return first < second ? -1 : 1
}

function safeInteger(random: Random): number {
  return Math.floor((random.word() * 2 ** 21 + random.below(2 ** 21)) / 2 ** random.below(53))
}

for (const [name, { bytes, make, value, kept }] of Object.entries(CASES)) {
  lists(`${name} behaves like an array, and is unchanged after OUT_OF_MEMORY`, () => {
    let full = 0
    forEachSeed(20, (random) => {
      const most = 200 + 80 * bytes
      const arena = new Arena(random.between(200, most), { shared: random.chance(0.2) })
      const field = arena.allocateZeroed(24)
      const list = make(arena, field + random.pick([0, 4, 8]))
      let model: unknown[] = []
      const zero = zeroOf(name)
      const blocks: number[] = []
      const tried = (call: () => unknown): boolean => {
        const before = random.chance(0.2) ? stateOf(arena) : null
        const code = codeOf(call)
        if (code !== 'OUT_OF_MEMORY') assert.ok(code.startsWith('no error'), code)
        else full++
        if (code === 'OUT_OF_MEMORY' && before !== null) assert.is(stateOf(arena), before)
        return code !== 'OUT_OF_MEMORY'
      }
      const some = (count: number): unknown[] => Array.from({ length: count }, () => value(random))
      for (let step = 0; step < 80; step++) {
        const index = random.below(model.length + 1)
        switch (random.below(17)) {
          case 0:
          case 1:
          case 2:
          case 3: {
            for (const one of some(random.pick([1, 1, 5, 30]))) {
              if (tried(() => assert.is(list.push(one), model.length + 1))) model.push(kept(one))
            }
            break
          }
          case 4:
            assert.ok(Object.is(list.pop(), model.pop()), `pop of step ${step}`)
            break
          case 5:
            if (index === model.length) break
            list.set(index, (model[index] = value(random)))
            model[index] = kept(model[index]!)
            break
          case 6: {
            const values = some(random.below(40))
            if (tried(() => list.assign(random.pick([values, values.values()]))))
              model = values.map(kept)
            break
          }
          case 7:
            if (tried(() => list.assign(list))) assert.equal(list.toArray(), model)
            break
          case 8:
            list.truncate(index)
            model.length = index
            break
          case 9: {
            const room = random.below(60)
            if (tried(() => list.reserve(room))) assert.ok(list.capacity >= room)
            break
          }
          case 11:
            if (index === model.length) break
            assert.is(Object.is(list.removeAt(index), model.splice(index, 1)[0]), true)
            break
          case 12: {
            if (index === model.length) break
            const last = model.pop()
            assert.is(list.swapRemove(index), index < model.length ? model.length : -1)
            if (index < model.length) model[index] = last
            break
          }
          case 13: {
            const one = value(random)
            if (tried(() => assert.is(list.insert(index, one), model.length + 1)))
              model.splice(index, 0, kept(one))
            break
          }
          case 14: {
            const count = random.pick([0, 1, 7, 20])
            if (tried(() => assert.is(list.extend(count), model.length)))
              model.push(...Array.from({ length: count }, () => zero))
            break
          }
          case 15: {
            // Sorted by counting what is before each value, which is another way than the code's.
            const isAscending = random.chance(0.5)
            const compare = isAscending ? before : (a: unknown, b: unknown): number => before(b, a)
            const former = model
            model = []
            former.forEach((one, at) => {
              const rank = former.filter((other, index) => {
                const order = compare(other, one)
                return order < 0 || (order === 0 && index < at)
              }).length
              model[rank] = one
            })
            assert.is(list.sort(isAscending && random.chance(0.5) ? undefined : compare), list)
            break
          }
          case 16: {
            const one = model.length > 0 && random.chance(0.7) ? random.pick(model) : value(random)
            assert.is(list.indexOf(one), model.indexOf(one))
            assert.is(list.includes(one), model.includes(one))
            break
          }
          case 10: {
            if (random.chance(0.3)) list.clear()
            else if (!tried(() => list.trim())) break
            if (list.length === 0) model = []
            break
          }
          default: {
            // Blocks next to that of the list keep it from growing in place.
            if (random.chance(0.6)) blocks.push(arena.tryAllocate(random.between(1, 60)))
            else if (blocks.length > 0) freeOne(random, arena, blocks)
          }
        }
        assert.is(list.length, model.length)
        assert.ok(list.capacity >= list.length)
        assert.equal(list.toArray(), model, `step ${step}`)
        for (let at = 0; at < model.length; at += 7)
          assert.is(Object.is(list.at(at), model[at]), true)
        assert.equal(arena.verify(), [])
      }
    })
    assert.ok(full > 10, `${full} times full`)
  })

  lists(`${name} refuses invalid indices and writes nothing then`, () => {
    const arena = new Arena(1000)
    const list = make(arena, arena.allocateZeroed(12))
    forEachSeed(1, (random) => {
      for (let count = 0; count < 5; count++) list.push(value(random))
      const rows = [-1, 5, 6, 0.5, NaN, Infinity, 2 ** 32, '1', null, undefined].flatMap(
        (index) => [
          [`${name}.at(${index})`, () => list.at(index as number), 'INDEX_OUT_OF_RANGE'] as const,
          [
            `${name}.set(${index})`,
            () => list.set(index as number, value(random)),
            'INDEX_OUT_OF_RANGE',
          ] as const,
          [
            `${name}.removeAt(${index})`,
            () => list.removeAt(index as number),
            'INDEX_OUT_OF_RANGE',
          ] as const,
          [
            `${name}.swapRemove(${index})`,
            () => list.swapRemove(index as number),
            'INDEX_OUT_OF_RANGE',
          ] as const,
        ],
      )
      assert.equal(wrongRows(rows, arena), [])
      const places = [-1, 6, 0.5, NaN, Infinity, 2 ** 32, '1', null, undefined].map(
        (index) =>
          [
            `${name}.insert(${index})`,
            () => list.insert(index as number, value(random)),
            'INDEX_OUT_OF_RANGE',
          ] as const,
      )
      const counts = [-1, 0.5, NaN, 2 ** 32, Infinity, 'x', null, undefined].map(
        (count) =>
          [`${name}.extend(${count})`, () => list.extend(count as number), 'INVALID_SIZE'] as const,
      )
      assert.equal(wrongRows([...places, ...counts], arena), [])
      const lengths = [-1, 6, 0.5, NaN].map(
        (length) =>
          [
            `${name}.truncate(${length})`,
            () => list.truncate(length),
            'INDEX_OUT_OF_RANGE',
          ] as const,
      )
      const rooms = [-1, 0.5, NaN, 2 ** 32, Infinity, 'x'].map(
        (room) =>
          [`${name}.reserve(${room})`, () => list.reserve(room as number), 'INVALID_SIZE'] as const,
      )
      assert.equal(wrongRows([...lengths, ...rooms], arena), [])
    })
  })
}

lists('an empty list has no block, and trim frees the block of a list that became empty', () => {
  const arena = new Arena(1000)
  const list = new F32List(arena, arena.allocateZeroed(12))
  assert.equal([list.length, list.capacity, list.pop(), list.toArray()], [0, 0, undefined, []])
  list.assign([])
  list.trim()
  assert.is(arena.blockCount, 1)
  list.push(1)
  assert.is(arena.blockCount, 2)
  assert.ok(list.capacity >= 4)
  list.clear()
  assert.is(arena.blockCount, 2)
  list.trim()
  assert.equal([arena.blockCount, list.capacity], [1, 0])
})

lists('the capacity doubles, so that pushes allocate few blocks', () => {
  const arena = new Arena(1 << 20)
  const list = new F64List(arena, arena.allocateZeroed(12))
  let moves = 0
  let former = 0
  for (let index = 0; index < 10_000; index++) {
    list.push(index)
    if (list.capacity !== former) moves++
    former = list.capacity
    // A live block always follows that of the list.
    if (list.length === list.capacity) arena.allocate(8)
  }
  assert.ok(moves <= 13, `${moves} blocks`)
  assert.is(list.at(9999), 9999)
})

lists(
  'push grows the list by one element when the arena has no room for the double capacity',
  () => {
    const arena = new Arena(1000)
    const list = new U8List(arena, arena.allocateZeroed(12))
    let count = 0
    while (codeOf(() => list.push(count & 0xff)).startsWith('no error')) count++
    assert.ok(count > 900, `${count} bytes`)
    assert.is(list.length, count)
    assert.is(list.at(count - 1), (count - 1) & 0xff)
  },
)

lists('assign copies values from the same arena before the block moves', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 10 })
  const arena = new Arena(1000, { memory })
  const list = new U32List(arena, arena.allocateZeroed(12))
  list.assign(Array.from({ length: 5000 }, (_, index) => index))
  const start = arena.u32[list.ptr >>> 2]! >>> 2
  const expected = list.toArray().slice(10)
  list.assign(arena.u32.subarray(start + 10, start + 5000))
  assert.equal(list.toArray(), expected)
  const block = arena.allocate(60_000)
  arena.u32.fill(7, block >>> 2, (block >>> 2) + 15_000)
  list.assign(arena.u32.subarray(block >>> 2, (block >>> 2) + 15_000))
  assert.is(list.length, 15_000)
  assert.ok(list.toArray().every((value) => value === 7))
})

lists('lists of safe integers assign all values or none', () => {
  const arena = new Arena(1000)
  const signed = new I53List(arena, arena.allocateZeroed(12))
  const unsigned = new U53List(arena, arena.allocateZeroed(12))
  signed.assign([1, -2])
  unsigned.assign([1, 2])
  const rows = [
    ['I53List.assign', () => signed.assign([5, 6, 2 ** 53]), 'UNSAFE_INTEGER'],
    ['I53List.push', () => signed.push(0.5), 'UNSAFE_INTEGER'],
    ['U53List.assign', () => unsigned.assign([5, -1]), 'UNSAFE_INTEGER'],
    ['U53List.push', () => unsigned.push(-1), 'UNSAFE_INTEGER'],
    ['U53List.set', () => unsigned.set(0, -1), 'UNSAFE_INTEGER'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  arena.u32[(arena.u32[signed.ptr >>> 2]! >>> 2) + 3] = 0x7fff_ffff
  assert.is(
    codeOf(() => signed.at(1)),
    'UNSAFE_INTEGER',
  )
  assert.is(
    codeOf(() => signed.pop()),
    'UNSAFE_INTEGER',
  )
  assert.is(signed.length, 2)
})

lists('references read null after their target was freed', () => {
  forEachSeed(100, (random) => {
    const arena = new Arena(random.between(2000, 6000))
    const list = new RefList<Probe>(arena, arena.allocateZeroed(12))
    const live: Ptr<Probe>[] = []
    const model: { target: Ptr<Probe> | null }[] = []
    for (let step = 0; step < 150; step++) {
      const dice = random.below(10)
      const target = live.length > 0 && random.chance(0.9) ? random.pick(live) : null
      if (dice < 3) {
        const ptr = arena.tryAllocate(16)
        if (ptr !== 0) live.push(ptr as Ptr<Probe>)
      } else if (dice < 6) {
        if (codeOf(() => list.push(target)).startsWith('no error')) model.push({ target })
      } else if (dice < 7 && model.length > 0) {
        const index = random.below(model.length)
        if (codeOf(() => list.set(index, target)).startsWith('no error')) model[index] = { target }
      } else if (dice < 8) {
        assert.is(list.pop(), model.length === 0 ? undefined : model.pop()!.target)
      } else if (dice < 9 && live.length > 0) {
        const [gone] = live.splice(random.below(live.length), 1)
        arena.free(gone!)
        for (const entry of model) if (entry.target === gone) entry.target = null
      } else if (random.chance(0.2)) {
        const targets = Array.from({ length: 5 }, () =>
          live.length > 0 ? random.pick(live) : null,
        )
        if (!codeOf(() => list.assign(targets)).startsWith('no error')) continue
        model.splice(0, model.length, ...targets.map((target) => ({ target })))
      }
      assert.equal(
        list.toArray(),
        model.map(({ target }) => target),
      )
      assert.equal(arena.verify(), [])
    }
    const before = stateOf(arena)
    assert.is(
      codeOf(() => list.assign([null, 12 as Ptr<Probe>])),
      'INVALID_POINTER',
    )
    assert.is(stateOf(arena), before)
  })
})

lists('references keep their elements when assign finds no room in the table of references', () => {
  for (const make of [
    (arena: Arena) => new RefList<Probe>(arena, arena.allocateZeroed(12)),
    (arena: Arena) => new RefArray<Probe>(arena, arena.allocateZeroed(80), 10),
  ]) {
    const arena = new Arena(4096)
    const targets = Array.from({ length: 10 }, () => arena.allocate(16) as Ptr<Probe>)
    const references = make(arena)
    references.assign([...targets.slice(0, 3), ...Array.from({ length: 7 }, () => null)])
    const before = references.toArray()
    while (arena.tryAllocate(8) !== 0);
    assert.is(
      codeOf(() => references.assign(targets.toReversed())),
      'OUT_OF_MEMORY',
    )
    assert.equal(references.toArray(), before)
    assert.is(
      codeOf(() => references.assign([targets[3]!, 12 as Ptr<Probe>])),
      'INVALID_POINTER',
    )
    assert.equal(references.toArray(), before)
    assert.equal(arena.verify(), [])
  }
})

lists('every element of a list of more than 2 GiB can be accessed', () => {
  const arena = new Arena(3 * 2 ** 30)
  const field = arena.allocateZeroed(12)
  arena.allocate(2 ** 31 - 8192)
  arena.allocate(8192)
  const list: ListAccessor<number> & U32List = new U32List(arena, field)
  list.assign([1, 2, 3])
  list.reserve(1000)
  assert.ok(arena.u32[field >>> 2]! > 2 ** 31)
  list.push(4)
  list.set(0, 9)
  assert.equal(list.toArray(), [9, 2, 3, 4])
  assert.is(list.pop(), 4)
})

lists('an iterator visits elements that are added meanwhile, and ends once', () => {
  const arena = new Arena(4096)
  const list = new U8List(arena, arena.allocateZeroed(12))
  list.assign([1, 2])
  const iterator = list[Symbol.iterator]()
  assert.equal(iterator.next(), { done: false, value: 1 })
  list.push(3)
  assert.equal([...iterator], [2, 3])
  assert.equal(iterator.next(), { done: true, value: undefined })
  list.push(4)
  assert.is(iterator.next().done, true)
  for (const value of list) if (value === 2) list.clear()
  assert.is(list.length, 0)
})

lists.run()

function freeOne(random: Random, arena: Arena, blocks: number[]): void {
  const [block] = blocks.splice(random.below(blocks.length), 1)
  if (block! > 0) arena.free(block!)
}

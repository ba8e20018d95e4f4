import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, OffheapError } from '../../src/index.ts'
import {
  Holder,
  initLine,
  initWhole,
  initWritten,
  Line,
  Small,
  Whole,
  Written,
} from '../golden/drift/written.gen.ts'
import { Random } from '../support/random.ts'

/** Structs of plain kinds are written from plain values in place, completely or not at all. */
const writers = suite('ownership/writers')

type Values = Record<string, unknown>

const MOODS = ['idle', 'walk', 'fight']
const RANKS = ['low', 'high']

/** What a field has after a value was written to it; throws for a value that it can't have. */
const MODEL: Readonly<Record<string, (value: unknown) => unknown>> = {
  mood: (value) => member(MOODS, value),
  alive: Boolean,
  hp: (value) => element(new Uint16Array(1), value),
  big: (value) => element(new BigInt64Array(1), value),
  safe(value) {
    if (!(Number.isSafeInteger(value) && (value as number) >= 0)) throw new Error('unsafe')
    return (value as number) + 0
  },
  half: (value) => element(new Float32Array(1), value),
  armour: (value) => (value === null ? undefined : element(new Float32Array(1), value)),
  rank: (value) => (value === null ? undefined : member(RANKS, value)),
  leader: (value) => (typeof value === 'number' && element(new Uint32Array(1), value)) || null,
  name(value) {
    if (typeof value !== 'string' || value.length > 8) throw new Error('no text')
    return value
  },
  id: (value) => element(new Uint32Array(1), value),
  level: (value) => element(new Uint8Array(1), value),
}

function member(names: readonly string[], value: unknown): unknown {
  if (!names.includes(value as string)) throw new Error('unknown name')
  return value
}

function element(
  view: Uint8Array | BigInt64Array | Float32Array | Uint16Array | Uint32Array,
  value: unknown,
) {
  ;(view as unknown as unknown[])[0] = value
  return view[0]
}

const ANY: readonly unknown[] = [
  undefined,
  0,
  1,
  2,
  300,
  -1,
  0.5,
  '3',
  'x',
  true,
  null,
  5n,
  Symbol('s'),
  {},
]
const COMMON: Readonly<Record<string, readonly unknown[]>> = {
  mood: MOODS,
  alive: [true, false],
  hp: [5, 70_000],
  big: [5n, -7n],
  safe: [0, 2 ** 40],
  half: [0.5, 2],
  armour: [1.5, null, 3],
  rank: [...RANKS, null],
  leader: [null, 0],
  name: ['', 'abc', 'eightchr'],
  id: [1, 2 ** 31],
  level: [0, 9],
  x: [0, 1.5],
  y: [2],
  z: [-3],
}

/** Returns values for some of the fields, rarely one that a field can't have. */
function valuesOf(random: Random, names: readonly string[]): Values {
  const values: Values = {}
  const wrong = random.chance(0.3) ? random.pick(names) : ''
  const isWhole = random.chance(0.5)
  for (const name of names) {
    if (!isWhole && random.chance(0.2)) continue
    values[name] = random.pick(name === wrong ? ANY : COMMON[name]!)
  }
  return values
}

/** Returns an object with the same values in another form. */
function formed(random: Random, values: Values, reads: string[]): Values {
  switch (random.below(6)) {
    case 0:
      return Object.freeze({ ...values })
    case 1:
      return Object.assign(Object.create(null) as Values, values)
    case 2:
      return Object.create(values) as Values
    case 3:
      return Object.assign(new (class Given {})() as Values, values)
    case 4: {
      const given: Values = {}
      for (const name of Object.keys(values)) {
        Object.defineProperty(given, name, {
          enumerable: true,
          get() {
            reads.push(name)
            return values[name]
          },
        })
      }
      return given
    }
    default:
      return values
  }
}

interface Plain extends Values {
  position: Values
}

const ZERO: Plain = {
  position: { x: 0, y: 0, z: 0 },
  mood: 'idle',
  alive: false,
  hp: 0,
  big: 0n,
  safe: 0,
  half: 0,
  armour: undefined,
  rank: undefined,
  leader: null,
  name: '',
  id: 0,
  level: 7,
}

/** Returns the values of a struct after `init` was written, or null if that is refused. */
function expected(former: Plain, init: Values): Plain | null {
  const next: Plain = { ...former, position: { ...former.position } }
  try {
    for (const [name, value] of Object.entries(init)) {
      if (value === undefined) continue
      if (name !== 'position') next[name] = MODEL[name]!(value)
      else
        for (const [axis, at] of Object.entries(value as Values)) {
          if (at !== undefined) next.position[axis] = element(new Float32Array(1), at)
        }
    }
  } catch {
    return null
  }
  return next
}

function read(struct: Written | Whole): Plain {
  const { x, y, z } = struct.position
  return { ...valuesIn(struct), position: { x, y, z } }
}

/** Returns the values of the fields that the struct has, without those of nested structs. */
function valuesIn(struct: object): Values {
  const names = FIELDS.filter((name) => name in struct)
  return Object.fromEntries(names.map((name) => [name, (struct as Values)[name]]))
}

function attempted<T>(action: () => T): T | OffheapError {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof OffheapError)) throw error
    return error
  }
}

const FIELDS = Object.keys(MODEL)

interface Tried {
  readonly fields: readonly string[]
  readonly zero: Plain
  /** Makes a list with two elements and room for two more, which has other bytes than zeros. */
  start(arena: Arena): {
    readonly length: () => number
    readonly target: Written | Whole
    push(init: Values): Written | Whole
    create(init: Values): Written | Whole
    set(init: Values): void
    init(init: Values): void
  }
}

const TRIED: readonly Tried[] = [
  {
    fields: FIELDS,
    zero: ZERO,
    start(arena) {
      const { all } = Holder.create(arena)
      const target = dirty(arena, all)
      return {
        length: () => all.length,
        target,
        push: (init) => all.push(init),
        create: (init) => arena.create(Written, init),
        set: (init) => all.set(0, init),
        init: (init) => initWritten(target, init),
      }
    },
  },
  {
    fields: FIELDS.filter((name) => name in Whole.offsets),
    zero: { position: ZERO.position, ...valuesIn(new Arena(1 << 12).create(Whole)) },
    start(arena) {
      const { wholes } = Holder.create(arena)
      const target = dirty(arena, wholes)
      return {
        length: () => wholes.length,
        target,
        push: (init) => wholes.push(init),
        create: (init) => arena.create(Whole, init),
        set: (init) => wholes.set(0, init),
        init: (init) => initWhole(target, init),
      }
    },
  },
]

function dirty<T extends Written | Whole>(
  arena: Arena,
  list: { push(): T; reserve(capacity: number): void; ptrAt(index: number): number },
): T {
  list.reserve(4)
  const first = list.push()
  list.push()
  const size = list.ptrAt(1) - list.ptrAt(0)
  arena.u8.fill(255, list.ptrAt(0) + 2 * size, list.ptrAt(0) + 4 * size)
  return first
}

writers('write random values as a model does, or change no byte', () => {
  for (let seed = 1; seed <= 4000; seed++) {
    const random = new Random(seed)
    const arena = new Arena(1 << 12)
    const { fields, zero, start } = random.pick(TRIED)
    const tried = start(arena)
    let former = zero
    for (let step = 0; step < 6; step++) {
      const values = valuesOf(random, fields)
      const place = random.below(4)
      const axes = valuesOf(random, ['x', 'y', 'z'])
      const isPlaced = random.chance(0.7)
      if (isPlaced) values['position'] = formed(random, axes, [])
      const reads: string[] = []
      const init = formed(random, values, reads)
      const bytes = arena.u8.slice()
      const isNew = place >= 2 && tried.length() < 4
      const given = isPlaced ? { ...values, position: axes } : values
      const next = expected(isNew ? zero : former, given)
      const result = attempted(() => {
        if (isNew) return place === 2 ? tried.push(init) : tried.create(init)
        if (place === 1) tried.set(init)
        else tried.init(init)
        return tried.target
      })
      const message = `seed ${seed}, step ${step}, place ${place}`
      assert.equal(
        reads,
        [...reads].sort((a, b) => order(a) - order(b)),
        message,
      )
      assert.is(new Set(reads).size, reads.length, message)
      if (next === null) {
        assert.instance(result, OffheapError, message)
        if (!(isNew && place === 3)) assert.equal(arena.u8.slice(), bytes, message)
        continue
      }
      if (result instanceof OffheapError) throw new Error(`${message}: ${result.message}`)
      assert.equal(read(result), next, message)
      if (isNew && place === 3) arena.free(result)
      if (!isNew) former = next
    }
    assert.equal(arena.verify(), [])
  }
})

function order(name: string): number {
  return ['position', ...FIELDS].indexOf(name)
}

writers('zero the former contents and the padding of new elements', () => {
  const arena = new Arena(1 << 12)
  const { all } = Holder.create(arena)
  all.reserve(2)
  const first = all.push({ name: 'x', armour: 3, level: 2 })
  arena.u8.fill(255, first.ptr, first.ptr + Written.size)
  all.pop()
  assert.equal(read(all.push({ hp: 4 })), { ...ZERO, hp: 4 })
  const bytes = arena.u8.slice(first.ptr, first.ptr + Written.size)
  assert.equal(bytes, arena.u8.slice(...blockOf(Written.create(arena, { hp: 4 }))))
})

writers('zero the padding of a new element whose fields are all written', () => {
  const arena = new Arena(1 << 12)
  const { wholes, lines } = Holder.create(arena)
  const position = { x: 1, y: 2, z: 3 }
  const whole: Whole.Init = {
    position,
    mood: 'walk',
    alive: true,
    hp: 1,
    big: 2n,
    safe: 3,
    half: 4,
    leader: null,
    level: 5,
  }
  dirty(arena, wholes)
  const made = arena.create(Whole, whole)
  const pushed = wholes.push(whole)
  assert.equal(bytesOf(pushed, Whole.size), bytesOf(made, Whole.size))
  lines.reserve(2)
  lines.push({ from: position, to: position })
  const line = lines.push({ from: position, to: position })
  assert.equal(line.toJSON(), { from: position, to: position })
})

function bytesOf({ arena, ptr }: Whole, size: number): Uint8Array {
  return arena.u8.slice(ptr, ptr + size)
}

function blockOf({ ptr }: Written): [number, number] {
  return [ptr, ptr + Written.size]
}

writers('keep what getters push to the same list', () => {
  const arena = new Arena(1 << 12)
  const { small } = Holder.create(arena)
  for (let turn = 0; turn < 20; turn++) {
    const init = {
      get a() {
        small.push({ a: 1 })
        return 2
      },
    }
    small.push(init)
  }
  assert.equal(
    [...small].map(({ a }) => a),
    Array.from({ length: 40 }, (_, index) => 1 + (index % 2)),
  )
  const grow = {
    get a() {
      small.reserve(small.capacity * 2)
      return 9
    },
  }
  small.set(3, grow)
  assert.is(small.at(3).a, 9)
  const shrink = {
    get a() {
      small.clear()
      return 9
    },
  }
  assert.throws(
    () => small.set(3, shrink),
    (error: OffheapError) => error.code === 'INDEX_OUT_OF_RANGE',
  )
})

writers('copy accessors, elements of a list that grows included', () => {
  const arena = new Arena(1 << 14)
  const { all } = Holder.create(arena)
  all.push({ hp: 1, position: { x: 1 } })
  for (let count = 1; count < 30; count++) all.push(all.at(count - 1)).hp++
  assert.equal(
    [...all].map(({ hp, position }) => hp + position.x),
    Array.from({ length: 30 }, (_, index) => 2 + index),
  )
  all.set(0, all.at(29))
  assert.is(all.at(0).hp, 30)
  const other = Written.create(new Arena(1 << 12), { hp: 7 })
  assert.is(all.push(other).hp, 7)
})

writers('write nested accessors of the same struct as if they were copied first', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 14, { checked })
    const line = arena.create(Line, { from: { x: 1, y: 2, z: 3 }, to: { x: 4, y: 5, z: 6 } })
    initLine(line, { from: line.to, to: line.from })
    assert.equal(line.toJSON(), { from: { x: 4, y: 5, z: 6 }, to: { x: 1, y: 2, z: 3 } })
    const { lines } = Holder.create(arena)
    lines.push({ from: line.to, to: { y: 9 } })
    assert.equal(lines.at(0).toJSON(), { from: { x: 1, y: 2, z: 3 }, to: { x: 0, y: 9, z: 0 } })
  }
})

writers('refuse other accessors, spread accessors and what is no object', () => {
  for (const checked of [false, true]) {
    const arena = new Arena(1 << 14, { checked })
    const { all, small } = Holder.create(arena)
    const one = small.push({ a: 1 })
    const wrong: unknown[] = [one, { ...all.push() }, 5, 'x', null, [one][0], Symbol('s')]
    for (const value of wrong) {
      const { length } = all
      const calls: (() => unknown)[] = [
        () => all.push(value as never),
        () => all.set(0, value as never),
        () => initWritten(all.at(0), value as never),
        () => Written.create(arena, value as never),
        () => all.push({ position: value as never }),
      ]
      for (const call of calls) assert.instance(attempted(call), OffheapError)
      assert.is(all.length, length)
    }
  }
})

writers('leave a list as it was when there is no memory to grow', () => {
  const arena = new Arena(300)
  const { small } = Holder.create(arena)
  let pushed = 0
  const error = attempted(() => {
    for (;;) {
      small.push({ a: pushed & 255, b: 1, c: 2, d: 3 })
      pushed++
    }
  })
  assert.is((error as OffheapError).code, 'OUT_OF_MEMORY')
  assert.is(small.length, pushed)
  assert.equal(
    [...small].map(({ a }) => a),
    Array.from({ length: pushed }, (_, index) => index),
  )
  assert.equal(arena.verify(), [])
})

writers('write the same in checked arenas', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = new Random(seed)
    const values = Object.fromEntries(FIELDS.map((name) => [name, random.pick(COMMON[name]!)]))
    if (values['hp'] === 70_000) values['hp'] = 7
    const init = { ...values, position: { x: 1.5 } } as Written.Init
    const plain = Written.create(new Arena(1 << 12), init)
    const checked = new Arena(1 << 14, { checked: true })
    const { all } = Holder.create(checked)
    assert.equal(read(Written.create(checked, init)), read(plain))
    assert.equal(read(all.push(init)), read(plain))
    all.set(0, init)
    assert.equal(read(all.at(0)), read(plain))
  }
})

writers('accept structs of scalars whose values must be converted', () => {
  const small = Small.create(new Arena(1 << 12), {
    a: '5' as never,
    b: true as never,
    c: null as never,
  })
  assert.equal(small.toJSON(), { a: 5, b: 1, c: 0, d: 0 })
})

writers.run()

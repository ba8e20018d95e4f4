import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { initPair, initParts, Pair, type Parts, type Point } from '../golden/drift/owners.gen.ts'
import { Random, replayHint, seeds } from '../support/random.ts'

/** Values that are parts of the same arena are assigned as if they had been copied before. */
const aliasing = suite('generated/aliasing')

type Plain = Record<string, unknown>

/** A value to assign, and what a field with the plain value `old` becomes by it. */
interface Given {
  readonly value: unknown
  readonly apply: (old: unknown) => unknown
}

/** The value of a whole part, which is copied into the model before anything is assigned. */
function copied(value: unknown, plain: unknown): Given {
  const copy = JSON.stringify(plain)
  return { value, apply: () => JSON.parse(copy) as unknown }
}

function fields(given: Record<string, Given>): Given {
  const entries = Object.entries(given)
  return {
    value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    apply: (old) => ({
      ...(old as Plain),
      ...Object.fromEntries(
        entries.map(([name, { apply }]) => [name, apply((old as Plain)[name])]),
      ),
    }),
  }
}

/** Values for the elements of a fixed array, or for a list, whose elements are new. */
function elements(given: readonly Given[], fresh?: () => unknown): Given {
  return {
    value: given.map(({ value }) => value),
    apply: (old) => {
      if (fresh !== undefined) return given.map(({ apply }) => apply(fresh()))
      return (old as unknown[]).map((element, index) => given[index]?.apply(element) ?? element)
    },
  }
}

const POINT = { x: 0, y: 0 }
const SMALL = { kind: 'small', at: POINT }
const LARGE = { kind: 'large', from: POINT, to: POINT, tag: '' }

class Trial {
  readonly random: Random
  readonly arena = new Arena(1 << 20)
  readonly pair: Pair
  model: Plain

  constructor(random: Random) {
    this.random = random
    this.pair = this.arena.create(Pair)
    for (const side of [this.pair.left, this.pair.right]) this.fill(side)
    this.model = this.plain
  }

  get plain(): Plain {
    return JSON.parse(JSON.stringify(this.pair)) as Plain
  }

  fill(side: Parts): void {
    const number = (): number => this.random.below(100)
    const point = (): { x: number; y: number } => ({ x: number(), y: number() })
    const text = (): string => 'abcdefgh'.slice(this.random.below(5)).slice(0, 4)
    initParts(side, {
      a: point(),
      b: point(),
      points: [point(), point(), point()],
      others: [point(), point(), point()],
      grid: [
        [number(), number()],
        [number(), number()],
      ],
      line: [point(), point()],
      path: [point(), point(), point()],
      sizes: [number(), number()],
      counts: [number()],
      one: { kind: 'small', at: point() },
      two: { kind: 'large', from: point(), to: point(), tag: text() },
      both: [
        { kind: 'small', at: point() },
        { kind: 'large', from: point(), to: point() },
      ],
      short: text(),
      brief: text(),
      long: `${text()} long`,
      text: text(),
      on: { x: this.random.chance(0.5) },
      off: { y: this.random.chance(0.5) },
      low: { p: this.random.below(8), q: this.random.below(32) },
      high: { p: this.random.below(8) },
    })
  }

  side(): Parts {
    return this.random.chance(0.5) ? this.pair.left : this.pair.right
  }

  point(): Given {
    const { random } = this
    const side = this.side()
    const number = random.below(100)
    const ways: (() => { toJSON(): unknown } | undefined)[] = [
      () => side.a,
      () => side.b,
      () => side.points.at(random.below(3)),
      () => side.others.at(random.below(3)),
      () => (side.line.length === 0 ? undefined : side.line.at(random.below(side.line.length))),
      () => (side.path.length === 0 ? undefined : side.path.at(random.below(side.path.length))),
      () => (side.one.kind === 'small' ? side.one.at : side.one.to),
      () => (side.two.kind === 'small' ? side.two.at : side.two.from),
      () => side.maybe,
      () => undefined,
    ]
    const part = random.pick(ways)()
    if (part !== undefined) return copied(part, part.toJSON())
    return fields({ [random.pick(['x', 'y'])]: copied(number, number) })
  }

  text(): Given {
    const { random } = this
    const side = this.side()
    const name = random.pick(['short', 'brief', 'text'] as const)
    if (side[name].length > 4 || random.chance(0.2)) return copied('new', 'new')
    return random.chance(0.3)
      ? copied(side[name], side[name])
      : copied(side[`${name}Bytes`], side[name])
  }

  member(): Given {
    const { random } = this
    const side = this.side()
    const part = random.pick([
      () => side.one,
      () => side.two,
      () => side.both.at(random.below(2)),
    ])()
    if (random.chance(0.4)) return copied(part, part.toJSON())
    const kind = random.pick(['small', 'large'])
    const given = fields(
      kind === 'small'
        ? { at: this.point() }
        : { from: this.point(), to: this.point(), tag: this.text() },
    )
    return {
      value: { ...(given.value as Plain), kind },
      apply: (old) => {
        const former = (old as Plain)['kind'] === kind ? old : kind === 'small' ? SMALL : LARGE
        return given.apply(former)
      },
    }
  }

  numbers(): Given {
    const side = this.side()
    const list = this.random.pick([side.sizes, side.counts])
    return this.random.chance(0.6) ? copied(list, [...list]) : copied([4, 5], [4, 5])
  }

  points(length: number | null): Given {
    const { random } = this
    const side = this.side()
    const lists: Iterable<Point>[] = [side.line, side.path]
    const array = random.pick(length === null ? lists : [side.points, side.others])
    const plain = [...array].map((point) => point.toJSON())
    if (random.chance(0.3)) return copied(array, plain)
    const count = length ?? random.below(4)
    const given = Array.from({ length: count }, () => this.point())
    return elements(given, length === null ? () => POINT : undefined)
  }

  grid(): Given {
    const { grid } = this.side()
    const rows = [grid.at(0), grid.at(1)]
    const plain = rows.map((row) => [...row])
    if (this.random.chance(0.3)) return copied(grid, plain)
    const picked = [this.random.below(2), this.random.below(2)]
    return copied(
      picked.map((row) => rows[row]),
      picked.map((row) => plain[row]),
    )
  }

  bits(one: 'on' | 'low', two: 'off' | 'high'): Given {
    const side = this.side()
    const part = this.random.pick([side[one], side[two]])
    const plain = (side.toJSON() as unknown as Record<string, unknown>)[
      part === side[one] ? one : two
    ]
    return copied(part, plain)
  }

  /** Returns values for some fields, in the order in which they are written. */
  parts(): Given {
    const { random } = this
    if (random.chance(0.1)) {
      const side = this.side()
      return copied(side, side.toJSON())
    }
    const makers: Record<string, () => Given> = {
      a: () => this.point(),
      b: () => this.point(),
      points: () => this.points(3),
      others: () => this.points(3),
      grid: () => this.grid(),
      line: () => this.points(null),
      path: () => this.points(null),
      sizes: () => this.numbers(),
      counts: () => this.numbers(),
      one: () => this.member(),
      two: () => this.member(),
      both: () => elements([this.member(), this.member()]),
      short: () => this.text(),
      brief: () => this.text(),
      text: () => this.text(),
      on: () => this.bits('on', 'off'),
      off: () => this.bits('on', 'off'),
      low: () => this.bits('low', 'high'),
      high: () => this.bits('low', 'high'),
    }
    const names = random.shuffle(Object.keys(makers)).slice(0, random.between(1, 6))
    const given = Object.fromEntries(names.map((name) => [name, makers[name]!()]))
    if (random.chance(0.2)) {
      const { value, apply } = this.point()
      given['maybe'] = { value, apply: (old) => apply(old ?? POINT) }
    }
    return fields(given)
  }

  step(): void {
    const { random, pair } = this
    const name = random.pick(['left', 'right'] as const)
    const side = pair[name]
    const former = this.model[name] as Plain
    const set = (field: string, { apply }: Given): void => {
      former[field] = apply(former[field])
    }
    switch (random.below(7)) {
      case 0: {
        const given = this.parts()
        initParts(side, given.value as Parts.Init)
        this.model[name] = given.apply(former)
        return
      }
      case 1: {
        const given = this.parts()
        pair[name] = given.value as Parts
        this.model[name] = given.apply(former)
        return
      }
      case 2: {
        const given = fields({ left: this.parts(), right: this.parts() })
        initPair(pair, given.value as Pair.Init)
        this.model = given.apply(this.model) as Plain
        return
      }
      case 3: {
        const given = this.points(3)
        side.points = given.value as Parts['points']
        set('points', given)
        return
      }
      case 4: {
        const given = this.member()
        side.one = given.value as Parts['one']
        set('one', given)
        return
      }
      case 5: {
        const given = this.point()
        side.line.push(given.value as Parts['a'])
        set('line', { value: null, apply: (old) => [...(old as unknown[]), given.apply(POINT)] })
        return
      }
      default: {
        const given = this.points(null)
        side.path = given.value as Parts['path']
        set('path', given)
      }
    }
  }
}

/** Returns the seed at which the arena first differs from the model; null if it never does. */
function difference(
  count: number,
  change: (trial: Trial) => void = () => undefined,
): string | null {
  for (const seed of seeds(count)) {
    const trial = new Trial(new Random(seed))
    change(trial)
    for (let step = 0; step < 30; step++) {
      trial.step()
      try {
        assert.equal(trial.plain, trial.model)
        assert.equal(trial.arena.verify(), [])
      } catch (error) {
        return `${replayHint(seed)}, step ${step}: ${(error as Error).message}`
      }
    }
    const { arena } = trial
    arena.free(trial.pair)
    if (arena.usedSize !== 48) return `${replayHint(seed)}: ${arena.blockCount} blocks are left`
  }
  return null
}

aliasing('gives what copying the parts first would give', () => {
  assert.is(difference(400), null)
})

aliasing('finds an assignment that doesn’t copy the parts first', () => {
  const found = difference(50, ({ arena }) => (arena.adoptions.read = 1))
  assert.is.not(found, null)
})

aliasing('rearranges an array and a list of structs', () => {
  const arena = new Arena(10_000)
  const { left } = arena.create(Pair, { left: { points: [{ x: 1 }, { x: 2 }, { x: 3 }] } })
  const { points, line } = left
  left.points = [points.at(1), points.at(0), points.at(2)]
  assert.equal(
    [...points].map(({ x }) => x),
    [2, 1, 3],
  )
  left.line = [points.at(0), points.at(1), points.at(2)]
  left.line = [line.at(1), line.at(0), line.at(2)]
  assert.equal(
    [...line].map(({ x }) => x),
    [1, 2, 3],
  )
})

aliasing('keeps a part of its own member when a union changes to it', () => {
  const arena = new Arena(10_000)
  const { left } = arena.create(Pair, {
    left: { one: { kind: 'large', from: { x: 1 }, to: { x: 2 } } },
  })
  assert.ok(left.one.kind === 'large')
  left.one = { kind: 'small', at: left.one.to }
  assert.ok(left.one.kind === 'small' && left.one.at.x === 2)
})

aliasing.run()

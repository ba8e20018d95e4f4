import { readFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import type { Arena } from '../../src/arena.ts'
import type * as Tables from '../golden/readable/tables.gen.ts'
import { load } from './codegen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { Random } from './random.ts'
import { change, compare, filled, removeRow, type BodyTable, type Row } from './table-model.ts'

// Random programs on tables. The model is an array of plain objects in the form of `toJSON`; it
// knows nothing of columns. Allocations fail at random, so every step of growth fails at some time.

type Generated = typeof Tables

/** The library and the generated code that a trial runs. */
export interface Library extends Generated {
  readonly Arena: typeof Arena
  readonly OffheapError: new (code: string, message: string) => Error
  readonly examine: (root: object) => readonly unknown[]
}

/** Loads the golden file of tables with the library that `change` returns. */
export function loadLibrary(change?: (path: string, text: string) => string): Promise<Library> {
  const text = readFileSync('test/golden/readable/tables.gen.ts', 'utf8')
  const files = new Map([['tables.gen.ts', change?.('tables.gen.ts', text) ?? text]])
  const entry = `export * from './tables.gen.ts'\nexport { Arena, OffheapError, examine } from 'offheap'`
  return load<Library>(entry, files, change)
}

/** What the trials did, to show that they reach the interesting cases. */
export class Counts {
  steps = 0
  failures = 0
  moves = 0
  reopened = 0
}

/** A table and its model. */
interface Pair {
  table: BodyTable
  rows: Row[]
}

const BYTES = 1 << 17

/** Numbers of actions on tables, and on the table with the tag `@dirty`. */
const ACTIONS = 17
const MARKS = 6

/**
 * Runs programs on tables. Returns the first failure as text; undefined if there is none.
 *
 * @param pause Number of operations between two complete comparisons.
 */
export function tableFailure(
  library: Library,
  seeds: readonly number[],
  length: number,
  isChecked: boolean,
  pause = 24,
  counts: Counts = new Counts(),
  shrinks = true,
): string | undefined {
  return failureOf(() => new TableTrial(library, counts, isChecked), seeds, length, pause, shrinks)
}

class TableTrial implements CollectionTrial {
  private readonly library: Library
  private random = new Random(0)
  private readonly counts: Counts
  private readonly isChecked: boolean
  private readonly failures = new Failures()
  private arena: Arena
  private readonly other: Arena
  private readonly second: Tables.World['ptr']
  private readonly third: Tables.World
  /** The bytes used of an arena without structs. */
  private readonly empty: number
  private readonly largest: number
  private world: Tables.World
  private readonly pairs: Pair[]
  /** The model of the table with the tag `@dirty`, the rows that were written, and if rows were removed. */
  private marks: Row[] = []
  private written = new Set<number>()
  private isExact = true

  constructor(library: Library, counts: Counts, isChecked: boolean) {
    this.library = library
    this.counts = counts
    this.isChecked = isChecked
    const options = isChecked ? { checked: { leaks: 'ignore' } as const } : {}
    this.arena = new library.Arena(BYTES, options)
    this.other = new library.Arena(BYTES, options)
    this.rig(this.arena)
    this.rig(this.other)
    this.empty = this.arena.usedSize
    this.largest = this.arena.largestFree
    this.world = library.World.create(this.arena)
    this.arena.root = this.world
    const second = library.World.create(this.arena)
    const third = library.World.create(this.other)
    this.pairs = [
      { table: this.world.bodies, rows: [] },
      { table: second.bodies, rows: [] },
      { table: third.bodies, rows: [] },
    ]
    this.second = second.ptr
    this.third = third
  }

  step({ action, value }: Op): void {
    this.counts.steps++
    this.random = new Random(value)
    const chosen = action % (ACTIONS + MARKS)
    if (chosen < ACTIONS) this.stepOnTables(chosen)
    else this.stepOnMarks()
  }

  end(): void {
    const { arena, other, library } = this
    arena.free(this.world)
    arena.free(library.World.at(arena, this.second))
    other.free(this.third)
    for (const each of [arena, other]) {
      assert.is(each.usedSize, this.empty, 'bytes after the owners were freed')
      assert.equal(each.verify(), [])
    }
    // One free block is left.
    arena.free(arena.allocate(this.largest))
  }

  private stepOnTables(action: number): void {
    const { random } = this
    const pair = random.pick(this.pairs)
    const { table, rows } = pair
    const row = random.below(rows.length + 1)
    const has = row < rows.length
    switch (action) {
      case 0:
      case 1:
      case 2: {
        const values = this.values()
        this.attempt(
          pair,
          () => assert.is(table.push(values as never), rows.length),
          () => rows.push(filled(values)),
        )
        return
      }
      case 3: {
        const source = random.pick(this.pairs)
        if (source.rows.length === 0) return
        const from = random.below(source.rows.length)
        const copy = { ...source.rows[from]! }
        this.attempt(
          pair,
          () => table.push(source.table.at(from)),
          () => rows.push(structuredClone(copy)),
        )
        return
      }
      case 4: {
        const count = random.below(20)
        this.attempt(
          pair,
          () => assert.is(table.pushMany(count), rows.length),
          () => {
            for (let index = 0; index < count; index++) rows.push(filled({}))
          },
        )
        return
      }
      case 5:
      case 6: {
        if (!has) return this.refuses(() => table.set(row, {}), 'INDEX_OUT_OF_RANGE')
        const values = this.values()
        this.attempt(
          pair,
          () => table.set(row, values as never),
          () => change(rows[row]!, values),
        )
        return
      }
      case 7:
      case 8: {
        if (!has) return this.refuses(() => table.at(row), 'INDEX_OUT_OF_RANGE')
        const values = this.values()
        const accessor = table.at(row) as unknown as Row
        const [name, value] = random.pick(
          Object.entries({ ...values, home: undefined, armour: null }),
        )
        this.attempt(
          pair,
          () => (accessor[name] = value),
          () => change(rows[row]!, { [name]: value ?? null }),
        )
        return
      }
      case 9:
      case 10: {
        if (!has) return this.refuses(() => table.swapRemove(row), 'INDEX_OUT_OF_RANGE')
        const last = rows.length - 1
        assert.is(table.swapRemove(row), row === last ? -1 : last)
        removeRow(rows, row)
        return
      }
      case 11: {
        const target = random.pick(this.pairs)
        if (!has) return
        this.counts.moves++
        const isSame = target === pair
        const last = rows.length - 1
        this.attempt(
          target,
          () => assert.is(table.moveRow(row, target.table), isSame || row === last ? -1 : last),
          () => {
            if (isSame) return
            target.rows.push(rows[row]!)
            removeRow(rows, row)
          },
        )
        return
      }
      case 12:
        table.truncate(row)
        rows.length = row
        return
      case 13:
        if (random.chance(0.5)) {
          table.pop()
          rows.pop()
        } else if (random.chance(0.5)) {
          const capacity = random.below(200)
          this.attempt(
            pair,
            () => table.reserve(capacity),
            () => {},
          )
        } else table.trim()
        return
      case 14: {
        const sources = Array.from({ length: random.below(6) }, () => this.values())
        const kept = rows.length > 0 ? [random.below(rows.length), random.below(rows.length)] : []
        const models = [
          ...kept.map((index) => structuredClone(rows[index]!)),
          ...sources.map(filled),
        ]
        const given = (): never => [...kept.map((index) => table.at(index)), ...sources] as never
        this.attempt(
          pair,
          () => table.assign(given()),
          () => rows.splice(0, Infinity, ...models),
        )
        return
      }
      case 15:
        this.refuses(
          () => table.push({ name: 'a text of more than sixteen bytes' }),
          'TEXT_TOO_LONG',
        )
        if (has)
          this.refuses(() => table.set(row, { x: 5, time: 0.5 }), /UNSAFE_INTEGER|INVALID_VALUE/)
        if (has) this.refuses(() => table.set(row, { y: 5, kind: 'cat' as never }), 'INVALID_VALUE')
        return
      default:
        if (random.chance(0.3)) this.reopen()
    }
  }

  /** Runs `call`, of which an allocation may fail, and then changes the model if it didn't. */
  private attempt({ table }: Pair, call: () => unknown, model: () => unknown): void {
    const { random, failures, counts } = this
    const capacity = table.capacity
    if (random.chance(0.25)) failures.left = random.below(26)
    try {
      call()
    } catch (error) {
      failures.left = Infinity
      const { code } = error as { code?: string }
      if (code !== 'OUT_OF_MEMORY') throw error
      counts.failures++
      assert.is(table.capacity, capacity, 'a failed call changed the capacity')
      // A complete comparison takes as long as dozens of operations.
      if (affords(random, this.size() * 4)) this.check()
      return
    } finally {
      failures.left = Infinity
    }
    model()
  }

  /** Returns the number of rows. */
  private size(): number {
    return this.pairs.reduce((sum, { rows }) => sum + rows.length, this.marks.length)
  }

  /** Makes allocations of `arena` fail on demand, except the shrinking of blocks, which never does. */
  private rig(arena: Arena): void {
    this.failures.rig(arena, { canShrink: true, error: this.library.OffheapError })
  }

  private refuses(call: () => unknown, code: string | RegExp): void {
    try {
      call()
    } catch (error) {
      const { code: got = String(error) } = error as { code?: string }
      if (typeof code === 'string') assert.is(got, code)
      else assert.match(got, code)
      return
    }
    assert.unreachable(`expected ${code}`)
  }

  private stepOnMarks(): void {
    const { random, marks, written } = this
    const table = this.world.marks
    const row = random.below(marks.length + 1)
    const has = row < marks.length
    switch (random.below(8)) {
      case 0:
      case 1: {
        const x = random.below(100)
        this.guardedMark(() => table.push({ x }))
        written.add(marks.length)
        marks.push({ x, y: 0, z: 1 })
        return
      }
      case 2:
        if (!has) return
        if (random.chance(0.5)) table.set(row, { y: 7 })
        else table.at(row).y = 7
        marks[row]!['y'] = 7
        written.add(row)
        return
      case 3:
        if (!has) return
        table.swapRemove(row)
        if (row < marks.length - 1) written.add(row)
        written.delete(marks.length - 1)
        removeRow(marks, row)
        this.isExact = false
        return
      case 4:
        if (random.chance(0.7)) return
        table.truncate(row)
        for (let index = row; index < marks.length; index++) written.delete(index)
        marks.length = row
        this.isExact = false
        return
      case 5:
        if (!has) return
        table.columns.z[row] = 9
        table.touch(row)
        marks[row]!['z'] = 9
        written.add(row)
        return
      case 6:
        table.clean()
        written.clear()
        this.isExact = true
        return
      default: {
        const { dirty } = table
        const [first, last] = [Math.min(...written), Math.max(...written)]
        if (this.isExact || written.size === 0) {
          if (this.isExact) assert.equal(dirty, written.size === 0 ? null : { first, last })
          return
        }
        assert.ok(
          dirty !== null && dirty.first <= first && dirty.last >= last,
          'written rows are not dirty',
        )
      }
    }
  }

  private guardedMark(push: () => unknown): void {
    push()
  }

  /** Goes on with a copy of the arena, or with the arena after it was restored. */
  private reopen(): void {
    const { arena, library } = this
    this.counts.reopened++
    const bytes = arena.snapshot()
    if (this.isChecked) {
      this.world.bodies.clear()
      arena.restore(bytes)
      return
    }
    this.arena = library.Arena.from(bytes)
    this.rig(this.arena)
    this.world = this.arena.open(library.World) as Tables.World
    this.pairs[0]!.table = this.world.bodies
    this.pairs[1]!.table = library.World.at(this.arena, this.second).bodies
  }

  check(): void {
    const { library } = this
    for (const { table, rows } of this.pairs) compare(table, rows)
    assert.equal(JSON.parse(JSON.stringify(this.world.marks)), this.marks)
    for (const arena of [this.arena, this.other]) assert.equal(arena.verify(), [])
    assert.equal(library.examine(this.world), [])
    const twin = library.World.create(this.other)
    try {
      library.copyWorld(twin, this.world)
      assert.ok(library.equalsWorld(twin, this.world), 'a copy is not equal')
      assert.is(library.hashWorld(twin), library.hashWorld(this.world))
    } catch (error) {
      if ((error as { code?: string }).code !== 'OUT_OF_MEMORY') throw error
    }
    this.other.free(twin)
  }

  /** Returns random values of some fields. */
  private values(): Row {
    const { random } = this
    const all: Row = {
      x: random.below(1000) / 4,
      y: random.below(1000),
      hp: random.below(65536),
      kind: random.pick(['orc', 'elf']),
      alive: random.chance(0.5),
      position: random.pick<Row>([{ x: 1 }, { y: 2.5, z: 3 }, {}, { x: 1, y: 2, z: 4 }]),
      armour: random.below(9),
      home: random.pick<Row>([{ x: 4 }, {}, { z: 8 }]),
      state: random.pick<Row>([{ visible: true }, { visible: false, burning: true }]),
      look: { colour: random.below(8), size: random.below(32) },
      score: BigInt(random.word()) << 20n,
      time: random.word() * 4096,
      name: random.pick(['', 'bob', 'sixteen bytes !!', 'ä']),
      weights: [random.below(5), 1, 2, 0.5],
      index: random.below(9),
    }
    const few = random.chance(0.5)
      ? ['x', 'y', 'hp', 'kind', 'position', 'alive', 'armour']
      : Object.keys(all)
    return Object.fromEntries(few.filter(() => random.chance(0.5)).map((name) => [name, all[name]]))
  }
}

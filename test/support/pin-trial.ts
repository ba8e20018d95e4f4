import { Arena } from '../../src/arena.ts'
import { Names } from '../golden/readable/dictionaries.gen.ts'
import { Points } from '../golden/readable/tables.gen.ts'
import { Random, replayHint } from './random.ts'
import { codeOf, stateOf } from './refusal.ts'

/**
 * Random programs of pins against a model: a list of pins with what each of them has pinned. Two
 * arenas on one buffer take turns.
 */

interface Held {
  readonly pin: { release(): void }
  /** The indices of the pinned collections. */
  readonly collections: readonly number[]
  isReleased: boolean
}

const DONE = 'no error, but undefined'

class PinTrial {
  private readonly random: Random
  private readonly arenas: readonly Arena[]
  private readonly tables: readonly number[]
  private readonly names: number
  private readonly before: Uint8Array
  private readonly pins: Held[] = []
  private texts = 0

  constructor(seed: number, shared: boolean) {
    this.random = new Random(seed)
    const arena = new Arena(1 << 15, { shared })
    this.arenas = shared ? [arena] : [arena, Arena.from(arena.buffer)]
    this.tables = [0, 1].map(() => arena.create(Points, [{ x: 1 }, { x: 2 }]).ptr)
    this.names = arena.create(Names, ['a', 'b']).ptr
    this.before = arena.snapshot()
  }

  run(length: number): void {
    for (let step = 0; step < length; step++) this.step()
    for (const held of this.pins) held.pin.release()
    const [arena] = this.arenas
    expect(
      'the last reset',
      codeOf(() => arena!.reset()),
      DONE,
    )
  }

  private step(): void {
    const { random } = this
    const arena = random.pick(this.arenas)
    const tables = this.tables.map((ptr) => Points.at(arena, ptr as never))
    const names = Names.at(arena, this.names as never)
    const collections = [...tables, names]
    switch (random.below(12)) {
      case 0:
      case 1: {
        const chosen = [0, 1, 2].filter(() => random.chance(0.4))
        const pin = arena.pin(...chosen.map((index) => collections[index]!))
        this.pins.push({ pin, collections: chosen, isReleased: false })
        return
      }
      case 2:
      case 3: {
        if (this.pins.length === 0) return
        const held = random.pick(this.pins)
        held.isReleased = true
        held.pin.release()
        return
      }
      case 4:
        this.refused('dispose', arena, this.count > 0 ? () => arena.dispose() : null)
        return
      case 5:
        this.refused('reset', arena, this.count > 0 ? () => arena.reset() : null)
        return
      case 6:
        this.refused('restore', arena, this.count > 0 ? () => arena.restore(this.before) : null)
        if (this.count === 0) this.restored()
        return
      case 7: {
        const index = random.below(2)
        const table = tables[index]!
        const grow = (): void => table.reserve(table.capacity + 1)
        if (this.isPinned(index)) this.refused('growth', arena, grow)
        else if (table.capacity < 300) expect('growth', codeOf(grow), DONE)
        return
      }
      case 8: {
        const index = random.below(2)
        const table = tables[index]!
        if (table.length === table.capacity) return
        const trim = (): void => table.trim()
        if (this.isPinned(index)) this.refused('trim', arena, trim)
        else expect('trim', codeOf(trim), DONE)
        return
      }
      case 9: {
        const calls = [() => names.clear(), () => names.trim(), () => names.reserve(500, 9000)]
        if (this.isPinned(2)) this.refused('texts', arena, random.pick(calls))
        else if (names.length > 200) names.clear()
        else
          expect(
            'text',
            codeOf(() => void names.intern(`text ${this.texts++}`)),
            DONE,
          )
        return
      }
      case 10: {
        const index = random.below(3)
        const free = (): void => arena.free(collections[index]!)
        if (this.isPinned(index)) this.refused('free', arena, free)
        return
      }
      default:
        this.copied(arena)
    }
  }

  /** Copies are not pinned. */
  private copied(arena: Arena): void {
    const copy = Arena.from(arena.snapshot(), { shared: this.random.chance(0.5) })
    expect(
      'reset of a copy',
      codeOf(() => copy.reset()),
      DONE,
    )
    copy.dispose()
    if (this.arenas.length === 1) return
    const clone = Arena.from((arena.buffer as ArrayBuffer).slice(0))
    expect(
      'reset of a clone',
      codeOf(() => clone.reset()),
      DONE,
    )
    clone.dispose()
  }

  private restored(): void {
    const [arena] = this.arenas
    expect(
      'restore',
      codeOf(() => arena!.restore(this.before)),
      DONE,
    )
  }

  private refused(what: string, arena: Arena, call: (() => void) | null): void {
    if (call === null) return
    const state = stateOf(arena)
    expect(what, codeOf(call), 'ARENA_PINNED')
    if (stateOf(arena) !== state) throw new Error(`a refused ${what} has changed the arena`)
  }

  private get count(): number {
    return this.pins.filter(({ isReleased }) => !isReleased).length
  }

  private isPinned(index: number): boolean {
    return this.pins.some(
      ({ collections, isReleased }) => !isReleased && collections.includes(index),
    )
  }
}

function expect(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what}: ${found}, expected ${expected}`)
}

/** Runs programs with these seeds. Returns the first failure, or an empty text. */
export function pinFailure(seeds: readonly number[], length: number): string {
  for (const seed of seeds) {
    for (const shared of [false, true]) {
      try {
        new PinTrial(seed, shared).run(length)
      } catch (error) {
        return `${shared ? 'shared' : 'unshared'}, ${replayHint(seed)}: ${String(error)}`
      }
    }
  }
  return ''
}

import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Accessor, Ptr } from '../../src/pointer.ts'
import { Job, Vec4 } from '../golden/drift/aligned.gen.ts'
import { Counters } from '../golden/drift/atomics.gen.ts'
import { Palette, Unit } from '../golden/drift/bits.gen.ts'
import { Entity, Hero } from '../golden/drift/extends.gen.ts'
import { Marked } from '../golden/drift/flags.gen.ts'
import { Header } from '../golden/drift/packed.gen.ts'
import { Shorts } from '../golden/drift/padding.gen.ts'
import { Soldier } from '../golden/drift/references.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { Scene, Sprite } from '../golden/readable/nested.gen.ts'
import { Box, Vec2 } from '../golden/readable/vector.gen.ts'
import { Random } from './random.ts'

/** Kinds of arenas that a trial runs on. */
export const ARENAS: Readonly<Record<string, () => Arena>> = {
  plain: () => new Arena(1 << 14),
  shared: () => new Arena(1 << 14, { shared: true }),
  WebAssembly: () => new Arena(1 << 14, { memory: new WebAssembly.Memory({ initial: 1 }) }),
  opened: () => Arena.from(new Arena(1 << 14).buffer),
  checked: () => new Arena(1 << 14, { checked: { leaks: 'ignore' } }),
  'checked shared': () => new Arena(1 << 14, { shared: true, checked: { leaks: 'ignore' } }),
}

/** The members of a generated class that a trial uses, for all classes alike. */
interface AnyType {
  readonly typeName: string
  readonly size: number
  readonly align: number
  at(allocator: Arena, ptr: never): Accessor
  create(allocator: Arena): Accessor
}

const TYPES: readonly AnyType[] = [Vec2, Sprite, Palette, Vec4, Job, Unit, Header, Shorts]

/**
 * Makes accessors at `count` wild pointers, and returns a line for each result that differs from
 * that of an oracle, which knows the blocks from `walk`.
 */
export function wildPointers(makeArena: () => Arena, seed: number, count: number): string[] {
  const random = new Random(seed)
  const arena = makeArena()
  const pointers = Array.from({ length: 60 }, () => arena.allocate(random.between(1, 200)))
  for (const ptr of pointers) if (random.chance(0.4)) arena.free(ptr)
  const sprite = Sprite.create(arena)
  let [start, end] = [0, 0]
  const live = new Map<number, number>()
  arena.walk((ptr, size, free) => {
    if (start === 0) start = ptr
    end = ptr + size
    if (!free) live.set(ptr, size)
  })
  const before = arena.u8.slice()
  const wrong: string[] = []
  for (let turn = 0; turn < count; turn++) {
    const type = random.pick(TYPES)
    const near = random.pick([0, start, end, 2 ** 31, 2 ** 32, arena.u8.length])
    const value: unknown = random.pick([
      near + random.between(0, 12) - 6,
      start + random.between(0, 12) - 6,
      end - type.size + random.between(0, 12) - 6,
      random.below(arena.u8.length),
      random.below(arena.u8.length >> 6) * 64,
      random.pick(pointers),
      random.pick([
        null,
        undefined,
        NaN,
        Infinity,
        -0,
        '8',
        String(sprite.ptr),
        true,
        8n,
        2n ** 70n,
      ]),
      random.pick([sprite, {}, [sprite.ptr], Symbol('ptr'), () => sprite.ptr, 2.5, start + 0.5]),
    ])
    const isPlace =
      Number.isInteger(value) &&
      (value as number) >= start &&
      (value as number) + type.size <= end &&
      (value as number) % type.align === 0
    const isLive =
      !arena.checks ||
      (typeof value === 'number' &&
        [...live].some(([ptr, size]) => ptr <= value && value + type.size <= ptr + size))
    // Of the blocks, only that of the sprite has a known type.
    const inside = typeof value === 'number' ? value - sprite.ptr : NaN
    const isOther =
      arena.checks !== null &&
      inside >= 0 &&
      inside + type.size <= live.get(sprite.ptr)! &&
      !(type === Sprite && inside === 0) &&
      !(type === Vec2 && [0, 8, 16].includes(inside))
    const found = outcome(() => type.at(arena, value as never).ptr === value)
    const expected =
      !isPlace || isOther
        ? ['INVALID_POINTER']
        : isLive || (arena.checks && !(arena.buffer instanceof ArrayBuffer))
          ? ['true']
          : ['INVALID_POINTER', 'STALE_REFERENCE']
    if (!expected.includes(found)) {
      wrong.push(
        `${type.typeName} at ${String(value)}: ${found}, expected ${expected.join(' or ')}`,
      )
    }
  }
  if (Buffer.compare(before, arena.u8) !== 0) wrong.push('bytes have changed')
  arena.dispose()
  return wrong
}

/** An accessor of a part, and whether the size of its block shows that. */
type Part = readonly [what: string, part: Accessor, isEvident: boolean]

/** Makes a part of each kind. */
export function partsOf(arena: Arena): Part[] {
  const scene = Scene.create(arena)
  const shop = Shop.create(arena, { route: [{ x: 1 }, { x: 2 }, { x: 3 }] })
  const single = Shop.create(arena)
  single.route.reserve(1)
  single.route.push({ x: 1 })
  const drawing = Drawing.create(arena, { shape: { kind: 'circle', radius: 2 } })
  const hero = Hero.create(arena)
  const marked = Marked.create(arena)
  const counters = Counters.create(arena)
  const box = Box.create(arena)
  return [
    ['first field', scene.background, true],
    ['field', scene.player, true],
    ['field of a field', scene.player.box.max, true],
    ['first field of a first field', scene.background.box.min, true],
    ['first field of about the same size', box.min, false],
    ['list', shop.route, true],
    ['list of structs that own', shop.stock, true],
    ['array of lists', shop.shelves, true],
    ['first element', shop.route.at(0), true],
    ['element', shop.route.at(1), true],
    ['only element', single.route.at(0), false],
    ['union', drawing.shape as unknown as Accessor, true],
    ['array of unions', drawing.all as unknown as Accessor, true],
    ['first atomic', counters.i8 as unknown as Accessor, true],
    ['atomic', counters.u64 as unknown as Accessor, true],
    ['flags', marked.badges as unknown as Accessor, true],
    ['bits', marked.rank as unknown as Accessor, true],
    ['array', Palette.create(arena).colors, true],
    ['base', Entity.at(arena, hero.ptr as Ptr as Ptr<Entity>), true],
  ]
}

/**
 * Frees a part of each kind, and sets owning pointers and references to them. Returns a line for
 * each call that isn't refused as it should be.
 */
export function refusedParts(makeArena: () => Arena): string[] {
  const wrong: string[] = []
  const { length } = partsOf(makeArena())
  for (let index = 0; index < length; index++) {
    const arena = makeArena()
    const hero = Hero.create(arena)
    const soldier = Soldier.create(arena)
    const [what, part, isEvident] = partsOf(arena)[index]!
    if (!isEvident && arena.checks === null) continue
    const target = part as never
    const before = arena.u8.slice()
    const calls = {
      free: () => arena.free(part),
      Own: () => (hero.friend = target),
      Ref: () => (soldier.target = target),
    }
    for (const [call, run] of Object.entries(calls)) {
      const found = outcome(run)
      if (found !== 'INVALID_POINTER') wrong.push(`${call} of ${what}: ${found}`)
      if (Buffer.compare(before, arena.u8) !== 0) wrong.push(`${call} of ${what} changed bytes`)
    }
  }
  return wrong
}

/** Frees structs of many sizes, in blocks with and without spare bytes, also after copying. */
export function freedStructs(makeArena: () => Arena, seed: number, count: number): string[] {
  const random = new Random(seed)
  const arena = makeArena()
  const wrong: string[] = []
  const live: Accessor[] = []
  for (let turn = 0; turn < count; turn++) {
    if (live.length > 40 || (live.length > 0 && random.chance(0.5))) {
      const [accessor] = live.splice(random.below(live.length), 1)
      const found = outcome(() => arena.free(accessor!))
      if (found !== 'undefined') wrong.push(`${accessor!.constructor.name}: ${found}`)
    } else if (random.chance(0.2)) {
      const ptr = arena.allocate(random.between(1, 60))
      if (random.chance(0.9)) arena.free(ptr)
    } else {
      live.push(random.pick([...TYPES, Shop, Hero, Drawing, Box]).create(arena))
    }
  }
  arena.dispose()
  return wrong
}

function outcome(run: () => unknown): string {
  try {
    return String(run())
  } catch (error) {
    return error instanceof OffheapError ? error.code : String(error)
  }
}

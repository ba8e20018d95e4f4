import { ArenaPool } from '../../src/arena-pool.ts'
import type { Arena } from '../../src/arena.ts'
import type { ArenaPoolOptions } from '../../src/leases/options.ts'
import { Report, toJSONReport } from '../golden/drift/optional.gen.ts'
import { Account } from '../golden/drift/text.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Columns, Shop } from '../golden/readable/lists.gen.ts'
import { Knight } from '../golden/readable/own.gen.ts'
import { World as PoolWorld } from '../golden/readable/pools.gen.ts'
import { World as TableWorld } from '../golden/readable/tables.gen.ts'
import { Random } from './random.ts'

/**
 * Makes structs and collections of every kind, and returns everything that can be read of them. The
 * result depends on nothing but zeroes and defaults, so it is the same text in each empty arena.
 */
const MAKERS: readonly ((arena: Arena) => unknown)[] = [
  (arena) => {
    const report = Report.create(arena)
    // Fields that are set to be present, one after the other.
    report.first.samples = []
    return [toJSONReport(report), bytesOf(report), report.first.samples?.toJSON()]
  },
  (arena) => {
    const account = Account.create(arena, { name: 'a' })
    return [account.toJSON(), bytesOf(account)]
  },
  (arena) => {
    const drawing = Drawing.create(arena)
    return [drawing.toJSON(), bytesOf(drawing)]
  },
  (arena) => {
    const knight = Knight.create(arena, { weapon: {} })
    return [knight.toJSON(), bytesOf(Knight.at(arena, Knight.allocate(arena)))]
  },
  (arena) => {
    const columns = Columns.create(arena)
    columns.f64s.extend(9)
    columns.u8s.extend(100)
    columns.i64s.push(1n)
    columns.i64s.extend(3)
    columns.bools.extend(5)
    return [[...columns.f64s], [...columns.u8s], [...columns.i64s].map(String), [...columns.bools]]
  },
  (arena) => {
    const shop = Shop.create(arena)
    shop.route.extend(5)
    shop.stock.extend(3)
    shop.staff.push({ age: 1 })
    shop.staff.extend(2)
    return [shop.toJSON(), shop.stock.at(2)?.toJSON()]
  },
  (arena) => {
    const world = PoolWorld.create(arena)
    const bodies = Array.from({ length: 3 }, () => world.particles.create())
    const item = world.items.create()
    item.bag.allocate()
    return [
      bodies.map((body) => [body.toJSON(), bytesOf(body)]),
      item.toJSON(),
      [...item.bag].length,
    ]
  },
  (arena) => {
    const world = TableWorld.create(arena)
    const row = world.bodies.push({})
    world.bodies.pushMany(20)
    const { x, hp, score, index } = world.bodies.columns
    return [row, [...x], [...hp], [...score].map(String), [...index], world.bodies.at(9).toJSON()]
  },
]

/** Lends arenas that overlap in time, fills each with secrets, and looks for them in the next. */
export function isolationFailure(
  leases: number,
  seed: number,
  options: Partial<ArenaPoolOptions> = {},
): string | undefined {
  const random = new Random(seed)
  const bytes = 32 * 1024
  const pool = new ArenaPool({ bytes, max: 4, ...options })
  const expected = MAKERS.map((make) => textOf(make(new ArenaPool({ bytes, max: 1 }).acquire())))
  const open: { readonly arena: Arena; readonly secret: number; readonly ptr: number }[] = []
  const end = (at: number): string | undefined => {
    const { arena, secret, ptr } = open.splice(at, 1)[0]!
    const isIntact = arena.u32[ptr >>> 2] === secret && arena.u32[(ptr >>> 2) + 9] === secret
    arena.dispose()
    return isIntact ? undefined : 'a lease has lost what it wrote'
  }
  for (let lease = 0; lease < leases; lease++) {
    const reason = open.length === 4 || random.chance(0.3) ? endAny() : undefined
    if (reason !== undefined) return `lease ${lease}: ${reason}`
    const arena = pool.acquire()
    const secret = 0x8000_0000 + (random.word() >>> 1)
    const kind = random.below(MAKERS.length)
    const found = textOf(MAKERS[kind]!(arena))
    if (found !== expected[kind])
      return `lease ${lease}, kind ${kind}: got ${found}, expected ${expected[kind]}`
    const ptr = arena.allocate(40)
    arena.u32.fill(secret, ptr >>> 2, (ptr >>> 2) + 10)
    // Everything up to here, or most of the arena.
    const size = random.chance(0.1) ? arena.largestFree : random.between(100, 4000)
    const rest = arena.allocate(size)
    arena.u32.fill(secret, rest >>> 2, (rest + size) >>> 2)
    if (random.chance(0.3)) arena.free(rest)
    open.push({ arena, secret, ptr })
  }
  while (open.length > 0) {
    const reason = end(0)
    if (reason !== undefined) return reason
  }
  const { leased, idle, mostLeased } = pool.statistics()
  const figures = [leased, idle, mostLeased].join()
  return figures === '0,4,4' ? undefined : `leased, idle, mostLeased: ${figures}`

  function endAny(): string | undefined {
    return open.length === 0 ? undefined : end(random.below(open.length))
  }
}

/** The bytes of a struct, padding included. */
function bytesOf(struct: { readonly arena: Arena; readonly ptr: number }): string {
  const { size } = struct.constructor as unknown as { readonly size: number }
  return Buffer.from(struct.arena.u8.slice(struct.ptr, struct.ptr + size)).toString('hex')
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item))
}

import { setImmediate } from 'node:timers/promises'
import { ArenaPool } from '../../src/arena-pool.ts'
import type { Arena } from '../../src/arena.ts'
import { programOf, type Mishap, type Op } from './collection-trial.ts'
import { Random, replayHint } from './random.ts'
import { codeOf } from './refusal.ts'

/**
 * Random programs of a pool against a model: lists of who has an arena and who waits. After each
 * operation, everything that is visible must be as in the model: figures, contents, and the order in
 * which those who wait get their arenas.
 */
interface Holder {
  readonly id: number
  readonly arena: Arena
  /** Blocks that were filled with the number of the lease. */
  readonly blocks: number[]
  readonly holds: { release(): void }[]
  isDisposed: boolean
  hasGrown: boolean
}

interface Waiting {
  readonly id: number
  readonly controller: AbortController
}

const BYTES = 8192
const BLOCK = 200
/** Values that don't occur otherwise: former leases must not be seen through zeroed blocks. */
const SECRET = 0x5ec0_0000

class LeaseTrial {
  private readonly max: number
  private readonly maxWaiting: number
  private readonly mode: 'throw' | 'grow' | 'wait'
  private readonly grows: boolean
  private readonly pool: ArenaPool
  private readonly holders: Holder[] = []
  private readonly over: Holder[] = []
  private readonly queue: Waiting[] = []
  /** What the promises of those who wait have given, in the order of events. */
  private readonly events: (readonly [id: number, result: Arena | string])[] = []
  private ids = 0
  private idle = 0
  private leases = 0
  private mostLeased = 0

  constructor(seed: number, checked: boolean) {
    const random = new Random(seed)
    this.max = random.between(1, 4)
    this.maxWaiting = random.pick([1, 3, 8, Infinity])
    this.mode = random.pick(['throw', 'grow', 'wait'])
    this.grows = random.chance(0.5)
    this.pool = new ArenaPool({
      bytes: BYTES,
      max: this.max,
      maxWaiting: this.maxWaiting,
      onExhausted: this.mode,
      ...(this.grows ? { maxBytes: 10 * BYTES } : {}),
      wipe: random.chance(0.2),
      checked,
    })
  }

  async step({ action, value }: Op): Promise<void> {
    const holder = this.holders[value % Math.max(this.holders.length, 1)]
    const kinds = 12
    switch (action % kinds) {
      case 0:
      case 1:
        this.acquire()
        break
      case 2:
      case 3:
        this.wait()
        break
      case 4:
        this.abort(value)
        break
      case 5:
      case 6:
        if (holder !== undefined) await this.dispose(holder)
        break
      case 7:
        if (holder !== undefined && holder.holds.length < 3)
          holder.holds.push(this.pool.retain(holder.arena))
        break
      case 8:
        if (holder !== undefined) await this.release(holder, value)
        break
      case 9:
        this.trim()
        break
      case 10:
        if (holder !== undefined) this.fill(holder, value % 50 === 0 ? 40_000 : BLOCK)
        break
      default:
        this.useLate(value)
    }
    await this.settle()
    this.check()
  }

  async end(): Promise<void> {
    this.pool.dispose()
    for (const { id } of this.queue.splice(0))
      this.expectEvent(await this.event(), id, 'POOL_DISPOSED')
    for (const holder of [...this.holders]) {
      for (const hold of holder.holds.splice(0)) hold.release()
      holder.arena.dispose()
      if (codeOf(() => holder.arena.usedSize) !== 'ARENA_DISPOSED') throw new Error('still usable')
    }
    const { leased, idle, bytes, waiting } = this.pool.statistics()
    same(
      [leased, idle, bytes, waiting],
      [0, 0, 0, 0],
      'after the end: leased, idle, bytes, waiting',
    )
  }

  private get isFull(): boolean {
    return this.holders.length >= this.max && this.mode !== 'grow'
  }

  private acquire(): void {
    if (this.isFull) {
      same(
        codeOf(() => this.pool.acquire()),
        'POOL_EXHAUSTED',
        'acquire',
      )
    } else {
      this.lend(this.ids++, this.pool.acquire())
    }
  }

  private wait(): void {
    const waiting = { id: this.ids++, controller: new AbortController() }
    const promise = this.pool.wait(waiting.controller.signal)
    promise.then(
      (arena) => this.events.push([waiting.id, arena]),
      (error) => this.events.push([waiting.id, error.code ?? error.message]),
    )
    this.expected.push(
      !this.isFull
        ? () => this.expectLease(waiting.id)
        : this.queue.length >= this.maxWaiting
          ? () => this.expectEvent(this.events.shift(), waiting.id, 'POOL_EXHAUSTED')
          : () => this.queue.push(waiting),
    )
  }

  /** What the next turn must show. */
  private readonly expected: (() => unknown)[] = []

  private async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve()
    for (const expect of this.expected.splice(0)) expect()
    if (this.events.length > 0) throw new Error(`unexpected: ${String(this.events[0])}`)
  }

  private async event(): Promise<readonly [number, Arena | string] | undefined> {
    if (this.events.length === 0) await setImmediate()
    return this.events.shift()
  }

  private expectEvent(
    event: readonly [number, Arena | string] | undefined,
    id: number,
    result: string,
  ): void {
    same(event, [id, result], 'the promise of a waiter')
  }

  private expectLease(id: number): void {
    const event = this.events.shift()
    if (event === undefined || event[0] !== id || typeof event[1] === 'string')
      throw new Error(`waiter ${id} has no arena, but there is ${String(event)}`)
    this.lend(id, event[1])
  }

  private abort(value: number): void {
    const waiting = this.queue.splice(value % Math.max(this.queue.length, 1), 1)[0]
    if (waiting === undefined) return
    waiting.controller.abort(new Error('aborted'))
    this.expected.push(() => this.expectEvent(this.events.shift(), waiting.id, 'aborted'))
  }

  private lend(id: number, arena: Arena): void {
    same(arena.blockCount, 0, 'blocks of a new lease')
    if (this.idle > 0) this.idle--
    this.leases++
    this.holders.push({ id, arena, blocks: [], holds: [], isDisposed: false, hasGrown: false })
    this.mostLeased = Math.max(this.mostLeased, this.holders.length)
  }

  private async dispose(holder: Holder): Promise<void> {
    holder.isDisposed = true
    holder.arena.dispose()
    this.endIfOver(holder)
  }

  private async release(holder: Holder, value: number): Promise<void> {
    const hold = holder.holds.splice(value % Math.max(holder.holds.length, 1), 1)[0]
    hold?.release()
    hold?.release()
    if (hold !== undefined) this.endIfOver(holder)
  }

  private endIfOver(holder: Holder): void {
    if (!holder.isDisposed || holder.holds.length > 0) return
    this.holders.splice(this.holders.indexOf(holder), 1)
    this.over.push(holder)
    if (this.over.length > 10) this.over.shift()
    if (!holder.hasGrown && this.idle + this.holders.length < this.max) this.idle++
    if (this.queue.length > 0 && this.holders.length < this.max) {
      const { id } = this.queue.shift()!
      this.expected.push(() => this.expectLease(id))
    }
  }

  private trim(): void {
    this.pool.trim()
    this.idle = 0
  }

  /** Allocates a zeroed block and fills it with the number of the lease. */
  private fill({ arena, blocks, id }: Holder, size: number): void {
    const { byteLength } = arena.buffer
    const code = codeOf(() => blocks.push(arena.allocateZeroed(size)))
    if (code === 'OUT_OF_MEMORY') return
    const holder = this.holders.find((other) => other.arena === arena)!
    if (arena.buffer.byteLength !== byteLength) holder.hasGrown = true
    const start = blocks.at(-1)! >>> 2
    for (let word = start; word < start + size / 4; word++) {
      if (arena.u32[word] !== 0) throw new Error(`a zeroed block contains ${arena.u32[word]}`)
      arena.u32[word] = SECRET + id
    }
  }

  /** Uses and disposes a lease that has ended. */
  private useLate(value: number): void {
    const late = this.over[value % Math.max(this.over.length, 1)]
    if (late === undefined) return
    late.arena.dispose()
    same(
      codeOf(() => late.arena.u32[100]),
      'ARENA_DISPOSED',
      'a late view',
    )
    same(
      codeOf(() => late.arena.allocate(8)),
      'ARENA_DISPOSED',
      'a late allocation',
    )
    same(
      codeOf(() => this.pool.retain(late.arena)),
      'ARENA_DISPOSED',
      'a late retain',
    )
  }

  private check(): void {
    const { leased, waiting, idle, leases, mostLeased } = this.pool.statistics()
    same(
      [leased, waiting, idle, leases, mostLeased],
      [this.holders.length, this.queue.length, this.idle, this.leases, this.mostLeased],
      'leased, waiting, idle, leases, mostLeased',
    )
    for (const { arena, blocks, id } of this.holders) {
      same(arena.blockCount, blocks.length, 'blocks')
      for (const ptr of blocks) same(arena.u32[ptr >>> 2], SECRET + id, `a block of lease ${id}`)
      if (blocks.length % 8 === 7) same(arena.verify(), [], 'violations')
    }
  }
}

/** Runs a program. Returns the first failure, or undefined. */
async function run(
  seed: number,
  checked: boolean,
  ops: readonly Op[],
): Promise<Mishap | undefined> {
  let step = 0
  try {
    const trial = new LeaseTrial(seed, checked)
    for (; step < ops.length; step++) await trial.step(ops[step]!)
    await trial.end()
  } catch (error) {
    return { step, reason: String(error) }
  }
  return undefined
}

/** Returns the first failure of the programs of `seeds`, shrunken, as text. */
export async function leaseFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  shrinks = true,
): Promise<string | undefined> {
  for (const seed of seeds) {
    let ops: readonly Op[] = programOf(seed, length)
    let mishap = await run(seed, checked, ops)
    if (mishap === undefined) continue
    ops = ops.slice(0, mishap.step + 1)
    for (let chunk = shrinks ? ops.length >> 1 : 0; chunk > 0; chunk >>= 1) {
      for (let from = ops.length - chunk; from >= 0; from -= chunk) {
        const fewer = [...ops.slice(0, from), ...ops.slice(from + chunk)]
        const found = await run(seed, checked, fewer)
        if (found !== undefined) [mishap, ops] = [found, fewer.slice(0, found.step + 1)]
      }
    }
    const text = ops.map(({ action, value }) => `${action % 12},${value}`).join(' ')
    return `${replayHint(seed)}: ${mishap.reason}\n${ops.length} operations: ${text.slice(0, 500)}`
  }
  return undefined
}

function same(got: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(got), JSON.stringify(expected)]
  if (one !== other) throw new Error(`${what}: got ${one}, expected ${other}`)
}

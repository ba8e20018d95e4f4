import { Agent, request, type ServerResponse } from 'node:http'
import { ArenaPool } from '../../src/arena-pool.ts'
import type { Arena } from '../../src/arena.ts'
import { arenaPerRequest, type ArenaHandler } from '../../src/http/arena-per-request.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { serve, until } from './loopback.ts'
import { Random } from './random.ts'

/** What a request asks for, in its path: `/ID/BYTES/TURNS/FATE`. */
interface Wish {
  readonly id: number
  /** Number of bytes of the response. */
  readonly bytes: number
  /** Number of turns of the event loop that other requests have meanwhile. */
  readonly turns: number
  readonly fate: Fate
}

/** `late` goes on with the arena after its response; `leaves` is a client that disconnects. */
type Fate = 'answers' | 'throws' | 'late' | 'leaves'

const MOST_OPEN = 48
const LEASES = 8
/** Milliseconds without an event after which a client gives up. */
const PATIENCE = 20_000
/** Maximum number of turns for which a late user tries. */
const MOST_TURNS = 1000

/**
 * Sends `count` requests, many at a time, to a server in this process. Each handler fills its arena
 * with its number and answers with bytes of the arena itself, which are not copied. Every byte must be
 * that of the request, in arenas and in responses.
 *
 * @param listen Starts the server.
 * @returns The first failure as text; undefined if there is none.
 */
export async function requestFailure(
  listen: Listen,
  count: number,
  seed: number,
): Promise<string | undefined> {
  const random = new Random(seed)
  const pool = new ArenaPool({ bytes: 1 << 17, max: LEASES, leaks: 'ignore' })
  const failures: string[] = []
  const server = await listen(pool, async ({ url }, response, arena) => {
    const [id, bytes, turns, fate] = url!.slice(1).split('/')
    const wish = { id: Number(id), bytes: Number(bytes), turns: Number(turns), fate } as Wish
    const failure = await answer(wish, response, arena)
    if (failure !== undefined) failures.push(`request ${id} (${fate}): ${failure}`)
  })
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_OPEN })
  let sent = 0
  const client = async (): Promise<void> => {
    while (sent < count && failures.length === 0) {
      const wish: Wish = {
        id: ++sent,
        bytes: random.chance(0.05) ? 60_000 : random.between(1, 2000),
        turns: random.below(4),
        fate: fateOf(random),
      }
      const failure = await ask(server.port, agent, wish, random)
      if (failure === undefined) continue
      const { leased, waiting } = pool.statistics()
      const state = `${leased} leased, ${waiting} waiting`
      failures.push(`request ${wish.id} (${wish.fate}): ${failure}; ${state}`)
    }
  }
  try {
    await Promise.all(Array.from({ length: MOST_OPEN }, client))
    agent.destroy()
    await until(() => pool.statistics().leased === 0, 'the release of all arenas')
  } catch (error) {
    failures.push(String(error))
  } finally {
    await server.close()
  }
  const { leased, waiting, mostLeased } = pool.statistics()
  pool.dispose()
  if (count > 1000 && mostLeased !== LEASES) failures.push(`only ${mostLeased} leases at a time`)
  if (leased + waiting > 0) failures.push(`${leased} leased, ${waiting} waiting at the end`)
  return failures[0]
}

function fateOf(random: Random): Fate {
  if (random.chance(0.85)) return 'answers'
  return random.pick<Fate>(['throws', 'late', 'leaves'])
}

export interface Listening {
  readonly port: number
  close(): Promise<unknown>
}

/** Starts a server that calls `handle` with an arena for each request. */
export type Listen = (pool: ArenaPool, handle: ArenaHandler) => Promise<Listening>

/** With `arenaPerRequest`. */
export const listenHttp: Listen = (pool, handle) =>
  serve(arenaPerRequest(pool, handle, { onError: () => undefined }))

/** Works in the arena for some turns, and answers. Returns what is wrong, if anything is. */
async function answer(
  { id, bytes, turns, fate }: Wish,
  response: ServerResponse,
  arena: Arena,
): Promise<string | undefined> {
  if (arena.blockCount !== 0) return `${arena.blockCount} blocks in a new arena`
  const vec = arena.create(Vec2)
  const shop = arena.create(Shop)
  const zeroed = arena.allocateZeroed(500)
  if (vec.x !== 0 || vec.y !== 0 || shop.route.length !== 0) return 'a new struct is not empty'
  if (arena.u8.subarray(zeroed, zeroed + 500).some((byte) => byte !== 0)) {
    return 'a zeroed block is not zeroed'
  }
  const from = arena.allocate(bytes)
  const byte = id & 255
  arena.u8.fill(byte, from, from + bytes)
  vec.x = id
  for (let turn = 0; turn < turns; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    // The client of this one may leave at any time, which ends the lease.
    if (fate === 'leaves' && response.destroyed) break
    shop.route.push({ x: id, y: turn })
    if (vec.x !== id || shop.route.at(turn)!.x !== id) return 'a struct was overwritten'
    if (!isFilled(arena.u8.subarray(from, from + bytes), byte)) return 'a block was overwritten'
  }
  if (fate === 'throws') throw new Error('thrown by a handler')
  response.end(arena.u8.subarray(from, from + bytes))
  for (let turn = 0; fate === 'late'; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    try {
      // Writes until the lease has ended, and never after that.
      if (vec.x !== id) return 'a late user has read the bytes of another request'
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      const isNamed = code === 'ARENA_DISPOSED' && message.includes('GET /')
      return isNamed ? undefined : `a late user got ${message}`
    }
    if (turn > MOST_TURNS) return 'the lease has not ended'
  }
  return undefined
}

function isFilled(bytes: Uint8Array, byte: number): boolean {
  return Buffer.alloc(bytes.length, byte).equals(bytes)
}

/** Sends a request, and returns what is wrong with the response, if anything is. */
function ask(
  port: number,
  agent: Agent,
  { id, bytes, turns, fate }: Wish,
  random: Random,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const path = `/${id}/${bytes}/${turns}/${fate}`
    const sent = request({ host: '127.0.0.1', port, path, agent }, (response) => {
      let length = 0
      let isOwn = true
      response.on('data', (part: Buffer) => {
        length += part.length
        isOwn &&= isFilled(part, id & 255)
        if (fate === 'leaves') sent.destroy()
      })
      response.on('error', () => resolve(fate === 'leaves' ? undefined : 'the response broke off'))
      response.on('end', () => {
        const { statusCode } = response
        const expected = fate === 'throws' ? 500 : 200
        if (statusCode !== expected) resolve(`status ${statusCode}`)
        else if (expected === 200 && !isOwn) resolve('bytes of another request in the response')
        else if (expected === 200 && length !== bytes) resolve(`${length} bytes, not ${bytes}`)
        else resolve(undefined)
      })
    })
    sent.setTimeout(PATIENCE, () => {
      resolve('no response')
      sent.destroy()
    })
    sent.on('error', (error) => resolve(fate === 'leaves' ? undefined : String(error)))
    if (fate === 'leaves' && random.chance(0.7)) {
      const turns = random.below(6)
      const leave = (turn: number): void => {
        if (turn === 0) sent.destroy()
        else setImmediate(() => leave(turn - 1))
      }
      leave(turns)
    }
    sent.end()
  })
}

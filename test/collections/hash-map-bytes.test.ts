import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { Shop } from '../golden/readable/maps.gen.ts'
import { Random, seeds } from '../support/random.ts'

/** Maps over bytes that no map has. */
const maps = suite('collections/hash-map-bytes')

/** Indices of words of the head, independently of the source. */
const [SIZE, USED, CAPACITY, SHIFT, INDEX, VALUES, KEYS, LIVE] = [0, 1, 2, 3, 4, 5, 6, 7]

maps('every call over overwritten bytes returns or throws an OffheapError, and ends', () => {
  for (const seed of seeds(300)) {
    const random = new Random(seed)
    const arena = new Arena(1 << 16)
    const shop = arena.create(Shop)
    for (let key = 0; key < 40; key++) {
      shop.counts.set(key, key)
      shop.words.set(`text ${key}`, key)
      shop.routes.entryBy(key, 1, 2)
    }
    for (let key = 0; key < 9; key++) shop.words.delete(`text ${key}`)
    const name = random.pick(['counts', 'words', 'routes'] as const)
    const head = arena.u32[(shop.ptr + Shop.offsets[name]) >>> 2]!
    const [index, entries] = [INDEX, VALUES].map((word) => arena.u32[(head >>> 2) + word]!)
    const words = random.pick([head, index!, entries!]) >>> 2
    const bad = [0, 1, 0xffff_ffff, 0x8000_0000, head, index!, entries! + 4096, random.word()]
    for (let count = 0; count < 3; count++) {
      arena.u32[words + random.below(12)] = random.pick(bad)
    }
    const { counts, routes, words: texts } = shop
    const key = random.below(60)
    const calls = [
      () => [counts.set(key, 1), texts.set(`text ${key}`, 1), routes.entryBy(key, 1, 2)],
      () => [counts.get(key), texts.get(`text ${key}`), routes.getBy(key, 1, 2)?.id],
      () => [counts.delete(key), texts.delete(`text ${key}`)],
      () => routes.delete({ from: key, to: 1, day: 2 }),
      () => [...shop[name]],
      () => [...shop[name].keys()],
      () => shop[name].reserve(200),
      () => shop[name].trim(),
      () => shop[name].keyAt(key),
      () => shop[name].clear(),
      () => counts.assign([[1, 2]]),
      () => examine(shop),
      () => JSON.stringify(shop),
      () => Shop.create(arena, shop),
      () => arena.free(shop),
    ]
    for (const call of random.shuffle(calls).slice(0, 6)) {
      try {
        call()
      } catch (error) {
        assert.instance(error, OffheapError, `seed ${seed}: ${String(call)} ${String(error)}`)
      }
    }
  }
})

maps('examine reports what is wrong with the bytes', () => {
  const faults: Readonly<Record<string, (u32: Uint32Array, head: number) => void>> = {
    'size of HashMap': (u32, head) => u32[head + SIZE]!--,
    'HashMap<u32, u32> at': (u32, head) => (u32[head + USED] = u32[head + CAPACITY]! + 1),
    overwritten: (u32, head) => (u32[head + SHIFT] = 1),
    'live blocks': (u32, head) => (u32[head + KEYS]! += 4),
    'not found by its key': (u32, head) => u32[u32[head + KEYS]! >>> 2]!++,
    'expected 2': (u32, head) => (u32[u32[head + LIVE]! >>> 2]! &= ~1),
    'index of HashMap': (u32, head) => {
      const index = u32[head + INDEX]! >>> 2
      const empty = [0, 1, 2, 3, 4, 5].find((slot) => u32[index + slot * 2 + 1] === 0)!
      u32[index + empty * 2 + 1] = 9
    },
  }
  for (const [text, damage] of Object.entries(faults)) {
    const arena = new Arena(1 << 16)
    const shop = arena.create(Shop)
    shop.counts.set(3, 1).set(9, 2).set(500, 3)
    damage(arena.u32, arena.u32[(shop.ptr + Shop.offsets.counts) >>> 2]! >>> 2)
    const messages = examine(shop)
      .map((fault) => JSON.stringify(fault))
      .join()
    assert.ok(messages.includes(text), `${text}: ${messages}`)
  }
})

maps.run()

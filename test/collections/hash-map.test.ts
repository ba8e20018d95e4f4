import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, examine, type OffheapErrorCode } from '../../src/index.ts'
import { Keys, Spot } from '../golden/readable/keys.gen.ts'
import { equalsShop, hashShop, Order, Shop } from '../golden/readable/maps.gen.ts'
import { Failures } from '../support/failing-arena.ts'
import { errorOf } from '../support/refusal.ts'

const maps = suite('collections/hash-map')

function refuses(call: () => unknown, code: OffheapErrorCode): void {
  assert.is(errorOf(call).code, code)
}

const arenaOf = (options = {}): Arena => new Arena(1 << 18, options)

maps('all NaNs are one key, and all zeros are one', () => {
  const { f32s } = arenaOf().create(Keys)
  const { prices } = arenaOf().create(Shop)
  const otherNaN = new Float64Array(new BigUint64Array([0xfff8_0000_0000_0001n]).buffer)[0]!
  for (const map of [f32s, prices]) {
    map.set(NaN, 1).set(-0, 2)
    assert.equal([map.get(otherNaN), map.get(0), map.size], [1, 2, 2])
    map.set(otherNaN, 3).set(0, 4)
    assert.equal([...map], [[NaN, 3], [0, 4]]) // prettier-ignore
    assert.ok(Object.is([...map.keys()][1], 0))
    assert.ok(map.delete(otherNaN) && map.delete(-0))
    assert.is(map.size, 0)
  }
})

maps('f32 keys are rounded first', () => {
  const { f32s } = arenaOf().create(Keys)
  f32s
    .set(0.1, 1)
    .set(2 ** 24 + 1, 2)
    .set(1e-60, 3)
  assert.equal([...f32s.keys()], [Math.fround(0.1), 2 ** 24, 0])
  assert.equal([f32s.get(Math.fround(0.1)), f32s.get(2 ** 24), f32s.get(0)], [1, 2, 3])
  assert.is(f32s.get(0.1000001), undefined)
  f32s.set(1e39, 4)
  assert.is(f32s.get(Infinity), 4)
})

maps('integers are keys up to the limits of their types, and not beyond', () => {
  const arena = arenaOf()
  const keys = arena.create(Keys)
  const { MAX_SAFE_INTEGER: most, MIN_SAFE_INTEGER: least } = Number
  const limits = [
    [keys.i8s, [-128, 127, -1, 0], [-129, 128, 0.5, '1', 1n]],
    [keys.i53s, [least, most, -1, 0, 2 ** 32, -(2 ** 32)], [2 ** 53, -(2 ** 53), 0.5, NaN, 1n]],
    [keys.u53s, [most, 0, 2 ** 32 - 1, 2 ** 32], [-1, 2 ** 53, Infinity, undefined]],
    [keys.i64s, [-(2n ** 63n), 2n ** 63n - 1n, -1n, 0n], [2n ** 63n, -(2n ** 63n) - 1n, 1]],
    [keys.u64s, [2n ** 64n - 1n, 0n, 2n ** 32n], [-1n, 2n ** 64n, 0, null]],
  ] as const
  for (const [map, right, wrong] of limits) {
    const entries = map as { set(key: unknown, value: number): unknown } & typeof map
    for (const [value, key] of right.entries()) entries.set(key, value)
    assert.equal([...map], right.map((key, value) => [key, value])) // prettier-ignore
    for (const [value, key] of right.entries()) assert.is(map.get(key as never), value)
    for (const key of wrong) {
      for (const name of ['get', 'has', 'find', 'delete', 'set', 'slot'] as const) {
        refuses(() => map[name](key as never, 0), 'INVALID_VALUE')
      }
    }
    assert.is(map.size, right.length)
  }
  assert.equal(examine(keys), [])
})

maps('booleans, enums and pointers are keys', () => {
  const arena = arenaOf()
  const { bools, spots } = arena.create(Keys)
  bools.set(true, -1n).set(false, 2n ** 62n)
  assert.equal([...bools], [[true, -1n], [false, 2n ** 62n]]) // prettier-ignore
  refuses(() => bools.get(1 as never), 'INVALID_VALUE')
  const { stock } = arena.create(Shop)
  stock.set('stone', 3).set('ore', -1)
  assert.equal(new Map(stock), new Map([['stone', 3], ['ore', -1]])) // prettier-ignore
  refuses(() => stock.has('gold' as never), 'INVALID_VALUE')
  refuses(() => stock.has(1 as never), 'INVALID_VALUE')
  const [one, two] = [arena.create(Spot), arena.create(Spot)]
  spots.set(one, true).set(two.ptr, false).set(null, true)
  assert.equal([spots.get(one.ptr), spots.get(two), spots.get(null)], [true, false, true])
  assert.equal([...spots.keys()], [one.ptr, two.ptr, null])
})

maps('unpaired surrogates count as U+FFFD', () => {
  const { words, seen } = arenaOf().create(Shop)
  words.set('a\ud800', 1)
  assert.equal([words.get('a\udfff'), words.get('a\ufffd'), words.get('a')], [1, 1, undefined])
  seen.add('\udc00').add('\ufffd').add('')
  assert.equal(seen.toArray(), ['\ufffd', ''])
  assert.ok(words.delete('a\udc00'))
  assert.is(words.size, 0)
})

maps('two accessors of one map see the same entries, also after it grew', () => {
  const shop = arenaOf().create(Shop)
  const [one, two] = [shop.counts, Shop.at(shop.arena, shop.ptr).counts]
  assert.equal([two.size, two.get(1), two.find(1)], [0, undefined, -1])
  for (let key = 0; key < 500; key++) (key % 2 === 0 ? one : two).set(key, key * 2)
  for (let key = 0; key < 500; key++) assert.is((key % 3 === 0 ? one : two).get(key), key * 2)
  two.clear()
  two.trim()
  assert.equal([one.size, one.capacity, one.get(4)], [0, 0, undefined])
})

maps('an iteration reaches keys that are added while the map grows', () => {
  const shop = arenaOf().create(Shop)
  shop.counts.set(0, 0)
  const reached: number[] = []
  for (const [key] of shop.counts) {
    reached.push(key)
    if (key < 300) shop.counts.set(key + 1, 0)
  }
  assert.equal(
    reached,
    Array.from({ length: 301 }, (_, key) => key),
  )
})

maps('an iteration goes on after other keys were removed and holes closed', () => {
  const shop = arenaOf().create(Shop)
  for (let key = 0; key < 64; key++) shop.counts.set(key, 0)
  const reached: number[] = []
  for (const key of shop.counts.keys()) {
    reached.push(key)
    if (key !== 40) continue
    for (let other = 0; other < 40; other++) shop.counts.delete(other)
    shop.counts.trim()
    shop.counts.set(99, 0)
  }
  assert.equal(reached.slice(40), [...Array.from({ length: 24 }, (_, at) => 40 + at), 99])
})

maps('an iteration ends after clear, or has what is added later', () => {
  const { counts } = arenaOf().create(Shop)
  counts.set(1, 0).set(2, 0).set(3, 0)
  const reached: number[] = []
  for (const key of counts.keys()) {
    reached.push(key)
    if (key !== 2) continue
    counts.clear()
    counts.set(8, 0).set(9, 0)
  }
  assert.equal(reached, [1, 2, 8, 9])
  counts.clear()
  counts.trim()
  counts.set(1, 0)
  const keys = counts.keys()
  keys.next()
  counts.clear()
  counts.trim()
  assert.is(keys.next().done, true)
})

maps('reports an iteration whose current key was removed before entries moved', () => {
  const { counts } = arenaOf().create(Shop)
  for (let key = 0; key < 64; key++) counts.set(key, 0)
  const keys = counts.keys()
  keys.next()
  for (let key = 0; key < 32; key++) counts.delete(key)
  for (let key = 100; key < 140; key++) counts.set(key, 0)
  refuses(() => keys.next(), 'INVALID_VALUE')
})

maps('closing the holes between few entries leaves no live bits', () => {
  const shop = arenaOf().create(Shop)
  shop.counts.reserve(128)
  for (let key = 0; key < 128; key++) shop.counts.set(key, key)
  for (let key = 0; key < 128; key++) if (key % 50 !== 9) shop.counts.delete(key)
  shop.counts.set(500, 1)
  assert.equal([...shop.counts], [[9, 9], [59, 59], [109, 109], [500, 1]]) // prettier-ignore
  assert.equal([examine(shop), shop.counts.capacity, shop.counts.find(109)], [[], 128, 2])
})

maps('holes of a column are zero', () => {
  const { counts } = arenaOf().create(Shop)
  counts.set(1, 5).set(2, 6).set(3, 7)
  counts.delete(2)
  assert.equal([...counts.column.subarray(0, 3)], [5, 0, 7])
  counts.column[counts.slot(3)]! += 1
  assert.equal([counts.get(3), counts.valueAt(0), counts.find(2)], [8, 5, -1])
  refuses(() => counts.valueAt(1), 'INDEX_OUT_OF_RANGE')
})

maps('a map that finds no room is unchanged, whichever allocation fails', () => {
  const targets: Order['ptr'][] = []
  const keyed: Readonly<Record<string, (shop: Shop, at: number) => unknown>> = {
    orders: ({ orders }, at) => orders.set(at, { id: at }),
    entry: ({ orders }, at) => orders.entry(at),
    counts: ({ counts }, at) => counts.set(at, at),
    prices: ({ prices }, at) => prices.set(at / 8, at),
    routes: ({ routes }, at) => routes.entryBy(at, 0, 1),
    days: ({ days }, at) => days.set({ from: at, to: 1, day: 2 }, at),
    words: ({ words }, at) => words.set(`a text of ${at}`, at),
    seen: ({ seen }, at) => seen.add(`a text of ${at}`),
    visited: ({ visited }, at) => visited.add(targets[at]!),
    known: ({ known }, at) => known.add({ from: at, to: 1, day: 2 }),
    small: ({ small }, at) => small.add(at),
  }
  for (const [name, add] of Object.entries(keyed)) {
    const arena = arenaOf()
    const failures = new Failures()
    failures.rig(arena, { canShrink: true })
    const shop = arena.create(Shop)
    targets.splice(0)
    for (let at = 0; at < 200; at++) targets.push(Order.allocate(arena))
    let failed = 0
    for (let at = 0; at < 200; at++) {
      for (let allowed = 0; ; allowed++) {
        const [before, usedSize] = [JSON.stringify(shop), arena.usedSize]
        failures.left = allowed
        try {
          add(shop, at)
          break
        } catch (error) {
          assert.is((error as { code: string }).code, 'OUT_OF_MEMORY')
          failed++
        } finally {
          failures.left = Infinity
        }
        assert.equal([JSON.stringify(shop), arena.usedSize], [before, usedSize], `${name} ${at}`)
        assert.equal([examine(shop), arena.verify()], [[], []])
      }
    }
    assert.ok(failed > 8, name)
  }
})

maps('seeds order the slots of the index in other ways, and contents are equal', () => {
  const shops = [0, 1, 0xdead_beef].map((seed) => {
    const shop = arenaOf({ seed }).create(Shop)
    for (let at = 0; at < 40; at++) {
      shop.counts.set(at * 1024, at)
      shop.days.set({ from: at, to: 2, day: 3 }, at)
      shop.words.set(`text ${at}`, at)
    }
    return shop
  })
  const slotsOf = (shop: Shop, field: number): string => {
    const { u32 } = shop.arena
    const head = u32[(shop.ptr + field) >>> 2]! >>> 2
    const index = u32[head + 4]! >>> 2
    return Array.from(
      { length: 2 ** (32 - u32[head + 3]!) },
      (_, at) => u32[index + 2 * at + 1],
    ).join()
  }
  for (const name of ['counts', 'days', 'words'] as const) {
    const slots = shops.map((shop) => slotsOf(shop, Shop.offsets[name]))
    assert.is(new Set(slots).size, 3, name)
  }
  for (const shop of shops) {
    assert.ok(equalsShop(shop, shops[0]!))
    assert.is(hashShop(shop), hashShop(shops[0]!))
    assert.is(JSON.stringify(shop), JSON.stringify(shops[0]))
  }
})

maps('the seed is in the map, so snapshots and other arenas find its keys', () => {
  const arena = arenaOf({ seed: 77 })
  const shop = arena.create(Shop)
  for (let at = 0; at < 40; at++) shop.words.set(`text ${at}`, at)
  arena.root = shop
  const { words } = Arena.from(arena.snapshot()).open(Shop)
  for (let at = 0; at < 90; at++) words.set(`text ${at}`, at)
  for (let at = 0; at < 90; at++) assert.is(words.get(`text ${at}`), at)
  assert.is(words.size, 90)
})

maps('maps of a shared arena are seen by another arena of the same memory', () => {
  const arena = arenaOf({ shared: true })
  const shop = arena.create(Shop)
  arena.root = shop
  const other = Arena.from(arena.buffer).open(Shop)
  for (let at = 0; at < 100; at++) shop.orders.set(at, { id: at })
  other.orders.delete(50)
  assert.equal([other.orders.get(99)?.id, shop.orders.get(50), shop.orders.size], [99, undefined, 99]) // prettier-ignore
})

maps('a map of a million keys finds each', () => {
  const { counts } = new Arena(1 << 26).create(Shop)
  const count = 1_000_000
  for (let at = 0; at < count; at++) counts.set(Math.imul(at, 0x9e37_79b1) >>> 0, at)
  assert.is(counts.size, count)
  let wrong = 0
  for (let at = 0; at < count; at++) {
    if (counts.get(Math.imul(at, 0x9e37_79b1) >>> 0) !== at) wrong++
  }
  for (let at = 0; at < count; at += 2) counts.delete(Math.imul(at, 0x9e37_79b1) >>> 0)
  for (let at = 0; at < count; at++) {
    if (counts.has(Math.imul(at, 0x9e37_79b1) >>> 0) !== (at % 2 === 1)) wrong++
  }
  assert.equal([wrong, counts.size], [0, count / 2])
})

maps('checked arenas report values of entries that are used after they moved', () => {
  const arena = arenaOf({ checked: true })
  const { orders } = arena.create(Shop)
  const first = orders.entry(1)
  for (let key = 2; key < 20; key++) orders.entry(key)
  assert.throws(() => first.id)
  const second = orders.entry(2)
  orders.delete(2)
  assert.throws(() => second.id)
  assert.is(orders.get(1)?.total, 1)
  const order = Order.create(arena, { id: 5 })
  assert.is(orders.set(3, order).get(3)?.id, 5)
})

maps.run()

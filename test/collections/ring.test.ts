import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import type { Ptr } from '../../src/pointer.ts'
import {
  Device,
  equalsDevice,
  fromJSONDevice,
  hashDevice,
  Latest,
  Sample,
  Samples,
} from '../golden/readable/rings.gen.ts'
import { codeOf } from '../support/refusal.ts'

const rings = suite('collections/ring')

function deviceOf(options: { checked?: boolean; shared?: boolean } = {}): Device {
  return new Arena(1 << 18, options).create(Device)
}

rings('zeroed memory is an empty ring, which takes four bytes and no block', () => {
  const { latest, arena } = deviceOf()
  assert.is(arena.blockCount, 1)
  assert.equal(
    [latest.length, latest.capacity, latest.shift(), latest.peek()],
    [0, 8, undefined, undefined],
  )
  assert.equal([...latest], [])
  latest.trim()
  latest.clear()
  latest.drop(0)
  assert.is(arena.blockCount, 1)
})

rings('refuses undefined as a number, as a checked arena does null', () => {
  const device = deviceOf({ checked: true })
  for (const method of ['push', 'tryPush', 'pushOverwrite'] as const) {
    for (const nothing of [undefined, null]) {
      const add = (): unknown => device.latest[method](nothing as never)
      assert.is(codeOf(add), 'INVALID_VALUE', `${method} ${nothing}`)
    }
  }
  assert.is(device.latest.length, 0)
  device.links.push(undefined as never)
  device.few.tryPush(undefined as never)
  device.arena.free(device)
})

rings('a call with an invalid value leaves an empty ring without memory', () => {
  for (const checked of [false, true]) {
    const { few, ids, moods, arena } = deviceOf({ checked })
    const { usedSize } = arena
    for (const method of ['push', 'tryPush', 'pushOverwrite'] as const) {
      const value = Symbol('none') as never
      assert.is(
        codeOf(() => few[method]({ time: value })),
        'INVALID_VALUE',
      )
      assert.is(
        codeOf(() => ids[method](0.5)),
        'UNSAFE_INTEGER',
      )
      assert.is(
        codeOf(() => moods[method](value)),
        'INVALID_VALUE',
      )
    }
    assert.is(arena.usedSize, usedSize)
  }
})

rings('elements of each kind come back as they were', () => {
  const device = deviceOf()
  const sample = Sample.create(device.arena, { time: 4 })
  device.moods = ['walk', 'idle']
  device.flags = [true, false]
  device.ids = [2 ** 53 - 1]
  device.big = [2n ** 62n]
  device.halves = [1.5]
  device.links = [sample, null]
  assert.equal(device.moods.shift(), 'walk')
  assert.is(device.flags.shift(), true)
  assert.is(device.ids.shift(), 2 ** 53 - 1)
  assert.is(device.big.shift(), 2n ** 62n)
  assert.is(device.halves.shift(), 1.5)
  assert.is(device.links.shift(), sample.ptr)
  assert.is(device.links.shift(), null)
  device.links.push(sample)
  device.links.set(0, null)
  assert.is(device.links.shift(), null)
  assert.is(device.links.shift(), undefined)
})

rings('a full ring refuses elements by name, and keeps the ones that it has', () => {
  const { odd, few } = deviceOf()
  odd.assign([1, 2, 3, 4, 5])
  assert.is(
    codeOf(() => odd.push(6)),
    'RING_FULL',
  )
  assert.is(odd.tryPush(6), false)
  assert.equal(odd.toArray(), [1, 2, 3, 4, 5])
  few.assign([{}, {}, {}])
  assert.is(
    codeOf(() => few.push({ time: 1 })),
    'RING_FULL',
  )
  assert.is(few.beginPush(), 0)
  assert.is(
    codeOf(() => few.commit()),
    'INVALID_VALUE',
  )
})

for (const checked of [false, true]) {
  rings(`values that can't be stored change nothing${checked ? ' in a checked arena' : ''}`, () => {
    const device = deviceOf({ checked })
    device.ids = [1, 2, 3, 4]
    device.moods = ['walk', 'walk', 'walk', 'walk']
    device.few = [{}, {}, {}]
    const before = JSON.stringify(device)
    const calls: (() => unknown)[] = [
      () => device.ids.set(0, -(2 ** 60)),
      () => device.moods.set(1, 'run' as never),
      () => device.ids.pushOverwrite(2 ** 53),
      () => device.moods.pushOverwrite('run' as never),
      () => device.few.pushOverwrite({ time: Symbol('none') as never }),
      () => device.latest.push(1n as never),
      () => device.big.push(1 as never),
      () => device.odd.assign([1, 2n as never]),
      () => device.latest.assign(5 as never),
    ]
    for (const call of calls) {
      assert.match(codeOf(call), /^(UNSAFE_INTEGER|INVALID_VALUE)$/, String(call))
    }
    assert.equal([...device.ids], [1, 2, 3, 4])
    assert.equal([...device.moods], ['walk', 'walk', 'walk', 'walk'])
    assert.is(device.few.length, 3)
    assert.is(JSON.stringify(device), before)
  })
}

rings('code of getters can use the ring that is written', () => {
  const { samples, arena } = deviceOf()
  samples.push({
    get time() {
      samples.push({ time: 1 })
      return 2
    },
  })
  assert.equal(
    samples.toArray().map(({ time }) => time),
    [1, 2],
  )
  assert.equal(arena.verify(), [])
})

rings('indices that no element has are refused by name', () => {
  const { odd, few } = deviceOf()
  odd.assign([7, 8])
  for (const index of [-1, 2, 0.5, NaN, 2 ** 32, '0' as never]) {
    assert.is(
      codeOf(() => odd.at(index)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => few.ptrAt(index)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  for (const count of [-1, 3, 0.5, '1' as never]) {
    assert.is(
      codeOf(() => odd.drop(count)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  assert.equal(odd.toArray(), [7, 8])
})

rings('a checked arena reports accessors of structs that were removed', () => {
  const { few } = deviceOf({ checked: true })
  few.push({ time: 1 })
  const stale = few.at(0)
  few.drop()
  assert.is(
    codeOf(() => stale.time),
    'STALE_REFERENCE',
  )
  for (let time = 0; time < 9; time++) few.pushOverwrite({ time })
  const [first, second] = few
  assert.equal([first!.time, second!.time], [6, 7])
  few.clear()
  assert.is(
    codeOf(() => second!.time),
    'STALE_REFERENCE',
  )
})

rings('a checked arena in shared memory takes elements of other threads', () => {
  const arena = new Arena(1 << 18, { shared: true, checked: true })
  const device = arena.create(Device)
  device.few.push({ time: 1 })
  arena.root = device
  const other = Arena.from(arena.buffer, { shared: true }).open(Device)
  for (let time = 2; time < 20; time++) {
    const { few } = time % 3 === 0 ? device : other
    few.pushOverwrite({ time })
    assert.is(device.few.peek()!.time, Math.max(1, time - 2))
  }
})

rings('a named ring stands alone', () => {
  const arena = new Arena(1 << 16)
  const used = arena.usedSize
  const samples = Samples.create(arena, [{ time: 3 }])
  const latest = Latest.create(arena, [1, 2])
  assert.is(Samples.at(arena, samples.ptr).at(0).time, 3)
  assert.equal(latest.toJSON(), [1, 2])
  assert.match(inspect(latest), /Latest@\d+ \{ elements: \[ 1, 2 \] \}/)
  arena.free(samples)
  arena.free(latest)
  assert.is(arena.usedSize, used)
})

rings('plain values, JSON and conversion have the elements in order', () => {
  const device = deviceOf()
  device.odd = [1, 2, 3, 4, 5]
  device.odd.drop(3)
  device.odd.push(6)
  device.samples = [{ time: 9 }]
  device.few = [{ time: 8 }]
  device.history.push([{ time: 1 }, { time: 2 }])
  device.other = [{ time: 5 }]
  const copy = fromJSONDevice(new Arena(1 << 16), JSON.parse(JSON.stringify(device)))
  assert.equal([...copy.odd], [4, 5, 6])
  assert.ok(equalsDevice(copy, device))
  assert.is(hashDevice(copy), hashDevice(device))
  const converted = convert(device, Device, new Arena(1 << 16))
  assert.ok(equalsDevice(converted, device))
  device.links = [null, device.few.at(0)]
  const linked = convert(device, Device, new Arena(1 << 16))
  assert.equal([...linked.links], [null, linked.few.ptrAt(0)])
  assert.is(
    codeOf(() => fromJSONDevice(copy.arena, { odd: [1, 2, 3, 4, 5, 6] })),
    'RING_FULL',
  )
})

rings('bytes of no ring are refused or reported, and never followed', () => {
  const device = deviceOf()
  device.odd = [1, 2, 3]
  const { arena } = device
  const field = (device.ptr + Device.offsets.odd) >>> 2
  const block = arena.u32[field]! >>> 2
  const good = arena.u8.slice()
  for (const [word, value] of [
    ...[16, 17, 32, 33].flatMap((word) =>
      [10, 2 ** 31, 2 ** 32 - 1].map((value) => [block + word, value] as const),
    ),
    ...[0, 1, 2].map((word) => [block + word, 0xffff_fff0] as const),
    ...[4, 8, 4096, 2 ** 32 - 8].map((value) => [field, value] as const),
  ]) {
    arena.u32[word] = value
    assert.ok(examine(device).length > 0, `word ${word - block} is ${value}`)
    for (const call of [
      () => [...device.odd],
      () => device.odd.push(1),
      () => device.odd.shift(),
      () => device.odd.toJSON(),
      () => device.odd.length,
      () => JSON.stringify(device),
      () => hashDevice(device),
      () => inspect(device),
      () => device.odd.at(1),
    ]) {
      assert.not.match(codeOf(call), /foreign/, `${call} with word ${word - block} = ${value}`)
    }
    arena.u8.set(good)
  }
})

rings('a ring whose arena was disposed throws by name', () => {
  const device = deviceOf()
  const { odd, few } = device
  odd.push(1)
  device.arena.dispose()
  for (const call of [
    () => odd.push(1),
    () => odd.shift(),
    () => odd.length,
    () => [...odd],
    () => few.beginPush(),
    () => few.ptrAt(0 as Ptr),
  ]) {
    assert.is(codeOf(call), 'ARENA_DISPOSED')
  }
})

rings('values that free the ring to which they are assigned are refused', () => {
  const arena = new Arena(1 << 16)
  const owner = arena.create(Device)
  owner.latest.push(1)
  const values = (function* (): Generator<number> {
    yield 1
    arena.free(owner)
  })()
  assert.is(
    codeOf(() => owner.latest.assign(values)),
    'INVALID_VALUE',
  )
  assert.equal([[...owner.latest], arena.verify()], [[1], []])
})

rings.run()

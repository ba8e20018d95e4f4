import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { examine } from '../../src/operations/examine.ts'
import { Device } from '../golden/readable/rings.gen.ts'
import { codeOf } from '../support/refusal.ts'
import { ThreadProgram } from '../support/threads.ts'

/** One thread adds elements to a ring in shared memory while another one removes them. */
const threads = suite('collections/ring-threads')

const PRELUDE = `
  import { Arena } from './src/arena.ts'
  import { Device, Sample } from './test/golden/readable/rings.gen.ts'
  const arena = Arena.from(data.buffer)
  const device = arena.open(Device)
  arena.lock.enter = () => { throw new Error('the lock was entered') }
  const { count } = data
`

/** Runs a producer and a consumer, which returns what it has found. */
async function run(
  producer: string,
  consumer: string,
  count: number,
): Promise<{ device: Device; found: unknown }> {
  const arena = new Arena(1 << 16, { shared: true })
  const device = arena.create(Device)
  device.latest.reserve()
  device.log.reserve()
  device.odd.reserve()
  device.samples.reserve()
  arena.root = device
  const data = { buffer: arena.buffer, count }
  const [push, take] = await Promise.all([
    ThreadProgram.bundled(`${PRELUDE}\n${producer}\nsend('done')`),
    ThreadProgram.bundled(`${PRELUDE}\n${consumer}`),
  ])
  const [found] = await Promise.all([take.result<unknown>(data), push.result<string>(data)])
  assert.equal(examine(device), [])
  return { device, found }
}

const VALUES = [
  { name: 'log', text: 'a million values', count: 1_000_000 },
  { name: 'odd', text: 'values through five slots', count: 20_000 },
] as const

for (const { name, text, count } of VALUES) {
  threads(`passes ${text} in order without a lock`, async () => {
    const { device, found } = await run(
      `const ring = device.${name}
     for (let value = 0; value < count; value++) {
       while (!ring.tryPush(value)) ring.waitForRoom()
     }`,
      `const ring = device.${name}
     let wrong = 0
     for (let next = 0; next < count; next++) {
       let value = ring.shift()
       while (value === undefined) { ring.waitForElement(); value = ring.shift() }
       if (value !== next) wrong++
     }
     send(wrong)`,
      count,
    )
    assert.is(found, 0)
    assert.is(device[name].length, 0)
  })
}

threads('passes structs in order, written and read in place', async () => {
  const { device, found } = await run(
    `const { samples } = device
     const sample = Sample.at(arena, samples.beginPush())
     for (let time = 0; time < count; time++) {
       let ptr = samples.beginPush()
       while (ptr === 0) { samples.waitForRoom(); ptr = samples.beginPush() }
       sample.ptr = ptr
       sample.time = time
       sample.value = time % 1000
       sample.count += time
       samples.commit()
     }`,
    `const { samples } = device
     let next = 0, wrong = 0
     samples.waitForElement()
     const sample = samples.at(0)
     while (next < count) {
       samples.waitForElement()
       const { length } = samples
       for (let index = 0; index < length; index++) {
         sample.ptr = samples.ptrAt(index)
         if (sample.time !== next || sample.value !== next % 1000 || sample.count !== next + 1) wrong++
         next++
       }
       samples.drop(length)
     }
     send(wrong)`,
    100_000,
  )
  assert.is(found, 0)
  assert.is(device.samples.length, 0)
})

threads('passes structs that are pushed and shifted', async () => {
  const { found } = await run(
    `const { samples } = device
     for (let time = 0; time < count; time++) {
       while (!samples.tryPush({ time, value: time % 1000 })) samples.waitForRoom(1000)
     }`,
    `const { samples } = device
     arena.lock.enter = () => {}
     arena.lock.leave = () => {}
     const sample = Sample.create(arena)
     let wrong = 0
     for (let next = 0; next < count; next++) {
       while (!samples.shift(sample)) samples.waitForElement(1000)
       if (sample.time !== next || sample.value !== next % 1000 || sample.count !== 1) wrong++
     }
     send(wrong)`,
    100_000,
  )
  assert.is(found, 0)
})

threads('waits up to the timeout, and only in shared memory', () => {
  const device = new Arena(1 << 16, { shared: true }).create(Device)
  const start = performance.now()
  assert.is(device.odd.waitForElement(20), false)
  assert.ok(performance.now() - start >= 19)
  assert.is(device.odd.waitForRoom(0), true)
  device.odd.assign([1, 2, 3, 4, 5])
  assert.is(device.odd.waitForElement(), true)
  assert.is(device.odd.waitForRoom(1), false)
  device.odd.shift()
  assert.is(device.odd.waitForRoom(), true)

  const alone = new Arena(1 << 16).create(Device)
  assert.is(
    codeOf(() => alone.odd.waitForElement(1)),
    'INVALID_OPTION',
  )
  assert.is(
    codeOf(() => alone.odd.waitForRoom(1)),
    'INVALID_OPTION',
  )
})

threads.run()

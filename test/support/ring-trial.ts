import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  Device,
  equalsDevice,
  fromJSONDevice,
  hashDevice,
  Sample,
} from '../golden/readable/rings.gen.ts'
import { affords, failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { codeOf } from './pool-trial.ts'
import { Random } from './random.ts'

/** Runs the campaign of rings. Returns the first failure as text; undefined if there is none. */
export function ringFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 200,
  shrinks = true,
): string | undefined {
  return failureOf((seed) => new RingTrial(seed, checked), seeds, length, pause, shrinks)
}

/** The rings of numbers, by the names of their fields, with their capacities. */
const NUMBERS = { latest: 8, odd: 5 } as const
/** The rings of structs. */
const STRUCTS = { few: 3, samples: 64 } as const

type Numbers = keyof typeof NUMBERS
type Structs = keyof typeof STRUCTS

/** Rings with capacities that are powers of two and others; the models are arrays. */
class RingTrial implements CollectionTrial {
  private arena: Arena
  private device: Device
  private readonly checked: boolean
  private readonly models: Record<Numbers | Structs, number[]> = {
    ...{ latest: [], odd: [], few: [], samples: [] },
  }
  private readonly shared: boolean
  private last = 0
  private readonly failures = new Failures()
  private readonly empty: number

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    this.shared = !checked && seed % 4 === 1
    // Some arenas are so small that no further ring fits.
    const bytes = seed % 3 === 0 ? 1 << 12 : 1 << 18
    this.arena = new Arena(bytes, { checked, shared: this.shared })
    this.failures.rig(this.arena)
    this.empty = this.arena.usedSize
    this.device = this.arena.create(Device)
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    switch (action % 13) {
      case 0:
      case 1:
      case 2:
        return this.pushNumber(random)
      case 3:
      case 4:
        return this.shiftNumber(random)
      case 5:
      case 6:
      case 7:
        return this.pushStruct(random)
      case 8:
      case 9:
        return this.shiftStruct(random)
      case 10:
        return this.read(random)
      case 11:
        return this.iterate(random)
      case 12:
        return this.rare(random)
    }
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const before = affords(random, this.size()) && random.chance(0.1) ? this.text() : undefined
    const used = arena.usedSize
    if (random.chance(0.05) || before !== undefined) failures.left = 0
    try {
      return use()
    } catch (error) {
      failures.left = Infinity
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      assert.equal(arena.usedSize, used, 'bytes used after a failed call')
      if (before !== undefined) assert.equal(this.text(), before, 'contents after a failed call')
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Returns the number of elements. */
  private size(): number {
    const { latest, odd, few, samples } = this.models
    return latest.length + odd.length + few.length + samples.length
  }

  private text(): string {
    return JSON.stringify(this.device)
  }

  private pushNumber(random: Random): void {
    const name = random.pick(Object.keys(NUMBERS) as Numbers[])
    const [ring, model, most] = [this.device[name], this.models[name], NUMBERS[name]]
    const number = ++this.last % 1_000_000
    const isFull = model.length === most
    if (random.chance(0.3)) {
      const dropped = this.attempt(random, () => ring.pushOverwrite(number))
      if (dropped === undefined) return
      assert.equal(dropped, isFull, 'whether an element was overwritten')
      if (isFull) model.shift()
      model.push(number)
      return
    }
    if (isFull && random.chance(0.5)) return codeOf(() => ring.push(number), ['RING_FULL'])
    const pushed = this.attempt(random, () => ring.tryPush(number))
    if (pushed === undefined) return
    assert.equal(pushed, !isFull, 'whether there was room')
    if (pushed) model.push(number)
  }

  private shiftNumber(random: Random): void {
    const name = random.pick(Object.keys(NUMBERS) as Numbers[])
    const [ring, model] = [this.device[name], this.models[name]]
    assert.equal(ring.peek(), model[0], 'the oldest element')
    if (random.chance(0.2)) {
      const count = random.below(model.length + 1)
      ring.drop(count)
      model.splice(0, count)
      return
    }
    assert.equal(ring.shift(), model.shift(), 'the element that was removed')
  }

  private pushStruct(random: Random): void {
    const name = random.pick(Object.keys(STRUCTS) as Structs[])
    const [ring, model, most] = [this.device[name], this.models[name], STRUCTS[name]]
    const time = ++this.last % 1_000_000
    const isFull = model.length === most
    const forms = [
      () => ring.tryPush({ time, value: 2 }),
      () => {
        const ptr = ring.beginPush()
        if (ptr === 0) return false
        const sample = Sample.at(this.arena, ptr)
        assert.deepEqual(sample.toJSON(), { time: 0, value: 0, count: 1 }, 'a new struct')
        sample.time = time
        sample.value = 2
        ring.commit()
        return true
      },
      () => {
        if (isFull) codeOf(() => ring.push({ time }), ['RING_FULL'])
        else ring.push({ time, value: 2 })
        return !isFull
      },
      () => {
        const made = Sample.create(this.arena, { time, value: 2 })
        try {
          return ring.tryPush(made)
        } finally {
          this.arena.free(made)
        }
      },
    ]
    if (random.chance(0.2)) {
      const dropped = this.attempt(random, () => ring.pushOverwrite({ time, value: 2 }))
      if (dropped === undefined) return
      assert.equal(dropped, isFull, 'whether an element was overwritten')
      if (isFull) model.shift()
      model.push(time)
      return
    }
    const pushed = this.attempt(random, random.pick(forms))
    if (pushed === undefined) return
    assert.equal(pushed, !isFull, 'whether there was room')
    if (pushed) model.push(time)
  }

  private shiftStruct(random: Random): void {
    const name = random.pick(Object.keys(STRUCTS) as Structs[])
    const [ring, model] = [this.device[name], this.models[name]]
    assert.equal(ring.peek()?.time, model[0], 'the oldest element')
    if (random.chance(0.3)) {
      const count = random.below(model.length + 1)
      for (let index = 0; index < count; index++) {
        assert.equal(Sample.at(this.arena, ring.ptrAt(index)).time, model[index])
      }
      if (model.length > 0 && count > 0) {
        const stale = ring.at(0)
        ring.drop(count)
        if (this.checked) codeOf(() => stale.time, ['STALE_REFERENCE'])
      }
      model.splice(0, count)
      return
    }
    const target = this.attempt(random, () => Sample.create(this.arena))
    if (target === undefined) return
    const expected = model.shift()
    assert.equal(ring.shift(target), expected !== undefined, 'whether there was an element')
    assert.equal(target.time, expected ?? 0, 'the struct that was removed')
    this.arena.free(target)
  }

  private read(random: Random): void {
    const name = random.pick(Object.keys(this.models) as (Numbers | Structs)[])
    const [ring, model] = [this.device[name], this.models[name]]
    assert.equal(ring.length, model.length, 'length')
    const index = random.pick([0, 1, model.length - 1, model.length, random.below(70), -1, 0.5])
    if (Number.isInteger(index) && index >= 0 && index < model.length) {
      assert.equal(timeOf(ring.at(index)), model[index], 'at')
      // The numbers of `odd` increase.
      if (name === 'latest') this.device.latest.set(index, (model[index] = ++this.last % 1_000_000))
    } else {
      codeOf(() => ring.at(index), ['INDEX_OUT_OF_RANGE'])
      codeOf(() => ring.drop(Math.max(index, model.length) + 1), ['INDEX_OUT_OF_RANGE'])
    }
  }

  /** Iterates while elements are removed and added. */
  private iterate(random: Random): void {
    const { odd } = this.device
    const model = this.models.odd
    // The numbers of elements are unique and increase.
    let steps = 0
    let last = -1
    for (const number of odd) {
      assert.ok(number > last || number < 10, 'the order of iteration')
      last = number
      if (steps++ > 8) break
      if (random.chance(0.3)) assert.equal(odd.shift(), model.shift())
      if (random.chance(0.3) && odd.tryPush(++this.last % 1_000_000)) {
        model.push(this.last % 1_000_000)
      }
    }
  }

  private rare(random: Random): void {
    const { device, models } = this
    const name = random.pick(Object.keys(models) as (Numbers | Structs)[])
    const ring = device[name]
    switch (random.below(9)) {
      case 0:
        ring.clear()
        models[name].length = 0
        return
      case 1:
        return ring.trim()
      case 2:
        this.attempt(random, () => ring.reserve())
        return
      case 3: {
        const kept = models.odd.filter(() => random.chance(0.7))
        if (this.attempt(random, () => ((device.odd = kept), true))) models.odd = kept
        return
      }
      case 4: {
        const structs = [...device.few].filter(() => random.chance(0.7))
        const times = structs.map(({ time }) => time)
        const values = random.chance(0.5) ? structs : times.map((time) => ({ time, value: 2 }))
        if (this.attempt(random, () => ((device.few = values), true))) models.few = times
        return
      }
      case 5: {
        const before = this.text()
        codeOf(() => (device.odd = [1, 2, 3, 4, 5, 6]), ['RING_FULL'])
        codeOf(() => device.odd.assign([1, Symbol('none') as never]), ['INVALID_VALUE'])
        codeOf(() => device.few.commit(), ['INVALID_VALUE'])
        assert.equal(this.text(), before, 'contents after a call that threw')
        return
      }
      case 6: {
        const copy = this.attempt(random, () => Device.create(this.arena, device))
        if (copy === undefined) return
        assert.equal(equalsDevice(copy, device), true, 'a copy is equal')
        assert.equal(hashDevice(copy), hashDevice(device))
        this.rebuild(random)
        copy.odd.pushOverwrite(1_000_001)
        assert.equal(equalsDevice(copy, device), false, 'a changed copy is not')
        assert.deepEqual(examine(copy), [])
        return this.arena.free(copy)
      }
      default:
        return this.reopen()
    }
  }

  /** Compares with new ones that have the same elements, but not the same state. */
  private rebuild(random: Random): void {
    const { device } = this
    const other = this.attempt(random, () => fromJSONDevice(this.arena, device.toJSON()))
    if (other === undefined) return
    assert.equal(equalsDevice(other, device), true, 'what has the same elements is equal')
    assert.equal(hashDevice(other), hashDevice(device))
    this.arena.free(other)
  }

  private reopen(): void {
    const { arena, device } = this
    arena.root = device
    const bytes = arena.snapshot()
    if (this.checked) {
      // Only the arena itself has the records of its blocks.
      device.few.clear()
      device.odd.clear()
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes, { shared: this.shared })
      this.failures.rig(this.arena)
      this.device = this.arena.open(Device)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, device, models } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(device), [])
    assert.deepEqual(verifyOwners(device), [])
    for (const name of Object.keys(models) as (Numbers | Structs)[]) {
      assert.deepEqual(Array.from(device[name] as Iterable<unknown>, timeOf), models[name], name)
      assert.equal(device[name].length, models[name].length)
    }
    for (const sample of device.samples) assert.equal(sample.value + sample.count, 3)
  }

  end(): void {
    this.arena.free(this.device)
    assert.equal(this.arena.usedSize, this.empty, 'bytes after the owner was freed')
  }
}

function timeOf(element: unknown): number {
  return typeof element === 'number' ? element : (element as Sample).time
}

/**
 * Measures one operation on a ring or a bit set, in its own process.
 *
 *     node rings.js CONTENDER WORK BUDGET    checks the results, then prints a `Timing` as JSON
 */
import { Arena } from 'offheap'
import { time } from '../harness/timing.ts'
import { Event, Queues } from '../rings.gen.ts'

const COUNT = 1_000
const BITS = 100_000

const [contender = '', work = '', budget = ''] = process.argv.slice(2)
const arena = new Arena(1 << 20)
const queues = arena.create(Queues)
const target = arena.create(Event)
const order = Int32Array.from({ length: COUNT }, (_, index) => (index * 61_927) % BITS)

/** A ring of numbers by hand: an array with a head and a count. */
class HandRing {
  readonly values: Uint32Array
  head = 0
  count = 0

  constructor(capacity: number) {
    this.values = new Uint32Array(capacity)
  }

  push(value: number): boolean {
    const { values, count } = this
    if (count === values.length) return false
    let slot = this.head + count
    if (slot >= values.length) slot -= values.length
    values[slot] = value
    this.count = count + 1
    return true
  }

  shift(): number | undefined {
    if (this.count === 0) return undefined
    const { values, head } = this
    this.head = head + 1 === values.length ? 0 : head + 1
    this.count--
    return values[head]
  }
}

/** A ring of events by hand, with an array for each field. */
class HandEvents {
  readonly time = new Uint32Array(1024)
  readonly kind = new Uint32Array(1024)
  readonly x = new Float32Array(1024)
  readonly y = new Float32Array(1024)
  head = 0
  tail = 0

  push(time: number, kind: number, x: number, y: number): boolean {
    if (this.tail - this.head === 1024) return false
    const slot = this.tail & 1023
    this.time[slot] = time
    this.kind[slot] = kind
    this.x[slot] = x
    this.y[slot] = y
    this.tail++
    return true
  }
}

/** A bit set by hand: an array and a count. */
class HandBits {
  readonly words = new Int32Array(BITS / 32)
  size = 0

  has(index: number): boolean {
    return index >>> 5 < this.words.length && (this.words[index >>> 5]! & (1 << index)) !== 0
  }

  add(index: number): void {
    const { words } = this
    if (index >>> 5 >= words.length) throw new RangeError('out of range')
    const bits = words[index >>> 5]!
    const added = bits | (1 << index)
    if (added === bits) return
    words[index >>> 5] = added
    this.size++
  }

  delete(index: number): boolean {
    const { words } = this
    if (index >>> 5 >= words.length) return false
    const bits = words[index >>> 5]!
    const rest = bits & ~(1 << index)
    if (rest === bits) return false
    words[index >>> 5] = rest
    this.size--
    return true
  }
}

const handNumbers = new HandRing(1024)
const handOdd = new HandRing(1000)
const handEvents = new HandEvents()
const handSome = new HandBits()
const handOthers = new HandBits()
const { numbers, odd, events, some, others } = queues
const cursor = Event.at(arena, target.ptr)
const reader = Event.at(arena, target.ptr)

function fill(): void {
  for (let index = 0; index < BITS; index += 10) {
    some.add(index)
    handSome.add(index)
  }
  others.fill(0, BITS)
  for (let index = 0; index < BITS; index++) handOthers.add(index)
}

type Run = () => number

function numbersOf(ring: HandRing): Run {
  return () => {
    let sum = 0
    for (let turn = 0; turn < COUNT; turn++) ring.push(turn)
    for (let turn = 0; turn < COUNT; turn++) sum += ring.shift()!
    return sum
  }
}

const eventsByHand: Run = () => {
  let sum = 0
  for (let turn = 0; turn < COUNT; turn++) handEvents.push(turn, 1, turn, 2)
  const { time, x } = handEvents
  while (handEvents.head !== handEvents.tail) {
    const slot = handEvents.head & 1023
    sum += time[slot]! + x[slot]!
    handEvents.head++
  }
  return sum
}

// prettier-ignore
const runs: Readonly<Record<string, { readonly hand: Run; readonly ours: Run; readonly operations: number }>> = {
  numbers: {
    hand: numbersOf(handNumbers),
    ours() {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) numbers.push(turn)
      for (let turn = 0; turn < COUNT; turn++) sum += numbers.shift()!
      return sum
    },
    operations: COUNT,
  },
  odd: {
    hand: numbersOf(handOdd),
    ours() {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) odd.push(turn)
      for (let turn = 0; turn < COUNT; turn++) sum += odd.shift()!
      return sum
    },
    operations: COUNT,
  },
  events: {
    hand: eventsByHand,
    ours() {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) events.push({ time: turn, kind: 1, x: turn, y: 2 })
      while (events.shift(target)) sum += target.time + target.x
      return sum
    },
    operations: COUNT,
  },
  cursor: {
    hand: eventsByHand,
    ours() {
      let sum = 0
      for (let turn = 0; turn < COUNT; turn++) {
        cursor.ptr = events.beginPush()
        cursor.time = turn
        cursor.kind = 1
        cursor.x = turn
        cursor.y = 2
        events.commit()
      }
      const { length } = events
      for (let index = 0; index < length; index++) {
        reader.ptr = events.ptrAt(index)
        sum += reader.time + reader.x
      }
      events.drop(length)
      return sum
    },
    operations: COUNT,
  },
  add: {
    hand() {
      for (let turn = 0; turn < COUNT; turn++) handSome.add(order[turn]!)
      const { size } = handSome
      for (let turn = 0; turn < COUNT; turn++) handSome.delete(order[turn]!)
      return size
    },
    ours() {
      for (let turn = 0; turn < COUNT; turn++) some.add(order[turn]!)
      const { size } = some
      for (let turn = 0; turn < COUNT; turn++) some.delete(order[turn]!)
      return size
    },
    operations: COUNT * 2,
  },
  has: {
    hand() {
      let count = 0
      for (let turn = 0; turn < COUNT; turn++) if (handSome.has(order[turn]!)) count++
      return count
    },
    ours() {
      let count = 0
      for (let turn = 0; turn < COUNT; turn++) if (some.has(order[turn]!)) count++
      return count
    },
    operations: COUNT,
  },
  next: {
    hand() {
      const { words } = handSome
      let sum = 0
      for (let word = 0; word < words.length; word++) {
        for (let bits = words[word]!; bits !== 0; bits &= bits - 1) {
          sum += word * 32 + 31 - Math.clz32(bits & -bits)
        }
      }
      return sum
    },
    ours() {
      let sum = 0
      for (let index = some.first(); index >= 0; index = some.next(index)) sum += index
      return sum
    },
    operations: BITS / 10,
  },
  and: {
    hand() {
      const { words } = handSome
      let size = 0
      for (let word = 0; word < words.length; word++) {
        const bits = (words[word] = words[word]! & handOthers.words[word]!)
        const pairs = bits - ((bits >>> 1) & 0x5555_5555)
        const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333)
        size += Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
      }
      handSome.size = size
      return size
    },
    ours() {
      return some.and(others).size
    },
    operations: BITS / 32,
  },
}

if (work === 'has' || work === 'next' || work === 'and') fill()
const { hand, ours, operations } = runs[work]!
for (let turn = 0; turn < 3; turn++) {
  const [expected, got] = [hand(), ours()]
  if (expected !== got) throw new Error(`different results: got ${got}, expected ${expected}`)
}
const run = contender === 'hand' ? hand : ours
console.log(JSON.stringify(await time(() => void run(), operations, Number(budget))))

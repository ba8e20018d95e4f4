/** The maps of the bench `maps`, as loops over their methods, each with its own functions. */
import { Arena } from 'offheap'
import { Counts, Item, Items } from '../maps.gen.ts'
import { EMPTY, HandCounts, HandItems } from './hand-hash-map.ts'

function arenaFor(count: number): Arena {
  return new Arena(Math.max(1 << 21, count * 120))
}

/** What each kind of map does with all keys, or with some. All return a sum of what was read. */
export interface Tested {
  readonly size: number
  clear(): void
  fill(keys: Uint32Array): void
  hits(keys: Uint32Array, start: number, end: number): number
  misses(keys: Uint32Array, start: number, end: number): number
  /** Replaces keys: removes `live[at]`, and adds `spare[at]`. */
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void
  iterate(): number
  /** Does as `iterate`, by `forEach` where there is such a method. */
  each(): number
  /** Returns the sum of the values, by an iterator where there is one. */
  values(): number
  /** Returns the sum of the values, by the numbers of entries where they have any. */
  numbers(): number
  /** Makes room for all keys, where there is such a method. */
  reserve(): void
}

class OurCounts implements Tested {
  private readonly count: number
  private map: Counts
  constructor(count: number) {
    this.count = count
    this.map = Counts.create(arenaFor(count))
  }
  get size(): number {
    return this.map.size
  }
  clear(): void {
    if (this.count > 100_000) {
      this.map = Counts.create(arenaFor(this.count))
      return
    }
    this.map.clear()
    this.map.trim()
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) map.set(keys[at]!, keys[at]! & 0xffff)
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.get(keys[at]!)!
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.has(keys[at]!)) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      map.set(spare[at]!, spare[at]! & 0xffff)
    }
  }
  iterate(): number {
    let sum = 0
    for (const [key, value] of this.map) sum += key - value
    return sum
  }
  each(): number {
    let sum = 0
    this.map.forEach((value, key) => (sum += key - value))
    return sum
  }
  values(): number {
    let sum = 0
    for (const value of this.map.values()) sum += value
    return sum
  }
  numbers(): number {
    const { map } = this
    const { column } = map
    let sum = 0
    for (let entry = map.first(); entry >= 0; entry = map.next(entry)) sum += column[entry]!
    return sum
  }
  reserve(): void {
    this.map.reserve(this.count)
  }
}

class OurItems implements Tested {
  private readonly count: number
  private map: Items
  constructor(count: number) {
    this.count = count
    this.map = Items.create(arenaFor(count))
  }
  get size(): number {
    return this.map.size
  }
  clear(): void {
    if (this.count > 100_000) {
      this.map = Items.create(arenaFor(this.count))
      return
    }
    this.map.clear()
    this.map.trim()
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!
      map.set(key, { customer: key & 0xffff, total: 0.5, count: 1 })
    }
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.get(keys[at]!)!.customer
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.has(keys[at]!)) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      const key = spare[at]!
      map.set(key, { customer: key & 0xffff, total: 0.5, count: 1 })
    }
  }
  iterate(): number {
    let sum = 0
    for (const [key, value] of this.map) sum += key - value.customer
    return sum
  }
  each(): number {
    let sum = 0
    this.map.forEach((value, key) => (sum += key - value.customer))
    return sum
  }
  values(): number {
    let sum = 0
    for (const value of this.map.values()) sum += value.customer
    return sum
  }
  numbers(): number {
    const { map } = this
    const item = new Item(map.arena, map.ptrAt(map.first()))
    let sum = 0
    for (let entry = map.first(); entry >= 0; entry = map.next(entry)) {
      item.ptr = map.ptrAt(entry)
      sum += item.customer
    }
    return sum
  }
  reserve(): void {
    this.map.reserve(this.count)
  }
}

class JavaScriptCounts implements Tested {
  private map = new Map<number, number>()
  get size(): number {
    return this.map.size
  }
  clear(): void {
    this.map = new Map()
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) map.set(keys[at]!, keys[at]! & 0xffff)
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.get(keys[at]!)!
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.has(keys[at]!)) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      map.set(spare[at]!, spare[at]! & 0xffff)
    }
  }
  iterate(): number {
    let sum = 0
    for (const [key, value] of this.map) sum += key - value
    return sum
  }
  each(): number {
    let sum = 0
    this.map.forEach((value, key) => (sum += key - value))
    return sum
  }
  values(): number {
    let sum = 0
    for (const value of this.map.values()) sum += value
    return sum
  }
  numbers(): number {
    return this.values()
  }
  reserve(): void {}
}

class JavaScriptItems implements Tested {
  private map = new Map<number, { customer: number; total: number; count: number }>()
  get size(): number {
    return this.map.size
  }
  clear(): void {
    this.map = new Map()
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!
      map.set(key, { customer: key & 0xffff, total: 0.5, count: 1 })
    }
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.get(keys[at]!)!.customer
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.has(keys[at]!)) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      const key = spare[at]!
      map.set(key, { customer: key & 0xffff, total: 0.5, count: 1 })
    }
  }
  iterate(): number {
    let sum = 0
    for (const [key, value] of this.map) sum += key - value.customer
    return sum
  }
  each(): number {
    let sum = 0
    this.map.forEach((value, key) => (sum += key - value.customer))
    return sum
  }
  values(): number {
    let sum = 0
    for (const value of this.map.values()) sum += value.customer
    return sum
  }
  numbers(): number {
    return this.values()
  }
  reserve(): void {}
}

class CountsByHand implements Tested {
  private map = new HandCounts()
  get size(): number {
    return this.map.count
  }
  clear(): void {
    this.map = new HandCounts()
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) {
      const slot = map.place(keys[at]!)
      map.values[slot] = keys[at]! & 0xffff
    }
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.values[map.find(keys[at]!)]!
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.find(keys[at]!) >= 0) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      const slot = map.place(spare[at]!)
      map.values[slot] = spare[at]! & 0xffff
    }
  }
  iterate(): number {
    const { keys, values } = this.map
    let sum = 0
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== EMPTY) sum += keys[slot]! - values[slot]!
    }
    return sum
  }
  each(): number {
    return this.iterate()
  }
  values(): number {
    const { keys, values } = this.map
    let sum = 0
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== EMPTY) sum += values[slot]!
    return sum
  }
  numbers(): number {
    return this.values()
  }
  reserve(): void {}
}

class ItemsByHand implements Tested {
  private map = new HandItems()
  get size(): number {
    return this.map.count
  }
  clear(): void {
    this.map = new HandItems()
  }
  private set(map: HandItems, key: number): void {
    const slot = map.place(key)
    map.customer[slot] = key & 0xffff
    map.total[slot] = 0.5
    map.amount[slot] = 1
  }
  fill(keys: Uint32Array): void {
    const { map } = this
    for (let at = 0; at < keys.length; at++) this.set(map, keys[at]!)
  }
  hits(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let sum = 0
    for (let at = start; at < end; at++) sum += map.customer[map.find(keys[at]!)]!
    return sum
  }
  misses(keys: Uint32Array, start: number, end: number): number {
    const { map } = this
    let found = 0
    for (let at = start; at < end; at++) if (map.find(keys[at]!) >= 0) found++
    return found
  }
  churn(live: Uint32Array, spare: Uint32Array, start: number, end: number): void {
    const { map } = this
    for (let at = start; at < end; at++) {
      map.delete(live[at]!)
      this.set(map, spare[at]!)
    }
  }
  iterate(): number {
    const { keys, customer } = this.map
    let sum = 0
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== EMPTY) sum += keys[slot]! - customer[slot]!
    }
    return sum
  }
  each(): number {
    return this.iterate()
  }
  values(): number {
    const { keys, customer } = this.map
    let sum = 0
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== EMPTY) sum += customer[slot]!
    return sum
  }
  numbers(): number {
    return this.values()
  }
  reserve(): void {}
}

/** Returns a map of some values and a form, for `count` keys. */
export const FORMS: Readonly<Record<string, Readonly<Record<string, (count: number) => Tested>>>> =
  {
    numbers: {
      ours: (count) => new OurCounts(count),
      map: () => new JavaScriptCounts(),
      hand: () => new CountsByHand(),
    },
    structs: {
      ours: (count) => new OurItems(count),
      map: () => new JavaScriptItems(),
      hand: () => new ItemsByHand(),
    },
  }

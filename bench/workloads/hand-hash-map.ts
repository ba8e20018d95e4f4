/** 2^32 divided by the golden ratio. */
const MULTIPLIER = 0x9e37_79b1
/** The word of an empty slot, which no key has. */
export const EMPTY = 0xffff_ffff

/**
 * A hash table as one writes it by hand: open addressing in typed arrays that are half full at most,
 * without an order of insertion. The subclasses have the values.
 */
abstract class HandTable {
  keys: Uint32Array = new Uint32Array(16).fill(EMPTY)
  count = 0
  protected shift = 28

  /** Makes twice as many slots. */
  protected abstract grow(): void
  protected abstract move(from: number, to: number): void

  find(key: number): number {
    const { keys, shift } = this
    const last = keys.length - 1
    let slot = Math.imul(key, MULTIPLIER) >>> shift
    for (;;) {
      const found = keys[slot]!
      if (found === key) return slot
      if (found === EMPTY) return -1
      slot = (slot + 1) & last
    }
  }

  /** Returns the slot of a key, or of a new one. */
  place(key: number): number {
    if (this.count * 2 >= this.keys.length) this.grow()
    const { keys, shift } = this
    const last = keys.length - 1
    let slot = Math.imul(key, MULTIPLIER) >>> shift
    for (;;) {
      const found = keys[slot]!
      if (found === key) return slot
      if (found === EMPTY) break
      slot = (slot + 1) & last
    }
    keys[slot] = key
    this.count++
    return slot
  }

  delete(key: number): boolean {
    const hole = this.find(key)
    if (hole < 0) return false
    const { keys, shift } = this
    const last = keys.length - 1
    let free = hole
    for (let slot = (hole + 1) & last; keys[slot] !== EMPTY; slot = (slot + 1) & last) {
      const home = Math.imul(keys[slot]!, MULTIPLIER) >>> shift
      if (((slot - home) & last) < ((slot - free) & last)) continue
      keys[free] = keys[slot]!
      this.move(slot, free)
      free = slot
    }
    keys[free] = EMPTY
    this.count--
    return true
  }

  /** Makes all slots empty, of which there are twice as many then. */
  protected double(): void {
    this.shift--
    this.keys = new Uint32Array(this.keys.length * 2).fill(EMPTY)
    this.count = 0
  }
}

/** Numbers by numbers. */
export class HandCounts extends HandTable {
  values: Uint32Array = new Uint32Array(16)

  protected override grow(): void {
    const { keys, values } = this
    this.double()
    this.values = new Uint32Array(this.keys.length)
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== EMPTY) this.values[this.place(keys[slot]!)] = values[slot]!
    }
  }

  protected override move(from: number, to: number): void {
    this.values[to] = this.values[from]!
  }
}

/** Three fields by numbers, each in an array. */
export class HandItems extends HandTable {
  customer: Uint32Array = new Uint32Array(16)
  total: Float32Array = new Float32Array(16)
  amount: Uint32Array = new Uint32Array(16)

  protected override grow(): void {
    const { keys, customer, total, amount } = this
    this.double()
    this.customer = new Uint32Array(this.keys.length)
    this.total = new Float32Array(this.keys.length)
    this.amount = new Uint32Array(this.keys.length)
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] === EMPTY) continue
      const at = this.place(keys[slot]!)
      this.customer[at] = customer[slot]!
      this.total[at] = total[slot]!
      this.amount[at] = amount[slot]!
    }
  }

  protected override move(from: number, to: number): void {
    this.customer[to] = this.customer[from]!
    this.total[to] = this.total[from]!
    this.amount[to] = this.amount[from]!
  }
}

/** Counts by three numbers: the keys are in arrays of their own, and the table has their rows. */
export class HandGroups {
  shop: Uint16Array = new Uint16Array(1 << 10)
  product: Uint16Array = new Uint16Array(1 << 10)
  day: Uint32Array = new Uint32Array(1 << 10)
  counts: Uint32Array = new Uint32Array(1 << 10)
  length = 0
  private rows: Uint32Array = new Uint32Array(1 << 11)

  add(shop: number, product: number, day: number): void {
    const { rows } = this
    const last = rows.length - 1
    let slot = hashOf(shop, product, day) & last
    for (;;) {
      const row = rows[slot]! - 1
      if (row < 0) break
      if (this.shop[row] === shop && this.product[row] === product && this.day[row] === day) {
        this.counts[row]!++
        return
      }
      slot = (slot + 1) & last
    }
    if (this.length === this.shop.length) {
      this.grow()
      return this.add(shop, product, day)
    }
    const row = this.length++
    rows[slot] = row + 1
    this.shop[row] = shop
    this.product[row] = product
    this.day[row] = day
    this.counts[row] = 1
  }

  private grow(): void {
    const { shop, product, day, counts, length } = this
    this.shop = new Uint16Array(length * 2)
    this.product = new Uint16Array(length * 2)
    this.day = new Uint32Array(length * 2)
    this.counts = new Uint32Array(length * 2)
    this.shop.set(shop)
    this.product.set(product)
    this.day.set(day)
    this.counts.set(counts)
    const rows = (this.rows = new Uint32Array(length * 4))
    const last = rows.length - 1
    for (let row = 0; row < length; row++) {
      let slot = hashOf(shop[row]!, product[row]!, day[row]!) & last
      while (rows[slot] !== 0) slot = (slot + 1) & last
      rows[slot] = row + 1
    }
  }
}

function hashOf(shop: number, product: number, day: number): number {
  let hash = Math.imul(shop | (product << 16), MULTIPLIER)
  hash = Math.imul(hash ^ (hash >>> 15) ^ day, MULTIPLIER)
  return hash ^ (hash >>> 15)
}

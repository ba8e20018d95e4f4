/** A reader of measurements with typed arrays, as one would write it by hand for this file alone. */
export class HandMeasurements {
  station: Uint32Array = new Uint32Array(1024)
  temperature: Int16Array = new Int16Array(1024)
  length = 0
  readonly names: string[] = []
  #slots = new Int32Array(1 << 15).fill(-1)
  #hashes = new Int32Array(1 << 15)
  #starts: Int32Array = new Int32Array(1 << 14)
  #ends: Int32Array = new Int32Array(1 << 14)

  /** Reads the lines from `at` to before `end`. */
  read(bytes: Uint8Array, at: number = 0, end: number = bytes.length): void {
    let { station, temperature, length } = this
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const ends = this.#ends
    const mask = slots.length - 1
    while (at < end) {
      const start = at
      let hash = 0
      let byte = bytes[at]!
      while (byte !== 59) {
        hash = (Math.imul(hash, 31) + byte) | 0
        byte = bytes[++at]!
      }
      const stop = at
      let isNegative = false
      byte = bytes[++at]!
      if (byte === 45) {
        isNegative = true
        byte = bytes[++at]!
      }
      let value = byte - 48
      byte = bytes[++at]!
      if (byte !== 46) {
        value = value * 10 + byte - 48
        at++
      }
      value = value * 10 + bytes[at + 1]! - 48
      at += 3
      let slot = (hash ^ (hash >>> 15)) & mask
      let code = slots[slot]!
      for (; code >= 0; slot = (slot + 1) & mask, code = slots[slot]!) {
        if (hashes[slot] !== hash || ends[code]! - starts[code]! !== stop - start) continue
        let index = start
        for (let known = starts[code]!; index < stop; index++, known++) {
          if (bytes[known] !== bytes[index]) break
        }
        if (index === stop) break
      }
      if (code < 0) {
        code = this.names.length
        this.names.push(new TextDecoder().decode(bytes.subarray(start, stop)))
        slots[slot] = code
        hashes[slot] = hash
        starts[code] = start
        ends[code] = stop
      }
      if (length === station.length) {
        const larger = new Uint32Array(length * 2)
        larger.set(station)
        this.station = station = larger
        const longer = new Int16Array(length * 2)
        longer.set(temperature)
        this.temperature = temperature = longer
      }
      station[length] = code
      temperature[length++] = isNegative ? -value : value
    }
    this.length = length
  }
}

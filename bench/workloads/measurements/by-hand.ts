import { closeSync, openSync, readSync } from 'node:fs'
import type { StationFigures } from './answer.ts'

const BUFFER = 1 << 20
const SLOTS = 1 << 14
const STATIONS = 1 << 13
const [LINE_BREAK, MINUS, POINT, ZERO, SEMICOLON] = [10, 45, 46, 48, 59] as const

/**
 * Bytes and typed arrays by hand, as for this file only: no line is refused, and each temperature
 * has one digit after the point.
 */
export function byHand(path: string): StationFigures[] {
  const slots = new Int32Array(SLOTS).fill(-1)
  const hashes = new Int32Array(SLOTS)
  const names = new Uint8Array(STATIONS * 100)
  const starts = new Int32Array(STATIONS)
  const lengths = new Int32Array(STATIONS)
  const count = new Uint32Array(STATIONS)
  const sum = new Float64Array(STATIONS)
  const least = new Int16Array(STATIONS).fill(32_767)
  const most = new Int16Array(STATIONS).fill(-32_768)
  let stations = 0
  let namesEnd = 0
  const bytes = new Uint8Array(BUFFER)
  const file = openSync(path, 'r')
  let rest = 0
  for (;;) {
    const read = readSync(file, bytes, rest, BUFFER - rest, null)
    if (read === 0) break
    const end = bytes.subarray(0, rest + read).lastIndexOf(LINE_BREAK) + 1
    let at = 0
    while (at < end) {
      const start = at
      let hash = 0
      let byte = bytes[at]!
      while (byte !== SEMICOLON) {
        hash = (Math.imul(hash, 31) + byte) | 0
        byte = bytes[++at]!
      }
      const length = at - start
      at++
      const isNegative = bytes[at] === MINUS
      if (isNegative) at++
      let tenths = bytes[at++]! - ZERO
      if (bytes[at] !== POINT) tenths = tenths * 10 + bytes[at++]! - ZERO
      tenths = tenths * 10 + bytes[at + 1]! - ZERO
      at += 3
      if (isNegative) tenths = -tenths
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
      let station: number
      for (;;) {
        station = slots[slot]!
        if (station < 0) {
          station = stations++
          slots[slot] = station
          hashes[slot] = hash
          starts[station] = namesEnd
          lengths[station] = length
          names.set(bytes.subarray(start, start + length), namesEnd)
          namesEnd += length
          break
        }
        if (hashes[slot] === hash && lengths[station] === length) {
          const name = starts[station]!
          let index = 0
          while (index < length && names[name + index] === bytes[start + index]) index++
          if (index === length) break
        }
        slot = (slot + 1) & (SLOTS - 1)
      }
      count[station]!++
      sum[station]! += tenths
      if (tenths < least[station]!) least[station] = tenths
      if (tenths > most[station]!) most[station] = tenths
    }
    rest = rest + read - end
    bytes.copyWithin(0, end, end + rest)
  }
  closeSync(file)
  const decoder = new TextDecoder()
  return Array.from({ length: stations }, (_, station) => ({
    name: decoder.decode(names.subarray(starts[station], starts[station]! + lengths[station]!)),
    count: count[station]!,
    least: least[station]!,
    most: most[station]!,
    sum: sum[station]!,
  }))
}

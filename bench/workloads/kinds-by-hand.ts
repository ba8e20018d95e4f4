// The loops of the bench `kinds` that use the arena's views and constant offsets.
import { Flat, Inner, Placed, Wire } from '../kinds.gen.ts'
import { LONG_TEXT, MOODS, nameOf, type Loop } from './kinds-values.ts'
import type { Kind } from './kinds.ts'

const WALK = MOODS.indexOf('walk')

export const byHand: Readonly<Record<Kind, Loop>> = {
  byte({ u8 }, first, count) {
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.byte
    for (let index = 0; index < count; index++, place += step) {
      u8[place] = u8[place]! + 1
      sum += u8[place]!
    }
    return sum
  },

  truth({ u8 }, first, count) {
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.truth
    for (let index = 0; index < count; index++, place += step) {
      if (u8[place] !== 0) sum++
      u8[place] = u8[place] === 0 ? 1 : 0
    }
    return sum
  },

  whole({ i32 }, first, count) {
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.whole) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      i32[place] = i32[place]! + 1
      sum += i32[place]!
    }
    return sum
  },

  single({ f32 }, first, count) {
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.single) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      f32[place] = f32[place]! + 1
      sum += f32[place]!
    }
    return sum
  },

  double({ f64 }, first, count) {
    const step = Flat.size >>> 3
    let sum = 0
    let place = (first + Flat.offsets.double) >>> 3
    for (let index = 0; index < count; index++, place += step) {
      f64[place] = f64[place]! + 1
      sum += f64[place]!
    }
    return sum
  },

  half({ u16 }, first, count) {
    const values = HALVES
    const step = Flat.size >>> 1
    let sum = 0
    let place = (first + Flat.offsets.half) >>> 1
    for (let index = 0; index < count; index++, place += step) sum += values[u16[place]!]!
    return sum
  },

  big({ i64, i32 }, first, count) {
    const step = Flat.size >>> 3
    let sum = 0
    let place = (first + Flat.offsets.big) >>> 3
    for (let index = 0; index < count; index++, place += step) {
      i64[place] = i64[place]! + (1n << 33n)
      sum += i32[place * 2 + 1]! >>> 1
    }
    return sum
  },

  safe({ u32, i32 }, first, count) {
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.safe) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const value = i32[place + 1]! * 2 ** 32 + u32[place]! + 1
      if (!Number.isSafeInteger(value)) throw new RangeError(String(value))
      u32[place] = value
      i32[place + 1] = Math.floor(value / 2 ** 32)
      sum += i32[place + 1]! * 2 ** 32 + u32[place]!
    }
    return sum
  },

  mood({ u8 }, first, count) {
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.mood
    for (let index = 0; index < count; index++, place += step) if (u8[place] === WALK) sum++
    return sum
  },

  state({ u8 }, first, count) {
    const step = Inner.size
    let sum = 0
    let place = first + Inner.offsets.state
    for (let index = 0; index < count; index++, place += step) {
      if ((u8[place]! & 1) !== 0) sum++
      u8[place] = u8[place]! ^ 2
    }
    return sum
  },

  level({ u8 }, first, count) {
    const step = Inner.size
    let sum = 0
    let place = first + Inner.offsets.level
    for (let index = 0; index < count; index++, place += step) {
      const bits = u8[place]!
      sum += bits >>> 3
      u8[place] = (bits & ~7) | ((bits + 1) & 7)
    }
    return sum
  },

  position({ f32 }, first, count) {
    const step = Placed.size >>> 2
    let sum = 0
    let place = (first + Placed.offsets.position) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      f32[place] = f32[place]! + 1
      sum += f32[place]!
    }
    return sum
  },

  path({ f32 }, first, count) {
    const step = Inner.size >>> 2
    let sum = 0
    let place = (first + Inner.offsets.path) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      f32[place] = f32[place]! + 1
      sum += f32[place]! + f32[place + 3]!
    }
    return sum
  },

  loot({ u32, u16 }, first, count) {
    const step = Inner.size >>> 2
    let sum = 0
    let place = (first + Inner.offsets.loot) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const start = u32[place]! >>> 1
      const end = start + u32[place + 1]!
      for (let element = start; element < end; element++) sum += u16[element]!
    }
    return sum
  },

  leader({ u32, i32 }, first, count) {
    const step = Flat.size >>> 2
    const whole = Flat.offsets.whole >>> 2
    let sum = 0
    let place = (first + Flat.offsets.leader) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const target = u32[place]!
      if (target !== 0) sum += i32[(target >>> 2) + whole]!
    }
    return sum
  },

  // Omits the check of the generation, as hand-written code can if the target is known to be live.
  target({ u32, i32 }, first, count) {
    const step = Flat.size >>> 2
    const whole = Flat.offsets.whole >>> 2
    let sum = 0
    let place = (first + Flat.offsets.target) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const target = u32[place]!
      if (target !== 0) sum += i32[(target >>> 2) + whole]!
    }
    return sum
  },

  armour({ f32, u8 }, first, count) {
    const step = Flat.size
    let sum = 0
    let place = first
    for (let index = 0; index < count; index++, place += step) {
      if ((u8[place + PRESENT]! & 1) !== 0) sum += f32[(place + Flat.offsets.armour) >>> 2]!
    }
    return sum
  },

  shape({ u8, f32 }, first, count) {
    const step = Inner.size
    let sum = 0
    let place = first + Inner.offsets.shape
    for (let index = 0; index < count; index++, place += step) {
      const body = (place >>> 2) + 1
      sum += u8[place] === 0 ? f32[body]! : f32[body]!
    }
    return sum
  },

  hits({ i32 }, first, count) {
    const step = Inner.size >>> 2
    let sum = 0
    let place = (first + Inner.offsets.hits) >>> 2
    for (let index = 0; index < count; index++, place += step) sum += Atomics.add(i32, place, 1)
    return sum
  },

  packed({ view }, first, count) {
    const step = Wire.size
    let sum = 0
    let place = first + Wire.offsets.length
    for (let index = 0; index < count; index++, place += step) {
      view.setUint32(place, view.getUint32(place, true) + 1, true)
      sum += view.getUint32(place, true)
    }
    return sum
  },

  'text-read': ({ u8, buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.name
    for (let index = 0; index < count; index++, place += step) {
      let end = place
      while (end < place + 16 && u8[end] !== 0) end++
      sum += bytes.toString('utf8', place, end).length
    }
    return sum
  },

  'text-equals': ({ buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const wanted = Buffer.alloc(16)
    wanted.write(nameOf(3))
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.name
    for (let index = 0; index < count; index++, place += step) {
      if (bytes.compare(wanted, 0, 16, place, place + 16) === 0) sum++
    }
    return sum
  },

  'text-write': ({ buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const name = nameOf(3)
    const step = Flat.size
    let sum = 0
    let place = first + Flat.offsets.name
    for (let index = 0; index < count; index++, place += step) {
      const written = bytes.write(name, place, 16)
      bytes.fill(0, place + written, place + 16)
      sum += written
    }
    return sum
  },

  'string-read': ({ u32, buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.title) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const start = u32[place]!
      sum += bytes.toString('utf8', start, start + u32[place + 1]!).length
    }
    return sum
  },

  'string-equals': ({ u32, buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const wanted = Buffer.from(LONG_TEXT)
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.title) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      const start = u32[place]!
      const length = u32[place + 1]!
      if (length === wanted.length && bytes.compare(wanted, 0, length, start, start + length) === 0)
        sum++
    }
    return sum
  },

  // Hand-written code must check that the text fits, too.
  'string-write': ({ u32, buffer }, first, count) => {
    const bytes = Buffer.from(buffer)
    const room = LONG_TEXT.length
    const step = Flat.size >>> 2
    let sum = 0
    let place = (first + Flat.offsets.title) >>> 2
    for (let index = 0; index < count; index++, place += step) {
      if (Buffer.byteLength(LONG_TEXT) > room) throw new RangeError(LONG_TEXT)
      const written = bytes.write(LONG_TEXT, u32[place]!, room)
      u32[place + 1] = written
      sum += written
    }
    return sum
  },
}

// Offset of the byte with the presence bit of the only optional field, which follows all fields.
const PRESENT = Flat.offsets.armour + 4

// All half-precision floats, indexed by their bits.
const HALVES = Float64Array.from({ length: 65_536 }, (_, bits) => {
  const exponent = (bits >>> 10) & 31
  const fraction = bits & 1023
  const magnitude =
    exponent === 31
      ? fraction === 0
        ? Infinity
        : NaN
      : exponent === 0
        ? fraction * 2 ** -24
        : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return bits < 32_768 ? magnitude : -magnitude
})

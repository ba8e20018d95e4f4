// The loops of the bench `kinds` that use accessors. Each is a separate function, so that V8
// collects type feedback for each loop separately.
import type { Arena, Ptr } from 'offheap'
import { Flat, Inner, Placed, Wire } from '../kinds.gen.ts'
import { LONG_TEXT, nameOf, type Loop } from './kinds-values.ts'
import type { Kind } from './kinds.ts'

export const accessors: Readonly<Record<Kind, Loop>> = {
  byte(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.byte += 1
      sum += struct.byte
    }
    return sum
  },

  truth(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      if (struct.truth) sum++
      struct.truth = !struct.truth
    }
    return sum
  },

  whole(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.whole += 1
      sum += struct.whole
    }
    return sum
  },

  single(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.single += 1
      sum += struct.single
    }
    return sum
  },

  double(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.double += 1
      sum += struct.double
    }
    return sum
  },

  half(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      sum += struct.half
    }
    return sum
  },

  big(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.big += 1n << 33n
      sum += struct.bigHigh >>> 1
    }
    return sum
  },

  safe(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.safe += 1
      sum += struct.safe
    }
    return sum
  },

  mood(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      if (struct.mood === 'walk') sum++
    }
    return sum
  },

  state(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      if (struct.state.visible) sum++
      struct.state.burning = !struct.state.burning
    }
    return sum
  },

  level(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      sum += struct.level.rank
      struct.level.team = (struct.level.team + 1) & 7
    }
    return sum
  },

  position(arena, first, count) {
    const { size } = Placed
    const struct = Placed.at(arena, first as Ptr<Placed>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Placed>
      struct.position.x += 1
      sum += struct.position.x
    }
    return sum
  },

  path(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      const { path } = struct
      path.set(0, path.at(0) + 1)
      sum += path.at(0) + path.at(3)
    }
    return sum
  },

  loot(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      const { loot } = struct
      for (let index = 0; index < loot.length; index++) sum += loot.at(index)
    }
    return sum
  },

  leader(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const other = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      const { leader } = struct
      if (leader === null) continue
      other.ptr = leader
      sum += other.whole
    }
    return sum
  },

  target(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const other = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      const { target } = struct
      if (target === null) continue
      other.ptr = target
      sum += other.whole
    }
    return sum
  },

  armour(arena, first, count) {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      sum += struct.armour ?? 0
    }
    return sum
  },

  shape(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      const { shape } = struct
      sum += shape.kind === 'circle' ? shape.radius : shape.side
    }
    return sum
  },

  hits(arena, first, count) {
    const { size } = Inner
    const struct = Inner.at(arena, first as Ptr<Inner>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Inner>
      sum += struct.hits.add(1)
    }
    return sum
  },

  packed(arena, first, count) {
    const { size } = Wire
    const struct = Wire.at(arena, first as Ptr<Wire>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Wire>
      struct.length += 1
      sum += struct.length
    }
    return sum
  },

  'text-read': (arena, first, count) => {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      sum += struct.name.length
    }
    return sum
  },

  'text-equals': (arena, first, count) => {
    const { size } = Flat
    const wanted = nameOf(3)
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      if (struct.nameEquals(wanted)) sum++
    }
    return sum
  },

  'text-write': (arena, first, count) => {
    const { size } = Flat
    const name = nameOf(3)
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.name = name
      sum += name.length
    }
    return sum
  },

  'string-read': (arena, first, count) => {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      sum += struct.title.length
    }
    return sum
  },

  'string-equals': (arena: Arena, first, count) => {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      if (struct.titleEquals(LONG_TEXT)) sum++
    }
    return sum
  },

  'string-write': (arena, first, count) => {
    const { size } = Flat
    const struct = Flat.at(arena, first as Ptr<Flat>)
    const end = first + count * size
    let sum = 0
    for (let ptr = first; ptr < end; ptr += size) {
      struct.ptr = ptr as Ptr<Flat>
      struct.title = LONG_TEXT
      sum += LONG_TEXT.length
    }
    return sum
  },
}

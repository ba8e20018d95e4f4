/**
 * Rows in a table of an arena. Groups of codes are rows of a table, because the codes of a
 * dictionary count from 1; groups of other keys are entries of a map.
 */
import { Arena, type Code } from 'offheap'
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { r2Of } from './correlation.ts'
import {
  FEW,
  levelsOf,
  longName,
  realOf,
  shortName,
  WHOLE,
  wholeOf,
  type QuestionId,
} from './questions.ts'
import {
  ByAllIds,
  ById,
  ByName,
  ByTwoNumbers,
  Data,
  Largest,
  LargestById,
  Members,
  Moments,
  MomentsByBoth,
  SumAndCount,
  Sums,
  Values,
  type LongNames,
  type ShortNames,
} from './rows.gen.ts'
import { deviationOf, medianOf } from './select.ts'

/**
 * Number of rows whose groups are found before their values are added. A processor then reads the
 * memory of several groups at once: with 100,000 groups, it took 0.65 of the time (measured).
 */
const BLOCK = 1024

type Short = Code<ShortNames>
type Long = Code<LongNames>

function dataOf(arena: Arena, count: number): Data {
  const data = arena.create(Data)
  const levels = levelsOf(count)
  // The code of a name is its number: names get codes in the order in which they are added.
  for (let number = 1; number <= FEW; number++) data.shortNames.intern(shortName(number))
  for (let number = 1; number <= levels[2]!; number++) data.longNames.intern(longName(number))
  const { rows } = data
  rows.pushMany(count)
  const { columns } = rows
  for (const [at, name] of WHOLE.entries()) {
    const column = columns[name]
    for (let row = 0; row < count; row++) column[row] = wholeOf(row, at, levels[at]!)
  }
  for (let row = 0; row < count; row++) columns.v3[row] = realOf(row)
  return data
}

export function ours(count: number): Answering<QuestionId> {
  // Memory that nothing was written to is only reserved.
  const arena = new Arena(Math.max(1 << 24, count * 320))
  const { rows, shortNames, longNames } = dataOf(arena, count)
  const length = rows.length
  const { id1, id2, id3, id4, id5, id6, v1, v2, v3 } = rows.starts
  const { u32, i32, f64 } = arena
  /** The entries of the rows of a block. */
  const entries = new Uint32Array(BLOCK)
  // An accessor that is set to the group of each row.
  const sumAndCount = SumAndCount.create(arena)

  /** Returns a table with a row for each code. */
  function named(codes: number): ByName {
    const table = ByName.create(arena)
    table.pushMany(codes)
    return table
  }

  function q1() {
    const groups = named(shortNames.length)
    const { count, v1: sum } = groups.starts
    for (let row = 0; row < length; row++) {
      const code = u32[id1 + row]!
      u32[count + code]!++
      i32[sum + code]! += i32[v1 + row]!
    }
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        const { columns } = groups
        for (let code = 0; code < groups.length; code++) {
          if (columns.count[code] !== 0) digest.add(hashOf(code), columns.v1[code]!)
        }
        return digest
      },
    }
  }

  function q2() {
    // A row for each pair of codes.
    const codes = shortNames.length
    const groups = named(codes * codes)
    const { count, v1: sum } = groups.starts
    for (let row = 0; row < length; row++) {
      const pair = u32[id1 + row]! * codes + u32[id2 + row]!
      u32[count + pair]!++
      i32[sum + pair]! += i32[v1 + row]!
    }
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        const { columns } = groups
        for (let pair = 0; pair < groups.length; pair++) {
          if (columns.count[pair] === 0) continue
          digest.add(hashOf(Math.trunc(pair / codes), pair % codes), columns.v1[pair]!)
        }
        return digest
      },
    }
  }

  function q3() {
    const groups = named(longNames.length)
    const { count, v1: sum, v3: mean } = groups.starts
    for (let row = 0; row < length; row++) {
      const code = u32[id3 + row]!
      u32[count + code]!++
      i32[sum + code]! += i32[v1 + row]!
      f64[mean + code]! += f64[v3 + row]!
    }
    for (let code = 0; code < groups.length; code++) f64[mean + code]! /= u32[count + code]!
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        const { columns } = groups
        for (let code = 0; code < groups.length; code++) {
          if (columns.count[code] === 0) continue
          digest.add(hashOf(code), columns.v1[code]!, columns.v3[code]!)
        }
        return digest
      },
    }
  }

  function sums(id: number): ById {
    const groups = ById.create(arena)
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(BLOCK, length - start)
      for (let at = 0; at < end; at++) entries[at] = groups.slot(u32[id + start + at]!)
      const first = groups.ptrAt(0)
      for (let at = 0; at < end; at++) {
        const row = start + at
        const group = first + entries[at]! * Sums.size
        u32[(group + Sums.offsets.count) >>> 2]!++
        f64[(group + Sums.offsets.v1) >>> 3]! += i32[v1 + row]!
        f64[(group + Sums.offsets.v2) >>> 3]! += i32[v2 + row]!
        f64[(group + Sums.offsets.v3) >>> 3]! += f64[v3 + row]!
      }
    }
    return groups
  }

  function digestOfSums(groups: ById): Digest {
    const digest = new Digest()
    for (const [key, { v1, v2, v3 }] of groups) digest.add(hashOf(key), v1, v2, v3)
    return digest
  }

  function q4() {
    const groups = sums(id4)
    for (const sum of groups.values()) {
      sum.v1 /= sum.count
      sum.v2 /= sum.count
      sum.v3 /= sum.count
    }
    return { free: () => arena.free(groups), digest: () => digestOfSums(groups) }
  }

  function q5() {
    const groups = sums(id6)
    return { free: () => arena.free(groups), digest: () => digestOfSums(groups) }
  }

  function q6() {
    // Counts the rows of each group, then puts the values of a group side by side.
    const groups = ByTwoNumbers.create(arena)
    const members = Members.create(arena)
    members.pushMany(length)
    const { group: group$ } = members.starts
    for (let row = 0; row < length; row++) {
      const group = groups.slotBy(u32[id4 + row]!, u32[id5 + row]!)
      u32[groups.columnStart + group]!++
      u32[group$ + row] = group
    }
    const ends = groups.columnStart
    for (let group = 0, end = 0; group < groups.size; group++) {
      const size = u32[ends + group]!
      u32[ends + group] = end
      end += size
    }
    const values = Values.create(arena)
    values.pushMany(length)
    const { v3: sorted } = values.starts
    for (let row = 0; row < length; row++) {
      f64[sorted + u32[ends + u32[group$ + row]!]!++] = f64[v3 + row]!
    }
    arena.free(members)
    const answers = named(groups.size)
    const { v3: middle } = answers.starts
    const deviations = new Float64Array(groups.size)
    for (let group = 0, start = sorted; group < groups.size; group++) {
      const end = sorted + u32[ends + group]!
      deviations[group] = deviationOf(f64, start, end)
      f64[middle + group] = medianOf(f64, start, end)
      start = end
    }
    arena.free(values)
    return {
      free() {
        arena.free(answers)
        arena.free(groups)
      },
      digest() {
        const digest = new Digest()
        for (let group = 0; group < groups.size; group++) {
          const { id4, id5 } = groups.keyAt(group)
          digest.add(hashOf(id4, id5), f64[middle + group]!, deviations[group]!)
        }
        return digest
      },
    }
  }

  function q7() {
    const groups = named(longNames.length)
    const { count, v1: most, v2: least } = groups.starts
    for (let code = 0; code < groups.length; code++) {
      i32[most + code] = -(2 ** 31)
      i32[least + code] = 2 ** 31 - 1
    }
    for (let row = 0; row < length; row++) {
      const code = u32[id3 + row]!
      u32[count + code] = 1
      if (i32[v1 + row]! > i32[most + code]!) i32[most + code] = i32[v1 + row]!
      if (i32[v2 + row]! < i32[least + code]!) i32[least + code] = i32[v2 + row]!
    }
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        const { columns } = groups
        for (let code = 0; code < groups.length; code++) {
          if (columns.count[code] === 0) continue
          digest.add(hashOf(code), columns.v1[code]! - columns.v2[code]!)
        }
        return digest
      },
    }
  }

  function q8() {
    const groups = LargestById.create(arena)
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(BLOCK, length - start)
      for (let at = 0; at < end; at++) entries[at] = groups.slot(u32[id6 + start + at]!)
      const place = groups.ptrAt(0)
      for (let at = 0; at < end; at++) {
        const value = f64[v3 + start + at]!
        const group = place + entries[at]! * Largest.size
        const count = (group + Largest.offsets.count) >>> 2
        const first = (group + Largest.offsets.first) >>> 3
        const second = (group + Largest.offsets.second) >>> 3
        const known = u32[count]!
        u32[count] = known + 1
        if (known === 0 || value > f64[first]!) {
          f64[second] = f64[first]!
          f64[first] = value
        } else if (known === 1 || value > f64[second]!) {
          f64[second] = value
        }
      }
    }
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        for (const [key, { count, first, second }] of groups) {
          digest.add(hashOf(key), first)
          if (count > 1) digest.add(hashOf(key), second)
        }
        return digest
      },
    }
  }

  function q9() {
    const groups = MomentsByBoth.create(arena)
    for (let start = 0; start < length; start += BLOCK) {
      const end = Math.min(BLOCK, length - start)
      for (let at = 0; at < end; at++) {
        const row = start + at
        entries[at] = groups.slotBy(u32[id2 + row]! as Short, u32[id4 + row]!)
      }
      const first = groups.ptrAt(0)
      for (let at = 0; at < end; at++) {
        const x = i32[v1 + start + at]!
        const y = i32[v2 + start + at]!
        // All fields of a group have eight bytes.
        const group = (first + entries[at]! * Moments.size) >>> 3
        f64[group + Moments.offsets.count / 8]!++
        f64[group + Moments.offsets.x / 8]! += x
        f64[group + Moments.offsets.y / 8]! += y
        f64[group + Moments.offsets.xx / 8]! += x * x
        f64[group + Moments.offsets.yy / 8]! += y * y
        f64[group + Moments.offsets.xy / 8]! += x * y
      }
    }
    const answers = Values.create(arena)
    answers.pushMany(groups.size)
    const { v3: r2 } = answers.starts
    let group = 0
    for (const { count, x, y, xx, yy, xy } of groups.values()) {
      f64[r2 + group++] = r2Of(count, x, y, xx, yy, xy)
    }
    return {
      free() {
        arena.free(answers)
        arena.free(groups)
      },
      digest() {
        const digest = new Digest()
        let group = 0
        for (const { id2, id4 } of groups.keys()) digest.add(hashOf(id2, id4), f64[r2 + group++]!)
        return digest
      },
    }
  }

  function q10() {
    const groups = ByAllIds.create(arena)
    for (let row = 0; row < length; row++) {
      const group = groups.slotBy(
        u32[id1 + row]! as Short,
        u32[id2 + row]! as Short,
        u32[id3 + row]! as Long,
        u32[id4 + row]!,
        u32[id5 + row]!,
        u32[id6 + row]!,
      )
      sumAndCount.ptr = groups.ptrAt(group)
      sumAndCount.v3 += f64[v3 + row]!
      sumAndCount.count++
    }
    return {
      free: () => arena.free(groups),
      digest() {
        const digest = new Digest()
        for (const [key, { v3, count }] of groups) {
          const { id1, id2, id3, id4, id5, id6 } = key
          digest.add(hashOf(id1, id2, id3, id4, id5, id6), v3, count)
        }
        return digest
      },
    }
  }

  return { questions: { q1, q2, q3, q4, q5, q6, q7, q8, q9, q10 } }
}

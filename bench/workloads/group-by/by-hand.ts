/**
 * Columns in typed arrays, and groups in typed arrays whose indices are the keys: the program of
 * somebody who knows that all keys are small integers. Only the last question needs a hash table.
 */
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { r2Of } from './correlation.ts'
import { FEW, levelsOf, realOf, wholeOf, type QuestionId } from './questions.ts'
import { deviationOf, medianOf } from './select.ts'

function columnOf(count: number, at: number): Uint32Array {
  const levels = levelsOf(count)[at]!
  const column = new Uint32Array(count)
  for (let row = 0; row < count; row++) column[row] = wholeOf(row, at, levels)
  return column
}

export function byHand(count: number): Answering<QuestionId> {
  const [id1, id2, id3, id4, id5, id6, v1, v2] = Array.from({ length: 8 }, (_, at) =>
    columnOf(count, at),
  ) as [
    ...[Uint32Array, Uint32Array, Uint32Array, Uint32Array],
    ...[Uint32Array, Uint32Array, Uint32Array, Uint32Array],
  ]
  const v3 = new Float64Array(count)
  for (let row = 0; row < count; row++) v3[row] = realOf(row)
  const few = FEW + 1
  const many = levelsOf(count)[2]! + 1

  function q1() {
    const sums = new Float64Array(few)
    const counts = new Uint32Array(few)
    for (let row = 0; row < count; row++) {
      const id = id1[row]!
      counts[id]!++
      sums[id]! += v1[row]!
    }
    return { digest: () => digestOf(counts, (id) => [hashOf(id), sums[id]!, 0, 0]) }
  }

  function q2() {
    const sums = new Float64Array(few * few)
    const counts = new Uint32Array(few * few)
    for (let row = 0; row < count; row++) {
      const id = id1[row]! * few + id2[row]!
      counts[id]!++
      sums[id]! += v1[row]!
    }
    return { digest: () => digestOf(counts, (id) => [pairHash(id), sums[id]!, 0, 0]) }
  }

  function pairHash(id: number): number {
    return hashOf(Math.trunc(id / few), id % few)
  }

  function q3() {
    const counts = new Uint32Array(many)
    const sums = new Float64Array(many)
    const means = new Float64Array(many)
    for (let row = 0; row < count; row++) {
      const id = id3[row]!
      counts[id]!++
      sums[id]! += v1[row]!
      means[id]! += v3[row]!
    }
    for (let id = 0; id < many; id++) means[id]! /= counts[id]!
    return { digest: () => digestOf(counts, (id) => [hashOf(id), sums[id]!, means[id]!, 0]) }
  }

  function sumsBy(ids: Uint32Array, most: number) {
    const counts = new Uint32Array(most)
    const [a, b, c] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)]
    for (let row = 0; row < count; row++) {
      const id = ids[row]!
      counts[id]!++
      a[id]! += v1[row]!
      b[id]! += v2[row]!
      c[id]! += v3[row]!
    }
    return { counts, a, b, c }
  }

  function q4() {
    const { counts, a, b, c } = sumsBy(id4, few)
    for (let id = 0; id < few; id++) {
      a[id]! /= counts[id]!
      b[id]! /= counts[id]!
      c[id]! /= counts[id]!
    }
    return { digest: () => digestOf(counts, (id) => [hashOf(id), a[id]!, b[id]!, c[id]!]) }
  }

  function q5() {
    const { counts, a, b, c } = sumsBy(id6, many)
    return { digest: () => digestOf(counts, (id) => [hashOf(id), a[id]!, b[id]!, c[id]!]) }
  }

  function q6() {
    const counts = new Uint32Array(few * few)
    for (let row = 0; row < count; row++) counts[id4[row]! * few + id5[row]!]!++
    const ends = new Uint32Array(few * few)
    for (let id = 0, end = 0; id < ends.length; id++) {
      ends[id] = end
      end += counts[id]!
    }
    const sorted = new Float64Array(count)
    for (let row = 0; row < count; row++) {
      sorted[ends[id4[row]! * few + id5[row]!]!++] = v3[row]!
    }
    const middles = new Float64Array(few * few)
    const deviations = new Float64Array(few * few)
    for (let id = 0; id < ends.length; id++) {
      const end = ends[id]!
      const start = end - counts[id]!
      if (start === end) continue
      deviations[id] = deviationOf(sorted, start, end)
      middles[id] = medianOf(sorted, start, end)
    }
    return {
      digest: () => digestOf(counts, (id) => [pairHash(id), middles[id]!, deviations[id]!, 0]),
    }
  }

  function q7() {
    const counts = new Uint32Array(many)
    const most = new Int32Array(many).fill(-(2 ** 31))
    const least = new Int32Array(many).fill(2 ** 31 - 1)
    for (let row = 0; row < count; row++) {
      const id = id3[row]!
      counts[id] = 1
      if (v1[row]! > most[id]!) most[id] = v1[row]!
      if (v2[row]! < least[id]!) least[id] = v2[row]!
    }
    return { digest: () => digestOf(counts, (id) => [hashOf(id), most[id]! - least[id]!, 0, 0]) }
  }

  function q8() {
    const first = new Float64Array(many).fill(-Infinity)
    const second = new Float64Array(many).fill(-Infinity)
    for (let row = 0; row < count; row++) {
      const id = id6[row]!
      const value = v3[row]!
      if (value > first[id]!) {
        second[id] = first[id]!
        first[id] = value
      } else if (value > second[id]!) {
        second[id] = value
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (let id = 0; id < many; id++) {
          if (first[id] !== -Infinity) digest.add(hashOf(id), first[id]!)
          if (second[id] !== -Infinity) digest.add(hashOf(id), second[id]!)
        }
        return digest
      },
    }
  }

  function q9() {
    const counts = new Uint32Array(few * few)
    const [x, y, xx, yy, xy] = Array.from({ length: 5 }, () => new Float64Array(few * few)) as [
      ...[Float64Array, Float64Array, Float64Array, Float64Array, Float64Array],
    ]
    for (let row = 0; row < count; row++) {
      const id = id2[row]! * few + id4[row]!
      const [a, b] = [v1[row]!, v2[row]!]
      counts[id]!++
      x[id]! += a
      y[id]! += b
      xx[id]! += a * a
      yy[id]! += b * b
      xy[id]! += a * b
    }
    const r2 = new Float64Array(few * few)
    for (let id = 0; id < r2.length; id++) {
      r2[id] = r2Of(counts[id]!, x[id]!, y[id]!, xx[id]!, yy[id]!, xy[id]!)
    }
    return { digest: () => digestOf(counts, (id) => [pairHash(id), r2[id]!, 0, 0]) }
  }

  function q10() {
    // The key of a group is in the columns, at its first row.
    const firsts = new Uint32Array(count)
    const sums = new Float64Array(count)
    const counts = new Uint32Array(count)
    const bits = 32 - Math.clz32(count * 2 - 1)
    const last = 2 ** bits - 1
    const slots = new Uint32Array(2 ** bits)
    let groups = 0
    for (let row = 0; row < count; row++) {
      const [a, b, c] = [id1[row]!, id2[row]!, id3[row]!]
      const [d, e, f] = [id4[row]!, id5[row]!, id6[row]!]
      let slot = hashOf(a, b, c, d, e, f) & last
      for (;;) {
        const group = slots[slot]! - 1
        if (group < 0) {
          firsts[groups] = row
          sums[groups] = v3[row]!
          counts[groups] = 1
          slots[slot] = ++groups
          break
        }
        const first = firsts[group]!
        if (
          id1[first] === a &&
          id2[first] === b &&
          id3[first] === c &&
          id4[first] === d &&
          id5[first] === e &&
          id6[first] === f
        ) {
          sums[group]! += v3[row]!
          counts[group]!++
          break
        }
        slot = (slot + 1) & last
      }
    }
    return {
      digest() {
        const digest = new Digest()
        for (let group = 0; group < groups; group++) {
          const row = firsts[group]!
          const [a, b, c] = [id1[row]!, id2[row]!, id3[row]!]
          const [d, e, f] = [id4[row]!, id5[row]!, id6[row]!]
          digest.add(hashOf(a, b, c, d, e, f), sums[group]!, counts[group]!)
        }
        return digest
      },
    }
  }

  return { questions: { q1, q2, q3, q4, q5, q6, q7, q8, q9, q10 } }
}

/** Returns the digest of the groups that have rows. */
function digestOf(
  counts: Uint32Array,
  row: (id: number) => readonly [number, number, number, number],
): Digest {
  const digest = new Digest()
  for (let id = 0; id < counts.length; id++) {
    if (counts[id] !== 0) digest.add(...row(id))
  }
  return digest
}

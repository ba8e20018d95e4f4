/**
 * Columns in typed arrays, and an array from keys to rows: the program of somebody who knows that
 * all keys are small integers.
 */
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { eachKey } from '../answers/keys.ts'
import { bigId, factKey, mediumId1, realOf, sizesOf, V1, V2, type QuestionId } from './questions.ts'

function factsOf(count: number) {
  const sizes = sizesOf(count)
  const ids = Array.from({ length: 6 }, (_, at) => {
    const column = new Uint32Array(count)
    for (let row = 0; row < count; row++) column[row] = factKey(row, at % 3, sizes[at % 3]!)
    return column
  })
  const v1 = new Float64Array(count)
  for (let row = 0; row < count; row++) v1[row] = realOf(row, V1)
  return { ids, v1 }
}

interface Other {
  /** The keys, then the other ids. */
  readonly ids: readonly Uint32Array[]
  readonly v2: Float64Array
}

/** Returns a table with the ids that `idsOf` returns for a key. */
function otherOf(size: number, idsOf: (key: number) => readonly number[]): Other {
  const ids = idsOf(1).map(() => new Uint32Array(size))
  const v2 = new Float64Array(size)
  eachKey(size, (key, row) => {
    for (const [at, id] of idsOf(key).entries()) ids[at]![row] = id
    v2[row] = realOf(key, V2)
  })
  return { ids, v2 }
}

export function byHand(count: number): Answering<QuestionId> {
  const facts = factsOf(count)
  const sizes = sizesOf(count)
  const small = otherOf(sizes[0], (id) => [id, id])
  const medium = otherOf(sizes[1], (id) => {
    const id1 = mediumId1(id, sizes[0])
    return [id, id1, id1, id]
  })
  const big = otherOf(sizes[2], (id) => {
    const [id1, id2] = [bigId(id, 0, sizes[0]), bigId(id, 1, sizes[1])]
    return [id, id1, id2, id1, id2, id]
  })

  function indexOf({ ids: [keys] }: Other): Int32Array {
    const length = keys!.length
    const rows = new Int32Array(Math.ceil(length * 1.1) + 2).fill(-1)
    for (let row = 0; row < length; row++) rows[keys![row]!] = row
    return rows
  }

  function join(keys: Uint32Array, other: Other) {
    const index = indexOf(other)
    const left = new Uint32Array(count)
    const right = new Uint32Array(count)
    let length = 0
    for (let row = 0; row < count; row++) {
      const match = index[keys[row]!]!
      if (match < 0) continue
      left[length] = row
      right[length++] = match
    }
    const ids = facts.ids.map((column) => gatherWords(column, left, length))
    const v1 = gatherReals(facts.v1, left, length)
    const others = other.ids.slice(1).map((column) => gatherWords(column, right, length))
    const v2 = gatherReals(other.v2, right, length)
    return { digest: () => digestOf(ids, v1, others, v2) }
  }

  function leftJoin(keys: Uint32Array, other: Other) {
    const index = indexOf(other)
    const ids = facts.ids.map((column) => column.slice())
    const v1 = facts.v1.slice()
    const others = other.ids.slice(1).map(() => new Uint32Array(count))
    const v2 = new Float64Array(count)
    const [first, second, third] = others
    const [, from1, from2, from3] = other.ids
    for (let row = 0; row < count; row++) {
      const match = index[keys[row]!]!
      if (match < 0) {
        v2[row] = NaN
        continue
      }
      first![row] = from1![match]!
      second![row] = from2![match]!
      third![row] = from3![match]!
      v2[row] = other.v2[match]!
    }
    return { digest: () => digestOf(ids, v1, others, v2) }
  }

  const [id1, id2, id3, , id5] = facts.ids
  return {
    questions: {
      q1: () => join(id1!, small),
      q2: () => join(id2!, medium),
      q3: () => leftJoin(id2!, medium),
      q4: () => join(id5!, medium),
      q5: () => join(id3!, big),
    },
  }
}

function gatherWords(column: Uint32Array, rows: Uint32Array, length: number): Uint32Array {
  const gathered = new Uint32Array(length)
  for (let at = 0; at < length; at++) gathered[at] = column[rows[at]!]!
  return gathered
}

function gatherReals(column: Float64Array, rows: Uint32Array, length: number): Float64Array {
  const gathered = new Float64Array(length)
  for (let at = 0; at < length; at++) gathered[at] = column[rows[at]!]!
  return gathered
}

function digestOf(
  [id1, id2, id3]: readonly Uint32Array[],
  v1: Float64Array,
  others: readonly Uint32Array[],
  v2: Float64Array,
): Digest {
  const digest = new Digest()
  for (let row = 0; row < v1.length; row++) {
    const isThere = !Number.isNaN(v2[row]!)
    let sum = 0
    for (const column of others) sum += column[row]!
    const hash = hashOf(id1![row]!, id2![row]!, id3![row]!)
    digest.add(hash, v1[row]!, v2[row]!, isThere ? sum : NaN)
  }
  return digest
}

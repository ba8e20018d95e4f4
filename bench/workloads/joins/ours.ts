/**
 * Tables in an arena. The keys of the other table are in a `HashSet`, where the number of an entry
 * is that of its row. A join first finds pairs of rows, then gathers column by column.
 */
import { Arena } from 'offheap'
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { eachKey } from '../answers/keys.ts'
import {
  bigId,
  factKey,
  mediumId1,
  nameOf,
  realOf,
  sizesOf,
  V1,
  V2,
  type QuestionId,
} from './questions.ts'
import { Data, Keys, Matches, Names, WithBigs, WithMediums, WithSmalls } from './rows.gen.ts'

/** Makes a dictionary whose codes are the numbers in its texts: id1, id2, and so on. */
function namesOf(count: number): Names {
  const names = Names.create(new Arena(Math.max(1 << 20, count * 100)))
  names.reserve(count + 1, count * 10)
  for (let number = 1; number <= count; number++) names.intern(nameOf(number))
  return names
}

function dataOf(arena: Arena, count: number): Data {
  const data = arena.create(Data)
  const { facts, small, medium, big } = data
  const sizes = sizesOf(count)
  facts.pushMany(count)
  const fact = facts.columns
  for (let row = 0; row < count; row++) {
    fact.id4[row] = fact.id1[row] = factKey(row, 0, sizes[0])
    fact.id5[row] = fact.id2[row] = factKey(row, 1, sizes[1])
    fact.id6[row] = fact.id3[row] = factKey(row, 2, sizes[2])
    fact.v1[row] = realOf(row, V1)
  }
  small.pushMany(sizes[0])
  const few = small.columns
  eachKey(sizes[0], (id, row) => {
    few.id4[row] = few.id1[row] = id
    few.v2[row] = realOf(id, V2)
  })
  medium.pushMany(sizes[1])
  const some = medium.columns
  eachKey(sizes[1], (id, row) => {
    some.id4[row] = some.id1[row] = mediumId1(id, sizes[0])
    some.id5[row] = some.id2[row] = id
    some.v2[row] = realOf(id, V2)
  })
  big.pushMany(sizes[2])
  const many = big.columns
  eachKey(sizes[2], (id, row) => {
    many.id4[row] = many.id1[row] = bigId(id, 0, sizes[0])
    many.id5[row] = many.id2[row] = bigId(id, 1, sizes[1])
    many.id6[row] = many.id3[row] = id
    many.v2[row] = realOf(id, V2)
  })
  return data
}

/** Where the columns of the large table are in an answer, or in the table itself. */
interface FactStarts {
  readonly id1: number
  readonly id2: number
  readonly id3: number
  readonly id4: number
  readonly id5: number
  readonly id6: number
  readonly v1: number
}

export function ours(count: number): Answering<QuestionId> {
  const names = namesOf(Math.ceil(sizesOf(count)[2] * 1.1))
  // Memory that nothing was written to is only reserved.
  const arena = new Arena(Math.max(1 << 24, count * 190))
  const { facts, small, medium, big } = dataOf(arena, count)
  const { u32, f64 } = arena

  /** Returns the pairs of rows with equal keys, which are numbers or codes. */
  function matchesOf(factIds: number, otherIds: number, others: number): Matches {
    const keys = Keys.create(arena)
    keys.reserve(others)
    for (let row = 0; row < others; row++) keys.add(u32[otherIds + row]!)
    const matches = Matches.create(arena)
    matches.pushMany(count)
    const { fact, other } = matches.starts
    let found = 0
    for (let row = 0; row < count; row++) {
      const match = keys.find(u32[factIds + row]!)
      if (match < 0) continue
      u32[fact + found] = row
      u32[other + found] = match
      found++
    }
    arena.free(keys)
    matches.truncate(found)
    return matches
  }

  function words(to: number, from: number, rows: number, length: number): void {
    for (let at = 0; at < length; at++) u32[to + at] = u32[from + u32[rows + at]!]!
  }

  function reals(to: number, from: number, rows: number, length: number): void {
    for (let at = 0; at < length; at++) f64[to + at] = f64[from + u32[rows + at]!]!
  }

  function gatherFacts(to: FactStarts, rows: number, length: number): void {
    const from: FactStarts = facts.starts
    words(to.id1, from.id1, rows, length)
    words(to.id2, from.id2, rows, length)
    words(to.id3, from.id3, rows, length)
    words(to.id4, from.id4, rows, length)
    words(to.id5, from.id5, rows, length)
    words(to.id6, from.id6, rows, length)
    reals(to.v1, from.v1, rows, length)
  }

  function q1() {
    const from = small.starts
    const matches = matchesOf(facts.starts.id1, from.id1, small.length)
    const { length } = matches
    const { fact, other } = matches.starts
    const answer = WithSmalls.create(arena)
    answer.pushMany(length)
    const to = answer.starts
    gatherFacts(to, fact, length)
    words(to.otherId4, from.id4, other, length)
    reals(to.v2, from.v2, other, length)
    arena.free(matches)
    return {
      free: () => arena.free(answer),
      digest() {
        const digest = new Digest()
        const { id1, id2, id3, v1, otherId4, v2 } = answer.columns
        for (let row = 0; row < length; row++) {
          const others = numberOf(otherId4[row]!)
          digest.add(hashOf(id1[row]!, id2[row]!, id3[row]!), v1[row]!, v2[row]!, others)
        }
        return digest
      },
    }
  }

  /** Returns the number in the text of a code. */
  function numberOf(code: number): number {
    if (code >= names.length) throw new Error(`${code} isn't a code`)
    return code
  }

  function withMedium(factIds: number, otherIds: number, otherId: number) {
    const matches = matchesOf(factIds, otherIds, medium.length)
    const { length } = matches
    const { fact, other } = matches.starts
    const answer = WithMediums.create(arena)
    answer.pushMany(length)
    const to = answer.starts
    const from = medium.starts
    gatherFacts(to, fact, length)
    words(to.otherId1, from.id1, other, length)
    words(to.otherId, otherId, other, length)
    words(to.otherId4, from.id4, other, length)
    reals(to.v2, from.v2, other, length)
    answer.columns.v2Validity.fill(0xff, 0, length >>> 3)
    for (let row = length & ~7; row < length; row++) {
      answer.columns.v2Validity[row >>> 3]! |= 1 << (row & 7)
    }
    arena.free(matches)
    return { free: () => arena.free(answer), digest: () => digestOfMedium(answer) }
  }

  function digestOfMedium(answer: WithMediums) {
    const digest = new Digest()
    const { id1, id2, id3, v1, otherId1, otherId, otherId4, v2, v2Validity } = answer.columns
    for (let row = 0; row < answer.length; row++) {
      const isThere = (v2Validity[row >>> 3]! & (1 << (row & 7))) !== 0
      const others = otherId1[row]! + otherId[row]! + otherId4[row]!
      digest.add(
        hashOf(id1[row]!, id2[row]!, id3[row]!),
        v1[row]!,
        isThere ? v2[row]! : NaN,
        isThere ? others : NaN,
      )
    }
    return digest
  }

  const q2 = () => withMedium(facts.starts.id2, medium.starts.id2, medium.starts.id5)

  function q3() {
    // All rows of the large table are in the answer, in their order.
    const keys = Keys.create(arena)
    const from = medium.starts
    for (let row = 0; row < medium.length; row++) keys.add(u32[from.id2 + row]!)
    const answer = WithMediums.create(arena)
    answer.pushMany(count)
    const to = answer.starts
    const source = facts.starts
    for (const name of ['id1', 'id2', 'id3', 'id4', 'id5', 'id6'] as const) {
      u32.copyWithin(to[name], source[name], source[name] + count)
    }
    f64.copyWithin(to.v1, source.v1, source.v1 + count)
    const { v2Validity } = answer.columns
    for (let row = 0; row < count; row++) {
      const match = keys.find(u32[source.id2 + row]!)
      if (match < 0) continue
      v2Validity[row >>> 3]! |= 1 << (row & 7)
      f64[to.v2 + row] = f64[from.v2 + match]!
      u32[to.otherId1 + row] = u32[from.id1 + match]!
      u32[to.otherId + row] = u32[from.id5 + match]!
      u32[to.otherId4 + row] = u32[from.id4 + match]!
    }
    arena.free(keys)
    return { free: () => arena.free(answer), digest: () => digestOfMedium(answer) }
  }

  const q4 = () => withMedium(facts.starts.id5, medium.starts.id5, medium.starts.id2)

  function q5() {
    const from = big.starts
    const matches = matchesOf(facts.starts.id3, from.id3, big.length)
    const { length } = matches
    const { fact, other } = matches.starts
    const answer = WithBigs.create(arena)
    answer.pushMany(length)
    const to = answer.starts
    gatherFacts(to, fact, length)
    words(to.otherId1, from.id1, other, length)
    words(to.otherId2, from.id2, other, length)
    words(to.otherId4, from.id4, other, length)
    words(to.otherId5, from.id5, other, length)
    words(to.otherId6, from.id6, other, length)
    reals(to.v2, from.v2, other, length)
    arena.free(matches)
    return {
      free: () => arena.free(answer),
      digest() {
        const digest = new Digest()
        const { id1, id2, id3, v1, v2 } = answer.columns
        const { otherId1, otherId2, otherId4, otherId5, otherId6 } = answer.columns
        for (let row = 0; row < length; row++) {
          const codes = otherId4[row]! + otherId5[row]! + otherId6[row]!
          const others = otherId1[row]! + otherId2[row]! + codes
          digest.add(hashOf(id1[row]!, id2[row]!, id3[row]!), v1[row]!, v2[row]!, others)
        }
        return digest
      },
    }
  }

  return { questions: { q1, q2, q3, q4, q5 } }
}

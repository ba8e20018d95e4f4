/** Rows as objects in arrays, an index in a `Map`, and an object for each row of the answer. */
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { eachKey } from '../answers/keys.ts'
import {
  bigId,
  factKey,
  mediumId1,
  nameOf,
  numberIn,
  realOf,
  sizesOf,
  V1,
  V2,
  type QuestionId,
} from './questions.ts'

interface Fact {
  readonly id1: number
  readonly id2: number
  readonly id3: number
  readonly id4: string
  readonly id5: string
  readonly id6: string
  readonly v1: number
}

interface Small {
  readonly id1: number
  readonly id4: string
  readonly v2: number
}

interface Medium {
  readonly id1: number
  readonly id2: number
  readonly id4: string
  readonly id5: string
  readonly v2: number
}

interface Big extends Medium {
  readonly id3: number
  readonly id6: string
}

function dataOf(count: number) {
  const sizes = sizesOf(count)
  // Equal names are one string, as a careful reader makes them.
  const names: string[] = []
  const name = (id: number): string => (names[id] ??= nameOf(id))
  for (let id = 0; id <= Math.ceil(sizes[2] * 1.1); id++) names.push(nameOf(id))
  const facts: Fact[] = []
  for (let row = 0; row < count; row++) {
    const id1 = factKey(row, 0, sizes[0])
    const id2 = factKey(row, 1, sizes[1])
    const id3 = factKey(row, 2, sizes[2])
    const v1 = realOf(row, V1)
    facts.push({ id1, id2, id3, id4: name(id1), id5: name(id2), id6: name(id3), v1 })
  }
  const small: Small[] = []
  eachKey(sizes[0], (id1) => small.push({ id1, id4: name(id1), v2: realOf(id1, V2) }))
  const medium: Medium[] = []
  eachKey(sizes[1], (id2) => {
    const id1 = mediumId1(id2, sizes[0])
    medium.push({ id1, id2, id4: name(id1), id5: name(id2), v2: realOf(id2, V2) })
  })
  const big: Big[] = []
  eachKey(sizes[2], (id3) => {
    const id1 = bigId(id3, 0, sizes[0])
    const id2 = bigId(id3, 1, sizes[1])
    const v2 = realOf(id3, V2)
    big.push({ id1, id2, id3, id4: name(id1), id5: name(id2), id6: name(id3), v2 })
  })
  return { facts, small, medium, big }
}

interface Joined extends Fact {
  readonly v2: number | null
}

export function objects(count: number): Answering<QuestionId> {
  const { facts, small, medium, big } = dataOf(count)

  /** `others` returns the sum of the numbers of the ids of the other table. */
  function digestOf<Row extends Joined>(rows: readonly Row[], others: (row: Row) => number) {
    const digest = new Digest()
    for (const row of rows) {
      digest.add(hashOf(row.id1, row.id2, row.id3), row.v1, row.v2 ?? NaN, others(row))
    }
    return digest
  }

  function q1() {
    const index = new Map<number, Small>()
    for (const row of small) index.set(row.id1, row)
    const answer: (Joined & { readonly otherId4: string })[] = []
    for (const { id1, id2, id3, id4, id5, id6, v1 } of facts) {
      const other = index.get(id1)
      if (other === undefined) continue
      answer.push({ id1, id2, id3, id4, id5, id6, v1, otherId4: other.id4, v2: other.v2 })
    }
    return { digest: () => digestOf(answer, ({ otherId4 }) => numberIn(otherId4)) }
  }

  interface WithMedium extends Joined {
    readonly otherId1: number
    readonly otherId4: string
    readonly otherId5: string
  }

  function q2() {
    const index = new Map<number, Medium>()
    for (const row of medium) index.set(row.id2, row)
    const answer: WithMedium[] = []
    for (const { id1, id2, id3, id4, id5, id6, v1 } of facts) {
      const other = index.get(id2)
      if (other === undefined) continue
      const { id1: otherId1, id4: otherId4, id5: otherId5, v2 } = other
      answer.push({ id1, id2, id3, id4, id5, id6, v1, otherId1, otherId4, otherId5, v2 })
    }
    return {
      digest: () =>
        digestOf(answer, (row) => row.otherId1 + numberIn(row.otherId4) + numberIn(row.otherId5)),
    }
  }

  interface WithOptional extends Joined {
    readonly otherId1: number | null
    readonly otherId4: string | null
    readonly otherId5: string | null
  }

  function q3() {
    const index = new Map<number, Medium>()
    for (const row of medium) index.set(row.id2, row)
    const answer: WithOptional[] = []
    for (const { id1, id2, id3, id4, id5, id6, v1 } of facts) {
      const other = index.get(id2)
      const otherId1 = other === undefined ? null : other.id1
      const otherId4 = other === undefined ? null : other.id4
      const otherId5 = other === undefined ? null : other.id5
      const v2 = other === undefined ? null : other.v2
      answer.push({ id1, id2, id3, id4, id5, id6, v1, otherId1, otherId4, otherId5, v2 })
    }
    return {
      digest: () =>
        digestOf(answer, ({ otherId1, otherId4, otherId5 }) =>
          otherId1 === null || otherId4 === null || otherId5 === null
            ? NaN
            : otherId1 + numberIn(otherId4) + numberIn(otherId5),
        ),
    }
  }

  function q4() {
    const index = new Map<string, Medium>()
    for (const row of medium) index.set(row.id5, row)
    const answer: (Joined & {
      readonly otherId1: number
      readonly otherId2: number
      readonly otherId4: string
    })[] = []
    for (const { id1, id2, id3, id4, id5, id6, v1 } of facts) {
      const other = index.get(id5)
      if (other === undefined) continue
      const { id1: otherId1, id2: otherId2, id4: otherId4, v2 } = other
      answer.push({ id1, id2, id3, id4, id5, id6, v1, otherId1, otherId2, otherId4, v2 })
    }
    return {
      digest: () => digestOf(answer, (row) => row.otherId1 + row.otherId2 + numberIn(row.otherId4)),
    }
  }

  function q5() {
    const index = new Map<number, Big>()
    for (const row of big) index.set(row.id3, row)
    const answer: (Joined & {
      readonly otherId1: number
      readonly otherId2: number
      readonly otherId4: string
      readonly otherId5: string
      readonly otherId6: string
    })[] = []
    for (const { id1, id2, id3, id4, id5, id6, v1 } of facts) {
      const other = index.get(id3)
      if (other === undefined) continue
      const {
        id1: otherId1,
        id2: otherId2,
        id4: otherId4,
        id5: otherId5,
        id6: otherId6,
        v2,
      } = other
      answer.push({
        id1,
        id2,
        id3,
        id4,
        id5,
        id6,
        v1,
        otherId1,
        otherId2,
        otherId4,
        otherId5,
        otherId6,
        v2,
      })
    }
    return {
      digest: () =>
        digestOf(answer, ({ otherId1, otherId2, otherId4, otherId5, otherId6 }) => {
          const names = numberIn(otherId4) + numberIn(otherId5) + numberIn(otherId6)
          return otherId1 + otherId2 + names
        }),
    }
  }

  return { questions: { q1, q2, q3, q4, q5 } }
}

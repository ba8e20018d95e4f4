import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Digest, hashOf, requireEqual } from '../bench/workloads/answers/digest.ts'
import { eachKey } from '../bench/workloads/answers/keys.ts'
import { byHand } from '../bench/workloads/joins/by-hand.ts'
import { objects } from '../bench/workloads/joins/objects.ts'
import { ours } from '../bench/workloads/joins/ours.ts'
import {
  bigId,
  factKey,
  mediumId1,
  realOf,
  sizesOf,
  V1,
  V2,
  type QuestionId,
} from '../bench/workloads/joins/questions.ts'

// The answers of the bench joins, which compares them with those of DuckDB, against a naive oracle.
const benchJoins = suite('bench-joins')

// Not a multiple of eight, so that a bitmap of the answers ends within a byte.
const COUNT = 2_004
const sizes = sizesOf(COUNT)

/** The keys of each table, in the order of its rows. */
const [small, medium, big] = sizes.map((size) => {
  const keys: number[] = []
  eachKey(size, (key) => keys.push(key))
  return keys
}) as [number[], number[], number[]]

/** The ids of the other table that are in an answer, by the key of the row. */
const others: Readonly<Record<QuestionId, (key: number) => readonly number[]>> = {
  q1: (key) => [key],
  q2: (key) => [mediumId1(key, sizes[0]), mediumId1(key, sizes[0]), key],
  q3: (key) => [mediumId1(key, sizes[0]), mediumId1(key, sizes[0]), key],
  q4: (key) => [mediumId1(key, sizes[0]), mediumId1(key, sizes[0]), key],
  q5(key) {
    const [id1, id2] = [bigId(key, 0, sizes[0]), bigId(key, 1, sizes[1])]
    return [id1, id2, id1, id2, key]
  },
}
const keysOf: Readonly<Record<QuestionId, readonly number[]>> = {
  ...{ q1: small, q2: medium, q3: medium, q4: medium, q5: big },
}
const columnOf: Readonly<Record<QuestionId, number>> = { q1: 0, q2: 1, q3: 1, q4: 1, q5: 2 }

function expectedDigest(id: QuestionId): Digest {
  const digest = new Digest()
  for (let row = 0; row < COUNT; row++) {
    const ids = sizes.map((size, at) => factKey(row, at, size))
    const key = ids[columnOf[id]]!
    const isThere = keysOf[id].includes(key)
    if (!isThere && id !== 'q3') continue
    const sum = others[id](key).reduce((total, other) => total + other, 0)
    const v2 = isThere ? realOf(key, V2) : NaN
    digest.add(hashOf(ids[0]!, ids[1], ids[2]), realOf(row, V1), v2, isThere ? sum : NaN)
  }
  return digest
}

benchJoins(
  'draws each key of the other tables once, nine of ten of them in the large table',
  () => {
    for (const [at, keys] of [small, medium, big].entries()) {
      const size = sizes[at]!
      assert.is(new Set(keys).size, size)
      assert.is(keys.filter((key) => key > size).length, size - Math.floor(size * 0.9))
      assert.ok(keys.every((key) => key >= 1 && key <= Math.ceil(size * 1.1)))
      assert.not.equal(
        keys,
        keys.toSorted((a, b) => a - b),
      )
    }
  },
)

for (const [name, form] of Object.entries({ ours, objects, byHand })) {
  benchJoins(`${name} answers each question as a naive program does, again and again`, async () => {
    const { questions } = form(COUNT)
    for (const id of ['q1', 'q2', 'q3', 'q4', 'q5'] as const) {
      const expected = expectedDigest(id)
      assert.ok(expected.rows > COUNT / 2 && expected.rows <= COUNT)
      for (let turn = 0; turn < 2; turn++) {
        const answer = await questions[id]()
        requireEqual(`${name} ${id}`, await answer.digest(), expected)
        answer.free?.()
      }
    }
  })
}

benchJoins.run()

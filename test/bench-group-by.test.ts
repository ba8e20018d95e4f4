import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Digest, hashOf, requireEqual } from '../bench/workloads/answers/digest.ts'
import { byHand } from '../bench/workloads/group-by/by-hand.ts'
import { objects } from '../bench/workloads/group-by/objects.ts'
import { ours } from '../bench/workloads/group-by/ours.ts'
import {
  levelsOf,
  QUESTIONS,
  realOf,
  WHOLE,
  wholeOf,
  type QuestionId,
} from '../bench/workloads/group-by/questions.ts'
import { medianOf } from '../bench/workloads/group-by/select.ts'

// The answers of the bench group-by, which compares them with those of DuckDB, against a naive oracle.
const benchGroupBy = suite('bench-group-by')

type Row = Readonly<Record<(typeof WHOLE)[number] | 'v3', number>>
type Summary = (rows: readonly Row[]) => readonly (readonly number[])[]

// Few rows leave groups of one row, whose deviation and correlation don't exist.
const COUNT = 5_000

function rowsOf(count: number): Row[] {
  const levels = levelsOf(count)
  return Array.from({ length: count }, (_, row) => {
    const whole = WHOLE.map((name, at) => [name, wholeOf(row, at, levels[at]!)] as const)
    return Object.fromEntries([...whole, ['v3', realOf(row)]]) as Row
  })
}

const sum = (rows: readonly Row[], name: keyof Row): number =>
  rows.reduce((total, row) => total + row[name], 0)
const mean = (rows: readonly Row[], name: keyof Row): number => sum(rows, name) / rows.length

function covariance(rows: readonly Row[], a: keyof Row, b: keyof Row): number {
  const [x, y] = [mean(rows, a), mean(rows, b)]
  return rows.reduce((total, row) => total + (row[a] - x) * (row[b] - y), 0) / (rows.length - 1)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1]
  return (sorted[low]! + sorted[high]!) / 2
}

/** The values of the rows of an answer for a group. */
const summaries: Readonly<Record<QuestionId, Summary>> = {
  q1: (rows) => [[sum(rows, 'v1')]],
  q2: (rows) => [[sum(rows, 'v1')]],
  q3: (rows) => [[sum(rows, 'v1'), mean(rows, 'v3')]],
  q4: (rows) => [[mean(rows, 'v1'), mean(rows, 'v2'), mean(rows, 'v3')]],
  q5: (rows) => [[sum(rows, 'v1'), sum(rows, 'v2'), sum(rows, 'v3')]],
  q6: (rows) => [[median(rows.map(({ v3 }) => v3)), Math.sqrt(covariance(rows, 'v3', 'v3'))]],
  q7: (rows) => [[Math.max(...rows.map(({ v1 }) => v1)) - Math.min(...rows.map(({ v2 }) => v2))]],
  q8: (rows) =>
    rows
      .map(({ v3 }) => [v3])
      .sort(([a], [b]) => b! - a!)
      .slice(0, 2),
  q9(rows) {
    const both = covariance(rows, 'v1', 'v2')
    return [[both ** 2 / (covariance(rows, 'v1', 'v1') * covariance(rows, 'v2', 'v2'))]]
  },
  q10: (rows) => [[sum(rows, 'v3'), rows.length]],
}

function expectedDigest(rows: readonly Row[], keys: readonly string[], of: Summary): Digest {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keys.map((name) => row[name as keyof Row]).join()
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const digest = new Digest()
  for (const [key, members] of groups) {
    const [a = 0, ...others] = key.split(',').map(Number)
    for (const [first = 0, ...more] of of(members)) digest.add(hashOf(a, ...others), first, ...more)
  }
  return digest
}

const rows = rowsOf(COUNT)
for (const [name, form] of Object.entries({ ours, objects, byHand })) {
  benchGroupBy(
    `${name} answers each question as a naive program does, again and again`,
    async () => {
      const { questions } = form(COUNT)
      for (const { id, keys } of QUESTIONS) {
        const expected = expectedDigest(rows, keys, summaries[id])
        for (let turn = 0; turn < 2; turn++) {
          const answer = await questions[id]()
          requireEqual(`${name} ${id}`, await answer.digest(), expected)
          answer.free?.()
        }
      }
    },
  )
}

benchGroupBy('a digest shows a wrong value, and values that were exchanged', () => {
  const digestOf = (...values: readonly number[]): Digest => {
    const digest = new Digest()
    for (const [key, value] of values.entries()) digest.add(hashOf(key), value)
    return digest
  }
  requireEqual('same', digestOf(3, 4, 5), digestOf(3, 4, 5))
  assert.throws(() => requireEqual('wrong', digestOf(3, 4, 5), digestOf(3, 4, 6)), /^wrong: got /)
  assert.throws(() => requireEqual('exchanged', digestOf(3, 4, 5), digestOf(4, 3, 5)))
  assert.throws(() => requireEqual('missing', digestOf(3, 4, NaN), digestOf(3, 4, 5)))
  assert.throws(() => requireEqual('fewer', digestOf(3, 4), digestOf(3, 4, 0)))
})

benchGroupBy('finds medians of any number of values, equal ones among them', () => {
  let state = 1
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
  for (let length = 1; length < 80; length++) {
    const values = Array.from({ length }, () => random() % (1 + (random() % 40)))
    const array = Float64Array.from([-1, ...values, -1])
    assert.is(medianOf(array, 1, length + 1), median(values), `${values}`)
    assert.equal([array[0], array[length + 1]], [-1, -1])
    assert.equal(
      [...array.subarray(1, length + 1)].sort((a, b) => a - b),
      values.toSorted((a, b) => a - b),
    )
  }
})

benchGroupBy.run()

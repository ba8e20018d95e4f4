/** A table of arquero, with the numbers of names, by which it groups much faster than by names. */
import { desc, op, table } from 'arquero'
import type { Answer, Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import {
  levelsOf,
  QUESTIONS,
  realOf,
  WHOLE,
  wholeOf,
  type GroupByQuestion,
  type QuestionId,
} from './questions.ts'

export function arquero(count: number): Answering<QuestionId> {
  const levels = levelsOf(count)
  const columns: Record<string, Int32Array | Float64Array> = {}
  for (const [at, name] of WHOLE.entries()) {
    const column = (columns[name] = new Int32Array(count))
    for (let row = 0; row < count; row++) column[row] = wholeOf(row, at, levels[at]!)
  }
  const v3 = (columns['v3'] = new Float64Array(count))
  for (let row = 0; row < count; row++) v3[row] = realOf(row)
  const x = table(columns)

  const rollups: Readonly<Record<string, Parameters<typeof x.rollup>[0]>> = {
    q1: { v1: op.sum('v1') },
    q2: { v1: op.sum('v1') },
    q3: { v1: op.sum('v1'), v3: op.mean('v3') },
    q4: { v1: op.mean('v1'), v2: op.mean('v2'), v3: op.mean('v3') },
    q5: { v1: op.sum('v1'), v2: op.sum('v2'), v3: op.sum('v3') },
    // Texts, because arquero parses functions, which a bundler may change. Its deviation of one value
    // is 0; that of a sample isn't defined.
    q6: {
      middle: op.median('v3'),
      deviation: 'd => op.count() > 1 ? op.stdev(d.v3) : NaN',
    },
    q7: { range: 'd => op.max(d.v1) - op.min(d.v2)' },
    q9: { r2: 'd => op.pow(op.corr(d.v1, d.v2), 2)' },
    q10: { v3: op.sum('v3'), count: op.count() },
  }

  const answer = (question: GroupByQuestion): Answer => {
    const grouped = x.groupby(...question.keys)
    const found =
      question.id === 'q8'
        ? grouped.orderby(desc('v3')).slice(0, 2).select('id6', 'v3').reify()
        : grouped.rollup(rollups[question.id]!)
    const values = question.id === 'q8' ? ['v3'] : question.values
    return {
      digest() {
        const digest = new Digest()
        const keys = question.keys.map((name) => found.array(name))
        const read = values.map((name) => found.array(name))
        for (let row = 0; row < found.numRows(); row++) {
          const hash = hashOf(keys[0]![row]!, ...keys.slice(1).map((key) => key[row]!))
          digest.add(hash, read[0]![row]!, ...read.slice(1).map((value) => value[row]!))
        }
        return digest
      },
    }
  }
  const questions = Object.fromEntries(
    QUESTIONS.map((question) => [question.id, () => answer(question)]),
  ) as Answering<QuestionId>['questions']
  return { questions }
}

/** Tables of arquero, with the numbers of names, by which it joins faster than by names. */
import { all, not, table, type ColumnTable } from 'arquero'
import type { Answering } from '../answers/answering.ts'
import { Digest, hashOf } from '../answers/digest.ts'
import { eachKey } from '../answers/keys.ts'
import { bigId, factKey, mediumId1, realOf, sizesOf, V1, V2, type QuestionId } from './questions.ts'

function factsOf(count: number): ColumnTable {
  const sizes = sizesOf(count)
  const columns: Record<string, Int32Array | Float64Array> = {}
  for (const [at, name] of ['id1', 'id2', 'id3', 'id4', 'id5', 'id6'].entries()) {
    const column = (columns[name] = new Int32Array(count))
    for (let row = 0; row < count; row++) column[row] = factKey(row, at % 3, sizes[at % 3]!)
  }
  const v1 = (columns['v1'] = new Float64Array(count))
  for (let row = 0; row < count; row++) v1[row] = realOf(row, V1)
  return table(columns)
}

/** Returns a table with the ids that `idsOf` returns for a key, by their names. */
function otherOf(
  size: number,
  idsOf: (key: number) => Readonly<Record<string, number>>,
): ColumnTable {
  const names = Object.keys(idsOf(1))
  const columns: Record<string, Int32Array | Float64Array> = {}
  for (const name of names) columns[name] = new Int32Array(size)
  const v2 = (columns['v2'] = new Float64Array(size))
  eachKey(size, (key, row) => {
    const ids = idsOf(key)
    for (const name of names) columns[name]![row] = ids[name]!
    v2[row] = realOf(key, V2)
  })
  return table(columns)
}

export function arquero(count: number): Answering<QuestionId> {
  const sizes = sizesOf(count)
  const facts = factsOf(count)
  const small = otherOf(sizes[0], (id) => ({ id1: id, id4: id }))
  const medium = otherOf(sizes[1], (id) => {
    const id1 = mediumId1(id, sizes[0])
    return { id1, id2: id, id4: id1, id5: id }
  })
  const big = otherOf(sizes[2], (id) => {
    const [id1, id2] = [bigId(id, 0, sizes[0]), bigId(id, 1, sizes[1])]
    return { id1, id2, id3: id, id4: id1, id5: id2, id6: id }
  })

  function join(key: string, other: ColumnTable, isLeft = false) {
    const options = { suffix: ['', '_other'] }
    const values: NonNullable<Parameters<ColumnTable['join']>[2]> = [all(), not(key)]
    const found = isLeft
      ? facts.join_left(other, [key, key], values, options)
      : facts.join(other, [key, key], values, options)
    return {
      digest() {
        const digest = new Digest()
        const [id1, id2, id3] = ['id1', 'id2', 'id3'].map((name) => found.array(name))
        const [v1, v2] = [found.array('v1'), found.array('v2')]
        const others = found
          .columnNames()
          .filter((name) => name.endsWith('_other'))
          .map((name) => found.array(name))
        for (let row = 0; row < found.numRows(); row++) {
          let sum = 0
          // Undefined where there is no match.
          for (const ids of others) sum += ids[row] ?? NaN
          const hash = hashOf(id1![row]!, id2![row]!, id3![row]!)
          digest.add(hash, v1[row]!, v2[row] ?? NaN, sum)
        }
        return digest
      },
    }
  }

  return {
    questions: {
      q1: () => join('id1', small),
      q2: () => join('id2', medium),
      q3: () => join('id2', medium, true),
      q4: () => join('id5', medium),
      q5: () => join('id3', big),
    },
  }
}

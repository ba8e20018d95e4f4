import * as assert from 'uvu/assert'
import type * as Tables from '../golden/readable/tables.gen.ts'

// The model of a table: an array of plain objects in the form of `toJSON`.

/** A row of the model. */
export type Row = Record<string, unknown>

export type BodyTable = Tables.World['bodies']

/** Returns the row that a push of `values` makes, as plain values in the form of JSON. */
export function filled(values: Row): Row {
  const row: Row = {
    ...{ x: 0, y: 0, vx: 0, vy: 0, hp: 100, kind: 'orc', alive: false },
    ...{ position: { x: 0, y: 0, z: 1 }, state: { visible: false, burning: false } },
    ...{ look: { colour: 0, size: 0 }, score: '0', time: 0, name: '', weights: [0, 0, 0, 0] },
    ...{ leader: null, index: 0 },
  }
  change(row, values)
  return row
}

/** Writes values into a row; null removes an optional field. */
export function change(row: Row, values: Row): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) delete row[name]
    else if (name === 'home')
      row[name] = {
        ...((row[name] as Row | undefined) ?? { x: 0, y: 0, z: 1 }),
        ...(value as Row),
      }
    else if (name === 'position' || name === 'state' || name === 'look')
      row[name] = { ...(row[name] as Row), ...(value as Row) }
    else row[name] = typeof value === 'bigint' ? String(value) : value
  }
}

export function removeRow(rows: Row[], row: number): void {
  const last = rows.pop()!
  if (row < rows.length) rows[row] = last
}

/** Compares a table with its model: by its rows, by its columns, and by the starts of its columns. */
export function compare(table: BodyTable, rows: readonly Row[]): void {
  assert.is(table.length, rows.length)
  assert.equal(JSON.parse(JSON.stringify(table)), rows)
  const { columns, starts, arena } = table
  assert.ok(table.capacity >= rows.length)
  rows.forEach((row, index) => {
    assert.is(columns.x[index], row['x'])
    assert.is(columns.position.y[index], (row['position'] as Row)['y'])
    assert.is(
      (columns.armourValidity[index >>> 3]! >>> (index & 7)) & 1,
      row['armour'] === undefined ? 0 : 1,
    )
    assert.is(String(columns.score[index]), row['score'])
    assert.equal([...columns.weights.subarray(index * 4, index * 4 + 4)], row['weights'])
    assert.is(arena.f32[starts.x + index], row['x'])
    assert.is(arena.u16[starts.hp + index], row['hp'])
  })
  for (let index = rows.length; index < table.capacity; index++) {
    assert.is(columns.hp[index], 0)
    assert.is((columns.homeValidity[index >>> 3]! >>> (index & 7)) & 1, 0)
  }
  for (const start of [starts.x, starts.score * 2, starts.weights]) assert.is(start % 16, 0)
}

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { RecordError, type CSVOptions } from '../../src/csv.ts'
import {
  EveryTable,
  Names,
  OneTable,
  OwnerList,
  OwnerPool,
  parseCSVEvery,
  parseCSVGiven,
  parseCSVMaybe,
  parseCSVOne,
  parseCSVOwner,
  parseCSVPair,
  Places,
  type Given,
  type Maybe,
} from '../golden/drift/csv-every.gen.ts'
import {
  Measurements,
  parseCSVMeasurement,
  Stations,
  type Measurement,
} from '../golden/readable/csv.gen.ts'
import { plain } from '../support/csv-trial.ts'
import { arenaOf, expectCode } from '../support/generated.ts'

const csv = suite('csv/csv-reader')

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array => encoder.encode(text)

/** Reads measurements into a table, and returns its rows with the names of stations. */
function measured(
  text: string,
  options: Omit<CSVOptions<never>, 'onBatch'> = {},
): { rows: unknown[]; errors: string[]; rejected: number } {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const table = Measurements.create(arena)
  const { errors, rejected } = parseCSVMeasurement(bytesOf(text), table, {
    ...options,
    dictionaries: { Stations: stations },
  })
  const rows = [...table].map(({ station, temperature }) => [stations.at(station), temperature])
  return { rows, rejected, errors: errors.map(({ message }) => message) }
}

function errorOf(action: () => unknown): RecordError {
  try {
    action()
  } catch (error) {
    assert.instance(error, RecordError)
    return error as RecordError
  }
  throw new Error('nothing was thrown')
}

/** Reads pairs of texts without a header. */
function pairs(text: string | Uint8Array, options: CSVOptions<never> = {}): string[][] {
  const rows: string[][] = []
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  parseCSVPair(bytes, ({ a, b }) => void rows.push([a, b]), {
    header: false,
    ...(options as object),
  })
  return rows
}

csv('finds columns by name, by position and by given names', () => {
  const expected = [['Oslo', -35]]
  assert.equal(measured('station,temperature\nOslo,-3.5\n').rows, expected)
  assert.equal(measured('temperature,x,station\n-3.5,,Oslo\n').rows, expected)
  assert.equal(measured('Oslo,-3.5\n', { header: false }).rows, expected)
  const header = ['temperature', 'station']
  assert.equal(measured('-3.5,Oslo\n', { header }).rows, expected)
})

csv('reads any end of lines, a byte order mark and empty lines', () => {
  const expected = [
    ['Oslo', 10],
    ['Rome', 200],
  ]
  for (const end of ['\n', '\r\n']) {
    const lines = ['station,temperature', 'Oslo,1', '', 'Rome,20', '']
    assert.equal(measured(lines.join(end)).rows, expected)
    assert.equal(measured(`\ufeff${end}${lines.join(end)}${end}`).rows, expected)
    assert.equal(measured(lines.slice(0, 4).join(end)).rows, expected)
  }
  assert.equal(measured('station,temperature\r\nOslo,1\nRome,20\r\n').rows, expected)
})

csv('reads texts in quotes with separators, quotes and line breaks', () => {
  assert.equal(pairs('"a,b","c""d"\n"x\ny","p\r\nq"\n"",""\n'), [
    ['a,b', 'c"d'],
    ['x\ny', 'p\r\nq'],
    ['', ''],
  ])
})

csv('refuses every malformed record, and names its place', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a"b,c\n', '1:2: malformed record: got a quote in a text without quotes'],
    ['a,b"\n', '1:4: malformed record: got a quote in a text without quotes'],
    ['"a"b,c\n', '1:4: malformed record: got a text after a closing quote'],
    ['"a" ,c\n', '1:4: malformed record: got a text after a closing quote'],
    ['a\rb,c\n', '1:2: malformed record: got a carriage return without a line feed'],
    ['x,y\n"a,b\n', '2:1: malformed record: got a quote that is not closed'],
    ['x,y\na\n', '2:1: invalid number of fields: got 1 field, expected 2'],
    ['x,y\na,b,c\n', '2:5: invalid number of fields: got 3 fields, expected 2'],
    ['x,y\n"p\nq","r\n",z\n', '4:3: invalid number of fields: got 3 fields, expected 2'],
    ['x,y\n,\0\n', '2:2: invalid b: got "\\u0000", expected a text of at most 8 bytes'],
    ['x,y\n123456789,\n', '2:1: invalid a: got "123456789", expected a text of at most 8 bytes'],
  ]
  for (const [text, message] of cases) {
    const error = errorOf(() => pairs(text))
    assert.is(error.code, 'INVALID_RECORD')
    assert.ok(error.message.startsWith(`input:${message}`), `${error.message} ${text}`)
  }
})

csv('refuses invalid UTF-8', () => {
  const bad = ['ff', 'c080', 'eda080', 'f4908080', 'c3', 'e282', 'f09f98', 'e08080', '80']
  for (const hex of bad) {
    for (const form of ['x', '"x"']) {
      for (const line of [`${form},b\n`, `a,${form}\n`]) {
        const [before, after] = line.split('x') as [string, string]
        const bytes = Buffer.concat([Buffer.from(before), Buffer.from(hex, 'hex'), Buffer.from(after)])
        const error = errorOf(() => pairs(bytes))
        assert.match(error.message, /got bytes that are not UTF-8/)
      }
    }
    const text = Buffer.concat([Buffer.from('a'), Buffer.from(hex, 'hex'), Buffer.from(',1\n')])
    const arena = new Arena(1 << 16)
    const dictionaries = { Stations: Stations.create(arena) }
    const error = errorOf(() =>
      parseCSVMeasurement(text, () => {}, { header: false, dictionaries }),
    )
    assert.is(error.field, 'station')
    assert.is(dictionaries.Stations.length, 1)
  }
})

csv('throws at once, skips, or collects', () => {
  const text = 'station,temperature\na,x\nb,1\nc,2000000\nd,\n'
  const error = errorOf(() => measured(text, { file: 'people.csv' }))
  assert.is(error.code, 'INVALID_RECORD')
  assert.is(
    error.message,
    "people.csv:2:3: invalid temperature: got \"x\", expected a number from -3276.8 to 3276.7 with at most 1 digits after the point. Correct it, or pass onError: 'skip'.",
  )
  assert.equal(
    [error.file, error.line, error.column, error.field],
    ['people.csv', 2, 3, 'temperature'],
  )
  const skipped = measured(text, { onError: 'skip' })
  assert.equal(skipped.rows, [['b', 10]])
  assert.equal([skipped.rejected, skipped.errors], [3, []])
  const collected = measured(text, { onError: 'collect', maxErrors: 2 })
  assert.equal(collected.rejected, 3)
  assert.equal(
    collected.errors.map((message) => message.split(':').slice(1, 3).join(':')),
    ['2:3', '4:3'],
  )
})

csv('keeps the rows before an error, and adds no text of a refused record', () => {
  const arena = new Arena(1 << 16)
  const table = Measurements.create(arena)
  const Names = Stations.create(arena)
  const read = (text: string): unknown =>
    parseCSVMeasurement(bytesOf(text), table, { dictionaries: { Stations: Names } })
  expectCode('INVALID_RECORD', () => read('station,temperature\na,1\n"b""",2\nnew,x\nd,4\n'))
  assert.equal(plain(table.toJSON()), [
    { station: 1, temperature: 10 },
    { station: 2, temperature: 20 },
  ])
  assert.equal(Names.toArray(), ['', 'a', 'b"'])
  expectCode('INVALID_RECORD', () => read('temperature,station\nx,newer\n'))
  expectCode('INVALID_RECORD', () => read('temperature,station\nx,"newest"\n'))
  assert.is(Names.length, 3)
  // Rows beyond the length are zero.
  const faults: string[] = []
  table.examine$((fault) => faults.push(fault))
  assert.equal(faults, [])
})

csv('refuses headers without a column, or with two', () => {
  const cases: readonly (readonly [string, CSVOptions<never>, RegExp])[] = [
    ['station,temp\n', {}, /^input:1:1: missing column "temperature": got "station","temp"/],
    ['station,temperature,station\n', {}, /ambiguous column "station": got two columns/],
    ['', {}, /^input:1:1: missing header/],
    ['\n\r\n', {}, /^input:3:1: missing header/],
    ['station,"temperature\n', {}, /^input:1:9: invalid header: got a quote that is not closed/],
    ['a\n', { header: false }, /missing column number 2: got 1 columns/],
    ['a\n', { header: ['station'] }, /missing column "temperature"/],
  ]
  for (const [text, options, message] of cases) {
    for (const onError of ['throw', 'skip'] as const) {
      const error = errorOf(() => measured(text, { ...(options as object), onError }))
      assert.is(error.code, 'INVALID_HEADER')
      assert.match(error.message, message)
    }
  }
  assert.equal(measured('station,temperature').rows, [])
  assert.equal(measured('', { header: false }).rows, [])
  assert.equal(measured('', { header: ['station', 'temperature'] }).rows, [])
})

csv('reads missing values as absent, as the default, or refuses them', () => {
  const rows: Maybe.JSON[] = []
  parseCSVMaybe(bytesOf('u8,text,f64\n,,\n1,"",NA\nNA,x,2\n'), (row) => void rows.push(row.toJSON()), {
    missing: ['', 'NA'],
    dictionaries: { Names: Names.create(new Arena(1 << 10)) },
  })
  assert.equal(plain(rows), [{}, { u8: 1, text: '' }, { text: 'x', f64: 2 }])
  const given: Given.JSON[] = []
  parseCSVGiven(bytesOf('u8,text\n,\n9,b\n'), (row) => void given.push(row.toJSON()))
  const defaults = { b: true, i53: -5, i64: '-6', f64: 0.5, colour: 'green', zero: 0 }
  assert.equal(plain(given), [
    { ...defaults, u8: 7, text: 'abc' },
    { ...defaults, u8: 9, text: 'b' },
  ])
  assert.equal(measured('station,temperature\n,1\n').rows, [['', 10]])
  const error = errorOf(() => measured('station,temperature\na,NA\n', { missing: ['NA'] }))
  assert.match(error.message, /^input:2:3: invalid temperature: got "NA"/)
})

csv('reads a single column, in which an empty line is no record', () => {
  const { arena } = arenaOf()
  const table = OneTable.create(arena)
  assert.is(parseCSVOne(bytesOf('text\na\n\n""\nb'), table).rows, 3)
  assert.equal(plain(table.toJSON()), [{ text: 'a' }, { text: '' }, { text: 'b' }])
})

csv('stops when the callback returns false, and throws what it throws', () => {
  const seen: number[] = []
  const stations = Stations.create(new Arena(1 << 16))
  const options = { header: false, dictionaries: { Stations: stations } }
  const text = bytesOf('a,1\nb,2\nc,3\n')
  const stop = ({ temperature }: Measurement): void | false => {
    seen.push(temperature)
    if (temperature === 20) return false
  }
  assert.is(parseCSVMeasurement(text, stop, options).rows, 2)
  assert.equal(seen, [10, 20])
  const failure = new Error('of the callback')
  const thrown = (): void => {
    throw failure
  }
  try {
    parseCSVMeasurement(text, thrown, options)
    assert.unreachable()
  } catch (error) {
    assert.is(error, failure)
  }
})

csv('gives the callback one accessor', () => {
  const seen = new Set<object>()
  const stations = Stations.create(new Arena(1 << 16))
  const options = { header: false, dictionaries: { Stations: stations } }
  parseCSVMeasurement(bytesOf('a,1\n"b",2\n'), (row) => void seen.add(row), options)
  assert.is(seen.size, 1)
})

csv('calls onBatch after each batch, into the target that it returns', () => {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const tables = [Measurements.create(arena), Measurements.create(arena)]
  const batches: number[] = []
  const { rows } = parseCSVMeasurement(bytesOf('a,1\nb,2\n"c",3\nd,4\ne,5\n'), tables[0]!, {
    header: false,
    batchRows: 2,
    onBatch: (into) => {
      batches.push((into as Measurements).length)
      return into === tables[0] ? tables[1]! : tables[0]!
    },
    dictionaries: { Stations: stations },
  })
  assert.is(rows, 5)
  assert.equal(batches, [2, 2, 3])
  assert.equal(
    tables.map((table) => [...table].map(({ temperature }) => temperature)),
    [
      [10, 20, 50],
      [30, 40],
    ],
  )
  expectCode('INVALID_OPTION', () =>
    parseCSVMeasurement(bytesOf('a,1\n'), tables[0]!, {
      header: false,
      batchRows: 1,
      onBatch: async () => {},
      dictionaries: { Stations: stations },
    }),
  )
})

csv('refuses options and targets by name', () => {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const table = Measurements.create(arena)
  const read = (options: object, into: unknown = table): unknown =>
    parseCSVMeasurement(bytesOf('a,1\n'), into as Measurements, {
      dictionaries: { Stations: stations },
      ...options,
    })
  const wrong: readonly object[] = [
    { separators: ';' },
    { separator: '' },
    { separator: '"' },
    { separator: '1' },
    { separator: 'é' },
    { separator: ',,' },
    { header: 'yes' },
    { header: [] },
    { header: [1] },
    { missing: 'NA' },
    { missing: ['a,b'] },
    { missing: ['a"'] },
    { onError: 'ignore' },
    { maxErrors: -1 },
    { maxRecordBytes: 0 },
    { file: 1 },
    { onProgress: true },
    { batchRows: 2 },
    { onBatch: () => {} },
    { batchRows: 0, onBatch: () => {} },
    { range: { start: 1 } },
    { range: { start: 2, end: 1 } },
    { dictionaries: {} },
    { dictionaries: { Stations: table } },
    { dictionaries: undefined },
  ]
  for (const options of wrong) expectCode('INVALID_OPTION', () => read(options))
  expectCode('INVALID_VALUE', () => read({ signal: {} }))
  const others = [null, {}, [], stations, EveryTable.create(arena), 'table']
  for (const into of others) expectCode('INVALID_VALUE', () => read({}, into))
  expectCode('INVALID_VALUE', () => parseCSVPair('a,b' as never, () => {}))
  assert.is(table.length, 0)
})

csv('reads texts of any length into blocks of their own', () => {
  const arena = new Arena(1 << 16)
  const long = 'é'.repeat(400)
  const text = bytesOf(`id,title,note\n1,a,\n2,"""${long}""",b\n`)
  const expected = [
    { id: 1, title: 'a', note: '' },
    { id: 2, title: `"${long}"`, note: 'b' },
  ]
  const list = OwnerList.create(arena)
  const pool = OwnerPool.create(arena)
  const rows: unknown[] = []
  parseCSVOwner(text, list)
  parseCSVOwner(text, pool)
  parseCSVOwner(text, (row) => void rows.push(row.toJSON()))
  assert.equal(plain(list.toJSON()), expected)
  assert.equal(plain(pool.toJSON()), expected)
  assert.equal(rows, expected)
  arena.free(list)
  arena.free(pool)
  assert.is(arena.blockCount, 0)
})

csv('keeps what was read when there is no room for more', () => {
  const lines = Array.from({ length: 300 }, (_, row) => `${row},"title ${row}${'x'.repeat(row % 40)}",n${row}`)
  const text = bytesOf(['id,title,note', ...lines].join('\n'))
  for (let bytes = 512; bytes < 16_384; bytes += 331) {
    // A pool can't be in an arena that is smaller than the alignment of its chunks.
    for (const type of bytes < 8192 ? [OwnerList] : [OwnerList, OwnerPool]) {
      const arena = new Arena(bytes)
      const target = type.create(arena)
      expectCode('OUT_OF_MEMORY', () => parseCSVOwner(text, target))
      const rows = plain(target.toJSON()) as { id: number; title: string }[]
      assert.ok(rows.length < 300)
      rows.forEach(({ id, title }, row) => {
        assert.is(id, row)
        assert.ok(title.startsWith(`title ${row}`))
      })
      assert.equal(arena.verify(), [])
      arena.free(target as OwnerList)
      assert.is(arena.blockCount, 0)
    }
  }
})

csv('keeps tables whole when columns or dictionaries find no room', () => {
  const lines = Array.from({ length: 400 }, (_, row) => `station number ${row},${row}`)
  const text = bytesOf(['station,temperature', ...lines].join('\n'))
  for (let bytes = 256; bytes < 24_000; bytes += 397) {
    const arena = new Arena(bytes)
    const table = Measurements.create(arena)
    const stations = Stations.create(arena)
    let code = ''
    try {
      parseCSVMeasurement(text, table, { dictionaries: { Stations: stations } })
    } catch (error) {
      code = (error as RecordError).code
    }
    assert.ok(code === 'OUT_OF_MEMORY' || (code === '' && table.length === 400), code)
    ;[...table].forEach(({ station, temperature }, row) => {
      assert.is(stations.at(station), `station number ${row}`)
      assert.is(temperature, row * 10)
    })
    const faults: string[] = []
    table.examine$((fault) => faults.push(fault))
    assert.equal(faults, [])
    assert.equal(arena.verify(), [])
  }
})

csv('reads into checked arenas, which report nothing', () => {
  const arena = new Arena(1 << 20, { checked: true })
  const names = Names.create(arena)
  const places = Places.create(arena)
  const owners = OwnerPool.create(arena)
  parseCSVOwner(bytesOf('id,title,note\n1,a,b\n'), owners)
  assert.equal(plain(owners.toJSON()), [{ id: 1, title: 'a', note: 'b' }])
  const table = EveryTable.create(arena)
  expectCode('INVALID_HEADER', () =>
    parseCSVEvery(bytesOf('b\n'), table, { dictionaries: { Names: names, Places: places } }),
  )
})

csv('reads 10,000 names, as many as their cache has entries for', () => {
  const random = (row: number): number => (Math.imul(row, 0x9e37_79b1) >>> 0) % 10_000
  const lines = Array.from({ length: 60_000 }, (_, row) => `Šťátion ${random(row)};${random(row) / 100}`)
  const arena = new Arena(1 << 24)
  const table = Measurements.create(arena)
  const stations = Stations.create(arena)
  const text = bytesOf(lines.join('\n').replace(/(\.\d)\d/g, '$1'))
  const options = { header: false, separator: ';', dictionaries: { Stations: stations } }
  assert.is(parseCSVMeasurement(text, table, options).rows, 60_000)
  assert.is(stations.length, 10_001)
  const { station, temperature } = table.columns
  for (let row = 0; row < 60_000; row++) {
    const number = random(row)
    assert.is(stations.at(station[row]!), `Šťátion ${number}`)
    assert.is(temperature[row], Math.trunc(number / 10))
  }
})

csv.run()

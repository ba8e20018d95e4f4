import { once } from 'node:events'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import {
  RecordError,
  type CSVOptions,
  type RecordSource,
  type RecordSummary,
} from '../../src/csv.ts'
import { OffheapError } from '../../src/errors.ts'
import {
  Measurements,
  parseCSVMeasurement,
  readCSVMeasurement,
  Stations,
} from '../golden/readable/csv.gen.ts'
import { streamOf } from '../support/csv-trial.ts'
import { Random } from '../support/random.ts'

const records = suite('records/read-records')

const folder = mkdtempSync(join(tmpdir(), 'offheap-records-'))
records.after(() => rmSync(folder, { recursive: true }))

const encoder = new TextEncoder()
const HEADER = 'station,temperature\n'

function linesOf(count: number, from = 0): string {
  return Array.from({ length: count }, (_, row) => `s${(from + row) % 97},${from + row}\n`).join('')
}

type Options = Omit<CSVOptions<Measurements>, 'onBatch'>

/** Reads a source into a new table. */
class Reading {
  readonly arena = new Arena(1 << 24)
  readonly stations = Stations.create(this.arena)
  readonly table = Measurements.create(this.arena)

  read(source: unknown, options: Options = {}): Promise<RecordSummary> {
    return readCSVMeasurement(source as RecordSource, this.table, {
      ...options,
      dictionaries: { Stations: this.stations },
    })
  }

  /** The numbers of the rows. */
  get numbers(): number[] {
    return [...this.table.columns.temperature.subarray(0, this.table.length)].map(
      (value) => value / 10,
    )
  }
}

const upTo = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, row) => from + row)

async function failureOf(promise: Promise<unknown>): Promise<OffheapError & Partial<RecordError>> {
  try {
    await promise
  } catch (error) {
    return error as OffheapError
  }
  throw new Error('the promise was fulfilled')
}

records('reads each kind of source', async () => {
  const text = HEADER + linesOf(3000)
  const bytes = encoder.encode(text)
  const path = join(folder, 'kinds.csv')
  writeFileSync(path, bytes)
  const sources: Record<string, () => unknown> = {
    path: () => path,
    url: () => pathToFileURL(path),
    bytes: () => bytes,
    part: () => Buffer.concat([bytes, bytes]).subarray(bytes.length),
    blob: () => new Blob([bytes]),
    file: () => createReadStream(path, { highWaterMark: 1000 }),
    web: () => new Blob([bytes]).stream(),
    readable: () => Readable.from([bytes.subarray(0, 100), bytes.subarray(100)]),
    generator: () => streamOf([bytes.subarray(0, 3), new Uint8Array(0), bytes.subarray(3)]),
  }
  for (const [name, source] of Object.entries(sources)) {
    const reading = new Reading()
    const summary = await reading.read(source())
    assert.equal(summary, { rows: 3000, rejected: 0, bytes: bytes.length, errors: [] }, name)
    assert.equal(reading.numbers, upTo(3000), name)
  }
})

records('names files in messages', async () => {
  const path = join(folder, 'names.csv')
  writeFileSync(path, `${HEADER}a,x\n`)
  const error = await failureOf(new Reading().read(path))
  assert.ok(error.message.startsWith(`${path}:2:3: invalid temperature`), error.message)
  assert.is(error.file, path)
  const named = await failureOf(new Reading().read(pathToFileURL(path), { file: 'f.csv' }))
  assert.ok(named.message.startsWith('f.csv:2:3'))
})

records('refuses what is no source, and streams of strings', async () => {
  for (const source of [null, undefined, 1, {}, [], () => {}, Symbol('s')]) {
    assert.is((await failureOf(new Reading().read(source))).code, 'INVALID_VALUE')
  }
  for (const stream of [Readable.from(['a,1\n']), Readable.from([{ a: 1 }])]) {
    const error = await failureOf(new Reading().read(stream))
    assert.is(error.code, 'INVALID_VALUE')
    assert.match(error.message, /expected a Uint8Array/)
  }
  const error = await failureOf(new Reading().read(Readable.from(['a,1\n'])))
  assert.match(error.message, /got "a,1\\n".*Open the stream without an encoding/)
})

records('keeps the rows before a failure of the source, which is the cause', async () => {
  const failure = new Error('the disk is gone')
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield encoder.encode(`${HEADER}a,0\nb,1\nc`)
    throw failure
  }
  const sources: (() => unknown)[] = [
    failing,
    () => Readable.from(failing()),
    () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(encoder.encode(`${HEADER}a,0\nb,1\nc`))
        },
        pull(controller) {
          controller.error(failure)
        },
      }),
  ]
  for (const source of sources) {
    const reading = new Reading()
    const error = await failureOf(reading.read(source()))
    assert.instance(error, RecordError)
    assert.is(error.code, 'SOURCE_FAILED')
    assert.is(error.cause, failure)
    assert.match(error.message, /the disk is gone/)
  }
  const missing = join(folder, 'missing.csv')
  const error = await failureOf(new Reading().read(missing))
  assert.is(error.code, 'SOURCE_FAILED')
  assert.ok(error.message.startsWith(`${missing}:1:1: source failed: got ENOENT`))
  assert.is((await failureOf(new Reading().read(folder))).code, 'SOURCE_FAILED')
})

records('reads a last record without a line break, and refuses an incomplete one', async () => {
  const reading = new Reading()
  const parts = [`${HEADER}a,0\nb,`, '1'].map((part) => encoder.encode(part))
  assert.is((await reading.read(streamOf(parts))).rows, 2)
  const error = await failureOf(reading.read(streamOf([encoder.encode(`${HEADER}a,0\n"b,1`)])))
  assert.is(error.code, 'INVALID_RECORD')
  assert.match(error.message, /^input:3:1: malformed record: got a quote that is not closed/)
  assert.is(reading.table.length, 3)
})

records('ends with the reason of a signal, and closes the source', async () => {
  const reason = new Error('enough')
  const aborted = await failureOf(
    new Reading().read(new Uint8Array(0), { signal: AbortSignal.abort(reason) }),
  )
  assert.is(aborted, reason)
  for (const make of [
    (): unknown => new PassThrough(),
    (): unknown => Readable.toWeb(new PassThrough()),
    (): unknown => new PassThrough()[Symbol.asyncIterator](),
  ]) {
    const controller = new AbortController()
    const reading = new Reading().read(make(), { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 5)
    assert.is(await failureOf(reading), reason)
  }
  const stream = new PassThrough()
  stream.write(`${HEADER}a,x\n`)
  assert.is((await failureOf(new Reading().read(stream))).code, 'INVALID_RECORD')
  if (!stream.destroyed) await once(stream, 'close')
  assert.ok(stream.destroyed)
})

records('lets other tasks of the program run', async () => {
  const path = join(folder, 'large.csv')
  writeFileSync(path, HEADER + 'some station,1.5\n'.repeat(2_000_000))
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const controller = new AbortController()
  const seen: number[] = []
  const reading = new Reading().read(path, {
    onProgress: ({ rows, totalBytes }) => {
      assert.is(totalBytes, 34_000_020)
      seen.push(rows)
    },
    signal: controller.signal,
  })
  try {
    assert.is((await reading).rows, 2_000_000)
  } finally {
    clearInterval(timer)
  }
  assert.ok(turns > 1, `${turns} turns`)
  assert.is(seen.at(-1), 2_000_000)
})

records('waits for the promises of onBatch', async () => {
  const arena = new Arena(1 << 20)
  const stations = Stations.create(arena)
  const table = Measurements.create(arena)
  const sums: number[] = []
  let isBusy = false
  const { rows } = await readCSVMeasurement(encoder.encode(HEADER + linesOf(1000)), table, {
    dictionaries: { Stations: stations },
    batchRows: 300,
    onBatch: async (into) => {
      assert.is(isBusy, false)
      isBusy = true
      await new Promise((resolve) => setTimeout(resolve, 1))
      const batch = into as Measurements
      sums.push(batch.length)
      batch.clear()
      isBusy = false
    },
  })
  assert.is(rows, 1000)
  assert.equal(sums, [300, 300, 300, 100])
  assert.is(table.length, 0)
  const failure = new Error('of the batch')
  const failed = readCSVMeasurement(encoder.encode(HEADER + linesOf(10)), table, {
    dictionaries: { Stations: stations },
    batchRows: 4,
    onBatch: () => Promise.reject(failure),
  })
  assert.is(await failureOf(failed), failure)
  assert.is(table.length, 4)
})

records('reads each record of a range once, whatever the ranges', async () => {
  const text = `${HEADER}${linesOf(60)}`.replaceAll('\ns5', '\r\ns5')
  const bytes = encoder.encode(text)
  const path = join(folder, 'ranges.csv')
  writeFileSync(path, bytes)
  const random = new Random(7)
  for (let turn = 0; turn < 150; turn++) {
    const count = random.between(1, 5)
    const cuts = Array.from({ length: count }, () => random.below(bytes.length + 10)).sort(
      (a, b) => a - b,
    )
    const bounds = [0, ...cuts, bytes.length + 10]
    const reading = new Reading()
    for (let part = 0; part + 1 < bounds.length; part++) {
      const range = { start: bounds[part]!, end: bounds[part + 1]! }
      await reading.read(random.pick([path, bytes, new Blob([bytes])]), { range })
    }
    assert.equal(reading.numbers, upTo(60), bounds.join(' '))
  }
  const whole = { start: 0, end: Infinity }
  const reading = new Reading()
  assert.is((await reading.read(path, { range: whole })).rows, 60)
  const error = await failureOf(reading.read(streamOf([bytes]), { range: whole }))
  assert.is(error.code, 'INVALID_OPTION')
})

/** A stream with one line of `size` bytes between two records. */
async function* longLine(size: number): AsyncGenerator<Uint8Array> {
  yield encoder.encode(`${HEADER}a,0\n"`)
  const part = new Uint8Array(1 << 20).fill(120)
  for (let at = 0; at < size; at += part.length) yield part
  yield encoder.encode('\nb,1\n')
}

records('refuses a line of a GiB in bounded memory, and goes on after it', async () => {
  const reading = new Reading()
  const summary = await reading.read(longLine(1 << 30), { onError: 'collect' })
  assert.equal([summary.rows, summary.rejected], [2, 1])
  assert.equal(reading.numbers, [0, 1])
  const [error] = summary.errors
  assert.is(error!.code, 'RECORD_TOO_LONG')
  assert.is(error!.line, 3)
  assert.is((await failureOf(new Reading().read(longLine(1 << 25)))).code, 'RECORD_TOO_LONG')
})

records('compares each record with maxRecordBytes, however it is read', async () => {
  for (const line of ['abcdefgh,1', '"abcdefgh",1', 'abcdefgh,"1"']) {
    const text = encoder.encode(`${HEADER}${line}\nx,2\n`)
    for (const most of [24, line.length, line.length + 1, 1 << 20]) {
      const stations = Stations.create(new Arena(1 << 16))
      const fits = line.length + 1 <= most
      const summary = parseCSVMeasurement(text, () => {}, {
        maxRecordBytes: most,
        onError: 'skip',
        dictionaries: { Stations: stations },
      })
      assert.equal([summary.rows, summary.rejected], fits ? [2, 0] : [1, 1], `${line} ${most}`)
    }
  }
})

records.run()

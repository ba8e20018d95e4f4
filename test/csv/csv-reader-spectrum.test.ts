import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { load } from '../support/codegen.ts'

/** The public collection of documents for parsers of CSV. */
const spectrum = suite('csv/csv-spectrum')

const FOLDER = 'node_modules/csv-spectrum'

interface Reader {
  read(bytes: Uint8Array): Record<string, string>[]
}

/** Returns a schema with a text for each of `names`, and a program that reads it. */
async function readerOf(names: readonly string[]): Promise<Reader> {
  const fields = names.map(
    (name, index) => `/** @column ${JSON.stringify(name)} */ f${index}: Str<200>`,
  )
  const text = `import type { Str } from 'offheap/schema'\n/** @csv */\nexport interface Row { ${fields.join('\n')} }`
  const { outputs, errors } = compile([{ path: 'row.struct.ts', text }])
  assert.equal(errors.map(String), [])
  const program = `
    import { parseCSVRow } from './row.gen.ts'
    const names = ${JSON.stringify(names)}
    export function read(bytes) {
      const rows = []
      parseCSVRow(bytes, (row) => void rows.push(Object.fromEntries(names.map((name, index) => [name, row['f' + index]]))))
      return rows
    }`
  return load<Reader>(program, new Map(outputs.map(({ path, text }) => [path, text])))
}

/** Has a quote in a text without quotes, which RFC 4180 excludes. */
const MALFORMED = 'location_coordinates.csv'

for (const file of readdirSync(`${FOLDER}/csvs`).filter((name) => name !== MALFORMED)) {
  spectrum(`reads ${file} as it is in JSON`, async () => {
    const expected: Record<string, string>[] = JSON.parse(
      readFileSync(`${FOLDER}/json/${file.replace('.csv', '.json')}`, 'utf8'),
    )
    const { read } = await readerOf(Object.keys(expected[0]!))
    assert.equal(read(readFileSync(`${FOLDER}/csvs/${file}`)), expected)
  })
}

spectrum('refuses a quote in a text without quotes', async () => {
  const { read } = await readerOf(['Cities'])
  try {
    read(readFileSync(`${FOLDER}/csvs/${MALFORMED}`))
    assert.unreachable()
  } catch (error) {
    assert.match(String(error), /^RecordError: input:2:24: malformed record: got a quote in a text/)
  }
})

spectrum.run()

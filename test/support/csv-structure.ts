import { strict as assert } from 'node:assert'
import { parseCSVPair, readCSVPair, type Pair } from '../golden/drift/csv-every.gen.ts'
import { streamOf } from './csv-trial.ts'
import { Random, replayHint } from './random.ts'

/** What a document consists of: texts, and the refused lines. */
export interface Parsed {
  readonly rows: readonly (readonly [string, string])[]
  /** The line of each refused record. */
  readonly refused: readonly number[]
}

/**
 * Splits a document into records with two texts, as RFC 4180 describes them. `text` has a character
 * for each byte.
 */
export function naiveParse(text: string): Parsed {
  const rows: [string, string][] = []
  const refused: number[] = []
  const document = text === '' || text.endsWith('\n') ? text : `${text}\n`
  let at = 0
  const lineAt = (place: number): number => document.slice(0, place).split('\n').length
  while (at < document.length) {
    const start = at
    const fields: string[] = []
    let wrong = -1
    for (;;) {
      const field = /^"((?:[^"]|"")*)"(?!")|^[^,\n\r"]*/s.exec(document.slice(at))
      if (field === null || (document[at] === '"' && field[1] === undefined)) {
        wrong = at
        break
      }
      fields.push(field[1] === undefined ? field[0] : field[1].replaceAll('""', '"'))
      at += field[0].length
      if (document[at] === ',') {
        at++
        continue
      }
      const end = /^\r?\n/.exec(document.slice(at))
      if (end === null) wrong = at
      else at += end[0].length
      break
    }
    if (wrong >= 0) {
      const isOpen = document[wrong] === '"' && /^"(?:[^"]|"")*$/s.test(document.slice(wrong)) && (wrong === start || document[wrong - 1] === ',')
      refused.push(lineAt(wrong))
      at = isOpen ? document.length : document.indexOf('\n', wrong) + 1
    } else if (document.slice(start, at).trim() === '' && fields.length === 1 && fields[0] === '' && document[start] !== '"') continue
    else if (fields.length !== 2) {
      refused.push(-lineAt(start))
    } else if (fields.some((field) => !isValid(field))) refused.push(-lineAt(start))
    else rows.push(fields as [string, string])
  }
  return { rows, refused }
}

function isValid(field: string): boolean {
  try {
    const bytes = Uint8Array.from(field, (character) => character.charCodeAt(0))
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return bytes.length <= 8 && !field.includes('\0')
  } catch {
    return false
  }
}

const PARTS = ['a', 'bcdef', ',', ',', '"', '"', '""', '\n', '\n', '\r\n', '\r', '\xc3\xa9', '\xe2\x82\xac', '\xff', '\xc0\x80', '\xed\xa0\x80', '\xc3', '\0', ' ']

/** Returns a document with a character for each byte. */
export function randomStructure(random: Random): string {
  const count = random.between(0, 24)
  let text = ''
  for (let part = 0; part < count; part++) {
    text += random.chance(0.5) ? random.pick(['x,y\n', '"p","q"\r\n', 'ab,"c"\n']) : random.pick(PARTS)
  }
  return text
}

const decoder = new TextDecoder()

function check(text: string, rows: unknown, errors: readonly { line: number }[]): void {
  const expected = naiveParse(text)
  const decode = (field: string): string =>
    decoder.decode(Uint8Array.from(field, (character) => character.charCodeAt(0)))
  assert.deepEqual(rows, expected.rows.map((row) => row.map(decode)))
  // A record with a wrong number of fields, or a wrong field, can have its error on a later line.
  assert.equal(errors.length, expected.refused.length)
  for (const [index, line] of expected.refused.entries()) {
    if (line > 0) assert.equal(errors[index]!.line, line)
    else assert.ok(errors[index]!.line >= -line)
  }
}

/** Reads random documents of few different bytes, cut at each place. Returns the first failure. */
export async function structureFailure(seeds: readonly number[]): Promise<string | undefined> {
  for (const seed of seeds) {
    const text = randomStructure(new Random(seed))
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    for (let cut = -1; cut <= bytes.length; cut++) {
      const rows: string[][] = []
      const into = ({ a, b }: Pair): void => void rows.push([a, b])
      const options = { header: ['a', 'b'], onError: 'collect' } as const
      try {
        const parts = [bytes.slice(0, cut), bytes.slice(cut)]
        const { errors } =
          cut < 0 ? parseCSVPair(bytes, into, options) : await readCSVPair(streamOf(parts), into, options)
        check(text, rows, errors)
      } catch (error) {
        const where = `${replayHint(seed)}, cut at ${cut}`
        return `${where}: ${String(error instanceof Error ? error.stack : error)}\n${JSON.stringify(text)}`
      }
    }
  }
  return undefined
}

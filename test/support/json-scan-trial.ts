import { scanNumber } from '../../src/ndjson/scan-number.ts'
import { skipSpace } from '../../src/ndjson/scan-space.ts'
import { scanText } from '../../src/ndjson/scan-text.ts'
import { skipValue } from '../../src/ndjson/skip-value.ts'
import { damaged, randomJSON, randomNumber, randomText } from './json-text.ts'
import { isJSON, windowOf } from './json-window.ts'
import { Random, replayHint } from './random.ts'

/** Returns whether skipping accepts a text as a value with whitespace around it. */
export function isSkipped(text: string | Uint8Array): boolean {
  const { u8, cursor, end } = windowOf(text)
  const at = skipValue(u8, skipSpace(u8, 0), cursor)
  return at >= 0 && skipSpace(u8, at) === end
}

/** Returns the number that a text is; undefined if it isn't one as a whole. */
export function numberIn(text: string): number | undefined {
  const { u8, cursor, end } = windowOf(text)
  const value = scanNumber(u8, 0, cursor)
  return cursor.at === end ? value : undefined
}

/** Returns the text that a source in JSON is; undefined if it isn't one as a whole. */
export function textIn(source: string): string | undefined {
  const { u8, view, cursor, end } = windowOf(source)
  scanText(u8, view, 0, cursor)
  if (cursor.at !== end) return undefined
  const { start } = cursor
  const bytes =
    start < 0 ? cursor.scratch.subarray(~start, cursor.end) : u8.subarray(start, cursor.end)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** Returns the finite number that `JSON.parse` finds in a text as a whole. */
export function parsedNumber(text: string): number | undefined {
  if (!isJSON(text) || /\s/.test(text)) return undefined
  const value: unknown = JSON.parse(text)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Returns the text in Unicode that `JSON.parse` finds in a source as a whole. */
export function parsedText(source: string): string | undefined {
  if (!source.startsWith('"') || !source.endsWith('"') || !isJSON(source)) return undefined
  const value: unknown = JSON.parse(source)
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? value : undefined
}

/** Returns the first difference from `JSON.parse`; undefined if there is none. */
export function scanFailure(seeds: readonly number[]): string | undefined {
  for (const seed of seeds) {
    const random = new Random(seed)
    const sources = [randomJSON(random), randomNumber(random), randomText(random)]
    for (const source of [...sources, ...sources.map((one) => damaged(random, one))]) {
      // Half of a surrogate pair would be written as U+FFFD.
      const text = source.replace(/\p{Surrogate}/gu, '')
      const isSame =
        isSkipped(text) === isJSON(text) &&
        Object.is(numberIn(text), parsedNumber(text)) &&
        textIn(text) === parsedText(text)
      if (!isSame) return `${replayHint(seed)}: ${text}`
    }
  }
  return undefined
}

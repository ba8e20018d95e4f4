/**
 * Measures an operation on a dictionary, on one by hand, or on a `Map`, in its own process.
 *
 *     node dictionaries.js FORM OPERATION BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * An operation is the name of the texts and of the work: `airports-bytes`. The loops are functions
 * that take their data as parameters, as in a program.
 */
import { readFileSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { Words } from '../dictionaries.gen.ts'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { HandDictionary } from '../workloads/hand-dictionary.ts'

const COUNT = 10_000
const AIRPORTS = 'node_modules/vega-datasets/data/flights-airport.csv'

/** Texts in the order in which they are looked up: as strings, and in the bytes of a file. */
interface Texts {
  readonly strings: readonly string[]
  readonly u8: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Origins and destinations of flights, as a table has them: 305 airports. */
function airports(): string[] {
  const rows = readFileSync(AIRPORTS, 'utf8').trim().split('\n').slice(1)
  return rows.flatMap((row) => row.split(',').slice(0, 2)).slice(0, COUNT)
}

/** As many of 100,000 texts of 5 to 25 letters and digits. */
function randoms(): string[] {
  let state = 1
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const all = Array.from({ length: 100_000 }, (_, index) => {
    let text = index.toString(36)
    for (let left = 4 + next(20) - text.length; left >= 0; left--) {
      text += 'abcdefghijklmnopqrstuvwxyz0123456789'[next(36)]!
    }
    return text
  })
  return Array.from({ length: COUNT }, () => all[next(all.length)]!)
}

const [form = '', operation = '', budget = ''] = process.argv.slice(2)
const [vocabulary = '', work = ''] = operation.split('-')
const lines = vocabulary === 'airports' ? airports() : randoms()
const texts = textsOf(lines)
const decoder = new TextDecoder()

const words = Words.create(new Arena(1 << 24))
const map = new Map<string, number>([['', 0]])
const names: string[] = ['']
const hand = new HandDictionary(1 << 17, 1 << 22)

/** Returns the texts as strings that are in no table of V8 yet, and as the bytes of one file. */
function textsOf(lines: readonly string[]): Texts {
  const file = lines.join(',')
  const u8 = new TextEncoder().encode(file)
  const starts = new Uint32Array(lines.length)
  const ends = new Uint32Array(lines.length)
  let at = 0
  for (const [index, line] of lines.entries()) {
    starts[index] = at
    ends[index] = at + line.length
    at += line.length + 1
  }
  return { strings: file.split(','), u8, starts, ends }
}

type Run = () => number
const forms: Readonly<Record<string, Readonly<Record<string, Run>>>> = {
  dictionary: {
    bytes: () => bytes(words, texts),
    strings: () => strings(words, texts.strings),
    fresh: () => strings(words, copies()),
    texts: () => decoded(words, codes),
    fill: () => (words.clear(), bytes(words, texts)),
    fillStrings: () => (words.clear(), strings(words, texts.strings)),
  },
  hand: {
    bytes: () => bytesByHand(hand, texts),
    strings: () => stringsByHand(hand, texts.strings),
    fresh: () => stringsByHand(hand, copies()),
    texts: () => decodedByHand(hand, codes),
    fill: () => (hand.clear(), bytesByHand(hand, texts)),
    fillStrings: () => (hand.clear(), stringsByHand(hand, texts.strings)),
  },
  map: {
    bytes: () => bytesOfMap(map, names, texts),
    strings: () => stringsOfMap(map, names, texts.strings),
    fresh: () => stringsOfMap(map, names, copies()),
    texts: () => decodedOfMap(names, codes),
    fill: () => (clearMap(), bytesOfMap(map, names, texts)),
    fillStrings: () => (clearMap(), stringsOfMap(map, names, texts.strings)),
  },
}

const codes = Uint32Array.from(lines, (line) => words.intern(line))
for (const sum of [bytes(words, texts), bytesOfMap(map, names, texts)]) {
  if (sum !== bytesByHand(hand, texts)) throw new Error('different codes')
}

/** The lines as new strings, without hashes, as a parser makes them. */
function copies(): string[] {
  return joined.split(',')
}
const joined = lines.join(',')

const run = forms[form]?.[work]
if (run === undefined) throw new Error(`unknown form "${form}" or operation "${operation}"`)
for (let turn = 0; turn < 4; turn++) {
  const sums = Object.values(forms).map((works) => works[work]!())
  if (new Set(sums).size > 1) throw new Error(`different results: ${sums.join(', ')}`)
}
const timing = await time(run, COUNT, Number(budget))
console.log(JSON.stringify({ ...timing, bytes: garbage() }))

/** Returns the bytes that the operation adds to the JavaScript heap for a text. */
function garbage(): number {
  globalThis.gc?.()
  for (let turn = 0; turn < 20; turn++) run!()
  const samples = Array.from({ length: 31 }, () => {
    const before = getHeapStatistics().used_heap_size
    run!()
    return (getHeapStatistics().used_heap_size - before) / COUNT
  })
  return Math.max(0, median(samples))
}

function bytes(words: Words, { u8, starts, ends }: Texts): number {
  let sum = 0
  for (let at = 0; at < starts.length; at++) {
    sum += words.internBytes(u8, starts[at]!, ends[at]!)
  }
  return sum
}

function bytesByHand(hand: HandDictionary, { u8, starts, ends }: Texts): number {
  let sum = 0
  for (let at = 0; at < starts.length; at++) sum += hand.ofBytes(u8, starts[at]!, ends[at]!)
  return sum
}

function bytesOfMap(map: Map<string, number>, names: string[], texts: Texts): number {
  const { u8, starts, ends } = texts
  let sum = 0
  for (let at = 0; at < starts.length; at++) {
    sum += codeOf(map, names, decoder.decode(u8.subarray(starts[at], ends[at])))
  }
  return sum
}

function strings(words: Words, texts: readonly string[]): number {
  let sum = 0
  for (let at = 0; at < texts.length; at++) sum += words.intern(texts[at]!)
  return sum
}

function stringsByHand(hand: HandDictionary, texts: readonly string[]): number {
  let sum = 0
  for (let at = 0; at < texts.length; at++) sum += hand.ofText(texts[at]!)
  return sum
}

function stringsOfMap(map: Map<string, number>, names: string[], texts: readonly string[]): number {
  let sum = 0
  for (let at = 0; at < texts.length; at++) sum += codeOf(map, names, texts[at]!)
  return sum
}

function codeOf(map: Map<string, number>, names: string[], text: string): number {
  const known = map.get(text)
  if (known !== undefined) return known
  const code = names.push(text) - 1
  map.set(text, code)
  return code
}

function clearMap(): void {
  map.clear()
  map.set('', 0)
  names.length = 1
}

function decoded(words: Words, codes: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < codes.length; at++) sum += words.at(codes[at]!).length
  return sum
}

function decodedByHand(hand: HandDictionary, codes: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < codes.length; at++) sum += hand.textOf(codes[at]!).length
  return sum
}

function decodedOfMap(names: readonly string[], codes: Uint32Array): number {
  let sum = 0
  for (let at = 0; at < codes.length; at++) sum += names[codes[at]!]!.length
  return sum
}

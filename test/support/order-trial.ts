import { Arena } from '../../src/arena.ts'
import { Ledger, type Entry, type Tight } from '../golden/drift/orders.gen.ts'
import { Random, replayHint } from './random.ts'

// Random rows, sorted by random fields. The oracle compares plain values with a comparator, and
// knows nothing of bytes.

type Plain = number | bigint | boolean | string | undefined

const KINDS = ['low', 'high', 'top'] as const
const PLACES = ['', 'b', 'ba', 'Z', 'é', '😀', 'zoo', 'a', 'ab', '\u{ffff}'] as const
const NAMES = ['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'abcdefg', 'b', 'é', '😀', 'Z', '\u{ffff}']
const FLOATS = [0, -0, 1, -1, 0.5, NaN, Infinity, -Infinity, 1e-7, -1e-7, 3.5, 1000, -1000]

const fieldsOfEntry: Readonly<Record<string, (random: Random) => Plain>> = {
  a: (random) => random.between(-128, 127),
  b: (random) => random.below(256),
  c: (random) => random.between(-32768, 32767),
  d: (random) => random.below(65536),
  e: (random) => whole(random) | 0,
  f: (random) => whole(random) >>> 0,
  g: (random) => random.pick(FLOATS),
  h: (random) => Math.fround(float(random)),
  i: float,
  j: (random) => (whole(random) | 0) * random.pick([1, 2 ** 21, -3]),
  k: (random) => (whole(random) >>> 0) * random.pick([1, 2 ** 21]),
  l: (random) => BigInt(whole(random) | 0) * random.pick([1n, 2n ** 32n, -5n]),
  m: (random) => BigInt(whole(random) >>> 0) * random.pick([1n, 2n ** 32n, 7n]),
  on: (random) => random.chance(0.5),
  kind: (random) => random.pick(KINDS),
  name: (random) => random.pick(NAMES),
  place: (random) => random.below(PLACES.length),
  'spot.x': (random) => Math.fround(float(random)),
  'spot.y': (random) => (random.chance(0.3) ? undefined : random.between(-5, 5)),
  maybe: (random) => (random.chance(0.3) ? undefined : float(random)),
  word: (random) => (random.chance(0.3) ? undefined : random.pick(NAMES.slice(0, 5))),
  'away.x': (random) => Math.fround(float(random)),
}

const fieldsOfTight: Readonly<Record<string, (random: Random) => Plain>> = {
  tag: (random) => random.below(4),
  size: (random) => whole(random) >>> 0,
  score: float,
  step: (random) => random.between(-32768, 32767),
}

/** Returns an integer of up to 32 bits: often one of few, or one with equal upper digits. */
function whole(random: Random): number {
  return random.pick([random.below(3), random.below(300), random.word(), random.word() << 20])
}

function float(random: Random): number {
  if (random.chance(0.3)) return random.pick(FLOATS)
  // Numbers whose upper halves are equal.
  if (random.chance(0.3)) return random.pick([1, -1]) * (1 + random.below(9) * 2 ** -50)
  return (random.word() / 2 ** 16 - 2 ** 15) * random.pick([1, 1e10, 1e-10, 2 ** -16])
}

/** A row as the oracle has it: the values by path. */
type Row = Readonly<Record<string, Plain>>

/** Returns the literal that makes a row. */
function literalOf(row: Row): Record<string, unknown> {
  const literal: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(row)) {
    const [name, part] = path.split('.') as [string, string?]
    if (value === undefined) continue
    if (part === undefined) literal[name] = value
    else (literal[name] ??= {} as object) as Record<string, unknown>
    if (part !== undefined) (literal[name] as Record<string, unknown>)[part] = value
  }
  return literal
}

/** A key, and how the oracle compares two values of it. */
interface Key {
  readonly key: string | readonly [string, unknown]
  readonly path: string
  readonly isDescending: boolean
  readonly valueOf: (value: Plain) => Plain
}

function compare(a: Row, b: Row, keys: readonly Key[]): number {
  for (const { path, isDescending, valueOf } of keys) {
    const one = valueOf(a[path])
    const other = valueOf(b[path])
    // Missing values are last, then NaN.
    const rank = rankOf(one) - rankOf(other)
    if (rank !== 0) return rank
    if (one === other || rankOf(one) > 0) continue
    const isBefore = typeof one === 'string' ? pointsOf(one) < pointsOf(other) : one! < other!
    return isBefore !== isDescending ? -1 : 1
  }
  return 0
}

function rankOf(value: Plain): number {
  return value === undefined ? 2 : Number.isNaN(value) ? 1 : 0
}

/** Returns a text whose order by code units is that of the code points of `text`. */
function pointsOf(text: Plain): string {
  return Array.from(text as string, (point) =>
    point.codePointAt(0)!.toString(16).padStart(6, '0'),
  ).join(' ')
}

interface Sortable {
  order(...keys: never[]): Uint32Array
  lowerBound?(key: never, value: unknown, order?: ArrayLike<number>): number
  upperBound?(key: never, value: unknown, order?: ArrayLike<number>): number
}

/** Returns the first failure of the seeds as text; undefined if there is none. */
export function orderFailure(seeds: readonly number[], isChecked: boolean): string | undefined {
  for (const seed of seeds) {
    try {
      const failure = runOne(new Random(seed), isChecked)
      if (failure !== undefined) return `${replayHint(seed)}: ${failure}`
    } catch (error) {
      return `${replayHint(seed)}: ${error instanceof Error ? error.stack : error}`
    }
  }
  return undefined
}

function runOne(random: Random, isChecked: boolean): string | undefined {
  const arena = new Arena(1 << 22, { checked: isChecked })
  const ledger = arena.create(Ledger)
  for (const place of PLACES) ledger.places.intern(place)
  const count = random.pick([0, 1, 2, 20, 48, 49, 300, isChecked ? 60 : 2000])
  const rows = rowsFrom(fieldsOfEntry, count, random)
  const tights = rowsFrom(fieldsOfTight, count, random)
  const pointers: number[] = []
  const tightPointers: number[] = []
  for (const [index, row] of rows.entries()) {
    // A row without `away` has its fields missing.
    if (random.chance(0.3)) rows[index] = { ...row, 'away.x': undefined }
    const literal = literalOf(rows[index]!) as Entry.Init
    ledger.table.push(literal)
    ledger.set.set(index * 3, literal)
    ledger.list.push(literal)
    pointers.push(ledger.pool.create(literal).ptr)
    ledger.tight.push(literalOf(tights[index]!) as Tight.Init)
    tightPointers.push(ledger.tights.create(literalOf(tights[index]!) as Tight.Init).ptr)
  }
  const before = arena.u8.slice()
  const all = Object.keys(fieldsOfEntry)
  const keys = keysFrom(all, ledger.places, random)
  const ofTights = keysFrom(Object.keys(fieldsOfTight), null, random)
  const failure =
    check('table', ledger.table as never, rows, keys, null, random) ??
    check('set', ledger.set as never, rows, keys, null, random) ??
    check('list', ledger.list as never, rows, keys, null, random) ??
    check('pool', ledger.pool as never, rows, keys, pointers, random) ??
    check('packed list', ledger.tight as never, tights, ofTights, null, random) ??
    check('packed pool', ledger.tights as never, tights, ofTights, tightPointers, random)
  if (failure !== undefined) return failure
  if (Buffer.compare(before, arena.u8) !== 0) return 'ordering wrote into the arena'
  return checkGather(ledger, rows, random)
}

function rowsFrom(
  fields: Readonly<Record<string, (random: Random) => Plain>>,
  count: number,
  random: Random,
): Row[] {
  // Few distinct rows give many equal ones.
  const distinct = Array.from({ length: random.pick([1, 3, 10, count + 1]) }, () =>
    Object.fromEntries(Object.entries(fields).map(([path, draw]) => [path, draw(random)])),
  )
  // One row that differs from all others decides about a digit that they share.
  const odd = random.chance(0.3) ? random.below(count + 1) : -1
  const drawn = (index: number): Row =>
    odd < 0 ? random.pick(distinct) : distinct[index === odd ? 0 : distinct.length - 1]!
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(Object.keys(fields).map((path) => [path, drawn(index)[path]] as const)),
  )
}

function keysFrom(paths: readonly string[], places: unknown, random: Random): Key[] {
  const chosen = random.shuffle([...paths]).slice(0, random.between(1, 3))
  return chosen.map((path) => {
    const isDescending = random.chance(0.5)
    const name = isDescending ? `-${path}` : path
    const hasTexts = path === 'place' && random.chance(0.5)
    const key = hasTexts ? ([name, places] as const) : name
    const valueOf = (value: Plain): Plain => {
      if (path === 'kind') return KINDS.indexOf(value as 'low')
      return hasTexts ? PLACES[value as number]! : value
    }
    return { key, path, isDescending, valueOf }
  })
}

function check(
  what: string,
  sortable: Sortable,
  rows: readonly Row[],
  keys: readonly Key[],
  pointers: readonly number[] | null,
  random: Random,
): string | undefined {
  const expected = Array.from(rows, (_, index) => index).sort(
    (a, b) => compare(rows[a]!, rows[b]!, keys) || a - b,
  )
  const names = JSON.stringify(
    keys.map(({ path, isDescending }) => (isDescending ? '-' : '') + path),
  )
  const order = sortable.order(...(keys.map(({ key }) => key) as never[]))
  const got = [...order].map((row) => (pointers === null ? row : pointers.indexOf(row)))
  const wrong = expected.findIndex((row, index) => got[index] !== row)
  if (wrong >= 0 || got.length !== expected.length) {
    return `${what} of ${rows.length} by ${names}: got ${got[wrong]} at ${wrong}, expected ${expected[wrong]}`
  }
  const [first] = keys
  if (sortable.lowerBound === undefined || typeof first!.key !== 'string' || rows.length === 0) {
    return undefined
  }
  const value = random.pick(rows)[first!.path]
  if (value === undefined) return undefined
  const probe = { [first!.path]: value }
  const signs = expected.map((row) => compare(rows[row]!, probe, [first!]))
  const lower = signs.filter((sign) => sign < 0).length
  const upper = signs.filter((sign) => sign <= 0).length
  const low = sortable.lowerBound(first!.key as never, value, order)
  const high = sortable.upperBound!(first!.key as never, value, order)
  if (low === lower && high === upper) return undefined
  return `${what} by ${names}: bounds of ${String(value)}: got ${low} and ${high}, expected ${lower} and ${upper}`
}

/** Gathers a random choice of rows, in the table and in the list. */
function checkGather(
  { table, list }: Ledger,
  rows: readonly Row[],
  random: Random,
): string | undefined {
  const count = random.pick([rows.length, 0, random.below(rows.length * 2 + 1)])
  const chosen =
    rows.length === 0 ? [] : Array.from({ length: count }, () => random.below(rows.length))
  const plain = list.toJSON()
  const expected = JSON.stringify(chosen.map((row) => plain[row]))
  const capacity = table.capacity
  table.gather(random.chance(0.5) ? chosen : Uint32Array.from(chosen))
  list.gather(random.chance(0.5) ? chosen : Float64Array.from(chosen))
  if (JSON.stringify(table.toJSON()) !== expected) return `gathered ${chosen.length} rows wrongly`
  if (JSON.stringify(list.toJSON()) !== expected) return 'gathered elements wrongly'
  if (chosen.length <= capacity && table.capacity !== capacity) return 'gather moved the columns'
  const bytes: string[] = []
  table.examine$((message) => bytes.push(message))
  return bytes[0]
}

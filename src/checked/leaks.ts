import type { Leak, LeakPlace, OnLeaks } from '../checks.ts'
import { clipped, invalidOption, show } from '../errors.ts'
import { REFERENCE_TABLE } from '../references/references.ts'
import type { Allocation } from './shadow.ts'

const PLACES = 3
/** Maximum number of blocks whose lines are looked up, which takes microseconds per block. */
const MOST_LINES = 20_000

/** Returns the live blocks by type, those with the most bytes first. */
export function leaksOf(live: Iterable<Allocation>): Leak[] {
  const groups = new Map<string, Allocation[]>()
  for (const allocation of live) {
    if (allocation.type === REFERENCE_TABLE) continue
    const group = groups.get(allocation.typeName)
    if (group === undefined) groups.set(allocation.typeName, [allocation])
    else group.push(allocation)
  }
  return [...groups]
    .map(([type, group]) => ({
      type,
      count: group.length,
      bytes: group.reduce((sum, { size }) => sum + size, 0),
      places: placesOf(group),
    }))
    .sort((one, other) => other.bytes - one.bytes)
}

/**
 * Returns the action on leaks that the arena's option `checked` asks for; null for no checks.
 * @throws INVALID_OPTION when `checked` is not a valid value.
 */
export function onLeaksOf(checked: unknown): OnLeaks | null {
  if (checked === undefined || checked === false) return null
  if (checked === true) return 'warn'
  if (typeof checked !== 'object' || checked === null) {
    throw invalidOption(
      'option checked',
      show(checked),
      'true, false or { leaks }',
      'Pass { checked: true } to make a checked arena',
    )
  }
  const unknown = Object.keys(checked).find((name) => name !== 'leaks')
  if (unknown !== undefined) {
    const cure = 'Correct it, or leave it out'
    throw invalidOption('name of an option in checked', clipped(unknown), 'leaks', cure)
  }
  const { leaks = 'warn' }: { leaks?: unknown } = checked
  if (leaks === 'ignore' || leaks === 'warn') return leaks
  if (typeof leaks === 'function') return (found) => leaks(found)
  throw invalidOption(
    'option checked.leaks',
    show(leaks),
    "'warn', 'ignore' or a function",
    'Pass a function to receive the list of leaks',
  )
}

/** Reports the leaks that `find` returns, as the option says. */
export function report(onLeaks: OnLeaks, find: () => Leak[]): void {
  if (onLeaks === 'ignore') return
  const leaks = find()
  if (leaks.length === 0) return
  if (onLeaks === 'warn') console.warn(tableOf(leaks))
  else onLeaks(leaks)
}

function placesOf(group: readonly Allocation[]): LeakPlace[] {
  const counts = new Map<string, number>()
  for (const { made } of group.slice(0, MOST_LINES)) {
    const place = String(made)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, PLACES)
}

function tableOf(leaks: readonly Leak[]): string {
  const count = leaks.reduce((sum, leak) => sum + leak.count, 0)
  const rows = [
    ['type', 'count', 'bytes', 'most made at'],
    ...leaks.map(({ type, count, bytes, places }) => [
      type,
      String(count),
      String(bytes),
      places[0]?.place ?? '',
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map(([type, count, bytes, place]) =>
    [
      type!.padEnd(widths[0]!),
      count!.padStart(widths[1]!),
      bytes!.padStart(widths[2]!),
      place,
    ].join('  '),
  )
  const blocks = count === 1 ? 'block was' : 'blocks were'
  return [
    `offheap: ${count} ${blocks} live when their arena was disposed. Free them, call reset() before, or pass { checked: { leaks: 'ignore' } }.`,
    ...lines.map((line) => `  ${line.trimEnd()}`),
  ].join('\n')
}

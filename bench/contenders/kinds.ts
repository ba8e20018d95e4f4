/**
 * One kind of field, by its accessor or by hand, in a process of its own.
 *
 *     node kinds.js FORM KIND BUDGET    checks what it computes, times it; answers a `Timing` as JSON
 *
 * Every loop goes through 1,000 structs that lie side by side and answers a number which both forms
 * must agree on with a third, computed from the values that the structs were given. The loops are
 * functions that are given their data, as a program's are.
 */
import { getHeapStatistics } from 'node:v8'
import { Arena } from 'offheap'
import { median } from '../harness/median.ts'
import { time } from '../harness/timing.ts'
import { accessors } from '../workloads/kinds-accessors.ts'
import { byHand } from '../workloads/kinds-by-hand.ts'
import { COUNT, expected, fill, type Loop } from '../workloads/kinds-values.ts'
import type { Kind } from '../workloads/kinds.ts'

const forms: Readonly<Record<string, Readonly<Record<Kind, Loop>>>> = {
  accessor: accessors,
  hand: byHand,
}
/** Loops whose values are objects of JavaScript by their nature. */
const MAKES_VALUES: ReadonlySet<string> = new Set(['big', 'text-read', 'string-read'])

const [form = '', kind = '', budget = ''] = process.argv.slice(2)
const loop = forms[form]?.[kind as Kind]
if (loop === undefined) throw new Error(`there is no ${form} of ${kind}`)

const arena = new Arena(1 << 22)
const first = fill(arena, kind as Kind)
for (let turn = 1; turn <= 8; turn++) {
  const found = loop(arena, first, COUNT)
  const wanted = expected(kind as Kind, turn)
  if (found !== wanted) throw new Error(`${form} of ${kind} found ${found} in turn ${turn}, not ${wanted}`)
}
const timing = await time(() => void loop(arena, first, COUNT), COUNT, Number(budget))
const bytes = garbage()
if (form === 'accessor' && bytes > 0.5 && !MAKES_VALUES.has(kind)) {
  throw new Error(`${kind} leaves ${bytes} bytes of garbage a turn`)
}
console.log(JSON.stringify({ ...timing, bytes }))

/** What a turn adds to the JavaScript heap: the median of samples sees none of the collector's work. */
function garbage(): number {
  const few = COUNT / 10
  const added = (count: number) => {
    const before = getHeapStatistics().used_heap_size
    loop!(arena, first, count)
    return getHeapStatistics().used_heap_size - before
  }
  globalThis.gc?.()
  for (let turn = 0; turn < 500; turn++) loop!(arena, first, COUNT)
  const samples = Array.from({ length: 51 }, () => (added(few) - added(1)) / few)
  return Math.max(0, median(samples))
}

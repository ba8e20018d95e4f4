/**
 * Measures one kind of field, by its accessor or by hand-written code, in its own process.
 *
 *     node kinds.js FORM KIND BUDGET    checks the results, then prints a `Timing` as JSON
 *
 * Every loop visits 1,000 contiguous structs and returns a number, which must equal the number
 * computed from the values that were written to the structs. The loops are functions that take
 * their data as parameters, as in a program.
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
// Kinds whose values are allocated by JavaScript: bigints and strings.
const MAKES_VALUES: ReadonlySet<string> = new Set(['big', 'text-read', 'string-read'])
// Less than any object has: what V8 itself allocates in 100 accesses, a few times.
const MOST_BYTES = 0.5
const ATTEMPTS = 20

const [form = '', kind = '', budget = ''] = process.argv.slice(2)
const loop = forms[form]?.[kind as Kind]
if (loop === undefined) throw new Error(`unknown form "${form}" or kind "${kind}"`)

const arena = new Arena(1 << 22)
const first = fill(arena, kind as Kind)
for (let turn = 1; turn <= 8; turn++) {
  const found = loop(arena, first, COUNT)
  const wanted = expected(kind as Kind, turn)
  if (found !== wanted) {
    throw new Error(
      `wrong result of ${form} of ${kind} in turn ${turn}: got ${found}, expected ${wanted}`,
    )
  }
}
const timing = await time(() => void loop(arena, first, COUNT), COUNT, Number(budget))
const bytes = await garbage()
if (form === 'accessor' && bytes > MOST_BYTES && !MAKES_VALUES.has(kind)) {
  throw new Error(`${kind} leaves garbage: got ${bytes} bytes per access, expected 0`)
}
console.log(JSON.stringify({ ...timing, bytes }))

/**
 * Returns the bytes that an access adds to the JavaScript heap. A garbage collection distorts a few
 * of the samples, but not their median. It also makes V8 drop the code of the loop, and what the
 * quicker compilers make of it allocates doubles (12 bytes for an `f16`, on Node 26). How long the
 * optimizing compiler takes depends on the machine, so samples are taken until they show none.
 */
async function garbage(): Promise<number> {
  const few = COUNT / 10
  const added = (count: number) => {
    const before = getHeapStatistics().used_heap_size
    loop!(arena, first, count)
    return getHeapStatistics().used_heap_size - before
  }
  globalThis.gc?.()
  let least = Infinity
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_BYTES; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, attempt))
    for (let turn = 0; turn < 500; turn++) loop!(arena, first, COUNT)
    const samples = Array.from({ length: 51 }, () => (added(few) - added(1)) / few)
    least = Math.min(least, Math.max(0, median(samples)))
  }
  return least
}

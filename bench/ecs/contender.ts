/**
 * Checks and times one case of one library, in its own process.
 *
 *     node contender.js LIBRARY CASE-SIZE BUDGET    prints figures as JSON
 */
import { CASES, countOf, SIZES } from './cases.ts'
import { requireCorrect, requireStillCorrect } from './check.ts'
import { libraryOf } from './libraries.ts'
import { measure } from './measuring.ts'
import { operationOf } from './program.ts'

const [id = '', workload = '', budget = ''] = process.argv.slice(2)
const [caseName, sizeName = ''] = workload.split('-')
const name = CASES.find((name) => name === caseName)
const size = SIZES[sizeName]
if (name === undefined || size === undefined) throw new Error(`unknown workload "${workload}"`)
const count = countOf(name, size)

const library = libraryOf(id)
const { adapter } = await library.load()
const make = adapter[name]
if (make === undefined) throw new Error(`${id} has no ${name}`)
const before = memory()
const program = make(count)
const { resident } = memory()
const checked = await requireCorrect(name, count, program)
// What the check allocated is garbage, and what the library allocates in its first operations isn't.
const kept = memory().kept - (program.spare?.() ?? 0)
const { operations, ...times } = await measure(operationOf(program), Number(budget))
requireStillCorrect(name, count, program, checked + operations)
console.log(
  JSON.stringify({ ...times, kept: kept - before.kept, resident: resident - before.resident }),
)

/** Returns bytes that are in use after a collection, buffers included, and those of the process. */
function memory(): { kept: number; resident: number } {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { kept: heapUsed + arrayBuffers, resident: rss }
}

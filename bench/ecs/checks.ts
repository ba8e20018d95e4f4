/**
 * Compares every library with the model in one case, at a small size and without timing. Some
 * libraries keep components and sizes for the whole process, so each case has one of its own.
 *
 *     node checks.js CASE    prints `LIBRARY RESULT` in lines
 */
import { CASES } from './cases.ts'
import { requireCorrect } from './check.ts'
import { LIBRARIES } from './libraries.ts'

const COUNT = 37

const name = CASES.find((name) => name === process.argv[2])
if (name === undefined) throw new Error(`unknown case "${process.argv[2]}"`)
for (const { id, load, cases = CASES } of LIBRARIES) {
  if (!cases.includes(name)) continue
  const { adapter } = await load()
  try {
    await requireCorrect(name, COUNT, adapter[name]!(COUNT))
    console.log(`${id} correct`)
  } catch (error) {
    console.log(`${id} ${String(error)}`)
  }
}

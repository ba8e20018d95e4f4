import { Arena } from '../../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../../src/errors.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'

/** The code of the `OffheapError` that `call` throws; what else it throws or answers, as text. */
export function codeOf(call: () => unknown): string {
  let answer: unknown
  try {
    answer = call()
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    return `a foreign error: ${String(error)}`
  }
  return `no error, but ${String(answer)}`
}

/** The error that `call` throws. */
export function errorOf(call: () => unknown): OffheapError {
  try {
    call()
  } catch (error) {
    if (error instanceof OffheapError) return error
    throw error
  }
  throw new Error('it threw nothing')
}

/** The rows that have been tried, by the call that they begin with: `Arena.free`, `new Tlsf`, … */
const tried = new Map<string, Set<string>>()

/** How many different bad inputs `wrongRows` has been given for `call`. */
export function casesOf(call: string): number {
  return tried.get(call)?.size ?? 0
}

/** A row that came out otherwise than expected; tables are checked whole, so that all rows show. */
export function wrongRows(
  rows: readonly (readonly [what: string, call: () => unknown, code: OffheapErrorCode])[],
  heap?: Arena | Tlsf,
): string[] {
  const wrong: string[] = []
  for (const [what, call, code] of rows) {
    const before = heap && stateOf(heap)
    const found = codeOf(call)
    const name = /^(new )?[\w.]+/.exec(what)?.[0] ?? what
    tried.set(name, (tried.get(name) ?? new Set()).add(what))
    if (found !== code) wrong.push(`${what}: ${found}, should be ${code}`)
    if (heap && stateOf(heap) !== before) wrong.push(`${what}: the refused call changed the heap`)
  }
  return wrong
}

/** Everything that a heap is: its bytes, its counters, and what `verify` finds. */
export function stateOf(heap: Arena | Tlsf): string {
  const words = heap instanceof Arena ? heap.i32 : heap.words
  const violations = heap instanceof Arena ? heap.verify() : verify(heap)
  const { capacity, usedSize, peakUsedSize, freeSize, largestFree, blockCount } = heap
  return JSON.stringify([
    Buffer.from(words.slice().buffer).toString('latin1'),
    { capacity, usedSize, peakUsedSize, freeSize, largestFree, blockCount },
    violations,
  ])
}

/** A value as it is called in a failure. */
export function named(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value)
      ? `[${String(value)}]`
      : (Object.getPrototypeOf(value)?.constructor.name ?? 'a bare object')
  }
  return `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`
}

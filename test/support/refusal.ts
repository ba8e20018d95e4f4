import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError, type OffheapErrorCode } from '../../src/errors.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'

/** Returns the code of the `OffheapError` that `call` throws, or a text about any other result. */
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

/** Returns the error that `call` throws. */
export function errorOf(call: () => unknown): OffheapError {
  try {
    call()
  } catch (error) {
    if (error instanceof OffheapError) return error
    throw error
  }
  throw new Error('expected an error, but nothing was thrown')
}

/**
 * Expects an `OffheapError` with `code` whose message contains each of `parts`: the names and values
 * that a reader needs, whatever the wording around them.
 */
export function expectError(
  call: () => unknown,
  code: OffheapErrorCode,
  parts: readonly string[],
): void {
  const error = errorOf(call)
  assert.is(error.code, code)
  for (const part of parts) assert.match(error.message, part)
}

/** The attempted rows by the call at their start: `Arena.free`, `new Tlsf`, … */
const tried = new Map<string, Set<string>>()

/** Returns the number of different bad inputs that `wrongRows` has had for `call`. */
export function casesOf(call: string): number {
  return tried.get(call)?.size ?? 0
}

/**
 * Returns a line for each row with an unexpected result. All rows run, so that all failures are
 * reported.
 */
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

/** Returns the state of a heap as text: bytes, counters and the result of `verify`. */
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

/** Returns the name of a value for failure messages. */
export function named(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value)
      ? `[${String(value)}]`
      : (Object.getPrototypeOf(value)?.constructor.name ?? 'a bare object')
  }
  return `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`
}

import * as assert from 'uvu/assert'

/** Asserts that two values are the same, also two `NaN`, and that no zero has another sign. */
export function same(found: unknown, expected: unknown, hint?: string): void {
  if (Object.is(found, expected)) return
  assert.unreachable(`${hint ?? 'value'}: got ${show(found)}, expected ${show(expected)}`)
}

function show(value: unknown): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/**
 * Freezes `value` and everything in it, and returns it. The stages share parts of their results, so
 * that none may change what another one has read. It is a loop, because a schema can be nested
 * deep.
 */
export function frozen<T>(value: T): T {
  const open: object[] = isOpen(value) ? [value] : []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    Object.freeze(next)
    for (const inner of Object.values(next)) if (isOpen(inner)) open.push(inner)
  }
  return value
}

function isOpen(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Object.isFrozen(value)
}

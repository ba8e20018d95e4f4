/**
 * `value` with everything in it frozen: the stages share parts of what they hand on, and none can
 * change what another has seen. A loop, no recursion: a schema can be deep.
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

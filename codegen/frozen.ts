/**
 * `value` with everything in it frozen: the stages share parts of what they hand on, and none can
 * change what another has seen. A loop, no recursion: a schema can be deep.
 */
export function frozen<T>(value: T): T {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    for (const inner of Object.values(next)) open.push(inner)
  }
  return value
}

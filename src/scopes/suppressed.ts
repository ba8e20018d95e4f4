/** The class of the platform, where it has one: Node from 24 on, and current browsers. */
interface Suppressing {
  readonly SuppressedError?: new (error: unknown, former: unknown, message: string) => Error
}

/**
 * Returns the error for one that was thrown while another one was on its way, with the properties
 * of a `SuppressedError`, which `using` throws: `error`, the later one, and `suppressed`, the
 * former one.
 */
export function suppressed(error: unknown, former: unknown): Error {
  const message = 'an error at the end of a scope was thrown after another one'
  const { SuppressedError } = globalThis as Suppressing
  if (SuppressedError !== undefined) return new SuppressedError(error, former, message)
  const both = new Error(message)
  const own = { name: 'SuppressedError', error, suppressed: former }
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(both, name, { value, writable: true, configurable: true })
  }
  return both
}

import { requireKind } from './errors.ts'

/**
 * Returns the key and the value of an entry, as a `Map` iterates them.
 * @throws INVALID_VALUE when it isn't an array of two.
 */
export function entryOf(entry: unknown): readonly [key: unknown, value: unknown] {
  const isEntry = Array.isArray(entry) && entry.length === 2
  requireKind(isEntry, 'entry', entry, 'an array of a key and a value')
  return entry as [unknown, unknown]
}

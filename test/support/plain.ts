/** Returns the plain values of an accessor, read only by its getters. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return [...value]
  if (isElements(value))
    return Array.from({ length: value.length }, (_, index) => plain(value.at(index)))
  if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, plain)
  if (isAtomic(value)) return value.load()
  const { offsets } = value.constructor as { offsets?: Readonly<Record<string, number>> }
  const names = offsets === undefined ? gettersOf(value) : Object.keys(offsets)
  const read = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(names.map((name) => [name, plain(read[name])]))
}

function isAtomic(value: object): value is { load(): unknown } {
  return 'load' in value && 'compareExchange' in value
}

function isElements(value: object): value is ArrayLike<unknown> & { at(index: number): unknown } {
  return 'at' in value && 'length' in value && !('get' in value) && !('free' in value)
}

/** Returns the members of flags or bits, except their mask. */
function gettersOf(value: object): string[] {
  const members = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value))
  return Object.entries(members)
    .filter(([name, { get }]) => get !== undefined && name !== 'mask' && name !== 'ptr')
    .map(([name]) => name)
}

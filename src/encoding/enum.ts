import { OffheapError, show } from '../errors.ts'

/** Names shown in a message: an enum may have 256. */
const SHOWN = 12

/** The index of `value` in `names`, as memory holds it. Throws `INVALID_VALUE` for another name. */
export function indexOfName<Name extends string>(names: readonly Name[], value: Name): number {
  const index = names.indexOf(value)
  if (index < 0) throw unknownName(names, value)
  return index
}

/** `INVALID_VALUE` for what is none of `names`. */
export function unknownName(names: readonly string[], value: unknown): OffheapError {
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name))
  if (shown.length < names.length) shown.push(`… (${names.length} in all)`)
  return new OffheapError('INVALID_VALUE', `${show(value)} is no name here; there are ${shown.join(', ')}`)
}

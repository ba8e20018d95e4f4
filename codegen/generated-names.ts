/** The names that generated code has for a struct, for a named type and for a field. */
import type { Type } from './ir.ts'
import { SCALARS } from './tables/scalars.ts'

/** The types in the namespace that is merged with the class of a struct, of flags or of bits. */
type MemberForm = '*.Init' | '*.JSON'

/**
 * What is generated for a struct; `*` stands for its name. `*` by itself is the accessor class. A
 * named type has `*` (an enum's table of names, the class of flags or bits), flags and bits also
 * `*.Init`, `*.JSON` and `*$Array`.
 */
export type Form = '*' | MemberForm | (typeof FORMS)[number]

/**
 * The forms that are names of a module. Nouns have a `$` inside, so that none of them is a name that
 * a schema is likely to use; a `$` at the end marks what only other generated files import.
 */
export const FORMS = [
  '*$Info',
  '*$List',
  '*$Array',
  'init*',
  'copy*',
  'equals*',
  'hash*',
  'toJSON*',
  'toJSON*At$',
  'fromJSON*',
  'release*',
] as const

/** The name that `form` makes of `name`. */
export function formed(form: Form, name: string): string {
  return form.replace('*', () => name)
}

/** The name that a module exports and other files import for `form`. */
export function exportedForm(form: Form): '*' | (typeof FORMS)[number] {
  return form === '*.Init' || form === '*.JSON' ? '*' : form
}

/** The names that a struct takes in every generated file that knows it as `local`. */
export function namesOfStruct(local: string): readonly string[] {
  return [local, ...FORMS.map((form) => formed(form, local))]
}

/** The same for an enum, flags or bits. */
export function namesOfNamed(local: string): readonly string[] {
  return [local, formed('*$Array', local)]
}

/**
 * The name of an enum, flags or bits that is declared in a field: `Enemy$mood`. A field that is
 * called like a noun of its struct gets one more `$`: `Enemy$List$`.
 */
export function inlineName(struct: string, field: string): string {
  const name = `${struct}$${field}`.normalize('NFC')
  return namesOfStruct(struct).includes(name) ? `${name}$` : name
}

/** The ends of the names of the members that a field of `type` has besides its own. */
export function companionEndings(type: Type): readonly string[] {
  if (type.kind === 'text' || type.kind === 'string') return ['Equals', 'Bytes']
  const isWide = type.kind === 'scalar' && SCALARS[type.scalar]!.highWord !== null
  return isWide ? ['Low', 'High'] : []
}

/** The first of `name`, `name$`, `name$$`, … that is not taken. */
export function yielding(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  while (isTaken(free)) free += '$'
  return free
}

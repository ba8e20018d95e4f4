/** The names that generated code has for a struct, for a named type and for a field. */
import type { TextFormats, Type } from './ir.ts'
import { SCALARS } from './tables/scalars.ts'
import { CONTENTS } from './types.ts'

/** The types in the namespace that is merged with the class of a struct, of flags or of bits. */
type MemberForm = '*.Init' | '*.JSON'

/**
 * A name that is generated for a struct; `*` is replaced by the struct's name, and is by itself the
 * accessor class. A named type has `*` (an enum's table of names, the class of flags or bits);
 * flags and bits also have `*.Init`, `*.JSON` and `*$Array`.
 */
export type Form = '*' | MemberForm | (typeof FORMS)[number]

/**
 * The forms that a module exports. Nouns contain a `$`, which names of schemas rarely do. A `$` at
 * the end marks exports that only other generated files import.
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
  'write*$',
] as const

/** The functions that read and write a struct as text, by the tags of the struct. */
export const TEXT_FORMS = {
  csv: ['parseCSV*', 'readCSV*', 'writeCSV*'],
  ndjson: ['parseNDJSON*', 'readNDJSON*', 'writeNDJSON*', 'writeJSON*'],
} as const

type TextFunction = (typeof TEXT_FORMS)['csv' | 'ndjson'][number]

/** Returns the name that `form` has for the struct `name`. */
export function formed(form: Form | TextFunction, name: string): string {
  return form.replace('*', () => name)
}

/** Returns the export that other files import for `form`. */
export function exportedForm(form: Form): '*' | (typeof FORMS)[number] {
  return form === '*.Init' || form === '*.JSON' ? '*' : form
}

/** Returns the names that a struct takes in every generated file in which its name is `local`. */
export function namesOfStruct(local: string): readonly string[] {
  return [local, ...FORMS.map((form) => formed(form, local))]
}

/** Returns the names that the readers and writers of the struct `name` take. */
export function namesOfText(name: string, { csv, ndjson }: TextFormats): readonly string[] {
  const forms = [...(csv ? TEXT_FORMS.csv : []), ...(ndjson ? TEXT_FORMS.ndjson : [])]
  return forms.map((form) => formed(form, name))
}

/** Returns the names that an enum, flags or bits take. */
export function namesOfNamed(local: string): readonly string[] {
  return [local, formed('*$Array', local)]
}

/**
 * Returns the name of an enum, flags or bits that is declared in a field: `Enemy$mood`. A name that
 * equals a form of the struct gets one more `$`: `Enemy$List$`. That of the elements of a named list
 * is `Moods$Item`.
 */
export function inlineName(struct: string, field: string): string {
  const name = `${struct}$${field === CONTENTS ? 'Item' : field}`.normalize('NFC')
  return namesOfStruct(struct).includes(name) ? `${name}$` : name
}

/** Returns the names of the companions of a field of `type`. */
export function companionsOf(type: Type, field: string): readonly string[] {
  if (type.kind === 'text' || type.kind === 'string') return [`${field}Equals`, `${field}Bytes`]
  if (type.kind === 'own') {
    const [first = '', ...rest] = field
    return [`take${first.toUpperCase()}${rest.join('')}`]
  }
  const isWide = type.kind === 'scalar' && SCALARS[type.scalar]!.highWord !== null
  return isWide ? [`${field}Low`, `${field}High`] : []
}

/** Returns the first of `name`, `name$`, `name$$`, … that is not taken. */
export function yielding(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  while (isTaken(free)) free += '$'
  return free
}

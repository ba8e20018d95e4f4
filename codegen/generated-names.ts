/** The names that generated code has for structs and named types. */

/**
 * The names that are generated for a struct; `*` stands for its name, and `*` by itself is the accessor
 * class. A named type has `*` (an enum's table, the class of flags or bits), and flags and bits also
 * have `*Array` and `*Init`.
 */
export type Form = '*' | (typeof FORMS)[number]

export const FORMS = [
  '*Array',
  '*List',
  '*Init',
  '*JSON',
  '*Info',
  'init*',
  'copy*',
  'equals*',
  'equals*At',
  'hash*',
  'toJSON*',
  'toJSON*At',
  'fromJSON*',
  'readJSON*',
  'release*',
  'disown*',
] as const

export function formed(form: Form, name: string): string {
  return form.replace('*', () => name)
}

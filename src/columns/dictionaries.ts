import type { DictionaryName } from '../code.ts'
import type { Dictionary } from '../collections/dictionary.ts'
import { invalidOption, show } from '../errors.ts'
import type { StructInfo } from '../operations/reflection.ts'

/** The names of the dictionaries of the codes in a struct, those of nested structs included. */
type NamesIn<T> = {
  [Field in Exclude<keyof T & string, 'arena' | 'ptr' | '$'>]: NameIn<NonNullable<T[Field]>>
}[Exclude<keyof T & string, 'arena' | 'ptr' | '$'>]

type NameIn<Value> = Value extends number
  ? DictionaryName<Value>
  : Value extends { readonly $: object; ptr: unknown }
    ? NamesIn<Value>
    : never

/** The dictionaries of the codes in structs of type `T`, by the names of their types. */
export type Dictionaries<T> = {
  readonly [Name in NamesIn<T>]: Dictionary & { readonly $: { readonly [Key in Name]: true } }
}

/** The option `dictionaries`, which structs with codes require. */
export type DictionariesOption<T> = [NamesIn<T>] extends [never]
  ? { readonly dictionaries?: Readonly<Record<string, Dictionary>> }
  : { readonly dictionaries: Dictionaries<T> }

/**
 * Returns the dictionary of a field with codes.
 *
 * @param type The type of the dictionary.
 * @param field The struct and the field, for messages: `Flight.origin`.
 * @throws INVALID_OPTION when the option lacks it, or has something else under its name.
 */
export function dictionaryFor(
  dictionaries: Readonly<Record<string, unknown>> | undefined,
  { name }: StructInfo,
  field: string,
): Dictionary {
  const given = dictionaries?.[name]
  const type = (given as { readonly constructor?: { readonly typeName?: unknown } } | undefined)
    ?.constructor
  if (type?.typeName === name && typeof (given as Dictionary).internBytes === 'function') {
    return given as Dictionary
  }
  throw invalidOption(
    `dictionary of ${field}`,
    given === undefined ? 'none' : show(given),
    `the ${name} that the codes are from`,
    `Pass { dictionaries: { ${name}: … } }`,
  )
}

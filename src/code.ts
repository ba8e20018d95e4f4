/**
 * Number of a text in a dictionary of type `D`, four bytes or fewer: `Code<Names>`. A code of one
 * type of dictionary isn't a code of another one.
 */
export type Code<D = unknown> = number & { readonly [dictionary]: NameOf<D> }
declare const dictionary: unique symbol

/** A code of a dictionary of type `D`, or a number without a type, but no code of another one. */
export type CodeOrNumber<D> = number & { readonly [dictionary]?: NameOf<D> }

/** The name of the dictionary of a code, as its class declares it; never for other types. */
export type DictionaryOf<Value> =
  NonNullable<Value> extends { readonly [dictionary]: infer Name } ? Name : never

/** The name of a dictionary, which its class declares; unknown for one without a name. */
type NameOf<D> = D extends { readonly $: infer Name } ? Name : unknown

/** The name of the dictionary that values of type `C` are codes of; never for other values. */
export type DictionaryName<C> = C extends { readonly [dictionary]: infer Name }
  ? keyof Name & string
  : never

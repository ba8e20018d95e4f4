/**
 * The interface of a kind of type. Each kind is a file in this folder, which returns the types of
 * values and the code that reads and writes them.
 */
import type { StructId, StructLayout, Type } from '../../ir.ts'
import type { ElementStructs } from '../../layout/elements.ts'
import type { Inside } from '../../layout/inside.ts'
import type { Names } from '../names.ts'
import { call, line, quote, type Expression, type Statement } from '../printer.ts'

/** The data that the emitters of one file share. */
export interface Context {
  readonly names: Names
  readonly layouts: ReadonlyMap<StructId, StructLayout>
  /** The structs that are elements of arrays and lists in the fields of the file. */
  readonly elements: ElementStructs
  /** Finds the structs that contain a `Ptr`. */
  readonly pointers: Inside
  /** Finds the structs that contain an optional field. */
  readonly optional: Inside
  /** Finds the structs that contain an `Own`, or a list of structs that do. */
  readonly adopting: Inside
  /** Finds the structs that contain a `Ref`. */
  readonly references: Inside
  /** Finds the structs with a field whose new value can be a part of the same arena. */
  readonly shared: Inside
  /** Finds the structs that contain a default that needs a block. */
  readonly ownedDefaults: Inside
  /** Returns the kind of a type. */
  kind<T extends Type>(type: T): Kind<T>
  /**
   * Returns the name of a private declaration of the file: `stem` with a `$`, the same for all
   * calls with the same `stem` and `key`. The first call gets the declaration from `text`.
   */
  helper(stem: string, key: string, text: (name: string) => string): string
}

/** The address of a value: `offset` bytes after `pointer` in `arena`; both are expressions. */
export interface Address {
  readonly arena: string
  readonly pointer: string
  readonly offset: number
  /**
   * True in packed structs, whose values may be unaligned, where typed arrays can't access them.
   */
  readonly packed: boolean
  /** The names of the struct and the field, for messages; empty for elements and members. */
  readonly field: string
  /** The accessor at this address, as an expression, for kinds that have one. */
  readonly child: string
}

/** The accessor of a value, made together with the accessor around it. */
export interface Child {
  /** Its type: `StructList<Vec3, Vec3.Init>`. */
  readonly type: string
  /** Its class, which `new` is called on. */
  readonly className: string
  /** The type of its `ptr`: `Ptr<Vec3>`. */
  readonly pointer: string
  /** The arguments of its constructor after arena and pointer. */
  readonly args: readonly string[]
  /**
   * True for a struct, whose accessor is made by `at` outside constructors, because a checked arena
   * needs a checked one.
   */
  readonly isStruct: boolean
}

/** A companion of a field: a getter, a setter or a method in addition to its own. */
export interface ExtraMember {
  /** `get nameBytes(): Bytes` */
  readonly head: string
  readonly body: readonly Statement[]
  /** True if it writes; readonly fields omit it. */
  readonly writes: boolean
  /**
   * Its value for an absent optional field; null if reading the zeroed field returns that value.
   */
  readonly absent: string | null
}

/**
 * The value of a field in `parts`: the class of a struct, the elements of an array, the members of
 * a union by their constants.
 */
export type Part =
  | string
  | { readonly of: Part | null; readonly stride: number; readonly length: number }
  | { readonly body: number; readonly members: Readonly<Record<string, Part>> }

export interface Kind<T extends Type = Type> {
  /** Returns the type as the author of a schema writes it. */
  schema(type: T, context: Context): string
  /** Returns the stem of the names of declarations for the type. */
  nameStem(type: T, context: Context): string
  /** Returns the type of a getter. */
  value(type: T, context: Context): string
  /** Returns the types that a setter and an `init` accept, as the members of a union. */
  inputTypes(type: T, context: Context): readonly string[]
  /** Returns the type of the plain arrays that arrays and lists of the type accept. */
  arrayInputType(type: T, context: Context): string
  /** Returns the accessor of the value, or null if a getter returns the value itself. */
  child(type: T, context: Context): Child | null
  /** Returns the accessor of a `FixedArray` of the type. */
  array(type: T, length: number, context: Context): Child
  /** Returns its value in `parts`, or null if it has no parts. */
  part(type: T, context: Context): Part | null
  /** Returns the body of a getter. */
  read(type: T, place: Address, context: Context): readonly Statement[]
  /**
   * Returns the statements that write the expression `value` of one of the input types. The
   * property is null for a type without bytes.
   */
  readonly write:
    ((type: T, place: Address, value: string, context: Context) => readonly Statement[]) | null
  /** Returns the statements that zero the `size` bytes of the value. */
  clear(type: T, place: Address, size: number, context: Context): readonly Statement[]
  /**
   * Returns the statements that write a default, given as source text, or for null the defaults
   * inside the value.
   */
  defaults(type: T, place: Address, value: string | null, context: Context): readonly Statement[]
  /**
   * Returns the statements that report the owned blocks at an address to the local visitor `owned`.
   */
  collect(type: T, place: Address, context: Context): readonly Statement[]
  /** Returns the companions of a field, with the given names. */
  extraMembers(
    type: T,
    names: readonly string[],
    place: Address,
    context: Context,
  ): readonly ExtraMember[]
}

/** The members that are the same for most kinds. */
export const PLAIN: Pick<
  Kind,
  'child' | 'part' | 'defaults' | 'collect' | 'extraMembers' | 'clear'
> = {
  child: () => null,
  part: () => null,
  defaults: () => [],
  collect: () => [],
  extraMembers: () => [],
  clear: (_, place, size) => {
    const end = address({ ...place, offset: place.offset + size })
    return [line(call(`${place.arena}.u8.fill`, ['0', address(place), end]))]
  },
}

/** Returns the type of a plain array whose elements are of one of `types`. */
export function manyOf(types: readonly string[]): string {
  return types.length === 1 && /^[\w$]+$/.test(types[0]!)
    ? `readonly ${types[0]}[]`
    : `readonly (${types.join(' | ')})[]`
}

/** Returns the accessor of a field whose class is one of the run time, with type arguments `types`. */
export function runtimeChild(
  { names }: Context,
  name: string,
  types: readonly string[],
  args: readonly string[],
): Child {
  const className = names.runtime(name)
  const type = types.length === 0 ? className : `${className}<${types.join(', ')}>`
  return { type, className, pointer: names.runtimeType('Ptr'), args, isStruct: false }
}

/** Returns the type of array-like values whose elements are of one of `types`. */
export function valuesOf(types: readonly string[], { names }: Context): string {
  return `${names.runtimeType('Values')}<${types.join(' | ')}>`
}

/** Returns the names of the struct and the field as the last argument of a call, if it has them. */
export function label({ field }: Address): readonly string[] {
  return field === '' ? [] : [quote(field)]
}

/** Returns `pointer + offset`. */
export function address({ pointer, offset }: Pick<Address, 'pointer' | 'offset'>): string {
  return offset === 0 ? pointer : `${pointer} + ${offset}`
}

/** Returns `pointer + offset` converted to a pointer of `type`. */
export function addressAs(place: Pick<Address, 'pointer' | 'offset'>, type: string): string {
  if (place.offset !== 0) return `(${address(place)}) as ${type}`
  // TypeScript converts a pointer to another struct only through `Ptr`.
  const [ptr = ''] = type.split('<')
  const pointer = place.pointer.includes(' ') ? `(${place.pointer})` : place.pointer
  return type === ptr ? `${pointer} as ${ptr}` : `${pointer} as ${ptr} as ${type}`
}

/** Returns the element of a view with elements of `bytes` bytes, at an aligned address. */
export function elementAt(
  { arena, pointer, offset }: Address,
  view: string,
  bytes: number,
): string {
  return `${arena}.${view}[${elementIndex(pointer, offset, bytes)}]`
}

/** Returns the index for byte `pointer + offset` in a view with elements of `bytes` bytes. */
export function elementIndex(pointer: string, offset: number, bytes: number): string {
  const start = bytes === 1 ? pointer : `${pointer} >>> ${Math.log2(bytes)}`
  if (offset === 0) return start
  return `${bytes === 1 ? start : `(${start})`} + ${offset / bytes}`
}

/** Returns the expression that makes an accessor at an address. */
export function childAt(child: Child, place: Address): Expression {
  const { className, pointer, args, isStruct } = child
  return isStruct
    ? call(`${className}.at`, [place.arena, addressAs(place, pointer), ...args])
    : call(`new ${className}`, [place.arena, address(place), ...args])
}

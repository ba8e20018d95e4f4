/**
 * What the emitter knows of a kind of type. Each kind is a file beside this one, which answers for
 * a place in an arena: the types that are seen there, and the code that reads and writes them.
 */
import type { Names } from '../names.ts'
import type { Inside } from '../../layout/inside.ts'
import type { StructId, StructLayout, Type } from '../../ir.ts'
import type { Ownership } from '../../layout/ownership.ts'
import type { BytewiseEqual } from '../../layout/bytewise.ts'
import { call, line, type Expression, type Statement } from '../printer.ts'

/** What the emitters of one file share. */
export interface Context {
  readonly names: Names
  readonly layouts: ReadonlyMap<StructId, StructLayout>
  readonly ownership: Ownership
  readonly bytewiseEqual: BytewiseEqual
  /** Has a `Ptr` in place. */
  readonly pointers: Inside
  /** Has a default in place that needs a block of its own. */
  readonly ownedDefaults: Inside
  /** The kind of a type: how kinds that hold others ask for them. */
  kind<T extends Type>(type: T): Kind<T>
  /**
   * The name of something that the file makes for its own use, for all uses with the same `key`:
   * `name` with a `$`, and its text, which is asked for once.
   */
  own(name: string, key: string, text: (name: string) => string): string
}

/** Where a value is: `offset` bytes behind `pointer`, in `arena`; both are expressions. */
export interface Place {
  readonly arena: string
  readonly pointer: string
  readonly offset: number
  /** Values of several bytes stand at any offset: typed arrays can't reach them. */
  readonly packed: boolean
  /** The accessor that is aimed there, as an expression, for kinds that have one. */
  readonly child: string
}

/** The accessor of what has an inside: made with the accessor around it, and aimed with it. */
export interface Child {
  /** Its class, with type arguments. */
  readonly type: string
  /** What its `ptr` is: `Ptr<Vec3>`. */
  readonly pointer: string
  /** What its constructor takes behind arena and pointer. */
  readonly args: readonly string[]
  /** A struct: outside of constructors it is made by `at`, as arenas have a say in it. */
  readonly isStruct: boolean
}

/** A getter, a setter or a method that a field brings beside its own. */
export interface Beside {
  /** `get nameBytes(): Uint8Array` */
  readonly head: string
  readonly body: readonly Statement[]
  /** Whether it writes: left out for readonly fields. */
  readonly writes: boolean
  /** What it answers for an optional field that is not there; null where its zeros will do. */
  readonly absent: string | null
}

/**
 * What `parts` says of a type with an inside: the class of a struct, what an array is made of, the
 * members of a union by their constants.
 */
export type Part =
  | string
  | { readonly of: Part | null; readonly stride: number; readonly length: number }
  | { readonly body: number; readonly members: Readonly<Record<string, Part>> }

export interface Kind<T extends Type = Type> {
  /** How the schema's author would write the type. */
  schema(type: T, context: Context): string
  /** A word for it in the names of what is made for it. */
  word(type: T, context: Context): string
  /** What a getter answers. */
  value(type: T, context: Context): string
  /** What a setter and an `init` take: the members of a union. */
  taken(type: T, context: Context): readonly string[]
  /** The same for the elements of an array or a list, from which it may be set as a whole. */
  takenMany(type: T, context: Context): string
  /** Null where a getter reads the value itself. */
  child(type: T, context: Context): Child | null
  /** The accessor of a `FixedArray` of it. */
  array(type: T, length: number, context: Context): Child
  /** Null where it has no inside. */
  part(type: T, context: Context): Part | null
  /** The body of a getter. */
  read(type: T, place: Place, context: Context): readonly Statement[]
  /** Writes the expression `value`, of one of the types that are taken; null for what has no bytes. */
  readonly write:
    ((type: T, place: Place, value: string, context: Context) => readonly Statement[]) | null
  /** Makes zeros of its `size` bytes. */
  clear(type: T, place: Place, size: number, context: Context): readonly Statement[]
  /** Writes a default, which is source text, or, for null, those of what is inside. */
  defaults(type: T, place: Place, value: string | null, context: Context): readonly Statement[]
  /** Notes what is owned there with the visitor of the name `owned`; none where nothing can be. */
  collect(type: T, place: Place, context: Context): readonly Statement[]
  /** The other members of the accessor for a field of this name. */
  beside(type: T, name: string, place: Place, context: Context): readonly Beside[]
}

/** What most kinds have nothing of, or do in the same way. */
export const PLAIN: Pick<Kind, 'child' | 'part' | 'defaults' | 'collect' | 'beside' | 'clear'> = {
  child: () => null,
  part: () => null,
  defaults: () => [],
  collect: () => [],
  beside: () => [],
  clear: (_, place, size) => {
    const end = address({ ...place, offset: place.offset + size })
    return [line(call(`${place.arena}.u8.fill`, ['0', address(place), end]))]
  },
}

/** The type of a plain array whose elements are of one of `types`. */
export function manyOf(types: readonly string[]): string {
  return types.length === 1 && /^[\w$]+$/.test(types[0]!)
    ? `readonly ${types[0]}[]`
    : `readonly (${types.join(' | ')})[]`
}

/** `pointer + offset` */
export function address({ pointer, offset }: Pick<Place, 'pointer' | 'offset'>): string {
  return offset === 0 ? pointer : `${pointer} + ${offset}`
}

/** The same as a pointer of `type`. */
export function addressAs(place: Pick<Place, 'pointer' | 'offset'>, type: string): string {
  if (place.offset !== 0) return `(${address(place)}) as ${type}`
  return type === 'Ptr' ? `${place.pointer} as Ptr` : `${place.pointer} as Ptr as ${type}`
}

/** The element of a view with elements of so many bytes, at a place that is aligned to them. */
export function elementAt({ arena, pointer, offset }: Place, view: string, bytes: number): string {
  return `${arena}.${view}[${elementIndex(pointer, offset, bytes)}]`
}

/** Where in a view with elements of so many bytes the byte `pointer + offset` is. */
export function elementIndex(pointer: string, offset: number, bytes: number): string {
  const start = bytes === 1 ? pointer : `${pointer} >>> ${Math.log2(bytes)}`
  if (offset === 0) return start
  return `${bytes === 1 ? start : `(${start})`} + ${offset / bytes}`
}

/** What `new` is called on: type arguments go without saying there. */
export function classOf({ type }: Child): string {
  return type.replace(/<.*/, '')
}

/** The expression that makes an accessor on a place that has none. */
export function childAt(child: Child, place: Place): Expression {
  const { type, pointer, args, isStruct } = child
  return isStruct
    ? call(`${type}.at`, [place.arena, addressAs(place, pointer), ...args])
    : call(`new ${classOf(child)}`, [place.arena, address(place), ...args])
}

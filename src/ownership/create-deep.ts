import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { entryOf } from '../entry.ts'
import { mismatch } from '../errors.ts'
import { deeper, RECURSION, runAll } from '../operations/depth.ts'
import { setOwned } from '../owned-block.ts'
import type { Accessor } from '../pointer.ts'
import {
  fieldTypesOf,
  holdsStructs,
  type FieldType,
  type GeneratedType,
  type Struct,
  type StructShape,
  type StructType,
} from '../struct.ts'
import { creating } from './adoption.ts'
import { isPlain } from './attempt.ts'

// Creating a struct from plain values creates the structs that it owns, and those create theirs.
// Each owner takes several calls, so chains of them would use up the stack of the engine. From a
// depth on, the values are therefore split: a struct is created without what it owns, and that is
// created afterwards, from a list of what is left to do.

/** Creates a struct from plain values for a field that owns it. */
export function createOwned<T extends Struct, Init>(
  arena: BaseArena,
  type: StructType<T, Init>,
  init: Init,
): T {
  return owning(
    arena,
    type,
    () => type.create(arena, init),
    () => {
      const deep = new DeepInit(arena)
      const place: Place = { type: type as unknown as Shape, ptr: 0 }
      const values = deep.split(place.type, init as Values, place) as Init
      return creating(arena, type, (created) => {
        const made = type.create(arena, values)
        created.push(made.ptr)
        place.ptr = made.ptr
        deep.complete()
        return made
      })
    },
  )
}

/** Writes plain values into an element of a list, by `write`. */
export function writeOwned<T extends Struct, Init>(
  arena: BaseArena,
  type: StructType<T, Init>,
  element: T,
  value: T | Init,
  write: (element: T, value: T | Init) => void,
): void {
  owning(
    arena,
    type,
    () => write(element, value),
    () => {
      const deep = new DeepInit(arena)
      const place: Place = { type: type as unknown as Shape, ptr: element.ptr }
      write(element, deep.split(place.type, value as Values, place) as Init)
      deep.complete()
    },
  )
}

/**
 * Writes plain values into an element that isn't a struct but contains structs, by `put`.
 *
 * @param read Returns the accessor of the element.
 */
export function putOwned<Value>(
  arena: BaseArena,
  type: FieldType,
  value: Value,
  put: (value: Value) => void,
  read: () => unknown,
): void {
  const { adoptions } = arena
  const isDeep = adoptions.owners >= RECURSION
  adoptions.owners = deeper(adoptions.owners)
  try {
    if (!isDeep) {
      put(value)
      return
    }
    const deep = new DeepInit(arena)
    const place: Place = { type: { at: read } as unknown as Shape, ptr: 0 }
    put(deep.rest(value, type, place, []) as Value)
    deep.complete()
  } finally {
    adoptions.owners--
  }
}

/**
 * Calls `create` one owner deeper, or `createDeep` instead where that is too deep for the stack. Only
 * generated classes have the types of their fields.
 */
function owning<T>(
  { adoptions }: BaseArena,
  type: BlockType & Partial<StructShape>,
  create: () => T,
  createDeep: () => T,
): T {
  const isDeep = adoptions.owners >= RECURSION && type.types$ !== undefined
  adoptions.owners = deeper(adoptions.owners)
  try {
    return isDeep ? createDeep() : create()
  } finally {
    adoptions.owners--
  }
}

type Values = Readonly<Record<string, unknown>>
type Keys = readonly (string | number)[]
type Shape = StructShape & GeneratedType

/** A struct that is created; its pointer is known when the rest is. */
interface Place {
  readonly type: Shape
  ptr: number
}

/** An accessor of an array or a list. */
interface Elements extends Accessor {
  readonly length: number
  at(index: number): unknown
}

/** An accessor of a list of structs. */
interface Structs extends Elements {
  assign(values: readonly unknown[]): void
  ptrAt(index: number): number
  /** Returns the pointers to the elements of a collection, in their order. */
  pointers$?(): readonly number[]
}

/** An accessor of a map whose values are structs. */
interface Structured {
  assign(entries: readonly unknown[]): void
  find(key: unknown): number
  ptrAt(entry: number): number
  set(key: unknown, value: unknown): unknown
}

class DeepInit {
  private readonly arena: BaseArena
  private readonly tasks: (() => void)[] = []
  private depth: number
  private readonly types = new Map<StructShape, ReadonlyMap<string, FieldType>>()

  constructor(arena: BaseArena) {
    this.arena = arena
    this.depth = arena.adoptions.owners
  }

  /** Creates what `split` has left out. */
  complete(): void {
    runAll(this.tasks)
  }

  /** Returns the values of a struct without those that it owns. `keys` lead to it from `place`. */
  split(type: StructShape, init: Values, place: Place, keys: Keys = []): Values {
    if (!isPlain(init)) return init
    if (type.contents$ === true) {
      const rest = this.rest(init, type.types$()[0]!, place, keys)
      return (rest ?? []) as Values
    }
    const types = this.typesOf(type)
    // As an init that `fromJSON` has made, it inherits nothing.
    const values = Object.create(null) as Record<string, unknown>
    for (const [name, field] of types) {
      if (field[0] === 'constant') continue
      const rest = this.rest(init[name], field, place, [...keys, name])
      if (rest !== undefined) values[name] = rest
    }
    return values
  }

  private typesOf(type: StructShape): ReadonlyMap<string, FieldType> {
    let types = this.types.get(type)
    if (types === undefined) this.types.set(type, (types = fieldTypesOf(type)))
    return types
  }

  /** Returns what is written at once; undefined if that is nothing. */
  rest(value: unknown, type: FieldType, place: Place, keys: Keys): unknown {
    if (typeof value !== 'object' || value === null || typeof type === 'string') return value
    switch (type[0]) {
      case 'optional':
        return this.rest(value, type[1], place, keys)
      case 'struct':
        return this.split(type[1], value as Values, place, keys)
      case 'union': {
        const [, discriminant, ...members] = type
        const name = (value as Values)[discriminant]
        const member = members.find(([constant]) => constant === name)
        if (member === undefined || !isPlain(value)) return value
        return Object.assign(this.split(member[1], value as Values, place, keys), {
          [discriminant]: name,
        })
      }
      case 'own':
        if (!isPlain(value)) return value
        this.later(() => this.own(type[1] as Shape, value as Values, place, keys))
        return undefined
      case 'collection': {
        const element = type[2][0]!
        if (element[0] === 'entry') return this.entries(value, element[1] as FieldType, place, keys)
        if (element[0] !== 'struct' || (element[1] as Shape).collect === undefined) return value
        return this.elements(value as Iterable<unknown>, ['list', element], place, keys)
      }
      case 'array':
      case 'list':
        return this.elements(value as Iterable<unknown>, type, place, keys)
      default:
        return value
    }
  }

  private elements(
    given: Iterable<unknown>,
    [kind, element]: readonly ['array' | 'list', FieldType, ...unknown[]],
    place: Place,
    keys: Keys,
  ): unknown {
    if (typeof element === 'string' || !ELEMENTS.has(element[0] as string)) return given
    if ('arena' in given) return given
    const values = Array.isArray(given) ? (given as readonly unknown[]) : [...given]
    if (kind === 'list' && element[0] === 'struct') {
      if (values.every((value) => !isPlain(value))) return values
      this.later(() => this.structs(element[1] as Shape, values, place, keys))
      return undefined
    }
    if (kind === 'list' && holdsStructs(element)) {
      if (values.every((value) => !isPlain(value))) return given
      this.later(() => {
        const list = reached(this.arena, place, keys) as Structs
        list.assign(
          values.map((value, index) => this.rest(value, element, place, [...keys, index]) ?? []),
        )
      })
      return undefined
    }
    // A list of `Own` has its length from the start; an element that is left out is null.
    return values.map((value, index) => {
      const rest = this.rest(value, element, place, [...keys, index])
      return rest === undefined ? (element[0] === 'own' ? null : []) : rest
    })
  }

  private entries(given: object, value: FieldType, place: Place, keys: Keys): unknown {
    if (value[0] !== 'struct' || (value[1] as Shape).collect === undefined) return given
    if ('arena' in given) return given
    const entries = Array.from(given as Iterable<unknown>, entryOf)
    if (entries.every(([, one]) => !isPlain(one))) return entries
    this.later(() => this.values(value[1] as Shape, entries, place, keys))
    return undefined
  }

  /** Puts off a task, whose values are one owner deeper. */
  private later(task: () => void): void {
    const depth = deeper(this.depth)
    this.tasks.push(() => {
      this.depth = depth
      task()
    })
  }

  private own(type: Shape, init: Values, place: Place, keys: Keys): void {
    const { arena } = this
    const child: Place = { type, ptr: 0 }
    const values = this.split(type, init, child)
    creating(arena, type, (created) => {
      const { ptr } = type.create(arena, values)
      created.push(ptr)
      attach(arena, addressOf(arena, place, keys), ptr)
      child.ptr = ptr
    })
  }

  private structs(type: Shape, given: readonly unknown[], place: Place, keys: Keys): void {
    const places: Place[] = given.map(() => ({ type, ptr: 0 }))
    const values = given.map((value, index) => this.split(type, value as Values, places[index]!))
    const list = reached(this.arena, place, keys) as Structs
    list.assign(values)
    if ('pointers$' in list) list.pointers$!().forEach((ptr, index) => (places[index]!.ptr = ptr))
    else places.forEach((element, index) => (element.ptr = list.ptrAt(index)))
  }

  private values(
    type: Shape,
    given: readonly (readonly [key: unknown, value: unknown])[],
    place: Place,
    keys: Keys,
  ): void {
    const map = reached(this.arena, place, keys) as Structured
    const none = type.contents$ === true ? [] : {}
    map.assign(given.map(([key, value]) => [key, isPlain(value) ? none : value]))
    // A key that is there twice has its last value.
    const last = new Map(given.map((entry) => [map.find(entry[0]), entry]))
    for (const [number, [key, value]] of last) {
      if (!isPlain(value)) continue
      const ptr = map.ptrAt(number)
      map.set(key, this.split(type, value as Values, { type, ptr }))
    }
  }
}

/** The kinds of elements that own structs, or can contain such. */
const ELEMENTS: ReadonlySet<string> = new Set(['own', 'struct', 'union', 'array', 'list'])

/** Returns the value at `keys` from the struct at `place`. */
function reached(arena: BaseArena, { type, ptr }: Place, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof key === 'number' ? (value as Elements).at(key) : (value as Values)[key],
    type.at(arena, ptr as never),
  )
}

/** Returns the address of the `Own` pointer at `keys`. */
function addressOf(arena: BaseArena, place: Place, keys: Keys): number {
  const holder = reached(arena, place, keys.slice(0, -1)) as Accessor
  const last = keys.at(-1)!
  if (typeof last === 'string') {
    return holder.ptr + (holder.constructor as unknown as StructShape).offsets[last]!
  }
  // Lists have a capacity; their elements are in a block.
  return ('capacity' in holder ? arena.u32[holder.ptr >>> 2]! : holder.ptr) + last * 4
}

/** Makes the empty `Own` pointer at `address` the owner of the struct at `ptr`. */
function attach(arena: BaseArena, address: number, ptr: number): void {
  const { u32 } = arena
  if (u32[address >>> 2] === 0) {
    u32[address >>> 2] = setOwned(arena, ptr)
    return
  }
  throw mismatch(
    'INVALID_VALUE',
    'struct changed by its values',
    'a getter that sets a field',
    "values that don't change the struct",
    'Set the field before or after the call',
  )
}

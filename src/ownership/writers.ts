import type { BaseArena } from '../allocator.ts'
import { requireText } from '../encoding/text.ts'
import { otherStruct } from '../operations/other-struct.ts'
import type { Ptr } from '../pointer.ts'
import { reservingReferences } from '../references/references.ts'
import { fieldTypesOf, type GeneratedType, type Struct, type StructShape } from '../struct.ts'
import { convert } from './attempt.ts'

// Structs of plain kinds have a generated function that reads an object of plain values in place,
// checks all values, and writes them then. Values that such an object rarely has are left to this
// file.

/** A collection that has room for the element that a writer writes. */
export interface Room {
  /**
   * Returns the address to write at. Called once, after all values were read and checked.
   *
   * @param ptr The pointer that the writer was called with. Its meaning depends on the collection.
   */
  room$(ptr: number): number
  /** Does the same for a writer that writes every byte: a new element need not be zeroed. */
  full$(ptr: number): number
  /** Copies an accessor instead, where room for an element moves the others. */
  copy$?(ptr: number, source: Struct): number
}

/** Zeroes a new element of `size` bytes, a multiple of 4, and returns its address. */
export function zeroed(arena: BaseArena, ptr: number, size: number): number {
  const { u32 } = arena
  const end = (ptr + size) >>> 2
  for (let index = ptr >>> 2; index < end; index++) u32[index] = 0
  return ptr
}

/**
 * Returns the address to write at, as `room$` does, after making room in the table of references for
 * the targets of the `Ref` fields. Without a collection, that is `ptr`.
 *
 * @param targets The pointers to the targets, which `generationOf` has checked.
 * @throws OUT_OF_MEMORY, REFERENCES_EXHAUSTED, and the errors of `room$`; nothing has changed then.
 */
export function roomToRefer(
  arena: BaseArena,
  ptr: number,
  room: Room | null,
  ...targets: (number | undefined)[]
): number {
  const pointers = targets.map((target) => target ?? 0)
  return reservingReferences(arena, pointers, () => (room === null ? ptr : room.room$(ptr)))
}

/** The type of the generated functions. */
export type Writer<T, Init> = (
  arena: T extends { readonly arena: infer A } ? A : BaseArena,
  ptr: number,
  init: T | Init,
  room: Room | null,
) => number

/** The class of accessors, whose `arena` is that of the generated code. */
type Class<T extends Struct, Init> = GeneratedType<T, Init> &
  (new (arena: T['arena'], ptr: Ptr<T>) => T)

/**
 * Copies another struct of `type`, given as an accessor.
 *
 * @returns The address of the copy.
 * @throws INVALID_VALUE when `init` is something else.
 */
export function writeOther<T extends Struct, Init>(
  arena: T['arena'],
  ptr: number,
  room: Room | null,
  init: unknown,
  type: Class<T, Init>,
  copy: (target: T, source: T) => T,
): number {
  if (!(init instanceof type)) throw otherStruct(init, type)
  if (room?.copy$ !== undefined) return room.copy$(ptr, init)
  // Throws for an arena that was disposed, before there is room.
  void init.arena.u8
  const at = room === null ? ptr : room.room$(ptr)
  copy(new type(arena, at as Ptr<T>), init)
  return at
}

/** Bytes that are written at an offset of the struct. */
type Copied = readonly [offset: number, bytes: Uint8Array]

/**
 * Writes values of which some have to be converted or copied first. Nothing is written if that
 * fails.
 *
 * @param values Those of all fields, in order. That of a nested struct is undefined if those of its
 *   fields follow it, or its accessor; they are undefined then.
 */
export function writeApart<T extends Struct, Init>(
  arena: T['arena'],
  ptr: number,
  room: Room | null,
  type: Class<T, Init>,
  write: (arena: T['arena'], ptr: number, init: Init, room: Room | null) => number,
  ...values: unknown[]
): number {
  const copied: Copied[] = []
  const plain = plainValues(type, values.values(), 0, copied)
  const at = write(arena, ptr, plain as Init, room)
  for (const [offset, bytes] of copied) arena.u8.set(bytes, at + offset)
  return at
}

function plainValues(
  type: StructShape,
  values: Iterator<unknown>,
  start: number,
  copied: Copied[],
): object {
  const plain = Object.create(null) as Record<string, unknown>
  for (const [name, fieldType] of fieldTypesOf(type)) {
    if (fieldType[0] === 'constant') continue
    const value: unknown = values.next().value
    const offset = start + type.offsets[name]!
    if (fieldType[0] === 'struct' && typeof fieldType !== 'string') {
      const [, nested] = fieldType as readonly ['struct', StructShape]
      const inner = plainValues(nested, values, offset, copied)
      if (value === undefined) plain[name] = inner
      else copied.push([offset, bytesOf(value, nested)])
    } else if (value === undefined || (value === null && fieldType[0] === 'optional')) {
      plain[name] = value
    } else if (fieldType[0] === 'text' && typeof value !== 'string') {
      const bytes = new Uint8Array(fieldType[1] as number)
      requireText(value as Uint8Array, bytes.length, `${type.typeName}.${name}`)
      bytes.set(value as Uint8Array)
      copied.push([offset, bytes])
    } else {
      plain[name] = convert(value, fieldType, `${type.typeName}.${name}`)
    }
  }
  return plain
}

/**
 * Returns a copy of the bytes of a struct.
 * @throws INVALID_VALUE when `value` isn't an accessor of a `type`.
 */
function bytesOf(value: unknown, type: StructShape): Uint8Array {
  if (!(value instanceof (type as unknown as new () => Struct))) throw otherStruct(value, type)
  const { arena, ptr } = value
  return arena.u8.slice(ptr, ptr + type.size)
}

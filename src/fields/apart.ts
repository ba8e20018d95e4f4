import type { BaseArena } from '../allocator.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { isSameHeap, isViewOf } from '../memory.ts'
import { emptyValues, InitReader, isInit } from '../ownership/init-values.ts'
import {
  fieldTypesOf,
  type FieldType,
  type Struct,
  type StructShape,
  type StructType,
} from '../struct.ts'

// Assigning plain values to a struct writes one field after the other. If a value is an accessor or
// a view of a part of the same struct, writing another field can change what it reads. Such values
// are therefore copied first.

/** An object of plain values, or an accessor. */
interface Given {
  readonly [name: string]: unknown
}

/** The members of accessors. */
interface Placed {
  readonly arena: BaseArena
  readonly ptr: number
}

/** Depth of values from which they are searched without recursion. */
const RECURSION = 32

/**
 * Returns whether `value` is, or contains, an accessor or a view of the bytes from `start` to `end`
 * of the arena, or of any bytes of it if `isAnywhere` returns true.
 */
export function isWithin(
  value: unknown,
  arena: BaseArena,
  start: number,
  end: number,
  isAnywhere: () => boolean,
  depth: number = 0,
): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth > RECURSION) {
    // Values can be chains of any length, or contain themselves.
    const reached = new Set([value])
    for (const each of reached) {
      if (!Array.isArray(each) && !isPlain(each)) {
        if (isWithin(each, arena, start, end, isAnywhere)) return true
        continue
      }
      if (isWithinAccessor(each, arena, start, end, isAnywhere)) return true
      for (const part of Object.values(each)) {
        if (typeof part === 'object' && part !== null) reached.add(part as object)
      }
    }
    return false
  }
  if (ArrayBuffer.isView(value)) {
    if (!isViewOf(arena, value)) return false
    const { byteOffset, byteLength } = value
    return (byteOffset < end && byteOffset + byteLength > start) || isAnywhere()
  }
  if (isWithinAccessor(value, arena, start, end, isAnywhere)) return true
  if (Array.isArray(value)) {
    return value.some((element) => isWithin(element, arena, start, end, isAnywhere, depth + 1))
  }
  if (!isPlain(value)) return false
  for (const name in value) {
    if (isWithin((value as Given)[name], arena, start, end, isAnywhere, depth + 1)) return true
  }
  return false
}

function isWithinAccessor(
  value: object,
  arena: BaseArena,
  start: number,
  end: number,
  isAnywhere: () => boolean,
): boolean {
  // The accessor of a row has the field of its table instead of a pointer.
  const { arena: owner, table$$, ptr = table$$ } = value as Partial<Placed & { table$$: number }>
  if (typeof ptr !== 'number') return false
  return isSameHeap(owner, arena) && ((ptr >= start && ptr < end) || isAnywhere())
}

/**
 * Reads the values of `init`, each once, before any of them is written. If they contain parts of
 * what the struct has, these are copied first.
 */
export function initRead<T extends Struct, Init extends object>(
  target: T,
  init: Init,
  type: StructShape,
  write: (target: T, init: Init) => T,
): T {
  const { arena } = target
  const reader = new InitReader(arena)
  const values = reader.read(target, type.size, ['struct', type], init) as Init
  arena.checks?.creating(type, values)
  const { adoptions } = arena
  if (!hasParts(reader.parts, target, type)) {
    adoptions.read++
    try {
      return write(target, values)
    } finally {
      adoptions.read--
    }
  }
  const copies = new ApartValues(arena)
  try {
    const apart = copies.fieldsOf(values, type) as Init
    return copies.written(() => write(target, apart))
  } finally {
    copies.free()
  }
}

/**
 * Returns whether one of the accessors and views reads bytes that writing the fields of `target` can
 * change: those of the struct, or of a block that it owns.
 */
function hasParts(parts: readonly object[], { arena, ptr }: Struct, type: BlockType): boolean {
  if (parts.length === 0) return false
  const isAnywhere = (): boolean => ownsBlock(arena, type, ptr)
  return parts.some((part) => isWithin(part, arena, ptr, ptr + type.size, isAnywhere))
}

/** Copies of values that are in the arena. */
export class ApartValues {
  private readonly arena: BaseArena
  private readonly structs: Struct[] = []
  private readonly blocks: number[] = []

  constructor(arena: BaseArena) {
    this.arena = arena
  }

  /** Returns the object of plain values with copies of those that are in the arena. */
  fieldsOf(init: object, type: StructShape): object {
    const types = fieldTypesOf(type)
    const copy = emptyValues()
    for (const name in init) {
      const field = types.get(name)
      const value = (init as Given)[name]
      copy[name] = field === undefined ? value : this.valueOf(value, field)
    }
    return copy
  }

  /** Returns `value`, or its copy if it is in the arena. */
  valueOf(value: unknown, type: FieldType): unknown {
    if (typeof value !== 'object' || value === null || typeof type === 'string') {
      return isView(value) ? value.slice() : value
    }
    const { ptr } = value as Partial<Placed>
    switch (type[0]) {
      case 'text':
        return isView(value) ? value.slice() : value
      case 'optional':
        return this.valueOf(value, type[1])
      case 'struct':
        return this.structOf(value, type[1])
      case 'union': {
        const [, discriminant, ...members] = type
        const tag = (value as Given)[discriminant]
        const member = members.find(([name]) => name === tag)
        return member === undefined ? value : this.structOf(value, member[1])
      }
      case 'own':
        return ptr === undefined && isPlain(value) ? this.fieldsOf(value, type[1]) : value
      case 'flags':
      case 'bits':
        return ptr === undefined ? value : this.bytesOf(value as Placed)
      case 'collection':
        return Array.from(value as Iterable<unknown>, (one) => this.valueOf(one, type[2][0]!))
      case 'entry':
        // The other types are those of the value and of the key.
        return Array.from(value as Iterable<unknown>, (one, index) =>
          this.valueOf(one, type[index === 0 ? 2 : 1]),
        )
      case 'array':
      case 'list':
        if (isView(value)) return value.slice()
        return Array.from(value as Iterable<unknown>, (element) => this.valueOf(element, type[1]))
      default:
        return value
    }
  }

  /** Calls `write` with values that are known to be apart. */
  written<T>(write: () => T): T {
    this.arena.adoptions.read++
    try {
      return write()
    } finally {
      this.arena.adoptions.read--
    }
  }

  /** Frees the copies. */
  free(): void {
    for (const struct of this.structs) this.arena.free(struct)
    for (const block of this.blocks) this.arena.free(block)
  }

  private structOf(value: object, type: StructShape): object {
    const maker = value.constructor as unknown as Partial<StructType<Struct, object>>
    if ((value as Partial<Placed>).ptr === undefined || maker?.create === undefined) {
      if (type.contents$ === true) return this.valueOf(value, type.types$()[0]!) as object
      return 'table$$' in value ? this.rowOf(value, type) : this.fieldsOf(value, type)
    }
    const copy = maker.create(this.arena, value)
    this.structs.push(copy)
    return copy
  }

  /** Returns the values of a row, whose properties are members of its class. */
  private rowOf(row: object, type: StructShape): object {
    const copy = emptyValues()
    for (const [name, field] of fieldTypesOf(type)) {
      copy[name] = this.valueOf((row as Given)[name], field)
    }
    return copy
  }

  /** Returns an accessor of a copy of the bytes of flags or bits, which have four at most. */
  private bytesOf({ arena, ptr, constructor }: Placed & object): object {
    const block = this.arena.allocate(8)
    this.blocks.push(block)
    this.arena.u8.set(arena.u8.subarray(ptr, ptr + 4), block)
    return new (constructor as new (arena: BaseArena, ptr: number) => object)(this.arena, block)
  }
}

function isView(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value)
}

/** Returns whether values that were read are those of fields. */
function isPlain(value: object): boolean {
  return isInit(value) && !('ptr' in value)
}

/** Returns whether the struct at `ptr` owns a block now. */
function ownsBlock(arena: BaseArena, type: BlockType, ptr: number): boolean {
  let found = false
  const look = (field: number): void => {
    if (arena.u32[field >>> 2] !== 0) found = true
  }
  const visitor: OwnedVisitor = { block: look, own: look, list: look, ownList: look }
  type.collect?.(arena, ptr, visitor)
  return found
}

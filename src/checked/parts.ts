import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { fieldTypesOf, type FieldType, type StructShape } from '../struct.ts'
import type { AccessChecks } from './access-checks.ts'
import type { Account } from './account.ts'
import { HANDLE, type Checked, type Method, type Setter } from './handle.ts'

/**
 * Parts of a block that end while the block is live: elements that their list no longer has, the
 * former member of a union, and optional fields that were removed.
 */

const REMOVED = 'the optional field was removed'

/** Returns the types of the fields by name; an empty map for accessors of fields. */
export function fieldTypes(type: object): ReadonlyMap<string, FieldType> {
  if (!('types$' in type) || !('offsets' in type)) return new Map()
  return fieldTypesOf(type as StructShape)
}

/**
 * Returns the setter of a field. It renews the accessor of a struct in a struct, which the setter
 * writes through, and ends the accessors in an optional field that it removes.
 */
export function settingPart(
  name: string,
  set: Setter,
  type: object,
  fields: ReadonlyMap<string, FieldType>,
  checks: AccessChecks,
): Setter {
  const field = fields.get(name)
  if (typeof field !== 'object' || (field[0] !== 'optional' && field[0] !== 'struct')) return set
  const accessor = `${name}$`
  const { offsets, size } = type as StructShape & BlockType
  const start = offsets[name]!
  const end = endOf(start, offsets, size)
  const { account } = checks
  return function (value) {
    const part = (this as Checked & Readonly<Record<string, Checked | undefined>>)[accessor]
    if (part === undefined) {
      set.call(this, value)
      return
    }
    // What the program has read before the part ended stays ended until it is read again.
    const handle = part[HANDLE]
    const { time } = handle
    handle.time = account.clock
    try {
      set.call(this, value)
    } finally {
      handle.time = time
    }
    if (value !== undefined && value !== null) return
    const { address } = this[HANDLE]
    account.endParts(address, address + start, address + end, REMOVED)
  }
}

/**
 * Returns the offset after the bytes of the optional field at `start`. The presence bits at the end
 * of a struct don't belong to the last field: otherwise an only field would be the whole struct.
 */
function endOf(start: number, offsets: StructShape['offsets'], size: number): number {
  return Math.min(size - 1, ...Object.values(offsets).filter((offset) => offset > start))
}

/** The accessor of a union, whose members start after the tag. */
interface Union extends Checked {
  readonly arena: { readonly u8: Uint8Array }
}

/** The accessor of a list of structs. Its field starts with the pointer to the block. */
interface Elements extends Checked {
  readonly arena: { readonly u32: Uint32Array }
  readonly stride: number
}

/** Returns a method, which ends the parts that it removes from a union or a list. */
export function ending(name: string, method: Method, base: object, checks: AccessChecks): Method {
  if (name === 'assign' && 'values' in base.constructor) {
    return function (this: Union, ...args) {
      const { address, size } = this[HANDLE]
      const tag = this.arena.u8[address]
      const result = method.apply(this, args)
      if (this.arena.u8[address] !== tag) {
        checks.account.endParts(
          address,
          address + 1,
          address + size,
          'the union has another member',
        )
      }
      return result
    } as Method
  }
  const hasAccessors = 'truncate' in base && ('ptrAt' in base || 'put$' in base)
  if (!SHORTENING.has(name) || !hasAccessors) return method
  return function (this: Elements, ...args) {
    const field = this[HANDLE].address >>> 2
    const { stride } = this
    const [block, length] = this.arena.u32.subarray(field, field + 2)
    const result = method.apply(this, args)
    const [sameBlock, left] = this.arena.u32.subarray(field, field + 2)
    if (sameBlock === block && left! < length!) {
      checks.account.endParts(block!, block! + left! * stride, Infinity, 'the list was shortened')
    }
    return result
  } as Method
}

const SHORTENING: ReadonlySet<string> = new Set(['truncate', 'pop', 'clear', 'assign'])

/** Returns the number of bytes of what `plain` accesses, as far as its class knows it. */
export function extentOf(plain: object): number {
  const { size = 0 } = plain.constructor as { readonly size?: number }
  if (size > 0 || !Object.hasOwn(plain, 'length') || !('stride' in plain)) return size
  const { length, stride } = plain as { readonly length: number; readonly stride: number }
  return length * stride
}

/**
 * Ends the optional fields that a struct of `type` at `ptr` doesn't have, after the bytes of another
 * struct were copied to it.
 */
export function endMissing(type: object, arena: BaseArena, ptr: number, account: Account): void {
  const fields = fieldTypes(type)
  if (fields.size === 0) return
  const { offsets, size } = type as StructShape & BlockType
  for (const [name, field] of fields) {
    const start = ptr + offsets[name]!
    if (field[0] === 'struct') endMissing(field[1] as StructShape, arena, start, account)
    if (field[0] === 'array') endMissingElements(field, arena, start, account)
    if (field[0] !== 'optional' || hasField(type, arena, ptr, name)) continue
    account.endParts(ptr, start, ptr + endOf(offsets[name]!, offsets, size), REMOVED)
  }
}

/** As `endMissing`, for an array whose elements are structs. */
function endMissingElements(
  [, element, length]: readonly unknown[],
  arena: BaseArena,
  start: number,
  account: Account,
): void {
  const [kind, type] = element as readonly [string, BlockType]
  if (kind !== 'struct') return
  for (let index = 0; index < (length as number); index++) {
    endMissing(type, arena, start + index * type.size, account)
  }
}

/** Returns whether a struct has a value in an optional field. */
function hasField(type: object, arena: BaseArena, ptr: number, name: string): boolean {
  const plain = new (type as new (arena: BaseArena, ptr: number) => object)(arena, ptr)
  try {
    return (plain as Readonly<Record<string, unknown>>)[name] !== undefined
  } catch {
    // Bytes that no value has.
    return true
  }
}

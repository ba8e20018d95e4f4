import { Attempt } from '../adoptions.ts'
import type { BaseArena } from '../allocator.ts'
import type { BlockType, OwnedVisitor, OwnerDeallocator } from '../block-type.ts'
import { requireSafe } from '../encoding/int53.ts'
import { isConvertible, isObject, toBigint, toNumber } from '../encoding/numbers.ts'
import { OffheapError } from '../errors.ts'
import { initHeld } from '../held.ts'
import { requireInViews } from '../memory.ts'
import { setOwned } from '../owned-block.ts'
import { fieldTypesOf, type FieldType, type Struct, type StructShape } from '../struct.ts'
import { beginAdoptions, endAdoptions, failAdoptions, undoAdoptions } from './adoption.ts'

// A failed assignment leaves the arena unchanged. An assignment of several fields or elements can
// fail after its first write, so it runs as an attempt: the bytes that it writes are saved, blocks
// that fields owned before are freed at its end, and texts and lists that are overwritten in place
// are saved as well. Assignments inside of it take part in it.

/** Finds the fields in a range of bytes that own blocks. */
export interface Owners {
  /** Visits these fields of the range that starts at `ptr`. */
  collect(arena: BaseArena, ptr: number, visitor: OwnedVisitor): void
  /** Returns a deallocator that keeps the block around `inside`. */
  deallocator(arena: BaseArena, inside: number): OwnerDeallocator
}

/**
 * Runs `write`, which writes the `size` bytes at `ptr` and can throw after the first of them.
 *
 * @param owners Knows the fields in these bytes that own blocks; missing if none can.
 * @returns The result of `write`.
 * @throws The errors of `write`, after everything is as it was.
 */
export function attempting<T>(
  arena: BaseArena,
  ptr: number,
  size: number,
  owners: Owners | undefined,
  write: () => T,
): T {
  const { adoptions, checks } = arena
  if (adoptions.attemptAt(ptr) !== null) return write()
  const ends = checks === null ? 0 : checks.ends
  requireInViews(arena, ptr)
  const bytes = arena.u8.slice(ptr, ptr + size)
  const attempt = new Attempt(ptr, ptr + size, adoptions.attempt)
  const mark = beginAdoptions(arena)
  adoptions.attempt = attempt
  let result: T
  try {
    result = write()
  } catch (error) {
    adoptions.attempt = attempt.outer
    // Before blocks are freed, because contents of new ones may have been replaced as well.
    if (attempt.replaced !== null) {
      for (const [at, former] of attempt.replaced.reverse()) arena.u8.set(former, at)
    }
    let former: ReadonlySet<number> | null = null
    if (owners === undefined) failAdoptions(arena)
    else former = freeMade(attempt, arena, bytes, mark, owners)
    arena.u8.set(bytes, ptr)
    for (const block of attempt.offered ?? []) {
      if (former === null || former.has(block)) setOwned(arena, block)
    }
    checks?.restoreEnds(ends)
    throw error
  }
  adoptions.attempt = attempt.outer
  endAdoptions(arena, null)
  finish(attempt)
  return result
}

/** Frees what the fields owned before. */
function finish({ retired }: Attempt): void {
  if (retired !== null) for (const blocks of retired) blocks.free()
}

/**
 * Runs `init`, which writes the fields of a new struct. Nothing of it has to be saved, because the
 * caller frees the struct if that fails.
 */
export function initNew<T extends Struct, Init>(
  created: T,
  init: Init,
  type: BlockType,
  write: (target: T, init: Init) => unknown,
): T {
  const { arena, ptr } = created
  const { adoptions } = arena
  const attempt = new Attempt(ptr, ptr + type.size, adoptions.attempt)
  beginAdoptions(arena)
  adoptions.attempt = attempt
  try {
    write(created, init)
  } catch (error) {
    adoptions.attempt = attempt.outer
    finish(attempt)
    failAdoptions(arena)
    throw conversionError(error, init as object, type as StructShape & BlockType)
  }
  adoptions.attempt = attempt.outer
  finish(attempt)
  return endAdoptions(arena, created)
}

/**
 * Frees what the fields own now, or owned meanwhile, and did not own before, when the range had the
 * contents `bytes`, except what they have taken from elsewhere.
 *
 * @returns All that the fields owned before, if anything was replaced; otherwise null.
 */
function freeMade(
  { start, retired }: Attempt,
  arena: BaseArena,
  bytes: Uint8Array,
  mark: number,
  owners: Owners,
): ReadonlySet<number> | null {
  const written = arena.u8.slice(start, start + bytes.length)
  const made = owners.deallocator(arena, start)
  arena.u8.set(bytes, start)
  let former: ReadonlySet<number> | null = null
  if (retired === null) {
    const spare = (field: number): void => {
      const block = arena.u32[field >>> 2]!
      if (block !== 0) made.spare(block)
    }
    owners.collect(arena, start, { block: spare, own: spare, list: spare, ownList: spare })
  } else {
    owners.collect(arena, start, made)
    former = made.keepAll()
  }
  arena.u8.set(written, start)
  const { ptrs } = arena.adoptions
  for (let index = mark; index < ptrs.length; index++) made.spare(ptrs[index]!)
  owners.collect(arena, start, made)
  // Without knowing what the fields owned before, nothing of it may be freed.
  if (former !== null) for (const blocks of retired!) blocks.addTo(made)
  undoAdoptions(arena, mark, made)
  return former
}

/** As `attempting`, for the fields of the struct of `type` at `target`. */
export function attemptInit<T extends Struct, Init extends object>(
  target: T,
  init: Init,
  type: StructShape & BlockType,
  write: (target: T, init: Init) => unknown,
): T {
  const { arena, ptr } = target
  const owners = type.deallocator === undefined ? undefined : (type as Owners)
  try {
    if (arena.adoptions.attemptAt(ptr) !== null) initHeld(target, type.size, init, write)
    else attempting(arena, ptr, type.size, owners, () => initHeld(target, type.size, init, write))
  } catch (error) {
    throw conversionError(error, init, type)
  }
  return target
}

/**
 * Writes fields whose values a typed array would have to convert, after converting them. `values` are
 * those of all fields, in order.
 */
export function initConverted<T extends Struct, Init extends object>(
  target: T,
  values: readonly unknown[],
  type: StructShape & BlockType,
  write: (target: T, init: Init) => T,
): T {
  const converted: Record<string, unknown> = {}
  let index = 0
  for (const [name, fieldType] of fieldTypesOf(type)) {
    if (Array.isArray(fieldType) && fieldType[0] === 'constant') continue
    const value = values[index++]
    converted[name] =
      value === undefined ? value : convert(value, fieldType, `${type.typeName}.${name}`)
  }
  return write(target, converted as Init)
}

/** Returns whether initial values are an object of plain values, and not an accessor. */
export function isPlain<Init>(init: Init): init is Exclude<Init, Struct> {
  return typeof init === 'object' && init !== null && !('arena' in init)
}

/**
 * Returns whether the values for the new struct `created` are plain, and are written without being
 * read first: the code of a getter can't reach the struct.
 */
export function isDirect<Init>(init: Init, { arena }: Struct): init is Exclude<Init, Struct> {
  return arena.checks === null && isPlain(init)
}

/** Returns `error`, or that for the first of the values that a typed array refuses to convert. */
export function conversionError(
  error: unknown,
  init: object,
  type: StructShape & BlockType,
): unknown {
  if (error instanceof OffheapError || !isPlain(init)) return error
  try {
    convertOwn(init, type)
  } catch (better) {
    return better
  }
  return error
}

/** @throws INVALID_VALUE when a typed array refuses to convert one of the values. */
function convertOwn(init: object, type: StructShape & BlockType): void {
  for (const [name, fieldType] of fieldTypesOf(type)) {
    // The value of a getter isn't read again, and a method that converts an object isn't called.
    const value: unknown = Object.getOwnPropertyDescriptor(init, name)?.value
    if (value === undefined || value === null) continue
    if (!(isObject(value) && isConvertible(value)))
      convert(value, fieldType, `${type.typeName}.${name}`)
  }
}

/** Returns `value` as a field of this type holds it, if that is a number or a bigint. */
export function convert(value: unknown, fieldType: FieldType, field?: string): unknown {
  if (typeof fieldType !== 'string') {
    const isWrapped = fieldType[0] === 'optional' || fieldType[0] === 'atomic'
    return isWrapped ? convert(value, fieldType[1], field) : value
  }
  if (fieldType === 'i64' || fieldType === 'u64') return toBigint(value, field)
  if (!/^[fiu]\d/.test(fieldType)) return value
  // Safe integers are checked, not converted.
  return fieldType.endsWith('53') && typeof value !== 'bigint' && typeof value !== 'symbol'
    ? requireSafe(value as number, fieldType === 'u53' ? 0 : Number.MIN_SAFE_INTEGER)
    : toNumber(value, field)
}

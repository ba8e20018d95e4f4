import type { BaseArena } from '../allocator.ts'
import { requireInBlock } from '../block-bytes.ts'
import type { BlockType } from '../block-type.ts'
import { requireBlockNotHeld } from '../held.ts'
import { retireOwned, setOwned } from '../owned-block.ts'
import {
  beginAdoptions,
  endAdoptions,
  keepingAdopted,
  undoAdoptions,
} from '../ownership/adoption.ts'
import type { Owners } from '../ownership/attempt.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import { ListElementsType } from '../ownership/owned-types.ts'
import type { FieldType } from '../struct.ts'

// The operations of lists whose elements can own blocks, for all types of elements.

/** The type of an element, as far as these operations know it. */
export interface ElementContents extends BlockType {
  /** Writes the defaults into zeroed memory; missing for elements without defaults. */
  writeDefaults?(arena: BaseArena, ptr: number): void
}

/** The type of an element that isn't a struct. */
export interface ElementType extends ElementContents {
  /** Returns the type as a field of a struct has it. */
  field$(): FieldType
}

/** Finds the block of a list, without the blocks that its elements own. */
export const LIST_BLOCK: Owners = {
  collect: (_, ptr, owned) => owned.block(ptr),
  deallocator: (arena, inside) => new Deallocator(arena, inside),
}

/** The accessor of a list. */
interface Elements {
  readonly arena: BaseArena
  readonly ptr: number
  readonly length: number
}

/** Adds the blocks that the elements from index `from` to before `to` own. */
export function noteElements(
  list: Elements,
  type: ElementContents,
  from: number,
  to: number,
  owned: Deallocator,
): void {
  const { arena, ptr } = list
  if (type.collect === undefined) return
  requireInBlock(arena, ptr, type.size)
  const start = arena.u32[ptr >>> 2]!
  for (let index = from; index < to; index++) {
    type.collect(arena, start + index * type.size, owned)
  }
}

/** Frees the blocks that the elements from index `from` to before `to` own. */
export function discardElements(
  list: Elements,
  type: ElementContents,
  from: number,
  to: number,
): void {
  if (type.collect === undefined || from === to) return
  const owned = new Deallocator(list.arena, list.ptr)
  noteElements(list, type, from, to, owned)
  owned.retire()
}

/** Writes the defaults of `count` zeroed elements from `start` on. If that fails, frees them. */
export function writeElementDefaults(
  { arena, ptr }: Elements,
  type: ElementContents,
  start: number,
  count: number,
): void {
  if (type.writeDefaults === undefined) return
  const end = start + count * type.size
  try {
    for (let at = start; at < end; at += type.size) type.writeDefaults(arena, at)
  } catch (error) {
    const made = new Deallocator(arena, ptr)
    for (let at = start; at < end; at += type.size) type.collect?.(arena, at, made)
    made.free()
    throw error
  }
}

/**
 * Replaces the elements. Builds the new ones in a new block, because elements of the list may be
 * among `values`. A failed call leaves the list unchanged.
 *
 * @param write Writes a value into the element at a pointer, which holds the defaults.
 */
export function replaceElements<Value>(
  list: Elements,
  type: ElementContents,
  values: ArrayLike<Value>,
  write: (ptr: number, value: Value) => void,
): void {
  const { arena, ptr } = list
  const current = arena.u32[ptr >>> 2]!
  if (current !== 0) requireBlockNotHeld(arena, current)
  const owned = new Deallocator(arena, ptr)
  noteElements(list, type, 0, list.length, owned)
  const block = owned.offering(() => build(list, type, values, write, owned))
  const { u32 } = arena
  const field = ptr >>> 2
  const former = u32[field]!
  u32[field] = block
  u32[field + 1] = values.length
  u32[field + 2] = Math.floor(arena.sizeOf(block) / type.size)
  if (former !== 0) retireOwned(arena, ptr, former)
}

/** Returns a new block with elements from `values`, after the blocks of `former` were freed. */
function build<Value>(
  list: Elements,
  type: ElementContents,
  values: ArrayLike<Value>,
  write: (ptr: number, value: Value) => void,
  former: Deallocator,
): number {
  const { arena } = list
  const mark = beginAdoptions(arena)
  let block = 0
  try {
    block = setOwned(arena, arena.allocateZeroed(values.length * type.size, type.align))
    arena.checks?.ownedByField(block)
    for (let index = 0; index < values.length; index++) {
      const ptr = block + index * type.size
      type.writeDefaults?.(arena, ptr)
      write(ptr, values[index]!)
    }
    former.keepTaken()
    noteElements(list, type, 0, list.length, former)
    former.retire()
  } catch (error) {
    const made = keepingAdopted(arena, mark)
    made.add(block, new ListElementsType(type, values.length))
    undoAdoptions(arena, mark, made)
    throw error
  }
  return endAdoptions(arena, block)
}

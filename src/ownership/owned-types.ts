import type { BaseArena } from '../allocator.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'
import { mismatch } from '../errors.ts'
import type { Memory } from '../memory.ts'

/**
 * @param ptr Byte offset of a live block of `size` bytes.
 * @throws INVALID_POINTER when the block is too small for a `type`.
 */
export function requireSize(ptr: number, size: number, type: BlockType): void {
  if (type.size <= size) return
  throw mismatch(
    'INVALID_POINTER',
    'block too small for its type',
    `${size} bytes at ${ptr}`,
    `at least the ${type.size} of ${type.typeName}`,
    'Set owning pointers to structs of their type only',
  )
}

/** The type of the block that holds a list's elements. */
export class ListElementsType implements BlockType {
  readonly size: number
  readonly align: number
  private readonly type: BlockType

  constructor(type: BlockType, length: number) {
    this.size = length * type.size
    this.align = type.align
    this.type = type
  }

  get typeName(): string {
    return `List<${this.type.typeName}> of ${this.size / this.type.size}`
  }

  collect(memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    const { type, size } = this
    if (type.collect === undefined) return
    for (let at = ptr; at < ptr + size; at += type.size) type.collect(memory, at, visitor)
  }
}

/** The type of an `Own` pointer, as the element of a list. */
export class OwnPointerType implements BlockType {
  readonly size = 4
  readonly align = 4
  private readonly type: BlockType

  constructor(type: BlockType) {
    this.type = type
  }

  get typeName(): string {
    return `Own<${this.type.typeName}>`
  }

  collect(_memory: Memory, ptr: number, visitor: OwnedVisitor): void {
    visitor.own(ptr, this.type)
  }
}

/** Visits owning fields of `arena` alike: each is a pointer to a block with contents of a type. */
export abstract class OwningFields implements OwnedVisitor {
  protected readonly arena: BaseArena

  constructor(arena: BaseArena) {
    this.arena = arena
  }

  /**
   * Visits an owning pointer, which can be 0.
   * @param type The type of the block's contents; null for bytes that own nothing.
   * @param isStruct Whether the block is a struct of its own, not one of a list or text.
   */
  protected abstract owner(field: number, type: BlockType | null, isStruct: boolean): void

  block(field: number): void {
    this.owner(field, null, false)
  }

  own(field: number, type: BlockType): void {
    this.owner(field, type, type.copied === undefined)
  }

  list(field: number, type: BlockType): void {
    const length = this.arena.u32[(field >>> 2) + 1]!
    this.owner(field, new ListElementsType(type, length), false)
  }

  ownList(field: number, type: BlockType): void {
    this.list(field, new OwnPointerType(type))
  }
}

import type { Memory } from '../memory.ts'
import { OffheapError } from '../errors.ts'
import type { BlockType, OwnedVisitor } from '../block-type.ts'

/** Throws `INVALID_POINTER` when the block at `ptr` is too small for a `type`. */
export function requireSize(ptr: number, size: number, type: BlockType): void {
  if (type.size <= size) return
  throw new OffheapError(
    'INVALID_POINTER',
    `the block at ${ptr} has ${size} bytes, and ${type.typeName} takes ${type.size}: whatever is there, it is none`,
  )
}

/** The elements of a list, as one type. */
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

  collect(arena: Memory, ptr: number, owned: OwnedVisitor): void {
    const { type, size } = this
    if (type.collect === undefined) return
    for (let at = ptr; at < ptr + size; at += type.size) type.collect(arena, at, owned)
  }
}

/** An `Own` pointer, as a type. */
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

  collect(_arena: Memory, ptr: number, owned: OwnedVisitor): void {
    owned.own(ptr, this.type)
  }
}

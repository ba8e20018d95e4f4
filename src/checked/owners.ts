import type { BaseArena } from '../allocator.ts'
import { OwningFields } from '../ownership/owned-types.ts'
import type { StructShape } from '../struct.ts'
import type { Allocation } from './shadow.ts'

/** Finds the field that owns a block, for messages: visits the owning fields of live structs. */
export class OwnerSearch extends OwningFields {
  private readonly wanted: number
  private found = 0
  /** The blocks of lists, whose elements are visited as well. */
  private readonly lists: (() => void)[] = []

  constructor(arena: BaseArena, wanted: number) {
    super(arena)
    this.wanted = wanted
  }

  /** Returns `Knight.weapon of the Knight at 1368`, if one of `live` is that owner. */
  among(live: Iterable<Allocation>): string | undefined {
    for (const { type, typeName, start } of live) {
      type?.collect?.(this.arena, start, this)
      const direct = this.found
      for (let visit = this.lists.pop(); visit !== undefined; visit = this.lists.pop()) visit()
      if (this.found === 0) continue
      const field = direct === 0 ? 'an element of a list' : fieldAt(type as object, direct - start)
      return `${direct === 0 ? field : `${typeName}.${field}`} of the ${typeName} at ${start}`
    }
    return undefined
  }

  protected override owner(
    field: number,
    type: Parameters<OwningFields['list']>[1] | null,
    isStruct: boolean,
  ): void {
    const block = this.arena.u32[field >>> 2]!
    if (block === 0) return
    if (block === this.wanted) this.found = field
    else if (!isStruct && type?.collect !== undefined) {
      this.lists.push(() => type.collect!(this.arena, block, this))
    }
  }
}

/** Returns the name of the field of `type` that contains byte `offset`. */
function fieldAt(type: Partial<StructShape>, offset: number): string {
  let name = ''
  for (const [field, start] of Object.entries(type.offsets ?? {})) if (start <= offset) name = field
  return name
}

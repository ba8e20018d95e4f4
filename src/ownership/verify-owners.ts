import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { OffheapError } from '../errors.ts'
import { requireStruct } from '../operations/other-struct.ts'
import type { Struct } from '../struct.ts'
import { reportTo, type Report, type Violation } from '../tlsf/verify.ts'
import { OwningFields, requireSize } from './owned-types.ts'

/**
 * Checks that everything that a struct owns, directly or through other structs, has one owner.
 * `arena.verify()` can't, because it doesn't know the types of blocks. Takes time and memory
 * proportional to the number of these blocks, and changes nothing.
 *
 *   O1  an owning field is 0, or points to a live block that is large enough for its contents
 *   O2  no other owning field points to the same block
 *
 * @param target An accessor, such as that of the root.
 * @returns The violated invariants; an empty array if there is none.
 * @throws INVALID_VALUE when `target` isn't the accessor of a struct.
 *
 * @example
 * verifyOwners(arena.open(World))   // []
 */
export function verifyOwners(target: Struct): Violation[] {
  requireStruct(target)
  const violations: Violation[] = []
  const { arena, ptr } = target
  const type = target.constructor as unknown as BlockType
  new OwnersCheck(arena, reportTo(violations)).check(ptr, type)
  return violations
}

class OwnersCheck extends OwningFields {
  private readonly report: Report
  /** The blocks that were found, with the types of their contents; null for bytes. */
  private readonly found = new Map<number, BlockType | null>()

  constructor(arena: BaseArena, report: Report) {
    super(arena)
    this.report = report
  }

  check(ptr: number, type: BlockType): void {
    this.found.set(ptr, null)
    type.collect?.(this.arena, ptr, this)
    // A map also visits the entries that are added meanwhile.
    for (const [block, type] of this.found) type?.collect?.(this.arena, block, this)
  }

  protected override owner(field: number, type: BlockType | null): void {
    const { arena, found, report } = this
    const block = arena.u32[field >>> 2]!
    if (block === 0) return
    if (found.has(block)) {
      report('O2', field >>> 2, `owners of the block at ${block}`, 'another one', 'one')
      return
    }
    try {
      const size = arena.sizeOf(block)
      if (type !== null) requireSize(block, size, type)
      found.set(block, type)
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      report('O1', field >>> 2, 'owned block', block, `a live block that is large enough`)
    }
  }
}

import type { Offer, Retired } from '../adoptions.ts'
import type { BaseArena } from '../allocator.ts'
import type { BlockType, OwnerDeallocator } from '../block-type.ts'
import { OffheapError } from '../errors.ts'
import { holdsAny, requireBlockNotHeld } from '../held.ts'
import { outdatedViews } from '../memory.ts'
import { clearOwned, isOwned, setOwned } from '../owned-block.ts'
import { requireNotPinned } from '../pins.ts'
import { requireNotTable } from '../references/references.ts'
import { PINS } from '../tlsf/block.ts'
import { OwningFields, requireSize } from './owned-types.ts'

/** Maximum number of blocks for which a linear scan is faster than a `Set`. */
const SCAN_MAX = 16
/** Placeholder for the type of a block that is kept. */
const KEPT: BlockType = { typeName: '', size: 0, align: 1 }
/** Placeholder for the type of the block around `inside`. */
const AROUND: BlockType = { typeName: '', size: 0, align: 1 }

/**
 * Finds all blocks that structs own and frees them together. Visits each block once, with a queue
 * instead of recursion, so chains of owners may have any length, or be circular.
 */
export class Deallocator extends OwningFields implements Offer, OwnerDeallocator, Retired {
  /** Whether an added block owns the block that was spared last. Known after `find`. */
  hasMet = false
  /** An address in a block that is kept, with everything that only this block owns; 0 for none. */
  private readonly inside: number
  /** Pointers to the blocks, in the order in which they were found. */
  private readonly blocks: number[] = []
  /** The type of each block; null for blocks that own nothing. */
  private readonly types: (BlockType | null)[] = []
  /** The blocks as a set, once there are more than `SCAN_MAX`. */
  private known: Set<number> | null = null
  private visited = 0
  private wanted = 0
  /** The blocks that `offering` offers, and the offer around that one. */
  private offered: readonly number[] = []
  outer: Offer | null = null

  /** @param inside Byte offset in a block that is kept; 0 for none. */
  constructor(arena: BaseArena, inside: number = 0) {
    super(arena)
    this.inside = inside
  }

  /** Adds the block at `ptr`, unless that is 0. `type` is null for bytes that own nothing. */
  add(ptr: number, type: BlockType | null): void {
    if (ptr === 0 || this.has(ptr)) {
      if (ptr === this.wanted) this.hasMet = true
      return
    }
    // A view of a detached buffer was read.
    if (ptr === undefined) throw outdatedViews()
    this.blocks.push(ptr)
    this.types.push(type)
    this.known?.add(ptr)
  }

  protected override owner(field: number, type: BlockType | null): void {
    this.add(this.arena.u32[field >>> 2]!, type)
  }

  /** Keeps the block at `ptr` and everything that it owns, even if added blocks own it, too. */
  spare(ptr: number): void {
    this.add(ptr, KEPT)
    this.wanted = ptr
  }

  keepAll(): ReadonlySet<number> | null {
    const { blocks, types } = this
    let kept: ReadonlySet<number> | null = null
    try {
      this.visitAll()
      kept = new Set(blocks)
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
    }
    types.fill(KEPT)
    return kept
  }

  /**
   * Offers the added blocks to new owners while `create` runs, which creates the contents that
   * replace them: such a block can be moved into them. Until `keepTaken`, code of the program can't
   * free them. If `create` fails, the former owners keep all blocks. Requires: nothing was found yet.
   * @throws INVALID_POINTER or DOUBLE_FREE when one isn't a live block; nothing is offered then.
   * @throws The errors of `create`.
   */
  offering<T>(create: () => T): T {
    const { arena, blocks } = this
    for (const ptr of blocks) arena.sizeOf(ptr)
    const offered = blocks.filter((ptr) => isOwned(arena, ptr))
    this.offered = offered
    const attempt = arena.adoptions.attemptAt(this.inside)
    if (attempt !== null) (attempt.offered ??= []).push(...offered)
    for (const ptr of offered) clearOwned(arena, ptr)
    const { adoptions } = arena
    this.outer = adoptions.offer
    if (offered.length > 0) adoptions.offer = this
    try {
      return create()
    } catch (error) {
      adoptions.offer = this.outer
      for (const ptr of offered) setOwned(arena, ptr)
      throw error
    }
  }

  /** Keeps the offered blocks that have a new owner, after all values were read. */
  keepTaken(): void {
    const { arena, blocks, types } = this
    arena.adoptions.offer = this.outer
    for (let index = 0; index < blocks.length; index++) {
      if (isOwned(arena, blocks[index]!)) types[index] = KEPT
    }
  }

  /**
   * Finds everything that the added blocks own.
   * @throws INVALID_POINTER or DOUBLE_FREE when an owning pointer doesn't point to a live block, or
   *   the block is too small for its type.
   * @throws INVALID_VALUE when the values of a part of a block that isn't kept are being read, and
   *   ARENA_PINNED when such a block is pinned.
   */
  find(): void {
    const { arena, blocks, types } = this
    this.visitAll()
    const isHeld = holdsAny(arena.adoptions)
    if (!isHeld && arena.i32[PINS] === 0) return
    for (let index = 0; index < blocks.length; index++) {
      const type = types[index]
      if (type === KEPT || type === AROUND) continue
      requireNotPinned(arena, blocks[index]!)
      if (isHeld) requireBlockNotHeld(arena, blocks[index]!)
    }
  }

  /**
   * Frees the added blocks and everything that they own, at once for other threads.
   * @throws The errors of `find`, before anything is freed.
   */
  free(): void {
    const { arena, blocks, types } = this
    const { lock } = arena
    lock?.enter()
    try {
      this.find()
      for (let index = 0; index < blocks.length; index++) {
        const ptr = blocks[index]!
        const type = types[index]
        if (type === KEPT) continue
        // The block around `inside` is kept, but its owner is gone.
        clearOwned(arena, ptr)
        if (type === AROUND) continue
        type?.freeing?.(arena, ptr)
        arena.free(ptr)
      }
    } finally {
      lock?.leave()
    }
  }

  /**
   * Frees as `free` does; if a larger assignment writes the field at `inside`, only at its end.
   * @throws The errors of `find`, before anything is freed.
   */
  retire(): void {
    const { arena, blocks, types, offered } = this
    const attempt = arena.adoptions.attemptAt(this.inside)
    if (attempt === null) {
      this.free()
      return
    }
    this.find()
    // Until then, no other field may take them.
    for (const ptr of offered) {
      if (types[blocks.indexOf(ptr)] !== KEPT) setOwned(arena, ptr)
    }
    ;(attempt.retired ??= []).push(this)
  }

  addTo(made: OwnerDeallocator): void {
    const { blocks, types } = this
    for (let index = 0; index < blocks.length; index++) {
      const type = types[index]!
      if (type !== KEPT && type !== AROUND) made.add(blocks[index]!, type)
    }
  }

  has(ptr: number): boolean {
    if (this.known !== null) return this.known.has(ptr)
    if (this.blocks.length < SCAN_MAX) return this.blocks.includes(ptr)
    this.known = new Set(this.blocks)
    return this.known.has(ptr)
  }

  /** Adds what the blocks own that were added since the last call. */
  private visitAll(): void {
    const { blocks, types } = this
    for (; this.visited < blocks.length; this.visited++) {
      if (types[this.visited] !== KEPT) this.visit(this.visited)
    }
  }

  private visit(index: number): void {
    const { arena, types } = this
    const ptr = this.blocks[index]!
    const type = types[index]!
    requireNotTable(arena, ptr)
    const size = arena.sizeOf(ptr)
    if (ptr <= this.inside && this.inside < ptr + size) {
      types[index] = AROUND
    } else if (type !== null) {
      requireSize(ptr, size, type)
      type.collect?.(arena, ptr, this)
    }
  }
}

/**
 * Frees everything that the struct of `type` at `ptr` owns, but not the struct. Leaves its fields
 * unchanged; the caller clears them.
 * @throws The errors of `Deallocator.free`.
 */
export function release(arena: BaseArena, type: BlockType, ptr: number): void {
  const deallocator = new Deallocator(arena, ptr)
  type.collect?.(arena, ptr, deallocator)
  deallocator.free()
}

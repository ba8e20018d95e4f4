import type { Held } from '../adoptions.ts'
import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import { mismatch, OffheapError } from '../errors.ts'
import { changedByValues } from '../held.ts'
import { isOwned } from '../owned-block.ts'
import { REFERENCE_TABLE } from '../references/references.ts'
import { suppressed } from './suppressed.ts'

/** A function that a scope calls at its end. An object, so that one function can be there twice. */
interface Deferred {
  readonly call: () => void
}

const ENDED =
  'its scope has ended. Use its structs before that, or let keep() return those that stay.'

/**
 * A scope that has not ended: the blocks that it frees, what it calls at its end, and the scopes in
 * it. The outermost one stands for the arena itself while scopes are open in it: it frees nothing,
 * and knows what all of them have in common.
 */
export class OpenScope {
  /** The arena object whose allocations are listed here. */
  readonly arena: BaseArena
  /** The scope around this one; null for the outermost one. */
  readonly outer: OpenScope | null
  /** The scope that frees a block: one map for all scopes of an arena. */
  private readonly owners: Map<number, OpenScope>
  /** All scopes of the arena but the outermost one, in the order in which they were opened. */
  private readonly open: Set<OpenScope>
  private readonly blocks = new Map<number, BlockType | null>()
  /** Functions to call, and open scopes, in the order in which they were added. */
  private readonly items = new Set<Deferred | OpenScope>()
  /** The assignment that was in progress when the scope was opened. */
  private readonly depth: number
  private readonly idle: (() => void) | null
  private readonly held: Held | null
  private isEnding = false
  private isOver = false
  private isFollowing = false

  /** @param idle Called when no scope is open any more; for the outermost one. */
  constructor(arena: BaseArena, outer: OpenScope | null, idle: (() => void) | null) {
    const { depth, held } = arena.adoptions
    this.arena = arena
    this.outer = outer
    this.idle = idle
    this.depth = depth
    this.held = held
    this.owners = outer === null ? new Map() : outer.owners
    this.open = outer === null ? new Set() : outer.open
    if (outer === null) return
    outer.items.add(this)
    this.open.add(this)
  }

  /** Lists a new block. */
  allocated(ptr: number, type: BlockType | null): void {
    // The table of references belongs to the arena.
    if (this.outer === null || type === REFERENCE_TABLE) return
    this.blocks.set(ptr, type)
    this.owners.set(ptr, this)
  }

  /** Forgets a block, whichever scope lists it. */
  freed(ptr: number): void {
    this.owners.get(ptr)?.blocks.delete(ptr)
    this.owners.delete(ptr)
  }

  moved(from: number, to: number): void {
    const owner = this.owners.get(from)
    if (owner === undefined || from === to) return
    const type = owner.blocks.get(from)!
    this.freed(from)
    owner.allocated(to, type)
  }

  /** Forgets all blocks of all scopes: the arena was reset. */
  wasReset(): void {
    for (const scope of this.open) scope.blocks.clear()
    this.owners.clear()
  }

  /** Replaces the views of all arena objects when those of one are replaced. */
  follow(buffer: ArrayBufferLike): void {
    const root = this.root
    if (root.isFollowing) return
    root.isFollowing = true
    for (const { arena } of [root, ...this.open]) {
      if (arena.buffer !== buffer) arena['attach'](buffer)
    }
    root.isFollowing = false
  }

  /** The outermost scope. */
  get root(): OpenScope {
    let scope: OpenScope = this
    while (scope.outer !== null) scope = scope.outer
    return scope
  }

  /** @throws ARENA_DISPOSED when the scope has ended, or is about to: it takes nothing more. */
  requireOpen(): void {
    if (this.isEnding) throw ended()
  }

  /** Adds a function that is called at the end. */
  defer(call: () => void): void {
    this.requireOpen()
    this.items.add({ call })
  }

  /**
   * Moves a block, which no field owns, from this scope, or from one in it, to the scope around
   * this one. Blocks that outlive this scope anyway stay where they are.
   *
   * @throws INVALID_VALUE when another scope frees the block.
   */
  keep(ptr: number): void {
    const owner = this.owners.get(ptr)
    if (owner === undefined || this.isIn(owner)) return
    if (owner !== this && !owner.isIn(this)) {
      throw mismatch(
        'INVALID_VALUE',
        'struct of another scope',
        ptr,
        'one that was made in this scope',
        'Call keep() of the scope that made it',
      )
    }
    const type = owner.blocks.get(ptr)!
    this.freed(ptr)
    this.outer!.allocated(ptr, type)
  }

  /** Returns whether this scope is inside of `other`. */
  private isIn(other: OpenScope): boolean {
    let { outer } = this
    while (outer !== null && outer !== other) outer = outer.outer
    return outer === other
  }

  /**
   * Frees the blocks that no field owns, with everything that they own. The others belong to a
   * struct that is freed with them, or to one outside of the scope, and stay with it.
   *
   * @throws The first error of freeing; the other blocks are freed nevertheless.
   * @throws ARENA_DISPOSED when the scope has ended.
   */
  reset(): void {
    if (this.isOver) throw ended()
    const { arena, blocks } = this
    let error: unknown = NONE
    for (const [ptr, type] of blocks) {
      try {
        if (isOwned(arena, ptr)) continue
        const deallocator = type?.deallocator?.(arena, 0)
        deallocator?.add(ptr, type)
        if (deallocator === undefined) arena.free(ptr)
        else deallocator.free()
      } catch (failure) {
        this.freed(ptr)
        if (error === NONE) error = failure
      }
    }
    if (error !== NONE) throw error
  }

  /** @throws INVALID_VALUE when a getter of values that are being assigned ends the scope. */
  requireUnheld(): void {
    const { depth, held } = this.arena.adoptions
    const isSame = depth === this.depth && held === this.held
    if ((depth > 0 || held !== null) && !isSame) throw changedByValues()
  }

  /**
   * Ends the scopes in this one and calls its functions, in reverse order, then frees its blocks
   * and ends its arena object. A second call does nothing.
   *
   * @throws What a function or a free has thrown; several errors as one, as `using` does.
   */
  end(): void {
    if (this.isEnding) return
    const order: (Deferred | OpenScope)[] = []
    const next: (Deferred | OpenScope)[] = [this]
    for (let item = next.pop(); item !== undefined; item = next.pop()) {
      order.push(item)
      if (!(item instanceof OpenScope) || item.isEnding) continue
      item.isEnding = true
      const items = [...item.items].reverse()
      for (const inside of items) next.push(inside)
      item.items.clear()
    }
    let error: unknown = NONE
    for (const item of order.reverse()) {
      try {
        if (item instanceof OpenScope) item.finish()
        else item.call()
      } catch (failure) {
        error = joined(failure, error)
      }
    }
    if (error !== NONE) throw error
  }

  /**
   * Ends all scopes of the arena before it is disposed. If one of their functions disposes it, the
   * functions that are left are called after that.
   */
  endAll(): void {
    try {
      this.end()
    } finally {
      for (const scope of [...this.open].reverse()) scope.finish()
    }
  }

  /** @throws INVALID_VALUE while a scope is open. */
  requireNone(): void {
    const { size } = this.open
    throw mismatch(
      'INVALID_VALUE',
      'restore during scopes',
      `${size} open ${size === 1 ? 'scope' : 'scopes'}`,
      'none',
      'End the scopes of the arena first',
    )
  }

  /** Frees the blocks and ends the arena object. */
  private finish(): void {
    const { arena, blocks, outer, owners, open } = this
    if (this.isOver || outer === null) return
    this.isEnding = true
    try {
      this.reset()
    } finally {
      this.isOver = true
      // A block that is taken out of its field later belongs to the scope around this one.
      for (const [ptr, type] of blocks) {
        owners.delete(ptr)
        outer.allocated(ptr, type)
      }
      blocks.clear()
      outer.items.delete(this)
      open.delete(this)
      arena['detach'](ENDED)
      if (open.size === 0) this.root.idle?.()
    }
  }
}

function ended(): OffheapError {
  return new OffheapError('ARENA_DISPOSED', `arena disposed: ${ENDED}`)
}

/** Stands for no error, because anything can be thrown. */
const NONE: unique symbol = Symbol()

/** Returns the error to throw when `error` was thrown after `former`. */
function joined(error: unknown, former: unknown): unknown {
  return former === NONE ? error : suppressed(error, former)
}

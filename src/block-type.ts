import type { Memory } from './memory.ts'

/**
 * The type of a block's contents, without accessors. Every generated class implements it; those of
 * lists and owning pointers are in `ownership/owned-types.ts`.
 */
export interface BlockType {
  /** The struct's name in its schema. */
  readonly typeName: string
  /** Size of one struct in bytes, a multiple of `align`. */
  readonly size: number
  /** Alignment in bytes, a power of two. */
  readonly align: number
  /** True for a struct that can be at any address, inside of another packed one. */
  readonly packed?: boolean
  /** Visits the fields of the struct at `ptr` that own blocks; missing where no field can. */
  collect?(memory: Memory, ptr: number, visitor: OwnedVisitor): void
  /**
   * Completes the copy at `ptr` of a block that a collection consists of, after what it owns was
   * copied; missing where blocks are structs.
   */
  copied?(memory: Memory, ptr: number): void
  /**
   * Returns the size of the block at `ptr`, where that is in its contents; missing where all blocks
   * have the same size.
   */
  sizeAt?(memory: Memory, ptr: number): number
  /** Drops what refers to parts of the block at `ptr`, which is freed next; missing if nothing does. */
  freeing?(memory: Memory, ptr: number): void
  /**
   * Makes the deallocator for structs that own blocks; missing where `collect` is. The class of the
   * struct makes it, so that bundles without such a class have no code for it. The block around
   * `inside` is kept.
   */
  deallocator?(memory: Memory, inside: number): OwnerDeallocator
}

/** Frees blocks with all that they own. */
export interface OwnerDeallocator extends OwnedVisitor {
  /** Adds a block; `type` is null for bytes that own nothing. */
  add(ptr: number, type: BlockType | null): void
  /** Keeps the block at `ptr` and everything that it owns. */
  spare(ptr: number): void
  /**
   * Keeps the blocks that were added so far. Returns these and everything that they own, which is
   * kept as well; null if a pointer isn't that of a live block.
   */
  keepAll(): ReadonlySet<number> | null
  /** Frees the added blocks and everything that they own. */
  free(): void
}

/** Visits the fields that own blocks. Each field is identified by its address, in bytes. */
export interface OwnedVisitor {
  /** A field that starts with the pointer to a block without owners in it, as a text does. */
  block(field: number): void
  /** An `Own` pointer. */
  own(field: number, type: BlockType): void
  /** A list of structs that own blocks. */
  list(field: number, type: BlockType): void
  /** A list of `Own` pointers. */
  ownList(field: number, type: BlockType): void
}

import type { Arena } from './arena.ts'
import { Elements, Owner, release, sizeOfOwned, type Collector } from './owned.ts'
import type { Struct, StructShape } from './struct.ts'

/**
 * Makes `target` a copy of `source`, also from another arena, with copies of all blocks that `source`
 * owns, however deep and in circles too; what `target` owned is freed. Pointers and references keep
 * their bits. Throws `OUT_OF_MEMORY`, and as `Owned.free` does; `target` is as it was then.
 */
export function copyOwned<T extends Struct>(target: T, source: T, type: StructShape): T {
  const { arena } = target
  if (source.arena === arena && source.ptr === target.ptr) return target
  const copies = new Copies(source.arena, arena)
  try {
    // All that can fail comes first. The image is whole before a block is freed that it came from.
    const image = copies.follow(source.ptr, type)
    release(arena, type, target.ptr)
    arena.u8.copyWithin(target.ptr, image, image + type.size)
    arena.free(image)
  } catch (error) {
    copies.free()
    throw error
  }
  return target
}

/** Copies of blocks. Each block is copied once, and its copy looked through in a queue. */
class Copies implements Collector {
  private readonly from: Arena
  private readonly to: Arena
  /** By the pointer of the block: its copy. */
  private readonly copies = new Map<number, number>()
  private readonly made: number[] = []
  /** What the copies hold, in the order in which they were made. */
  private readonly types: (StructShape | null)[] = []

  constructor(from: Arena, to: Arena) {
    this.from = from
    this.to = to
  }

  /** The copy, in a block of its own, of the struct at `ptr` and all that it owns. */
  follow(ptr: number, type: StructShape): number {
    const image = this.make(ptr, type.size, type)
    for (let next = 0; next < this.made.length; next++) {
      this.types[next]?.collect?.(this.to, this.made[next]!, this)
    }
    return image
  }

  free(): void {
    for (const copy of this.made) this.to.free(copy)
  }

  addBlock(field: number): void {
    this.replace(field, null)
  }

  addOwn(field: number, type: StructShape): void {
    this.replace(field, type)
  }

  addList(field: number, type: StructShape): void {
    this.replace(field, new Elements(type, this.to.u32[(field >>> 2) + 1]!))
  }

  addOwnList(field: number, type: StructShape): void {
    this.addList(field, new Owner(type))
  }

  /** Puts the copy of a block in place of its pointer. */
  private replace(field: number, type: StructShape | null): void {
    const ptr = this.to.u32[field >>> 2]!
    if (ptr === 0) return
    let copy = this.copies.get(ptr)
    if (copy === undefined) {
      copy = this.make(ptr, sizeOfOwned(this.from, ptr, type), type)
      this.copies.set(ptr, copy)
    }
    this.to.u32[field >>> 2] = copy
  }

  private make(ptr: number, size: number, type: StructShape | null): number {
    const copy = this.to.allocate(size, Math.max(8, type?.align ?? 8))
    this.made.push(copy)
    this.types.push(type)
    this.to.u8.set(this.from.u8.subarray(ptr, ptr + size), copy)
    return copy
  }
}

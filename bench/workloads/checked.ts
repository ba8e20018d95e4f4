import type { Contender } from './heap.ts'

interface Live {
  readonly size: number
  readonly fill: number
}

/**
 * Wraps a contender with checks: each block is filled with its own byte value when it is allocated,
 * and must still hold it when it is freed. This proves that blocks don't overlap and keep their
 * contents.
 */
export function checked<Block>(contender: Contender<Block>): Contender<Block> {
  const { heap, none } = contender
  const live = new Map<Block, Live>()
  let allocations = 0

  /** Records a new block and fills it. */
  function enter(block: Block, size: number): Block {
    if (block === none) throw new Error(`no room for ${size} bytes`)
    if (live.has(block)) throw new Error(`a live block of ${size} bytes was allocated again`)
    const fill = allocations++ & 255
    contender.bytes(block, size).fill(fill)
    live.set(block, { size, fill })
    return block
  }

  function leave(block: Block): Live {
    const found = live.get(block)
    if (found === undefined) throw new Error('a block that is not live was freed')
    live.delete(block)
    return found
  }

  function expect(block: Block, size: number, fill: number): void {
    for (const byte of contender.bytes(block, size)) {
      if (byte !== fill) throw new Error(`a block of ${size} bytes was overwritten`)
    }
  }

  return {
    heap: {
      allocate: (size) => enter(heap.allocate(size), size),
      free(block) {
        const { size, fill } = leave(block)
        expect(block, size, fill)
        heap.free(block)
      },
      reallocate(block, size, kept) {
        const { fill } = leave(block)
        const moved = heap.reallocate(block, size, kept)
        expect(moved, kept, fill)
        return enter(moved, size)
      },
    },
    none,
    bytes: contender.bytes,
    live: () => live.size + contender.live(),
  }
}

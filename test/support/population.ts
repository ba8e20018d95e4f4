import { Enemy, toJSONEnemy } from '../../examples/quickstart/enemy.gen.ts'
import type { Arena } from '../../src/arena.ts'
import { Divergence } from './interval-map.ts'
import type { Random } from './random.ts'

interface Tenant {
  readonly ptr: number
  readonly size: number
  readonly byte: number
}

interface Resident {
  /** Accessors that are made once and kept, whatever happens to the memory. */
  readonly enemy: Enemy
  readonly expected: unknown
}

/** Live blocks, each full of one byte, and structs with accessors, with their expected content. */
export class Population {
  private readonly arena: Arena
  private readonly random: Random
  private readonly tenants: Tenant[] = []
  private readonly residents: Resident[] = []

  constructor(arena: Arena, random: Random) {
    this.arena = arena
    this.random = random
  }

  /** Makes some calls of each kind; `most` is the largest size. */
  live(calls: number, most: number): void {
    const { arena, random } = this
    for (let call = 0; call < calls; call++) {
      const dice = random.below(10)
      if (dice < 5) this.settle(random.between(1, most))
      else if (dice < 7) this.create()
      else if (dice < 9) this.release()
      else if (this.residents.length > 0) {
        arena.free(this.residents.splice(random.below(this.residents.length), 1)[0]!.enemy)
      }
    }
  }

  /** Frees one block, or `count`. */
  release(count = 1): void {
    for (; count > 0 && this.tenants.length > 0; count--) {
      this.arena.free(this.tenants.splice(this.random.below(this.tenants.length), 1)[0]!.ptr)
    }
  }

  get size(): number {
    return this.tenants.length + this.residents.length
  }

  /**
   * Asserts that every block contains its bytes and that every accessor ever made reads its struct.
   */
  check(): void {
    const { u8, blockCount } = this.arena
    for (const { ptr, size, byte } of this.tenants) {
      const at = u8.subarray(ptr, ptr + size).findIndex((found) => found !== byte)
      if (at >= 0) throw new Divergence(`byte ${at} of the block at ${ptr} is not ${byte}`)
    }
    for (const { enemy, expected } of this.residents) {
      const found = JSON.stringify(toJSONEnemy(enemy))
      if (found === JSON.stringify(expected)) continue
      throw new Divergence(`the struct at ${enemy.ptr} reads ${found}`)
    }
    if (blockCount !== this.size) throw new Divergence(`${blockCount} blocks, not ${this.size}`)
  }

  private settle(size: number): void {
    const ptr = this.arena.tryAllocate(size, this.random.pick([8, 8, 8, 32, 256]))
    if (ptr === 0) return
    const byte = this.random.between(1, 255)
    this.arena.u8.fill(byte, ptr, ptr + size)
    this.tenants.push({ ptr, size, byte })
  }

  private create(): void {
    if (this.arena.largestFree < 2 * Enemy.size) return
    const position = { x: this.random.below(100), y: 1, z: -2 }
    const enemy = this.arena.create(Enemy, { health: this.random.below(1000), position })
    enemy.path.at(7).z = this.random.below(50)
    this.residents.push({ enemy, expected: toJSONEnemy(enemy) })
  }
}

interface Census {
  readonly usedSize: number
  readonly peakUsedSize: number
  readonly blockCount: number
  readonly blocks: readonly (readonly [ptr: number, size: number])[]
}

/**
 * Returns the counters and each live block with its place and size, which growth and trim must not
 * change.
 */
export function censusOf(arena: Arena): Census {
  const { usedSize, peakUsedSize, blockCount } = arena
  const blocks: [ptr: number, size: number][] = []
  arena.walk((ptr, size, free) => {
    if (!free) blocks.push([ptr, size])
  })
  return { usedSize, peakUsedSize, blockCount, blocks }
}

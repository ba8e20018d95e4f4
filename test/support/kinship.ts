import type { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Kin, type KinInit } from './kin.ts'
import type { Random } from './random.ts'

/** A `Kin` as plain values, with everything that it owns. */
export interface PlainKin {
  readonly name: string
  readonly next: PlainKin | null
  readonly kids: readonly (PlainKin | null)[]
  readonly parts: readonly { label: string; owner: PlainKin | null; weight: number }[]
  readonly scores: readonly number[]
}

/** Returns initial values for a tree of structs, up to `depth` owners deep. */
export function someKin(random: Random, depth: number): KinInit & PlainKin {
  const below = (): (KinInit & PlainKin) | null =>
    depth > 0 && random.chance(0.6) ? someKin(random, depth - 1) : null
  const some = <T>(make: () => T): T[] => Array.from({ length: random.below(4) }, make)
  const text = (): string => 'née '.repeat(random.below(5))
  return {
    name: text(),
    next: below(),
    kids: some(below),
    parts: some(() => ({ label: text(), owner: below(), weight: 7 })),
    scores: some(() => random.word()),
  }
}

/** Reads the same values from the arena. */
export function plainKin(arena: Arena, ptr: Ptr<Kin>): PlainKin {
  const kin = Kin.at(arena, ptr)
  const plain = (target: Ptr<Kin> | null): PlainKin | null =>
    target === null ? null : plainKin(arena, target)
  return {
    name: kin.name,
    next: plain(kin.next),
    kids: [...kin.kids].map(plain),
    parts: [...kin.parts].map(({ label, owner, weight }) => ({
      label,
      owner: plain(owner),
      weight,
    })),
    scores: [...kin.scores],
  }
}

/** Returns the blocks of the `Kin` at `ptr` and of everything that it owns, read word by word. */
export function blocksOf(arena: Arena, ptr: number, found: Set<number> = new Set()): Set<number> {
  if (ptr === 0 || found.has(ptr)) return found
  found.add(ptr)
  const word = (at: number): number => arena.u32[at >>> 2]!
  const bytes = [word(ptr), word(ptr + 12), word(ptr + 24), word(ptr + 36)]
  const owned = [word(ptr + 8)]
  for (let index = 0; index < word(ptr + 16); index++) owned.push(word(word(ptr + 12) + index * 4))
  for (let index = 0; index < word(ptr + 28); index++) {
    const part = word(ptr + 24) + index * 16
    bytes.push(word(part))
    owned.push(word(part + 8))
  }
  for (const block of bytes) if (block !== 0) found.add(block)
  for (const block of owned) blocksOf(arena, block, found)
  return found
}

/** Returns every live block. */
export function liveBlocks(arena: Arena): Set<number> {
  const live = new Set<number>()
  arena.walk((ptr, _size, free) => {
    if (!free) live.add(ptr)
  })
  return live
}

import type { Blocks } from '../../src/tlsf/external-blocks.ts'
import { CHECK, DEPTH, MAX_ROWS, regionOf, STATE, STRIDE } from '../../src/tlsf/external-rows.ts'
import { ExternalTlsf } from '../../src/tlsf/external.ts'
import { codeOf, named } from './refusal.ts'

/** Private members of `ExternalTlsf`, for tests that read or damage its records. */
export function blocksOf(heap: ExternalTlsf): Blocks {
  return heap['blocks']
}

/** Returns a heap with the same blocks, regions and records in arrays of its own. */
export function copyOf(heap: ExternalTlsf): ExternalTlsf {
  const { words, offsets, salt, victim, unused, allocations, frees, largestQuick } = blocksOf(heap)
  const copy = new ExternalTlsf(heap.capacity)
  Object.assign(blocksOf(copy), { salt, victim, unused, allocations, frees, largestQuick })
  blocksOf(copy).words = words.slice()
  blocksOf(copy).offsets = offsets.slice()
  return copy
}

/**
 * Returns the state of a heap as text: records, counters and the result of `verify`. Leaves the quick
 * lists as they are.
 */
export function stateOf(heap: ExternalTlsf): string {
  const { words, offsets, salt, victim, unused, allocations, frees } = blocksOf(heap)
  const bytes = (array: Int32Array | Float64Array): string =>
    Buffer.from(array.slice().buffer).toString('latin1')
  return JSON.stringify([
    bytes(words),
    bytes(offsets),
    { salt, victim, unused, allocations, frees, largest: blocksOf(heap).largestFree },
    heap.verify(),
  ])
}

/** Uses up all checks except the last of a live block's row. Returns the block's new region. */
export function age(heap: ExternalTlsf, region: number): number {
  const blocks = blocksOf(heap)
  const block = region % MAX_ROWS
  const word = block * STRIDE + STATE
  const skipped = CHECK - blocks.words[word]!
  blocks.words[word] = CHECK
  blocks.allocations += skipped
  blocks.frees += skipped
  return regionOf(CHECK, block)
}

/** Draws the blocks in the order of addresses: `a28` is live and named a, `.28` is free. */
export function picture(heap: ExternalTlsf, names: Record<string, number | undefined>): string {
  const blocks: string[] = []
  heap.walk((_, size, region) => {
    const name = Object.keys(names).find((key) => names[key] === region)
    blocks.push(`${region === undefined ? '.' : (name ?? '?')}${size}`)
  })
  return blocks.join(' ')
}

/** Returns the region of an allocation that must succeed. */
export function given(region: number | undefined): number {
  if (region === undefined) throw new Error('the heap has no room')
  return region
}

/** Returns the number of blocks on the quick list of `size` units. */
export function quickCount(heap: ExternalTlsf, size: number): number {
  const { words, quick, largestQuick } = blocksOf(heap)
  return size <= largestQuick ? words[quick + size]! & DEPTH : 0
}

/** Returns a heap with live blocks, free blocks, blocks on quick lists and unused rows. */
export function sample(): { heap: ExternalTlsf; live: number; freed: number } {
  const heap = new ExternalTlsf(2 ** 20)
  const all = Array.from({ length: 40 }, (_, index) => given(heap.allocate(index * 3 + 1)))
  for (let index = 0; index < 40; index += 3) heap.free(all[index]!)
  heap.free(all[1]!)
  return { heap, live: all[5]!, freed: all[3]! }
}

export const TAKERS = ['free', 'offsetOf', 'sizeOf'] as const

/** Returns the calls that accept `region`, fail with another code, or change the heap. */
export function takersOf(heap: ExternalTlsf, region: unknown): string[] {
  return TAKERS.flatMap((name) => {
    const before = stateOf(heap)
    const code = codeOf(() => Reflect.apply(heap[name], heap, [region]))
    const same = stateOf(heap) === before
    return code === 'INVALID_REGION' && same ? [] : [`${name}(${named(region)}): ${code}, ${same}`]
  })
}

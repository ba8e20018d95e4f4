import { ExternalTlsf } from '../../src/tlsf/external.ts'
import type { Blocks } from '../../src/tlsf/external-blocks.ts'
import { CHECK, MAX_ROWS, regionOf, STATE, STRIDE } from '../../src/tlsf/external-rows.ts'
import { codeOf, named } from './refusal.ts'

/** What is private in an `ExternalTlsf`, for tests that look at its records or damage them. */
export function blocksOf(heap: ExternalTlsf): Blocks {
  return heap['blocks']
}

/** A heap with the same blocks, regions and records, in arrays of its own. */
export function copyOf(heap: ExternalTlsf): ExternalTlsf {
  const { words, offsets, salt, victim, unused, allocations, frees } = blocksOf(heap)
  const copy = new ExternalTlsf(heap.capacity)
  Object.assign(blocksOf(copy), { salt, victim, unused, allocations, frees })
  blocksOf(copy).words = words.slice()
  blocksOf(copy).offsets = offsets.slice()
  return copy
}

/** Everything that a heap is: its records, its counters, and what `verify` finds. */
export function stateOf(heap: ExternalTlsf): string {
  const { words, offsets, salt, victim, unused, allocations, frees } = blocksOf(heap)
  const bytes = (array: Int32Array | Float64Array): string =>
    Buffer.from(array.slice().buffer).toString('latin1')
  return JSON.stringify([
    bytes(words),
    bytes(offsets),
    { salt, victim, unused, allocations, frees, largest: heap.largestFree },
    heap.verify(),
  ])
}

/** Uses up all checks but the last of a live block's row; answers the block's region since then. */
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

/** The blocks in the order of addresses: `a28` is live and called a, `.28` is free. */
export function picture(heap: ExternalTlsf, names: Record<string, number | undefined>): string {
  const blocks: string[] = []
  heap.walk((_, size, region) => {
    const name = Object.keys(names).find((key) => names[key] === region)
    blocks.push(`${region === undefined ? '.' : (name ?? '?')}${size}`)
  })
  return blocks.join(' ')
}

/** A region, where there has to be one. */
export function given(region: number | undefined): number {
  if (region === undefined) throw new Error('there was no room')
  return region
}

/** A heap in use: live blocks, free ones, rows that no block is in. */
export function sample(): { heap: ExternalTlsf; live: number; freed: number } {
  const heap = new ExternalTlsf(2 ** 20)
  const all = Array.from({ length: 40 }, (_, index) => given(heap.allocate(index * 3 + 1)))
  for (let index = 0; index < 40; index += 3) heap.free(all[index]!)
  heap.free(all[1]!)
  return { heap, live: all[5]!, freed: all[3]! }
}

export const TAKERS = ['free', 'offsetOf', 'sizeOf'] as const

/** The calls that take `region` after all, or fail otherwise than they should, or change the heap. */
export function takersOf(heap: ExternalTlsf, region: unknown): string[] {
  return TAKERS.flatMap((name) => {
    const before = stateOf(heap)
    const code = codeOf(() => Reflect.apply(heap[name], heap, [region]))
    const same = stateOf(heap) === before
    return code === 'INVALID_REGION' && same ? [] : [`${name}(${named(region)}): ${code}, ${same}`]
  })
}

import type { Memory } from '../memory.ts'
import { payloadOf, REFERENCES, ROOT, ROOT_HASH } from '../tlsf/block.ts'
import type { Tlsf } from '../tlsf/tlsf.ts'
import { reportTo, type Violation } from '../tlsf/verify.ts'
import { walk } from '../tlsf/walk.ts'
import {
  ENTRIES,
  ENTRY_WORDS,
  entryOf,
  LAST_GENERATION,
  SLOTS,
  TABLE_HEADER,
} from './references.ts'

/**
 * Checks the invariants of the arena's own words and of its table of references, R1 to R5, in time
 * proportional to the number of blocks. Changes nothing. Requires: the heap is valid.
 */
export function verifyReferences({ u32 }: Memory, heap: Tlsf): Violation[] {
  const table = u32[REFERENCES]!
  const root = u32[ROOT]!
  const hash = u32[ROOT_HASH]! | u32[ROOT_HASH + 1]!
  if ((table | root | hash) === 0) return []
  const live = new Map<number, number>()
  walk(heap, (block, size, free) => {
    if (!free) live.set(payloadOf(block), size * 4 - 4)
  })
  const violations: Violation[] = []
  const report = reportTo(violations)
  if (root !== 0 && !live.has(root)) report('R5', ROOT, 'root', root, 'a live block')
  if (root === 0) report('R5', ROOT_HASH, 'layout hash of no root', hash, 0)
  if (table === 0) return violations
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  const words = (live.get(table) ?? 0) / 4
  if (slots === 0 || (slots & (slots - 1)) !== 0 || TABLE_HEADER + slots * ENTRY_WORDS > words) {
    report('R1', REFERENCES, 'table', table, `a live block with ${slots} slots, a power of two`)
    return violations
  }
  const last = u32[header + LAST_GENERATION]!
  const generations = new Set<number>()
  for (let slot = 0; slot < slots; slot++) {
    const entry = header + TABLE_HEADER + slot * ENTRY_WORDS
    const pointer = u32[entry]!
    const generation = u32[entry + 1]!
    if (pointer === 0) continue
    if (!live.has(pointer)) report('R3', entry, 'target', pointer, 'a live block')
    if (generation === 0 || generation > last || generations.has(generation)) {
      report('R3', entry + 1, 'generation', generation, `one from 1 to ${last}, used once`)
    }
    generations.add(generation)
    if (generations.size * 2 <= slots) {
      report('R2', entry, 'place of an entry', entry, entryOf(u32, table, pointer))
    }
  }
  const { size } = generations
  const expected = size * 2 > slots ? `at most half of ${slots} slots` : size
  report('R4', header + ENTRIES, 'number of entries', u32[header + ENTRIES], expected)
  return violations
}

import type { Memory } from '../memory.ts'
import {
  ENTRIES,
  ENTRY_WORDS,
  entryOf,
  LAST_GENERATION,
  SLOTS,
  TABLE_HEADER,
} from './references.ts'
import { payloadOf, REFERENCES, ROOT } from '../tlsf/block.ts'
import type { Tlsf } from '../tlsf/tlsf.ts'
import type { Violation } from '../tlsf/verify.ts'
import { walk } from '../tlsf/walk.ts'

/**
 * Checks the invariants of the arena's own words and of its table of references, R1 to R5, in time
 * proportional to the number of blocks. Changes nothing. Requires: the heap is valid.
 */
export function verifyReferences({ u32 }: Memory, heap: Tlsf): Violation[] {
  const table = u32[REFERENCES]!
  const root = u32[ROOT]!
  if (table === 0 && root === 0) return []
  const live = new Map<number, number>()
  walk(heap, (block, size, free) => {
    if (!free) live.set(payloadOf(block), size * 4 - 4)
  })
  const violations: Violation[] = []
  const report = (invariant: string, word: number, message: string): void => {
    violations.push({ invariant, at: word * 4, message })
  }
  if (root !== 0 && !live.has(root))
    report('R5', ROOT, `the root is ${root}, where no live block starts`)
  if (table === 0) return violations
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  const words = (live.get(table) ?? 0) / 4
  if (slots === 0 || (slots & (slots - 1)) !== 0 || TABLE_HEADER + slots * ENTRY_WORDS > words) {
    report(
      'R1',
      REFERENCES,
      `the table at ${table} is not a live block with room for its ${slots} slots, or their number is not a power of two`,
    )
    return violations
  }
  checkEntries(u32, table, live, report)
  return violations
}

type Report = (invariant: string, word: number, message: string) => void

/** Checks R2, R3 and R4. */
function checkEntries(
  u32: Uint32Array,
  table: number,
  live: ReadonlyMap<number, number>,
  report: Report,
): void {
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  const last = u32[header + LAST_GENERATION]!
  const generations = new Set<number>()
  for (let slot = 0; slot < slots; slot++) {
    const entry = header + TABLE_HEADER + slot * ENTRY_WORDS
    const pointer = u32[entry]!
    const generation = u32[entry + 1]!
    if (pointer === 0) continue
    if (!live.has(pointer))
      report('R3', entry, `an entry for ${pointer}, where no live block starts`)
    if (generation === 0 || generation > last || generations.has(generation)) {
      report('R3', entry + 1, `generation ${generation} is outside of 1 to ${last}, or used twice`)
    }
    generations.add(generation)
    if (generations.size * 2 <= slots && entryOf(u32, table, pointer) !== entry) {
      report('R2', entry, `the entry of ${pointer} is not found from its home slot`)
    }
  }
  if (generations.size !== u32[header + ENTRIES] || generations.size * 2 > slots) {
    const counted = u32[header + ENTRIES]
    report(
      'R4',
      header + ENTRIES,
      `the count is ${counted} entries, but ${generations.size} are in ${slots} slots`,
    )
  }
}

import type { Memory } from '../memory.ts'
import { PAIR_WORDS } from '../probe.ts'
import { poolOf } from '../slots.ts'
import { payloadOf, REFERENCES, ROOT, ROOT_HASH } from '../tlsf/block.ts'
import type { Tlsf } from '../tlsf/tlsf.ts'
import { reportTo, type Violation } from '../tlsf/verify.ts'
import { walk } from '../tlsf/walk.ts'
import { homeOf } from './references.ts'
import { ENTRIES, LAST_GENERATION, SLOTS, TABLE_HEADER } from './table.ts'

/**
 * Checks the invariants of the arena's own words and of its table of references, R1 to R5, in time
 * proportional to the number of blocks. Changes nothing. Requires: the heap is valid.
 */
export function verifyReferences(memory: Pick<Memory, 'u32' | 'i32'>, heap: Tlsf): Violation[] {
  const { u32 } = memory
  const table = u32[REFERENCES]!
  const root = u32[ROOT]!
  const hash = u32[ROOT_HASH]! | u32[ROOT_HASH + 1]!
  if ((table | root | hash) === 0) return []
  const owners = liveBlocks(heap, new Set([root, table]))
  const violations: Violation[] = []
  const report = reportTo(violations)
  if (root !== 0 && !owners.has(root)) report('R5', ROOT, 'root', root, 'a live block')
  if (root === 0) report('R5', ROOT_HASH, 'layout hash of no root', hash, 0)
  if (table === 0) return violations
  const header = table >>> 2
  const slots = u32[header + SLOTS]!
  const words = (owners.get(table) ?? 0) / 4
  if (slots === 0 || (slots & (slots - 1)) !== 0 || TABLE_HEADER + slots * PAIR_WORDS > words) {
    report('R1', REFERENCES, 'table', table, `a live block with ${slots} slots, a power of two`)
    return violations
  }
  const last = u32[header + LAST_GENERATION]!
  const pointerIn = (slot: number): number => u32[header + TABLE_HEADER + slot * PAIR_WORDS]!
  const targets = new Set<number>()
  for (let slot = 0; slot < slots; slot++) targets.add(pointerIn(slot))
  const live = liveBlocks(heap, targets)
  const generations = new Set<number>()
  // The number of adjacent entries before the slot, from the last slots on for the first ones.
  let row = 0
  while (row < slots && pointerIn(slots - 1 - row) !== 0) row++
  for (let slot = 0; slot < slots; slot++, row++) {
    const entry = header + TABLE_HEADER + slot * PAIR_WORDS
    const pointer = pointerIn(slot)
    const generation = u32[entry + 1]!
    if (pointer === 0) {
      row = -1
      continue
    }
    if (!live.has(pointer) && poolOf(memory, pointer) === 0) {
      report('R3', entry, 'target', pointer, 'a live block or slot')
    }
    if (generation === 0 || generation > last || generations.has(generation)) {
      report('R3', entry + 1, 'generation', generation, `one from 1 to ${last}, used once`)
    }
    generations.add(generation)
    const distance = (slot - homeOf(pointer, slots)) & (slots - 1)
    report('R2', entry, 'distance from the home slot', distance, Math.min(distance, row))
    report('R2', entry, 'further entry of a target', targets.delete(pointer), true)
  }
  const { size } = generations
  const expected = size * 2 > slots ? `at most half of ${slots} slots` : size
  report('R4', header + ENTRIES, 'number of entries', u32[header + ENTRIES], expected)
  return violations
}

/** Returns those of `pointers` that are at live blocks, with the number of usable bytes there. */
function liveBlocks(heap: Tlsf, pointers: ReadonlySet<number>): Map<number, number> {
  const live = new Map<number, number>()
  walk(heap, (block, size, free) => {
    if (!free && pointers.has(payloadOf(block))) live.set(payloadOf(block), size * 4 - 4)
  })
  return live
}

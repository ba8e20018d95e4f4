import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Ptr } from '../../src/pointer.ts'
import { readReference, writeReference } from '../../src/references/references.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import { Divergence } from './interval-map.ts'
import { Probe } from './probe.ts'
import { Random } from './random.ts'

/** Number of `Ref` fields in each block. */
const FIELDS = 4

/**
 * A live block. The targets of its fields are objects too, so that a reused address can't be
 * mistaken for the former target.
 */
interface Model {
  ptr: number
  readonly fields: (Model | null)[]
  live: boolean
  /** It has been a target at its present address, so the table has an entry. */
  target: boolean
}

/** Counts of what a trial has covered. */
export interface ReferenceTally {
  gone: number
  reused: number
  full: number
  most: number
}

/** Makes random calls on an arena with references, next to a model of targets without addresses. */
export function referenceTrial(seed: number, steps: number, tally: ReferenceTally): void {
  const random = new Random(seed)
  const wide = random.chance(0.2)
  let arena = new Arena(random.between(800, wide ? 60_000 : 6000), { shared: random.chance(0.2) })
  let blocks: Model[] = []
  const former = new Set<number>()
  const most = wide ? 600 : 40

  const allocate = (): void => {
    const ptr = arena.tryAllocate(FIELDS * 8 + random.below(30), random.pick([8, 8, 8, 64]))
    if (ptr === 0 || blocks.length > most) return ptr === 0 ? undefined : arena.free(ptr)
    arena.u8.fill(0, ptr, ptr + FIELDS * 8)
    if (former.has(ptr)) tally.reused++
    blocks.push({ ptr, fields: new Array<null>(FIELDS).fill(null), live: true, target: false })
  }
  const free = (): void => {
    if (blocks.length === 0) return
    const [block] = blocks.splice(random.below(blocks.length), 1)
    arena.free(random.chance(0.5) ? block!.ptr : new Probe(arena, block!.ptr))
    block!.live = false
    block!.target = false
    former.add(block!.ptr)
  }
  const refer = (): void => {
    if (blocks.length === 0) return
    const block = random.pick(blocks)
    const index = random.below(FIELDS)
    const target = random.chance(0.1) ? null : random.pick(blocks)
    const value = target === null ? null : (target.ptr as Ptr)
    try {
      const accessor = value !== null && random.chance(0.3)
      writeReference(arena, block.ptr + index * 8, accessor ? new Probe(arena, value) : value)
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === 'OUT_OF_MEMORY')) throw error
      tally.full++
      return
    }
    block.fields[index] = target
    if (target !== null) target.target = true
  }
  const reallocate = (): void => {
    if (blocks.length === 0) return
    const block = random.pick(blocks)
    try {
      const ptr = arena.reallocate(block.ptr, FIELDS * 8 + random.below(200))
      if (ptr === block.ptr) return
      // For references, the moved block is a different one.
      blocks.push({ ...block, ptr, target: false })
      blocks.splice(blocks.indexOf(block), 1)
      former.add(block.ptr)
      block.live = false
      block.target = false
    } catch (error) {
      if (!(error instanceof OffheapError && error.code === 'OUT_OF_MEMORY')) throw error
    }
  }
  const other = (): void => {
    if (random.chance(0.6)) arena = Arena.from(arena.buffer.slice(0))
    else if (random.chance(0.6)) arena.trim()
    else if (random.chance(0.2)) {
      arena.reset()
      for (const block of blocks) block.live = false
      blocks = []
    }
  }
  const check = (): void => {
    for (const { ptr, fields } of blocks) {
      for (const [index, target] of fields.entries()) {
        const expected = target?.live === true ? target.ptr : null
        const found = readReference(arena, ptr + index * 8)
        if (found !== expected) {
          throw new Divergence(`the Ref at ${ptr} + ${index * 8} reads ${found}, not ${expected}`)
        }
        if (target !== null && !target.live) tally.gone++
      }
    }
    const [violation] = arena.verify()
    if (violation !== undefined) {
      throw new Divergence(`${violation.invariant} at ${violation.at}: ${violation.message}`)
    }
    const table = arena.u32[REFERENCES]!
    const targets = blocks.filter(({ target }) => target).length
    const counted = table === 0 ? 0 : arena.u32[(table >>> 2) + 1]!
    if (counted !== targets) throw new Divergence(`${counted} entries for ${targets} targets`)
    if (arena.blockCount !== blocks.length + (table === 0 ? 0 : 1)) {
      throw new Divergence(`${arena.blockCount} live blocks, ${blocks.length} and the table are`)
    }
    tally.most = Math.max(tally.most, targets)
  }

  for (let step = 0; step < (wide ? 8 * steps : steps); step++) {
    const dice = random.below(100)
    if (dice < (wide ? 38 : 25)) allocate()
    else if (dice < 45) free()
    else if (dice < 90) refer()
    else if (dice < 97) reallocate()
    else if (!wide || random.chance(0.2)) other()
    if (!wide || step % 40 === 0) check()
  }
}

import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Slot } from '../golden/drift/pointers.gen.ts'
import { Random } from './random.ts'
import { codeOf } from './refusal.ts'

interface Known {
  readonly slot: Slot
  readonly id: number
}

/**
 * Runs a random program on a checked arena that is saved and restored in any order. A model keeps
 * every accessor ever made and, for each snapshot, those that must work, with their values.
 */
export function checkedSnapshotTrial(seed: number): void {
  const random = new Random(seed)
  const arena = new Arena(random.pick([2000, 10_000]), { checked: { leaks: 'ignore' } })
  const all: Known[] = []
  let live = new Map<Known, number>()
  const saved: { bytes: Uint8Array; live: Map<Known, number> }[] = []
  for (let step = 0; step < 150; step++) {
    const dice = random.below(100)
    const known = [...live.keys()]
    if (dice < 45 && arena.largestFree > 100) {
      if (random.chance(0.5)) arena.allocate(random.between(1, 60))
      const id = step
      const made = { slot: arena.create(Slot, { index: id }), id }
      all.push(made)
      live.set(made, id)
    } else if (dice < 60 && known.length > 0) {
      const gone = random.pick(known)
      // By its pointer, because the block may have become larger than a slot.
      arena.free(gone.slot.ptr)
      live.delete(gone)
    } else if (dice < 70 && known.length > 0) {
      const changed = random.pick(known)
      changed.slot.index = 1000 + step
      live.set(changed, 1000 + step)
    } else if (dice < 74 && known.length > 0) {
      const moved = random.pick(known)
      const { ptr } = moved.slot
      const size = random.between(4, 80)
      if (arena.largestFree < 100) continue
      const to = arena.reallocate(ptr, size)
      if (to !== ptr) live.delete(moved)
    } else if (dice < 76) {
      arena.reset()
      live.clear()
    } else if (dice < 86) {
      saved.push({ bytes: arena.snapshot(), live: new Map(live) })
    } else if (saved.length > 0) {
      const point = random.pick(saved)
      arena.restore(point.bytes)
      live = new Map(point.live)
      assert.equal(arena.verify(), [])
    }
    for (const { slot, id } of random.shuffle([...all]).slice(0, 20)) {
      const known = [...live].find(([{ slot: other }]) => other === slot)
      const expected = known === undefined ? 'STALE_REFERENCE' : `no error, but ${known[1]}`
      assert.is(
        codeOf(() => slot.index),
        expected,
        `slot ${id} at step ${step}`,
      )
    }
    for (const [{ slot }] of live) assert.is(Slot.at(arena, slot.ptr).ptr, slot.ptr)
  }
}

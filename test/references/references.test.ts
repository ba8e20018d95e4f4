import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { RefArray } from '../../src/fields/pointer-arrays.ts'
import type { Ptr } from '../../src/pointer.ts'
import { readReference, writeReference } from '../../src/references/references.ts'
import { ENTRIES, LAST_GENERATION, SLOTS, TABLE_HEADER } from '../../src/references/table.ts'
import { REFERENCES, ROOT } from '../../src/tlsf/block.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import { Probe } from '../support/probe.ts'
import { forEachSeed, replaying } from '../support/random.ts'
import { referenceTrial, type ReferenceTally } from '../support/reference-trial.ts'
import { codeOf, errorOf, stateOf, wrongRows } from '../support/refusal.ts'

/** A `Ref` reads null once its target is freed, even when the memory is in use again. */
const references = suite('references/references')

const PROGRAMS = 300
const STEPS = 150

references('agrees with a model without addresses in random programs', () => {
  const tally = newTally()
  forEachSeed(PROGRAMS, (_random, seed) => referenceTrial(seed, STEPS, tally))
  if (replaying) return
  assert.ok(tally.gone > 10_000, `${tally.gone} reads of a target that was gone`)
  assert.ok(tally.reused > 1000, `${tally.reused} blocks where another had been`)
  assert.ok(tally.full > 10, `${tally.full} times no room for the table`)
  assert.ok(tally.most > 100, `${tally.most} targets at once`)
})

const BUGS: Record<string, Mutation> = {
  'a block that is freed by pointer keeps its entry': {
    file: 'src/arena.ts',
    from: '      forget(this, ptr, 0)',
    to: '',
  },
  'a block that moves keeps its entry': {
    file: 'src/arena.ts',
    from: 'if (moved !== ptr) forget(this, ptr, moved)',
    to: '',
  },
  'generations start again with each table': {
    file: 'src/references/references.ts',
    from: '  u32[(resized >>> 2) + LAST_GENERATION] = u32[header + LAST_GENERATION]!',
    to: '',
  },
  'a generation is given twice': {
    file: 'src/references/references.ts',
    from: '  u32[header + LAST_GENERATION] = generation\n  return generation',
    to: '  u32[header + LAST_GENERATION] = generation & 3\n  return generation',
  },
  'a reference is compared by pointer only': {
    file: 'src/references/references.ts',
    from: ' && u32[entry + 1] === u32[field + 1]',
    to: '',
  },
  'entries after a hole are not moved': {
    file: 'src/probe.ts',
    from: '    if (!(value > 0)) break',
    to: '    break',
  },
  'entries are moved before their own slot': {
    file: 'src/probe.ts',
    from: '    if (distance < ((slot - free) & last)) continue',
    to: '    if (distance < 0) continue',
  },
  'the table becomes full': {
    file: 'src/references/references.ts',
    from: 'if ((entries + count) * 2 <= slots) return table',
    to: 'if (entries + 2 <= slots) return table',
  },
  'a larger table loses an entry': {
    file: 'src/references/references.ts',
    from: 'for (let slot = 0; slot < slots; slot++) {',
    to: 'for (let slot = 1; slot < slots; slot++) {',
  },
  'reset keeps the table': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words.fill(0, FIRST_LEVEL, first)',
    to: 'words.fill(0, FIRST_LEVEL, 29); words.fill(0, 30, first)',
  },
}

for (const [bug, mutation] of Object.entries(BUGS)) {
  references(`detects the seeded bug: ${bug}`, async () => {
    const module = (await bundleWith('test/support/reference-trial.ts', [mutation])) as {
      referenceTrial: typeof referenceTrial
    }
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      try {
        module.referenceTrial(seed, STEPS, newTally())
      } catch {
        return
      }
    }
    assert.unreachable(`survived ${PROGRAMS} programs`)
  })
}

references('uses no memory before the first reference is set, and one block afterwards', () => {
  const arena = new Arena(4096)
  const [field, target] = [arena.allocateZeroed(8), arena.allocate(8)]
  writeReference(arena, field, null)
  assert.is(readReference(arena, field), null)
  assert.is(arena.blockCount, 2)
  writeReference(arena, field, target as Ptr)
  assert.is(arena.blockCount, 3)
  assert.is(readReference(arena, field), target)
  writeReference(arena, field, null)
  assert.equal([arena.u32[field >>> 2], arena.u32[(field >>> 2) + 1]], [0, 0])
  arena.reset()
  assert.is(arena.usedSize, 48)
  assert.is(arena.u32[REFERENCES], 0)
  assert.equal(arena.verify(), [])
})

references('refuses a target that is not a live block and changes nothing', () => {
  const arena = new Arena(4096)
  const field = arena.allocateZeroed(8)
  const block = arena.allocateZeroed(200)
  const gone = arena.allocate(40)
  arena.allocate(8)
  arena.free(gone)
  writeReference(arena, field, block as Ptr)
  const elsewhere = new Probe(new Arena(4096), block)
  const set = (target: number | Probe) => () => writeReference(arena, field, target as Ptr)
  const table = arena.u32[REFERENCES]!
  const rows = [
    ['writeReference inside', set(block + 8), 'INVALID_POINTER'],
    ['writeReference odd', set(block + 4), 'INVALID_POINTER'],
    ['writeReference far', set(2 ** 31), 'INVALID_POINTER'],
    ['writeReference NaN', set(NaN), 'INVALID_POINTER'],
    ['writeReference freed', set(gone), 'DOUBLE_FREE'],
    ['writeReference elsewhere', set(elsewhere), 'INVALID_POINTER'],
    ['writeReference table', set(table), 'INVALID_POINTER'],
    ['Arena.free(table)', () => arena.free(table), 'INVALID_POINTER'],
    ['Arena.reallocate(table)', () => arena.reallocate(table, 8), 'INVALID_POINTER'],
    ['Arena.root = table', () => (arena.root = table), 'INVALID_POINTER'],
  ] as const
  assert.equal(wrongRows(rows, arena), [])
  assert.is(readReference(arena, field), block)
})

references('throws when generations run out, and starts again after a reset', () => {
  const arena = new Arena(4096)
  const field = arena.allocateZeroed(8)
  const blocks = [1, 2, 3].map(() => arena.allocate(8) as Ptr)
  writeReference(arena, field, blocks[0]!)
  arena.u32[(arena.u32[REFERENCES]! >>> 2) + LAST_GENERATION] = 0xffff_fffe
  writeReference(arena, field, blocks[1]!)
  assert.is(readReference(arena, field), blocks[1])
  assert.equal(arena.verify(), [])
  const before = stateOf(arena)
  const error = errorOf(() => writeReference(arena, field, blocks[2]!))
  assert.is(error.code, 'REFERENCES_EXHAUSTED')
  assert.match(error.message, '4,294,967,295')
  assert.is(stateOf(arena), before)
  // An existing target needs no new generation.
  writeReference(arena, field, blocks[0]!)
  arena.reset()
  writeReference(arena, arena.allocateZeroed(8), arena.allocate(8) as Ptr)
  assert.equal(arena.verify(), [])
})

references('keeps references in a copy of the buffer, independent of the original', () => {
  const arena = new Arena(4096)
  const [field, target] = [arena.allocateZeroed(8), arena.allocate(8)]
  writeReference(arena, field, target as Ptr)
  const copy = Arena.from(arena.buffer.slice(0))
  assert.is(readReference(copy, field), target)
  copy.free(target)
  assert.is(copy.allocate(8), target)
  assert.is(readReference(copy, field), null)
  assert.is(readReference(arena, field), target)
})

references('keeps references through growth of the memory', () => {
  const arena = new Arena(1000, { memory: new WebAssembly.Memory({ initial: 1, maximum: 20 }) })
  const count = 5000
  const array = new RefArray<Probe>(arena, arena.allocateZeroed(8 * count), count)
  const targets = Array.from({ length: count }, () => arena.allocate(100) as Ptr<Probe>)
  array.assign(targets)
  assert.equal(array.toArray(), targets)
  for (let index = 0; index < count; index += 2) arena.free(targets[index]!)
  for (let index = 0; index < count; index += 2) arena.allocate(100)
  assert.equal(
    array.toArray(),
    targets.map((target, index) => (index % 2 === 0 ? null : target)),
  )
  assert.equal(arena.verify(), [])
})

/** Damage to the owner's words of an arena, and the invariant that it breaks. */
const DAMAGE: readonly (readonly [
  what: string,
  invariant: string,
  damage: (arena: Arena, header: number, entry: number) => void,
])[] = [
  ['the table is not at a live block', 'R1', ({ u32 }) => (u32[REFERENCES]! += 8)],
  [
    'the number of slots is not a power of two',
    'R1',
    ({ u32 }, header) => (u32[header + SLOTS] = 7),
  ],
  ['the number of slots is 0', 'R1', ({ u32 }, header) => (u32[header + SLOTS] = 0)],
  [
    'there are more slots than the block can hold',
    'R1',
    ({ u32 }, header) => (u32[header + SLOTS]! *= 4),
  ],
  [
    'an entry is in the wrong slot',
    'R2',
    ({ u32 }, header) => {
      const slots = u32[header + SLOTS]!
      const words = u32.subarray(header + TABLE_HEADER, header + TABLE_HEADER + slots * 2)
      words.set([...words.slice(-4), ...words.slice(0, -4)])
    },
  ],
  [
    'an entry occurs twice',
    'R2',
    (arena, header, entry) => {
      const { u32 } = arena
      const slots = u32[header + SLOTS]!
      for (let slot = 0; slot < slots; slot++) {
        const at = header + TABLE_HEADER + slot * 2
        if (u32[at] === 0) u32.set([u32[entry]!, ++u32[header + LAST_GENERATION]!], at)
      }
    },
  ],
  ['an entry is not at a live block', 'R3', ({ u32 }, _header, entry) => (u32[entry]! += 8)],
  ['an entry has generation 0', 'R3', ({ u32 }, _header, entry) => (u32[entry + 1] = 0)],
  [
    'an entry has a generation that was not issued',
    'R3',
    ({ u32 }, _header, entry) => (u32[entry + 1] = 99),
  ],
  [
    'the last issued generation is too low',
    'R3',
    ({ u32 }, header) => (u32[header + LAST_GENERATION] = 1),
  ],
  ['the number of entries is wrong', 'R4', ({ u32 }, header) => (u32[header + ENTRIES]! += 1)],
  ['the root is not at a live block', 'R5', ({ u32 }) => (u32[ROOT] = 8)],
]

for (const [what, invariant, damage] of DAMAGE) {
  references(`verify reports ${invariant}: ${what}`, () => {
    const arena = new Arena(4096)
    const fields = new RefArray<Probe>(arena, arena.allocateZeroed(64), 8)
    for (let index = 0; index < 3; index++) fields.set(index, arena.allocate(40) as Ptr<Probe>)
    arena.root = arena.allocate(8)
    assert.equal(arena.verify(), [])
    const header = arena.u32[REFERENCES]! >>> 2
    let entry = header + TABLE_HEADER
    while (arena.u32[entry] === 0) entry += 2
    damage(arena, header, entry)
    const violations = arena.verify()
    assert.ok(
      violations.some((found) => found.invariant === invariant),
      JSON.stringify(violations),
    )
  })
}

references('terminates on a damaged table and throws only OffheapError', () => {
  forEachSeed(500, (random) => {
    const arena = new Arena(4096)
    const fields = new RefArray<Probe>(arena, arena.allocateZeroed(64), 8)
    const targets = Array.from({ length: 8 }, () => arena.allocate(16) as Ptr<Probe>)
    fields.assign(targets)
    const table = arena.u32[REFERENCES]! >>> 2
    for (let hits = random.between(1, 20); hits > 0; hits--) {
      const word = random.chance(0.3) ? random.below(4) : random.below(36)
      arena.u32[table + word] = random.word() >>> random.below(32)
    }
    arena.verify()
    for (let index = 0; index < 8; index++) {
      const codes = [
        codeOf(() => fields.at(index)),
        codeOf(() => fields.set(index, targets[7 - index]!)),
        codeOf(() => arena.free(targets[index]!)),
      ]
      for (const code of codes) {
        // The damage can reach the header of the block after the table.
        const known = ['HEAP_CORRUPTED', 'OUT_OF_MEMORY', 'REFERENCES_EXHAUSTED']
        known.push('DOUBLE_FREE', 'INVALID_POINTER')
        assert.ok(code.startsWith('no error') || known.includes(code), code)
      }
    }
  })
})

references.run()

function newTally(): ReferenceTally {
  return { gone: 0, reused: 0, full: 0, most: 0 }
}

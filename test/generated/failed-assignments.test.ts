import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Attempt } from '../../src/adoptions.ts'
import { OffheapError } from '../../src/errors.ts'
import { Deallocator } from '../../src/ownership/deallocator.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import {
  initLoose,
  initPark,
  initSolid,
  initTree,
  Loose,
  Park,
  Solid,
  Tree,
} from '../golden/drift/operations.gen.ts'
import {
  changed,
  FailingArena,
  liveState,
  Thrown,
  Values,
  type Fault,
  type Subject,
} from '../support/failing-assignments.ts'
import { Random, replayHint, replaying, seeds } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/** A call that fails leaves every live block, the root and the tables as they were. */
const failed = suite('generated/failed-assignments')

const STEPS = 60

/** Runs assignments with faults. Returns the number of those that failed. */
function run(random: Random): number {
  const arena = new FailingArena(1 << 20)
  const subjects = [
    { type: Solid, struct: arena.create(Solid), init: initSolid },
    { type: Loose, struct: arena.create(Loose), init: initLoose },
    { type: Tree, struct: arena.create(Tree), init: initTree },
    { type: Park, struct: arena.create(Park), init: initPark },
  ] as unknown as Subject[]
  const targets = Array.from({ length: 5 }, () => arena.create(Loose))
  let failures = 0
  for (let step = 0; step < STEPS; step++) {
    const { type, struct, init } = random.pick(subjects)
    const fault = random.pick<Fault>(['getter', 'value', 'memory', 'none'])
    const values = new Values(random, targets, fault).struct(type)
    const names = Object.keys(values)
    const form = random.below(3)
    const before = liveState(arena)
    if (fault === 'memory') arena.left = random.below(10)
    try {
      if (form === 0) init(struct as never, values as never)
      else if (form === 1) arena.free(type.create(arena, values as never))
      else if (names.length > 0) assign(struct, values, random.pick(names))
    } catch (error) {
      arena.left = -1
      failures++
      // The setter of a single scalar passes on the error of the conversion.
      const isConversion =
        form === 2 && (error instanceof TypeError || error instanceof SyntaxError)
      if (!(error instanceof OffheapError || error instanceof Thrown || isConversion)) throw error
      const change = changed(before, arena)
      if (change !== null) {
        assert.unreachable(
          `step ${step}, ${type.typeName}, ${fault}, form ${form}, ${names}: ${error}\n${change}`,
        )
      }
    }
    arena.left = -1
  }
  for (const { struct } of subjects) arena.free(struct)
  for (const target of targets) arena.free(target)
  // Only the table of references is left.
  assert.is(arena.blockCount, arena.u32[REFERENCES] === 0 ? 0 : 1)
  arena.verify()
  return failures
}

function assign(struct: object, values: Record<string, unknown>, name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(struct), name)
  if (descriptor?.set === undefined) return
  descriptor.set.call(struct, values[name])
}

failed('random assignments with faults change nothing when they fail', () => {
  let failures = 0
  for (const seed of seeds(150)) {
    try {
      failures += run(new Random(seed))
    } catch (error) {
      throw new Error(`${replayHint(seed)}\n${(error as Error).stack}`)
    }
  }
  assert.ok(failures > 500 || process.env['SEED'] !== undefined, `only ${failures} failures`)
})

/** Calls that fail, each with the code of its error, or `thrown` for an error of its values. */
const CALLS: Readonly<Record<string, [code: string, call: (loose: Loose, tree: Tree) => unknown]>> =
  {
    'a bigint into a list of numbers': [
      'INVALID_VALUE',
      ({ numbers }) => numbers.assign([5, 6, 7n as never]),
    ],
    'a bigint at the end of a list': ['INVALID_VALUE', ({ reals }) => reals.push(7n as never)],
    'a symbol into an element': ['INVALID_VALUE', ({ reals }) => reals.set(0, Symbol() as never)],
    'a bigint into an element': ['INVALID_VALUE', ({ numbers }) => numbers.set(0, 7n as never)],
    'an iterable that throws': [
      'thrown',
      ({ numbers }) => numbers.assign(throwing([1, 2, 3]) as never),
    ],
    'valueOf that throws': ['thrown', ({ numbers }) => numbers.push({ valueOf: fail } as never)],
    'elements with a getter that throws': [
      'thrown',
      ({ gaps }) => gaps.assign([{ small: 1 }, withGetter('large')]),
    ],
    'a new element with a getter that throws': [
      'thrown',
      ({ gaps }) => gaps.push(withGetter('large')),
    ],
    'an element with a getter that throws': [
      'thrown',
      ({ gaps }) => gaps.set(0, { small: 9, ...{}, ...withGetter('large') }),
    ],
    'rows of which the last is too long': [
      'INDEX_OUT_OF_RANGE',
      ({ rows }) => rows.assign([[{ small: 1 }], [{}, {}, {}]]),
    ],
    'a union with another member that throws': [
      'thrown',
      (loose) => (loose.shape = Object.assign(withGetter('side'), { kind: 'square' as const })),
    ],
    'an absent optional field that throws': ['thrown', (loose) => (loose.place = withGetter('y'))],
    'an absent optional array': [
      'INDEX_OUT_OF_RANGE',
      (loose) => (loose.spare = [{ small: 1 }, {}, {}]),
    ],
    'references of which the last is invalid': [
      'INVALID_POINTER',
      (loose) => loose.hunters.assign([loose, 12 as never]),
    ],
    'a list of references': [
      'INVALID_POINTER',
      (loose) => loose.spirits.assign([loose, 12 as never]),
    ],
    'a new reference': ['INVALID_POINTER', ({ spirits }) => spirits.push(12 as never)],
    'texts of which the last is invalid': [
      'INVALID_VALUE',
      ({ notes }) => notes.assign(['other', 5 as never]),
    ],
    'an owned struct whose owned struct throws': [
      'thrown',
      (_, tree) => (tree.left = { value: 5, right: withGetter('value') }),
    ],
    'fields after an owned struct': [
      'INVALID_VALUE',
      (_, tree) =>
        initTree(tree, { left: null, forest: [null, 5 as never, {}], label: 7 as never }),
    ],
  }

function fail(): never {
  throw new Thrown('thrown by a value')
}

function* throwing(values: readonly unknown[]): Iterable<unknown> {
  yield* values
  fail()
}

/** Returns values whose property `name` throws. */
function withGetter(name: string): Record<string, never> {
  return Object.defineProperty({}, name, { enumerable: true, get: fail })
}

function filled(): [FailingArena, Loose, Tree] {
  const arena = new FailingArena(1 << 16)
  const loose = arena.create(Loose, {
    numbers: [1, 2],
    reals: [1, 2, 3, 4],
    gaps: [{ small: 1, large: 2 }],
    rows: [[{ small: 7 }, { large: 8 }], [{ small: 9 }]],
    notes: ['one', 'two'],
    shape: { kind: 'circle', radius: 3 },
  })
  const tree = arena.create(Tree, { label: 'root', left: { value: 2 }, forest: [{ value: 3 }] })
  return [arena, loose, tree]
}

for (const [name, [code, call]] of Object.entries(CALLS)) {
  failed(`changes nothing: ${name}`, () => {
    const [arena, loose, tree] = filled()
    const before = liveState(arena)
    let error: unknown
    try {
      call(loose, tree)
    } catch (caught) {
      error = caught
    }
    assert.is(error instanceof Thrown ? 'thrown' : (error as OffheapError | undefined)?.code, code)
    assert.is(changed(before, arena), null)
  })
}

failed('changes nothing when any allocation of an assignment fails', () => {
  for (let left = 0; left < 40; left++) {
    const [arena, loose, tree] = filled()
    const before = liveState(arena)
    let current = before
    for (const call of [
      () => initLoose(loose, { prey: loose, note: 'n'.repeat(99), numbers: [1, 2, 3, 4, 5, 6] }),
      () => (loose.spirits = [loose, null, loose]),
      () => loose.spirits.push(loose),
      () => (loose.notes = ['a'.repeat(40), 'b'.repeat(50)]),
      () =>
        initTree(tree, { left: { value: 9, right: {} }, label: 'l'.repeat(80), children: [{}] }),
      () => tree.forest.push({ value: 8, left: {} }),
      () => tree.children.push({ label: 'x'.repeat(30) }),
    ]) {
      arena.left = left
      let isFailed = false
      try {
        call()
      } catch (error) {
        isFailed = true
        assert.is((error as OffheapError).code, 'OUT_OF_MEMORY')
      }
      arena.left = -1
      if (isFailed) assert.is(changed(current, arena), null)
      else current = liveState(arena)
    }
  }
})

failed('random assignments notice seeded bugs', () => {
  if (replaying) return
  const { retire, free } = Deallocator.prototype
  const { covers } = Attempt.prototype
  const bugs: readonly (() => void)[] = [
    // What is replaced is freed before the assignment is complete.
    () => (Deallocator.prototype.retire = free),
    // Texts and lists that are replaced aren't saved.
    () => (Attempt.prototype.covers = () => false),
  ]
  for (const plant of bugs) {
    plant()
    try {
      const isFound = seeds(60).some(
        (seed) => !/^no error/.test(codeOf(() => run(new Random(seed)))),
      )
      assert.ok(isFound, String(plant))
    } finally {
      Object.assign(Deallocator.prototype, { retire })
      Object.assign(Attempt.prototype, { covers })
    }
  }
})

failed('frees nothing when the table of references is damaged', () => {
  const [arena, loose, tree] = filled()
  loose.prey = loose
  const table = arena.u32[REFERENCES]! >>> 2
  arena.u32.fill(1, table + 4, table + 20)
  const size = arena.usedSize
  for (const target of [loose.ptr, loose, tree]) {
    assert.is(
      codeOf(() => arena.free(target)),
      'HEAP_CORRUPTED',
    )
    assert.is(arena.usedSize, size)
  }
})

failed.run()

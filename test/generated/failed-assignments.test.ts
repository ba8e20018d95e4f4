import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { OffheapError } from '../../src/errors.ts'
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
import { Random, replayHint, seeds } from '../support/random.ts'

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
      const isConversion = form === 2 && (error instanceof TypeError || error instanceof SyntaxError)
      if (!(error instanceof OffheapError || error instanceof Thrown || isConversion)) throw error
      const change = changed(before, arena)
      if (change !== null) {
        assert.unreachable(`step ${step}, ${type.typeName}, ${fault}, form ${form}, ${names}: ${error}\n${change}`)
      }
    }
    arena.left = -1
  }
  for (const { struct } of subjects) arena.free(struct)
  for (const target of targets) arena.free(target)
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

failed.run()

import * as assert from 'uvu/assert'
import { OffheapError } from '../../src/errors.ts'
import {
  Camp,
  Goal,
  Goals,
  Guide,
  initGuide,
  initScout,
  Mark,
  MarkPool,
  Scout,
} from '../golden/drift/referring.gen.ts'
import { changed, FailingArena, liveState } from './failing-assignments.ts'
import { Random, replayHint } from './random.ts'

/** What the trials have seen. */
export interface ReferringTally {
  written: number
  /** References to targets without an entry before. */
  gone: number
  refused: number
  full: number
}

type Target = Goal | Mark

/** What the fields of a struct refer to. Freed targets are removed from the set of live ones. */
interface Expected {
  read(): Scout | Guide
  goal: Target | null
  mark: Target | null
  inner: Target | null
}

const MOST_TARGETS = 12

/**
 * Writes structs with references from literals into everything that has room for them, and frees
 * their targets, in a random program. The model has JavaScript references instead of addresses.
 */
export function referringTrial(seed: number, steps: number, tally: ReferringTally): void {
  const random = new Random(seed)
  const arena = new FailingArena(1 << 20, { checked: random.chance(0.2) })
  const other = new FailingArena(4096)
  const camp = arena.create(Camp)
  const goals = Goals.create(arena)
  const marks = MarkPool.create(arena)
  const live = new Set<Target>()
  let kept: Expected[] = []

  const newTarget = (): void => {
    if (live.size >= MOST_TARGETS) return
    const makers: (() => Target)[] = [
      () => goals.create({ name: 'in a pool' }),
      () => marks.create({ x: 1 }),
      () => Goal.create(arena),
      () => Mark.create(arena, { y: 2 }),
    ]
    live.add(random.pick(makers)())
  }

  const freeTarget = (): void => {
    if (live.size === 0) return
    const target = random.pick([...live])
    const { ptr } = target
    if (target instanceof Goal && goals.has(ptr as never)) goals.free(target)
    else if (target instanceof Mark && marks.has(ptr as never)) marks.free(target)
    else arena.free(target)
    live.delete(target)
  }

  /** Returns null or a target of a type, which can be marked as unusable. */
  const target = (type: typeof Goal | typeof Mark): Target | null => {
    const fitting = [...live].filter((one) => one instanceof type)
    return fitting.length === 0 || random.chance(0.2) ? null : random.pick(fitting)
  }

  /** Returns a target as a program passes it. */
  const passed = (target: Target | null): never =>
    (target !== null && random.chance(0.5) ? target.ptr : target) as never

  const wrongTarget = (): unknown => {
    const ptr = goals.allocate()
    goals.free(ptr)
    const part = [...live].find((one) => one instanceof Goal) as Goal | undefined
    return random.pick<unknown>([
      ptr,
      Goal.create(other),
      part === undefined ? 12 : part.mark,
      arena.u32[29] === 0 ? 3.5 : arena.u32[29],
      { ptr: 'no number' },
    ])
  }

  const places: readonly ((init: Guide.Init) => () => Guide)[] = [
    (init) => kept_(camp.guides.create(init)),
    (init) => {
      const handle = camp.handles.add(init)
      return () => camp.handles.get(handle)!
    },
    (init) => {
      if (camp.queue.length === camp.queue.capacity) camp.queue.clear()
      camp.queue.push(init)
      const { length } = camp.queue
      return kept_(camp.queue.at(length - 1))
    },
    (init) => {
      camp.list.push(init)
      const index = camp.list.length - 1
      return () => camp.list.at(index)
    },
    (init) => {
      const key = random.word()
      camp.byRank.set(key, init)
      return () => camp.byRank.get(key)!
    },
    (init) => kept_(Guide.create(arena, init)),
    (init) => {
      const guide = Guide.create(arena)
      try {
        return kept_(initGuide(guide, init))
      } catch (error) {
        arena.left = -1
        arena.free(guide)
        throw error
      }
    },
  ]

  const write = (): void => {
    const [goal, mark, inner] = [target(Goal), target(Mark), target(Goal)]
    const isWrong = random.chance(0.15)
    const isShort = random.chance(0.3)
    const scout = { step: random.below(9), goal: passed(inner) }
    const init: Guide.Init = {
      x: 1,
      goal: passed(goal),
      scout: random.chance(0.2) ? initScout(Scout.create(arena), scout) : scout,
      mark: passed(mark),
      ...(isShort ? {} : { mood: 'keen', rank: 7 }),
    }
    if (isWrong) {
      const wrong = wrongTarget() as never
      if (random.chance(0.5)) init.mark = wrong
      else init.scout = { step: 1, goal: wrong }
    }
    if (random.chance(0.05)) init.x = { valueOf: () => 3 } as never
    const place = random.pick(places)
    // Removes the elements that are in the way, before the state is recorded.
    if (camp.queue.length === camp.queue.capacity) {
      kept = kept.filter(({ read }) => !isQueued(read))
      camp.queue.clear()
    }
    const before = liveState(arena)
    if (random.chance(0.3)) arena.left = random.below(4)
    try {
      const read = place(init)
      kept.push({ read, goal, mark, inner })
      tally.written++
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      tally[error.code === 'OUT_OF_MEMORY' ? 'full' : 'refused']++
      arena.left = -1
      // A checked arena writes into the new slot, which a failure frees again.
      const kept = arena.checks === null ? before : liveState(arena)
      for (const key of ['figures', 'table']) {
        if (before.has(key)) kept.set(key, before.get(key)!)
      }
      assert.is(changed(kept, arena), null, `${error.message} in ${place}`)
    }
    arena.left = -1
  }

  const queued = new WeakSet<() => Guide>()
  const isQueued = (read: () => Scout | Guide): boolean => queued.has(read as () => Guide)
  const kept_ = (guide: Guide): (() => Guide) => {
    const read = (): Guide => guide
    if (camp.queue.length > 0 && camp.queue.at(camp.queue.length - 1).ptr === guide.ptr) {
      queued.add(read)
    }
    return read
  }

  const check = (): void => {
    const read = (target: Target | null): number | null => {
      if (target !== null && !live.has(target)) tally.gone++
      return target !== null && live.has(target) ? target.ptr : null
    }
    for (const { read: accessor, goal, mark, inner } of kept) {
      const guide = accessor() as Guide
      assert.is(guide.goal, read(goal))
      assert.is(guide.mark, read(mark))
      assert.is(guide.scout.goal, read(inner))
      assert.is(guide.x % 2, 1)
    }
    assert.equal(arena.verify(), [])
  }

  try {
    for (let step = 0; step < steps; step++) {
      const choice = random.below(10)
      if (choice < 3) newTarget()
      else if (choice < 5) freeTarget()
      else write()
      if (random.chance(0.2)) check()
    }
    check()
  } catch (error) {
    ;(error as Error).message += `\n${replayHint(seed)}`
    throw error
  }
}

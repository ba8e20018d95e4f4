import * as assert from 'uvu/assert'
import { Arena, observe } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { ABANDONED, AWAITED, FREE, HELD, Lock } from '../../src/lock.ts'
import type { Observer } from '../../src/observer.ts'
import type { Ptr } from '../../src/pointer.ts'
import { readReference, writeReference } from '../../src/references/references.ts'
import { HEAP_SIZE, LOCK, LOCK_OWNER } from '../../src/tlsf/block.ts'
import { Soldier } from '../golden/drift/references.gen.ts'
import { Knight } from '../golden/readable/own.gen.ts'
import { scripted } from './scripted-atomics.ts'

/**
 * The promises of the lock, in one thread: other threads are other `Lock` objects on the same words,
 * which run between two atomic operations, so that each interleaving is certain to happen.
 */
export const PROMISES: Readonly<Record<string, () => void>> = {
  'two threads never hold the lock at once, wherever others come in between': () => {
    // The second thread enters before operation `enter` of the first one and leaves before
    // operation `leave`; the third one enters before operation `again`.
    for (let enter = 0; enter < 5; enter++) {
      for (let leave = enter + 1; leave < enter + 6; leave++) {
        for (let again = leave; again < leave + 5; again++) interleave(enter, leave, again)
      }
    }
    for (let enter = 95; enter < 110; enter++) interleave(enter, enter + 200, enter + 200)
  },

  'a thread that leaves an awaited lock wakes one thread, and wakes nobody otherwise': () => {
    const { i32, lock } = sharedWords()
    const holder = lock()
    holder.enter()
    assert.equal(
      scripted({}, () => holder.leave()),
      ['exchange'],
    )
    holder.enter()
    i32[LOCK] = AWAITED
    assert.equal(
      scripted({}, () => holder.leave()),
      ['exchange', 'notify'],
    )
  },

  'a thread that has waited wakes the next one': () => {
    const { i32, lock } = sharedWords()
    const [first, second] = [lock(), lock()]
    first.enter()
    enterAfter(second, [
      () => {
        assert.is(i32[LOCK], AWAITED)
        first.leave()
        return 'ok'
      },
    ])
    assert.is(i32[LOCK], AWAITED)
    assert.ok(scripted({}, () => second.leave()).includes('notify'))
  },

  'a thread that holds the lock enters it again, and leaves it with the last call': () => {
    const { i32, lock } = sharedWords()
    const holder = lock()
    holder.enter()
    assert.equal(
      scripted({}, () => {
        holder.enter()
        assert.ok(holder.enterToRead())
        holder.leave()
        holder.leave()
      }),
      [],
    )
    assert.is(i32[LOCK], HELD)
    holder.leave()
    assert.is(i32[LOCK], FREE)
  },

  'the holder is known while it holds the lock': () => {
    const { i32, lock } = sharedWords()
    const [first, second] = [lock(), lock()]
    first.enter()
    const owner = i32[LOCK_OWNER]
    assert.is.not(owner, 0)
    first.leave()
    second.enter()
    assert.is.not(i32[LOCK_OWNER], owner)
    assert.is.not(i32[LOCK_OWNER], 0)
  },

  'a thread waits in slices for as long as its timeout says, and then gives the lock up': () => {
    const { i32, lock } = sharedWords()
    const [holder, waiter, later] = [lock(), lock(120), lock()]
    holder.enter()
    let slept = 0
    const wait = (ms: number): 'timed-out' => {
      assert.ok(ms <= 50, `sleeps for ${ms} ms`)
      slept += ms
      return 'timed-out'
    }
    let names: string[] = []
    assert.is(
      codeOf(() => (names = scripted({ wait }, () => assert.not(waiter.enterToRead())))),
      'no error',
    )
    assert.is(slept, 120)
    assert.is(names.at(-1), 'notify')
    assert.is(i32[LOCK], ABANDONED)
    scripted({}, () => {
      assert.is(
        codeOf(() => later.enter()),
        'LOCK_TIMEOUT',
      )
      assert.is(
        codeOf(() => waiter.enter()),
        'LOCK_TIMEOUT',
      )
      assert.not(later.enterToRead())
    })
    assert.is(i32[LOCK], ABANDONED)
  },

  'a slow holder makes an abandoned lock usable again, and wakes everybody': () => {
    const { i32, lock } = sharedWords()
    const [holder, waiter] = [lock(), lock(50)]
    holder.enter()
    scripted({ wait: () => 'timed-out' }, () => {
      assert.is(
        codeOf(() => waiter.enter()),
        'LOCK_TIMEOUT',
      )
    })
    assert.ok(scripted({}, () => holder.leave()).includes('notify'))
    assert.equal([i32[LOCK], i32[LOCK_OWNER]], [FREE, 0])
    waiter.enter()
    assert.is(i32[LOCK], HELD)
  },

  'the timeout starts again whenever the lock changes hands': () => {
    // The waiter notices a change because it is woken, or because the lock isn't awaited any more.
    for (const isWoken of [true, false]) {
      const { i32, lock } = sharedWords()
      const [first, second, waiter] = [lock(), lock(), lock(100)]
      first.enter()
      let turns = 0
      const wait = (): 'ok' | 'timed-out' => {
        turns++
        if (turns % 2 === 1) return 'timed-out'
        const [from, to] = turns % 4 === 2 ? [first, second] : [second, first]
        from.leave()
        if (turns < 20) to.enter()
        if (turns < 20 && isWoken) i32[LOCK] = AWAITED
        return isWoken ? 'ok' : 'timed-out'
      }
      scripted({ wait }, () => waiter.enter())
      assert.is(turns, 20)
    }
  },

  'a lock that comes free at the last moment is not given up': () => {
    for (const at of [1, 2]) {
      const { i32, lock } = sharedWords()
      const [first, second, waiter] = [lock(), lock(), lock(50)]
      first.enter()
      let operations = 0
      let sleeps = 0
      scripted(
        {
          step: () => {
            if (sleeps === 0 || ++operations !== at) return
            first.leave()
            second.enter()
          },
          wait: () => {
            if (++sleeps === 1) return 'timed-out'
            if (operations >= at) second.leave()
            return 'ok'
          },
        },
        () => waiter.enter(),
      )
      assert.is(i32[LOCK], AWAITED)
    }
  },

  'a word that no lock writes is an error and not an endless loop': () => {
    for (const word of [4, 7, -1, 2 ** 31 - 1]) {
      const { i32, lock } = sharedWords()
      i32[LOCK] = word
      assert.is(
        codeOf(() => lock().enter()),
        'LOCK_TIMEOUT',
        String(word),
      )
      assert.is(i32[LOCK], word)
    }
  },

  'where threads must not sleep they spin until the timeout': () => {
    const { i32, lock } = sharedWords()
    const [holder, waiter] = [lock(), lock(8)]
    const wait = (): never => {
      throw new TypeError('Atomics.wait cannot be called in this context')
    }
    holder.enter()
    const start = performance.now()
    scripted({ wait }, () =>
      assert.is(
        codeOf(() => waiter.enter()),
        'LOCK_TIMEOUT',
      ),
    )
    assert.ok(performance.now() - start > 5)
    holder.leave()
    holder.enter()
    let loads = 0
    const step = (operation: string): void => {
      if (operation === 'load' && ++loads === 500) holder.leave()
    }
    scripted({ wait, step }, () => lock().enter())
    assert.is(i32[LOCK], AWAITED)
  },

  'the views are replaced when another thread has grown the heap': () => {
    const { i32, memory, lock } = sharedWords()
    const holder = lock()
    i32[HEAP_SIZE] = 1000
    holder.enter()
    assert.is(memory.refreshed, 1)
    holder.leave()
    memory.refresh = () => {
      throw new OffheapError('OUT_OF_MEMORY', 'no room for the account')
    }
    assert.is(
      codeOf(() => holder.enter()),
      'OUT_OF_MEMORY',
    )
    assert.equal([i32[LOCK], i32[LOCK_OWNER]], [FREE, 0])
  },

  'every verb leaves the lock, whether it succeeds or fails': () => {
    const { arena, uses } = filledArena()
    const stop = observe(arena, new Refusal())
    const outcomes = [...uses].map(([verb, use]) => [verb, codeOf(use), arena.i32[LOCK]])
    stop()
    for (const [verb, , word] of outcomes) assert.is(word, FREE, `${verb} that is refused`)
    for (const [verb, use] of uses) {
      codeOf(use)
      assert.equal([arena.i32[LOCK], arena.i32[LOCK_OWNER]], [FREE, 0], verb)
    }
  },

  'every verb fails when the lock is abandoned, and changes nothing; reads are served': () => {
    const { arena, uses, reads } = filledArena()
    arena.i32[LOCK] = ABANDONED
    const before = arena.u8.slice()
    for (const [verb, use] of uses) {
      assert.is(codeOf(use), 'LOCK_TIMEOUT', verb)
      assert.equal(arena.u8, before, verb)
    }
    for (const [verb, read] of reads) assert.is(codeOf(read), 'no error', verb)
    assert.equal(arena.u8, before)
  },

  'every verb takes the lock once, whatever it is made of': () => {
    const { arena, uses, reads } = filledArena()
    for (const [verb, use] of [...reads, ...uses]) {
      const names = scripted({}, () => use())
      const times = names.filter((name) => name === 'exchange').length
      assert.is(times, 1, `${verb}: ${names.join(' ')}`)
    }
    assert.equal(arena.verify(), [])
  },

  'an observer is called while the lock is held, and using before the heap acts': () => {
    const arena = new Arena(4096, { shared: true })
    const seen: string[] = []
    const note = (event: string) => () => {
      seen.push(`${event} ${arena.i32[LOCK]} ${arena.blockCount}`)
    }
    observe(arena, {
      using: note('using'),
      allocated: note('allocated'),
      resized: note('resized'),
      moved: note('moved'),
      freed: note('freed'),
      reset: note('reset'),
      restored: note('restored'),
    })
    const ptr = arena.allocate(100)
    arena.allocate(8)
    const moved = arena.reallocate(ptr, 400)
    arena.reallocate(moved, 390)
    arena.free(moved)
    arena.reset()
    assert.equal(seen, [
      ...['allocated 1 1', 'allocated 1 2', 'using 1 2', 'moved 1 2', 'using 1 2', 'resized 1 2'],
      ...['using 1 2', 'freed 1 1', 'reset 1 0'],
    ])
  },

  'an arena that is disposed while it holds the lock leaves it': () => {
    const arena = new Arena(4096, { shared: true })
    const other = Arena.from(arena.buffer)
    arena.allocate(8)
    assert.is(
      codeOf(() => arena.walk(() => arena.dispose())),
      'ARENA_DISPOSED',
    )
    assert.is(other.i32[LOCK], FREE)
    assert.is(
      codeOf(() => other.allocate(8)),
      'no error',
    )
  },

  'arenas that are not shared leave the words of the lock alone': () => {
    const arena = new Arena(4096)
    assert.is(arena.lock, null)
    arena.i32[LOCK] = ABANDONED
    const ptr = arena.allocate(8)
    writeReference(arena, arena.allocateZeroed(8), ptr as Ptr)
    arena.free(arena.reallocate(ptr, 100))
    arena.reset()
    assert.is(arena.i32[LOCK], ABANDONED)
  },
}

class Refusal implements Observer {
  using(): void {
    throw new OffheapError('INVALID_VALUE', 'refused by the observer')
  }
  allocated(): void {}
  resized(): void {}
  moved(): void {}
  freed(): void {}
  reset(): void {}
  restored(): void {}
}

/** The words of a lock in shared memory, and a maker of threads that use it. */
function sharedWords(): {
  readonly i32: Int32Array
  readonly memory: { i32: Int32Array; refreshed: number; refresh(): boolean }
  readonly lock: (timeout?: number) => Lock
} {
  const i32 = new Int32Array(new SharedArrayBuffer(128))
  const memory = {
    i32,
    refreshed: 0,
    refresh(): boolean {
      this.refreshed++
      return true
    },
  }
  return { i32, memory, lock: (timeout = 5000) => new Lock(memory, timeout) }
}

/** Lets two other threads enter and leave before these operations of a thread that enters. */
function interleave(enter: number, leave: number, again: number): void {
  const { i32, lock } = sharedWords()
  const [first, second, third] = [lock(), lock(), lock()]
  let inside: Lock | null = null
  let operation = -1
  const step = (): void => {
    operation++
    if (operation === leave && inside !== null) {
      inside.leave()
      inside = null
    }
    if ((operation === enter || operation === again) && i32[LOCK] === FREE) {
      inside = operation === enter ? second : third
      inside.enter()
    }
  }
  const wait = (): 'ok' | 'timed-out' => {
    if (inside === null) return 'timed-out'
    inside.leave()
    inside = null
    return 'ok'
  }
  scripted({ step, wait }, () => first.enter())
  assert.is(inside, null, `two threads hold the lock: ${enter}, ${leave}, ${again}`)
  first.leave()
  assert.equal([i32[LOCK], i32[LOCK_OWNER]], [FREE, 0], `${enter}, ${leave}, ${again}`)
}

function enterAfter(lock: Lock, waits: (() => 'ok' | 'timed-out')[]): void {
  scripted({ wait: () => waits.shift()!() }, () => lock.enter())
  assert.is(waits.length, 0)
}

/**
 * A shared arena with some structs, each verb that changes it, and each that reads it. Each use
 * needs what the uses before it have left.
 */
function filledArena(): {
  readonly arena: Arena
  readonly uses: ReadonlyMap<string, () => void>
  readonly reads: ReadonlyMap<string, () => void>
} {
  const arena = new Arena(1 << 14, { shared: true, lockTimeout: 50 })
  const block = arena.allocate(100)
  const resized = arena.allocate(100)
  const soldier = Soldier.create(arena, { target: Soldier.create(arena) })
  const others = Array.from({ length: 20 }, () => Soldier.create(arena))
  const knight = Knight.create(arena, {
    weapon: { name: 'a sword that has a name of its own', damage: 1 },
    realm: { value: 1, left: { value: 2 } },
  })
  const released = Knight.create(arena, { weapon: { name: 'a bow', damage: 2 } })
  let at = 0
  return {
    arena,
    uses: new Map<string, () => void>([
      ['allocate', () => arena.allocate(8)],
      ['allocate too much', () => expectCode(() => arena.allocate(1e6), 'OUT_OF_MEMORY')],
      ['tryAllocate', () => arena.tryAllocate(8)],
      ['tryAllocate too much', () => arena.tryAllocate(1e6)],
      ['allocateZeroed', () => arena.allocateZeroed(8)],
      ['allocate aligned', () => arena.allocate(8, 64)],
      ['reallocate', () => void arena.reallocate(resized, 101)],
      [
        'reallocate too much',
        () => expectCode(() => arena.reallocate(block, 1e6), 'OUT_OF_MEMORY'),
      ],
      ['set root', () => void (arena.root = block)],
      ['set a Ref to a new target', () => void (soldier.target = others[at++]!)],
      ['set a Ref to a known target', () => void (soldier.target = others[0]!)],
      ['set many Refs', () => others.slice(0, 1).forEach((one) => (soldier.target = one))],
      ['create', () => void Knight.create(arena)],
      ['free by pointer', () => arena.free(block)],
      ['free nothing', () => expectCode(() => arena.free(8), 'INVALID_POINTER')],
      ['free an owner', () => arena.free(knight)],
      ['release', () => void (released.weapon = null)],
      ['largestFree', () => void arena.largestFree],
      ['reset', () => arena.reset()],
    ]),
    reads: new Map<string, () => void>([
      ['get a Ref', () => void readReference(arena, soldier.ptr + Soldier.offsets.target)],
      ['sizeOf', () => expectCodes(() => arena.sizeOf(resized))],
      ['verify', () => assert.equal(arena.verify(), [])],
      ['statistics', () => void arena.statistics()],
      ['walk', () => arena.walk(() => undefined)],
    ]),
  }
}

function expectCode(call: () => unknown, code: string): void {
  const found = codeOf(call)
  if (found === 'LOCK_TIMEOUT') throw new OffheapError(found, found)
  if (found === 'INVALID_VALUE') throw new OffheapError(found, found)
  assert.is(found, code)
}

/** Calls `call`, which may fail because its block is gone. */
function expectCodes(call: () => unknown): void {
  assert.ok(['no error', 'INVALID_POINTER', 'DOUBLE_FREE'].includes(codeOf(call)))
}

function codeOf(call: () => unknown): string {
  try {
    call()
    return 'no error'
  } catch (error) {
    if (error instanceof OffheapError) return error.code
    throw error
  }
}

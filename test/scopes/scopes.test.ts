import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, type Scope } from '../../src/arena.ts'
import { Shop } from '../golden/readable/lists.gen.ts'
import { Knight, TreeNode, Weapon } from '../golden/readable/own.gen.ts'
import { Vec2 } from '../golden/readable/vector.gen.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Scopes of an arena: which blocks they free, what stays, and in which order they end. */
const scopes = suite('scopes/scopes')

const arenaOf = (checked: boolean): Arena =>
  new Arena(1 << 16, checked ? { checked: { leaks: 'ignore' } } : {})

for (const checked of [false, true]) {
  const kind = checked ? 'a checked arena' : 'an arena'

  scopes(`the blocks of a scope of ${kind} are freed at its end, and no others`, () => {
    const arena = arenaOf(checked)
    const outside = arena.create(Weapon, { name: 'a sword', damage: 3 })
    const { usedSize } = arena
    const sum = arena.scope((inner) => {
      const weapon = inner.create(Weapon, { name: 'a longer name than fits', damage: 7 })
      inner.allocate(100)
      const other = arena.create(Vec2)
      const { damage } = weapon
      arena.free(other)
      return damage + outside.damage
    })
    assert.is(sum, 10)
    assert.is(arena.usedSize, usedSize)
    assert.is(outside.name, 'a sword')
    assert.equal(arena.verify(), [])
  })

  scopes(`keep returns an accessor of ${kind} that outlives the scope, with what it owns`, () => {
    const arena = arenaOf(checked)
    const kept = arena.scope((inner) => {
      const knight = inner.create(Knight, { weapon: { name: 'a spear of some length' } })
      inner.create(Knight, { weapon: { name: 'gone' } })
      const kept = inner.keep(knight)
      assert.is(kept.arena, arena)
      assert.is(kept.ptr, knight.ptr)
      return kept
    })
    assert.is(Weapon.at(arena, kept.weapon!).name, 'a spear of some length')
    assert.is(arena.blockCount, 3)
    arena.free(kept)
    assert.is(arena.blockCount, 0)
  })

  scopes(`what a field outside of the scope has taken stays, in ${kind}`, () => {
    const arena = arenaOf(checked)
    const shop = arena.create(Shop)
    const knight = arena.create(Knight)
    arena.scope((inner) => {
      knight.weapon = inner.create(Weapon, { name: 'taken by a field' })
      Shop.at(inner, shop.ptr).stock.push({ name: 'made by a list of the outside', price: 2 })
      Shop.at(inner, shop.ptr).route.push({ x: 1, y: 2 })
    })
    assert.is(Weapon.at(arena, knight.weapon!).name, 'taken by a field')
    assert.is(shop.stock.at(0)!.name, 'made by a list of the outside')
    assert.is(shop.route.at(0)!.y, 2)
    arena.free(knight)
    arena.free(shop)
    assert.is(arena.blockCount, 0)
  })

  scopes(`what a struct of the scope has taken from outside is freed with it, in ${kind}`, () => {
    const arena = arenaOf(checked)
    const weapon = arena.create(Weapon, { name: 'given away' })
    arena.scope((inner) => {
      inner.create(Knight, { weapon })
    })
    assert.is(arena.blockCount, 0)
  })

  scopes(`what is taken back out of a field is freed with the scope, in ${kind}`, () => {
    const arena = arenaOf(checked)
    const knight = arena.create(Knight)
    arena.scope((inner) => {
      knight.weapon = inner.create(Weapon)
      knight.takeWeapon()
    })
    assert.is(arena.blockCount, 1)
    // A struct that was made in an inner scope, and owned there, belongs to the outer one.
    arena.scope((outer) => {
      const kept = outer.scope((inner) => inner.keep(inner.create(Knight, { weapon: {} })))
      kept.takeWeapon()
      assert.is(arena.blockCount, 3)
    })
    assert.is(arena.blockCount, 1)
  })

  scopes(`blocks that were freed by hand are not freed again, in ${kind}`, () => {
    const arena = arenaOf(checked)
    let reused = 0
    arena.scope((inner) => {
      const first = inner.create(Vec2)
      const second = inner.create(TreeNode, { left: {} })
      const third = inner.allocate(40)
      inner.free(first)
      arena.free(second.ptr === 0 ? 0 : TreeNode.at(arena, second.ptr))
      arena.free(third)
      // The address of a block of the scope is that of one outside of it now.
      reused = arena.allocate(40)
      assert.is(reused, third)
      const fourth = inner.allocate(16)
      assert.not.equal(inner.reallocate(fourth, 3000), 0)
    })
    assert.is(arena.blockCount, 1)
    arena.free(reused)
  })

  scopes(`late use of a scope of ${kind}, and of its accessors, is named`, () => {
    const arena = arenaOf(checked)
    let late: Scope | undefined
    let view: Float32Array = new Float32Array()
    const [vec, list] = arena.scope((inner) => {
      late = inner
      view = inner.f32
      const shop = inner.create(Shop)
      shop.route.push({ x: 1, y: 1 })
      return [inner.create(Vec2, { x: 1 }), shop.route] as const
    })
    const uses: (() => unknown)[] = [
      () => late!.allocate(8),
      () => late!.f32[0],
      () => late!.create(Vec2),
      () => late!.keep(8),
      ...(checked ? [] : [() => late!.keep(vec)]),
      () => late!.defer(() => undefined),
      () => late!.scope(),
      () => late!.reset(),
      () => late!.usedSize,
      () => late!.restore(new Uint8Array(8)),
    ]
    assert.equal(
      uses.map((use) => codeOf(use)),
      uses.map(() => 'ARENA_DISPOSED'),
    )
    // A checked accessor names the line that freed its struct.
    const code = checked ? 'STALE_REFERENCE' : 'ARENA_DISPOSED'
    assert.is(
      codeOf(() => vec.x),
      code,
    )
    assert.is(
      codeOf(() => list.push({ x: 2 })),
      code,
    )
    assert.match(errorOf(() => late!.allocate(8)).message, /scope has ended/)
    late!.dispose()
    assert.is(view.length, arena.f32.length)
    assert.equal(arena.verify(), [])
  })
}

scopes('a checked arena names the lines inside of the function of a scope, and its end', () => {
  const arena = arenaOf(true)
  const vec = arena.scope((inner) => {
    const [made, { stack }] = [inner.create(Vec2), new Error()]
    const [, line] = /scopes\.test\.[jt]s:(\d+):\d+\)?$/m.exec(stack!)!
    const { places } = arena.leaks()[0]!
    assert.match(places[0]!.place, new RegExp(`scopes\\.test\\.[jt]s:${line}:`))
    return made
  })
  assert.match(errorOf(() => vec.x).message, /freed at \S*scopes\.test\.[jt]s/)
})

scopes('deferred functions are called in reverse order, before anything is freed', () => {
  const arena = arenaOf(false)
  const calls: unknown[] = []
  const twice = (): unknown => calls.push('twice')
  arena.scope((inner) => {
    const vec = inner.create(Vec2, { x: 5 })
    inner.defer(() => calls.push(vec.x))
    inner.defer(twice)
    const nested = inner.scope()
    nested.defer(() => calls.push(codeOf(() => nested.defer(twice))))
    inner.defer(twice)
    calls.push('body')
  })
  assert.equal(calls, ['body', 'twice', 'ARENA_DISPOSED', 'twice', 5])
})

scopes(
  'a scope ends when its function throws, and errors at its end contain the former one',
  () => {
    const arena = arenaOf(false)
    const calls: string[] = []
    let error: unknown
    try {
      arena.scope((inner) => {
        inner.create(Vec2)
        inner.defer(() => calls.push('first'))
        inner.defer(() => {
          throw new Error('second')
        })
        inner.defer(() => {
          throw new Error('third')
        })
        throw new Error('body')
      })
    } catch (thrown) {
      error = thrown
    }
    const both = error as { name: string; error: Error; suppressed: Error }
    assert.is(both.name, 'SuppressedError')
    assert.is(both.suppressed.message, 'body')
    const later = both.error as unknown as { error: Error; suppressed: Error }
    assert.is(later.error.message, 'second')
    assert.is(later.suppressed.message, 'third')
    assert.equal(calls, ['first'])
    assert.is(arena.blockCount, 0)
    assert.throws(
      () =>
        arena.scope(() => {
          throw undefined
        }),
      (thrown: unknown) => thrown === undefined,
    )
  },
)

scopes('scopes of asynchronous functions overlap and free their own blocks only', async () => {
  const arena = arenaOf(false)
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const work = async (inner: Scope, id: number): Promise<number> => {
    const tree = inner.create(TreeNode, { value: id, left: { value: id } })
    for (let turn = 0; turn < id % 5; turn++) {
      await pause()
      inner.create(TreeNode, { value: id })
    }
    if (id % 3 === 0) throw new Error(String(id))
    return TreeNode.at(inner, tree.left!).value + tree.value
  }
  const runs = Array.from({ length: 40 }, (_, id) => arena.scope((inner) => work(inner, id)))
  assert.ok(arena.blockCount > 40)
  const results = await Promise.allSettled(runs)
  assert.equal(
    results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.message)),
    results.map((_, id) => (id % 3 === 0 ? String(id) : 2 * id)),
  )
  assert.is(arena.blockCount, 0)
  assert.equal(arena.verify(), [])
})

scopes('the end of a scope ends those in it, however many are nested', () => {
  const arena = arenaOf(false)
  let inner = arena.scope()
  const first = inner
  for (let depth = 0; depth < 3000; depth++) {
    inner.allocate(8)
    inner = inner.scope()
  }
  first.dispose()
  assert.is(arena.blockCount, 0)
  assert.is(
    codeOf(() => inner.allocate(8)),
    'ARENA_DISPOSED',
  )
  first.dispose()
})

scopes('keep refuses what a field owns, parts, freed blocks, and blocks of other scopes', () => {
  const arena = arenaOf(false)
  const one = arena.scope()
  const two = arena.scope()
  const knight = one.create(Knight, { weapon: {} })
  const block = two.allocate(8)
  const outside = arena.allocate(8)
  const rows: [() => unknown, string][] = [
    [() => one.keep(Weapon.at(one, knight.weapon!)), 'ALREADY_OWNED'],
    [() => one.keep(block), 'INVALID_VALUE'],
    [() => one.keep(block + 8), 'INVALID_POINTER'],
    [() => one.keep(0), 'INVALID_VALUE'],
    [() => one.keep(null as unknown as number), 'INVALID_VALUE'],
    [() => one.keep(new Arena(1024).create(Vec2)), 'INVALID_POINTER'],
    [() => one.defer(7 as unknown as () => void), 'INVALID_VALUE'],
    [() => arena.scope(7 as unknown as () => void), 'INVALID_VALUE'],
    [() => one.restore(arena.snapshot()), 'INVALID_VALUE'],
    [() => (arena as Scope).keep(outside), 'INVALID_VALUE'],
    [() => (arena as Scope).defer(() => undefined), 'INVALID_VALUE'],
  ]
  for (const [act, code] of rows) assert.is(codeOf(act), code, String(act))
  assert.is(one.keep(outside), outside)
  two.free(block)
  assert.is(
    codeOf(() => two.keep(block)),
    'DOUBLE_FREE',
  )
  // A scope keeps what was made in those inside of it.
  const inside = one.scope()
  const kept = one.keep(inside.create(Vec2, { x: 9 }))
  one.dispose()
  two.dispose()
  assert.is(kept.x, 9)
  assert.is(arena.blockCount, 2)
  // When no scope is open, restoring is possible again.
  arena.restore(arena.snapshot())
})

scopes('using ends a scope, and dispose in the middle of a deferred function does nothing', () => {
  const arena = arenaOf(false)
  let calls = 0
  {
    const scope = arena.scope()
    try {
      scope.create(Vec2)
      scope.defer(() => {
        scope.dispose()
        calls += scope.create(Vec2, { x: 1 }).x
      })
    } finally {
      scope[Symbol.dispose]()
    }
  }
  assert.is(calls, 1)
  assert.is(arena.blockCount, 0)
})

scopes('reset frees the blocks of a scope, and that of the arena those of all', () => {
  const arena = arenaOf(false)
  const outside = arena.create(Vec2)
  const inner = arena.scope()
  inner.create(TreeNode, { left: {} })
  inner.reset()
  assert.is(arena.blockCount, 1)
  const vec = inner.create(Vec2, { y: 2 })
  assert.is(vec.y, 2)
  arena.reset()
  const other = arena.create(Vec2)
  inner.dispose()
  assert.is(arena.blockCount, 1)
  assert.is(other.x, 0)
  assert.is(outside.ptr > 0, true)
})

scopes('the disposal of an arena ends its scopes first, and late use of them is named', () => {
  const arena = arenaOf(false)
  const calls: unknown[] = []
  const outer = arena.scope()
  const inner = outer.scope()
  const vec = inner.create(Vec2, { x: 3 })
  outer.defer(() => {
    calls.push(vec.x)
    arena.dispose()
    calls.push(codeOf(() => outer.allocate(8)))
  })
  inner.defer(() => calls.push(codeOf(() => vec.x)))
  outer.defer(() => calls.push('first'))
  arena.dispose()
  assert.equal(calls, ['first', 3, 'ARENA_DISPOSED', 'ARENA_DISPOSED'])
  assert.is(
    codeOf(() => arena.allocate(8)),
    'ARENA_DISPOSED',
  )
})

scopes('a getter of values that are being assigned can not end the scope around it', () => {
  const arena = arenaOf(false)
  const inner = arena.scope()
  const shop = inner.create(Shop)
  let code = ''
  let sum = 0
  shop.stock = [
    {
      name: 'a name',
      get price() {
        code = codeOf(() => inner.dispose())
        sum = inner.scope((own) => own.create(Vec2, { x: 4 }).x)
        return 5
      },
    },
  ]
  assert.is(code, 'INVALID_VALUE')
  assert.is(sum, 4)
  assert.is(shop.stock.at(0)!.price, 5)
  inner.dispose()
  assert.is(arena.blockCount, 0)
})

scopes('references to structs of a scope read null after its end, and their table stays', () => {
  const arena = arenaOf(false)
  const shop = arena.create(Shop)
  arena.scope((inner) => {
    const stranger = inner.create(Shop)
    stranger.staff.push({ age: 1 })
    shop.debtors.push(stranger.staff.at(0))
    assert.is(shop.debtors.at(0), stranger.staff.at(0))
  })
  assert.is(shop.debtors.at(0), null)
  assert.equal(arena.verify(), [])
})

scopes('an arena without open scopes has no monitor, before and after', () => {
  const arena = arenaOf(false)
  assert.is(arena['monitor'], null)
  const inner = arena.scope()
  assert.ok(arena['monitor'] !== null)
  inner.dispose()
  assert.is(arena['monitor'], null)
  assert.is(Object.getPrototypeOf(arena.scope()), Arena.prototype)
})

scopes.run()

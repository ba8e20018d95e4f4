import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { isOwned } from '../../src/owned-block.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Holder, initHolder, type Item } from '../golden/drift/holders.gen.ts'
import { changed, liveState } from '../support/failing-assignments.ts'
import { codeOf } from '../support/refusal.ts'

/** Values whose code assigns the field that they are written into: no block is lost or freed twice. */
const changing = suite('generated/changing-values')

/** Values of an item that owns blocks. */
function item(id: number): Item.Init {
  return { id, name: `item ${id}`, next: { id: id + 100, name: `next of ${id}` } }
}

const LONG = 'x'.repeat(40)

/** Returns different values of each field for each number. */
const VALUES = {
  itemPool: (n) => [item(n), item(n + 1)],
  pointPool: (n) => [{ x: n }, { x: n + 1 }],
  itemSlots: (n) => [item(n), item(n + 1)],
  pointSlots: (n) => [{ x: n }, { x: n + 1 }],
  itemMap: (n) => [
    [n, item(n)],
    [n + 1, item(n + 1)],
  ],
  counts: (n) => [[n, n]],
  words: (n) => [[`word ${n}`, n]],
  ids: (n) => [n, n + 1],
  names: (n) => [`name ${n}`],
  table: (n) => [{ x: n }],
  sparse: (n) => [[n, { x: n }]],
  ring: (n) => [{ x: n }],
  numbers: (n) => [n],
  bits: (n) => [n * 100],
  dictionary: (n) => ['', `${n} ${LONG}`],
  items: (n) => [item(n), item(n + 1)],
  points: (n) => [{ x: n }],
  values: (n) => Array.from({ length: 4 + n }, () => n),
  texts: (n) => [`${n} ${LONG}`],
  owned: (n) => [item(n), null, item(n + 1)],
  rows: (n) => [[n], [n, n]],
  text: (n) => `${n} ${LONG.repeat(n)}`,
  own: (n) => item(n),
  part: (n) => ({ kind: 'full', item: item(n), texts: [`${n} ${LONG}`] }),
} as const satisfies {
  [Name in Exclude<keyof Holder.Init, '$' | 'other' | 'last'>]: (n: number) => Holder.Init[Name]
}

type Name = keyof typeof VALUES

const NAMES = Object.keys(VALUES) as Name[]

/** Assigns the values with a number to a field. */
function assign(holder: Holder, name: Name, n: number): void {
  ;(holder as unknown as Record<Name, unknown>)[name] = VALUES[name](n)
}

/** What the code of a value does with the field: assigns it, several times, or empties it. */
const CHANGES: Readonly<Record<string, (holder: Holder, name: Name) => void>> = {
  assigns: (holder, name) => assign(holder, name, 2),
  'assigns twice': (holder, name) => {
    assign(holder, name, 2)
    assign(holder, name, 3)
  },
  empties: (holder, name) => {
    const field: unknown = holder[name]
    if (name === 'own') holder.own = null
    else if (name === 'text') holder.text = ''
    else if (name === 'part') holder.part = { kind: 'bare' }
    else
      (field as { assign(values: Iterable<never>): void }).assign(
        name === 'dictionary' ? ([''] as never) : [],
      )
  },
  'empties and assigns': (holder, name) => {
    CHANGES['empties']!(holder, name)
    assign(holder, name, 2)
  },
  'clears, trims and assigns': (holder, name) => {
    CHANGES['clears and trims']!(holder, name)
    assign(holder, name, 2)
  },
  'clears and trims': (holder, name) => {
    const field = holder[name] as Partial<Record<'clear' | 'trim', () => void>> | null
    if (typeof field !== 'object') return
    field?.clear?.()
    field?.trim?.()
    // They would get a block that was freed.
    for (let bytes = 4; bytes < 300; bytes += 8) holder.arena.allocate(bytes)
  },
}

/** Whether the assignment fails at its last field, and whether the arena is checked. */
const FORMS = [false, true].flatMap((fails) =>
  [false, true].map((checked) => [fails, checked] as const),
)

/** Where the code of the program is in the values of the assignment. */
const PLACES: Readonly<Record<string, (name: Name, change: () => void) => object>> = {
  'a getter of another field': (name, change) => ({
    [name]: VALUES[name](5),
    get other() {
      change()
      return 1
    },
  }),
  'a getter of the field': (name, change) => ({
    get [name]() {
      change()
      return VALUES[name](5)
    },
  }),
  'a getter of a field that is written later': (name, change) => ({
    [name]: VALUES[name](5),
    part: {
      kind: 'full',
      get item() {
        change()
        return null
      },
    },
  }),
  'the values of the field': (name, change) => {
    const values: unknown = VALUES[name](5)
    if (typeof values === 'string') return { [name]: values }
    if (!Array.isArray(values)) {
      const [first, ...others] = Object.entries(values as object).reverse()
      const own = Object.fromEntries(others.reverse())
      return {
        [name]: Object.defineProperty(own, first![0], {
          enumerable: true,
          get: () => (change(), first![1]),
        }),
      }
    }
    return {
      [name]: {
        *[Symbol.iterator]() {
          change()
          yield* values as unknown[]
          change()
        },
      },
    }
  },
}

function filled(
  checked: boolean,
  names: readonly Name[],
): { readonly arena: Arena; readonly holder: Holder } {
  const arena = new Arena(1 << 18, { checked: checked && { leaks: 'ignore' } })
  const holder = arena.create(Holder)
  for (const name of names) assign(holder, name, 1)
  holder.last = 7
  return { arena, holder }
}

interface Form {
  readonly place: (name: Name, change: () => void) => object
  readonly change: (holder: Holder, name: Name) => void
  /** Whether the assignment fails at its last field. */
  readonly fails: boolean
  readonly checked: boolean
  /** Whether a failed assignment undoes the change as well. */
  readonly undone: boolean
}

/** Runs an assignment to a field. Returns what is wrong afterwards, or null. */
function problem(name: Name, { place, change, fails, checked, undone }: Form): string | null {
  const { arena, holder } = filled(checked, [name, 'itemMap', 'part'])
  const before = liveState(arena)
  const init = place(name, () => change(holder, name))
  // Written last, and refused by the view.
  if (fails) Object.assign(init, { last: 7n })
  const code = codeOf(() => initHolder(holder, init as Holder.Init))
  if (fails && code !== 'INVALID_VALUE') return code
  const difference = code === 'INVALID_VALUE' && undone ? changed(before, arena) : null
  const wrong = [difference ?? [], verifyOwners(holder), arena.verify()].flat()
  arena.walk((ptr, _, isFree) => {
    if (!isFree && !isOwned(arena, ptr) && ptr !== holder.ptr) arena.free(ptr as Ptr)
  })
  arena.free(holder)
  if (arena.blockCount > 0) wrong.push(`${arena.blockCount} blocks are left`)
  return wrong.length === 0 ? null : wrong.join('\n')
}

for (const [where, place] of Object.entries(PLACES)) {
  for (const [what, change] of Object.entries(CHANGES)) {
    changing(`${where} ${what} it`, () => {
      const problems: string[] = []
      for (const name of NAMES) {
        for (const [fails, checked] of FORMS) {
          // Elements that a method removes are removed; what the fields own is whole nevertheless.
          // Checked arenas read all values, and run their code, before the assignment begins.
          const undone = !what.startsWith('clears') && !checked
          const found = problem(name, { place, change, fails, checked, undone })
          if (found !== null) problems.push(`${name}, ${fails}, ${checked}: ${found}`)
        }
      }
      assert.equal(problems, [])
    })
  }
}

changing('keeps the head of a slot map that a getter trims', () => {
  const arena = new Arena(1 << 18)
  const holder = arena.create(Holder)
  holder.pointSlots.reserve(10)
  const init: Holder.Init = {
    get other() {
      holder.pointSlots.trim()
      for (let bytes = 4; bytes < 300; bytes += 8) arena.allocate(bytes)
      return 1
    },
    last: 7n as never,
  }
  assert.is(
    codeOf(() => initHolder(holder, init)),
    'INVALID_VALUE',
  )
  const handle = holder.pointSlots.add({ x: 3 })
  assert.is(holder.pointSlots.get(handle)?.x, 3)
  assert.equal(verifyOwners(holder), [])
  arena.free(holder)
})

changing.run()

import { Arena, observe } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { Struct } from '../../src/struct.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Sprite } from '../golden/readable/nested.gen.ts'
import type { Vec2 } from '../golden/readable/vector.gen.ts'
import { Random } from './random.ts'

/** Outcome of an access: `ok`, or the code of its error. */
type Outcome = 'ok' | 'STALE_REFERENCE' | 'INVALID_POINTER' | 'DOUBLE_FREE'
type Kind = 'Item' | 'Slot' | 'Sprite' | 'block'

/** State of a block in the model. */
interface Thing {
  readonly kind: Kind
  readonly ptr: number
  /** Offset after its last usable byte. */
  end: number
  live: boolean
  /** Whether the program has its address, with which it can write pointers as bytes. */
  known: boolean
  /** Expected value of the field of a `Slot`. */
  value: number
  /** Bytes of the pointer of an `Item`, and the target that an accessor set. */
  next: number
  target: { readonly thing: Thing; readonly ptr: number } | null
}

/** An accessor and its current target. */
interface Holder<T extends Struct = Struct> {
  readonly accessor: T
  thing: Thing
}

const CAPACITY = 1 << 14
/** The program never needs more at a time. */
const MOST_LIVE = 80
const MOST_HELD = 40
/** Offsets from a block: its start, its middle and its header. */
const ASIDE: readonly number[] = [0, 0, 0, 0, 40, -2]

/**
 * Runs a random program on a checked arena next to a model of live blocks, of the owner of each
 * byte, and of the targets of accessors and pointers. The model predicts the outcome of each
 * access; the trial throws at the first difference.
 */
export class CheckedTrial {
  /** Number of times that each access had each outcome. */
  readonly outcomes: Map<string, number>
  private readonly random: Random
  private readonly arena = new Arena(CAPACITY, { checked: { leaks: 'ignore' } })
  /** The present or last owner of each byte, with the header after its payload. */
  private readonly owners: (Thing | undefined)[] = new Array(CAPACITY)
  /** The last block that started at an address. */
  private readonly starts = new Map<number, Thing>()
  private readonly items: Holder<Item>[] = []
  private readonly slots: Holder<Slot>[] = []
  private readonly sprites: Holder<Sprite>[] = []
  /** The address of the newest block. */
  private newest = 0
  private readonly insides: { readonly accessor: Vec2; readonly of: Holder<Sprite> }[] = []

  constructor(seed: number, outcomes: Map<string, number> = new Map()) {
    this.random = new Random(seed)
    this.outcomes = outcomes
    // Reading `ptr` would tell the checks that the program has the address.
    const ignore = (): void => undefined
    observe(this.arena, {
      ...{ using: ignore, resized: ignore, moved: ignore, freed: ignore, reset: ignore },
      ...{ restored: ignore, allocated: (ptr: number) => void (this.newest = ptr) },
    })
  }

  run(steps: number): void {
    for (let step = 0; step < steps; step++) {
      try {
        this.step()
      } catch (error) {
        throw new Error(`step ${step}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    this.compareLeaks()
    this.arena.dispose()
  }

  private step(): void {
    const { random } = this
    if (random.chance(0.002)) return this.reset()
    if (random.chance(0.01)) return this.compareLeaks()
    const act = random.pick([
      ...['make', 'make', 'make', 'free', 'freeByPointer'],
      ...['aim', 'aimAgain', 'aimAnywhere', 'keepInside', 'reallocate'],
      ...[
        'useSlot',
        'useSprite',
        'useInside',
        'setNext',
        'setNextByPointer',
        'setNextByBytes',
        'setNextToSuccessor',
        'readNext',
      ],
    ] as const)
    this[act]()
  }

  private make(): void {
    const { arena, random } = this
    if (this.live().length > MOST_LIVE) return
    switch (random.pick(['Item', 'Slot', 'Sprite', 'block'] as const)) {
      case 'Item':
        return this.hold(this.items, arena.create(Item), 'Item')
      case 'Slot':
        return this.hold(this.slots, Slot.create(arena), 'Slot')
      case 'Sprite':
        this.hold(this.sprites, Sprite.at(arena, Sprite.allocate(arena)), 'Sprite')
        this.starts.get(this.newest)!.known = true
        return
      case 'block':
        this.add('block', arena.allocate(random.between(1, 200), random.pick([8, 8, 8, 64])), true)
    }
  }

  private free(): void {
    const holder = this.anyHolder()
    if (holder === undefined) return
    this.expect('free', staleUnless(holder.thing.live), () => this.arena.free(holder.accessor))
    holder.thing.live = false
  }

  private freeByPointer(): void {
    const thing = this.anyThing()
    if (thing === undefined) return
    this.expect('free by pointer', thing.live ? 'ok' : 'DOUBLE_FREE', () =>
      this.arena.free(thing.ptr),
    )
    thing.live = false
  }

  private reallocate(): void {
    const blocks = this.live().filter(({ kind }) => kind === 'block')
    if (blocks.length === 0) return
    const thing = this.random.pick(blocks)
    const ptr = this.arena.reallocate(thing.ptr, this.random.between(1, 300))
    if (ptr === thing.ptr) {
      thing.end = ptr + this.arena.sizeOf(ptr)
      this.own(thing)
    } else {
      thing.live = false
      this.add('block', ptr, true)
    }
  }

  private reset(): void {
    this.arena.reset()
    for (const thing of this.live()) thing.live = false
  }

  private aim(): void {
    const thing = this.random.pick([...this.live(), undefined])
    if (thing?.kind === 'Item')
      this.hold(this.items, Item.at(this.arena, thing.ptr as Ptr<Item>), thing)
    if (thing?.kind === 'Slot')
      this.hold(this.slots, Slot.at(this.arena, thing.ptr as Ptr<Slot>), thing)
    if (thing?.kind === 'Sprite') {
      this.hold(this.sprites, Sprite.at(this.arena, thing.ptr as Ptr<Sprite>), thing)
    }
  }

  private aimAgain(): void {
    const holder = this.anyHolder()
    const things = [...this.starts.values()].filter(({ kind }) => kind === holder?.thing.kind)
    if (holder === undefined || things.length === 0) return
    const thing = this.random.pick(things)
    const found = this.outcomeAt(thing.ptr, thing.live ? thing.end - thing.ptr : 1)
    // Another kind of block may be here by now. The outcome then depends on its size.
    if (!thing.live && found !== 'STALE_REFERENCE') return
    this.expect('aim again', found, () => (holder.accessor.ptr = thing.ptr as Ptr))
    if (found === 'ok') holder.thing = thing
  }

  private aimAnywhere(): void {
    const { arena, random } = this
    const address = random.chance(0.5)
      ? (this.anyThing()?.ptr ?? 0) + random.pick([0, 0, 4, 8, 16, 2])
      : random.below(CAPACITY * 0.275) * random.pick([4, 4, 4, 3])
    const [{ size, align, typeName }, aim] = random.pick([
      [Item, () => Item.at(arena, address as Ptr<Item>)],
      [Slot, () => Slot.at(arena, address as Ptr<Slot>)],
      [Sprite, () => Sprite.at(arena, address as Ptr<Sprite>)],
    ] as const)
    const expected =
      address % align === 0 ? this.outcomeAt(address, size, typeName) : 'INVALID_POINTER'
    this.expect<Struct>('aim anywhere', expected, aim)
  }

  private keepInside(): void {
    const holder = this.any(this.sprites)
    if (holder === undefined) return
    const { accessor } = holder
    const end = this.random.pick(['min', 'max'] as const)
    const inside = this.expect(
      'keep what is inside',
      staleUnless(holder.thing.live),
      () => accessor.box[end],
    )
    if (inside === undefined) return
    this.insides.push({ accessor: inside, of: holder })
    if (this.insides.length > MOST_HELD) this.insides.splice(this.random.below(MOST_HELD), 1)
  }

  private useInside(): void {
    const inside = this.any(this.insides)
    if (inside === undefined) return
    const { accessor, of } = inside
    const expected = staleUnless(of.thing.live)
    this.expect('write inside', expected, () => (accessor.x = 3))
    const found = this.expect('read inside', expected, () => accessor.x)
    if (expected === 'ok' && found !== 3) throw new Error(`x was set to 3 and is ${found}`)
  }

  private useSlot(): void {
    const holder = this.any(this.slots)
    if (holder === undefined) return
    const { accessor, thing } = holder
    const expected = staleUnless(thing.live)
    const found = this.expect('read', expected, () => accessor.index)
    if (thing.live && found !== thing.value)
      throw new Error(`${thing.value} was written, not ${found}`)
    const value = this.random.word()
    this.expect('write', expected, () => (accessor.index = value))
    if (thing.live) thing.value = value
  }

  private useSprite(): void {
    const holder = this.any(this.sprites)
    if (holder === undefined) return
    const { accessor, thing } = holder
    const expected = staleUnless(thing.live)
    this.expect('write beside', expected, () => (accessor.rotation = 2))
    const found = this.expect('read beside', expected, () => accessor.rotation)
    if (thing.live && found !== 2) throw new Error(`rotation was set to 2 and is ${found}`)
  }

  private setNext(): void {
    const [from, to] = [this.any(this.items), this.any(this.items)]
    if (from === undefined || to === undefined) return
    const clears = this.random.chance(0.2)
    const expected = staleUnless(from.thing.live && (clears || to.thing.live))
    this.expect('set a pointer', expected, () => (from.accessor.next = clears ? null : to.accessor))
    if (expected === 'ok') aim(from.thing, clears ? null : to.thing)
  }

  private setNextByPointer(): void {
    const [from, to] = [this.any(this.items), this.anyThing()]
    if (from === undefined || to === undefined) return
    const ptr = to.ptr + this.random.pick(ASIDE)
    const there = this.outcomeAt(ptr, 1, 'Item')
    const expected = from.thing.live ? there : 'STALE_REFERENCE'
    if (!from.thing.live && there === 'INVALID_POINTER') return
    this.expect('set a pointer by number', expected, () => (from.accessor.next = ptr as Ptr<Item>))
    if (expected === 'ok') aim(from.thing, this.owners[ptr]!, ptr)
  }

  /** Writes as WebAssembly code would. */
  private setNextByBytes(): void {
    const [from, to] = [this.any(this.items), this.anyThing()]
    if (from === undefined || to === undefined || !from.thing.live || !to.known) return
    from.thing.known = from.accessor.ptr === from.thing.ptr
    const ptr = to.ptr + this.random.pick(ASIDE)
    this.arena.u32[from.thing.ptr >>> 2] = ptr
    from.thing.next = ptr
  }

  private readNext(): void {
    const holder = this.any(this.items)
    if (holder !== undefined) this.readNextOf(holder)
  }

  /** Writes a pointer whose target is gone again, to the block that is in its place. */
  private setNextToSuccessor(): void {
    for (const from of this.items) {
      const owner = from.thing.live ? this.owners[from.thing.next] : undefined
      const to = [...this.items, ...this.slots].find(({ thing }) => thing === owner)
      if (!to?.thing.live || from.thing.target?.thing.live !== false) continue
      this.arena.u32[from.accessor.ptr >>> 2] = to.accessor.ptr + from.thing.next - to.thing.ptr
      from.thing.known = true
      to.thing.known = true
      this.readNextOf(from)
      return
    }
  }

  private readNextOf({ accessor, thing }: Holder<Item>): void {
    const { next, target } = thing
    // A smaller block no longer owns the bytes after its end.
    const there =
      target?.ptr === next
        ? staleUnless((target.thing.live && next < target.thing.end) || this.isWritable(thing))
        : this.outcomeAt(next, 1)
    const expected = thing.live ? (next === 0 ? 'ok' : there) : 'STALE_REFERENCE'
    const found = this.expect('read a pointer', expected, () => accessor.next)
    if (expected === 'ok' && (found ?? 0) !== next) throw new Error(`set to ${next}, read ${found}`)
    if (expected === 'ok' && next !== 0) this.owners[next]!.known = true
  }

  /** Returns whether the program can have written the pointer to the block that is there now. */
  private isWritable({ next, known }: Thing): boolean {
    return known && this.outcomeAt(next, 1) === 'ok' && this.owners[next]!.known
  }

  /** Returns the expected outcome of an access to `bytes` bytes at `address`, by their owner. */
  /** `kind` is the type that is expected there: none of them contains another one. */
  private outcomeAt(address: number, bytes: number, kind?: Kind): Outcome {
    const owner = this.owners[address]
    if (owner === undefined) return 'INVALID_POINTER'
    if (!owner.live) return 'STALE_REFERENCE'
    const fits = address < owner.end && address + bytes <= owner.end
    const isOther =
      kind !== undefined && owner.kind !== 'block' && (owner.kind !== kind || address !== owner.ptr)
    return fits && !isOther ? 'ok' : 'INVALID_POINTER'
  }

  /** Returns the result of `call`, or undefined after an expected error. */
  private expect<T>(what: string, expected: Outcome, call: () => T): T | undefined {
    const key = `${what}: ${expected}`
    this.outcomes.set(key, (this.outcomes.get(key) ?? 0) + 1)
    let found: string = 'ok'
    try {
      const answer = call()
      if (expected === 'ok') return answer
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      if (error.code === expected) return undefined
      found = `${error.code}, ${error.message}`
    }
    throw new Error(`${what}: expected ${expected}, got ${found}`)
  }

  private compareLeaks(): void {
    const found = this.arena.leaks().map(({ type, count }) => `${count} of ${type}`)
    const counts = new Map<string, number>()
    for (const { kind } of this.live()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const expected = [...counts].map(([kind, count]) => `${count} of ${kind}`)
    if (found.sort().join() !== expected.sort().join())
      throw new Error(`${found} leak, not ${expected}`)
    const violations = this.arena.verify()
    if (violations.length > 0) throw new Error(JSON.stringify(violations))
  }

  private add(kind: Kind, ptr: number, known: boolean = false): Thing {
    const end = ptr + this.arena.sizeOf(ptr)
    const thing = { kind, ptr, end, live: true, known, value: 0, next: 0, target: null }
    this.starts.set(ptr, thing)
    this.own(thing)
    return thing
  }

  private own(thing: Thing): void {
    this.owners.fill(thing, thing.ptr, thing.end + 4)
  }

  /** Records the bytes of a new or resized block. */
  private hold<T extends Struct>(holders: Holder<T>[], accessor: T, thing: Thing | Kind): void {
    holders.push({
      accessor,
      thing: typeof thing === 'string' ? this.add(thing, this.newest) : thing,
    })
    if (holders.length > MOST_HELD) holders.splice(this.random.below(MOST_HELD), 1)
  }

  private live(): Thing[] {
    return [...this.starts.values()].filter(({ live }) => live)
  }

  private any<T>(items: readonly T[]): T | undefined {
    return items.length === 0 ? undefined : this.random.pick(items)
  }

  private anyThing(): Thing | undefined {
    return this.any([...this.starts.values()])
  }

  private anyHolder(): Holder | undefined {
    return this.any<Holder>(this.random.pick([this.items, this.slots, this.sprites]))
  }
}

function staleUnless(live: boolean): Outcome {
  return live ? 'ok' : 'STALE_REFERENCE'
}

function aim(from: Thing, to: Thing | null, ptr: number = to?.ptr ?? 0): void {
  from.next = ptr
  from.target = to === null ? null : { thing: to, ptr }
}

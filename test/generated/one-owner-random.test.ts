import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { clearOwned } from '../../src/owned-block.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import type { Ptr } from '../../src/pointer.ts'
import { Link, Shelf, Stack } from '../golden/drift/owners.gen.ts'
import { Random, replayHint, seeds } from '../support/random.ts'
import { codeOf } from '../support/refusal.ts'

/** Random programs that move links between owners, against a model of plain objects. */
const owners = suite('generated/one-owner-random')

/** A link in the model: a field that holds it is its only owner. */
interface Node {
  readonly value: number
  next: Node | null
}

/** A field that can own a link, in the arena and in the model. */
interface Slot {
  get(): Ptr<Link> | null
  set(value: Ptr<Link> | Link.Init | null): void
  take(): Ptr<Link> | null
  node: Node | null
  /** Whether setting it changes the member of a union. */
  readonly isUnion: boolean
}

class Program {
  readonly random: Random
  readonly arena: Arena
  readonly slots: Slot[] = []
  readonly roots: (Stack | Shelf)[] = []
  /** Links that were taken out of a field. */
  readonly loose: { readonly ptr: Ptr<Link>; readonly node: Node }[] = []
  private last = 0

  constructor(random: Random, checked: boolean) {
    this.random = random
    const arena = new Arena(1 << 18, { checked })
    this.arena = arena
    const stack = arena.create(Stack)
    const shelf = arena.create(Shelf, { links: [null, null, null], items: [{}, {}] })
    this.roots.push(stack, shelf)
    this.add(
      () => stack.head,
      (value) => (stack.head = value),
      () => stack.takeHead(),
    )
    for (let index = 0; index < 3; index++) {
      for (const list of [shelf.links, shelf.four]) {
        this.add(
          () => list.at(index),
          (value) => list.set(index, value),
          () => list.take(index),
        )
      }
    }
    for (let index = 0; index < 2; index++) {
      this.add(
        () => shelf.items.at(index).child,
        (child) => (shelf.items.at(index).child = child),
        () => shelf.items.at(index).takeChild(),
      )
    }
    this.add(
      () => shelf.part.child,
      (child) => {
        const kind = shelf.part.kind === 'leaf' ? 'twig' : 'leaf'
        shelf.part = { kind, child } as Shelf['part']
      },
      () => shelf.part.takeChild(),
      true,
    )
  }

  add(get: Slot['get'], set: Slot['set'], take: Slot['take'], isUnion = false): void {
    this.slots.push({ get, set, take, node: null, isUnion })
  }

  /** Makes one assignment in the arena and in the model. */
  step(): void {
    const { random, slots, loose } = this
    const slot = random.pick(slots)
    switch (random.below(7)) {
      case 0: {
        const ptr = slot.take()
        assert.is(ptr === null, slot.node === null)
        if (ptr !== null) loose.push({ ptr, node: slot.node! })
        slot.node = null
        return
      }
      case 1:
        slot.set(null)
        slot.node = null
        return
      case 2:
      case 3: {
        // In front of a link of this field, of another one, or without an owner.
        const { ptr, node } = this.source(random.chance(0.6) ? slot : random.pick(slots))
        const isMovable = node === null || node === slot.node || this.isLoose(node)
        const made = { value: ++this.last, next: node }
        this.attempt(isMovable, () => slot.set({ value: made.value, next: ptr }))
        if (!isMovable) return
        this.settle(node)
        slot.node = made
        return
      }
      default: {
        const { ptr, node } = this.source(random.pick(slots))
        const isMovable = node === null || this.isLoose(node) || isBelow(slot, node)
        this.attempt(isMovable, () => slot.set(ptr))
        if (!isMovable) return
        this.settle(node)
        slot.node = node
      }
    }
  }

  /** Compares all chains, and counts the blocks. */
  check(): void {
    const { arena, roots, slots, loose } = this
    let links = 0
    const compare = (ptr: Ptr<Link> | null, node: Node | null): void => {
      for (; node !== null; node = node.next) {
        assert.is.not(ptr, null, `the link ${node.value} is lost`)
        const link = Link.at(arena, ptr!)
        assert.is(link.value, node.value)
        ptr = link.next
        links++
      }
      assert.is(ptr, null)
    }
    for (const slot of slots) compare(slot.get(), slot.node)
    for (const { ptr, node } of loose) compare(ptr, node)
    // The blocks of two lists, and the roots.
    assert.is(arena.blockCount, links + 2 + roots.length)
    for (const root of roots) assert.equal(verifyOwners(root), [])
    assert.equal(arena.verify(), [])
  }

  /** Returns a link somewhere in the chain of a field, or one without an owner. */
  private source(slot: Slot): { ptr: Ptr<Link> | null; node: Node | null } {
    const { random, loose } = this
    if (loose.length > 0 && random.chance(0.3)) return random.pick(loose)
    let ptr = slot.get()
    let { node } = slot
    while (node !== null && node.next !== null && random.chance(0.3)) {
      ptr = Link.at(this.arena, ptr!).next
      node = node.next
    }
    return { ptr, node }
  }

  private isLoose(node: Node): boolean {
    return this.loose.some((one) => one.node === node)
  }

  private attempt(isMovable: boolean, call: () => void): void {
    const code = codeOf(call)
    assert.ok(isMovable ? code.startsWith('no error') : code === 'ALREADY_OWNED', code)
  }

  private settle(node: Node | null): void {
    const index = this.loose.findIndex((one) => one.node === node)
    if (index >= 0) this.loose.splice(index, 1)
  }
}

/** Returns whether a link is freed by the assignment to a field, so that it can move there. */
function isBelow({ node: from, isUnion }: Slot, node: Node): boolean {
  if (isUnion) return from === node
  for (let at = from; at !== null; at = at.next) if (at === node) return true
  return false
}

/** Returns the first failure of `count` programs; null if there is none. */
function failure(
  count: number,
  change: (program: Program) => void = () => undefined,
  checked = false,
): string | null {
  for (const seed of seeds(count)) {
    const program = new Program(new Random(seed), checked)
    try {
      for (let step = 0; step < 60; step++) {
        change(program)
        program.step()
        program.check()
      }
      for (const root of program.roots) program.arena.free(root)
      for (const { ptr } of program.loose) program.arena.free(Link.at(program.arena, ptr))
      assert.is(program.arena.usedSize, 48)
    } catch (error) {
      return `${replayHint(seed)}: ${(error as Error).message}`
    }
  }
  return null
}

owners('move links as the model says, or refuse to', () => {
  assert.is(failure(500), null)
  assert.is(failure(50, undefined, true), null)
})

owners('lose links if owned blocks have no flag', () => {
  const lost = failure(20, ({ arena, slots }) => {
    for (const slot of slots) clearOwned(arena, slot.get() ?? 0)
  })
  assert.is.not(lost, null)
})

owners.run()

import type { BaseArena } from '../allocator.ts'
import type { AccessorClass, Checks, Leak, OnLeaks } from '../checks.ts'
import type { OffheapError } from '../errors.ts'
import type { Accessor, Ptr } from '../pointer.ts'
import type { CheckedHeap } from './account.ts'
import { checkedPrototype } from './prototype.ts'
import { GRIP, Grip, type Held, labelOf } from './handle.ts'
import { leaksOf, report } from './leaks.ts'
import { type Aim, type Allocation, NOWHERE } from './shadow.ts'
import { noRoom, noStruct, ofOtherArena, stalePointer } from './errors.ts'

/** Makes accessors that check what they are used for, and knows where pointers lead. */
export class ArenaChecks implements Checks {
  readonly arena: BaseArena
  readonly heap: CheckedHeap
  private readonly onLeaks: OnLeaks
  /** By the prototype of a class: that of its checked accessors. */
  private readonly prototypes = new WeakMap<object, object>()

  constructor(arena: BaseArena, heap: CheckedHeap, onLeaks: OnLeaks) {
    this.arena = arena
    this.heap = heap
    heap.arena = arena
    this.onLeaks = onLeaks
  }

  accessor<T extends Accessor>(type: AccessorClass<T>, ptr: Ptr<T>): T {
    const { typeName, size } = type
    const allocation = this.aimedAt(ptr, size)
    if (allocation === undefined) throw this.refuse(`${typeName} was aimed at`, ptr, size)
    return this.hold(new type(this.arena as T['arena'], ptr), new Grip(typeName, null, ptr, allocation))
  }

  copied(target: Accessor, source: Accessor, bytes: number): void {
    const { shadow } = this.heap
    const to = shadow.at(target.ptr)
    const from = source.arena === this.arena ? shadow.at(source.ptr) : undefined
    if (to === undefined) return
    for (let offset = 0; offset < bytes; offset += 4) {
      const aim = from?.targets?.get(source.ptr + offset - from.start)
      to.remember(target.ptr + offset, aim ?? null)
    }
  }

  leaks(): Leak[] {
    return leaksOf(this.heap.shadow.live())
  }

  /** At the arena's end. */
  report(): void {
    report(this.onLeaks, () => this.leaks())
  }

  /** `value`, or a checked accessor in its place if it is one without checks. */
  adopt(value: object, within: Grip, name: string): object {
    if (GRIP in value || !this.isAccessor(value)) return value
    const { ptr } = value
    const allocation = this.find(ptr, 0)
    if (allocation === undefined) throw this.refuse(`${labelOf(within, name)} is at`, ptr, 0)
    return this.hold(value, new Grip(name, within, ptr, allocation))
  }

  /** Where a pointer that the program sets is aimed; null for nowhere. Throws when it is stale. */
  aimOf(use: string, value: unknown): Aim | null {
    if (typeof value === 'object' && value !== null && 'ptr' in value) {
      if ('arena' in value && value.arena !== this.arena) throw ofOtherArena(use)
      return this.aimOf(use, value.ptr)
    }
    if (typeof value !== 'number' || value === 0) return null
    const allocation = this.find(value, 0)
    if (allocation === undefined) throw this.refuse(use, value, 0)
    return { address: value, allocation }
  }

  /**
   * Throws when the pointer `member`, which is at `place` and leads to `address`, is stale. What it
   * was set to decides; where only bytes are known to have been written, what is there now.
   */
  follow(grip: Grip, member: string, place: number, address: number): void {
    const around = this.heap.shadow.at(place)
    const aim = around?.targets?.get(place - around.start)
    if (aim?.address === address) {
      if (address < aim.allocation.end) return
      throw stalePointer(`${labelOf(grip, member)} was read`, address, aim.allocation)
    }
    if (this.find(address, 0) !== undefined) return
    throw this.refuse(`${labelOf(grip, member)} was read and leads to`, address, 0)
  }

  /** The live allocation at `address`, if it has room for `bytes` there. */
  find(address: number, bytes: number): Allocation | undefined {
    const allocation = address >>> 0 === address ? this.heap.shadow.at(address) : undefined
    if (allocation === undefined || address + bytes > allocation.end) return undefined
    return address < allocation.end ? allocation : undefined
  }

  /** The same for an accessor, which may wait at 0. */
  aimedAt(ptr: number, bytes: number): Allocation | undefined {
    return ptr === 0 ? NOWHERE : this.find(ptr, bytes)
  }

  /** Why `find` finds none. `use` is what led there: `Enemy was aimed at`. */
  refuse(use: string, address: number, bytes: number): OffheapError {
    const allocation = address >>> 0 === address ? this.heap.shadow.at(address) : undefined
    if (allocation === undefined) return noStruct(use, address)
    if (allocation.end === 0) return stalePointer(`${use} ${address}`, address, allocation)
    return noRoom(use, address, bytes, allocation)
  }

  /**
   * A checked accessor with all that `plain` has; the accessors inside of it are checked, too.
   * Copied and not made by its class, so that the class needs no constructor of some form.
   */
  private hold<T extends object>(plain: T, grip: Grip): T & Held {
    const base: object = Object.getPrototypeOf(plain)
    const held = Object.create(this.prototypeOf(base)) as Record<string | symbol, unknown>
    held[GRIP] = grip
    for (const [key, value] of Object.entries(plain)) {
      if (key === 'ptr') continue
      // A field's accessor is called as the field, with a `$`; others stand for what they are in.
      const name = key.endsWith('$') ? key.slice(0, -1) : ''
      held[key] = this.isAccessor(value)
        ? this.hold(value, new Grip(name, grip, value.ptr, grip.allocation))
        : value
    }
    return held as T & Held
  }

  private prototypeOf(base: object): object {
    const known = this.prototypes.get(base)
    if (known !== undefined) return known
    const made = checkedPrototype(base, this)
    this.prototypes.set(base, made)
    return made
  }

  private isAccessor(value: unknown): value is Accessor {
    if (typeof value !== 'object' || value === null || value === this.arena) return false
    return 'arena' in value && value.arena === this.arena && 'ptr' in value
  }
}

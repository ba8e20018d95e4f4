import type { BaseArena } from '../allocator.ts'
import type { AccessorClass, Checks, Leak, OnLeaks } from '../checks.ts'
import type { OffheapError } from '../errors.ts'
import { isSameHeap, Memory } from '../memory.ts'
import type { Observer } from '../observer.ts'
import type { Accessor, Ptr } from '../pointer.ts'
import type { AccessChecks } from './access-checks.ts'
import type { Account } from './account.ts'
import { noRoom, noStruct, ofOtherArena, stalePointer } from './errors.ts'
import { HANDLE, Handle, labelOf, type Checked } from './handle.ts'
import { leaksOf, report } from './leaks.ts'
import { checkedPrototype } from './prototype.ts'
import { NULL_TARGET, type Allocation, type PointerTarget } from './shadow.ts'

/** Makes accessors that check each use, and looks up the targets of pointers. */
export class ArenaChecks implements Checks, AccessChecks {
  readonly arena: BaseArena
  readonly account: Account
  private readonly onLeaks: OnLeaks
  /** The prototypes of checked accessors, by the prototypes of their classes. */
  private readonly prototypes = new WeakMap<object, object>()

  constructor(arena: BaseArena, account: Account, onLeaks: OnLeaks) {
    this.arena = arena
    this.account = account
    this.onLeaks = onLeaks
  }

  get observer(): Observer {
    return this.account
  }

  accessor<T extends Accessor>(type: AccessorClass<T>, ptr: Ptr<T>): T {
    const { typeName, size } = type
    const allocation = this.allocationAt(ptr, size)
    if (allocation === undefined) throw this.refusal(`${typeName} was set to`, ptr, size)
    const plain = new type(this.arena as T['arena'], ptr)
    return this.wrap(plain, new Handle(typeName, null, ptr, allocation))
  }

  isPart(target: Accessor): boolean {
    const allocation = this.account.shadow.startingAt(target.ptr)
    return allocation !== undefined && allocation.type !== (target.constructor as unknown)
  }

  copied(target: Accessor, source: Accessor, bytes: number): void {
    const { shadow } = this.account
    const to = shadow.at(target.ptr)
    const from = this.isHere(source.arena) ? shadow.at(source.ptr) : undefined
    if (to === undefined) return
    for (let offset = 0; offset < bytes; offset += 4) {
      const pointed = from?.targets?.get(source.ptr + offset - from.start)
      to.recordWrite(target.ptr + offset, pointed ?? null)
    }
  }

  grow(bytes: number): void {
    this.account.shadow.grow(bytes)
  }

  settle(): void {
    this.account.settle()
  }

  leaks(): Leak[] {
    return leaksOf(this.account.shadow.live())
  }

  report(): void {
    report(this.onLeaks, () => this.leaks())
  }

  wrapNested(value: object, within: Handle, name: string): object {
    if (HANDLE in value || !this.isAccessor(value)) return value
    const { ptr } = value
    const allocation = this.find(ptr, 0)
    if (allocation === undefined) throw this.refusal(`${labelOf(within, name)} is at`, ptr, 0)
    return this.wrap(value, new Handle(name, within, ptr, allocation))
  }

  targetOf(use: string, value: unknown): PointerTarget | null {
    if (typeof value === 'object' && value !== null && 'ptr' in value) {
      if ('arena' in value && !this.isHere(value.arena)) throw ofOtherArena(use)
      return this.targetOf(use, value.ptr)
    }
    if (typeof value !== 'number' || value === 0) return null
    const allocation = this.find(value, 0)
    if (allocation === undefined) throw this.refusal(use, value, 0)
    return { address: value, allocation }
  }

  checkRead(handle: Handle, member: string, place: number, address: number): void {
    const { shadow, unknown } = this.account
    const around = shadow.at(place)
    const target = around?.targets?.get(place - around.start)
    if (target?.address === address) {
      // In shared memory another thread may have set the pointer to a new block at this address.
      if (address < target.allocation.end || unknown !== null) return
      throw stalePointer(`${labelOf(handle, member)} was read`, address, target.allocation)
    }
    if (this.find(address, 0) !== undefined) return
    throw this.refusal(`${labelOf(handle, member)} was read and points to`, address, 0)
  }

  allocationAt(address: number, bytes: number): Allocation | undefined {
    return address === 0 ? NULL_TARGET : this.find(address, bytes)
  }

  refusal(use: string, address: number, bytes: number): OffheapError {
    const allocation = address >>> 0 === address ? this.account.shadow.at(address) : undefined
    if (allocation === undefined) return noStruct(use, address)
    if (allocation.end === 0) return stalePointer(`${use} ${address}`, address, allocation)
    return noRoom(use, address, bytes, allocation)
  }

  /** Returns the live allocation that contains the `bytes` bytes at `address`, if there is one. */
  private find(address: number, bytes: number): Allocation | undefined {
    if (address >>> 0 !== address) return undefined
    const { shadow, unknown } = this.account
    const allocation = shadow.at(address)
    if (allocation === undefined || address + bytes > allocation.end || address >= allocation.end) {
      const isInside = address + bytes <= this.arena.u8.length
      return unknown !== null && isInside ? unknown : undefined
    }
    return allocation
  }

  /**
   * Returns a checked accessor with all properties of `plain`; nested accessors are checked, too.
   * It copies `plain` instead of calling the class, whose constructor can have any parameters.
   */
  private wrap<T extends object>(plain: T, handle: Handle): T & Checked {
    const base: object = Object.getPrototypeOf(plain)
    const checked = Object.create(this.prototypeOf(base)) as Record<string | symbol, unknown>
    checked[HANDLE] = handle
    for (const [key, value] of Object.entries(plain)) {
      if (key === 'ptr') continue
      // A field's accessor is in the property with the field's name and a `$`. Accessors without a
      // name, such as the members of a union, are labelled with the name of the accessor around
      // them.
      const name = key.endsWith('$') ? key.slice(0, -1) : ''
      checked[key] = this.isAccessor(value)
        ? this.wrap(value, new Handle(name, handle, value.ptr, handle.allocation))
        : value
    }
    return checked as T & Checked
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
    return 'arena' in value && 'ptr' in value && this.isHere(value.arena)
  }

  /** Returns whether `memory`, which can be any value, is on the heap of this arena. */
  private isHere(memory: unknown): boolean {
    return memory === this.arena || (memory instanceof Memory && isSameHeap(memory, this.arena))
  }
}

import type { BaseArena } from '../allocator.ts'
import type { BlockType } from '../block-type.ts'
import type { AccessorClass, Checks, InitRead, Leak, OnLeaks } from '../checks.ts'
import type { OffheapError } from '../errors.ts'
import { hide } from '../hidden.ts'
import { isSameHeap, Memory } from '../memory.ts'
import type { Observer } from '../observer.ts'
import { readValue } from '../ownership/init-values.ts'
import { payloadsIn } from '../place.ts'
import type { Accessor, Ptr } from '../pointer.ts'
import type { FieldType, StructShape } from '../struct.ts'
import { isOutdated, opened, outdated } from '../tlsf/errors.ts'
import type { AccessChecks } from './access-checks.ts'
import type { Account } from './account.ts'
import {
  misaligned,
  noRoom,
  noStruct,
  ofOtherArena,
  removedEntry,
  removedRow,
  stalePointer,
} from './errors.ts'
import { HANDLE, Handle, labelOf, type Checked } from './handle.ts'
import { requireKindAt } from './kinds.ts'
import { leaksOf, report } from './leaks.ts'
import { OwnerSearch } from './owners.ts'
import { endMissing, extentOf, fieldTypes } from './parts.ts'
import { checkedPrototype } from './prototype.ts'
import { setFields } from './set-fields.ts'
import { NULL_TARGET, type Allocation, type PointerTarget } from './shadow.ts'
import { Path, ValueChecks } from './values.ts'

/** Makes accessors that check each use, and looks up the targets of pointers. */
export class ArenaChecks implements Checks, AccessChecks {
  readonly arena: BaseArena
  declare readonly account: Account
  readonly values: ValueChecks = new ValueChecks(
    (use, value, name, size, isWhole) => {
      const target = this.targetOf(use, value, size)
      if (target !== null) requireKindAt(String(use), target, name, isWhole)
    },
    (type, value) => this.read(type, value),
  )
  readonly removals: Map<string, string> = new Map()
  private readonly onLeaks: OnLeaks
  /** What is known of classes, by their prototypes. */
  private readonly classes = new WeakMap<object, CheckedClass>()
  /** The sparse sets of accessors of rows. */
  private readonly keepers = new WeakMap<Handle, Keeper>()

  constructor(arena: BaseArena, account: Account, onLeaks: OnLeaks) {
    this.arena = arena
    hide(this, 'account', account)
    this.onLeaks = onLeaks
  }

  get observer(): Observer {
    return this.account
  }

  accessor<T extends Accessor>(type: AccessorClass<T>, ptr: Ptr<T>, arena: Memory = this.arena): T {
    const { typeName, size } = type
    const align = type.packed === true ? 1 : type.align
    const allocation = this.find(ptr, size, align)
    if (allocation === undefined) throw this.refusal(`${typeName} was set to`, ptr, size, align)
    requireKindAt(`${typeName} was set to`, { address: ptr, allocation }, typeName, false)
    const plain = new type(arena as T['arena'], ptr)
    return this.wrap(plain, typeName, null, allocation)
  }

  creating<Init>(type: BlockType, init: Init): Init {
    if (!('types$' in type && 'offsets' in type)) return init
    const shape = type as StructShape
    const values = this.read(['struct', shape], init)
    this.values.init(shape)(values, new Path({ label: type.typeName }, ''))
    return values
  }

  /** Reads values; what is written is checked again after that. */
  private read<Value>(type: FieldType, value: Value): Value {
    return readValue({ arena: this.arena, ptr: 0 as Ptr }, 0, type, value)
  }

  create<T extends Accessor, Init>(
    allocator: { free(target: T): void },
    created: T,
    values: T | Init | undefined,
    init: (target: T, values: T | Init) => T,
  ): T {
    if (values === undefined) return created
    try {
      return init(created, values)
    } catch (error) {
      allocator.free(created)
      throw error
    }
  }

  init<T extends Accessor, Init>(
    target: T,
    values: T | Init,
    type: AccessorClass<T>,
    copy: (target: T, source: T) => T,
    write: (arena: T['arena'], ptr: number, values: Init, room: null) => number,
    read: InitRead,
  ): T {
    if (values instanceof type) return copy(target, values)
    return setFields(target, values, type, write, read)
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
    endMissing(target.constructor, this.arena, target.ptr, this.account)
  }

  movedParts(from: number, to: number): void {
    this.endElements(from, to, 'the elements of its collection were moved')
  }

  removedParts(from: number, to: number): void {
    this.endElements(from, to, 'it was removed from its collection')
  }

  private endElements(from: number, to: number, reason: string): void {
    const { account } = this
    const { start = 0, targets = null } = account.shadow.at(from) ?? {}
    for (const offset of targets?.keys() ?? []) {
      if (offset >= from - start && offset < to - start) targets!.delete(offset)
    }
    account.endParts(from, from, to, reason)
  }

  otherBlock(ptr: number, typeName: string | undefined): string | undefined {
    const block = this.liveAt(ptr)
    if (block === undefined) return undefined
    if (!block.isOwnedByField && (block.type === null || block.typeName === typeName)) {
      return undefined
    }
    return `the ${block.typeName} at ${block.start}, made at ${block.made}`
  }

  ownerOf(ptr: number): string | undefined {
    return new OwnerSearch(this.arena, ptr).among(this.account.shadow.live())
  }

  ownedByField(ptr: number): void {
    const block = this.liveAt(ptr)
    if (block !== undefined) block.isOwnedByField = true
  }

  slotAllocated(ptr: number, type: BlockType, block: number, first: number, stride: number): void {
    this.account.slotAllocated(ptr, type, block, first, stride)
  }

  slotFreed(ptr: number): string {
    return this.account.slotFreed(ptr)
  }

  get ends(): number {
    return this.account.clock
  }

  restoreEnds(count: number): void {
    this.account.restoreEnds(count)
  }

  saved(snapshot: object): void {
    this.account.save(snapshot)
  }

  restoring(snapshot: object): void {
    this.account.requireSaved(snapshot)
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

  end(): void {
    try {
      report(this.onLeaks, () => this.leaks())
    } finally {
      this.account.end()
    }
  }

  wrapNested(value: object, within: Handle, name: string, owner?: object): object {
    if (HANDLE in value) {
      // The accessor of a part that was removed and is there again has not ended.
      const handle = (value as Checked)[HANDLE]
      handle.time = this.account.clock
      return value
    }
    if (isRow(value)) return this.wrapRow(value, within, name, owner)
    if (!this.isAccessor(value)) return value
    const { ptr } = value
    const allocation = this.find(ptr, 0)
    if (allocation === undefined) throw this.refusal(`${labelOf(within, name)} is at`, ptr, 0)
    const checked = this.wrap(value, name, within, allocation)
    const { type } = within
    const isElement = type !== null && (type[0] === 'array' || type[0] === 'list')
    if (isElement) checked[HANDLE].type ??= type[1] as FieldType
    return checked
  }

  watchEntry(value: Checked, owner: object): void {
    const handle = value[HANDLE]
    if (!('entryAt$' in owner) || handle.isMember !== null || (value as object) === owner) return
    const { address } = handle
    const isThere = (owner as EntryOwner).entryAt$(address)
    // The program can set the accessor to another struct.
    handle.isMember = () => handle.address !== address || isThere()
    handle.lost = removedEntry
  }

  targetOf(use: string | Path, value: unknown, bytes: number = 0): PointerTarget | null {
    if (typeof value === 'object' && value !== null && 'ptr' in value) {
      if ('arena' in value && !this.isHere(value.arena)) throw ofOtherArena(String(use))
      const { account } = this
      const { isReading } = account
      account.isReading = true
      try {
        return this.targetOf(use, value.ptr, bytes)
      } finally {
        account.isReading = isReading
      }
    }
    if (typeof value !== 'number' || value === 0) return null
    const allocation = this.find(value, bytes)
    if (allocation === undefined) throw this.refusal(String(use), value, bytes)
    return { address: value, allocation }
  }

  checkRead(handle: Handle, member: string, place: number, address: number): void {
    const { shadow, unknown } = this.account
    const around = shadow.at(place)
    const target = around?.targets?.get(place - around.start)
    const present = this.find(address, 0)
    if (target?.address === address && unknown === null && address >= target.allocation.end) {
      // The program can have written the address of the new block that is there, if it has both
      // addresses. In shared memory another thread may have done so.
      const isWritable = isKnown(around, handle.allocation) && isKnown(present)
      if (!isWritable)
        throw stalePointer(`${labelOf(handle, member)} was read`, address, target.allocation)
    }
    if (present === undefined) {
      throw this.refusal(`${labelOf(handle, member)} was read and points to`, address, 0)
    }
    this.account.expose(present)
  }

  allocationAt(address: number, bytes: number, align: number): Allocation | undefined {
    return address === 0 ? NULL_TARGET : this.find(address, bytes, align)
  }

  requireViews(): void {
    const { heap } = this.account
    if (!isOutdated(heap)) return
    requireNotDisposed(this.arena)
    // Other threads grow a shared memory at any time, and all former bytes stay where they are. A
    // detached buffer is an error, because accessors of arenas without checks don't notice it.
    if (heap.words.length > 0) this.arena['refreshIfStale']()
    opened(heap)
  }

  refusal(use: string, address: number, bytes: number, align: number = 1): OffheapError {
    const { heap, shadow } = this.account
    if (isOutdated(heap)) {
      requireNotDisposed(this.arena)
      return outdated(heap.words)
    }
    if (!isOffset(address)) return noStruct(use, address)
    if (address % align !== 0) return misaligned(use, address, align)
    const allocation = shadow.at(address)
    if (allocation === undefined) return noStruct(use, address)
    if (allocation.end === 0) return stalePointer(`${use} ${address}`, address, allocation)
    return noRoom(use, address, bytes, allocation)
  }

  private liveAt(address: number): Allocation | undefined {
    const allocation = this.account.shadow.at(address)
    return allocation !== undefined && address < allocation.end ? allocation : undefined
  }

  /**
   * Returns the live allocation that contains the `bytes` bytes at `address`, a multiple of `align`,
   * if there is one.
   */
  private find(address: unknown, bytes: number, align: number = 1): Allocation | undefined {
    if (!isOffset(address) || address % align !== 0) return undefined
    const { shadow, unknown } = this.account
    const allocation = shadow.at(address)
    if (allocation === undefined || address + bytes > allocation.end || address >= allocation.end) {
      if (unknown === null) return undefined
      const [start, end] = payloadsIn(this.arena)
      return address >= start && address + bytes <= end ? unknown : undefined
    }
    return allocation
  }

  /**
   * Returns a checked accessor with all properties of `plain`; nested accessors are checked, too.
   * It copies `plain` instead of calling the class, whose constructor can have any parameters.
   */
  private wrap<T extends Accessor>(
    plain: T,
    label: string,
    within: Handle | null,
    allocation: Allocation,
  ): T & Checked {
    const base: object = Object.getPrototypeOf(plain)
    const { clock } = this.account
    const handle = new Handle(label, within, plain.ptr, allocation, clock, extentOf(plain))
    const { contents$: isContents, types$ } = plain.constructor as Partial<StructShape>
    if (isContents === true) handle.type = types$!()[0]!
    const { prototype, fields } = this.classOf(base)
    const checked = Object.create(prototype) as Record<string | symbol, unknown>
    checked[HANDLE] = handle
    for (const key of Object.getOwnPropertyNames(plain)) {
      if (key === 'ptr') continue
      const value: unknown = Reflect.get(plain, key)
      // A field's accessor is in the property with the field's name and a `$`. Accessors without a
      // name, such as the members of a union, are labelled with the name of the accessor around
      // them.
      const name = key.endsWith('$') ? key.slice(0, -1) : ''
      const part = this.isAccessor(value) ? this.wrap(value, name, handle, allocation) : value
      if (part === value) {
        checked[key] = value
        continue
      }
      // Tools that compare or copy accessors don't find parts, which can have ended.
      const { account } = this
      const get = (): unknown => (account.isInside ? part : undefined)
      Object.defineProperty(checked, key, { get, configurable: true })
      const field = fields.get(name)
      if (field !== undefined) {
        const isOptional = field[0] === 'optional'
        ;(part as Checked)[HANDLE].type ??= isOptional ? (field[1] as FieldType) : field
      }
      const tag = /^member(\d+)$/.exec(key)?.[1]
      if (tag !== undefined) this.watchMember(handle, Number(tag), (part as Checked)[HANDLE])
    }
    return checked as unknown as T & Checked
  }

  /**
   * Returns a checked accessor of a row, which compares its index with the length at each use; one
   * of a sparse set, or of a struct in it, also compares the key of the row.
   */
  private wrapRow(plain: Row, within: Handle, name: string, owner?: object): object {
    const { prototype } = this.classOf(Object.getPrototypeOf(plain) as object)
    const checked = Object.create(prototype) as Row & { [HANDLE]: Handle }
    Object.assign(checked, plain)
    const { allocation, address, time } = within
    // A table makes the accessors of its rows by a method; those of nested structs have a name.
    const label = name.endsWith('()') ? `[${plain.row$}]` : name
    const handle = new Handle(label, within, address, allocation, time, 0)
    const lengthOf = (): number => {
      const { u32 } = this.arena
      return u32[u32[plain.table$$ >>> 2]! >>> 2]!
    }
    // A struct in a row ends with the row.
    const isKeeper = (owner as Keeper | undefined)?.kept$ !== undefined
    const keeper = isKeeper ? (owner as Keeper) : this.keepers.get(within)
    if (keeper !== undefined) this.keepers.set(handle, keeper)
    const isKept = keeper?.kept$?.(plain.row$)
    handle.isMember = () =>
      checked.row$ < lengthOf() && (isKept === undefined || isKept(checked.row$))
    handle.lost = removedRow
    checked[HANDLE] = handle
    return checked
  }

  /** Makes the accessor of a member of a union compare the tag at each use. */
  private watchMember(union: Handle, tag: number, member: Handle): void {
    union.size = Math.max(union.size, member.address - union.address + member.size)
    member.isMember = () => this.arena.u8[union.address] === tag
  }

  private classOf(base: object): CheckedClass {
    let known = this.classes.get(base)
    if (known === undefined) {
      const fields = fieldTypes(base.constructor)
      known = { prototype: checkedPrototype(base, fields, this), fields }
      this.classes.set(base, known)
    }
    return known
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

/**
 * Returns whether the program can have the address of `block`. The field of a list, which is in
 * `owner`, contains that of the block of its elements.
 */
function isKnown(block: Allocation | undefined, owner: Allocation | undefined = block): boolean {
  if (block === undefined) return false
  return block.isExposed || (block.isOwnedByField && owner?.isExposed === true)
}

/** @throws ARENA_DISPOSED when the arena is disposed: each view then throws when it is read. */
function requireNotDisposed(arena: Memory): void {
  arena.u8.length
}

/** The accessor of a row of a table. */
interface Row {
  /** Byte offset of the field that is the table. */
  readonly table$$: number
  readonly row$: number
}

/** The accessor of a map or a set. */
interface EntryOwner {
  /** Returns a function that returns whether the entry with the key or value at `at` is there. */
  entryAt$(at: number): () => boolean
}

/** The accessor of a collection whose rows can have keys. */
interface Keeper {
  /** Returns a function that returns whether a row, if it is this one, still has its key. */
  kept$?(row: number): (row: number) => boolean
}

function isRow(value: object): value is Row {
  return 'table$$' in value && 'row$' in value
}

/** The prototype of the checked accessors of a class, and the types of its structs' fields. */
interface CheckedClass {
  readonly prototype: object
  readonly fields: ReadonlyMap<string, FieldType>
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value
}

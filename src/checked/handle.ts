import type { OffheapError } from '../errors.ts'
import type { FieldType } from '../struct.ts'
import { endedPart, notSet, otherMember, staleAccessor } from './errors.ts'
import { NULL_TARGET, type Allocation, type PartEnd, type PointerTarget } from './shadow.ts'

/**
 * The property of a checked accessor that holds its handle. Its name is a text, because some tools
 * that compare objects ignore symbols, and the address of a checked accessor is nowhere else.
 */
export const HANDLE = 'handle$'

/** The members of a checked accessor that the checks use. */
export interface Checked {
  readonly [HANDLE]: Handle
}

/** Types of the members of an accessor's prototype. */
export type Getter = (this: Checked) => unknown
export type Setter = (this: Checked, value: unknown) => void
export type Method = (this: Checked, ...args: unknown[]) => unknown

/**
 * The allocation that a checked accessor is in, and its address. Only the address is visible to
 * tools that compare or print objects.
 */
// The fields are private, because tools compare and print the others.
export class Handle implements PointerTarget {
  address: number
  #allocation: Allocation
  /** The account's clock when the accessor was last made, set or read. */
  #time: number
  /** Number of bytes that it accesses; 0 if unknown, as for fields without other accessors. */
  #size: number
  /** The type of the field or element that it accesses; null if that is a struct, or unknown. */
  #type: FieldType | null = null
  /**
   * Returns whether its union still has this member, or its table this row; null for accessors of
   * anything else.
   */
  #isMember: (() => boolean) | null = null
  /** Makes the error for an accessor whose member or row is gone. */
  #lost: (what: string) => OffheapError = otherMember
  /** True while `ptr` is being set; nested accessors then move to the allocation of this one. */
  #moving = false
  /** The type's name; in a nested accessor the field's name, `[index]`, or the empty string. */
  readonly #name: string
  readonly #within: Handle | null

  constructor(
    name: string,
    within: Handle | null,
    address: number,
    allocation: Allocation,
    time: number,
    size: number,
  ) {
    this.#time = time
    this.#size = size
    this.#name = name
    this.#within = within
    this.address = address
    this.#allocation = allocation
  }

  get allocation(): Allocation {
    return this.#allocation
  }

  set allocation(value: Allocation) {
    this.#allocation = value
  }

  get time(): number {
    return this.#time
  }

  set time(value: number) {
    this.#time = value
  }

  get size(): number {
    return this.#size
  }

  set size(value: number) {
    this.#size = value
  }

  get type(): FieldType | null {
    return this.#type
  }

  set type(value: FieldType | null) {
    this.#type = value
  }

  get isMember(): (() => boolean) | null {
    return this.#isMember
  }

  set isMember(value: (() => boolean) | null) {
    this.#isMember = value
  }

  set lost(value: (what: string) => OffheapError) {
    this.#lost = value
  }

  get moving(): boolean {
    return this.#moving
  }

  set moving(value: boolean) {
    this.#moving = value
  }

  /** The handle that is being set and that this one follows; null at all other times. */
  get leader(): Handle | null {
    return this.#within?.moving === true ? this.#within : null
  }

  /** The accessor's name in messages, such as `Enemy.path[3]`. */
  get label(): string {
    return this.#within === null ? this.#name : labelOf(this.#within, this.#name)
  }

  /** Whether its struct was freed or moved, or its part of the struct has ended. */
  get isStale(): boolean {
    const { address, allocation } = this
    if (address >= allocation.end) return true
    return (allocation.lastEnd > this.time || this.isMember !== null) && this.hasEnded()
  }

  /** Returns the error for a `use` of `member` after the struct or its part is gone. */
  stale(member: string, use: string): OffheapError {
    const { address, allocation } = this
    const what = `${labelOf(this, member)} was ${use}`
    if (allocation === NULL_TARGET) return notSet(what)
    if (address >= allocation.end) return staleAccessor(what, allocation)
    const end = this.findEnd()
    return end === undefined ? this.#lost(what) : endedPart(what, end)
  }

  private hasEnded(): boolean {
    return this.findEnd() !== undefined || this.isMember?.() === false
  }

  private findEnd(): PartEnd | undefined {
    const { address, time } = this
    const end = address + this.size
    return this.allocation.ends.findLast(
      (one) => one.time > time && address >= one.from && end <= one.to,
    )
  }
}

/** Returns the name of `member` in the accessor with this handle, for messages. */
export function labelOf(handle: Handle, member: string): string {
  return member === '' || member.startsWith('[')
    ? `${handle.label}${member}`
    : `${handle.label}.${member}`
}

import type { OffheapError } from '../errors.ts'
import { notSet, staleAccessor } from './errors.ts'
import { NULL_TARGET, type Allocation, type PointerTarget } from './shadow.ts'

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
export class Handle implements PointerTarget {
  address: number
  #allocation: Allocation
  /** True while `ptr` is being set; nested accessors then move to the allocation of this one. */
  #moving = false
  /** The type's name; in a nested accessor the field's name, `[index]`, or the empty string. */
  readonly #name: string
  readonly #within: Handle | null

  constructor(name: string, within: Handle | null, address: number, allocation: Allocation) {
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

  /** Returns the error for a `use` of `member` after the struct was freed or moved. */
  stale(member: string, use: string): OffheapError {
    const what = `${labelOf(this, member)} was ${use}`
    return this.allocation === NULL_TARGET ? notSet(what) : staleAccessor(what, this.allocation)
  }
}

/** Returns the name of `member` in the accessor with this handle, for messages. */
export function labelOf(handle: Handle, member: string): string {
  return member === '' || member.startsWith('[')
    ? `${handle.label}${member}`
    : `${handle.label}.${member}`
}

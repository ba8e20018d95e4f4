import type { OffheapError } from '../errors.ts'
import { notSet, staleAccessor } from './errors.ts'
import { type Allocation, NULL_TARGET, type PointerTarget } from './shadow.ts'

/** The key of an accessor's handle. */
export const HANDLE: unique symbol = Symbol('handle')

/** A checked accessor, as far as the checks know it. */
export interface Checked {
  readonly [HANDLE]: Handle
}

/** The members of an accessor's prototype, as the checks call them. */
export type Getter = (this: Checked) => unknown
export type Setter = (this: Checked, value: unknown) => void
export type Method = (this: Checked, ...args: unknown[]) => unknown

/** The allocation that a checked accessor is in, and its address. */
export class Handle implements PointerTarget {
  address: number
  allocation: Allocation
  /** True while `ptr` is being set: the accessors inside follow this one to its allocation. */
  moving = false
  /** The type's name; in another accessor the field's name, `[index]`, or nothing. */
  private readonly name: string
  private readonly within: Handle | null

  constructor(name: string, within: Handle | null, address: number, allocation: Allocation) {
    this.name = name
    this.within = within
    this.address = address
    this.allocation = allocation
  }

  /** The handle that this one follows, while that one is being set. */
  get leader(): Handle | null {
    return this.within?.moving === true ? this.within : null
  }

  /** `Enemy.path[3]` */
  get label(): string {
    return this.within === null ? this.name : labelOf(this.within, this.name)
  }

  /** Returns the error of a `use` of `member` when the struct is gone. */
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

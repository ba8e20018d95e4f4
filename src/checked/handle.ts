import type { OffheapError } from '../errors.ts'
import { type Aim, type Allocation, NOWHERE } from './shadow.ts'
import { notAimed, staleAccessor } from './errors.ts'

/** The key of an accessor's grip. */
export const GRIP: unique symbol = Symbol('grip')

/** A checked accessor, as far as the checks know it. */
export interface Held {
  readonly [GRIP]: Grip
}

/** What a checked accessor has hold of. */
export class Grip implements Aim {
  address: number
  allocation: Allocation
  /** Its accessor is aimed just now: the accessors inside follow it to its allocation. */
  aiming = false
  /** The type's name; inside of another accessor the field's, `[index]`, or none. */
  private readonly name: string
  private readonly within: Grip | null

  constructor(name: string, within: Grip | null, address: number, allocation: Allocation) {
    this.name = name
    this.within = within
    this.address = address
    this.allocation = allocation
  }

  /** The grip that leads this one, if it does just now. */
  get leader(): Grip | null {
    return this.within?.aiming === true ? this.within : null
  }

  /** `Enemy.path[3]` */
  get label(): string {
    return this.within === null ? this.name : labelOf(this.within, this.name)
  }

  /** The error of a `use` of `member` when the struct is gone. */
  stale(member: string, use: string): OffheapError {
    const what = `${labelOf(this, member)} was ${use}`
    return this.allocation === NOWHERE ? notAimed(what) : staleAccessor(what, this.allocation)
  }
}

/** What `member` of the accessor with this grip is called. */
export function labelOf(grip: Grip, member: string): string {
  return member === '' || member.startsWith('[')
    ? `${grip.label}${member}`
    : `${grip.label}.${member}`
}

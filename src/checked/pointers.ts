import type { ArenaChecks } from './arena-checks.ts'
import type { Getter, Method, Setter } from './prototype.ts'
import { GRIP, type Held, labelOf } from './handle.ts'
import type { Aim } from './shadow.ts'

/** Members that read and write `Ptr`: they mind which allocation each pointer was set to. */

/** Where the `Ptr` fields of a struct are, by name. */
export function pointerOffsets(type: object): ReadonlyMap<string, number> {
  if (!('pointers' in type) || !('offsets' in type)) return new Map()
  const offsets = type.offsets as Readonly<Record<string, number>>
  return new Map((type.pointers as readonly string[]).map((name) => [name, offsets[name]!]))
}

/** Whether the elements of an array or list are `Ptr`. */
export function holdsPointers(type: object): boolean {
  return 'holdsPointers' in type
}

/** A `Ptr` field at `offset` in its struct, from its checked member. */
export function checkedPointer(
  name: string,
  { get, set, ...rest }: PropertyDescriptor,
  offset: number,
  checks: ArenaChecks,
): PropertyDescriptor {
  return {
    ...rest,
    ...(get && { get: follower(name, get, offset, checks) }),
    ...(set && { set: rememberer(name, set, offset, checks) }),
  }
}

function follower(name: string, get: Getter, offset: number, checks: ArenaChecks): Getter {
  return function () {
    const target = get.call(this)
    if (typeof target === 'number')
      checks.follow(this[GRIP], name, this[GRIP].address + offset, target)
    return target
  }
}

function rememberer(name: string, set: Setter, offset: number, checks: ArenaChecks): Setter {
  return function (value) {
    const grip = this[GRIP]
    const aim = checks.aimOf(`${labelOf(grip, name)} was set to`, value)
    set.call(this, value)
    grip.allocation.remember(grip.address + offset, aim)
  }
}

/** An array of pointers, or a list of them, whose field holds where its elements are. */
interface Elements extends Held {
  readonly length: number
}

/** Gives the checked prototype of an array or list of pointers its ways to read and write them. */
export function checkedElements(checked: object, checks: ArenaChecks): void {
  const { at, set, push } = checked as Readonly<Record<string, Method>>
  const placeOf = (elements: Elements, index: number): number => {
    const { address } = elements[GRIP]
    return (push === undefined ? address : checks.arena.u32[address >>> 2]!) + index * 4
  }
  const remember = (elements: Elements, index: number, aim: Aim | null): void => {
    const place = placeOf(elements, index)
    checks.heap.shadow.at(place)?.remember(place, aim)
  }
  const define = (name: string, value: (this: Elements, ...args: never[]) => unknown): void => {
    Object.defineProperty(checked, name, { value, writable: true, configurable: true })
  }

  define('at', function (index: number) {
    const target = at!.call(this, index)
    if (typeof target !== 'number') return target
    checks.follow(this[GRIP], `[${index}]`, placeOf(this, index), target)
    return target
  })
  define('set', function (index: number, value: unknown) {
    const aim = checks.aimOf(`${labelOf(this[GRIP], `[${index}]`)} was set to`, value)
    set!.call(this, index, value)
    remember(this, index, aim)
  })
  if (push === undefined) return
  define('push', function (value: unknown) {
    const aim = checks.aimOf(`${this[GRIP].label} was given`, value)
    const length = push.call(this, value)
    remember(this, this.length - 1, aim)
    return length
  })
}

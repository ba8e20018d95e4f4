import { OffheapError, show } from '../errors.ts'
import type { ArenaChecks } from './arena-checks.ts'
import { GRIP, type Grip, type Held, labelOf } from './grip.ts'

type Getter = (this: Held) => unknown
type Setter = (this: Held, value: unknown) => void
type Method = (this: Held, ...args: unknown[]) => unknown

/**
 * The prototype of the checked accessors of a class: it inherits from `base`, the class's own, and
 * has each of its getters, setters and methods with a check before it. Closures, since pages with
 * a strict policy compile no code at run time.
 */
export function checkedPrototype(base: object, checks: ArenaChecks): object {
  const checked: object = Object.create(base)
  const offsets = pointerOffsets(base.constructor)
  for (let from = base; from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    for (const key of Reflect.ownKeys(from)) {
      if (key === 'constructor' || key === 'ptr' || Object.hasOwn(checked, key)) continue
      const member = Object.getOwnPropertyDescriptor(from, key)!
      const name = typeof key === 'string' ? key : `[${key.description}]`
      const offset = offsets.get(name)
      Object.defineProperty(
        checked,
        key,
        offset === undefined ? checkedMember(name, member, checks) : checkedPointer(name, member, offset, checks),
      )
    }
  }
  Object.defineProperty(checked, 'ptr', checkedAim(base, checks))
  return checked
}

function checkedMember(name: string, member: PropertyDescriptor, checks: ArenaChecks): PropertyDescriptor {
  if (typeof member.value === 'function') {
    const method = member.value as Method
    if (name === 'outOfRange') return { ...member, value: namedIndex(method) }
    return { ...member, value: checkedMethod(name, method, checks) }
  }
  const { get, set, ...rest } = member
  return {
    ...rest,
    ...(get && { get: checkedGetter(name, get, checks) }),
    ...(set && { set: checkedSetter(name, set, checks) }),
  }
}

function checkedGetter(name: string, get: Getter, checks: ArenaChecks): Getter {
  return function checkedRead() {
    const grip = this[GRIP]
    if (grip.address >= grip.allocation.end) throw grip.stale(name, 'read')
    const value = get.call(this)
    return typeof value === 'object' && value !== null ? checks.adopt(value, grip, name) : value
  }
}

function checkedSetter(name: string, set: Setter, checks: ArenaChecks): Setter {
  return function checkedWrite(value) {
    const grip = this[GRIP]
    if (grip.address >= grip.allocation.end) throw grip.stale(name, 'written')
    const { heap } = checks
    const outer = heap.entry
    heap.entry ??= checkedWrite
    try {
      set.call(this, value)
    } finally {
      heap.entry = outer
    }
  }
}

function checkedMethod(name: string, method: Method, checks: ArenaChecks): Method {
  return function checkedCall(...args) {
    const grip = this[GRIP]
    if (grip.address >= grip.allocation.end) throw grip.stale(called(name, args), 'called')
    const { heap } = checks
    const outer = heap.entry
    heap.entry ??= checkedCall
    try {
      const value = method.apply(this, args)
      return typeof value === 'object' && value !== null
        ? checks.adopt(value, grip, called(name, args))
        : value
    } finally {
      heap.entry = outer
    }
  }
}

/** `Enemy.path[9]: index 9 in …` */
function namedIndex(outOfRange: Method): Method {
  return function named(index) {
    const error = outOfRange.call(this, index)
    if (!(error instanceof OffheapError)) return error
    return new OffheapError(error.code, `${this[GRIP].label}[${show(index)}]: ${error.message}`)
  }
}

/** A `Ptr` field at `offset` in its struct. */
function checkedPointer(
  name: string,
  { get, set, ...rest }: PropertyDescriptor,
  offset: number,
  checks: ArenaChecks,
): PropertyDescriptor {
  const read = get && checkedGetter(name, get, checks)
  const write = set && checkedSetter(name, set, checks)
  return {
    ...rest,
    ...(read && {
      get(this: Held): unknown {
        const value = read.call(this)
        if (typeof value === 'number') follow(checks, this[GRIP], name, offset, value)
        return value
      },
    }),
    ...(write && {
      set(this: Held, value: unknown): void {
        const grip = this[GRIP]
        const aim = checks.aimOf(`${labelOf(grip, name)} was set to`, value)
        write.call(this, value)
        grip.allocation.remember(grip.address + offset, aim)
      },
    }),
  }
}

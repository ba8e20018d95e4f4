import { OffheapError, show } from '../errors.ts'
import { INSPECT } from '../operations/inspect.ts'
import type { ArenaChecks } from './arena-checks.ts'
import {
  checkedElements,
  checkedPointer,
  holdsPointers,
  pointerOffsets,
} from './pointers.ts'
import { GRIP, type Held } from './handle.ts'
import { NOWHERE } from './shadow.ts'

export type Getter = (this: Held) => unknown
export type Setter = (this: Held, value: unknown) => void
export type Method = (this: Held, ...args: unknown[]) => unknown

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
      // Inspection checks nothing, so that it never throws; the getters that it reads check.
      if (key === INSPECT) continue
      const name = typeof key === 'string' ? key : `[${key.description}]`
      const member = checkedMember(name, Object.getOwnPropertyDescriptor(from, key)!, checks)
      const offset = offsets.get(name)
      const property = offset === undefined ? member : checkedPointer(name, member, offset, checks)
      Object.defineProperty(checked, key, property)
    }
  }
  Object.defineProperty(checked, 'ptr', checkedAim(base, checks))
  if (holdsPointers(base.constructor)) checkedElements(checked, checks)
  return checked
}

function checkedMember(
  name: string,
  member: PropertyDescriptor,
  checks: ArenaChecks,
): PropertyDescriptor {
  if (typeof member.value === 'function') {
    const method = member.value as Method
    const named = { outOfRange: namedIndex, checkLength: namedLength }[name]
    return { ...member, value: named?.(method) ?? checkedMethod(name, method, checks) }
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
    if (grip.address >= grip.allocation.end) throw grip.stale(memberOf(name, args), usedBy(name))
    const { heap } = checks
    const outer = heap.entry
    heap.entry ??= checkedCall
    try {
      const value = method.apply(this, args)
      if (typeof value !== 'object' || value === null || GRIP in value) return value
      return checks.adopt(value, grip, memberOf(name, args))
    } finally {
      heap.entry = outer
    }
  }
}

/** `[3]` for `at(3)`, else `assign()`. */
function memberOf(name: string, [index]: readonly unknown[]): string {
  return ELEMENT_METHODS.has(name) ? `[${show(index)}]` : `${name}()`
}

const ELEMENT_METHODS: ReadonlySet<string> = new Set(['at', 'set', 'ptrAt', 'accessor$'])

function usedBy(method: string): string {
  return { at: 'read', set: 'written' }[method] ?? 'called'
}

/** With the name of the field before the message: `Enemy.path[9]: index 9 in …`. */
function namedIndex(outOfRange: Method): Method {
  return function (index) {
    return named(outOfRange.call(this, index), `${this[GRIP].label}[${show(index)}]`)
  }
}

function namedLength(checkLength: Method): Method {
  return function (length) {
    try {
      return checkLength.call(this, length)
    } catch (error) {
      throw named(error, this[GRIP].label)
    }
  }
}

function named(error: unknown, name: string): unknown {
  if (!(error instanceof OffheapError)) return error
  return new OffheapError(error.code, `${name}: ${error.message}`)
}

/** `ptr` of a class that keeps it in a field, or in an accessor, to aim the accessors inside. */
function checkedAim(base: object, checks: ArenaChecks): PropertyDescriptor {
  const { size = 0 }: { size?: number } = base.constructor as object
  const inherited = inheritedMember(base, 'ptr')
  return {
    configurable: true,
    get(this: Held): number {
      const grip = this[GRIP]
      const { address, allocation } = grip
      if (address >= allocation.end && allocation !== NOWHERE) throw grip.stale('ptr', 'read')
      return address
    },
    set(this: Held, value: number): void {
      const grip = this[GRIP]
      const allocation = grip.leader?.allocation ?? checks.aimedAt(value, size)
      if (allocation === undefined) {
        throw checks.refuse(`${grip.label} was aimed at`, value, size)
      }
      grip.allocation = allocation
      grip.address = value
      if (inherited?.set === undefined) return
      grip.aiming = true
      try {
        inherited.set.call(this, value)
      } finally {
        grip.aiming = false
      }
    },
  }
}

function inheritedMember(base: object, key: string): PropertyDescriptor | undefined {
  for (let from = base; from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, key)
    if (found !== undefined) return found
  }
  return undefined
}

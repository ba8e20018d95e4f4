import type { BlockType } from '../block-type.ts'
import { rangeOf } from '../encoding/ranges.ts'
import { OffheapError, show } from '../errors.ts'
import { INSPECT } from '../operations/describe.ts'
import type { FieldType } from '../struct.ts'
import type { AccessChecks } from './access-checks.ts'
import { HANDLE, type Checked, type Getter, type Method, type Setter } from './handle.ts'
import { requireKindAt } from './kinds.ts'
import { ending, settingPart } from './parts.ts'
import { checkedElements, checkedPointer, holdsPointers, pointerOffsets } from './pointers.ts'
import { NULL_TARGET } from './shadow.ts'
import { Path } from './values.ts'

/**
 * Returns the prototype of the checked accessors of a class. It inherits from `base`, the prototype
 * of the class, and overrides each getter, setter and method with one that checks first.
 */
// Uses closures, since a strict content security policy forbids compiling code at run time.
export function checkedPrototype(
  base: object,
  fields: ReadonlyMap<string, FieldType>,
  checks: AccessChecks,
): object {
  const checked: object = Object.create(base)
  const offsets = pointerOffsets(base.constructor)
  const { position$: position } = base.constructor as { readonly position$?: string }
  for (let from = base; from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    for (const key of Reflect.ownKeys(from)) {
      if (key === 'constructor' || key === 'ptr' || Object.hasOwn(checked, key)) continue
      // The methods that call these check, and name what they return.
      if (key === 'read$' || key === 'put$') continue
      // The accessor of a row moves with its index, also if its row was removed.
      if (position !== undefined && key === position) continue
      // Inspection must not throw, so it has no check; the getters that it calls have theirs.
      if (key === INSPECT || key === Symbol.toStringTag) continue
      const name = typeof key === 'string' ? key : `[${key.description}]`
      const member = checkedMember(
        name,
        Object.getOwnPropertyDescriptor(from, key)!,
        base,
        fields,
        checks,
      )
      const offset = offsets.get(name)
      const property = offset === undefined ? member : checkedPointer(name, member, offset, checks)
      Object.defineProperty(checked, key, property)
    }
  }
  if (position !== undefined) return checked
  Object.defineProperty(checked, 'ptr', checkedAddress(base, checks))
  if (holdsPointers(base.constructor)) checkedElements(checked, checks)
  return checked
}

function checkedMember(
  name: string,
  member: PropertyDescriptor,
  base: object,
  fields: ReadonlyMap<string, FieldType>,
  checks: AccessChecks,
): PropertyDescriptor {
  if (typeof member.value === 'function') {
    const method = ending(name, member.value as Method, base, checks)
    const named = { outOfRange: namedIndex, checkLength: namedLength }[name]
    return { ...member, value: named?.(method) ?? checkedMethod(name, method, base, checks) }
  }
  const { get, set, ...rest } = member
  const isRow = 'position$' in base.constructor
  const setter = set && (isRow ? set : settingPart(name, set, base.constructor, fields, checks))
  return {
    ...rest,
    ...(get && { get: checkedGetter(name, get, fields.get(name), checks) }),
    ...(setter && { set: checkedSetter(name, setter, fields.get(name), checks) }),
  }
}

function checkedGetter(
  name: string,
  get: Getter,
  type: FieldType | undefined,
  checks: AccessChecks,
): Getter {
  const isPointer = type !== undefined && POINTERS.has(type[0]!)
  return function checkedRead() {
    const handle = this[HANDLE]
    if (handle.isStale) throw handle.stale(name, 'read')
    checks.requireViews()
    const { account } = checks
    const { isReading } = account
    account.isReading = true
    let value: unknown
    try {
      value = get.call(this)
    } finally {
      account.isReading = isReading
    }
    if (isPointer) account.expose(account.shadow.at(value as number))
    return typeof value === 'object' && value !== null
      ? checks.wrapNested(value, handle, name)
      : value
  }
}

function checkedSetter(
  name: string,
  set: Setter,
  type: FieldType | undefined,
  checks: AccessChecks,
): Setter {
  const step = `.${name}`
  const check = type === undefined ? null : checks.values.of(type)
  // Decides most numbers without a call.
  const [least, most] = typeof type === 'string' ? (rangeOf(type) ?? NO_RANGE) : NO_RANGE
  const isFloat = typeof type === 'string' && type.startsWith('f')
  return function checkedWrite(value) {
    const handle = this[HANDLE]
    if (handle.isStale) throw handle.stale(name, 'written')
    checks.requireViews()
    if (check !== null) {
      const isValid =
        typeof value === 'number' &&
        value >= least &&
        value <= most &&
        (isFloat || Math.trunc(value) === value)
      if (!isValid) {
        value = check(value, new Path(handle, step))
        // Reading the value can run code of the program.
        const { isStale } = handle
        if (isStale) throw handle.stale(name, 'written')
      }
    } else if (handle.type !== null) {
      checks.values.setPart(handle.type, name, value, new Path(handle, step))
    }
    const { account } = checks
    const outer = account.entry
    account.entry ??= checkedWrite
    try {
      set.call(this, value)
    } finally {
      account.entry = outer
    }
  }
}

function checkedMethod(name: string, method: Method, base: object, checks: AccessChecks): Method {
  // The elements of pointers are checked before the program receives them.
  const isChecked = name === 'at' && holdsPointers(base.constructor)
  const isWrite = WRITES.has(name)
  return function checkedCall(...args) {
    const handle = this[HANDLE]
    if (handle.isStale) throw handle.stale(memberOf(name, args), usedBy(name))
    checks.requireViews()
    if (isWrite && handle.type !== null) {
      const { length = 0 } = this as { readonly length?: number }
      args = checks.values.ofCall(handle.type, name, args, new Path(handle, ''), length)
      if (handle.isStale) throw handle.stale(memberOf(name, args), usedBy(name))
    }
    const { account } = checks
    const outer = account.entry
    account.entry ??= checkedCall
    try {
      const value = method.apply(this, args)
      if (typeof value === 'number' && outer === null && !isChecked) {
        account.entry = null
        account.expose(account.shadow.at(value))
      }
      if (typeof value !== 'object' || value === null) return value
      if (HANDLE in value) {
        checks.watchEntry(value as Checked, this)
        return value
      }
      return checks.wrapNested(value, handle, memberOf(name, args), this)
    } finally {
      account.entry = outer
    }
  }
}

/** Returns the label of a call: `[3]` for `at(3)`, `assign()` for `assign`. */
function memberOf(name: string, [index]: readonly unknown[]): string {
  return ELEMENT_METHODS.has(name) ? `[${show(index)}]` : `${name}()`
}

const POINTERS: ReadonlySet<unknown> = new Set(['reference', 'own'])

const NO_RANGE = [0, -1] as const

/** The methods whose arguments are values of fields and elements. */
const WRITES: ReadonlySet<string> = new Set([
  ...['assign', 'assign$', 'set', 'push', 'insert', 'create', 'add', 'store', 'exchange'],
  ...['tryPush', 'pushOverwrite'],
])

const ELEMENT_METHODS: ReadonlySet<string> = new Set(['at', 'get', 'set', 'ptrAt', 'accessor$'])

function usedBy(method: string): string {
  return { at: 'read', get: 'read', set: 'written' }[method] ?? 'called'
}

/** Puts the name of the field before the message: `Enemy.path[9]: index out of range: …`. */
function namedIndex(outOfRange: Method): Method {
  return function (index) {
    return named(outOfRange.call(this, index), `${this[HANDLE].label}[${show(index)}]`)
  }
}

function namedLength(checkLength: Method): Method {
  return function (length) {
    try {
      return checkLength.call(this, length)
    } catch (error) {
      throw named(error, this[HANDLE].label)
    }
  }
}

function named(error: unknown, name: string): unknown {
  if (!(error instanceof OffheapError)) return error
  return new OffheapError(error.code, `${name}: ${error.message}`)
}

/**
 * Returns the checked property `ptr`, for classes with a plain `ptr` and for classes with a setter.
 */
function checkedAddress(base: object, checks: AccessChecks): PropertyDescriptor {
  const type = base.constructor as Partial<BlockType>
  const { typeName, size = 0, packed, align = 1 } = type
  const placed = packed === true ? 1 : align
  const inherited = inheritedMember(base, 'ptr')
  return {
    configurable: true,
    get(this: Checked): number {
      const handle = this[HANDLE]
      const { address, allocation } = handle
      if (handle.isStale && allocation !== NULL_TARGET) throw handle.stale('', 'used')
      // Functions that take whole structs start with their pointer.
      checks.requireViews()
      checks.account.expose(allocation)
      return address
    },
    set(this: Checked, value: number): void {
      const handle = this[HANDLE]
      const allocation = handle.leader?.allocation ?? checks.allocationAt(value, size, placed)
      if (allocation === undefined) {
        throw checks.refusal(`${handle.label} was set to`, value, size, placed)
      }
      if (handle.leader === null && typeName !== undefined) {
        const use = `${handle.label} was set to`
        requireKindAt(use, { address: value, allocation }, typeName, false)
      }
      handle.allocation = allocation
      handle.address = value
      handle.time = checks.account.clock
      if (inherited?.set === undefined) return
      const { account } = checks
      const { isReading } = account
      account.isReading = true
      handle.moving = true
      try {
        inherited.set.call(this, value)
      } finally {
        account.isReading = isReading
        handle.moving = false
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

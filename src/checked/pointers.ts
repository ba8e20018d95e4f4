import type { AccessChecks } from './access-checks.ts'
import { HANDLE, labelOf, type Checked, type Getter, type Method, type Setter } from './handle.ts'
import type { PointerTarget } from './shadow.ts'

/**
 * Checked members that read and write `Ptr`. They record the allocation that each pointer is set
 * to.
 */

/** Returns the byte offsets of the `Ptr` fields of a struct, by name. */
export function pointerOffsets(type: object): ReadonlyMap<string, number> {
  if (!('pointers' in type) || !('offsets' in type)) return new Map()
  const offsets = type.offsets as Readonly<Record<string, number>>
  return new Map((type.pointers as readonly string[]).map((name) => [name, offsets[name]!]))
}

/** Returns whether the elements of an array or a list are `Ptr`. */
export function holdsPointers(type: object): boolean {
  return 'holdsPointers' in type
}

/** Wraps a checked getter and setter into those of a `Ptr` field at byte `offset` of its struct. */
export function checkedPointer(
  name: string,
  { get, set, ...rest }: PropertyDescriptor,
  offset: number,
  checks: AccessChecks,
): PropertyDescriptor {
  return {
    ...rest,
    ...(get && { get: checkingRead(name, get, offset, checks) }),
    ...(set && { set: recordingWrite(name, set, offset, checks) }),
  }
}

function checkingRead(name: string, get: Getter, offset: number, checks: AccessChecks): Getter {
  return function () {
    const address = get.call(this)
    if (typeof address === 'number') {
      checks.checkRead(this[HANDLE], name, this[HANDLE].address + offset, address)
    }
    return address
  }
}

function recordingWrite(name: string, set: Setter, offset: number, checks: AccessChecks): Setter {
  return function (value) {
    const handle = this[HANDLE]
    const target = checks.targetOf(`${labelOf(handle, name)} was set to`, value)
    set.call(this, value)
    handle.allocation.recordWrite(handle.address + offset, target)
  }
}

/** An array or a list of pointers. The field of a list starts with the pointer to its block. */
interface Elements extends Checked {
  readonly length: number
}

/** Replaces the methods that read and write the elements of an array or a list of pointers. */
export function checkedElements(checked: object, checks: AccessChecks): void {
  const { at, set, push } = checked as Readonly<Record<string, Method>>
  const addressOf = (elements: Elements, index: number): number => {
    const { address } = elements[HANDLE]
    return (push === undefined ? address : checks.arena.u32[address >>> 2]!) + index * 4
  }
  const record = (elements: Elements, index: number, target: PointerTarget | null): void => {
    const address = addressOf(elements, index)
    checks.account.shadow.at(address)?.recordWrite(address, target)
  }
  const define = (name: string, value: (this: Elements, ...args: never[]) => unknown): void => {
    Object.defineProperty(checked, name, { value, writable: true, configurable: true })
  }

  define('at', function (index: number) {
    const target = at!.call(this, index)
    if (typeof target !== 'number') return target
    checks.checkRead(this[HANDLE], `[${index}]`, addressOf(this, index), target)
    return target
  })
  define('set', function (index: number, value: unknown) {
    const target = checks.targetOf(`${labelOf(this[HANDLE], `[${index}]`)} was set to`, value)
    set!.call(this, index, value)
    record(this, index, target)
  })
  if (push === undefined) return
  define('push', function (value: unknown) {
    const target = checks.targetOf(`${this[HANDLE].label} was given`, value)
    const length = push.call(this, value)
    record(this, this.length - 1, target)
    return length
  })
}

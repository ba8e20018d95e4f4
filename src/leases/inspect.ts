import { INSPECT } from '../operations/describe.ts'
import { labelled } from '../operations/inspect.ts'

interface Pool {
  statistics(): object
}

/** Makes the pools of a class print their figures. */
export function inspectablePool(type: () => { readonly prototype: Pool }): void {
  const value = inspectPool
  Object.defineProperty(type().prototype, INSPECT, { value, writable: true, configurable: true })
}

function inspectPool(this: Pool): unknown {
  try {
    return Object.assign(labelled('ArenaPool'), this.statistics())
  } catch {
    return 'ArenaPool, which can not be read'
  }
}

import type { AccessorClass, InitRead } from '../checks.ts'
import { otherStruct } from '../operations/other-struct.ts'
import { attemptInit } from '../ownership/attempt.ts'
import { isInit } from '../ownership/init-values.ts'
import type { Accessor } from '../pointer.ts'
import type { Struct, StructShape } from '../struct.ts'

/** Plain values of fields, by name. */
type Values = Record<string, unknown>

/**
 * Writes the fields that `init` has by the setters of a checked accessor. Each property is read
 * once, before the first field is written.
 *
 * @param write Writes fields without a check, for those that have no setter.
 * @param read Reads and checks all values before any of them is written.
 * @throws INVALID_VALUE when `init` isn't an object of plain values, and the errors of the setters;
 *   the struct is then unchanged.
 */
export function setFields<T extends Accessor, Init>(
  target: T,
  init: unknown,
  type: AccessorClass<T>,
  write: (arena: T['arena'], ptr: number, init: Init, room: null) => number,
  read: InitRead,
): T {
  if (typeof init !== 'object' || init === null || !isInit(init)) throw otherStruct(init, type)
  const set = (target: Struct, values: Values): Struct => {
    const readonly = Object.create(null) as Values
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue
      const member = Object.getOwnPropertyDescriptor(type.prototype, name)
      if (member?.set === undefined) readonly[name] = value
      else (target as unknown as Values)[name] = value
    }
    write(target.arena as T['arena'], target.ptr, readonly as Init, null)
    return target
  }
  const shape = type as AccessorClass<T> & StructShape
  const attempt = (target: Struct, values: Values): Struct =>
    attemptInit(target, values, shape, set)
  const struct = target as unknown as Struct
  if (struct.arena.adoptions.read > 0) attempt(struct, init as Values)
  else read(struct as never, init as never, shape as never, attempt as never)
  return target
}

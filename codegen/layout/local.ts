/** Layouts in the words of one file. */
import { renamed } from '../resolve/draft.ts'
import type { Module, StructId, StructLayout } from '../ir.ts'
import { nameOf } from '../types.ts'

/**
 * `struct` with the names that `module`, its own, has for what is in it: the fields of its base may be
 * those of another file, which may have imported the same things under other names.
 * Requires: `module` imports what inherited fields mention.
 */
export function localized(struct: StructLayout, module: Module): StructLayout {
  if (struct.base === null) return struct
  const locals = new Map<StructId, string>(module.imports.map(({ id, local }) => [id, local]))
  const slots = struct.slots.map((slot) => {
    if (slot.kind !== 'field-layout' || !slot.inherited) return slot
    const type = renamed(slot.type, ({ id }) => locals.get(id) ?? nameOf(id))
    return { ...slot, type: type ?? slot.type }
  })
  return { ...struct, slots }
}

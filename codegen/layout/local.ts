import type { Module, StructId, StructLayout } from '../ir.ts'
import { renamed } from '../resolve/draft.ts'
import { nameOf } from '../types.ts'

/**
 * Returns `struct` with the types of inherited fields renamed to what its own file calls them. The
 * base can be in another file, which may have imported the same types under other names.
 * Requires: `module` is the struct's own, and imports the types of inherited fields.
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

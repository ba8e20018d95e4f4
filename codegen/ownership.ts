/** Which structs own which, and where that can go on without an end. */
import type { StructId, StructLayout, Type } from './ir.ts'

type Layouts = ReadonlyMap<StructId, StructLayout>

/**
 * Whether a chain of owners from `struct` on can have any length: a struct that it owns, or one
 * that this one owns, …, owns its like. What follows such chains counts how deep it is.
 * A loop, no recursion: schemas can be deep.
 */
export function ownsWithoutEnd(struct: StructLayout, layouts: Layouts): boolean {
  if (!struct.owns) return false
  const finished = new Set<StructId>()
  const path: { readonly id: StructId; readonly next: Iterator<StructId> }[] = []
  const onPath = new Set<StructId>()
  const enter = (id: StructId): void => {
    const inside = layouts.get(id)
    path.push({ id, next: inside?.owns ? partsOf(inside).values() : [].values() })
    onPath.add(id)
  }
  enter(struct.id)
  while (path.length > 0) {
    const { id, next } = path.at(-1)!
    const step = next.next()
    if (step.done) {
      path.pop()
      onPath.delete(id)
      finished.add(id)
    } else if (onPath.has(step.value)) {
      return true
    } else if (!finished.has(step.value)) {
      enter(step.value)
    }
  }
  return false
}

/** The structs that are inside of `struct`, or owned by it. */
function partsOf(struct: StructLayout): Set<StructId> {
  const parts = new Set<StructId>()
  for (const slot of struct.slots) {
    if (slot.kind !== 'field-layout') continue
    for (const id of structsIn(slot.type)) parts.add(id)
  }
  return parts
}

function structsIn(type: Type): readonly StructId[] {
  switch (type.kind) {
    case 'struct':
      return [type.id]
    case 'own':
      return [type.target.id]
    case 'array':
    case 'list':
      return structsIn(type.element)
    case 'union':
      return type.members.map(({ struct }) => struct.id)
    default:
      return []
  }
}

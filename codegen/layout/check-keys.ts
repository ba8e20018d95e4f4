import type { Fault } from '../diagnostic.ts'
import type { Layouts, Struct, StructLayout, Type } from '../ir.ts'
import { kindName } from '../resolve/suggestions.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { SCALARS } from '../tables/scalars.ts'
import { fieldsOf, innermost, nameOf } from '../types.ts'

/** Checks that structs that are keys have only bytes that decide whether two keys are equal. */
export function checkKeys(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap(({ path, fields }) =>
    fields.flatMap(({ type, span }): Fault[] => {
      const map = innermost(type)
      if (map.kind !== 'collection' || (map.word !== 'HashMap' && map.word !== 'HashSet')) return []
      const [key] = map.elements
      const wrong = misfitOf(key!, layouts)
      if (wrong === null) return []
      const [reason, fix] = wrong
      const problem = `invalid key type of ${COLLECTIONS[map.word].noun}: got ${quoted(key!)}, ${reason}`
      return [{ code: 'COLLECTION_ELEMENT', path, span, problem, fix }]
    }),
  )
}

function quoted(type: Type): string {
  return type.kind === 'struct' ? `\`${nameOf(type.id)}\`` : type.kind
}

/** Returns why a struct can't be a key, and what to do; null if it can. */
function misfitOf(key: Type, layouts: Layouts): readonly [reason: string, fix: string] | null {
  if (key.kind !== 'struct') return null
  const layout = layouts.get(key.id)
  // A struct without fields has an error of its own.
  if (layout === undefined || fieldsOf(layout).length === 0) return null
  const wrong = structMisfit(layout, layouts, '')
  if (wrong !== null || !layout.hasPadding) return wrong
  return [
    'which has padding, expected a struct without padding',
    'order its fields by size, the largest first, or add fields',
  ]
}

function structMisfit(
  layout: StructLayout,
  layouts: Layouts,
  path: string,
): readonly [reason: string, fix: string] | null {
  if (layout.packed) {
    const part = path === '' ? 'which is packed' : `whose field \`${path}\` is packed`
    return [`${part}, expected a struct with aligned fields`, 'remove its `@packed`']
  }
  for (const { name, type, presence } of fieldsOf(layout)) {
    const place = path === '' ? name : `${path}.${name}`
    if (presence !== null) {
      return [
        `whose field \`${place}\` is optional, expected a struct whose fields are always present`,
        'remove the `?`, and let a value of the field stand for a missing one',
      ]
    }
    if (type.kind === 'scalar' && SCALARS[type.scalar]!.order !== null) {
      return [
        `whose field \`${place}\` is big-endian, expected fields in the order of the arena`,
        'remove its `@bigEndian`',
      ]
    }
    if (type.kind === 'struct') {
      const wrong = structMisfit(layouts.get(type.id)!, layouts, place)
      if (wrong !== null) return wrong
    } else if (!['scalar', 'enum', 'pointer', 'constant'].includes(type.kind)) {
      return [
        `whose field \`${place}\` is ${kindName(type)}, expected fields that are scalars, enums, \`Ptr\`s or structs of these`,
        'declare a struct with only the fields that identify a value',
      ]
    }
  }
  return null
}

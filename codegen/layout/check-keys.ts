import type { Fault } from '../diagnostic.ts'
import type { Layouts, Struct, StructLayout, Type } from '../ir.ts'
import { fieldsOf, innermost, nameOf } from '../types.ts'
import { extentOf } from './extent.ts'

/** Checks that structs that are keys have only bytes that decide whether two keys are equal. */
export function checkKeys(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap(({ path, fields }) =>
    fields.flatMap(({ type, span }): Fault[] => {
      const map = innermost(type)
      if (map.kind !== 'collection' || (map.word !== 'HashMap' && map.word !== 'HashSet')) return []
      const [key, value] = map.elements
      const wrong = misfitOf(key!, layouts)
      if (wrong !== null) {
        const [reason, fix] = wrong
        const problem = `invalid key type of a map: got ${quoted(key!)}, ${reason}`
        return [{ code: 'COLLECTION_ELEMENT', path, span, problem, fix }]
      }
      const owns = value?.kind === 'struct' && (extentOf(value, layouts)?.owns ?? false)
      if (!owns) return []
      const problem = `invalid value type of a map: got ${quoted(value)}, which owns blocks, expected a struct that owns nothing`
      const fix = 'use `Str<N>` for texts and `Ptr<T> | null` for structs that a pool owns'
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
  if (layout === undefined) return null
  if (layout.hasPadding) {
    return ['which has padding', 'order its fields by size, the largest first, or add fields']
  }
  const field = wrongField(layout, layouts, '')
  if (field === null) return null
  return [
    `whose field \`${field}\` can't be a part of a key`,
    'use fields that are scalars, enums, `Ptr`s or structs of these, and not optional',
  ]
}

function wrongField(layout: StructLayout, layouts: Layouts, path: string): string | null {
  if (fieldsOf(layout).length === 0) return `${path}(none)`
  for (const { name, type, presence } of fieldsOf(layout)) {
    const place = `${path}${name}`
    if (presence !== null) return place
    if (type.kind === 'struct') {
      const wrong = wrongField(layouts.get(type.id)!, layouts, `${place}.`)
      if (wrong !== null) return wrong
    } else if (!['scalar', 'enum', 'pointer', 'constant'].includes(type.kind)) return place
  }
  return layout.packed ? `${path}(packed)` : null
}

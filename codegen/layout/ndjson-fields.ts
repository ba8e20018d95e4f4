import type { Fault } from '../diagnostic.ts'
import type { Layouts, Span, Struct, StructLayout, Type } from '../ir.ts'
import { kindName } from '../resolve/suggestions.ts'
import { fieldsOf } from '../types.ts'

/**
 * Checks that no two fields of a struct with `@ndjson` have the same key, nor those of a struct
 * inside it.
 *
 * @param spanOf Returns the place of a field of `struct`.
 */
export function keyFaults(
  { name, path }: Struct,
  layout: StructLayout,
  layouts: Layouts,
  spanOf: (name: string) => Span,
): Fault[] {
  const visit = (inside: StructLayout, way: string, outer: string | null): Fault[] => {
    const byKey = new Map<string, string>()
    return fieldsOf(inside).flatMap(({ name, type, text }): Fault[] => {
      const own = `${way}.${name}`
      const first = outer ?? name
      const key = text?.key ?? name
      const other = byKey.get(key)
      byKey.set(key, own)
      const inner = type.kind === 'struct' ? visit(layouts.get(type.id)!, own, first) : []
      if (other === undefined) return inner
      const problem = `\`${own}\` and \`${other}\` have the key \`${key}\``
      const fix = 'write `@key NAME` with another name before one of them'
      return [{ code: 'DUPLICATE_COLUMN', path, span: spanOf(first), problem, fix }, ...inner]
    })
  }
  return visit(layout, name, null)
}

/**
 * Returns why records of a struct can be written but not read, such as `next is a pointer`; null if
 * they can be read.
 */
export function unreadable(struct: StructLayout, layouts: Layouts, way = ''): string | null {
  const fields = fieldsOf(struct).filter(({ type }) => type.kind !== 'constant')
  if (fields.length === 0 && way === '') return 'it has no fields'
  for (const { name, type } of fields) {
    const own = way === '' ? name : `${way}.${name}`
    if (type.kind === 'struct') {
      const reason = unreadable(layouts.get(type.id)!, layouts, own)
      if (reason !== null) return reason
    } else if (type.kind === 'array') {
      if (!isElement(type.element)) return `\`${own}\` has elements of another kind than values`
    } else if (!isValue(type)) return `\`${own}\` is ${kindName(type)}`
  }
  return null
}

function isValue({ kind }: Type): boolean {
  return ['scalar', 'enum', 'flags', 'bits', 'text', 'string'].includes(kind)
}

/** Codes in arrays would be added to a dictionary before the record is known to be valid. */
function isElement(type: Type): boolean {
  if (type.kind === 'array') return isElement(type.element)
  if (type.kind === 'scalar') return type.dictionary === undefined
  return type.kind !== 'string' && isValue(type)
}

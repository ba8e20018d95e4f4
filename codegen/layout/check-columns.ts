import type { Fault } from '../diagnostic.ts'
import type { Field, Struct, StructId, Type } from '../ir.ts'
import { kindName } from '../resolve/suggestions.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { SCALARS } from '../tables/scalars.ts'
import { innermost } from '../types.ts'

/** Checks that the rows of tables and sparse sets contain only fields that columns can hold. */
export function checkColumns(structs: readonly Struct[]): Fault[] {
  const byId = new Map(structs.map((struct) => [struct.id, struct]))
  return structs.flatMap((struct) =>
    struct.fields.flatMap((field) => {
      const rows = rowsOf(field.type)
      if (rows === null) return []
      const fault = faultOf(struct, field, rows, byId)
      return fault === null ? [] : [fault]
    }),
  )
}

/** The rows of a collection with columns. */
interface Rows {
  readonly id: StructId
  /** The collection, for messages: `table`. */
  readonly noun: string
}

/** Returns the rows of a collection with columns; null for other types. */
function rowsOf(type: Type): Rows | null {
  const inner = innermost(type)
  if (inner.kind !== 'collection' || !COLLECTIONS[inner.word].columns) return null
  const [element] = inner.elements
  const noun = COLLECTIONS[inner.word].noun.replace('a ', '')
  return element?.kind === 'struct' ? { id: element.id, noun } : null
}

function faultOf(
  { path, name }: Struct,
  { name: field, span }: Field,
  { id, noun }: Rows,
  byId: ReadonlyMap<StructId, Struct>,
): Fault | null {
  const wrong = misfitOf(id, [byId.get(id)?.name ?? ''], byId)
  if (wrong === null) return null
  const { way, reason, fix } = wrong
  const owner = field.endsWith('$') ? name : `${name}.${field}`
  const problem = `\`${way}\` can't be a column of the ${noun} \`${owner}\`: ${reason}`
  return { code: 'COLUMN_TYPE', path, span, problem, fix }
}

interface Misfit {
  readonly way: string
  readonly reason: string
  readonly fix: string
}

/** Returns the first field of a struct that no column can hold, with the path to it. */
function misfitOf(
  id: StructId,
  way: readonly string[],
  byId: ReadonlyMap<StructId, Struct>,
): Misfit | null {
  const struct = byId.get(id)
  if (struct === undefined) return null
  const base = struct.base === null ? null : misfitOf(struct.base.id, way, byId)
  if (base !== null) return base
  for (const { name, type } of struct.fields) {
    const at = [...way, name]
    if (type.kind === 'struct') {
      const inner = misfitOf(type.id, at, byId)
      if (inner !== null) return inner
      continue
    }
    const inner = innermost(type)
    const isElement = type.kind === 'array'
    const reason = reasonOf(inner, isElement)
    if (reason === null) continue
    return { way: at.join('.'), reason, fix: fixOf(inner, isElement) }
  }
  return null
}

function reasonOf(type: Type, isElement: boolean): string | null {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.order === null ? null : 'its bytes are in an order of their own'
    case 'enum':
    case 'flags':
    case 'bits':
    case 'text':
    case 'pointer':
    case 'constant':
      return null
    case 'struct':
      return isElement ? 'it is an array of structs' : null
    case 'string':
      return isElement ? 'its texts are in blocks' : 'its text is in a block'
    case 'own':
      return isElement ? 'its elements own structs' : 'it owns a struct'
    case 'reference':
      return isElement ? 'its elements are of type `Ref`' : 'it is a `Ref`'
    default:
      return isElement ? `each element is ${kindName(type)}` : `it is ${kindName(type)}`
  }
}

function fixOf(type: Type, isElement: boolean): string {
  switch (type.kind) {
    case 'scalar':
      return 'remove `@bigEndian` or `@packed` from the struct, or use a `Pool` or a `List`'
    case 'atomic':
      return `declare it as \`${type.scalar}\`, and use \`Atomics\` on the column`
    case 'reference':
    case 'own':
      return `declare it as \`Ptr<${type.target.local}> | null\`, or use a \`Pool\``
    case 'string':
      return 'declare it as `Str<N>` with a number of bytes, or use a `Pool`'
    case 'struct':
      return isElement ? 'declare an array for each field of the struct, or use a `Pool`' : ''
    default:
      return 'use a `Pool` or a `List` instead'
  }
}

import type { Struct, StructId } from '../ir.ts'
import { SCALARS, type ScalarName } from '../tables/scalars.ts'
import { codesIn, pathOf } from '../types.ts'

/** Returns the number of codes that fields of a scalar type can have. */
export function codesOf(scalar: ScalarName): number {
  return 2 ** (8 * SCALARS[scalar]!.bytes)
}

/**
 * Returns the structs. Dictionaries for which there are codes of less than four bytes get their
 * largest number of texts as a setting, so that each of their codes fits into each field. Only
 * codes in the file of the dictionary count: its class depends on no file that mentions it.
 */
export function withCodeLimits(structs: readonly Struct[]): readonly Struct[] {
  const limits = new Map<StructId, number>()
  for (const { path, fields } of structs) {
    for (const { scalar, dictionary } of fields.flatMap(({ type }) => codesIn(type))) {
      const { id } = dictionary
      if (scalar === 'u32' || pathOf(id) !== path) continue
      limits.set(id, Math.min(codesOf(scalar), limits.get(id) ?? Infinity))
    }
  }
  if (limits.size === 0) return structs
  return structs.map((struct): Struct => {
    const limit = limits.get(struct.id)
    const [field] = struct.fields
    const isDictionary = field?.type.kind === 'collection' && field.type.word === 'Dictionary'
    if (limit === undefined || !isDictionary) return struct
    return { ...struct, fields: [{ ...field, type: { ...field.type, numbers: [limit] } }] }
  })
}

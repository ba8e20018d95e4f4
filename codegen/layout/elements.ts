/** Finds the structs that are elements of fixed arrays and of lists. */
import type { StructId, StructLayout, Type } from '../ir.ts'
import { contentsOf, fieldsOf } from '../types.ts'

/** The structs that are elements of fixed arrays, and of lists, in the fields of a file. */
export interface ElementStructs {
  readonly arrays: ReadonlySet<StructId>
  readonly lists: ReadonlySet<StructId>
}

/** Returns the structs that the fields of `structs` have as elements. */
export function elementStructs(structs: readonly StructLayout[]): ElementStructs {
  const arrays = new Set<StructId>()
  const lists = new Set<StructId>()
  const note = (type: Type): void => {
    if (type.kind !== 'array' && type.kind !== 'list') return
    const { element } = type
    if (element.kind !== 'struct') note(element)
    else (type.kind === 'array' ? arrays : lists).add(element.id)
  }
  for (const struct of structs) {
    const contents = contentsOf(struct)
    // The class of a named list has the methods for its elements.
    if (contents?.kind === 'list') note(contents.element)
    else for (const { type } of fieldsOf(struct)) note(type)
  }
  return { arrays, lists }
}

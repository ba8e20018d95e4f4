import type { Fault } from '../diagnostic.ts'
import type { Layouts, Struct, StructRef, Type } from '../ir.ts'
import { contentsOf, nameOf } from '../types.ts'

/** Checks that the argument of each `Code` is a dictionary. */
export function checkCodes(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap(({ path, fields }) =>
    fields.flatMap(({ type, span }) =>
      dictionariesIn(type).flatMap(({ id }): Fault[] => {
        const layout = layouts.get(id)
        if (layout === undefined) return []
        const contents = contentsOf(layout)
        if (contents?.kind === 'collection' && contents.word === 'Dictionary') return []
        const problem = `invalid type argument of \`Code\`: got \`${nameOf(id)}\`, expected a dictionary with a name`
        const fix = 'declare `export type Names = Dictionary`, and write `Code<Names>`'
        return [{ code: 'CODE_ARGUMENT', path, span, problem, fix }]
      }),
    ),
  )
}

function dictionariesIn(type: Type): readonly StructRef[] {
  switch (type.kind) {
    case 'scalar':
      return type.dictionary === undefined ? [] : [type.dictionary]
    case 'array':
    case 'list':
      return dictionariesIn(type.element)
    case 'collection':
      return type.elements.flatMap(dictionariesIn)
    default:
      return []
  }
}

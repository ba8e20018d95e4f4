import type { Fault } from '../diagnostic.ts'
import type { Layouts, Struct, StructLayout } from '../ir.ts'
import { codesIn, codeText, contentsOf, nameOf, pathOf, type CodeType } from '../types.ts'
import { codesOf } from './code-limits.ts'

/**
 * Checks that the argument of each `Code` is a dictionary, and that the dictionary has no more codes
 * than such fields have values.
 */
export function checkCodes(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap(({ path, fields }) =>
    fields.flatMap(({ type, span }) =>
      codesIn(type).flatMap((code): Fault[] => {
        const layout = layouts.get(code.dictionary.id)
        const wrong = layout === undefined ? null : misfitOf(code, layout)
        if (wrong === null) return []
        const [problem, fix] = wrong
        return [{ code: 'CODE_ARGUMENT', path, span, problem, fix }]
      }),
    ),
  )
}

/** Returns what is wrong with a code, and what to do; null if nothing is. */
function misfitOf(
  code: CodeType,
  layout: StructLayout,
): readonly [problem: string, fix: string] | null {
  const { id } = code.dictionary
  const contents = contentsOf(layout)
  if (contents?.kind !== 'collection' || contents.word !== 'Dictionary') {
    return [
      `invalid type argument of \`Code\`: got \`${nameOf(id)}\`, expected a dictionary with a name`,
      'declare `export type Names = Dictionary`, and write `Code<Names>`',
    ]
  }
  const [most = Infinity] = contents.numbers
  if (code.scalar === 'u32' || most <= codesOf(code.scalar)) return null
  const text = codeText(code.scalar, nameOf(id))
  return [
    `a \`${text}\` in another file than its dictionary: the dictionary can have more texts than that has values`,
    `write \`Code<${nameOf(id)}>\`, or declare a struct with a \`${text}\` in ${pathOf(id)}`,
  ]
}

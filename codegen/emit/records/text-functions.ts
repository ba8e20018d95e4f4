/** The parameters that the functions that read text have, whatever its format. */
import type { StructLayout } from '../../ir.ts'
import type { Context } from '../kinds/kind.ts'
import type { RowValue } from './row-values.ts'

/** The types in the signatures of generated readers. */
export interface ReaderTypes {
  /** The type of the target. */
  readonly target: string
  /** The type of the options. */
  readonly options: string
  /** Whether the options can be left out. */
  readonly isOptional: boolean
}

/**
 * Returns the types of a reader's parameters.
 *
 * @param options The type of the options of the format, which has the type of the target as its
 *   argument.
 */
export function readerTypes(
  { name }: StructLayout,
  values: readonly RowValue[],
  module: string,
  options: string,
  { names }: Context,
): ReaderTypes {
  const owns = values.some(({ type }) => type.kind === 'string')
  const word = names.runtimeType(owns ? 'OwnerTarget' : 'RecordTarget', module)
  const target = `${word}<${names.type(name)}, ${names.type(name, '*.Init')}>`
  const dictionaries = new Map<string, string>()
  for (const { type } of values) {
    if (type.kind !== 'scalar' || type.dictionary === undefined) continue
    const { local } = type.dictionary
    dictionaries.set(local, `readonly ${local}: ${names.type(local)}`)
  }
  const base = `${names.runtimeType(options, module)}<${target}>`
  if (dictionaries.size === 0) return { target, options: base, isOptional: true }
  const given = `{ readonly dictionaries: { ${[...dictionaries.values()].join('; ')} } }`
  return { target, options: `${base} & ${given}`, isOptional: false }
}

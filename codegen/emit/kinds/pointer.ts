/** `Ptr<T> | null`: the offset of a struct in the same arena, or 0. */
import type { PointerType } from '../../ir.ts'
import { assigns, fits, returns, type Statement } from '../printer.ts'
import {
  elementAt,
  PLAIN,
  runtimeChild,
  valuesOf,
  type Address,
  type Context,
  type Kind,
} from './kind.ts'

export const pointerKind: Kind<PointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ptr<${target.local}> | null`,
  nameStem: ({ target }) => `${target.local}Ptr`,
  value: ({ target }, { names }) => `${names.pointer(target.local)} | null`,
  inputTypes: (type, context) => [targetType(type, context)],
  arrayInputType: (type, context) => valuesOf([targetType(type, context)], context),
  array: ({ target }, length, context) =>
    runtimeChild(context, 'PtrArray', [context.names.type(target.local)], [String(length)]),
  read: readPointer,
  write: (_, place, value, { names }) => [
    (indent) => {
      const [condition, other] = [
        `typeof ${value} === 'number'`,
        `(${value}?.ptr ?? ${names.runtime('noTarget')}(${value}))`,
      ]
      const target = elementAt(place, 'u32', 4)
      const text = `${condition} ? ${value} : ${other}`
      if (fits(`${indent}  ${text}`)) return assigns(target, text)(indent)
      const rows = [`${target} =`, `  ${condition}`, `    ? ${value}`, `    : ${other}`]
      return rows.map((row) => `${indent}${row}`).join('\n')
    },
  ],
}

/** Returns the body of a getter that returns null for a pointer of 0. */
export function readPointer(
  type: PointerType,
  place: Address,
  { names }: Context,
): readonly Statement[] {
  const { target } = names.locals
  return [
    assigns(`const ${target}`, `${elementAt(place, 'u32', 4)}!`),
    returns(`${target} === 0 ? null : (${target} as ${names.pointer(type.target.local)})`),
  ]
}

/** Returns the type of the values that a pointer can be set to. */
export function targetType({ target }: PointerType, { names }: Context): string {
  return `${names.runtimeType('Target')}<${names.type(target.local)}>`
}

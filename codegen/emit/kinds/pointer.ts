/** `Ptr<T> | null`: the offset of a struct in the same arena, or 0. */
import type { PlainPointerType, PointerType, StructRef } from '../../ir.ts'
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

export const pointerKind: Kind<PlainPointerType> = {
  ...PLAIN,
  schema: ({ target }) => `Ptr<${target?.local ?? 'unknown'}> | null`,
  nameStem: ({ target }) => `${target?.local ?? 'Unknown'}Ptr`,
  value: ({ target }, context) => `${pointerTo(target, context)} | null`,
  inputTypes: (type, context) => [targetType(type, context)],
  arrayInputType: (type, context) => valuesOf([targetType(type, context)], context),
  array: ({ target }, length, context) =>
    runtimeChild(context, 'PtrArray', [targetOf(target, context)], [String(length)]),
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
  context: Context,
): readonly Statement[] {
  const { target } = context.names.locals
  return [
    assigns(`const ${target}`, `${elementAt(place, 'u32', 4)}!`),
    returns(`${target} === 0 ? null : (${target} as ${pointerTo(type.target, context)})`),
  ]
}

/** Returns the type of the values that a pointer can be set to. */
export function targetType({ target }: PointerType, context: Context): string {
  return `${context.names.runtimeType('Target')}<${targetOf(target, context)}>`
}

/** Returns the type of what a pointer points to. */
export function targetOf(target: StructRef | null, { names }: Context): string {
  return target === null ? 'unknown' : names.type(target.local)
}

function pointerTo(target: StructRef | null, { names }: Context): string {
  return target === null ? names.runtimeType('Ptr') : names.pointer(target.local)
}

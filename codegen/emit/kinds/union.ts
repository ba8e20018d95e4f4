/** `Circle | Square`: a tag, then the bytes of the current member. */
import type { UnionType } from '../../ir.ts'
import { bodyOffsetOf } from '../../layout/extent.ts'
import { call, fits, joined, line, quote, returns } from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { address, manyOf, PLAIN, type Context, type Kind } from './kind.ts'
import { ownsAny, unionClass } from './union-class.ts'

/** Maximum length of a name stem that consists of the names of all members. */
const MAX_STEM = 40

export const unionKind: Kind<UnionType> = {
  ...PLAIN,
  schema: ({ members }) => members.map(({ struct }) => struct.local).join(' | '),
  nameStem: ({ members }) => {
    const names = members.map(({ struct }) => struct.local)
    const all = names.join('Or')
    return all.length <= MAX_STEM ? all : `${names[0]}Or${names.length - 1}Others`
  },
  value: ({ members }, { names }) =>
    members.map(({ struct }) => names.type(struct.local)).join(' | '),
  inputTypes: (type, context) => [inputType(type, context)],
  arrayInputType: (type, context) => manyOf([inputType(type, context)]),
  child: (type, context) => {
    const className = context.helper(unionKind.nameStem(type, context), keyOf(type), (name) =>
      unionClass(
        {
          name,
          type,
          schema: unionKind.schema(type, context),
          value: unionKind.value(type, context),
          inputType: inputType(type, context),
        },
        context,
      ),
    )
    const pointer = context.names.runtimeType('Ptr')
    return { type: className, className, pointer, args: [], isStruct: false }
  },
  array: accessorArray,
  part: (type, { names, layouts }) => ({
    body: bodyOffsetOf(type, layouts),
    members: Object.fromEntries(
      type.members.map(({ value, struct }) => [value, names.value(struct.local)]),
    ),
  }),
  read: (_, place) => [returns(`${place.child}.value`)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
  defaults: (type, place, _, context) => {
    const { struct } = type.members[0]!
    const offset = place.offset + bodyOffsetOf(type, context.layouts)
    return context.kind(struct).defaults(struct, { ...place, offset }, null, context)
  },
  collect: (type, place, context) => {
    if (!ownsAny(type, context)) return []
    const { className } = unionKind.child(type, context)!
    const args = [place.arena, address(place), context.names.locals.owned]
    return [line(call(`${className}.collect`, args))]
  },
}

/**
 * Returns the key of the union's class, which includes the discriminant: the same structs can have
 * several.
 */
function keyOf({ discriminant, members }: UnionType): string {
  const ids = members.map(({ struct, value }) => `${struct.id} ${JSON.stringify(value)}`)
  return [discriminant, ...ids].join('\n')
}

/**
 * Returns the type of a setter's parameter: an accessor of a member, or plain values with its
 * discriminant.
 */
function inputType(type: UnionType, context: Context): string {
  const { discriminant, members } = type
  return context.helper(`${unionKind.nameStem(type, context)}Init`, keyOf(type), (name) => {
    const { names } = context
    const structs = members.map(({ struct }) => names.type(struct.local))
    const inits = members.map(
      ({ struct, value }) =>
        `(${names.type(struct.local, '*.Init')} & { ${discriminant}: ${quote(value)} })`,
    )
    return typeAlias(name, [...structs, ...inits])
  })
}

function typeAlias(name: string, members: readonly string[]): string {
  const head = `type ${name} =`
  const text = joined(head, members.join(' | '))
  return text.split('\n').every(fits)
    ? text
    : head + members.map((member) => `\n  | ${member}`).join('')
}

/** `List<T>`: elements in a block that grows; the field has pointer, length and capacity. */
import type { ListType } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { structListChild } from '../array.ts'
import { call, line, returns } from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { accessorList, elementType, knowsElements } from './element-list.ts'
import {
  address,
  manyOf,
  PLAIN,
  runtimeChild,
  type Child,
  type Context,
  type Kind,
} from './kind.ts'
import { targetOf } from './pointer.ts'
import { codeTypes } from './scalar.ts'

export const listKind: Kind<ListType> = {
  ...PLAIN,
  schema: ({ element }, context) => `List<${context.kind(element).schema(element, context)}>`,
  nameStem: ({ element }, context) => `${context.kind(element).nameStem(element, context)}List`,
  value: (type, context) => listOf(type, context).type,
  inputTypes: (type, context) => [
    listOf(type, context).type,
    context.kind(type.element).arrayInputType(type.element, context),
  ],
  arrayInputType: (type, context) => manyOf(listKind.inputTypes(type, context)),
  child: (type, context) => listOf(type, context),
  array: accessorArray,
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
  collect: ({ element }, place, context) => {
    const { names } = context
    const field = address(place)
    const { owned } = names.locals
    if (element.kind === 'own') {
      return [line(call(`${owned}.ownList`, [field, names.value(element.target.local)]))]
    }
    // The visitors of a list know the alignment of its block, which copies keep.
    if (knowsElements(element, context)) {
      return [line(call(`${owned}.list`, [field, elementType(element, context)]))]
    }
    return [line(call(`${owned}.block`, [field]))]
  },
}

function listOf(type: ListType, context: Context): Child {
  const { element } = type
  if (element.kind === 'struct') return structListChild(element, context)
  return runtimeList(type, context) ?? accessorList(element, context)
}

/** Returns the accessor of a list whose class is one of the run time; null for other lists. */
export function runtimeList({ element }: ListType, context: Context): Child | null {
  const { names } = context
  switch (element.kind) {
    case 'scalar':
      return runtimeChild(context, SCALARS[element.scalar]!.list, codeTypes(element, context), [])
    case 'pointer':
      return runtimeChild(context, 'PtrList', [targetOf(element.target, context)], [])
    case 'reference':
      return runtimeChild(context, 'RefList', [names.type(element.target.local)], [])
    case 'own': {
      const { local } = element.target
      const types = [names.type(local), names.type(local, '*.Init')]
      return runtimeChild(context, 'OwnList', types, [names.value(local)])
    }
    case 'enum': {
      const { local } = element
      return runtimeChild(context, 'EnumList', [names.type(local)], [names.value(local)])
    }
    case 'text':
      return runtimeChild(context, 'TextList', [], [String(element.bytes)])
    case 'string':
      return runtimeChild(context, 'StringList', [], [])
    case 'struct':
    case 'flags':
    case 'bits':
    case 'array':
    case 'list':
    case 'collection':
    case 'union':
      return null
  }
}

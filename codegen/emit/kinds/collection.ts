/** A collection, such as `Pool<T>`: the pointer to its head; an accessor reads and writes it. */
import type { CollectionType } from '../../ir.ts'
import { COLLECTIONS } from '../../tables/collections.ts'
import { collectionChild, collectionSchema, collectionValues } from '../collections/collections.ts'
import { call, line, returns } from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { address, manyOf, PLAIN, type Kind } from './kind.ts'

export const collectionKind: Kind<CollectionType> = {
  ...PLAIN,
  schema: collectionSchema,
  nameStem: ({ word, elements }, context) => {
    const stems = elements
      .slice(0, COLLECTIONS[word].types)
      .map((element) => context.kind(element).nameStem(element, context))
    return `${stems.join('')}${word}`
  },
  value: (type, context) => collectionChild(type, context).type,
  inputTypes: (type, context) => [
    collectionChild(type, context).type,
    collectionValues(type, context),
  ],
  arrayInputType: (type, context) => manyOf(collectionKind.inputTypes(type, context)),
  child: collectionChild,
  array: accessorArray,
  read: (_, place) => [returns(place.child)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
  collect: (type, place, context) => {
    const { className } = collectionChild(type, context)
    return [line(call(`${context.names.locals.owned}.own`, [address(place), `${className}.head$`]))]
  },
}

/** The list of all collections, and the texts that are the same for all of them. */
import type { CollectionType } from '../../ir.ts'
import { COLLECTIONS, type CollectionWord } from '../../tables/collections.ts'
import { valuesOf, type Child, type Context } from '../kinds/kind.ts'
import type { CollectionEmitter } from './collection.ts'
import { poolEmitter } from './pool.ts'
import { slotMapEmitter } from './slot-map.ts'
import { tableEmitter } from './table.ts'

const EMITTERS: Readonly<Record<CollectionWord, CollectionEmitter>> = {
  Pool: poolEmitter,
  SlotMap: slotMapEmitter,
  Table: tableEmitter,
}

export function emitterOf({ word }: CollectionType): CollectionEmitter {
  return EMITTERS[word]
}

/** Returns a collection as the author of a schema writes it. */
export function collectionSchema(type: CollectionType, context: Context): string {
  const { word, elements, numbers } = type
  const types = elements.map((element) => context.kind(element).schema(element, context))
  const { numbers: first, options } = COLLECTIONS[word]
  const option = options?.[numbers[first]! - 1]
  if (option !== undefined) types.push(`'${option}'`)
  return `${word}<${types.join(', ')}>`
}

/** Returns the accessor of a collection without a name of its own. */
export function collectionChild(type: CollectionType, context: Context): Child {
  const emitter = emitterOf(type)
  const stem = context.kind(type).nameStem(type, context)
  const className = context.helper(stem, JSON.stringify(type), (name) =>
    emitter.classText(type, `class ${name}`, name, [], context),
  )
  return {
    type: emitter.accessor(type, context),
    className,
    pointer: context.names.runtimeType('Ptr'),
    args: [],
    isStruct: false,
  }
}

/** Returns the type of the values that a collection is assigned from, without its accessor. */
export function collectionValues(type: CollectionType, context: Context): string {
  return valuesOf(emitterOf(type).inputTypes(type, context), context)
}

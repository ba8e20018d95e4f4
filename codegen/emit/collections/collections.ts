/** The list of all collections, and the texts that are the same for all of them. */
import type { CollectionType } from '../../ir.ts'
import { COLLECTIONS, type CollectionWord } from '../../tables/collections.ts'
import { entryOf } from '../../types.ts'
import { valuesOf, type Child, type Context } from '../kinds/kind.ts'
import { bitSetEmitter } from './bit-set.ts'
import type { CollectionEmitter } from './collection.ts'
import { dictionaryEmitter } from './dictionary.ts'
import { keyInputs } from './hash-key.ts'
import { hashMapEmitter, hashSetEmitter } from './hash-map.ts'
import { poolEmitter } from './pool.ts'
import { ringEmitter } from './ring.ts'
import { slotMapEmitter } from './slot-map.ts'
import { sparseSetEmitter } from './sparse-set.ts'
import { tableEmitter } from './table.ts'

const EMITTERS: Readonly<Record<CollectionWord, CollectionEmitter>> = {
  BitSet: bitSetEmitter,
  Dictionary: dictionaryEmitter,
  HashMap: hashMapEmitter,
  HashSet: hashSetEmitter,
  Pool: poolEmitter,
  Ring: ringEmitter,
  SlotMap: slotMapEmitter,
  Table: tableEmitter,
  SparseSet: sparseSetEmitter,
}

export function emitterOf({ word }: CollectionType): CollectionEmitter {
  return EMITTERS[word]
}

/** Returns a collection as the author of a schema writes it. */
export function collectionSchema(type: CollectionType, context: Context): string {
  const { word, elements, numbers } = type
  const { types, numbers: count, options } = COLLECTIONS[word]
  const args = elements
    .slice(0, types)
    .map((element) => context.kind(element).schema(element, context))
  args.push(...numbers.slice(0, count).map(String))
  const option = options?.[numbers[count]! - 1]
  if (option !== undefined) args.push(`'${option}'`)
  return args.length === 0 ? word : `${word}<${args.join(', ')}>`
}

/** Returns the accessor of a collection without a name of its own. */
export function collectionChild(type: CollectionType, context: Context): Child {
  const emitter = emitterOf(type)
  const stem = context.kind(type).nameStem(type, context)
  const className =
    emitter.className !== undefined
      ? context.names.runtime(emitter.className)
      : context.helper(stem, JSON.stringify(type), (name) =>
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
  const types = emitterOf(type).inputTypes(type, context)
  const entry = entryOf(type)
  if (entry === null) return valuesOf(types, context)
  const keys = keyInputs(entry[0], context).join(' | ')
  return `${context.names.runtimeType('Entries')}<${keys}, ${types.join(' | ')}>`
}

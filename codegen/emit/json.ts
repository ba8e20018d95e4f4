/** The interface `JSON` of a struct, and the function `toJSON*`. */
import { formed, yielding } from '../generated-names.ts'
import type {
  ArrayType,
  BitsType,
  CollectionType,
  FlagsType,
  ListType,
  StructLayout,
  StructRef,
  Type,
  UnionType,
} from '../ir.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { SCALARS, type ScalarName } from '../tables/scalars.ts'
import { entryOf, fieldsOf, isStruct, structsInside } from '../types.ts'
import type { Context } from './kinds/kind.ts'
import { typed } from './print-type.ts'
import {
  assigns,
  braced,
  call,
  called,
  cases,
  docComment,
  filledWith,
  inline,
  line,
  lines,
  quote,
  returns,
  when,
  type Expression,
  type Statement,
} from './printer.ts'

/** Returns the members of the interface `JSON` of a struct. */
export function jsonMembers(struct: StructLayout, context: Context): readonly string[] {
  return fieldsOf(struct).map(({ name, type, presence }) =>
    presence === null
      ? typed(`    ${name}:`, jsonTypes(type, context).join(' | '))
      : typed(`    ${name}?:`, [...jsonTypes(type, context), 'undefined'].join(' | ')),
  )
}

/**
 * Returns the text of the function `toJSON*`. A struct that owns blocks gets a second function, which
 * counts what it follows.
 */
export function emitToJson(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const { source, walk } = names.locals
  const body = lines(jsonBody(struct, context), '  ')
  const doc = docComment(`Returns the fields of \`${source}\` as plain values.`, '')
  const parameters = [`${source}: ${name}`]
  const head = called(`export function toJSON${name}`, parameters, `: ${name}.JSON {`)
  if (!struct.owns) return `// prettier-ignore\n${doc}\n${head}\n${body}\n}`
  const inner = formed('toJSON*At$', name)
  return `// prettier-ignore
${doc}
${head}
  return ${names.runtime('ownerToJSON')}(${source}, ${inner})
}

// prettier-ignore
${called(
  `export function ${inner}`,
  [...parameters, `${walk}: ${names.runtimeType('JSONWalk')}`],
  `: ${name}.JSON {`,
)}
${body}
}`
}

/** Returns the members of the type of a value in JSON. */
export function jsonTypes(type: Type, context: Context): readonly string[] {
  const { names } = context
  switch (type.kind) {
    case 'scalar':
    case 'atomic': {
      const { json, domain } = SCALARS[type.scalar]!
      return [domain.kind === 'real' ? names.runtimeType('JSONFloat') : json]
    }
    case 'enum':
      return [names.type(type.local)]
    case 'flags':
    case 'bits':
      return [names.type(type.local, '*.JSON')]
    case 'text':
    case 'string':
      return ['string']
    case 'constant':
      return [quote(type.value)]
    case 'struct':
      return [names.type(type.local, '*.JSON')]
    case 'pointer':
    case 'reference':
      return ['number', 'null']
    case 'own':
      return [names.type(type.target.local, '*.JSON'), 'null']
    case 'collection': {
      const entry = entryOf(type)
      if (entry === null) return jsonTypes(listForm(type), context)
      return [`[${entry.map((part) => jsonTypes(part, context).join(' | ')).join(', ')}][]`]
    }
    case 'array':
    case 'list': {
      const element = jsonTypes(type.element, context)
      return [element.length === 1 ? `${element[0]}[]` : `(${element.join(' | ')})[]`]
    }
    case 'union':
      return type.members.map(({ struct }) => names.type(struct.local, '*.JSON'))
  }
}

function partNames(type: FlagsType | BitsType): readonly string[] {
  return type.kind === 'flags' ? type.names : type.parts.map(({ name }) => name)
}

/** Returns the number of bits that have names. */
function widthOf(type: FlagsType | BitsType): number {
  if (type.kind === 'flags') return type.names.length
  return type.parts.reduce((bits, { width }) => bits + width, 0)
}

/** Returns the statements that make the object, which has no property for an absent field. */
function jsonBody(struct: StructLayout, context: Context): readonly Statement[] {
  const { source, json } = context.names.locals
  const fields = fieldsOf(struct)
  const values = fields.map(({ name, type }) => jsonValue(type, `${source}.${name}`, context))
  if (fields.every(({ presence }) => presence === null)) {
    const entries = fields.map(({ name }, index) => `${name}: ${inline(values[index]!)}`)
    return [(indent) => filledWith(`${indent}return { `, entries, ', ', ' }')]
  }
  // The properties are set in the order of the fields.
  return [
    assigns(`const ${json}`, `{} as ${struct.name}.JSON`),
    ...fields.map(({ name, presence }, index) => {
      const set = assigns(`${json}.${name}`, values[index]!)
      return presence === null ? set : when(`${source}.${name} !== undefined`, set)
    }),
    returns(json),
  ]
}

/** Returns the list with the same elements as a collection: both have the same JSON form. */
function listForm({ elements }: CollectionType): ListType {
  return { kind: 'list', element: elements[0] as ListType['element'] }
}

/** Returns the code for the JSON form of `value`, which is neither null nor undefined. */
export function jsonValue(type: Type, value: string, context: Context): Expression {
  const { names } = context
  const { source, walk } = names.locals
  switch (type.kind) {
    case 'scalar':
      return scalarValue(type.scalar, value, context)
    case 'atomic':
      return scalarValue(type.scalar, `${value}.load()`, context)
    case 'struct':
    case 'flags':
    case 'bits':
    case 'union': {
      const { callee, isDeep } = converterOf(type, context)!
      return call(callee, [value, ...(isDeep ? [walk] : [])])
    }
    case 'string':
      return call(names.runtime('stringToJSON'), [value, walk])
    case 'own': {
      const { callee } = structConverter(type.target, context)
      const args = [`${source}.arena`, value, names.value(type.target.local), callee, walk]
      return call(names.runtime('ownToJSON'), args)
    }
    case 'array':
    case 'list':
      return elements(type, value, context)
    case 'collection':
      return collectionValue(type, value, context)
    default:
      return value
  }
}

function collectionValue(type: CollectionType, value: string, context: Context): Expression {
  const { names } = context
  const { element, walk } = names.locals
  const { columns } = COLLECTIONS[type.word]
  // The accessor of a row converts itself.
  const row = `(${element}) => ${element}.toJSON()`
  const entry = entryOf(type)
  if (entry !== null) {
    const [key, part] = entry.map((part) => converterOf(part, context)?.callee ?? 'null')
    const areOwners = isStruct(entry[1]) && context.layouts.get(entry[1].id)!.owns
    const more = areOwners ? ['true'] : []
    return call(names.runtime('mapToJSON'), [value, key!, columns ? row : part!, walk, ...more])
  }
  if (columns) return call(names.runtime('elementsToJSON'), [value, row, walk])
  return elements(listForm(type), value, context)
}

function scalarValue(scalar: ScalarName, value: string, { names }: Context): Expression {
  const { domain, json } = SCALARS[scalar]!
  if (domain.kind === 'real') return call(names.runtime('floatToJSON'), [value])
  return json === 'string' ? call(names.runtime('bigintToJSON'), [value]) : value
}

/**
 * A function that returns the JSON form of a value. A deep one, for values that own blocks, also
 * takes the walk.
 */
interface Converter {
  readonly callee: string
  readonly isDeep: boolean
}

function structConverter({ id, local }: StructRef, { names, layouts }: Context): Converter {
  const isDeep = layouts.get(id)!.owns
  return { callee: names.value(local, isDeep ? 'toJSON*At$' : 'toJSON*'), isDeep }
}

/** Returns the converter of a type, or null if a value is its own JSON form. */
function converterOf(type: Type, context: Context): Converter | null {
  const { value } = context.names.locals
  switch (type.kind) {
    case 'struct':
      return structConverter(type, context)
    case 'scalar': {
      const json = scalarValue(type.scalar, '', context)
      return typeof json === 'string' ? null : { callee: json.callee, isDeep: false }
    }
    case 'string':
      return { callee: context.names.runtime('stringToJSON'), isDeep: true }
    case 'flags':
    case 'bits':
      return ownConverter(type, false, context, () => {
        const parts = partNames(type)
        const entries = parts.map((part) => `${part}: ${value}.${part}`)
        const mask = yielding('mask', (name) => parts.includes(name))
        const width = widthOf(type)
        const args = [`${value}.${mask}`, String(width)]
        return [
          ...(width < type.bytes * 8
            ? [line(call(context.names.runtime('requireKnownBits'), args))]
            : []),
          (indent) => braced(`${indent}return`, entries, ''),
        ]
      })
    case 'union': {
      const isDeep = type.members.some(({ struct }) => structConverter(struct, context).isDeep)
      return ownConverter(type, isDeep, context, () => [unionCases(type, context)])
    }
    case 'atomic':
      return ownConverter(type, false, context, () => [returns(jsonValue(type, value, context))])
    case 'collection':
      return ownConverter(type, true, context, () => [returns(jsonValue(type, value, context))])
    case 'array':
    case 'list': {
      const isDeep = ownsElements(type, context)
      return ownConverter(type, isDeep, context, () => [returns(jsonValue(type, value, context))])
    }
    default:
      return null
  }
}

function elements(type: ArrayType | ListType, value: string, context: Context): Expression {
  const { names } = context
  const { walk } = names.locals
  const { element } = type
  if (element.kind === 'own') {
    const { callee } = structConverter(element.target, context)
    const args = [value, names.value(element.target.local), callee, walk]
    return call(names.runtime('ownsToJSON'), args)
  }
  const converter = converterOf(element, context)
  if (type.kind === 'list') {
    if (converter === null) return call(names.runtime('valuesToJSON'), [value, walk])
    // Lists of lists are as deep as their schema.
    const isOwner = converter.isDeep && structsInside(element).length > 0
    const convert = names.runtime(isOwner ? 'listToJSON' : 'elementsToJSON')
    return call(convert, [value, converter.callee, walk])
  }
  if (converter === null) return `[...${value}]`
  const { callee, isDeep } = converter
  return call(names.runtime('arrayToJSON'), [value, callee, ...(isDeep ? [walk] : [])])
}

/** Returns whether elements, or their elements, own blocks. */
function ownsElements(type: ArrayType | ListType, context: Context): boolean {
  if (type.kind === 'list' || type.element.kind === 'own') return true
  return converterOf(type.element, context)?.isDeep ?? false
}

function unionCases({ discriminant, members }: UnionType, context: Context): Statement {
  const { value: input, walk } = context.names.locals
  const branches = members.map(({ value, struct }) => {
    const { callee, isDeep } = structConverter(struct, context)
    return {
      label: `case ${quote(value)}`,
      body: [returns(call(callee, [input, ...(isDeep ? [walk] : [])]))],
    }
  })
  return cases(`${input}.${discriminant}`, branches)
}

/** Returns a converter that the file declares as a helper. */
function ownConverter(
  type: Type,
  isDeep: boolean,
  context: Context,
  body: () => readonly Statement[],
): Converter {
  const kind = context.kind(type)
  const { value, walk } = context.names.locals
  const stem = `toJSON${kind.nameStem(type, context)}`
  const callee = context.helper(stem, JSON.stringify(type), (name) => {
    const parameters = [
      `${value}: ${kind.value(type, context)}`,
      ...(isDeep ? [`${walk}: ${context.names.runtimeType('JSONWalk')}`] : []),
    ]
    const result = jsonTypes(type, context).join(' | ')
    const head = called(`function ${name}`, parameters, `: ${result} {`)
    return `${head}\n${lines(body(), '  ')}\n}`
  })
  return { callee, isDeep }
}

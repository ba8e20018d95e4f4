/** `StructLayout` → the text of `*JSON` and `toJSON*`. */
import { fieldsOf } from '../types.ts'
import type {
  ArrayType,
  BitsType,
  FieldLayout,
  FlagsType,
  ListType,
  StructLayout,
  StructRef,
  Type,
  UnionType,
} from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { typed } from './print-type.ts'
import {
  braced,
  call,
  called,
  cases,
  docComment,
  fits,
  inline,
  lines,
  quote,
  returns,
  type Expression,
  type Statement,
} from './printer.ts'
import { SCALARS, type ScalarName } from '../tables/scalars.ts'

export function emitJsonType(struct: StructLayout, context: Context): string {
  const properties = fieldsOf(struct).map(({ name, type, presence }) =>
    presence === null
      ? typed(`  ${name}:`, jsonTypes(type, context).join(' | '))
      : typed(`  ${name}?:`, [...jsonTypes(type, context), 'undefined'].join(' | ')),
  )
  const words = `What \`${struct.name}\` is as JSON.`
  return `${docComment(words, '')}
export interface ${struct.name}JSON {
${properties.join('\n')}
}`
}

export function emitToJson(struct: StructLayout, context: Context): string {
  const { name } = struct
  const properties = fieldsOf(struct).map((field) => jsonProperty(field, context))
  const body = `  return {\n${properties.join('\n')}\n  }`
  const doc = docComment('The fields of `source` as plain values, for `JSON.stringify`.', '')
  const parameters = [`source: ${name}`]
  const head = called(`export function toJSON${name}`, parameters, `: ${name}JSON {`)
  if (!context.ownership.canNestUnboundedly(struct.id)) return `${doc}\n${head}\n${body}\n}`
  const below = `What \`toJSON${name}\` answers, for a struct with \`depth\` owners above it.`
  parameters.push('depth: number')
  return `${doc}
${head}
  return toJSON${name}At(source, 0)
}

${docComment(below, '')}
${called(`export function toJSON${name}At`, parameters, `: ${name}JSON {`)}
${body}
}`
}

/** The members of the type that a value has as JSON. */
function jsonTypes(type: Type, context: Context): readonly string[] {
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
      return [partsType(type, context)]
    case 'text':
    case 'string':
      return ['string']
    case 'constant':
      return [quote(type.value)]
    case 'struct':
      return [names.type(type.local, '*JSON')]
    case 'pointer':
    case 'reference':
      return ['number', 'null']
    case 'own':
      return [names.type(type.target.local, '*JSON'), 'null']
    case 'array':
    case 'list': {
      const element = jsonTypes(type.element, context)
      return [element.length === 1 ? `${element[0]}[]` : `(${element.join(' | ')})[]`]
    }
    case 'union':
      return type.members.map(({ struct }) => names.type(struct.local, '*JSON'))
  }
}

function partsType(type: FlagsType | BitsType, { own }: Context): string {
  const value = type.kind === 'flags' ? 'boolean' : 'number'
  const properties = partNames(type).map((part) => `  ${part}: ${value}`)
  return own(
    `${type.local}JSON`,
    type.id,
    (name) => `interface ${name} {\n${properties.join('\n')}\n}`,
  )
}

function partNames(type: FlagsType | BitsType): readonly string[] {
  return type.kind === 'flags' ? type.names : type.parts.map(({ name }) => name)
}

function jsonProperty({ name, type, presence }: FieldLayout, context: Context): string {
  const value = `source.${name}`
  const json = jsonValue(type, value, context)
  const head = `    ${name}:`
  if (presence !== null && json !== value)
    return chosen(head, `${value} === undefined`, 'undefined', json)
  if (type.kind === 'own') return chosen(head, `${value} === null`, 'null', json)
  return ended(`${head} `, json)
}

/** `head condition ? one : other,` */
function chosen(head: string, condition: string, one: string, other: Expression): string {
  const text = `${condition} ? ${one} : ${inline(other)},`
  if (fits(`${head} ${text}`)) return `${head} ${text}`
  if (fits(`      ${text}`)) return `${head}\n      ${text}`
  return `${head}\n      ${condition}\n        ? ${one}\n${ended('        : ', other)}`
}

/** `head expression,` */
function ended(head: string, value: Expression): string {
  return typeof value === 'string'
    ? `${head}${value},`
    : called(head + value.callee, value.args, ',')
}

/** The JSON of the expression `value`, which is neither null nor undefined. */
function jsonValue(type: Type, value: string, context: Context): Expression {
  const { names } = context
  switch (type.kind) {
    case 'scalar':
      return scalarValue(type.scalar, value, context)
    case 'atomic':
      return scalarValue(type.scalar, `${value}.load()`, context)
    case 'struct':
    case 'flags':
    case 'bits':
    case 'union': {
      const { callee, depth } = converterOf(type, context)!
      return call(callee, [value, ...(depth ? ['depth'] : [])])
    }
    case 'own': {
      const { callee, depth } = structConverter(type.target, context)
      const target = `${names.value(type.target.local)}.at(source.arena, ${value})`
      return call(callee, [target, ...(depth ? [`${names.runtime('deeper')}(depth)`] : [])])
    }
    case 'array':
    case 'list':
      return elements(type, value, context)
    default:
      return value
  }
}

function scalarValue(scalar: ScalarName, value: string, { names }: Context): Expression {
  const { domain, json } = SCALARS[scalar]!
  if (domain.kind === 'real') return call(names.runtime('floatToJSON'), [value])
  return json === 'string' ? call('String', [value]) : value
}

/** A function that makes JSON of a value; with `depth`, it wants to know how many owners are above. */
interface Converter {
  readonly callee: string
  readonly depth: boolean
}

function structConverter({ id, local }: StructRef, { names, ownership }: Context): Converter {
  const depth = ownership.canNestUnboundedly(id)
  return { callee: names.value(local, depth ? 'toJSON*At' : 'toJSON*'), depth }
}

/** Null where a value is JSON as it is. */
function converterOf(type: Type, context: Context): Converter | null {
  switch (type.kind) {
    case 'struct':
      return structConverter(type, context)
    case 'scalar': {
      const value = scalarValue(type.scalar, '', context)
      return typeof value === 'string' ? null : { callee: value.callee, depth: false }
    }
    case 'flags':
    case 'bits':
      return ownConverter(type, false, context, () => {
        const entries = partNames(type).map((part) => `${part}: value.${part}`)
        return [(indent) => braced(`${indent}return`, entries, '')]
      })
    case 'union': {
      const depth = type.members.some(({ struct }) => structConverter(struct, context).depth)
      return ownConverter(type, depth, context, () => [unionCases(type, context)])
    }
    case 'atomic':
      return ownConverter(type, false, context, () => [returns(jsonValue(type, 'value', context))])
    case 'array':
    case 'list': {
      const depth = countsDepth(type, context)
      return ownConverter(type, depth, context, () => [returns(jsonValue(type, 'value', context))])
    }
    default:
      return null
  }
}

function elements(type: ArrayType | ListType, value: string, context: Context): Expression {
  const { names } = context
  const { element } = type
  if (element.kind === 'own') {
    const { callee, depth } = structConverter(element.target, context)
    const args = [value, names.value(element.target.local), callee, ...(depth ? ['depth'] : [])]
    return call(names.runtime('ownsToJSON'), args)
  }
  const converter = converterOf(element, context)
  if (converter === null) return `[...${value}]`
  if (!converter.depth) return call('Array.from', [value, converter.callee])
  const callee = names.runtime(type.kind === 'list' ? 'listToJSON' : 'arrayToJSON')
  return call(callee, [value, converter.callee, 'depth'])
}

function countsDepth({ element }: ArrayType | ListType, context: Context): boolean {
  return element.kind === 'own'
    ? structConverter(element.target, context).depth
    : (converterOf(element, context)?.depth ?? false)
}

function unionCases({ discriminant, members }: UnionType, context: Context): Statement {
  const branches = members.map(({ value, struct }) => {
    const { callee, depth } = structConverter(struct, context)
    return {
      label: `case ${quote(value)}`,
      body: [returns(call(callee, ['value', ...(depth ? ['depth'] : [])]))],
    }
  })
  return cases(`value.${discriminant}`, branches)
}

/** A converter that the file makes for itself. */
function ownConverter(
  type: Type,
  depth: boolean,
  context: Context,
  body: () => readonly Statement[],
): Converter {
  const kind = context.kind(type)
  const stem = `toJSON${kind.word(type, context)}`
  const callee = context.own(stem, JSON.stringify(type), (name) => {
    const parameters = [`value: ${kind.value(type, context)}`, ...(depth ? ['depth: number'] : [])]
    const answer = jsonTypes(type, context).join(' | ')
    const head = called(`function ${name}`, parameters, `: ${answer} {`)
    return `${head}\n${lines(body(), '  ')}\n}`
  })
  return { callee, depth }
}

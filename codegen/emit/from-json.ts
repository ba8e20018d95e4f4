/** `StructLayout` → the text of `fromJSON*` and `readJSON*`. */
import { fieldsOf } from '../types.ts'
import type { FieldLayout, StructLayout, Type, UnionType } from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import {
  assigns,
  braced,
  call,
  called,
  cases,
  docComment,
  line,
  lines,
  listed,
  quote,
  returns,
  type Expression,
  type Statement,
} from './printer.ts'
import { SCALARS } from '../tables/scalars.ts'

/** All is read before anything is made: a document that is refused leaves the arena as it was. */
export function emitFromJson(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const place = names.runtime('JSONPlace')
  const root = quote(name[0]!.toLowerCase() + name.slice(1))
  const words = [
    `A new \`${name}\` from \`json\`; what that leaves out starts as in any new one.`,
    '`INVALID_JSON` says where it does not fit.',
  ]
  const checks = `Checks what is at \`place\`, and answers it for \`init${name}\`.`
  const head = called(
    `export function fromJSON${name}`,
    [`arena: ${names.runtimeType('Arena')}`, 'json: unknown'],
    `: ${name} {`,
  )
  return `${docComment(words.join('\n'), '')}
${head}
${assigns('const place', call(`new ${place}`, ['arena', root, 'json']))('  ')}
${returns(call(`${name}.create`, ['arena', `readJSON${name}(place)`]))('  ')}
}

${docComment(checks, '')}
${called(`export function readJSON${name}`, [`place: ${place}`], `: ${name}Init {`)}
  const init: ${name}Init = {}
  for (const field of ${names.runtime('jsonProperties')}(place)) {
${lines([properties(struct, context)], '    ')}
  }
  return init
}`
}

function properties(struct: StructLayout, context: Context): Statement {
  const branches = fieldsOf(struct).map((field) => ({
    label: `case ${quote(field.name)}`,
    body: [property(field, context), line('break')],
  }))
  const unknown = call(`throw ${context.names.runtime('jsonUnknown')}`, [
    'field',
    quote(struct.name),
  ])
  return cases('field.key', [...branches, { label: 'default', body: [line(unknown)] }])
}

function property({ name, type, presence }: FieldLayout, context: Context): Statement {
  const { names } = context
  if (type.kind === 'constant') {
    return line(call(names.runtime('jsonConstant'), ['field', quote(type.value)]))
  }
  const left = `init.${name}`
  if (presence === null) return assigns(left, valueAt('field', type, context))
  return assigns(left, call(names.runtime('jsonNullable'), ['field', readerOf(type, context)]))
}

/** The value at the expression `place`, as an init takes it. */
function valueAt(place: string, type: Type, context: Context): Expression {
  const { names } = context
  switch (type.kind) {
    case 'text':
      return call(names.runtime('jsonText'), [place, String(type.bytes)])
    case 'enum':
      return call(names.runtime('jsonName'), [place, names.value(type.local)])
    case 'own': {
      const owned = context.ownership.canNestUnboundedly(type.target.id) ? 'jsonOwned' : 'jsonNullable'
      return call(names.runtime(owned), [place, names.value(type.target.local, 'readJSON*')])
    }
    case 'array': {
      const args = [place, String(type.length), readerOf(type.element, context)]
      return call(names.runtime('jsonFixedArray'), args)
    }
    case 'list': {
      const { element } = type
      const deep = element.kind === 'struct' && context.ownership.canNestUnboundedly(element.id)
      return call(names.runtime(deep ? 'jsonOwnedList' : 'jsonList'), [
        place,
        readerOf(element, context),
      ])
    }
    default:
      return call(readerOf(type, context), [place])
  }
}

/** A function that answers the value at a place. */
function readerOf(type: Type, context: Context): string {
  const { names } = context
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      return names.runtime(SCALARS[type.scalar]!.fromJSON)
    case 'string':
      return names.runtime('jsonString')
    case 'struct':
      return names.value(type.local, 'readJSON*')
    case 'pointer':
    case 'reference':
      return `${names.runtime('jsonPointer')}<${names.type(type.target.local)}>`
    case 'flags': {
      const entries = type.names.map(quote)
      const head = `  return ${names.runtime('jsonFlags')}(place,`
      return ownReader(type, '', () => listed(head, entries, ')'), context)
    }
    case 'bits': {
      const entries = type.parts.map(({ name, width }) => `${name}: ${width}`)
      const head = `  return ${names.runtime('jsonBits')}(place,`
      return ownReader(type, '', () => braced(head, entries, ')'), context)
    }
    case 'union': {
      const answer = `: ${context.kind(type).taken(type, context).join(' | ')}`
      return ownReader(type, answer, () => memberOf(type, context), context)
    }
    default:
      return ownReader(type, '', () => returns(valueAt('place', type, context))('  '), context)
  }
}

function memberOf({ discriminant, members }: UnionType, { names }: Context): string {
  const values = members.map(({ value }) => quote(value))
  const head = `  const member = ${names.runtime('jsonMember')}(place, ${quote(discriminant)},`
  const branches = members.map(({ value, struct }) => {
    const read = `...${names.value(struct.local, 'readJSON*')}(place)`
    const entries = [read, `${discriminant}: member`]
    return {
      label: `case ${quote(value)}`,
      body: [(indent: string) => braced(`${indent}return`, entries, '')],
    }
  })
  return `${listed(head, values, ')')}\n${lines([cases('member', branches)], '  ')}`
}

/** A reader that the file makes for itself; `answer` is the type of what it answers, if it must be told. */
function ownReader(type: Type, answer: string, body: () => string, context: Context): string {
  const stem = `readJSON${context.kind(type).word(type, context)}`
  const place = context.names.runtimeType('JSONPlace')
  return context.own(stem, JSON.stringify(type), (name) => {
    return `${called(`function ${name}`, [`place: ${place}`], `${answer} {`)}\n${body()}\n}`
  })
}

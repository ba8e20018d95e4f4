/** The static members of a class through which `convert` and `open` know its layout. */
import type { FieldLayout, StructLayout, Type } from '../ir.ts'
import { entryOf, nameOf } from '../types.ts'
import type { Context } from './kinds/kind.ts'
import { literal, type Code, type Literal } from './literal.ts'
import { fits, quote, type Statement } from './printer.ts'

/** Returns the hash of the layout, and the names of the structs that the struct extends. */
export function hashConstants({ hash, lineage }: StructLayout): string[] {
  const bases = lineage.slice(1).map(quote)
  return [
    `  static readonly layoutHash = ${quote(hash)}`,
    ...(bases.length === 0 ? [] : [`  static readonly bases$ = [${bases.join(', ')}] as const`]),
  ]
}

/**
 * Returns the method that lists the types of the fields, in the order of `offsets`. It is shorter
 * than `*$Info`, because every program with the class has it in its bundle.
 */
export function typesMethod(fields: readonly FieldLayout[], context: Context): string {
  const types = fields.map(({ type, presence }): Literal => {
    const text = typeLiteral(type, context)
    return presence === null ? text : ['optional', text]
  })
  const head = `  static types$(): readonly ${context.names.runtimeType('FieldType')}[] {`
  const line = `${head} ${literal('return ', types, ' }')}`
  if (fits(line) && !line.includes('\n')) return line
  return `${head}\n${literal('    return ', types, '')}\n  }`
}

/** Returns the statement that returns a type, as the method `types$` lists it. */
export function returnsType(type: Type, context: Context): Statement {
  const types = typeLiteral(type, context)
  return (indent) => literal(`${indent}return `, types, '')
}

/** Returns the type as a field of its struct has it in `types$`. */
export function typeLiteral(type: Type, context: Context): Literal {
  const classOf = (local: string): Code => ({ code: context.names.value(local) })
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'atomic':
      return ['atomic', type.scalar]
    case 'string':
      return 'Str'
    case 'enum':
      return ['enum', classOf(type.local)]
    case 'flags':
      return ['flags', ...type.names]
    case 'bits':
      return ['bits', ...type.parts.map(({ name, width }) => [name, width])]
    case 'text':
      return ['text', type.bytes]
    case 'constant':
      return ['constant', type.value]
    case 'struct':
      return ['struct', classOf(type.local)]
    case 'pointer':
    case 'reference':
      return [type.kind, type.target === null ? 'unknown' : nameOf(type.target.id)]
    case 'own':
      return ['own', classOf(type.target.local)]
    case 'array':
      return ['array', typeLiteral(type.element, context), type.length]
    case 'list':
      return ['list', typeLiteral(type.element, context)]
    case 'collection': {
      const entry = entryOf(type)
      const literals = (entry ?? type.elements).map((element) => typeLiteral(element, context))
      return [
        'collection',
        type.word,
        entry === null ? literals : [['entry', ...literals.reverse()]],
      ]
    }
    case 'union':
      return [
        'union',
        type.discriminant,
        ...type.members.map(({ value, struct }) => [value, classOf(struct.local)]),
      ]
  }
}

/** `StructLayout` → the text of `*$Info`, the description of a struct at run time. */
import type { FieldLayout, StructLayout, StructRef, Type } from '../ir.ts'
import { bodyOffsetOf, extentOf } from '../layout/extent.ts'
import { entryOf, fieldsOf } from '../types.ts'
import { emitterOf } from './collections/collections.ts'
import type { Context } from './kinds/kind.ts'
import { literal, type Code, type Literal, type Properties } from './literal.ts'
import { docComment, fits } from './printer.ts'

export function emitInfo(struct: StructLayout, context: Context): string {
  const { name, doc, size, align, hash, base } = struct
  const properties = {
    name,
    size,
    align,
    hash,
    base: base === null ? undefined : infoOf(base, context),
    doc: doc ?? undefined,
  }
  const fields = fieldsOf(struct).map(
    (field) => `${packed('    { ', fieldInfo(field, context), ' },')}\n`,
  )
  const words = `The table of \`${name}\`: its fields, their offsets and types.`
  return `// prettier-ignore
${docComment(words, '')}
export const ${name}$Info: ${context.names.runtimeType('StructInfo')} = {
${packed('  ', { properties }, ',')}
  fields: [
${fields.join('')}  ],
}`
}

/** Returns `head`, the properties with as many per line as fit, and `tail`. */
function packed(head: string, { properties }: Properties, tail: string): string {
  const indent = ' '.repeat(head.length)
  const rows = [head]
  const entries = Object.entries(properties).filter((entry) => entry[1] !== undefined)
  for (const [index, [key, value]] of entries.entries()) {
    const end = index === entries.length - 1 ? tail : ','
    const text = literal(`${indent}${key}: `, value!, end)
    const row = rows.at(-1)!
    const separator = row === head ? '' : ' '
    const joined = row + separator + text.slice(indent.length)
    const isFirst = rows.length === 1 && row === head
    if (isFirst || (!text.includes('\n') && !row.includes('\n') && fits(joined))) {
      rows[rows.length - 1] = joined
    } else {
      rows.push(text)
    }
  }
  return rows.join('\n')
}

function fieldInfo(field: FieldLayout, context: Context): Properties {
  const { name, doc, offset, size, type, presence, text, default: value } = field
  const properties = {
    name,
    doc: doc ?? undefined,
    offset,
    bytes: size,
    schema: context.kind(type).schema(type, context),
    type: typeInfo(type, size, context),
    form: text?.form ? { properties: { ...text.form } } : undefined,
    readonly: field.readonly || undefined,
    presence: presence === null ? undefined : { properties: { ...presence } },
    default: value ?? undefined,
  }
  return { properties }
}

/** Requires: a value of the type takes `bytes` bytes. */
function typeInfo(type: Type, bytes: number, context: Context): Properties {
  return { properties: { kind: type.kind, ...details(type, bytes, context) } }
}

function details(type: Type, bytes: number, context: Context): Readonly<Record<string, Literal>> {
  const { names, layouts } = context
  switch (type.kind) {
    case 'scalar':
      return type.dictionary === undefined
        ? { scalar: type.scalar }
        : { scalar: type.scalar, dictionary: infoOf(type.dictionary, context) }
    case 'atomic':
      return { scalar: type.scalar }
    case 'enum':
      return { names: { code: names.value(type.local) } }
    case 'flags':
      return { names: type.names, bytes: type.bytes }
    case 'bits': {
      const parts = type.parts.map((part) => ({ properties: { ...part } }))
      return { parts, bytes: type.bytes }
    }
    case 'text':
      return { bytes: type.bytes }
    case 'string':
      return {}
    case 'constant':
      return { value: type.value }
    case 'struct':
      return { struct: infoOf(type, context) }
    case 'pointer':
    case 'own':
    case 'reference':
      return type.target === null ? {} : { target: infoOf(type.target, context) }
    case 'array': {
      const stride = bytes / type.length
      const element = typeInfo(type.element, stride, context)
      return { element, length: type.length, stride }
    }
    case 'list': {
      const stride = extentOf(type.element, layouts)!.size
      return { element: typeInfo(type.element, stride, context), stride }
    }
    case 'collection': {
      const infoOf = (element: Type): Properties =>
        typeInfo(element, extentOf(element, layouts)!.size, context)
      const entry = entryOf(type)
      const elements =
        entry === null
          ? type.elements.map(infoOf)
          : [{ properties: { kind: 'entry', key: infoOf(entry[0]), value: infoOf(entry[1]) } }]
      const contents = { code: emitterOf(type).contents(type, context) }
      return { word: type.word, elements, numbers: type.numbers, contents }
    }
    case 'union': {
      const members = type.members.map(({ value, struct }) => ({
        properties: { value, struct: infoOf(struct, context) },
      }))
      const body = bodyOffsetOf(type, layouts)
      return { discriminant: type.discriminant, body, members }
    }
  }
}

/**
 * Returns a function that returns the table of a struct, because structs can refer to each other.
 */
function infoOf({ local }: StructRef, { names }: Context): Code {
  return { code: `() => ${names.value(local, '*$Info')}` }
}

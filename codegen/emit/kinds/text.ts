/**
 * `Str<N>` and `Str`: UTF-8 inside the struct, or in a block that it owns; decoded at each read.
 */
import type { StringType, TextType } from '../../ir.ts'
import { unquoted } from '../../text-literal.ts'
import { call, line, quote, returns } from '../printer.ts'
import { address, label, PLAIN, runtimeChild, valuesOf, type Address, type Kind } from './kind.ts'

export const textKind: Kind<TextType> = {
  ...shared('Text', ({ bytes }) => [String(bytes)]),
  schema: ({ bytes }) => `Str<${bytes}>`,
  nameStem: ({ bytes }) => `Text${bytes}`,
  array: ({ bytes }, length, context) =>
    runtimeChild(context, 'TextArray', [], [String(length), String(bytes)]),
}

export const stringKind: Kind<StringType> = {
  ...shared('String', () => []),
  collect: (_, place, { names }) => [line(call(`${names.locals.owned}.block`, [address(place)]))],
  schema: () => 'Str',
  nameStem: () => 'String',
  array: (_, length, context) => runtimeChild(context, 'StringArray', [], [String(length)]),
}

/**
 * Returns the common parts of both kinds, whose run-time functions differ in name and arguments.
 */
function shared<T extends TextType | StringType>(
  noun: 'Text' | 'String',
  extent: (type: T) => readonly string[],
): Omit<Kind<T>, 'schema' | 'nameStem' | 'array'> {
  const args = (type: T, place: Address): string[] => [place.arena, address(place), ...extent(type)]
  const bytes = `${noun.toLowerCase()}Bytes`
  return {
    ...PLAIN,
    value: () => 'string',
    inputTypes: (_, { names }) => ['string', names.runtimeType('Bytes')],
    arrayInputType: (_, context) =>
      valuesOf(['string', context.names.runtimeType('Bytes')], context),
    read: (type, place, { names }) => [
      returns(call(names.runtime(`read${noun}`), args(type, place))),
    ],
    write: (type, place, value, { names }) => [
      line(call(names.runtime(`write${noun}`), [...args(type, place), value, ...label(place)])),
    ],
    defaults: (type, place, value, { names }) =>
      value === null
        ? []
        : [line(call(names.runtime(`write${noun}`), [...args(type, place), requoted(value)]))],
    extraMembers: (type, [equalsName, bytesName], place, { names }) => {
      const { value } = names.locals
      const bytesType = names.runtimeType('Bytes')
      return [
        {
          head: `${equalsName}(${value}: string | ${bytesType}): boolean`,
          body: [returns(call(names.runtime(`equals${noun}`), [...args(type, place), value]))],
          writes: false,
          absent: 'false',
        },
        {
          head: `get ${bytesName}(): ${bytesType}`,
          body: [returns(call(names.runtime(bytes), args(type, place)))],
          writes: false,
          absent: null,
        },
      ]
    },
  }
}

/** Returns a string literal of the schema with the quotes that generated files use. */
function requoted(literal: string): string {
  return quote(unquoted(literal) ?? literal)
}

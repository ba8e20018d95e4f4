/** `Str<N>` and `Str`: UTF-8 in place, or in a block that the struct owns. Decoded at each read. */
import type { StringType, TextType } from '../../ir.ts'
import { call, line, quote, returns } from '../printer.ts'
import { unquoted } from '../../text-literal.ts'
import { address, PLAIN, type Kind, type Place } from './kind.ts'

const TAKEN = ['string', 'Uint8Array']

export const textKind: Kind<TextType> = {
  ...shared('Text', ({ bytes }) => [String(bytes)]),
  schema: ({ bytes }) => `Str<${bytes}>`,
  word: ({ bytes }) => `Text${bytes}`,
  array: ({ bytes }, length, { names }) => ({
    type: names.runtime('TextArray'),
    pointer: 'Ptr',
    args: [String(length), String(bytes)],
    isStruct: false,
  }),
}

export const stringKind: Kind<StringType> = {
  ...shared('String', () => []),
  collect: (_, place) => [line(call('owned.block', [address(place)]))],
  schema: () => 'Str',
  word: () => 'String',
  array: (_, length, { names }) => ({
    type: names.runtime('StringArray'),
    pointer: 'Ptr',
    args: [String(length)],
    isStruct: false,
  }),
}

/** The runtime's functions for both kinds differ in name, and in what else they are told. */
function shared<T extends TextType | StringType>(
  noun: 'Text' | 'String',
  extent: (type: T) => readonly string[],
): Omit<Kind<T>, 'schema' | 'word' | 'array'> {
  const args = (type: T, place: Place): string[] => [place.arena, address(place), ...extent(type)]
  const bytes = `${noun.toLowerCase()}Bytes`
  return {
    ...PLAIN,
    value: () => 'string',
    taken: () => TAKEN,
    takenMany: () => `ArrayLike<${TAKEN.join(' | ')}>`,
    read: (type, place, { names }) => [
      returns(call(names.runtime(`read${noun}`), args(type, place))),
    ],
    write: (type, place, value, { names }) => [
      line(call(names.runtime(`write${noun}`), [...args(type, place), value])),
    ],
    defaults: (type, place, value, { names }) =>
      value === null
        ? []
        : [line(call(names.runtime(`write${noun}`), [...args(type, place), requoted(value)]))],
    beside: (type, name, place, { names }) => [
      {
        head: `${name}Equals(value: ${TAKEN.join(' | ')}): boolean`,
        body: [returns(call(names.runtime(`equals${noun}`), [...args(type, place), 'value']))],
        writes: false,
        absent: 'false',
      },
      {
        head: `get ${name}Bytes(): Uint8Array`,
        body: [returns(call(names.runtime(bytes), args(type, place)))],
        writes: false,
        absent: null,
      },
    ],
  }
}

/** A literal of the schema with the quotes of the file. */
function requoted(literal: string): string {
  return quote(unquoted(literal) ?? literal)
}

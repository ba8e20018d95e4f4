/** Values as source text, broken into lines as a formatter does. */
import { COLUMNS, fits, quote } from './printer.ts'

/** A value; a string is quoted, `code` is printed unchanged. */
export type Literal = string | number | true | Code | readonly Literal[] | Properties

export interface Code {
  readonly code: string
}

/** Values by names that need no quotes; undefined values are omitted. */
export interface Properties {
  readonly properties: Readonly<Record<string, Literal | undefined>>
}

/**
 * Returns `head`, the text of `value` and `tail`; `head` begins with the indentation of its line.
 */
export function literal(head: string, value: Literal, tail: string): string {
  const line = inOneLine(value, COLUMNS - head.length - tail.length)
  if (line !== null) return `${head}${line}${tail}`
  const indent = /^ */.exec(head)![0]
  if (typeof value === 'string') return textBelow(head, value, `${indent}  `, tail)
  if (typeof value !== 'object') return `${head}${value}${tail}`
  if ('code' in value) return `${head}${value.code}${tail}`
  if (isList(value)) {
    const items = value.map((item) => {
      // A formatter breaks strings into pieces only in properties.
      const element = typeof item === 'string' ? { code: quote(item) } : item
      return `${literal(`${indent}  `, element, ',')}\n`
    })
    return `${head}[\n${items.join('')}${indent}]${tail}`
  }
  const lines = given(value).map(
    ([key, inside]) => `${literal(`${indent}  ${key}: `, inside, ',')}\n`,
  )
  return `${head}{\n${lines.join('')}${indent}}${tail}`
}

/**
 * Returns the text in one line, or null if that takes more than `room` characters, or if a
 * formatter always prints several lines.
 */
function inOneLine(value: Literal, room: number): string | null {
  if (typeof value === 'string') return within(room, quote(value))
  if (typeof value !== 'object') return within(room, String(value))
  if ('code' in value) return within(room, value.code)
  if (isList(value)) {
    if (value.length > 1 && value.every(hasSeveral)) return null
    return joinedWithin(room, '[', value, inOneLine, ']')
  }
  return joinedWithin(room, '{ ', given(value), propertyInOneLine, ' }')
}

function propertyInOneLine([key, value]: [string, Literal], room: number): string | null {
  const text = inOneLine(value, room - key.length - 2)
  return text === null ? null : `${key}: ${text}`
}

function joinedWithin<Item>(
  room: number,
  start: string,
  items: readonly Item[],
  textOf: (item: Item, room: number) => string | null,
  end: string,
): string | null {
  let text = start
  for (const [index, item] of items.entries()) {
    if (index > 0) text += ', '
    const next = textOf(item, room - text.length)
    if (next === null) return null
    text += next
  }
  return within(room, text + end)
}

function within(room: number, text: string): string | null {
  return text.length <= room ? text : null
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value)
}

/**
 * Returns whether all elements are objects with several properties, which formatters print in a
 * line each.
 */
function hasSeveral(value: Literal): boolean {
  return typeof value === 'object' && 'properties' in value && given(value).length > 1
}

function given({ properties }: Properties): [string, Literal][] {
  return Object.entries(properties).filter(
    (entry): entry is [string, Literal] => entry[1] !== undefined,
  )
}

/** Returns a text that doesn't fit after `head` as a sum of strings in the lines after it. */
function textBelow(head: string, text: string, indent: string, tail: string): string {
  const pieces = piecesOf(text, indent)
  if (pieces.length === 1 && /^ *\w{1,4}: $/.test(head)) {
    // After a name this short, a formatter breaks the line only before a sum.
    const space = text.lastIndexOf(' ') + 1
    if (space === 0) return `${head}${quote(text)}${tail}`
    pieces.splice(0, 1, text.slice(0, space), text.slice(space))
  }
  const sum = pieces.map(quote)
  for (const start of [head, `${head.trimEnd()}\n${indent}`]) {
    const text = `${start}${sum.join(' + ')}${tail}`
    if (text.split('\n').every(fits)) return text
  }
  return `${head.trimEnd()}\n${indent}${sum.join(` +\n${indent}`)}${tail}`
}

/** Splits a text after its line breaks, and between words if it is longer than a line. */
function piecesOf(text: string, indent: string): string[] {
  const pieces: string[] = []
  for (const line of text.split(/(?<=\n)/)) {
    let piece = ''
    for (const word of line.split(/(?<= )/)) {
      if (piece !== '' && !fits(`${indent}${quote(piece + word)} +`)) {
        pieces.push(piece)
        piece = ''
      }
      piece += word
    }
    pieces.push(piece)
  }
  return pieces
}

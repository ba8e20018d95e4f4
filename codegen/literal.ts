/** Values as the source text that stands for them, broken into lines as a formatter would. */
import { fits, quote } from './printer.ts'

/** A value; a string is quoted, `code` is written as it is. */
export type Literal = string | number | true | Code | readonly Literal[] | Properties

export interface Code {
  readonly code: string
}

/** By names that need no quotes; what is undefined is left out. */
export interface Properties {
  readonly properties: Readonly<Record<string, Literal | undefined>>
}

/** `head` and the text of `value`, then `tail`; `head` begins with the indentation of its line. */
export function literal(head: string, value: Literal, tail: string): string {
  const line = inOneLine(value)
  if (line !== null && fits(`${head}${line}${tail}`)) return `${head}${line}${tail}`
  const indent = /^ */.exec(head)![0]
  if (typeof value === 'string') return `${head.trimEnd()}\n${wrapped(value, `${indent}  `)}${tail}`
  if (typeof value !== 'object' || 'code' in value) return `${head}${line}${tail}`
  if (isList(value)) {
    const items = value.map((item) => `${literal(`${indent}  `, item, ',')}\n`)
    return `${head}[\n${items.join('')}${indent}]${tail}`
  }
  const lines = given(value).map(([key, inside]) => `${literal(`${indent}  ${key}: `, inside, ',')}\n`)
  return `${head}{\n${lines.join('')}${indent}}${tail}`
}

/** Null for what takes several lines: where it would not fit into one, and where it would. */
function inOneLine(value: Literal): string | null {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return String(value)
  if ('code' in value) return value.code
  return isList(value) ? listInOneLine(value) : propertiesInOneLine(value)
}

function listInOneLine(values: readonly Literal[]): string | null {
  if (values.length > 1 && values.every(hasSeveral)) return null
  let text = ''
  for (const value of values) {
    const line = inOneLine(value)
    if (line === null || !fits(text)) return null
    text += text === '' ? line : `, ${line}`
  }
  return `[${text}]`
}

function propertiesInOneLine(value: Properties): string | null {
  let text = ''
  for (const [key, inside] of given(value)) {
    const line = inOneLine(inside)
    if (line === null || !fits(text)) return null
    text += `${text === '' ? '' : ', '}${key}: ${line}`
  }
  return `{ ${text} }`
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value)
}

/** Formatters give the elements of an array a line each where all are objects with several properties. */
function hasSeveral(value: Literal): boolean {
  return typeof value === 'object' && 'properties' in value && given(value).length > 1
}

function given({ properties }: Properties): [string, Literal][] {
  return Object.entries(properties).filter(
    (entry): entry is [string, Literal] => entry[1] !== undefined,
  )
}

/** A long text as a sum of lines: at its line breaks, and between words. */
function wrapped(text: string, indent: string): string {
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
  return pieces.map((piece) => indent + quote(piece)).join(' +\n')
}

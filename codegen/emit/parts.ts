/**
 * The static method `parts`, through which `offsetOf` and checked arenas find the parts of fields.
 */
import type { FieldLayout } from '../ir.ts'
import type { Context, Part } from './kinds/kind.ts'
import { fits, quote } from './printer.ts'

/**
 * Returns the text of the method. A property would refer to classes that may not exist yet, because
 * files can import each other.
 */
export function partsMethod(fields: readonly FieldLayout[], context: Context): string[] {
  const entries = fields.flatMap(({ name, type }): Entry[] => {
    const part = context.kind(type).part(type, context)
    return part === null ? [] : [{ name, part }]
  })
  if (entries.length === 0) return []
  return [
    `    /** The fields that have parts, for \`offsetOf\` and checked arenas. */
${braced('  static parts(): ', entries, TYPES, '  ')} {
${braced('    return ', entries, VALUES, '    ')}
  }`,
  ]
}

interface Entry {
  readonly name: string
  readonly part: Part | Readonly<Record<string, Part>> | number | null
}

interface Style {
  readonly key: (name: string) => string
  readonly leaf: (text: string) => string
  /** The separator of entries in one line, and the end of an entry on its own line. */
  readonly between: string
  readonly behind: string
}

const TYPES: Style = {
  key: (name) => `readonly ${key(name)}: `,
  leaf: (text) => `typeof ${text}`,
  between: '; ',
  behind: '',
}

const VALUES: Style = {
  key: (name) => `${key(name)}: `,
  leaf: (text) => text,
  between: ', ',
  behind: ',',
}

/**
 * Returns a key for the constant of a union, which can be any string: the plain key `__proto__`
 * would set the prototype instead of a property.
 */
function key(name: string): string {
  if (name === '__proto__') return `['__proto__']`
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : quote(name)
}

function braced(head: string, entries: readonly Entry[], style: Style, indent: string): string {
  const line = head + inline(entries, style)
  if (fits(`${line} {`)) return line
  const broken = entries.map(({ name, part }) => {
    const entry = `${indent}  ${style.key(name)}`
    const inner = inside(part)
    const text =
      inner === null ? entry + leaf(part, style) : braced(entry, inner, style, `${indent}  `)
    return `${text}${style.behind}\n`
  })
  return `${head}{\n${broken.join('')}${indent}}`
}

function inline(entries: readonly Entry[], style: Style): string {
  const texts = entries.map(({ name, part }) => {
    const inner = inside(part)
    return style.key(name) + (inner === null ? leaf(part, style) : inline(inner, style))
  })
  return `{ ${texts.join(style.between)} }`
}

function inside(part: Entry['part']): Entry[] | null {
  if (typeof part !== 'object' || part === null) return null
  return Object.entries(part).map(([name, part]) => ({ name, part }))
}

function leaf(part: Entry['part'], style: Style): string {
  return typeof part === 'string' ? style.leaf(part) : String(part)
}

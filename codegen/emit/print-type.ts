/** Prints types after a name, broken into lines. */
import { called, fits, leadingSpace } from './printer.ts'

/**
 * Returns `head type` and `tail`; a union that doesn't fit in a line gets a line for each member.
 */
export function typed(head: string, type: string, tail: string = ''): string {
  const line = `${head} ${type}${tail}`
  if (fits(line)) return line
  const members = split(type, ' | ')
  if (members.length === 1) return broken(head, type, tail)
  return [head, ...unionLines(members, `${leadingSpace(head)}  `, tail)].join('\n')
}

/** Returns a parameter list whose last parameter is of one of the types `members`. */
export function declared(
  head: string,
  parameters: readonly string[],
  members: readonly string[],
  tail: string,
): string {
  const last = parameters.at(-1)!
  const type = members.join(' | ')
  const others = parameters.slice(0, -1)
  if (fits(called(head, [...others, `${last}: ${type}`], tail))) {
    return called(head, [...others, `${last}: ${type}`], tail)
  }
  const lastLine = typed(`${leadingSpace(head)}  ${last}:`, type, ',')
  const lines = [...others.map((other) => `${leadingSpace(head)}  ${other},`), lastLine]
  return `${head}(\n${lines.join('\n')}\n${leadingSpace(head)})${tail}`
}

/** Breaks the type arguments or the braces of a type that isn't a union. */
function broken(head: string, type: string, tail: string): string {
  const start = head.endsWith(' ') ? head : `${head} `
  const line = start + type + tail
  if (fits(line)) return line
  const indent = leadingSpace(head) + (head.endsWith('|') ? '  ' : '')
  const list = /^readonly \((.*)\)\[\]$/.exec(type)
  if (list !== null) {
    const lines = unionLines(split(list[1]!, ' | '), `${indent}  `, '')
    return `${start}readonly (\n${lines.join('\n')}\n${indent})[]${tail}`
  }
  const generic = /^([^<>()|\s]+)<(.*)>$/.exec(type)
  const args = generic === null ? [] : split(generic[2]!, ', ')
  if (generic === null || (args.length === 1 && /^[^<>()|\s]+$/.test(args[0]!))) return line
  const lines = args.map((arg) => broken(`${indent}  `, arg, ''))
  return `${start}${generic[1]}<\n${lines.join(',\n')}\n${indent}>${tail}`
}

/** Returns all members on one line, or each on a line. */
function unionLines(members: readonly string[], indent: string, tail: string): string[] {
  const line = `${indent}${members.join(' | ')}${tail}`
  if (fits(line)) return [line]
  const last = members.length - 1
  return members.map((member, index) => broken(`${indent}|`, member, index === last ? tail : ''))
}

/** Splits a type at each `separator` that is outside brackets and strings. */
function split(type: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: token, index } of type.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^]/g)) {
    if ('(<{['.includes(token)) depth++
    else if (')>}]'.includes(token)) depth--
    else if (depth === 0 && type.startsWith(separator, index)) {
      parts.push(type.slice(start, index))
      start = index + separator.length
    }
  }
  return [...parts, type.slice(start)]
}

/**
 * Prints generated code, broken into lines as a formatter does at 100 columns. Import lists and
 * classes are printed more compactly, to a fraction of the lines, after `// prettier-ignore`.
 */
import { sourceText, visibleText } from '../text-literal.ts'

export const COLUMNS = 100

export function fits(line: string): boolean {
  return line.length <= COLUMNS
}

/** Returns the lines of a statement, which depend on its indentation `indent`. */
export type Statement = (indent: string) => string

/**
 * An expression; a call is kept in parts, so that it can be broken between its arguments.
 */
export type Expression = string | Call

export interface Call {
  readonly callee: string
  readonly args: readonly string[]
  /** The text after the call, such as ` as Ptr<Enemy>`. */
  readonly tail: string
}

export function call(callee: string, args: readonly string[], tail: string = ''): Call {
  return { callee, args, tail }
}

/** Returns an expression in one line, for use inside another one. */
export function inline(value: Expression): string {
  return typeof value === 'string'
    ? value
    : `${value.callee}(${value.args.join(', ')})${value.tail}`
}

/** Returns an expression as a statement. */
export function line(value: Expression): Statement {
  return (indent) => prefixed(indent, value)
}

export function returns(value: Expression): Statement {
  return (indent) => prefixed(`${indent}return `, value)
}

/** Returns `left = right`; `left` may begin with `const`. */
export function assigns(left: string, right: Expression): Statement {
  return (indent) =>
    typeof right === 'string'
      ? assignment(`${indent}${left}`, right)
      : prefixed(`${indent}${left} = `, right)
}

/** Returns `if (condition) then`, with `otherwise` after `else`. */
export function when(condition: string, then: Statement, otherwise?: Statement): Statement {
  return (indent) => {
    const branches = [clause(`${indent}if (${condition})`, then, indent)]
    if (otherwise !== undefined) branches.push(clause(`${indent}else`, otherwise, indent))
    return branches.join('\n')
  }
}

/** Returns `if (a && b) then`, with a line for each condition if there are several. */
export function whenAll(conditions: readonly string[], then: Statement): Statement {
  const [first = ''] = conditions
  if (conditions.length === 1) return when(first, then)
  return (indent) => {
    const rows = conditions.map((condition) => `${indent}  ${condition}`)
    return `${indent}if (\n${rows.join(' &&\n')}\n${indent})\n${then(`${indent}  `)}`
  }
}

/** Returns `if (a || b) then`, with a line for each condition if they don't fit into one. */
export function whenAny(conditions: readonly string[], then: Statement): Statement {
  return (indent) => {
    const head = `${indent}if (${conditions.join(' || ')})`
    if (fits(head)) return clause(head, then, indent)
    const rows = conditions.join(` ||\n${indent}  `)
    return `${indent}if (\n${indent}  ${rows}\n${indent})\n${then(`${indent}  `)}`
  }
}

function clause(head: string, body: Statement, indent: string): string {
  const text = `${head} ${body('')}`
  return fits(text) && !text.includes('\n') ? text : `${head}\n${body(`${indent}  `)}`
}

/** Returns `head body`, or the body on the next line. */
export function under(head: string, body: Statement): Statement {
  return (indent) => clause(`${indent}${head}`, body, indent)
}

/** Returns `head {`, the statements indented by one more level, and `}`. */
export function block(head: string, body: readonly Statement[]): Statement {
  return (indent) => `${indent}${head} {\n${lines(body, `${indent}  `)}\n${indent}}`
}

/** Returns `if (condition) { … } else { … }`. */
export function branches(
  condition: string,
  then: readonly Statement[],
  otherwise: readonly Statement[],
): Statement {
  return (indent) =>
    `${block(`if (${condition})`, then)(indent)} else {\n${lines(otherwise, `${indent}  `)}\n${indent}}`
}

export interface Case {
  /** The label, such as `case 0` or `default`. */
  readonly label: string
  readonly body: readonly Statement[]
}

/** Returns `switch (value) { … }`. */
export function cases(value: string, branches: readonly Case[]): Statement {
  return block(
    `switch (${value})`,
    branches.map(
      ({ label, body }) =>
        (indent) =>
          `${indent}${label}:\n${lines(body, `${indent}  `)}`,
    ),
  )
}

/** Returns `try { … } catch (error) { … }`. */
export function attempt(
  body: readonly Statement[],
  error: string,
  rescue: readonly Statement[],
): Statement {
  return (indent) =>
    `${block('try', body)(indent)} catch (${error}) {\n${lines(rescue, `${indent}  `)}\n${indent}}`
}

/** Returns `try { … } finally { … }`. */
export function finish(body: readonly Statement[], last: readonly Statement[]): Statement {
  return (indent) =>
    `${block('try', body)(indent)} finally {\n${lines(last, `${indent}  `)}\n${indent}}`
}

export function lines(body: readonly Statement[], indent: string): string {
  return body.map((statement) => statement(indent)).join('\n')
}

/**
 * Returns a member of a class, indented by two spaces; `head` ends in a brace. A member of one
 * statement is printed in one line if it fits.
 */
export function method(doc: string | null, head: string, body: readonly Statement[]): string {
  const comment = doc === null ? [] : [docComment(doc, '  ')]
  const line = body.length === 1 ? `${head} ${body[0]!('')} }` : ''
  if (line !== '' && fits(line) && !line.includes('\n')) return [...comment, line].join('\n')
  return [...comment, head, lines(body, '    '), '  }'].join('\n')
}

/** Returns a class with groups of members, with a blank line between groups. */
export function classText(doc: string, head: string, groups: readonly string[]): string {
  return `// prettier-ignore\n${docComment(doc, '')}\n${head}\n${groups.join('\n\n')}\n}`
}

function prefixed(head: string, value: Expression): string {
  return typeof value === 'string'
    ? head + value
    : called(head + value.callee, value.args, value.tail)
}

/** Returns `text` as a doc comment, with each line indented by `indent`. */
export function docComment(text: string, indent: string): string {
  const lines = visibleText(text).replaceAll('*/', '*\\/').split('\n')
  if (lines.length === 1) {
    const line = `${indent}/** ${lines[0]} */`
    if (fits(line)) return line
  }
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd())
  return [`${indent}/**`, ...body, `${indent} */`].join('\n')
}

/**
 * Returns an import of the sorted `names` in as few lines as possible; `import type` if all are
 * types.
 */
export function importStatement(names: readonly ImportName[], specifier: string): string {
  const allTypes = names.every(({ isType }) => isType)
  const sorted = names.toSorted(
    (a, b) => Number(a.isType) - Number(b.isType) || (a.text < b.text ? -1 : 1),
  )
  const entries = sorted.map(({ text, isType }) => (isType && !allTypes ? `type ${text}` : text))
  const head = allTypes ? 'import type' : 'import'
  const tail = ` from ${quote(specifier)}`
  const line = `${head} { ${entries.join(', ')} }${tail}`
  if (fits(line)) return line
  return `// prettier-ignore\n${head} {\n${filled(entries, '  ')}\n}${tail}`
}

/** Returns the entries of a list, each with a comma after it, with as many per line as fit. */
function filled(entries: readonly string[], indent: string): string {
  const rows: string[] = []
  for (const entry of entries) {
    const row = rows.at(-1)
    if (row !== undefined && fits(`${row} ${entry},`)) rows[rows.length - 1] = `${row} ${entry},`
    else rows.push(`${indent}${entry},`)
  }
  return rows.join('\n')
}

export interface ImportName {
  /** `Name`, or `Name as Other`. */
  readonly text: string
  readonly isType: boolean
}

/** Returns `head { entries }tail` in one line, or with a line for each entry. */
export function braced(head: string, entries: readonly string[], tail: string): string {
  const line = `${head} { ${entries.join(', ')} }${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head} {\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}${tail}`
}

/** Returns `head { entries }tail` in one line, or with as many entries per line as fit. */
export function packed(head: string, entries: readonly string[], tail: string): string {
  const line = `${head} { ${entries.join(', ')} }${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head} {\n${filled(entries, `${indent}  `)}\n${indent}}${tail}`
}

/** Returns `head [entries]tail` in one line, or with a line for each entry. */
export function listed(head: string, entries: readonly string[], tail: string): string {
  const line = `${head} [${entries.join(', ')}]${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head} [\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}]${tail}`
}

/** Returns `head(arguments)tail` in one line, or with a line for each argument. */
export function called(head: string, args: readonly string[], tail: string): string {
  const line = `${head}(${args.join(', ')})${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head}(\n${args.map((arg) => `${indent}  ${arg},\n`).join('')}${indent})${tail}`
}

/** Returns `head entries tail`, with as many entries per line as fit, joined by `separator`. */
export function filledWith(
  head: string,
  entries: readonly string[],
  separator: string,
  tail: string,
): string {
  const rows: string[] = []
  let row = head
  entries.forEach((entry, index) => {
    const isFirst = index === 0 || row === head
    const after = index < entries.length - 1 ? separator.trimEnd() : tail
    const next = `${row}${isFirst ? '' : ' '}${entry}${after}`
    if (fits(next) || isFirst) {
      row = next
      return
    }
    rows.push(row)
    row = `${leadingSpace(head)}${/\S/.test(head) ? '  ' : ''}${entry}${after}`
  })
  return [...rows, row].join('\n')
}

/** Returns `left = right`, broken after the sign if necessary. */
export function assignment(left: string, right: string): string {
  return joined(`${left} =`, right)
}

/** Returns `head rest`, or `rest` on the next line, indented by one more level. */
export function joined(head: string, rest: string): string {
  const line = `${head} ${rest}`
  return fits(line) ? line : `${head}\n${leadingSpace(head)}  ${rest}`
}

// Most texts have nothing to escape.
const PLAIN = /^[\w .,:;()<>|{}[\]-]*$/

/** Returns a string literal with the kind of quotes that needs fewer escapes. */
export function quote(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`
  const count = (mark: string): number => text.split(mark).length
  return sourceText(text, count("'") > count('"') ? '"' : "'")
}

/**
 * Returns `rows` in columns with two spaces between them; the columns in `right` are right-aligned.
 */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  )
}

export function leadingSpace(text: string): string {
  return /^ */.exec(text)![0]
}

/** How generated text is broken into lines: as a formatter with 100 columns would. */

const COLUMNS = 100

export function fits(line: string): boolean {
  return line.length <= COLUMNS
}

/** `text` as a doc comment, each line `indent` deep. */
export function docComment(text: string, indent: string): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n')
  if (lines.length === 1) {
    const line = `${indent}/** ${lines[0]} */`
    if (fits(line)) return line
  }
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd())
  return [`${indent}/**`, ...body, `${indent} */`].join('\n')
}

/** An import of the sorted `names`; those that are all types are imported as such. */
export function importStatement(names: readonly ImportName[], specifier: string): string {
  const allTypes = names.every(({ isType }) => isType)
  const sorted = names.toSorted(
    (a, b) => Number(a.isType) - Number(b.isType) || (a.text < b.text ? -1 : 1),
  )
  const entries = sorted.map(({ text, isType }) => (isType && !allTypes ? `type ${text}` : text))
  const head = allTypes ? 'import type' : 'import'
  return braced(head, entries, ` from ${quote(specifier)}`)
}

export interface ImportName {
  /** `Name`, or `Name as Other`. */
  readonly text: string
  readonly isType: boolean
}

/** `head { entries }tail` in one line, or with a line for each entry. */
export function braced(head: string, entries: readonly string[], tail: string): string {
  const line = `${head} { ${entries.join(', ')} }${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head} {\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}${tail}`
}

/** `head(arguments)tail` in one line, or with a line for each argument. */
export function called(head: string, args: readonly string[], tail: string): string {
  const line = `${head}(${args.join(', ')})${tail}`
  if (fits(line)) return line
  const indent = leadingSpace(head)
  return `${head}(\n${args.map((arg) => `${indent}  ${arg},\n`).join('')}${indent})${tail}`
}

/** The same for a parameter list whose last parameter is of one of the types `members`. */
export function declared(
  head: string,
  parameters: readonly string[],
  members: readonly string[],
  tail: string,
): string {
  const last = parameters.at(-1)!
  const indent = `${leadingSpace(head)}  `
  const broken = property(`${indent}${last}`, members).trimStart()
  const line = called(head, [...parameters.slice(0, -1), `${last}: ${members.join(' | ')}`], tail)
  return line.includes('\n') ? called(head, [...parameters.slice(0, -1), broken], tail) : line
}

/** `left = right`, broken behind the sign where it has to be. */
export function assignment(left: string, right: string): string {
  return joined(`${left} =`, right)
}

/** `head rest`, or `rest` on the next line and deeper. */
export function joined(head: string, rest: string): string {
  const line = `${head} ${rest}`
  return fits(line) ? line : `${head}\n${leadingSpace(head)}  ${rest}`
}

/** A property of an interface; a union that is too wide gets a line for each member. */
export function property(head: string, members: readonly string[]): string {
  const line = `${head}: ${members.join(' | ')}`
  if (fits(line) || members.length === 1) return line
  const indent = leadingSpace(head)
  return `${head}:${members.map((member) => `\n${indent}  | ${member}`).join('')}`
}

/** A string literal with the quotes that need fewer escapes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  if (!text.includes("'")) return `'${escaped}'`
  return text.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`
}

/** `rows` in columns, two spaces between them; those in `right` end where their column ends. */
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

function leadingSpace(text: string): string {
  return /^ */.exec(text)![0]
}

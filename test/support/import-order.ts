/**
 * The order of imports: modules of Node first, then packages, then files, each by path; the names
 * that one statement imports by name. Runs of `export … from` are sorted by path as well.
 */

/** An import or a re-export at the beginning of a line, with the line break after it. */
const STATEMENT =
  /^(import|export)\b(?: type)?(?: [^;'"]*? from)? '([^']+)'(?: with \{[^}]*\})?;?\n/

/** Returns `text` with its imports in order. Everything else stays as it is. */
export function sortImports(text: string): string {
  const parts: string[] = []
  let run: Statement[] = []
  const end = (): void => {
    parts.push(...run.sort(byPath).map((statement) => statement.text))
    run = []
  }
  let at = 0
  while (at < text.length) {
    const statement = statementAt(text, at)
    if (statement === null) {
      end()
      const next = text.indexOf('\n', at)
      const line = text.slice(at, next < 0 ? text.length : next + 1)
      parts.push(line)
      at += line.length
      continue
    }
    // Imports for their effects stay where they are, and so do those around them.
    if (statement.path === null || run[0]?.keyword !== statement.keyword) end()
    if (statement.path === null) parts.push(statement.text)
    else run.push(statement)
    at += statement.length
  }
  end()
  return parts.join('')
}

interface Statement {
  readonly keyword: string
  /** Null where nothing is imported by name. */
  readonly path: string | null
  readonly text: string
  /** Length in the source. */
  readonly length: number
}

function statementAt(text: string, at: number): Statement | null {
  const rest = text.slice(at, at + 4000)
  const match = STATEMENT.exec(rest)
  if (match === null || /\/[/*]/.test(match[0].replace(/'[^']*'/g, ''))) return null
  const [source, keyword, path] = match
  const hasNames = source.includes(' from ')
  if (keyword === 'export' && !hasNames) return null
  return {
    keyword: keyword!,
    path: hasNames ? path! : null,
    text: sortNames(source),
    length: source.length,
  }
}

function sortNames(statement: string): string {
  return statement.replace(/\{([^}]*)\}(?= from)/, (list: string, names: string) => {
    const all = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const sorted = [...all].sort(byName)
    return sorted.every((name, index) => name === all[index]) ? list : `{ ${sorted.join(', ')} }`
  })
}

/** Values first, then types. */
function byName(a: string, b: string): number {
  return kind(a) - kind(b) || compare(a, b)
}

const kind = (name: string): number => (name.startsWith('type ') ? 1 : 0)

/** Modules of Node before packages, those before files; files of outer folders first. */
function rank(path: string): number {
  if (path.startsWith('node:')) return 0
  return path.startsWith('.') ? 2 : 1
}

function byPath(a: Statement, b: Statement): number {
  return rank(a.path!) - rank(b.path!) || compare(a.path!, b.path!)
}

/** The order of a dictionary: `a`, `B`, `c`. */
function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x !== y) return x < y ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

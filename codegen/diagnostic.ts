/**
 * Problems in schemas: `Fault` between the stages of the compiler, `SchemaError` for its callers.
 */
import type { Span } from './ir.ts'

/** The kinds of problems, a closed set. Programs compare the code; people read the message. */
export type SchemaErrorCode =
  | 'ALIAS_CYCLE'
  | 'AMBIGUOUS_DISCRIMINANT'
  | 'ARRAY_ARGUMENTS'
  | 'ARRAY_ELEMENT'
  | 'ARRAY_LENGTH'
  | 'ATOMIC_ARGUMENT'
  | 'BARE_NAMES'
  | 'BARE_POINTER'
  | 'BITS_ARGUMENT'
  | 'BITS_WIDTH'
  | 'CALL_SIGNATURE'
  | 'CLASHING_NAME'
  | 'CODE_ARGUMENT'
  | 'DEFAULT_EXPORT'
  | 'DUPLICATE_COLUMN'
  | 'DUPLICATE_FIELD'
  | 'DUPLICATE_MEMBER'
  | 'DUPLICATE_NAME'
  | 'DUPLICATE_STRUCT'
  | 'EMPTY_STRUCT'
  | 'EQUAL_DISCRIMINANTS'
  | 'EXPORT_FORM'
  | 'EXTENDS'
  | 'EXTENDS_CYCLE'
  | 'FIELD_NAME'
  | 'FIELD_WITHOUT_TYPE'
  | 'FILE_NOT_FOUND'
  | 'GENERIC_ALIAS'
  | 'GENERIC_STRUCT'
  | 'IMPORT_FORM'
  | 'INDEX_SIGNATURE'
  | 'INHERITED_FIELD'
  | 'INVALID_ALIGNMENT'
  | 'INVALID_DEFAULT'
  | 'INVALID_TAG'
  | 'LIST_ARGUMENTS'
  | 'LIST_ELEMENT'
  | 'COLLECTION_ARGUMENTS'
  | 'COLLECTION_ELEMENT'
  | 'COLUMN_TYPE'
  | 'CSV_TYPE'
  | 'LOOKALIKE_NAME'
  | 'MEMBER_NAME'
  | 'METHOD'
  | 'MISPLACED_TAG'
  | 'NAMES_ARGUMENT'
  | 'NOT_A_SCHEMA'
  | 'NOT_A_STRUCT'
  | 'NOT_EXPORTED'
  | 'NOT_IMPORTED'
  | 'NO_DISCRIMINANT'
  | 'NO_STRUCT'
  | 'NO_SUCH_EXPORT'
  | 'NULLABLE_TYPE'
  | 'OPTIONAL_FIELD'
  | 'PACKED_BASE'
  | 'PACKED_FIELD'
  | 'PLAIN_TYPE'
  | 'POINTER_TARGET'
  | 'RECURSIVE_STRUCT'
  | 'RESERVED_NAME'
  | 'STRUCT_TOO_LARGE'
  | 'SYNTAX'
  | 'TEXT_LENGTH'
  | 'TOO_DEEP'
  | 'TOO_MANY_MEMBERS'
  | 'TYPE_ARGUMENTS'
  | 'UNCLEAR_NAME'
  | 'UNIFORM_LAYOUT'
  | 'UNION_MEMBER'
  | 'UNKNOWN_TYPE'
  | 'UNKNOWN_WORD'
  | 'UNSUPPORTED_TYPE'
  | 'VALUE_IMPORT'
  | 'WGSL_TYPE'

/** A problem at a place in a schema. It is plain data, as is everything that the stages pass on. */
export interface Fault {
  readonly code: SchemaErrorCode
  readonly path: string
  readonly span: Span
  /** The problem, the value found and the expected ones, as one clause without a full stop. */
  readonly problem: string
  /** The cure, in the imperative, without a full stop. */
  readonly fix: string
}

/** Adds colours to the parts of a diagnostic. */
export interface Paint {
  place(text: string): string
  code(text: string): string
  caret(text: string): string
}

const PLAIN: Paint = { place: (text) => text, code: (text) => text, caret: (text) => text }

/** One problem in a schema. `message` is the whole diagnostic with its code frame. */
export class SchemaError extends Error {
  override readonly name: string = 'SchemaError'
  readonly code: SchemaErrorCode
  readonly path: string
  /** The first line is 1. */
  readonly line: number
  /** In UTF-16 units, as editors count; the first column is 1. */
  readonly column: number
  /** The position after the marked text. */
  readonly endLine: number
  readonly endColumn: number
  /** The text of `line` without control characters. */
  readonly lineText: string
  readonly problem: string
  readonly fix: string
  readonly #frame: Frame

  constructor(fault: Fault, lines: Lines) {
    const position = lines.position(fault.span.start)
    const end = lines.position(fault.span.end)
    const line = lines.line(position.line)
    const frame = frameOf(line, position, fault.span)
    super(render(fault, position, frame, PLAIN))
    this.code = fault.code
    this.path = fault.path
    this.line = position.line
    this.column = position.column
    this.endLine = end.line
    this.endColumn = end.column
    this.lineText = printable(line)
    this.problem = fault.problem
    this.fix = fault.fix
    this.#frame = frame
  }

  /**
   * The line with carets below the marked text, for tools that print the other parts themselves.
   */
  get frame(): string {
    return frameLines(this.#frame, this.line, PLAIN).join('\n')
  }

  /** Returns `message` with colours. */
  render(paint: Paint): string {
    return render(this, this, this.#frame, paint)
  }
}

export interface Position {
  readonly line: number
  readonly column: number
}

interface Frame {
  readonly text: string
  readonly indent: string
  readonly carets: string
}

/** The lines of one text. They are found once, because each problem of a file needs positions. */
export class Lines {
  readonly #text: string
  readonly #starts: number[] = [0]
  readonly #ends: number[] = []

  constructor(text: string) {
    this.#text = text
    for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
      this.#ends.push(match.index)
      this.#starts.push(match.index + match[0].length)
    }
    this.#ends.push(text.length)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }

  /** Returns the text of a line without its line break; the first line is 1. */
  line(number: number): string {
    return this.#text.slice(this.#starts[number - 1], this.#ends[number - 1])
  }
}

function render(
  fault: Pick<Fault, 'code' | 'path' | 'problem' | 'fix'>,
  { line, column }: Position,
  frame: Frame,
  paint: Paint,
): string {
  return [
    `${paint.place(`${printable(fault.path)}:${line}:${column}`)} ${paint.code(fault.code)}`,
    ...frameLines(frame, line, paint),
    `${oneLine(capitalised(fault.problem))}.`,
    `Fix: ${oneLine(fault.fix)}.`,
  ].join('\n')
}

function frameLines(frame: Frame, line: number, paint: Paint): string[] {
  const gutter = ' '.repeat(String(line).length)
  return [
    `${gutter} │ `.trimEnd(),
    `${line} │ ${frame.text}`.trimEnd(),
    `${gutter} │ ${frame.indent}${paint.caret(frame.carets)}`,
  ]
}

export function capitalised(sentence: string): string {
  return sentence[0]!.toUpperCase() + sentence.slice(1)
}

/** A generated line can have megabytes, so a frame shows only the part around its caret. */
const FRAME_COLUMNS = 100

function frameOf(line: string, { column }: Position, span: Span): Frame {
  const caret = column - 1
  const from = caret < FRAME_COLUMNS - 20 ? 0 : caret - 40
  const text = line.slice(from, from + FRAME_COLUMNS)
  const width = Math.min(span.end - span.start, text.length - (caret - from))
  return {
    text: printable(`${from > 0 ? '…' : ''}${text}${from + text.length < line.length ? '…' : ''}`),
    indent: `${from > 0 ? ' ' : ''}${blank(line.slice(from, caret))}`,
    carets: '^'.repeat(Math.max(1, width)),
  }
}

/**
 * Returns spaces as wide as `text` on a terminal: tabs stay, and a surrogate pair counts as one.
 */
function blank(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').replace(/[^\t ]/g, ' ')
}

/** Messages quote the schema, which can contain strings of any length with any characters. */
function oneLine(sentence: string): string {
  const line = printable(sentence.replace(/[\t\r\n\u2028\u2029]+/g, ' '))
  return line.length > MAX_SENTENCE ? `${line.slice(0, MAX_SENTENCE)}…` : line
}

const MAX_SENTENCE = 400

/** Replaces characters that could move the cursor, change colours, or hide or reorder text. */
function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    '�',
  )
}

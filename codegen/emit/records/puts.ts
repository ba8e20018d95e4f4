/** Collects the statements of a generated writer, with the constant bytes between its calls. */
import type { Context } from '../kinds/kind.ts'
import { assigns, block, call, line, listed, quote, when, type Statement } from '../printer.ts'

/** The formats that have writers. */
export type Format = 'csv' | 'ndjson' | 'json'

/** Number of bytes that a store of constant bytes can write beyond them. */
const SLACK = 3

/** The state that the parts of a writer share. */
interface Shared {
  /** Most bytes of a record, apart from those for which calls make room themselves. */
  most: number
  /** Number of variables so far. */
  variables: number
  /** The names of the types of dictionaries, in the order of the writer's argument. */
  readonly dictionaries: string[]
  usesView: boolean
}

/** A byte is a number, or the name of a variable. */
type Byte = number | string

export class Puts {
  readonly context: Context
  readonly module: string
  readonly format: Format
  readonly #shared: Shared
  readonly #statements: Statement[] = []
  #pending: Byte[] = []

  constructor(context: Context, module: string, format: Format, shared?: Shared) {
    this.context = context
    this.module = module
    this.format = format
    this.#shared = shared ?? { most: SLACK, variables: 0, dictionaries: [], usesView: false }
  }

  /** Most bytes of a record. It is right when the writer is complete. */
  get most(): number {
    return this.#shared.most
  }

  /** Returns the name of a new variable. */
  variable(stem: string): string {
    // No name of a schema ends in `$`.
    return `${stem}${this.#shared.variables++}$`
  }

  /** Whether the statements use the `DataView` of the sink. */
  get usesView(): boolean {
    return this.#shared.usesView
  }

  /** The names of the types of the dictionaries that the writer needs. */
  get dictionaries(): readonly string[] {
    return this.#shared.dictionaries
  }

  /** Returns the expression for the dictionary of a type. */
  dictionary(local: string): string {
    const { dictionaries } = this.#shared
    if (!dictionaries.includes(local)) dictionaries.push(local)
    return `dictionaries[${dictionaries.indexOf(local)}]!`
  }

  /** Returns the name of a table with the names of an enum. */
  table(names: readonly string[]): string {
    const isJSON = this.format !== 'csv'
    const type = this.callee('NameBytes')
    const stem = isJSON ? 'JSONNames' : 'CSVNames'
    return this.context.helper(stem, JSON.stringify(names), (name) =>
      listed(
        `const ${name} = /*@__PURE__*/ new ${type}(`,
        names.map(quote),
        `, ${isJSON})`,
      ).replace('( [', '(['),
    )
  }

  /** Returns the name of a function of the module. */
  callee(name: string): string {
    return this.context.names.runtime(name, this.module)
  }

  /** Writes constant text. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.#pending.push(...bytes)
    this.#shared.most += bytes.length
  }

  /** Writes the byte in a variable. */
  byte(name: string): void {
    this.#pending.push(name)
    this.#shared.most++
  }

  /** Writes by a call `callee(out, at, …)` at most `most` bytes. */
  call(most: number, callee: string, args: readonly string[]): void {
    const { at, out } = this.context.names.locals
    const length = this.#store()
    this.#statements.push(assigns(at, call(callee, [out, this.#after(length), ...args])))
    this.#shared.most += most
  }

  /** Writes by a call `callee(sink, at, rest, …)`, which makes room for itself. */
  roomy(callee: string, args: readonly string[]): void {
    const { at, sink } = this.context.names.locals
    const length = this.#store()
    const position = this.#after(length)
    this.#statements.push((indent) => {
      const rest = String(this.most)
      return assigns(at, call(callee, [sink, position, rest, ...args]))(indent)
    })
    this.#statements.push(this.reload())
  }

  /** Returns the statement that reads the bytes of the sink again, which can have moved. */
  reload(): Statement {
    const { out, view, sink } = this.context.names.locals
    return (indent) =>
      line(
        this.usesView
          ? `${out} = ${sink}.arena.u8, ${view} = ${sink}.arena.view`
          : `${out} = ${sink}.arena.u8`,
      )(indent)
  }

  /** Adds a declaration, which doesn't depend on what is written before it. */
  declare(statement: Statement): void {
    this.#statements.push(statement)
  }

  /** Adds statements after what was written so far. */
  add(...statements: readonly Statement[]): void {
    this.#settle()
    this.#statements.push(...statements)
  }

  /** Adds the statement that makes room for the most bytes of a record. */
  makeRoom(): void {
    const { at, sink } = this.context.names.locals
    this.add((indent) => {
      const most = String(this.most)
      const body = [assigns(at, `${sink}.room$(${at}, ${most})`), this.reload()]
      return block(`if (${sink}.end$ - ${at} < ${most})`, body)(indent)
    })
  }

  /** Counts bytes that other statements write. */
  count(bytes: number): void {
    this.#shared.most += bytes
  }

  /** Adds a condition or a loop around what `fill` writes. */
  inside(head: string, fill: (inner: Puts) => void, before: readonly Statement[] = []): void {
    this.#settle()
    const inner = new Puts(this.context, this.module, this.format, this.#shared)
    inner.add(...before)
    fill(inner)
    const body = inner.done()
    this.#statements.push(
      head.startsWith('if') && body.length === 1
        ? when(head.slice(4, -1), body[0]!)
        : block(head, body),
    )
  }

  /** Counts the most bytes of what `fill` writes, `times` times. */
  repeat(times: number, fill: () => void): void {
    const before = this.#shared.most
    fill()
    this.#shared.most += (this.#shared.most - before) * (times - 1)
  }

  done(): Statement[] {
    this.#settle()
    return this.#statements
  }

  #settle(): void {
    const length = this.#store()
    if (length === 0) return
    const { at } = this.context.names.locals
    this.#statements.push(line(length === 1 ? `${at}++` : `${at} += ${length}`))
  }

  /** Adds the stores of the pending bytes, and returns their number. */
  #store(): number {
    const pending = this.#pending
    this.#pending = []
    const { out, view } = this.context.names.locals
    for (let index = 0; index < pending.length;) {
      const byte = pending[index]!
      let count = 0
      while (count < 4 && typeof pending[index + count] === 'number') count++
      const place = this.#after(index)
      if (count < 2) {
        const value = typeof byte === 'string' ? byte : String(byte)
        this.#statements.push(assigns(`${out}[${place}]`, value))
        index++
        continue
      }
      this.#shared.usesView = true
      const bytes = pending.slice(index, index + count) as number[]
      const word = bytes.reduce((sum, one, shift) => sum + one * 2 ** (8 * shift), 0)
      const shown = bytes.every((one) => one >= 0x20 && one < 0x7f)
        ? ` // ${String.fromCharCode(...bytes)}`
        : ''
      this.#statements.push(
        line(`${view}.setUint32(${place}, 0x${word.toString(16)}, true)${shown}`),
      )
      index += count
    }
    return pending.length
  }

  #after(length: number): string {
    const { at } = this.context.names.locals
    return length === 0 ? at : `${at} + ${length}`
  }
}

/** `Table<T>`: rows of structs in columns. */
import { yielding } from '../../generated-names.ts'
import type { CollectionType, StructRef } from '../../ir.ts'
import { columnsOf, type StructColumns } from '../../layout/columns.ts'
import type { Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  call,
  classText,
  line,
  method,
  packed,
  returns,
  when,
  whenAny,
  type Statement,
} from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'
import { tableIteration } from './row-iterator.ts'
import { HEAD_WORDS, rowClass } from './table-row.ts'
import { writerOf } from './table-write.ts'

export const tableEmitter: CollectionEmitter = {
  accessor: (type, context) =>
    `${context.names.runtimeType('Table')}<${typeArguments(type, context)}>`,
  inputTypes: (type, context) => {
    const { names } = context
    const { local, id } = elementOf(type)
    return [
      ...[names.type(local), names.type(local, '*.Init')],
      rowClass(id, tracks(type), context),
    ]
  },
  contents: (type, context) => {
    const row = rowClass(elementOf(type).id, tracks(type), context)
    return `/*@__PURE__*/ new ${context.names.runtime('TableContents')}(() => ${row}.head$)`
  },
  classText: (type, head, _name, more, context) => {
    const { names, layouts } = context
    const { local, id } = elementOf(type)
    const columns = columnsOf(layouts.get(id)!, layouts)
    const struct = names.value(local)
    const row = rowClass(id, tracks(type), context)
    const types = columnsType(type, context)
    const inputs = tableEmitter.inputTypes(type, context)
    const plain = inputs.slice(0, 2)
    const { index, init, target } = names.locals
    const base = `${names.runtime('Table')}<${[...plain, row, types].join(', ')}>`
    const layoutType = `${names.runtimeType('TableHead')}<typeof ${struct}>`
    return classText(`The rows of a \`Table<${local}>\`.`, typed(`${head} extends`, base, ' {'), [
      method(null, `  static get head$(): ${layoutType} {`, [returns(`${row}.head$`)]),
      ...more,
      [
        method(null, `  override get layout$(): ${layoutType} {`, [returns(`${row}.head$`)]),
        method(null, `  protected override row$(${index}: number): ${row} {`, [
          returns(call(`new ${row}`, ['this.arena', 'this.ptr', index, String(HEAD_WORDS)])),
        ]),
        method(
          null,
          declared(
            '  protected override init$',
            [`${target}: ${names.type(local)}`, init],
            plain,
            ': void {',
          ),
          [line(call(names.value(local, 'init*'), [target, init]))],
        ),
      ].join('\n'),
      lengthText(context),
      tableIteration(id, row, context),
      removeText(columns, context),
      method(null, `  protected override views$(): ${types} {`, [
        objectOf('return', columns, viewOf),
      ]),
      method(null, `  override get starts(): ${names.runtimeType('ColumnStarts')}<${types}> {`, [
        objectOf('return', columns, startOf),
      ]),
      ...writeMethods(type, columns, inputs, context),
    ])
  },
}

/** Returns the type arguments of an accessor. */
export function typeArguments(type: CollectionType, context: Context): string {
  const args = [...tableEmitter.inputTypes(type, context), columnsType(type, context)]
  return args.join(', ')
}

export function elementOf({ elements }: CollectionType): StructRef {
  return elements[0] as StructRef
}

/** Returns whether the table records the rows that are written. */
export function tracks({ numbers }: CollectionType): boolean {
  return numbers[0] === 1
}

function lengthText({ names }: Context): string {
  const { head, row, u32 } = names.locals
  const views = assigns(`const ${u32}`, 'this.arena.u32')
  return [
    method(null, '  override get length(): number {', [
      views,
      returns(`${u32}[${u32}[this.ptr >>> 2]! >>> 2]!`),
    ]),
    method(null, '  private next$(): number {', [
      views,
      assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
      assigns(`const ${row}`, `${u32}[${head}]!`),
      when(`${head} === 0 || ${row} >= ${u32}[${head} + 1]!`, returns('this.extend()')),
      assigns(`${u32}[${head}]`, `${row} + 1`),
      returns(row),
    ]),
  ].join('\n')
}

/** Returns the method that moves the cells of the last row to another one. */
export function removeText({ columns }: StructColumns, { names }: Context): string {
  const { arena, head, index, row, u32 } = names.locals
  const moved = columns.map(({ size }, column): Statement => {
    const start = `${u32}[${head} + ${HEAD_WORDS + column}]!`
    if (size < 0) return line(call(names.runtime('removeBit'), [arena, start, index, row]))
    if (size === 4) return line(call(names.runtime('removeWord'), [u32, start, index, row]))
    if (size === 2)
      return line(call(names.runtime('removeHalf'), [`${arena}.u16`, start, index, row]))
    const args = [`${arena}.u8`, start, index, row, String(size)]
    return line(call(names.runtime('removeBytes'), args))
  })
  const parameters = [head, index, row].map((name) => `${name}: number`).join(', ')
  const usesArena = columns.some(({ size }) => size !== 4)
  return method(null, `  protected override removeRow$(${parameters}): void {`, [
    ...(usesArena ? [assigns(`const ${arena}`, 'this.arena')] : []),
    assigns(`const ${u32}`, 'this.arena.u32'),
    ...moved,
  ])
}

/** Returns `push`, `set` and what they share. */
function writeMethods(
  type: CollectionType,
  columns: StructColumns,
  inputs: readonly string[],
  context: Context,
): string[] {
  const { names } = context
  const { arena, head, index, init, row, u32 } = names.locals
  const { reads, plain, writes, values, views } = writerOf(
    columns,
    `${init} as ${inputs[1]}`,
    context,
  )
  const slow = returns(call('this.put', [init, index]))
  const converted: Statement = (indent) =>
    packed(`${indent}return this.put(`, values, `, ${index})`).replace('( {', '({')
  const others = [...views].sort()
  const found = [
    line(
      `const { ${['u32', ...others].map((view) => (view === 'u32' && u32 !== 'u32' ? `u32: ${u32}` : view)).join(', ')} } = ${arena}`,
    ),
    assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
  ]
  const marks = tracks(type) ? [line(call('this.mark', [row, `${row} + 1`]))] : []
  return [
    method(null, declared('  override push', [`${init}?`], inputs, ': number {'), [
      returns(`this.write$(${init}, -1)`),
    ]),
    method(null, declared('  override set', [`${index}: number`, init], inputs, ': void {'), [
      when(
        `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < this.length)`,
        line(`throw this.outOfRange(${index})`),
      ),
      line(`this.write$(${init}, ${index})`),
    ]),
    method(
      null,
      `  private write$(${init}: ${[...inputs, 'undefined'].join(' | ')}, ${index}: number): number {`,
      [
        assigns(`const ${arena}`, 'this.arena'),
        whenAny([`!${names.runtime('isPlain')}(${init})`, `${arena}.checks !== null`], slow),
        ...reads,
        ...(plain.length === 0 ? [] : [notAll(plain, converted)]),
        // Getters of the values can remove rows.
        when(`${index} >= 0 && ${index} >= this.length`, line(`throw this.outOfRange(${index})`)),
        assigns(`const ${row}`, `${index} < 0 ? this.next$() : ${index}`),
        // A table can have nothing but columns that this doesn't write.
        ...(writes.length === 0 ? [] : found),
        ...writes,
        ...marks,
        returns(row),
      ],
    ),
  ]
}

/** Returns `if (!(a && b)) then`. */
export function notAll(conditions: readonly string[], then: Statement): Statement {
  return (indent) => {
    const head = `${indent}if (!(${conditions.join(' && ')}))`
    if (head.length <= 100) return `${head}\n${then(`${indent}  `)}`
    const rows = conditions.join(` &&\n${indent}  `)
    return `${indent}if (!(\n${indent}  ${rows}\n${indent}))\n${then(`${indent}  `)}`
  }
}

/** Returns the name of the interface of the object that `columns` returns. */
export function columnsType(type: CollectionType, context: Context): string {
  const { layouts } = context
  return interfaceOf(columnsOf(layouts.get(elementOf(type).id)!, layouts), context)
}

function interfaceOf(columns: StructColumns, context: Context): string {
  const { names, helper } = context
  const { id } = columns.struct
  return helper(`${names.localOf(id)}Columns`, id, (name) => {
    const arena = names.runtimeType('Arena')
    const members = namesOf(columns).flatMap(({ name, validity, one }) => {
      if (one.field.size === 0) return []
      const value =
        one.inner === null ? `${arena}['${one.cell!.view}']` : interfaceOf(one.inner, context)
      const own = `  readonly ${name}: ${value}`
      return validity === null ? [own] : [own, `  readonly ${validity}: ${arena}['u8']`]
    })
    return `// prettier-ignore\n/** The columns of \`${names.localOf(id)}\` in a table. */\ninterface ${name} {\n${members.join('\n')}\n}`
  })
}

interface Named {
  readonly name: string
  /** The name of the column with the presence bits. */
  readonly validity: string | null
  readonly one: StructColumns['fields'][number]
}

/** Returns the names of the columns of the fields. */
function namesOf({ fields }: StructColumns): Named[] {
  const taken = new Set(fields.map(({ field }) => field.name))
  return fields.map((one) => {
    const { name } = one.field
    const validity =
      one.presence === null ? null : yielding(`${name}Validity`, (name) => taken.has(name))
    if (validity !== null) taken.add(validity)
    return { name, validity, one }
  })
}

type Entry = (one: StructColumns['fields'][number], column: number) => string

export const viewOf: Entry = ({ cell }, column) =>
  `this.view$('${cell!.view}', ${column}, ${cell!.perRow})`

export const startOf: Entry = ({ cell }, column) => {
  const bytes = Number(cell!.view.slice(1)) / 8
  const start = `this.start$(${column})`
  return bytes === 1 ? start : `${start} >>> ${Math.log2(bytes)}`
}

/** Returns `head { … }` with an entry for each column. */
export function objectOf(head: string, columns: StructColumns, entry: Entry): Statement {
  return (indent) => {
    const rows: string[] = []
    const visit = (columns: StructColumns, first: number, indent: string): void => {
      for (const { name, validity, one } of namesOf(columns)) {
        if (one.field.size === 0) continue
        const column = first + one.first
        if (one.inner === null) rows.push(`${indent}${name}: ${entry(one, column)},`)
        else {
          rows.push(`${indent}${name}: {`)
          visit(one.inner, column, `${indent}  `)
          rows.push(`${indent}},`)
        }
        if (validity === null) continue
        const bits = entry === viewOf ? 'bits$' : 'start$'
        rows.push(`${indent}${validity}: this.${bits}(${first + one.presence!}),`)
      }
    }
    visit(columns, 0, `${indent}  `)
    return `${indent}${head} {\n${rows.join('\n')}\n${indent}}`
  }
}

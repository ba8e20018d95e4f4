/** `SparseSet<T>`: structs in columns by 32-bit keys. */
import type { CollectionType } from '../../ir.ts'
import { columnsOf, type StructColumns } from '../../layout/columns.ts'
import type { Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  block,
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
import { sparseIterations } from './row-iterator.ts'
import { HEAD_WORDS, rowClass } from './table-row.ts'
import { blankCells, writerOf } from './table-write.ts'
import {
  columnsType,
  elementOf,
  notAll,
  objectOf,
  removeText,
  startOf,
  tableEmitter,
  tracks,
  typeArguments,
  viewOf,
} from './table.ts'

// The number of keys of a page, as a power of two. The column of keys, the pointer to the directory
// and the number of pages follow the columns, as in `src/collections/sparse-words.ts`.
const PAGE_SHIFT = 10
const PAGE_MASK = (1 << PAGE_SHIFT) - 1

export const sparseSetEmitter: CollectionEmitter = {
  accessor: (type, context) =>
    `${context.names.runtimeType('SparseSet')}<${typeArguments(type, context)}>`,
  inputTypes: tableEmitter.inputTypes,
  contents: (type, context) =>
    `/*@__PURE__*/ new ${context.names.runtime('SparseContents')}(() => ${headOf(type, context)})`,
  classText: (type, head, _name, more, context) => {
    const { names, layouts } = context
    const { local, id } = elementOf(type)
    const columns = columnsOf(layouts.get(id)!, layouts)
    const struct = names.value(local)
    const row = rowClass(id, tracks(type), context)
    const types = columnsType(type, context)
    const inputs = tableEmitter.inputTypes(type, context)
    const { index } = names.locals
    const base = `${names.runtime('SparseSet')}<${typeArguments(type, context)}>`
    const layoutType = `${names.runtimeType('SparseHead')}<typeof ${struct}>`
    const layout = headOf(type, context)
    const withKeys = { ...columns, columns: [...columns.columns, { offset: 0, size: 4 }] }
    const doc = `The values of a \`SparseSet<${local}>\`, by keys.`
    return classText(doc, typed(`${head} extends`, base, ' {'), [
      method(null, `  static get head$(): ${layoutType} {`, [returns(layout)]),
      ...more,
      [
        method(null, `  override get layout$(): ${layoutType} {`, [returns(layout)]),
        method(null, `  protected override row$(${index}: number): ${row} {`, [
          returns(call(`new ${row}`, ['this.arena', 'this.ptr', index, String(HEAD_WORDS)])),
        ]),
      ].join('\n'),
      lookup(columns, row, context),
      sparseIterations(id, row, columns.columns.length, context),
      removeText(withKeys, context),
      [
        method(null, `  protected override views$(): ${types} {`, [
          objectOf('return', columns, viewOf),
        ]),
        method(null, `  override get starts(): ${names.runtimeType('ColumnStarts')}<${types}> {`, [
          objectOf('return', columns, startOf),
        ]),
      ].join('\n\n'),
      ...changes(type, columns, context),
      ...writes(type, columns, inputs, context),
    ])
  },
}

/** Returns the name of the type of the head. */
function headOf(type: CollectionType, context: Context): string {
  const { names, helper } = context
  const { id } = elementOf(type)
  const row = rowClass(id, tracks(type), context)
  const stem = `${names.localOf(id)}${tracks(type) ? 'Dirty' : ''}SparseHead`
  const head = names.runtime('SparseHead')
  return helper(stem, id, (name) => `const ${name} = /*@__PURE__*/ new ${head}(${row}.head$)`)
}

/** Returns the expressions for words of the head, whose index is the local variable `head`. */
function wordsOf({ columns }: StructColumns, { names }: Context): Readonly<Record<string, string>> {
  const { head, u32 } = names.locals
  const keys = HEAD_WORDS + columns.length
  return {
    keys: `${u32}[${head} + ${keys}]!`,
    directory: `${u32}[${head} + ${keys + 1}]!`,
    pages: `${u32}[${head} + ${keys + 2}]!`,
  }
}

/** Returns the methods that find a key. */
function lookup(columns: StructColumns, rowType: string, context: Context): string {
  const { head, index, ptr, row, source, u32 } = context.names.locals
  const { keys, directory, pages } = wordsOf(columns, context)
  const { key } = context.names.locals
  const start = [
    assigns(`const ${u32}`, 'this.arena.u32'),
    assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
  ]
  return [
    method(null, '  override get length(): number {', [
      assigns(`const ${u32}`, 'this.arena.u32'),
      returns(`${u32}[${u32}[this.ptr >>> 2]! >>> 2]!`),
    ]),
    method(null, `  override row(${key}: number): number {`, [
      when(`typeof ${key} !== 'number'`, returns(`this.missing$(${key})`)),
      ...start,
      block(`if (${head} !== 0 && ${key} >>> ${PAGE_SHIFT} < ${pages})`, [
        assigns(`const ${ptr}`, `${u32}[(${directory} >>> 2) + (${key} >>> ${PAGE_SHIFT})]! >>> 2`),
        assigns(`const ${row}`, `${u32}[${ptr} + (${key} & ${PAGE_MASK})]!`),
        when(
          `${row} < ${u32}[${head}]! && ${u32}[(${keys} >>> 2) + ${row}] === ${key}`,
          returns(row),
        ),
      ]),
      returns(`this.missing$(${key})`),
    ]),
    method(null, `  override has(${key}: number): boolean {`, [returns(`this.row(${key}) >= 0`)]),
    method(null, `  override get(${key}: number): ${rowType} | undefined {`, [
      assigns(`const ${row}`, `this.row(${key})`),
      returns(
        `${row} < 0 ? undefined : new ${rowType}(this.arena, this.ptr, ${row}, ${HEAD_WORDS})`,
      ),
    ]),
    // One function, because V8 leaves out the literal of `set` only if it inlines all of it.
    method(null, `  private place$(${key}: number): number {`, [
      ...start,
      whenAny(
        [
          `typeof ${key} !== 'number'`,
          `${head} === 0`,
          `${key} >>> 0 !== ${key}`,
          `${key} >>> ${PAGE_SHIFT} >= ${pages}`,
        ],
        returns(`this.extend$(${key})`),
      ),
      assigns(
        `const ${ptr}`,
        `(${u32}[(${directory} >>> 2) + (${key} >>> ${PAGE_SHIFT})]! >>> 2) + (${key} & ${PAGE_MASK})`,
      ),
      assigns(`const ${source}`, `${keys} >>> 2`),
      assigns(`const ${index}`, `${u32}[${ptr}]!`),
      assigns(`const ${row}`, `${u32}[${head}]!`),
      when(`${index} < ${row} && ${u32}[${source} + ${index}] === ${key}`, returns(index)),
      when(
        `${ptr} <= ${PAGE_MASK} || ${row} >= ${u32}[${head} + 1]!`,
        returns(`this.extend$(${key})`),
      ),
      assigns(`${u32}[${ptr}]`, row),
      assigns(`${u32}[${source} + ${row}]`, key),
      assigns(`${u32}[${head}]`, `${row} + 1`),
      returns(row),
    ]),
    method(null, `  override keyAt(${row}: number): number {`, [
      when(
        `!(typeof ${row} === 'number' && ${row} >>> 0 === ${row} && ${row} < this.length)`,
        line(`throw this.outOfRange(${row})`),
      ),
      ...start,
      returns(`${u32}[(${keys} >>> 2) + ${row}]!`),
    ]),
  ].join('\n')
}

/** Returns the methods that add and remove keys. */
function changes(type: CollectionType, columns: StructColumns, context: Context): string[] {
  const { names } = context
  const { arena, head, former, index, ptr, row, u32, key } = names.locals
  const { keys, directory } = wordsOf(columns, context)
  const isMarked = tracks(type)
  const blank = blankCells(columns, context)
  const usesArena = /\barena\b/.test(blank.map((statement) => statement('')).join())
  return [
    method(null, `  override delete(${key}: number): boolean {`, [
      assigns(`const ${index}`, `this.row(${key})`),
      when(`${index} < 0`, returns('false')),
      assigns(`const ${u32}`, 'this.arena.u32'),
      assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
      assigns(`const ${row}`, `${u32}[${head}]! - 1`),
      assigns(`const ${former}`, `${u32}[(${keys} >>> 2) + ${row}]!`),
      assigns(
        `const ${ptr}`,
        `${u32}[(${directory} >>> 2) + (${former} >>> ${PAGE_SHIFT})]! >>> 2`,
      ),
      assigns(`${u32}[${ptr} + (${former} & ${PAGE_MASK})]`, index),
      line(`this.removeRow$(${head}, ${index}, ${row})`),
      assigns(`${u32}[${head}]`, row),
      ...(isMarked ? [when(`${index} < ${row}`, line(`this.mark(${index}, ${index} + 1)`))] : []),
      returns('true'),
    ]),
    method(null, `  override add(${key}: number): number {`, [
      assigns(`const ${former}`, 'this.length'),
      assigns(`const ${row}`, `this.place$(${key})`),
      when(`${row} < ${former}`, returns(row)),
      ...(usesArena ? [assigns(`const ${arena}`, 'this.arena')] : []),
      assigns(`const ${u32}`, 'this.arena.u32'),
      assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
      ...blank,
      ...(isMarked ? [line(call('this.mark', [row, `${row} + 1`]))] : []),
      returns(row),
    ]),
  ]
}

/** Returns the method `set`, which reads a literal in place. */
function writes(
  type: CollectionType,
  columns: StructColumns,
  inputs: readonly string[],
  context: Context,
): string[] {
  const { names } = context
  const { arena, head, init, row, u32, key } = names.locals
  const writer = writerOf(columns, `${init} as ${inputs[1]}`, context, true)
  const slow = returns(call('this.put$', [key, init]))
  const converted: Statement = (indent) =>
    packed(`${indent}return this.put$(${key},`, writer.values, ')')
  const views = [...new Set([...writer.views, 'u32'])].sort(
    (a, b) => Number(b === 'u32') - Number(a === 'u32') || (a < b ? -1 : 1),
  )
  const names$ = views.map((view) => (view === 'u32' && u32 !== 'u32' ? `u32: ${u32}` : view))
  return [
    method(null, declared('  override set', [`${key}: number`, init], inputs, ': number {'), [
      assigns(`const ${arena}`, 'this.arena'),
      whenAny([`!${names.runtime('isPlain')}(${init})`, `${arena}.checks !== null`], slow),
      ...writer.reads,
      ...(writer.plain.length === 0 ? [] : [notAll(writer.plain, converted)]),
      assigns(`const ${row}`, `this.place$(${key})`),
      line(`const { ${names$.join(', ')} } = ${arena}`),
      assigns(`const ${head}`, `${u32}[this.ptr >>> 2]! >>> 2`),
      ...writer.writes,
      ...(tracks(type) ? [line(call('this.mark', [row, `${row} + 1`]))] : []),
      returns(row),
    ]),
  ]
}

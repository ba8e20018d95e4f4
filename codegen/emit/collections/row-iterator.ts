/** The iterators over the rows of tables and sparse sets. */
import type { StructId } from '../../ir.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, classText, line, method, returns, when, type Statement } from '../printer.ts'
import { inObject, iteratorKey } from './pool.ts'
import { HEAD_WORDS } from './table-row.ts'

/** What an iterator over a sparse set returns. */
type Items = 'values' | 'entries'

// Words are read as signed numbers, which are small integers to V8 at each value.
//
// One object is returned for both results: V8 doesn't remove one of two. So is a row, also after the
// last one, where nothing reads it.

/** Returns the method of a table that iterates over accessors of its rows, of class `row`. */
export function tableIteration(id: StructId, row: string, context: Context): string {
  const { names } = context
  const { arena, done, field, i32, row: index, value } = names.locals
  const iterator = context.helper(`${stemOf(row)}Iterator`, id, (name) =>
    iteratorText(name, row, row, context, [
      assigns(`const ${index}`, 'this.row'),
      assigns(`const ${done}`, `${index} >= ${i32}[${i32}[${field} >>> 2]! >>> 2]!`),
      when(`!${done}`, assigns('this.row', `${index} + 1`)),
      assigns(`const ${value}`, `new ${row}(${arena}, ${field}, ${index}, ${HEAD_WORDS})`),
      returns(`{ ${inObject('done', done)}, ${inObject('value', value)} }`),
    ]),
  )
  const key = `[${iteratorKey(context)}]`
  return iteration(key, iterator, 0, row)
}

/**
 * Returns the methods of a sparse set that iterate over accessors of its rows, of class `row`, with
 * and without their keys. The column of keys is that with number `keys`.
 */
export function sparseIterations(
  id: StructId,
  row: string,
  keys: number,
  context: Context,
): string {
  return (['values', 'entries'] as const)
    .map((items) => sparseIteration(items, id, row, keys, context))
    .join('\n')
}

function sparseIteration(
  items: Items,
  id: StructId,
  row: string,
  keys: number,
  context: Context,
): string {
  const { names } = context
  const { arena, count, done, field, head, i32, key, row: index, value } = names.locals
  const item = items === 'values' ? row : `[number, ${row}]`
  const made = `new ${row}(${arena}, ${field}, ${index}, ${HEAD_WORDS})`
  const stem = `${stemOf(row)}${items === 'values' ? 'Values' : 'Entries'}`
  const keyAt = `${i32}[(${i32}[${head} + ${HEAD_WORDS + keys}]! >>> 2) + ${index}]!`
  const iterator = context.helper(stem, id, (name) =>
    iteratorText(name, row, item, context, [
      assigns(`const ${head}`, `${i32}[${field} >>> 2]! >>> 2`),
      assigns(`const ${count}`, `${i32}[${head}]!`),
      assigns(`let ${index}`, 'this.row'),
      // If the current row was removed, the one that took its place is next.
      when(`${index} < 0 || (${index} < ${count} && ${keyAt} === this.key)`, line(`${index}++`)),
      assigns(`const ${done}`, `${index} >= ${count}`),
      assigns('this.row', index),
      assigns(`const ${key}`, keyAt),
      when(`!${done}`, assigns('this.key', key)),
      assigns(`const ${value}`, made),
      items === 'values'
        ? returns(`{ ${inObject('done', done)}, ${inObject('value', value)} }`)
        : returns(`{ ${inObject('done', done)}, value: [${key} >>> 0, ${value}] }`),
    ]),
  )
  return iteration(items, iterator, -1, item)
}

/** Returns a method that iterates. A checked arena uses that of the base class. */
function iteration(name: string, iterator: string, start: number, item: string): string {
  return method(null, `  override ${name}(): IterableIterator<${item}> {`, [
    when(
      'this.arena.checks !== null',
      returns(`super${name.startsWith('[') ? name : `.${name}`}()`),
    ),
    line('void this.bytes$'),
    returns(`new ${iterator}(this.arena, this.ptr, ${start})`),
  ])
}

function iteratorText(
  name: string,
  row: string,
  item: string,
  { names }: Context,
  body: readonly Statement[],
): string {
  const { arena, field, i32 } = names.locals
  const base = `${names.runtime('RowIterator')}<${row}${item === row ? '' : `, ${item}`}>`
  return classText(
    `The iteration over rows of class \`${row}\`.`,
    `class ${name} extends ${base} {`,
    [
      method(null, `  next(): IteratorResult<${item}> {`, [
        assigns(`const ${arena}`, 'this.arena'),
        assigns(`const ${field}`, 'this.field'),
        assigns(`const ${i32}`, `${arena}.i32`),
        ...body,
      ]),
    ],
  )
}

/** Returns the stem of a name that ends with `$`. */
function stemOf(name: string): string {
  return name.replace(/\$+$/, '')
}

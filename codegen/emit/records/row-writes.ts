/** The statements that write the variables of a record into a table, a list, a pool or a struct. */
import type { StructLayout } from '../../ir.ts'
import { gapsOf } from '../../layout/record-fields.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { HEAD_WORDS } from '../collections/table-row.ts'
import type { Context } from '../kinds/kind.ts'
import { address, elementIndex, type Address } from '../kinds/kind.ts'
import { writeView } from '../kinds/scalar.ts'
import { assigns, block, branches, call, line, when, type Statement } from '../printer.ts'
import { internCodes, type RowValue } from './row-values.ts'

/** The code that writes a record into any target. Requires the variables `row` and `source`. */
export interface RowWrites {
  /** The statements before the loop: the views, the columns, and the kind of the target. */
  readonly before: readonly Statement[]
  /** The statements that write a record, and increment `row`. */
  readonly write: readonly Statement[]
}

/** The kinds of targets, as `src/records/row-target.ts` has them. */
const [TABLE, LIST, POOL, CALLBACK] = [0, 1, 2, 3]
/** The reason to return to the reader, as `src/records/record-reader.ts` has it. */
const STOP = 3

/**
 * Returns the code for records of `struct`, whose fields are in the variables of `values`.
 *
 * @param leave The statements that save the state of the loop before it returns or calls code of
 *   the program.
 */
export function rowWrites(
  struct: StructLayout,
  values: readonly RowValue[],
  leave: readonly Statement[],
  context: Context,
): RowWrites {
  const { names } = context
  const { arena, ptr, row } = names.locals
  const owns = values.some(({ type }) => type.kind === 'string')
  const views = owns ? new Set<string>() : viewsOf(values)
  const load = [...views].map((view) => {
    const local = names.locals[view as 'u8']
    return local === view ? view : `${view}: ${local}`
  })
  const reload = load.length === 0 ? [] : [line(`;({ ${load.join(', ')} } = ${arena})`)]
  const columns = owns ? [] : columnStarts(values, context)
  const size = String(struct.size)
  const inStruct = [
    line(`let ${ptr} = kind === ${LIST} ? base + ${row} * ${size} : base`),
    block(`if (kind === ${POOL})`, [
      assigns('this.row', row),
      assigns(ptr, 'pool!.allocate()'),
      ...reload,
    ]),
    ...structWrites(struct, values, owns, context),
    block(`if (kind === ${CALLBACK})`, [
      ...leave,
      assigns('this.row', `${row} + 1`),
      when('callback!(accessor!) === false', line(`return ${STOP}`)),
    ]),
  ]
  const members = [
    arena === 'arena' ? 'arena' : `arena: ${arena}`,
    ...['kind', 'pool', 'callback', 'accessor'],
  ]
  return {
    before: [
      line('const { target } = this'),
      line(`const { ${members.join(', ')} } = target`),
      ...(load.length === 0 ? [] : [line(`let { ${load.join(', ')} } = ${arena}`)]),
      line(`const base = kind === ${LIST} ? ${arena}.u32[target.ptr >>> 2]! : target.ptr`),
      ...columns,
    ],
    write: [
      ...internCodes(values, reload, context),
      ...(owns
        ? inStruct
        : [branches(`kind === ${TABLE}`, tableWrites(values, context), inStruct)]),
      line(`${row}++`),
    ],
  }
}

/** Returns the views that the writes into a table use. */
function viewsOf(values: readonly RowValue[]): ReadonlySet<string> {
  const views = new Set<string>()
  for (const { type, form, presence } of values) {
    if (presence !== null) views.add('u8')
    if (form === 'number' && type.kind === 'scalar') {
      const { view, storage } = SCALARS[type.scalar]!
      views.add(storage.kind === 'words' ? 'u32' : view)
    } else if (form === 'number' && (type.kind === 'flags' || type.kind === 'bits')) {
      views.add(`u${type.bytes * 8}`)
    } else if (form === 'number' || form === 'text' || form === 'block') views.add('u8')
    else if (form === 'wide' || form === 'code') views.add('u32')
  }
  return views
}

/** Returns the index of the first cell of each column, in elements of its view. */
function columnStarts(values: readonly RowValue[], context: Context): Statement[] {
  const { arena } = context.names.locals
  const head = line(
    `const first = kind === ${TABLE} ? (${arena}.u32[target.ptr >>> 2]! >>> 2) + ${HEAD_WORDS} : 0`,
  )
  const starts = values.flatMap((value): Statement[] => {
    const { column, presence, form } = value
    const at = (number: number): string => `${arena}.u32[first + ${number}]!`
    const bytes = elementBytes(value)
    const shift = bytes === 1 ? '' : ` >>> ${Math.log2(bytes)}`
    const own = form === 'none' ? [] : [assigns(`const c${value.index}$`, `${at(column)}${shift}`)]
    const bits = presence === null ? [] : [assigns(`const b${value.index}$`, at(presence.column))]
    return [...own, ...bits]
  })
  return [head, ...starts]
}

/** Returns the size of the elements of the view through which a value is written. */
function elementBytes({ type, form }: RowValue): number {
  if (form === 'wide' || form === 'code') return 4
  if (form !== 'number') return 1
  if (type.kind === 'flags' || type.kind === 'bits') return type.bytes
  if (type.kind !== 'scalar') return 1
  const { storage, bytes } = SCALARS[type.scalar]!
  return storage.kind === 'words' ? 4 : bytes
}

function tableWrites(values: readonly RowValue[], context: Context): Statement[] {
  const { names } = context
  const { row } = names.locals
  const view = (name: string): string => names.locals[name as 'u8']
  return values.flatMap((value): Statement[] => {
    const { type, form, present, index } = value
    const cell = `c${index}$ + ${row}`
    const bit =
      present === null
        ? []
        : [
            when(
              `${present} !== 0`,
              line(`${view('u8')}[b${index}$ + (${row} >>> 3)]! |= 1 << (${row} & 7)`),
            ),
          ]
    switch (form) {
      case 'none':
        return bit
      case 'code':
        return [assigns(`${view('u32')}[${cell}]`, value.value), ...bit]
      case 'wide':
        return [...wideWrites(`c${index}$ + ${row} * 2`, value, view('u32')), ...bit]
      case 'text':
      case 'block': {
        const from = `c${index}$ + ${row} * ${value.field.size}`
        return [...copied(value, view('u8'), from), ...bit]
      }
      case 'number': {
        if (type.kind === 'flags' || type.kind === 'bits') {
          return [assigns(`${view(`u${type.bytes * 8}`)}[${cell}]`, value.value), ...bit]
        }
        if (type.kind !== 'scalar') return [assigns(`${view('u8')}[${cell}]`, value.value), ...bit]
        const { storage, view: of } = SCALARS[type.scalar]!
        if (storage.kind === 'words') {
          return [...safeWrites(`c${index}$ + ${row} * 2`, value.value, view('u32')), ...bit]
        }
        return [assigns(`${view(of)}[${cell}]`, storedOf(value, context)), ...bit]
      }
    }
  })
}

/** Returns the element for a number. */
function storedOf({ type, value }: RowValue, { names }: Context): string {
  if (type.kind !== 'scalar') return value
  const { storage } = SCALARS[type.scalar]!
  return storage.kind === 'encoded' ? `${names.runtime(storage.encode)}(${value})` : value
}

/** Returns the statements that write the two words of a 64-bit integer. */
function wideWrites(index: string, { value, high }: RowValue, u32: string): Statement[] {
  return [assigns(`${u32}[${index}]`, value), assigns(`${u32}[${index} + 1]`, high)]
}

/** As `wideWrites`, for a safe integer. A view takes the low 32 bits of any number. */
function safeWrites(index: string, value: string, u32: string): Statement[] {
  return [
    assigns(`${u32}[${index}]`, value),
    assigns(`${u32}[${index} + 1]`, `(${value} - (${value} >>> 0)) / 0x1_0000_0000`),
  ]
}

/** Returns the statements that copy the bytes of a text or a block. */
function copied(
  { form, start, end, offset, field }: RowValue,
  u8: string,
  to: string,
): Statement[] {
  if (form === 'block') {
    const copy = `${u8}[${to} + k] = this.block[${offset} + k]!`
    return [line(`for (let k = 0; k < ${field.size}; k++) ${copy}`)]
  }
  return [line(`for (let k = ${start}; k < ${end}; k++) ${u8}[${to} + k - ${start}] = source[k]!`)]
}

/** Returns the statements that write all bytes of the struct at `ptr`. */
function structWrites(
  struct: StructLayout,
  values: readonly RowValue[],
  owns: boolean,
  context: Context,
): Statement[] {
  const { arena, ptr } = context.names.locals
  const gaps = gapsOf(struct, context.layouts).flatMap(({ offset, size }): Statement[] => {
    const from = address({ pointer: ptr, offset })
    if (size > 8) {
      const end = address({ pointer: ptr, offset: offset + size })
      return [line(call(`${arena}.u8.fill`, ['0', from, end]))]
    }
    return Array.from({ length: size }, (_, byte) =>
      assigns(`${arena}.u8[${address({ pointer: ptr, offset: offset + byte })}]`, '0'),
    )
  })
  return [
    ...gaps,
    ...values.flatMap((value) => fieldWrites(value, context)),
    ...presenceWrites(values, context),
    ...(owns ? ownedWrites(values, context) : []),
  ]
}

function fieldWrites(value: RowValue, context: Context): Statement[] {
  const { arena, ptr } = context.names.locals
  const { type, form, offset, packed, field } = value
  const place: Address = { arena, pointer: ptr, offset, packed, field: '', child: '' }
  const at = address(place)
  const word = (more: number, stored: string): Statement =>
    writeView({ ...place, offset: offset + more }, 'u32', 4, stored)
  switch (form) {
    case 'none':
      return []
    case 'code':
      return [word(0, value.value)]
    case 'wide':
      return [word(0, value.value), word(4, value.high)]
    case 'block':
      return copied(value, `${arena}.u8`, at)
    case 'text': {
      if (type.kind === 'string') return []
      const { start, end } = value
      const from = `${at} + ${end} - ${start}`
      const rest = `for (let k = ${from}; k < ${ptr} + ${offset + field.size}; k++)`
      return [...copied(value, `${arena}.u8`, at), line(`${rest} ${arena}.u8[k] = 0`)]
    }
    case 'number': {
      if (type.kind === 'flags' || type.kind === 'bits') {
        return [writeView(place, `u${type.bytes * 8}`, type.bytes, value.value)]
      }
      if (type.kind !== 'scalar') return [writeView(place, 'u8', 1, value.value)]
      const { storage, view, bytes } = SCALARS[type.scalar]!
      if (storage.kind !== 'words') return [writeView(place, view, bytes, storedOf(value, context))]
      if (!packed) {
        return safeWrites(elementIndex(ptr, offset, 4), value.value, `${arena}.u32`)
      }
      const high = `(${value.value} - (${value.value} >>> 0)) / 0x1_0000_0000`
      return [word(0, `${value.value} >>> 0`), word(4, `${high} >>> 0`)]
    }
  }
}

/** Returns the statements that write the bytes with presence bits. */
function presenceWrites(values: readonly RowValue[], { names }: Context): Statement[] {
  const { arena, ptr } = names.locals
  const bytes = new Map<number, string[]>()
  for (const { presence, present } of values) {
    if (presence === null) continue
    const bits = bytes.get(presence.offset) ?? []
    bytes.set(presence.offset, bits)
    bits.push(presence.bit === 0 ? present! : `(${present} << ${presence.bit})`)
  }
  return [...bytes].map(([offset, bits]) =>
    assigns(`${arena}.u8[${address({ pointer: ptr, offset })}]`, bits.join(' | ')),
  )
}

/**
 * Returns the statements that write texts in blocks of their own. They come last, because they can
 * fail: `undo$` then frees the texts that are there.
 */
function ownedWrites(values: readonly RowValue[], { names }: Context): Statement[] {
  const { arena, ptr, row } = names.locals
  const owned = values.filter(({ type }) => type.kind === 'string')
  const place = (value: RowValue): string => address({ pointer: ptr, offset: value.offset })
  const zeroed = owned.flatMap(({ offset }) => [
    assigns(`${arena}.u32[${elementIndex(ptr, offset, 4)}]`, '0'),
    assigns(`${arena}.u32[${elementIndex(ptr, offset + 4, 4)}]`, '0'),
  ])
  return [
    // The struct of a callback keeps the blocks of its texts.
    block(`if (kind !== ${CALLBACK})`, zeroed),
    assigns('this.row', row),
    assigns('this.unfinished', ptr),
    ...owned.map((value) =>
      line(call('this.text$', [place(value), 'source', value.start, value.end])),
    ),
    assigns('this.unfinished', '0'),
  ]
}

/** Returns the offsets of the texts in blocks of their own, for `undo$`. */
export function ownedOffsets(values: readonly RowValue[]): number[] {
  return values.filter(({ type }) => type.kind === 'string').map(({ offset }) => offset)
}

/** Where a writer finds the fields of a record: in a struct, or in the columns of a table. */
import type { FieldLayout, Layouts, StructLayout, Type } from '../../ir.ts'
import type { FieldColumns, StructColumns } from '../../layout/columns.ts'
import { fieldsOf } from '../../types.ts'
import { address, type Address, type Context } from '../kinds/kind.ts'
import { assigns, line, type Statement } from '../printer.ts'
import type { Puts } from './puts.ts'

/** The fields of a struct. */
export interface Located {
  readonly struct: StructLayout
  readonly fields: readonly LocatedField[]
}

export interface LocatedField {
  readonly field: FieldLayout
  /** The condition that it is present; null if it always is. */
  readonly present: string | null
  /** The fields of a nested struct; null for other types. */
  readonly inner: (() => Located) | null
  /** Returns its address, and adds the variable for it. */
  place(puts: Puts): Address
}

/** Returns the fields of a struct at `pointer + start`. */
export function inStruct(
  struct: StructLayout,
  arena: string,
  pointer: string,
  start: number,
  layouts: Layouts,
): Located {
  const fields = fieldsOf(struct).map((field): LocatedField => {
    const offset = start + field.offset
    const place: Address = {
      ...{ arena, pointer, offset, packed: struct.packed },
      ...{ field: '', child: '' },
    }
    const { presence, type } = field
    const at = presence === null ? '' : address({ pointer, offset: start + presence.offset })
    return {
      field,
      present: presence === null ? null : `(${arena}.u8[${at}]! & ${1 << presence.bit}) !== 0`,
      inner: innerOf(type, layouts, (inner) => inStruct(inner, arena, pointer, offset, layouts)),
      place: () => place,
    }
  })
  return { struct, fields }
}

function innerOf(
  type: Type,
  layouts: Layouts,
  locate: (struct: StructLayout) => Located,
): (() => Located) | null {
  return type.kind === 'struct' ? () => locate(layouts.get(type.id)!) : null
}

/** The fields of records that can be structs or rows of a table, as `RowSource` has them. */
export class RowPlaces {
  /** Pairs of an offset in the struct and the number of a column. */
  readonly places: number[] = []
  /** The sizes of cells other than one byte. */
  readonly #sizes = new Set<number>()
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Returns the declarations before the loop. */
  declarations(): Statement[] {
    const starts = Array.from(
      { length: this.places.length / 2 },
      (_, index) => `s${index}$ = starts[${index}]!`,
    )
    const sizes = [...this.#sizes].map((size) => `w${size}$ = isTable ? ${size} : 1`)
    return [starts, sizes].flatMap((names) =>
      names.length === 0 ? [] : [line(`const ${names.join(', ')}`)],
    )
  }

  locate({ struct, fields }: StructColumns, start = 0, firstColumn = 0): Located {
    return {
      struct,
      fields: fields.map((one) => this.#field(one, struct, start, firstColumn)),
    }
  }

  #field(
    { field, first, presence, inner }: FieldColumns,
    { packed }: StructLayout,
    start: number,
    firstColumn: number,
  ): LocatedField {
    const { arena, row } = this.#context.names.locals
    const offset = start + field.offset
    let present: string | null = null
    if (presence !== null && field.presence !== null) {
      const { bit, offset: byte } = field.presence
      const index = this.#add(start + byte, firstColumn + presence)
      const at = `s${index}$ + (isTable ? ${row} >>> 3 : ${row})`
      const shift = `(isTable ? ${row} & 7 : ${bit})`
      present = `(${arena}.u8[${at}]! >>> ${shift} & 1) !== 0`
    }
    return {
      field,
      present,
      inner: inner === null ? null : () => this.locate(inner, offset, firstColumn + first),
      place: (puts) => {
        const pointer = puts.variable('p')
        const index = this.#add(offset, firstColumn + first)
        const { size } = field
        if (size > 1) this.#sizes.add(size)
        const step = size > 1 ? `${row} * w${size}$` : row
        puts.declare(assigns(`const ${pointer}`, `s${index}$ + ${step}`))
        return { arena, pointer, offset: 0, packed, field: '', child: '' }
      },
    }
  }

  #add(offset: number, column: number): number {
    return this.places.push(offset, column) / 2 - 1
  }
}

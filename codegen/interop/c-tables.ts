/** The text that a C header contains if its structs have tables, guarded as the prelude is. */
import type { StructColumns } from '../layout/columns.ts'
import { PAGE_SHIFT, TABLE_CAPACITY, TABLE_COLUMNS, TABLE_LENGTH } from './arena-format.ts'

/**
 * The functions that read and write tables. The numbers of rows stay as they are: pushing and
 * removing rows is left to JavaScript, which allocates.
 */
export const TABLES: string = `#ifndef OFFHEAP_TABLES
#define OFFHEAP_TABLES

/** Returns the number of rows in a \`Table<T>\`, whose field is \`table\`. */
static inline uint32_t offheap_table_length(const void *arena, offheap_ptr table) {
  return table == 0 ? 0 : offheap_word(arena, table / 4 + ${TABLE_LENGTH});
}

/** Returns the number of rows for which the columns have room. Rows from the length on are zero. */
static inline uint32_t offheap_table_capacity(const void *arena, offheap_ptr table) {
  return table == 0 ? 0 : offheap_word(arena, table / 4 + ${TABLE_CAPACITY});
}

/**
 * Returns the first cell of a column, which is an array with an element for each row; NULL for a
 * table without columns. \`column\` is a constant such as \`World_bodies_column_x\`. The address is
 * valid until the table grows.
 */
static inline void *offheap_table_column(void *arena, offheap_ptr table, uint32_t column) {
  if (table == 0) return OFFHEAP_NULL;
  return offheap_at(arena, offheap_word(arena, table / 4 + ${TABLE_COLUMNS} + column));
}

/** Returns whether an optional field of a row is present; \`bits\` is the column \`…_present\`. */
static inline bool offheap_table_has(const uint8_t *bits, uint32_t row) {
  return (bits[row >> 3] >> (row & 7) & 1) != 0;
}

#endif
`

/** Returns the names and numbers of the columns: `position_x` for a field of a nested struct. */
export function columnNames(
  { fields }: StructColumns,
  part: (name: string) => string,
  first = 0,
  prefix = '',
): readonly (readonly [name: string, column: number])[] {
  return fields.flatMap(({ field, first: own, presence, inner }) => {
    if (field.size === 0) return []
    const name = `${prefix}${part(field.name)}`
    const columns =
      inner === null
        ? [[name, first + own] as const]
        : columnNames(inner, part, first + own, `${name}_`)
    return presence === null
      ? columns
      : [...columns, [`${name}_present`, first + presence] as const]
  })
}

/** The text that a C header contains if its structs have sparse sets, after that of tables. */
export const SPARSE_SETS: string = `#ifndef OFFHEAP_SPARSE_SETS
#define OFFHEAP_SPARSE_SETS

/**
 * Returns the row of \`key\` in a \`SparseSet<T>\`, whose field is \`set\`; UINT32_MAX for a key that
 * isn't in it. \`keys\` is a constant such as \`World_bodies_column_keys\`. The functions of tables
 * read the number of rows and the columns.
 */
static inline uint32_t offheap_sparse_row(
    const void *arena, offheap_ptr set, uint32_t keys, uint32_t key) {
  uint32_t head = set / 4, at = head + ${TABLE_COLUMNS} + keys, page = key >> ${PAGE_SHIFT};
  if (set == 0 || page >= offheap_word(arena, at + 2)) return UINT32_MAX;
  page = offheap_word(arena, offheap_word(arena, at + 1) / 4 + page);
  if (page == 0) return UINT32_MAX;
  uint32_t row = offheap_word(arena, page / 4 + (key & ${(1 << PAGE_SHIFT) - 1}));
  if (row >= offheap_table_length(arena, set)) return UINT32_MAX;
  return offheap_word(arena, offheap_word(arena, at) / 4 + row) == key ? row : UINT32_MAX;
}

#endif
`

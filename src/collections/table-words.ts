// The head of a table is a block with the state of the table. Each column is a block of its own:
//
//     field   │ head │
//     head    │ length │ capacity │ dirty first │ dirty end │ column 0 │ column 1 │ …
//     column  │ row 0 │ row 1 │ … │ row length - 1 │ zeros to the capacity │ possibly more │
//
// A column holds a scalar of the struct, an array or a text of it, or the presence bits of an
// optional field, one bit a row, from the lowest bit up. Scalars of nested structs have columns of
// their own.

/** Index of the number of rows in the head, in words. */
export const LENGTH = 0
/** Index of the number of rows for which every column has room. */
export const CAPACITY = 1
/** Index of the first row that was written since `clean`. */
export const DIRTY_FIRST = 2
/** Index of the end of the rows that were written since `clean`; 0 for none. */
export const DIRTY_END = 3
/** Index of the pointer to the first column. */
export const COLUMNS = 4

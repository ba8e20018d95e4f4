// The head of a sparse set is that of a table, whose last column contains the keys of the rows, and
// an index of rows by key after it:
//
//     head       │ … as a table │ column 0 │ … │ column of keys │ directory │ pages │
//     directory  │ page 0 │ page 1 │ … │ page pages - 1 │
//     page       │ row of key 0 │ row of key 1 │ … │ row of key 1023 │
//
// A pointer to a page is 0 until a key of it is added. The rows in pages are hints: a key is in the
// set exactly if its row is below the length and the column of keys has the key there. So `clear`
// only writes the length, and no page can lead to the row of another key. Rows from the length on
// have any contents.

/** Number of keys of a page, as a power of two. Generated code has it as well. */
export const PAGE_SHIFT = 10

// Keys of tables, in a random order. DuckDB makes the same ones.

/** Calls a function with the keys of a table of `size` rows, in the order of the rows. */
export function eachKey(size: number, use: (key: number, row: number) => void): void {
  const { bits, mask } = shuffleOf(size)
  for (let number = 0, row = 0; number <= mask; number++) {
    const place = shuffled(number, bits, mask)
    if (place < size) use(keyAt(place, size), row++)
  }
}

/** The last tenth of the keys is not in the large table. */
function keyAt(place: number, size: number): number {
  const shared = Math.floor(size * 0.9)
  return place < shared ? place + 1 : place + 1 + (size - shared)
}

/** Constants of the shuffle: numbers have `bits` bits. */
function shuffleOf(size: number): { readonly bits: number; readonly mask: number } {
  const bits = Math.max(4, 32 - Math.clz32(size - 1))
  return { bits, mask: 2 ** bits - 1 }
}

/** A permutation of the integers of `bits` bits. */
function shuffled(number: number, bits: number, mask: number): number {
  number = Math.imul(number, 0x9e37_79b1) & mask
  number ^= number >>> (bits >> 1)
  number = Math.imul(number, 0x85eb_ca6b) & mask
  return number ^ (number >>> (bits >> 1))
}

/** Returns a query in parentheses for the keys of a table, in the order of `eachKey`. */
export function keysSQL(size: number, name: string): string {
  const { bits, mask } = shuffleOf(size)
  const shared = Math.floor(size * 0.9)
  const half = bits >> 1
  return `(
    SELECT (place + 1 + CASE WHEN place < ${shared} THEN 0 ELSE ${size - shared} END)::INTEGER
      AS ${name}
    FROM (
      SELECT xor(c, c >> ${half}) AS place FROM (
        SELECT (b * 2246822507::UBIGINT) & ${mask}::UBIGINT AS c FROM (
          SELECT xor(a, a >> ${half}) AS b FROM (
            SELECT (n::UBIGINT * 2654435761::UBIGINT) & ${mask}::UBIGINT AS a
            FROM range(${mask + 1}) t(n)
          )
        )
      )
    )
    WHERE place < ${size}
  )`
}

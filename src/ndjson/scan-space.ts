/**
 * Returns the index of the first byte from `at` on that isn't whitespace inside of a line. A line
 * break ends the record, and with it every scan.
 */
export function skipSpace(u8: Uint8Array, at: number): number {
  let byte = u8[at]!
  while (byte === 0x20 || byte === 0x09 || byte === 0x0d) byte = u8[++at]!
  return at
}

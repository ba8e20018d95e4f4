/** Bytes around a written text, which must stay as they are. */
const MARGIN = 8

/**
 * Returns the text that `write` writes, one code unit for each byte. Fails if other bytes than those
 * of the text, and those in the room for it, have changed.
 *
 * @param room Number of bytes for which there is room.
 */
export function writtenText(
  room: number,
  write: (bytes: Uint8Array, at: number) => number,
): string {
  const bytes = new Uint8Array(room + 2 * MARGIN).fill(0xee)
  const end = write(bytes, MARGIN)
  if (end < MARGIN || end > MARGIN + room) throw new Error(`${end - MARGIN} bytes were written`)
  const outside = [...bytes.subarray(0, MARGIN), ...bytes.subarray(MARGIN + room)]
  if (outside.some((byte) => byte !== 0xee)) throw new Error('a byte outside was written')
  return String.fromCharCode(...bytes.subarray(MARGIN, end))
}

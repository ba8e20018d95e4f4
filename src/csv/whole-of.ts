/** Returns the integer of up to 15 digits in the bytes from `start` to before `end`. */
export function wholeOf(bytes: Uint8Array, start: number, end: number): number {
  let whole = 0
  for (let at = start; at < end; at++) whole = whole * 10 + (bytes[at]! ^ 48)
  return whole
}

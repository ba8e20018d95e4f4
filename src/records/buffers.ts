/** Returns a buffer of `size` bytes that starts with the bytes of `buffer`. */
export function grown(buffer: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size)
  larger.set(buffer)
  return larger
}

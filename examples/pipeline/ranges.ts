/** Returns `[start, end]` of parts of at most `size` bytes, in order, that make up a file. */
export function rangesOf(bytes: number, size: number): Float64Array {
  const ranges = new Float64Array(2 * Math.ceil(bytes / size))
  for (let index = 0; index < ranges.length; index += 2) {
    ranges[index] = (index / 2) * size
    ranges[index + 1] = Math.min(ranges[index]! + size, bytes)
  }
  return ranges
}

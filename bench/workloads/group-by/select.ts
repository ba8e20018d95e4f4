/**
 * Moves the element that would be at `nth` in sorted order to its place: smaller ones are before it
 * and larger ones after it. Quickselect of C. A. R. Hoare, with the median of three as the pivot.
 */
export function select(values: Float64Array, start: number, end: number, nth: number): number {
  let first = start
  let last = end - 1
  while (first < last) {
    const a = values[first]!
    const b = values[(first + last) >>> 1]!
    const c = values[last]!
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b
    let left = first
    let right = last
    while (left <= right) {
      while (values[left]! < pivot) left++
      while (values[right]! > pivot) right--
      if (left > right) break
      const value = values[left]!
      values[left] = values[right]!
      values[right] = value
      left++
      right--
    }
    if (nth <= right) last = right
    else if (nth >= left) first = left
    else break
  }
  return values[nth]!
}

/** Returns the median of the elements from `start` to before `end`, and changes their order. */
export function medianOf(values: Float64Array, start: number, end: number): number {
  const middle = start + ((end - start) >>> 1)
  const upper = select(values, start, end, middle)
  if (((end - start) & 1) === 1) return upper
  let lower = -Infinity
  for (let at = start; at < middle; at++) if (values[at]! > lower) lower = values[at]!
  return (lower + upper) / 2
}

/** Returns the standard deviation of a sample. */
export function deviationOf(values: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += values[at]!
  const mean = sum / (end - start)
  let squares = 0
  for (let at = start; at < end; at++) squares += (values[at]! - mean) ** 2
  return Math.sqrt(squares / (end - start - 1))
}

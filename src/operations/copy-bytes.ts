import type { Memory } from '../memory.ts'

/**
 * Copies `size` bytes at `source` in `from` to `target` in `to`: in words if all three are aligned.
 */
export function copyBytes(
  to: Memory,
  target: number,
  from: Memory,
  source: number,
  size: number,
): void {
  if (((target | source | size) & 3) === 0) {
    // Uses integers, since a copy through floats could change the bits of a NaN.
    const input = from.i32
    const output = to.i32
    const start = source >>> 2
    const end = start + (size >>> 2)
    const distance = (target >>> 2) - start
    for (let index = start; index < end; index++) output[index + distance] = input[index]!
    return
  }
  const input = from.u8
  const output = to.u8
  const end = source + size
  const distance = target - source
  for (let index = source; index < end; index++) output[index + distance] = input[index]!
}

/** Returns a seeded generator (xorshift32) of random integers from 0 to `below - 1`. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

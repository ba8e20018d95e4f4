import { OffheapError } from '../errors.ts'

/** Owners above one another that equality and JSON follow: the stack of the engine bears them. */
const MAX_DEPTH = 1_000

/** `depth` and one more; `TOO_DEEP` beyond 1,000, which a structure that owns itself comes to. */
export function deeper(depth: number): number {
  if (depth < MAX_DEPTH) return depth + 1
  throw new OffheapError(
    'TOO_DEEP',
    `more than ${MAX_DEPTH.toLocaleString('en-US')} structs own one another in a row; keep long chains in a List, and look for a struct that owns itself`,
  )
}

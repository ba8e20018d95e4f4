import { ArenaPool } from '../../src/arena-pool.ts'
import type { ArenaPoolOptions } from '../../src/leases/options.ts'

/** Capacity in bytes of the arenas of `poolOf`. */
export const BYTES: number = 1 << 16

export function poolOf(options: Partial<ArenaPoolOptions> = {}): ArenaPool {
  return new ArenaPool({ bytes: BYTES, max: 2, ...options })
}

/** Returns the code with which a promise is rejected, or a text about any other result. */
export async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    return `no error, but ${String(await promise)}`
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

import { Arena } from '../arena.ts'
import { Lease } from './lease.ts'

/**
 * Returns the lease of an arena of any pool, which can have ended; null for other values, and for
 * the scopes of a lease, which end before it.
 */
export function leaseOf(arena: unknown): Lease | null {
  if (!(arena instanceof Arena) || arena['ownScope'] !== null) return null
  const memory = arena['memory']
  return memory instanceof Lease ? memory : null
}

/** Names what a lease is for, in the message for its late users. */
export function labelLease(arena: Arena, label: string): void {
  const lease = leaseOf(arena)
  if (lease !== null) lease.label = label
}

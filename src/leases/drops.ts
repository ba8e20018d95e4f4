import type { LeakPlace } from '../checks.ts'
import type { Lease } from './lease.ts'

/** Leases whose arenas were garbage-collected before anybody had disposed them. */
export interface DroppedLeases {
  /** Number of leases. */
  readonly count: number
  /**
   * The lines that took them, most frequent first, as far as they were recorded: for one lease in
   * 128, and for all with `trackLeaks`.
   */
  readonly places: readonly LeakPlace[]
}

/** The action on leases that were dropped without `dispose`. */
export type OnDropped = 'ignore' | 'warn' | ((dropped: DroppedLeases) => void)

/**
 * Watches the arenas of leases. Collects what one garbage collection has found for one report.
 */
export class Drops {
  private readonly onDropped: OnDropped
  private readonly registry: FinalizationRegistry<Lease>
  private places: (string | undefined)[] = []

  /** @param found Called for each lease that was dropped. */
  constructor(onDropped: OnDropped, found: (lease: Lease) => void) {
    this.onDropped = onDropped
    this.registry = new FinalizationRegistry((lease) => {
      if (lease.isOver) return
      this.add(lease.place)
      found(lease)
    })
  }

  watch(arena: object, lease: Lease): void {
    this.registry.register(arena, lease, lease)
  }

  forget(lease: Lease): void {
    this.registry.unregister(lease)
  }

  private add(place: string | undefined): void {
    if (this.places.push(place) === 1) queueMicrotask(() => this.report())
  }

  private report(): void {
    const { onDropped, places } = this
    this.places = []
    if (onDropped === 'ignore') return
    const counts = new Map<string, number>()
    for (const place of places) {
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const dropped = {
      count: places.length,
      places: [...counts]
        .map(([place, count]) => ({ place, count }))
        .sort((one, other) => other.count - one.count),
    }
    if (onDropped === 'warn') console.warn(textOf(dropped))
    else onDropped(dropped)
  }
}

function textOf({ count, places }: DroppedLeases): string {
  const known = places.reduce((sum, { count }) => sum + count, 0)
  const were = count === 1 ? 'lease of an ArenaPool was' : 'leases of an ArenaPool were'
  const lines = places.map(({ place, count }) => `  ${count} taken at ${place}`)
  if (known < count) {
    const rest = `${count - known} taken at lines that were not recorded`
    lines.push(`  ${rest}: pass { trackLeaks: true } to record all`)
  }
  return [
    `offheap: ${count} ${were} dropped without dispose(). Use run(), using, or dispose() in a finally block.`,
    ...lines,
  ].join('\n')
}

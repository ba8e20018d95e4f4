import type { BlockType } from './block-type.ts'
import type { Observer } from './observer.ts'

/** Combines several observers into one that reports to each of them in order. */
class Observers implements Observer {
  readonly all: readonly Observer[]

  constructor(all: readonly Observer[]) {
    this.all = all
  }

  using(ptr: number): void {
    for (const observer of this.all) observer.using(ptr)
  }

  allocated(ptr: number, size: number, type: BlockType | null): void {
    for (const observer of this.all) observer.allocated(ptr, size, type)
  }

  resized(ptr: number, size: number): void {
    for (const observer of this.all) observer.resized(ptr, size)
  }

  moved(from: number, to: number, size: number): void {
    for (const observer of this.all) observer.moved(from, to, size)
  }

  freed(ptr: number): void {
    for (const observer of this.all) observer.freed(ptr)
  }

  reset(): void {
    for (const observer of this.all) observer.reset()
  }

  restored(snapshot: object): void {
    for (const observer of this.all) observer.restored(snapshot)
  }
}

/** Returns an observer that reports to `current`, if there is one, and to `added`. */
export function withObserver(current: Observer | null, added: Observer): Observer {
  return current === null ? added : new Observers([...partsOf(current), added])
}

/**
 * Returns an observer that reports to those of `current` except `removed`, once if it is there
 * several times; null if none is left.
 */
export function withoutObserver(current: Observer | null, removed: Observer): Observer | null {
  const rest = [...partsOf(current)]
  const index = rest.lastIndexOf(removed)
  if (index >= 0) rest.splice(index, 1)
  return rest.length > 1 ? new Observers(rest) : (rest[0] ?? null)
}

function partsOf(observer: Observer | null): readonly Observer[] {
  if (observer === null) return []
  return observer instanceof Observers ? observer.all : [observer]
}

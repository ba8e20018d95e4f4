/** Which structs own which, and where that can go on without an end. */
import type { StructId, StructLayout } from '../ir.ts'
import { fieldsOf, structsReached } from '../types.ts'

type Layouts = ReadonlyMap<StructId, StructLayout>

/** Which structs can own their like. It remembers what it has found: each is asked about often. */
export class Ownership {
  readonly #layouts: Layouts
  readonly #known = new Map<StructId, boolean>()

  constructor(layouts: Layouts) {
    this.#layouts = layouts
  }

  /**
   * Whether a chain of owners from the struct on can have any length: a struct that it owns, or one
   * that this one owns, …, owns its like. What follows such chains counts how deep it is.
   * A loop, no recursion: schemas can be deep.
   */
  isEndless(id: StructId): boolean {
    const path: Visit[] = []
    const onPath = new Set<StructId>()
    const enter = (id: StructId): void => {
      path.push({ id, parts: this.#partsOf(id) })
      onPath.add(id)
    }
    if (!this.#known.has(id)) enter(id)
    while (path.length > 0) {
      const { id, parts } = path.at(-1)!
      const { value: part, done } = parts.next()
      if (done) {
        this.#known.set(id, false)
        onPath.delete(id)
        path.pop()
      } else if (onPath.has(part) || this.#known.get(part) === true) {
        // From each of these, the chain comes to where it has no end.
        for (const visit of path) this.#known.set(visit.id, true)
        break
      } else if (!this.#known.has(part)) {
        enter(part)
      }
    }
    return this.#known.get(id)!
  }

  #partsOf(id: StructId): Iterator<StructId, undefined> {
    const layout = this.#layouts.get(id)
    return layout?.owns ? partsOf(layout).values() : [].values()
  }
}

/** A struct on the path, and its parts that were not looked at yet. */
interface Visit {
  readonly id: StructId
  readonly parts: Iterator<StructId, undefined>
}

/** The structs that are inside of `struct`, or owned by it. */
function partsOf(struct: StructLayout): Set<StructId> {
  const parts = new Set<StructId>()
  for (const { type } of fieldsOf(struct)) {
    for (const { id } of structsReached(type, ['own'])) parts.add(id)
  }
  return parts
}

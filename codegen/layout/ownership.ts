import { depthFirst } from '../depth-first.ts'
import type { Layouts, StructId } from '../ir.ts'
import { fieldsOf, structsReached } from '../types.ts'

/** Finds the structs whose ownership is recursive. Results are kept: emitters ask repeatedly. */
export class Ownership {
  readonly #layouts: Layouts
  readonly #known = new Map<StructId, boolean>()

  constructor(layouts: Layouts) {
    this.#layouts = layouts
  }

  /**
   * Returns whether a chain of owners that starts at the struct has no maximum length: the struct,
   * or a struct that it owns directly or indirectly, owns another instance of its own type.
   * Generated code that follows such chains counts its depth.
   */
  canNestUnboundedly(id: StructId): boolean {
    depthFirst([id], (id) => this.#partsOf(id), {
      // `leave` passes the result on to the nodes before this one, which are the rest of the cycle.
      cycle: ({ node }) => this.#known.set(node, true),
      leave: (id, parts) => {
        if (this.#known.has(id)) return
        this.#known.set(
          id,
          parts.some(({ node }) => this.#known.get(node)),
        )
      },
    })
    return this.#known.get(id)!
  }

  /** The structs inside the struct and the structs that it owns; none once the result is known. */
  #partsOf(id: StructId): { readonly node: StructId }[] {
    const layout = this.#layouts.get(id)
    if (!layout?.owns || this.#known.has(id)) return []
    return fieldsOf(layout).flatMap(({ type }) =>
      structsReached(type, ['own']).map(({ id }) => ({ node: id })),
    )
  }
}

import { depthFirst } from '../depth-first.ts'
import type { FieldLayout, Layouts, StructId } from '../ir.ts'
import { fieldsOf, structsInside } from '../types.ts'

/**
 * Finds the structs that contain a certain kind of field, directly or in a struct inside them.
 * Results are kept, because the same struct can be inside many others.
 */
export class Inside {
  readonly #layouts: Layouts
  readonly #isWanted: (field: FieldLayout) => boolean
  readonly #known = new Map<StructId, boolean>()

  constructor(layouts: Layouts, isWanted: (field: FieldLayout) => boolean) {
    this.#layouts = layouts
    this.#isWanted = isWanted
  }

  /** Returns whether the struct contains such a field. */
  has(id: StructId): boolean {
    const fields = (id: StructId): FieldLayout[] => fieldsOf(this.#layouts.get(id)!)
    const partsOf = (id: StructId): { node: StructId }[] =>
      this.#known.has(id)
        ? []
        : fields(id).flatMap(({ type }) => structsInside(type).map(({ id }) => ({ node: id })))
    depthFirst([id], partsOf, {
      leave: (id, parts) => {
        if (this.#known.has(id)) return
        const isInside = parts.some(({ node }) => this.#known.get(node))
        this.#known.set(id, isInside || fields(id).some(this.#isWanted))
      },
    })
    return this.#known.get(id)!
  }
}

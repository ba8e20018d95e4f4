/** Which structs have something in place: among their own fields, or in a struct inside of them. */
import type { FieldLayout, StructId, StructLayout } from '../ir.ts'
import { fieldsOf, structsInside } from '../types.ts'

/** A struct on the way down, and the structs inside of it that were not looked at yet. */
interface Visit {
  readonly id: StructId
  readonly fields: readonly FieldLayout[]
  readonly parts: Iterator<StructId, undefined>
}

/** Remembers what it has found: structs are inside of many others. */
export class Inside {
  readonly #layouts: ReadonlyMap<StructId, StructLayout>
  readonly #isIt: (field: FieldLayout) => boolean
  readonly #known = new Map<StructId, boolean>()

  constructor(layouts: ReadonlyMap<StructId, StructLayout>, isIt: (field: FieldLayout) => boolean) {
    this.#layouts = layouts
    this.#isIt = isIt
  }

  /** A loop, no recursion: structs can be nested deep. */
  has(id: StructId): boolean {
    const path = this.#known.has(id) ? [] : [this.#visit(id)]
    while (path.length > 0) {
      const { id, fields, parts } = path.at(-1)!
      const { value: part, done } = parts.next()
      if (done) {
        const parts = fields.flatMap(({ type }) => structsInside(type))
        const inside = parts.some(({ id }) => this.#known.get(id))
        this.#known.set(id, inside || fields.some(this.#isIt))
        path.pop()
      } else if (!this.#known.has(part)) {
        path.push(this.#visit(part))
      }
    }
    return this.#known.get(id)!
  }

  #visit(id: StructId): Visit {
    const fields = fieldsOf(this.#layouts.get(id)!)
    const parts = new Set(fields.flatMap(({ type }) => structsInside(type)).map(({ id }) => id))
    return { id, fields, parts: parts.values() }
  }
}

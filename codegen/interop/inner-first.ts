import { depthFirst } from '../depth-first.ts'
import type { Layouts, Module, StructId, StructLayout } from '../ir.ts'
import { fieldsOf, structsInside } from '../types.ts'

/**
 * Returns the structs of a module and the structs inside them, each after its base and after those
 * inside it. The order is that of the declarations in the schema wherever that is possible, so it
 * depends on nothing that is compiled in the same run.
 */
export function innerFirst(module: Module, layouts: Layouts): StructLayout[] {
  const found: StructLayout[] = []
  depthFirst(
    module.structs.map(({ id }) => id),
    (id) => partsOf(layouts.get(id)!),
    { leave: (id) => found.push(layouts.get(id)!) },
  )
  return found
}

function partsOf(struct: StructLayout): { readonly node: StructId }[] {
  const inside = fieldsOf(struct).flatMap(({ type }) => structsInside(type))
  return [...(struct.base === null ? [] : [struct.base]), ...inside].map(({ id }) => ({ node: id }))
}

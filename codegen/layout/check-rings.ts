import type { Fault } from '../diagnostic.ts'
import type { Layouts, Struct } from '../ir.ts'
import { innermost, nameOf } from '../types.ts'
import { extentOf } from './extent.ts'

/** Maximum number of bytes of the elements of a ring: the largest block has less than 2 GiB. */
const MAX_BYTES = 2 ** 31 - 4096

/** Checks that the elements of rings own nothing, and fit into a block. */
export function checkRings(structs: readonly Struct[], layouts: Layouts): Fault[] {
  return structs.flatMap(({ path, fields }) =>
    fields.flatMap(({ type, span }): Fault[] => {
      const ring = innermost(type)
      if (ring.kind !== 'collection' || ring.word !== 'Ring') return []
      const [element] = ring.elements
      const extent = extentOf(element!, layouts)
      if (extent === null) return []
      if (extent.owns && element!.kind === 'struct') {
        const problem = `invalid element type of a ring: got \`${nameOf(element.id)}\`, which owns blocks, expected a struct that owns nothing`
        const fix = 'use `Str<N>` for texts and `Ptr<T> | null` for structs, or a `List`'
        return [{ code: 'COLLECTION_ELEMENT', path, span, problem, fix }]
      }
      const bytes = extent.size * ring.numbers[0]!
      if (bytes <= MAX_BYTES) return []
      const problem = `the elements of a ring are too large: got ${bytes.toLocaleString('en-US')} bytes, expected less than 2 GiB`
      return [{ code: 'STRUCT_TOO_LARGE', path, span, problem, fix: 'decrease their number' }]
    }),
  )
}

import { depthFirst, type Part, type Step } from '../depth-first.ts'
import type { Fault } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type { Field, Module, Struct, StructId } from '../ir.ts'
import { MAX_NESTING } from '../tables/limits.ts'
import { dimensionsOf, structsInside } from '../types.ts'

export interface Ordered {
  readonly structs: readonly Struct[]
  readonly faults: readonly Fault[]
}

/**
 * Orders the structs of all modules so that each struct comes after its base and after the structs
 * inside it. A struct that contains itself has no such order and is reported. The result omits
 * structs that can't be laid out, and structs that contain one of those.
 */
export function order(modules: readonly Module[]): Ordered {
  const structs = new Map<StructId, Struct>()
  for (const module of modules) for (const struct of module.structs) structs.set(struct.id, struct)

  const ordered: Struct[] = []
  const faults: Fault[] = []
  const depths = new Map<Struct, number>()
  const unfit = new Set<Struct>()
  depthFirst(structs.values(), (struct) => partsOf(struct, structs), {
    cycle(_, steps) {
      const cycle = steps()
      for (const { node } of cycle) unfit.add(node)
      faults.push(recursion(cycle))
    },
    leave(struct, parts) {
      const depth = 1 + parts.reduce((most, { node }) => Math.max(most, depths.get(node) ?? 0), 0)
      depths.set(struct, depth)
      if (parts.some(({ node }) => unfit.has(node))) unfit.add(struct)
      if (unfit.has(struct)) return
      if (depth <= MAX_NESTING) {
        ordered.push(struct)
      } else {
        unfit.add(struct)
        faults.push(tooDeep(struct))
      }
    },
  })
  return frozen({ structs: ordered, faults })
}

/** A struct whose bytes are inside another struct. */
interface InnerStruct extends Part<Struct> {
  /** The name of the inner struct in the file of the outer one. */
  readonly local: string
  /** The field that contains the struct; null for the base, which isn't part of a field. */
  readonly field: Field | null
}

function partsOf(struct: Struct, structs: ReadonlyMap<StructId, Struct>): InnerStruct[] {
  const parts: InnerStruct[] = []
  const add = (id: StructId, local: string, field: Field | null): void => {
    const node = structs.get(id)
    if (node !== undefined) parts.push({ node, local, field })
  }
  if (struct.base !== null) add(struct.base.id, struct.base.local, null)
  for (const field of struct.fields) {
    for (const { id, local } of structsInside(field.type)) add(id, local, field)
  }
  return parts
}

/** A longer cycle is abbreviated in its message. */
const MAX_SHOWN_STEPS = 8

function recursion(cycle: readonly Step<Struct, InnerStruct>[]): Fault {
  const steps = cycle.map(({ node, part: { field } }) =>
    field === null ? `${node.name} extends` : `${node.name}.${field.name}`,
  )
  const shown =
    steps.length > MAX_SHOWN_STEPS
      ? [...steps.slice(0, MAX_SHOWN_STEPS - 1), '…', steps.at(-1)!]
      : steps
  const target = cycle[0]!.node.name
  // Cycles of `extends` only are refused when names are resolved, so one step has a field.
  const { node, part } = cycle.findLast(({ part }) => part.field !== null) ?? cycle.at(-1)!
  return {
    code: 'RECURSIVE_STRUCT',
    path: node.path,
    span: part.field?.span ?? node.span,
    problem: `\`${target}\` contains itself, so its size is infinite: ${[...shown, target].join(' → ')}`,
    fix: part.field === null ? 'delete the `extends`' : pointerInstead(part.field, part.local),
  }
}

function pointerInstead({ name, type }: Field, local: string): string {
  const pointer = `Ptr<${local}> | null`
  if (type.kind === 'array') {
    const text = dimensionsOf(type).reduceRight(
      (element, length) => `FixedArray<${element}, ${length}>`,
      pointer,
    )
    return `write \`${text}\`, or use a \`List\``
  }
  return `write \`${name}: ${pointer}\`, or \`Own<${local}> | null\` if this struct owns the other one`
}

function tooDeep({ name, path, span }: Struct): Fault {
  return {
    code: 'TOO_DEEP',
    path,
    span,
    problem: `\`${name}\` nests structs too deep: got ${MAX_NESTING + 1} levels, expected at most ${MAX_NESTING}`,
    fix: 'replace a struct on one of the levels by `Ptr<T> | null` or `Own<T> | null`',
  }
}

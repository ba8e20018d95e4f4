/**
 * `Module`s → their structs, in an order where each comes after those that lie inside it. A struct
 * inside itself has no such order, and is reported. All loops, no recursion: a schema can be deep.
 */
import type { Fault } from '../diagnostic.ts'
import { frozen } from '../frozen.ts'
import type { Field, Module, Struct, StructId, Type } from '../ir.ts'
import { structsInside } from '../types.ts'

export interface Ordered {
  readonly structs: readonly Struct[]
  readonly faults: readonly Fault[]
}

/** Accessors of nested structs are made one inside the other: each level is a call at run time. */
export const MAX_NESTING = 100

/** Structs that can't be laid out are left out, and so are those that hold one. */
export function order(modules: readonly Module[]): Ordered {
  const structs = new Map<StructId, Struct>()
  for (const module of modules) for (const struct of module.structs) structs.set(struct.id, struct)

  const ordered: Struct[] = []
  const faults: Fault[] = []
  const entered = new Set<StructId>()
  const depths = new Map<StructId, number>()
  const unfit = new Set<StructId>()

  for (const root of structs.values()) {
    if (entered.has(root.id)) continue
    entered.add(root.id)
    const path: Visit[] = [visitOf(root)]
    while (path.length > 0) {
      const visit = path.at(-1)!
      const part = visit.parts[visit.next]
      if (part !== undefined) {
        visit.next++
        const inner = structs.get(part.id)
        if (inner === undefined) continue
        if (!entered.has(inner.id)) {
          entered.add(inner.id)
          path.push(visitOf(inner))
        } else if (!depths.has(inner.id)) {
          const cycle = path.slice(path.findIndex(({ struct }) => struct === inner))
          for (const { struct } of cycle) unfit.add(struct.id)
          faults.push(recursion(cycle))
        }
        continue
      }
      path.pop()
      const { struct, parts } = visit
      const depth = 1 + parts.reduce((most, { id }) => Math.max(most, depths.get(id) ?? 0), 0)
      depths.set(struct.id, depth)
      if (parts.some(({ id }) => unfit.has(id))) unfit.add(struct.id)
      if (unfit.has(struct.id)) continue
      if (depth <= MAX_NESTING) {
        ordered.push(struct)
      } else {
        unfit.add(struct.id)
        faults.push(tooDeep(struct))
      }
    }
  }
  return frozen({ structs: ordered, faults })
}

/** A struct whose bytes lie inside another: its base, which is in no field, or part of a field. */
interface Part {
  readonly id: StructId
  readonly local: string
  readonly field: Field | null
}

/** A struct on the way down, and which of its parts comes next. */
interface Visit {
  readonly struct: Struct
  readonly parts: readonly Part[]
  next: number
}

function visitOf(struct: Struct): Visit {
  const parts: Part[] = []
  if (struct.base !== null) parts.push({ ...struct.base, field: null })
  for (const field of struct.fields) {
    for (const { id, local } of structsInside(field.type)) parts.push({ id, local, field })
  }
  return { struct, parts, next: 0 }
}

const SHOWN = 8

/** The part that was gone down last is the one before `next`. */
function recursion(cycle: readonly Visit[]): Fault {
  const links = cycle.map(({ struct, parts, next }) => ({ struct, part: parts[next - 1]! }))
  const steps = links.map(({ struct, part: { field } }) =>
    field === null ? `${struct.name} extends` : `${struct.name}.${field.name}`,
  )
  const shown = steps.length > SHOWN ? [...steps.slice(0, SHOWN - 1), '…', steps.at(-1)!] : steps
  const target = cycle[0]!.struct.name
  // Structs that extend one another in a circle were refused before: there is a field.
  const { struct, part } = links.findLast(({ part }) => part.field !== null) ?? links.at(-1)!
  return {
    code: 'RECURSIVE_STRUCT',
    path: struct.path,
    span: part.field?.span ?? struct.span,
    problem: `\`${target}\` would lie inside itself: ${[...shown, target].join(' → ')}`,
    fix: part.field === null ? 'delete the `extends`' : pointerInstead(part.field, part.local),
  }
}

function pointerInstead({ name, type }: Field, local: string): string {
  const pointer = `Ptr<${local}> | null`
  if (type.kind === 'array') {
    let text = pointer
    const lengths: number[] = []
    for (let inner: Type = type; inner.kind === 'array'; inner = inner.element) {
      lengths.push(inner.length)
    }
    for (const length of lengths.toReversed()) text = `FixedArray<${text}, ${length}>`
    return `write \`${text}\`, or a \`List\` of them`
  }
  return `write \`${name}: ${pointer}\`, or \`Own<${local}> | null\` where it belongs to this struct`
}

function tooDeep({ name, path, span }: Struct): Fault {
  return {
    code: 'TOO_DEEP',
    path,
    span,
    problem: `\`${name}\` holds structs inside structs ${MAX_NESTING + 1} deep; ${MAX_NESTING} is the most`,
    fix: 'put a `Ptr<T> | null` or `Own<T> | null` between two of the levels',
  }
}

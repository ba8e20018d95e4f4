/**
 * `Module`s → their structs, in an order where each comes after those that lie inside it. A struct
 * inside itself has no such order, and is reported. All loops, no recursion: a schema can be deep.
 */
import type { Fault } from './diagnostic.ts'
import { frozen } from './frozen.ts'
import type { Field, Module, Struct, StructId } from './ir.ts'

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
    const path: Visit[] = [{ struct: root, next: 0 }]
    while (path.length > 0) {
      const visit = path.at(-1)!
      const field = visit.struct.fields[visit.next]
      if (field !== undefined) {
        visit.next++
        const inner = structs.get(containedIn(field) ?? '')
        if (inner === undefined) continue
        if (!entered.has(inner.id)) {
          entered.add(inner.id)
          path.push({ struct: inner, next: 0 })
        } else if (!depths.has(inner.id)) {
          const cycle = path.slice(path.findIndex(({ struct }) => struct === inner))
          for (const { struct } of cycle) unfit.add(struct.id)
          faults.push(recursion(cycle, field))
        }
        continue
      }
      path.pop()
      const { struct } = visit
      const inside = struct.fields.map((inner) => containedIn(inner)).filter((id) => id !== null)
      const depth = 1 + inside.reduce((most, id) => Math.max(most, depths.get(id) ?? 0), 0)
      depths.set(struct.id, depth)
      if (inside.some((id) => unfit.has(id))) unfit.add(struct.id)
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

/** A struct on the way down, and which of its fields comes next. */
interface Visit {
  readonly struct: Struct
  next: number
}

/** The struct whose bytes lie inside the field; pointers hold none. */
function containedIn({ type }: Field): StructId | null {
  const element = type.kind === 'array' ? type.element : type
  return element.kind === 'struct' ? element.id : null
}

const SHOWN = 8

/** The field that was gone down last is the one before `next`. */
function recursion(cycle: readonly Visit[], closing: Field): Fault {
  const { struct } = cycle.at(-1)!
  const steps = cycle.map(({ struct, next }) => `${struct.name}.${struct.fields[next - 1]!.name}`)
  const shown = steps.length > SHOWN ? [...steps.slice(0, SHOWN - 1), '…', steps.at(-1)!] : steps
  const target = cycle[0]!.struct.name
  const name =
    closing.type.kind === 'array' ? localName(closing.type.element) : localName(closing.type)
  return {
    code: 'RECURSIVE_STRUCT',
    path: struct.path,
    span: closing.span,
    problem: `\`${target}\` would lie inside itself: ${[...shown, target].join(' → ')}`,
    fix:
      closing.type.kind === 'array'
        ? `write \`FixedArray<Ptr<${name}> | null, ${closing.type.length}>\``
        : `write \`${closing.name}: Ptr<${name}> | null\``,
  }
}

function localName(type: Field['type']): string {
  return type.kind === 'struct' ? type.local : ''
}

function tooDeep({ name, path, span }: Struct): Fault {
  return {
    code: 'TOO_DEEP',
    path,
    span,
    problem: `\`${name}\` holds structs inside structs ${MAX_NESTING + 1} deep; ${MAX_NESTING} is the most`,
    fix: 'put a `Ptr<T> | null` between two of the levels',
  }
}

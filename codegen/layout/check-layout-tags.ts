/** `@packed` and `@wgsl`: what structs with these tags can't hold, and why. */
import type { Fault } from '../diagnostic.ts'
import { kindName } from '../resolve/suggestions.ts'
import type { Field, Struct, StructId, Type } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'

/** Requires: each struct comes after those inside it, and after its base. */
export function restrict(structs: readonly Struct[]): Fault[] {
  const faults: Fault[] = []
  const packed = new Set<StructId>()
  const shaders = new Shaders()
  for (const struct of structs) {
    if (struct.packed) packed.add(struct.id)
    for (const field of struct.packed ? struct.fields : []) {
      const fault = packedFault(struct, field, packed)
      if (fault !== null) faults.push(fault)
    }
    for (const fault of shaders.faults(struct)) faults.push(fault)
  }
  return faults
}

function packedFault(
  { path, name }: Struct,
  { name: field, span, type }: Field,
  packed: ReadonlySet<StructId>,
): Fault | null {
  let inner = type
  while (inner.kind === 'array') inner = inner.element
  if (isReachable(inner, type.kind === 'array', packed)) return null
  const what =
    inner.kind === 'struct'
      ? `\`${inner.local}\` is not packed`
      : type.kind === 'array'
        ? 'its elements have several bytes each'
        : `this is ${kindName(inner)}`
  return {
    code: 'PACKED_FIELD',
    path,
    span,
    problem: `\`${name}\` is packed, so \`${field}\` would lie where typed arrays can't reach it: ${what}`,
    fix:
      inner.kind === 'struct'
        ? `write \`@packed\` in the comment of \`${inner.local}\` too, or delete that of \`${name}\``
        : `delete the \`@packed\` of \`${name}\`, or move \`${field}\` to a struct around it`,
  }
}

/** Whether it can be read byte by byte, or by a `DataView`. */
function isReachable(type: Type, isElement: boolean, packed: ReadonlySet<StructId>): boolean {
  switch (type.kind) {
    case 'scalar':
      return !isElement || SCALARS[type.scalar]!.bytes === 1
    case 'flags':
    case 'bits':
      return !isElement || type.bytes === 1
    case 'enum':
    case 'text':
    case 'constant':
      return true
    case 'struct':
      return packed.has(type.id)
    default:
      return false
  }
}

type Space = 'storage' | 'uniform'

/** What WGSL has a type for. */
class Shaders {
  /** Why a struct has none, by address space; null where it has. */
  readonly #reasons = new Map<StructId, Readonly<Record<Space, string | null>>>()

  faults(struct: Struct): Fault[] {
    this.#reasons.set(struct.id, {
      storage: struct.wgsl === 'storage' ? null : this.#reasonOf(struct, 'storage'),
      uniform: struct.wgsl === 'uniform' ? null : this.#reasonOf(struct, 'uniform'),
    })
    const space = struct.wgsl
    if (space === null) return []
    const { path, name, base } = struct
    const faults: Fault[] = []
    const refuse = ({ span }: Pick<Field, 'span'>, problem: string, fix: string): void => {
      faults.push({ code: 'WGSL_TYPE', path, span, problem, fix })
    }
    const inherited = base && this.#reasons.get(base.id)?.[space]
    if (inherited) {
      const fix = 'delete the tag, or the `extends`'
      refuse(struct, `WGSL has no type for \`${base.local}\`, which comes first: ${inherited}`, fix)
    }
    for (const field of struct.fields) {
      const reason = this.#reasonOfField(name, field, space)
      if (reason === null) continue
      const problem = `WGSL has no type for \`${field.name}\`: ${reason}`
      refuse(field, problem, wgslFix(field, name))
    }
    return faults
  }

  #reasonOf({ name, base, fields }: Struct, space: Space): string | null {
    const inherited = base === null ? null : this.#reasons.get(base.id)?.[space]
    if (inherited) return inherited
    for (const field of fields) {
      const reason = this.#reasonOfField(name, field, space)
      if (reason !== null) return reason
    }
    return null
  }

  #reasonOfField(struct: string, { name, type, optional }: Field, space: Space): string | null {
    let inner = type
    while (inner.kind === 'array') inner = inner.element
    const place = `\`${struct}.${name}\``
    if (optional) return `${place} is optional`
    switch (inner.kind) {
      case 'scalar':
        return WGSL_SCALARS.has(inner.scalar) ? null : `${place} holds ${inner.scalar}`
      case 'pointer':
        return null
      case 'atomic':
        if (inner.scalar !== 'i32' && inner.scalar !== 'u32') {
          return `${place} is an atomic ${inner.scalar}`
        }
        return space === 'uniform' ? `${place} is an atomic, and uniform memory is read only` : null
      case 'struct':
        return this.#reasons.get(inner.id)?.[space] ?? null
      default:
        return `${place} is ${kindName(inner)}`
    }
  }
}

const WGSL_SCALARS: ReadonlySet<string> = new Set(['f32', 'i32', 'u32', 'f16'])

function wgslFix({ type, optional }: Field, struct: string): string {
  let inner = type
  while (inner.kind === 'array') inner = inner.element
  const move = `move it to a struct around \`${struct}\``
  if (optional) return 'delete the `?`'
  if (inner.kind === 'scalar') return `write ${scalarFix(inner.scalar)}, or ${move}`
  if (inner.kind !== 'atomic') return move
  const fits = inner.scalar === 'i32' || inner.scalar === 'u32'
  return fits ? `tag \`${struct}\` with \`@wgsl storage\`` : `write \`Atomic<u32>\`, or ${move}`
}

function scalarFix(scalar: string): string {
  return scalar === 'f64' ? 'f32' : scalar.startsWith('i') ? 'i32' : 'u32'
}

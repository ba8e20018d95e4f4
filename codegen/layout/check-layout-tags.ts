import type { Fault } from '../diagnostic.ts'
import type { Field, Struct, StructId, Type } from '../ir.ts'
import { kindName } from '../resolve/suggestions.ts'
import { SCALARS, wordOf, type ScalarName } from '../tables/scalars.ts'
import { innermost } from '../types.ts'

/**
 * Checks that structs with `@packed` or `@wgsl` contain only fields that these layouts allow.
 * Requires: each struct comes after its base and after the structs inside it.
 */
export function checkLayoutTags(structs: readonly Struct[]): Fault[] {
  const faults: Fault[] = []
  const packed = new Set<StructId>()
  const shaders = new ShaderTypes()
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
  const inner = innermost(type)
  if (isReachable(inner, type.kind === 'array', packed)) return null
  const reason =
    inner.kind === 'struct'
      ? `\`${inner.local}\` is not packed`
      : type.kind === 'array'
        ? 'its elements have more than one byte each'
        : `it is ${kindName(inner)}`
  return {
    code: 'PACKED_FIELD',
    path,
    span,
    problem: `\`${field}\` needs an alignment that the packed struct \`${name}\` doesn't give: ${reason}`,
    fix:
      inner.kind === 'struct'
        ? `add \`@packed\` to the comment of \`${inner.local}\`, or remove it from \`${name}\``
        : `remove \`@packed\` from \`${name}\`, or move \`${field}\` to a struct that contains \`${name}\``,
  }
}

/** Returns whether a value can be accessed at any address, byte by byte or through a `DataView`. */
function isReachable(type: Type, isElement: boolean, packed: ReadonlySet<StructId>): boolean {
  switch (type.kind) {
    case 'scalar':
      return !isElement || SCALARS[type.scalar]!.bytes === 1 || SCALARS[type.scalar]!.order !== null
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

type AddressSpace = 'storage' | 'uniform'

/** Finds the structs that WGSL has no type for. */
class ShaderTypes {
  /** By struct and address space: the reason why WGSL has no type for it, or null. */
  readonly #reasons = new Map<StructId, Readonly<Record<AddressSpace, string | null>>>()

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
      const fix = 'remove the `@wgsl` tag, or the `extends`'
      refuse(struct, `WGSL has no type for the base \`${base.local}\`: ${inherited}`, fix)
    }
    for (const field of struct.fields) {
      const reason = this.#reasonOfField(name, field, space)
      if (reason === null) continue
      const problem = `WGSL has no type for \`${field.name}\`: ${reason}`
      refuse(field, problem, wgslFix(field, name))
    }
    return faults
  }

  #reasonOf({ name, base, fields }: Struct, space: AddressSpace): string | null {
    const inherited = base === null ? null : this.#reasons.get(base.id)?.[space]
    if (inherited) return inherited
    for (const field of fields) {
      const reason = this.#reasonOfField(name, field, space)
      if (reason !== null) return reason
    }
    return null
  }

  #reasonOfField(
    struct: string,
    { name, type, optional }: Field,
    space: AddressSpace,
  ): string | null {
    const inner = innermost(type)
    const field = `\`${struct}.${name}\``
    if (optional) return `${field} is optional`
    switch (inner.kind) {
      case 'scalar':
        return SCALARS[inner.scalar]!.wgsl === null
          ? `${field} is ${scalarName(inner.scalar)}`
          : null
      case 'pointer':
        return null
      case 'atomic':
        if (!isAtomicInWgsl(inner.scalar)) return `${field} is an atomic ${inner.scalar}`
        return space === 'uniform' ? `${field} is an atomic, and uniform memory is read-only` : null
      case 'struct':
        return this.#reasons.get(inner.id)?.[space] ?? null
      default:
        return `${field} is ${kindName(inner)}`
    }
  }
}

function isAtomicInWgsl(scalar: ScalarName): boolean {
  const { atomic, wgsl } = SCALARS[scalar]!
  return atomic !== null && wgsl !== null
}

function wgslFix({ type, optional }: Field, struct: string): string {
  const inner = innermost(type)
  const move = `move it to a struct that contains \`${struct}\``
  if (optional) return 'remove the `?`'
  if (inner.kind === 'scalar' && SCALARS[inner.scalar]!.order === 'big') {
    return `remove its \`@bigEndian\`, or ${move}`
  }
  if (inner.kind === 'scalar') return `write ${nearestWgslScalar(inner.scalar)}, or ${move}`
  if (inner.kind !== 'atomic') return move
  return isAtomicInWgsl(inner.scalar)
    ? `tag \`${struct}\` with \`@wgsl storage\``
    : `write \`Atomic<u32>\`, or ${move}`
}

function scalarName(scalar: ScalarName): string {
  return SCALARS[scalar]!.order === 'big' ? 'big-endian' : `of type ${wordOf(scalar)}`
}

function nearestWgslScalar(scalar: ScalarName): string {
  const { domain } = SCALARS[scalar]!
  if (domain.kind === 'real') return 'f32'
  return domain.kind === 'whole' && domain.least < 0n ? 'i32' : 'u32'
}

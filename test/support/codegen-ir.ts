/** Values of the intermediate representation, as the front end would make them from a schema. */
import type { Field, Module, Struct, StructRef, Type } from '../../codegen/ir.ts'
import type { RandomField, RandomStruct, RandomType } from './codegen-structs.ts'

const SPAN = { start: 0, end: 0 }
export const PATH = 'test.struct.ts'

export function idOf(name: string): string {
  return `${PATH}#${name}`
}

export function refTo(name: string): StructRef {
  return { kind: 'struct', id: idOf(name), local: name }
}

export function field(name: string, type: Type, more: Partial<Field> = {}): Field {
  return {
    kind: 'field',
    name,
    span: SPAN,
    doc: null,
    type,
    readonly: false,
    optional: false,
    align: 1,
    ownsCacheLine: false,
    default: null,
    ...more,
  }
}

export function struct(name: string, fields: readonly Field[], more: Partial<Struct> = {}): Struct {
  return {
    kind: 'struct',
    id: idOf(name),
    path: PATH,
    name,
    span: SPAN,
    doc: null,
    base: null,
    packed: false,
    align: 1,
    wgsl: null,
    fields,
    ...more,
  }
}

/** Returns a module of these structs with their enums, flags and bits. */
export function moduleOf(structs: readonly Struct[], more: Partial<Module> = {}): Module {
  const named = structs.flatMap(({ fields }) => fields.map(({ type }) => innermost(type)))
  return {
    kind: 'module',
    path: PATH,
    imports: [],
    named: named.filter(
      (type) => type.kind === 'enum' || type.kind === 'flags' || type.kind === 'bits',
    ),
    structs,
    ...more,
  }
}

function innermost(type: Type): Type {
  return type.kind === 'array' ? innermost(type.element) : type
}

/** Returns a scalar, an `Atomic<…>` or, with a length, an array of scalars: `f32`, `u8 4`. */
export function scalar(text: string): Type {
  const [name, ...lengths] = text.split(' ')
  return lengths
    .reverse()
    .reduce<Type>((element, length) => ({ kind: 'array', element, length: Number(length) }), {
      kind: 'scalar',
      scalar: name!,
    })
}

export function structsIr(structs: readonly RandomStruct[]): Struct[] {
  return structs.map(({ name, base, packed, align, wgsl, fields }) =>
    struct(
      name,
      fields.map((one) => fieldIr(one, name)),
      { base: base === null ? null : refTo(base), packed, align, wgsl },
    ),
  )
}

function fieldIr(
  { name, type, optional, align, ownsCacheLine }: RandomField,
  owner: string,
): Field {
  const local = `${owner}${name[0]!.toUpperCase()}${name.slice(1)}`
  return field(name, typeIr(type, local), { optional, align, ownsCacheLine })
}

/** Returns the integer that a code is, or the name of another scalar. */
export function integerOf(scalar: string): string {
  const code = /^Code<\w+(?:, (\w+))?>$/.exec(scalar)
  return code === null ? scalar : (code[1] ?? 'u32')
}

/** `local` is the name of the type if it has a name of its own. */
function typeIr(type: RandomType, local: string): Type {
  const id = idOf(local)
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      // Codes are integers without the dictionary, whose struct these modules don't have.
      return { kind: type.kind, scalar: integerOf(type.name) }
    case 'struct':
      return refTo(type.name)
    case 'pointer':
    case 'own':
    case 'reference':
      return { kind: type.kind, target: refTo(type.target) }
    case 'enum':
      return { kind: 'enum', id, local, names: type.names }
    case 'flags':
      return { kind: 'flags', id, local, names: type.names, bytes: bytesFor(type.names.length) }
    case 'bits': {
      let shift = 0
      const parts = type.widths.map((width, part) => {
        shift += width
        return { name: `p${part}`, width, shift: shift - width }
      })
      return { kind: 'bits', id, local, parts, bytes: bytesFor(shift) }
    }
    case 'text':
    case 'string':
    case 'constant':
      return type
    case 'array':
      return { kind: 'array', element: typeIr(type.element, local), length: type.length }
    case 'list': {
      const element = typeIr(type.element, local)
      if (element.kind === 'atomic' || element.kind === 'constant') {
        throw new Error(`no list of ${element.kind}`)
      }
      return { kind: 'list', element }
    }
    case 'union': {
      const members = type.members.map(({ name, value }) => ({ value, struct: refTo(name) }))
      return { kind: 'union', discriminant: 'kind', members }
    }
    case 'collection':
      throw new Error('collections are resolved from text')
  }
}

function bytesFor(bits: number): 1 | 2 | 4 {
  return bits <= 8 ? 1 : bits <= 16 ? 2 : 4
}

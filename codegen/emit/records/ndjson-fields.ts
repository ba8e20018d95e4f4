/** The members of the objects of a record in NDJSON, and their description in generated code. */
import type { FieldLayout, ScalarType, StructLayout, TextForm, TimeUnit, Type } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { fieldsOf } from '../../types.ts'
import type { Context } from '../kinds/kind.ts'
import { constantText } from '../kinds/scalar.ts'
import type { Literal, Properties } from '../literal.ts'
import type { RowValue } from './row-values.ts'

/** A member of an object. */
export interface Member {
  readonly key: string
  readonly path: string
  readonly field: FieldLayout
  /** Number among the fields of the record, or after them for a struct that isn't one of them. */
  readonly index: number
  /** The variables of the member; null for a struct that is always present. */
  readonly value: RowValue | null
  readonly canBeMissing: boolean
  /** The object of a struct; null for other types. */
  readonly object: MemberObject | null
}

export interface MemberObject {
  /** Number among the objects of the record, each before those inside of it. */
  readonly number: number
  readonly members: readonly Member[]
}

/** Returns the object of a record. */
export function recordObject(
  struct: StructLayout,
  values: readonly RowValue[],
  context: Context,
): MemberObject {
  const byPath = new Map(values.map((value) => [value.path.join('.'), value]))
  let objects = 0
  let unnumbered = values.length
  const visit = (inside: StructLayout, path: readonly string[]): MemberObject => {
    const number = objects++
    const members = fieldsOf(inside).flatMap((field): Member[] => {
      if (field.size === 0) return []
      const own = [...path, field.name]
      const value = byPath.get(own.join('.')) ?? null
      const object =
        field.type.kind === 'struct' ? visit(context.layouts.get(field.type.id)!, own) : null
      const inner = object?.members.every(({ canBeMissing }) => canBeMissing) ?? false
      return [
        {
          key: field.text?.key ?? field.name,
          path: own.join('.'),
          field,
          index: value?.index ?? unnumbered++,
          value,
          canBeMissing: field.presence !== null || field.hasDefault === true || inner,
          object,
        },
      ]
    })
    return { number, members }
  }
  return visit(struct, [])
}

/** Returns the description of an object, an array of `JSONField`. */
export function describeMembers({ members }: MemberObject, context: Context): Literal {
  return members.map((member) => ({ properties: describe(member, context) }))
}

function describe(member: Member, context: Context): Properties['properties'] {
  const { key, path, index, canBeMissing, object, field, value } = member
  const missing = missingText(member, context)
  return {
    key,
    path,
    index,
    canBeMissing: { code: String(canBeMissing) },
    missing: missing === null ? undefined : { code: missing },
    offset: field.type.kind === 'array' ? value!.offset : undefined,
    value:
      object === null
        ? { properties: leafOf(field.type, field, context) }
        : describeMembers(object, context),
  }
}

/** Returns the default of a member as the description has it; null for zero. */
export function missingText({ field }: Member, context: Context): string | null {
  const { default: value, type } = field
  if (value === null) return null
  return type.kind === 'scalar' ? constantText(value, context) : value
}

/** Returns the properties of a `JSONLeaf`. */
function leafOf(type: Type, field: FieldLayout | null, context: Context): Properties['properties'] {
  switch (type.kind) {
    case 'scalar':
      return scalarOf(type, field?.text?.form ?? null)
    case 'enum':
      return { kind: 'enum', names: { code: context.names.value(type.local) } }
    case 'flags':
      return { kind: 'flags', names: type.names }
    case 'bits': {
      const names = type.parts.map(({ name }) => name)
      return { kind: 'bits', names, widths: type.parts.map(({ width }) => width) }
    }
    case 'text':
      return { kind: 'text', bytes: type.bytes }
    case 'array':
      return {
        kind: 'array',
        length: type.length,
        stride: strideOf(type.element),
        store: storeOf(type.element),
        element: { properties: leafOf(type.element, null, context) },
      }
    default:
      return { kind: 'text', bytes: 0 }
  }
}

function scalarOf(
  { scalar, dictionary }: ScalarType,
  form: TextForm | null,
): Properties['properties'] {
  if (dictionary !== undefined) return { kind: 'code' }
  const { domain } = SCALARS[scalar]!
  const range =
    domain.kind === 'whole' ? { least: Number(domain.least), most: Number(domain.most) } : {}
  switch (form?.kind) {
    case 'decimal':
      return { kind: 'decimal', scale: form.scale, ...range }
    case 'date':
      return { kind: 'date' }
    case 'timestamp':
      return { kind: 'timestamp', places: PLACES[form.unit], ...timeStore(scalar) }
    case undefined:
      break
  }
  if (domain.kind === 'truth') return { kind: 'bool' }
  if (domain.kind === 'real') return { kind: 'float', bound: { code: boundOf(scalar) } }
  return domain.big
    ? { kind: 'long', signed: { code: String(domain.least < 0n) } }
    : { kind: 'integer', ...range }
}

/** The digits after the point of a second that units have. */
const PLACES: Readonly<Record<TimeUnit, number>> = { s: 0, ms: 3, us: 6, ns: 9 }

/** Returns how a scalar stores times. */
function timeStore(scalar: string): Properties['properties'] {
  const { domain } = SCALARS[scalar]!
  if (domain.kind !== 'whole') {
    return { store: 'float', least: { code: '-1 / 0' }, most: { code: '1 / 0' } }
  }
  const range = { least: Number(domain.least), most: Number(domain.most) }
  return { store: domain.big ? 'long' : 'integer', ...range }
}

/** Returns the text of the smallest size of numbers that don't fit a float. */
export function boundOf(scalar: string): string {
  if (scalar === 'f16') return '65520'
  // Numbers from half a unit above the largest float on round to infinity.
  return scalar === 'f32' ? '3.4028235677973366e38' : '1 / 0'
}

/** Returns the number of bytes of an element of an array. */
function strideOf(type: Type): number {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.bytes
    case 'flags':
    case 'bits':
    case 'text':
      return type.bytes
    case 'array':
      return strideOf(type.element) * type.length
    default:
      return 1
  }
}

/** Returns the `JSONStore` of an element. */
function storeOf(type: Type): Literal {
  switch (type.kind) {
    case 'scalar': {
      const { storage, type: of, view } = SCALARS[type.scalar]!
      if (of === 'bigint') return 'long'
      if (storage.kind === 'words') return 'i53'
      return storage.kind === 'encoded' ? 'f16' : view
    }
    case 'flags':
    case 'bits':
      return `u${type.bytes * 8}`
    case 'enum':
      return 'u8'
    default:
      return { code: 'null' }
  }
}

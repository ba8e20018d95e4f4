/** Comparison of two representations as JSON: the changes of layout, struct by struct. */
import { codeText } from '../types.ts'
import { IR_VERSION } from './ir-json.ts'

/** A representation of a schema, as far as the comparison reads it. */
export interface IrFile {
  /** The name of the schema's file. */
  readonly schema: string
  readonly structs: readonly IrStruct[]
}

interface IrStruct {
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly align: number
  readonly fields: readonly IrField[]
}

interface IrField {
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly type: IrType
  readonly presence: { readonly offset: number; readonly bit: number } | null
}

type IrType =
  | { readonly kind: 'scalar'; readonly scalar: string; readonly dictionary?: string }
  | { readonly kind: 'atomic'; readonly scalar: string }
  | { readonly kind: 'enum' | 'flags'; readonly names: readonly string[] }
  | {
      readonly kind: 'bits'
      readonly parts: readonly { readonly name: string; readonly width: number }[]
    }
  | { readonly kind: 'text'; readonly bytes: number }
  | { readonly kind: 'string' }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'struct'; readonly name: string }
  | { readonly kind: 'pointer' | 'own' | 'reference'; readonly target: string | null }
  | { readonly kind: 'array'; readonly length: number; readonly element: IrType }
  | { readonly kind: 'list'; readonly element: IrType }
  | {
      readonly kind: 'collection'
      readonly word: string
      readonly elements: readonly IrType[]
      readonly numbers: readonly number[]
    }
  | {
      readonly kind: 'union'
      readonly discriminant: string
      readonly members: readonly { readonly value: string; readonly struct: string }[]
    }

/** A change of a struct between two versions of its schema. */
export interface StructChange {
  readonly struct: string
  /** The hash before; null for a new struct. */
  readonly before: string | null
  /** The hash now; null for a struct that was removed. */
  readonly after: string | null
  /**
   * The changes of its fields, size and alignment. Empty where only a struct has changed that it
   * contains or refers to.
   */
  readonly details: readonly Detail[]
}

export interface Detail {
  readonly change: 'added' | 'removed' | 'moved' | 'retyped' | 'resized' | 'realigned'
  /** The name of the field; null for the struct itself. */
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

/** Returns the representation in `text`, or null if that isn't one of this version. */
export function parseIr(text: string): IrFile | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  const { generator, version, structs } = (json ?? {}) as Readonly<Record<string, unknown>>
  const isIr = generator === 'offheap' && version === IR_VERSION && Array.isArray(structs)
  return isIr ? (json as IrFile) : null
}

/**
 * Returns the structs whose hashes differ, in the order of the new schema, and then those that were
 * removed. A struct that is new counts: it would be unguarded until the file is written anew.
 */
export function compareIr(before: IrFile, after: IrFile): StructChange[] {
  const former = new Map(before.structs.map((struct) => [struct.name, struct]))
  const changes = after.structs.flatMap((struct): StructChange[] => {
    const { name, hash } = struct
    const old = former.get(name)
    former.delete(name)
    if (old?.hash === hash) return []
    const details = old === undefined ? [] : detailsOf(old, struct)
    return [{ struct: name, before: old?.hash ?? null, after: hash, details }]
  })
  const removed = [...former.values()].map(({ name, hash }) => {
    return { struct: name, before: hash, after: null, details: [] }
  })
  return [...changes, ...removed]
}

function detailsOf(before: IrStruct, after: IrStruct): Detail[] {
  const former = new Map(before.fields.map((field) => [field.name, field]))
  const details: Detail[] = []
  const add = (
    change: Detail['change'],
    field: string | null,
    old: string | null,
    now: string | null,
  ): void => {
    if (old !== now) details.push({ change, field, before: old, after: now })
  }
  for (const field of after.fields) {
    const old = former.get(field.name)
    former.delete(field.name)
    if (old === undefined) {
      add('added', field.name, null, `${typeOf(field)} at ${placeOf(field)}`)
      continue
    }
    add('retyped', field.name, typeOf(old), typeOf(field))
    if (typeOf(old) === typeOf(field)) {
      add('resized', field.name, bytesText(old.size), bytesText(field.size))
    }
    add('moved', field.name, placeOf(old), placeOf(field))
  }
  for (const old of former.values()) {
    add('removed', old.name, `${typeOf(old)} at ${placeOf(old)}`, null)
  }
  add('resized', null, bytesText(before.size), bytesText(after.size))
  add('realigned', null, bytesText(before.align), bytesText(after.align))
  return details
}

function bytesText(bytes: number): string {
  return `${bytes} byte${bytes === 1 ? '' : 's'}`
}

function placeOf({ offset, presence }: IrField): string {
  return presence === null ? String(offset) : `${offset} (${presence.offset}.${presence.bit})`
}

function typeOf({ type, presence }: IrField): string {
  return presence === null ? typeText(type) : `${typeText(type)}, optional`
}

/** Returns a type as a schema writes it. */
function typeText(type: IrType): string {
  switch (type.kind) {
    case 'scalar':
      return type.dictionary === undefined ? type.scalar : codeText(type.scalar, type.dictionary)
    case 'atomic':
      return `Atomic<${type.scalar}>`
    case 'enum':
      return `Enum<${namesText(type.names)}>`
    case 'flags':
      return `Flags<${namesText(type.names)}>`
    case 'bits':
      return `Bits<{ ${type.parts.map(({ name, width }) => `${name}: ${width}`).join('; ')} }>`
    case 'text':
      return `Str<${type.bytes}>`
    case 'string':
      return 'Str'
    case 'constant':
      return `'${type.value}'`
    case 'struct':
      return type.name
    case 'pointer':
      return `Ptr<${type.target ?? 'unknown'}> | null`
    case 'own':
      return `Own<${type.target}> | null`
    case 'reference':
      return `Ref<${type.target}> | null`
    case 'array':
      return `FixedArray<${typeText(type.element)}, ${type.length}>`
    case 'list':
      return `List<${typeText(type.element)}>`
    case 'collection': {
      const numbers = type.numbers.filter((number) => number > 0).map(String)
      return `${type.word}<${[...type.elements.map(typeText), ...numbers].join(', ')}>`
    }
    case 'union': {
      const members = type.members.map(({ value, struct }) => `${struct} '${value}'`)
      return `${members.join(' | ')} by ${type.discriminant}`
    }
  }
}

function namesText(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ')
}

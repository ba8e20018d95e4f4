/** `Module` and layouts → JSON for other tools. `ir.md` describes the format. */
import type { FieldLayout, Layouts, Module, NamedType, StructLayout, Type } from '../ir.ts'
import { bodyOffsetOf, strideOf } from '../layout/extent.ts'
import { localized } from '../layout/local.ts'
import { moduleHash } from '../layout/schema-hash.ts'
import { fieldsOf } from '../types.ts'

/**
 * The version of the format. It grows with a change that readers of the last version would misread.
 */
export const IR_VERSION = 1

/** The text that every such file starts with, and no other file. */
const BEGINNING = '{\n  "generator": "offheap",\n'

/**
 * Returns the JSON, which is independent of the schema's path. Requires: `layouts` has all structs.
 */
export function irOf(module: Module, layouts: Layouts): string {
  const ir = {
    generator: 'offheap',
    version: IR_VERSION,
    schema: module.path.slice(module.path.lastIndexOf('/') + 1),
    hash: moduleHash(module, layouts),
    imports: module.imports.map(({ local, imported, specifier }) => {
      return { name: local, exported: imported, from: specifier }
    }),
    types: module.named.map((type) => namedJson(type, type.local)),
    structs: module.structs.map(({ id }) =>
      structJson(localized(layouts.get(id)!, module), layouts),
    ),
  }
  return `${escaped(JSON.stringify(ir, null, 2))}\n`
}

/** Escapes characters that JSON allows in strings, but that are invisible or reorder text. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Returns whether `text` is a result of `irOf`, for any schema. */
export function isIr(text: string): boolean {
  return text.startsWith(BEGINNING)
}

function structJson(struct: StructLayout, layouts: Layouts): object {
  const { name, doc, base, lineage, packed, wgsl, size, align, slots } = struct
  const { hasDefaults, owns, hasPadding, hash } = struct
  const fields = fieldsOf({ slots })
  return {
    name,
    doc,
    hash,
    size,
    align,
    base: base === null ? null : base.local,
    lineage,
    packed,
    wgsl,
    hasDefaults,
    hasPadding,
    owns,
    fields: fields.map((field) => fieldJson(field, layouts)),
  }
}

function fieldJson(field: FieldLayout, layouts: Layouts): object {
  const { name, doc, offset, size, type, readonly, presence, inherited } = field
  const presenceJson = presence && { offset: presence.offset, bit: presence.bit }
  return {
    name,
    doc,
    offset,
    size,
    type: typeJson(type, layouts),
    default: field.default,
    presence: presenceJson,
    readonly,
    inherited,
  }
}

function typeJson(type: Type, layouts: Layouts): object {
  switch (type.kind) {
    case 'scalar':
      return type.dictionary === undefined
        ? { kind: 'scalar', scalar: type.scalar }
        : { kind: 'scalar', scalar: type.scalar, dictionary: type.dictionary.local }
    case 'atomic':
      return { kind: type.kind, scalar: type.scalar }
    case 'enum':
    case 'flags':
    case 'bits':
      return namedJson(type, type.local)
    case 'text':
      return { kind: 'text', bytes: type.bytes }
    case 'string':
      return { kind: 'string' }
    case 'constant':
      return { kind: 'constant', value: type.value }
    case 'struct':
      return { kind: 'struct', name: type.local }
    case 'pointer':
    case 'own':
    case 'reference':
      return { kind: type.kind, target: type.target?.local ?? null }
    case 'array': {
      const { element, length } = type
      const stride = strideOf(type, layouts)
      return { kind: 'array', length, stride, element: typeJson(element, layouts) }
    }
    case 'list':
      return { kind: 'list', element: typeJson(type.element, layouts) }
    case 'collection': {
      const elements = type.elements.map((element) => typeJson(element, layouts))
      return { kind: 'collection', word: type.word, elements, numbers: type.numbers }
    }
    case 'union': {
      const members = type.members.map(({ value, struct }) => {
        return { value, struct: struct.local }
      })
      const { discriminant } = type
      return { kind: 'union', discriminant, body: bodyOffsetOf(type, layouts), members }
    }
  }
}

function namedJson(type: NamedType, name: string): object {
  const { kind } = type
  switch (kind) {
    case 'enum':
      return { kind, name, names: type.names }
    case 'flags':
      return { kind, name, bytes: type.bytes, names: type.names }
    case 'bits': {
      const parts = type.parts.map((part) => ({
        name: part.name,
        width: part.width,
        shift: part.shift,
      }))
      return { kind, name, bytes: type.bytes, parts }
    }
  }
}

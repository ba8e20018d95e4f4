/** `Module` and layouts → the representation as JSON text, for other tools: `ir.md` describes it. */
import type { FieldLayout, Module, NamedType, StructId, StructLayout, Type } from './ir.ts'
import { bodyOffsetOf, strideOf, type Layouts } from './layout-extent.ts'
import { moduleHash, nameOf } from './schema-hash.ts'

/** Grows when a reader of the former version would misread what it knows. */
export const IR_VERSION = 1

/** What every such file begins with, and no other. */
const BEGINNING = '{\n  "generator": "offheap",\n'

/** The same for the same schema, wherever it lies. Requires: `layouts` holds all of its structs. */
export function irOf(module: Module, layouts: Layouts): string {
  const locals = new Map(module.imports.map(({ id, local }) => [id, local]))
  const context: Context = { layouts, local: (id) => locals.get(id) ?? nameOf(id) }
  const ir = {
    generator: 'offheap',
    version: IR_VERSION,
    schema: module.path.slice(module.path.lastIndexOf('/') + 1),
    hash: moduleHash(module, layouts),
    imports: module.imports.map(({ local, imported, specifier }) => {
      return { name: local, exported: imported, from: specifier }
    }),
    types: module.named.map((type) => namedJson(type, type.local)),
    structs: module.structs.map(({ id }) => structJson(layouts.get(id)!, context)),
  }
  return `${JSON.stringify(ir, null, 2)}\n`
}

/** Whether `text` was made by `irOf`, of whatever schema. */
export function isIr(text: string): boolean {
  return text.startsWith(BEGINNING)
}

interface Context {
  readonly layouts: Layouts
  /** What this file calls a struct or named type: fields of a base may come from another file. */
  local(id: StructId): string
}

function structJson(struct: StructLayout, context: Context): object {
  const { name, doc, base, lineage, packed, wgsl, size, align, slots } = struct
  const { hasDefaults, owns, hasPadding, hash } = struct
  const fields = slots.filter((slot) => slot.kind === 'field-layout')
  return {
    name,
    doc,
    hash,
    size,
    align,
    base: base === null ? null : context.local(base.id),
    lineage,
    packed,
    wgsl,
    hasDefaults,
    hasPadding,
    owns,
    fields: fields.map((field) => fieldJson(field, context)),
  }
}

function fieldJson(field: FieldLayout, context: Context): object {
  const { name, doc, offset, size, type, readonly, presence, inherited } = field
  const presenceJson = presence && { offset: presence.offset, bit: presence.bit }
  return {
    name,
    doc,
    offset,
    size,
    type: typeJson(type, context),
    default: field.default,
    presence: presenceJson,
    readonly,
    inherited,
  }
}

function typeJson(type: Type, context: Context): object {
  const { layouts, local } = context
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      return { kind: type.kind, scalar: type.scalar }
    case 'enum':
    case 'flags':
    case 'bits':
      return namedJson(type, local(type.id))
    case 'text':
      return { kind: 'text', bytes: type.bytes }
    case 'string':
      return { kind: 'string' }
    case 'constant':
      return { kind: 'constant', value: type.value }
    case 'struct':
      return { kind: 'struct', name: local(type.id) }
    case 'pointer':
    case 'own':
    case 'reference':
      return { kind: type.kind, target: local(type.target.id) }
    case 'array': {
      const { element, length } = type
      const stride = strideOf(type, layouts)
      return { kind: 'array', length, stride, element: typeJson(element, context) }
    }
    case 'list':
      return { kind: 'list', element: typeJson(type.element, context) }
    case 'union': {
      const members = type.members.map(({ value, struct }) => {
        return { value, struct: local(struct.id) }
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

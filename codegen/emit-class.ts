/** `StructLayout` → the text of its accessor class, and of the accessor for arrays of it. */
import {
  accessors,
  childOf,
  defaultStatements,
  elementIndex,
  initTypes,
  jsonType,
  jsonValue,
  schemaType,
  type Child,
  type Context,
} from './emit-field.ts'
import type { FieldLayout, StructLayout } from './ir.ts'
import {
  assignment,
  braced,
  called,
  declared,
  docComment,
  fits,
  joined,
  property,
  table,
} from './printer.ts'

/** All that a generated file says about one struct. */
export function emitStruct(struct: StructLayout, context: Context): string {
  const fields = struct.slots.filter((slot) => slot.kind === 'field-layout')
  return [
    initInterface(struct, fields, context),
    jsonInterface(struct, fields, context),
    accessorClass(struct, fields, context),
    arrayClass(struct, context),
  ].join('\n\n')
}

function initInterface({ name }: StructLayout, fields: Fields, context: Context): string {
  const properties = fields.map((field) =>
    property(`  ${field.name}?`, initTypes(field.type, context)),
  )
  const words = `The fields of \`${name}\` as plain values; what is left out keeps what it holds.`
  return `${docComment(words, '')}\nexport interface ${name}Init {\n${properties.join('\n')}\n}`
}

function jsonInterface({ name }: StructLayout, fields: Fields, context: Context): string {
  const properties = fields.map((field) => `  ${field.name}: ${jsonType(field.type, context)}`)
  const words = `What \`${name}\` is as JSON.`
  return `${docComment(words, '')}\nexport interface ${name}JSON {\n${properties.join('\n')}\n}`
}

type Fields = readonly FieldLayout[]

/** A field with an accessor of its own. */
interface ChildField {
  readonly name: string
  readonly child: Child
}

function accessorClass(struct: StructLayout, fields: Fields, context: Context): string {
  const { name, size, align } = struct
  const children = fields.flatMap((field) => {
    const child = childOf(field, context)
    return child === null ? [] : [{ name: field.name, child }]
  })
  const pointer = children.length === 0 ? 'this.ptr' : 'this.ptr$'
  const offsets = fields.map((field) => `${field.name}: ${field.offset}`)
  const members = [
    `  static readonly size = ${size}
  static readonly align = ${align}
${braced('  static readonly offsets =', offsets, ' as const')}`,
    ownFields(name, children),
    constructor(name, children),
    ...statics(struct, fields, context),
    ...(children.length === 0 ? [] : [pointerAccessors(name, children)]),
    ...fields.map((field) => {
      const doc = field.doc === null ? '' : `${docComment(field.doc, '  ')}\n`
      return doc + accessors(field, pointer, context)
    }),
    assign(name, fields),
    copy(struct),
    toJson(name, fields),
  ]
  const head = `export class ${name} implements Struct {`
  return `${docComment(card(struct), '')}\n${head}\n${members.join('\n\n')}\n}`
}

/** The author's words, and where every byte is. */
function card({ doc, slots, size, align }: StructLayout): string {
  const rows = slots.map((slot) =>
    slot.kind === 'padding'
      ? [String(slot.offset), String(slot.size), '', 'padding']
      : [String(slot.offset), String(slot.size), slot.name, schemaType(slot.type)],
  )
  const lines = table([['offset', 'bytes', 'field', 'type'], ...rows], new Set([0, 1]))
  const picture = [...lines, `${size} bytes, align ${align}`].map((line) => `    ${line}`)
  return [...(doc === null ? [] : [doc, '']), ...picture].join('\n')
}

/**
 * Fields are only declared, and assigned by the constructor: one that began as `undefined` would
 * lose its representation in V8. `$` is for the compiler alone: it keeps apart structs that
 * happen to have the same fields. A `$` at the end of a name keeps it apart from those of schemas.
 */
function ownFields(name: string, children: readonly ChildField[]): string {
  const pointer = children.length === 0 ? 'ptr' : 'private ptr$'
  return [
    `  declare protected readonly $: '${name}'`,
    '  declare readonly arena: Arena',
    `  declare ${pointer}: Ptr<${name}>`,
    ...children.map(({ name, child }) => `  declare private readonly ${name}$: ${child.type}`),
  ].join('\n')
}

function constructor(name: string, children: readonly ChildField[]): string {
  const made = children.map(({ name, child }) =>
    called(`    this.${name}$ = new ${child.type}`, child.args, ''),
  )
  const pointer = children.length === 0 ? 'ptr' : 'ptr$'
  const lines = ['    this.arena = arena', `    this.${pointer} = ptr`, ...made]
  return `  constructor(arena: Arena, ptr: Ptr<${name}>) {\n${lines.join('\n')}\n  }`
}

function statics(struct: StructLayout, fields: Fields, context: Context): string[] {
  const { name, hasDefaults } = struct
  const allocated = called(
    `    ${hasDefaults ? 'const ptr =' : 'return'} arena.allocateZeroed`,
    [`${name}.size`, `${name}.align`],
    ` as Ptr<${name}>`,
  )
  const allocate = hasDefaults
    ? `${allocated}\n    ${name}.writeDefaults(arena, ptr)\n    return ptr`
    : allocated
  const pointer = `ptr: Ptr<${name}>`
  const writeDefaults = `  /** Writes the defaults into the zeroed bytes at \`ptr\`. */
  static writeDefaults(arena: Arena, ptr: Ptr<${name}>): void {
${fields.flatMap((field) => defaultStatements(field, context)).join('\n')}
  }`
  return [
    `  /** A new accessor on the \`${name}\` at \`ptr\`. */
${called('  static at', ['arena: Arena', pointer], `: ${name} {`)}
    return new ${name}(arena, ptr)
  }`,
    `  /** A new \`${name}\`, zeroed${hasDefaults ? ', with its defaults' : ''}; no accessor is made. */
  static allocate(arena: Arena): Ptr<${name}> {
${allocate}
  }`,
    ...(hasDefaults ? [writeDefaults] : []),
    `  /** A new \`${name}\`, zeroed${hasDefaults ? ', with its defaults' : ''}, then \`init\`. */
${called('  static create', ['arena: Arena', `init?: ${name}Init`], `: ${name} {`)}
${called(`    const created = new ${name}`, ['arena', `${name}.allocate(arena)`], '')}
    if (init === undefined) return created
    try {
      return created.assign(init)
    } catch (error) {
      arena.free(created.ptr)
      throw error
    }
  }`,
  ]
}

function pointerAccessors(name: string, children: readonly ChildField[]): string {
  const aimed = children.map(({ name, child }) =>
    assignment(`    this.${name}$.ptr`, child.aimed('value')),
  )
  return `  get ptr(): Ptr<${name}> {
    return this.ptr$
  }

  set ptr(value: Ptr<${name}>) {
    this.ptr$ = value
${aimed.join('\n')}
  }`
}

function assign(name: string, fields: Fields): string {
  const statements = fields.map((field) => {
    const condition = `    if (init.${field.name} !== undefined)`
    const line = `${condition} this.${field.name} = init.${field.name}`
    return fits(line)
      ? line
      : `${condition}\n${assignment(`      this.${field.name}`, `init.${field.name}`)}`
  })
  return `  /** Writes the fields that \`init\` has; the others keep what they hold. */
  assign(init: ${name}Init): this {
${statements.join('\n')}
    return this
  }`
}

/** The widest integers that the alignment allows: floats could change the bits of a NaN. */
function copy({ name, size, align }: StructLayout): string {
  const bytes = Math.min(align, 4)
  const view = `i${bytes * 8}`
  return `  /** Copies every byte of \`source\`, also from another arena; pointers keep their offsets. */
  copy(source: ${name}): this {
    const from = source.arena.${view}
    const to = this.arena.${view}
    const start = ${elementIndex('source.ptr', 0, bytes)}
    const target = ${elementIndex('this.ptr', 0, bytes)}
    for (let index = 0; index < ${size / bytes}; index++) to[target + index] = from[start + index]!
    return this
  }`
}

function toJson(name: string, fields: Fields): string {
  return `  toJSON(): ${name}JSON {
    return {
${fields.map((field) => `${joined(`      ${field.name}:`, jsonValue(field))},`).join('\n')}
    }
  }`
}

function arrayClass({ name, size }: StructLayout, { names }: Context): string {
  const base = names.runtime('FixedArrayAccessor')
  const one = [name, `${name}Init`]
  const many = [`${name}Array`, `readonly (${one.join(' | ')})[]`]
  const value = `values instanceof ${name}Array ? values.at(index) : values[index]!`
  return `/** The elements of a \`FixedArray<${name}, N>\`. */
export class ${name}Array extends ${base}<${name}> {
  /** A new accessor on the element at \`index\`. */
  at(index: number): ${name} {
    return new ${name}(this.arena, this.ptrAt(index))
  }

  /** Where the element at \`index\` is, to aim an accessor that there is already. */
  ptrAt(index: number): Ptr<${name}> {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return (this.ptr + index * ${size}) as Ptr<${name}>
  }

${declared('  set', ['index: number', 'value'], one, ': void {')}
    const element = this.at(index)
    if (value instanceof ${name}) element.copy(value)
    else element.assign(value)
  }

  /** Writes \`values\` from element 0 on; elements beyond them keep what they hold. */
${declared('  assign', ['values'], many, ': void {')}
    this.checkLength(values.length)
    for (let index = 0; index < values.length; index++) {
${called('      this.set', ['index', value], '')}
    }
  }

  toJSON(): ${name}JSON[] {
    return this.toArray().map((element) => element.toJSON())
  }
}`
}

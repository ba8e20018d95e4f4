/** `StructLayout` → the text of its accessor class. */
import { accessors, defaultsOf, placeOf, schemaType } from './field.ts'
import { fieldsOf } from '../types.ts'
import { partsMethod } from './parts.ts'
import type { FieldLayout, StructLayout } from '../ir.ts'
import { address, addressAs, classOf, type Child, type Context } from './kinds/kind.ts'
import { declared, typed } from './print-type.ts'
import {
  assigns,
  attempt,
  braced,
  bracedType,
  call,
  called,
  choice,
  docComment,
  line,
  lines,
  listed,
  method,
  quote,
  returns,
  table,
  when,
} from './printer.ts'

type Fields = readonly FieldLayout[]

/** A field with an accessor of its own. */
interface ChildField {
  readonly field: FieldLayout
  readonly child: Child
}

export function accessorClass(struct: StructLayout, context: Context): string {
  const fields = fieldsOf(struct)
  const children = fields.flatMap((field) => {
    const child = context.kind(field.type).child(field.type, context)
    return child === null ? [] : [{ field, child }]
  })
  const followers = children.filter(({ child }) => child.isStruct)
  const pointer = followers.length === 0 ? 'ptr' : 'ptr$'
  const members = [
    constants(struct, fields),
    ownFields(struct, pointer, children, context),
    constructor(struct, pointer, children),
    ...statics(struct, fields, context),
    ...(struct.owns ? [collect(struct, fields, context)] : []),
    ...partsMethod(fields, context),
    ...(followers.length === 0 ? [] : [pointerAccessors(struct, followers)]),
    ...fields.map((field) => accessors(field, struct, `this.${pointer}`, context)),
  ]
  const head = `export class ${struct.name} implements ${context.names.runtimeType('Struct')} {`
  return `${docComment(card(struct, context), '')}\n${head}\n${members.join('\n\n')}\n}`
}

/** The author's words, and where every byte is. */
function card({ doc, slots, size, align }: StructLayout, context: Context): string {
  const rows = slots.map((slot) => {
    const extent = [String(slot.offset), String(slot.size)]
    if (slot.kind !== 'field-layout') return [...extent, '', slot.kind]
    const mark = slot.presence === null ? '' : '?'
    return [...extent, slot.name + mark, schemaType(slot, context)]
  })
  const lines = table([['offset', 'bytes', 'field', 'type'], ...rows], new Set([0, 1]))
  const picture = [...lines, `${size} bytes, align ${align}`].map((line) => `    ${line}`)
  return [...(doc === null ? [] : [doc, '']), ...picture].join('\n')
}

function constants({ name, size, align }: StructLayout, fields: Fields): string {
  const offsets = fields.map((field) => `${field.name}: ${field.offset}`)
  const pointers = fields.filter(({ type }) => type.kind === 'pointer')
  const named = pointers.map((field) => quote(field.name))
  return [
    `  static readonly typeName = ${quote(name)}`,
    `  static readonly size = ${size}`,
    `  static readonly align = ${align}`,
    braced('  static readonly offsets =', offsets, ' as const'),
    ...(named.length === 0 ? [] : [listed('  static readonly pointers =', named, ' as const')]),
  ].join('\n')
}

/**
 * Fields are only declared, and assigned by the constructor: one that began as `undefined` would
 * lose its representation in V8. `$` is for the compiler alone: it keeps apart structs that happen
 * to have the same fields. A `$` at the end of a name keeps it apart from those of schemas.
 */
function ownFields(
  { name, lineage }: StructLayout,
  pointer: 'ptr' | 'ptr$',
  children: readonly ChildField[],
  { names }: Context,
): string {
  const brand = lineage.toReversed().map((ancestor) => `${ancestor}: true`)
  return [
    bracedType('  declare readonly $:', brand, ''),
    `  declare readonly arena: ${names.runtimeType('Arena')}`,
    `  declare ${pointer === 'ptr' ? '' : 'private '}${pointer}: ${names.runtimeType('Ptr')}<${name}>`,
    ...children.map(({ field, child }) =>
      typed(`  declare private readonly ${field.name}$:`, child.type),
    ),
  ].join('\n')
}

function constructor(
  { name }: StructLayout,
  pointer: 'ptr' | 'ptr$',
  children: readonly ChildField[],
): string {
  const body = [
    assigns('this.arena', 'arena'),
    assigns(`this.${pointer}`, 'ptr'),
    ...children.map(({ field, child }) => {
      const place = { pointer: 'ptr', offset: field.offset }
      const at = child.isStruct ? addressAs(place, child.pointer) : address(place)
      const made = call(`new ${classOf(child)}`, ['arena', at, ...child.args])
      return assigns(`this.${field.name}$`, made)
    }),
  ]
  return `  constructor(arena: Arena, ptr: Ptr<${name}>) {\n${lines(body, '    ')}\n  }`
}

function statics(struct: StructLayout, fields: Fields, context: Context): string[] {
  const { name, hasDefaults } = struct
  const pointer = `Ptr<${name}>`
  const init = [name, `${name}Init`]
  const zeroed = `A new \`${name}\`, zeroed${hasDefaults ? ', with its defaults' : ''}`
  const allocated = call(
    'arena.allocateZeroed',
    [`${name}.size`, `${name}.align`, name],
    ` as ${pointer}`,
  )
  const write = line(`${name}.writeDefaults(arena, ptr)`)
  const written = context.ownedDefaults.has(struct.id)
    ? attempt([write], 'error', [line(`arena.free(${name}.at(arena, ptr))`), line('throw error')])
    : write
  const allocate = hasDefaults
    ? [assigns('const ptr', allocated), written, returns('ptr')]
    : [returns(allocated)]
  return [
    method(
      `An accessor on the \`${name}\` at \`ptr\`.`,
      declared('  static at', ['arena: Arena', 'ptr'], [pointer], `: ${name} {`),
      [
        choice(
          'arena.checks === null',
          `new ${name}(arena, ptr)`,
          `arena.checks.accessor(${name}, ptr)`,
        ),
      ],
    ),
    method(
      `${zeroed}; no accessor is made.`,
      `  static allocate(arena: Arena): ${pointer} {`,
      allocate,
    ),
    ...(hasDefaults ? [writeDefaults(struct, fields, context)] : []),
    method(
      `${zeroed}, then \`init\`.`,
      declared('  static create', ['arena: Arena', 'init?'], init, `: ${name} {`),
      [
        assigns('const created', call(`${name}.at`, ['arena', `${name}.allocate(arena)`])),
        when('init === undefined', returns('created')),
        attempt([returns(`init${name}(created, init)`)], 'error', [
          line('arena.free(created)'),
          line('throw error'),
        ]),
      ],
    ),
  ]
}

function writeDefaults(struct: StructLayout, fields: Fields, context: Context): string {
  const written = fields.flatMap((field) =>
    defaultsOf(field, placeOf(field, struct, 'arena', 'ptr'), context),
  )
  return method(
    'Writes the defaults into the zeroed bytes at `ptr`.',
    declared(
      '  static writeDefaults',
      ['arena: Arena', 'ptr'],
      [`Ptr<${struct.name}>`],
      ': void {',
    ),
    written,
  )
}

function collect(struct: StructLayout, fields: Fields, context: Context): string {
  const collected = fields.flatMap((field) => {
    const place = placeOf(field, struct, 'arena', 'ptr')
    return context.kind(field.type).collect(field.type, place, context)
  })
  const owned = `owned: ${context.names.runtimeType('OwnedVisitor')}`
  const arena = /\barena\b/.test(lines(collected, '')) ? 'arena' : '_arena'
  return method(
    `Notes what the \`${struct.name}\` at \`ptr\` owns.`,
    called('  static collect', [`${arena}: Arena`, 'ptr: number', owned], ': void {'),
    collected,
  )
}

/**
 * Accessors of nested structs are aimed together with the one around them: loops read several of
 * their fields (measured: 2.3 ns a struct instead of 4). What is read once a turn, arrays and the
 * like, is aimed when it is read: a struct may have a dozen of those.
 */
function pointerAccessors({ name }: StructLayout, children: readonly ChildField[]): string {
  const aimed = children.map(({ field, child }) =>
    assigns(
      `this.${field.name}$.ptr`,
      addressAs({ pointer: 'value', offset: field.offset }, child.pointer),
    ),
  )
  return `  get ptr(): Ptr<${name}> {
    return this.ptr$
  }

  set ptr(value: Ptr<${name}>) {
    this.ptr$ = value
${lines(aimed, '    ')}
  }`
}

/** `StructLayout` → the text of the accessor class. */
import type { FieldLayout, StructLayout } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { fieldsOf, innermost, nameOf } from '../types.ts'
import { hashConstants, typesMethod } from './field-types.ts'
import { accessors, addressOf, defaultsOf, schemaType } from './field.ts'
import { isAttempt } from './init.ts'
import { address, addressAs, type Child, type Context } from './kinds/kind.ts'
import { isSharable } from './kinds/kinds.ts'
import { emitNamespace } from './namespace.ts'
import { partsMethod } from './parts.ts'
import { declared } from './print-type.ts'
import {
  assigns,
  block,
  call,
  called,
  classText,
  fits,
  line,
  lines,
  listed,
  method,
  packed,
  quote,
  returns,
  table,
  when,
  type Statement,
} from './printer.ts'
import { propertiesText } from './properties.ts'
import { hasWriter } from './writer.ts'

type Fields = readonly FieldLayout[]

/** A field whose value is an accessor. */
interface ChildField {
  readonly field: FieldLayout
  readonly child: Child
}

/** Returns the types that are merged with the class of a struct: plain values and properties. */
export function classTypes(struct: StructLayout, context: Context): string {
  const children = childrenOf(struct, context)
  const pointer = followersOf(children).length === 0 ? 'ptr' : 'ptr$'
  return `${emitNamespace(struct, context)}\n${properties(struct, pointer, children, context)}`
}

function childrenOf(struct: StructLayout, context: Context): ChildField[] {
  return fieldsOf(struct).flatMap((field) => {
    const child = context.kind(field.type).child(field.type, context)
    return child === null ? [] : [{ field, child }]
  })
}

/** The accessors that move together with the struct. */
function followersOf(children: readonly ChildField[]): ChildField[] {
  return children.filter(({ child }) => child.isStruct)
}

export function accessorClass(struct: StructLayout, context: Context): string {
  const fields = fieldsOf(struct)
  const children = childrenOf(struct, context)
  const followers = followersOf(children)
  const pointer = followers.length === 0 ? 'ptr' : 'ptr$'
  const members = new Set([
    ...fields.map(({ name }) => name),
    ...children.map(({ field }) => `${field.name}$`),
  ])
  const texts = fields.map((field) => accessors(field, struct, `this.${pointer}`, members, context))
  const groups = [
    ...withConstructor(
      constants(struct, fields, context),
      constructor(struct, pointer, children, context),
    ),
    ...statics(struct, fields, context),
    ...(struct.owns ? [collect(struct, fields, context), deallocator(context)] : []),
    ...partsMethod(fields, context),
    toJson(struct),
    ...(followers.length === 0 ? [] : [pointerAccessors(struct, followers, context)]),
    ...grouped(texts),
  ]
  const head = `export class ${struct.name} implements ${context.names.runtimeType('Struct')} {`
  return classText(card(struct, context), head, groups)
}

/** Returns the groups of members: a constructor of one line is in the group of the constants. */
function withConstructor(constants: string, constructor: string): string[] {
  return constructor.includes('\n') ? [constants, constructor] : [`${constants}\n${constructor}`]
}

/**
 * Joins the members of fields, without a blank line between members of one line without a comment.
 */
function grouped(texts: readonly string[]): string[] {
  const groups: string[] = []
  let short = false
  for (const text of texts) {
    const isShort = text
      .split('\n')
      .every((line) => / (?:get|set) .* }$|\): boolean \{.* }$/.test(line))
    if (isShort && short) groups[groups.length - 1] += `\n${text}`
    else groups.push(text)
    short = isShort
  }
  return groups
}

/** Returns a note on the order of the bytes of a field, unless it is that of the arena. */
function orderOf({ type }: FieldLayout): string {
  const inner = innermost(type)
  const isBig = inner.kind === 'scalar' && SCALARS[inner.scalar]!.order === 'big'
  return isBig ? ', big-endian' : ''
}

/** Returns the doc comment of the class: that of the schema, and a table of the layout. */
function card({ doc, slots, size, align }: StructLayout, context: Context): string {
  const rows = slots.map((slot) => {
    const extent = [String(slot.offset), String(slot.size)]
    if (slot.kind !== 'field-layout') return [...extent, '', slot.kind]
    const mark = slot.presence === null ? '' : '?'
    return [...extent, slot.name + mark, schemaType(slot, context) + orderOf(slot)]
  })
  const lines = table([['offset', 'bytes', 'field', 'type'], ...rows], new Set([0, 1]))
  const picture = [...lines, `${size} bytes, align ${align}`].map((line) => `    ${line}`)
  return [...(doc === null ? [] : [doc, '']), ...picture].join('\n')
}

/** Returns the constants and the table of types, in few lines, since they are only looked up. */
function constants(struct: StructLayout, fields: Fields, context: Context): string {
  const { name, size, align, packed: isPacked } = struct
  const offsets = fields.map((field) => `${field.name}: ${field.offset}`)
  const pointers = fields.filter(({ type }) => type.kind === 'pointer')
  const named = pointers.map((field) => quote(field.name))
  // For `order`, which takes the dictionary by its name.
  const codes = fields.flatMap(({ name, type }) =>
    type.kind === 'scalar' && type.dictionary !== undefined
      ? [`${name}: ${quote(nameOf(type.dictionary.id))}`]
      : [],
  )
  const first = `  static readonly typeName = ${quote(name)}`
  const sizes = `static readonly size = ${size}; static readonly align = ${align}`
  return [
    fits(`${first}; ${sizes}`) ? `${first}; ${sizes}` : `${first}\n  ${sizes}`,
    ...(isPacked && align > 1 ? ['  static readonly packed = true'] : []),
    ...hashConstants(struct),
    packed('  static readonly offsets =', offsets, ' as const'),
    ...(named.length === 0 ? [] : [listed('  static readonly pointers =', named, ' as const')]),
    ...(codes.length === 0 ? [] : [packed('  static readonly codes$ =', codes, ' as const')]),
    typesMethod(fields, context),
    inspection(name, context.names.runtime('inspectable')),
  ].join('\n')
}

/**
 * Returns the member that installs the inspection of accessors. It isn't a method with the symbol
 * as its key, because esbuild keeps every class with a computed key in the bundle. The class is
 * given by a function, because Rollup keeps every class whose static fields refer to it directly.
 */
export function inspection(name: string, inspectable: string): string {
  return `  static readonly inspect$: void = /*@__PURE__*/ ${inspectable}(() => ${name})`
}

/**
 * Returns the interface with the properties that the constructor assigns. The members `$` and `$$`
 * exist only for the type checker. `$` distinguishes structs with the same fields. `$$` distinguishes
 * a struct from those that extend it, where the accessor of one can't be used as that of the other.
 */
function properties(
  { name, lineage }: StructLayout,
  pointer: 'ptr' | 'ptr$',
  children: readonly ChildField[],
  { names }: Context,
): string {
  const brand = lineage.toReversed().map((ancestor) => `${ancestor}: true`)
  return propertiesText(`export interface ${name}`, [
    `readonly $: { ${brand.join('; ')} }`,
    ...(children.length === 0 ? [] : [`readonly $$: ${quote(name)}`]),
    `arena: ${names.runtimeType('Arena')}`,
    `${pointer}: ${names.runtimeType('Ptr')}<${name}>`,
    ...children.map(({ field, child }) => `${field.name}$: ${child.type}`),
  ])
}

function constructor(
  { name }: StructLayout,
  pointer: 'ptr' | 'ptr$',
  children: readonly ChildField[],
  { names }: Context,
): string {
  const { arena, ptr } = names.locals
  const check = when(`${arena} == null`, line(`throw ${names.runtime('NO_ARENA')}.error`))
  const pair = [assigns('this.arena', arena), assigns(`this.${pointer}`, ptr)]
  const body = [
    check,
    ...(children.length === 0 ? [joined(pair)] : pair),
    ...children.map(({ field, child }) => {
      const place = { pointer: ptr, offset: field.offset }
      const at = child.isStruct ? addressAs(place, child.pointer) : address(place)
      const made = call(`new ${child.className}`, [arena, at, ...child.args])
      return assigns(`this.${field.name}$`, made)
    }),
  ]
  const parameters = [
    `${arena}: ${names.runtimeType('Arena')}`,
    `${ptr}: ${names.runtimeType('Ptr')}<${name}>`,
  ]
  const head = `  constructor(${parameters.join(', ')}) {`
  return `${head}\n${lines(body, '    ')}\n  }`
}

/** Returns short statements in one line. */
function joined(statements: readonly Statement[]): Statement {
  return (indent) => `${indent}${statements.map((statement) => statement('')).join('; ')}`
}

function statics(struct: StructLayout, fields: Fields, context: Context): string[] {
  const { name, size, align, hasDefaults } = struct
  // A packed struct in another one can be at any address, whatever its alignment is elsewhere.
  const placed = struct.packed ? 1 : align
  const { names } = context
  const { allocator, created, error, init, ptr } = names.locals
  const pointer = `${names.runtimeType('Ptr')}<${name}>`
  const by = `${allocator}: ${names.runtimeType('Allocator')}`
  const zeroed = `Allocates a new \`${name}\`, zeroed${hasDefaults ? ' and with its defaults' : ''}`
  const allocated = call(
    `${names.runtime('requireAllocator')}(${allocator}, ${name}).allocateZeroed`,
    [String(size), String(align), name],
    ` as ${pointer}`,
  )
  const write = line(`${name}.writeDefaults(${allocator}.arena, ${ptr})`)
  const written = context.ownedDefaults.has(struct.id)
    ? guarded(write, `${allocator}.free(${name}.at(${allocator}, ${ptr}))`, error)
    : [write]
  const allocate = hasDefaults
    ? [assigns(`const ${ptr}`, allocated), ...written, returns(ptr)]
    : [returns(allocated)]
  return [
    method(
      `Returns an accessor of the \`${name}\` at \`${ptr}\`.`,
      declared('  static at', [by, ptr], [pointer], `: ${name} {`),
      [accessorAt(name, size, placed, context)],
    ),
    method(`${zeroed}, without an accessor.`, `  static allocate(${by}): ${pointer} {`, allocate),
    ...(hasDefaults ? [writeDefaults(struct, fields, context)] : []),
    method(
      `${zeroed}, and writes the fields that \`${init}\` has.`,
      declared('  static create', [by, `${init}?`], [name, `${name}.Init`], `: ${name} {`),
      hasWriter(struct, context)
        ? writtenNew(struct, context)
        : [
            ...readNew(struct, context),
            assigns(
              `const ${created}`,
              call(`${name}.at`, [allocator, `${name}.allocate(${allocator})`]),
            ),
            when(`${init} === undefined`, returns(created)),
            ...(context.adopting.has(struct.id)
              ? adopting(struct, context)
              : guarded(
                  returns(initialized(struct, context)),
                  `${allocator}.free(${created})`,
                  error,
                  isDirect(struct, context)
                    ? `${names.runtime('conversionError')}(${error}, ${init}, ${name})`
                    : error,
                )),
          ],
    ),
  ]
}

/** Returns the statement that returns an accessor at `ptr`, a checked one in a checked arena. */
export function accessorAt(
  name: string,
  size: number,
  align: number,
  { names }: Context,
): Statement {
  const { allocator, ptr } = names.locals
  const args = [allocator, ptr, String(size), String(-align), name]
  const made = ` ?? new ${name}(${allocator}.arena, ${ptr})`
  return returns(call(names.runtime('checkedAt'), args, made))
}

/**
 * Returns the body of `create` for a struct with a writer. The allocation comes first, because
 * reading the values can allocate, too.
 */
function writtenNew(struct: StructLayout, context: Context): Statement[] {
  const { name } = struct
  const { names } = context
  const { allocator, created, error, init, ptr } = names.locals
  const checks = `${names.runtime('requireAllocator')}(${allocator}, ${name}).checks`
  const made = call(`${names.runtime('checksOf')}(${allocator}, ${name}).create`, [
    ...[allocator, created, init, `init${name}`],
  ])
  const allocated = `${name}.at(${allocator}, ${name}.allocate(${allocator}))`
  const written = `${names.value(name, 'write*$')}(${allocator}.arena, ${ptr}, ${init}, null)`
  return [
    // The frame of the generated class is the one that allocates: call sites are found by it.
    block(`if (${checks} !== null)`, [assigns(`const ${created}`, allocated), returns(made)]),
    ...writtenEarly(struct, context),
    assigns(`const ${ptr}`, `${name}.allocate(${allocator})`),
    line(`try { if (${init} !== undefined) ${written} }`),
    line(`catch (${error}) { ${allocator}.free(${ptr}); throw ${error} }`),
    returns(`new ${name}(${allocator}.arena, ${ptr})`),
  ]
}

/**
 * As `readNew`, for a struct with a writer. Only arenas whose growth detaches views pass the values
 * on, so that V8 can remove the object elsewhere.
 */
function writtenEarly(struct: StructLayout, context: Context): Statement[] {
  const { allocator } = context.names.locals
  const condition = `${allocator}.arena.adoptions.detaches`
  return readNew(struct, context).map((read) => when(condition, read))
}

/** Returns the statement that reads values which the allocation could detach. */
function readNew(struct: StructLayout, { names }: Context): Statement[] {
  const { allocator, init } = names.locals
  if (!fieldsOf(struct).some(isSharable)) return []
  const read = call(names.runtime('readNew'), [allocator, struct.name, init])
  return [when(`${init} !== undefined`, assigns(init, read))]
}

/** Returns a `try` and a `catch` in one line each; the error is thrown again after `rescue`. */
function guarded(
  body: Statement,
  rescue: string,
  error: string,
  thrown: string = error,
): Statement[] {
  return [line(`try { ${body('')} }`), line(`catch (${error}) { ${rescue}; throw ${thrown} }`)]
}

/** Returns the expression that writes the fields of the new struct, and returns it. */
function initialized(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { created, init } = context.names.locals
  const whole = `init${name}(${created}, ${init})`
  if (!isAttempt(struct, context)) return whole
  if (isDirect(struct, context)) {
    const plain = `${context.names.runtime('isDirect')}(${init}, ${created})`
    return `${plain} ? write${name}$(${created}, ${init}) : ${whole}`
  }
  const made = (write: string): string =>
    `${context.names.runtime('initNew')}(${created}, ${init}, ${name}, ${write})`
  const plain = `${context.names.runtime('isDirect')}(${init}, ${created})`
  return `${plain} ? ${made(`write${name}$`)} : ${made(`init${name}`)}`
}

/**
 * Returns whether plain values are written directly into a new struct: it owns nothing and has no
 * entries in the table of references, so that freeing it undoes everything.
 */
function isDirect(struct: StructLayout, context: Context): boolean {
  return isAttempt(struct, context) && !struct.owns && !context.references.has(struct.id)
}

/** As in other structs, but what the fields of `init` have taken is not freed. */
function adopting(struct: StructLayout, context: Context): Statement[] {
  const { name } = struct
  const { names } = context
  const { allocator, created, error, mark } = names.locals
  const arena = `${created}.arena`
  return [
    line(`const ${mark} = ${names.runtime('beginAdoptions')}(${arena})`),
    ...guarded(
      returns(`${names.runtime('endAdoptions')}(${arena}, ${initialized(struct, context)})`),
      `${names.runtime('abandon')}(${allocator}, ${mark}, [${created}.ptr], ${name})`,
      error,
    ),
  ]
}

function writeDefaults(struct: StructLayout, fields: Fields, context: Context): string {
  const { names } = context
  const { arena, ptr } = names.locals
  const written = fields.flatMap((field) =>
    defaultsOf(field, addressOf(field, struct, arena, ptr), context),
  )
  return method(
    `Writes the defaults into the zeroed bytes at \`${ptr}\`.`,
    declared(
      '  static writeDefaults',
      [`${arena}: ${names.runtimeType('Arena')}`, ptr],
      [`${names.runtimeType('Ptr')}<${struct.name}>`],
      ': void {',
    ),
    written,
  )
}

function collect(struct: StructLayout, fields: Fields, context: Context): string {
  const { names } = context
  const { arena, ptr, owned } = names.locals
  const collected = fields.flatMap((field) =>
    context.kind(field.type).collect(field.type, addressOf(field, struct, arena, ptr), context),
  )
  // The name of an unused parameter starts with `_`, which linters and compilers ignore.
  const isUsed = lines(collected, '')
    .split(/[^\w$]+/)
    .includes(arena)
  const parameters = [
    `${isUsed ? arena : names.locals._arena}: ${names.runtimeType('Arena')}`,
    `${ptr}: number`,
    `${owned}: ${names.runtimeType('OwnedVisitor')}`,
  ]
  return method(
    `Visits the fields of the \`${struct.name}\` at \`${ptr}\` that own blocks.`,
    called('  static collect', parameters, ': void {'),
    collected,
  )
}

// Only classes of owners refer to the deallocator, so that other bundles don't contain it.
function deallocator({ names }: Context): string {
  const { arena, ptr } = names.locals
  const type = names.runtime('Deallocator')
  return method(
    `Returns a deallocator of owners that keeps the block around \`${ptr}\`.`,
    called(
      '  static deallocator',
      [`${arena}: ${names.runtimeType('Arena')}`, `${ptr}: number`],
      `: ${type} {`,
    ),
    [returns(call(`new ${type}`, [arena, ptr]))],
  )
}

/** Returns the text of the method `toJSON`, which `JSON.stringify` calls. */
function toJson({ name }: StructLayout): string {
  return method('Returns the fields as plain values.', `  toJSON(): ${name}.JSON {`, [
    returns(`toJSON${name}(this)`),
  ])
}

/**
 * Returns the getter and the setter of `ptr`. The setter also moves the accessors of nested
 * structs, because loops read several of their fields (measured: 2.3 ns per struct instead of 4).
 * Other accessors, such as those of arrays, move when they are read, because a struct can have many
 * that a loop doesn't read.
 */
function pointerAccessors(
  { name }: StructLayout,
  children: readonly ChildField[],
  { names }: Context,
): string {
  const { value } = names.locals
  const pointer = `${names.runtimeType('Ptr')}<${name}>`
  const set = children.map(({ field, child }) =>
    assigns(
      `this.${field.name}$.ptr`,
      addressAs({ pointer: value, offset: field.offset }, child.pointer),
    ),
  )
  return [
    method(null, `  get ptr(): ${pointer} {`, [returns('this.ptr$')]),
    method(null, `  set ptr(${value}: ${pointer}) {`, [assigns('this.ptr$', value), ...set]),
  ].join('\n')
}

/**
 * Structs in C, with static assertions that compare each offset and size with those of the arena.
 */
import { fits } from '../emit/printer.ts'
import type { FieldLayout, Layouts, StructLayout, Type, UnionType } from '../ir.ts'
import { columnsOf } from '../layout/columns.ts'
import { extentOf } from '../layout/extent.ts'
import { COLLECTIONS } from '../tables/collections.ts'
import { CONTENTS, entryOf, fieldsOf, innermost, nameOf } from '../types.ts'
import { blockComment, cName, unreserved } from './c-names.ts'
import { columnNames } from './c-tables.ts'
import { declaration, noteOf } from './c-types.ts'
import { alignmentMarks, type LaidMember } from './marks.ts'
import { commentText, identifierPart, NameScope } from './spelling.ts'

/** A member of a struct in C. */
interface Member extends LaidMember {
  readonly name: string
  /** The declaration, without `alignas`. */
  readonly text: string
  readonly doc: string | null
  readonly note: string | null
}

/** Returns the text of a struct. `scope` has the names of the header's constants and functions. */
export function structText(struct: StructLayout, layouts: Layouts, scope: NameScope): string {
  const name = cName(struct.name)
  const members = membersOf(struct, layouts)
  // The members of a packed struct need no marks: see `headOf`.
  const marks = alignmentMarks(members, struct.packed ? 1 : struct.align)
  const lines = members.map(({ doc, text, note }, index) => {
    const align = marks[index]! > 0 ? `alignas(${marks[index]}) ` : ''
    return `${blockComment(doc, '  ', null)}  ${align}${text};${note === null ? '' : ` /* ${note} */`}\n`
  })
  return [
    constantsOf(struct, layouts, scope),
    blockComment(struct.doc, '', summary(struct)),
    `${headOf(struct)} ${name} {\n${constants(struct)}${lines.join('')}};\n`,
    `static_assert(sizeof(struct ${name}) == ${struct.size}, "size of ${name}");\n`,
    `static_assert(alignof(struct ${name}) == ${struct.align}, "alignment of ${name}");\n`,
    ...members.map((member) => assertion(name, member)),
  ].join('')
}

/**
 * Packs with an attribute, because standard C can't pack, nor lower an alignment with `alignas`.
 */
function headOf({ packed, align }: StructLayout): string {
  if (!packed) return 'struct'
  return `struct __attribute__((packed${align > 1 ? `, aligned(${align})` : ''}))`
}

function summary({ size, align, packed }: StructLayout): string {
  return `${size} ${size === 1 ? 'byte' : 'bytes'}, align ${align}${packed ? ', packed' : ''}`
}

function assertion(struct: string, { name, offset, size }: Member): string {
  const place = `static_assert(offsetof(struct ${struct}, ${name}) == ${offset} &&`
  const extent = `OFFHEAP_SIZEOF(${struct}, ${name}) == ${size}, "${struct}.${name}");`
  const line = `${place} ${extent}`
  return fits(line) ? `${line}\n` : `${place}\n              ${extent}\n`
}

function ownFields({ slots }: StructLayout): FieldLayout[] {
  return fieldsOf({ slots }).filter(({ inherited }) => !inherited)
}

function membersOf(struct: StructLayout, layouts: Layouts): Member[] {
  // C++ doesn't allow a member with the name of its struct.
  const scope = new NameScope([cName(struct.name)])
  const fields = ownFields(struct).filter(({ type }) => type.kind !== 'constant')
  const members = fields.map(({ name, type, doc, offset, size }): Member => {
    const own = scope.claim(name === CONTENTS ? 'items' : cName(name))
    const natural = struct.packed ? 1 : extentOf(type, layouts)!.align
    const text = declaration(type, own, '  ')
    return { name: own, text, doc, note: noteOf(type), offset, size, natural }
  })
  if (struct.base !== null) members.unshift(baseMember(struct.base, layouts, scope))
  const presence = struct.slots.find((slot) => slot.kind === 'presence' && !slot.inherited)
  if (presence !== undefined) {
    const { offset, size } = presence
    members.push(byteMember(scope.claim('present_'), `[${size}]`, offset, size))
  }
  if (members.length === 0) members.push(byteMember(scope.claim('empty_'), '', 0, 1))
  return members
}

function baseMember(
  base: Extract<Type, { kind: 'struct' }>,
  layouts: Layouts,
  scope: NameScope,
): Member {
  const { size, align } = layouts.get(base.id)!
  const name = scope.claim('base')
  const text = `struct ${cName(nameOf(base.id))} ${name}`
  return { name, text, doc: null, note: null, offset: 0, size, natural: align }
}

function byteMember(name: string, length: string, offset: number, size: number): Member {
  return { name, text: `uint8_t ${name}${length}`, doc: null, note: null, offset, size, natural: 1 }
}

/** Comments for the constant fields, which take no bytes. */
function constants(struct: StructLayout): string {
  return ownFields(struct)
    .flatMap(({ name, type }) => (type.kind === 'constant' ? [[name, type.value]] : []))
    .map(([name, value]) => `  /* ${commentText(`${name} is ${JSON.stringify(value)}`)} */\n`)
    .join('')
}

/** Enumerators for the tags of unions, and for the numbers of presence bits and columns. */
function constantsOf(struct: StructLayout, layouts: Layouts, scope: NameScope): string {
  const name = cName(struct.name)
  const fields = ownFields(struct)
  const optional = fields.filter(({ presence }) => presence !== null)
  const present = optional.map(
    (field, bit) => `${scope.claim(unreserved(`${name}_has_${part(field)}`))} = ${bit}`,
  )
  const tags = fields.flatMap((field) => {
    const union = unionIn(field.type)
    return union === null ? [] : [tagConstants(union, `${name}_${part(field)}`, scope)]
  })
  const columns = fields.flatMap((field) => {
    const element = rowOf(field.type, layouts)
    const prefix = field.name === CONTENTS ? name : `${name}_${part(field)}`
    if (element === null) return []
    const columns = columnConstants(element, layouts, prefix, scope)
    const inner = innermost(field.type)
    if (inner.kind !== 'collection' || entryOf(inner) === null) return [columns]
    const keys = scope.claim(unreserved(`${prefix}_column_keys`))
    return [[...columns, `${keys} = ${columnsOf(element, layouts).columns.length}`]]
  })
  return [present, ...tags, ...columns]
    .filter((one) => one.length > 0)
    .map(enumText)
    .join('')
}

function tagConstants({ members }: UnionType, prefix: string, scope: NameScope): string[] {
  return members.map(
    ({ value }, tag) => `${scope.claim(unreserved(`${prefix}_${identifierPart(value)}`))} = ${tag}`,
  )
}

/** Returns the struct of the rows of a table; null for other types. */
function rowOf(type: Type, layouts: Layouts): StructLayout | null {
  const inner = innermost(type)
  if (inner.kind !== 'collection' || !COLLECTIONS[inner.word].columns) return null
  const [element] = inner.elements
  return element?.kind === 'struct' ? layouts.get(element.id)! : null
}

function columnConstants(
  row: StructLayout,
  layouts: Layouts,
  prefix: string,
  scope: NameScope,
): string[] {
  return columnNames(columnsOf(row, layouts), identifierPart).map(
    ([name, column]) => `${scope.claim(unreserved(`${prefix}_column_${name}`))} = ${column}`,
  )
}

/** Declares constants as enumerators. Unlike macros, they don't affect members of the same name. */
export function enumText(constants: readonly string[]): string {
  return `enum {\n${constants.map((constant) => `  ${constant},\n`).join('')}};\n`
}

function part({ name }: FieldLayout): string {
  return identifierPart(name)
}

function unionIn(type: Type): UnionType | null {
  const inner = innermost(type)
  return inner.kind === 'union' ? inner : null
}

/** A field of a struct: its getter and setter, whatever its kind, readonly or optional or neither. */
import type { FieldLayout, StructLayout } from './ir.ts'
import { address, type Context, type Place } from './kinds/kind.ts'
import { branches, declared, line, method, returns, when, type Statement } from './printer.ts'

export function fieldsOf({ slots }: StructLayout): FieldLayout[] {
  return slots.filter((slot) => slot.kind === 'field-layout')
}

/** How the schema's author would write the type. */
export function schemaType({ type }: FieldLayout, context: Context): string {
  return context.kind(type).schema(type, context)
}

/** What a getter answers. */
export function valueType({ type, presence }: FieldLayout, context: Context): string {
  const value = context.kind(type).value(type, context)
  return presence === null ? value : `${value} | undefined`
}

/** What an `init` takes: the members of a union. */
export function initTypes({ type, presence }: FieldLayout, context: Context): readonly string[] {
  const taken = context.kind(type).taken(type, context)
  return presence === null ? taken : [...taken, 'null']
}

/** Where a field is in the struct that `pointer` points to. */
export function placeOf(
  field: FieldLayout,
  struct: StructLayout,
  arena: string,
  pointer: string,
  child: string = '',
): Place {
  const { name, offset } = field
  return { arena, pointer, offset, child, packed: struct.packed, path: `${struct.name}.${name}` }
}

/** Getter and setter and what else the field brings; `pointer` is where the accessor keeps it. */
export function accessors(
  field: FieldLayout,
  struct: StructLayout,
  pointer: string,
  context: Context,
): string {
  const { name, type, doc, readonly } = field
  const kind = context.kind(type)
  const place = placeOf(field, struct, 'this.arena', pointer, `this.${name}$`)
  const value = valueType(field, context)
  const body = [...unlessPresent(field, place, 'undefined'), ...kind.read(type, place, context)]
  const members = [method(doc, `  get ${name}(): ${value} {`, body)]
  if (!readonly && kind.write !== null) {
    const taken = initTypes(field, context)
    const types = field.presence === null ? taken : [...taken, 'undefined']
    const head = declared(`  set ${name}`, ['value'], types, ' {')
    members.push(method(null, head, writes(field, place, 'value', context)))
  }
  const beside = kind.beside(type, name, place, context)
  for (const { head, body, writes, absent } of beside) {
    if (readonly && writes) continue
    const before = absent === null ? [] : unlessPresent(field, place, absent)
    const behind = writes ? nowPresent(field, place) : []
    members.push(method(null, `  ${head} {`, [...before, ...body, ...behind]))
  }
  return members.join('\n\n')
}

/** The statements that write the expression `value` into the field, or clear it. */
export function writes(
  field: FieldLayout,
  place: Place,
  value: string,
  context: Context,
): readonly Statement[] {
  const kind = context.kind(field.type)
  const written = kind.write?.(field.type, place, value, context) ?? []
  if (field.presence === null) return written
  const { byte, mask } = presenceBit(field.presence, place)
  const absent = value === 'value' ? 'value === undefined || value === null' : `${value} === null`
  const cleared = kind.clear(field.type, place, field.size, context)
  return [
    branches(
      absent,
      [...cleared, line(`${byte} &= ~${mask}`)],
      [...written, ...nowPresent(field, place)],
    ),
  ]
}

/** The statements that write what the field starts with, where that is not zero. */
export function defaultsOf(
  field: FieldLayout,
  place: Place,
  context: Context,
): readonly Statement[] {
  const { type, default: value, presence } = field
  if (presence !== null && value === null) return []
  return [...context.kind(type).defaults(type, place, value, context), ...nowPresent(field, place)]
}

function unlessPresent(
  { presence }: FieldLayout,
  place: Place,
  answer: string,
): readonly Statement[] {
  if (presence === null) return []
  const { byte, mask } = presenceBit(presence, place)
  return [when(`(${byte} & ${mask}) === 0`, returns(answer))]
}

function nowPresent({ presence }: FieldLayout, place: Place): readonly Statement[] {
  if (presence === null) return []
  const { byte, mask } = presenceBit(presence, place)
  return [line(`${byte} |= ${mask}`)]
}

function presenceBit(
  { offset, bit }: NonNullable<FieldLayout['presence']>,
  { arena, pointer }: Place,
): { readonly byte: string; readonly mask: number } {
  return { byte: `${arena}.u8[${address({ pointer, offset })}]!`, mask: 1 << bit }
}

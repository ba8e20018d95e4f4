/** A field of a struct: its getter and setter, whatever its kind, readonly or optional or neither. */
import type { FieldLayout, StructLayout } from './ir.ts'
import { address, type Context, type Place } from './kinds/kind.ts'
import {
  branches,
  declared,
  line,
  method,
  returns,
  when,
  type Statement,
} from './printer.ts'

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
  const body = [...unlessPresent(field, place), ...kind.read(type, place, context)]
  const members = [method(doc, `  get ${name}(): ${value} {`, body)]
  if (!readonly && kind.write !== null) {
    const taken = initTypes(field, context)
    const types = field.presence === null ? taken : [...taken, 'undefined']
    const head = declared(`  set ${name}`, ['value'], types, ' {')
    members.push(method(null, head, writes(field, place, 'value', context)))
  }
  const beside = kind.beside(type, name, place, context)
  for (const { head, body } of beside.filter(({ writes }) => !(readonly && writes))) {
    members.push(method(null, `  ${head} {`, body))
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
      [...written, line(`${byte} |= ${mask}`)],
    ),
  ]
}

/** The statements that write what the field starts with, where that is not zero. */
export function defaultsOf(
  { type, default: value, presence }: FieldLayout,
  place: Place,
  context: Context,
): readonly Statement[] {
  if (presence === null) return context.kind(type).defaults(type, place, value, context)
  if (value === null) return []
  const { byte, mask } = presenceBit(presence, place)
  return [...context.kind(type).defaults(type, place, value, context), line(`${byte} |= ${mask}`)]
}

function unlessPresent({ presence }: FieldLayout, place: Place): readonly Statement[] {
  if (presence === null) return []
  const { byte, mask } = presenceBit(presence, place)
  return [when(`(${byte} & ${mask}) === 0`, returns('undefined'))]
}

function presenceBit(
  { offset, bit }: NonNullable<FieldLayout['presence']>,
  { arena, pointer }: Place,
): { readonly byte: string; readonly mask: number } {
  return { byte: `${arena}.u8[${address({ pointer, offset })}]!`, mask: 1 << bit }
}

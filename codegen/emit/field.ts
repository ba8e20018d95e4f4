/** A field of a struct: its getter and setter, of any kind, readonly or optional or neither. */
import { declared, typed } from './print-type.ts'
import type { FieldLayout, StructLayout } from '../ir.ts'
import { address, addressAs, type Context, type Place } from './kinds/kind.ts'
import {
  assigns,
  block,
  branches,
  call,
  line,
  method,
  returns,
  when,
  type Statement,
} from './printer.ts'

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
  return { arena, pointer, offset: field.offset, child, packed: struct.packed }
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
  const aim = aimed(field, place, context)
  const absent = unlessPresent(field, place, 'undefined')
  const body = [...absent, ...aim, ...kind.read(type, place, context)]
  const members = [method(doc, typed(`  get ${name}():`, value, ' {'), body)]
  if (!readonly && kind.write !== null) {
    const taken = initTypes(field, context)
    const types = field.presence === null ? taken : [...taken, 'undefined']
    const head = declared(`  set ${name}`, ['value'], types, ' {')
    members.push(method(null, head, [...aim, ...writes(field, place, 'value', context)]))
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

/** Aims the accessor that the field has; one of a struct is aimed already. */
function aimed({ type }: FieldLayout, place: Place, context: Context): readonly Statement[] {
  const child = context.kind(type).child(type, context)
  if (child === null || child.isStruct) return []
  return [assigns(`${place.child}.ptr`, addressAs(place, child.pointer))]
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
  const absent = value === 'value' ? 'value === undefined || value === null' : `${value} === null`
  // What has an inside is there before it is written: a value that is refused leaves a part behind.
  const whole = kind.child(field.type, context) === null
  const present = nowPresent(field, place)
  const set = whole
    ? [...written, ...present]
    : [...appear(field, place, context), ...present, ...written]
  return [branches(absent, clear(field, place, context), set)]
}

/** Writes the defaults of what was not there and has some inside. */
function appear(field: FieldLayout, place: Place, context: Context): readonly Statement[] {
  const defaults = context.kind(field.type).defaults(field.type, place, null, context)
  return defaults.length === 0 ? [] : [block(`if (${isAbsent(field, place)})`, defaults)]
}

/** Frees what the field owns, and makes it zeros. */
function clear(field: FieldLayout, place: Place, context: Context): readonly Statement[] {
  const { type, size } = field
  const kind = context.kind(type)
  const { byte, mask } = presenceBit(field, place)
  return [
    ...released(kind.collect(type, place, context), place, context),
    ...kind.clear(type, place, size, context),
    line(`${byte} &= ~${mask}`),
  ]
}

function released(
  collected: readonly Statement[],
  { arena, pointer }: Place,
  { names }: Context,
): readonly Statement[] {
  if (collected.length === 0) return []
  const owned = call(`new ${names.runtime('Deallocator')}`, [arena, pointer])
  return [assigns('const owned', owned), ...collected, line('owned.free()')]
}

/** The statements that write what the field starts with, where that is not zero. */
export function defaultsOf(
  { type, default: value, presence }: FieldLayout,
  place: Place,
  context: Context,
): readonly Statement[] {
  return presence === null ? context.kind(type).defaults(type, place, value, context) : []
}

function unlessPresent(field: FieldLayout, place: Place, answer: string): readonly Statement[] {
  return field.presence === null ? [] : [when(isAbsent(field, place), returns(answer))]
}

function nowPresent(field: FieldLayout, place: Place): readonly Statement[] {
  if (field.presence === null) return []
  const { byte, mask } = presenceBit(field, place)
  return [line(`${byte} |= ${mask}`)]
}

function isAbsent(field: FieldLayout, place: Place): string {
  const { byte, mask } = presenceBit(field, place)
  return `(${byte} & ${mask}) === 0`
}

/** Requires: the field is optional. */
function presenceBit(
  { presence }: FieldLayout,
  { arena, pointer }: Place,
): { readonly byte: string; readonly mask: number } {
  const { offset, bit } = presence!
  return { byte: `${arena}.u8[${address({ pointer, offset })}]!`, mask: 1 << bit }
}

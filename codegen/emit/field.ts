/** The code of a field of any type: its getter, its setter and its companions. */
import { companionsOf, yielding } from '../generated-names.ts'
import type { FieldLayout, StructLayout } from '../ir.ts'
import { address, addressAs, type Address, type Context } from './kinds/kind.ts'
import { declared, typed } from './print-type.ts'
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

/** Returns the type of a field as the author of a schema writes it. */
export function schemaType({ type }: FieldLayout, context: Context): string {
  return context.kind(type).schema(type, context)
}

/** Returns the type of a getter. */
export function valueType({ type, presence }: FieldLayout, context: Context): string {
  const value = context.kind(type).value(type, context)
  return presence === null ? value : `${value} | undefined`
}

/** Returns the types that an `init` accepts, as the members of a union. */
export function initTypes({ type, presence }: FieldLayout, context: Context): readonly string[] {
  const types = context.kind(type).inputTypes(type, context)
  return presence === null ? types : [...types, 'null']
}

/** Returns the address of a field in the struct that `pointer` points to. */
export function addressOf(
  field: FieldLayout,
  struct: StructLayout,
  arena: string,
  pointer: string,
  child: string = '',
): Address {
  const { offset, name } = field
  const { packed } = struct
  return { arena, pointer, offset, child, packed, field: `${struct.name}.${name}` }
}

/**
 * Returns the members of an accessor for a field; `pointer` is the expression for its pointer.
 * Companions whose names are in `members` get another name, and are added: at first, it has the
 * names of all fields and private members.
 */
export function accessors(
  field: FieldLayout,
  struct: StructLayout,
  pointer: string,
  members: Set<string>,
  context: Context,
): string {
  const { name, type, doc, readonly } = field
  const kind = context.kind(type)
  const { value } = context.names.locals
  const place = addressOf(field, struct, 'this.arena', pointer, `this.${name}$`)
  const set = setChild(field, place, context)
  const absent = unlessPresent(field, place, 'undefined')
  const body = [...absent, ...set, ...kind.read(type, place, context)]
  const texts = [method(doc, typed(`  get ${name}():`, valueType(field, context), ' {'), body)]
  if (!readonly && kind.write !== null) {
    const given = initTypes(field, context)
    const types = field.presence === null ? given : [...given, 'undefined']
    const head = declared(`  set ${name}`, [value], types, ' {')
    texts.push(method(null, head, [...set, ...writes(field, place, value, struct, context)]))
  }
  const companions = companionsOf(type, name).map((name) =>
    yielding(name, (name) => members.has(name)),
  )
  for (const name of companions) members.add(name)
  const extra = kind.extraMembers(type, companions, place, context)
  for (const { head, body, writes, absent } of extra) {
    if (readonly && writes) continue
    const before = absent === null ? [] : unlessPresent(field, place, absent)
    const after = writes ? nowPresent(field, place) : []
    texts.push(method(null, `  ${head} {`, [...before, ...body, ...after]))
  }
  return texts.join('\n')
}

/**
 * Returns the statement that moves the field's accessor. The accessor of a struct needs none,
 * because it moves together with the one around it.
 */
function setChild({ type }: FieldLayout, place: Address, context: Context): readonly Statement[] {
  const child = context.kind(type).child(type, context)
  if (child === null || child.isStruct) return []
  return [assigns(`${place.child}.ptr`, addressAs(place, child.pointer))]
}

/** Returns the statements that write the expression `value` into the field, or clear the field. */
export function writes(
  field: FieldLayout,
  place: Address,
  value: string,
  struct: StructLayout,
  context: Context,
): readonly Statement[] {
  const kind = context.kind(field.type)
  const written = kind.write?.(field.type, place, value, context) ?? []
  if (field.presence === null) return written
  const isSetter = value === context.names.locals.value
  const absent = isSetter ? `${value} == null` : `${value} === null`
  const whole = kind.child(field.type, context) === null
  const present = nowPresent(field, place)
  // A value that is refused may be partly written, after the presence bit.
  const set = whole
    ? [...written, ...present]
    : [
        attempting(
          { arena: place.arena, ptr: place.pointer, size: struct.size },
          struct.owns ? struct.name : 'undefined',
          // A getter of the value can remove the field.
          [...appear(field, place, context), ...written, ...present],
          context,
        ),
      ]
  return [branches(absent, clear(field, place, context), set)]
}

/**
 * Returns the statement that runs others, which write the bytes of `range` and can throw after the
 * first of them. `owners` is the class that knows the blocks that they own, or `undefined`.
 */
export function attempting(
  range: { readonly arena: string; readonly ptr: string; readonly size: number },
  owners: string,
  body: readonly Statement[],
  { names }: Context,
): Statement {
  const { arena, ptr, size } = range
  const head = `${names.runtime('attempting')}(${arena}, ${ptr}, ${size}, ${owners}, () =>`
  return (indent) => `${block(head, body)(indent)})`
}

/** Returns the statement that writes the defaults inside a field that was absent. */
function appear(field: FieldLayout, place: Address, context: Context): readonly Statement[] {
  const defaults = context.kind(field.type).defaults(field.type, place, null, context)
  return defaults.length === 0 ? [] : [block(`if (${isAbsent(field, place)})`, defaults)]
}

/** Returns the statements that free everything that the field owns, and zero it. */
function clear(field: FieldLayout, place: Address, context: Context): readonly Statement[] {
  const { type, size } = field
  const kind = context.kind(type)
  const { byte, mask } = presenceBit(field, place)
  return [
    ...released(kind.collect(type, place, context), place, size, context),
    ...kind.clear(type, place, size, context),
    line(`${byte} &= ~${mask}`),
  ]
}

function released(
  collected: readonly Statement[],
  place: Address,
  size: number,
  { names }: Context,
): readonly Statement[] {
  if (collected.length === 0) return []
  const { arena, pointer } = place
  const { owned } = names.locals
  const start = address(place)
  const end = address({ pointer, offset: place.offset + size + 1 })
  const deallocator = call(`new ${names.runtime('Deallocator')}`, [arena, pointer])
  return [
    line(call(names.runtime('requireNotHeld'), [arena, start, end])),
    assigns(`const ${owned}`, deallocator),
    ...collected,
    line(`${owned}.retire()`),
  ]
}

/** Returns the statements that write the default of a field into zeroed memory. */
export function defaultsOf(
  { type, default: value, presence }: FieldLayout,
  place: Address,
  context: Context,
): readonly Statement[] {
  return presence === null ? context.kind(type).defaults(type, place, value, context) : []
}

function unlessPresent(field: FieldLayout, place: Address, value: string): readonly Statement[] {
  return field.presence === null ? [] : [when(isAbsent(field, place), returns(value))]
}

function nowPresent(field: FieldLayout, place: Address): readonly Statement[] {
  if (field.presence === null) return []
  const { byte, mask } = presenceBit(field, place)
  return [line(`${byte} |= ${mask}`)]
}

function isAbsent(field: FieldLayout, place: Address): string {
  const { byte, mask } = presenceBit(field, place)
  return `!(${byte} & ${mask})`
}

/** Returns the address and the mask of the presence bit. Requires: the field is optional. */
function presenceBit(
  { presence }: FieldLayout,
  { arena, pointer }: Address,
): { readonly byte: string; readonly mask: number } {
  const { offset, bit } = presence!
  return { byte: `${arena}.u8[${address({ pointer, offset })}]!`, mask: 1 << bit }
}

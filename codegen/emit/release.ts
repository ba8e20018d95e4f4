/** `StructLayout` → the text of `release*` and `disown*`, where the struct owns blocks. */
import type { FieldLayout, StructLayout, StructRef, Type } from '../ir.ts'
import { address, type Context } from './kinds/kind.ts'
import { bodyOffsetOf } from '../layout/extent.ts'
import {
  block,
  call,
  called,
  docComment,
  inline,
  line,
  lines,
  under,
  when,
  type Statement,
} from './printer.ts'

export function emitRelease(struct: StructLayout, context: Context): string | null {
  if (!struct.owns) return null
  const { names } = context
  const { name } = struct
  const place = [`arena: ${names.runtimeType('Arena')}`, 'ptr: number']
  const released = 'Frees what `target` owns, and what that owns, and leaves those fields empty.'
  const disowned = `Empties the fields of the \`${name}\` at \`ptr\` that own blocks, and frees none.`
  return `${docComment(released, '')}
${called(`export function release${name}`, [`target: ${name}`], ': void {')}
  ${names.runtime('release')}(target.arena, ${name}, target.ptr)
  disown${name}$(target.arena, target.ptr)
}

${docComment(disowned, '')}
${called(`export function disown${name}$`, place, ': void {')}
${lines(statements(struct, context), '  ')}
}`
}

function statements(struct: StructLayout, context: Context): Statement[] {
  const statements: Statement[] = []
  let owned = { start: 0, end: 0 }
  const flush = (): void => {
    const { start, end } = owned
    if (end > start) statements.push(line(`arena.u8.fill(0, ${at(start)}, ${at(end)})`))
    owned = { start: end, end }
  }
  for (const slot of struct.slots) {
    if (slot.kind !== 'field-layout') continue
    if (isBlock(flattened(slot.type).element)) {
      const follows = owned.end === slot.offset
      if (!follows) flush()
      owned = { start: follows ? owned.start : slot.offset, end: slot.offset + slot.size }
    } else {
      flush()
      statements.push(...inPlace(slot, context))
    }
  }
  flush()
  return statements
}

function isBlock({ kind }: Type): boolean {
  return kind === 'string' || kind === 'list' || kind === 'own'
}

/** Arrays in arrays are one array: their elements follow each other. */
function flattened(type: Type): { readonly element: Type; readonly count: number } {
  if (type.kind !== 'array') return { element: type, count: 1 }
  const { element, count } = flattened(type.element)
  return { element, count: count * type.length }
}

/** Structs in place empty their fields themselves; of a union, the member that is there. */
function inPlace({ type, offset, size }: FieldLayout, context: Context): Statement[] {
  const { element, count } = flattened(type)
  const indexed = type.kind === 'array'
  const place = (offset: number): string =>
    indexed ? `${at(offset)} + index * ${size / count}` : at(offset)
  const owners = ownersIn(element, context).map(({ struct, index, shift }) => {
    const callee = context.names.value(struct.local, 'disown*$')
    const disown = call(callee, ['arena', place(offset + shift)])
    return index === null
      ? line(disown)
      : when(`arena.u8[${place(offset)}] === ${index}`, line(inline(disown)))
  })
  if (!indexed || owners.length === 0) return owners
  const head = `for (let index = 0; index < ${count}; index++)`
  return [element.kind === 'struct' ? under(head, owners[0]!) : block(head, owners)]
}

/** A struct in place that owns something; `index` is its place among the members of a union. */
interface Owner {
  readonly struct: StructRef
  readonly index: number | null
  /** Bytes from the start of the union. */
  readonly shift: number
}

function ownersIn(type: Type, { layouts }: Context): Owner[] {
  const owns = ({ id }: StructRef): boolean => layouts.get(id)!.owns
  if (type.kind === 'struct') return owns(type) ? [{ struct: type, index: null, shift: 0 }] : []
  if (type.kind !== 'union') return []
  const shift = bodyOffsetOf(type, layouts)
  const owners = type.members.map(({ struct }, index) => ({ struct, index, shift }))
  return owners.filter(({ struct }) => owns(struct))
}

function at(offset: number): string {
  return address({ pointer: 'ptr', offset })
}

/** `StructLayout` → the text of `release*` and `disown*`, where the struct owns blocks. */
import type { Context } from './emit-field.ts'
import type { FieldLayout, StructLayout, StructRef, Type } from './ir.ts'
import { docComment, joined } from './printer.ts'

export function emitRelease(struct: StructLayout, context: Context): string | null {
  if (!struct.owns) return null
  const { names } = context
  const type = names.value(struct.name)
  const released = `Frees what \`target\` owns, and what that owns, and leaves those fields empty.`
  const disowned = `Empties the fields of the \`${type}\` at \`ptr\` that own blocks, and frees none.`
  return `${docComment(released, '')}
export function release${type}(target: ${type}): void {
  ${names.runtime('release')}(target.arena, ${type}, target.ptr)
  disown${type}(target.arena, target.ptr)
}

${docComment(disowned, '')}
export function disown${type}(arena: ${names.runtimeType('Arena')}, ptr: number): void {
${statements(struct, context).join('\n')}
}`
}

function statements(struct: StructLayout, context: Context): string[] {
  const lines: string[] = []
  let owned = { start: 0, end: 0 }
  const flush = (): void => {
    const { start, end } = owned
    if (end > start) lines.push(`  arena.u8.fill(0, ${at(start)}, ${at(end)})`)
  }
  for (const slot of struct.slots) {
    if (slot.kind !== 'field-layout') continue
    if (isBlock(flattened(slot.type).element)) {
      const follows = owned.end === slot.offset
      if (!follows) flush()
      owned = { start: follows ? owned.start : slot.offset, end: slot.offset + slot.size }
    } else {
      lines.push(...inPlace(slot, context))
    }
  }
  flush()
  return lines
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

/** A struct in place that owns something; `index` is its place among the members of a union. */
interface Owner {
  readonly struct: StructRef
  readonly index: number | null
  /** Bytes from the start of the union. */
  readonly shift: number
}

/** Structs in place empty their fields themselves; of a union, the member that is there. */
function inPlace({ type, offset, size }: FieldLayout, context: Context): string[] {
  const { element, count } = flattened(type)
  const owners = ownersIn(element, context)
  const indexed = type.kind === 'array'
  const place = (shift: number): string =>
    indexed ? `${at(offset + shift)} + index * ${size / count}` : at(offset + shift)
  const statement = (indent: string, { struct, index, shift }: Owner): string => {
    const call = `${context.names.value(struct.local, 'disown*')}(arena, ${place(shift)})`
    if (index === null) return `${indent}${call}`
    return joined(`${indent}if (arena.u8[${place(0)}] === ${index})`, call)
  }
  if (!indexed) return owners.map((owner) => statement('  ', owner))
  const head = `  for (let index = 0; index < ${count}; index++)`
  if (element.kind === 'struct') return owners.map((owner) => joined(head, statement('', owner)))
  const lines = owners.map((owner) => statement('    ', owner))
  return lines.length === 0 ? [] : [`${head} {`, ...lines, '  }']
}

function ownersIn(type: Type, { layouts }: Context): Owner[] {
  if (type.kind === 'struct') {
    return layouts.get(type.id)!.owns ? [{ struct: type, index: null, shift: 0 }] : []
  }
  if (type.kind !== 'union') return []
  const members = type.members.map(({ struct }) => ({ struct, layout: layouts.get(struct.id)! }))
  const shift = Math.max(...members.map(({ layout }) => layout.align))
  return members.flatMap(({ struct, layout }, index) =>
    layout.owns ? [{ struct, index, shift }] : [],
  )
}

function at(offset: number): string {
  return offset === 0 ? 'ptr' : `ptr + ${offset}`
}

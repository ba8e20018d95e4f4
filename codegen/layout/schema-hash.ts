/**
 * Hashes of layouts. A hash changes when a byte moves or changes its meaning, and only then:
 * comments, defaults, file names, aliases and the order of structs don't affect it.
 */
import { depthFirst } from '../depth-first.ts'
import type { FieldLayout, Layouts, Module, StructId, StructLayout, Type } from '../ir.ts'
import { fieldsOf, nameOf, structsReached } from '../types.ts'

/** The properties of a struct that `structHash` reads. */
export type Hashable = Pick<StructLayout, 'name' | 'size' | 'align' | 'slots'>

/**
 * Returns the hash of one struct as 16 hexadecimal digits. Structs inside it contribute their own
 * hash, targets of pointers and lists only their name. Requires: `layouts` has the structs inside.
 */
export function structHash({ name, size, align, slots }: Hashable, layouts: Layouts): string {
  const fields = fieldsOf({ slots })
  const lines = fields.map((field) => fieldLine(field, layouts))
  return fnv1a(`${name} ${size} ${align}\n${lines.join('')}`)
}

/**
 * Returns the hash of a module: of its structs and of all structs that these contain or refer to,
 * in any file.
 */
export function moduleHash(module: Module, layouts: Layouts): string {
  const roots = module.structs.map(({ id }) => id)
  const lines: string[] = []
  depthFirst(roots, (id) => reachedFrom(layouts.get(id)!), {
    leave: (id) => lines.push(`${nameOf(id)} ${layouts.get(id)!.hash}\n`),
  })
  return fnv1a(lines.sort().join(''))
}

function reachedFrom(struct: StructLayout): { readonly node: StructId }[] {
  return fieldsOf(struct).flatMap(({ type }) =>
    structsReached(type, ['pointer', 'own', 'reference']).map(({ id }) => ({ node: id })),
  )
}

function fieldLine({ name, offset, size, type, presence }: FieldLayout, layouts: Layouts): string {
  const bit = presence === null ? '' : ` ${presence.offset}.${presence.bit}`
  return `${offset} ${size}${bit} ${name} ${typeText(type, layouts)}\n`
}

/** Strings of the schema are hashed as JSON, so that none can be mistaken for other text. */
function typeText(type: Type, layouts: Layouts): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'atomic':
      return `Atomic<${type.scalar}>`
    case 'enum':
      return `Enum${JSON.stringify(type.names)}`
    case 'flags':
      return `Flags${JSON.stringify(type.names)}`
    case 'bits':
      return `Bits${JSON.stringify(type.parts.map(({ name, width, shift }) => [name, width, shift]))}`
    case 'text':
      return `Str<${type.bytes}>`
    case 'string':
      return 'Str'
    case 'constant':
      return JSON.stringify(type.value)
    case 'struct':
      return `${nameOf(type.id)}:${layouts.get(type.id)!.hash}`
    case 'pointer':
    case 'own':
    case 'reference':
      return `${type.kind} ${nameOf(type.target.id)}`
    case 'array':
      return `FixedArray<${typeText(type.element, layouts)}, ${type.length}>`
    case 'list':
      return `List<${elementText(type.element, layouts)}>`
    case 'union': {
      const members = type.members.map(
        ({ value, struct }) => `${JSON.stringify(value)} ${typeText(struct, layouts)}`,
      )
      return `Union ${type.discriminant} [${members.join(', ')}]`
    }
  }
}

/**
 * The structs of a list contribute only their name, because lists can refer to each other in
 * cycles.
 */
function elementText(element: Type, layouts: Layouts): string {
  return element.kind === 'struct' ? nameOf(element.id) : typeText(element, layouts)
}

/**
 * 64-bit FNV-1a of the UTF-8 of `text`, computed in two halves: with bigints it takes twenty times
 * as long. The prime is 2^40 + 0x1b3, so each product splits into three parts below 2^53.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf2_9ce4
  let low = 0x8422_2325
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 0x1b3
    low = product >>> 0
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

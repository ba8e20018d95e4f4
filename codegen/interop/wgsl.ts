/**
 * `Module` and layouts → WGSL: the tagged structs and the structs inside them, in one
 * self-contained text. The offsets are those of the arena. `@align` adjusts them where the rules of
 * WGSL would differ.
 */
import { depthFirst } from '../depth-first.ts'
import { MARK } from '../emit/emit.ts'
import type { Layouts, Module, StructId, StructLayout, Type } from '../ir.ts'
import { extentOf } from '../layout/extent.ts'
import { SCALARS, type ScalarName, type WgslType } from '../tables/scalars.ts'
import { fieldsOf, innermost, nameOf, structsInside } from '../types.ts'
import { innerFirst } from './inner-first.ts'
import { alignmentMarks } from './marks.ts'
import { commentText, NameScope } from './spelling.ts'
import { wgslName } from './wgsl-names.ts'

/**
 * Returns the text, or null if no struct of the module is tagged. The fields of a base are members
 * of the derived struct.
 * Requires: `layouts` has the structs of the module and those inside them.
 */
export function emitWgsl(module: Module, layouts: Layouts): string | null {
  const shared = new Set<StructId>()
  const tagged = module.structs.filter(({ wgsl }) => wgsl !== null).map(({ id }) => id)
  depthFirst(tagged, (id) => structsIn(layouts.get(id)!), { leave: (id) => shared.add(id) })
  if (shared.size === 0) return null
  const scope = new NameScope()
  const names = new Map<StructId, string>()
  const structs = innerFirst(module, layouts).filter(({ id }) => shared.has(id))
  for (const { id } of structs) names.set(id, scope.claim(wgslName(nameOf(id))))
  const marked: Marked = new Set()
  const texts = structs.map((struct) => structText(struct, names, marked, layouts))
  const types = structs.flatMap((struct) => fieldsOf(struct).map(({ type }) => innermost(type)))
  const extensions = new Set(types.map(extensionFor).filter((name) => name !== null))
  const enables = [...extensions].map((name) => `enable ${name};\n`)
  const file = module.path.slice(module.path.lastIndexOf('/') + 1)
  return `${MARK} from ${commentText(file)}: edit that file, then run \`offheap gen\`.
${enables.join('')}
${texts.join('\n')}`
}

function structsIn(struct: StructLayout): { readonly node: StructId }[] {
  return fieldsOf(struct).flatMap(({ type }) => structsInside(type).map(({ id }) => ({ node: id })))
}

/** The extension of WGSL that a member of `type` needs, or null. */
function extensionFor(type: Type): string | null {
  return type.kind === 'scalar' ? wgslScalar(type.scalar).extension : null
}

/** Requires: the scalar is one that the check of `@wgsl` accepts. */
function wgslScalar(scalar: ScalarName): WgslType {
  return SCALARS[scalar]!.wgsl!
}

type StructNames = ReadonlyMap<StructId, string>

/** The structs that have members with attributes. */
type Marked = Set<StructId>

/**
 * Members whose type is in `marked` repeat its alignment and size. WGSL doesn't need that, but some
 * JavaScript libraries that read WGSL ignore the attributes of nested structs.
 */
function structText(
  struct: StructLayout,
  names: StructNames,
  marked: Marked,
  layouts: Layouts,
): string {
  const fields = fieldsOf(struct)
  const members = fields.map(({ offset, size, type }) => {
    return { offset, size, natural: extentOf(type, layouts)!.align }
  })
  const marks = alignmentMarks(members, struct.align)
  const lines = fields.map(({ name, doc, type, size }, index) => {
    const inner = innermost(type)
    const repeats = inner.kind === 'struct' && marked.has(inner.id)
    const align = marks[index]! > 0 || !repeats ? marks[index]! : members[index]!.natural
    if (align > 0) marked.add(struct.id)
    const attributes = `${align > 0 ? `@align(${align}) ` : ''}${repeats ? `@size(${size}) ` : ''}`
    const text = `${attributes}${wgslName(name)}: ${typeText(type, names)}`
    return `${comment(doc, '  ')}  ${text},\n`
  })
  const bytes = `// ${struct.size} bytes, align ${struct.align}\n`
  return `${comment(struct.doc, '')}${bytes}struct ${names.get(struct.id)!} {\n${lines.join('')}}\n`
}

function typeText(type: Type, names: StructNames): string {
  switch (type.kind) {
    case 'scalar':
      return wgslScalar(type.scalar).type
    case 'atomic':
      return `atomic<${wgslScalar(type.scalar).type}>`
    case 'pointer':
      return 'u32'
    case 'struct':
      return names.get(type.id)!
    case 'array':
      return `array<${typeText(type.element, names)}, ${type.length}>`
    default:
      throw new Error(`WGSL has no type for a field of kind ${type.kind}`)
  }
}

function comment(doc: string | null, indent: string): string {
  if (doc === null) return ''
  return commentText(doc)
    .split('\n')
    .map((line) => `${`${indent}// ${line}`.trimEnd()}\n`)
    .join('')
}

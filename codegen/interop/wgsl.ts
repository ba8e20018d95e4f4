/**
 * `Module`s and layouts → WGSL: the tagged structs and the structs inside them, in one
 * self-contained text, for one module or for several. The offsets are those of the arena. `@align` adjusts them where the rules of
 * WGSL would differ.
 */
import { depthFirst } from '../depth-first.ts'
import { fileName, MARK } from '../emit/emit.ts'
import type { Layouts, Module, StructId, StructLayout, Type } from '../ir.ts'
import { extentOf } from '../layout/extent.ts'
import { SCALARS, type ScalarName, type WgslType } from '../tables/scalars.ts'
import { fieldsOf, innermost, nameOf, pathOf, structsInside } from '../types.ts'
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
  const { path } = module
  const source = `${commentText(fileName(path))}: edit that file`
  const structs = sharedStructs(module, layouts)
  return structs.length === 0 ? null : fileText(source, path, structs, layouts)
}

/**
 * Returns one text for several modules, in which each struct is declared once; null if no struct is
 * tagged. Two files that are each self-contained can't be in one shader.
 * Requires: `wgslClashes` has found none.
 */
export function bundleWgsl(modules: readonly Module[], layouts: Layouts): string | null {
  const from = modules.filter(({ structs }) => structs.some(({ wgsl }) => wgsl !== null)).length
  const structs = bundled(modules, layouts)
  const source = `${from} schema${from === 1 ? ': edit it' : 's: edit them'}`
  return structs.length === 0 ? null : fileText(source, null, structs, layouts)
}

/** Two structs that need the same name in a bundle. */
export interface WgslClash {
  readonly name: string
  readonly earlier: StructId
  readonly later: StructId
}

/** Returns the structs of a bundle that can't be in one shader, because their names are equal. */
export function wgslClashes(modules: readonly Module[], layouts: Layouts): WgslClash[] {
  const owners = new Map<string, StructId>()
  const clashes: WgslClash[] = []
  for (const { id: later } of bundled(modules, layouts)) {
    const name = wgslName(nameOf(later))
    const earlier = owners.get(name)
    if (earlier === undefined) owners.set(name, later)
    else clashes.push({ name, earlier, later })
  }
  return clashes
}

function bundled(modules: readonly Module[], layouts: Layouts): StructLayout[] {
  return [...new Set(modules.flatMap((module) => sharedStructs(module, layouts)))]
}

/** The tagged structs of a module and the structs inside them, inner ones first. */
function sharedStructs(module: Module, layouts: Layouts): StructLayout[] {
  const shared = new Set<StructId>()
  const tagged = module.structs.filter(({ wgsl }) => wgsl !== null).map(({ id }) => id)
  depthFirst(tagged, (id) => structsIn(layouts.get(id)!), { leave: (id) => shared.add(id) })
  return innerFirst(module, layouts).filter(({ id }) => shared.has(id))
}

function fileText(
  source: string,
  path: string | null,
  structs: readonly StructLayout[],
  layouts: Layouts,
): string {
  const scope = new NameScope()
  const names = new Map<StructId, string>()
  // A struct keeps its own name in the file of its schema; one that is imported may lose it.
  const isOwn = ({ id }: StructLayout): boolean => pathOf(id) === path
  for (const { id } of [...structs.filter(isOwn), ...structs.filter((one) => !isOwn(one))]) {
    names.set(id, scope.claim(wgslName(nameOf(id))))
  }
  const marked: Marked = new Set()
  const texts = structs.map((struct) => structText(struct, names, marked, layouts))
  const types = structs.flatMap((struct) => fieldsOf(struct).map(({ type }) => innermost(type)))
  const extensions = new Set(types.map(extensionFor).filter((name) => name !== null))
  const enables = [...extensions].map((name) => `enable ${name};\n`)
  return `${MARK} from ${source}, then run \`offheap gen\`.
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

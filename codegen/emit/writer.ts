/**
 * The function `write*$` of a struct of plain kinds: it reads an object of plain values in place,
 * checks all of them, and then writes them into the views, without an accessor.
 */
// V8 removes a literal that is passed to such a function only if the function is inlined: it may
// have 460 bytes of bytecode, and all that a loop inlines 920. In larger structs, the function
// therefore writes only literals that have every field, without tests for missing ones, and passes
// the values of others to a second function. No branch that ordinary programs take passes the
// literal on, because an object that escapes in one branch is allocated in all of them.
import { yielding } from '../generated-names.ts'
import type { FieldLayout, StructLayout, StructRef } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { fieldsOf } from '../types.ts'
import { initTypes } from './field.ts'
import { elementAt, label, type Address, type Context } from './kinds/kind.ts'
import type { Locals, Names } from './names.ts'
import {
  assigns,
  call,
  docComment,
  filledWith,
  inline,
  line,
  lines,
  type Expression,
  type Statement,
} from './printer.ts'

/** Maximum number of values that a writer reads, those of nested structs included. */
const MAX_VALUES = 24
/** Maximum number of values that a single function reads, checks and writes. */
const MAX_UNSPLIT = 4
/** By the binary logarithm of the size of a view's elements: the variable of the first index. */
const INDICES = [null, 'at2', 'at4', 'at8'] as const

/** A field whose value is written as one. */
interface Leaf {
  readonly kind: 'leaf'
  readonly field: FieldLayout
  readonly place: Address
  /** The variable that has the value of the field. */
  readonly local: string
}

/** A field whose value is a nested struct. */
interface Part {
  readonly kind: 'part'
  readonly field: FieldLayout
  readonly struct: StructRef
  readonly local: string
  readonly nodes: readonly Node[]
}

type Node = Leaf | Part

/** Returns whether a struct has a writer: it consists of kinds that own nothing and can't alias. */
export function hasWriter(struct: StructLayout, context: Context): boolean {
  return nodesOf(struct, context) !== null
}

function nodesOf(struct: StructLayout, context: Context): readonly Node[] | null {
  // A value that is stored in another form has one more `$`, the generation of a target two.
  const forms = (name: string): string[] => [name, `${name}$`, `${name}$$`]
  const used = new Set(fieldsOf(struct).flatMap(({ name }) => forms(`${name}$`)))
  const local = (name: string, outer: string): string => {
    if (outer === '') return `${name}$`
    const free = yielding(`${outer}${name}$`, (name) => forms(name).some((form) => used.has(form)))
    for (const form of forms(free)) used.add(form)
    return free
  }
  const nodes = inside(struct, 0, '', local, context)
  const count = nodes === null ? 0 : leavesOf(nodes).length
  return count > 0 && count <= MAX_VALUES ? nodes : null
}

function inside(
  struct: StructLayout,
  start: number,
  outer: string,
  localOf: (name: string, outer: string) => string,
  context: Context,
): readonly Node[] | null {
  const { names, layouts } = context
  const nodes: Node[] = []
  for (const field of fieldsOf(struct)) {
    const { name, type, offset } = field
    if (type.kind === 'constant') continue
    const local = localOf(name, outer)
    if (type.kind === 'struct' && field.presence === null) {
      // The file can only name what its own structs contain.
      if (outer !== '' && field.inherited) return null
      const nested = layouts.get(type.id)!
      if (names.isImported(type.local) && !fieldsOf(nested).every(isScalar)) return null
      const parts = inside(nested, start + offset, local, localOf, context)
      if (parts === null || parts.length === 0) return null
      nodes.push({ kind: 'part', field, struct: type, local, nodes: parts })
      continue
    }
    if (!isLeaf(field) || (outer !== '' && field.inherited && !isScalar(field))) return null
    const { arena, ptr: pointer } = names.locals
    const place = { arena, pointer, offset: start + offset, child: '', packed: struct.packed }
    nodes.push({ kind: 'leaf', field, place: { ...place, field: `${struct.name}.${name}` }, local })
  }
  return nodes
}

function isScalar({ type }: FieldLayout): boolean {
  return type.kind === 'scalar'
}

function isLeaf({ type, presence }: FieldLayout): boolean {
  if (type.kind === 'pointer' || type.kind === 'reference' || type.kind === 'text')
    return presence === null
  return type.kind === 'scalar' || type.kind === 'enum'
}

function leavesOf(nodes: readonly Node[]): Leaf[] {
  return nodes.flatMap((node) => (node.kind === 'leaf' ? [node] : leavesOf(node.nodes)))
}

/** Returns the text of the writer. Requires: the struct has one. */
export function emitWriter(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const { arena, init, ptr, room } = names.locals
  const nodes = nodesOf(struct, context)!
  const [numberType, roomType] = ['number', `${names.runtimeType('Room')} | null`]
  const parameters = [
    `${arena}: ${names.runtimeType('Arena')}`,
    `${ptr}: ${numberType}`,
    `${init}: ${name} | ${name}.Init`,
    `${room}: ${roomType}`,
  ]
  const self = names.value(name, 'write*$')
  const [other, owner] = [names.runtime('writeOther'), `(${init} as { arena?: unknown }).arena`]
  const words = `Writes the fields that \`${init}\` has at \`${ptr}\`, or in the element from \`${room}\`.`
  const head = [
    '// prettier-ignore',
    docComment(words, ''),
    filledWith(`export function ${self}(`, parameters, ', ', `): ${numberType} {`),
    `  if (typeof ${init} !== 'object' || !${init} || ${owner} !== undefined)`,
    `    return ${other}(${arena}, ${ptr}, ${room}, ${init}, ${name}, copy${name})`,
  ]
  const leaves = leavesOf(nodes)
  const isSplit = leaves.length > MAX_UNSPLIT
  const general = [...checks(nodes, isSplit, struct, context), ...partialStores(leaves, context)]
  const read = reads(nodes, init, context)
  if (!isSplit) return [...head, lines([...read, ...general], '  '), '}'].join('\n')
  const store = names.helper(`store${name}`)
  const args = [arena, ptr, room, ...valuesOf(nodes, false)]
  const passed = (indent: string): string =>
    filledWith(`${indent}return ${store}(`, args, ', ', ')')
  const rest = leaves.every(({ field }) => isAlwaysSet(field))
    ? wholeStores(leaves, struct, passed, context)
    : [passed]
  const taken = [
    ...parameters.filter((_, index) => index !== 2),
    ...givenNodes(nodes).map(
      (node) => `${node.local}?: ${initTypes(node.field, context).join(' | ')}`,
    ),
  ]
  return [
    ...head,
    lines([...read, ...rest], '  '),
    '}',
    '// prettier-ignore',
    filledWith(`function ${store}(`, taken, ', ', `): ${numberType} {`),
    lines(general, '  '),
    '}',
  ].join('\n')
}

/**
 * Returns whether the writer of a struct writes every byte of a literal that has all fields. Bytes
 * between fields must be zero. Requires: the struct has a writer.
 */
export function isWrittenWhole(struct: StructLayout, context: Context): boolean {
  const leaves = leavesOf(nodesOf(struct, context)!)
  const bytes = leaves.reduce((sum, { field }) => sum + field.size, 0)
  const isWhole = leaves.length > MAX_UNSPLIT && leaves.every(({ field }) => isAlwaysSet(field))
  return isWhole && bytes === struct.size && struct.align >= 4 && !struct.hasDefaults
}

/** Returns whether a field has a value in most literals, which can be checked in place. */
function isAlwaysSet({ type, presence }: FieldLayout): boolean {
  return presence === null && type.kind !== 'text'
}

/**
 * Returns the statements that write the values of a literal that has all of them, or else call the
 * function that writes the values which are present.
 */
function wholeStores(
  leaves: readonly Leaf[],
  struct: StructLayout,
  passed: Statement,
  context: Context,
): Statement[] {
  const made = leaves.flatMap((leaf) => {
    const value = variable(leaf)
    return value === leaf.local ? [] : [assigns(`const ${value}`, searched(leaf, context))]
  })
  const conditions = leaves.map((leaf) => wholeCondition(leaf, context))
  const method = isWrittenWhole(struct, context) ? 'full$' : 'room$'
  const written = leaves.map((leaf) => statementsOf(writes(leaf, variable(leaf), context)))
  return [
    ...made,
    (indent) => filledWith(`${indent}if (!(`, conditions, ' && ', '))'),
    (indent) => passed(`${indent}  `),
    stores(method, leaves, written, context),
  ]
}

/** Returns the expression for what is stored, which is meaningless if the value is missing. */
function searched({ field: { type }, local }: Leaf, { names }: Context): Expression {
  if (type.kind === 'enum') return call(names.runtime('findName'), [names.value(type.local), local])
  return `${local} === null ? 0 : typeof ${local} === 'number' ? ${local} : ${local}?.ptr`
}

/** Returns the condition under which a value is present and needs no conversion. */
function wholeCondition(leaf: Leaf, { names }: Context): string {
  const { field, local } = leaf
  const { type } = field
  if (type.kind === 'enum') return `${variable(leaf)} >= 0`
  if (type.kind !== 'scalar') return `typeof ${variable(leaf)} === 'number'`
  const { storage, type: value, domain } = SCALARS[type.scalar]!
  if (storage.kind === 'truth') return `${local} !== undefined`
  if (storage.kind !== 'words') return `typeof ${local} === '${value}'`
  const least = domain.kind === 'whole' ? domain.least : 0n
  return `${local} !== undefined && ${names.runtime('isSafe')}(${local}, ${least})`
}

/** Returns the statements that read all values, each once and in the order of the fields. */
function reads(nodes: readonly Node[], source: string, context: Context): Statement[] {
  const pairs = nodes.map(({ field, local }) => `${field.name}: ${local}`)
  const parts = nodes.filter((node) => node.kind === 'part')
  return [
    (indent) => filledWith(`${indent}const { `, pairs, ', ', ` } = ${source}`),
    ...parts.flatMap((part) => partReads(part, context)),
  ]
}

/**
 * Returns the statements that read the values of a nested struct, if its value is an object of
 * plain values; the variable with one more `$` says so.
 */
// V8 removes the nested literal only if no test of its type is left. Reading a property makes its
// hidden class known, which decides `isObject`; `typeof` and `in` would be left.
function partReads({ local, nodes }: Part, context: Context): Statement[] {
  const declared = nodes.map((node) => `${node.local}: ${givenType(node, context)}`)
  const pairs = nodes.map((node) => `${node.field.name}: ${node.local}`)
  const parts = nodes.filter((node) => node.kind === 'part')
  const inner = parts.flatMap((part) => partReads(part, context))
  const noAccessor = `(${local} as { arena?: unknown }).arena === undefined`
  const isObject = `${context.names.runtime('isObject')}(${local})`
  return [
    (indent) => `${indent}const ${local}$ = ${local} === undefined ||`,
    (indent) => `${indent}  (${local} !== null && ${noAccessor} && ${isObject})`,
    (indent) => filledWith(`${indent}let `, declared, ', ', ''),
    (indent) =>
      filledWith(
        `${indent}if (${local}$ && ${local} !== undefined) ({ `,
        pairs,
        ', ',
        ` } = ${local})`,
      ),
    ...inner,
  ]
}

function givenType({ field }: Node, context: Context): string {
  return [...initTypes(field, context), 'undefined'].join(' | ')
}

/** Returns the statement that leaves values to the run time which can't be written as they are. */
function checks(
  nodes: readonly Node[],
  isSplit: boolean,
  { name }: StructLayout,
  context: Context,
): Statement[] {
  const { names } = context
  const { arena, ptr, room } = names.locals
  const conditions = conditionsOf(nodes, isSplit, context)
  const texts = leavesOf(nodes).flatMap(({ field: { type }, place, local }): Statement[] => {
    if (type.kind !== 'text') return []
    const args = [local, String(type.bytes), ...label(place)]
    const check = inline(call(names.runtime('requireText'), args))
    return [(indent) => `${indent}if (${local} !== undefined) ${check}`]
  })
  if (conditions.length === 0) return texts
  const args = [arena, ptr, room, name, names.value(name, 'write*$'), ...valuesOf(nodes, isSplit)]
  return [
    (indent) => filledWith(`${indent}if (!(`, conditions, ' && ', '))'),
    (indent) => filledWith(`${indent}  return ${names.runtime('writeApart')}(`, args, ', ', ')'),
    ...texts,
  ]
}

/** Returns all nodes; a nested struct precedes its fields. */
function givenNodes(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) =>
    node.kind === 'leaf' ? [node] : [node, ...givenNodes(node.nodes)],
  )
}

/**
 * Returns the values of all nodes. That of a nested struct is undefined if those of its fields were
 * read; `isSplit` says whether its variable is so already.
 */
function valuesOf(nodes: readonly Node[], isSplit: boolean): string[] {
  return givenNodes(nodes).map(({ kind, local }) =>
    kind === 'part' && !isSplit ? `${local}$ ? undefined : ${local}` : local,
  )
}

function conditionsOf(nodes: readonly Node[], isSplit: boolean, context: Context): string[] {
  return givenNodes(nodes).flatMap((node) => {
    if (node.kind === 'leaf') return conditionOf(node, context)
    return [isSplit ? `${node.local} === undefined` : `${node.local}$`]
  })
}

/** Returns the condition under which a value needs no conversion, if there is one. */
function conditionOf({ field, local }: Leaf, { names }: Context): string[] {
  const { type, presence } = field
  if (type.kind === 'text') return [`${names.runtime('isText')}(${local})`]
  if (type.kind !== 'scalar') return []
  const { storage, type: value, domain } = SCALARS[type.scalar]!
  if (storage.kind === 'truth') return []
  const least = domain.kind === 'whole' ? domain.least : 0n
  const isValid =
    storage.kind === 'words'
      ? `${names.runtime('isSafe')}(${local}, ${least})`
      : `${names.runtime(value === 'bigint' ? 'isBigint' : 'isNumber')}(${local})`
  return [presence === null ? isValid : `(${local} === null || ${isValid})`]
}

/** Returns the expression for what is stored: the index of a name, the address of a struct. */
function readied({ field, place, local }: Leaf, context: Context): string {
  const { names } = context
  const { type, presence } = field
  if (type.kind === 'enum') {
    const args = [names.value(type.local), local, ...label(place)]
    const without = presence === null ? `${local} === undefined` : `${local} == null`
    return `${without} ? ${local} : ${inline(call(names.runtime('indexOfName'), args))}`
  }
  if (type.kind === 'pointer' || type.kind === 'reference') {
    const ptr = `typeof ${local} === 'number' ? ${local} : (${local}?.ptr ?? 0)`
    return `${local} === undefined ? ${local} : ${ptr}`
  }
  return local
}

/** Returns the variable of what is stored. */
function variable({ field: { type }, local }: Leaf): string {
  const isStored = type.kind === 'scalar' || type.kind === 'text'
  return isStored ? local : `${local}$`
}

/** Returns the statements that write the values which are present, and return the pointer. */
function partialStores(leaves: readonly Leaf[], context: Context): Statement[] {
  const made = leaves.flatMap((leaf) => {
    const value = variable(leaf)
    return value === leaf.local ? [] : [assigns(`const ${value}`, readied(leaf, context))]
  })
  const written = leaves.flatMap((leaf) => storeOf(leaf, context))
  return [...made, stores('room$', leaves, written, context)]
}

/**
 * Returns the statements that ask for room by `method`, write the values, with variables for views
 * and indices, and return the pointer.
 */
function stores(
  method: string,
  leaves: readonly Leaf[],
  written: readonly string[],
  { names }: Context,
): Statement {
  const { arena, ptr } = names.locals
  const views = new Set<string>()
  let text = written.join('\0').replaceAll(VIEW_OF_ARENA, (text, of: string, view: string) => {
    if (of !== arena) return text
    views.add(view)
    return `${names.locals[view as keyof Locals]}[`
  })
  const pairs = [...views].map((view) => {
    const local = names.locals[view as keyof Locals]
    return view === local ? view : `${view}: ${local}`
  })
  const indices = INDICES.flatMap((index, shift) => {
    const place = `${ptr} >>> ${shift}`
    if (index === null || text.split(place).length <= 2) return []
    const local = names.locals[index]
    text = text.replaceAll(`(${place})`, () => local).replaceAll(place, () => local)
    return [`${local} = ${place}`]
  })
  const variables = [
    ...(pairs.length === 0 ? [] : [`{ ${pairs.join(', ')} } = ${arena}`]),
    ...indices,
  ]
  const asked = askFor(method, leaves, names)
  const statements = [
    ...(asked.length === 1 ? [asked[0]!('')] : []),
    ...(variables.length === 0 ? [] : [`const ${variables.join(', ')}`]),
    ...text.split('\0'),
    `return ${ptr}`,
  ]
  const body = (indent: string): string => filledWith(indent, statements, '; ', '')
  return asked.length === 1 ? body : (indent) => lines([...asked, body], indent)
}

/**
 * Returns the statements that ask for room by `method`. What has a `Ref` to a new target needs room
 * in the table of references, too.
 */
function askFor(method: string, leaves: readonly Leaf[], names: Names): Statement[] {
  const { arena, ptr, room } = names.locals
  const asked = line(`if (${room} !== null) ${ptr} = ${room}.${method}(${ptr})`)
  const references = leaves.filter(({ field: { type } }) => type.kind === 'reference')
  if (references.length === 0) return [asked]
  const args = [arena, ptr, room, ...references.map(variable)]
  const isNew = references.map((leaf) => `${generation(leaf)} < 0`)
  const entered = references.map((leaf) =>
    assigns(generation(leaf), call(names.runtime('enteredAs'), [arena, variable(leaf)])),
  )
  return [
    ...references.map((leaf) =>
      assigns(`let ${generation(leaf)}`, call(names.runtime('generationOf'), [arena, leaf.local])),
    ),
    (indent) => filledWith(`${indent}if (`, isNew, ' || ', ') {'),
    (indent) => filledWith(`${indent}  ${ptr} = ${names.runtime('roomToRefer')}(`, args, ', ', ')'),
    ...entered.map(
      (statement): Statement =>
        (indent) =>
          `${indent}  ${statement('')}`,
    ),
    (indent) => `${indent}} else ${asked('')}`,
  ]
}

/** Returns the variable of the generation of a target. */
function generation(leaf: Leaf): string {
  return `${variable(leaf)}$`
}

const VIEW_OF_ARENA = /\b([\w$]+)\.([iuf]\d+)\[/g

function storeOf(leaf: Leaf, context: Context): string[] {
  const { field, place } = leaf
  const value = variable(leaf)
  const { type, presence, size } = field
  const writing = writes(leaf, value, context)
  const write = statementsOf(writing)
  if (presence === null) {
    return [`if (${value} !== undefined) ${writing.length === 1 ? write : `{ ${write} }`}`]
  }
  const start = place.offset - field.offset
  const bits = elementAt({ ...place, offset: start + presence.offset }, 'u8', 1)
  const mask = 1 << presence.bit
  const clear = statementsOf(context.kind(type).clear(type, place, size, context))
  return [
    `if (${value} === null) { ${clear}; ${bits}! &= ~${mask} }`,
    `if (${value} != null) { ${write}; ${bits}! |= ${mask} }`,
  ]
}

/** Returns statements in one line. */
function statementsOf(statements: readonly Statement[]): string {
  return statements.map((statement) => statement('').replace(/\n\s*/g, ' ')).join('; ')
}

function writes({ field: { type }, place }: Leaf, value: string, context: Context): Statement[] {
  if (type.kind === 'enum') return [assigns(elementAt(place, 'u8', 1), value)]
  if (type.kind === 'reference')
    return [
      assigns(elementAt(place, 'u32', 4), value),
      assigns(elementAt({ ...place, offset: place.offset + 4 }, 'u32', 4), `${value}$`),
    ]
  if (type.kind !== 'pointer') return [...context.kind(type).write!(type, place, value, context)]
  return [assigns(elementAt(place, 'u32', 4), value)]
}

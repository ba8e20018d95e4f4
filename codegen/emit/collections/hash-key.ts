/** Keys of maps: their checks, their words, and the comparison with those of entries. */
import type { EnumType, ScalarType, StructRef, Type } from '../../ir.ts'
import { extentOf } from '../../layout/extent.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { fieldsOf } from '../../types.ts'
import { elementIndex, type Context } from '../kinds/kind.ts'
import { assigns, call, inline, line, quote, when, type Statement } from '../printer.ts'

/** An element of a view that is a part of a key. */
interface Cell {
  readonly view: string
  readonly bytes: number
  readonly offset: number
  /** The expression of the part. */
  readonly value: string
}

/** A field of a key, or the key itself. */
export interface Leaf {
  readonly type: Type
  readonly offset: number
  /** The path in the key: `position.x`; empty for the key itself. */
  readonly path: string
  /** The parameter that has its value. */
  readonly local: string
}

/** A key as generated code handles it. */
export interface Key {
  readonly type: Type
  readonly leaves: readonly Leaf[]
  readonly bytes: number
  /** Whether the index has the key itself; otherwise it has a hash. */
  readonly isWord: boolean
  readonly isText: boolean
}

/**
 * Returns the key of `type`. A struct has one leaf for each of its fields, nested ones included.
 */
export function keyOf(type: Type, context: Context): Key {
  const { names, layouts } = context
  const leaves: Leaf[] = []
  const visit = (part: Type, offset: number, path: string): void => {
    if (part.kind !== 'struct') {
      const last = path.split('.').at(-1)!
      const taken = leaves.map(({ local }) => local)
      // No field has a name that ends in `$`.
      let local = path === '' ? names.locals.key : `${last}$`
      for (let count = 2; taken.includes(local); count++) local = `${last}$${count}$`
      leaves.push({ type: part, offset, path, local })
      return
    }
    for (const field of fieldsOf(layouts.get(part.id)!)) {
      if (field.type.kind === 'constant') continue
      visit(field.type, offset + field.offset, path === '' ? field.name : `${path}.${field.name}`)
    }
  }
  visit(type, 0, '')
  const bytes = extentOf(type, layouts)!.size
  const isText = type.kind === 'string'
  return { type, leaves, bytes, isText, isWord: !isText && leaves.length === 1 && bytes <= 4 }
}

/** Returns the types of keys that are accepted: a struct needs all of its fields. */
export function keyInputs(type: Type, context: Context): readonly string[] {
  if (type.kind === 'string') return ['string']
  if (type.kind !== 'struct') return context.kind(type).inputTypes(type, context)
  return [context.names.type(type.local), objectType(type, context)]
}

/** Returns the types of a key: the one that is returned, and the one that is accepted. */
export function keyArguments(type: Type, context: Context): string[] {
  const value = context.kind(type).value(type, context)
  const inputs = keyInputs(type, context).join(' | ')
  return value === inputs ? [value] : [value, inputs]
}

function objectType({ id }: StructRef, context: Context): string {
  const members = fieldsOf(context.layouts.get(id)!).flatMap(({ name, type }) => {
    if (type.kind === 'constant') return []
    return [`${name}: ${keyInputs(type, context).join(' | ')}`]
  })
  return `{ ${members.join('; ')} }`
}

/** Returns the parameters of a function that takes the leaves of a key. */
export function parameters({ leaves }: Key, context: Context): string[] {
  return leaves.map(({ local, type }) => {
    const types = context.kind(type).inputTypes(type, context)
    return `${local}: ${types.join(' | ')}`
  })
}

/**
 * Returns the expressions for the leaves of the key in `name`, a struct. Those of a nested struct
 * that is missing are undefined, which their checks refuse.
 */
export function fieldsIn({ leaves }: Key, name: string): string[] {
  return leaves.map(({ path }) => (path === '' ? name : `${name}.${path.replaceAll('.', '?.')}`))
}

/**
 * Returns the statements that check the leaves, and declare what their cells need.
 */
export function checks({ leaves, isText }: Key, context: Context): Statement[] {
  if (isText) {
    const { key } = context.names.locals
    return [when(`typeof ${key} !== 'string'`, refusal(key, 'a string'))]
  }
  return leaves.flatMap((leaf) => checksOfLeaf(leaf, context))
}

function refusal(local: string, expected: string): Statement {
  return line(`throw this.noKey$(${local}, ${quote(expected)})`)
}

function checksOfLeaf({ type, local }: Leaf, context: Context): Statement[] {
  const { names } = context
  switch (type.kind) {
    case 'scalar':
      return scalarChecks(type, local, context)
    case 'enum':
      return [
        assigns(
          `const ${local}$`,
          call(names.runtime('indexOfName'), [names.value((type as EnumType).local), local]),
        ),
      ]
    default:
      return [
        line(`const ${local}$ =`),
        line(`  typeof ${local} === 'number'`),
        line(`    ? ${local}`),
        line(`    : (${local}?.ptr ?? ${names.runtime('noTarget')}(${local}))`),
        when(
          `${local}$ >>> 0 !== ${local}$`,
          refusal(`${local}$`, 'a struct, its pointer or null'),
        ),
      ]
  }
}

function scalarChecks({ scalar }: ScalarType, local: string, context: Context): Statement[] {
  const { names } = context
  const { domain, bytes, type, storage } = SCALARS[scalar]!
  if (type === 'boolean') {
    return [when(`typeof ${local} !== 'boolean'`, refusal(local, 'true or false'))]
  }
  if (domain.kind === 'real') {
    const fails = when(`typeof ${local} !== 'number'`, refusal(local, 'a number'))
    if (storage.kind !== 'encoded') return [fails]
    // All zeros are one key.
    return [fails, assigns(`const ${local}$`, `${names.runtime(storage.encode)}(${local} + 0)`)]
  }
  if (domain.kind !== 'whole') return []
  const { least, most } = domain
  const range = `an integer from ${least} to ${most}`
  if (type === 'bigint') {
    const isBigint = `${names.runtime('isBigKey')}(${local}, ${least < 0n})`
    return [when(`!${isBigint}`, refusal(local, `a bigint from ${least} to ${most}`))]
  }
  if (storage.kind === 'words') {
    const isSafe = `${names.runtime('isSafe')}(${local}, ${least})`
    return [when(`${local} === undefined || !${isSafe}`, refusal(local, range))]
  }
  const shift = 32 - bytes * 8
  const cut =
    scalar === 'u32'
      ? `${local} >>> 0`
      : scalar === 'i32'
        ? `${local} | 0`
        : least < 0n
          ? `(${local} << ${shift}) >> ${shift}`
          : `${local} & ${most}`
  const isOther = `typeof ${local} !== 'number' || (${cut}) !== ${local}`
  return [when(isOther, refusal(local, range))]
}

/** Returns the cells of a key. Requires: `checks` were done. */
export function cellsOf({ leaves, isText }: Key, context: Context): Cell[] {
  return isText ? [] : leaves.flatMap((leaf) => cellsOfLeaf(leaf, context))
}

function cellsOfLeaf({ type, local, offset }: Leaf, { names }: Context): Cell[] {
  if (type.kind === 'enum') return [{ view: 'u8', bytes: 1, offset, value: `${local}$` }]
  if (type.kind !== 'scalar') return [{ view: 'u32', bytes: 4, offset, value: `${local}$` }]
  const { view, bytes, storage, domain } = SCALARS[type.scalar]!
  const words = (low: string, high: string): Cell[] => [
    { view: 'u32', bytes: 4, offset, value: low },
    { view: 'u32', bytes: 4, offset: offset + 4, value: high },
  ]
  const called = (name: string): string => `${names.runtime(name)}(${local})`
  if (storage.kind === 'truth') return [{ view, bytes, offset, value: `(${local} ? 1 : 0)` }]
  if (storage.kind === 'encoded') return [{ view, bytes, offset, value: `${local}$` }]
  if (domain.kind === 'real') {
    return bytes === 4
      ? [{ view: 'u32', bytes, offset, value: called('wordOfF32') }]
      : words(called('lowOfF64'), called('highOfF64'))
  }
  if (bytes < 8) return [{ view, bytes, offset, value: local }]
  return storage.kind === 'words'
    ? words(`(${local} >>> 0)`, called('highOfInteger'))
    : words(called('lowOfBigint'), called('highOfBigint'))
}

/** Returns the cells with variables for the values that take a call to compute, and these. */
export function declaredCells(key: Key, context: Context): [Statement[], Cell[]] {
  const statements: Statement[] = []
  const cells = cellsOf(key, context).map((cell, index) => {
    if (!cell.value.includes('(')) return cell
    const plain = `word${index}$`
    const name = key.leaves.some(({ local }) => local === plain) ? `${plain}$$` : plain
    statements.push(assigns(`const ${name}`, cell.value))
    return { ...cell, value: name }
  })
  return [statements, cells]
}

/** Returns the statements that declare the word that the index has for a key. */
export function wordOf(
  key: Key,
  cells: readonly Cell[],
  seed: string,
  word: string,
  { names }: Context,
): Statement[] {
  if (key.isText) {
    const hash = `${names.runtime('hashText')}(${names.locals.key}, ${seed})`
    return [assigns(`const ${word}`, `${hash} >>> 0`)]
  }
  if (key.isWord) return [assigns(`const ${word}`, `${cells[0]!.value} >>> 0`)]
  return [
    line(`let ${word} = ${seed}`),
    ...cells.map(({ value }) => assigns(word, call(names.runtime('mixWord'), [word, value]))),
    line(`${word} >>>= 0`),
  ]
}

/** Returns the conditions that the key at the address `pointer` has the cells. */
export function isSame(
  key: Key,
  cells: readonly Cell[],
  pointer: string,
  context: Context,
): string[] {
  const { names } = context
  if (key.isText)
    return [inline(call(names.runtime('equalsString'), ['this.arena', pointer, names.locals.key]))]
  if (key.isWord) return []
  return cells.map((cell) => `${cellAt(cell, pointer, context)} === ${cell.value}`)
}

/** Returns the statements that store the cells at the address `pointer`. */
export function stores(cells: readonly Cell[], pointer: string, context: Context): Statement[] {
  return cells.map((cell) => assigns(cellAt(cell, pointer, context), cell.value))
}

/** Returns the element of the local view, or of the arena's. */
function cellAt({ view, bytes, offset }: Cell, pointer: string, { names }: Context): string {
  const of = view === 'u32' ? names.locals.u32 : `this.arena.${view}`
  return `${of}[${elementIndex(pointer, offset, bytes)}]`
}

/** Returns the cells as they are stored at the address `pointer`. */
export function storedCells(key: Key, pointer: string, context: Context): Cell[] {
  return cellsOf(key, context).map((cell) => ({
    ...cell,
    value: `${cellAt(cell, pointer, context)}!`,
  }))
}

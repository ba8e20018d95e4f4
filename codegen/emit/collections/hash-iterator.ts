/** The iterators over maps and sets. */
import type { Type } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { assigns, block, call, called, classText, line, method, returns, when } from '../printer.ts'
import { storedCells, type Key } from './hash-key.ts'
import { inObject } from './pool.ts'

// Words of the head, as `src/collections/hash-words.ts` has them.
const USED = 1
const KEYS = 6
const LIVE = 7
const MOVES = 9
const CLEARS = 10

/** The largest number of parts of a key that an iterator keeps. */
const MOST_PARTS = 4

/** The types of a key and of a value; without the latter in a set. */
type Types = readonly [key: string, value?: string]

/** A method that iterates, and what its iterator returns for an entry. */
interface Iteration {
  /** The end of the name of the iterator's class. */
  readonly stem: 'Keys' | 'Values' | 'Entries'
  readonly methods: readonly string[]
  readonly item: string
  readonly value: string
  /** Whether reading what isn't an entry throws no error. */
  readonly isTotal: boolean
}

/**
 * Returns the methods of a map or a set that iterate. A checked arena uses iterators of the base
 * class, and so do types with keys of many parts.
 *
 * @param value The type of the values; null in a set.
 * @param name The name of the class.
 */
export function iterations(
  key: Key,
  value: Type | null,
  name: string,
  types: Types,
  context: Context,
): string[] {
  const parts = partsOf(key, context)
  if (parts.length > MOST_PARTS) return [nextEntry(context)]
  const { map, entry } = context.names.locals
  const [keyType, valueType] = types
  const [keyIsTotal, valueIsTotal] = [isTotal(key.type), value !== null && isTotal(value)]
  const [keyAt, valueAt] = [`${map}.key$(${entry})`, `${map}.value$(${entry})`]
  // Exported classes can't have computed names other than those of the global `Symbol`. Where the
  // schema has a struct of this name, the method of the base class iterates.
  const byKey = context.names.has('Symbol') ? [] : ['[Symbol.iterator]']
  const keys = { stem: 'Keys', item: keyType, value: keyAt, isTotal: keyIsTotal } as const
  const all: readonly Iteration[] =
    valueType === undefined
      ? [{ ...keys, methods: ['keys', ...byKey] }]
      : [
          { ...keys, methods: ['keys'] },
          {
            ...({ stem: 'Values', methods: ['values'] } as const),
            ...{ item: valueType, value: valueAt, isTotal: valueIsTotal },
          },
          {
            ...({ stem: 'Entries', methods: ['entries', ...byKey] } as const),
            ...{ item: `[${keyType}, ${valueType}]`, value: `[${keyAt}, ${valueAt}]` },
            isTotal: keyIsTotal && valueIsTotal,
          },
        ]
  return [
    all.flatMap((one) => iteration(one, key, parts, name, context)).join('\n'),
    forEach(types, context),
    nextEntry(context),
  ]
}

/** Returns whether reading any bytes as a value of a type throws no error. */
function isTotal(type: Type): boolean {
  if (type.kind === 'scalar') return SCALARS[type.scalar]!.storage.kind !== 'words'
  return type.kind === 'pointer' || type.kind === 'struct'
}

/** Returns the expressions for the parts of the key at the local `ptr`, small integers to V8. */
function partsOf(key: Key, context: Context): readonly string[] {
  const { i32, ptr, u32 } = context.names.locals
  if (key.isText) return [`${i32}[${ptr} >>> 2]!`, `${i32}[(${ptr} >>> 2) + 1]!`]
  const cells = storedCells(key, ptr, context)
  return cells.map(({ value }) => value.replace(`${u32}[`, () => `${i32}[`))
}

function iteration(
  { stem, methods, item, value, isTotal }: Iteration,
  key: Key,
  parts: readonly string[],
  name: string,
  context: Context,
): string[] {
  const { names } = context
  const iterator = context.helper(`${name.replace(/\$+$/, '')}${stem}`, name, (made) =>
    iteratorText(made, name, item, value, isTotal, key, parts, context),
  )
  const steps = `${names.runtimeType('Steps')}<${item}>`
  return methods.map((name) =>
    method(null, `  override ${name}(): ${steps} {`, [
      when(
        'this.arena.checks !== null',
        returns(`super${name.startsWith('[') ? name : `.${name}`}()`),
      ),
      line('void this.bytes$'),
      returns(`new ${iterator}(this)`),
    ]),
  )
}

function iteratorText(
  name: string,
  owner: string,
  item: string,
  value: string,
  isTotal: boolean,
  key: Key,
  parts: readonly string[],
  context: Context,
): string {
  const { names } = context
  const { done, end, entry, head, i32, map, ptr } = names.locals
  const base = `${names.runtime('HashSteps')}<${owner}, ${item}>`
  const start = `${i32}[${head} + ${KEYS}]!`
  const keyAt = assigns(
    `const ${ptr}`,
    key.bytes === 1 ? `${start} + ${entry}` : `${start} + ${entry} * ${key.bytes}`,
  )
  const kept = [
    keyAt,
    ...parts.map((part, index) => assigns(`this.key${index}`, part)),
    assigns('this.entry', `${entry} + 1`),
  ]
  const changed = [
    `${head} !== this.head`,
    `${i32}[${head} + ${MOVES}] !== this.moves`,
    `${i32}[${head} + ${CLEARS}] !== this.clears`,
  ]
  const live = `${i32}[(${i32}[${head} + ${LIVE}]! >>> 2) + (${entry} >>> 5)]!`
  const isHole = `((${live} >>> ${entry}) & 1) === 0`
  return classText(
    `The iteration over the entries of class \`${owner}\`.`,
    `class ${name} extends ${base} {`,
    [
      method(null, `  next(): ${names.runtimeType('Step')}<${item}> {`, [
        assigns(`const ${map}`, 'this.map'),
        // Words are read as signed numbers, which are small integers to V8 at each value.
        assigns(`const ${i32}`, 'this.arena.i32'),
        line(`const ${head} = ${i32}[${map}.ptr >>> 2]! >>> 2`),
        assigns(`let ${entry}`, 'this.entry'),
        when(changed.join(' || '), assigns(entry, `this.follow(${head})`)),
        line(`const ${end} = ${head} === 0 ? 0 : ${i32}[${head} + ${USED}]!`),
        when(
          `${entry} < ${end} && ${isHole}`,
          assigns(entry, call('this.skip', [head, entry, end])),
        ),
        assigns(`const ${done}`, `${entry} >= ${end}`),
        ...(isTotal
          ? [
              block(`if (!${done})`, kept),
              // One object for both results, because V8 doesn't remove one of two.
              returns(`{ ${inObject('done', done)}, value: ${value} }`),
            ]
          : [
              when(done, returns(`{ ${inObject('done', done)}, value: undefined }`)),
              ...kept,
              returns(`{ ${inObject('done', done)}, value: ${value} }`),
            ]),
      ]),
      method(null, called('  protected override hasKey', [`${entry}: number`], ': boolean {'), [
        assigns(`const ${i32}`, 'this.arena.i32'),
        line(`const ${head} = ${i32}[this.map.ptr >>> 2]! >>> 2`),
        keyAt,
        returns(parts.map((part, index) => `${part} === this.key${index}`).join(' && ')),
      ]),
    ],
  )
}

/** Returns the method that returns the number of the next entry. */
function nextEntry({ names }: Context): string {
  const { entry, head, i32, next } = names.locals
  const live = `${i32}[(${i32}[${head} + ${LIVE}]! >>> 2) + (${next} >>> 5)]!`
  return method(null, `  override next(${entry}: number): number {`, [
    assigns(`const ${i32}`, 'this.arena.i32'),
    line(`const ${head} = ${i32}[this.ptr >>> 2]! >>> 2`),
    line(`const ${next} = ${entry} + 1`),
    when(`${head} === 0 || !(${next} < ${i32}[${head} + ${USED}]!)`, returns('-1')),
    returns(`((${live} >>> ${next}) & 1) !== 0 ? ${next} : this.skip$(${next})`),
  ])
}

/** Returns the method that calls a function for each entry, by a loop of its own. */
function forEach([keyType, valueType]: Types, { names }: Context): string {
  const { key, map, use, value } = names.locals
  const given =
    valueType === undefined
      ? `(${key}: ${keyType}, same: ${keyType}, set: this) => void`
      : `(${value}: ${valueType}, ${key}: ${keyType}, ${map}: this) => void`
  const [each, args] =
    valueType === undefined
      ? [key, [key, key, 'this']]
      : [`[${key}, ${value}]`, [value, key, 'this']]
  return method(null, `  override forEach(${use}: ${given}): void {`, [
    block(`for (const ${each} of this)`, [line(call(use, args))]),
  ])
}

/** The generated methods that find and add the keys of maps and sets. */
import type { StructRef } from '../../ir.ts'
import type { Extent } from '../../layout/extent.ts'
import { isStruct } from '../../types.ts'
import { addressAs, type Address, type Context } from '../kinds/kind.ts'
import {
  assigns,
  block,
  call,
  called,
  line,
  method,
  returns,
  when,
  whenAll,
  type Statement,
} from '../printer.ts'
import {
  checks,
  declaredCells,
  fieldsIn,
  isSame,
  keyArguments,
  keyInputs,
  parameters,
  storedCells,
  stores,
  wordOf,
  type Key,
} from './hash-key.ts'

// Words of the head, as `src/collections/hash-words.ts` has them.
const USED = 1
const CAPACITY = 2
const SHIFT = 3
const INDEX = 4
const KEYS = 6
const LIVE = 7
const MASK = 8

/** Returns the statements that declare the views and the head, which is 0 in an empty map. */
export function opened({ names }: Context): Statement[] {
  const { head, u32 } = names.locals
  return [
    assigns(`const ${u32}`, 'this.arena.u32'),
    line(`const ${head} = ${u32}[this.ptr >>> 2]! >>> 2`),
  ]
}

/** Returns the expression for the address of a part of an entry. */
export function partAt(part: number, entry: string, bytes: number, { names }: Context): string {
  const { head, u32 } = names.locals
  const start = `${u32}[${head} + ${part}]!`
  return bytes === 1 ? `${start} + ${entry}` : `${start} + ${entry} * ${bytes}`
}

/**
 * Returns the statements of a search, which ends with `found` for the entry with the key, and with
 * `missing` where it is not.
 */
function search(
  words: Statement[],
  word: (variable: string) => Statement[],
  same: readonly string[],
  found: Statement,
  missing: readonly Statement[],
  context: Context,
): Statement[] {
  const { names } = context
  const { at, head, index, last, next, shift, slot, turns, u32 } = names.locals
  const variable = names.locals.word
  return [
    ...words,
    ...word(`${variable}`),
    line(`const ${shift} = ${u32}[${head} + ${SHIFT}]!`),
    line(`const ${last} = -1 >>> ${shift}`),
    line(`const ${index} = ${u32}[${head} + ${INDEX}]! >>> 2`),
    assigns(
      `let ${slot}`,
      call(names.runtime('homeSlot'), [variable, `${u32}[${head} + ${MASK}]!`, shift]),
    ),
    block(`for (let ${turns} = ${last}; ${turns} >= 0; ${turns}--)`, [
      line(`const ${at} = ${index} + ${slot} * 2`),
      line(`const ${next} = ${u32}[${at} + 1]!`),
      missing.length === 1
        ? when(`!(${next} > 0)`, missing[0]!)
        : block(`if (!(${next} > 0))`, missing),
      whenAll([`${u32}[${at}] === ${variable}`, ...same], found),
      line(`${slot} = (${slot} + 1) & ${last}`),
    ]),
  ]
}

/** Returns the methods that find keys. The extent is that of the values. */
export function keyMembers(
  key: Key,
  values: Pick<Extent, 'size' | 'owns'>,
  context: Context,
): string[] {
  const { names } = context
  const { entry, head, next, u32, word: variable } = names.locals
  const [words, cells] = declaredCells(key, context)
  const seed = `${u32}[${head} + ${MASK}]!`
  const word = (name: string): Statement[] => wordOf(key, cells, seed, name, context)
  const ptr = `${names.locals.ptr}`
  const keyPtr = partAt(KEYS, `(${next} - 1)`, key.bytes, context)
  const same = isSame(key, cells, `(${keyPtr})`, context)
  const isOf = isStruct(key.type)
  const lookup = (found: Statement, missing: Statement): Statement[] => [
    ...checks(key, context),
    ...opened(context),
    when(`${head} === 0`, missing),
    ...search(words, word, same, found, [missing], context),
    missing,
  ]
  const find = lookup(returns(`${next} - 1`), returns('-1'))
  const input = keyParameter(key, context)
  const name = names.locals.key
  const by = parameters(key, context)
  const storedAt = partAt(KEYS, entry, key.bytes, context)
  const stored = storedCells(key, ptr, context)
  const place: Address = {
    ...{ arena: 'this.arena', pointer: ptr, offset: 0 },
    ...{ packed: false, field: '', child: '' },
  }
  const read = isOf
    ? structAt(key.type as StructRef, ptr, context)
    : context.kind(key.type).read(key.type, place, context)
  const wordBody = key.isText
    ? [returns(`${names.runtime('hashString')}(this.arena, ${storedAt}, ${seed}) >>> 0`)]
    : [
        assigns(`const ${ptr}`, storedAt),
        ...wordOf(key, stored, seed, variable, context),
        returns(variable),
      ]
  const keyType = keyArguments(key.type, context)[0]!
  return [
    ...(isOf
      ? [
          method(null, called('  override find', [input], ': number {'), [
            ...requireObject(context),
            returns(call('this.findBy', fieldsIn(key, name))),
          ]),
          method(
            'Returns the number of the entry with the key of these fields; -1 if there is none.',
            called('  findBy', by, ': number {'),
            find,
          ),
          method(
            'Returns whether there is an entry with the key of these fields.',
            called('  hasBy', by, ': boolean {'),
            [returns(`this.findBy(${key.leaves.map(({ local }) => local).join(', ')}) >= 0`)],
          ),
        ]
      : [method(null, called('  override find', [input], ': number {'), find)]),
    method(null, called('  override has', [input], ': boolean {'), [
      returns(`this.find(${name}) >= 0`),
    ]),
    [
      method(null, `  override keyAt(${entry}: number): ${keyType} {`, [
        line(`this.requireEntry(${entry})`),
        returns(`this.key$(${entry})`),
      ]),
      method(null, `  override key$(${entry}: number): ${keyType} {`, [
        ...opened(context),
        assigns(`const ${ptr}`, storedAt),
        ...read,
      ]),
      method(null, `  protected override word$(${entry}: number): number {`, [
        ...opened(context),
        ...wordBody,
      ]),
      method(null, `  protected override same$(${entry}: number): number {`, [
        returns(`this.find(this.key$(${entry}) as never)`),
      ]),
    ].join('\n'),
    ...deleteMembers(key, values, lookup, context),
    placeMember(key, context),
  ]
}

/**
 * Returns the methods that remove keys. `lookup` returns the statements of a search, which end with
 * one of the given ones.
 */
function deleteMembers(
  key: Key,
  { size, owns }: Pick<Extent, 'size' | 'owns'>,
  lookup: (found: Statement, missing: Statement) => Statement[],
  context: Context,
): string[] {
  const { names } = context
  const { at, entry, head, next } = names.locals
  const isOf = isStruct(key.type)
  const isAside = key.isText || owns
  if (isAside && !isOf) return []
  const locals = key.leaves.map(({ local }) => local)
  const found = call(names.runtime('removeEntryAt'), [
    ...['this.arena', head, at, `${next} - 1`],
    String(size),
  ])
  const remove = isAside
    ? [
        assigns(`const ${entry}`, call('this.findBy', locals)),
        when(`${entry} < 0`, returns('false')),
        line(`this.remove$(${entry})`),
        returns('true'),
      ]
    : lookup(returns(found), returns('false'))
  const head$ = called('  override delete', [keyParameter(key, context)], ': boolean {')
  if (!isOf) return [method(null, head$, remove)]
  return [
    method(null, head$, [
      ...requireObject(context),
      returns(call('this.deleteBy', fieldsIn(key, names.locals.key))),
    ]),
    method(
      'Removes the entry with the key of these fields. Returns whether it was there.',
      called('  deleteBy', parameters(key, context), ': boolean {'),
      remove,
    ),
  ]
}

export function keyParameter(key: Key, context: Context): string {
  return `${context.names.locals.key}: ${keyInputs(key.type, context).join(' | ')}`
}

export function requireObject({ names }: Context): Statement[] {
  const { key: name } = names.locals
  const condition = `typeof ${name} !== 'object' || ${name} === null`
  return [when(condition, line(`throw this.noKey$(${name}, 'an object with the fields of a key')`))]
}

/** Returns the statements that return an accessor of the struct at `ptr`. */
export function structAt({ local }: StructRef, ptr: string, { names }: Context): Statement[] {
  const struct = names.value(local)
  const result = addressAs({ pointer: ptr, offset: 0 }, names.pointer(local))
  return [
    when('this.arena.checks !== null', returns(`${struct}.at(this.arena, ${result})`)),
    returns(`new ${struct}(this.arena, ${result})`),
  ]
}

/** Returns the method that finds or adds an entry. */
function placeMember(key: Key, context: Context): string {
  const { names } = context
  const { at, head, last, next, ptr, u32, used, word: variable } = names.locals
  const [words, cells] = declaredCells(key, context)
  const word = (name: string): Statement[] =>
    wordOf(key, cells, `${u32}[${head} + ${MASK}]!`, name, context)
  const same = isSame(key, cells, `(${partAt(KEYS, `(${next} - 1)`, key.bytes, context)})`, context)
  const args = key.leaves.map(({ local }) => local)
  const { key: name, source } = names.locals
  const grow = key.isText
    ? [returns(`this.grownFor$(${name}, (${source}) => this.place$(${name}, ${source}))`)]
    : [line('this.grow$()'), returns(call('this.place$', args))]
  const enter = key.isText
    ? [returns(`this.enter$(${at}, ${variable}, ${name}, ${source})`)]
    : [
        ...counted(u32, context),
        assigns(`const ${ptr}`, partAt(KEYS, used, key.bytes, context)),
        ...stores(cells, ptr, context),
        returns(used),
      ]
  const missing: Statement[] = [
    line(`const ${used} = ${u32}[${head} + ${USED}]!`),
    block(
      `if (${used} >= ${u32}[${head} + ${CAPACITY}]! || ${u32}[${head}]! * 4 >= ${last} * 3)`,
      grow,
    ),
    ...enter,
  ]
  const more = key.isText ? [`${source} = 0`] : []
  const text = method(
    key.isText
      ? 'Returns the entry of a key, or adds one. `source` is 0, or a field that has the text.'
      : 'Returns the entry of a key, or adds one whose value is zero.',
    called('  protected place$', [...parameters(key, context), ...more], ': number {'),
    [
      ...checks(key, context),
      ...opened(context),
      block(`if (${head} === 0)`, grow),
      ...search(words, word, same, returns(`${next} - 1`), missing, context),
      line('throw this.overwritten$()'),
    ],
  )
  if (!key.isText) return text
  const field = partAt(KEYS, used, key.bytes, context)
  const numbers = [at, variable].map((parameter) => `${parameter}: number`)
  return [
    text,
    method(
      null,
      called(
        '  private enter$',
        [...numbers, `${name}: string`, `${source}: number`],
        ': number {',
      ),
      [
        ...opened(context),
        line(`const ${used} = ${u32}[${head} + ${USED}]!`),
        // Writing the text can grow the memory, and so exchange the views.
        line(`${names.runtime('putText')}(this.arena, ${field}, ${name}, ${source})`),
        line(`const ${names.locals.words} = this.arena.u32`),
        ...counted(names.locals.words, context),
        returns(used),
      ],
    ),
  ].join('\n\n')
}

/** Returns the statements that count a new entry, whose slot of the index is at `at`. */
function counted(view: string, { names }: Context): Statement[] {
  const { at, head, used, word } = names.locals
  return [
    line(`${view}[${at}] = ${word}`),
    line(`${view}[${at} + 1] = ${used} + 1`),
    line(`${view}[${head} + ${USED}] = ${used} + 1`),
    line(`${view}[${head}]!++`),
    line(`${view}[(${view}[${head} + ${LIVE}]! >>> 2) + (${used} >>> 5)]! |= 1 << ${used}`),
  ]
}

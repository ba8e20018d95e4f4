/** `HashMap<K, V>` and `HashSet<K>`: entries by keys, in insertion order. */
import type { CollectionType, StructRef, Type } from '../../ir.ts'
import { extentOf } from '../../layout/extent.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { addressAs, type Address, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  block,
  call,
  called,
  classText,
  line,
  method,
  quote,
  returns,
  when,
  whenAll,
  whenAny,
  type Statement,
} from '../printer.ts'
import { hasWriter } from '../writer.ts'
import type { CollectionEmitter } from './collection.ts'
import {
  cellsOf,
  checks,
  declaredCells,
  fieldsIn,
  isSame,
  isStruct,
  keyInputs,
  keyOf,
  parameters,
  storedCells,
  stores,
  wordOf,
  type Key,
} from './hash-key.ts'
import { zeroed } from './pool.ts'

// Words of the head, as `src/collections/hash-words.ts` has them.
const USED = 1
const CAPACITY = 2
const SHIFT = 3
const INDEX = 4
const VALUES = 5
const KEYS = 6
const LIVE = 7
const MASK = 8

export const hashMapEmitter: CollectionEmitter = {
  accessor: (type, context) => classOf(hashMapEmitter, type, context),
  inputTypes: (type, context) => valueInputs(type.elements[1]!, context),
  contents: (type, context) => contentsOf(type, context),
  classText: (type, head, _, more, context) => {
    const { names } = context
    const [, value] = type.elements as readonly [Type, Type]
    const base = names.runtime(isStruct(value) ? 'StructMap' : 'HashMap')
    const first = `${base}<${typeArguments(type, context).join(', ')}>`
    const key = keyOf(type.elements[0]!, context)
    const doc = `The entries of a \`${schemaOf(type, context)}\`.`
    return classText(doc, typed(`${head} extends`, first, ' {'), [
      ...headMembers(type, context),
      ...more,
      ...keyMembers(key, context),
      ...(isStruct(value) ? structMembers(key, value, context) : valueMembers(key, value, context)),
    ])
  },
}

export const hashSetEmitter: CollectionEmitter = {
  accessor: (type, context) => classOf(hashSetEmitter, type, context),
  inputTypes: (type, context) => keyInputs(type.elements[0]!, context),
  contents: (type, context) => contentsOf(type, context),
  classText: (type, head, _, more, context) => {
    const { names } = context
    const args = keyArguments(type.elements[0]!, context).join(', ')
    const key = keyOf(type.elements[0]!, context)
    const doc = `The keys of a \`${schemaOf(type, context)}\`.`
    return classText(doc, typed(`${head} extends`, `${names.runtime('HashSet')}<${args}>`, ' {'), [
      ...headMembers(type, context),
      ...more,
      ...keyMembers(key, context),
      ...addMembers(key, context),
    ])
  },
}

/** Returns the generated class, whose methods depend on the key and the value. */
function classOf(emitter: CollectionEmitter, type: CollectionType, context: Context): string {
  return context.helper(context.kind(type).nameStem(type, context), JSON.stringify(type), (name) =>
    emitter.classText(type, `class ${name}`, name, [], context),
  )
}

function schemaOf({ word, elements }: CollectionType, context: Context): string {
  const args = elements.map((element) => context.kind(element).schema(element, context))
  return `${word}<${args.join(', ')}>`
}

function valueInputs(type: Type, context: Context): readonly string[] {
  const { names } = context
  if (!isStruct(type)) return context.kind(type).inputTypes(type, context)
  return [names.type(type.local), names.type(type.local, '*.Init')]
}

/** Returns the types of a key: the one that is returned, and the one that is accepted. */
function keyArguments(type: Type, context: Context): string[] {
  const value = context.kind(type).value(type, context)
  const inputs = keyInputs(type, context).join(' | ')
  return value === inputs ? [value] : [value, inputs]
}

function typeArguments(type: CollectionType, context: Context): string[] {
  const [key, value] = type.elements as readonly [Type, Type]
  const keys = keyArguments(key, context)
  const both = [keys[0]!, context.kind(value).value(value, context)]
  const inputs = valueInputs(value, context).slice(isStruct(value) ? 1 : 0)
  const same = keys.length === 1 && inputs.join(' | ') === both[1]
  return same ? both : [...both, keys.at(-1)!, inputs.join(' | ')]
}

/** Returns the name of the type of the head. */
function headOf(type: CollectionType, context: Context): string {
  const { names, helper, layouts } = context
  const stem = `${context.kind(type).nameStem(type, context)}Head`
  return helper(stem, JSON.stringify(type), (name) => {
    const parts = type.elements.map((element) => {
      if (isStruct(element)) return `() => ${names.value(element.local)}`
      const { size, align, owns } = extentOf(element, layouts)!
      if (owns) return names.runtime('TEXT_PART')
      return `{ size: ${size}, align: ${align} }`
    })
    if (parts.length === 1) parts.push('{ size: 0, align: 1 }')
    const head = names.runtime('HashHead')
    const args = [quote(schemaOf(type, context)), ...parts]
    return called(`const ${name}: ${head} = /*@__PURE__*/ new ${head}`, args, '')
  })
}

function contentsOf(type: CollectionType, context: Context): string {
  const { names } = context
  return `/*@__PURE__*/ new ${names.runtime('HashContents')}(() => ${headOf(type, context)})`
}

function headMembers(type: CollectionType, context: Context): string[] {
  const layoutType = context.names.runtimeType('HashHead')
  const layout = headOf(type, context)
  return [
    [
      method(null, `  static get head$(): ${layoutType} {`, [returns(layout)]),
      method(null, `  override get layout$(): ${layoutType} {`, [returns(layout)]),
    ].join('\n'),
  ]
}

/** Returns the statements that declare the views and the head, which is 0 in an empty map. */
function opened({ names }: Context): Statement[] {
  const { head, u32 } = names.locals
  return [
    assigns(`const ${u32}`, 'this.arena.u32'),
    line(`const ${head} = ${u32}[this.ptr >>> 2]! >>> 2`),
  ]
}

/** Returns the expression for the address of a part of an entry. */
function partAt(part: number, entry: string, bytes: number, { names }: Context): string {
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

/** Returns the methods that find keys. */
function keyMembers(key: Key, context: Context): string[] {
  const { names } = context
  const { entry, head, next, u32, word: variable } = names.locals
  const [words, cells] = declaredCells(key, context)
  const seed = `${u32}[${head} + ${MASK}]!`
  const word = (name: string): Statement[] => wordOf(key, cells, seed, name, context)
  const ptr = `${names.locals.ptr}`
  const keyPtr = partAt(KEYS, `(${next} - 1)`, key.bytes, context)
  const same = isSame(key, cells, `(${keyPtr})`, context)
  const found = returns(`${next} - 1`)
  const isOf = isStruct(key.type)
  const find = [
    ...checks(key, context),
    ...opened(context),
    when(`${head} === 0`, returns('-1')),
    ...search(words, word, same, found, [returns('-1')], context),
    returns('-1'),
  ]
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
        ...opened(context),
        assigns(`const ${ptr}`, storedAt),
        ...read,
      ]),
      method(null, `  protected override word$(${entry}: number): number {`, [
        ...opened(context),
        ...wordBody,
      ]),
      method(null, `  protected override same$(${entry}: number): number {`, [
        returns(`this.find(this.keyAt(${entry}) as never)`),
      ]),
    ].join('\n'),
    placeMember(key, context),
  ]
}

function keyParameter(key: Key, context: Context): string {
  return `${context.names.locals.key}: ${keyInputs(key.type, context).join(' | ')}`
}

function requireObject({ names }: Context): Statement[] {
  const { key: name } = names.locals
  const condition = `typeof ${name} !== 'object' || ${name} === null`
  return [when(condition, line(`throw this.noKey$(${name}, 'an object with the fields of a key')`))]
}

/** Returns the statements that return an accessor of the struct at `ptr`. */
function structAt({ local }: StructRef, ptr: string, { names }: Context): Statement[] {
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

/** Returns the methods of a set. */
function addMembers(key: Key, context: Context): string[] {
  const { names } = context
  const input = keyParameter(key, context)
  const args = isStruct(key.type) ? fieldsIn(key, names.locals.key) : [names.locals.key]
  const add = method(null, called('  override add', [input], ': this {'), [
    ...(isStruct(key.type) ? requireObject(context) : []),
    line(call('this.place$', args)),
    returns('this'),
  ])
  if (!isStruct(key.type)) return [add]
  return [
    add,
    method(
      'Adds the key of these fields, if it is not in the set.',
      called('  addBy', parameters(key, context), ': this {'),
      [
        line(
          call(
            'this.place$',
            key.leaves.map(({ local }) => local),
          ),
        ),
        returns('this'),
      ],
    ),
  ]
}

/** Returns the expression that finds or adds the entry of the parameter `key`. */
function placeOf(key: Key, { names }: Context): string {
  const name = names.locals.key
  return `this.place$(${(isStruct(key.type) ? fieldsIn(key, name) : [name]).join(', ')})`
}

/** Returns the methods of a map of scalars, enums or pointers. */
function valueMembers(key: Key, value: Type, context: Context): string[] {
  const { names, layouts } = context
  const { entry, head, ptr } = names.locals
  const name = names.locals.value
  const kind = context.kind(value)
  const type = kind.value(value, context)
  const inputs = kind.inputTypes(value, context).join(' | ')
  const { size } = extentOf(value, layouts)!
  const input = keyParameter(key, context)
  const place: Address = {
    ...{ arena: 'this.arena', pointer: ptr, offset: 0 },
    ...{ packed: false, field: '', child: '' },
  }
  const at = partAt(VALUES, entry, size, context)
  const stored = keyOf(value, context)
  const whole = { ...stored, leaves: stored.leaves.map((leaf) => ({ ...leaf, local: name })) }
  const { view, bytes } = viewOf(value)
  const found = placeOf(key, context)
  const by = parameters(key, context)
  const byArgs = key.leaves.map(({ local }) => local).join(', ')
  const write = valueWrite(whole, value, context)
  const struct = isStruct(key.type)
  return [
    method(null, called('  override get', [input], `: ${type} | undefined {`), [
      assigns(`const ${entry}`, `this.find(${names.locals.key})`),
      returns(`${entry} < 0 ? undefined : this.value$(${entry})`),
    ]),
    method(null, called('  override set', [input, `${name}: ${inputs}`], ': this {'), [
      ...(struct ? requireObject(context) : []),
      ...write.before,
      assigns(`const ${entry}`, found),
      ...opened(context),
      assigns(`const ${ptr}`, at),
      ...write.stores,
      returns('this'),
    ]),
    method(null, called('  override slot', [input], ': number {'), [
      ...(struct ? requireObject(context) : []),
      returns(found),
    ]),
    ...(struct
      ? [
          method(
            'Returns the value of the key of these fields, or undefined.',
            called('  getBy', by, `: ${type} | undefined {`),
            [
              assigns(`const ${entry}`, `this.findBy(${byArgs})`),
              returns(`${entry} < 0 ? undefined : this.value$(${entry})`),
            ],
          ),
          method(
            'Returns the number of the entry with the key of these fields, and adds one if there is none.',
            called('  slotBy', by, ': number {'),
            [returns(`this.place$(${byArgs})`)],
          ),
        ]
      : []),
    method(null, `  override valueAt(${entry}: number): ${type} {`, [
      line(`this.requireEntry(${entry})`),
      returns(`this.value$(${entry})`),
    ]),
    method(null, `  private value$(${entry}: number): ${type} {`, [
      ...opened(context),
      assigns(`const ${ptr}`, at),
      ...kind.read(value, place, context),
    ]),
    method(
      'The values, an element for each entry. Valid until an entry is added.',
      `  get column(): ${names.runtimeType('Arena')}['${view}'] {`,
      [
        assigns(`const ${ptr}`, 'this.columnStart'),
        returns(`this.arena.${view}.subarray(${ptr}, ${ptr} + this.capacity)`),
      ],
    ),
    method(
      `Index of the first value in the view \`${view}\` of the arena, valid as long as \`column\` is.`,
      '  get columnStart(): number {',
      [
        ...opened(context),
        returns(
          `${head} === 0 ? 0 : ${`${names.locals.u32}[${head} + ${VALUES}]!`}${bytes === 1 ? '' : ` >>> ${Math.log2(bytes)}`}`,
        ),
      ],
    ),
  ]
}

/** Returns the view that has values of a type. */
function viewOf(type: Type): { readonly view: string; readonly bytes: number } {
  if (type.kind === 'scalar') return SCALARS[type.scalar]!
  return type.kind === 'enum' ? { view: 'u8', bytes: 1 } : { view: 'u32', bytes: 4 }
}

/**
 * Returns the statements that check and convert a value before there is an entry for it, and those
 * that store it then.
 */
function valueWrite(
  whole: Key,
  type: Type,
  context: Context,
): { readonly before: Statement[]; readonly stores: readonly Statement[] } {
  const { names } = context
  const name = names.locals.value
  const { ptr } = names.locals
  if (type.kind !== 'scalar') {
    return { before: checks(whole, context), stores: stores(cellsOf(whole, context), ptr, context) }
  }
  const { type: of, storage } = SCALARS[type.scalar]!
  const place: Address = {
    ...{ arena: 'this.arena', pointer: ptr, offset: 0 },
    ...{ packed: false, field: '', child: '' },
  }
  const written = context.kind(type).write!(type, place, name, context)
  if (of === 'boolean') return { before: [], stores: written }
  if (storage.kind === 'words') {
    const least = type.scalar === 'u53' ? 0 : 'Number.MIN_SAFE_INTEGER'
    const check = call(names.runtime('requireSafe'), [
      name,
      least === 0 ? '0' : '-9007199254740991',
    ])
    return { before: [line(check)], stores: written }
  }
  const convert = names.runtime(of === 'bigint' ? 'toBigint' : 'toNumber')
  return {
    before: [when(`typeof ${name} !== '${of}'`, assigns(name, `${convert}(${name})`))],
    stores: written,
  }
}

/** Returns the methods of a map of structs. */
function structMembers(key: Key, value: StructRef, context: Context): string[] {
  const { names, layouts } = context
  const { arena, entry, init, ptr } = names.locals
  const { local, id } = value
  const layout = layouts.get(id)!
  const struct = names.value(local)
  const type = names.type(local)
  const pointer = names.pointer(local)
  const input = keyParameter(key, context)
  const isOf = isStruct(key.type)
  const name = names.locals.key
  const by = parameters(key, context)
  const byArgs = key.leaves.map(({ local }) => local).join(', ')
  const inputs = valueInputs(value, context)
  const result = addressAs({ pointer: ptr, offset: 0 }, pointer)
  const found = placeOf(key, context)
  const isFast = hasWriter(layout, context) && !isOf && !key.isText && isNumber(key.type)
  const defaults = layout.hasDefaults
    ? [line(call(`${struct}.writeDefaults`, [arena, result]))]
    : []
  const get = (search: string): Statement[] => [
    assigns(`const ${entry}`, search),
    when(`${entry} < 0`, returns('undefined')),
    assigns(`const ${ptr}`, `this.ptrAt(${entry})`),
    ...structAt(value, ptr, context),
  ]
  const make = (search: string): Statement[] => [
    assigns(`const ${ptr}`, `this.ptrAt(${search})`),
    ...structAt(value, ptr, context),
  ]
  const slotBody = (search: string): Statement[] =>
    layout.hasDefaults ? [returns(`this.fresh$(this.size, ${search})`)] : [returns(search)]
  return [
    method(
      null,
      called('  override get', [input], `: ${type} | undefined {`),
      get(`this.find(${name})`),
    ),
    method(null, called('  override entry', [input], `: ${type} {`), make(`this.slot(${name})`)),
    method(null, called('  override slot', [input], ': number {'), [
      ...(isOf ? requireObject(context) : []),
      ...slotBody(found),
    ]),
    ...(isOf
      ? [
          method(
            'Returns an accessor of the value of the key of these fields, or undefined.',
            called('  getBy', by, `: ${type} | undefined {`),
            get(`this.findBy(${byArgs})`),
          ),
          method(
            'Returns an accessor of the value of the key of these fields, which is added if there is none.',
            called('  entryBy', by, `: ${type} {`),
            make(`this.slotBy(${byArgs})`),
          ),
          method(
            'Returns the number of the entry with the key of these fields, and adds one if there is none.',
            called('  slotBy', by, ': number {'),
            slotBody(`this.place$(${byArgs})`),
          ),
        ]
      : []),
    method(null, declared('  override set', [input, init], inputs, ': this {'), [
      ...(isFast
        ? [
            assigns(`const ${arena}`, 'this.arena'),
            whenAny(
              [`!${names.runtime('isPlain')}(${init})`, `${arena}.checks !== null`],
              returns(`this.write$(${name}, ${init})`),
            ),
            line(
              `${names.value(local, 'write*$')}(${arena}, ${name}, ${init} as ${inputs[1]}, this)`,
            ),
            returns('this'),
          ]
        : [returns(`this.write$(${name}, ${init})`)]),
    ]),
    ...(isFast
      ? [
          method(null, `  room$(${name}: number): number {`, [
            assigns(`const ${ptr}`, `this.ptrAt(this.place$(${name}))`),
            assigns(`const ${arena}`, 'this.arena'),
            ...zeroed(layout.size, context),
            ...defaults,
            returns(ptr),
          ]),
          method(null, `  full$(${name}: number): number {`, [
            returns(`this.ptrAt(this.place$(${name}))`),
          ]),
        ]
      : []),
    method(null, `  override ptrAt(${entry}: number): ${pointer} {`, [
      ...opened(context),
      assigns(`const ${ptr}`, partAt(VALUES, entry, layout.size, context)),
      returns(result),
    ]),
    method(null, `  override valueAt(${entry}: number): ${type} {`, [
      line(`this.requireEntry(${entry})`),
      assigns(`const ${ptr}`, `this.ptrAt(${entry})`),
      ...structAt(value, ptr, context),
    ]),
    method(null, `  protected override get type(): typeof ${struct} {`, [returns(struct)]),
  ]
}

/** Returns whether keys are numbers, which a writer passes on. */
function isNumber(type: Type): boolean {
  return type.kind === 'scalar' && SCALARS[type.scalar]!.type === 'number'
}

/** `HashMap<K, V>` and `HashSet<K>`: entries by keys, in insertion order. */
import type { CollectionType, StructRef, Type } from '../../ir.ts'
import { extentOf } from '../../layout/extent.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { isStruct } from '../../types.ts'
import { addressAs, type Address, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  call,
  called,
  classText,
  line,
  method,
  quote,
  returns,
  when,
  whenAny,
  type Statement,
} from '../printer.ts'
import { hasWriter } from '../writer.ts'
import type { CollectionEmitter } from './collection.ts'
import { iterations } from './hash-iterator.ts'
import {
  cellsOf,
  checks,
  fieldsIn,
  keyArguments,
  keyInputs,
  keyOf,
  parameters,
  stores,
  type Key,
} from './hash-key.ts'
import { keyMembers, keyParameter, opened, partAt, requireObject, structAt } from './hash-search.ts'
import { zeroed } from './pool.ts'

/** Index of the word of the head with the address of the values. */
const VALUES = 5

/** The extent of the values of a set. */
const NO_VALUES = { size: 0, owns: false }

export const hashMapEmitter: CollectionEmitter = {
  accessor: (type, context) => classOf(hashMapEmitter, type, context),
  inputTypes: (type, context) => valueInputs(type.elements[1]!, context),
  contents: (type, context) => contentsOf(type, context),
  classText: (type, head, name, more, context) => {
    const { names } = context
    const [, value] = type.elements as readonly [Type, Type]
    const base = names.runtime(isStruct(value) ? 'StructMap' : 'HashMap')
    const first = `${base}<${typeArguments(type, context).join(', ')}>`
    const key = keyOf(type.elements[0]!, context)
    const doc = `The entries of a \`${context.kind(type).schema(type, context)}\`.`
    return classText(doc, typed(`${head} extends`, first, ' {'), [
      ...headMembers(type, context),
      ...more,
      ...keyMembers(key, extentOf(value, context.layouts)!, context),
      ...(isStruct(value) ? structMembers(key, value, context) : valueMembers(key, value, context)),
      ...iterations(
        key,
        value,
        name,
        typeArguments(type, context).slice(0, 2) as [string, string],
        context,
      ),
    ])
  },
}

export const hashSetEmitter: CollectionEmitter = {
  accessor: (type, context) => classOf(hashSetEmitter, type, context),
  inputTypes: (type, context) => keyInputs(type.elements[0]!, context),
  contents: (type, context) => contentsOf(type, context),
  classText: (type, head, name, more, context) => {
    const { names } = context
    const args = keyArguments(type.elements[0]!, context)
    const key = keyOf(type.elements[0]!, context)
    const doc = `The keys of a \`${context.kind(type).schema(type, context)}\`.`
    return classText(
      doc,
      typed(`${head} extends`, `${names.runtime('HashSet')}<${args.join(', ')}>`, ' {'),
      [
        ...headMembers(type, context),
        ...more,
        ...keyMembers(key, NO_VALUES, context),
        ...addMembers(key, context),
        ...iterations(key, null, name, [args[0]!], context),
      ],
    )
  },
}

/** Returns the generated class, whose methods depend on the key and the value. */
function classOf(emitter: CollectionEmitter, type: CollectionType, context: Context): string {
  return context.helper(context.kind(type).nameStem(type, context), JSON.stringify(type), (name) =>
    emitter.classText(type, `class ${name}`, name, [], context),
  )
}

function valueInputs(type: Type, context: Context): readonly string[] {
  const { names } = context
  if (!isStruct(type)) return context.kind(type).inputTypes(type, context)
  return [names.type(type.local), names.type(type.local, '*.Init')]
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
      const { size, owns } = extentOf(element, layouts)!
      // The alignment of everything else is its size.
      return owns ? names.runtime('TEXT_PART') : String(size)
    })
    if (parts.length === 1) parts.push('0')
    const head = names.runtime('HashHead')
    const args = [quote(context.kind(type).schema(type, context)), ...parts]
    return called(
      `// prettier-ignore\nconst ${name}: ${head} = /*@__PURE__*/ new ${head}`,
      args,
      '',
    )
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
  const start = `${names.locals.u32}[${head} + ${VALUES}]!`
  const first = bytes === 1 ? start : `${start} >>> ${Math.log2(bytes)}`
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
            'Returns the number of the entry with the key of these fields, or of a new one.',
            called('  slotBy', by, ': number {'),
            [returns(`this.place$(${byArgs})`)],
          ),
        ]
      : []),
    method(null, `  override valueAt(${entry}: number): ${type} {`, [
      line(`this.requireEntry(${entry})`),
      returns(`this.value$(${entry})`),
    ]),
    method(null, `  override value$(${entry}: number): ${type} {`, [
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
      `Index of the first value in the view \`${view}\` of the arena; see \`column\`.`,
      '  get columnStart(): number {',
      [...opened(context), returns(`${head} === 0 ? 0 : ${first}`)],
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
  // A code isn't any number.
  const accepted = context.kind(type).inputTypes(type, context).join(' | ')
  const converted = `${convert}(${name})${accepted === of ? '' : ` as ${accepted}`}`
  return {
    before: [when(`typeof ${name} !== '${of}'`, assigns(name, converted))],
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
  const slotBody = (search: string, find: string): Statement[] => {
    if (!layout.hasDefaults) return [returns(search)]
    if (!layout.owns) return [returns(`this.fresh$(this.size, ${search})`)]
    // Writing the defaults can fail, so it precedes the entry.
    return [
      assigns(`const ${entry}`, find),
      returns(`${entry} < 0 ? this.made$(() => ${search}) : ${entry}`),
    ]
  }
  return [
    method(
      null,
      called('  override get', [input], `: ${type} | undefined {`),
      get(`this.find(${name})`),
    ),
    method(null, called('  override entry', [input], `: ${type} {`), make(`this.slot(${name})`)),
    method(null, called('  override slot', [input], ': number {'), [
      ...(isOf ? requireObject(context) : []),
      ...slotBody(found, `this.find(${name})`),
    ]),
    ...(isOf
      ? [
          method(
            'Returns an accessor of the value of the key of these fields, or undefined.',
            called('  getBy', by, `: ${type} | undefined {`),
            get(`this.findBy(${byArgs})`),
          ),
          method(
            'Returns an accessor of the value of the key of these fields, or of a new one.',
            called('  entryBy', by, `: ${type} {`),
            make(`this.slotBy(${byArgs})`),
          ),
          method(
            'Returns the number of the entry with the key of these fields, or of a new one.',
            called('  slotBy', by, ': number {'),
            slotBody(`this.place$(${byArgs})`, `this.findBy(${byArgs})`),
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
          method(null, `  room$(${input}): number {`, [
            assigns(`const ${ptr}`, `this.ptrAt(this.place$(${name}))`),
            assigns(`const ${arena}`, 'this.arena'),
            ...zeroed(layout.size, context),
            ...defaults,
            returns(ptr),
          ]),
          method(null, `  full$(${input}): number {`, [
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
      returns(`this.value$(${entry})`),
    ]),
    method(null, `  override value$(${entry}: number): ${type} {`, [
      assigns(`const ${ptr}`, `this.ptrAt(${entry})`),
      ...structAt(value, ptr, context),
    ]),
    ...(layout.hasDefaults && layout.owns
      ? [
          method(null, called('  protected override bare$', [input], ': number {'), [
            returns(found),
          ]),
        ]
      : []),
    method(null, `  protected override get type(): typeof ${struct} {`, [returns(struct)]),
  ]
}

/** Returns whether keys are numbers, which a writer passes on. */
function isNumber(type: Type): boolean {
  return type.kind === 'scalar' && SCALARS[type.scalar]!.type === 'number'
}

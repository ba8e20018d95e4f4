/** `Ring<T, N>`: up to N elements, of which the oldest one is removed first. */
import type { CollectionType, StructRef, Type } from '../../ir.ts'
import { extentOf } from '../../layout/extent.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { isStruct } from '../../types.ts'
import { addressAs, type Address, type Context } from '../kinds/kind.ts'
import { valueType } from '../kinds/scalar.ts'
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
import { zeroed } from './pool.ts'

// Words of a head, as `src/collections/ring-words.ts` has them.
const TAIL = 16
const HEAD_SEEN = 17
const BEGUN = 18
const HEAD = 32
const TAIL_SEEN = 33
const FIRST_SLOT = 192

export const ringEmitter: CollectionEmitter = {
  accessor: (type, context) => {
    const base = isStruct(type.elements[0]!) ? 'StructRing' : 'Ring'
    return `${context.names.runtimeType(base)}<${typeArguments(type, context).join(', ')}>`
  },
  inputTypes: (type, context) => {
    const [element] = type.elements
    if (!isStruct(element!)) return context.kind(element!).inputTypes(element!, context)
    const { names } = context
    return [names.type(element.local), names.type(element.local, '*.Init')]
  },
  contents: (_, { names }) => names.runtime('ringContents'),
  classText: (type, head, name, more, context) => {
    const { names } = context
    const [element] = type.elements
    const schema = context.kind(element!).schema(element!, context)
    const ring = geometryOf(type, context)
    const ringHead = names.runtime('RingHead')
    const numbers = [ring.capacity, ring.stride, ring.align].join(', ')
    const base = names.runtime(isStruct(element!) ? 'StructRing' : 'Ring')
    const first = `${base}<${typeArguments(type, context).join(', ')}>`
    return classText(
      `The elements of a \`Ring<${schema}, ${ring.capacity}>\`.`,
      typed(`${head} extends`, first, ' {'),
      [
        `  static readonly head$: ${ringHead} = /*@__PURE__*/ new ${ringHead}(${quote(schema)}, ${numbers})`,
        ...more,
        ...(isStruct(element!)
          ? structMembers(element, ring, type, context)
          : valueMembers(element!, ring, context)),
        method(null, `  protected override get head(): ${ringHead} {`, [returns(`${name}.head$`)]),
      ],
    )
  },
}

/** The geometry of a ring, and the code that follows from it. */
interface Geometry {
  readonly capacity: number
  readonly stride: number
  readonly align: number
  readonly start: number
}

function typeArguments(type: CollectionType, context: Context): readonly string[] {
  const [element] = type.elements
  const inputs = ringEmitter.inputTypes(type, context)
  if (isStruct(element!)) return inputs
  const value = context.kind(element!).value(element!, context)
  return inputs.length === 1 && inputs[0] === value ? [value] : [value, inputs.join(' | ')]
}

function geometryOf({ elements, numbers }: CollectionType, { layouts }: Context): Geometry {
  const { size, align } = extentOf(elements[0]!, layouts)!
  const start = Math.ceil(FIRST_SLOT / align) * align
  return { capacity: numbers[0]!, stride: size, align, start }
}

function isPower({ capacity }: Geometry): boolean {
  return (capacity & (capacity - 1)) === 0
}

/** Returns the condition that the ring is full. */
function isFull(ring: Geometry, tail: string, head: string): string {
  const { capacity } = ring
  return isPower(ring)
    ? `(${tail} ^ ${head}) === ${capacity}`
    : `${tail} - ${head} === ${capacity} || ${head} - ${tail} === ${capacity}`
}

/** Returns the conditions that a position isn't one of a ring, which hostile bytes can cause. */
function isBeyond(ring: Geometry, position: string): string[] {
  return isPower(ring) ? [] : [`${position} >>> 0 >= ${2 * ring.capacity}`]
}

/** Returns the expression for the address of the slot of a position. */
function slotAt(ring: Geometry, block: string, position: string): string {
  const { capacity, stride, start } = ring
  const slot = isPower(ring)
    ? `(${position} & ${capacity - 1})`
    : `(${position} < ${capacity} ? ${position} : ${position} - ${capacity})`
  return `${block} * 4 + ${start} + ${slot}${stride === 1 ? '' : ` * ${stride}`}`
}

/** Returns the expression for the position after another one. */
function after(ring: Geometry, position: string): string {
  const last = 2 * ring.capacity - 1
  return isPower(ring)
    ? `(${position} + 1) & ${last}`
    : `${position} === ${last} ? 0 : ${position} + 1`
}

/** Returns the statements that declare the views, the block and a position. */
function opened(position: 'head' | 'tail', { names }: Context): Statement[] {
  const { arena, block, i32 } = names.locals
  const word = position === 'head' ? HEAD : TAIL
  return [
    line(`const ${arena} = this.arena`),
    assigns(`const ${i32}`, `${arena}.i32`),
    line(`const ${block} = ${i32}[this.ptr >>> 2]! >>> 2`),
    line(`const ${names.locals[position]} = ${i32}[${block} + ${word}]!`),
  ]
}

/** Returns the statements that store the position after the current one. */
function moved(ring: Geometry, position: 'head' | 'tail', { names }: Context): Statement[] {
  const { arena, block, i32, next } = names.locals
  const [word, seen] = position === 'head' ? [HEAD, HEAD_SEEN] : [TAIL, TAIL_SEEN]
  const both = `${i32}[${block} + ${word}] = ${i32}[${block} + ${seen}]`
  return [
    assigns(`const ${next}`, after(ring, names.locals[position])),
    when(
      `${arena}.lock === null`,
      assigns(both, next),
      line(`this.publish(${block}, ${word}, ${next})`),
    ),
  ]
}

/** Returns the conditions under which a ring has no room, or only the run time can decide. */
function noRoom(ring: Geometry, { names }: Context): string[] {
  const { block, i32, tail } = names.locals
  return [
    `${i32}[${block}] !== ${ring.capacity}`,
    isFull(ring, tail, `${i32}[${block} + ${HEAD_SEEN}]!`),
    ...isBeyond(ring, tail),
  ]
}

/** Returns the conditions under which a ring has no element, or only the run time can decide. */
function noElement(ring: Geometry, { names }: Context): string[] {
  const { block, head, i32 } = names.locals
  return [
    `${i32}[${block}] !== ${ring.capacity}`,
    `${head} === ${i32}[${block} + ${TAIL_SEEN}]!`,
    ...isBeyond(ring, head),
  ]
}

/** Returns the method that returns the address of an element. */
function slotMember(head: string, result: string, ring: Geometry, context: Context): string {
  const { names } = context
  const { block, i32, index, next, count } = names.locals
  const position = names.locals.head
  const { capacity } = ring
  const seen = `${i32}[${block} + ${TAIL_SEEN}]!`
  const length = isPower(ring)
    ? `(${seen} - ${position}) & ${2 * capacity - 1}`
    : `(${seen} < ${position} ? ${2 * capacity} : 0) + ${seen} - ${position}`
  const moved = `${position} + ${index}`
  const address = slotAt(ring, block, isPower(ring) ? `(${moved})` : next)
  const aside = returns(`this.slotAside(${index})${result === 'number' ? '' : ` as ${result}`}`)
  return method(null, `${head}(${index}: number): ${result} {`, [
    when(`typeof ${index} !== 'number'`, aside),
    ...opened('head', context),
    assigns(`const ${count}`, length),
    whenAny(
      [
        `${i32}[${block}] !== ${capacity}`,
        `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < ${count})`,
        ...isBeyond(ring, position),
      ],
      aside,
    ),
    ...(isPower(ring)
      ? []
      : [
          line(`let ${next} = ${moved}`),
          when(`${next} >= ${2 * capacity}`, line(`${next} -= ${2 * capacity}`)),
        ]),
    returns(result === 'number' ? address : `(${address}) as ${result}`),
  ])
}

function valueMembers(element: Type, ring: Geometry, context: Context): string[] {
  const { names } = context
  const { block, head, index, ptr, tail, value } = names.locals
  const kind = context.kind(element)
  const type = kind.value(element, context)
  const inputs = kind.inputTypes(element, context)
  const place: Address = {
    ...{ arena: 'this.arena', pointer: ptr, offset: 0 },
    ...{ packed: false, field: '', child: '' },
  }
  return [
    method(null, declared('  override push', [value], inputs, ': void {'), [
      when(`!this.tryPush(${value})`, line('throw this.full()')),
    ]),
    method(null, declared('  override tryPush', [value], inputs, ': boolean {'), [
      ...conversion(element, value, context),
      ...opened('tail', context),
      whenAny(noRoom(ring, context), returns(`this.tryAside(${value})`)),
      line(`this.put$(${slotAt(ring, block, tail)}, ${value})`),
      ...moved(ring, 'tail', context),
      returns('true'),
    ]),
    method(null, declared('  override pushOverwrite', [value], inputs, ': boolean {'), [
      ...conversion(element, value, context),
      when(`this.tryPush(${value})`, returns('false')),
      // The slot of the oldest element is the next one of a full ring.
      line(`this.put$(this.slot$(0), ${value})`),
      line('this.advance()'),
      returns('true'),
    ]),
    method(null, `  override shift(): ${type} | undefined {`, [
      ...opened('head', context),
      whenAny(noElement(ring, context), returns('this.hasElement() ? this.shift() : undefined')),
      assigns(`const ${value}`, `this.get$(${slotAt(ring, block, head)})`),
      ...moved(ring, 'head', context),
      returns(value),
    ]),
    method(null, `  override at(${index}: number): ${type} {`, [
      returns(`this.get$(this.slot$(${index}))`),
    ]),
    method(null, declared('  override set', [`${index}: number`, value], inputs, ': void {'), [
      ...conversion(element, value, context),
      line(`this.put$(this.slot$(${index}), ${value})`),
    ]),
    slotMember('  protected override slot$', 'number', ring, context),
    method(null, `  private get$(${ptr}: number): ${type} {`, kind.read(element, place, context)),
    method(
      null,
      declared(`  private put$`, [`${ptr}: number`, value], inputs, ': void {'),
      kind.write!(element, place, value, context),
    ),
  ]
}

/** Returns the statement that converts a value before the slot is known: it can run other code. */
function conversion(type: Type, value: string, context: Context): Statement[] {
  if (type.kind !== 'scalar') return []
  const { type: of, storage } = SCALARS[type.scalar]!
  if (of === 'boolean' || storage.kind === 'words') return []
  const convert = of === 'bigint' ? 'bigint$' : 'number$'
  const cast = type.dictionary === undefined ? '' : ` as ${valueType(type, context)}`
  return [when(`typeof ${value} !== '${of}'`, assigns(value, `this.${convert}(${value})${cast}`))]
}

function structMembers(
  element: StructRef,
  ring: Geometry,
  type: CollectionType,
  context: Context,
): string[] {
  const { names, layouts } = context
  const { arena, block, head, i32, index, ptr, room: mode, tail, target, value } = names.locals
  const { local, id } = element
  const layout = layouts.get(id)!
  const struct = names.value(local)
  const pointer = names.pointer(local)
  const inputs = ringEmitter.inputTypes(type, context)
  const result = addressAs({ pointer: ptr, offset: 0 }, pointer)
  const defaults = layout.hasDefaults
    ? [line(call(`${struct}.writeDefaults`, [arena, result]))]
    : []
  const written = `${names.value(local, 'write*$')}(${arena}, ${mode}, ${value}, this)`
  const added = [`${mode}: number`, `${value}: ${[...inputs, 'undefined'].join(' | ')}`]
  const add = method(null, called('  protected override add', added, ': void {'), [
    line(`const ${arena} = this.arena`),
    when(`${arena}.checks !== null`, returns(`super.add(${mode}, ${value})`)),
    when(`${value} === undefined`, line(`this.room$(${mode})`), line(written)),
    line('this.commit()'),
  ])
  return [
    method(null, declared('  override push', [`${value}?`], inputs, ': void {'), [
      line(`this.add(0, ${value})`),
    ]),
    ...(hasWriter(layout, context) ? [add] : []),
    method(null, `  override beginPush(): ${pointer} {`, [
      ...opened('tail', context),
      whenAny([...noRoom(ring, context), `${arena}.checks !== null`], returns('this.beginAside()')),
      line(`const ${ptr} = ${slotAt(ring, block, tail)}`),
      ...zeroed(layout.size, context),
      ...defaults,
      line(`${i32}[${block} + ${BEGUN}] = 1`),
      returns(result),
    ]),
    method(null, '  override commit(): void {', [
      ...opened('tail', context),
      whenAny(
        [`${i32}[${block}] !== ${ring.capacity}`, `${i32}[${block} + ${BEGUN}] !== 1`],
        returns('super.commit()'),
      ),
      line(`${i32}[${block} + ${BEGUN}] = 0`),
      ...moved(ring, 'tail', context),
    ]),
    method(null, `  override shift(${target}: ${names.type(local)}): boolean {`, [
      ...opened('head', context),
      when(`${arena}.checks !== null`, returns(`super.shift(${target})`)),
      whenAny(noElement(ring, context), returns(`this.hasElement() && this.shift(${target})`)),
      line(`const ${ptr} = ${slotAt(ring, block, head)}`),
      line(`${names.value(local, 'copy*')}(${target}, new ${struct}(${arena}, ${result}))`),
      ...moved(ring, 'head', context),
      returns('true'),
    ]),
    slotMember('  override ptrAt', pointer, ring, context),
    method(null, `  override at(${index}: number): ${names.type(local)} {`, [
      line(`const ${arena} = this.arena`),
      line(`const ${ptr} = this.ptrAt(${index})`),
      returns(
        `${arena}.checks === null ? new ${struct}(${arena}, ${ptr}) : ${struct}.at(${arena}, ${ptr})`,
      ),
    ]),
    [
      method(null, `  protected override get type(): typeof ${struct} {`, [returns(struct)]),
      method(
        null,
        declared(
          '  protected override write',
          [`${target}: ${names.type(local)}`, value],
          inputs,
          ': void {',
        ),
        [line(call(names.value(local, 'init*'), [target, value]))],
      ),
    ].join('\n'),
  ]
}

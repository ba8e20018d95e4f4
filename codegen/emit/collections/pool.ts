/** `Pool<T>`: structs in slots of equal size, whose pointers stay valid. */
import type { CollectionType, StructLayout, StructRef } from '../../ir.ts'
import { BITMAP_WORD, poolGeometry, type PoolGeometry } from '../../layout/pool.ts'
import { addressAs, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  block,
  call,
  classText,
  filledWith,
  line,
  method,
  returns,
  when,
  whenAny,
  type Statement,
} from '../printer.ts'
import { hasWriter } from '../writer.ts'
import type { CollectionEmitter } from './collection.ts'

// Words of a head and of a chunk, as `src/slots.ts` has them. Where the field is 0, the first words
// of the arena are read as the head: its current word is 0, and no chunk has a key from its salt.
export const WORD = 0
export const SALT = 1
export const LENGTH = 2
export const BASE = 3
export const HAS_ROOM = 6
export const HINT = 7
export const SERIAL = 8

/** Index of the word of the arena that is 0 unless it has a table of references. */
const REFERENCES = 29

/** Slots of up to this number of bytes are zeroed word by word. */
const ZEROED_BY_WORDS = 64

export const poolEmitter: CollectionEmitter = {
  accessor: (type, { names }) => {
    const { local } = elementOf(type)
    return `${names.runtimeType('Pool')}<${names.type(local)}, ${names.type(local, '*.Init')}>`
  },
  inputTypes: (type, { names }) => {
    const { local } = elementOf(type)
    return [names.type(local), names.type(local, '*.Init')]
  },
  contents: (_, { names }) => names.runtime('poolContents'),
  classText: (type, head, name, more, context) => {
    const { names, layouts, ownedDefaults } = context
    const { id, local } = elementOf(type)
    const layout = layouts.get(id)!
    const geometry = poolGeometry(layout, type.numbers[0]!)
    const { stride, slots, start, bytes } = geometry
    const inputs = poolEmitter.inputTypes(type, context)
    const { element, value } = names.locals
    const struct = names.value(local)
    const poolHead = names.runtime('PoolHead')
    const numbers = [stride, slots, start, bytes].join(', ')
    const made = `/*@__PURE__*/ new ${poolHead}(() => ${struct}, ${numbers})`
    const base = `${names.runtime('Pool')}<${inputs.join(', ')}>`
    const iteration = context.helper(`${name.replace(/\$$/, '')}Iterator`, '', (made) =>
      iterator(made, local, geometry, context, `${name}.head$`),
    )
    const write = [`${element}: ${names.type(local)}`, value]
    return classText(
      `The elements of a \`Pool<${local}>\`.`,
      typed(`${head} extends`, base, ' {'),
      [
        `  static readonly head$: ${poolHead} = ${made}`,
        ...more,
        // What a default owns can be missing, and what an element owns is freed with it.
        ...(ownedDefaults.has(id) ? [] : [allocate(layout, local, geometry, context)]),
        ...(hasWriter(layout, context) ? [create(local, inputs, context)] : []),
        ...(layout.owns ? [] : [free(local, geometry, context)]),
        next(local, geometry, context),
        [
          method(null, `  override [${iteratorKey(context)}](): ${iteration} {`, [
            returns(`new ${iteration}(this.arena, this.ptr)`),
          ]),
          method(null, `  protected override get head(): ${poolHead} {`, [
            returns(`${name}.head$`),
          ]),
          method(null, `  protected override get type(): typeof ${struct} {`, [returns(struct)]),
          method(null, declared('  protected override write', write, inputs, ': void {'), [
            line(call(names.value(local, 'init*'), [element, value])),
          ]),
        ].join('\n'),
      ],
    )
  },
}

function elementOf({ elements }: CollectionType): StructRef {
  return elements[0] as StructRef
}

/** Returns the method that takes the lowest free slot of the current word. */
function allocate(
  layout: StructLayout,
  local: string,
  geometry: PoolGeometry,
  context: Context,
): string {
  const { names } = context
  const { arena, ptr } = names.locals
  const pointer = names.pointer(local)
  const { stride, slots, start, bytes } = geometry
  const result = addressAs({ pointer: `${ptr} >>> 0`, offset: 0 }, pointer)
  const defaults = layout.hasDefaults
    ? [line(call('this.type.writeDefaults', [arena, result]))]
    : []
  const isEnd = slots % 32 === 0 ? [] : [`(${ptr} & ${bytes - 1}) >= ${start + slots * stride}`]
  return method(null, `  override allocate(): ${pointer} {`, [
    line(`const ${arena} = this.arena`),
    line(`const i32 = ${arena}.i32`),
    line('const head = i32[this.ptr >>> 2]! >>> 2'),
    line(WORD === 0 ? 'const word = i32[head]!' : `const word = i32[head + ${WORD}]!`),
    line('const bits = i32[word]!'),
    line('const free = ~bits & (bits + 1)'),
    line(`let ${ptr} = i32[head + ${BASE}]! + (31 - ${clz32(context)}(free)) * ${stride}`),
    whenAny(
      [...['word === 0 || bits === -1', ...isEnd], `${arena}.checks !== null`],
      line(`${ptr} = this.take()`),
    ),
    block('else', [line('i32[word] = bits | free'), line(`i32[head + ${LENGTH}]!++`)]),
    ...zeroed(layout.size, context, 8),
    ...defaults,
    returns(result),
  ])
}

/**
 * Returns the methods that create an element from plain values, which are all read before a slot is
 * taken. A checked arena uses the method of the base class.
 */
function create(local: string, inputs: readonly string[], { names }: Context): string {
  const { arena, ptr, value } = names.locals
  const struct = names.value(local)
  const written = `${names.value(local, 'write*$')}(${arena}, 0, ${value}, this)`
  const head = declared('  override create', [`${value}?`], inputs, `: ${names.type(local)} {`)
  return [
    method(null, head, [
      line(`const ${arena} = this.arena`),
      when(`${arena}.checks !== null`, returns(`super.create(${value})`)),
      assigns(`const ${ptr}`, `${value} === undefined ? this.allocate() : ${written}`),
      returns(`new ${struct}(${arena}, ${ptr} as ${names.pointer(local)})`),
    ]),
    [
      method(null, '  room$(): number {', [returns('this.allocate()')]),
      method(null, '  full$(): number {', [returns('this.allocate()')]),
    ].join('\n'),
  ].join('\n\n')
}

/**
 * Returns the statements that zero the struct at the local `ptr`. The arena can have grown.
 *
 * @param align - 8 if structs whose size is a multiple of 8 are at such addresses.
 */
export function zeroed(size: number, { names }: Context, align: 4 | 8 = 4): Statement[] {
  const { arena, at, ptr, words } = names.locals
  if (size % 4 !== 0 || size > ZEROED_BY_WORDS) {
    return [line(`${arena}.u8.fill(0, ${ptr} >>> 0, (${ptr} >>> 0) + ${size})`)]
  }
  const [view, shift, bytes] = size % 8 === 0 && align === 8 ? ['f64', 3, 8] : ['i32', 2, 4]
  const stores = Array.from({ length: size / bytes }, (_, index) =>
    index === 0 ? `${words}[${at}] = 0` : `${words}[${at} + ${index}] = 0`,
  )
  return [
    line(`const ${words} = ${arena}.${view}`),
    line(`const ${at} = ${ptr} >>> ${shift}`),
    (indent) => filledWith(indent, stores, '; ', ''),
  ]
}

/** Returns the method that frees an element that owns nothing. */
function free(local: string, geometry: PoolGeometry, { names }: Context): string {
  const { arena, ptr, target } = names.locals
  const targetType = `${names.runtimeType('Target')}<${names.type(local)}>`
  const end = geometry.slots % 32
  // The last word has this value when it is full.
  const isFullEnd = end === 0 ? '' : ` || bits === ${2 ** end - 1}`
  const given = `typeof ${target} === 'number' ? ${target} : ${names.runtime('pointerOf')}(${arena}, ${target})`
  return method(null, `  override free(${target}: ${targetType}): void {`, [
    line(`const ${arena} = this.arena`),
    line(`const i32 = ${arena}.i32`),
    assigns(`const ${ptr}`, given),
    ...slotOf(geometry, ptr),
    line(`const word = chunk + ${BITMAP_WORD} + (slot >>> 5)`),
    line('const bits = i32[word]!'),
    line('const rest = bits & ~(1 << slot)'),
    whenAny(
      [...isNoSlot(geometry), `rest === bits || ${arena}.checks !== null`],
      returns(call('this.freeAside', [target])),
    ),
    when(`i32[${REFERENCES}] !== 0`, line(call(names.runtime('forgetSlot'), [arena, ptr]))),
    line('i32[word] = rest'),
    line(`i32[head + ${LENGTH}]!--`),
    // A word that was not full is known to have a free slot.
    block(`if (rest === 0 || bits === -1${isFullEnd})`, [
      when(`slot >>> 5 < i32[chunk + ${HINT}]!`, line(`i32[chunk + ${HINT}] = slot >>> 5`)),
      when(`rest === 0 || i32[chunk + ${HAS_ROOM}] === 0`, line('this.roomier(chunk * 4)')),
    ]),
  ])
}

/** Returns the statements that declare `head`, `chunk` and `slot` for the pointer `ptr`. */
function slotOf({ stride, start, bytes }: PoolGeometry, ptr: string): Statement[] {
  const shift = Math.log2(stride)
  const quotient = Number.isInteger(shift) ? `offset >> ${shift}` : `(offset / ${stride}) | 0`
  return [
    line('const head = i32[this.ptr >>> 2]! >>> 2'),
    line(`const chunk = (${ptr} & -${bytes}) >>> 2`),
    line(`const offset = (${ptr} & ${bytes - 1}) - ${start}`),
    line(`const slot = ${quotient}`),
  ]
}

/** Returns the conditions under which no slot of this pool is there. */
function isNoSlot({ stride, slots }: PoolGeometry): string[] {
  const isPower = Number.isInteger(Math.log2(stride))
  const remainder = isPower ? `(offset & ${stride - 1}) !== 0` : `slot * ${stride} !== offset`
  return [
    `i32[chunk] !== ((chunk << 2) ^ i32[head + ${SALT}]!)`,
    `${remainder} || slot >>> 0 >= ${slots}`,
  ]
}

/**
 * Returns the method that finds the next element if it is in the same word of the bitmap. It tests
 * the next two slots first: a step then doesn't wait for the bitmap, if the branch is predicted.
 */
function next(local: string, geometry: PoolGeometry, context: Context): string {
  const { names } = context
  const { ptr } = names.locals
  const pointer = names.pointer(local)
  const { stride, slots } = geometry
  const step = (bit: number, bytes: number): Statement =>
    when(`(bits & ${bit}) !== 0`, returns(`(${ptr} + ${bytes}) as ${pointer}`))
  return method(null, `  override next(${ptr}: ${pointer}): ${pointer} {`, [
    when(`typeof ${ptr} !== 'number'`, returns(call('this.nextAside', [ptr]))),
    line('const i32 = this.arena.i32'),
    ...slotOf(geometry, ptr),
    line(`const bits = i32[chunk + ${BITMAP_WORD} + (slot >>> 5)]! >>> slot`),
    // The last two slots are left to the other method.
    whenAny(
      [...isNoSlot({ ...geometry, slots: slots - 2 }), 'bits < 2'],
      returns(call('this.nextAside', [ptr])),
    ),
    step(2, stride),
    step(4, 2 * stride),
    line(`const steps = 31 - ${clz32(context)}(bits & -2 & -(bits & -2))`),
    when(`slot + steps >= ${slots}`, returns(call('this.nextAside', [ptr]))),
    returns(`(${ptr} + steps * ${stride}) as ${pointer}`),
  ])
}

/** Returns the name of `Math.clz32`: the schema can have a struct called `Math`. */
function clz32({ names }: Context): string {
  return names.has('Math') ? names.runtime('clz32') : 'Math.clz32'
}

/** Returns the name of `Symbol.iterator`: the schema can have a struct called `Symbol`. */
export function iteratorKey({ names }: Context): string {
  return names.has('Symbol') ? names.runtime('iteratorSymbol') : 'Symbol.iterator'
}

/** Returns the name of `IteratorResult`: the schema can have a struct that is called so. */
export function iteratorResult({ names }: Context): string {
  return names.has('IteratorResult') ? names.runtimeType('IteratorStep') : 'IteratorResult'
}

/** Returns a property whose value is a variable. */
export function inObject(name: string, variable: string): string {
  return name === variable ? name : `${name}: ${variable}`
}

/** Returns the text of the iterator of a class of pools. */
function iterator(
  name: string,
  local: string,
  { stride, start, bytes }: PoolGeometry,
  context: Context,
  head: string,
) {
  const { names } = context
  const { arena, bits, chunk, done, ptr, value, word } = names.locals
  const struct = names.value(local)
  const base = `${names.runtime('PoolIterator')}<${names.type(local)}>`
  const after = call(names.runtime('wordAfter'), [
    arena,
    'this.field',
    `${head}.chunk`,
    'this.word',
    'this.key',
    'this.serial',
  ])
  // One object is returned for both results: V8 doesn't remove one of two.
  const body = [
    line(`const ${arena} = this.arena`),
    line(`let ${bits} = ${arena}.i32[this.word]! & this.rest`),
    line(`let ${done} = false`),
    // The chunk can have been given back since.
    block(`if (${bits} === 0 || ${arena}.i32[this.chunk] !== this.key)`, [
      assigns(`const ${word} = this.word`, after),
      line(`const ${chunk} = this.chunk = ${word} & -${bytes / 4}`),
      line(`${done} = ${word} === 0`),
      line(`this.key = ${arena}.i32[${chunk}]!`),
      line(`if (!${done}) this.serial = ${arena}.u32[${chunk} + ${SERIAL}]!`),
      line(
        `this.base = ${chunk} * 4 + ${start} + (${word} - ${chunk} - ${BITMAP_WORD}) * ${stride * 32}`,
      ),
      line(`${bits} = ${arena}.i32[${word}]!`),
    ]),
    line(`this.rest = ${bits} & (${bits} - 1)`),
    line(
      `const ${ptr} = (this.base + (31 - ${clz32(context)}(${bits} & -${bits})) * ${stride}) as ${names.pointer(local)}`,
    ),
    line(
      `const ${value} = ${done} || ${arena}.checks === null ? new ${struct}(${arena}, ${ptr}) : ${struct}.at(${arena}, ${ptr})`,
    ),
    line(`return { ${inObject('done', done)}, ${inObject('value', value)} }`),
  ]
  return classText(`The iteration of a \`Pool<${local}>\`.`, `class ${name} extends ${base} {`, [
    method(null, `  next(): ${iteratorResult(context)}<${names.type(local)}> {`, body),
  ])
}

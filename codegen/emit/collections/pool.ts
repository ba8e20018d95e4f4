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

// Words of a head and of a chunk, as `src/slots.ts` has them. Where the field is 0, the first words of
// the arena stand for the head: no chunk has the key that they give.
const SALT = 1
const LENGTH = 2
const HAS_ROOM = 6
const HINT = 7

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
      iterator(made, local, geometry, context),
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
          method(null, `  override [Symbol.iterator](): ${iteration} {`, [
            returns(`new ${iteration}(this.arena, this.ptr, this.head)`),
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

/** Returns the method that takes the lowest free slot of the first chunk with room. */
function allocate(
  layout: StructLayout,
  local: string,
  { stride, slots, start }: PoolGeometry,
  context: Context,
): string {
  const { names } = context
  const { arena, ptr } = names.locals
  const pointer = names.pointer(local)
  const result = addressAs({ pointer: ptr, offset: 0 }, pointer)
  const defaults = layout.hasDefaults
    ? [line(call('this.type.writeDefaults', [arena, result]))]
    : []
  return method(null, `  override allocate(): ${pointer} {`, [
    line(`const ${arena} = this.arena`),
    line(`const i32 = ${arena}.i32`),
    line('const head = i32[this.ptr >>> 2]! >>> 2'),
    line('const chunk = i32[head]! >>> 2'),
    when(
      `i32[chunk] !== ((chunk << 2) ^ i32[head + ${SALT}]!) || ${arena}.checks !== null`,
      returns('this.allocateAside()'),
    ),
    line(`let word = chunk + ${BITMAP_WORD} + i32[chunk + ${HINT}]!`),
    line('let free = ~i32[word]!'),
    block('while (free === 0)', [
      line('free = ~i32[++word]!'),
      line(`i32[chunk + ${HINT}] = word - chunk - ${BITMAP_WORD}`),
    ]),
    line(`const slot = ((word - chunk - ${BITMAP_WORD}) << 5) + 31 - Math.clz32(free & -free)`),
    when(`!(slot >>> 0 < ${slots})`, returns('this.allocateAside()')),
    line('i32[word]! |= free & -free'),
    line(`i32[head + ${LENGTH}]!++`),
    line(`const ${ptr} = chunk * 4 + ${start} + slot * ${stride}`),
    ...zeroed(layout.size, context),
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

/** Returns the statements that zero the slot at the local `ptr`. */
function zeroed(size: number, { names }: Context): Statement[] {
  const { arena, ptr } = names.locals
  if (size % 4 !== 0 || size > ZEROED_BY_WORDS) {
    return [line(`${arena}.u8.fill(0, ${ptr}, ${ptr} + ${size})`)]
  }
  const stores = Array.from({ length: size / 4 }, (_, index) =>
    index === 0 ? 'i32[at] = 0' : `i32[at + ${index}] = 0`,
  )
  return [line(`const at = ${ptr} >>> 2`), (indent) => filledWith(indent, stores, '; ', '')]
}

/** Returns the method that frees an element that owns nothing. */
function free(local: string, geometry: PoolGeometry, { names }: Context): string {
  const { arena, ptr, target } = names.locals
  const targetType = `${names.runtimeType('Target')}<${names.type(local)}>`
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
      returns(call('this.freeAside', [`${ptr} as ${names.pointer(local)}`])),
    ),
    line(call(names.runtime('forgetSlot'), [arena, ptr])),
    line('i32[word] = rest'),
    when(`slot >>> 5 < i32[chunk + ${HINT}]!`, line(`i32[chunk + ${HINT}] = slot >>> 5`)),
    line(`i32[head + ${LENGTH}]!--`),
    when(`rest === 0 || i32[chunk + ${HAS_ROOM}] === 0`, line('this.roomier(chunk * 4)')),
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

/** Returns the method that finds the next element, where it is in the same word of the bitmap. */
function next(local: string, geometry: PoolGeometry, { names }: Context): string {
  const { ptr } = names.locals
  const pointer = names.pointer(local)
  const { stride, slots } = geometry
  return method(null, `  override next(${ptr}: ${pointer}): ${pointer} {`, [
    line('const i32 = this.arena.i32'),
    ...slotOf(geometry, ptr),
    line(`const bits = i32[chunk + ${BITMAP_WORD} + (slot >>> 5)]! & (-2 << slot)`),
    line('const steps = 31 - Math.clz32(bits & -bits) - (slot & 31)'),
    whenAny(
      [...isNoSlot(geometry), `bits === 0 || slot + steps >= ${slots}`],
      returns(call('this.nextAside', [ptr])),
    ),
    returns(`(${ptr} + steps * ${stride}) as ${pointer}`),
  ])
}

/** Returns the text of the iterator of a class of pools. */
function iterator(name: string, local: string, { stride }: PoolGeometry, { names }: Context) {
  const { arena, ptr } = names.locals
  const struct = names.value(local)
  const base = `${names.runtime('PoolIterator')}<${names.type(local)}>`
  const body = [
    line(`const ${arena} = this.arena`),
    line(`let bits = ${arena}.i32[this.word]! & this.mask`),
    // The chunk can have been given back since.
    block(`if (bits === 0 || ${arena}.i32[this.chunk] !== this.key)`, [
      line(`if (!this.advance()) return { done: true, value: undefined }`),
      line(`bits = ${arena}.i32[this.word]!`),
    ]),
    line('const bit = bits & -bits'),
    line('this.mask = -2 * bit | 0'),
    line(
      `const ${ptr} = (this.base + (31 - Math.clz32(bit)) * ${stride}) as ${names.pointer(local)}`,
    ),
    line(
      `const value = ${arena}.checks === null ? new ${struct}(${arena}, ${ptr}) : ${struct}.at(${arena}, ${ptr})`,
    ),
    line('return { done: false, value }'),
  ]
  return classText(`The iteration of a \`Pool<${local}>\`.`, `class ${name} extends ${base} {`, [
    method(null, `  next(): IteratorResult<${names.type(local)}> {`, body),
  ])
}

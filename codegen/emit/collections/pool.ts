/** `Pool<T>`: structs in slots of equal size, whose pointers stay valid. */
import type { CollectionType, StructLayout, StructRef } from '../../ir.ts'
import { BITMAP_WORD, poolGeometry, type PoolGeometry } from '../../layout/pool.ts'
import { addressAs, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  call,
  classText,
  filledWith,
  line,
  method,
  returns,
  when,
  type Statement,
} from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'

// Words of a head and of a chunk, as `src/slots.ts` has them. A head starts with the first chunk with
// room, so that the word is 0 where the field is 0.
const LENGTH = 3
const SALT = 6
const LIVE = 6
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
    const write = [`${element}: ${names.type(local)}`, value]
    return classText(
      `The elements of a \`Pool<${local}>\`.`,
      typed(`${head} extends`, base, ' {'),
      [
        `  static readonly head$: ${poolHead} = ${made}`,
        ...more,
        // What a default owns can be missing, and what an element owns is freed with it.
        ...(ownedDefaults.has(id) ? [] : [allocate(layout, local, geometry, context)]),
        ...(layout.owns ? [] : [free(local, geometry, context)]),
        next(local, geometry, context),
        [
          method(
            null,
            declared(
              '  override accessor$',
              [names.locals.ptr],
              [names.pointer(local)],
              `: ${names.type(local)} {`,
            ),
            [returns(call(`${struct}.at`, ['this.arena', names.locals.ptr]))],
          ),
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
      `chunk === 0 || i32[chunk] !== ((chunk << 2) ^ i32[head + ${SALT}]!) || ${arena}.checks !== null`,
      returns('super.allocate()'),
    ),
    line(`let word = chunk + ${BITMAP_WORD} + i32[chunk + ${HINT}]!`),
    line('while (i32[word] === -1) word++'),
    line('const clear = ~i32[word]!'),
    line('const bit = clear & -clear'),
    line(`const slot = (word - chunk - ${BITMAP_WORD}) * 32 + 31 - Math.clz32(bit)`),
    when(`!(slot < ${slots})`, returns('super.allocate()')),
    line('i32[word] = i32[word]! | bit'),
    line(`i32[chunk + ${HINT}] = word - chunk - ${BITMAP_WORD}`),
    line(`i32[head + ${LENGTH}] = i32[head + ${LENGTH}]! + 1`),
    line(`const live = i32[chunk + ${LIVE}]! + 1`),
    line(`i32[chunk + ${LIVE}] = live`),
    when('live === 1', line('this.occupied(chunk * 4)')),
    when(`live === ${slots}`, line('this.filled(chunk * 4)')),
    line(`const ${ptr} = chunk * 4 + ${start} + slot * ${stride}`),
    ...zeroed(layout.size, context),
    ...defaults,
    returns(result),
  ])
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
  const { slots } = geometry
  const { arena, ptr, target } = names.locals
  const targetType = `${names.runtimeType('Target')}<${names.type(local)}>`
  const slot = [
    ...slotOf(geometry, ptr),
    line(`const word = chunk + ${BITMAP_WORD} + (slot >>> 5)`),
    line('const bit = 1 << slot'),
    when(
      `!isSlot || (i32[word]! & bit) === 0 || ${arena}.checks !== null`,
      returns(call('super.free', [target])),
    ),
  ]
  return method(null, `  override free(${target}: ${targetType}): void {`, [
    line(`const ${arena} = this.arena`),
    line(`const i32 = ${arena}.i32`),
    assigns(
      `const ${ptr}`,
      `typeof ${target} === 'number' ? ${target} : ${names.runtime('pointerOf')}(${arena}, ${target})`,
    ),
    ...slot,
    line(call(names.runtime('forgetSlot'), [arena, ptr])),
    line('i32[word] = i32[word]! & ~bit'),
    when(`slot >>> 5 < i32[chunk + ${HINT}]!`, line(`i32[chunk + ${HINT}] = slot >>> 5`)),
    line(`i32[head + ${LENGTH}] = i32[head + ${LENGTH}]! - 1`),
    line(`const live = i32[chunk + ${LIVE}]! - 1`),
    line(`i32[chunk + ${LIVE}] = live`),
    when(`live === ${slots - 1}`, line('this.reopened(chunk * 4)')),
    when('live === 0', line('this.emptied(chunk * 4)')),
  ])
}

/**
 * Returns the statements that declare `head`, `chunk`, `slot`, and `isSlot`: whether a slot of this
 * pool starts at the expression `ptr`.
 */
function slotOf({ stride, slots, start, bytes }: PoolGeometry, ptr: string): Statement[] {
  const shift = Math.log2(stride)
  const quotient = Number.isInteger(shift) ? `offset >> ${shift}` : `(offset / ${stride}) | 0`
  return [
    line('const head = i32[this.ptr >>> 2]! >>> 2'),
    line(`const chunk = (${ptr} & -${bytes}) >>> 2`),
    line(`const offset = ${ptr} - chunk * 4 - ${start}`),
    line(`const slot = ${quotient}`),
    line('const isSlot ='),
    line(`  head !== 0 && chunk !== 0 && i32[chunk] === ((chunk << 2) ^ i32[head + ${SALT}]!) &&`),
    line(`  slot * ${stride} === offset && slot >= 0 && slot < ${slots}`),
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
    when(
      'isSlot && (slot & 31) !== 31',
      (indent) =>
        `${indent}{\n${indent}  const bits = i32[chunk + ${BITMAP_WORD} + (slot >>> 5)]! >>> ((slot + 1) & 31)\n${indent}  const steps = 32 - Math.clz32(bits & -bits)\n${indent}  if (bits !== 0 && slot + steps < ${slots}) return (${ptr} + steps * ${stride}) as ${pointer}\n${indent}}`,
    ),
    returns(call('super.next', [ptr])),
  ])
}

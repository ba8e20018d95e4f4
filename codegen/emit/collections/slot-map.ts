/** `SlotMap<T>`: structs that are reached by handles, which are never given out twice. */
import type { CollectionType, StructLayout, StructRef } from '../../ir.ts'
import { SLOT_WORD, slotMapGeometry, type SlotMapGeometry } from '../../layout/slot-map.ts'
import { addressAs, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  block,
  call,
  classText,
  line,
  method,
  returns,
  when,
  whenAny,
  type Statement,
} from '../printer.ts'
import { hasWriter } from '../writer.ts'
import type { CollectionEmitter } from './collection.ts'
import { inObject, iteratorKey, zeroed } from './pool.ts'

// Words of a head, as `src/collections/slot-map-words.ts` has them. Where the field is 0, the first
// word of the arena is read as that of a head, the limit of indices: it is always 0.
const SALT = 1
const LENGTH = 2
const DIRECTORY = 3
const FREE = 4
const ADDED = 7
/** Index in a chunk of its number. */
const NUMBER = 2

export const slotMapEmitter: CollectionEmitter = {
  accessor: (type, { names }) => {
    const { local } = elementOf(type)
    return `${names.runtimeType('SlotMap')}<${names.type(local)}, ${names.type(local, '*.Init')}>`
  },
  inputTypes: (type, { names }) => {
    const { local } = elementOf(type)
    return [names.type(local), names.type(local, '*.Init')]
  },
  contents: (_, { names }) => names.runtime('slotMapContents'),
  classText: (type, head, name, more, context) => {
    const { names, layouts, ownedDefaults } = context
    const { id, local } = elementOf(type)
    const layout = layouts.get(id)!
    const geometry = slotMapGeometry(type, layout)
    const { stride, slots, start, bytes, isWide } = geometry
    const inputs = slotMapEmitter.inputTypes(type, context)
    const { element, value } = names.locals
    const struct = names.value(local)
    const mapHead = names.runtime('SlotMapHead')
    const numbers = [stride, slots, start, bytes, isWide].join(', ')
    const made = `/*@__PURE__*/ new ${mapHead}(() => ${struct}, ${numbers})`
    const base = `${names.runtime('SlotMap')}<${inputs.join(', ')}>`
    const stem = name.replace(/\$$/, '')
    const iteration = context.helper(`${stem}Iterator`, '', (made) =>
      iterator(made, local, geometry, false, context),
    )
    const pairs = context.helper(`${stem}Entries`, '', (made) =>
      iterator(made, local, geometry, true, context),
    )
    const write = [`${element}: ${names.type(local)}`, value]
    const wide = isWide ? ", 'wide'" : ''
    return classText(
      `The elements of a \`SlotMap<${local}${wide}>\`.`,
      typed(`${head} extends`, base, ' {'),
      [
        `  static readonly head$: ${mapHead} = ${made}`,
        ...more,
        // What a default owns can be missing, and what an element owns is freed with it.
        ...(ownedDefaults.has(id) ? [] : [add(layout, local, inputs, geometry, context)]),
        get(local, context),
        ptrOf(local, geometry, context),
        ...(layout.owns ? [] : [remove(geometry, context)]),
        nextHandle(geometry, context),
        [
          method(null, `  override [${iteratorKey(context)}](): ${iteration} {`, [
            returns(`new ${iteration}(this.arena, this.ptr, this.head)`),
          ]),
          method(
            null,
            `  override entries(): ${context.names.runtimeType('Steps')}<[number, ${names.type(local)}]> {`,
            [returns(`new ${pairs}(this.arena, this.ptr, this.head)`)],
          ),
          method(null, `  protected override get head(): ${mapHead} {`, [returns(`${name}.head$`)]),
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

/** Returns the statements that declare `i32` and `head`. */
function headOf(memory: string): Statement[] {
  return [line(`const i32 = ${memory}.i32`), line('const head = i32[this.ptr >>> 2]! >>> 2')]
}

/**
 * Returns the statements that declare `entry`, that of the directory, `chunk`, a word index, and
 * `slot` for an index.
 */
function slotOf({ slots }: SlotMapGeometry, index: string): Statement[] {
  const shift = Math.log2(slots)
  const isPower = Number.isInteger(shift)
  return [
    line(`const number = ${isPower ? `${index} >>> ${shift}` : `(${index} / ${slots}) | 0`}`),
    line(`const slot = ${isPower ? `${index} & ${slots - 1}` : `${index} - number * ${slots}`}`),
    line(`const entry = i32[(i32[head + ${DIRECTORY}]! >>> 2) + number]!`),
    line('const chunk = entry >>> 2'),
  ]
}

/** The condition under which the word of a slot is not that of the struct with a handle. */
function isOther({ isWide, indexBits }: SlotMapGeometry, handle: string, word: string): string {
  if (!isWide) return `${word} !== ${handle}`
  return `!(${handle} > 0 && ${word} * ${2 ** indexBits} + index === ${handle})`
}

function indexOf({ indexBits }: SlotMapGeometry, handle: string): Statement {
  return line(`const index = ${handle} & ${2 ** indexBits - 1}`)
}

/**
 * Returns the methods that write elements. `room$` returns the address of the struct with a handle,
 * and takes a slot for the handle 0.
 */
function add(
  layout: StructLayout,
  local: string,
  inputs: readonly string[],
  geometry: SlotMapGeometry,
  context: Context,
): string {
  const { names } = context
  const { arena, handle, ptr, value } = names.locals
  const { isWide, indexBits, slots, start, stride } = geometry
  const pointer = names.pointer(local)
  const mask = 2 ** indexBits - 1
  const result = addressAs({ pointer: ptr, offset: 0 }, pointer)
  const taken = isWide
    ? [
        line('const word = free & 134217727'),
        line(`i32[head + ${FREE}] = i32[chunk + ${SLOT_WORD + slots} + slot]!`),
        line(`i32[head + ${ADDED + 1}] = index`),
      ]
    : [
        line(`const word = (free & ${255 * 2 ** indexBits}) | index`),
        line(`i32[head + ${FREE}] = free & ${mask}`),
      ]
  const added = isWide
    ? `i32[head + ${ADDED}]! * ${2 ** indexBits} + i32[head + ${ADDED + 1}]!`
    : `i32[head + ${ADDED}]!`
  const written = hasWriter(layout, context)
    ? [
        when(`${arena}.checks !== null`, returns(`super.add(${value})`)),
        when(
          `${value} === undefined`,
          line('this.room$(0)'),
          line(`${names.value(local, 'write*$')}(${arena}, 0, ${value}, this)`),
        ),
      ]
    : [
        when(`${value} !== undefined || ${arena}.checks !== null`, returns(`super.add(${value})`)),
        line('this.room$(0)'),
      ]
  const set = (): string =>
    method(null, declared('  override set', [`${handle}: number`, value], inputs, ': void {'), [
      line(`const ${arena} = this.arena`),
      // The handle 0 stands for a new struct in the writer.
      when(
        `${handle} === 0 || ${arena}.checks !== null`,
        returns(`super.set(${handle}, ${value})`),
      ),
      line(`${names.value(local, 'write*$')}(${arena}, ${handle}, ${value}, this)`),
    ])
  return [
    method(null, declared('  override add', [`${value}?`], inputs, ': number {'), [
      line(`const ${arena} = this.arena`),
      ...written,
      ...headOf(arena),
      returns(added),
    ]),
    ...(hasWriter(layout, context) ? [set()] : []),
    method(null, `  room$(${handle}: number): ${pointer} {`, [
      when(`${handle} !== 0`, returns(`this.requirePtr(${handle})`)),
      line(`const ${arena} = this.arena`),
      ...headOf(arena),
      line(`const index = i32[head + ${FREE}]!`),
      when(`!(index < i32[head]!)`, returns('this.takeAside()')),
      ...slotOf(geometry, 'index'),
      line(`const free = i32[chunk + ${SLOT_WORD} + slot]!`),
      // A retired slot isn't on the stack, and slot 0 means that the stack is empty.
      whenAny(
        [`i32[chunk] !== (entry ^ i32[head + ${SALT}]!)`, `free >= -1073741824`],
        returns('this.takeAside()'),
      ),
      ...taken,
      line(`i32[head + ${LENGTH}]!++`),
      line(`i32[head + ${ADDED}] = word`),
      line(`i32[chunk + ${SLOT_WORD} + slot] = word`),
      line(`const ${ptr} = chunk * 4 + ${start} + slot * ${stride}`),
      ...zeroed(layout.size, context),
      ...(layout.hasDefaults ? [line(call('this.type.writeDefaults', [arena, result]))] : []),
      returns(result),
    ]),
    method(null, `  full$(${handle}: number): ${pointer} {`, [returns(`this.room$(${handle})`)]),
  ].join('\n\n')
}

function get(local: string, { names }: Context): string {
  const { arena, handle, ptr } = names.locals
  const struct = names.value(local)
  return method(null, `  override get(${handle}: number): ${names.type(local)} | undefined {`, [
    assigns(`const ${ptr}`, `this.ptrOf(${handle})`),
    when(`${ptr} === 0`, returns('undefined')),
    line(`const ${arena} = this.arena`),
    returns(
      `${arena}.checks === null ? new ${struct}(${arena}, ${ptr}) : ${struct}.at(${arena}, ${ptr})`,
    ),
  ])
}

function ptrOf(local: string, geometry: SlotMapGeometry, { names }: Context): string {
  const { handle } = names.locals
  const { start, stride } = geometry
  const pointer = names.pointer(local)
  return method(null, `  override ptrOf(${handle}: number): ${pointer} {`, [
    when(`typeof ${handle} !== 'number'`, returns(`this.missing(${handle})`)),
    ...headOf('this.arena'),
    indexOf(geometry, handle),
    when(`!(index < i32[head]!)`, returns(`this.missing(${handle})`)),
    ...slotOf(geometry, 'index'),
    // The entry of a chunk that isn't there is odd.
    whenAny(
      [
        '(entry & 1) !== 0',
        isOther(geometry, handle, `i32[chunk + ${SLOT_WORD} + slot]${geometry.isWide ? '!' : ''}`),
      ],
      returns(`this.missing(${handle})`),
    ),
    returns(`(chunk * 4 + ${start} + slot * ${stride}) as ${pointer}`),
  ])
}

/** Returns the method that removes an element that owns nothing. */
function remove(geometry: SlotMapGeometry, { names }: Context): string {
  const { arena, handle } = names.locals
  const { isWide, indexBits, slots, start, stride } = geometry
  const word = `i32[chunk + ${SLOT_WORD} + slot]`
  const last = isWide ? `word === ${2 ** 27 - 1}` : `word >= ${255 * 2 ** indexBits}`
  const freed = isWide
    ? [
        line(`${word} = word + 1 | -2147483648`),
        line(`i32[chunk + ${SLOT_WORD + slots} + slot] = i32[head + ${FREE}]!`),
      ]
    : [line(`${word} = ((word | ${2 ** indexBits - 1}) + 1) | i32[head + ${FREE}]! | -2147483648`)]
  return method(null, `  override remove(${handle}: number): boolean {`, [
    when(`typeof ${handle} !== 'number'`, returns(`this.removeAside(${handle})`)),
    line(`const ${arena} = this.arena`),
    ...headOf(arena),
    indexOf(geometry, handle),
    when(
      `!(index < i32[head]!) || ${arena}.checks !== null`,
      returns(`this.removeAside(${handle})`),
    ),
    ...slotOf(geometry, 'index'),
    line(`const word = ${word}!`),
    whenAny(
      [isOther(geometry, handle, 'word'), last, `i32[chunk] !== (entry ^ i32[head + ${SALT}]!)`],
      returns(`this.removeAside(${handle})`),
    ),
    line(call(names.runtime('forgetSlot'), [arena, `chunk * 4 + ${start} + slot * ${stride}`])),
    ...freed,
    line(`i32[head + ${FREE}] = index`),
    line(`i32[head + ${LENGTH}]!--`),
    returns('true'),
  ])
}

/** Returns the method that finds the next handle, where it is in the same chunk. */
function nextHandle(geometry: SlotMapGeometry, { names }: Context): string {
  const { handle } = names.locals
  const { isWide, indexBits, slots } = geometry
  // Built from the index, so that a loop ends even if words were overwritten.
  const next = isWide
    ? `(word & 134217727) * ${2 ** indexBits} + index + next - slot`
    : `(word & ${255 * 2 ** indexBits}) | (index + next - slot)`
  const wrong = isWide
    ? `${handle} % 1 !== 0 || ${handle} < 0 || ${handle} >= ${2 ** 53}`
    : `${handle} >>> 0 !== ${handle} || ${handle} >>> 30 !== 0`
  return method(null, `  override nextHandle(${handle}: number): number {`, [
    when(`typeof ${handle} !== 'number'`, returns(`this.missing(${handle})`)),
    ...headOf('this.arena'),
    indexOf(geometry, handle),
    whenAny([wrong, `!(index < i32[head]!)`], returns(`this.missing(${handle})`)),
    ...slotOf(geometry, 'index'),
    block(`if ((entry & 1) === 0 && i32[chunk] === (entry ^ i32[head + ${SALT}]!))`, [
      block(`for (let next = slot + 1; next < ${slots}; next++)`, [
        line(`const word = i32[chunk + ${SLOT_WORD} + next]!`),
        when('word >= 0', returns(next)),
      ]),
    ]),
    returns('this.liveFrom(number + 1)'),
  ])
}

/** Returns the text of the iterator of a class of slot maps. */
function iterator(
  name: string,
  local: string,
  geometry: SlotMapGeometry,
  hasHandles: boolean,
  { names }: Context,
): string {
  const { arena, chunk, done, i32, isThere, ptr, slot, value, word } = names.locals
  const { indexBits, isWide, slots, start, stride } = geometry
  const struct = names.value(local)
  const type = names.type(local)
  const item = hasHandles ? `[number, ${type}]` : type
  const base = `${names.runtime('SlotMapIterator')}<${type}${hasHandles ? `, ${item}` : ''}>`
  const index = `(this.number - 1) * ${slots} + ${slot}`
  const handle = isWide ? `${i32}[${word}]! * ${2 ** indexBits} + ${index}` : `${i32}[${word}]!`
  const found = hasHandles ? `value: [${handle}, ${value}]` : inObject('value', value)
  const pointer = names.pointer(local)
  const made = `${done} || ${arena}.checks === null ? new ${struct}(${arena}, ${ptr}) : ${struct}.at(${arena}, ${ptr})`
  // One object is returned for both results: V8 doesn't remove one of two.
  const body = [
    line(`const ${arena} = this.arena`),
    line(`const ${i32} = ${arena}.i32`),
    line(`let ${word} = this.word`),
    // The chunk can have been given back since.
    line(`const ${chunk} = this.chunk`),
    line(
      `const ${isThere} = ${i32}[${chunk}] === this.key && ${i32}[${chunk} + ${NUMBER}]! === this.number - 1`,
    ),
    line(`while (${isThere} && ${word} < this.end && ${i32}[${word}]! < 0) ${word}++`),
    line(`let ${done} = false`),
    block(`if (!${isThere} || ${word} === this.end)`, [
      line(`${done} = !this.advance()`),
      line(`${word} = this.word`),
    ]),
    line(`this.word = ${word} + 1`),
    line(`const ${slot} = ${word} - this.chunk - ${SLOT_WORD}`),
    line(`const ${ptr} = (this.chunk * 4 + ${start} + ${slot} * ${stride}) as ${pointer}`),
    line(`const ${value} = ${made}`),
    line(`return { ${inObject('done', done)}, ${found} }`),
  ]
  const doc = `The iteration of a \`SlotMap<${local}>\`.`
  return classText(doc, `class ${name} extends ${base} {`, [
    method(null, `  next(): ${names.runtimeType('Step')}<${item}> {`, body),
  ])
}

/**
 * The accessors of arrays and lists of structs. A struct that the fields of the file use in an
 * array or a list gets a class with the methods that run in loops. Each other struct of the file
 * gets one line that creates the class at run time.
 */
import type { StructLayout, StructRef } from '../ir.ts'
import { checkIndex } from './kinds/element-array.ts'
import { elementIndex, type Child, type Context } from './kinds/kind.ts'
import { assigned } from './operations.ts'
import { declared, typed } from './print-type.ts'
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
} from './printer.ts'
import { hasWriter, isWrittenWhole } from './writer.ts'

export function emitArray(struct: StructLayout, context: Context): string {
  const { name } = struct
  if (context.elements.arrays.has(struct.id)) {
    return arrayOfStructs(`export class ${name}$Array`, name, struct.size, context)
  }
  return made(`${name}$Array`, name, 'StructArrayClass', 'structArray', context)
}

export function emitList(struct: StructLayout, context: Context): string {
  const { name } = struct
  if (context.elements.lists.has(struct.id)) {
    return listOfStructs(`export class ${name}$List`, name, struct, [], context)
  }
  return made(`${name}$List`, name, 'StructListClass', 'structList', context)
}

function made(name: string, struct: string, type: string, maker: string, { names }: Context) {
  return assigned(`export const ${name}: ${names.runtimeType(type)}<typeof ${struct}>`, {
    callee: `/*@__PURE__*/ ${names.runtime(maker)}`,
    args: [struct, names.value(struct, 'init*')],
  })
}

/** Returns the accessor of a `FixedArray` of a struct. */
export function structArrayChild(struct: StructRef, length: number, context: Context): Child {
  return child('StructArray', struct, [String(length)], context, () =>
    context.names.isImported(struct.local)
      ? context.helper(`${struct.local}Array`, struct.id, (name) =>
          arrayOfStructs(`class ${name}`, struct.local, sizeOf(struct, context), context),
        )
      : context.names.value(struct.local, '*$Array'),
  )
}

/** Returns the accessor of a `List` of a struct. */
export function structListChild(struct: StructRef, context: Context): Child {
  return child('StructList', struct, [], context, () =>
    context.names.isImported(struct.local)
      ? context.helper(`${struct.local}List`, struct.id, (name) =>
          namedListOfStructs(`class ${name}`, struct, [], context),
        )
      : context.names.value(struct.local, '*$List'),
  )
}

/**
 * The accessor's type is the base class, because several files can have a class for the same
 * struct.
 */
function child(
  base: 'StructArray' | 'StructList',
  { local }: StructRef,
  args: readonly string[],
  { names }: Context,
  className: () => string,
): Child {
  return {
    type: `${names.runtimeType(base)}<${names.type(local)}, ${names.type(local, '*.Init')}>`,
    className: className(),
    pointer: names.runtimeType('Ptr'),
    args,
    isStruct: false,
  }
}

function sizeOf({ id }: StructRef, { layouts }: Context): number {
  return layouts.get(id)!.size
}

function arrayOfStructs(head: string, struct: string, size: number, context: Context): string {
  const { names } = context
  const { index, value } = names.locals
  const ptrAt = [
    checkIndex(context),
    returns(`(this.ptr + ${index} * ${size}) as ${names.pointer(struct)}`),
  ]
  const parameters = [`${index}: number`, value]
  const set = declared('  set', parameters, inputTypes(struct, context), ': void {')
  return elementsClass(
    `FixedArray<${struct}, N>`,
    head,
    'StructArray',
    struct,
    context,
    ptrAt,
    [],
    [method(null, set, [line(call(names.value(struct, 'init*'), [`this.at(${index})`, value]))])],
  )
}

/** Returns the class of a list of a struct: `head` is `class Vec3List$`, `more` are additional members. */
export function namedListOfStructs(
  head: string,
  { id, local }: StructRef,
  more: readonly string[],
  context: Context,
): string {
  return listOfStructs(head, local, context.layouts.get(id)!, more, context)
}

function listOfStructs(
  head: string,
  struct: string,
  layout: StructLayout,
  more: readonly string[],
  context: Context,
): string {
  const { names } = context
  const { size } = layout
  const { element, field, index, u32, value } = names.locals
  const ptrAt = [
    line(`const ${u32} = this.arena.u32, ${field} = this.ptr >>> 2`),
    when(
      `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`,
      line(`throw this.outOfRange(${index})`),
    ),
    returns(`(${u32}[${field}]! + ${index} * ${size}) as ${names.pointer(struct)}`),
  ]
  const write = declared(
    '  protected override write',
    [`${element}: ${names.type(struct)}`, value],
    inputTypes(struct, context),
    ': void {',
  )
  return elementsClass(`List<${struct}>`, head, 'StructList', struct, context, ptrAt, more, [
    ...(hasWriter(layout, context) ? writers(struct, layout, context) : []),
    method(null, write, [line(call(names.value(struct, 'init*'), [element, value]))]),
  ])
}

/**
 * Returns the methods that write elements without an accessor. A checked arena uses the methods of
 * the base class, each by a property that is never read otherwise, because V8 keeps the object of
 * values where an ordinary program passes it on.
 */
function writers(struct: string, layout: StructLayout, context: Context): string[] {
  const { names } = context
  const { arena, index, ptr, value } = names.locals
  const types = inputTypes(struct, context)
  const write = names.value(struct, 'write*$')
  const push = declared('  override push', [`${value}?`], types, `: ${names.type(struct)} {`)
  const set = declared('  override set', [`${index}: number`, value], types, ': void {')
  const written = `${write}(${arena}, -1, ${value}, this)`
  return [
    method(null, push, [
      assigns(`const ${arena}`, 'this.arena'),
      when(`${arena}.checks !== null`, returns(`super.push(${value})`)),
      assigns(`const ${ptr}`, `${value} === undefined ? this.room$(-1) : ${written}`),
      returns(`new ${names.value(struct)}(${arena}, ${ptr} as ${names.pointer(struct)})`),
    ]),
    method(null, set, [
      when(
        `this.arena.checks !== null || !(${index} >= 0)`,
        returns(`super.set(${index}, ${value})`),
      ),
      line(`${write}(this.arena, ${index}, ${value}, this)`),
    ]),
    places(struct, layout, context),
  ]
}

/**
 * Returns `room$` and `full$`, which return the address of an element, or for a negative index that
 * of a new one. `full$` is called if every byte is written next, and need not zero it.
 */
function places(struct: string, layout: StructLayout, context: Context): string {
  const { names } = context
  const { count, field, index, ptr, u32 } = names.locals
  const { size } = layout
  const views = u32 === 'u32' ? u32 : `u32: ${u32}`
  const isWhole = isWrittenWhole(layout, context)
  const [zeroing, plain] = isWhole ? ['room$', 'full$'] : ['full$', 'room$']
  const other = isWhole
    ? `${index} < 0 ? ${names.runtime('zeroed')}(this.arena, this.full$(${index}), ${size}) : this.ptrAt(${index})`
    : `this.room$(${index})`
  return [
    method(null, `  ${zeroing}(${index}: number): number {`, [returns(other)]),
    method(null, `  ${plain}(${index}: number): number {`, [
      when(`${index} >= 0`, returns(`this.ptrAt(${index})`)),
      line(
        `const { ${views} } = this.arena, ${field} = this.ptr >>> 2, ${count} = ${u32}[${field} + 1]!`,
      ),
      when(
        `${count} === ${u32}[${field} + 2]`,
        line(`{ this.grow(); return this.${plain}(${index}) }`),
      ),
      line(`${u32}[${field} + 1] = ${count} + 1`),
      ...(isWhole
        ? [returns(`${u32}[${field}]! + ${count} * ${size}`)]
        : [
            assigns(`const ${ptr}`, `${u32}[${field}]! + ${count} * ${size}`),
            ...zeroed(struct, layout, context),
            returns(ptr),
          ]),
    ]),
  ].join('\n')
}

/** Maximum numbers of words that single statements zero, and that a loop does. */
const MAX_UNROLLED_WORDS = 8
const MAX_LOOPED_WORDS = 32

/** Returns the statements that zero the bytes of a new struct, and write its defaults. */
// Calls of `fill` take 10 ns, and the loop takes 4 ns more than five statements (measured).
function zeroed(
  struct: string,
  { size, align, hasDefaults }: StructLayout,
  { names }: Context,
): Statement[] {
  const { index, ptr, u32 } = names.locals
  const words = align < 4 ? Infinity : size / 4
  const step = `${index} = ${ptr} >>> 2; ${index} < (${ptr} + ${size}) >>> 2; ${index}++`
  const single = (word: number): string => `${u32}[${elementIndex(ptr, word * 4, 4)}] = 0`
  const args = ['this.arena', `${ptr} as ${names.pointer(struct)}`]
  return [
    words <= MAX_UNROLLED_WORDS
      ? (indent) =>
          filledWith(
            indent,
            Array.from({ length: words }, (_, w) => single(w)),
            '; ',
            '',
          )
      : words <= MAX_LOOPED_WORDS
        ? line(`for (${step}) ${u32}[${index}] = 0`)
        : line(`this.arena.u8.fill(0, ${ptr}, ${ptr} + ${size})`),
    ...(hasDefaults ? [line(call(`${names.value(struct)}.writeDefaults`, args))] : []),
  ]
}

function inputTypes(struct: string, { names }: Context): readonly string[] {
  return [names.type(struct), names.type(struct, '*.Init')]
}

/**
 * Returns the class for elements of `struct`: the members `first`, `at`, `ptrAt` with the given
 * body, the members `more`, and `type`.
 */
function elementsClass(
  schema: string,
  head: string,
  base: 'StructArray' | 'StructList',
  struct: string,
  context: Context,
  ptrAt: readonly Statement[],
  first: readonly string[],
  more: readonly string[],
): string {
  const { names } = context
  const { index } = names.locals
  const name = names.value(struct)
  const parameters = inputTypes(struct, context).join(', ')
  return classText(
    `The elements of a \`${schema}\`.`,
    typed(`${head} extends`, `${names.runtime(base)}<${parameters}>`, ' {'),
    [
      ...first,
      method(null, `  at(${index}: number): ${names.type(struct)} {`, [
        returns(call(`${name}.at`, ['this.arena', `this.ptrAt(${index})`])),
      ]),
      method(null, `  ptrAt(${index}: number): ${names.pointer(struct)} {`, ptrAt),
      ...more,
      method(null, `  protected override get type(): typeof ${name} {`, [returns(name)]),
    ],
  )
}

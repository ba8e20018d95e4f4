/**
 * The accessors of arrays and lists of structs. A struct that the fields of the file use in an
 * array or a list gets a class with the methods that run in loops. Each other struct of the file
 * gets one line that creates the class at run time.
 */
import type { StructLayout, StructRef } from '../ir.ts'
import { checkIndex } from './kinds/element-array.ts'
import type { Child, Context } from './kinds/kind.ts'
import { assigned } from './operations.ts'
import { declared, typed } from './print-type.ts'
import { call, classText, line, method, returns, when, type Statement } from './printer.ts'

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
    return listOfStructs(`export class ${name}$List`, name, struct.size, context)
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
          listOfStructs(`class ${name}`, struct.local, sizeOf(struct, context), context),
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
  return elementsClass(`FixedArray<${struct}, N>`, head, 'StructArray', struct, context, ptrAt, [
    method(null, set, [line(call(names.value(struct, 'init*'), [`this.at(${index})`, value]))]),
  ])
}

function listOfStructs(head: string, struct: string, size: number, context: Context): string {
  const { names } = context
  const { element, field, index, u32, value } = names.locals
  const ptrAt = [
    line(`const ${u32} = this.arena.u32`),
    line(`const ${field} = this.ptr >>> 2`),
    when(
      `!(${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`,
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
  return elementsClass(`List<${struct}>`, head, 'StructList', struct, context, ptrAt, [
    method(null, write, [line(call(names.value(struct, 'init*'), [element, value]))]),
  ])
}

function inputTypes(struct: string, { names }: Context): readonly string[] {
  return [names.type(struct), names.type(struct, '*.Init')]
}

/**
 * Returns the class for elements of `struct`: `at`, `ptrAt` with the given body, the members
 * `more`, and `type`.
 */
function elementsClass(
  schema: string,
  head: string,
  base: 'StructArray' | 'StructList',
  struct: string,
  context: Context,
  ptrAt: readonly Statement[],
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
      method(null, `  at(${index}: number): ${names.type(struct)} {`, [
        returns(call(`${name}.at`, ['this.arena', `this.ptrAt(${index})`])),
      ]),
      method(null, `  ptrAt(${index}: number): ${names.pointer(struct)} {`, ptrAt),
      ...more,
      method(null, `  protected override get type(): typeof ${name} {`, [returns(name)]),
    ],
  )
}

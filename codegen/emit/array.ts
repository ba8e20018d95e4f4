/**
 * The accessors for arrays and lists of structs. A file has a class with the methods for loops
 * for each struct that its fields have in an array or a list. For the others of its own structs it
 * has a line that makes the class from the struct's.
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

/** Classes of several files have one type: that of their base. */
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
  const { index } = context.names.locals
  const pointer = context.names.pointer(struct)
  return elementsClass(`FixedArray<${struct}, N>`, head, 'StructArray', struct, context, [
    checkIndex(context),
    returns(`(this.ptr + ${index} * ${size}) as ${pointer}`),
  ])
}

function listOfStructs(head: string, struct: string, size: number, context: Context): string {
  const { field, index, u32 } = context.names.locals
  const pointer = context.names.pointer(struct)
  return elementsClass(`List<${struct}>`, head, 'StructList', struct, context, [
    line(`const ${u32} = this.arena.u32`),
    line(`const ${field} = this.ptr >>> 2`),
    when(
      `!(${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`,
      line(`throw this.outOfRange(${index})`),
    ),
    returns(`(${u32}[${field}]! + ${index} * ${size}) as ${pointer}`),
  ])
}

/** The class of `struct`; `ptrAt` is the body of that method, which runs in loops as `at` does. */
function elementsClass(
  schema: string,
  head: string,
  base: 'StructArray' | 'StructList',
  struct: string,
  { names }: Context,
  ptrAt: readonly Statement[],
): string {
  const { element, index, value } = names.locals
  const type = names.type(struct)
  const init = names.type(struct, '*.Init')
  const name = names.value(struct)
  return classText(
    `The elements of a \`${schema}\`.`,
    typed(`${head} extends`, `${names.runtime(base)}<${type}, ${init}>`, ' {'),
    [
      method(null, `  at(${index}: number): ${type} {`, [
        returns(call(`${name}.at`, ['this.arena', `this.ptrAt(${index})`])),
      ]),
      method(null, `  ptrAt(${index}: number): ${names.pointer(struct)} {`, ptrAt),
      method(null, `  protected override get type(): typeof ${name} {`, [returns(name)]),
      method(
        null,
        declared(
          '  protected override write',
          [`${element}: ${type}`, value],
          [type, init],
          ': void {',
        ),
        [line(call(names.value(struct, 'init*'), [element, value]))],
      ),
    ],
  )
}

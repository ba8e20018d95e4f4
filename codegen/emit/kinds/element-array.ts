/**
 * Classes of arrays whose elements have accessors, for kinds without such a class in the run time.
 */
import type { Type } from '../../ir.ts'
import { extentOf } from '../../layout/layout.ts'
import { innermost } from '../../types.ts'
import { returnsType } from '../field-types.ts'
import { declared, typed } from '../print-type.ts'
import { call, called, classText, line, method, returns, when, type Statement } from '../printer.ts'
import { childAt, type Child, type Context } from './kind.ts'

/** Returns the accessor of a `FixedArray` of `type`. */
export function accessorArray<T extends Type>(type: T, length: number, context: Context): Child {
  const kind = context.kind(type)
  const schema = kind.schema(type, context)
  const className = context.helper(`${kind.nameStem(type, context)}Array`, schema, (name) =>
    elementClass(name, type, context),
  )
  const pointer = context.names.runtimeType('Ptr')
  return { type: className, className, pointer, args: [String(length)], isStruct: false }
}

function elementClass<T extends Type>(name: string, type: T, context: Context): string {
  const kind = context.kind(type)
  const child = kind.child(type, context)!
  const value = kind.value(type, context)
  const stride = extentOf(type, context.layouts)!.size
  const { index, value: input } = context.names.locals
  const scaled = stride === 1 ? index : `${index} * ${stride}`
  const place = {
    arena: 'this.arena',
    pointer: `this.ptr + ${scaled}`,
    offset: 0,
    packed: false,
    field: '',
  }
  const checked = checkIndex(context)
  const made = [checked, returns(childAt(child, { ...place, child: '' }))]
  // The value of a union is one of the accessors of its members, which its own accessor contains.
  const isOuter = child.type !== value
  const accessor = isOuter ? `this.accessor$(${index})` : `this.at(${index})`
  const element = { ...place, child: accessor }
  return arrayClass(
    {
      head: `class ${name}`,
      schema: kind.schema(type, context),
      value,
      stride,
      inputTypes: kind.inputTypes(type, context),
      at: isOuter ? kind.read(type, element, context) : made,
      set: kind.write!(type, element, input, context),
      more: isOuter
        ? [method(null, `  private accessor$(${index}: number): ${child.type} {`, made)]
        : [],
      collect: collected(type, context),
      elementType: isContainer(type) ? returnsType(type, context) : null,
    },
    context,
  )
}

/** Returns whether values of `type` contain the values of fields. */
function isContainer(type: Type): boolean {
  const { kind } = innermost(type)
  return kind === 'struct' || kind === 'union' || kind === 'own' || kind === 'list'
}

/** Returns the body of `collect`; empty for elements that own nothing. */
function collected<T extends Type>(type: T, context: Context): readonly Statement[] {
  const { ptr } = context.names.locals
  const place = {
    arena: 'this.arena',
    pointer: ptr,
    offset: 0,
    packed: false,
    field: '',
    child: '',
  }
  return context.kind(type).collect(type, place, context)
}

/** Returns the statement that throws for an index out of range. */
export function checkIndex({ names }: Context): Statement {
  const { index } = names.locals
  return when(
    `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < this.length)`,
    line(`throw this.outOfRange(${index})`),
  )
}

export interface ArrayClass {
  /** `class UnionArray$` */
  readonly head: string
  /**
   * Types of an element: as the schema writes it, of the result of `at`, of the parameter of `set`.
   */
  readonly schema: string
  readonly value: string
  readonly inputTypes: readonly string[]
  /** Distance between adjacent elements in bytes. */
  readonly stride: number
  /** The bodies of `at`, `set` and `collect`. */
  readonly at: readonly Statement[]
  readonly set: readonly Statement[]
  readonly collect: readonly Statement[]
  /** The type of elements whose values contain others; null for other elements. */
  readonly elementType: Statement | null
  /** Members between `at` and `set`. */
  readonly more: readonly string[]
}

export function arrayClass(array: ArrayClass, { names }: Context): string {
  const { head, schema, inputTypes } = array
  const { index, owned, ptr, value } = names.locals
  const groups = [
    method(
      `Returns an accessor of the element at \`${index}\`.`,
      declared('  at', [index], ['number'], `: ${array.value} {`),
      array.at,
    ),
    ...array.more,
    method(null, declared('  set', [`${index}: number`, value], inputTypes, ': void {'), array.set),
    method(null, '  protected override get stride(): number {', [returns(String(array.stride))]),
  ]
  if (array.elementType !== null) {
    const head = `  protected override get element$(): ${names.runtimeType('FieldType')} {`
    groups.push(method(null, head, [array.elementType]))
  }
  if (array.collect.length > 0) {
    const parameters = [`${ptr}: number`, `${owned}: ${names.runtimeType('OwnedVisitor')}`]
    const collect = called('  protected override collect', parameters, ': void {')
    groups.push(method(null, collect, array.collect))
    const deallocator = names.runtime('Deallocator')
    const made = returns(call(`new ${deallocator}`, ['this.arena', 'this.ptr']))
    groups.push(method(null, `  protected override deallocator(): ${deallocator} {`, [made]))
  }
  const base = `${names.runtime('AccessorArray')}<${array.value}>`
  return classText(
    `The elements of a \`FixedArray<${schema}, N>\`.`,
    typed(`${head} extends`, base, ' {'),
    groups,
  )
}

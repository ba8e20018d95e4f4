/**
 * Classes of lists whose elements have accessors without being structs: unions, flags, bits,
 * arrays, lists. The run time has the classes of all other lists.
 */
import type { Type } from '../../ir.ts'
import { extentOf, type Extent } from '../../layout/extent.ts'
import { typeLiteral } from '../field-types.ts'
import { literal } from '../literal.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  called,
  classText,
  inline,
  line,
  lines,
  method,
  quote,
  returns,
  when,
  type Statement,
} from '../printer.ts'
import { childAt, type Address, type Child, type Context } from './kind.ts'

/** Returns the accessor of a `List` of `type`. */
export function accessorList<T extends Type>(type: T, context: Context): Child {
  const kind = context.kind(type)
  const schema = kind.schema(type, context)
  const className = context.helper(`${kind.nameStem(type, context)}List`, schema, (name) =>
    listClass(`class ${name}`, type, [], context),
  )
  const pointer = context.names.runtimeType('Ptr')
  return { type: className, className, pointer, args: [], isStruct: false }
}

/**
 * Returns the name of the type of an element at run time: that of a struct, of the run time, or a
 * private declaration of the file.
 */
export function elementType<T extends Type>(type: T, context: Context): string {
  if (type.kind === 'struct') return context.names.value(type.local)
  if (type.kind === 'string') return context.names.runtime('StringElement')
  const kind = context.kind(type)
  const schema = kind.schema(type, context)
  return context.helper(`${kind.nameStem(type, context)}Element`, schema, (name) => {
    const { names } = context
    const { _arena, arena, ptr, owned } = names.locals
    const { size, align, hasDefaults } = extentOf(type, context.layouts)!
    const place = addressAt(ptr, arena)
    const collected = kind.collect(type, place, context)
    const arenaType = names.runtimeType('Arena')
    const heads = (used: string): string[] => [`${used}: ${arenaType}`, `${ptr}: number`]
    const fieldType = names.runtimeType('FieldType')
    const methods = [
      literal(`  field$: (): ${fieldType} => `, typeLiteral(type, context), ','),
      ...(hasDefaults
        ? [
            member(
              called('  writeDefaults', heads(arena), ': void {'),
              kind.defaults(type, place, null, context),
            ),
          ]
        : []),
      ...(collected.length > 0
        ? [
            member(
              called(
                '  collect',
                [
                  ...heads(uses(collected, arena) ? arena : _arena),
                  `${owned}: ${names.runtimeType('OwnedVisitor')}`,
                ],
                ': void {',
              ),
              collected,
            ),
          ]
        : []),
    ]
    const head = `const ${name}: ${names.runtimeType('ElementType')} = {`
    const properties = [`typeName: ${quote(schema)}`, `size: ${size}`, `align: ${align}`]
    return `/** An element of a \`List<${schema}>\`. */
${head}
${[...properties.map((property) => `  ${property},`), ...methods].join('\n')}
}`
  })
}

/** Returns whether copies of a list must know the type of its elements. */
export function knowsElements(type: Type, { layouts }: Pick<Context, 'layouts'>): boolean {
  const { owns, align }: Extent = extentOf(type, layouts)!
  return owns || align > 8
}

function member(head: string, body: readonly Statement[]): string {
  return `${head}\n${lines(body, '    ')}\n  },`
}

/** Returns whether the statements use the variable `name`. */
function uses(body: readonly Statement[], name: string): boolean {
  return lines(body, '')
    .split(/[^\w$]+/)
    .includes(name)
}

function addressAt(pointer: string, arena: string): Address {
  return { arena, pointer, offset: 0, packed: false, field: '', child: '' }
}

/** Returns the class of a list: `head` is `class NameList$`, `more` are additional members. */
export function listClass<T extends Type>(
  head: string,
  type: T,
  more: readonly string[],
  context: Context,
): string {
  const { names } = context
  const kind = context.kind(type)
  const value = kind.value(type, context)
  const inputTypes = kind.inputTypes(type, context)
  const { element, field, index, ptr, u32, value: input } = names.locals
  const stride = extentOf(type, context.layouts)!.size
  const scaled = stride === 1 ? index : `${index} * ${stride}`
  const at = addressAt(ptr, 'this.arena')
  const accessor = kind.child(type, context)!
  const made = childAt(accessor, at)
  const place = { ...at, child: inline(made) }
  // Type arguments can be inferred from a declared type only.
  const isGeneric = accessor.type !== accessor.className
  const elementTypeName = elementType(type, context)
  const groups = [
    ...more,
    method(
      `Returns an accessor of the element at \`${index}\`.`,
      declared('  at', [index], ['number'], `: ${value} {`),
      [
        line(`const ${u32} = this.arena.u32`),
        line(`const ${field} = this.ptr >>> 2`),
        when(
          `!(typeof ${index} === 'number' && ${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`,
          line(`throw this.outOfRange(${index})`),
        ),
        returns(`this.read$(${u32}[${field}]! + ${scaled})`),
      ],
    ),
    method(
      null,
      `  protected override read$(${ptr}: number): ${value} {`,
      kind.read(type, place, context),
    ),
    method(
      null,
      declared('  protected override put$', [`${ptr}: number`, input], inputTypes, ': void {'),
      isGeneric
        ? [
            assigns(`const ${element}: ${accessor.type}`, made),
            ...kind.write!(type, { ...at, child: element }, input, context),
          ]
        : kind.write!(type, place, input, context),
    ),
    method(null, `  protected override get type(): ${names.runtimeType('ElementType')} {`, [
      returns(elementTypeName),
    ]),
  ]
  const base = names.runtime('ElementList')
  return classText(
    `The elements of a \`List<${kind.schema(type, context)}>\`.`,
    typed(`${head} extends`, `${base}<${value}, ${inputTypes.join(' | ')}>`, ' {'),
    groups,
  )
}

/** Arrays whose elements have accessors, and no class of arrays yet: the file makes one. */
import type { Type } from '../../ir.ts'
import { extentOf } from '../../layout/layout.ts'
import { declared, typed } from '../print-type.ts'
import { block, call, line, method, returns, when, type Statement } from '../printer.ts'
import { childAt, type Child, type Context } from './kind.ts'

/** The accessor of a `FixedArray` of `type`. */
export function accessorArray<T extends Type>(type: T, length: number, context: Context): Child {
  const kind = context.kind(type)
  const schema = kind.schema(type, context)
  const name = context.own(`${kind.word(type, context)}Array`, schema, (name) =>
    elementClass(name, type, context),
  )
  return { type: name, pointer: 'Ptr', args: [String(length)], isStruct: false }
}

function elementClass<T extends Type>(name: string, type: T, context: Context): string {
  const kind = context.kind(type)
  const child = kind.child(type, context)!
  const value = kind.value(type, context)
  const stride = extentOf(type, context.layouts)!.size
  const place = { arena: 'this.arena', pointer: `this.ptr + index * ${stride}`, offset: 0 }
  const made = [CHECK_INDEX, returns(childAt(child, { ...place, packed: false, child: '' }))]
  // A union answers what is inside of its accessor.
  const isOuter = child.type !== value
  const accessor = isOuter ? 'this.accessor$(index)' : 'this.at(index)'
  const element = { ...place, packed: false, child: accessor }
  return arrayClass(
    {
      head: `class ${name}`,
      name,
      schema: kind.schema(type, context),
      value,
      taken: kind.taken(type, context),
      takenMany: kind.takenMany(type, context),
      at: isOuter ? kind.read(type, element, context) : made,
      set: kind.write!(type, element, 'value', context),
      more: isOuter
        ? [method(null, `  private accessor$(index: number): ${child.type} {`, made)]
        : [],
    },
    context,
  )
}

export const CHECK_INDEX: Statement = when(
  '!(index >>> 0 === index && index < this.length)',
  line('throw this.outOfRange(index)'),
)

export interface ArrayClass {
  /** `export class EnemyArray` */
  readonly head: string
  readonly name: string
  /** The type of the elements: in the schema, of what `at` answers, of what `set` takes. */
  readonly schema: string
  readonly value: string
  readonly taken: readonly string[]
  /** What `assign` takes beside another such array. */
  readonly takenMany: string
  /** Their bodies. */
  readonly at: readonly Statement[]
  readonly set: readonly Statement[]
  /** Members between `at` and `set`. */
  readonly more: readonly string[]
}

export function arrayClass(array: ArrayClass, { names }: Context): string {
  const { head, name, schema, value, taken, takenMany } = array
  const members = [
    method(
      'An accessor on the element at `index`, of its own.',
      declared('  at', ['index'], ['number'], `: ${value} {`),
      array.at,
    ),
    ...array.more,
    method(null, declared('  set', ['index: number', 'value'], taken, ': void {'), array.set),
    method(
      'Writes `values` from element 0 on; elements beyond them keep what they hold.',
      declared('  assign', ['values'], [name, takenMany], ': void {'),
      [
        line('this.checkLength(values.length)'),
        block('for (let index = 0; index < values.length; index++)', [
          line(call('this.set', ['index', "'ptr' in values ? values.at(index) : values[index]!"])),
        ]),
      ],
    ),
  ]
  return `/** The elements of a \`FixedArray<${schema}, N>\`. */
${typed(`${head} extends`, `${names.runtime('FixedArrayAccessor')}<${value}>`, ' {')}
${members.join('\n\n')}
}`
}

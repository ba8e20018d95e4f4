/** `Pool<T>`: structs in slots of equal size, whose pointers stay valid. */
import type { CollectionType, StructRef } from '../../ir.ts'
import { poolGeometry, type PoolGeometry } from '../../layout/pool.ts'
import type { Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import { call, classText, line, method, returns } from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'

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
    const { names } = context
    const { local } = elementOf(type)
    const { stride, slots, start, bytes } = geometryOf(type, context)
    const inputs = poolEmitter.inputTypes(type, context)
    const { element, value } = names.locals
    const struct = names.value(local)
    const poolHead = names.runtime('PoolHead')
    const layout = [`() => ${struct}`, ...[stride, slots, start, bytes].map(String)].join(', ')
    const base = `${names.runtime('Pool')}<${inputs.join(', ')}>`
    return classText(
      `The elements of a \`Pool<${local}>\`.`,
      typed(`${head} extends`, base, ' {'),
      [
        `  static readonly head$: ${poolHead} = /*@__PURE__*/ new ${poolHead}(${layout})`,
        ...more,
        method(null, `  protected override get head(): ${poolHead} {`, [returns(`${name}.head$`)]),
        method(null, `  protected override get type(): typeof ${struct} {`, [returns(struct)]),
        method(
          null,
          declared(
            '  protected override write',
            [`${element}: ${names.type(local)}`, value],
            inputs,
            ': void {',
          ),
          [line(call(names.value(local, 'init*'), [element, value]))],
        ),
      ],
    )
  },
}

function elementOf({ elements }: CollectionType): StructRef {
  return elements[0] as StructRef
}

function geometryOf(type: CollectionType, { layouts }: Context): PoolGeometry {
  return poolGeometry(layouts.get(elementOf(type).id)!, type.numbers[0]!)
}

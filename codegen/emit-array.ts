/** The accessor for arrays of a struct. */
import type { StructLayout } from './ir.ts'
import { arrayClass, CHECK_INDEX } from './kinds/element-array.ts'
import type { Context } from './kinds/kind.ts'
import { call, line, method, returns } from './printer.ts'

export function emitArray({ name, size }: StructLayout, context: Context): string {
  return arrayClass(
    {
      head: `export class ${name}Array`,
      name: `${name}Array`,
      schema: name,
      value: name,
      taken: [name, `${name}Init`],
      at: [returns(call(`${name}.at`, ['this.arena', 'this.ptrAt(index)']))],
      more: [
        method(
          'Where the element at `index` is, to aim an accessor that there is already.',
          `  ptrAt(index: number): Ptr<${name}> {`,
          [CHECK_INDEX, returns(`(this.ptr + index * ${size}) as Ptr<${name}>`)],
        ),
      ],
      set: [line(call(`init${name}`, ['this.at(index)', 'value']))],
    },
    context,
  )
}

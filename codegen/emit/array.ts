/** The accessors for arrays and lists of a struct. */
import type { StructLayout } from '../ir.ts'
import { arrayClass, checkIndex } from './kinds/element-array.ts'
import { manyOf, type Context } from './kinds/kind.ts'
import { declared, typed } from './print-type.ts'
import { call, classText, line, method, returns, when } from './printer.ts'

export function emitArray({ name, size }: StructLayout, context: Context): string {
  const inputTypes = [name, `${name}.Init`]
  const { names } = context
  const { index, value } = names.locals
  const pointer = names.pointer(name)
  return arrayClass(
    {
      head: `export class ${name}$Array`,
      name: `${name}$Array`,
      schema: name,
      value: name,
      inputTypes,
      arrayInputType: manyOf(inputTypes),
      at: [returns(call(`${name}.at`, ['this.arena', `this.ptrAt(${index})`]))],
      more: [
        method(
          `Returns the pointer to the element at \`${index}\`.`,
          `  ptrAt(${index}: number): ${pointer} {`,
          [checkIndex(context), returns(`(this.ptr + ${index} * ${size}) as ${pointer}`)],
        ),
      ],
      set: [line(call(`init${name}`, [`this.at(${index})`, value]))],
    },
    context,
  )
}

export function emitList({ name, size }: StructLayout, { names }: Context): string {
  const { element, field, index, u32, value } = names.locals
  const pointer = names.pointer(name)
  const members = [
    method(
      `Returns an accessor on the element at \`${index}\`.`,
      `  at(${index}: number): ${name} {`,
      [returns(call(`${name}.at`, ['this.arena', `this.ptrAt(${index})`]))],
    ),
    method(
      `Returns the pointer to the element at \`${index}\`, which is valid until the list grows.`,
      `  ptrAt(${index}: number): ${pointer} {`,
      [
        line(`const ${u32} = this.arena.u32`),
        line(`const ${field} = this.ptr >>> 2`),
        when(
          `!(${index} >>> 0 === ${index} && ${index} < ${u32}[${field} + 1]!)`,
          line(`throw this.outOfRange(${index})`),
        ),
        returns(`(${u32}[${field}]! + ${index} * ${size}) as ${pointer}`),
      ],
    ),
    method(null, `  protected override get type(): typeof ${name} {`, [returns(name)]),
    method(
      null,
      declared(
        '  protected override write',
        [`${element}: ${name}`, value],
        [name, `${name}.Init`],
        ': void {',
      ),
      [line(call(`init${name}`, [element, value]))],
    ),
  ]
  const base = `export class ${name}$List extends`
  return classText(
    `The elements of a \`List<${name}>\`.`,
    typed(base, `${names.runtime('StructList')}<${name}, ${name}.Init>`, ' {'),
    members,
  )
}

/** The accessors for arrays and lists of a struct. */
import type { StructLayout } from '../ir.ts'
import { arrayClass, checkIndex } from './kinds/element-array.ts'
import { manyOf, type Context } from './kinds/kind.ts'
import { declared, typed } from './print-type.ts'
import { call, line, method, returns } from './printer.ts'

export function emitArray({ name, size }: StructLayout, context: Context): string {
  const taken = [name, `${name}.Init`]
  return arrayClass(
    {
      head: `export class ${name}$Array`,
      name: `${name}$Array`,
      schema: name,
      value: name,
      inputTypes: taken,
      arrayInputType: manyOf(taken),
      at: [returns(call(`${name}.at`, ['this.arena', 'this.ptrAt(index)']))],
      more: [
        method(
          'Where the element at `index` is, to aim an accessor that there is already.',
          `  ptrAt(index: number): Ptr<${name}> {`,
          [checkIndex(context), returns(`(this.ptr + index * ${size}) as Ptr<${name}>`)],
        ),
      ],
      set: [line(call(`init${name}`, ['this.at(index)', 'value']))],
    },
    context,
  )
}

export function emitList({ name, size }: StructLayout, { names }: Context): string {
  const members = [
    method('An accessor on the element at `index`, of its own.', `  at(index: number): ${name} {`, [
      returns(call(`${name}.at`, ['this.arena', 'this.ptrAt(index)'])),
    ]),
    method(
      'Where the element at `index` is, until the list grows.',
      `  ptrAt(index: number): Ptr<${name}> {`,
      [
        line('const { u32 } = this.arena'),
        line('const field = this.ptr >>> 2'),
        line(
          'if (!(index >>> 0 === index && index < u32[field + 1]!)) throw this.outOfRange(index)',
        ),
        returns(`(u32[field]! + index * ${size}) as Ptr<${name}>`),
      ],
    ),
    method(null, `  protected override get type(): typeof ${name} {`, [returns(name)]),
    method(
      null,
      declared(
        '  protected override write',
        [`element: ${name}`, 'value'],
        [name, `${name}.Init`],
        ': void {',
      ),
      [line(call(`init${name}`, ['element', 'value']))],
    ),
  ]
  const base = `export class ${name}$List extends`
  return `/** The elements of a \`List<${name}>\`. */
${typed(base, `${names.runtime('StructList')}<${name}, ${name}.Init>`, ' {')}
${members.join('\n\n')}
}`
}

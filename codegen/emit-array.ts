/** The accessor for arrays of a struct. */
import type { StructLayout } from './ir.ts'
import type { Context } from './kinds/kind.ts'
import { block, call, declared, line, method, returns, when } from './printer.ts'

export function emitArray({ name, size }: StructLayout, { names }: Context): string {
  const base = names.runtime('FixedArrayAccessor')
  const one = [name, `${name}Init`]
  const members = [
    method(
      'An accessor on the element at `index`, of its own.',
      `  at(index: number): ${name} {`,
      [returns(call(`${name}.at`, ['this.arena', 'this.ptrAt(index)']))],
    ),
    method(
      'Where the element at `index` is, to aim an accessor that there is already.',
      `  ptrAt(index: number): Ptr<${name}> {`,
      [
        when('!(index >>> 0 === index && index < this.length)', line('throw this.outOfRange(index)')),
        returns(`(this.ptr + index * ${size}) as Ptr<${name}>`),
      ],
    ),
    method(
      null,
      declared('  set', ['index: number', 'value'], one, ': void {'),
      [line(call(`init${name}`, ['this.at(index)', 'value']))],
    ),
    method(
      'Writes `values` from element 0 on; elements beyond them keep what they hold.',
      declared(
        '  assign',
        ['values'],
        [`${name}Array`, `readonly (${one.join(' | ')})[]`],
        ': void {',
      ),
      [
        line('this.checkLength(values.length)'),
        block('for (let index = 0; index < values.length; index++)', [
          line(call('this.set', ['index', "'ptr' in values ? values.at(index) : values[index]!"])),
        ]),
      ],
    ),
  ]
  return `/** The elements of a \`FixedArray<${name}, N>\`. */
export class ${name}Array extends ${base}<${name}> {
${members.join('\n\n')}
}`
}

/** The function that makes a struct the same as another. */
import type { StructLayout } from '../ir.ts'
import { elementIndex, type Context } from './kinds/kind.ts'
import { declared } from './print-type.ts'
import { assigns, call, docComment, line, lines, returns, under } from './printer.ts'
import type { Statement } from './printer.ts'

export function emitCopy(struct: StructLayout, context: Context): string {
  const { name, owns } = struct
  const words = owns
    ? 'Copies `source`, also from another arena, with all that it owns; pointers keep their offsets.'
    : 'Copies every byte of `source`, also from another arena; pointers keep their offsets.'
  const head = declared(
    `export function copy${name}`,
    [`target: ${name}`, 'source'],
    [name],
    `: ${name} {`,
  )
  const body = owns ? copyOwned(struct, context) : copyBytes(struct, context)
  return `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
}

function copyOwned({ name }: StructLayout, { names }: Context): readonly Statement[] {
  return [returns(call(names.runtime('copyOwned'), ['target', 'source', name]))]
}

/**
 * The widest integers that the alignment allows: floats could change the bits of a NaN. A checked
 * arena is told, since it minds what the pointers among the bytes were set to.
 */
function copyBytes({ id, size, align }: StructLayout, { pointers }: Context): readonly Statement[] {
  const bytes = Math.min(align, 4)
  const view = `i${bytes * 8}`
  return [
    assigns('const from', `source.arena.${view}`),
    assigns('const to', `target.arena.${view}`),
    assigns('const sourceIndex', elementIndex('source.ptr', 0, bytes)),
    assigns('const targetIndex', elementIndex('target.ptr', 0, bytes)),
    under(
      `for (let index = 0; index < ${size / bytes}; index++)`,
      assigns('to[targetIndex + index]', 'from[sourceIndex + index]!'),
    ),
    ...(pointers.has(id) ? [line(`target.arena.checks?.copied(target, source, ${size})`)] : []),
    returns('target'),
  ]
}

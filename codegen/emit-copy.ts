/** The function that makes a struct the same as another. */
import type { StructLayout } from './ir.ts'
import { elementIndex, type Context } from './kinds/kind.ts'
import { assigns, declared, docComment, lines, returns, under } from './printer.ts'

/** The widest integers that the alignment allows: floats could change the bits of a NaN. */
export function emitCopy({ name, size, align }: StructLayout, _: Context): string {
  const bytes = Math.min(align, 4)
  const view = `i${bytes * 8}`
  const body = [
    assigns('const from', `source.arena.${view}`),
    assigns('const to', `target.arena.${view}`),
    assigns('const sourceIndex', elementIndex('source.ptr', 0, bytes)),
    assigns('const targetIndex', elementIndex('target.ptr', 0, bytes)),
    under(
      `for (let index = 0; index < ${size / bytes}; index++)`,
      assigns('to[targetIndex + index]', 'from[sourceIndex + index]!'),
    ),
    returns('target'),
  ]
  const words = 'Copies every byte of `source`, also from another arena; pointers keep their offsets.'
  const head = declared(
    `export function copy${name}`,
    [`target: ${name}`, 'source'],
    [name],
    `: ${name} {`,
  )
  return `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
}

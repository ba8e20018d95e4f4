/** The function that makes a struct the same as another. */
import type { StructId, StructLayout, Type } from './ir.ts'
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
function copyBytes(struct: StructLayout, { layouts }: Context): readonly Statement[] {
  const { size, align } = struct
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
    ...(hasPointer(struct, layouts)
      ? [line(`target.arena.checks?.copied(target, source, ${size})`)]
      : []),
    returns('target'),
  ]
}

/** Whether a `Ptr` is among the bytes of the struct. Each struct inside is looked at once. */
function hasPointer(
  { slots }: StructLayout,
  layouts: Context['layouts'],
  seen: Set<StructId> = new Set(),
): boolean {
  const among = (type: Type): boolean => {
    switch (type.kind) {
      case 'pointer':
        return true
      case 'array':
        return among(type.element)
      case 'union':
        return type.members.some(({ struct }) => among(struct))
      case 'struct':
        if (seen.has(type.id)) return false
        seen.add(type.id)
        return hasPointer(layouts.get(type.id)!, layouts, seen)
      default:
        return false
    }
  }
  return slots.some((slot) => slot.kind === 'field-layout' && among(slot.type))
}

/** `StructLayout` → the text of `hash*`, where its bytes say all there is to say. */
import type { StructLayout } from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { called, docComment } from './printer.ts'

export function emitHash(struct: StructLayout, context: Context): string | null {
  if (whyNoHash(struct, context) !== null) return null
  const { name, size } = struct
  const words = `A hash of the bytes of \`source\`, from 0 to 2^32 - 1: those that are equal have the same.`
  return `${docComment(words, '')}
${called(`export function hash${name}`, [`source: ${name}`], ': number {')}
  return ${context.names.runtime('murmur3')}(source.arena, source.ptr, ${size})
}`
}

/** What keeps equal structs from having equal bytes, or null where there is a hash. */
export function whyNoHash(struct: StructLayout, { bytewiseEqual }: Context): string | null {
  return bytewiseEqual.whyNot(struct)
}

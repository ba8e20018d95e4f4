/** The function `copy*`, which makes a struct equal to another. */
import type { StructLayout } from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { declared } from './print-type.ts'
import { call, docComment, fits, line, lines, returns, when } from './printer.ts'
import type { Statement } from './printer.ts'

/** Returns the text of the function `copy*`. */
export function emitCopy(struct: StructLayout, context: Context): string {
  const { name, owns } = struct
  const { source, target } = context.names.locals
  const words = owns
    ? `Copies \`${source}\` and all that it owns, also between arenas. Pointers keep their offsets.`
    : `Copies all bytes of \`${source}\`, also between arenas. Pointers keep their offsets.`
  const head = declared(
    `export function copy${name}`,
    [`${target}: ${name}`, source],
    [name],
    `: ${name} {`,
  )
  const body = owns ? copyOwned(struct, context) : copyBytes(struct, context)
  const text = `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
  // The test of a struct with a long name isn't broken.
  return text.split('\n').every(fits) ? text : `// prettier-ignore\n${text}`
}

function copyOwned({ name }: StructLayout, { names }: Context): readonly Statement[] {
  const { source, target } = names.locals
  return [returns(call(names.runtime('copyOwned'), [target, source, name]))]
}

/**
 * Returns the statements that copy the bytes. A checked arena records the targets of the pointers
 * among them, and the end of optional fields.
 */
function copyBytes(struct: StructLayout, context: Context): readonly Statement[] {
  const { names, optional, pointers } = context
  const { id, size } = struct
  const { source, target } = names.locals
  const places = [`${target}.arena`, `${target}.ptr`, `${source}.arena`, `${source}.ptr`]
  const { name } = struct
  const check = call(names.runtime('areStructs'), [name, target, source])
  return [
    when(`!(${target} instanceof ${name} && ${source} instanceof ${name})`, line(check)),
    line(call(names.runtime('copyBytes'), [...places, String(size)])),
    ...(pointers.has(id) || optional.has(id)
      ? [line(`${target}.arena.checks?.copied(${target}, ${source}, ${size})`)]
      : []),
    returns(target),
  ]
}

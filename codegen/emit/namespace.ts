/** The types in the namespace that is merged with the class of a struct, of flags or of bits. */
import type { StructLayout } from '../ir.ts'
import { initMembers } from './init.ts'
import { jsonMembers } from './json.ts'
import type { Context } from './kinds/kind.ts'
import { filled } from './properties.ts'

/** Returns the text of the namespace of a struct. */
export function emitNamespace(struct: StructLayout, context: Context): string {
  return namespaceText(struct.name, initMembers(struct, context), jsonMembers(struct, context))
}

/**
 * Returns the text of a namespace that contains only types, so that tools that strip types accept
 * it. `init` and `json` are the members of its two interfaces.
 */
export function namespaceText(
  name: string,
  init: readonly string[],
  json: readonly string[],
): string {
  return `// prettier-ignore
/** The types of \`${name}\` as plain values. */
export declare namespace ${name} {
  /** Fields to write. Missing or undefined fields keep their values. */
  interface Init {
${filled(init)}
  }
  /** The value that \`toJSON\` returns. */
  interface JSON {
${filled(json)}
  }
}`
}

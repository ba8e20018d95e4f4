/** The types in the namespace that is merged with the class of a struct, of flags or of bits. */
import type { StructLayout } from '../ir.ts'
import { initMembers } from './init.ts'
import { jsonMembers } from './json.ts'
import type { Context } from './kinds/kind.ts'
import { fits } from './printer.ts'

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

/**
 * Returns the interface that is merged with the class after it, and declares the properties that the
 * constructor of the class assigns. As fields of the class, they would be initialized to `undefined`
 * by some compilers, after which V8 doesn't know their representation; with `declare`, Babel 7
 * refuses them.
 *
 * @param head The declaration up to the brace, such as `export interface Enemy`.
 */
export function propertiesText(head: string, properties: readonly string[]): string {
  const line = `${head} { ${properties.join('; ')} }`
  if (fits(line)) return `// prettier-ignore\n${line}`
  return `// prettier-ignore\n${head} {\n${filled(properties.map((one) => `  ${one}`))}\n}`
}

/** Returns the members, with as many per line as fit. */
function filled(members: readonly string[]): string {
  const rows: string[] = []
  for (const member of members) {
    const row = rows.at(-1)
    const joined = `${row}; ${member.trimStart()}`
    if (row !== undefined && fits(joined) && !joined.includes('\n')) rows[rows.length - 1] = joined
    else rows.push(member)
  }
  return rows.join('\n')
}

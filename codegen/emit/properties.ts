/** The interface that declares the properties of a generated class. */
import { fits } from './printer.ts'

/**
 * Returns the interface that is merged with the class after it, and declares the properties that
 * the constructor of the class assigns. As fields of the class, they would be initialized to
 * `undefined` by some compilers, after which V8 doesn't know their representation; with `declare`,
 * Babel 7 refuses them. None is readonly, because a class can only assign those that it declares
 * itself.
 *
 * @param head The declaration up to the brace, such as `export interface Enemy`.
 */
export function propertiesText(head: string, properties: readonly string[]): string {
  const line = `${head} { ${properties.join('; ')} }`
  if (fits(line)) return `// prettier-ignore\n${line}`
  return `// prettier-ignore\n${head} {\n${filled(properties.map((one) => `  ${one}`))}\n}`
}

/** Returns the members, with as many per line as fit. */
export function filled(members: readonly string[]): string {
  const rows: string[] = []
  for (const member of members) {
    const row = rows.at(-1)
    const joined = `${row}; ${member.trimStart()}`
    if (row !== undefined && fits(joined) && !joined.includes('\n')) rows[rows.length - 1] = joined
    else rows.push(member)
  }
  return rows.join('\n')
}

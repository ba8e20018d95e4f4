/**
 * `StructLayout` → the operations on whole structs, one line each, which use the struct's table.
 * Bundlers drop unused lines, and the table if all of them are unused.
 */
import type { StructLayout } from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { called, fits, joined } from './printer.ts'

/**
 * Returns the operations. Requires: the class and the table of the struct precede them in the file.
 */
export function emitOperations({ name }: StructLayout, { names }: Context): string {
  const info = names.value(name, '*$Info')
  const plan = names.helper(`${name}Plan`)
  const { a, b, source } = names.locals
  const read = (struct: string): string[] => [`${struct}.arena`, `${struct}.ptr`]
  const made = (stem: string, type: string, maker: string): string =>
    assigned(`export const ${stem}${name}: ${names.runtimeType(type)}<${name}>`, {
      callee: `/*@__PURE__*/ ${names.runtime(maker)}`,
      args: [name, info],
    })
  return [
    assigned(`const ${plan}`, {
      callee: `/*@__PURE__*/ new ${names.runtime('StructPlan')}`,
      args: [info],
    }),
    // Each type has its own code that reads accessors: shared code would become megamorphic.
    arrow(`export const equals${name}`, [`${a}: ${name}`, `${b}: ${name}`], 'boolean', {
      callee: names.runtime('equalStructs'),
      args: [plan, ...read(a), ...read(b)],
    }),
    arrow(`export const hash${name}`, [`${source}: ${name}`], 'number', {
      callee: names.runtime('hashStruct'),
      args: [plan, ...read(source)],
    }),
    made('fromJSON', 'FromJSONOf', 'fromJSONOf'),
    made('release', 'ReleaseOf', 'releaseOf'),
  ].join('\n')
}

/** A call that bundlers drop if its result is unused. */
interface Made {
  readonly callee: string
  readonly args: readonly string[]
}

/** Returns `head = callee(args)` in one line, or in two, where a formatter would print four. */
export function assigned(head: string, { callee, args }: Made): string {
  const line = `${head} = ${callee}(${args.join(', ')})`
  if (fits(line)) return line
  return `// prettier-ignore\n${head} =\n${called(`  ${callee}`, args, '')}`
}

/** Returns `head = (parameters): result => callee(args)`. */
function arrow(
  head: string,
  parameters: readonly string[],
  result: string,
  { callee, args }: Made,
): string {
  const start = called(`${head} = `, parameters, `: ${result} =>`)
  const last = start.slice(start.lastIndexOf('\n') + 1)
  const body = `${callee}(${args.join(', ')})`
  const text = joined(last, body)
  const end = text.split('\n').every(fits) ? text : `${last}\n${called(`  ${callee}`, args, '')}`
  return start.slice(0, start.length - last.length) + end
}

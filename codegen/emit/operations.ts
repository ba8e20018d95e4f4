/**
 * `StructLayout` → the operations on whole structs, a line each over the struct's table: bundlers drop
 * the lines that nobody imports, and the table with the last of them.
 */
import type { StructLayout } from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { called, fits, joined } from './printer.ts'

/** Requires: the class and the table of the struct come before. */
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
    // Each type reads its accessors in code of its own: shared code would see many classes.
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

/** A call that bundlers drop when nobody uses its result. */
interface Made {
  readonly callee: string
  readonly args: readonly string[]
}

/** `head = callee(args)` in one line, or in two, which a formatter would make four. */
export function assigned(head: string, { callee, args }: Made): string {
  const line = `${head} = ${callee}(${args.join(', ')})`
  if (fits(line)) return line
  return `// prettier-ignore\n${head} =\n${called(`  ${callee}`, args, '')}`
}

/** `head = (parameters): result => callee(args)` */
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

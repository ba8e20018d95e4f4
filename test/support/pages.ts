import { readFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { load } from './codegen.ts'

/** A page whose TypeScript blocks are schemas, named in their first line, and programs. */
export interface Page {
  /** By file name. */
  readonly schemas: ReadonlyMap<string, string>
  readonly programs: readonly string[]
}

export function pageAt(path: string): Page {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(
    ([, text]) => text!,
  )
  const nameOf = (text: string): string | undefined => /^\/\/ (\S+\.struct\.ts)\n/.exec(text)?.[1]
  const schemas = blocks.flatMap((text) => {
    const name = nameOf(text)
    return name === undefined ? [] : [[name, text] as const]
  })
  return {
    schemas: new Map(schemas),
    programs: blocks.filter((text) => nameOf(text) === undefined),
  }
}

/** Matches an expression whose value is in the line's comment: `enemy.armour   // undefined`. */
const TOLD =
  /^(?!const |let |import |if |[^(\n]*[^=!<>]= )(\S.*?) {2,}\/\/ (true|false|null|undefined|-?\d+|'.*'|\[.*\])$/gm

/** Runs a program of the page and asserts every value in its comments. Returns their number. */
export async function runProgram({ schemas }: Page, program: string): Promise<number> {
  const sources = [...schemas].map(([path, text]) => ({ path, text }))
  const { outputs, errors } = compile(sources)
  assert.equal(
    errors.map(({ message }) => message),
    [],
  )
  let told = 0
  const checked = program.replace(TOLD, (_, expression: string, value: string) => {
    told++
    return `seen.push([${JSON.stringify(expression)}, ${expression}, ${value}])`
  })
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  const entry = `const seen: unknown[] = []\n${checked.replace(/^import .*$/gm, '')}\nexport { seen }`
  const imports = program.match(/^import .*$/gm)!.join('\n')
  const { seen } = await load<{ seen: [string, unknown, unknown][] }>(`${imports}\n${entry}`, files)
  for (const [expression, found, expected] of seen) assert.equal(found, expected, expression)
  assert.is(seen.length, told)
  return told
}

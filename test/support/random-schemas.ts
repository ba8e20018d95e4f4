import * as assert from 'uvu/assert'
import { compile, type TextFile } from '../../codegen/compile.ts'
import { collectionStructs } from './codegen-collections.ts'
import { schemaOf, wholeStructs } from './codegen-structs.ts'
import { Random, replayHint } from './random.ts'

/** Random schemas, every fourth with collections, with the code that is generated for them. */
export class RandomSchemas {
  readonly #schemas: readonly (readonly TextFile[])[]

  constructor(seed: number, count: number) {
    const random = new Random(seed)
    this.#schemas = Array.from({ length: count }, (_, index) => {
      const path = `random${index}.struct.ts`
      const structs = index % 4 === 3 ? collectionStructs : wholeStructs
      const text = withNamedLists(random, schemaOf(structs(random, random.between(1, 6))))
      const { outputs, errors } = compile([{ path, text }])
      assert.equal(errors.map(String), [], replayHint(seed))
      return [{ path, text }, ...outputs]
    })
  }

  /** Returns the number of schemas in which a word of the language occurs. */
  countOf(word: string): number {
    const pattern = new RegExp(`\\b${word}\\b`)
    return this.#schemas.filter(([schema]) => pattern.test(schema!.text)).length
  }

  /** Returns the first `count` schemas and their code, by their paths. */
  files(count: number): Record<string, string> {
    const files = this.#schemas.slice(0, count).flat()
    return Object.fromEntries(files.map(({ path, text }) => [path, text]))
  }
}

/** Gives some lists of a schema names of their own. */
function withNamedLists(random: Random, schema: string): string {
  const named: string[] = []
  const text = schema.replace(/^(  \w+: )(List<.*>)$/gm, (field, start: string, list: string) => {
    if (random.chance(0.5)) return field
    named.push(`export type Named${named.length} = ${list}\n`)
    return `${start}Named${named.length - 1}`
  })
  return named.length === 0 ? schema : `${text}\n${named.join('')}`
}

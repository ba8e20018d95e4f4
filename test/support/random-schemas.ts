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
      const text = schemaOf(structs(random, random.between(1, 6)))
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

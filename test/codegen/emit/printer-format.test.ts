import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import { schemaOf, wholeStructs } from '../../support/codegen-structs.ts'
import { goldenSchemas } from '../../support/codegen.ts'
import { Random } from '../../support/random.ts'

/** Generated code is formatted, so that projects which format everything see no diff. */
const formatted = suite('codegen/emit/printer-format')

/** This project's style. TypeScript has no standard style. */
const STYLE = { semi: false, singleQuote: true, printWidth: 100, trailingComma: 'all' } as const

async function expectFormatted(text: string, name: string): Promise<void> {
  assert.fixture(text, await format(text, { ...STYLE, parser: 'typescript' }), name)
}

formatted('formats the goldens and the generated code of examples and benches', async () => {
  const golden = goldenSchemas().map((path) => path.replace('.struct.ts', '.gen.ts'))
  const others = ['examples/quickstart/enemy.gen.ts', 'examples/flights/flight.gen.ts']
  for (const path of [...golden, ...others, 'bench/kinds.gen.ts']) {
    await expectFormatted(readFileSync(path, 'utf8'), path)
  }
})

formatted('formats random schemas with names of any length', async () => {
  for (let length = 1; length <= 25; length += 4) {
    const plain = schemaOf(wholeStructs(new Random(length), 4))
    const text = plain
      .replace(/\bS(\d+)\b/g, `S$1${'x'.repeat(length)}`)
      .replace(/\bf(\d+)(?=\??:)/g, `f$1${'y'.repeat((length * 7) % 20)}`)
    const { outputs, errors } = compile([{ path: 'random.struct.ts', text }])
    assert.equal(errors.map(String), [])
    await expectFormatted(outputs[0]!.text, `names that are ${length} longer`)
  }
})

formatted.run()

import { format } from 'prettier'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { literal, type Literal } from '../../../codegen/emit/literal.ts'
import { Random, replayHint, seeds } from '../../support/random.ts'

const literals = suite('codegen/emit/literal')

const WORDS = ['a', 'hit', 'points', "it's", '"so"', '\\', 'é', 'metres', 'position', '\n', '💩']

function randomText(random: Random): string {
  return Array.from({ length: random.below(30) }, () => random.pick(WORDS)).join(' ')
}

/** Returns a value for the printer, and the value that its text must have. */
function randomLiteral(random: Random, depth: number): readonly [Literal, unknown] {
  switch (random.below(depth > 3 ? 3 : 6)) {
    case 0: {
      const text = randomText(random)
      return [text, text]
    }
    case 1: {
      const number = random.below(100_000)
      return [number, number]
    }
    case 2:
      return [true, true]
    case 3: {
      const items = Array.from({ length: random.below(5) }, () => randomLiteral(random, depth + 1))
      return [items.map(([item]) => item), items.map(([, value]) => value)]
    }
    default: {
      const names = Array.from({ length: random.between(1, 6) }, (_, index) => `key${index}`)
      const inner = names.map((name) => [name, randomLiteral(random, depth + 1)] as const)
      const properties = Object.fromEntries(inner.map(([name, [item]]) => [name, item]))
      const values = Object.fromEntries(inner.map(([name, [, value]]) => [name, value]))
      return [{ properties: { ...properties, left: undefined } }, values]
    }
  }
}

literals(
  'prints literals that evaluate to their value, formatted as a formatter would',
  async () => {
    for (const seed of seeds(300)) {
      const random = new Random(seed)
      const [value, meaning] = randomLiteral(random, 0)
      const text = literal('export const made = ', value, '')
      const again = await format(text, {
        parser: 'typescript',
        semi: false,
        singleQuote: true,
        printWidth: 100,
      })
      assert.is(text, again.trimEnd(), replayHint(seed))
      const evaluated: unknown = new Function(
        `return (${text.slice('export const made ='.length)})`,
      )()
      assert.equal(evaluated, meaning, replayHint(seed))
    }
  },
)

literals('prints code unchanged', () => {
  const made = literal(
    'const info = ',
    { properties: { target: { code: '() => Enemy$Info' } } },
    '',
  )
  assert.is(made, 'const info = { target: () => Enemy$Info }')
})

literals.run()

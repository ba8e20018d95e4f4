import { parseSync } from 'oxc-parser'
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { SchemaError } from '../../codegen/diagnostic.ts'
import { goldenSchemas } from '../support/codegen.ts'
import { forEachSeed, type Random } from '../support/random.ts'

/** Right schemas with a few tokens wrong: whatever comes, the compiler answers, soon and in order. */
const mutating = suite('codegen/mutations')

const SEEDS = 40
const MUTANTS = 550

const originals: ReadonlyMap<string, string> = new Map(
  goldenSchemas().map((path) => [path, readFileSync(path, 'utf8')]),
)
const TOKEN = /\/\*\*[^]*?\*\/|\/\/.*|'[^'\n]*'|[\w$]+|\s+|[^]/g
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []
const pool = [...originals.values()].flatMap(tokensOf)
const STRANGERS = [
  ...['?', '!', '#', '@', '`', "'", '"', '\\', '\0', '\ud800', '\u2028', '/*', '*/', '//', '...'],
  ...['-1', '0', '1e999', '5n', '0x', 'NaN', 'null', 'undefined', 'number', 'any', 'this', 'new'],
  ...['readonly', 'extends', 'default', 'declare', 'abstract', 'class', 'enum', 'type', 'const'],
  ...['keyof', 'typeof', 'infer', 'asserts', 'is', 'as', 'satisfies', 'export', 'import', 'async'],
  ...['__proto__', 'constructor', 'prototype', 'ptr', 'Struct', 'Ptr', '@default', '@defaultValue'],
]

function mutate(text: string, random: Random): string {
  const tokens = tokensOf(text)
  const place = (): number => random.below(tokens.length)
  for (let change = random.between(1, 4); change > 0 && tokens.length > 1; change--) {
    switch (random.below(5)) {
      case 0:
        tokens.splice(place(), random.between(1, 4))
        break
      case 1: {
        const [a, b] = [place(), place()]
        const token = tokens[a]!
        tokens[a] = tokens[b]!
        tokens[b] = token
        break
      }
      case 2:
        tokens.splice(place(), 0, random.pick(pool))
        break
      case 3:
        tokens[place()] = random.pick(STRANGERS)
        break
      default:
        tokens.splice(place(), 0, ...tokens.slice(place(), place()).slice(0, 20))
    }
  }
  return tokens.join('')
}

mutating(
  `answers ${SEEDS * MUTANTS} mutants with errors at places, or with code that parses`,
  () => {
    const codes = new Set<string>()
    let compiled = 0
    let total = 0
    forEachSeed(SEEDS, (random) => {
      for (let count = 0; count < MUTANTS; count++) {
        const path = random.pick([...originals.keys()])
        const text = mutate(originals.get(path)!, random)
        const began = performance.now()
        const { outputs, errors } = compile([{ path, text }], (name) => originals.get(name))
        assert.ok(performance.now() - began < 2_000, `slow:\n${text}`)
        total++
        if (errors.length === 0) {
          compiled++
          assert.is(outputs.length, 1)
          const output = outputs[0]!
          const problems = parseSync(output.path, output.text).errors
          assert.equal(problems, [], `${text}\n${output.text}`)
        } else {
          assert.is(outputs.length, 0)
        }
        for (const error of errors) {
          codes.add(error.code)
          expectPlace(error, error.path === path ? text : originals.get(error.path)!)
        }
      }
    })
    // Were it not so, the mutations would be too tame or too wild to test anything.
    assert.ok(compiled > total / 50, `${compiled} of ${total} compiled`)
    assert.ok(codes.size > (total > MUTANTS ? 20 : 5), [...codes].join())
  },
)

function expectPlace(error: SchemaError, text: string): void {
  assert.instance(error, SchemaError)
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  assert.ok(error.line >= 1 && error.line <= lines.length, error.message)
  assert.ok(error.column >= 1 && error.column <= lines[error.line - 1]!.length + 1, error.message)
  assert.match(error.message, `${error.path}:${error.line}:${error.column} ${error.code}\n`)
  assert.match(error.message, '^')
  assert.match(error.message, '\nFix: ')
}

mutating.run()

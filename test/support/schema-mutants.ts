import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import * as assert from 'uvu/assert'
import type { Compiled, TextFile } from '../../codegen/compile.ts'
import { SchemaError } from '../../codegen/diagnostic.ts'
import { goldenSchemas, schema } from './codegen.ts'
import type { Random } from './random.ts'

/** A valid schema with a few tokens changed. */
export interface Mutant {
  readonly path: string
  readonly text: string
}

type Compile = (
  sources: readonly TextFile[],
  read: (path: string) => string | undefined,
) => Compiled

/** Result for a mutant: the codes of its errors, none if it compiles. */
export interface Outcome {
  readonly codes: readonly string[]
  /** Seconds of the compilation: of processor time, where it took long. */
  readonly seconds: number
}

/** Seconds of a compilation that is repeated to measure its processor time, which is slow to read. */
const NOTICEABLE = 0.5

const TOKEN = /\/\*\*[^]*?\*\/|\/\/.*|'[^'\n]*'|[\w$]+|\s+|[^]/g

/** A doc comment is one token when it is moved, and many when its text is changed. */
const WORD_OF_COMMENT = /@?[\w$-]+|\s+|[^]/g

const STRANGERS = [
  ...['?', '!', '#', '@', '`', "'", '"', '\\', '\0', '\ud800', '\u2028', '/*', '*/', '//', '...'],
  ...['-1', '0', '1e999', '5n', '0x', 'NaN', 'null', 'undefined', 'number', 'any', 'this', 'new'],
  ...['readonly', 'extends', 'default', 'declare', 'abstract', 'class', 'enum', 'type', 'const'],
  ...['keyof', 'typeof', 'infer', 'asserts', 'is', 'as', 'satisfies', 'export', 'import', 'async'],
  ...['__proto__', 'constructor', 'prototype', 'ptr', 'Struct', 'Ptr', '@default', '@defaultValue'],
  ...['Enum', 'Flags', 'Bits', 'Str', 'List', 'Own', 'Ref', 'Atomic', 'FixedArray', 'f16', 'i53'],
  ...['@align', '@packed', '@cacheline', '@wgsl', 'storage', '65536', '4294967296', '| null', '| '],
  ...[
    "'x'",
    "''",
    "'__proto__'",
    "'a' | 'b'",
    '{ a: 3 }',
    '{}',
    '[]',
    '<',
    '>',
    'х',
    'é',
    '\u200d',
  ],
]

/** The valid schemas, read once, and the source of mutants. */
export class SchemaMutants {
  readonly #originals: ReadonlyMap<string, string> = new Map(
    goldenSchemas().map((path) => [path, readFileSync(path, 'utf8')]),
  )
  readonly #paths = [...this.#originals.keys()]
  readonly #pool = [...this.#originals.values()].flatMap(tokensOf)

  next(random: Random): Mutant {
    const path = random.pick(this.#paths)
    return { path, text: this.#mutate(this.#originals.get(path)!, random) }
  }

  /** Compiles a mutant. Throws unless the result is errors with positions or code that parses. */
  examine({ path, text }: Mutant, compile: Compile): Outcome {
    const compiled = (): Compiled => compile([{ path, text }], (name) => this.#originals.get(name))
    const start = performance.now()
    const { outputs, errors } = compiled()
    const elapsed = (performance.now() - start) / 1e3
    // On a busy machine, quick compilations can wait for long.
    const seconds = elapsed < NOTICEABLE ? elapsed : processorSeconds(compiled)
    if (errors.length === 0) {
      assert.is(outputs.length, 1)
      const output = outputs[0]!
      assert.equal(parseSync(output.path, output.text).errors, [], output.text)
    } else {
      assert.is(outputs.length, 0)
    }
    for (const error of errors) {
      expectPlace(error, error.path === path ? text : this.#originals.get(error.path)!)
    }
    return { codes: errors.map(({ code }) => code), seconds }
  }

  #mutate(text: string, random: Random): string {
    // Most mutants remain valid for the parser and fail in a later stage.
    const isTame = random.chance(0.7)
    const tokens = tokensOf(isTame ? withAllWords(text) : text)
    const change = isTame ? this.#tame : this.#wild
    for (let left = random.between(1, 4); left > 0 && tokens.length > 1; left--) {
      change.call(this, tokens, random)
    }
    return tokens.join('')
  }

  /** Replaces a token by another of its kind, or inserts one into a doc comment. */
  #tame(tokens: string[], random: Random): void {
    const at = random.below(tokens.length)
    const token = tokens[at]!
    if (token.startsWith('/**')) {
      const words = token.match(WORD_OF_COMMENT) ?? []
      words[random.between(1, words.length - 2)] = ` ${random.pick(STRANGERS)} `
      tokens[at] = words.join('')
      return
    }
    const kind = kindOf(token)
    if (kind === 'space') return this.#tame(tokens, random)
    const others = random.chance(0.3) ? STRANGERS : this.#pool
    for (let tries = 0; tries < 50; tries++) {
      const other = random.pick(others)
      if (kindOf(other) !== kind) continue
      tokens[at] = other
      return
    }
  }

  #wild(tokens: string[], random: Random): void {
    const place = (): number => random.below(tokens.length)
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
        tokens.splice(place(), 0, random.pick(this.#pool))
        break
      case 3:
        tokens[place()] = random.pick(STRANGERS)
        break
      default:
        tokens.splice(place(), 0, ...tokens.slice(place(), place()).slice(0, 20))
    }
  }
}

function processorSeconds(action: () => unknown): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Imports all built-in types, so that an inserted name is usually defined. */
function withAllWords(text: string): string {
  return /Ptr as|f32 as/.test(text) ? text : schema(text.replace(IMPORT_OF_WORDS, ''))
}

const IMPORT_OF_WORDS = /import type \{[^}]*\} from 'offheap\/schema'\n/g

function kindOf(token: string): string {
  if (/^\s/.test(token)) return 'space'
  if (/^[A-Za-z_$]/.test(token)) return 'word'
  return /^\d/.test(token) ? 'number' : token[0]!
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

function expectPlace(error: SchemaError, text: string): void {
  assert.instance(error, SchemaError)
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/)
  assert.ok(error.line >= 1 && error.line <= lines.length, error.message)
  assert.ok(error.column >= 1 && error.column <= lines[error.line - 1]!.length + 1, error.message)
  assert.match(error.message, `${error.path}:${error.line}:${error.column} ${error.code}\n`)
  assert.match(error.message, '^')
  assert.match(error.message, '\nFix: ')
}

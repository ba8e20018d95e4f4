import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the trials of numbers, and those of written records, detect bugs in the sources. */
const bugs = suite('generated/text-writers-seeded-bugs')

const NEAREST = 'src/text/nearest-double.ts'
const SHORTEST = 'src/text/shortest-digits.ts'
const SINK = 'src/records/byte-sink.ts'
const PUTS = 'src/records/put-values.ts'

const READING: Record<string, Mutation> = {
  'all digits after the first 19 are dropped': {
    file: NEAREST,
    from: 'isCut ||= digit !== 0',
    to: 'isCut ||= false',
  },
  'the middle of two doubles is rounded up': {
    file: NEAREST,
    from: '(order === 0 && mantissa % 2 === 0)',
    to: '(order === 0 && mantissa % 2 === 2)',
  },
  'digits after the first 800 are dropped': {
    file: NEAREST,
    from: '    digits.multiplyAdd(10, 1)\n    return count + 1',
    to: '    return count',
  },
  'the lower bits of a power are not used': {
    file: NEAREST,
    from: 'if (isFull && y1 + h',
    to: 'if (!isFull && y1 + h',
  },
  'an ambiguous middle is not compared': {
    file: NEAREST,
    from: '(x2 & 0x1ff) === 0 && (rounded & 3) === 1) return NaN',
    to: '(x2 & 0x1ff) === 0 && (rounded & 3) === 5) return NaN',
  },
  'subnormal numbers are rounded as normal ones': {
    file: NEAREST,
    from: 'return exponent < LEAST_EXPONENT ? NaN : ',
    to: 'return exponent < LEAST_EXPONENT - 60 ? NaN : ',
  },
  'large exponents wrap': {
    file: 'src/text/parse-float.ts',
    from: 'if (exponent < 1e15) exponent = exponent * 10 + digit',
    to: 'exponent = (exponent * 10 + digit) | 0',
  },
  'a quotient is rounded twice': {
    file: 'src/text/parse-float.ts',
    from: 'mantissa < 2 ** 53 && exponent',
    to: 'mantissa < 2 ** 54 && exponent',
  },
  'the words below a shift are not zero': {
    file: 'src/text/big.ts',
    from: '    this.words.fill(0, 0, shift)\n',
    to: '',
  },
}

const WRITING: Record<string, Mutation> = {
  'the limits of odd mantissas are included': {
    file: SHORTEST,
    from: 'const isOdd = low & 1',
    to: 'const isOdd = 0',
  },
  'powers of two have the distance of other doubles': {
    file: SHORTEST,
    from: 'const isIrregular = low === 0 && fraction === 0 && biased > 1',
    to: 'const isIrregular = low === 0 && fraction === 1 && biased > 1',
  },
  'a shorter number is not searched for': {
    file: SHORTEST,
    from: 'if (isTenBelow !== isTenAbove && ',
    to: 'if (isTenBelow && isTenAbove && ',
  },
  'the nearest of two numbers is not chosen': {
    file: SHORTEST,
    from: ': rest > 2 || (rest === 2',
    to: ': rest > 3 || (rest === 2',
  },
}

const RECORDS: Record<string, Mutation> = {
  'room is not made for the rest of a record': {
    file: PUTS,
    from: 'const next = sink.room$(at, most + 2 + rest)',
    to: 'const next = sink.room$(at, 1)',
  },
  'a sink does not follow its block': {
    file: SINK,
    from: 'this.at$ = this.#block + length\n',
    to: '',
  },
  'a record that is handed over is written again': {
    file: SINK,
    from: 'arena.u8.copyWithin(block, begin, at)',
    to: 'arena.u8.copyWithin(block, block, at)',
  },
  'an empty text of an optional field is no text': {
    file: PUTS,
    from: 'return end === at && isMarked ? putEmpty(out, at) : end\n}\n\n/** Writes a name',
    to: 'return end\n}\n\n/** Writes a name',
  },
  'the separator is not quoted': {
    file: 'src/text/write-csv-text.ts',
    from: 'isQuoted =\n      byte === separator || ',
    to: 'isQuoted =\n      ',
  },
  'a control character has another escape': {
    file: 'src/text/write-json-text.ts',
    from: 'if (letter !== 0) {',
    to: 'if (byte === 0x0a) {\n    bytes[at + 1] = 0x72\n    return at + 2\n  }\n  if (letter !== 0) {',
  },
  'rows of a table are read as structs': {
    file: 'src/records/row-source.ts',
    from: 'places[field * 2 + 1]!]!',
    to: 'places[0]!]!',
  },
  'a code is that of another dictionary': {
    file: 'src/records/write-json.ts',
    from: 'const dictionary = dictionaries[name]\n',
    to: 'const dictionary = Object.values(dictionaries)[0]\n',
  },
}

interface Floats {
  floatFailure(seed: number, count: number): string | undefined
  writtenFailure(seed: number, count: number): string | undefined
}

interface Records {
  readonly KINDS: Readonly<Record<string, object>>
  recordWriterFailure(kind: object, seeds: Iterable<number>): string | undefined
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

function seeded(
  list: Readonly<Record<string, Mutation>>,
  entry: string,
  find: (module: unknown) => boolean,
): void {
  for (const [name, mutation] of Object.entries(list)) {
    bugs(`finds that ${name}`, async () => {
      assert.ok(find(await bundleWith(entry, [mutation])))
    })
  }
}

/** Returns whether a trial fails, also by an error. */
function fails(trial: () => string | undefined): boolean {
  try {
    return trial() !== undefined
  } catch {
    return true
  }
}

seeded(READING, 'test/support/float-texts.ts', (module) =>
  SEEDS.some((seed) => fails(() => (module as Floats).floatFailure(seed, 10_000))),
)
seeded(WRITING, 'test/support/float-texts.ts', (module) =>
  SEEDS.some((seed) => fails(() => (module as Floats).writtenFailure(seed, 10_000))),
)
seeded(RECORDS, 'test/support/record-writer-trial.ts', (module) => {
  const { KINDS, recordWriterFailure } = module as Records
  return Object.values(KINDS).some((kind) =>
    fails(() =>
      recordWriterFailure(
        kind,
        Array.from({ length: 100 }, (_, seed) => seed),
      ),
    ),
  )
})

bugs.run()

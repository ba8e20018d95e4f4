import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { ByteSink, ByteSinkOptions } from '../../src/records/byte-sink.ts'
import type { Struct } from '../../src/struct.ts'
import { collectionStructs } from './codegen-collections.ts'
import { schemaOf } from './codegen-structs.ts'
import { load } from './codegen.ts'
import { operationsOf, type Operations } from './golden-operations.ts'
import { Random, replayHint } from './random.ts'
import { randomValues } from './struct-values.ts'

/** Number of structs of a schema. */
const STRUCTS = 40

/** A change to a source of the run time: a bug that a test has to find. */
type Change = (path: string, text: string) => string

type Write = (sink: ByteSink, rows: Struct | readonly Struct[]) => void

interface Written extends Operations {
  readonly write: Write
}

interface Loaded {
  readonly newArena: () => Arena
  readonly newSink: (arena: Arena, options?: ByteSinkOptions) => ByteSink
  readonly structs: readonly Written[]
}

/** Returns the schema of a seed, all of whose structs have writers. */
export function schemaWithWriters(seed: number): string {
  const text = schemaOf(collectionStructs(new Random(seed), STRUCTS))
  return text.replaceAll(/( \*\/\n)?export interface /g, (_, end: string | undefined) =>
    end === undefined ? '/** @ndjson */\nexport interface ' : ' @ndjson */\nexport interface ',
  )
}

async function loaded(seed: number, change?: Change): Promise<Loaded> {
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text: schemaWithWriters(seed) }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  const entry = `export * from './random.gen.ts'\nexport { Arena } from 'offheap'\nexport { ByteSink } from 'offheap/ndjson'`
  const module = await load<Record<string, never>>(entry, files, change)
  const { Arena: ArenaClass, ByteSink: SinkClass } = module as unknown as {
    Arena: new (bytes: number) => Arena
    ByteSink: new (arena: Arena, options?: ByteSinkOptions) => ByteSink
  }
  const names = Object.keys(module).flatMap((name) => /^writeJSON(.*)$/.exec(name)?.[1] ?? [])
  return {
    newArena: () => new ArenaClass(1 << 22),
    newSink: (arena, options) => new SinkClass(arena, options),
    structs: names.map((name) => ({
      ...operationsOf(name, module),
      write: module[`writeJSON${name}`]!,
    })),
  }
}

/**
 * Writes random structs of the whole language. Returns the first one whose bytes aren't those of
 * `JSON.stringify` and `toJSON`.
 */
export async function jsonWriterFailure(
  seed: number,
  change?: Change,
): Promise<string | undefined> {
  const { newArena, newSink, structs } = await loaded(seed, change)
  const random = new Random(seed + 1_000)
  for (const struct of structs) {
    for (let round = 0; round < 3; round++) {
      const failure = trial(struct, newArena(), newSink, random)
      if (failure !== undefined) return `${replayHint(seed)}, ${struct.name}: ${failure}`
    }
  }
  return undefined
}

function trial(
  { type, info, toJSON, write }: Written,
  arena: Arena,
  newSink: Loaded['newSink'],
  random: Random,
): string | undefined {
  const anchors = [1, 2, 3, 4].map(() => arena.allocateZeroed(128, 128))
  const made = Array.from({ length: random.below(4) }, () =>
    arena.create(type, randomValues(info, random, anchors)),
  )
  const parts: string[] = []
  const flush = (bytes: Uint8Array): void => void parts.push(Buffer.from(bytes).toString())
  const isFlushed = random.chance(0.3)
  const bytes = random.pick([1, 100, 10_000])
  const sink = newSink(arena, isFlushed ? { bytes, flush } : { bytes })
  const isOne = made.length === 1
  const rows = isOne ? made[0]! : made
  const expected = isOne ? JSON.stringify(toJSON(made[0]!)) : JSON.stringify(made.map(toJSON))
  write(sink, rows)
  if (isFlushed) sink.flush()
  const found = isFlushed ? parts.join('') : Buffer.from(sink.bytes).toString()
  sink.free()
  const faults = arena.verify()
  arena.dispose()
  if (faults.length > 0) return faults.join('\n')
  return found === expected ? undefined : `got ${found}\nexpected ${expected}`
}

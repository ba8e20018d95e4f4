import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { ArenaOptions } from '../../src/arena-options.ts'
import type { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { schemaOf, wholeStructs } from '../support/codegen-structs.ts'
import { load } from '../support/codegen.ts'
import { Random, replayHint, seeds } from '../support/random.ts'
import { randomValues } from '../support/struct-values.ts'

/** For correct programs, a checked arena behaves as an unchecked one, with all kinds of structs. */
const structs = suite('checked/arena-checks-random-structs')

type Module = Readonly<Record<string, never>> & {
  readonly Arena: new (bytes: number, options: ArenaOptions) => Arena
}

async function moduleOf(schema: string): Promise<Module> {
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text: schema }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  return load<Module>(`export * from './random.gen.ts'\nexport { Arena } from 'offheap'`, files)
}

/** Uses a struct in one arena. Returns the results and the bytes afterwards. */
function life(module: Module, name: string, seed: number, options: ArenaOptions): unknown[] {
  const arena = new module.Arena(1 << 19, options)
  const random = new Random(seed)
  const anchors = [1, 2, 3, 4].map(() => arena.allocateZeroed(128, 128))
  const type: StructType<Struct> = module[name]!
  const info: StructInfo = module[`${name}$Info`]!
  const call = (form: string, ...values: unknown[]): unknown =>
    (module[form.replace('*', name)] as unknown as (...values: unknown[]) => unknown)(...values)

  const first = arena.create(type, randomValues(info, random, anchors))
  const second = arena.create(type, randomValues(info, random, anchors))
  const equal = [call('equals*', first, second)]
  call('copy*', second, first)
  const third = call('fromJSON*', arena, call('toJSON*', first)) as Struct
  equal.push(call('equals*', first, second), call('equals*', first, third))
  call('init*', first, randomValues(info, random, anchors))
  first.ptr = second.ptr
  const json = JSON.stringify(call('toJSON*', first))
  const bytes = arena.u8.slice(0, 4096).join()
  arena.free(second)
  arena.free(third)
  const { blockCount } = arena
  assert.equal(arena.verify(), [])
  if (arena.checks !== null) {
    // The table of references is not a leak.
    const live = arena.leaks().reduce((sum, { count }) => sum + count, 0)
    assert.ok(live === blockCount || live === blockCount - 1, `${live} of ${blockCount} blocks`)
  }
  arena.dispose()
  return [equal, json, blockCount, bytes]
}

for (const seed of seeds(1)) {
  structs(
    `produces the same bytes and results with and without checks for seed ${seed}`,
    async () => {
      const all = wholeStructs(new Random(seed), 40)
      const module = await moduleOf(schemaOf(all))
      for (const { name } of all) {
        const plain = life(module, name, seed, {})
        const checked = life(module, name, seed, { checked: { leaks: 'ignore' } })
        assert.equal(checked, plain, `${name}, ${replayHint(seed)}`)
      }
    },
  )
}

structs.run()

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/pointer.ts'
import { load } from '../support/codegen.ts'

/** Copies of structs keep the alignment of what the structs own. */
const copies = suite('generated/aligned-copies')

const SCHEMA = `import type { f32, List } from 'offheap/schema'
/** @align 128 */
export interface Tile { x: f32 }
export interface Map { tiles: List<Tile> }`

interface Tiles {
  readonly ptr: Ptr
  readonly tiles: { ptrAt(index: number): number; push(value: object): object }
}

interface Module {
  readonly Arena: new (bytes: number) => Arena
  readonly Map: { create(arena: Arena, init?: object): Tiles }
}

copies('keep lists of structs with @align at multiples of it', async () => {
  const { outputs } = compile([{ path: 'map.struct.ts', text: SCHEMA }])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  const entry = `export * from './map.gen.ts'\nexport { Arena } from 'offheap'`
  const module = await load<Module>(entry, files)
  const arena = new module.Arena(1 << 16)
  const map = module.Map.create(arena, { tiles: [{ x: 1 }, { x: 2 }] })
  for (let turn = 0; turn < 5; turn++) {
    arena.allocate(8)
    const copy = module.Map.create(arena, map)
    assert.is(copy.tiles.ptrAt(0) % 128, 0)
    copy.tiles.push({ x: 3 })
    assert.is(copy.tiles.ptrAt(2) % 128, 0)
  }
})

copies.run()

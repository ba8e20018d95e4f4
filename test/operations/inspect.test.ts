import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Enemy, Vec3 } from '../../examples/quickstart/enemy.gen.ts'
import { Arena, type Struct, type StructType } from '../../src/index.ts'
import { Item } from '../golden/drift/pointers.gen.ts'
import { Drawing } from '../golden/drift/unions.gen.ts'
import { Columns } from '../golden/readable/lists.gen.ts'
import { load } from '../support/codegen.ts'
import { goldenTypes, made } from '../support/golden-types.ts'

/** `console.log(accessor)` shows type, pointer and fields, and nothing of the arena. */
const inspecting = suite('operations/inspect')

const arenas = (): Arena[] => [
  new Arena(1 << 16),
  new Arena(1 << 16, { checked: { leaks: 'ignore' } }),
]

inspecting('shows type, pointer and fields of a struct', () => {
  for (const arena of arenas()) {
    const point = Vec3.create(arena, { x: 1, y: 2, z: 3 })
    assert.is(inspect(point), `Vec3@${point.ptr} { x: 1, y: 2, z: 3 }`)
  }
})

inspecting('shows nested accessors to the depth in the options', () => {
  for (const arena of arenas()) {
    const enemy = Enemy.create(arena, { position: { x: 1 }, path: [{ z: 2 }] })
    const text = inspect(enemy)
    assert.match(text, `Enemy@${enemy.ptr} {\n  position: Vec3@${enemy.ptr} { x: 1, y: 0, z: 0 },`)
    assert.match(text, `    Vec3@${enemy.ptr + 20} { x: 0, y: 0, z: 2 },`)
    assert.match(text, 'health: 100,\n  target: null')
    assert.match(inspect(enemy, { depth: 0 }), `position: [Vec3@${enemy.ptr}]`)
    assert.match(inspect(enemy, { depth: 0 }), 'path: [Array]')
    assert.match(inspect([enemy]), `path: [\n      [Vec3@${enemy.ptr + 20}],`)
    assert.match(inspect({ a: { b: { enemy } } }), `enemy: [Enemy@${enemy.ptr}]`)
  }
})

interface Loaded {
  readonly Box: StructType<Struct>
}

inspecting('shows flags and bit fields whose members have the names of methods', async () => {
  const text = `import type { Bits, Flags } from 'offheap/schema'
export interface Box { f: Flags<'load' | 'x'>; g: Flags<'at' | 'length'>; b: Bits<{ load: 3; y: 2 }> }`
  const { outputs } = compile([{ path: 'box.struct.ts', text }])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  const { Box } = await load<Loaded>("export * from './box.gen.ts'", files)
  const box = Box.create(new Arena(4096), { f: { load: true }, b: { y: 2 } })
  const shown = inspect(box, { breakLength: Infinity })
  assert.match(shown, '{ load: true, x: false }')
  assert.match(shown, '{ at: false, length: false }')
  assert.match(shown, '{ load: 0, y: 2 }')
})

inspecting('takes structs with fields called table and row for structs', async () => {
  const text = `import type { List, Table, u8 } from 'offheap/schema'
export interface Cell { x: u8 }
export interface Box { table: Table<Cell>; row: Cell; cells: Table<Cell> }
export interface Store { boxes: List<Box> }`
  const { outputs } = compile([{ path: 'box.struct.ts', text }])
  const files = new Map(outputs.map(({ path, text }) => [path, text]))
  const { Box, Store } = await load<LoadedTable>("export * from './box.gen.ts'", files)
  for (const arena of arenas()) {
    const box = Box.create(arena, { table: [{ x: 1 }], row: { x: 2 } })
    assert.match(inspect(box, { depth: 0 }), `Box@${box.ptr} {`)
    assert.match(inspect(box, { depth: 5 }), 'Cell[0] { x: 1 }')
    const store = Store.create(arena)
    store.boxes.push(box)
    assert.is(JSON.stringify(store.boxes), `[${JSON.stringify(box)}]`)
    assert.is(JSON.stringify(Box.create(arena, box)), JSON.stringify(box))
  }
})

interface LoadedTable {
  readonly Box: StructType<Struct>
  readonly Store: StructType<Struct & { readonly boxes: { push(value: object): unknown } }>
}

inspecting('shows no more elements than the arena has bytes', () => {
  const arena = new Arena(4096)
  const list = Columns.create(arena).u8s
  list.push(1)
  arena.u32[(list.ptr >>> 2) + 1] = 0xffff_ffff
  const text = inspect(list, { maxArrayLength: null })
  assert.ok(text.length < 1_000_000, `${text.length} characters`)
})

inspecting('shows arrays and lists as arrays, up to the length in the options', () => {
  const arena = new Arena(1 << 16)
  const enemy = Enemy.create(arena)
  assert.match(inspect(enemy.path, { maxArrayLength: 2 }), '... 6 more items')
  assert.match(
    inspect(enemy.path, { maxArrayLength: null, depth: 0 }),
    /^\[(?:\s+\[Vec3@\d+\],?){8}\s+\]$/,
  )
})

inspecting('shows the member of a union', () => {
  const arena = new Arena(1 << 16)
  const drawing = Drawing.create(arena, { shape: { kind: 'square', side: 4 } })
  assert.match(inspect(drawing), /shape: Square@\d+ \{ .*side: 4/)
})

inspecting('never throws, but shows that a struct is unset, stale or disposed', () => {
  for (const arena of arenas()) {
    const enemy = Enemy.create(arena)
    const unset = Enemy.create(arena)
    unset.ptr = 0 as typeof unset.ptr
    assert.is(inspect(unset), 'Enemy@0 <unset>')
    if (arena.checks !== null) {
      const freed = Vec3.create(arena)
      arena.free(freed)
      assert.is(inspect(freed), 'Vec3 <stale>')
      const item = Item.create(arena)
      const next = Item.create(arena)
      item.next = next
      arena.free(next.ptr)
      assert.match(inspect(item), 'next: <stale>')
    }
    const { ptr } = enemy
    arena.dispose()
    assert.ok(
      [`Enemy@${ptr} <disposed>`, 'Enemy <disposed>', 'Enemy <stale>'].includes(inspect(enemy)),
    )
  }
})

inspecting('shows every generated struct without its arena', async () => {
  for (const type of await goldenTypes()) {
    for (const arena of arenas()) {
      const text = inspect(made(arena, type), { depth: 9, maxArrayLength: 3 })
      assert.ok(text.startsWith(`${type.typeName}@`), text)
      assert.not.match(text, /Arena|ArrayBuffer|Uint8Array|ptr|<unreadable>|<[A-Z]/)
      if ('contents$' in type) continue
      for (const name of Object.keys(type.offsets)) assert.match(text, name)
    }
  }
})

inspecting('leaves an accessor unchanged, and adds no enumerable member', () => {
  const point = Vec3.create(new Arena(4096), { x: 1 })
  inspect(point)
  assert.equal(Object.keys(point).sort(), ['arena', 'ptr'])
  const keys: string[] = []
  for (const key in point) keys.push(key)
  assert.equal(keys.sort(), ['arena', 'ptr'])
})

inspecting('lets JSON.stringify write the fields', () => {
  for (const arena of arenas()) {
    const enemy = Enemy.create(arena, { position: { x: 1 } })
    const json = JSON.parse(JSON.stringify({ enemy }))
    assert.equal([json.enemy.position, json.enemy.health], [{ x: 1, y: 0, z: 0 }, 100])
    assert.equal(enemy.toJSON(), JSON.parse(JSON.stringify(enemy)))
  }
})

inspecting.run()

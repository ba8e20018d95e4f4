import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import type { TypeInfo } from '../../src/operations/reflection.ts'
import type { Struct } from '../../src/struct.ts'
import { Article, copyArticle } from '../golden/drift/strings.gen.ts'
import { Item, Shop } from '../golden/readable/lists.gen.ts'
import { goldenOperations } from '../support/golden-operations.ts'
import { codeOf } from '../support/refusal.ts'

/** Lists and texts whose fields were overwritten: what follows their bytes checks the block. */
const overwritten = suite('generated/overwritten')

const TYPES = await goldenOperations()

interface Field {
  readonly [name: string]: unknown
}

/** Returns the fields of all golden structs that are a list, or text in a block. */
function* fields(): Generator<readonly [(typeof TYPES)[number], string, number, TypeInfo]> {
  for (const operations of TYPES) {
    for (const { name, offset, type } of operations.info.fields) {
      if (type.kind === 'list' || type.kind === 'string') yield [operations, name, offset, type]
    }
  }
}

/** Pointers and lengths of fields whose blocks don't have that many elements. */
const HOSTILE = (block: number, bytes: number): readonly (readonly [number, number])[] => [
  [block, 0xffff_ffff],
  [block, 0x8000_0000],
  [block, bytes + 1],
  [0, 1],
  [4, 1],
  [block + 4, 1],
  [0xffff_fff8, 1],
  [0xffff_ffff, 0xffff_ffff],
]

overwritten('refuses a length beyond its block wherever the elements are followed', () => {
  let count = 0
  for (const [operations, name, offset, type] of fields()) {
    const { type: struct, equals, hash, toJSON } = operations
    const arena = new Arena(1 << 16)
    const [made, twin] = [struct.create(arena), struct.create(arena)]
    const block = arena.allocateZeroed(40)
    arena.allocateZeroed(64)
    const element = type.kind === 'list' ? type.stride : 1
    for (const [ptr, length] of HOSTILE(block, Math.floor(arena.sizeOf(block) / element))) {
      for (const target of [made, twin]) {
        arena.u32.set([ptr, length], (target.ptr + offset) >>> 2)
        if (type.kind === 'list') arena.u32[(target.ptr + offset + 8) >>> 2] = length
      }
      const message = `${operations.name}.${name} with ${length} elements at ${ptr}`
      // A named list is the field itself.
      const read = (): unknown => (name === 'items$' ? made : (made as Struct & Field)[name])
      const calls: (() => unknown)[] = [
        () => (type.kind === 'list' ? [...(read() as Iterable<unknown>)] : read()),
        () => toJSON(made),
        () => equals(made, twin),
        () => hash(made),
        () => convert(made, struct, arena),
      ]
      if (type.kind === 'string') {
        calls.push(() => (made as Struct & Field)[`${name}Bytes`])
      } else {
        calls.push(() => (read() as { toArray(): unknown }).toArray())
      }
      for (const call of calls) assert.is(codeOf(call), 'INVALID_BYTES', `${message}: ${call}`)
      assert.match(inspect(made), 'INVALID_BYTES', message)
      count++
    }
  }
  assert.ok(count > 150, `${count}`)
})

overwritten('refuses to free, to copy and to grow lists and texts beyond their blocks', () => {
  const arena = new Arena(1 << 16)
  const shop = arena.create(Shop, { stock: [{ name: 'a' }], staff: [{}], route: [{}] })
  for (const name of ['stock', 'staff', 'route'] as const) {
    const field = (shop.ptr + Shop.offsets[name]) >>> 2
    const [block, length, capacity] = arena.u32.slice(field, field + 3) as unknown as number[]
    arena.u32.set([block!, 0xffff_ffff, 0xffff_ffff], field)
    const blocks = arena.blockCount
    const calls: (() => unknown)[] = [
      () => shop[name].push({}),
      ...(name === 'route'
        ? []
        : [
            () => shop[name].assign([{}, {}, {}, {}, {}]),
            () => shop[name].clear(),
            () => arena.free(shop),
          ]),
    ]
    for (const call of calls) {
      assert.match(
        codeOf(call),
        /INVALID_BYTES|INVALID_POINTER|INVALID_SIZE|OUT_OF_MEMORY/,
        `${call}`,
      )
      assert.is(arena.blockCount, blocks)
    }
    arena.u32.set([block!, length!, capacity!], field)
  }
  const [one, other] = [arena.create(Article), arena.create(Article)]
  arena.u32.set([4, 9], one.ptr >>> 2)
  assert.match(
    codeOf(() => copyArticle(other, one)),
    /INVALID_BYTES|INVALID_POINTER/,
  )
  assert.match(
    codeOf(() => arena.free(one)),
    /INVALID_BYTES|INVALID_POINTER/,
  )
  assert.is(
    codeOf(() => (arena.create(Item).name = 'b')),
    'no error, but b',
  )
})

overwritten.run()

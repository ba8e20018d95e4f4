import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { copyEnemy, copyVec3, Enemy, initEnemy, Vec3 } from '../../examples/quickstart/enemy.gen.ts'
import { Arena } from '../../src/arena.ts'
import type { Struct } from '../../src/struct.ts'
import { Arrays, copyArrays } from '../golden/drift/arrays.gen.ts'
import { Inner, Outer } from '../golden/drift/circle-a.gen.ts'
import { copySettings, Limits, Reals, Settings } from '../golden/drift/defaults.gen.ts'
import { Größe, Keywords, Members } from '../golden/drift/names.gen.ts'
import { Owner } from '../golden/drift/owner.gen.ts'
import {
  Bytes,
  copyBytes,
  copyPadded,
  copyShorts,
  Padded,
  Shorts,
} from '../golden/drift/padding.gen.ts'
import { Item, Slot } from '../golden/drift/pointers.gen.ts'
import { Scene, Sprite } from '../golden/readable/nested.gen.ts'
import { initScalars, Scalars } from '../golden/readable/scalars.gen.ts'
import { copyVec2, Vec2 } from '../golden/readable/vector.gen.ts'
import { arenaOf, expectCode } from '../support/generated.ts'
import { plain } from '../support/plain.ts'

/** Behaviour of generated classes. A DataView reads the bytes at offsets known from C. */
const generated = suite('generated/accessors')

generated("stores every scalar at C's offset, up to the limits of its range", () => {
  const { arena, bytes } = arenaOf()
  const s = Scalars.create(arena, {
    i64: -(2n ** 63n),
    u64: 2n ** 64n - 1n,
    f64: -Number.MAX_VALUE,
    i32: -(2 ** 31),
    u32: 2 ** 32 - 1,
    f32: 1.5,
    i16: -32_768,
    u16: 65_535,
    i8: -128,
    u8: 255,
    bool: true,
  })
  const at = s.ptr
  assert.is(bytes.getBigInt64(at, true), -(2n ** 63n))
  assert.is(bytes.getBigUint64(at + 8, true), 2n ** 64n - 1n)
  assert.is(bytes.getFloat64(at + 16, true), -Number.MAX_VALUE)
  assert.is(bytes.getInt32(at + 24, true), -(2 ** 31))
  assert.is(bytes.getUint32(at + 28, true), 2 ** 32 - 1)
  assert.is(bytes.getFloat32(at + 32, true), 1.5)
  assert.is(bytes.getInt16(at + 36, true), -32_768)
  assert.is(bytes.getUint16(at + 38, true), 65_535)
  assert.is(bytes.getInt8(at + 40), -128)
  assert.is(bytes.getUint8(at + 41), 255)
  assert.is(bytes.getUint8(at + 42), 1)
  assert.equal(
    [s.i64, s.u64, s.f64, s.i32, s.u32, s.f32, s.i16, s.u16, s.i8, s.u8, s.bool],
    [
      -(2n ** 63n),
      2n ** 64n - 1n,
      -Number.MAX_VALUE,
      -(2 ** 31),
      2 ** 32 - 1,
      1.5,
      -32_768,
      65_535,
      -128,
      255,
      true,
    ],
  )
  assert.is(Scalars.size, 48)
  assert.is(Scalars.align, 8)
})

generated('preserves NaN, infinities and the sign of zero', () => {
  const { arena } = arenaOf()
  const s = Scalars.create(arena, { f32: NaN, f64: -0 })
  assert.ok(Number.isNaN(s.f32))
  assert.ok(Object.is(s.f64, -0))
  initScalars(s, { f32: -Infinity, f64: Infinity })
  assert.equal([s.f32, s.f64], [-Infinity, Infinity])
})

generated('reads any byte except 0 as true', () => {
  const { arena, bytes } = arenaOf()
  const s = Scalars.create(arena)
  assert.is(s.bool, false)
  bytes.setUint8(s.ptr + 42, 200)
  assert.is(s.bool, true)
  s.bool = false
  assert.is(bytes.getUint8(s.ptr + 42), 0)
})

generated('starts zeroed in memory that was used before', () => {
  const { arena, bytes } = arenaOf()
  const ptr = arena.allocate(Padded.size)
  arena.u8.fill(0xff, ptr, ptr + Padded.size)
  arena.free(ptr)
  const padded = Padded.create(arena)
  assert.is(padded.ptr, ptr)
  for (let byte = 0; byte < Padded.size; byte++) assert.is(bytes.getUint8(ptr + byte), 0)
})

generated('moves nested accessors when the pointer is set', () => {
  const { arena } = arenaOf()
  const first = Scene.create(arena, { player: { box: { max: { y: 1 } }, frame: 10 } })
  const second = Scene.create(arena, { player: { box: { max: { y: 2 } }, frame: 20 } })
  const scene = Scene.at(arena, first.ptr)
  const { player } = scene
  const { max } = player.box
  assert.equal([player.frame, max.y, max.ptr - first.ptr], [10, 1, 32 + 8])
  scene.ptr = second.ptr
  assert.is(scene.player, player)
  assert.is(scene.player.box.max, max)
  assert.equal([player.frame, max.y, max.ptr - second.ptr], [20, 2, 32 + 8])
  max.y = 3
  assert.is(second.player.box.max.y, 3)
  assert.is(first.player.box.max.y, 1)
})

generated('sets array accessors to the current struct when the field is read', () => {
  const { arena } = arenaOf()
  const first = Arrays.create(arena, { f32s: [1, 2, 3], corners: [{ x: 1 }] })
  const second = Arrays.create(arena, { f32s: [4, 5, 6], corners: [{ x: 4 }] })
  const arrays = Arrays.at(arena, first.ptr)
  const { f32s } = arrays
  assert.equal([f32s.at(2), arrays.corners.at(0).x], [3, 1])
  arrays.ptr = second.ptr
  assert.is(f32s.at(2), 3)
  assert.equal([arrays.f32s.at(2), arrays.corners.at(0).x], [6, 4])
  assert.is(arrays.f32s, f32s)
})

generated('copies into a nested struct from an accessor or from plain values', () => {
  const { arena } = arenaOf()
  const sprite = Sprite.create(arena, { anchor: { x: 1, y: 2 } })
  const point = Vec2.create(arena, { x: 5, y: 6 })
  sprite.anchor = point
  assert.equal(plain(sprite.anchor), { x: 5, y: 6 })
  point.x = 7
  assert.is(sprite.anchor.x, 5)
  sprite.anchor = { y: 8 }
  assert.equal(plain(sprite.anchor), { x: 5, y: 8 })
  sprite.box.min = sprite.anchor
  sprite.anchor = sprite.anchor
  assert.equal(plain(sprite), {
    box: { min: { x: 5, y: 8 }, max: { x: 0, y: 0 } },
    anchor: { x: 5, y: 8 },
    rotation: 0,
    frame: 0,
  })
})

generated('assigns the fields of an init and ignores undefined ones', () => {
  const { arena } = arenaOf()
  const enemy = Enemy.create(arena, { health: 5, position: { x: 1, y: 2, z: 3 } })
  const partial: { health?: number | undefined; position: { y: number } } = {
    health: undefined,
    position: { y: 9 },
  }
  assert.is(initEnemy(enemy, partial as Enemy.Init), enemy)
  assert.is(enemy.health, 5)
  assert.equal(plain(enemy.position), { x: 1, y: 9, z: 3 })
  const twin = Enemy.create(arena)
  initEnemy(twin, enemy)
  assert.equal(plain(twin), plain(enemy))
})

generated('reads, writes and checks the elements of each kind of array', () => {
  const { arena, bytes } = arenaOf()
  const first = Arrays.create(arena)
  const arrays = Arrays.create(arena, {
    i8s: [-1],
    u8s: new Uint8Array([1, 2]),
    i16s: [-1, 2, -3],
    u16s: [1, 2, 65_535],
    i32s: new Int32Array([1, -2, 3]),
    u32s: [1, 2, 2 ** 32 - 1],
    f32s: new Float64Array([0.5, 1.5, -2.5]),
    f64s: [0.1, NaN, -0],
    i64s: [-1n, 0n, 2n ** 63n - 1n],
    u64s: new BigUint64Array([1n, 2n, 2n ** 64n - 1n]),
    flags: [true, false, true],
    corners: [{ x: 1, y: 2 }, Vec2.create(arena, { x: 3, y: 4 })],
    neighbours: [first, null],
    points: [null, Vec2.allocate(arena)],
  })
  const { ptr } = arrays
  const { offsets } = Arrays
  assert.is(bytes.getUint16(ptr + offsets.u16s + 4, true), 65_535)
  assert.is(bytes.getUint32(ptr + offsets.u32s + 8, true), 2 ** 32 - 1)
  assert.is(bytes.getBigUint64(ptr + offsets.u64s + 16, true), 2n ** 64n - 1n)
  assert.is(bytes.getFloat32(ptr + offsets.corners + 12, true), 4)
  assert.is(bytes.getUint32(ptr + offsets.neighbours, true), first.ptr)
  assert.is(bytes.getUint32(ptr + offsets.neighbours + 4, true), 0)
  assert.equal(arrays.f64s.toArray(), [0.1, NaN, -0])
  assert.equal(arrays.flags.toArray(), [true, false, true, false, false])
  assert.equal([...arrays.i64s], [-1n, 0n, 2n ** 63n - 1n])
  assert.is(arrays.neighbours.at(0), first.ptr)
  assert.is(arrays.neighbours.at(1), null)
  assert.equal(
    [...arrays.corners].map(({ x, y }) => [x, y]),
    [
      [1, 2],
      [3, 4],
      [0, 0],
      [0, 0],
    ],
  )
  assert.is(arrays.points.length, 1_000)
  arrays.corners.set(2, { y: 6 })
  copyVec2(arrays.corners.at(3), arrays.corners.at(2))
  assert.equal(plain(arrays.corners.at(3)), { x: 0, y: 6 })
  for (const wrong of [-1, 4, 0.5, NaN, 2 ** 32]) {
    expectCode('INDEX_OUT_OF_RANGE', () => arrays.corners.at(wrong))
    expectCode('INDEX_OUT_OF_RANGE', () => arrays.corners.ptrAt(wrong))
    expectCode('INDEX_OUT_OF_RANGE', () => arrays.corners.set(wrong, {}))
  }
})

generated('returns a separate accessor for each element of an array', () => {
  const { arena } = arenaOf()
  const enemy = Enemy.create(arena, { path: [{ x: 1 }, { x: 2 }, { x: 3 }] })
  const kept = [...enemy.path]
  assert.is(new Set(kept).size, 8)
  assert.equal(
    kept.slice(0, 3).map(({ x }) => x),
    [1, 2, 3],
  )
  const walker = enemy.path.at(0)
  let sum = 0
  for (let index = 0; index < enemy.path.length; index++) {
    walker.ptr = enemy.path.ptrAt(index)
    sum += walker.x
  }
  assert.is(sum, 6)
})

generated(
  'assigns to an array from element 0, also from another array, and never beyond its end',
  () => {
    const { arena } = arenaOf()
    const enemy = Enemy.create(arena, { path: [{ x: 1 }, { x: 2 }] })
    const other = Enemy.create(arena)
    other.path = enemy.path
    assert.equal(plain(other.path), plain(enemy.path))
    other.path = [{ y: 5 }]
    assert.equal((plain(other.path) as unknown[]).slice(0, 2), [
      { x: 1, y: 5, z: 0 },
      { x: 2, y: 0, z: 0 },
    ])
    const before = new Uint8Array(arena.buffer.slice(0))
    expectCode('INDEX_OUT_OF_RANGE', () => {
      other.path = Array.from({ length: 9 }, () => ({ x: 9 }))
    })
    assert.equal(new Uint8Array(arena.buffer), before)
  },
)

generated('sets a pointer from an accessor, a pointer or null', () => {
  const { arena, bytes } = arenaOf()
  const slot = Slot.create(arena, { index: 3 })
  const item = Item.create(arena, { slot })
  assert.is(item.next, null)
  assert.is(item.slot, slot.ptr)
  assert.is(bytes.getUint32(item.ptr + 4, true), slot.ptr)
  item.next = item
  item.owner = Owner.allocate(arena)
  assert.is(item.next, item.ptr)
  item.slot = null
  assert.is(bytes.getUint32(item.ptr + 4, true), 0)
  assert.equal(plain(item), { next: item.ptr, slot: null, owner: item.owner })
  const follower = Item.at(arena, item.ptr)
  follower.ptr = follower.next!
  assert.is(follower.owner, item.owner)
})

generated('starts with its defaults and those of nested structs', () => {
  const { arena, bytes } = arenaOf()
  const settings = Settings.create(arena, { off: true })
  assert.equal(plain(settings.limits), {
    least: -128,
    most: 255,
    thousand: 1_000,
    zero: 0,
    leastBig: -(2n ** 63n),
    mostBig: 2n ** 64n - 1n,
  })
  for (const start of [24, 64]) {
    assert.is(bytes.getFloat32(settings.ptr + start, true), Math.fround(0.1))
    assert.is(bytes.getBigUint64(settings.ptr + start + 8, true), 2n ** 63n)
    assert.ok(Number.isNaN(bytes.getFloat64(settings.ptr + start + 16, true)))
    assert.is(bytes.getFloat32(settings.ptr + start + 24, true), -Infinity)
    assert.is(bytes.getFloat64(settings.ptr + start + 32, true), 1.5e300)
  }
  assert.equal([settings.on, settings.off, settings.next], [true, true, null])
  assert.equal([Limits.size, Reals.size, Settings.size], [24, 40, 112])
})

generated('writes the same defaults in memory without an accessor', () => {
  const { arena } = arenaOf()
  const allocated = Settings.at(arena, Settings.allocate(arena))
  assert.equal(plain(allocated), plain(Settings.create(arena)))
  assert.is(Enemy.at(arena, Enemy.allocate(arena)).health, 100)
  const reused = arena.allocate(Limits.size, Limits.align)
  arena.u8.fill(0, reused, reused + Limits.size)
  Limits.writeDefaults(arena, reused as typeof settingsPtr)
  assert.is(Limits.at(arena, reused as typeof settingsPtr).most, 255)
})
declare const settingsPtr: Limits['ptr']

generated('prefers a value of the init to a default', () => {
  const { arena } = arenaOf()
  const limits = Limits.create(arena, { most: 0, mostBig: 0n })
  assert.equal([limits.most, limits.mostBig, limits.thousand], [0, 0n, 1_000])
})

generated('frees the block when an init is refused', () => {
  const { arena } = arenaOf()
  Vec3.create(arena)
  const [used, blocks] = [arena.usedSize, arena.blockCount]
  const tooMany: Enemy.Init = { path: Array.from({ length: 9 }, () => ({})) }
  expectCode('INDEX_OUT_OF_RANGE', () => Enemy.create(arena, tooMany))
  const wrongKind = { u64: 5 } as unknown as { u64: bigint }
  assert.throws(() => Scalars.create(arena, wrongKind), TypeError)
  const throwing: Arrays.Init = {
    get f32s(): number[] {
      throw new Error('refused')
    },
  }
  assert.throws(() => arena.create(Arrays, throwing), 'refused')
  assert.equal([arena.usedSize, arena.blockCount], [used, blocks])
  assert.equal(arena.verify(), [])
})

generated('reports OUT_OF_MEMORY and takes no memory when there is no room', () => {
  const { arena } = arenaOf(256)
  const used = arena.usedSize
  expectCode('OUT_OF_MEMORY', () => Arrays.create(arena))
  expectCode('OUT_OF_MEMORY', () => Arrays.allocate(arena))
  assert.is(arena.usedSize, used)
})

/**
 * Fills a struct with a pattern, copies it to another arena, and compares every byte and the bytes
 * around it.
 */
function expectCopied<T extends Struct>(
  type: { readonly size: number; create(arena: Arena): T },
  copy: (target: T, source: T) => T,
): void {
  const from = type.create(arenaOf().arena)
  const to = type.create(arenaOf().arena)
  const source = from.arena.u8.subarray(from.ptr, from.ptr + type.size)
  source.forEach((_, index) => (source[index] = index * 7 + 1))
  const before = to.arena.u8.slice()
  assert.is(copy(to, from), to)
  const after = to.arena.u8
  assert.equal(after.slice(to.ptr, to.ptr + type.size), source.slice())
  assert.equal(after.slice(0, to.ptr), before.slice(0, to.ptr))
  assert.equal(after.slice(to.ptr + type.size), before.slice(to.ptr + type.size))
}

generated('copies exactly the bytes of the struct, padding included, from another arena', () => {
  expectCopied(Bytes, copyBytes)
  expectCopied(Shorts, copyShorts)
  expectCopied(Padded, copyPadded)
  expectCopied(Arrays, copyArrays)
  expectCopied(Settings, copySettings)
})

generated('copies a NaN bit for bit', () => {
  const { arena, bytes } = arenaOf()
  const [a, b] = [Vec2.create(arena), Vec2.create(arena)]
  bytes.setUint32(a.ptr, 0x7fa0_1234, true)
  assert.is(bytes.getUint32(copyVec2(b, a).ptr, true), 0x7fa0_1234)
})

generated('accepts any field name', () => {
  const { arena } = arenaOf()
  const keywords = Keywords.create(arena, { class: 1, new: 2, get: 3, static: 4, delete: 5 })
  assert.equal(
    [keywords.class, keywords.new, keywords.get, keywords.static, keywords.delete, keywords.in],
    [1, 2, 3, 4, 5, 0],
  )
  const members = Members.create(arena, {
    size: 1,
    name: 2,
    length: 3,
    prototype: 4,
    offsets: 5,
    at: 6,
  })
  assert.equal(
    [members.size, members.name, members.length, members.prototype, members.offsets, members.at],
    [1, 2, 3, 4, 5, 6],
  )
  assert.is(Members.size, Members.offsets.undefined + 8)
  const größe = Größe.create(arena, { größe: 1, 高さ: 2, 𝒳: 3, $cash: 4, _: 5, $1: 6 })
  assert.equal(plain(größe), {
    größe: 1,
    高さ: 2,
    𝒳: 3,
    $cash: 4,
    _: 5,
    $1: 6,
  })
})

generated('supports files of structs that import each other', () => {
  const { arena } = arenaOf()
  const outer = Outer.create(arena, { flag: 1, middle: { flag: 2, inner: { id: 3 } } })
  outer.middle.inner = Inner.create(arena, { id: 4 })
  assert.equal(plain(outer), { flag: 1, middle: { flag: 2, inner: { id: 4 } } })
})

generated('gives all accessors of a type the same own properties', () => {
  const { arena } = arenaOf()
  assert.equal(Object.keys(Vec3.create(arena)), ['arena', 'ptr'])
  const nested = ['arena', 'ptr$', 'position$', 'path$']
  assert.equal(Object.keys(Enemy.create(arena)), nested)
})

generated('throws ARENA_DISPOSED after its arena was disposed', () => {
  const { arena } = arenaOf()
  const enemy = Enemy.create(arena)
  const { position, path } = enemy
  arena.dispose()
  for (const use of [
    () => enemy.health,
    () => enemy.target,
    () => (enemy.health = 1),
    () => position.x,
    () => path.at(0).x,
    () => plain(enemy),
    () => Enemy.create(arena),
    () => copyVec3(Vec3.create(arenaOf().arena), position),
  ]) {
    expectCode('ARENA_DISPOSED', use)
  }
})

generated('works above 2 GiB', () => {
  const arena = new Arena(2 ** 31 + 2 ** 20)
  arena.allocate(2 ** 31 - 8192)
  arena.allocate(8192)
  const enemy = Enemy.create(arena, { health: 7, position: { z: 1 }, path: [{ x: 2 }] })
  assert.ok(enemy.ptr > 2 ** 31)
  enemy.target = enemy
  const bytes = new DataView(arena.buffer)
  assert.is(bytes.getUint16(enemy.ptr + 12, true), 7)
  assert.is(bytes.getFloat32(enemy.ptr + 8, true), 1)
  assert.is(bytes.getFloat32(enemy.ptr + 20, true), 2)
  assert.is(enemy.target, enemy.ptr)
  assert.equal(plain(copyEnemy(Enemy.create(arena), enemy)), plain(enemy))
  arena.dispose()
})

generated.run()

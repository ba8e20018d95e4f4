import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../src/arena.ts'
import { IDENTITY, LOCK, LOCK_OWNER } from '../src/tlsf/block.ts'
import { Shop } from './golden/readable/lists.gen.ts'
import { codeOf, expectError, stateOf } from './support/refusal.ts'

/** `arena.snapshot()`, `arena.restore(bytes)` and `Arena.from(bytes)`. */
const snapshot = suite('arena-snapshot')

const MIB = 1 << 20

/** Returns an arena with a root, a list and some gaps. */
function shopArena(capacity = 8192, checked = false): Arena {
  const arena = new Arena(capacity, { checked })
  const gaps = Array.from({ length: 8 }, (_, index) => arena.allocateZeroed(40 + 8 * index))
  const shop = arena.create(Shop, { stock: [{ name: 'apple', price: 1.5 }] })
  arena.root = shop.ptr
  for (let index = 0; index < 8; index += 2) arena.free(gaps[index]!)
  return arena
}

/** Returns the name and the price of the first item of the root. */
function firstItem(arena: Arena): string {
  const [item] = Shop.at(arena, arena.root as Shop['ptr']).stock
  return `${item!.name} ${item!.price}`
}

snapshot('takes little more than the live bytes, wherever they lie', () => {
  const arena = new Arena(16 * MIB)
  const ptrs: number[] = []
  for (let ptr = 0; (ptr = arena.tryAllocate(1020)) !== 0;) ptrs.push(ptr)
  for (const [index, ptr] of ptrs.entries()) if (index % 64 !== 0) arena.free(ptr)
  const bytes = arena.snapshot()
  assert.ok(arena.usedSize > 0.24 * MIB)
  assert.ok(bytes.length < arena.usedSize * 1.03, `${bytes.length} for ${arena.usedSize} live`)
  assert.ok(bytes instanceof Uint8Array)
  assert.is(bytes.buffer.byteLength, bytes.length)
})

snapshot('is the same before and after it was restored or opened, and after resets', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  arena.reset()
  arena.allocate(100)
  arena.reset()
  arena.restore(bytes)
  assert.equal(arena.snapshot(), bytes)
  assert.equal(Arena.from(bytes).snapshot(), bytes)
})

snapshot('changes nothing in the arena', () => {
  const arena = shopArena()
  arena.reset()
  arena.allocate(100)
  const before = stateOf(arena)
  arena.snapshot()
  assert.is(stateOf(arena), before)
})

snapshot('keeps accessors and views, whose fields are those of the snapshot again', () => {
  const arena = shopArena()
  const shop = Shop.at(arena, arena.root as Shop['ptr'])
  const [apple] = shop.stock
  const bytes = arena.snapshot()
  for (let turn = 0; turn < 3; turn++) {
    apple!.price = 9
    shop.stock.push({ name: 'pear' })
    arena.restore(bytes)
    assert.is(shop.stock.length, 1)
    assert.is(apple!.price, 1.5)
    assert.is(apple!.name, 'apple')
  }
  arena.free(shop)
  arena.reset()
  arena.restore(bytes)
  assert.is(apple!.name, 'apple')
  assert.equal(arena.verify(), [])
})

snapshot('refuses pointers of blocks made since, also after resets', () => {
  const arena = new Arena(65_536)
  const kept = arena.allocate(24)
  const bytes = arena.snapshot()
  const since: number[] = []
  for (let turn = 0; turn < 20; turn++) {
    for (let block = 0; block < 30; block++) since.push(arena.allocate(24 + 8 * (block % 3)))
    if (turn % 5 === 4) arena.reset()
    arena.restore(bytes)
    for (const ptr of new Set(since)) {
      if (ptr === kept) continue
      for (const use of [
        () => arena.free(ptr),
        () => arena.sizeOf(ptr),
        () => arena.reallocate(ptr, 8),
        () => (arena.root = ptr),
      ]) {
        const code = codeOf(use)
        assert.ok(code === 'INVALID_POINTER' || code === 'DOUBLE_FREE', `${ptr}: ${code}`)
      }
    }
    assert.is(arena.sizeOf(kept), 28)
    assert.equal(arena.verify(), [])
  }
})

snapshot('leaves the lock and the identity, and contains neither', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  for (const [word, value] of [
    [LOCK, 1],
    [LOCK_OWNER, 77],
    [IDENTITY, 123],
  ] as const) {
    arena.i32[word] = value
  }
  assert.equal(arena.snapshot(), bytes)
  arena.restore(bytes)
  const found = [LOCK, LOCK_OWNER, IDENTITY].map((word) => arena.i32[word])
  assert.equal(found, [1, 77, 123])
  const copy = Arena.from(arena.snapshot())
  assert.equal([copy.i32[LOCK], copy.i32[LOCK_OWNER]], [0, 0])
})

snapshot('zeroes what allocateZeroed returns after later blocks were full of bytes', () => {
  const arena = new Arena(8192)
  const bytes = arena.snapshot()
  arena.u8.fill(255, arena.allocate(arena.largestFree), arena.buffer.byteLength - 4)
  arena.restore(bytes)
  assert.equal(arena.verify(), [])
  const ptr = arena.allocateZeroed(arena.largestFree)
  assert.ok(arena.u8.subarray(ptr, ptr + arena.sizeOf(ptr)).every((byte) => byte === 0))
})

snapshot('is opened from views with any offset, of any type, shared memory and a file', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  const file = join(tmpdir(), `offheap-${process.pid}.snapshot`)
  writeFileSync(file, bytes)
  const { buffer, byteLength } = bytes
  const views: ArrayBufferView[] = [
    bytes,
    Buffer.from(bytes),
    readFileSync(file),
    new DataView(buffer),
    new Int32Array(buffer),
    new Uint8Array(new SharedArrayBuffer(byteLength + 8), 4, byteLength),
  ]
  ;(views.at(-1) as Uint8Array).set(bytes)
  for (let offset = 0; offset < 9; offset++) {
    const part = new Uint8Array(byteLength + 20).subarray(offset, offset + byteLength)
    part.set(bytes)
    views.push(part)
  }
  const foreign = runInNewContext('new Uint8Array(source)', { source: [...bytes] })
  for (const view of [...views, foreign as Uint8Array]) {
    const copy = Arena.from(view)
    assert.is(firstItem(copy), 'apple 1.5')
    assert.is.not(copy.buffer, view.buffer)
    copy.dispose()
    shopArena().restore(view)
  }
  rmSync(file)
})

snapshot('is opened in shared memory, and in a larger arena as far as the lists reach', () => {
  const arena = shopArena(5000)
  const bytes = arena.snapshot()
  const shared = Arena.from(bytes, { shared: true })
  assert.is(Object.prototype.toString.call(shared.buffer), '[object SharedArrayBuffer]')
  assert.is(firstItem(shared), 'apple 1.5')
  assert.is(firstItem(Arena.from(shared.buffer)), 'apple 1.5')

  const reach = 40 + 8192
  for (const capacity of [5000, 5008, 8000, reach]) {
    const larger = Arena.from(bytes, { capacity })
    assert.ok(larger.capacity >= capacity && larger.capacity <= Math.max(capacity, 5016))
    assert.is(firstItem(larger), 'apple 1.5')
    assert.equal(larger.verify(), [])
    assert.is(larger.usedSize, arena.usedSize)
    assert.equal(Arena.from(larger.buffer.slice(0)).verify(), [])
    const more = larger.allocateZeroed(larger.largestFree)
    assert.ok(larger.sizeOf(more) > larger.capacity - 5000)
    larger.restore(bytes)
    assert.is(larger.blockCount, arena.blockCount)
    assert.ok(larger.capacity >= capacity)
    assert.equal(larger.verify(), [])
  }
  const parts = ['5000', String(reach)]
  expectError(() => Arena.from(bytes, { capacity: reach + 8 }), 'INVALID_SIZE', parts)
  expectError(() => Arena.from(bytes, { capacity: 4992 }), 'INVALID_SIZE', parts)
  assert.is(
    codeOf(() => Arena.from(bytes, { capacity: NaN })),
    'INVALID_SIZE',
  )
})

snapshot('says what to do with buffers and views of the other kind', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  const { buffer } = bytes
  const inPlace = ['buffer of a snapshot', 'new Uint8Array(buffer)']
  expectError(() => Arena.from(buffer), 'INVALID_SNAPSHOT', inPlace)
  expectError(() => new Arena(buffer), 'INVALID_SNAPSHOT', inPlace)
  const whole = ['whole buffer', 'Pass its buffer']
  expectError(() => Arena.from(new Uint8Array(arena.buffer)), 'INVALID_SNAPSHOT', whole)
  expectError(() => arena.restore(arena.u8), 'INVALID_SNAPSHOT', whole)
  const noView = buffer as unknown as Uint8Array
  expectError(() => arena.restore(noView), 'INVALID_SNAPSHOT', ['ArrayBuffer', 'Uint8Array'])
  const foreign = Arena.from(new Uint8Array(arena.buffer).buffer)
  assert.is(firstItem(foreign), 'apple 1.5')
})

snapshot('refuses options that do not fit', () => {
  const bytes = shopArena().snapshot()
  const memory = new WebAssembly.Memory({ initial: 1 })
  for (const open of [
    () => Arena.from(bytes, { checked: true }),
    () => Arena.from(bytes, { memory }),
    () => Arena.from(bytes, { memory, shared: true }),
    () => Arena.from(bytes, null as unknown as object),
    () => Arena.from(new Arena(64).buffer, { capacity: 128 }),
    () => Arena.from(new Arena(64).buffer, null as unknown as object),
  ]) {
    assert.is(codeOf(open), 'INVALID_OPTION')
  }
  assert.is(memory.buffer.byteLength, 65_536)
})

snapshot('of an arena in WebAssembly memory is opened in another memory, or without one', () => {
  const arena = new Arena(20_000, { memory: new WebAssembly.Memory({ initial: 1 }) })
  const ptr = arena.allocate(5000)
  arena.u8.fill(7, ptr, ptr + 5000)
  const bytes = arena.snapshot()
  const memory = new WebAssembly.Memory({ initial: 1 })
  new Uint8Array(memory.buffer).fill(255)
  const moved = Arena.from(bytes, { memory })
  const plain = Arena.from(bytes)
  for (const opened of [moved, plain]) {
    assert.equal(opened.verify(), [])
    assert.ok(opened.u8.subarray(ptr, ptr + 5000).every((byte) => byte === 7))
    const zeroed = opened.allocateZeroed(opened.largestFree)
    assert.ok(opened.u8.subarray(zeroed, zeroed + 5000).every((byte) => byte === 0))
  }
  assert.is(moved.buffer, memory.buffer)
})

snapshot('of another arena is restored if it fits, and refused by name otherwise', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  const other = new Arena(8192)
  other.allocate(4000)
  other.restore(bytes)
  assert.is(firstItem(other), 'apple 1.5')
  assert.equal(other.snapshot(), bytes)
  for (const capacity of [4096, 8184, 8200, 2 ** 16]) {
    const misfit = new Arena(capacity)
    misfit.allocate(100)
    const before = stateOf(misfit)
    expectError(() => misfit.restore(bytes), 'INVALID_SNAPSHOT', ['8192', String(capacity)])
    assert.is(stateOf(misfit), before)
  }
})

snapshot('can be restored in the turn of another arena, and from bytes inside of the arena', () => {
  const [one, two] = [shopArena(), shopArena()]
  const bytes = one.snapshot()
  two.walk(() => one.restore(bytes))
  const inside = one.allocate(bytes.length)
  one.u8.set(bytes, inside)
  one.restore(one.u8.subarray(inside, inside + bytes.length))
  assert.equal(one.snapshot(), bytes)
  assert.equal(two.snapshot(), bytes)
})

snapshot('is refused when the program has changed its bytes', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  bytes[bytes.length - 30]! ^= 4
  const before = stateOf(arena)
  assert.is(
    codeOf(() => arena.restore(bytes)),
    'INVALID_SNAPSHOT',
  )
  assert.is(stateOf(arena), before)
})

snapshot('is written over a former one, if it fits', () => {
  for (const checked of [false, true]) {
    const arena = shopArena(8192, checked)
    const former = arena.snapshot()
    const equal = arena.snapshot(former)
    assert.is(equal, former, 'the same object for the same length')
    assert.equal(arena.snapshot(), former)
    arena.allocate(500)
    const more = arena.snapshot(former)
    assert.is.not(more.buffer, former.buffer, 'too few bytes')
    arena.restore(former)
    const fewer = arena.snapshot(more)
    assert.is(fewer.buffer, more.buffer)
    assert.equal(fewer, arena.snapshot())
    const before = stateOf(arena)
    assert.is(
      codeOf(() => arena.restore(more)),
      'INVALID_SNAPSHOT',
      'its bytes were replaced',
    )
    assert.is(stateOf(arena), before)
    arena.create(Shop)
    arena.restore(fewer)
    assert.is(Buffer.compare(arena.snapshot(), fewer), 0)
    assert.equal(Arena.from(fewer).verify(), [])
  }
})

snapshot('is written only over bytes that can hold one', () => {
  const arena = shopArena()
  const odd = new Uint8Array(new ArrayBuffer(9000), 2)
  const shared = new Uint8Array(new SharedArrayBuffer(9000))
  for (const into of [odd, shared, arena.u8, [], new ArrayBuffer(9000), null, 'bytes']) {
    const before = stateOf(arena)
    assert.is(
      codeOf(() => arena.snapshot(into as never)),
      'INVALID_VALUE',
    )
    assert.is(stateOf(arena), before)
  }
  const aside = new Uint8Array(new ArrayBuffer(9000), 8, 8000)
  aside.fill(7)
  assert.equal(arena.snapshot(aside), arena.snapshot(), 'every byte is written')
})

snapshot('survives trim', () => {
  const arena = shopArena()
  const bytes = arena.snapshot()
  const block = arena.allocate(5000)
  arena.u8.fill(1, block, block + 5000)
  const full = arena.snapshot()
  arena.restore(bytes)
  assert.ok(arena.trim() > 0)
  arena.restore(full)
  arena.restore(bytes)
  assert.equal(arena.snapshot(), bytes)
  assert.equal(arena.verify(), [])
})

snapshot('of a corrupted arena is refused', () => {
  const arena = shopArena()
  arena.i32[arena.root / 4 - 1] = 5
  assert.is(
    codeOf(() => arena.snapshot()),
    'HEAP_CORRUPTED',
  )
})

snapshot('of another version of Node is read, and has the same bytes', () => {
  const file = 'test/golden/shop.snapshot'
  const written = goldenShop().snapshot()
  if (process.env['OFFHEAP_ACCEPT']) writeFileSync(file, written)
  const bytes = readFileSync(file)
  const arena = Arena.from(bytes)
  assert.is(firstItem(arena), 'plum 0.25')
  assert.equal(arena.verify(), [])
  assert.is(Buffer.compare(arena.snapshot(), bytes), 0)
  assert.is(Buffer.compare(written, bytes), 0, 'OFFHEAP_ACCEPT=1 rewrites the golden file')
})

snapshot.run()

/** Returns the arena of the golden file: the same on every platform. */
function goldenShop(): Arena {
  const arena = new Arena(2048)
  const gap = arena.allocateZeroed(100)
  const shop = arena.create(Shop, { stock: [{ name: 'plum', price: 0.25 }], staff: [{ age: 50 }] })
  shop.debtors.push(shop.staff.at(0)!)
  arena.root = shop.ptr
  arena.free(gap)
  return arena
}

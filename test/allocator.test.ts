import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, type Allocator } from '../src/arena.ts'
import { Knight } from './golden/readable/own.gen.ts'
import { codeOf } from './support/refusal.ts'

/** Structs are made in anything that allocates in an arena. */
const allocators = suite('allocator')

/** Allocates in `arena`, and counts its calls. */
function counting(arena: Arena): Allocator & { readonly calls: string[] } {
  const calls: string[] = []
  return {
    arena,
    checks: arena.checks,
    calls,
    allocate(size, align) {
      calls.push('allocate')
      return arena.allocate(size, align)
    },
    allocateZeroed(size, align, type) {
      calls.push(`allocateZeroed ${type?.typeName}`)
      return arena.allocateZeroed(size, align, type)
    },
    reallocate(ptr, size) {
      calls.push('reallocate')
      return arena.reallocate(ptr, size)
    },
    free(target) {
      calls.push('free')
      arena.free(target)
    },
    sizeOf: (ptr) => arena.sizeOf(ptr),
  }
}

allocators('make structs whose accessors keep the arena', () => {
  for (const options of [{}, { checked: { leaks: 'ignore' } }] as const) {
    const arena = new Arena(4096, options)
    const allocator = counting(arena)
    const knight = Knight.create(allocator)
    assert.is(knight.arena, arena)
    assert.is(Knight.at(allocator, knight.ptr).arena, arena)
    assert.equal(allocator.calls, ['allocateZeroed Knight'])
    arena.free(knight)
    assert.is(arena.blockCount, 0)
  }
})

allocators('free a struct that could not be written', () => {
  const arena = new Arena(4096)
  const allocator = counting(arena)
  const foreign = Knight.create(new Arena(4096))
  assert.is(
    codeOf(() => Knight.create(allocator, { weapon: foreign as never })),
    'INVALID_POINTER',
  )
  assert.equal(allocator.calls, ['allocateZeroed Knight', 'free'])
  assert.is(arena.blockCount, 0)
})

allocators('include arenas themselves', () => {
  const arena = new Arena(4096)
  assert.is(arena.arena, arena)
  assert.not(Object.keys(arena).includes('arena'))
})

allocators.run()

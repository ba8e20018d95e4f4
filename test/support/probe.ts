import type { BaseArena } from '../../src/allocator.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { Struct, StructType } from '../../src/struct.ts'

/** The smallest possible accessor, of eight bytes without fields. */
export class Probe implements Struct {
  readonly arena: BaseArena
  ptr: Ptr

  constructor(arena: BaseArena, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }
}

export const probeType: StructType<Probe> = {
  typeName: 'Probe',
  size: 8,
  align: 8,
  at: (allocator, ptr) => new Probe(allocator.arena, ptr),
  allocate: (allocator) => allocator.allocateZeroed(8) as Ptr<Probe>,
  create: (allocator) => new Probe(allocator.arena, allocator.allocateZeroed(8)),
}

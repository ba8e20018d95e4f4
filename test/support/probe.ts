import type { Arena } from '../../src/arena.ts'
import type { Ptr } from '../../src/memory.ts'
import type { Struct, StructType } from '../../src/struct.ts'

/** The smallest possible accessor, of eight bytes without fields. */
export class Probe implements Struct {
  readonly arena: Arena
  ptr: Ptr

  constructor(arena: Arena, ptr: number) {
    this.arena = arena
    this.ptr = ptr as Ptr
  }
}

export const probeType: StructType<Probe> = {
  typeName: 'Probe',
  size: 8,
  align: 8,
  at: (arena, ptr) => new Probe(arena, ptr),
  allocate: (arena) => arena.allocateZeroed(8) as Ptr<Probe>,
  create: (arena) => new Probe(arena, arena.allocateZeroed(8)),
}

import type { BaseArena } from '../allocator.ts'
import { ValueArray } from './fixed-array.ts'
import type { Ptr, Target } from '../pointer.ts'
import { replaceOwned } from '../ownership/deallocator.ts'
import { readReference, writeReference } from '../references/references.ts'
import type { Struct, StructType } from '../struct.ts'

/** Pointers, each of them `null` or the byte offset of a `T` in the same arena. */
export class PtrArray<T extends Struct> extends ValueArray<Ptr<T> | null, Target<T>> {
  /** For checked arenas, which mind what each pointer was set to. */
  static get holdsPointers(): boolean {
    return true
  }

  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  set(index: number, value: Target<T>): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    this.arena.u32[(this.ptr >>> 2) + index] = typeof value === 'number' ? value : (value?.ptr ?? 0)
  }
}

/** Pointers that read `null` once their target is freed. */
export class RefArray<T extends Struct> extends ValueArray<Ptr<T> | null, Target<T>> {
  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    return readReference(this.arena, this.ptr + index * 8)
  }

  /** Throws as `writeReference` does. */
  set(index: number, value: Target<T>): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    writeReference(this.arena, this.ptr + index * 8, value)
  }
}

/** Pointers to structs that are freed with the array's own. */
export class OwnArray<T extends Struct, Init = never> extends ValueArray<
  Ptr<T> | null,
  Target<T> | Init
> {
  private readonly type: StructType<T, Init>

  constructor(arena: BaseArena, ptr: number, length: number, type: StructType<T, Init>) {
    super(arena, ptr, length)
    this.type = type
  }

  at(index: number): Ptr<T> | null {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    const target = this.arena.u32[(this.ptr >>> 2) + index]!
    return target === 0 ? null : (target as Ptr<T>)
  }

  /** Frees the former target, deep, and owns the new one. Throws as `replaceOwned` does. */
  set(index: number, value: Target<T> | Init): void {
    if (!(index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
    replaceOwned(this.arena, this.ptr + index * 4, value, this.type)
  }
}

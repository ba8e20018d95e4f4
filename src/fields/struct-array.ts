import type { ArenaOf, BaseArena } from '../allocator.ts'
import type { OwnedVisitor, OwnerDeallocator } from '../block-type.ts'
import { hasParts } from '../ownership/init-values.ts'
import type { Ptr } from '../pointer.ts'
import type { FieldType, Struct, StructShape, StructType } from '../struct.ts'
import { AccessorArray } from './accessor-array.ts'
import { ApartValues } from './apart.ts'

/**
 * Base class of the accessors of fixed arrays of structs. Each struct type has a class with its own
 * copy of the methods that run in loops, which keeps them monomorphic; the other methods are here:
 *
 *     export class Vec3$Array extends StructArray<Vec3, Vec3.Init> {
 *       at(index: number): Vec3 {
 *         return Vec3.at(this.arena, this.ptrAt(index))
 *       }
 *
 *       ptrAt(index: number): Ptr<Vec3> {
 *         if (!(typeof index === 'number' && index >>> 0 === index && index < this.length)) throw this.outOfRange(index)
 *         return (this.ptr + index * 12) as Ptr<Vec3>
 *       }
 *
 *       set(index: number, value: Vec3 | Vec3.Init): void {
 *         initVec3(this.at(index), value)
 *       }
 *
 *       protected override get type(): typeof Vec3 {
 *         return Vec3
 *       }
 *     }
 */
export abstract class StructArray<T extends Struct, Init = unknown> extends AccessorArray<T> {
  /**
   * Returns the pointer to the element at `index`, to move an existing accessor to it.
   *
   * @throws INDEX_OUT_OF_RANGE when there is no such element.
   */
  abstract ptrAt(index: number): Ptr<T>

  /** Copies another struct into the element at `index`, or writes the fields that `value` has. */
  abstract override set(index: number, value: T | Init): void

  /** The generated class of the elements. */
  protected abstract get type(): StructType<T, Init>

  protected override get element$(): FieldType | undefined {
    const type = this.type as StructType as unknown as StructShape
    return hasParts(this.arena as BaseArena, type) ? ['struct', type] : undefined
  }

  protected override get stride(): number {
    return this.type.size
  }

  protected override collect(ptr: number, owned: OwnedVisitor): void {
    this.type.collect?.(this.arena, ptr, owned)
  }

  protected override assignApart(source: ArrayLike<unknown>): void {
    const type = this.type as StructType<T, Init> & StructShape
    const values = new ApartValues(this.arena)
    try {
      const apart = Array.from(source, (value) => values.valueOf(value, ['struct', type]))
      values.written(() => this.setAll(apart))
    } finally {
      values.free()
    }
  }

  protected override deallocator(): OwnerDeallocator | undefined {
    return this.type.deallocator?.(this.arena, this.ptr)
  }
}

/** Type of the accessor class for fixed arrays of structs, given the class of the structs. */
export type StructArrayClass<Type> =
  Type extends StructType<infer T extends Struct, infer Init>
    ? StructArrayConstructor<T, Init>
    : never

type StructArrayConstructor<T extends Struct, Init> = new (
  arena: ArenaOf<T>,
  ptr: number,
  length: number,
) => StructArray<T, Init>

/** Creates the accessor class for a type that its schema uses in no fixed array. */
export function structArray<T extends Struct, Init>(
  type: StructType<T, Init>,
  init: (element: T, value: T | Init) => T,
): StructArrayConstructor<T, Init> {
  const { size } = type
  return class extends StructArray<T, Init> {
    at(index: number): T {
      return type.at(this.arena, this.ptrAt(index))
    }

    ptrAt(index: number): Ptr<T> {
      if (!(typeof index === 'number' && index >>> 0 === index && index < this.length))
        throw this.outOfRange(index)
      return (this.ptr + index * size) as Ptr<T>
    }

    set(index: number, value: T | Init): void {
      init(this.at(index), value)
    }

    protected override get type(): StructType<T, Init> {
      return type
    }
  }
}

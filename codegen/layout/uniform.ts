/**
 * Checks the rules that the uniform address space of WGSL adds to those of C: nested structs and
 * arrays are at multiples of 16, whatever follows a nested struct is at a multiple of 16, and the
 * stride of an array is a multiple of 16. The layout of a `@wgsl uniform` struct places its own
 * fields accordingly. It can't change the stride of arrays or the layout of nested structs, so
 * these are checked here.
 */
import type { Fault } from '../diagnostic.ts'
import type { Field, Layouts, Struct, StructId, Type } from '../ir.ts'
import { fieldsOf } from '../types.ts'
import { roundUp, strideOf } from './extent.ts'

export const UNIFORM_ALIGN = 16

export class UniformRules {
  readonly #layouts: Layouts
  /** Results of `#fits`, kept because the same struct can be inside many others. */
  readonly #fitting = new Map<StructId, boolean>()

  constructor(layouts: Layouts) {
    this.#layouts = layouts
  }

  /** Requires: `struct` is tagged `@wgsl uniform` and has a layout. */
  faults(struct: Struct): Fault[] {
    const faults: Fault[] = []
    if (struct.base !== null && !this.#isConforming(struct.base.id)) {
      faults.push(nonConforming(struct, struct, struct.base.local))
    }
    for (const field of struct.fields) {
      const fault = this.#faultOf(struct, field)
      if (fault !== null) faults.push(fault)
    }
    return faults
  }

  #faultOf(struct: Struct, field: Field): Fault | null {
    let { type } = field
    for (; type.kind === 'array'; type = type.element) {
      const stride = strideOf(type, this.#layouts)
      if (stride % UNIFORM_ALIGN !== 0) return invalidStride(struct, field, stride)
    }
    if (type.kind !== 'struct' || this.#isConforming(type.id)) return null
    return nonConforming(struct, field, type.local)
  }

  /** A struct that is tagged itself is checked by itself. */
  #isConforming(id: StructId): boolean {
    return this.#layouts.get(id)!.wgsl === 'uniform' || this.#fits(id)
  }

  #fits(id: StructId): boolean {
    const known = this.#fitting.get(id)
    if (known !== undefined) return known
    const fields = fieldsOf(this.#layouts.get(id)!)
    const fits = fields.every(({ type, offset, size }, index) => {
      const next = fields[index + 1]?.offset ?? Infinity
      if (type.kind !== 'struct' && type.kind !== 'array') return true
      if (offset % UNIFORM_ALIGN !== 0 || !this.#isConformingInside(type)) return false
      return type.kind === 'array' || next >= offset + roundUp(size, UNIFORM_ALIGN)
    })
    this.#fitting.set(id, fits)
    return fits
  }

  /** Returns whether the inside of a value of this type obeys the rules. */
  #isConformingInside(type: Type): boolean {
    if (type.kind === 'struct') return this.#isConforming(type.id)
    if (type.kind !== 'array') return true
    return (
      strideOf(type, this.#layouts) % UNIFORM_ALIGN === 0 && this.#isConformingInside(type.element)
    )
  }
}

function invalidStride({ path }: Struct, { name, span }: Field, stride: number): Fault {
  return {
    code: 'UNIFORM_LAYOUT',
    path,
    span,
    problem: `invalid stride of \`${name}\` for uniform memory: got ${stride} bytes, expected a multiple of ${UNIFORM_ALIGN}`,
    fix: 'make the element a struct with `@align 16`, or tag the struct with `@wgsl storage`',
  }
}

function nonConforming({ path, name }: Struct, { span }: Struct | Field, inner: string): Fault {
  return {
    code: 'UNIFORM_LAYOUT',
    path,
    span,
    problem: `\`${inner}\` is part of \`${name}\`, but it isn't laid out for uniform memory`,
    fix: `tag \`${inner}\` with \`@wgsl uniform\``,
  }
}

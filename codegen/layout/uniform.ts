/**
 * What the uniform address space of WGSL wants beyond C's rules: structs and arrays inside at
 * multiples of 16, what follows a struct at a multiple of 16, elements of arrays 16k bytes apart.
 * The layout of a `@wgsl uniform` struct sees to the places of its own fields; here is what it
 * can't: how far apart elements are, and how structs inside were laid out.
 */
import type { Fault } from '../diagnostic.ts'
import type { Field, Layouts, Struct, StructId, Type } from '../ir.ts'
import { fieldsOf } from '../types.ts'
import { roundUp, strideOf } from './extent.ts'

export const UNIFORM_ALIGN = 16

export class UniformRules {
  readonly #layouts: Layouts
  /** Answers of `fits`: the same struct can lie inside many times over. */
  readonly #fitting = new Map<StructId, boolean>()

  constructor(layouts: Layouts) {
    this.#layouts = layouts
  }

  /** Requires: `struct` is a uniform one and has a layout. */
  faults(struct: Struct): Fault[] {
    const faults: Fault[] = []
    if (struct.base !== null && !this.#isRuled(struct.base.id)) {
      faults.push(unruled(struct, struct, struct.base.local))
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
      if (stride % UNIFORM_ALIGN !== 0) return tooClose(struct, field, stride)
    }
    if (type.kind !== 'struct' || this.#isRuled(type.id)) return null
    return unruled(struct, field, type.local)
  }

  /** A uniform struct has had faults of its own, if any. */
  #isRuled(id: StructId): boolean {
    return this.#layouts.get(id)!.wgsl === 'uniform' || this.#fits(id)
  }

  #fits(id: StructId): boolean {
    const known = this.#fitting.get(id)
    if (known !== undefined) return known
    const fields = fieldsOf(this.#layouts.get(id)!)
    const fits = fields.every(({ type, offset, size }, index) => {
      const next = fields[index + 1]?.offset ?? Infinity
      if (type.kind !== 'struct' && type.kind !== 'array') return true
      if (offset % UNIFORM_ALIGN !== 0 || !this.#holds(type)) return false
      return type.kind === 'array' || next >= offset + roundUp(size, UNIFORM_ALIGN)
    })
    this.#fitting.set(id, fits)
    return fits
  }

  /** Whether what lies inside a value of this type obeys the rules. */
  #holds(type: Type): boolean {
    if (type.kind === 'struct') return this.#isRuled(type.id)
    if (type.kind !== 'array') return true
    return strideOf(type, this.#layouts) % UNIFORM_ALIGN === 0 && this.#holds(type.element)
  }
}

function tooClose({ path }: Struct, { name, span }: Field, stride: number): Fault {
  return {
    code: 'UNIFORM_LAYOUT',
    path,
    span,
    problem: `the elements of \`${name}\` are ${stride} bytes apart; in uniform memory it has to be a multiple of ${UNIFORM_ALIGN}`,
    fix: 'make the element a struct with `@align 16`, or tag the struct `@wgsl storage`',
  }
}

function unruled({ path, name }: Struct, { span }: Struct | Field, inner: string): Fault {
  return {
    code: 'UNIFORM_LAYOUT',
    path,
    span,
    problem: `\`${inner}\` is part of \`${name}\`, which is for uniform memory, and is not laid out for that`,
    fix: `tag \`${inner}\` with \`@wgsl uniform\``,
  }
}

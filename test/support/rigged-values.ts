import type { FieldInfo, StructInfo, TypeInfo } from '../../src/operations/reflection.ts'
import type { Random } from './random.ts'

/** The error that rigged values throw, as a program's getter, generator or `valueOf` could. */
export class Thrown extends Error {
  override readonly name: string = 'Thrown'
}

/** Names of faults that values can have. */
export type Fault = 'wrong value' | 'getter throws' | 'iterable throws' | 'valueOf throws'

/**
 * Turns plain values into values that a program might pass: iterables in place of arrays, getters
 * in place of properties. The step number `faultAt` gets a fault.
 */
export class Rigger {
  private readonly random: Random
  private readonly faultAt: number
  private step = 0
  /** The fault that was planted, if that step was reached. */
  planted: Fault | null = null

  constructor(random: Random, faultAt: number) {
    this.random = random
    this.faultAt = faultAt
  }

  /** Number of steps so far: leaves, properties and elements. */
  get steps(): number {
    return this.step
  }

  valueOf(type: TypeInfo, value: unknown): unknown {
    if (value === null || value === undefined) return value
    switch (type.kind) {
      case 'struct':
        return this.fieldsOf(type.struct(), value as object)
      case 'own':
        return typeof value === 'object'
          ? this.fieldsOf(type.target(), value)
          : this.leaf(type, value)
      case 'union': {
        const tag = (value as Record<string, unknown>)[type.discriminant]
        const member = type.members.find(({ value: name }) => name === tag)!
        return this.fieldsOf(member.struct(), value as object)
      }
      case 'array':
      case 'list':
        return this.elementsOf(type.element, value as readonly unknown[])
      case 'collection':
        return this.elementsOf(type.elements[0]!, value as readonly unknown[])
      case 'entry': {
        const [key, inner] = value as readonly [unknown, unknown]
        return [this.isFault() ? this.wrongKey() : key, this.valueOf(type.value, inner)]
      }
      default:
        return this.leaf(type, value)
    }
  }

  /** Returns an object of fields, some with getters. */
  fieldsOf(info: StructInfo, values: object): object {
    const result: Record<string, unknown> = {}
    const fields = fieldsByName(info)
    for (const [name, value] of Object.entries(values)) {
      const field = fields.get(name)
      const isFaulty = this.isFault()
      const rigged =
        field === undefined || field.type.kind === 'constant'
          ? value
          : this.valueOf(field.type, value)
      // The engine's error for the value of a getter passes through, as its own errors do.
      const isGetter = isFaulty || (this.planted === null && this.random.chance(0.05))
      if (isFaulty) this.planted = 'getter throws'
      if (!isGetter) {
        result[name] = rigged
        continue
      }
      const get = (): unknown => {
        if (isFaulty) throw new Thrown()
        return rigged
      }
      Object.defineProperty(result, name, { get, enumerable: true })
    }
    return result
  }

  private elementsOf(element: TypeInfo, values: readonly unknown[]): unknown {
    const faultAfter = this.isFault() ? this.random.below(values.length + 1) : -1
    if (faultAfter >= 0) this.planted = 'iterable throws'
    const elements = values.map((value) => this.valueOf(element, value))
    if (faultAfter < 0 && this.random.chance(0.8)) return elements
    return {
      *[Symbol.iterator]() {
        for (let index = 0; index <= elements.length; index++) {
          if (index === faultAfter) throw new Thrown()
          if (index < elements.length) yield elements[index]
        }
      },
    }
  }

  private leaf(type: TypeInfo, value: unknown): unknown {
    if (!this.isFault()) return value
    this.planted = 'wrong value'
    if (type.kind !== 'scalar') return this.random.pick(WRONG[type.kind] ?? [Symbol('wrong')])
    if (type.scalar !== 'bool' && this.random.chance(0.3)) {
      this.planted = 'valueOf throws'
      const valueOf = (): never => {
        throw new Thrown()
      }
      return { valueOf }
    }
    const other = typeof value === 'bigint' ? 5 : 5n
    return this.random.pick([other, Symbol('wrong'), Object.create(null) as unknown])
  }

  private wrongKey(): unknown {
    this.planted = 'wrong value'
    return this.random.pick([-1, 0.5, 2 ** 32, 'wrong', null])
  }

  private isFault(): boolean {
    return this.step++ === this.faultAt
  }
}

/** The fields of each struct by name, because structs of random schemas have many. */
const FIELDS = new WeakMap<StructInfo, ReadonlyMap<string, FieldInfo>>()

function fieldsByName(info: StructInfo): ReadonlyMap<string, FieldInfo> {
  let fields = FIELDS.get(info)
  if (fields === undefined) {
    fields = new Map(info.fields.map((field) => [field.name, field]))
    FIELDS.set(info, fields)
  }
  return fields
}

/** Values that fields of a kind refuse. */
const WRONG: Readonly<Partial<Record<TypeInfo['kind'], readonly unknown[]>>> = {
  enum: ['wrong', 7, Symbol('wrong')],
  text: ['x'.repeat(5000), 'a\0b', 5],
  string: [5, Symbol('wrong')],
  reference: [12, { ptr: 2 ** 31 }],
  own: [12, 'wrong'],
  atomic: [Symbol('wrong')],
  flags: [Symbol('wrong')],
  bits: [Symbol('wrong')],
}

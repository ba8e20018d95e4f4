import type { StructInfo, TypeInfo } from '../../src/operations/reflection.ts'

/** Plain values that record each read of a field and each iteration. */
export class CountedValues {
  /** The reads of each object, in order, and the names of its fields. */
  private readonly reads: { readonly names: string[]; readonly fields: readonly string[] }[] = []
  private readonly iterations: { count: number }[] = []

  /** Returns values whose reads are recorded. */
  of(type: TypeInfo, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    switch (type.kind) {
      case 'struct':
        return this.object(type.struct(), value)
      case 'own':
        return this.object(type.target(), value)
      case 'union': {
        const tag = (value as Record<string, unknown>)[type.discriminant]
        const member = type.members.find(({ value: name }) => name === tag)!
        return this.object(member.struct(), value, type.discriminant)
      }
      case 'array':
      case 'list': {
        const elements = (value as unknown[]).map((element) => this.of(type.element, element))
        const record = { count: 0 }
        this.iterations.push(record)
        return {
          *[Symbol.iterator]() {
            record.count++
            yield* elements
          },
        }
      }
      default:
        return value
    }
  }

  object(info: StructInfo, values: object, discriminant?: string): object {
    const fields = info.fields.filter(({ type }) => type.kind !== 'constant')
    const types = new Map(fields.map(({ name, type }) => [name, type]))
    const names: string[] = []
    const counted = new Map(
      Object.entries(values).map(([name, value]) => {
        const type = types.get(name)
        return [name, type === undefined ? value : this.of(type, value)] as const
      }),
    )
    const given = discriminant === undefined ? [] : [discriminant]
    this.reads.push({ names, fields: [...given, ...types.keys()] })
    return new Proxy(values, {
      get: (_, name) => {
        if (typeof name === 'string' && counted.has(name)) names.push(name)
        return counted.get(name as string)
      },
    })
  }

  /** Returns the first object that wasn't read once, in the order of its fields; null for none. */
  get fault(): string | null {
    for (const { names, fields } of this.reads) {
      const expected = fields.filter((name) => names.includes(name))
      if (names.join() !== expected.join()) return `read ${names.join()}`
    }
    const often = this.iterations.find(({ count }) => count > 1)
    return often === undefined ? null : `iterated ${often.count} times`
  }
}

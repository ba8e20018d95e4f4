import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { isOwned } from '../../src/owned-block.ts'
import type { FieldType, GeneratedType, Struct, StructShape } from '../../src/struct.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import type { Random } from './random.ts'

/** The error that values of a program throw. */
export class Thrown extends Error {}

/** What makes an assignment fail. */
export type Fault = 'getter' | 'value' | 'memory' | 'none'

type Plain = Record<string, unknown>

/** Random plain values for the fields of structs; one of them can be wrong, or throw. */
export class Values {
  private readonly random: Random
  private readonly targets: readonly Struct[]
  private readonly fault: Fault
  /** Number of values until the one with the fault. */
  private countdown: number

  constructor(random: Random, targets: readonly Struct[], fault: Fault) {
    this.random = random
    this.targets = targets
    this.fault = fault
    this.countdown = random.below(12)
  }

  /** Returns an object with some of the fields of `type`. */
  struct(type: StructShape, depth: number = 0): Plain {
    const { random } = this
    const types = type.types$()
    const init: Plain = {}
    for (const [index, name] of Object.keys(type.offsets).entries()) {
      const fieldType = types[index]!
      const isConstant = Array.isArray(fieldType) && fieldType[0] === 'constant'
      if (name === 'id' && type.typeName !== 'Solid') continue
      if (Array.isArray(fieldType) && fieldType[0] === 'atomic') continue
      if (!isConstant && !random.chance(0.4)) continue
      const value = this.value(fieldType, depth)
      if (!this.isDue('getter')) init[name] = value
      else Object.defineProperty(init, name, { enumerable: true, configurable: true, get: thrown })
    }
    return init
  }

  /** Returns a value for a field. */
  value(type: FieldType, depth: number): unknown {
    const { random } = this
    if (this.isDue('value')) return this.wrong(type)
    if (typeof type === 'string') {
      if (type === 'Str') return this.text(random.below(60))
      if (type === 'i64' || type === 'u64') return BigInt(random.below(1000))
      return type === 'bool' ? random.chance(0.5) : random.below(100)
    }
    switch (type[0]) {
      case 'enum':
        return random.pick(type[1])
      case 'flags':
        return Object.fromEntries(type.slice(1).map((name) => [name, random.chance(0.5)]))
      case 'bits':
        return { [(type[1] as [string, number])[0]]: random.below(2) }
      case 'text':
        return this.text(random.below(type[1] + 1))
      case 'constant':
        return type[1]
      case 'struct':
        return this.struct(type[1], depth)
      case 'pointer':
      case 'reference':
        return random.chance(0.2) ? null : random.pick(this.targets).ptr
      case 'own':
        return depth > 2 || random.chance(0.2) ? null : this.struct(type[1], depth + 1)
      case 'array':
        return this.many(type[1], random.below(type[2] + 1), depth)
      case 'list':
        return this.many(type[1], depth > 1 ? 0 : random.below(7), depth + 1)
      case 'union': {
        const [, discriminant, ...members] = type
        const [value, member] = random.pick(members)
        const init = this.struct(member, depth)
        Object.defineProperty(init, discriminant, { enumerable: true, configurable: true, value })
        return init
      }
      case 'optional':
        return random.chance(0.2) ? null : this.value(type[1], depth)
      default:
        return undefined
    }
  }

  private many(type: FieldType, length: number, depth: number): unknown {
    const values = Array.from({ length }, () => this.value(type, depth))
    return this.isDue('getter') ? throwing(values) : values
  }

  private wrong(type: FieldType): unknown {
    const { random } = this
    if (type === 'bool') return true
    const wrongs: unknown[] = [Symbol('wrong'), { valueOf: thrown, [Symbol.iterator]: thrown }]
    if (type === 'i64' || type === 'u64') wrongs.push(1, 'x')
    else wrongs.push(7n)
    if (Array.isArray(type) && type[0] === 'text') wrongs.push('x'.repeat(type[1] + 1), 'a\0')
    return random.pick(wrongs)
  }

  private text(length: number): string {
    return 'abcdefghij'.repeat(7).slice(0, length)
  }

  private isDue(fault: Fault): boolean {
    return this.fault === fault && this.countdown-- === 0
  }
}

function thrown(): never {
  throw new Thrown('thrown by a value')
}

function* throwing(values: readonly unknown[]): Iterable<unknown> {
  yield* values
  thrown()
}

/** The live blocks of an arena with their contents, its root and its figures, as text. */
export function liveState(arena: Arena): Map<string, string> {
  const state = new Map<string, string>()
  const { usedSize, blockCount, root } = arena
  state.set('figures', JSON.stringify({ usedSize, blockCount, root }))
  arena.walk((ptr, size, free) => {
    if (free) return
    if (ptr === arena.u32[REFERENCES]) state.set('table', entriesAt(arena, ptr))
    else {
      const bytes = Buffer.from(arena.u8.slice(ptr, ptr + size)).toString('hex')
      state.set(`block at ${ptr}`, `${isOwned(arena, ptr) ? 'owned' : 'free'} ${bytes}`)
    }
  })
  return state
}

/** Returns the header and the entries of the table of references, whose order can change. */
function entriesAt({ u32 }: Arena, table: number): string {
  const header = table >>> 2
  const entries: string[] = []
  for (let slot = 0; slot < u32[header]!; slot++) {
    const entry = header + 4 + slot * 2
    if (u32[entry] !== 0) entries.push(`${u32[entry]}: ${u32[entry + 1]}`)
  }
  return [...u32.subarray(header, header + 3), ...entries.sort()].join(', ')
}

/** Makes the allocation after `count` others fail, as in a full arena; -1 for none. */
export class FailingArena extends Arena {
  left = -1

  override allocate(size: number, align?: number): number {
    this.count()
    return super.allocate(size, align)
  }

  override allocateZeroed(...args: Parameters<Arena['allocateZeroed']>): number {
    this.count()
    return super.allocateZeroed(...args)
  }

  override reallocate(ptr: number, size: number): number {
    this.count()
    return super.reallocate(ptr, size)
  }

  private count(): void {
    if (this.left >= 0 && this.left-- === 0) {
      throw new OffheapError('OUT_OF_MEMORY', 'out of memory: injected')
    }
  }
}

/** A struct of a type with the function that writes its fields. */
export interface Subject {
  readonly type: GeneratedType<Struct, never>
  readonly struct: Struct
  readonly init: (target: never, init: never) => unknown
}

/** Returns what a failed call has changed, or null. */
export function changed(before: Map<string, string>, arena: Arena): string | null {
  const after = liveState(arena)
  const keys = new Set([...before.keys(), ...after.keys()])
  const changes = [...keys].filter((key) => before.get(key) !== after.get(key))
  arena.verify()
  if (changes.length === 0) return null
  return changes
    .map((key) => `${key}:\n  ${before.get(key) ?? 'none'}\n  ${after.get(key) ?? 'none'}`)
    .join('\n')
}

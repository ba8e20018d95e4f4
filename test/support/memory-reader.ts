import type { CollectionType, FieldLayout, StructId, StructLayout, Type } from '../../codegen/ir.ts'
import { bodyOffsetOf, extentOf } from '../../codegen/layout/layout.ts'

/**
 * Reads structs as plain values through a DataView at the offsets of their layouts, as generated
 * code should write and read them. Owned data is read with its owner or, when `follow` is false, as
 * the pointer that accessors return.
 */
export class MemoryReader {
  private readonly view: DataView
  private readonly layouts: ReadonlyMap<StructId, StructLayout>
  private readonly follow: boolean

  constructor(
    view: DataView,
    layouts: ReadonlyMap<StructId, StructLayout>,
    { follow }: { readonly follow: boolean },
  ) {
    this.view = view
    this.layouts = layouts
    this.follow = follow
  }

  struct({ slots }: StructLayout, at: number): Record<string, unknown> {
    const fields = slots.filter((slot) => slot.kind === 'field-layout')
    return Object.fromEntries(fields.map((field) => [field.name, this.field(field, at)]))
  }

  field({ type, offset, presence }: FieldLayout, at: number): unknown {
    const isThere =
      presence === null || ((this.view.getUint8(at + presence.offset) >> presence.bit) & 1) === 1
    return isThere ? this.value(type, at + offset) : undefined
  }

  private value(type: Type, at: number): unknown {
    const { view } = this
    switch (type.kind) {
      case 'scalar':
      case 'atomic':
        return this.scalar(type.scalar, at)
      case 'enum':
        return type.names[view.getUint8(at)]
      case 'flags':
      case 'bits': {
        const word = BigInt(unsigned(view, at, type.bytes))
        const parts =
          type.kind === 'bits'
            ? type.parts
            : type.names.map((name, shift) => ({ name, shift, width: 1 }))
        const read = parts.map(({ name, shift, width }): [string, unknown] => {
          const part = Number((word >> BigInt(shift)) & ((1n << BigInt(width)) - 1n))
          return [name, type.kind === 'flags' ? part === 1 : part]
        })
        return Object.fromEntries(read)
      }
      case 'text': {
        const bytes = new Uint8Array(view.buffer, at, type.bytes)
        const end = bytes.indexOf(0)
        return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
      }
      case 'string': {
        const length = view.getUint32(at + 4, true)
        return Buffer.from(view.buffer, view.getUint32(at, true), length).toString('utf8')
      }
      case 'constant':
        return type.value
      case 'struct':
        return this.struct(this.layouts.get(type.id)!, at)
      case 'pointer':
      case 'reference':
        return view.getUint32(at, true) || null
      case 'own': {
        const target = view.getUint32(at, true)
        if (target === 0 || !this.follow) return target || null
        return this.struct(this.layouts.get(type.target.id)!, target)
      }
      case 'array':
        return this.elements(type.element, at, type.length)
      case 'list':
        return this.elements(type.element, view.getUint32(at, true), view.getUint32(at + 4, true))
      case 'collection':
        switch (type.word) {
          case 'Pool':
            return this.pool(type, view.getUint32(at, true))
          case 'SlotMap':
            return this.slotMap(type, view.getUint32(at, true))
          case 'SparseSet':
          case 'Table':
            return this.table(type, view.getUint32(at, true))
          case 'Ring':
            return this.ring(type, view.getUint32(at, true))
          case 'Dictionary':
            return this.dictionary(view.getUint32(at, true))
          case 'HashMap':
          case 'HashSet':
            return this.hashMap(type, view.getUint32(at, true))
          case 'BitSet':
            return this.bitSet(view.getUint32(at, true))
        }
      case 'union': {
        const { struct } = type.members[view.getUint8(at)]!
        return this.struct(this.layouts.get(struct.id)!, at + bodyOffsetOf(type, this.layouts))
      }
    }
  }

  /**
   * Reads the table whose head is at `head`, row by row; for a sparse set, the column of keys follows
   * the others.
   */
  private table(
    { word, elements }: Extract<Type, { kind: 'collection' }>,
    head: number,
  ): unknown[] {
    const element = elements[0]!
    if (head === 0 || element.kind !== 'struct') return []
    const rows = Array.from({ length: this.view.getUint32(head, true) }, (_, row) => row)
    return rows.map((row) => {
      const at = { next: head + 16 }
      const value = this.row(this.layouts.get(element.id)!, row, at)
      if (word === 'Table') return value
      return [this.view.getUint32(this.view.getUint32(at.next, true) + row * 4, true), value]
    })
  }

  /** Reads the cells of a row; `at.next` is the address of the pointer to the next column. */
  private row(struct: StructLayout, row: number, at: { next: number }): Record<string, unknown> {
    const column = (): number => this.view.getUint32((at.next += 4) - 4, true)
    const fields = struct.slots.filter((slot) => slot.kind === 'field-layout')
    const read = fields.map(({ name, type, size, presence }): [string, unknown] => {
      if (type.kind === 'constant') return [name, type.value]
      const value =
        type.kind === 'struct'
          ? this.row(this.layouts.get(type.id)!, row, at)
          : this.value(type, column() + row * size)
      if (presence === null) return [name, value]
      const bits = this.view.getUint8(column() + (row >> 3))
      return [name, ((bits >> (row & 7)) & 1) === 1 ? value : undefined]
    })
    return Object.fromEntries(read)
  }

  /** Reads the pool whose head is at `head`: the live slots of its chunks. */
  private pool({ elements }: Extract<Type, { kind: 'collection' }>, head: number): unknown[] {
    const word = (at: number, index: number): number => this.view.getUint32(at + index * 4, true)
    const values: unknown[] = []
    if (head === 0) return values
    const [stride, slots, start] = [word(head, 10), word(head, 11), word(head, 12)]
    for (let chunk = word(head, 5); chunk !== 0; chunk = word(chunk, 2)) {
      for (let slot = 0; slot < slots; slot++) {
        const isLive = (this.view.getUint8(chunk + 36 + (slot >> 3)) >> (slot & 7)) & 1
        if (isLive === 1) values.push(this.value(elements[0]!, chunk + start + slot * stride))
      }
    }
    return values
  }

  /** Reads the slot map whose head is at `head`: the slots whose words have no sign. */
  private slotMap({ elements }: Extract<Type, { kind: 'collection' }>, head: number): unknown[] {
    const word = (at: number, index: number): number => this.view.getUint32(at + index * 4, true)
    const values: unknown[] = []
    if (head === 0) return values
    const [stride, slots, start] = [word(head, 10), word(head, 11), word(head, 12)]
    for (let number = 0; number < word(head, 0) / slots; number++) {
      const chunk = word(word(head, 3), number)
      if ((chunk & 1) === 1) continue
      for (let slot = 0; slot < slots; slot++) {
        if (word(chunk, 4 + slot) >>> 31 === 1) continue
        values.push(this.value(elements[0]!, chunk + start + slot * stride))
      }
    }
    return values
  }

  /** Reads the ring whose head is at `head`, from the oldest element on. */
  private ring({ elements }: Extract<Type, { kind: 'collection' }>, head: number): unknown[] {
    const word = (index: number): number => this.view.getUint32(head + index * 4, true)
    const values: unknown[] = []
    if (head === 0) return values
    const [capacity, stride, start] = [word(0), word(1), word(2)]
    for (let at = word(32); at !== word(16); at = (at + 1) % (2 * capacity)) {
      values.push(this.value(elements[0]!, head + start + (at % capacity) * stride))
    }
    return values
  }

  /** Reads the dictionary whose head is at `head`, which has at least the empty text. */
  private dictionary(head: number): string[] {
    if (head === 0) return ['']
    const { buffer } = this.view
    const word = (at: number): number => this.view.getUint32(at, true)
    const [length, offsets, bytes] = [8, 12, 16].map((offset) => word(head + offset)) as number[]
    return Array.from({ length: length! }, (_, code) => {
      if (code === 0) return ''
      const start = word(offsets! + code * 4)
      const end = word(offsets! + code * 4 + 4)
      return Buffer.from(buffer, bytes! + start, end - start).toString('utf8')
    })
  }

  /** Reads the bit set whose head is at `head`. */
  private bitSet(head: number): number[] {
    const indices: number[] = []
    if (head === 0) return indices
    for (let index = 0; index < 32 * this.view.getUint32(head, true); index++) {
      const byte = this.view.getUint8(head + 8 + (index >> 3))
      if (((byte >> (index & 7)) & 1) === 1) indices.push(index)
    }
    return indices
  }

  /** Reads the keys, or the pairs of keys and values, of the map or set whose head is at `head`. */
  private hashMap({ elements }: CollectionType, head: number): unknown[] {
    const entries: unknown[] = []
    if (head === 0) return entries
    const word = (index: number): number => this.view.getUint32(head + index * 4, true)
    const sizes = elements.map((element) => extentOf(element, this.layouts)!.size)
    for (let entry = 0; entry < word(1); entry++) {
      const live = this.view.getUint8(word(7) + (entry >> 3))
      if (((live >> (entry & 7)) & 1) === 0) continue
      const key = this.value(elements[0]!, word(6) + entry * sizes[0]!)
      const isSet = elements.length === 1
      const value = isSet ? null : this.value(elements[1]!, word(5) + entry * sizes[1]!)
      entries.push(isSet ? key : [key, value])
    }
    return entries
  }

  private elements(type: Type, at: number, length: number): unknown[] {
    const { size } = extentOf(type, this.layouts)!
    return Array.from({ length }, (_, index) => this.value(type, at + index * size))
  }

  private scalar(scalar: string, at: number): unknown {
    const { view } = this
    switch (scalar) {
      case 'bool':
        return view.getUint8(at) !== 0
      case 'f16':
        return halfOf(view.getUint16(at, true))
      case 'f32':
        return view.getFloat32(at, true)
      case 'f64':
        return view.getFloat64(at, true)
      case 'i53':
      case 'i64': {
        const value = view.getBigInt64(at, true)
        return scalar === 'i64' ? value : Number(value)
      }
      case 'u53':
      case 'u64': {
        const value = view.getBigUint64(at, true)
        return scalar === 'u64' ? value : Number(value)
      }
      default: {
        const bits = Number(scalar.slice(1))
        const value = unsigned(view, at, bits / 8)
        return scalar.startsWith('i') && value >= 2 ** (bits - 1) ? value - 2 ** bits : value
      }
    }
  }
}

function unsigned(view: DataView, at: number, bytes: number): number {
  let value = 0
  for (let index = bytes - 1; index >= 0; index--) value = value * 256 + view.getUint8(at + index)
  return value
}

/** Returns the number that a half represents. */
function halfOf(bits: number): number {
  const sign = bits >= 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return sign * (exponent === 0 ? fraction / 2 ** 24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}

/** Returns the half nearest to `value`, ties to even, by comparison with all halves. */
export function nearestHalf(value: number): number {
  if (Number.isNaN(value)) return NaN
  let nearest = 0
  // The largest half is even. Infinity takes the place of the next one.
  const from = (bits: number): number => (bits === 0x7c00 ? 65_536 : halfOf(bits))
  let [low, high] = [0, 0x7c00]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (from(middle) <= Math.abs(value)) low = middle
    else high = middle
  }
  const [below, above] = [Math.abs(value) - from(low), from(high) - Math.abs(value)]
  nearest = below < above || (below === above && low % 2 === 0) ? low : high
  const size = Math.abs(value) >= 65_536 ? Infinity : halfOf(nearest)
  return value < 0 || Object.is(value, -0) ? -size : size
}

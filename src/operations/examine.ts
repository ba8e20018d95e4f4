import type { BaseArena } from '../allocator.ts'
import { bytesOfBlock, requireBlock, requireInBlock } from '../block-bytes.ts'
import { unknownBitsIn } from '../encoding/bits.ts'
import { OffheapError } from '../errors.ts'
import type { Accessor } from '../pointer.ts'
import { fieldTypesOf, type FieldType, type Struct, type StructShape } from '../struct.ts'
import { HEAP_SIZE, MARK } from '../tlsf/block.ts'
import { firstBlockIn } from '../tlsf/format.ts'
import { sizeIn } from '../tlsf/walk.ts'
import { requireStruct } from './other-struct.ts'

/** Bytes that no value has, or a pointer to nothing, as `examine` finds them. */
export interface Fault {
  /** The steps from the examined struct: `world.units[3].name`. */
  readonly path: string
  /** Byte offset of the field in the buffer. */
  readonly at: number
  /** What is wrong, with the value and the expected ones. */
  readonly message: string
}

/** Maximum number of faults that are returned. */
const MOST = 100

/**
 * Examines a struct and everything that it owns, directly or through other structs, by the types
 * of their fields: lengths of lists and texts, owning pointers, blocks with two owners, pointers,
 * enums, unions, masks and safe integers. `arena.verify()` and `Arena.from` can't, because they
 * don't know the types of blocks. Takes time and memory proportional to what is owned, whatever the
 * bytes are, and changes nothing.
 *
 * @param target An accessor, such as that of the root.
 * @returns What is wrong, up to 100 faults; an empty array if nothing is. A `Ptr` to freed memory
 *   is a fault. What a `Ptr` or a `Ref` points to has another owner, and isn't examined.
 * @throws INVALID_VALUE when `target` isn't the accessor of a struct.
 *
 * @example
 * const world = Arena.from(bytes).open(World)
 * const [fault] = examine(world)
 * if (fault) throw new Error(`${fault.path}: ${fault.message}`)
 */
export function examine(target: Struct): Fault[] {
  requireStruct(target)
  const examination = new Examination(target.arena)
  examination.start(target)
  return examination.faults
}

type Values = Readonly<Record<string, unknown>>
type Type = StructShape & { readonly size: number }

/** An accessor of an array or a list; a list has the number of bytes of its elements. */
interface Elements extends Accessor, Iterable<unknown> {
  readonly length: number
  readonly bytes$?: number
  readonly capacity?: number
}

/** An accessor of a collection, which knows its invariants. */
interface Collection extends Elements {
  examine$(report: (message: string) => void): void
}

class Examination {
  readonly faults: Fault[] = []
  private readonly arena: BaseArena
  /** The paths of the fields that own blocks, by the pointers to these. */
  private readonly owners = new Map<number, string>()
  private readonly types = new Map<StructShape, ReadonlyMap<string, FieldType>>()
  /** Owned structs and elements of lists that are examined next. */
  private readonly tasks: (() => void)[] = []
  private blocks: readonly number[] | null = null

  constructor(arena: BaseArena) {
    this.arena = arena
  }

  start(target: Struct): void {
    const type = target.constructor as unknown as Type
    const path = type.typeName[0]!.toLowerCase() + type.typeName.slice(1)
    const { tasks } = this
    this.owners.set(target.ptr, path)
    this.struct(target, type, path)
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (this.faults.length >= MOST) return
      task()
    }
  }

  private struct(struct: Struct, shape: StructShape, path: string): void {
    let types = this.types.get(shape)
    if (types === undefined) this.types.set(shape, (types = fieldTypesOf(shape)))
    if (shape.contents$ === true) {
      const [type] = types.values()
      this.guarded(path, struct.ptr, () => this.value(struct, type!, path, struct.ptr))
      return
    }
    types.forEach((type, name) => {
      const offset = shape.offsets[name]!
      this.guarded(`${path}.${name}`, struct.ptr + offset, () => {
        // Reading an enum, a union or a text refuses bytes that no value has.
        const value = (struct as Struct & Values)[name]
        this.value(value, type, `${path}.${name}`, struct.ptr + offset)
      })
    })
  }

  /** Calls `check`, whose error is a fault. */
  private guarded(path: string, at: number, check: () => void): void {
    try {
      check()
    } catch (error) {
      if (!(error instanceof OffheapError)) throw error
      this.fault(path, at, error.message)
    }
  }

  private fault(path: string, at: number, message: string): void {
    if (this.faults.length < MOST) this.faults.push({ path, at, message })
  }

  private value(value: unknown, type: FieldType, path: string, at: number): void {
    if (value === undefined || value === null) return
    if (type === 'Str') return this.block(path, at)
    if (typeof type === 'string') return
    switch (type[0]) {
      case 'optional':
        return this.value(value, type[1], path, at)
      case 'flags':
      case 'bits':
        return this.bits(value as Accessor, type.slice(1) as Parts, path)
      case 'struct':
        return this.struct(value as Struct, type[1], path)
      case 'union': {
        const [, discriminant, ...members] = type
        const name = (value as Values)[discriminant]
        return this.struct(
          value as Struct,
          members.find(([constant]) => constant === name)![1],
          path,
        )
      }
      case 'own':
        return this.own(value as number, type[1] as Type, path, at)
      case 'pointer':
        return this.pointer(value as number, path, at)
      case 'collection':
        return this.collection(value as Collection, type[2], path, at)
      case 'entry':
        return this.value((value as readonly unknown[])[1], type[1], path, at)
      case 'array':
        return this.elements(value as Elements, type[1], path)
      case 'list':
        return this.list(value as Elements, type[1], path)
    }
  }

  private bits({ arena, ptr }: Accessor, parts: Parts, path: string): void {
    const bits = unknownBitsIn(arena, ptr, parts)
    if (bits !== 0) this.fault(path, ptr, `bits without a name: got 0x${bits.toString(16)}`)
  }

  /** Registers the owner of a block. Returns false, with a fault, if there is another one. */
  private isFirst(block: number, path: string, at: number): boolean {
    const other = this.owners.get(block)
    if (other === undefined) {
      this.owners.set(block, path)
      return true
    }
    this.fault(path, at, `block with two owners: got ${block}, which ${other} owns, too`)
    return false
  }

  /** Examines the block of a text or a list, whose length was checked when it was read. */
  private block(path: string, at: number): void {
    const block = this.arena.u32[at >>> 2]!
    if (block === 0) return
    requireBlock(this.arena, block, 1)
    this.isFirst(block, path, at)
  }

  private own(target: number, type: Type, path: string, at: number): void {
    const { arena } = this
    requireBlock(arena, target, type.size)
    if (!this.isFirst(target, path, at)) return
    this.tasks.push(() => {
      this.guarded(path, at, () => this.struct(type.at(arena, target as never), type, path))
    })
  }

  private pointer(target: number, path: string, at: number): void {
    if (!this.isLive(target)) {
      this.fault(
        path,
        at,
        `pointer to no live block: got ${target}, expected null or a live struct`,
      )
    }
  }

  private list(list: Elements, element: FieldType, path: string): void {
    const { arena, ptr, length } = list
    const { bytes$: bytes = 0, capacity = 0 } = list
    const stride = length === 0 ? 1 : bytes / length
    const room = bytesOfBlock(arena, arena.u32[ptr >>> 2]!)
    if (capacity < length || capacity * stride > room) {
      this.fault(path, ptr, `capacity of a list: got ${capacity} for ${length} in ${room} bytes`)
    }
    requireInBlock(arena, ptr, stride)
    this.block(path, ptr)
    if (typeof element === 'string' && !EXAMINED.has(element)) return
    this.tasks.push(() => this.guarded(path, ptr, () => this.elements(list, element, path)))
  }

  private collection(
    collection: Collection,
    elements: readonly FieldType[],
    path: string,
    at: number,
  ): void {
    this.block(path, at)
    collection.examine$((message) => this.fault(path, at, message))
    // The texts of a dictionary have no fields of their own.
    if (elements[0] === 'Str') return
    if (typeof elements[0] === 'string' && !EXAMINED.has(elements[0])) return
    this.tasks.push(() => {
      this.guarded(path, at, () => this.elements(collection, elements[0]!, path))
    })
  }

  private elements(elements: Elements, type: FieldType, path: string): void {
    const { ptr } = elements
    const start = elements.bytes$ === undefined ? ptr : this.arena.u32[ptr >>> 2]!
    const stride =
      elements.bytes$ === undefined
        ? type[0] === 'own' || type[0] === 'pointer'
          ? 4
          : 8
        : elements.bytes$ / elements.length
    let index = 0
    for (const value of elements) {
      const at = (value as Partial<Accessor> | null)?.ptr ?? start + index * stride
      const step = `${path}[${index++}]`
      this.guarded(step, at, () => this.value(value, type, step, at))
      if (this.faults.length >= MOST) return
    }
  }

  /** Returns whether an address is in a live block. */
  private isLive(ptr: number): boolean {
    const blocks = (this.blocks ??= liveBlocks(this.arena))
    // The numbers of the first block after `ptr`, in pairs of start and end.
    let low = 0
    let high = blocks.length / 2
    while (low < high) {
      const middle = (low + high) >>> 1
      if (blocks[middle * 2]! <= ptr) low = middle + 1
      else high = middle
    }
    return low > 0 && ptr < blocks[low * 2 - 1]!
  }
}

/** The types of elements without accessors and names for which some bytes aren't a valid value. */
const EXAMINED: ReadonlySet<string> = new Set(['i53', 'u53', 'Str'])

type Parts = readonly (string | readonly [name: string, width: number])[]

/** Returns start and end of the payloads of all live blocks, by address. */
function liveBlocks({ i32 }: BaseArena): number[] {
  const live: number[] = []
  let block: number = firstBlockIn(i32)
  const tail = block + i32[HEAP_SIZE]!
  while (block < tail) {
    const size = sizeIn(i32[block]!, i32[MARK]!)
    if (size === 0) break
    if (size > 0) live.push(block * 4 + 4, (block + size) * 4)
    block += Math.abs(size)
  }
  return live
}

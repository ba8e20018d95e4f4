import { inspect } from 'node:util'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { BlockType } from '../../src/block-type.ts'
import type { StructList } from '../../src/fields/struct-list.ts'
import type { CollectionInfo, StructInfo, TypeInfo } from '../../src/operations/reflection.ts'
import { OwningFields } from '../../src/ownership/owned-types.ts'
import { PAIR_WORDS } from '../../src/probe.ts'
import { TABLE_HEADER } from '../../src/references/table.ts'
import type { Struct, StructType } from '../../src/struct.ts'
import { REFERENCES } from '../../src/tlsf/block.ts'
import { OWNED } from '../../src/tlsf/owned.ts'
import { collectionStructs } from './codegen-collections.ts'
import { schemaOf } from './codegen-structs.ts'
import { load } from './codegen.ts'
import { plain } from './plain.ts'
import { Random } from './random.ts'
import { Rigger, Thrown, type Fault } from './rigged-values.ts'
import { randomValue, randomValues } from './struct-values.ts'

// Random programs of calls that fail at a random step: an allocation, a value, a getter, a step of
// an iterable. The arena before the call is the model: after a failure, live bytes are as they were.

/** Number of structs in a random schema. */
const STRUCTS = 24
/** Calls with each struct. */
const CALLS = 40

type Fields = Record<string, unknown>
type Type = StructType<Struct & Fields, Fields>

export interface Generated {
  readonly type: Type
  readonly info: StructInfo
  readonly init: (target: Struct, init: unknown) => Struct
  readonly copy: (target: Struct, source: Struct) => Struct
  readonly list: new (arena: Arena, ptr: number) => StructList<Struct & Fields, Fields>
}

/** A compiled schema with the library that it was loaded with. */
export interface World {
  readonly structs: readonly Generated[]
  readonly makeArena: (checked: boolean) => Arena
  readonly makeError: (code: string) => Error
  readonly isOffheapError: (error: unknown) => boolean
}

/** What trials did, to show that they reach the interesting cases. */
export class Tallies {
  calls = 0
  failures = 0
  readonly faults: Partial<Record<Fault | 'allocation fails', number>> = {}

  count(fault: Fault | 'allocation fails'): void {
    this.faults[fault] = (this.faults[fault] ?? 0) + 1
  }
}

/** A change of the library's sources. */
export type Change = (path: string, text: string) => string

/** Compiles a random schema, and loads it with the library that `change` returns. */
export async function worldOf(seed: number, change?: Change): Promise<World> {
  const structs = collectionStructs(new Random(seed), STRUCTS)
  const text = schemaOf(structs)
  const { outputs, errors } = compile([{ path: 'random.struct.ts', text }])
  assert.equal(errors.map(String), [])
  const files = new Map(outputs.map((output) => [output.path, output.text]))
  const entry = `export * from './random.gen.ts'\nexport { Arena, OffheapError } from 'offheap'`
  const module = await load<Record<string, unknown>>(entry, files, change)
  const arenaType = module['Arena'] as new (bytes: number, options: object) => Arena
  const errorType = module['OffheapError'] as new (code: string, message: string) => Error
  return {
    structs: structs.map(({ name }) => ({
      type: module[name] as Type,
      info: module[`${name}$Info`] as StructInfo,
      init: module[`init${name}`] as Generated['init'],
      copy: module[`copy${name}`] as Generated['copy'],
      list: module[`${name}$List`] as Generated['list'],
    })),
    makeArena: (checked) => new arenaType(1 << 22, { checked: checked && { leaks: 'ignore' } }),
    makeError: (code) => new errorType(code, 'injected'),
    isOffheapError: (error) => error instanceof errorType,
  }
}

/** Runs one program for each struct of the world. Throws at the first call that changed anything. */
export function runTrials(world: World, random: Random, tallies: Tallies, checked = false): void {
  for (const struct of world.structs) new Trial(world, struct, random, tallies, checked).run()
}

/** A call that can fail. */
interface Call {
  readonly name: string
  readonly run: () => unknown
  /** The field of a list whose room, the bytes after its elements, the call can change. */
  readonly list?: ListField
  /**
   * The collection that the call writes into. Slots and cells without an element can have other
   * bytes afterwards, so its elements are compared instead of the bytes of its blocks.
   */
  readonly collection?: CollectionField
}

interface CollectionField {
  readonly ptr: number
  examine$(report: (fault: string) => void): void
}

/** The address of a list, and the distance between its elements in bytes. */
interface ListField {
  readonly ptr: number
  readonly stride: number
}

interface ElementsAccessor {
  readonly ptr: number
  readonly length: number
  readonly [method: string]: unknown
}

/** The methods of collections that read values. Structs in a ring are written by their accessors. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  BitSet: ['add', 'assign'],
  Dictionary: ['intern', 'assign'],
  HashMap: ['set', 'assign'],
  HashSet: ['add', 'assign'],
  Pool: ['create', 'create', 'assign'],
  Ring: ['push', 'pushOverwrite', 'tryPush', 'assign'],
  SlotMap: ['add', 'set', 'assign'],
  SparseSet: ['set', 'set', 'assign'],
  Table: ['push', 'set', 'assign'],
}

class Trial {
  private readonly world: World
  private readonly struct: Generated
  private readonly random: Random
  private readonly tallies: Tallies
  private readonly arena: Arena
  private readonly anchors: number[]
  private readonly target: Struct & Fields

  constructor(world: World, struct: Generated, random: Random, tallies: Tallies, checked: boolean) {
    this.world = world
    this.struct = struct
    this.random = random
    this.tallies = tallies
    this.arena = world.makeArena(checked)
    this.anchors = [1, 2, 3, 4].map(() => this.arena.allocateZeroed(128, 128))
    this.target = struct.type.create(this.arena, this.values())
  }

  run(): void {
    for (let call = 0; call < CALLS; call++) this.step()
    assert.equal(this.arena.verify(), [])
  }

  private values(): Fields {
    return randomValues(this.struct.info, this.random, this.anchors)
  }

  private step(): void {
    const { random, tallies, arena, world } = this
    const failsToAllocate = random.chance(0.3)
    const rigger = new Rigger(random, failsToAllocate ? -1 : random.below(random.pick([4, 30])))
    const call = this.call(rigger)
    if (call === null) return
    tallies.calls++
    const before = stateOf(arena, call)
    let error: unknown = null
    const restore = failsToAllocate
      ? failingAllocation(arena, random.below(6), random.between(1, 2), () =>
          world.makeError('OUT_OF_MEMORY'),
        )
      : () => undefined
    try {
      call.run()
    } catch (thrown) {
      error = thrown
    }
    restore()
    if (error === null) return
    tallies.failures++
    const fault = failsToAllocate ? 'allocation fails' : rigger.planted
    if (fault !== null) tallies.count(fault)
    const what = `${this.struct.info.name}: ${call.name}, ${fault}, ${String(error)}`
    const difference = differenceOf(before, stateOf(arena, call))
    if (difference !== null) {
      throw new Error(`${what}: it failed and changed ${difference}`, { cause: error })
    }
    const isRaw = !(error instanceof Thrown || world.isOffheapError(error))
    // Setters of scalars have no checks of their own.
    if (isRaw && !call.name.startsWith('set scalar')) {
      throw new Error(`${what}: the error is one of the engine`, { cause: error })
    }
  }

  /** Returns a random call with rigged values; null if the struct has nothing to call. */
  private call(rigger: Rigger): Call | null {
    const { random, struct, arena, target } = this
    const { type, info, init } = struct
    const whole = (): object => rigger.fieldsOf(info, this.some(this.values()))
    switch (random.below(8)) {
      case 0: {
        const values = whole()
        return { name: 'create', run: () => arena.free(type.create(arena, values as Fields)) }
      }
      case 1:
      case 2: {
        const values = whole()
        return { name: 'init', run: () => init(target, values) }
      }
      case 3: {
        const source = type.create(arena, this.values())
        return { name: 'copy', run: () => struct.copy(target, source) }
      }
      default:
        return this.fieldCall(rigger)
    }
  }

  private fieldCall(rigger: Rigger): Call | null {
    const { random, struct, target } = this
    const field = random.pick(struct.info.fields)
    const { name, type, readonly } = field
    if (type.kind === 'constant') return null
    const value = randomValue(field, random, this.anchors)
    if ((type.kind === 'list' || type.kind === 'array') && random.chance(0.7)) {
      return this.elementCall(rigger, name, type, value)
    }
    if (type.kind === 'collection' && random.chance(0.7)) {
      return this.collectionCall(rigger, name, type, value)
    }
    if (readonly === true) return null
    const rigged = rigger.valueOf(type, value)
    const isScalar = ['scalar', 'atomic', 'pointer'].includes(type.kind)
    const label = `set ${isScalar ? 'scalar' : type.kind} ${name}`
    return { name: label, run: () => (target[name as keyof typeof target] = rigged as never) }
  }

  private elementCall(
    rigger: Rigger,
    name: string,
    type: TypeInfo & { readonly kind: 'list' | 'array' },
    value: unknown,
  ): Call | null {
    const { random, target } = this
    const field = target[name] as ElementsAccessor | undefined
    if (field === undefined || field === null || !Array.isArray(value)) return null
    const method = random.pick(type.kind === 'list' ? ['push', 'set', 'assign'] : ['set', 'assign'])
    const label = `${method} of ${name}, ${type.kind} of ${type.element.kind}`
    const call = (...args: unknown[]): Call => ({
      name: label,
      run: () => (field[method] as (...args: unknown[]) => unknown).apply(field, args),
    })
    if (method === 'assign') return call(rigger.valueOf(type, value))
    const element = rigger.valueOf(type.element, value[0])
    if (value.length === 0) return null
    if (method === 'push' && type.kind === 'list') {
      return { ...call(element), list: { ptr: field.ptr, stride: type.stride } }
    }
    return field.length === 0 ? null : call(random.below(field.length), element)
  }

  /** Returns a call that writes an element of a collection, or replaces all of them. */
  private collectionCall(
    rigger: Rigger,
    name: string,
    type: CollectionInfo,
    value: unknown,
  ): Call | null {
    const { random, target } = this
    const field = target[name] as ElementsAccessor | undefined | null
    if (field === undefined || field === null || !Array.isArray(value)) return null
    const method = random.pick(WRITERS[type.word]!)
    const label = `${method} of ${name}, ${type.word}`
    const call = (...args: unknown[]): Call => ({
      name: label,
      run: () => (field[method] as (...args: unknown[]) => unknown).apply(field, args),
    })
    if (method === 'assign') return call(rigger.valueOf(type, value))
    if (value.length === 0) return null
    const element = rigger.valueOf(type.elements[0]!, value[0])
    const collection = field as unknown as CollectionField
    const added = (...args: unknown[]): Call => ({ ...call(...args), collection })
    switch (`${type.word}.${method}`) {
      case 'BitSet.add':
        return added(random.pick([element, -1, 2 ** 31, 0.5, 1e5, 2 ** 30]))
      case 'HashMap.set':
      case 'SparseSet.set':
        return added(...(element as [unknown, unknown]))
      case 'SlotMap.set': {
        const handles = [...(field as unknown as { keys(): Iterable<number> }).keys()]
        return handles.length === 0 ? null : added(random.pick(handles), element)
      }
      case 'Table.set':
      case 'Ring.set':
        return field.length === 0 ? null : added(random.below(field.length), element)
      default:
        return added(element)
    }
  }

  /** Returns some of the fields. */
  private some(values: Fields): Fields {
    const share = this.random.pick([0.3, 0.7, 1])
    return Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== null && this.random.chance(share)),
    )
  }
}

/** Makes one or two allocations fail after `left` others. Returns a function that ends it. */
function failingAllocation(
  arena: Arena,
  left: number,
  count: number,
  error: () => Error,
): () => void {
  const names = ['allocate', 'allocateZeroed', 'reallocate'] as const
  for (const name of names) {
    const original = (arena[name] as (...args: unknown[]) => unknown).bind(arena)
    const failing = (...args: unknown[]): unknown => {
      const [ptr, size] = args as readonly number[]
      const isShrinking = name === 'reallocate' && size! <= arena.sizeOf(ptr!)
      // Shrinking a block can't fail.
      if (!isShrinking && left-- <= 0 && left >= -count) throw error()
      return original(...args)
    }
    Object.defineProperty(arena, name, { value: failing, configurable: true })
  }
  return () => {
    for (const name of names) Reflect.deleteProperty(arena, name)
  }
}

/** The live bytes of an arena: each block with its contents and its flag, and the totals. */
type State = ReadonlyMap<string, string>

function stateOf(arena: Arena, { list, collection }: Call): State {
  const { usedSize, blockCount, root } = arena
  const state = new Map([
    ['usedSize', String(usedSize)],
    ['blockCount', String(blockCount)],
    ['root', String(root)],
    ['verify()', JSON.stringify(arena.verify())],
  ])
  const loose = new Blocks(arena)
  if (collection !== undefined) {
    loose.addOf(collection)
    state.set('elements', inspect(plain(collection), { depth: Infinity, maxArrayLength: null }))
    collection.examine$((fault) => state.set('fault', fault))
  }
  arena.walk((at, size, free) => {
    if (free === true) return
    if (at === arena.u32[REFERENCES]) {
      state.set('table of references', tableAt(arena, at))
      return
    }
    const isOwned = (arena.i32[(at >>> 2) - 1]! & OWNED) === 0
    const isRoomy = list !== undefined && at === arena.u32[list.ptr >>> 2]
    const room = isRoomy ? roomOf(arena, list, size) : loose.has(at) ? size : 0
    const bytes = Buffer.from(arena.buffer, at, size - room).toString('hex')
    state.set(`block ${at}`, `${isOwned ? 'owned' : 'free to own'} ${bytes}`)
  })
  return state
}

/** The blocks of a collection, and those that its elements own. */
class Blocks extends OwningFields {
  private readonly known = new Set<number>()

  addOf({ ptr, constructor: type }: CollectionField): void {
    this.owner(ptr, (type as unknown as { readonly head$: BlockType }).head$)
  }

  has(ptr: number): boolean {
    return this.known.has(ptr)
  }

  protected override owner(field: number, type: BlockType | null): void {
    const ptr = this.arena.u32[field >>> 2]!
    if (ptr === 0 || this.known.has(ptr)) return
    this.known.add(ptr)
    type?.collect?.(this.arena, ptr, this)
  }
}

/** Returns the size of the room after the elements of a list, at most that of `size` bytes. */
function roomOf({ u32 }: Arena, { ptr, stride }: ListField, size: number): number {
  return size - u32[(ptr >>> 2) + 1]! * stride
}

/** Describes the table of references: the order of entries in its slots may differ. */
function tableAt({ u32 }: Arena, ptr: number): string {
  const header = ptr >>> 2
  const slots = u32[header]!
  const entries: string[] = []
  for (let slot = 0; slot < slots; slot++) {
    const entry = header + TABLE_HEADER + slot * PAIR_WORDS
    if (u32[entry] !== 0) entries.push(`${u32[entry]} ${u32[entry + 1]}`)
  }
  return [...u32.subarray(header, header + TABLE_HEADER), ...entries.sort()].join(', ')
}

/** Describes the first differences; null if there is none. */
function differenceOf(before: State, after: State): string | null {
  const found: string[] = []
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)]
    if (old !== now) found.push(`${key} from ${old ?? 'nothing'} to ${now ?? 'nothing'}`)
  }
  return found.length === 0 ? null : found.slice(0, 4).join('\n')
}

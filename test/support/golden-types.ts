import { readdirSync } from 'node:fs'
import type { BaseArena } from '../../src/allocator.ts'
import type { Arena } from '../../src/arena.ts'
import { ArenaChecks } from '../../src/checked/arena-checks.ts'
import { INSPECT } from '../../src/operations/describe.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { Struct, StructType } from '../../src/struct.ts'

/** The members that all generated classes have. */
export interface GoldenType extends StructType {
  readonly offsets: Readonly<Record<string, number>>
  readonly pointers?: readonly string[]
}

/** Loads every golden file. */
export async function goldenModules(): Promise<object[]> {
  const folders = ['readable', 'drift'].map(
    (name) => new URL(`../golden/${name}/`, import.meta.url),
  )
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.gen\.[jt]s$/.test(file))
      .map((file) => new URL(file, folder).href),
  )
  return Promise.all(files.map((file) => import(file)))
}

/** Returns every struct class of the golden files. */
export async function goldenTypes(): Promise<GoldenType[]> {
  const modules = await goldenModules()
  return modules.flatMap((module) => Object.values(module).filter(isType))
}

function isType(value: unknown): value is GoldenType {
  return typeof value === 'function' && 'typeName' in value && 'offsets' in value
}

/** A use of a getter, setter or method of an accessor, or of a nested accessor. */
export interface Use {
  /** `Sprite.box.min.x is read` */
  readonly what: string
  /** `Sprite.box.min.x` */
  readonly member: string
  run(): unknown
}

/**
 * Returns all uses of `accessor`. They are found in the prototypes of its class and of its nested
 * accessors, so that members generated in the future are included.
 *
 * @param isCurrent Whether to leave out the members that a new union does not have, and to write
 *   the values that the fields have instead of null.
 */
export function usesOf(accessor: object, label: string, isCurrent: boolean = false): Use[] {
  const uses = membersOf(accessor).flatMap(([key, { get, set, value }]): Use[] => {
    const member = typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${key}`
    const found: Use[] = []
    if (get) found.push({ what: `${member} is read`, member, run: () => get.call(accessor) })
    if (set && key !== 'ptr') {
      found.push({
        what: `${member} is written`,
        member,
        run: () => set.call(accessor, isCurrent ? get?.call(accessor) : null),
      })
    }
    // Lists have a public method of this name, tables one that others call.
    const isInner = INNER.has(key) || (key === 'extend' && 'starts' in accessor)
    if (typeof value === 'function' && !isInner) {
      const element = /\.(?:at|get|set|ptrAt|accessor\$)$/.test(member)
      const called = element ? `${label}[0]` : `${member}()`
      found.push({
        what: `${member} is called`,
        member: called,
        run: () => value.call(accessor, 0),
      })
    }
    return found
  })
  const inside = partsOf(accessor).filter(([key]) => !(isCurrent && /^member[1-9]/.test(key)))
  return [
    ...uses,
    ...inside.flatMap(([key, part]) => {
      const name = key.endsWith('$') ? `.${key.slice(0, -1)}` : ''
      return usesOf(part, label + name, isCurrent)
    }),
  ]
}

/** Methods that only others call, with arguments that these have checked. */
const INNER: ReadonlySet<string | symbol> = new Set([
  ...['key$', 'value$', 'word$', 'same$', 'fresh$', 'remove$', 'write$', 'replace$', 'enter$'],
  ...['outOfRange', 'checkLength', 'read$', 'put$', 'append', 'putPinned', 'putDeeper'],
  ...[
    'build',
    'createOwner',
    'discard',
    'drop',
    'emptied',
    'giveBack',
    'roomier',
    'shrink',
    'undo',
  ],
  ...['absentChunk', 'addChunk', 'addHead', 'addOwner', 'completeSuccessor', 'copyEntries'],
  ...['fillChunk', 'firstUnused', 'freeHead', 'isVacant', 'makeEntry', 'missing'],
  ...[
    'nextGeneration',
    'orderFree',
    'removalOf',
    'removeAside',
    'stackChunk',
    'stale',
    'successor',
  ],
  ...['init$', 'mark', 'next$', 'put', 'removeRow$', 'row$', 'start$', 'write$'],
])
/** Returns the accessors that an accessor contains. Those of a checked one are visible inside only. */
function partsOf(accessor: object): [string, Struct][] {
  const held = accessor as Readonly<Record<string, unknown>>
  const { checks } = held['arena'] as BaseArena
  const account = checks instanceof ArenaChecks ? checks.account : { isReading: false }
  account.isReading = true
  const parts = Object.getOwnPropertyNames(held).map((key) => [key, held[key]] as const)
  account.isReading = false
  return parts.flatMap(([key, part]): [string, Struct][] => (isAccessor(part) ? [[key, part]] : []))
}

function isAccessor(value: unknown): value is Struct {
  return typeof value === 'object' && value !== null && 'arena' in value && 'ptr' in value
}

/** Returns the members, each from the nearest prototype that has it. */
function membersOf(accessor: object): [string | symbol, PropertyDescriptor][] {
  const members = new Map<string | symbol, PropertyDescriptor>()
  let prototype: object = Object.getPrototypeOf(accessor)
  for (; prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const key of Reflect.ownKeys(prototype)) {
      // Inspection never throws.
      const isInspection = key === INSPECT || key === Symbol.toStringTag
      if (key === 'constructor' || isInspection || members.has(key)) continue
      members.set(key, Object.getOwnPropertyDescriptor(prototype, key)!)
    }
  }
  return [...members]
}

/** Returns an accessor of a new struct of `type`. */
export function made(arena: Arena, type: GoldenType): Struct {
  return type.at(arena, type.allocate(arena) as Ptr<Struct>)
}

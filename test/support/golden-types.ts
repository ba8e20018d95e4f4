import { readdirSync } from 'node:fs'
import type { Arena } from '../../src/arena.ts'
import { INSPECT } from '../../src/operations/inspect.ts'
import type { Ptr } from '../../src/pointer.ts'
import type { Struct, StructType } from '../../src/struct.ts'

/** A generated class, as far as all of them are alike. */
export interface GoldenType extends StructType {
  readonly offsets: Readonly<Record<string, number>>
  readonly pointers?: readonly string[]
}

/** Every struct class of the golden files: what is generated today. */
export async function goldenTypes(): Promise<GoldenType[]> {
  const folder = new URL('../golden/', import.meta.url)
  const files = readdirSync(folder).filter((file) => /\.gen\.[jt]s$/.test(file))
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)))
  return modules.flatMap((module: object) => Object.values(module).filter(isType))
}

function isType(value: unknown): value is GoldenType {
  return typeof value === 'function' && 'typeName' in value && 'offsets' in value
}

/** A getter, setter or method of an accessor, or of an accessor inside of it. */
export interface Use {
  /** `Sprite.box.min.x is read` */
  readonly what: string
  /** `Sprite.box.min.x` */
  readonly member: string
  run(): unknown
}

/**
 * Everything that can be done with `accessor`, found by looking at the prototypes of its class and of
 * the accessors that it holds: so nothing that is generated later is forgotten.
 */
export function usesOf(accessor: object, label: string): Use[] {
  const held = accessor as Readonly<Record<string, unknown>>
  const uses = membersOf(accessor).flatMap(([key, { get, set, value }]): Use[] => {
    const member = typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${key}`
    const found: Use[] = []
    if (get) found.push({ what: `${member} is read`, member, run: () => get.call(accessor) })
    if (set && key !== 'ptr') {
      found.push({ what: `${member} is written`, member, run: () => set.call(accessor, null) })
    }
    if (typeof value === 'function' && key !== 'outOfRange' && key !== 'checkLength') {
      const element = /\.(?:at|set|ptrAt|accessor\$)$/.test(member)
      const called = element ? `${label}[0]` : `${member}()`
      found.push({
        what: `${member} is called`,
        member: called,
        run: () => value.call(accessor, 0),
      })
    }
    return found
  })
  const inside = Object.keys(held).filter((key) => isAccessor(held[key]))
  return [
    ...uses,
    ...inside.flatMap((key) => {
      const name = key.endsWith('$') ? `.${key.slice(0, -1)}` : ''
      return usesOf(held[key] as object, label + name)
    }),
  ]
}

function isAccessor(value: unknown): value is Struct {
  return typeof value === 'object' && value !== null && 'arena' in value && 'ptr' in value
}

/** Of the nearest prototype that has each of them. */
function membersOf(accessor: object): [string | symbol, PropertyDescriptor][] {
  const members = new Map<string | symbol, PropertyDescriptor>()
  let prototype: object = Object.getPrototypeOf(accessor)
  for (; prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const key of Reflect.ownKeys(prototype)) {
      // Inspection never throws.
      if (key === 'constructor' || key === INSPECT || members.has(key)) continue
      members.set(key, Object.getOwnPropertyDescriptor(prototype, key)!)
    }
  }
  return [...members]
}

/** A struct of `type`, as the first thing in the arena's next block. */
export function made(arena: Arena, type: GoldenType): Struct {
  return type.at(arena, type.allocate(arena) as Ptr<Struct>)
}

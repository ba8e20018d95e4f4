import type { Arena } from '../../src/arena.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { GeneratedType, Struct } from '../../src/struct.ts'
import { goldenModules } from './golden-types.ts'

/** A struct of the golden files with the functions that are generated for it. */
export interface Operations {
  readonly name: string
  readonly type: GeneratedType
  readonly info: StructInfo
  equals(a: Struct, b: Struct): boolean
  hash(source: Struct): number
  copy(target: Struct, source: Struct): Struct
  init(target: Struct, init: unknown): Struct
  toJSON(source: Struct): unknown
  fromJSON(arena: Arena, json: unknown): Struct
  release(target: Struct): void
}

/** Returns the operations of every struct of the golden files. */
export async function goldenOperations(): Promise<Operations[]> {
  const modules = (await goldenModules()) as Record<string, never>[]
  return modules.flatMap((members) => {
    const names = Object.keys(members).filter((name) => `${name}$Info` in members)
    return names.map((name) => operationsOf(name, members))
  })
}

/** Returns the operations of the struct `name` from the members of its module. */
export function operationsOf(name: string, members: Record<string, never>): Operations {
  return {
    name,
    type: members[name]!,
    info: members[`${name}$Info`]!,
    equals: members[`equals${name}`]!,
    hash: members[`hash${name}`]!,
    copy: members[`copy${name}`]!,
    init: members[`init${name}`]!,
    toJSON: members[`toJSON${name}`]!,
    fromJSON: members[`fromJSON${name}`]!,
    release: members[`release${name}`]!,
  }
}

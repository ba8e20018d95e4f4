import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import type { Arena } from '../../src/arena.ts'
import type { convert } from '../../src/operations/convert.ts'
import type { StructInfo } from '../../src/operations/reflection.ts'
import type { GeneratedType, Struct } from '../../src/struct.ts'
import { load } from './codegen.ts'
import type { Values } from './struct-values.ts'

/** A change to a source of the run time: a bug that a test has to find. */
export type Change = (path: string, text: string) => string

/** An accessor whose fields are read by name. */
export type Fields = Struct & Readonly<Record<string, unknown>> & { toJSON(): Values }
export type Type = GeneratedType<Fields>

export interface Versions {
  readonly old: Readonly<Record<string, Type>>
  readonly now: Readonly<Record<string, Type>>
  readonly infos: Readonly<Record<string, StructInfo>>
  readonly convert: typeof convert
  readonly newArena: (bytes?: number, options?: object) => Arena
}

/** Compiles two versions of a schema, each with all built-in types. */
export async function versions(
  old: string,
  now: string,
  change: Change = (_, text) => text,
): Promise<Versions> {
  const files = new Map<string, string>()
  for (const [path, text] of Object.entries({ 'old.struct.ts': old, 'now.struct.ts': now })) {
    const { outputs, errors } = compile([{ path, text }])
    assert.equal(errors.map(String), [])
    for (const output of outputs) files.set(output.path, output.text)
  }
  const module = await load<Omit<Versions, 'newArena' | 'infos'> & { Arena: typeof Arena }>(
    `import * as old from './old.gen.ts'
     import * as now from './now.gen.ts'
     export { old, now }
     export { Arena, convert } from 'offheap'`,
    files,
    change,
  )
  const infos = module.old as unknown as Versions['infos']
  const newArena = (bytes = 1 << 16, options = {}): Arena => new module.Arena(bytes, options)
  return { ...module, infos, newArena }
}

/** Returns what `call` throws. The bundle of the test has a class `OffheapError` of its own. */
export function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call()
  } catch (error) {
    return error as { code: string; message: string }
  }
  return { code: 'no error', message: '' }
}

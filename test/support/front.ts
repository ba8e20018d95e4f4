import * as assert from 'uvu/assert'
import { Lines, SchemaError, type Fault } from '../../codegen/diagnostic.ts'
import type { Field, FileDecl, Module, Struct } from '../../codegen/ir.ts'
import { checkLayoutTags } from '../../codegen/layout/check-layout-tags.ts'
import { order } from '../../codegen/layout/topological-order.ts'
import { parse } from '../../codegen/parse/parse.ts'
import { resolve } from '../../codegen/resolve/resolve.ts'
import { schema } from './codegen.ts'

/** Result of the compiler's stages before the layout. */
export interface Front {
  readonly modules: ReadonlyMap<string, Module>
  /** Each struct after those inside it. */
  readonly structs: readonly Struct[]
  /** In the order of positions. */
  readonly errors: readonly SchemaError[]
}

/**
 * Runs the stages before the layout on texts by path. Precondition: all imported files are given.
 */
export function front(texts: Readonly<Record<string, string>>): Front {
  const faults: Fault[] = []
  const files = new Map<string, FileDecl>()
  const keep = (found: readonly Fault[]): void => {
    for (const fault of found) faults.push(fault)
  }
  for (const [path, text] of Object.entries(texts)) {
    const parsed = parse(path, text)
    files.set(path, parsed.file)
    keep(parsed.faults)
  }
  const resolved = resolve(files)
  keep(resolved.faults)
  const ordered = order(resolved.modules)
  keep(ordered.faults)
  keep(checkLayoutTags(ordered.structs))
  const lines = new Map(Object.entries(texts).map(([path, text]) => [path, new Lines(text)]))
  return {
    modules: new Map(resolved.modules.map((module) => [module.path, module])),
    structs: ordered.structs,
    errors: faults
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((fault) => new SchemaError(fault, lines.get(fault.path)!)),
  }
}

/** Returns the codes of all errors in one schema that imports all built-in types. */
export function frontCodes(body: string): string[] {
  return front({ 'test.struct.ts': schema(body) }).errors.map(({ code }) => code)
}

/** Returns the module of a single schema, which must have no errors. */
export function moduleOf(body: string): Module {
  const { modules, errors } = front({ 'test.struct.ts': schema(body) })
  assert.equal(errors.map(String), [])
  return modules.get('test.struct.ts')!
}

/** Returns the structs of a schema without errors, by name. */
export function structsOf(body: string): Map<string, Struct> {
  return new Map(moduleOf(body).structs.map((struct) => [struct.name, struct]))
}

/** Returns the fields of a struct `A` with this body, by name. */
export function fieldsOf(body: string, others = ''): Map<string, Field> {
  const { fields } = structsOf(`export interface A {\n${body}\n}\n${others}`).get('A')!
  return new Map(fields.map((field) => [field.name, field]))
}

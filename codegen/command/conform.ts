/** `offheap gen --conform`: comparison of schemas with representations that were written before. */
import { posix } from 'node:path'
import { compile, type OutputFile } from '../compile.ts'
import type { SchemaError } from '../diagnostic.ts'
import {
  FileError,
  findSchemas,
  fromHere,
  readIfThere,
  readSchema,
  UsageError,
  withSlashes,
} from '../files.ts'
import { compareIr, parseIr, type IrFile, type StructChange } from '../interop/compare-ir.ts'

/** The result of a comparison. */
export interface Conformity {
  readonly ok: boolean
  /** The representations from which their schemas differ. */
  readonly changes: readonly FileChange[]
  readonly errors: readonly SchemaError[]
}

export interface FileChange {
  /** The path of the representation. */
  readonly path: string
  readonly schema: string
  readonly structs: readonly StructChange[]
}

/**
 * Compares the schemas that `args` names with the representations at `files`. Writes nothing.
 *
 * @throws UsageError when a representation belongs to none of the schemas, or to several.
 * @throws FileError when a file can't be read, or isn't a representation.
 */
export async function conform(
  args: readonly string[],
  files: readonly string[],
): Promise<Conformity> {
  const before = files.map((file) => {
    const path = fromHere(withSlashes(file))
    return { path, ir: irIn(path, readSchema(path)) }
  })
  const paths = await findSchemas(args)
  const sources = paths.map((path) => ({ path, text: readSchema(path) }))
  const { outputs, errors } = compile(sources, readIfThere, { kinds: ['ir'] })
  if (errors.length > 0) return { ok: false, changes: [], errors }
  const changes = before.flatMap(({ path, ir }): FileChange[] => {
    const { schema, text } = schemaOf(path, ir, outputs)
    const structs = compareIr(ir, irIn(path, text))
    return structs.length === 0 ? [] : [{ path, schema, structs }]
  })
  return { ok: changes.length === 0, changes, errors }
}

function irIn(path: string, text: string): IrFile {
  const ir = parseIr(text)
  if (ir !== null) return ir
  const problem = `${path} is not a representation as JSON of this version of offheap`
  throw new FileError('FOREIGN_FILE', path, problem, 'pass a file that `offheap gen --ir` wrote')
}

/** Returns the output for the schema with the name in `ir`, in the same folder if there are several. */
function schemaOf(
  path: string,
  ir: IrFile,
  outputs: readonly OutputFile[],
): { readonly schema: string; readonly text: string } {
  const named = outputs
    .map(({ schema, text }) => ({ schema: schema ?? '', text }))
    .filter(({ schema }) => posix.basename(schema) === ir.schema)
  const near = named.filter(({ schema }) => posix.dirname(schema) === posix.dirname(path))
  const [found, ...others] = near.length > 0 ? near : named
  if (found === undefined) {
    throw new UsageError(`${path} belongs to ${ir.schema}, which is not among the schemas`)
  }
  if (others.length > 0) {
    const list = named.map(({ schema }) => schema).join(', ')
    throw new UsageError(`${path} can belong to several schemas: ${list}. Name one of them`)
  }
  return found
}

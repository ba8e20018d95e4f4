/** The schema compiler as a library. The command line is `cli.ts`. */
export {
  compile,
  type Compiled,
  type CompileOptions,
  type OutputFile,
  type TextFile,
} from './compile.ts'
export { SchemaError, type Paint, type SchemaErrorCode } from './diagnostic.ts'
export type { OutputKind } from './outputs.ts'

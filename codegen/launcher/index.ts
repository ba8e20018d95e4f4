/** `offheap/codegen`: the library of `offheap-codegen`. */
import type * as compiler from 'offheap-codegen'
import { loadCompiler } from './compiler.ts'

export type {
  Compiled,
  CompileOptions,
  OutputFile,
  OutputKind,
  Paint,
  SchemaErrorCode,
  TextFile,
} from 'offheap-codegen'

const loaded = loadCompiler<typeof compiler>('')

export const compile: typeof compiler.compile = loaded.compile

export const SchemaError: typeof compiler.SchemaError = loaded.SchemaError

export type SchemaError = compiler.SchemaError

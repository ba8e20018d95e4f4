/** What is made of each schema: a row for each kind of generated file. */
import { emitC } from './interop/c.ts'
import { emitWgsl } from './interop/wgsl.ts'
import { emit, MARK } from './emit/emit.ts'
import { irOf, isIr } from './interop/ir-json.ts'
import type { Layouts, Module } from './ir.ts'

export type OutputKind = 'ts' | 'ir' | 'c' | 'wgsl'

interface Row {
  /** What takes the place of `.struct.ts` in the name of the schema. */
  readonly ending: string
  /** Null for a schema that has nothing for this kind of file. */
  emit(module: Module, layouts: Layouts): string | null
  /** Whether a file of this kind with `text` in it was generated. */
  isGenerated(text: string): boolean
}

const isMarked = (text: string): boolean => text.startsWith(MARK)

export const OUTPUTS: Readonly<Record<OutputKind, Row>> = {
  ts: { ending: '.gen.ts', emit, isGenerated: isMarked },
  ir: { ending: '.gen.json', emit: irOf, isGenerated: isIr },
  c: { ending: '.gen.h', emit: emitC, isGenerated: isMarked },
  wgsl: { ending: '.gen.wgsl', emit: emitWgsl, isGenerated: isMarked },
}

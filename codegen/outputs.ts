/** The kinds of generated files, one row each. */
import { emit, MARK } from './emit/emit.ts'
import { emitC } from './interop/c.ts'
import { irOf, isIr } from './interop/ir-json.ts'
import { emitWgsl } from './interop/wgsl.ts'
import type { Layouts, Module } from './ir.ts'

export type OutputKind = 'ts' | 'ir' | 'c' | 'wgsl'

interface Row {
  /** Replaces `.struct.ts` in the name of the schema. */
  readonly ending: string
  /** Returns the text of the file, or null if the schema has nothing for this kind. */
  emit(module: Module, layouts: Layouts): string | null
  /** Returns whether a file of this kind with this text was generated. */
  isGenerated(text: string): boolean
}

const isMarked = (text: string): boolean => text.startsWith(MARK)

export const OUTPUTS: Readonly<Record<OutputKind, Row>> = {
  ts: { ending: '.gen.ts', emit, isGenerated: isMarked },
  ir: { ending: '.gen.json', emit: irOf, isGenerated: isIr },
  c: { ending: '.gen.h', emit: emitC, isGenerated: isMarked },
  wgsl: { ending: '.gen.wgsl', emit: emitWgsl, isGenerated: isMarked },
}

// The kinds of fields, and the operation on a field in one iteration of the loop.
import type { Named } from '../harness/question.ts'

export type Kind =
  | 'byte'
  | 'truth'
  | 'whole'
  | 'single'
  | 'double'
  | 'half'
  | 'big'
  | 'safe'
  | 'mood'
  | 'state'
  | 'level'
  | 'position'
  | 'path'
  | 'loot'
  | 'leader'
  | 'target'
  | 'armour'
  | 'shape'
  | 'hits'
  | 'packed'
  | 'text-read'
  | 'text-equals'
  | 'text-write'
  | 'string-read'
  | 'string-equals'
  | 'string-write'

export const kinds: readonly (Named & { readonly id: Kind })[] = [
  { id: 'byte', title: '`u8`, read and write' },
  { id: 'truth', title: '`bool`, read and write' },
  { id: 'whole', title: '`i32`, read and write' },
  { id: 'single', title: '`f32`, read and write' },
  { id: 'double', title: '`f64`, read and write' },
  { id: 'half', title: '`f16`, read' },
  { id: 'big', title: '`i64`, read and write' },
  { id: 'safe', title: '`i53`, read and write' },
  { id: 'mood', title: '`Enum`, read and compare' },
  { id: 'state', title: '`Flags`, read one, write one' },
  { id: 'level', title: '`Bits`, read one, write one' },
  { id: 'position', title: 'nested struct, read and write' },
  { id: 'path', title: '`FixedArray`, read and write' },
  { id: 'loot', title: '`List`, read' },
  { id: 'leader', title: '`Ptr`, followed' },
  { id: 'target', title: '`Ref`, followed' },
  { id: 'armour', title: 'optional, read' },
  { id: 'shape', title: 'union, read' },
  { id: 'hits', title: '`Atomic`, add' },
  { id: 'packed', title: 'packed `u32`, read and write' },
  { id: 'text-read', title: '`Str<16>`, decoded' },
  { id: 'text-equals', title: '`Str<16>`, compared with a string' },
  { id: 'text-write', title: '`Str<16>`, written' },
  { id: 'string-read', title: '`Str` of 60 letters, decoded' },
  { id: 'string-equals', title: '`Str` of 60 letters, compared' },
  { id: 'string-write', title: '`Str` of 60 letters, written' },
]

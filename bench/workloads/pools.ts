// The operations on a pool, and their descriptions.
import type { Named } from '../harness/question.ts'

export type Work =
  | 'pair'
  | 'batch'
  | 'pair-references'
  | 'create'
  | 'create-references'
  | 'loop'
  | 'runs'
  | 'dense'
  | 'iterator'

export const pools: readonly (Named & { readonly id: Work })[] = [
  { id: 'pair', title: 'allocate and free one struct' },
  { id: 'batch', title: 'allocate 1,000 structs, and free them in another order' },
  { id: 'pair-references', title: 'allocate and free, with a table of references' },
  { id: 'create', title: 'create a struct from a literal of six numbers, and free it' },
  { id: 'create-references', title: 'the same with a `Ref` and four numbers' },
  { id: 'loop', title: 'visit 3,000 of 4,000 slots by pointers, `x += vx`' },
  { id: 'iterator', title: 'the same with `for … of`' },
  { id: 'runs', title: 'the same by runs' },
  { id: 'dense', title: 'visit 4,000 of 4,000 slots by runs' },
]

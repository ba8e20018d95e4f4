// The operations on a slot map, and their descriptions.
import type { Named } from '../harness/question.ts'

export type Work = 'pair' | 'batch' | 'write' | 'get' | 'pointer' | 'stale' | 'loop' | 'iterator'

export const slotMaps: readonly (Named & { readonly id: Work })[] = [
  { id: 'pair', title: 'add and remove one struct' },
  { id: 'batch', title: 'add 1,000 structs, and remove them in another order' },
  { id: 'write', title: 'the same with six fields, `add({ … })`' },
  { id: 'get', title: 'read a field of 1,000 of 4,000 structs, `get(handle)`' },
  { id: 'pointer', title: 'the same by `ptrOf(handle)` and one accessor' },
  { id: 'stale', title: 'the same with handles of removed structs' },
  { id: 'loop', title: 'visit 3,000 of 4,000 slots, `nextHandle`' },
  { id: 'iterator', title: 'the same with `for … of`' },
]

// The requests that need an arena, and the memory of many arenas.
import type { Named } from '../harness/question.ts'

export type Work = 'nothing' | 'structs' | 'resident'

export const leases: readonly (Named & { readonly id: Work; readonly unit: string })[] = [
  { id: 'nothing', title: 'a request that allocates nothing', unit: 'µs' },
  { id: 'structs', title: 'a request with 1,000 structs of 24 bytes', unit: 'µs' },
  { id: 'resident', title: '1,000 arenas, 64 KiB written in each', unit: 'MiB' },
]

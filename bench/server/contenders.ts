import { ArenaPool } from 'offheap'
import { searchWithArenas } from './arenas.ts'
import { searchWithBuffers } from './buffers.ts'
import { searchWithObjects } from './objects.ts'
import type { Handler } from './search.ts'

export interface ServerContender {
  readonly id: string
  readonly title: string
  /** Options of Node. */
  readonly flags: readonly string[]
}

/** Megabytes of a semi-space, as guides recommend for servers. */
const TUNED = 64

export const CONTENDERS: readonly ServerContender[] = [
  { id: 'objects', title: 'plain objects', flags: [] },
  { id: 'tuned', title: 'plain objects, tuned', flags: [`--max-semi-space-size=${TUNED}`] },
  { id: 'buffers', title: 'an ArrayBuffer per request', flags: [] },
  { id: 'arenas', title: 'an arena per request', flags: [] },
]

/** Returns the handler of a contender. */
export function handlerOf(id: string): Handler {
  switch (id) {
    case 'arenas':
      return searchWithArenas(new ArenaPool({ bytes: 1 << 20, max: 1_000 }))
    case 'buffers':
      return searchWithBuffers
    default:
      return searchWithObjects
  }
}

// The libraries that are compared.
import type { CaseName } from './cases.ts'
import type { Adapter } from './program.ts'

export interface Library {
  readonly id: string
  readonly title: string
  /** The package of bench/ecs/package.json, if the library isn't part of this repository. */
  readonly package?: string
  /** Loads the adapter, and with it the library, alone. */
  load(): Promise<{ readonly adapter: Adapter }>
  /** Whether it is the world of examples/ecs. */
  readonly isOurs?: boolean
  /** The cases that it has, if not all. */
  readonly cases?: readonly CaseName[]
  /** Whether it can be the fastest library: not if it changes all entities at once. */
  readonly isCompared?: boolean
}

/** The typed arrays without a library come first. */
export const LIBRARIES: readonly Library[] = [
  {
    id: 'raw',
    title: 'typed arrays, no library',
    isCompared: false,
    load: () => import('./adapters/raw.ts'),
  },
  { id: 'offheap', title: 'offheap', isOurs: true, load: () => import('./adapters/offheap.ts') },
  {
    id: 'offheap-calls',
    title: 'offheap, by calls',
    isOurs: true,
    cases: ['add_remove'],
    isCompared: false,
    load: () => import('./adapters/offheap-calls.ts'),
  },
  {
    id: 'offheap-bulk',
    title: 'offheap, in bulk',
    isOurs: true,
    cases: ['entity_cycle', 'add_remove'],
    isCompared: false,
    load: () => import('./adapters/offheap-bulk.ts'),
  },
  {
    id: 'piecs',
    title: 'piecs 0.4',
    package: 'piecs',
    load: () => import('./adapters/piecs.ts'),
  },
  {
    id: 'bitecs-0.4',
    title: 'bitECS 0.4',
    package: 'bitecs',
    load: () => import('./adapters/bitecs-0.4.ts'),
  },
  {
    id: 'bitecs-0.3',
    title: 'bitECS 0.3',
    package: 'bitecs-0.3',
    load: () => import('./adapters/bitecs-0.3.ts'),
  },
  {
    id: 'wolf-ecs',
    title: 'wolf-ecs 2.1',
    package: 'wolf-ecs',
    load: () => import('./adapters/wolf-ecs.ts'),
  },
  {
    id: 'goodluck',
    title: 'goodluck 7',
    package: 'goodluck',
    load: () => import('./adapters/goodluck.ts'),
  },
  {
    id: 'goodluck-typed',
    title: 'goodluck 7, typed arrays',
    package: 'goodluck',
    load: () => import('./adapters/goodluck-typed.ts'),
  },
  {
    id: 'thi-ng',
    title: '@thi.ng/ecs 0.7',
    package: '@thi.ng/ecs',
    load: () => import('./adapters/thi-ng.ts'),
  },
  {
    id: 'oecs',
    title: '@oasys/oecs 0.3',
    package: '@oasys/oecs',
    load: () => import('./adapters/oecs.ts'),
  },
  {
    id: 'woven-ecs',
    title: '@woven-ecs/core 1.0',
    package: '@woven-ecs/core',
    load: () => import('./adapters/woven-ecs.ts'),
  },
  {
    id: 'elics',
    title: 'elics 3.4',
    package: 'elics',
    load: () => import('./adapters/elics.ts'),
  },
  {
    id: 'koota',
    title: 'koota 0.6',
    package: 'koota',
    load: () => import('./adapters/koota.ts'),
  },
  {
    id: 'miniplex',
    title: 'miniplex 2',
    package: 'miniplex',
    load: () => import('./adapters/miniplex.ts'),
  },
  {
    id: 'uecs',
    title: 'uecs 0.3',
    package: 'uecs',
    load: () => import('./adapters/uecs.ts'),
  },
]

/** Returns the library with an id. */
export function libraryOf(id: string): Library {
  const library = LIBRARIES.find((library) => library.id === id)
  if (library === undefined) throw new Error(`unknown library "${id}"`)
  return library
}

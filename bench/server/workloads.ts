import type { Named } from '../harness/question.ts'

export interface ServerWorkload extends Named {
  readonly route: string
  /** Part of the capacity of the server with plain objects. */
  readonly load: number
}

export const LOADS: readonly number[] = [0.3, 0.5, 0.7, 0.9]
const HELLO_LOAD = 0.5

export const WORKLOADS: readonly ServerWorkload[] = [
  ...LOADS.map((load) => workloadOf('search', '20,000 records', load)),
  workloadOf('hello', 'no records', HELLO_LOAD),
]

/** Returns the id of the workload that builds records. */
export function searchId(load: number): string {
  return idOf('search', load)
}

function workloadOf(route: string, title: string, load: number): ServerWorkload {
  return { id: idOf(route, load), title: `${title}, ${load * 100} %`, route, load }
}

function idOf(route: string, load: number): string {
  return `${route}-${load * 100}`
}

import { compilers } from './compilers.ts'
import { readTrace, type Trace } from './trace.ts'

/** A trace by its name: one that is made up, or one that was recorded. */
export function traceOf(name: string): Trace {
  return compilers[name]?.() ?? readTrace(name)
}

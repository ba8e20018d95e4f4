import { compilers } from './compilers.ts'
import { readTrace, type Trace } from './trace.ts'

/** Returns the synthetic or recorded trace with this name. */
export function traceOf(name: string): Trace {
  return compilers[name]?.() ?? readTrace(name)
}

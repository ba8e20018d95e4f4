import { readFileSync } from 'node:fs'

/** Bytes of a page of WebAssembly memory. */
export const PAGE = 65_536

export interface AssemblyScriptHeap {
  allocate(size: number): number
  free(block: number): void
  reallocate(block: number, size: number): number
  readonly memory: WebAssembly.Memory
}

/** What `assemblyscript.ts` compiled; answers what starts it, in its own memory or in one given. */
export function assemblyScriptHeap(
  name: string,
): (memory?: WebAssembly.Memory) => AssemblyScriptHeap {
  const code = new WebAssembly.Module(readFileSync(`bench/build/${name}.wasm`))
  const abort = () => {
    throw new Error('an assertion of AssemblyScript failed')
  }
  return (memory) => {
    const env = memory === undefined ? { abort } : { abort, memory }
    return new WebAssembly.Instance(code, { env }).exports as unknown as AssemblyScriptHeap
  }
}

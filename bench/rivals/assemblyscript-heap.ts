import { readFileSync } from 'node:fs'

/** Size of a page of WebAssembly memory in bytes. */
export const PAGE = 65_536

export interface AssemblyScriptHeap {
  allocate(size: number): number
  free(block: number): void
  reallocate(block: number, size: number): number
  readonly memory: WebAssembly.Memory
}

/**
 * Loads a module that `assemblyscript.ts` compiled. Returns a function that instantiates it, with
 * its own memory or with a given one.
 */
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

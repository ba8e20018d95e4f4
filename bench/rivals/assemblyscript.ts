import { writeFileSync } from 'node:fs'
import { main as compile } from 'assemblyscript/asc'

const SOURCE = `
export function allocate(size: usize): usize { return heap.alloc(size) }
export function free(block: usize): void { heap.free(block) }
export function reallocate(block: usize, size: usize): usize { return heap.realloc(block, size) }
`

/**
 * Compiles AssemblyScript's TLSF to `bench/build/NAME.wasm`, with assertions, which is the default.
 */
export async function compileAssemblyScript(
  name: string,
  memory: readonly string[],
): Promise<void> {
  const options = ['-O3', '--runtime', 'minimal', ...memory]
  const { error, stderr } = await compile(['heap.ts', '--outFile', 'heap.wasm', ...options], {
    readFile: (file) => (file === 'heap.ts' ? SOURCE : null),
    writeFile: (_, contents) => writeFileSync(`bench/build/${name}.wasm`, contents),
    listFiles: () => [],
  })
  if (error !== null) throw new Error(`${error.message}\n${stderr}`)
}

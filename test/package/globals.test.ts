import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/**
 * The package in an engine that has the language and nothing else. Test runners and embedders provide
 * some of the platform's globals, and some of them late.
 */
const globals = suite('globals of the platform')

const PLATFORM = [
  ...['Buffer', 'TextDecoder', 'TextEncoder', 'WebAssembly', 'MessageChannel', 'MessagePort'],
  ...['SharedArrayBuffer', 'Atomics', 'console', 'process', 'performance', 'structuredClone'],
]

const PROGRAM = `
  import { Arena } from 'offheap'
  import { Account } from './test/golden/drift/text.gen.ts'
  import { Article } from './test/golden/drift/strings.gen.ts'
  globalThis.offheap = { Arena, Account, Article }
`

async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  return outputFiles[0]!.text
}

globals('are not read when the package is imported', async () => {
  const context = createContext({})
  // Deleting is not enough: reading one throws, even by typeof.
  runInContext(
    `for (const name of ${JSON.stringify(PLATFORM)}) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() { throw new Error(name + ' was read') },
      })
    }`,
    context,
  )
  runInContext(await bundled(PROGRAM), context)
  const kept = runInContext(
    `const arena = new offheap.Arena(4096)
     const before = arena.usedSize
     const ptr = arena.allocate(100)
     arena.u8[ptr] = 7
     arena.free(ptr)
     arena.usedSize === before`,
    context,
  )
  assert.is(kept, true)
})

globals('are not needed to write and read short ASCII text, nor to dispose', async () => {
  const context = createContext({})
  runInContext(`for (const name of ${JSON.stringify(PLATFORM)}) delete globalThis[name]`, context)
  runInContext(await bundled(PROGRAM), context)
  const text = runInContext(
    `const arena = new offheap.Arena(4096)
     const { Account, Article } = offheap
     const texts = [Account, Article].map((type) => {
       const struct = type.create(arena)
       const field = Object.keys(type.offsets).find((name) => typeof struct[name] === 'string')
       struct[field] = 'hello'
       return struct[field]
     })
     arena.dispose()
     texts.join()`,
    context,
  )
  assert.is(text, 'hello,hello')
})

globals.run()

import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { hide } from '../../src/hidden.ts'
import type * as Face from '../../src/tlsf.ts'
import { importModule } from './import-module.ts'

/** Accesses of one call to the heap's words. */
export interface Cost {
  loads: number
  stores: number
  /** Iterations of loops in the allocator's code. */
  turns: number
}

/** The allocator with a counter in each loop, and the counts. */
export interface CountedAllocator {
  readonly Tlsf: typeof Face.Tlsf
  readonly verify: typeof Face.verify
  /** Replaces the words of `heap` by counting ones. */
  count(heap: Face.Tlsf): void
  /** Returns the counts since the last call. */
  take(): Cost
  readonly loops: number
}

declare global {
  var loopTurns: number
}

/**
 * Instruments the allocator's sources: each loop body starts with a counter, and a proxy of the
 * words counts loads and stores. A `fill` or `copyWithin` counts as the stores that it makes.
 * `searchOwnList` is the number of blocks that a request examines before it fails; another number seeds
 * a bug.
 */
export async function countedAllocator(searchOwnList = 8): Promise<CountedAllocator> {
  let loops = 0
  const { outputFiles } = await build({
    entryPoints: ['src/tlsf.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    plugins: [
      {
        name: 'count loop turns',
        setup({ onLoad }) {
          onLoad({ filter: /[\\/]src[\\/]tlsf[\\/]/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8')
            const text = source.replace('SEARCH_LIMIT = 8', `SEARCH_LIMIT = ${searchOwnList}`)
            const contents = text.replace(/^( *(?:for|while) \(.*\)) (\{?)(.*)$/gm, (...match) => {
              const [, head, brace, body] = match
              loops++
              return brace === '{' && body === ''
                ? `${head} { globalThis.loopTurns++`
                : `${head} { globalThis.loopTurns++; ${body} }`
            })
            return { contents, loader: 'ts' }
          })
        },
      },
    ],
  })
  const module = await importModule(outputFiles[0]!.contents)
  if (!isFace(module)) throw new Error('the bundle lacks Tlsf')
  const cost: Cost = { loads: 0, stores: 0, turns: 0 }
  globalThis.loopTurns = 0
  return {
    Tlsf: module.Tlsf,
    verify: module.verify,
    loops,
    count(heap) {
      hide(heap, 'words', countedWords(heap.words, cost))
    },
    take() {
      const taken = { ...cost, turns: globalThis.loopTurns }
      cost.loads = cost.stores = globalThis.loopTurns = 0
      return taken
    },
  }
}

function countedWords(words: Int32Array, cost: Cost): Int32Array {
  const counted: Pick<Int32Array, 'fill' | 'copyWithin'> = {
    fill(value, start = 0, end = words.length) {
      cost.stores += end - start
      return words.fill(value, start, end)
    },
    copyWithin(target, start, end = words.length) {
      cost.stores += end - start
      return words.copyWithin(target, start, end)
    },
  }
  return new Proxy(words, {
    get(target, key) {
      if (key === 'fill' || key === 'copyWithin') return counted[key]
      if (key === 'length') return target.length
      cost.loads++
      return Reflect.get(target, key)
    },
    set(target, key, value) {
      cost.stores++
      return Reflect.set(target, key, value)
    },
  })
}

function isFace(module: unknown): module is typeof Face {
  return typeof module === 'object' && module !== null && 'Tlsf' in module
}

import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { FIXED } from '../support/good-fit.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import { SIZES } from '../support/small-scope.ts'
import { quickLists } from '../support/variants.ts'

/**
 * Most bugs show in small cases, so these tests run all cases up to a bound: every sequence of
 * `allocate` and `reallocate` with 12, 20 or 28 bytes (1, 2 or 3 granules plus the 4 bytes that remain
 * of the granule of the header) and of `free` of any live block, on tiny heaps and on one of 1 KiB. Every
 * invariant is checked after each step.
 */
const scope = suite('tlsf/small-scope')

const { Search } = await scopeWith([])

for (const [bytes, least] of [
  [16, 40],
  [40, 3000],
  [64, 10_000],
  [96, 30_000],
  [152, 60_000],
] as const) {
  scope(`every sequence of 8 allocations and frees passes on ${bytes} bytes of blocks`, () => {
    const search = new Search(FIXED + bytes, false)
    search.explore([], 8)
    assert.ok(search.steps >= least, `only ${search.steps} steps, expected at least ${least}`)
  })

  scope(`every sequence of 6 calls with reallocate passes on ${bytes} bytes of blocks`, () => {
    const search = new Search(FIXED + bytes, true)
    search.explore([], 6)
    assert.ok(search.steps >= least, `only ${search.steps} steps, expected at least ${least}`)
  })
}

/** A heap of 1 KiB does not fill within these sequences, so that their number is known. */
for (const [depth, reallocates] of [
  [8, false],
  [6, true],
] as const) {
  scope(
    `every sequence of ${depth} calls passes on 1 KiB${reallocates ? ', with reallocate' : ''}`,
    () => {
      const search = new Search(1024, reallocates)
      search.explore([], depth)
      assert.is(search.steps, steps(depth, 0, reallocates))
    },
  )
}

/**
 * Quick lists of 1 or 2 blocks in every heap: lists are full and are emptied within a few calls,
 * which lists of 7 blocks in larger heaps never are in such short sequences.
 */
for (const depth of [1, 2]) {
  for (const [bytes, least] of [
    [40, 3000],
    [72, 10_000],
    [112, 30_000],
  ] as const) {
    scope(`every sequence passes on ${bytes} bytes with quick lists of ${depth}`, async () => {
      const { Search: Other } = await scopeWith(
        quickLists({ depth, quickLists: 8, granulesAList: 1 }),
      )
      for (const [calls, reallocates] of [
        [8, false],
        [6, true],
      ] as const) {
        const search = new Other(FIXED + bytes, reallocates)
        search.explore([], calls)
        assert.ok(search.steps >= least, `only ${search.steps} steps, expected at least ${least}`)
        assert.ok(
          search.listed * 8 > search.steps,
          `a block is on a quick list after only ${search.listed} of ${search.steps} steps`,
        )
      }
    })
  }
}

type Scope = typeof import('../support/small-scope.ts')

/** Returns the search in a bundle, where constants of other modules are no variables. */
async function scopeWith(mutations: readonly Mutation[]): Promise<Scope> {
  const module = await bundleWith('test/support/small-scope.ts', mutations)
  if (!isScope(module)) throw new Error('the bundle does not export a search')
  return module
}

function isScope(module: unknown): module is Scope {
  return typeof module === 'object' && module !== null && 'Search' in module
}

scope.run()

/** Returns the number of calls in all sequences of up to `depth`, starting with `live` blocks. */
function steps(depth: number, live: number, reallocates: boolean): number {
  if (depth === 0) return 0
  const after = (change: number): number => 1 + steps(depth - 1, live + change, reallocates)
  const resizes = reallocates ? SIZES.length * after(0) : 0
  return SIZES.length * after(1) + (live > 0 ? live * (after(-1) + resizes) : 0)
}

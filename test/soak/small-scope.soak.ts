import { FIXED } from '../support/good-fit.ts'
import { bundleWith } from '../support/mutant.ts'
import { quickLists } from '../support/variants.ts'

/**
 * Runs the exhaustive search of `tlsf-small-scope.test.ts` to a greater depth, with quick lists of 1
 * and 2 blocks:
 *
 *     npm run soak -- small-scope [CALLS]
 */
const [callsText = '9'] = process.argv.slice(2)
const calls = Number(callsText)

if (!Number.isSafeInteger(calls) || calls < 1) {
  console.error('usage: npm run soak -- small-scope [CALLS]')
  process.exitCode = 2
} else {
  for (const depth of [1, 2]) await explore(depth)
}

async function explore(depth: number): Promise<void> {
  const mutations = quickLists({ depth, quickLists: 8, granulesAList: 1 })
  const module = await bundleWith('test/support/small-scope.ts', mutations)
  if (!isScope(module)) throw new Error('the bundle does not export a search')
  for (const bytes of [40, 72, 112, 152]) {
    for (const reallocates of [false, true]) {
      const search = new module.Search(FIXED + bytes, reallocates)
      search.explore([], reallocates ? calls - 2 : calls)
      const steps = search.steps.toLocaleString('en')
      console.log(`${bytes} bytes of blocks, quick lists of ${depth}: ${steps} calls`)
    }
  }
}

function isScope(module: unknown): module is typeof import('../support/small-scope.ts') {
  return typeof module === 'object' && module !== null && 'Search' in module
}

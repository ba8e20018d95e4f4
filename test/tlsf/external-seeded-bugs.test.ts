import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { campaign } from '../support/external-trial.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/**
 * Proves that the tests find bugs: each of these bugs is put into the source of the allocator, and must be
 * found by the same programs that pass with the original source. The test fails if the text that a bug
 * replaces is no longer in the source: adapt the bug then.
 */
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1)
const OPERATIONS = 400

const inBlocks = (from: string, to: string): Mutation => ({
  file: 'src/tlsf/external-blocks.ts',
  from,
  to,
})

const BUGS: Record<string, Mutation> = {
  'the head of the own list is taken when it is a unit too small': inBlocks(
    '      if (room >= size) {\n        this.popHead',
    '      if (room >= size - 1) {\n        this.popHead',
  ),
  'the victim is taken when it is a unit too small': inBlocks(
    'if (room >= size && (above',
    'if (room >= size - 1 && (above',
  ),
  'a victim that is taken stays the victim': inBlocks('          this.victim = NONE\n', '\n'),
  'the previous victim is lost': inBlocks(
    'if (former !== NONE) this.insert(former, this.sizeOf(former))',
    '',
  ),
  'the own list is not searched': inBlocks(
    'block = this.firstFit(own, SEARCH_LIMIT, size, 1)',
    'block = own === NONE ? NONE : NONE',
  ),
  'the search of the own list examines one block less than documented': {
    file: 'src/tlsf/lists.ts',
    from: 'SEARCH_LIMIT = 8',
    to: 'SEARCH_LIMIT = 7',
  },
  'a rest of one unit is not split off': inBlocks(
    '    if (room > size) {',
    '    if (room > size + 1) {',
  ),
  'the peak is the current value': inBlocks(
    'if (used > offsets[PEAK]!) offsets[PEAK] = used\n    this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /**\n   * Takes',
    'offsets[PEAK] = used\n this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /**\n   * Takes',
  ),
  'a size of 2^32 or more is recorded without its high bits': {
    file: 'src/tlsf/external-rows.ts',
    from: '(size + size / 2 ** 32) | 0',
    to: '(size % 2 ** 31) + 1',
  },
  'freed units stay counted as used': inBlocks('offsets[USED]! -= size', ''),
  'a freed region stays valid': inBlocks(
    'words[(row + STATE) | 0] = state | FREE\n    const rowBefore',
    'words[(row + STATE) | 0] = (state - 1) | FREE\n    const rowBefore',
  ),
  'coalescing with both neighbours leaves one of them on its list': inBlocks(
    'if (after !== victim) this.unlink(after)\n',
    '\n',
  ),
  'a victim that is coalesced from both sides is inserted into a list': inBlocks(
    'heir = before === victim || after === victim',
    'heir = before === victim',
  ),
  'the row of a coalesced block is lost': inBlocks('words[(row + NEXT) | 0] = after\n', '\n'),
  'the block after two coalesced ones links back to the wrong one': inBlocks(
    'words[(last * STRIDE + BEFORE) | 0] = before\n',
    '\n',
  ),
  'the free block after a freed one keeps its offset when they coalesce': inBlocks(
    'offsets[after] = start\n',
    '\n',
  ),
  'the free block before a freed one stays on its list when they coalesce': inBlocks(
    'this.unlink(before)\n      joined',
    'joined',
  ),
  'a free block of the whole heap is inserted into a list': inBlocks(
    'if (heir || size === this.capacity)',
    'if (heir)',
  ),
  'an aligned block is not aligned': inBlocks(
    'const gap = gapOf(this.offsets[block]!, align)',
    'const gap = 0 * gapOf(this.offsets[block]!, align)',
  ),
  'the gap before an aligned block is one unit too long': {
    file: 'src/tlsf/external-rows.ts',
    from: 'return -offset & (align - 1)',
    to: 'return align - (offset & (align - 1))',
  },
  'large alignments are computed in 32 bits': {
    file: 'src/tlsf/external-rows.ts',
    from: 'if (align <= 2 ** 30)',
    to: 'if (align <= 2 ** 40)',
  },
  'the gap before an aligned block is lost': inBlocks(
    'if (gap > 0) this.insert(this.cut(block, gap), gap)',
    'if (gap > 0) this.cut(block, gap)',
  ),
  'an aligned request ignores that it can need a gap': inBlocks(
    'const generous = size + align - 1',
    'const generous = size',
  ),
  'an aligned request takes the victim without checking that it fits': inBlocks(
    'victim !== NONE && this.fits(victim, size, align) ?',
    'victim !== NONE ?',
  ),
  'a list of two blocks loses its previous head': inBlocks(
    'if (head !== NONE) words[(head * STRIDE + PREVIOUS) | 0] = row',
    'if (head !== NONE) void row',
  ),
  'the bit of a list that empties stays set': inBlocks(
    'else if (previous < this.bits - NEXT) unmarkList(words, this.bits, (previous + NEXT) | 0)',
    '',
  ),
  'reset leaves live regions valid': inBlocks('      check++\n', ''),
  'reset leaves the lists': inBlocks('words.fill(0, 0, tail * STRIDE)', ''),
  'large sizes are on the lists of smaller ones': {
    file: 'src/tlsf/mapping.ts',
    from: '((granules / 2 ** 23) | 0) + 23 *',
    to: '((granules / 2 ** 23) | 0) + 22 *',
  },
  'a listed block keeps the region of the freed one': inBlocks(
    '= state | LISTED',
    '= (state - 1) | LISTED',
  ),
  'a listed block is coalesced with a freed neighbour': inBlocks(
    'if (words[(rowAfter + STATE) | 0]! < LISTED)',
    'if (words[(rowAfter + STATE) | 0]! < 0)',
  ),
  'blocks of emptied quick lists are counted as freed twice': inBlocks(
    'this.frees = (this.frees - 1) | 0\n',
    '\n',
  ),
  'a block is put on the quick list of another size': inBlocks(
    'const slot = (this.quick + size) | 0',
    'const slot = (this.quick + Math.min(size + 1, this.largestQuick)) | 0',
  ),
  'a quick list is longer than its links can count': inBlocks(
    'if ((link & DEPTH) < DEPTH)',
    'if ((link & DEPTH) <= DEPTH)',
  ),
  'a listed block that is taken stays on its list': inBlocks(
    'words[(this.quick + size) | 0] = words[(row + NEXT) | 0]!\n',
    '\n',
  ),
  'a reused block is not counted as used': inBlocks(
    'noteOf(size)\n    const used = offsets[USED]! + size\n    offsets[USED] = used\n    if (used > offsets[PEAK]!) offsets[PEAK] = used\n    this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /** Frees',
    'noteOf(size)\n    this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /** Frees',
  ),
  'a reused block does not raise the peak': inBlocks(
    'if (used > offsets[PEAK]!) offsets[PEAK] = used\n    this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /** Frees',
    'this.allocations = (this.allocations + 1) | 0\n    return block\n  }\n\n  /** Frees',
  ),
  'a request fails while there are listed blocks': {
    file: 'src/tlsf/external.ts',
    from: 'return this.blocks.emptyQuickLists() ? this.allocate(size, align) : undefined',
    to: 'return undefined',
  },
  'the largest free block is sought while there are listed blocks': {
    file: 'src/tlsf/external.ts',
    from: '    this.blocks.emptyQuickLists()\n    return this.blocks.largestFree',
    to: '    return this.blocks.largestFree',
  },
  'an aligned request takes a listed block without checking its offset': {
    file: 'src/tlsf/external.ts',
    from: 'size <= blocks.largestQuick && align === 1',
    to: 'size <= blocks.largestQuick',
  },
  'emptying takes only the first block of each quick list': inBlocks(
    'for (let link = words[slot]!; link !== 0; link = words[slot]!) {',
    'for (let link = words[slot]!; link !== 0; link = 0) {',
  ),
  'rows of listed blocks are still marked as listed after reset': inBlocks(
    'words[row + STATE]! & ~LISTED\n',
    'words[row + STATE]! & ~FREE\n',
  ),
  'a region of another heap is accepted if its row is live': {
    file: 'src/tlsf/external.ts',
    from: ' || regionOf(state, block) !== region) {',
    to: ') {',
  },
}

const bugs = suite('tlsf/external-seeded-bugs')

bugs('the original source passes', async () => {
  const run = await campaignWith([])
  assert.is(run(SEEDS, OPERATIONS), undefined)
})

for (const [what, mutation] of Object.entries(BUGS)) {
  bugs(`found: ${what}`, async () => {
    const run = await campaignWith([mutation])
    assert.ok(run(SEEDS, OPERATIONS), `the bug survived ${SEEDS.length} programs`)
  })
}

bugs.run()

async function campaignWith(mutations: readonly Mutation[]): Promise<typeof campaign> {
  const module = await bundleWith('test/support/external-trial.ts', mutations)
  if (!isHarness(module)) throw new Error('the bundle has no campaign')
  return module.campaign
}

function isHarness(module: unknown): module is { campaign: typeof campaign } {
  return typeof module === 'object' && module !== null && 'campaign' in module
}
